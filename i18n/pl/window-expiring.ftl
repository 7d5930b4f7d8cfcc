# What runs out (src/gui/screen/expiring)

window-expiring-open = Wygasające certyfikaty: kiedy i co teraz pokazują serwery
window-expiring-title = Wygasające certyfikaty
window-expiring-why = Koniec [certyfikatu|certificate] jako pierwsi zauważają partnerzy. Odnowiony, ale niewczytany, kończy się tak samo. Postseal sprawdza pliki i to, co każdy serwer pokazuje teraz.
window-expiring-look = Sprawdź teraz, także serwery
window-expiring-reading = Odczytywanie plików: { $count }…
window-expiring-asking = Zapytane serwery: { $done } z { $all }…
window-expiring-none = Nie ma jeszcze certyfikatu do obserwowania. Dodaj poniżej plik, folder lub serwer.
window-expiring-good = Żaden z nich nie wymaga teraz działania.
window-expiring-kept = { $days ->
    [one] Na tym komputerze: do { $date }, jeszcze 1 dzień
    [few] Na tym komputerze: do { $date }, jeszcze { $days } dni
   *[many] Na tym komputerze: do { $date }, jeszcze { $days } dni
}
window-expiring-kept-over = Na tym komputerze: wygasł { $date }
window-expiring-served = { $days ->
    [one] { $server } pokazuje teraz: do { $date }, jeszcze 1 dzień
    [few] { $server } pokazuje teraz: do { $date }, jeszcze { $days } dni
   *[many] { $server } pokazuje teraz: do { $date }, jeszcze { $days } dni
}
window-expiring-served-over = { $server } pokazuje teraz: wygasł { $date }
window-expiring-not-asked = { $server }: jeszcze niezapytany.
window-expiring-another = niewczytany
window-expiring-more = Dalszych: { $count }. Wszystkie pokazuje wiersz poleceń.
window-expiring-sources = Co jest obserwowane
window-expiring-sources-text = Zawsze certyfikaty Twoich projektów; do tego pliki certyfikatów, foldery i działające serwery, które dodasz. Zapamiętywane są tylko ich miejsca.
window-expiring-choose = Certyfikaty do obserwowania
window-expiring-server = Działający serwer
window-expiring-server-help = Nazwa lub adres. Z portem, jeśli to nie 25: mx.example.org:465.
window-expiring-add = Obserwuj
window-expiring-ask = Serwery Twoich projektów
window-expiring-ask-yes = Pytaj je także
window-expiring-ask-no = Tylko pliki
window-expiring-within = Czas odnowić, gdy zostało mniej niż
window-expiring-days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}
window-expiring-command = To samo w wierszu poleceń
window-expiring-command-note = Dla crona dodaj --notify lub --ics PLIK; dla Nagiosa --monitoring; dla Prometheusa --prometheus.
