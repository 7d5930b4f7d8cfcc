# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = 「{ $text }」は既知の認証局でも、httpsのアドレスでもありません。
acme-directory-why = 認証局は、1語の名前か、ACMEディレクトリーのアドレスで指定します。
acme-directory-next = letsencrypt、staging、zerossl、google、sslcom-rsa、sslcom-eccのいずれか、または認証局から知らされた https:// で始まるアドレスを使ってください。

acme-terms-what = 認証局の利用規約への同意がありません。何も注文していません。
acme-terms-why = どの認証局も、証明書を発行する前に同意を求めます。
acme-terms-next = { $terms } の規約を読み、同意する場合はその旨を指定してください（コマンドラインでは --agree-terms）。

acme-external-account-what = この認証局では、先にサイトのアカウントを示す必要があります：{ $detail }。
acme-external-account-why = この認証局は顧客にだけ発行します。顧客であることは、サイトで発行される鍵で示します（External Account Binding）。
acme-external-account-next = 認証局のサイトで鍵の名前（KID）とHMACキーを取得し、両方を指定してください（コマンドラインでは --eab-kid と --eab-key-file）。Let's Encryptでは不要です。

acme-external-key-what = { $path } にアカウントのHMACキーがありません。
acme-external-key-why = 認証局はこれを、英字、数字、「-」、「_」からなる1つの長い文字列（base64url）で表示します。
acme-external-key-next = 認証局のサイトにあるその文字列だけをファイルにコピーしてください。

acme-csr-unreadable-what = { $path } は証明書署名要求（CSR）ではありません。
acme-csr-unreadable-why = 認証局は証明書要求をもとに証明書を発行します。鍵や証明書では代わりになりません。
acme-csr-unreadable-next = 「BEGIN CERTIFICATE REQUEST」で始まるファイルを選ぶか、新しい証明書要求を作ってください。

acme-csr-without-names-what = 証明書要求 { $path } にホスト名がないか、ホスト名以外のものが含まれています。
acme-csr-without-names-why = 認証局は、証明書要求の名前の一覧（Subject Alternative Name）を確認します。コモンネームだけでは認められず、アドレスはこの方法では確認できません。
acme-csr-without-names-next = メールサーバーの名前で、新しい証明書要求を作ってください。

acme-csr-for-others-what = 証明書要求の名前は { $csr } ですが、{ $hosts } が指定されました。
acme-csr-for-others-why = 認証局は、証明書要求のすべての名前に対して発行するか、まったく発行しないかのどちらかです。
acme-csr-for-others-next = 名前の指定を省いて証明書要求のものを使うか、新しい証明書要求を作ってください。

acme-unreachable-what = 認証局 { $url } に接続できません（{ $cause }）。
acme-unreachable-why = 接続できないと何も注文できません。失われたものはありません。
acme-unreachable-next = ネットワークとファイアウォール（外向きのHTTPS）を確認してください。独自の認証局の場合はルート証明書のファイルも確認し（コマンドラインでは --ca-root）、もう一度試してください。ホテルや列車、来客用のネットワークでは、まずブラウザーで何かページを開いてログインしてください。

acme-not-acme-what = { $url } で応答したものは、ACMEに対応していません：{ $cause }
acme-not-acme-why = 普通のウェブページのアドレスか、途中の何かが認証局の代わりに応答しています。
acme-not-acme-next = ディレクトリーのアドレスを、認証局の説明と照らし合わせてください。ホテルや列車、来客用のネットワークでは、まずブラウザーで何かページを開いてログインしてください。

acme-account-what = { $path } はこの認証局のアカウントではないか、壊れています。
acme-account-why = このファイルには、認証局が顧客を識別する鍵が入っています。作り直せないため、置き換えません。
acme-account-next = ファイルを別の場所に移してください。新しいアカウントが自動的に作られます。

acme-account-unknown-what = ここに保存されているアカウントを、認証局は認識していません：{ $detail }。
acme-account-unknown-why = アカウントが閉鎖されたか、練習用サービスでよくあるように、認証局側で消去されています。
acme-account-unknown-next = 鍵と同じ場所にあるファイル acme-account-….json を別の場所に移してください。新しいアカウントが自動的に作られます。

acme-contact-what = 認証局がメールアドレスを受け付けません：{ $detail }。
acme-contact-why = 証明書に問題があると、認証局はそこに連絡します。
acme-contact-next = メールを受け取れるアドレスを指定するか、空にしてください。

acme-listener-what = 認証局からの問い合わせを受けるための { $address } を開けません：{ $cause }
acme-listener-why = 認証局はホストのポート80に問い合わせます。ウェブサーバーがすでにそのポートを使っているか、管理者でないと開けません。
acme-listener-next = ウェブサーバーを一時的に止め、ホスト上で管理者として実行するか、代わりにDNSで名前を確認してください。

acme-not-offered-what = この認証局では、{ $host } をその方法で確認できません（{ $challenge }）。
acme-not-offered-why = ワイルドカードはDNSでしか確認できません。
acme-not-offered-next = DNSで名前を確認してください。

acme-not-seen-what = レコード { $name } が{ $minutes ->
   *[other] { $minutes }分
}以内に見つかりませんでした。
acme-not-seen-why = 認証局からも見えないはずです。名前の一部が重複しているか（多くの管理画面はドメインを自動で付け加えます）、変更がまだ公開されていません。必要な値：{ $value }
acme-not-seen-next = レコードを訂正して、もう一度始めてください。値は新しくなります。

acme-resolver-what = DNSに問い合わせできません：{ $cause }
acme-resolver-why = 名前を確認するためのレコードを調べる必要があります。
acme-resolver-next = このコンピューターのネットワークを確認するか、DNSサーバーを指定してください（コマンドラインでは --resolver）。

acme-timed-out-what = 認証局の処理が{ $minutes ->
   *[other] { $minutes }分
}以内に終わりませんでした。
acme-timed-out-why = 認証局が混雑しているのかもしれません。
acme-timed-out-next = 1時間後にもう一度試してください。

acme-unauthorized-what = 認証局は { $host } の正しい確認情報を見つけられませんでした：{ $detail }。
acme-unauthorized-why = レコードまたはポート80での応答が、ないか異なっていました。同じ名前の古いレコードが残っているか、変更がドメインのすべてのネームサーバーに届いていない可能性があります。
acme-unauthorized-next = もう一度始め、新しいレコードを正確にコピーしてください。同じ名前の古いレコードは削除してください。

acme-dns-what = 認証局は { $host } をDNSで調べられませんでした：{ $detail }。
acme-dns-why = ドメインのネームサーバーが認証局に応答しないか、名前が存在しないか、署名（DNSSEC）が壊れています。
acme-dns-next = ドメインのネームサーバーを調べてもらい、もう一度始めてください。

acme-connection-what = 認証局は { $host } に接続できませんでした：{ $detail }。
acme-connection-why = 認証局は、DNSにあるアドレスのポート80に、インターネットから問い合わせます。間にファイアウォールがあるか、別のホストのアドレスになっています。
acme-connection-next = このホストのポート80を開けるか、代わりにDNSで名前を確認してください。

acme-caa-what = ドメインのレコードが、この認証局に { $host } の発行を禁じています：{ $detail }。
acme-caa-why = DNSのCAAレコードは、ドメインに発行してよい認証局の一覧です。この認証局は一覧にありません。
acme-caa-next = 一覧にある認証局を選ぶか、この認証局をCAAレコードに追加してもらってください。

acme-rate-limited-what = 認証局への要求が多すぎます：{ $detail }。
acme-rate-limited-why = 認証局は、1つのドメインが1週間に取得できる証明書と失敗の回数を制限しています。{ $minutes ->
    [0] いつから再開できるかは示されていません。
   *[other] { $minutes }分後に再開できます。
}
acme-rate-limited-next = その間お待ちください。試すときは、認証局の練習用サービス（staging）を使ってください。

acme-rejected-identifier-what = 認証局は { $host } には発行しません：{ $detail }。
acme-rejected-identifier-why = 公的な認証局は、インターネットに存在する名前にだけ発行します。禁止されている名前もあります。
acme-rejected-identifier-next = 名前の入力間違いを確認してください。内部用の名前には独自の認証局を使ってください。

acme-bad-csr-what = 認証局が証明書要求を受け付けません：{ $detail }。
acme-bad-csr-why = この認証局では使えない鍵の種類か、認められていない項目が含まれています。
acme-bad-csr-next = ECDSA P-256またはRSA 3072の鍵で、新しい証明書要求を作ってください。

acme-refused-what = 認証局が拒否しました：{ $detail }。
acme-refused-why = これは認証局からのメッセージそのものです。
acme-refused-next = 後でもう一度試してください。変わらない場合は、このメッセージを認証局のヘルプで探してください。

acme-wrong-certificate-what = 認証局から届いたものは、この証明書要求の鍵に対する証明書ではありません。
acme-wrong-certificate-why = 手元の鍵では使えません。
acme-wrong-certificate-next = もう一度始めてください。再び起こる場合は、認証局に知らせてください。

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = 認証局に接続しています…
cli-acme-terms = 認証局の利用規約に同意しました：{ $url }
cli-acme-new-account = 認証局にアカウントを作成しています。保存先：{ $path }
cli-acme-known-account = { $path } のアカウントを使います
cli-acme-ordering = 注文しています…
cli-acme-still-proven = { $host }：この名前の確認は、認証局にまだ記憶されています。
cli-acme-add-record = 今すぐDNSに次のレコードを追加してください：
    名前:   { $name }
    種類:   TXT
    値:     { $value }
cli-acme-go-on = レコードが見えるまで待っています。待たずに続けるにはEnterキーを押してください。
cli-acme-seen = { $name }：{ $servers } で確認できました
cli-acme-not-yet = { $name }：{ $servers } ではまだ見えません
cli-acme-silent = { $name }：{ $servers } から応答がありません
cli-acme-listening = { $host }：認証局からの問い合わせを待っています…
cli-acme-validating = 認証局が確認しています…
cli-acme-rate-limited = 認証局の求めにより、{ $seconds }秒待っています…
cli-acme-finalizing = 確認されました。証明書要求を提出しています…
cli-acme-fetching = 証明書を取得しています…
cli-acme-issued = 証明書:       { $path }
cli-acme-backup = 以前のもの:   { $path }
cli-acme-remove = TXTレコードは役目を終えました。削除してかまいません。
cli-acme-unkept = 証明書は発行されましたが、保存できません。失われないよう、ここに表示します。秘密の内容は含まれていません。もう一度申し込まないでください。CA の回数制限に数えられます。ファイルにコピーして、次のコマンドで続けてください：
cli-acme-unread = { $older } にあるものはチェーンとして読み込めないため、そのまま残します。新しいチェーンはその隣にあります： { $path }
cli-acme-next = 次：postseal certificate check { $path } --host { $host }
