# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = Certyfikat { $name } wygasł { $date }.
expiring-over-why = Partnerzy, którzy go sprawdzają, odrzucają Twoją pocztę albo nie wysyłają do Ciebie.
expiring-over-next = Odnów go teraz: otwórz projekt, przejdź do kroku 1 i wybierz „Odnawiam certyfikat”. Przez ACME (Let's Encrypt i inne) zajmuje to minuty.

expiring-soon-what = { $days ->
    [one] Certyfikat { $name } wygasa za { $days } dzień, { $date }.
    [few] Certyfikat { $name } wygasa za { $days } dni, { $date }.
   *[many] Certyfikat { $name } wygasa za { $days } dni, { $date }.
}
expiring-soon-why = Certyfikaty są ważne coraz krócej: 200 dni od marca 2026, 100 od marca 2027, 47 od marca 2029. Kto odnawia ręcznie, musi to robić coraz częściej.
expiring-soon-next = Odnów go w kroku 1. Jeśli dziś robisz to ręcznie, zobacz tam „Zamów online”: Let's Encrypt i inne urzędy odnawiają bez formularza.

expiring-another-what = { $server } pokazuje certyfikat ważny do { $served }, inny niż w pliku, ważny do { $file }.
expiring-another-why = Najczęściej nowy plik jest na miejscu, ale serwera o tym nie powiadomiono: używa starego, aż ten wygaśnie.
expiring-another-next = Wczytaj ponownie konfigurację serwera poczty (jak, mówi krok 3) i sprawdź jeszcze raz. Jeśli serwer ma mieć inny certyfikat, obserwuj sam serwer (w wierszu poleceń: --server).

expiring-nothing-in-what = W folderze { $folder } nie ma żadnego certyfikatu serwera.
expiring-nothing-in-why = Certyfikaty urzędów (CA) i dowiązania do innych folderów są tam pomijane. Być może certyfikaty leżą teraz gdzie indziej.
expiring-nothing-in-next = Podaj folder, w którym leżą, albo sam plik.

expiring-not-ours-what = { $file } już istnieje i nie jest kalendarzem zapisanym przez Postseal.
expiring-not-ours-why = Zostałby nadpisany.
expiring-not-ours-next = Wybierz inną nazwę dla przypomnień.

expiring-watchlist-what = { $file } nie jest listą tego, co obserwuje Postseal: { $cause }
expiring-watchlist-why = Pozostaje bez zmian. To, co teraz dodasz, będzie obserwowane do opuszczenia tego ekranu i nie zostanie zapamiętane.
expiring-watchlist-next = Napraw ten plik albo przenieś go gdzie indziej.

expiring-none = Żaden projekt nie ma jeszcze certyfikatu. Podaj plik, folder lub serwer do obserwowania.
expiring-wrote = Zapisano przypomnienia: { $file }. Otwórz je w swoim kalendarzu; gdy certyfikat zostanie odnowiony albo nie będzie już obserwowany, zapisz je do tego samego pliku i otwórz ponownie: wpis się przesunie albo zniknie.
expiring-title-name = Certyfikat
expiring-title-hosts = Nazwy
expiring-title-ends = Koniec
expiring-title-days = Zostało dni
expiring-title-served = Serwer pokazuje
expiring-title-state = Stan
expiring-not-seen = brak odpowiedzi
expiring-line-first = { $days ->
    [one] Pierwszy kończy się { $name }, za { $days } dzień
    [few] Pierwszy kończy się { $name }, za { $days } dni
   *[many] Pierwszy kończy się { $name }, za { $days } dni
}
expiring-line-more = jeszcze { $count }
expiring-state-good = dobry
expiring-state-soon = odnowić
expiring-state-unknown = nieznany
expiring-state-critical = pilne
expiring-state-expired = wygasł
expiring-reminder = Certyfikat { $hosts } wygasa { $date }
expiring-reminder-text = { $name }: odnów certyfikat { $hosts } programem Postseal przed { $date }. Krok 1, „Odnawiam certyfikat”; potem zainstaluj go, wczytaj ponownie konfigurację serwera poczty i wyślij wiadomość testową.

expiring-no-notification-what = Nie udało się pokazać powiadomienia: { $cause }
expiring-no-notification-why = Nikt by nie zobaczył, że certyfikat wygasa.
expiring-no-notification-next = Uruchom to w sesji pulpitu, która pokazuje powiadomienia (D-Bus i usługa powiadomień); na serwerze użyj --monitoring lub --ics.

expiring-not-schedulable-what = Tego nie da się uruchamiać codziennie: { $text }
expiring-not-schedulable-why = W pliku harmonogramu systemu nie ma sposobu, by to zapisać.
expiring-not-schedulable-next = Użyj ścieżki bez takich znaków, a w systemie Windows nie używaj POSTSEAL_DATA.

expiring-no-home-what = Folder ustawień użytkownika jest nieznany.
expiring-no-home-why = Harmonogram systemu szuka tam swoich plików.
expiring-no-home-next = Ustaw HOME albo uruchom to jako użytkownik, który ma folder domowy.

expiring-not-our-schedule-what = { $file } już istnieje i nie utworzył go Postseal.
expiring-not-our-schedule-why = Pozostał bez zmian i nic nie zrobiono.
expiring-not-our-schedule-next = Sprawdź, do czego służy. Jeśli nie jest potrzebny, przenieś go gdzie indziej i spróbuj ponownie.

expiring-scheduler-what = Harmonogram systemu odmówił: { $command } ({ $cause })
expiring-scheduler-why = Codzienne sprawdzanie jest takie jak przedtem.
expiring-scheduler-next = Zaloguj się do własnej sesji (nie przez su lub sudo) i spróbuj ponownie. Gdzie nie ma takiego harmonogramu, niech cron uruchamia „postseal expiring”.

expiring-notify-one = Certyfikat wymaga działania
expiring-notify-many = Certyfikaty, które wymagają działania: { $count }
expiring-unseen-one = Nie udało się zapytać serwera
expiring-unseen-many = Serwery, których nie udało się zapytać: { $count }
expiring-notified = Powiadomiono na pulpicie.
expiring-notify-nothing = Nic nie jest pilne: na pulpicie nic nie pokazano.
expiring-schedule-shown = Niczego nie zapisano. Z --install zostanie to zapisane i włączone; --remove cofa to.
expiring-schedule-is-there = Jest już włączone. Z --install zostanie zapisane od nowa; --remove cofa to.
expiring-schedule-installed = Włączone: certyfikaty są sprawdzane codziennie, a o pilnych sprawach informuje powiadomienie na pulpicie. Cofa to „postseal expiring schedule --remove”.
expiring-schedule-removed = Usunięto: nic już nie sprawdza certyfikatów codziennie.
expiring-schedule-none = Nie ma czego usuwać: { $file } nie istnieje.
