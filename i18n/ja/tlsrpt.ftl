# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = { $places } にTLSレポートが見つかりませんでした。
tlsrpt-nothing-why = レポートがないと、送信側が約束どおりTLSで接続できているかわかりません。
tlsrpt-nothing-next = 添付ファイル（.json、.json.gz）、メール（.eml、mbox、Maildir）、または _smtp._tls のレコードに書かれたメールボックスを選んでください。大手の送信元は、レコードが公開された翌日から1日1回報告します。

tlsrpt-cancelled-what = 読み取りをキャンセルしました。
tlsrpt-cancelled-why = 一部だけでは、問題を伝えるレポートを見落とすおそれがあります。
tlsrpt-cancelled-next = 時間のあるときに、もう一度始めてください。

tlsrpt-damaged-what = { $place } は壊れています：{ $cause }。
tlsrpt-damaged-why = その内容は集計に含まれていません。
tlsrpt-damaged-next = 元の場所からファイルを取り直し、もう一度読み取ってください。

tlsrpt-bomb-what = { $place } は展開すると元よりはるかに大きくなるため、読み取りませんでした。
tlsrpt-bomb-why = レポートがそこまで小さく圧縮されることはありません。コンピューターの容量を使い切らせるために作られるファイルです。
tlsrpt-bomb-next = 出どころを確認してください。メールプロバイダーのレポートがこうなることはありません。

tlsrpt-too-large-what = { $place } はレポートの上限（16 MiB）を超えているため、読み取りませんでした。
tlsrpt-too-large-why = 最大手の送信元でも、1日あたり数百キロバイトです。
tlsrpt-too-large-next = 意図したものかどうかを確認してください。

tlsrpt-cut-what = { $place } を最後まで読み取れませんでした：{ $cause }
tlsrpt-cut-why = 集計に含まれるのは、それまでに新しい順に読み取ったものです。失敗の報告が、残りにあるかもしれません。
tlsrpt-cut-next = 接続が安定しているときにもう一度読み取るか、メールをファイルに保存して読み取ってください。

tlsrpt-not-known-what = { $place } にTLSレポートはありません。
tlsrpt-not-known-why = レポートはJSON文書で、ファイルか、メールの添付ファイルです。
tlsrpt-not-known-next = 別のファイルを選んでください。zipファイルは先に展開してください。迷惑メールについてのレポート（DMARC）はXMLで届く別のものです。

tlsrpt-not-report-what = { $place } は、RFC 8460の形式のTLSレポートではありません：{ $cause }
tlsrpt-not-report-why = その内容は集計に含まれていません。
tlsrpt-not-report-next = 大手プロバイダーのものでなければ、何もする必要はありません。大手のものなら、メールで届いた添付ファイルをそのまま使ってください。

tlsrpt-reversed-what = { $place } のレポートは、開始（{ $begin }）より前に終了（{ $end }）しています。
tlsrpt-reversed-why = いつのことか誰にもわからないため、数えていません。
tlsrpt-reversed-next = 何もする必要はありません。送信元が訂正すべきものです。

tlsrpt-future-what = { $place } のレポートは、未来の日時に始まっています：{ $begin }
tlsrpt-future-why = まだないセッションについては誰にも報告できないため、数えていません。
tlsrpt-future-next = このコンピューターの時計が正しいか確認してください。正しければ、送信元が訂正すべきものです。

tlsrpt-not-about-what = これらのレポートに{ $domain }についてのものはありません。対象：{ $others }
tlsrpt-not-about-why = レポートに書かれるのは宛先の@より後ろのドメインで、メールサーバーの名前ではありません。
tlsrpt-not-about-next = ドメインの書き方（--domain）を確かめるか、別のファイルやより長い期間（--within）を読むか、ドメインの指定を外してください。

tlsrpt-too-many-what = 送信元、ドメイン、失敗の項目が{ $count }件あり、区別できる数を超えています。
tlsrpt-too-many-why = これほど多い場合、ほとんどは迷惑メールの送信者がでっち上げた名前です。
tlsrpt-too-many-next = 自分のドメインについてのもの（--domain）だけを読むか、ファイルを減らしてください。

tlsrpt-more-what = ほかに{ $count }個のファイルまたはメールに同様の問題があります。
tlsrpt-more-why = それらの内容は集計に含まれていません。
tlsrpt-more-next = フォルダーごとに読み取ると、どれかわかります。

# Why sessions failed
tlsrpt-starttls-not-supported-what = { $hosts } にSTARTTLSがありません。報告元 { $senders } – セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-starttls-not-supported-why = サーバーがTLSを提供しなかったか、途中の誰かが取り除きました。ポリシーに従う送信側はメールを保留します。
tlsrpt-starttls-not-supported-next = 「外からの見え方」（コマンドラインでは postseal probe --domain { $domain }）で、ドメインのすべてのサーバーをアドレスごとに調べてください。2台目のMXやIPv6は見落としがちです。

tlsrpt-certificate-host-mismatch-what = { $hosts } の証明書は別の名前のものです。報告元 { $senders } – セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-certificate-host-mismatch-why = 証明書には、MXレコードの名前が必要です。ポリシーに従う送信側はメールを保留します。
tlsrpt-certificate-host-mismatch-next = その名前そのものの証明書を取得するか（ステップ1）、MXレコードを証明書の名前に合わせてください。

tlsrpt-certificate-expired-what = { $hosts } の証明書は期限が切れていました。報告元 { $senders } – セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-certificate-expired-why = ポリシーに従う送信側は、有効な証明書が置かれるまでメールを保留します。
tlsrpt-certificate-expired-next = 証明書を更新して読み込ませ、動いているサーバーに問い合わせてください。「postseal expiring --server」で、今提示しているものがわかります。次回のためにリマインダーを設定してください。

tlsrpt-certificate-not-trusted-what = { $hosts } の証明書は、{ $senders } が信頼する発行者のものではありません。セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-certificate-not-trusted-why = 自己署名か、独自の認証局のものか、中間証明書が一緒に送られていません。
tlsrpt-certificate-not-trusted-next = 公的な認証局の証明書をチェーン全体と共にインストールし（ファイルはステップ2で作れます）、「postseal probe」で調べてください。

tlsrpt-validation-failure-what = { $hosts } とのTLSが失敗しました。{ $senders } は詳しい理由を示していません。セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-validation-failure-why = 多くの場合、共通のバージョンまたは暗号スイートがなかったか、途中で接続が切れました。
tlsrpt-validation-failure-next = 送信側からどう見えるかを「外からの見え方」（コマンドラインでは postseal probe --domain { $domain }）で調べ、サーバーのこの期間のログも調べてください。

tlsrpt-tlsa-invalid-what = { $hosts } のTLSAレコードが一致しませんでした。報告元 { $senders } – セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-tlsa-invalid-why = 多くの場合、証明書の更新で鍵だけが変わり、レコードが変わっていません。DANEに従う送信側はメールを保留します。
tlsrpt-tlsa-invalid-next = 「postseal dns check { $domain }」で、レコードをサーバーが提示するものと照合し、公開すべきものを確認してください。

tlsrpt-dnssec-invalid-what = { $hosts } までの署名（DNSSEC）が正しくありませんでした。報告元 { $senders } – セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-dnssec-invalid-why = 署名を検証する相手は応答をまったく得られず、メールは届きません。
tlsrpt-dnssec-invalid-next = どの名前かは「postseal dns check { $domain }」でわかります。ゾーンの管理者に署名し直してもらい、DSレコードを照合してもらってください。

tlsrpt-dane-required-what = { $senders } はDANEを必須としていますが、{ $hosts } にはありません。セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-dane-required-why = このドメインに対して相手が選んだ設定です。TLSAレコードを公開するまで、相手からのメールは保留されます。
tlsrpt-dane-required-next = 何を求めているのか相手に尋ねるか、DANEを公開してください。レコードは「postseal dns check { $domain }」でわかります。

tlsrpt-sts-policy-fetch-error-what = { $senders } は、{ $domain } のMTA-STSポリシーを取得できませんでした。セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-sts-policy-fetch-error-why = 相手は手元のポリシーを使ったか、ポリシーなしで続けました。ウェブサーバーが一時的に止まっただけなら害はありません。
tlsrpt-sts-policy-fetch-error-next = 再び起こる場合：https://mta-sts.{ $domain }/.well-known/mta-sts.txt を、リダイレクトやボット対策の壁なしに、誰でも取得できるようにしてください。

tlsrpt-sts-policy-invalid-what = { $senders } が { $domain } のMTA-STSポリシーとして取得したものは、ポリシーではありません。セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-sts-policy-invalid-why = 誤った行があるか、ウェブサーバーが別のものを送りました。これらの送信元にとっては、ポリシーがないのと同じです。
tlsrpt-sts-policy-invalid-next = どの行かは「postseal dns check { $domain }」でわかります。ファイルを置き直し、レコードのidを変更してください。

tlsrpt-sts-webpki-invalid-what = { $domain } のMTA-STSポリシーは、{ $senders } には無効でした。ウェブサーバーの証明書が有効ではありません。セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-sts-webpki-invalid-why = ポリシーは、名前を証明したサーバーからのものだけが有効です。これらの送信元にとっては、ポリシーがないのと同じです。
tlsrpt-sts-webpki-invalid-next = ウェブサーバーで、mta-sts.{ $domain } の証明書を公的な認証局のものに、チェーン全体も含めて更新してください。

tlsrpt-other-what = { $senders } が、{ $hosts } について独自の理由を示しています：{ $cause }。セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-other-why = RFC 8460にない理由なので、意味は相手にしかわかりません。
tlsrpt-other-next = 「外からの見え方」（コマンドラインでは postseal probe --domain { $domain }）で問題がないか調べ、なければ相手に尋ねてください。

tlsrpt-untold-what = { $senders } は、{ $domain } とのセッションが失敗した理由を示していません。セッション数：{ $count }、{ $first } から { $last }。
tlsrpt-untold-why = それでも、何かが失敗しています。
tlsrpt-untold-next = 「外からの見え方」（コマンドラインでは postseal probe --domain { $domain }）で調べ、サーバーのこの期間のログも調べてください。

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS：過去2週間に、ポリシーを知る送信元についてのレポートがありません。強制する前に、最新のレポートを読み取ってください。
tlsrpt-trial-too-short = MTA-STS：これまで問題はありませんが、試行期間が2週間に達していません。強制する前にお待ちください。
tlsrpt-trial-failing = MTA-STS：過去2週間に失敗がありました。まずそれを直し、2週間待ってから強制してください。
tlsrpt-trial-clean = MTA-STS：2週間問題がありませんでした。ポリシーを強制できます。

# The sum
tlsrpt-total = レポート：{ $reports }、{ $begin } から { $end }。重複：{ $duplicates }。
tlsrpt-none-about = レポート：{ $reports }。セッションについての内容はありません。
tlsrpt-domain = { $domain }：約束どおりTLSのセッション { $successful }、失敗 { $failed }。
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = ポリシーなし
tlsrpt-sender = 送信元
tlsrpt-policy = 約束
tlsrpt-successful = TLS
tlsrpt-failed = 失敗
tlsrpt-first = 開始
tlsrpt-last = 最終
tlsrpt-from = 接続元 { $addresses }
tlsrpt-progress-folder = { $folder } を調べています…
tlsrpt-progress-letters = メール { $done }/{ $all } …

tlsrpt-unsigned = レポートは誰でも送れます。レポートには送信元の署名が必要ですが（DKIM。RFC 8460、3節）、Postsealはこれを確認しません。署名のないものは、メールサーバーで拒否してください。
