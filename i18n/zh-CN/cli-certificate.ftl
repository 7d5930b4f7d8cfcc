# The commands inspect and certificate check

cli-inspect-file = { $file } 包含：
cli-inspect-certificate = { "  " }证书
cli-inspect-request = { "  " }证书请求（CSR）
cli-inspect-key = { "  " }私钥：切勿发送给任何人
cli-inspect-subject = 使用者
cli-inspect-issuer = 颁发者
cli-inspect-names = 名称
cli-inspect-valid = 有效期
cli-inspect-signature = 签名算法
cli-inspect-fingerprint = 指纹（SHA-256）
cli-inspect-public-key = 公钥（SHA-256）
cli-inspect-algorithm = 密钥类型

cli-certificate-own = 服务器自己的证书
cli-certificate-between = 证书链中的下一份
cli-certificate-error = [错误]
cli-certificate-warning = [注意]
cli-certificate-info = [供参考]
cli-certificate-good = 可以安装。
cli-certificate-bad = 目前这样无法安装；解决办法见上文。
cli-certificate-asking = 正在查询 { $url }…
cli-certificate-wrote = 已写入：{ $path }
cli-certificate-wrote-secret = 已写入：{ $path }（包含私钥：只有您能读取；切勿发送给任何人）
cli-certificate-same = 已存在完全相同的文件：{ $path }
cli-certificate-pfx-modern = Windows Server 2019、Windows 10（1709）及更高版本以及近年的 Java 可以读取此 PFX；Windows Server 2016 及更早版本请加 --compatible。
cli-certificate-pfx-compatible = Windows Server 2016 及更早版本和旧版 Java 可以读取此 PFX，更高版本也可以。其加密较弱：导入后请删除文件。
cli-certificate-kept = { "    " }原有文件现为 { $path }
cli-certificate-left-out = 已略去，因为服务器不发送它：{ $subject }
