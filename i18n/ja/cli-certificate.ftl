# The commands inspect and certificate check

cli-inspect-file = { $file } の内容：
cli-inspect-certificate = { "  " }証明書
cli-inspect-request = { "  " }証明書要求（CSR）
cli-inspect-key = { "  " }秘密鍵：決して誰にも送らないでください
cli-inspect-subject = 対象
cli-inspect-issuer = 発行者
cli-inspect-names = 名前
cli-inspect-valid = 有効期間
cli-inspect-signature = 署名方式
cli-inspect-fingerprint = フィンガープリント（SHA-256）
cli-inspect-public-key = 公開鍵（SHA-256）
cli-inspect-algorithm = 鍵の種類

cli-certificate-own = サーバー自身の証明書
cli-certificate-between = チェーンの次の証明書
cli-certificate-error = [エラー]
cli-certificate-warning = [注意]
cli-certificate-info = [参考]
cli-certificate-good = これはインストールできます。
cli-certificate-bad = このままではインストールできません。対処法は上をご覧ください。
cli-certificate-asking = { $url } に問い合わせています…
cli-certificate-wrote = 書き出しました：{ $path }
cli-certificate-wrote-secret = 書き出しました：{ $path }（秘密鍵入り：読めるのはこのユーザーだけです。決して誰にも送らないでください）
cli-certificate-same = すでに同じものがあります：{ $path }
cli-certificate-pfx-modern = このPFXは、Windows Server 2019、Windows 10（1709）以降と、近年のJavaで読めます。Windows Server 2016以前には --compatible を付けてください。
cli-certificate-pfx-compatible = このPFXは、Windows Server 2016以前と古いJavaで読めます。新しいものでも読めます。暗号化が弱いので、取り込んだらファイルを削除してください。
cli-certificate-kept = { "    " }元からあったものは { $path } に残しました
cli-certificate-left-out = サーバーが送らないものなので除きました：{ $subject }
