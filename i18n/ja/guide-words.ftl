# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = サーバーが証明書の注文と更新を自分で行うためのプロトコル（RFC 8555）。Let's Encryptによって広まり、ほかの認証局も対応しています。

guide-auth-word = AUTH
guide-auth-text = メールを受け付ける前に、名前とパスワード、またはトークンでメールサーバーにログインすること。ユーザーがメールを送るときに必要で、取引先のサーバーとの間では使いません。

guide-bounce-word = バウンス
guide-bounce-text = メールが配送されなかったことと、その理由を知らせるメール。不達通知、DSN（配送状況通知）ともいいます。

guide-ca-word = CA、認証局
guide-ca-text = 名前が申請者のものであることを確認し、その証明書に署名する組織。認証局が署名したものは、その認証局を信頼するすべての人に信用されます。

guide-caa-word = CAAレコード
guide-caa-text = ドメインの証明書を発行してよい認証局を指定するDNSレコード。ほかの認証局は発行を断らなければなりません。なければ、どこでも発行できます。

guide-certificate-word = 証明書
guide-certificate-text = 「この公開鍵はこの名前のサーバーのものです」と述べる小さなファイル。有効期間と、署名した認証局が書かれています。秘密ではありません。

guide-chain-word = チェーン
guide-chain-text = サーバーの証明書と、ルートまでの中間証明書の並び。サーバーはルート以外をすべて送る必要があります。そうしないと、なぜ信頼できるのかが相手にわかりません。

guide-cipher-word = 暗号スイート
guide-cipher-text = データを暗号化する方式。たとえばAES。古いもの（RC4、3DES、EXPORT）は破られるおそれがあり、もう受け入れるべきではありません。

guide-class-word = クラス
guide-class-text = TLSをどのくらい厳しく求めるか。平文、日和見、必須、検証付きの4つがあります。送信と受信のそれぞれについて、全体と個別の取引先に選びます。

guide-csr-word = CSR、証明書要求
guide-csr-text = Certificate Signing Request（証明書署名要求）。サーバーの名前と公開鍵を、認証局が求める形にまとめたもの。秘密ではありません。秘密鍵は入っていません。

guide-dane-word = DANE
guide-dane-text = サーバーの鍵のフィンガープリントを載せたDNSのレコード（TLSA）。これを確認する送信側は、違う証明書に気づき、平文に切り替えることもありません。DNSSECが必要です。

guide-dnssec-word = DNSSEC
guide-dnssec-text = DNSレコードに付ける署名。途中で誰も応答を書き換えられなくなります。DNSプロバイダーとレジストラで有効にします。

guide-fingerprint-word = フィンガープリント
guide-fingerprint-text = 証明書や鍵から計算した短い数値（SHA-256）。2つのフィンガープリントが同じなら、同じ証明書または鍵です。

guide-hop-word = ホップ
guide-hop-text = メールの経路の1区間、つまり1つのサーバーから次のサーバーまで。暗号化されるかどうかは、ほかの区間に関係なく決まります。

guide-implicit-word = 暗黙的TLS
guide-implicit-text = 専用のポートで、最初のバイトからTLSを使う方式。メールの送信は465、メールの閲覧は993。もう1つの方式がSTARTTLSです。

guide-intermediate-word = 中間証明書
guide-intermediate-text = サーバーの証明書とルートの間の証明書。ルートの鍵を安全にしまっておくため、認証局はこれで署名します。サーバーに入れる必要があります。

guide-key-word = 秘密鍵
guide-key-text = 対になった鍵の、秘密のほう。これを持つ人はそのサーバーになりすませます。作成した機器に置き、読める人をできるだけ少なくします。

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = ドメインのウェブサーバーに置く小さなテキストファイル。メールサーバーの一覧と、それがTLSに対応していることを述べます。これを読む送信側は、平文に切り替えなくなります（RFC 8461）。

guide-mx-word = MXレコード
guide-mx-text = ドメインのメールを受け取るサーバーを示すDNSレコード。証明書は、ドメインではなく、ここに書かれた名前のものである必要があります。

guide-passphrase-word = パスフレーズ、鍵のパスワード
guide-passphrase-text = 鍵のファイルを暗号化する言葉（passphrase）。知らない人はファイルを使えません。忘れると、新しい鍵と新しい証明書が必要です。

guide-pem-word = PEM
guide-pem-text = 証明書や鍵を、BEGINとENDの行の間にテキストで書いた形式。Linuxのほとんどのサーバーが使います。

guide-pfx-word = PFX、PKCS #12
guide-pfx-text = 証明書、チェーン、秘密鍵を1つにまとめ、パスフレーズで保護したファイル。Windows、Exchange、Javaが使います。

guide-received-word = Received行
guide-received-text = 各メールサーバーがメールの先頭に書き加える行。どこから、どこへ、いつ、多くの場合どのTLSで渡されたかが書かれています。下から読むと、メールの経路になります。

guide-relay-word = リレー、スマートホスト
guide-relay-text = 自社のサーバーが送信メールをすべて渡し、代わりに配送してもらうサーバー。そこまでのホップを守るのは自社、その先を守るのはリレーの役目です。

guide-root-word = ルート証明書
guide-root-text = システムが最初から信頼している認証局の証明書。取引先にはすでにあるので、一緒に送っても意味がありません。

guide-san-word = SAN、証明書の名前
guide-san-text = Subject Alternative Name（サブジェクト代替名）。証明書が有効なホスト名の一覧です。有効なのはこれだけで、古い「コモンネーム」はもう確認されません。

guide-smtp-word = SMTP
guide-smtp-text = メールサーバーどうしがメールを渡すプロトコル（RFC 5321）。サーバー間ではポート25、ユーザー用には587と465を使います。

guide-starttls-word = STARTTLS
guide-starttls-text = 平文で始まった接続をTLSに切り替えるコマンド（RFC 3207）。一方が提供し、もう一方が求める必要があります。

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = ほかのサーバーに毎日レポートを送ってもらうアドレスを載せたDNSレコード。自社への接続がいくつ暗号化され、残りで何が起きたかがわかります（RFC 8460）。

guide-tlsa-word = TLSAレコード
guide-tlsa-text = DANEが使うDNSのレコード。サーバーがあるポートで提示してよい証明書または鍵を示します。

guide-version-word = TLSのバージョン
guide-version-text = TLS 1.3と1.2は安全です。1.0と1.1は非推奨（RFC 8996）、SSL 2と3は破られています。双方が対応する中で最も新しいものが使われます。
