# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = { $name } の署名（DNSSEC）が正しくありません。
dns-bogus-why = 署名を検証する送信側は、この名前について応答をまったく得られません。メールは保留され、数日後に戻ります。署名の期限が切れたか、親ゾーン（DSレコード）を変えずに鍵が変更されたか、誰かが応答を偽造しています。
dns-bogus-next = ゾーンの管理者に署名し直してもらい、レジストラのDSレコードをゾーンの鍵と照合してもらってください。それまでメールは失われます。

dns-no-answer-what = { $name } について、DNSから応答がありません：{ $cause }
dns-no-answer-why = 応答を得られない送信側は、TLSを省いてよいか判断できず、送信を保留します。
dns-no-answer-next = もう一度試してください。変わらない場合は、ゾーンのネームサーバーを調べる必要があります。

dns-no-dnssec-what = 問い合わせたDNSサーバーが署名（DNSSEC）を省いているため、DANEがこのサーバーを保護しているかどうかわかりませんでした。
dns-no-dnssec-why = 古いルーターや一部の社内ネットワークで起こります。取引先のDANEに従うには、自社のメールサーバーにも、署名を渡すDNSサーバーが必要です。
dns-no-dnssec-next = 9.9.9.9 など、別のDNSサーバーに問い合わせてください。設定で指定できます（コマンドラインでは --resolver 9.9.9.9:53）。

dns-elsewhere-what = 問い合わせたDNSサーバーが署名（DNSSEC）を省いています。代わりに、ルートから順に、各ゾーンのネームサーバーに問い合わせました。
dns-elsewhere-why = DANEについてここに示す内容はそのまま有効です。ただし、同じDNSサーバーに問い合わせるメールサーバーは、取引先のDANEを確認できません。
dns-elsewhere-next = 署名を渡して検証もするDNSサーバーを、メールサーバーに使わせてください。たとえば、同じ機器で動かすUnboundやBINDです。

dane-holds-what = DANE：{ $at } のレコードは証明書と一致し、そこに至るまですべて署名されています。
dane-holds-why = DANEに従う送信側は、まさにこのサーバーとのTLSを必須とします。途中の誰もTLSを外せません。
dane-holds-next = サーバーの鍵を変える前に、新しい鍵のレコードをこのレコードと並べて公開し、TTLの2倍の時間を待ってください。

dane-none-what = DANEなし：ゾーンは署名されていますが、{ $at } にTLSAレコードがありません。
dane-none-why = 途中の誰でも、送信側に気づかれずに、通信からSTARTTLSを取り除くことができます。
dane-none-next = 次のレコードを追加し、鍵を新しくする前には必ず変更してください：{ $at }. IN TLSA { $record }

dane-unsigned-what = DANEなし：{ $name } は署名されていません（DNSSEC）。
dane-unsigned-why = 署名がないTLSAレコードは誰も信用しません。途中の誰でも通信からTLSを外せます。MTA-STSは署名がなくても機能します。
dane-unsigned-next = DANEを使うなら、ゾーンを管理している画面でDNSSECを有効にしてください。使わないなら、MTA-STSを公開してください。

dane-mx-unsigned-what = メールサーバー自身のゾーンは署名されていますが、MXレコードでそこを指す { $domain } は署名されていません。
dane-mx-unsigned-why = 途中の誰かがMXレコードを別のサーバーに書き換えられるため、DANEはこのドメインのメールを保護しません。
dane-mx-unsigned-next = { $domain } でもDNSSECを有効にしてください。

dane-mismatch-what = { $at } のどのTLSAレコードも、サーバーが提示する証明書と一致しません。
dane-mismatch-why = DANEに従う送信側は配送を拒否し、メールは数日後に戻ります。多くの場合、証明書の更新で鍵だけが変わり、レコードが変わっていません。
dane-mismatch-next = ほかのものの代わりに次を公開してください（残してよいのは、これからインストールする鍵のものだけです）：{ $at }. IN TLSA { $record }

dane-issuer-what = { $at } のTLSAレコードは認証局を指定していますが、証明書がその条件を満たしません：{ $cause }
dane-issuer-why = 用途2では、証明書がその認証局から発行され、現在有効で、メールサーバーの名前のものである必要があります。DANEに従う送信側は配送を拒否します。
dane-issuer-next = その認証局が発行したサーバー名の証明書をインストールするか、サーバー自身の鍵のレコード（3 1 1）を公開してください。

dane-without-tls-what = { $at } にTLSAレコードがありますが、サーバーとのTLSが成立しません。
dane-without-tls-why = TLSAレコードはTLSを約束するものです。DANEに従う送信側は配送を拒否します。
dane-without-tls-next = STARTTLSを有効にするか、有効になるまでレコードを削除してください。

dane-usage-what = { $at } に、用途が0または1のTLSAレコードがあります：{ $record }
dane-usage-why = これらはウェブブラウザー用です。メールサーバーの間では使われません（RFC 7672、3.1.3節）。
dane-usage-next = 用途3、つまりサーバー自身の鍵のレコード（3 1 1）に置き換えてください。

dane-malformed-what = { $at } に、メールサーバーが使えないTLSAレコードがあります：{ $record }
dane-malformed-why = 意味のない数字か、長さの合わないダイジェストです。送信側は無視します。
dane-malformed-next = 証明書から作り直してください。3 1 1をお勧めします。

dane-useless-what = { $at } にTLSAレコードがありますが、メールサーバーが使えるものは1つもありません。
dane-useless-why = この場合、DANEに従う送信側はTLSを必須としますが、証明書を確認しません。途中にいる人が自分の証明書を提示できます。
dane-useless-next = 有効なものを公開してください：{ $at }. IN TLSA { $record }

dane-spare-what = { $at } のTLSAレコードに、サーバーが提示するどれとも一致しないものがあります：{ $record }
dane-spare-why = 前もって公開された次の鍵のものか、消し忘れたものかもしれません。ほかに一致するものがあるかぎり害はありません。
dane-spare-next = 古い鍵のものなら削除してください。

sts-none-what = MTA-STSなし：{ $domain } はポリシーを公開していません。
sts-none-why = 大手プロバイダー（Google、Microsoft）は、このドメインに送るとき、TLSを必須としません。途中の誰でもTLSを外せます。
sts-none-next = ご自身のドメインなら、まずtestingモードでポリシーを公開してください。必要なレコードとファイルは「DNSでの公開情報」でわかります（コマンドラインでは postseal dns check { $domain }）。

sts-several-what = { $name } に複数のMTA-STSレコードがあります。
sts-several-why = この場合どれも無効で（RFC 8461、3.1節）、ポリシーがないのと同じです。
sts-several-next = 1つだけ残して削除してください。

sts-record-what = { $name } のMTA-STSレコードは正しい形式ではありません：{ $text }
sts-record-why = 送信側は無視します。ポリシーがないのと同じです。
sts-record-next = v=STSv1; id=20260131; のように書いてください。idは英数字で、ポリシーを変えるたびに変更します。

sts-unreachable-what = MTA-STSポリシーを取得できません。{ $host } が応答しません：{ $cause }
sts-unreachable-why = ポリシーをまだ知らない送信側は、ポリシーなしで送ります。知っている送信側は、手元のものを使い続けます。
sts-unreachable-next = { $host } にアドレスレコードと、ポート443でHTTPSに応じるウェブサーバーを用意してください。

sts-certificate-what = MTA-STSポリシーを取得できません。{ $host } の証明書が有効ではありません：{ $cause }
sts-certificate-why = ポリシーは、名前を証明したサーバーからのものだけが有効です。送信側は、ポリシーがないものとして扱います。
sts-certificate-next = ウェブサーバー用に、{ $host } という名前そのものの証明書を取得してください（公的な認証局のもの、中間証明書付き）。ホテルや列車、来客用のネットワークでは、まずブラウザーで何かページを開いてログインしてください。

sts-status-what = MTA-STSポリシーを取得できません：{ $host } がステータス { $status } を返します。
sts-status-why = 有効なのはステータス200だけです。リダイレクトは、証明された名前から離れてしまうため、たどられません（RFC 8461、3.3節）。
sts-status-next = https://{ $host }/.well-known/mta-sts.txt にファイルそのものを置いてください。ホテルや列車、来客用のネットワークでは、まずブラウザーで何かページを開いてログインしてください。

sts-media-type-what = { $host } は、MTA-STSポリシーをプレーンテキストではなく次の種類で返しています：{ $media }
sts-media-type-why = 送信側は、text/plain以外のものを無視することがあります（RFC 8461、3.3節）。
sts-media-type-next = ウェブサーバーがファイルをtext/plainで送るようにしてください。ホテルや列車、来客用のネットワークでは、まずブラウザーで何かページを開いてログインしてください。

sts-policy-what = { $host } が返すものは、MTA-STSポリシーではありません：{ $cause }
sts-policy-why = 送信側は無視します。ポリシーがないのと同じです。
sts-policy-next = ファイルを訂正してください。version、mode、mx、max_ageの行が必要です。

sts-off-what = { $domain } のMTA-STSポリシーは、ポリシーなしと宣言しています（mode: none）。
sts-off-why = これはポリシーを終了する正しい方法です。これによってTLSを必須とする相手はいません。
sts-off-next = max_ageが過ぎたら、レコードとファイルを削除してください。再開するには、mode: testingを公開してください。

sts-testing-what = { $domain } のMTA-STSは試行中です（mode: testing）。
sts-testing-why = 送信側は問題を報告しますが、それでも配送します。まだ何も保護されていません。
sts-testing-next = レポート（TLS-RPT）に2週間問題がなければ、mode: enforceにし、レコードのidを変更してください。

sts-short-what = { $domain } のMTA-STSポリシーの保持期間は{ $hours }時間だけです。
sts-short-why = ポリシーを回避したい人は、その間だけ問い合わせを妨げれば済みます。RFC 8461は数週間を勧めています。
sts-short-next = max_ageを数週間にしてください。例：2419200

sts-enforced-what = { $domain } のMTA-STSは強制されています。
sts-enforced-why = これに従う送信側は、名前を証明したサーバーとのTLSを必須とします。
sts-enforced-next = ポリシーのサーバー一覧をMXレコードと一致させ、変更するたびにidを変更してください。

sts-not-listed-what = MTA-STSポリシーに { $host } がありません。あるのは次のものだけです：{ $listed }
sts-not-listed-why = ポリシーは強制されています。これに従う送信側は、このサーバーに配送しません。
sts-not-listed-next = 「mx: { $host }」の行をポリシーに追加し、レコードのidを変更してください。

sts-not-listed-yet-what = MTA-STSポリシーに { $host } がありません。あるのは次のものだけです：{ $listed }
sts-not-listed-yet-why = ポリシーの試行中は、それでもメールが配送されます。強制すると、配送されなくなります。
sts-not-listed-yet-next = 「mx: { $host }」の行をポリシーに追加し、レコードのidを変更してください。

sts-refused-what = { $host } は、MTA-STSポリシーの約束（その名前の信頼できる証明書によるTLS）を満たしていません。
sts-refused-why = ポリシーは強制されています。これに従う送信側は、このサーバーに配送しません。
sts-refused-next = ここで証明書について指摘されている点を直してください。時間がかかる場合は、mode: testingにし、idを変更してください。

sts-refused-later-what = { $host } は、MTA-STSポリシーの約束（その名前の信頼できる証明書によるTLS）を満たしていません。
sts-refused-later-why = ポリシーの試行中は、それでもメールが配送されます。強制すると、配送されなくなります。
sts-refused-later-next = mode: enforceにする前に、ここで証明書について指摘されている点を直してください。

dns-anchor-what = { $file } はDNSSECのトラストアンカーではありません：{ $cause }
dns-anchor-why = ルートゾーンのDNSKEYレコードを、ゾーンファイルの書式で含む必要があります。
dns-anchor-next = インターネットのルートを使うなら、このオプションを省いてください。独自のルートの場合は、その鍵署名鍵のファイルを指定してください。

tlsrpt-none-what = TLS-RPTなし：{ $domain } は、TLSの失敗の報告を誰にも求めていません。
tlsrpt-none-why = 大手プロバイダーは、TLSで自社のサーバーに接続できなくても、何も知らせてくれません。MTA-STSを強制しても誰も締め出されないことは、このレポートで確かめます。
tlsrpt-none-next = _smtp._tls.{ $domain } にTXTレコードを追加し、誰かが読むメールボックスを指定してください。集計は「postseal dns reports」で行えます。

tlsrpt-record-what = { $name } のTLS-RPTレコードは有効ではありません：{ $text }
tlsrpt-record-why = 送信側は無視し、何も報告しません。
tlsrpt-record-next = v=TLSRPTv1; rua=mailto:tls-reports@example.org の形のレコードを1つだけにしてください。

cli-dns-add = 追加するもの：
cli-dns-change = 変更するもの。新しいものが入ると、元のものはなくなります：
dns-away-all = { $name } にある { $type } レコードは、すべて取り除かれます
cli-dns-step-report = まず、問題を送信側に報告してもらいます（TLS-RPT）。ほかには何も変わりません：
cli-dns-step-policy = MTA-STS、最初はtestingモードで。このファイルを { $url } に置き、公的な認証局の証明書を使ったHTTPSで、text/plainとして送ります。続けてレコード _mta-sts を追加します。レポートに2週間問題がなければ、mode enforce、max_age 2419200とし、idを新しくします。
cli-dns-step-issuer = どの認証局が発行してよいかを示します（CAA）。ほかに使っている認証局も指定する必要があります：
cli-dns-step-dane = DANE。メールサーバーのゾーンが署名されている場合だけ（DNSSEC）、サーバーがすでに提示している鍵について行います。鍵を新しくする前には、TTLの2倍の時間だけ早く、新しい鍵のレコードをこのレコードと並べて公開します：
cli-dns-step-enforce = ポリシーを強制します。このファイルを古いものと置き換え、レコードのidを変更してください。その後もレポートを読み続けてください：

# How each area is
dns-area-mx = メールサーバー（MX）
dns-area-mx-about = どのサーバーがドメインのメールを受け取り、送信側がそこで何に出会うか。
dns-area-dane = DANE
dns-area-dane-about = 署名（DNSSEC）されたDNSに載せた、サーバーの鍵。送信側はほかの鍵を受け入れず、TLSなしでは送りません。
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = メールはこれらのサーバーに、TLSだけで送るよう伝える、ウェブサーバー上の小さなファイル。DNSSECなしで機能します。
dns-area-tls-rpt = TLSレポート（TLS-RPT）
dns-area-tls-rpt-about = 自社のサーバーとのTLSが失敗すると、大手プロバイダーが毎日知らせてくれます。
dns-area-caa = 発行の許可（CAA）
dns-area-caa-about = サーバーの名前に対して、どの認証局が発行してよいか。
dns-verdict-good = 良好
dns-verdict-missing = 未設定
dns-verdict-trying = 試行中
dns-verdict-attention = 要確認
dns-verdict-bad = 問題あり
dns-verdict-unknown = 判別できず
dns-total-good = { $domain } は必要なものをすべて公開しています。途中でTLSを外すことはできません。
dns-total-missing = { $domain } に問題はありません。さらに公開できるものがあります。
dns-total-attention = { $domain } は動作していますが、改善すべき点があります。
dns-total-bad = { $domain } に問題があります。メールが失われるおそれがあります。

# The steps
dns-plan-report = レポートを求める
dns-plan-policy = MTA-STSを試す
dns-plan-enforce = MTA-STSを強制する
dns-plan-issuer = 認証局を指定する
dns-plan-dane = 鍵を公開する（DANE）
dns-plan-policy-locked = 先にレポートを求めてください。ポリシーの試行中に何が問題かを知らせてくれます。
dns-plan-enforce-locked = 先にポリシーを問題なく試し終え、ここで読み取ったレポートに2週間問題がない必要があります。
dns-plan-dane-locked = 先に、ドメインとメールサーバーのゾーンが署名され（DNSSEC）、サーバーが応答する必要があります。
dns-plan-unanswered = これについてDNSから応答がなかったため、何が公開されているかわかりません。もう一度調べるか、別のDNSサーバーに問い合わせてください。
dns-plan-dane-coming = サーバーはステップ2の証明書をまだ提示していません。その鍵を、使用中の鍵と並べて示しています。両方を公開し、TTLの2倍の時間を待ってから証明書をインストールしてください。待つ時間は「サーバーの鍵を停止なしで切り替える」でわかります。

# What shows the policy
dns-place-nginx = 自社のウェブサーバー：mta-sts.<domain> のアドレスレコードと、その名前の証明書が必要です。
dns-place-apache = mod_sslのある自社のウェブサーバー：mta-sts.<domain> のアドレスレコードと、その名前の証明書が必要です。
dns-place-caddy = Caddyは証明書を自動で取得します。mta-sts.<domain> のアドレスレコードと、開いたポート80または443が必要です。
dns-place-iis = IISの専用サイト。mta-sts.<domain> にHTTPSとその名前の証明書でバインドします。
dns-place-github-pages = これらのファイルと空のファイル .nojekyll を入れ、Pagesで公開するリポジトリー。mta-sts.<domain> は <user>.github.io へのCNAMEにします。Enforce HTTPSを有効にしてください。
dns-place-cloudflare-pages = これらのファイルを入れた専用のプロジェクト。mta-sts.<domain> をカスタムドメインとして追加します。
