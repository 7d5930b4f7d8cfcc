# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = Aanbevolen: klein, snel, en geaccepteerd door elke CA en elke mailserver van de laatste tien jaar.
algorithm-ecdsa-p384-recommendation = Kies deze alleen als een regel van uw organisatie of uw partner erom vraagt: P-256 is sterk genoeg, en sneller.
algorithm-ed25519-recommendation = Alleen voor eigen CA's: geen openbare CA ondertekent die vandaag, en veel mailservers kennen die niet.
algorithm-rsa-2048-recommendation = Kies deze als de mailserver van een partner ouder is dan 2012: elke server kent die, en het is de kortste RSA-sleutel die nog wordt geaccepteerd.
algorithm-rsa-3072-recommendation = Kies deze als om RSA wordt gevraagd en het certificaat aan regels voor de jaren na 2030 moet voldoen.
algorithm-rsa-4096-recommendation = Kies deze alleen als een regel erom vraagt: elke verbinding duurt merkbaar langer, en partners winnen er niets bij.

request-no-host-what = Er is geen hostnaam opgegeven.
request-no-host-why = Een certificaat wordt uitgegeven voor de namen van uw mailserver; zonder naam valt er niets aan te vragen.
request-no-host-next = Typ de naam van uw mailserver, zoals mx.example.org.

request-key-exists-what = Er is al een privésleutel: { $path }. Er is niets geschreven.
request-key-exists-why = Een sleutel die wordt vervangen, is voorgoed verloren, en elk certificaat dat ervoor is uitgegeven, wordt nutteloos.
request-key-exists-next = Gebruik die sleutel opnieuw (op de opdrachtregel: --reuse-key { $path }), of kies een andere map voor een nieuwe.

request-csr-exists-what = Er is al een aanvraag: { $path }. Er is niets geschreven.
request-csr-exists-why = Die hoort bij een andere sleutel. Werd ze vervangen, dan wist niemand meer voor welke sleutel het antwoord van de CA is.
request-csr-exists-next = Kies een andere map, of verplaats de oude aanvraag zelf.

request-key-encrypted-what = De sleutel { $path } is beveiligd met een wachtwoordzin.
request-key-encrypted-why = Zonder de wachtwoordzin kan hij de aanvraag niet ondertekenen.
request-key-encrypted-next = Geef de wachtwoordzin op (op de opdrachtregel: --passphrase-file FILE, met de wachtwoordzin op de eerste regel van het bestand).

request-passphrase-wrong-what = De wachtwoordzin opent de sleutel { $path } niet.
request-passphrase-wrong-why = Zonder de juiste kan de sleutel de aanvraag niet ondertekenen. Er is niets geschreven.
request-passphrase-wrong-next = Controleer spelling, hoofdletters en toetsenbordindeling; van een bestand telt alleen de eerste regel.

request-passphrase-empty-what = De wachtwoordzin is leeg.
request-passphrase-empty-why = Een sleutel met een lege wachtwoordzin is niet beveiligd.
request-passphrase-empty-next = Geef een wachtwoordzin op, of helemaal geen: het bestand is hoe dan ook alleen leesbaar voor de eigenaar.

request-passphrase-too-long-what = De wachtwoordzin is langer dan 1024 bytes.
request-passphrase-too-long-why = OpenSSL, en daarmee de meeste mailservers, zou de sleutel niet meer kunnen openen.
request-passphrase-too-long-next = Kies een kortere; vijf of zes willekeurige woorden zijn genoeg.

request-passphrase-not-text-what = De eerste regel van { $path } is geen tekst.
request-passphrase-not-text-why = Een wachtwoordzin wordt als UTF-8 gelezen, zoals OpenSSL en de meeste toetsenborden die schrijven.
request-passphrase-not-text-next = Schrijf de wachtwoordzin op de eerste regel van een tekstbestand in UTF-8.

request-key-unreadable-what = { $path } bevat geen privésleutel.
request-key-unreadable-why = De aanvraag moet met de privésleutel worden ondertekend; in dit bestand staat iets anders, zoals een certificaat.
request-key-unreadable-next = Kies een tekst die begint met “BEGIN PRIVATE KEY”, “BEGIN RSA PRIVATE KEY” of “BEGIN EC PRIVATE KEY”, of een PFX (.pfx, .p12).

request-key-unsupported-what = De sleutel { $path } is van een soort die niet voor mailservers wordt gebruikt: { $kind }.
request-key-unsupported-why = Openbare CA's of gangbare mailservers weigeren die.
request-key-unsupported-next = Maak een nieuwe sleutel; ECDSA P-256 wordt aanbevolen.

request-csr-not-written-what = De nieuwe sleutel { $path } is geschreven, maar de aanvraag niet: { $cause }.
request-csr-not-written-why = De sleutel is goed en wordt bewaard; alleen de aanvraag voor de CA ontbreekt.
request-csr-not-written-next = Verhelp de oorzaak, en maak daarna een aanvraag met die sleutel (op de opdrachtregel: --reuse-key { $path }).

request-certificate-locked-what = { $name } is beveiligd met een wachtwoordzin.
request-certificate-locked-why = Naast het certificaat zit er een privésleutel in, zoals in een PFX.
request-certificate-locked-next = Geef de wachtwoordzin ervan op (op de opdrachtregel: --certificate-passphrase-file FILE), of kies een bestand met alleen het certificaat.

request-no-certificate-what = { $name } bevat geen certificaat.
request-no-certificate-why = Een vernieuwing neemt namen en velden over uit het certificaat dat in gebruik is.
request-no-certificate-next = Kies het bestand dat de mailserver nu gebruikt; het begint met “BEGIN CERTIFICATE”.

request-no-request-what = { $name } bevat geen aanvraag.
request-no-request-why = Een aanvraag (CSR) is samen met een sleutel gemaakt, door OpenSSL, Windows of uw mailserver. In dit bestand staat iets anders.
request-no-request-next = Kies het bestand dat begint met “BEGIN CERTIFICATE REQUEST” of “BEGIN NEW CERTIFICATE REQUEST”.

request-damaged-what = De aanvraag in { $name } is beschadigd.
request-damaged-why = Ze is met haar eigen sleutel ondertekend, en de handtekening klopt niet: er is iets veranderd nadat ze werd gemaakt.
request-damaged-next = Kopieer het bestand opnieuw van waar het is gemaakt, volledig en zonder wijzigingen, of maak hier een nieuwe aanvraag.

request-without-names-what = De aanvraag in { $name } noemt geen host.
request-without-names-why = In een certificaat voor een mailserver moet de naam staan waarmee anderen hem bereiken, zoals mx.example.org.
request-without-names-next = Maak de aanvraag opnieuw met de naam van de host erin, of maak hier een nieuwe.

request-dns-what = DNS kon niet worden gevraagd: { $cause }.
request-dns-why = Zonder kan niemand zeggen welke mailservers een domein heeft, of welke CA's mogen uitgeven.
request-dns-next = Controleer het netwerk van deze computer, of noem een andere DNS-server (op de opdrachtregel: --resolver IP:PORT).

request-crypto-what = De sleutel of de aanvraag kon niet worden gemaakt: { $cause }.
request-crypto-why = Er is niets geschreven.
request-crypto-next = Probeer het opnieuw; gebeurt het weer, meld het dan met deze woorden.

subject-too-long-what = { $field ->
    [organization] De organisatie
    [unit] De afdeling
    [locality] De plaats
    [state] De provincie of staat
   *[country] Het land
} is langer dan { $limit } tekens.
subject-too-long-why = Certificaten hebben geen ruimte voor meer, en een CA zou de aanvraag weigeren.
subject-too-long-next = Kort het in, of laat het leeg: deze velden zijn optioneel.

subject-control-what = { $field ->
    [organization] De organisatie
    [unit] De afdeling
    [locality] De plaats
    [state] De provincie of staat
   *[country] Het land
} bevat een regeleinde, een tab of een ander onzichtbaar teken.
subject-control-why = Een certificaat toont de tekst op één regel, en een CA zou de aanvraag weigeren.
subject-control-next = Typ de tekst opnieuw, of laat het leeg: deze velden zijn optioneel.

subject-country-what = { $country } is geen landcode.
subject-country-why = Certificaten noemen een land met de twee letters van ISO 3166.
subject-country-next = Typ twee letters, zoals NL, BE of DE, of laat het veld leeg.

# postseal request (src/cli/request.rs)
cli-request-fetching = { $server } wordt om het certificaat gevraagd…
cli-request-making-key = Sleutel maken…
cli-request-reading-key = Sleutel lezen…
cli-request-signing = Aanvraag ondertekenen…
cli-request-writing = Bestanden schrijven…
cli-request-key = Privésleutel:      { $path }
cli-request-csr = Aanvraag:          { $path }
cli-request-hosts = Hostnamen:         { $hosts }
cli-request-algorithm = Soort sleutel:     { $algorithm }
cli-request-spki = Openbare sleutel:  { $sha256 } (SHA-256)
cli-request-sealed = De sleutel is beveiligd met de wachtwoordzin. Postfix en de meeste andere mailservers lezen hun sleutel onbeheerd en kunnen hem zo niet gebruiken: openssl pkey -in KEY -out KEY.open maakt op de server een kopie zonder.
cli-request-next = Hierna: stuur de aanvraag, van BEGIN tot END, naar uw CA (de organisatie die het certificaat uitgeeft). Stuur de privésleutel nooit naar iemand; bewaar hem, zonder werkt het certificaat niet.
