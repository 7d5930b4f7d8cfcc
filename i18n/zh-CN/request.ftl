# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = 推荐：短小、快速，所有 CA 和近十年的所有邮件服务器都接受。
algorithm-ecdsa-p384-recommendation = 仅在单位或合作方的规定有此要求时选择：P-256 已足够强，而且更快。
algorithm-ed25519-recommendation = 仅用于私有 CA：目前没有公共 CA 为它签名，许多邮件服务器也不认识它。
algorithm-rsa-2048-recommendation = 如果合作方的邮件服务器早于 2012 年，请选择它：所有服务器都认识它，它是目前仍被接受的最短的 RSA 密钥。
algorithm-rsa-3072-recommendation = 如果要求使用 RSA，而且证书要满足针对 2030 年以后的规定，请选择它。
algorithm-rsa-4096-recommendation = 仅在规定有此要求时选择：每次连接都会明显变慢，合作方却得不到任何好处。

request-no-host-what = 没有填写主机名。
request-no-host-why = 证书是为您的邮件服务器的名称颁发的；没有名称就无从申请。
request-no-host-next = 请输入邮件服务器的名称，例如 mx.example.org。

request-key-exists-what = 已有一把私钥：{ $path }。没有写入任何内容。
request-key-exists-why = 密钥一旦被替换就再也找不回来，为它颁发的所有证书都会作废。
request-key-exists-next = 请沿用这把密钥（命令行：--reuse-key { $path }），或为新密钥选择另一个文件夹。

request-csr-exists-what = 已有一份证书请求：{ $path }。没有写入任何内容。
request-csr-exists-why = 它属于另一把密钥。如果将它替换，就没人知道 CA 的答复对应哪把密钥了。
request-csr-exists-next = 请选择另一个文件夹，或自行移走旧的请求。

request-key-encrypted-what = 密钥 { $path } 受口令保护。
request-key-encrypted-why = 没有口令，就不能用它为请求签名。
request-key-encrypted-next = 请提供口令（命令行：--passphrase-file FILE，口令在文件的第一行）。

request-passphrase-wrong-what = 该口令无法打开密钥 { $path }。
request-passphrase-wrong-why = 没有正确的口令，就不能用该密钥为请求签名。没有写入任何内容。
request-passphrase-wrong-next = 请检查拼写、大小写和键盘语言；使用文件时，只看第一行。

request-passphrase-empty-what = 口令为空。
request-passphrase-empty-why = 用空口令保护的密钥等于没有保护。
request-passphrase-empty-next = 请设定口令，或者干脆不设：无论如何，该文件都只有其所有者能读取。

request-passphrase-too-long-what = 口令超过 1024 字节。
request-passphrase-too-long-why = OpenSSL 以及多数邮件服务器将无法再打开该密钥。
request-passphrase-too-long-next = 请选择短一些的口令；五六个随机的词就够了。

request-passphrase-not-text-what = { $path } 的第一行不是文本。
request-passphrase-not-text-why = 口令按 UTF-8 读取，OpenSSL 和多数键盘也是这样写入的。
request-passphrase-not-text-next = 请将口令写在 UTF-8 文本文件的第一行。

request-key-unreadable-what = { $path } 中没有私钥。
request-key-unreadable-why = 请求必须用私钥签名；该文件中是别的内容，例如证书。
request-key-unreadable-next = 请选择以“BEGIN PRIVATE KEY”“BEGIN RSA PRIVATE KEY”或“BEGIN EC PRIVATE KEY”开头的文本，或 PFX 文件（.pfx、.p12）。

request-key-unsupported-what = 密钥 { $path } 的类型不用于邮件服务器：{ $kind }。
request-key-unsupported-why = 公共 CA 或常见的邮件服务器会拒绝它。
request-key-unsupported-next = 请生成新密钥；推荐 ECDSA P-256。

request-csr-not-written-what = 新密钥 { $path } 已写入，但证书请求没有写入：{ $cause }。
request-csr-not-written-why = 密钥没有问题，会保留；缺少的只是 CA 需要的请求。
request-csr-not-written-next = 请排除原因，然后用这把密钥生成请求（命令行：--reuse-key { $path }）。

request-certificate-locked-what = { $name } 受口令保护。
request-certificate-locked-why = 它和 PFX 一样，除证书外还包含私钥。
request-certificate-locked-next = 请提供它的口令（命令行：--certificate-passphrase-file FILE），或选择只含证书的文件。

request-no-certificate-what = { $name } 中没有证书。
request-no-certificate-why = 续期时，名称和各字段取自当前使用的证书。
request-no-certificate-next = 请选择邮件服务器当前使用的文件；它以“BEGIN CERTIFICATE”开头。

request-no-request-what = { $name } 中没有证书请求。
request-no-request-why = 证书请求（CSR）是由 OpenSSL、Windows 或您的邮件服务器与密钥一起生成的。该文件中是别的内容。
request-no-request-next = 请选择以“BEGIN CERTIFICATE REQUEST”或“BEGIN NEW CERTIFICATE REQUEST”开头的文件。

request-damaged-what = { $name } 中的证书请求已损坏。
request-damaged-why = 请求由它自己的密钥签名，而签名不符：生成之后有内容被改动过。
request-damaged-next = 请从生成它的地方重新完整复制，不作任何改动，或在这里生成新的请求。

request-without-names-what = { $name } 中的证书请求没有写主机名。
request-without-names-why = 邮件服务器的证书必须写有别人用来连接它的名称，例如 mx.example.org。
request-without-names-next = 请重新生成写有主机名的请求，或在这里生成新的请求。

request-dns-what = 无法查询 DNS：{ $cause }。
request-dns-why = 没有 DNS，就无法知道一个域名有哪些邮件服务器，或者哪些 CA 可以颁发证书。
request-dns-next = 请检查本机的网络，或指定另一台 DNS 服务器（命令行：--resolver IP:PORT）。

request-crypto-what = 无法生成密钥或请求：{ $cause }。
request-crypto-why = 没有写入任何内容。
request-crypto-next = 请重试；如果再次发生，请附上这段话报告。

subject-too-long-what = { $field ->
    [organization] 组织
    [unit] 部门
    [locality] 城市
    [state] 省/自治区/直辖市
   *[country] 国家/地区
}超过 { $limit } 个字符。
subject-too-long-why = 证书中放不下更多内容，CA 会拒绝该请求。
subject-too-long-next = 请缩短，或留空：这些字段是可选的。

subject-control-what = { $field ->
    [organization] 组织
    [unit] 部门
    [locality] 城市
    [state] 省/自治区/直辖市
   *[country] 国家/地区
}中含有换行符、制表符或其他不可见字符。
subject-control-why = 证书用一行显示这段文字，CA 会拒绝该请求。
subject-control-next = 请重新输入，或留空：这些字段是可选的。

subject-country-what = { $country } 不是国家/地区代码。
subject-country-why = 证书用 ISO 3166 的两个字母表示国家/地区。
subject-country-next = 请输入两个字母，例如 CN、DE 或 CH，或留空。

# postseal request (src/cli/request.rs)
cli-request-fetching = 正在向 { $server } 获取它的证书…
cli-request-making-key = 正在生成密钥…
cli-request-reading-key = 正在读取密钥…
cli-request-signing = 正在为请求签名…
cli-request-writing = 正在写入文件…
cli-request-key = 私钥：      { $path }
cli-request-csr = 证书请求：  { $path }
cli-request-hosts = 主机名：    { $hosts }
cli-request-algorithm = 密钥类型：  { $algorithm }
cli-request-spki = 公钥：      { $sha256 }（SHA-256）
cli-request-sealed = 密钥受口令保护。Postfix 和多数其他邮件服务器要在无人值守时读取密钥，不能这样使用：在服务器上用 openssl pkey -in KEY -out KEY.open 生成一份没有口令的副本。
cli-request-next = 下一步：将请求（从 BEGIN 到 END）发送给您的 CA（颁发证书的公司）。切勿将私钥发送给任何人；请妥善保管，没有它证书就不起作用。
