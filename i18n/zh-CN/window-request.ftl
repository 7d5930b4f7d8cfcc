# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = 申请[证书|certificate]从两个文件开始：[私钥|key]，留在本机；[证书请求|csr]，发给[证书颁发机构|ca]。
window-request-missing = 请先生成密钥和证书请求。

window-request-hosts = 您的邮件服务器叫什么名字？
window-request-hosts-help = 即 MX 记录指向的名称。其他服务器会拿它与证书比对。
window-request-hosts-add = 再添加一个名称
window-request-domains = 它为哪些域名接收邮件？
window-request-domains-help = 邮件地址中 @ 后面的部分。用于策略和测试，不写入证书请求。
window-request-domains-add = 再添加一个域名

window-recommended = 推荐
window-request-key = 密钥类型
window-request-key-help = 推荐的类型适合绝大多数情况。
window-request-key-others = 其他类型

window-request-more = 更多：组织和地点
window-request-more-help = 多数证书颁发机构会忽略这些内容，或者自行填写。没有人要求的就留空。
window-request-organization = 组织
window-request-unit = 部门
window-request-locality = 城市
window-request-state = 省/自治区/直辖市
window-request-country = 国家/地区代码

window-request-renew = 我要续期证书
window-request-renew-how = 名称、各字段和密钥类型取自服务器当前使用的证书。密钥会重新生成，除非您在下面选择沿用旧密钥。
window-request-renew-file = 选择证书文件
window-request-renew-server = 或填写出示该证书的服务器
window-request-renew-server-help = Postseal 会连接它（默认端口 25，也可在冒号后填写其他端口），读取它公开出示的证书。
window-request-renew-fetch = 获取
window-request-renew-fetching = 正在向 { $host } 获取证书…
window-request-foreign = 我已有证书请求
window-request-look-up = 查询我的域名的邮件服务器
window-request-look-up-help = 向 DNS 服务器查询这些域名和名称，以及哪些机构可以颁发证书。
window-request-take = 将 { $hosts } 写入请求

window-request-advanced = 高级：口令、已有密钥
window-request-passphrase-heading = 密钥的口令
window-request-passphrase-help = 无论如何，该文件都只有您能读取。口令保护的是它的副本：例如 U 盘上或备份中的。
window-request-passphrase = 口令
window-request-passphrase-again = 再次输入
window-request-passphrase-different = 两次输入的口令不一致。
window-request-passphrase-warning = 邮件服务器启动时必须能读取密钥。
window-request-passphrase-why = Postfix 和多数其他服务器无法使用受保护的密钥：它们需要一份没有口令的副本。
window-request-passphrase-of-key = 密钥的口令（如果有）
window-request-passphrase-of-key-help = 仅用于为这次请求打开密钥；文件保持原样。
window-request-reuse = 使用已有密钥
window-request-reuse-help = 新密钥是更好的选择：旧密钥的副本从此毫无用处。只有在别处指明了密钥本身时（例如 DANE 的 TLSA 记录），才沿用旧密钥。
window-request-reused = 证书请求将由这个已有密钥签名
window-request-new-key = 还是生成新密钥

window-request-make = 生成密钥和请求
window-request-not-yet = 请先检查上面标出的字段。
window-request-keep = 保留现有的
window-request-making-key = 正在生成私钥…
window-request-signing = 正在用私钥为请求签名…

window-request-made = { $hosts } 的密钥和证书请求已就绪。
window-request-opened = 本项目等待的就是 { $hosts } 的这份证书请求。
window-request-key-elsewhere = 私钥留在当初生成请求的机器上。证书也要安装在那里。
window-request-made-next = 将请求发送给证书颁发机构。收到答复后，继续第 2 步。
window-request-csr = 证书请求（CSR）
window-request-save = 保存证书请求
window-request-save-as = 另存为…
window-request-saved = 已保存为 { $path }。
window-request-what-next = 现在该做什么
window-request-next-send = 将请求全文（包括首行和末行）复制到证书颁发机构的申请表中。
window-request-next-key = 切勿发送密钥。除了您的邮件服务器，谁都不需要它；向您索要密钥的人不可信。
window-request-next-wait = 答复是一份证书，通过邮件发来或供您下载。可能需要几分钟，也可能需要几天；本项目会等待。
window-request-files = 文件位置
window-request-file-csr = 证书请求，用于发送
window-request-file-key = 私钥，自行保管
window-request-folder = 打开文件夹
window-request-again = 再生成一份

window-request-guide = 为什么需要证书请求？
window-request-guide-1 = 证书声明：这把密钥属于叫这个名字的服务器。证书颁发机构（CA）会核实这个名字归您所有，然后为这句声明签名。
window-request-guide-2 = 证书请求（CSR）包含名称和密钥的公开部分。私密部分永远不会离开本机：谁有了它，谁就能冒充您的服务器。
window-request-guide-3 = 这些文件只有您能读取，已有的密钥绝不会被覆盖。
