# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = Wat de regels betekenen
cli-policy-directives = Wat de regels betekenen

# chasquid

directive-chasquid-TLS_INSECURE = Mail naar dit domein gaat via TLS, wat het certificaat ook is, of helemaal niet.
directive-chasquid-TLS_SECURE = Mail naar dit domein gaat via TLS met een vertrouwd certificaat voor de server uit het MX-record, of helemaal niet.
directive-chasquid-any = Een woord van ons voor de hook: mail van dit domein (*: van iedereen) wordt met en zonder TLS aangenomen.
directive-chasquid-fullchain-pem = Het certificaat met zijn keten: chasquid leest het bij het starten uit de map met de naam van de server.
directive-chasquid-outgoing_sec_level = De beste TLS die chasquid zich voor een domein herinnert: met minder verstuurt het daar nooit meer.
directive-chasquid-post-data = Een programma dat chasquid raadpleegt voordat het een bericht aanneemt: het weigert berichten die via TLS moesten komen en dat niet deden.
directive-chasquid-privkey-pem = De privésleutel, naast het certificaat; chasquid moet die kunnen lezen.
directive-chasquid-required = Een woord van ons voor de hook: mail van dit domein (*: van iedereen) wordt alleen via TLS aangenomen.

# Courier

directive-courier-COURIERTLS = Het programma dat voor Courier TLS spreekt; zonder wordt TLS niet aangeboden.
directive-courier-ESMTPAUTH = Hoe gebruikers zich zonder TLS mogen aanmelden; leeg: helemaal niet.
directive-courier-ESMTPAUTH_TLS = Hoe gebruikers zich met TLS mogen aanmelden: zoals het was ingericht, anders PLAIN en LOGIN.
directive-courier-ESMTP_TLS_REQUIRED = 1: zonder TLS wordt geen mail aangenomen.
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1: in het certificaat moet de naam van de server uit het MX-record staan.
directive-courier-ESMTP_USE_STARTTLS = 1: bij het versturen wordt TLS gebruikt waar het wordt aangeboden.
directive-courier-TLS_CERTFILE = Het bestand met de privésleutel, het certificaat en zijn keten; Courier mag het lezen.
directive-courier-TLS_CIPHER_LIST = De ciphers van TLS 1.2, de beste eerst, als Courier met OpenSSL is gebouwd.
directive-courier-TLS_PRIORITY = Versies en ciphers, als Courier met GnuTLS is gebouwd.
directive-courier-TLS_PRIVATE_KEYFILE = Vervallen: de sleutel staat in TLS_CERTFILE.
directive-courier-TLS_PROTOCOL = De laagste versie van TLS, als Courier met OpenSSL is gebouwd; ++ betekent deze en latere.
directive-courier-TLS_TRUSTCERTS = De rootcertificaten waarmee anderen worden geverifieerd.
directive-courier-TLS_VERIFYPEER = Of het certificaat van de andere kant wordt geverifieerd: NONE, PEER (het moet goed zijn), REQUIREPEER (het moet er zijn, en goed zijn).

# dma

directive-dma-OPPORTUNISTIC_TLS = Naast STARTTLS: waar TLS niet wordt aangeboden, gaat mail onversleuteld.
directive-dma-SECURETRANSFER = Mail wordt via TLS verstuurd; het certificaat wordt niet gecontroleerd.
directive-dma-STARTTLS = TLS begint na STARTTLS; zonder dit woord met de eerste byte.

# Dovecot

directive-dovecot-auth_allow_cleartext = no: vóór TLS wordt geen wachtwoord aangenomen.
directive-dovecot-auth_ssl_require_client_cert = Of niemand zich zonder certificaat kan aanmelden.
directive-dovecot-disable_plaintext_auth = yes: vóór TLS wordt geen wachtwoord aangenomen.
directive-dovecot-inet_listener = Een poort waarop een dienst luistert.
directive-dovecot-port = Het nummer van de poort.
directive-dovecot-protocol = Wat alleen voor dit protocol geldt.
directive-dovecot-service = Wat voor dit programma van Dovecot geldt.
directive-dovecot-ssl = Hoe streng programma's van gebruikers om TLS wordt gevraagd: no, yes (aangeboden), required.
directive-dovecot-ssl_alt_cert = Een tweede certificaat; leeg: geen.
directive-dovecot-ssl_alt_key = De privésleutel daarvan; leeg: geen.
directive-dovecot-ssl_ca = De rootcertificaten waarmee certificaten van gebruikers worden geverifieerd.
directive-dovecot-ssl_cert = Het certificaat met zijn keten; de < leest het bestand.
directive-dovecot-ssl_cipher_list = De ciphers van TLS 1.2, de beste eerst.
directive-dovecot-ssl_client_ca_file = De rootcertificaten waarmee de relay wordt geverifieerd.
directive-dovecot-ssl_client_require_valid_cert = Of de relay een vertrouwd certificaat moet hebben.
directive-dovecot-ssl_key = De privésleutel; de < leest het bestand.
directive-dovecot-ssl_min_protocol = De laagste versie van TLS die wordt gesproken.
directive-dovecot-ssl_prefer_server_ciphers = Of de volgorde van ciphers van de server telt.
directive-dovecot-ssl_require_crl = Of er een lijst met ingetrokken certificaten moet zijn: nee, want vrijwel geen autoriteit heeft er een.
directive-dovecot-ssl_server_alt_cert_file = Een tweede certificaat; leeg: geen.
directive-dovecot-ssl_server_alt_key_file = De privésleutel daarvan; leeg: geen.
directive-dovecot-ssl_server_ca_file = De rootcertificaten waarmee certificaten van gebruikers worden geverifieerd.
directive-dovecot-ssl_server_cert_file = Het certificaat met zijn keten.
directive-dovecot-ssl_server_key_file = De privésleutel.
directive-dovecot-ssl_server_prefer_ciphers = Wiens volgorde van ciphers telt.
directive-dovecot-ssl_server_request_client_cert = Of programma's van gebruikers om een certificaat wordt gevraagd.
directive-dovecot-ssl_server_require_crl = Of er een lijst met ingetrokken certificaten moet zijn: nee, want vrijwel geen autoriteit heeft er een.
directive-dovecot-ssl_verify_client_cert = Of programma's van gebruikers om een certificaat wordt gevraagd.
directive-dovecot-submission_relay_ssl = Hoe wat gebruikers inleveren verder gaat naar de relay: no, starttls, smtps.
directive-dovecot-submission_relay_ssl_verify = Of in het certificaat van de relay zijn naam moet staan.

# Exchange Online

directive-exchange-online-ConnectorType = Partner: de connector is voor andere organisaties dan de eigen.
directive-exchange-online-RecipientDomains = De domeinen waarnaar deze connector verstuurt; *: naar iedereen.
directive-exchange-online-RequireTls = $true: mail van deze domeinen wordt alleen via TLS aangenomen.
directive-exchange-online-RestrictDomainsToCertificate = $true: mail van deze domeinen wordt alleen aangenomen met een certificaat met de naam in TlsSenderCertificateName.
directive-exchange-online-SenderDomains = De domeinen waarvan deze connector mail aanneemt; *: van iedereen.
directive-exchange-online-TlsDomain = De naam die het certificaat van de ontvangende server moet dragen; $null: er wordt geen gevraagd.
directive-exchange-online-TlsSenderCertificateName = De naam die het certificaat van de verzendende server moet dragen; $null: er wordt geen gevraagd.
directive-exchange-online-TlsSettings = Hoe streng TLS bij het versturen wordt gebruikt: EncryptionOnly (met elk certificaat), CertificateValidation (een vertrouwd certificaat, met welke naam ook), DomainValidation (een vertrouwd certificaat met de juiste naam); $null: TLS waar het wordt aangeboden.
directive-exchange-online-UseMXRecord = $true: de DNS zegt naar welke server de mail gaat.

# Exchange Server

directive-exchange-AddressSpaces = De domeinen waarnaar deze verzendconnector verstuurt: dat van de partner en die daaronder.
directive-exchange-AuthMechanism = Tls: STARTTLS wordt aangeboden, en niemand meldt zich hier aan.
directive-exchange-Bindings = De adressen en de poort waarop deze ontvangstconnector luistert: die van de connector die mail van het internet aanneemt.
directive-exchange-DNSRoutingEnabled = $true: de DNS zegt naar welke server de mail gaat.
directive-exchange-DomainSecureEnabled = $true: de domeinen in TLSReceiveDomainSecureList moeten met een eigen vertrouwd certificaat versturen.
directive-exchange-FileData = Wat in het PFX-bestand staat: het certificaat met zijn keten en de privésleutel.
directive-exchange-Fqdn = De naam waarmee deze ontvangstconnector groet: die van de connector die mail van het internet aanneemt.
directive-exchange-IgnoreSTARTTLS = $true: mail wordt onversleuteld verstuurd, ook waar TLS wordt aangeboden.
directive-exchange-MaxMessageSize = Hoe groot een bericht mag zijn: even groot als bij de connector die mail van het internet aanneemt.
directive-exchange-Password = Het wachtwoord van het PFX-bestand, waarnaar wordt gevraagd.
directive-exchange-PermissionGroups = AnonymousUsers: andere servers mogen mail afleveren zonder zich aan te melden.
directive-exchange-RemoteIPRanges = De adressen waarvoor deze ontvangstconnector er is: van meerdere neemt die met het kleinste bereik de mail aan.
directive-exchange-RequireTLS = $true: via deze connector wordt mail alleen met TLS aangenomen of verstuurd.
directive-exchange-Services = Waarvoor het certificaat wordt gebruikt: SMTP, dus mail tussen servers.
directive-exchange-SourceTransportServers = De servers vanwaar deze verzendconnector verstuurt: die van de connector voor iedereen.
directive-exchange-TLSReceiveDomainSecureList = De domeinen die met een eigen vertrouwd certificaat moeten versturen (wederzijdse TLS).
directive-exchange-Thumbprint = Om welk certificaat het gaat, aan de hand van zijn vingerafdruk.
directive-exchange-TlsAuthLevel = Hoe het certificaat van de ontvangende server wordt gecontroleerd: EncryptionOnly (helemaal niet), DomainValidation (het is vertrouwd en draagt de juiste naam); $null: er wordt niets van gevraagd.
directive-exchange-TlsCertificateName = Welk certificaat deze ontvangstconnector toont, met uitgever (I) en houder (S).
directive-exchange-TlsDomain = De naam die het certificaat van de ontvangende server moet dragen, met * voor wat vóór het domein staat; $null: er wordt geen gevraagd.
directive-exchange-TransportRole = Welke dienst van Exchange de mail aanneemt: FrontendTransport, die ze van het internet aanneemt.
directive-exchange-Usage = Custom: de connector begint zonder instellingen voor een bijzonder doel; wat hij nodig heeft, staat hier.

# Exim

directive-exim-POSTSEAL_CLASS = Een afkorting: de klasse die voor het domein van de ontvanger wordt geëist.
directive-exim-POSTSEAL_FROM = Een afkorting: het domein van de afzender, zoals het DNS het kent.
directive-exim-POSTSEAL_NAMES = Een afkorting: de namen waarvan er een in het certificaat van de partner moet staan.
directive-exim-POSTSEAL_SAID = Een afkorting: wat de lijst met ontvangers over dit domein zegt, of wat voor iedereen geldt.
directive-exim-POSTSEAL_TO = Een afkorting: het domein van de ontvanger, zoals het DNS het kent.
directive-exim-authenticated = Of de gebruiker is aangemeld; met een ! ervoor of hij dat niet is.
directive-exim-condition = De regel geldt als dit waar is; met een ! ervoor als het niet waar is.
directive-exim-connection_max_messages = Hoeveel berichten er over één verbinding gaan: één, want het volgende kan voor iemand zijn voor wie iets anders geldt.
directive-exim-deny = Weigert de mail als alles wat eronder staat, opgaat.
directive-exim-else = Anders.
directive-exim-encrypted = Of de verbinding TLS heeft; met een ! ervoor of ze dat niet heeft.
directive-exim-endif = Het einde van wat ervan afhangt.
directive-exim-event_action = Wordt aangeroepen als de server zijn certificaat heeft getoond: vergelijkt de namen erin met die van de partner, en verbreekt de verbinding als er geen past.
directive-exim-hosts_avoid_tls = Naar wie mail zonder TLS wordt verstuurd, ook als het wordt aangeboden.
directive-exim-retry_include_ip_address = Of een server waarbij het misging op adres wordt onthouden. Een partner die niet aan zijn regel voldoet wordt anders onthouden, zodat mail aan anderen bij dezelfde server doorgaat.
directive-exim-hosts_require_tls = Naar wie mail via TLS wordt verstuurd, of helemaal niet.
directive-exim-hosts_try_dane = Voor wie aan de DNS wordt gevraagd welk certificaat het juiste is (DANE).
directive-exim-ifdef = Alleen als Exim dit heeft: het is gebouwd met GnuTLS of met OpenSSL, die ciphers op verschillende manieren opgegeven krijgen, en met of zonder domeinen in eigen letters.
directive-exim-include_if_exists = Leest hier een ander bestand, als het er is: de poorten voor gebruikers, die edit.sh naast de uwe schrijft.
directive-exim-log_message = Wat er dan in het logboek komt.
directive-exim-message = Wat de andere kant als antwoord krijgt.
directive-exim-multi_domain = Of één bezorging voor meerdere domeinen mag zijn: nee, want voor elk kan iets anders gelden.
directive-exim-openssl_options = Schakelaars van OpenSSL: oude versies uit, een nieuwe sleutel voor elke verbinding.
directive-exim-set = Onthoudt iets voor de regels eronder.
directive-exim-tls_advertise_hosts = Aan wie TLS wordt aangeboden als ze verbinding maken.
directive-exim-tls_certificate = Het certificaat met zijn keten.
directive-exim-tls_privatekey = De privésleutel.
directive-exim-tls_require_ciphers = De versies en ciphers die worden gesproken, zoals GnuTLS of OpenSSL ze schrijft.
directive-exim-tls_try_verify_hosts = Van wie het certificaat wordt bekeken; een slecht certificaat alleen verbreekt de verbinding niet.
directive-exim-tls_verify_cert_hostnames = Bij wie in het certificaat de naam van de server uit het MX-record moet staan.
directive-exim-tls_verify_certificates = De rootcertificaten waarmee anderen worden geverifieerd.
directive-exim-tls_verify_hosts = Wie een vertrouwd certificaat moet hebben; anders wordt er niets verstuurd.
directive-exim-verify = Of het certificaat van de afzender is geverifieerd; met een ! ervoor of dat niet zo is.
directive-exim-warn = Weigert niets: onthoudt alleen wat eronder staat.

# Haraka

directive-haraka-addresses = Regels volgens het adres van de server die verbinding maakt; de eerste die past, geldt.
directive-haraka-ca = De rootcertificaten waarmee verzenders worden geverifieerd.
directive-haraka-cert = Het certificaat met zijn keten.
directive-haraka-ciphers = De ciphers van TLS 1.2, de beste eerst.
directive-haraka-dhparam = De groep voor sleuteluitwisseling zonder elliptische krommen.
directive-haraka-enable_tls = Of bij het versturen TLS wordt gebruikt.
directive-haraka-everybody = Wat geldt voor wie niets anders is vermeld.
directive-haraka-force_tls_hosts = Naar wie mail via TLS met een goed certificaat wordt verstuurd, of helemaal niet.
directive-haraka-format = De vorm van dit bestand, zodat de plug-in er een weigert die hij niet kan lezen.
directive-haraka-honorCipherOrder = De volgorde van ciphers van de server telt, niet die van de andere kant.
directive-haraka-hosts = Regels volgens de naam van de server die verbinding maakt.
directive-haraka-key = De privésleutel.
directive-haraka-minVersion = De laagste versie van TLS die wordt gesproken.
directive-haraka-no_starttls_ports = De poorten waarop TLS niet wordt aangeboden.
directive-haraka-no_tls_hosts = Naar wie mail onversleuteld wordt verstuurd, ook als TLS wordt aangeboden.
directive-haraka-rejectUnauthorized = Of een slecht certificaat de verbinding verbreekt: nee, want wie een goed nodig heeft, wordt elders bepaald.
directive-haraka-requestCert = Of verzenders om een certificaat wordt gevraagd; de meeste hebben er geen.
directive-haraka-roots = De rootcertificaten waarmee verzenders en servers van anderen worden geverifieerd.
directive-haraka-section-main = Wat in het algemeen geldt, en voor mail die wordt ontvangen.
directive-haraka-section-no_tls_hosts = De servers aan wie TLS niet wordt aangeboden als ze verbinding maken.
directive-haraka-section-outbound = Wat geldt voor mail die wordt verstuurd.
directive-haraka-senders = Regels volgens het maildomein van de afzender en de domeinen eronder.
directive-haraka-submission = Of gebruikers hier mail inleveren: dan wordt een wachtwoord alleen via TLS aangenomen.

# hMailServer

directive-hmailserver-CertificateFile = Het bestand met het certificaat en zijn keten.
directive-hmailserver-ConnectionSecurity = Hoe streng op poort 25 om TLS wordt gevraagd: 0 (niet aangeboden), 2 (aangeboden), 3 (geen mail zonder).
directive-hmailserver-PrivateKeyFile = Het bestand met de privésleutel.
directive-hmailserver-SMTPConnectionSecurity = Of bij het versturen TLS wordt gebruikt: 0 (nooit), 2 (waar het wordt aangeboden).
directive-hmailserver-SSLCertificateID = Welk certificaat op poort 25 wordt getoond: het nummer van zijn vermelding in hMailServer.
directive-hmailserver-TlsVersion10Enabled = $false: TLS 1.0 wordt op geen enkele poort gebruikt.
directive-hmailserver-TlsVersion11Enabled = $false: TLS 1.1 wordt op geen enkele poort gebruikt.
directive-hmailserver-TlsVersion12Enabled = $true: TLS 1.2 wordt gebruikt.

# James

directive-james-All = Past op elke ontvanger: wat er gebeurt voor wie niets anders is vermeld.
directive-james-RecipientIsRegex = Past op ontvangers volgens een patroon: het domein van een partner en de domeinen eronder.
directive-james-RemoteDelivery = Het deel van James dat mail naar andere servers verstuurt; elke klasse krijgt er een.
directive-james-certificates = Het certificaat met zijn keten.
directive-james-mail-smtp-ssl-checkserveridentity = Of bij het versturen de naam van de server in het certificaat moet staan (voor de mailbibliotheek van Java).
directive-james-mail-smtp-ssl-protocols = De versies van TLS die bij het versturen worden gesproken.
directive-james-mail-smtp-ssl-trust = *: bij het versturen wordt elk certificaat geaccepteerd.
directive-james-mail-smtp-starttls-required = true: mail wordt via TLS verstuurd, of helemaal niet.
directive-james-outgoing = De wachtrij waarin mail van deze klasse wacht.
directive-james-privateKey = De privésleutel.
directive-james-protocol = Een versie van TLS die bij het ontvangen wordt gesproken.
directive-james-socketTLS = Of TLS met de eerste byte begint: niet op poort 25.
directive-james-startTLS = Bij het ontvangen: of STARTTLS wordt aangeboden. Bij het versturen: of het wordt gebruikt waar het wordt aangeboden.
directive-james-supportedProtocols = De versies van TLS die bij het ontvangen worden gesproken, één per regel.
directive-james-tls = Wat een poort met TLS doet.
directive-james-verifyServerIdentity = Of bij het versturen de naam van de server in het certificaat moet staan (voor James).

# Maddy

directive-maddy-cache = Waar het beleid van anderen (MTA-STS) wordt bewaard: fs, in bestanden.
directive-maddy-check = Wat van verzenders wordt geëist voordat mail wordt aangenomen.
directive-maddy-dane = Aan de DNS wordt gevraagd welk certificaat van de ontvangende server het juiste is (DANE).
directive-maddy-default_destination = Wat er gebeurt voor ontvangers voor wie niets anders is vermeld.
directive-maddy-deliver_to = Via welke van de wegen hierboven deze mail wordt verstuurd.
directive-maddy-destination_in = Wat er gebeurt voor deze ontvangers: het domein van een partner en de domeinen eronder.
directive-maddy-fs_dir = De map met het bewaarde beleid van anderen.
directive-maddy-import = Leest op deze plaats een ander bestand.
directive-maddy-local_policy = Wat geldt voor iedereen naar wie zo mail wordt verstuurd, wat ze zelf ook zeggen.
directive-maddy-min_mx_level = Hoe zeker de naam van de ontvangende server moet zijn: none, zoals de DNS zegt.
directive-maddy-min_tls_level = De minste TLS waarmee mail wordt verstuurd: none (TLS waar het wordt aangeboden), encrypted (wat het certificaat ook is), authenticated (met een goed certificaat).
directive-maddy-msgpipeline = Welke mail welke weg gaat: regels, waarvan de eerste die past, beslist.
directive-maddy-mtasts = Het beleid dat ontvangers publiceren (MTA-STS) wordt gevolgd.
directive-maddy-mx_auth = Hoe wordt vastgesteld dat de ontvangende server de juiste is.
directive-maddy-protocols = De laagste en de hoogste versie van TLS die worden gesproken.
directive-maddy-require_tls = Mail wordt alleen via TLS aangenomen.
directive-maddy-root_ca = De rootcertificaten waarmee ontvangende servers worden geverifieerd.
directive-maddy-source_in = Wat er gebeurt voor deze afzenders: het domein van een partner en de domeinen eronder.
directive-maddy-target = Waaraan de wachtrij mail doorgeeft die verstuurd moet worden.
directive-maddy-target-remote = Een manier om te versturen naar de servers die de DNS noemt, met de TLS die één klasse eist.
directive-maddy-tls = file: het certificaat met zijn keten, daarna de privésleutel. off, in een listener: TLS wordt daar niet aangeboden.
directive-maddy-tls_client = Wat bij het versturen voor TLS geldt.

# mox

directive-mox-CertFile = Het certificaat met zijn keten.
directive-mox-KeyCerts = De certificaten van deze listener, elk met zijn sleutel.
directive-mox-KeyFile = De privésleutel.
directive-mox-MinVersion = De laagste versie van TLS die bij het ontvangen wordt gesproken.
directive-mox-NoSTARTTLS = true: TLS wordt verzenders niet aangeboden.
directive-mox-RequireSTARTTLS = true: mail wordt alleen via TLS aangenomen; false: TLS wordt aangeboden.

# nullmailer

directive-nullmailer-insecure = Het certificaat van de relay wordt niet gecontroleerd: staat er als TLS verplicht is, maar de naam niet.
directive-nullmailer-starttls = Mail gaat via TLS naar de relay, na STARTTLS, of helemaal niet.
directive-nullmailer-x509cafile = De rootcertificaten waarmee de relay wordt geverifieerd.

# OpenSMTPD

directive-opensmtpd-ca = Rootcertificaten onder een naam, waarmee anderen worden geverifieerd.
directive-opensmtpd-ciphers = Eén lijst met ciphers geldt voor alles: de uwe wordt uitgeschakeld.
directive-opensmtpd-filter = Een programma dat wordt geraadpleegd voordat mail wordt aangenomen: het weigert partners die zonder TLS komen.
directive-opensmtpd-include = Leest op deze plaats een ander bestand.
directive-opensmtpd-listen = Wat elke listener op poort 25 krijgt: tls biedt TLS aan, tls-require neemt zonder TLS geen mail aan, verify vraagt om een certificaat; pki noemt de sleutel, protocols en ciphers zijn wat er gesproken wordt.
directive-opensmtpd-partner = Wat de actie voor een tabel met partners krijgt: tls is TLS met een goed certificaat, tls no-verify is TLS wat het certificaat ook is. pki toont ons certificaat aan een server die erom vraagt.
directive-opensmtpd-pki = Een sleutel en zijn certificaat onder een naam.
directive-opensmtpd-relay = Wat elke actie die verstuurt, voor iedereen krijgt: niets is TLS waar het wordt aangeboden, tls no-verify is TLS wat het certificaat ook is, tls is TLS met een goed certificaat. pki toont ons certificaat aan een server die erom vraagt.
directive-opensmtpd-smtp-ciphers = De ciphers van elke verbinding.
directive-opensmtpd-submission = Wat elke listener op de poorten voor gebruikers (587 en 465) krijgt naast tls-require of smtps: pki noemt de sleutel, protocols en ciphers zijn wat er gesproken wordt.
directive-opensmtpd-table = Een lijst onder een naam: de domeinen van partners voor wie hetzelfde geldt.

# Postfix

directive-postfix-465 = De poort waar gebruikers mail inleveren via TLS vanaf de eerste byte.
directive-postfix-587 = De poort waar gebruikers mail inleveren na STARTTLS.
directive-postfix-plaintext_reject_code = Het antwoord op mail die via TLS moet komen en dat niet doet.
directive-postfix-postseal_beyond = Voor wie aan zijn certificaat is herkend: wat over zijn naam en over de afzender is gezegd, geldt ook.
directive-postfix-postseal_only = Voor één partner: TLS, en een van de certificaten die hij heeft doorgegeven.
directive-postfix-postseal_require_tls = Voor partners: TLS, of de mail wordt geweigerd.
directive-postfix-postseal_wait_for_fingerprint = Voor een partner van wie het certificaat nog niet bekend is: zijn mail wacht.
directive-postfix-smtp_dns_support_level = Hoe de DNS wordt gevraagd: met dnssec worden ondertekende antwoorden als zodanig herkend.
directive-postfix-smtp_tls_CAfile = De rootcertificaten waarmee ontvangende servers worden geverifieerd.
directive-postfix-smtp_tls_cert_file = Het certificaat dat bij het verzenden wordt getoond aan servers die erom vragen; hier het certificaat dat de onze zelf toont.
directive-postfix-smtp_tls_chain_files = De sleutel en het certificaat die bij het verzenden worden getoond aan servers die erom vragen; hier die welke de onze zelf toont.
directive-postfix-smtp_tls_ciphers = Welke ciphers bij het versturen worden geaccepteerd als TLS alleen wordt gebruikt waar het wordt aangeboden.
directive-postfix-smtp_tls_key_file = De privésleutel ervan.
directive-postfix-smtp_tls_loglevel = 1: één regel in het logboek voor elke TLS-verbinding bij het versturen.
directive-postfix-smtp_tls_mandatory_ciphers = Welke ciphers bij het versturen worden geaccepteerd als TLS verplicht is.
directive-postfix-smtp_tls_mandatory_protocols = Welke versies bij het versturen worden geaccepteerd als TLS verplicht is.
directive-postfix-smtp_tls_note_starttls_offer = Een regel in het logboek als TLS werd aangeboden en niet gebruikt.
directive-postfix-smtp_tls_policy_maps = De tabellen die zeggen voor welke domeinen bij het versturen iets anders geldt; de eerste die een domein kent, beslist.
directive-postfix-smtp_tls_protocols = Welke versies bij het versturen worden geaccepteerd als TLS alleen wordt gebruikt waar het wordt aangeboden.
directive-postfix-smtp_tls_security_level = Hoe streng TLS wordt gebruikt bij het versturen naar iedereen: none, may, dane, encrypt, verify, secure.
directive-postfix-smtpd_client_restrictions = Wat wordt geëist als iemand verbinding maakt; hier leeg, zodat wat voor andere servers geldt niet voor gebruikers geldt.
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = Een tabel met adressen waarvoor het aanbod van TLS wordt verborgen.
directive-postfix-smtpd_helo_restrictions = Wat bij de begroeting wordt geëist; hier leeg, want programma's van gebruikers groeten zoals ze willen.
directive-postfix-smtpd_recipient_restrictions = Wat voor elke ontvanger wordt geëist; hier leeg, want wie is aangemeld, mag aan iedereen schrijven.
directive-postfix-smtpd_relay_restrictions = Wie via deze server verder mag versturen: wie is aangemeld.
directive-postfix-smtpd_restriction_classes = Namen voor groepen regels, zodat tabellen ernaar kunnen verwijzen.
directive-postfix-smtpd_sasl_auth_enable = Of gebruikers zich met een wachtwoord kunnen aanmelden.
directive-postfix-smtpd_sender_restrictions = Wat bij MAIL FROM wordt geëist: de tabellen met partners en met servers, na elkaar.
directive-postfix-smtpd_tls_CAfile = De rootcertificaten waarmee certificaten van verzenders worden geverifieerd.
directive-postfix-smtpd_tls_ask_ccert = Wie verbinding maakt, wordt om een certificaat gevraagd, maar hoeft er geen te hebben.
directive-postfix-smtpd_tls_auth_only = Vóór TLS wordt geen wachtwoord aangenomen.
directive-postfix-smtpd_tls_cert_file = Het certificaat met zijn keten, op de oudere manier; is dit leeg, dan noemt een andere instelling het.
directive-postfix-smtpd_tls_chain_files = De privésleutel, daarna het certificaat met zijn keten: de volgorde is van belang.
directive-postfix-smtpd_tls_ciphers = Welke ciphers bij het ontvangen worden geaccepteerd als TLS alleen wordt aangeboden.
directive-postfix-smtpd_tls_dcert_file = Het certificaat voor DSA, van vroeger; leeg: geen.
directive-postfix-smtpd_tls_eccert_file = Het certificaat voor elliptische krommen, op de oudere manier; leeg: een andere instelling noemt het.
directive-postfix-smtpd_tls_fingerprint_digest = Hoe certificaten worden herkend: aan hun SHA-256.
directive-postfix-smtpd_tls_key_file = De privésleutel, op de oudere manier.
directive-postfix-smtpd_tls_loglevel = 1: één regel in het logboek voor elke TLS-verbinding bij het ontvangen.
directive-postfix-smtpd_tls_mandatory_ciphers = Welke ciphers bij het ontvangen worden geaccepteerd als TLS verplicht is.
directive-postfix-smtpd_tls_mandatory_protocols = Welke versies bij het ontvangen worden geaccepteerd als TLS verplicht is.
directive-postfix-smtpd_tls_protocols = Welke versies bij het ontvangen worden geaccepteerd als TLS alleen wordt aangeboden.
directive-postfix-smtpd_tls_received_header = De TLS-gegevens komen in de Received-regel van elk bericht: het bewijs van stap 4.
directive-postfix-smtpd_tls_req_ccert = Of niemand wordt toegelaten zonder vertrouwd certificaat.
directive-postfix-smtpd_tls_security_level = Hoe streng bij het ontvangen om TLS wordt gevraagd: none, may (aangeboden), encrypt (geen mail zonder).
directive-postfix-smtpd_tls_wrappermode = Of TLS met de eerste byte begint, zonder STARTTLS.
directive-postfix-tls_high_cipherlist = Wat “high” betekent: de ciphers, de beste eerst.
directive-postfix-tls_medium_cipherlist = Wat “medium” betekent: eerst goede ciphers, dan mindere die beter zijn dan onversleuteld.
directive-postfix-tls_preempt_cipherlist = Of de volgorde van ciphers van deze server telt; anders die van de andere kant.

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = Een bestand in tlshosts: als het er is, wordt TLS alleen gebruikt met de servers die daar staan.
directive-qmail-notlshosts = Een map: naar een server met een naam die daar een bestand is, wordt mail zonder TLS verstuurd.
directive-qmail-servercert-pem = De privésleutel, het certificaat en zijn keten in één bestand; ontbreekt het, dan wordt verzenders geen TLS aangeboden.
directive-qmail-smtproutes = Naar welke server mail voor een domein gaat: voor partners een vaste, want regels over TLS gaan op zijn naam.
directive-qmail-tlsclientciphers = De ciphers van TLS bij het versturen, de beste eerst.
directive-qmail-tlshosts = Een map: NAME.pem bevat de rootcertificaten voor de server met die naam; die moet dan een vertrouwd certificaat met deze naam hebben, of de mail wacht.
directive-qmail-tlsserverciphers = De ciphers van TLS bij het ontvangen, de beste eerst.

# s/qmail

directive-sqmail-smtproutes = Naar welke server mail voor een domein gaat: voor een partner van wie de naam wordt geverifieerd een vaste, want de regel gaat op die naam.
directive-sqmail-tlsdestinations = Naar wie mail met welke TLS wordt verstuurd, één regel per keer: een naam is TLS met elk certificaat, = ervoor een vertrouwd certificaat met die naam, ! geen TLS; * is iedereen, TLS waar het wordt aangeboden, en +* iedereen via TLS of helemaal niet.

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = Hoe certificaten worden herkend: aan hun SHA-256.
directive-sendmail-Kpostseal = De opzoektabel (map) met wat er over partners is vermeld; de regels raadplegen die.
directive-sendmail-Kpostsealset = Onthoudt iets voor de regels eronder.
directive-sendmail-LOCAL_CONFIG = Vanaf hier: regels van sendmail.cf zelf.
directive-sendmail-LOCAL_RULESETS = Vanaf hier: eigen regelsets.
directive-sendmail-LOCAL_SRV_FEATURES = Regels voor wat wordt aangeboden aan wie verbinding maakt; S: geen TLS.
directive-sendmail-LOCAL_TLS_RCPT = Regels die bij het versturen voor elke ontvanger worden geraadpleegd: is de verbinding goed genoeg voor deze?
directive-sendmail-LOCAL_TRY_TLS = Regels voor of TLS bij het versturen überhaupt wordt geprobeerd.
directive-sendmail-R = Een regel: waarnaar wordt gezocht, en na een tab wat ervan wordt. Regels worden in hun volgorde geprobeerd.
directive-sendmail-SLocal_check_mail = Regels die bij het ontvangen bij MAIL FROM worden geraadpleegd: is de verbinding goed genoeg voor deze afzender en deze server?
directive-sendmail-SPostsealEither = Staat in het certificaat de naam van de verzendende server of het domein van de afzender?
directive-sendmail-SPostsealFind = Wat zegt de opzoektabel over een domein, of over het dichtstbijzijnde erboven?
directive-sendmail-SPostsealNet = Wat zegt de opzoektabel over het adres vanwaar een server verbinding maakt, of over het smalste bereik eromheen?
directive-sendmail-SPostsealName = Wat zegt die over de naam van de server, waar het DNS die in beide richtingen noemt?
directive-sendmail-SPostsealMeets = Is de verbinding goed genoeg voor wat over een van hen is gezegd?
directive-sendmail-SPostsealHost = Staat in het certificaat de naam van deze server, of een wildcard die ervoor staat?
directive-sendmail-SPostsealNamed = Staat in het certificaat een van de namen van deze partner?
directive-sendmail-SetCertAltnames = De namen in een certificaat worden aan de regels doorgegeven.
directive-sendmail-confAUTH_OPTIONS = Hoe gebruikers zich aanmelden; p: geen wachtwoord in leesbare tekst vóór TLS. Wat er stond, blijft. CRAM-MD5 en dergelijke worden, waar ze zijn ingesteld, ook vóór TLS aangeboden: ze versturen geen wachtwoord, maar een zwak wachtwoord valt te raden uit wat ze versturen.
directive-sendmail-confCACERT = De rootcertificaten waarmee anderen worden geverifieerd.
directive-sendmail-confCACERT_PATH = Een map met rootcertificaten; die moet er zijn, en deze is leeg.
directive-sendmail-confCIPHER_LIST = De ciphers van TLS 1.2, de beste eerst.
directive-sendmail-confCLIENT_CERT = Het certificaat met zijn keten dat bij het versturen wordt getoond.
directive-sendmail-confCLIENT_KEY = De privésleutel daarvan.
directive-sendmail-confCLIENT_SSL_OPTIONS = Schakelaars van OpenSSL bij het versturen: oude versies uit.
directive-sendmail-confSERVER_CERT = Het certificaat met zijn keten dat bij het ontvangen wordt getoond.
directive-sendmail-confSERVER_KEY = De privésleutel daarvan.
directive-sendmail-confSERVER_SSL_OPTIONS = Schakelaars van OpenSSL bij het ontvangen: oude versies uit, en de volgorde van ciphers van deze server telt.
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = Na een mislukte handshake wordt het onversleuteld geprobeerd, tenzij de regels voor de ontvanger dat weigeren.
directive-sendmail-confTLS_SRV_OPTIONS = Leeg: verzenders mag om een certificaat worden gevraagd. V: dat gebeurt niet.

# Stalwart

directive-stalwart-Certificate = Een certificaat dat Stalwart toont aan wie om een van de namen erin vraagt.
directive-stalwart-MtaOutboundStrategy = Hoe mail wordt verstuurd: welke strategie voor welke bezorging geldt.
directive-stalwart-MtaStageMail = Wat bij het ontvangen bij MAIL FROM wordt geëist.
directive-stalwart-MtaTlsStrategy = Een strategie onder een naam: hoe streng TLS bij het versturen wordt gebruikt.
directive-stalwart-allowInvalidCerts = Of mail wordt verstuurd als het certificaat niet wordt vertrouwd of voor een andere naam geldt.
directive-stalwart-certificate = Het bestand met het certificaat en zijn keten.
directive-stalwart-dane = Of aan de DNS wordt gevraagd welk certificaat het juiste is (DANE): optional, require, disable.
directive-stalwart-else = Wat telt als geen voorwaarde opgaat.
directive-stalwart-isSenderAllowed = Of mail van deze afzender wordt aangenomen: nee, als TLS van hem wordt geëist en er niet is.
directive-stalwart-match = Voorwaarden, geprobeerd in hun volgorde: de eerste die opgaat, beslist.
directive-stalwart-mtaSts = Of het beleid dat ontvangers publiceren (MTA-STS) wordt gevolgd: optional, require, disable.
directive-stalwart-privateKey = Het bestand met de privésleutel.
directive-stalwart-startTls = Of bij het versturen TLS wordt gebruikt: optional (waar het wordt aangeboden), require (of er wordt niets verstuurd), disable.
directive-stalwart-tls = De naam van de TLS-strategie voor een bezorging, volgens het domein van de ontvanger.

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true: mail wordt via TLS verstuurd of helemaal niet; $false: onversleuteld. Voor een domein met een eigen regel geldt die.
directive-iis-smtp-CertStoreLocation = Waar Windows het certificaat en de sleutel bewaart: in het archief van de computer zelf.
directive-iis-smtp-FilePath = Het PFX-bestand: het certificaat met zijn keten en de privésleutel.
directive-iis-smtp-FullyQualifiedDomainName = De volledige naam van de server: daarmee vindt de dienst zijn certificaat.
directive-iis-smtp-Password = Het wachtwoord van het PFX-bestand, waarnaar wordt gevraagd.
directive-iis-smtp-RouteAction = Hoe mail naar dit domein wordt verstuurd, als som van schakelaars: met 4 erin via TLS of helemaal niet, zonder 4 onversleuteld; de andere schakelaars blijven zoals ze waren.
