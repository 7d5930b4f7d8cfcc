# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = Nessun report TLS trovato in { $places }.
tlsrpt-nothing-why = Senza report nessuno sa se i mittenti riescono a raggiungere i server su TLS come promesso.
tlsrpt-nothing-next = Scegliere gli allegati (.json, .json.gz), i messaggi (.eml, mbox, Maildir) o la casella indicata dal record in _smtp._tls. I grandi mittenti inviano un report al giorno, dal giorno dopo la pubblicazione del record.

tlsrpt-cancelled-what = La lettura è stata annullata.
tlsrpt-cancelled-why = A una parte dei report può mancare proprio quello che segnala un problema.
tlsrpt-cancelled-next = Ricominciare quando c'è tempo.

tlsrpt-damaged-what = { $place } è danneggiato: { $cause }.
tlsrpt-damaged-why = Ciò che dice manca dal totale.
tlsrpt-damaged-next = Riprendere il file dalla sua posizione originale, poi leggerlo ancora una volta.

tlsrpt-bomb-what = { $place } si espande ben oltre le sue dimensioni ed è stato tralasciato.
tlsrpt-bomb-why = I report non si comprimono così tanto; file di questo tipo sono fatti per riempire un computer.
tlsrpt-bomb-next = Controllare da dove viene. Nessun report di un provider di posta ha questo aspetto.

tlsrpt-too-large-what = { $place } è più grande di qualsiasi report (16 MiB) ed è stato tralasciato.
tlsrpt-too-large-why = I mittenti più grandi scrivono qualche centinaio di kilobyte al giorno.
tlsrpt-too-large-next = Controllare se è davvero il file che si pensa.

tlsrpt-cut-what = Impossibile leggere { $place } fino in fondo: { $cause }
tlsrpt-cut-why = Il totale comprende ciò che è stato letto fino a quel punto, a partire dal più recente. Ciò che manca può essere proprio ciò che non è riuscito.
tlsrpt-cut-next = Leggere di nuovo quando la connessione è migliore, o salvare i messaggi come file e leggere quelli.

tlsrpt-not-known-what = In { $place } non c'è un report TLS.
tlsrpt-not-known-why = Un report è un documento JSON, come file o allegato a un messaggio.
tlsrpt-not-known-next = Scegliere un altro file; un archivio zip va prima estratto. I report sullo spam (DMARC) arrivano come XML e sono un'altra cosa.

tlsrpt-not-report-what = { $place } non è un report TLS come lo prevede la RFC 8460: { $cause }
tlsrpt-not-report-why = Ciò che dice manca dal totale.
tlsrpt-not-report-next = Non occorre fare nulla, a meno che non venga da un grande provider: in tal caso prendere l'allegato come è arrivato per posta.

tlsrpt-reversed-what = Il report in { $place } finisce ({ $end }) prima di cominciare ({ $begin }).
tlsrpt-reversed-why = A quando si riferisca, nessuno può dirlo; non è stato contato.
tlsrpt-reversed-next = Non occorre fare nulla. Deve correggerlo chi lo invia.

tlsrpt-future-what = Il report in { $place } comincia nel futuro: { $begin }
tlsrpt-future-why = Nessuno può riferire di sessioni che non ci sono ancora state; non è stato contato.
tlsrpt-future-next = Controllare che l'orologio di questo computer sia esatto; altrimenti deve correggerlo chi lo invia.

tlsrpt-not-about-what = Nessuno di questi report riguarda { $domain }. Riguardano: { $others }
tlsrpt-not-about-why = Un report nomina il dominio dopo la @ dei destinatari, non il server di posta.
tlsrpt-not-about-next = Controllare come è scritto il dominio (--domain), leggere altri file o un periodo più lungo (--within), oppure non indicare alcun dominio.

tlsrpt-too-many-what = { $count } voci di mittenti, domini o errori sono più di quante se ne possano distinguere.
tlsrpt-too-many-why = Così tanti nomi di solito sono inventati, da qualcuno che invia posta indesiderata.
tlsrpt-too-many-next = Leggere solo ciò che riguarda il proprio dominio (--domain), o meno file.

tlsrpt-more-what = Altri { $count } file o messaggi hanno problemi di questo tipo.
tlsrpt-more-why = Ciò che dicono manca dal totale.
tlsrpt-more-next = Leggerli cartella per cartella per vedere quali.

# Why sessions failed
tlsrpt-starttls-not-supported-what = Nessuno STARTTLS su { $hosts }. Segnalato da { $senders } – sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-starttls-not-supported-why = Il server non ha offerto TLS, o qualcuno lungo il percorso ha tolto l'offerta. I mittenti che seguono la policy trattengono la posta.
tlsrpt-starttls-not-supported-next = Esaminare ogni server del dominio, a ciascuno dei suoi indirizzi, con “Che cosa vede un partner” (sulla riga di comando: postseal probe --domain { $domain }); è facile dimenticare un secondo MX o IPv6.

tlsrpt-certificate-host-mismatch-what = Il certificato su { $hosts } è per un altro nome. Segnalato da { $senders } – sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-certificate-host-mismatch-why = Un certificato deve portare il nome che ha il record MX. I mittenti che seguono la policy trattengono la posta.
tlsrpt-certificate-host-mismatch-next = Ottenere un certificato proprio per quel nome (fase 1), o far indicare al record MX il server con il nome del suo certificato.

tlsrpt-certificate-expired-what = Il certificato su { $hosts } era scaduto. Segnalato da { $senders } – sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-certificate-expired-why = I mittenti che seguono la policy trattengono la posta finché non ce n'è uno valido.
tlsrpt-certificate-expired-next = Rinnovarlo, caricarlo e interrogare il server in esecuzione: “postseal expiring --server” dice che cosa mostra ora. Per la prossima volta, attivare un promemoria.

tlsrpt-certificate-not-trusted-what = Il certificato su { $hosts } non è di nessuno che sia attendibile per { $senders }. Sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-certificate-not-trusted-why = È autofirmato, o di una CA propria, o non vengono inviati i certificati intermedi.
tlsrpt-certificate-not-trusted-next = Installare un certificato di una CA pubblica con l'intera catena (il file lo crea la fase 2), ed esaminare con “postseal probe”.

tlsrpt-validation-failure-what = TLS con { $hosts } non è riuscito per un motivo non precisato da { $senders }. Sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-validation-failure-why = Per lo più non c'è una versione o un cifrario in comune, o la connessione si è interrotta a metà.
tlsrpt-validation-failure-next = Vedere con “Che cosa vede un partner” (sulla riga di comando: postseal probe --domain { $domain }) che cosa vede un mittente, e guardare nel log del server di quei giorni.

tlsrpt-tlsa-invalid-what = I record TLSA di { $hosts } non corrispondevano. Segnalato da { $senders } – sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-tlsa-invalid-why = Per lo più durante un rinnovo è cambiata la chiave e non il record. I mittenti che rispettano DANE trattengono la posta.
tlsrpt-tlsa-invalid-next = “postseal dns check { $domain }” confronta i record con ciò che mostrano i server, e indica quello da pubblicare.

tlsrpt-dnssec-invalid-what = Le firme (DNSSEC) che portano a { $hosts } non erano valide. Segnalato da { $senders } – sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-dnssec-invalid-why = Chi verifica le firme non riceve alcuna risposta, e la sua posta non arriva.
tlsrpt-dnssec-invalid-next = “postseal dns check { $domain }” dice quale nome; chi gestisce la zona deve firmarla di nuovo e confrontare il record DS.

tlsrpt-dane-required-what = DANE è richiesto da { $senders }, e per { $hosts } non c'è. Sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-dane-required-why = È una scelta di questi mittenti per il dominio. La loro posta resta in attesa finché non si pubblicano record TLSA.
tlsrpt-dane-required-next = Chiedere loro che cosa si aspettano, o pubblicare DANE: “postseal dns check { $domain }” indica i record.

tlsrpt-sts-policy-fetch-error-what = La policy MTA-STS di { $domain } non è stata scaricata da { $senders }. Sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-sts-policy-fetch-error-why = Sono andati avanti con la policy che conoscevano, o senza. Un server web assente per un momento non fa danni.
tlsrpt-sts-policy-fetch-error-next = Se si ripete: https://mta-sts.{ $domain }/.well-known/mta-sts.txt deve essere accessibile a tutti, senza reindirizzamento e senza barriere contro i robot.

tlsrpt-sts-policy-invalid-what = Ciò che è stato scaricato da { $senders } come policy MTA-STS di { $domain } non lo è. Sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-sts-policy-invalid-why = Una riga è sbagliata, o il server web ha inviato altro. Per questi mittenti è come se non ci fosse una policy.
tlsrpt-sts-policy-invalid-next = “postseal dns check { $domain }” dice quale riga; rimettere il file e cambiare l'id del record.

tlsrpt-sts-webpki-invalid-what = La policy MTA-STS di { $domain } non valeva per { $senders }: il certificato del server web non è valido. Sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-sts-webpki-invalid-why = La policy vale solo da un server che prova il proprio nome. Per questi mittenti è come se non ci fosse.
tlsrpt-sts-webpki-invalid-next = Rinnovare il certificato di mta-sts.{ $domain } sul server web, di una CA pubblica e con l'intera catena.

tlsrpt-other-what = Un motivo proprio è indicato da { $senders }, su { $hosts }: { $cause }. Sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-other-why = La RFC 8460 non lo prevede, perciò che cosa significhi possono dirlo solo loro.
tlsrpt-other-next = Vedere con “Che cosa vede un partner” (sulla riga di comando: postseal probe --domain { $domain }) se c'è qualcosa che non va; se no, chiedere a loro.

tlsrpt-untold-what = Nessun motivo indicato da { $senders } per le sessioni non riuscite con { $domain }. Sessioni: { $count }, dal { $first } al { $last }.
tlsrpt-untold-why = Qualcosa comunque non è riuscito.
tlsrpt-untold-next = Esaminare con “Che cosa vede un partner” (sulla riga di comando: postseal probe --domain { $domain }), e guardare nel log del server di quei giorni.

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS: nessun report delle ultime due settimane parla di mittenti che conoscono la policy. Leggere i più recenti prima di imporla.
tlsrpt-trial-too-short = MTA-STS: finora nessun problema, ma in prova da meno di due settimane. Attendere prima di imporla.
tlsrpt-trial-failing = MTA-STS: nelle ultime due settimane qualcosa non è riuscito. Prima rimediare, poi attendere due settimane prima di imporla.
tlsrpt-trial-clean = MTA-STS: due settimane senza problemi. La policy si può imporre.

# The sum
tlsrpt-total = Report: { $reports }, dal { $begin } al { $end }. Presenti più di una volta: { $duplicates }.
tlsrpt-none-about = Report: { $reports }. Nessuno contiene sessioni.
tlsrpt-domain = { $domain }: { $successful } sessioni su TLS come promesso, { $failed } non riuscite.
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = nessuna policy
tlsrpt-sender = Mittente
tlsrpt-policy = Promessa
tlsrpt-successful = Su TLS
tlsrpt-failed = Non riuscite
tlsrpt-first = Dal
tlsrpt-last = Ultima
tlsrpt-from = da { $addresses }
tlsrpt-progress-folder = Esame di { $folder }…
tlsrpt-progress-letters = Messaggio { $done } di { $all }…

tlsrpt-unsigned = Chiunque può inviare un report. I report devono essere firmati dai loro mittenti (DKIM; RFC 8460, sezione 3); Postseal non lo verifica: far rifiutare al proprio server di posta quelli che non lo sono.
