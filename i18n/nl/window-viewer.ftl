# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = De geplakte tekst
window-certificate-others-used = Al het andere dat u hebt toegevoegd, wordt gebruikt.
window-certificate-show = Certificaat tonen

window-certificate-elsewhere-what = De privésleutel bij dit certificaat staat niet op deze computer.
window-certificate-elsewhere-why = De aanvraag is elders gemaakt, en de sleutel is daar gebleven. Al het andere kan hier toch worden gecontroleerd.
window-certificate-elsewhere-next = Ga hier verder. Breng daarna het certificaat met zijn keten naar de computer die de sleutel heeft, en voeg ze daar samen.
window-certificate-known-what = Dat leverde niets nieuws op: het is er al.
window-certificate-known-why = Hetzelfde certificaat telt één keer, hoe vaak het ook wordt ingelezen.
window-certificate-known-next = Lees een ander bestand in als er nog iets ontbreekt; ga anders verder met wat er is.

# What is protected (unlock)
window-unlock = Er is een wachtwoordzin nodig
window-unlock-passphrase = Wachtwoordzin van het bestand
window-unlock-help = De wachtwoordzin die gekozen is toen het bestand werd gemaakt. Die wordt hier één keer gebruikt en niet bewaard.
window-unlock-open = Openen
window-unlock-without = Weglaten

# Asking the CA (asking)
window-asking-fetch = Ontbrekend certificaat ophalen
window-asking-revoked = Vragen of het is ingetrokken
window-asking-revoked-help = Een certificaatautoriteit kan een certificaat intrekken. Ze wordt alleen gevraagd als u hierop klikt; dan weet ze dat u het vroeg.
window-asking-stands = De CA staat erachter
window-asking-begins = De vraag wordt voorbereid…
window-asking = { $url } wordt gevraagd…

# The certificate as a person reads it (viewer)
window-viewer-issuer = Uitgegeven door
window-viewer-validity = Geldigheid
window-viewer-sha256 = SHA-256
window-viewer-spki = SHA-256 van de sleutel
window-viewer-fingerprints = De eerste is de vingerafdruk van het certificaat, zoals openssl die toont. De tweede blijft gelijk zolang de sleutel gelijk blijft; een TLSA-record (3 1 1) bevat die.
window-viewer-left = { $days ->
    [0] Loopt vandaag af
    [one] Nog { $days } dag
   *[other] Nog { $days } dagen
}
window-viewer-ended = { $days ->
    [0] Vandaag afgelopen
    [one] { $days } dag geleden afgelopen
   *[other] { $days } dagen geleden afgelopen
}
window-viewer-begins = { $days ->
    [one] Begint binnen een dag
   *[other] Begint over { $days } dagen
}
window-viewer-details = Technische details
window-viewer-signed-by = ondertekend door
window-viewer-gap = Ontbreekt
window-viewer-gap-help = Zonder dit certificaat zien partners niet wie voor het uwe instaat.
window-viewer-root = De root
window-viewer-root-any = Een die iedereen kent
window-viewer-root-trusted = Andere servers hebben die al; de uwe stuurt die niet mee.
window-viewer-root-untrusted = Die wordt hier niet vertrouwd.
window-viewer-root-unknown = Of die vertrouwd wordt, is hier niet te zeggen.
window-viewer-root-practice = Die wordt in deze oefening vertrouwd, en nergens anders.
window-viewer-root-here = Deze computer vertrouwt die; veel partners niet.
window-viewer-subject = Voor
window-viewer-names = Namen
window-viewer-serial = Serienummer
window-viewer-from = Geldig vanaf
window-viewer-to = Geldig tot
window-viewer-key = Sleutel
window-viewer-signature = Handtekening
window-viewer-uses = Mag worden gebruikt om
window-viewer-use-server = te bewijzen wie een server is
window-viewer-use-client = te bewijzen wie een client is
window-viewer-use-signing = certificaten te ondertekenen
window-viewer-timestamps = Publicatie
window-viewer-timestamps-of = { $count ->
    [0] geen bewijs (SCT)
    [one] { $count } bewijs (SCT)
   *[other] { $count } bewijzen (SCT)
}
window-viewer-ocsp = OCSP
window-viewer-crl = Intrekkingslijst
window-viewer-aia = Certificaat van uitgever

# The files for a server (export)
window-export = Bestanden voor uw server
window-export-help = Elke mailserver wil zijn bestanden in een andere vorm. Kies die van u; de bestanden komen waar u zegt, en wat daar al staat, blijft bewaard.
window-export-not-needed = U hebt dit niet nodig als u de map of zip van stap 3 met de privésleutel gebruikt: apply.sh zet daar beide op hun plaats.
window-export-no-key = De privésleutel wordt hier niet bewaard; daarom ontbreken de vormen waar hij in zit. Hebt u hem in een bestand, voeg dat dan samen met het certificaat toe.
window-export-pem = Losse bestanden
window-export-pem-for = Sleutel, certificaat en keten, elk in een PEM-bestand: voor appliances en webformulieren die ze apart vragen.
window-export-fullchain = Volledige keten
window-export-fullchain-for = De sleutel, en het certificaat met zijn keten: Postfix, Exim, Dovecot, Sendmail.
window-export-combined = Alles in één bestand
window-export-combined-for = Sleutel, certificaat en keten in één PEM-bestand: Courier, HAProxy, sommige appliances.
window-export-pfx = PFX (PKCS #12)
window-export-pfx-for = Alles in één beveiligd bestand: Windows, Exchange, IIS, Zimbra, Domino, Java.
window-export-der = DER
window-export-der-for = Hetzelfde als losse bestanden, in binaire vorm: sommige appliances en oude Java.
window-export-p7b = PKCS #7 (.p7b)
window-export-p7b-for = De certificaten zonder de sleutel, voor Windows en Java die de sleutel al hebben.
window-export-modern = Modern
window-export-modern-for = Sterke versleuteling: Windows Server 2019, Windows 10 (1709) en later, en Java van de laatste jaren.
window-export-compatible = Voor oude software
window-export-compatible-for = Windows Server 2016, 2012 en ouder, Windows 7 en 8 en oude Java lezen niets anders. De versleuteling is zwak: verwijder het bestand zodra het is geïmporteerd.
window-export-passphrase = Wachtwoordzin voor de PFX
window-export-passphrase-help = Het programma dat het bestand importeert, vraagt erom. Wie beide heeft, heeft uw sleutel.
window-export-passphrase-missing = Een PFX bevat de privésleutel: kies een wachtwoordzin.
window-export-key = Wachtwoordzin van de privésleutel
window-export-key-help = De sleutel uit stap 1 is beveiligd. Hij wordt één keer geopend. In de bestanden heeft hij geen wachtwoordzin, omdat servers vanzelf starten; een PFX heeft een eigen wachtwoordzin.
window-export-open = Sleutel openen en schrijven
window-export-write = Map kiezen en schrijven…
window-export-folder = Waar moeten de bestanden komen?
window-export-working = Schrijven…
window-export-written = De bestanden zijn geschreven.
window-export-secret = Bevat de privésleutel: alleen voor de mailserver
window-export-before = Wat er eerst stond, is bewaard als { $path }
