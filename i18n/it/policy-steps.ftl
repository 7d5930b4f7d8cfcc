# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = Aprire admin.google.com come amministratore: Menu > Apps > Google Workspace > Gmail > Compliance. A sinistra scegliere l'unità organizzativa (quella in cima per tutti).
policy-step-google-nothing = Non c'è nulla da impostare: Gmail offre TLS, e lo usa ovunque l'altra parte lo offra.
policy-step-google-add = Posizionarsi su “Secure transport (TLS) compliance” e fare clic su Configure (o su “Add another rule” se ce n'è già una). Come descrizione digitare: { $name }
policy-step-google-inbound = Sotto “Email messages to affect” selezionare “Inbound - all messages”, e nient'altro.
policy-step-google-outbound = Sotto “Email messages to affect” selezionare “Outbound - all messages”, e nient'altro. Più in basso, sotto Options, deselezionare “Require CA-signed certificate”.
policy-step-google-verified = Sotto “Email messages to affect” selezionare “Outbound - all messages”, e nient'altro. Più in basso, sotto Options, selezionare “Require CA-signed certificate” e “Validate certificate hostname”.
policy-step-google-list = Dove sono richiesti domini e indirizzi, creare un nuovo elenco di nome “{ $name }” e aggiungervi questi domini: { $domains }
policy-step-google-save = Dove l'impostazione lo offre, fare clic su “Test TLS connection”; poi fare clic su Save.
policy-step-google-wait = Attendere: secondo Google una modifica può richiedere fino a 24 ore. Poi inviare un messaggio in ciascuna direzione (fase 4).
policy-step-google-undo = Per rimettere tutto com'era prima: stessa pagina, e Delete accanto a ciascuna di queste impostazioni.

policy-step-dms-certificate = Chiave e certificato arrivano al container con le impostazioni di docker-mailserver: montarli, e impostare SSL_TYPE=manual, SSL_CERT_PATH e SSL_KEY_PATH nell'ambiente. Li copia nelle posizioni indicate sopra.
policy-step-dms-container = Gli script usano il container di nome “mailserver”; per un altro eseguire: CONTAINER=nome sh apply.sh
policy-step-mailcow-certificate = Per un certificato proprio impostare SKIP_LETS_ENCRYPT=y in mailcow.conf e mettere i file in data/assets/ssl/cert.pem (con la catena) e data/assets/ssl/key.pem: nel container è /etc/ssl/mail. Poi riavviare postfix-mailcow, dovecot-mailcow e nginx-mailcow.
policy-step-mailcow-folder = Gli script usano mailcow in /opt/mailcow-dockerized; per un'altra cartella eseguire: MAILCOW=/suo/percorso sh apply.sh

policy-step-stalwart-login = Gli script chiamano stalwart-cli, che legge dall'ambiente dove si trova il server e chi si connette: impostare STALWART_URL, STALWART_USER e STALWART_PASSWORD prima di eseguirli.
policy-step-stalwart-files = L'utente proprio di Stalwart deve poter leggere la chiave e il certificato. Se ha già ottenuto da sé un certificato per questo host, resta in uso quello.
policy-step-stalwart-own = Le condizioni proprie in “MTA > Outbound > Strategy” (TLS) e “MTA > Session > MAIL FROM Stage” (sender allowed) vengono sostituite. Ciò che c'era si trova in postseal-stalwart-before.ndjson nella cartella home: riaggiungerlo a mano dove serve.

policy-step-cisco-save = System Administration > Configuration File: salvare la configurazione attuale, con le sue passphrase, in un luogo sicuro.
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate: scegliere il file PFX per { $host }, digitarne la passphrase e dargli un nome.
policy-step-cisco-listener = Network > Listeners: fare clic sul nome del listener pubblico, scegliere quel certificato nel campo Certificate e inviare. Mail Policies > Destination Controls > Edit Global Settings: sceglierlo anche lì nel campo Certificate.
policy-step-cisco-default = Mail Policies > Destination Controls: fare clic su Default e impostare TLS Support su { $tls }.
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination, una volta per ciascuno di questi domini: { $domains }. Nel campo Destination digitare il dominio e impostare TLS Support su { $tls }.
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List: darle il nome Postseal e aggiungervi questi domini: { $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies: scegliere il listener pubblico; in Default Policy Parameters e in ogni policy che accetta posta da altri impostare TLS su Preferred, e scegliere l'elenco di indirizzi Postseal per quelli per cui TLS è obbligatorio.
policy-step-cisco-policy = Mail Policies > Mail Flow Policies: scegliere il listener pubblico; in Default Policy Parameters e in ogni policy che accetta posta da altri impostare TLS su { $tls } (lì None si chiama anche Off).
policy-step-cisco-commit = Fare clic su Commit Changes: prima di allora non vale nulla.
policy-step-cisco-test = Sulla sua riga di comando, “tlsverify” prova una destinazione e “tail mail_logs” mostra TLS all'opera. Poi inviare un messaggio in ciascuna direzione (fase 4).
policy-step-cisco-undo = Per rimettere tutto com'era prima: nella pagina della prima istruzione caricare il file salvato lì, e confermare con Commit Changes.

policy-step-essentials-open = Accedere a Proofpoint Essentials come amministratore: Security Settings > Email > Filter Policies, e lì la scheda Outbound.
policy-step-essentials-nothing = Non c'è nulla da impostare: Proofpoint Essentials offre TLS, e lo usa ovunque l'altra parte lo offra.
policy-step-essentials-filter = Una volta per ciascuno di questi domini: { $domains }. Fare clic su New Filter, digitare come nome “{ $name }” e il dominio, lasciare la direzione su Outbound e fare clic su Continue.
policy-step-essentials-action = In ciascuno di questi filtri scegliere l'azienda come Scope, e come condizione che l'indirizzo del destinatario sia di questo dominio. Come azione scegliere Nothing. Fare clic su Add Another Action e scegliere “{ $action }”. Fare clic su Save.
policy-step-essentials-test = Inviare un messaggio a ciascuno di questi domini (fase 4) e controllare che arrivi: ciò che non può passare su TLS non viene più consegnato.
policy-step-essentials-undo = Per rimettere tutto com'era prima: nella scheda Outbound eliminare o disattivare questi filtri.

policy-step-mimecast-open = Accedere alla Mimecast Administration Console: Policies > Gateway Policies.
policy-step-mimecast-nothing = Non c'è nulla da impostare: Mimecast offre TLS, e lo usa ovunque l'altra parte lo offra.
policy-step-mimecast-relaxed = Fare clic su Definitions accanto a Secure Delivery, poi su Add Secure Delivery Definition. Come Description digitare “{ $name }”. In Select Option scegliere che TLS sia imposto, in modo permissivo (relaxed): va bene qualsiasi certificato.
policy-step-mimecast-strict = Fare clic su Definitions accanto a Secure Delivery, poi su Add Secure Delivery Definition. Come Description digitare “{ $name }”. In Select Option scegliere che TLS sia imposto, in modo rigoroso (strict): il certificato deve venire da un'autorità attendibile.
policy-step-mimecast-delivery = Tornati in Gateway Policies fare clic su Secure Delivery, poi, per ciascuno di questi domini: { $domains }: fare clic su New Policy, digitare “{ $name }” e il dominio come Policy Narrative, e scegliere la definizione “{ $name }”. In Emails From scegliere i propri indirizzi, in Emails To il dominio. Salvare.
policy-step-mimecast-receipt = Tornati in Gateway Policies fare clic su Secure Receipt, poi, per ciascuno di questi domini: { $domains }: fare clic su New Policy, digitare “Postseal” e il dominio come Policy Narrative, e scegliere che TLS sia imposto. In Emails From scegliere il dominio, in Emails To i propri indirizzi. Salvare.
policy-step-mimecast-test = Inviare un messaggio in ciascuna direzione (fase 4) e controllare che arrivi: ciò che non può passare su TLS non viene più accettato né consegnato.
policy-step-mimecast-undo = Per rimettere tutto com'era prima: eliminare queste policy in Secure Delivery e Secure Receipt, poi le definizioni.

policy-step-windows-certificate = Sul server fare doppio clic sul file PFX per { $host }. Come posizione dell'archivio scegliere Local Machine, digitare la passphrase e collocarlo nell'archivio Personal. Poi eliminare il file.

policy-step-kerio-certificate = Configuration > SSL Certificates: importare la chiave privata e il certificato con la sua catena per { $host }. Entrambi sono file PEM, e la chiave deve essere RSA.
policy-step-kerio-sending = Configuration > SMTP Server, scheda SMTP Delivery: controllare che SSL/TLS sia selezionato, e fare clic su Apply.
policy-step-kerio-versions = Configuration > Security, scheda TLS Options: scegliere TLS 1.2 come versione più bassa, e salvare.
policy-step-kerio-plain = Configuration > SMTP Server, scheda SMTP Delivery: deselezionare SSL/TLS, e fare clic su Apply.
policy-step-kerio-test = Inviare un messaggio in ciascuna direzione, ed esaminare la porta 25 da un altro luogo (fase 4).
policy-step-kerio-undo = Per rimettere tutto com'era prima: reimpostare l'opzione nella scheda SMTP Delivery e la versione nella scheda TLS Options, e in SSL Certificates rimettere in uso il certificato precedente.

policy-step-mdaemon-enable = In MDaemon: Security > Security Manager (nelle versioni più vecchie Security Settings) > SSL & TLS > MDaemon. Selezionare “Enable SSL, STARTTLS, and STLS” e scegliere dall'elenco il certificato per { $host }.
policy-step-mdaemon-sending = Nella stessa pagina selezionare l'opzione con cui il server SMTP invia la posta con STARTTLS quando è possibile.
policy-step-mdaemon-plain = Nella stessa pagina deselezionare l'opzione con cui il server SMTP invia la posta con STARTTLS quando è possibile.
policy-step-mdaemon-exempt = Nella stessa sezione, nella pagina di quelli con cui non si usa STARTTLS (nelle versioni più vecchie STARTTLS White List), aggiungere questi domini: { $domains }
policy-step-mdaemon-required = Nella stessa sezione, nella pagina STARTTLS Required List, aggiungere questi domini e i nomi dei loro server di posta (quelli nei record MX): { $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers: deselezionare “SSL negotiation failures will retry without SSL for up to one hour”.
policy-step-mdaemon-test = Fare clic su OK. Poi inviare un messaggio in ciascuna direzione, ed esaminare la porta 25 da un altro luogo (fase 4).
policy-step-mdaemon-undo = Per rimettere tutto com'era prima: reimpostare queste opzioni, scegliere il certificato precedente e togliere i domini dagli elenchi.

policy-step-mailenable-certificate = Nel programma di amministrazione di MailEnable: Servers > Localhost, Properties, scheda SSL: selezionare l'uso di SSL e scegliere il certificato per { $host }. Vale per tutti i servizi di MailEnable.
policy-step-mailenable-sending = Services and Connectors > SMTP, Properties, scheda Outbound: selezionare “Outbound TLS”. Nella scheda Inbound lasciare deselezionato “Requires SSL” per la porta 25. Fare clic su OK.
policy-step-mailenable-plain = Services and Connectors > SMTP, Properties, scheda Outbound: deselezionare “Outbound TLS”. Nella scheda Inbound lasciare deselezionato “Requires SSL” per la porta 25. Fare clic su OK.
policy-step-mailenable-test = Riavviare il servizio SMTP. Poi inviare un messaggio in ciascuna direzione, ed esaminare la porta 25 da un altro luogo (fase 4).
policy-step-mailenable-undo = Per rimettere tutto com'era prima: reimpostare l'opzione nella scheda Outbound, scegliere il certificato precedente nella scheda SSL e riavviare il servizio SMTP.

policy-step-axigen-certificate = Sul server scrivere la chiave privata e il certificato con la sua catena per { $host } in un unico file PEM, e metterlo nella cartella certs della directory di lavoro di Axigen, leggibile solo dall'utente proprio di Axigen.
policy-step-axigen-listener = In WebAdmin: SMTP Receiving, sezione Listeners, modificare il listener per la porta 25. Nella sua pagina SSL Settings scegliere quel certificato. Il listener resta senza SSL dal primo byte: gli altri server di posta cominciano con STARTTLS.
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing, pagina Acceptance Basic Settings: tra i comandi ESMTP ammessi controllare che “Allow StartTLS” sia selezionato. Salvare la configurazione.
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing, pagina Routing Basic Settings, sezione Connection settings: selezionare “Use StartTLS if available”. Salvare la configurazione.
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing, pagina Routing Basic Settings, sezione Connection settings: deselezionare “Use StartTLS if available”. Salvare la configurazione.
policy-step-axigen-test = Inviare un messaggio in ciascuna direzione, ed esaminare la porta 25 da un altro luogo (fase 4).
policy-step-axigen-undo = Per rimettere tutto com'era prima: scegliere per il listener il certificato precedente, e reimpostare entrambe le opzioni.

policy-step-domino-save = In Domino Administrator annotare che cosa contengono oggi i campi indicati sotto, e che cosa mostra “show config RouterFallbackNonTLS” sulla console del server.
policy-step-domino-certificate = Importare la chiave privata e il certificato con la sua catena per { $host } in certstore.nsf, con Certificate Manager (guida di HCL: “Managing TLS certificates with Certificate Manager”).
policy-step-domino-inbound = Configuration > Messaging > Configurations: aprire il documento Configuration Settings di questo server, fare clic su Edit Configuration, e nella scheda Router/SMTP > Advanced > Commands and Extensions impostare “SSL negotiated over TCP/IP port” (nel nome può esserci TLS invece di SSL) su { $value }. Fare clic su Save & Close.
policy-step-domino-outbound = Configuration: aprire il documento Server di questo server. Nella scheda Ports > Internet Ports > Mail, nella colonna Mail (SMTP Outbound), impostare “TCP/IP port status” su { $value }. Fare clic su Save & Close.
policy-step-domino-fallback = Sulla console del server digitare “set config RouterFallbackNonTLS=1”. Senza, la posta verso un server il cui certificato non va bene resta in attesa, e alla fine torna indietro.
policy-step-domino-wait = Sulla console del server digitare “set config RouterFallbackNonTLS=0”. La posta verso un server il cui certificato non va bene resta allora in attesa, e non passa in chiaro.
policy-step-domino-restart = Sulla console del server digitare “restart task smtp”, poi “restart task router”.
policy-step-domino-test = Inviare un messaggio in ciascuna direzione, ed esaminare la porta 25 da un altro luogo (fase 4).
policy-step-domino-undo = Per rimettere tutto com'era prima: riportare i campi ai valori annotati, reimpostare RouterFallbackNonTLS sulla console (se non c'era nulla: “set config RouterFallbackNonTLS=”) e riavviare entrambi i task.

policy-step-qmail-patch = Vale per un qmail compilato con la patch TLS. Senza la patch apply.sh si ferma: così come sono pubblicati, netqmail e notqmail non hanno TLS.
policy-step-qmail-user = La chiave è resa leggibile solo per l'utente qmaild; se qmail-smtpd gira con un altro utente (ad esempio vpopmail), eseguire: SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = La ricezione si imposta a mano: nello script run che avvia qmail-smtpd sotto sslserver, o nel file di impostazioni che esso legge (ad esempio /var/qmail/ssl/ssl.env), impostare ed esportare UCSPITLS="", CERTFILE={ $certificate } e KEYFILE={ $key }. Annotare che cosa c'era prima.
policy-step-sqmail-required = La ricezione si imposta a mano: nello script run che avvia qmail-smtpd sotto sslserver, o nel file di impostazioni che esso legge (ad esempio /var/qmail/ssl/ssl.env), impostare ed esportare UCSPITLS="!" (che rifiuta la posta senza TLS), CERTFILE={ $certificate } e KEYFILE={ $key }. Annotare che cosa c'era prima.
policy-step-sqmail-plain = La ricezione si imposta a mano: nello script run che avvia qmail-smtpd, impostare ed esportare UCSPITLS="-": allora TLS non viene offerto. Annotare che cosa c'era prima.
policy-step-sqmail-restart = Riavviare quel servizio (con daemontools: svc -t e la sua cartella), guardare nel suo log ed esaminare la porta 25 da un altro luogo (fase 4). undo.sh non annulla questa modifica: va fatto a mano.
policy-step-sqmail-name = Dei nomi nel certificato di un partner s/qmail ne confronta uno solo, l'ultimo nome DNS (openssl x509 -noout -ext subjectAltName li mostra in ordine). Se non è il nome del server mostrato da apply.sh, la posta attende: indicare a Postseal quel nome per il partner. Attende anche se tra il certificato del partner e la radice c'è più di un intermedio.
policy-step-chasquid-roots = chasquid si fida solo delle autorità del sistema. Aggiungervi quelle in { $roots }: su Debian copiare il file in /usr/local/share/ca-certificates/ con estensione .crt (un certificato per file), eseguire update-ca-certificates e riavviare chasquid.
policy-step-maddy-own = Le regole di invio proprie nei blocchi “target.remote” (limits, local_ip) non vengono riprese: guardare postseal.conf e aggiungerle lì. Ciò che invia tramite un altro server (“target.smtp”) resta com'è.
policy-step-mox-acme = Un listener di mox che ottiene il certificato con ACME lo mantiene: serve anche per gli altri nomi del server web di mox. Per usare il certificato indicato sopra, rimuovere prima la sua riga ACME da mox.conf.
policy-step-mox-folder = Gli script usano mox in /home/mox; per un'altra cartella eseguire: MOX=/suo/percorso sh apply.sh
policy-step-james-folder = Gli script usano James in /opt/james e lo riavviano con “systemctl restart james”; altrimenti eseguire, ad esempio: JAMES=/suo/percorso RESTART="docker restart james" sh apply.sh
policy-step-james-read = James deve poter leggere la chiave e il certificato nei percorsi indicati sopra, all'interno del suo container se gira in uno.
policy-step-plesk-certificate = In Plesk aprire Tools & Settings > SSL/TLS Certificates, aggiungere il certificato con la chiave privata e la catena, e sceglierlo accanto a “Certificate for securing mail”. Plesk lo mette allora in /etc/postfix/postfix_default.pem, e così anche uno rinnovato.
policy-step-plesk-sni = Un dominio per cui è stato scelto un certificato proprio (Mail > Mail Settings) lo mostra a chi chiede un nome che vi è contenuto; tutti gli altri vedono quello indicato sopra.
policy-step-zimbra-certificate = Prima di apply.sh: mettere la chiave privata in /opt/zimbra/ssl/zimbra/commercial/commercial.key, scrivere i certificati della CA, la radice per ultima, in un unico file ed eseguire come utente zimbra: zmcertmgr deploycrt comm CERTIFICATO CATENA. Serve tutte le parti di Zimbra; riavviarle con zmcontrol restart.
policy-step-zimbra-servers = Eseguire gli script su ogni server su cui gira l'MTA di Zimbra: ciò che impostano vale per quello.
policy-step-cpanel-certificate = In WHM aprire Service Configuration > Manage Service SSL Certificates, scegliere “Exim (SMTP) Server” e installare il certificato con la chiave privata e la catena (CA bundle). cPanel lo conserva in /var/cpanel/ssl/exim, e così anche uno rinnovato.
policy-step-cpanel-again = I nostri router e transport sono copie di quelli di cPanel come sono oggi. Dopo una nuova versione di cPanel eseguire di nuovo apply.sh: li copia da capo.

policy-step-iis-older = Prima di apply.ps1: se nell'archivio Personal del computer locale (certlm.msc) c'è un certificato più vecchio per { $host }, esportarlo con la sua chiave e rimuoverlo da lì. Il servizio sceglie solo in base al nome.
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager: clic destro sul server virtuale SMTP > Properties, scheda Access. Sotto Secure communication controllare che “Require TLS encryption” non sia selezionato.
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager: clic destro sul server virtuale SMTP > Properties, scheda Access. Sotto Secure communication selezionare “Require TLS encryption” e fare clic su OK. Per annullare, deselezionarlo.

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = Trovare dove il server tiene i certificati: il menu si chiama di solito SSL, TLS, Certificates o Security. Caricare il certificato per { $host } con la catena e la chiave, e sceglierlo per la posta (SMTP, porta 25). Se si chiede un solo file, esportare un PFX nella fase 2; se due o tre, usare i file separati.
policy-step-other-receiving-plain = Ricezione: nelle impostazioni della porta 25 (SMTP, Listener, Inbound, Receive) cercare STARTTLS, TLS o “SMTP over TLS”, e disattivarlo.
policy-step-other-receiving-opportunistic = Ricezione: nelle impostazioni della porta 25 (SMTP, Listener, Inbound, Receive) cercare STARTTLS, TLS o “SMTP over TLS”, e attivarlo come “offered”, “optional”, “preferred” o “opportunistic”. Non “required”: si perderebbe posta altrui.
policy-step-other-receiving-required = Ricezione: nelle impostazioni della porta 25 (SMTP, Listener, Inbound, Receive) cercare STARTTLS o TLS, e impostarlo su “required”, “mandatory” o “force”.
policy-step-other-receiving-verified = Ricezione: nelle impostazioni della porta 25 cercare TLS, impostarlo su “required”, e cercare un'opzione con cui il server chiede un certificato client e lo verifica (“verify”, “require client certificate”, “mutual TLS”). Pochi server ce l'hanno; senza, la posta è cifrata, ma non è provato chi invia.
policy-step-other-sending-plain = Invio: nelle impostazioni della posta in uscita (SMTP, Outbound, Delivery, Send) cercare STARTTLS o TLS, e disattivarlo (“never”, “none”).
policy-step-other-sending-opportunistic = Invio: nelle impostazioni della posta in uscita (SMTP, Outbound, Delivery, Send) cercare STARTTLS o TLS, e scegliere “if available”, “when possible”, “preferred” o “opportunistic”.
policy-step-other-sending-required = Invio: nelle impostazioni della posta in uscita (SMTP, Outbound, Delivery, Send) cercare TLS, e scegliere “always”, “required”, “mandatory” o “force”.
policy-step-other-sending-verified = Invio: nelle impostazioni della posta in uscita cercare TLS, scegliere “required” e insieme “verify certificate”, “trusted”, “check hostname” o “domain validation”. Un nome non controllato è solo obbligatorio, non verificato.
policy-step-other-from-plain = Ricezione, per questi partner niente TLS: cercare un elenco di host o domini esentati (“exceptions”, “TLS exclusions”): { $domains }
policy-step-other-from-opportunistic = Ricezione, per questi partner TLS se lo vogliono: cercare un elenco di eccezioni a ciò che vale per tutti: { $domains }
policy-step-other-from-required = Ricezione, per questi partner TLS o niente: cercare un elenco chiamato “TLS domains”, “Force TLS”, “Required TLS”, “secure senders”, “partner connectors” o simili, e aggiungere: { $domains }
policy-step-other-from-verified = Ricezione, per questi partner TLS con un certificato verificato: cercare un elenco o un connettore per singoli partner che chieda un certificato client con un dato nome, e aggiungere: { $domains }
policy-step-other-to-plain = Invio, a questi partner niente TLS: cercare un elenco di domini esentati, e aggiungere: { $domains }
policy-step-other-to-opportunistic = Invio, a questi partner TLS se offerto: cercare un elenco di eccezioni a ciò che vale per tutti, e aggiungere: { $domains }
policy-step-other-to-required = Invio, a questi partner TLS o niente: cercare un elenco o un instradamento per singolo dominio chiamato “TLS domains”, “Force TLS”, “Send secure to”, “Required TLS” o simili, e aggiungere: { $domains }
policy-step-other-to-verified = Invio, a questi partner TLS con un certificato verificato: nello stesso elenco o instradamento cercare “verify”, “trusted”, “check name” o “domain validation”, e aggiungere: { $domains }
policy-step-other-versions = Cercare le versioni di TLS (“protocols”, “minimum version”), ammettere { $version } e successive, e disattivare SSL 2, SSL 3 e ciò che è più vecchio. Alcuni server lasciano la scelta al sistema.
policy-step-other-ask =
    Se una di queste cose non si trova, chiedere al produttore, con queste parole: “Sul nostro server { $host }:
    (1) Come installo un certificato con i suoi certificati intermedi per SMTP?
    (2) Come si offre STARTTLS sulla porta 25?
    (3) Come rendo TLS obbligatorio per la posta verso singoli domini, e da essi, così che altrimenti sia rifiutata o resti in coda?
    (4) Può verificare il certificato e il nome dell'altro server?
    (5) Scrive versione e cifrario di TLS nelle sue righe Received?”
    Ciò per cui un server non ha un'impostazione, non lo fa: dirlo al partner, o affidarlo a un gateway posto davanti al server.
policy-step-other-test = Esaminare la porta 25 da un altro luogo (“Che cosa vede un partner”, o postseal probe { $host }). Poi inviare un messaggio in ciascuna direzione (fase 4): solo questo lo prova.
policy-step-other-undo = Per rimettere tutto com'era prima: reimpostare ciascuna di queste opzioni. Annotare i valori, o fare una schermata, prima di cambiarli.
server-other-name = Altro server
server-since = { $server } { $version } o versioni successive
