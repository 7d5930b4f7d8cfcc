# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = Kopieer de brief, lees hem na, en vul in wat tussen […] staat.

guide-letter-ca-title = Aan de certificaatautoriteit
guide-letter-ca-text =
    Onderwerp: Certificaat voor de mailserver { $host }

    Geachte heer, mevrouw,

    wij hebben een TLS-certificaat nodig voor onze mailserver. Wilt u het uitgeven voor:

    { $hosts }

    Domeinvalidatie volstaat. De aanvraag (CSR) is bijgevoegd; de privésleutel blijft bij ons.

    Wilt u
    - ons zeggen hoe wij aantonen dat de naam van ons is (DNS-record, mail of webpagina),
    - het certificaat als PEM sturen, samen met de tussencertificaten,
    - en, als u ACME aanbiedt, het adres van uw directory en het account ervoor geven, zodat het automatisch vernieuwd kan worden.

    Het certificaat wordt gebruikt door een mailserver die ook zelf verbindingen opent. Wilt u ons zeggen of het uitgebreide sleutelgebruik naast serverAuth ook clientAuth bevat.

    Met vriendelijke groet
    { "[" }naam, organisatie, telefoon]

guide-letter-colleague-title = Aan de collega die de server beheert
guide-letter-colleague-text =
    Onderwerp: TLS voor { $host }

    Hallo,

    een partner wil dat we mail via TLS uitwisselen. Ik heb alles voorbereid met Postseal. Bijgevoegd is een map (zip) voor { $server }:

    - APPLY.md: wat er te doen is, stap voor stap, met de exacte bestanden en opdrachten
    - apply.sh (apply.ps1 op Windows): doet het, controleert het, en zet alles vanzelf terug als een controle mislukt; “sh apply.sh --dry-run” toont eerst het verschil
    - het certificaat met zijn keten

    De privésleutel kan alleen ik lezen, en die komt niet per mail. Laten we afspreken hoe je hem krijgt: [USB-stick, scp, persoonlijk].

    Het beleid:
    { $policy }

    Controleer voor je begint of er een back-up is en of poort 25 van de server van buiten bereikbaar is. Hoe je het ongedaan maakt, staat ook in APPLY.md.

    Daarna stuur ik een testbericht en lees ik in de headers of het versleuteld was.

    Bedankt
    { "[" }naam]

guide-letter-partner-title = Aan de partner
guide-letter-partner-text =
    Onderwerp: Mail via TLS tussen onze servers

    Geachte heer, mevrouw,

    wij hebben TLS ingesteld op onze mailserver en willen graag met u afspreken hoe onze servers mail uitwisselen.

    Onze domeinen: { $domains }
    Onze mailservers: { $hosts }
    Certificaat: { $certificate }

    Wat wij doen:
    { $policy }

    Wilt u ons laten weten
    - voor welke van uw domeinen dit moet gelden, en de namen in uw MX-records,
    - of uw certificaten van een publieke CA zijn, en voor welke namen,
    - of u TLS verplicht stelt of ons certificaat controleert, en vanaf welke dag,
    - wie wij kunnen bellen als een bericht wordt geweigerd.

    Wij stellen een test voor die dag voor: stuur een bericht naar [adres], en laat ons weten waarheen wij er een kunnen sturen. Wij sturen u een rapport over hoe het onderweg versleuteld was.

    Met vriendelijke groet
    { "[" }naam, organisatie, telefoon]

guide-letter-certificate-public = uitgegeven door { $ca }, voor de namen hierboven; u hebt geen bestand van ons nodig
guide-letter-certificate-private = uitgegeven door { $ca }, voor de namen hierboven; het rootcertificaat is bij deze brief gevoegd: vertrouw het alstublieft voor onze servers, want het staat op geen enkele openbare lijst
guide-letter-policy = Bij het versturen: “{ $sending }”. Bij het ontvangen: “{ $receiving }”.
guide-letter-policy-unknown = [het beleid uit stap 3]
guide-letter-server-unknown = [mailserver en versie]
guide-letter-host-unknown = [naam van de mailserver]
guide-letter-domain-unknown = [uw maildomein]
guide-letter-ca-unknown = [naam van de CA]
