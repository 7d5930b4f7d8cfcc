# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = このコンピューターからの接続方法
window-network-note = ウィンドウでもコマンドラインでも、すべての確認に使います。画面やオプションで別のサーバーを指定した場合は、そちらに問い合わせます。

window-network-dns = DNSサーバー
window-network-dns-help = アドレスをコンマで区切ります。空の場合は、このコンピューターのDNSサーバーに問い合わせます。
network-dns-wrong = { $text } はDNSサーバーのアドレスではありません。9.9.9.9または9.9.9.9:53のように入力してください。それまでは、最後に正しかったものに問い合わせます。

window-network-roots = 信頼するルート証明書
window-network-roots-system = このコンピューターのもの
window-network-roots-mozilla = Mozillaのもの
window-network-own = 加えて：自社または取引先の認証局
window-network-own-note = ファイル（PEM、DER、P7B）、またはそれらの入ったフォルダーです。ここにドロップすることもできます。すでに信頼しているものに追加されます。取引先はこれらを信頼しません。これだけが保証する証明書は、そのように報告します。
window-network-own-file = ファイルを選択…
window-network-own-folder = フォルダーを選択…
window-network-own-drop = これらすべての信頼をやめる
window-network-own-root = { $name }（{ $date }まで）
window-network-own-copies = Postseal のフォルダーにあるコピーです。お手元のファイルは変更せず、今後は読みません。
window-network-own-copied = これから、ほかのものと合わせて信頼します。すべてのコピーは{ $path }にあります。お手元のファイルはそのままです。
window-network-own-removed = { $name }はもう信頼しません。
window-network-own-none = これらはどれも、もう信頼しません。
window-network-own-more =
    { $count ->
       *[other] ほか{ $count }件。
    }
window-network-own-read =
    { $count ->
       *[other] 証明書が{ $count }件あり、これから信頼します。
    }

window-network-proxy = プロキシ
window-network-proxy-system = このコンピューターの設定に従う
window-network-proxy-none = 使わない
window-network-proxy-at = 次のアドレスを使う
window-network-proxy-address = プロキシのアドレス
window-network-proxy-note = ウェブ専用です：認証局への注文（ACME）、MTA-STSのポリシー、認証局が証明書について公開している情報。メール（SMTP、IMAP）とDNSは通しません。「このコンピューターの設定に従う」とは、環境変数HTTPS_PROXY、HTTP_PROXY、NO_PROXYに従うことです。
network-proxy-wrong = プロキシは、http://proxy.example.org:3128のようにポートまで入力してください。それまでは、前回の選択が有効です。
network-proxy-password = パスワードはこのファイルに保存しません。代わりに、HTTPS_PROXY=http://name:password@host:port を指定してPostsealを起動してください。

settings-damaged-what = { $path } の設定を使えません：{ $line }行目：{ $cause }。
settings-damaged-why = 誰かが手作業で書いたものです。これがないと、意図とは別のDNSサーバーやプロキシを使うおそれがあります。
settings-damaged-next = テキストエディターでその行を直してください。ウィンドウで選び直した場合、元のファイルはpreferences.damaged.tomlとして残ります。
