# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } 是空的。
certificate-empty-why = 其中没有可以读取的内容；可能没有完整地保存或发送。
certificate-empty-next = 请重新保存附件，或请 CA 重新发送。

certificate-foreign-what = { $name } 是{ $format ->
    [office] 办公文档（Word、Excel、LibreOffice 等）
    [pdf] PDF 文档
    [picture] 图片
    [mail] 电子邮件
    [html] 网页（HTML）
    [packed] 非 ZIP 格式的压缩文件
    [nested] ZIP 中的 ZIP
    [crl] 证书吊销列表（CRL）
    [public-key] 单独的公钥
    [jks] 旧格式的 Java 密钥库（JKS）
    [ssh] SSH 密钥
    [pgp] PGP 的内容
    [parameters] 密钥的一组参数
   *[asn1] 其他种类的二进制数据
}，不是证书。
certificate-foreign-why = Postseal 查找的是证书、证书请求和私钥：带有 -----BEGIN 行的文本，或扩展名为 .crt、.cer、.der、.p7b、.pfx、.p12、.csr、.key 或 .zip 的文件。
certificate-foreign-next = { $format ->
    [office] 如果其中有文本形式的证书，请复制从 BEGIN 行到 END 行的内容并粘贴。否则请向 CA 索取证书文件本身。
    [pdf] 如果其中有文本形式的证书，请复制从 BEGIN 行到 END 行的内容并粘贴。否则请向 CA 索取证书文件本身。
    [mail] 请保存邮件的附件，再导入该文件；或从正文中复制证书，从 BEGIN 到 END。
    [html] 它可能是从要求登录的页面保存的。请登录 CA 的网站，下载证书本身。
    [packed] 请解压，再导入里面的文件。
    [nested] 请解压外层文件，再导入内层文件。
    [jks] 请转换为 PKCS #12 后再导入：keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12
   *[other] 请查找证书文件；CA 已通过邮件发来，或提供下载。
}

certificate-only-request-what = { $name } 是证书请求（CSR），不是证书。
certificate-only-request-why = 它是发给证书颁发机构的询问；您的服务器需要的是答复。
certificate-only-request-next = 请将它发送给证书颁发机构，再到这里导入对方发回的内容。

certificate-only-key-what = { $name } 是私钥；其中没有证书。
certificate-only-key-why = 密钥要与证书配对，而证书尚未导入。
certificate-only-key-next = 请导入证书颁发机构发来的证书。密钥请自行保管。

certificate-passphrase-needed-what = { $name } 受口令保护。
certificate-passphrase-needed-why = 其中有私钥，没有口令谁也无法使用。
certificate-passphrase-needed-next = 请输入生成文件时设定的口令（命令行：--passphrase-file）。

certificate-passphrase-empty-what = 为 { $name } 提供的口令为空，但该文件有口令。
certificate-passphrase-empty-why = 空口令只能打开用空口令保护的文件。
certificate-passphrase-empty-next = 请输入生成文件时设定的口令（命令行：--passphrase-file 所指文件的第一行）。

certificate-passphrase-wrong-what = 该口令无法打开 { $name }。
certificate-passphrase-wrong-why = 它不是生成文件时设定的口令；大小写、空格和重音符号都有区别。
certificate-passphrase-wrong-next = 请重试，或询问生成该文件的人。

certificate-encryption-what = { $name } 的保护方式 Postseal 无法打开（{ $scheme }）。
certificate-encryption-why = 这种方式非常旧、非常少见，或有意要耗费很长时间。
certificate-encryption-next = 请重新写出文件。PFX：openssl pkcs12 -legacy -in FILE -nodes -out new.pem。密钥：openssl pkcs8 -in FILE -out new.key

certificate-key-kind-what = { $name } 中的密钥是邮件服务器不使用的类型：{ $kind }。
certificate-key-kind-why = 公共 CA 和常见的邮件服务器接受 2048 位及以上的 RSA，以及曲线 P-256、P-384 和 P-521 上的 ECDSA，有些也接受 Ed25519。
certificate-key-kind-next = 请在第 1 步生成新密钥，并用它申请新证书；推荐 ECDSA P-256。

certificate-archive-encrypted-what = 压缩文件 { $name } 有自己的口令保护。
certificate-archive-encrypted-why = 只有打包它的程序或同类程序才能打开。
certificate-archive-encrypted-next = 请解压，再导入里面的文件。

certificate-too-much-what = { $name } 内容过多（超过 { $limit }）。
certificate-too-much-why = 没有 CA 会发送这么多内容；Postseal 不再继续读取，以免文件占满内存。
certificate-too-much-next = 请只导入包含您的证书及证书链的文件。

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = 没有可以写出的证书。
certificate-export-nothing-why = 提供的文件中不含证书。
certificate-export-nothing-next = 请指定 CA 发来的文件。

certificate-export-other-key-what = 证书 { $subject } 属于另一把密钥。
certificate-export-other-key-why = 服务器无法用这一对启动。
certificate-export-other-key-next = 请用 --key 指定申请该证书时所用的密钥，或指定这把密钥的证书。

certificate-export-key-needed-what = 格式 { $form } 包含私钥，但没有提供私钥。
certificate-export-key-needed-why = 提供的文件和 --key 中都没有密钥。
certificate-export-key-needed-next = 请指定申请该证书时所用的密钥：--key FILE

certificate-export-passphrase-needed-what = PFX 文件需要口令。
certificate-export-passphrase-needed-why = 它包含私钥，谁有了该文件谁就能使用。
certificate-export-passphrase-needed-next = 请将口令写入只有您能读取的文件，并指定它：--passphrase-file FILE

certificate-export-failed-what = 无法生成文件：{ $cause }。
certificate-export-failed-why = 证书、密钥或口令中有某些内容不适合该格式。
certificate-export-failed-next = 请换一种格式，或使用只含普通字母和数字的口令。
