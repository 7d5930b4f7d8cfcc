# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = { $paths } にメール、メールログ、TLSレポートが見つかりませんでした。
archive-nothing-why = 過去のメールがないと、誰が締め出されるかはわかりません。
archive-nothing-next = メールボックスファイル（mbox）、Maildir、.emlファイルのフォルダー、またはメールサーバーのログ（/var/log/mail.logなど）を選んでください。

archive-cancelled-what = 読み取りをキャンセルしました。
archive-cancelled-why = 一部だけでは、締め出される取引先を見落とすおそれがあります。
archive-cancelled-next = 時間のあるときに、もう一度始めてください。

archive-damaged-what = { $path } は壊れています：{ $cause }。
archive-damaged-why = 壊れた箇所より前は数えましたが、それより後は含まれていません。
archive-damaged-next = 元の場所からファイルを取り直し、もう一度読み取ってください。

archive-bomb-what = { $path } は展開すると元の{ $ratio }倍を超えるため、読み取りませんでした。
archive-bomb-why = メールやログがそこまで小さく圧縮されることはありません。コンピューターの容量を使い切らせるために作られるファイルです。
archive-bomb-next = ファイルの出どころを確認してください。信頼できるなら、自分で展開して、その中身を読み取ってください。

archive-not-known-what = { $path } の中に、メール、メールログの行、TLSレポートはありません。
archive-not-known-why = このファイルの内容は表に含まれていません。
archive-not-known-next = 別のファイルを選んでください。Postfix、Exim、Sendmailのログは、通常 /var/log/mail.log または /var/log/exim4/mainlog です。

archive-endless-headers-what = { $path }：{ $count ->
   *[other] ヘッダーの終わらないメールが{ $count }通あります。
}
archive-endless-headers-why = そのようなメールを受け取るメールサーバーはないため、除外しました。
archive-endless-headers-next = ファイルにそのようなものがあるはずがない場合を除き、何もする必要はありません。

archive-endless-lines-what = { $path }：{ $count ->
   *[other] サーバーが書くはずのない長さの行が{ $count }行あります。
}
archive-endless-lines-why = 行の先頭だけを読み取りました。
archive-endless-lines-next = 意図したファイルかどうかを確認してください。

archive-report-what = { $path } はTLSレポートではありません：{ $cause }。
archive-report-why = このファイルの内容は表に含まれていません。
archive-report-next = メールで届いた添付ファイル（.jsonまたは.json.gz）をそのまま使ってください。

archive-too-many-what = 取引先が{ $limit }を超えています。残りの取引先のメール{ $messages }通は、合計にだけ含まれています。
archive-too-many-why = これほど多い場合、ほとんどは迷惑メールの送信者がでっち上げた名前です。
archive-too-many-next = 期間を短くするか、メールボックスを1つずつ読み取ってください。

archive-more-what = ほかに{ $count }個のファイルに同様の問題があります。
archive-more-why = それらの内容は表に含まれていません。
archive-more-next = フォルダーごとに読み取ると、どのファイルかわかります。

archive-progress = { $read } MiBを読み取りました…
archive-progress-of = { $total } MiBのうち { $read } MiBを読み取りました…
archive-partner = 取引先
archive-direction = 方向
archive-inbound = 受信
archive-outbound = 送信
archive-messages = メール数
archive-strong = 強い
archive-acceptable = 許容範囲
archive-weak = 弱い
archive-broken = 危険
archive-plain = 平文
archive-unknown = 不明
archive-last = 最終
archive-weakest = 最弱
archive-if-required = TLS必須なら不達
archive-if-verified = 検証付きなら不達
archive-report-line = { $organization } の報告：TLSのセッション { $successful }、失敗 { $failed }。
archive-total = メール{ $messages }通。{ $skipped ->
        [0] { "" }
       *[other] ほかに{ $skipped }通には経路の情報がありません。
    }
archive-required = 全員にTLS必須とした場合：拒否 { $refused }{ $unsure ->
        [0] { "" }
       *[other] 、不明 { $unsure }
    }。{ $old ->
        [0] { "" }
       *[other] さらに{ $old }通がTLS 1.0または1.1を使っており、推奨プロファイルではこれも拒否されます。
    }
archive-verified = 全員に検証済みの証明書を求めた場合：拒否 { $refused }{ $unsure ->
        [0] { "" }
       *[other] 、不明 { $unsure }
    }。
archive-refused = 拒否
archive-refused-line = すでに拒否または配送待ち：{ $refused }{ $tls ->
        [0] 、TLSが原因のものはなし
       *[other] 、うちTLSが原因：{ $tls }
    }
archive-refused-total = TLSが原因で、すでに拒否または配送待ち：{ $tls }。まずこれらの取引先を確認してください。

# The screen
window-archive-title = 何が届かなくなるか
window-archive-why = [TLS|tls]を必須にする前に：自分のメールとログを見れば、TLSなしで送受信していて締め出される相手がわかります。データがこのコンピューターから出ることはありません。
window-archive-what = 何を読みますか？
window-archive-what-text = メールボックスファイル（mbox）、Maildir、.emlファイルのフォルダー、Postfix・Exim・Sendmailのログ、Exchangeのメッセージ追跡ログ、ほかから届いたTLSレポート（.json）。gzipやzstdで圧縮されたものも読めます。
window-archive-side = 保存されたメールでの取引先は
window-archive-from = 差出人（受信メール）
window-archive-to = 宛先（送信メール）
window-archive-files = ファイルを選択
window-archive-folder = フォルダーを選択
window-archive-drop = または、ファイルかフォルダーをこのウィンドウにドロップしてください。ログからは送受信の両方がわかります。
window-archive-choose = 過去のメールとログ
window-archive-again = ほかを読む
window-archive-csv = 表を保存（CSV）
window-archive-required = TLS必須なら不達
window-archive-verified = 検証付きなら不達
window-archive-search = 取引先を探す
window-archive-more = ほかに{ $count }件：名前で探すか、表を保存してください。
window-archive-rules = 2–7のような2つの数字は、2通が確実で、さらに5通が不明という意味です。常に良好なTLSで届いている相手には、ここでルールを作れます。ルールはステップ3にあります。
window-archive-look = 2–7のような2つの数字は、2通が確実で、さらに5通が不明という意味です。セットアップのステップ3から開くと、良好な取引先をワンクリックでルールにできます。
window-archive-weakest = 最弱：{ $how }
window-archive-last = 最終：{ $date }
window-archive-rule-required = TLS必須にする
window-archive-rule-verified = 検証付きTLSにする
window-archive-has-rule = ルール：{ $class }
window-archive-rule-made = { $domain } のルールを作りました：{ $class }。ステップ3にあります。
