# Was jede Direktive einer Konfiguration tut, in einem Satz (src/policy/directive.rs). Namen bleiben, wie sie sind.

window-directives = Was die Zeilen bedeuten
cli-policy-directives = Was die Zeilen bedeuten

# chasquid

directive-chasquid-TLS_INSECURE = Mail an diese Domain geht über TLS, gleich mit welchem Zertifikat, oder gar nicht.
directive-chasquid-TLS_SECURE = Mail an diese Domain geht über TLS mit einem Zertifikat, dem getraut wird und das den Server aus dem MX-Eintrag nennt, oder gar nicht.
directive-chasquid-any = Ein Wort von uns für den Hook: Mail von dieser Domain (*: von allen) wird mit und ohne TLS angenommen.
directive-chasquid-fullchain-pem = Das Zertifikat mit seiner Kette: chasquid liest es beim Start aus dem Ordner mit dem Namen des Servers.
directive-chasquid-outgoing_sec_level = Das beste TLS, das sich chasquid für eine Domain gemerkt hat: Mit weniger sendet es nie dorthin.
directive-chasquid-post-data = Ein Programm, das chasquid fragt, bevor es eine Nachricht annimmt: Es weist ab, was über TLS kommen musste und es nicht tat.
directive-chasquid-privkey-pem = Der private Schlüssel, neben dem Zertifikat; chasquid muss ihn lesen können.
directive-chasquid-required = Ein Wort von uns für den Hook: Mail von dieser Domain (*: von allen) wird nur über TLS angenommen.

# Courier

directive-courier-COURIERTLS = Das Programm, das für Courier TLS spricht; ohne eines wird TLS nicht angeboten.
directive-courier-ESMTPAUTH = Wie sich Benutzer ohne TLS anmelden dürfen; leer: gar nicht.
directive-courier-ESMTPAUTH_TLS = Wie sich Benutzer über TLS anmelden dürfen: wie es eingerichtet war, sonst PLAIN und LOGIN.
directive-courier-ESMTP_TLS_REQUIRED = 1: Ohne TLS wird keine Mail angenommen.
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1: Das Zertifikat muss den Namen des Servers aus dem MX-Eintrag tragen.
directive-courier-ESMTP_USE_STARTTLS = 1: Beim Senden wird TLS benutzt, wo es angeboten wird.
directive-courier-TLS_CERTFILE = Die Datei mit privatem Schlüssel, Zertifikat und Kette, die Courier lesen darf.
directive-courier-TLS_CIPHER_LIST = Die Verschlüsselungsverfahren von TLS 1.2, das beste zuerst, wenn Courier mit OpenSSL gebaut ist.
directive-courier-TLS_PRIORITY = Versionen und Verfahren, wenn Courier mit GnuTLS gebaut ist.
directive-courier-TLS_PRIVATE_KEYFILE = Weggenommen: Der Schlüssel steht in TLS_CERTFILE.
directive-courier-TLS_PROTOCOL = Die niedrigste TLS-Version, wenn Courier mit OpenSSL gebaut ist; ++ heißt: diese und spätere.
directive-courier-TLS_TRUSTCERTS = Die Wurzelzertifikate, gegen die andere geprüft werden.
directive-courier-TLS_VERIFYPEER = Ob das Zertifikat der anderen Seite geprüft wird: NONE, PEER (es muss gut sein), REQUIREPEER (es muss da sein und gut).

# dma

directive-dma-OPPORTUNISTIC_TLS = Neben STARTTLS: Wo TLS nicht angeboten wird, geht die Mail im Klartext.
directive-dma-SECURETRANSFER = Mail wird über TLS gesendet; das Zertifikat wird nicht geprüft.
directive-dma-STARTTLS = TLS beginnt nach STARTTLS; ohne dieses Wort mit dem ersten Byte.

# Dovecot

directive-dovecot-auth_allow_cleartext = no: Vor TLS wird kein Passwort angenommen.
directive-dovecot-auth_ssl_require_client_cert = Ob sich niemand ohne Zertifikat anmelden kann.
directive-dovecot-disable_plaintext_auth = yes: Vor TLS wird kein Passwort angenommen.
directive-dovecot-inet_listener = Ein Port, auf dem ein Dienst lauscht.
directive-dovecot-port = Die Nummer des Ports.
directive-dovecot-protocol = Was nur für dieses Protokoll gilt.
directive-dovecot-service = Was für dieses Programm von Dovecot gilt.
directive-dovecot-ssl = Wie streng von den Programmen der Benutzer TLS verlangt wird: no, yes (angeboten), required.
directive-dovecot-ssl_alt_cert = Ein zweites Zertifikat; leer: keines.
directive-dovecot-ssl_alt_key = Sein privater Schlüssel; leer: keiner.
directive-dovecot-ssl_ca = Die Wurzelzertifikate, gegen die Zertifikate von Benutzern geprüft werden.
directive-dovecot-ssl_cert = Das Zertifikat mit seiner Kette; das < liest die Datei.
directive-dovecot-ssl_cipher_list = Die Verschlüsselungsverfahren von TLS 1.2, das beste zuerst.
directive-dovecot-ssl_client_ca_file = Die Wurzelzertifikate, gegen die das Relay geprüft wird.
directive-dovecot-ssl_client_require_valid_cert = Ob das Relay ein Zertifikat haben muss, dem getraut wird.
directive-dovecot-ssl_key = Der private Schlüssel; das < liest die Datei.
directive-dovecot-ssl_min_protocol = Die niedrigste TLS-Version, die gesprochen wird.
directive-dovecot-ssl_prefer_server_ciphers = Ob die Reihenfolge des Servers zählt.
directive-dovecot-ssl_require_crl = Ob eine Liste widerrufener Zertifikate da sein muss: nein, denn kaum eine Stelle hat eine.
directive-dovecot-ssl_server_alt_cert_file = Ein zweites Zertifikat; leer: keines.
directive-dovecot-ssl_server_alt_key_file = Sein privater Schlüssel; leer: keiner.
directive-dovecot-ssl_server_ca_file = Die Wurzelzertifikate, gegen die Zertifikate von Benutzern geprüft werden.
directive-dovecot-ssl_server_cert_file = Das Zertifikat mit seiner Kette.
directive-dovecot-ssl_server_key_file = Der private Schlüssel.
directive-dovecot-ssl_server_prefer_ciphers = Wessen Reihenfolge der Verfahren zählt.
directive-dovecot-ssl_server_request_client_cert = Ob die Programme der Benutzer nach einem Zertifikat gefragt werden.
directive-dovecot-ssl_server_require_crl = Ob eine Liste widerrufener Zertifikate da sein muss: nein, denn kaum eine Stelle hat eine.
directive-dovecot-ssl_verify_client_cert = Ob die Programme der Benutzer nach einem Zertifikat gefragt werden.
directive-dovecot-submission_relay_ssl = Wie das, was Benutzer einliefern, zum Relay weitergeht: no, starttls, smtps.
directive-dovecot-submission_relay_ssl_verify = Ob das Zertifikat des Relays seinen Namen tragen muss.

# Exchange Online

directive-exchange-online-ConnectorType = Partner: Der Connector ist für andere Organisationen als die eigene.
directive-exchange-online-RecipientDomains = Die Domains, an die dieser Connector sendet; *: an alle.
directive-exchange-online-RequireTls = $true: Mail von diesen Domains wird nur über TLS angenommen.
directive-exchange-online-RestrictDomainsToCertificate = $true: Mail von diesen Domains wird nur mit einem Zertifikat angenommen, das den Namen in TlsSenderCertificateName trägt.
directive-exchange-online-SenderDomains = Die Domains, deren Mail dieser Connector annimmt; *: die von allen.
directive-exchange-online-TlsDomain = Der Name, den das Zertifikat des empfangenden Servers tragen muss; $null: keiner wird verlangt.
directive-exchange-online-TlsSenderCertificateName = Der Name, den das Zertifikat des sendenden Servers tragen muss; $null: keiner wird verlangt.
directive-exchange-online-TlsSettings = Wie streng TLS beim Senden benutzt wird: EncryptionOnly (mit jedem Zertifikat), CertificateValidation (mit einem, dem getraut wird, gleich auf welchen Namen), DomainValidation (mit einem, dem getraut wird und das den richtigen Namen trägt); $null: TLS, wo es angeboten wird.
directive-exchange-online-UseMXRecord = $true: Das DNS sagt, an welchen Server die Mail geht.

# Exchange Server

directive-exchange-AddressSpaces = Die Domains, an die dieser Sendeconnector sendet: die des Partners und die darunter.
directive-exchange-AuthMechanism = Tls: STARTTLS wird angeboten, und niemand meldet sich hier an.
directive-exchange-Bindings = Die Adressen und der Port, an denen dieser Empfangsconnector wartet: dieselben wie bei dem, der Mail aus dem Internet annimmt.
directive-exchange-DNSRoutingEnabled = $true: Das DNS sagt, an welchen Server die Mail geht.
directive-exchange-DomainSecureEnabled = $true: Die Domains in TLSReceiveDomainSecureList müssen mit einem eigenen Zertifikat senden, dem getraut wird.
directive-exchange-FileData = Was in der PFX-Datei steht: das Zertifikat mit seiner Kette und der private Schlüssel.
directive-exchange-Fqdn = Der Name, mit dem dieser Empfangsconnector grüßt: derselbe wie bei dem, der Mail aus dem Internet annimmt.
directive-exchange-IgnoreSTARTTLS = $true: Mail wird unverschlüsselt gesendet, auch wo TLS angeboten wird.
directive-exchange-MaxMessageSize = Wie groß eine Nachricht sein darf: so groß wie bei dem Connector, der Mail aus dem Internet annimmt.
directive-exchange-Password = Das Passwort der PFX-Datei, nach dem gefragt wird.
directive-exchange-PermissionGroups = AnonymousUsers: Andere Server dürfen Mail einliefern, ohne sich anzumelden.
directive-exchange-RemoteIPRanges = Die Adressen, für die dieser Empfangsconnector da ist: von mehreren nimmt der mit dem engsten Bereich die Mail an.
directive-exchange-RequireTLS = $true: Über diesen Connector wird Mail nur mit TLS angenommen oder gesendet.
directive-exchange-Services = Wofür das Zertifikat benutzt wird: SMTP, also Mail zwischen Servern.
directive-exchange-SourceTransportServers = Die Server, von denen dieser Sendeconnector sendet: dieselben wie bei dem für alle.
directive-exchange-TLSReceiveDomainSecureList = Die Domains, die mit einem eigenen Zertifikat senden müssen, dem getraut wird (gegenseitiges TLS).
directive-exchange-Thumbprint = Welches Zertifikat es ist, nach seinem Fingerabdruck.
directive-exchange-TlsAuthLevel = Wie das Zertifikat des empfangenden Servers geprüft wird: EncryptionOnly (gar nicht), DomainValidation (ihm wird getraut, und es trägt den richtigen Namen); $null: nichts wird von ihm verlangt.
directive-exchange-TlsCertificateName = Welches Zertifikat dieser Empfangsconnector zeigt, nach Aussteller (I) und Inhaber (S).
directive-exchange-TlsDomain = Der Name, den das Zertifikat des empfangenden Servers tragen muss, mit * für das, was vor der Domain steht; $null: keiner wird verlangt.
directive-exchange-TransportRole = Welcher Dienst von Exchange die Mail annimmt: FrontendTransport, der sie aus dem Internet annimmt.
directive-exchange-Usage = Custom: Der Connector beginnt ohne Einstellungen für einen besonderen Zweck; was er braucht, steht hier.

# Exim

directive-exim-POSTSEAL_CLASS = Eine Abkürzung: die Klasse, die von der Domain des Empfängers verlangt wird.
directive-exim-POSTSEAL_FROM = Eine Abkürzung: die Domain des Absenders, wie das DNS sie kennt.
directive-exim-POSTSEAL_NAMES = Eine Abkürzung: die Namen, von denen das Zertifikat des Partners einen tragen muss.
directive-exim-POSTSEAL_SAID = Eine Abkürzung: was die Liste der Empfänger über diese Domain sagt, sonst was für alle gilt.
directive-exim-POSTSEAL_TO = Eine Abkürzung: die Domain des Empfängers, wie das DNS sie kennt.
directive-exim-authenticated = Ob sich der Benutzer angemeldet hat; mit ! davor, ob nicht.
directive-exim-condition = Die Regel gilt, wo dies wahr ist; mit ! davor, wo es nicht wahr ist.
directive-exim-connection_max_messages = Wie viele Nachrichten über eine Verbindung gehen: eine, denn für die nächste kann etwas anderes verlangt sein.
directive-exim-deny = Lehnt die Mail ab, wenn alles zutrifft, was darunter steht.
directive-exim-else = Andernfalls.
directive-exim-encrypted = Ob die Verbindung TLS hat; mit ! davor, ob sie keines hat.
directive-exim-endif = Das Ende dessen, was davon abhängt.
directive-exim-event_action = Wird gerufen, wenn der Server sein Zertifikat gezeigt hat: vergleicht dessen Namen mit denen des Partners und beendet die Verbindung, wo keiner passt.
directive-exim-hosts_avoid_tls = An wen ohne TLS gesendet wird, selbst wo es angeboten wird.
directive-exim-retry_include_ip_address = Ob ein Server, bei dem es scheiterte, nach seiner Adresse gemerkt wird. Ein Partner, der seine Regel nicht erfüllt, wird anders gemerkt, damit Mail an andere beim selben Server weitergeht.
directive-exim-hosts_require_tls = An wen über TLS gesendet wird oder gar nicht.
directive-exim-hosts_try_dane = Für wen das DNS gefragt wird, welches Zertifikat das richtige ist (DANE).
directive-exim-ifdef = Nur wo Exim dies hat: Es ist mit GnuTLS oder mit OpenSSL gebaut, denen die Verfahren verschieden gesagt werden, und mit Domains in eigenen Buchstaben oder ohne.
directive-exim-include_if_exists = Liest an dieser Stelle eine andere Datei, wenn es sie gibt: die Ports für Benutzer, die edit.sh neben Ihre schreibt.
directive-exim-log_message = Was dann im Protokoll steht.
directive-exim-message = Was der anderen Seite geantwortet wird.
directive-exim-multi_domain = Ob eine Zustellung mehreren Domains gelten darf: nein, denn für jede kann etwas anderes verlangt sein.
directive-exim-openssl_options = Schalter von OpenSSL: alte Versionen aus, für jede Verbindung ein frischer Schlüssel.
directive-exim-set = Merkt etwas für die Regeln darunter.
directive-exim-tls_advertise_hosts = Wem TLS angeboten wird, wenn er sich verbindet.
directive-exim-tls_certificate = Das Zertifikat mit seiner Kette.
directive-exim-tls_privatekey = Der private Schlüssel.
directive-exim-tls_require_ciphers = Die Versionen und Verfahren, die gesprochen werden, in der Schreibweise von GnuTLS oder OpenSSL.
directive-exim-tls_try_verify_hosts = Wessen Zertifikat angesehen wird; ein schlechtes allein beendet die Verbindung nicht.
directive-exim-tls_verify_cert_hostnames = Bei wem das Zertifikat den Namen des Servers aus dem MX-Eintrag tragen muss.
directive-exim-tls_verify_certificates = Die Wurzelzertifikate, gegen die andere geprüft werden.
directive-exim-tls_verify_hosts = Wer ein Zertifikat haben muss, dem getraut wird; sonst wird nichts gesendet.
directive-exim-verify = Ob das Zertifikat des Absenders geprüft und gut ist; mit ! davor, ob nicht.
directive-exim-warn = Lehnt nichts ab: merkt nur, was darunter steht.

# Haraka

directive-haraka-addresses = Regeln nach der Adresse des Servers, der sich verbindet; die erste passende gilt.
directive-haraka-ca = Die Wurzelzertifikate, gegen die Absender geprüft werden.
directive-haraka-cert = Das Zertifikat mit seiner Kette.
directive-haraka-ciphers = Die Verschlüsselungsverfahren von TLS 1.2, das beste zuerst.
directive-haraka-dhparam = Die Gruppe für den Schlüsselaustausch ohne elliptische Kurven.
directive-haraka-enable_tls = Ob beim Senden TLS benutzt wird.
directive-haraka-everybody = Was von denen verlangt wird, über die sonst nichts gesagt ist.
directive-haraka-force_tls_hosts = An wen über TLS mit gutem Zertifikat gesendet wird oder gar nicht.
directive-haraka-format = Die Form dieser Datei, damit das Plugin eine ablehnt, die es nicht lesen kann.
directive-haraka-honorCipherOrder = Die Reihenfolge des Servers zählt, nicht die der anderen Seite.
directive-haraka-hosts = Regeln nach dem Namen des Servers, der sich verbindet.
directive-haraka-key = Der private Schlüssel.
directive-haraka-minVersion = Die niedrigste TLS-Version, die gesprochen wird.
directive-haraka-no_starttls_ports = Die Ports, auf denen TLS nicht angeboten wird.
directive-haraka-no_tls_hosts = An wen im Klartext gesendet wird, selbst wo TLS angeboten wird.
directive-haraka-rejectUnauthorized = Ob ein schlechtes Zertifikat die Verbindung beendet: nein, denn wer ein gutes braucht, steht anderswo.
directive-haraka-requestCert = Ob Absender nach einem Zertifikat gefragt werden; die meisten haben keines.
directive-haraka-roots = Die Wurzelzertifikate, gegen die Absender und fremde Server geprüft werden.
directive-haraka-section-main = Was allgemein gilt und für Mail, die ankommt.
directive-haraka-section-no_tls_hosts = Die Server, denen kein TLS angeboten wird, wenn sie sich verbinden.
directive-haraka-section-outbound = Was für Mail gilt, die gesendet wird.
directive-haraka-senders = Regeln nach der Maildomain des Absenders und denen darunter.
directive-haraka-submission = Ob hier Benutzer Mail einliefern: Dann wird ein Passwort nur über TLS angenommen.

# hMailServer

directive-hmailserver-CertificateFile = Die Datei mit dem Zertifikat und seiner Kette.
directive-hmailserver-ConnectionSecurity = Wie streng TLS an Port 25 verlangt wird: 0 (nicht angeboten), 2 (angeboten), 3 (ohne TLS keine Mail).
directive-hmailserver-PrivateKeyFile = Die Datei mit dem privaten Schlüssel.
directive-hmailserver-SMTPConnectionSecurity = Ob beim Senden TLS benutzt wird: 0 (nie), 2 (wo es angeboten wird).
directive-hmailserver-SSLCertificateID = Welches Zertifikat an Port 25 gezeigt wird: die Nummer seines Eintrags in hMailServer.
directive-hmailserver-TlsVersion10Enabled = $false: TLS 1.0 wird an keinem Port gesprochen.
directive-hmailserver-TlsVersion11Enabled = $false: TLS 1.1 wird an keinem Port gesprochen.
directive-hmailserver-TlsVersion12Enabled = $true: TLS 1.2 wird gesprochen.

# James

directive-james-All = Passt auf jeden Empfänger: was für die getan wird, über die sonst nichts gesagt ist.
directive-james-RecipientIsRegex = Passt auf Empfänger nach einem Muster: die Domain eines Partners und die darunter.
directive-james-RemoteDelivery = Der Teil von James, der Mail an andere Server sendet; jede Klasse bekommt einen eigenen.
directive-james-certificates = Das Zertifikat mit seiner Kette.
directive-james-mail-smtp-ssl-checkserveridentity = Ob das Zertifikat beim Senden den Namen des Servers tragen muss (für Javas Mailbibliothek).
directive-james-mail-smtp-ssl-protocols = Die TLS-Versionen, die beim Senden gesprochen werden.
directive-james-mail-smtp-ssl-trust = *: Beim Senden wird jedes Zertifikat genommen.
directive-james-mail-smtp-starttls-required = true: Mail wird über TLS gesendet oder gar nicht.
directive-james-outgoing = Die Warteschlange, in der Mail dieser Klasse wartet.
directive-james-privateKey = Der private Schlüssel.
directive-james-protocol = Eine TLS-Version, die beim Empfangen gesprochen wird.
directive-james-socketTLS = Ob TLS mit dem ersten Byte beginnt: auf Port 25 nicht.
directive-james-startTLS = Beim Empfangen: ob STARTTLS angeboten wird. Beim Senden: ob es benutzt wird, wo es angeboten wird.
directive-james-supportedProtocols = Die TLS-Versionen, die beim Empfangen gesprochen werden, eine in jeder Zeile.
directive-james-tls = Was ein Port mit TLS macht.
directive-james-verifyServerIdentity = Ob das Zertifikat beim Senden den Namen des Servers tragen muss (für James).

# Maddy

directive-maddy-cache = Wo die Richtlinien anderer (MTA-STS) aufbewahrt werden: fs, in Dateien.
directive-maddy-check = Was von Absendern verlangt wird, bevor Mail angenommen wird.
directive-maddy-dane = Das DNS wird gefragt, welches Zertifikat des empfangenden Servers das richtige ist (DANE).
directive-maddy-default_destination = Was für Empfänger getan wird, über die sonst nichts gesagt ist.
directive-maddy-deliver_to = Auf welchem der Wege darüber diese Mail gesendet wird.
directive-maddy-destination_in = Was für diese Empfänger getan wird: die Domain eines Partners und die darunter.
directive-maddy-fs_dir = Der Ordner mit den aufbewahrten Richtlinien anderer.
directive-maddy-import = Liest an dieser Stelle eine andere Datei.
directive-maddy-local_policy = Was von allen verlangt wird, denen auf diesem Weg gesendet wird, gleich was sie selbst sagen.
directive-maddy-min_mx_level = Wie sicher der Name des empfangenden Servers sein muss: none, wie das DNS sagt.
directive-maddy-min_tls_level = Das geringste TLS, mit dem gesendet wird: none (TLS, wo es angeboten wird), encrypted (gleich mit welchem Zertifikat), authenticated (mit einem guten).
directive-maddy-msgpipeline = Welche Mail welchen Weg geht: Regeln, von denen die erste passende entscheidet.
directive-maddy-mtasts = Die Richtlinien, die Empfänger veröffentlichen (MTA-STS), werden befolgt.
directive-maddy-mx_auth = Wie sichergestellt wird, dass der empfangende Server der richtige ist.
directive-maddy-protocols = Die niedrigste und die höchste TLS-Version, die gesprochen werden.
directive-maddy-require_tls = Mail wird nur über TLS angenommen.
directive-maddy-root_ca = Die Wurzelzertifikate, gegen die empfangende Server geprüft werden.
directive-maddy-source_in = Was für diese Absender getan wird: die Domain eines Partners und die darunter.
directive-maddy-target = Wohin die Warteschlange Mail gibt, die gesendet werden soll.
directive-maddy-target-remote = Ein Weg, an die Server zu senden, die das DNS nennt, mit dem TLS, das eine Klasse verlangt.
directive-maddy-tls = file: das Zertifikat mit seiner Kette, dann der private Schlüssel. off, in einem Listener: Dort wird TLS nicht angeboten.
directive-maddy-tls_client = Was beim Senden für TLS gilt.

# mox

directive-mox-CertFile = Das Zertifikat mit seiner Kette.
directive-mox-KeyCerts = Die Zertifikate dieses Listeners, jedes mit seinem Schlüssel.
directive-mox-KeyFile = Der private Schlüssel.
directive-mox-MinVersion = Die niedrigste TLS-Version, die beim Empfangen gesprochen wird.
directive-mox-NoSTARTTLS = true: Absendern wird TLS nicht angeboten.
directive-mox-RequireSTARTTLS = true: Mail wird nur über TLS angenommen; false: TLS wird angeboten.

# nullmailer

directive-nullmailer-insecure = Das Zertifikat des Relays wird nicht geprüft: steht, wo TLS sein muss und der Name nicht.
directive-nullmailer-starttls = Mail geht über TLS, nach STARTTLS, an das Relay oder gar nicht.
directive-nullmailer-x509cafile = Die Wurzelzertifikate, gegen die das Relay geprüft wird.

# OpenSMTPD

directive-opensmtpd-ca = Wurzelzertifikate unter einem Namen, gegen die andere geprüft werden.
directive-opensmtpd-ciphers = Eine einzige Liste von Verfahren gilt für alles: Ihre wird beiseitegelegt.
directive-opensmtpd-filter = Ein Programm, das gefragt wird, bevor Mail angenommen wird: Es weist Partner ab, die ohne TLS kommen.
directive-opensmtpd-include = Liest an dieser Stelle eine andere Datei.
directive-opensmtpd-listen = Was jeder Listener auf Port 25 bekommt: tls bietet TLS an, tls-require nimmt ohne TLS keine Mail an, verify verlangt ein Zertifikat; pki nennt den Schlüssel, protocols und ciphers sagen, was gesprochen wird.
directive-opensmtpd-partner = Was die Aktion für eine Tabelle von Partnern bekommt: tls ist TLS mit gutem Zertifikat, tls no-verify ist TLS, gleich mit welchem. pki zeigt unser Zertifikat einem Server, der danach fragt.
directive-opensmtpd-pki = Ein Schlüssel und sein Zertifikat unter einem Namen.
directive-opensmtpd-relay = Was jede Aktion, die sendet, für alle bekommt: nichts ist TLS, wo es angeboten wird, tls no-verify ist TLS, gleich mit welchem Zertifikat, tls ist TLS mit einem guten. pki zeigt unser Zertifikat einem Server, der danach fragt.
directive-opensmtpd-smtp-ciphers = Die Verschlüsselungsverfahren jeder Verbindung.
directive-opensmtpd-submission = Was jeder Listener auf den Ports für Benutzer (587 und 465) neben tls-require oder smtps bekommt: pki nennt den Schlüssel, protocols und ciphers sind, was gesprochen wird.
directive-opensmtpd-table = Eine Liste unter einem Namen: die Domains von Partnern, für die dasselbe verlangt wird.

# Postfix

directive-postfix-465 = Der Port, auf dem Benutzer Mail über TLS vom ersten Byte an einliefern.
directive-postfix-587 = Der Port, auf dem Benutzer Mail nach STARTTLS einliefern.
directive-postfix-plaintext_reject_code = Die Antwort auf Mail, die über TLS kommen muss und es nicht tut.
directive-postfix-postseal_beyond = Für einen, der an seinem Zertifikat erkannt wurde: Was über seinen Namen und über den Absender gesagt ist, gilt auch.
directive-postfix-postseal_only = Für einen einzelnen Partner: TLS und eines der Zertifikate, die er genannt hat.
directive-postfix-postseal_require_tls = Für Partner: TLS, oder die Mail wird abgelehnt.
directive-postfix-postseal_wait_for_fingerprint = Für einen Partner, dessen Zertifikat noch nicht bekannt ist: Seine Mail wartet.
directive-postfix-smtp_dns_support_level = Wie das DNS gefragt wird: Mit dnssec werden signierte Antworten als solche erkannt.
directive-postfix-smtp_tls_CAfile = Die Wurzelzertifikate, gegen die empfangende Server geprüft werden.
directive-postfix-smtp_tls_cert_file = Das Zertifikat, das beim Senden Servern gezeigt wird, die danach fragen; hier das, das unserer selbst zeigt.
directive-postfix-smtp_tls_chain_files = Schlüssel und Zertifikat, die beim Senden Servern gezeigt werden, die danach fragen; hier die, die unserer selbst zeigt.
directive-postfix-smtp_tls_ciphers = Welche Verfahren beim Senden genommen werden, wo TLS nur benutzt wird, falls es angeboten wird.
directive-postfix-smtp_tls_key_file = Sein privater Schlüssel.
directive-postfix-smtp_tls_loglevel = 1: beim Senden für jede TLS-Verbindung eine Zeile im Protokoll.
directive-postfix-smtp_tls_mandatory_ciphers = Welche Verfahren beim Senden genommen werden, wo TLS sein muss.
directive-postfix-smtp_tls_mandatory_protocols = Welche Versionen beim Senden genommen werden, wo TLS sein muss.
directive-postfix-smtp_tls_note_starttls_offer = Eine Zeile im Protokoll, wo TLS angeboten und nicht benutzt wurde.
directive-postfix-smtp_tls_policy_maps = Die Tabellen, die sagen, für welche Domains beim Senden etwas anderes gilt; die erste, die eine kennt, entscheidet.
directive-postfix-smtp_tls_protocols = Welche Versionen beim Senden genommen werden, wo TLS nur benutzt wird, falls es angeboten wird.
directive-postfix-smtp_tls_security_level = Wie streng TLS beim Senden an alle benutzt wird: none, may, dane, encrypt, verify, secure.
directive-postfix-smtpd_client_restrictions = Was verlangt wird, wenn sich jemand verbindet; hier leer, damit für Benutzer nicht gilt, was für andere Server gilt.
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = Eine Tabelle der Adressen, denen das Angebot von TLS verborgen wird.
directive-postfix-smtpd_helo_restrictions = Was bei der Begrüßung verlangt wird; hier leer, denn Mailprogramme grüßen, wie sie wollen.
directive-postfix-smtpd_recipient_restrictions = Was für jeden Empfänger verlangt wird; hier leer, denn wer angemeldet ist, darf an alle schreiben.
directive-postfix-smtpd_relay_restrictions = Wer durch diesen Server weitersenden darf: wer angemeldet ist.
directive-postfix-smtpd_restriction_classes = Namen für Gruppen von Regeln, damit Tabellen von ihnen sprechen können.
directive-postfix-smtpd_sasl_auth_enable = Ob sich Benutzer mit einem Passwort anmelden können.
directive-postfix-smtpd_sender_restrictions = Was bei MAIL FROM verlangt wird: die Tabellen der Partner und der Server, eine nach der anderen.
directive-postfix-smtpd_tls_CAfile = Die Wurzelzertifikate, gegen die Zertifikate von Absendern geprüft werden.
directive-postfix-smtpd_tls_ask_ccert = Wer sich verbindet, wird nach einem Zertifikat gefragt und muss keines haben.
directive-postfix-smtpd_tls_auth_only = Vor TLS wird kein Passwort angenommen.
directive-postfix-smtpd_tls_cert_file = Das Zertifikat mit seiner Kette, auf ältere Art; wo es leer ist, nennt es eine andere Einstellung.
directive-postfix-smtpd_tls_chain_files = Der private Schlüssel, dann das Zertifikat mit seiner Kette: Auf die Reihenfolge kommt es an.
directive-postfix-smtpd_tls_ciphers = Welche Verfahren beim Empfangen genommen werden, wo TLS nur angeboten wird.
directive-postfix-smtpd_tls_dcert_file = Das Zertifikat für DSA, aus älterer Zeit; leer: keines.
directive-postfix-smtpd_tls_eccert_file = Das Zertifikat für elliptische Kurven, auf ältere Art; leer: Eine andere Einstellung nennt es.
directive-postfix-smtpd_tls_fingerprint_digest = Woran Zertifikate erkannt werden: an ihrem SHA-256.
directive-postfix-smtpd_tls_key_file = Der private Schlüssel, auf ältere Art.
directive-postfix-smtpd_tls_loglevel = 1: beim Empfangen für jede TLS-Verbindung eine Zeile im Protokoll.
directive-postfix-smtpd_tls_mandatory_ciphers = Welche Verfahren beim Empfangen genommen werden, wo TLS sein muss.
directive-postfix-smtpd_tls_mandatory_protocols = Welche Versionen beim Empfangen genommen werden, wo TLS sein muss.
directive-postfix-smtpd_tls_protocols = Welche Versionen beim Empfangen genommen werden, wo TLS nur angeboten wird.
directive-postfix-smtpd_tls_received_header = Die Angaben zu TLS kommen in die Received-Zeile jeder Nachricht: der Beweis in Schritt 4.
directive-postfix-smtpd_tls_req_ccert = Ob niemand ohne ein Zertifikat eingelassen wird, dem getraut wird.
directive-postfix-smtpd_tls_security_level = Wie streng TLS beim Empfangen verlangt wird: none, may (angeboten), encrypt (ohne TLS keine Mail).
directive-postfix-smtpd_tls_wrappermode = Ob TLS mit dem ersten Byte beginnt, ohne STARTTLS.
directive-postfix-tls_high_cipherlist = Was „high“ bedeutet: die Verfahren, das beste zuerst.
directive-postfix-tls_medium_cipherlist = Was „medium“ bedeutet: zuerst gute Verfahren, dann schwächere, die besser sind als Klartext.
directive-postfix-tls_preempt_cipherlist = Ob die Reihenfolge dieses Servers zählt; sonst die der anderen Seite.

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = Eine Datei in tlshosts: Wo es sie gibt, wird TLS nur mit den dort genannten Servern benutzt.
directive-qmail-notlshosts = Ein Ordner: An einen Server, dessen Name dort eine Datei ist, wird ohne TLS gesendet.
directive-qmail-servercert-pem = Der private Schlüssel, das Zertifikat und seine Kette in einer Datei; wo sie fehlt, wird Absendern TLS nicht angeboten.
directive-qmail-smtproutes = An welchen Server Mail für eine Domain geht: bei Partnern ein fester, denn Regeln für TLS richten sich nach seinem Namen.
directive-qmail-tlsclientciphers = Die Verschlüsselungsverfahren beim Senden, das beste zuerst.
directive-qmail-tlshosts = Ein Ordner: NAME.pem enthält die Wurzelzertifikate für den Server dieses Namens; er muss dann ein Zertifikat mit diesem Namen haben, dem getraut wird, sonst wartet die Mail.
directive-qmail-tlsserverciphers = Die Verschlüsselungsverfahren beim Empfangen, das beste zuerst.

# s/qmail

directive-sqmail-smtproutes = An welchen Server Mail für eine Domain geht: bei einem Partner, dessen Name geprüft wird, ein fester, denn die Regel richtet sich nach seinem Namen.
directive-sqmail-tlsdestinations = An wen mit welchem TLS gesendet wird, eine Regel in jeder Zeile: ein Name ist TLS mit jedem Zertifikat, = davor ein Zertifikat mit diesem Namen, dem getraut wird, ! kein TLS; * sind alle, mit TLS, wo es angeboten wird, und +* alle über TLS oder gar nicht.

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = Woran Zertifikate erkannt werden: an ihrem SHA-256.
directive-sendmail-Kpostseal = Die Tabelle mit dem, was über Partner gesagt ist; die Regeln fragen sie.
directive-sendmail-Kpostsealset = Merkt etwas für die Regeln darunter.
directive-sendmail-LOCAL_CONFIG = Ab hier: Zeilen der sendmail.cf selbst.
directive-sendmail-LOCAL_RULESETS = Ab hier: eigene Gruppen von Regeln.
directive-sendmail-LOCAL_SRV_FEATURES = Regeln dafür, was denen angeboten wird, die sich verbinden; S: kein TLS.
directive-sendmail-LOCAL_TLS_RCPT = Regeln, die beim Senden vor jedem Empfänger gefragt werden: Ist die Verbindung gut genug für ihn?
directive-sendmail-LOCAL_TRY_TLS = Regeln dafür, ob beim Senden TLS überhaupt versucht wird.
directive-sendmail-R = Eine Regel: was gesucht wird, dann, hinter einem Tabulator, was daraus wird. Regeln werden der Reihe nach versucht.
directive-sendmail-SLocal_check_mail = Regeln, die beim Empfangen bei MAIL FROM gefragt werden: Ist die Verbindung gut genug für diesen Absender und diesen Server?
directive-sendmail-SPostsealEither = Trägt das Zertifikat den Namen des sendenden Servers oder die Domain des Absenders?
directive-sendmail-SPostsealFind = Was sagt die Tabelle über eine Domain oder die nächste darüber?
directive-sendmail-SPostsealNet = Was sagt die Tabelle über die Adresse, von der sich ein Server verbindet, oder über den engsten Bereich um sie?
directive-sendmail-SPostsealName = Was sagt sie über den Namen des Servers, wo das DNS ihn in beiden Richtungen nennt?
directive-sendmail-SPostsealMeets = Ist die Verbindung gut genug für das, was über einen von ihnen gesagt ist?
directive-sendmail-SPostsealHost = Trägt das Zertifikat den Namen dieses Servers oder einen Platzhalter, der für ihn steht?
directive-sendmail-SPostsealNamed = Trägt das Zertifikat einen der Namen dieses Partners?
directive-sendmail-SetCertAltnames = Die Namen in einem Zertifikat werden den Regeln gegeben.
directive-sendmail-confAUTH_OPTIONS = Wie sich Benutzer anmelden; p: kein Passwort im Klartext vor TLS. Was da stand, bleibt. CRAM-MD5 und Ähnliches wird, wo es eingerichtet ist, auch vor TLS angeboten: Das Passwort wird dabei nicht gesendet, ein schwaches lässt sich aber aus dem Gesendeten erraten.
directive-sendmail-confCACERT = Die Wurzelzertifikate, gegen die andere geprüft werden.
directive-sendmail-confCACERT_PATH = Ein Ordner mit Wurzelzertifikaten; es muss einen geben, und in diesem liegen keine.
directive-sendmail-confCIPHER_LIST = Die Verschlüsselungsverfahren von TLS 1.2, das beste zuerst.
directive-sendmail-confCLIENT_CERT = Das Zertifikat mit seiner Kette, das beim Senden gezeigt wird.
directive-sendmail-confCLIENT_KEY = Der private Schlüssel dazu.
directive-sendmail-confCLIENT_SSL_OPTIONS = Schalter von OpenSSL beim Senden: alte Versionen aus.
directive-sendmail-confSERVER_CERT = Das Zertifikat mit seiner Kette, das beim Empfangen gezeigt wird.
directive-sendmail-confSERVER_KEY = Der private Schlüssel dazu.
directive-sendmail-confSERVER_SSL_OPTIONS = Schalter von OpenSSL beim Empfangen: alte Versionen aus, und die Reihenfolge dieses Servers zählt.
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = Nach einem gescheiterten Handschlag wird Klartext versucht, wenn die Regeln für den Empfänger es nicht verbieten.
directive-sendmail-confTLS_SRV_OPTIONS = Leer: Absender können nach einem Zertifikat gefragt werden. V: Sie werden es nicht.

# Stalwart

directive-stalwart-Certificate = Ein Zertifikat, das Stalwart denen zeigt, die nach einem seiner Namen fragen.
directive-stalwart-MtaOutboundStrategy = Wie Mail gesendet wird: welche Strategie für welche Zustellung gilt.
directive-stalwart-MtaStageMail = Was beim Empfangen bei MAIL FROM verlangt wird.
directive-stalwart-MtaTlsStrategy = Eine Strategie unter einem Namen: wie streng TLS beim Senden benutzt wird.
directive-stalwart-allowInvalidCerts = Ob gesendet wird, wo dem Zertifikat nicht getraut wird oder es einen anderen Namen trägt.
directive-stalwart-certificate = Die Datei mit dem Zertifikat und seiner Kette.
directive-stalwart-dane = Ob das DNS gefragt wird, welches Zertifikat das richtige ist (DANE): optional, require, disable.
directive-stalwart-else = Was gilt, wo keine Bedingung zutrifft.
directive-stalwart-isSenderAllowed = Ob Mail dieses Absenders angenommen wird: nein, wo TLS von ihm verlangt wird und fehlt.
directive-stalwart-match = Bedingungen, der Reihe nach versucht: Die erste, die zutrifft, entscheidet.
directive-stalwart-mtaSts = Ob die Richtlinien, die Empfänger veröffentlichen (MTA-STS), befolgt werden: optional, require, disable.
directive-stalwart-privateKey = Die Datei mit dem privaten Schlüssel.
directive-stalwart-startTls = Ob beim Senden TLS benutzt wird: optional (wo es angeboten wird), require (sonst wird nichts gesendet), disable.
directive-stalwart-tls = Der Name der TLS-Strategie für eine Zustellung, nach der Domain des Empfängers.

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true: Mail wird über TLS gesendet oder gar nicht; $false: unverschlüsselt. Für eine Domain mit eigener Regel gilt diese.
directive-iis-smtp-CertStoreLocation = Wo Windows das Zertifikat und seinen Schlüssel aufbewahrt: im Speicher des Computers selbst.
directive-iis-smtp-FilePath = Die PFX-Datei: das Zertifikat mit seiner Kette und der private Schlüssel.
directive-iis-smtp-FullyQualifiedDomainName = Der volle Name des Servers: Nach ihm findet der Dienst sein Zertifikat.
directive-iis-smtp-Password = Das Passwort der PFX-Datei, nach dem gefragt wird.
directive-iis-smtp-RouteAction = Wie Mail an diese Domain gesendet wird, als Summe von Schaltern: mit der 4 darin über TLS oder gar nicht, ohne sie unverschlüsselt; die anderen Schalter bleiben, wie sie waren.
