# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = Onversleuteld
class-plain-sentence = Mail gaat zonder TLS, leesbaar voor iedereen onderweg, ook als TLS wordt aangeboden.
class-plain-inbound-sentence = Mail komt zonder TLS binnen, leesbaar voor iedereen onderweg; uw server biedt het niet aan.
class-opportunistic-name = TLS indien aangeboden
class-opportunistic-sentence = Mail gaat via TLS als de andere kant het aanbiedt, anders onversleuteld: er gaat geen mail verloren, maar een aanvaller onderweg kan onversleuteld afdwingen.
class-opportunistic-inbound-sentence = Uw server biedt TLS aan; wie het niet gebruikt, mag toch in platte tekst afleveren: er gaat geen mail verloren, maar een aanvaller onderweg kan platte tekst afdwingen.
class-required-name = TLS of niets
class-required-sentence = Mail gaat via TLS of helemaal niet; van wie de server aan de andere kant is, wordt niet gecontroleerd.
class-required-inbound-sentence = Mail wordt via TLS aangenomen of geweigerd; van wie de server is die haar aflevert, wordt niet gecontroleerd.
class-verified-name = TLS, geverifieerd
class-verified-sentence = Mail gaat via TLS naar een server die zijn naam met een vertrouwd certificaat bewijst, of helemaal niet.
class-verified-inbound-sentence = Mail wordt via TLS aangenomen van een server die zijn naam met een vertrouwd certificaat bewijst, of geweigerd.

direction-inbound = Ontvangen
direction-outbound = Versturen

support-yes = ja
support-no = nee
support-default-only = alleen voor iedereen
support-partner-only = alleen voor een partner

capability-minimum = alleen TLS 1.3
capability-submission = poorten 587 en 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = regels volgens adres
capability-host = regels volgens hostnaam
capability-fingerprint = partners herkend aan de vingerafdruk van hun certificaat
capability-certificate-name = partners herkend aan de naam in hun certificaat

policy-file-settings = De instellingen van de server zelf
policy-file-outbound-partners = Welke partners bij het versturen anders worden behandeld
policy-file-inbound-partners = Welke partners bij het ontvangen anders worden behandeld
policy-file-client-certificates = De certificaten waaraan een partner wordt herkend
policy-file-inbound-clients = Wat van servers wordt geëist, volgens waar ze vandaan verbinding maken
policy-file-submission = De poorten waar gebruikers mail inleveren
policy-file-program = Een van Postseals eigen programma's, waarmee de scripts werken

policy-action-create = nieuw bestand
policy-action-merge = komt in uw bestand
policy-action-replace = vervangt het bestand

# Errors

server-unknown-what = Geen mailserver heet { $server }.
server-unknown-why = Een configuratie is voor één server en één versie geschreven; een andere zou die niet begrijpen.
server-unknown-next = De namen zijn: { $known }. Staat de uwe er niet bij, dan heeft “other” de stappen voor elke server.

server-version-too-old-what = { $server } { $version } is ouder dan alles waarvoor wij een configuratie schrijven.
server-version-too-old-why = Instellingen die de configuratie nodig heeft, ontbreken er, en beveiligingsupdates zijn er niet meer.
server-version-too-old-next = Werk { $server } bij tot { $oldest } of later.

platform-unknown-what = Geen platform heet { $text }.
platform-unknown-why = Het platform zegt waar de bestanden, certificaten en sleutels van de server meestal staan.
platform-unknown-next = De namen zijn: { $known }. Zonder platform gelden de plaatsen van Debian.

platform-unavailable-what = Waar { $server } op { $platform } zijn bestanden heeft, is hier niet bekend.
platform-unavailable-why = Postseal noemt geen plaats waarvoor geen bevestiging is gevonden; sommige servers hebben overal dezelfde plaatsen.
platform-unavailable-next = Laat --platform weg, en geef met --certificate, --key en --roots op waar alles op de server staat. “postseal policy servers” zegt welke platforms bekend zijn.

server-version-malformed-what = { $text } is geen versie.
server-version-malformed-why = De configuratie verschilt van versie tot versie.
server-version-malformed-next = Typ die als getallen met punten, zoals 3.7; bij Postfix toont “postconf mail_version” die.

server-path-unusable-what = { $text } kan niet als pad op de server worden gebruikt.
server-path-unusable-why = Het komt in een configuratiebestand en in opdrachten, waar spaties, aanhalingstekens, komma's en andere bijzondere tekens iets anders betekenen.
server-path-unusable-next = Geef het volledige pad vanaf de root, zoals /etc/ssl/private/mx.example.org.key (op Windows C:\Postseal\mx.example.org.pfx), en hernoem zo nodig het bestand op de server.

fingerprint-malformed-what = { $text } is geen SHA-256-vingerafdruk van een certificaat.
fingerprint-malformed-why = Een vingerafdruk is een kort getal dat uit een certificaat wordt berekend: 64 tekens van 0 tot 9 en a tot f. De partner wordt eraan herkend.
fingerprint-malformed-next = Vraag de partner erom, of toon die met: openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } zegt niet wat van wie wordt geëist.
partner-malformed-why = Een partner is een maildomein en hoe streng om TLS wordt gevraagd: plain, opportunistic, required of verified.
partner-malformed-next = Schrijf bank.example=verified voor mail naar de partner, of bank.example=verified/required voor mail naar en van de partner.

partner-twice-what = { $domain } is twee keer genoemd.
partner-twice-why = Slechts een van de twee kan gelden.
partner-twice-next = Verwijder er een.
partner-is-server-what = { $from } is het adres van een server, geen maildomein.
partner-is-server-why = Een partner wordt herkend aan het deel achter de @ van zijn mailadressen. Voor ontvangen mail bestaan er ook regels op adres.
partner-is-server-next = Schrijf het maildomein van de partner, zoals bank.example. Voor de server is de regel --client { $from }=required; kies in het venster “Verzendende server”.

policy-unreadable-what = Het beleid kan niet worden gelezen: { $cause }
policy-unreadable-why = Een verkeerd gelezen beleid zou minder beschermen dan u bedoelde.
policy-unreadable-next = Verbeter de genoemde plaats; een beleid heeft inbound, outbound en een lijst met partners.

policy-folder-not-empty-what = In { $path } staat al iets.
policy-folder-not-empty-why = Bestanden van twee configuraties in één map zouden door elkaar raken.
policy-folder-not-empty-next = Kies een map die nieuw of leeg is.

client-origin-malformed-what = { $text } is geen adres, geen adresbereik en geen naam van een server.
client-origin-malformed-why = De regel gaat erover waar een verbinding vandaan komt.
client-origin-malformed-next = Schrijf 192.0.2.7, of 192.0.2.0/24 voor een bereik, of 2001:db8::/32, of mx.bank.example.
client-range-malformed-what = { $text } is geen reeks adressen: achter de schuine streep hoort een getal van 0 tot { $widest }.
client-range-malformed-why = Het getal zegt hoeveel bits vanaf het begin in alle adressen van de reeks gelijk zijn: hoe groter het is, hoe minder adressen.
client-range-malformed-next = Schrijf --client { $range }=required voor een reeks, of --client { $address }=required voor één server; kies in het venster “Verzendende server” en typ { $range }.

client-malformed-what = { $text } zegt niet wat van welke server wordt geëist.
client-malformed-why = Zo'n regel is waar een verbinding vandaan komt, en hoe streng om TLS wordt gevraagd: plain, opportunistic, required of verified.
client-malformed-next = Schrijf 192.0.2.0/24=required of mx.bank.example=required.

client-twice-what = { $from } is twee keer genoemd.
client-twice-why = Slechts een van de twee regels kan gelden.
client-twice-next = Verwijder er een.

partner-not-named-what = { $text } staat niet in het beleid.
partner-not-named-why = Een certificaat hoort bij een partner of een server met een eigen regel.
partner-not-named-next = Noem die eerst, bijvoorbeeld met --partner { $text }=verified/verified of --client { $text }=verified.

profile-unknown-what = Geen profiel heet { $text }.
profile-unknown-why = Het profiel zegt hoe oud de andere kant mag zijn.
profile-unknown-next = De profielen zijn modern, intermediate (aanbevolen) en old.

minimum-malformed-what = { $text } is geen versie van TLS die de laagste kan zijn.
minimum-malformed-why = Alles onder de laagste versie wordt geweigerd.
minimum-malformed-next = Schrijf 1.2 of 1.3; met het profiel “old” kan ook 1.0 en 1.1.

minimum-below-profile-what = { $minimum } is lager dan wat het profiel { $profile } toestaat.
minimum-below-profile-why = Het profiel zegt hoe oud de andere kant mag zijn; de laagste versie kan dat alleen strenger maken.
minimum-below-profile-next = Kies een hogere versie, of het profiel “old” als computers die niet te vervangen zijn dat nodig hebben.

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = TLS wordt aangeboden, hoewel onversleuteld is gekozen.
limit-plain-still-offered-why = De server biedt TLS aan voordat hij weet wie verstuurt; hij kan het aanbod dus niet alleen voor sommige afzenders verbergen.
limit-plain-still-offered-next = Onversleuteld wordt geaccepteerd, en een afzender die TLS gebruikt, krijgt TLS. U hoeft niets te doen, tenzij TLS bij die afzender iets stukmaakt.

limit-partner-not-weaker-what = { $partner } wordt bij het versturen even streng behandeld als iedereen.
limit-partner-not-weaker-why = De server vraagt om TLS voordat hij weet wie verstuurt; van één partner kan dus niet minder worden geëist dan van iedereen.
limit-partner-not-weaker-next = De strengere klasse geldt. Wilt u voor sommige een uitzondering maken, kies dan “TLS indien aangeboden” voor iedereen, en noem de partners die TLS moeten gebruiken.

limit-name-not-compared-what = Elke afzender heeft een certificaat van een vertrouwde autoriteit nodig, maar de naam erin wordt niet vergeleken.
limit-name-not-compared-why = De server kan controleren wie het certificaat van een afzender heeft uitgegeven, maar niet of het bij het domein van de afzender hoort.
limit-name-not-compared-next = Afzenders zonder zo'n certificaat worden geweigerd; verder is ieders certificaat goed. Voor een echt bewijs kiest u “TLS, geverifieerd” voor afzonderlijke partners, en geeft u de vingerafdrukken van hun certificaten op.

limit-fingerprint-missing-what = Mail van { $partner } wacht tot de vingerafdruk van het certificaat bekend is.
limit-fingerprint-missing-why = De server herkent een partner aan de vingerafdruk van het certificaat (een kort getal dat eruit wordt berekend), niet aan de naam erin, en er is er geen opgegeven.
limit-fingerprint-missing-next = Vraag de partner om de SHA-256-vingerafdruk van het certificaat waarmee zijn servers versturen, voeg die toe, en exporteer opnieuw. Tot dan wordt zijn mail uitgesteld, niet verloren; of kies voor hem “TLS of niets”.

limit-fingerprint-pinned-what = { $partner } wordt aan het certificaat herkend, niet aan een naam.
limit-fingerprint-pinned-why = De server vergelijkt de vingerafdruk van het certificaat (een kort getal dat eruit wordt berekend). Een vernieuwd certificaat heeft een andere.
limit-fingerprint-pinned-next = Vraag de partner om u elke nieuwe vingerafdruk te melden voordat die wordt gebruikt; houd de oude er nog een tijd naast.

limit-bounce-unseen-what = Bounces vallen niet onder de regels voor partners die versturen.
limit-bounce-unseen-why = De regel gaat op het domein van de afzender, en een bericht over mislukte bezorging heeft geen afzender.
limit-bounce-unseen-next = Zulke berichten worden aangenomen zoals van iedereen. Vaak citeren ze de mislukte mail: vraag de partner om aan zijn kant alles via TLS te versturen. De regel geldt ook voor wat anderen met het adres van de partner brengen: doorgestuurde mail, en mail via een eigen gateway of reserveserver, wordt geweigerd als die server er niet aan voldoet.

limit-plain-unreachable-what = Mail naar domeinen waarvan de servers geen TLS aanbieden, kan niet worden bezorgd.
limit-plain-unreachable-why = TLS is voor iedereen verplicht, en niet elke mailserver biedt het aan.
limit-plain-unreachable-next = Zulke mail wacht, en komt na enkele dagen terug bij de afzender. Kies “TLS indien aangeboden” voor iedereen als u naar onbekende domeinen schrijft.

limit-hosted-unreachable-what = Mail naar de meeste domeinen kan niet worden bezorgd.
limit-hosted-unreachable-why = In het certificaat moet een naam binnen het domein van de ontvanger staan, maar bij de meeste domeinen wordt mail ontvangen door servers van een provider, met andere namen.
limit-hosted-unreachable-next = Zulke mail wacht, en komt na enkele dagen terug bij de afzender. Kies “TLS indien aangeboden” voor iedereen, en “TLS, geverifieerd” voor de partners van wie u de servernamen kent.

limit-name-inside-domain-what = De servers van { $partner } moeten een naam binnen dat domein bewijzen.
limit-name-inside-domain-why = Er zijn geen andere namen opgegeven, en de namen in de DNS (de MX-records) zijn niet te vertrouwen: wie ze vervalst, kiest de naam.
limit-name-inside-domain-next = Wordt de mail door een provider ontvangen, vraag de partner dan om de namen in de certificaten van die servers en voeg ze toe. Tot dan wacht zulke mail of wordt die geweigerd, en gaat die naar geen verkeerde server.

limit-route-overrides-what = Een vaste route voor de mail van een partner gaat langs de regels voor die partner heen.
limit-route-overrides-why = De server zoekt de regel op bij de host waarmee hij verbinding maakt. Met een route zoals [mail.bank.example]:25 is dat de route, niet het domein.
limit-route-overrides-next = Hebt u zulke routes: in Postfix voegt apply.sh voor elke route in transport_maps een regel toe; voer het opnieuw uit als ze veranderen. Voor een relayhost voegt u voor elke route een regel toe aan het bestand met uitgaande partners, precies zo geschreven als de route.
limit-route-own-tls-what = Mail die een eigen action langs een vaste route verzendt, gaat voorbij aan wat hier wordt gevraagd.
limit-route-own-tls-why = Een action in smtpd.conf met "host" of "domain" houdt zijn eigen opties voor TLS: alleen u weet waarvoor die server dient.
limit-route-own-tls-next = Hebt u zulke actions, dan noemt apply.sh ze. Waar er een mail van een partner vervoert, schrijft u er "tls" in (het certificaat wordt gecontroleerd) of "tls no-verify" (elk certificaat is goed).
limit-smarthost-asked-what = Als alle mail via één server naar buiten gaat (een smarthost), gelden de regels voor partners voor die server.
limit-smarthost-asked-why = Exim controleert de server waarmee het verbinding maakt. In het certificaat van een smarthost staat de naam van de partner niet, dus mail aan een gecontroleerde partner wacht; en hoe de mail van daar verder gaat, weet hier niemand.
limit-smarthost-asked-next = Met een smarthost: laat de regels voor partners daar instellen en vraag hier TLS van iedereen: iedereen is dan de smarthost.
limit-chain-copied-what = Na elke vernieuwing heeft Sendmail nog één opdracht nodig.
limit-chain-copied-why = Sendmail toont alleen het eerste certificaat van een bestand. De certificaten die ervoor instaan liggen naast de rootcertificaten in /etc/mail/postseal-ca.pem; een vernieuwd certificaat kan andere meebrengen, en zonder die weigert wie controleert.
limit-chain-copied-next = Na elke vernieuwing: sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload. Bij certbot als --deploy-hook.
limit-host-rests-what = Een partner die niet aan zijn regel voldoet, kan mail aan anderen bij dezelfde server een tijdje ophouden.
limit-host-rests-why = OpenSMTPD laat een server waarbij het misging even met rust, voor wie de mail ook was.
limit-host-rests-next = Bekijk eerst de server van de partner (stap 4, wat een partner ziet) en kies de strengere klasse zodra zijn certificaat past.

limit-every-listener-what = De instelling voor iedereen geldt ook voor de mailprogramma's van uw eigen gebruikers.
limit-every-listener-why = Het is de algemene instelling van de server; de poorten waar gebruikers mail inleveren (587 en 465), nemen die over tenzij ze een eigen hebben.
limit-every-listener-next = Kies in stap 3 om ook de poorten voor gebruikers in te stellen (--submission), waar Postseal dat voor deze server doet: dan hebben ze eigen instellingen. Of geef ze die zelf (in Postfix: in master.cf, smtpd_tls_security_level=encrypt en smtpd_tls_req_ccert=no). Test daarna het versturen vanuit een mailprogramma.

limit-sender-unverifiable-what = Wie verstuurt, hoeft hier geen naam te bewijzen, hoewel “TLS, geverifieerd” is gekozen.
limit-sender-unverifiable-why = Deze server kan de naam in het certificaat van een afzender niet vergelijken.
limit-sender-unverifiable-next = In plaats daarvan geldt “TLS of niets”: de mail is versleuteld, maar van wie de verzendende server is, is niet bewezen. Eist de andere kant bewijs, dan moet een andere server die mail ontvangen.

limit-partner-stricter-what = { $partner } moet bij het versturen de naam bewijzen, en dat is meer dan u hebt gekozen.
limit-partner-stricter-why = Deze server kan van een afzonderlijke afzender alleen TLS eisen samen met een certificaat voor het domein van de afzender.
limit-partner-stricter-next = Vraag de partner of zijn servers met zo'n certificaat versturen. Zo niet, kies dan “TLS indien aangeboden” voor zijn domein en maak een regel voor de adressen van zijn servers, als deze server zulke regels heeft.

limit-sender-names-domain-what = In het certificaat waarmee { $partner } verstuurt, moet het maildomein van de partner zelf staan.
limit-sender-names-domain-why = De server vergelijkt dat certificaat met het domein achter de @, niet met de naam van een host.
limit-sender-names-domain-next = Vraag het de partner voordat u dit toepast. Mail die met een ander certificaat of zonder wordt verstuurd, wordt geweigerd.

limit-subdomains-uncovered-what = Domeinen onder { $partner } vallen er niet onder.
limit-subdomains-uncovered-why = Dat de lijst van de server met zulke domeinen wildcards kent, is niet gedocumenteerd.
limit-subdomains-uncovered-next = Is er ook mail van of naar domeinen eronder, voeg die dan elk als eigen partner toe.

limit-subdomains-unknown-what = Of een regel voor { $partner } ook voor de domeinen eronder geldt, is niet bekend.
limit-subdomains-unknown-why = Over de domeinlijsten van deze server is niets bekend.
limit-subdomains-unknown-next = Is er ook mail van of naar domeinen eronder, voeg die dan elk als eigen partner toe.

limit-single-name-what = Van de certificaatnamen die { $partner } heeft opgegeven, wordt er maar één vergeleken.
limit-single-name-why = De server heeft per bestemming ruimte voor één naam of één wildcard.
limit-single-name-next = De eerste wordt gebruikt. Mail naar en van een server met een andere naam wacht of wordt geweigerd: vraag om een naam die in alle certificaten staat, en zet die vooraan.

limit-plain-not-sent-what = Mail gaat via TLS waar het wordt aangeboden, hoewel onversleuteld is gekozen.
limit-plain-not-sent-why = Deze server gebruikt TLS met elke server die het aanbiedt, en hier wordt daar niets tegen ingesteld.
limit-plain-not-sent-next = U krijgt “TLS indien aangeboden”. Maakt TLS aan de andere kant iets stuk, dan moet die het niet meer aanbieden.

limit-target-not-compared-what = Bij het versturen moeten certificaten van een vertrouwde autoriteit komen, maar de namen erin worden niet vergeleken.
limit-target-not-compared-why = De server vergelijkt namen alleen als hij weet welke, en niemand kent ze voor iedereen.
limit-target-not-compared-next = Dat is minder dan “TLS, geverifieerd”. Voor een echt bewijs noemt u uw partners en kiest u het voor elk van hen.

limit-target-unverified-what = Bij het versturen worden certificaten niet gecontroleerd, hoewel “TLS, geverifieerd” is gekozen.
limit-target-unverified-why = Deze server heeft geen instelling om ze te controleren.
limit-target-unverified-next = In plaats daarvan geldt “TLS of niets”: de mail is versleuteld, maar van wie de server is die de mail aanneemt, is niet bewezen. Voor een echt bewijs moet een andere server de mail versturen.

limit-target-stricter-what = De servers van { $partner } moeten ook hun naam bewijzen, en dat is meer dan u hebt gekozen.
limit-target-stricter-why = Deze server eist TLS alleen samen met een geldig certificaat.
limit-target-stricter-next = Mail wacht of komt terug als het certificaat niet geldig is. Bekijk in stap 4 de server van de partner voordat u dit toepast.

limit-name-from-dns-what = Bij het versturen worden certificaten vergeleken met de namen in de DNS (de MX-records).
limit-name-from-dns-why = Andere namen kan deze server niet krijgen. Wie de DNS vervalst, kiest de naam, en heeft er misschien een certificaat voor.
limit-name-from-dns-next = Het beschermt tegen meeluisteren, niet tegen vervalste DNS. Vraag de partner om zijn DNS te ondertekenen (DNSSEC) of MTA-STS te publiceren.
limit-name-maybe-from-dns-what = Bij het versturen vergelijken de meeste servers certificaten met de namen in de DNS (de MX-records).
limit-name-maybe-from-dns-why = Wie de DNS vervalst, kiest die naam, en heeft er misschien een certificaat voor. Of deze server te zeggen is welke namen in het certificaat van een partner moeten staan, is hier niet bekend.
limit-name-maybe-from-dns-next = Zoek bij de instelling voor de partner een lijst met verwachte namen, of vraag het de leverancier. Is die er niet, vraag de partner dan om zijn DNS te ondertekenen (DNSSEC) of MTA-STS te publiceren.

limit-everybody-not-asked-what = Van iedereen wordt niets strengers geëist dan “TLS indien aangeboden”.
limit-everybody-not-asked-why = Deze server kan alleen streng zijn voor domeinen die hem zijn opgegeven.
limit-everybody-not-asked-next = Noem de partners van wie de mail beschermd moet zijn, elk met zijn klasse.

limit-partner-not-asked-what = Van { $partner } wordt niet meer geëist dan van iedereen.
limit-partner-not-asked-why = Deze server heeft in deze richting geen regels voor afzonderlijke domeinen.
limit-partner-not-asked-next = Kies zo mogelijk de strengere klasse voor iedereen, of laat een server vóór deze de mail van { $partner } afhandelen.
limit-partner-not-less-what = Van { $partner } wordt evenveel gevraagd als van iedereen, hoewel minder gekozen was.
limit-partner-not-less-why = Deze server heeft in deze richting geen regels voor afzonderlijke domeinen.
limit-partner-not-less-next = Als { $partner } dat niet kan, blijft de mail wachten: vraag minder van iedereen, of laat een server hiervoor die mail afhandelen.

limit-reset-by-update-what = De volgende update van het product zet deze waarden terug.
limit-reset-by-update-why = De setup ervan schrijft de configuratie van de mailserver elke keer opnieuw.
limit-reset-by-update-next = Bewaar de map, voer apply.sh na elke update opnieuw uit, en test.

limit-route-pinned-what = Mail naar { $partner } gaat altijd naar één mailserver, op naam.
limit-route-pinned-why = De TLS-regels van deze server gaan op de naam van de andere server, niet op het domein. Daarom krijgt het domein een vaste route: naar de eerste certificaatnaam die de partner heeft opgegeven, en anders naar zijn eerste mailserver in de DNS op de dag van apply.sh.
limit-route-pinned-next = Vraag de partner om die naam en voeg die toe. Veranderen zijn mailservers, dan wacht mail tot u apply.sh opnieuw uitvoert; er gaat niets naar een andere server.

limit-own-networks-exempt-what = Mail uit de eigen netwerken van de server wordt zonder TLS aangenomen.
limit-own-networks-exempt-why = Eigen programma's van het product leveren daarvandaan onversleuteld mail in, en zouden worden buitengesloten.
limit-own-networks-exempt-next = Ga na wat als eigen netwerk telt (in Postfix: mynetworks), en noem daar alleen wat u vertrouwt.

limit-protocols-of-windows-what = Welke versies van TLS worden gesproken, wordt hier niet bepaald.
limit-protocols-of-windows-why = Dat bepaalt Windows, voor alle programma's op de server.
limit-protocols-of-windows-next = Zet TLS 1.0 en 1.1 daar uit (“Exchange Server TLS configuration best practices” op learn.microsoft.com zegt hoe, ook voor andere mailservers); bekijk in stap 4 wat er echt wordt gesproken.
limit-protocols-of-product-what = Welke versies van TLS worden gesproken, wordt hier niet bepaald.
limit-protocols-of-product-why = Dat is een instelling van het product op een andere plaats, die Postseal niet schrijft.
limit-protocols-of-product-next = Zoek in de handleiding naar de versies van TLS of SSL, en sta alleen TLS 1.2 en nieuwer toe; bekijk in stap 4 wat er echt wordt gesproken.
limit-protocols-of-service-what = Welke versies van TLS worden gesproken, wordt hier niet bepaald.
limit-protocols-of-service-why = Dat bepaalt de aanbieder van de dienst, voor alle klanten.
limit-protocols-of-service-next = Er is niets in te stellen. Bekijk in stap 4 wat er echt wordt gesproken; de hulppagina's van de aanbieder zeggen welke versies hij aanneemt.
limit-protocols-of-library-what = Welke versies van TLS worden gesproken, wordt hier niet bepaald.
limit-protocols-of-library-why = De server heeft er geen instelling voor: dat bepaalt de OpenSSL van het systeem, voor alle programma's die die gebruiken.
limit-protocols-of-library-next = Houd het systeem actueel: de huidige versies staan niets onder TLS 1.2 toe (anders verhoogt MinProtocol in openssl.cnf het). Bekijk in stap 4 wat er echt wordt gesproken.

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title }: TLS voor { $host }
policy-readme-steps = Waar hieronder "stap 1" tot "stap 4" staat, is een stap in Postseal bedoeld, niet een van deze lijst.
policy-readme-copy =
    Kopieer deze map naar de mailserver, bijvoorbeeld:
    scp -r . root@{ $host }:/root/postseal
    Meld u daarna daar aan (ssh root@{ $host }) en ga naar de map: cd /root/postseal
policy-readme-key =
    Zet de privésleutel (alleen leesbaar voor root) en het certificaat met zijn keten waar de configuratie ze verwacht:
    { $key }
    { $certificate }
policy-readme-brought =
    De privésleutel en het certificaat met zijn keten zitten in deze map: die is even geheim als de sleutel. Het script
    zet ze waar de configuratie ze verwacht:
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    Het certificaat met zijn keten zit in deze map, en het script zet het op zijn plaats. Zet de privésleutel, die hier
    niet in zit, waar de configuratie hem verwacht, alleen leesbaar voor root:
    { $key }
policy-readme-brought-in-one =
    De privésleutel en het certificaat met zijn keten zitten in deze map: die is even geheim als de sleutel. Het script
    schrijft beide in één bestand, waar de configuratie ze verwacht:
    { $key }
policy-readme-key-in-one =
    Zet de privésleutel en daarachter het certificaat met zijn keten in één bestand, waar de configuratie ze verwacht,
    alleen leesbaar voor root:
    { $key }
policy-readme-beside =
    Wat er in deze map van sleutel en certificaat is (certificate.pem, private.key), gezet waar de configuratie het verwacht:
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    Van sleutel en certificaat bevat deze map certificate.pem (met de keten) en, als u daarom vroeg, private.key.
policy-readme-apply =
    Op de server, als root, in de map: sh apply.sh
    Het stelt in wat nodig is, zo dat undo.sh het kan terugdraaien, en laat de server het lezen. Twee keer uitvoeren kan geen kwaad.
policy-readme-guarded =
    Op de server, als root, in de map: sh apply.sh --dry-run
    toont wat er zou veranderen, en verandert niets. Daarna: sh apply.sh
    Het bewaart een kopie, stelt in wat nodig is, voert de eigen controle van de server uit, laat de server het lezen, en bekijkt poort 25.
    Mislukt een daarvan, dan zet het alles vanzelf terug. Twee keer uitvoeren kan geen kwaad.
policy-readme-guarded-elsewhere =
    Op de server, als root, in de map: sh apply.sh
    Het bewaart een kopie, stelt in wat nodig is, voert de eigen controle van de server uit, laat de server het lezen, en bekijkt poort 25.
    Mislukt een daarvan, dan zet het alles vanzelf terug. Twee keer uitvoeren kan geen kwaad.
policy-readme-check = Controleer of de server het zonder klachten leest: sh check.sh
policy-readme-verify =
    TLS in werking zien: sh verify.sh
    Het vraagt de poorten van deze server en de servers van uw partners. Achter WRONG staat waarom anderen het certificaat
    zullen weigeren, achter NOTE waar u naar moet kijken; aan het eind staat wat niet is zoals het hoort.
policy-readme-undo = Om alles te hebben zoals het was: sh undo.sh (aan het eind staat welke bestanden blijven)
policy-readme-undo-plain = Om alles te hebben zoals het was: sh undo.sh
policy-readme-by-hand = Hetzelfde met de hand in plaats van met het script: plak dit in zijn geheel, als root, in deze map. Het stopt bij de eerste fout.
policy-readme-by-hand-undo = En dit zet terug wat er eerst was:
policy-readme-general =
    Postseal kent deze server niet: dit zijn de woorden die zulke instellingen meestal hebben. Wat hij echt
    doet, vertelt de test aan het eind.

policy-readme-documented =
    Dit is geschreven volgens de documentatie van de leverancier en gecontroleerd door een parser van de taal ervan. Het is
    niet op een echte server geprobeerd: pas het toe op een rustig moment, en test voordat u erop vertrouwt.
policy-readme-described =
    Deze stappen zijn geschreven volgens de documentatie van de leverancier, met diens namen van menu's en velden. Ze zijn niet
    op een echte server geprobeerd: voer ze uit op een rustig moment, en test voordat u erop vertrouwt.
policy-readme-windows-copy = Kopieer deze map naar de mailserver, en open daar de PowerShell van de server als administrator. Als bestanden geblokkeerd zijn: Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    Zet één bestand met de privésleutel, het certificaat en zijn keten (PFX, PKCS #12; stap 2 van Postseal schrijft er een) waar het script het zoekt,
    en verwijder het als alles klaar is:
    { $certificate }
policy-readme-windows-pem =
    Zet de privésleutel en het certificaat met zijn keten waar de mailserver ze verwacht, alleen leesbaar voor de server:
    { $key }
    { $certificate }
policy-readme-windows-apply =
    In de map: .\apply.ps1 -WhatIf
    zegt wat er zou veranderen, en verandert niets. Daarna: .\apply.ps1
    Het bewaart wat nu is ingesteld, stelt in wat nodig is, controleert het, en bekijkt poort 25 als daar TLS wordt aangeboden.
    Mislukt een daarvan, dan zet het alles vanzelf terug. Twee keer uitvoeren kan geen kwaad.
policy-readme-windows-check = Controleer of de instellingen zijn zoals ze moeten zijn: .\check.ps1
policy-readme-windows-verify = TLS in werking zien: .\verify.ps1
policy-readme-windows-undo = Om alles te hebben zoals het was: .\undo.ps1
policy-readme-service-apply =
    Op uw eigen computer, in PowerShell, in deze map: .\apply.ps1 -WhatIf
    zegt wat er zou veranderen, en verandert niets. Daarna: .\apply.ps1
    Het vraagt u om u als administrator van de dienst aan te melden, bewaart wat nu is ingesteld, stelt in wat nodig is, en controleert het.
    Mislukt een daarvan, dan zet het alles vanzelf terug. Twee keer uitvoeren kan geen kwaad.
policy-readme-files = Wat er in de map zit:
policy-readme-limits = Wat de server niet doet zoals u hebt gekozen, of niet zonder nadeel:
policy-readme-warnings = Waar u over na moet denken:

# Command line

cli-policy-exported = { $title } voor { $host }: geschreven naar { $out }.
cli-policy-files = Bestanden
cli-policy-more = Ook: { $more }
cli-policy-platforms = Plaatsen bekend voor: { $platforms }
cli-policy-limits = Wat de server niet doet zoals u hebt gekozen, of niet zonder nadeel
cli-policy-warnings = Waar u over na moet denken
cli-policy-everybody = iedereen
cli-policy-partners = uw partners
cli-policy-next = Hierna: kopieer het naar de server en voer daar als root uit: sh apply.sh, dan sh check.sh en sh verify.sh. Ongedaan maken: sh undo.sh. In APPLY.md staat meer.
cli-policy-next-windows = Hierna: kopieer het naar de server en voer in de PowerShell van de server als administrator uit: .\apply.ps1, dan .\check.ps1 en .\verify.ps1. Ongedaan maken: .\undo.ps1. In APPLY.md staat meer.
cli-policy-next-service = Hierna: voer in PowerShell op uw eigen computer uit: .\apply.ps1, dan .\check.ps1 en .\verify.ps1. Ongedaan maken: .\undo.ps1. In APPLY.md staat meer.
cli-policy-next-console = Hierna: voer deze stappen uit in de console van de server; ze staan ook in APPLY.md.
cli-policy-unproven = Geschreven volgens de documentatie van de leverancier, gecontroleerd door een parser; niet op een echte server geprobeerd.
cli-policy-unproven-steps = Stappen volgens de documentatie van de leverancier; niet op een echte server geprobeerd.
cli-policy-versions = versies { $versions }
cli-policy-proven = getest met de echte server
cli-policy-documented = volgens de documentatie van de leverancier, gecontroleerd door een parser
cli-policy-described = stappen volgens de documentatie van de leverancier
cli-policy-general = In algemene woorden: over deze server is niets bekend. De instellingen kunnen anders heten.
cli-policy-stands-for = Ook voor { $names }.
cli-policy-no-page = Er was geen pagina te lezen met de namen van de instellingen van { $name }: dit zijn de stappen die bij elke server passen.

limit-minimum-unavailable-what = De laagste versie van TLS is { $instead }, niet de gevraagde { $asked }.
limit-minimum-unavailable-why = Deze versie van de server is niet op { $asked } vast te zetten.
limit-minimum-unavailable-next = Mail gaat met { $instead } of later. Is uw server nieuwer dan de opgegeven versie, geef dan de juiste op en exporteer opnieuw.

limit-submission-unavailable-what = De poorten waar gebruikers mail inleveren (587 en 465), blijven zoals ze zijn.
limit-submission-unavailable-why = Postseal schrijft ze niet voor deze server.
limit-submission-unavailable-next = Richt ze in volgens de handleiding van de server: TLS verplicht, en vóór TLS geen wachtwoord. Test daarna het versturen vanuit een mailprogramma.

limit-dane-unavailable-what = Naar de certificaten die ontvangers in de DNS noemen (DANE), wordt niet gevraagd.
limit-dane-unavailable-why = Deze server, of deze versie ervan, kan het niet, of Postseal schrijft het niet voor deze server.
limit-dane-unavailable-next = Mail gaat zoals de klasse voor iedereen zegt. Kies voor belangrijke partners “TLS, geverifieerd”.

limit-mta-sts-unavailable-what = Naar de servers die ontvangers op hun websites noemen (MTA-STS), wordt niet gevraagd.
limit-mta-sts-unavailable-why = Deze server, of deze versie ervan, kan het niet, of Postseal schrijft het niet voor deze server.
limit-mta-sts-unavailable-next = Mail gaat zoals de klasse voor iedereen zegt. Kies voor belangrijke partners “TLS, geverifieerd”.

limit-address-not-asked-what = Van { $partner } wordt niet meer geëist dan van iedereen.
limit-address-not-asked-why = Deze server heeft geen regels volgens het adres van wie verbinding maakt, of Postseal schrijft ze er niet voor.
limit-address-not-asked-next = Maak in plaats daarvan een regel voor het maildomein van de partner.
limit-address-too-wide-what = Van { $partner } wordt niet meer geëist dan van iedereen.
limit-address-too-wide-why = Het bereik is te ruim: deze server kent adressen per heel getal, en het zouden duizenden regels worden.
limit-address-too-wide-next = Noem kleinere bereiken, of vraag het van iedereen.

limit-host-not-asked-what = Van { $partner } wordt niet meer geëist dan van iedereen.
limit-host-not-asked-why = Deze server heeft geen regels volgens de naam van wie verbinding maakt, of Postseal schrijft ze er niet voor.
limit-host-not-asked-next = Maak in plaats daarvan een regel voor de adressen van de partner of voor zijn maildomein.

limit-host-by-dns-what = { $partner } is alleen bekend door wat de DNS over het adres zegt.
limit-host-by-dns-why = Als een server verbinding maakt, is alleen zijn adres zeker. De regel geldt als de DNS bij het adres deze naam geeft, en bij de naam dat adres; anders wordt de server behandeld zoals iedereen.
limit-host-by-dns-next = Gebruik de adressen van de partner als u ze kent, of voeg een regel voor zijn maildomein toe.

limit-submission-needs-login-what = De poorten 587 en 465 vragen gebruikers om een wachtwoord, alleen via TLS.
limit-submission-needs-login-why = Postseal maakt geen accounts: wachtwoorden worden gecontroleerd zoals de server daarvoor is ingericht, door hemzelf of door een ander programma (vaak Dovecot of Cyrus SASL).
limit-submission-needs-login-next = Kunnen mailprogramma's zich nu aanmelden, dan hoeft u niets te doen. Richt anders eerst het aanmelden in (bij de meeste servers: SASL): zonder nemen deze poorten van niemand mail aan.

limit-dane-needs-resolver-what = DANE werkt alleen met een DNS-resolver op de server zelf die handtekeningen controleert (DNSSEC).
limit-dane-needs-resolver-why = De server gelooft wat zijn resolver zegt; over het netwerk zou een aanvaller het kunnen zeggen.
limit-dane-needs-resolver-next = Installeer een validerende resolver zoals unbound op de server, en laat /etc/resolv.conf 127.0.0.1 noemen, voor Exim met de regel “options trust-ad” eronder. Zonder gaat mail zoals zonder DANE.

limit-dane-not-combined-what = DANE wordt niet gebruikt waar een strengere of zwakkere klasse dan “TLS indien aangeboden” geldt.
limit-dane-not-combined-why = De server heeft geen niveau dat DANE en deze klasse tegelijk eist.
limit-dane-not-combined-next = De klasse geldt zoals u die hebt gekozen. Wilt u DANE voor iedereen gebruiken, kies dan “TLS indien aangeboden” voor iedereen, en de strenge klasse voor uw partners.

limit-mta-sts-needs-helper-what = MTA-STS heeft een hulpprogramma op de server nodig: postfix-mta-sts-resolver.
limit-mta-sts-needs-helper-why = De server kan websites niet zelf raadplegen; hij vraagt het hulpprogramma op 127.0.0.1, poort 8461. Draait dat niet, dan wacht mail.
limit-mta-sts-needs-helper-next = Installeer en start het pakket postfix-mta-sts-resolver voordat u dit toepast; apply.sh stopt als het hulpprogramma niet antwoordt. Zet vóór Postfix 3.4 require_sni in het bestand ervan op false.

limit-mta-sts-before-dane-what = Voor een domein met zowel MTA-STS als DANE beslist MTA-STS.
limit-mta-sts-before-dane-why = De server kijkt eerst in de tabel van MTA-STS. De standaard (RFC 8461, sectie 2) wil dat DANE voorgaat.
limit-mta-sts-before-dane-next = De mail is door het een of door het ander beschermd. Gebruiken uw ontvangers vooral DANE, laat MTA-STS dan uit.

# What should be thought over in a policy, whatever the server

policy-plain-what = In deze richting is niemands mail beschermd.
policy-plain-why = Zonder TLS kan iedereen onderweg die lezen en veranderen.
policy-plain-next = Kies “TLS indien aangeboden”: er gaat geen mail door verloren.

policy-plain-partner-what = De mail van { $partner } is niet beschermd.
policy-plain-partner-why = Zonder TLS kan iedereen onderweg die lezen en veranderen.
policy-plain-partner-next = Kies “TLS indien aangeboden”, tenzij bekend is dat TLS bij deze partner iets stukmaakt.

policy-required-inbound-what = Mail van servers zonder TLS wordt geweigerd.
policy-required-inbound-why = Sommige servers versturen nog steeds zonder TLS. De standaard (RFC 3207, sectie 4) verbiedt een openbare mailserver om het te eisen.
policy-required-inbound-next = Kies “TLS indien aangeboden” voor iedereen en “TLS of niets” voor uw partners, tenzij deze server alleen van bekende servers mail aanneemt.

policy-verified-inbound-what = Bijna alle mail van anderen wordt geweigerd.
policy-verified-inbound-why = Vrijwel geen mailserver toont een certificaat als hij verstuurt, en de standaard (RFC 3207, sectie 4) verbiedt een openbare mailserver om TLS te eisen.
policy-verified-inbound-next = Kies “TLS indien aangeboden” voor iedereen en een strengere klasse voor uw partners, tenzij deze server alleen van bekende servers mail aanneemt.

policy-old-profile-what = Verouderde versies van TLS (1.0 en 1.1) worden geaccepteerd.
policy-old-profile-why = Ze hebben bekende zwakheden; RFC 8996 zegt dat ze niet gebruikt mogen worden, en de meeste audits vragen om TLS 1.2.
policy-old-profile-next = Kies “Gemiddeld”, tenzij een computer die niet te vervangen is, de oude versies nodig heeft.

profile-modern-name = Modern
profile-modern-sentence = Alleen TLS 1.3. Servers van vóór 2018 kunnen met de uwe geen versleutelde mail uitwisselen.
profile-intermediate-name = Gemiddeld
profile-intermediate-sentence = TLS 1.2 en 1.3 met goede ciphers: wat RFC 9325 aanbeveelt en banken vragen.
profile-old-name = Oud
profile-old-sentence = TLS 1.0 en later, voor computers die niet te vervangen zijn. Verouderde versies hebben bekende zwakheden.

# The administrator's own configuration.

own-unreadable-what = Regel { $line } kan niet in { $name } staan: { $text }
own-unreadable-why = Een regel daar is een instelling zoals de server die schrijft, of een opmerking. Misschien is dit een ander bestand.
own-unreadable-next = Neem het bestand zelf van de server, volledig en onveranderd. Een privésleutel is hier nooit nodig.
own-unreadable-unseen-what = Regel { $line } kan niet in { $name } staan.
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = Dit is { $size } KiB: zo groot is geen { $name }.
own-too-large-why = Waarschijnlijk is het een ander bestand.
own-too-large-next = Neem { $name } uit de map van de server zelf.
own-unknown-what = Uw eigen configuratie van { $server } kan nog niet worden vergeleken.
own-unknown-why = Het is niet bekend hoe iets in een bestand van deze server te zetten is zonder de rest te schaden.
own-unknown-next = Neem de configuratie zoals ze wordt getoond, en zet die er met de hand of met apply.sh in.
own-list-unnamed-what = acl_smtp_mail is meer dan de naam van een lijst: { $text }
own-list-unnamed-why = Wat van partners wordt geëist, komt in die lijst, en Postseal kan niet zien welke het is.
own-list-unnamed-next = Geef de lijst een eigen naam, of voeg met de hand “.include /etc/postseal/exim/acl.conf” toe aan het begin ervan.
own-right = al goed
own-added = nieuw
own-changed = gewijzigd
own-twice = stond er meer dan eens; één regel blijft
own-aside = als opmerking uitgeschakeld: het mag er niet twee keer staan
own-superseded = van vroeger; telt niet meer, en mag weg
own-overruled = telt niet meer: wat wordt toegevoegd, gaat voor; het mag weg
own-contradicts = gaat in tegen wat wordt geëist, en blijft: alleen u weet waarom het er staat
own-no-comment = gaat in tegen wat wordt geëist, en telt hoewel er # voor staat: in dit bestand maakt alleen dnl een commentaar; begin de regel met dnl en een spatie
own-includes-others-what = Regel { $line } van { $name } voegt een ander bestand in.
own-includes-others-why = Wat daarin staat, is hier niet te zien, en de volgorde van regels is van belang.
own-includes-others-next = Zet eerst alles in { $name } zelf.
own-recipients-what = Op regel { $line } van { $name } staat een regel voor afzonderlijke ontvangers (rcpt-to).
own-recipients-why = Regels voor uw partners komen ervoor met dezelfde actie, en voor wie ze bedoeld is, zou verloren gaan.
own-recipients-next = Geef die regel een eigen actie.
own-no-listener-what = In { $name } staat geen listener op poort 25.
own-no-listener-why = Geen server van een ander kan deze bereiken; er is dus niets om TLS aan te bieden.
own-no-listener-next = Neem het volledige bestand van de server die mail ontvangt.
own-rules-what = Op regel { $line } van { $name } beginnen eigen regels op de plaats waar die van Postseal moeten staan.
own-rules-why = Sendmail heeft maar één zo'n plaats, en de twee zouden in elkaar overlopen.
own-rules-next = Schakel de uwe uit (dnl voor elke regel), of voeg beide met de hand samen.
own-never-closed-what = Wat op regel { $line } van { $name } begint, eindigt nergens.
own-never-closed-why = Een aanhalingsteken, haakje of accolade dat daar opent, wordt niet gesloten. Ook de server zou het bestand niet lezen.
own-never-closed-next = Sluit het, of neem het bestand zelf van de server, in zijn geheel.
own-open-behind-sign-what = Wat op regel { $line } van { $name } begint, eindigt nergens.
own-open-behind-sign-why = Een aanhalingsteken of haakje dat daar opent, wordt niet gesloten. De # ervoor maakt in dit bestand geen commentaar, dat doet alleen dnl: ook Sendmail zou het niet lezen.
own-open-behind-sign-next = Begin de regel met dnl en een spatie, of sluit wat daar opent.
cli-policy-no-difference = Er zou niets veranderen: het is zoals gevraagd.
cli-policy-revised = Geschreven: { $out }. Controleer het op de server voordat u het op zijn plaats zet.

limit-everybody-stricter-what = Iedereen moet TLS gebruiken om u mail te sturen, omdat een partner dat moet.
limit-everybody-stricter-why = Deze server kan TLS niet van het domein van één afzender eisen: hij eist het van iedereen of van niemand.
limit-everybody-stricter-next = Mail van servers zonder TLS wordt geweigerd. Kunt u dat niet accepteren, kies dan “TLS indien aangeboden” voor de partner, of laat een server vóór deze de mail ontvangen.

limit-target-verified-for-all-only-what = Bij het versturen naar { $partner } worden certificaten niet gecontroleerd, hoewel “TLS, geverifieerd” is gekozen.
limit-target-verified-for-all-only-why = Deze server controleert de certificaten van alle servers of van geen.
limit-target-verified-for-all-only-next = In plaats daarvan geldt “TLS of niets”: de mail is versleuteld, maar van wie de server is die de mail aanneemt, is niet bewezen. Heeft iedereen aan wie u schrijft een geldig certificaat, kies dan “TLS, geverifieerd” voor iedereen.

limit-target-name-unsaid-what = Of bij het versturen de naam in het certificaat van { $partner } wordt vergeleken, is niet gedocumenteerd.
limit-target-name-unsaid-why = De leverancier zegt dat een certificaat van een vertrouwde autoriteit te eisen is, en niets over de naam erin.
limit-target-name-unsaid-next = Er wordt een vertrouwd certificaat geëist. Dat is misschien minder dan “TLS, geverifieerd”: vraag de leverancier of ook de naam moet kloppen.

limit-clients-are-users-what = “Ontvangen” betekent hier de programma's van uw eigen gebruikers, niet andere mailservers.
limit-clients-are-users-why = Bij Dovecot lezen gebruikers mail (IMAP, POP3) en leveren ze mail in (587 en 465). Andere servers praten met de mailserver op poort 25.
limit-clients-are-users-next = “TLS of niets” is juist voor programma's van gebruikers; elk actueel programma kan het. Maak een tweede project voor de mailserver op poort 25.

limit-relay-only-what = “Versturen” betekent hier de weg naar één server: de server die aanneemt wat uw gebruikers inleveren.
limit-relay-only-why = Wat hier wordt verstuurd, gaat naar één relay (in Dovecot submission_relay_host, in nullmailer remotes, in dma SMARTHOST als die is ingesteld). Die server stuurt het door naar de partners, volgens zijn eigen regels.
limit-relay-only-next = Maak een tweede project voor die server, en kies daar de klassen voor uw partners. Draait hij op deze computer zelf, dan is onversleuteld op de weg erheen veilig.

limit-relay-needs-tls-what = Wat gebruikers inleveren, gaat via TLS verder of helemaal niet, en dat is meer dan u voor iedereen hebt gekozen.
limit-relay-needs-tls-why = Eén instelling geldt voor alles wat wordt verstuurd, wie ook de ontvanger is: wat voor één partner geldt, geldt voor iedereen. En Dovecot en nullmailer kennen “altijd” of “nooit”, maar niet proberen.
limit-relay-needs-tls-next = “TLS of niets” geldt. apply.sh kijkt eerst, en doet niets als de relay geen TLS aanbiedt. Kies onversleuteld voor het versturen als de relay deze computer zelf is.

limit-partner-elsewhere-what = Van de servers van { $partner } wordt hier niets geëist.
limit-partner-elsewhere-why = Hier worden partners niet uit elkaar gehouden: één instelling geldt voor alles wat wordt verstuurd, meestal naar één relay, en hun servers praten er niet mee.
limit-partner-elsewhere-next = Noem de partner in een project voor de mailserver op poort 25 (Postfix, Exim en andere): daar geldt de klasse.

limit-users-need-tls-what = Programma's van gebruikers moeten TLS gebruiken, omdat een partner dat moet.
limit-users-need-tls-why = Ook mail van en aan een partner wordt hier gelezen en ingeleverd, en Dovecot kan die niet van andere mail onderscheiden.
limit-users-need-tls-next = Elk actueel mailprogramma kan het. Kan een programma het niet, haal de partner dan uit dit project; hij hoort in het project voor de mailserver op poort 25.

limit-subject-name-alone-what = Van de namen in een certificaat wordt alleen die in het subject vergeleken.
limit-subject-name-alone-why = Vóór 8.17 ziet Sendmail de andere niet, en certificaten van vandaag noemen de meeste van hun hosts daar.
limit-subject-name-alone-next = Mail wacht of wordt geweigerd als de verwachte naam niet die van het subject is (openssl x509 -subject toont die). Geef Postseal die naam voor de partner op, of werk Sendmail bij tot 8.17.

limit-password-as-before-what = Of wachtwoorden zonder TLS worden aangenomen, blijft zoals het nu is.
limit-password-as-before-why = Dovecot heeft daar een eigen instelling voor (disable_plaintext_auth, vanaf 2.4 auth_allow_cleartext). Standaard neemt het wachtwoorden alleen via TLS aan.
limit-password-as-before-next = U hoeft niets te doen als die nog standaard is. Kies voor alle zekerheid “TLS of niets” voor het ontvangen: dan gaat geen wachtwoord zonder TLS.

limit-tls-not-tried-what = Mail wordt onversleuteld verstuurd, hoewel “TLS indien aangeboden” is gekozen.
limit-tls-not-tried-why = Deze server eist TLS of gebruikt het helemaal niet; proberen doet hij niet.
limit-tls-not-tried-next = Kies “TLS of niets” voor elke partner van wie de servers TLS aanbieden (stap 4 toont het), of laat een server achter deze de mail versturen.

limit-level-remembered-what = Deze server onthoudt de beste TLS die hij met een domein had, en accepteert vanaf dan niets minder.
limit-level-remembered-why = Hij doet dat vanzelf, voor iedereen: een domein dat ooit een vertrouwd certificaat had, krijgt geen mail zolang het er geen heeft, en een dat via TLS verstuurde, kan niet meer onversleuteld versturen.
limit-level-remembered-next = Is een partner echt teruggegaan, en weet u dat van de partner, laat de server het domein dan vergeten: chasquid-util domaininfo-remove en het domein, en daarna weer apply.sh.

limit-refused-afterwards-what = Mail die via TLS had moeten komen, wordt pas geweigerd als die is overgedragen.
limit-refused-afterwards-why = De server raadpleegt onze regels aan het eind van een bericht: de tekst is dan al onversleuteld over het net gegaan, ook al leest niemand die hier.
limit-refused-afterwards-next = Partners moeten ook aan hun kant TLS eisen; zeg ze dat. Dan wordt er om te beginnen niets onversleuteld verstuurd.

limit-sends-only-what = Dit programma verstuurt mail en ontvangt er geen.
limit-sends-only-why = Het geeft door wat programma's van de computer schrijven; geen andere server praat ermee, en het heeft geen certificaat nodig.
limit-sends-only-next = Maak voor mail die u ontvangt een tweede project voor de mailserver op poort 25.

limit-received-elsewhere-what = Van wie u mail stuurt, wordt niets geëist.
limit-received-elsewhere-why = Dit programma neemt van geen andere server mail aan.
limit-received-elsewhere-next = Kies de klasse in een project voor de mailserver op poort 25 (Postfix, Exim en andere), die uw mail ontvangt.
