# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } is leeg.
certificate-empty-why = Er staat niets in dat gelezen kan worden; misschien is het niet volledig opgeslagen of verstuurd.
certificate-empty-next = Sla de bijlage opnieuw op, of vraag de CA om die nog eens te sturen.

certificate-foreign-what = { $name } is { $format ->
    [office] een kantoordocument (Word, Excel, LibreOffice, …)
    [pdf] een PDF
    [picture] een afbeelding
    [mail] een e-mail
    [html] een webpagina (HTML)
    [packed] anders ingepakt dan als ZIP
    [nested] een ZIP in een ZIP
    [crl] een lijst met ingetrokken certificaten (CRL)
    [public-key] alleen een openbare sleutel
    [jks] een Java-keystore in de oude indeling (JKS)
    [ssh] een sleutel voor SSH
    [pgp] iets van PGP
    [parameters] een reeks parameters voor een sleutel
   *[asn1] een ander soort binaire gegevens
}, geen certificaat.
certificate-foreign-why = Postseal zoekt certificaten, aanvragen en privésleutels: als tekst met regels met -----BEGIN, of als bestand met de extensie .crt, .cer, .der, .p7b, .pfx, .p12, .csr, .key of .zip.
certificate-foreign-next = { $format ->
    [office] Staat het certificaat er als tekst in, kopieer die dan van de regel met BEGIN tot de regel met END en plak die. Vraag de CA anders om het bestand zelf.
    [pdf] Staat het certificaat er als tekst in, kopieer die dan van de regel met BEGIN tot de regel met END en plak die. Vraag de CA anders om het bestand zelf.
    [mail] Sla de bijlage op, en voeg dat bestand toe; of kopieer het certificaat uit de tekst, van BEGIN tot END.
    [html] Waarschijnlijk is een pagina opgeslagen die om aanmelding vraagt. Meld u aan bij de CA en download het certificaat zelf.
    [packed] Pak het uit en voeg de bestanden toe die erin zitten.
    [nested] Pak de buitenste uit en voeg de binnenste toe.
    [jks] Zet het om in PKCS #12 en voeg dat toe: keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12
   *[other] Zoek het bestand met het certificaat; de CA heeft het per mail gestuurd, of biedt het als download aan.
}

certificate-only-request-what = { $name } is een aanvraag (CSR), geen certificaat.
certificate-only-request-why = Dat is de vraag aan de certificaatautoriteit; uw server heeft het antwoord nodig.
certificate-only-request-next = Stuur de aanvraag naar de certificaatautoriteit, en voeg hier toe wat er terugkomt.

certificate-only-key-what = { $name } is een privésleutel; er zit geen certificaat in.
certificate-only-key-why = Een sleutel hoort bij een certificaat, en dat is nog niet toegevoegd.
certificate-only-key-next = Voeg het certificaat toe dat de certificaatautoriteit heeft gestuurd. Houd de sleutel voor uzelf.

certificate-passphrase-needed-what = { $name } is beveiligd met een wachtwoordzin.
certificate-passphrase-needed-why = Er zit een privésleutel in, en zonder de wachtwoordzin kan niemand die gebruiken.
certificate-passphrase-needed-next = Geef de wachtwoordzin op die gekozen is toen het bestand werd gemaakt (op de opdrachtregel: --passphrase-file).

certificate-passphrase-empty-what = De wachtwoordzin voor { $name } is leeg, maar het bestand heeft er een.
certificate-passphrase-empty-why = Een lege wachtwoordzin opent alleen bestanden die met een lege zijn beveiligd.
certificate-passphrase-empty-next = Geef de wachtwoordzin op die gekozen is toen het bestand werd gemaakt (op de opdrachtregel: op de eerste regel van het bestand van --passphrase-file).

certificate-passphrase-wrong-what = De wachtwoordzin opent { $name } niet.
certificate-passphrase-wrong-why = Het is niet de wachtwoordzin die gekozen is toen het bestand werd gemaakt; hoofdletters, spaties en accenten tellen mee.
certificate-passphrase-wrong-next = Probeer het opnieuw, of vraag het degene die het bestand heeft gemaakt.

certificate-encryption-what = { $name } is beveiligd op een manier die Postseal niet kan openen ({ $scheme }).
certificate-encryption-why = Die is heel oud, heel zeldzaam, of gemaakt om heel lang te duren.
certificate-encryption-next = Schrijf het opnieuw. Een PFX: openssl pkcs12 -legacy -in FILE -nodes -out new.pem. Een sleutel: openssl pkcs8 -in FILE -out new.key

certificate-key-kind-what = De sleutel in { $name } is van een soort die niet voor mailservers wordt gebruikt: { $kind }.
certificate-key-kind-why = Openbare CA's en gangbare mailservers accepteren RSA vanaf 2048 bits, ECDSA op de krommen P-256, P-384 en P-521, en sommige Ed25519.
certificate-key-kind-next = Maak in stap 1 een nieuwe sleutel, en vraag daarmee een nieuw certificaat aan; ECDSA P-256 wordt aanbevolen.

certificate-archive-encrypted-what = Het archief { $name } is beveiligd met een eigen wachtwoordzin.
certificate-archive-encrypted-why = Alleen het programma dat het heeft ingepakt, of een soortgelijk programma, kan het openen.
certificate-archive-encrypted-next = Pak het uit en voeg de bestanden toe die erin zitten.

certificate-too-much-what = { $name } bevat te veel (meer dan { $limit }).
certificate-too-much-why = Geen CA stuurt zoveel; Postseal leest niet verder, zodat een bestand het geheugen niet kan vullen.
certificate-too-much-next = Voeg alleen de bestanden met uw certificaat en zijn keten toe.

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = Er is geen certificaat om te schrijven.
certificate-export-nothing-why = In de opgegeven bestanden zit er geen.
certificate-export-nothing-next = Noem het bestand dat de CA heeft gestuurd.

certificate-export-other-key-what = Het certificaat { $subject } hoort bij een andere sleutel.
certificate-export-other-key-why = Met dit paar zou een server niet starten.
certificate-export-other-key-next = Noem met --key de sleutel waarmee het certificaat is aangevraagd, of het certificaat van deze sleutel.

certificate-export-key-needed-what = De vorm { $form } bevat de privésleutel, en die is er niet.
certificate-export-key-needed-why = Noch in de opgegeven bestanden, noch in --key zit een sleutel.
certificate-export-key-needed-next = Noem de sleutel waarmee het certificaat is aangevraagd: --key FILE

certificate-export-passphrase-needed-what = Een PFX-bestand heeft een wachtwoordzin nodig.
certificate-export-passphrase-needed-why = Het bevat de privésleutel, en wie het bestand heeft, zou die kunnen gebruiken.
certificate-export-passphrase-needed-next = Schrijf een wachtwoordzin in een bestand dat alleen u kunt lezen, en noem dat: --passphrase-file FILE

certificate-export-failed-what = Het bestand kon niet worden gemaakt: { $cause }.
certificate-export-failed-why = Iets in het certificaat, de sleutel of de wachtwoordzin past niet in die indeling.
certificate-export-failed-next = Probeer een andere vorm, of een wachtwoordzin van gewone letters en cijfers.
