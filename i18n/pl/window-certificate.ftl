# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = [Urząd certyfikacji|ca] odpowiada jednym lub kilkoma plikami. Wczytaj je wszystkie; zostaną odczytane, sprawdzone i ułożone we właściwej kolejności.
window-certificate-missing = Najpierw wczytaj certyfikat.
window-certificate-missing-accept = Najpierw użyj tego certyfikatu albo wczytaj inny.

window-certificate-bring = Co przysłał urząd certyfikacji?
window-certificate-bring-help = Wklej tekst poniżej, wybierz pliki albo upuść je gdziekolwiek na to okno. Plik z „chain” lub „intermediate” w nazwie też jest potrzebny.
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = Odczytaj
window-certificate-choose = Wybierz pliki…
window-certificate-reading = Odczytywanie…
window-certificate-practice = Pobierz z ćwiczebnego CA
window-certificate-practice-help = W ćwiczeniu urząd certyfikacji na tym komputerze gra rolę prawdziwego: przyjmuje Twoje żądanie i od razu odpowiada.

window-certificate-good = Certyfikat pasuje.
window-certificate-good-text = Należy do Twojego klucza i nazwy Twojego serwera, a inne serwery będą mu ufać.
window-certificate-good-practice = Należy do Twojego klucza i nazwy Twojego serwera. Ponieważ pochodzi z ćwiczebnego CA, jest zaufany tylko w tym ćwiczeniu; nie instaluj go na prawdziwych serwerach.
window-certificate-fair = Certyfikat działa; przeczytaj uwagi poniżej.
window-certificate-poor = Ten certyfikat nie zadziała.
window-certificate-poor-text = Poniżej napisano, co jest nie tak i co z tym zrobić. Możesz wczytać dalsze pliki: często brakuje tylko jednego certyfikatu pośredniego.
window-certificate-private = Ten certyfikat przyjmą tylko partnerzy, którzy ufają temu CA.
window-certificate-private-text = Wszystko inne pasuje. Jak sprawić, by CA liczyło się tutaj, opisano niżej.
window-certificate-trust-title = Czy znasz to CA: { $subject }?
window-certificate-trust-text = Jego certyfikat główny był w przesyłce. Jeśli należy do Twojej firmy lub partnera, porównaj ten odcisk (SHA-256) z opublikowanym i uznaj go tutaj. Dotyczy to tylko programu Postseal na tym komputerze; cofniesz to w ustawieniach.
window-certificate-trust = Ufaj mu tutaj
window-certificate-chain = Łańcuch, od Twojego serwera do certyfikatu głównego
window-certificate-chain-help = Każdy certyfikat jest podpisany przez ten pod nim. Inne serwery ufają certyfikatowi głównemu na końcu, a przez to wszystkim.
window-certificate-yours = Twój serwer
window-certificate-between = Pośredni
window-certificate-valid = Ważny od { $from } do { $to }
window-certificate-accept = Użyj tego certyfikatu
window-certificate-accept-anyway = Użyj mimo to
window-certificate-clear = Zacznij od nowa
window-certificate-more = Wczytaj więcej plików
window-certificate-more-paste = To, czego brakuje, można wkleić tutaj: dołączy do tego, co już jest.

window-certificate-kept = Certyfikat jest na miejscu.
window-certificate-kept-until = Jest ważny do { $to }. Co dalej: wskaż go swojemu serwerowi poczty.
window-certificate-kept-practice = Jest ważny do { $to }. Używa go ćwiczebny serwer poczty z kroku 4; prawdziwemu wskazuje się go w kroku 3.
window-certificate-kept-expired = Był ważny do { $to }. W kroku 1 poproś o nowy, a potem wczytaj go tutaj.
window-certificate-kept-poor = Jest ważny do { $to }, ale sprawdzenie wykryło w nim problem: pokaż certyfikat poniżej, aby zobaczyć jaki.
window-certificate-of-old-key = Obecny certyfikat należy do starego klucza.
window-certificate-of-old-key-text = Od tego czasu w kroku 1 utworzono nowy klucz, a te dwa do siebie nie pasują. Wczytaj certyfikat dla nowego żądania. Do tego czasu twój serwer działa dalej ze starym kluczem i starym certyfikatem, ważnym do { $to }, który leży w { $file }.
window-certificate-kept-file = Certyfikat z łańcuchem, dla serwera poczty
window-certificate-again = Wczytaj inny
window-certificate-keep = Zachowaj obecny

window-certificate-guide = Po co go sprawdzać?
window-certificate-guide-1 = Większość kłopotów z TLS to certyfikat do innego klucza, na inną nazwę albo bez [certyfikatów pośrednich|intermediate]. Serwery poczty nic o tym nie mówią; po prostu ich partnerzy odmawiają.
window-certificate-guide-2 = Certyfikaty pośrednie ([łańcuch|chain]) prowadzą od Twojego certyfikatu do urzędu, który wszyscy znają. Twój serwer poczty musi je wysyłać razem ze swoim.
window-certificate-guide-3 = Tutaj wszystko jest sprawdzane, zanim cokolwiek trafi na Twój serwer.
