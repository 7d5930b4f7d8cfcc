# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = Le firme (DNSSEC) di { $name } non sono valide.
dns-bogus-why = I mittenti che verificano le firme non ricevono alcuna risposta su questo nome: la loro posta attende e dopo giorni torna indietro. Le firme possono essere scadute, la chiave può essere stata cambiata senza la zona superiore (record DS), o qualcuno falsifica le risposte.
dns-bogus-next = Chi gestisce la zona deve firmarla di nuovo e confrontare il record DS presso il registrar con la chiave della zona. Fino ad allora si perde posta.

dns-no-answer-what = Il DNS non ha risposto su { $name }: { $cause }
dns-no-answer-why = Un mittente che non riceve risposta non sa se può fare a meno di TLS, e attende.
dns-no-answer-next = Riprovare. Se il problema resta, vanno controllati i name server della zona.

dns-no-dnssec-what = Il server DNS interrogato tralascia le firme (DNSSEC): non è stato possibile stabilire se DANE protegge questo server.
dns-no-dnssec-why = Lo fanno i vecchi router e alcune reti aziendali. Anche al proprio server di posta serve un server DNS che trasmetta le firme, se deve rispettare il DANE dei partner.
dns-no-dnssec-next = Interrogare un altro server DNS, ad esempio 9.9.9.9: indicarlo nelle impostazioni (sulla riga di comando: --resolver 9.9.9.9:53).

dns-elsewhere-what = Il server DNS interrogato tralascia le firme (DNSSEC). Al suo posto sono stati interrogati i name server delle zone stesse, a partire dalla radice.
dns-elsewhere-why = Ciò che qui si dice di DANE vale lo stesso. Ma un server di posta che interroga lo stesso server DNS non può verificare il DANE dei partner.
dns-elsewhere-next = Far interrogare al proprio server di posta un server DNS che trasmetta le firme e le verifichi: ad esempio Unbound o BIND sulla stessa macchina.

dane-holds-what = DANE: il record in { $at } corrisponde al certificato, e tutto ciò che vi porta è firmato.
dane-holds-why = I mittenti che rispettano DANE pretendono TLS proprio con questo server; nessuno lungo il percorso può togliere TLS.
dane-holds-next = Prima che cambi la chiave del server, pubblicare il record della nuova accanto a questo, e attendere due TTL.

dane-none-what = Niente DANE: la zona è firmata, ma in { $at } non c'è un record TLSA.
dane-none-why = Chiunque lungo il percorso può ancora togliere STARTTLS dal dialogo senza che il mittente se ne accorga.
dane-none-next = Aggiungere questo record, e cambiarlo prima di ogni nuova chiave: { $at }. IN TLSA { $record }

dane-unsigned-what = Niente DANE: { $name } non è firmato (DNSSEC).
dane-unsigned-why = Senza firme nessuno crede ai record TLSA, e chiunque lungo il percorso può togliere TLS dal dialogo. MTA-STS ne fa a meno.
dane-unsigned-next = Attivare DNSSEC dove si gestisce la zona, se si vuole DANE. Altrimenti pubblicare MTA-STS.

dane-mx-unsigned-what = La zona del server di posta è firmata, ma { $domain }, il cui record MX vi porta, non lo è.
dane-mx-unsigned-why = Qualcuno lungo il percorso può indicare un altro server nel record MX; perciò DANE non protegge la posta di questo dominio.
dane-mx-unsigned-next = Attivare DNSSEC anche per { $domain }.

dane-mismatch-what = Nessun record TLSA in { $at } corrisponde al certificato mostrato dal server.
dane-mismatch-why = I mittenti che rispettano DANE rifiutano di consegnare qui; la loro posta torna indietro dopo giorni. Per lo più durante un rinnovo è cambiata la chiave e non il record.
dane-mismatch-next = Pubblicare questo al posto degli altri (tenerne uno solo se è di una chiave che sta per essere installata): { $at }. IN TLSA { $record }

dane-issuer-what = Il record TLSA in { $at } indica la CA, ma il certificato non lo soddisfa: { $cause }
dane-issuer-why = Con l'uso 2 il certificato deve essere emesso da quella CA, valido oggi e per il nome del server di posta. I mittenti che rispettano DANE rifiutano di consegnare.
dane-issuer-next = Installare un certificato di quella CA per il nome del server, o pubblicare un record della chiave del server (3 1 1).

dane-without-tls-what = In { $at } ci sono record TLSA, ma TLS con il server non riesce.
dane-without-tls-why = Essi promettono TLS. I mittenti che rispettano DANE rifiutano di consegnare.
dane-without-tls-next = Attivare STARTTLS, o rimuovere i record finché non è attivo.

dane-usage-what = Un record TLSA in { $at } ha uso 0 o 1: { $record }
dane-usage-why = Quelli sono per i browser. Tra server di posta non li usa nessuno (RFC 7672, sezione 3.1.3).
dane-usage-next = Sostituirlo con un record di uso 3, la chiave del server (3 1 1).

dane-malformed-what = Un record TLSA in { $at } non è utilizzabile da un server di posta: { $record }
dane-malformed-why = Numeri che non significano nulla, o un digest di lunghezza sbagliata. I mittenti lo ignorano.
dane-malformed-next = Rifarlo a partire dal certificato, preferibilmente come 3 1 1.

dane-useless-what = In { $at } ci sono record TLSA, e nessuno è utilizzabile da un server di posta.
dane-useless-why = I mittenti che rispettano DANE pretendono allora TLS, ma non verificano alcun certificato: chi sta lungo il percorso può mostrarne uno proprio.
dane-useless-next = Pubblicarne uno che valga: { $at }. IN TLSA { $record }

dane-spare-what = Un record TLSA in { $at } non corrisponde a nulla di ciò che il server mostra: { $record }
dane-spare-why = Può essere quello della prossima chiave, pubblicato per tempo, o uno rimasto da prima. Non fa danni finché un altro corrisponde.
dane-spare-next = Rimuoverlo se è di una chiave vecchia.

sts-none-what = Niente MTA-STS: { $domain } non annuncia una policy.
sts-none-why = I grandi provider (Google, Microsoft) allora non pretendono TLS quando inviano, e chiunque lungo il percorso può toglierlo.
sts-none-next = Se il dominio è il proprio, pubblicare una policy, prima in modalità di prova (testing): “Pubblicato nel DNS” dice quale record e quale file (sulla riga di comando: postseal dns check { $domain }).

sts-several-what = In { $name } ci sono più record MTA-STS.
sts-several-why = Allora non ne vale nessuno (RFC 8461, sezione 3.1): è come se non ci fosse una policy.
sts-several-next = Rimuoverli tutti tranne uno.

sts-record-what = Il record MTA-STS in { $name } non è valido: { $text }
sts-record-why = I mittenti lo ignorano: è come se non ci fosse una policy.
sts-record-next = Scriverlo come v=STSv1; id=20260131; con una sequenza di lettere e cifre che cambia a ogni policy.

sts-unreachable-what = Impossibile scaricare la policy MTA-STS, { $host } non risponde: { $cause }
sts-unreachable-why = I mittenti che non conoscono ancora la policy inviano senza; quelli che la conoscono continuano con quella che hanno.
sts-unreachable-next = Dare a { $host } un record di indirizzo e un server web con HTTPS sulla porta 443.

sts-certificate-what = Impossibile scaricare la policy MTA-STS, il certificato di { $host } non è valido: { $cause }
sts-certificate-why = La policy vale solo da un server che prova il proprio nome. I mittenti si comportano come se non ci fosse.
sts-certificate-next = Procurare al server web un certificato proprio per { $host } (di una CA pubblica, con gli intermedi). Nella rete di un albergo, di un treno o per ospiti, aprire prima una pagina qualsiasi in un browser e autenticarsi.

sts-status-what = Impossibile scaricare la policy MTA-STS: { $host } risponde con lo stato { $status }.
sts-status-why = Vale solo lo stato 200. Un reindirizzamento non viene seguito, perché allontanerebbe dal nome provato (RFC 8461, sezione 3.3).
sts-status-next = Mettere il file proprio in https://{ $host }/.well-known/mta-sts.txt. Nella rete di un albergo, di un treno o per ospiti, aprire prima una pagina qualsiasi in un browser e autenticarsi.

sts-media-type-what = { $host } non dice che la policy MTA-STS è testo semplice, ma: { $media }
sts-media-type-why = I mittenti possono ignorare ciò che non è text/plain (RFC 8461, sezione 3.3).
sts-media-type-next = Far inviare il file dal server web come text/plain. Nella rete di un albergo, di un treno o per ospiti, aprire prima una pagina qualsiasi in un browser e autenticarsi.

sts-policy-what = Ciò che mostra { $host } non è una policy MTA-STS: { $cause }
sts-policy-why = I mittenti la ignorano: è come se non ci fosse una policy.
sts-policy-next = Correggere il file; ha le righe version, mode, mx e max_age.

sts-off-what = La policy MTA-STS di { $domain } dice che non c'è una policy (mode: none).
sts-off-why = È il modo giusto di terminare una policy. Nessuno pretende TLS in base a essa.
sts-off-next = Togliere il record e il file quando il suo max_age è trascorso, o pubblicare mode: testing per ricominciare.

sts-testing-what = MTA-STS è in prova per { $domain } (mode: testing).
sts-testing-why = I mittenti riferiscono che cosa non funziona, e consegnano comunque: non è ancora protetto nulla.
sts-testing-next = Quando i report (TLS-RPT) sono senza problemi da due settimane, impostare mode: enforce e cambiare l'id del record.

sts-short-what = La policy MTA-STS di { $domain } viene conservata solo per { $hours } ore.
sts-short-why = A chi vuole aggirarla basta bloccare l'interrogazione per quel tempo. La RFC 8461 consiglia settimane.
sts-short-next = Impostare max_age su alcune settimane, ad esempio 2419200.

sts-enforced-what = MTA-STS è imposto per { $domain }.
sts-enforced-why = I mittenti che lo rispettano pretendono TLS con un server che prova il proprio nome.
sts-enforced-next = Tenere l'elenco dei server nella policy uguale ai record MX, e cambiare l'id a ogni modifica.

sts-not-listed-what = La policy MTA-STS non elenca { $host }, ma solo: { $listed }
sts-not-listed-why = La policy è imposta: i mittenti che la rispettano non consegnano a questo server.
sts-not-listed-next = Aggiungere alla policy la riga “mx: { $host }”, e cambiare l'id del record.

sts-not-listed-yet-what = La policy MTA-STS non elenca { $host }, ma solo: { $listed }
sts-not-listed-yet-why = Finché la policy è in prova, la posta viene consegnata comunque. Quando sarà imposta, no.
sts-not-listed-yet-next = Aggiungere alla policy la riga “mx: { $host }”, e cambiare l'id del record.

sts-refused-what = { $host } non mantiene ciò che promette la policy MTA-STS: TLS con un certificato attendibile per il suo nome.
sts-refused-why = La policy è imposta: i mittenti che la rispettano non consegnano a questo server.
sts-refused-next = Correggere ciò che qui si dice del certificato. Se richiede tempo, impostare mode: testing e cambiare l'id.

sts-refused-later-what = { $host } non mantiene ciò che promette la policy MTA-STS: TLS con un certificato attendibile per il suo nome.
sts-refused-later-why = Finché la policy è in prova, la posta viene consegnata comunque. Quando sarà imposta, no.
sts-refused-later-next = Correggere ciò che qui si dice del certificato prima di impostare mode: enforce.

dns-anchor-what = { $file } non è un'ancora di fiducia (trust anchor) per DNSSEC: { $cause }
dns-anchor-why = Deve contenere record DNSKEY della zona radice, come in un file di zona.
dns-anchor-next = Omettere l'opzione per la radice di Internet; per una radice propria indicare il file con la sua chiave di firma delle chiavi (KSK).

tlsrpt-none-what = Niente TLS-RPT: { $domain } non chiede a nessuno di riferire quando TLS non riesce.
tlsrpt-none-why = I grandi provider allora non dicono nulla quando non raggiungono i server su TLS. Prima di imporre MTA-STS, è da questi report che si sa che nessuno resterebbe escluso.
tlsrpt-none-next = Aggiungere un record TXT in _smtp._tls.{ $domain }, con una casella che qualcuno legge; “postseal dns reports” li riassume.

tlsrpt-record-what = Il record TLS-RPT in { $name } non è valido: { $text }
tlsrpt-record-why = I mittenti lo ignorano, e non riferiscono nulla.
tlsrpt-record-next = Lasciare un solo record della forma v=TLSRPTv1; rua=mailto:tls-reports@example.org

cli-dns-add = Da aggiungere:
cli-dns-change = Da modificare; ciò che c'era sparisce quando arriva il nuovo:
dns-away-all = ogni record { $type } di { $name } che c’è viene tolto
cli-dns-step-report = Per prima cosa, far riferire ai mittenti che cosa non funziona (TLS-RPT); non cambia nient'altro:
cli-dns-step-policy = MTA-STS, dapprima in modalità di prova: questo file in { $url }, inviato come text/plain su HTTPS con un certificato di una CA pubblica; poi il record _mta-sts. Dopo due settimane di report senza problemi: mode enforce, max_age 2419200, e un nuovo id.
cli-dns-step-issuer = Dire quale CA può emettere (CAA). Vanno indicate anche le altre CA in uso:
cli-dns-step-dane = DANE, solo dove la zona dei server di posta è firmata (DNSSEC), e per la chiave che il server mostra già. Prima di una nuova chiave: il suo record accanto a questo, due TTL in anticipo:
cli-dns-step-enforce = Ora imporre la policy: mettere questo file al posto del vecchio, e cambiare l'id del record. Continuare a leggere i report:

# How each area is
dns-area-mx = Server di posta (MX)
dns-area-mx-about = Quali server accettano la posta del dominio, e che cosa vi trova un mittente.
dns-area-dane = DANE
dns-area-dane-about = La chiave del server nel DNS, firmata (DNSSEC): i mittenti non ne accettano un'altra, e non fanno mai a meno di TLS.
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = Un piccolo file su un server web dice che la posta va a questi server, solo su TLS. Funziona senza DNSSEC.
dns-area-tls-rpt = Report TLS (TLS-RPT)
dns-area-tls-rpt-about = I grandi provider riferiscono allora ogni giorno quando TLS con i server non è riuscito.
dns-area-caa = Chi può emettere (CAA)
dns-area-caa-about = Quali autorità di certificazione possono emettere per i nomi dei server.
dns-verdict-good = A posto
dns-verdict-missing = Non c'è ancora
dns-verdict-trying = In prova
dns-verdict-attention = Richiede attenzione
dns-verdict-bad = Non va bene
dns-verdict-unknown = Non accertato
dns-total-good = { $domain } pubblica tutto ciò che si può: TLS non può essere tolto lungo il percorso.
dns-total-missing = Per { $domain } non c'è nulla di guasto. C'è ancora qualcosa da pubblicare.
dns-total-attention = Per { $domain } funziona, ma qualcosa andrebbe cambiato.
dns-total-bad = Per { $domain } qualcosa non va: si può perdere posta.

# The steps
dns-plan-report = Chiedere i report
dns-plan-policy = Provare MTA-STS
dns-plan-enforce = Imporre MTA-STS
dns-plan-issuer = Indicare la propria CA
dns-plan-dane = Pubblicare la chiave (DANE)
dns-plan-policy-locked = Prima chiedere i report: dicono che cosa non funziona mentre la policy è in prova.
dns-plan-enforce-locked = Prima la policy deve essere provata senza problemi, e i report letti qui devono essere senza errori da due settimane.
dns-plan-dane-locked = Prima le zone del dominio e dei suoi server di posta devono essere firmate (DNSSEC), e i server devono rispondere.
dns-plan-unanswered = Il DNS non ha dato risposta in merito: che cosa vi si trova non è noto. Verificare di nuovo, o interrogare un altro server DNS.
dns-plan-dane-coming = Il server non mostra ancora il certificato della fase 2. La sua chiave è indicata accanto a quella in uso: pubblicarle entrambe, attendere due TTL, poi installarlo. “Cambia la chiave del server senza interruzioni” conta il tempo.

# What shows the policy
dns-place-nginx = Un server web proprio: gli servono un record di indirizzo per mta-sts.<domain> e un certificato per quel nome.
dns-place-apache = Un server web proprio, con mod_ssl: gli servono un record di indirizzo per mta-sts.<domain> e un certificato per quel nome.
dns-place-caddy = Caddy ottiene il certificato da sé; gli servono un record di indirizzo per mta-sts.<domain> e la porta 80 o 443 aperta.
dns-place-iis = Un sito proprio in IIS, associato a mta-sts.<domain> con HTTPS e un certificato per quel nome.
dns-place-github-pages = Un repository con questi file e un file vuoto .nojekyll, pubblicato con Pages; mta-sts.<domain> è un CNAME verso <user>.github.io. Attivare Enforce HTTPS.
dns-place-cloudflare-pages = Un progetto a sé con questi file; aggiungere mta-sts.<domain> come suo dominio personalizzato (custom domain).
