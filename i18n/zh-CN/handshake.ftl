# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = 服务器中途断开了连接，没有说明原因
handshake-not-tls = 应答的一方不使用 TLS；该端口可能以明文开始，或属于其他服务
handshake-old-versions = 它不提供高于 TLS 1.1 的版本
handshake-nothing-in-common = 服务器不接受我们提供的任何版本、加密套件或密钥交换，或者没有适用的证书
handshake-unknown-name = 服务器没有所询问的名称（SNI）的主机
handshake-certificate-wanted = 服务器要求客户端证书，但没有得到
handshake-certificate-refused = 服务器不接受向它出示的证书
handshake-other-certificate-key = 服务器出示了证书，但没有与之对应的私钥
handshake-no-certificate = 服务器没有出示证书
handshake-bad-certificate = 服务器的证书无法检查
handshake-fault-there = 服务器报告自身出错（internal error）
handshake-refused = 服务器以 TLS 警报拒绝
handshake-broken = 服务器发送的内容违反 TLS 的规则
handshake-expired = 它已过期
handshake-not-yet-valid = 它尚未生效
handshake-unknown-issuer = 它不能通往受信任的根证书
handshake-other-issuer = 它不是由其中写明的颁发者签名的；另有同名的颁发者
handshake-self-signed = 它是自签名的
handshake-authority-as-server = 它是 CA 用来签发其他证书的证书，而不是服务器的证书
handshake-revoked = 它已被 CA 吊销
handshake-wrong-purpose = 它不是供服务器使用的
handshake-weak-signature = 它的签名方式已不应再受信任
handshake-late = 服务器没有及时完成
handshake-not-judged = 本机没有及时检查完证书
