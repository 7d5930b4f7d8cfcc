# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = Zalecany: mały, szybki i przyjmowany przez każdy CA oraz każdy serwer poczty z ostatnich dziesięciu lat.
algorithm-ecdsa-p384-recommendation = Wybierz tylko wtedy, gdy wymaga go reguła Twojej organizacji lub partnera: P-256 jest dość silny i szybszy.
algorithm-ed25519-recommendation = Tylko dla prywatnych CA: żaden publiczny CA go dziś nie podpisuje, a wiele serwerów poczty go nie zna.
algorithm-rsa-2048-recommendation = Wybierz, gdy serwer poczty partnera jest starszy niż z 2012 roku: zna go każdy serwer i jest to najkrótszy klucz RSA, który jest jeszcze przyjmowany.
algorithm-rsa-3072-recommendation = Wybierz, gdy wymagany jest RSA, a certyfikat ma spełniać zasady na lata po 2030.
algorithm-rsa-4096-recommendation = Wybierz tylko wtedy, gdy wymaga tego jakaś reguła: każde połączenie trwa zauważalnie dłużej, a partnerzy nic nie zyskują.

request-no-host-what = Nie podano nazwy hosta.
request-no-host-why = Certyfikat wystawia się na nazwy Twojego serwera poczty; bez nich nie ma o co prosić.
request-no-host-next = Wpisz nazwę swojego serwera poczty, na przykład mx.example.org.

request-key-exists-what = Klucz prywatny już istnieje: { $path }. Niczego nie zapisano.
request-key-exists-why = Zastąpiony klucz przepada na zawsze, a każdy wystawiony dla niego certyfikat staje się bezużyteczny.
request-key-exists-next = Użyj tego klucza ponownie (w wierszu poleceń: --reuse-key { $path }) albo wybierz dla nowego inny folder.

request-csr-exists-what = Żądanie już istnieje: { $path }. Niczego nie zapisano.
request-csr-exists-why = Należy do innego klucza. Gdyby je zastąpiono, nikt by nie wiedział, do którego klucza jest odpowiedź CA.
request-csr-exists-next = Wybierz inny folder albo samodzielnie przenieś stare żądanie gdzie indziej.

request-key-encrypted-what = Klucz { $path } jest chroniony hasłem.
request-key-encrypted-why = Bez hasła nie może podpisać żądania.
request-key-encrypted-next = Podaj hasło (w wierszu poleceń: --passphrase-file FILE, z hasłem w pierwszej linii pliku).

request-passphrase-wrong-what = Hasło nie otwiera klucza { $path }.
request-passphrase-wrong-why = Bez właściwego hasła klucz nie może podpisać żądania. Niczego nie zapisano.
request-passphrase-wrong-next = Sprawdź pisownię, wielkie litery i język klawiatury; w pliku liczy się tylko pierwsza linia.

request-passphrase-empty-what = Hasło jest puste.
request-passphrase-empty-why = Klucz z pustym hasłem nie jest chroniony.
request-passphrase-empty-next = Podaj hasło albo nie podawaj żadnego: plik i tak może czytać tylko jego właściciel.

request-passphrase-too-long-what = Hasło jest dłuższe niż 1024 bajty.
request-passphrase-too-long-why = OpenSSL, a z nim większość serwerów poczty, nie mógłby już otworzyć klucza.
request-passphrase-too-long-next = Wybierz krótsze; wystarczy pięć lub sześć przypadkowych słów.

request-passphrase-not-text-what = Pierwsza linia { $path } nie jest tekstem.
request-passphrase-not-text-why = Hasło jest odczytywane jako UTF-8, tak jak zapisuje je OpenSSL i większość klawiatur.
request-passphrase-not-text-next = Zapisz hasło w pierwszej linii pliku tekstowego w UTF-8.

request-key-unreadable-what = { $path } nie zawiera klucza prywatnego.
request-key-unreadable-why = Żądanie musi być podpisane kluczem prywatnym; w tym pliku jest coś innego, na przykład certyfikat.
request-key-unreadable-next = Wybierz tekst zaczynający się od „BEGIN PRIVATE KEY”, „BEGIN RSA PRIVATE KEY” lub „BEGIN EC PRIVATE KEY” albo PFX (.pfx, .p12).

request-key-unsupported-what = Klucz { $path } jest rodzaju, którego nie używa się na serwerach poczty: { $kind }.
request-key-unsupported-why = Odrzucają go publiczne CA lub popularne serwery poczty.
request-key-unsupported-next = Utwórz nowy klucz; zalecany jest ECDSA P-256.

request-csr-not-written-what = Nowy klucz { $path } zapisano, ale żądania nie: { $cause }.
request-csr-not-written-why = Klucz jest dobry i zostaje zachowany; brakuje tylko żądania, którego potrzebuje CA.
request-csr-not-written-next = Usuń przyczynę, a potem utwórz żądanie z tym kluczem (w wierszu poleceń: --reuse-key { $path }).

request-certificate-locked-what = { $name } jest chroniony hasłem.
request-certificate-locked-why = Oprócz certyfikatu zawiera klucz prywatny, jak plik PFX.
request-certificate-locked-next = Podaj jego hasło (w wierszu poleceń: --certificate-passphrase-file FILE) albo wybierz plik z samym certyfikatem.

request-no-certificate-what = { $name } nie zawiera certyfikatu.
request-no-certificate-why = Odnowienie bierze nazwy i pola z używanego certyfikatu.
request-no-certificate-next = Wybierz plik, którego serwer poczty używa teraz; zaczyna się od „BEGIN CERTIFICATE”.

request-no-request-what = { $name } nie zawiera żądania.
request-no-request-why = Żądanie (CSR) powstało razem z kluczem, w OpenSSL, w systemie Windows albo na serwerze poczty. W tym pliku jest coś innego.
request-no-request-next = Wybierz plik zaczynający się od „BEGIN CERTIFICATE REQUEST” lub „BEGIN NEW CERTIFICATE REQUEST”.

request-damaged-what = Żądanie w { $name } jest uszkodzone.
request-damaged-why = Jest podpisane własnym kluczem, a podpis nie pasuje: po utworzeniu coś zmieniono.
request-damaged-next = Skopiuj plik ponownie z miejsca, gdzie powstał, w całości i bez zmian, albo utwórz tutaj nowe żądanie.

request-without-names-what = Żądanie w { $name } nie podaje żadnego hosta.
request-without-names-why = Certyfikat serwera poczty musi zawierać nazwę, pod którą docierają do niego inni, na przykład mx.example.org.
request-without-names-next = Utwórz żądanie ponownie, z nazwą hosta, albo utwórz tutaj nowe.

request-dns-what = Nie można zapytać DNS: { $cause }.
request-dns-why = Bez niego nie da się powiedzieć, jakie serwery poczty ma domena ani które CA mogą wystawiać.
request-dns-next = Sprawdź sieć tego komputera albo podaj inny serwer DNS (w wierszu poleceń: --resolver IP:PORT).

request-crypto-what = Nie udało się utworzyć klucza lub żądania: { $cause }.
request-crypto-why = Niczego nie zapisano.
request-crypto-next = Spróbuj ponownie; jeśli to się powtórzy, zgłoś to wraz z tymi słowami.

subject-too-long-what = { $field ->
    [organization] Pole „Organizacja”
    [unit] Pole „Dział”
    [locality] Pole „Miasto”
    [state] Pole „Województwo lub region”
   *[country] Pole „Kraj”
} jest za długie. Największa liczba znaków: { $limit }.
subject-too-long-why = W certyfikatach nie ma miejsca na więcej, a CA odrzuciłby żądanie.
subject-too-long-next = Skróć je albo zostaw puste: te pola są opcjonalne.

subject-control-what = { $field ->
    [organization] Pole „Organizacja”
    [unit] Pole „Dział”
    [locality] Pole „Miasto”
    [state] Pole „Województwo lub region”
   *[country] Pole „Kraj”
} zawiera podział wiersza, tabulator lub inny niewidoczny znak.
subject-control-why = Certyfikat pokazuje tekst w jednej linii, a CA odrzuciłby żądanie.
subject-control-next = Wpisz tekst ponownie albo zostaw pole puste: te pola są opcjonalne.

subject-country-what = { $country } nie jest kodem kraju.
subject-country-why = Certyfikaty oznaczają kraj dwiema literami według ISO 3166.
subject-country-next = Wpisz dwie litery, na przykład PL, DE lub AT, albo zostaw pole puste.

# postseal request (src/cli/request.rs)
cli-request-fetching = Pytanie { $server } o certyfikat…
cli-request-making-key = Tworzenie klucza…
cli-request-reading-key = Odczytywanie klucza…
cli-request-signing = Podpisywanie żądania…
cli-request-writing = Zapisywanie plików…
cli-request-key = Klucz prywatny:  { $path }
cli-request-csr = Żądanie:         { $path }
cli-request-hosts = Nazwy hostów:    { $hosts }
cli-request-algorithm = Rodzaj klucza:   { $algorithm }
cli-request-spki = Klucz publiczny: { $sha256 } (SHA-256)
cli-request-sealed = Klucz jest chroniony hasłem. Postfix i większość innych serwerów poczty odczytuje klucz bez nadzoru i takiego użyć nie może: openssl pkey -in KEY -out KEY.open tworzy na serwerze kopię bez hasła.
cli-request-next = Co dalej: wyślij żądanie, od BEGIN do END, do swojego CA (firmy, która wystawia certyfikat). Nigdy nikomu nie wysyłaj klucza prywatnego; zachowaj go, bez niego certyfikat nie działa.
