# What runs out (src/gui/screen/expiring)

window-expiring-open = 即将过期的证书：何时过期，服务器现在出示的是什么
window-expiring-title = 即将过期的证书
window-expiring-why = [证书|certificate]过期，往往是合作方最先发现。已续期但没有加载的证书，同样会过期。Postseal 既查看文件，也查看每台服务器现在出示的证书。
window-expiring-look = 立即查看，包括服务器
window-expiring-reading = 正在读取文件：{ $count }…
window-expiring-asking = 已询问的服务器：{ $done } / { $all }…
window-expiring-none = 还没有可监视的证书。请在下面添加文件、文件夹或服务器。
window-expiring-good = 目前没有需要您处理的证书。
window-expiring-kept = { $days ->
   *[other] 本机上：有效期至 { $date }，还剩 { $days } 天
}
window-expiring-kept-over = 本机上：已于 { $date } 过期
window-expiring-served = { $days ->
   *[other] { $server } 现在出示：有效期至 { $date }，还剩 { $days } 天
}
window-expiring-served-over = { $server } 现在出示：已于 { $date } 过期
window-expiring-not-asked = 尚未询问 { $server }。
window-expiring-another = 未加载
window-expiring-more = 还有 { $count } 项：用命令行可以看到全部。
window-expiring-sources = 监视的内容
window-expiring-sources-text = 始终包括各个项目的证书，以及您添加的证书文件、文件夹和运行中的服务器。只记住它们的位置。
window-expiring-choose = 要监视的证书
window-expiring-server = 运行中的服务器
window-expiring-server-help = 名称或地址。端口不是 25 时请写明：mx.example.org:465。
window-expiring-add = 监视
window-expiring-ask = 各个项目的服务器
window-expiring-ask-yes = 也询问
window-expiring-ask-no = 只看文件
window-expiring-within = 剩余少于以下天数时应续期
window-expiring-days = { $days } 天
window-expiring-command = 在命令行中做同样的事
window-expiring-command-note = 用于 cron 时加 --notify 或 --ics FILE；用于 Nagios 时加 --monitoring；用于 Prometheus 时加 --prometheus。
