# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = 在 { $paths } 中没有找到邮件、邮件日志或 TLS 报告。
archive-nothing-why = 没有过往的邮件，就无法判断谁会收发受阻。
archive-nothing-next = 请选择邮箱文件（mbox）、Maildir、存放 .eml 文件的文件夹，或您的邮件服务器的日志，例如 /var/log/mail.log。

archive-cancelled-what = 读取已取消。
archive-cancelled-why = 只看一部分过往记录，可能会漏掉恰好会受阻的合作方。
archive-cancelled-next = 有时间时请重新开始。

archive-damaged-what = { $path } 已损坏：{ $cause }。
archive-damaged-why = 损坏之前的内容已计入，之后的内容缺失。
archive-damaged-next = 请从原处重新取得该文件，再读取一次。

archive-bomb-what = { $path } 解压后超过其大小的 { $ratio } 倍，已跳过。
archive-bomb-why = 邮件和日志不可能压缩到这种程度；这类文件是用来塞满计算机的。
archive-bomb-next = 请查明文件的来源。如果您信任它，请自行解压，再读取解压出的内容。

archive-not-known-what = { $path } 中没有邮件、邮件日志行或 TLS 报告。
archive-not-known-why = 无论其中有什么，都没有计入表格。
archive-not-known-next = 请选择其他文件。Postfix、Exim 或 Sendmail 的日志通常是 /var/log/mail.log 或 /var/log/exim4/mainlog。

archive-endless-headers-what = { $path }：{ $count ->
   *[other] { $count } 封邮件的邮件头没有结尾。
}
archive-endless-headers-why = 没有邮件服务器会接收这样的邮件；已将其排除。
archive-endless-headers-next = 无需处理，除非该文件本不该含有这种内容。

archive-endless-lines-what = { $path }：{ $count ->
   *[other] { $count } 行过长，没有服务器会写出这样的行。
}
archive-endless-lines-why = 只读取了行的开头。
archive-endless-lines-next = 请看看该文件是否就是您以为的那个文件。

archive-report-what = { $path } 不是 TLS 报告：{ $cause }。
archive-report-why = 它的内容没有计入表格。
archive-report-next = 请使用随邮件收到的原始附件（.json 或 .json.gz）。

archive-too-many-what = 合作方超过 { $limit } 个；其余合作方的 { $messages } 封邮件只计入总数。
archive-too-many-why = 这么多的名称通常是发送垃圾邮件的人编造的。
archive-too-many-next = 请缩短读取的时间范围，或逐个邮箱读取。

archive-more-what = 另有 { $count } 个文件存在这类问题。
archive-more-why = 它们没有计入表格。
archive-more-next = 请逐个文件夹读取，看看是哪些文件。

archive-progress = 已读取 { $read } MiB…
archive-progress-of = 已读取 { $read } / { $total } MiB…
archive-partner = 合作方
archive-direction = 方向
archive-inbound = 收到
archive-outbound = 发出
archive-messages = 邮件数
archive-strong = 强
archive-acceptable = 可接受
archive-weak = 弱
archive-broken = 已失效
archive-plain = 明文
archive-unknown = 不明
archive-last = 最近
archive-weakest = 最弱
archive-if-required = 强制时受阻
archive-if-verified = 验证时受阻
archive-report-line = { $organization } 报告：{ $successful } 个会话使用了 TLS，{ $failed } 个失败。
archive-total = 共 { $messages } 封邮件{ $skipped ->
        [0] { "" }
       *[other] ；另有 { $skipped } 封没有说明其路径
    }。
archive-required = 如果对所有人强制 TLS：{ $refused } 封会被拒绝{ $unsure ->
        [0] { "" }
       *[other] ；{ $unsure } 封情况不明
    }{ $old ->
        [0] { "" }
       *[other] ；另有 { $old } 封使用了 TLS 1.0 或 1.1，推荐的预设也会拒绝它们
    }。
archive-verified = 如果对所有人要求经过验证的证书：{ $refused } 封会被拒绝{ $unsure ->
        [0] { "" }
       *[other] ；{ $unsure } 封情况不明
    }。
archive-refused = 被拒绝
archive-refused-line = 已被拒绝或仍在等待：{ $refused }{ $tls ->
        [0] ，均与 TLS 无关
       *[other] ，其中因 TLS：{ $tls }
    }
archive-refused-total = 因 TLS 已被拒绝或仍在等待：{ $tls } 封。请先查看这些合作方。

# The screen
window-archive-title = 哪些邮件会受阻？
window-archive-why = 在强制 [TLS|tls] 之前：您自己的邮件和日志能告诉您，谁一直在不用 TLS 收发邮件，将会受阻。所有内容都留在本机。
window-archive-what = 要读取什么？
window-archive-what-text = 邮箱文件（mbox）、Maildir、存放 .eml 文件的文件夹；Postfix、Exim 或 Sendmail 的日志；Exchange 的邮件跟踪日志；别人寄给您的 TLS 报告（.json）。用 gzip 或 zstd 压缩的也可以。
window-archive-side = 在已存的邮件中，合作方是
window-archive-from = 发件人（您收到的邮件）
window-archive-to = 收件人（您发出的邮件）
window-archive-files = 选择文件
window-archive-folder = 选择文件夹
window-archive-drop = 或将文件或文件夹拖放到窗口中。日志本身就能说明收发两个方向。
window-archive-choose = 过往的邮件和日志
window-archive-again = 读取其他内容
window-archive-csv = 保存表格（CSV）
window-archive-required = 强制时受阻
window-archive-verified = 验证时受阻
window-archive-search = 查找合作方
window-archive-more = 还有 { $count } 个：请按名称查找，或保存表格。
window-archive-rules = 形如 2–7 的两个数：2 封确定受阻，另有 5 封情况不明。一直使用良好 TLS 的合作方可以在这里设一条规则，您会在第 3 步看到它。
window-archive-look = 形如 2–7 的两个数：2 封确定受阻，另有 5 封情况不明。如果从项目的第 3 步打开，点一下就能把状况良好的合作方设为规则。
window-archive-weakest = 最弱：{ $how }
window-archive-last = 最近：{ $date }
window-archive-rule-required = 强制 TLS
window-archive-rule-verified = 强制 TLS 并验证
window-archive-has-rule = 规则：{ $class }
window-archive-rule-made = 已为 { $domain } 设置规则：{ $class }。您可以在第 3 步看到它。
