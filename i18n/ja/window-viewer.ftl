# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = 貼り付けたテキスト
window-certificate-others-used = 取り込んだほかのものはすべて使われます。
window-certificate-show = 証明書を表示

window-certificate-elsewhere-what = この証明書の秘密鍵は、このコンピューターにありません。
window-certificate-elsewhere-why = 証明書要求はほかの場所で作られ、鍵もそこに残っています。それ以外の検査はここでできます。
window-certificate-elsewhere-next = このまま続けてください。その後、証明書とチェーンを鍵のあるコンピューターに持っていき、そこで組み合わせてください。
window-certificate-known-what = 新しいものは加わりませんでした。同じものがすでに読み込まれています。
window-certificate-known-why = 同じ証明書は、何度読み込んでも一度だけ数えられます。
window-certificate-known-next = まだ足りないものがあれば別のファイルを読み込み、なければこのまま続けてください。

# What is protected (unlock)
window-unlock = パスフレーズが必要です
window-unlock-passphrase = ファイルのパスフレーズ
window-unlock-help = ファイルの作成時に決めたものです。ここで一度使うだけで、保存しません。
window-unlock-open = 開く
window-unlock-without = 使わない

# Asking the CA (asking)
window-asking-fetch = 足りない証明書を取得
window-asking-revoked = 失効していないか確認
window-asking-revoked-help = 認証局は証明書を失効させることがあります。このボタンを押したときだけ問い合わせます。問い合わせたことは認証局に伝わります。
window-asking-stands = 認証局は有効と認めています
window-asking-begins = 問い合わせの準備をしています…
window-asking = { $url } に問い合わせています…

# The certificate as a person reads it (viewer)
window-viewer-issuer = 発行者
window-viewer-validity = 有効期間
window-viewer-sha256 = SHA-256
window-viewer-spki = 鍵のSHA-256
window-viewer-fingerprints = 1つ目は証明書のフィンガープリントで、opensslが表示するものと同じです。2つ目は、鍵が同じであるかぎり変わりません。TLSAレコード（3 1 1）に入る値です。
window-viewer-left = { $days ->
    [0] 今日まで
   *[other] 残り{ $days }日
}
window-viewer-ended = { $days ->
    [0] 今日終了
   *[other] { $days }日前に終了
}
window-viewer-begins = { $days ->
    [1] 1日以内に開始
   *[other] { $days }日後に開始
}
window-viewer-details = 技術的な詳細
window-viewer-signed-by = 署名者
window-viewer-gap = 不足
window-viewer-gap-help = これがないと、サーバーの証明書を誰が保証しているのか、取引先にはわかりません。
window-viewer-root = ルート
window-viewer-root-any = 広く知られたルート
window-viewer-root-trusted = ほかのサーバーがすでに持っているので、自社のサーバーからは送りません。
window-viewer-root-untrusted = ここでは信頼されていません。
window-viewer-root-unknown = 信頼されているかどうか、ここではわかりません。
window-viewer-root-practice = 信頼されるのはこのリハーサルの中だけです。
window-viewer-root-here = このコンピューターは信頼していますが、多くの取引先は信頼しません。
window-viewer-subject = 対象
window-viewer-names = 名前
window-viewer-serial = シリアル番号
window-viewer-from = 有効期間の開始
window-viewer-to = 有効期間の終了
window-viewer-key = 鍵
window-viewer-signature = 署名
window-viewer-uses = 用途
window-viewer-use-server = サーバーの認証
window-viewer-use-client = クライアントの認証
window-viewer-use-signing = 証明書への署名
window-viewer-timestamps = 公開記録
window-viewer-timestamps-of = { $count ->
    [0] 記録なし（SCT）
   *[other] 記録{ $count }件（SCT）
}
window-viewer-ocsp = OCSP
window-viewer-crl = 失効リスト
window-viewer-aia = 発行者の証明書

# The files for a server (export)
window-export = サーバー用のファイル
window-export-help = 必要なファイルの形式はメールサーバーごとに異なります。お使いのものを選んでください。指定した場所に書き出し、そこに元からあるものは残します。
window-export-not-needed = ステップ3のフォルダーやzipを秘密鍵も含めて使う場合、これは不要です。そのapply.shが両方を所定の場所に置きます。
window-export-no-key = 秘密鍵がここにないので、鍵を含む形式は表示していません。ファイルとして持っている場合は、証明書と一緒に取り込んでください。
window-export-pem = 個別のファイル
window-export-pem-for = 鍵、証明書、チェーンをそれぞれPEMファイルに。別々に求めるアプライアンスやウェブフォーム用。
window-export-fullchain = フルチェーン
window-export-fullchain-for = 鍵と、チェーン付きの証明書：Postfix、Exim、Dovecot、Sendmail。
window-export-combined = 1つのファイル
window-export-combined-for = 鍵、証明書、チェーンを1つのPEMファイルに：Courier、HAProxy、一部のアプライアンス。
window-export-pfx = PFX（PKCS #12）
window-export-pfx-for = すべてを保護された1つのファイルに：Windows、Exchange、IIS、Zimbra、Domino、Java。
window-export-der = DER
window-export-der-for = 個別のファイルと同じ内容のバイナリー形式：一部のアプライアンスや古いJava。
window-export-p7b = PKCS #7（.p7b）
window-export-p7b-for = 鍵を含まない証明書だけ。鍵がすでにあるWindowsやJava用。
window-export-modern = 新しいソフト用
window-export-modern-for = 強い暗号化：Windows Server 2019、Windows 10（1709）以降、近年のJava。
window-export-compatible = 古いソフト用
window-export-compatible-for = Windows Server 2016、2012以前、Windows 7と8、古いJavaは、これしか読めません。暗号化が弱いので、取り込んだらファイルを削除してください。
window-export-passphrase = PFXのパスフレーズ
window-export-passphrase-help = ファイルを取り込むソフトが尋ねます。両方を手にした人は、鍵そのものを手にしたことになります。
window-export-passphrase-missing = PFXには秘密鍵が入ります。パスフレーズを決めてください。
window-export-key = 秘密鍵のパスフレーズ
window-export-key-help = ステップ1の鍵は保護されています。ここで一度だけ開きます。サーバーは自動で起動するので、書き出すファイルにはパスフレーズを付けません。PFXには専用のパスフレーズが付きます。
window-export-open = 鍵を開いて書き出す
window-export-write = フォルダーを選んで書き出す…
window-export-folder = ファイルをどこに書き出しますか？
window-export-working = 書き出しています…
window-export-written = ファイルを書き出しました。
window-export-secret = 秘密鍵を含む：メールサーバー専用
window-export-before = 元からあったものは { $path } に残しました
