# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = 更换服务器密钥而不中断服务（DANE）
window-rollover-title = 不中断服务地更换密钥
window-rollover-why = 如果 DNS 中指明了服务器的密钥（[DANE|dane]），发件方会拒绝任何其他密钥。因此，新密钥必须先写入 DNS，过足够长的时间让各方都得知，服务器才能出示它。Postseal 会查看您的每台域名服务器和邮件服务器，告诉您何时可以安全地进行下一步。它不会改动任何东西。
window-rollover-host = 邮件服务器
window-rollover-host-help = 它在 MX 记录中的名称。
window-rollover-file = 新证书
window-rollover-file-help = CA 给您的文件，连同中间证书，即服务器将要发送的内容。
window-rollover-file-missing = 请选择新证书的文件。
window-rollover-choose = 选择证书…
window-rollover-look = 查看进度
window-rollover-again = 再次查看
window-rollover-other = 另一台服务器或另一份证书
window-rollover-under-way = 更换正在进行。其间可以关闭 Postseal：它会记住新记录从何时起就位。
