# Setups (src/setup)

setup-no-data-folder-what = 系统没有指明存放您数据的文件夹。
setup-no-data-folder-why = 项目保存在那里。您的用户没有主文件夹，或者其位置未知。
setup-no-data-folder-next = 请将变量 POSTSEAL_DATA 设为您自己的一个文件夹，然后重新启动。

setup-name-empty-what = 项目没有名称。
setup-name-empty-why = 有了名称，才能在其他项目中找到它。
setup-name-empty-next = 请输入名称，例如您的邮件服务器的名称。

setup-not-found-what = 没有项目“{ $id }”。
setup-not-found-why = 它可能已被删除，或被其他程序移走。
setup-not-found-next = 请从列表中选择一个；postseal expiring --setups 会列出有证书的项目。

setup-no-root-what = 本机没有 { $ca } 的根证书。
setup-no-root-why = 公开列表中没有它，缺少它合作方就无法信任您的证书。
setup-no-root-next = 请向 CA 索取其根证书文件，在第 2 步与您的证书一起导入，然后在此保存。

setup-nothing-to-renew-what = 项目 { $name } 还没有证书。
setup-nothing-to-renew-why = 没有可以续期的内容。
setup-nothing-to-renew-next = 请在第 1 步创建第一个请求。

setup-nothing-to-put-back-what = { $name } 没有正在进行的续期。
setup-nothing-to-put-back-why = 之前使用的内容会保留到新证书得到证实为止；之后就没有可恢复的了。
setup-nothing-to-put-back-next = 请查看该项目：其证书就是正在使用的证书。

setup-not-renewing-what = { $name } 没有正在进行的续期。
setup-not-renewing-why = 该项目已有证书，此后没有申请过别的证书。
setup-not-renewing-next = 请先开始续期：postseal renew，或窗口中的“续期”。

setup-in-use-what = 项目“{ $name }”已在另一个 Postseal 中打开。
setup-in-use-why = 两个程序同时修改同一个项目，会互相覆盖对方的工作。
setup-in-use-next = 请在另一个窗口中关闭它，或等待另一个命令结束，然后重试。

setup-damaged-what = 无法读取项目 { $path }：第 { $line } 行：{ $cause }。
setup-damaged-why = 该文件在 Postseal 之外被修改或损坏。它和它的密钥都保持原样。
setup-damaged-next = 请用文本编辑器改正该行，或从备份中恢复文件。

setup-recoverable-what = 无法读取项目 { $path }：{ $cause }。
setup-recoverable-why = 它在 Postseal 之外被修改或损坏。Postseal 上次保存时（{ $changed }）保留了一份副本；密钥保持原样。
setup-recoverable-next = 请使用该副本：Postseal 的窗口提供此操作，并将损坏的文件保留在旁边。也可以自行用 { $copy } 覆盖它。

setup-newer-what = 项目 { $path } 由更新版本的 Postseal 写入。
setup-newer-why = 旧版程序会丢失它不认识的内容，因此在这里不能修改它。您可以查看它。
setup-newer-next = 请安装最新版 Postseal 来使用它。

setup-unsaveable-what = 无法保存项目：{ $cause }。
setup-unsaveable-why = 磁盘上的文件与之前一样。
setup-unsaveable-next = 请选择路径中只含普通字符的文件，然后重试。
