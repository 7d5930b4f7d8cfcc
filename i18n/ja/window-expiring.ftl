# What runs out (src/gui/screen/expiring)

window-expiring-open = 証明書の有効期限：いつ切れるか、サーバーが今何を提示しているか
window-expiring-title = 証明書の有効期限
window-expiring-why = [証明書|certificate]の期限切れに最初に気づくのは取引先です。更新しても、サーバーに読み込ませなければ同じように切れます。Postsealは、ファイルと、各サーバーが今提示しているものを調べます。
window-expiring-look = サーバーも含めて今すぐ調べる
window-expiring-reading = ファイルを読み取っています：{ $count }…
window-expiring-asking = 問い合わせたサーバー：{ $done }/{ $all }…
window-expiring-none = 監視する証明書はまだありません。下でファイル、フォルダー、またはサーバーを追加してください。
window-expiring-good = 今、対応が必要なものはありません。
window-expiring-kept = { $days ->
   *[other] このコンピューター上：{ $date } まで、残り{ $days }日
}
window-expiring-kept-over = このコンピューター上：{ $date } に期限切れ
window-expiring-served = { $days ->
   *[other] { $server } が提示中：{ $date } まで、残り{ $days }日
}
window-expiring-served-over = { $server } が提示中：{ $date } に期限切れ
window-expiring-not-asked = { $server } にはまだ問い合わせていません。
window-expiring-another = 未読み込み
window-expiring-more = ほかに{ $count }件あります。コマンドラインですべて見られます。
window-expiring-sources = 監視対象
window-expiring-sources-text = セットアップの証明書は常に監視します。ほかに、証明書のファイル、フォルダー、動いているサーバーを追加できます。記憶するのはその場所だけです。
window-expiring-choose = 監視する証明書
window-expiring-server = 動いているサーバー
window-expiring-server-help = 名前またはアドレスです。ポートが25でなければ、mx.example.org:465のように指定します。
window-expiring-add = 監視
window-expiring-ask = セットアップのサーバー
window-expiring-ask-yes = 問い合わせる
window-expiring-ask-no = ファイルのみ
window-expiring-within = 「要更新」とする残り日数
window-expiring-days = { $days }日未満
window-expiring-command = コマンドラインで同じことをする
window-expiring-command-note = cronでは --notify または --ics FILE、Nagiosでは --monitoring、Prometheusでは --prometheus を付けます。
