# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = „{ $text }” nie jest ani znanym tu CA, ani adresem https.
acme-directory-why = CA wskazuje się jednym słowem albo adresem jego katalogu ACME.
acme-directory-next = Użyj letsencrypt, staging, zerossl, google, sslcom-rsa lub sslcom-ecc albo adresu podanego przez Twój CA, zaczynającego się od https://.

acme-terms-what = Nie zaakceptowano warunków świadczenia usług CA. Niczego nie zamówiono.
acme-terms-why = Każdy CA prosi o to przed wystawieniem certyfikatu.
acme-terms-next = Przeczytaj je pod adresem { $terms } i jeśli się zgadzasz, potwierdź to (w wierszu poleceń: --agree-terms).

acme-external-account-what = Ten CA chce najpierw znać Twoje konto na jego stronie: { $detail }.
acme-external-account-why = Wystawia tylko swoim klientom, a ci okazują klucz z jego strony („External Account Binding”).
acme-external-account-next = Pobierz ze strony CA nazwę klucza (KID) i klucz HMAC, a potem podaj oba (w wierszu poleceń: --eab-kid i --eab-key-file). Let's Encrypt ich nie wymaga.

acme-external-key-what = { $path } nie zawiera klucza HMAC konta.
acme-external-key-why = Urzędy pokazują go jako jedno długie słowo z liter, cyfr, „-” i „_” (base64url).
acme-external-key-next = Skopiuj to słowo ze strony CA do pliku, i nic więcej.

acme-csr-unreadable-what = { $path } nie jest żądaniem podpisania certyfikatu.
acme-csr-unreadable-why = CA zamienia żądanie w certyfikat; klucz ani certyfikat go nie zastąpi.
acme-csr-unreadable-next = Wybierz plik, który zaczyna się od „BEGIN CERTIFICATE REQUEST”, albo utwórz nowe żądanie.

acme-csr-without-names-what = Żądanie { $path } nie prosi o żadną nazwę hosta albo prosi jeszcze o coś innego.
acme-csr-without-names-why = CA sprawdza nazwy z listy w żądaniu (Subject Alternative Name). Sama common name się nie liczy, a adresów nie sprawdza się w ten sposób.
acme-csr-without-names-next = Utwórz nowe żądanie dla nazw swojego serwera poczty.

acme-csr-for-others-what = Żądanie jest na { $csr }, a poproszono o { $hosts }.
acme-csr-for-others-why = CA wystawia na wszystkie nazwy z żądania albo na żadną.
acme-csr-for-others-next = Pomiń nazwy, aby wziąć te z żądania, albo utwórz nowe żądanie.

acme-unreachable-what = CA jest nieosiągalny pod adresem { $url } ({ $cause }).
acme-unreachable-why = Bez połączenia nie można nic zamówić. Nic nie przepadło.
acme-unreachable-next = Sprawdź sieć i zaporę (HTTPS na zewnątrz), a dla własnego CA plik jego certyfikatu głównego (w wierszu poleceń: --ca-root), i spróbuj ponownie. W sieci hotelu, pociągu lub dla gości otwórz najpierw dowolną stronę w przeglądarce i zaloguj się.

acme-not-acme-what = To, co odpowiada pod adresem { $url }, nie obsługuje ACME: { $cause }
acme-not-acme-why = Może to być adres zwykłej strony WWW albo coś po drodze odpowiada zamiast CA.
acme-not-acme-next = Porównaj adres katalogu z instrukcją samego CA. W sieci hotelu, pociągu lub dla gości otwórz najpierw dowolną stronę w przeglądarce i zaloguj się.

acme-account-what = { $path } nie jest kontem w tym CA albo jest uszkodzony.
acme-account-why = Plik zawiera klucz, po którym zna Cię CA. Nie jest zastępowany, bo nie da się go odtworzyć.
acme-account-next = Przenieś go gdzie indziej; nowe konto powstanie wtedy samo.

acme-account-unknown-what = CA nie zna konta, które jest tu przechowywane: { $detail }.
acme-account-unknown-why = Zostało zamknięte albo CA je zapomniał, jak robią to usługi do ćwiczeń.
acme-account-unknown-next = Przenieś gdzie indziej plik acme-account-….json leżący obok kluczy; nowe konto powstanie wtedy samo.

acme-contact-what = CA nie przyjmuje adresu e-mail: { $detail }.
acme-contact-why = Pisze tam, gdy z certyfikatem jest coś nie tak.
acme-contact-next = Podaj adres, który odbiera pocztę, albo żaden.

acme-listener-what = Nie można otworzyć { $address } na pytanie CA: { $cause }
acme-listener-why = CA pyta na porcie 80 hosta. Ten port może już zajmować serwer WWW, a otworzyć go może tylko administrator.
acme-listener-next = Uruchom to jako administrator na samym hoście, zatrzymując na chwilę serwer WWW, albo potwierdź nazwę przez DNS.

acme-not-offered-what = CA nie pozwala potwierdzić { $host } w ten sposób ({ $challenge }).
acme-not-offered-why = Nazwę z symbolem wieloznacznym można potwierdzić tylko przez DNS.
acme-not-offered-next = Potwierdź nazwę przez DNS.

acme-not-seen-what = Rekordu { $name } nie było widać przez { $minutes ->
    [one] minutę
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}.
acme-not-seen-why = CA też by go nie zobaczył. Część nazwy mogła się powtórzyć (wiele paneli samo dodaje domenę) albo zmiana nie jest jeszcze opublikowana. Jego wartość miała brzmieć: { $value }
acme-not-seen-next = Popraw rekord i zacznij od nowa. Wartość będzie nowa.

acme-resolver-what = Nie można zapytać DNS: { $cause }
acme-resolver-why = Trzeba odszukać rekord, który potwierdza nazwę.
acme-resolver-next = Sprawdź sieć tego komputera albo podaj serwer DNS (w wierszu poleceń: --resolver).

acme-timed-out-what = CA nie skończył w ciągu { $minutes ->
    [one] minuty
    [few] { $minutes } minut
   *[many] { $minutes } minut
}.
acme-timed-out-why = Może być przeciążony.
acme-timed-out-next = Spróbuj ponownie za godzinę.

acme-unauthorized-what = CA nie znalazł właściwego dowodu dla { $host }: { $detail }.
acme-unauthorized-why = Rekordu lub odpowiedzi na porcie 80 nie było albo były inne. Może istnieć jeszcze starszy rekord o tej nazwie; zmiana mogła nie dotrzeć do wszystkich serwerów nazw domeny.
acme-unauthorized-next = Zacznij od nowa i skopiuj nowy rekord dokładnie. Usuń starsze rekordy o tej nazwie.

acme-dns-what = CA nie mógł odnaleźć { $host }: { $detail }.
acme-dns-why = Serwery nazw domeny nie odpowiadają CA, nazwa nie istnieje albo jej podpisy (DNSSEC) są uszkodzone.
acme-dns-next = Zleć sprawdzenie serwerów nazw domeny i zacznij od nowa.

acme-connection-what = CA nie mógł połączyć się z { $host }: { $detail }.
acme-connection-why = Pyta z internetu na porcie 80, pod adresem podanym w DNS. Po drodze jest zapora albo adres należy do innego hosta.
acme-connection-next = Otwórz port 80 do tego hosta albo potwierdź nazwę przez DNS.

acme-caa-what = Rekord domeny zabrania temu CA wystawiać dla { $host }: { $detail }.
acme-caa-why = Rekordy CAA w DNS wymieniają CA, które mogą wystawiać dla domeny, a tego nie ma na liście.
acme-caa-next = Wybierz CA z listy albo zleć dodanie tego CA do rekordów CAA.

acme-rate-limited-what = CA był pytany zbyt często: { $detail }.
acme-rate-limited-why = Urzędy ograniczają liczbę certyfikatów i nieudanych prób dla domeny w tygodniu. { $minutes ->
    [0] Nie podał, kiedy można zapytać ponownie.
    [one] Można zapytać ponownie za minutę.
    [few] Można zapytać ponownie za { $minutes } minuty.
   *[many] Można zapytać ponownie za { $minutes } minut.
}
acme-rate-limited-next = Odczekaj ten czas. Do prób używaj usługi ćwiczebnej CA (staging).

acme-rejected-identifier-what = CA nie wystawia dla { $host }: { $detail }.
acme-rejected-identifier-why = Publiczne CA wystawiają tylko na nazwy, które istnieją w internecie, a niektóre nazwy są zablokowane.
acme-rejected-identifier-next = Sprawdź, czy w nazwie nie ma literówki. Dla nazwy prywatnej użyj własnego CA.

acme-bad-csr-what = CA nie przyjmuje żądania: { $detail }.
acme-bad-csr-why = Rodzaj klucza nie jest przez ten CA dopuszczony albo niedozwolone są pola żądania.
acme-bad-csr-next = Utwórz nowe żądanie z kluczem ECDSA P-256 lub RSA 3072.

acme-refused-what = CA odmówił: { $detail }.
acme-refused-why = To słowa samego CA.
acme-refused-next = Spróbuj ponownie później; jeśli to się powtarza, poszukaj tych słów na stronach pomocy CA.

acme-wrong-certificate-what = To, co przysłał CA, nie jest certyfikatem do klucza z tego żądania.
acme-wrong-certificate-why = Nie działałby z Twoim kluczem.
acme-wrong-certificate-next = Zacznij od nowa; jeśli to się powtórzy, zgłoś to CA.

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = Łączenie z CA…
cli-acme-terms = Akceptujesz warunki świadczenia usług CA: { $url }
cli-acme-new-account = Zakładanie konta w CA; jest przechowywane w { $path }
cli-acme-known-account = Używane jest konto z { $path }
cli-acme-ordering = Składanie zamówienia…
cli-acme-still-proven = { $host }: CA wie jeszcze, że ta nazwa jest Twoja.
cli-acme-add-record = Dodaj teraz ten rekord do DNS:
    Nazwa:    { $name }
    Typ:      TXT
    Wartość:  { $value }
cli-acme-go-on = Oczekiwanie, aż będzie widoczny. Naciśnij Enter, aby kontynuować bez czekania.
cli-acme-seen = { $name }: widoczny w { $servers }
cli-acme-not-yet = { $name }: jeszcze niewidoczny w { $servers }
cli-acme-silent = { $name }: brak odpowiedzi z { $servers }
cli-acme-listening = { $host }: oczekiwanie na pytanie CA…
cli-acme-validating = CA sprawdza…
cli-acme-rate-limited = CA prosi, by odczekać { $seconds } s…
cli-acme-finalizing = Potwierdzone. Składanie żądania…
cli-acme-fetching = Pobieranie certyfikatu…
cli-acme-issued = Certyfikat:  { $path }
cli-acme-backup = Poprzedni:   { $path }
cli-acme-remove = Rekordy TXT spełniły swoje zadanie i można je usunąć.
cli-acme-unkept = Certyfikat został wystawiony, ale nie można go zapisać. Aby nie przepadł, jest wypisany tutaj; nie zawiera nic tajnego. Nie zamawiaj ponownie: to wlicza się do limitów CA. Skopiuj go do pliku i kontynuuj poleceniem:
cli-acme-unread = Tego, co leży w { $older }, nie da się odczytać jako łańcucha; pozostaje bez zmian. Nowy leży obok: { $path }
cli-acme-next = Co dalej: postseal certificate check { $path } --host { $host }
