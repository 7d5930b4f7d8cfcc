# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = Open admin.google.com als administrator: Menu > Apps > Google Workspace > Gmail > Compliance. Kies links de organizational unit (de bovenste voor iedereen).
policy-step-google-nothing = Er hoeft niets ingesteld te worden: Gmail biedt TLS aan, en gebruikt het waar de andere kant het aanbiedt.
policy-step-google-add = Wijs “Secure transport (TLS) compliance” aan en klik op Configure (of “Add another rule” als er al een is). Typ als beschrijving: { $name }
policy-step-google-inbound = Vink onder “Email messages to affect” “Inbound - all messages” aan, en verder niets.
policy-step-google-outbound = Vink onder “Email messages to affect” “Outbound - all messages” aan, en verder niets. Vink daaronder, bij Options, “Require CA-signed certificate” uit.
policy-step-google-verified = Vink onder “Email messages to affect” “Outbound - all messages” aan, en verder niets. Vink daaronder, bij Options, “Require CA-signed certificate” en “Validate certificate hostname” aan.
policy-step-google-list = Maak, waar om de domeinen en adressen wordt gevraagd, een nieuwe lijst met de naam “{ $name }”, en voeg daar deze domeinen aan toe: { $domains }
policy-step-google-save = Klik op “Test TLS connection” als de instelling dat aanbiedt; klik daarna op Save.
policy-step-google-wait = Wacht: Google zegt dat een wijziging tot 24 uur kan duren. Verstuur daarna in elke richting een bericht (stap 4).
policy-step-google-undo = Om alles te hebben zoals het was: op dezelfde pagina Delete naast elk van deze instellingen.

policy-step-dms-certificate = Sleutel en certificaat komen via de instellingen van docker-mailserver zelf in de container: koppel ze (mount), en zet SSL_TYPE=manual, SSL_CERT_PATH en SSL_KEY_PATH in de omgeving. Het kopieert ze naar de plaatsen hierboven.
policy-step-dms-container = De scripts gebruiken de container met de naam “mailserver”; voer voor een andere uit: CONTAINER=name sh apply.sh
policy-step-mailcow-certificate = Zet voor een eigen certificaat SKIP_LETS_ENCRYPT=y in mailcow.conf en zet de bestanden in data/assets/ssl/cert.pem (met de keten) en data/assets/ssl/key.pem: in de container is dat /etc/ssl/mail. Start daarna postfix-mailcow, dovecot-mailcow en nginx-mailcow opnieuw.
policy-step-mailcow-folder = De scripts gaan uit van mailcow in /opt/mailcow-dockerized; voer voor een andere map uit: MAILCOW=/its/path sh apply.sh

policy-step-stalwart-login = De scripts roepen stalwart-cli aan; dat leest uit de omgeving waar de server is en wie u bent: stel STALWART_URL, STALWART_USER en STALWART_PASSWORD in voordat u ze uitvoert.
policy-step-stalwart-files = De gebruiker van Stalwart zelf moet de sleutel en het certificaat kunnen lezen. Heeft Stalwart zelf een certificaat voor deze host opgehaald, dan blijft dat in gebruik.
policy-step-stalwart-own = Eigen voorwaarden in “MTA > Outbound > Strategy” (TLS) en “MTA > Session > MAIL FROM Stage” (sender allowed) worden vervangen. Wat er stond, staat in postseal-stalwart-before.ndjson in uw persoonlijke map: voeg het met de hand weer toe waar u het nodig hebt.

policy-step-cisco-save = System Administration > Configuration File: bewaar de huidige configuratie, met de wachtwoordzinnen, op een veilige plaats.
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate: kies het PFX-bestand voor { $host }, typ de wachtwoordzin, en geef het een naam.
policy-step-cisco-listener = Network > Listeners: klik op de naam van de public listener, kies dat certificaat in het veld Certificate, en bevestig met Submit. Mail Policies > Destination Controls > Edit Global Settings: kies het ook daar in het veld Certificate.
policy-step-cisco-default = Mail Policies > Destination Controls: klik op Default, en zet TLS Support op { $tls }.
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination, één keer voor elk van deze domeinen: { $domains }. Typ in het veld Destination het domein, en zet TLS Support op { $tls }.
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List: noem die Postseal, en voeg deze domeinen toe: { $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies: kies de public listener, zet in Default Policy Parameters en in elke policy die mail van anderen aanneemt TLS op Preferred, en kies de adreslijst Postseal voor degenen voor wie TLS verplicht is.
policy-step-cisco-policy = Mail Policies > Mail Flow Policies: kies de public listener, en zet in Default Policy Parameters en in elke policy die mail van anderen aanneemt TLS op { $tls } (None heet daar ook Off).
policy-step-cisco-commit = Klik op Commit Changes: daarvoor geldt er niets.
policy-step-cisco-test = Op de opdrachtregel ervan probeert “tlsverify” een bestemming, en toont “tail mail_logs” TLS in werking. Verstuur daarna in elke richting een bericht (stap 4).
policy-step-cisco-undo = Om alles te hebben zoals het was: laad op de pagina van de eerste stap het bestand dat u daar hebt bewaard, en klik op Commit Changes.

policy-step-essentials-open = Meld u als administrator aan bij Proofpoint Essentials: Security Settings > Email > Filter Policies, en daar het tabblad Outbound.
policy-step-essentials-nothing = Er hoeft niets ingesteld te worden: Proofpoint Essentials biedt TLS aan, en gebruikt het waar de andere kant het aanbiedt.
policy-step-essentials-filter = Eén keer voor elk van deze domeinen: { $domains }. Klik op New Filter, typ “{ $name }” en het domein als naam, laat de richting op Outbound staan, en klik op Continue.
policy-step-essentials-action = Kies in elk van deze filters de organisatie als Scope, en als voorwaarde dat het adres van de ontvanger bij dit domein hoort. Kies als actie Nothing. Klik op Add Another Action, en kies “{ $action }”. Klik op Save.
policy-step-essentials-test = Verstuur een bericht naar elk van deze domeinen (stap 4), en kijk of het aankomt: wat niet via TLS kan, wordt niet meer bezorgd.
policy-step-essentials-undo = Om alles te hebben zoals het was: verwijder deze filters op het tabblad Outbound, of zet ze uit.

policy-step-mimecast-open = Meld u aan bij de Mimecast Administration Console: Policies > Gateway Policies.
policy-step-mimecast-nothing = Er hoeft niets ingesteld te worden: Mimecast biedt TLS aan, en gebruikt het waar de andere kant het aanbiedt.
policy-step-mimecast-relaxed = Klik op Definitions naast Secure Delivery, dan op Add Secure Delivery Definition. Typ als Description “{ $name }”. Kies in Select Option dat TLS wordt afgedwongen, op de soepele manier (relaxed): elk certificaat is goed.
policy-step-mimecast-strict = Klik op Definitions naast Secure Delivery, dan op Add Secure Delivery Definition. Typ als Description “{ $name }”. Kies in Select Option dat TLS wordt afgedwongen, op de strenge manier (strict): het certificaat moet van een vertrouwde autoriteit komen.
policy-step-mimecast-delivery = Klik terug onder Gateway Policies op Secure Delivery, en dan één keer voor elk van deze domeinen: { $domains }: klik op New Policy, typ “{ $name }” en het domein als Policy Narrative, en kies de definitie “{ $name }”. Kies in het deel Emails From uw eigen adressen, in het deel Emails To het domein. Sla op.
policy-step-mimecast-receipt = Klik terug onder Gateway Policies op Secure Receipt, en dan één keer voor elk van deze domeinen: { $domains }: klik op New Policy, typ “Postseal” en het domein als Policy Narrative, en kies dat TLS wordt afgedwongen. Kies in het deel Emails From het domein, in het deel Emails To uw eigen adressen. Sla op.
policy-step-mimecast-test = Verstuur in elke richting een bericht (stap 4), en kijk of het aankomt: wat niet via TLS kan, wordt niet meer aangenomen of bezorgd.
policy-step-mimecast-undo = Om alles te hebben zoals het was: verwijder deze policies onder Secure Delivery en Secure Receipt, en daarna de definities.

policy-step-windows-certificate = Dubbelklik op de server op het PFX-bestand voor { $host }. Kies als archieflocatie de lokale computer (Local Machine), typ de wachtwoordzin, en zet het in het archief Persoonlijk (Personal). Verwijder daarna het bestand.

policy-step-kerio-certificate = Configuration > SSL Certificates: importeer de privésleutel en het certificaat met zijn keten voor { $host }. Beide zijn PEM-bestanden, en de sleutel moet RSA zijn.
policy-step-kerio-sending = Configuration > SMTP Server, tabblad SMTP Delivery: zorg dat SSL/TLS is aangevinkt, en klik op Apply.
policy-step-kerio-versions = Configuration > Security, tabblad TLS Options: kies TLS 1.2 als laagste versie, en sla op.
policy-step-kerio-plain = Configuration > SMTP Server, tabblad SMTP Delivery: vink SSL/TLS uit, en klik op Apply.
policy-step-kerio-test = Verstuur in elke richting een bericht, en bekijk poort 25 van elders (stap 4).
policy-step-kerio-undo = Om alles te hebben zoals het was: zet het vinkje op het tabblad SMTP Delivery en de versie op het tabblad TLS Options terug, en maak onder SSL Certificates het vorige certificaat weer het gebruikte.

policy-step-mdaemon-enable = In MDaemon: Security > Security Manager (in oudere versies Security Settings) > SSL & TLS > MDaemon. Vink “Enable SSL, STARTTLS, and STLS” aan, en kies het certificaat voor { $host } uit de lijst.
policy-step-mdaemon-sending = Vink op dezelfde pagina de optie aan waarmee de SMTP-server mail zo mogelijk met STARTTLS verstuurt.
policy-step-mdaemon-plain = Vink op dezelfde pagina de optie uit waarmee de SMTP-server mail zo mogelijk met STARTTLS verstuurt.
policy-step-mdaemon-exempt = Voeg in hetzelfde deel, op de pagina voor wie STARTTLS niet wordt gebruikt (in oudere versies STARTTLS White List), deze domeinen toe: { $domains }
policy-step-mdaemon-required = Voeg in hetzelfde deel, op de pagina STARTTLS Required List, deze domeinen toe, en de namen van hun mailservers (die in de MX-records): { $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers: vink “SSL negotiation failures will retry without SSL for up to one hour” uit.
policy-step-mdaemon-test = Klik op OK. Verstuur daarna in elke richting een bericht, en bekijk poort 25 van elders (stap 4).
policy-step-mdaemon-undo = Om alles te hebben zoals het was: zet deze vinkjes terug, kies het vorige certificaat, en haal de domeinen uit de lijsten.

policy-step-mailenable-certificate = In het beheerprogramma van MailEnable: Servers > Localhost, Properties, tabblad SSL: vink aan dat SSL wordt gebruikt, en kies het certificaat voor { $host }. Het geldt voor alle diensten van MailEnable.
policy-step-mailenable-sending = Services and Connectors > SMTP, Properties, tabblad Outbound: vink “Outbound TLS” aan. Laat op het tabblad Inbound “Requires SSL” voor poort 25 uitgevinkt. Klik op OK.
policy-step-mailenable-plain = Services and Connectors > SMTP, Properties, tabblad Outbound: vink “Outbound TLS” uit. Laat op het tabblad Inbound “Requires SSL” voor poort 25 uitgevinkt. Klik op OK.
policy-step-mailenable-test = Start de SMTP-dienst opnieuw. Verstuur daarna in elke richting een bericht, en bekijk poort 25 van elders (stap 4).
policy-step-mailenable-undo = Om alles te hebben zoals het was: zet het vinkje op het tabblad Outbound terug, kies het vorige certificaat op het tabblad SSL, en start de SMTP-dienst opnieuw.

policy-step-axigen-certificate = Schrijf op de server de privésleutel en het certificaat met zijn keten voor { $host } in één PEM-bestand, en zet dat in de map certs van de werkmap van Axigen, alleen leesbaar voor de gebruiker van Axigen zelf.
policy-step-axigen-listener = In WebAdmin: SMTP Receiving, deel Listeners: bewerk de listener voor poort 25. Kies op de pagina SSL Settings ervan dat certificaat. De listener blijft er een zonder SSL vanaf de eerste byte: andere mailservers beginnen met STARTTLS.
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing, pagina Acceptance Basic Settings: zorg dat bij de toegestane ESMTP-opdrachten “Allow StartTLS” is aangevinkt. Sla de configuratie op.
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing, pagina Routing Basic Settings, deel Connection settings: vink “Use StartTLS if available” aan. Sla de configuratie op.
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing, pagina Routing Basic Settings, deel Connection settings: vink “Use StartTLS if available” uit. Sla de configuratie op.
policy-step-axigen-test = Verstuur in elke richting een bericht, en bekijk poort 25 van elders (stap 4).
policy-step-axigen-undo = Om alles te hebben zoals het was: kies het vorige certificaat voor de listener, en zet beide vinkjes terug.

policy-step-domino-save = Noteer in Domino Administrator wat er nu in de hieronder genoemde velden staat, en wat “show config RouterFallbackNonTLS” op de console van de server toont.
policy-step-domino-certificate = Importeer de privésleutel en het certificaat met zijn keten voor { $host } in certstore.nsf, met Certificate Manager (hulp van HCL: “Managing TLS certificates with Certificate Manager”).
policy-step-domino-inbound = Configuration > Messaging > Configurations: open het document Configuration Settings van deze server, klik op Edit Configuration, en zet op het tabblad Router/SMTP > Advanced > Commands and Extensions “SSL negotiated over TCP/IP port” (in de naam kan TLS staan in plaats van SSL) op { $value }. Klik op Save & Close.
policy-step-domino-outbound = Configuration: open het document Server van deze server. Zet op het tabblad Ports > Internet Ports > Mail, in de kolom Mail (SMTP Outbound), “TCP/IP port status” op { $value }. Klik op Save & Close.
policy-step-domino-fallback = Typ op de console van de server “set config RouterFallbackNonTLS=1”. Zonder wacht mail naar een server waarvan het certificaat niet klopt, en komt die uiteindelijk terug.
policy-step-domino-wait = Typ op de console van de server “set config RouterFallbackNonTLS=0”. Mail naar een server waarvan het certificaat niet klopt, wacht dan, en gaat niet onversleuteld.
policy-step-domino-restart = Typ op de console van de server “restart task smtp”, en dan “restart task router”.
policy-step-domino-test = Verstuur in elke richting een bericht, en bekijk poort 25 van elders (stap 4).
policy-step-domino-undo = Om alles te hebben zoals het was: zet de velden terug op wat u hebt genoteerd, zet op de console RouterFallbackNonTLS terug (als er niets stond: “set config RouterFallbackNonTLS=”), en start beide taken opnieuw.

policy-step-qmail-patch = Dit is voor een qmail die met de TLS-patch is gebouwd. Zonder die patch stopt apply.sh: zoals ze worden gepubliceerd, hebben netqmail en notqmail geen TLS.
policy-step-qmail-user = De sleutel wordt alleen leesbaar voor de gebruiker qmaild; draait qmail-smtpd als een andere (bijvoorbeeld als vpopmail), voer dan uit: SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = Het ontvangen stelt u met de hand in: zet en exporteer in het run-script dat qmail-smtpd onder sslserver start, of in het instellingenbestand dat het leest (bijvoorbeeld /var/qmail/ssl/ssl.env), UCSPITLS="", CERTFILE={ $certificate } en KEYFILE={ $key }. Noteer wat er eerst stond.
policy-step-sqmail-required = Het ontvangen stelt u met de hand in: zet en exporteer in het run-script dat qmail-smtpd onder sslserver start, of in het instellingenbestand dat het leest (bijvoorbeeld /var/qmail/ssl/ssl.env), UCSPITLS="!" (dat weigert mail zonder TLS), CERTFILE={ $certificate } en KEYFILE={ $key }. Noteer wat er eerst stond.
policy-step-sqmail-plain = Het ontvangen stelt u met de hand in: zet en exporteer in het run-script dat qmail-smtpd start UCSPITLS="-": TLS wordt dan niet aangeboden. Noteer wat er eerst stond.
policy-step-sqmail-restart = Start die dienst opnieuw (met daemontools: svc -t en de map ervan), kijk in het logboek, en bekijk poort 25 van elders (stap 4). undo.sh maakt dit niet ongedaan: doe dat met de hand.
policy-step-sqmail-name = Van de namen in het certificaat van een partner vergelijkt s/qmail er maar één, de laatste DNS-naam (volgorde: openssl x509 -noout -ext subjectAltName). Is dat niet de naam van de server die apply.sh toont, dan wacht mail: geef Postseal die naam voor de partner op. Mail wacht ook als er meer dan één tussencertificaat tussen dat van de partner en de root zit.
policy-step-chasquid-roots = chasquid vertrouwt alleen de autoriteiten van het systeem. Voeg die in { $roots } daaraan toe: kopieer op Debian het bestand naar /usr/local/share/ca-certificates/ met de extensie .crt (één certificaat per bestand), voer update-ca-certificates uit, en start chasquid opnieuw.
policy-step-maddy-own = Eigen regels voor het versturen in blokken “target.remote” (limits, local_ip) worden niet overgenomen: bekijk postseal.conf, en voeg ze daar toe. Wat via een andere server verstuurt (“target.smtp”), blijft zoals het is.
policy-step-mox-acme = Een listener van mox die zijn certificaat via ACME krijgt, houdt dat: het is ook voor de andere namen van de webserver van mox. Wilt u het certificaat hierboven, verwijder dan eerst de regel ACME ervan uit mox.conf.
policy-step-mox-folder = De scripts gaan uit van mox in /home/mox; voer voor een andere map uit: MOX=/its/path sh apply.sh
policy-step-james-folder = De scripts gaan uit van James in /opt/james en starten het opnieuw met “systemctl restart james”; voer anders bijvoorbeeld uit: JAMES=/its/path RESTART="docker restart james" sh apply.sh
policy-step-james-read = James moet de sleutel en het certificaat op de paden hierboven kunnen lezen, in zijn container als het daarin draait.
policy-step-plesk-certificate = Open in Plesk Tools & Settings > SSL/TLS Certificates, voeg het certificaat met zijn privésleutel en zijn keten toe, en kies het naast “Certificate for securing mail”. Plesk zet het dan in /etc/postfix/postfix_default.pem, ook een vernieuwd certificaat.
policy-step-plesk-sni = Een domein waarvoor u een eigen certificaat hebt gekozen (Mail > Mail Settings), toont dat aan wie om een naam erin vraagt; alle anderen zien het certificaat hierboven.
policy-step-zimbra-certificate = Vóór apply.sh: zet de privésleutel in /opt/zimbra/ssl/zimbra/commercial/commercial.key, schrijf de certificaten van de CA, de root als laatste, in één bestand, en voer als gebruiker zimbra uit: zmcertmgr deploycrt comm CERTIFICATE CHAIN. Het geldt voor alle delen van Zimbra; start ze opnieuw met zmcontrol restart.
policy-step-zimbra-servers = Voer de scripts uit op elke server waarop de MTA van Zimbra draait: wat ze instellen, geldt voor die server.
policy-step-cpanel-certificate = Open in WHM Service Configuration > Manage Service SSL Certificates, kies “Exim (SMTP) Server”, en installeer het certificaat met zijn privésleutel en zijn keten (CA bundle). cPanel bewaart het in /var/cpanel/ssl/exim, ook een vernieuwd certificaat.
policy-step-cpanel-again = Onze routers en transports zijn kopieën van die van cPanel zoals ze nu zijn. Voer apply.sh na een nieuwe versie van cPanel opnieuw uit: het kopieert ze dan opnieuw.

policy-step-iis-older = Vóór apply.ps1: ligt er een ouder certificaat voor { $host } in het archief Persoonlijk (Personal) van de lokale computer (certlm.msc), exporteer het dan met zijn sleutel en verwijder het daar. De dienst kiest alleen op naam.
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager: klik met de rechtermuisknop op de SMTP virtual server > Properties, tabblad Access. Zorg dat onder Secure communication “Require TLS encryption” niet is aangevinkt.
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager: klik met de rechtermuisknop op de SMTP virtual server > Properties, tabblad Access. Vink onder Secure communication “Require TLS encryption” aan, en klik op OK. Vink het uit om het ongedaan te maken.

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = Zoek waar de server zijn certificaten bewaart: het menu heet meestal SSL, TLS, Certificates of Security. Voeg het certificaat voor { $host } met zijn keten en zijn sleutel toe, en kies het voor mail (SMTP, poort 25). Wordt er één bestand gevraagd, exporteer dan een PFX in stap 2; zijn het er twee of drie, neem dan de losse bestanden.
policy-step-other-receiving-plain = Ontvangen: zoek in de instellingen van poort 25 (SMTP, Listener, Inbound, Receive) naar STARTTLS, TLS of “SMTP over TLS”, en zet het uit.
policy-step-other-receiving-opportunistic = Ontvangen: zoek in de instellingen van poort 25 (SMTP, Listener, Inbound, Receive) naar STARTTLS, TLS of “SMTP over TLS”, en zet het aan als “offered”, “optional”, “preferred” of “opportunistic”. Niet “required”: mail van anderen zou verloren gaan.
policy-step-other-receiving-required = Ontvangen: zoek in de instellingen van poort 25 (SMTP, Listener, Inbound, Receive) naar STARTTLS of TLS, en zet het op “required”, “mandatory” of “force”.
policy-step-other-receiving-verified = Ontvangen: zoek in de instellingen van poort 25 naar TLS, zet het op “required”, en zoek een instelling waarmee de server om een clientcertificaat vraagt en het controleert (“verify”, “require client certificate”, “mutual TLS”). Weinig servers hebben die; zonder is de mail versleuteld, maar is niet bewezen wie die verstuurt.
policy-step-other-sending-plain = Versturen: zoek in de instellingen van uitgaande mail (SMTP, Outbound, Delivery, Send) naar STARTTLS of TLS, en zet het uit (“never”, “none”).
policy-step-other-sending-opportunistic = Versturen: zoek in de instellingen van uitgaande mail (SMTP, Outbound, Delivery, Send) naar STARTTLS of TLS, en kies “if available”, “when possible”, “preferred” of “opportunistic”.
policy-step-other-sending-required = Versturen: zoek in de instellingen van uitgaande mail (SMTP, Outbound, Delivery, Send) naar TLS, en kies “always”, “required”, “mandatory” of “force”.
policy-step-other-sending-verified = Versturen: zoek in de instellingen van uitgaande mail naar TLS, kies “required”, en daarbij “verify certificate”, “trusted”, “check hostname” of “domain validation”. Een naam die niet wordt gecontroleerd, is alleen verplicht, niet geverifieerd.
policy-step-other-from-plain = Ontvangen, voor deze partners geen TLS: zoek een lijst met hosts of domeinen die ervan zijn uitgezonderd (“exceptions”, “TLS exclusions”): { $domains }
policy-step-other-from-opportunistic = Ontvangen, voor deze partners TLS als ze het willen: zoek een lijst met uitzonderingen op wat voor iedereen geldt: { $domains }
policy-step-other-from-required = Ontvangen, voor deze partners TLS of niets: zoek een lijst met de naam “TLS domains”, “Force TLS”, “Required TLS”, “secure senders”, “partner connectors” of iets dergelijks, en voeg toe: { $domains }
policy-step-other-from-verified = Ontvangen, voor deze partners TLS met een gecontroleerd certificaat: zoek een lijst of connector voor afzonderlijke partners die om een clientcertificaat met een bepaalde naam vraagt, en voeg toe: { $domains }
policy-step-other-to-plain = Versturen, naar deze partners geen TLS: zoek een lijst met domeinen die ervan zijn uitgezonderd, en voeg toe: { $domains }
policy-step-other-to-opportunistic = Versturen, naar deze partners TLS indien aangeboden: zoek een lijst met uitzonderingen op wat voor iedereen geldt, en voeg toe: { $domains }
policy-step-other-to-required = Versturen, naar deze partners TLS of niets: zoek een lijst of een route per domein met de naam “TLS domains”, “Force TLS”, “Send secure to”, “Required TLS” of iets dergelijks, en voeg toe: { $domains }
policy-step-other-to-verified = Versturen, naar deze partners TLS met een gecontroleerd certificaat: zoek in dezelfde lijst of route naar “verify”, “trusted”, “check name” of “domain validation”, en voeg toe: { $domains }
policy-step-other-versions = Zoek de versies van TLS (“protocols”, “minimum version”), sta { $version } en later toe, en zet SSL 2, SSL 3 en alles wat ouder is uit. Sommige servers laten dat aan hun systeem over.
policy-step-other-ask =
    Vindt u iets hiervan niet, vraag het dan de leverancier, in deze woorden: “Op onze server { $host }:
    (1) Hoe installeer ik een certificaat met zijn tussencertificaten voor SMTP?
    (2) Hoe wordt STARTTLS op poort 25 aangeboden?
    (3) Hoe verplicht ik TLS voor mail naar en van afzonderlijke domeinen, zodat die anders wordt geweigerd of in de wachtrij blijft?
    (4) Kan de server het certificaat en de naam van de andere server controleren?
    (5) Schrijft de server TLS-versie en cipher in zijn Received-regels?”
    Waar een server geen instelling voor heeft, dat doet hij niet: zeg het uw partner, of laat een gateway ervoor het doen.
policy-step-other-test = Bekijk poort 25 van elders (“Wat een partner ziet”, of postseal probe { $host }). Verstuur daarna in elke richting een bericht (stap 4): alleen dat bewijst het.
policy-step-other-undo = Om alles te hebben zoals het was: zet elk van deze instellingen terug. Noteer wat ze waren, of maak een schermafbeelding, voordat u ze wijzigt.
server-other-name = Andere server
server-since = { $server } { $version } of nieuwer
