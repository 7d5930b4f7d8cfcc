# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = Od „nasz bank chce TLS” do dowodu.
window-theme = Motyw
window-theme-system = Systemowy
window-theme-light = Jasny
window-theme-dark = Ciemny
window-language = Język
window-settings = Ustawienia
window-letters-missing = Ten komputer nie ma czcionki ze znakami wybranego języka ({ $language }). Do tego czasu Postseal mówi po angielsku.
window-letters-packages = Zainstaluj ją i uruchom Postseal ponownie: fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows: Ustawienia, Czas i język, Funkcje opcjonalne.
window-text-size = Rozmiar tekstu
window-text-size-note = Razem z nim rośnie i maleje wszystko na ekranie.
window-settings-folder = Gdzie wszystko leży
window-settings-folder-note = Projekty, klucze, certyfikaty i te ustawienia. Tylko Ty możesz je odczytać; kopię przechowuj w bezpiecznym miejscu.
window-settings-folder-move = Aby zmienić to miejsce, zamknij Postseal, przenieś folder i podaj jego nowe położenie w środowisku: POSTSEAL_DATA.
window-about = O programie Postseal
window-about-version = Wersja { $version }
window-about-licence = Wolne oprogramowanie, do wyboru na licencji MIT lub Apache-2.0.
window-about-made = Postseal korzysta z innych składników wolnego oprogramowania (zależnie od systemu, łącznie: { $count }), a każdy z nich ma własną licencję.
window-about-licences = Pokaż ich licencje

window-home-setups = Twoje serwery poczty
window-home-new = Nowy projekt
window-home-rehearse = Poćwicz
window-home-rehearse-note = „Poćwicz” prowadzi przez wszystkie cztery kroki z ćwiczebnym urzędem certyfikacji i ćwiczebnym serwerem poczty na tym komputerze.
window-home-archive = Co przestałoby działać? Przeczytaj dawną pocztę i dzienniki
window-home-empty = Wysyłaj i odbieraj pocztę przez TLS i miej na to dowód
window-home-empty-text = Cztery kroki: żądanie, certyfikat, polityka dla serwera poczty i wiadomość testowa jako dowód, że to działa. To dla Ciebie nowość? Najpierw poćwicz; niczym nie ryzykujesz.
window-home-first-name = Mój serwer poczty
window-home-rehearsal-name = Ćwiczenie
window-home-open = Otwórz
window-home-continue = Kontynuuj
window-home-rename = Zmień nazwę
window-home-save-name = Zapisz
window-home-name = Nazwa tego projektu
window-home-delete = Usuń
window-home-deleted = { $days ->
    [one] Usunięto projekt { $name }. Jego pliki, w tym klucz, pozostaną w koszu przez { $days } dzień.
   *[other] Usunięto projekt { $name }. Jego pliki, w tym klucz, pozostaną w koszu przez { $days } dni.
}
window-home-broken = Nie można otworzyć projektu { $name }
window-home-recover = Użyj ostatniej dobrej kopii
window-home-recovered = Ostatnia dobra kopia jest na miejscu. Uszkodzony plik zachowano obok.
window-home-show-file = Pokaż jego plik
window-home-hide-file = Ukryj jego plik
window-home-file = Plik taki, jaki jest. Niczego się tu nie zmienia.
window-home-next = Dalej: { $step }
window-home-next-renew = Dalej: odnów certyfikat
window-home-all-done = Wszystkie cztery kroki są gotowe.
window-home-days = { $days ->
    [one] certyfikat: jeszcze 1 dzień
    [few] certyfikat: jeszcze { $days } dni
   *[many] certyfikat: jeszcze { $days } dni
}
window-home-expired = certyfikat wygasł
window-home-verdict-met = polityka spełniona
window-home-verdict-missed = polityka niespełniona
window-home-verdict-former = udowodniono dla wcześniejszej polityki
window-rehearsal = Ćwiczenie

window-all-setups = Wszystkie projekty
window-step-of = Krok { $number } z 4
window-step-request = Żądanie
window-step-certificate = Certyfikat
window-step-policy = Polityka
window-step-proof = Dowód
window-request-title = Utwórz klucz i żądanie
window-certificate-title = Wczytaj certyfikat
window-policy-title = Zdecyduj, kto musi używać TLS
window-proof-title = Wyślij test, przeczytaj dowód
window-back = Wstecz
window-next = Dalej: { $step }
window-finish = Zakończ
window-letters = Listy, wypełnione tym, co tu wiadomo
window-letters-help = Przeczytaj, skopiuj i wyślij samodzielnie: stąd nic nie wychodzi.
window-saved-to = Zapisano jako { $path }.
window-home-reading = Odczytywanie projektów…

window-reminders = Przypomnienia do kalendarza (.ics)
window-daily = Codziennie sprawdzaj certyfikaty
window-daily-about = Harmonogram systemu uruchamia Postseal o dziewiątej, bez okna: program sprawdza certyfikaty Twoich projektów i wszystko, co obserwujesz poza nimi („Wygasające certyfikaty”), i powiadamia na pulpicie, gdy któryś wymaga działania.
window-daily-show = Co zostałoby zapisane
window-daily-commands = Potem zostaną wykonane
window-daily-install = Włącz
window-daily-remove = Wyłącz
window-daily-there = Włączone
window-daily-old = Włączone, tak jak dotąd
window-daily-anew = Zapisz od nowa

# A renewal
window-renew = Odnów
window-renew-now = Odnów ten certyfikat: kroki zaczną się od nowa, ze wszystkim już wypełnionym
window-renew-shorter = Certyfikaty są ważne coraz krócej: 200 dni od marca 2026, 100 od marca 2027, 47 od marca 2029. Jeśli odnawiasz ręcznie, zobacz „Zamów online” w kroku 1: odtąd odnowienie o nic już nie pyta.
window-renew-kept = Trwa odnawianie. Używany certyfikat (do { $to }) i jego klucz są zachowane, dopóki krok 4 nie potwierdzi, że nowy działa.
window-renew-put-back = Przywróć stary
window-renew-proven = Odnowienie jest potwierdzone. Poprzednio używanego certyfikatu nie trzeba już zachowywać.
