# What is noticed about certificates (src/certificate)

no-certificate-what = Er is geen certificaat opgegeven.
no-certificate-why = Zonder het certificaat dat de CA voor uw aanvraag heeft uitgegeven, kan niets worden geïnstalleerd.
no-certificate-next = Plak of open het certificaat dat de CA heeft gestuurd: een tekst die begint met -----BEGIN CERTIFICATE-----.

key-mismatch-what = Dit certificaat ({ $subject }) hoort bij een andere sleutel.
key-mismatch-why = Een server kan alleen bewijzen wie hij is met de sleutel waarmee het certificaat is aangevraagd; met dit paar zou hij niet starten.
key-mismatch-next = Zoek het certificaat dat bij uw laatste aanvraag hoort, of kies de sleutel waarmee dit is aangevraagd.

host-mismatch-what = De naam { $host } staat niet in het certificaat; er staat: { $names }.
host-mismatch-why = Partners die verifiëren, vergelijken het certificaat met de naam in uw MX-record en weigeren te bezorgen als die ontbreekt.
host-mismatch-next = Vraag de CA om het opnieuw uit te geven met { $host } bij de namen (SAN), of verbeter de hostnaam in stap 1.

expired-what = { $subject } is op { $date } verlopen.
expired-why = Partners die certificaten verifiëren, weigeren de verbinding; hun mail komt dus niet aan.
expired-next = Vernieuw het: maak in stap 1 een nieuwe aanvraag en stuur die naar de CA.

not-yet-valid-what = { $subject } is pas vanaf { $date } geldig.
not-yet-valid-why = Tot dan weigeren partners het. Meestal loopt een klok verkeerd.
not-yet-valid-next = Controleer de datum van deze computer; wacht anders tot die dag voordat u het installeert.

expires-soon-what = { $subject } verloopt over { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}.
expires-soon-why = Zodra het is verlopen, weigeren partners die verifiëren uw mail.
expires-soon-next = Vernieuw het nu: maak in stap 1 een nieuwe aanvraag.

chain-incomplete-what = Er ontbreekt een tussencertificaat: dat van { $issuer }.
chain-incomplete-why = Partners kennen alleen de rootcertificaten. Zonder het tussencertificaat (intermediate) zien ze niet wie voor het uwe instaat.
chain-incomplete-next = Haal het tussencertificaat bij uw CA (vaak heet het chain of ca-bundle) en voeg het hier toe. { $url }

issuer-unknown-what = De keten eindigt bij { $issuer }, en niemand hier weet wie dat is.
issuer-unknown-why = Het kan de root van een privé-CA zijn; partners vertrouwen die alleen als u dat met hen hebt afgesproken. Of er ontbreekt nog een certificaat ertussen.
issuer-unknown-next = Is het de eigen CA van uw bedrijf of van een partner: kies de root ervan in de instellingen, bij de vertrouwde rootcertificaten, en laat elke partner die vertrouwen. Haal anders de hele keten bij de CA. { $url }

chain-reordered-what = De certificaten stonden in een andere volgorde; ze zijn nu geordend.
chain-reordered-why = Een server moet eerst zijn eigen certificaat sturen, en dan elke uitgever.
chain-reordered-next = U hoeft niets te doen: installeer de bestanden die Postseal schrijft.

chain-extra-what = { $subject } hoeft niet te worden meegestuurd.
chain-extra-why = Het hoort niet bij de weg van uw certificaat naar een root, of het is de root zelf, en die hebben partners al.
chain-extra-next = U hoeft niets te doen: Postseal laat het weg.

chain-untrusted-what = De keten eindigt bij { $root }, die hier niet wordt vertrouwd ({ $cause }).
chain-untrusted-why = Partners die verifiëren, vertrouwen alleen de bekende CA's, tenzij u een andere hebt afgesproken.
chain-untrusted-next = Gebruik een certificaat van een openbare CA. Is het de eigen CA van uw bedrijf of van een partner: kies de root ervan in de instellingen, bij de vertrouwde rootcertificaten; dan telt die hier, en elke partner moet die ook vertrouwen.

self-signed-what = Het certificaat staat voor zichzelf in.
self-signed-why = Het versleutelt, maar bewijst niets: partners die verifiëren, weigeren het.
self-signed-next = Stuur de aanvraag uit stap 1 naar een CA en gebruik wat zij uitgeeft.

ca-as-leaf-what = { $subject } is het certificaat van een CA, niet van uw server.
ca-as-leaf-why = Het kan niet worden geïnstalleerd: u hebt de sleutel ervan niet.
ca-as-leaf-next = Zoek het andere certificaat dat de CA heeft gestuurd, dat met uw hostnaam.

weak-key-what = De sleutel van { $subject } is te kort: { $key }.
weak-key-why = Zulke sleutels zijn te kraken, en partners weigeren ze.
weak-key-next = Maak in stap 1 een nieuwe sleutel; de voorgestelde is goed.

weak-signature-what = { $subject } is ondertekend met { $signature }, en dat is te vervalsen.
weak-signature-why = Partners weigeren zulke certificaten.
weak-signature-next = Vraag de CA om het opnieuw uit te geven met SHA-256.

no-server-auth-what = Het certificaat mag niet door een server worden gebruikt.
no-server-auth-why = In de doelen ervan (key usage, extended key usage) ontbreekt serverauthenticatie; partners weigeren het dus.
no-server-auth-next = Vraag de CA om een TLS-servercertificaat.

common-name-only-what = De naam { $name } staat alleen op de oude plaats (common name).
common-name-only-why = Software van vandaag kijkt alleen naar de lijst met namen (SAN) en vindt er geen.
common-name-only-next = Vraag de CA om het opnieuw uit te geven met de hostnaam als SAN; de aanvraag uit stap 1 vraagt daarom.

validity-too-long-what = Het certificaat is { $days } dagen geldig; openbare CA's mogen voor hoogstens { $most } uitgeven.
validity-too-long-why = Software die zich aan de regels van de openbare CA's houdt, kan het weigeren.
validity-too-long-next = Heeft uw eigen organisatie het uitgegeven, dan is er niets mis; vraag het anders de CA.

wildcard-what = { $name } staat voor elke host onder dat domein.
wildcard-why = Wie de sleutel ervan in handen krijgt, kan zich voor elk van die hosts uitgeven.
wildcard-next = Prima voor één server; voor meerdere is een certificaat per naam veiliger.

chain-completed-what = Er ontbrak een tussencertificaat; deze computer heeft het: { $subject }.
chain-completed-why = Een server moet het meesturen, omdat partners alleen de rootcertificaten kennen.
chain-completed-next = U hoeft niets te doen: Postseal voegt het toe aan de keten die u installeert.

chain-fetched-what = Er ontbrak een tussencertificaat; de CA heeft het: { $subject }.
chain-fetched-why = Een server moet het meesturen, omdat partners alleen de rootcertificaten kennen. Het kwam van { $url }.
chain-fetched-next = U hoeft niets te doen: Postseal voegt het toe aan de keten die u installeert.

fetch-failed-what = Het ontbrekende certificaat was niet te krijgen van { $url }: { $cause }.
fetch-failed-why = Het certificaat zelf noemt die plaats, maar die antwoordde niet zoals het hoort.
fetch-failed-next = Probeer het later opnieuw, of download het tussencertificaat van de website van uw CA.

revoked-what = De CA heeft { $subject } op { $date } ingetrokken.
revoked-why = Partners die het de CA vragen, weigeren het. Meestal is de sleutel verloren, of heeft iemand om de intrekking gevraagd.
revoked-next = Maak in stap 1 een nieuwe aanvraag met een nieuwe sleutel, en zoek uit wie om de intrekking heeft gevraagd.

revocation-unknown-what = Of de CA { $subject } heeft ingetrokken, is niet bekend: { $cause }.
revocation-unknown-why = De CA gaf geen antwoord dat telt. De meeste partners gaan zonder verder.
revocation-unknown-next = Probeer het later opnieuw; blijft het zo, vraag het dan de CA.

trusted-here-only-what = Deze computer vertrouwt { $root }; veel partners niet.
trusted-here-only-why = Ze staat op de lijst met roots van deze computer of in de instellingen van Postseal, niet op die van Mozilla, waar de meeste mailservers zich aan houden.
trusted-here-only-next = Gebruik een certificaat van een openbare CA, of spreek met elke partner af dat die deze root vertrouwt.

untrusted-here-only-what = Partners vertrouwen { $root }; deze computer niet.
untrusted-here-only-why = Ze staat op de lijst met roots van Mozilla, niet op die van deze computer; misschien is die verouderd.
untrusted-here-only-next = Met het certificaat is niets mis. Werk het pakket ca-certificates op deze computer bij.

no-client-auth-what = Het certificaat bewijst wie uw server is als hij mail ontvangt, niet als hij mail verstuurt.
no-client-auth-why = Weinig partners vragen een verzendende server om een certificaat. Verschillende openbare CA's geven daarvoor sinds 2026 niet meer uit (doel clientAuth).
no-client-auth-next = U hoeft niets te doen, tenzij een partner uw server om een certificaat vraagt: spreek er dan een van een andere CA af.

no-timestamps-what = De CA heeft niet bewezen dat ze het certificaat heeft gepubliceerd.
no-timestamps-why = Openbare CA's zetten bewijzen van publicatie (SCT) in elk certificaat. Browsers vragen erom, mailservers niet.
no-timestamps-next = Voor mail hoeft u niets te doen. Gaat een website het ook gebruiken, vraag het dan de CA.

trust-unknown-what = Of de keten wordt vertrouwd, kan hier niemand zeggen: { $cause }.
trust-unknown-why = Deze computer heeft geen lijst met rootcertificaten om op af te gaan.
trust-unknown-next = Installeer het pakket ca-certificates, of kies een bestand met roots.

unreadable-what = { $name }: er zit geen certificaat, aanvraag of sleutel in.
unreadable-why = Postseal zoekt tekstblokken die met -----BEGIN beginnen en hetzelfde in binaire vorm (DER).
unreadable-next = Open het bestand dat de CA heeft gestuurd, of plak de tekst ervan met de regels BEGIN en END.

certificate-damaged-what = { $name }: { $block } kan niet worden gelezen ({ $cause }).
certificate-damaged-why = Een deel ontbreekt of is veranderd, vaak door een mailprogramma of een onvolledige kopie.
certificate-damaged-next = { $form ->
    [file] Sla de bijlage op of download het opnieuw; het kwam niet volledig aan. Of vraag de CA om de bestanden zelf.
   *[other] Kopieer het opnieuw, met de regels BEGIN en END, of sla de bijlage op en open het bestand.
}

no-roots-what = Er zijn geen rootcertificaten om te vertrouwen: { $cause }.
no-roots-why = Zonder die kan van niets worden gezegd dat het vertrouwd is.
no-roots-next = Installeer het pakket ca-certificates, of noem een bestand met roots.

own-roots-what = De eigen rootcertificaten van de organisatie kunnen niet worden gelezen uit { $path }: { $cause }.
own-roots-why = Waar alleen zij voor instaan, zou als niet vertrouwd worden gemeld.
own-roots-next = Kies in de instellingen een ander bestand of een andere map, of haal deze daar weg.

own-roots-none-what = In { $path } staat geen certificaat van een certificaatautoriteit.
own-roots-none-why = Waar alleen instanties daaruit voor instaan, zou als niet vertrouwd worden gemeld.
own-roots-none-next = Kies een ander bestand of een andere map in de instellingen (op de opdrachtregel: --trust), of laat het weg.

certificate-no-key-what = { $name } bevat geen privésleutel.
certificate-no-key-why = Het certificaat wordt vergeleken met de sleutel waarmee het is aangevraagd.
certificate-no-key-next = Noem het bestand dat stap 1 heeft geschreven, zoals mx.example.org.key.
