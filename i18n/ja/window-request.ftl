# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = [証明書|certificate]は2つのファイルから始まります。手元に残す[秘密鍵|key]と、[認証局|ca]に送る[証明書要求（CSR）|csr]です。
window-request-missing = まず鍵と証明書要求を作ってください。

window-request-hosts = メールサーバーの名前は何ですか？
window-request-hosts-help = MXレコードが指す名前です。ほかのサーバーはこの名前を証明書と照合します。
window-request-hosts-add = 名前を追加
window-request-domains = どのドメインのメールを受信しますか？
window-request-domains-help = メールアドレスの@より後ろの部分です。ポリシーとテストに使い、証明書要求には入りません。
window-request-domains-add = ドメインを追加

window-recommended = 推奨
window-request-key = 鍵の種類
window-request-key-help = ほとんどの場合、推奨のもので問題ありません。
window-request-key-others = ほかの種類

window-request-more = 詳細：組織と所在地
window-request-more-help = ほとんどの認証局はこれらの項目を無視するか、自分で記入します。求められていない項目は空のままにしてください。
window-request-organization = 組織
window-request-unit = 部署
window-request-locality = 市区町村
window-request-state = 都道府県
window-request-country = 国コード

window-request-renew = 証明書を更新する
window-request-renew-how = 名前、各項目、鍵の種類は、サーバーが今使っている証明書から引き継ぎます。鍵は、下で古い鍵を選ばないかぎり新しく作ります。
window-request-renew-file = 証明書ファイルを選択
window-request-renew-server = または、証明書を提示しているサーバー
window-request-renew-server-help = Postsealがサーバーに接続し、誰にでも提示される証明書を読み取ります。コロンに続けて指定しないかぎり、ポート25を使います。
window-request-renew-fetch = 取得
window-request-renew-fetching = { $host } に証明書を問い合わせています…
window-request-foreign = 証明書要求がすでにある
window-request-look-up = ドメインのメールサーバーを調べる
window-request-look-up-help = これらのドメインと名前、および発行を許可された認証局を、DNSサーバーに問い合わせます。
window-request-take = { $hosts } を証明書要求に入れる

window-request-advanced = 高度な設定：パスフレーズ、既存の鍵
window-request-passphrase-heading = 鍵のパスフレーズ
window-request-passphrase-help = いずれの場合も、ファイルを読めるのはこのユーザーだけです。パスフレーズは、USBメモリーやバックアップにあるコピーを守ります。
window-request-passphrase = パスフレーズ
window-request-passphrase-again = もう一度入力
window-request-passphrase-different = 2つの入力が一致しません。
window-request-passphrase-warning = メールサーバーは起動時に鍵を読める必要があります。
window-request-passphrase-why = Postfixなどほとんどのサーバーは、保護された鍵を使えません。パスフレーズのないコピーが必要です。
window-request-passphrase-of-key = 鍵のパスフレーズ（ある場合）
window-request-passphrase-of-key-help = この証明書要求のために鍵を開くだけです。ファイルは変更しません。
window-request-reuse = 既存の鍵を使う
window-request-reuse-help = 新しい鍵をお勧めします。古い鍵のコピーが漏れていても無価値になります。古い鍵を使うのは、DANEのTLSAレコードのように鍵そのものが登録されている場合だけにしてください。
window-request-reused = 証明書要求の署名に使う既存の鍵
window-request-new-key = やはり新しい鍵を作る

window-request-make = 鍵と証明書要求を作成
window-request-not-yet = まず上の印の付いた項目を確認してください。
window-request-keep = 今あるものを使う
window-request-making-key = 秘密鍵を作成しています…
window-request-signing = 証明書要求に署名しています…

window-request-made = { $hosts } の鍵と証明書要求ができました。
window-request-opened = このセットアップは、{ $hosts } の証明書要求に対する証明書を待っています。
window-request-key-elsewhere = 秘密鍵は、証明書要求を作成した場所に残っています。証明書はそこにインストールしてください。
window-request-made-next = 証明書要求を認証局に送ってください。返事が来たら、ステップ2に進みます。
window-request-csr = 証明書要求（CSR）
window-request-save = 証明書要求を保存
window-request-save-as = 別名で保存…
window-request-saved = { $path } に保存しました。
window-request-what-next = 次にすること
window-request-next-send = 証明書要求の全体を、最初と最後の行も含めてコピーし、認証局の申し込みフォームに貼り付けます。
window-request-next-key = 鍵は決して送らないでください。鍵が必要なのは自社のメールサーバーだけです。鍵を求めてくる相手を信用してはいけません。
window-request-next-wait = 返事として、証明書がメールまたはダウンロードで届きます。数分のことも数日のこともあります。このセットアップはそれまで待ちます。
window-request-files = ファイルの場所
window-request-file-csr = 証明書要求（送るもの）
window-request-file-key = 秘密鍵（手元に残すもの）
window-request-folder = フォルダーを表示
window-request-again = 別のものを作る

window-request-guide = なぜ証明書要求が必要なのですか？
window-request-guide-1 = 証明書は「この鍵はこの名前のサーバーのものです」と述べるものです。認証局（CA）は、その名前が申請者のものであることを確認し、この記述に署名します。
window-request-guide-2 = 証明書要求（CSR）には、名前と、対になった鍵のうち公開してよいほう（公開鍵）が入っています。もう一方の秘密鍵がこのコンピューターから出ることはありません。それがあれば、誰でもそのサーバーになりすませるからです。
window-request-guide-3 = ファイルを読めるのはこのユーザーだけです。既存の鍵が上書きされることはありません。
