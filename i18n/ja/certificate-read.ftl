# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } は空です。
certificate-empty-why = 読み取れる内容がありません。保存または送信が途中で終わったのかもしれません。
certificate-empty-next = 添付ファイルを保存し直すか、認証局に再送を依頼してください。

certificate-foreign-what = { $name } は{ $format ->
    [office] オフィス文書（Word、Excel、LibreOfficeなど）
    [pdf] PDF
    [picture] 画像
    [mail] メール
    [html] ウェブページ（HTML）
    [packed] ZIP以外の形式で圧縮されたもの
    [nested] ZIPの中のZIP
    [crl] 失効した証明書のリスト（CRL）
    [public-key] 公開鍵だけ
    [jks] 古い形式のJavaキーストア（JKS）
    [ssh] SSHの鍵
    [pgp] PGPのデータ
    [parameters] 鍵のパラメーター
   *[asn1] 別の種類のバイナリーデータ
}で、証明書ではありません。
certificate-foreign-why = Postsealが探すのは、証明書、証明書要求、秘密鍵です。-----BEGIN行のあるテキスト、または.crt、.cer、.der、.p7b、.pfx、.p12、.csr、.key、.zipという名前のファイルです。
certificate-foreign-next = { $format ->
    [office] 証明書がテキストとして書かれているなら、BEGINからENDの行までをコピーして貼り付けてください。そうでなければ、認証局にファイルそのものを依頼してください。
    [pdf] 証明書がテキストとして書かれているなら、BEGINからENDの行までをコピーして貼り付けてください。そうでなければ、認証局にファイルそのものを依頼してください。
    [mail] 添付ファイルを保存して、それを取り込んでください。または、本文から証明書をBEGINからENDまでコピーしてください。
    [html] おそらく、ログインを求めるページを保存したものです。認証局にログインし、証明書そのものをダウンロードしてください。
    [packed] 展開して、中のファイルを取り込んでください。
    [nested] 外側を展開して、内側のものを取り込んでください。
    [jks] PKCS #12に変換して、それを取り込んでください：keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12
   *[other] 証明書のファイルを探してください。認証局からメールで届いたか、ダウンロードできるようになっています。
}

certificate-only-request-what = { $name } は証明書要求（CSR）で、証明書ではありません。
certificate-only-request-why = これは認証局に送る申請です。サーバーに必要なのは、その返事です。
certificate-only-request-next = これを認証局に送り、返ってきたものをここに取り込んでください。

certificate-only-key-what = { $name } は秘密鍵で、証明書は入っていません。
certificate-only-key-why = 鍵には対応する証明書が必要ですが、まだ取り込まれていません。
certificate-only-key-next = 認証局から届いた証明書を取り込んでください。鍵は誰にも渡さないでください。

certificate-passphrase-needed-what = { $name } はパスフレーズで保護されています。
certificate-passphrase-needed-why = 中に秘密鍵があり、パスフレーズがないと誰も使えません。
certificate-passphrase-needed-next = ファイルの作成時に決めたパスフレーズを入力してください（コマンドラインでは --passphrase-file）。

certificate-passphrase-empty-what = { $name } にはパスフレーズがありますが、空のパスフレーズが指定されました。
certificate-passphrase-empty-why = 空のパスフレーズで開けるのは、空のパスフレーズで保護されたファイルだけです。
certificate-passphrase-empty-next = ファイルの作成時に決めたパスフレーズを入力してください（コマンドラインでは --passphrase-file のファイルの1行目）。

certificate-passphrase-wrong-what = そのパスフレーズでは { $name } を開けません。
certificate-passphrase-wrong-why = ファイルの作成時に決めたものと異なります。大文字と小文字、空白、アクセント記号も区別されます。
certificate-passphrase-wrong-next = もう一度試すか、ファイルの作成者に尋ねてください。

certificate-encryption-what = { $name } の保護方式は、Postsealでは開けません（{ $scheme }）。
certificate-encryption-why = 非常に古いか、非常に珍しいか、処理に長い時間がかかるように作られています。
certificate-encryption-next = 書き出し直してください。PFXの場合：openssl pkcs12 -legacy -in FILE -nodes -out new.pem 鍵の場合：openssl pkcs8 -in FILE -out new.key

certificate-key-kind-what = { $name } の鍵は、メールサーバーでは使われない種類です：{ $kind }。
certificate-key-kind-why = 公的な認証局と一般的なメールサーバーが受け付けるのは、2048ビット以上のRSAと、曲線P-256、P-384、P-521のECDSAです。Ed25519を受け付けるものも一部あります。
certificate-key-kind-next = ステップ1で新しい鍵を作り、それで新しい証明書を申請してください。ECDSA P-256をお勧めします。

certificate-archive-encrypted-what = アーカイブ { $name } は、独自のパスフレーズで保護されています。
certificate-archive-encrypted-why = 圧縮したソフトか、同種のソフトでしか開けません。
certificate-archive-encrypted-next = 展開して、中のファイルを取り込んでください。

certificate-too-much-what = { $name } の内容が多すぎます（{ $limit } を超えています）。
certificate-too-much-why = 認証局がこれほど多く送ることはありません。ファイルがメモリーを使い切らないよう、Postsealはここで読み取りをやめます。
certificate-too-much-next = 証明書とチェーンのファイルだけを取り込んでください。

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = 書き出す証明書がありません。
certificate-export-nothing-why = 指定されたファイルに証明書は入っていません。
certificate-export-nothing-next = 認証局から届いたファイルを指定してください。

certificate-export-other-key-what = 証明書 { $subject } は別の鍵のものです。
certificate-export-other-key-why = この組み合わせではサーバーが起動しません。
certificate-export-other-key-next = 証明書の申請に使った鍵を --key で指定するか、この鍵の証明書を指定してください。

certificate-export-key-needed-what = 形式 { $form } には秘密鍵が入りますが、秘密鍵がありません。
certificate-export-key-needed-why = 指定されたファイルにも --key にも、鍵がありません。
certificate-export-key-needed-next = 証明書の申請に使った鍵を指定してください：--key FILE

certificate-export-passphrase-needed-what = PFXファイルにはパスフレーズが必要です。
certificate-export-passphrase-needed-why = 秘密鍵が入るため、ファイルを手にした人なら誰でも使えてしまいます。
certificate-export-passphrase-needed-next = 自分だけが読めるファイルにパスフレーズを書き、それを指定してください：--passphrase-file FILE

certificate-export-failed-what = ファイルを作れませんでした：{ $cause }。
certificate-export-failed-why = 証明書、鍵、パスフレーズのどれかが、この形式に合いません。
certificate-export-failed-next = 別の形式か、英数字だけのパスフレーズを試してください。
