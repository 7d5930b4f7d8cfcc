# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = { $name } 的证书已于 { $date } 过期。
expiring-over-why = 会检查证书的合作方将拒绝您的邮件，或不再向您发送。
expiring-over-next = 请现在就续期：打开项目，转到第 1 步，选择“我要续期证书”。通过 ACME（Let's Encrypt 等）只需几分钟。

expiring-soon-what = { $days ->
   *[other] { $name } 的证书将在 { $days } 天后（{ $date }）过期。
}
expiring-soon-why = 证书的有效期越来越短：2026 年 3 月起 200 天，2027 年 3 月起 100 天，2029 年 3 月起 47 天。手动续期的次数会越来越频繁。
expiring-soon-next = 请在第 1 步续期。如果您目前手动续期，请看看那里的“在线申请”：通过 Let's Encrypt 等机构续期，无需填写任何表单。

expiring-another-what = { $server } 出示的是另一份证书，到期日为 { $served }；文件中的证书到期日为 { $file }。
expiring-another-why = 最常见的情况是：新文件已就位，但没有通知服务器；它会继续使用旧证书，直到过期。
expiring-another-next = 请让邮件服务器重新加载（方法见第 3 步），然后再查看。如果该服务器本来就该用另一份证书，请改为监视该服务器本身（命令行：--server）。

expiring-nothing-in-what = { $folder } 中没有服务器证书。
expiring-nothing-in-why = CA 的证书和指向其他文件夹的链接会被略过。证书现在也许在别处。
expiring-nothing-in-next = 请指定证书所在的文件夹，或文件本身。

expiring-not-ours-what = { $file } 已存在，而且不是 Postseal 写出的日历。
expiring-not-ours-why = 继续的话会将它覆盖。
expiring-not-ours-next = 请为提醒选择另一个名称。

expiring-watchlist-what = { $file } 不是 Postseal 的监视列表：{ $cause }
expiring-watchlist-why = 它保持原样。您现在添加的内容只在离开此页面之前受监视，不会记住。
expiring-watchlist-next = 请修复该文件，或将它移走。

expiring-none = 还没有项目拥有证书。请指定要监视的文件、文件夹或服务器。
expiring-wrote = 提醒已写入：{ $file }。请用您的日历打开它；证书续期后，或不再监视时，请写入同一文件并再次打开：其中的条目会移动，或被移除。
expiring-title-name = 证书
expiring-title-hosts = 名称
expiring-title-ends = 到期日
expiring-title-days = 剩余天数
expiring-title-served = 服务器出示
expiring-title-state = 状态
expiring-not-seen = 没有应答
expiring-line-first = { $days ->
   *[other] 最先到期的是 { $name }，还有 { $days } 天
}
expiring-line-more = 另有 { $count } 项
expiring-state-good = 良好
expiring-state-soon = 请续期
expiring-state-unknown = 不明
expiring-state-critical = 紧急
expiring-state-expired = 已过期
expiring-reminder = { $hosts } 的证书将于 { $date } 过期
expiring-reminder-text = { $name }：请在 { $date } 之前用 Postseal 续期 { $hosts } 的证书。第 1 步，“我要续期证书”；然后安装证书，让邮件服务器重新加载，并发送测试邮件。

expiring-no-notification-what = 无法显示通知：{ $cause }
expiring-no-notification-why = 否则不会有人发现证书即将过期。
expiring-no-notification-next = 请在能显示通知的桌面会话中运行（D-Bus 和通知服务）；在服务器上请改用 --monitoring 或 --ics。

expiring-not-schedulable-what = 无法安排每天运行：{ $text }
expiring-not-schedulable-why = 系统计划任务的文件中无法写出这样的内容。
expiring-not-schedulable-next = 请使用不含此类字符的路径；在 Windows 上请不要设置 POSTSEAL_DATA。

expiring-no-home-what = 不知道存放用户设置的文件夹在哪里。
expiring-no-home-why = 系统计划任务会到那里查找它的文件。
expiring-no-home-next = 请设置 HOME，或以有主文件夹的用户身份运行。

expiring-not-our-schedule-what = { $file } 已存在，而且不是 Postseal 建立的。
expiring-not-our-schedule-why = 它保持原样，没有做任何操作。
expiring-not-our-schedule-next = 请查看它的用途。如果不需要，请将它移走，然后重试。

expiring-scheduler-what = 系统计划任务拒绝了：{ $command }（{ $cause }）
expiring-scheduler-why = 每日检查与之前一样，没有改变。
expiring-scheduler-next = 请登录到您自己的会话（不要用 su 或 sudo），然后重试。如果系统没有这种计划任务，请让 cron 运行“postseal expiring”。

expiring-notify-one = 有一份证书需要您处理
expiring-notify-many = 有 { $count } 份证书需要您处理
expiring-unseen-one = 有一台服务器无法查询
expiring-unseen-many = 有 { $count } 台服务器无法查询
expiring-notified = 已在桌面上通知。
expiring-notify-nothing = 没有即将到期的证书：没有在桌面上显示任何内容。
expiring-schedule-shown = 没有写入任何内容。加上 --install 会写入这些内容并启用；--remove 可以撤销。
expiring-schedule-is-there = 已经启用。加上 --install 会重新写入；--remove 可以撤销。
expiring-schedule-installed = 已启用：每天检查证书，即将到期的会在桌面上通知。“postseal expiring schedule --remove”可以撤销。
expiring-schedule-removed = 已停用：不再每天检查证书。
expiring-schedule-none = 没有可以停用的内容：{ $file } 不存在。
