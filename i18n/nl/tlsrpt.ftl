# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = In { $places } is geen TLS-rapport gevonden.
tlsrpt-nothing-why = Zonder rapporten weet niemand of afzenders u met TLS kunnen bereiken zoals u belooft.
tlsrpt-nothing-next = Kies de bijlagen (.json, .json.gz), de berichten (.eml, mbox, Maildir), of de mailbox die het record bij _smtp._tls noemt. Grote afzenders melden één keer per dag, vanaf de dag nadat het record is gepubliceerd.

tlsrpt-cancelled-what = Het lezen is geannuleerd.
tlsrpt-cancelled-why = In een deel van de rapporten kan juist het rapport ontbreken dat over problemen vertelt.
tlsrpt-cancelled-next = Begin opnieuw als er tijd voor is.

tlsrpt-damaged-what = { $place } is beschadigd: { $cause }.
tlsrpt-damaged-why = Wat erin staat, ontbreekt in de som.
tlsrpt-damaged-next = Haal het bestand opnieuw van de oorspronkelijke plaats, en lees het nog eens.

tlsrpt-bomb-what = { $place } wordt uitgepakt veel te groot en is overgeslagen.
tlsrpt-bomb-why = Rapporten krimpen niet zoveel; zulke bestanden zijn gemaakt om een computer vol te laten lopen.
tlsrpt-bomb-next = Ga na waar het vandaan komt. Geen rapport van een mailprovider ziet er zo uit.

tlsrpt-too-large-what = { $place } is groter dan elk rapport (16 MiB) en is overgeslagen.
tlsrpt-too-large-why = De grootste afzenders schrijven een paar honderd kilobyte per dag.
tlsrpt-too-large-next = Ga na of het is wat u denkt.

tlsrpt-cut-what = { $place } kon niet tot het einde worden gelezen: { $cause }
tlsrpt-cut-why = In de som zit wat tot dan was gelezen, het nieuwste eerst. Wat ontbreekt, kan juist zijn wat mislukte.
tlsrpt-cut-next = Lees opnieuw als de verbinding beter is, of sla de berichten op als bestanden en lees die.

tlsrpt-not-known-what = In { $place } zit geen TLS-rapport.
tlsrpt-not-known-why = Een rapport is een JSON-document, als bestand of als bijlage van een bericht.
tlsrpt-not-known-next = Kies een ander bestand; pak een zip-archief eerst uit. Rapporten over spam (DMARC) komen als XML en zijn iets anders.

tlsrpt-not-report-what = { $place } is geen TLS-rapport volgens RFC 8460: { $cause }
tlsrpt-not-report-why = Wat erin staat, ontbreekt in de som.
tlsrpt-not-report-next = U hoeft niets te doen, tenzij het van een grote provider komt: neem dan de bijlage zoals die per mail kwam.

tlsrpt-reversed-what = Het rapport in { $place } eindigt ({ $end }) voordat het begint ({ $begin }).
tlsrpt-reversed-why = Wanneer dat was, kan niemand zeggen; het is niet geteld.
tlsrpt-reversed-next = U hoeft niets te doen. De afzender ervan moet het verbeteren.

tlsrpt-future-what = Het rapport in { $place } begint in de toekomst: { $begin }
tlsrpt-future-why = Niemand kan vertellen over sessies die er nog niet waren; het is niet geteld.
tlsrpt-future-next = Ga na of de klok van deze computer goed loopt; anders moet de afzender ervan het verbeteren.

tlsrpt-not-about-what = Geen van deze rapporten gaat over { $domain }. Ze gaan over: { $others }
tlsrpt-not-about-why = Een rapport noemt het domein achter de @ van de ontvangers, niet de mailserver.
tlsrpt-not-about-next = Controleer hoe het domein geschreven is (--domain), lees andere bestanden of een langere periode (--within), of laat het domein weg.

tlsrpt-too-many-what = { $count } vermeldingen van afzenders, domeinen of fouten zijn meer dan uit elkaar te houden is.
tlsrpt-too-many-why = Zoveel namen zijn meestal verzonnen, door iemand die ongewenste mail verstuurt.
tlsrpt-too-many-next = Lees alleen wat over uw domein gaat (--domain), of minder bestanden.

tlsrpt-more-what = Nog { $count } bestanden of berichten hebben zulke problemen.
tlsrpt-more-why = Wat erin staat, ontbreekt in de som.
tlsrpt-more-next = Lees ze map voor map om te zien welke.

# Why sessions failed
tlsrpt-starttls-not-supported-what = Geen STARTTLS op { $hosts }. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-starttls-not-supported-why = De server bood geen TLS aan, of iemand onderweg haalde het aanbod weg. Afzenders die uw beleid volgen, houden de mail vast.
tlsrpt-starttls-not-supported-next = Bekijk elke server van het domein, op elk van zijn adressen, met “Wat een partner ziet” (op de opdrachtregel: postseal probe --domain { $domain }); een tweede MX of IPv6 wordt gemakkelijk vergeten.

tlsrpt-certificate-host-mismatch-what = Het certificaat op { $hosts } is voor een andere naam. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-certificate-host-mismatch-why = In een certificaat moet de naam staan die in het MX-record staat. Afzenders die uw beleid volgen, houden de mail vast.
tlsrpt-certificate-host-mismatch-next = Zorg voor een certificaat voor precies die naam (stap 1), of laat het MX-record de server noemen zoals zijn certificaat dat doet.

tlsrpt-certificate-expired-what = Het certificaat op { $hosts } was verlopen. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-certificate-expired-why = Afzenders die uw beleid volgen, houden de mail vast tot er een geldig is.
tlsrpt-certificate-expired-next = Vernieuw het, laad het, en vraag het de draaiende server: “postseal expiring --server” vertelt wat hij nu toont. Laat u de volgende keer herinneren.

tlsrpt-certificate-not-trusted-what = Het certificaat op { $hosts } wordt niet vertrouwd. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-certificate-not-trusted-why = Het staat voor zichzelf in (self-signed), is van een eigen CA, of de tussencertificaten worden niet meegestuurd.
tlsrpt-certificate-not-trusted-next = Installeer een certificaat van een openbare CA met de hele keten (stap 2 maakt het bestand), en kijk met “postseal probe”.

tlsrpt-validation-failure-what = TLS met { $hosts } mislukte om een niet nader genoemde reden. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-validation-failure-why = Meestal hebben de twee kanten geen versie of cipher gemeen, of werd de verbinding halverwege verbroken.
tlsrpt-validation-failure-next = Kijk met “Wat een partner ziet” (op de opdrachtregel: postseal probe --domain { $domain }) wat een afzender ziet, en in het logboek van de server van die dagen.

tlsrpt-tlsa-invalid-what = De TLSA-records van { $hosts } pasten niet. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-tlsa-invalid-why = Meestal is bij een vernieuwing een sleutel gewisseld en het record niet. Afzenders die DANE naleven, houden de mail vast.
tlsrpt-tlsa-invalid-next = “postseal dns check { $domain }” vergelijkt de records met wat de servers tonen, en geeft het record om te publiceren.

tlsrpt-dnssec-invalid-what = De handtekeningen (DNSSEC) op de weg naar { $hosts } klopten niet. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-dnssec-invalid-why = Wie handtekeningen controleert, krijgt helemaal geen antwoord, en er bereikt u geen mail.
tlsrpt-dnssec-invalid-next = “postseal dns check { $domain }” zegt welke naam; laat wie de zone beheert die opnieuw ondertekenen en het DS-record vergelijken.

tlsrpt-dane-required-what = DANE wordt geëist, en dat is er niet voor { $hosts }. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-dane-required-why = Dat is hun eigen keuze voor uw domein. Hun mail wacht tot u TLSA-records publiceert.
tlsrpt-dane-required-next = Vraag wat ze verwachten, of publiceer DANE: “postseal dns check { $domain }” geeft de records.

tlsrpt-sts-policy-fetch-error-what = Het MTA-STS-beleid van { $domain } kon niet worden opgehaald. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-sts-policy-fetch-error-why = Ze gingen verder met het beleid dat ze kenden, of zonder. Een webserver die even weg is, kan geen kwaad.
tlsrpt-sts-policy-fetch-error-next = Komt het weer voor: https://mta-sts.{ $domain }/.well-known/mta-sts.txt moet er voor iedereen zijn, zonder doorverwijzing en zonder afweer tegen robots.

tlsrpt-sts-policy-invalid-what = Wat als MTA-STS-beleid van { $domain } is opgehaald, is er geen. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-sts-policy-invalid-why = Een regel is fout, of de webserver stuurde iets anders. Voor deze afzenders is het alsof er geen beleid is.
tlsrpt-sts-policy-invalid-next = “postseal dns check { $domain }” zegt welke regel; zet het bestand daar opnieuw neer en verander de id van het record.

tlsrpt-sts-webpki-invalid-what = Het MTA-STS-beleid van { $domain } telde niet: het certificaat van de webserver klopt niet. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-sts-webpki-invalid-why = Het beleid telt alleen van een server die zijn naam bewijst. Voor deze afzenders is het alsof er geen is.
tlsrpt-sts-webpki-invalid-next = Vernieuw op de webserver het certificaat van mta-sts.{ $domain }, van een openbare CA en met de hele keten.

tlsrpt-other-what = Een eigen reden van de afzender, op { $hosts }: { $cause }. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-other-why = Die staat niet in RFC 8460; wat ze betekent, kan alleen de afzender zeggen.
tlsrpt-other-next = Kijk met “Wat een partner ziet” (op de opdrachtregel: postseal probe --domain { $domain }) of er iets mis is; zo niet, vraag het dan de afzender.

tlsrpt-untold-what = Waarom sessies met { $domain } mislukten, is niet vermeld. Gemeld door { $senders } – sessies: { $count }, { $first } tot { $last }.
tlsrpt-untold-why = Toch is er iets mislukt.
tlsrpt-untold-next = Kijk met “Wat een partner ziet” (op de opdrachtregel: postseal probe --domain { $domain }), en in het logboek van de server van die dagen.

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS: geen rapport van de laatste twee weken vertelt over afzenders die het beleid kennen. Lees de nieuwste voordat u het afdwingt.
tlsrpt-trial-too-short = MTA-STS: tot nu toe zonder fouten, en korter dan twee weken geprobeerd. Wacht voordat u het afdwingt.
tlsrpt-trial-failing = MTA-STS: in de laatste twee weken is er iets mislukt. Verhelp dat eerst, en wacht twee weken voordat u het afdwingt.
tlsrpt-trial-clean = MTA-STS: twee weken zonder problemen. Het beleid kan worden afgedwongen.

# The sum
tlsrpt-total = Rapporten: { $reports }, { $begin } tot { $end }. Meer dan eens aanwezig: { $duplicates }.
tlsrpt-none-about = Rapporten: { $reports }. Niets daarin gaat over een sessie.
tlsrpt-domain = { $domain }: { $successful } sessies via TLS zoals beloofd, { $failed } mislukt.
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = geen beleid
tlsrpt-sender = Afzender
tlsrpt-policy = Belofte
tlsrpt-successful = Via TLS
tlsrpt-failed = Mislukt
tlsrpt-first = Sinds
tlsrpt-last = Laatste
tlsrpt-from = van { $addresses }
tlsrpt-progress-folder = { $folder } wordt doorzocht…
tlsrpt-progress-letters = Bericht { $done } van { $all }…

tlsrpt-unsigned = Iedereen kan een rapport sturen. Rapporten moeten door hun afzender zijn ondertekend (DKIM; RFC 8460, sectie 3); Postseal controleert dat niet: laat uw mailserver weigeren wat niet is ondertekend.
