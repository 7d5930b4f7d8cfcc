# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = De server stuurde geen certificaat dat gelezen kan worden.
served-no-certificate-why = Zonder weet niemand wie er aan de andere kant is; partners die verifiëren, bezorgen niet.
served-no-certificate-next = Kijk in het logboek van de server en naar zijn instellingen voor certificaat en sleutel, installeer het certificaat, en start de server opnieuw.

served-host-mismatch-what = De naam { $host } staat niet in het certificaat van de server; er staat: { $names }.
served-host-mismatch-why = Partners die verifiëren, vergelijken het certificaat met de naam in het MX-record en weigeren te bezorgen als die ontbreekt.
served-host-mismatch-next = Laat het opnieuw uitgeven met { $host } bij de namen (SAN), of laat het MX-record de server noemen zoals zijn certificaat dat doet. Een server met meerdere certificaten toont misschien het verkeerde: bekijk zijn instellingen.

served-address-only-what = Gevraagd is naar het adres { $host }; het certificaat draagt namen: { $names }.
served-address-only-why = Certificaten gelden voor namen. Of dit past, blijkt pas als naar de naam in het MX-record wordt gevraagd.
served-address-only-next = Vraag opnieuw met die naam, bijvoorbeeld mx.example.org.

served-expired-what = { $subject } is op { $date } verlopen.
served-expired-why = Partners die certificaten verifiëren, weigeren de verbinding; hun mail komt dus niet aan.
served-expired-next = Voor de beheerder van de server: is het al vernieuwd, dan gebruikt de server nog het oude bestand: installeer het nieuwe, en start de server opnieuw. Maak anders in stap 1 een nieuwe aanvraag.

served-not-yet-valid-what = { $subject } is pas vanaf { $date } geldig.
served-not-yet-valid-why = Tot dan weigeren partners het. Meestal loopt een klok verkeerd.
served-not-yet-valid-next = Controleer de datum van deze computer en van de computer die het heeft uitgegeven; laat de server anders tot die dag zijn vorige certificaat tonen.

served-expires-soon-what = { $subject } verloopt over { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}.
served-expires-soon-why = Zodra het is verlopen, weigeren partners die verifiëren uw mail.
served-expires-soon-next = Voor de beheerder van de server: is het al vernieuwd, dan gebruikt de server nog het oude bestand: installeer het nieuwe, en start de server opnieuw. Maak anders nu in stap 1 een nieuwe aanvraag.

served-chain-incomplete-what = De server stuurt het tussencertificaat niet mee: dat van { $issuer }. Of dat is de root van een eigen autoriteit, die verder niemand vertrouwt.
served-chain-incomplete-why = Partners kennen alleen de rootcertificaten. Zonder het tussencertificaat (intermediate) zien ze niet wie voor de server instaat.
served-chain-incomplete-next = Is dit uw server, laat hem het dan meesturen: exporteer in stap 2 de hele keten, of zet het tussencertificaat van de CA achter dat van de server in het bestand dat hij gebruikt, en start hem opnieuw. { $url } Is dit een eigen instantie die zelf voor de server instaat, dan ontbreekt alleen het vertrouwen: voeg haar rootcertificaat toe in de instellingen (op de opdrachtregel: --trust).

served-chain-reordered-what = De server stuurt zijn certificaten in de verkeerde volgorde.
served-chain-reordered-why = Eerst moet zijn eigen certificaat komen, dan elke uitgever. Veel partners ordenen ze zelf, sommige weigeren.
served-chain-reordered-next = Is dit uw server: installeer de bestanden die stap 2 schrijft, of zet de certificaten op volgorde in het bestand dat de server gebruikt, en start hem opnieuw.

served-chain-extra-what = De server stuurt { $subject } mee, en dat hoeft niet.
served-chain-extra-why = Het hoort niet bij de weg van het certificaat van de server naar een root, of het is de root zelf, en die hebben partners al.
served-chain-extra-next = U hoeft niets te doen. Wilt u opruimen, haal het dan uit het bestand dat de server gebruikt.

served-chain-untrusted-what = Het certificaat van de server wordt niet vertrouwd: { $cause }.
served-chain-untrusted-why = Partners die verifiëren, vertrouwen alleen de bekende CA's, tenzij u een andere hebt afgesproken.
served-chain-untrusted-next = Installeer een certificaat van een openbare CA met zijn hele keten, of spreek met elke partner af dat die dit certificaat vertrouwt.

served-self-signed-what = Het certificaat van de server staat voor zichzelf in.
served-self-signed-why = Het versleutelt, maar bewijst niets: partners die verifiëren, weigeren het.
served-self-signed-next = Is dit uw server: stuur de aanvraag uit stap 1 naar een CA, installeer wat zij uitgeeft, en start de server opnieuw.

served-ca-as-leaf-what = De server toont { $subject }, het certificaat van een CA, als het zijne.
served-ca-as-leaf-why = Het certificaat van een CA dient om andere te ondertekenen, niet om te bewijzen wie een server is: partners die verifiëren, weigeren het.
served-ca-as-leaf-next = Installeer het certificaat dat voor de naam van de server is uitgegeven, met de sleutel ervan, en start de server opnieuw.
