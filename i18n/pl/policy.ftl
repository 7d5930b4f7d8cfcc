# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = Jawny tekst
class-plain-sentence = Poczta idzie bez TLS, czytelna dla każdego po drodze, nawet tam, gdzie TLS jest oferowany.
class-plain-inbound-sentence = Poczta przychodzi bez TLS, czytelna dla każdego po drodze; Twój serwer go nie oferuje.
class-opportunistic-name = TLS, jeśli oferowany
class-opportunistic-sentence = Poczta idzie przez TLS, gdy oferuje go druga strona, inaczej jawnym tekstem: nic nie przepada, ale napastnik po drodze może wymusić jawny tekst.
class-opportunistic-inbound-sentence = Twój serwer oferuje TLS; kto go nie użyje, może mimo to dostarczyć otwartym tekstem: żadna poczta nie ginie, ale atakujący po drodze może wymusić otwarty tekst.
class-required-name = TLS albo nic
class-required-sentence = Poczta idzie przez TLS albo wcale; nie sprawdza się, czyj serwer jest po drugiej stronie.
class-required-inbound-sentence = Poczta jest przyjmowana przez TLS albo odrzucana; nie sprawdza się, czyj serwer ją przekazuje.
class-verified-name = TLS, zweryfikowany
class-verified-sentence = Poczta idzie przez TLS do serwera, który dowodzi swojej nazwy zaufanym certyfikatem, albo wcale.
class-verified-inbound-sentence = Poczta jest przyjmowana przez TLS od serwera, który dowodzi swojej nazwy zaufanym certyfikatem, albo odrzucana.

direction-inbound = Odbieranie
direction-outbound = Wysyłanie

support-yes = tak
support-no = nie
support-default-only = tylko dla wszystkich
support-partner-only = tylko dla partnera

capability-minimum = tylko TLS 1.3
capability-submission = porty 587 i 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = reguły według adresu
capability-host = reguły według nazwy hosta
capability-fingerprint = partnerzy rozpoznawani po odcisku certyfikatu
capability-certificate-name = partnerzy rozpoznawani po nazwie w certyfikacie

policy-file-settings = Ustawienia samego serwera
policy-file-outbound-partners = Których partnerów traktuje się inaczej przy wysyłaniu
policy-file-inbound-partners = Których partnerów traktuje się inaczej przy odbieraniu
policy-file-client-certificates = Certyfikaty, po których rozpoznaje się partnera
policy-file-inbound-clients = Czego wymaga się od serwerów zależnie od tego, skąd się łączą
policy-file-submission = Porty, przez które użytkownicy wysyłają pocztę
policy-file-program = Jeden z własnych programów Postseala, którymi posługują się skrypty

policy-action-create = nowy plik
policy-action-merge = dołącza do Twojego pliku
policy-action-replace = zastępuje plik

# Errors

server-unknown-what = Żaden serwer poczty nie nazywa się { $server }.
server-unknown-why = Konfiguracja jest pisana dla jednego serwera i jednej wersji; inny by jej nie odczytał.
server-unknown-next = Nazwy to: { $known }. Jeśli Twojej wśród nich nie ma, „other” zawiera kroki dla dowolnego serwera.

server-version-too-old-what = { $server } { $version } jest starszy niż wszystko, dla czego piszemy konfigurację.
server-version-too-old-why = Brakuje mu ustawień, których potrzebuje konfiguracja, i nie dostaje już poprawek bezpieczeństwa.
server-version-too-old-next = Zaktualizuj { $server } do wersji { $oldest } lub nowszej.

platform-unknown-what = Żadna platforma nie nazywa się { $text }.
platform-unknown-why = Platforma mówi, gdzie zwykle leżą pliki serwera, certyfikaty i klucze.
platform-unknown-next = Nazwy to: { $known }. Bez niej są to miejsca z Debiana.

platform-unavailable-what = Nie wiadomo tu, gdzie { $server } ma swoje pliki w { $platform }.
platform-unavailable-why = Postseal nie podaje miejsca, którego nie udało się potwierdzić; niektóre serwery mają wszędzie te same miejsca.
platform-unavailable-next = Pomiń --platform i podaj opcjami --certificate, --key i --roots, gdzie na serwerze leżą pliki. „postseal policy servers” mówi, które platformy są znane.

server-version-malformed-what = { $text } to nie jest wersja.
server-version-malformed-why = Konfiguracja różni się w zależności od wersji.
server-version-malformed-next = Wpisz ją jako liczby z kropkami, na przykład 3.7; w Postfiksie wypisuje ją „postconf mail_version”.

server-path-unusable-what = { $text } nie nadaje się na ścieżkę na serwerze.
server-path-unusable-why = Trafia do pliku konfiguracji i do poleceń, gdzie spacje, cudzysłowy, przecinki i inne znaki specjalne znaczą coś innego.
server-path-unusable-next = Podaj pełną ścieżkę od katalogu głównego, na przykład /etc/ssl/private/mx.example.org.key (w systemie Windows C:\Postseal\mx.example.org.pfx), i w razie potrzeby zmień nazwę pliku na serwerze.

fingerprint-malformed-what = { $text } nie jest odciskiem SHA-256 certyfikatu.
fingerprint-malformed-why = Odcisk to krótka liczba obliczona z certyfikatu: 64 cyfry od 0 do 9 i od a do f. Po nim rozpoznaje się partnera.
fingerprint-malformed-next = Zapytaj o niego partnera albo wypisz go poleceniem: openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } nie mówi, czego od kogo się wymaga.
partner-malformed-why = Partner to domena pocztowa i to, jak ściśle oczekuje się TLS: plain, opportunistic, required lub verified.
partner-malformed-next = Napisz bank.example=verified dla poczty do partnera albo bank.example=verified/required dla poczty do partnera i od niego.

partner-twice-what = { $domain } podano dwa razy.
partner-twice-why = Obowiązywać może tylko jedno z dwojga.
partner-twice-next = Usuń jedno z nich.
partner-is-server-what = { $from } to adres serwera, a nie domena pocztowa.
partner-is-server-why = Partnera rozpoznaje się po części za znakiem @ w jego adresach. Dla poczty odbieranej są też reguły według adresu.
partner-is-server-next = Proszę podać domenę pocztową partnera, na przykład bank.example. Dla serwera reguła brzmi --client { $from }=required; w oknie należy wybrać „Serwer wysyłający”.

policy-unreadable-what = Nie można odczytać polityki: { $cause }
policy-unreadable-why = Źle odczytana polityka chroniłaby mniej, niż zamierzono.
policy-unreadable-next = Popraw wskazane miejsce; polityka ma inbound, outbound i listę partnerów.

policy-folder-not-empty-what = W { $path } już coś jest.
policy-folder-not-empty-why = Pliki dwóch konfiguracji w jednym folderze łatwo pomylić.
policy-folder-not-empty-next = Wybierz folder nowy lub pusty.

client-origin-malformed-what = { $text } nie jest adresem, zakresem adresów ani nazwą serwera.
client-origin-malformed-why = Reguła kieruje się tym, skąd przychodzi połączenie.
client-origin-malformed-next = Napisz 192.0.2.7, dla zakresu 192.0.2.0/24 albo 2001:db8::/32 lub mx.bank.example.
client-range-malformed-what = { $text } nie jest zakresem adresów: za ukośnikiem stoi liczba od 0 do { $widest }.
client-range-malformed-why = Liczba mówi, ile początkowych bitów jest takich samych we wszystkich adresach zakresu: im większa, tym mniej adresów.
client-range-malformed-next = Proszę napisać --client { $range }=required dla zakresu albo --client { $address }=required dla jednego serwera; w oknie należy wybrać „Serwer wysyłający” i wpisać { $range }.

client-malformed-what = { $text } nie mówi, czego od którego serwera się wymaga.
client-malformed-why = Taka reguła to miejsce, skąd przychodzi połączenie, i to, jak ściśle oczekuje się TLS: plain, opportunistic, required lub verified.
client-malformed-next = Napisz 192.0.2.0/24=required lub mx.bank.example=required.

client-twice-what = { $from } podano dwa razy.
client-twice-why = Obowiązywać może tylko jedna z dwóch reguł.
client-twice-next = Usuń jedną z nich.

partner-not-named-what = W polityce nie wymieniono { $text }.
partner-not-named-why = Certyfikat należy do partnera lub serwera, który ma własną regułę.
partner-not-named-next = Najpierw go wymień, na przykład opcją --partner { $text }=verified/verified lub --client { $text }=verified.

profile-unknown-what = Żaden profil nie nazywa się { $text }.
profile-unknown-why = Profil mówi, jak stara może być druga strona.
profile-unknown-next = Profile to modern, intermediate (zalecany) i old.

minimum-malformed-what = { $text } nie jest wersją TLS, która może być najniższą.
minimum-malformed-why = Wszystko poniżej najniższej wersji jest odrzucane.
minimum-malformed-next = Napisz 1.2 lub 1.3; z profilem „old” możliwe są też 1.0 i 1.1.

minimum-below-profile-what = { $minimum } leży poniżej tego, na co pozwala profil { $profile }.
minimum-below-profile-why = Profil mówi, jak stara może być druga strona; najniższa wersja może to tylko zaostrzyć.
minimum-below-profile-next = Wybierz wyższą wersję albo profil „old”, jeśli potrzebują go urządzenia, których nie można wymienić.

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = TLS jest oferowany, choć wybrano jawny tekst.
limit-plain-still-offered-why = Serwer oferuje TLS, zanim wie, kto wysyła, więc nie może ukryć oferty tylko przed niektórymi nadawcami.
limit-plain-still-offered-next = Jawny tekst jest przyjmowany, a nadawca, który używa TLS, jest obsługiwany z TLS. Nie trzeba nic robić, chyba że TLS coś temu nadawcy psuje.

limit-partner-not-weaker-what = { $partner } przy wysyłaniu jest traktowany tak samo ściśle jak wszyscy.
limit-partner-not-weaker-why = Serwer żąda TLS, zanim wie, kto wysyła, więc od jednego partnera nie może wymagać mniej niż od wszystkich.
limit-partner-not-weaker-next = Obowiązuje klasa ściślejsza. Aby zrobić wyjątek dla niektórych, wybierz dla wszystkich „TLS, jeśli oferowany” i wymień partnerów, którzy muszą używać TLS.

limit-name-not-compared-what = Każdy nadawca potrzebuje certyfikatu z zaufanego urzędu, ale nazwa w nim nie jest porównywana.
limit-name-not-compared-why = Serwer może sprawdzić, kto wystawił certyfikat nadawcy, ale nie może sprawdzić, czy należy on do domeny nadawcy.
limit-name-not-compared-next = Nadawcy bez takiego certyfikatu są odrzucani; poza tym wystarczy czyjkolwiek certyfikat. Aby mieć prawdziwy dowód, wybierz „TLS, zweryfikowany” dla poszczególnych partnerów i podaj odciski ich certyfikatów.

limit-fingerprint-missing-what = Poczta od { $partner } czeka, aż będzie znany odcisk jego certyfikatu.
limit-fingerprint-missing-why = Serwer rozpoznaje partnera po odcisku certyfikatu (krótkiej liczbie obliczonej z niego), a nie po nazwie w nim, a żadnego nie podano.
limit-fingerprint-missing-next = Poproś partnera o odcisk SHA-256 certyfikatu, z którym wysyłają jego serwery, dodaj go i wyeksportuj ponownie. Do tego czasu jego poczta jest odkładana, nie przepada; albo wybierz dla niego „TLS albo nic”.

limit-fingerprint-pinned-what = { $partner } jest rozpoznawany po certyfikacie, a nie po nazwie.
limit-fingerprint-pinned-why = Serwer porównuje odcisk certyfikatu (krótką liczbę obliczoną z niego). Odnowiony certyfikat ma inny.
limit-fingerprint-pinned-next = Poproś partnera, by podawał każdy nowy odcisk, zanim zacznie go używać; przez pewien czas zachowuj obok stary.

limit-bounce-unseen-what = Zwrotów nie obejmują reguły dla partnerów, którzy wysyłają.
limit-bounce-unseen-why = Reguła kieruje się domeną nadawcy, a wiadomość o niedostarczeniu nie ma nadawcy.
limit-bounce-unseen-next = Takie wiadomości są przyjmowane tak jak od wszystkich. Często cytują niedostarczoną pocztę: poproś partnera, by po swojej stronie wszystko wysyłał przez TLS. Reguła dotyczy też tego, co inni przynoszą z adresem partnera: poczta przekazana dalej albo idąca przez własną bramę lub serwer zapasowy jest odrzucana, jeśli ten serwer jej nie spełnia.

limit-plain-unreachable-what = Nie da się dostarczyć poczty do domen, których serwery nie oferują TLS.
limit-plain-unreachable-why = TLS jest wymagany od wszystkich, a nie każdy serwer poczty go oferuje.
limit-plain-unreachable-next = Taka poczta czeka i po kilku dniach wraca do nadawcy. Wybierz dla wszystkich „TLS, jeśli oferowany”, jeśli piszesz do nieznanych domen.

limit-hosted-unreachable-what = Nie da się dostarczyć poczty do większości domen.
limit-hosted-unreachable-why = Certyfikat musi zawierać nazwę z domeny odbiorcy, a pocztę większości domen odbierają serwery dostawcy o innych nazwach.
limit-hosted-unreachable-next = Taka poczta czeka i po kilku dniach wraca do nadawcy. Wybierz „TLS, jeśli oferowany” dla wszystkich, a „TLS, zweryfikowany” dla partnerów, których nazwy serwerów znasz.

limit-name-inside-domain-what = Serwery { $partner } muszą dowieść nazwy z tej domeny.
limit-name-inside-domain-why = Innych nazw nie podano, a nazwom w DNS (rekordom MX) nie można ufać: kto je fałszuje, wybiera nazwę.
limit-name-inside-domain-next = Jeśli jego pocztę odbiera dostawca, zapytaj partnera o nazwy w certyfikatach jego serwerów i dodaj je. Do tego czasu taka poczta czeka albo jest odrzucana i nie trafia do niewłaściwego serwera.

limit-route-overrides-what = Stała trasa dla poczty partnera omija reguły dla tego partnera.
limit-route-overrides-why = Serwer szuka reguły według hosta, z którym się łączy. Przy trasie takiej jak [mail.bank.example]:25 jest nim trasa, a nie domena.
limit-route-overrides-next = Jeśli masz takie trasy: w Postfiksie apply.sh dodaje linię dla każdej z transport_maps; uruchom go ponownie, gdy się zmienią. Dla relayhost dodaj do pliku partnerów dla wysyłania po jednej linii na każdą, zapisanej dokładnie tak jak trasa.
limit-route-own-tls-what = Poczta, którą własna action wysyła stałą trasą, omija to, czego się tu wymaga.
limit-route-own-tls-why = Action w smtpd.conf z "host" lub "domain" zachowuje własne opcje TLS: tylko administrator wie, do czego służy tamten serwer.
limit-route-own-tls-next = Jeśli takie są, apply.sh je wymienia. Tam, gdzie któraś przenosi pocztę partnera, wpisz w niej "tls" (certyfikat jest sprawdzany) lub "tls no-verify" (wystarczy dowolny certyfikat).
limit-smarthost-asked-what = Jeśli cała poczta wychodzi przez jeden serwer (smarthost), to on musi spełnić reguły dla partnerów.
limit-smarthost-asked-why = Exim sprawdza serwer, z którym się łączy. Certyfikat smarthosta nie zawiera nazwy partnera, więc poczta do sprawdzanego partnera czeka; a jak idzie dalej, tego nikt tu nie wie.
limit-smarthost-asked-next = Przy smarthoście: reguły dla partnerów niech zostaną ustawione na nim, a tutaj proszę wymagać TLS od wszystkich: wszyscy to wtedy smarthost.
limit-chain-copied-what = Po każdym odnowieniu Sendmail potrzebuje jeszcze jednego polecenia.
limit-chain-copied-why = Sendmail pokazuje tylko pierwszy certyfikat z pliku. Te, które za niego ręczą, leżą obok certyfikatów głównych, w /etc/mail/postseal-ca.pem; odnowiony certyfikat może przynieść inne, a bez nich odmówi każdy, kto sprawdza.
limit-chain-copied-next = Po każdym odnowieniu: sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload. Z certbotem jako --deploy-hook.
limit-host-rests-what = Partner, który nie spełnia swojej reguły, może na jakiś czas wstrzymać pocztę innych na tym samym serwerze.
limit-host-rests-why = OpenSMTPD daje odpocząć serwerowi, przy którym się nie powiodło, dla kogokolwiek była poczta.
limit-host-rests-next = Najpierw obejrzyj serwer partnera (krok 4, co widzi partner) i wybierz surowszą klasę, gdy jego certyfikat pasuje.

limit-every-listener-what = Ustawienie dla wszystkich obowiązuje też programy pocztowe Twoich użytkowników.
limit-every-listener-why = To ogólne ustawienie serwera; porty, przez które użytkownicy wysyłają pocztę (587 i 465), przejmują je, jeśli nie mają własnego.
limit-every-listener-next = W kroku 3 wybierz także ustawienie portów dla użytkowników (--submission), jeśli Postseal robi to dla tego serwera: mają wtedy własne ustawienia. Albo nadaj im je samodzielnie (w Postfiksie: w master.cf, smtpd_tls_security_level=encrypt i smtpd_tls_req_ccert=no). Potem przetestuj wysyłanie z programu pocztowego.

limit-sender-unverifiable-what = Wysyłający nie musi tu dowodzić nazwy, choć wybrano „TLS, zweryfikowany”.
limit-sender-unverifiable-why = Ten serwer nie ma sposobu na porównanie nazwy w certyfikacie nadawcy.
limit-sender-unverifiable-next = Zamiast tego obowiązuje „TLS albo nic”: poczta jest szyfrowana, ale nie dowiedziono, czyj serwer ją wysłał. Jeśli druga strona wymaga dowodu, jej pocztę musi odbierać inny serwer.

limit-partner-stricter-what = { $partner } musi przy wysyłaniu dowieść swojej nazwy, a to więcej, niż wybrano.
limit-partner-stricter-why = Ten serwer może od pojedynczego nadawcy żądać TLS tylko razem z certyfikatem na domenę nadawcy.
limit-partner-stricter-next = Zapytaj partnera, czy jego serwery wysyłają z takim certyfikatem. Jeśli nie, wybierz dla jego domeny „TLS, jeśli oferowany” i utwórz regułę dla adresów jego serwerów, jeśli ten serwer ma takie reguły.

limit-sender-names-domain-what = Certyfikat, z którym wysyła { $partner }, musi zawierać samą domenę pocztową partnera.
limit-sender-names-domain-why = Serwer porównuje ten certyfikat z domeną za znakiem @, a nie z nazwą hosta.
limit-sender-names-domain-next = Zapytaj partnera, zanim to zastosujesz. Poczta wysłana z innym certyfikatem lub bez niego jest odrzucana.

limit-subdomains-uncovered-what = Domeny poniżej { $partner } nie są objęte.
limit-subdomains-uncovered-why = Nie udokumentowano, by lista takich domen na serwerze znała symbole wieloznaczne.
limit-subdomains-uncovered-next = Jeśli jest poczta także z domen pod nią lub do nich, dodaj każdą z nich jako osobnego partnera.

limit-subdomains-unknown-what = Nie wiadomo, czy reguła dla { $partner } obejmuje także domeny poniżej.
limit-subdomains-unknown-why = O listach domen tego serwera nic nie wiadomo.
limit-subdomains-unknown-next = Jeśli jest poczta także z domen pod nią lub do nich, dodaj każdą z nich jako osobnego partnera.

limit-single-name-what = Porównywana jest tylko jedna z nazw certyfikatów, które podał { $partner }.
limit-single-name-why = Serwer ma miejsce na jedną nazwę lub jeden symbol wieloznaczny dla każdego miejsca docelowego.
limit-single-name-next = Używana jest pierwsza. Poczta do serwera o innej nazwie i od niego czeka lub jest odrzucana: poproś o nazwę, którą mają wszystkie, i podaj ją jako pierwszą.

limit-plain-not-sent-what = Poczta idzie przez TLS wszędzie, gdzie jest oferowany, choć wybrano jawny tekst.
limit-plain-not-sent-why = Ten serwer używa TLS z każdym serwerem, który go oferuje, a tutaj nic się przeciw temu nie ustawia.
limit-plain-not-sent-next = Dostajesz „TLS, jeśli oferowany”. Jeśli TLS coś psuje po drugiej stronie, to ona musi przestać go oferować.

limit-target-not-compared-what = Przy wysyłaniu certyfikaty muszą pochodzić z zaufanego urzędu, ale nazwy w nich nie są porównywane.
limit-target-not-compared-why = Serwer porównuje nazwy tylko wtedy, gdy poda mu się jakie, a nikt nie zna ich dla wszystkich.
limit-target-not-compared-next = To mniej niż „TLS, zweryfikowany”. Aby mieć prawdziwy dowód, wymień swoich partnerów i wybierz to dla każdego z nich.

limit-target-unverified-what = Przy wysyłaniu certyfikaty nie są sprawdzane, choć wybrano „TLS, zweryfikowany”.
limit-target-unverified-why = Ten serwer nie ma ustawienia, które by je sprawdzało.
limit-target-unverified-next = Zamiast tego obowiązuje „TLS albo nic”: poczta jest szyfrowana, ale nie dowiedziono, czyj serwer ją przyjmuje. Aby mieć prawdziwy dowód, musi ją wysyłać inny serwer.

limit-target-stricter-what = Serwery { $partner } muszą też dowieść swoich nazw, a to więcej, niż wybrano.
limit-target-stricter-why = Ten serwer żąda TLS tylko razem z ważnym certyfikatem.
limit-target-stricter-next = Poczta czeka lub wraca, gdy certyfikat nie jest ważny. Zanim to zastosujesz, sprawdź serwer partnera w kroku 4.

limit-name-from-dns-what = Przy wysyłaniu certyfikaty są porównywane z nazwami w DNS (rekordami MX).
limit-name-from-dns-why = Temu serwerowi nie można podać innych nazw. Kto fałszuje DNS, wybiera nazwę i może mieć na nią certyfikat.
limit-name-from-dns-next = Chroni to przed podsłuchem, ale nie przed sfałszowanym DNS. Poproś partnera o podpisanie DNS (DNSSEC) albo opublikowanie MTA-STS.
limit-name-maybe-from-dns-what = Przy wysyłaniu większość serwerów porównuje certyfikaty z nazwami w DNS (rekordami MX).
limit-name-maybe-from-dns-why = Kto fałszuje DNS, wybiera tę nazwę i może mieć na nią certyfikat. Nie wiadomo tu, czy temu serwerowi można podać, jakie nazwy musi zawierać certyfikat partnera.
limit-name-maybe-from-dns-next = Poszukaj listy oczekiwanych nazw obok ustawienia dla partnera albo zapytaj producenta. Jeśli jej nie ma, poproś partnera o podpisanie DNS (DNSSEC) albo opublikowanie MTA-STS.

limit-everybody-not-asked-what = Od wszystkich nie wymaga się niczego ściślejszego niż „TLS, jeśli oferowany”.
limit-everybody-not-asked-why = Ten serwer może być ścisły tylko wobec tych, których domeny mu podano.
limit-everybody-not-asked-next = Wymień partnerów, których poczta ma być chroniona, każdego z jego klasą.

limit-partner-not-asked-what = Od { $partner } nie wymaga się więcej niż od wszystkich.
limit-partner-not-asked-why = Ten serwer nie ma w tym kierunku reguł dla pojedynczych domen.
limit-partner-not-asked-next = Jeśli możesz, wybierz ściślejszą klasę dla wszystkich albo niech pocztę { $partner } obsługuje serwer przed tym.
limit-partner-not-less-what = Od { $partner } wymaga się tyle samo, co od wszystkich, choć wybrano mniej.
limit-partner-not-less-why = Ten serwer nie ma w tym kierunku reguł dla pojedynczych domen.
limit-partner-not-less-next = Jeśli { $partner } tego nie potrafi, poczta czeka: proszę wymagać mniej od wszystkich albo powierzyć tę pocztę serwerowi przed tym.

limit-reset-by-update-what = Następna aktualizacja produktu przywróci poprzednie wartości.
limit-reset-by-update-why = Jego program instalacyjny za każdym uruchomieniem pisze konfigurację serwera poczty od nowa.
limit-reset-by-update-next = Zachowaj folder, po każdej aktualizacji uruchom apply.sh ponownie i przetestuj.

limit-route-pinned-what = Poczta do { $partner } zawsze idzie do jednego serwera poczty, po jego nazwie.
limit-route-pinned-why = Reguły TLS tego serwera kierują się nazwą drugiego serwera, a nie domeną, dlatego domena dostaje stałą trasę: do pierwszej nazwy z certyfikatu podanej przez partnera, a inaczej do jego pierwszego serwera poczty w DNS w dniu uruchomienia apply.sh.
limit-route-pinned-next = Poproś partnera o tę nazwę i dodaj ją. Gdy zmienią się jego serwery poczty, poczta czeka, aż ponownie uruchomisz apply.sh; nic nie trafia do innego serwera.

limit-own-networks-exempt-what = Poczta z własnych sieci serwera jest przyjmowana bez TLS.
limit-own-networks-exempt-why = Programy samego produktu wysyłają stamtąd pocztę jawnym tekstem i zostałyby odcięte.
limit-own-networks-exempt-next = Sprawdź, co liczy się jako własne sieci (w Postfiksie: mynetworks), i wymień tam tylko to, czemu ufasz.

limit-protocols-of-windows-what = Nie tutaj decyduje się, jakie wersje TLS są obsługiwane.
limit-protocols-of-windows-why = Decyduje o tym system Windows, dla wszystkich programów na serwerze.
limit-protocols-of-windows-next = Wyłącz tam TLS 1.0 i 1.1 (jak, mówi „Exchange Server TLS configuration best practices” na learn.microsoft.com, także dla innych serwerów poczty); w kroku 4 zobacz, co jest naprawdę obsługiwane.
limit-protocols-of-product-what = Nie tutaj decyduje się, jakie wersje TLS są obsługiwane.
limit-protocols-of-product-why = To ustawienie produktu w innym miejscu, którego Postseal nie pisze.
limit-protocols-of-product-next = Znajdź w jego podręczniku wersje TLS lub SSL i zezwól tylko na TLS 1.2 i nowsze; w kroku 4 zobacz, co jest naprawdę obsługiwane.
limit-protocols-of-service-what = Nie tutaj decyduje się, jakie wersje TLS są obsługiwane.
limit-protocols-of-service-why = Decyduje o tym dostawca usługi, dla wszystkich klientów.
limit-protocols-of-service-next = Nie ma tu nic do ustawienia. W kroku 4 zobacz, co jest naprawdę obsługiwane; które wersje przyjmuje dostawca, mówią jego strony pomocy.
limit-protocols-of-library-what = Nie tutaj decyduje się, jakie wersje TLS są obsługiwane.
limit-protocols-of-library-why = Serwer nie ma do tego ustawienia: decyduje o tym OpenSSL systemu, dla wszystkich programów, które z niego korzystają.
limit-protocols-of-library-next = Aktualizuj system: obecne wersje nie pozwalają na nic poniżej TLS 1.2 (w innym przypadku podnosi to MinProtocol w openssl.cnf). W kroku 4 zobacz, co jest naprawdę obsługiwane.

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title }: TLS dla { $host }
policy-readme-steps = Gdzie poniżej mowa o „kroku 1” do „kroku 4”, chodzi o krok w Postsealu, a nie na tej liście.
policy-readme-copy =
    Skopiuj ten folder na serwer poczty, na przykład:
    scp -r . root@{ $host }:/root/postseal
    Potem zaloguj się tam (ssh root@{ $host }) i przejdź do folderu: cd /root/postseal
policy-readme-key =
    Umieść klucz prywatny (do odczytu tylko dla użytkownika root) i certyfikat z łańcuchem tam, gdzie oczekuje ich konfiguracja:
    { $key }
    { $certificate }
policy-readme-brought =
    Klucz prywatny i certyfikat z łańcuchem są w tym folderze: jest on tak tajny jak klucz. Skrypt umieszcza
    je tam, gdzie oczekuje ich konfiguracja:
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    Certyfikat z łańcuchem jest w tym folderze, a skrypt umieszcza go na miejscu. Klucz prywatny, którego tu
    nie ma, umieść tam, gdzie oczekuje go konfiguracja, do odczytu tylko dla użytkownika root:
    { $key }
policy-readme-brought-in-one =
    Klucz prywatny i certyfikat z łańcuchem są w tym folderze: jest on tak tajny jak klucz. Skrypt zapisuje
    oba w jednym pliku, tam, gdzie oczekuje ich konfiguracja:
    { $key }
policy-readme-key-in-one =
    Umieść klucz prywatny, a za nim certyfikat z łańcuchem, w jednym pliku tam, gdzie oczekuje ich konfiguracja,
    do odczytu tylko dla użytkownika root:
    { $key }
policy-readme-beside =
    To, co z klucza i certyfikatu jest w tym folderze (certificate.pem, private.key), umieść tam, gdzie oczekuje tego konfiguracja:
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    Z klucza i certyfikatu ten folder zawiera certificate.pem (z łańcuchem) oraz, jeśli o to poproszono, private.key.
policy-readme-apply =
    Na serwerze, jako root, w tym folderze: sh apply.sh
    Ustawia to, co potrzebne, tak że undo.sh może to cofnąć, i każe serwerowi to wczytać. Dwukrotne uruchomienie nie szkodzi.
policy-readme-guarded =
    Na serwerze, jako root, w tym folderze: sh apply.sh --dry-run
    pokazuje, co by się zmieniło, i niczego nie zmienia. Potem: sh apply.sh
    Zachowuje kopię, ustawia to, co potrzebne, uruchamia sprawdzenie samego serwera, każe serwerowi wczytać zmiany i sprawdza port 25.
    Jeśli któraś z tych rzeczy się nie uda, sam wszystko przywraca. Dwukrotne uruchomienie nie szkodzi.
policy-readme-guarded-elsewhere =
    Na serwerze, jako root, w tym folderze: sh apply.sh
    Zachowuje kopię, ustawia to, co potrzebne, uruchamia sprawdzenie samego serwera, każe serwerowi wczytać zmiany i sprawdza port 25.
    Jeśli któraś z tych rzeczy się nie uda, sam wszystko przywraca. Dwukrotne uruchomienie nie szkodzi.
policy-readme-check = Sprawdź, czy serwer odczytuje to bez zastrzeżeń: sh check.sh
policy-readme-verify =
    Zobacz TLS w działaniu: sh verify.sh
    Pyta porty tego serwera i serwery partnerów. Za WRONG podaje, dlaczego inni odrzucą certyfikat, za NOTE,
    na co warto spojrzeć; na końcu podaje, co nie jest tak, jak powinno.
policy-readme-undo = Aby wszystko było jak przedtem: sh undo.sh (na końcu podaje, które pliki zostają)
policy-readme-undo-plain = Aby wszystko było jak przedtem: sh undo.sh
policy-readme-by-hand = To samo ręcznie zamiast skryptem: wklej to w całości, jako root, w tym folderze. Kończy się na pierwszym błędzie.
policy-readme-by-hand-undo = A to przywraca to, co było wcześniej:
policy-readme-general =
    Tego serwera Postseal nie zna: to słowa, którymi takie ustawienia zwykle się nazywają. Co naprawdę
    robi, powie test na końcu.

policy-readme-documented =
    Napisano to według dokumentacji producenta i sprawdzono parserem jego języka. Nie wypróbowano tego
    na prawdziwym serwerze: zastosuj o spokojnej porze i przetestuj, zanim na tym polegniesz.
policy-readme-described =
    Te kroki napisano według dokumentacji producenta, z jej nazwami menu i pól. Nie wypróbowano ich
    na prawdziwym serwerze: wykonaj je o spokojnej porze i przetestuj, zanim na nich polegniesz.
policy-readme-windows-copy = Skopiuj ten folder na serwer poczty i otwórz tam PowerShell samego serwera jako administrator. Jeśli pliki są zablokowane: Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    Umieść jeden plik z kluczem prywatnym, certyfikatem i łańcuchem (PFX, PKCS #12; krok 2 Postseala taki zapisuje) tam, gdzie szuka go skrypt,
    i usuń go, gdy wszystko będzie gotowe:
    { $certificate }
policy-readme-windows-pem =
    Umieść klucz prywatny i certyfikat z łańcuchem tam, gdzie oczekuje ich serwer poczty, do odczytu tylko dla niego:
    { $key }
    { $certificate }
policy-readme-windows-apply =
    W tym folderze: .\apply.ps1 -WhatIf
    mówi, co by się zmieniło, i niczego nie zmienia. Potem: .\apply.ps1
    Zapisuje to, co jest ustawione dziś, ustawia to, co potrzebne, sprawdza i zagląda na port 25, jeśli jest tam oferowany TLS.
    Jeśli któraś z tych rzeczy się nie uda, sam wszystko przywraca. Dwukrotne uruchomienie nie szkodzi.
policy-readme-windows-check = Sprawdź, czy ustawienia są takie, jakie powinny być: .\check.ps1
policy-readme-windows-verify = Zobacz TLS w działaniu: .\verify.ps1
policy-readme-windows-undo = Aby wszystko było jak przedtem: .\undo.ps1
policy-readme-service-apply =
    Na własnym komputerze, w PowerShellu, w tym folderze: .\apply.ps1 -WhatIf
    mówi, co by się zmieniło, i niczego nie zmienia. Potem: .\apply.ps1
    Prosi o zalogowanie jako administrator usługi, zapisuje to, co jest ustawione dziś, ustawia to, co potrzebne, i sprawdza.
    Jeśli któraś z tych rzeczy się nie uda, sam wszystko przywraca. Dwukrotne uruchomienie nie szkodzi.
policy-readme-files = Co jest w folderze:
policy-readme-limits = Czego serwer nie robi zgodnie z wyborem albo nie bez kosztów:
policy-readme-warnings = Co warto przemyśleć:

# Command line

cli-policy-exported = { $title } dla { $host }: zapisano w { $out }.
cli-policy-files = Pliki
cli-policy-more = Ponadto: { $more }
cli-policy-platforms = Miejsca znane dla: { $platforms }
cli-policy-limits = Czego serwer nie robi zgodnie z wyborem albo nie bez kosztów
cli-policy-warnings = Co warto przemyśleć
cli-policy-everybody = wszyscy
cli-policy-partners = partnerzy
cli-policy-next = Co dalej: skopiuj to na serwer i uruchom tam jako root: sh apply.sh, potem sh check.sh i sh verify.sh. Cofa to: sh undo.sh. Więcej w APPLY.md.
cli-policy-next-windows = Co dalej: skopiuj to na serwer i uruchom w jego PowerShellu jako administrator: .\apply.ps1, potem .\check.ps1 i .\verify.ps1. Cofa to: .\undo.ps1. Więcej w APPLY.md.
cli-policy-next-service = Co dalej: uruchom w PowerShellu na własnym komputerze: .\apply.ps1, potem .\check.ps1 i .\verify.ps1. Cofa to: .\undo.ps1. Więcej w APPLY.md.
cli-policy-next-console = Co dalej: wykonaj te kroki w konsoli serwera; są też w APPLY.md.
cli-policy-unproven = Napisane według dokumentacji producenta, sprawdzone parserem; niewypróbowane na prawdziwym serwerze.
cli-policy-unproven-steps = Kroki napisane według dokumentacji producenta; niewypróbowane na prawdziwym serwerze.
cli-policy-versions = wersje { $versions }
cli-policy-proven = przetestowane z prawdziwym serwerem
cli-policy-documented = według dokumentacji producenta, sprawdzone parserem
cli-policy-described = kroki według dokumentacji producenta
cli-policy-general = W ogólnych słowach: o tym serwerze nic nie wiadomo. Jego ustawienia mogą nazywać się inaczej.
cli-policy-stands-for = Także dla { $names }.
cli-policy-no-page = Nie udało się odczytać strony z nazwami ustawień { $name }: oto kroki, które pasują do każdego serwera.

limit-minimum-unavailable-what = Najniższą wersją TLS jest { $instead }, a nie wybrana { $asked }.
limit-minimum-unavailable-why = Tej wersji serwera nie da się ograniczyć do { $asked }.
limit-minimum-unavailable-next = Poczta idzie z { $instead } lub nowszym. Jeśli Twój serwer jest nowszy niż podana wersja, podaj właściwą i wyeksportuj ponownie.

limit-submission-unavailable-what = Porty, przez które użytkownicy wysyłają pocztę (587 i 465), pozostają bez zmian.
limit-submission-unavailable-why = Postseal nie pisze ich dla tego serwera.
limit-submission-unavailable-next = Ustaw je według podręcznika serwera: TLS wymagany i żadnego pytania o hasło przed TLS. Potem przetestuj wysyłanie z programu pocztowego.

limit-dane-unavailable-what = Certyfikaty, które odbiorcy wskazują w DNS (DANE), nie są brane pod uwagę.
limit-dane-unavailable-why = Ten serwer lub ta jego wersja tego nie potrafi albo Postseal nie pisze tego dla tego serwera.
limit-dane-unavailable-next = Poczta idzie tak, jak mówi klasa dla wszystkich. Dla ważnych partnerów wybierz „TLS, zweryfikowany”.

limit-mta-sts-unavailable-what = Serwery, które odbiorcy wskazują na swoich stronach WWW (MTA-STS), nie są brane pod uwagę.
limit-mta-sts-unavailable-why = Ten serwer lub ta jego wersja tego nie potrafi albo Postseal nie pisze tego dla tego serwera.
limit-mta-sts-unavailable-next = Poczta idzie tak, jak mówi klasa dla wszystkich. Dla ważnych partnerów wybierz „TLS, zweryfikowany”.

limit-address-not-asked-what = Od { $partner } nie wymaga się więcej niż od wszystkich.
limit-address-not-asked-why = Ten serwer nie ma reguł według adresu łączącego się albo Postseal ich dla niego nie pisze.
limit-address-not-asked-next = Utwórz zamiast tego regułę dla domeny pocztowej partnera.
limit-address-too-wide-what = Od { $partner } nie wymaga się więcej niż od wszystkich.
limit-address-too-wide-why = Zakres jest zbyt szeroki: ten serwer zna adresy według całych liczb, a byłyby to tysiące wierszy.
limit-address-too-wide-next = Podaj węższe zakresy albo wymagaj tego od wszystkich.

limit-host-not-asked-what = Od { $partner } nie wymaga się więcej niż od wszystkich.
limit-host-not-asked-why = Ten serwer nie ma reguł według nazwy łączącego się albo Postseal ich dla niego nie pisze.
limit-host-not-asked-next = Utwórz zamiast tego regułę dla adresów partnera albo dla jego domeny pocztowej.

limit-host-by-dns-what = { $partner } jest znany tylko z tego, co DNS mówi o jego adresie.
limit-host-by-dns-why = Gdy serwer się łączy, pewny jest tylko jego adres. Reguła obowiązuje, gdy DNS podaje tę nazwę dla adresu i ten adres dla nazwy; w przeciwnym razie serwer jest traktowany jak wszyscy.
limit-host-by-dns-next = Jeśli znasz adresy partnera, użyj ich zamiast tego albo dodaj regułę dla jego domeny pocztowej.

limit-submission-needs-login-what = Porty 587 i 465 proszą użytkowników o hasło, tylko przez TLS.
limit-submission-needs-login-why = Postseal nie zakłada kont: hasła sprawdza serwer tak, jak go do tego skonfigurowano, sam albo przez inny program (często Dovecot lub Cyrus SASL).
limit-submission-needs-login-next = Jeśli programy pocztowe mogą się dziś logować, nie trzeba nic robić. W przeciwnym razie najpierw skonfiguruj logowanie (w większości serwerów: SASL): bez niego te porty nie przyjmą niczyjej poczty.

limit-dane-needs-resolver-what = DANE działa tylko z resolverem DNS na komputerze samego serwera, który sprawdza podpisy (DNSSEC).
limit-dane-needs-resolver-why = Serwer wierzy w to, co mówi jego resolver; przez sieć mógłby to powiedzieć napastnik.
limit-dane-needs-resolver-next = Zainstaluj na serwerze resolver sprawdzający podpisy, na przykład unbound, i wpisz 127.0.0.1 do /etc/resolv.conf, dla Exima z wierszem „options trust-ad” poniżej. Bez niego poczta idzie jak bez DANE.

limit-dane-not-combined-what = DANE nie jest używane tam, gdzie obowiązuje klasa ściślejsza lub słabsza niż „TLS, jeśli oferowany”.
limit-dane-not-combined-why = Serwer nie ma poziomu, który żąda zarazem DANE i tej klasy.
limit-dane-not-combined-next = Obowiązuje wybrana klasa. Aby używać DANE dla wszystkich, wybierz „TLS, jeśli oferowany” dla wszystkich, a ścisłą klasę dla swoich partnerów.

limit-mta-sts-needs-helper-what = MTA-STS wymaga na serwerze programu pomocniczego: postfix-mta-sts-resolver.
limit-mta-sts-needs-helper-why = Serwer nie może sam pytać stron WWW; pyta program pomocniczy na 127.0.0.1, port 8461. Jeśli on nie działa, poczta czeka.
limit-mta-sts-needs-helper-next = Zanim to zastosujesz, zainstaluj i uruchom pakiet postfix-mta-sts-resolver; apply.sh zatrzymuje się, gdy program nie odpowiada. Przed Postfiksem 3.4 ustaw w jego pliku require_sni na false.

limit-mta-sts-before-dane-what = Dla domeny, która ma i MTA-STS, i DANE, decyduje MTA-STS.
limit-mta-sts-before-dane-why = Serwer najpierw zagląda do tabeli MTA-STS. Standard (RFC 8461, sekcja 2) chce, by pierwsze było DANE.
limit-mta-sts-before-dane-next = Pocztę chroni jedno albo drugie. Jeśli Twoi odbiorcy używają głównie DANE, nie włączaj MTA-STS.

# What should be thought over in a policy, whatever the server

policy-plain-what = W tym kierunku niczyja poczta nie jest chroniona.
policy-plain-why = Bez TLS każdy po drodze może ją przeczytać i zmienić.
policy-plain-next = Wybierz „TLS, jeśli oferowany”: nic przez to nie przepada.

policy-plain-partner-what = Poczta { $partner } nie jest chroniona.
policy-plain-partner-why = Bez TLS każdy po drodze może ją przeczytać i zmienić.
policy-plain-partner-next = Wybierz „TLS, jeśli oferowany”, chyba że wiadomo, że TLS coś temu partnerowi psuje.

policy-required-inbound-what = Poczta z serwerów bez TLS będzie odrzucana.
policy-required-inbound-why = Niektóre serwery nadal wysyłają bez TLS. Standard (RFC 3207, sekcja 4) zabrania publicznemu serwerowi poczty go wymagać.
policy-required-inbound-next = Wybierz „TLS, jeśli oferowany” dla wszystkich, a „TLS albo nic” dla swoich partnerów, chyba że ten serwer przyjmuje pocztę tylko od znanych serwerów.

policy-verified-inbound-what = Prawie cała poczta od innych będzie odrzucana.
policy-verified-inbound-why = Mało który serwer poczty pokazuje certyfikat przy wysyłaniu, a standard (RFC 3207, sekcja 4) zabrania publicznemu serwerowi poczty wymagać TLS.
policy-verified-inbound-next = Wybierz „TLS, jeśli oferowany” dla wszystkich, a ściślejszą klasę dla swoich partnerów, chyba że ten serwer przyjmuje pocztę tylko od znanych serwerów.

policy-old-profile-what = Przyjmowane są przestarzałe wersje TLS (1.0 i 1.1).
policy-old-profile-why = Mają znane słabości; RFC 8996 mówi, że nie wolno ich używać, a większość audytów wymaga TLS 1.2.
policy-old-profile-next = Wybierz „Średni”, chyba że starych wersji potrzebuje urządzenie, którego nie można wymienić.

profile-modern-name = Nowoczesny
profile-modern-sentence = Tylko TLS 1.3. Serwery sprzed 2018 roku nie mogą wymieniać z Twoim szyfrowanej poczty.
profile-intermediate-name = Średni
profile-intermediate-sentence = TLS 1.2 i 1.3 z dobrymi szyframi: to, co zaleca RFC 9325 i czego chcą banki.
profile-old-name = Stary
profile-old-sentence = TLS 1.0 i nowsze, dla urządzeń, których nie można wymienić. Przestarzałe wersje mają znane słabości.

# The administrator's own configuration.

own-unreadable-what = Linia { $line } nie może występować w { $name }: { $text }
own-unreadable-why = Linia jest tam ustawieniem w zapisie serwera albo komentarzem. Być może to inny plik.
own-unreadable-next = Weź z serwera sam plik, w całości i bez zmian. Klucz prywatny nigdy nie jest tu potrzebny.
own-unreadable-unseen-what = Linia { $line } nie może występować w { $name }.
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = To ma { $size } KiB: żaden { $name } nie jest tak duży.
own-too-large-why = To prawdopodobnie inny plik.
own-too-large-next = Weź { $name } z katalogu samego serwera.
own-unknown-what = Twojej własnej konfiguracji { $server } nie da się jeszcze porównać.
own-unknown-why = Nie wiadomo, jak wstawić coś do pliku tego serwera bez szkody dla reszty.
own-unknown-next = Weź konfigurację w pokazanej postaci i wstaw ją ręcznie albo za pomocą apply.sh.
own-list-unnamed-what = acl_smtp_mail to więcej niż nazwa listy: { $text }
own-list-unnamed-why = Do tej listy trafia to, czego wymaga się od partnerów, a Postseal nie wie, która to lista.
own-list-unnamed-next = Nadaj liście własną nazwę albo dodaj ręcznie na jej początku „.include /etc/postseal/exim/acl.conf”.
own-right = już dobrze
own-added = nowe
own-changed = zmienione
own-twice = było więcej niż raz; zostaje jedna linia
own-aside = odłożone jako komentarz: nie może tam być dwa razy
own-superseded = z dawniejszych czasów; już się nie liczy i może zniknąć
own-overruled = już się nie liczy: to, co dodano, jest przed nim; może zniknąć
own-contradicts = działa wbrew temu, co wybrano, i zostaje: tylko Ty wiesz, po co tu jest
own-no-comment = działa wbrew temu, co wybrano, i liczy się, choć stoi przed tym #: w tym pliku komentarz robi tylko dnl; proszę zacząć linię od dnl i spacji
own-includes-others-what = Linia { $line } w { $name } dołącza inny plik.
own-includes-others-why = Tego, co tam jest, tutaj nie widać, a kolejność reguł ma znaczenie.
own-includes-others-next = Najpierw umieść wszystko w { $name }.
own-recipients-what = Reguła w linii { $line } w { $name } jest dla pojedynczych odbiorców (rcpt-to).
own-recipients-why = Reguły dla Twoich partnerów są przed nią z tą samą akcją i zgubiłoby się, dla kogo jest przeznaczona.
own-recipients-next = Nadaj tej regule własną akcję.
own-no-listener-what = W { $name } nie ma punktu nasłuchu na porcie 25.
own-no-listener-why = Żaden cudzy serwer nie może tu dotrzeć, więc nie ma komu oferować TLS.
own-no-listener-next = Weź plik serwera, który odbiera pocztę, w całości.
own-rules-what = W linii { $line } w { $name } zaczynają się własne reguły tam, gdzie muszą stać reguły Postseal.
own-rules-why = Sendmail ma tylko jedno takie miejsce i jedne weszłyby w drugie.
own-rules-next = Odłóż swoje na bok (dnl przed każdą linią) albo połącz obie ręcznie.
own-never-closed-what = To, co zaczyna się w linii { $line } w { $name }, nigdzie się nie kończy.
own-never-closed-why = Cudzysłów lub nawias, który się tam otwiera, nie zostaje zamknięty. Serwer też nie odczytałby tego pliku.
own-never-closed-next = Proszę go zamknąć albo wziąć z serwera sam plik, w całości.
own-open-behind-sign-what = To, co zaczyna się w linii { $line } w { $name }, nigdzie się nie kończy.
own-open-behind-sign-why = Cudzysłów lub nawias, który się tam otwiera, nie zostaje zamknięty. Znak # przed nim nie robi w tym pliku komentarza, robi to tylko dnl: Sendmail też by go nie odczytał.
own-open-behind-sign-next = Proszę zacząć linię od dnl i spacji albo zamknąć to, co się tam otwiera.
cli-policy-no-difference = Nic by się nie zmieniło: jest tak, jak wybrano.
cli-policy-revised = Zapisano: { $out }. Sprawdź to na serwerze, zanim trafi na swoje miejsce.

limit-everybody-stricter-what = Wszyscy muszą używać TLS, wysyłając do Ciebie, bo musi go używać jeden partner.
limit-everybody-stricter-why = Ten serwer nie może żądać TLS od domeny jednego nadawcy: żąda od wszystkich albo od nikogo.
limit-everybody-stricter-next = Poczta z serwerów bez TLS jest odrzucana. Jeśli nie możesz się na to zgodzić, wybierz dla partnera „TLS, jeśli oferowany” albo niech pocztę odbiera serwer przed tym.

limit-target-verified-for-all-only-what = Przy wysyłaniu do { $partner } certyfikaty nie są sprawdzane, choć wybrano „TLS, zweryfikowany”.
limit-target-verified-for-all-only-why = Ten serwer sprawdza certyfikaty wszystkich serwerów albo żadnego.
limit-target-verified-for-all-only-next = Zamiast tego obowiązuje „TLS albo nic”: poczta jest szyfrowana, ale nie dowiedziono, czyj serwer ją przyjmuje. Jeśli wszyscy, do których piszesz, mają ważny certyfikat, wybierz „TLS, zweryfikowany” dla wszystkich.

limit-target-name-unsaid-what = Nie udokumentowano, czy przy wysyłaniu porównywana jest nazwa w certyfikacie { $partner }.
limit-target-name-unsaid-why = Producent mówi, że można żądać certyfikatu z zaufanego urzędu, a o nazwie w nim nic.
limit-target-name-unsaid-next = Wymagany jest zaufany certyfikat. Może to być mniej niż „TLS, zweryfikowany”: zapytaj producenta, czy musi pasować także nazwa.

limit-clients-are-users-what = „Odbieranie” oznacza tu programy Twoich użytkowników, a nie inne serwery poczty.
limit-clients-are-users-why = W Dovecocie użytkownicy czytają pocztę (IMAP, POP3) i ją wysyłają (587 i 465). Inne serwery rozmawiają z serwerem poczty na porcie 25.
limit-clients-are-users-next = Dla programów użytkowników właściwe jest „TLS albo nic”; potrafi to każdy współczesny. Dla serwera poczty na porcie 25 utwórz drugi projekt.

limit-relay-only-what = „Wysyłanie” oznacza tu drogę do jednego serwera: tego, który przyjmuje to, co wysyłają Twoi użytkownicy.
limit-relay-only-why = To, co jest stąd wysyłane, trafia do jednego serwera przekazującego (w Dovecocie submission_relay_host, w nullmailerze remotes, w dma SMARTHOST, jeśli jest ustawiony). Ten wysyła dalej do partnerów, według własnych reguł.
limit-relay-only-next = Utwórz dla tamtego serwera drugi projekt i tam wybierz klasy dla partnerów. Jeśli działa na tym samym komputerze, jawny tekst na drodze do niego jest bezpieczny.

limit-relay-needs-tls-what = To, co wysyłają użytkownicy, idzie dalej przez TLS albo wcale, a to więcej, niż wybrano dla wszystkich.
limit-relay-needs-tls-why = Jedno ustawienie obowiązuje dla wszystkiego, co jest wysyłane, kimkolwiek jest odbiorca: czego wymaga się dla jednego partnera, wymaga się dla wszystkich; a Dovecotowi i nullmailerowi można powiedzieć „zawsze” albo „nigdy”, ale nie „spróbuj”.
limit-relay-needs-tls-next = Obowiązuje „TLS albo nic”. apply.sh najpierw sprawdza i nic nie robi, gdy serwer przekazujący nie oferuje TLS. Wybierz dla wysyłania jawny tekst, jeśli serwerem przekazującym jest sam ten komputer.

limit-partner-elsewhere-what = Od serwerów { $partner } niczego się tu nie wymaga.
limit-partner-elsewhere-why = Nie rozróżnia się tu partnerów: jedno ustawienie obowiązuje dla wszystkiego, co jest wysyłane, i z reguły idzie do jednego serwera przekazującego, a ich serwery z tym nie rozmawiają.
limit-partner-elsewhere-next = Wymień partnera w projekcie dla serwera poczty na porcie 25 (Postfix, Exim i inne): tam klasa jest dotrzymywana.

limit-users-need-tls-what = Programy użytkowników muszą używać TLS, bo musi go używać partner.
limit-users-need-tls-why = Pocztę partnera też się tu czyta i wysyła, a Dovecot nie odróżnia jej od innej.
limit-users-need-tls-next = Potrafi to każdy współczesny program pocztowy. Jeśli któryś nie, usuń partnera z tego projektu; jego miejsce jest w projekcie dla serwera poczty na porcie 25.

limit-subject-name-alone-what = Z nazw w certyfikacie porównywana jest tylko ta w polu subject.
limit-subject-name-alone-why = Przed 8.17 Sendmail nie widzi pozostałych, a dzisiejsze certyfikaty większość hostów wymieniają właśnie tam.
limit-subject-name-alone-next = Poczta czeka lub jest odrzucana, gdy oczekiwaną nazwą nie jest ta z pola subject (pokazuje ją openssl x509 -subject). Podaj tę nazwę dla partnera w programie Postseal albo zaktualizuj Sendmail do 8.17.

limit-password-as-before-what = Czy hasła są przyjmowane bez TLS, pozostaje tak jak dziś.
limit-password-as-before-why = Dovecot ma na to osobne ustawienie (disable_plaintext_auth, od 2.4 auth_allow_cleartext). Domyślnie przyjmuje hasła tylko przez TLS.
limit-password-as-before-next = Jeśli ustawienie jest domyślne, nie trzeba nic robić. Dla pewności wybierz dla odbierania „TLS albo nic”: wtedy żadne hasło nie idzie bez TLS.

limit-tls-not-tried-what = Poczta jest wysyłana jawnym tekstem, choć wybrano „TLS, jeśli oferowany”.
limit-tls-not-tried-why = Ten serwer albo wymaga TLS, albo w ogóle go nie używa; nie próbuje.
limit-tls-not-tried-next = Wybierz „TLS albo nic” dla każdego partnera, którego serwery oferują TLS (pokazuje to krok 4), albo niech pocztę wysyła serwer za tym.

limit-level-remembered-what = Ten serwer pamięta najlepszy TLS, jaki miał z domeną, i odtąd nie przyjmuje słabszego.
limit-level-remembered-why = Robi to sam, dla wszystkich: domena, która raz miała zaufany certyfikat, nie dostaje poczty, dopóki go nie ma, a taka, która wysyłała przez TLS, nie może już wysyłać jawnym tekstem.
limit-level-remembered-next = Jeśli partner naprawdę się cofnął i wiesz to od niego, każ serwerowi zapomnieć domenę: chasquid-util domaininfo-remove i domena, potem znów apply.sh.

limit-refused-afterwards-what = Poczta, która miała przyjść przez TLS, jest odrzucana dopiero po przekazaniu.
limit-refused-afterwards-why = Serwer pyta nasze reguły na końcu wiadomości: tekst przeszedł już wtedy przez sieć jawnie, choć nikt go tu nie czyta.
limit-refused-afterwards-next = Trzeba powiedzieć partnerom, by także po swojej stronie wymagali TLS: wtedy nic w ogóle nie jest wysyłane jawnym tekstem.

limit-sends-only-what = Ten program wysyła pocztę, a żadnej nie odbiera.
limit-sends-only-why = Przekazuje dalej to, co piszą programy na jego komputerze; żaden inny serwer z nim nie rozmawia i nie potrzebuje on certyfikatu.
limit-sends-only-next = Dla poczty, którą odbierasz, utwórz drugi projekt dla serwera poczty na porcie 25.

limit-received-elsewhere-what = Od tych, którzy wysyłają do Ciebie pocztę, niczego się nie wymaga.
limit-received-elsewhere-why = Ten program nie przyjmuje poczty od żadnego innego serwera.
limit-received-elsewhere-next = Wybierz klasę w projekcie dla serwera poczty na porcie 25 (Postfix, Exim i inne), który odbiera Twoją pocztę.
