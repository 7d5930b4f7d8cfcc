# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = サーバーの鍵を停止なしで切り替える（DANE）
window-rollover-title = 停止なしの鍵の切り替え
window-rollover-why = DNSがサーバーの鍵を指定している場合（[DANE|dane]）、送信側はほかの鍵を拒否します。そのため新しい鍵は、サーバーが提示する前に、全員に行き渡るだけの時間をとってDNSに載せる必要があります。Postsealは各ネームサーバーとメールサーバーを調べ、次のステップに進んでよい時期を知らせます。何も変更しません。
window-rollover-host = メールサーバー
window-rollover-host-help = MXレコードに書かれた名前です。
window-rollover-file = 新しい証明書
window-rollover-file-help = 認証局から届いたファイルです。サーバーが送るとおり、中間証明書も含めてください。
window-rollover-file-missing = 新しい証明書のファイルを選択してください。
window-rollover-choose = 証明書を選択…
window-rollover-look = 進み具合を調べる
window-rollover-again = もう一度調べる
window-rollover-other = 別のサーバーまたは証明書
window-rollover-under-way = 切り替えの途中です。その間Postsealを閉じてもかまいません。新しいレコードがいつから公開されているかは記録されています。
