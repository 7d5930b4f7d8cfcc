# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = [認証局|ca]からは1つまたは複数のファイルが届きます。すべて取り込んでください。内容を読み取り、検査し、正しい順序に並べます。
window-certificate-missing = まず証明書を取り込んでください。
window-certificate-missing-accept = まずこの証明書を使うか、別の証明書を取り込んでください。

window-certificate-bring = 認証局から何が届きましたか？
window-certificate-bring-help = 下にテキストを貼り付けるか、ファイルを選択するか、このウィンドウにドロップしてください。名前に「chain」や「intermediate」を含むファイルも必要です。
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = 読み取る
window-certificate-choose = ファイルを選択…
window-certificate-reading = 読み取っています…
window-certificate-practice = 練習用認証局から受け取る
window-certificate-practice-help = リハーサルでは、このコンピューター上の認証局が本物の代わりをします。証明書要求を受け取り、すぐに返事をします。

window-certificate-good = 証明書は適合しています。
window-certificate-good-text = 鍵とサーバー名に合っていて、ほかのサーバーから信頼されます。
window-certificate-good-practice = 鍵とサーバー名に合っています。練習用認証局のものなので、信頼されるのはこのリハーサルの中だけです。本番のサーバーには入れないでください。
window-certificate-fair = 証明書は使えます。下の注意点をご覧ください。
window-certificate-poor = この証明書は使えません。
window-certificate-poor-text = 問題点と対処法は下のとおりです。ファイルを追加することもできます。中間証明書が1つ足りないだけのこともよくあります。
window-certificate-private = この証明書を受け入れるのは、この CA を信頼する取引先だけです。
window-certificate-private-text = それ以外は問題ありません。この CA をここで有効にする方法は下にあります。
window-certificate-trust-title = この認証局をご存じですか：{ $subject }
window-certificate-trust-text = そのルート証明書が同封されていました。自社または取引先のものなら、このフィンガープリント（SHA-256）を公開されているものと照合し、ここで有効にしてください。有効なのはこのコンピューターのPostsealの中だけで、設定で取り消せます。
window-certificate-trust = ここで信頼する
window-certificate-chain = サーバーからルートまでのチェーン
window-certificate-chain-help = それぞれの証明書は、その下の証明書によって署名されています。ほかのサーバーは末尾のルートを信頼しているので、全体が信頼されます。
window-certificate-yours = サーバー証明書
window-certificate-between = 中間証明書
window-certificate-valid = 有効期間：{ $from } から { $to } まで
window-certificate-accept = この証明書を使う
window-certificate-accept-anyway = それでも使う
window-certificate-clear = やり直す
window-certificate-more = ファイルを追加
window-certificate-more-paste = 足りないものはここに貼り付けられます。すでにあるものに追加されます。

window-certificate-kept = 証明書が用意できました。
window-certificate-kept-until = { $to } まで有効です。次は、メールサーバーがこれを使うように設定します。
window-certificate-kept-practice = { $to } まで有効です。ステップ4の練習用メールサーバーがこれを使います。本番のサーバーなら、ステップ3で設定します。
window-certificate-kept-expired = { $to } に期限が切れました。ステップ1で新しい証明書を申し込み、ここに取り込んでください。
window-certificate-kept-poor = { $to } まで有効ですが、確認で問題が見つかりました。下で証明書を表示すると内容が分かります。
window-certificate-of-old-key = 今ある証明書は古い鍵のものです。
window-certificate-of-old-key-text = その後ステップ1で新しい鍵が作られ、この二つは一緒には使えません。新しい要求に対する証明書を取り込んでください。それまでサーバーは古い鍵と古い証明書（{ $to }まで有効、{ $file }）を使い続けます。
window-certificate-kept-file = メールサーバー用の証明書（チェーン付き）
window-certificate-again = 別の証明書を取り込む
window-certificate-keep = 今の証明書を使い続ける

window-certificate-guide = なぜ検査するのですか？
window-certificate-guide-1 = TLSの問題の多くは、証明書の鍵違い、名前違い、または[中間証明書|intermediate]の不足です。メールサーバーは何も言わず、取引先のサーバーが拒否するだけです。
window-certificate-guide-2 = 中間証明書（[チェーン|chain]）は、サーバーの証明書から、誰もが知っている認証局までをつなぎます。メールサーバーはこれを一緒に送る必要があります。
window-certificate-guide-3 = サーバーに手を加える前に、ここですべてを検査します。
