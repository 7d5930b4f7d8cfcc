# Reading and writing files (src/store.rs)

file-exists-what = { $path } 已存在。
file-exists-why = 密钥一旦被替换就再也找不回来，因此绝不会覆盖已有的文件。
file-exists-next = 请选择另一个文件夹或名称，或自行移走旧文件。

file-missing-what = { $path } 不存在。
file-missing-why = 没有可以读取的内容。
file-missing-next = 请检查路径，或重新选择文件。

file-is-folder-what = { $path } 是文件夹，不是文件。
file-is-folder-why = Postseal 不搜索文件夹，只读取您指定的文件。
file-is-folder-next = 请指定其中的一个或多个文件。

file-no-folder-what = { $path } 不能作为文件夹：那里有一个同名的文件。
file-no-folder-why = 要写出多个文件，因此需要一个文件夹。
file-no-folder-next = 请指定一个文件夹，可以是新的。

file-denied-what = 您无权读取或写入 { $path }。
file-denied-why = 该文件或其所在文件夹属于其他用户，或为只读。
file-denied-next = 请选择您自己的文件夹，或以该文件所属用户的身份运行本程序。

disk-full-what = 磁盘空间不足，无法写入 { $path }。
disk-full-why = 没有写入任何内容；原有的内容没有改变。
disk-full-next = 请释放一些空间，或选择其他磁盘上的文件夹。

file-too-large-what = { $path } 超过 { $limit }。
file-too-large-why = 密钥、证书和邮件要小得多；这很可能是别的文件。
file-too-large-next = 请选择其他文件。

file-locked-what = { $path } 正被另一个 Postseal 使用。
file-locked-why = 两个程序同时修改同一个项目，会互相覆盖对方的工作。
file-locked-next = 请关闭另一个窗口，或等待另一个命令结束，然后重试。

file-io-what = 无法读取或写入 { $path }：{ $cause }。
file-io-why = 操作系统拒绝了操作，没有留下只写了一半的内容。
file-io-next = 请检查磁盘和路径，然后重试。

file-no-file-what = { $path } 不是文件，而是管道、设备或套接字。
file-no-file-why = Postseal 要在这个名称的文件中保存内容，在这里会一直等待下去。
file-no-file-next = 请将它移到别处，然后重试。
file-is-pipe-what = { $path } 是管道或设备，不是文件。
file-is-pipe-why = 大型归档会分段读取，有些部分读两次。管道只能读一次，而设备可能没有尽头。
file-is-pipe-next = 请先写入文件（命令 > mail.mbox），再指定该文件。gzip 或 zstd 压缩的文件可直接读取。

file-silent-what = 没有从 { $path } 收到任何内容。
file-silent-why = 它是一个管道，已有一段时间没有任何程序向其中写入。
file-silent-next = 请指定一个文件，或查看应向其中写入的命令为何没有写入。

file-folder-gone-what = 无法写入 { $path }：它所在的文件夹不存在。
file-folder-gone-why = 该文件夹已被删除或改名，或者它所在的磁盘或网络共享已不在。
file-folder-gone-next = 请创建或恢复该文件夹（或恢复磁盘），然后重试。之前已有的内容没有改变。
