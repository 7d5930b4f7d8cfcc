# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = サーバーが途中で、何も言わずに接続を切りました
handshake-not-tls = 応答がTLSではありません（ポートが平文で始まるか、別のサービスのものかもしれません）
handshake-old-versions = TLS 1.1より新しいバージョンを提供していません
handshake-nothing-in-common = こちらが提示したバージョン、暗号スイート、鍵交換をサーバーがどれも受け入れないか、それに合う証明書を持っていません
handshake-unknown-name = サーバーは、問い合わせた名前（SNI）のホストを知りません
handshake-certificate-wanted = サーバーがクライアント証明書を求めましたが、提示されませんでした
handshake-certificate-refused = サーバーが、提示された証明書を受け入れません
handshake-other-certificate-key = サーバーは証明書を提示していますが、対応する秘密鍵を持っていません
handshake-no-certificate = サーバーが証明書を提示していません
handshake-bad-certificate = サーバーの証明書は、検証できるものではありません
handshake-fault-there = サーバーが自身の障害を報告しています（internal error）
handshake-refused = サーバーがTLSのアラートで拒否しました
handshake-broken = サーバーが送る内容は、TLSの規則に反しています
handshake-expired = 期限が切れています
handshake-not-yet-valid = まだ有効になっていません
handshake-unknown-issuer = 信頼できるルートにつながりません
handshake-other-issuer = 記載された発行者の署名ではありません（同じ名前の発行者がほかにあります）
handshake-self-signed = 自己署名です
handshake-authority-as-server = ほかの証明書に署名する認証局の証明書で、サーバーのものではありません
handshake-revoked = 認証局が失効させています
handshake-wrong-purpose = サーバー用ではありません
handshake-weak-signature = もう信頼すべきでない方式で署名されています
handshake-late = サーバーが時間内に終えませんでした
handshake-not-judged = このコンピューターが時間内に証明書を検証し終えられませんでした
