# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = 请复制、通读一遍，并填好 […] 中的内容。

guide-letter-ca-title = 致证书颁发机构
guide-letter-ca-text =
    主题：邮件服务器 { $host } 的证书申请

    您好：

    我们的邮件服务器需要一张 TLS 证书，请为以下名称签发：

    { $hosts }

    域名验证（DV）即可。证书请求（CSR）见附件；私钥留在我们这里。

    请您
    - 告知如何证明该名称归我们所有（DNS 记录、邮件或网页），
    - 以 PEM 格式寄来证书，并附上中间证书，
    - 如果提供 ACME，请告知目录地址和所用账户，以便证书能自动续期。

    该证书由邮件服务器使用，它也会主动发起连接。请告知其扩展密钥用法除 serverAuth 外是否还包含 clientAuth。

    此致
    { "[" }姓名、单位、电话]

guide-letter-colleague-title = 致管理服务器的同事
guide-letter-colleague-text =
    主题：{ $host } 的 TLS 配置

    你好：

    有合作方希望与我们通过 TLS 收发邮件。我已用 Postseal 准备好一切。附件是用于 { $server } 的文件夹（zip）：

    - APPLY.md：要做的事，一步一步，附有确切的文件和命令
    - apply.sh（在 Windows 上为 apply.ps1）：执行并检查，若有一项检查失败，会自动恢复原状；“sh apply.sh --dry-run”可先显示差异
    - 证书及其证书链

    私钥只有我能读取，不会通过邮件发送。我们商定一下如何交给你：[U 盘、scp、当面]。

    策略：
    { $policy }

    开始之前，请确认有备份，并且从外部可以连到服务器的 25 端口。如何撤销也写在 APPLY.md 中。

    之后我会发送一封测试邮件，并在其邮件头中查看它是否加了密。

    谢谢
    { "[" }姓名]

guide-letter-partner-title = 致合作方
guide-letter-partner-text =
    主题：我们双方服务器之间通过 TLS 收发邮件

    您好：

    我们已在邮件服务器上配置了 TLS，希望与贵方商定双方服务器如何收发邮件。

    我们的域名：{ $domains }
    我们的邮件服务器：{ $hosts }
    证书：{ $certificate }

    我们的做法：
    { $policy }

    请告知
    - 这适用于贵方的哪些域名，以及 MX 记录中的名称，
    - 贵方的证书是否来自公共 CA，适用于哪些名称，
    - 贵方是否要求 TLS，或是否验证我们的证书，从哪一天开始，
    - 邮件被拒收时我们可以联系谁。

    我们建议在那天之前做一次测试：请向 [地址] 发送一封邮件，并告知我们可以发往何处。我们会将邮件途中加密情况的报告寄给贵方。

    此致
    { "[" }姓名、单位、电话]

guide-letter-certificate-public = 由 { $ca } 签发，适用于以上名称；贵方不需要我们提供任何文件
guide-letter-certificate-private = 由 { $ca } 签发，适用于以上名称；其根证书随信附上，公开列表中没有它：请为我们的服务器信任该证书
guide-letter-policy = 发送时：“{ $sending }”。接收时：“{ $receiving }”。
guide-letter-policy-unknown = [第 3 步的策略]
guide-letter-server-unknown = [邮件服务器及版本]
guide-letter-host-unknown = [邮件服务器名称]
guide-letter-domain-unknown = [您的邮件域名]
guide-letter-ca-unknown = [CA 的名称]
