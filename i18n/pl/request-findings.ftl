# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = Żaden publiczny CA nie podpisze nazwy { $name }.
request-private-name-why = Znaczy coś tylko wewnątrz Twojej sieci; nikt nie może dowieść, że należy do niego.
request-private-name-next = Poproś o nazwę, którą widzą partnerzy, na przykład mx.example.org; dla nazwy wewnętrznej użyj własnego CA.

request-wildcard-what = { $name } obejmuje każdy host bezpośrednio pod { $base }, ale nie samo { $base }.
request-wildcard-why = Kto ma ten klucz, może podszyć się pod każdy z tych hostów, nie tylko pod serwer poczty; niektóre CA żądają za to więcej.
request-wildcard-next = Jeśli serwerów poczty jest niewiele, wymień zamiast tego każdy z nich.

request-ed25519-what = Publiczne CA nie wystawiają certyfikatów dla kluczy Ed25519.
request-ed25519-why = Ich zasady jeszcze na to nie pozwalają, a wiele serwerów poczty nie potrafi użyć takiego certyfikatu.
request-ed25519-next = Wybierz ECDSA P-256, chyba że CA jest Twój własny, a każdy partner zna Ed25519.

request-other-key-what = Klucz, który podpisuje, nie jest kluczem starego certyfikatu.
request-other-key-why = Cokolwiek wskazuje stary klucz (rekord TLSA dla DANE, partner, który go przypiął), nie rozpozna nowego certyfikatu.
request-other-key-next = Jeśli chodziło o stary klucz, wybierz jego plik; w przeciwnym razie dodaj nowy klucz do tych rekordów, zanim zainstalujesz certyfikat.

request-left-out-what = Pominięto nazwę { $name }, którą zawiera stary certyfikat.
request-left-out-why = Nowy certyfikat nie może zawierać takiej nazwy.
request-left-out-next = Jeśli jakiś host tak się nazywa, dodaj ręcznie nazwę, którą widzą partnerzy.

request-unresolved-what = { $name } nie istnieje w DNS: nie ma adresu.
request-unresolved-why = Partnerzy nie dotrą do serwera o tej nazwie, a CA, które jej szukają, odrzucą żądanie.
request-unresolved-next = Sprawdź pisownię albo dodaj dla niej rekord A lub AAAA.

request-alias-what = { $name } jest aliasem (CNAME) nazwy { $target }.
request-alias-why = Serwerów poczty nie wolno wskazywać aliasem (RFC 2181, sekcja 10.3); niektórzy partnerzy szukają wtedy w certyfikacie tej drugiej nazwy.
request-alias-next = Niech rekord MX wskazuje { $target } albo nadaj nazwie { $name } własne adresy; do tego czasu poproś o obie nazwy.

request-not-mx-what = Do { $name } nie jest dostarczana poczta.
request-not-mx-why = Partnerzy szukają nazwy w rekordzie MX i z nią porównują certyfikat: { $mx }.
request-not-mx-next = Poproś także o tę nazwę, chyba że { $name } służy do czegoś innego, na przykład dla programów pocztowych użytkowników.

request-mx-not-asked-what = Poczta jest dostarczana także do { $name }, czego żądanie nie wymienia.
request-mx-not-asked-why = Partnerzy, którzy łączą się z nim, porównują jego certyfikat z tą nazwą.
request-mx-not-asked-next = Dodaj nazwę, jeśli obsługuje ją ten sam serwer lub ten sam klucz; inny serwer ma własny certyfikat.

request-no-such-domain-what = Domena { $domain } nie istnieje w DNS.
request-no-such-domain-why = Nie da się do niej dostarczyć poczty.
request-no-such-domain-next = Sprawdź pisownię.

request-no-mx-what = { $domain } nie ma rekordu MX.
request-no-mx-why = Poczta dla niej jest wtedy dostarczana do hosta o tej samej nazwie (RFC 5321, sekcja 5.1).
request-no-mx-next = Poproś o samo { $domain } albo dodaj rekord MX, który wskazuje serwer poczty.

request-null-mx-what = { $domain } w ogóle nie przyjmuje poczty: mówi to jej rekord MX.
request-null-mx-why = Pojedyncza kropka jako serwer poczty (RFC 7505) mówi wszystkim, by nie próbowali.
request-null-mx-next = Sprawdź pisownię domeny albo zastąp ten rekord MX takim, który wskazuje serwer poczty.

request-caa-nobody-what = Żaden CA nie może wystawić certyfikatu dla { $name }: zabraniają tego rekordy CAA w { $at }.
request-caa-nobody-why = Każdy publiczny CA czyta je przed podpisaniem i musi odmówić.
request-caa-nobody-next = Dodaj w { $at } rekord CAA, który wymienia Twój CA.

request-caa-unknown-what = Rekord CAA rodzaju „{ $tag }” ogranicza, kto może wystawiać dla { $name }.
request-caa-unknown-why = Jest oznaczony jako krytyczny: CA, który nie zna tego rodzaju, musi odmówić.
request-caa-unknown-next = Zapytaj osobę, która utworzyła rekord, do czego służy, a swój CA, czy go zna.

request-not-asked-what = Nie można zapytać DNS o { $name }: { $cause }.
request-not-asked-why = Nie wiadomo więc, czy CA może wystawić na tę nazwę. CA, który też nie dostanie odpowiedzi, odmówi.
request-not-asked-next = Spróbuj ponownie; jeśli to się powtarza, sprawdź serwery DNS domeny.

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = Pytanie DNS o { $name }…
request-dns-mail = Serwery poczty domeny { $domain }: { $hosts }
request-caa-any = CA dla { $name }: dowolny. Nie ogranicza tego żaden rekord CAA. Aby dopuścić tylko jeden CA: { $record }
request-caa-only = CA dla { $name }: { $issuers } (rekordy CAA w { $at }). Aby dopuścić inny: { $record }
request-renews = Odnawia certyfikat dla { $hosts }, ważny do { $date }.
request-renews-new-key = Z nowym kluczem: jeśli stary kiedykolwiek skopiowano, kopia staje się odtąd bezwartościowa. Stary klucz zostaje na swoim miejscu.
request-renews-dane = Czy DNS wskazuje klucz tego serwera (DANE, rekord TLSA)? W takim razie opublikuj tam nowy klucz, zanim serwer go pokaże; inaczej nadawcy, którzy przestrzegają DANE, odrzucą serwer.
request-renews-old-key = Z istniejącym kluczem: potrzebne tylko wtedy, gdy coś wskazuje sam klucz, na przykład rekord TLSA dla DANE.
cli-renew-goes-on = Odnawianie rozpoczęto już wcześniej. Jest kontynuowane z istniejącym wnioskiem: { $path }
cli-renew-ordering = Używany certyfikat zamówiono online. Następny jest zamawiany tak samo, z tym samym kontem: { $ca }
cli-renew-again = Klucz i wniosek zostają. Tak można z nimi kontynuować:
cli-renew-issued = Certyfikat został wystawiony i leży w { $path }. Nie zamawiaj ponownie; tak można z nim kontynuować:
cli-renew-then = Gdy urząd odpowie, to polecenie sprawdza jego pliki i przyjmuje je do projektu, tak jak krok 2 w oknie:
cli-renew-until = Dopóki krok 4 nie potwierdzi, że nowy certyfikat działa, to polecenie przywraca stary:
cli-renew-prove = Gdy serwer poczty zacznie go używać, potwierdzi to wiadomość testowa:
cli-renew-refused = Nie przyjęto go do projektu.
cli-renew-anyway = Jeśli partnerzy mimo to mu ufają, to polecenie użyje go mimo to:
cli-renew-back = To, co było używane wcześniej, jest znów w użyciu (do { $to }): { $file }
