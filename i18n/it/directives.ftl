# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = Che cosa significano le righe
cli-policy-directives = Che cosa significano le righe

# chasquid

directive-chasquid-TLS_INSECURE = La posta verso questo dominio passa su TLS, qualunque sia il certificato, o non passa affatto.
directive-chasquid-TLS_SECURE = La posta verso questo dominio passa su TLS con un certificato attendibile per il server nel record MX, o non passa affatto.
directive-chasquid-any = Una parola nostra per l'hook: la posta da questo dominio (*: da tutti) è accettata con TLS e senza.
directive-chasquid-fullchain-pem = Il certificato con la sua catena: chasquid lo legge all'avvio, dalla cartella con il nome del server.
directive-chasquid-outgoing_sec_level = Il miglior TLS che chasquid ricorda per un dominio: non gli invia mai con meno.
directive-chasquid-post-data = Un programma che chasquid interroga prima di accettare un messaggio: rifiuta quelli che dovevano arrivare su TLS e non lo hanno fatto.
directive-chasquid-privkey-pem = La chiave privata, accanto al certificato; chasquid deve poterla leggere.
directive-chasquid-required = Una parola nostra per l'hook: la posta da questo dominio (*: da tutti) è accettata solo su TLS.

# Courier

directive-courier-COURIERTLS = Il programma che gestisce TLS per Courier; senza, TLS non viene offerto.
directive-courier-ESMTPAUTH = Come possono autenticarsi gli utenti senza TLS; vuoto: in nessun modo.
directive-courier-ESMTPAUTH_TLS = Come possono autenticarsi gli utenti con TLS: come era configurato, altrimenti PLAIN e LOGIN.
directive-courier-ESMTP_TLS_REQUIRED = 1: nessun messaggio è accettato senza TLS.
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1: il certificato deve portare il nome del server nel record MX.
directive-courier-ESMTP_USE_STARTTLS = 1: in invio si usa TLS dove è offerto.
directive-courier-TLS_CERTFILE = Il file con la chiave privata, il certificato e la sua catena, che Courier può leggere.
directive-courier-TLS_CIPHER_LIST = I cifrari di TLS 1.2, il migliore per primo, se Courier è compilato con OpenSSL.
directive-courier-TLS_PRIORITY = Versioni e cifrari, se Courier è compilato con GnuTLS.
directive-courier-TLS_PRIVATE_KEYFILE = Tolta: la chiave sta in TLS_CERTFILE.
directive-courier-TLS_PROTOCOL = La versione minima di TLS, se Courier è compilato con OpenSSL; ++ significa questa e le successive.
directive-courier-TLS_TRUSTCERTS = I certificati radice con cui si verificano gli altri.
directive-courier-TLS_VERIFYPEER = Indica se il certificato dell'altra parte viene verificato: NONE, PEER (deve essere valido), REQUIREPEER (deve esserci, ed essere valido).

# dma

directive-dma-OPPORTUNISTIC_TLS = Insieme a STARTTLS: dove TLS non è offerto, la posta passa in chiaro.
directive-dma-SECURETRANSFER = La posta è inviata su TLS; il certificato non viene verificato.
directive-dma-STARTTLS = TLS comincia dopo STARTTLS; senza questa parola, dal primo byte.

# Dovecot

directive-dovecot-auth_allow_cleartext = no: nessuna password è accettata prima di TLS.
directive-dovecot-auth_ssl_require_client_cert = Indica se l'accesso è negato a chi non ha un certificato.
directive-dovecot-disable_plaintext_auth = yes: nessuna password è accettata prima di TLS.
directive-dovecot-inet_listener = Una porta su cui ascolta un servizio.
directive-dovecot-port = Il numero della porta.
directive-dovecot-protocol = Ciò che vale solo per questo protocollo.
directive-dovecot-service = Ciò che vale per questo programma di Dovecot.
directive-dovecot-ssl = Quanto rigorosamente si chiede TLS ai programmi degli utenti: no, yes (offerto), required.
directive-dovecot-ssl_alt_cert = Un secondo certificato; vuoto: nessuno.
directive-dovecot-ssl_alt_key = La sua chiave privata; vuoto: nessuna.
directive-dovecot-ssl_ca = I certificati radice con cui si verificano i certificati degli utenti.
directive-dovecot-ssl_cert = Il certificato con la sua catena; il < legge il file.
directive-dovecot-ssl_cipher_list = I cifrari di TLS 1.2, il migliore per primo.
directive-dovecot-ssl_client_ca_file = I certificati radice con cui si verifica il relay.
directive-dovecot-ssl_client_require_valid_cert = Indica se il relay deve avere un certificato attendibile.
directive-dovecot-ssl_key = La chiave privata; il < legge il file.
directive-dovecot-ssl_min_protocol = La versione minima di TLS che si usa.
directive-dovecot-ssl_prefer_server_ciphers = Indica se conta l'ordine dei cifrari del server.
directive-dovecot-ssl_require_crl = Indica se deve esserci un elenco dei certificati revocati: no, perché quasi nessuna autorità ne ha uno.
directive-dovecot-ssl_server_alt_cert_file = Un secondo certificato; vuoto: nessuno.
directive-dovecot-ssl_server_alt_key_file = La sua chiave privata; vuoto: nessuna.
directive-dovecot-ssl_server_ca_file = I certificati radice con cui si verificano i certificati degli utenti.
directive-dovecot-ssl_server_cert_file = Il certificato con la sua catena.
directive-dovecot-ssl_server_key_file = La chiave privata.
directive-dovecot-ssl_server_prefer_ciphers = Di chi conta l'ordine dei cifrari.
directive-dovecot-ssl_server_request_client_cert = Indica se ai programmi degli utenti si chiede un certificato.
directive-dovecot-ssl_server_require_crl = Indica se deve esserci un elenco dei certificati revocati: no, perché quasi nessuna autorità ne ha uno.
directive-dovecot-ssl_verify_client_cert = Indica se ai programmi degli utenti si chiede un certificato.
directive-dovecot-submission_relay_ssl = Come ciò che gli utenti consegnano prosegue verso il relay: no, starttls, smtps.
directive-dovecot-submission_relay_ssl_verify = Indica se il certificato del relay deve portare il suo nome.

# Exchange Online

directive-exchange-online-ConnectorType = Partner: il connettore è per organizzazioni diverse dalla propria.
directive-exchange-online-RecipientDomains = I domini a cui invia questo connettore; *: a tutti.
directive-exchange-online-RequireTls = $true: la posta di questi domini è accettata solo su TLS.
directive-exchange-online-RestrictDomainsToCertificate = $true: la posta di questi domini è accettata solo con un certificato che porta il nome indicato in TlsSenderCertificateName.
directive-exchange-online-SenderDomains = I domini di cui questo connettore accetta la posta; *: quella di tutti.
directive-exchange-online-TlsDomain = Il nome che il certificato del server ricevente deve portare; $null: non se ne chiede nessuno.
directive-exchange-online-TlsSenderCertificateName = Il nome che il certificato del server mittente deve portare; $null: non se ne chiede nessuno.
directive-exchange-online-TlsSettings = Quanto rigorosamente si usa TLS in invio: EncryptionOnly (con qualsiasi certificato), CertificateValidation (uno attendibile, con qualunque nome), DomainValidation (uno attendibile con il nome giusto); $null: TLS dove è offerto.
directive-exchange-online-UseMXRecord = $true: il DNS dice a quale server va la posta.

# Exchange Server

directive-exchange-AddressSpaces = I domini a cui invia questo connettore di invio: quello del partner e quelli sottostanti.
directive-exchange-AuthMechanism = Tls: STARTTLS è offerto, e qui nessuno accede con una password.
directive-exchange-Bindings = Gli indirizzi e la porta su cui ascolta questo connettore di ricezione: quelli del connettore che accetta la posta da internet.
directive-exchange-DNSRoutingEnabled = $true: il DNS dice a quale server va la posta.
directive-exchange-DomainSecureEnabled = $true: i domini in TLSReceiveDomainSecureList devono inviare con un proprio certificato attendibile.
directive-exchange-FileData = Ciò che contiene il file PFX: il certificato con la sua catena e la chiave privata.
directive-exchange-Fqdn = Il nome con cui si presenta questo connettore di ricezione: quello del connettore che accetta la posta da internet.
directive-exchange-IgnoreSTARTTLS = $true: la posta è inviata in chiaro anche dove TLS è offerto.
directive-exchange-MaxMessageSize = Quanto può essere grande un messaggio: come per il connettore che accetta la posta da internet.
directive-exchange-Password = La password del file PFX, che viene chiesta.
directive-exchange-PermissionGroups = AnonymousUsers: altri server possono consegnare posta senza autenticarsi.
directive-exchange-RemoteIPRanges = Gli indirizzi per cui c’è questo connettore di ricezione: tra più connettori, accetta la posta quello con l’intervallo più stretto.
directive-exchange-RequireTLS = $true: con questo connettore la posta è accettata, o inviata, solo su TLS.
directive-exchange-Services = A che cosa serve il certificato: SMTP, cioè la posta tra server.
directive-exchange-SourceTransportServers = I server da cui invia questo connettore di invio: quelli del connettore per tutti.
directive-exchange-TLSReceiveDomainSecureList = I domini che devono inviare con un proprio certificato attendibile (TLS reciproco).
directive-exchange-Thumbprint = Di quale certificato si tratta, in base alla sua impronta.
directive-exchange-TlsAuthLevel = Come si verifica il certificato del server ricevente: EncryptionOnly (per niente), DomainValidation (è attendibile e porta il nome giusto); $null: non gli si chiede nulla.
directive-exchange-TlsCertificateName = Quale certificato mostra questo connettore di ricezione, in base a emittente (I) e titolare (S).
directive-exchange-TlsDomain = Il nome che il certificato del server ricevente deve portare, con * per ciò che precede il dominio; $null: non se ne chiede nessuno.
directive-exchange-TransportRole = Quale servizio di Exchange accetta la posta: FrontendTransport, quello che la accetta da internet.
directive-exchange-Usage = Custom: il connettore parte senza impostazioni per uno scopo particolare; ciò che gli serve sta qui.

# Exim

directive-exim-POSTSEAL_CLASS = Un'abbreviazione: la classe che si chiede al dominio del destinatario.
directive-exim-POSTSEAL_FROM = Un'abbreviazione: il dominio del mittente, come lo conosce il DNS.
directive-exim-POSTSEAL_NAMES = Un'abbreviazione: i nomi di cui il certificato del partner deve portarne uno.
directive-exim-POSTSEAL_SAID = Un'abbreviazione: ciò che l'elenco dei destinatari dice di questo dominio, o ciò che si chiede a tutti.
directive-exim-POSTSEAL_TO = Un'abbreviazione: il dominio del destinatario, come lo conosce il DNS.
directive-exim-authenticated = Indica se l'utente si è autenticato; con un ! davanti, se non lo ha fatto.
directive-exim-condition = La regola vale dove questo è vero; con un ! davanti, dove non lo è.
directive-exim-connection_max_messages = Quanti messaggi passano su una connessione: uno, perché il successivo può essere per qualcuno a cui si chiede altro.
directive-exim-deny = Rifiuta il messaggio, se vale tutto ciò che è elencato sotto.
directive-exim-else = Altrimenti.
directive-exim-encrypted = Indica se la connessione ha TLS; con un ! davanti, se non lo ha.
directive-exim-endif = La fine di ciò che ne dipende.
directive-exim-event_action = Chiamata quando il server ha mostrato il certificato: confronta i suoi nomi con quelli del partner, e chiude la connessione se nessuno corrisponde.
directive-exim-hosts_avoid_tls = A chi si invia posta senza TLS anche dove è offerto.
directive-exim-retry_include_ip_address = Se un server che ha fallito viene ricordato per indirizzo. Un partner che non rispetta la sua regola viene ricordato in altro modo, così la posta di altri presso lo stesso server prosegue.
directive-exim-hosts_require_tls = A chi si invia posta su TLS o non la si invia affatto.
directive-exim-hosts_try_dane = Per chi si chiede al DNS qual è il certificato giusto (DANE).
directive-exim-ifdef = Solo se Exim ha questo: è compilato con GnuTLS o con OpenSSL, ai quali i cifrari si indicano in modi diversi, e con o senza domini scritti nelle proprie lettere.
directive-exim-include_if_exists = Legge qui un altro file, se esiste: le porte per gli utenti, che edit.sh scrive accanto alle proprie.
directive-exim-log_message = Che cosa dice allora il log.
directive-exim-message = Che cosa si risponde all'altra parte.
directive-exim-multi_domain = Indica se una consegna può essere per più domini: no, perché a ciascuno si può chiedere altro.
directive-exim-openssl_options = Opzioni di OpenSSL: versioni vecchie disattivate, una chiave nuova per ogni connessione.
directive-exim-set = Ricorda qualcosa per le regole sotto.
directive-exim-tls_advertise_hosts = A chi si offre TLS quando si connette.
directive-exim-tls_certificate = Il certificato con la sua catena.
directive-exim-tls_privatekey = La chiave privata.
directive-exim-tls_require_ciphers = Le versioni e i cifrari che si usano, come li scrive GnuTLS o OpenSSL.
directive-exim-tls_try_verify_hosts = Di chi si guarda il certificato; se non è valido, questo da solo non chiude la connessione.
directive-exim-tls_verify_cert_hostnames = Per chi il certificato deve portare il nome del server nel record MX.
directive-exim-tls_verify_certificates = I certificati radice con cui si verificano gli altri.
directive-exim-tls_verify_hosts = Chi deve avere un certificato attendibile; altrimenti non si invia nulla.
directive-exim-verify = Indica se il certificato del mittente è stato verificato; con un ! davanti, se non lo è stato.
directive-exim-warn = Non rifiuta nulla: ricorda soltanto ciò che è elencato sotto.

# Haraka

directive-haraka-addresses = Regole in base all'indirizzo del server che si connette; vale la prima che corrisponde.
directive-haraka-ca = I certificati radice con cui si verificano quelli che inviano.
directive-haraka-cert = Il certificato con la sua catena.
directive-haraka-ciphers = I cifrari di TLS 1.2, il migliore per primo.
directive-haraka-dhparam = Il gruppo per gli scambi di chiavi senza curve ellittiche.
directive-haraka-enable_tls = Indica se in invio si usa TLS.
directive-haraka-everybody = Che cosa si chiede a quelli di cui non si dice altro.
directive-haraka-force_tls_hosts = A chi si invia posta su TLS con un certificato valido, o non la si invia affatto.
directive-haraka-format = Il formato di questo file, così che il plugin rifiuti quello che non sa leggere.
directive-haraka-honorCipherOrder = Conta l'ordine dei cifrari del server, non quello dell'altra parte.
directive-haraka-hosts = Regole in base al nome del server che si connette.
directive-haraka-key = La chiave privata.
directive-haraka-minVersion = La versione minima di TLS che si usa.
directive-haraka-no_starttls_ports = Le porte su cui non si offre TLS.
directive-haraka-no_tls_hosts = A chi si invia posta in chiaro anche dove TLS è offerto.
directive-haraka-rejectUnauthorized = Indica se un certificato non valido chiude la connessione: no, perché a chi deve averne uno valido lo si chiede altrove.
directive-haraka-requestCert = Indica se a chi invia si chiede un certificato; la maggior parte non ne ha.
directive-haraka-roots = I certificati radice con cui si verificano quelli che inviano e i server altrui.
directive-haraka-section-main = Ciò che vale in generale, e per la posta in arrivo.
directive-haraka-section-no_tls_hosts = I server a cui non si offre TLS quando si connettono.
directive-haraka-section-outbound = Ciò che vale per la posta in uscita.
directive-haraka-senders = Regole in base al dominio di posta del mittente e a quelli al di sotto.
directive-haraka-submission = Indica se qui gli utenti consegnano posta da inviare: allora una password è accettata solo su TLS.

# hMailServer

directive-hmailserver-CertificateFile = Il file con il certificato e la sua catena.
directive-hmailserver-ConnectionSecurity = Quanto rigorosamente si chiede TLS sulla porta 25: 0 (non offerto), 2 (offerto), 3 (nessuna posta senza).
directive-hmailserver-PrivateKeyFile = Il file con la chiave privata.
directive-hmailserver-SMTPConnectionSecurity = Indica se in invio si usa TLS: 0 (mai), 2 (dove è offerto).
directive-hmailserver-SSLCertificateID = Quale certificato si mostra sulla porta 25: il numero della sua voce in hMailServer.
directive-hmailserver-TlsVersion10Enabled = $false: TLS 1.0 non si usa su nessuna porta.
directive-hmailserver-TlsVersion11Enabled = $false: TLS 1.1 non si usa su nessuna porta.
directive-hmailserver-TlsVersion12Enabled = $true: si usa TLS 1.2.

# James

directive-james-All = Corrisponde a ogni destinatario: che cosa si fa per quelli di cui non si dice altro.
directive-james-RecipientIsRegex = Corrisponde a destinatari secondo un modello: il dominio di un partner e quelli al di sotto.
directive-james-RemoteDelivery = La parte di James che invia la posta ad altri server; ogni classe ne ha una propria.
directive-james-certificates = Il certificato con la sua catena.
directive-james-mail-smtp-ssl-checkserveridentity = Indica se in invio il certificato deve portare il nome del server (per la libreria di posta di Java).
directive-james-mail-smtp-ssl-protocols = Le versioni di TLS che si usano in invio.
directive-james-mail-smtp-ssl-trust = *: in invio si accetta qualsiasi certificato.
directive-james-mail-smtp-starttls-required = true: la posta è inviata su TLS o non è inviata affatto.
directive-james-outgoing = La coda in cui attende la posta di questa classe.
directive-james-privateKey = La chiave privata.
directive-james-protocol = Una versione di TLS che si usa in ricezione.
directive-james-socketTLS = Indica se TLS comincia dal primo byte: non sulla porta 25.
directive-james-startTLS = In ricezione: se si offre STARTTLS. In invio: se lo si usa dove è offerto.
directive-james-supportedProtocols = Le versioni di TLS che si usano in ricezione, una per riga.
directive-james-tls = Che cosa fa una porta riguardo a TLS.
directive-james-verifyServerIdentity = Indica se in invio il certificato deve portare il nome del server (per James).

# Maddy

directive-maddy-cache = Dove si conservano le policy altrui (MTA-STS): fs, in file.
directive-maddy-check = Che cosa si chiede a chi invia, prima di accettare la posta.
directive-maddy-dane = Si chiede al DNS qual è il certificato giusto del server ricevente (DANE).
directive-maddy-default_destination = Che cosa si fa per i destinatari di cui non si dice altro.
directive-maddy-deliver_to = Con quale delle vie indicate sopra si invia questa posta.
directive-maddy-destination_in = Che cosa si fa per questi destinatari: il dominio di un partner e quelli al di sotto.
directive-maddy-fs_dir = La cartella con le policy altrui conservate.
directive-maddy-import = Legge un altro file in questo punto.
directive-maddy-local_policy = Che cosa si chiede a tutti quelli a cui si invia posta per questa via, qualunque cosa dicano loro stessi.
directive-maddy-min_mx_level = Quanto deve essere certo il nome del server ricevente: none, come dice il DNS.
directive-maddy-min_tls_level = Il TLS minimo con cui si invia posta: none (TLS dove è offerto), encrypted (qualunque sia il certificato), authenticated (con uno valido).
directive-maddy-msgpipeline = Quale posta prende quale via: regole, di cui decide la prima che corrisponde.
directive-maddy-mtasts = Si seguono le policy che i destinatari pubblicano (MTA-STS).
directive-maddy-mx_auth = Come ci si assicura che il server ricevente sia quello giusto.
directive-maddy-protocols = La versione minima e la massima di TLS che si usano.
directive-maddy-require_tls = La posta è accettata solo su TLS.
directive-maddy-root_ca = I certificati radice con cui si verificano i server riceventi.
directive-maddy-source_in = Che cosa si fa per questi mittenti: il dominio di un partner e quelli al di sotto.
directive-maddy-target = A che cosa la coda affida la posta da inviare.
directive-maddy-target-remote = Una via d'invio verso i server indicati dal DNS, con il TLS chiesto da una classe.
directive-maddy-tls = file: il certificato con la sua catena, poi la chiave privata. off, in un listener: lì non si offre TLS.
directive-maddy-tls_client = Ciò che vale per TLS in invio.

# mox

directive-mox-CertFile = Il certificato con la sua catena.
directive-mox-KeyCerts = I certificati di questo listener, ciascuno con la sua chiave.
directive-mox-KeyFile = La chiave privata.
directive-mox-MinVersion = La versione minima di TLS che si usa in ricezione.
directive-mox-NoSTARTTLS = true: a chi invia non si offre TLS.
directive-mox-RequireSTARTTLS = true: la posta è accettata solo su TLS; false: TLS è offerto.

# nullmailer

directive-nullmailer-insecure = Il certificato del relay non viene verificato: si scrive dove TLS è obbligatorio e il suo nome no.
directive-nullmailer-starttls = La posta passa al relay su TLS, dopo STARTTLS, o non passa affatto.
directive-nullmailer-x509cafile = I certificati radice con cui si verifica il relay.

# OpenSMTPD

directive-opensmtpd-ca = Certificati radice sotto un nome, con cui si verificano gli altri.
directive-opensmtpd-ciphers = Un solo elenco di cifrari vale per tutto: il proprio viene messo da parte.
directive-opensmtpd-filter = Un programma che si interroga prima di accettare la posta: rifiuta i partner che arrivano senza TLS.
directive-opensmtpd-include = Legge un altro file in questo punto.
directive-opensmtpd-listen = Che cosa riceve ogni listener sulla porta 25: tls offre TLS, tls-require non accetta posta senza, verify chiede un certificato; pki indica la chiave, protocols e ciphers ciò che si usa.
directive-opensmtpd-partner = Che cosa riceve l'azione per una tabella di partner: tls è TLS con un certificato valido, tls no-verify è TLS qualunque sia il certificato. pki mostra il nostro certificato a un server che ne chiede uno.
directive-opensmtpd-pki = Una chiave e il suo certificato sotto un nome.
directive-opensmtpd-relay = Che cosa riceve per tutti ogni azione che invia: nulla è TLS dove è offerto, tls no-verify è TLS qualunque sia il certificato, tls è TLS con uno valido. pki mostra il nostro certificato a un server che ne chiede uno.
directive-opensmtpd-smtp-ciphers = I cifrari di ogni connessione.
directive-opensmtpd-submission = Che cosa riceve, oltre a tls-require o smtps, ogni listener sulle porte per gli utenti (587 e 465): pki indica la chiave, protocols e ciphers che cosa si parla.
directive-opensmtpd-table = Un elenco sotto un nome: i domini dei partner a cui si chiede la stessa cosa.

# Postfix

directive-postfix-465 = La porta su cui gli utenti consegnano la posta su TLS dal primo byte.
directive-postfix-587 = La porta su cui gli utenti consegnano la posta dopo STARTTLS.
directive-postfix-plaintext_reject_code = La risposta alla posta che deve arrivare su TLS e non lo fa.
directive-postfix-postseal_beyond = Per chi è stato riconosciuto dal suo certificato: vale anche ciò che si dice del suo nome e del mittente.
directive-postfix-postseal_only = Per un solo partner: TLS, e uno dei certificati che ha indicato.
directive-postfix-postseal_require_tls = Per i partner: TLS, o la posta viene rifiutata.
directive-postfix-postseal_wait_for_fingerprint = Per un partner il cui certificato non è ancora noto: la sua posta resta in attesa.
directive-postfix-smtp_dns_support_level = Come si interroga il DNS: con dnssec, le risposte firmate sono riconosciute come tali.
directive-postfix-smtp_tls_CAfile = I certificati radice con cui si verificano i server riceventi.
directive-postfix-smtp_tls_cert_file = Il certificato mostrato in invio ai server che ne chiedono uno; qui quello che mostra il nostro.
directive-postfix-smtp_tls_chain_files = La chiave e il certificato mostrati in invio ai server che ne chiedono uno; qui quelli che mostra il nostro.
directive-postfix-smtp_tls_ciphers = Quali cifrari si accettano in invio, dove TLS si usa soltanto se offerto.
directive-postfix-smtp_tls_key_file = La sua chiave privata.
directive-postfix-smtp_tls_loglevel = 1: una riga nel log per ogni connessione TLS in invio.
directive-postfix-smtp_tls_mandatory_ciphers = Quali cifrari si accettano in invio, dove TLS è obbligatorio.
directive-postfix-smtp_tls_mandatory_protocols = Quali versioni si accettano in invio, dove TLS è obbligatorio.
directive-postfix-smtp_tls_note_starttls_offer = Una riga nel log dove TLS era offerto e non è stato usato.
directive-postfix-smtp_tls_policy_maps = Le tabelle che dicono per quali domini si chiede altro in invio; decide la prima che ne conosce uno.
directive-postfix-smtp_tls_protocols = Quali versioni si accettano in invio, dove TLS si usa soltanto se offerto.
directive-postfix-smtp_tls_security_level = Quanto rigorosamente si usa TLS inviando a tutti: none, may, dane, encrypt, verify, secure.
directive-postfix-smtpd_client_restrictions = Che cosa si chiede quando qualcuno si connette; qui vuoto, così che ciò che vale per gli altri server non valga per gli utenti.
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = Una tabella di indirizzi a cui si nasconde l'offerta di TLS.
directive-postfix-smtpd_helo_restrictions = Che cosa si chiede al saluto; qui vuoto, perché i programmi degli utenti salutano come vogliono.
directive-postfix-smtpd_recipient_restrictions = Che cosa si chiede per ogni destinatario; qui vuoto, perché chi ha effettuato l'accesso può scrivere a chiunque.
directive-postfix-smtpd_relay_restrictions = Chi può inoltrare attraverso questo server: chi ha effettuato l'accesso.
directive-postfix-smtpd_restriction_classes = Nomi per gruppi di regole, così che le tabelle possano richiamarli.
directive-postfix-smtpd_sasl_auth_enable = Indica se gli utenti possono accedere con una password.
directive-postfix-smtpd_sender_restrictions = Che cosa si chiede al MAIL FROM: le tabelle dei partner e dei server, una dopo l'altra.
directive-postfix-smtpd_tls_CAfile = I certificati radice con cui si verificano i certificati di chi invia.
directive-postfix-smtpd_tls_ask_ccert = A chi si connette si chiede un certificato, che non è tenuto ad avere.
directive-postfix-smtpd_tls_auth_only = Nessuna password è accettata prima di TLS.
directive-postfix-smtpd_tls_cert_file = Il certificato con la sua catena, nella forma più vecchia; se vuoto, lo indica un'altra impostazione.
directive-postfix-smtpd_tls_chain_files = La chiave privata, poi il certificato con la sua catena: l'ordine conta.
directive-postfix-smtpd_tls_ciphers = Quali cifrari si accettano in ricezione, dove TLS è soltanto offerto.
directive-postfix-smtpd_tls_dcert_file = Il certificato per DSA, di un'epoca passata; vuoto: nessuno.
directive-postfix-smtpd_tls_eccert_file = Il certificato per le curve ellittiche, nella forma più vecchia; vuoto: lo indica un'altra impostazione.
directive-postfix-smtpd_tls_fingerprint_digest = Come si riconoscono i certificati: dal loro SHA-256.
directive-postfix-smtpd_tls_key_file = La chiave privata, nella forma più vecchia.
directive-postfix-smtpd_tls_loglevel = 1: una riga nel log per ogni connessione TLS in ricezione.
directive-postfix-smtpd_tls_mandatory_ciphers = Quali cifrari si accettano in ricezione, dove TLS è obbligatorio.
directive-postfix-smtpd_tls_mandatory_protocols = Quali versioni si accettano in ricezione, dove TLS è obbligatorio.
directive-postfix-smtpd_tls_protocols = Quali versioni si accettano in ricezione, dove TLS è soltanto offerto.
directive-postfix-smtpd_tls_received_header = I dati su TLS finiscono nella riga Received di ogni messaggio: la prova della fase 4.
directive-postfix-smtpd_tls_req_ccert = Indica se nessuno viene ammesso senza un certificato attendibile.
directive-postfix-smtpd_tls_security_level = Quanto rigorosamente si chiede TLS in ricezione: none, may (offerto), encrypt (nessuna posta senza).
directive-postfix-smtpd_tls_wrappermode = Indica se TLS comincia dal primo byte, senza STARTTLS.
directive-postfix-tls_high_cipherlist = Che cosa significa “high”: i cifrari, il migliore per primo.
directive-postfix-tls_medium_cipherlist = Che cosa significa “medium”: prima i cifrari buoni, poi altri meno buoni ma migliori del testo in chiaro.
directive-postfix-tls_preempt_cipherlist = Indica se conta l'ordine dei cifrari di questo server; altrimenti quello dell'altra parte.

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = Un file in tlshosts: se c'è, TLS si usa solo con i server indicati lì.
directive-qmail-notlshosts = Una cartella: a un server il cui nome è un file al suo interno si invia posta senza TLS.
directive-qmail-servercert-pem = La chiave privata, il certificato e la sua catena in un unico file; se manca, a chi invia non si offre TLS.
directive-qmail-smtproutes = A quale server va la posta per un dominio: per i partner uno fisso, perché le regole TLS si basano sul suo nome.
directive-qmail-tlsclientciphers = I cifrari di TLS in invio, il migliore per primo.
directive-qmail-tlshosts = Una cartella: NOME.pem contiene i certificati radice per il server con quel nome, che deve allora avere un certificato attendibile con questo nome, o la posta resta in attesa.
directive-qmail-tlsserverciphers = I cifrari di TLS in ricezione, il migliore per primo.

# s/qmail

directive-sqmail-smtproutes = A quale server va la posta per un dominio: per un partner il cui nome è verificato uno fisso, perché la regola si basa sul suo nome.
directive-sqmail-tlsdestinations = A chi si invia posta con quale TLS, una regola per riga: un nome è TLS con qualsiasi certificato, preceduto da = un certificato attendibile con quel nome, da ! niente TLS; * è tutti, TLS dove è offerto, e +* tutti su TLS o niente.

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = Come si riconoscono i certificati: dal loro SHA-256.
directive-sendmail-Kpostseal = La mappa con ciò che si dice dei partner, che le regole interrogano.
directive-sendmail-Kpostsealset = Ricorda qualcosa per le regole sotto.
directive-sendmail-LOCAL_CONFIG = Da qui in poi: righe di sendmail.cf stesso.
directive-sendmail-LOCAL_RULESETS = Da qui in poi: insiemi di regole propri.
directive-sendmail-LOCAL_SRV_FEATURES = Regole per ciò che si offre a chi si connette; S: niente TLS.
directive-sendmail-LOCAL_TLS_RCPT = Regole interrogate in invio prima di ogni destinatario: la connessione è abbastanza sicura per questo?
directive-sendmail-LOCAL_TRY_TLS = Regole per decidere se in invio si prova TLS.
directive-sendmail-R = Una regola: che cosa si cerca e poi, dopo una tabulazione, che cosa diventa. Le regole si provano in ordine.
directive-sendmail-SLocal_check_mail = Regole interrogate al MAIL FROM in ricezione: la connessione è abbastanza sicura per questo mittente e questo server?
directive-sendmail-SPostsealEither = Il certificato porta il nome del server che invia o il dominio del mittente?
directive-sendmail-SPostsealFind = Che cosa dice la mappa di un dominio, o del più vicino al di sopra?
directive-sendmail-SPostsealNet = Che cosa dice la mappa dell'indirizzo da cui si collega un server, o dell'intervallo più stretto che lo contiene?
directive-sendmail-SPostsealName = Che cosa dice del nome del server, dove il DNS lo indica in entrambe le direzioni?
directive-sendmail-SPostsealMeets = La connessione è abbastanza sicura per ciò che è detto di uno di essi?
directive-sendmail-SPostsealHost = Il certificato porta il nome di questo server, o un wildcard che lo comprende?
directive-sendmail-SPostsealNamed = Il certificato porta uno dei nomi di questo partner?
directive-sendmail-SetCertAltnames = I nomi in un certificato vengono passati alle regole.
directive-sendmail-confAUTH_OPTIONS = Come si autenticano gli utenti; p: nessuna password in chiaro prima di TLS. Ciò che c'era resta. CRAM-MD5 e simili, se configurati, sono offerti anche prima di TLS: non inviano la password, ma una debole si può indovinare da ciò che inviano.
directive-sendmail-confCACERT = I certificati radice con cui si verificano gli altri.
directive-sendmail-confCACERT_PATH = Una cartella di certificati radice; deve essercene una, e in questa non ce n'è nessuno.
directive-sendmail-confCIPHER_LIST = I cifrari di TLS 1.2, il migliore per primo.
directive-sendmail-confCLIENT_CERT = Il certificato con la sua catena che si mostra in invio.
directive-sendmail-confCLIENT_KEY = La sua chiave privata.
directive-sendmail-confCLIENT_SSL_OPTIONS = Opzioni di OpenSSL in invio: versioni vecchie disattivate.
directive-sendmail-confSERVER_CERT = Il certificato con la sua catena che si mostra in ricezione.
directive-sendmail-confSERVER_KEY = La sua chiave privata.
directive-sendmail-confSERVER_SSL_OPTIONS = Opzioni di OpenSSL in ricezione: versioni vecchie disattivate, e conta l'ordine dei cifrari di questo server.
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = Dopo un handshake non riuscito si prova il testo in chiaro, a meno che le regole per il destinatario non lo rifiutino.
directive-sendmail-confTLS_SRV_OPTIONS = Vuoto: a chi invia si può chiedere un certificato. V: non lo si chiede.

# Stalwart

directive-stalwart-Certificate = Un certificato che Stalwart mostra a chi chiede uno dei suoi nomi.
directive-stalwart-MtaOutboundStrategy = Come si invia la posta: quale strategia vale per quale consegna.
directive-stalwart-MtaStageMail = Che cosa si chiede al MAIL FROM in ricezione.
directive-stalwart-MtaTlsStrategy = Una strategia sotto un nome: quanto rigorosamente si usa TLS in invio.
directive-stalwart-allowInvalidCerts = Indica se si invia posta dove il certificato non è attendibile o è per un altro nome.
directive-stalwart-certificate = Il file con il certificato e la sua catena.
directive-stalwart-dane = Indica se si chiede al DNS qual è il certificato giusto (DANE): optional, require, disable.
directive-stalwart-else = Che cosa conta dove non vale nessuna condizione.
directive-stalwart-isSenderAllowed = Indica se la posta di questo mittente è accettata: no, dove gli si chiede TLS e manca.
directive-stalwart-match = Condizioni, provate in ordine: decide la prima che vale.
directive-stalwart-mtaSts = Indica se si seguono le policy che i destinatari pubblicano (MTA-STS): optional, require, disable.
directive-stalwart-privateKey = Il file con la chiave privata.
directive-stalwart-startTls = Indica se in invio si usa TLS: optional (dove è offerto), require (o non si invia nulla), disable.
directive-stalwart-tls = Il nome della strategia TLS per una consegna, in base al dominio del destinatario.

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true: la posta è inviata su TLS o per niente; $false: in chiaro. Un dominio con una regola propria segue quella.
directive-iis-smtp-CertStoreLocation = Dove Windows conserva il certificato e la sua chiave: nell’archivio del computer stesso.
directive-iis-smtp-FilePath = Il file PFX: il certificato con la sua catena e la chiave privata.
directive-iis-smtp-FullyQualifiedDomainName = Il nome completo del server: con esso il servizio trova il suo certificato.
directive-iis-smtp-Password = La password del file PFX, che viene chiesta.
directive-iis-smtp-RouteAction = Come si invia la posta a questo dominio, come somma di opzioni: con il 4 su TLS o per niente, senza in chiaro; le altre opzioni restano come erano.
