# Reading the headers of a message (src/received)

headers-empty-what = 没有可以读取的内容。
headers-empty-why = 证明就在收到的邮件的邮件头中。
headers-empty-next = 请以文件（.eml）形式打开收到的邮件，或粘贴它的全部邮件头。

headers-not-a-message-what = 这段文本中没有邮件头。
headers-not-a-message-why = 邮件头是位于邮件正文上方、形如“Received: from …”的行；邮件程序会将它们隐藏。
headers-not-a-message-next = 请在您的邮件程序中找到“显示原始邮件”“查看源代码”或“Internet 邮件头”，并粘贴其中显示的全部内容。

headers-no-received-what = 这些邮件头中没有任何一跳：没有 Received 行。
headers-no-received-why = 每台接收邮件的服务器都会写一行。您发出的邮件，在您自己的“已发送”文件夹中没有这样的行。
headers-no-received-next = 请从邮件到达的邮箱中取得该邮件。

headers-too-large-what = 邮件头超过 { $limit }。
headers-too-large-why = 没有邮件服务器会接受这么大的邮件头；这很可能是别的文件。
headers-too-large-next = 请重新选择邮件文件，或只粘贴邮件头。

# A sentence for each hop
hop-encrypted = { $by } 通过 { $version } 和 { $cipher } 从 { $from } 接收了邮件。
hop-encrypted-version = { $by } 通过 { $version } 从 { $from } 接收了邮件；没有写明使用的加密套件。
hop-encrypted-cipher = { $by } 用 { $cipher } 加密从 { $from } 接收了邮件；没有写明使用的 TLS 版本。
hop-encrypted-bare = { $by } 从 { $from } 加密接收了邮件；没有写明加密方式。
hop-plain = { $by } 从 { $from } 以明文接收了邮件：在中间窃听的人都能读到它。
hop-local = 邮件在同一台机器或同一系统内（{ $by }）移交；中间没有经过网络。
hop-unknown = { $by } 没有写明从 { $from } 收到邮件时是否加密。
hop-masked = { $by } 接收邮件时没有使用 TLS，也没有写明从哪里收到。如果是从另一台机器收到的，在中间窃听的人都能读到它。
hop-clock = 两台服务器的时钟不一致：邮件看起来在发出之前就到了。

# What a hop is worth today
grade-strong-name = 强
grade-strong-sentence = TLS 1.2 或更高版本，使用目前推荐的加密套件。
grade-acceptable-name = 可接受
grade-acceptable-sentence = 目前没有已知的破解方法；但更新的加密套件能让今天的邮件在密钥日后被盗时也不被读取。
grade-weak-name = 弱
grade-weak-sentence = 使用了 TLS，但其版本或加密套件不应再使用。
grade-broken-name = 已失效
grade-broken-sentence = 名义上是 TLS：有心人可以读到邮件。
grade-plain-name = 明文
grade-plain-sentence = 没有加密：途中的任何人都能读到邮件。
grade-local-name = 本地
grade-local-sentence = 中间没有经过网络。
grade-unknown-name = 不明
grade-unknown-sentence = 服务器写明的内容太少，无法判断。

# What all hops together show
verdict-strong-what = 经过网络的每一跳都按目前推荐的方式加了密。
verdict-strong-why = 没有服务器的协助，途中的任何人都无法读取或改动邮件。
verdict-strong-next = 无需处理。
verdict-acceptable-what = 经过网络的每一跳都加了密；最弱的是第 { $hop } 跳，其加密套件可以接受，但不是最好的。
verdict-acceptable-why = 目前没有已知的破解方法。更新的加密套件在密钥日后被盗时还能保护旧邮件。
verdict-acceptable-next = 下次维护该服务器时，请允许 TLS 1.3，以及带 GCM 或 ChaCha20 的 ECDHE 加密套件。
verdict-weak-what = 第 { $hop } 跳加密所用的版本或加密套件不应再使用。
verdict-weak-why = TLS 1.0、TLS 1.1 和 3DES 已停用，因为存在已知的攻击方法。
verdict-weak-next = 请让人更新该服务器，或在其上启用 TLS 1.2 和 1.3。
verdict-broken-what = 第 { $hop } 跳的加密方式已起不到保护作用。
verdict-broken-why = SSL、RC4 以及 EXPORT、NULL 和匿名加密套件，有心人都可以读取。
verdict-broken-next = 请将它当作明文对待：发送机密内容之前，先让人更新该服务器。
verdict-plain-what = 第 { $hop } 跳以明文传送。
verdict-plain-why = 这两台服务器之间的任何人都可以读取和改动邮件。
verdict-plain-next = 请在该跳的接收服务器上启用 TLS，并在发送服务器上强制要求 TLS。
verdict-unknown-what = 未得到证明：从第 { $hop } 跳看不出是否加密，或加密得如何。
verdict-unknown-why = 有些服务器不会把它写入邮件；这既不说明好，也不说明坏。
verdict-unknown-next = 请在该跳接收服务器的日志中，按时间和 ID 查找。
verdict-local-what = 从各行来看，邮件只来自内部。
verdict-local-why = 停留在一台机器或一个网络中的邮件，不能证明服务器之间的 TLS。前面的代理或容器网络可能掩盖了真正的连接方。
verdict-local-next = 请从外部发来或向外部发送一封测试邮件，并读取它到达时的邮件头。

# Held against what was expected
expected-plain-what = 预期是明文，因此怎样都符合预期。
expected-plain-why = 该策略不要求加密；实际情况见下面各跳。
expected-plain-next = 无需处理，除非您希望比明文更好。
expected-opportunistic-encrypted-what = 符合预期：每一跳都提供了 TLS，并且使用了。
expected-opportunistic-encrypted-why = 该策略在对方提供 TLS 时使用它。如果没有提供，邮件就会以明文传送。
expected-opportunistic-encrypted-next = 要对某个合作方确保如此，请对其域名强制 TLS。
expected-opportunistic-plain-what = 第 { $hop } 跳以明文传送，策略允许这样。
expected-opportunistic-plain-why = 优先 TLS，否则用明文：这一跳有一方没有提供 TLS。
expected-opportunistic-plain-next = 请在该服务器上启用 TLS；或者强制 TLS，那样邮件就会被拒绝，而不是以明文传送。
expected-opportunistic-unknown-what = 无论如何都符合策略；从第 { $hop } 跳看不出是否加密。
expected-opportunistic-unknown-why = 有些服务器不会把它写入邮件。
expected-opportunistic-unknown-next = 请查看该跳接收服务器的日志。
expected-tls-met-what = 符合要求：经过网络的每一跳都加了密。
expected-tls-met-why = 这是每台接收服务器对它自己那一跳所写的内容。
expected-tls-met-next = 无需处理。对方是谁则是另一个问题：由策略“强制 TLS 并验证”来解决。
expected-tls-missed-what = 要求使用 TLS，但第 { $hop } 跳以明文传送。
expected-tls-missed-why = 这两台服务器之间的任何人都可以读取和改动邮件。
expected-tls-missed-next = 如果这一跳是您的，请在那里强制 TLS；如果是合作方的，请将这一行给对方看。
expected-tls-broken-what = 要求使用 TLS，但第 { $hop } 跳所用的 TLS 已起不到保护作用。
expected-tls-broken-why = SSL、RC4 以及 EXPORT、NULL 和匿名加密套件，有心人都可以读取。
expected-tls-broken-next = 请让人更新该服务器，或停用其旧版本和旧加密套件。
expected-tls-unknown-what = 未得到证明：从第 { $hop } 跳看不出是否加密。
expected-tls-unknown-why = 要求使用 TLS，但并非每台服务器都会把它写入邮件。
expected-tls-unknown-next = 请在该跳接收服务器的日志中，按时间和 ID 查找。
expected-verified-by-sender-what = 符合要求：接收服务器的证书已通过验证，邮件加密传送。
expected-verified-by-sender-why = 发送方在移交邮件之前检查了证书；收到的邮件表明它是通过 TLS 传送的。
expected-verified-by-sender-next = 无需处理。
expected-verified-by-receiver-what = 每一跳都加了密，第 { $hop } 跳的服务器验证了发送方的证书。
expected-verified-by-receiver-why = 这证明了是谁发送的。发送方是否也验证了接收方，只有发送方的日志知道。
expected-verified-by-receiver-next = 对于您发出的邮件，请在您自己的日志中查找“Verified TLS connection”（Postfix）或类似内容。
expected-verified-failed-what = 第 { $hop } 跳的服务器无法验证发送方的证书。
expected-verified-failed-why = 证书已过期、用途不符，或来自该服务器不信任的 CA。
expected-verified-failed-next = 请让发送方出示由接收方信任的 CA 颁发的证书。
expected-verified-not-proven-what = 未得到证明：每一跳都加了密，但看不出第 { $hop } 跳是谁验证了谁的证书。
expected-verified-not-proven-why = 该行由接收方写入。它可以说明自己验证了发送方，但绝不能说明发送方验证了它。
expected-verified-not-proven-next = 对于您发出的邮件，您自己的邮件服务器是否验证了证书，写在它的日志里：请让 Postseal 读取它。
expected-verified-by-log-what = 符合要求：发送方的日志表明，第 { $hop } 跳的接收服务器证书已通过验证。
expected-verified-by-log-why = 邮件头表明邮件是加密传送的；发送服务器的日志（按邮件的编号找到）表明对方是谁。
expected-verified-by-log-next = 无需处理。
expected-verified-by-configuration-what = 符合要求：在第 { $hop } 跳，您的服务器验证了对方的证书，颁发者以日志为据，名称以配置为据。
expected-verified-by-configuration-why = 颁发者受信任时 Exim 会写 CV=yes，但不写是否核对了名称。第 3 步的配置在邮件发出之前已导出，它让 Exim 核对名称，名称不符就什么也不发送。
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = 发送方的日志表明，第 { $hop } 跳的接收服务器证书未通过验证，而邮件仍然发出了。
expected-verified-not-by-log-why = 虽然加密了，但没人知道是对谁：处在中间的人可以出示自己的证书。服务器没有遵守对这个伙伴的策略。
expected-verified-not-by-log-next = 请重新应用第 3 步的配置，并在您的服务器中查找是否有通往该伙伴的固定路由，它可能有自己的规则。

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = 邮件从外部进入的第 { $hop } 跳，按目前推荐的方式加了密。
verdict-taken-strong-why = 在那里，没有服务器的协助，谁也不能读取或更改它。它之前各行的内容由他人所写。
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = 邮件从外部进入的第 { $hop } 跳加了密，其加密套件可以接受，但不是最好的。
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = 符合预期：在邮件从外部进入的第 { $hop } 跳，提供了 TLS，并且使用了。
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = 符合要求：邮件从外部进入的第 { $hop } 跳加了密。
expected-taken-met-why = 这是那里的服务器自己所写的内容。它之前各行的内容由他人所写。
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = 符合要求：邮件从外部进入的第 { $hop } 跳加了密，并且那里的服务器验证了发送方的证书。
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = 未得到证明：第 { $hop } 跳加了密，但那里的服务器没有写明它验证了发送方的证书。
expected-taken-not-proven-why = 服务器只有在要求时才会查看发送方的证书，而许多发送方并不出示证书。有些服务器不会写下结果。
expected-taken-not-proven-next = 请在那台服务器的日志中按邮件的时间和标识查找。如果它没有要求证书，请应用第 3 步的配置，并请对方再发一封邮件。
verdict-sent-on-strong-what = 您的服务器按目前推荐的方式加密转交了邮件。
verdict-sent-on-strong-why = 这写在它自己的日志里。之后的情况只有邮件头才能说明。
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = 您的服务器加密转交了邮件，其加密套件可以接受，但不是最好的。
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = 符合预期：对方为这封邮件向您的服务器提供了 TLS，并且使用了。
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = 符合要求：您的服务器加密转交了邮件。
expected-sent-on-met-why = 这写在它自己的日志里。之后的情况只有邮件头才能说明。
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = 未得到证明：您的服务器加密转交了邮件，但其日志没有说它验证了对方的证书。
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } 在同一单位内从 { $from } 接收了邮件，据它自己所写没有使用 TLS；如果它前面有前端（代理、负载均衡器），TLS 可能在那里就已终止。
hop-plain-front = { $by } 没有写明从 { $from } 接收邮件时使用了 TLS。它可能位于终止 TLS 的前端（负载均衡器，或 nginx 之类的代理）之后，情况要看前端；否则邮件就是以明文传送的。
hop-clock-ahead = { $by } 的时钟似乎快了 { $seconds } 秒。
hop-written-by-others = 由他人所写：{ $last ->
        [1] 第 1 跳的那一行内容
       *[other] 第 1 至第 { $last } 跳的各行内容
    }，只是在第 { $border } 跳移交邮件的服务器（{ $from }）的一面之词。如果那是您自己的服务器，其日志应当与之相符；否则没有谁为其担保。
headers-beside = 其他字段的说法：

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = 这封邮件中没有一行是由 { $hosts } 写的；写入各行的是：{ $by }。
headers-no-border-why = 服务器在这些行中使用它自己配置的名称，可能与 DNS 中的不同。
headers-no-border-next = 请按行中的写法指定您的服务器，或从您的服务器所投递的邮箱中取得邮件头。

headers-only-inside-what = 从各行来看，{ $hosts } 只是从内部接收了这封邮件。
headers-only-inside-why = 它的每一行写的都是私有地址，或内部使用的协议。前面的代理、容器网络或过滤器可能掩盖了真正的连接方。
headers-only-inside-next = 请指定位于前面的服务器，或让代理转交发送方的地址（PROXY protocol、XCLIENT）。

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = 发给 { $recipient } 的邮件已退回，因为无法使用 TLS：{ $reason }
bounce-tls-why = { $reporter } 已放弃（代码 { $status }）。强制 TLS 的策略无法满足时就是这样：没有任何内容以明文发出。
bounce-tls-next = 请查看合作方的服务器，找出其 TLS 或证书有什么问题，并告知对方；之后可以重新发送邮件。
bounce-failed-what = 发给 { $recipient } 的邮件已退回：{ $reason }
bounce-failed-why = { $reporter } 已放弃（代码 { $status }）。这与 TLS 无关。
bounce-failed-next = 请检查地址，或带着这段话询问合作方的管理员；然后重新发送测试邮件。
bounce-delayed-what = 发给 { $recipient } 的邮件有延迟：{ $reason }
bounce-delayed-why = { $reporter } 仍在尝试投递（代码 { $status }）。
bounce-delayed-next = 请等待；如果之后退回，通知中会说明原因。
bounce-delivered-what = { $reporter } 称，发给 { $recipient } 的邮件已送达。
bounce-delivered-why = 这是投递通知（代码 { $status }），不是邮件本身：其中没有邮件的邮件头。
bounce-delivered-next = 请从邮件到达的邮箱中取得邮件本身。

# A file that holds several messages (mbox)
mailbox-last = 此文件包含 { $count } 封邮件。现在查看的是最后一封，即第 { $number } 封。
mailbox-ours = 此文件包含 { $count } 封邮件。现在查看的是测试邮件，即第 { $number } 封。
mailbox-asked = 此文件包含 { $count } 封邮件。现在查看的是第 { $number } 封。
headers-no-such-message-what = 此文件中没有邮件 { $wanted }；其中共有 { $count } 封。
headers-no-such-message-why = 另一封邮件的路径不能说明您要找的那一封。
headers-no-such-message-next = 请用它在文件中的编号，或邮件头中的 Message-ID 来指定。

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = 这不是邮件日志。
log-none-why = 其中没有一行是 Postfix、Exim 或 Sendmail 的格式（行首有时间和程序名）。
log-none-next = 请从服务器的邮件日志（通常是 /var/log/mail.log、/var/log/maillog 或 /var/log/exim4/mainlog）中取整行。
log-not-there-what = 此日志中没有关于这封邮件的行。
log-not-there-why = 服务器用编号称呼每封邮件；这封邮件的编号是：{ $ids }。只讲连接的行并不说明哪封邮件经过了它。
log-not-there-next = 请取邮件发出当天、发送服务器上的日志，包含带有上述编号之一的那一行以及它前面的几行。
log-no-tls-what = 日志提到了这封邮件，但没有说它是如何加密的。
log-no-tls-why = Postfix 会另写一行“TLS connection established”，而且只在 smtp_tls_loglevel = 1 时才写；Sendmail 则是带“STARTTLS=client”的一行。它必须在带有 { $ids } 的行之前。
log-no-tls-next = 请把它前面的行也取来。如果没有关于 TLS 的行，请应用第 3 步的配置（它会打开该记录），然后重新发送测试邮件。
log-not-sent-what = 您的服务器尚未把邮件转交出去。
log-not-sent-why = 其日志写道：{ $answer }
log-not-sent-next = 服务器会在几天内自动重试。如果原因在 TLS，请在“合作方看到什么”中查看对方的服务器，并在第 3 步查看您对该合作方的策略。
log-given-up-what = 您的服务器已放弃投递这封邮件。
log-given-up-why = { log-not-sent-why }
log-given-up-next = 发件人会收到相关报告。请在报告和日志中查找原因；如果是 TLS，请查看第 3 步中对该合作方的策略。然后再发一封测试邮件。
log-whose-what = 您的服务器把邮件交给了 { $by }。
log-whose-why = 日志不会说明那是合作方自己的服务器，还是转发邮件的服务器（例如您的服务商的）。重要的是到合作方服务器的那一段。
log-whose-next = 请向合作方询问那是否是他们的服务器。如果它只是转发，请使用那台服务器的日志，或邮件收到时的邮件头。
log-undecided-what = 日志说这封邮件是通过 TLS 传送的，但没有说证书通过了验证。
log-undecided-why = “Trusted”（Postfix）、“CV=yes”（Exim）和“verify=OK”（Sendmail）只涉及 CA：它签发的任何证书都行，无论上面是什么名称。
log-undecided-next = 请在第 3 步对这个伙伴要求“强制 TLS 并验证”，让服务器采用该配置，然后重新发送测试邮件。
