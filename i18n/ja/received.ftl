# Reading the headers of a message (src/received)

headers-empty-what = 読み取る内容がありません。
headers-empty-why = 証拠は、受信したメールのヘッダーにあります。
headers-empty-next = 受信したメールをファイル（.eml）として開くか、ヘッダーをすべて貼り付けてください。

headers-not-a-message-what = この内容にメールのヘッダーはありません。
headers-not-a-message-why = ヘッダーは、メールの本文の上にある「Received: from …」のような行です。メールソフトでは普段は表示されません。
headers-not-a-message-next = メールソフトで「メッセージのソースを表示」「原文を表示」「インターネットヘッダー」などを探し、表示された内容をすべて貼り付けてください。

headers-no-received-what = このヘッダーにはホップの記録がありません。Received行がないためです。
headers-no-received-why = Received行は、メールを受け取ったサーバーが書きます。自分が送ったメールには、「送信済み」フォルダーの中ではまだありません。
headers-no-received-next = 届いた先のメールボックスから、メールを取り出してください。

headers-too-large-what = ヘッダーが{ $limit }を超えています。
headers-too-large-why = この大きさのヘッダーを受け付けるメールサーバーはありません。おそらく別のファイルです。
headers-too-large-next = メールのファイルを選び直すか、ヘッダーだけを貼り付けてください。

# A sentence for each hop
hop-encrypted = { $by } は { $from } から、{ $version }、{ $cipher } でメールを受け取りました。
hop-encrypted-version = { $by } は { $from } から、{ $version } でメールを受け取りました。暗号スイートの記載はありません。
hop-encrypted-cipher = { $by } は { $from } から、{ $cipher } で暗号化されたメールを受け取りました。TLSのバージョンの記載はありません。
hop-encrypted-bare = { $by } は { $from } から、暗号化されたメールを受け取りました。方式の記載はありません。
hop-plain = { $by } は { $from } から、平文でメールを受け取りました。途中で盗み見た人は読むことができました。
hop-local = メールは1台の機器または1つのシステムの中で渡されました（{ $by }）。ネットワークは通っていません。
hop-unknown = { $from } からのメールが暗号化されていたかどうかを、{ $by } は書き残していません。
hop-masked = { $by } はメールをTLSなしで受け取りましたが、どこからかを書き残していません。別の機器からであれば、途中で盗み見た人は読むことができました。
hop-clock = 2台のサーバーの時計が合っていません。メールが送信前に届いたように見えます。

# What a hop is worth today
grade-strong-name = 強い
grade-strong-sentence = TLS 1.2以降で、現在推奨されている暗号スイートです。
grade-acceptable-name = 許容範囲
grade-acceptable-sentence = 破る方法は知られていませんが、より新しい暗号スイートなら、将来鍵が盗まれても今日のメールは守られます。
grade-weak-name = 弱い
grade-weak-sentence = TLSですが、もう使うべきでないバージョンまたは暗号スイートです。
grade-broken-name = 危険
grade-broken-sentence = 名ばかりのTLSです。その気になればメールを読めます。
grade-plain-name = 平文
grade-plain-sentence = 暗号化されていません。途中の誰でもメールを読めます。
grade-local-name = ローカル
grade-local-sentence = ネットワークは通っていません。
grade-unknown-name = 不明
grade-unknown-sentence = サーバーの記録が足りず、判断できません。

# What all hops together show
verdict-strong-what = ネットワークを通るすべてのホップが、現在の推奨どおりに暗号化されていました。
verdict-strong-why = 途中の誰も、サーバーの協力なしにメールを読んだり書き換えたりできませんでした。
verdict-strong-next = 何もする必要はありません。
verdict-acceptable-what = ネットワークを通るすべてのホップが暗号化されていました。最も弱いホップ{ $hop }の暗号スイートは、許容できますが最良ではありません。
verdict-acceptable-why = 破る方法は知られていません。より新しい暗号スイートなら、後で鍵が盗まれても過去のメールは守られます。
verdict-acceptable-next = 次にそのサーバーを扱うときに、TLS 1.3と、GCMまたはChaCha20を使うECDHEの暗号スイートを許可してください。
verdict-weak-what = ホップ{ $hop }の暗号化に、もう使うべきでないバージョンまたは暗号スイートが使われました。
verdict-weak-why = TLS 1.0、TLS 1.1、3DESは、攻撃方法が知られているため廃止されました。
verdict-weak-next = そのサーバーを更新してもらうか、TLS 1.2と1.3を有効にしてもらってください。
verdict-broken-what = ホップ{ $hop }の暗号化は、もう保護にならない方式でした。
verdict-broken-why = SSL、RC4、およびEXPORT、NULL、匿名の暗号スイートは、その気になれば読まれてしまいます。
verdict-broken-next = 平文と同じものとして扱い、機密の内容を送る前に、そのサーバーを更新してもらってください。
verdict-plain-what = ホップ{ $hop }は平文で送られました。
verdict-plain-why = 2台のサーバーの間にいる誰でも、メールを読んだり書き換えたりできました。
verdict-plain-next = そこでメールを受け取ったサーバーでTLSを有効にし、送ったサーバーでTLSを必須としてください。
verdict-unknown-what = 確認できません：ホップ{ $hop }が暗号化されていたか、どの程度だったかの記録がありません。
verdict-unknown-why = これをメールに書かないサーバーもあります。良いとも悪いともいえません。
verdict-unknown-next = そこでメールを受け取ったサーバーのログを、その時刻とIDで調べてください。
verdict-local-what = 記録の範囲では、メールは内部だけを通っています。
verdict-local-why = 1台の機器、または1つのネットワークの中の動きは、サーバー間のTLSについて何も証明しません。手前にあるプロキシやコンテナーのネットワークが、本当の接続元を隠している可能性があります。
verdict-local-next = 外部からか外部へテストメールを送り、届いたヘッダーを読んでください。

# Held against what was expected
expected-plain-what = 条件は平文なので、どのような結果でも条件どおりです。
expected-plain-why = このポリシーは暗号化を求めません。実際の様子は、下の各ホップに書かれています。
expected-plain-next = 平文より厳しい条件が必要でなければ、何もする必要はありません。
expected-opportunistic-encrypted-what = 想定どおり：すべてのホップでTLSが提供され、使われました。
expected-opportunistic-encrypted-why = このポリシーは、提供されていればTLSを使います。提供されていなければ、メールは平文で送られていました。
expected-opportunistic-encrypted-next = ある取引先について確実にするには、そのドメインにTLSを必須としてください。
expected-opportunistic-plain-what = ポリシーが許すとおり、ホップ{ $hop }は平文で送られました。
expected-opportunistic-plain-why = 可能ならTLS、なければ平文です。そこでは一方が提供していませんでした。
expected-opportunistic-plain-next = そのサーバーでTLSを有効にするか、TLSを必須としてください。必須なら、メールは拒否されていました。
expected-opportunistic-unknown-what = どちらにしてもポリシーどおりです。ホップ{ $hop }が暗号化されていたかどうかの記録はありません。
expected-opportunistic-unknown-why = これをメールに書かないサーバーもあります。
expected-opportunistic-unknown-next = そこでメールを受け取ったサーバーのログを調べてください。
expected-tls-met-what = 条件どおり：ネットワークを通るすべてのホップが暗号化されていました。
expected-tls-met-why = 受信した各サーバーが、自身のホップについてそう書いています。
expected-tls-met-next = 何もする必要はありません。相手が誰だったかは別の問題です。それを確かめるのはポリシー「検証付きTLS」です。
expected-tls-missed-what = TLSが必須でしたが、ホップ{ $hop }は平文で送られました。
expected-tls-missed-why = 2台のサーバーの間にいる誰でも、メールを読んだり書き換えたりできました。
expected-tls-missed-next = 自社のホップなら、そこでTLSを必須としてください。取引先のホップなら、この行を見せてください。
expected-tls-broken-what = TLSが必須でしたが、ホップ{ $hop }では、もう保護にならない方式が使われました。
expected-tls-broken-why = SSL、RC4、およびEXPORT、NULL、匿名の暗号スイートは、その気になれば読まれてしまいます。
expected-tls-broken-next = そのサーバーを更新してもらうか、古いバージョンと暗号スイートを無効にしてもらってください。
expected-tls-unknown-what = 確認できません：ホップ{ $hop }が暗号化されていたかどうかの記録がありません。
expected-tls-unknown-why = TLSが必須でしたが、すべてのサーバーがメールにそれを書くわけではありません。
expected-tls-unknown-next = そこでメールを受け取ったサーバーのログを、その時刻とIDで調べてください。
expected-verified-by-sender-what = 条件どおり：受信サーバーの証明書が検証され、メールは暗号化されて送られました。
expected-verified-by-sender-why = 送信側は、メールを渡す前に証明書を確認しました。受信したメールから、TLSで送られたことがわかります。
expected-verified-by-sender-next = 何もする必要はありません。
expected-verified-by-receiver-what = すべてのホップが暗号化され、ホップ{ $hop }のサーバーは送信側の証明書を検証しました。
expected-verified-by-receiver-why = これで、誰が送ったかが証明されます。送信側が受信側を検証したかどうかは、送信側のログでしかわかりません。
expected-verified-by-receiver-next = 自社が送るメールについては、自社のログで「Verified TLS connection」（Postfix）などの記録を探してください。
expected-verified-failed-what = ホップ{ $hop }のサーバーは、送信側の証明書を検証できませんでした。
expected-verified-failed-why = 証明書の期限が切れていたか、用途が違うか、サーバーが信頼していない認証局のものでした。
expected-verified-failed-next = 受信側が信頼する認証局の証明書を、送信側が提示するようにしてもらってください。
expected-verified-not-proven-what = 確認できません：すべてのホップが暗号化されていましたが、ホップ{ $hop }で誰が誰の証明書を検証したのか、記録がありません。
expected-verified-not-proven-why = この行は受信側が書きます。自分が送信側を検証したことは書けますが、送信側が自分を検証したことは書けません。
expected-verified-not-proven-next = 自社が送るメールについては、自社のメールサーバーが証明書を検証したかどうかがそのログに残っています。Postsealに読ませてください。
expected-verified-by-log-what = 条件どおり：送信側のログに、ホップ{ $hop }で受信サーバーの証明書を検証したと記録されています。
expected-verified-by-log-why = ヘッダーはメールが暗号化されて送られたことを示し、送信サーバーのログ（メールのIDで照合）は相手が誰だったかを示します。
expected-verified-by-log-next = 何もする必要はありません。
expected-verified-by-configuration-what = 条件どおり：ホップ{ $hop }で、自分のサーバーが相手側の証明書を検証しました。発行者はログが、名前は設定が示しています。
expected-verified-by-configuration-why = Eximは発行者を信頼できるとCV=yesと記録しますが、名前を照合したかどうかは記録しません。メールの送信前に書き出したステップ3の設定では、名前を照合し、違う名前であれば何も送りません。
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = 送信側のログに、ホップ{ $hop }で受信サーバーの証明書が検証されないまま、メールが送られたと記録されています。
expected-verified-not-by-log-why = 暗号化されていても、相手が誰かは分かりません。間に立つ者が自分の証明書を見せることもできます。サーバーがこの相手に対するポリシーに従っていません。
expected-verified-not-by-log-next = ステップ3の設定をもう一度適用し、この相手への固定の経路がサーバーにないか調べてください。独自の規則を持っていることがあります。

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = メールが外部から入ったホップ{ $hop }は、現在の推奨どおりに暗号化されていました。
verdict-taken-strong-why = そこでは、サーバーの助けなしに誰も読んだり変えたりできません。それより前の行の内容は、ほかのサーバーが書いたものです。
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = メールが外部から入ったホップ{ $hop }は暗号化されていましたが、その暗号スイートは許容できるものの最良ではありません。
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = 想定どおり：メールが外部から入ったホップ{ $hop }で、TLSが提供され、使われました。
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = 条件どおり：メールが外部から入ったホップ{ $hop }は暗号化されていました。
expected-taken-met-why = そのサーバー自身がそう書いています。それより前の行の内容は、ほかのサーバーが書いたものです。
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = 条件どおり：メールが外部から入ったホップ{ $hop }は暗号化され、そのサーバーは送信側の証明書を検証しました。
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = 確認できません：ホップ{ $hop }は暗号化されていましたが、そのサーバーは送信側の証明書を検証したと書いていません。
expected-taken-not-proven-why = サーバーが送信側の証明書を見るのは、それを求めたときだけで、証明書を示さない送信側も多くあります。結果を書き残さないサーバーもあります。
expected-taken-not-proven-next = そのサーバーのログで、メールの時刻とIDを調べてください。証明書を求めていなければ、ステップ3の設定を適用し、取引先にもう一度メールを送ってもらってください。
verdict-sent-on-strong-what = サーバーはこのメールを、現在の推奨どおりに暗号化して渡しました。
verdict-sent-on-strong-why = それはサーバー自身のログにあります。その先どうなったかは、メールのヘッダーだけが示します。
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = サーバーはこのメールを暗号化して渡しましたが、その暗号スイートは許容できるものの最良ではありません。
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = 想定どおり：このメールでTLSがサーバーに提供され、使われました。
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = 条件どおり：サーバーはこのメールを暗号化して渡しました。
expected-sent-on-met-why = それはサーバー自身のログにあります。その先どうなったかは、メールのヘッダーだけが示します。
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = 確認できません：サーバーはこのメールを暗号化して渡しましたが、相手側の証明書を検証したとはログに書かれていません。
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } は { $from } から、1つの組織の中でメールを受け取りました。記録ではTLSなしです。手前にフロントエンド（プロキシ、ロードバランサー）がある場合は、そこでTLSが終端された可能性があります。
hop-plain-front = { $by } は、{ $from } からのメールについてTLSを記録していません。TLSを終端するフロントエンド（ロードバランサー、nginxなどのプロキシ）の後ろにある可能性があり、その場合はフロントエンドに記録があります。そうでなければ、メールは平文で送られました。
hop-clock-ahead = { $by } の時計は{ $seconds }秒進んでいるようです。
hop-written-by-others = ほかのサーバーの記述：{ $last ->
        [1] ホップ1の行
       *[other] ホップ1から{ $last }の行
    }の内容は、ホップ{ $border }でメールを渡したサーバー（{ $from }）の言い分です。それが自社のサーバーなら、そのログも同じことを示すはずです。そうでなければ、誰も保証していません。
headers-beside = ほかのフィールドの内容：

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = このメールに、{ $hosts } が書いた行はありません。行を書いたのは次のサーバーです：{ $by }。
headers-no-border-why = サーバーは行の中で、設定された名前を名乗ります。DNSの名前と異なることがあります。
headers-no-border-next = 行に書かれている名前でサーバーを指定するか、そのサーバーが配送するメールボックスからヘッダーを取り出してください。

headers-only-inside-what = 記録の範囲では、{ $hosts } はこのメールを内部からだけ受け取っています。
headers-only-inside-why = どの行にも、プライベートアドレスか、内部用のプロトコルが書かれています。手前にあるプロキシ、コンテナーのネットワーク、フィルターが、本当の接続元を隠している可能性があります。
headers-only-inside-next = 手前にあるサーバーを指定するか、プロキシが送信側のアドレスを渡すようにしてください（PROXYプロトコル、XCLIENT）。

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = { $recipient } あてのメールは、TLSを使えなかったため戻ってきました：{ $reason }
bounce-tls-why = { $reporter } が配送を断念しました（コード { $status }）。TLSを必須とするポリシーを守れないときの正しい動作です。平文では何も送られていません。
bounce-tls-next = 取引先のサーバーを調べてTLSまたは証明書の問題を確かめ、取引先に伝えてください。解決すれば、メールを送り直せます。
bounce-failed-what = { $recipient } あてのメールは戻ってきました：{ $reason }
bounce-failed-why = { $reporter } が配送を断念しました（コード { $status }）。TLSについては何もわかりません。
bounce-failed-next = アドレスを確認するか、この文面を示して取引先の管理者に尋ね、テストメールを送り直してください。
bounce-delayed-what = { $recipient } あてのメールは遅れています：{ $reason }
bounce-delayed-why = { $reporter } はまだ配送を試みています（コード { $status }）。
bounce-delayed-next = お待ちください。後で戻ってきた場合は、その通知に理由が書かれています。
bounce-delivered-what = { $recipient } あてのメールは届きました（{ $reporter } の報告）。
bounce-delivered-why = これは配送の通知で（コード { $status }）、メールそのものではありません。メールのヘッダーは入っていません。
bounce-delivered-next = 届いた先のメールボックスから、メールそのものを取り出してください。

# A file that holds several messages (mbox)
mailbox-last = このファイルには { $count } 通のメッセージがあります。表示しているのは最後の { $number } 番目です。
mailbox-ours = このファイルには { $count } 通のメッセージがあります。表示しているのはテストメッセージ（{ $number } 番目）です。
mailbox-asked = このファイルには { $count } 通のメッセージがあります。表示しているのは { $number } 番目です。
headers-no-such-message-what = このファイルにメッセージ { $wanted } はありません。入っているのは { $count } 通です。
headers-no-such-message-why = 別のメッセージの経路は、お探しのメッセージについて何も示しません。
headers-no-such-message-next = ファイル内の番号、またはヘッダーに書かれている Message-ID で指定してください。

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = これはメールログではありません。
log-none-why = Postfix、Exim、Sendmailの形式（行頭に時刻とプログラム名）で書かれた行が一つもありません。
log-none-next = サーバーのメールログ（通常は/var/log/mail.log、/var/log/maillog、/var/log/exim4/mainlog）から、行全体を取り出してください。
log-not-there-what = このログには、このメールについての行がありません。
log-not-there-why = サーバーは各メールをIDで呼びます。このメールのIDは{ $ids }です。接続だけについての行では、どのメールがそこを通ったか分かりません。
log-not-there-next = メールが送られた日の、送信サーバーのログを使ってください。これらのIDのいずれかがある行と、その直前の行が必要です。
log-no-tls-what = ログにこのメールはありますが、どう暗号化されたかは書かれていません。
log-no-tls-why = Postfixはそれを「TLS connection established」という別の行に、しかもsmtp_tls_loglevel = 1のときだけ書きます。Sendmailでは「STARTTLS=client」の行です。{ $ids }のある行より前に必要です。
log-no-tls-next = その前の行も取り出してください。TLSについての行がなければ、それを有効にするステップ3の設定を適用し、テストメールをもう一度送ってください。
log-not-sent-what = サーバーはこのメールを渡していません。
log-not-sent-why = ログの記載：{ $answer }
log-not-sent-next = サーバーは数日間、自動で再送します。TLSが原因であれば、「外からの見え方」で相手のサーバーを、ステップ3でこの取引先の方針を確認してください。
log-given-up-what = サーバーはこのメールの配送をあきらめました。
log-given-up-why = { log-not-sent-why }
log-given-up-next = 差出人には報告が届きます。その報告とログで理由を調べ、TLSが原因であればステップ3でこの取引先の方針を確認してください。その後、テストメールをもう一度送ってください。
log-whose-what = サーバーはこのメールを { $by } に渡しました。
log-whose-why = それが取引先自身のサーバーなのか、プロバイダーなどメールを中継するサーバーなのかは、ログからは分かりません。大切なのは取引先のサーバーまでの経路です。
log-whose-next = 取引先のサーバーかどうか、取引先に尋ねてください。中継サーバーであれば、そのサーバーのログか、受信されたメールのヘッダーを使ってください。
log-undecided-what = ログによればこのメールはTLSで送られましたが、証明書を検証したとは書かれていません。
log-undecided-why = 「Trusted」（Postfix）、「CV=yes」（Exim）、「verify=OK」（Sendmail）は認証局についてだけの記録です。その認証局の証明書なら、どの名前のものでも通ります。
log-undecided-next = ステップ3でこの相手に「検証付きTLS」を求め、サーバーに設定を適用してから、テストメールをもう一度送ってください。
