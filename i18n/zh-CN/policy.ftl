# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = 明文
class-plain-sentence = 邮件不用 TLS 传送，途中的任何人都能读到，即使对方提供 TLS 也是如此。
class-plain-inbound-sentence = 邮件不经 TLS 进入，途中任何人都能读取；您的服务器不提供 TLS。
class-opportunistic-name = 优先 TLS
class-opportunistic-sentence = 对方提供 TLS 就使用，否则用明文：不会丢失邮件，但途中的攻击者可以迫使邮件以明文传送。
class-opportunistic-inbound-sentence = 您的服务器提供 TLS；不使用它的一方仍可用明文投递：不会丢失邮件，但途中的攻击者可以迫使使用明文。
class-required-name = 强制 TLS
class-required-sentence = 邮件必须通过 TLS 传送，否则不传送；不检查对方是谁的服务器。
class-required-inbound-sentence = 邮件须经 TLS 接收，否则拒绝；不检查投递的是谁的服务器。
class-verified-name = 强制 TLS 并验证
class-verified-sentence = 邮件必须通过 TLS 传送给用受信任的证书证明其名称的服务器，否则不传送。
class-verified-inbound-sentence = 只接收以受信任证书证明其名称的服务器经 TLS 投递的邮件，否则拒绝。

direction-inbound = 接收
direction-outbound = 发送

support-yes = 可以
support-no = 不可以
support-default-only = 只能对所有人
support-partner-only = 只能对合作方

capability-minimum = 仅 TLS 1.3
capability-submission = 端口 587 和 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = 按地址的规则
capability-host = 按主机名的规则
capability-fingerprint = 按证书指纹识别合作方
capability-certificate-name = 按证书中的名称识别合作方

policy-file-settings = 服务器自己的设置
policy-file-outbound-partners = 发送邮件时对哪些合作方另作处理
policy-file-inbound-partners = 接收邮件时对哪些合作方另作处理
policy-file-client-certificates = 用来识别合作方的证书
policy-file-inbound-clients = 按连接来源对服务器的要求
policy-file-submission = 用户提交邮件的端口
policy-file-program = Postseal 自己的程序，供脚本使用

policy-action-create = 新文件
policy-action-merge = 并入您的文件
policy-action-replace = 替换该文件

# Errors

server-unknown-what = 没有叫 { $server } 的邮件服务器。
server-unknown-why = 配置是针对某种服务器的某个版本写的；其他服务器读不懂。
server-unknown-next = 可用的名称有：{ $known }。如果其中没有您的服务器，“other”提供了适用于任何服务器的步骤。

server-version-too-old-what = { $server } { $version } 太旧，我们不为这样的版本编写配置。
server-version-too-old-why = 它没有配置所需的设置，也不再有安全更新。
server-version-too-old-next = 请将 { $server } 更新到 { $oldest } 或更高版本。

platform-unknown-what = 没有叫 { $text } 的平台。
platform-unknown-why = 平台决定服务器的文件、证书和密钥通常放在哪里。
platform-unknown-next = 可用的名称有：{ $known }。不指定时采用 Debian 的位置。

platform-unavailable-what = 这里不知道 { $server } 在 { $platform } 上的文件位置。
platform-unavailable-why = 未经证实的位置，Postseal 不会给出；有些服务器在所有平台上的位置都相同。
platform-unavailable-next = 请去掉 --platform，用 --certificate、--key 和 --roots 指明各文件在服务器上的位置。“postseal policy servers”会列出已知的平台。

server-version-malformed-what = { $text } 不是版本号。
server-version-malformed-why = 不同版本的配置各不相同。
server-version-malformed-next = 请用数字和点输入，例如 3.7；在 Postfix 中可用“postconf mail_version”查看。

server-path-unusable-what = { $text } 不能用作服务器上的路径。
server-path-unusable-why = 它会写入配置文件和命令，其中空格、引号、逗号等特殊字符另有含义。
server-path-unusable-next = 请填写从根目录开始的完整路径，例如 /etc/ssl/private/mx.example.org.key（Windows 上如 C:\Postseal\mx.example.org.pfx），必要时请在服务器上重命名文件。

fingerprint-malformed-what = { $text } 不是证书的 SHA-256 指纹。
fingerprint-malformed-why = 指纹是由证书算出的一个短数字：64 个字符，由 0 到 9 和 a 到 f 组成。合作方就靠它来识别。
fingerprint-malformed-next = 请向合作方索取，或用以下命令显示：openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } 没有说明对谁有什么要求。
partner-malformed-why = 合作方由邮件域名和对 TLS 的要求组成：plain、opportunistic、required 或 verified。
partner-malformed-next = 对发往合作方的邮件写 bank.example=verified；对收发两个方向的邮件写 bank.example=verified/required。

partner-twice-what = { $domain } 出现了两次。
partner-twice-why = 两者中只能有一个生效。
partner-twice-next = 请移除其中一个。
partner-is-server-what = { $from } 是服务器的地址，不是邮件域名。
partner-is-server-why = 合作方按其邮件地址中 @ 后面的部分来识别。对于接收的邮件，也可以按地址设置规则。
partner-is-server-next = 请填写合作方的邮件域名，例如 bank.example。针对该服务器的规则是 --client { $from }=required；在窗口中请选择 “发送服务器”。

policy-unreadable-what = 无法读取策略：{ $cause }
policy-unreadable-why = 如果读错策略，保护就会低于您的本意。
policy-unreadable-next = 请改正所指出的地方；策略包括 inbound、outbound 和合作方列表。

policy-folder-not-empty-what = { $path } 中已有内容。
policy-folder-not-empty-why = 两份配置的文件放在一个文件夹中，会相互混淆。
policy-folder-not-empty-next = 请选择新的或空的文件夹。

client-origin-malformed-what = { $text } 不是地址、地址段或服务器名称。
client-origin-malformed-why = 该规则按连接的来源生效。
client-origin-malformed-next = 请写 192.0.2.7；地址段写 192.0.2.0/24 或 2001:db8::/32；也可以写 mx.bank.example。
client-range-malformed-what = { $text } 不是地址范围：斜杠后面应为 0 到 { $widest } 之间的数字。
client-range-malformed-why = 该数字表示范围内所有地址从开头起有多少位相同：数字越大，地址越少。
client-range-malformed-next = 对一个范围请写 --client { $range }=required，对单个服务器请写 --client { $address }=required；在窗口中请选择 “发送服务器” 并输入 { $range }。

client-malformed-what = { $text } 没有说明对哪台服务器有什么要求。
client-malformed-why = 这样的规则由连接的来源和对 TLS 的要求组成：plain、opportunistic、required 或 verified。
client-malformed-next = 请写 192.0.2.0/24=required 或 mx.bank.example=required。

client-twice-what = { $from } 出现了两次。
client-twice-why = 两条规则中只能有一条生效。
client-twice-next = 请移除其中一条。

partner-not-named-what = 策略中没有 { $text }。
partner-not-named-why = 证书要属于某个合作方，或某台有单独规则的服务器。
partner-not-named-next = 请先指定它，例如 --partner { $text }=verified/verified 或 --client { $text }=verified。

profile-unknown-what = 没有叫 { $text } 的预设。
profile-unknown-why = 预设决定对方最旧可以有多旧。
profile-unknown-next = 预设有 modern、intermediate（推荐）和 old。

minimum-malformed-what = { $text } 不能作为最低的 TLS 版本。
minimum-malformed-why = 低于最低版本的一律拒绝。
minimum-malformed-next = 请写 1.2 或 1.3；使用预设“old”时，也可以写 1.0 和 1.1。

minimum-below-profile-what = { $minimum } 低于预设 { $profile } 所允许的版本。
minimum-below-profile-why = 预设决定对方最旧可以有多旧；最低版本只能使其更严格。
minimum-below-profile-next = 请选择更高的版本；如果有无法更换的机器需要，请选择预设“old”。

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = 虽然选择了明文，仍会提供 TLS。
limit-plain-still-offered-why = 服务器在知道发件方是谁之前就提供 TLS，因此无法只对某些发件方隐藏。
limit-plain-still-offered-next = 会接受明文；发件方如果使用 TLS，也会用 TLS 通信。无需处理，除非 TLS 会给该发件方造成问题。

limit-partner-not-weaker-what = { $partner } 发来邮件时，会受到与其他所有人同样严格的对待。
limit-partner-not-weaker-why = 服务器在知道发件方是谁之前就要求 TLS，因此对个别合作方的要求不能低于对所有人的要求。
limit-partner-not-weaker-next = 以更严格的级别为准。如果要有例外，请对所有人选择“优先 TLS”，并指定必须使用 TLS 的合作方。

limit-name-not-compared-what = 每个发件方都需要受信任的机构颁发的证书，但不比对其中的名称。
limit-name-not-compared-why = 服务器能检查发件方的证书由谁颁发，但无法检查它是否属于发件方的域名。
limit-name-not-compared-next = 没有这种证书的发件方会被拒绝；除此之外，任何人的证书都可以。要得到真正的证明，请对个别合作方选择“强制 TLS 并验证”，并提供其证书的指纹。

limit-fingerprint-missing-what = 在知道 { $partner } 的证书指纹之前，它发来的邮件会等待。
limit-fingerprint-missing-why = 服务器按证书的指纹（由证书算出的一个短数字）识别合作方，而不是按其中的名称，但没有提供指纹。
limit-fingerprint-missing-next = 请向合作方索取其服务器发送时所用证书的 SHA-256 指纹，添加后重新导出。在此之前，它的邮件只是暂缓，不会丢失；也可以对它选择“强制 TLS”。

limit-fingerprint-pinned-what = { $partner } 按证书识别，而不是按名称。
limit-fingerprint-pinned-why = 服务器比对证书的指纹（由证书算出的一个短数字）。续期后的证书指纹不同。
limit-fingerprint-pinned-next = 请合作方在启用新证书之前告知新的指纹；旧指纹请同时保留一段时间。

limit-bounce-unseen-what = 针对发件合作方的规则不涵盖退信。
limit-bounce-unseen-why = 规则按发件人的域名生效，而投递失败的通知没有发件人。
limit-bounce-unseen-next = 这类邮件按对所有人的规定接收。其中常引用投递失败的邮件：请合作方在其一侧对所有邮件都使用 TLS 发送。该规则也适用于他人以合作方地址送来的邮件：转发的邮件，或经由您自己的网关或备用服务器的邮件，若该服务器不满足规则，就会被拒绝。

limit-plain-unreachable-what = 如果对方域名的服务器不提供 TLS，邮件将无法投递。
limit-plain-unreachable-why = 对所有人都强制 TLS，而并非每台邮件服务器都提供 TLS。
limit-plain-unreachable-next = 这样的邮件会滞留，几天后退回给发件人。如果要写信给不熟悉的域名，请对所有人选择“优先 TLS”。

limit-hosted-unreachable-what = 发往多数域名的邮件将无法投递。
limit-hosted-unreachable-why = 证书中必须有收件人域名内的名称，而多数域名由服务商的服务器接收邮件，名称并不在该域名内。
limit-hosted-unreachable-next = 这样的邮件会滞留，几天后退回给发件人。请对所有人选择“优先 TLS”，对您知道其服务器名称的合作方选择“强制 TLS 并验证”。

limit-name-inside-domain-what = { $partner } 的服务器必须证明其名称在该域名之内。
limit-name-inside-domain-why = 没有提供其他名称，而 DNS 中的名称（MX 记录）不可信：谁伪造了它们，谁就能选择名称。
limit-name-inside-domain-next = 如果它的邮件由服务商接收，请向合作方询问其服务器证书中的名称，并添加。在此之前，这样的邮件会滞留或被拒绝，不会发送到错误的服务器。

limit-route-overrides-what = 合作方邮件的固定路由会绕过针对该合作方的规则。
limit-route-overrides-why = 服务器按所连接的主机查找规则。对于 [mail.bank.example]:25 这样的路由，查找的是路由，而不是域名。
limit-route-overrides-next = 如果有这样的路由：在 Postfix 中，apply.sh 会为 transport_maps 中的每条路由添加一行；路由变更后请再运行一次。对于 relayhost，请在外发合作方的文件中为每条路由添加一行，写法与路由完全相同。
limit-route-own-tls-what = 您自己的 action 通过固定路由发送的邮件不受此处要求的约束。
limit-route-own-tls-why = smtpd.conf 中带有 "host" 或 "domain" 的 action 保留自己的 TLS 选项：只有您知道那台服务器的用途。
limit-route-own-tls-next = 如果有这样的 action，apply.sh 会列出它们。若其中某个承载合作方的邮件，请在其中写入 "tls"（检查证书）或 "tls no-verify"（任何证书均可）。
limit-smarthost-asked-what = 如果所有邮件都经由一台服务器（智能主机）发出，合作方的规则就会用来检查那台服务器。
limit-smarthost-asked-why = Exim 检查的是它所连接的服务器。智能主机的证书上没有合作方的名称，因此发给需验证的合作方的邮件会一直等待；邮件从那里如何继续，这里无从得知。
limit-smarthost-asked-next = 使用智能主机时，请在智能主机上设置合作方的规则，并在这里对所有人要求 TLS：此时所有人就是智能主机。
limit-chain-copied-what = 每次续期后，Sendmail 还需要再执行一条命令。
limit-chain-copied-why = Sendmail 只出示文件中的第一张证书。为它担保的证书与根证书一起存放在 /etc/mail/postseal-ca.pem 中；续期后的证书可能附带不同的证书，缺少它们时，进行检查的一方会拒绝。
limit-chain-copied-next = 每次续期后执行：sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload。使用 certbot 时设为 --deploy-hook。
limit-host-rests-what = 不满足规则的合作方可能会让发往同一服务器上其他人的邮件滞留一段时间。
limit-host-rests-why = OpenSMTPD 会让发送失败的服务器暂停一段时间，不论邮件是发给谁的。
limit-host-rests-next = 请先查看合作方的服务器（第 4 步，合作方看到的内容），待其证书合适后再选择更严格的类别。

limit-every-listener-what = 对所有人的设置也适用于您自己用户的邮件程序。
limit-every-listener-why = 这是服务器的总体设置；用户提交邮件的端口（587 和 465）如果没有自己的设置，就会沿用它。
limit-every-listener-next = 如果 Postseal 支持在此服务器上设置，请在第 3 步中选择同时设置用户端口（--submission）：这样它们就有自己的设置。或者自行设置（Postfix 中：在 master.cf 中设置 smtpd_tls_security_level=encrypt 和 smtpd_tls_req_ccert=no）。然后用邮件程序测试发送。

limit-sender-unverifiable-what = 虽然选择了“强制 TLS 并验证”，发件方在这里不必证明其名称。
limit-sender-unverifiable-why = 这种服务器无法比对发件方证书中的名称。
limit-sender-unverifiable-next = 改为要求“强制 TLS”：邮件会加密，但由谁的服务器发送没有得到证明。如果对方坚持要求证明，就要用另一种服务器接收其邮件。

limit-partner-stricter-what = { $partner } 发来邮件时必须证明其名称，这比您的要求更严格。
limit-partner-stricter-why = 这种服务器要对个别发件方要求 TLS，就只能同时要求针对发件人域名的证书。
limit-partner-stricter-next = 请询问合作方，其服务器发送时是否使用这样的证书。如果不是，请对其域名选择“优先 TLS”；如果这种服务器有按地址的规则，请为对方服务器的地址设置规则。

limit-sender-names-domain-what = { $partner } 发送时所用的证书必须写有该合作方的邮件域名本身。
limit-sender-names-domain-why = 服务器拿该证书与 @ 后面的域名比对，而不是与主机名比对。
limit-sender-names-domain-next = 应用之前请询问合作方。用其他证书或没有证书发来的邮件会被拒绝。

limit-subdomains-uncovered-what = { $partner } 的子域名不在涵盖范围内。
limit-subdomains-uncovered-why = 文档没有说明该服务器的域名列表支持通配符。
limit-subdomains-uncovered-next = 如果与它的子域名也有邮件往来，请将每个子域名单独添加为合作方。

limit-subdomains-unknown-what = 针对 { $partner } 的规则是否涵盖其子域名，尚不清楚。
limit-subdomains-unknown-why = 对该服务器的域名列表一无所知。
limit-subdomains-unknown-next = 如果与它的子域名也有邮件往来，请将每个子域名单独添加为合作方。

limit-single-name-what = 在 { $partner } 提供的证书名称中，只比对一个。
limit-single-name-why = 服务器对每个目的地只能填写一个名称或一个通配符。
limit-single-name-next = 使用第一个。与名称不同的服务器收发的邮件会滞留或被拒绝：请向对方索取所有服务器证书中都有的名称，并放在第一位。

limit-plain-not-sent-what = 虽然选择了明文，对方提供 TLS 时邮件仍会使用 TLS。
limit-plain-not-sent-why = 这种服务器对每台提供 TLS 的服务器都使用 TLS，这里不设置关闭它的开关。
limit-plain-not-sent-next = 实际效果是“优先 TLS”。如果 TLS 给对方造成问题，须由对方停止提供。

limit-target-not-compared-what = 发送邮件时，证书必须来自受信任的机构，但不比对其中的名称。
limit-target-not-compared-why = 服务器只在得知名称时才比对，而没有谁知道所有人的名称。
limit-target-not-compared-next = 这不如“强制 TLS 并验证”。要得到真正的证明，请指定您的合作方，并对每个合作方选择它。

limit-target-unverified-what = 虽然选择了“强制 TLS 并验证”，发送邮件时不检查证书。
limit-target-unverified-why = 这种服务器没有检查证书的设置。
limit-target-unverified-next = 改为要求“强制 TLS”：邮件会加密，但由谁的服务器接收没有得到证明。要得到真正的证明，就要用另一种服务器发送。

limit-target-stricter-what = { $partner } 的服务器还必须证明其名称，这比您的要求更严格。
limit-target-stricter-why = 这种服务器只能在要求有效证书的同时要求 TLS。
limit-target-stricter-next = 证书无效时，邮件会滞留或退回。应用之前，请在第 4 步查看合作方的服务器。

limit-name-from-dns-what = 发送邮件时，拿证书与 DNS 中的名称（MX 记录）比对。
limit-name-from-dns-why = 无法为这种服务器指定其他名称。谁伪造了 DNS，谁就能选择名称，而且可能有相应的证书。
limit-name-from-dns-next = 它能防止窃听，但不能防止伪造的 DNS。请合作方为其 DNS 签名（DNSSEC）或发布 MTA-STS。
limit-name-maybe-from-dns-what = 发送邮件时，多数服务器拿证书与 DNS 中的名称（MX 记录）比对。
limit-name-maybe-from-dns-why = 谁伪造了 DNS，谁就能选择该名称，而且可能有相应的证书。这里不知道能否为这种服务器指定合作方证书必须写有的名称。
limit-name-maybe-from-dns-next = 请在合作方的设置附近查找预期名称的列表，或询问厂商。如果没有，请合作方为其 DNS 签名（DNSSEC）或发布 MTA-STS。

limit-everybody-not-asked-what = 对所有人的要求不会比“优先 TLS”更严格。
limit-everybody-not-asked-why = 这种服务器只能对已指定其域名的合作方严格要求。
limit-everybody-not-asked-next = 请指定邮件必须受到保护的合作方及其级别。

limit-partner-not-asked-what = 对 { $partner } 的要求不会比对所有人的更严格。
limit-partner-not-asked-why = 这种服务器在这个方向上没有针对个别域名的规则。
limit-partner-not-asked-next = 如果可以，请对所有人选择更严格的级别；或让它前面的服务器处理 { $partner } 的邮件。
limit-partner-not-less-what = 对 { $partner } 的要求与对所有人相同，尽管选择了更低的要求。
limit-partner-not-less-why = 此服务器在这个方向上没有针对单个域的规则。
limit-partner-not-less-next = 如果 { $partner } 做不到，邮件就会等待：请降低对所有人的要求，或让前面的一台服务器处理它的邮件。

limit-reset-by-update-what = 该产品下次更新时会将这些值改回。
limit-reset-by-update-why = 它的安装程序每次运行都会重新写入邮件服务器的配置。
limit-reset-by-update-next = 请保留该文件夹，每次更新后再次运行 apply.sh，并进行测试。

limit-route-pinned-what = 发往 { $partner } 的邮件始终发往一台指定名称的邮件服务器。
limit-route-pinned-why = 这种服务器的 TLS 规则按对方服务器的名称生效，而不是按域名，因此该域名会得到固定路由：发往合作方告知的第一个证书名称；没有的话，发往运行 apply.sh 当天 DNS 中的第一台邮件服务器。
limit-route-pinned-next = 请向合作方询问该名称，并添加。对方更换邮件服务器后，邮件会滞留，直到您再次运行 apply.sh；不会发往其他服务器。

limit-own-networks-exempt-what = 来自服务器自身网络的邮件，没有 TLS 也会接收。
limit-own-networks-exempt-why = 该产品自带的程序从那里以明文提交邮件，否则会被拒之门外。
limit-own-networks-exempt-next = 请查看哪些算作自身网络（Postfix 中为 mynetworks），只填写您信任的网络。

limit-protocols-of-windows-what = 支持哪些 TLS 版本，不在这里决定。
limit-protocols-of-windows-why = 它由 Windows 为服务器上的所有程序决定。
limit-protocols-of-windows-next = 请在 Windows 中停用 TLS 1.0 和 1.1（方法见 learn.microsoft.com 上的“Exchange Server TLS configuration best practices”，对其他邮件服务器同样适用）；在第 4 步查看实际支持哪些版本。
limit-protocols-of-product-what = 支持哪些 TLS 版本，不在这里决定。
limit-protocols-of-product-why = 它是该产品在别处的一项设置，Postseal 不写入。
limit-protocols-of-product-next = 请在其手册中查找 TLS 或 SSL 版本的设置，只允许 TLS 1.2 及更高版本；在第 4 步查看实际支持哪些版本。
limit-protocols-of-service-what = 支持哪些 TLS 版本，不在这里决定。
limit-protocols-of-service-why = 它由服务提供商为所有客户统一决定。
limit-protocols-of-service-next = 无需设置。在第 4 步查看实际支持哪些版本；提供商的帮助页面会说明它接受哪些版本。
limit-protocols-of-library-what = 支持哪些 TLS 版本，不在这里决定。
limit-protocols-of-library-why = 服务器没有这项设置：由系统的 OpenSSL 为使用它的所有程序决定。
limit-protocols-of-library-next = 请保持系统为最新：当前的版本不允许低于 TLS 1.2（否则用 openssl.cnf 中的 MinProtocol 提高）。在第 4 步查看实际支持哪些版本。

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title }：{ $host } 的 TLS
policy-readme-steps = 下文中的“第 1 步”到“第 4 步”是指 Postseal 中的步骤，而不是本列表中的步骤。
policy-readme-copy =
    将此文件夹复制到邮件服务器，例如：
    scp -r . root@{ $host }:/root/postseal
    然后登录该服务器（ssh root@{ $host }）并进入文件夹：cd /root/postseal
policy-readme-key =
    将私钥（只允许 root 读取）以及证书和证书链放到配置所指的位置：
    { $key }
    { $certificate }
policy-readme-brought =
    私钥以及证书和证书链就在此文件夹中：因此它与密钥一样机密。脚本会将它们放到
    配置所指的位置：
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    证书及证书链就在此文件夹中，由脚本放到相应位置。私钥不在其中，
    请放到配置所指的位置，只允许 root 读取：
    { $key }
policy-readme-brought-in-one =
    私钥以及证书和证书链就在此文件夹中：因此它与密钥一样机密。脚本会将两者写入同一个文件，放到
    配置所指的位置：
    { $key }
policy-readme-key-in-one =
    请将私钥以及其后的证书和证书链放入同一个文件，置于配置所指的位置，
    只允许 root 读取：
    { $key }
policy-readme-beside =
    将此文件夹中的密钥和证书（certificate.pem、private.key）放到配置所指的位置：
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    其中，此文件夹包含 certificate.pem（含证书链），以及（如果您要求了）private.key。
policy-readme-apply =
    在服务器上，以 root 身份，在此文件夹中：sh apply.sh
    它写入所需的设置（undo.sh 可以撤回），并让服务器读取。重复运行没有害处。
policy-readme-guarded =
    在服务器上，以 root 身份，在此文件夹中：sh apply.sh --dry-run
    显示将有的变化，但不作任何改动。然后：sh apply.sh
    它会保留副本，写入所需的设置，运行服务器自带的检查，让服务器读取，并查看端口 25。
    其中任何一步失败，都会自动全部还原。重复运行没有害处。
policy-readme-guarded-elsewhere =
    在服务器上，以 root 身份，在此文件夹中：sh apply.sh
    它会保留副本，写入所需的设置，运行服务器自带的检查，让服务器读取，并查看端口 25。
    其中任何一步失败，都会自动全部还原。重复运行没有害处。
policy-readme-check = 检查服务器能否顺利读取：sh check.sh
policy-readme-verify =
    查看 TLS 的实际效果：sh verify.sh
    它会询问本服务器的端口以及合作方的服务器。WRONG 之后说明其他服务器为何会拒绝该证书，
    NOTE 之后说明需要留意之处；最后列出不符合要求的项目。
policy-readme-undo = 要恢复到之前的状态：sh undo.sh（最后会列出保留的文件）
policy-readme-undo-plain = 要恢复到之前的状态：sh undo.sh
policy-readme-by-hand = 不用脚本而手动完成：在此文件夹中以 root 身份整段粘贴以下内容。遇到第一个错误即停止。
policy-readme-by-hand-undo = 以下内容可恢复原来的状态：
policy-readme-general =
    Postseal 不认识这种服务器：这里用的是这类设置常见的名称。它实际怎样做，
    要由最后的测试来说明。

policy-readme-documented =
    本配置根据厂商文档编写，并经其语言的解析器检查，未在真实的服务器上试过：
    请在空闲时段应用，并在正式依靠它之前测试。
policy-readme-described =
    这些步骤根据厂商文档编写，菜单和字段名称取自文档，未在真实的服务器上试过：
    请在空闲时段操作，并在正式依靠它之前测试。
policy-readme-windows-copy = 将此文件夹复制到邮件服务器，并在那里以管理员身份打开服务器自带的 PowerShell。如果文件被阻止：Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    将包含私钥、证书及证书链的一个文件（PFX，PKCS #12；Postseal 第 2 步可生成）放到脚本查找的位置，
    全部完成后将它删除：
    { $certificate }
policy-readme-windows-pem =
    将私钥以及证书和证书链放到邮件服务器所指的位置，只允许邮件服务器读取：
    { $key }
    { $certificate }
policy-readme-windows-apply =
    在此文件夹中：.\apply.ps1 -WhatIf
    说明将有的变化，但不作任何改动。然后：.\apply.ps1
    它会保存当前的设置，写入所需的设置，进行检查，并在提供 TLS 时查看端口 25。
    其中任何一步失败，都会自动全部还原。重复运行没有害处。
policy-readme-windows-check = 检查各项设置是否正确：.\check.ps1
policy-readme-windows-verify = 查看 TLS 的实际效果：.\verify.ps1
policy-readme-windows-undo = 要恢复到之前的状态：.\undo.ps1
policy-readme-service-apply =
    在您自己的计算机上，用 PowerShell，在此文件夹中：.\apply.ps1 -WhatIf
    说明将有的变化，但不作任何改动。然后：.\apply.ps1
    它会要求您以该服务的管理员身份登录，保存当前的设置，写入所需的设置，并进行检查。
    其中任何一步失败，都会自动全部还原。重复运行没有害处。
policy-readme-files = 此文件夹中的内容：
policy-readme-limits = 服务器没有按您的要求做到的，或附有条件的：
policy-readme-warnings = 值得再考虑的：

# Command line

cli-policy-exported = { $host } 的 { $title }：已写入 { $out }。
cli-policy-files = 文件
cli-policy-more = 还有：{ $more }
cli-policy-platforms = 已知位置的平台：{ $platforms }
cli-policy-limits = 服务器没有按您的要求做到的，或附有条件的
cli-policy-warnings = 值得再考虑的
cli-policy-everybody = 所有人
cli-policy-partners = 合作方
cli-policy-next = 下一步：将它复制到服务器，并在那里以 root 身份运行：sh apply.sh，然后运行 sh check.sh 和 sh verify.sh。还原：sh undo.sh。详见 APPLY.md。
cli-policy-next-windows = 下一步：将它复制到服务器，并以管理员身份在服务器自带的 PowerShell 中运行：.\apply.ps1，然后运行 .\check.ps1 和 .\verify.ps1。还原：.\undo.ps1。详见 APPLY.md。
cli-policy-next-service = 下一步：在您自己的计算机上用 PowerShell 运行：.\apply.ps1，然后运行 .\check.ps1 和 .\verify.ps1。还原：.\undo.ps1。详见 APPLY.md。
cli-policy-next-console = 下一步：在服务器的控制台中完成这些步骤；APPLY.md 中也有。
cli-policy-unproven = 根据厂商文档编写，经解析器检查；未在真实的服务器上试过。
cli-policy-unproven-steps = 步骤根据厂商文档编写；未在真实的服务器上试过。
cli-policy-versions = 版本 { $versions }
cli-policy-proven = 已在真实的服务器上测试
cli-policy-documented = 根据厂商文档，经解析器检查
cli-policy-described = 步骤根据厂商文档
cli-policy-general = 泛泛而言：对这种服务器一无所知。其设置的名称可能不同。
cli-policy-stands-for = 也适用于 { $names }。
cli-policy-no-page = 未能读到列有 { $name } 设置名称的页面：以下是适用于任何服务器的步骤。

limit-minimum-unavailable-what = 最低的 TLS 版本是 { $instead }，而不是所要求的 { $asked }。
limit-minimum-unavailable-why = 服务器的这个版本无法限定为 { $asked }。
limit-minimum-unavailable-next = 邮件使用 { $instead } 或更高版本。如果您的服务器比所填的版本新，请填写实际版本并重新导出。

limit-submission-unavailable-what = 用户提交邮件的端口（587 和 465）保持原样。
limit-submission-unavailable-why = Postseal 不为这种服务器写入这些设置。
limit-submission-unavailable-next = 请按服务器手册设置：强制 TLS，并且在 TLS 之前不要求密码。然后用邮件程序测试发送。

limit-dane-unavailable-what = 不查询收件方在 DNS 中指明的证书（DANE）。
limit-dane-unavailable-why = 这种服务器或它的这个版本做不到，或者 Postseal 不为它写入这项设置。
limit-dane-unavailable-next = 邮件按对所有人的级别发送。对重要的合作方，请选择“强制 TLS 并验证”。

limit-mta-sts-unavailable-what = 不查询收件方在其网站上指明的服务器（MTA-STS）。
limit-mta-sts-unavailable-why = 这种服务器或它的这个版本做不到，或者 Postseal 不为它写入这项设置。
limit-mta-sts-unavailable-next = 邮件按对所有人的级别发送。对重要的合作方，请选择“强制 TLS 并验证”。

limit-address-not-asked-what = 对 { $partner } 的要求不会比对所有人的更严格。
limit-address-not-asked-why = 这种服务器没有按连接方地址的规则，或者 Postseal 不为它写入这类规则。
limit-address-not-asked-next = 请改为针对合作方的邮件域名设置规则。
limit-address-too-wide-what = 对 { $partner } 的要求不会比对所有人的更严格。
limit-address-too-wide-why = 范围太大：此服务器按地址中的整个数字来识别地址，这将需要数千行。
limit-address-too-wide-next = 请指定更小的范围，或对所有人提出要求。

limit-host-not-asked-what = 对 { $partner } 的要求不会比对所有人的更严格。
limit-host-not-asked-why = 这种服务器没有按连接方名称的规则，或者 Postseal 不为它写入这类规则。
limit-host-not-asked-next = 请改为针对合作方的地址或其邮件域名设置规则。

limit-host-by-dns-what = 只能根据 DNS 对其地址的说法来识别 { $partner }。
limit-host-by-dns-why = 服务器连接时，只有它的地址是确定的。仅当 DNS 中该地址指向此名称、此名称也指向该地址时，规则才生效；否则按对所有人的规定处理。
limit-host-by-dns-next = 如果知道合作方的地址，请改用地址，或为其邮件域名添加规则。

limit-submission-needs-login-what = 端口 587 和 465 要求用户提供密码，而且只通过 TLS。
limit-submission-needs-login-why = Postseal 不创建账户：密码按服务器已有的设置检查，由它自己或另一个程序（常见的是 Dovecot 或 Cyrus SASL）进行。
limit-submission-needs-login-next = 如果邮件程序现在就能登录，则无需处理。否则请先配置登录（多数服务器用 SASL）：没有它，这些端口不会接收任何人的邮件。

limit-dane-needs-resolver-what = DANE 需要在服务器本机上有一个检查签名（DNSSEC）的 DNS 解析器。
limit-dane-needs-resolver-why = 服务器相信解析器的应答；如果经过网络，攻击者就可以伪造。
limit-dane-needs-resolver-next = 请在服务器上安装会验证的解析器，例如 unbound，并让 /etc/resolv.conf 指向 127.0.0.1；对 Exim 还要在其下加一行“options trust-ad”。没有它，邮件按没有 DANE 时的方式发送。

limit-dane-not-combined-what = 在使用比“优先 TLS”更严格或更宽松的级别时，不使用 DANE。
limit-dane-not-combined-why = 服务器没有能同时要求 DANE 和该级别的设置。
limit-dane-not-combined-next = 按您选择的级别执行。要对所有人使用 DANE，请对所有人选择“优先 TLS”，对合作方选择严格的级别。

limit-mta-sts-needs-helper-what = MTA-STS 需要在服务器上有一个辅助程序：postfix-mta-sts-resolver。
limit-mta-sts-needs-helper-why = 服务器自己不能查询网站；它会询问 127.0.0.1 端口 8461 上的辅助程序。如果辅助程序没有运行，邮件会滞留。
limit-mta-sts-needs-helper-next = 应用之前，请安装并启动软件包 postfix-mta-sts-resolver；辅助程序没有应答时，apply.sh 会停止。使用 Postfix 3.4 之前的版本时，请在其文件中将 require_sni 设为 false。

limit-mta-sts-before-dane-what = 对同时有 MTA-STS 和 DANE 的域名，以 MTA-STS 为准。
limit-mta-sts-before-dane-why = 服务器先查询 MTA-STS 的表。而标准（RFC 8461，第 2 节）要求 DANE 优先。
limit-mta-sts-before-dane-next = 邮件总有其中一种保护。如果您的收件方大多使用 DANE，请关闭 MTA-STS。

# What should be thought over in a policy, whatever the server

policy-plain-what = 在这个方向上，所有人的邮件都没有保护。
policy-plain-why = 没有 TLS，途中的任何人都可以读取和改动邮件。
policy-plain-next = 请选择“优先 TLS”：不会因此丢失邮件。

policy-plain-partner-what = { $partner } 的邮件没有保护。
policy-plain-partner-why = 没有 TLS，途中的任何人都可以读取和改动邮件。
policy-plain-partner-next = 请选择“优先 TLS”，除非已知 TLS 会给该合作方造成问题。

policy-required-inbound-what = 来自不用 TLS 的服务器的邮件会被拒绝。
policy-required-inbound-why = 仍有一些服务器不用 TLS 发送。标准（RFC 3207，第 4 节）禁止公共邮件服务器强制要求 TLS。
policy-required-inbound-next = 请对所有人选择“优先 TLS”，对合作方选择“强制 TLS”，除非这台服务器只接收来自已知服务器的邮件。

policy-verified-inbound-what = 他人发来的邮件几乎都会被拒绝。
policy-verified-inbound-why = 几乎没有邮件服务器在发送时出示证书，而且标准（RFC 3207，第 4 节）禁止公共邮件服务器强制要求 TLS。
policy-verified-inbound-next = 请对所有人选择“优先 TLS”，对合作方选择更严格的级别，除非这台服务器只接收来自已知服务器的邮件。

policy-old-profile-what = 会接受过时的 TLS 版本（1.0 和 1.1）。
policy-old-profile-why = 它们有已知的弱点；RFC 8996 规定不得再使用，多数审计要求 TLS 1.2。
policy-old-profile-next = 请选择“中级”，除非有无法更换的机器需要旧版本。

profile-modern-name = 现代
profile-modern-sentence = 仅 TLS 1.3。2018 年以前的服务器无法与您的服务器收发加密邮件。
profile-intermediate-name = 中级
profile-intermediate-sentence = TLS 1.2 和 1.3，使用好的加密套件：RFC 9325 推荐、银行要求的就是它。
profile-old-name = 旧版
profile-old-sentence = TLS 1.0 及更高版本，用于无法更换的机器。过时的版本有已知的弱点。

# The administrator's own configuration.

own-unreadable-what = 第 { $line } 行不是 { $name } 中会有的内容：{ $text }
own-unreadable-why = 其中的行应当是服务器格式的设置或注释。可能是别的文件。
own-unreadable-next = 请使用服务器上的文件本身，完整且未经改动。这里绝不需要私钥。
own-unreadable-unseen-what = 第 { $line } 行不是 { $name } 中会有的内容。
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = 它有 { $size } KiB：{ $name } 不会有这么大。
own-too-large-why = 可能是别的文件。
own-too-large-next = 请使用服务器自己的文件夹中的 { $name }。
own-unknown-what = 还不能比较您自己的 { $server } 配置。
own-unknown-why = 尚不知道如何在不损害其余内容的情况下，向这种服务器的文件中写入内容。
own-unknown-next = 请直接使用显示的配置，手动或用 apply.sh 写入。
own-list-unnamed-what = acl_smtp_mail 的值不只是一个列表的名称：{ $text }
own-list-unnamed-why = 对合作方的要求要写入该列表，而 Postseal 无法判断是哪一个。
own-list-unnamed-next = 请为该列表单独命名，或手动在其开头添加“.include /etc/postseal/exim/acl.conf”。
own-right = 已经正确
own-added = 新增
own-changed = 已修改
own-twice = 原来出现了多次；只保留一行
own-aside = 已改为注释搁置：不得出现两次
own-superseded = 早已过时，不再起作用，可以删除
own-overruled = 不再起作用：添加的内容排在它前面；可以删除
own-contradicts = 与要求相抵触，但予以保留：只有您知道它为什么在那里
own-no-comment = 与要求相抵触，前面虽有 # 仍然起作用：在此文件中只有 dnl 才构成注释；请在行首加上 dnl 和一个空格
own-includes-others-what = { $name } 的第 { $line } 行引入了另一个文件。
own-includes-others-why = 那里的内容在这里看不到，而规则的顺序很重要。
own-includes-others-next = 请先将全部内容写入 { $name }。
own-recipients-what = { $name } 第 { $line } 行的规则针对个别收件人（rcpt-to）。
own-recipients-why = 针对合作方的规则排在它前面，使用相同的 action，因而会失去它原来所针对的对象。
own-recipients-next = 请为该规则设置单独的 action。
own-no-listener-what = { $name } 中没有端口 25 的监听器。
own-no-listener-why = 其他人的服务器都无法连接这台服务器，因此不需要向谁提供 TLS。
own-no-listener-next = 请使用接收邮件的服务器的文件，并且要完整。
own-rules-what = { $name } 的第 { $line } 行开始是您自己的规则，其位置正是 Postseal 的规则必须放置的地方。
own-rules-why = Sendmail 只有一个这样的位置，两者会混在一起。
own-rules-next = 请将您的规则搁置（在每行前加 dnl），或手动将两者合并。
own-never-closed-what = { $name } 的第 { $line } 行开始的内容没有结束。
own-never-closed-why = 在那里打开的引号或括号没有关闭。服务器也无法读取这个文件。
own-never-closed-next = 请将其关闭，或从服务器上取用完整的文件本身。
own-open-behind-sign-what = { $name } 的第 { $line } 行开始的内容没有结束。
own-open-behind-sign-why = 在那里打开的引号或括号没有关闭。此文件中前面的 # 不构成注释，只有 dnl 才构成注释：Sendmail 也无法读取它。
own-open-behind-sign-next = 请在行首加上 dnl 和一个空格，或关闭在那里打开的内容。
cli-policy-no-difference = 不会有任何变化：现状已符合要求。
cli-policy-revised = 已写入：{ $out }。替换原文件之前，请先在服务器上检查。

limit-everybody-stricter-what = 所有人向您发送时都必须使用 TLS，因为有一个合作方必须使用。
limit-everybody-stricter-why = 这种服务器无法只对某个发件域名要求 TLS：要么对所有人，要么都不要求。
limit-everybody-stricter-next = 来自不用 TLS 的服务器的邮件会被拒绝。如果不能接受，请对该合作方选择“优先 TLS”，或让它前面的服务器接收邮件。

limit-target-verified-for-all-only-what = 虽然选择了“强制 TLS 并验证”，向 { $partner } 发送邮件时不检查证书。
limit-target-verified-for-all-only-why = 这种服务器要么检查所有服务器的证书，要么都不检查。
limit-target-verified-for-all-only-next = 改为要求“强制 TLS”：邮件会加密，但由谁的服务器接收没有得到证明。如果您的所有收件方都有有效的证书，请对所有人选择“强制 TLS 并验证”。

limit-target-name-unsaid-what = 发送邮件时是否比对 { $partner } 证书中的名称，文档没有说明。
limit-target-name-unsaid-why = 厂商说明可以要求受信任的机构颁发的证书，但没有提到其中的名称。
limit-target-name-unsaid-next = 会要求受信任的证书。这可能不如“强制 TLS 并验证”：请询问厂商名称是否也必须相符。

limit-clients-are-users-what = “接收”在这里指您自己用户的程序，而不是其他邮件服务器。
limit-clients-are-users-why = 用户通过 Dovecot 读取邮件（IMAP、POP3）和提交邮件（587 和 465）。其他服务器在端口 25 上与邮件服务器通信。
limit-clients-are-users-next = 对用户的程序，“强制 TLS”是合适的；目前的程序都能做到。请为端口 25 上的邮件服务器另建一个项目。

limit-relay-only-what = “发送”在这里指到一台服务器的路程：接收您用户提交的邮件的那一台。
limit-relay-only-why = 从这里发出的邮件都交给一个中继（Dovecot 中为 submission_relay_host，nullmailer 中为 remotes，dma 中为设置了的 SMARTHOST）。由那台服务器按它自己的规则发往合作方。
limit-relay-only-next = 请为那台服务器另建一个项目，并在其中为合作方选择级别。如果它就在这台机器上运行，到它的路程用明文也是安全的。

limit-relay-needs-tls-what = 用户提交的邮件必须通过 TLS 转交，否则不发送；这比您对所有人的要求更严格。
limit-relay-needs-tls-why = 同一项设置适用于所有外发邮件，不论收件人是谁：对一个合作方的要求就是对所有人的要求；而 Dovecot 和 nullmailer 只能设为“总是”或“从不”，不能设为尝试。
limit-relay-needs-tls-next = 改为要求“强制 TLS”。apply.sh 会先查看，如果中继不提供 TLS，就什么也不做。如果中继就是这台机器本身，发送方面请选择明文。

limit-partner-elsewhere-what = 这里对 { $partner } 的服务器没有任何要求。
limit-partner-elsewhere-why = 它不区分合作方：同一项设置适用于所有外发邮件，通常都交给一个中继，合作方的服务器并不与它通信。
limit-partner-elsewhere-next = 请在端口 25 上的邮件服务器（Postfix、Exim 等）的项目中指定该合作方：在那里会遵守该级别。

limit-users-need-tls-what = 用户的程序必须使用 TLS，因为有一个合作方必须使用。
limit-users-need-tls-why = 与合作方往来的邮件也在这里读取和提交，Dovecot 无法将它与其他邮件区分开来。
limit-users-need-tls-next = 目前的邮件程序都能做到。如果有做不到的，请从本项目中移除该合作方；它应当放在端口 25 上的邮件服务器的项目中。

limit-subject-name-alone-what = 对于证书中的名称，只比对使用者（subject）中的那一个。
limit-subject-name-alone-why = Sendmail 8.17 之前的版本看不到其他名称，而如今的证书大多把主机名写在那里。
limit-subject-name-alone-next = 如果预期的名称与使用者中的不同，邮件会滞留或被拒绝（openssl x509 -subject 可以显示）。请在 Postseal 中为该合作方填写那个名称，或将 Sendmail 更新到 8.17。

limit-password-as-before-what = 没有 TLS 时是否接受密码，保持现状。
limit-password-as-before-why = Dovecot 对此有单独的设置（disable_plaintext_auth，2.4 起为 auth_allow_cleartext）。默认只通过 TLS 接受密码。
limit-password-as-before-next = 如果保持默认，则无需处理。要确保万无一失，接收方面请选择“强制 TLS”：这样没有密码会在没有 TLS 的情况下传送。

limit-tls-not-tried-what = 虽然选择了“优先 TLS”，邮件会以明文发送。
limit-tls-not-tried-why = 这种服务器要么强制 TLS，要么完全不用；它不会尝试。
limit-tls-not-tried-next = 请对服务器提供 TLS 的每个合作方选择“强制 TLS”（第 4 步可以看到），或让它后面的服务器发送邮件。

limit-level-remembered-what = 这种服务器会记住与某个域名用过的最好的 TLS，从此不接受更低的。
limit-level-remembered-why = 它对所有人都自动如此：一个域名曾经有过受信任的证书，之后没有时就收不到邮件；曾经通过 TLS 发送过的，就不能再以明文发送。
limit-level-remembered-next = 如果合作方确实降低了标准，而且是对方亲自告知您的，请让服务器忘记该域名：chasquid-util domaininfo-remove 加上域名，然后再次运行 apply.sh。

limit-refused-afterwards-what = 本应使用 TLS 的邮件，要在移交之后才会被拒绝。
limit-refused-afterwards-why = 服务器在邮件结尾才查询我们的规则：那时正文已经以明文经过网络，尽管这里没有人读取它。
limit-refused-afterwards-next = 必须告知合作方在其一侧也强制 TLS：这样从一开始就不会以明文发送任何内容。

limit-sends-only-what = 这个程序只发送邮件，不接收。
limit-sends-only-why = 它转交本机程序写的邮件；没有其他服务器与它通信，它也不需要证书。
limit-sends-only-next = 对于您收到的邮件，请为端口 25 上的邮件服务器另建一个项目。

limit-received-elsewhere-what = 对向您发送邮件的一方没有任何要求。
limit-received-elsewhere-why = 这个程序不接收其他服务器的邮件。
limit-received-elsewhere-next = 请在接收您邮件的端口 25 上的邮件服务器（Postfix、Exim 等）的项目中选择级别。
