# The guide: questions that everybody has (src/gui/screen/guide). Each line of a text is a paragraph.

window-guide = Przewodnik
window-guide-why = O co w tym wszystkim chodzi, prostymi słowami: pytania, słownictwo fachowe i listy do wysłania.
window-guide-open = Przewodnik: pytania, pojęcia, listy
window-guide-more = Więcej w przewodniku
window-guide-search = Szukaj w przewodniku
window-guide-search-example = certyfikat, odrzucona, bank…
window-guide-nothing = Nic w przewodniku nie zawiera wszystkich tych słów.
window-guide-clear = Pokaż wszystko
window-guide-root = Zapisz certyfikat główny
window-guide-filled = Wypełniono z projektu „{ $name }”.
window-guide-fill = Wypełnij z
window-guide-contents = Wszystkie tematy
window-guide-questions = Pytania
window-guide-words = Pojęcia
window-guide-letters = Listy
window-guide-related = Użyte tu pojęcia
window-guide-used-in = Pytania, w których pojawia się to pojęcie

guide-tls-title = Co to jest TLS?
guide-tls-text =
    TLS, Transport Layer Security, to zamek na połączeniu między dwoma komputerami. Kto podsłuchuje po drodze, widzi zaszyfrowane bajty, a kto coś zmieni, zostanie zauważony.
    Twoja przeglądarka używa go na każdej stronie z https. Serwery poczty używają tego samego w połączeniu, którym jeden przekazuje wiadomość następnemu.
    Dawniej nazywał się SSL. Ta nazwa oznacza jego pierwsze, złamane wersje; dziś używa się TLS 1.2 i 1.3.

guide-between-title = Jak to działa między serwerami poczty?
guide-between-text =
    Twój serwer sprawdza w DNS, który serwer przyjmuje pocztę partnera (rekord MX), i łączy się z nim na porcie 25.
    Drugi serwer mówi, co potrafi. Jeśli jest wśród tego STARTTLS, Twój o nie prosi, a oba uzgadniają wersję i szyfr i tworzą klucze, które znają tylko one.
    Drugi serwer pokazuje swój certyfikat. Czy Twój serwer go sprawdza i co robi, gdy coś nie pasuje, określa polityka z kroku 3.
    Potem wiadomość jest przekazywana wewnątrz szyfrowanego połączenia. Jeśli dalej jest jeszcze jeden serwer, wszystko zaczyna się od nowa: każdy odcinek jest osobny.

guide-reasons-title = Po co szyfrować pocztę między serwerami?
guide-reasons-text =
    Bez TLS wiadomość wędruje przez internet jak pocztówka. Każdy, kto obsługuje łącze po drodze, może ją przeczytać, zachować lub zmienić i nikt tego nie zauważy.
    Banki, ubezpieczyciele, szpitale i urzędy mają obowiązek chronić to, co wysyłają. Wiele z nich nie wymienia już poczty z serwerami, które nie potrafią szyfrować.
    Dla osób, które piszą, nic się nie zmienia: żadnego programu do zainstalowania, żadnego hasła, żadnego załącznika do odblokowania. Wszystko robią serwery, przy każdej wiadomości.

guide-without-title = Co się stanie, jeśli nic nie zrobimy?
guide-without-text =
    Poczta z partnerami, którzy TLS tylko oferują, idzie dalej jawnym tekstem, tak jak dotąd.
    Poczta z partnerami, którzy wymagają TLS, ustaje: to, co wysyłają, wraca do nich, a to, co wysyłasz, jest odrzucane. Często pierwsza zauważa to osoba, która czeka na odpowiedź.
    A kto odpowiada za treść, odpowiada za nią nadal: jeśli coś poufnego zostanie po drodze przeczytane, padnie pytanie, dlaczego nie było szyfrowane.

guide-strict-title = Oportunistycznie czy obowiązkowo: co wybrać?
guide-strict-text =
    Oportunistycznie („TLS, jeśli oferowany” w kroku 3) znaczy: TLS, jeśli druga strona go oferuje, a w przeciwnym razie jawny tekst. Żadna poczta nie przepada i prawie cała jest szyfrowana. To właściwy wybór dla reszty świata.
    Ma to lukę: ktoś po drodze może ukryć ofertę i wtedy poczta idzie jawnym tekstem, choć obie strony potrafią więcej.
    Klasa wymagana („TLS albo nic”) zamyka tę lukę dla partnera: TLS albo poczta nie zostanie wysłana. Zweryfikowana sprawdza ponadto, czy certyfikat jest prawdziwy i na nazwę tego partnera, tak by nikt nie mógł zająć jego miejsca.
    Zwykła odpowiedź: oportunistycznie dla wszystkich, a wymagany lub zweryfikowany dla partnerów, z którymi to uzgodniono. Nigdy wymagany dla wszystkich na porcie 25: RFC 3207 zabrania tego publicznym serwerom, bo poczta przepada.

guide-smime-title = TLS, S/MIME i PGP: co do czego służy?
guide-smime-text =
    TLS chroni drogę między serwerami. Same serwery widzą wiadomość: mogą ją sprawdzić pod kątem wirusów, zachować i przekazać dalej. Nikt nie musi nic robić przy pojedynczej wiadomości.
    S/MIME i PGP chronią samą wiadomość, od programu piszącego do programu czytającego. Serwery widzą tylko zaszyfrowaną treść, a każda osoba potrzebuje własnych kluczy i musi znać klucze innych.
    Jedno nie wyklucza drugiego. TLS ukrywa temat i to, kto do kogo pisze, co S/MIME i PGP zostawiają czytelne; S/MIME i PGP chronią wiadomość także w skrzynce, czego TLS nie robi.
    Jeśli partner „chce TLS”, nie chodzi mu o S/MIME ani PGP.

guide-cost-title = Skąd wziąć certyfikat i ile kosztuje?
guide-cost-text =
    Z urzędu certyfikacji (CA), któremu ufają serwery Twoich partnerów. To ten sam rodzaj certyfikatu co dla serwera WWW; nie trzeba dokupować osobnego „do poczty”.
    Let's Encrypt i kilka innych urzędów wystawia go za darmo, przez protokół ACME: Postseal zamawia go w kroku 1. Komercyjny CA dostaje żądanie (CSR) z kroku 1 i odsyła plik.
    Wystarczy certyfikat na nazwę serwera. Przy wysyłaniu poczty nikt nie patrzy na zielone paski i nazwy firm, które towarzyszą droższym.

guide-locked-title = Czy klucz powinien mieć hasło?
guide-locked-text =
    Hasło do klucza (passphrase) szyfruje jego plik, który bez hasła jest bezużyteczny. Certyfikat nie ma hasła, nie jest tajny.
    Serwer poczty czyta klucz przy każdym uruchomieniu, także w nocy, gdy nie ma nikogo, kto by je wpisał. Dlatego jego kopia nie ma hasła: Postfix i większość innych nie potrafi użyć klucza z hasłem. Chronią ją uprawnienia: czytać może tylko serwer.
    Nadaj hasło kluczowi, który podróżuje lub leży gdzie indziej: w kopii zapasowej, na pendrivie, w pliku PFX dla kogoś innego. Krok 1 oferuje je pod „Zaawansowane”; gdy klucz będzie później potrzebny, program o nie zapyta. Wyślij je inną drogą niż plik.
    Nikt nie może go odzyskać: nie zna go ani Postseal, ani CA. Jeśli przepadnie, utwórz w kroku 1 nowy klucz i poproś o certyfikat dla niego.

guide-renewal-title = Dlaczego certyfikat wygasa i co wtedy?
guide-renewal-text =
    Po to, by skradziony klucz lub błędna nazwa nie były dobre na zawsze. Publiczne CA mogą wystawiać najwyżej na 200 dni od marca 2026, na 100 dni od marca 2027 i na 47 od marca 2029.
    Dzień później serwery, które sprawdzają certyfikaty, odrzucają Twoją pocztę. To najczęstsza awaria konfiguracji, która kiedyś była doskonała.
    Dlatego: odnawiaj automatycznie, gdzie się da (ACME), ustaw przypomnienie z wyprzedzeniem, gdzie się nie da, a potem sprawdź, czy serwer naprawdę pokazuje nowy. Pyta go o to „postseal expiring”.

guide-testing-title = Jak wypróbować to, niczego nie psując?
guide-testing-text =
    Najpierw poćwicz: wszystkie cztery kroki, z ćwiczebnym CA i ćwiczebnym serwerem na tym komputerze.
    Potem niech „Co przestałoby działać?” przeczyta Twój dziennik lub skrzynkę: powie, którzy partnerzy zostaliby odcięci, zanim przełączysz.
    Wprowadź konfigurację na serwerze testowym, jeśli go masz. Na prawdziwym paczka najpierw pokazuje różnicę (apply.sh --dry-run) i sama wszystko przywraca, jeśli sprawdzenie się nie powiedzie.
    Zacznij oportunistycznie, dodaj jedną regułę dla jednego partnera, wyślij wiadomość testową, przeczytaj dowód. Potem następny.

guide-refused-title = Co znaczy „Relay access denied”?
guide-refused-text =
    Serwer nie przekaże tej wiadomości dalej: odmowa przekazania (relay). Pocztę do własnych domen przyjmuje od każdego, pocztę do innych tylko od tych, których zna. Odpowiada „554 5.7.1 Relay access denied”, „550 5.7.1 Relaying denied” albo „Unable to relay”. Słusznie: serwer, który przekazuje dla wszystkich, wkrótce rozsyła spam.
    Przepuszczani są ci, którzy się logują, jak programy pocztowe na porcie 587 lub 465 (submission), oraz ci, którzy są w sieci dozwolonej przez administratora (w Postfiksie: mynetworks).
    W kroku 4 są dwie drogi. Przez własny serwer: dopisz :587 do jego nazwy i wypełnij „Serwer wymaga logowania”. Albo „Wprost do serwera odbiorcy”: ten przyjmuje pocztę do swojej domeny bez logowania.
    Jeśli mówi to serwer partnera, wiadomość trafiła do serwera, do którego domena nie należy. Porównaj rekord MX z własnymi stałymi trasami (transport, smarthost). TLS nie ma z tym nic wspólnego.

guide-whom-title = Kogo muszę zapytać?
guide-whom-text =
    Tego, kto prowadzi serwer poczty: kogoś z zespołu albo dostawcę. To on instaluje certyfikat i konfigurację. Jeśli to usługa (Microsoft 365, Google Workspace), TLS jest już włączony i trzeba tylko ustawić reguły dla partnerów.
    Tego, kto opiekuje się Twoim DNS: dodaje rekordy, jeśli CA chce takiego dowodu, a także dla DANE i MTA-STS.
    Tego, kto może zamawiać certyfikaty dla Twojej organizacji. Niektóre mają umowę z jednym CA i rekord CAA, który dopuszcza tylko ten urząd.
    Listy w tym przewodniku mówią, co każda z tych osób powinna wiedzieć.

guide-partner-title = Co powiedzieć partnerowi i czy trzeba?
guide-partner-text =
    Przy oportunistycznym TLS: nic. Jest używany, gdy tylko obsługują go oba serwery.
    Przy wymaganym lub zweryfikowanym najpierw to uzgodnijcie: jakie domeny, jakie serwery, od którego dnia i do kogo dzwonić, gdy coś zostanie odrzucone.
    Nigdy nikomu nie wysyłaj klucza prywatnego. Partner nie potrzebuje od Ciebie żadnego pliku: serwer sam pokazuje swój certyfikat, a CA za niego ręczy.
    Gdy wszystko gotowe, wyślij raport z kroku 4: pokazuje każdy odcinek i jego szyfrowanie.

guide-dns-title = Co dają dodatkowo DANE i MTA-STS?
guide-dns-text =
    Reguły dla partnerów chronią pocztę z tymi, o których pamiętasz. DANE i MTA-STS mówią wszystkim, w DNS, że Twój serwer obsługuje TLS i pod jaką nazwą lub z jakim kluczem. Nadawcy, którzy tam zaglądają, nie wracają do jawnego tekstu.
    DANE umieszcza w DNS odcisk Twojego klucza; wymaga strefy podpisanej przez DNSSEC. MTA-STS umieszcza mały plik na serwerze WWW; nie wymaga DNSSEC i to właśnie sprawdzają Google i Microsoft.
    TLS-RPT prosi innych o codzienny raport, ile połączeń z Tobą się udało i dlaczego inne nie. Zacznij od niego: pokazuje kłopoty, zanim przepadnie poczta.

guide-limits-title = Przed czym TLS nie chroni?
guide-limits-text =
    Przed wglądem w to, co leży na serwerach i w skrzynkach: tam poczta jest odszyfrowana, by można ją było filtrować i czytać.
    Przed tym, co dzieje się za następnym serwerem: z partnerem uzgadniasz jego wejście; dalsza droga zależy od niego. Pokazują to linie Received, o ile jego serwery to zapisują.
    Przed złym adresem: zaszyfrowana wiadomość do niewłaściwej osoby dociera do niej bezpiecznie.
    Przed podszywaniem się pod autora: do tego służą SPF, DKIM i DMARC oraz podpisy.
