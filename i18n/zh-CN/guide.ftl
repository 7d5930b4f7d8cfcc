# The guide: questions that everybody has (src/gui/screen/guide). Each line of a text is a paragraph.

window-guide = 指南
window-guide-why = 用平实的话讲清来龙去脉：常见问题、行业术语，以及可以直接发送的信函。
window-guide-open = 指南：问题、术语、信函
window-guide-more = 指南中的更多内容
window-guide-search = 搜索指南
window-guide-search-example = 证书、拒绝、银行…
window-guide-nothing = 指南中没有同时包含这些词的内容。
window-guide-clear = 显示全部
window-guide-contents = 所有主题
window-guide-questions = 问题
window-guide-words = 术语
window-guide-letters = 信函
window-guide-related = 文中用到的术语
window-guide-used-in = 用到这个术语的问题

guide-tls-title = 什么是 TLS？
guide-tls-text =
    TLS 即传输层安全（Transport Layer Security），是给两台计算机之间的连接上的一把锁。途中窃听的人只能看到打乱的字节，改动内容的人会被发现。
    浏览器打开每个 https 网页时都在使用它。邮件服务器把邮件交给下一台服务器时，连接上用的也是它。
    它以前叫 SSL。这个名字代表最早的、已被攻破的版本；如今使用的是 TLS 1.2 和 1.3。

guide-between-title = 它在邮件服务器之间如何工作？
guide-between-text =
    您的服务器在 DNS 中查出由哪台服务器接收合作方的邮件（MX 记录），并连接它的端口 25。
    对方服务器列出自己支持的功能。如果其中有 STARTTLS，您的服务器就请求使用它；双方商定版本和加密套件，并生成只有它们知道的密钥。
    对方服务器出示证书。您的服务器是否检查它，以及有不符之处时怎么办，就是第 3 步的策略。
    然后邮件在加密连接中移交。如果后面还有一台服务器，同样的过程重新开始：每一跳各自独立。

guide-reasons-title = 为什么要加密服务器之间的邮件？
guide-reasons-text =
    没有 TLS，邮件就像明信片一样穿过互联网。途中经营线路的任何人都可以阅读、保存或篡改它，而没有人会察觉。
    银行、保险公司、医院和政府机关有义务保护自己发出的内容。许多单位已不再与不能加密的服务器收发邮件。
    对写邮件的人来说，什么都不变：不用安装程序，不用输入密码，不用解锁附件。一切都由服务器完成，每封邮件都是如此。

guide-without-title = 如果什么都不做会怎样？
guide-without-text =
    与只是提供 TLS 的合作方之间，邮件照旧以明文传送。
    与强制要求 TLS 的合作方之间，邮件会中断：对方发来的会退回给对方，您发去的会被拒绝。最先察觉的往往是等回复的人。
    对内容负有责任的人，责任不变：如果机密内容在途中被人读到，追问的就会是为什么没有加密。

guide-strict-title = 优先还是强制：选哪一种？
guide-strict-text =
    优先（第 3 步中的“优先 TLS”）是指：对方提供 TLS 就使用，否则用明文。不会丢失邮件，而且几乎所有邮件都会加密。对其余所有人，这样就合适。
    它有一个漏洞：途中有人可以把对方提供 TLS 的信息藏起来，于是双方明明都支持，邮件却以明文传送。
    强制（“强制 TLS”）为某个合作方堵住这个漏洞：没有 TLS 就不发送。“强制 TLS 并验证”还会检查证书是否真实、名称是否属于这个合作方，使别人无法冒充。
    通常的做法：对所有人用“优先 TLS”，对已商定的合作方用“强制 TLS”或“强制 TLS 并验证”。切勿在端口 25 上对所有人强制：RFC 3207 禁止公共服务器这样做，因为会丢失邮件。

guide-smime-title = TLS、S/MIME 和 PGP：各有什么用？
guide-smime-text =
    TLS 保护服务器之间的路程。服务器本身能看到邮件：可以查毒、保存和转发。没有人需要为单封邮件做任何事。
    S/MIME 和 PGP 保护邮件本身，从写信人的程序一直到读信人的程序。服务器只能看到打乱的内容，每个人都需要有自己的密钥，还要知道对方的密钥。
    它们并不互相排斥。TLS 能隐藏主题以及谁写给谁，而 S/MIME 和 PGP 把这些留为可读；S/MIME 和 PGP 还能保护邮箱中的邮件，而 TLS 不能。
    如果合作方“要求 TLS”，指的并不是 S/MIME 或 PGP。

guide-cost-title = 从哪里获取证书，要花多少钱？
guide-cost-text =
    从合作方的服务器所信任的证书颁发机构（CA）获取。它与 Web 服务器用的是同一种证书，没有“邮件专用”的证书需要另外购买。
    Let's Encrypt 和另外几家机构通过 ACME 协议免费提供：由 Postseal 在第 1 步申请。商业 CA 则接收第 1 步的证书请求（CSR），并发回一个文件。
    一份写有服务器名称的证书就够了。更贵的证书附带绿色地址栏和公司名称，发送邮件的一方谁都不会去看。

guide-renewal-title = 证书为什么会到期，到期后怎么办？
guide-renewal-text =
    这样，被盗的密钥或错误的名称就不会永远有效。公共 CA 颁发的证书，2026 年 3 月起最长 200 天，2027 年 3 月起 100 天，2029 年 3 月起 47 天。
    到期的第二天，检查证书的服务器就会拒绝您的邮件。原本完美的系统，最常见的故障就是它。
    因此：能自动续期的就自动续期（ACME）；不能的就及时收到提醒；事后再看看服务器是否真的出示了新证书。“postseal expiring”会去询问它。

guide-testing-title = 怎样试用而不弄坏任何东西？
guide-testing-text =
    先演练：用本机上的演练 CA 和演练服务器走完全部四步。
    然后用“哪些邮件会受阻？”分析您自己的日志或邮箱：在切换之前，它会告诉您哪些合作方会收发受阻。
    如果有测试服务器，先在上面启用配置。在真实的服务器上，配置包会先显示差异（apply.sh --dry-run），检查不通过时会自动全部还原。
    从“优先 TLS”开始，为一个合作方添加一条规则，发送测试邮件，查看证明。然后再处理下一个。

guide-whom-title = 我需要找谁？
guide-whom-text =
    管理邮件服务器的人：同事或服务商。证书和配置由他们安装。如果用的是云服务（Microsoft 365、Google Workspace），TLS 已经开启，只需为合作方设置规则。
    管理 DNS 的人：如果 CA 要求用记录来证明，以及为了 DANE 和 MTA-STS，由他们添加记录。
    有权为单位申请证书的人。有些单位与某一家 CA 签有合同，并有只允许这一家的 CAA 记录。
    本指南中的信函写明了他们各自需要知道的内容。

guide-partner-title = 要告诉合作方什么，有必要吗？
guide-partner-text =
    对于“优先 TLS”：不用。只要双方服务器都支持，就会使用。
    对于“强制 TLS”或“强制 TLS 并验证”，要先商定：哪些域名、哪些服务器、从哪一天起，以及邮件被拒绝时联系谁。
    切勿把私钥发给任何人。合作方根本不需要您提供任何文件：服务器会自行出示证书，由 CA 担保。
    完成后，把第 4 步的报告发给对方：它显示每一跳以及加密方式。

guide-dns-title = DANE 和 MTA-STS 有什么额外作用？
guide-dns-text =
    为合作方设规则，保护的是您想到的那些人的邮件。用 DANE 和 MTA-STS，则是在 DNS 中告诉所有人：您的服务器支持 TLS，以及用的是哪个名称或哪把密钥。会去查看的发件方就不会退回明文。
    DANE 把您的密钥指纹放进 DNS；它需要用 DNSSEC 签名的区域。MTA-STS 在 Web 服务器上放一个小文件；它不需要 DNSSEC，Google 和 Microsoft 看的就是它。
    TLS-RPT 请求别人每天报告：有多少到您这里的连接成功，其余的为什么失败。请从它开始：在邮件受损之前就能看出问题。

guide-limits-title = TLS 不能保护什么？
guide-limits-text =
    存放在服务器上和邮箱里的内容：在那里会解密，以便过滤和阅读。
    下一台服务器之后的那一跳：您与合作方商定的只到对方的入口，之后的事由对方决定。Received 行会显示出来，但以对方服务器写明的为限。
    写错的地址：发给错误收件人的加密邮件，也会安全地送到那里。
    写信人是谁：这要靠 SPF、DKIM 和 DMARC，以及签名。
