# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = 在 { $places } 中没有找到 TLS 报告。
tlsrpt-nothing-why = 没有报告，就不知道发件方能否像您承诺的那样通过 TLS 连接您。
tlsrpt-nothing-next = 请选择附件（.json、.json.gz）、邮件（.eml、mbox、Maildir），或 _smtp._tls 处的记录所指的邮箱。大型发件方每天报告一次，从记录发布的次日开始。

tlsrpt-cancelled-what = 读取已取消。
tlsrpt-cancelled-why = 只看一部分报告，可能会漏掉恰好提到问题的那一份。
tlsrpt-cancelled-next = 有时间时请重新开始。

tlsrpt-damaged-what = { $place } 已损坏：{ $cause }。
tlsrpt-damaged-why = 它的内容没有计入汇总。
tlsrpt-damaged-next = 请从原处重新取得该文件，再读取一次。

tlsrpt-bomb-what = { $place } 解压后远超其大小，已跳过。
tlsrpt-bomb-why = 报告不可能压缩到这种程度；这类文件是用来塞满计算机的。
tlsrpt-bomb-next = 请查明它的来源。没有邮件服务商的报告会是这样。

tlsrpt-too-large-what = { $place } 超过任何报告的大小（16 MiB），已跳过。
tlsrpt-too-large-why = 最大的发件方每天也只写出几百 KB。
tlsrpt-too-large-next = 请看看它是否就是您以为的那个文件。

tlsrpt-cut-what = { $place } 未能读到末尾：{ $cause }
tlsrpt-cut-why = 汇总中只有到那时为止读到的内容，从最新的开始。缺少的部分可能恰好是失败的情况。
tlsrpt-cut-next = 请在连接较好时再读取一次，或将邮件保存为文件再读取。

tlsrpt-not-known-what = { $place } 中没有 TLS 报告。
tlsrpt-not-known-why = 报告是 JSON 文档，可以是单独的文件，也可以附在邮件中。
tlsrpt-not-known-next = 请选择其他文件；zip 压缩包请先解压。关于垃圾邮件的报告（DMARC）是 XML 格式，是另一回事。

tlsrpt-not-report-what = { $place } 不是 RFC 8460 规定的 TLS 报告：{ $cause }
tlsrpt-not-report-why = 它的内容没有计入汇总。
tlsrpt-not-report-next = 无需处理，除非它来自大型服务商：那时请使用随邮件收到的原始附件。

tlsrpt-reversed-what = { $place } 中的报告，结束时间（{ $end }）早于开始时间（{ $begin }）。
tlsrpt-reversed-why = 无从得知它是什么时候的；没有计入。
tlsrpt-reversed-next = 无需处理。须由其发件方改正。

tlsrpt-future-what = { $place } 中的报告从未来开始：{ $begin }
tlsrpt-future-why = 没有谁能报告尚未发生的会话；没有计入。
tlsrpt-future-next = 请检查这台计算机的时钟是否准确；如果准确，须由其发件方改正。

tlsrpt-not-about-what = 这些报告都与 { $domain } 无关。它们涉及：{ $others }
tlsrpt-not-about-why = 报告写的是收件人地址中 @ 后面的域名，而不是邮件服务器的名称。
tlsrpt-not-about-next = 请检查域名的写法（--domain），读取其他文件或更长的时间（--within），或者不指定域名。

tlsrpt-too-many-what = 发件方、域名或失败情况的条目有 { $count } 项，多得无法区分。
tlsrpt-too-many-why = 这么多的名称通常是发送垃圾邮件的人编造的。
tlsrpt-too-many-next = 请只读取与您的域名有关的内容（--domain），或减少文件。

tlsrpt-more-what = 另有 { $count } 个文件或邮件存在这类问题。
tlsrpt-more-why = 它们的内容没有计入汇总。
tlsrpt-more-next = 请逐个文件夹读取，看看是哪些。

# Why sessions failed
tlsrpt-starttls-not-supported-what = { $hosts } 没有 STARTTLS。报告方：{ $senders }；会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-starttls-not-supported-why = 服务器没有提供 TLS，或者途中有人把它去掉了。遵循您的策略的发件方会扣住邮件不发。
tlsrpt-starttls-not-supported-next = 请用“合作方看到什么”（命令行：postseal probe --domain { $domain }）查看该域名每台服务器的每个地址；第二个 MX 或 IPv6 很容易被忘记。

tlsrpt-certificate-host-mismatch-what = { $hosts } 的证书属于另一个名称。报告方：{ $senders }；会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-certificate-host-mismatch-why = 证书必须写有 MX 记录中的名称。遵循您的策略的发件方会扣住邮件不发。
tlsrpt-certificate-host-mismatch-next = 请取得写有该名称的证书（第 1 步），或让 MX 记录使用证书中的名称。

tlsrpt-certificate-expired-what = { $hosts } 的证书当时已过期。报告方：{ $senders }；会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-certificate-expired-why = 在有效的证书就位之前，遵循您的策略的发件方会扣住邮件不发。
tlsrpt-certificate-expired-next = 请续期并加载证书，再询问运行中的服务器：“postseal expiring --server”会显示它现在出示的证书。下次请设置提醒。

tlsrpt-certificate-not-trusted-what = { $hosts } 的证书的颁发者不受 { $senders } 信任。会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-certificate-not-trusted-why = 证书是自签名的，或由自有 CA 颁发，或者没有一并发送中间证书。
tlsrpt-certificate-not-trusted-next = 请安装公共 CA 的证书及完整证书链（第 2 步会生成文件），再用“postseal probe”查看。

tlsrpt-validation-failure-what = 与 { $hosts } 的 TLS 失败，{ $senders } 没有说明具体原因。会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-validation-failure-why = 最常见的是双方没有共同的版本或加密套件，或者连接中途断开。
tlsrpt-validation-failure-next = 请用“合作方看到什么”（命令行：postseal probe --domain { $domain }）查看发件方看到什么，并查看服务器这几天的日志。

tlsrpt-tlsa-invalid-what = { $hosts } 的 TLSA 记录不符。报告方：{ $senders }；会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-tlsa-invalid-why = 最常见的原因是续期时更换了密钥，而没有修改记录。遵循 DANE 的发件方会扣住邮件不发。
tlsrpt-tlsa-invalid-next = “postseal dns check { $domain }”会将记录与服务器出示的内容核对，并给出应当发布的记录。

tlsrpt-dnssec-invalid-what = 通往 { $hosts } 的签名（DNSSEC）无效。报告方：{ $senders }；会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-dnssec-invalid-why = 检查签名的一方完全得不到应答，邮件无法送达您这里。
tlsrpt-dnssec-invalid-next = “postseal dns check { $domain }”会指出是哪个名称；请让区域的管理者重新签名，并核对 DS 记录。

tlsrpt-dane-required-what = { $senders } 坚持使用 DANE，而 { $hosts } 没有。会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-dane-required-why = 这是对方针对您的域名所作的选择。在您发布 TLSA 记录之前，对方的邮件会一直等待。
tlsrpt-dane-required-next = 请询问对方的要求，或发布 DANE：“postseal dns check { $domain }”会给出记录。

tlsrpt-sts-policy-fetch-error-what = { $senders } 无法获取 { $domain } 的 MTA-STS 策略。会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-sts-policy-fetch-error-why = 对方沿用了已知的策略，或在没有策略的情况下继续。Web 服务器短暂离线没有害处。
tlsrpt-sts-policy-fetch-error-next = 如果再次发生：https://mta-sts.{ $domain }/.well-known/mta-sts.txt 必须对所有人可用，没有重定向，也不拦截自动程序。

tlsrpt-sts-policy-invalid-what = { $senders } 获取的 { $domain } 的 MTA-STS 策略无效。会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-sts-policy-invalid-why = 其中有一行不对，或者 Web 服务器发送了别的内容。对这些发件方来说，等于没有策略。
tlsrpt-sts-policy-invalid-next = “postseal dns check { $domain }”会指出是哪一行；请重新放置文件，并更换记录的 id。

tlsrpt-sts-webpki-invalid-what = { $domain } 的 MTA-STS 策略对 { $senders } 不算数：Web 服务器的证书无效。会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-sts-webpki-invalid-why = 只有能证明自己名称的服务器提供的策略才算数。对这些发件方来说，等于没有策略。
tlsrpt-sts-webpki-invalid-next = 请在 Web 服务器上续期 mta-sts.{ $domain } 的证书，由公共 CA 颁发，并带有完整证书链。

tlsrpt-other-what = { $senders } 给出了自定的原因，涉及 { $hosts }：{ $cause }。会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-other-why = RFC 8460 中没有这一项，只有对方自己能说明其含义。
tlsrpt-other-next = 请用“合作方看到什么”（命令行：postseal probe --domain { $domain }）查看有无问题；如果没有，请询问对方。

tlsrpt-untold-what = { $senders } 没有说明与 { $domain } 的会话为什么失败。会话数：{ $count }，{ $first } 至 { $last }。
tlsrpt-untold-why = 但确实有会话失败。
tlsrpt-untold-next = 请用“合作方看到什么”（命令行：postseal probe --domain { $domain }）查看，并查看服务器这几天的日志。

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS：最近两周没有报告提到知道该策略的发件方。强制执行之前，请先读取最新的报告。
tlsrpt-trial-too-short = MTA-STS：到目前为止没有问题，但试行不足两周。请等一等再强制执行。
tlsrpt-trial-failing = MTA-STS：最近两周内有失败的情况。请先解决，再等两周，然后强制执行。
tlsrpt-trial-clean = MTA-STS：两周没有问题。可以强制执行该策略。

# The sum
tlsrpt-total = 报告：{ $reports } 份，{ $begin } 至 { $end }。重复的：{ $duplicates } 份。
tlsrpt-none-about = 报告：{ $reports } 份。其中没有关于会话的内容。
tlsrpt-domain = { $domain }：{ $successful } 个会话如承诺使用了 TLS，{ $failed } 个失败。
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = 没有策略
tlsrpt-sender = 发件方
tlsrpt-policy = 承诺
tlsrpt-successful = 使用 TLS
tlsrpt-failed = 失败
tlsrpt-first = 最早
tlsrpt-last = 最近
tlsrpt-from = 来自 { $addresses }
tlsrpt-progress-folder = 正在查看 { $folder }…
tlsrpt-progress-letters = 第 { $done } 封邮件，共 { $all } 封…

tlsrpt-unsigned = 任何人都可以发送报告。报告必须由其发件方签名（DKIM；RFC 8460，第 3 节）；Postseal 不检查这一点：请让您的邮件服务器拒绝没有签名的报告。
