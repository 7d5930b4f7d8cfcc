# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = 本机如何连接外部
window-network-note = 适用于窗口和命令行中的所有检查。如果页面或选项中指定了其他服务器，则询问所指定的那台。

window-network-dns = DNS 服务器
window-network-dns-help = 地址之间用逗号分隔。留空则询问本机使用的 DNS 服务器。
network-dns-wrong = { $text } 不是 DNS 服务器的地址。请写成 9.9.9.9 或 9.9.9.9:53。改正之前，仍询问上一次正确的地址。

window-network-roots = 信任谁的根证书
window-network-roots-system = 本机的
window-network-roots-mozilla = Mozilla 的
window-network-own = 另外信任：贵公司或合作方的自有 CA
window-network-own-note = 一个文件（PEM、DER、P7B），或存放这类文件的文件夹；也可以拖放到这里。它会加入已经信任的证书之中。合作方不信任它们：只由它们担保的证书，会如实注明。
window-network-own-file = 选择文件…
window-network-own-folder = 选择文件夹…
window-network-own-drop = 全部不再信任
window-network-own-root = { $name }，有效期至 { $date }
window-network-own-copies = 这些是 Postseal 自己文件夹中的副本。您自己的文件不会被改动，也不再读取。
window-network-own-copied = 从现在起与其他证书一并受信任。全部副本位于 { $path }；您自己的文件保持原样。
window-network-own-removed = { $name } 不再受信任。
window-network-own-none = 这些证书均不再受信任。
window-network-own-more =
    { $count ->
       *[other] 另有 { $count } 份。
    }
window-network-own-read =
    { $count ->
       *[other] 其中有 { $count } 份证书：从现在起受信任。
    }

window-network-proxy = 代理
window-network-proxy-system = 按本机的设置
window-network-proxy-none = 不使用
window-network-proxy-at = 使用此地址
window-network-proxy-address = 代理地址
window-network-proxy-note = 仅用于 Web：向 CA 申请证书（ACME）、MTA-STS 策略、CA 公布的证书信息。邮件（SMTP、IMAP）和 DNS 从不经过代理。“按本机的设置”是指环境变量：HTTPS_PROXY、HTTP_PROXY、NO_PROXY。
network-proxy-wrong = 请写明代理及其端口，例如 http://proxy.example.org:3128。改正之前，仍采用上一次的选择。
network-proxy-password = 密码不会保存在这个文件中。请改为这样启动 Postseal：HTTPS_PROXY=http://name:password@host:port。

settings-damaged-what = { $path } 中的设置无法使用：第 { $line } 行：{ $cause }。
settings-damaged-why = 这是有人手工写的。没有它，询问的 DNS 服务器或使用的代理可能不是您想要的。
settings-damaged-next = 请用文本编辑器改正这一行。如果您在窗口中重新选择，原文件会保留为 preferences.damaged.toml。
