# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = 演练 CA 无法读取证书请求（{ $cause }）。
rehearsal-bad-request-why = CA 颁发证书时，只为完整的、由其中所写密钥签名的请求签名。
rehearsal-bad-request-next = 请在第 1 步生成新的请求。

rehearsal-no-names-what = 证书请求中没有写主机名。
rehearsal-no-names-why = 证书是为您的邮件服务器的名称颁发的；没有名称就没有可以证明的内容。
rehearsal-no-names-next = 请在第 1 步生成新的请求，写上您的邮件服务器的名称。

rehearsal-crypto-what = 演练 CA 无法生成密钥或签名（{ $cause }）。
rehearsal-crypto-why = 没有它就没有可供演练的证书。
rehearsal-crypto-next = 请重新开始演练。如果再次失败，请附上括号中的文字报告。

rehearsal-server-what = 演练邮件服务器无法在这台计算机上启动（{ $cause }）。
rehearsal-server-why = 它接收演练的测试邮件，只能从这台计算机访问。
rehearsal-server-next = 请检查安全软件是否禁止本地连接（127.0.0.1），然后重新开始演练。

rehearsal-not-usable-what = 演练 CA 的证书没有通过检查（{ $cause }）。
rehearsal-not-usable-why = 合作方的服务器会拒绝它，因此演练到此为止。
rehearsal-not-usable-next = 请检查这台计算机的时钟，然后重新开始演练。

rehearsal-not-arrived-what = 测试邮件已被接收，但不在演练邮箱中。
rehearsal-not-arrived-why = 没有收到的邮件，就什么也证明不了。
rehearsal-not-arrived-next = 请重新开始演练。如果再次失败，请报告。

cli-rehearse-request = 第 1 步，请求：为 mx.example.test 生成私钥和证书请求。
cli-rehearse-certificate = 第 2 步，证书：由专为本次演练建立的演练 CA 颁发证书，并进行检查。
cli-rehearse-policy = 第 3 步，策略：写出 Postfix 的配置，使收发两个方向的邮件都加密。
cli-rehearse-proof = 第 4 步，证明：将测试邮件发送到这台计算机上的演练服务器，并读取其邮件头。
cli-rehearse-kept = 全部四步的文件都在 { $folder } 中。演练证书只供试用：没有合作方信任它。
cli-rehearse-removed = 本次演练的文件已删除。使用 --out FOLDER 可以保留它们。
