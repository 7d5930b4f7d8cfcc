# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = Verstuur een testbericht en lees, [hop voor hop|hop], hoe het onderweg was versleuteld.

window-proof-guide = Wat is een bewijs?
window-proof-guide-1 = Elke mailserver die een bericht doorgeeft, schrijft er bovenaan een regel bij: van wie, naar wie en met welke versleuteling. Dat zijn de [Received-regels|received].
window-proof-guide-2 = In de volgorde van de reis gelezen, vertellen ze waar het bericht versleuteld was en waar niet.
window-proof-guide-3 = Op de regels van uw eigen servers kunt u vertrouwen; die van anderen moet u van hen aannemen.

window-proof-missing = Verstuur eerst het testbericht.
window-proof-missing-received = Verstuurd. Breng nu het bericht zoals het is ontvangen.
window-proof-missing-proven = Nog niet bewezen. Wat er te doen is, staat bij het resultaat.
window-proof-letter = Het testbericht
window-proof-from = Van
window-proof-to = Aan
window-proof-to-help = Een mailbox die u kunt lezen: van een collega bij uw partner, of een eigen mailbox elders.
window-proof-way = Hoe het wordt verstuurd
window-proof-through = Via deze server van mij
window-proof-straight = Rechtstreeks naar de ontvanger
window-proof-straight-help = Rechtstreeks naar de mailserver van het domein van de ontvanger, volgens de MX-records, zoals uw eigen server zou versturen. Veel providers sluiten poort 25 voor huizen en kantoren; op uw mailserver doet dit hetzelfde: postseal send.
window-proof-via = Aan deze server geven
window-proof-via-help = Uw mailserver. Poort 25, tenzij u een andere toevoegt, zoals :587.
window-proof-server-name = De naam in zijn certificaat
window-proof-server-name-help = Een adres staat in geen enkel certificaat. Wat de server toont, wordt met deze naam vergeleken; zonder naam kan er wel worden versleuteld, maar niet gecontroleerd.
window-proof-security = Versleuteling
window-proof-security-help = Het testbericht houdt zich hier strikt aan: u ziet wat deze keuze zou doen voordat uw server haar moet maken.
window-proof-implicit = TLS vanaf het begin
window-proof-login = De server vraagt om aanmelding
window-proof-user = Gebruiker
window-proof-password = Wachtwoord
window-proof-token = Token (OAuth)
window-proof-token-help = Zoals Google en Microsoft het geven (XOAUTH2, OAUTHBEARER): plak het hier. Het wordt alleen binnen TLS met een geverifieerd certificaat verstuurd, en nergens bewaard.
window-proof-password-help = Wordt alleen binnen TLS met een geverifieerd certificaat verstuurd, en nergens bewaard.
window-proof-send = Testbericht versturen
window-proof-sending = In gesprek met de server…
window-proof-sent-tls = Het bericht is versleuteld overgedragen.
window-proof-sent-plain = Het bericht is onversleuteld overgedragen.
window-proof-sent-next = Dat is het eerste deel van de reis. Open het bericht waar het aankomt: de Received-regels vertellen de rest.
window-proof-sent-on = Verzonden op { $date }. Wat ervan terugkwam, staat hieronder; u kunt ook een nieuw bericht verzenden.
window-proof-again = Nog een versturen
window-proof-connection = De verbinding waarover het ging
window-proof-server = Server
window-proof-version = TLS
window-proof-cipher = Cipher
window-proof-exchange = Sleuteluitwisseling
window-proof-trusted = Certificaat vertrouwd
window-proof-name = Certificaat voor deze naam
window-proof-yes = ja
window-proof-no = nee
window-proof-reply = Antwoord
window-proof-message-id = Message-ID
window-proof-save-transcript = Gesprek opslaan…
window-proof-transcript = Wat er gezegd is

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = Het bericht zoals het is ontvangen
window-reading-how = Zoek in de mailbox waar het aankwam naar “Origineel weergeven”, “Bron weergeven” of “Internetheaders”, en plak alles wat daar staat.
window-reading-paste = Plak de kopregels hier…
window-reading-read = Kopregels lezen
window-reading-choose = Bestand kiezen…
window-reading-files = Berichten
window-reading-drop = Of sleep het bericht (.eml) op dit venster.
window-reading-inbound = De andere richting: wat uw partner u stuurt
window-reading-inbound-name = Eigen servers en adressen, naast de hosts uit stap 1
window-reading-inbound-help = Vraag uw partner u een bericht te sturen en plak het hierboven of zet het daar neer: beoordeeld wordt de stap waarin uw eigen server het aannam. Servers van u die anders heten dan in stap 1 noemt u hier, met komma's ertussen; *.example.org staat voor alles daaronder, een adres voor een stap binnen uw netwerk.
window-reading-ours = Dit is het testbericht.
window-reading-partners = Een bericht van een partner: beoordeeld wordt de hop waar uw server het aannam.
window-reading-another = Dit is een ander bericht, niet het testbericht.
window-reading-another-next = De route staat hieronder, maar wordt niet als bewijs bewaard. Open het bericht met het onderwerp van de test.
window-reading-unsaid = Uit deze tekst blijkt niet of het om het testbericht gaat.
window-reading-unsaid-next = De route staat hieronder, maar wordt niet als bewijs bewaard. Plak alle kopregels, ook de regel die met Message-ID begint.
window-reading-none-sent = Er is nog geen testbericht verstuurd.
window-reading-none-sent-next = De route van dit bericht staat hieronder, maar wordt niet als bewijs bewaard. Verstuur eerst het testbericht en lees het daarna hier.
window-reading-asked = Uw beleid voor deze ontvanger: { $class }.
window-reading-asked-sender = Uw beleid voor mail van deze afzender: { $class }.
window-reading-from-partner = Als het een bericht van een partner aan u is:
window-reading-hops = Hop voor hop, in de volgorde van de reis
window-reading-log = Het logboek van uw mailserver vertelt de rest
window-reading-log-help = Open het, of plak de regels van die minuten. Het bericht wordt daar gevonden op de id’s die de servers het gaven: { $ids }. Het wordt alleen hier gelezen.
window-reading-log-nameless = Deze kopregels hebben geen id waarop het bericht in een logboek te vinden is. Lees de kopregels volledig, zoals de mailbox van de ontvanger ze toont.
window-reading-log-paste = Plak hier regels van het logboek…
window-reading-log-choose = Logboek openen…
window-reading-log-read = Regels lezen
window-reading-log-busy = Lezen…

window-proof-practice = In deze oefening neemt een oefenmailserver op deze computer het bericht aan, met de sleutel en het certificaat uit stap 1 en 2. Niets verlaat deze computer.
window-proof-fetch = Ophalen van de oefenserver

window-collect = Ophalen uit de mailbox waar het aankomt
window-collect-lead = Als u die mailbox mag lezen: Postseal wacht daar op het bericht, ook in de map voor spam, en toont de kopregels. Het bericht wordt alleen bekeken en blijft ongelezen.
window-collect-server = IMAP-server
window-collect-server-help = Poort 993, tenzij u een andere toevoegt, zoals :143.
window-collect-user-missing = Van wie is de mailbox?
window-collect-fetch = Ophalen
window-collect-entering = Aanmelden…

window-mailbox-search = Een ander bericht: een deel van de afzender, het onderwerp of de Message-ID
window-mailbox-more = Nog { $count } worden niet getoond. Zoek hierboven het bericht dat u bedoelt.
