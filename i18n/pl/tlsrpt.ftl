# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = Nie znaleziono raportu TLS w: { $places }.
tlsrpt-nothing-why = Bez raportów nie wiadomo, czy nadawcy mogą dotrzeć do Ciebie z TLS tak, jak to obiecujesz.
tlsrpt-nothing-next = Wybierz załączniki (.json, .json.gz), wiadomości (.eml, mbox, Maildir) albo skrzynkę, którą wskazuje rekord w _smtp._tls. Duzi nadawcy zgłaszają raz dziennie, od dnia po opublikowaniu rekordu.

tlsrpt-cancelled-what = Przerwano odczyt.
tlsrpt-cancelled-why = W części raportów może brakować właśnie tego, który mówi o kłopotach.
tlsrpt-cancelled-next = Zacznij ponownie, gdy będzie czas.

tlsrpt-damaged-what = { $place } jest uszkodzony: { $cause }.
tlsrpt-damaged-why = Tego, co mówi, brakuje w sumie.
tlsrpt-damaged-next = Weź plik jeszcze raz z pierwotnego miejsca i odczytaj go ponownie.

tlsrpt-bomb-what = { $place } po rozpakowaniu wielokrotnie przekracza swój rozmiar i został pominięty.
tlsrpt-bomb-why = Raporty nie kompresują się aż tak; takie pliki tworzy się po to, by zapełnić komputer.
tlsrpt-bomb-next = Sprawdź, skąd pochodzi. Żaden raport dostawcy poczty tak nie wygląda.

tlsrpt-too-large-what = { $place } jest większy niż jakikolwiek raport (16 MiB) i został pominięty.
tlsrpt-too-large-why = Najwięksi nadawcy piszą kilkaset kilobajtów dziennie.
tlsrpt-too-large-next = Sprawdź, czy jest tym, za co go uważasz.

tlsrpt-cut-what = Nie udało się odczytać { $place } do końca: { $cause }
tlsrpt-cut-why = Suma obejmuje to, co odczytano do tej chwili, od najnowszych. Brakować może właśnie tego, co się nie udało.
tlsrpt-cut-next = Odczytaj jeszcze raz, gdy połączenie będzie lepsze, albo zapisz wiadomości jako pliki i odczytaj te pliki.

tlsrpt-not-known-what = W { $place } nie ma raportu TLS.
tlsrpt-not-known-why = Raport to dokument JSON, jako plik albo załącznik wiadomości.
tlsrpt-not-known-next = Wybierz inny plik; archiwum zip najpierw rozpakuj. Raporty o spamie (DMARC) przychodzą jako XML i są czymś innym.

tlsrpt-not-report-what = { $place } nie jest raportem TLS w rozumieniu RFC 8460: { $cause }
tlsrpt-not-report-why = Tego, co mówi, brakuje w sumie.
tlsrpt-not-report-next = Nie trzeba nic robić, chyba że pochodzi od dużego dostawcy: wtedy weź załącznik w postaci, w jakiej przyszedł pocztą.

tlsrpt-reversed-what = Raport w { $place } kończy się ({ $end }), zanim się zacznie ({ $begin }).
tlsrpt-reversed-why = Nie da się powiedzieć, kiedy to było; nie został policzony.
tlsrpt-reversed-next = Nie trzeba nic robić. Musi go poprawić jego nadawca.

tlsrpt-future-what = Raport w { $place } zaczyna się w przyszłości: { $begin }
tlsrpt-future-why = Nikt nie może mówić o sesjach, których jeszcze nie było; nie został policzony.
tlsrpt-future-next = Sprawdź, czy zegar tego komputera jest dobrze ustawiony; w przeciwnym razie musi go poprawić jego nadawca.

tlsrpt-not-about-what = Żaden z tych raportów nie dotyczy { $domain }. Dotyczą: { $others }
tlsrpt-not-about-why = Raport podaje domenę po znaku @ w adresach odbiorców, a nie serwer poczty.
tlsrpt-not-about-next = Sprawdź pisownię domeny (--domain), przeczytaj inne pliki lub dłuższy okres (--within) albo pomiń domenę.

tlsrpt-too-many-what = Wpisów o nadawcach, domenach lub błędach ({ $count }) jest więcej, niż da się rozróżnić.
tlsrpt-too-many-why = Tyle nazw jest zwykle zmyślonych przez kogoś, kto wysyła niechcianą pocztę.
tlsrpt-too-many-next = Odczytaj tylko to, co dotyczy Twojej domeny (--domain), albo mniej plików.

tlsrpt-more-what = Dalszych plików lub wiadomości z takimi problemami: { $count }.
tlsrpt-more-why = Tego, co mówią, brakuje w sumie.
tlsrpt-more-next = Odczytuj je folder po folderze, aby zobaczyć które.

# Why sessions failed
tlsrpt-starttls-not-supported-what = Brak STARTTLS: { $hosts }. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-starttls-not-supported-why = Serwer nie oferował TLS albo ktoś po drodze usunął ofertę. Nadawcy, którzy kierują się Twoją polityką, wstrzymują pocztę.
tlsrpt-starttls-not-supported-next = Sprawdź każdy serwer domeny, pod każdym jego adresem, narzędziem „Co widzi partner” (w wierszu poleceń: postseal probe --domain { $domain }); łatwo zapomnieć o drugim MX lub o IPv6.

tlsrpt-certificate-host-mismatch-what = Certyfikat na inną nazwę: { $hosts }. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-certificate-host-mismatch-why = Certyfikat musi zawierać nazwę z rekordu MX. Nadawcy, którzy kierują się Twoją polityką, wstrzymują pocztę.
tlsrpt-certificate-host-mismatch-next = Zdobądź certyfikat dokładnie na tę nazwę (krok 1) albo niech rekord MX nazywa serwer tak jak jego certyfikat.

tlsrpt-certificate-expired-what = Certyfikat wygasł: { $hosts }. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-certificate-expired-why = Nadawcy, którzy kierują się Twoją polityką, wstrzymują pocztę, aż pojawi się ważny.
tlsrpt-certificate-expired-next = Odnów go, wczytaj i zapytaj działający serwer: „postseal expiring --server” mówi, co teraz pokazuje. Następnym razem ustaw przypomnienie.

tlsrpt-certificate-not-trusted-what = Certyfikat niezaufany: { $hosts }. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-certificate-not-trusted-why = Jest podpisany sam przez siebie, pochodzi z własnego CA albo nie są wysyłane certyfikaty pośrednie.
tlsrpt-certificate-not-trusted-next = Zainstaluj certyfikat publicznego CA z całym łańcuchem (plik tworzy krok 2) i sprawdź go poleceniem „postseal probe”.

tlsrpt-validation-failure-what = TLS z { $hosts } nie powiódł się, bliższego powodu nie podano. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-validation-failure-why = Zwykle brak wspólnej wersji lub szyfru albo połączenie urwało się w trakcie.
tlsrpt-validation-failure-next = Sprawdź narzędziem „Co widzi partner” (w wierszu poleceń: postseal probe --domain { $domain }), co widzi nadawca, i zajrzyj do dziennika serwera z tych dni.

tlsrpt-tlsa-invalid-what = Rekordy TLSA { $hosts } nie pasowały. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-tlsa-invalid-why = Zwykle przy odnowieniu zmieniono klucz, a rekordu nie. Nadawcy, którzy przestrzegają DANE, wstrzymują pocztę.
tlsrpt-tlsa-invalid-next = „postseal dns check { $domain }” porównuje rekordy z tym, co pokazują serwery, i podaje ten do opublikowania.

tlsrpt-dnssec-invalid-what = Podpisy (DNSSEC) na drodze do { $hosts } były nieważne. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-dnssec-invalid-why = Kto sprawdza podpisy, nie dostaje żadnej odpowiedzi i żadna poczta do Ciebie nie dociera.
tlsrpt-dnssec-invalid-next = „postseal dns check { $domain }” mówi, o którą nazwę chodzi; poproś prowadzącego strefę, by podpisał ją od nowa i porównał rekord DS.

tlsrpt-dane-required-what = Dla { $hosts } nie ma DANE, choć jest wymagane. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-dane-required-why = To wybór tych nadawców dla Twojej domeny. Ich poczta czeka, aż opublikujesz rekordy TLSA.
tlsrpt-dane-required-next = Zapytaj ich, czego oczekują, albo opublikuj DANE: rekordy podaje „postseal dns check { $domain }”.

tlsrpt-sts-policy-fetch-error-what = Nie udało się pobrać polityki MTA-STS domeny { $domain }. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-sts-policy-fetch-error-why = Nadawcy kontynuowali z polityką, którą znali, albo bez niej. Chwilowa nieobecność serwera WWW nie szkodzi.
tlsrpt-sts-policy-fetch-error-next = Jeśli to się powtórzy: https://mta-sts.{ $domain }/.well-known/mta-sts.txt musi być dostępny dla wszystkich, bez przekierowania i bez blokady robotów.

tlsrpt-sts-policy-invalid-what = To, co pobrano jako politykę MTA-STS domeny { $domain }, nie jest polityką. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-sts-policy-invalid-why = Jedna z linii jest błędna albo serwer WWW wysłał coś innego. Dla tych nadawców jest tak, jakby polityki nie było.
tlsrpt-sts-policy-invalid-next = „postseal dns check { $domain }” mówi, która linia; umieść plik od nowa i zmień id rekordu.

tlsrpt-sts-webpki-invalid-what = Polityka MTA-STS domeny { $domain } się nie liczyła: certyfikat serwera WWW jest nieważny. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-sts-webpki-invalid-why = Polityka liczy się tylko z serwera, który dowodzi swojej nazwy. Dla tych nadawców jest tak, jakby jej nie było.
tlsrpt-sts-webpki-invalid-next = Odnów na serwerze WWW certyfikat mta-sts.{ $domain }, w publicznym CA i z całym łańcuchem.

tlsrpt-other-what = Inny powód dla { $hosts }: { $cause }. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-other-why = RFC 8460 go nie zna, więc tylko zgłaszający mogą powiedzieć, co znaczy.
tlsrpt-other-next = Sprawdź narzędziem „Co widzi partner” (w wierszu poleceń: postseal probe --domain { $domain }), czy coś jest nie tak; jeśli nie, zapytaj ich.

tlsrpt-untold-what = Sesje z { $domain } się nie udały, powodu nie podano. Zgłoszone przez: { $senders } – sesje: { $count }, od { $first } do { $last }.
tlsrpt-untold-why = Coś się jednak nie udało.
tlsrpt-untold-next = Sprawdź narzędziem „Co widzi partner” (w wierszu poleceń: postseal probe --domain { $domain }) i zajrzyj do dziennika serwera z tych dni.

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS: żaden raport z ostatnich dwóch tygodni nie mówi o nadawcach, którzy znają politykę. Przed wymuszeniem odczytaj najnowsze.
tlsrpt-trial-too-short = MTA-STS: dotąd czysto, ale testowane krócej niż dwa tygodnie. Poczekaj z wymuszeniem.
tlsrpt-trial-failing = MTA-STS: w ostatnich dwóch tygodniach coś się nie udało. Najpierw to napraw, a potem przed wymuszeniem odczekaj dwa tygodnie.
tlsrpt-trial-clean = MTA-STS: dwa tygodnie bez kłopotów. Politykę można wymusić.

# The sum
tlsrpt-total = Raporty: { $reports }, od { $begin } do { $end }. Obecne więcej niż raz: { $duplicates }.
tlsrpt-none-about = Raporty: { $reports }. Nie ma w nich nic o sesjach.
tlsrpt-domain = { $domain }: sesje przez TLS zgodnie z obietnicą: { $successful }, nieudane: { $failed }.
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = bez polityki
tlsrpt-sender = Nadawca
tlsrpt-policy = Obietnica
tlsrpt-successful = Przez TLS
tlsrpt-failed = Nieudane
tlsrpt-first = Od
tlsrpt-last = Ostatnio
tlsrpt-from = z { $addresses }
tlsrpt-progress-folder = Przeglądanie folderu { $folder }…
tlsrpt-progress-letters = Wiadomość { $done } z { $all }…

tlsrpt-unsigned = Raport może wysłać każdy. Raporty muszą być podpisane przez nadawców (DKIM; RFC 8460, sekcja 3); Postseal tego nie sprawdza: niech Twój serwer poczty odrzuca niepodpisane.
