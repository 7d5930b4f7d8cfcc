# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME KeyringまたはKWallet
keyring-of-windows = Windowsの資格情報マネージャー
keyring-of-macos = macOSのキーチェーン

keyring-absent-what = このコンピューターのキーリング（{ $keyring }）に接続できません：{ $cause }。
keyring-absent-why = キーリングがあるのはデスクトップのセッションだけです。sshで接続するサーバーには普通ありません。
keyring-absent-next = キーリングなしの場合と同じように、パスワードを入力してください（コマンドラインでは --password-file）。

keyring-locked-what = キーリング（{ $keyring }）がロックされています。
keyring-locked-why = キーリングは固有のパスワードで開きます。多くの場合、システムへのログインと同じものです。その問い合わせに答えがなかったか、表示できませんでした。
keyring-locked-next = もう一度試して問い合わせに答えるか、システムのパスワード管理プログラムでロックを解除してください。

keyring-timed-out-what = キーリング（{ $keyring }）は{ $seconds }秒以内に応答しませんでした。
keyring-timed-out-why = ほかのウィンドウの後ろで、キーリング自身のパスワードを尋ねているのかもしれません。
keyring-timed-out-next = そのウィンドウを探して答え、もう一度試してください。または、パスワードを入力してください。

keyring-refused-what = キーリング（{ $keyring }）が拒否しました：{ $cause }。
keyring-refused-why = 今はシステムが、そこでのパスワードの保存も読み取りも許していません。
keyring-refused-next = システムのパスワード管理プログラムでキーリングを確認し、もう一度試してください。または、パスワードを入力してください。

keyring-nothing-what = キーリング（{ $keyring }）に、{ $server } の { $user } のパスワードはありません。
keyring-nothing-why = 記憶するよう頼まれたものだけが、まさにそのサーバー、ポート、ユーザーのものとして入っています。
keyring-nothing-next = パスワードを入力してください。次からそこで見つかるようにするには、記憶させてください。

keyring-kept = パスワードはキーリングに入りました（{ $keyring }）。

window-keyring-remember = このパスワードをこのコンピューターのキーリングに記憶する
window-keyring-help = ログインに成功した後で、このサーバーとユーザーのものとしてそこ（{ $keyring }）に入ります。あなたの権限で動くプログラムは、そこから読み取れます。
window-keyring-take = キーリングから取り出す
window-keyring-forget = キーリングから消す
window-keyring-asking = キーリングに問い合わせています。ロック解除を求めるウィンドウが出ることがあります。
window-keyring-taken = キーリングから取り出しました。
window-keyring-forgotten = キーリングから消えました。
