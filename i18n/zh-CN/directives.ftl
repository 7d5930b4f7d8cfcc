# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = 各行的含义
cli-policy-directives = 各行的含义

# chasquid

directive-chasquid-TLS_INSECURE = 发往该域名的邮件使用 TLS，不论证书如何；否则不发送。
directive-chasquid-TLS_SECURE = 发往该域名的邮件使用 TLS，MX 记录所指的服务器须有受信任的证书；否则不发送。
directive-chasquid-any = 供钩子程序使用的我们自己的词：来自该域名（*：所有人）的邮件，无论是否使用 TLS 都接收。
directive-chasquid-fullchain-pem = 证书及证书链：chasquid 启动时从以服务器名称命名的文件夹中读取。
directive-chasquid-outgoing_sec_level = chasquid 为某个域名记住的最好的 TLS：以后绝不以更低的标准向它发送。
directive-chasquid-post-data = chasquid 接收邮件之前询问的程序：它会拒绝本应使用 TLS 而没有使用的邮件。
directive-chasquid-privkey-pem = 私钥，与证书放在一起；chasquid 必须能读取它。
directive-chasquid-required = 供钩子程序使用的我们自己的词：来自该域名（*：所有人）的邮件，只通过 TLS 接收。

# Courier

directive-courier-COURIERTLS = 为 Courier 处理 TLS 的程序；没有它就不提供 TLS。
directive-courier-ESMTPAUTH = 用户在没有 TLS 时如何登录；为空：完全不允许。
directive-courier-ESMTPAUTH_TLS = 用户通过 TLS 如何登录：按原有设置，否则为 PLAIN 和 LOGIN。
directive-courier-ESMTP_TLS_REQUIRED = 1：没有 TLS 就不接收邮件。
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1：证书必须写有 MX 记录所指服务器的名称。
directive-courier-ESMTP_USE_STARTTLS = 1：发送时，对方提供 TLS 就使用。
directive-courier-TLS_CERTFILE = 含有私钥、证书及证书链的文件，Courier 可以读取。
directive-courier-TLS_CIPHER_LIST = TLS 1.2 的加密套件，最好的在前；适用于用 OpenSSL 构建的 Courier。
directive-courier-TLS_PRIORITY = 版本和加密套件；适用于用 GnuTLS 构建的 Courier。
directive-courier-TLS_PRIVATE_KEYFILE = 已去掉：密钥在 TLS_CERTFILE 中。
directive-courier-TLS_PROTOCOL = 最低的 TLS 版本，适用于用 OpenSSL 构建的 Courier；++ 表示该版本及更高版本。
directive-courier-TLS_TRUSTCERTS = 用来验证其他证书的根证书。
directive-courier-TLS_VERIFYPEER = 是否验证对方的证书：NONE、PEER（证书必须有效）、REQUIREPEER（必须有证书，而且有效）。

# dma

directive-dma-OPPORTUNISTIC_TLS = 与 STARTTLS 一起使用：对方不提供 TLS 时，邮件以明文发送。
directive-dma-SECURETRANSFER = 邮件通过 TLS 发送；不检查证书。
directive-dma-STARTTLS = 在 STARTTLS 之后开始 TLS；没有这个词，则从第一个字节起就使用 TLS。

# Dovecot

directive-dovecot-auth_allow_cleartext = no：在 TLS 之前不接受密码。
directive-dovecot-auth_ssl_require_client_cert = 是否必须有证书才能登录。
directive-dovecot-disable_plaintext_auth = yes：在 TLS 之前不接受密码。
directive-dovecot-inet_listener = 服务监听的一个端口。
directive-dovecot-port = 端口号。
directive-dovecot-protocol = 只适用于该协议的设置。
directive-dovecot-service = 适用于 Dovecot 的这个程序的设置。
directive-dovecot-ssl = 对用户的程序要求 TLS 有多严格：no、yes（提供）、required。
directive-dovecot-ssl_alt_cert = 第二份证书；留空：没有。
directive-dovecot-ssl_alt_key = 它的私钥；留空：没有。
directive-dovecot-ssl_ca = 用来验证用户证书的根证书。
directive-dovecot-ssl_cert = 证书及证书链；< 表示读取文件。
directive-dovecot-ssl_cipher_list = TLS 1.2 的加密套件，最好的在前。
directive-dovecot-ssl_client_ca_file = 用来验证中继的根证书。
directive-dovecot-ssl_client_require_valid_cert = 中继是否必须有受信任的证书。
directive-dovecot-ssl_key = 私钥；< 表示读取文件。
directive-dovecot-ssl_min_protocol = 支持的最低 TLS 版本。
directive-dovecot-ssl_prefer_server_ciphers = 是否以服务器的加密套件顺序为准。
directive-dovecot-ssl_require_crl = 是否必须有吊销列表：no，因为几乎没有机构提供。
directive-dovecot-ssl_server_alt_cert_file = 第二份证书；留空：没有。
directive-dovecot-ssl_server_alt_key_file = 它的私钥；留空：没有。
directive-dovecot-ssl_server_ca_file = 用来验证用户证书的根证书。
directive-dovecot-ssl_server_cert_file = 证书及证书链。
directive-dovecot-ssl_server_key_file = 私钥。
directive-dovecot-ssl_server_prefer_ciphers = 以哪一方的加密套件顺序为准。
directive-dovecot-ssl_server_request_client_cert = 是否要求用户的程序出示证书。
directive-dovecot-ssl_server_require_crl = 是否必须有吊销列表：no，因为几乎没有机构提供。
directive-dovecot-ssl_verify_client_cert = 是否要求用户的程序出示证书。
directive-dovecot-submission_relay_ssl = 用户提交的邮件如何转交给中继：no、starttls、smtps。
directive-dovecot-submission_relay_ssl_verify = 中继的证书是否必须写有它的名称。

# Exchange Online

directive-exchange-online-ConnectorType = Partner：该连接器用于自己以外的组织。
directive-exchange-online-RecipientDomains = 该连接器发往哪些域；* 表示所有域。
directive-exchange-online-RequireTls = $true：这些域的邮件只通过 TLS 接收。
directive-exchange-online-RestrictDomainsToCertificate = $true：这些域的邮件只在证书带有 TlsSenderCertificateName 中的名称时才接收。
directive-exchange-online-SenderDomains = 该连接器接收哪些域的邮件；* 表示所有域。
directive-exchange-online-TlsDomain = 接收服务器的证书必须带有的名称；$null 表示不要求。
directive-exchange-online-TlsSenderCertificateName = 发送服务器的证书必须带有的名称；$null 表示不要求。
directive-exchange-online-TlsSettings = 发送时使用 TLS 有多严格：EncryptionOnly（任何证书）、CertificateValidation（受信任的证书，不论名称）、DomainValidation（受信任且名称正确的证书）；$null 表示对方提供就用 TLS。
directive-exchange-online-UseMXRecord = $true：邮件发往哪台服务器由 DNS 决定。

# Exchange Server

directive-exchange-AddressSpaces = 该发送连接器发往的域：合作方的域及其下级域。
directive-exchange-AuthMechanism = Tls：提供 STARTTLS，此处无人登录。
directive-exchange-Bindings = 该接收连接器监听的地址和端口：与接收互联网邮件的连接器相同。
directive-exchange-DNSRoutingEnabled = $true：邮件发往哪台服务器由 DNS 决定。
directive-exchange-DomainSecureEnabled = $true：TLSReceiveDomainSecureList 中的域必须用自己的受信任证书发送。
directive-exchange-FileData = PFX 文件的内容：证书及其证书链，以及私钥。
directive-exchange-Fqdn = 该接收连接器问候时使用的名称：与接收互联网邮件的连接器相同。
directive-exchange-IgnoreSTARTTLS = $true：即使对方提供 TLS，也以明文发送。
directive-exchange-MaxMessageSize = 邮件最大可以有多大：与接收互联网邮件的连接器相同。
directive-exchange-Password = PFX 文件的密码，运行时会询问。
directive-exchange-PermissionGroups = AnonymousUsers：其他服务器无需登录即可投递邮件。
directive-exchange-RemoteIPRanges = 该接收连接器针对的地址：有多个时，由范围最窄的连接器接收邮件。
directive-exchange-RequireTLS = $true：通过该连接器接收或发送邮件时必须使用 TLS。
directive-exchange-Services = 证书的用途：SMTP，即服务器之间的邮件。
directive-exchange-SourceTransportServers = 该发送连接器从哪些服务器发送：与用于所有人的连接器相同。
directive-exchange-TLSReceiveDomainSecureList = 必须用自己的受信任证书发送的域（双向 TLS）。
directive-exchange-Thumbprint = 用指纹指明是哪个证书。
directive-exchange-TlsAuthLevel = 如何检查接收服务器的证书：EncryptionOnly（不检查）、DomainValidation（受信任且名称正确）；$null 表示不作要求。
directive-exchange-TlsCertificateName = 该接收连接器出示哪个证书，用颁发者（I）和使用者（S）指明。
directive-exchange-TlsDomain = 接收服务器的证书必须带有的名称，* 代表域之前的部分；$null 表示不要求。
directive-exchange-TransportRole = 由 Exchange 的哪个服务接收邮件：FrontendTransport，即从互联网接收邮件的服务。
directive-exchange-Usage = Custom：连接器不带特定用途的预设；所需的设置都写在这里。

# Exim

directive-exim-POSTSEAL_CLASS = 缩写：对收件人的域名要求的级别。
directive-exim-POSTSEAL_FROM = 缩写：发件人的域名，按 DNS 中的写法。
directive-exim-POSTSEAL_NAMES = 缩写：合作方的证书必须写有其中一个名称。
directive-exim-POSTSEAL_SAID = 缩写：收件方列表中对该域名的规定，或对所有人的要求。
directive-exim-POSTSEAL_TO = 缩写：收件人的域名，按 DNS 中的写法。
directive-exim-authenticated = 用户是否已登录；前面有 ! 时，表示是否没有登录。
directive-exim-condition = 条件为真时规则生效；前面有 ! 时，则为假时生效。
directive-exim-connection_max_messages = 一个连接传送几封邮件：一封，因为下一封的收件人可能有不同的要求。
directive-exim-deny = 如果下面列出的条件全部成立，就拒绝邮件。
directive-exim-else = 否则。
directive-exim-encrypted = 连接是否使用 TLS；前面有 ! 时，表示是否没有使用。
directive-exim-endif = 条件部分的结尾。
directive-exim-event_action = 服务器出示证书时调用：将证书中的名称与合作方的名称比对，都不相符就结束连接。
directive-exim-hosts_avoid_tls = 对哪些收件方发送时，即使对方提供也不用 TLS。
directive-exim-retry_include_ip_address = 失败的服务器是否按地址记录。不满足规则的合作方以另一种方式记录，使同一服务器上其他人的邮件不受影响。
directive-exim-hosts_require_tls = 对哪些收件方发送时，必须使用 TLS，否则不发送。
directive-exim-hosts_try_dane = 对哪些收件方发送时，向 DNS 查询哪份证书是正确的（DANE）。
directive-exim-ifdef = 仅当 Exim 具有此项时：它用 GnuTLS 或 OpenSSL 编译，二者指定加密套件的写法不同；对用本国文字书写的域名，有的支持，有的不支持。
directive-exim-include_if_exists = 如果存在，就在此处读取另一个文件：供用户使用的端口，由 edit.sh 写在您原有的端口旁边。
directive-exim-log_message = 届时写入日志的内容。
directive-exim-message = 答复对方的内容。
directive-exim-multi_domain = 一次投递是否可以针对多个域名：no，因为对每个域名的要求可能不同。
directive-exim-openssl_options = OpenSSL 的开关：停用旧版本，每个连接使用新的密钥。
directive-exim-set = 记住某个值，供下面的规则使用。
directive-exim-tls_advertise_hosts = 向哪些连接方提供 TLS。
directive-exim-tls_certificate = 证书及证书链。
directive-exim-tls_privatekey = 私钥。
directive-exim-tls_require_ciphers = 支持的版本和加密套件，按 GnuTLS 或 OpenSSL 的写法。
directive-exim-tls_try_verify_hosts = 查看哪些对方的证书；仅因证书无效并不会结束连接。
directive-exim-tls_verify_cert_hostnames = 哪些对方的证书必须写有 MX 记录所指服务器的名称。
directive-exim-tls_verify_certificates = 用来验证其他证书的根证书。
directive-exim-tls_verify_hosts = 哪些对方必须有受信任的证书；否则不发送任何内容。
directive-exim-verify = 发送方的证书是否通过验证；前面有 ! 时，表示是否没有通过。
directive-exim-warn = 不拒绝任何内容：只记住下面列出的值。

# Haraka

directive-haraka-addresses = 按连接方服务器的地址设置的规则；以第一条相符的为准。
directive-haraka-ca = 用来验证发送方的根证书。
directive-haraka-cert = 证书及证书链。
directive-haraka-ciphers = TLS 1.2 的加密套件，最好的在前。
directive-haraka-dhparam = 不使用椭圆曲线的密钥交换所用的群。
directive-haraka-enable_tls = 发送邮件时是否使用 TLS。
directive-haraka-everybody = 对没有另行规定的各方的要求。
directive-haraka-force_tls_hosts = 对哪些收件方发送时，必须使用 TLS 并有有效的证书，否则不发送。
directive-haraka-format = 该文件的格式，使插件能拒绝它无法读取的文件。
directive-haraka-honorCipherOrder = 以服务器的加密套件顺序为准，而不是对方的。
directive-haraka-hosts = 按连接方服务器的名称设置的规则。
directive-haraka-key = 私钥。
directive-haraka-minVersion = 支持的最低 TLS 版本。
directive-haraka-no_starttls_ports = 不提供 TLS 的端口。
directive-haraka-no_tls_hosts = 对哪些收件方，即使对方提供 TLS 也以明文发送。
directive-haraka-rejectUnauthorized = 证书无效时是否结束连接：no，因为谁需要有效的证书是在别处要求的。
directive-haraka-requestCert = 是否要求发送方出示证书；多数都没有。
directive-haraka-roots = 用来验证发送方以及其他服务器的根证书。
directive-haraka-section-main = 适用于一般情况以及接收邮件的设置。
directive-haraka-section-no_tls_hosts = 连接时不向其提供 TLS 的服务器。
directive-haraka-section-outbound = 适用于发送邮件的设置。
directive-haraka-senders = 按发件人的邮件域名及其子域名设置的规则。
directive-haraka-submission = 用户是否在这里提交邮件：是的话，只通过 TLS 接受密码。

# hMailServer

directive-hmailserver-CertificateFile = 证书及其证书链所在的文件。
directive-hmailserver-ConnectionSecurity = 在 25 端口要求 TLS 有多严格：0（不提供）、2（提供）、3（没有 TLS 就不接收邮件）。
directive-hmailserver-PrivateKeyFile = 私钥所在的文件。
directive-hmailserver-SMTPConnectionSecurity = 发送时是否使用 TLS：0（从不）、2（对方提供就使用）。
directive-hmailserver-SSLCertificateID = 在 25 端口出示哪个证书：它在 hMailServer 中的编号。
directive-hmailserver-TlsVersion10Enabled = $false：任何端口都不使用 TLS 1.0。
directive-hmailserver-TlsVersion11Enabled = $false：任何端口都不使用 TLS 1.1。
directive-hmailserver-TlsVersion12Enabled = $true：使用 TLS 1.2。

# James

directive-james-All = 匹配所有收件人：对没有另行规定的收件人执行的操作。
directive-james-RecipientIsRegex = 按模式匹配收件人：合作方的域名及其子域名。
directive-james-RemoteDelivery = James 中向其他服务器发送邮件的部分；每个级别各有一个。
directive-james-certificates = 证书及证书链。
directive-james-mail-smtp-ssl-checkserveridentity = 发送时证书是否必须写有服务器的名称（针对 Java 的邮件库）。
directive-james-mail-smtp-ssl-protocols = 发送时支持的 TLS 版本。
directive-james-mail-smtp-ssl-trust = *：发送时接受任何证书。
directive-james-mail-smtp-starttls-required = true：必须通过 TLS 发送邮件，否则不发送。
directive-james-outgoing = 该级别的邮件等待发送的队列。
directive-james-privateKey = 私钥。
directive-james-protocol = 接收时支持的一个 TLS 版本。
directive-james-socketTLS = 是否从第一个字节起就使用 TLS：端口 25 上不这样。
directive-james-startTLS = 接收时：是否提供 STARTTLS。发送时：对方提供时是否使用。
directive-james-supportedProtocols = 接收时支持的 TLS 版本，每行一个。
directive-james-tls = 端口如何处理 TLS。
directive-james-verifyServerIdentity = 发送时证书是否必须写有服务器的名称（针对 James）。

# Maddy

directive-maddy-cache = 其他方的策略（MTA-STS）缓存在哪里：fs，即文件中。
directive-maddy-check = 接收邮件之前对发送方的要求。
directive-maddy-dane = 向 DNS 查询接收服务器的哪份证书是正确的（DANE）。
directive-maddy-default_destination = 对没有另行规定的收件人执行的操作。
directive-maddy-deliver_to = 用上面哪一种途径发送这封邮件。
directive-maddy-destination_in = 对这些收件人执行的操作：合作方的域名及其子域名。
directive-maddy-fs_dir = 存放已缓存的其他方策略的文件夹。
directive-maddy-import = 在此处读入另一个文件。
directive-maddy-local_policy = 以这种途径发送时对所有收件方的要求，不论对方自己如何声明。
directive-maddy-min_mx_level = 接收服务器的名称须有多可靠：none，即以 DNS 所说为准。
directive-maddy-min_tls_level = 发送邮件时最低的 TLS 要求：none（对方提供就用 TLS）、encrypted（不论证书如何）、authenticated（须有有效的证书）。
directive-maddy-msgpipeline = 哪些邮件走哪种途径：多条规则，由第一条相符的决定。
directive-maddy-mtasts = 遵循收件方发布的策略（MTA-STS）。
directive-maddy-mx_auth = 如何确认接收服务器是正确的那一台。
directive-maddy-protocols = 支持的最低和最高 TLS 版本。
directive-maddy-require_tls = 只通过 TLS 接收邮件。
directive-maddy-root_ca = 用来验证接收服务器的根证书。
directive-maddy-source_in = 对这些发件人执行的操作：合作方的域名及其子域名。
directive-maddy-target = 队列将要发送的邮件交给谁。
directive-maddy-target-remote = 一种发送途径：发往 DNS 所指的服务器，使用某个级别要求的 TLS。
directive-maddy-tls = file：先是证书及证书链，然后是私钥。在监听器中为 off：那里不提供 TLS。
directive-maddy-tls_client = 发送时适用于 TLS 的设置。

# mox

directive-mox-CertFile = 证书及证书链。
directive-mox-KeyCerts = 该监听器的各份证书及其密钥。
directive-mox-KeyFile = 私钥。
directive-mox-MinVersion = 接收时支持的最低 TLS 版本。
directive-mox-NoSTARTTLS = true：不向发送方提供 TLS。
directive-mox-RequireSTARTTLS = true：只通过 TLS 接收邮件；false：提供 TLS。

# nullmailer

directive-nullmailer-insecure = 不检查中继的证书：用于必须使用 TLS、但不要求名称相符的情况。
directive-nullmailer-starttls = 邮件在 STARTTLS 之后通过 TLS 交给中继，否则不发送。
directive-nullmailer-x509cafile = 用来验证中继的根证书。

# OpenSMTPD

directive-opensmtpd-ca = 以一个名称存放的根证书，用来验证其他证书。
directive-opensmtpd-ciphers = 同一份加密套件列表适用于一切：您自己的已搁置。
directive-opensmtpd-filter = 接收邮件之前询问的程序：它会拒绝不用 TLS 的合作方。
directive-opensmtpd-include = 在此处读入另一个文件。
directive-opensmtpd-listen = 端口 25 上每个监听器的设置：tls 提供 TLS，tls-require 没有 TLS 就不接收邮件，verify 要求证书；pki 指明密钥，protocols 和 ciphers 是支持的版本和加密套件。
directive-opensmtpd-partner = 针对一组合作方的 action 的设置：tls 是使用 TLS 并须有有效的证书，tls no-verify 是使用 TLS 而不论证书如何。pki 向要求证书的服务器出示我们的证书。
directive-opensmtpd-pki = 以一个名称存放的密钥及其证书。
directive-opensmtpd-relay = 每个用于发送的 action 对所有人的设置：不写表示对方提供就用 TLS，tls no-verify 是使用 TLS 而不论证书如何，tls 是使用 TLS 并须有有效的证书。pki 向要求证书的服务器出示我们的证书。
directive-opensmtpd-smtp-ciphers = 所有连接的加密套件。
directive-opensmtpd-submission = 供用户使用的端口（587 和 465）上的每个 listener 除 tls-require 或 smtps 外的设置：pki 指定密钥，protocols 和 ciphers 是所使用的版本和密码套件。
directive-opensmtpd-table = 以一个名称存放的列表：要求相同的合作方的域名。

# Postfix

directive-postfix-465 = 用户从第一个字节起就用 TLS 提交邮件的端口。
directive-postfix-587 = 用户在 STARTTLS 之后提交邮件的端口。
directive-postfix-plaintext_reject_code = 对必须使用 TLS 而没有使用的邮件的答复代码。
directive-postfix-postseal_beyond = 用于凭证书识别出的服务器：对其名称和发件人的规定同样有效。
directive-postfix-postseal_only = 针对一个合作方：须使用 TLS，并出示它告知的证书之一。
directive-postfix-postseal_require_tls = 针对合作方：须使用 TLS，否则拒绝邮件。
directive-postfix-postseal_wait_for_fingerprint = 针对证书尚不可知的合作方：其邮件会滞留等待。
directive-postfix-smtp_dns_support_level = 如何查询 DNS：设为 dnssec 时，能识别带签名的应答。
directive-postfix-smtp_tls_CAfile = 用来验证接收服务器的根证书。
directive-postfix-smtp_tls_cert_file = 发送时向要求证书的服务器出示的证书；这里就是本服务器自己出示的那一份。
directive-postfix-smtp_tls_chain_files = 发送时向要求证书的服务器出示的密钥和证书；这里就是本服务器自己出示的那一套。
directive-postfix-smtp_tls_ciphers = 发送时，在仅优先使用 TLS 的情况下接受哪些加密套件。
directive-postfix-smtp_tls_key_file = 它的私钥。
directive-postfix-smtp_tls_loglevel = 1：发送时，每个 TLS 连接在日志中写一行。
directive-postfix-smtp_tls_mandatory_ciphers = 发送时，在必须使用 TLS 的情况下接受哪些加密套件。
directive-postfix-smtp_tls_mandatory_protocols = 发送时，在必须使用 TLS 的情况下接受哪些版本。
directive-postfix-smtp_tls_note_starttls_offer = 对方提供 TLS 而没有使用时，在日志中写一行。
directive-postfix-smtp_tls_policy_maps = 指明发送时对哪些域名另有要求的表；由第一个含有该域名的表决定。
directive-postfix-smtp_tls_protocols = 发送时，在仅优先使用 TLS 的情况下接受哪些版本。
directive-postfix-smtp_tls_security_level = 向所有人发送时使用 TLS 有多严格：none、may、dane、encrypt、verify、secure。
directive-postfix-smtpd_client_restrictions = 有人连接时的要求；此处为空，使针对其他服务器的规定不适用于用户。
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = 一个地址表，对其中的地址隐藏所提供的 TLS。
directive-postfix-smtpd_helo_restrictions = 问候时的要求；此处为空，因为用户的程序怎样问候的都有。
directive-postfix-smtpd_recipient_restrictions = 对每个收件人的要求；此处为空，因为已登录的用户可以写给任何人。
directive-postfix-smtpd_relay_restrictions = 谁可以通过这台服务器转发：已登录的用户。
directive-postfix-smtpd_restriction_classes = 规则组的名称，供各表引用。
directive-postfix-smtpd_sasl_auth_enable = 用户能否用密码登录。
directive-postfix-smtpd_sender_restrictions = 在 MAIL FROM 时的要求：依次查询合作方的表和服务器的表。
directive-postfix-smtpd_tls_CAfile = 用来验证发送方证书的根证书。
directive-postfix-smtpd_tls_ask_ccert = 要求连接方出示证书，但不是必须有。
directive-postfix-smtpd_tls_auth_only = 在 TLS 之前不接受密码。
directive-postfix-smtpd_tls_cert_file = 证书及证书链，旧的写法；为空时，由另一项设置指明。
directive-postfix-smtpd_tls_chain_files = 先是私钥，然后是证书及证书链：顺序很重要。
directive-postfix-smtpd_tls_ciphers = 接收时，在仅提供 TLS 的情况下接受哪些加密套件。
directive-postfix-smtpd_tls_dcert_file = DSA 证书，早已过时；留空：没有。
directive-postfix-smtpd_tls_eccert_file = 椭圆曲线证书，旧的写法；留空：由另一项设置指明。
directive-postfix-smtpd_tls_fingerprint_digest = 如何识别证书：按其 SHA-256。
directive-postfix-smtpd_tls_key_file = 私钥，旧的写法。
directive-postfix-smtpd_tls_loglevel = 1：接收时，每个 TLS 连接在日志中写一行。
directive-postfix-smtpd_tls_mandatory_ciphers = 接收时，在必须使用 TLS 的情况下接受哪些加密套件。
directive-postfix-smtpd_tls_mandatory_protocols = 接收时，在必须使用 TLS 的情况下接受哪些版本。
directive-postfix-smtpd_tls_protocols = 接收时，在仅提供 TLS 的情况下接受哪些版本。
directive-postfix-smtpd_tls_received_header = 将 TLS 的情况写入每封邮件的 Received 行：第 4 步的证明。
directive-postfix-smtpd_tls_req_ccert = 是否必须有受信任的证书才准许进入。
directive-postfix-smtpd_tls_security_level = 接收时要求 TLS 有多严格：none、may（提供）、encrypt（没有 TLS 就不接收邮件）。
directive-postfix-smtpd_tls_wrappermode = 是否从第一个字节起就使用 TLS，不用 STARTTLS。
directive-postfix-tls_high_cipherlist = “high”的含义：加密套件列表，最好的在前。
directive-postfix-tls_medium_cipherlist = “medium”的含义：好的加密套件在前，其后是较差但仍胜过明文的。
directive-postfix-tls_preempt_cipherlist = 是否以这台服务器的加密套件顺序为准；否则以对方的为准。

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = tlshosts 中的一个文件：有它时，只与其中指明的服务器使用 TLS。
directive-qmail-notlshosts = 一个文件夹：服务器的名称如果是其中的文件名，就不用 TLS 向它发送邮件。
directive-qmail-servercert-pem = 私钥、证书及证书链放在一个文件中；没有它时，不向发送方提供 TLS。
directive-qmail-smtproutes = 某个域名的邮件发往哪台服务器：对合作方是固定的一台，因为 TLS 规则按它的名称生效。
directive-qmail-tlsclientciphers = 发送时 TLS 的加密套件，最好的在前。
directive-qmail-tlshosts = 一个文件夹：NAME.pem 含有该名称的服务器的根证书；该服务器必须有写着此名称的受信任的证书，否则邮件滞留等待。
directive-qmail-tlsserverciphers = 接收时 TLS 的加密套件，最好的在前。

# s/qmail

directive-sqmail-smtproutes = 某个域名的邮件发往哪台服务器：对要验证名称的合作方是固定的一台，因为规则按它的名称生效。
directive-sqmail-tlsdestinations = 对谁发送时使用怎样的 TLS，每行一条规则：只写名称是使用 TLS 而接受任何证书，前面加 = 是须有写着该名称的受信任的证书，加 ! 是不用 TLS；* 是对所有人，对方提供就用 TLS，+* 是对所有人都必须使用 TLS，否则不发送。

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = 如何识别证书：按其 SHA-256。
directive-sendmail-Kpostseal = 含有对合作方的规定的映射表，供规则查询。
directive-sendmail-Kpostsealset = 记住某个值，供下面的规则使用。
directive-sendmail-LOCAL_CONFIG = 从这里开始：sendmail.cf 本身的行。
directive-sendmail-LOCAL_RULESETS = 从这里开始：自定义的规则集。
directive-sendmail-LOCAL_SRV_FEATURES = 决定向连接方提供什么的规则；S：不提供 TLS。
directive-sendmail-LOCAL_TLS_RCPT = 发送时，在每个收件人之前查询的规则：该连接对这个收件人来说是否足够好？
directive-sendmail-LOCAL_TRY_TLS = 决定发送时是否尝试 TLS 的规则。
directive-sendmail-R = 一条规则：先是要匹配的内容，制表符之后是结果。规则按顺序尝试。
directive-sendmail-SLocal_check_mail = 接收时，在 MAIL FROM 处查询的规则：该连接对这个发件人和这台服务器来说是否足够好？
directive-sendmail-SPostsealEither = 证书中是否写有发送服务器的名称或发件人的域名？
directive-sendmail-SPostsealFind = 映射表中对某个域名或其最近的上级域名是怎样规定的？
directive-sendmail-SPostsealNet = 映射表中对服务器连接时所用的地址，或包含它的最小范围，是怎样规定的？
directive-sendmail-SPostsealName = 当 DNS 正反向都给出服务器的名称时，对该名称是怎样规定的？
directive-sendmail-SPostsealMeets = 对于其中任一项的规定，该连接是否足够好？
directive-sendmail-SPostsealHost = 证书中是否写有这台服务器的名称，或涵盖它的通配符？
directive-sendmail-SPostsealNamed = 证书中是否写有该合作方的某个名称？
directive-sendmail-SetCertAltnames = 将证书中的名称交给规则。
directive-sendmail-confAUTH_OPTIONS = 用户如何登录；p：TLS 之前不接受明文密码。原有的值保留。CRAM-MD5 等方式如已设置，在 TLS 之前也会提供：它们不发送密码，但弱密码可能从所发送的内容中被猜出。
directive-sendmail-confCACERT = 用来验证其他证书的根证书。
directive-sendmail-confCACERT_PATH = 存放根证书的文件夹；必须有这样一个文件夹，而这个里面没有根证书。
directive-sendmail-confCIPHER_LIST = TLS 1.2 的加密套件，最好的在前。
directive-sendmail-confCLIENT_CERT = 发送时出示的证书及证书链。
directive-sendmail-confCLIENT_KEY = 它的私钥。
directive-sendmail-confCLIENT_SSL_OPTIONS = 发送时 OpenSSL 的开关：停用旧版本。
directive-sendmail-confSERVER_CERT = 接收时出示的证书及证书链。
directive-sendmail-confSERVER_KEY = 它的私钥。
directive-sendmail-confSERVER_SSL_OPTIONS = 接收时 OpenSSL 的开关：停用旧版本，并以这台服务器的加密套件顺序为准。
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = 握手失败后尝试明文，除非针对收件人的规则拒绝这样做。
directive-sendmail-confTLS_SRV_OPTIONS = 为空：可以要求发送方出示证书。V：不要求。

# Stalwart

directive-stalwart-Certificate = 有人请求其中某个名称时，Stalwart 所出示的证书。
directive-stalwart-MtaOutboundStrategy = 如何发送邮件：哪次投递使用哪种策略。
directive-stalwart-MtaStageMail = 接收时，在 MAIL FROM 处的要求。
directive-stalwart-MtaTlsStrategy = 以一个名称存放的策略：发送时使用 TLS 有多严格。
directive-stalwart-allowInvalidCerts = 证书不受信任或名称不符时，是否仍然发送邮件。
directive-stalwart-certificate = 含有证书及证书链的文件。
directive-stalwart-dane = 是否向 DNS 查询哪份证书是正确的（DANE）：optional、require、disable。
directive-stalwart-else = 没有条件成立时采用的内容。
directive-stalwart-isSenderAllowed = 是否接收该发件人的邮件：要求使用 TLS 而没有使用时，不接收。
directive-stalwart-match = 按顺序尝试的条件：由第一个成立的决定。
directive-stalwart-mtaSts = 是否遵循收件方发布的策略（MTA-STS）：optional、require、disable。
directive-stalwart-privateKey = 含有私钥的文件。
directive-stalwart-startTls = 发送时是否使用 TLS：optional（对方提供就使用）、require（否则不发送）、disable。
directive-stalwart-tls = 投递所用的 TLS 策略的名称，按收件人的域名决定。

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true：通过 TLS 发送，否则不发送；$false：以明文发送。有自己规则的域按其规则处理。
directive-iis-smtp-CertStoreLocation = Windows 在哪里保存证书及其密钥：计算机自身的存储区。
directive-iis-smtp-FilePath = PFX 文件：证书及其证书链，以及私钥。
directive-iis-smtp-FullyQualifiedDomainName = 服务器的完整名称：服务按它找到证书。
directive-iis-smtp-Password = PFX 文件的密码，运行时会询问。
directive-iis-smtp-RouteAction = 如何向该域发送邮件，是各开关之和：含 4 表示通过 TLS 发送，否则不发送；不含 4 表示以明文发送；其他开关保持不变。
