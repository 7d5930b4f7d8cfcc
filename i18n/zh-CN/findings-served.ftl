# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = 服务器没有发送可以读取的证书。
served-no-certificate-why = 没有证书，就不知道对方是谁；要求验证的合作方不会投递。
served-no-certificate-next = 请查看服务器的日志及其证书和密钥的设置，安装证书，然后重启服务器。

served-host-mismatch-what = 服务器的证书中没有名称 { $host }，只有：{ $names }。
served-host-mismatch-why = 要求验证的合作方会拿证书与 MX 记录中的名称比对，没有该名称就拒绝投递。
served-host-mismatch-next = 请让 CA 重新颁发，在名称（SAN）中加上 { $host }；或让 MX 记录使用证书中的名称。有多份证书的服务器可能出示了错误的一份：请检查其设置。

served-address-only-what = 您查询的是地址 { $host }；证书中写的是名称：{ $names }。
served-address-only-why = 证书是针对名称签发的。只有按 MX 记录中的名称查询，才能看出它是否合适。
served-address-only-next = 请改用该名称（例如 mx.example.org）再查询一次。

served-expired-what = { $subject } 已于 { $date } 过期。
served-expired-why = 验证证书的合作方会拒绝连接，因此对方的邮件无法送达。
served-expired-next = 致服务器管理员：如果已经续期，说明服务器仍在使用旧文件：请安装新文件并重启服务器。否则请在第 1 步生成新的请求。

served-not-yet-valid-what = { $subject } 自 { $date } 起才生效。
served-not-yet-valid-why = 在此之前合作方会拒绝它。最常见的原因是时钟不准。
served-not-yet-valid-next = 请检查本机以及颁发该证书的机器的日期；如果没有错，请让服务器在那一天之前继续出示原来的证书。

served-expires-soon-what = { $subject } 将在 { $days } 天后过期。
served-expires-soon-why = 一旦过期，要求验证的合作方就会拒绝您的邮件。
served-expires-soon-next = 致服务器管理员：如果已经续期，说明服务器仍在使用旧文件：请安装新文件并重启服务器。否则请现在就在第 1 步生成新的请求。

served-chain-incomplete-what = 服务器没有发送中间证书：{ $issuer } 的证书。或者，那是其自有颁发机构的根证书，没有其他人信任它。
served-chain-incomplete-why = 合作方只认识根证书。没有中间证书，就看不出是谁为该服务器担保。
served-chain-incomplete-next = 如果这是您的服务器，请让它一并发送：在第 2 步导出完整证书链，或将 CA 的中间证书放在服务器所用文件中它自己的证书之后，然后重启服务器。 { $url } 如果这是直接为服务器担保的私有颁发机构，缺的只是信任：请在设置中添加它的根证书（命令行：--trust）。

served-chain-reordered-what = 服务器发送证书的顺序不对。
served-chain-reordered-why = 必须先是它自己的证书，再依次是各个颁发者的证书。许多合作方会自行排序，有些会拒绝。
served-chain-reordered-next = 如果这是您的服务器：请安装第 2 步写出的文件，或在服务器所用的文件中排好证书的顺序，然后重启服务器。

served-chain-extra-what = 服务器发送了不必发送的 { $subject }。
served-chain-extra-why = 它不在从服务器的证书到根证书的路径上；或者它就是根证书，合作方那里已经有了。
served-chain-extra-next = 不必处理。如果想整理一下，请将它从服务器所用的文件中移除。

served-chain-untrusted-what = 服务器的证书不受信任：{ $cause }。
served-chain-untrusted-why = 除非另有约定，要求验证的合作方只信任知名的 CA。
served-chain-untrusted-next = 请安装公共 CA 的证书及完整证书链，或与每个合作方约定信任这份证书。

served-self-signed-what = 服务器的证书是由自己担保的（自签名）。
served-self-signed-why = 它能加密，但什么也证明不了：要求验证的合作方会拒绝它。
served-self-signed-next = 如果这是您的服务器：请将第 1 步的请求发送给 CA，安装 CA 颁发的证书，然后重启服务器。

served-ca-as-leaf-what = 服务器将 CA 的证书 { $subject } 当作自己的证书出示。
served-ca-as-leaf-why = CA 的证书用来为其他证书签名，不用来证明服务器的身份：要求验证的合作方会拒绝它。
served-ca-as-leaf-next = 请安装为该服务器的名称颁发的证书及其密钥，然后重启服务器。
