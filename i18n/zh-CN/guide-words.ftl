# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = 服务器用来自动申请和续期证书的协议（RFC 8555）。因 Let's Encrypt 而广为人知；其他 CA 也支持。

guide-auth-word = AUTH
guide-auth-text = 邮件服务器接收您的邮件之前，用用户名和密码或令牌登录。用户提交邮件时需要，合作方的服务器之间不需要。

guide-bounce-word = 退信
guide-bounce-text = 告知您的邮件未能送达及其原因的邮件。也称 DSN，即投递状态通知。

guide-ca-word = CA，证书颁发机构
guide-ca-text = 核实名称归您所有并为其签发证书的机构。凡是信任该 CA 的人，都相信它签名的内容。

guide-caa-word = CAA 记录
guide-caa-text = 一种 DNS 记录，指明哪些 CA 可以为您的域名颁发证书。其他 CA 必须拒绝。没有这种记录时，所有 CA 都可以。

guide-certificate-word = 证书
guide-certificate-text = 一个小文件，内容是：这把公钥属于叫这个名字的服务器，从某日到某日有效，由某 CA 签名。它不是秘密。

guide-chain-word = 证书链
guide-chain-text = 您的证书和各份中间证书，一直到根证书。服务器必须发送除根证书以外的全部证书，否则别人看不出凭什么信任它。

guide-cipher-word = 加密套件
guide-cipher-text = 把数据打乱的方法，例如 AES。旧的（RC4、3DES、EXPORT）可以被破解，不应再接受。

guide-class-word = 级别
guide-class-text = 对 TLS 的要求有多严格：明文、优先、强制、强制并验证。收发两个方向分别选择，可以对所有人设定，也可以对个别合作方设定。

guide-csr-word = CSR，证书请求
guide-csr-text = 即 Certificate Signing Request（证书签名请求）：按 CA 的要求写明服务器的名称和公钥。它不是秘密；私钥不在其中。

guide-dane-word = DANE
guide-dane-text = DNS 中的一条记录（TLSA），写有服务器密钥的指纹。检查它的发件方能发现错误的证书，并且绝不退回明文。它需要 DNSSEC。

guide-dnssec-word = DNSSEC
guide-dnssec-text = DNS 记录上的签名，使途中的任何人都无法篡改应答。在 DNS 服务商和域名注册商处启用。

guide-fingerprint-word = 指纹
guide-fingerprint-text = 由证书或密钥算出的一个短数字（SHA-256）。两个指纹相同，就是同一份证书或同一把密钥。

guide-hop-word = 跳
guide-hop-text = 邮件路程中的一段：从一台服务器到下一台。每一跳都可能加密，也可能不加密，与其他各跳无关。

guide-implicit-word = 隐式 TLS
guide-implicit-text = 从第一个字节起就使用 TLS，有专用端口：465 用于提交邮件，993 用于读取邮件。另一种方式是 STARTTLS。

guide-intermediate-word = 中间证书
guide-intermediate-text = 位于您的证书和根证书之间的证书：CA 用它签名，这样根证书的密钥就可以妥善封存。它必须装在您的服务器上。

guide-key-word = 私钥
guide-key-text = 密钥对中私密的一半。谁有了它，谁就能冒充您的服务器。它留在生成它的机器上，能读取它的人越少越好。

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = 放在您域名的 Web 服务器上的一个小文本文件，内容是：我的邮件服务器是这些，它们支持 TLS。读取它的发件方不再退回明文（RFC 8461）。

guide-mx-word = MX 记录
guide-mx-text = 指明由哪台服务器接收某个域名的邮件的 DNS 记录。证书的名称必须是其中写的名称，而不是域名本身。

guide-passphrase-word = 口令，密钥的密码
guide-passphrase-text = 用来加密密钥文件的文字（passphrase）。不知道它的人无法使用文件；忘记了就需要新的密钥和新的证书。

guide-pem-word = PEM
guide-pem-text = 文本形式的证书和密钥，位于带有 BEGIN 和 END 的两行之间。Linux 上的多数服务器使用这种格式。

guide-pfx-word = PFX，PKCS #12
guide-pfx-text = 一个包含证书、证书链和私钥的文件，用口令保护。Windows、Exchange 和 Java 使用这种格式。

guide-received-word = Received 行
guide-received-text = 每台邮件服务器写在邮件最上方的一行：从谁收到、交给谁、何时，多半还有使用了哪种 TLS。从下往上读，就是邮件走过的路。

guide-relay-word = 中继，智能主机
guide-relay-text = 您的服务器把所有外发邮件都交给它、由它负责投递的服务器。这样，到它的那一跳由您保护，下一跳由中继负责。

guide-root-word = 根证书
guide-root-text = 系统从一开始就信任的 CA 证书。合作方那里已经有了，发送它没有用处。

guide-san-word = SAN，证书中的名称
guide-san-text = 即 Subject Alternative Name（使用者可选名称）：证书适用的主机名列表。只有这些名称有效；旧的“公用名”（common name）已经没有人看了。

guide-smtp-word = SMTP
guide-smtp-text = 邮件服务器之间移交邮件所用的协议（RFC 5321）：服务器之间用端口 25，用户用 587 和 465。

guide-starttls-word = STARTTLS
guide-starttls-text = 让以明文开始的连接转为 TLS 的命令（RFC 3207）。必须一方提供、另一方请求。

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = 一条写有地址的 DNS 记录，其他服务器每天向该地址发送报告：有多少到您这里的连接加了密，其余的出了什么问题（RFC 8460）。

guide-tlsa-word = TLSA 记录
guide-tlsa-text = DANE 使用的 DNS 记录：服务器在某个端口上可以出示哪份证书或哪把密钥。

guide-version-word = TLS 版本
guide-version-text = TLS 1.3 和 1.2 是好的。1.0 和 1.1 已弃用（RFC 8996），SSL 2 和 3 已被攻破。双方会采用彼此都支持的最新版本。
