# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = Protokół, za pomocą którego serwer sam zamawia i odnawia swój certyfikat (RFC 8555). Upowszechnił go Let's Encrypt; obsługują go też inne CA.

guide-auth-word = AUTH
guide-auth-text = Logowanie do serwera poczty nazwą i hasłem albo tokenem, zanim przyjmie od Ciebie pocztę. Potrzebne tam, gdzie pocztę wysyłają użytkownicy, a nie między serwerami partnerów.

guide-bounce-word = Zwrot (bounce)
guide-bounce-text = Wiadomość, która mówi, że Twoja nie została dostarczona i dlaczego. Nazywana też DSN (delivery status notification).

guide-ca-word = CA, urząd certyfikacji
guide-ca-text = Organizacja, która sprawdza, czy nazwa jest Twoja, i podpisuje dla niej certyfikat. Temu, co podpisze, wierzą wszyscy, którzy ufają temu CA.

guide-caa-word = Rekord CAA
guide-caa-text = Rekord DNS wymieniający CA, które mogą wystawiać certyfikaty dla Twojej domeny. Pozostałe muszą odmówić. Bez niego mogą wszystkie.

guide-certificate-word = Certyfikat
guide-certificate-text = Mały plik, który mówi: ten klucz publiczny należy do serwera o tej nazwie, od tego dnia do tamtego, podpisano przez ten CA. Nie jest tajny.

guide-chain-word = Łańcuch
guide-chain-text = Twój certyfikat i certyfikaty pośrednie, aż do głównego. Serwer musi wysyłać wszystkie poza głównym, inaczej inni nie widzą, dlaczego mieliby mu ufać.

guide-cipher-word = Szyfr
guide-cipher-text = Metoda, którą zaszyfrowane są bajty, na przykład AES. Stare szyfry (RC4, 3DES, EXPORT) można złamać i nie powinny być już przyjmowane.

guide-class-word = Klasa
guide-class-text = Jak ściśle oczekuje się TLS: jawny tekst, oportunistyczny, wymagany, zweryfikowany. Wybierana dla każdego kierunku, dla wszystkich i dla poszczególnych partnerów.

guide-csr-word = CSR, żądanie
guide-csr-text = Certificate Signing Request (żądanie podpisania certyfikatu): nazwa serwera i jego klucz publiczny w postaci, jakiej chce CA. Nie jest tajne; nie zawiera klucza prywatnego.

guide-dane-word = DANE
guide-dane-text = Rekord w DNS (TLSA) z odciskiem klucza Twojego serwera. Nadawcy, którzy go sprawdzają, zauważą zły certyfikat i nigdy nie wracają do jawnego tekstu. Wymaga DNSSEC.

guide-dnssec-word = DNSSEC
guide-dnssec-text = Podpisy rekordów DNS, dzięki którym nikt po drodze nie może zmienić odpowiedzi. Włącza się je u dostawcy DNS i rejestratora.

guide-fingerprint-word = Odcisk
guide-fingerprint-text = Krótka liczba obliczona z certyfikatu lub klucza (SHA-256). Jeśli dwa odciski są równe, to ten sam certyfikat lub klucz.

guide-hop-word = Odcinek (hop)
guide-hop-text = Jeden etap drogi wiadomości: od jednego serwera do następnego. Każdy może być szyfrowany albo nie, niezależnie od pozostałych.

guide-implicit-word = TLS od początku (implicit TLS)
guide-implicit-text = TLS od pierwszego bajtu, na osobnym porcie: 465 do wysyłania poczty, 993 do jej czytania. Drugi sposób to STARTTLS.

guide-intermediate-word = Certyfikat pośredni
guide-intermediate-text = Certyfikat między Twoim a głównym: CA podpisuje nim, by klucz certyfikatu głównego mógł leżeć pod zamknięciem. Musi być na Twoim serwerze.

guide-key-word = Klucz prywatny
guide-key-text = Tajna połowa pary kluczy. Kto ją ma, może podszyć się pod Twój serwer. Zostaje na komputerze, na którym powstała, dostępna dla jak najmniejszej liczby osób.

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = Mały plik tekstowy na serwerze WWW Twojej domeny, który mówi: to są moje serwery poczty i obsługują one TLS. Nadawcy, którzy go czytają, nie wracają już do jawnego tekstu (RFC 8461).

guide-mx-word = Rekord MX
guide-mx-text = Rekord DNS, który mówi, jaki serwer przyjmuje pocztę domeny. Certyfikat musi być na nazwę, którą on podaje, a nie na domenę.

guide-passphrase-word = Hasło do klucza
guide-passphrase-text = To, czym zaszyfrowany jest plik klucza (passphrase). Kto go nie zna, nie użyje pliku; kto je zapomni, potrzebuje nowego klucza i nowego certyfikatu.

guide-pem-word = PEM
guide-pem-text = Certyfikaty i klucze jako tekst, między liniami z BEGIN i END. Tak chce je mieć większość serwerów na Linuksie.

guide-pfx-word = PFX, PKCS #12
guide-pfx-text = Jeden plik z certyfikatem, łańcuchem i kluczem prywatnym, chroniony hasłem. Tak chcą go Windows, Exchange i Java.

guide-received-word = Linia Received
guide-received-text = Linia, którą każdy serwer poczty dopisuje na początku wiadomości: od kogo, do kogo, kiedy i zwykle z jakim TLS. Czytane od dołu pokazują drogę wiadomości.

guide-relay-word = Serwer przekazujący (relay, smarthost)
guide-relay-text = Serwer, któremu Twój przekazuje całą wychodzącą pocztę, a on ją dostarcza. Wtedy ten odcinek chronisz Ty, a następny należy do serwera przekazującego.

guide-root-word = Certyfikat główny
guide-root-text = Certyfikat CA, któremu systemy ufają od początku. Twoi partnerzy już go mają; wysyłanie go nic nie daje.

guide-san-word = SAN, nazwy w certyfikacie
guide-san-text = Subject Alternative Name: lista nazw hostów, dla których certyfikat jest dobry. Liczą się tylko one; na dawną „common name” nikt już nie patrzy.

guide-smtp-word = SMTP
guide-smtp-text = Protokół, którym serwery poczty przekazują sobie wiadomości (RFC 5321): port 25 między serwerami, 587 i 465 dla użytkowników.

guide-starttls-word = STARTTLS
guide-starttls-text = Polecenie, którym połączenie zaczęte jawnym tekstem przechodzi na TLS (RFC 3207). Jedna strona musi je zaoferować, a druga o nie poprosić.

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = Rekord DNS z adresem, na który inne serwery codziennie wysyłają raport: ile połączeń z Tobą było szyfrowanych i co nie udało się z pozostałymi (RFC 8460).

guide-tlsa-word = Rekord TLSA
guide-tlsa-text = Rekord w DNS, którego używa DANE: jaki certyfikat lub klucz może pokazać serwer na danym porcie.

guide-version-word = Wersja TLS
guide-version-text = TLS 1.3 i 1.2 są dobre. 1.0 i 1.1 są wycofane (RFC 8996), SSL 2 i 3 są złamane. Obie strony wybierają najnowszą wersję, którą obie znają.
