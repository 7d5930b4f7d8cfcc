# The window: what every screen shares (src/gui)

window-copy = Kopiuj
window-copied = Skopiowano
window-cancel = Anuluj
window-close = Zamknij
window-try-again = Spróbuj ponownie
window-undo = Cofnij
window-show = Pokaż
window-show-in-folder = Pokaż w folderze
window-cannot-show = Żaden program w tym systemie nie mógł pokazać { $path }.
window-remove = Usuń
window-cause = Przyczyna techniczna: { $cause }
window-next-thing = Co dalej:

# What a colour means, in a word
window-good = Dobrze
window-attention = Wymaga uwagi
window-bad = Źle
window-info = Warto wiedzieć

# How far a step is
window-to-do = Do zrobienia
window-done = Gotowe

# No display
window-no-display = Nie ma ekranu, na którym można otworzyć okno. Wszystkie cztery kroki w terminalu: postseal rehearse
window-cannot-open = Nie można otworzyć okna: { $cause }. Wszystkie cztery kroki w terminalu: postseal rehearse

window-work-done = Gotowe: „{ $name }”.
window-work-failed = Nie udało się: „{ $name }”.
window-leave-title = Coś jeszcze trwa
window-leave-text = Jeśli wyjdziesz, zostanie to przerwane. To, co gotowe, zostanie zachowane.
window-leave-ended = W międzyczasie już się zakończyło.
window-leave-stay = Zostań
window-leave-go = Przerwij i wyjdź
window-leave-close = Przerwij i zamknij
window-closing-saves = Dysk jest powolny: okno zamknie się, gdy tylko wszystko zostanie zapisane.
window-closing-late = Dysk od pół minuty nie przyjął ostatnich zmian. Poczekaj, aż odpowie, albo zamknij okno jeszcze raz, aby wyjść bez nich.
window-disk-late = Dysk odpowiada powoli. To, co jest w drodze, nie przepadnie.

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Enter

# A file hovers over the window
window-drop-here = Upuść tutaj
window-drop-not-here = Tu nie można nic upuścić
window-drop-nothing = Ten ekran nie przyjmuje plików.
window-drop-archive = Zostanie odczytane, aby sprawdzić, co przestałoby działać: poczta, skrzynka, dziennik albo folder z nimi.
window-drop-probe = Będzie to certyfikat lub klucz pokazywany serwerom, które o niego proszą.
window-from-setup = Z projektu „{ $name }”.
window-drop-reports = Zostanie odczytane jako raporty TLS: raport, wiadomość, skrzynka albo folder z nimi.
window-drop-rollover = Będzie to plik z nowym kluczem.
window-drop-expiring = Zostanie dodane do obserwowanych: certyfikat albo folder z certyfikatami.
window-drop-roots = Będą to własne certyfikaty główne firmy.
window-drop-request = Zostanie odczytane jako certyfikat do odnowienia albo żądanie utworzone gdzie indziej.
window-drop-certificate = Zostanie odczytane i sprawdzone: certyfikat, łańcuch, plik PFX albo klucz.
window-drop-own = Zostanie porównane z tym, czego potrzebuje Twój serwer: jego własny plik konfiguracji.
window-drop-message = Zostanie odczytana odcinek po odcinku: wiadomość w postaci, w jakiej dotarła.

# What was opened last; what does the same on the command line
window-recent = Ostatnio otwierane
window-recent-forget = Wyczyść tę listę

# Our own dialog for files, where the system opens none
window-chooser-path = Ścieżka
window-chooser-help = System nie otworzył okna wyboru plików: wpisz lub wklej ścieżkę albo przejdź przez foldery.
window-chooser-up = Folder wyżej
window-chooser-empty = Nic tu się tak nie zaczyna.
window-chooser-empty-folder = Ten folder jest pusty.
window-chooser-no-folder = Nie ma tu innych folderów. „Wybierz” bierze ten.
window-chooser-no-file = Nie wybrano jeszcze pliku. Kliknij plik albo otwórz folder.
window-chooser-several = Można zaznaczyć kilka: kliknięciem lub spacją.
window-chooser-marked =
    { $count ->
        [one] Zaznaczono jeden plik.
        [few] Zaznaczono { $count } pliki.
       *[other] Zaznaczono { $count } plików.
    }
window-chooser-choose = Wybierz
window-chooser-save = Zapisz tutaj
window-chooser-replace = Zastąp
window-chooser-replaces = Ten plik już istnieje. Naciśnij jeszcze raz, aby go zastąpić, albo wpisz inną nazwę.
