# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = 名称 { $name } 没有地址。
delivery-name-not-found-why = DNS 是所有主机名的目录，其中没有叫这个名字的服务器，因此无从连接。
delivery-name-not-found-next = 请检查拼写；如果是新名称，请检查其记录是否已发布：服务器需要 A 或 AAAA，邮件域需要 MX。

delivery-null-mx-what = 域名 { $domain } 不接收邮件。
delivery-null-mx-why = 它的 MX 记录（指明邮件服务器的条目）有意如此声明（RFC 7505），因此无从连接。
delivery-null-mx-next = 请检查域名的拼写；许多单位的邮件域名与网站域名不同。

delivery-unusable-mx-what = { $domain } 的 MX 记录没有指明邮件服务器。
delivery-unusable-mx-why = MX 记录（指明域名的邮件服务器的条目）必须写主机名；那里写的不是主机名，例如是一个地址。
delivery-unusable-mx-next = 请 { $domain } 的 DNS 管理者在那里填写服务器的主机名。

delivery-resolver-what = 无法查到 { $name } 的地址：{ $cause }。
delivery-resolver-why = DNS 是所有主机名的目录，没有它的应答就找不到服务器。
delivery-resolver-next = 请检查本机的网络和 DNS 服务器，或在设置中指定另一台（命令行：--resolver），然后重试。

delivery-port-closed-what = { $target } 没有应答：连接被拒绝。
delivery-port-closed-why = 机器在线，但没有邮件服务器在该端口监听，或者防火墙拦住了我们。
delivery-port-closed-next = 请检查邮件服务器是否在运行并监听该端口（服务器之间 25，需要登录的程序 587 或 465，邮箱 993）。

delivery-network-what = 与 { $target } 的连接失败（{ $step }）：{ $cause }。
delivery-network-why = 网络上没有到该服务器的通路，或者途中断开了。
delivery-network-next = 请检查地址、网络和防火墙，然后重试。

delivery-timed-out-what = { $target } 在 { $seconds } 秒内没有应答（{ $step }）。
delivery-timed-out-why = 连接可能被防火墙吞掉了（许多运营商封锁向外的端口 25），或者服务器负载过重。
delivery-timed-out-next = 请稍后重试，或换一个网络，或使用端口 587。

delivery-no-greeting-what = { $target } 接受了连接，但在 { $seconds } 秒内没有任何回应（{ $step }）。
delivery-no-greeting-why = 邮件服务器应当先开口。该端口可能属于其他服务，或者要求从第一个字节起就用 TLS；有些服务器会让陌生的来客等上几分钟。
delivery-no-greeting-next = 请检查主机和端口；端口 465 请选择隐式 TLS。如果都没有错，请稍后重试，或查看该服务器的日志。

delivery-port-25-silent-what = { $target } 没有应答：{ $seconds } 秒内未能连接。
delivery-port-25-silent-why = 多数互联网运营商对家庭和办公室封锁端口 25，云服务商也是如此。服务器可能完全正常。
delivery-port-25-silent-next = 请改从您的邮件服务器上查看，它可以使用该端口：将 Postseal 复制到那里并运行 postseal probe。如果该服务器有端口 587，也可以查看该端口。

delivery-closed-what = { $target } 关闭了连接（{ $step }）。
delivery-closed-why = 服务器或它前面的设备中途结束了会话；没有接收任何邮件。
delivery-closed-next = 请查看该服务器此时的日志；它可能拒绝本机的地址。

delivery-unsure-what = { $target } 没有说明是否已接收邮件（{ $step }）：连接恰在此时中断。
delivery-unsure-why = 那时它已拿到整封邮件，所以邮件可能到达，也可能不到达。有些服务器在应答之前会检查邮件好几分钟。
delivery-unsure-next = 请查看收件人的邮箱。如果几分钟后仍未收到，请重新发送：最坏的情况是收到两封。

delivery-not-smtp-what = { $target } 上应答的服务不支持邮件协议 SMTP（{ $step }：{ $cause }）。
delivery-not-smtp-why = 该端口可能属于其他服务，或者要求从第一个字节起就用 TLS。
delivery-not-smtp-next = 请检查主机和端口；端口 465 请选择隐式 TLS。

delivery-web-page-what = 在 { $target } 应答的是网页服务器，不是邮件服务器（{ $step }）。
delivery-web-page-why = 酒店、列车和访客网络在登录之前会用自己的页面应答。也可能该端口属于网页服务器。
delivery-web-page-next = 请在浏览器中打开任意网页并登录网络，然后重试。否则请检查主机和端口。

delivery-deferred-what = { $target } 要我们稍后再来（{ $step }）：{ $reply }。
delivery-deferred-why = 以 4 开头的答复表示“请稍后重试”；许多服务器这样对待陌生的发件方（灰名单）。
delivery-deferred-next = 请等几分钟再发送。

delivery-greylisted-what = { $target } 要我们稍后再来，它对所有不认识的来客都如此（{ $step }）：{ $reply }。
delivery-greylisted-why = 这是灰名单：发送垃圾邮件的程序不会再来，邮件服务器会。一切正常。
delivery-greylisted-next = 请等五到十五分钟，再从同一台机器发送。

delivery-mailbox-what = 无法读取 { $target } 上的邮箱（{ $step }）：{ $cause }。
delivery-mailbox-why = 因此不知道邮件是否已到达。
delivery-mailbox-next = 请重试，或在您的邮件程序中打开该邮件并保存，再在这里打开文件。

delivery-not-arrived-what = { $seconds ->
   *[other] { $seconds } 秒后
}，{ $target } 的邮箱中仍没有邮件 { $id }。
delivery-not-arrived-why = 它可能在途中被暂缓（灰名单最长十五分钟），或进了别的邮箱。已查看收件箱和垃圾邮件文件夹。
delivery-not-arrived-next = 请再等一会儿。如果邮件被拒绝，发件人的邮箱中会有通知。

delivery-message-id-what = { $id } 不是 Message-ID。
delivery-message-id-why = 邮件要凭完整的 Message-ID 查找：其中含有 @，例如 <20261123.1@mx.example.org>。只凭其中一部分，会把另一封邮件当成您的。
delivery-message-id-next = 请从 send 的输出或邮件的 Message-ID 行中取得。

delivery-secret-empty-what = { $file } 的第一行是空的。
delivery-secret-empty-why = 那里应当是密码或令牌；没有它，服务器只会记下一次失败的登录。
delivery-secret-empty-next = 请把它写在文件的第一行。

delivery-collect-folder = 正在查看 { $folder }…
delivery-collect-wait = { $seconds ->
   *[other] 尚未到达；还剩 { $seconds } 秒。
}

delivery-blocklisted-what = { $target } 不接收来自我们地址的任何邮件（{ $step }）：{ $reply }。
delivery-blocklisted-why = 该地址在黑名单上：名单中是发送垃圾邮件的地址，或不应自行发送邮件的家庭宽带地址。与 TLS 无关。
delivery-blocklisted-next = 请通过您自己的邮件服务器发送（命令行：--via），或在邮件服务器上运行 Postseal。如果这就是您服务器的地址：请名单的运营者将其移除。

delivery-rejected-what = { $target } 拒绝了（{ $step }）：{ $reply }。
delivery-rejected-why = 以 5 开头的答复是最终答复：同样的尝试以后也不会成功。没有接收任何邮件。
delivery-rejected-next = 请阅读服务器给出的原因；检查发件人、收件人，以及是否需要先登录。

delivery-no-starttls-what = { $target } 不提供 TLS（没有 STARTTLS），因此没有发送任何内容。
delivery-no-starttls-why = STARTTLS 是把明文连接转为加密连接的命令；没有它，邮件在途中可以被读取。也可能是中间的设备去掉了它。
delivery-no-starttls-next = 请在该服务器上开启 TLS；如果已经开启，请查找中间有没有启用“SMTP inspection”的防火墙。

delivery-starttls-refused-what = { $target } 提供 TLS，随后又拒绝：{ $reply }。没有发送任何内容。
delivery-starttls-refused-why = 最常见的原因是服务器无法读取其证书或密钥。
delivery-starttls-refused-next = 请查看该服务器的日志，并检查证书和密钥的路径和权限。

delivery-injected-what = { $target } 在同意使用 TLS 之后又发来明文；连接已放弃。
delivery-injected-why = 途中的攻击者就是这样把自己的内容塞进加密会话的（CVE-2011-0411）；也可能是服务器软件严重过时。
delivery-injected-next = 请更新该服务器的软件；如果已是最新，请查找中间有没有改动邮件连接的设备。

delivery-handshake-what = 与 { $target } 建立 TLS 失败：{ $cause }。
delivery-handshake-why = 双方未能就加密达成一致，或者服务器的证书和密钥无法使用。没有通过它发送任何内容。
delivery-handshake-next = 请查看该服务器此时的日志；检查其证书、密钥，以及允许的 TLS 版本和加密套件。

delivery-old-tls-what = { $target } 只支持过旧的 TLS 版本：{ $cause }。
delivery-old-tls-why = TLS 1.0 和 1.1 已弃用（RFC 8996）；如今要求 TLS 的合作方会拒绝它们。
delivery-old-tls-next = 请在该服务器的配置中允许 TLS 1.2 和 1.3，必要时更新软件。

delivery-untrusted-what = { $target } 的证书不受信任：{ $cause }。没有发送任何内容。
delivery-untrusted-why = 只有能追溯到已知机构且当前有效的证书，才能证明对方是谁。
delivery-untrusted-next = 请检查该服务器是否发送了完整的证书链，证书是否过期；如果是私有机构，请在设置中添加其根证书（命令行：--trust）。

delivery-name-mismatch-what = { $target } 的证书不是颁发给名称 { $name } 的。没有发送任何内容。
delivery-name-mismatch-why = 颁发给别人的有效证书，不能证明这台服务器的任何情况。
delivery-name-mismatch-next = 请使用证书中的名称，或申请一份包含 { $name } 的证书。

delivery-secret-in-clear-what = 没有向 { $target } 发送密码：连接未加密。
delivery-secret-in-clear-why = 途中的任何人都能读到它。
delivery-secret-in-clear-next = 请要求 TLS（强制、强制并验证或隐式），或不登录直接发送。

delivery-secret-unverified-what = 没有向 { $target } 发送密码：其证书未通过验证。
delivery-secret-unverified-why = 途中的攻击者可以出示任意证书来骗取密码。
delivery-secret-unverified-next = 请使用证书中的服务器名称；如果是私有机构，请在设置中添加其根证书（命令行：--trust）。

delivery-no-mechanism-what = { $target } 没有提供本程序支持的登录方式（提供的有：{ $offered }）。
delivery-no-mechanism-why = 支持的方式：密码可用 SCRAM-SHA-256、SCRAM-SHA-1、PLAIN 和 LOGIN，令牌可用 XOAUTH2 和 OAUTHBEARER；许多服务器在端口 25 上不提供登录。
delivery-no-mechanism-next = 请试试端口 587 或 465，或不登录直接发送。

delivery-auth-failed-what = { $target } 不接受该用户名和密码：{ $reply }。
delivery-auth-failed-why = 其中有一项不对，或者该账户不得从这里发送。没有发送任何内容。
delivery-auth-failed-next = 请检查用户名和密码；有些服务商要求为每个应用使用单独的密码。令牌的有效期大约一小时：请取一个新的。

delivery-auth-broken-what = 登录 { $target } 的过程中断：{ $cause }。
delivery-auth-broken-why = 服务器没有遵守登录方式的规定，或者无法证明它自己知道该密码。
delivery-auth-broken-next = 请检查主机和端口；查看该服务器的日志。

delivery-no-roots-what = 没有可以信任的根证书：{ $cause }。
delivery-no-roots-why = 根证书代表已知的机构；没有它们就无法验证任何证书。
delivery-no-roots-next = 请安装系统的 CA 证书（软件包 ca-certificates），或在设置中添加一个根证书文件（命令行：--trust）。

probe-no-starttls-what = 服务器不提供 TLS（没有 STARTTLS）。
probe-no-starttls-why = 发往它的邮件以明文传送，坚持使用 TLS 的合作方完全无法投递。
probe-no-starttls-next = 请在该服务器上开启 TLS；如果已经开启，请查找中间有没有启用“SMTP inspection”的防火墙。

probe-starttls-refused-what = 服务器提供 TLS，随后又拒绝：{ $reply }。
probe-starttls-refused-why = 坚持使用 TLS 的合作方无法投递。最常见的原因是服务器无法读取其证书或密钥。
probe-starttls-refused-next = 请查看该服务器的日志，并检查证书和密钥的路径和权限。

probe-handshake-failed-what = 服务器提供 TLS，但握手失败：{ $cause }。
probe-handshake-failed-why = 坚持使用 TLS 的合作方无法投递。
probe-handshake-failed-next = 请查看该服务器的日志；检查其证书、密钥，以及允许的 TLS 版本和加密套件。

probe-old-tls-what = 服务器只支持过旧的 TLS 版本：{ $cause }。
probe-old-tls-why = TLS 1.0 和 1.1 已弃用（RFC 8996）；如今要求 TLS 的合作方会拒绝它们。
probe-old-tls-next = 请在该服务器的配置中允许 TLS 1.2 和 1.3，必要时更新软件。

probe-only-old-tls-what = 服务器支持的最新版本只到 { $newest }。
probe-only-old-tls-why = SSL 3.0、TLS 1.0 和 1.1 已弃用（RFC 7568、RFC 8996）；如今要求 TLS 的合作方会拒绝它们。
probe-only-old-tls-next = 请在该服务器的配置中允许 TLS 1.2 和 1.3，必要时更新软件。

probe-old-versions-what = 服务器还支持旧版本：{ $versions }。
probe-old-versions-why = 使用较新版本的对方不受影响。但 SSL 3.0、TLS 1.0 和 1.1 已弃用（RFC 7568、RFC 8996），审计时会被指出。
probe-old-versions-next = 请只允许 TLS 1.2 和 1.3，除非有合作方需要旧版本。如果这是您的服务器，第 3 步的配置就是这样。

probe-broken-ciphers-what = 服务器还接受起不到保护作用的加密套件：{ $ciphers }。
probe-broken-ciphers-why = 用它们传送的内容，有心人可以读到。
probe-broken-ciphers-next = 如果这是您的服务器：请只允许第 3 步配置中的加密套件。

probe-weak-ciphers-what = 服务器还接受保护作用很弱的加密套件：{ $ciphers }。
probe-weak-ciphers-why = 只有拿不出更好套件的合作方才会用到它们。“匿名”表示没有证书：Postfix 默认开启，因为总比明文好。
probe-weak-ciphers-next = 如果这是您的服务器：如果审计有异议，请只允许第 3 步配置中的加密套件。

probe-starttls-stripped-what = 中间有设备从服务器的应答中去掉了 STARTTLS。它留下了痕迹：{ $sign }。
probe-starttls-stripped-why = Cisco 的防火墙启用“inspect esmtp”（ASA）或“fixup protocol smtp”（PIX）时就是这样。经过此处的所有邮件都以明文传送，坚持使用 TLS 的一方无法投递。
probe-starttls-stripped-next = 请让人在防火墙中关闭该检查，它可能在您这边，也可能在服务器那边。换一个网络查看，就知道在哪一边。

probe-tls-at-465-what = 同一台服务器在端口 465 上支持 TLS。
probe-tls-at-465-why = 说明它有证书。要么该端口没有开启 STARTTLS，要么中间有设备从服务器的应答中将它去掉了。
probe-tls-at-465-next = 请从服务器本机查看该端口。如果在那里提供 STARTTLS，就是中间的防火墙将它去掉了。

probe-intercepted-what = 证书不是服务器的，而是中间某个程序的：{ $issuer }。
probe-intercepted-why = 杀毒软件或防火墙会拆开 TLS 查看内容。从这里看不到服务器真正出示的证书。
probe-intercepted-next = 请在测试期间关闭它的邮件或 SSL 检查，或从另一台机器查看。

probe-takes-injected-what = 服务器把 TLS 之前的明文当作 TLS 之内的内容（CVE-2011-0411）。
probe-takes-injected-why = 中间的人可以把命令塞进加密会话，让邮件发往别处。
probe-takes-injected-next = 请更新邮件服务器；凡是仍在维护的软件，2011 年以来都已修复此问题。

probe-clocks-differ-what = 本机与服务器的时钟相差 { $minutes ->
   *[other] { $minutes } 分钟
}。服务器的时间：{ $date }。
probe-clocks-differ-why = 证书是否有效要看时钟：时钟不准，好证书会被拒绝，过期的反而被接受。
probe-clocks-differ-next = 请调准错误的时钟，并用 NTP 保持准确。

probe-address-passed-what = 无法连接到服务器的地址 { $address }（{ $cause }）；已改用下一个地址。
probe-address-passed-why = 可能是这台电脑没有通往那里的路由（IPv6 常常如此），也可能该地址上没有服务。先尝试它的发件方会等待，或转往别处。
probe-address-passed-next = 请从另一个网络查看。如果那里也没有应答，请让服务器在该地址上监听，或将它从 DNS 中移除。

probe-late-greeting-what = 服务器过了 { $seconds } 秒才发出问候。
probe-late-greeting-why = 这往往是有意的：发送垃圾邮件的程序不愿等待，而邮件服务器最多会等五分钟。
probe-late-greeting-next = 无需处理。如果这是您自己的服务器且并非有意，请检查它使用的 DNS 服务器：它可能在等 DNS 应答。

probe-asks-for-certificate-what = 服务器要求连接方用证书表明身份。
probe-asks-for-certificate-why = 有些合作方据此区分各台服务器。没有证书，会话也继续进行了。
probe-asks-for-certificate-next = 无需处理，除非合作方有此要求。要知道您的证书是否被接受，可在命令行运行：postseal probe --certificate FILE --key FILE。

probe-certificate-taken-what = 服务器要求了证书，看过您的证书后继续进行。
probe-certificate-taken-why = 它是信任该证书，还是并不在意，要看它的日志和 Received 行。
probe-certificate-taken-next = 请从您的服务器发送测试邮件，看看接收服务器如何评判它的证书。

probe-certificate-not-asked-what = 服务器没有要求证书。
probe-certificate-not-asked-why = 因此没有出示您的证书。多数邮件服务器都不要求。
probe-certificate-not-asked-next = 无需处理。如果合作方需要证书，必须由对方开启该要求。

probe-certificate-refused-what = 服务器看到您的证书后结束了会话：{ $cause }。
probe-certificate-refused-why = 它不信任证书的颁发者，或者该证书不可用于客户端（扩展密钥用法 clientAuth）。
probe-certificate-refused-next = 请询问合作方接受哪些 CA，并在第 2 步检查您的证书。

probe-no-tls13-what = 服务器支持 TLS 1.2，但不支持 TLS 1.3。
probe-no-tls13-why = TLS 1.2 仍然可靠；TLS 1.3 更快，而且已没有薄弱的选项。
probe-no-tls13-next = 下次更新服务器时，请同时允许 TLS 1.3。

probe-no-tls12-what = 服务器支持 TLS 1.3，但不支持 TLS 1.2。
probe-no-tls12-why = 使用较旧软件的合作方无法通过 TLS 连接。
probe-no-tls12-next = 请同时允许 TLS 1.2，除非您了解所有的合作方。

send-in-clear-what = 邮件以明文发送。
send-in-clear-why = 途中的任何人都能读到它；所选的级别允许这样。
send-in-clear-next = 如果邮件不得被读取，请选择“强制 TLS”或“强制 TLS 并验证”。

# What was seen
delivery-exchanger = 邮件服务器 { $host }（优先级 { $preference }）
delivery-no-mx-record = 邮件服务器 { $host }（即域名本身，因为它没有 MX 记录）
delivery-connected = 服务器：    { $target }（地址 { $ip }）
delivery-banner = 问候语：    { $banner }
delivery-capabilities = 支持：      { $words }
delivery-starttls-is-offered = STARTTLS：  提供（可以将连接转为加密连接）
delivery-starttls-is-not-offered = STARTTLS：  不提供
delivery-starttls-is-refused = STARTTLS：  提供，随后又拒绝
delivery-starttls-is-implicit = STARTTLS：  不需要，从第一个字节起就是 TLS
delivery-tls-none = 加密：      无
delivery-tls = 加密：      { $version }，{ $cipher }，密钥交换 { $exchange }
delivery-versions = 版本：      { $versions }
delivery-versions-not = 不支持：    { $versions }
delivery-versions-unknown = 未查明：    { $versions }
delivery-certificate-of = { $subject }，由 { $issuer } 颁发，有效期至 { $date }
delivery-is-trusted = 证书：      受信任
delivery-is-not-trusted = 证书：      不受信任
delivery-is-for-name = 名称：      在证书中
delivery-is-not-for-name = 名称：      不在证书中
delivery-accepted = 已接收：    { $reply }
delivery-message-id = Message-ID：{ $id }

# The test message
delivery-test-subject = Postseal 测试邮件
delivery-test-body = 这封邮件由 Postseal 发送，用于查看邮件是否通过 TLS 传送。结果就在它的邮件头中。收到后无需做任何处理。

# More than is looked at
probe-more-addresses-what = { $host } 有 { $found } 个地址，查看了其中 { $looked } 个。
probe-more-addresses-why = 合作方可能连接到其中任何一个；这里的结果不能说明其余地址。
probe-more-addresses-next = 请逐个按地址查看其余的，并给出服务器名称（命令行：--name）。
probe-more-servers-what = { $domain } 列出了 { $found } 台邮件服务器，查看了其中 { $looked } 台。
probe-more-servers-why = 首选服务器不应答时，合作方会尝试其余的；这里的结果不能说明它们。
probe-more-servers-next = 请逐个按名称查看其余的。
