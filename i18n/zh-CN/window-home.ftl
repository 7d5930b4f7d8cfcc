# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = 从“银行要求使用 TLS”到拿出证明。
window-theme = 主题
window-theme-system = 跟随系统
window-theme-light = 浅色
window-theme-dark = 深色
window-language = 语言
window-settings = 设置
window-letters-missing = 此计算机没有包含所选语言（{ $language }）文字的字体。在此之前，Postseal 使用英语。
window-letters-packages = 请安装其中一种，然后重新启动 Postseal：fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows：设置、时间和语言、可选功能。
window-text-size = 文字大小
window-text-size-note = 屏幕上的所有内容都随之放大或缩小。
window-settings-folder = 数据存放位置
window-settings-folder-note = 项目、密钥、证书和这里的设置都在其中。只有您能读取；请在安全的地方保存一份备份。
window-settings-folder-move = 要放到别处，请关闭 Postseal，移动该文件夹，然后用环境变量 POSTSEAL_DATA 指明新的位置。
window-about = 关于 Postseal
window-about-version = 版本 { $version }
window-about-licence = 自由软件，可任选 MIT 许可证或 Apache-2.0。
window-about-made = Postseal 使用了另外 { $count } 个自由软件组件（因系统而异），各有自己的许可证。
window-about-licences = 显示这些许可证

window-home-setups = 您的邮件服务器
window-home-new = 新建项目
window-home-rehearse = 演练
window-home-rehearse-note = “演练”用本机上的演练证书颁发机构和演练邮件服务器走完全部四步。
window-home-archive = 哪些邮件会受阻？分析过往的邮件和日志
window-home-empty = 通过 TLS 收发邮件，并且拿得出证明
window-home-empty-text = 共四步：证书请求、证书、邮件服务器的策略，以及用一封测试邮件来证明一切正常。第一次使用？请先演练，没有任何风险。
window-home-first-name = 我的邮件服务器
window-home-rehearsal-name = 演练
window-home-open = 打开
window-home-continue = 继续
window-home-rename = 重命名
window-home-save-name = 保存
window-home-name = 项目名称
window-home-delete = 删除
window-home-deleted = 已删除“{ $name }”。其文件（包括密钥）会在回收站中保留 { $days } 天。
window-home-broken = 无法打开“{ $name }”
window-home-recover = 使用最后一份完好的副本
window-home-recovered = 已换上最后一份完好的副本。损坏的文件保留在旁边。
window-home-show-file = 显示其文件
window-home-hide-file = 隐藏其文件
window-home-file = 文件的原样。在这里不会修改任何内容。
window-home-next = 下一步：{ $step }
window-home-next-renew = 下一步：续期证书
window-home-all-done = 四步均已完成。
window-home-days = { $days ->
   *[other] 证书：还剩 { $days } 天
}
window-home-expired = 证书已过期
window-home-verdict-met = 符合策略
window-home-verdict-missed = 不符合策略
window-home-verdict-former = 已按先前的策略证实
window-rehearsal = 演练

window-all-setups = 所有项目
window-step-of = 第 { $number } 步，共 4 步
window-step-request = 请求
window-step-certificate = 证书
window-step-policy = 策略
window-step-proof = 证明
window-request-title = 生成密钥和证书请求
window-certificate-title = 导入证书
window-policy-title = 决定谁必须使用 TLS
window-proof-title = 发送测试邮件，查看证明
window-back = 返回
window-next = 下一步：{ $step }
window-finish = 完成
window-letters = 已填入此处已知内容的信函
window-letters-help = 请通读、复制并自行发送：此处不会发出任何内容。
window-saved-to = 已保存为 { $path }。
window-home-reading = 正在读取项目…

window-reminders = 日历提醒（.ics）
window-daily = 每天检查证书
window-daily-about = 由系统自带的计划任务在每天九点启动 Postseal，不打开窗口：它检查各个项目的证书，以及您另外监视的全部内容（“即将过期的证书”），有证书需要您处理时，在桌面上通知您。
window-daily-show = 将写入的内容
window-daily-commands = 然后运行以下命令
window-daily-install = 启用
window-daily-remove = 停用
window-daily-there = 已启用
window-daily-old = 已启用，但仍是旧的设置
window-daily-anew = 重新写入

# A renewal
window-renew = 续期
window-renew-now = 续期此证书：各步骤重新开始，内容均已预先填好
window-renew-shorter = 证书的有效期越来越短：2026 年 3 月起 200 天，2027 年 3 月起 100 天，2029 年 3 月起 47 天。如果您手动续期，请看看第 1 步中的“在线申请”：此后续期无需再填写任何内容。
window-renew-kept = 正在续期。当前使用的证书（有效期至 { $to }）及其密钥会一直保留，直到新证书在第 4 步得到证明。
window-renew-put-back = 恢复旧证书
window-renew-proven = 续期已得到证明。之前使用的证书不必再保留。
