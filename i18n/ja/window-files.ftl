# ヘッダーを読む; ファイルを開く (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = メールのヘッダーを読む：TLSで届いたか
window-headers-title = ヘッダーを読む
window-headers-why = メールを中継したサーバーは、それぞれ[Received行|received]を書き込みます。Postsealはそれを[ホップ|hop]ごとに読み、どこで[TLS|tls]を使い、どの程度守られていたかを示します。データがこのコンピューターから出ることはありません。
window-headers-asked = このメールについての取り決め
window-headers-nothing = 取り決めなし（結果だけ見る）
window-headers-expected = 取り決め：{ $class }
window-headers-inbound = 取引先から届いたメールの場合
window-headers-ours = 自社のサーバーとアドレス
window-headers-ours-help = 取引先から届いたメールなら、自社のサーバーが受け取った箇所を判定します。自社のサーバーをコンマで区切って書いてください。*.example.org はその下すべてを、アドレスは自社のネットワーク内の経路を表します。
window-headers-report = 取引先や監査人に渡すためのものです。日時、メールの経路とその図、それが示すことが入ります。パスワードや鍵は入りません。

window-reading-nobodys = このメールだけを調べました。どのセットアップにも属さず、どれも変更しません。
window-reading-nobodys-next = 自社サーバーの実証として残すには、そのセットアップのステップ4で読んでください。

window-open-open = ファイルを開く：証明書、鍵、証明書要求、メール、ログ
window-open-title = ファイルを開く
window-open-why = そのファイルが何かを調べ、中身を示します：[証明書|certificate]、[秘密鍵|key]、[証明書要求|csr]、またはそれらをまとめたもの。変更も送信もしません。
window-open-what = 1つでも複数でも：CAから届いたもの（形式は問いません）、組になっているかを確かめる鍵と証明書、メールやメールボックス、メールのログ。
window-open-drop = またはこのウィンドウにドロップ：ファイル、またはフォルダー。
window-open-close = すべて閉じる
window-open-looking = 調べています…
window-open-certificate = 証明書
window-open-authority = 認証局（CA）の証明書
window-open-request = 証明書要求（CSR）
window-open-key = 秘密鍵：誰にも送らないでください
window-open-message = メール、またはメールボックス
window-open-past = メール、ログ、またはレポート
window-open-belongs = 秘密鍵は、一緒に開いたものと組になっています。
window-open-belongs-next = 公開鍵が同じです。サーバーで一緒に使えます。
window-open-belongs-some = 開いたもののうち、組になっていないものがあります。
window-open-belongs-some-next = 組になるものがここにあるかは、各カードに示されています。組になるものは、鍵のSHA-256が同じです。
window-open-belongs-not = 一緒に開いたものと組にならない秘密鍵があります。
window-open-belongs-not-next = 公開鍵が異なり、サーバーで一緒には使えません。この証明書の証明書要求を作ったときに生成した鍵を探してください。
window-open-fits = 対になるものあり
window-open-fits-not = 対になるものなし
window-open-more = ほかに { $count } 件は表示していません。コマンドラインではすべて表示します。
window-open-next = 証明書を検査して補い、サーバー用に保管するには、セットアップのステップ2に読み込んでください。

open-configuration-what = { $name }は{ $server }の設定ファイルです。
open-configuration-why = どうあるべきかは、サーバーに何を求めるかで決まります。
open-configuration-next = セットアップを開くか新しく始め、ステップ3でこのファイルを選んでください。サーバーに必要な設定と比較します。
open-many-what = { $name }には、証明書や鍵のファイルが{ $limit }個より多くあります。
open-many-why = 残りは調べていません。ここにあるのは一部だけです。
open-many-next = フォルダーではなく、目的のファイルを選んでください。

open-unknown-what = { $name }には、Postsealが読み取れるものがありません。
open-unknown-why = 証明書、証明書要求、秘密鍵、メール、メールログの行、TLSレポートのいずれも含まれていません。
open-unknown-next = 別のファイルを選んでください。送られてきたものなら、もう一度保存し直し、圧縮されているものは展開してください。

window-drop-open = それが何かを調べます：証明書、鍵、証明書要求、メール、メールボックス、またはログ。
