# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = { $name } の証明書は { $date } に期限が切れました。
expiring-over-why = 証明書を確認する取引先は、こちらからのメールを拒否するか、こちらに送らなくなります。
expiring-over-next = 今すぐ更新してください。セットアップを開き、ステップ1で「証明書を更新する」を選びます。ACME（Let's Encryptなど）なら数分で終わります。

expiring-soon-what = { $days ->
   *[other] { $name } の証明書は、あと{ $days }日、{ $date } に期限が切れます。
}
expiring-soon-why = 証明書の有効期間は短くなり続けています。2026年3月から200日、2027年3月から100日、2029年3月から47日です。手作業での更新は、ますます頻繁になります。
expiring-soon-next = ステップ1で更新してください。手作業で更新している場合は、そこの「オンラインで注文」をご覧ください。Let's Encryptなどの認証局なら、フォームに記入せずに更新できます。

expiring-another-what = { $server } が提示する証明書（{ $served } まで）は、ファイルの証明書（{ $file } まで）と異なります。
expiring-another-why = 多くの場合、新しいファイルは置かれていますが、サーバーに読み込ませていません。サーバーは期限が切れるまで古いものを使い続けます。
expiring-another-next = メールサーバーに設定を読み込み直させ（方法はステップ3）、もう一度調べてください。サーバーが別の証明書を使うはずなら、代わりにサーバー自体を監視してください（コマンドラインでは --server）。

expiring-nothing-in-what = { $folder } にサーバーの証明書はありません。
expiring-nothing-in-why = そこではCAの証明書と、ほかのフォルダーへのリンクは対象になりません。証明書は別の場所にあるのかもしれません。
expiring-nothing-in-next = 証明書のあるフォルダー、またはファイルそのものを指定してください。

expiring-not-ours-what = { $file } がすでにありますが、Postsealが書いたカレンダーではありません。
expiring-not-ours-why = 上書きされてしまうところでした。
expiring-not-ours-next = リマインダーには別の名前を選んでください。

expiring-watchlist-what = { $file } は、Postsealの監視対象の一覧ではありません：{ $cause }
expiring-watchlist-why = ファイルはそのまま残しています。今追加するものは、この画面を離れるまで監視しますが、記憶しません。
expiring-watchlist-next = ファイルを修正するか、別の場所に移してください。

expiring-none = 証明書のあるセットアップはまだありません。監視するファイル、フォルダー、またはサーバーを指定してください。
expiring-wrote = リマインダーを書き出しました：{ $file }。カレンダーで開いてください。証明書を更新したとき、または監視をやめたときは、同じファイルに書き出してもう一度開くと、予定が移動するか、消えます。
expiring-title-name = 証明書
expiring-title-hosts = 名前
expiring-title-ends = 期限
expiring-title-days = 残り日数
expiring-title-served = 提示中
expiring-title-state = 状態
expiring-not-seen = 応答なし
expiring-line-first = { $days ->
   *[other] 最初に期限が切れるのは { $name }、あと{ $days }日
}
expiring-line-more = ほか { $count } 件
expiring-state-good = 良好
expiring-state-soon = 要更新
expiring-state-unknown = 不明
expiring-state-critical = 至急
expiring-state-expired = 期限切れ
expiring-reminder = { $hosts } の証明書は { $date } に期限が切れます
expiring-reminder-text = { $name }：{ $date } までに、{ $hosts } の証明書をPostsealで更新してください。ステップ1の「証明書を更新する」で更新し、インストールしてメールサーバーに読み込ませ、テストメールを送ります。

expiring-no-notification-what = 通知を表示できませんでした：{ $cause }
expiring-no-notification-why = 証明書の期限が切れることに、誰も気づけません。
expiring-no-notification-next = 通知を表示できるデスクトップセッション（D-Busと通知サービス）で実行してください。サーバー上では、代わりに --monitoring または --ics を使ってください。

expiring-not-schedulable-what = これは毎日の実行に設定できません：{ $text }
expiring-not-schedulable-why = システムのスケジューラーのファイルには、これを書く方法がありません。
expiring-not-schedulable-next = そのような文字のないパスを使ってください。WindowsではPOSTSEAL_DATAを使わないでください。

expiring-no-home-what = ユーザーの設定のフォルダーがわかりません。
expiring-no-home-why = システムのスケジューラーは、そこにあるファイルを探します。
expiring-no-home-next = HOMEを設定するか、ホームフォルダーのあるユーザーとして実行してください。

expiring-not-our-schedule-what = { $file } がすでにありますが、Postsealが作ったものではありません。
expiring-not-our-schedule-why = そのまま残し、何も行っていません。
expiring-not-our-schedule-next = 何のためのものか確認してください。不要なら別の場所に移し、もう一度試してください。

expiring-scheduler-what = システムのスケジューラーが拒否しました：{ $command }（{ $cause }）
expiring-scheduler-why = 毎日の確認は以前の状態のままです。
expiring-scheduler-next = （suやsudoではなく）自分のセッションにログインして、もう一度試してください。そのようなスケジューラーがない場合は、cronで「postseal expiring」を実行してください。

expiring-notify-one = 対応が必要な証明書があります
expiring-notify-many = 対応が必要な証明書が{ $count }件あります
expiring-unseen-one = 問い合わせできなかったサーバーがあります
expiring-unseen-many = 問い合わせできなかったサーバーが{ $count }台あります
expiring-notified = デスクトップに通知しました。
expiring-notify-nothing = 対応が必要なものはないため、デスクトップには何も表示していません。
expiring-schedule-shown = 何も書き込んでいません。--install でこれを書き込み、開始します。--remove で取り消せます。
expiring-schedule-is-there = すでに有効です。--install で書き込み直し、--remove で取り消せます。
expiring-schedule-installed = 有効になりました。証明書を毎日確認し、対応が必要なものをデスクトップに通知します。「postseal expiring schedule --remove」で取り消せます。
expiring-schedule-removed = 取り消しました。証明書の毎日の確認はもう行われません。
expiring-schedule-none = 取り消すものがありません。{ $file } は存在しません。
