# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = De [certificaatautoriteit|ca] antwoordt met een of meer bestanden. Voeg ze allemaal toe; ze worden gelezen, gecontroleerd en geordend.
window-certificate-missing = Voeg eerst het certificaat toe.
window-certificate-missing-accept = Gebruik eerst dit certificaat, of voeg een ander toe.

window-certificate-bring = Wat heeft de certificaatautoriteit gestuurd?
window-certificate-bring-help = Plak hieronder de tekst, kies de bestanden, of sleep ze ergens op dit venster. Een bestand met “chain” of “intermediate” in de naam hoort erbij.
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = Lezen
window-certificate-choose = Bestanden kiezen…
window-certificate-reading = Lezen…
window-certificate-practice = Van de oefen-CA halen
window-certificate-practice-help = In een oefening speelt een certificaatautoriteit op deze computer de echte: ze neemt uw aanvraag aan en antwoordt meteen.

window-certificate-good = Het certificaat past.
window-certificate-good-text = Het hoort bij uw sleutel en de naam van uw server, en andere servers zullen het vertrouwen.
window-certificate-good-practice = Het hoort bij uw sleutel en de naam van uw server. Omdat het van de oefen-CA komt, wordt het alleen in deze oefening vertrouwd; zet het niet op echte servers.
window-certificate-fair = Het certificaat werkt; bekijk de opmerkingen hieronder.
window-certificate-poor = Dit certificaat zou niet werken.
window-certificate-poor-text = Wat er mis is en wat u eraan kunt doen, staat hieronder. U kunt meer bestanden toevoegen: vaak ontbreekt alleen een tussencertificaat.
window-certificate-private = Alleen partners die deze CA vertrouwen, accepteren dit certificaat.
window-certificate-private-text = Al het andere klopt. Hoe de CA hier kan meetellen, staat hieronder.
window-certificate-trust-title = Kent u deze CA: { $subject }?
window-certificate-trust-text = Het rootcertificaat zat erbij. Is het van uw organisatie of uw partner, vergelijk dan deze vingerafdruk (SHA-256) met die zij publiceren en laat het hier meetellen. Dat geldt alleen voor Postseal op deze computer; in de instellingen draait u het terug.
window-certificate-trust = Hier vertrouwen
window-certificate-chain = De keten, van uw server tot de root
window-certificate-chain-help = Elk certificaat is ondertekend met het certificaat eronder. Andere servers vertrouwen de root aan het eind, en daarmee allemaal.
window-certificate-yours = Van uw server
window-certificate-between = Ertussen
window-certificate-valid = Geldig van { $from } tot { $to }
window-certificate-accept = Dit certificaat gebruiken
window-certificate-accept-anyway = Toch gebruiken
window-certificate-clear = Opnieuw beginnen
window-certificate-more = Meer bestanden toevoegen
window-certificate-more-paste = Wat ontbreekt, kan hier worden geplakt: het komt bij wat er al is.

window-certificate-kept = Het certificaat staat klaar.
window-certificate-kept-until = Het is geldig tot { $to }. Hierna: stel uw mailserver in om het te gebruiken.
window-certificate-kept-practice = Het is geldig tot { $to }. De oefenmailserver van stap 4 gebruikt het; een echte zou u in stap 3 instellen.
window-certificate-kept-expired = Het was geldig tot { $to }. Vraag in stap 1 een nieuw aan, en voeg dat dan hier toe.
window-certificate-kept-poor = Het is geldig tot { $to }, maar de controle vond er iets mis mee: toon het certificaat hieronder om te zien wat.
window-certificate-of-old-key = Het certificaat dat er is, hoort bij de oude sleutel.
window-certificate-of-old-key-text = Sindsdien is in stap 1 een nieuwe sleutel gemaakt, en die twee horen niet bij elkaar. Voeg het certificaat voor de nieuwe aanvraag toe. Tot dan gaat uw server door met de oude sleutel en het oude certificaat, geldig tot { $to }, in { $file }.
window-certificate-kept-file = Certificaat met keten, voor de mailserver
window-certificate-again = Een ander toevoegen
window-certificate-keep = Het huidige houden

window-certificate-guide = Waarom controleren?
window-certificate-guide-1 = De meeste problemen met TLS zijn een certificaat voor een andere sleutel, voor een andere naam, of zonder de [tussencertificaten|intermediate]. Mailservers zeggen er niets over; hun partners weigeren gewoon.
window-certificate-guide-2 = De tussencertificaten (de [keten|chain]) leiden van uw certificaat naar een autoriteit die iedereen kent. Uw mailserver moet ze meesturen.
window-certificate-guide-3 = Hier wordt dat allemaal gecontroleerd voordat er iets aan uw server verandert.
