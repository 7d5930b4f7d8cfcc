# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = Co znaczą te linie
cli-policy-directives = Co znaczą te linie

# chasquid

directive-chasquid-TLS_INSECURE = Poczta do tej domeny idzie przez TLS, z dowolnym certyfikatem, albo wcale.
directive-chasquid-TLS_SECURE = Poczta do tej domeny idzie przez TLS z zaufanym certyfikatem serwera z rekordu MX albo wcale.
directive-chasquid-any = Nasze słowo dla haka: poczta z tej domeny (*: od wszystkich) jest przyjmowana z TLS i bez.
directive-chasquid-fullchain-pem = Certyfikat z łańcuchem: chasquid odczytuje go przy starcie, z katalogu o nazwie serwera.
directive-chasquid-outgoing_sec_level = Najlepszy TLS, jaki chasquid zapamiętał dla domeny: nigdy nie wysyła tam ze słabszym.
directive-chasquid-post-data = Program, którego chasquid pyta przed przyjęciem wiadomości: odrzuca te, które miały przyjść przez TLS, a nie przyszły.
directive-chasquid-privkey-pem = Klucz prywatny, obok certyfikatu; chasquid musi móc go odczytać.
directive-chasquid-required = Nasze słowo dla haka: poczta z tej domeny (*: od wszystkich) jest przyjmowana tylko przez TLS.

# Courier

directive-courier-COURIERTLS = Program, który obsługuje TLS dla Couriera; bez niego TLS nie jest oferowany.
directive-courier-ESMTPAUTH = Jak użytkownicy mogą logować się bez TLS; puste: wcale.
directive-courier-ESMTPAUTH_TLS = Jak użytkownicy mogą logować się przez TLS: tak, jak było skonfigurowane, a jeśli nie było, PLAIN i LOGIN.
directive-courier-ESMTP_TLS_REQUIRED = 1: bez TLS poczta nie jest przyjmowana.
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1: certyfikat musi zawierać nazwę serwera z rekordu MX.
directive-courier-ESMTP_USE_STARTTLS = 1: przy wysyłaniu TLS jest używany tam, gdzie jest oferowany.
directive-courier-TLS_CERTFILE = Plik z kluczem prywatnym, certyfikatem i łańcuchem, który Courier może odczytać.
directive-courier-TLS_CIPHER_LIST = Szyfry TLS 1.2, od najlepszego, gdy Courier zbudowano z OpenSSL.
directive-courier-TLS_PRIORITY = Wersje i szyfry, gdy Courier zbudowano z GnuTLS.
directive-courier-TLS_PRIVATE_KEYFILE = Usunięte: klucz jest w TLS_CERTFILE.
directive-courier-TLS_PROTOCOL = Najniższa wersja TLS, gdy Courier zbudowano z OpenSSL; ++ znaczy tę i nowsze.
directive-courier-TLS_TRUSTCERTS = Certyfikaty główne, względem których weryfikowane są inne.
directive-courier-TLS_VERIFYPEER = Czy certyfikat drugiej strony jest weryfikowany: NONE, PEER (musi być dobry), REQUIREPEER (musi być i musi być dobry).

# dma

directive-dma-OPPORTUNISTIC_TLS = Obok STARTTLS: gdzie TLS nie jest oferowany, poczta idzie jawnym tekstem.
directive-dma-SECURETRANSFER = Poczta jest wysyłana przez TLS; certyfikat nie jest sprawdzany.
directive-dma-STARTTLS = TLS zaczyna się po STARTTLS; bez tego słowa od pierwszego bajtu.

# Dovecot

directive-dovecot-auth_allow_cleartext = no: żadne hasło nie jest przyjmowane przed TLS.
directive-dovecot-auth_ssl_require_client_cert = Czy bez certyfikatu nikt nie może się zalogować.
directive-dovecot-disable_plaintext_auth = yes: żadne hasło nie jest przyjmowane przed TLS.
directive-dovecot-inet_listener = Port, na którym nasłuchuje usługa.
directive-dovecot-port = Numer portu.
directive-dovecot-protocol = Co obowiązuje tylko dla tego protokołu.
directive-dovecot-service = Co obowiązuje dla tego programu Dovecota.
directive-dovecot-ssl = Jak ściśle programy użytkowników muszą używać TLS: no, yes (oferowany), required.
directive-dovecot-ssl_alt_cert = Drugi certyfikat; puste: brak.
directive-dovecot-ssl_alt_key = Jego klucz prywatny; puste: brak.
directive-dovecot-ssl_ca = Certyfikaty główne, względem których weryfikowane są certyfikaty użytkowników.
directive-dovecot-ssl_cert = Certyfikat z łańcuchem; znak < odczytuje plik.
directive-dovecot-ssl_cipher_list = Szyfry TLS 1.2, od najlepszego.
directive-dovecot-ssl_client_ca_file = Certyfikaty główne, względem których weryfikowany jest serwer przekazujący.
directive-dovecot-ssl_client_require_valid_cert = Czy serwer przekazujący musi mieć zaufany certyfikat.
directive-dovecot-ssl_key = Klucz prywatny; znak < odczytuje plik.
directive-dovecot-ssl_min_protocol = Najniższa obsługiwana wersja TLS.
directive-dovecot-ssl_prefer_server_ciphers = Czy liczy się kolejność szyfrów serwera.
directive-dovecot-ssl_require_crl = Czy musi istnieć lista unieważnionych certyfikatów: nie, bo prawie żaden urząd jej nie ma.
directive-dovecot-ssl_server_alt_cert_file = Drugi certyfikat; puste: brak.
directive-dovecot-ssl_server_alt_key_file = Jego klucz prywatny; puste: brak.
directive-dovecot-ssl_server_ca_file = Certyfikaty główne, względem których weryfikowane są certyfikaty użytkowników.
directive-dovecot-ssl_server_cert_file = Certyfikat z łańcuchem.
directive-dovecot-ssl_server_key_file = Klucz prywatny.
directive-dovecot-ssl_server_prefer_ciphers = Czyja kolejność szyfrów się liczy.
directive-dovecot-ssl_server_request_client_cert = Czy programy użytkowników są proszone o certyfikat.
directive-dovecot-ssl_server_require_crl = Czy musi istnieć lista unieważnionych certyfikatów: nie, bo prawie żaden urząd jej nie ma.
directive-dovecot-ssl_verify_client_cert = Czy programy użytkowników są proszone o certyfikat.
directive-dovecot-submission_relay_ssl = Jak to, co wysyłają użytkownicy, idzie dalej do serwera przekazującego: no, starttls, smtps.
directive-dovecot-submission_relay_ssl_verify = Czy certyfikat serwera przekazującego musi zawierać jego nazwę.

# Exchange Online

directive-exchange-online-ConnectorType = Partner: łącznik jest dla organizacji innych niż własna.
directive-exchange-online-RecipientDomains = Domeny, do których wysyła ten łącznik; *: do wszystkich.
directive-exchange-online-RequireTls = $true: poczta z tych domen jest przyjmowana tylko przez TLS.
directive-exchange-online-RestrictDomainsToCertificate = $true: poczta z tych domen jest przyjmowana tylko z certyfikatem na nazwę podaną w TlsSenderCertificateName.
directive-exchange-online-SenderDomains = Domeny, których pocztę przyjmuje ten łącznik; *: wszystkich.
directive-exchange-online-TlsDomain = Nazwa, na którą musi być certyfikat serwera odbierającego; $null: żadna nie jest wymagana.
directive-exchange-online-TlsSenderCertificateName = Nazwa, na którą musi być certyfikat serwera wysyłającego; $null: żadna nie jest wymagana.
directive-exchange-online-TlsSettings = Jak ściśle TLS jest używany przy wysyłaniu: EncryptionOnly (z dowolnym certyfikatem), CertificateValidation (z zaufanym, na dowolną nazwę), DomainValidation (z zaufanym, na właściwą nazwę); $null: TLS, gdy oferowany.
directive-exchange-online-UseMXRecord = $true: o tym, do którego serwera trafia poczta, mówi DNS.

# Exchange Server

directive-exchange-AddressSpaces = Domeny, do których wysyła ten łącznik wysyłania: domena partnera i te pod nią.
directive-exchange-AuthMechanism = Tls: STARTTLS jest oferowany i nikt się tu nie loguje.
directive-exchange-Bindings = Adresy i port, na których nasłuchuje ten łącznik odbierania: te same co łącznika, który przyjmuje pocztę z internetu.
directive-exchange-DNSRoutingEnabled = $true: o tym, do którego serwera trafia poczta, mówi DNS.
directive-exchange-DomainSecureEnabled = $true: domeny w TLSReceiveDomainSecureList muszą wysyłać z własnym zaufanym certyfikatem.
directive-exchange-FileData = Zawartość pliku PFX: certyfikat z łańcuchem i klucz prywatny.
directive-exchange-Fqdn = Nazwa, którą przedstawia się ten łącznik odbierania: ta sama co łącznika, który przyjmuje pocztę z internetu.
directive-exchange-IgnoreSTARTTLS = $true: poczta jest wysyłana otwartym tekstem nawet wtedy, gdy TLS jest oferowany.
directive-exchange-MaxMessageSize = Jak duża może być wiadomość: tak jak w łączniku, który przyjmuje pocztę z internetu.
directive-exchange-Password = Hasło pliku PFX, o które zostaniesz zapytany.
directive-exchange-PermissionGroups = AnonymousUsers: inne serwery mogą przekazywać pocztę bez logowania.
directive-exchange-RemoteIPRanges = Adresy, dla których jest ten łącznik odbierania: spośród kilku pocztę przyjmuje ten o najwęższym zakresie.
directive-exchange-RequireTLS = $true: przez ten łącznik poczta jest przyjmowana lub wysyłana tylko przez TLS.
directive-exchange-Services = Do czego używany jest certyfikat: SMTP, czyli poczta między serwerami.
directive-exchange-SourceTransportServers = Serwery, z których wysyła ten łącznik wysyłania: te same co łącznika dla wszystkich.
directive-exchange-TLSReceiveDomainSecureList = Domeny, które muszą wysyłać z własnym zaufanym certyfikatem (wzajemny TLS).
directive-exchange-Thumbprint = Który to certyfikat, według jego odcisku.
directive-exchange-TlsAuthLevel = Jak sprawdzany jest certyfikat serwera odbierającego: EncryptionOnly (wcale), DomainValidation (jest zaufany i na właściwą nazwę); $null: niczego się od niego nie wymaga.
directive-exchange-TlsCertificateName = Który certyfikat pokazuje ten łącznik odbierania, według wystawcy (I) i podmiotu (S).
directive-exchange-TlsDomain = Nazwa, na którą musi być certyfikat serwera odbierającego, z * zamiast tego, co stoi przed domeną; $null: żadna nie jest wymagana.
directive-exchange-TransportRole = Która usługa Exchange przyjmuje pocztę: FrontendTransport, która przyjmuje ją z internetu.
directive-exchange-Usage = Custom: łącznik zaczyna bez ustawień dla szczególnego celu; to, czego potrzebuje, stoi tutaj.

# Exim

directive-exim-POSTSEAL_CLASS = Skrót: klasa wymagana od domeny odbiorcy.
directive-exim-POSTSEAL_FROM = Skrót: domena nadawcy w postaci znanej DNS.
directive-exim-POSTSEAL_NAMES = Skrót: nazwy, z których jedną musi zawierać certyfikat partnera.
directive-exim-POSTSEAL_SAID = Skrót: co o tej domenie mówi lista odbiorców albo co obowiązuje wszystkich.
directive-exim-POSTSEAL_TO = Skrót: domena odbiorcy w postaci znanej DNS.
directive-exim-authenticated = Czy użytkownik się zalogował; z ! na początku, czy nie.
directive-exim-condition = Reguła obowiązuje, gdy to prawda; z ! na początku, gdy nie.
directive-exim-connection_max_messages = Ile wiadomości idzie jednym połączeniem: jedna, bo następna może być do kogoś, dla kogo obowiązuje co innego.
directive-exim-deny = Odrzuca pocztę, jeśli spełnione jest wszystko, co wymieniono niżej.
directive-exim-else = W przeciwnym razie.
directive-exim-encrypted = Czy połączenie ma TLS; z ! na początku, czy go nie ma.
directive-exim-endif = Koniec tego, co od tego zależy.
directive-exim-event_action = Wywoływane, gdy serwer pokaże certyfikat: porównuje jego nazwy z nazwami partnera i kończy połączenie, gdy żadna nie pasuje.
directive-exim-hosts_avoid_tls = Do kogo poczta jest wysyłana bez TLS, nawet gdy jest oferowany.
directive-exim-retry_include_ip_address = Czy serwer, przy którym się nie powiodło, jest pamiętany po adresie. Partner, który nie spełnia reguły, jest pamiętany inaczej, aby poczta innych na tym samym serwerze szła dalej.
directive-exim-hosts_require_tls = Do kogo poczta jest wysyłana przez TLS albo wcale.
directive-exim-hosts_try_dane = Dla kogo pytany jest DNS, który certyfikat jest właściwy (DANE).
directive-exim-ifdef = Tylko gdy Exim to ma: jest zbudowany z GnuTLS albo z OpenSSL, którym szyfry podaje się w różny sposób, oraz z obsługą domen pisanych własnymi literami albo bez niej.
directive-exim-include_if_exists = Wczytuje w tym miejscu inny plik, jeśli istnieje: porty dla użytkowników, które edit.sh dopisuje do Twoich.
directive-exim-log_message = Co wtedy zapisuje dziennik.
directive-exim-message = Co słyszy w odpowiedzi druga strona.
directive-exim-multi_domain = Czy jedna dostawa może być dla kilku domen: nie, bo dla każdej może obowiązywać co innego.
directive-exim-openssl_options = Przełączniki OpenSSL: stare wersje wyłączone, świeży klucz dla każdego połączenia.
directive-exim-set = Zapamiętuje coś dla reguł poniżej.
directive-exim-tls_advertise_hosts = Komu TLS jest oferowany przy łączeniu się.
directive-exim-tls_certificate = Certyfikat z łańcuchem.
directive-exim-tls_privatekey = Klucz prywatny.
directive-exim-tls_require_ciphers = Obsługiwane wersje i szyfry, w zapisie GnuTLS lub OpenSSL.
directive-exim-tls_try_verify_hosts = Czyj certyfikat jest oglądany; sam zły certyfikat nie kończy połączenia.
directive-exim-tls_verify_cert_hostnames = Czyj certyfikat musi zawierać nazwę serwera z rekordu MX.
directive-exim-tls_verify_certificates = Certyfikaty główne, względem których weryfikowane są inne.
directive-exim-tls_verify_hosts = Kto musi mieć zaufany certyfikat; inaczej nic nie jest wysyłane.
directive-exim-verify = Czy certyfikat nadawcy został zweryfikowany; z ! na początku, czy nie.
directive-exim-warn = Niczego nie odrzuca: tylko zapamiętuje to, co wymieniono niżej.

# Haraka

directive-haraka-addresses = Reguły według adresu łączącego się serwera; obowiązuje pierwsza pasująca.
directive-haraka-ca = Certyfikaty główne, względem których weryfikowani są wysyłający.
directive-haraka-cert = Certyfikat z łańcuchem.
directive-haraka-ciphers = Szyfry TLS 1.2, od najlepszego.
directive-haraka-dhparam = Grupa do wymiany kluczy bez krzywych eliptycznych.
directive-haraka-enable_tls = Czy przy wysyłaniu poczty używany jest TLS.
directive-haraka-everybody = Co obowiązuje tych, o których nie powiedziano nic innego.
directive-haraka-force_tls_hosts = Do kogo poczta jest wysyłana przez TLS z dobrym certyfikatem albo wcale.
directive-haraka-format = Postać tego pliku, aby wtyczka odmówiła, gdy nie umie go odczytać.
directive-haraka-honorCipherOrder = Liczy się kolejność szyfrów serwera, a nie drugiej strony.
directive-haraka-hosts = Reguły według nazwy łączącego się serwera.
directive-haraka-key = Klucz prywatny.
directive-haraka-minVersion = Najniższa obsługiwana wersja TLS.
directive-haraka-no_starttls_ports = Porty, na których TLS nie jest oferowany.
directive-haraka-no_tls_hosts = Do kogo poczta jest wysyłana jawnym tekstem, nawet gdy TLS jest oferowany.
directive-haraka-rejectUnauthorized = Czy zły certyfikat kończy połączenie: nie, bo od kogo wymaga się dobrego, ustalono gdzie indziej.
directive-haraka-requestCert = Czy wysyłający są proszeni o certyfikat; większość go nie ma.
directive-haraka-roots = Certyfikaty główne, względem których weryfikowani są wysyłający i cudze serwery.
directive-haraka-section-main = Co obowiązuje ogólnie i dla poczty odbieranej.
directive-haraka-section-no_tls_hosts = Serwery, którym przy łączeniu się nie oferuje się TLS.
directive-haraka-section-outbound = Co obowiązuje dla poczty wysyłanej.
directive-haraka-senders = Reguły według domeny pocztowej nadawcy i domen pod nią.
directive-haraka-submission = Czy użytkownicy wysyłają tędy pocztę: wtedy hasło jest przyjmowane tylko przez TLS.

# hMailServer

directive-hmailserver-CertificateFile = Plik z certyfikatem i jego łańcuchem.
directive-hmailserver-ConnectionSecurity = Jak ściśle oczekuje się TLS na porcie 25: 0 (nieoferowany), 2 (oferowany), 3 (bez niego żadnej poczty).
directive-hmailserver-PrivateKeyFile = Plik z kluczem prywatnym.
directive-hmailserver-SMTPConnectionSecurity = Czy przy wysyłaniu używany jest TLS: 0 (nigdy), 2 (gdy oferowany).
directive-hmailserver-SSLCertificateID = Który certyfikat jest pokazywany na porcie 25: numer jego wpisu w hMailServer.
directive-hmailserver-TlsVersion10Enabled = $false: TLS 1.0 nie jest używany na żadnym porcie.
directive-hmailserver-TlsVersion11Enabled = $false: TLS 1.1 nie jest używany na żadnym porcie.
directive-hmailserver-TlsVersion12Enabled = $true: TLS 1.2 jest używany.

# James

directive-james-All = Pasuje do każdego odbiorcy: co się robi dla tych, o których nie powiedziano nic innego.
directive-james-RecipientIsRegex = Pasuje do odbiorców według wzorca: domena partnera i domeny pod nią.
directive-james-RemoteDelivery = Część Jamesa, która wysyła pocztę do innych serwerów; każda klasa dostaje własną.
directive-james-certificates = Certyfikat z łańcuchem.
directive-james-mail-smtp-ssl-checkserveridentity = Czy przy wysyłaniu certyfikat musi zawierać nazwę serwera (dla biblioteki pocztowej Javy).
directive-james-mail-smtp-ssl-protocols = Wersje TLS obsługiwane przy wysyłaniu.
directive-james-mail-smtp-ssl-trust = *: przy wysyłaniu przyjmowany jest dowolny certyfikat.
directive-james-mail-smtp-starttls-required = true: poczta jest wysyłana przez TLS albo wcale.
directive-james-outgoing = Kolejka, w której czeka poczta tej klasy.
directive-james-privateKey = Klucz prywatny.
directive-james-protocol = Wersja TLS obsługiwana przy odbieraniu.
directive-james-socketTLS = Czy TLS zaczyna się od pierwszego bajtu: nie na porcie 25.
directive-james-startTLS = Przy odbieraniu: czy oferowane jest STARTTLS. Przy wysyłaniu: czy jest używane tam, gdzie jest oferowane.
directive-james-supportedProtocols = Wersje TLS obsługiwane przy odbieraniu, po jednej w linii.
directive-james-tls = Co port robi w sprawie TLS.
directive-james-verifyServerIdentity = Czy przy wysyłaniu certyfikat musi zawierać nazwę serwera (dla Jamesa).

# Maddy

directive-maddy-cache = Gdzie przechowywane są polityki innych (MTA-STS): fs, w plikach.
directive-maddy-check = Co obowiązuje wysyłających, zanim poczta zostanie przyjęta.
directive-maddy-dane = Pytany jest DNS, który certyfikat serwera odbierającego jest właściwy (DANE).
directive-maddy-default_destination = Co się robi dla odbiorców, o których nie powiedziano nic innego.
directive-maddy-deliver_to = Którą z powyższych dróg wysyłana jest ta poczta.
directive-maddy-destination_in = Co się robi dla tych odbiorców: domena partnera i domeny pod nią.
directive-maddy-fs_dir = Katalog z przechowywanymi politykami innych.
directive-maddy-import = Wczytuje w tym miejscu inny plik.
directive-maddy-local_policy = Co obowiązuje wszystkich, do których poczta idzie w ten sposób, cokolwiek sami mówią.
directive-maddy-min_mx_level = Jak pewna musi być nazwa serwera odbierającego: none, tak jak mówi DNS.
directive-maddy-min_tls_level = Najsłabszy TLS, z jakim wysyłana jest poczta: none (TLS, gdy oferowany), encrypted (z dowolnym certyfikatem), authenticated (z dobrym).
directive-maddy-msgpipeline = Która poczta idzie którą drogą: reguły, z których decyduje pierwsza pasująca.
directive-maddy-mtasts = Przestrzegane są polityki ogłaszane przez odbiorców (MTA-STS).
directive-maddy-mx_auth = Skąd pewność, że serwer odbierający jest właściwy.
directive-maddy-protocols = Najniższa i najwyższa obsługiwana wersja TLS.
directive-maddy-require_tls = Poczta jest przyjmowana tylko przez TLS.
directive-maddy-root_ca = Certyfikaty główne, względem których weryfikowane są serwery odbierające.
directive-maddy-source_in = Co się robi dla tych nadawców: domena partnera i domeny pod nią.
directive-maddy-target = Czemu kolejka przekazuje pocztę do wysłania.
directive-maddy-target-remote = Sposób wysyłania do serwerów wskazanych w DNS, z TLS, jakiego wymaga jedna klasa.
directive-maddy-tls = file: certyfikat z łańcuchem, potem klucz prywatny. off, w punkcie nasłuchu: TLS nie jest tam oferowany.
directive-maddy-tls_client = Co obowiązuje dla TLS przy wysyłaniu.

# mox

directive-mox-CertFile = Certyfikat z łańcuchem.
directive-mox-KeyCerts = Certyfikaty tego punktu nasłuchu, każdy ze swoim kluczem.
directive-mox-KeyFile = Klucz prywatny.
directive-mox-MinVersion = Najniższa wersja TLS obsługiwana przy odbieraniu.
directive-mox-NoSTARTTLS = true: wysyłającym nie oferuje się TLS.
directive-mox-RequireSTARTTLS = true: poczta jest przyjmowana tylko przez TLS; false: TLS jest oferowany.

# nullmailer

directive-nullmailer-insecure = Certyfikat serwera przekazującego nie jest sprawdzany: wpisywane, gdy TLS jest konieczny, a jego nazwa nie.
directive-nullmailer-starttls = Poczta idzie do serwera przekazującego przez TLS, po STARTTLS, albo wcale.
directive-nullmailer-x509cafile = Certyfikaty główne, względem których weryfikowany jest serwer przekazujący.

# OpenSMTPD

directive-opensmtpd-ca = Certyfikaty główne pod nazwą, względem których weryfikowane są inne.
directive-opensmtpd-ciphers = Jedna lista szyfrów jest do wszystkiego: Twoja zostaje odłożona na bok.
directive-opensmtpd-filter = Program pytany przed przyjęciem poczty: odrzuca partnerów, którzy przychodzą bez TLS.
directive-opensmtpd-include = Wczytuje w tym miejscu inny plik.
directive-opensmtpd-listen = Co dostaje każdy punkt nasłuchu na porcie 25: tls oferuje TLS, tls-require nie przyjmuje poczty bez niego, verify prosi o certyfikat; pki nazywa klucz, protocols i ciphers to, co jest obsługiwane.
directive-opensmtpd-partner = Co dostaje akcja dla tabeli partnerów: tls to TLS z dobrym certyfikatem, tls no-verify to TLS z dowolnym certyfikatem. pki pokazuje nasz certyfikat serwerowi, który o niego prosi.
directive-opensmtpd-pki = Klucz i jego certyfikat pod nazwą.
directive-opensmtpd-relay = Co dla wszystkich dostaje każda akcja, która wysyła: nic to TLS, gdy oferowany, tls no-verify to TLS z dowolnym certyfikatem, tls to TLS z dobrym. pki pokazuje nasz certyfikat serwerowi, który o niego prosi.
directive-opensmtpd-smtp-ciphers = Szyfry każdego połączenia.
directive-opensmtpd-submission = Co obok tls-require lub smtps dostaje każdy listener na portach dla użytkowników (587 i 465): pki wskazuje klucz, protocols i ciphers to, czym się mówi.
directive-opensmtpd-table = Lista pod nazwą: domeny partnerów, dla których obowiązuje to samo.

# Postfix

directive-postfix-465 = Port, przez który użytkownicy wysyłają pocztę z TLS od pierwszego bajtu.
directive-postfix-587 = Port, przez który użytkownicy wysyłają pocztę po STARTTLS.
directive-postfix-plaintext_reject_code = Odpowiedź na pocztę, która ma przyjść przez TLS, a nie przychodzi.
directive-postfix-postseal_beyond = Dla serwera rozpoznanego po certyfikacie: obowiązuje też to, co powiedziano o jego nazwie i o nadawcy.
directive-postfix-postseal_only = Dla jednego partnera: TLS i jeden z certyfikatów, które podał.
directive-postfix-postseal_require_tls = Dla partnerów: TLS albo poczta jest odrzucana.
directive-postfix-postseal_wait_for_fingerprint = Dla partnera, którego certyfikat nie jest jeszcze znany: jego poczta czeka.
directive-postfix-smtp_dns_support_level = Jak pytany jest DNS: z dnssec podpisane odpowiedzi są rozpoznawane jako takie.
directive-postfix-smtp_tls_CAfile = Certyfikaty główne, względem których weryfikowane są serwery odbierające.
directive-postfix-smtp_tls_cert_file = Certyfikat pokazywany przy wysyłaniu serwerom, które o niego proszą; tutaj ten, który pokazuje nasz.
directive-postfix-smtp_tls_chain_files = Klucz i certyfikat pokazywane przy wysyłaniu serwerom, które o nie proszą; tutaj te, które pokazuje nasz.
directive-postfix-smtp_tls_ciphers = Jakie szyfry są przyjmowane przy wysyłaniu, gdy TLS jest używany tylko, jeśli jest oferowany.
directive-postfix-smtp_tls_key_file = Jego klucz prywatny.
directive-postfix-smtp_tls_loglevel = 1: jedna linia w dzienniku na każde połączenie TLS przy wysyłaniu.
directive-postfix-smtp_tls_mandatory_ciphers = Jakie szyfry są przyjmowane przy wysyłaniu, gdy TLS jest konieczny.
directive-postfix-smtp_tls_mandatory_protocols = Jakie wersje są przyjmowane przy wysyłaniu, gdy TLS jest konieczny.
directive-postfix-smtp_tls_note_starttls_offer = Linia w dzienniku, gdy TLS był oferowany, a nieużyty.
directive-postfix-smtp_tls_policy_maps = Tabele, które mówią, dla jakich domen przy wysyłaniu obowiązuje co innego; decyduje pierwsza, która domenę zna.
directive-postfix-smtp_tls_protocols = Jakie wersje są przyjmowane przy wysyłaniu, gdy TLS jest używany tylko, jeśli jest oferowany.
directive-postfix-smtp_tls_security_level = Jak ściśle używany jest TLS przy wysyłaniu do wszystkich: none, may, dane, encrypt, verify, secure.
directive-postfix-smtpd_client_restrictions = Co jest sprawdzane, gdy ktoś się łączy; tu puste, by reguły dla innych serwerów nie obowiązywały użytkowników.
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = Tabela adresów, przed którymi ukrywana jest oferta TLS.
directive-postfix-smtpd_helo_restrictions = Co jest sprawdzane przy powitaniu; tu puste, bo programy użytkowników witają się, jak chcą.
directive-postfix-smtpd_recipient_restrictions = Co jest sprawdzane dla każdego odbiorcy; tu puste, bo kto się zalogował, może pisać do każdego.
directive-postfix-smtpd_relay_restrictions = Kto może wysyłać dalej przez ten serwer: ci, którzy się zalogowali.
directive-postfix-smtpd_restriction_classes = Nazwy grup reguł, by tabele mogły się do nich odwoływać.
directive-postfix-smtpd_sasl_auth_enable = Czy użytkownicy mogą się logować hasłem.
directive-postfix-smtpd_sender_restrictions = Co jest sprawdzane przy MAIL FROM: tabele partnerów i serwerów, jedna po drugiej.
directive-postfix-smtpd_tls_CAfile = Certyfikaty główne, względem których weryfikowane są certyfikaty wysyłających.
directive-postfix-smtpd_tls_ask_ccert = Łączący się są proszeni o certyfikat, ale nie muszą go mieć.
directive-postfix-smtpd_tls_auth_only = Żadne hasło nie jest przyjmowane przed TLS.
directive-postfix-smtpd_tls_cert_file = Certyfikat z łańcuchem, po staremu; gdzie jest puste, wskazuje go inne ustawienie.
directive-postfix-smtpd_tls_chain_files = Klucz prywatny, potem certyfikat z łańcuchem: kolejność ma znaczenie.
directive-postfix-smtpd_tls_ciphers = Jakie szyfry są przyjmowane przy odbieraniu, gdy TLS jest tylko oferowany.
directive-postfix-smtpd_tls_dcert_file = Certyfikat DSA, z dawnych czasów; puste: brak.
directive-postfix-smtpd_tls_eccert_file = Certyfikat dla krzywych eliptycznych, po staremu; puste: wskazuje go inne ustawienie.
directive-postfix-smtpd_tls_fingerprint_digest = Jak rozpoznawane są certyfikaty: po ich SHA-256.
directive-postfix-smtpd_tls_key_file = Klucz prywatny, po staremu.
directive-postfix-smtpd_tls_loglevel = 1: jedna linia w dzienniku na każde połączenie TLS przy odbieraniu.
directive-postfix-smtpd_tls_mandatory_ciphers = Jakie szyfry są przyjmowane przy odbieraniu, gdy TLS jest konieczny.
directive-postfix-smtpd_tls_mandatory_protocols = Jakie wersje są przyjmowane przy odbieraniu, gdy TLS jest konieczny.
directive-postfix-smtpd_tls_protocols = Jakie wersje są przyjmowane przy odbieraniu, gdy TLS jest tylko oferowany.
directive-postfix-smtpd_tls_received_header = Dane o TLS trafiają do linii Received każdej wiadomości: dowód z kroku 4.
directive-postfix-smtpd_tls_req_ccert = Czy bez zaufanego certyfikatu nikt nie jest wpuszczany.
directive-postfix-smtpd_tls_security_level = Jak ściśle oczekuje się TLS przy odbieraniu: none, may (oferowany), encrypt (bez niego żadnej poczty).
directive-postfix-smtpd_tls_wrappermode = Czy TLS zaczyna się od pierwszego bajtu, bez STARTTLS.
directive-postfix-tls_high_cipherlist = Co znaczy „high”: szyfry, od najlepszego.
directive-postfix-tls_medium_cipherlist = Co znaczy „medium”: najpierw dobre szyfry, potem słabsze, które są lepsze niż jawny tekst.
directive-postfix-tls_preempt_cipherlist = Czy liczy się kolejność szyfrów tego serwera; inaczej liczy się kolejność drugiej strony.

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = Plik w tlshosts: gdy istnieje, TLS jest używany tylko z wymienionymi tam serwerami.
directive-qmail-notlshosts = Katalog: do serwera, którego nazwa jest tu plikiem, poczta jest wysyłana bez TLS.
directive-qmail-servercert-pem = Klucz prywatny, certyfikat i łańcuch w jednym pliku; gdy go brak, wysyłającym nie oferuje się TLS.
directive-qmail-smtproutes = Do którego serwera idzie poczta dla domeny: dla partnerów stały, bo reguły TLS kierują się jego nazwą.
directive-qmail-tlsclientciphers = Szyfry TLS przy wysyłaniu, od najlepszego.
directive-qmail-tlshosts = Katalog: NAME.pem zawiera certyfikaty główne dla serwera o tej nazwie, który musi wtedy mieć zaufany certyfikat na tę nazwę, inaczej poczta czeka.
directive-qmail-tlsserverciphers = Szyfry TLS przy odbieraniu, od najlepszego.

# s/qmail

directive-sqmail-smtproutes = Do którego serwera idzie poczta dla domeny: dla partnera, którego nazwa jest weryfikowana, stały, bo reguła kieruje się jego nazwą.
directive-sqmail-tlsdestinations = Do kogo poczta idzie z jakim TLS, jedna reguła w linii: nazwa to TLS z dowolnym certyfikatem, = przed nią zaufany certyfikat na tę nazwę, ! bez TLS; * to wszyscy, TLS gdy oferowany, a +* wszyscy przez TLS albo wcale.

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = Jak rozpoznawane są certyfikaty: po ich SHA-256.
directive-sendmail-Kpostseal = Mapa z tym, co powiedziano o partnerach; pytają jej reguły.
directive-sendmail-Kpostsealset = Zapamiętuje coś dla reguł poniżej.
directive-sendmail-LOCAL_CONFIG = Odtąd: linie samego sendmail.cf.
directive-sendmail-LOCAL_RULESETS = Odtąd: własne zestawy reguł.
directive-sendmail-LOCAL_SRV_FEATURES = Reguły tego, co oferuje się łączącym; S: bez TLS.
directive-sendmail-LOCAL_TLS_RCPT = Reguły pytane przed każdym odbiorcą przy wysyłaniu: czy połączenie jest dla niego dość dobre?
directive-sendmail-LOCAL_TRY_TLS = Reguły tego, czy przy wysyłaniu w ogóle próbuje się TLS.
directive-sendmail-R = Reguła: czego się szuka, a potem, za tabulatorem, co się z tym dzieje. Reguły są próbowane po kolei.
directive-sendmail-SLocal_check_mail = Reguły pytane przy MAIL FROM przy odbieraniu: czy połączenie jest dość dobre dla tego nadawcy i tego serwera?
directive-sendmail-SPostsealEither = Czy certyfikat zawiera nazwę serwera wysyłającego albo domenę nadawcy?
directive-sendmail-SPostsealFind = Co mapa mówi o domenie albo o najbliższej nad nią?
directive-sendmail-SPostsealNet = Co mapa mówi o adresie, z którego łączy się serwer, albo o najwęższym zakresie, który go zawiera?
directive-sendmail-SPostsealName = Co mówi o nazwie serwera, jeśli DNS podaje ją w obu kierunkach?
directive-sendmail-SPostsealMeets = Czy połączenie jest dość dobre dla tego, co powiedziano o jednym z nich?
directive-sendmail-SPostsealHost = Czy certyfikat zawiera nazwę tego serwera albo symbol wieloznaczny, który ją obejmuje?
directive-sendmail-SPostsealNamed = Czy certyfikat zawiera jedną z nazw tego partnera?
directive-sendmail-SetCertAltnames = Nazwy z certyfikatu są przekazywane regułom.
directive-sendmail-confAUTH_OPTIONS = Jak logują się użytkownicy; p: żadnego hasła jawnym tekstem przed TLS. To, co tam było, zostaje. CRAM-MD5 i podobne, jeśli są skonfigurowane, są oferowane także przed TLS: nie wysyłają hasła, ale słabe hasło można odgadnąć z tego, co wysyłają.
directive-sendmail-confCACERT = Certyfikaty główne, względem których weryfikowane są inne.
directive-sendmail-confCACERT_PATH = Katalog certyfikatów głównych; jakiś musi istnieć, a w tym nie ma żadnego.
directive-sendmail-confCIPHER_LIST = Szyfry TLS 1.2, od najlepszego.
directive-sendmail-confCLIENT_CERT = Certyfikat z łańcuchem, pokazywany przy wysyłaniu.
directive-sendmail-confCLIENT_KEY = Jego klucz prywatny.
directive-sendmail-confCLIENT_SSL_OPTIONS = Przełączniki OpenSSL przy wysyłaniu: stare wersje wyłączone.
directive-sendmail-confSERVER_CERT = Certyfikat z łańcuchem, pokazywany przy odbieraniu.
directive-sendmail-confSERVER_KEY = Jego klucz prywatny.
directive-sendmail-confSERVER_SSL_OPTIONS = Przełączniki OpenSSL przy odbieraniu: stare wersje wyłączone, liczy się kolejność szyfrów tego serwera.
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = Po nieudanym uzgadnianiu próbuje się jawnego tekstu, chyba że zabraniają tego reguły dla odbiorcy.
directive-sendmail-confTLS_SRV_OPTIONS = Puste: wysyłający mogą być proszeni o certyfikat. V: nie są.

# Stalwart

directive-stalwart-Certificate = Certyfikat, który Stalwart pokazuje pytającym o jedną z jego nazw.
directive-stalwart-MtaOutboundStrategy = Jak wysyłana jest poczta: która strategia obowiązuje dla której dostawy.
directive-stalwart-MtaStageMail = Co jest sprawdzane przy MAIL FROM przy odbieraniu.
directive-stalwart-MtaTlsStrategy = Strategia pod nazwą: jak ściśle używany jest TLS przy wysyłaniu.
directive-stalwart-allowInvalidCerts = Czy poczta jest wysyłana, gdy certyfikat nie jest zaufany albo jest na inną nazwę.
directive-stalwart-certificate = Plik z certyfikatem i łańcuchem.
directive-stalwart-dane = Czy pytany jest DNS, który certyfikat jest właściwy (DANE): optional, require, disable.
directive-stalwart-else = Co obowiązuje, gdy żaden warunek nie jest spełniony.
directive-stalwart-isSenderAllowed = Czy poczta tego nadawcy jest przyjmowana: nie, gdy wymaga się od niego TLS, a go nie ma.
directive-stalwart-match = Warunki, próbowane po kolei: decyduje pierwszy spełniony.
directive-stalwart-mtaSts = Czy przestrzegane są polityki ogłaszane przez odbiorców (MTA-STS): optional, require, disable.
directive-stalwart-privateKey = Plik z kluczem prywatnym.
directive-stalwart-startTls = Czy przy wysyłaniu używany jest TLS: optional (gdy oferowany), require (inaczej nic nie jest wysyłane), disable.
directive-stalwart-tls = Nazwa strategii TLS dla dostawy, według domeny odbiorcy.

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true: poczta jest wysyłana przez TLS albo wcale; $false: otwartym tekstem. Dla domeny z własną regułą obowiązuje ta reguła.
directive-iis-smtp-CertStoreLocation = Gdzie Windows przechowuje certyfikat i jego klucz: w magazynie samego komputera.
directive-iis-smtp-FilePath = Plik PFX: certyfikat z łańcuchem i klucz prywatny.
directive-iis-smtp-FullyQualifiedDomainName = Pełna nazwa serwera: po niej usługa znajduje swój certyfikat.
directive-iis-smtp-Password = Hasło pliku PFX, o które zostaniesz zapytany.
directive-iis-smtp-RouteAction = Jak wysyłana jest poczta do tej domeny, jako suma przełączników: z 4 przez TLS albo wcale, bez niej otwartym tekstem; pozostałe przełączniki zostają, jak były.
