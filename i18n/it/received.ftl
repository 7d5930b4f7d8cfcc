# Reading the headers of a message (src/received)

headers-empty-what = Non c'è nulla da leggere.
headers-empty-why = La prova sta nelle intestazioni di un messaggio ricevuto.
headers-empty-next = Aprire il messaggio ricevuto come file (.eml), o incollarne tutte le intestazioni.

headers-not-a-message-what = Questo testo non contiene intestazioni di posta.
headers-not-a-message-why = Le intestazioni sono righe come “Received: from …” sopra il testo di un messaggio; i programmi di posta le nascondono.
headers-not-a-message-next = Nel programma di posta cercare “Mostra originale”, “Sorgente del messaggio” o “Intestazioni Internet” e incollare tutto ciò che appare.

headers-no-received-what = Queste intestazioni non parlano di alcun passaggio: non c'è una riga Received.
headers-no-received-why = Ogni server che accetta un messaggio ne scrive una. Un messaggio inviato non ne ha nella propria cartella “Inviati”.
headers-no-received-next = Prendere il messaggio dalla casella in cui è arrivato.

headers-too-large-what = Le intestazioni sono più grandi di { $limit }.
headers-too-large-why = Nessun server di posta accetta intestazioni di quelle dimensioni; molto probabilmente è un altro file.
headers-too-large-next = Scegliere di nuovo il file del messaggio, o incollare solo le intestazioni.

# A sentence for each hop
hop-encrypted = { $by } ha accettato il messaggio da { $from } su { $version } con { $cipher }.
hop-encrypted-version = { $by } ha accettato il messaggio da { $from } su { $version }; quale cifrario sia stato usato non è annotato.
hop-encrypted-cipher = { $by } ha accettato il messaggio da { $from } cifrato con { $cipher }; quale versione di TLS sia stata usata non è annotato.
hop-encrypted-bare = { $by } ha accettato il messaggio da { $from } cifrato; come, non è annotato.
hop-plain = { $by } ha accettato il messaggio da { $from } in chiaro: chi era in ascolto lungo il percorso poteva leggerlo.
hop-local = Il messaggio è passato all'interno di una sola macchina o di un solo sistema ({ $by }); non c'era di mezzo una rete.
hop-unknown = { $by } non ha annotato se il messaggio è arrivato cifrato da { $from }.
hop-masked = { $by } ha accettato il messaggio senza TLS, e non annota da dove. Se veniva da un'altra macchina, chi era in ascolto lungo il percorso poteva leggerlo.
hop-clock = Gli orologi dei due server non concordano: il messaggio sembra arrivare prima di essere inviato.

# What a hop is worth today
grade-strong-name = robusto
grade-strong-sentence = TLS 1.2 o successivo con un cifrario oggi raccomandato.
grade-acceptable-name = accettabile
grade-acceptable-sentence = Nulla di noto lo viola, ma un cifrario più recente proteggerebbe la posta di oggi anche da una chiave rubata domani.
grade-weak-name = debole
grade-weak-sentence = TLS, ma con una versione o un cifrario da non usare più.
grade-broken-name = inefficace
grade-broken-sentence = TLS solo di nome: chi ci prova può leggere la posta.
grade-plain-name = in chiaro
grade-plain-sentence = Nessuna cifratura: chiunque lungo il percorso può leggere la posta.
grade-local-name = locale
grade-local-sentence = Non c'era di mezzo una rete.
grade-unknown-name = non noto
grade-unknown-sentence = Ciò che il server ha annotato è troppo poco per giudicare.

# What all hops together show
verdict-strong-what = Ogni passaggio in rete è stato cifrato, come oggi si raccomanda.
verdict-strong-why = Nessuno lungo il percorso poteva leggere o modificare il messaggio senza l'aiuto di un server.
verdict-strong-next = Non c'è nulla da fare.
verdict-acceptable-what = Ogni passaggio in rete è stato cifrato; il più debole, il passaggio { $hop }, con un cifrario accettabile ma non il migliore.
verdict-acceptable-why = Nulla di noto lo viola. I cifrari più recenti proteggono anche la posta passata se in seguito viene rubata una chiave.
verdict-acceptable-next = Al prossimo intervento su quel server, ammettere TLS 1.3 e i cifrari ECDHE con GCM o ChaCha20.
verdict-weak-what = Il passaggio { $hop } è stato cifrato con una versione o un cifrario da non usare più.
verdict-weak-why = TLS 1.0, TLS 1.1 e 3DES sono stati ritirati perché se ne conoscono attacchi.
verdict-weak-next = Far aggiornare quel server, o farvi attivare TLS 1.2 e 1.3.
verdict-broken-what = Il passaggio { $hop } è stato cifrato in un modo che non protegge più.
verdict-broken-why = SSL, RC4 e i cifrari export, NULL e anonimi possono essere letti da chi ci prova.
verdict-broken-next = Considerarlo come testo in chiaro: far aggiornare quel server prima di inviare qualcosa di riservato.
verdict-plain-what = Il passaggio { $hop } è avvenuto in chiaro.
verdict-plain-why = Chiunque tra i due server poteva leggere e modificare il messaggio.
verdict-plain-next = Attivare TLS sul server che lì ha accettato il messaggio, e renderlo obbligatorio su quello che lo ha inviato.
verdict-unknown-what = Non provato: il passaggio { $hop } non dice se, o quanto bene, è stato cifrato.
verdict-unknown-why = Alcuni server non lo scrivono nel messaggio; non è né bene né male.
verdict-unknown-next = Guardare nel log del server che lì ha accettato il messaggio, all'ora e con l'id indicati.
verdict-local-what = Per quanto dicono le sue righe, il messaggio è venuto solo dall'interno.
verdict-local-why = Ciò che resta su una macchina, o in una rete, non prova nulla su TLS tra i server. Un proxy o la rete di un container posti davanti possono nascondere chi si è connesso davvero.
verdict-local-next = Inviare un messaggio di test dall'esterno, o verso l'esterno, e leggere le intestazioni all'arrivo.

# Held against what was expected
expected-plain-what = Ci si aspettava testo in chiaro, perciò va bene qualsiasi cosa.
expected-plain-why = Questa policy non chiede cifratura; i passaggi qui sotto dicono che cosa c'è stato.
expected-plain-next = Non c'è nulla da fare, a meno di volere più del testo in chiaro.
expected-opportunistic-encrypted-what = Come previsto: TLS è stato offerto a ogni passaggio, e usato.
expected-opportunistic-encrypted-why = Questa policy usa TLS dove è offerto. Se non lo fosse stato, il messaggio sarebbe passato in chiaro.
expected-opportunistic-encrypted-next = Per poterci contare con un partner, rendere TLS obbligatorio per il suo dominio.
expected-opportunistic-plain-what = Come la policy permette, il passaggio { $hop } è avvenuto in chiaro.
expected-opportunistic-plain-why = TLS se offerto, altrimenti testo in chiaro: lì una parte non lo ha offerto.
expected-opportunistic-plain-next = Attivare TLS su quel server, o renderlo obbligatorio: allora il messaggio sarebbe stato rifiutato.
expected-opportunistic-unknown-what = La policy è rispettata in ogni caso; il passaggio { $hop } non dice se è stato cifrato.
expected-opportunistic-unknown-why = Alcuni server non lo scrivono nel messaggio.
expected-opportunistic-unknown-next = Guardare nel log del server che lì ha accettato il messaggio.
expected-tls-met-what = Come richiesto: ogni passaggio in rete è stato cifrato.
expected-tls-met-why = È ciò che ogni server ricevente ha annotato sul proprio passaggio.
expected-tls-met-next = Non c'è nulla da fare. Chi ci fosse dall'altra parte è un'altra questione: la pone la policy “TLS verificato”.
expected-tls-missed-what = TLS era obbligatorio, e il passaggio { $hop } è avvenuto in chiaro.
expected-tls-missed-why = Chiunque tra i due server poteva leggere e modificare il messaggio.
expected-tls-missed-next = Se quel passaggio è proprio, rendere lì TLS obbligatorio; se è del partner, mostrargli questa riga.
expected-tls-broken-what = TLS era obbligatorio, e il passaggio { $hop } ne ha usato un tipo che non protegge più.
expected-tls-broken-why = SSL, RC4 e i cifrari export, NULL e anonimi possono essere letti da chi ci prova.
expected-tls-broken-next = Far aggiornare quel server, o far disattivare le sue versioni e i suoi cifrari vecchi.
expected-tls-unknown-what = Non provato: il passaggio { $hop } non dice se è stato cifrato.
expected-tls-unknown-why = TLS era obbligatorio, e non tutti i server lo scrivono nel messaggio.
expected-tls-unknown-next = Guardare nel log del server che lì ha accettato il messaggio, all'ora e con l'id indicati.
expected-verified-by-sender-what = Come richiesto: il certificato del server ricevente è stato verificato, e il messaggio è passato cifrato.
expected-verified-by-sender-why = Il mittente ha verificato il certificato prima di consegnare il messaggio; il messaggio ricevuto mostra che è passato su TLS.
expected-verified-by-sender-next = Non c'è nulla da fare.
expected-verified-by-receiver-what = Ogni passaggio è stato cifrato, e il server del passaggio { $hop } ha verificato il certificato del mittente.
expected-verified-by-receiver-why = Questo prova chi ha inviato. Se il mittente abbia a sua volta verificato il ricevente, lo dice solo il log del mittente.
expected-verified-by-receiver-next = Per la posta in uscita, cercare nel proprio log “Verified TLS connection” (Postfix) o simili.
expected-verified-failed-what = Il server del passaggio { $hop } non ha potuto verificare il certificato del mittente.
expected-verified-failed-why = Il certificato era scaduto, per un altro scopo, o di una CA di cui il server non si fida.
expected-verified-failed-next = Far mostrare al mittente un certificato emesso da una CA di cui il ricevente si fida.
expected-verified-not-proven-what = Non provato: ogni passaggio è stato cifrato, ma nulla dice chi abbia verificato quale certificato al passaggio { $hop }.
expected-verified-not-proven-why = La riga la scrive il ricevente. Può dire di aver verificato il mittente, mai che il mittente abbia verificato lui.
expected-verified-not-proven-next = Per la posta in uscita, il log del proprio server di posta dice se ha verificato il certificato: farlo leggere a Postseal.
expected-verified-by-log-what = Come richiesto: il log del mittente dice che il certificato del server ricevente è stato verificato al passaggio { $hop }.
expected-verified-by-log-why = Le intestazioni mostrano che il messaggio è passato cifrato; il log del server che l’ha inviato, dove è stato trovato per il suo identificativo, mostra a chi.
expected-verified-by-log-next = Nulla da fare.
expected-verified-by-configuration-what = Come richiesto: al passaggio { $hop } il suo server ha verificato il certificato dell’altra parte, l’emittente secondo il log e il nome secondo la configurazione.
expected-verified-by-configuration-why = Exim scrive CV=yes quando l’emittente è fidato, non se ha confrontato il nome. La configurazione della fase 3, esportata prima che il messaggio partisse, gli fa confrontare il nome e non inviare nulla se è un altro.
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = Il log del mittente dice che il certificato del server ricevente non è stato verificato al passaggio { $hop } e che il messaggio è stato inviato lo stesso.
expected-verified-not-by-log-why = Cifrato, ma nessuno sa per chi: chi sta in mezzo può mostrare un certificato proprio. Il server non segue la policy per questo partner.
expected-verified-not-by-log-next = Applicare di nuovo la configurazione della fase 3 e cercare nel proprio server un percorso fisso verso questo partner, che può avere una regola propria.

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = Il passaggio { $hop }, in cui il messaggio è entrato dall'esterno, è stato cifrato, come oggi si raccomanda.
verdict-taken-strong-why = Lì nessuno poteva leggerlo o modificarlo senza l'aiuto di un server. Ciò che dicono le righe precedenti è stato scritto da altri.
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = Il passaggio { $hop }, in cui il messaggio è entrato dall'esterno, è stato cifrato con un cifrario accettabile ma non il migliore.
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = Come previsto: TLS è stato offerto al passaggio { $hop }, in cui il messaggio è entrato dall'esterno, e usato.
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = Come richiesto: il passaggio { $hop }, in cui il messaggio è entrato dall'esterno, è stato cifrato.
expected-taken-met-why = È ciò che il server lì ha annotato di suo. Ciò che dicono le righe precedenti è stato scritto da altri.
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = Come richiesto: il passaggio { $hop }, in cui il messaggio è entrato dall'esterno, è stato cifrato, e il server lì ha verificato il certificato del mittente.
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = Non provato: il passaggio { $hop } è stato cifrato, ma il server lì non ha annotato di aver verificato il certificato del mittente.
expected-taken-not-proven-why = Un server guarda il certificato del mittente solo se ne chiede uno, e molti mittenti non ne mostrano. Alcuni server non annotano l'esito.
expected-taken-not-proven-next = Guardare nel log di quel server, all'ora e con l'id del messaggio. Se non lo ha chiesto, applicare la configurazione della fase 3 e far inviare al partner un altro messaggio.
verdict-sent-on-strong-what = Il suo server ha consegnato il messaggio cifrato, come oggi si raccomanda.
verdict-sent-on-strong-why = Lo dice il suo stesso log. Che cosa sia stato del messaggio oltre quel punto, lo dicono solo le sue intestazioni.
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = Il suo server ha consegnato il messaggio cifrato, con un cifrario accettabile ma non il migliore.
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = Come previsto: TLS è stato offerto al suo server per questo messaggio, e usato.
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = Come richiesto: il suo server ha consegnato il messaggio cifrato.
expected-sent-on-met-why = Lo dice il suo stesso log. Che cosa sia stato del messaggio oltre quel punto, lo dicono solo le sue intestazioni.
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = Non provato: il suo server ha consegnato il messaggio cifrato, ma il suo log non dice che ha verificato il certificato dell'altra parte.
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } ha accettato il messaggio da { $from } all'interno di una sola organizzazione, a quanto dichiara senza TLS; se davanti c'è un front end (un proxy, un bilanciatore di carico), può essere quello ad aver terminato TLS.
hop-plain-front = { $by } non ha annotato TLS per il messaggio da { $from }. Può stare dietro a un front end che termina TLS (un bilanciatore di carico, un proxy come nginx), e allora lo sa quello; altrimenti il messaggio è passato in chiaro.
hop-clock-ahead = L'orologio di { $by } sembra avanti di { $seconds } s.
hop-written-by-others = Scritto da altri: ciò che { $last ->
        [1] dice la riga del passaggio 1 è
       *[other] dicono le righe dei passaggi da 1 a { $last } è
    } la parola del server che ha consegnato il messaggio al passaggio { $border } ({ $from }). Se è il suo server, il suo log deve dire lo stesso; altrimenti nessuno ne garantisce.
headers-beside = Che cosa dicono altri campi:

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = Nessuna riga di questo messaggio è stata scritta da { $hosts }; le sue righe sono di: { $by }.
headers-no-border-why = Nelle sue righe un server si chiama come è configurato, e può essere un nome diverso da quello nel DNS.
headers-no-border-next = Indicare il server con il nome che vi compare, o prendere le intestazioni dalla casella a cui il server consegna.

headers-only-inside-what = { $hosts } ha accettato questo messaggio solo dall'interno, per quanto dicono le sue righe.
headers-only-inside-why = Ciascuna delle sue righe indica un indirizzo privato, o un protocollo interno. Un proxy, la rete di un container o un filtro posti davanti possono nascondere chi si è connesso davvero.
headers-only-inside-next = Indicare il server che sta davanti, o far trasmettere al proxy l'indirizzo del mittente (protocollo PROXY, XCLIENT).

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = Il messaggio a { $recipient } è tornato indietro, perché TLS non è stato possibile: { $reason }
bounce-tls-why = { $reporter } ha rinunciato (codice { $status }). È ciò che fa una policy che pretende TLS quando non può essere rispettata: nulla è uscito in chiaro.
bounce-tls-next = Esaminare il server del partner per vedere che cosa non va nel suo TLS o nel suo certificato, e dirlo al partner; poi il messaggio si può inviare di nuovo.
bounce-failed-what = Il messaggio a { $recipient } è tornato indietro: { $reason }
bounce-failed-why = { $reporter } ha rinunciato (codice { $status }). Questo non dice nulla su TLS.
bounce-failed-next = Controllare l'indirizzo, o rivolgersi all'amministratore del partner con queste parole alla mano; poi inviare di nuovo il messaggio di test.
bounce-delayed-what = Il messaggio a { $recipient } è in ritardo: { $reason }
bounce-delayed-why = { $reporter } sta ancora provando a consegnarlo (codice { $status }).
bounce-delayed-next = Attendere; se in seguito torna indietro, la notifica ne dice il motivo.
bounce-delivered-what = Il messaggio a { $recipient } è arrivato, a quanto dice { $reporter }.
bounce-delivered-why = Questa è una notifica di consegna (codice { $status }), non il messaggio: non ne ha le intestazioni.
bounce-delivered-next = Prendere il messaggio stesso dalla casella in cui è arrivato.

# A file that holds several messages (mbox)
mailbox-last = Questo file contiene { $count } messaggi. Viene esaminato l’ultimo, il numero { $number }.
mailbox-ours = Questo file contiene { $count } messaggi. Viene esaminato il messaggio di prova, il numero { $number }.
mailbox-asked = Questo file contiene { $count } messaggi. Viene esaminato il numero { $number }.
headers-no-such-message-what = In questo file non c’è il messaggio { $wanted }; ne contiene { $count }.
headers-no-such-message-why = Il percorso di un altro messaggio non dice nulla di quello cercato.
headers-no-such-message-next = Indicarlo con il suo numero nel file, o con il suo Message-ID così come sta nelle intestazioni.

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = Questo non è un log di posta.
log-none-why = Nessuna riga è scritta come quelle di Postfix, Exim o Sendmail, con l’ora e il nome del programma all’inizio.
log-none-next = Prendere righe intere dal log di posta del server, di solito /var/log/mail.log, /var/log/maillog o /var/log/exim4/mainlog.
log-not-there-what = Nessuna riga di questo log riguarda questo messaggio.
log-not-there-why = Un server chiama ogni messaggio con un identificativo; quelli di questo sono: { $ids }. Una riga sulla sola connessione non dice quale messaggio vi è passato.
log-not-there-next = Prendere il log del giorno in cui il messaggio è partito, dal server che l’ha inviato, con la riga che ha uno di questi identificativi e le righe subito prima.
log-no-tls-what = Il log nomina questo messaggio, ma non dice nulla di come è stato cifrato.
log-no-tls-why = Postfix scrive per questo una riga a parte “TLS connection established”, e solo con smtp_tls_loglevel = 1; Sendmail una con “STARTTLS=client”. Deve stare prima della riga con { $ids }.
log-no-tls-next = Prendere anche le righe precedenti. Se nessuna riguarda TLS, applicare la configurazione della fase 3, che lo attiva, e inviare di nuovo il messaggio di prova.
log-not-sent-what = Il suo server non ha consegnato il messaggio.
log-not-sent-why = Il suo log dice: { $answer }
log-not-sent-next = I server riprovano da soli per alcuni giorni. Se la causa è TLS, guardi il server del partner in «Che cosa vede un partner» e la sua regola per questo partner nella fase 3.
log-given-up-what = Il suo server ha rinunciato a consegnare il messaggio.
log-given-up-why = { log-not-sent-why }
log-given-up-next = Il mittente ne riceve un rapporto. Cercare lì e nel log il motivo; se è TLS, la regola per questo partner nella fase 3. Poi inviare un altro messaggio di prova.
log-whose-what = Il suo server ha consegnato il messaggio a { $by }.
log-whose-why = Un log non dice se quello è il server del partner stesso o uno che inoltra la posta, come quello del suo fornitore. Conta il percorso fino al server del partner.
log-whose-next = Chieda al partner se è suo. Se inoltra soltanto, prenda il log di quel server, oppure le intestazioni del messaggio come è stato ricevuto.
log-undecided-what = Il log dice che questo messaggio è passato su TLS, non che il certificato è stato verificato.
log-undecided-why = “Trusted” (Postfix), “CV=yes” (Exim) e “verify=OK” (Sendmail) riguardano solo la CA: andrebbe bene qualsiasi suo certificato, qualunque nome porti.
log-undecided-next = Chiedere “verificato” per questo partner nella fase 3, far prendere la configurazione al server e inviare di nuovo il messaggio di prova.
