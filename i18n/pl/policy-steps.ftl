# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = Otwórz admin.google.com jako administrator: Menu > Apps > Google Workspace > Gmail > Compliance. Po lewej wybierz jednostkę organizacyjną (dla wszystkich: najwyższą).
policy-step-google-nothing = Nie trzeba nic ustawiać: Gmail oferuje TLS i używa go wszędzie, gdzie oferuje go druga strona.
policy-step-google-add = Wskaż „Secure transport (TLS) compliance” i kliknij Configure (lub „Add another rule”, jeśli jakaś już jest). Jako opis wpisz: { $name }
policy-step-google-inbound = W „Email messages to affect” zaznacz „Inbound - all messages” i nic więcej.
policy-step-google-outbound = W „Email messages to affect” zaznacz „Outbound - all messages” i nic więcej. Niżej, w Options, odznacz „Require CA-signed certificate”.
policy-step-google-verified = W „Email messages to affect” zaznacz „Outbound - all messages” i nic więcej. Niżej, w Options, zaznacz „Require CA-signed certificate” i „Validate certificate hostname”.
policy-step-google-list = Tam, gdzie trzeba podać domeny i adresy, utwórz nową listę o nazwie „{ $name }” i dodaj do niej te domeny: { $domains }
policy-step-google-save = Jeśli ustawienie to oferuje, kliknij „Test TLS connection”; potem kliknij Save.
policy-step-google-wait = Poczekaj: według Google zmiana może potrwać do 24 godzin. Potem wyślij po jednej wiadomości w każdym kierunku (krok 4).
policy-step-google-undo = Aby wszystko było jak przedtem: ta sama strona i Delete przy każdym z tych ustawień.

policy-step-dms-certificate = Klucz i certyfikat trafiają do kontenera przez ustawienia samego docker-mailserver: zamontuj je i ustaw w środowisku SSL_TYPE=manual, SSL_CERT_PATH i SSL_KEY_PATH. Kopiuje je do miejsc podanych wyżej.
policy-step-dms-container = Skrypty używają kontenera o nazwie „mailserver”; dla innego uruchom: CONTAINER=name sh apply.sh
policy-step-mailcow-certificate = Dla własnego certyfikatu ustaw w mailcow.conf SKIP_LETS_ENCRYPT=y i umieść pliki w data/assets/ssl/cert.pem (z łańcuchem) i data/assets/ssl/key.pem: w kontenerze to /etc/ssl/mail. Potem uruchom ponownie postfix-mailcow, dovecot-mailcow i nginx-mailcow.
policy-step-mailcow-folder = Skrypty używają mailcow w /opt/mailcow-dockerized; dla innego katalogu uruchom: MAILCOW=/its/path sh apply.sh

policy-step-stalwart-login = Skrypty wywołują stalwart-cli, który ze środowiska odczytuje, gdzie jest serwer i kim jesteś: przed uruchomieniem ustaw STALWART_URL, STALWART_USER i STALWART_PASSWORD.
policy-step-stalwart-files = Własny użytkownik Stalwarta musi móc odczytać klucz i certyfikat. Jeśli sam pobrał certyfikat dla tego hosta, ten pozostaje w użyciu.
policy-step-stalwart-own = Własne warunki w „MTA > Outbound > Strategy” (TLS) i „MTA > Session > MAIL FROM Stage” (sender allowed) zostają zastąpione. To, co tam było, jest w postseal-stalwart-before.ndjson w Twoim katalogu domowym: dodaj to ręcznie z powrotem, jeśli potrzebujesz.

policy-step-cisco-save = System Administration > Configuration File: zapisz obecną konfigurację wraz z hasłami w bezpiecznym miejscu.
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate: wybierz plik PFX dla { $host }, wpisz jego hasło i nadaj mu nazwę.
policy-step-cisco-listener = Network > Listeners: kliknij nazwę publicznego listenera, w polu Certificate wybierz ten certyfikat i zatwierdź. W Mail Policies > Destination Controls > Edit Global Settings też wybierz go w polu Certificate.
policy-step-cisco-default = Mail Policies > Destination Controls: kliknij Default i ustaw TLS Support na { $tls }.
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination, raz dla każdej z tych domen: { $domains }. W polu Destination wpisz domenę i ustaw TLS Support na { $tls }.
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List: nazwij ją Postseal i dodaj do niej te domeny: { $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies: wybierz publiczny listener, w Default Policy Parameters i w każdej polityce, która przyjmuje pocztę od innych, ustaw TLS na Preferred i wybierz listę adresów Postseal dla tych, dla których TLS jest obowiązkowy.
policy-step-cisco-policy = Mail Policies > Mail Flow Policies: wybierz publiczny listener, w Default Policy Parameters i w każdej polityce, która przyjmuje pocztę od innych, ustaw TLS na { $tls } (None nazywa się tam też Off).
policy-step-cisco-commit = Kliknij Commit Changes: wcześniej nic nie obowiązuje.
policy-step-cisco-test = W jego wierszu poleceń „tlsverify” sprawdza miejsce docelowe, a „tail mail_logs” pokazuje TLS w działaniu. Potem wyślij po jednej wiadomości w każdym kierunku (krok 4).
policy-step-cisco-undo = Aby wszystko było jak przedtem: na stronie z pierwszego kroku wczytaj zapisany tam plik i zatwierdź.

policy-step-essentials-open = Zaloguj się do Proofpoint Essentials jako administrator: Security Settings > Email > Filter Policies, a tam karta Outbound.
policy-step-essentials-nothing = Nie trzeba nic ustawiać: Proofpoint Essentials oferuje TLS i używa go wszędzie, gdzie oferuje go druga strona.
policy-step-essentials-filter = Raz dla każdej z tych domen: { $domains }. Kliknij New Filter, jako nazwę wpisz „{ $name }” i domenę, kierunek zostaw Outbound i kliknij Continue.
policy-step-essentials-action = W każdym z tych filtrów wybierz jako Scope firmę, a jako warunek, że adres odbiorcy jest z tej domeny. Jako akcję wybierz Nothing. Kliknij Add Another Action i wybierz „{ $action }”. Kliknij Save.
policy-step-essentials-test = Wyślij wiadomość do każdej z tych domen (krok 4) i zobacz, czy dotarła: co nie może iść przez TLS, nie jest już dostarczane.
policy-step-essentials-undo = Aby wszystko było jak przedtem: na karcie Outbound usuń lub wyłącz te filtry.

policy-step-mimecast-open = Zaloguj się do Mimecast Administration Console: Policies > Gateway Policies.
policy-step-mimecast-nothing = Nie trzeba nic ustawiać: Mimecast oferuje TLS i używa go wszędzie, gdzie oferuje go druga strona.
policy-step-mimecast-relaxed = Kliknij Definitions obok Secure Delivery, potem Add Secure Delivery Definition. Jako Description wpisz „{ $name }”. W Select Option wybierz wymuszanie TLS w wersji łagodnej (relaxed): wystarczy dowolny certyfikat.
policy-step-mimecast-strict = Kliknij Definitions obok Secure Delivery, potem Add Secure Delivery Definition. Jako Description wpisz „{ $name }”. W Select Option wybierz wymuszanie TLS w wersji ścisłej (strict): certyfikat musi pochodzić z zaufanego urzędu.
policy-step-mimecast-delivery = Z powrotem w Gateway Policies kliknij Secure Delivery, potem raz dla każdej z tych domen: { $domains }: kliknij New Policy, jako Policy Narrative wpisz „{ $name }” i domenę i wybierz definicję „{ $name }”. W sekcji Emails From wybierz własne adresy, w sekcji Emails To domenę. Zapisz.
policy-step-mimecast-receipt = Z powrotem w Gateway Policies kliknij Secure Receipt, potem raz dla każdej z tych domen: { $domains }: kliknij New Policy, jako Policy Narrative wpisz „Postseal” i domenę i wybierz wymuszanie TLS. W sekcji Emails From wybierz domenę, w sekcji Emails To własne adresy. Zapisz.
policy-step-mimecast-test = Wyślij po jednej wiadomości w każdym kierunku (krok 4) i zobacz, czy dotarła: co nie może iść przez TLS, nie jest już przyjmowane ani dostarczane.
policy-step-mimecast-undo = Aby wszystko było jak przedtem: usuń te polityki w Secure Delivery i Secure Receipt, a potem definicje.

policy-step-windows-certificate = Na serwerze kliknij dwukrotnie plik PFX dla { $host }. Jako lokalizację magazynu wybierz Local Machine, wpisz jego hasło i umieść go w magazynie Personal. Potem usuń plik.

policy-step-kerio-certificate = Configuration > SSL Certificates: zaimportuj klucz prywatny i certyfikat z łańcuchem dla { $host }. Oba to pliki PEM, a klucz musi być RSA.
policy-step-kerio-sending = Configuration > SMTP Server, karta SMTP Delivery: upewnij się, że zaznaczone jest SSL/TLS, i kliknij Apply.
policy-step-kerio-versions = Configuration > Security, karta TLS Options: wybierz TLS 1.2 jako najniższą wersję i zapisz.
policy-step-kerio-plain = Configuration > SMTP Server, karta SMTP Delivery: odznacz SSL/TLS i kliknij Apply.
policy-step-kerio-test = Wyślij po jednej wiadomości w każdym kierunku i sprawdź port 25 z innego miejsca (krok 4).
policy-step-kerio-undo = Aby wszystko było jak przedtem: przywróć zaznaczenie na karcie SMTP Delivery i wersję na karcie TLS Options, a w SSL Certificates ustaw poprzedni certyfikat jako używany.

policy-step-mdaemon-enable = W MDaemon: Security > Security Manager (w starszych wersjach Security Settings) > SSL & TLS > MDaemon. Zaznacz „Enable SSL, STARTTLS, and STLS” i wybierz z listy certyfikat dla { $host }.
policy-step-mdaemon-sending = Na tej samej stronie zaznacz opcję, z którą serwer SMTP wysyła pocztę przez STARTTLS, gdy to możliwe.
policy-step-mdaemon-plain = Na tej samej stronie odznacz opcję, z którą serwer SMTP wysyła pocztę przez STARTTLS, gdy to możliwe.
policy-step-mdaemon-exempt = W tej samej sekcji, na stronie tych, z którymi nie używa się STARTTLS (w starszych wersjach STARTTLS White List), dodaj te domeny: { $domains }
policy-step-mdaemon-required = W tej samej sekcji, na stronie STARTTLS Required List, dodaj te domeny i nazwy ich serwerów poczty (z rekordów MX): { $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers: odznacz „SSL negotiation failures will retry without SSL for up to one hour”.
policy-step-mdaemon-test = Kliknij OK. Potem wyślij po jednej wiadomości w każdym kierunku i sprawdź port 25 z innego miejsca (krok 4).
policy-step-mdaemon-undo = Aby wszystko było jak przedtem: przywróć te zaznaczenia, wybierz poprzedni certyfikat i usuń domeny z list.

policy-step-mailenable-certificate = W programie administracyjnym MailEnable: Servers > Localhost, Properties, karta SSL: zaznacz, że SSL jest używany, i wybierz certyfikat dla { $host }. Obowiązuje on dla wszystkich usług MailEnable.
policy-step-mailenable-sending = Services and Connectors > SMTP, Properties, karta Outbound: zaznacz „Outbound TLS”. Na karcie Inbound pozostaw „Requires SSL” niezaznaczone dla portu 25. Kliknij OK.
policy-step-mailenable-plain = Services and Connectors > SMTP, Properties, karta Outbound: odznacz „Outbound TLS”. Na karcie Inbound pozostaw „Requires SSL” niezaznaczone dla portu 25. Kliknij OK.
policy-step-mailenable-test = Uruchom ponownie usługę SMTP. Potem wyślij po jednej wiadomości w każdym kierunku i sprawdź port 25 z innego miejsca (krok 4).
policy-step-mailenable-undo = Aby wszystko było jak przedtem: przywróć zaznaczenie na karcie Outbound, wybierz na karcie SSL poprzedni certyfikat i uruchom ponownie usługę SMTP.

policy-step-axigen-certificate = Na serwerze zapisz klucz prywatny i certyfikat z łańcuchem dla { $host } w jednym pliku PEM i umieść go w katalogu certs w katalogu roboczym Axigen, do odczytu tylko dla własnego użytkownika Axigen.
policy-step-axigen-listener = W WebAdmin: SMTP Receiving, sekcja Listeners, edytuj listener portu 25. Na jego stronie SSL Settings wybierz ten certyfikat. Listener pozostaje bez SSL od pierwszego bajtu: inne serwery poczty zaczynają od STARTTLS.
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing, strona Acceptance Basic Settings: upewnij się, że wśród dozwolonych poleceń ESMTP zaznaczone jest „Allow StartTLS”. Zapisz konfigurację.
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing, strona Routing Basic Settings, sekcja Connection settings: zaznacz „Use StartTLS if available”. Zapisz konfigurację.
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing, strona Routing Basic Settings, sekcja Connection settings: odznacz „Use StartTLS if available”. Zapisz konfigurację.
policy-step-axigen-test = Wyślij po jednej wiadomości w każdym kierunku i sprawdź port 25 z innego miejsca (krok 4).
policy-step-axigen-undo = Aby wszystko było jak przedtem: wybierz dla listenera poprzedni certyfikat i przywróć oba zaznaczenia.

policy-step-domino-save = W Domino Administrator zanotuj, co jest dziś w polach wymienionych niżej i co na konsoli serwera wypisuje „show config RouterFallbackNonTLS”.
policy-step-domino-certificate = Zaimportuj klucz prywatny i certyfikat z łańcuchem dla { $host } do certstore.nsf, za pomocą Certificate Manager (pomoc HCL: „Managing TLS certificates with Certificate Manager”).
policy-step-domino-inbound = Configuration > Messaging > Configurations: otwórz dokument Configuration Settings tego serwera, kliknij Edit Configuration i na karcie Router/SMTP > Advanced > Commands and Extensions ustaw „SSL negotiated over TCP/IP port” (w nazwie może być TLS zamiast SSL) na { $value }. Kliknij Save & Close.
policy-step-domino-outbound = Configuration: otwórz dokument Server tego serwera. Na karcie Ports > Internet Ports > Mail, w kolumnie Mail (SMTP Outbound), ustaw „TCP/IP port status” na { $value }. Kliknij Save & Close.
policy-step-domino-fallback = Na konsoli serwera wpisz „set config RouterFallbackNonTLS=1”. Bez tego poczta do serwera, którego certyfikat nie pasuje, czeka i w końcu wraca.
policy-step-domino-wait = Na konsoli serwera wpisz „set config RouterFallbackNonTLS=0”. Poczta do serwera, którego certyfikat nie pasuje, czeka wtedy i nie idzie jawnym tekstem.
policy-step-domino-restart = Na konsoli serwera wpisz „restart task smtp”, potem „restart task router”.
policy-step-domino-test = Wyślij po jednej wiadomości w każdym kierunku i sprawdź port 25 z innego miejsca (krok 4).
policy-step-domino-undo = Aby wszystko było jak przedtem: przywróć w polach zanotowane wartości, na konsoli przywróć RouterFallbackNonTLS (jeśli nic tam nie było: „set config RouterFallbackNonTLS=”) i uruchom ponownie oba zadania.

policy-step-qmail-patch = Dotyczy to qmaila zbudowanego z łatką TLS. Bez niej apply.sh się zatrzymuje: netqmail i notqmail w wydanej postaci nie mają TLS.
policy-step-qmail-user = Klucz może czytać tylko użytkownik qmaild; jeśli qmail-smtpd działa jako inny (na przykład vpopmail), uruchom: SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = Odbieranie ustawia się ręcznie: w skrypcie run, który uruchamia qmail-smtpd pod sslserver, albo w pliku ustawień, który on czyta (na przykład /var/qmail/ssl/ssl.env), ustaw i wyeksportuj UCSPITLS="", CERTFILE={ $certificate } i KEYFILE={ $key }. Zanotuj, co tam było.
policy-step-sqmail-required = Odbieranie ustawia się ręcznie: w skrypcie run, który uruchamia qmail-smtpd pod sslserver, albo w pliku ustawień, który on czyta (na przykład /var/qmail/ssl/ssl.env), ustaw i wyeksportuj UCSPITLS="!" (odrzuca pocztę bez TLS), CERTFILE={ $certificate } i KEYFILE={ $key }. Zanotuj, co tam było.
policy-step-sqmail-plain = Odbieranie ustawia się ręcznie: w skrypcie run, który uruchamia qmail-smtpd, ustaw i wyeksportuj UCSPITLS="-": TLS nie jest wtedy oferowany. Zanotuj, co tam było.
policy-step-sqmail-restart = Uruchom ponownie tę usługę (z daemontools: svc -t i jej katalog), zajrzyj do jej dziennika i sprawdź port 25 z innego miejsca (krok 4). undo.sh tego nie cofa: zrób to ręcznie.
policy-step-sqmail-name = Z nazw w certyfikacie partnera s/qmail porównuje tylko jedną, ostatnią nazwę DNS (openssl x509 -noout -ext subjectAltName pokazuje je po kolei). Jeśli nie jest to nazwa serwera, którą wypisuje apply.sh, poczta czeka: podaj tę nazwę dla partnera w programie Postseal. Czeka też, gdy między jego certyfikatem a głównym jest więcej niż jeden pośredni.
policy-step-chasquid-roots = chasquid ufa tylko urzędom systemu. Dodaj do nich te z { $roots }: w Debianie skopiuj plik do /usr/local/share/ca-certificates/ z rozszerzeniem .crt (jeden certyfikat w pliku), uruchom update-ca-certificates i uruchom chasquid ponownie.
policy-step-maddy-own = Własne reguły wysyłania w blokach „target.remote” (limits, local_ip) nie są przejmowane: zajrzyj do postseal.conf i dodaj je tam. To, co wysyła przez inny serwer („target.smtp”), pozostaje bez zmian.
policy-step-mox-acme = Listener mox, który dostaje certyfikat przez ACME, zachowuje go: służy on też innym nazwom serwera WWW w mox. Aby użyć powyższego certyfikatu, usuń najpierw jego linię ACME z mox.conf.
policy-step-mox-folder = Skrypty używają mox w /home/mox; dla innego katalogu uruchom: MOX=/its/path sh apply.sh
policy-step-james-folder = Skrypty używają Jamesa w /opt/james i uruchamiają go ponownie przez „systemctl restart james”; w innym przypadku uruchom na przykład: JAMES=/its/path RESTART="docker restart james" sh apply.sh
policy-step-james-read = James musi móc odczytać klucz i certyfikat pod powyższymi ścieżkami, w swoim kontenerze, jeśli w nim działa.
policy-step-plesk-certificate = W Plesku otwórz Tools & Settings > SSL/TLS Certificates, dodaj certyfikat z kluczem prywatnym i łańcuchem i wybierz go obok „Certificate for securing mail”. Plesk umieszcza go wtedy w /etc/postfix/postfix_default.pem, odnowiony również.
policy-step-plesk-sni = Domena, dla której wybrano własny certyfikat (Mail > Mail Settings), pokazuje go tym, którzy pytają o nazwę w niej; wszyscy inni widzą powyższy.
policy-step-zimbra-certificate = Przed apply.sh: umieść klucz prywatny w /opt/zimbra/ssl/zimbra/commercial/commercial.key, zapisz certyfikaty CA, główny jako ostatni, w jednym pliku i uruchom jako użytkownik zimbra: zmcertmgr deploycrt comm CERTIFICATE CHAIN. Służy on wszystkim częściom Zimbry; uruchom je ponownie przez zmcontrol restart.
policy-step-zimbra-servers = Uruchom skrypty na każdym serwerze, na którym działa MTA Zimbry: to, co ustawiają, obowiązuje tylko na nim.
policy-step-cpanel-certificate = W WHM otwórz Service Configuration > Manage Service SSL Certificates, wybierz „Exim (SMTP) Server” i zainstaluj certyfikat z kluczem prywatnym i łańcuchem (CA bundle). cPanel trzyma go w /var/cpanel/ssl/exim, odnowiony również.
policy-step-cpanel-again = Nasze routery i transporty są kopiami tych z cPanelu w dzisiejszej postaci. Po nowej wersji cPanelu uruchom apply.sh ponownie: skopiuje je od nowa.

policy-step-iis-older = Przed apply.ps1: jeśli w magazynie Personal komputera lokalnego (certlm.msc) leży starszy certyfikat dla { $host }, wyeksportuj go z kluczem i usuń stamtąd. Usługa wybiera wyłącznie po nazwie.
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager: kliknij prawym przyciskiem wirtualny serwer SMTP > Properties, karta Access. W Secure communication upewnij się, że „Require TLS encryption” nie jest zaznaczone.
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager: kliknij prawym przyciskiem wirtualny serwer SMTP > Properties, karta Access. W Secure communication zaznacz „Require TLS encryption” i kliknij OK. Aby cofnąć, odznacz.

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = Znajdź, gdzie serwer trzyma certyfikaty: menu nazywa się zwykle SSL, TLS, Certificates lub Security. Wczytaj certyfikat dla { $host } z łańcuchem i kluczem i wybierz go dla poczty (SMTP, port 25). Jeśli potrzebny jest jeden plik, wyeksportuj PFX w kroku 2; jeśli dwa lub trzy, weź osobne pliki.
policy-step-other-receiving-plain = Odbieranie: poszukaj w ustawieniach portu 25 (SMTP, Listener, Inbound, Receive) STARTTLS, TLS lub „SMTP over TLS” i wyłącz to.
policy-step-other-receiving-opportunistic = Odbieranie: poszukaj w ustawieniach portu 25 (SMTP, Listener, Inbound, Receive) STARTTLS, TLS lub „SMTP over TLS” i włącz to jako „offered”, „optional”, „preferred” lub „opportunistic”. Nie „required”: przepadłaby poczta od innych.
policy-step-other-receiving-required = Odbieranie: poszukaj w ustawieniach portu 25 (SMTP, Listener, Inbound, Receive) STARTTLS lub TLS i ustaw na „required”, „mandatory” lub „force”.
policy-step-other-receiving-verified = Odbieranie: poszukaj w ustawieniach portu 25 TLS, ustaw na „required” i poszukaj ustawienia, z którym serwer prosi o certyfikat klienta i go sprawdza („verify”, „require client certificate”, „mutual TLS”). Ma je niewiele serwerów; bez niego poczta jest szyfrowana, ale nie dowiedziono, kto ją wysyła.
policy-step-other-sending-plain = Wysyłanie: poszukaj w ustawieniach poczty wychodzącej (SMTP, Outbound, Delivery, Send) STARTTLS lub TLS i wyłącz to („never”, „none”).
policy-step-other-sending-opportunistic = Wysyłanie: poszukaj w ustawieniach poczty wychodzącej (SMTP, Outbound, Delivery, Send) STARTTLS lub TLS i wybierz „if available”, „when possible”, „preferred” lub „opportunistic”.
policy-step-other-sending-required = Wysyłanie: poszukaj w ustawieniach poczty wychodzącej (SMTP, Outbound, Delivery, Send) TLS i wybierz „always”, „required”, „mandatory” lub „force”.
policy-step-other-sending-verified = Wysyłanie: poszukaj w ustawieniach poczty wychodzącej TLS, wybierz „required”, a do tego „verify certificate”, „trusted”, „check hostname” lub „domain validation”. Bez sprawdzania nazwy TLS jest tylko wymagany, a nie zweryfikowany.
policy-step-other-from-plain = Odbieranie, od tych partnerów bez TLS: poszukaj listy hostów lub domen, które są z niego wyłączone („exceptions”, „TLS exclusions”): { $domains }
policy-step-other-from-opportunistic = Odbieranie, od tych partnerów TLS, jeśli chcą: poszukaj listy wyjątków od tego, co obowiązuje wszystkich: { $domains }
policy-step-other-from-required = Odbieranie, od tych partnerów TLS albo nic: poszukaj listy o nazwie „TLS domains”, „Force TLS”, „Required TLS”, „secure senders”, „partner connectors” lub podobnej i dodaj: { $domains }
policy-step-other-from-verified = Odbieranie, od tych partnerów TLS ze sprawdzonym certyfikatem: poszukaj listy lub konektora dla pojedynczych partnerów, który prosi o certyfikat klienta na określoną nazwę, i dodaj: { $domains }
policy-step-other-to-plain = Wysyłanie, do tych partnerów bez TLS: poszukaj listy domen, które są z niego wyłączone, i dodaj: { $domains }
policy-step-other-to-opportunistic = Wysyłanie, do tych partnerów TLS, jeśli oferowany: poszukaj listy wyjątków od tego, co obowiązuje wszystkich, i dodaj: { $domains }
policy-step-other-to-required = Wysyłanie, do tych partnerów TLS albo nic: poszukaj listy lub trasy dla każdej domeny o nazwie „TLS domains”, „Force TLS”, „Send secure to”, „Required TLS” lub podobnej i dodaj: { $domains }
policy-step-other-to-verified = Wysyłanie, do tych partnerów TLS ze sprawdzonym certyfikatem: na tej samej liście lub trasie poszukaj „verify”, „trusted”, „check name” lub „domain validation” i dodaj: { $domains }
policy-step-other-versions = Poszukaj wersji TLS („protocols”, „minimum version”), zezwól na { $version } i nowsze, a wyłącz SSL 2, SSL 3 i to, co starsze. Niektóre serwery zostawiają to swojemu systemowi.
policy-step-other-ask =
    Jeśli czegoś z tego nie znajdziesz, zapytaj producenta takimi słowami: „Na naszym serwerze { $host }:
    (1) Jak zainstalować dla SMTP certyfikat z certyfikatami pośrednimi?
    (2) Jak oferować STARTTLS na porcie 25?
    (3) Jak wymagać TLS dla poczty do poszczególnych domen i od nich, tak by w przeciwnym razie była odrzucana lub zostawała w kolejce?
    (4) Czy serwer potrafi sprawdzić certyfikat i nazwę drugiego serwera?
    (5) Czy zapisuje wersję TLS i szyfr w swoich liniach Received?”
    Do czego serwer nie ma ustawienia, tego nie robi: powiedz o tym partnerowi albo niech zrobi to brama przed nim.
policy-step-other-test = Sprawdź port 25 z innego miejsca („Co widzi partner” albo postseal probe { $host }). Potem wyślij po jednej wiadomości w każdym kierunku (krok 4): tylko to jest dowodem.
policy-step-other-undo = Aby wszystko było jak przedtem: przywróć każde z tych ustawień. Zanim je zmienisz, zanotuj je lub zrób zdjęcie.
server-other-name = Inny serwer
server-since = { $server } { $version } lub nowszy
