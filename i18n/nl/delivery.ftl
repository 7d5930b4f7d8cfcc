# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = De naam { $name } heeft geen adres.
delivery-name-not-found-why = De DNS, de lijst van alle hostnamen, kent geen server met die naam; er is dus niets om verbinding mee te maken.
delivery-name-not-found-next = Controleer de spelling; controleer bij een nieuwe naam of het record gepubliceerd is: A of AAAA voor een server, MX voor een maildomein.

delivery-null-mx-what = Het domein { $domain } neemt geen mail aan.
delivery-null-mx-why = Het MX-record, dat de mailservers van een domein noemt, zegt dat met opzet (RFC 7505); er is dus niets om verbinding mee te maken.
delivery-null-mx-next = Controleer de spelling van het domein; veel organisaties gebruiken voor mail een ander domein dan voor het web.

delivery-unusable-mx-what = De MX-records van { $domain } noemen geen mailserver.
delivery-unusable-mx-why = In een MX-record, dat de mailserver van een domein noemt, moet een hostnaam staan; wat er staat is dat niet, maar bijvoorbeeld een adres.
delivery-unusable-mx-next = Wie de DNS van { $domain } beheert, moet daar de hostnaam van de server invullen.

delivery-resolver-what = Het adres van { $name } kon niet worden opgezocht: { $cause }.
delivery-resolver-why = Zonder antwoord van de DNS, de lijst van alle hostnamen, wordt geen server gevonden.
delivery-resolver-next = Controleer het netwerk en de DNS-server van deze computer, of noem een andere in de instellingen (op de opdrachtregel: --resolver), en probeer het opnieuw.

delivery-port-closed-what = Op { $target } antwoordt niets: de verbinding is geweigerd.
delivery-port-closed-why = De computer is er, maar op die poort luistert geen mailserver, of een firewall wijst ons af.
delivery-port-closed-next = Controleer of de mailserver draait en op die poort luistert (25 tussen servers, 587 of 465 voor programma's die zich aanmelden, 993 voor mailboxen).

delivery-network-what = De verbinding met { $target } is mislukt ({ $step }): { $cause }.
delivery-network-why = Er is geen weg door het netwerk naar die server, of die werd onderweg verbroken.
delivery-network-next = Controleer het adres, het netwerk en de firewall, en probeer het opnieuw.

delivery-timed-out-what = { $target } antwoordde niet binnen { $seconds } seconden ({ $step }).
delivery-timed-out-why = Misschien houdt een firewall de verbinding tegen (veel providers blokkeren poort 25 naar buiten), of is de server overbelast.
delivery-timed-out-next = Probeer het later opnieuw, vanaf een ander netwerk, of via poort 587.

delivery-no-greeting-what = { $target } neemt de verbinding aan, maar zegt niets binnen { $seconds } seconden ({ $step }).
delivery-no-greeting-why = Een mailserver spreekt het eerst. Misschien is de poort van een andere dienst, of verwacht die TLS vanaf de eerste byte; sommige servers laten onbekenden minutenlang wachten.
delivery-no-greeting-next = Controleer host en poort; kies voor poort 465 impliciete TLS. Kloppen beide, probeer het dan later opnieuw, of kijk in het logboek van die server.

delivery-port-25-silent-what = Op { $target } antwoordt niemand: geen verbinding binnen { $seconds } seconden.
delivery-port-25-silent-why = De meeste internetproviders sluiten poort 25 voor huizen en kantoren, en cloudproviders ook. Met de server kan alles in orde zijn.
delivery-port-25-silent-next = Kijk vanaf uw mailserver, die de poort wel mag gebruiken: kopieer Postseal daarheen en voer postseal probe uit. Of bekijk poort 587, als de server die heeft.

delivery-closed-what = { $target } heeft de verbinding verbroken ({ $step }).
delivery-closed-why = De server, of iets ervoor, brak het gesprek halverwege af; er is geen bericht aangenomen.
delivery-closed-next = Kijk in het logboek van die server op dit tijdstip; misschien weigert hij het adres van deze computer.

delivery-unsure-what = { $target } heeft niet meer gezegd of het bericht is aangenomen ({ $step }): op dat moment viel de verbinding weg.
delivery-unsure-why = Hij had toen het hele bericht; het kan dus aankomen of niet. Sommige servers bekijken een bericht minutenlang voordat ze antwoorden.
delivery-unsure-next = Kijk in de mailbox van de ontvanger. Staat het er na enkele minuten niet, verstuur dan opnieuw: in het ergste geval komt het twee keer aan.

delivery-not-smtp-what = Wat op { $target } antwoordt, spreekt het mailprotocol SMTP niet ({ $step }: { $cause }).
delivery-not-smtp-why = Misschien is de poort van een andere dienst, of verwacht die TLS vanaf de eerste byte.
delivery-not-smtp-next = Controleer host en poort; kies voor poort 465 impliciete TLS.

delivery-web-page-what = Wat antwoordt op { $target } is een webserver, geen mailserver ({ $step }).
delivery-web-page-why = Netwerken van hotels, treinen en voor gasten antwoorden met een eigen pagina totdat men is aangemeld. Of de poort is van een webserver.
delivery-web-page-next = Open een willekeurige pagina in een browser en meld u aan bij het netwerk; probeer het dan opnieuw. Controleer anders host en poort.

delivery-deferred-what = { $target } stelt ons voorlopig uit ({ $step }): { $reply }.
delivery-deferred-why = Een antwoord dat met 4 begint, betekent “probeer het later opnieuw”; veel servers ontvangen onbekende afzenders zo (greylisting).
delivery-deferred-next = Wacht een paar minuten, en verstuur opnieuw.

delivery-greylisted-what = { $target } stelt ons voorlopig uit, zoals iedereen die de server niet kent ({ $step }): { $reply }.
delivery-greylisted-why = Greylisting: programma's die spam versturen komen niet terug, mailservers wel. Er is niets mis.
delivery-greylisted-next = Wacht vijf tot vijftien minuten, en verstuur opnieuw vanaf dezelfde computer.

delivery-mailbox-what = De mailbox op { $target } kon niet worden gelezen ({ $step }): { $cause }.
delivery-mailbox-why = Daarom is niet bekend of het bericht is aangekomen.
delivery-mailbox-next = Probeer het opnieuw, of open het bericht in uw mailprogramma, sla het op, en open het bestand hier.

delivery-not-arrived-what = { $seconds ->
    [one] Na één seconde
   *[other] Na { $seconds } seconden
} zit het bericht { $id } niet in de mailbox op { $target }.
delivery-not-arrived-why = Misschien wordt het onderweg opgehouden (greylisting duurt tot vijftien minuten), of is het naar een andere mailbox gegaan. De inbox en de map voor spam zijn doorzocht.
delivery-not-arrived-next = Wacht er nog wat op. Is het geweigerd, dan staat een melding daarvan in de mailbox van de afzender.

delivery-message-id-what = { $id } is geen Message-ID.
delivery-message-id-why = Een bericht wordt gevonden aan de hele ID: er staat een @ in, zoals <20261123.1@mx.example.org>. Aan een deel ervan zou een ander bericht voor het uwe worden gehouden.
delivery-message-id-next = Neem hem uit wat send liet zien, of uit de regel Message-ID van het bericht.

delivery-secret-empty-what = De eerste regel van { $file } is leeg.
delivery-secret-empty-why = Daar wordt het wachtwoord of token verwacht; zonder dat zou de server alleen een mislukte aanmelding tellen.
delivery-secret-empty-next = Schrijf het in de eerste regel van het bestand.

delivery-collect-folder = { $folder } wordt bekeken…
delivery-collect-wait = { $seconds ->
    [one] Nog niet aangekomen; nog één seconde.
   *[other] Nog niet aangekomen; nog { $seconds } seconden.
}

delivery-blocklisted-what = { $target } neemt niets van ons adres aan ({ $step }): { $reply }.
delivery-blocklisted-why = Het adres staat op een lijst van spamverzenders, of van thuisverbindingen, die niet zelf mail zouden moeten versturen. Met TLS heeft het niets te maken.
delivery-blocklisted-next = Verstuur via uw eigen mailserver (op de opdrachtregel: --via), of voer Postseal daarop uit. Is het het adres van uw server, vraag dan de beheerder van de lijst om het eraf te halen.

delivery-rejected-what = { $target } weigert ({ $step }): { $reply }.
delivery-rejected-why = Een antwoord dat met 5 begint, is definitief: dezelfde poging lukt later ook niet. Er is geen bericht aangenomen.
delivery-rejected-next = Lees de reden van de server; controleer afzender, ontvanger, en of u zich eerst moet aanmelden.

delivery-no-starttls-what = { $target } biedt geen TLS aan (geen STARTTLS); daarom is er niets verstuurd.
delivery-no-starttls-why = STARTTLS is de opdracht die van een gewone verbinding een versleutelde maakt; zonder zou de mail onderweg leesbaar zijn. Ook een apparaat ertussen kan het aanbod weghalen.
delivery-no-starttls-next = Zet TLS aan op die server; staat het aan, zoek dan naar een firewall met “SMTP inspection” ertussen.

delivery-starttls-refused-what = { $target } biedt TLS aan en weigert het dan: { $reply }. Er is niets verstuurd.
delivery-starttls-refused-why = Meestal kan de server zijn certificaat of sleutel niet lezen.
delivery-starttls-refused-next = Kijk in het logboek van die server, en controleer de paden en rechten van zijn certificaat en sleutel.

delivery-injected-what = { $target } stuurde onversleutelde tekst na de toestemming voor TLS; de verbinding is afgebroken.
delivery-injected-why = Zo zou een aanvaller onderweg eigen woorden in het versleutelde gesprek smokkelen (CVE-2011-0411), of zo doet een sterk verouderde server.
delivery-injected-next = Werk de software van die server bij; is die actueel, zoek dan naar een apparaat ertussen dat mailverbindingen verandert.

delivery-handshake-what = TLS met { $target } is mislukt: { $cause }.
delivery-handshake-why = De twee kanten werden het niet eens over de versleuteling, of het certificaat en de sleutel van de server werken niet. Er is niets overheen verstuurd.
delivery-handshake-next = Kijk in het logboek van die server op dit tijdstip; controleer zijn certificaat, sleutel en toegestane TLS-versies en ciphers.

delivery-old-tls-what = { $target } spreekt alleen te oude versies van TLS: { $cause }.
delivery-old-tls-why = TLS 1.0 en 1.1 zijn verouderd (RFC 8996); een partner die vandaag om TLS vraagt, weigert ze.
delivery-old-tls-next = Sta in de configuratie van die server TLS 1.2 en 1.3 toe, en werk hem zo nodig bij.

delivery-untrusted-what = Het certificaat van { $target } wordt niet vertrouwd: { $cause }. Er is niets verstuurd.
delivery-untrusted-why = Alleen een certificaat dat naar een bekende autoriteit leidt en vandaag geldig is, bewijst wie er aan de andere kant is.
delivery-untrusted-next = Controleer of de server zijn hele keten meestuurt en of het certificaat niet verlopen is; voeg bij een eigen autoriteit haar root toe in de instellingen (op de opdrachtregel: --trust).

delivery-name-mismatch-what = Het certificaat van { $target } geldt niet voor de naam { $name }. Er is niets verstuurd.
delivery-name-mismatch-why = Een geldig certificaat voor iemand anders bewijst niets over deze server.
delivery-name-mismatch-next = Gebruik de naam die in het certificaat staat, of laat er een uitgeven waarin { $name } staat.

delivery-secret-in-clear-what = Het wachtwoord is niet naar { $target } gestuurd: de verbinding is niet versleuteld.
delivery-secret-in-clear-why = Iedereen onderweg zou het kunnen lezen.
delivery-secret-in-clear-next = Vraag om TLS (verplicht, geverifieerd of impliciet), of verstuur zonder u aan te melden.

delivery-secret-unverified-what = Het wachtwoord is niet naar { $target } gestuurd: het certificaat van de server is niet geverifieerd.
delivery-secret-unverified-why = Een aanvaller onderweg zou een willekeurig certificaat kunnen tonen en het wachtwoord opvangen.
delivery-secret-unverified-next = Gebruik de servernaam die in het certificaat staat; voeg bij een eigen autoriteit haar root toe in de instellingen (op de opdrachtregel: --trust).

delivery-no-mechanism-what = { $target } biedt geen manier van aanmelden aan die dit programma kent (aangeboden: { $offered }).
delivery-no-mechanism-why = Bekend zijn SCRAM-SHA-256, SCRAM-SHA-1, PLAIN en LOGIN voor een wachtwoord, en XOAUTH2 en OAUTHBEARER voor een token; veel servers bieden op poort 25 niets aan.
delivery-no-mechanism-next = Probeer poort 587 of 465, of verstuur zonder u aan te melden.

delivery-auth-failed-what = { $target } accepteert gebruiker en wachtwoord niet: { $reply }.
delivery-auth-failed-why = Een van beide klopt niet, of dit account mag van hieruit niet versturen. Er is niets verstuurd.
delivery-auth-failed-next = Controleer gebruikersnaam en wachtwoord; sommige providers willen voor elke toepassing een apart wachtwoord. Een token is ongeveer een uur geldig: neem een nieuw.

delivery-auth-broken-what = Het aanmelden bij { $target } is afgebroken: { $cause }.
delivery-auth-broken-why = De server hield zich niet aan de methode, of kon niet bewijzen dat hij het wachtwoord zelf kent.
delivery-auth-broken-next = Controleer host en poort; kijk in het logboek van die server.

delivery-no-roots-what = Er zijn geen rootcertificaten om te vertrouwen: { $cause }.
delivery-no-roots-why = Rootcertificaten zijn de bekende autoriteiten; zonder die kan geen certificaat worden geverifieerd.
delivery-no-roots-next = Installeer de CA-certificaten van het systeem (pakket ca-certificates), of voeg in de instellingen een bestand met roots toe (op de opdrachtregel: --trust).

probe-no-starttls-what = De server biedt geen TLS aan (geen STARTTLS).
probe-no-starttls-why = Mail erheen gaat onversleuteld, en een partner die TLS eist, kan helemaal niet bezorgen.
probe-no-starttls-next = Zet TLS aan op die server; staat het aan, zoek dan naar een firewall met “SMTP inspection” ertussen.

probe-starttls-refused-what = De server biedt TLS aan en weigert het dan: { $reply }.
probe-starttls-refused-why = Een partner die TLS eist, kan niet bezorgen. Meestal kan de server zijn certificaat of sleutel niet lezen.
probe-starttls-refused-next = Kijk in het logboek van die server, en controleer de paden en rechten van zijn certificaat en sleutel.

probe-handshake-failed-what = De server biedt TLS aan, maar de handshake mislukt: { $cause }.
probe-handshake-failed-why = Een partner die TLS eist, kan niet bezorgen.
probe-handshake-failed-next = Kijk in het logboek van die server; controleer zijn certificaat, sleutel en toegestane TLS-versies en ciphers.

probe-old-tls-what = De server spreekt alleen te oude versies van TLS: { $cause }.
probe-old-tls-why = TLS 1.0 en 1.1 zijn verouderd (RFC 8996); een partner die vandaag om TLS vraagt, weigert ze.
probe-old-tls-next = Sta in de configuratie van die server TLS 1.2 en 1.3 toe, en werk hem zo nodig bij.

probe-only-old-tls-what = De server spreekt niets nieuwers dan { $newest }.
probe-only-old-tls-why = SSL 3.0, TLS 1.0 en 1.1 zijn verouderd (RFC 7568, RFC 8996); een partner die vandaag om TLS vraagt, weigert ze.
probe-only-old-tls-next = Sta in de configuratie van die server TLS 1.2 en 1.3 toe, en werk hem zo nodig bij.

probe-old-versions-what = De server spreekt ook oude versies: { $versions }.
probe-old-versions-why = Wie een nieuwere spreekt, heeft er geen last van. Maar SSL 3.0, TLS 1.0 en 1.1 zijn verouderd (RFC 7568, RFC 8996), en audits maken er bezwaar tegen.
probe-old-versions-next = Sta alleen TLS 1.2 en 1.3 toe, tenzij een partner een oude versie nodig heeft. Is dit uw server, dan doet de configuratie van stap 3 dat.

probe-broken-ciphers-what = De server accepteert ook ciphers die niet beschermen: { $ciphers }.
probe-broken-ciphers-why = Wat daarmee wordt verstuurd, kan lezen wie er moeite voor doet.
probe-broken-ciphers-next = Is dit uw server: sta alleen de ciphers uit de configuratie van stap 3 toe.

probe-weak-ciphers-what = De server accepteert ook ciphers die weinig beschermen: { $ciphers }.
probe-weak-ciphers-why = Ze worden alleen gebruikt door een partner die niets beters aanbiedt. Anoniem betekent zonder certificaat: in Postfix staan die standaard aan, omdat ze beter zijn dan onversleuteld.
probe-weak-ciphers-next = Is dit uw server: sta alleen de ciphers uit de configuratie van stap 3 toe als een audit bezwaar maakt.

probe-starttls-stripped-what = Iets ertussen haalt STARTTLS uit wat de server zegt, en laat een spoor na: { $sign }.
probe-starttls-stripped-why = Dat doen firewalls van Cisco met “inspect esmtp” (ASA) of “fixup protocol smtp” (PIX). Alle mail over deze weg gaat onversleuteld, en wie TLS eist, kan niet bezorgen.
probe-starttls-stripped-next = Laat die inspectie in de firewall uitzetten, aan uw kant of aan die van de server. Kijk vanaf een ander netwerk om te weten welke.

probe-tls-at-465-what = Dezelfde server spreekt TLS op poort 465.
probe-tls-at-465-why = Hij heeft dus een certificaat. STARTTLS staat op deze poort niet aan, of iets ertussen haalt het uit de woorden van de server.
probe-tls-at-465-next = Bekijk deze poort vanaf de server zelf. Biedt hij daar STARTTLS aan, dan haalt een firewall ertussen het weg.

probe-intercepted-what = Het certificaat is niet van de server, maar van een programma ertussen: { $issuer }.
probe-intercepted-why = Een antivirusprogramma of een firewall opent TLS en kijkt erin. Wat de server echt toont, is van hieruit niet te zien.
probe-intercepted-next = Zet de mail- of SSL-inspectie daarvan voor deze test uit, of kijk vanaf een andere computer.

probe-takes-injected-what = De server neemt onversleutelde tekst van vóór TLS voor woorden binnen TLS (CVE-2011-0411).
probe-takes-injected-why = Iemand ertussen kan opdrachten in een versleuteld gesprek zetten, en mail naar elders laten sturen.
probe-takes-injected-next = Werk de mailserver bij; elke onderhouden mailserver heeft dit sinds 2011 verholpen.

probe-clocks-differ-what = De klokken van deze computer en van de server schelen { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}. De server zegt: { $date }.
probe-clocks-differ-why = De klok bepaalt of een certificaat geldig is: met een verkeerde worden goede geweigerd en verlopen geaccepteerd.
probe-clocks-differ-next = Zet de verkeerde klok goed, en laat NTP die goed houden.

probe-address-passed-what = Geen verbinding met het adres { $address } van de server ({ $cause }); het volgende is genomen.
probe-address-passed-why = Misschien heeft deze computer geen weg daarheen, zoals veel er geen hebben voor IPv6, of luistert niemand op dat adres. Afzenders die het eerst proberen, wachten of gaan elders heen.
probe-address-passed-next = Kijk vanuit een ander netwerk. Antwoordt ook daar niemand, laat de server dan op dat adres luisteren, of haal het uit DNS.

probe-late-greeting-what = De server groet pas na { $seconds } seconden.
probe-late-greeting-why = Vaak is dat de bedoeling: programma's die spam versturen wachten er niet op, mailservers wachten tot vijf minuten.
probe-late-greeting-next = U hoeft niets te doen. Is het uw eigen server en niet de bedoeling, bekijk dan zijn nameservers: misschien wacht hij daarop.

probe-asks-for-certificate-what = De server vraagt met een certificaat wie er verbinding maakt.
probe-asks-for-certificate-why = Sommige partners houden servers daarmee uit elkaar. Zonder certificaat ging het gesprek verder.
probe-asks-for-certificate-next = U hoeft niets te doen, tenzij uw partner het wil. Of het uwe wordt geaccepteerd, vertelt Postseal op de opdrachtregel: postseal probe --certificate FILE --key FILE.

probe-certificate-taken-what = De server vroeg om een certificaat, en ging verder nadat hij het uwe had gezien.
probe-certificate-taken-why = Of hij het certificaat vertrouwt, of er alleen geen bezwaar tegen heeft, staat in zijn logboek en in zijn Received-regel.
probe-certificate-taken-next = Verstuur het testbericht vanaf uw server, en lees hoe de ontvangende server het certificaat beoordeelde.

probe-certificate-not-asked-what = De server vraagt niet om een certificaat.
probe-certificate-not-asked-why = Daarom is het uwe niet getoond. De meeste mailservers vragen er niet om.
probe-certificate-not-asked-next = U hoeft niets te doen. Wil uw partner er een, dan moet die dat aanzetten.

probe-certificate-refused-what = De server brak het gesprek af toen hij uw certificaat zag: { $cause }.
probe-certificate-refused-why = Hij vertrouwt de uitgever niet, of het certificaat is niet voor clients bedoeld (extended key usage clientAuth).
probe-certificate-refused-next = Vraag de partner welke CA's worden geaccepteerd, en controleer uw certificaat in stap 2.

probe-no-tls13-what = De server spreekt TLS 1.2, maar geen TLS 1.3.
probe-no-tls13-why = TLS 1.2 is nog goed; TLS 1.3 is sneller en laat geen zwakke keuzes meer over.
probe-no-tls13-next = Sta ook TLS 1.3 toe als u de server de volgende keer bijwerkt.

probe-no-tls12-what = De server spreekt TLS 1.3, maar geen TLS 1.2.
probe-no-tls12-why = Partners met oudere software kunnen geen verbinding maken via TLS.
probe-no-tls12-next = Sta ook TLS 1.2 toe, tenzij u al uw partners kent.

send-in-clear-what = Het bericht is onversleuteld verstuurd.
send-in-clear-why = Iedereen onderweg kon het lezen; de gekozen klasse staat dat toe.
send-in-clear-next = Kies “verplicht” of “geverifieerd” als de mail niet leesbaar mag zijn.

# What was seen
delivery-exchanger = Mailserver { $host } (voorkeur { $preference })
delivery-no-mx-record = Mailserver { $host } (het domein zelf, omdat het geen MX-record heeft)
delivery-connected = Server:         { $target } (adres { $ip })
delivery-banner = Begroeting:     { $banner }
delivery-capabilities = Kan:            { $words }
delivery-starttls-is-offered = STARTTLS:       aangeboden (de verbinding kan versleuteld worden)
delivery-starttls-is-not-offered = STARTTLS:       niet aangeboden
delivery-starttls-is-refused = STARTTLS:       aangeboden en daarna geweigerd
delivery-starttls-is-implicit = STARTTLS:       niet nodig, TLS vanaf de eerste byte
delivery-tls-none = Versleuteling:  geen
delivery-tls = Versleuteling:  { $version }, { $cipher }, sleuteluitwisseling { $exchange }
delivery-versions = Versies:        { $versions }
delivery-versions-not = Niet:           { $versions }
delivery-versions-unknown = Onbekend:       { $versions }
delivery-certificate-of = { $subject }, uitgegeven door { $issuer }, geldig tot { $date }
delivery-is-trusted = Certificaat:    vertrouwd
delivery-is-not-trusted = Certificaat:    niet vertrouwd
delivery-is-for-name = Naam:           staat in het certificaat
delivery-is-not-for-name = Naam:           staat niet in het certificaat
delivery-accepted = Aangenomen:     { $reply }
delivery-message-id = Message-ID:     { $id }

# The test message
delivery-test-subject = Postseal-testbericht
delivery-test-body = Dit bericht is door Postseal verstuurd om te zien of mail via TLS reist. De kopregels vertellen het. U hoeft er niets mee te doen.

# More than is looked at
probe-more-addresses-what = { $host } heeft { $found } adressen; daarvan zijn er { $looked } bekeken.
probe-more-addresses-why = Een partner kan elk ervan bereiken; wat gevonden is, zegt niets over de andere.
probe-more-addresses-next = Bekijk de andere een voor een, elk op zijn adres, met de naam van de server (op de opdrachtregel: --name).
probe-more-servers-what = { $domain } noemt { $found } mailservers; daarvan zijn er { $looked } bekeken.
probe-more-servers-why = Partners proberen de andere als de voorkeursservers niet antwoorden; wat gevonden is, zegt niets over die servers.
probe-more-servers-next = Bekijk de andere een voor een, op naam.
