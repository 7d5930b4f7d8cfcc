# postseal headers (src/cli/headers.rs)
cli-headers-from = 从
cli-headers-by = 到
cli-headers-version = TLS
cli-headers-cipher = 加密套件
cli-headers-verified = 发送方已验证
cli-headers-delay = 用时
cli-headers-grade = 等级
cli-headers-verified-verified = 是
cli-headers-verified-unverified = 否
cli-headers-verified-failed = 失败
cli-headers-verified-none = 未要求
cli-headers-verified-unknown = –
cli-headers-no-tls = 无

cli-mailbox-how = 查看另一封：--message 加上编号或 Message-ID；headers --list 列出全部。
cli-proof-then = 邮件到达后，用下面的命令按收到时的样子读取它，并在项目中记下它证明了什么：
cli-proof-remembered = 已记入项目“{ $name }”，与窗口中的第 4 步相同。
cli-proof-not-yet = 续期尚未得到证明：之前使用的证书仍然保留。
cli-proof-from-kept = 未指定文件：这是项目中保存的邮件（“-”读取标准输入）。
