# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring 或 KWallet
keyring-of-windows = Windows 凭据管理器
keyring-of-macos = macOS 钥匙串

keyring-absent-what = 无法访问本计算机的密钥环（{ $keyring }）：{ $cause }。
keyring-absent-why = 只有桌面会话才有密钥环。通过 ssh 访问的服务器上通常没有。
keyring-absent-next = 请像没有密钥环时一样输入密码（命令行：--password-file）。

keyring-locked-what = 密钥环（{ $keyring }）已锁定。
keyring-locked-why = 它用自己的密码打开，通常与系统登录密码相同。它的询问没有得到回答，或者无法显示。
keyring-locked-next = 请重试并回答它的询问，或在系统自带的密码程序中将其解锁。

keyring-timed-out-what = 密钥环（{ $keyring }）在 { $seconds } 秒内没有应答。
keyring-timed-out-why = 它可能正在其他窗口后面的一个窗口中询问自己的密码。
keyring-timed-out-next = 请找到该窗口并回答，然后重试。也可以直接输入密码。

keyring-refused-what = 密钥环（{ $keyring }）拒绝了：{ $cause }。
keyring-refused-why = 系统目前不允许在其中保存或读取密码。
keyring-refused-next = 请在系统自带的密码程序中查看密钥环，然后重试。也可以直接输入密码。

keyring-nothing-what = 密钥环（{ $keyring }）中没有 { $user } 在 { $server } 的密码。
keyring-nothing-why = 其中只有要求记住的密码，并且只对应这个服务器、端口和用户。
keyring-nothing-next = 请输入密码；若想下次在那里找到它，请让它被记住。

keyring-kept = 密码现已存入密钥环（{ $keyring }）。

window-keyring-remember = 将此密码记在本计算机的密钥环中
window-keyring-help = 登录成功后，它会作为此服务器和用户的密码存入其中（{ $keyring }）。以您的身份运行的程序可以从那里读取它。
window-keyring-take = 从密钥环中取出
window-keyring-forget = 从密钥环中删除
window-keyring-asking = 正在询问密钥环。它可能会显示一个窗口，要求解锁。
window-keyring-taken = 已从密钥环中取出。
window-keyring-forgotten = 密钥环中已不再有它。
