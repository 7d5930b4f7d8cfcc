# What is handed on: the proof (src/report)

report-title = メールの経路と、それが示すこと
report-rehearsal = これはリハーサルです。同じコンピューター上の練習用サーバーがメールを受け取りました。実際のメールサーバーについては何も証明しません。

report-about = 対象
report-name = メールサーバー
report-hosts = ホスト名
report-domains = ドメイン
report-server = ソフトウェア
report-from = 差出人
report-to = 宛先
report-subject = 件名
report-message-id = Message-ID
report-sent-at = 送信日時
report-received-at = 受信日時
report-made = レポート作成日時
report-made-by = 作成ソフト

report-policy = 求めた条件
report-expected = このメールに適用した条件
report-partner = 取引先
report-partner-outbound = この取引先への送信
report-partner-inbound = この取引先からの受信
report-outbound = その他の相手への送信
report-inbound = その他の相手からの受信
report-minimum = TLSの最低バージョン

report-picture = メールの経路
report-picture-hop = { $number }. { $grade }
report-picture-verified = 送信側の証明書を検証済み

report-hops = ホップごとの記録（通った順）
report-other-inbound = 逆方向：取引先からのメール
report-other-outbound = 逆方向：取引先へのメール
report-hop = { $number }. { $from } → { $by }
report-at = 日時
report-version = TLS
report-cipher = 暗号スイート
report-exchange = 鍵交換
report-address = アドレス
report-helo = 名乗った名前
report-id = 受信側のログのID

report-sent = メールを送り出した接続
report-target = サーバー
report-asked = 求めたTLS
report-trusted = 証明書の信頼
report-name-matches = 証明書の名前の一致
report-reply = サーバーの応答

report-certificates = 証明書
report-certificate-own = メールサーバーのもの
report-certificate-theirs = メールを受け取ったサーバーが提示したもの
report-issuer = 発行者
report-dns-names = 対象の名前
report-not-before = 有効期間の開始
report-not-after = 有効期間の終了
report-key = 鍵
report-signature = 署名
report-serial = シリアル番号
report-sha256 = SHA-256
report-spki-sha256 = 鍵のSHA-256

report-transcript = 通信記録
report-transcript-how = サーバーとの通信です。>は送信側、<はサーバー、*はTLS層を表します。パスワードは表示しません。
report-evidence = 証拠：書かれたままのReceived行
report-evidence-how = メールを受け取ったサーバーは、既存の行の上に1行を書き加えます。そのホップの送信側についての記述は、受信側の言い分です。信頼できるサーバーの最初の行より下にある行は、ほかの人の言い分です。
report-evidence-log = ヘッダーだけではわからないことは、メールログの次の行に書かれています。
report-evidence-log-alone = メールがその先どう渡されたかは、送信サーバーのメールログの次の行に書かれています。

report-written = レポートを { $path } に書き出しました。
report-came-back = レポートは書き込まれません。これはメッセージそのものではなく、そのメッセージがどうなったかを知らせる通知です。

report-not-a-sending-what = { $file } には、メールの送信の記録がありません：{ $cause }
report-not-a-sending-why = レポートは、接続と通信記録をそこから取得します。
report-not-a-sending-next = postseal send --json の出力を書き込んだファイルを指定してください。

report-another-message-what = IDが { $found } のメールは、送信したメール { $sent } ではありません。
report-another-message-why = あるメールの送信方法は、別のメールについて何も証明しません。
report-another-message-next = 送信したメールを開くか、--sent を省いてください。

report-unknown-format-what = { $file } の書き出し形式が、名前からはわかりません。
report-unknown-format-why = レポートの形式は、ページ（.html）、テキスト（.md）、プログラム用の文書（.json）、図（.svg、.png）です。
report-unknown-format-next = ファイル名の末尾を.html、.md、.json、.svg、.pngのどれかにしてください。

report-drawing-what = 図を描けませんでした：{ $cause }
report-drawing-why = レポートのほかの部分に影響はありません。
report-drawing-next = 図をSVGで保存するか、レポート全体を保存してください。

# Step 4 in the window
window-report = レポートを渡す
window-report-lead = 取引先や監査人に渡すためのものです。誰が、いつ、どのポリシーで送ったか、証明書、経路とその図、それが示すことが入ります。パスワードや鍵は入りません。
window-report-format = 形式
window-report-html = 印刷用ページ（HTML）
window-report-md = テキスト（Markdown）
window-report-json = プログラム用（JSON）
window-report-svg = 図（SVG）
window-report-png = 図（PNG）
window-report-save = レポートを保存…
window-report-file = postseal-report
