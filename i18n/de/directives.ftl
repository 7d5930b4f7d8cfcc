# Was jede Direktive einer Konfiguration tut, in einem Satz (src/policy/directive.rs). Namen bleiben, wie sie sind.

window-directives = Was die Zeilen bedeuten
cli-policy-directives = Was die Zeilen bedeuten

# Courier

directive-courier-COURIERTLS = Das Programm, das für Courier TLS spricht; ohne eines wird TLS nicht angeboten.
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

# Exim

directive-exim-POSTSEAL_CLASS = Eine Abkürzung: die Klasse, die von der Domain des Empfängers verlangt wird.
directive-exim-POSTSEAL_NAMES = Eine Abkürzung: die Namen, von denen das Zertifikat des Partners einen tragen muss.
directive-exim-POSTSEAL_SAID = Eine Abkürzung: was die Liste der Empfänger über diese Domain sagt, sonst was für alle gilt.
directive-exim-condition = Die Regel gilt, wo dies wahr ist; mit ! davor, wo es nicht wahr ist.
directive-exim-connection_max_messages = Wie viele Nachrichten über eine Verbindung gehen: eine, denn für die nächste kann etwas anderes verlangt sein.
directive-exim-deny = Lehnt die Mail ab, wenn alles zutrifft, was darunter steht.
directive-exim-else = Andernfalls.
directive-exim-encrypted = Ob die Verbindung TLS hat; mit ! davor, ob sie keines hat.
directive-exim-endif = Das Ende dessen, was davon abhängt.
directive-exim-event_action = Wird gerufen, wenn der Server sein Zertifikat gezeigt hat: vergleicht dessen Namen mit denen des Partners und beendet die Verbindung, wo keiner passt.
directive-exim-hosts_avoid_tls = An wen ohne TLS gesendet wird, selbst wo es angeboten wird.
directive-exim-hosts_require_tls = An wen über TLS gesendet wird oder gar nicht.
directive-exim-hosts_try_dane = Für wen das DNS gefragt wird, welches Zertifikat das richtige ist (DANE).
directive-exim-ifdef = Nur wo Exim dies hat: GnuTLS und OpenSSL bekommen die Verfahren verschieden gesagt.
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

# OpenSMTPD

directive-opensmtpd-ca = Wurzelzertifikate unter einem Namen, gegen die andere geprüft werden.
directive-opensmtpd-ciphers = Eine einzige Liste von Verfahren gilt für alles: Ihre wird beiseitegelegt.
directive-opensmtpd-filter = Ein Programm, das gefragt wird, bevor Mail angenommen wird: Es weist Partner ab, die ohne TLS kommen.
directive-opensmtpd-include = Liest an dieser Stelle eine andere Datei.
directive-opensmtpd-listen = Was jeder Listener auf Port 25 bekommt: tls bietet TLS an, tls-require nimmt ohne TLS keine Mail an, verify verlangt ein Zertifikat; pki nennt den Schlüssel, protocols und ciphers sagen, was gesprochen wird.
directive-opensmtpd-partner = Was die Aktion für eine Tabelle von Partnern bekommt: tls ist TLS mit gutem Zertifikat, tls no-verify ist TLS, gleich mit welchem.
directive-opensmtpd-pki = Ein Schlüssel und sein Zertifikat unter einem Namen.
directive-opensmtpd-relay = Was jede Aktion, die sendet, für alle bekommt: nichts ist TLS, wo es angeboten wird, tls no-verify ist TLS, gleich mit welchem Zertifikat, tls ist TLS mit einem guten.
directive-opensmtpd-smtp-ciphers = Die Verschlüsselungsverfahren jeder Verbindung.
directive-opensmtpd-table = Eine Liste unter einem Namen: die Domains von Partnern, für die dasselbe verlangt wird.

# Postfix

directive-postfix-465 = Der Port, auf dem Benutzer Mail über TLS vom ersten Byte an einliefern.
directive-postfix-587 = Der Port, auf dem Benutzer Mail nach STARTTLS einliefern.
directive-postfix-plaintext_reject_code = Die Antwort auf Mail, die über TLS kommen muss und es nicht tut.
directive-postfix-postseal_only = Für einen einzelnen Partner: TLS und eines der Zertifikate, die er genannt hat.
directive-postfix-postseal_require_tls = Für Partner: TLS, oder die Mail wird abgelehnt.
directive-postfix-postseal_wait_for_fingerprint = Für einen Partner, dessen Zertifikat noch nicht bekannt ist: Seine Mail wartet.
directive-postfix-smtp_dns_support_level = Wie das DNS gefragt wird: Mit dnssec werden signierte Antworten als solche erkannt.
directive-postfix-smtp_tls_CAfile = Die Wurzelzertifikate, gegen die empfangende Server geprüft werden.
directive-postfix-smtp_tls_ciphers = Welche Verfahren beim Senden genommen werden, wo TLS nur benutzt wird, falls es angeboten wird.
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
directive-sendmail-SLocal_check_mail = Regeln, die beim Empfangen bei MAIL FROM gefragt werden: Ist die Verbindung gut genug für diesen Absender?
directive-sendmail-SPostsealEither = Trägt das Zertifikat den Namen des sendenden Servers oder die Domain des Absenders?
directive-sendmail-SPostsealFind = Was sagt die Tabelle über eine Domain oder die nächste darüber?
directive-sendmail-SPostsealHost = Trägt das Zertifikat den Namen dieses Servers oder einen Platzhalter, der für ihn steht?
directive-sendmail-SPostsealNamed = Trägt das Zertifikat einen der Namen dieses Partners?
directive-sendmail-SetCertAltnames = Die Namen in einem Zertifikat werden den Regeln gegeben.
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
