# What is handed on: the proof (src/report)

report-title = 邮件是怎样传送的，这证明了什么
report-rehearsal = 这是一次演练：邮件由同一台机器上的演练服务器接收。它不能证明真实邮件服务器的任何情况。

report-about = 基本信息
report-name = 邮件服务器
report-hosts = 主机名
report-domains = 域名
report-server = 软件
report-from = 发件人
report-to = 收件人
report-subject = 主题
report-message-id = Message-ID
report-sent-at = 发送时间
report-received-at = 接收时间
report-made = 报告生成时间
report-made-by = 生成程序

report-policy = 策略要求
report-expected = 本邮件对照的要求
report-partner = 合作方
report-partner-outbound = 发往该合作方的邮件
report-partner-inbound = 来自该合作方的邮件
report-outbound = 发往其他所有人的邮件
report-inbound = 来自其他所有人的邮件
report-minimum = 最低 TLS 版本

report-picture = 邮件的路径
report-picture-hop = { $number }. { $grade }
report-picture-verified = 发送方证书已验证

report-hops = 逐跳查看，按行进顺序
report-other-inbound = 另一方向：来自合作方的邮件
report-other-outbound = 另一方向：发往合作方的邮件
report-hop = { $number }. { $from } → { $by }
report-at = 时间
report-version = TLS
report-cipher = 加密套件
report-exchange = 密钥交换
report-address = 地址
report-helo = 自称
report-id = 接收方日志中的 ID

report-sent = 发出邮件的连接
report-target = 服务器
report-asked = 要求的 TLS
report-trusted = 证书受信任
report-name-matches = 证书名称相符
report-reply = 服务器答复

report-certificates = 证书
report-certificate-own = 邮件服务器的证书
report-certificate-theirs = 接收邮件的服务器出示的证书
report-issuer = 颁发者
report-dns-names = 适用名称
report-not-before = 生效日期
report-not-after = 有效期至
report-key = 密钥
report-signature = 签名
report-serial = 序列号
report-sha256 = SHA-256
report-spki-sha256 = 密钥的 SHA-256

report-transcript = 会话记录
report-transcript-how = 与服务器的对话：> 是发送方，< 是服务器，* 是 TLS 层。不显示密码。
report-evidence = 证据：Received 行原文
report-evidence-how = 每台接收邮件的服务器都会在已有的行之上再写一行。行中关于该跳发送方的内容是接收方的说法；从您信任的服务器所写的第一行往下，都是别人的说法。
report-evidence-log = 邮件头未说明之处，见邮件日志中的以下各行：
report-evidence-log-alone = 邮件之后如何转交，见发送服务器邮件日志中的以下各行：

report-written = 报告已写入 { $path }。
report-came-back = 未写入报告：这不是该邮件本身，而是告知其下落的通知。

report-not-a-sending-what = { $file } 没有说明邮件是怎样发送的：{ $cause }
report-not-a-sending-why = 报告要从中取得连接情况和会话内容。
report-not-a-sending-next = 请指定 postseal send --json 写出的文件。

report-another-message-what = ID 为 { $found } 的邮件不是发送的那一封（{ $sent }）。
report-another-message-why = 一封邮件是怎样发送的，不能证明另一封的情况。
report-another-message-next = 请打开发送的那封邮件，或去掉 --sent。

report-unknown-format-what = 从文件名看不出 { $file } 该写成什么格式。
report-unknown-format-why = 报告可以是网页（.html）、文本（.md）、供程序读取的文档（.json）或图片（.svg、.png）。
report-unknown-format-next = 请让文件名以 .html、.md、.json、.svg 或 .png 结尾。

report-drawing-what = 无法绘制图片：{ $cause }
report-drawing-why = 报告的其余内容不受影响。
report-drawing-next = 请将图片保存为 SVG，或保存整份报告。

# Step 4 in the window
window-report = 转交报告
window-report-lead = 供合作方或审计人员使用：谁、何时、哪种策略、有关证书、邮件路径及其图示，以及由此证明了什么。其中不含密码和密钥。
window-report-format = 格式
window-report-html = 可打印的网页（HTML）
window-report-md = 文本（Markdown）
window-report-json = 供程序读取（JSON）
window-report-svg = 图片（SVG）
window-report-png = 图片（PNG）
window-report-save = 保存报告…
window-report-file = postseal-report
