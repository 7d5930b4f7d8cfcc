# What a domain publishes (src/gui/screen/dns)

window-dns-open = Co Twoja domena publikuje w DNS i co warto dodać
window-dns-after-proof = Teraz to utrwal: ogłoś w DNS, że Twoje serwery obsługują TLS
window-dns-title = Opublikowane w DNS
window-dns-why = Każdy po drodze może usunąć TLS między serwerami poczty, chyba że domena ogłasza w [DNS|dns], że obsługuje TLS. Postseal sprawdza, co jest opublikowane, porównuje to z Twoimi serwerami i mówi, jaki rekord dodać. Niczego nie zmienia.
window-dns-domain-help = To, co jest za znakiem @.
window-dns-server = Inny serwer DNS (opcjonalnie)
window-dns-server-help = Gdy pole jest puste, pytany jest serwer tego komputera. Niektóre routery domowe ukrywają podpisy; wtedy podaj tu inny.
window-dns-server-wrong = To nie jest adres serwera DNS. Zapisz go jako 9.9.9.9 lub 9.9.9.9:53.
window-dns-report = Dokąd nadawcy mają wysyłać raporty (opcjonalnie)
window-dns-report-help = Ten adres jest w rekordzie raportów TLS. Gdy pole jest puste, to tls-reports@ Twoja domena.
window-dns-check = Sprawdź
window-dns-beginning = Rozpoczynanie…
window-dns-asking = Pytanie DNS o { $name }…
window-dns-server-asked = Sprawdzanie { $server }…
window-dns-again = Sprawdź ponownie lub inną domenę
window-dns-another = Podpisy (DNSSEC) giną po drodze: zapytaj zamiast tego { $server } (Quad9)
window-dns-form = Pokaż rekordy
window-dns-form-bind = do pliku strefy
window-dns-form-fields = do formularza WWW
window-dns-form-nsupdate = do nsupdate
window-dns-name = Nazwa
window-dns-type = Typ
window-dns-value = Wartość
window-dns-old = Zamiast
window-dns-add = Rekord do dodania
window-dns-change = Rekord do zmiany: zajmie miejsce obecnego
window-dns-findings = { $count ->
    [one] Jedna uwaga
    [few] { $count } uwagi
   *[many] { $count } uwag
}
window-dns-plan = W tej kolejności
window-dns-plan-why = Każdy krok opiera się na poprzednim. Po każdym odczekaj godzinę i sprawdź ponownie: następny pojawi się, gdy ten będzie widoczny.
window-dns-next = Teraz
window-dns-locked = Później
window-dns-instead = Zamiast tego rekord CA (2 1 1)
window-dns-save = Zapisz politykę…
window-dns-place = Co udostępnia plik?

window-reports-open = Czytaj raporty przysłane przez nadawców (raporty TLS)
window-reports-title = Raporty TLS od nadawców
window-reports-why = Raz dziennie duzi nadawcy zgłaszają, ile połączeń z Twoimi serwerami odbyło się przez TLS, ile nie i dlaczego. Zsumowane raporty mówią, kto nie mógł dostarczyć poczty i kiedy można wymusić [MTA-STS|mta-sts]. Wszystko pozostaje na tym komputerze.
window-reports-what = Które raporty odczytać?
window-reports-what-text = Załączniki (.json, .json.gz), wiadomości, które je zawierają (.eml), plik skrzynki (mbox) albo Maildir. Każdy raport liczy się raz, cokolwiek leży obok.
window-reports-drop = albo upuść plik lub folder na okno.
window-reports-choose = Raporty TLS
window-reports-mailbox = Ze skrzynki (IMAP)
window-reports-mailbox-lead = Skrzynka, którą wskazuje Twój rekord TLS-RPT. Pobierane są tylko raporty i pozostają nieprzeczytane.
window-reports-fetch = Odczytaj skrzynkę
window-reports-again = Odczytaj inne
window-reports-policy = { $name }: przez TLS { $successful }, nieudane { $failed }
window-reports-senders = { $count ->
    [one] Jeden nadawca
    [few] { $count } nadawców
   *[many] { $count } nadawców
}
window-reports-more = Dalszych: { $count }. Wszystkie pokazuje wiersz poleceń (dns reports --json).
