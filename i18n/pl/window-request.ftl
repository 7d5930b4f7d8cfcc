# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = [Certyfikat|certificate] zaczyna się od dwóch plików: [klucza prywatnego|key], który zostaje tutaj, i [żądania|csr], które wysyłasz do [urzędu certyfikacji|ca].
window-request-missing = Najpierw utwórz klucz i żądanie.

window-request-hosts = Jak nazywa się Twój serwer poczty?
window-request-hosts-help = Nazwa, na którą wskazuje Twój rekord MX. Inne serwery porównują ją z certyfikatem.
window-request-hosts-add = Dodaj kolejną nazwę
window-request-domains = Dla jakich domen odbiera pocztę?
window-request-domains-help = Część Twoich adresów za znakiem @. Potrzebna do polityki i testu, nie do żądania.
window-request-domains-add = Dodaj kolejną domenę

window-recommended = Zalecane
window-request-key = Rodzaj klucza
window-request-key-help = Zalecany pasuje prawie każdemu.
window-request-key-others = Inne rodzaje

window-request-more = Więcej: organizacja i miejsce
window-request-more-help = Większość urzędów certyfikacji pomija te dane albo wypełnia je sama. Zostaw puste to, o co nikt nie prosił.
window-request-organization = Organizacja
window-request-unit = Dział
window-request-locality = Miasto
window-request-state = Województwo lub region
window-request-country = Kod kraju

window-request-renew = Odnawiam certyfikat
window-request-renew-how = Nazwy, pola i rodzaj klucza są brane z certyfikatu, którego Twój serwer używa teraz. Klucz jest nowy, chyba że niżej wybierzesz stary.
window-request-renew-file = Wybierz jego plik
window-request-renew-server = Albo serwer, który go pokazuje
window-request-renew-server-help = Postseal łączy się z nim na porcie 25, chyba że po dwukropku podasz inny, i odczytuje to, co serwer pokazuje każdemu.
window-request-renew-fetch = Pobierz
window-request-renew-fetching = Pytanie { $host } o certyfikat…
window-request-foreign = Mam już żądanie
window-request-look-up = Znajdź serwery poczty mojej domeny
window-request-look-up-help = Pyta Twój serwer DNS o te domeny i nazwy oraz o to, które urzędy mogą wystawiać.
window-request-take = Wpisz do żądania: { $hosts }

window-request-advanced = Zaawansowane: hasło, istniejący klucz
window-request-passphrase-heading = Hasło do klucza
window-request-passphrase-help = Plik i tak możesz czytać tylko Ty. Hasło chroni jego kopie: na pendrivie, w kopii zapasowej.
window-request-passphrase = Hasło
window-request-passphrase-again = Powtórz hasło
window-request-passphrase-different = Hasła różnią się od siebie.
window-request-passphrase-warning = Serwer poczty musi móc odczytać swój klucz przy starcie.
window-request-passphrase-why = Postfix i większość innych nie potrafi użyć klucza z hasłem: potrzebują kopii bez hasła.
window-request-passphrase-of-key = Jego hasło, jeśli je ma
window-request-passphrase-of-key-help = Otwiera klucz tylko dla tego żądania; plik pozostaje bez zmian.
window-request-reuse = Użyj istniejącego klucza
window-request-reuse-help = Nowy klucz jest lepszym wyborem: kopia starego staje się bezwartościowa. Starego użyj tylko wtedy, gdy coś wskazuje sam klucz, na przykład rekord TLSA dla DANE.
window-request-reused = Żądanie jest podpisane tym istniejącym kluczem
window-request-new-key = Jednak nowy klucz

window-request-make = Utwórz klucz i żądanie
window-request-not-yet = Najpierw popraw pola zaznaczone powyżej.
window-request-keep = Zachowaj obecne
window-request-making-key = Tworzenie klucza prywatnego…
window-request-signing = Podpisywanie nim żądania…

window-request-made = Klucz i żądanie są gotowe: { $hosts }.
window-request-opened = To żądanie, na które czeka ten projekt: { $hosts }.
window-request-key-elsewhere = Klucz prywatny zostaje tam, gdzie powstało żądanie. Tam też zainstaluj certyfikat.
window-request-made-next = Wyślij żądanie do swojego urzędu certyfikacji. Gdy przyjdzie odpowiedź, przejdź do kroku 2.
window-request-csr = Żądanie (CSR)
window-request-save = Zapisz żądanie
window-request-save-as = Zapisz jako…
window-request-saved = Zapisano jako { $path }.
window-request-what-next = Co teraz zrobić
window-request-next-send = Skopiuj całe żądanie, z pierwszą i ostatnią linią, do formularza zamówienia swojego urzędu certyfikacji.
window-request-next-key = Nigdy nie wysyłaj klucza. Potrzebuje go tylko Twój serwer poczty; kto o niego prosi, nie zasługuje na zaufanie.
window-request-next-wait = Odpowiedzią jest certyfikat, przysłany pocztą lub do pobrania. Może to trwać minuty albo dni; ten projekt poczeka.
window-request-files = Gdzie są pliki
window-request-file-csr = Żądanie, do wysłania
window-request-file-key = Klucz prywatny, do zachowania
window-request-folder = Pokaż folder
window-request-again = Utwórz jeszcze jedno

window-request-guide = Po co żądanie?
window-request-guide-1 = Certyfikat mówi: ten klucz należy do serwera o tej nazwie. Urząd certyfikacji (CA) sprawdza, czy nazwa jest Twoja, i podpisuje to zdanie.
window-request-guide-2 = Żądanie (CSR) zawiera nazwę i publiczną połowę klucza. Prywatna połowa nigdy nie opuszcza tego komputera: kto by ją miał, mógłby podszyć się pod Twój serwer.
window-request-guide-3 = Pliki możesz czytać tylko Ty, a żaden istniejący klucz nie jest nadpisywany.
