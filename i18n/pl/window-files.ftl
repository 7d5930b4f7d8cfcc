# Odczytaj nagłówki; Otwórz plik (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = Odczytaj nagłówki wiadomości: czy przyszła przez TLS?
window-headers-title = Odczytaj nagłówki
window-headers-why = Każdy serwer, który przekazuje wiadomość, wpisuje do niej [linię Received|received]. Postseal czyta je [odcinek|hop] po odcinku i mówi, gdzie wiadomość szła przez [TLS|tls] i jak dobrze była chroniona. Nic nie opuszcza tego komputera.
window-headers-asked = Co uzgodniono dla tej wiadomości?
window-headers-nothing = Nic: tylko pokaż wynik
window-headers-expected = Uzgodniono: { $class }.
window-headers-inbound = Przysłał ją partner?
window-headers-ours = Twoje serwery i adresy
window-headers-ours-help = Jeśli wiadomość przysłał Ci partner, oceniany jest krok, w którym przyjął ją Twój serwer. Podaj tutaj swoje serwery, oddzielając przecinkami; *.example.org oznacza wszystkie poniżej, a adres krok wewnątrz Twojej sieci.
window-headers-report = Dla partnera lub audytora: kiedy, droga wiadomości z rysunkiem i czego to dowodzi. Nie zawiera hasła ani klucza.

window-reading-nobodys = Sprawdzono tylko tę wiadomość: nie należy do żadnego projektu i żadnego nie zmienia.
window-reading-nobodys-next = Aby zachować ją jako dowód dla swojego serwera, odczytaj ją w kroku 4 projektu tego serwera.

window-open-open = Otwórz plik: certyfikat, klucz, żądanie, wiadomość lub dziennik
window-open-title = Otwórz plik
window-open-why = Postseal mówi, czym jest plik, i pokazuje, co w nim jest: [certyfikat|certificate], [klucz prywatny|key], [żądanie|csr] albo wszystko razem. Nic nie jest zmieniane ani wysyłane.
window-open-what = Jeden lub kilka: to, co przysłało CA, w dowolnej postaci; klucz i certyfikat, aby sprawdzić, czy do siebie pasują; wiadomość lub skrzynka; dziennik poczty.
window-open-drop = Albo upuść je na to okno: pliki lub folder.
window-open-close = Zamknij wszystko
window-open-looking = Sprawdzanie …
window-open-certificate = Certyfikat
window-open-authority = Certyfikat urzędu certyfikacji (CA)
window-open-request = Żądanie certyfikatu (CSR)
window-open-key = Klucz prywatny: nigdy nikomu go nie wysyłaj
window-open-message = Wiadomość albo skrzynka
window-open-past = Poczta, dziennik lub raporty
window-open-belongs = Klucz prywatny pasuje do tego, co otwarto razem z nim.
window-open-belongs-next = Mają ten sam klucz publiczny: serwer może używać ich razem.
window-open-belongs-some = Nie wszystko, co otwarto, do siebie pasuje.
window-open-belongs-some-next = Każda karta mówi, czy jest tu jej druga połowa. To, co do siebie pasuje, ma ten sam SHA-256 klucza.
window-open-belongs-not = Klucz prywatny nie pasuje do tego, co otwarto razem z nim.
window-open-belongs-not-next = Ich klucze publiczne się różnią i żaden serwer nie użyje ich razem. Poszukaj klucza, który powstał z żądaniem tego certyfikatu.
window-open-fits = Druga połowa jest tutaj
window-open-fits-not = Brak drugiej połowy
window-open-more = Liczba pozostałych, których tu nie widać: { $count }. Wiersz poleceń pokazuje wszystkie.
window-open-next = Aby certyfikat sprawdzić, uzupełnić i zachować dla serwera, wczytaj go w kroku 2 projektu.

open-configuration-what = { $name } to plik konfiguracyjny serwera { $server }.
open-configuration-why = To, co jest w nim właściwe, zależy od tego, czego oczekujesz od serwera.
open-configuration-next = Otwórz projekt albo zacznij nowy i wybierz ten plik w kroku 3: tam zostanie porównany z tym, czego potrzebuje Twój serwer.
open-many-what = { $name } zawiera więcej plików z certyfikatami i kluczami niż { $limit }.
open-many-why = Pozostałych nie sprawdzono: to, co tu widać, to nie wszystko.
open-many-next = Zamiast folderu wybierz właściwe pliki.

open-unknown-what = Postseal nie rozpoznaje niczego w pliku { $name }.
open-unknown-why = Nie zawiera certyfikatu, żądania ani klucza prywatnego, wiadomości, linii dziennika poczty ani raportu TLS.
open-unknown-next = Wybierz inny plik. Jeśli Ci go przysłano, zapisz go jeszcze raz tak, jak chciał nadawca, i rozpakuj to, co spakowane.

window-drop-open = Postseal mówi, co to jest: certyfikat, klucz, żądanie, wiadomość, skrzynka lub dziennik.
