# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = Il nome { $name } non ha un indirizzo.
delivery-name-not-found-why = Il DNS, l'elenco di tutti i nomi host, non conosce server con quel nome, perciò non c'è nulla a cui connettersi.
delivery-name-not-found-next = Controllare l'ortografia; per un nome nuovo, controllare che il suo record sia pubblicato: A o AAAA per un server, MX per un dominio di posta.

delivery-null-mx-what = Il dominio { $domain } non accetta posta.
delivery-null-mx-why = Lo dice di proposito il suo record MX, la voce che indica i server di posta (RFC 7505), perciò non c'è nulla a cui connettersi.
delivery-null-mx-next = Controllare l'ortografia del dominio; molti ne usano uno per la posta e un altro per il web.

delivery-unusable-mx-what = I record MX di { $domain } non indicano un server di posta.
delivery-unusable-mx-why = Un record MX, la voce che indica il server di posta di un dominio, deve contenere un nome host; ciò che c'è non lo è, ad esempio è un indirizzo.
delivery-unusable-mx-next = Chi gestisce il DNS di { $domain } deve scrivervi il nome host del server.

delivery-resolver-what = Impossibile trovare l'indirizzo di { $name }: { $cause }.
delivery-resolver-why = Senza una risposta del DNS, l'elenco di tutti i nomi host, non si trova nessun server.
delivery-resolver-next = Controllare la rete e il server DNS di questo computer, o indicarne un altro nelle impostazioni (sulla riga di comando: --resolver), poi riprovare.

delivery-port-closed-what = Su { $target } non risponde nulla: la connessione è stata rifiutata.
delivery-port-closed-why = La macchina c'è, ma nessun server di posta ascolta su quella porta, oppure un firewall ci respinge.
delivery-port-closed-next = Controllare che il server di posta sia in esecuzione e ascolti su quella porta (25 tra server, 587 o 465 per i programmi che accedono, 993 per le caselle).

delivery-network-what = La connessione a { $target } non è riuscita ({ $step }): { $cause }.
delivery-network-why = Attraverso la rete non c'è una via fino a quel server, o si è interrotta a metà.
delivery-network-next = Controllare l'indirizzo, la rete e il firewall, poi riprovare.

delivery-timed-out-what = { $target } non ha risposto entro { $seconds } secondi ({ $step }).
delivery-timed-out-why = Forse un firewall inghiotte la connessione (molti provider bloccano la porta 25 in uscita), o il server è sovraccarico.
delivery-timed-out-next = Riprovare più tardi, da un'altra rete, o sulla porta 587.

delivery-no-greeting-what = { $target } accetta la connessione, ma non dice nulla entro { $seconds } secondi ({ $step }).
delivery-no-greeting-why = Un server di posta parla per primo. La porta può appartenere a un altro servizio o aspettarsi TLS dal primo byte; alcuni server fanno attendere per minuti chi non conoscono.
delivery-no-greeting-next = Controllare host e porta; per la porta 465 scegliere TLS implicito. Se entrambi sono giusti, riprovare più tardi, o guardare nel log di quel server.

delivery-port-25-silent-what = Nessuno risponde su { $target }: nessuna connessione entro { $seconds } secondi.
delivery-port-25-silent-why = La maggior parte dei provider Internet chiude la porta 25 a case e uffici, e così i provider cloud. Il server può essere perfettamente a posto.
delivery-port-25-silent-next = Provare invece dal proprio server di posta, che può usare quella porta: copiarvi Postseal ed eseguire postseal probe. Oppure provare la porta 587, se il server ce l'ha.

delivery-closed-what = { $target } ha chiuso la connessione ({ $step }).
delivery-closed-why = Il server, o qualcosa davanti a esso, ha terminato il dialogo a metà; nessun messaggio è stato accettato.
delivery-closed-next = Guardare nel log di quel server a quest'ora; forse rifiuta l'indirizzo di questo computer.

delivery-unsure-what = { $target } non ha detto se ha accettato il messaggio ({ $step }): la connessione si è interrotta proprio allora.
delivery-unsure-why = A quel punto aveva l'intero messaggio: può arrivare o no. Alcuni server esaminano un messaggio per minuti prima di rispondere.
delivery-unsure-next = Guardare nella casella del destinatario. Se dopo qualche minuto non c'è, inviare di nuovo: nel peggiore dei casi arriva due volte.

delivery-not-smtp-what = Ciò che risponde su { $target } non parla il protocollo di posta SMTP ({ $step }: { $cause }).
delivery-not-smtp-why = La porta può appartenere a un altro servizio, o aspettarsi TLS dal primo byte.
delivery-not-smtp-next = Controllare host e porta; per la porta 465 scegliere TLS implicito.

delivery-web-page-what = Ciò che risponde a { $target } è un server web, non un server di posta ({ $step }).
delivery-web-page-why = Le reti di alberghi, treni e ospiti rispondono con una pagina propria finché non ci si è autenticati. Oppure la porta è di un server web.
delivery-web-page-next = Aprire una pagina qualsiasi in un browser e autenticarsi nella rete, poi riprovare. Altrimenti controllare host e porta.

delivery-deferred-what = Per ora { $target } rinvia ({ $step }): { $reply }.
delivery-deferred-why = Una risposta che comincia con 4 significa “riprovare più tardi”; molti server accolgono così i mittenti sconosciuti (greylisting).
delivery-deferred-next = Attendere qualche minuto, poi inviare di nuovo.

delivery-greylisted-what = Per ora { $target } rinvia, come fa con tutti quelli che non conosce ({ $step }): { $reply }.
delivery-greylisted-why = Greylisting: i programmi che inviano spam non ritornano, i server di posta sì. Non c'è nulla che non vada.
delivery-greylisted-next = Attendere da cinque a quindici minuti, poi inviare di nuovo dalla stessa macchina.

delivery-mailbox-what = Impossibile leggere la casella su { $target } ({ $step }): { $cause }.
delivery-mailbox-why = Perciò non si sa se il messaggio è arrivato.
delivery-mailbox-next = Riprovare, oppure aprire il messaggio nel programma di posta, salvarlo e aprire qui il file.

delivery-not-arrived-what = { $seconds ->
    [one] Dopo un secondo
   *[other] Dopo { $seconds } secondi
} il messaggio { $id } non è nella casella su { $target }.
delivery-not-arrived-why = Può essere trattenuto lungo il percorso (il greylisting richiede fino a quindici minuti), o essere finito in un'altra casella. Sono state controllate la posta in arrivo e la cartella della posta indesiderata.
delivery-not-arrived-next = Attendere ancora un po'. Se è stato rifiutato, nella casella del mittente c'è una notifica.

delivery-message-id-what = { $id } non è un Message-ID.
delivery-message-id-why = Un messaggio si trova con l'identificativo intero: contiene una @, come <20261123.1@mx.example.org>. Con una parte si prenderebbe un altro messaggio per il proprio.
delivery-message-id-next = Prenderlo da ciò che ha mostrato send, o dalla riga Message-ID del messaggio.

delivery-secret-empty-what = La prima riga di { $file } è vuota.
delivery-secret-empty-why = Lì ci si aspetta la password o il token; senza, il server conterebbe soltanto un accesso fallito.
delivery-secret-empty-next = Scriverlo nella prima riga del file.

delivery-collect-folder = Controllo di { $folder }…
delivery-collect-wait = { $seconds ->
    [one] Non ancora arrivato; resta un secondo.
   *[other] Non ancora arrivato; restano { $seconds } secondi.
}

delivery-blocklisted-what = { $target } non accetta nulla dal nostro indirizzo ({ $step }): { $reply }.
delivery-blocklisted-why = L'indirizzo è in un elenco di chi invia spam, o di connessioni domestiche, che non dovrebbero inviare posta da sé. TLS non c'entra.
delivery-blocklisted-next = Inviare attraverso il proprio server di posta (sulla riga di comando: --via), o eseguire lì Postseal. Se è l'indirizzo del server, chiedere al gestore dell'elenco di toglierlo.

delivery-rejected-what = { $target } rifiuta ({ $step }): { $reply }.
delivery-rejected-why = Una risposta che comincia con 5 è definitiva: lo stesso tentativo non riuscirà più tardi. Nessun messaggio è stato accettato.
delivery-rejected-next = Leggere il motivo indicato dal server; controllare mittente e destinatario, e se occorre prima effettuare l'accesso.

delivery-no-starttls-what = { $target } non offre TLS (nessuno STARTTLS), perciò non è stato inviato nulla.
delivery-no-starttls-why = STARTTLS è il comando che trasforma una connessione in chiaro in una cifrata; senza, la posta sarebbe leggibile lungo il percorso. Anche un dispositivo intermedio può togliere l'offerta.
delivery-no-starttls-next = Attivare TLS su quel server; se è già attivo, cercare lungo il percorso un firewall con “SMTP inspection”.

delivery-starttls-refused-what = { $target } offre TLS e poi lo rifiuta: { $reply }. Non è stato inviato nulla.
delivery-starttls-refused-why = Il più delle volte il server non riesce a leggere il certificato o la chiave.
delivery-starttls-refused-next = Guardare nel log di quel server, e controllare percorsi e permessi del certificato e della chiave.

delivery-injected-what = { $target } ha inviato testo in chiaro dopo aver accettato TLS; la connessione è stata abbandonata.
delivery-injected-why = Così un attaccante lungo il percorso inserirebbe parole proprie nel dialogo cifrato (CVE-2011-0411); oppure è un server molto vecchio.
delivery-injected-next = Aggiornare il software di quel server; se è aggiornato, cercare lungo il percorso un dispositivo che modifica le connessioni di posta.

delivery-handshake-what = TLS con { $target } non è riuscito: { $cause }.
delivery-handshake-why = Le due parti non hanno trovato un accordo sulla cifratura, o il certificato e la chiave del server non funzionano. Su TLS non è stato inviato nulla.
delivery-handshake-next = Guardare nel log di quel server a quest'ora; controllare certificato, chiave, e versioni e cifrari TLS ammessi.

delivery-old-tls-what = { $target } usa solo versioni di TLS troppo vecchie: { $cause }.
delivery-old-tls-why = TLS 1.0 e 1.1 sono deprecate (RFC 8996); un partner che oggi chiede TLS le rifiuta.
delivery-old-tls-next = Ammettere TLS 1.2 e 1.3 nella configurazione di quel server, aggiornandolo se occorre.

delivery-untrusted-what = Il certificato di { $target } non è attendibile: { $cause }. Non è stato inviato nulla.
delivery-untrusted-why = Solo un certificato che porta a un'autorità nota, ed è valido oggi, prova chi c'è dall'altra parte.
delivery-untrusted-next = Controllare che il server invii l'intera catena e che il certificato non sia scaduto; per un'autorità privata aggiungerne la radice nelle impostazioni (sulla riga di comando: --trust).

delivery-name-mismatch-what = Il certificato di { $target } non è per il nome { $name }. Non è stato inviato nulla.
delivery-name-mismatch-why = Un certificato valido per qualcun altro non prova nulla su questo server.
delivery-name-mismatch-next = Usare il nome che compare nel certificato, o farne emettere uno che porti { $name }.

delivery-secret-in-clear-what = La password non è stata inviata a { $target }: la connessione non è cifrata.
delivery-secret-in-clear-why = Chiunque lungo il percorso potrebbe leggerla.
delivery-secret-in-clear-next = Chiedere TLS (obbligatorio, verificato o implicito), o inviare senza effettuare l'accesso.

delivery-secret-unverified-what = La password non è stata inviata a { $target }: il suo certificato non è verificato.
delivery-secret-unverified-why = Un attaccante lungo il percorso potrebbe presentare un certificato qualsiasi e raccogliere la password.
delivery-secret-unverified-next = Usare il nome del server che compare nel certificato; per un'autorità privata aggiungerne la radice nelle impostazioni (sulla riga di comando: --trust).

delivery-no-mechanism-what = { $target } non offre un modo di accedere noto a questo programma (offerti: { $offered }).
delivery-no-mechanism-why = Sono noti SCRAM-SHA-256, SCRAM-SHA-1, PLAIN e LOGIN per una password, e XOAUTH2 e OAUTHBEARER per un token; molti server non ne offrono nessuno sulla porta 25.
delivery-no-mechanism-next = Provare la porta 587 o 465, o inviare senza effettuare l'accesso.

delivery-auth-failed-what = { $target } non accetta utente e password: { $reply }.
delivery-auth-failed-why = Uno dei due è sbagliato, o questo account non può inviare da qui. Non è stato inviato nulla.
delivery-auth-failed-next = Controllare nome utente e password; alcuni provider chiedono una password distinta per ogni applicazione. Un token vale circa un'ora: prenderne uno nuovo.

delivery-auth-broken-what = L'accesso a { $target } si è interrotto: { $cause }.
delivery-auth-broken-why = Il server non ha rispettato il metodo, o non ha saputo provare di conoscere a sua volta la password.
delivery-auth-broken-next = Controllare host e porta; guardare nel log di quel server.

delivery-no-roots-what = Non ci sono certificati radice di cui fidarsi: { $cause }.
delivery-no-roots-why = I certificati radice sono le autorità note; senza, nessun certificato si può verificare.
delivery-no-roots-next = Installare i certificati CA del sistema (pacchetto ca-certificates), o aggiungere nelle impostazioni un file con le radici (sulla riga di comando: --trust).

probe-no-starttls-what = Il server non offre TLS (nessuno STARTTLS).
probe-no-starttls-why = La posta verso di esso passa in chiaro, e un partner che pretende TLS non può consegnare affatto.
probe-no-starttls-next = Attivare TLS su quel server; se è già attivo, cercare lungo il percorso un firewall con “SMTP inspection”.

probe-starttls-refused-what = Il server offre TLS e poi lo rifiuta: { $reply }.
probe-starttls-refused-why = Un partner che pretende TLS non può consegnare. Il più delle volte il server non riesce a leggere il certificato o la chiave.
probe-starttls-refused-next = Guardare nel log di quel server, e controllare percorsi e permessi del certificato e della chiave.

probe-handshake-failed-what = Il server offre TLS, ma l'handshake non riesce: { $cause }.
probe-handshake-failed-why = Un partner che pretende TLS non può consegnare.
probe-handshake-failed-next = Guardare nel log di quel server; controllare certificato, chiave, e versioni e cifrari TLS ammessi.

probe-old-tls-what = Il server usa solo versioni di TLS troppo vecchie: { $cause }.
probe-old-tls-why = TLS 1.0 e 1.1 sono deprecate (RFC 8996); un partner che oggi chiede TLS le rifiuta.
probe-old-tls-next = Ammettere TLS 1.2 e 1.3 nella configurazione di quel server, aggiornandolo se occorre.

probe-only-old-tls-what = Il server non usa nulla di più recente di { $newest }.
probe-only-old-tls-why = SSL 3.0, TLS 1.0 e 1.1 sono deprecate (RFC 7568, RFC 8996); un partner che oggi chiede TLS le rifiuta.
probe-only-old-tls-next = Ammettere TLS 1.2 e 1.3 nella configurazione di quel server, aggiornandolo se occorre.

probe-old-versions-what = Il server usa anche versioni vecchie: { $versions }.
probe-old-versions-why = Chi ne usa una più recente non ne ha danno. Ma SSL 3.0, TLS 1.0 e 1.1 sono deprecate (RFC 7568, RFC 8996), e gli audit le contestano.
probe-old-versions-next = Ammettere solo TLS 1.2 e 1.3, a meno che un partner non ne richieda una vecchia. Se questo server è il proprio, lo fa la configurazione della fase 3.

probe-broken-ciphers-what = Il server accetta anche cifrari che non proteggono: { $ciphers }.
probe-broken-ciphers-why = Ciò che passa con questi può essere letto da chi ci prova.
probe-broken-ciphers-next = Se questo server è il proprio: ammettere solo i cifrari della configurazione della fase 3.

probe-weak-ciphers-what = Il server accetta anche cifrari che proteggono poco: { $ciphers }.
probe-weak-ciphers-why = Li usa solo un partner che non offre nulla di meglio. Anonimo significa senza certificato: Postfix li ha attivi di suo, perché sono meglio del testo in chiaro.
probe-weak-ciphers-next = Se questo server è il proprio: se un audit li contesta, ammettere solo i cifrari della configurazione della fase 3.

probe-starttls-stripped-what = Qualcosa lungo il percorso toglie STARTTLS da ciò che dice il server. Lascia una traccia: { $sign }.
probe-starttls-stripped-why = È ciò che fanno i firewall Cisco con “inspect esmtp” (ASA) o “fixup protocol smtp” (PIX). Tutta la posta per questa via passa in chiaro, e chi pretende TLS non può consegnare.
probe-starttls-stripped-next = Far disattivare quell'ispezione nel firewall, dalla propria parte o da quella del server. Un esame da un'altra rete dice da quale.

probe-tls-at-465-what = Lo stesso server usa TLS sulla porta 465.
probe-tls-at-465-why = Quindi ha un certificato. O STARTTLS non è attivo su questa porta, o qualcosa lungo il percorso lo toglie dalle parole del server.
probe-tls-at-465-next = Esaminare questa porta dal server stesso. Se lì offre STARTTLS, lo toglie un firewall lungo il percorso.

probe-intercepted-what = Il certificato non è del server, ma di un programma intermedio: { $issuer }.
probe-intercepted-why = Un antivirus o un firewall apre TLS e guarda dentro. Ciò che il server mostra davvero non si vede da qui.
probe-intercepted-next = Disattivare la sua ispezione della posta o di SSL per questo test, o esaminare da un'altra macchina.

probe-takes-injected-what = Il server scambia testo in chiaro arrivato prima di TLS per parole ricevute dentro TLS (CVE-2011-0411).
probe-takes-injected-why = Qualcuno lungo il percorso può inserire comandi in un dialogo cifrato, e far inviare la posta altrove.
probe-takes-injected-next = Aggiornare il server di posta; tutti quelli mantenuti lo hanno corretto dal 2011.

probe-clocks-differ-what = Gli orologi di questo computer e del server differiscono di { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
}. Il server dice: { $date }.
probe-clocks-differ-why = Se un certificato è valido si giudica con l'orologio: con uno sbagliato si rifiutano certificati buoni e se ne accettano di scaduti.
probe-clocks-differ-next = Regolare l'orologio sbagliato, e mantenerlo esatto con NTP.

probe-address-passed-what = Nessuna connessione all'indirizzo { $address } del server ({ $cause }); è stato preso il successivo.
probe-address-passed-why = Forse questo computer non ha una via fin lì, come molti non l'hanno per IPv6, o nessuno ascolta a quell'indirizzo. I mittenti che lo provano per primo aspettano, o vanno altrove.
probe-address-passed-next = Guardare da un'altra rete. Se neanche lì risponde qualcuno, far ascoltare il server a quell'indirizzo, o toglierlo dal DNS.

probe-late-greeting-what = Il server saluta solo dopo { $seconds } secondi.
probe-late-greeting-why = Spesso è voluto: i programmi che inviano spam non aspettano, i server di posta aspettano fino a cinque minuti.
probe-late-greeting-next = Non c'è nulla da fare. Se è il proprio server e non è voluto, controllare i suoi name server: forse attende quelli.

probe-asks-for-certificate-what = Il server chiede a chi si connette un certificato.
probe-asks-for-certificate-why = Alcuni partner distinguono così i server. Senza certificato il dialogo è proseguito.
probe-asks-for-certificate-next = Non c'è nulla da fare, a meno che il partner non lo voglia. Se il proprio viene accettato, lo dice Postseal sulla riga di comando: postseal probe --certificate FILE --key FILE.

probe-certificate-taken-what = Il server ha chiesto un certificato, ed è andato avanti dopo aver visto quello presentato.
probe-certificate-taken-why = Se si fida del certificato, o semplicemente non gli importa, è scritto nel suo log e nella sua riga Received.
probe-certificate-taken-next = Inviare il messaggio di test dal proprio server, e leggere come il server ricevente ha giudicato il certificato.

probe-certificate-not-asked-what = Il server non chiede un certificato.
probe-certificate-not-asked-why = Perciò il proprio non è stato mostrato. La maggior parte dei server di posta non lo chiede.
probe-certificate-not-asked-next = Non c'è nulla da fare. Se il partner ne vuole uno, deve attivare la richiesta.

probe-certificate-refused-what = Il server ha chiuso il dialogo quando ha visto il certificato presentato: { $cause }.
probe-certificate-refused-why = Non si fida di chi lo ha emesso, o il certificato non è destinato ai client (extended key usage clientAuth).
probe-certificate-refused-next = Chiedere al partner quali CA accetta, e verificare il certificato nella fase 2.

probe-no-tls13-what = Il server usa TLS 1.2, ma non TLS 1.3.
probe-no-tls13-why = TLS 1.2 va ancora bene; TLS 1.3 è più veloce e non ha più scelte deboli.
probe-no-tls13-next = Ammettere anche TLS 1.3 al prossimo aggiornamento del server.

probe-no-tls12-what = Il server usa TLS 1.3, ma non TLS 1.2.
probe-no-tls12-why = I partner con software più vecchio non possono connettersi su TLS.
probe-no-tls12-next = Ammettere anche TLS 1.2, a meno che non si conoscano tutti i partner.

send-in-clear-what = Il messaggio è passato in chiaro.
send-in-clear-why = Chiunque lungo il percorso poteva leggerlo; la classe scelta lo permette.
send-in-clear-next = Scegliere “TLS o niente” (required) o “TLS verificato” (verified) dove la posta non deve essere leggibile.

# What was seen
delivery-exchanger = Server di posta { $host } (preferenza { $preference })
delivery-no-mx-record = Server di posta { $host } (il dominio stesso, perché non ha un record MX)
delivery-connected = Server:      { $target } (indirizzo { $ip })
delivery-banner = Saluto:      { $banner }
delivery-capabilities = Funzioni:    { $words }
delivery-starttls-is-offered = STARTTLS:    offerto (la connessione può diventare cifrata)
delivery-starttls-is-not-offered = STARTTLS:    non offerto
delivery-starttls-is-refused = STARTTLS:    offerto e poi rifiutato
delivery-starttls-is-implicit = STARTTLS:    non serve, TLS dal primo byte
delivery-tls-none = Cifratura:   nessuna
delivery-tls = Cifratura:   { $version }, { $cipher }, scambio di chiavi { $exchange }
delivery-versions = Versioni:    { $versions }
delivery-versions-not = Non usa:     { $versions }
delivery-versions-unknown = Non noto:    { $versions }
delivery-certificate-of = { $subject }, emesso da { $issuer }, valido fino al { $date }
delivery-is-trusted = Certificato: attendibile
delivery-is-not-trusted = Certificato: non attendibile
delivery-is-for-name = Nome:        compare nel certificato
delivery-is-not-for-name = Nome:        non compare nel certificato
delivery-accepted = Accettato:   { $reply }
delivery-message-id = Message-ID:  { $id }

# The test message
delivery-test-subject = Messaggio di test di Postseal
delivery-test-body = Questo messaggio è stato inviato da Postseal per vedere se la posta viaggia su TLS. Lo dicono le righe della sua intestazione. Non occorre fare nulla.

# More than is looked at
probe-more-addresses-what = { $host } ha { $found } indirizzi; ne sono stati esaminati { $looked }.
probe-more-addresses-why = Un partner può raggiungerne uno qualsiasi; quanto trovato non dice nulla degli altri.
probe-more-addresses-next = Esaminare gli altri uno per uno, ciascuno con il suo indirizzo e il nome del server (sulla riga di comando: --name).
probe-more-servers-what = { $domain } indica { $found } server di posta; ne sono stati esaminati { $looked }.
probe-more-servers-why = I partner provano gli altri quando i preferiti non rispondono; quanto trovato non dice nulla di loro.
probe-more-servers-next = Esaminare gli altri uno per uno, con il loro nome.
