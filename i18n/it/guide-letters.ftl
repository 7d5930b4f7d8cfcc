# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = Copiarla, rileggerla e completare ciò che è tra […].

guide-letter-ca-title = All'autorità di certificazione
guide-letter-ca-text =
    Oggetto: Certificato per il server di posta { $host }

    Buongiorno,

    ci serve un certificato TLS per il nostro server di posta. Vi preghiamo di emetterlo per:

    { $hosts }

    Basta la convalida del dominio. La richiesta (CSR) è allegata; la chiave privata resta da noi.

    Vi preghiamo di
    - dirci come dimostrare che il nome è nostro (record DNS, posta o pagina web),
    - inviare il certificato in PEM insieme ai certificati intermedi,
    - e, se offrite ACME, indicarci l'indirizzo della vostra directory e l'account da usare, in modo che sia rinnovato automaticamente.

    Il certificato è usato da un server di posta che apre anche connessioni proprie. Vi preghiamo di dirci se il suo utilizzo esteso della chiave comprende clientAuth oltre a serverAuth.

    Cordiali saluti
    { "[" }nome, organizzazione, telefono]

guide-letter-colleague-title = Al collega che gestisce il server
guide-letter-colleague-text =
    Oggetto: TLS per { $host }

    Ciao,

    un partner vuole che scambiamo la posta su TLS. Ho preparato tutto con Postseal. In allegato c'è una cartella (zip) per { $server }:

    - APPLY.md: che cosa fare, passo per passo, con i file e i comandi esatti
    - apply.sh (apply.ps1 su Windows): lo esegue, lo controlla e rimette tutto com'era da solo se un controllo fallisce; “sh apply.sh --dry-run” mostra prima la differenza
    - il certificato con la sua catena

    La chiave privata posso leggerla solo io, e non arriva per posta. Accordiamoci su come fartela avere: [chiavetta USB, scp, di persona].

    La policy:
    { $policy }

    Prima di cominciare, verifica che ci sia una copia di sicurezza e che la porta 25 del server sia raggiungibile dall'esterno. Anche come annullare tutto è descritto in APPLY.md.

    Poi invierò un messaggio di prova e leggerò nelle sue intestazioni se è stato cifrato.

    Grazie
    { "[" }nome]

guide-letter-partner-title = Al partner
guide-letter-partner-text =
    Oggetto: Posta su TLS tra i nostri server

    Buongiorno,

    abbiamo configurato TLS sul nostro server di posta e vorremmo concordare con voi come i nostri server scambiano la posta.

    I nostri domini: { $domains }
    I nostri server di posta: { $hosts }
    Certificato: { $certificate }

    Che cosa facciamo:
    { $policy }

    Vi preghiamo di dirci
    - per quali dei vostri domini deve valere, e i nomi nei vostri record MX,
    - se i vostri certificati sono di una CA pubblica, e per quali nomi,
    - se richiedete TLS o controllate il nostro certificato, e da quale giorno,
    - chi possiamo chiamare quando un messaggio viene rifiutato.

    Proponiamo una prova prima di quel giorno: inviate un messaggio a [indirizzo], e diteci dove possiamo inviarne uno noi. Vi faremo avere un report su come è stato cifrato lungo il percorso.

    Cordiali saluti
    { "[" }nome, organizzazione, telefono]

guide-letter-certificate-public = emesso da { $ca }, per i nomi qui sopra; non vi serve alcun file da parte nostra
guide-letter-certificate-private = emesso da { $ca }, per i nomi qui sopra; il suo certificato radice è allegato a questa lettera: vi preghiamo di considerarlo attendibile per i nostri server, poiché non è in nessun elenco pubblico
guide-letter-policy = In invio: “{ $sending }”. In ricezione: “{ $receiving }”.
guide-letter-policy-unknown = [la policy della fase 3]
guide-letter-server-unknown = [server di posta e versione]
guide-letter-host-unknown = [nome del server di posta]
guide-letter-domain-unknown = [il proprio dominio di posta]
guide-letter-ca-unknown = [nome della CA]
