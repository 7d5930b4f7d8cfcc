# What a domain's records mean together (src/publish)

mx-address-what = { $domain } 的 MX 记录写的是地址，而不是服务器：{ $address }
mx-address-why = MX 记录必须指明服务器的名称（RFC 5321，5.1 节）。多数发件方在那里找不到服务器，邮件会退回。
mx-address-next = 请用 A 或 AAAA 记录给该地址一个名称，并将该名称写入 MX 记录。

mx-no-reverse-what = { $host } 的地址 { $address } 在 DNS 中没有名称（没有 PTR 记录）。
mx-no-reverse-why = 如果服务器也从该地址发送邮件，许多收件方会拒绝，或将其视为垃圾邮件。
mx-no-reverse-next = 请让为您提供该地址的一方将其 PTR 记录设为 { $host }。

mx-reverse-strange-what = 地址 { $address } 的名称是 { $name }，而该名称并不指回该地址。
mx-reverse-strange-why = 如果服务器也从该地址发送邮件，许多收件方会拒绝：这样的话，任何人都可以自称任何名称。
mx-reverse-strange-next = 请为 { $name } 添加写有 { $address } 的地址记录，或让 PTR 记录指向有地址记录的服务器。

caa-forbids-what = { $at } 处的 CAA 记录不允许 { $host } 当前证书的 CA 颁发证书：{ $ca }
caa-forbids-why = 当前证书仍可使用。下一份会被拒绝，而且偏偏在最糟糕的时候。
caa-forbids-next = 续期之前请添加：{ $record }

caa-bound-what = { $at } 处的 CAA 记录只允许以特定方式为 { $host } 颁发证书：{ $parameters }
caa-bound-why = 这样可以防止别人向同一家 CA 取得证书。使用新账户或其他证明方式会被拒绝（RFC 8657）。
caa-bound-next = 请用该账户、以该方式申请，或先修改记录。

caa-account-what = { $at } 的 CAA 记录只允许 CA 的另一个账户（而不是 Postseal 的账户）为 { $host } 签发：{ $accounts }
caa-account-why = 使用 Postseal 的账户（{ $own }）时，CA 会拒绝下一次申请：证书将无法续期。
caa-account-next = 请在记录中加入 Postseal 的账户，或用其中所列的账户申请：{ $record }

caa-none-what = 没有记录指明哪家 CA 可以为 { $host } 颁发证书。
caa-none-why = 因此所有 CA 都可以；这是常见的状态，不会因此丢失邮件。添加记录，可以防止其他 CA 受骗颁发证书。
caa-none-next = 如果愿意，请添加：{ $record }

tlsrpt-unreachable-what = 报告无法送达 { $address }：{ $cause }
tlsrpt-unreachable-why = 发件方会将报告丢弃，您就无从得知哪里失败了。
tlsrpt-unreachable-next = 请指定一个所在域名能接收邮件的邮箱，或一台有应答的 Web 服务器。

dnssec-algorithm-what = 区域 { $name } 使用已弃用的 { $algorithm } 签名。
dnssec-algorithm-why = 解析器不再检查这种签名，并将该区域视为未签名；DANE 因此对谁都不起作用（RFC 8624、RFC 9905）。
dnssec-algorithm-next = 请在管理区域的地方改用 ECDSA P-256（13）或 Ed25519（15），并让它按轮换流程平稳过渡。

dnssec-iterations-what = 区域 { $name } 在否认名称存在时额外做了 { $iterations } 轮散列（NSEC3）。
dnssec-iterations-why = 解析器不愿承担这么大的运算量，会将该区域视为未签名，或不给应答（RFC 9276）。这些运算起不到任何保护作用。
dnssec-iterations-next = 请将 NSEC3 设为 0 次迭代、不加盐，或改用 NSEC。

sts-id-unchanged-what = { $domain } 的 MTA-STS 策略已改变，但其记录的 id 没有变：{ $id }
sts-id-unchanged-why = 只有 id 改变时，发件方才会重新获取策略。在已缓存的策略到期之前，它们会沿用旧策略，可能会拒绝新服务器。
sts-id-unchanged-next = 请为 _mta-sts.{ $domain } 的记录换一个 id，例如今天的日期和小时。

dns-memory-what = { $file } 不是 Postseal 用来记住所见内容的文件：{ $cause }
dns-memory-why = 它保持原样，因此无法与上次比较。
dns-memory-next = 请将该文件移走，或在命令行中用 --remember 指定另一个文件。

dns-no-issuer-what = { $file } 中没有该 CA 的证书：{ $issuer }
dns-no-issuer-why = 只有服务器一并发送该证书时，指明 CA 的记录（2 1 1）才有效。
dns-no-issuer-next = 请提供含有完整证书链的文件（fullchain），或去掉 --ca。

cli-dns-step-dane-ca = 也可以改为指明 CA 本身：这样更换密钥就不需要新记录。但是，凡是从该 CA 取得您服务器名称的证书的人，也会被视为有效；而且 CA 更换中间证书时（有些不会事先通知），发给您的邮件会中断：
