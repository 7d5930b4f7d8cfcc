# The guide: questions that everybody has (src/gui/screen/guide). Each line of a text is a paragraph.

window-guide = De gids
window-guide-why = Waar het om gaat, in gewone taal: vragen, vaktermen en brieven om te versturen.
window-guide-open = Gids: vragen, termen, brieven
window-guide-more = Meer in de gids
window-guide-search = In de gids zoeken
window-guide-search-example = certificaat, geweigerd, bank…
window-guide-nothing = Niets in de gids bevat al deze woorden.
window-guide-clear = Alles tonen
window-guide-root = Rootcertificaat opslaan
window-guide-filled = Ingevuld uit het project “{ $name }”.
window-guide-fill = Invullen uit
window-guide-contents = Alle onderwerpen
window-guide-questions = Vragen
window-guide-words = Termen
window-guide-letters = Brieven
window-guide-related = Termen die hier voorkomen
window-guide-used-in = Vragen waarin dit begrip voorkomt

guide-tls-title = Wat is TLS?
guide-tls-text =
    TLS, Transport Layer Security, is het slot op een verbinding tussen twee computers. Wie onderweg meeluistert, ziet onleesbare bytes, en wie iets verandert, valt op.
    Uw browser gebruikt het voor elke pagina met https. Mailservers gebruiken hetzelfde voor de verbinding waarover de een een bericht aan de volgende geeft.
    Vroeger heette het SSL. Die naam staat voor de eerste, onveilige versies; vandaag worden TLS 1.2 en 1.3 gebruikt.

guide-between-title = Hoe werkt het tussen mailservers?
guide-between-text =
    Uw server zoekt in DNS op welke server de mail van de partner aanneemt (het MX-record), en maakt er verbinding mee op poort 25.
    De andere server zegt wat hij kan. Staat STARTTLS daarbij, dan vraagt de uwe erom. Samen kiezen ze een versie en een cipher, en ze maken sleutels die alleen zij kennen.
    De andere server toont zijn certificaat. Of uw server dat controleert, en wat hij doet als er iets niet klopt, is het beleid van stap 3.
    Dan wordt het bericht binnen de versleutelde verbinding overgedragen. Zit er nog een server achter, dan begint hetzelfde opnieuw: elke hop staat op zichzelf.

guide-reasons-title = Waarom mail tussen servers versleutelen?
guide-reasons-text =
    Zonder TLS gaat een bericht als een ansichtkaart over het internet. Iedereen die onderweg een lijn beheert, kan het lezen, bewaren of veranderen, en niemand merkt het.
    Banken, verzekeraars, ziekenhuizen en overheden moeten beschermen wat ze versturen. Veel van hen wisselen geen mail meer uit met servers die niet kunnen versleutelen.
    Voor de mensen die schrijven verandert er niets: geen programma om te installeren, geen wachtwoord, geen bijlage om te openen. De servers doen alles, voor elk bericht.

guide-without-title = Wat gebeurt er als we niets doen?
guide-without-text =
    Mail met partners die TLS alleen aanbieden, gaat onversleuteld verder, zoals nu.
    Mail met partners die TLS eisen, stopt: wat zij versturen komt bij hen terug, en wat u verstuurt wordt geweigerd. Vaak merkt degene die op antwoord wacht het als eerste.
    En wie verantwoordelijk is voor de inhoud, blijft dat: wordt er onderweg iets vertrouwelijks gelezen, dan is de vraag waarom het niet versleuteld was.

guide-strict-title = Opportunistisch of afgedwongen: welke?
guide-strict-text =
    Opportunistisch (“TLS indien aangeboden” in stap 3) betekent: TLS als de andere kant het aanbiedt, anders onversleuteld. Er gaat geen mail verloren, en bijna alles is versleuteld. Voor de rest van de wereld is dat goed.
    Er zit een gat in: iemand onderweg kan het aanbod verbergen, en dan gaat de mail onversleuteld, terwijl beide beter kunnen.
    Verplicht (“TLS of niets”) dicht dat gat voor een partner: TLS, of de mail wordt niet verstuurd. Geverifieerd controleert ook of het certificaat echt is en voor de naam van deze partner geldt, zodat niemand anders zich voor hem kan uitgeven.
    Het gebruikelijke antwoord: opportunistisch voor iedereen, verplicht of geverifieerd voor de partners met wie u dat hebt afgesproken. Nooit verplicht voor iedereen op poort 25: RFC 3207 verbiedt dat voor openbare servers, omdat er mail door verloren gaat.

guide-smime-title = TLS, S/MIME en PGP: waarvoor dient wat?
guide-smime-text =
    TLS beschermt de weg tussen servers. De servers zelf zien het bericht: ze kunnen het op virussen controleren, bewaren en doorgeven. Niemand hoeft iets te doen voor een afzonderlijk bericht.
    S/MIME en PGP beschermen het bericht zelf, van het programma van de schrijver tot dat van de lezer. De servers zien alleen onleesbare inhoud, en iedereen heeft eigen sleutels nodig en moet die van de anderen kennen.
    Ze sluiten elkaar niet uit. TLS verbergt het onderwerp en wie aan wie schrijft; S/MIME en PGP laten dat leesbaar. S/MIME en PGP beschermen ook het bericht in de mailbox; TLS doet dat niet.
    Als een partner “TLS wil”, wordt er niet om S/MIME of PGP gevraagd.

guide-cost-title = Waar krijg ik een certificaat, en wat kost het?
guide-cost-text =
    Van een certificaatautoriteit (CA) die de servers van uw partners vertrouwen. Het is hetzelfde soort certificaat als voor een webserver; u hoeft geen apart certificaat “voor mail” te kopen.
    Let's Encrypt en enkele andere geven het gratis, via het protocol ACME: Postseal bestelt het in stap 1. Een commerciële CA krijgt de aanvraag (CSR) uit stap 1 en stuurt een bestand terug.
    Een certificaat voor de naam van de server is genoeg. Niemand die mail verstuurt, let op de groene balken en bedrijfsnamen van duurdere certificaten.

guide-locked-title = Moet de sleutel een wachtwoordzin hebben?
guide-locked-text =
    Een wachtwoordzin (passphrase) is het wachtwoord van de sleutel: daarmee is het bestand versleuteld, en zonder is het waardeloos. Een certificaat heeft er geen; het is niet geheim.
    De mailserver leest de sleutel bij elke start, ook 's nachts, als er niemand is om te typen. Zijn kopie heeft daarom geen wachtwoordzin: Postfix en de meeste andere kunnen een beveiligde sleutel niet gebruiken. De rechten beschermen die kopie: alleen de server mag haar lezen.
    Geef er een aan een sleutel die op reis gaat of ergens anders ligt: in een back-up, op een stick, in een PFX-bestand voor iemand anders. Stap 1 biedt het aan onder “Geavanceerd”; waar de sleutel later nodig is, wordt u ernaar gevraagd. Stuur hem langs een andere weg dan het bestand.
    Niemand kan hem terughalen: Postseal en de CA kennen hem niet. Is hij weg, maak dan in stap 1 een nieuwe sleutel en laat daarvoor een certificaat uitgeven.

guide-renewal-title = Waarom verloopt een certificaat, en wat dan?
guide-renewal-text =
    Zodat een gestolen sleutel of een verkeerde naam niet voor altijd geldig blijft. Openbare CA's mogen sinds maart 2026 voor hoogstens 200 dagen uitgeven, vanaf maart 2027 voor 100 dagen, en vanaf maart 2029 voor 47.
    De dag erna weigeren servers die certificaten controleren uw mail. Het is de meest voorkomende storing van een inrichting die ooit perfect was.
    Dus: laat het automatisch vernieuwen waar dat kan (ACME), laat u op tijd herinneren waar dat niet kan, en kijk daarna of de server het nieuwe ook echt toont. “postseal expiring” vraagt het hem.

guide-testing-title = Hoe probeer ik het zonder iets te verstoren?
guide-testing-text =
    Oefen eerst: alle vier de stappen, met een oefen-CA en een oefenserver op deze computer.
    Laat daarna “Wat zou er misgaan?” uw eigen logboek of mailbox lezen: dan weet u welke partners zouden worden afgesneden, voordat u omschakelt.
    Zet de configuratie eerst op een testserver, als die er is. Op de echte toont de bundel eerst het verschil (apply.sh --dry-run), en zet die alles vanzelf terug als een controle mislukt.
    Begin opportunistisch, voeg één regel voor één partner toe, verstuur een testbericht, lees het bewijs. Dan de volgende.

guide-refused-title = Wat betekent “Relay access denied”?
guide-refused-text =
    De server stuurt dit bericht niet voor u door: doorsturen (relay) geweigerd. Mail voor zijn eigen domeinen neemt hij van iedereen aan, mail voor andere alleen van wie hij kent. Hij zegt “554 5.7.1 Relay access denied”, “550 5.7.1 Relaying denied” of “Unable to relay”. Terecht: een server die voor iedereen doorstuurt, verstuurt al snel spam.
    Doorgelaten wordt wie zich aanmeldt, zoals mailprogramma's op poort 587 of 465 (submission), en wie in een netwerk zit dat de beheerder heeft toegestaan (in Postfix: mynetworks).
    In stap 4 zijn er twee wegen. Via een eigen server: zet :587 achter de naam en vul “De server vraagt om aanmelding” in. Of “Rechtstreeks naar de ontvanger”: die server neemt mail voor zijn eigen domein zonder aanmelding aan.
    Zegt de server van een partner het, dan kwam het bericht bij een server waar het domein niet bij hoort. Vergelijk het MX-record met uw eigen vaste routes (transport, smarthost). Met TLS heeft het niets te maken.

guide-whom-title = Wie moet ik iets vragen?
guide-whom-text =
    Wie de mailserver beheert: een collega, of uw provider. Die installeert het certificaat en de configuratie. Is het een dienst (Microsoft 365, Google Workspace), dan staat TLS al aan, en hoeft u alleen regels voor partners in te stellen.
    Wie uw DNS beheert: die voegt records toe, als een CA er een als bewijs wil, en voor DANE en MTA-STS.
    Wie certificaten voor uw organisatie mag bestellen. Sommige hebben een contract met één CA, en een CAA-record dat alleen die toelaat.
    De brieven in deze gids zeggen wat elk van hen moet weten.

guide-partner-title = Wat vertel ik de partner, en moet dat?
guide-partner-text =
    Bij opportunistische TLS: niets. Zodra beide servers het kunnen, wordt het gebruikt.
    Spreek verplicht of geverifieerd eerst af: welke domeinen, welke servers, vanaf welke dag, en wie te bellen als er iets geweigerd wordt.
    Stuur de privésleutel nooit naar iemand. Uw partner heeft helemaal geen bestand van u nodig: de server toont zijn certificaat zelf, en de CA staat ervoor in.
    Stuur na afloop het rapport uit stap 4: daarin staat elke hop, en hoe die versleuteld was.

guide-dns-title = Wat voegen DANE en MTA-STS toe?
guide-dns-text =
    Met regels voor partners beschermt u de mail met partners aan wie u hebt gedacht. Met DANE en MTA-STS vertelt u iedereen, in DNS, dat uw server TLS kan, en met welke naam of sleutel. Afzenders die daar kijken, vallen niet terug op onversleuteld.
    DANE zet de vingerafdruk van uw sleutel in DNS; daarvoor moet de zone met DNSSEC ondertekend zijn. MTA-STS zet een klein bestand op een webserver; het heeft geen DNSSEC nodig, en Google en Microsoft kijken ernaar.
    TLS-RPT vraagt anderen om dagelijks te melden hoeveel verbindingen met u lukten, en waarom sommige niet. Begin daarmee: het toont problemen voordat ze mail kosten.

guide-limits-title = Waartegen beschermt TLS niet?
guide-limits-text =
    Wat op servers en in mailboxen staat: daar is het ontsleuteld, om te filteren en te lezen.
    Een hop achter de volgende server: u maakt afspraken over de ingang van uw partner; wat daarachter gebeurt, is aan hem. De Received-regels tonen het, voor zover zijn servers het vertellen.
    Een verkeerd adres: een versleuteld bericht aan de verkeerde persoon komt daar veilig aan.
    Wie de schrijver is: daarvoor zijn er SPF, DKIM en DMARC, en handtekeningen.
