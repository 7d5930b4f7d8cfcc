# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = 发送一封测试邮件，然后[逐跳|hop]查看它在途中是如何加密的。

window-proof-guide = 什么是证明？
window-proof-guide-1 = 每台转交邮件的服务器都会在邮件最上方写一行：从谁收到、交给谁、用了哪种加密。这就是 [Received 行|received]。
window-proof-guide-2 = 按邮件行进的顺序读下来，就知道哪里加了密，哪里没有。
window-proof-guide-3 = 您自己的服务器写的行可以相信；别人的服务器写的行只是一面之词。

window-proof-missing = 请先发送测试邮件。
window-proof-missing-received = 已发送。现在请提供收到的邮件。
window-proof-missing-proven = 尚未证实。下一步见结果处的说明。
window-proof-letter = 测试邮件
window-proof-from = 发件人
window-proof-to = 收件人
window-proof-to-help = 您能看到内容的邮箱：合作方那边的同行，或您自己在别处的邮箱。
window-proof-way = 发送方式
window-proof-through = 经由我的这台服务器
window-proof-straight = 直接发往收件方
window-proof-straight-help = 直接发往收件人域名的 MX 记录所指的邮件服务器，就像您自己的服务器发送时一样。许多运营商对家庭和办公室封锁端口 25；在您的邮件服务器上可以用这条命令做同样的事：postseal send。
window-proof-via = 交给这台服务器
window-proof-via-help = 您的邮件服务器。默认端口 25，也可以另加端口，例如 :587。
window-proof-server-name = 其证书中的名称
window-proof-server-name-help = 证书中不会写地址。服务器出示的证书会与此名称比对；没有名称时只能加密，无法验证。
window-proof-security = 加密
window-proof-security-help = 测试邮件会严格遵守此选择：在让服务器照做之前，您就能看到结果。
window-proof-implicit = 一开始就用 TLS
window-proof-login = 服务器要求登录
window-proof-user = 用户名
window-proof-password = 密码
window-proof-token = 令牌（OAuth）
window-proof-token-help = 由 Google 和 Microsoft 提供（XOAUTH2、OAUTHBEARER）：粘贴到这里。仅在证书通过验证的 TLS 连接中发送，不会保存。
window-proof-password-help = 仅在证书通过验证的 TLS 连接中发送，不会保存。
window-proof-send = 发送测试邮件
window-proof-sending = 正在与服务器通信…
window-proof-sent-tls = 邮件已加密移交。
window-proof-sent-plain = 邮件已以明文移交。
window-proof-sent-next = 这是它走的第一程。请在它到达的地方打开它：其余路程由 Received 行说明。
window-proof-sent-on = 已于{ $date }发送。收回的内容见下方；也可以再发一封。
window-proof-again = 再发送一封
window-proof-connection = 传送邮件的连接
window-proof-server = 服务器
window-proof-version = TLS
window-proof-cipher = 加密套件
window-proof-exchange = 密钥交换
window-proof-trusted = 证书受信任
window-proof-name = 证书名称相符
window-proof-yes = 是
window-proof-no = 否
window-proof-reply = 服务器答复
window-proof-message-id = Message-ID
window-proof-save-transcript = 保存会话记录…
window-proof-transcript = 会话记录

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = 收到的邮件
window-reading-how = 在邮件到达的邮箱里，找到“显示原始邮件”“查看源代码”或“Internet 邮件头”，将其中显示的内容全部粘贴过来。
window-reading-paste = 在此粘贴邮件头…
window-reading-read = 读取邮件头
window-reading-choose = 选择文件…
window-reading-files = 邮件
window-reading-drop = 或将邮件（.eml）拖放到此窗口。
window-reading-inbound = 另一个方向：合作方发给您的邮件
window-reading-inbound-name = 第 1 步的主机之外，我方的服务器和地址
window-reading-inbound-help = 请合作方给您发一封邮件，并粘贴或拖放到上方：判断的是您自己的服务器接收它的那一步。名称与第 1 步不同的自有服务器请写在这里，用逗号分隔；*.example.org 代表其下所有主机，地址则代表您网络内部的一步。
window-reading-ours = 这就是那封测试邮件。
window-reading-partners = 这是合作方的邮件：评判的是您的服务器接收它的那一跳。
window-reading-another = 这是另一封邮件，不是测试邮件。
window-reading-another-next = 下面显示它的路径，但不会作为证明保存。请打开主题为测试邮件主题的那一封。
window-reading-unsaid = 从这段文本看不出是不是测试邮件。
window-reading-unsaid-next = 下面显示它的路径，但不会作为证明保存。请粘贴全部邮件头，包括以 Message-ID 开头的那一行。
window-reading-none-sent = 尚未发送测试邮件。
window-reading-none-sent-next = 下面显示这封邮件的路径，但不会作为证明保存。请先发送测试邮件，再到这里读取。
window-reading-asked = 您对该收件人的策略：{ $class }。
window-reading-asked-sender = 您对来自该发件人的邮件的策略：{ $class }。
window-reading-from-partner = 如果这是合作方发给您的邮件：
window-reading-hops = 逐跳查看，按行进顺序
window-reading-log = 其余的写在您邮件服务器的日志里
window-reading-log-help = 请打开它，或粘贴那几分钟的行。邮件按服务器给它的编号查找：{ $ids }。日志只在此处读取。
window-reading-log-nameless = 这些邮件头里没有可用来在日志中查找邮件的编号。请完整读取收件人邮箱中显示的邮件头。
window-reading-log-paste = 在此粘贴日志的行…
window-reading-log-choose = 打开日志…
window-reading-log-read = 读取这些行
window-reading-log-busy = 正在读取…

window-proof-practice = 本次演练由本机上的演练邮件服务器接收邮件，使用第 1 步和第 2 步的密钥和证书。没有任何内容离开本机。
window-proof-fetch = 从演练服务器取回

window-collect = 从邮件到达的邮箱取回
window-collect-lead = 如果您有权读取那个邮箱：Postseal 会在其中（包括垃圾邮件文件夹）等待邮件，并显示它的邮件头。只是查看，邮件保持未读。
window-collect-server = IMAP 服务器
window-collect-server-help = 默认端口 993，也可以另加端口，例如 :143。
window-collect-user-missing = 是谁的邮箱？
window-collect-fetch = 取回
window-collect-entering = 正在登录…

window-mailbox-search = 另一封邮件：发件人、主题或 Message-ID 的一部分
window-mailbox-more = 另有 { $count } 封未显示。请在上方查找您要的那一封。
