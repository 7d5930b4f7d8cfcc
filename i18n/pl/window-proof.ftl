# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = Wyślij wiadomość testową i przeczytaj, [odcinek po odcinku|hop], jak była szyfrowana po drodze.

window-proof-guide = Czym jest dowód?
window-proof-guide-1 = Każdy serwer poczty, który przekazuje wiadomość, dopisuje na jej początku linię: od kogo, do kogo i z jakim szyfrowaniem. To są [linie Received|received].
window-proof-guide-2 = Czytane w kolejności drogi mówią, gdzie wiadomość była szyfrowana, a gdzie nie.
window-proof-guide-3 = Na liniach własnych serwerów można polegać; linie innych to ich słowo.

window-proof-missing = Najpierw wyślij wiadomość testową.
window-proof-missing-received = Wysłano. Teraz dostarcz wiadomość tak, jak została odebrana.
window-proof-missing-proven = Jeszcze nie udowodniono. Co dalej, napisano przy wyniku.
window-proof-letter = Wiadomość testowa
window-proof-from = Od
window-proof-to = Do
window-proof-to-help = Skrzynka, do której masz wgląd: u znajomej osoby w firmie partnera albo Twoja własna gdzie indziej.
window-proof-way = Jak jest wysyłana
window-proof-through = Przez mój serwer
window-proof-straight = Wprost do serwera odbiorcy
window-proof-straight-help = Wprost do serwera poczty domeny odbiorcy, wskazanego przez jej rekordy MX, tak jak wysłałby Twój serwer. Wielu dostawców zamyka port 25 dla domów i biur; z Twojego serwera poczty to samo robi: postseal send.
window-proof-via = Przekaż temu serwerowi
window-proof-via-help = Twój serwer poczty. Port 25, chyba że dopiszesz inny, na przykład :587.
window-proof-server-name = Nazwa w jego certyfikacie
window-proof-server-name-help = Adresu nie ma w żadnym certyfikacie. To, co pokaże serwer, jest porównywane z tą nazwą; bez niej można szyfrować, ale nie sprawdzić, czyj to certyfikat.
window-proof-security = Szyfrowanie
window-proof-security-help = Wiadomość testowa ściśle się tego trzyma: widać, co zrobiłby ten wybór, zanim powiesz o nim serwerowi.
window-proof-implicit = TLS od początku
window-proof-login = Serwer wymaga logowania
window-proof-user = Użytkownik
window-proof-password = Hasło
window-proof-token = Token (OAuth)
window-proof-token-help = Taki, jaki wydają Google i Microsoft (XOAUTH2, OAUTHBEARER): wklej go tutaj. Wysyłany tylko wewnątrz TLS ze zweryfikowanym certyfikatem i nigdzie nieprzechowywany.
window-proof-password-help = Wysyłane tylko wewnątrz TLS ze zweryfikowanym certyfikatem i nigdzie nieprzechowywane.
window-proof-send = Wyślij wiadomość testową
window-proof-sending = Rozmowa z serwerem…
window-proof-sent-tls = Wiadomość została przekazana szyfrowanym połączeniem.
window-proof-sent-plain = Wiadomość została przekazana jawnym tekstem.
window-proof-sent-next = To pierwszy odcinek jej drogi. Otwórz ją tam, gdzie dotrze: resztę powiedzą linie Received.
window-proof-sent-on = Wysłano { $date }. To, co z niej wróciło, jest poniżej; można też wysłać następną.
window-proof-again = Wyślij jeszcze jedną
window-proof-connection = Połączenie, którym poszła
window-proof-server = Serwer
window-proof-version = TLS
window-proof-cipher = Szyfr
window-proof-exchange = Wymiana kluczy
window-proof-trusted = Certyfikat zaufany
window-proof-name = Certyfikat na jego nazwę
window-proof-yes = tak
window-proof-no = nie
window-proof-reply = Jego odpowiedź
window-proof-message-id = Message-ID
window-proof-save-transcript = Zapisz przebieg rozmowy…
window-proof-transcript = Przebieg rozmowy

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = Wiadomość w postaci, w jakiej dotarła
window-reading-how = W skrzynce, do której dotarła, poszukaj „Pokaż oryginał”, „Pokaż źródło” lub „Nagłówki internetowe” i wklej wszystko, co się pokaże.
window-reading-paste = Wklej tutaj nagłówki…
window-reading-read = Odczytaj nagłówki
window-reading-choose = Wybierz plik…
window-reading-files = Wiadomości
window-reading-drop = Albo upuść wiadomość (.eml) na to okno.
window-reading-inbound = Drugi kierunek: co partner wysyła do Ciebie
window-reading-inbound-name = Własne serwery i adresy, oprócz hostów z kroku 1
window-reading-inbound-help = Poproś partnera o wysłanie wiadomości i wklej ją lub upuść powyżej: oceniany jest krok, w którym przyjął ją Twój serwer. Własne serwery o innych nazwach niż w kroku 1 podaj tutaj, oddzielając przecinkami; *.example.org oznacza wszystkie poniżej, a adres krok wewnątrz Twojej sieci.
window-reading-ours = To jest wiadomość testowa.
window-reading-partners = Wiadomość partnera: oceniany jest odcinek, na którym przyjął ją Twój serwer.
window-reading-another = To inna wiadomość, nie testowa.
window-reading-another-next = Jej drogę widać poniżej, ale nie jest zachowana jako dowód. Otwórz wiadomość z tematem testu.
window-reading-unsaid = Z tego tekstu nie wynika, czy to wiadomość testowa.
window-reading-unsaid-next = Jej drogę widać poniżej, ale nie jest zachowana jako dowód. Wklej wszystkie nagłówki, z linią zaczynającą się od Message-ID.
window-reading-none-sent = Nie wysłano jeszcze wiadomości testowej.
window-reading-none-sent-next = Drogę tej wiadomości widać poniżej, ale nie jest zachowana jako dowód. Najpierw wyślij wiadomość testową, potem odczytaj ją tutaj.
window-reading-asked = Twoja polityka dla tego odbiorcy: { $class }.
window-reading-asked-sender = Twoja polityka dla poczty od tego nadawcy: { $class }.
window-reading-from-partner = Jeśli to wiadomość od partnera do Ciebie:
window-reading-hops = Odcinek po odcinku, w kolejności drogi
window-reading-log = Resztę mówi dziennik twojego serwera poczty
window-reading-log-help = Otwórz go albo wklej jego wiersze z tych minut. Wiadomość znajdzie się tam po identyfikatorach, które nadały jej serwery: { $ids }. Dziennik jest czytany tylko tutaj.
window-reading-log-nameless = Te nagłówki nie mają identyfikatora, po którym można by znaleźć wiadomość w dzienniku. Odczytaj pełne nagłówki, tak jak pokazuje je skrzynka odbiorcy.
window-reading-log-paste = Wklej tutaj wiersze dziennika…
window-reading-log-choose = Otwórz dziennik…
window-reading-log-read = Odczytaj wiersze
window-reading-log-busy = Odczytywanie…

window-proof-practice = W tym ćwiczeniu wiadomość przyjmuje ćwiczebny serwer poczty na tym komputerze, z kluczem i certyfikatem z kroków 1 i 2. Nic nie opuszcza tego komputera.
window-proof-fetch = Pobierz z ćwiczebnego serwera

window-collect = Pobierz ze skrzynki, do której dotrze
window-collect-lead = Jeśli masz prawo czytać tę skrzynkę: Postseal czeka tam na wiadomość, także w folderze spamu, i pokazuje jej nagłówki. Tylko ją przegląda, a wiadomość pozostaje nieprzeczytana.
window-collect-server = Serwer IMAP
window-collect-server-help = Port 993, chyba że dopiszesz inny, na przykład :143.
window-collect-user-missing = Czyja to skrzynka?
window-collect-fetch = Pobierz
window-collect-entering = Logowanie…

window-mailbox-search = Inna wiadomość: część nadawcy, tematu albo Message-ID
window-mailbox-more = Liczba pozostałych, których tu nie widać: { $count }. Właściwą można znaleźć powyżej.
