# What a domain's records mean together (src/publish)

mx-address-what = Het MX-record van { $domain } noemt een adres in plaats van een server: { $address }
mx-address-why = Een MX-record moet een server noemen (RFC 5321, sectie 5.1). De meeste afzenders vinden daar niemand, en mail komt terug.
mx-address-next = Geef het adres een naam met een A- of AAAA-record, en zet die naam in het MX-record.

mx-no-reverse-what = Het adres { $address } van { $host } heeft geen naam in DNS (geen PTR-record).
mx-no-reverse-why = Verstuurt de server ook vanaf dit adres, dan weigeren veel ontvangers zijn mail of houden die voor spam.
mx-no-reverse-next = Laat degene van wie u het adres hebt, het PTR-record ervan op { $host } zetten.

mx-reverse-strange-what = Het adres { $address } heet { $name }, en die naam leidt er niet naar terug.
mx-reverse-strange-why = Verstuurt de server ook vanaf dit adres, dan weigeren veel ontvangers zijn mail: zo kan iedereen zich een naam toe-eigenen.
mx-reverse-strange-next = Geef { $name } een adresrecord met { $address }, of laat het PTR-record een server noemen die er een heeft.

caa-forbids-what = CAA-records bij { $at } staan de CA van het huidige certificaat van { $host } niet toe om uit te geven: { $ca }
caa-forbids-why = Het certificaat blijft werken. Het volgende wordt geweigerd, op het slechtste moment.
caa-forbids-next = Voeg dit toe voordat u vernieuwt: { $record }

caa-bound-what = CAA-records bij { $at } laten voor { $host } alleen op bepaalde manieren uitgeven: { $parameters }
caa-bound-why = Zo kunnen anderen bij dezelfde CA geen certificaat krijgen. Een nieuw account, of een andere manier van aantonen, wordt geweigerd (RFC 8657).
caa-bound-next = Bestel met dat account en op die manier, of wijzig eerst het record.

caa-account-what = CAA-records bij { $at } laten voor { $host } alleen een ander account bij de CA toe dan dat van Postseal: { $accounts }
caa-account-why = Met het account van Postseal ({ $own }) weigert de CA de volgende bestelling: het certificaat zou niet worden vernieuwd.
caa-account-next = Voeg het account van Postseal aan het record toe, of bestel met het account dat er staat: { $record }

caa-none-what = Niets zegt welke CA voor { $host } mag uitgeven.
caa-none-why = Elke CA mag het; dat is gebruikelijk, en er gaat geen mail door verloren. Een record voorkomt dat andere CA's zich laten ompraten.
caa-none-next = Als u wilt, voeg dan toe: { $record }

tlsrpt-unreachable-what = Op { $address } kunnen geen rapporten aankomen: { $cause }
tlsrpt-unreachable-why = Afzenders gooien ze weg, en u hoort niets over wat er mislukt.
tlsrpt-unreachable-next = Noem een mailbox waarvan het domein mail aanneemt, of een webserver die antwoordt.

dnssec-algorithm-what = De zone { $name } is ondertekend met { $algorithm }, en dat is afgeschaft.
dnssec-algorithm-why = Resolvers controleren het niet meer en houden de zone voor niet ondertekend; DANE telt dan voor niemand (RFC 8624, RFC 9905).
dnssec-algorithm-next = Stap over op ECDSA P-256 (13) of Ed25519 (15) waar uw zone wordt beheerd, en laat beide een tijd naast elkaar gelden.

dnssec-iterations-what = De zone { $name } ontkent namen met { $iterations } extra rondes van hashing (NSEC3).
dnssec-iterations-why = Resolvers weigeren zoveel werk en houden de zone voor niet ondertekend, of geven geen antwoord (RFC 9276). De rondes beschermen niets.
dnssec-iterations-next = Zet NSEC3 op 0 iteraties en geen salt, of gebruik NSEC.

sts-id-unchanged-what = Het MTA-STS-beleid van { $domain } is veranderd, en de id van het record niet: { $id }
sts-id-unchanged-why = Afzenders halen een beleid alleen opnieuw op als de id verandert. Tot het hunne verloopt, gaan ze verder met het oude, en weigeren ze misschien een nieuwe server.
sts-id-unchanged-next = Geef het record bij _mta-sts.{ $domain } een andere id, bijvoorbeeld de datum en het uur van nu.

dns-memory-what = { $file } is geen bestand waarin Postseal onthoudt wat het heeft gezien: { $cause }
dns-memory-why = Het is gelaten zoals het is, en er kan niets met de vorige keer worden vergeleken.
dns-memory-next = Verplaats dat bestand, of noem op de opdrachtregel een ander met --remember.

dns-no-issuer-what = { $file } bevat het certificaat van de CA niet: { $issuer }
dns-no-issuer-why = Een record van de CA (2 1 1) telt alleen als de server dat certificaat meestuurt.
dns-no-issuer-next = Geef het bestand met de hele keten (fullchain) op, of laat --ca weg.

cli-dns-step-dane-ca = In plaats daarvan de CA zelf: dan heeft een nieuwe sleutel geen nieuw record nodig. Maar wie van deze CA een certificaat voor de naam van uw server krijgt, telt dan ook, en als de CA haar tussencertificaat wisselt (sommige doen dat zonder het te melden), stopt uw mail:
