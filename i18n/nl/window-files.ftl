# Headers lezen; Een bestand openen (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = De headers van een bericht lezen: kwam het via TLS?
window-headers-title = Headers lezen
window-headers-why = Elke server die een bericht doorgeeft, schrijft er een [Received-regel|received] in. Postseal leest ze [hop|hop] voor hop en vertelt waar het bericht via [TLS|tls] ging, en hoe goed. Niets verlaat deze computer.
window-headers-asked = Wat was er voor dit bericht afgesproken?
window-headers-nothing = Niets: alleen vertellen
window-headers-expected = Wat was afgesproken: { $class }.
window-headers-inbound = Heeft een partner het u gestuurd?
window-headers-ours = Uw eigen servers en adressen
window-headers-ours-help = Heeft een partner u het bericht gestuurd, dan wordt de stap beoordeeld waarin uw eigen server het aannam. Noem hier uw servers, met komma’s ertussen; *.example.org staat voor alles daaronder, een adres voor een stap binnen uw netwerk.
window-headers-report = Voor uw partner of een auditor: wanneer, de reis van het bericht met een afbeelding, en wat dat bewijst. Er zit geen wachtwoord en geen sleutel in.

window-reading-nobodys = Op zichzelf bekeken: het hoort bij geen enkel project, en er wordt er geen gewijzigd.
window-reading-nobodys-next = Om het als bewijs voor een server van u te bewaren, leest u het in stap 4 van het project van die server.

window-open-open = Een bestand openen: certificaat, sleutel, aanvraag, bericht of logboek
window-open-title = Een bestand openen
window-open-why = Postseal vertelt wat een bestand is en toont wat erin staat: een [certificaat|certificate], een [privésleutel|key], een [aanvraag|csr] of alles samen. Er wordt niets gewijzigd of verzonden.
window-open-what = Een of meer: wat een CA stuurde, in elke vorm; een sleutel en een certificaat, om te zien of ze bij elkaar horen; een bericht of een mailbox; een maillogboek.
window-open-drop = Of zet ze neer op dit venster: bestanden of een map.
window-open-close = Alles sluiten
window-open-looking = Wordt bekeken …
window-open-certificate = Certificaat
window-open-authority = Certificaat van een certificaatautoriteit (CA)
window-open-request = Aanvraag voor een certificaat (CSR)
window-open-key = Privésleutel: stuur die nooit naar iemand
window-open-message = Een bericht, of een mailbox
window-open-past = Mail, een logboek of rapporten
window-open-belongs = De privésleutel hoort bij wat ermee is geopend.
window-open-belongs-next = Beide hebben dezelfde openbare sleutel: een server kan ze samen gebruiken.
window-open-belongs-some = Niet alles wat is geopend, hoort bij elkaar.
window-open-belongs-some-next = Elke kaart zegt of de andere helft hier is. Wat bij elkaar hoort, heeft dezelfde SHA-256 van de sleutel.
window-open-belongs-not = Een privésleutel hoort niet bij wat ermee is geopend.
window-open-belongs-not-next = De openbare sleutels verschillen, en geen server kan ze samen gebruiken. Zoek de sleutel die met de aanvraag voor dit certificaat is gemaakt.
window-open-fits = De andere helft is hier
window-open-fits-not = De andere helft ontbreekt
window-open-more = Nog { $count } worden niet getoond. De opdrachtregel toont ze allemaal.
window-open-next = Om een certificaat te laten controleren, aanvullen en bewaren voor een server, voegt u het toe in stap 2 van een project.

open-configuration-what = { $name } is een configuratiebestand van { $server }.
open-configuration-why = Wat daarin juist is, hangt af van wat u van uw server wilt.
open-configuration-next = Open een project, of begin er een, en kies dit bestand in stap 3: daar wordt het vergeleken met wat uw server nodig heeft.
open-many-what = { $name } bevat meer dan { $limit } bestanden met certificaten en sleutels.
open-many-why = De andere zijn niet bekeken: wat hier staat, is niet alles.
open-many-next = Kies in plaats van de map de bestanden die u bedoelt.

open-unknown-what = Niets in { $name } is bekend bij Postseal.
open-unknown-why = Het bevat geen certificaat, aanvraag of privésleutel, geen bericht, geen regel van een maillogboek en geen TLS-rapport.
open-unknown-next = Kies een ander bestand. Is het u toegestuurd, sla het dan nog eens op zoals de afzender het bedoelde, en pak uit wat ingepakt is.

window-drop-open = Postseal vertelt wat het is: een certificaat, een sleutel, een aanvraag, een bericht, een mailbox of een logboek.
