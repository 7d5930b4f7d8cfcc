# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = “{ $text }” is geen CA die hier bekend is, en geen https-adres.
acme-directory-why = De CA wordt met één woord aangeduid, of met het adres van haar ACME-directory.
acme-directory-next = Gebruik letsencrypt, staging, zerossl, google, sslcom-rsa of sslcom-ecc, of het adres dat uw CA opgeeft; dat begint met https://.

acme-terms-what = U bent niet akkoord gegaan met de gebruiksvoorwaarden van de CA. Er is niets besteld.
acme-terms-why = Elke CA vraagt daarom voordat ze een certificaat uitgeeft.
acme-terms-next = Lees ze op { $terms } en geef aan dat u akkoord gaat, als dat zo is (op de opdrachtregel: --agree-terms).

acme-external-account-what = Deze CA wil eerst weten welk account u op haar site hebt: { $detail }.
acme-external-account-why = Ze geeft alleen uit aan haar klanten, en die tonen een sleutel van haar site (“External Account Binding”).
acme-external-account-next = Haal de naam van de sleutel (KID) en de HMAC-sleutel van de site van de CA, en geef beide op (op de opdrachtregel: --eab-kid en --eab-key-file). Let's Encrypt heeft ze niet nodig.

acme-external-key-what = { $path } bevat geen HMAC-sleutel van een account.
acme-external-key-why = CA's tonen die als één lang woord van letters, cijfers, “-” en “_” (base64url).
acme-external-key-next = Kopieer dat woord van de site van de CA naar het bestand, en verder niets.

acme-csr-unreadable-what = { $path } is geen certificaataanvraag (CSR).
acme-csr-unreadable-why = De CA maakt van een aanvraag een certificaat; met een sleutel of een certificaat kan ze dat niet.
acme-csr-unreadable-next = Kies het bestand dat begint met “BEGIN CERTIFICATE REQUEST”, of maak een nieuwe aanvraag.

acme-csr-without-names-what = De aanvraag { $path } vraagt geen hostnamen aan, of ook nog iets anders.
acme-csr-without-names-why = De CA controleert de namen in de lijst van de aanvraag (Subject Alternative Name). De common name alleen telt niet, en adressen worden zo niet gecontroleerd.
acme-csr-without-names-next = Maak een nieuwe aanvraag voor de namen van uw mailserver.

acme-csr-for-others-what = De aanvraag is voor { $csr }, maar gevraagd was { $hosts }.
acme-csr-for-others-why = De CA geeft uit voor alle namen van de aanvraag, of voor geen.
acme-csr-for-others-next = Laat de namen weg om die van de aanvraag te gebruiken, of maak een nieuwe aanvraag.

acme-unreachable-what = De CA is niet bereikbaar op { $url } ({ $cause }).
acme-unreachable-why = Zonder verbinding kan er niets worden besteld. Er is niets verloren.
acme-unreachable-next = Controleer het netwerk en de firewall (HTTPS naar buiten), of bij een eigen CA het rootbestand (op de opdrachtregel: --ca-root), en probeer het opnieuw. In het netwerk van een hotel, een trein of voor gasten opent u eerst een willekeurige pagina in een browser en meldt u zich aan.

acme-not-acme-what = Wat op { $url } antwoordt, spreekt geen ACME: { $cause }
acme-not-acme-why = Misschien is het adres dat van een webpagina, of antwoordt er onderweg iets in plaats van de CA.
acme-not-acme-next = Vergelijk het adres van de directory met de aanwijzingen van de CA zelf. In het netwerk van een hotel, een trein of voor gasten opent u eerst een willekeurige pagina in een browser en meldt u zich aan.

acme-account-what = { $path } is geen account bij deze CA, of het is beschadigd.
acme-account-why = Het bestand bevat de sleutel waaraan de CA u herkent. Het wordt niet vervangen, omdat het niet opnieuw te maken is.
acme-account-next = Verplaats het; daarna wordt vanzelf een nieuw account gemaakt.

acme-account-unknown-what = De CA kent het account niet dat hier wordt bewaard: { $detail }.
acme-account-unknown-why = Het is gesloten, of de CA is het vergeten; oefendiensten doen dat.
acme-account-unknown-next = Verplaats het bestand acme-account-….json naast de sleutels; daarna wordt vanzelf een nieuw account gemaakt.

acme-contact-what = De CA accepteert het e-mailadres niet: { $detail }.
acme-contact-why = Ze schrijft daarheen als er iets mis is met een certificaat.
acme-contact-next = Geef een adres op dat mail ontvangt, of geen.

acme-listener-what = { $address } kan niet worden geopend voor de vraag van de CA: { $cause }
acme-listener-why = De CA vraagt het op poort 80 van de host. Misschien heeft een webserver die poort al, en alleen een beheerder mag hem openen.
acme-listener-next = Voer het als beheerder op de host zelf uit, met de webserver een minuut gestopt, of toon de naam aan met DNS.

acme-not-offered-what = De CA staat niet toe dat { $host } zo wordt aangetoond ({ $challenge }).
acme-not-offered-why = Een wildcard kan alleen met DNS worden aangetoond.
acme-not-offered-next = Toon de naam aan met DNS.

acme-not-seen-what = Het record { $name } is niet gezien binnen { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}.
acme-not-seen-why = De CA zou het ook niet zien. Misschien staat een deel van de naam er dubbel (veel panelen voegen het domein zelf toe), of is de wijziging nog niet gepubliceerd. De waarde moest zijn: { $value }
acme-not-seen-next = Verbeter het record, en begin opnieuw. Er komt dan een nieuwe waarde.

acme-resolver-what = De DNS kan niet worden gevraagd: { $cause }
acme-resolver-why = Het record dat de naam aantoont, moet worden opgezocht.
acme-resolver-next = Controleer het netwerk van deze computer, of noem een DNS-server (op de opdrachtregel: --resolver).

acme-timed-out-what = De CA was niet klaar binnen { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}.
acme-timed-out-why = Misschien is ze overbelast.
acme-timed-out-next = Probeer het over een uur opnieuw.

acme-unauthorized-what = De CA vond niet het juiste bewijs voor { $host }: { $detail }.
acme-unauthorized-why = Het record, of het antwoord op poort 80, ontbrak of was een ander. Misschien staat er nog een ouder record met dezelfde naam, of heeft een wijziging nog niet alle nameservers van het domein bereikt.
acme-unauthorized-next = Begin opnieuw, en kopieer het nieuwe record precies. Verwijder oudere records met die naam.

acme-dns-what = De CA kon { $host } niet opzoeken: { $detail }.
acme-dns-why = De nameservers van het domein antwoorden de CA niet, de naam bestaat niet, of de handtekeningen (DNSSEC) kloppen niet.
acme-dns-next = Laat de nameservers van het domein controleren, en begin opnieuw.

acme-connection-what = De CA kon geen verbinding maken met { $host }: { $detail }.
acme-connection-why = Ze vraagt het vanaf internet op poort 80, op het adres dat de DNS opgeeft. Er zit een firewall tussen, of het adres is dat van een andere host.
acme-connection-next = Open poort 80 naar deze host, of toon de naam aan met DNS.

acme-caa-what = Een record van het domein verbiedt deze CA om voor { $host } uit te geven: { $detail }.
acme-caa-why = CAA-records in de DNS noemen de CA's die voor een domein mogen uitgeven, en deze staat er niet bij.
acme-caa-next = Kies een CA uit de lijst, of laat deze aan de CAA-records toevoegen.

acme-rate-limited-what = Er is te vaak iets aan de CA gevraagd: { $detail }.
acme-rate-limited-why = CA's beperken hoeveel certificaten en mislukte pogingen een domein per week mag hebben. { $minutes ->
    [0] Ze zegt niet wanneer het weer mag.
    [one] Over één minuut mag het weer.
   *[other] Over { $minutes } minuten mag het weer.
}
acme-rate-limited-next = Wacht zo lang. Gebruik voor pogingen de oefendienst van de CA (staging).

acme-rejected-identifier-what = De CA geeft niet uit voor { $host }: { $detail }.
acme-rejected-identifier-why = Openbare CA's geven alleen uit voor namen die op internet bestaan, en sommige namen zijn geblokkeerd.
acme-rejected-identifier-next = Controleer of de naam goed is getypt. Gebruik voor een interne naam een eigen CA.

acme-bad-csr-what = De CA accepteert de aanvraag niet: { $detail }.
acme-bad-csr-why = Deze soort sleutel mag bij deze CA niet worden gebruikt, of de velden zijn daar niet toegestaan.
acme-bad-csr-next = Maak een nieuwe aanvraag met een sleutel van de soort ECDSA P-256 of RSA 3072.

acme-refused-what = De CA weigerde: { $detail }.
acme-refused-why = Dat zijn de woorden van de CA zelf.
acme-refused-next = Probeer het later opnieuw; blijft het zo, zoek dan naar deze woorden op de hulppagina's van de CA.

acme-wrong-certificate-what = Wat de CA stuurde, is geen certificaat voor de sleutel van deze aanvraag.
acme-wrong-certificate-why = Het zou met uw sleutel niet werken.
acme-wrong-certificate-next = Begin opnieuw; gebeurt het weer, meld het dan aan de CA.

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = Verbinding maken met de CA…
cli-acme-terms = U gaat akkoord met de gebruiksvoorwaarden van de CA: { $url }
cli-acme-new-account = Er wordt een account bij de CA gemaakt; het wordt bewaard in { $path }
cli-acme-known-account = Het account in { $path } wordt gebruikt
cli-acme-ordering = Bestelling plaatsen…
cli-acme-still-proven = { $host }: de CA weet nog dat deze naam van u is.
cli-acme-add-record = Voeg dit record nu toe aan de DNS:
    Naam:   { $name }
    Type:   TXT
    Waarde: { $value }
cli-acme-go-on = Wachten tot het zichtbaar is. Druk op Enter om zonder wachten door te gaan.
cli-acme-seen = { $name }: zichtbaar bij { $servers }
cli-acme-not-yet = { $name }: nog niet bij { $servers }
cli-acme-silent = { $name }: geen antwoord van { $servers }
cli-acme-listening = { $host }: wachten op de vraag van de CA…
cli-acme-validating = De CA controleert…
cli-acme-rate-limited = De CA vraagt om { $seconds } seconden te wachten…
cli-acme-finalizing = Aangetoond. De aanvraag wordt ingediend…
cli-acme-fetching = Certificaat ophalen…
cli-acme-issued = Certificaat:  { $path }
cli-acme-backup = Het oude:     { $path }
cli-acme-remove = De TXT-records hebben hun werk gedaan en kunnen weg.
cli-acme-unkept = Het certificaat is uitgegeven, maar kan niet worden opgeslagen. Om het niet te verliezen staat het hier afgedrukt; er staat niets geheims in. Bestel niet opnieuw: dat telt mee voor de limieten van de CA. Kopieer het naar een bestand, en ga verder met:
cli-acme-unread = Wat op { $older } staat, is niet als keten te lezen en blijft zoals het is. De nieuwe staat ernaast: { $path }
cli-acme-next = Hierna: postseal certificate check { $path } --host { $host }
