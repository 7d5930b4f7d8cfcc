# What a domain publishes (src/gui/screen/dns)

window-dns-open = ドメインがDNSで公開している情報と、追加すべきもの
window-dns-after-proof = 仕上げに：サーバーのTLS対応をDNSで公開する
window-dns-title = DNSでの公開情報
window-dns-why = ドメインが[DNS|dns]でTLS対応を宣言していないと、メールサーバー間のTLSは経路上の誰にでも外されてしまいます。Postsealは公開されている内容を調べ、サーバーと照合し、追加すべきレコードを示します。何も変更しません。
window-dns-domain-help = @より後ろの部分です。
window-dns-server = 別のDNSサーバー（任意）
window-dns-server-help = 空の場合は、このコンピューターのDNSサーバーに問い合わせます。家庭用ルーターには署名を隠すものがあります。その場合は別のサーバーを指定してください。
window-dns-server-wrong = DNSサーバーのアドレスではありません。9.9.9.9または9.9.9.9:53のように入力してください。
window-dns-report = 送信側のレポートの宛先（任意）
window-dns-report-help = TLSレポート用のレコードに書かれます。空の場合は「tls-reports@ドメイン」になります。
window-dns-check = 調べる
window-dns-beginning = 開始しています…
window-dns-asking = { $name } をDNSに問い合わせています…
window-dns-server-asked = { $server } を調べています…
window-dns-again = もう一度、または別のドメインを調べる
window-dns-another = 署名（DNSSEC）が途中で省かれています：代わりに { $server }（Quad9）に問い合わせる
window-dns-form = レコードの表示形式
window-dns-form-bind = ゾーンファイル
window-dns-form-fields = ウェブフォーム
window-dns-form-nsupdate = nsupdate
window-dns-name = 名前
window-dns-type = 種類
window-dns-value = 値
window-dns-old = 置き換えるもの
window-dns-add = 追加するレコード
window-dns-change = 変更するレコード（今あるものと置き換えます）
window-dns-findings = { $count ->
   *[other] 確認事項が{ $count }件あります
}
window-dns-plan = 進める順序
window-dns-plan-why = 各ステップは前のステップの上に成り立ちます。1つ終えるたびに1時間待ち、もう一度調べてください。確認できると、次のステップに進めます。
window-dns-next = 次
window-dns-locked = 後で
window-dns-instead = 代わりに使える認証局のレコード（2 1 1）
window-dns-save = ポリシーを保存…
window-dns-place = ファイルはどこで公開しますか？

window-reports-open = 送信側から届いたレポートを読む（TLSレポート）
window-reports-title = 送信側のTLSレポート
window-reports-why = 大手の送信元は、自社のサーバーへの接続のうちTLSを使えたもの、使えなかったもの、その理由を1日1回報告します。集計すると、誰が配送できなかったか、いつ[MTA-STS|mta-sts]を強制できるかがわかります。データがこのコンピューターから出ることはありません。
window-reports-what = どのレポートを読みますか？
window-reports-what-text = 添付ファイル（.json、.json.gz）、それが付いたメール（.eml）、メールボックスファイル（mbox）、Maildir。ほかに何が入っていても、各レポートは1回だけ数えます。
window-reports-drop = または、ファイルかフォルダーをこのウィンドウにドロップしてください。
window-reports-choose = TLSレポート
window-reports-mailbox = メールボックスから（IMAP）
window-reports-mailbox-lead = TLS-RPTレコードに書かれたメールボックスです。レポートだけを取得し、未読のままにします。
window-reports-fetch = メールボックスを読む
window-reports-again = ほかを読む
window-reports-policy = { $name }：TLS成功 { $successful }、失敗 { $failed }
window-reports-senders = { $count ->
   *[other] 送信元：{ $count }
}
window-reports-more = ほかに{ $count }件あります。コマンドライン（dns reports --json）ですべて見られます。
