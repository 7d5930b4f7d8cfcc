# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = 粘贴的文本
window-certificate-others-used = 您导入的其他内容均已采用。
window-certificate-show = 显示证书

window-certificate-elsewhere-what = 这份证书的私钥不在本机上。
window-certificate-elsewhere-why = 证书请求是在别处生成的，密钥留在了那里。其余内容仍然可以在这里检查。
window-certificate-elsewhere-next = 请在这里继续。之后把证书及证书链带到存有密钥的机器上，在那里一起安装。
window-certificate-known-what = 没有带来新内容：这些已经在这里了。
window-certificate-known-why = 同一份证书无论读入多少次，都只算一次。
window-certificate-known-next = 如果还缺少内容，请读入其他文件；否则请用现有内容继续。

# What is protected (unlock)
window-unlock = 需要口令
window-unlock-passphrase = 文件的口令
window-unlock-help = 即生成文件时设定的口令。只在这里使用一次，不会保存。
window-unlock-open = 打开
window-unlock-without = 不使用此文件

# Asking the CA (asking)
window-asking-fetch = 获取缺少的证书
window-asking-revoked = 查询是否已被吊销
window-asking-revoked-help = 证书颁发机构可以吊销证书。只有按下此按钮才会去查询；对方会知道您查询过。
window-asking-stands = CA 确认证书有效
window-asking-begins = 正在准备查询…
window-asking = 正在查询 { $url }…

# The certificate as a person reads it (viewer)
window-viewer-issuer = 颁发者
window-viewer-validity = 有效期
window-viewer-sha256 = SHA-256
window-viewer-spki = 密钥的 SHA-256
window-viewer-fingerprints = 前者是证书的指纹，与 openssl 显示的相同。后者只要密钥不变就不变；TLSA 记录（3 1 1）中写的就是它。
window-viewer-left = { $days ->
    [0] 今天到期
   *[other] 还剩 { $days } 天
}
window-viewer-ended = { $days ->
    [0] 今天已到期
   *[other] { $days } 天前已到期
}
window-viewer-begins = { $days ->
   *[other] { $days } 天内生效
}
window-viewer-details = 技术细节
window-viewer-signed-by = 签名者
window-viewer-gap = 缺失
window-viewer-gap-help = 缺少这一份，合作方就看不出是谁为您的证书担保。
window-viewer-root = 根证书
window-viewer-root-any = 大家都认识的根证书
window-viewer-root-trusted = 其他服务器已经有它；您的服务器不必发送。
window-viewer-root-untrusted = 它在这里不受信任。
window-viewer-root-unknown = 在这里无法判断它是否受信任。
window-viewer-root-practice = 它只在本次演练中受信任，在别处则不然。
window-viewer-root-here = 本机信任它；许多合作方不会信任。
window-viewer-subject = 使用者
window-viewer-names = 名称
window-viewer-serial = 序列号
window-viewer-from = 生效日期
window-viewer-to = 有效期至
window-viewer-key = 密钥
window-viewer-signature = 签名
window-viewer-uses = 用途
window-viewer-use-server = 证明服务器的身份
window-viewer-use-client = 证明客户端的身份
window-viewer-use-signing = 签署证书
window-viewer-timestamps = 公开登记
window-viewer-timestamps-of = { $count ->
    [0] 没有证明（SCT）
   *[other] { $count } 份证明（SCT）
}
window-viewer-ocsp = OCSP
window-viewer-crl = 吊销列表
window-viewer-aia = 颁发者的证书

# The files for a server (export)
window-export = 服务器所需的文件
window-export-help = 不同的邮件服务器需要不同格式的文件。请选择您需要的；文件会写到您指定的位置，那里已有的文件会保留。
window-export-not-needed = 如果使用第 3 步中包含私钥的文件夹或 zip，则不需要这一步：其中的 apply.sh 会把两者放到相应位置。
window-export-no-key = 私钥没有保存在这里，因此不提供包含私钥的格式。如果您有私钥文件，请与证书一起导入。
window-export-pem = 分开的文件
window-export-pem-for = 密钥、证书和证书链各一个 PEM 文件：用于需要分别提供的设备和网页表单。
window-export-fullchain = 完整证书链
window-export-fullchain-for = 密钥，以及证书连同证书链：Postfix、Exim、Dovecot、Sendmail。
window-export-combined = 合并为一个文件
window-export-combined-for = 密钥、证书和证书链放在一个 PEM 文件中：Courier、HAProxy、某些设备。
window-export-pfx = PFX（PKCS #12）
window-export-pfx-for = 全部放在一个受保护的文件中：Windows、Exchange、IIS、Zimbra、Domino、Java。
window-export-der = DER
window-export-der-for = 与分开的文件相同，但为二进制格式：某些设备和旧版 Java。
window-export-p7b = PKCS #7（.p7b）
window-export-p7b-for = 只含证书、不含密钥，用于已经有密钥的 Windows 和 Java。
window-export-modern = 现代
window-export-modern-for = 强加密：Windows Server 2019、Windows 10（1709）及更高版本，以及近年的 Java。
window-export-compatible = 兼容旧软件
window-export-compatible-for = Windows Server 2016、2012 及更早版本、Windows 7 和 8，以及旧版 Java 只能读取这种。加密较弱：导入后请删除文件。
window-export-passphrase = PFX 的口令
window-export-passphrase-help = 导入文件的程序会要求输入。谁同时有了文件和口令，谁就有了您的密钥。
window-export-passphrase-missing = PFX 包含私钥：请设定口令。
window-export-key = 私钥的口令
window-export-key-help = 第 1 步的密钥受口令保护，在此打开一次。写出的文件中密钥不带口令，因为服务器要自行启动；PFX 有它自己的口令。
window-export-open = 打开密钥并写入
window-export-write = 选择文件夹并写入…
window-export-folder = 文件写到哪里？
window-export-working = 正在写入…
window-export-written = 文件已写入。
window-export-secret = 包含私钥：只供邮件服务器使用
window-export-before = 原有文件已保留为 { $path }
