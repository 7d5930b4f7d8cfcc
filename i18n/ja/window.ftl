# The window: what every screen shares (src/gui)

window-copy = コピー
window-copied = コピー済み
window-cancel = キャンセル
window-close = 閉じる
window-try-again = もう一度試す
window-undo = 元に戻す
window-show = 表示
window-show-in-folder = フォルダーで表示
window-cannot-show = このシステムには { $path } を表示できるプログラムがありませんでした。
window-remove = 削除
window-cause = 技術的な原因：{ $cause }
window-next-thing = 次に：

# What a colour means, in a word
window-good = 良好
window-attention = 要確認
window-bad = 問題あり
window-info = 参考

# How far a step is
window-to-do = 未完了
window-done = 完了

# No display
window-no-display = ウィンドウを開くディスプレイがありません。端末で4つのステップを試すには：postseal rehearse
window-cannot-open = ウィンドウを開けません：{ $cause }。端末で4つのステップを試すには：postseal rehearse

window-work-done = 「{ $name }」が完了しました。
window-work-failed = 「{ $name }」を完了できませんでした。
window-leave-title = 実行中の処理があります
window-leave-text = ここを離れると処理は中止されます。完了した分は残ります。
window-leave-ended = 処理はその間に終了しました。
window-leave-stay = とどまる
window-leave-go = 中止して離れる
window-leave-close = 中止して閉じる
window-closing-saves = ディスクの応答が遅くなっています。すべて保存され次第、ウィンドウを閉じます。
window-closing-late = ディスクが30秒間、最後の変更を受け付けていません。応答するまで待つか、もう一度ウィンドウを閉じると変更を保存せずに終了します。
window-disk-late = ディスクの応答が遅くなっています。処理中のものは失われません。

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Enter

# A file hovers over the window
window-drop-here = ここにドロップ
window-drop-not-here = ここにはドロップできません
window-drop-nothing = この画面ではファイルを受け付けません。
window-drop-archive = 何が届かなくなるかを調べるために読み取ります：メール、メールボックス、ログ、またはそれらのフォルダー。
window-drop-probe = サーバーに求められたら提示する証明書または鍵として使います。
window-from-setup = セットアップ「{ $name }」の内容です。
window-drop-reports = TLSレポートとして読み取ります：レポート、メール、メールボックス、またはそれらのフォルダー。
window-drop-rollover = 新しい鍵のファイルとして使います。
window-drop-expiring = 監視対象に追加します：証明書、または証明書のフォルダー。
window-drop-roots = 自社のルート証明書として使います。
window-drop-request = 更新する証明書、またはほかの場所で作成した証明書要求として読み取ります。
window-drop-certificate = 読み取って検査します：証明書、チェーン、PFXファイル、または鍵。
window-drop-own = サーバーに必要な設定と比較します：サーバーの現在の設定ファイル。
window-drop-message = ホップごとに読み取ります：届いたままのメール。

# What was opened last; what does the same on the command line
window-recent = 最近開いたもの
window-recent-forget = この履歴を消去

# Our own dialog for files, where the system opens none
window-chooser-path = パス
window-chooser-help = このシステムではファイル選択画面を開けませんでした。パスを入力または貼り付けるか、フォルダーをたどってください。
window-chooser-up = 1 つ上のフォルダー
window-chooser-empty = ここには該当するものがありません。
window-chooser-empty-folder = このフォルダーは空です。
window-chooser-no-folder = この中にほかのフォルダーはありません。「選択」でこのフォルダーになります。
window-chooser-no-file = まだファイルが選ばれていません。ファイルを押すか、フォルダーを開いてください。
window-chooser-several = クリックまたはスペースキーで、複数のファイルに印を付けられます。
window-chooser-marked = { $count } 個のファイルに印が付いています。
window-chooser-choose = 選択
window-chooser-save = ここに保存
window-chooser-replace = 置き換える
window-chooser-replaces = このファイルは既にあります。置き換えるにはもう一度押すか、別の名前を入力してください。
