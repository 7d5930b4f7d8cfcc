# A new key under DANE (src/rollover)

rollover-early-what = { $host } toont op { $address } te vroeg de nieuwe sleutel.
rollover-early-why = Wat afzenders van DNS onthouden, noemt de nieuwe sleutel misschien nog niet: tot dan weigeren ze de server, en mail aan u wacht of komt terug.
rollover-early-next = Zet meteen het oude certificaat terug, en installeer het nieuwe als de wachttijd voorbij is.

rollover-refused-what = { $host } toont op { $address } een sleutel die { $name } bij { $server } niet noemt.
rollover-refused-why = Afzenders die DANE controleren, weigeren de server zodra ze dat hebben gehoord.
rollover-refused-next = Voeg het record van die sleutel meteen weer toe, en haal het pas weg als de server hem nergens meer toont.

rollover-strange-what = { $host } toont op { $address } een sleutel die noch de oude, noch de nieuwe is.
rollover-strange-why = Iemand heeft een ander certificaat geïnstalleerd, of het is een andere server.
rollover-strange-next = Zoek uit welk certificaat het is; begin daarna opnieuw met het bestand dat geïnstalleerd moet worden.

rollover-vanished-what = Het nieuwe record stond op elke nameserver, en ontbreekt weer bij { $server }: { $name }
rollover-vanished-why = Afzenders kunnen het ene of het andere antwoord krijgen. Als het terug is, begint de wachttijd opnieuw.
rollover-vanished-next = Publiceer het opnieuw, en ga na of die nameserver de zone van de andere overneemt.

rollover-silent-what = De nameserver { $server } antwoordt niet: { $cause }
rollover-silent-why = Wat hij zegt als hij terug is, is niet te weten. De andere tellen.
rollover-silent-next = Hoort hij bij uw zone, verhelp het dan, en kijk opnieuw voordat u verdergaat.

rollover-long-ttl-what = Anderen mogen de records bij { $name } lang bewaren: de wachttijd wordt { $hours } uur.
rollover-long-ttl-why = Tot dan kunnen afzenders verdergaan met wat ze hebben gehoord.
rollover-long-ttl-next = Wilt u het korter, zet de bewaartijd (TTL) dan vandaag op 3600, en publiceer het nieuwe record als de oude tijd voorbij is.

rollover-no-dane-what = DNS noemt voor { $host } geen sleutel die telt (DANE).
rollover-no-dane-why = Een nieuwe sleutel hoeft daar niet te worden voorbereid: geen afzender vergelijkt hem met iets.
rollover-no-dane-next = Installeer het certificaat wanneer u wilt.

rollover-kept-what = Wat DNS voor { $host } noemt, geldt ook voor het nieuwe certificaat.
rollover-kept-why = De sleutel is dezelfde, of de records noemen de CA ervan. Er hoeft geen record te veranderen.
rollover-kept-next = Installeer het certificaat wanneer u wilt.

rollover-resolver-what = DNS kan niet worden gevraagd: { $cause }.
rollover-resolver-why = Zonder weet niemand hoe ver de wissel is.
rollover-resolver-next = Controleer de verbinding, of noem een andere DNS-server.

rollover-nowhere-what = De nameservers van { $name } zijn niet gevonden: { $cause }.
rollover-nowhere-why = Elk daarvan moet worden gevraagd: een record geldt pas als gepubliceerd als ze het allemaal hebben.
rollover-nowhere-next = Controleer de naam, of noem een andere DNS-server.

rollover-address-what = { $address } is een adres.
rollover-address-why = DANE kent servers bij hun naam.
rollover-address-next = Geef de naam op die in het MX-record staat.

rollover-certificate-what = Het nieuwe certificaat kan niet worden gelezen: { $cause }.
rollover-certificate-why = De sleutel ervan is wat het nieuwe record noemt.
rollover-certificate-next = Geef het bestand met het certificaat van uw CA op, zoals de server het gaat meesturen.

# The steps
rollover-done = Klaar
rollover-open = Hierna
rollover-locked = Later
rollover-publish = Publiceer het nieuwe record naast het oude
rollover-publish-how = Voeg dit record toe, en laat het oude staan. Al het andere wacht tot elke nameserver van de zone het heeft:
rollover-wait = Wacht tot niemand DNS zonder onthoudt
rollover-wait-how = Afzenders bewaren wat DNS zei zo lang als de records toestaan (de bewaartijd, TTL). Na twee keer die tijd gaat niemand meer op het oude antwoord af.
rollover-wait-until = Tot { $until } ({ $minutes ->
    [one] nog één minuut
   *[other] nog { $minutes } minuten
}). Afzenders bewaren wat DNS zei zo lang als de records toestaan (de bewaartijd, TTL); na twee keer die tijd gaat niemand meer op het oude antwoord af. Installeer het certificaat niet eerder.
rollover-install = Installeer het nieuwe certificaat
rollover-install-how = Zet het nieuwe certificaat en de sleutel ervan op hun plaats, en laat de server ze laden. Bewaar de oude tot het einde.
rollover-verify = Ga na of het wordt getoond, en geldt
rollover-verify-how = Het wordt getoond; wat DNS bewijst, zegt dat hier nog niet. Kijk over een paar minuten opnieuw.
rollover-remove = Haal het oude record weg
rollover-remove-how = Geen server toont de oude sleutel nog. Haal dit weg:
rollover-end = Alles is klaar: de nieuwe sleutel wordt getoond, DNS noemt hem, en van de oude is niets over.
