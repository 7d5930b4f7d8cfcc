# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = 練習用認証局が証明書要求を読み取れません（{ $cause }）。
rehearsal-bad-request-why = 証明書を発行する認証局は、完全で、そこに書かれた鍵で署名された証明書要求にだけ署名します。
rehearsal-bad-request-next = ステップ1で新しい証明書要求を作ってください。

rehearsal-no-names-what = 証明書要求にホスト名がありません。
rehearsal-no-names-why = 証明書はメールサーバーの名前に対して発行されます。名前がなければ、何も証明できません。
rehearsal-no-names-next = ステップ1で、メールサーバーの名前を入れた新しい証明書要求を作ってください。

rehearsal-crypto-what = 練習用認証局が鍵または署名を作れませんでした（{ $cause }）。
rehearsal-crypto-why = これがないと、リハーサルに使う証明書ができません。
rehearsal-crypto-next = リハーサルをもう一度始めてください。再び失敗する場合は、括弧内の文面を添えて報告してください。

rehearsal-server-what = このコンピューターで練習用メールサーバーを起動できませんでした（{ $cause }）。
rehearsal-server-why = リハーサルのテストメールを受け取るサーバーで、このコンピューターからしか接続できません。
rehearsal-server-next = セキュリティソフトがローカル接続（127.0.0.1）を禁じていないか確認し、リハーサルをもう一度始めてください。

rehearsal-not-usable-what = 練習用認証局の証明書が検査に通りませんでした（{ $cause }）。
rehearsal-not-usable-why = 取引先のサーバーなら拒否するため、リハーサルはここで止まります。
rehearsal-not-usable-next = このコンピューターの時計を確認し、リハーサルをもう一度始めてください。

rehearsal-not-arrived-what = テストメールは受け付けられましたが、練習用メールボックスにありません。
rehearsal-not-arrived-why = 受信したメールがないと、何も実証できません。
rehearsal-not-arrived-next = リハーサルをもう一度始めてください。再び失敗する場合は報告してください。

cli-rehearse-request = ステップ1、証明書要求：mx.example.testの秘密鍵と証明書要求を作ります。
cli-rehearse-certificate = ステップ2、証明書：このリハーサル専用の練習用認証局が証明書を発行し、それを検査します。
cli-rehearse-policy = ステップ3、ポリシー：双方向のメールを暗号化するPostfixの設定を書き出します。
cli-rehearse-proof = ステップ4、実証：このコンピューター上の練習用サーバーにテストメールを送り、そのヘッダーを読み取ります。
cli-rehearse-kept = 4つのステップのファイルはすべて { $folder } にあります。練習用の証明書は試すためのもので、どの取引先も信頼しません。
cli-rehearse-removed = このリハーサルのファイルは削除しました。--out FOLDER を付けると残ります。
