# What is noticed about certificates (src/certificate)

no-certificate-what = Nie podano certyfikatu.
no-certificate-why = Bez certyfikatu, który CA wystawił na Twoje żądanie, nie ma czego instalować.
no-certificate-next = Wklej lub otwórz certyfikat przysłany przez CA: tekst zaczynający się od -----BEGIN CERTIFICATE-----.

key-mismatch-what = Ten certyfikat ({ $subject }) należy do innego klucza.
key-mismatch-why = Serwer może dowieść, kim jest, tylko kluczem, z którym zamówiono certyfikat; z taką parą by się nie uruchomił.
key-mismatch-next = Poszukaj certyfikatu będącego odpowiedzią na Twoje ostatnie żądanie albo wybierz klucz, z którym zamówiono ten.

host-mismatch-what = Certyfikat nie zawiera nazwy { $host }; zawiera: { $names }.
host-mismatch-why = Partnerzy, którzy weryfikują, porównują certyfikat z nazwą w Twoim rekordzie MX i nie dostarczają, gdy jej brakuje.
host-mismatch-next = Poproś CA o ponowne wystawienie z { $host } wśród nazw (SAN) albo popraw nazwę hosta w kroku 1.

expired-what = { $subject } wygasł { $date }.
expired-why = Partnerzy, którzy weryfikują certyfikaty, odrzucają połączenie, więc ich poczta nie dociera.
expired-next = Odnów go: w kroku 1 utwórz nowe żądanie i wyślij je do CA.

not-yet-valid-what = { $subject } jest ważny dopiero od { $date }.
not-yet-valid-why = Do tego czasu partnerzy go odrzucają. Najczęściej źle ustawiony jest zegar.
not-yet-valid-next = Sprawdź datę tego komputera; w przeciwnym razie poczekaj z instalacją do tego dnia.

expires-soon-what = { $days ->
    [one] { $subject } wygasa za { $days } dzień.
   *[other] { $subject } wygasa za { $days } dni.
}
expires-soon-why = Gdy wygaśnie, partnerzy, którzy weryfikują, będą odrzucać Twoją pocztę.
expires-soon-next = Odnów go teraz: utwórz nowe żądanie w kroku 1.

chain-incomplete-what = Brakuje certyfikatu pośredniego: { $issuer }.
chain-incomplete-why = Partnerzy znają tylko certyfikaty główne. Bez pośredniego nie widzą, kto ręczy za Twój.
chain-incomplete-next = Zdobądź certyfikat pośredni od swojego CA (często nazywa się chain lub ca-bundle) i dodaj go tutaj. { $url }

issuer-unknown-what = Łańcuch kończy się na { $issuer }, a nikt tutaj nie wie, kto to jest.
issuer-unknown-why = Może to być certyfikat główny prywatnego CA, któremu partnerzy ufają tylko po uzgodnieniu. Albo brakuje jeszcze jednego certyfikatu pośredniego.
issuer-unknown-next = Jeśli to własne CA firmy lub partnera: wskaż jego certyfikat główny w ustawieniach, przy zaufanych certyfikatach głównych, i zadbaj, by każdy partner mu ufał. W przeciwnym razie pobierz cały łańcuch od CA. { $url }

chain-reordered-what = Certyfikaty przyszły w innej kolejności; teraz są ułożone.
chain-reordered-why = Serwer musi najpierw wysłać własny certyfikat, a potem kolejnych wystawców.
chain-reordered-next = Nie trzeba nic robić: zainstaluj pliki, które zapisuje Postseal.

chain-extra-what = { $subject } nie musi być wysyłany.
chain-extra-why = Nie leży na drodze od Twojego certyfikatu do głównego albo sam jest głównym, który partnerzy już mają.
chain-extra-next = Nie trzeba nic robić: Postseal go pomija.

chain-untrusted-what = Łańcuch kończy się na { $root }, któremu się tu nie ufa ({ $cause }).
chain-untrusted-why = Partnerzy, którzy weryfikują, ufają tylko dobrze znanym CA, chyba że uzgodniono inny.
chain-untrusted-next = Użyj certyfikatu publicznego CA. Jeśli to własne CA firmy lub partnera: wskaż jego certyfikat główny w ustawieniach, przy zaufanych certyfikatach głównych; wtedy liczy się tutaj, a każdy partner też musi mu ufać.

self-signed-what = Certyfikat ręczy sam za siebie.
self-signed-why = Szyfruje, ale niczego nie dowodzi: partnerzy, którzy weryfikują, go odrzucają.
self-signed-next = Wyślij żądanie z kroku 1 do CA i użyj tego, co wystawi.

ca-as-leaf-what = { $subject } to certyfikat CA, a nie Twojego serwera.
ca-as-leaf-why = Nie można go zainstalować: nie masz jego klucza.
ca-as-leaf-next = Poszukaj drugiego certyfikatu przysłanego przez CA, tego z nazwą Twojego hosta.

weak-key-what = Klucz { $subject } jest za krótki: { $key }.
weak-key-why = Takie klucze można złamać i partnerzy je odrzucają.
weak-key-next = Utwórz nowy klucz w kroku 1; proponowany jest dobry.

weak-signature-what = { $subject } jest podpisany z użyciem { $signature }, co można podrobić.
weak-signature-why = Partnerzy odrzucają takie certyfikaty.
weak-signature-next = Poproś CA o ponowne wystawienie z SHA-256.

no-server-auth-what = Certyfikat nie może być używany przez serwer.
no-server-auth-why = Jego przeznaczenie (key usage, extended key usage) nie obejmuje uwierzytelniania serwera, więc partnerzy go odrzucają.
no-server-auth-next = Poproś CA o certyfikat serwera TLS.

common-name-only-what = Nazwa { $name } jest tylko w starym miejscu (common name).
common-name-only-why = Dzisiejsze oprogramowanie patrzy tylko na listę nazw (SAN) i niczego tam nie znajduje.
common-name-only-next = Poproś CA o ponowne wystawienie z nazwą hosta jako SAN; prosi o to żądanie z kroku 1.

validity-too-long-what = Certyfikat jest ważny { $days } dni; publiczne CA mogą wystawiać najwyżej na { $most } dni.
validity-too-long-why = Oprogramowanie, które trzyma się zasad publicznych CA, może go odrzucić.
validity-too-long-next = Jeśli wystawiła go Twoja własna firma, wszystko jest w porządku; w przeciwnym razie zapytaj CA.

wildcard-what = { $name } obejmuje każdy host pod tą domeną.
wildcard-why = Kto zdobędzie jego klucz, może podszyć się pod każdy z nich.
wildcard-next = W porządku dla jednego serwera; dla kilku bezpieczniejszy jest certyfikat na każdą nazwę.

chain-completed-what = Brakowało certyfikatu pośredniego; ten komputer go ma: { $subject }.
chain-completed-why = Serwer musi go wysyłać, bo partnerzy znają tylko certyfikaty główne.
chain-completed-next = Nie trzeba nic robić: Postseal dodaje go do łańcucha, który instalujesz.

chain-fetched-what = Brakowało certyfikatu pośredniego; CA go ma: { $subject }.
chain-fetched-why = Serwer musi go wysyłać, bo partnerzy znają tylko certyfikaty główne. Pobrano go z { $url }.
chain-fetched-next = Nie trzeba nic robić: Postseal dodaje go do łańcucha, który instalujesz.

fetch-failed-what = Nie udało się pobrać brakującego certyfikatu z { $url }: { $cause }.
fetch-failed-why = To miejsce wskazuje sam certyfikat, ale nie odpowiedziało jak należy.
fetch-failed-next = Spróbuj ponownie później albo pobierz certyfikat pośredni ze strony swojego CA.

revoked-what = CA unieważnił { $subject } { $date }.
revoked-why = Partnerzy, którzy pytają CA, odrzucają go. Najczęściej zgubiono klucz albo ktoś poprosił o unieważnienie.
revoked-next = Utwórz w kroku 1 nowe żądanie z nowym kluczem i ustal, kto poprosił o unieważnienie.

revocation-unknown-what = Nie wiadomo, czy CA unieważnił { $subject }: { $cause }.
revocation-unknown-why = CA nie dał odpowiedzi, która się liczy. Większość partnerów działa dalej bez niej.
revocation-unknown-next = Spróbuj ponownie później; jeśli to się powtarza, zapytaj CA.

trusted-here-only-what = Ten komputer ufa { $root }; wielu partnerów nie będzie.
trusted-here-only-why = Jest na liście certyfikatów głównych tego komputera albo w ustawieniach Postseal, a nie na liście Mozilli, którą kieruje się większość serwerów poczty.
trusted-here-only-next = Użyj certyfikatu publicznego CA albo uzgodnij z każdym partnerem, że zaufa temu certyfikatowi głównemu.

untrusted-here-only-what = Partnerzy ufają { $root }; ten komputer nie.
untrusted-here-only-why = Jest na liście certyfikatów głównych Mozilli, a nie na liście tego komputera, która może być nieaktualna.
untrusted-here-only-next = Z certyfikatem wszystko jest w porządku. Zaktualizuj na tym komputerze pakiet ca-certificates.

no-client-auth-what = Certyfikat dowodzi, kim jest Twój serwer, gdy odbiera pocztę, ale nie gdy ją wysyła.
no-client-auth-why = Niewielu partnerów prosi serwer wysyłający o certyfikat. Kilka publicznych CA przestało w 2026 roku wystawiać do tego celu (clientAuth).
no-client-auth-next = Nie trzeba nic robić, chyba że partner prosi Twój serwer o certyfikat: wtedy uzgodnijcie certyfikat z innego CA.

no-timestamps-what = CA nie potwierdził, że opublikował certyfikat.
no-timestamps-why = Publiczne CA umieszczają w każdym certyfikacie potwierdzenia publikacji (SCT). Przeglądarki o nie pytają, serwery poczty nie.
no-timestamps-next = Dla poczty nie trzeba nic robić. Jeśli ma go używać też strona WWW, zapytaj CA.

trust-unknown-what = Nie da się tu stwierdzić, czy łańcuch jest zaufany: { $cause }.
trust-unknown-why = Ten komputer nie ma listy certyfikatów głównych, według której można by to ocenić.
trust-unknown-next = Zainstaluj pakiet ca-certificates albo wybierz plik z certyfikatami głównymi.

unreadable-what = { $name }: nie ma w nim certyfikatu, żądania ani klucza.
unreadable-why = Postseal szuka bloków tekstu zaczynających się od -----BEGIN i tego samego w postaci binarnej (DER).
unreadable-next = Otwórz plik przysłany przez CA albo wklej jego tekst z liniami BEGIN i END.

certificate-damaged-what = { $name }: nie można odczytać: { $block } ({ $cause }).
certificate-damaged-why = Części brakuje albo ją zmieniono, często przez program pocztowy lub niepełne skopiowanie.
certificate-damaged-next = { $form ->
    [file] Zapisz załącznik lub pobierz go jeszcze raz; nie dotarł w całości. Albo poproś CA o same pliki.
   *[other] Skopiuj go jeszcze raz, z liniami BEGIN i END, albo zapisz załącznik i otwórz plik.
}

no-roots-what = Nie ma certyfikatów głównych, którym można ufać: { $cause }.
no-roots-why = Bez nich o niczym nie da się powiedzieć, że jest zaufane.
no-roots-next = Zainstaluj pakiet ca-certificates albo wskaż plik z certyfikatami głównymi.

own-roots-what = Nie można odczytać własnych certyfikatów głównych firmy z { $path }: { $cause }.
own-roots-why = To, za co ręczą tylko one, byłoby podawane jako niezaufane.
own-roots-next = Wybierz w ustawieniach inny plik lub folder albo usuń z nich ten.

own-roots-none-what = W { $path } nie ma certyfikatu żadnego urzędu certyfikacji.
own-roots-none-why = To, za co ręczą tylko jego urzędy, byłoby podawane jako niezaufane.
own-roots-none-next = Wybierz inny plik lub folder w ustawieniach (w wierszu poleceń: --trust) albo nie podawaj żadnego.

certificate-no-key-what = { $name } nie zawiera klucza prywatnego.
certificate-no-key-why = Certyfikat jest porównywany z kluczem, z którym go zamówiono.
certificate-no-key-next = Wskaż plik zapisany w kroku 1, na przykład mx.example.org.key.
