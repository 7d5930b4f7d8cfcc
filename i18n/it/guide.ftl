# The guide: questions that everybody has (src/gui/screen/guide). Each line of a text is a paragraph.

window-guide = La guida
window-guide-why = Di che cosa si tratta, in parole semplici: domande, parole del mestiere e lettere da inviare.
window-guide-open = Guida: domande, parole, lettere
window-guide-more = Di più nella guida
window-guide-search = Cerca nella guida
window-guide-search-example = certificato, rifiutato, banca…
window-guide-nothing = Nulla nella guida contiene tutte queste parole.
window-guide-clear = Mostra tutto
window-guide-root = Salva il certificato radice
window-guide-filled = Compilata dal progetto “{ $name }”.
window-guide-fill = Compila da
window-guide-contents = Tutti gli argomenti
window-guide-questions = Domande
window-guide-words = Parole
window-guide-letters = Lettere
window-guide-related = Parole usate qui
window-guide-used-in = Domande che usano questa parola

guide-tls-title = Che cos'è TLS?
guide-tls-text =
    TLS, Transport Layer Security, è il lucchetto di una connessione tra due computer. Chi ascolta lungo il percorso vede byte incomprensibili, e chi modifica qualcosa viene scoperto.
    Il browser lo usa per ogni pagina con https. I server di posta usano la stessa cosa per la connessione con cui uno passa un messaggio al successivo.
    Un tempo si chiamava SSL. Quel nome indica le prime versioni, ormai violate; oggi si usano TLS 1.2 e 1.3.

guide-between-title = Come funziona tra i server di posta?
guide-between-text =
    Il nostro server cerca nel DNS quale server accetta la posta del partner (il record MX) e si connette a esso sulla porta 25.
    L'altro server dice che cosa sa fare. Se tra le funzioni c'è STARTTLS, il nostro lo richiede; i due concordano una versione e un cifrario e generano chiavi note solo a loro.
    L'altro server mostra il suo certificato. Se il nostro lo verifica, e che cosa fa quando qualcosa non torna, lo stabilisce la policy della fase 3.
    Poi il messaggio passa all'interno della connessione cifrata. Se dietro c'è un altro server, tutto ricomincia: ogni passaggio è a sé.

guide-reasons-title = Perché cifrare la posta tra i server?
guide-reasons-text =
    Senza TLS un messaggio attraversa Internet come una cartolina. Chiunque gestisca una linea lungo il percorso può leggerlo, conservarlo o modificarlo, e nessuno se ne accorge.
    Banche, assicurazioni, ospedali e pubbliche amministrazioni sono tenuti a proteggere ciò che inviano. Molti non scambiano più posta con server che non sanno cifrare.
    Per chi scrive non cambia nulla: nessun programma da installare, nessuna password, nessun allegato da sbloccare. Fanno tutto i server, per ogni messaggio.

guide-without-title = Che cosa succede se non si fa nulla?
guide-without-text =
    La posta con i partner che si limitano a offrire TLS continua a passare in chiaro, come prima.
    La posta con i partner che pretendono TLS si ferma: ciò che inviano torna loro indietro, e ciò che si invia viene rifiutato. Spesso il primo ad accorgersene è chi aspetta una risposta.
    E chi è responsabile del contenuto resta responsabile: se qualcosa di riservato viene letto lungo il percorso, ci si chiederà perché non era cifrato.

guide-strict-title = Opportunistico o imposto: quale scegliere?
guide-strict-text =
    Opportunistico (“TLS se offerto” nella fase 3) significa: TLS se l'altra parte lo offre, altrimenti testo in chiaro. Non si perde posta, e quasi tutta è cifrata. È giusto per il resto del mondo.
    Ha una falla: qualcuno lungo il percorso può nascondere l'offerta, e allora la posta passa in chiaro anche se entrambi saprebbero fare di meglio.
    Obbligatorio (“TLS o niente”) chiude la falla per un partner: TLS, oppure il messaggio non parte. Verificato controlla anche che il certificato sia autentico e intestato al nome di quel partner, così nessun altro può sostituirsi a lui.
    La risposta consueta: opportunistico per tutti, obbligatorio o verificato per i partner con cui lo si è concordato. Mai obbligatorio per tutti sulla porta 25: la RFC 3207 lo vieta ai server pubblici, perché si perde posta.

guide-smime-title = TLS, S/MIME e PGP: quale per che cosa?
guide-smime-text =
    TLS protegge il percorso tra i server. I server stessi vedono il messaggio: possono controllare se contiene virus, conservarlo e inoltrarlo. Per il singolo messaggio nessuno deve fare nulla.
    S/MIME e PGP proteggono il messaggio stesso, dal programma di chi scrive a quello di chi legge. I server vedono solo un contenuto incomprensibile; ogni persona ha bisogno di chiavi proprie e deve conoscere quelle degli altri.
    Non si escludono a vicenda. TLS nasconde l'oggetto e chi scrive a chi, che S/MIME e PGP lasciano leggibili; S/MIME e PGP proteggono il messaggio anche nella casella, cosa che TLS non fa.
    Se un partner “vuole TLS”, non sta chiedendo S/MIME o PGP.

guide-cost-title = Dove si ottiene un certificato, e quanto costa?
guide-cost-text =
    Da un'autorità di certificazione (CA) di cui i server dei partner si fidano. È lo stesso tipo di certificato di un server web; non ne esiste uno “per la posta” da acquistare in più.
    Let's Encrypt e alcune altre lo danno gratis, con il protocollo ACME: Postseal lo ordina nella fase 1. Una CA commerciale riceve la richiesta (CSR) della fase 1 e restituisce un file.
    Basta un certificato per il nome del server. Nessuno che invii posta guarda le barre verdi e i nomi di società dei certificati più costosi.

guide-locked-title = La chiave deve avere una passphrase?
guide-locked-text =
    Una passphrase è la password della chiave: ne cifra il file, che senza di essa non serve a nulla. Un certificato non ne ha, non è segreto.
    Il server di posta legge la chiave a ogni avvio, anche di notte, quando non c'è nessuno a digitare. Perciò la sua copia non ha passphrase: Postfix e la maggior parte degli altri non possono usarne una protetta. La proteggono i suoi permessi: può leggerla solo il server.
    Va data a una chiave che viaggia o si trova altrove: in un backup, su una chiavetta, in un file PFX per qualcun altro. La fase 1 la offre in “Avanzate”; più avanti viene chiesta dove serve la chiave. Va inviata per una via diversa da quella del file.
    Nessuno può recuperarla: non la conoscono né Postseal né la CA. Se va persa, si crea una nuova chiave nella fase 1 e si fa emettere un certificato per quella.

guide-renewal-title = Perché un certificato scade, e poi?
guide-renewal-text =
    Perché una chiave rubata o un nome sbagliato non restino validi per sempre. Le CA pubbliche possono emettere certificati per al massimo 200 giorni da marzo 2026, 100 giorni da marzo 2027 e 47 da marzo 2029.
    Il giorno dopo la scadenza, i server che verificano i certificati rifiutano la posta. È il guasto più frequente in sistemi che un tempo erano perfetti.
    Quindi: rinnovo automatico dove è possibile (ACME), un promemoria in tempo utile dove non lo è, e dopo controllare che il server mostri davvero il certificato nuovo. “postseal expiring” glielo chiede.

guide-testing-title = Come si prova senza rompere nulla?
guide-testing-text =
    Prima un'esercitazione: tutte e quattro le fasi, con una CA e un server di esercitazione su questo computer.
    Poi far leggere a “Che cosa si bloccherebbe?” il proprio log o la propria casella: dice quali partner sarebbero rimasti esclusi, prima di cambiare qualcosa.
    Mettere in opera la configurazione su un server di prova, se ce n'è uno. Su quello vero il pacchetto mostra prima le differenze (apply.sh --dry-run), e rimette tutto a posto da solo se un controllo fallisce.
    Cominciare con opportunistico, aggiungere una regola per un partner, inviare un messaggio di test, leggere la prova. Poi il prossimo.

guide-refused-title = Che cosa significa “Relay access denied”?
guide-refused-text =
    Il server non inoltra questo messaggio per chi lo invia: inoltro (relay) negato. La posta per i propri domini la accetta da chiunque, quella per altri solo da chi conosce. Risponde “554 5.7.1 Relay access denied”, “550 5.7.1 Relaying denied” o “Unable to relay”. Fa bene: un server che inoltra per tutti invia presto spam.
    Passa chi accede, come i programmi di posta alla porta 587 o 465 (submission), e chi si trova in una rete che l'amministratore ha permesso (in Postfix: mynetworks).
    Nella fase 4 ci sono due vie. Tramite un proprio server: aggiunga :587 al suo nome e compili “Il server richiede l'accesso”. Oppure “Direttamente al destinatario”: quel server accetta senza accesso la posta per il proprio dominio.
    Se lo dice il server di un partner, il messaggio è arrivato a un server a cui il dominio non appartiene. Confronti il record MX con le proprie rotte fisse (transport, smarthost). TLS non c'entra.

guide-whom-title = A chi bisogna rivolgersi?
guide-whom-text =
    A chi gestisce il server di posta: un collega, o il provider. Installa il certificato e la configurazione. Se è un servizio (Microsoft 365, Google Workspace), TLS è già attivo e restano da impostare solo le regole per i partner.
    A chi si occupa del DNS: aggiunge i record, se una CA ne vuole uno come prova, e per DANE e MTA-STS.
    A chi può ordinare certificati per l'organizzazione. Alcune hanno un contratto con una CA, e un record CAA che ammette solo quella.
    Le lettere di questa guida dicono che cosa deve sapere ciascuno.

guide-partner-title = Che cosa dire al partner, e occorre farlo?
guide-partner-text =
    Per TLS opportunistico: nulla. Appena entrambi i server lo sanno usare, viene usato.
    Per obbligatorio o verificato bisogna prima accordarsi: quali domini, quali server, da quale giorno, e chi chiamare quando qualcosa viene rifiutato.
    Non inviare mai a nessuno la chiave privata. Al partner non serve alcun file: il server mostra da sé il proprio certificato, e la CA ne garantisce.
    Quando tutto è pronto, inviare il report della fase 4: mostra ogni passaggio e come è stato cifrato.

guide-dns-title = Che cosa aggiungono DANE e MTA-STS?
guide-dns-text =
    Con le regole per i partner si protegge la posta con quelli a cui si è pensato. Con DANE e MTA-STS si dice a tutti, nel DNS, che il server sa usare TLS, e con quale nome o chiave. I mittenti che lo controllano non ripiegano sul testo in chiaro.
    DANE mette l'impronta della chiave nel DNS; richiede una zona firmata con DNSSEC. MTA-STS mette un piccolo file su un server web; non richiede DNSSEC, ed è ciò che guardano Google e Microsoft.
    TLS-RPT chiede agli altri di riferire ogni giorno quante connessioni sono riuscite, e perché alcune no. È da qui che conviene cominciare: mostra i problemi prima che costino posta.

guide-limits-title = Che cosa non protegge TLS?
guide-limits-text =
    Ciò che si trova sui server e nelle caselle: lì viene decifrato, per essere filtrato e letto.
    Un passaggio dietro al server successivo: l'accordo riguarda l'ingresso del partner; che cosa accade dietro dipende da lui. Le righe Received lo mostrano, per quanto i suoi server lo dicono.
    Da un indirizzo sbagliato: un messaggio cifrato inviato alla persona sbagliata le arriva in tutta sicurezza.
    Chi è l'autore: per questo ci sono SPF, DKIM e DMARC, e le firme.
