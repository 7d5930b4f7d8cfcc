# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = “{ $text }”既不是已知的 CA，也不是 https 地址。
acme-directory-why = CA 要用一个代号或其 ACME 目录的地址来指定。
acme-directory-next = 请使用 letsencrypt、staging、zerossl、google、sslcom-rsa 或 sslcom-ecc，或者您的 CA 提供的以 https:// 开头的地址。

acme-terms-what = 尚未同意该 CA 的服务条款。没有申请任何证书。
acme-terms-why = 每个 CA 颁发证书之前都要求这一点。
acme-terms-next = 请在 { $terms } 阅读条款，如果同意，请明确表示（命令行：--agree-terms）。

acme-external-account-what = 该 CA 要求先确认您在其网站上的账户：{ $detail }。
acme-external-account-why = 它只向自己的客户颁发证书，客户要出示其网站提供的密钥（“External Account Binding”）。
acme-external-account-next = 请在该 CA 的网站上取得密钥名称（KID）和 HMAC 密钥，然后两项都填写（命令行：--eab-kid 和 --eab-key-file）。Let's Encrypt 不需要。

acme-external-key-what = { $path } 中没有账户的 HMAC 密钥。
acme-external-key-why = CA 显示的密钥是由字母、数字、“-”和“_”组成的一长串字符（base64url）。
acme-external-key-next = 请把该 CA 网站上的那串字符复制到文件中，不要有其他内容。

acme-csr-unreadable-what = { $path } 不是证书请求。
acme-csr-unreadable-why = CA 根据请求颁发证书；密钥或证书不能代替请求。
acme-csr-unreadable-next = 请选择以“BEGIN CERTIFICATE REQUEST”开头的文件，或生成新的请求。

acme-csr-without-names-what = 请求 { $path } 中没有主机名，或者还包含其他内容。
acme-csr-without-names-why = CA 检查的是请求中的名称列表（使用者可选名称，Subject Alternative Name）。只有公用名不算数，而 IP 地址不能用这种方式核实。
acme-csr-without-names-next = 请为您的邮件服务器的名称生成新的请求。

acme-csr-for-others-what = 该请求针对 { $csr }，但要申请的是 { $hosts }。
acme-csr-for-others-why = CA 要么为请求中的所有名称颁发，要么都不颁发。
acme-csr-for-others-next = 请不填名称，以采用请求中的名称；或生成新的请求。

acme-unreachable-what = 无法通过 { $url } 连接 CA（{ $cause }）。
acme-unreachable-why = 没有连接就无法申请。没有任何损失。
acme-unreachable-next = 请检查网络和防火墙（向外的 HTTPS）；如果是自有 CA，还要检查其根证书文件（命令行：--ca-root），然后重试。在酒店、列车或访客网络中，请先在浏览器中打开任意网页并登录。

acme-not-acme-what = { $url } 上应答的服务不支持 ACME：{ $cause }
acme-not-acme-why = 该地址可能是一个网页，或者途中有别的东西代替 CA 应答。
acme-not-acme-next = 请对照该 CA 的说明检查目录地址。在酒店、列车或访客网络中，请先在浏览器中打开任意网页并登录。

acme-account-what = { $path } 不是该 CA 的账户，或者已损坏。
acme-account-why = 该文件保存着 CA 用来识别您的密钥。它无法重新生成，因此不会被替换。
acme-account-next = 请将它移走；之后会自动建立新账户。

acme-account-unknown-what = CA 不认识保存在这里的账户：{ $detail }。
acme-account-unknown-why = 账户已关闭，或者 CA 已将其清除（测试环境常会如此）。
acme-account-unknown-next = 请将密钥旁边的文件 acme-account-….json 移走；之后会自动建立新账户。

acme-contact-what = CA 不接受该邮件地址：{ $detail }。
acme-contact-why = 证书出问题时，它会写信到这个地址。
acme-contact-next = 请填写能收到邮件的地址，或者不填。

acme-listener-what = 无法打开 { $address } 来应答 CA 的询问：{ $cause }
acme-listener-why = CA 会访问主机的端口 80。该端口可能已被 Web 服务器占用，而且只有管理员才能打开它。
acme-listener-next = 请在该主机上以管理员身份运行，并暂时停止 Web 服务器；或者改用 DNS 证明名称。

acme-not-offered-what = CA 不允许用这种方式（{ $challenge }）证明 { $host }。
acme-not-offered-why = 通配符只能用 DNS 证明。
acme-not-offered-next = 请用 DNS 证明该名称。

acme-not-seen-what = { $minutes ->
   *[other] { $minutes } 分钟内
}没有看到记录 { $name }。
acme-not-seen-why = CA 同样也看不到。名称中可能有一部分重复了（许多管理面板会自动加上域名），或者更改尚未发布。它的值应当是：{ $value }
acme-not-seen-next = 请改正记录，然后重新开始。届时会有新的值。

acme-resolver-what = 无法查询 DNS：{ $cause }
acme-resolver-why = 必须查找用于证明名称的记录。
acme-resolver-next = 请检查这台计算机的网络，或指定一台 DNS 服务器（命令行：--resolver）。

acme-timed-out-what = { $minutes ->
   *[other] CA 未能在 { $minutes } 分钟内完成。
}
acme-timed-out-why = 它可能负载过重。
acme-timed-out-next = 请一小时后重试。

acme-unauthorized-what = CA 没有找到 { $host } 的正确证明：{ $detail }。
acme-unauthorized-why = 记录或端口 80 上的应答缺失，或内容不对。可能还有同名的旧记录；更改也可能尚未到达该域名的所有域名服务器。
acme-unauthorized-next = 请重新开始，并准确复制新记录。移除同名的旧记录。

acme-dns-what = CA 无法查询 { $host }：{ $detail }。
acme-dns-why = 该域名的域名服务器不应答 CA，或者名称不存在，或者其签名（DNSSEC）已损坏。
acme-dns-next = 请让人检查该域名的域名服务器，然后重新开始。

acme-connection-what = CA 无法连接 { $host }：{ $detail }。
acme-connection-why = 它从互联网访问 DNS 所给地址的端口 80。中间有防火墙，或者该地址属于另一台主机。
acme-connection-next = 请向该主机开放端口 80，或者改用 DNS 证明名称。

acme-caa-what = 该域名的一条记录禁止此 CA 为 { $host } 颁发证书：{ $detail }。
acme-caa-why = DNS 中的 CAA 记录列出了可以为该域名颁发证书的 CA，而此 CA 不在其中。
acme-caa-next = 请选择列表中的 CA，或将此 CA 添加到 CAA 记录中。

acme-rate-limited-what = 向 CA 申请得太频繁：{ $detail }。
acme-rate-limited-why = CA 会限制一个域名每周的证书数量和失败次数。{ $minutes ->
    [0] 它没有说明何时可以再次申请。
   *[other] { $minutes } 分钟后可以再次申请。
}
acme-rate-limited-next = 请等待这段时间。试验时请使用该 CA 的测试环境（staging）。

acme-rejected-identifier-what = CA 不为 { $host } 颁发证书：{ $detail }。
acme-rejected-identifier-why = 公共 CA 只为互联网上存在的名称颁发证书，而且有些名称被禁止。
acme-rejected-identifier-next = 请检查名称有无输入错误。内部名称请使用自有 CA。

acme-bad-csr-what = CA 不接受该请求：{ $detail }。
acme-bad-csr-why = 此 CA 可能不允许这种密钥类型，或不允许其中的某些字段。
acme-bad-csr-next = 请用 ECDSA P-256 或 RSA 3072 密钥生成新的请求。

acme-refused-what = CA 拒绝了：{ $detail }。
acme-refused-why = 以上是 CA 的原话。
acme-refused-next = 请稍后重试；如果仍然如此，请在该 CA 的帮助页面中查找这段话。

acme-wrong-certificate-what = CA 发来的证书与该请求的密钥不符。
acme-wrong-certificate-why = 它无法与您的密钥一起使用。
acme-wrong-certificate-next = 请重新开始；如果再次发生，请告知 CA。

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = 正在连接 CA…
cli-acme-terms = 您同意该 CA 的服务条款：{ $url }
cli-acme-new-account = 正在 CA 处建立账户；账户保存在 { $path }
cli-acme-known-account = 使用 { $path } 中的账户
cli-acme-ordering = 正在提交申请…
cli-acme-still-proven = { $host }：CA 仍然记得此名称归您所有。
cli-acme-add-record = 现在请将此记录添加到 DNS：
    名称：  { $name }
    类型：  TXT
    值：    { $value }
cli-acme-go-on = 正在等待记录可见。按 Enter 可不再等待，直接继续。
cli-acme-seen = { $name }：已在 { $servers } 上可见
cli-acme-not-yet = { $name }：尚未出现在 { $servers } 上
cli-acme-silent = { $name }：{ $servers } 没有应答
cli-acme-listening = { $host }：正在等待 CA 的询问…
cli-acme-validating = CA 正在检查…
cli-acme-rate-limited = CA 要求等待 { $seconds } 秒…
cli-acme-finalizing = 已证明。正在提交请求…
cli-acme-fetching = 正在获取证书…
cli-acme-issued = 证书：    { $path }
cli-acme-backup = 旧证书：  { $path }
cli-acme-remove = TXT 记录已完成使命，可以移除。
cli-acme-unkept = 证书已签发，但无法保存。为避免丢失，已在此输出；其中没有任何机密内容。请不要重新订购：这会计入 CA 的限额。请把它复制到文件中，然后用下面的命令继续：
cli-acme-unread = { $older } 处的内容无法作为证书链读取，保持不变。新的证书链在其旁边：{ $path }
cli-acme-next = 下一步：postseal certificate check { $path } --host { $host }
