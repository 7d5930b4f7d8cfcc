# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = Een [certificaat|certificate] begint met twee bestanden: een [privésleutel|key], die hier blijft, en een [aanvraag|csr], die u naar een [certificaatautoriteit|ca] stuurt.
window-request-missing = Maak eerst de sleutel en de aanvraag.

window-request-hosts = Hoe heet uw mailserver?
window-request-hosts-help = De naam waar uw MX-record naar wijst. Andere servers vergelijken die met het certificaat.
window-request-hosts-add = Nog een naam toevoegen
window-request-domains = Voor welke domeinen ontvangt deze server mail?
window-request-domains-help = Het deel van uw adressen achter de @. Wordt gebruikt voor het beleid en de test, niet in de aanvraag.
window-request-domains-add = Nog een domein toevoegen

window-recommended = Aanbevolen
window-request-key = Soort sleutel
window-request-key-help = De aanbevolen soort past bij bijna iedereen.
window-request-key-others = Andere soorten

window-request-more = Meer: organisatie en plaats
window-request-more-help = De meeste certificaatautoriteiten negeren deze regels of vullen ze zelf in. Laat leeg waar niemand om vroeg.
window-request-organization = Organisatie
window-request-unit = Afdeling
window-request-locality = Plaats
window-request-state = Provincie of staat
window-request-country = Landcode

window-request-renew = Ik vernieuw een certificaat
window-request-renew-how = Namen, velden en soort sleutel worden overgenomen uit het certificaat dat uw server nu gebruikt. De sleutel is nieuw, tenzij u hieronder de oude kiest.
window-request-renew-file = Bestand kiezen
window-request-renew-server = Of de server die het toont
window-request-renew-server-help = Postseal maakt verbinding, op poort 25 tenzij u achter een dubbele punt een andere typt, en leest wat de server aan iedereen toont.
window-request-renew-fetch = Ophalen
window-request-renew-fetching = { $host } wordt om het certificaat gevraagd…
window-request-foreign = Ik heb al een aanvraag
window-request-look-up = De mailservers van mijn domein opzoeken
window-request-look-up-help = Vraagt uw DNS-server naar deze domeinen en namen, en naar welke autoriteiten mogen uitgeven.
window-request-take = { $hosts } in de aanvraag opnemen

window-request-advanced = Geavanceerd: wachtwoordzin, bestaande sleutel
window-request-passphrase-heading = Een wachtwoordzin voor de sleutel
window-request-passphrase-help = Het bestand is hoe dan ook alleen voor u leesbaar. Een wachtwoordzin beschermt kopieën ervan: op een stick, in een back-up.
window-request-passphrase = Wachtwoordzin
window-request-passphrase-again = Nogmaals dezelfde
window-request-passphrase-different = De twee zijn niet gelijk.
window-request-passphrase-warning = Een mailserver moet zijn sleutel bij het starten kunnen lezen.
window-request-passphrase-why = Postfix en de meeste andere kunnen een beveiligde sleutel niet gebruiken: ze hebben een kopie zonder wachtwoordzin nodig.
window-request-passphrase-of-key = De wachtwoordzin ervan, als die er is
window-request-passphrase-of-key-help = Opent alleen de sleutel voor deze aanvraag; het bestand blijft zoals het is.
window-request-reuse = Een bestaande sleutel gebruiken
window-request-reuse-help = Een nieuwe sleutel is de betere keuze: een kopie van de oude is dan waardeloos. Gebruik de oude alleen als iets de sleutel zelf noemt, zoals een TLSA-record voor DANE.
window-request-reused = De aanvraag wordt met deze bestaande sleutel ondertekend
window-request-new-key = Toch een nieuwe sleutel

window-request-make = Sleutel en aanvraag maken
window-request-not-yet = Kijk eerst naar de gemarkeerde velden hierboven.
window-request-keep = Houden wat er is
window-request-making-key = Privésleutel maken…
window-request-signing = Aanvraag daarmee ondertekenen…

window-request-made = De sleutel en de aanvraag voor { $hosts } zijn klaar.
window-request-opened = De aanvraag voor { $hosts } is de aanvraag waarop dit project wacht.
window-request-key-elsewhere = De privésleutel blijft waar de aanvraag is gemaakt. Installeer het certificaat daar.
window-request-made-next = Stuur de aanvraag naar uw certificaatautoriteit. Ga verder met stap 2 als het antwoord er is.
window-request-csr = De aanvraag (CSR)
window-request-save = Aanvraag opslaan
window-request-save-as = Opslaan als…
window-request-saved = Opgeslagen als { $path }.
window-request-what-next = Wat u nu doet
window-request-next-send = Kopieer de aanvraag, helemaal, met de eerste en de laatste regel, naar het bestelformulier van uw certificaatautoriteit.
window-request-next-key = Verstuur de sleutel nooit. Alleen uw mailserver heeft hem nodig; wie erom vraagt, is niet te vertrouwen.
window-request-next-wait = Het antwoord is een certificaat, per e-mail of als download. Dat kan minuten of dagen duren; dit project wacht.
window-request-files = Waar de bestanden staan
window-request-file-csr = Aanvraag, om te versturen
window-request-file-key = Privésleutel, om te bewaren
window-request-folder = Map tonen
window-request-again = Nog een maken

window-request-guide = Waarom een aanvraag?
window-request-guide-1 = Een certificaat zegt: deze sleutel hoort bij de server met deze naam. Een certificaatautoriteit, of CA, controleert of de naam van u is en ondertekent die zin.
window-request-guide-2 = De aanvraag (CSR) bevat de naam en de openbare helft van de sleutel. De geheime helft verlaat deze computer nooit: daarmee zou iedereen zich als uw server kunnen voordoen.
window-request-guide-3 = De bestanden zijn alleen voor u leesbaar, en een bestaande sleutel wordt nooit overschreven.
