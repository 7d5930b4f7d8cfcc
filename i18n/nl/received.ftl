# Reading the headers of a message (src/received)

headers-empty-what = Er is niets te lezen.
headers-empty-why = Het bewijs staat in de kopregels van een bericht dat is ontvangen.
headers-empty-next = Open het ontvangen bericht als bestand (.eml), of plak alle kopregels ervan.

headers-not-a-message-what = Deze tekst bevat geen kopregels van een bericht.
headers-not-a-message-why = Kopregels zijn regels zoals “Received: from …” boven de tekst van een bericht; mailprogramma's verbergen ze.
headers-not-a-message-next = Zoek in uw mailprogramma naar “Origineel weergeven”, “Bron weergeven” of “Internetheaders”, en plak alles wat daar staat.

headers-no-received-what = Deze kopregels vertellen van geen enkele hop: er is geen Received-regel.
headers-no-received-why = Elke server die een bericht aanneemt, schrijft er een. Een bericht dat u hebt verstuurd, heeft er in uw eigen map “Verzonden” geen.
headers-no-received-next = Neem het bericht uit de mailbox waar het is aangekomen.

headers-too-large-what = De kopregels zijn groter dan { $limit }.
headers-too-large-why = Geen mailserver accepteert kopregels van die omvang; waarschijnlijk is dit een ander bestand.
headers-too-large-next = Kies het berichtbestand opnieuw, of plak alleen de kopregels.

# A sentence for each hop
hop-encrypted = { $by } nam het bericht van { $from } aan via { $version } met { $cipher }.
hop-encrypted-version = { $by } nam het bericht van { $from } aan via { $version }; met welke cipher, is niet vermeld.
hop-encrypted-cipher = { $by } nam het bericht van { $from } aan, versleuteld met { $cipher }; met welke versie van TLS, is niet vermeld.
hop-encrypted-bare = { $by } nam het bericht van { $from } versleuteld aan; hoe, is niet vermeld.
hop-plain = { $by } nam het bericht van { $from } onversleuteld aan: wie ertussen meeluisterde, kon het lezen.
hop-local = Het bericht is binnen één computer of systeem overgedragen ({ $by }); er zat geen netwerk tussen.
hop-unknown = { $by } vermeldde niet of het bericht versleuteld van { $from } kwam.
hop-masked = { $by } nam het bericht zonder TLS aan, en vermeldt niet waarvandaan. Was dat een andere computer, dan kon wie ertussen meeluisterde het lezen.
hop-clock = De klokken van de twee servers lopen niet gelijk: het bericht lijkt aan te komen voordat het is verstuurd.

# What a hop is worth today
grade-strong-name = sterk
grade-strong-sentence = TLS 1.2 of later met een cipher die vandaag wordt aanbevolen.
grade-acceptable-name = acceptabel
grade-acceptable-sentence = Er is niets bekend dat het breekt, maar een nieuwere cipher zou de mail van vandaag ook beschermen tegen een sleutel die morgen wordt gestolen.
grade-weak-name = zwak
grade-weak-sentence = TLS, maar met een versie of cipher die niet meer gebruikt mag worden.
grade-broken-name = gebroken
grade-broken-sentence = Alleen in naam TLS: wie er moeite voor doet, kan de mail lezen.
grade-plain-name = onversleuteld
grade-plain-sentence = Geen versleuteling: iedereen onderweg kan de mail lezen.
grade-local-name = lokaal
grade-local-sentence = Er zat geen netwerk tussen.
grade-unknown-name = onbekend
grade-unknown-sentence = Wat de server vermeldde, is te weinig om op af te gaan.

# What all hops together show
verdict-strong-what = Elke hop over een netwerk was versleuteld, zoals vandaag wordt aanbevolen.
verdict-strong-why = Zonder hulp van een server kon niemand onderweg het bericht lezen of veranderen.
verdict-strong-next = U hoeft niets te doen.
verdict-acceptable-what = Elke hop over een netwerk was versleuteld; de zwakste, hop { $hop }, met een cipher die acceptabel is maar niet de beste.
verdict-acceptable-why = Er is niets bekend dat die breekt. Nieuwere ciphers beschermen ook oude mail als later een sleutel wordt gestolen.
verdict-acceptable-next = Sta TLS 1.3 en de ECDHE-ciphers met GCM of ChaCha20 toe als u weer aan die server werkt.
verdict-weak-what = Hop { $hop } was versleuteld met een versie of cipher die niet meer gebruikt mag worden.
verdict-weak-why = TLS 1.0, TLS 1.1 en 3DES zijn ingetrokken omdat er aanvallen op bekend zijn.
verdict-weak-next = Laat die server bijwerken, of daar TLS 1.2 en 1.3 aanzetten.
verdict-broken-what = Hop { $hop } was versleuteld op een manier die niet meer beschermt.
verdict-broken-why = SSL, RC4, en export-, NULL- en anonieme ciphers kan lezen wie er moeite voor doet.
verdict-broken-next = Behandel het als onversleuteld: laat die server bijwerken voordat er iets vertrouwelijks wordt verstuurd.
verdict-plain-what = Hop { $hop } ging onversleuteld.
verdict-plain-why = Iedereen onderweg tussen de twee servers kon het bericht lezen en veranderen.
verdict-plain-next = Zet TLS aan op de server die het bericht daar aannam, en verplicht het op de server die het verstuurde.
verdict-unknown-what = Niet bewezen: hop { $hop } vertelt niet of, of hoe goed, hij was versleuteld.
verdict-unknown-why = Sommige servers schrijven het niet in het bericht; dat is goed noch slecht.
verdict-unknown-next = Kijk in het logboek van de server die het bericht daar aannam, bij tijd en id.
verdict-local-what = Voor zover de regels het vertellen, kwam het bericht alleen van binnen.
verdict-local-why = Wat op één computer of in één netwerk blijft, bewijst niets over TLS tussen servers. Een proxy of het netwerk van een container ervoor kan verbergen wie er echt verbinding maakte.
verdict-local-next = Verstuur een testbericht van buiten, of naar buiten, en lees de kopregels zoals ze aankomen.

# Held against what was expected
expected-plain-what = Er werd onversleuteld verwacht; alles is dus zoals het hoort.
expected-plain-why = Dit beleid eist geen versleuteling; de hops hieronder vertellen wat er was.
expected-plain-next = U hoeft niets te doen, tenzij u meer wilt dan onversleuteld.
expected-opportunistic-encrypted-what = Zoals verwacht: TLS is op elke hop aangeboden, en gebruikt.
expected-opportunistic-encrypted-why = Dit beleid gebruikt TLS waar het wordt aangeboden. Was het niet aangeboden, dan was het bericht onversleuteld gegaan.
expected-opportunistic-encrypted-next = Wilt u er bij een partner op kunnen rekenen, verplicht TLS dan voor het domein van die partner.
expected-opportunistic-plain-what = Zoals het beleid toestaat, ging hop { $hop } onversleuteld.
expected-opportunistic-plain-why = TLS indien aangeboden, anders onversleuteld: één kant bood het daar niet aan.
expected-opportunistic-plain-next = Zet TLS op die server aan, of verplicht het; dan zou het bericht zijn geweigerd.
expected-opportunistic-unknown-what = Hoe dan ook is aan het beleid voldaan; hop { $hop } vertelt niet of hij was versleuteld.
expected-opportunistic-unknown-why = Sommige servers schrijven het niet in het bericht.
expected-opportunistic-unknown-next = Kijk in het logboek van de server die het bericht daar aannam.
expected-tls-met-what = Zoals verplicht: elke hop over een netwerk was versleuteld.
expected-tls-met-why = Dat heeft elke ontvangende server over zijn eigen hop vermeld.
expected-tls-met-next = U hoeft niets te doen. Wie er aan de andere kant was, is een andere vraag: het beleid “geverifieerd” stelt die.
expected-tls-missed-what = TLS was verplicht, en hop { $hop } ging onversleuteld.
expected-tls-missed-why = Iedereen onderweg tussen de twee servers kon het bericht lezen en veranderen.
expected-tls-missed-next = Is die hop van u, verplicht TLS daar dan; is hij van uw partner, laat die dan deze regel zien.
expected-tls-broken-what = TLS was verplicht, en hop { $hop } gebruikte een soort die niet meer beschermt.
expected-tls-broken-why = SSL, RC4, en export-, NULL- en anonieme ciphers kan lezen wie er moeite voor doet.
expected-tls-broken-next = Laat die server bijwerken, of de oude versies en ciphers ervan uitzetten.
expected-tls-unknown-what = Niet bewezen: hop { $hop } vertelt niet of hij was versleuteld.
expected-tls-unknown-why = TLS was verplicht, en niet elke server schrijft het in het bericht.
expected-tls-unknown-next = Kijk in het logboek van de server die het bericht daar aannam, bij tijd en id.
expected-verified-by-sender-what = Zoals verplicht: het certificaat van de ontvangende server is geverifieerd, en het bericht ging versleuteld.
expected-verified-by-sender-why = De afzender controleerde het certificaat voordat hij het bericht overdroeg; het ontvangen bericht laat zien dat het via TLS ging.
expected-verified-by-sender-next = U hoeft niets te doen.
expected-verified-by-receiver-what = Elke hop was versleuteld, en de server bij hop { $hop } heeft het certificaat van de afzender geverifieerd.
expected-verified-by-receiver-why = Dat bewijst wie verstuurde. Of de afzender op zijn beurt de ontvanger verifieerde, vertelt alleen het logboek van de afzender.
expected-verified-by-receiver-next = Zoek voor mail die u verstuurt in uw eigen logboek naar “Verified TLS connection” (Postfix) of iets dergelijks.
expected-verified-failed-what = De server bij hop { $hop } kon het certificaat van de afzender niet verifiëren.
expected-verified-failed-why = Het certificaat was verlopen, voor een ander doel, of van een CA die de server niet vertrouwt.
expected-verified-failed-next = Laat de afzender een certificaat tonen dat is uitgegeven door een CA die de ontvanger vertrouwt.
expected-verified-not-proven-what = Niet bewezen: elke hop was versleuteld, maar niets vertelt wie bij hop { $hop } wiens certificaat verifieerde.
expected-verified-not-proven-why = De regel wordt door de ontvanger geschreven. Die kan vertellen dat hij de afzender verifieerde, nooit dat de afzender hem verifieerde.
expected-verified-not-proven-next = Voor mail die u verstuurt, staat in het logboek van uw eigen mailserver of die het certificaat heeft geverifieerd: laat Postseal het lezen.
expected-verified-by-log-what = Zoals verplicht: in het logboek van de afzender staat dat het certificaat van de ontvangende server bij hop { $hop } is geverifieerd.
expected-verified-by-log-why = De kopregels tonen dat het bericht versleuteld ging; het logboek van de server die het verstuurde, daar gevonden op de id van het bericht, toont naar wie.
expected-verified-by-log-next = Niets te doen.
expected-verified-by-configuration-what = Zoals verplicht: bij hop { $hop } heeft uw server het certificaat van de andere kant geverifieerd, de uitgever volgens het logboek en de naam volgens de configuratie.
expected-verified-by-configuration-why = Exim schrijft CV=yes als de uitgever wordt vertrouwd, niet of het de naam heeft vergeleken. De configuratie van stap 3, die is geëxporteerd voordat het bericht wegging, laat het de naam vergelijken en niets versturen als die anders is.
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = In het logboek van de afzender staat dat het certificaat van de ontvangende server bij hop { $hop } niet is geverifieerd, en dat het bericht toch is verstuurd.
expected-verified-not-by-log-why = Versleuteld, maar voor wie weet niemand: wie ertussen zit, kan een eigen certificaat tonen. De server houdt zich niet aan het beleid voor deze partner.
expected-verified-not-by-log-next = Pas de configuratie van stap 3 opnieuw toe, en zoek in uw server naar een vaste route naar deze partner, die een eigen regel kan hebben.

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = Hop { $hop }, waar het bericht van buiten binnenkwam, was versleuteld, zoals vandaag wordt aanbevolen.
verdict-taken-strong-why = Daar kon niemand het lezen of wijzigen zonder hulp van een server. Wat de regels ervoor zeggen, is door anderen geschreven.
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = Hop { $hop }, waar het bericht van buiten binnenkwam, was versleuteld met een cipher die acceptabel is maar niet de beste.
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = Zoals verwacht: TLS is bij hop { $hop }, waar het bericht van buiten binnenkwam, aangeboden en gebruikt.
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = Zoals verplicht: hop { $hop }, waar het bericht van buiten binnenkwam, was versleuteld.
expected-taken-met-why = Dat heeft de server daar zelf vermeld. Wat de regels ervoor zeggen, is door anderen geschreven.
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = Zoals verplicht: hop { $hop }, waar het bericht van buiten binnenkwam, was versleuteld, en de server daar heeft het certificaat van de afzender geverifieerd.
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = Niet bewezen: hop { $hop } was versleuteld, maar de server daar heeft niet vermeld dat hij het certificaat van de afzender verifieerde.
expected-taken-not-proven-why = Een server kijkt alleen naar het certificaat van de afzender als hij erom vraagt, en veel afzenders tonen er geen. Sommige servers vermelden niet wat eruit kwam.
expected-taken-not-proven-next = Kijk in het logboek van die server bij het tijdstip en de id van het bericht. Vroeg hij er niet om, pas dan de configuratie van stap 3 toe en laat uw partner nog een bericht sturen.
verdict-sent-on-strong-what = Uw server gaf het bericht versleuteld door, zoals vandaag wordt aanbevolen.
verdict-sent-on-strong-why = Dat staat in zijn eigen logboek. Wat er daarachter met het bericht gebeurde, zeggen alleen zijn headers.
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = Uw server gaf het bericht versleuteld door, met een cipher die acceptabel is maar niet de beste.
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = Zoals verwacht: TLS is uw server voor dit bericht aangeboden en gebruikt.
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = Zoals verplicht: uw server gaf het bericht versleuteld door.
expected-sent-on-met-why = Dat staat in zijn eigen logboek. Wat er daarachter met het bericht gebeurde, zeggen alleen zijn headers.
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = Niet bewezen: uw server gaf het bericht versleuteld door, maar zijn logboek zegt niet dat hij het certificaat van de andere kant verifieerde.
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } nam het bericht van { $from } aan binnen één organisatie, volgens eigen zeggen zonder TLS; staat er een front-end (een proxy, een load balancer) voor, dan kan die TLS hebben beëindigd.
hop-plain-front = { $by } vermeldde geen TLS voor het bericht van { $from }. Misschien staat er een front-end voor die TLS beëindigt (een load balancer, een proxy zoals nginx); die weet het dan. Anders ging het bericht onversleuteld.
hop-clock-ahead = De klok van { $by } lijkt { $seconds } s voor te lopen.
hop-written-by-others = Door anderen geschreven: wat { $last ->
        [1] de regel van hop 1 zegt
       *[other] de regels van hop 1 tot en met { $last } zeggen
    }, is het woord van de server die het bericht bij hop { $border } overdroeg ({ $from }). Is dat uw eigen server, dan moet zijn logboek hetzelfde zeggen; anders staat niemand ervoor in.
headers-beside = Wat andere velden zeggen:

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = Geen regel van dit bericht is geschreven door { $hosts }; de regels zijn van: { $by }.
headers-no-border-why = Een server noemt zich in zijn regels zoals hij is ingesteld, en dat kan een andere naam zijn dan in de DNS.
headers-no-border-next = Noem uw server zoals hij daar staat, of neem de kopregels uit de mailbox waar uw server bezorgt.

headers-only-inside-what = { $hosts } nam dit bericht alleen van binnen aan, voor zover de regels het vertellen.
headers-only-inside-why = Elk van de regels noemt een privéadres, of een protocol van binnen. Een proxy, het netwerk van een container of een filter ervoor kan verbergen wie er echt verbinding maakte.
headers-only-inside-next = Noem de server die ervoor staat, of laat de proxy het adres van de afzender doorgeven (PROXY protocol, XCLIENT).

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = Het bericht aan { $recipient } kwam terug, omdat TLS niet mogelijk was: { $reason }
bounce-tls-why = { $reporter } gaf het op (code { $status }). Dat doet een beleid dat TLS eist als er niet aan te voldoen is: er is niets onversleuteld naar buiten gegaan.
bounce-tls-next = Bekijk de server van de partner om te zien wat er mis is met TLS of het certificaat, en zeg het de partner; daarna kan het bericht opnieuw worden verstuurd.
bounce-failed-what = Het bericht aan { $recipient } kwam terug: { $reason }
bounce-failed-why = { $reporter } gaf het op (code { $status }). Over TLS zegt dit niets.
bounce-failed-next = Controleer het adres, of vraag het de beheerder van de partner, met deze woorden erbij; verstuur daarna het testbericht opnieuw.
bounce-delayed-what = Het bericht aan { $recipient } is vertraagd: { $reason }
bounce-delayed-why = { $reporter } probeert het nog steeds te bezorgen (code { $status }).
bounce-delayed-next = Wacht; komt het later terug, dan zegt de melding waarom.
bounce-delivered-what = Het bericht aan { $recipient } is aangekomen, zegt { $reporter }.
bounce-delivered-why = Dit is een melding van bezorging (code { $status }), niet het bericht: de kopregels daarvan zitten er niet in.
bounce-delivered-next = Neem het bericht zelf uit de mailbox waar het is aangekomen.

# A file that holds several messages (mbox)
mailbox-last = Dit bestand bevat { $count } berichten. Bekeken wordt het laatste, nummer { $number }.
mailbox-ours = Dit bestand bevat { $count } berichten. Bekeken wordt het testbericht, nummer { $number }.
mailbox-asked = Dit bestand bevat { $count } berichten. Bekeken wordt nummer { $number }.
headers-no-such-message-what = Bericht { $wanted } staat niet in dit bestand; het bevat er { $count }.
headers-no-such-message-why = De weg van een ander bericht zegt niets over het bericht dat u bedoelt.
headers-no-such-message-next = Noem het met zijn nummer in het bestand, of met zijn Message-ID zoals die in de kopregels staat.

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = Dit is geen maillogboek.
log-none-why = Geen enkele regel is geschreven zoals Postfix, Exim of Sendmail dat doen, met de tijd en de naam van het programma vooraan.
log-none-next = Neem hele regels uit het maillogboek van de server, meestal /var/log/mail.log, /var/log/maillog of /var/log/exim4/mainlog.
log-not-there-what = Geen regel van dit logboek gaat over dit bericht.
log-not-there-why = Een server noemt elk bericht bij een id; die van dit bericht zijn: { $ids }. Een regel over alleen de verbinding zegt niet welk bericht erover ging.
log-not-there-next = Neem het logboek van de dag waarop het bericht ging, van de server die het verstuurde, met de regel waarin een van deze id’s staat en de regels vlak ervoor.
log-no-tls-what = Het logboek noemt dit bericht, maar zegt niets over hoe het versleuteld was.
log-no-tls-why = Postfix schrijft daarvoor een eigen regel “TLS connection established”, en alleen met smtp_tls_loglevel = 1; Sendmail een met “STARTTLS=client”. Die moet vóór de regel met { $ids } staan.
log-no-tls-next = Neem ook de regels ervoor. Staat daar niets over TLS, pas dan de configuratie van stap 3 toe, die het inschakelt, en verstuur het testbericht opnieuw.
log-not-sent-what = Uw server heeft het bericht niet doorgegeven.
log-not-sent-why = In zijn logboek staat: { $answer }
log-not-sent-next = Servers proberen het een paar dagen vanzelf opnieuw. Ligt het aan TLS, bekijk dan de server van uw partner onder ‘Wat een partner ziet’, en uw regel voor deze partner in stap 3.
log-given-up-what = Uw server heeft het bericht opgegeven.
log-given-up-why = { log-not-sent-why }
log-given-up-next = De afzender krijgt daarvan bericht. Zoek daar en in het logboek naar de reden; ligt het aan TLS, bekijk dan uw regel voor deze partner in stap 3. Stuur daarna nog een testbericht.
log-whose-what = Uw server gaf het bericht aan { $by }.
log-whose-why = Een logboek zegt niet of dat de eigen server van uw partner is of een die mail doorstuurt, zoals die van uw provider. Wat telt is de weg naar de server van uw partner.
log-whose-next = Vraag uw partner of die van hem is. Stuurt hij alleen door, neem dan het logboek van die server, of de headers van het bericht zoals het werd ontvangen.
log-undecided-what = Het logboek zegt dat dit bericht over TLS ging, niet dat het certificaat is geverifieerd.
log-undecided-why = “Trusted” (Postfix), “CV=yes” (Exim) en “verify=OK” (Sendmail) gaan alleen over de CA: elk certificaat daarvan zou volstaan, welke naam er ook in staat.
log-undecided-next = Vraag voor deze partner in stap 3 “geverifieerd”, laat uw server de configuratie overnemen, en verstuur het testbericht opnieuw.
