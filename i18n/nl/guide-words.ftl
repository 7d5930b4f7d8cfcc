# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = Een protocol waarmee een server zijn certificaat zelf bestelt en vernieuwt (RFC 8555). Let's Encrypt heeft het bekendgemaakt; andere CA's spreken het ook.

guide-auth-word = AUTH
guide-auth-text = Aanmelden bij een mailserver met naam en wachtwoord, of met een token, voordat die mail van u aanneemt. Nodig waar gebruikers mail inleveren, niet tussen de servers van partners.

guide-bounce-word = Bounce
guide-bounce-text = Een bericht dat zegt dat het uwe niet is bezorgd, en waarom. Ook wel DSN genoemd, delivery status notification.

guide-ca-word = CA, certificaatautoriteit
guide-ca-text = Een organisatie die controleert of een naam van u is en er een certificaat voor ondertekent. Wie de CA vertrouwt, gelooft wat ze ondertekent.

guide-caa-word = CAA-record
guide-caa-text = Een DNS-record met de CA's die voor uw domein mogen uitgeven. Andere moeten weigeren. Zonder zo'n record mogen ze het allemaal.

guide-certificate-word = Certificaat
guide-certificate-text = Een klein bestand dat zegt: deze openbare sleutel hoort bij de server met deze naam, van deze dag tot die dag, ondertekend door deze CA. Het is niet geheim.

guide-chain-word = Keten
guide-chain-text = Uw certificaat en de certificaten ertussen, tot aan een root. De server moet alles behalve de root meesturen, anders zien anderen niet waarom ze het zouden vertrouwen.

guide-cipher-word = Cipher
guide-cipher-text = De methode waarmee de bytes onleesbaar worden gemaakt, bijvoorbeeld AES. Oude (RC4, 3DES, EXPORT) zijn te kraken en zouden niet meer geaccepteerd moeten worden.

guide-class-word = Klasse
guide-class-text = Hoe streng om TLS wordt gevraagd: onversleuteld, opportunistisch, verplicht, geverifieerd. Te kiezen per richting, voor iedereen en voor afzonderlijke partners.

guide-csr-word = CSR, aanvraag
guide-csr-text = Certificate Signing Request: de naam van de server en zijn openbare sleutel, zoals een CA ze wil hebben. De aanvraag is niet geheim; de privésleutel zit er niet in.

guide-dane-word = DANE
guide-dane-text = Een record in DNS (TLSA) met de vingerafdruk van de sleutel van uw server. Afzenders die het controleren, merken een verkeerd certificaat op en vallen nooit terug op onversleuteld. DNSSEC is vereist.

guide-dnssec-word = DNSSEC
guide-dnssec-text = Handtekeningen bij DNS-records, zodat niemand onderweg een antwoord kan veranderen. U zet het aan bij uw DNS-provider en uw registrar.

guide-fingerprint-word = Vingerafdruk
guide-fingerprint-text = Een kort getal dat uit een certificaat of sleutel wordt berekend (SHA-256). Zijn twee vingerafdrukken gelijk, dan is het hetzelfde certificaat of dezelfde sleutel.

guide-hop-word = Hop
guide-hop-text = Eén deel van de reis van een bericht: van de ene server naar de volgende. Elke hop kan versleuteld zijn of niet, los van de andere.

guide-implicit-word = Impliciete TLS
guide-implicit-text = TLS vanaf de eerste byte, op een eigen poort: 465 om mail in te leveren, 993 om mail te lezen. De andere manier is STARTTLS.

guide-intermediate-word = Tussencertificaat
guide-intermediate-text = Een certificaat tussen het uwe en de root: de CA ondertekent ermee, zodat de sleutel van de root achter slot en grendel kan blijven. Het moet op uw server staan.

guide-key-word = Privésleutel
guide-key-text = De geheime helft van een sleutelpaar. Wie die heeft, kan zich als uw server voordoen. Hij blijft op de computer waar hij is gemaakt, leesbaar voor zo min mogelijk mensen.

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = Een klein tekstbestand op een webserver van uw domein dat zegt: dit zijn mijn mailservers, en ze kunnen TLS. Afzenders die het lezen, vallen niet meer terug op onversleuteld (RFC 8461).

guide-mx-word = MX-record
guide-mx-text = Het DNS-record dat zegt welke server de mail van een domein aanneemt. Het certificaat moet gelden voor de naam die daarin staat, niet voor het domein.

guide-passphrase-word = Wachtwoordzin, wachtwoord van de sleutel
guide-passphrase-text = Waarmee het bestand van een sleutel is versleuteld (passphrase). Wie hem niet kent, kan het bestand niet gebruiken; wie hem vergeet, heeft een nieuwe sleutel en een nieuw certificaat nodig.

guide-pem-word = PEM
guide-pem-text = Certificaten en sleutels als tekst, tussen regels met BEGIN en END. De meeste servers op Linux willen het zo.

guide-pfx-word = PFX, PKCS #12
guide-pfx-text = Eén bestand met certificaat, keten en privésleutel, beveiligd met een wachtwoordzin. Windows, Exchange en Java willen het zo.

guide-received-word = Received-regel
guide-received-text = De regel die elke mailserver boven aan een bericht schrijft: van wie, naar wie, wanneer, en meestal met welke TLS. Van onder naar boven gelezen zijn ze de reis van het bericht.

guide-relay-word = Relay, smarthost
guide-relay-text = Een server waaraan de uwe alle uitgaande mail geeft en die de mail bezorgt. Die hop beschermt u dan zelf, de volgende is voor de relay.

guide-root-word = Rootcertificaat
guide-root-text = Het certificaat van een CA die systemen van het begin af vertrouwen. Uw partners hebben het al; meesturen heeft geen zin.

guide-san-word = SAN, namen in het certificaat
guide-san-text = Subject Alternative Name: de lijst met hostnamen waarvoor een certificaat geldt. Alleen die tellen; naar de oude “common name” wordt niet meer gekeken.

guide-smtp-word = SMTP
guide-smtp-text = Het protocol waarmee mailservers elkaar berichten geven (RFC 5321): poort 25 tussen servers, 587 en 465 voor gebruikers.

guide-starttls-word = STARTTLS
guide-starttls-text = De opdracht waarmee een onversleuteld begonnen verbinding overgaat op TLS (RFC 3207). De ene kant moet het aanbieden, de andere erom vragen.

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = Een DNS-record met een adres waar andere servers dagelijks een rapport naartoe sturen: hoeveel verbindingen met u versleuteld waren, en wat er bij de andere misging (RFC 8460).

guide-tlsa-word = TLSA-record
guide-tlsa-text = Het record in DNS dat DANE gebruikt: welk certificaat of welke sleutel een server op een poort mag tonen.

guide-version-word = TLS-versie
guide-version-text = TLS 1.3 en 1.2 zijn goed. 1.0 en 1.1 zijn verouderd (RFC 8996), SSL 2 en 3 zijn onveilig. Beide kanten nemen de nieuwste die ze allebei kennen.
