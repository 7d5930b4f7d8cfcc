# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = De handtekeningen (DNSSEC) van { $name } kloppen niet.
dns-bogus-why = Afzenders die handtekeningen controleren, krijgen over deze naam helemaal geen antwoord: hun mail wacht, en komt na dagen terug. Misschien zijn de handtekeningen verlopen, is de sleutel gewisseld zonder de bovenliggende zone (DS-record), of vervalst iemand antwoorden.
dns-bogus-next = Laat wie de zone beheert die opnieuw ondertekenen en het DS-record bij de registrar vergelijken met de sleutel van de zone. Tot dan gaat er mail verloren.

dns-no-answer-what = DNS gaf geen antwoord over { $name }: { $cause }
dns-no-answer-why = Een afzender die er geen krijgt, weet niet of TLS weggelaten mag worden, en wacht.
dns-no-answer-next = Probeer het opnieuw. Blijft het zo, laat dan naar de nameservers van de zone kijken.

dns-no-dnssec-what = De gevraagde DNS-server laat handtekeningen (DNSSEC) weg: of DANE deze server beschermt, kon niet worden vastgesteld.
dns-no-dnssec-why = Oude routers en sommige bedrijfsnetwerken doen dat. Ook uw eigen mailserver heeft een DNS-server nodig die handtekeningen doorgeeft, als hij DANE van partners moet naleven.
dns-no-dnssec-next = Vraag het een andere DNS-server, zoals 9.9.9.9: noem die in de instellingen (op de opdrachtregel: --resolver 9.9.9.9:53).

dns-elsewhere-what = De gevraagde DNS-server laat handtekeningen (DNSSEC) weg. In plaats daarvan is het de nameservers van de zones zelf gevraagd, vanaf de root.
dns-elsewhere-why = Wat hier over DANE staat, geldt toch. Maar een mailserver die dezelfde DNS-server vraagt, kan DANE van zijn partners niet controleren.
dns-elsewhere-next = Laat uw mailserver een DNS-server vragen die handtekeningen doorgeeft en controleert: bijvoorbeeld Unbound of BIND op dezelfde computer.

dane-holds-what = DANE: het record bij { $at } past bij het certificaat, en alles wat erheen leidt, is ondertekend.
dane-holds-why = Afzenders die DANE naleven, eisen TLS met precies deze server; niemand onderweg kan TLS weghalen.
dane-holds-next = Publiceer, voordat de sleutel van de server verandert, het record van de nieuwe naast dit, en wacht twee TTL's.

dane-none-what = Geen DANE: de zone is ondertekend, maar bij { $at } is er geen TLSA-record.
dane-none-why = Iedereen onderweg kan nog steeds STARTTLS uit het gesprek halen zonder dat de afzender het merkt.
dane-none-next = Voeg dit record toe, en wijzig het vóór elke nieuwe sleutel: { $at }. IN TLSA { $record }

dane-unsigned-what = Geen DANE: { $name } is niet ondertekend (DNSSEC).
dane-unsigned-why = Zonder handtekeningen gelooft niemand TLSA-records, en kan iedereen onderweg TLS uit het gesprek halen. MTA-STS werkt ook zonder.
dane-unsigned-next = Zet DNSSEC aan waar uw zone wordt beheerd, als u DANE wilt. Publiceer anders MTA-STS.

dane-mx-unsigned-what = De zone van de mailserver zelf is ondertekend, maar { $domain }, waarvan het MX-record erheen leidt, niet.
dane-mx-unsigned-why = Iemand onderweg kan in het MX-record een andere server noemen; daarom beschermt DANE de mail voor dit domein niet.
dane-mx-unsigned-next = Zet DNSSEC ook aan voor { $domain }.

dane-mismatch-what = Geen TLSA-record bij { $at } past bij het certificaat dat de server toont.
dane-mismatch-why = Afzenders die DANE naleven, weigeren hier te bezorgen; hun mail komt na dagen terug. Meestal is bij een vernieuwing de sleutel gewisseld en het record niet.
dane-mismatch-next = Publiceer dit in plaats van de andere (houd er alleen een als dat van een sleutel is die binnenkort wordt geïnstalleerd): { $at }. IN TLSA { $record }

dane-issuer-what = Het TLSA-record bij { $at } noemt de CA, maar het certificaat voldoet er niet aan: { $cause }
dane-issuer-why = Bij usage 2 moet het certificaat door die CA zijn uitgegeven, vandaag geldig zijn, en gelden voor de naam van de mailserver. Afzenders die DANE naleven, weigeren te bezorgen.
dane-issuer-next = Installeer een certificaat van die CA voor de naam van de server, of publiceer een record van de eigen sleutel van de server (3 1 1).

dane-without-tls-what = Er zijn TLSA-records bij { $at }, maar TLS met de server komt niet tot stand.
dane-without-tls-why = Ze beloven TLS. Afzenders die DANE naleven, weigeren te bezorgen.
dane-without-tls-next = Zet STARTTLS aan, of verwijder de records tot het aan staat.

dane-usage-what = Een TLSA-record bij { $at } heeft usage 0 of 1: { $record }
dane-usage-why = Die zijn voor webbrowsers. Tussen mailservers gebruikt niemand ze (RFC 7672, sectie 3.1.3).
dane-usage-next = Vervang het door een record met usage 3, de eigen sleutel van de server (3 1 1).

dane-malformed-what = Een TLSA-record bij { $at } is er geen dat een mailserver kan gebruiken: { $record }
dane-malformed-why = Getallen zonder betekenis, of een hash van de verkeerde lengte. Afzenders slaan het over.
dane-malformed-next = Maak het opnieuw uit het certificaat, het liefst als 3 1 1.

dane-useless-what = Er zijn TLSA-records bij { $at }, en geen ervan kan een mailserver gebruiken.
dane-useless-why = Afzenders die DANE naleven, eisen dan TLS, maar controleren geen certificaat: wie onderweg zit, kan een eigen certificaat tonen.
dane-useless-next = Publiceer er een dat telt: { $at }. IN TLSA { $record }

dane-spare-what = Een TLSA-record bij { $at } past bij niets dat de server toont: { $record }
dane-spare-why = Het kan dat van de volgende sleutel zijn, op tijd gepubliceerd, of een dat is blijven staan. Het doet geen kwaad zolang een ander past.
dane-spare-next = Verwijder het als het van een oude sleutel is.

sts-none-what = Geen MTA-STS: { $domain } kondigt geen beleid aan.
sts-none-why = Grote providers (Google, Microsoft) eisen dan geen TLS als ze naar u versturen, en iedereen onderweg kan het weghalen.
sts-none-next = Is het uw domein, publiceer dan eerst een beleid in de testmodus: “Gepubliceerd in DNS” zegt welk record en welk bestand (op de opdrachtregel: postseal dns check { $domain }).

sts-several-what = Er zijn meerdere MTA-STS-records bij { $name }.
sts-several-why = Dan telt er geen van (RFC 8461, sectie 3.1): het is alsof er geen beleid is.
sts-several-next = Verwijder ze op één na.

sts-record-what = Het MTA-STS-record bij { $name } is er geen: { $text }
sts-record-why = Afzenders slaan het over: het is alsof er geen beleid is.
sts-record-next = Schrijf het als v=STSv1; id=20260131; met een nummer van letters en cijfers dat bij elk beleid verandert.

sts-unreachable-what = Het MTA-STS-beleid kan niet worden opgehaald, { $host } antwoordt niet: { $cause }
sts-unreachable-why = Afzenders die het beleid nog niet kennen, versturen zonder; die het kennen, gaan verder met wat ze hebben.
sts-unreachable-next = Geef { $host } een adresrecord en een webserver met HTTPS op poort 443.

sts-certificate-what = Het MTA-STS-beleid kan niet worden opgehaald, het certificaat van { $host } klopt niet: { $cause }
sts-certificate-why = Het beleid telt alleen van een server die zijn naam bewijst. Afzenders doen alsof er geen is.
sts-certificate-next = Zorg op de webserver voor een certificaat voor precies { $host } (van een openbare CA, met de tussencertificaten). In het netwerk van een hotel, een trein of voor gasten opent u eerst een willekeurige pagina in een browser en meldt u zich aan.

sts-status-what = Het MTA-STS-beleid kan niet worden opgehaald: { $host } antwoordt met status { $status }.
sts-status-why = Alleen status 200 telt. Een doorverwijzing wordt niet gevolgd, omdat die wegleidt van de bewezen naam (RFC 8461, sectie 3.3).
sts-status-next = Zet het bestand op https://{ $host }/.well-known/mta-sts.txt zelf. In het netwerk van een hotel, een trein of voor gasten opent u eerst een willekeurige pagina in een browser en meldt u zich aan.

sts-media-type-what = { $host } zegt niet dat het MTA-STS-beleid platte tekst is, maar: { $media }
sts-media-type-why = Afzenders mogen overslaan wat geen text/plain is (RFC 8461, sectie 3.3).
sts-media-type-next = Laat de webserver het bestand als text/plain versturen. In het netwerk van een hotel, een trein of voor gasten opent u eerst een willekeurige pagina in een browser en meldt u zich aan.

sts-policy-what = Wat { $host } toont, is geen MTA-STS-beleid: { $cause }
sts-policy-why = Afzenders slaan het over: het is alsof er geen beleid is.
sts-policy-next = Verbeter het bestand; het heeft de regels version, mode, mx en max_age.

sts-off-what = Het MTA-STS-beleid van { $domain } zegt dat er geen is (mode: none).
sts-off-why = Dat is de juiste manier om een beleid te beëindigen. Niemand eist er TLS door.
sts-off-next = Haal het record en het bestand weg als de max_age voorbij is, of publiceer mode: testing om opnieuw te beginnen.

sts-testing-what = MTA-STS wordt voor { $domain } geprobeerd (mode: testing).
sts-testing-why = Afzenders melden wat er misgaat, en bezorgen toch: er is nog niets beschermd.
sts-testing-next = Zijn de rapporten (TLS-RPT) twee weken lang zonder fouten, zet dan mode: enforce en verander de id van het record.

sts-short-what = Het MTA-STS-beleid van { $domain } wordt maar { $hours } uur bewaard.
sts-short-why = Wie het wil omzeilen, hoeft het opzoeken maar zo lang te blokkeren. RFC 8461 raadt weken aan.
sts-short-next = Zet max_age op enkele weken, bijvoorbeeld 2419200.

sts-enforced-what = MTA-STS wordt voor { $domain } afgedwongen.
sts-enforced-why = Afzenders die het naleven, eisen TLS met een server die zijn naam bewijst.
sts-enforced-next = Houd de lijst met servers in het beleid gelijk aan de MX-records, en verander de id bij elke wijziging.

sts-not-listed-what = Het MTA-STS-beleid noemt { $host } niet, alleen: { $listed }
sts-not-listed-why = Het beleid wordt afgedwongen: afzenders die het naleven, bezorgen niet bij deze server.
sts-not-listed-next = Voeg de regel “mx: { $host }” aan het beleid toe, en verander de id van het record.

sts-not-listed-yet-what = Het MTA-STS-beleid noemt { $host } niet, alleen: { $listed }
sts-not-listed-yet-why = Zolang het beleid wordt geprobeerd, wordt mail toch bezorgd. Is het eenmaal afgedwongen, dan niet meer.
sts-not-listed-yet-next = Voeg de regel “mx: { $host }” aan het beleid toe, en verander de id van het record.

sts-refused-what = { $host } doet niet wat het MTA-STS-beleid belooft: TLS met een vertrouwd certificaat voor zijn naam.
sts-refused-why = Het beleid wordt afgedwongen: afzenders die het naleven, bezorgen niet bij deze server.
sts-refused-next = Verhelp wat hier over het certificaat staat. Duurt dat lang, zet dan mode: testing en verander de id.

sts-refused-later-what = { $host } doet niet wat het MTA-STS-beleid belooft: TLS met een vertrouwd certificaat voor zijn naam.
sts-refused-later-why = Zolang het beleid wordt geprobeerd, wordt mail toch bezorgd. Is het eenmaal afgedwongen, dan niet meer.
sts-refused-later-next = Verhelp wat hier over het certificaat staat voordat u mode: enforce zet.

dns-anchor-what = { $file } is geen vertrouwensanker voor DNSSEC: { $cause }
dns-anchor-why = Er moeten DNSKEY-records van de rootzone in staan, zoals in een zonebestand.
dns-anchor-next = Laat de optie weg voor de root van het internet zelf; geef voor een eigen root het bestand met haar key-signing key op.

tlsrpt-none-what = Geen TLS-RPT: { $domain } vraagt niemand om te melden wanneer TLS mislukt.
tlsrpt-none-why = Grote providers vertellen u dan niets als ze uw servers niet via TLS kunnen bereiken. Voordat MTA-STS wordt afgedwongen, weet u door deze rapporten dat niemand zou worden afgesneden.
tlsrpt-none-next = Voeg een TXT-record toe bij _smtp._tls.{ $domain }, met een mailbox die iemand leest; “postseal dns reports” telt de rapporten op.

tlsrpt-record-what = Het TLS-RPT-record bij { $name } is er geen dat telt: { $text }
tlsrpt-record-why = Afzenders slaan het over, en melden niets.
tlsrpt-record-next = Laat één record staan van de vorm v=TLSRPTv1; rua=mailto:tls-reports@example.org

cli-dns-add = Toe te voegen:
cli-dns-change = Te wijzigen; wat er stond, gaat weg als het nieuwe komt:
dns-away-all = elk { $type }-record van { $name } dat er staat, verdwijnt
cli-dns-step-report = Laat afzenders eerst melden wat er misgaat (TLS-RPT); verder verandert er niets:
cli-dns-step-policy = MTA-STS, eerst in de testmodus: dit bestand op { $url }, als text/plain via HTTPS met een certificaat van een openbare CA; daarna het record _mta-sts. Na twee weken rapporten zonder fouten: mode enforce, max_age 2419200, en een nieuwe id.
cli-dns-step-issuer = Zeg welke CA mag uitgeven (CAA). Andere CA's die u gebruikt, moeten er ook bij staan:
cli-dns-step-dane = DANE, alleen als de zone van de mailservers is ondertekend (DNSSEC), en voor de sleutel die de server al toont. Vóór een nieuwe sleutel: zijn record naast dit, twee TTL's eerder:
cli-dns-step-enforce = Dwing nu het beleid af: zet dit bestand in de plaats van het oude, en verander de id van het record. Blijf de rapporten lezen:

# How each area is
dns-area-mx = Mailservers (MX)
dns-area-mx-about = Welke servers mail voor het domein aannemen, en wat een afzender daar aantreft.
dns-area-dane = DANE
dns-area-dane-about = De sleutel van de server in DNS, ondertekend (DNSSEC): afzenders accepteren geen andere, en gaan nooit zonder TLS.
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = Een klein bestand op een webserver zegt dat mail naar deze servers gaat, alleen via TLS. Werkt zonder DNSSEC.
dns-area-tls-rpt = TLS-rapporten (TLS-RPT)
dns-area-tls-rpt-about = Grote providers vertellen u dan elke dag wanneer TLS met uw servers is mislukt.
dns-area-caa = Wie mag uitgeven (CAA)
dns-area-caa-about = Welke certificaatautoriteiten voor de namen van uw servers mogen uitgeven.
dns-verdict-good = Goed
dns-verdict-missing = Nog niet aanwezig
dns-verdict-trying = Wordt geprobeerd
dns-verdict-attention = Vraagt aandacht
dns-verdict-bad = Niet goed
dns-verdict-unknown = Niet vastgesteld
dns-total-good = { $domain } publiceert alles wat er is: TLS kan onderweg niet worden weggehaald.
dns-total-missing = Er is niets mis bij { $domain }. Er kan nog meer worden gepubliceerd.
dns-total-attention = Het werkt bij { $domain }, maar er zou iets veranderd moeten worden.
dns-total-bad = Er is iets mis bij { $domain }: er kan mail verloren gaan.

# The steps
dns-plan-report = Om rapporten vragen
dns-plan-policy = MTA-STS proberen
dns-plan-enforce = MTA-STS afdwingen
dns-plan-issuer = Uw CA noemen
dns-plan-dane = Sleutel publiceren (DANE)
dns-plan-policy-locked = Vraag eerst om rapporten: ze vertellen u wat er misgaat terwijl het beleid wordt geprobeerd.
dns-plan-enforce-locked = Eerst moet het beleid zonder problemen zijn geprobeerd, en moeten de hier gelezen rapporten twee weken lang zonder fouten zijn.
dns-plan-dane-locked = Eerst moeten de zones van het domein en van zijn mailservers zijn ondertekend (DNSSEC), en moeten de servers antwoorden.
dns-plan-unanswered = DNS gaf er geen antwoord over: wat er staat, is niet bekend. Controleer opnieuw, of vraag het een andere DNS-server.
dns-plan-dane-coming = De server toont het certificaat uit stap 2 nog niet. De sleutel ervan staat naast de sleutel die in gebruik is: publiceer beide, wacht twee TTL's, en installeer het dan. “De sleutel van de server wisselen zonder storing” houdt de tijd bij.

# What shows the policy
dns-place-nginx = Een eigen webserver: er is een adresrecord nodig voor mta-sts.<domain> en een certificaat voor die naam.
dns-place-apache = Een eigen webserver, met mod_ssl: er is een adresrecord nodig voor mta-sts.<domain> en een certificaat voor die naam.
dns-place-caddy = Caddy haalt het certificaat zelf; er is een adresrecord nodig voor mta-sts.<domain>, en poort 80 of 443 moet open zijn.
dns-place-iis = Een eigen site in IIS, gebonden aan mta-sts.<domain> met HTTPS en een certificaat voor die naam.
dns-place-github-pages = Een repository met deze bestanden en een leeg bestand .nojekyll, gepubliceerd door Pages; mta-sts.<domain> is een CNAME naar <user>.github.io. Zet Enforce HTTPS aan.
dns-place-cloudflare-pages = Een eigen project met deze bestanden; voeg mta-sts.<domain> toe als custom domain ervan.
