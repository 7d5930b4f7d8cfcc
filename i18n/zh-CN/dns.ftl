# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = { $name } 的签名（DNSSEC）无效。
dns-bogus-why = 检查签名的发件方完全得不到关于该名称的应答：邮件会滞留，几天后退回。可能是签名已过期，或者更换了密钥而上级区域（DS 记录）没有更新，或者有人在伪造应答。
dns-bogus-next = 请让区域的管理者重新签名，并将注册商处的 DS 记录与区域的密钥核对。在此之前会丢失邮件。

dns-no-answer-what = DNS 没有给出关于 { $name } 的应答：{ $cause }
dns-no-answer-why = 得不到应答的发件方不知道可否不用 TLS，只好等待。
dns-no-answer-next = 请重试。如果仍然如此，需要检查该区域的域名服务器。

dns-no-dnssec-what = 所询问的 DNS 服务器略去了签名（DNSSEC）：无法查明 DANE 是否保护这台服务器。
dns-no-dnssec-why = 旧路由器和某些公司网络会这样。您自己的邮件服务器如果要遵循合作方的 DANE，也需要能转交签名的 DNS 服务器。
dns-no-dnssec-next = 请询问另一台 DNS 服务器，例如 9.9.9.9：在设置中指定（命令行：--resolver 9.9.9.9:53）。

dns-elsewhere-what = 所询问的 DNS 服务器略去了签名（DNSSEC）。因此改为从根开始，逐级询问各区域自己的域名服务器。
dns-elsewhere-why = 这里关于 DANE 的结论仍然成立。但询问同一台 DNS 服务器的邮件服务器，无法检查合作方的 DANE。
dns-elsewhere-next = 请让您的邮件服务器询问一台能转交并检查签名的 DNS 服务器：例如装在同一台机器上的 Unbound 或 BIND。

dane-holds-what = DANE：{ $at } 处的记录与证书相符，通往它的各级都有签名。
dane-holds-why = 遵循 DANE 的发件方坚持使用 TLS，而且只认这台服务器；途中的任何人都无法去掉 TLS。
dane-holds-next = 更换服务器的密钥之前，请先在这条记录旁边发布新密钥的记录，并等待两个 TTL。

dane-none-what = 没有 DANE：区域已签名，但 { $at } 处没有 TLSA 记录。
dane-none-why = 途中的任何人仍然可以从会话中去掉 STARTTLS，而发件方不会察觉。
dane-none-next = 请添加这条记录，并在每次更换密钥之前修改它：{ $at }. IN TLSA { $record }

dane-unsigned-what = 没有 DANE：{ $name } 未签名（DNSSEC）。
dane-unsigned-why = 没有签名，谁也不会相信 TLSA 记录，途中的任何人都可以从会话中去掉 TLS。MTA-STS 不需要签名。
dane-unsigned-next = 如果需要 DANE，请在管理区域的地方启用 DNSSEC。否则请发布 MTA-STS。

dane-mx-unsigned-what = 邮件服务器自己的区域已签名，但 MX 记录指向它的 { $domain } 没有签名。
dane-mx-unsigned-why = 途中有人可以把 MX 记录换成另一台服务器；因此 DANE 不保护发往该域名的邮件。
dane-mx-unsigned-next = 请为 { $domain } 也启用 DNSSEC。

dane-mismatch-what = { $at } 处没有 TLSA 记录与服务器出示的证书相符。
dane-mismatch-why = 遵循 DANE 的发件方会拒绝向这里投递；邮件几天后退回。最常见的原因是续期时更换了密钥，而没有修改记录。
dane-mismatch-next = 请发布这条记录来取代其他记录（只有即将安装的密钥的记录可以保留）：{ $at }. IN TLSA { $record }

dane-issuer-what = { $at } 处的 TLSA 记录指明了 CA，但证书不符合它的要求：{ $cause }
dane-issuer-why = 使用 usage 2 时，证书必须由该 CA 颁发、当前有效，并且写有邮件服务器的名称。遵循 DANE 的发件方会拒绝投递。
dane-issuer-next = 请为该服务器的名称安装该 CA 的证书，或发布服务器自己的密钥的记录（3 1 1）。

dane-without-tls-what = { $at } 处有 TLSA 记录，但无法与服务器建立 TLS。
dane-without-tls-why = 记录承诺了 TLS。遵循 DANE 的发件方会拒绝投递。
dane-without-tls-next = 请启用 STARTTLS；启用之前，请先移除这些记录。

dane-usage-what = { $at } 处的一条 TLSA 记录使用 usage 0 或 1：{ $record }
dane-usage-why = 它们供网页浏览器使用。邮件服务器之间没有谁使用它们（RFC 7672，3.1.3 节）。
dane-usage-next = 请换成 usage 3 的记录，即服务器自己的密钥（3 1 1）。

dane-malformed-what = { $at } 处的一条 TLSA 记录无法供邮件服务器使用：{ $record }
dane-malformed-why = 其中的数字没有意义，或摘要长度不对。发件方会忽略它。
dane-malformed-next = 请根据证书重新生成，最好用 3 1 1。

dane-useless-what = { $at } 处有 TLSA 记录，但没有一条可供邮件服务器使用。
dane-useless-why = 遵循 DANE 的发件方因此坚持使用 TLS，但不检查任何证书：途中的人可以出示他自己的证书。
dane-useless-next = 请发布一条有效的记录：{ $at }. IN TLSA { $record }

dane-spare-what = { $at } 处的一条 TLSA 记录与服务器出示的内容都不相符：{ $record }
dane-spare-why = 它可能是及早发布的下一把密钥的记录，也可能是遗留下来的。只要有另一条相符，它就没有害处。
dane-spare-next = 如果是旧密钥的记录，请将它移除。

sts-none-what = 没有 MTA-STS：{ $domain } 没有声明策略。
sts-none-why = 大型服务商（Google、Microsoft）向您发送时因此不坚持使用 TLS，途中的任何人都可以将它去掉。
sts-none-next = 如果这是您的域名，请先以测试模式发布策略：“DNS 中的发布内容”会说明需要哪条记录和哪个文件（命令行：postseal dns check { $domain }）。

sts-several-what = { $name } 处有多条 MTA-STS 记录。
sts-several-why = 这样一条也不算数（RFC 8461，3.1 节）：等于没有策略。
sts-several-next = 请只保留一条。

sts-record-what = { $name } 处的 MTA-STS 记录不是有效的记录：{ $text }
sts-record-why = 发件方会忽略它：等于没有策略。
sts-record-next = 请写成 v=STSv1; id=20260131; 其中的编号由字母和数字组成，每次修改策略时都要更换。

sts-unreachable-what = 无法获取 MTA-STS 策略，{ $host } 没有应答：{ $cause }
sts-unreachable-why = 还不知道该策略的发件方会在没有策略的情况下发送；已知道的则沿用已有的策略。
sts-unreachable-next = 请为 { $host } 添加地址记录，并提供在端口 443 上支持 HTTPS 的 Web 服务器。

sts-certificate-what = 无法获取 MTA-STS 策略，{ $host } 的证书无效：{ $cause }
sts-certificate-why = 只有能证明自己名称的服务器提供的策略才算数。发件方会当作没有策略。
sts-certificate-next = 请为 Web 服务器取得名称正是 { $host } 的证书（公共 CA，连同中间证书）。在酒店、列车或访客网络中，请先在浏览器中打开任意网页并登录。

sts-status-what = 无法获取 MTA-STS 策略：{ $host } 返回状态 { $status }。
sts-status-why = 只有状态 200 算数。重定向不会被跟随，因为那会偏离已证明的名称（RFC 8461，3.3 节）。
sts-status-next = 请将文件直接放在 https://{ $host }/.well-known/mta-sts.txt。在酒店、列车或访客网络中，请先在浏览器中打开任意网页并登录。

sts-media-type-what = { $host } 声明的 MTA-STS 策略类型不是纯文本，而是：{ $media }
sts-media-type-why = 发件方可能会忽略不是 text/plain 的内容（RFC 8461，3.3 节）。
sts-media-type-next = 请让 Web 服务器以 text/plain 发送该文件。在酒店、列车或访客网络中，请先在浏览器中打开任意网页并登录。

sts-policy-what = { $host } 提供的内容不是 MTA-STS 策略：{ $cause }
sts-policy-why = 发件方会忽略它：等于没有策略。
sts-policy-next = 请改正该文件；其中应有 version、mode、mx 和 max_age 各行。

sts-off-what = { $domain } 的 MTA-STS 策略声明没有策略（mode: none）。
sts-off-why = 这是结束策略的正确方式。没有谁会据此坚持使用 TLS。
sts-off-next = 请在其 max_age 过去之后移除记录和文件，或发布 mode: testing 重新开始。

sts-testing-what = { $domain } 正在试行 MTA-STS（mode: testing）。
sts-testing-why = 发件方会报告出错的情况，但照样投递：目前还没有保护作用。
sts-testing-next = 报告（TLS-RPT）连续两周没有问题后，请设为 mode: enforce，并更换记录的 id。

sts-short-what = { $domain } 的 MTA-STS 策略只缓存 { $hours } 小时。
sts-short-why = 想绕过它的人，只需将查询阻断这么久。RFC 8461 建议缓存数周。
sts-short-next = 请将 max_age 设为数周，例如 2419200。

sts-enforced-what = { $domain } 已强制执行 MTA-STS。
sts-enforced-why = 遵循它的发件方坚持使用 TLS，并要求服务器证明其名称。
sts-enforced-next = 请让策略中的服务器列表与 MX 记录保持一致，每次修改都要更换 id。

sts-not-listed-what = MTA-STS 策略中没有列出 { $host }，只有：{ $listed }
sts-not-listed-why = 该策略已强制执行：遵循它的发件方不会向这台服务器投递。
sts-not-listed-next = 请在策略中添加一行“mx: { $host }”，并更换记录的 id。

sts-not-listed-yet-what = MTA-STS 策略中没有列出 { $host }，只有：{ $listed }
sts-not-listed-yet-why = 策略试行期间，邮件照样投递。一旦强制执行，就不再投递。
sts-not-listed-yet-next = 请在策略中添加一行“mx: { $host }”，并更换记录的 id。

sts-refused-what = { $host } 没有做到 MTA-STS 策略所承诺的：使用 TLS，并有针对其名称的受信任的证书。
sts-refused-why = 该策略已强制执行：遵循它的发件方不会向这台服务器投递。
sts-refused-next = 请解决这里指出的证书问题。如果需要较长时间，请设为 mode: testing，并更换 id。

sts-refused-later-what = { $host } 没有做到 MTA-STS 策略所承诺的：使用 TLS，并有针对其名称的受信任的证书。
sts-refused-later-why = 策略试行期间，邮件照样投递。一旦强制执行，就不再投递。
sts-refused-later-next = 在设为 mode: enforce 之前，请解决这里指出的证书问题。

dns-anchor-what = { $file } 不是 DNSSEC 的信任锚：{ $cause }
dns-anchor-why = 其中必须有根区域的 DNSKEY 记录，格式与区域文件相同。
dns-anchor-next = 如果使用互联网自己的根，请去掉该选项；如果是自有的根，请提供含有其密钥签名密钥（KSK）的文件。

tlsrpt-none-what = 没有 TLS-RPT：{ $domain } 没有请求任何人在 TLS 失败时报告。
tlsrpt-none-why = 大型服务商无法通过 TLS 连接您的服务器时，因此不会告知您。强制执行 MTA-STS 之前，您正是靠这些报告得知不会把谁拒之门外。
tlsrpt-none-next = 请在 _smtp._tls.{ $domain } 处添加一条 TXT 记录，写上有人查看的邮箱；“postseal dns reports”会汇总这些报告。

tlsrpt-record-what = { $name } 处的 TLS-RPT 记录不是有效的记录：{ $text }
tlsrpt-record-why = 发件方会忽略它，什么也不报告。
tlsrpt-record-next = 请只保留一条如下形式的记录：v=TLSRPTv1; rua=mailto:tls-reports@example.org

cli-dns-add = 要添加的记录：
cli-dns-change = 要修改的记录；新记录取代原有的记录：
dns-away-all = { $name } 现有的 { $type } 记录全部移除
cli-dns-step-report = 首先，让发件方报告出错的情况（TLS-RPT）；它不改变其他任何东西：
cli-dns-step-policy = MTA-STS，先以测试模式：将这个文件放在 { $url }，通过 HTTPS 以 text/plain 发送，使用公共 CA 的证书；然后添加记录 _mta-sts。报告连续两周没有问题后：改为 mode enforce、max_age 2419200，并更换 id。
cli-dns-step-issuer = 指明哪家 CA 可以颁发证书（CAA）。您使用的其他 CA 也必须指明：
cli-dns-step-dane = DANE，仅当邮件服务器的区域已签名（DNSSEC）时，而且针对服务器已在出示的密钥。更换密钥之前，须提前两个 TTL 在这条旁边发布新密钥的记录：
cli-dns-step-enforce = 现在强制执行策略：用这个文件替换旧文件，并更换记录的 id。请继续查看报告：

# How each area is
dns-area-mx = 邮件服务器（MX）
dns-area-mx-about = 哪些服务器为该域名接收邮件，发件方在那里会遇到什么。
dns-area-dane = DANE
dns-area-dane-about = DNS 中带签名（DNSSEC）的服务器密钥：发件方不接受其他密钥，也绝不会不用 TLS。
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = Web 服务器上的一个小文件，声明邮件只通过 TLS 发往这些服务器。不需要 DNSSEC。
dns-area-tls-rpt = TLS 报告（TLS-RPT）
dns-area-tls-rpt-about = 与您的服务器之间的 TLS 失败时，大型服务商会每天告知您。
dns-area-caa = 谁可以颁发证书（CAA）
dns-area-caa-about = 哪些证书颁发机构可以为您的服务器的名称颁发证书。
dns-verdict-good = 良好
dns-verdict-missing = 尚未发布
dns-verdict-trying = 试行中
dns-verdict-attention = 需要注意
dns-verdict-bad = 有问题
dns-verdict-unknown = 未查明
dns-total-good = { $domain } 已发布全部内容：途中无法去掉 TLS。
dns-total-missing = { $domain } 没有问题，但还有可以发布的内容。
dns-total-attention = { $domain } 可以正常工作，但有些地方应当修改。
dns-total-bad = { $domain } 有问题：可能会丢失邮件。

# The steps
dns-plan-report = 请求报告
dns-plan-policy = 试行 MTA-STS
dns-plan-enforce = 强制执行 MTA-STS
dns-plan-issuer = 指明您的 CA
dns-plan-dane = 发布密钥（DANE）
dns-plan-policy-locked = 请先请求报告：试行策略期间，报告会告诉您哪里出错。
dns-plan-enforce-locked = 首先要试行策略而不出问题，并且在这里读取的报告连续两周没有问题。
dns-plan-dane-locked = 首先，该域名及其邮件服务器的区域必须已签名（DNSSEC），而且服务器必须有应答。
dns-plan-unanswered = DNS 没有给出相关的应答：不知道那里有什么。请再次检查，或询问另一台 DNS 服务器。
dns-plan-dane-coming = 服务器尚未出示第 2 步的证书。该证书的密钥已列在正在使用的密钥旁边：请两者都发布，等待两个 TTL，然后安装证书。“更换服务器密钥而不中断服务”会计算时间。

# What shows the policy
dns-place-nginx = 您自己的 Web 服务器：需要 mta-sts.<domain> 的地址记录，以及该名称的证书。
dns-place-apache = 您自己的 Web 服务器，带有 mod_ssl：需要 mta-sts.<domain> 的地址记录，以及该名称的证书。
dns-place-caddy = Caddy 会自行取得证书；需要 mta-sts.<domain> 的地址记录，并开放端口 80 或 443。
dns-place-iis = IIS 中的一个独立站点，绑定到 mta-sts.<domain>，使用 HTTPS 和该名称的证书。
dns-place-github-pages = 一个含有这些文件和空文件 .nojekyll 的仓库，由 Pages 发布；mta-sts.<domain> 是指向 <user>.github.io 的 CNAME。请启用 Enforce HTTPS。
dns-place-cloudflare-pages = 一个含有这些文件的独立项目；请将 mta-sts.<domain> 添加为它的 custom domain。
