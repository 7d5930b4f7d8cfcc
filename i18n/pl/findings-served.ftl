# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = Serwer nie wysłał certyfikatu, który dałoby się odczytać.
served-no-certificate-why = Bez niego nikt nie wie, kto jest po drugiej stronie; partnerzy, którzy weryfikują, nie dostarczają.
served-no-certificate-next = Zajrzyj do dziennika serwera i do jego ustawień certyfikatu i klucza, zainstaluj certyfikat i uruchom serwer ponownie.

served-host-mismatch-what = Certyfikat serwera nie zawiera nazwy { $host }; zawiera: { $names }.
served-host-mismatch-why = Partnerzy, którzy weryfikują, porównują certyfikat z nazwą w rekordzie MX i nie dostarczają, gdy jej brakuje.
served-host-mismatch-next = Zamów ponowne wystawienie z { $host } wśród nazw (SAN) albo niech rekord MX nazywa serwer tak jak jego certyfikat. Serwer z kilkoma certyfikatami może pokazywać niewłaściwy: sprawdź jego ustawienia.

served-address-only-what = Zapytano o adres { $host }; certyfikat zawiera nazwy: { $names }.
served-address-only-why = Certyfikaty wystawia się dla nazw. Czy ten pasuje, widać dopiero przy zapytaniu o nazwę z rekordu MX.
served-address-only-next = Zapytaj ponownie o tę nazwę, na przykład mx.example.org.

served-expired-what = { $subject } wygasł { $date }.
served-expired-why = Partnerzy, którzy weryfikują certyfikaty, odrzucają połączenie, więc ich poczta nie dociera.
served-expired-next = Dla administratora serwera: jeśli już go odnowiono, serwer nadal używa starego pliku: zainstaluj nowy i uruchom serwer ponownie. W przeciwnym razie utwórz nowe żądanie w kroku 1.

served-not-yet-valid-what = { $subject } jest ważny dopiero od { $date }.
served-not-yet-valid-why = Do tego czasu partnerzy go odrzucają. Najczęściej źle ustawiony jest zegar.
served-not-yet-valid-next = Sprawdź datę tego komputera i tego, który go wystawił; w przeciwnym razie niech serwer do tego dnia pokazuje poprzedni certyfikat.

served-expires-soon-what = { $days ->
    [one] { $subject } wygasa za { $days } dzień.
   *[other] { $subject } wygasa za { $days } dni.
}
served-expires-soon-why = Gdy wygaśnie, partnerzy, którzy weryfikują, będą odrzucać Twoją pocztę.
served-expires-soon-next = Dla administratora serwera: jeśli już go odnowiono, serwer nadal używa starego pliku: zainstaluj nowy i uruchom serwer ponownie. W przeciwnym razie utwórz teraz nowe żądanie w kroku 1.

served-chain-incomplete-what = Serwer nie wysyła certyfikatu pośredniego: { $issuer }. Albo jest to certyfikat główny własnego urzędu, któremu nikt inny nie ufa.
served-chain-incomplete-why = Partnerzy znają tylko certyfikaty główne. Bez pośredniego nie widzą, kto ręczy za serwer.
served-chain-incomplete-next = Jeśli to Twój serwer, niech go wysyła: wyeksportuj w kroku 2 cały łańcuch albo dopisz certyfikat pośredni CA za certyfikatem serwera w pliku, którego serwer używa, i uruchom go ponownie. { $url } Jeśli to prywatny urząd, który sam poświadcza serwer, brakuje tylko zaufania: dodaj jego certyfikat główny w ustawieniach (w wierszu poleceń: --trust).

served-chain-reordered-what = Serwer wysyła certyfikaty w złej kolejności.
served-chain-reordered-why = Najpierw musi iść jego własny, potem kolejni wystawcy. Wielu partnerów układa je samodzielnie, niektórzy odrzucają.
served-chain-reordered-next = Jeśli to Twój serwer: zainstaluj pliki zapisane w kroku 2 albo ułóż certyfikaty w pliku, którego serwer używa, i uruchom go ponownie.

served-chain-extra-what = Serwer wysyła { $subject }, choć nie musi.
served-chain-extra-why = Nie leży na drodze od certyfikatu serwera do głównego albo sam jest głównym, który partnerzy już mają.
served-chain-extra-next = Nie trzeba nic robić. Dla porządku usuń go z pliku, którego serwer używa.

served-chain-untrusted-what = Certyfikat serwera nie jest zaufany: { $cause }.
served-chain-untrusted-why = Partnerzy, którzy weryfikują, ufają tylko dobrze znanym CA, chyba że uzgodniono inny.
served-chain-untrusted-next = Zainstaluj certyfikat publicznego CA z całym łańcuchem albo uzgodnij z każdym partnerem, że zaufa temu.

served-self-signed-what = Certyfikat serwera ręczy sam za siebie.
served-self-signed-why = Szyfruje, ale niczego nie dowodzi: partnerzy, którzy weryfikują, go odrzucają.
served-self-signed-next = Jeśli to Twój serwer: wyślij żądanie z kroku 1 do CA, zainstaluj to, co wystawi, i uruchom serwer ponownie.

served-ca-as-leaf-what = Serwer pokazuje jako własny { $subject }, certyfikat CA.
served-ca-as-leaf-why = Certyfikat CA służy do podpisywania innych, a nie do dowodzenia, kim jest serwer: partnerzy, którzy weryfikują, go odrzucają.
served-ca-as-leaf-next = Zainstaluj certyfikat wystawiony na nazwę serwera, z jego własnym kluczem, i uruchom serwer ponownie.
