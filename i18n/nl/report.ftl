# What is handed on: the proof (src/report)

report-title = Hoe een bericht reisde, en wat dat bewijst
report-rehearsal = Dit was een oefening: een oefenserver op dezelfde computer nam het bericht aan. Het bewijst niets over een echte mailserver.

report-about = Waar het om gaat
report-name = Mailserver
report-hosts = Hostnamen
report-domains = Domeinen
report-server = Software
report-from = Van
report-to = Aan
report-subject = Onderwerp
report-message-id = Message-ID
report-sent-at = Verzonden
report-received-at = Ontvangen
report-made = Rapport gemaakt
report-made-by = Gemaakt door

report-policy = Wat er gevraagd was
report-expected = Dit bericht is getoetst aan
report-partner = Partner
report-partner-outbound = Mail naar deze partner
report-partner-inbound = Mail van deze partner
report-outbound = Mail naar alle anderen
report-inbound = Mail van alle anderen
report-minimum = Laagste versie van TLS

report-picture = De reis van het bericht
report-picture-hop = { $number }. { $grade }
report-picture-verified = certificaat van afzender geverifieerd

report-hops = Hop voor hop, in de volgorde van de reis
report-other-inbound = De andere richting: mail van de partner
report-other-outbound = De andere richting: mail naar de partner
report-hop = { $number }. { $from } → { $by }
report-at = Wanneer
report-version = TLS
report-cipher = Cipher
report-exchange = Sleuteluitwisseling
report-address = Adres
report-helo = Noemde zich
report-id = Id in het logboek van de ontvanger

report-sent = De verbinding waarover het bericht wegging
report-target = Server
report-asked = Gevraagde TLS
report-trusted = Certificaat vertrouwd
report-name-matches = Certificaat voor deze naam
report-reply = Antwoord

report-certificates = Certificaten
report-certificate-own = van de mailserver
report-certificate-theirs = getoond door de server die het bericht aannam
report-issuer = Uitgegeven door
report-dns-names = Voor de namen
report-not-before = Geldig vanaf
report-not-after = Geldig tot
report-key = Sleutel
report-signature = Handtekening
report-serial = Serienummer
report-sha256 = SHA-256
report-spki-sha256 = SHA-256 van de sleutel

report-transcript = Wat er gezegd is
report-transcript-how = Het gesprek met de server: > is de afzender, < de server, * de TLS-laag. Wachtwoorden worden niet getoond.
report-evidence = De bron: de Received-regels zoals ze zijn geschreven
report-evidence-how = Elke server die een bericht aanneemt, schrijft er een regel bij, boven die er al staan. Wat een regel over de afzender van de hop zegt, komt van de ontvanger; regels onder de eerste van een server die u vertrouwt, komen van anderen.
report-evidence-log = Wat de headers openlaten, staat in het maillogboek, in deze regels:
report-evidence-log-alone = Hoe het bericht verderging, staat in het maillogboek van de server die het verstuurde, in deze regels:

report-written = Rapport geschreven naar { $path }.
report-came-back = Er wordt geen rapport geschreven: dit is niet het bericht, maar een melding over wat ervan geworden is.

report-not-a-sending-what = { $file } vertelt niet hoe een bericht is verstuurd: { $cause }
report-not-a-sending-why = Het rapport haalt daar de verbinding uit, en wat er gezegd is.
report-not-a-sending-next = Geef het bestand waarnaar postseal send --json is geschreven.

report-another-message-what = Het bericht met de id { $found } is niet het bericht dat is verstuurd, { $sent }.
report-another-message-why = Hoe het ene bericht is verstuurd, bewijst niets over een ander.
report-another-message-next = Open het bericht dat is verstuurd, of laat --sent weg.

report-unknown-format-what = Aan de naam van { $file } is niet te zien in welke vorm het geschreven moet worden.
report-unknown-format-why = Een rapport is een pagina (.html), een tekst (.md), een document voor programma's (.json) of een afbeelding (.svg, .png).
report-unknown-format-next = Laat de naam eindigen op .html, .md, .json, .svg of .png.

report-drawing-what = De afbeelding kon niet worden getekend: { $cause }
report-drawing-why = De rest van het rapport heeft er geen last van.
report-drawing-next = Sla de afbeelding op als SVG, of het hele rapport.

# Step 4 in the window
window-report = Doorgeven
window-report-lead = Voor uw partner of een auditor: wie, wanneer, welk beleid, de certificaten, de reis met een afbeelding, en wat dat bewijst. Er zit geen wachtwoord en geen sleutel in.
window-report-format = Als
window-report-html = Pagina om af te drukken (HTML)
window-report-md = Tekst (Markdown)
window-report-json = Voor programma's (JSON)
window-report-svg = Afbeelding (SVG)
window-report-png = Afbeelding (PNG)
window-report-save = Rapport opslaan…
window-report-file = postseal-rapport
