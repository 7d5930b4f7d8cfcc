# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = 平文
class-plain-sentence = TLSが提供されていても使わず、経路上の誰にでも読める形で送受信します。
class-plain-inbound-sentence = メールは TLS なしで届き、途中で誰でも読めます。あなたのサーバーは TLS を提示しません。
class-opportunistic-name = 可能ならTLS
class-opportunistic-sentence = 相手が提供していればTLS、なければ平文で送受信します。メールは失われませんが、経路上の攻撃者が平文を強いることができます。
class-opportunistic-inbound-sentence = あなたのサーバーは TLS を提示し、使わない相手も平文で届けられます。メールは失われませんが、途中の攻撃者は平文を強制できます。
class-required-name = TLS必須
class-required-sentence = TLSで送受信するか、まったく送受信しません。相手が誰のサーバーかは確認しません。
class-required-inbound-sentence = メールは TLS で受け取り、そうでなければ拒否します。渡す側が誰のサーバーかは確認しません。
class-verified-name = 検証付きTLS
class-verified-sentence = 信頼できる証明書で名前を証明したサーバーとだけ、TLSで送受信します。
class-verified-inbound-sentence = 信頼された証明書で名前を証明するサーバーから TLS で受け取り、そうでなければ拒否します。

direction-inbound = 受信
direction-outbound = 送信

support-yes = はい
support-no = いいえ
support-default-only = 全体にのみ
support-partner-only = 取引先にのみ

capability-minimum = TLS 1.3のみ
capability-submission = ポート587と465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = アドレスによるルール
capability-host = ホスト名によるルール
capability-fingerprint = 証明書のフィンガープリントによる取引先の識別
capability-certificate-name = 証明書の名前による取引先の識別

policy-file-settings = サーバー本体の設定
policy-file-outbound-partners = 送信時に個別に扱う取引先
policy-file-inbound-partners = 受信時に個別に扱う取引先
policy-file-client-certificates = 取引先を識別する証明書
policy-file-inbound-clients = 接続元に応じてサーバーに求めるもの
policy-file-submission = ユーザーがメールを送るポート
policy-file-program = スクリプトが使う、Postseal自身のプログラム

policy-action-create = 新しいファイル
policy-action-merge = 既存のファイルに追加
policy-action-replace = ファイルを置き換え

# Errors

server-unknown-what = { $server } という名前のメールサーバーはありません。
server-unknown-why = 設定は特定のサーバーとバージョン用に書かれます。ほかのサーバーでは読めません。
server-unknown-next = 使える名前：{ $known }。お使いのサーバーがない場合は、「other」にどのサーバーにも使える手順があります。

server-version-too-old-what = { $server } { $version } は、設定を用意しているどのバージョンよりも古いものです。
server-version-too-old-why = 必要な設定項目がなく、セキュリティ修正も提供されていません。
server-version-too-old-next = { $server } を { $oldest } 以降に更新してください。

platform-unknown-what = { $text } という名前のプラットフォームはありません。
platform-unknown-why = プラットフォームによって、サーバーのファイル、証明書、鍵の通常の場所が決まります。
platform-unknown-next = 使える名前：{ $known }。指定しなければ、Debianの場所になります。

platform-unavailable-what = { $platform } での { $server } のファイルの場所は、わかっていません。
platform-unavailable-why = Postsealは、確認できた場所だけを示します。どのプラットフォームでも場所が同じサーバーもあります。
platform-unavailable-next = --platform を外し、サーバー上の場所を --certificate、--key、--roots で指定してください。わかっているプラットフォームは「postseal policy servers」で表示できます。

server-version-malformed-what = { $text } はバージョンではありません。
server-version-malformed-why = 設定はバージョンによって異なります。
server-version-malformed-next = 3.7のように、ドット区切りの数字で入力してください。Postfixでは「postconf mail_version」で表示できます。

server-path-unusable-what = { $text } は、サーバー上のパスとして使えません。
server-path-unusable-why = パスは設定ファイルとコマンドに入ります。そこでは空白、引用符、コンマ、その他の特殊記号が別の意味を持ちます。
server-path-unusable-next = /etc/ssl/private/mx.example.org.key（Windowsでは C:\Postseal\mx.example.org.pfx）のように、ルートからの完全なパスを入力し、必要ならサーバー上のファイルの名前を変えてください。

fingerprint-malformed-what = { $text } は、証明書のSHA-256フィンガープリントではありません。
fingerprint-malformed-why = フィンガープリントは証明書から計算した短い数値で、0から9とaからfの64桁です。これで取引先を識別します。
fingerprint-malformed-next = 取引先に尋ねるか、次のコマンドで表示してください：openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } からは、誰に何を求めるのかがわかりません。
partner-malformed-why = 取引先は、メールドメインと、TLSを求める厳しさ（plain、opportunistic、required、verified）で指定します。
partner-malformed-next = 取引先への送信にはbank.example=verified、送信と受信にはbank.example=verified/requiredのように書いてください。

partner-twice-what = { $domain } が2回指定されています。
partner-twice-why = 有効にできるのは一方だけです。
partner-twice-next = どちらかを削除してください。
partner-is-server-what = { $from } はサーバーのアドレスであり、メールドメインではありません。
partner-is-server-why = 取引先はメールアドレスの @ の後ろの部分で見分けられます。受信するメールについては、アドレスによるルールもあります。
partner-is-server-next = 取引先のメールドメイン（bank.example など）を書いてください。サーバーについてのルールは --client { $from }=required です。ウィンドウでは 「送信サーバー」 を選びます。

policy-unreadable-what = ポリシーを読み取れません：{ $cause }
policy-unreadable-why = 読み誤ったポリシーでは、意図したより保護が弱くなります。
policy-unreadable-next = 示された箇所を訂正してください。ポリシーはinbound、outbound、取引先の一覧からなります。

policy-folder-not-empty-what = { $path } には、すでに何かが入っています。
policy-folder-not-empty-why = 2つの設定のファイルが1つのフォルダーにあると、取り違えるおそれがあります。
policy-folder-not-empty-next = 新しいフォルダーか、空のフォルダーを選んでください。

client-origin-malformed-what = { $text } は、アドレス、アドレスの範囲、サーバー名のいずれでもありません。
client-origin-malformed-why = このルールは接続元によって適用されます。
client-origin-malformed-next = 192.0.2.7、範囲なら192.0.2.0/24または2001:db8::/32、名前ならmx.bank.exampleのように書いてください。
client-range-malformed-what = { $text } はアドレスの範囲ではありません。スラッシュの後ろには 0 から { $widest } までの数を書きます。
client-range-malformed-why = この数は、範囲のすべてのアドレスで先頭から何ビットが同じかを示します。数が大きいほどアドレスは少なくなります。
client-range-malformed-next = 範囲には --client { $range }=required、一つのサーバーには --client { $address }=required と書いてください。ウィンドウでは 「送信サーバー」 を選び、{ $range } と入力します。

client-malformed-what = { $text } からは、どのサーバーに何を求めるのかがわかりません。
client-malformed-why = このルールは、接続元と、TLSを求める厳しさ（plain、opportunistic、required、verified）で指定します。
client-malformed-next = 192.0.2.0/24=requiredまたはmx.bank.example=requiredのように書いてください。

client-twice-what = { $from } が2回指定されています。
client-twice-why = 有効にできるルールは一方だけです。
client-twice-next = どちらかを削除してください。

partner-not-named-what = { $text } はポリシーで指定されていません。
partner-not-named-why = 証明書は、個別ルールのある取引先またはサーバーに対して指定します。
partner-not-named-next = 先に指定してください。例：--partner { $text }=verified/verified または --client { $text }=verified

profile-unknown-what = { $text } というプロファイルはありません。
profile-unknown-why = プロファイルは、相手側の古さをどこまで許すかを表します。
profile-unknown-next = プロファイルには、modern、intermediate（推奨）、oldがあります。

minimum-malformed-what = { $text } は、最低バージョンに指定できるTLSのバージョンではありません。
minimum-malformed-why = 最低バージョンより下のものはすべて拒否されます。
minimum-malformed-next = 1.2または1.3と書いてください。プロファイル「old」では1.0と1.1も指定できます。

minimum-below-profile-what = { $minimum } は、プロファイル { $profile } が許すものより低いバージョンです。
minimum-below-profile-why = プロファイルは、相手側の古さをどこまで許すかを表します。最低バージョンでできるのは、それをより厳しくすることだけです。
minimum-below-profile-next = より高いバージョンを選ぶか、交換できない機器のために必要ならプロファイル「old」を選んでください。

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = 平文が指定されましたが、TLSは提供されます。
limit-plain-still-offered-why = サーバーは、誰が送ってくるのかを知る前にTLSを提供します。そのため、一部の送信元にだけ隠すことはできません。
limit-plain-still-offered-next = 平文は受け取り、TLSを使う送信元にはTLSで応じます。その送信元でTLSが問題を起こさないかぎり、何もする必要はありません。

limit-partner-not-weaker-what = { $partner } からの受信は、全体と同じ厳しさで扱われます。
limit-partner-not-weaker-why = サーバーは、誰が送ってくるのかを知る前にTLSを求めます。そのため、1つの取引先だけ全体より緩くすることはできません。
limit-partner-not-weaker-next = 厳しいほうのクラスが適用されます。例外を設けるには、全体を「可能ならTLS」にし、TLSを必ず使う取引先を指定してください。

limit-name-not-compared-what = すべての送信元に信頼できる認証局の証明書を求めますが、その名前は照合しません。
limit-name-not-compared-why = サーバーは送信元の証明書の発行者を確認できますが、送信元のドメインのものかどうかを確認する手段がありません。
limit-name-not-compared-next = そのような証明書のない送信元は拒否されます。一方、誰の証明書でも通ります。本当に確かめるには、個別の取引先に「検証付きTLS」を選び、証明書のフィンガープリントを指定してください。

limit-fingerprint-missing-what = { $partner } からのメールは、証明書のフィンガープリントがわかるまで保留されます。
limit-fingerprint-missing-why = サーバーは、証明書の名前ではなくフィンガープリント（証明書から計算した短い数値）で取引先を識別しますが、それが指定されていません。
limit-fingerprint-missing-next = 相手のサーバーが送信時に使う証明書のSHA-256フィンガープリントを取引先に尋ねて追加し、もう一度書き出してください。それまでメールは延期されますが、失われません。「TLS必須」を選ぶこともできます。

limit-fingerprint-pinned-what = { $partner } は、名前ではなく証明書で識別されます。
limit-fingerprint-pinned-why = サーバーは証明書のフィンガープリント（証明書から計算した短い数値）を比べます。証明書を更新すると変わります。
limit-fingerprint-pinned-next = 新しいフィンガープリントを使い始める前に知らせるよう、取引先に頼んでください。しばらくの間は古いものも残しておきます。

limit-bounce-unseen-what = 受信側の取引先ルールは、バウンスには適用されません。
limit-bounce-unseen-why = ルールは差出人のドメインによって適用されますが、不達通知には差出人がありません。
limit-bounce-unseen-next = 不達通知は、全体のルールで受け取ります。元のメールが引用されることが多いので、すべてをTLSで送るよう取引先に頼んでください。このルールは、他の人が取引先のアドレスで届けるメールにも適用されます。転送されたメールや、自分のゲートウェイや予備サーバーを経由したメールは、そのサーバーがルールを満たさなければ拒否されます。

limit-plain-unreachable-what = TLSを提供していないサーバーのドメインには、メールを配送できません。
limit-plain-unreachable-why = 全体にTLSが必須となっていますが、すべてのメールサーバーがTLSを提供しているわけではありません。
limit-plain-unreachable-next = そのようなメールは保留され、数日後に差出人に戻ります。不特定のドメインに送る場合は、全体を「可能ならTLS」にしてください。

limit-hosted-unreachable-what = ほとんどのドメインにメールを配送できません。
limit-hosted-unreachable-why = 証明書には宛先ドメインの中の名前が必要ですが、ほとんどのドメインでは、別の名前を持つプロバイダーのサーバーがメールを受け取っています。
limit-hosted-unreachable-next = そのようなメールは保留され、数日後に差出人に戻ります。全体を「可能ならTLS」にし、サーバー名がわかっている取引先を「検証付きTLS」にしてください。

limit-name-inside-domain-what = { $partner } のサーバーは、そのドメインの中の名前を証明する必要があります。
limit-name-inside-domain-why = ほかの名前が指定されておらず、DNSの名前（MXレコード）は信用できません。偽造する人が名前を決められるからです。
limit-name-inside-domain-next = プロバイダーがメールを受け取っている場合は、サーバーの証明書の名前を取引先に尋ね、追加してください。それまでメールは保留または拒否され、誤ったサーバーに送られることはありません。

limit-route-overrides-what = 取引先あての固定経路があると、その取引先のルールが適用されません。
limit-route-overrides-why = サーバーは、接続先のホストでルールを探します。[mail.bank.example]:25のような経路があると、ドメインではなく経路で探します。
limit-route-overrides-next = そのような経路がある場合：Postfixでは、transport_mapsにある経路ごとにapply.shが行を追加します。変更したらもう一度実行してください。relayhostの場合は、経路とまったく同じ書き方の行を、送信の取引先のファイルに1つずつ追加してください。
limit-route-own-tls-what = ご自身のactionが固定経路で送るメールには、ここで求めることが適用されません。
limit-route-own-tls-why = smtpd.confで"host"または"domain"を持つactionは、自身のTLSの設定を保ちます。そのサーバーが何のためにあるかは、管理者だけが知っています。
limit-route-own-tls-next = そのようなactionがあれば、apply.shが名前を示します。取引先のメールを運ぶものには、"tls"（証明書を検証）または"tls no-verify"（どの証明書でもよい）を書き加えてください。
limit-smarthost-asked-what = すべてのメールが 1 台のサーバー（スマートホスト）を通って出る場合、取引先のルールはそのサーバーに対して調べられます。
limit-smarthost-asked-why = Exim は接続先のサーバーを調べます。スマートホストの証明書には取引先の名前がないため、検証する取引先へのメールは待たされます。その先の経路は、ここでは分かりません。
limit-smarthost-asked-next = スマートホストを使う場合は、取引先のルールをそちらで設定してもらい、ここでは全員に TLS を求めてください。その場合の全員とはスマートホストのことです。
limit-chain-copied-what = 更新のたびに、Sendmail にはもう 1 つコマンドが必要です。
limit-chain-copied-why = Sendmail はファイルの最初の証明書しか提示しません。それを保証する証明書はルート証明書とともに /etc/mail/postseal-ca.pem にあります。更新された証明書には別のものが付いてくることがあり、それがないと検証する相手に拒否されます。
limit-chain-copied-next = 更新のたびに実行: sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload。certbot では --deploy-hook に指定します。
limit-host-rests-what = ルールを満たさない取引先があると、同じサーバーを使う他の宛先へのメールもしばらく止まることがあります。
limit-host-rests-why = OpenSMTPD は、失敗したサーバーを、宛先が誰であってもしばらく休ませます。
limit-host-rests-next = まず取引先のサーバーを確認し（ステップ4、取引先から見えるもの）、証明書が合ってからより厳しいクラスを選んでください。

limit-every-listener-what = 全体の設定は、自社ユーザーのメールソフトにも適用されます。
limit-every-listener-why = これはサーバー全般の設定です。ユーザーがメールを送るポート（587と465）は、独自の設定がなければこれを引き継ぎます。
limit-every-listener-next = Postsealがこのサーバーに対応していれば、ステップ3でユーザー用ポートの設定も選んでください（--submission）。独自の設定を持つようになります。または、ご自身で設定してください（Postfixではmaster.cfで、smtpd_tls_security_level=encryptとsmtpd_tls_req_ccert=no）。その後、メールソフトからの送信をテストしてください。

limit-sender-unverifiable-what = 「検証付きTLS」が指定されましたが、送信元は名前を証明する必要がありません。
limit-sender-unverifiable-why = このサーバーには、送信元の証明書の名前を照合する手段がありません。
limit-sender-unverifiable-next = 代わりに「TLS必須」を適用します。メールは暗号化されますが、誰のサーバーから来たかは確かめられません。相手が確認を必須とする場合は、別のサーバーで受信する必要があります。

limit-partner-stricter-what = { $partner } は送信時に名前を証明する必要があります。これは指定より厳しい条件です。
limit-partner-stricter-why = このサーバーでは、個別の送信元にTLSを求めるには、送信元のドメインの証明書も求める必要があります。
limit-partner-stricter-next = 相手のサーバーがそのような証明書で送信するか、取引先に尋ねてください。しない場合は、ドメインを「可能ならTLS」にし、このサーバーで可能なら、相手のサーバーのアドレスによるルールを作ってください。

limit-sender-names-domain-what = { $partner } が送信時に使う証明書には、取引先のメールドメインそのものが必要です。
limit-sender-names-domain-why = サーバーは、証明書をホスト名ではなく、@より後ろのドメインと照合します。
limit-sender-names-domain-next = 適用する前に取引先に尋ねてください。ほかの証明書を使ったメールや、証明書のないメールは拒否されます。

limit-subdomains-uncovered-what = { $partner } の下位のドメインには適用されません。
limit-subdomains-uncovered-why = このサーバーのドメイン一覧がワイルドカードに対応しているとは、文書に書かれていません。
limit-subdomains-uncovered-next = 下位のドメインともメールをやり取りする場合は、それぞれを取引先として追加してください。

limit-subdomains-unknown-what = { $partner } のルールが下位のドメインにも適用されるかどうかは、わかっていません。
limit-subdomains-unknown-why = このサーバーのドメイン一覧についての情報はありません。
limit-subdomains-unknown-next = 下位のドメインともメールをやり取りする場合は、それぞれを取引先として追加してください。

limit-single-name-what = { $partner } が知らせた証明書の名前のうち、1つだけを照合します。
limit-single-name-why = このサーバーでは、宛先ごとに1つの名前または1つのワイルドカードしか指定できません。
limit-single-name-next = 最初のものを使います。別の名前のサーバーとのメールは、保留または拒否されます。すべてのサーバーに共通の名前を尋ね、それを最初に書いてください。

limit-plain-not-sent-what = 平文が指定されましたが、TLSが提供されていればTLSで送ります。
limit-plain-not-sent-why = このサーバーは、TLSを提供するすべてのサーバーにTLSを使い、ここではそれを止める設定をしません。
limit-plain-not-sent-next = 実際には「可能ならTLS」になります。TLSが相手側で問題を起こす場合は、相手が提供をやめる必要があります。

limit-target-not-compared-what = 送信時、信頼できる認証局の証明書を求めますが、その名前は照合しません。
limit-target-not-compared-why = サーバーが照合するのは指定された名前だけです。全員の名前を知っている人はいません。
limit-target-not-compared-next = これは「検証付きTLS」より弱い条件です。本当に確かめるには、取引先を指定し、それぞれに「検証付きTLS」を選んでください。

limit-target-unverified-what = 「検証付きTLS」が指定されましたが、送信時に証明書を確認しません。
limit-target-unverified-why = このサーバーには、確認するための設定がありません。
limit-target-unverified-next = 代わりに「TLS必須」を適用します。メールは暗号化されますが、誰のサーバーが受け取ったかは確かめられません。本当に確かめるには、別のサーバーから送る必要があります。

limit-target-stricter-what = { $partner } のサーバーは名前も証明する必要があります。これは指定より厳しい条件です。
limit-target-stricter-why = このサーバーでは、TLSを求めるには有効な証明書も求める必要があります。
limit-target-stricter-next = 証明書が有効でない場合、メールは保留されるか、戻ってきます。適用する前に、ステップ4で相手のサーバーを調べてください。

limit-name-from-dns-what = 送信時、証明書をDNSの名前（MXレコード）と照合します。
limit-name-from-dns-why = このサーバーには、ほかの名前を指定できません。DNSを偽造する人は名前を決められるうえ、その証明書を持っているかもしれません。
limit-name-from-dns-next = 盗み見は防げますが、DNSの偽造は防げません。DNSに署名するか（DNSSEC）、MTA-STSを公開するよう、取引先に頼んでください。
limit-name-maybe-from-dns-what = 送信時、ほとんどのサーバーは証明書をDNSの名前（MXレコード）と照合します。
limit-name-maybe-from-dns-why = DNSを偽造する人はその名前を決められるうえ、その証明書を持っているかもしれません。取引先の証明書に必要な名前をこのサーバーに指定できるかどうかは、わかっていません。
limit-name-maybe-from-dns-next = 取引先の設定の近くに、想定する名前の一覧がないか探すか、ベンダーに尋ねてください。なければ、DNSに署名するか（DNSSEC）、MTA-STSを公開するよう、取引先に頼んでください。

limit-everybody-not-asked-what = 全体に対しては「可能ならTLS」より厳しい条件を求めません。
limit-everybody-not-asked-why = このサーバーが厳しくできるのは、指定されたドメインに対してだけです。
limit-everybody-not-asked-next = メールを保護する必要のある取引先を指定し、それぞれのクラスを選んでください。

limit-partner-not-asked-what = { $partner } に対しては、全体より厳しい条件を求めません。
limit-partner-not-asked-why = このサーバーには、この方向について個別のドメインのルールがありません。
limit-partner-not-asked-next = 可能なら全体に厳しいほうのクラスを選ぶか、手前に置いた別のサーバーで { $partner } のメールを扱ってください。
limit-partner-not-less-what = { $partner } には、より緩いものを選びましたが、全員と同じだけのことが求められます。
limit-partner-not-less-why = このサーバーには、この方向でドメインごとのルールがありません。
limit-partner-not-less-next = { $partner } がそれに対応できない場合、メールは待たされます。全員への要求を下げるか、このサーバーの前段のサーバーにそのメールを任せてください。

limit-reset-by-update-what = 製品の次の更新で、これらの値は元に戻ります。
limit-reset-by-update-why = この製品のセットアップは、実行のたびにメールサーバーの設定を書き直します。
limit-reset-by-update-next = フォルダーを残しておき、更新のたびにapply.shを実行し直してテストしてください。

limit-route-pinned-what = { $partner } へのメールは、常に1台のメールサーバーに、その名前で送られます。
limit-route-pinned-why = このサーバーのTLSのルールは、ドメインではなく相手のサーバー名によります。そのためドメインに固定の経路を設定します。経路は、取引先が知らせた最初の証明書の名前、なければapply.shを実行した日のDNSにある最初のメールサーバーです。
limit-route-pinned-next = その名前を取引先に尋ねて追加してください。相手のメールサーバーが変わると、apply.shを実行し直すまでメールは保留されます。別のサーバーに送られることはありません。

limit-own-networks-exempt-what = サーバー自身のネットワークからのメールは、TLSなしで受け取ります。
limit-own-networks-exempt-why = 製品自身のプログラムがそこから平文でメールを渡しており、締め出されてしまうためです。
limit-own-networks-exempt-next = 何が自身のネットワークとされているか確認し（Postfixではmynetworks）、信頼できるものだけを指定してください。

limit-protocols-of-windows-what = どのTLSバージョンを使うかは、ここでは決まりません。
limit-protocols-of-windows-why = サーバー上の全プログラムについて、Windowsが決めます。
limit-protocols-of-windows-next = WindowsでTLS 1.0と1.1を無効にしてください（方法はlearn.microsoft.comの「Exchange Server TLS configuration best practices」。ほかのメールサーバーにも当てはまります）。実際に使われるバージョンは、ステップ4でわかります。
limit-protocols-of-product-what = どのTLSバージョンを使うかは、ここでは決まりません。
limit-protocols-of-product-why = 製品の別の場所にある設定で、Postsealは書き込みません。
limit-protocols-of-product-next = マニュアルでTLSまたはSSLのバージョンの項目を探し、TLS 1.2以降だけを許可してください。実際に使われるバージョンは、ステップ4でわかります。
limit-protocols-of-service-what = どのTLSバージョンを使うかは、ここでは決まりません。
limit-protocols-of-service-why = サービスの提供者が、全顧客について決めます。
limit-protocols-of-service-next = 設定するものはありません。実際に使われるバージョンは、ステップ4でわかります。受け付けるバージョンは、提供者のヘルプページにあります。
limit-protocols-of-library-what = どのTLSバージョンを使うかは、ここでは決まりません。
limit-protocols-of-library-why = サーバーにはその設定がありません。システムのOpenSSLが、それを使う全プログラムについて決めます。
limit-protocols-of-library-next = システムを最新に保ってください。現在のバージョンはTLS 1.2未満を許可しません（許可する場合は、openssl.cnfのMinProtocolで引き上げます）。実際に使われるバージョンは、ステップ4でわかります。

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title }：{ $host } のTLS
policy-readme-steps = 以下で「ステップ1」から「ステップ4」とあるのは、この一覧ではなく、Postsealのステップです。
policy-readme-copy =
    このフォルダーをメールサーバーにコピーします。例：
    scp -r . root@{ $host }:/root/postseal
    続いてサーバーにログインし（ssh root@{ $host }）、フォルダーに移動します：cd /root/postseal
policy-readme-key =
    秘密鍵（rootだけが読めるように）と、チェーン付きの証明書を、設定が求める場所に置きます：
    { $key }
    { $certificate }
policy-readme-brought =
    このフォルダーには秘密鍵とチェーン付きの証明書が入っています。フォルダーは鍵と同じく秘密です。
    スクリプトが、設定が求める場所に置きます：
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    このフォルダーにはチェーン付きの証明書が入っており、スクリプトが所定の場所に置きます。秘密鍵は入っていません。
    設定が求める場所に、rootだけが読めるように置いてください：
    { $key }
policy-readme-brought-in-one =
    このフォルダーには秘密鍵とチェーン付きの証明書が入っています。フォルダーは鍵と同じく秘密です。
    スクリプトが両方を一つのファイルにまとめ、設定が求める場所に置きます：
    { $key }
policy-readme-key-in-one =
    秘密鍵と、その後ろにチェーン付きの証明書を一つのファイルにまとめ、設定が求める場所に、
    rootだけが読めるように置いてください：
    { $key }
policy-readme-beside =
    このフォルダーにある鍵と証明書（certificate.pem、private.key）を、設定が求める場所に置きます：
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    鍵と証明書のうち、このフォルダーには certificate.pem（チェーン付き）と、指定した場合は private.key があります。
policy-readme-apply =
    サーバー上で、rootとして、このフォルダーで実行します：sh apply.sh
    undo.sh で元に戻せる形で必要な設定を行い、サーバーに読み込ませます。2回実行しても害はありません。
policy-readme-guarded =
    サーバー上で、rootとして、このフォルダーで実行します：sh apply.sh --dry-run
    これは変更点を表示するだけで、何も変更しません。続けて実行します：sh apply.sh
    控えを取り、必要な設定を行い、サーバー自身の検査を実行し、サーバーに読み込ませ、ポート25を調べます。
    どれかに失敗すると、自動的にすべて元に戻します。2回実行しても害はありません。
policy-readme-guarded-elsewhere =
    サーバー上で、rootとして、このフォルダーで実行します：sh apply.sh
    控えを取り、必要な設定を行い、サーバー自身の検査を実行し、サーバーに読み込ませ、ポート25を調べます。
    どれかに失敗すると、自動的にすべて元に戻します。2回実行しても害はありません。
policy-readme-check = サーバーが問題なく読み込めるか検査します：sh check.sh
policy-readme-verify =
    TLSの動作を確認します：sh verify.sh
    このサーバーのポートと、取引先のサーバーに問い合わせます。WRONGの後ろには他のサーバーが証明書を拒否する理由、
    NOTEの後ろには確認すべき点が表示され、最後に、あるべき状態になっていないものが表示されます。
policy-readme-undo = すべてを以前の状態に戻します：sh undo.sh（最後に、残るファイルが表示されます）
policy-readme-undo-plain = すべてを以前の状態に戻します：sh undo.sh
policy-readme-by-hand = スクリプトを使わずに手で行う場合：このフォルダーで、rootとして、次の全体を貼り付けてください。最初のエラーで終わります。
policy-readme-by-hand-undo = 元の状態に戻すには：
policy-readme-general =
    このサーバーはPostsealの知らないものです。このような設定によく使われる用語で書いています。
    実際の動作は、最後のテストでわかります。

policy-readme-documented =
    ベンダーの文書をもとに作成し、その言語の構文解析で検査しました。実際のサーバーでは試していません。
    利用の少ない時間に適用し、頼りにする前にテストしてください。
policy-readme-described =
    ベンダーの文書をもとに、そのメニュー名と項目名で書いた手順です。実際のサーバーでは試していません。
    利用の少ない時間に行い、頼りにする前にテストしてください。
policy-readme-windows-copy = このフォルダーをメールサーバーにコピーし、サーバーのPowerShellを管理者として開きます。ファイルがブロックされている場合：Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    秘密鍵、証明書、チェーンを1つにしたファイル（PFX、PKCS #12。Postsealのステップ2で書き出せます）を、スクリプトが探す場所に置き、
    すべて終わったら削除します：
    { $certificate }
policy-readme-windows-pem =
    秘密鍵と、チェーン付きの証明書を、メールサーバーが求める場所に、メールサーバーだけが読めるように置きます：
    { $key }
    { $certificate }
policy-readme-windows-apply =
    このフォルダーで実行します：.\apply.ps1 -WhatIf
    これは変更点を表示するだけで、何も変更しません。続けて実行します：.\apply.ps1
    現在の設定を保存し、必要な設定を行って検査し、ポート25でTLSが提供されていれば調べます。
    どれかに失敗すると、自動的にすべて元に戻します。2回実行しても害はありません。
policy-readme-windows-check = 設定が正しいか検査します：.\check.ps1
policy-readme-windows-verify = TLSの動作を確認します：.\verify.ps1
policy-readme-windows-undo = すべてを以前の状態に戻します：.\undo.ps1
policy-readme-service-apply =
    自分のコンピューターのPowerShellで、このフォルダーで実行します：.\apply.ps1 -WhatIf
    これは変更点を表示するだけで、何も変更しません。続けて実行します：.\apply.ps1
    サービスの管理者としてのサインインを求め、現在の設定を保存し、必要な設定を行って検査します。
    どれかに失敗すると、自動的にすべて元に戻します。2回実行しても害はありません。
policy-readme-files = フォルダーの内容：
policy-readme-limits = 指定どおりにならない点、または代償を伴う点：
policy-readme-warnings = 検討すべき点：

# Command line

cli-policy-exported = { $host } の { $title }：{ $out } に書き出しました。
cli-policy-files = ファイル
cli-policy-more = ほかに：{ $more }
cli-policy-platforms = 場所がわかっているプラットフォーム：{ $platforms }
cli-policy-limits = 指定どおりにならない点、または代償を伴う点
cli-policy-warnings = 検討すべき点
cli-policy-everybody = 全体
cli-policy-partners = 取引先
cli-policy-next = 次：サーバーにコピーし、rootとして sh apply.sh、続けて sh check.sh と sh verify.sh を実行してください。元に戻すには：sh undo.sh。詳しくはAPPLY.mdをご覧ください。
cli-policy-next-windows = 次：サーバーにコピーし、サーバーのPowerShellで管理者として .\apply.ps1、続けて .\check.ps1 と .\verify.ps1 を実行してください。元に戻すには：.\undo.ps1。詳しくはAPPLY.mdをご覧ください。
cli-policy-next-service = 次：自分のコンピューターのPowerShellで .\apply.ps1、続けて .\check.ps1 と .\verify.ps1 を実行してください。元に戻すには：.\undo.ps1。詳しくはAPPLY.mdをご覧ください。
cli-policy-next-console = 次：サーバーの管理コンソールでこの手順を行ってください。APPLY.mdにも書かれています。
cli-policy-unproven = ベンダーの文書をもとに作成し、構文解析で検査しました。実際のサーバーでは試していません。
cli-policy-unproven-steps = ベンダーの文書をもとに書いた手順です。実際のサーバーでは試していません。
cli-policy-versions = バージョン { $versions }
cli-policy-proven = 実際のサーバーでテスト済み
cli-policy-documented = ベンダーの文書をもとに作成、構文解析で検査
cli-policy-described = ベンダーの文書をもとにした手順
cli-policy-general = 一般的な用語で書いています。このサーバーについての情報はありません。設定の名前は異なるかもしれません。
cli-policy-stands-for = { $names }にも使えます。
cli-policy-no-page = { $name } の設定名が載ったページは入手できませんでした。これは、どのサーバーにも使える手順です。

limit-minimum-unavailable-what = TLSの最低バージョンは、指定された { $asked } ではなく { $instead } になります。
limit-minimum-unavailable-why = このバージョンのサーバーでは、{ $asked } を最低とすることができません。
limit-minimum-unavailable-next = メールは { $instead } 以降で送受信されます。サーバーが指定したバージョンより新しい場合は、正しいバージョンを指定して、もう一度書き出してください。

limit-submission-unavailable-what = ユーザーがメールを送るポート（587と465）は、今のまま変わりません。
limit-submission-unavailable-why = Postsealは、このサーバーについてはその設定を書きません。
limit-submission-unavailable-next = サーバーのマニュアルに従って設定してください。TLSを必須とし、TLSの前にはパスワードを求めないようにします。その後、メールソフトからの送信をテストしてください。

limit-dane-unavailable-what = 宛先がDNSで指定した証明書（DANE）は確認しません。
limit-dane-unavailable-why = このサーバーまたはこのバージョンが対応していないか、Postsealがこのサーバーについては設定を書きません。
limit-dane-unavailable-next = メールは全体のクラスのとおりに送られます。重要な取引先には「検証付きTLS」を選んでください。

limit-mta-sts-unavailable-what = 宛先がウェブサイトで指定したサーバー（MTA-STS）は確認しません。
limit-mta-sts-unavailable-why = このサーバーまたはこのバージョンが対応していないか、Postsealがこのサーバーについては設定を書きません。
limit-mta-sts-unavailable-next = メールは全体のクラスのとおりに送られます。重要な取引先には「検証付きTLS」を選んでください。

limit-address-not-asked-what = { $partner } に対しては、全体より厳しい条件を求めません。
limit-address-not-asked-why = このサーバーには接続元のアドレスによるルールがないか、Postsealがそれを書きません。
limit-address-not-asked-next = 代わりに、取引先のメールドメインのルールを作ってください。
limit-address-too-wide-what = { $partner } に対しては、全体より厳しい条件を求めません。
limit-address-too-wide-why = 範囲が広すぎます。このサーバーはアドレスを数字の区切りごとに扱うため、数千行になってしまいます。
limit-address-too-wide-next = より狭い範囲を指定するか、全員に求めてください。

limit-host-not-asked-what = { $partner } に対しては、全体より厳しい条件を求めません。
limit-host-not-asked-why = このサーバーには接続元の名前によるルールがないか、Postsealがそれを書きません。
limit-host-not-asked-next = 代わりに、取引先のアドレスまたはメールドメインのルールを作ってください。

limit-host-by-dns-what = { $partner } は、アドレスについてのDNSの情報だけで識別されます。
limit-host-by-dns-why = サーバーが接続してきたとき、確かなのはアドレスだけです。DNSでアドレスからこの名前が得られ、その名前からアドレスが得られるときにルールが適用されます。それ以外は全体と同じ扱いになります。
limit-host-by-dns-next = わかっていれば、代わりに取引先のアドレスを使うか、メールドメインのルールを追加してください。

limit-submission-needs-login-what = ポート587と465は、TLSでだけユーザーにパスワードを求めます。
limit-submission-needs-login-why = Postsealはアカウントを作りません。パスワードは、サーバーの設定に従い、サーバー自身か別のプログラム（多くはDovecotまたはCyrus SASL）が確認します。
limit-submission-needs-login-next = 現在メールソフトがログインできていれば、何もする必要はありません。そうでなければ、先にログイン（多くのサーバーではSASL）を設定してください。ないと、これらのポートは誰のメールも受け取りません。

limit-dane-needs-resolver-what = DANEが機能するには、署名（DNSSEC）を検証するDNSリゾルバーがサーバー自身の上で動いている必要があります。
limit-dane-needs-resolver-why = サーバーはリゾルバーの応答を信じます。ネットワーク越しでは、攻撃者が応答を偽ることができます。
limit-dane-needs-resolver-next = unboundなどの検証リゾルバーをサーバーにインストールし、/etc/resolv.confで127.0.0.1を指定してください。Eximではその下に「options trust-ad」の行も必要です。ないと、メールはDANEなしの場合と同じように送られます。

limit-dane-not-combined-what = 「可能ならTLS」より厳しい、または緩いクラスが適用される場合、DANEは使われません。
limit-dane-not-combined-why = このサーバーには、DANEとそのクラスを同時に求めるレベルがありません。
limit-dane-not-combined-next = クラスは選択どおりに適用されます。全体にDANEを使うには、全体を「可能ならTLS」にし、取引先に厳しいクラスを選んでください。

limit-mta-sts-needs-helper-what = MTA-STSには、サーバー上に補助プログラムpostfix-mta-sts-resolverが必要です。
limit-mta-sts-needs-helper-why = サーバー自身はウェブサイトに問い合わせできないため、127.0.0.1のポート8461の補助プログラムに尋ねます。補助プログラムが動いていないと、メールは保留されます。
limit-mta-sts-needs-helper-next = 適用する前に、postfix-mta-sts-resolverパッケージをインストールして起動してください。応答がなければapply.shは中止します。Postfix 3.4より前では、その設定ファイルでrequire_sniをfalseにしてください。

limit-mta-sts-before-dane-what = MTA-STSとDANEの両方があるドメインでは、MTA-STSが優先されます。
limit-mta-sts-before-dane-why = サーバーはMTA-STSの表を先に調べます。標準（RFC 8461、2節）ではDANEが優先です。
limit-mta-sts-before-dane-next = メールはどちらか一方で保護されます。宛先の多くがDANEを使っている場合は、MTA-STSをオフにしておいてください。

# What should be thought over in a policy, whatever the server

policy-plain-what = この方向では、誰のメールも保護されません。
policy-plain-why = TLSがないと、経路上の誰にでも読まれ、書き換えられます。
policy-plain-next = 「可能ならTLS」を選んでください。これでメールが失われることはありません。

policy-plain-partner-what = { $partner } のメールは保護されません。
policy-plain-partner-why = TLSがないと、経路上の誰にでも読まれ、書き換えられます。
policy-plain-partner-next = この取引先でTLSが問題を起こすとわかっている場合を除き、「可能ならTLS」を選んでください。

policy-required-inbound-what = TLSを使わないサーバーからのメールは拒否されます。
policy-required-inbound-why = 今もTLSなしで送るサーバーがあります。標準（RFC 3207、4節）は、公開メールサーバーがTLSを必須とすることを禁じています。
policy-required-inbound-next = このサーバーが既知のサーバーからだけメールを受け取る場合を除き、全体を「可能ならTLS」、取引先を「TLS必須」にしてください。

policy-verified-inbound-what = ほかからのメールは、ほとんどすべて拒否されます。
policy-verified-inbound-why = 送信時に証明書を提示するメールサーバーはほとんどありません。標準（RFC 3207、4節）は、公開メールサーバーがTLSを必須とすることを禁じています。
policy-verified-inbound-next = このサーバーが既知のサーバーからだけメールを受け取る場合を除き、全体を「可能ならTLS」にし、取引先により厳しいクラスを選んでください。

policy-old-profile-what = 古いTLSのバージョン（1.0と1.1）を受け入れます。
policy-old-profile-why = 既知の弱点があり、RFC 8996は使用を禁じています。ほとんどの監査はTLS 1.2を求めます。
policy-old-profile-next = 交換できない機器に古いバージョンが必要な場合を除き、「標準」を選んでください。

profile-modern-name = モダン
profile-modern-sentence = TLS 1.3のみ。2018年より前のサーバーとは、暗号化されたメールをやり取りできません。
profile-intermediate-name = 標準
profile-intermediate-sentence = TLS 1.2と1.3、安全な暗号スイート。RFC 9325が推奨し、銀行が求めるものです。
profile-old-name = 旧式
profile-old-sentence = TLS 1.0以降。交換できない機器のためのものです。古いバージョンには既知の弱点があります。

# The administrator's own configuration.

own-unreadable-what = { $line }行目は、{ $name } にありえない内容です：{ $text }
own-unreadable-why = 各行は、サーバーの書式に従った設定かコメントのはずです。別のファイルかもしれません。
own-unreadable-next = サーバーにあるファイルを、全体をそのまま使ってください。秘密鍵はここでは決して必要ありません。
own-unreadable-unseen-what = { $line }行目は、{ $name } にありえない内容です。
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = これは{ $size } KiBあります。これほど大きな { $name } はありません。
own-too-large-why = おそらく別のファイルです。
own-too-large-next = サーバー自身のフォルダーにある { $name } を使ってください。
own-unknown-what = { $server } の現在の設定との比較には、まだ対応していません。
own-unknown-why = このサーバーのファイルに、ほかの部分を損なわずに書き加える方法が確立していません。
own-unknown-next = 表示された設定を、手動またはapply.shで適用してください。
own-list-unnamed-what = acl_smtp_mailに、リストの名前以外のものが書かれています：{ $text }
own-list-unnamed-why = 取引先への条件はそのリストに入りますが、どのリストなのかをPostsealは判別できません。
own-list-unnamed-next = リストに名前を付けるか、リストの先頭に「.include /etc/postseal/exim/acl.conf」を手動で追加してください。
own-right = すでに正しい
own-added = 新規
own-changed = 変更
own-twice = 複数回あったため、1行だけ残します
own-aside = コメントにします：2回書くことはできません
own-superseded = 古い書き方でもう無効です。削除してかまいません
own-overruled = 無効になります：追加した行が先に適用されます。削除してかまいません
own-contradicts = 指定と矛盾しますが、残します：理由がわかるのは管理者だけです
own-no-comment = 指定と矛盾し、前に # があっても有効です：このファイルでコメントになるのは dnl だけです。行の先頭に dnl と空白を入れてください
own-includes-others-what = { $name } の{ $line }行目は、別のファイルを読み込んでいます。
own-includes-others-why = その内容はここからは見えません。ルールは順序が重要です。
own-includes-others-next = 先にすべてを { $name } にまとめてください。
own-recipients-what = { $name } の{ $line }行目のルールは、個別の宛先（rcpt-to）用です。
own-recipients-why = 同じactionを持つ取引先のルールがその前に入り、対象の区別が失われてしまいます。
own-recipients-next = そのルールに専用のactionを与えてください。
own-no-listener-what = { $name } に、ポート25のリスナーがありません。
own-no-listener-why = ほかのサーバーからは接続できないため、TLSを提供する相手がいません。
own-no-listener-next = メールを受信するサーバーのファイルを、全体をそのまま使ってください。
own-rules-what = { $name } の{ $line }行目から、Postsealのルールを置くべき場所に独自のルールがあります。
own-rules-why = Sendmailではその場所が1つしかなく、両者が混ざってしまいます。
own-rules-next = 独自のルールをコメントにするか（各行の前にdnl）、両方を手動でまとめてください。
own-never-closed-what = { $name } の{ $line }行目で始まるものが、どこでも終わっていません。
own-never-closed-why = そこで開いた引用符や括弧が閉じられていません。サーバーもこのファイルを読めません。
own-never-closed-next = それを閉じるか、サーバーからファイルそのものを丸ごと持ってきてください。
own-open-behind-sign-what = { $name } の{ $line }行目で始まるものが、どこでも終わっていません。
own-open-behind-sign-why = そこで開いた引用符や括弧が閉じられていません。このファイルでは前の # はコメントにならず、なるのは dnl だけです。Sendmail もこのファイルを読めません。
own-open-behind-sign-next = 行の先頭に dnl と空白を入れるか、そこで開いたものを閉じてください。
cli-policy-no-difference = 変更はありません。すでに指定どおりです。
cli-policy-revised = 書き出しました：{ $out }。所定の場所に置く前に、サーバー上で検査してください。

limit-everybody-stricter-what = ある取引先にTLSが必須なため、こちらに送る全員にTLSが必須となります。
limit-everybody-stricter-why = このサーバーは、差出人の1つのドメインにだけTLSを求めることができません。全員に求めるか、誰にも求めないかです。
limit-everybody-stricter-next = TLSのないサーバーからのメールは拒否されます。それで困る場合は、取引先を「可能ならTLS」にするか、手前に置いた別のサーバーで受信してください。

limit-target-verified-for-all-only-what = 「検証付きTLS」が指定されましたが、{ $partner } への送信時に証明書を確認しません。
limit-target-verified-for-all-only-why = このサーバーは、すべてのサーバーの証明書を確認するか、まったく確認しないかのどちらかです。
limit-target-verified-for-all-only-next = 代わりに「TLS必須」を適用します。メールは暗号化されますが、誰のサーバーが受け取ったかは確かめられません。送る相手全員に有効な証明書がある場合は、全体を「検証付きTLS」にしてください。

limit-target-name-unsaid-what = 送信時に { $partner } の証明書の名前を照合するかどうかは、文書に書かれていません。
limit-target-name-unsaid-why = ベンダーは、信頼できる認証局の証明書を求められると述べていますが、その名前については述べていません。
limit-target-name-unsaid-next = 信頼できる証明書を求めます。これは「検証付きTLS」より弱い可能性があります。名前の一致も必要か、ベンダーに尋ねてください。

limit-clients-are-users-what = ここでの「受信」は、ほかのメールサーバーではなく、自社ユーザーのソフトとの通信を指します。
limit-clients-are-users-why = Dovecotは、ユーザーがメールを読み（IMAP、POP3）、送る（587と465）ところです。ほかのサーバーは、ポート25のメールサーバーに接続します。
limit-clients-are-users-next = ユーザーのソフトには「TLS必須」が適切です。現在のソフトはすべて対応しています。ポート25のメールサーバー用には、別のセットアップを作ってください。

limit-relay-only-what = ここでの「送信」は、ユーザーが送ったメールを引き受ける1台のサーバーまでの経路を指します。
limit-relay-only-why = ここから送るメールは1つのリレーに渡されます（Dovecotではsubmission_relay_host、nullmailerではremotes、dmaでは設定されていればSMARTHOST）。取引先へは、そのサーバーが自身のルールで送ります。
limit-relay-only-next = そのサーバー用に別のセットアップを作り、取引先のクラスはそこで選んでください。同じ機器の上で動いているなら、そこまでは平文でも安全です。

limit-relay-needs-tls-what = ユーザーが送るメールは、TLSで渡すか、まったく渡しません。これは全体への指定より厳しい条件です。
limit-relay-needs-tls-why = 宛先に関わらず、送るものすべてに1つの設定が適用されます。1つの取引先への条件が全員への条件になります。また、Dovecotとnullmailerに指定できるのは「常に」か「使わない」だけで、試みることはできません。
limit-relay-needs-tls-next = 「TLS必須」を適用します。apply.shは先に確認し、リレーがTLSを提供していなければ何もしません。リレーがこの機器自身なら、送信に平文を選んでください。

limit-partner-elsewhere-what = ここでは { $partner } のサーバーに何も求めません。
limit-partner-elsewhere-why = 取引先を区別できません。送るものすべてに1つの設定が適用され、通常は1つのリレーに渡されます。取引先のサーバーとは通信しません。
limit-partner-elsewhere-next = ポート25のメールサーバー（Postfix、Eximなど）用のセットアップで、この取引先を指定してください。クラスはそこで守られます。

limit-users-need-tls-what = ある取引先にTLSが必須なため、ユーザーのソフトにもTLSが必須となります。
limit-users-need-tls-why = 取引先のメールもここで読まれ、送られますが、Dovecotはほかのメールと区別できません。
limit-users-need-tls-next = 現在のメールソフトはすべて対応しています。対応していないものがあれば、このセットアップから取引先を除いてください。ポート25のメールサーバー用のセットアップに入れるべきものです。

limit-subject-name-alone-what = 証明書の名前のうち、サブジェクトにあるものだけを照合します。
limit-subject-name-alone-why = 8.17より前のSendmailにはほかの名前が見えませんが、現在の証明書ではほとんどのホスト名がそちらに書かれています。
limit-subject-name-alone-next = 期待する名前がサブジェクトの名前でない場合、メールは保留または拒否されます（openssl x509 -subject で表示）。その名前を取引先の名前としてPostsealに指定するか、Sendmailを8.17に上げてください。

limit-password-as-before-what = TLSなしでパスワードを受け付けるかどうかは、今のまま変わりません。
limit-password-as-before-why = Dovecotには専用の設定があります（disable_plaintext_auth、2.4からはauth_allow_cleartext）。初期状態では、TLSでだけパスワードを受け付けます。
limit-password-as-before-next = 初期状態のままなら、何もする必要はありません。確実を期すなら、受信に「TLS必須」を選んでください。パスワードがTLSなしで流れることはなくなります。

limit-tls-not-tried-what = 「可能ならTLS」が指定されましたが、平文で送ります。
limit-tls-not-tried-why = このサーバーは、TLSを必須とするか、まったく使わないかのどちらかで、試みることはできません。
limit-tls-not-tried-next = サーバーがTLSを提供している取引先には（ステップ4でわかります）、すべて「TLS必須」を選んでください。または、この先に置いた別のサーバーから送ってください。

limit-level-remembered-what = このサーバーは、ドメインとの間で使えた最良のTLSを記憶し、以後それより低いものを受け入れません。
limit-level-remembered-why = これは自動的に、全員に対して行われます。一度信頼できる証明書を示したドメインには、証明書がない間メールを送りません。一度TLSで送ってきたドメインは、もう平文では送れません。
limit-level-remembered-next = 取引先が本当に後戻りし、それを取引先から確認した場合は、サーバーにドメインを忘れさせてください。chasquid-util domaininfo-remove にドメインを付けて実行し、続けてapply.shを実行し直します。

limit-refused-afterwards-what = TLSで来るべきだったメールは、受け渡しが済んだ後に拒否されます。
limit-refused-afterwards-why = サーバーは、メールの最後にルールを確認します。ここでは誰も読みませんが、本文はその時点ですでに平文でネットワークを流れています。
limit-refused-afterwards-next = 取引先の側でもTLSを必須とするよう頼んでください。そうすれば、平文ではそもそも何も送られません。

limit-sends-only-what = このプログラムはメールを送るだけで、受け取りません。
limit-sends-only-why = 同じ機器のプログラムが書いたメールを渡すだけです。ほかのサーバーからは接続されず、証明書も要りません。
limit-sends-only-next = 受信メールについては、ポート25のメールサーバー用に別のセットアップを作ってください。

limit-received-elsewhere-what = こちらにメールを送る相手には何も求めません。
limit-received-elsewhere-why = このプログラムは、ほかのサーバーからメールを受け取りません。
limit-received-elsewhere-next = メールを受信するポート25のメールサーバー（Postfix、Eximなど）用のセットアップで、クラスを選んでください。
