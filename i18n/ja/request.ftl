# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = 推奨：小さく高速で、すべての認証局と、過去10年のすべてのメールサーバーが対応しています。
algorithm-ecdsa-p384-recommendation = 組織や取引先の規則で求められる場合だけ選んでください。P-256で十分に強く、しかも高速です。
algorithm-ed25519-recommendation = 独自の認証局専用：現在、公的な認証局はどこも署名せず、対応していないメールサーバーも多くあります。
algorithm-rsa-2048-recommendation = 取引先のメールサーバーが2012年より古い場合に選んでください。どのサーバーでも使え、今も受け入れられる最短のRSA鍵です。
algorithm-rsa-3072-recommendation = RSAが求められ、2030年以降の規則にも適合する必要がある場合に選んでください。
algorithm-rsa-4096-recommendation = 規則で求められる場合だけ選んでください。すべての接続が目に見えて遅くなり、取引先に利点はありません。

request-no-host-what = ホスト名が指定されていません。
request-no-host-why = 証明書はメールサーバーの名前に対して発行されます。名前がなければ、何も申請できません。
request-no-host-next = mx.example.orgのような、メールサーバーの名前を入力してください。

request-key-exists-what = 秘密鍵がすでにあります：{ $path }。何も書き込んでいません。
request-key-exists-why = 置き換えた鍵は二度と戻らず、その鍵に対して発行された証明書はすべて使えなくなります。
request-key-exists-next = その鍵を再び使うか（コマンドラインでは --reuse-key { $path }）、新しい鍵のために別のフォルダーを選んでください。

request-csr-exists-what = 証明書要求がすでにあります：{ $path }。何も書き込んでいません。
request-csr-exists-why = これは別の鍵のものです。置き換えると、認証局の返事がどの鍵に対するものかわからなくなります。
request-csr-exists-next = 別のフォルダーを選ぶか、古い証明書要求を自分で移動してください。

request-key-encrypted-what = 鍵 { $path } はパスフレーズで保護されています。
request-key-encrypted-why = パスフレーズがないと、証明書要求に署名できません。
request-key-encrypted-next = パスフレーズを指定してください（コマンドラインでは --passphrase-file FILE。ファイルの1行目にパスフレーズを書きます）。

request-passphrase-wrong-what = そのパスフレーズでは鍵 { $path } を開けません。
request-passphrase-wrong-why = 正しいパスフレーズがないと、証明書要求に署名できません。何も書き込んでいません。
request-passphrase-wrong-next = つづり、大文字と小文字、キーボードの言語を確認してください。ファイルの場合は、1行目だけが使われます。

request-passphrase-empty-what = パスフレーズが空です。
request-passphrase-empty-why = 空のパスフレーズでは、鍵は保護されません。
request-passphrase-empty-next = パスフレーズを入力するか、パスフレーズなしにしてください。いずれの場合も、ファイルを読めるのは所有者だけです。

request-passphrase-too-long-what = パスフレーズが1024バイトを超えています。
request-passphrase-too-long-why = OpenSSLと、それを使うほとんどのメールサーバーが、鍵を開けなくなります。
request-passphrase-too-long-next = もっと短くしてください。無作為な単語を5つか6つ並べれば十分です。

request-passphrase-not-text-what = { $path } の1行目はテキストではありません。
request-passphrase-not-text-why = パスフレーズはUTF-8として読み取ります。OpenSSLやほとんどのキーボードと同じです。
request-passphrase-not-text-next = UTF-8のテキストファイルの1行目に、パスフレーズを書いてください。

request-key-unreadable-what = { $path } に秘密鍵がありません。
request-key-unreadable-why = 証明書要求には秘密鍵で署名する必要があります。このファイルの中身は、証明書など別のものです。
request-key-unreadable-next = 「BEGIN PRIVATE KEY」「BEGIN RSA PRIVATE KEY」「BEGIN EC PRIVATE KEY」のいずれかで始まるテキストか、PFX（.pfx、.p12）を選んでください。

request-key-unsupported-what = 鍵 { $path } は、メールサーバーでは使われない種類です：{ $kind }。
request-key-unsupported-why = 公的な認証局や一般的なメールサーバーが受け付けません。
request-key-unsupported-next = 新しい鍵を作ってください。ECDSA P-256をお勧めします。

request-csr-not-written-what = 新しい鍵 { $path } は書き込まれましたが、証明書要求は書き込めませんでした：{ $cause }。
request-csr-not-written-why = 鍵に問題はなく、保存されています。足りないのは、認証局に送る証明書要求だけです。
request-csr-not-written-next = 原因を取り除いてから、その鍵で証明書要求を作ってください（コマンドラインでは --reuse-key { $path }）。

request-certificate-locked-what = { $name } はパスフレーズで保護されています。
request-certificate-locked-why = PFXのように、証明書のほかに秘密鍵が入っています。
request-certificate-locked-next = パスフレーズを指定するか（コマンドラインでは --certificate-passphrase-file FILE）、証明書だけのファイルを選んでください。

request-no-certificate-what = { $name } に証明書がありません。
request-no-certificate-why = 更新では、使用中の証明書から名前と各項目を引き継ぎます。
request-no-certificate-next = メールサーバーが今使っているファイルを選んでください。「BEGIN CERTIFICATE」で始まります。

request-no-request-what = { $name } に証明書要求がありません。
request-no-request-why = 証明書要求（CSR）は、OpenSSL、Windows、またはメールサーバーが鍵と一緒に作るものです。このファイルの中身は別のものです。
request-no-request-next = 「BEGIN CERTIFICATE REQUEST」または「BEGIN NEW CERTIFICATE REQUEST」で始まるファイルを選んでください。

request-damaged-what = { $name } の証明書要求は壊れています。
request-damaged-why = 証明書要求は自分の鍵で署名されていますが、その署名が合いません。作成後に何かが変更されています。
request-damaged-next = 作成した場所から、ファイル全体を変更せずにコピーし直すか、ここで新しい証明書要求を作ってください。

request-without-names-what = { $name } の証明書要求にホスト名がありません。
request-without-names-why = メールサーバーの証明書には、mx.example.orgのように、ほかのサーバーが接続に使う名前が必要です。
request-without-names-next = ホスト名を入れて証明書要求を作り直すか、ここで新しく作ってください。

request-dns-what = DNSに問い合わせできませんでした：{ $cause }。
request-dns-why = DNSがないと、ドメインのメールサーバーや、発行を許可された認証局がわかりません。
request-dns-next = このコンピューターのネットワークを確認するか、別のDNSサーバーを指定してください（コマンドラインでは --resolver IP:PORT）。

request-crypto-what = 鍵または証明書要求を作れませんでした：{ $cause }。
request-crypto-why = 何も書き込んでいません。
request-crypto-next = もう一度試してください。再び起こる場合は、この文面を添えて報告してください。

subject-too-long-what = { $field ->
    [organization] 組織
    [unit] 部署
    [locality] 市区町村
    [state] 都道府県
   *[country] 国
}が{ $limit }文字を超えています。
subject-too-long-why = 証明書にそれ以上は入らず、認証局は証明書要求を受け付けません。
subject-too-long-next = 短くするか、空のままにしてください。これらの項目は任意です。

subject-control-what = { $field ->
    [organization] 組織
    [unit] 部署
    [locality] 市区町村
    [state] 都道府県
   *[country] 国
}に、改行、タブ、またはその他の見えない文字が含まれています。
subject-control-why = 証明書ではこの内容が1行で表示されます。認証局は証明書要求を受け付けません。
subject-control-next = 入力し直すか、空のままにしてください。これらの項目は任意です。

subject-country-what = { $country } は国コードではありません。
subject-country-why = 証明書では、国をISO 3166の2文字で表します。
subject-country-next = JPのような2文字を入力するか、空のままにしてください。

# postseal request (src/cli/request.rs)
cli-request-fetching = { $server } に証明書を問い合わせています…
cli-request-making-key = 鍵を作成しています…
cli-request-reading-key = 鍵を読み取っています…
cli-request-signing = 証明書要求に署名しています…
cli-request-writing = ファイルを書き込んでいます…
cli-request-key = 秘密鍵:       { $path }
cli-request-csr = 証明書要求:   { $path }
cli-request-hosts = ホスト名:     { $hosts }
cli-request-algorithm = 鍵の種類:     { $algorithm }
cli-request-spki = 公開鍵:       { $sha256 }（SHA-256）
cli-request-sealed = 鍵はパスフレーズで保護されています。Postfixなどほとんどのメールサーバーは無人で鍵を読むため、このままでは使えません。サーバー上で openssl pkey -in KEY -out KEY.open を実行すると、パスフレーズのないコピーができます。
cli-request-next = 次：証明書要求をBEGINからENDまで、認証局（証明書を発行する会社）に送ってください。秘密鍵は決して誰にも送らないでください。証明書は秘密鍵がないと使えないので、大切に保管してください。
