# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = Nie znaleziono żadnej wiadomości, dziennika poczty ani raportu TLS w: { $paths }.
archive-nothing-why = Bez dawnej poczty nie da się powiedzieć, kto zostałby odcięty.
archive-nothing-next = Wybierz plik skrzynki (mbox), Maildir, folder z plikami .eml albo dziennik swojego serwera poczty, na przykład /var/log/mail.log.

archive-cancelled-what = Przerwano odczyt.
archive-cancelled-why = W części przeszłości może brakować właśnie tego partnera, który zostałby odcięty.
archive-cancelled-next = Zacznij ponownie, gdy będzie czas.

archive-damaged-what = { $path } jest uszkodzony: { $cause }.
archive-damaged-why = To, co było przed uszkodzeniem, zostało policzone; tego, co jest za nim, brakuje.
archive-damaged-next = Weź plik jeszcze raz z pierwotnego miejsca i odczytaj go ponownie.

archive-bomb-what = { $path } po rozpakowaniu przekracza swój rozmiar ponad { $ratio } razy i został pominięty.
archive-bomb-why = Poczta i dzienniki nie kompresują się aż tak; takie pliki tworzy się po to, by zapełnić komputer.
archive-bomb-next = Sprawdź, skąd pochodzi plik. Jeśli mu ufasz, rozpakuj go samodzielnie i odczytaj to, co powstanie.

archive-not-known-what = Nic w { $path } nie jest wiadomością, linią dziennika poczty ani raportem TLS.
archive-not-known-why = Cokolwiek zawiera, brakuje tego w tabeli.
archive-not-known-next = Wybierz inny plik. Dziennik Postfiksa, Exima lub Sendmaila to zwykle /var/log/mail.log lub /var/log/exim4/mainlog.

archive-endless-headers-what = { $path }: { $count ->
    [one] jedna wiadomość ma nagłówki bez końca.
    [few] { $count } wiadomości mają nagłówki bez końca.
   *[many] { $count } wiadomości ma nagłówki bez końca.
}
archive-endless-headers-why = Żaden serwer poczty takiej wiadomości nie przyjmuje; pominięto je.
archive-endless-headers-next = Nie trzeba nic robić, chyba że w pliku nie powinno być niczego takiego.

archive-endless-lines-what = { $path }: { $count ->
    [one] jedna linia jest dłuższa niż te, które pisze jakikolwiek serwer.
    [few] { $count } linie są dłuższe niż te, które pisze jakikolwiek serwer.
   *[many] { $count } linii jest dłuższych niż te, które pisze jakikolwiek serwer.
}
archive-endless-lines-why = Odczytano tylko ich początek.
archive-endless-lines-next = Sprawdź, czy plik jest tym, za co go uważasz.

archive-report-what = { $path } nie jest raportem TLS: { $cause }.
archive-report-why = Tego, co mówi, brakuje w tabeli.
archive-report-next = Weź załącznik w postaci, w jakiej przyszedł pocztą (.json lub .json.gz).

archive-too-many-what = Liczba partnerów przekracza { $limit }; wiadomości pozostałych ({ $messages }) są tylko w sumie.
archive-too-many-why = Tyle nazw jest zwykle zmyślonych przez kogoś, kto wysyła niechcianą pocztę.
archive-too-many-next = Odczytaj krótszy okres albo skrzynki jedną po drugiej.

archive-more-what = Dalszych plików z takimi problemami: { $count }.
archive-more-why = Brakuje ich w tabeli.
archive-more-next = Odczytuj je folder po folderze, aby zobaczyć które.

archive-progress = Odczytano { $read } MiB…
archive-progress-of = Odczytano { $read } z { $total } MiB…
archive-partner = Partner
archive-direction = Kierunek
archive-inbound = odebrane
archive-outbound = wysłane
archive-messages = Wiadomości
archive-strong = Silne
archive-acceptable = Dopuszczalne
archive-weak = Słabe
archive-broken = Złamane
archive-plain = Jawny tekst
archive-unknown = Nieznane
archive-last = Ostatnio
archive-weakest = Najsłabsze
archive-if-required = Strata przy wymaganym
archive-if-verified = Strata przy zweryfikowanym
archive-report-line = { $organization } zgłasza sesje przez TLS: { $successful }, nieudane: { $failed }.
archive-total = Wiadomości: { $messages }{ $skipped ->
        [0] { "" }
       *[other] ; dalszych, które nic nie mówią o swojej drodze: { $skipped }
    }.
archive-required = Gdyby od wszystkich wymagać TLS: odrzuconych { $refused }{ $unsure ->
        [0] { "" }
       *[other] ; bez wiedzy o { $unsure }
    }{ $old ->
        [0] { "" }
       *[other] ; z TLS 1.0 lub 1.1, które zalecany profil też odrzuca, jeszcze { $old }
    }.
archive-verified = Gdyby od wszystkich wymagać zweryfikowanego certyfikatu: odrzuconych { $refused }{ $unsure ->
        [0] { "" }
       *[other] ; bez wiedzy o { $unsure }
    }.
archive-refused = Odrzucone
archive-refused-line = już odrzucone lub nadal czekające: { $refused }{ $tls ->
        [0] , żadna z powodu TLS
       *[other] , z powodu TLS: { $tls }
    }
archive-refused-total = Już odrzucone lub nadal czekające z powodu TLS: { $tls }. Najpierw przyjrzyj się tym partnerom.

# The screen
window-archive-title = Co przestałoby działać?
window-archive-why = Zanim [TLS|tls] stanie się wymagany: Twoja własna poczta i dzienniki mówią, kto wysyłał i odbierał bez niego i zostałby odcięty. Wszystko pozostaje na tym komputerze.
window-archive-what = Co odczytać?
window-archive-what-text = Plik skrzynki (mbox), Maildir, folder z plikami .eml; dziennik Postfiksa, Exima lub Sendmaila; dzienniki śledzenia wiadomości Exchange; raporty TLS przysłane przez innych (.json). Także spakowane gzip lub zstd.
window-archive-side = W zapisanych wiadomościach partnerem jest
window-archive-from = nadawca (poczta odebrana)
window-archive-to = odbiorca (poczta wysłana)
window-archive-files = Wybierz pliki
window-archive-folder = Wybierz folder
window-archive-drop = albo upuść plik lub folder na okno. Dzienniki same mówią o obu kierunkach.
window-archive-choose = Dawna poczta i dzienniki
window-archive-again = Odczytaj coś innego
window-archive-csv = Zapisz tabelę (CSV)
window-archive-required = Strata przy wymogu
window-archive-verified = Strata przy weryfikacji
window-archive-search = Znajdź partnera
window-archive-more = Dalszych: { $count }. Znajdź ich po nazwie albo zapisz tabelę.
window-archive-rules = Dwie liczby, na przykład 2–7: dwie są pewne, o dalszych pięciu nic nie wiadomo. Kto zawsze przychodził przez dobry TLS, może tu dostać regułę, którą znajdziesz w kroku 3.
window-archive-look = Dwie liczby, na przykład 2–7: dwie są pewne, o dalszych pięciu nic nie wiadomo. Po otwarciu z kroku 3 projektu dobry partner staje się regułą jednym kliknięciem.
window-archive-weakest = najsłabsze: { $how }
window-archive-last = ostatnio { $date }
window-archive-rule-required = Wymagaj TLS
window-archive-rule-verified = Wymagaj zweryfikowanego TLS
window-archive-has-rule = Reguła: { $class }
window-archive-rule-made = { $domain } ma teraz regułę: { $class }. Znajdziesz ją w kroku 3.
