# What is handed on: the proof (src/report)

report-title = Jaką drogę przebyła wiadomość i czego to dowodzi
report-rehearsal = To było ćwiczenie: wiadomość przyjął ćwiczebny serwer na tym samym komputerze. Nie dowodzi ono niczego o prawdziwym serwerze poczty.

report-about = Czego to dotyczy
report-name = Serwer poczty
report-hosts = Nazwy hostów
report-domains = Domeny
report-server = Oprogramowanie
report-from = Od
report-to = Do
report-subject = Temat
report-message-id = Message-ID
report-sent-at = Wysłano
report-received-at = Odebrano
report-made = Raport utworzono
report-made-by = Utworzył

report-policy = Czego oczekiwano
report-expected = Wiadomość oceniono według
report-partner = Partner
report-partner-outbound = Poczta do tego partnera
report-partner-inbound = Poczta od tego partnera
report-outbound = Poczta do wszystkich innych
report-inbound = Poczta od wszystkich innych
report-minimum = Najniższa wersja TLS

report-picture = Droga wiadomości
report-picture-hop = { $number }. { $grade }
report-picture-verified = certyfikat nadawcy zweryfikowany

report-hops = Odcinek po odcinku, w kolejności drogi
report-other-inbound = Drugi kierunek: poczta od partnera
report-other-outbound = Drugi kierunek: poczta do partnera
report-hop = { $number }. { $from } → { $by }
report-at = Kiedy
report-version = TLS
report-cipher = Szyfr
report-exchange = Wymiana kluczy
report-address = Adres
report-helo = Przedstawił się jako
report-id = Id w dzienniku odbiorcy

report-sent = Połączenie, którym wyszła wiadomość
report-target = Serwer
report-asked = Oczekiwany TLS
report-trusted = Certyfikat zaufany
report-name-matches = Certyfikat na jego nazwę
report-reply = Jego odpowiedź

report-certificates = Certyfikaty
report-certificate-own = serwera poczty
report-certificate-theirs = okazany przez serwer, który przyjął wiadomość
report-issuer = Wystawca
report-dns-names = Na nazwy
report-not-before = Ważny od
report-not-after = Ważny do
report-key = Klucz
report-signature = Podpis
report-serial = Numer seryjny
report-sha256 = SHA-256
report-spki-sha256 = SHA-256 klucza

report-transcript = Przebieg rozmowy
report-transcript-how = Rozmowa z serwerem: > to nadawca, < serwer, * warstwa TLS. Haseł nie pokazano.
report-evidence = Materiał dowodowy: linie Received w oryginalnej postaci
report-evidence-how = Każdy serwer, który przyjmuje wiadomość, dopisuje jedną nad już istniejącymi. To, co linia mówi o nadawcy na swoim odcinku, jest słowem odbiorcy; linie poniżej pierwszej linii serwera, któremu ufasz, są słowem innych.
report-evidence-log = To, czego nie mówią nagłówki, jest w dzienniku poczty, w tych wierszach:
report-evidence-log-alone = Jak wiadomość poszła dalej, jest w dzienniku poczty serwera, który ją wysłał, w tych wierszach:

report-written = Raport zapisano w { $path }.
report-came-back = Raport nie zostanie zapisany: to nie jest ta wiadomość, lecz powiadomienie o tym, co się z nią stało.

report-not-a-sending-what = { $file } nie mówi, jak wysłano wiadomość: { $cause }
report-not-a-sending-why = Raport bierze stamtąd połączenie i przebieg rozmowy.
report-not-a-sending-next = Podaj plik, do którego zapisano postseal send --json.

report-another-message-what = Wiadomość o identyfikatorze { $found } to nie ta, którą wysłano: { $sent }.
report-another-message-why = To, jak wysłano jedną wiadomość, nie dowodzi niczego o innej.
report-another-message-next = Otwórz wiadomość, którą wysłano, albo pomiń --sent.

report-unknown-format-what = Z nazwy { $file } nie wynika, w jakiej postaci ma być zapisany.
report-unknown-format-why = Raport to strona (.html), tekst (.md), dokument dla programów (.json) albo obraz (.svg, .png).
report-unknown-format-next = Niech nazwa kończy się na .html, .md, .json, .svg albo .png.

report-drawing-what = Nie udało się narysować obrazu: { $cause }
report-drawing-why = Nie dotyczy to pozostałych części raportu.
report-drawing-next = Zapisz obraz jako SVG albo cały raport.

# Step 4 in the window
window-report = Przekaż dalej
window-report-lead = Dla partnera lub audytora: kto, kiedy, jaka polityka, certyfikaty, droga z rysunkiem i czego to dowodzi. Nie zawiera hasła ani klucza.
window-report-format = Jako
window-report-html = Strona do druku (HTML)
window-report-md = Tekst (Markdown)
window-report-json = Dla programów (JSON)
window-report-svg = Obraz (SVG)
window-report-png = Obraz (PNG)
window-report-save = Zapisz raport…
window-report-file = postseal-raport
