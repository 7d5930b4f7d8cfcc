# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = 「銀行からTLSを求められた」から、その実証まで。
window-theme = テーマ
window-theme-system = システム
window-theme-light = ライト
window-theme-dark = ダーク
window-language = 言語
window-settings = 設定
window-letters-missing = 選択した言語({ $language })の文字を含むフォントがこのコンピューターにありません。それまでPostsealは英語で表示します。
window-letters-packages = 次のいずれかをインストールし、Postsealを起動し直してください：fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows：「設定」→「時刻と言語」→「オプション機能」。
window-text-size = 文字サイズ
window-text-size-note = 画面全体がこれに合わせて拡大・縮小します。
window-settings-folder = 保存場所
window-settings-folder-note = セットアップ、鍵、証明書、この設定が入っています。読めるのはこのユーザーだけです。安全な場所にコピーを保管してください。
window-settings-folder-move = 別の場所に置くには、Postsealを終了し、フォルダーを移動して、新しい場所を環境変数POSTSEAL_DATAに指定してください。
window-about = Postsealについて
window-about-version = バージョン { $version }
window-about-licence = 自由ソフトウェアです。MITライセンスとApache-2.0のどちらかを選べます。
window-about-made = ほかの自由ソフトウェア{ $count }個を使って作られています（システムによって異なります）。それぞれに独自のライセンスがあります。
window-about-licences = それらのライセンスを表示

window-home-setups = メールサーバー
window-home-new = 新規セットアップ
window-home-rehearse = リハーサル
window-home-rehearse-note = 「リハーサル」では、このコンピューター上の練習用認証局と練習用メールサーバーで、4つのステップを通して試します。
window-home-archive = 何が届かなくなるか：過去のメールとログを調べる
window-home-empty = メールをTLSで送受信し、それを実証する
window-home-empty-text = ステップは4つです。証明書要求、証明書、メールサーバーのポリシー、そしてテストメールによる実証。初めての方は、まずリハーサルをどうぞ。失敗しても影響はありません。
window-home-first-name = 自社のメールサーバー
window-home-rehearsal-name = リハーサル
window-home-open = 開く
window-home-continue = 続ける
window-home-rename = 名前を変更
window-home-save-name = 保存
window-home-name = このセットアップの名前
window-home-delete = 削除
window-home-deleted = { $name } を削除しました。鍵を含むファイルは{ $days }日間ごみ箱に残ります。
window-home-broken = { $name } を開けません
window-home-recover = 最後の正常なコピーを使う
window-home-recovered = 最後の正常なコピーに置き換えました。壊れたファイルは横に残しています。
window-home-show-file = ファイルを表示
window-home-hide-file = ファイルを隠す
window-home-file = ファイルの内容です。ここでは何も変更されません。
window-home-next = 次：{ $step }
window-home-next-renew = 次：証明書を更新する
window-home-all-done = 4つのステップがすべて完了しました。
window-home-days = { $days ->
   *[other] 証明書：残り{ $days }日
}
window-home-expired = 証明書の期限切れ
window-home-verdict-met = ポリシー適合
window-home-verdict-missed = ポリシー不適合
window-home-verdict-former = 以前のポリシーで証明済み
window-rehearsal = リハーサル

window-all-setups = セットアップ一覧
window-step-of = ステップ{ $number }/4
window-step-request = 証明書要求
window-step-certificate = 証明書
window-step-policy = ポリシー
window-step-proof = 実証
window-request-title = 鍵と証明書要求を作る
window-certificate-title = 証明書を取り込む
window-policy-title = 誰にTLSを求めるかを決める
window-proof-title = テストを送り、結果を読む
window-back = 戻る
window-next = 次へ：{ $step }
window-finish = 完了
window-letters = ここで分かっている内容を記入した文面
window-letters-help = 読み返してコピーし、ご自分でお送りください。ここからは何も送られません。
window-saved-to = { $path } に保存しました。
window-home-reading = セットアップを読み込んでいます…

window-reminders = カレンダー用のリマインダー（.ics）
window-daily = 証明書を毎日確認する
window-daily-about = システムのスケジューラーが毎日9時にPostsealをウィンドウなしで起動します。セットアップの証明書と、ほかに監視しているもの（「証明書の有効期限」）をすべて調べ、対応が必要になるとデスクトップに通知します。
window-daily-show = 書き込まれる内容
window-daily-commands = その後に実行されるコマンド
window-daily-install = 開始
window-daily-remove = 停止
window-daily-there = 有効
window-daily-old = 有効（以前の内容のまま）
window-daily-anew = 書き込み直す

# A renewal
window-renew = 更新
window-renew-now = この証明書を更新する：内容を引き継いで、最初のステップから始めます
window-renew-shorter = 証明書の有効期間は短くなり続けています。2026年3月から200日、2027年3月から100日、2029年3月から47日です。手作業で更新している場合は、ステップ1の「オンラインで注文」をご覧ください。以後の更新では何も入力せずに済みます。
window-renew-kept = 更新の途中です。使用中の証明書（{ $to } まで有効）とその鍵は、新しい証明書がステップ4で実証されるまで残ります。
window-renew-put-back = 元の証明書に戻す
window-renew-proven = 更新が実証されました。以前使っていた証明書を残しておく必要はもうありません。
