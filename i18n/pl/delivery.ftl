# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = Nazwa { $name } nie ma adresu.
delivery-name-not-found-why = DNS, spis wszystkich nazw hostów, nie zna serwera o tej nazwie, więc nie ma z czym się połączyć.
delivery-name-not-found-next = Sprawdź pisownię; przy nowej nazwie sprawdź, czy jej rekord jest opublikowany: A lub AAAA dla serwera, MX dla domeny pocztowej.

delivery-null-mx-what = Domena { $domain } nie przyjmuje poczty.
delivery-null-mx-why = Celowo mówi to jej rekord MX, czyli wpis wskazujący jej serwery poczty (RFC 7505), więc nie ma z czym się połączyć.
delivery-null-mx-next = Sprawdź pisownię domeny; wielu używa do poczty innej niż do WWW.

delivery-unusable-mx-what = Rekordy MX domeny { $domain } nie wskazują serwera poczty.
delivery-unusable-mx-why = Rekord MX, czyli wpis wskazujący serwer poczty domeny, musi zawierać nazwę hosta; zamiast niej jest tu coś innego, na przykład adres.
delivery-unusable-mx-next = Kto prowadzi DNS domeny { $domain }, musi wpisać tam nazwę hosta serwera.

delivery-resolver-what = Nie udało się odnaleźć adresu { $name }: { $cause }.
delivery-resolver-why = Bez odpowiedzi DNS, spisu wszystkich nazw hostów, nie da się znaleźć serwera.
delivery-resolver-next = Sprawdź sieć i serwer DNS tego komputera albo podaj inny w ustawieniach (w wierszu poleceń: --resolver) i spróbuj ponownie.

delivery-port-closed-what = Pod { $target } nic nie odpowiada: połączenie zostało odrzucone.
delivery-port-closed-why = Komputer istnieje, ale na tym porcie nie nasłuchuje żaden serwer poczty albo odsyła nas zapora.
delivery-port-closed-next = Sprawdź, czy serwer poczty działa i nasłuchuje na tym porcie (25 między serwerami, 587 lub 465 dla programów, które się logują, 993 dla skrzynek).

delivery-network-what = Połączenie z { $target } nie powiodło się ({ $step }): { $cause }.
delivery-network-why = Nie ma drogi przez sieć do tego serwera albo po drodze się urwała.
delivery-network-next = Sprawdź adres, sieć i zaporę i spróbuj ponownie.

delivery-timed-out-what = { $target } nie odpowiedział w ciągu { $seconds } s ({ $step }).
delivery-timed-out-why = Połączenie może połykać zapora (wielu dostawców blokuje port 25 na zewnątrz) albo serwer jest przeciążony.
delivery-timed-out-next = Spróbuj ponownie później, z innej sieci albo przez port 587.

delivery-no-greeting-what = { $target } przyjmuje połączenie, ale przez { $seconds } s nic nie mówi ({ $step }).
delivery-no-greeting-why = Serwer poczty odzywa się pierwszy. Port może należeć do innej usługi albo oczekiwać TLS od pierwszego bajtu; niektóre serwery każą nieznanym czekać minutami.
delivery-no-greeting-next = Sprawdź host i port; dla portu 465 wybierz TLS od początku. Jeśli oba są właściwe, spróbuj ponownie później albo zajrzyj do dziennika tamtego serwera.

delivery-port-25-silent-what = Nikt nie odpowiada pod { $target }: brak połączenia przez { $seconds } s.
delivery-port-25-silent-why = Większość dostawców internetu zamyka port 25 dla domów i biur, podobnie dostawcy chmury. Serwer może być w zupełnym porządku.
delivery-port-25-silent-next = Sprawdź to ze swojego serwera poczty, który może używać tego portu: skopiuj tam Postseal i uruchom postseal probe. Albo sprawdź port 587, jeśli serwer go ma.

delivery-closed-what = { $target } zamknął połączenie ({ $step }).
delivery-closed-why = Serwer lub coś przed nim przerwało rozmowę w połowie; żadna wiadomość nie została przyjęta.
delivery-closed-next = Zajrzyj do dziennika tamtego serwera z tej chwili; może odrzuca adres tego komputera.

delivery-unsure-what = { $target } nie zdążył powiedzieć, czy przyjął wiadomość ({ $step }): połączenie zerwało się w tej właśnie chwili.
delivery-unsure-why = Miał już całą wiadomość, więc może ona dotrzeć albo nie. Niektóre serwery badają wiadomość przez kilka minut, zanim odpowiedzą.
delivery-unsure-next = Zajrzyj do skrzynki odbiorcy. Jeśli po kilku minutach jej tam nie ma, wyślij ponownie: w najgorszym razie dotrze dwa razy.

delivery-not-smtp-what = To, co odpowiada pod { $target }, nie mówi protokołem poczty SMTP ({ $step }: { $cause }).
delivery-not-smtp-why = Port może należeć do innej usługi albo oczekiwać TLS od pierwszego bajtu.
delivery-not-smtp-next = Sprawdź host i port; dla portu 465 wybierz TLS od początku.

delivery-web-page-what = Pod { $target } odpowiada serwer WWW, a nie serwer poczty ({ $step }).
delivery-web-page-why = Sieci hotelowe, kolejowe i dla gości odpowiadają własną stroną, dopóki się nie zalogujesz. Albo port należy do serwera WWW.
delivery-web-page-next = Otwórz dowolną stronę w przeglądarce i zaloguj się do sieci, a potem spróbuj ponownie. W przeciwnym razie sprawdź host i port.

delivery-deferred-what = { $target } odkłada nas na później ({ $step }): { $reply }.
delivery-deferred-why = Odpowiedź zaczynająca się od 4 znaczy „spróbuj później”; wiele serwerów wita tak nieznanych nadawców (greylisting).
delivery-deferred-next = Odczekaj kilka minut i wyślij ponownie.

delivery-greylisted-what = { $target } odkłada nas na później, tak jak każdego, kogo nie zna ({ $step }): { $reply }.
delivery-greylisted-why = Greylisting (szara lista): programy wysyłające spam nie wracają, serwery poczty tak. Wszystko jest w porządku.
delivery-greylisted-next = Odczekaj od pięciu do piętnastu minut i wyślij ponownie z tego samego komputera.

delivery-mailbox-what = Nie udało się odczytać skrzynki w { $target } ({ $step }): { $cause }.
delivery-mailbox-why = Nie wiadomo więc, czy wiadomość dotarła.
delivery-mailbox-next = Spróbuj ponownie albo otwórz wiadomość w programie pocztowym, zapisz ją i otwórz plik tutaj.

delivery-not-arrived-what = { $seconds ->
    [one] Po sekundzie
    [few] Po { $seconds } sekundach
   *[many] Po { $seconds } sekundach
} wiadomości { $id } nie ma w skrzynce w { $target }.
delivery-not-arrived-why = Mogła zostać zatrzymana po drodze (greylisting trwa do piętnastu minut) albo trafić do innej skrzynki. Przejrzano skrzynkę odbiorczą i folder spamu.
delivery-not-arrived-next = Poczekaj na nią jeszcze trochę. Jeśli została odrzucona, informacja o tym jest w skrzynce nadawcy.

delivery-message-id-what = { $id } nie jest identyfikatorem Message-ID.
delivery-message-id-why = Wiadomość znajduje się po całym identyfikatorze: zawiera on znak @, na przykład <20261123.1@mx.example.org>. Po samej jego części inna wiadomość zostałaby wzięta za Twoją.
delivery-message-id-next = Weź go z tego, co wypisało polecenie send, albo z wiersza Message-ID wiadomości.

delivery-secret-empty-what = Pierwszy wiersz pliku { $file } jest pusty.
delivery-secret-empty-why = Tam powinno być hasło lub token; bez niego serwer policzyłby tylko nieudane logowanie.
delivery-secret-empty-next = Wpisz je w pierwszym wierszu pliku.

delivery-collect-folder = Przeglądanie folderu { $folder }…
delivery-collect-wait = { $seconds ->
    [one] Jeszcze jej nie ma; pozostała sekunda.
    [few] Jeszcze jej nie ma; pozostały { $seconds } sekundy.
   *[many] Jeszcze jej nie ma; pozostało { $seconds } sekund.
}

delivery-blocklisted-what = { $target } nie przyjmuje niczego z naszego adresu ({ $step }): { $reply }.
delivery-blocklisted-why = Adres jest na liście tych, którzy wysyłają spam, albo łączy domowych, które nie powinny same wysyłać poczty. Nie ma to nic wspólnego z TLS.
delivery-blocklisted-next = Wyślij przez własny serwer poczty (w wierszu poleceń: --via) albo uruchom Postseal na nim. Jeśli to adres Twojego serwera, poproś prowadzącego listę o jego usunięcie.

delivery-rejected-what = { $target } odmawia ({ $step }): { $reply }.
delivery-rejected-why = Odpowiedź zaczynająca się od 5 jest ostateczna: ta sama próba nie uda się i później. Żadna wiadomość nie została przyjęta.
delivery-rejected-next = Przeczytaj powód podany przez serwer; sprawdź nadawcę, odbiorcę i to, czy trzeba się najpierw zalogować.

delivery-no-starttls-what = { $target } nie oferuje TLS (brak STARTTLS), więc nic nie wysłano.
delivery-no-starttls-why = STARTTLS to polecenie, które zamienia zwykłe połączenie w szyfrowane; bez niego pocztę można by po drodze przeczytać. Ofertę może też usuwać urządzenie po drodze.
delivery-no-starttls-next = Włącz TLS na tamtym serwerze; jeśli jest włączony, poszukaj po drodze zapory z „SMTP inspection”.

delivery-starttls-refused-what = { $target } oferuje TLS, a potem go odmawia: { $reply }. Nic nie wysłano.
delivery-starttls-refused-why = Najczęściej serwer nie może odczytać swojego certyfikatu lub klucza.
delivery-starttls-refused-next = Zajrzyj do dziennika tamtego serwera i sprawdź ścieżki oraz uprawnienia jego certyfikatu i klucza.

delivery-injected-what = { $target } wysłał jawny tekst zaraz po zgodzie na TLS; połączenie przerwano.
delivery-injected-why = Tak napastnik po drodze wsunąłby własne słowa do szyfrowanej rozmowy (CVE-2011-0411) albo tak zachowuje się mocno przestarzały serwer.
delivery-injected-next = Zaktualizuj oprogramowanie tamtego serwera; jeśli jest aktualne, poszukaj po drodze urządzenia, które zmienia połączenia pocztowe.

delivery-handshake-what = TLS z { $target } nie powiódł się: { $cause }.
delivery-handshake-why = Strony nie mogły uzgodnić szyfrowania albo certyfikat i klucz serwera nie działają. Nic nim nie wysłano.
delivery-handshake-next = Zajrzyj do dziennika tamtego serwera z tej chwili; sprawdź jego certyfikat, klucz oraz dozwolone wersje TLS i szyfry.

delivery-old-tls-what = { $target } obsługuje tylko zbyt stare wersje TLS: { $cause }.
delivery-old-tls-why = TLS 1.0 i 1.1 są wycofane (RFC 8996); partner, który dziś chce TLS, je odrzuca.
delivery-old-tls-next = Zezwól na TLS 1.2 i 1.3 w konfiguracji tamtego serwera, w razie potrzeby po aktualizacji.

delivery-untrusted-what = Certyfikat { $target } nie jest zaufany: { $cause }. Nic nie wysłano.
delivery-untrusted-why = Tylko certyfikat, który prowadzi do znanego urzędu i jest dziś ważny, dowodzi, kto jest po drugiej stronie.
delivery-untrusted-next = Sprawdź, czy serwer wysyła cały łańcuch i czy certyfikat nie wygasł; w przypadku prywatnego urzędu dodaj jego certyfikat główny w ustawieniach (w wierszu poleceń: --trust).

delivery-name-mismatch-what = Certyfikat { $target } nie jest na nazwę { $name }. Nic nie wysłano.
delivery-name-mismatch-why = Ważny certyfikat kogoś innego nie dowodzi niczego o tym serwerze.
delivery-name-mismatch-next = Użyj nazwy podanej w certyfikacie, albo zamów certyfikat zawierający { $name }.

delivery-secret-in-clear-what = Hasła nie wysłano do { $target }: połączenie nie jest szyfrowane.
delivery-secret-in-clear-why = Każdy po drodze mógłby je odczytać.
delivery-secret-in-clear-next = Zażądaj TLS (wymagany, zweryfikowany lub od początku) albo wyślij bez logowania.

delivery-secret-unverified-what = Hasła nie wysłano do { $target }: jego certyfikat nie jest zweryfikowany.
delivery-secret-unverified-why = Napastnik po drodze mógłby pokazać dowolny certyfikat i przejąć hasło.
delivery-secret-unverified-next = Użyj nazwy serwera podanej w certyfikacie; w przypadku prywatnego urzędu dodaj jego certyfikat główny w ustawieniach (w wierszu poleceń: --trust).

delivery-no-mechanism-what = { $target } nie oferuje sposobu logowania, który zna ten program (oferowane: { $offered }).
delivery-no-mechanism-why = Znane są SCRAM-SHA-256, SCRAM-SHA-1, PLAIN i LOGIN dla hasła oraz XOAUTH2 i OAUTHBEARER dla tokenu; wiele serwerów na porcie 25 nie oferuje żadnego.
delivery-no-mechanism-next = Spróbuj portu 587 lub 465 albo wyślij bez logowania.

delivery-auth-failed-what = { $target } nie przyjmuje nazwy użytkownika i hasła: { $reply }.
delivery-auth-failed-why = Jedno z nich jest błędne albo to konto nie może stąd wysyłać. Nic nie wysłano.
delivery-auth-failed-next = Sprawdź nazwę użytkownika i hasło; niektórzy dostawcy chcą osobnego hasła dla każdej aplikacji. Token jest ważny mniej więcej godzinę: weź nowy.

delivery-auth-broken-what = Logowanie w { $target } zostało przerwane: { $cause }.
delivery-auth-broken-why = Serwer nie trzymał się metody albo nie potrafił dowieść, że sam zna hasło.
delivery-auth-broken-next = Sprawdź host i port; zajrzyj do dziennika tamtego serwera.

delivery-no-roots-what = Nie ma certyfikatów głównych, którym można ufać: { $cause }.
delivery-no-roots-why = Certyfikaty główne to znane urzędy; bez nich nie da się zweryfikować żadnego certyfikatu.
delivery-no-roots-next = Zainstaluj certyfikaty CA systemu (pakiet ca-certificates) albo dodaj w ustawieniach plik z certyfikatami głównymi (w wierszu poleceń: --trust).

probe-no-starttls-what = Serwer nie oferuje TLS (brak STARTTLS).
probe-no-starttls-why = Poczta do niego idzie jawnym tekstem, a partner, który wymaga TLS, w ogóle nie może jej dostarczyć.
probe-no-starttls-next = Włącz TLS na tamtym serwerze; jeśli jest włączony, poszukaj po drodze zapory z „SMTP inspection”.

probe-starttls-refused-what = Serwer oferuje TLS, a potem go odmawia: { $reply }.
probe-starttls-refused-why = Partner, który wymaga TLS, nie może dostarczyć poczty. Najczęściej serwer nie może odczytać swojego certyfikatu lub klucza.
probe-starttls-refused-next = Zajrzyj do dziennika tamtego serwera i sprawdź ścieżki oraz uprawnienia jego certyfikatu i klucza.

probe-handshake-failed-what = Serwer oferuje TLS, ale uzgadnianie się nie udaje: { $cause }.
probe-handshake-failed-why = Partner, który wymaga TLS, nie może dostarczyć poczty.
probe-handshake-failed-next = Zajrzyj do dziennika tamtego serwera; sprawdź jego certyfikat, klucz oraz dozwolone wersje TLS i szyfry.

probe-old-tls-what = Serwer obsługuje tylko zbyt stare wersje TLS: { $cause }.
probe-old-tls-why = TLS 1.0 i 1.1 są wycofane (RFC 8996); partner, który dziś chce TLS, je odrzuca.
probe-old-tls-next = Zezwól na TLS 1.2 i 1.3 w konfiguracji tamtego serwera, w razie potrzeby po aktualizacji.

probe-only-old-tls-what = Serwer nie obsługuje niczego nowszego niż { $newest }.
probe-only-old-tls-why = SSL 3.0, TLS 1.0 i 1.1 są wycofane (RFC 7568, RFC 8996); partner, który dziś chce TLS, je odrzuca.
probe-only-old-tls-next = Zezwól na TLS 1.2 i 1.3 w konfiguracji tamtego serwera, w razie potrzeby po aktualizacji.

probe-old-versions-what = Serwer obsługuje też stare wersje: { $versions }.
probe-old-versions-why = Nie szkodzi to nikomu, kto obsługuje nowszą. Ale SSL 3.0, TLS 1.0 i 1.1 są wycofane (RFC 7568, RFC 8996) i audyty je kwestionują.
probe-old-versions-next = Zezwól tylko na TLS 1.2 i 1.3, chyba że któryś partner potrzebuje starej. Jeśli to Twój serwer, robi to konfiguracja z kroku 3.

probe-broken-ciphers-what = Serwer przyjmuje też szyfry, które nie chronią: { $ciphers }.
probe-broken-ciphers-why = To, co nimi idzie, może przeczytać każdy, kto spróbuje.
probe-broken-ciphers-next = Jeśli to Twój serwer: zezwól tylko na szyfry z konfiguracji z kroku 3.

probe-weak-ciphers-what = Serwer przyjmuje też szyfry, które słabo chronią: { $ciphers }.
probe-weak-ciphers-why = Używa ich tylko partner, który nie oferuje nic lepszego. Anonimowe znaczy bez certyfikatu: Postfix ma je włączone sam z siebie, bo są lepsze niż jawny tekst.
probe-weak-ciphers-next = Jeśli to Twój serwer: gdy audyt je kwestionuje, zezwól tylko na szyfry z konfiguracji z kroku 3.

probe-starttls-stripped-what = Coś po drodze usuwa STARTTLS z tego, co mówi serwer. Zostawia ślad: { $sign }.
probe-starttls-stripped-why = Tak robią zapory Cisco z „inspect esmtp” (ASA) lub „fixup protocol smtp” (PIX). Cała poczta tą drogą idzie jawnym tekstem, a kto wymaga TLS, nie może jej dostarczyć.
probe-starttls-stripped-next = Zleć wyłączenie tej inspekcji w zaporze, po swojej stronie lub po stronie serwera. Sprawdzenie z innej sieci powie, po której.

probe-tls-at-465-what = Ten sam serwer obsługuje TLS na porcie 465.
probe-tls-at-465-why = Ma więc certyfikat. Albo STARTTLS nie jest włączone na tym porcie, albo coś po drodze usuwa je ze słów serwera.
probe-tls-at-465-next = Sprawdź ten port z samego serwera. Jeśli oferuje tam STARTTLS, usuwa je zapora po drodze.

probe-intercepted-what = Certyfikat nie należy do serwera, lecz do programu po drodze: { $issuer }.
probe-intercepted-why = Program antywirusowy lub zapora otwiera TLS i zagląda do środka. Stąd nie widać, co serwer naprawdę pokazuje.
probe-intercepted-next = Na czas tego testu wyłącz w nim skanowanie poczty lub SSL albo sprawdź z innego komputera.

probe-takes-injected-what = Serwer bierze jawny tekst sprzed TLS za słowa wewnątrz TLS (CVE-2011-0411).
probe-takes-injected-why = Ktoś po drodze może wstawiać polecenia do szyfrowanej rozmowy i kierować pocztę w inne miejsca.
probe-takes-injected-next = Zaktualizuj serwer poczty; każdy utrzymywany naprawił to w 2011 roku.

probe-clocks-differ-what = Zegary tego komputera i serwera różnią się o { $minutes ->
    [one] minutę
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}. Serwer podaje: { $date }.
probe-clocks-differ-why = O ważności certyfikatu decyduje zegar: przy błędnym dobre są odrzucane, a wygasłe przyjmowane.
probe-clocks-differ-next = Ustaw błędny zegar i włącz jego synchronizację przez NTP.

probe-address-passed-what = Brak połączenia z adresem { $address } serwera ({ $cause }); użyto następnego.
probe-address-passed-why = Być może ten komputer nie ma tam drogi, jak wiele komputerów w przypadku IPv6, albo nikt nie nasłuchuje pod tym adresem. Nadawcy, którzy próbują go najpierw, czekają albo idą gdzie indziej.
probe-address-passed-next = Sprawdź z innej sieci. Jeśli i tam nikt nie odpowiada, niech serwer nasłuchuje pod tym adresem albo usuń go z DNS.

probe-late-greeting-what = Serwer wita dopiero po { $seconds } s.
probe-late-greeting-why = Często jest to zamierzone: programy wysyłające spam nie czekają, serwery poczty czekają do pięciu minut.
probe-late-greeting-next = Nie trzeba nic robić. Jeśli to Twój serwer i nie jest to zamierzone, sprawdź jego serwery nazw: może na nie czekać.

probe-asks-for-certificate-what = Serwer pyta łączących się o certyfikat.
probe-asks-for-certificate-why = Niektórzy partnerzy rozróżniają w ten sposób serwery. Bez certyfikatu rozmowa toczyła się dalej.
probe-asks-for-certificate-next = Nie trzeba nic robić, chyba że partner tego chce. Czy Twój jest przyjmowany, powie Postseal w wierszu poleceń: postseal probe --certificate FILE --key FILE.

probe-certificate-taken-what = Serwer poprosił o certyfikat i po obejrzeniu Twojego kontynuował.
probe-certificate-taken-why = Czy ufa certyfikatowi, czy tylko mu on nie przeszkadza, mówi zapis w jego dzienniku i w jego linii Received.
probe-certificate-taken-next = Wyślij wiadomość testową ze swojego serwera i odczytaj, jak serwer odbierający ocenił jego certyfikat.

probe-certificate-not-asked-what = Serwer nie prosi o certyfikat.
probe-certificate-not-asked-why = Twój nie został więc pokazany. Większość serwerów poczty nie prosi.
probe-certificate-not-asked-next = Nie trzeba nic robić. Jeśli partner chce certyfikatu, musi to włączyć u siebie.

probe-certificate-refused-what = Serwer zakończył rozmowę po zobaczeniu Twojego certyfikatu: { $cause }.
probe-certificate-refused-why = Nie ufa wystawcy albo certyfikat nie jest przeznaczony dla klientów (rozszerzone użycie klucza clientAuth).
probe-certificate-refused-next = Zapytaj partnera, jakie CA przyjmuje, i sprawdź swój certyfikat w kroku 2.

probe-no-tls13-what = Serwer obsługuje TLS 1.2, ale nie TLS 1.3.
probe-no-tls13-why = TLS 1.2 jest nadal dobry; TLS 1.3 jest szybszy i nie ma już słabych opcji.
probe-no-tls13-next = Przy następnej aktualizacji serwera zezwól także na TLS 1.3.

probe-no-tls12-what = Serwer obsługuje TLS 1.3, ale nie TLS 1.2.
probe-no-tls12-why = Partnerzy ze starszym oprogramowaniem nie mogą połączyć się przez TLS.
probe-no-tls12-next = Zezwól także na TLS 1.2, chyba że znasz wszystkich swoich partnerów.

send-in-clear-what = Wiadomość poszła jawnym tekstem.
send-in-clear-why = Każdy po drodze mógł ją przeczytać; wybrana klasa na to pozwala.
send-in-clear-next = Wybierz klasę wymaganą lub zweryfikowaną tam, gdzie poczta nie może być czytelna.

# What was seen
delivery-exchanger = Serwer poczty { $host } (priorytet { $preference })
delivery-no-mx-record = Serwer poczty { $host } (sama domena, bo nie ma rekordu MX)
delivery-connected = Serwer:      { $target } (adres { $ip })
delivery-banner = Powitanie:   { $banner }
delivery-capabilities = Możliwości:  { $words }
delivery-starttls-is-offered = STARTTLS:    oferowane (połączenie można zamienić w szyfrowane)
delivery-starttls-is-not-offered = STARTTLS:    nieoferowane
delivery-starttls-is-refused = STARTTLS:    oferowane, a potem odmówione
delivery-starttls-is-implicit = STARTTLS:    niepotrzebne, TLS od pierwszego bajtu
delivery-tls-none = Szyfrowanie: brak
delivery-tls = Szyfrowanie: { $version }, { $cipher }, wymiana kluczy { $exchange }
delivery-versions = Wersje:      { $versions }
delivery-versions-not = Odrzuca:     { $versions }
delivery-versions-unknown = Nieznane:    { $versions }
delivery-certificate-of = { $subject }, wystawca: { $issuer }, ważny do { $date }
delivery-is-trusted = Certyfikat:  zaufany
delivery-is-not-trusted = Certyfikat:  niezaufany
delivery-is-for-name = Nazwa:       jest w certyfikacie
delivery-is-not-for-name = Nazwa:       brak w certyfikacie
delivery-accepted = Przyjęto:    { $reply }
delivery-message-id = Message-ID:  { $id }

# The test message
delivery-test-subject = Wiadomość testowa Postseal
delivery-test-body = Tę wiadomość wysłał program Postseal, aby sprawdzić, czy poczta idzie przez TLS. Mówią to jej nagłówki. Nie trzeba nic z nią robić.

# More than is looked at
probe-more-addresses-what = Liczba adresów serwera { $host }: { $found }; sprawdzono: { $looked }.
probe-more-addresses-why = Partner może trafić na każdy z nich; wynik nic nie mówi o pozostałych.
probe-more-addresses-next = Sprawdź pozostałe po kolei, każdy pod jego adresem, z nazwą serwera (w wierszu poleceń: --name).
probe-more-servers-what = Liczba serwerów poczty domeny { $domain }: { $found }; sprawdzono: { $looked }.
probe-more-servers-why = Partnerzy próbują pozostałych, gdy preferowane nie odpowiadają; wynik nic o nich nie mówi.
probe-more-servers-next = Sprawdź pozostałe po kolei, podając ich nazwy.
