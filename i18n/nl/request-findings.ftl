# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = Geen openbare CA ondertekent de naam { $name }.
request-private-name-why = Die betekent alleen binnen uw netwerk iets; niemand kan aantonen dat de naam van hem is.
request-private-name-next = Vraag de naam aan die partners zien, zoals mx.example.org; gebruik voor de interne naam een eigen CA.

request-wildcard-what = { $name } staat voor elke host direct onder { $base }, maar niet voor { $base } zelf.
request-wildcard-why = Wie deze sleutel heeft, kan zich voor elk van die hosts uitgeven, niet alleen voor de mailserver; sommige CA's vragen er meer voor.
request-wildcard-next = Zijn er maar een paar mailservers, noem dan elk daarvan.

request-ed25519-what = Openbare CA's geven geen certificaten uit voor Ed25519-sleutels.
request-ed25519-why = Hun regels staan het nog niet toe, en veel mailservers kunnen zo'n certificaat niet gebruiken.
request-ed25519-next = Kies ECDSA P-256, tenzij de CA van uzelf is en elke partner Ed25519 kent.

request-other-key-what = De sleutel die ondertekent, is niet die van het oude certificaat.
request-other-key-why = Wat de oude sleutel noemt (een TLSA-record voor DANE, een partner die hem heeft vastgezet), kent het nieuwe certificaat niet.
request-other-key-next = Was de oude sleutel bedoeld, kies dan het bestand ervan; voeg anders de nieuwe sleutel aan die records toe voordat u het certificaat installeert.

request-left-out-what = { $name }, die in het oude certificaat staat, is weggelaten.
request-left-out-why = Het is geen naam die in een nieuw certificaat kan staan.
request-left-out-next = Heet een host zo, voeg dan met de hand de naam toe die partners zien.

request-unresolved-what = { $name } bestaat niet in DNS: er is geen adres.
request-unresolved-why = Partners kunnen een server met die naam niet bereiken, en CA's die ernaar zoeken, weigeren de aanvraag.
request-unresolved-next = Controleer de spelling, of voeg een A- of AAAA-record voor de naam toe.

request-alias-what = { $name } is een alias (CNAME) van { $target }.
request-alias-why = Mailservers mogen niet met een alias worden genoemd (RFC 2181, sectie 10.3); sommige partners zoeken dan in het certificaat naar de andere naam.
request-alias-next = Laat het MX-record { $target } noemen, of geef { $name } eigen adressen; vraag tot dan beide namen aan.

request-not-mx-what = Bij { $name } wordt geen mail bezorgd.
request-not-mx-why = Partners zoeken naar de naam in het MX-record, en vergelijken het certificaat daarmee: { $mx }.
request-not-mx-next = Vraag ook die naam aan, tenzij { $name } ergens anders voor wordt gebruikt, zoals de mailprogramma's van gebruikers.

request-mx-not-asked-what = Mail wordt ook bezorgd bij { $name }, en die staat niet in de aanvraag.
request-mx-not-asked-why = Partners die er verbinding mee maken, vergelijken het certificaat met die naam.
request-mx-not-asked-next = Voeg de naam toe als dezelfde server, of dezelfde sleutel, ervoor dient; een andere server heeft een eigen certificaat.

request-no-such-domain-what = Het domein { $domain } bestaat niet in DNS.
request-no-such-domain-why = Er kan geen mail worden bezorgd.
request-no-such-domain-next = Controleer de spelling.

request-no-mx-what = { $domain } heeft geen MX-record.
request-no-mx-why = Mail ervoor wordt dan bezorgd bij de host met precies die naam (RFC 5321, sectie 5.1).
request-no-mx-next = Vraag { $domain } zelf aan, of voeg een MX-record toe dat de mailserver noemt.

request-null-mx-what = { $domain } neemt helemaal geen mail aan: het MX-record zegt dat.
request-null-mx-why = Een losse punt als mailserver (RFC 7505) zegt iedereen om het niet te proberen.
request-null-mx-next = Controleer de spelling van het domein, of vervang dat MX-record door een dat de mailserver noemt.

request-caa-nobody-what = Geen CA mag een certificaat voor { $name } uitgeven: de CAA-records bij { $at } verbieden het.
request-caa-nobody-why = Elke openbare CA leest die voordat ze ondertekent, en moet weigeren.
request-caa-nobody-next = Voeg bij { $at } een CAA-record toe dat uw CA noemt.

request-caa-unknown-what = Een CAA-record van de soort “{ $tag }” beperkt wie voor { $name } mag uitgeven.
request-caa-unknown-why = Het is als kritiek gemarkeerd: een CA die de soort niet kent, moet weigeren.
request-caa-unknown-next = Vraag wie het record heeft gemaakt waar het voor is, en uw CA of ze het kent.

request-not-asked-what = DNS kon niet naar { $name } worden gevraagd: { $cause }.
request-not-asked-why = Of een CA voor de naam kan en mag uitgeven, is daarom niet bekend. Ook een CA die geen antwoord krijgt, weigert.
request-not-asked-next = Probeer het opnieuw; blijft het zo, kijk dan naar de DNS-servers van het domein.

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = DNS wordt gevraagd naar { $name }…
request-dns-mail = Mailservers van { $domain }: { $hosts }
request-caa-any = CA's voor { $name }: elke. Geen CAA-record beperkt ze. Om er maar één toe te staan: { $record }
request-caa-only = CA's voor { $name }: { $issuers } (CAA-records bij { $at }). Om een andere toe te staan: { $record }
request-renews = Vernieuwt het certificaat voor { $hosts }, geldig tot { $date }.
request-renews-new-key = Met een nieuwe sleutel: is de oude ooit gekopieerd, dan is de kopie vanaf nu waardeloos. De oude sleutel blijft waar hij is.
request-renews-dane = Noemt DNS de sleutel van deze server (DANE, een TLSA-record)? Publiceer de nieuwe sleutel daar dan voordat de server hem toont; anders weigeren afzenders die DANE naleven de server.
request-renews-old-key = Met een bestaande sleutel: alleen nodig als iets de sleutel zelf noemt, zoals een TLSA-record voor DANE.
cli-renew-goes-on = De vernieuwing was al begonnen. Ze gaat verder met de aanvraag die er is: { $path }
cli-renew-ordering = Het certificaat dat in gebruik is, werd online besteld. Het volgende wordt net zo besteld, met hetzelfde account: { $ca }
cli-renew-again = De sleutel en de aanvraag blijven bewaard. Hiermee gaat het verder:
cli-renew-issued = Het certificaat is uitgegeven en staat in { $path }. Bestel niet opnieuw; hiermee gaat het verder:
cli-renew-then = Zodra de CA heeft geantwoord, controleert dit haar bestanden en neemt ze op in het project, zoals stap 2 in het venster:
cli-renew-until = Tot het nieuwe certificaat in stap 4 is bewezen, zet dit het oude terug:
cli-renew-prove = Zodra uw mailserver het gebruikt, bewijst een testbericht het:
cli-renew-refused = Het is niet in het project opgenomen.
cli-renew-anyway = Waar uw partners het toch vertrouwen, gebruikt dit het toch:
cli-renew-back = Wat eerder in gebruik was, is dat weer (tot { $to }): { $file }
