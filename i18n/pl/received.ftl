# Reading the headers of a message (src/received)

headers-empty-what = Nie ma czego odczytać.
headers-empty-why = Dowód znajduje się w nagłówkach odebranej wiadomości.
headers-empty-next = Otwórz odebraną wiadomość jako plik (.eml) albo wklej wszystkie jej nagłówki.

headers-not-a-message-what = Ten tekst nie zawiera nagłówków wiadomości.
headers-not-a-message-why = Nagłówki to linie takie jak „Received: from …” nad treścią wiadomości; programy pocztowe je ukrywają.
headers-not-a-message-next = Poszukaj w swoim programie pocztowym „Pokaż oryginał”, „Pokaż źródło” lub „Nagłówki internetowe” i wklej wszystko, co się pokaże.

headers-no-received-what = Te nagłówki nie mówią o żadnym odcinku: nie ma linii Received.
headers-no-received-why = Pisze ją każdy serwer, który przyjmuje wiadomość. Wysłana wiadomość w Twoim folderze „Wysłane” nie ma żadnej.
headers-no-received-next = Weź wiadomość ze skrzynki, do której dotarła.

headers-too-large-what = Nagłówki są za duże. Granica: { $limit }.
headers-too-large-why = Żaden serwer poczty nie przyjmuje nagłówków tej wielkości; najpewniej to inny plik.
headers-too-large-next = Wybierz plik wiadomości ponownie albo wklej same nagłówki.

# A sentence for each hop
hop-encrypted = { $by } przyjął wiadomość od { $from } przez { $version } z szyfrem { $cipher }.
hop-encrypted-version = { $by } przyjął wiadomość od { $from } przez { $version }; nie zapisano, jakiego szyfru użyto.
hop-encrypted-cipher = { $by } przyjął od { $from } wiadomość zaszyfrowaną szyfrem { $cipher }; nie zapisano, jakiej wersji TLS użyto.
hop-encrypted-bare = { $by } przyjął od { $from } wiadomość zaszyfrowaną; nie zapisano jak.
hop-plain = { $by } przyjął wiadomość od { $from } jawnym tekstem: kto podsłuchiwał po drodze, mógł ją przeczytać.
hop-local = Wiadomość przekazano wewnątrz jednego komputera lub systemu ({ $by }); po drodze nie było sieci.
hop-unknown = { $by } nie zapisał, czy wiadomość od { $from } przyszła zaszyfrowana.
hop-masked = { $by } przyjął wiadomość bez TLS i nie zapisuje skąd. Jeśli był to inny komputer, kto podsłuchiwał po drodze, mógł ją przeczytać.
hop-clock = Zegary obu serwerów się nie zgadzają: wygląda na to, że wiadomość dotarła, zanim została wysłana.

# What a hop is worth today
grade-strong-name = silne
grade-strong-sentence = TLS 1.2 lub nowszy z szyfrem, który jest dziś zalecany.
grade-acceptable-name = dopuszczalne
grade-acceptable-sentence = Nie wiadomo o niczym, co by je łamało, ale nowszy szyfr chroniłby dzisiejszą pocztę także przed kluczem skradzionym jutro.
grade-weak-name = słabe
grade-weak-sentence = TLS, ale w wersji lub z szyfrem, których nie należy już używać.
grade-broken-name = złamane
grade-broken-sentence = TLS tylko z nazwy: kto spróbuje, może przeczytać pocztę.
grade-plain-name = jawny tekst
grade-plain-sentence = Bez szyfrowania: każdy po drodze może przeczytać pocztę.
grade-local-name = lokalnie
grade-local-sentence = Po drodze nie było sieci.
grade-unknown-name = nieznane
grade-unknown-sentence = Serwer zapisał za mało, by to ocenić.

# What all hops together show
verdict-strong-what = Każdy odcinek przez sieć był szyfrowany tak, jak się dziś zaleca.
verdict-strong-why = Nikt po drodze nie mógł przeczytać ani zmienić wiadomości bez pomocy któregoś serwera.
verdict-strong-next = Nie trzeba nic robić.
verdict-acceptable-what = Każdy odcinek przez sieć był szyfrowany; najsłabszy, odcinek { $hop }, szyfrem dopuszczalnym, ale nie najlepszym.
verdict-acceptable-why = Nie wiadomo o niczym, co by go łamało. Nowsze szyfry chronią także dawną pocztę, gdyby później skradziono klucz.
verdict-acceptable-next = Przy następnych pracach na tamtym serwerze zezwól na TLS 1.3 i szyfry ECDHE z GCM lub ChaCha20.
verdict-weak-what = Odcinek { $hop } był szyfrowany w wersji lub szyfrem, których nie należy już używać.
verdict-weak-why = TLS 1.0, TLS 1.1 i 3DES wycofano, bo znane są ataki na nie.
verdict-weak-next = Zleć aktualizację tamtego serwera albo włączenie na nim TLS 1.2 i 1.3.
verdict-broken-what = Odcinek { $hop } był szyfrowany w sposób, który już nie chroni.
verdict-broken-why = SSL, RC4 oraz szyfry eksportowe, NULL i anonimowe może odczytać każdy, kto spróbuje.
verdict-broken-next = Traktuj to jak jawny tekst: zleć aktualizację tamtego serwera, zanim wyślesz coś poufnego.
verdict-plain-what = Odcinek { $hop } wiadomość przebyła jawnym tekstem.
verdict-plain-why = Każdy między tymi dwoma serwerami mógł przeczytać i zmienić wiadomość.
verdict-plain-next = Włącz TLS na serwerze, który ją tam przyjął, i wymagaj go na tym, który ją wysłał.
verdict-unknown-what = Nie dowiedziono: odcinek { $hop } nie mówi, czy i jak dobrze był szyfrowany.
verdict-unknown-why = Niektóre serwery nie zapisują tego w wiadomości; nie jest to ani dobre, ani złe.
verdict-unknown-next = Zajrzyj do dziennika serwera, który tam przyjął wiadomość, pod jej czas i identyfikator.
verdict-local-what = Jak mówią jej linie, wiadomość przyszła wyłącznie z wewnątrz.
verdict-local-why = To, co zostaje na jednym komputerze lub w jednej sieci, nie dowodzi niczego o TLS między serwerami. Proxy lub sieć kontenera z przodu może ukrywać, kto naprawdę się połączył.
verdict-local-next = Wyślij wiadomość testową z zewnątrz albo na zewnątrz i odczytaj nagłówki w miejscu dotarcia.

# Held against what was expected
expected-plain-what = Oczekiwano jawnego tekstu, więc wszystko jest zgodne.
expected-plain-why = Ta polityka nie żąda szyfrowania; co było naprawdę, mówią odcinki poniżej.
expected-plain-next = Nie trzeba nic robić, chyba że chcesz czegoś więcej niż jawny tekst.
expected-opportunistic-encrypted-what = Zgodnie z oczekiwaniem: na każdym odcinku TLS był oferowany i użyty.
expected-opportunistic-encrypted-why = Ta polityka używa TLS tam, gdzie jest oferowany. Gdyby nie był, wiadomość poszłaby jawnym tekstem.
expected-opportunistic-encrypted-next = Aby móc na tym polegać wobec partnera, wymagaj TLS dla jego domeny.
expected-opportunistic-plain-what = Jak pozwala polityka, odcinek { $hop } wiadomość przebyła jawnym tekstem.
expected-opportunistic-plain-why = TLS, jeśli oferowany, inaczej jawny tekst: jedna ze stron go tam nie oferowała.
expected-opportunistic-plain-next = Włącz TLS na tamtym serwerze albo go wymagaj; wtedy wiadomość zostałaby odrzucona.
expected-opportunistic-unknown-what = Polityka jest tak czy inaczej zachowana; odcinek { $hop } nie mówi, czy był szyfrowany.
expected-opportunistic-unknown-why = Niektóre serwery nie zapisują tego w wiadomości.
expected-opportunistic-unknown-next = Zajrzyj do dziennika serwera, który tam przyjął wiadomość.
expected-tls-met-what = Zgodnie z wymaganiem: każdy odcinek przez sieć był szyfrowany.
expected-tls-met-why = Tak zapisał o swoim odcinku każdy serwer odbierający.
expected-tls-met-next = Nie trzeba nic robić. Kto był po drugiej stronie, to inne pytanie: zadaje je polityka „TLS, zweryfikowany”.
expected-tls-missed-what = TLS był wymagany, a odcinek { $hop } wiadomość przebyła jawnym tekstem.
expected-tls-missed-why = Każdy między tymi dwoma serwerami mógł przeczytać i zmienić wiadomość.
expected-tls-missed-next = Jeśli to Twój odcinek, wymagaj na nim TLS; jeśli partnera, pokaż mu tę linię.
expected-tls-broken-what = TLS był wymagany, a na odcinku { $hop } użyto takiego, który już nie chroni.
expected-tls-broken-why = SSL, RC4 oraz szyfry eksportowe, NULL i anonimowe może odczytać każdy, kto spróbuje.
expected-tls-broken-next = Zleć aktualizację tamtego serwera albo wyłączenie jego starych wersji i szyfrów.
expected-tls-unknown-what = Nie dowiedziono: odcinek { $hop } nie mówi, czy był szyfrowany.
expected-tls-unknown-why = TLS był wymagany, a nie każdy serwer zapisuje to w wiadomości.
expected-tls-unknown-next = Zajrzyj do dziennika serwera, który tam przyjął wiadomość, pod jej czas i identyfikator.
expected-verified-by-sender-what = Zgodnie z wymaganiem: certyfikat serwera odbierającego został zweryfikowany, a wiadomość poszła zaszyfrowana.
expected-verified-by-sender-why = Nadawca sprawdził certyfikat przed przekazaniem wiadomości; odebrana wiadomość pokazuje, że poszła przez TLS.
expected-verified-by-sender-next = Nie trzeba nic robić.
expected-verified-by-receiver-what = Każdy odcinek był szyfrowany, a serwer na odcinku { $hop } zweryfikował certyfikat nadawcy.
expected-verified-by-receiver-why = To dowodzi, kto wysłał. Czy nadawca zweryfikował też odbiorcę, mówi tylko dziennik nadawcy.
expected-verified-by-receiver-next = Dla poczty, którą wysyłasz, poszukaj we własnym dzienniku „Verified TLS connection” (Postfix) lub podobnego wpisu.
expected-verified-failed-what = Serwer na odcinku { $hop } nie mógł zweryfikować certyfikatu nadawcy.
expected-verified-failed-why = Certyfikat wygasł, miał inne przeznaczenie albo pochodził z CA, któremu serwer nie ufa.
expected-verified-failed-next = Niech nadawca pokazuje certyfikat wystawiony przez CA, któremu odbiorca ufa.
expected-verified-not-proven-what = Nie dowiedziono: każdy odcinek był szyfrowany, ale nic nie mówi, kto czyj certyfikat zweryfikował na odcinku { $hop }.
expected-verified-not-proven-why = Linię pisze odbiorca. Może powiedzieć, że zweryfikował nadawcę, ale nigdy, że nadawca zweryfikował jego.
expected-verified-not-proven-next = Dla poczty, którą wysyłasz, dziennik twojego własnego serwera poczty mówi, czy zweryfikował on certyfikat: daj go Postsealowi do odczytania.
expected-verified-by-log-what = Zgodnie z wymaganiem: dziennik nadawcy mówi, że certyfikat serwera odbierającego został zweryfikowany na odcinku { $hop }.
expected-verified-by-log-why = Nagłówki pokazują, że wiadomość poszła zaszyfrowana; dziennik serwera, który ją wysłał (znaleziono ją tam po identyfikatorze), pokazuje, do kogo.
expected-verified-by-log-next = Nic do zrobienia.
expected-verified-by-configuration-what = Zgodnie z wymaganiem: na odcinku { $hop } Twój serwer zweryfikował certyfikat drugiej strony, wystawcę według dziennika, a nazwę według konfiguracji.
expected-verified-by-configuration-why = Exim zapisuje CV=yes, gdy wystawca jest zaufany, a nie to, czy porównał nazwę. Konfiguracja z kroku 3, wyeksportowana przed wysłaniem wiadomości, każe mu porównać nazwę i niczego nie wysyłać, gdy jest inna.
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = Dziennik nadawcy mówi, że certyfikat serwera odbierającego nie został zweryfikowany na odcinku { $hop }, a wiadomość mimo to wysłano.
expected-verified-not-by-log-why = Zaszyfrowana, ale nikt nie wie, dla kogo: kto stoi pośrodku, może pokazać własny certyfikat. Serwer nie trzyma się polityki dla tego partnera.
expected-verified-not-by-log-next = Zastosuj ponownie konfigurację z kroku 3 i poszukaj w swoim serwerze stałej trasy do tego partnera, która może mieć własną regułę.

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = Odcinek { $hop }, na którym wiadomość weszła z zewnątrz, był szyfrowany tak, jak się dziś zaleca.
verdict-taken-strong-why = Tam nikt nie mógł jej przeczytać ani zmienić bez pomocy serwera. To, co mówią wcześniejsze linie, zapisali inni.
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = Odcinek { $hop }, na którym wiadomość weszła z zewnątrz, był szyfrowany szyfrem dopuszczalnym, ale nie najlepszym.
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = Zgodnie z oczekiwaniem: na odcinku { $hop }, na którym wiadomość weszła z zewnątrz, TLS był oferowany i użyty.
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = Zgodnie z wymaganiem: odcinek { $hop }, na którym wiadomość weszła z zewnątrz, był szyfrowany.
expected-taken-met-why = Tak zapisał sam tamtejszy serwer. To, co mówią wcześniejsze linie, zapisali inni.
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = Zgodnie z wymaganiem: odcinek { $hop }, na którym wiadomość weszła z zewnątrz, był szyfrowany, a tamtejszy serwer zweryfikował certyfikat nadawcy.
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = Nie dowiedziono: odcinek { $hop } był szyfrowany, ale tamtejszy serwer nie zapisał, że zweryfikował certyfikat nadawcy.
expected-taken-not-proven-why = Serwer ogląda certyfikat nadawcy tylko wtedy, gdy o niego prosi, a wielu nadawców nie pokazuje żadnego. Niektóre serwery nie zapisują wyniku.
expected-taken-not-proven-next = Zajrzyj do dziennika tego serwera pod czasem i identyfikatorem wiadomości. Jeśli nie prosił, zastosuj konfigurację z kroku 3 i poproś partnera o kolejną wiadomość.
verdict-sent-on-strong-what = Twój serwer przekazał wiadomość zaszyfrowaną, tak jak się dziś zaleca.
verdict-sent-on-strong-why = Tak mówi jego własny dziennik. Co stało się z wiadomością dalej, mówią tylko jej nagłówki.
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = Twój serwer przekazał wiadomość zaszyfrowaną szyfrem dopuszczalnym, ale nie najlepszym.
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = Zgodnie z oczekiwaniem: dla tej wiadomości TLS był Twojemu serwerowi oferowany i użyty.
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = Zgodnie z wymaganiem: Twój serwer przekazał wiadomość zaszyfrowaną.
expected-sent-on-met-why = Tak mówi jego własny dziennik. Co stało się z wiadomością dalej, mówią tylko jej nagłówki.
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = Nie dowiedziono: Twój serwer przekazał wiadomość zaszyfrowaną, ale jego dziennik nie mówi, że zweryfikował certyfikat drugiej strony.
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } przyjął wiadomość od { $from } wewnątrz jednej organizacji, według własnego zapisu bez TLS; jeśli stoi przed nim inny serwer (proxy, load balancer), mógł zakończyć TLS wcześniej.
hop-plain-front = { $by } nie zapisał TLS dla wiadomości od { $from }. Może stać za serwerem, który kończy TLS (load balancer, proxy takie jak nginx) i wie o tym; w przeciwnym razie wiadomość poszła jawnym tekstem.
hop-clock-ahead = Zegar serwera { $by } najwyraźniej spieszy się o { $seconds } s.
hop-written-by-others = Zapisane przez innych: to, co { $last ->
        [1] mówi linia odcinka 1
       *[other] mówią linie odcinków od 1 do { $last }
    }, jest słowem serwera, który przekazał wiadomość na odcinku { $border } ({ $from }). Jeśli to Twój własny serwer, jego dziennik musi mówić to samo; w przeciwnym razie nikt za to nie ręczy.
headers-beside = Co mówią inne pola:

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = Żadnej linii tej wiadomości nie zapisał { $hosts }; jej linie są od: { $by }.
headers-no-border-why = Serwer nazywa się w swoich liniach tak, jak jest ustawiony, a może to być inna nazwa niż w DNS.
headers-no-border-next = Podaj swój serwer tak, jak tam jest nazwany, albo weź nagłówki ze skrzynki, do której dostarcza Twój serwer.

headers-only-inside-what = Jak mówią jej linie, { $hosts } przyjął tę wiadomość wyłącznie z wewnątrz.
headers-only-inside-why = Każda z jego linii podaje adres prywatny albo protokół wewnętrzny. Proxy, sieć kontenera lub filtr przed nim może ukrywać, kto naprawdę się połączył.
headers-only-inside-next = Podaj serwer, który stoi z przodu, albo niech proxy przekazuje adres nadawcy (PROXY protocol, XCLIENT).

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = Wiadomość do { $recipient } wróciła, bo TLS nie był możliwy: { $reason }
bounce-tls-why = { $reporter } zrezygnował (kod { $status }). Tak działa polityka wymagająca TLS, gdy nie można jej dotrzymać: nic nie wyszło jawnym tekstem.
bounce-tls-next = Sprawdź serwer partnera, aby zobaczyć, co jest nie tak z jego TLS lub certyfikatem, i powiadom partnera; potem wiadomość można wysłać ponownie.
bounce-failed-what = Wiadomość do { $recipient } wróciła: { $reason }
bounce-failed-why = { $reporter } zrezygnował (kod { $status }). Nie mówi to niczego o TLS.
bounce-failed-next = Sprawdź adres albo zapytaj administratora partnera, podając te słowa; potem wyślij wiadomość testową ponownie.
bounce-delayed-what = Wiadomość do { $recipient } się opóźnia: { $reason }
bounce-delayed-why = { $reporter } wciąż próbuje ją dostarczyć (kod { $status }).
bounce-delayed-next = Poczekaj; jeśli później wróci, powód poda powiadomienie.
bounce-delivered-what = Wiadomość do { $recipient } dotarła, tak mówi { $reporter }.
bounce-delivered-why = To powiadomienie o dostarczeniu (kod { $status }), a nie sama wiadomość: nie ma żadnego z jej nagłówków.
bounce-delivered-next = Weź samą wiadomość ze skrzynki, do której dotarła.

# A file that holds several messages (mbox)
mailbox-last = Ten plik zawiera { $count } wiadomości. Oglądana jest ostatnia, numer { $number }.
mailbox-ours = Ten plik zawiera { $count } wiadomości. Oglądana jest wiadomość testowa, numer { $number }.
mailbox-asked = Ten plik zawiera { $count } wiadomości. Oglądana jest wiadomość numer { $number }.
headers-no-such-message-what = W tym pliku nie ma wiadomości { $wanted }; liczba wiadomości w pliku: { $count }.
headers-no-such-message-why = Droga innej wiadomości nic nie mówi o tej, o którą chodzi.
headers-no-such-message-next = Podaj jej numer w pliku albo Message-ID w postaci z jej nagłówków.

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = To nie jest dziennik poczty.
log-none-why = Żaden wiersz nie jest zapisany tak, jak piszą Postfix, Exim lub Sendmail, z czasem i nazwą programu na początku.
log-none-next = Weź całe wiersze z dziennika poczty serwera, zwykle /var/log/mail.log, /var/log/maillog lub /var/log/exim4/mainlog.
log-not-there-what = Żaden wiersz tego dziennika nie dotyczy tej wiadomości.
log-not-there-why = Serwer nazywa każdą wiadomość identyfikatorem; identyfikatory tej to: { $ids }. Wiersz o samym połączeniu nie mówi, która wiadomość nim poszła.
log-not-there-next = Weź dziennik z dnia wysłania wiadomości, z serwera, który ją wysłał, z wierszem zawierającym jeden z tych identyfikatorów i wierszami tuż przed nim.
log-no-tls-what = Dziennik wymienia tę wiadomość, ale nic nie mówi o jej szyfrowaniu.
log-no-tls-why = Postfix zapisuje o tym osobny wiersz „TLS connection established”, i to tylko z smtp_tls_loglevel = 1; Sendmail wiersz z „STARTTLS=client”. Musi on stać przed wierszem z { $ids }.
log-no-tls-next = Weź też wcześniejsze wiersze. Jeśli żaden nie mówi o TLS, zastosuj konfigurację z kroku 3, która to włącza, i wyślij wiadomość testową jeszcze raz.
log-not-sent-what = Twój serwer nie przekazał wiadomości.
log-not-sent-why = W jego dzienniku jest: { $answer }
log-not-sent-next = Serwery same próbują ponownie przez kilka dni. Jeśli przyczyną jest TLS, obejrzyj serwer partnera w „Co widzi partner” oraz swoją regułę dla tego partnera w kroku 3.
log-given-up-what = Twój serwer zrezygnował z dostarczenia wiadomości.
log-given-up-why = { log-not-sent-why }
log-given-up-next = Nadawca otrzymuje o tym raport. Poszukaj przyczyny w nim i w dzienniku; jeśli to TLS, obejrzyj regułę dla tego partnera w kroku 3. Potem wyślij kolejną wiadomość testową.
log-whose-what = Twój serwer przekazał wiadomość do { $by }.
log-whose-why = Dziennik nie mówi, czy to własny serwer partnera, czy taki, który przekazuje pocztę dalej, na przykład Twojego dostawcy. Liczy się droga do serwera partnera.
log-whose-next = Zapytaj partnera, czy to jego serwer. Jeśli tylko przekazuje dalej, weź dziennik tamtego serwera albo nagłówki wiadomości w postaci, w jakiej ją odebrano.
log-undecided-what = Dziennik mówi, że ta wiadomość poszła przez TLS, ale nie, że certyfikat został zweryfikowany.
log-undecided-why = „Trusted” (Postfix), „CV=yes” (Exim) i „verify=OK” (Sendmail) dotyczą samego CA: wystarczyłby każdy jego certyfikat, niezależnie od nazwy.
log-undecided-next = Zażądaj dla tego partnera w kroku 3 „zweryfikowany”, niech serwer przejmie konfigurację, i wyślij wiadomość testową jeszcze raz.
