# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = Un [certificato|certificate] comincia con due file: una [chiave privata|key], che resta qui, e una [richiesta|csr], da inviare a un'[autorità di certificazione|ca].
window-request-missing = Prima creare la chiave e la richiesta.

window-request-hosts = Come si chiama il server di posta?
window-request-hosts-help = Il nome a cui punta il record MX. Gli altri server lo confrontano con il certificato.
window-request-hosts-add = Aggiungi un altro nome
window-request-domains = Per quali domini riceve la posta?
window-request-domains-help = La parte degli indirizzi dopo la @. Serve per la policy e per il test, non nella richiesta.
window-request-domains-add = Aggiungi un altro dominio

window-recommended = Consigliato
window-request-key = Tipo di chiave
window-request-key-help = Quello consigliato va bene quasi per tutti.
window-request-key-others = Altri tipi

window-request-more = Altro: organizzazione e località
window-request-more-help = La maggior parte delle autorità di certificazione ignora questi campi o li compila da sé. Lasciare vuoto ciò che nessuno ha chiesto.
window-request-organization = Organizzazione
window-request-unit = Reparto
window-request-locality = Città
window-request-state = Provincia o regione
window-request-country = Codice del paese

window-request-renew = Sto rinnovando un certificato
window-request-renew-how = Nomi, campi e tipo di chiave si ricavano dal certificato che il server usa ora. La chiave è nuova, a meno di scegliere sotto quella vecchia.
window-request-renew-file = Scegli il suo file
window-request-renew-server = O il server che lo mostra
window-request-renew-server-help = Postseal si connette, sulla porta 25 se non se ne scrive un'altra dopo i due punti, e legge ciò che il server mostra a tutti.
window-request-renew-fetch = Preleva
window-request-renew-fetching = Richiesta del certificato a { $host }…
window-request-foreign = Ho già una richiesta
window-request-look-up = Cerca i server di posta del dominio
window-request-look-up-help = Chiede al server DNS notizie di questi domini e nomi, e quali autorità possono emettere certificati.
window-request-take = Includi { $hosts } nella richiesta

window-request-advanced = Avanzate: passphrase, chiave esistente
window-request-passphrase-heading = Una passphrase per la chiave
window-request-passphrase-help = Il file è comunque leggibile solo dal proprio utente. Una passphrase ne protegge le copie: su una chiavetta, in un backup.
window-request-passphrase = Passphrase
window-request-passphrase-again = Ancora una volta
window-request-passphrase-different = Le due passphrase non coincidono.
window-request-passphrase-warning = Un server di posta deve poter leggere la propria chiave all'avvio.
window-request-passphrase-why = Postfix e la maggior parte degli altri non possono usare una chiave protetta: serve loro una copia senza passphrase.
window-request-passphrase-of-key = La sua passphrase, se ce l'ha
window-request-passphrase-of-key-help = Serve solo ad aprire la chiave per questa richiesta; il file resta com'è.
window-request-reuse = Usa una chiave esistente
window-request-reuse-help = Una chiave nuova è la scelta migliore: una copia di quella vecchia diventa inutile. Usare la vecchia solo se qualcosa fa riferimento proprio a quella chiave, ad esempio un record TLSA per DANE.
window-request-reused = La richiesta viene firmata con questa chiave esistente
window-request-new-key = Usa invece una chiave nuova

window-request-make = Crea chiave e richiesta
window-request-not-yet = Prima correggere i campi segnati sopra.
window-request-keep = Mantieni ciò che c'è
window-request-making-key = Creazione della chiave privata…
window-request-signing = Firma della richiesta…

window-request-made = La chiave e la richiesta per { $hosts } sono pronte.
window-request-opened = La richiesta per { $hosts } è quella che questo progetto attende.
window-request-key-elsewhere = La chiave privata resta dove è stata creata la richiesta. Il certificato va installato lì.
window-request-made-next = Inviare la richiesta all'autorità di certificazione. Quando arriva la risposta, proseguire con la fase 2.
window-request-csr = La richiesta (CSR)
window-request-save = Salva la richiesta
window-request-save-as = Salva con nome…
window-request-saved = Salvata come { $path }.
window-request-what-next = Che cosa fare adesso
window-request-next-send = Copiare la richiesta, intera, con la prima e l'ultima riga, nel modulo d'ordine dell'autorità di certificazione.
window-request-next-key = Non inviare mai la chiave. Serve solo al server di posta; di chi la chiede non bisogna fidarsi.
window-request-next-wait = La risposta è un certificato, via email o da scaricare. Può richiedere minuti o giorni; questo progetto attende.
window-request-files = Dove sono i file
window-request-file-csr = Richiesta, da inviare
window-request-file-key = Chiave privata, da conservare
window-request-folder = Mostra la cartella
window-request-again = Crea un'altra richiesta

window-request-guide = Perché una richiesta?
window-request-guide-1 = Un certificato dice: questa chiave appartiene al server con questo nome. Un'autorità di certificazione (CA) verifica che il nome sia di chi lo richiede e firma questa affermazione.
window-request-guide-2 = La richiesta (CSR) contiene il nome e la metà pubblica della chiave. La metà privata non lascia mai questo computer: con essa chiunque potrebbe spacciarsi per il server.
window-request-guide-3 = I file sono leggibili solo dal proprio utente, e una chiave esistente non viene mai sovrascritta.
