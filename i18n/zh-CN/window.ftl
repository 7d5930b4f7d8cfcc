# The window: what every screen shares (src/gui)

window-copy = 复制
window-copied = 已复制
window-cancel = 取消
window-close = 关闭
window-try-again = 重试
window-undo = 撤销
window-show = 显示
window-show-in-folder = 在文件夹中显示
window-cannot-show = 此系统中没有程序能显示 { $path }。
window-remove = 移除
window-cause = 技术原因：{ $cause }
window-next-thing = 接下来：

# What a colour means, in a word
window-good = 良好
window-attention = 需要注意
window-bad = 有问题
window-info = 供参考

# How far a step is
window-to-do = 待办
window-done = 完成

# No display
window-no-display = 没有可用的显示器，无法打开窗口。也可以在终端中完成全部四步：postseal rehearse
window-cannot-open = 无法打开窗口：{ $cause }。也可以在终端中完成全部四步：postseal rehearse

window-work-done = “{ $name }”已完成。
window-work-failed = “{ $name }”未能完成。
window-leave-title = 仍有操作正在进行
window-leave-text = 如果离开，操作将会停止。已完成的部分会保留。
window-leave-ended = 操作在此期间已结束。
window-leave-stay = 留下
window-leave-go = 停止并离开
window-leave-close = 停止并关闭
window-closing-saves = 磁盘响应缓慢：全部保存后窗口会自动关闭。
window-closing-late = 磁盘已有半分钟没有接受最后的更改。请等待它响应，或再次关闭窗口以放弃这些更改并退出。
window-disk-late = 磁盘响应缓慢。正在处理的内容不会丢失。

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Enter

# A file hovers over the window
window-drop-here = 拖放到这里
window-drop-not-here = 这里不能拖放文件
window-drop-nothing = 此界面不接收文件。
window-drop-archive = 将读取它，看看哪些邮件会受阻：邮件、邮箱、日志，或存放这些的文件夹。
window-drop-probe = 将作为证书或密钥，在服务器要求时出示。
window-from-setup = 来自项目“{ $name }”。
window-drop-reports = 将作为 TLS 报告读取：报告、邮件、邮箱，或存放这些的文件夹。
window-drop-rollover = 将作为新密钥的文件。
window-drop-expiring = 将加入监视的内容：证书，或存放证书的文件夹。
window-drop-roots = 将作为贵公司自己的根证书。
window-drop-request = 将作为要续期的证书，或在别处生成的证书请求来读取。
window-drop-certificate = 将读取并检查：证书、证书链、PFX 文件或密钥。
window-drop-own = 将与您的服务器所需的配置进行比较：服务器自己的配置文件。
window-drop-message = 将逐跳读取：收到的邮件原文。

# What was opened last; what does the same on the command line
window-recent = 最近打开
window-recent-forget = 清除这些记录

# Our own dialog for files, where the system opens none
window-chooser-path = 路径
window-chooser-help = 此系统没有打开文件对话框：请输入或粘贴路径，或逐级浏览文件夹。
window-chooser-up = 上一级文件夹
window-chooser-empty = 此处没有以此开头的项目。
window-chooser-empty-folder = 此文件夹为空。
window-chooser-no-folder = 此处没有其他文件夹。“选择”即选用当前文件夹。
window-chooser-no-file = 尚未选择文件。请点选一个文件，或打开一个文件夹。
window-chooser-several = 可以标记多个：单击或按空格键。
window-chooser-marked = 已标记 { $count } 个文件。
window-chooser-choose = 选择
window-chooser-save = 保存到这里
window-chooser-replace = 替换
window-chooser-replaces = 此文件已存在。再按一次即可替换，或输入其他名称。
