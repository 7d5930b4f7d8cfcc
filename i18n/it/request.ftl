# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = Consigliata: piccola, veloce e accettata da ogni CA e da ogni server di posta degli ultimi dieci anni.
algorithm-ecdsa-p384-recommendation = Da scegliere solo dove la chiede una regola della propria organizzazione o del partner: P-256 è abbastanza robusta, e più veloce.
algorithm-ed25519-recommendation = Solo per CA private: oggi nessuna CA pubblica la firma, e molti server di posta non la conoscono.
algorithm-rsa-2048-recommendation = Da scegliere dove il server di posta di un partner è anteriore al 2012: la conosce ogni server, ed è la chiave RSA più corta ancora accettata.
algorithm-rsa-3072-recommendation = Da scegliere dove si chiede RSA e il certificato deve soddisfare regole per gli anni dopo il 2030.
algorithm-rsa-4096-recommendation = Da scegliere solo dove la chiede una regola: ogni connessione richiede sensibilmente più tempo, e i partner non ci guadagnano nulla.

request-no-host-what = Non è stato indicato alcun nome host.
request-no-host-why = Un certificato viene emesso per i nomi del server di posta; senza, non c'è nulla da chiedere.
request-no-host-next = Digitare il nome del server di posta, ad esempio mx.example.org.

request-key-exists-what = C'è già una chiave privata: { $path }. Non è stato scritto nulla.
request-key-exists-why = Una chiave sostituita è persa per sempre, e ogni certificato emesso per essa diventa inutile.
request-key-exists-next = Usare di nuovo quella chiave (sulla riga di comando: --reuse-key { $path }), o scegliere un'altra cartella per una nuova.

request-csr-exists-what = C'è già una richiesta: { $path }. Non è stato scritto nulla.
request-csr-exists-why = Appartiene a un'altra chiave. Se venisse sostituita, nessuno saprebbe a quale chiave si riferisce la risposta della CA.
request-csr-exists-next = Scegliere un'altra cartella, o spostare a mano la vecchia richiesta.

request-key-encrypted-what = La chiave { $path } è protetta da una passphrase.
request-key-encrypted-why = Senza la passphrase non può firmare la richiesta.
request-key-encrypted-next = Indicare la passphrase (sulla riga di comando: --passphrase-file FILE, con la passphrase nella prima riga del file).

request-passphrase-wrong-what = La passphrase non apre la chiave { $path }.
request-passphrase-wrong-why = Senza quella giusta la chiave non può firmare la richiesta. Non è stato scritto nulla.
request-passphrase-wrong-next = Controllare l'ortografia, le maiuscole e la lingua della tastiera; con un file, conta solo la prima riga.

request-passphrase-empty-what = La passphrase è vuota.
request-passphrase-empty-why = Una chiave con una passphrase vuota non è protetta.
request-passphrase-empty-next = Indicare una passphrase, o nessuna: il file è comunque leggibile solo dal suo proprietario.

request-passphrase-too-long-what = La passphrase è più lunga di 1024 byte.
request-passphrase-too-long-why = OpenSSL, e con esso la maggior parte dei server di posta, non riuscirebbe più ad aprire la chiave.
request-passphrase-too-long-next = Sceglierne una più corta; bastano cinque o sei parole casuali.

request-passphrase-not-text-what = La prima riga di { $path } non è testo.
request-passphrase-not-text-why = Una passphrase viene letta come UTF-8, come la scrivono OpenSSL e la maggior parte delle tastiere.
request-passphrase-not-text-next = Scrivere la passphrase nella prima riga di un file di testo in UTF-8.

request-key-unreadable-what = { $path } non contiene una chiave privata.
request-key-unreadable-why = La richiesta va firmata con la chiave privata; questo file contiene altro, ad esempio un certificato.
request-key-unreadable-next = Scegliere un testo che comincia con “BEGIN PRIVATE KEY”, “BEGIN RSA PRIVATE KEY” o “BEGIN EC PRIVATE KEY”, o un PFX (.pfx, .p12).

request-key-unsupported-what = La chiave { $path } è di un tipo che non si usa per i server di posta: { $kind }.
request-key-unsupported-why = Le CA pubbliche o i comuni server di posta la rifiutano.
request-key-unsupported-next = Creare una nuova chiave; si consiglia ECDSA P-256.

request-csr-not-written-what = La nuova chiave { $path } è stata scritta, la richiesta no: { $cause }.
request-csr-not-written-why = La chiave è buona e viene conservata; manca solo la richiesta che serve alla CA.
request-csr-not-written-next = Eliminare la causa, poi creare una richiesta con quella chiave (sulla riga di comando: --reuse-key { $path }).

request-certificate-locked-what = { $name } è protetto da una passphrase.
request-certificate-locked-why = Oltre al certificato contiene una chiave privata, come un PFX.
request-certificate-locked-next = Indicarne la passphrase (sulla riga di comando: --certificate-passphrase-file FILE), o scegliere un file con il solo certificato.

request-no-certificate-what = { $name } non contiene un certificato.
request-no-certificate-why = Un rinnovo prende nomi e campi dal certificato in uso.
request-no-certificate-next = Scegliere il file che il server di posta usa ora; comincia con “BEGIN CERTIFICATE”.

request-no-request-what = { $name } non contiene una richiesta.
request-no-request-why = Una richiesta (CSR) viene creata insieme a una chiave, da OpenSSL, Windows o il server di posta. Questo file contiene altro.
request-no-request-next = Scegliere il file che comincia con “BEGIN CERTIFICATE REQUEST” o “BEGIN NEW CERTIFICATE REQUEST”.

request-damaged-what = La richiesta in { $name } è danneggiata.
request-damaged-why = È firmata con la propria chiave, e la firma non corrisponde: qualcosa è stato modificato dopo la creazione.
request-damaged-next = Copiare di nuovo il file da dove è stato creato, intero e senza modifiche, o creare qui una nuova richiesta.

request-without-names-what = La richiesta in { $name } non indica alcun host.
request-without-names-why = Un certificato per un server di posta deve portare il nome con cui gli altri lo raggiungono, ad esempio mx.example.org.
request-without-names-next = Creare di nuovo la richiesta con il nome dell'host, o crearne una nuova qui.

request-dns-what = Impossibile interrogare il DNS: { $cause }.
request-dns-why = Senza, nessuno può dire quali server di posta ha un dominio, o quali CA possono emettere.
request-dns-next = Controllare la rete di questo computer, o indicare un altro server DNS (sulla riga di comando: --resolver IP:PORT).

request-crypto-what = Impossibile creare la chiave o la richiesta: { $cause }.
request-crypto-why = Non è stato scritto nulla.
request-crypto-next = Riprovare; se succede di nuovo, segnalarlo con queste parole.

subject-too-long-what = { $field ->
    [organization] Il campo Organizzazione
    [unit] Il campo Reparto
    [locality] Il campo Città
    [state] Il campo Provincia o regione
   *[country] Il campo Paese
} è più lungo di { $limit } caratteri.
subject-too-long-why = I certificati non hanno posto per altro, e una CA rifiuterebbe la richiesta.
subject-too-long-next = Abbreviarlo, o lasciarlo vuoto: questi campi sono facoltativi.

subject-control-what = { $field ->
    [organization] Il campo Organizzazione
    [unit] Il campo Reparto
    [locality] Il campo Città
    [state] Il campo Provincia o regione
   *[country] Il campo Paese
} contiene un'interruzione di riga, una tabulazione o un altro segno invisibile.
subject-control-why = Un certificato mostra il testo su una sola riga, e una CA rifiuterebbe la richiesta.
subject-control-next = Digitare di nuovo il testo, o lasciarlo vuoto: questi campi sono facoltativi.

subject-country-what = { $country } non è il codice di un paese.
subject-country-why = I certificati indicano un paese con le due lettere della norma ISO 3166.
subject-country-next = Digitare due lettere, ad esempio IT, CH o DE, o lasciare vuoto il campo.

# postseal request (src/cli/request.rs)
cli-request-fetching = Richiesta del certificato a { $server }…
cli-request-making-key = Creazione della chiave…
cli-request-reading-key = Lettura della chiave…
cli-request-signing = Firma della richiesta…
cli-request-writing = Scrittura dei file…
cli-request-key = Chiave privata:  { $path }
cli-request-csr = Richiesta:       { $path }
cli-request-hosts = Nomi host:       { $hosts }
cli-request-algorithm = Tipo di chiave:  { $algorithm }
cli-request-spki = Chiave pubblica: { $sha256 } (SHA-256)
cli-request-sealed = La chiave è protetta dalla passphrase. Postfix e la maggior parte degli altri server di posta leggono la chiave da soli e non possono usarla così: openssl pkey -in KEY -out KEY.open ne crea sul server una copia senza passphrase.
cli-request-next = Ora inviare la richiesta, da BEGIN a END, alla CA (la società che emette il certificato). Non inviare mai a nessuno la chiave privata; conservarla, il certificato senza non funziona.
