# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = Podpisy (DNSSEC) nazwy { $name } są nieważne.
dns-bogus-why = Nadawcy, którzy sprawdzają podpisy, nie dostają o tej nazwie żadnej odpowiedzi: ich poczta czeka i po kilku dniach wraca. Podpisy mogły wygasnąć, klucz mógł zostać zmieniony bez strefy nadrzędnej (rekord DS) albo ktoś fałszuje odpowiedzi.
dns-bogus-next = Poproś prowadzącego strefę, by podpisał ją od nowa i porównał rekord DS u rejestratora z kluczem strefy. Do tego czasu poczta przepada.

dns-no-answer-what = DNS nie dał odpowiedzi o { $name }: { $cause }
dns-no-answer-why = Nadawca, który jej nie dostaje, nie wie, czy można pominąć TLS, i czeka.
dns-no-answer-next = Spróbuj ponownie. Jeśli to się powtarza, trzeba sprawdzić serwery nazw strefy.

dns-no-dnssec-what = Zapytany serwer DNS pomija podpisy (DNSSEC): nie udało się ustalić, czy DANE chroni ten serwer.
dns-no-dnssec-why = Robią tak stare routery i niektóre sieci firmowe. Twój serwer poczty też potrzebuje serwera DNS, który przekazuje podpisy, jeśli ma przestrzegać DANE partnerów.
dns-no-dnssec-next = Zapytaj inny serwer DNS, na przykład 9.9.9.9: podaj go w ustawieniach (w wierszu poleceń: --resolver 9.9.9.9:53).

dns-elsewhere-what = Zapytany serwer DNS pomija podpisy (DNSSEC). Zamiast niego zapytano serwery nazw samych stref, począwszy od strefy głównej.
dns-elsewhere-why = To, co powiedziano tu o DANE, mimo to się zgadza. Ale serwer poczty, który pyta ten sam serwer DNS, nie może sprawdzać DANE swoich partnerów.
dns-elsewhere-next = Niech Twój serwer poczty pyta serwer DNS, który przekazuje i sprawdza podpisy: na przykład Unbound lub BIND na tym samym komputerze.

dane-holds-what = DANE: rekord w { $at } pasuje do certyfikatu, a wszystko, co do niego prowadzi, jest podpisane.
dane-holds-why = Nadawcy, którzy przestrzegają DANE, wymagają TLS z dokładnie tym serwerem; nikt po drodze nie może usunąć TLS.
dane-holds-next = Zanim zmieni się klucz serwera, opublikuj obok tego rekord nowego klucza i odczekaj dwa TTL.

dane-none-what = Brak DANE: strefa jest podpisana, ale w { $at } nie ma rekordu TLSA.
dane-none-why = Każdy po drodze może nadal usunąć STARTTLS z rozmowy, a nadawca tego nie zauważy.
dane-none-next = Dodaj ten rekord i zmieniaj go przed każdym nowym kluczem: { $at }. IN TLSA { $record }

dane-unsigned-what = Brak DANE: { $name } nie jest podpisana (DNSSEC).
dane-unsigned-why = Bez podpisów nikt nie wierzy rekordom TLSA i każdy po drodze może usunąć TLS z rozmowy. MTA-STS działa bez nich.
dane-unsigned-next = Jeśli chcesz DANE, włącz DNSSEC tam, gdzie zarządza się strefą. W przeciwnym razie opublikuj MTA-STS.

dane-mx-unsigned-what = Strefa samego serwera poczty jest podpisana, ale { $domain }, której rekord MX do niego prowadzi, nie.
dane-mx-unsigned-why = Ktoś po drodze może podać w rekordzie MX inny serwer; DANE nie chroni więc poczty dla tej domeny.
dane-mx-unsigned-next = Włącz DNSSEC także dla { $domain }.

dane-mismatch-what = Żaden rekord TLSA w { $at } nie pasuje do certyfikatu, który pokazuje serwer.
dane-mismatch-why = Nadawcy, którzy przestrzegają DANE, odmawiają tu dostarczania; ich poczta po kilku dniach wraca. Najczęściej przy odnowieniu zmieniono klucz, a rekordu nie.
dane-mismatch-next = Opublikuj to w miejsce pozostałych (zachowaj któryś tylko wtedy, gdy należy do klucza, który zaraz będzie zainstalowany): { $at }. IN TLSA { $record }

dane-issuer-what = Rekord TLSA w { $at } wskazuje CA, ale certyfikat się z nim nie zgadza: { $cause }
dane-issuer-why = Przy użyciu 2 certyfikat musi być wystawiony przez ten CA, ważny dziś i na nazwę serwera poczty. Nadawcy, którzy przestrzegają DANE, odmawiają dostarczania.
dane-issuer-next = Zainstaluj certyfikat tego CA na nazwę serwera albo opublikuj rekord klucza samego serwera (3 1 1).

dane-without-tls-what = W { $at } są rekordy TLSA, ale TLS z serwerem nie dochodzi do skutku.
dane-without-tls-why = Obiecują TLS. Nadawcy, którzy przestrzegają DANE, odmawiają dostarczania.
dane-without-tls-next = Włącz STARTTLS albo usuń rekordy do czasu, aż będzie włączone.

dane-usage-what = Rekord TLSA w { $at } ma użycie 0 lub 1: { $record }
dane-usage-why = Są one dla przeglądarek. Między serwerami poczty nikt ich nie używa (RFC 7672, sekcja 3.1.3).
dane-usage-next = Zastąp go rekordem o użyciu 3, z kluczem samego serwera (3 1 1).

dane-malformed-what = Rekord TLSA w { $at } nie nadaje się dla serwera poczty: { $record }
dane-malformed-why = Liczby, które nic nie znaczą, albo skrót złej długości. Nadawcy go pomijają.
dane-malformed-next = Utwórz go od nowa z certyfikatu, najlepiej jako 3 1 1.

dane-useless-what = W { $at } są rekordy TLSA, ale żaden nie nadaje się dla serwera poczty.
dane-useless-why = Nadawcy, którzy przestrzegają DANE, wymagają wtedy TLS, ale nie sprawdzają certyfikatu: kto siedzi po drodze, może pokazać własny.
dane-useless-next = Opublikuj taki, który się liczy: { $at }. IN TLSA { $record }

dane-spare-what = Rekord TLSA w { $at } nie pasuje do niczego, co pokazuje serwer: { $record }
dane-spare-why = Może należeć do następnego klucza, opublikowany zawczasu, albo być pozostałością. Nie szkodzi, dopóki pasuje inny.
dane-spare-next = Usuń go, jeśli należy do starego klucza.

sts-none-what = Brak MTA-STS: { $domain } nie ogłasza polityki.
sts-none-why = Duzi dostawcy (Google, Microsoft) nie wymagają wtedy TLS, wysyłając do Ciebie, i każdy po drodze może go usunąć.
sts-none-next = Jeśli to Twoja domena, najpierw opublikuj politykę w trybie testing: „Opublikowane w DNS” mówi, jaki rekord i plik (w wierszu poleceń: postseal dns check { $domain }).

sts-several-what = W { $name } jest kilka rekordów MTA-STS.
sts-several-why = Wtedy nie liczy się żaden (RFC 8461, sekcja 3.1): jest tak, jakby polityki nie było.
sts-several-next = Usuń wszystkie oprócz jednego.

sts-record-what = Rekord MTA-STS w { $name } nie jest poprawny: { $text }
sts-record-why = Nadawcy go pomijają: jest tak, jakby polityki nie było.
sts-record-next = Zapisz go jako v=STSv1; id=20260131; z id z liter i cyfr, które zmienia się z każdą polityką.

sts-unreachable-what = Nie można pobrać polityki MTA-STS, { $host } nie odpowiada: { $cause }
sts-unreachable-why = Nadawcy, którzy nie znają jeszcze polityki, wysyłają bez niej; ci, którzy ją znają, trzymają się tej, którą mają.
sts-unreachable-next = Nadaj nazwie { $host } rekord adresu i serwer WWW z HTTPS na porcie 443.

sts-certificate-what = Nie można pobrać polityki MTA-STS, certyfikat { $host } jest nieważny: { $cause }
sts-certificate-why = Polityka liczy się tylko z serwera, który dowodzi swojej nazwy. Nadawcy postępują tak, jakby jej nie było.
sts-certificate-next = Zdobądź dla serwera WWW certyfikat dokładnie na { $host } (publiczny CA, z certyfikatami pośrednimi). W sieci hotelu, pociągu lub dla gości otwórz najpierw dowolną stronę w przeglądarce i zaloguj się.

sts-status-what = Nie można pobrać polityki MTA-STS: { $host } odpowiada kodem { $status }.
sts-status-why = Liczy się tylko kod 200. Przekierowanie nie jest wykonywane, bo odwiodłoby od potwierdzonej nazwy (RFC 8461, sekcja 3.3).
sts-status-next = Umieść plik bezpośrednio pod https://{ $host }/.well-known/mta-sts.txt. W sieci hotelu, pociągu lub dla gości otwórz najpierw dowolną stronę w przeglądarce i zaloguj się.

sts-media-type-what = { $host } nie podaje, że polityka MTA-STS jest zwykłym tekstem, lecz: { $media }
sts-media-type-why = Nadawcy mogą pominąć to, co nie jest text/plain (RFC 8461, sekcja 3.3).
sts-media-type-next = Ustaw serwer WWW tak, by wysyłał plik jako text/plain. W sieci hotelu, pociągu lub dla gości otwórz najpierw dowolną stronę w przeglądarce i zaloguj się.

sts-policy-what = To, co pokazuje { $host }, nie jest polityką MTA-STS: { $cause }
sts-policy-why = Nadawcy to pomijają: jest tak, jakby polityki nie było.
sts-policy-next = Popraw plik; ma linie version, mode, mx i max_age.

sts-off-what = Polityka MTA-STS domeny { $domain } mówi, że jej nie ma (mode: none).
sts-off-why = To właściwy sposób na zakończenie polityki. Nikt z jej powodu nie wymaga TLS.
sts-off-next = Usuń rekord i plik, gdy minie max_age, albo opublikuj mode: testing, aby zacząć od nowa.

sts-testing-what = MTA-STS jest testowane dla { $domain } (mode: testing).
sts-testing-why = Nadawcy zgłaszają, co się nie udaje, i mimo to dostarczają: nic nie jest jeszcze chronione.
sts-testing-next = Gdy raporty (TLS-RPT) będą czyste przez dwa tygodnie, ustaw mode: enforce i zmień id rekordu.

sts-short-what = Polityka MTA-STS domeny { $domain } jest przechowywana tylko przez { $hours } h.
sts-short-why = Kto chce ją obejść, musi zablokować zapytania tylko na tak długo. RFC 8461 zaleca tygodnie.
sts-short-next = Ustaw max_age na kilka tygodni, na przykład 2419200.

sts-enforced-what = MTA-STS jest wymuszone dla { $domain }.
sts-enforced-why = Nadawcy, którzy go przestrzegają, wymagają TLS z serwerem, który dowodzi swojej nazwy.
sts-enforced-next = Utrzymuj listę serwerów w polityce zgodną z rekordami MX i przy każdej zmianie zmieniaj id.

sts-not-listed-what = Polityka MTA-STS nie wymienia { $host }, tylko: { $listed }
sts-not-listed-why = Polityka jest wymuszona: nadawcy, którzy jej przestrzegają, nie dostarczają do tego serwera.
sts-not-listed-next = Dodaj do polityki linię „mx: { $host }” i zmień id rekordu.

sts-not-listed-yet-what = Polityka MTA-STS nie wymienia { $host }, tylko: { $listed }
sts-not-listed-yet-why = Dopóki polityka jest testowana, poczta i tak jest dostarczana. Po wymuszeniu już nie.
sts-not-listed-yet-next = Dodaj do polityki linię „mx: { $host }” i zmień id rekordu.

sts-refused-what = { $host } nie spełnia tego, co obiecuje polityka MTA-STS: TLS z zaufanym certyfikatem na jego nazwę.
sts-refused-why = Polityka jest wymuszona: nadawcy, którzy jej przestrzegają, nie dostarczają do tego serwera.
sts-refused-next = Popraw to, co napisano tu o certyfikacie. Jeśli ma to potrwać, ustaw mode: testing i zmień id.

sts-refused-later-what = { $host } nie spełnia tego, co obiecuje polityka MTA-STS: TLS z zaufanym certyfikatem na jego nazwę.
sts-refused-later-why = Dopóki polityka jest testowana, poczta i tak jest dostarczana. Po wymuszeniu już nie.
sts-refused-later-next = Popraw to, co napisano tu o certyfikacie, zanim ustawisz mode: enforce.

dns-anchor-what = { $file } nie jest kotwicą zaufania DNSSEC: { $cause }
dns-anchor-why = Musi zawierać rekordy DNSKEY strefy głównej, takie jak w pliku strefy.
dns-anchor-next = Pomiń tę opcję, aby użyć internetowej strefy głównej; dla własnej podaj plik z jej kluczem podpisującym klucze.

tlsrpt-none-what = Brak TLS-RPT: { $domain } nikogo nie prosi o zgłaszanie niepowodzeń TLS.
tlsrpt-none-why = Duzi dostawcy nic wtedy nie mówią, gdy nie mogą dotrzeć do Twoich serwerów przez TLS. Zanim wymusisz MTA-STS, z tych raportów wiesz, że nikt nie zostanie odcięty.
tlsrpt-none-next = Dodaj rekord TXT w _smtp._tls.{ $domain }, ze skrzynką, którą ktoś czyta; podsumowuje je „postseal dns reports”.

tlsrpt-record-what = Rekord TLS-RPT w { $name } się nie liczy: { $text }
tlsrpt-record-why = Nadawcy go pomijają i niczego nie zgłaszają.
tlsrpt-record-next = Zostaw jeden rekord postaci v=TLSRPTv1; rua=mailto:tls-reports@example.org

cli-dns-add = Do dodania:
cli-dns-change = Do zmiany; to, co tam było, znika wraz z nowym:
dns-away-all = każdy rekord { $type } nazwy { $name }, który tam jest, znika
cli-dns-step-report = Najpierw niech nadawcy zgłaszają, co się nie udaje (TLS-RPT); niczego innego to nie zmienia:
cli-dns-step-policy = MTA-STS, najpierw w trybie testing: ten plik pod { $url }, wysyłany jako text/plain przez HTTPS z certyfikatem publicznego CA; potem rekord _mta-sts. Po dwóch tygodniach czystych raportów: mode enforce, max_age 2419200 i nowe id.
cli-dns-step-issuer = Wskaż, który CA może wystawiać (CAA). Inne CA, z których korzystasz, też trzeba wymienić:
cli-dns-step-dane = DANE, tylko gdy strefa serwerów poczty jest podpisana (DNSSEC), i dla klucza, który serwer już pokazuje. Przed nowym kluczem: jego rekord obok tego, dwa TTL wcześniej:
cli-dns-step-enforce = Teraz wymuś politykę: umieść ten plik w miejsce starego i zmień id rekordu. Nadal czytaj raporty:

# How each area is
dns-area-mx = Serwery poczty (MX)
dns-area-mx-about = Które serwery przyjmują pocztę domeny i co zastaje tam nadawca.
dns-area-dane = DANE
dns-area-dane-about = Klucz serwera w DNS, podpisany (DNSSEC): nadawcy nie biorą innego i nigdy nie idą bez TLS.
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = Mały plik na serwerze WWW mówi, że poczta idzie do tych serwerów, tylko przez TLS. Działa bez DNSSEC.
dns-area-tls-rpt = Raporty TLS (TLS-RPT)
dns-area-tls-rpt-about = Duzi dostawcy mówią Ci wtedy codziennie, kiedy TLS z Twoimi serwerami się nie udał.
dns-area-caa = Kto może wystawiać (CAA)
dns-area-caa-about = Które urzędy certyfikacji mogą wystawiać na nazwy Twoich serwerów.
dns-verdict-good = Dobrze
dns-verdict-missing = Jeszcze nie ma
dns-verdict-trying = Testowane
dns-verdict-attention = Wymaga uwagi
dns-verdict-bad = Źle
dns-verdict-unknown = Nie ustalono
dns-total-good = { $domain } publikuje wszystko, co można: nikt po drodze nie może usunąć TLS.
dns-total-missing = W { $domain } nic nie jest zepsute. Można opublikować więcej.
dns-total-attention = W { $domain } wszystko działa, ale warto coś zmienić.
dns-total-bad = W { $domain } coś jest nie w porządku: poczta może przepadać.

# The steps
dns-plan-report = Poproś o raporty
dns-plan-policy = Wypróbuj MTA-STS
dns-plan-enforce = Wymuś MTA-STS
dns-plan-issuer = Wskaż swój CA
dns-plan-dane = Opublikuj klucz (DANE)
dns-plan-policy-locked = Najpierw poproś o raporty: powiedzą, co się nie udaje podczas testowania polityki.
dns-plan-enforce-locked = Najpierw polityka musi być wypróbowana bez kłopotów, a odczytane tu raporty muszą być czyste przez dwa tygodnie.
dns-plan-dane-locked = Najpierw strefy domeny i jej serwerów poczty muszą być podpisane (DNSSEC), a serwery muszą odpowiadać.
dns-plan-unanswered = DNS nie dał na to odpowiedzi: nie wiadomo, co tam jest. Sprawdź ponownie albo zapytaj inny serwer DNS.
dns-plan-dane-coming = Serwer nie pokazuje jeszcze certyfikatu z kroku 2. Jego klucz jest obok używanego: opublikuj oba, odczekaj dwa TTL, a potem go zainstaluj. Czas odlicza „Wymień klucz serwera bez przerwy w działaniu”.

# What shows the policy
dns-place-nginx = Własny serwer WWW: potrzebuje rekordu adresu dla mta-sts.<domain> i certyfikatu na tę nazwę.
dns-place-apache = Własny serwer WWW z mod_ssl: potrzebuje rekordu adresu dla mta-sts.<domain> i certyfikatu na tę nazwę.
dns-place-caddy = Caddy sam zdobywa certyfikat; potrzebuje rekordu adresu dla mta-sts.<domain> i otwartego portu 80 lub 443.
dns-place-iis = Osobna witryna w IIS, powiązana z mta-sts.<domain> przez HTTPS i z certyfikatem na tę nazwę.
dns-place-github-pages = Repozytorium z tymi plikami i pustym plikiem .nojekyll, publikowane przez Pages; mta-sts.<domain> to CNAME do <user>.github.io. Włącz Enforce HTTPS.
dns-place-cloudflare-pages = Osobny projekt z tymi plikami; dodaj mta-sts.<domain> jako jego własną domenę (custom domain).
