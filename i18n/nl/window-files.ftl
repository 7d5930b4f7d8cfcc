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

window-reading-nobodys = Op zichzelf bekeken: er wordt niets van bewaard.
window-reading-nobodys-next = Als bewijs voor een server van u leest u het in stap 4 van het bijbehorende project.

window-open-open = Een bestand openen: certificaat, sleutel, aanvraag, bericht of logboek
window-open-title = Een bestand openen
window-open-why = Postseal vertelt wat een bestand is en toont wat erin staat: een [certificaat|certificate], een [privésleutel|key], een [aanvraag|csr] of alles samen. Er wordt niets gewijzigd, bewaard of verzonden.
window-open-what = Een of meer: wat een CA stuurde, in elke vorm; een sleutel en een certificaat, om te zien of ze bij elkaar horen; een bericht of een mailbox; een maillogboek.
window-open-drop = Of zet ze neer op dit venster: bestanden of een map.
window-open-close = Alles sluiten
window-open-looking = Bezig met bekijken …
window-open-certificate = Certificaat
window-open-authority = Certificaat van een autoriteit (CA)
window-open-request = Aanvraag voor een certificaat (CSR)
window-open-key = Privésleutel: stuur die nooit naar iemand
window-open-message = Een bericht, of een mailbox
window-open-past = Mail, een logboek of rapporten
window-open-belongs = De privésleutel hoort bij wat ermee is geopend.
window-open-belongs-next = Beide hebben dezelfde publieke sleutel: een server kan ze samen gebruiken.
window-open-belongs-not = Een privésleutel hoort niet bij wat ermee is geopend.
window-open-belongs-not-next = De publieke sleutels verschillen, en geen server kan ze samen gebruiken. Zoek de sleutel die met de aanvraag voor dit certificaat is gemaakt.
window-open-next = Om een certificaat te laten controleren, aanvullen en bewaren voor een server, brengt u het naar stap 2 van een project.

open-configuration-what = { $name } is een configuratiebestand van { $server }.
open-configuration-why = Wat daarin juist is, hangt af van wat u van uw server wilt.
open-configuration-next = Open een project, of begin er een, en kies dit bestand in stap 3: daar wordt het vergeleken met wat uw server nodig heeft.

open-unknown-what = Niets in { $name } is bekend bij Postseal.
open-unknown-why = Het bevat geen certificaat, aanvraag of privésleutel, geen bericht, geen regel van een maillogboek en geen TLS-rapport.
open-unknown-next = Kies een ander bestand. Is het u toegestuurd, sla het dan nog eens op zoals de afzender het bedoelde: wat ingepakt is, eerst uitpakken.

window-drop-open = Postseal vertelt wat het is: een certificaat, een sleutel, een aanvraag, een bericht, een mailbox of een logboek.
