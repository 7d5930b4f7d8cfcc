# What is noticed about certificates (src/certificate)

no-certificate-what = 没有提供证书。
no-certificate-why = 没有 CA 根据您的请求颁发的证书，就没有可以安装的内容。
no-certificate-next = 请粘贴或打开 CA 发来的证书：以 -----BEGIN CERTIFICATE----- 开头的文本。

key-mismatch-what = 这份证书（{ $subject }）属于另一把密钥。
key-mismatch-why = 服务器只有用申请该证书时的密钥才能证明自己的身份；用这一对无法启动。
key-mismatch-next = 请查找与您最近一次请求对应的证书，或选择申请这份证书时所用的密钥。

host-mismatch-what = 证书中没有名称 { $host }，只有：{ $names }。
host-mismatch-why = 要求验证的合作方会拿证书与您的 MX 记录中的名称比对，没有该名称就拒绝投递。
host-mismatch-next = 请让 CA 重新颁发，在名称（SAN）中加上 { $host }；或在第 1 步更正主机名。

expired-what = { $subject } 已于 { $date } 过期。
expired-why = 验证证书的合作方会拒绝连接，因此对方的邮件无法送达。
expired-next = 请续期：在第 1 步生成新的请求，并发送给 CA。

not-yet-valid-what = { $subject } 自 { $date } 起才生效。
not-yet-valid-why = 在此之前合作方会拒绝它。最常见的原因是时钟不准。
not-yet-valid-next = 请检查本机的日期；如果没有错，请等到那一天再安装。

expires-soon-what = { $subject } 将在 { $days } 天后过期。
expires-soon-why = 一旦过期，要求验证的合作方就会拒绝您的邮件。
expires-soon-next = 请现在就续期：在第 1 步生成新的请求。

chain-incomplete-what = 缺少一份中间证书：{ $issuer } 的证书。
chain-incomplete-why = 合作方只认识根证书。没有中间证书，就看不出是谁为您的证书担保。
chain-incomplete-next = 请向您的 CA 索取中间证书（文件名中常带有 chain 或 ca-bundle），并在这里导入。{ $url }

issuer-unknown-what = 证书链到 { $issuer } 为止，而这里没有人知道它是谁。
issuer-unknown-why = 它可能是私有 CA 的根证书，只有与合作方约定后对方才会信任；也可能还缺少一个中间证书。
issuer-unknown-next = 如果是贵公司或合作方自己的 CA：请在设置的受信任根证书中选择它的根证书，并让每个合作方信任它。否则请向 CA 索取完整的证书链。{ $url }

chain-reordered-what = 证书原来的顺序不对，现已排好。
chain-reordered-why = 服务器必须先发送自己的证书，再依次发送各个颁发者的证书。
chain-reordered-next = 无需处理：请安装 Postseal 写出的文件。

chain-extra-what = { $subject } 不必发送。
chain-extra-why = 它不在从您的证书到根证书的路径上；或者它就是根证书，合作方那里已经有了。
chain-extra-next = 无需处理：Postseal 会将它略去。

chain-untrusted-what = 证书链以 { $root } 结尾，它在这里不受信任（{ $cause }）。
chain-untrusted-why = 除非另有约定，要求验证的合作方只信任知名的 CA。
chain-untrusted-next = 请使用公共 CA 的证书。如果是贵公司或合作方自己的 CA：请在设置的受信任根证书中选择它的根证书，这样它在这里就有效；每个合作方也必须信任它。

self-signed-what = 证书是由自己担保的（自签名）。
self-signed-why = 它能加密，但什么也证明不了：要求验证的合作方会拒绝它。
self-signed-next = 请将第 1 步的请求发送给 CA，并使用 CA 颁发的证书。

ca-as-leaf-what = { $subject } 是 CA 的证书，不是您的服务器的证书。
ca-as-leaf-why = 它无法安装：您没有它的密钥。
ca-as-leaf-next = 请查找 CA 发来的另一份证书，即写有您的主机名的那一份。

weak-key-what = { $subject } 的密钥太短：{ $key }。
weak-key-why = 这样的密钥可以被破解，合作方会拒绝。
weak-key-next = 请在第 1 步生成新密钥；推荐的类型就很好。

weak-signature-what = { $subject } 使用的签名算法 { $signature } 可以被伪造。
weak-signature-why = 合作方会拒绝这样的证书。
weak-signature-next = 请让 CA 用 SHA-256 重新颁发。

no-server-auth-what = 该证书不可用于服务器。
no-server-auth-why = 它的用途（密钥用法、扩展密钥用法）中没有服务器身份验证，因此合作方会拒绝它。
no-server-auth-next = 请向 CA 索取 TLS 服务器证书。

common-name-only-what = 名称 { $name } 只写在旧的位置（公用名）。
common-name-only-why = 如今的软件只看名称列表（SAN），在其中找不到任何名称。
common-name-only-next = 请让 CA 重新颁发，将主机名写入 SAN；第 1 步的请求就是这样要求的。

validity-too-long-what = 证书的有效期为 { $days } 天；公共 CA 最长只能颁发 { $most } 天。
validity-too-long-why = 遵守公共 CA 规则的软件可能会拒绝它。
validity-too-long-next = 如果是您自己的单位颁发的，就没有问题；否则请询问 CA。

wildcard-what = { $name } 代表该域名下的所有主机。
wildcard-why = 谁得到它的密钥，谁就能冒充其中任何一台。
wildcard-next = 用于一台服务器没有问题；如果有多台，每个名称用单独的证书更安全。

chain-completed-what = 原本缺少一份中间证书，本机上有：{ $subject }。
chain-completed-why = 合作方只认识根证书，因此服务器必须一并发送它。
chain-completed-next = 无需处理：Postseal 会将它加入您要安装的证书链。

chain-fetched-what = 原本缺少一份中间证书，CA 那里有：{ $subject }。
chain-fetched-why = 合作方只认识根证书，因此服务器必须一并发送它。它取自 { $url }。
chain-fetched-next = 无需处理：Postseal 会将它加入您要安装的证书链。

fetch-failed-what = 无法从 { $url } 取得缺少的证书：{ $cause }。
fetch-failed-why = 证书本身写明了这个地址，但它没有正常应答。
fetch-failed-next = 请稍后重试，或从您的 CA 的网站下载中间证书。

revoked-what = CA 已于 { $date } 吊销 { $subject }。
revoked-why = 会向 CA 查询的合作方将拒绝它。最常见的原因是密钥丢失，或者有人申请了吊销。
revoked-next = 请在第 1 步用新密钥生成新的请求，并查明是谁申请了吊销。

revocation-unknown-what = 不知道 CA 是否已吊销 { $subject }：{ $cause }。
revocation-unknown-why = CA 没有给出有效的答复。多数合作方没有答复也会继续。
revocation-unknown-next = 请稍后重试；如果仍然如此，请询问 CA。

trusted-here-only-what = 本机信任 { $root }，但许多合作方不会信任。
trusted-here-only-why = 它在本机的根证书列表或 Postseal 的设置中，但不在多数邮件服务器所依据的 Mozilla 的列表中。
trusted-here-only-next = 请使用公共 CA 的证书，或与每个合作方约定信任这份根证书。

untrusted-here-only-what = 合作方信任 { $root }，但本机不信任。
untrusted-here-only-why = 它在 Mozilla 的根证书列表中，但不在本机的列表中，本机的列表可能已过时。
untrusted-here-only-next = 证书没有问题。请更新本机的软件包 ca-certificates。

no-client-auth-what = 该证书只在您的服务器接收邮件时证明其身份，发送邮件时则不能。
no-client-auth-why = 很少有合作方要求发送方的服务器出示证书。2026 年起，多家公共 CA 不再为此用途（clientAuth）颁发证书。
no-client-auth-next = 无需处理，除非有合作方要求您的服务器出示证书：那时请约定使用另一家 CA 的证书。

no-timestamps-what = CA 没有证明它已公开登记该证书。
no-timestamps-why = 公共 CA 会在每份证书中加入公开登记的证明（SCT）。浏览器要求它，邮件服务器不要求。
no-timestamps-next = 对邮件来说无需处理。如果网站也要使用该证书，请询问 CA。

trust-unknown-what = 在这里无法判断证书链是否受信任：{ $cause }。
trust-unknown-why = 本机没有可供判断的根证书列表。
trust-unknown-next = 请安装软件包 ca-certificates，或选择一个含有根证书的文件。

unreadable-what = { $name } 中没有证书、证书请求或密钥。
unreadable-why = Postseal 查找以 -----BEGIN 开头的文本块，以及二进制形式（DER）的同类内容。
unreadable-next = 请打开 CA 发来的文件，或粘贴其文本，包括 BEGIN 和 END 行。

certificate-damaged-what = { $name }：无法读取 { $block }（{ $cause }）。
certificate-damaged-why = 其中一部分缺失或被改动，通常是邮件程序造成的，或者没有复制完整。
certificate-damaged-next = { $form ->
    [file] 请重新保存附件或重新下载；它没有完整到达。或者向 CA 索取文件本身。
   *[other] 请重新复制，包括 BEGIN 和 END 行；或者保存附件，再打开该文件。
}

no-roots-what = 没有可以信任的根证书：{ $cause }。
no-roots-why = 没有它们，就无法判断任何证书是否受信任。
no-roots-next = 请安装软件包 ca-certificates，或指定一个含有根证书的文件。

own-roots-what = 无法从 { $path } 读取贵公司自己的根证书：{ $cause }。
own-roots-why = 只由它们担保的证书会因此被报告为不受信任。
own-roots-next = 请在设置中选择另一个文件或文件夹，或将这一项从设置中移除。

own-roots-none-what = { $path } 中没有证书颁发机构的证书。
own-roots-none-why = 只由其中的颁发机构担保的证书会因此被报告为不受信任。
own-roots-none-next = 请在设置中选择另一个文件或文件夹（命令行：--trust），或不指定。

certificate-no-key-what = { $name } 中没有私钥。
certificate-no-key-why = 要拿证书与申请它时所用的密钥比对。
certificate-no-key-next = 请指定第 1 步写出的文件，例如 mx.example.org.key。
