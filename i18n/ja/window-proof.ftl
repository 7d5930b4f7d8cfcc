# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = テストメールを送り、経路上でどのように暗号化されたかを[ホップごと|hop]に確かめます。

window-proof-guide = 実証とは何ですか？
window-proof-guide-1 = メールを中継するサーバーは、メールの先頭に1行を書き加えます。どこから、どこへ、どの暗号化で渡したかです。これが[Received行|received]です。
window-proof-guide-2 = 通った順に読むと、メールがどこで暗号化され、どこでされなかったかがわかります。
window-proof-guide-3 = 自分のサーバーの行は信頼できます。ほかのサーバーの行は、その管理者の言い分です。

window-proof-missing = まずテストメールを送ってください。
window-proof-missing-received = 送信しました。次に、届いたメールを読み込んでください。
window-proof-missing-proven = まだ証明されていません。次にすることは結果に書かれています。
window-proof-letter = テストメール
window-proof-from = 差出人
window-proof-to = 宛先
window-proof-to-help = 中身を確認できるメールボックスにしてください。取引先の担当者や、ほかにお持ちのアドレスなど。
window-proof-way = 送り方
window-proof-through = 自社のサーバーを通す
window-proof-straight = 宛先のサーバーへ直接
window-proof-straight-help = 自社のサーバーが送るときと同じように、宛先ドメインのMXレコードにあるメールサーバーへ直接送ります。多くのプロバイダーは家庭やオフィスからのポート25を塞いでいます。メールサーバー上では次のコマンドが同じことをします：postseal send
window-proof-via = 渡すサーバー
window-proof-via-help = 自社のメールサーバーです。:587のように指定しないかぎり、ポート25を使います。
window-proof-server-name = 証明書に書かれている名前
window-proof-server-name-help = 証明書にアドレスは書かれていません。サーバーが示す証明書は、この名前と照らし合わせます。名前がなければ、暗号化はできても検証はできません。
window-proof-security = 暗号化
window-proof-security-help = テストメールはこの選択を厳密に守ります。サーバーに設定する前に、どうなるかを確かめられます。
window-proof-implicit = 最初からTLS
window-proof-login = サーバーにログインが必要
window-proof-user = ユーザー
window-proof-password = パスワード
window-proof-token = トークン（OAuth）
window-proof-token-help = GoogleやMicrosoftが発行するもの（XOAUTH2、OAUTHBEARER）をここに貼り付けます。検証済みの証明書によるTLSの中でだけ送り、どこにも保存しません。
window-proof-password-help = 検証済みの証明書によるTLSの中でだけ送り、どこにも保存しません。
window-proof-send = テストメールを送信
window-proof-sending = サーバーと通信しています…
window-proof-sent-tls = メールは暗号化されて渡されました。
window-proof-sent-plain = メールは平文で渡されました。
window-proof-sent-next = これは経路の最初の区間です。届いた先でメールを開いてください。残りの区間はReceived行に書かれています。
window-proof-sent-on = { $date }に送信しました。戻ってきたものは下にあります。もう一度送ることもできます。
window-proof-again = もう1通送る
window-proof-connection = メールを運んだ接続
window-proof-server = サーバー
window-proof-version = TLS
window-proof-cipher = 暗号スイート
window-proof-exchange = 鍵交換
window-proof-trusted = 証明書の信頼
window-proof-name = 証明書の名前の一致
window-proof-yes = はい
window-proof-no = いいえ
window-proof-reply = サーバーの応答
window-proof-message-id = Message-ID
window-proof-save-transcript = 通信記録を保存…
window-proof-transcript = 通信記録

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = 届いたメール
window-reading-how = 届いた先のメールソフトで「メッセージのソースを表示」「原文を表示」「インターネットヘッダー」などを探し、表示された内容をすべて貼り付けます。
window-reading-paste = ここにヘッダーを貼り付け…
window-reading-read = ヘッダーを読む
window-reading-choose = ファイルを選択…
window-reading-files = メール
window-reading-drop = または、メール（.eml）をこのウィンドウにドロップしてください。
window-reading-inbound = 逆方向：取引先からあなたへのメール
window-reading-inbound-name = ステップ1のホスト以外の、自社のサーバーとアドレス
window-reading-inbound-help = 取引先にメールを送ってもらい、上に貼り付けるかドロップしてください。あなたのサーバーが受け取った箇所を判定します。手順 1 と名前の異なる自分のサーバーは、コンマで区切ってここに書いてください。*.example.org はその下すべてを、アドレスは自分のネットワーク内の経路を表します。
window-reading-ours = これはテストメールです。
window-reading-partners = 取引先からのメールです。自社のサーバーが受け取ったホップを判定します。
window-reading-another = これはテストメールではなく、別のメールです。
window-reading-another-next = 経路は下に表示しますが、実証としては保存しません。テストの件名のメールを開いてください。
window-reading-unsaid = この内容からは、テストメールかどうかわかりません。
window-reading-unsaid-next = 経路は下に表示しますが、実証としては保存しません。Message-IDで始まる行を含めて、ヘッダーをすべて貼り付けてください。
window-reading-none-sent = テストメールはまだ送られていません。
window-reading-none-sent-next = このメールの経路は下に表示しますが、実証としては保存しません。先にテストメールを送り、それをここで読んでください。
window-reading-asked = この宛先に対するポリシー：{ $class }
window-reading-asked-sender = この差出人からのメールに対するポリシー：{ $class }
window-reading-from-partner = 取引先から届いたメールの場合：
window-reading-hops = ホップごとの記録（通った順）
window-reading-log = 残りはメールサーバーのログが示します
window-reading-log-help = ログを開くか、その時刻前後の行を貼り付けてください。メールは、サーバーが付けたID（{ $ids }）で探します。ログはここで読むだけです。
window-reading-log-nameless = これらのヘッダーには、ログでメールを探せるIDがありません。受信者のメールボックスに表示されるヘッダーをすべて読ませてください。
window-reading-log-paste = ここにログの行を貼り付け…
window-reading-log-choose = ログを開く…
window-reading-log-read = 行を読む
window-reading-log-busy = 読み取っています…

window-proof-practice = このリハーサルでは、このコンピューター上の練習用メールサーバーが、ステップ1と2の鍵と証明書を使ってメールを受け取ります。外には何も出ません。
window-proof-fetch = 練習用サーバーから取り出す

window-collect = 届いた先のメールボックスから取り出す
window-collect-lead = そのメールボックスを読める場合：Postsealが迷惑メールフォルダーも含めてメールを待ち、ヘッダーを表示します。見るだけで、未読のままにします。
window-collect-server = IMAPサーバー
window-collect-server-help = :143のように指定しないかぎり、ポート993を使います。
window-collect-user-missing = 誰のメールボックスですか？
window-collect-fetch = 取り出す
window-collect-entering = ログインしています…

window-mailbox-search = 別のメッセージ：送信者、件名、Message-ID の一部
window-mailbox-more = ほかに { $count } 通は表示していません。上で目的のメッセージを検索してください。
