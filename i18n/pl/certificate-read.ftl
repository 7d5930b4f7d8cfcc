# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } jest pusty.
certificate-empty-why = Nie ma w nim nic do odczytania; być może nie został zapisany lub wysłany w całości.
certificate-empty-next = Zapisz załącznik jeszcze raz albo poproś CA o ponowne wysłanie.

certificate-foreign-what = { $name } to { $format ->
    [office] dokument biurowy (Word, Excel, LibreOffice…)
    [pdf] plik PDF
    [picture] obraz
    [mail] wiadomość e-mail
    [html] strona WWW (HTML)
    [packed] archiwum spakowane inaczej niż ZIP
    [nested] plik ZIP w pliku ZIP
    [crl] lista unieważnionych certyfikatów (CRL)
    [public-key] sam klucz publiczny
    [jks] magazyn kluczy Javy w starym formacie (JKS)
    [ssh] klucz SSH
    [pgp] dane PGP
    [parameters] zestaw parametrów klucza
   *[asn1] dane binarne innego rodzaju
}, a nie certyfikat.
certificate-foreign-why = Postseal szuka certyfikatów, żądań i kluczy prywatnych: jako tekstu z liniami -----BEGIN albo jako pliku .crt, .cer, .der, .p7b, .pfx, .p12, .csr, .key lub .zip.
certificate-foreign-next = { $format ->
    [office] Jeśli certyfikat jest w nim jako tekst, skopiuj go od linii BEGIN do linii END i wklej. W przeciwnym razie poproś CA o sam plik.
    [pdf] Jeśli certyfikat jest w nim jako tekst, skopiuj go od linii BEGIN do linii END i wklej. W przeciwnym razie poproś CA o sam plik.
    [mail] Zapisz jej załącznik i wczytaj ten plik; albo skopiuj certyfikat z jej treści, od BEGIN do END.
    [html] Prawdopodobnie zapisano stronę, która prosi o zalogowanie. Zaloguj się w CA i pobierz sam certyfikat.
    [packed] Rozpakuj i wczytaj pliki ze środka.
    [nested] Rozpakuj zewnętrzny i wczytaj wewnętrzny.
    [jks] Zamień go na PKCS #12 i wczytaj wynik: keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12
   *[other] Poszukaj pliku z certyfikatem; CA przysłał go pocztą albo udostępnia do pobrania.
}

certificate-only-request-what = { $name } to żądanie (CSR), a nie certyfikat.
certificate-only-request-why = To pytanie, które idzie do urzędu certyfikacji; Twój serwer potrzebuje odpowiedzi.
certificate-only-request-next = Wyślij je do urzędu certyfikacji, a tutaj wczytaj to, co wróci.

certificate-only-key-what = { $name } to klucz prywatny; nie ma w nim certyfikatu.
certificate-only-key-why = Klucz należy do certyfikatu, a żadnego jeszcze nie wczytano.
certificate-only-key-next = Wczytaj certyfikat, który przysłał urząd certyfikacji. Klucz zachowaj dla siebie.

certificate-passphrase-needed-what = { $name } jest chroniony hasłem.
certificate-passphrase-needed-why = Jest w nim klucz prywatny, którego bez hasła nikt nie może użyć.
certificate-passphrase-needed-next = Podaj hasło wybrane przy tworzeniu pliku (w wierszu poleceń: --passphrase-file).

certificate-passphrase-empty-what = Hasło do { $name } jest puste, a plik ma hasło.
certificate-passphrase-empty-why = Puste hasło otwiera tylko pliki chronione pustym hasłem.
certificate-passphrase-empty-next = Podaj hasło wybrane przy tworzeniu pliku (w wierszu poleceń: w pierwszej linii pliku z --passphrase-file).

certificate-passphrase-wrong-what = Hasło nie otwiera { $name }.
certificate-passphrase-wrong-why = To nie jest hasło wybrane przy tworzeniu pliku; wielkie litery, spacje i znaki diakrytyczne mają znaczenie.
certificate-passphrase-wrong-next = Spróbuj ponownie albo zapytaj osobę, która utworzyła plik.

certificate-encryption-what = { $name } jest chroniony w sposób, którego Postseal nie potrafi otworzyć ({ $scheme }).
certificate-encryption-why = Jest bardzo stary, bardzo rzadki albo zrobiony tak, by trwało to bardzo długo.
certificate-encryption-next = Zapisz go od nowa. PFX: openssl pkcs12 -legacy -in FILE -nodes -out new.pem. Klucz: openssl pkcs8 -in FILE -out new.key

certificate-key-kind-what = Klucz w { $name } jest rodzaju, którego nie używa się na serwerach poczty: { $kind }.
certificate-key-kind-why = Publiczne CA i popularne serwery poczty przyjmują RSA od 2048 bitów, ECDSA na krzywych P-256, P-384 i P-521, a niektóre Ed25519.
certificate-key-kind-next = Utwórz w kroku 1 nowy klucz i zamów z nim nowy certyfikat; zalecany jest ECDSA P-256.

certificate-archive-encrypted-what = Archiwum { $name } jest chronione własnym hasłem.
certificate-archive-encrypted-why = Otworzy je tylko program, który je spakował, albo podobny.
certificate-archive-encrypted-next = Rozpakuj je i wczytaj pliki ze środka.

certificate-too-much-what = { $name } zawiera za dużo (ponad { $limit }).
certificate-too-much-why = Żaden CA tyle nie wysyła; Postseal nie czyta dalej, aby plik nie mógł zapełnić pamięci.
certificate-too-much-next = Wczytaj tylko pliki ze swoim certyfikatem i jego łańcuchem.

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = Nie ma certyfikatu do zapisania.
certificate-export-nothing-why = Podane pliki nie zawierają żadnego.
certificate-export-nothing-next = Wskaż plik, który przysłał CA.

certificate-export-other-key-what = Certyfikat { $subject } należy do innego klucza.
certificate-export-other-key-why = Z taką parą serwer by się nie uruchomił.
certificate-export-other-key-next = Wskaż opcją --key klucz, z którym zamówiono certyfikat, albo certyfikat do tego klucza.

certificate-export-key-needed-what = Postać { $form } zawiera klucz prywatny, a żadnego nie ma.
certificate-export-key-needed-why = Klucza nie zawierają ani podane pliki, ani --key.
certificate-export-key-needed-next = Wskaż klucz, z którym zamówiono certyfikat: --key FILE

certificate-export-passphrase-needed-what = Plik PFX wymaga hasła.
certificate-export-passphrase-needed-why = Zawiera klucz prywatny i każdy, kto ma plik, mógłby go użyć.
certificate-export-passphrase-needed-next = Zapisz hasło w pliku, który tylko Ty możesz odczytać, i wskaż go: --passphrase-file FILE

certificate-export-failed-what = Nie udało się utworzyć pliku: { $cause }.
certificate-export-failed-why = Coś w certyfikacie, kluczu lub haśle nie mieści się w tym formacie.
certificate-export-failed-next = Spróbuj innej postaci albo hasła z samych liter i cyfr.
