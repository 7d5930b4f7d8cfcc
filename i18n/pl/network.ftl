# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = Jak ten komputer łączy się z innymi
window-network-note = Dotyczy każdego sprawdzenia, w oknie i w wierszu poleceń. Gdzie ekran lub opcja podaje inny serwer, pytany jest tamten.

window-network-dns = Serwery DNS
window-network-dns-help = Adresy rozdzielone przecinkami. Gdy pole jest puste, pytane są serwery tego komputera.
network-dns-wrong = { $text } nie jest adresem serwera DNS. Zapisz go jako 9.9.9.9 lub 9.9.9.9:53. Do tego czasu pytany jest serwer, który ostatnio podano poprawnie.

window-network-roots = Zaufane certyfikaty główne
window-network-roots-system = Tego komputera
window-network-roots-mozilla = Mozilli
window-network-own = Oprócz nich: własne CA Twojej firmy lub partnera
window-network-own-note = Plik (PEM, DER, P7B) albo folder z takimi plikami; można go też upuścić tutaj. Dochodzi do tych, które już są zaufane. Partner im nie ufa: gdy tylko one za coś ręczą, jest to wyraźnie podane.
window-network-own-file = Wybierz plik…
window-network-own-folder = Wybierz folder…
window-network-own-drop = Nie ufaj już żadnemu z nich
window-network-own-root = { $name }, do { $date }
window-network-own-copies = To kopie w folderze programu Postseal. Twoje pliki nie są zmieniane ani już czytane.
window-network-own-copied = Odtąd zaufane obok pozostałych. Kopie wszystkich leżą w { $path }; Twoje pliki pozostają bez zmian.
window-network-own-removed = { $name } nie jest już zaufane.
window-network-own-none = Żadne z nich nie jest już zaufane.
window-network-own-more =
    { $count ->
        [one] Jeszcze jedno.
        [few] Jeszcze { $count }.
       *[many] Jeszcze { $count }.
    }
window-network-own-read =
    { $count ->
        [one] Zawiera jeden certyfikat: odtąd jest zaufany.
        [few] Zawiera { $count } certyfikaty: odtąd są zaufane.
       *[many] Zawiera { $count } certyfikatów: odtąd są zaufane.
    }

window-network-proxy = Proxy
window-network-proxy-system = Jak w tym komputerze
window-network-proxy-none = Brak
window-network-proxy-at = Pod tym adresem
window-network-proxy-address = Adres proxy
window-network-proxy-note = Tylko dla WWW: zamówienia w CA (ACME), polityki MTA-STS, to, co CA publikują o certyfikatach. Poczta (SMTP, IMAP) i DNS nigdy przez nie nie idą. „Jak w tym komputerze” oznacza środowisko: HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
network-proxy-wrong = Zapisz proxy wraz z portem, na przykład http://proxy.example.org:3128. Do tego czasu obowiązuje ostatni wybór.
network-proxy-password = Hasła nie przechowuje się w tym pliku. Uruchom zamiast tego Postseal z HTTPS_PROXY=http://nazwa:hasło@host:port.

settings-damaged-what = Ustawień w { $path } nie da się użyć: linia { $line }: { $cause }.
settings-damaged-why = Ktoś napisał to ręcznie. Bez tych ustawień może zostać zapytany inny serwer DNS albo użyte inne proxy, niż chcesz.
settings-damaged-next = Popraw tę linię w edytorze tekstu. Jeśli wybierzesz w oknie coś na nowo, Twój plik zostanie zachowany jako preferences.damaged.toml.
