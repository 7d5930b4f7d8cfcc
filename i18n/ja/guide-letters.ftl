# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = コピーして内容を確かめ、[…]の部分を記入してください。

guide-letter-ca-title = 認証局へ
guide-letter-ca-text =
    件名：メールサーバー { $host } の証明書発行のお願い

    ご担当者様

    当社のメールサーバー用にTLS証明書が必要です。次の名前に対して発行をお願いいたします。

    { $hosts }

    ドメイン認証（DV）で十分です。証明書署名要求（CSR）を添付します。秘密鍵は当社の手元に置きます。

    お願い
    - この名前が当社のものであることの証明方法（DNSレコード、メール、ウェブページ）をお知らせください。
    - 証明書は、中間証明書とともにPEM形式でお送りください。
    - ACMEを提供されている場合は、自動で更新できるよう、ディレクトリのアドレスとアカウントをお知らせください。

    この証明書は、自らも接続を開くメールサーバーで使います。拡張鍵用途にserverAuthのほかclientAuthも含まれるかどうか、お知らせください。

    よろしくお願いいたします。
    { "[" }氏名、組織、電話番号]

guide-letter-colleague-title = サーバー管理者へ
guide-letter-colleague-text =
    件名：{ $host } のTLS設定のお願い

    お疲れ様です。

    取引先から、メールをTLSでやり取りしたいとの依頼がありました。必要なものはすべてPostsealで用意しました。{ $server }用のフォルダー（zip）を添付します。

    - APPLY.md：何をするかを、正確なファイルとコマンドとともに順を追って書いたもの
    - apply.sh（Windowsではapply.ps1）：適用して検査し、検査に失敗したときは自動ですべてを元に戻します。「sh apply.sh --dry-run」で、先に差分を確認できます
    - 証明書とそのチェーン

    秘密鍵を読めるのは私だけで、メールでは送りません。受け渡し方法を相談させてください：[USBメモリー、scp、手渡し]

    ポリシー：
    { $policy }

    始める前に、バックアップがあること、サーバーのポート25に外部から到達できることを確認してください。元に戻す方法もAPPLY.mdに書いてあります。

    その後、こちらからテストメールを送り、暗号化されていたかをヘッダーで確かめます。

    よろしくお願いします。
    { "[" }氏名]

guide-letter-partner-title = 取引先へ
guide-letter-partner-text =
    件名：サーバー間のメールのTLS暗号化について

    ご担当者様

    当社のメールサーバーにTLSを設定しました。サーバー間のメールのやり取りについて、貴社と取り決めをさせていただきたく存じます。

    当社のドメイン：{ $domains }
    当社のメールサーバー：{ $hosts }
    証明書：{ $certificate }

    当社の設定：
    { $policy }

    次の点をお知らせください。
    - 貴社のどのドメインを対象とするか、またMXレコードにある名前
    - 貴社の証明書が公的な認証局のものか、またどの名前に対するものか
    - TLSを必須とするか、当社の証明書を検証するか、またいつからか
    - メールが拒否されたときの連絡先

    その日の前にテストを提案いたします。[アドレス]宛てにメールを1通お送りいただき、当社からの送り先もお知らせください。経路上でどのように暗号化されたかのレポートをお送りします。

    よろしくお願いいたします。
    { "[" }氏名、組織、電話番号]

guide-letter-certificate-public = 発行元は{ $ca }、対象は上記の名前です。当社からお渡しするファイルは必要ありません
guide-letter-certificate-private = 発行元は{ $ca }、対象は上記の名前です。そのルート証明書をこの手紙に添付します。公開のリストにはありませんので、当社のサーバーのために信頼の設定をお願いします
guide-letter-policy = 送信時：「{ $sending }」、受信時：「{ $receiving }」
guide-letter-policy-unknown = [ステップ3のポリシー]
guide-letter-server-unknown = [メールサーバーとバージョン]
guide-letter-host-unknown = [メールサーバーの名前]
guide-letter-domain-unknown = [メールドメイン]
guide-letter-ca-unknown = [認証局の名前]
