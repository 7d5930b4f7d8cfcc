# What a domain publishes (src/gui/screen/dns)

window-dns-open = 您的域名在 DNS 中发布了什么，还该添加什么
window-dns-after-proof = 更进一步：在 DNS 中声明您的服务器支持 TLS
window-dns-title = DNS 中的发布内容
window-dns-why = 除非域名在 [DNS|dns] 中声明自己支持 TLS，否则途中的任何人都可以把邮件服务器之间的 TLS 去掉。Postseal 检查已发布的内容，与您的服务器对照，并告诉您该添加哪条记录。它不会改动任何东西。
window-dns-domain-help = @ 后面的部分。
window-dns-server = 其他 DNS 服务器（可选）
window-dns-server-help = 留空则询问这台计算机使用的 DNS 服务器。有些家用路由器会隐去签名；这时请在此填写另一台。
window-dns-server-wrong = 这不是 DNS 服务器的地址。请写成 9.9.9.9 或 9.9.9.9:53。
window-dns-report = 发件方向哪里报告（可选）
window-dns-report-help = 写在 TLS 报告的记录中。留空则为“tls-reports@您的域名”。
window-dns-check = 检查
window-dns-beginning = 正在开始…
window-dns-asking = 正在向 DNS 查询 { $name }…
window-dns-server-asked = 正在查看 { $server }…
window-dns-again = 再次检查，或检查其他域名
window-dns-another = 签名（DNSSEC）在途中丢失：改为询问 { $server }（Quad9）
window-dns-form = 记录显示为
window-dns-form-bind = 区域文件格式
window-dns-form-fields = 网页表单格式
window-dns-form-nsupdate = nsupdate 格式
window-dns-name = 名称
window-dns-type = 类型
window-dns-value = 值
window-dns-old = 替换
window-dns-add = 要添加的记录
window-dns-change = 要修改的记录：用它替换现有的记录
window-dns-findings = { $count ->
   *[other] { $count } 项说明
}
window-dns-plan = 按以下顺序
window-dns-plan-why = 每一步都以前一步为基础。每完成一步，请等一小时再检查：看到这一步生效后，才会提供下一步。
window-dns-next = 下一步
window-dns-locked = 稍后
window-dns-instead = 改用 CA 的记录（2 1 1）
window-dns-save = 保存策略文件…
window-dns-place = 用什么发布这个文件？

window-reports-open = 读取发件方寄给您的报告（TLS 报告）
window-reports-title = 发件方的 TLS 报告
window-reports-why = 大型发件方每天报告一次：有多少到您服务器的连接使用了 TLS，有多少没有，原因是什么。汇总之后，就能看出谁无法投递，以及何时可以强制执行 [MTA-STS|mta-sts]。所有内容都留在本机。
window-reports-what = 要读取哪些报告？
window-reports-what-text = 附件（.json、.json.gz）、带有附件的邮件（.eml）、邮箱文件（mbox）或 Maildir。每份报告只计一次，旁边有什么其他文件都没关系。
window-reports-drop = 或将文件或文件夹拖放到窗口中。
window-reports-choose = TLS 报告
window-reports-mailbox = 从邮箱读取（IMAP）
window-reports-mailbox-lead = 即您的 TLS-RPT 记录所指的邮箱。只取报告，邮件保持未读。
window-reports-fetch = 读取邮箱
window-reports-again = 读取其他报告
window-reports-policy = { $name }：{ $successful } 个使用了 TLS，{ $failed } 个失败
window-reports-senders = { $count ->
   *[other] { $count } 个发件方
}
window-reports-more = 还有 { $count } 项：用命令行（dns reports --json）可以看到全部。
