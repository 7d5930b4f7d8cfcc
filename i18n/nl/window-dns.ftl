# What a domain publishes (src/gui/screen/dns)

window-dns-open = Wat uw domein in DNS publiceert, en wat er nog bij kan
window-dns-after-proof = Nu voor altijd: publiceer in DNS dat uw servers TLS spreken
window-dns-title = Gepubliceerd in DNS
window-dns-why = Wie onderweg meekijkt, kan TLS tussen mailservers weghalen, tenzij het domein in [DNS|dns] zegt dat het TLS spreekt. Postseal controleert wat er gepubliceerd is, vergelijkt het met uw servers, en zegt welk record erbij moet. Er wordt niets gewijzigd.
window-dns-domain-help = Wat achter de @ staat.
window-dns-server = Andere DNS-server (optioneel)
window-dns-server-help = Leeg: de DNS-server van deze computer wordt gevraagd. Sommige thuisrouters verbergen handtekeningen; kies dan hier een andere.
window-dns-server-wrong = Dit is geen adres van een DNS-server. Schrijf het als 9.9.9.9 of 9.9.9.9:53.
window-dns-report = Waar afzenders aan rapporteren (optioneel)
window-dns-report-help = Dit adres staat in het record voor TLS-rapporten. Leeg: tls-reports@ uw domein.
window-dns-check = Controleren
window-dns-beginning = Beginnen…
window-dns-asking = DNS wordt gevraagd naar { $name }…
window-dns-server-asked = { $server } wordt bekeken…
window-dns-again = Opnieuw controleren, of een ander domein
window-dns-another = Handtekeningen (DNSSEC) worden onderweg weggelaten: vraag in plaats daarvan { $server } (Quad9)
window-dns-form = Records tonen
window-dns-form-bind = voor een zonebestand
window-dns-form-fields = voor een webformulier
window-dns-form-nsupdate = voor nsupdate
window-dns-name = Naam
window-dns-type = Type
window-dns-value = Waarde
window-dns-old = In plaats van
window-dns-add = Toe te voegen record
window-dns-change = Te wijzigen record: het komt in de plaats van het record dat er staat
window-dns-findings = { $count ->
    [one] Eén ding om te weten
   *[other] { $count } dingen om te weten
}
window-dns-plan = In deze volgorde
window-dns-plan-why = Elke stap bouwt op de vorige. Wacht na elke stap een uur en controleer opnieuw: de volgende komt beschikbaar als deze is gezien.
window-dns-next = Hierna
window-dns-locked = Later
window-dns-instead = In plaats daarvan het record van de CA (2 1 1)
window-dns-save = Beleid opslaan…
window-dns-place = Waar komt het bestand te staan?

window-reports-open = De rapporten lezen die afzenders u stuurden (TLS-rapporten)
window-reports-title = TLS-rapporten van afzenders
window-reports-why = Grote afzenders melden eens per dag hoeveel verbindingen met uw servers via TLS gingen, hoeveel niet, en waarom. Bij elkaar opgeteld vertellen die rapporten wie niet kon bezorgen, en wanneer [MTA-STS|mta-sts] kan worden afgedwongen. Alles blijft op deze computer.
window-reports-what = Welke rapporten wilt u lezen?
window-reports-what-text = De bijlagen (.json, .json.gz), de berichten waar ze bij zitten (.eml), een mailboxbestand (mbox) of een Maildir. Elk rapport telt één keer, wat er ook naast ligt.
window-reports-drop = of sleep een bestand of map op het venster.
window-reports-choose = TLS-rapporten
window-reports-mailbox = Uit een mailbox (IMAP)
window-reports-mailbox-lead = De mailbox die in uw TLS-RPT-record staat. Alleen rapporten worden opgehaald, en ze blijven ongelezen.
window-reports-fetch = Mailbox lezen
window-reports-again = Andere lezen
window-reports-policy = { $name }: { $successful } via TLS, { $failed } mislukt
window-reports-senders = { $count ->
    [one] Eén afzender
   *[other] { $count } afzenders
}
window-reports-more = Nog { $count }: de opdrachtregel (dns reports --json) toont alles.
