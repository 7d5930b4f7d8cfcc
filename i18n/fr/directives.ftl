# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = Ce que signifient les lignes
cli-policy-directives = Ce que signifient les lignes

# chasquid

directive-chasquid-TLS_INSECURE = Le courrier vers ce domaine part par TLS, quel que soit le certificat, ou pas du tout.
directive-chasquid-TLS_SECURE = Le courrier vers ce domaine part par TLS avec un certificat reconnu pour le serveur de l’enregistrement MX, ou pas du tout.
directive-chasquid-any = Un mot à nous pour le hook : le courrier de ce domaine (* : de tout le monde) est accepté avec et sans TLS.
directive-chasquid-fullchain-pem = Le certificat avec sa chaîne : chasquid le lit au démarrage, dans le dossier qui porte le nom du serveur.
directive-chasquid-outgoing_sec_level = Le meilleur TLS que chasquid a retenu pour un domaine : il n’y envoie jamais avec moins.
directive-chasquid-post-data = Un programme que chasquid interroge avant d’accepter un message : il refuse ceux qui devaient venir par TLS et ne l’ont pas fait.
directive-chasquid-privkey-pem = La clé privée, à côté du certificat ; chasquid doit pouvoir la lire.
directive-chasquid-required = Un mot à nous pour le hook : le courrier de ce domaine (* : de tout le monde) n’est accepté que par TLS.

# Courier

directive-courier-COURIERTLS = Le programme qui parle TLS pour Courier ; sans lui, TLS n’est pas proposé.
directive-courier-ESMTPAUTH = Comment les utilisateurs peuvent s’authentifier sans TLS ; vide : pas du tout.
directive-courier-ESMTPAUTH_TLS = Comment les utilisateurs peuvent s’authentifier avec TLS : comme c’était configuré, sinon PLAIN et LOGIN.
directive-courier-ESMTP_TLS_REQUIRED = 1 : aucun courrier n’est accepté sans TLS.
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1 : le certificat doit porter le nom du serveur de l’enregistrement MX.
directive-courier-ESMTP_USE_STARTTLS = 1 : à l’envoi, TLS est utilisé là où il est proposé.
directive-courier-TLS_CERTFILE = Le fichier avec la clé privée, le certificat et sa chaîne, que Courier a le droit de lire.
directive-courier-TLS_CIPHER_LIST = Les algorithmes de TLS 1.2, les meilleurs d’abord, si Courier a été compilé avec OpenSSL.
directive-courier-TLS_PRIORITY = Versions et algorithmes, si Courier a été compilé avec GnuTLS.
directive-courier-TLS_PRIVATE_KEYFILE = Retiré : la clé se trouve dans TLS_CERTFILE.
directive-courier-TLS_PROTOCOL = La version minimale de TLS, si Courier a été compilé avec OpenSSL ; ++ signifie celle-ci et les suivantes.
directive-courier-TLS_TRUSTCERTS = Les certificats racines qui servent à vérifier les autres.
directive-courier-TLS_VERIFYPEER = Si le certificat de l’autre côté est vérifié : NONE, PEER (il doit être bon), REQUIREPEER (il doit y en avoir un, et bon).

# dma

directive-dma-OPPORTUNISTIC_TLS = Avec STARTTLS : là où TLS n’est pas proposé, le courrier part en clair.
directive-dma-SECURETRANSFER = Le courrier est envoyé par TLS ; le certificat n’est pas vérifié.
directive-dma-STARTTLS = TLS commence après STARTTLS ; sans ce mot, dès le premier octet.

# Dovecot

directive-dovecot-auth_allow_cleartext = no : aucun mot de passe n’est accepté avant TLS.
directive-dovecot-auth_ssl_require_client_cert = Si personne ne peut s’identifier sans certificat.
directive-dovecot-disable_plaintext_auth = yes : aucun mot de passe n’est accepté avant TLS.
directive-dovecot-inet_listener = Un port sur lequel un service écoute.
directive-dovecot-port = Le numéro du port.
directive-dovecot-protocol = Ce qui ne vaut que pour ce protocole.
directive-dovecot-service = Ce qui vaut pour ce programme de Dovecot.
directive-dovecot-ssl = Avec quelle rigueur TLS est demandé aux logiciels des utilisateurs : no, yes (proposé), required.
directive-dovecot-ssl_alt_cert = Un second certificat ; vide : aucun.
directive-dovecot-ssl_alt_key = Sa clé privée ; vide : aucune.
directive-dovecot-ssl_ca = Les certificats racines qui servent à vérifier ceux des utilisateurs.
directive-dovecot-ssl_cert = Le certificat avec sa chaîne ; le < lit le fichier.
directive-dovecot-ssl_cipher_list = Les algorithmes de TLS 1.2, les meilleurs d’abord.
directive-dovecot-ssl_client_ca_file = Les certificats racines qui servent à vérifier le relais.
directive-dovecot-ssl_client_require_valid_cert = Si le relais doit avoir un certificat reconnu.
directive-dovecot-ssl_key = La clé privée ; le < lit le fichier.
directive-dovecot-ssl_min_protocol = La version minimale de TLS.
directive-dovecot-ssl_prefer_server_ciphers = Si l’ordre des algorithmes du serveur compte.
directive-dovecot-ssl_require_crl = S’il faut une liste de certificats révoqués : no, car presque aucune autorité n’en a.
directive-dovecot-ssl_server_alt_cert_file = Un second certificat ; vide : aucun.
directive-dovecot-ssl_server_alt_key_file = Sa clé privée ; vide : aucune.
directive-dovecot-ssl_server_ca_file = Les certificats racines qui servent à vérifier ceux des utilisateurs.
directive-dovecot-ssl_server_cert_file = Le certificat avec sa chaîne.
directive-dovecot-ssl_server_key_file = La clé privée.
directive-dovecot-ssl_server_prefer_ciphers = Quel ordre des algorithmes compte.
directive-dovecot-ssl_server_request_client_cert = Si un certificat est demandé aux logiciels des utilisateurs.
directive-dovecot-ssl_server_require_crl = S’il faut une liste de certificats révoqués : no, car presque aucune autorité n’en a.
directive-dovecot-ssl_verify_client_cert = Si un certificat est demandé aux logiciels des utilisateurs.
directive-dovecot-submission_relay_ssl = Comment ce que déposent les utilisateurs va au relais : no, starttls, smtps.
directive-dovecot-submission_relay_ssl_verify = Si le certificat du relais doit porter son nom.

# Exchange Online

directive-exchange-online-ConnectorType = Partner : le connecteur concerne d’autres organisations que la vôtre.
directive-exchange-online-RecipientDomains = Les domaines auxquels ce connecteur envoie ; * : à tout le monde.
directive-exchange-online-RequireTls = $true : le courrier de ces domaines n’est accepté que par TLS.
directive-exchange-online-RestrictDomainsToCertificate = $true : le courrier de ces domaines n’est accepté qu’avec un certificat qui porte le nom indiqué dans TlsSenderCertificateName.
directive-exchange-online-SenderDomains = Les domaines dont ce connecteur accepte le courrier ; * : celui de tout le monde.
directive-exchange-online-TlsDomain = Le nom que le certificat du serveur destinataire doit porter ; $null : aucun n’est demandé.
directive-exchange-online-TlsSenderCertificateName = Le nom que le certificat du serveur expéditeur doit porter ; $null : aucun n’est demandé.
directive-exchange-online-TlsSettings = Avec quelle rigueur TLS est utilisé à l’envoi : EncryptionOnly (avec n’importe quel certificat), CertificateValidation (un certificat reconnu, quel que soit son nom), DomainValidation (un certificat reconnu au bon nom) ; $null : TLS là où il est proposé.
directive-exchange-online-UseMXRecord = $true : le DNS dit à quel serveur va le courrier.

# Exchange Server

directive-exchange-AddressSpaces = Les domaines auxquels ce connecteur d’envoi envoie : celui du partenaire et ceux qui sont au-dessous.
directive-exchange-AuthMechanism = Tls : STARTTLS est proposé, et personne ne s’identifie ici.
directive-exchange-Bindings = Les adresses et le port sur lesquels ce connecteur de réception écoute : ceux du connecteur qui accepte le courrier d’Internet.
directive-exchange-DNSRoutingEnabled = $true : le DNS dit à quel serveur va le courrier.
directive-exchange-DomainSecureEnabled = $true : les domaines de TLSReceiveDomainSecureList doivent envoyer avec leur propre certificat reconnu.
directive-exchange-FileData = Ce que contient le fichier PFX : le certificat avec sa chaîne, et la clé privée.
directive-exchange-Fqdn = Le nom sous lequel ce connecteur de réception se présente : celui du connecteur qui accepte le courrier d’Internet.
directive-exchange-IgnoreSTARTTLS = $true : le courrier est envoyé en clair même là où TLS est proposé.
directive-exchange-MaxMessageSize = Quelle taille un message peut avoir : la même que sur le connecteur qui accepte le courrier d’Internet.
directive-exchange-Password = Le mot de passe du fichier PFX, qui vous est demandé.
directive-exchange-PermissionGroups = AnonymousUsers : d’autres serveurs peuvent remettre du courrier sans s’identifier.
directive-exchange-RemoteIPRanges = Les adresses auxquelles ce connecteur de réception est destiné : s’il y en a plusieurs, celui dont la plage est la plus étroite accepte le courrier.
directive-exchange-RequireTLS = $true : par ce connecteur, le courrier n’est accepté, ou envoyé, que par TLS.
directive-exchange-Services = À quoi sert le certificat : SMTP, c’est-à-dire le courrier entre serveurs.
directive-exchange-SourceTransportServers = Les serveurs depuis lesquels ce connecteur d’envoi envoie : ceux du connecteur pour tout le monde.
directive-exchange-TLSReceiveDomainSecureList = Les domaines qui doivent envoyer avec leur propre certificat reconnu (TLS mutuel).
directive-exchange-Thumbprint = De quel certificat il s’agit, par son empreinte.
directive-exchange-TlsAuthLevel = Comment le certificat du serveur destinataire est vérifié : EncryptionOnly (pas du tout), DomainValidation (il est reconnu et porte le bon nom) ; $null : rien ne lui est demandé.
directive-exchange-TlsCertificateName = Quel certificat ce connecteur de réception présente, par son émetteur (I) et son titulaire (S).
directive-exchange-TlsDomain = Le nom que le certificat du serveur destinataire doit porter, avec * pour ce qui précède le domaine ; $null : aucun n’est demandé.
directive-exchange-TransportRole = Quel service d’Exchange accepte le courrier : FrontendTransport, celui qui l’accepte d’Internet.
directive-exchange-Usage = Custom : le connecteur commence sans réglages pour un usage particulier ; ce qu’il lui faut est écrit ici.

# Exim

directive-exim-POSTSEAL_CLASS = Une abréviation : la classe exigée pour le domaine du destinataire.
directive-exim-POSTSEAL_FROM = Une abréviation : le domaine de l’expéditeur, tel que le DNS le connaît.
directive-exim-POSTSEAL_NAMES = Une abréviation : les noms dont le certificat du partenaire doit porter l’un.
directive-exim-POSTSEAL_SAID = Une abréviation : ce que la liste des destinataires dit de ce domaine, ou ce qui est demandé à tout le monde.
directive-exim-POSTSEAL_TO = Une abréviation : le domaine du destinataire, tel que le DNS le connaît.
directive-exim-authenticated = Si l’utilisateur s’est authentifié ; précédé de !, s’il ne l’a pas fait.
directive-exim-condition = La règle vaut si ceci est vrai ; précédé de !, si ce ne l’est pas.
directive-exim-connection_max_messages = Combien de messages passent par une connexion : un, car le suivant peut être pour quelqu’un à qui l’on demande autre chose.
directive-exim-deny = Refuse le courrier, si tout ce qui suit est vrai.
directive-exim-else = Sinon.
directive-exim-encrypted = Si la connexion a TLS ; précédé de !, si elle ne l’a pas.
directive-exim-endif = La fin de ce qui en dépend.
directive-exim-event_action = Appelé quand le serveur a présenté son certificat : compare ses noms à ceux du partenaire, et met fin à la connexion si aucun ne convient.
directive-exim-hosts_avoid_tls = À qui le courrier est envoyé sans TLS même si TLS est proposé.
directive-exim-retry_include_ip_address = Si un serveur en échec est retenu par son adresse. Un partenaire qui ne satisfait pas sa règle est retenu autrement, pour que le courrier des autres au même serveur continue.
directive-exim-hosts_require_tls = À qui le courrier est envoyé par TLS ou pas du tout.
directive-exim-hosts_try_dane = Pour qui l’on demande au DNS quel certificat est le bon (DANE).
directive-exim-ifdef = Seulement si Exim a ceci : il est construit avec GnuTLS ou OpenSSL, qui reçoivent leurs algorithmes de façon différente, et avec ou sans les domaines écrits dans leurs propres lettres.
directive-exim-include_if_exists = Lit ici un autre fichier s’il existe : les ports des utilisateurs, que edit.sh écrit à côté des vôtres.
directive-exim-log_message = Ce que dit alors le journal.
directive-exim-message = Ce qui est répondu à l’autre côté.
directive-exim-multi_domain = Si une remise peut concerner plusieurs domaines : non, car on peut demander autre chose à chacun.
directive-exim-openssl_options = Options d’OpenSSL : anciennes versions désactivées, une clé neuve à chaque connexion.
directive-exim-set = Retient quelque chose pour les règles qui suivent.
directive-exim-tls_advertise_hosts = À qui TLS est proposé à la connexion.
directive-exim-tls_certificate = Le certificat avec sa chaîne.
directive-exim-tls_privatekey = La clé privée.
directive-exim-tls_require_ciphers = Les versions et algorithmes acceptés, dans l’écriture de GnuTLS ou d’OpenSSL.
directive-exim-tls_try_verify_hosts = De qui le certificat est examiné ; un mauvais ne met pas à lui seul fin à la connexion.
directive-exim-tls_verify_cert_hostnames = De qui le certificat doit porter le nom du serveur de l’enregistrement MX.
directive-exim-tls_verify_certificates = Les certificats racines qui servent à vérifier les autres.
directive-exim-tls_verify_hosts = Qui doit avoir un certificat reconnu ; sinon rien n’est envoyé.
directive-exim-verify = Si le certificat de l’expéditeur a été vérifié ; précédé de !, s’il ne l’a pas été.
directive-exim-warn = Ne refuse rien : retient seulement ce qui suit.

# Haraka

directive-haraka-addresses = Règles selon l’adresse du serveur qui se connecte ; la première qui convient vaut.
directive-haraka-ca = Les certificats racines qui servent à vérifier les expéditeurs.
directive-haraka-cert = Le certificat avec sa chaîne.
directive-haraka-ciphers = Les algorithmes de TLS 1.2, les meilleurs d’abord.
directive-haraka-dhparam = Le groupe pour les échanges de clés sans courbes elliptiques.
directive-haraka-enable_tls = Si TLS est utilisé à l’envoi du courrier.
directive-haraka-everybody = Ce qui est demandé à ceux dont rien d’autre n’est dit.
directive-haraka-force_tls_hosts = À qui le courrier est envoyé par TLS avec un bon certificat, ou pas du tout.
directive-haraka-format = La forme de ce fichier, pour que le plugin refuse un fichier qu’il ne sait pas lire.
directive-haraka-honorCipherOrder = C’est l’ordre des algorithmes du serveur qui compte, pas celui de l’autre côté.
directive-haraka-hosts = Règles selon le nom du serveur qui se connecte.
directive-haraka-key = La clé privée.
directive-haraka-minVersion = La version minimale de TLS.
directive-haraka-no_starttls_ports = Les ports sur lesquels TLS n’est pas proposé.
directive-haraka-no_tls_hosts = À qui le courrier est envoyé en clair même si TLS est proposé.
directive-haraka-rejectUnauthorized = Si un mauvais certificat met fin à la connexion : non, car c’est ailleurs qu’un bon est exigé de qui en a besoin.
directive-haraka-requestCert = Si un certificat est demandé aux expéditeurs ; la plupart n’en ont pas.
directive-haraka-roots = Les certificats racines qui servent à vérifier les expéditeurs et les serveurs des autres.
directive-haraka-section-main = Ce qui vaut en général, et pour le courrier reçu.
directive-haraka-section-no_tls_hosts = Les serveurs à qui TLS n’est pas proposé quand ils se connectent.
directive-haraka-section-outbound = Ce qui vaut pour le courrier envoyé.
directive-haraka-senders = Règles selon le domaine de messagerie de l’expéditeur et ses sous-domaines.
directive-haraka-submission = Si les utilisateurs déposent ici leur courrier : un mot de passe n’est alors accepté que par TLS.

# hMailServer

directive-hmailserver-CertificateFile = Le fichier avec le certificat et sa chaîne.
directive-hmailserver-ConnectionSecurity = Avec quelle rigueur TLS est demandé sur le port 25 : 0 (pas proposé), 2 (proposé), 3 (aucun courrier sans lui).
directive-hmailserver-PrivateKeyFile = Le fichier avec la clé privée.
directive-hmailserver-SMTPConnectionSecurity = Si TLS est utilisé à l’envoi : 0 (jamais), 2 (là où il est proposé).
directive-hmailserver-SSLCertificateID = Quel certificat est présenté sur le port 25 : le numéro de son entrée dans hMailServer.
directive-hmailserver-TlsVersion10Enabled = $false : TLS 1.0 n’est utilisé sur aucun port.
directive-hmailserver-TlsVersion11Enabled = $false : TLS 1.1 n’est utilisé sur aucun port.
directive-hmailserver-TlsVersion12Enabled = $true : TLS 1.2 est utilisé.

# James

directive-james-All = Convient à tous les destinataires : ce qui est fait pour ceux dont rien d’autre n’est dit.
directive-james-RecipientIsRegex = Choisit les destinataires d’après un motif : le domaine d’un partenaire et ses sous-domaines.
directive-james-RemoteDelivery = La partie de James qui envoie le courrier à d’autres serveurs ; chaque classe a la sienne.
directive-james-certificates = Le certificat avec sa chaîne.
directive-james-mail-smtp-ssl-checkserveridentity = Si le certificat doit porter le nom du serveur à l’envoi (pour la bibliothèque de messagerie de Java).
directive-james-mail-smtp-ssl-protocols = Les versions de TLS utilisées à l’envoi.
directive-james-mail-smtp-ssl-trust = * : n’importe quel certificat est accepté à l’envoi.
directive-james-mail-smtp-starttls-required = true : le courrier est envoyé par TLS ou pas du tout.
directive-james-outgoing = La file où attend le courrier de cette classe.
directive-james-privateKey = La clé privée.
directive-james-protocol = Une version de TLS utilisée à la réception.
directive-james-socketTLS = Si TLS commence dès le premier octet : pas sur le port 25.
directive-james-startTLS = À la réception : si STARTTLS est proposé. À l’envoi : s’il est utilisé là où il est proposé.
directive-james-supportedProtocols = Les versions de TLS utilisées à la réception, une par ligne.
directive-james-tls = Ce qu’un port fait de TLS.
directive-james-verifyServerIdentity = Si le certificat doit porter le nom du serveur à l’envoi (pour James).

# Maddy

directive-maddy-cache = Où sont conservées les politiques des autres (MTA-STS) : fs, dans des fichiers.
directive-maddy-check = Ce qui est demandé aux expéditeurs avant d’accepter leur courrier.
directive-maddy-dane = On demande au DNS quel certificat du serveur destinataire est le bon (DANE).
directive-maddy-default_destination = Ce qui est fait pour les destinataires dont rien d’autre n’est dit.
directive-maddy-deliver_to = Par laquelle des voies ci-dessus ce courrier est envoyé.
directive-maddy-destination_in = Ce qui est fait pour ces destinataires : le domaine d’un partenaire et ses sous-domaines.
directive-maddy-fs_dir = Le dossier où sont conservées les politiques des autres.
directive-maddy-import = Lit un autre fichier à cet endroit.
directive-maddy-local_policy = Ce qui est exigé de tous ceux à qui l’on écrit par cette voie, quoi qu’ils disent eux-mêmes.
directive-maddy-min_mx_level = À quel point le nom du serveur destinataire doit être certain : none, tel que le dit le DNS.
directive-maddy-min_tls_level = Le TLS minimal avec lequel le courrier est envoyé : none (TLS là où il est proposé), encrypted (quel que soit le certificat), authenticated (avec un bon certificat).
directive-maddy-msgpipeline = Quel courrier prend quelle voie : des règles, dont la première qui convient décide.
directive-maddy-mtasts = Les politiques que publient les destinataires (MTA-STS) sont suivies.
directive-maddy-mx_auth = Comment on s’assure que le serveur destinataire est le bon.
directive-maddy-protocols = Les versions minimale et maximale de TLS.
directive-maddy-require_tls = Le courrier n’est accepté que par TLS.
directive-maddy-root_ca = Les certificats racines qui servent à vérifier les serveurs destinataires.
directive-maddy-source_in = Ce qui est fait pour ces expéditeurs : le domaine d’un partenaire et ses sous-domaines.
directive-maddy-target = À quoi la file remet le courrier à envoyer.
directive-maddy-target-remote = Une voie d’envoi vers les serveurs que désigne le DNS, avec le TLS qu’exige une classe.
directive-maddy-tls = file : le certificat avec sa chaîne, puis la clé privée. off, dans un point d’écoute : TLS n’y est pas proposé.
directive-maddy-tls_client = Ce qui vaut pour TLS à l’envoi.

# mox

directive-mox-CertFile = Le certificat avec sa chaîne.
directive-mox-KeyCerts = Les certificats de ce point d’écoute, chacun avec sa clé.
directive-mox-KeyFile = La clé privée.
directive-mox-MinVersion = La version minimale de TLS à la réception.
directive-mox-NoSTARTTLS = true : TLS n’est pas proposé aux expéditeurs.
directive-mox-RequireSTARTTLS = true : le courrier n’est accepté que par TLS ; false : TLS est proposé.

# nullmailer

directive-nullmailer-insecure = Le certificat du relais n’est pas vérifié : écrit là où TLS est obligatoire, mais pas son nom.
directive-nullmailer-starttls = Le courrier va au relais par TLS, après STARTTLS, ou pas du tout.
directive-nullmailer-x509cafile = Les certificats racines qui servent à vérifier le relais.

# OpenSMTPD

directive-opensmtpd-ca = Des certificats racines sous un nom, qui servent à vérifier les autres.
directive-opensmtpd-ciphers = Une seule liste d’algorithmes vaut pour tout : la vôtre est mise de côté.
directive-opensmtpd-filter = Un programme interrogé avant d’accepter le courrier : il refuse les partenaires qui viennent sans TLS.
directive-opensmtpd-include = Lit un autre fichier à cet endroit.
directive-opensmtpd-listen = Ce que reçoit chaque point d’écoute sur le port 25 : tls propose TLS, tls-require n’accepte rien sans lui, verify demande un certificat ; pki désigne la clé, protocols et ciphers ce qui est utilisé.
directive-opensmtpd-partner = Ce que reçoit l’action pour une table de partenaires : tls est TLS avec un bon certificat, tls no-verify est TLS quel que soit le certificat. pki montre notre certificat à un serveur qui en demande un.
directive-opensmtpd-pki = Une clé et son certificat sous un nom.
directive-opensmtpd-relay = Ce que reçoit pour tout le monde chaque action qui envoie : rien est TLS là où il est proposé, tls no-verify est TLS quel que soit le certificat, tls est TLS avec un bon certificat. pki montre notre certificat à un serveur qui en demande un.
directive-opensmtpd-smtp-ciphers = Les algorithmes de toutes les connexions.
directive-opensmtpd-submission = Ce que reçoit, outre tls-require ou smtps, chaque écoute sur les ports des utilisateurs (587 et 465) : pki nomme la clé, protocols et ciphers disent ce qui est parlé.
directive-opensmtpd-table = Une liste sous un nom : les domaines des partenaires pour qui l’on demande la même chose.

# Postfix

directive-postfix-465 = Le port où les utilisateurs déposent leur courrier par TLS dès le premier octet.
directive-postfix-587 = Le port où les utilisateurs déposent leur courrier après STARTTLS.
directive-postfix-plaintext_reject_code = La réponse au courrier qui doit venir par TLS et ne le fait pas.
directive-postfix-postseal_beyond = Pour un serveur reconnu à son certificat : ce qui est dit de son nom et de l’expéditeur vaut aussi.
directive-postfix-postseal_only = Pour un partenaire : TLS, et l’un des certificats qu’il a annoncés.
directive-postfix-postseal_require_tls = Pour des partenaires : TLS, ou le courrier est refusé.
directive-postfix-postseal_wait_for_fingerprint = Pour un partenaire dont le certificat n’est pas encore connu : son courrier attend.
directive-postfix-smtp_dns_support_level = Comment le DNS est interrogé : avec dnssec, les réponses signées sont reconnues comme telles.
directive-postfix-smtp_tls_CAfile = Les certificats racines qui servent à vérifier les serveurs destinataires.
directive-postfix-smtp_tls_cert_file = Le certificat montré à l’envoi aux serveurs qui en demandent un ; ici, celui que le nôtre montre lui-même.
directive-postfix-smtp_tls_chain_files = La clé et le certificat montrés à l’envoi aux serveurs qui en demandent un ; ici, ceux que le nôtre montre lui-même.
directive-postfix-smtp_tls_ciphers = Quels algorithmes sont acceptés à l’envoi, là où TLS n’est utilisé que s’il est proposé.
directive-postfix-smtp_tls_key_file = Sa clé privée.
directive-postfix-smtp_tls_loglevel = 1 : une ligne dans le journal pour chaque connexion TLS à l’envoi.
directive-postfix-smtp_tls_mandatory_ciphers = Quels algorithmes sont acceptés à l’envoi, là où TLS est obligatoire.
directive-postfix-smtp_tls_mandatory_protocols = Quelles versions sont acceptées à l’envoi, là où TLS est obligatoire.
directive-postfix-smtp_tls_note_starttls_offer = Une ligne dans le journal quand TLS était proposé et n’a pas été utilisé.
directive-postfix-smtp_tls_policy_maps = Les tables qui disent pour quels domaines on demande autre chose à l’envoi ; la première qui en connaît un décide.
directive-postfix-smtp_tls_protocols = Quelles versions sont acceptées à l’envoi, là où TLS n’est utilisé que s’il est proposé.
directive-postfix-smtp_tls_security_level = Avec quelle rigueur TLS est utilisé à l’envoi vers tout le monde : none, may, dane, encrypt, verify, secure.
directive-postfix-smtpd_client_restrictions = Ce qui est demandé à la connexion ; vide ici, pour que ce qui vaut pour d’autres serveurs ne vaille pas pour les utilisateurs.
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = Une table d’adresses auxquelles la proposition de TLS est cachée.
directive-postfix-smtpd_helo_restrictions = Ce qui est demandé au salut ; vide ici, car les logiciels des utilisateurs saluent comme ils veulent.
directive-postfix-smtpd_recipient_restrictions = Ce qui est demandé pour chaque destinataire ; vide ici, car qui s’est identifié peut écrire à tout le monde.
directive-postfix-smtpd_relay_restrictions = Qui peut faire suivre du courrier par ce serveur : ceux qui se sont identifiés.
directive-postfix-smtpd_restriction_classes = Des noms pour des groupes de règles, pour que des tables puissent en parler.
directive-postfix-smtpd_sasl_auth_enable = Si les utilisateurs peuvent s’identifier par mot de passe.
directive-postfix-smtpd_sender_restrictions = Ce qui est demandé à MAIL FROM : les tables des partenaires et des serveurs, l’une après l’autre.
directive-postfix-smtpd_tls_CAfile = Les certificats racines qui servent à vérifier ceux des expéditeurs.
directive-postfix-smtpd_tls_ask_ccert = Un certificat est demandé à ceux qui se connectent ; ils ne sont pas obligés d’en avoir un.
directive-postfix-smtpd_tls_auth_only = Aucun mot de passe n’est accepté avant TLS.
directive-postfix-smtpd_tls_cert_file = Le certificat avec sa chaîne, à l’ancienne manière ; s’il est vide, un autre réglage le désigne.
directive-postfix-smtpd_tls_chain_files = La clé privée, puis le certificat avec sa chaîne : l’ordre compte.
directive-postfix-smtpd_tls_ciphers = Quels algorithmes sont acceptés à la réception, là où TLS est seulement proposé.
directive-postfix-smtpd_tls_dcert_file = Le certificat pour DSA, d’une autre époque ; vide : aucun.
directive-postfix-smtpd_tls_eccert_file = Le certificat pour courbes elliptiques, à l’ancienne manière ; vide : un autre réglage le désigne.
directive-postfix-smtpd_tls_fingerprint_digest = Comment les certificats sont reconnus : par leur SHA-256.
directive-postfix-smtpd_tls_key_file = La clé privée, à l’ancienne manière.
directive-postfix-smtpd_tls_loglevel = 1 : une ligne dans le journal pour chaque connexion TLS à la réception.
directive-postfix-smtpd_tls_mandatory_ciphers = Quels algorithmes sont acceptés à la réception, là où TLS est obligatoire.
directive-postfix-smtpd_tls_mandatory_protocols = Quelles versions sont acceptées à la réception, là où TLS est obligatoire.
directive-postfix-smtpd_tls_protocols = Quelles versions sont acceptées à la réception, là où TLS est seulement proposé.
directive-postfix-smtpd_tls_received_header = Les détails de TLS figurent dans la ligne Received de chaque message : la preuve de l’étape 4.
directive-postfix-smtpd_tls_req_ccert = Si personne n’est admis sans certificat reconnu.
directive-postfix-smtpd_tls_security_level = Avec quelle rigueur TLS est demandé à la réception : none, may (proposé), encrypt (aucun courrier sans lui).
directive-postfix-smtpd_tls_wrappermode = Si TLS commence dès le premier octet, sans STARTTLS.
directive-postfix-tls_high_cipherlist = Ce que « high » signifie : les algorithmes, les meilleurs d’abord.
directive-postfix-tls_medium_cipherlist = Ce que « medium » signifie : les bons algorithmes d’abord, puis de moins bons, qui valent mieux que le courrier en clair.
directive-postfix-tls_preempt_cipherlist = Si l’ordre des algorithmes de ce serveur compte ; sinon, celui de l’autre côté.

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = Un fichier dans tlshosts : s’il existe, TLS n’est utilisé qu’avec les serveurs qui y sont nommés.
directive-qmail-notlshosts = Un dossier : à un serveur dont le nom y est un fichier, le courrier est envoyé sans TLS.
directive-qmail-servercert-pem = La clé privée, le certificat et sa chaîne dans un seul fichier ; s’il manque, TLS n’est pas proposé aux expéditeurs.
directive-qmail-smtproutes = À quel serveur va le courrier d’un domaine : pour les partenaires, un serveur fixe, car les règles sur TLS se fondent sur son nom.
directive-qmail-tlsclientciphers = Les algorithmes de TLS à l’envoi, les meilleurs d’abord.
directive-qmail-tlshosts = Un dossier : NAME.pem contient les certificats racines pour le serveur de ce nom, qui doit alors avoir un certificat reconnu à ce nom, sinon le courrier attend.
directive-qmail-tlsserverciphers = Les algorithmes de TLS à la réception, les meilleurs d’abord.

# s/qmail

directive-sqmail-smtproutes = À quel serveur va le courrier d’un domaine : pour un partenaire dont le nom est vérifié, un serveur fixe, car la règle se fonde sur son nom.
directive-sqmail-tlsdestinations = À qui le courrier est envoyé avec quel TLS, une règle par ligne : un nom est TLS avec n’importe quel certificat ; précédé de =, un certificat reconnu à ce nom ; précédé de !, pas de TLS ; * est tout le monde, TLS là où il est proposé, et +* tout le monde par TLS ou pas du tout.

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = Comment les certificats sont reconnus : par leur SHA-256.
directive-sendmail-Kpostseal = La table de ce qui est dit des partenaires, que les règles interrogent.
directive-sendmail-Kpostsealset = Retient quelque chose pour les règles qui suivent.
directive-sendmail-LOCAL_CONFIG = À partir d’ici : des lignes de sendmail.cf lui-même.
directive-sendmail-LOCAL_RULESETS = À partir d’ici : vos propres jeux de règles.
directive-sendmail-LOCAL_SRV_FEATURES = Règles pour ce qui est proposé à ceux qui se connectent ; S : pas de TLS.
directive-sendmail-LOCAL_TLS_RCPT = Règles interrogées avant chaque destinataire à l’envoi : la connexion est-elle assez bonne pour celui-ci ?
directive-sendmail-LOCAL_TRY_TLS = Règles qui disent si TLS est même essayé à l’envoi.
directive-sendmail-R = Une règle : ce qui est cherché puis, après une tabulation, ce qu’il en advient. Les règles sont essayées dans leur ordre.
directive-sendmail-SLocal_check_mail = Règles interrogées à MAIL FROM à la réception : la connexion est-elle assez bonne pour cet expéditeur et ce serveur ?
directive-sendmail-SPostsealEither = Le certificat porte-t-il le nom du serveur expéditeur ou le domaine de l’expéditeur ?
directive-sendmail-SPostsealFind = Que dit la table d’un domaine, ou du plus proche au-dessus de lui ?
directive-sendmail-SPostsealNet = Que dit la table de l’adresse d’où un serveur se connecte, ou de la plage la plus étroite qui la contient ?
directive-sendmail-SPostsealName = Que dit-elle du nom du serveur, là où le DNS le donne dans les deux sens ?
directive-sendmail-SPostsealMeets = La connexion est-elle assez bonne pour ce qui est dit de l’un d’eux ?
directive-sendmail-SPostsealHost = Le certificat porte-t-il le nom de ce serveur, ou un nom générique (*) qui le couvre ?
directive-sendmail-SPostsealNamed = Le certificat porte-t-il l’un des noms de ce partenaire ?
directive-sendmail-SetCertAltnames = Les noms d’un certificat sont transmis aux règles.
directive-sendmail-confAUTH_OPTIONS = Comment les utilisateurs s’authentifient ; p : pas de mot de passe en clair avant TLS. Ce qui s’y trouvait reste. CRAM-MD5 et semblables, s’ils sont configurés, sont proposés même avant TLS : le mot de passe n’est pas envoyé, mais s’il est faible, on peut le deviner à partir de ce qui l’est.
directive-sendmail-confCACERT = Les certificats racines qui servent à vérifier les autres.
directive-sendmail-confCACERT_PATH = Un dossier de certificats racines ; il en faut un, et celui-ci est vide.
directive-sendmail-confCIPHER_LIST = Les algorithmes de TLS 1.2, les meilleurs d’abord.
directive-sendmail-confCLIENT_CERT = Le certificat avec sa chaîne présenté à l’envoi.
directive-sendmail-confCLIENT_KEY = Sa clé privée.
directive-sendmail-confCLIENT_SSL_OPTIONS = Options d’OpenSSL à l’envoi : anciennes versions désactivées.
directive-sendmail-confSERVER_CERT = Le certificat avec sa chaîne présenté à la réception.
directive-sendmail-confSERVER_KEY = Sa clé privée.
directive-sendmail-confSERVER_SSL_OPTIONS = Options d’OpenSSL à la réception : anciennes versions désactivées, et c’est l’ordre des algorithmes de ce serveur qui compte.
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = Après une négociation manquée, l’envoi en clair est essayé, sauf si les règles pour le destinataire le refusent.
directive-sendmail-confTLS_SRV_OPTIONS = Vide : un certificat peut être demandé aux expéditeurs. V : il ne l’est pas.

# Stalwart

directive-stalwart-Certificate = Un certificat que Stalwart présente à ceux qui demandent l’un de ses noms.
directive-stalwart-MtaOutboundStrategy = Comment le courrier est envoyé : quelle stratégie vaut pour quelle remise.
directive-stalwart-MtaStageMail = Ce qui est demandé à MAIL FROM à la réception.
directive-stalwart-MtaTlsStrategy = Une stratégie sous un nom : avec quelle rigueur TLS est utilisé à l’envoi.
directive-stalwart-allowInvalidCerts = Si le courrier est envoyé quand le certificat n’est pas reconnu ou est à un autre nom.
directive-stalwart-certificate = Le fichier avec le certificat et sa chaîne.
directive-stalwart-dane = Si l’on demande au DNS quel certificat est le bon (DANE) : optional, require, disable.
directive-stalwart-else = Ce qui vaut quand aucune condition n’est remplie.
directive-stalwart-isSenderAllowed = Si le courrier de cet expéditeur est accepté : non, quand TLS est exigé de lui et n’y est pas.
directive-stalwart-match = Des conditions, essayées dans leur ordre : la première qui est remplie décide.
directive-stalwart-mtaSts = Si les politiques que publient les destinataires (MTA-STS) sont suivies : optional, require, disable.
directive-stalwart-privateKey = Le fichier avec la clé privée.
directive-stalwart-startTls = Si TLS est utilisé à l’envoi : optional (là où il est proposé), require (ou rien n’est envoyé), disable.
directive-stalwart-tls = Le nom de la stratégie TLS pour une remise, selon le domaine du destinataire.

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true : le courrier est envoyé par TLS ou pas du tout ; $false : en clair. Un domaine qui a sa propre règle suit celle-ci.
directive-iis-smtp-CertStoreLocation = Où Windows conserve le certificat et sa clé : dans le magasin de l’ordinateur lui-même.
directive-iis-smtp-FilePath = Le fichier PFX : le certificat avec sa chaîne, et la clé privée.
directive-iis-smtp-FullyQualifiedDomainName = Le nom complet du serveur : c’est par lui que le service trouve son certificat.
directive-iis-smtp-Password = Le mot de passe du fichier PFX, qui vous est demandé.
directive-iis-smtp-RouteAction = Comment le courrier pour ce domaine est envoyé, comme somme d’options : avec le 4, par TLS ou pas du tout ; sans lui, en clair ; les autres options restent comme elles étaient.
