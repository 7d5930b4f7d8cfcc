# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = 各行の意味
cli-policy-directives = 各行の意味

# chasquid

directive-chasquid-TLS_INSECURE = このドメインあてのメールは、証明書を問わずTLSで送るか、まったく送りません。
directive-chasquid-TLS_SECURE = このドメインあてのメールは、MXレコードのサーバーの信頼できる証明書を伴うTLSで送るか、まったく送りません。
directive-chasquid-any = フック用の独自の語：このドメイン（*はすべて）からのメールを、TLSの有無を問わず受け取ります。
directive-chasquid-fullchain-pem = チェーン付きの証明書。chasquidが起動時に、サーバー名のフォルダーから読み取ります。
directive-chasquid-outgoing_sec_level = chasquidがドメインごとに記憶する最良のTLS。それより低いレベルでは送りません。
directive-chasquid-post-data = メールを受け取る前にchasquidが呼び出すプログラム。TLSが必要なのに使わなかったメールを拒否します。
directive-chasquid-privkey-pem = 証明書の隣に置く秘密鍵。chasquidが読める必要があります。
directive-chasquid-required = フック用の独自の語：このドメイン（*はすべて）からのメールを、TLSでだけ受け取ります。

# Courier

directive-courier-COURIERTLS = CourierのTLSを担当するプログラム。なければTLSは提供されません。
directive-courier-ESMTPAUTH = TLSなしでの利用者のログイン方法。空なら、まったくできません。
directive-courier-ESMTPAUTH_TLS = TLSでの利用者のログイン方法。既存の設定どおりで、なければPLAINとLOGIN。
directive-courier-ESMTP_TLS_REQUIRED = 1：TLSなしのメールは受け取りません。
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1：証明書に、MXレコードのサーバー名が必要です。
directive-courier-ESMTP_USE_STARTTLS = 1：送信時、提供されていればTLSを使います。
directive-courier-TLS_CERTFILE = 秘密鍵、証明書、チェーンのファイル。Courierが読める必要があります。
directive-courier-TLS_CIPHER_LIST = TLS 1.2の暗号スイート（よいものから順に）。OpenSSLでビルドされたCourier用。
directive-courier-TLS_PRIORITY = バージョンと暗号スイート。GnuTLSでビルドされたCourier用。
directive-courier-TLS_PRIVATE_KEYFILE = 削除：鍵はTLS_CERTFILEに入っています。
directive-courier-TLS_PROTOCOL = TLSの最低バージョン。OpenSSLでビルドされたCourier用。++はそれ以降を意味します。
directive-courier-TLS_TRUSTCERTS = 相手の検証に使うルート証明書。
directive-courier-TLS_VERIFYPEER = 相手の証明書を検証するかどうか：NONE、PEER（あれば正しいこと）、REQUIREPEER（必ずあり、正しいこと）。

# dma

directive-dma-OPPORTUNISTIC_TLS = STARTTLSと併用：TLSが提供されていなければ平文で送ります。
directive-dma-SECURETRANSFER = メールをTLSで送ります。証明書は確認しません。
directive-dma-STARTTLS = STARTTLSの後でTLSを始めます。この語がなければ最初のバイトから始めます。

# Dovecot

directive-dovecot-auth_allow_cleartext = no：TLSの前にはパスワードを受け付けません。
directive-dovecot-auth_ssl_require_client_cert = 証明書のないログインを禁じるかどうか。
directive-dovecot-disable_plaintext_auth = yes：TLSの前にはパスワードを受け付けません。
directive-dovecot-inet_listener = サービスが待ち受けるポート。
directive-dovecot-port = ポート番号。
directive-dovecot-protocol = このプロトコルにだけ適用される設定。
directive-dovecot-service = Dovecotのこのプログラムに適用される設定。
directive-dovecot-ssl = ユーザーのソフトにTLSをどこまで求めるか：no、yes（提供）、required（必須）。
directive-dovecot-ssl_alt_cert = 2つ目の証明書。空：なし。
directive-dovecot-ssl_alt_key = その秘密鍵。空：なし。
directive-dovecot-ssl_ca = ユーザーの証明書の検証に使うルート証明書。
directive-dovecot-ssl_cert = チェーン付きの証明書。<はファイルを読み込みます。
directive-dovecot-ssl_cipher_list = TLS 1.2の暗号スイート（よいものから順に）。
directive-dovecot-ssl_client_ca_file = リレーの検証に使うルート証明書。
directive-dovecot-ssl_client_require_valid_cert = リレーに信頼できる証明書を求めるかどうか。
directive-dovecot-ssl_key = 秘密鍵。<はファイルを読み込みます。
directive-dovecot-ssl_min_protocol = 使用するTLSの最低バージョン。
directive-dovecot-ssl_prefer_server_ciphers = サーバー側の暗号スイートの順序を優先するかどうか。
directive-dovecot-ssl_require_crl = 失効リストを必須とするかどうか：持っている認証局はほとんどないため、no。
directive-dovecot-ssl_server_alt_cert_file = 2つ目の証明書。空：なし。
directive-dovecot-ssl_server_alt_key_file = その秘密鍵。空：なし。
directive-dovecot-ssl_server_ca_file = ユーザーの証明書の検証に使うルート証明書。
directive-dovecot-ssl_server_cert_file = チェーン付きの証明書。
directive-dovecot-ssl_server_key_file = 秘密鍵。
directive-dovecot-ssl_server_prefer_ciphers = どちら側の暗号スイートの順序を優先するか。
directive-dovecot-ssl_server_request_client_cert = ユーザーのソフトに証明書を求めるかどうか。
directive-dovecot-ssl_server_require_crl = 失効リストを必須とするかどうか：持っている認証局はほとんどないため、no。
directive-dovecot-ssl_verify_client_cert = ユーザーのソフトに証明書を求めるかどうか。
directive-dovecot-submission_relay_ssl = ユーザーのメールをリレーへどう渡すか：no、starttls、smtps。
directive-dovecot-submission_relay_ssl_verify = リレーの証明書にその名前を求めるかどうか。

# Exchange Online

directive-exchange-online-ConnectorType = Partner：自組織以外の組織のためのコネクタです。
directive-exchange-online-RecipientDomains = このコネクタが送る宛先のドメイン。*は全員です。
directive-exchange-online-RequireTls = $true：これらのドメインからのメールはTLSでだけ受け取ります。
directive-exchange-online-RestrictDomainsToCertificate = $true：これらのドメインからのメールは、TlsSenderCertificateNameの名前を持つ証明書があるときだけ受け取ります。
directive-exchange-online-SenderDomains = このコネクタが受け取るメールの送信元ドメイン。*は全員です。
directive-exchange-online-TlsDomain = 受信サーバーの証明書が持つべき名前。$nullなら求めません。
directive-exchange-online-TlsSenderCertificateName = 送信サーバーの証明書が持つべき名前。$nullなら求めません。
directive-exchange-online-TlsSettings = 送信時にTLSをどこまで求めるか：EncryptionOnly（証明書は問わない）、CertificateValidation（信頼できる証明書、名前は問わない）、DomainValidation（正しい名前の信頼できる証明書）。$nullなら提供されていればTLSです。
directive-exchange-online-UseMXRecord = $true：どのサーバーに送るかはDNSに従います。

# Exchange Server

directive-exchange-AddressSpaces = この送信コネクタが送る宛先：相手のドメインとその下のドメイン。
directive-exchange-AuthMechanism = Tls：STARTTLSを提供し、ここではログインを受け付けません。
directive-exchange-Bindings = この受信コネクタが待ち受けるアドレスとポート：インターネットからのメールを受け取るコネクタと同じです。
directive-exchange-DNSRoutingEnabled = $true：どのサーバーに送るかはDNSに従います。
directive-exchange-DomainSecureEnabled = $true：TLSReceiveDomainSecureListのドメインは、自身の信頼できる証明書で送る必要があります。
directive-exchange-FileData = PFXファイルの内容：証明書とそのチェーン、秘密鍵。
directive-exchange-Fqdn = この受信コネクタが名乗る名前：インターネットからのメールを受け取るコネクタと同じです。
directive-exchange-IgnoreSTARTTLS = $true：TLSが提供されていても平文で送ります。
directive-exchange-MaxMessageSize = メッセージの最大サイズ：インターネットからのメールを受け取るコネクタと同じです。
directive-exchange-Password = PFXファイルのパスワード。実行時に尋ねられます。
directive-exchange-PermissionGroups = AnonymousUsers：ほかのサーバーはログインせずにメールを渡せます。
directive-exchange-RemoteIPRanges = この受信コネクタの対象アドレス。複数ある場合は、範囲が最も狭いコネクタがメールを受け取ります。
directive-exchange-RequireTLS = $true：このコネクタでは、TLSでだけメールを受け取り、または送ります。
directive-exchange-Services = 証明書の用途：SMTP、つまりサーバー間のメール。
directive-exchange-SourceTransportServers = この送信コネクタがどのサーバーから送るか：全員向けのコネクタと同じです。
directive-exchange-TLSReceiveDomainSecureList = 自身の信頼できる証明書で送る必要のあるドメイン（相互TLS）。
directive-exchange-Thumbprint = どの証明書かを示すフィンガープリント。
directive-exchange-TlsAuthLevel = 受信サーバーの証明書をどう確認するか：EncryptionOnly（確認しない）、DomainValidation（信頼でき、名前が正しい）。$nullなら何も求めません。
directive-exchange-TlsCertificateName = この受信コネクタが示す証明書を、発行者（I）と所有者（S）で指定します。
directive-exchange-TlsDomain = 受信サーバーの証明書が持つべき名前。*はドメインの前の部分を表します。$nullなら求めません。
directive-exchange-TransportRole = Exchangeのどのサービスがメールを受け取るか：インターネットから受け取るFrontendTransportです。
directive-exchange-Usage = Custom：特定の用途向けの設定なしでコネクタを作ります。必要な設定はここにあります。

# Exim

directive-exim-POSTSEAL_CLASS = 略記：宛先のドメインに求めるクラス。
directive-exim-POSTSEAL_FROM = 略記：差出人のドメイン（DNSでの表記）。
directive-exim-POSTSEAL_NAMES = 略記：取引先の証明書に、このうち1つの名前が必要です。
directive-exim-POSTSEAL_SAID = 略記：宛先の一覧にあるこのドメインの指定、なければ全体の指定。
directive-exim-POSTSEAL_TO = 略記：宛先のドメイン（DNSでの表記）。
directive-exim-authenticated = 利用者がログインしたかどうか。前に!があれば、していないこと。
directive-exim-condition = これが真のときにルールを適用します。前に!があれば、偽のときに適用します。
directive-exim-connection_max_messages = 1つの接続で送るメールの数。次のメールには別の条件があるかもしれないため、1通です。
directive-exim-deny = 下に並ぶ条件がすべて当てはまれば、メールを拒否します。
directive-exim-else = それ以外の場合。
directive-exim-encrypted = 接続がTLSかどうか。前に!があれば、TLSでないこと。
directive-exim-endif = 条件付きの部分の終わり。
directive-exim-event_action = サーバーが証明書を提示したときに呼び出されます。証明書の名前を取引先の名前と照合し、合うものがなければ接続を切ります。
directive-exim-hosts_avoid_tls = 提供されていてもTLSを使わずに送る相手。
directive-exim-retry_include_ip_address = 失敗したサーバーをアドレスで記憶するかどうか。ルールを満たさない取引先は別の形で記憶し、同じサーバーの他の宛先へのメールが止まらないようにします。
directive-exim-hosts_require_tls = TLSで送るか、まったく送らない相手。
directive-exim-hosts_try_dane = 正しい証明書をDNSで調べる相手（DANE）。
directive-exim-ifdef = Eximにこの機能がある場合だけ。GnuTLSとOpenSSLでは暗号スイートの指定方法が異なり、独自の文字で書いたドメインに対応するかどうかも異なります。
directive-exim-include_if_exists = 別のファイルがあれば、ここで読み込みます。利用者用のポートで、edit.shが既存のものに並べて書きます。
directive-exim-log_message = そのときログに書く内容。
directive-exim-message = 相手への応答。
directive-exim-multi_domain = 1回の配送に複数のドメインを含めるかどうか。ドメインごとに条件が異なる場合があるため、含めません。
directive-exim-openssl_options = OpenSSLのスイッチ：古いバージョンを無効にし、接続ごとに新しい鍵を使います。
directive-exim-set = 下のルールのために値を記憶します。
directive-exim-tls_advertise_hosts = 接続してきたときにTLSを提供する相手。
directive-exim-tls_certificate = チェーン付きの証明書。
directive-exim-tls_privatekey = 秘密鍵。
directive-exim-tls_require_ciphers = 使用するバージョンと暗号スイート。GnuTLSまたはOpenSSLの書き方です。
directive-exim-tls_try_verify_hosts = 証明書を確認する相手。不正な証明書だけでは接続を切りません。
directive-exim-tls_verify_cert_hostnames = 証明書にMXレコードのサーバー名を求める相手。
directive-exim-tls_verify_certificates = 相手の検証に使うルート証明書。
directive-exim-tls_verify_hosts = 信頼できる証明書を求める相手。なければ何も送りません。
directive-exim-verify = 送信側の証明書が検証されたかどうか。前に!があれば、されていないこと。
directive-exim-warn = 何も拒否せず、下に並ぶ内容を記憶するだけです。

# Haraka

directive-haraka-addresses = 接続してくるサーバーのアドレスによるルール。最初に当てはまるものが適用されます。
directive-haraka-ca = 送信側の検証に使うルート証明書。
directive-haraka-cert = チェーン付きの証明書。
directive-haraka-ciphers = TLS 1.2の暗号スイート（よいものから順に）。
directive-haraka-dhparam = 楕円曲線を使わない鍵交換のためのグループ。
directive-haraka-enable_tls = 送信時にTLSを使うかどうか。
directive-haraka-everybody = ほかに指定のない相手に求めるもの。
directive-haraka-force_tls_hosts = 正しい証明書を伴うTLSで送るか、まったく送らない相手。
directive-haraka-format = このファイルの形式。読めないファイルをプラグインが拒否できるようにします。
directive-haraka-honorCipherOrder = 相手側ではなく、サーバー側の暗号スイートの順序を優先します。
directive-haraka-hosts = 接続してくるサーバーの名前によるルール。
directive-haraka-key = 秘密鍵。
directive-haraka-minVersion = 使用するTLSの最低バージョン。
directive-haraka-no_starttls_ports = TLSを提供しないポート。
directive-haraka-no_tls_hosts = TLSが提供されていても平文で送る相手。
directive-haraka-rejectUnauthorized = 不正な証明書で接続を切るかどうか。正しい証明書が必要な相手は別の場所で確認するため、切りません。
directive-haraka-requestCert = 送信側に証明書を求めるかどうか。ほとんどの相手は持っていません。
directive-haraka-roots = 送信側と、ほかのサーバーの検証に使うルート証明書。
directive-haraka-section-main = 全般と、受信メールに適用される設定。
directive-haraka-section-no_tls_hosts = 接続してきたときにTLSを提供しないサーバー。
directive-haraka-section-outbound = 送信メールに適用される設定。
directive-haraka-senders = 差出人のメールドメインとその下位のドメインによるルール。
directive-haraka-submission = ここでユーザーのメールを受け付けるかどうか。その場合、パスワードはTLSでだけ受け付けます。

# hMailServer

directive-hmailserver-CertificateFile = 証明書とそのチェーンのファイル。
directive-hmailserver-ConnectionSecurity = ポート25でTLSをどこまで求めるか：0（提供しない）、2（提供）、3（なければ受け取らない）。
directive-hmailserver-PrivateKeyFile = 秘密鍵のファイル。
directive-hmailserver-SMTPConnectionSecurity = 送信時にTLSを使うかどうか：0（使わない）、2（提供されていれば）。
directive-hmailserver-SSLCertificateID = ポート25で示す証明書：hMailServerでの登録番号。
directive-hmailserver-TlsVersion10Enabled = $false：どのポートでもTLS 1.0を使いません。
directive-hmailserver-TlsVersion11Enabled = $false：どのポートでもTLS 1.1を使いません。
directive-hmailserver-TlsVersion12Enabled = $true：TLS 1.2を使います。

# James

directive-james-All = すべての宛先に当てはまります。ほかに指定のない相手への処理です。
directive-james-RecipientIsRegex = パターンに一致する宛先に当てはまります。取引先のドメインとその下位のドメインです。
directive-james-RemoteDelivery = ほかのサーバーへメールを送るJamesの機能。クラスごとに1つあります。
directive-james-certificates = チェーン付きの証明書。
directive-james-mail-smtp-ssl-checkserveridentity = 送信時、証明書にサーバー名を求めるかどうか（Javaのメールライブラリー用）。
directive-james-mail-smtp-ssl-protocols = 送信時に使用するTLSのバージョン。
directive-james-mail-smtp-ssl-trust = *：送信時、どの証明書も受け入れます。
directive-james-mail-smtp-starttls-required = true：メールをTLSで送るか、まったく送りません。
directive-james-outgoing = このクラスのメールが待つキュー。
directive-james-privateKey = 秘密鍵。
directive-james-protocol = 受信時に使用するTLSのバージョンの1つ。
directive-james-socketTLS = 最初のバイトからTLSを始めるかどうか。ポート25では始めません。
directive-james-startTLS = 受信時：STARTTLSを提供するかどうか。送信時：提供されていれば使うかどうか。
directive-james-supportedProtocols = 受信時に使用するTLSのバージョン（1行に1つ）。
directive-james-tls = ポートのTLSの動作。
directive-james-verifyServerIdentity = 送信時、証明書にサーバー名を求めるかどうか（James用）。

# Maddy

directive-maddy-cache = 相手のポリシー（MTA-STS）の保存方法：fsはファイルに保存します。
directive-maddy-check = メールを受け取る前に、送信側に求めるもの。
directive-maddy-dane = 受信サーバーの正しい証明書をDNSで調べます（DANE）。
directive-maddy-default_destination = ほかに指定のない宛先への処理。
directive-maddy-deliver_to = 上の送信方法のうち、このメールに使うもの。
directive-maddy-destination_in = これらの宛先への処理：取引先のドメインとその下位のドメイン。
directive-maddy-fs_dir = 保存した相手のポリシーを置くフォルダー。
directive-maddy-import = この位置に別のファイルを読み込みます。
directive-maddy-local_policy = 相手自身の指定に関わらず、この方法で送る全員に求めるもの。
directive-maddy-min_mx_level = 受信サーバーの名前に求める確かさ：noneは、DNSのとおり。
directive-maddy-min_tls_level = 送信に必要な最低限のTLS：none（提供されていればTLS）、encrypted（証明書を問わない）、authenticated（正しい証明書）。
directive-maddy-msgpipeline = どのメールをどう送るかのルール。最初に当てはまるものが適用されます。
directive-maddy-mtasts = 宛先が公開しているポリシー（MTA-STS）に従います。
directive-maddy-mx_auth = 受信サーバーが正しいことを確かめる方法。
directive-maddy-protocols = 使用するTLSの最低バージョンと最高バージョン。
directive-maddy-require_tls = メールをTLSでだけ受け取ります。
directive-maddy-root_ca = 受信サーバーの検証に使うルート証明書。
directive-maddy-source_in = これらの差出人への処理：取引先のドメインとその下位のドメイン。
directive-maddy-target = キューが送信メールを渡す先。
directive-maddy-target-remote = DNSが示すサーバーへの送信方法。あるクラスが求めるTLSを使います。
directive-maddy-tls = file：チェーン付きの証明書、続いて秘密鍵。リスナーでのoff：TLSを提供しません。
directive-maddy-tls_client = 送信時のTLSの設定。

# mox

directive-mox-CertFile = チェーン付きの証明書。
directive-mox-KeyCerts = このリスナーの証明書と、それぞれの鍵。
directive-mox-KeyFile = 秘密鍵。
directive-mox-MinVersion = 受信時に使用するTLSの最低バージョン。
directive-mox-NoSTARTTLS = true：送信側にTLSを提供しません。
directive-mox-RequireSTARTTLS = true：メールをTLSでだけ受け取ります。false：TLSを提供します。

# nullmailer

directive-nullmailer-insecure = リレーの証明書を確認しません。TLSは必須でも、名前は問わない場合に書きます。
directive-nullmailer-starttls = メールをSTARTTLSの後、TLSでリレーに送るか、まったく送りません。
directive-nullmailer-x509cafile = リレーの検証に使うルート証明書。

# OpenSMTPD

directive-opensmtpd-ca = 相手の検証に使うルート証明書に付けた名前。
directive-opensmtpd-ciphers = すべてに共通の暗号スイートの一覧。元のものはコメントにします。
directive-opensmtpd-filter = メールを受け取る前に呼び出すプログラム。TLSを使わない取引先を拒否します。
directive-opensmtpd-include = この位置に別のファイルを読み込みます。
directive-opensmtpd-listen = ポート25の各リスナーに付けるもの：tlsはTLSを提供、tls-requireはTLSなしのメールを拒否、verifyは証明書を要求します。pkiは鍵の名前、protocolsとciphersは使用するものです。
directive-opensmtpd-partner = 取引先の表に対するactionに付けるもの：tlsは正しい証明書を伴うTLS、tls no-verifyは証明書を問わないTLSです。pkiは、求めてくるサーバーにこちらの証明書を示します。
directive-opensmtpd-pki = 鍵とその証明書に付けた名前。
directive-opensmtpd-relay = 全員に送る各actionに付けるもの：なしは提供されていればTLS、tls no-verifyは証明書を問わないTLS、tlsは正しい証明書を伴うTLSです。pkiは、求めてくるサーバーにこちらの証明書を示します。
directive-opensmtpd-smtp-ciphers = すべての接続の暗号スイート。
directive-opensmtpd-submission = 利用者用のポート（587と465）の各listenerに、tls-requireまたはsmtpsのほかに付けるもの：pkiは鍵の名前、protocolsとciphersは使う版と暗号です。
directive-opensmtpd-table = 名前の付いた一覧：同じ条件を求める取引先のドメイン。

# Postfix

directive-postfix-465 = ユーザーが最初のバイトからTLSでメールを送るポート。
directive-postfix-587 = ユーザーがSTARTTLSの後にメールを送るポート。
directive-postfix-plaintext_reject_code = TLSが必要なのに使わなかったメールへの応答。
directive-postfix-postseal_beyond = 証明書で確認されたサーバー用：その名前と差出人についてのルールも適用されます。
directive-postfix-postseal_only = ある取引先用：TLSと、知らされた証明書のどれかを求めます。
directive-postfix-postseal_require_tls = 取引先用：TLSでなければメールを拒否します。
directive-postfix-postseal_wait_for_fingerprint = 証明書がまだわからない取引先用：メールを保留します。
directive-postfix-smtp_dns_support_level = DNSへの問い合わせ方法：dnssecでは、署名された応答を見分けます。
directive-postfix-smtp_tls_CAfile = 受信サーバーの検証に使うルート証明書。
directive-postfix-smtp_tls_cert_file = 送信時に、求めてくるサーバーへ示す証明書です。ここでは、こちらのサーバーが示すものと同じです。
directive-postfix-smtp_tls_chain_files = 送信時に、求めてくるサーバーへ示す鍵と証明書です。ここでは、こちらのサーバーが示すものと同じです。
directive-postfix-smtp_tls_ciphers = 送信時、TLSが任意の場合に使う暗号スイート。
directive-postfix-smtp_tls_key_file = その秘密鍵です。
directive-postfix-smtp_tls_loglevel = 1：送信時のTLS接続ごとに、ログに1行書きます。
directive-postfix-smtp_tls_mandatory_ciphers = 送信時、TLSが必須の場合に使う暗号スイート。
directive-postfix-smtp_tls_mandatory_protocols = 送信時、TLSが必須の場合に使うバージョン。
directive-postfix-smtp_tls_note_starttls_offer = TLSが提供されたのに使われなかったとき、ログに1行書きます。
directive-postfix-smtp_tls_policy_maps = 送信時に別の条件を求めるドメインの表。最初に見つかったものが適用されます。
directive-postfix-smtp_tls_protocols = 送信時、TLSが任意の場合に使うバージョン。
directive-postfix-smtp_tls_security_level = 全体への送信時にTLSをどこまで求めるか：none、may、dane、encrypt、verify、secure。
directive-postfix-smtpd_client_restrictions = 接続時に求めるもの。ほかのサーバーへの制限がユーザーに及ばないよう、ここでは空にします。
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = TLSの提供を隠すアドレスの表。
directive-postfix-smtpd_helo_restrictions = 挨拶（HELO）のときに求めるもの。ユーザーのソフトの挨拶はさまざまなので、ここでは空にします。
directive-postfix-smtpd_recipient_restrictions = 宛先ごとに求めるもの。ログインした人は誰にでも送れるので、ここでは空にします。
directive-postfix-smtpd_relay_restrictions = このサーバーを通して送れる人：ログインした人。
directive-postfix-smtpd_restriction_classes = ルールのまとまりに付けた名前。表から参照できるようにします。
directive-postfix-smtpd_sasl_auth_enable = ユーザーがパスワードでログインできるかどうか。
directive-postfix-smtpd_sender_restrictions = MAIL FROMのときに求めるもの：取引先の表とサーバーの表を順に調べます。
directive-postfix-smtpd_tls_CAfile = 送信側の証明書の検証に使うルート証明書。
directive-postfix-smtpd_tls_ask_ccert = 接続してくる相手に証明書を求めます。なくてもかまいません。
directive-postfix-smtpd_tls_auth_only = TLSの前にはパスワードを受け付けません。
directive-postfix-smtpd_tls_cert_file = チェーン付きの証明書（古い書き方）。空の場合は、別の設定で指定しています。
directive-postfix-smtpd_tls_chain_files = 秘密鍵、続いてチェーン付きの証明書。順序が重要です。
directive-postfix-smtpd_tls_ciphers = 受信時、TLSを提供するだけの場合に使う暗号スイート。
directive-postfix-smtpd_tls_dcert_file = 昔のDSA用の証明書。空：なし。
directive-postfix-smtpd_tls_eccert_file = 楕円曲線用の証明書（古い書き方）。空：別の設定で指定しています。
directive-postfix-smtpd_tls_fingerprint_digest = 証明書の見分け方：SHA-256。
directive-postfix-smtpd_tls_key_file = 秘密鍵（古い書き方）。
directive-postfix-smtpd_tls_loglevel = 1：受信時のTLS接続ごとに、ログに1行書きます。
directive-postfix-smtpd_tls_mandatory_ciphers = 受信時、TLSが必須の場合に使う暗号スイート。
directive-postfix-smtpd_tls_mandatory_protocols = 受信時、TLSが必須の場合に使うバージョン。
directive-postfix-smtpd_tls_protocols = 受信時、TLSを提供するだけの場合に使うバージョン。
directive-postfix-smtpd_tls_received_header = TLSの情報を各メールのReceived行に書きます。ステップ4の実証に使います。
directive-postfix-smtpd_tls_req_ccert = 信頼できる証明書のない相手を拒むかどうか。
directive-postfix-smtpd_tls_security_level = 受信時にTLSをどこまで求めるか：none、may（提供）、encrypt（なければ受け取らない）。
directive-postfix-smtpd_tls_wrappermode = STARTTLSなしで、最初のバイトからTLSを始めるかどうか。
directive-postfix-tls_high_cipherlist = 「high」の内容：暗号スイート（よいものから順に）。
directive-postfix-tls_medium_cipherlist = 「medium」の内容：よい暗号スイート、続いて、平文よりはましなもの。
directive-postfix-tls_preempt_cipherlist = このサーバーの暗号スイートの順序を優先するかどうか。そうでなければ相手側の順序です。

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = tlshosts内のファイル。これがあると、そこに名前のあるサーバーとだけTLSを使います。
directive-qmail-notlshosts = フォルダー：ここに名前のファイルがあるサーバーには、TLSなしで送ります。
directive-qmail-servercert-pem = 秘密鍵、証明書、チェーンを1つにしたファイル。なければ、送信側にTLSを提供しません。
directive-qmail-smtproutes = ドメインあてのメールを送るサーバー。TLSのルールはサーバー名によるため、取引先には固定のサーバーを指定します。
directive-qmail-tlsclientciphers = 送信時のTLSの暗号スイート（よいものから順に）。
directive-qmail-tlshosts = フォルダー：NAME.pemに、その名前のサーバー用のルート証明書が入ります。そのサーバーには、この名前の信頼できる証明書が必要になり、なければメールは保留されます。
directive-qmail-tlsserverciphers = 受信時のTLSの暗号スイート（よいものから順に）。

# s/qmail

directive-sqmail-smtproutes = ドメインあてのメールを送るサーバー。ルールはサーバー名によるため、名前を検証する取引先には固定のサーバーを指定します。
directive-sqmail-tlsdestinations = どの相手にどのTLSで送るか（1行に1ルール）。名前だけなら証明書を問わないTLS、前に=ならその名前の信頼できる証明書、!ならTLSなし。*は全員に提供されていればTLS、+*は全員にTLS必須です。

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = 証明書の見分け方：SHA-256。
directive-sendmail-Kpostseal = 取引先についての指定を収めたマップ。ルールが参照します。
directive-sendmail-Kpostsealset = 下のルールのために値を記憶します。
directive-sendmail-LOCAL_CONFIG = ここから先：sendmail.cfそのものの行。
directive-sendmail-LOCAL_RULESETS = ここから先：独自のルールセット。
directive-sendmail-LOCAL_SRV_FEATURES = 接続してくる相手に提供する機能のルール。S：TLSなし。
directive-sendmail-LOCAL_TLS_RCPT = 送信時、宛先ごとに調べるルール：この宛先にとって接続は十分か。
directive-sendmail-LOCAL_TRY_TLS = 送信時、TLSを試みるかどうかのルール。
directive-sendmail-R = ルール：探すもの、タブに続けてその結果。ルールは順に試されます。
directive-sendmail-SLocal_check_mail = 受信時、MAIL FROMで調べるルール：この差出人とこのサーバーにとって接続は十分か。
directive-sendmail-SPostsealEither = 証明書に、送信サーバーの名前または差出人のドメインがあるか。
directive-sendmail-SPostsealFind = ドメイン、またはその最も近い上位のドメインについて、マップに何とあるか。
directive-sendmail-SPostsealNet = サーバーの接続元アドレス、またはそれを含む最も狭い範囲について、マップに何とあるか。
directive-sendmail-SPostsealName = DNSの正引きと逆引きが一致するサーバー名について、何とあるか。
directive-sendmail-SPostsealMeets = そのいずれかについて定められたことに対し、接続は十分か。
directive-sendmail-SPostsealHost = 証明書に、このサーバーの名前、またはそれを表すワイルドカードがあるか。
directive-sendmail-SPostsealNamed = 証明書に、この取引先の名前のどれかがあるか。
directive-sendmail-SetCertAltnames = 証明書の名前をルールに渡します。
directive-sendmail-confAUTH_OPTIONS = 利用者のログイン方法。pは、TLSの前に平文のパスワードを受け取らないこと。元の値は残ります。CRAM-MD5などは、設定されていればTLSの前にも提示されます。パスワードは送られませんが、弱いものは、送られた内容から推測されるおそれがあります。
directive-sendmail-confCACERT = 相手の検証に使うルート証明書。
directive-sendmail-confCACERT_PATH = ルート証明書のフォルダー。必須の項目ですが、このフォルダーには何も入っていません。
directive-sendmail-confCIPHER_LIST = TLS 1.2の暗号スイート（よいものから順に）。
directive-sendmail-confCLIENT_CERT = 送信時に提示する、チェーン付きの証明書。
directive-sendmail-confCLIENT_KEY = その秘密鍵。
directive-sendmail-confCLIENT_SSL_OPTIONS = 送信時のOpenSSLのスイッチ：古いバージョンを無効にします。
directive-sendmail-confSERVER_CERT = 受信時に提示する、チェーン付きの証明書。
directive-sendmail-confSERVER_KEY = その秘密鍵。
directive-sendmail-confSERVER_SSL_OPTIONS = 受信時のOpenSSLのスイッチ：古いバージョンを無効にし、このサーバーの暗号スイートの順序を優先します。
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = ハンドシェイクに失敗した後、宛先のルールが禁じていなければ平文を試します。
directive-sendmail-confTLS_SRV_OPTIONS = 空：送信側に証明書を求めることがあります。V：求めません。

# Stalwart

directive-stalwart-Certificate = その名前で接続してきた相手にStalwartが提示する証明書。
directive-stalwart-MtaOutboundStrategy = メールの送信方法：どの配送にどのストラテジーを使うか。
directive-stalwart-MtaStageMail = 受信時、MAIL FROMで求めるもの。
directive-stalwart-MtaTlsStrategy = 名前の付いたストラテジー：送信時にTLSをどこまで求めるか。
directive-stalwart-allowInvalidCerts = 証明書が信頼できない、または名前が違う場合にも送るかどうか。
directive-stalwart-certificate = 証明書とチェーンのファイル。
directive-stalwart-dane = 正しい証明書をDNSで調べるかどうか（DANE）：optional、require、disable。
directive-stalwart-else = どの条件にも当てはまらないときの値。
directive-stalwart-isSenderAllowed = この差出人のメールを受け取るかどうか：TLSを求めているのに使われていなければ、受け取りません。
directive-stalwart-match = 順に試される条件。最初に当てはまるものが適用されます。
directive-stalwart-mtaSts = 宛先が公開しているポリシー（MTA-STS）に従うかどうか：optional、require、disable。
directive-stalwart-privateKey = 秘密鍵のファイル。
directive-stalwart-startTls = 送信時にTLSを使うかどうか：optional（提供されていれば）、require（なければ送らない）、disable。
directive-stalwart-tls = 配送に使うTLSストラテジーの名前。宛先のドメインによります。

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true：TLSで送るか、送らないかです。$false：平文で送ります。独自のルールがあるドメインはそのルールに従います。
directive-iis-smtp-CertStoreLocation = Windowsが証明書と鍵を保管する場所：コンピューター自身のストア。
directive-iis-smtp-FilePath = PFXファイル：証明書とそのチェーン、秘密鍵。
directive-iis-smtp-FullyQualifiedDomainName = サーバーの完全な名前：サービスはこの名前で証明書を見つけます。
directive-iis-smtp-Password = PFXファイルのパスワード。実行時に尋ねられます。
directive-iis-smtp-RouteAction = このドメイン宛てのメールの送り方を、スイッチの合計で表します。4が含まれればTLSで送るか送らないか、なければ平文です。ほかのスイッチは変わりません。
