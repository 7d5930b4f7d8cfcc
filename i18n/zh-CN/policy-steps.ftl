# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = 以管理员身份打开 admin.google.com：Menu > Apps > Google Workspace > Gmail > Compliance。在左侧选择 organizational unit（对所有人则选最顶层的）。
policy-step-google-nothing = 无需设置：Gmail 提供 TLS，对方提供时也会使用。
policy-step-google-add = 将鼠标移到“Secure transport (TLS) compliance”，点击 Configure（如果已有一项，则点击“Add another rule”）。在说明中输入：{ $name }
policy-step-google-inbound = 在“Email messages to affect”下只勾选“Inbound - all messages”。
policy-step-google-outbound = 在“Email messages to affect”下只勾选“Outbound - all messages”。在下方的 Options 中取消勾选“Require CA-signed certificate”。
policy-step-google-verified = 在“Email messages to affect”下只勾选“Outbound - all messages”。在下方的 Options 中勾选“Require CA-signed certificate”和“Validate certificate hostname”。
policy-step-google-list = 在填写域名和地址的地方，新建一个名为“{ $name }”的列表，并添加以下域名：{ $domains }
policy-step-google-save = 如果该设置中有“Test TLS connection”，请点击它；然后点击 Save。
policy-step-google-wait = 请等待：Google 称更改最长可能需要 24 小时才生效。然后在收发两个方向各发送一封邮件（第 4 步）。
policy-step-google-undo = 要恢复到之前的状态：在同一页面点击这些设置旁边的 Delete。

policy-step-dms-certificate = 密钥和证书通过 docker-mailserver 自己的设置进入容器：挂载它们，并在环境变量中设置 SSL_TYPE=manual、SSL_CERT_PATH 和 SSL_KEY_PATH。它会将其复制到上述位置。
policy-step-dms-container = 脚本使用名为“mailserver”的容器；如果是其他容器，请运行：CONTAINER=name sh apply.sh
policy-step-mailcow-certificate = 要使用您自己的证书，请在 mailcow.conf 中设置 SKIP_LETS_ENCRYPT=y，并将文件放到 data/assets/ssl/cert.pem（连同证书链）和 data/assets/ssl/key.pem：在容器中即 /etc/ssl/mail。然后重启 postfix-mailcow、dovecot-mailcow 和 nginx-mailcow。
policy-step-mailcow-folder = 脚本使用 /opt/mailcow-dockerized 中的 mailcow；如果在其他文件夹，请运行：MAILCOW=/its/path sh apply.sh

policy-step-stalwart-login = 脚本会调用 stalwart-cli，它从环境变量中读取服务器位置和您的身份：运行脚本之前，请设置 STALWART_URL、STALWART_USER 和 STALWART_PASSWORD。
policy-step-stalwart-files = Stalwart 自己的用户必须能读取密钥和证书。如果它已为该主机自行取得证书，会继续使用那一份。
policy-step-stalwart-own = 您在“MTA > Outbound > Strategy”（TLS）和“MTA > Session > MAIL FROM Stage”（sender allowed）中自己设置的条件会被替换。原有内容保存在您主文件夹中的 postseal-stalwart-before.ndjson：需要的请手动重新添加。

policy-step-cisco-save = System Administration > Configuration File：将当前配置连同其中的口令保存到安全的地方。
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate：选择 { $host } 的 PFX 文件，输入其口令，并为它命名。
policy-step-cisco-listener = Network > Listeners：点击公共监听器的名称，在字段 Certificate 中选择该证书并提交。Mail Policies > Destination Controls > Edit Global Settings：在字段 Certificate 中也选择它。
policy-step-cisco-default = Mail Policies > Destination Controls：点击 Default，将 TLS Support 设为 { $tls }。
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination，对以下每个域名各做一次：{ $domains }。在字段 Destination 中输入域名，并将 TLS Support 设为 { $tls }。
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List：命名为 Postseal，并添加以下域名：{ $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies：选择公共监听器，在 Default Policy Parameters 以及每个接收他人邮件的策略中，将 TLS 设为 Preferred，并为必须使用 TLS 的一方选择地址列表 Postseal。
policy-step-cisco-policy = Mail Policies > Mail Flow Policies：选择公共监听器，在 Default Policy Parameters 以及每个接收他人邮件的策略中，将 TLS 设为 { $tls }（None 在那里也称为 Off）。
policy-step-cisco-commit = 点击 Commit Changes：在此之前，任何设置都不生效。
policy-step-cisco-test = 在其命令行中，“tlsverify”可以试连一个目的地，“tail mail_logs”显示 TLS 的实际运行情况。然后在收发两个方向各发送一封邮件（第 4 步）。
policy-step-cisco-undo = 要恢复到之前的状态：在第一步的页面中加载您当时保存的文件，并提交。

policy-step-essentials-open = 以管理员身份登录 Proofpoint Essentials：Security Settings > Email > Filter Policies，转到选项卡 Outbound。
policy-step-essentials-nothing = 无需设置：Proofpoint Essentials 提供 TLS，对方提供时也会使用。
policy-step-essentials-filter = 对以下每个域名各做一次：{ $domains }。点击 New Filter，名称输入“{ $name }”和域名，方向保持 Outbound，然后点击 Continue。
policy-step-essentials-action = 在每个过滤器中，Scope 选择公司，条件选择收件人地址属于该域名。操作选择 Nothing。点击 Add Another Action，选择“{ $action }”。点击 Save。
policy-step-essentials-test = 向每个域名发送一封邮件（第 4 步），确认已送达：不能使用 TLS 的邮件将不再投递。
policy-step-essentials-undo = 要恢复到之前的状态：在选项卡 Outbound 中删除或停用这些过滤器。

policy-step-mimecast-open = 登录 Mimecast Administration Console：Policies > Gateway Policies。
policy-step-mimecast-nothing = 无需设置：Mimecast 提供 TLS，对方提供时也会使用。
policy-step-mimecast-relaxed = 点击 Secure Delivery 旁边的 Definitions，然后点击 Add Secure Delivery Definition。Description 输入“{ $name }”。在 Select Option 中选择强制 TLS 的宽松方式（relaxed）：任何证书都可以。
policy-step-mimecast-strict = 点击 Secure Delivery 旁边的 Definitions，然后点击 Add Secure Delivery Definition。Description 输入“{ $name }”。在 Select Option 中选择强制 TLS 的严格方式（strict）：证书必须来自受信任的机构。
policy-step-mimecast-delivery = 回到 Gateway Policies，点击 Secure Delivery，对以下每个域名各做一次：{ $domains }：点击 New Policy，Policy Narrative 输入“{ $name }”和域名，并选择定义“{ $name }”。在 Emails From 部分选择您自己的地址，在 Emails To 部分选择该域名。保存。
policy-step-mimecast-receipt = 回到 Gateway Policies，点击 Secure Receipt，对以下每个域名各做一次：{ $domains }：点击 New Policy，Policy Narrative 输入“Postseal”和域名，并选择强制 TLS。在 Emails From 部分选择该域名，在 Emails To 部分选择您自己的地址。保存。
policy-step-mimecast-test = 在收发两个方向各发送一封邮件（第 4 步），确认已送达：不能使用 TLS 的邮件将不再接收或投递。
policy-step-mimecast-undo = 要恢复到之前的状态：删除 Secure Delivery 和 Secure Receipt 下的这些策略，然后删除定义。

policy-step-windows-certificate = 在服务器上双击 { $host } 的 PFX 文件。存储位置选择 Local Machine（本地计算机），输入其口令，并放入存储区 Personal（个人）。然后删除该文件。

policy-step-kerio-certificate = Configuration > SSL Certificates：导入 { $host } 的私钥以及证书和证书链。两者都是 PEM 文件，密钥必须是 RSA。
policy-step-kerio-sending = Configuration > SMTP Server，选项卡 SMTP Delivery：确认已勾选 SSL/TLS，然后点击 Apply。
policy-step-kerio-versions = Configuration > Security，选项卡 TLS Options：选择 TLS 1.2 作为最低版本，然后保存。
policy-step-kerio-plain = Configuration > SMTP Server，选项卡 SMTP Delivery：取消勾选 SSL/TLS，然后点击 Apply。
policy-step-kerio-test = 在收发两个方向各发送一封邮件，并从别处查看端口 25（第 4 步）。
policy-step-kerio-undo = 要恢复到之前的状态：将选项卡 SMTP Delivery 中的勾选和选项卡 TLS Options 中的版本改回，并在 SSL Certificates 下重新启用原来的证书。

policy-step-mdaemon-enable = 在 MDaemon 中：Security > Security Manager（旧版本中为 Security Settings）> SSL & TLS > MDaemon。勾选“Enable SSL, STARTTLS, and STLS”，并从列表中选择 { $host } 的证书。
policy-step-mdaemon-sending = 在同一页面，勾选让 SMTP 服务器在可能时用 STARTTLS 发送邮件的选项。
policy-step-mdaemon-plain = 在同一页面，取消勾选让 SMTP 服务器在可能时用 STARTTLS 发送邮件的选项。
policy-step-mdaemon-exempt = 在同一部分，在指定不使用 STARTTLS 的对象的页面（旧版本中为 STARTTLS White List），添加以下域名：{ $domains }
policy-step-mdaemon-required = 在同一部分的 STARTTLS Required List 页面，添加以下域名及其邮件服务器的名称（MX 记录中的名称）：{ $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers：取消勾选“SSL negotiation failures will retry without SSL for up to one hour”。
policy-step-mdaemon-test = 点击 OK。然后在收发两个方向各发送一封邮件，并从别处查看端口 25（第 4 步）。
policy-step-mdaemon-undo = 要恢复到之前的状态：将这些勾选改回，选择原来的证书，并从列表中移除这些域名。

policy-step-mailenable-certificate = 在 MailEnable 管理程序中：Servers > Localhost，Properties，选项卡 SSL：勾选使用 SSL，并选择 { $host } 的证书。它适用于 MailEnable 的所有服务。
policy-step-mailenable-sending = Services and Connectors > SMTP，Properties，选项卡 Outbound：勾选“Outbound TLS”。在选项卡 Inbound 中，端口 25 的“Requires SSL”保持不勾选。点击 OK。
policy-step-mailenable-plain = Services and Connectors > SMTP，Properties，选项卡 Outbound：取消勾选“Outbound TLS”。在选项卡 Inbound 中，端口 25 的“Requires SSL”保持不勾选。点击 OK。
policy-step-mailenable-test = 重启 SMTP 服务。然后在收发两个方向各发送一封邮件，并从别处查看端口 25（第 4 步）。
policy-step-mailenable-undo = 要恢复到之前的状态：将选项卡 Outbound 中的勾选改回，在选项卡 SSL 中选择原来的证书，并重启 SMTP 服务。

policy-step-axigen-certificate = 在服务器上将 { $host } 的私钥以及证书和证书链写入一个 PEM 文件，放到 Axigen 工作目录的文件夹 certs 中，只允许 Axigen 自己的用户读取。
policy-step-axigen-listener = 在 WebAdmin 中：SMTP Receiving，Listeners 部分，编辑端口 25 的监听器。在其 SSL Settings 页面选择该证书。监听器仍然不从第一个字节起就用 SSL：其他邮件服务器以 STARTTLS 开始。
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing，页面 Acceptance Basic Settings：在允许的 ESMTP 命令中确认已勾选“Allow StartTLS”。保存配置。
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing，页面 Routing Basic Settings，Connection settings 部分：勾选“Use StartTLS if available”。保存配置。
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing，页面 Routing Basic Settings，Connection settings 部分：取消勾选“Use StartTLS if available”。保存配置。
policy-step-axigen-test = 在收发两个方向各发送一封邮件，并从别处查看端口 25（第 4 步）。
policy-step-axigen-undo = 要恢复到之前的状态：为监听器选择原来的证书，并将两处勾选改回。

policy-step-domino-save = 在 Domino Administrator 中，记下下面各字段当前的内容，以及“show config RouterFallbackNonTLS”在服务器控制台上显示的内容。
policy-step-domino-certificate = 用 Certificate Manager 将 { $host } 的私钥以及证书和证书链导入 certstore.nsf（HCL 帮助：“Managing TLS certificates with Certificate Manager”）。
policy-step-domino-inbound = Configuration > Messaging > Configurations：打开该服务器的 Configuration Settings 文档，点击 Edit Configuration，在选项卡 Router/SMTP > Advanced > Commands and Extensions 中将“SSL negotiated over TCP/IP port”（名称中的 SSL 可能写作 TLS）设为 { $value }。点击 Save & Close。
policy-step-domino-outbound = Configuration：打开该服务器的 Server 文档。在选项卡 Ports > Internet Ports > Mail 的 Mail (SMTP Outbound) 列中，将“TCP/IP port status”设为 { $value }。点击 Save & Close。
policy-step-domino-fallback = 在服务器控制台输入“set config RouterFallbackNonTLS=1”。没有它，发往证书不符的服务器的邮件会滞留，最终退回。
policy-step-domino-wait = 在服务器控制台输入“set config RouterFallbackNonTLS=0”。这样，发往证书不符的服务器的邮件会滞留等待，而不会以明文发送。
policy-step-domino-restart = 在服务器控制台输入“restart task smtp”，然后输入“restart task router”。
policy-step-domino-test = 在收发两个方向各发送一封邮件，并从别处查看端口 25（第 4 步）。
policy-step-domino-undo = 要恢复到之前的状态：将各字段改回您记下的内容，在控制台将 RouterFallbackNonTLS 改回（原来没有的，输入“set config RouterFallbackNonTLS=”），并重启两个任务。

policy-step-qmail-patch = 适用于带有 TLS 补丁的 qmail。没有补丁时 apply.sh 会停止：原版的 netqmail 和 notqmail 没有 TLS。
policy-step-qmail-user = 密钥只设为用户 qmaild 可读；如果 qmail-smtpd 以其他用户（例如 vpopmail）运行，请运行：SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = 接收方面须手动设置：在 sslserver 下启动 qmail-smtpd 的 run 脚本中，或在它读取的设置文件（例如 /var/qmail/ssl/ssl.env）中，设置并导出 UCSPITLS=""、CERTFILE={ $certificate } 和 KEYFILE={ $key }。请先记下原有的内容。
policy-step-sqmail-required = 接收方面须手动设置：在 sslserver 下启动 qmail-smtpd 的 run 脚本中，或在它读取的设置文件（例如 /var/qmail/ssl/ssl.env）中，设置并导出 UCSPITLS="!"（拒绝没有 TLS 的邮件）、CERTFILE={ $certificate } 和 KEYFILE={ $key }。请先记下原有的内容。
policy-step-sqmail-plain = 接收方面须手动设置：在启动 qmail-smtpd 的 run 脚本中，设置并导出 UCSPITLS="-"：这样就不提供 TLS。请先记下原有的内容。
policy-step-sqmail-restart = 重启该服务（使用 daemontools 时：svc -t 加上它的文件夹），查看其日志，并从别处查看端口 25（第 4 步）。undo.sh 不会还原这一项：请手动还原。
policy-step-sqmail-name = 对于合作方证书中的名称，s/qmail 只比对其中一个，即最后一个 DNS 名称（openssl x509 -noout -ext subjectAltName 会按顺序显示）。如果它与 apply.sh 显示的服务器名称不同，邮件会滞留：请在 Postseal 中为该合作方填写那个名称。如果合作方的证书与其根证书之间有不止一份中间证书，邮件也会滞留。
policy-step-chasquid-roots = chasquid 只信任系统中的机构。请将 { $roots } 中的证书加入系统：在 Debian 上，将文件复制到 /usr/local/share/ca-certificates/，扩展名为 .crt（每个文件一份证书），运行 update-ca-certificates，然后重启 chasquid。
policy-step-maddy-own = 您在“target.remote”块中自己设置的发送规则（limits、local_ip）不会沿用：请查看 postseal.conf，并在其中添加。通过其他服务器发送的设置（“target.smtp”）保持不变。
policy-step-mox-acme = 通过 ACME 取得证书的 mox 监听器会继续使用它：该证书也用于 mox 的 Web 服务器的其他名称。要使用上述证书，请先从 mox.conf 中删除该监听器的 ACME 行。
policy-step-mox-folder = 脚本使用 /home/mox 中的 mox；如果在其他文件夹，请运行：MOX=/its/path sh apply.sh
policy-step-james-folder = 脚本使用 /opt/james 中的 James，并用“systemctl restart james”重启它；其他情况请运行，例如：JAMES=/its/path RESTART="docker restart james" sh apply.sh
policy-step-james-read = James 必须能读取上述路径中的密钥和证书；如果它在容器中运行，则指容器中的路径。
policy-step-plesk-certificate = 在 Plesk 中打开 Tools & Settings > SSL/TLS Certificates，添加证书及其私钥和证书链，并在“Certificate for securing mail”旁边选择它。Plesk 随后会将它写入 /etc/postfix/postfix_default.pem，续期的证书也一样。
policy-step-plesk-sni = 如果您为某个域名选择了单独的证书（Mail > Mail Settings），请求其中名称的一方会看到那份证书；其他人看到上面的证书。
policy-step-zimbra-certificate = 运行 apply.sh 之前：将私钥放到 /opt/zimbra/ssl/zimbra/commercial/commercial.key，将 CA 的证书（根证书在最后）写入一个文件，并以用户 zimbra 运行：zmcertmgr deploycrt comm CERTIFICATE CHAIN。它用于 Zimbra 的所有部分；请用 zmcontrol restart 重启它们。
policy-step-zimbra-servers = 请在每台运行 Zimbra MTA 的服务器上运行脚本：脚本的设置只对当前服务器生效。
policy-step-cpanel-certificate = 在 WHM 中打开 Service Configuration > Manage Service SSL Certificates，选择“Exim (SMTP) Server”，并安装证书及其私钥和证书链（CA bundle）。cPanel 将它保存在 /var/cpanel/ssl/exim，续期的证书也一样。
policy-step-cpanel-again = 我们的 router 和 transport 是 cPanel 现有内容的副本。cPanel 更新版本后，请再次运行 apply.sh：它会重新复制。

policy-step-iis-older = 运行 apply.ps1 之前：如果本地计算机的存储区 Personal（个人，certlm.msc）中有 { $host } 的旧证书，请将它连同密钥导出，并从那里删除。该服务只按名称选择证书。
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager：右键点击 SMTP virtual server > Properties，选项卡 Access。在 Secure communication 下确认没有勾选“Require TLS encryption”。
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager：右键点击 SMTP virtual server > Properties，选项卡 Access。在 Secure communication 下勾选“Require TLS encryption”，然后点击 OK。要还原，请取消勾选。

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = 找到服务器存放证书的地方：菜单通常叫 SSL、TLS、Certificates 或 Security。导入 { $host } 的证书及证书链和密钥，并将它选为邮件（SMTP，端口 25）所用的证书。如果需要一个文件，请在第 2 步导出 PFX；如果需要两三个，请使用分开的文件。
policy-step-other-receiving-plain = 接收：在端口 25 的设置（SMTP、Listener、Inbound、Receive）中查找 STARTTLS、TLS 或“SMTP over TLS”，并将其关闭。
policy-step-other-receiving-opportunistic = 接收：在端口 25 的设置（SMTP、Listener、Inbound、Receive）中查找 STARTTLS、TLS 或“SMTP over TLS”，并启用为“offered”“optional”“preferred”或“opportunistic”。不要选“required”：那样会丢失他人发来的邮件。
policy-step-other-receiving-required = 接收：在端口 25 的设置（SMTP、Listener、Inbound、Receive）中查找 STARTTLS 或 TLS，并设为“required”“mandatory”或“force”。
policy-step-other-receiving-verified = 接收：在端口 25 的设置中查找 TLS，设为“required”，并查找让服务器要求并检查客户端证书的设置（“verify”“require client certificate”“mutual TLS”）。很少有服务器提供这种设置；没有它，邮件会加密，但发送方是谁没有得到证明。
policy-step-other-sending-plain = 发送：在外发邮件的设置（SMTP、Outbound、Delivery、Send）中查找 STARTTLS 或 TLS，并将其关闭（“never”“none”）。
policy-step-other-sending-opportunistic = 发送：在外发邮件的设置（SMTP、Outbound、Delivery、Send）中查找 STARTTLS 或 TLS，并选择“if available”“when possible”“preferred”或“opportunistic”。
policy-step-other-sending-required = 发送：在外发邮件的设置（SMTP、Outbound、Delivery、Send）中查找 TLS，并选择“always”“required”“mandatory”或“force”。
policy-step-other-sending-verified = 发送：在外发邮件的设置中查找 TLS，选择“required”，同时选择“verify certificate”“trusted”“check hostname”或“domain validation”。不检查名称就只是强制，不算验证。
policy-step-other-from-plain = 接收，对以下合作方不用 TLS：查找不使用 TLS 的主机或域名的列表（“exceptions”“TLS exclusions”）：{ $domains }
policy-step-other-from-opportunistic = 接收，以下合作方可以选择是否用 TLS：查找对所有人的规定的例外列表：{ $domains }
policy-step-other-from-required = 接收，以下合作方必须使用 TLS：查找名为“TLS domains”“Force TLS”“Required TLS”“secure senders”“partner connectors”之类的列表，并添加：{ $domains }
policy-step-other-from-verified = 接收，以下合作方必须使用 TLS 并检查证书：查找针对个别合作方、要求特定名称的客户端证书的列表或连接器，并添加：{ $domains }
policy-step-other-to-plain = 发送，对以下合作方不用 TLS：查找不使用 TLS 的域名的列表，并添加：{ $domains }
policy-step-other-to-opportunistic = 发送，对以下合作方优先 TLS：查找对所有人的规定的例外列表，并添加：{ $domains }
policy-step-other-to-required = 发送，对以下合作方必须使用 TLS：查找名为“TLS domains”“Force TLS”“Send secure to”“Required TLS”之类、按域名设置的列表或路由，并添加：{ $domains }
policy-step-other-to-verified = 发送，对以下合作方必须使用 TLS 并检查证书：在同样的列表或路由中查找“verify”“trusted”“check name”或“domain validation”，并添加：{ $domains }
policy-step-other-versions = 查找 TLS 版本的设置（“protocols”“minimum version”），允许 { $version } 及更高版本，并关闭 SSL 2、SSL 3 等更旧的版本。有些服务器由操作系统决定。
policy-step-other-ask =
    如果其中某一项找不到，请这样询问厂商：“关于我们的服务器 { $host }：
    （1）如何为 SMTP 安装证书及中间证书？
    （2）如何在端口 25 上提供 STARTTLS？
    （3）如何对收发两个方向的个别域名强制 TLS，使不符合的邮件被拒绝或留在队列中？
    （4）能否检查对方服务器的证书和名称？
    （5）是否会将 TLS 版本和加密套件写入 Received 行？”
    没有相应设置的功能，服务器就做不到：请告知合作方，或让前面的网关来完成。
policy-step-other-test = 从别处查看端口 25（“合作方看到什么”，或 postseal probe { $host }）。然后在收发两个方向各发送一封邮件（第 4 步）：只有这样才能得到证明。
policy-step-other-undo = 要恢复到之前的状态：将这些设置逐一改回。修改之前，请记下原来的内容或截图。
server-other-name = 其他服务器
server-since = { $server } { $version } 或更高版本
