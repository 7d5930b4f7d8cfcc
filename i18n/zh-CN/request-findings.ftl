# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = 没有公共 CA 会为名称 { $name } 签名。
request-private-name-why = 它只在您的内部网络中有意义；谁都无法证明它归自己所有。
request-private-name-next = 请用合作方看到的名称申请，例如 mx.example.org；内部名称请使用自有 CA。

request-wildcard-what = { $name } 代表 { $base } 的所有直接下级主机，但不包括 { $base } 本身。
request-wildcard-why = 谁有了这把密钥，谁就能冒充其中任何一台主机，而不只是邮件服务器；有些 CA 对此收费更高。
request-wildcard-next = 如果只有几台邮件服务器，请分别写出各自的名称。

request-ed25519-what = 公共 CA 不为 Ed25519 密钥颁发证书。
request-ed25519-why = 它们的规则尚不允许，而且许多邮件服务器无法使用这样的证书。
request-ed25519-next = 请选择 ECDSA P-256，除非 CA 是您自己的，而且所有合作方都支持 Ed25519。

request-other-key-what = 用于签名的密钥不是旧证书的密钥。
request-other-key-why = 凡是指明旧密钥的地方（DANE 的 TLSA 记录、固定了它的合作方），都不会认识新证书。
request-other-key-next = 如果本想用旧密钥，请选择它的文件；否则，安装证书之前，请先将新密钥添加到这些记录中。

request-left-out-what = 已略去旧证书中的 { $name }。
request-left-out-why = 新证书中不能写这样的名称。
request-left-out-next = 如果有主机用这个名称，请手动添加合作方看到的名称。

request-unresolved-what = { $name } 在 DNS 中不存在：它没有地址。
request-unresolved-why = 合作方无法连接叫这个名称的服务器，会去核对的 CA 将拒绝该请求。
request-unresolved-next = 请检查拼写，或为它添加 A 或 AAAA 记录。

request-alias-what = { $name } 是 { $target } 的别名（CNAME）。
request-alias-why = 不得用别名来指明邮件服务器（RFC 2181，10.3 节）；有些合作方会因此在证书中查找另一个名称。
request-alias-next = 请让 MX 记录指向 { $target }，或为 { $name } 添加它自己的地址；在此之前，请同时申请这两个名称。

request-not-mx-what = 邮件不会投递到 { $name }。
request-not-mx-why = 合作方查找 MX 记录中的名称，并拿它与证书比对：{ $mx }。
request-not-mx-next = 请把那个名称也一并申请，除非 { $name } 另有用途，例如供用户的邮件程序使用。

request-mx-not-asked-what = 邮件也会投递到 { $name }，而请求中没有写它。
request-mx-not-asked-why = 连接到它的合作方会拿它的证书与这个名称比对。
request-mx-not-asked-next = 如果它由同一台服务器提供服务，或使用同一把密钥，请添加这个名称；另一台服务器则有它自己的证书。

request-no-such-domain-what = 域名 { $domain } 在 DNS 中不存在。
request-no-such-domain-why = 无法向它投递任何邮件。
request-no-such-domain-next = 请检查拼写。

request-no-mx-what = { $domain } 没有 MX 记录。
request-no-mx-why = 它的邮件因此会投递到与域名同名的主机（RFC 5321，5.1 节）。
request-no-mx-next = 请申请 { $domain } 本身，或添加指明邮件服务器的 MX 记录。

request-null-mx-what = { $domain } 完全不接收邮件：它的 MX 记录就是这样声明的。
request-null-mx-why = 邮件服务器写成一个点（RFC 7505），就是告诉所有人不必尝试。
request-null-mx-next = 请检查域名的拼写，或将该 MX 记录换成指明邮件服务器的记录。

request-caa-nobody-what = 没有 CA 可以为 { $name } 颁发证书：{ $at } 处的 CAA 记录禁止这样做。
request-caa-nobody-why = 所有公共 CA 签名之前都会读取它们，并且必须拒绝。
request-caa-nobody-next = 请在 { $at } 处添加一条指明您的 CA 的 CAA 记录。

request-caa-unknown-what = 一条“{ $tag }”类型的 CAA 记录限制了谁可以为 { $name } 颁发证书。
request-caa-unknown-why = 它标记为关键（critical）：不认识这种类型的 CA 必须拒绝。
request-caa-unknown-next = 请询问设置该记录的人它有何用途，并询问您的 CA 是否认识它。

request-not-asked-what = 无法向 DNS 查询 { $name }：{ $cause }。
request-not-asked-why = 因此不知道 CA 能否以及可否为该名称颁发证书。CA 如果也得不到应答，就会拒绝。
request-not-asked-next = 请重试；如果仍然如此，请检查该域名的 DNS 服务器。

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = 正在向 DNS 查询 { $name }…
request-dns-mail = { $domain } 的邮件服务器：{ $hosts }
request-caa-any = 可为 { $name } 颁发证书的 CA：任何一家，没有 CAA 记录加以限制。如果只允许一家：{ $record }
request-caa-only = 可为 { $name } 颁发证书的 CA：{ $issuers }（{ $at } 处的 CAA 记录）。如果要再允许一家：{ $record }
request-renews = 续期 { $hosts } 的证书，该证书有效期至 { $date }。
request-renews-new-key = 使用新密钥：如果旧密钥曾被复制，副本从此毫无用处。旧密钥保留在原处。
request-renews-dane = DNS 中是否指明了此服务器的密钥（DANE，即 TLSA 记录）？如果是，请在服务器出示新密钥之前先在那里发布它；否则遵守 DANE 的发件方会拒绝此服务器。
request-renews-old-key = 使用已有密钥：只有在别处指明了密钥本身时（例如 DANE 的 TLSA 记录）才需要。
cli-renew-goes-on = 续期此前已经开始。现在用已有的请求继续：{ $path }
cli-renew-ordering = 正在使用的证书是在线申请的。下一张会以同样方式、用同一账户申请：{ $ca }
cli-renew-again = 密钥和请求都已保留。用下面的命令继续：
cli-renew-issued = 证书已签发，位于 { $path }。请不要重新订购；用下面的命令继续：
cli-renew-then = 收到证书颁发机构的答复后，用下面的命令检查其文件并收入项目，与窗口中的第 2 步相同：
cli-renew-until = 在新证书于第 4 步得到证明之前，用下面的命令可以恢复旧证书：
cli-renew-prove = 邮件服务器开始使用它之后，用一封测试邮件来证明：
cli-renew-refused = 它没有被收入项目。
cli-renew-anyway = 如果您的合作方仍然信任它，可以用下面的命令照样使用：
cli-renew-back = 之前使用的内容已恢复使用（有效期至 { $to }）：{ $file }
