# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = il server ha chiuso la connessione a metà, senza dire nulla
handshake-not-tls = ciò che risponde non parla TLS; forse la porta comincia in chiaro, o appartiene a un altro servizio
handshake-old-versions = non offre nulla al di sopra di TLS 1.1
handshake-nothing-in-common = il server non accetta nessuna versione, nessun cifrario o nessuno scambio di chiavi tra quelli offerti, o non ha un certificato adatto
handshake-unknown-name = il server non conosce nessun host con il nome richiesto (SNI)
handshake-certificate-wanted = il server vuole un certificato del client, e non ne ha ricevuti
handshake-certificate-refused = il server non accetta il certificato che gli è stato mostrato
handshake-other-certificate-key = il server mostra un certificato, ma non ha la chiave corrispondente
handshake-no-certificate = il server non mostra alcun certificato
handshake-bad-certificate = il certificato del server non si può verificare
handshake-fault-there = il server segnala un proprio errore (internal error)
handshake-refused = il server ha rifiutato con un avviso TLS (alert)
handshake-broken = ciò che il server invia viola le regole di TLS
handshake-expired = è scaduto
handshake-not-yet-valid = non è ancora valido
handshake-unknown-issuer = non porta a una radice attendibile
handshake-other-issuer = non è firmato dall'emittente che indica; ne esiste un altro con lo stesso nome
handshake-self-signed = è autofirmato
handshake-authority-as-server = è il certificato di una CA, che ne firma altri, e non quello di un server
handshake-revoked = è stato revocato dalla sua CA
handshake-wrong-purpose = non è destinato ai server
handshake-weak-signature = è firmato in un modo di cui nessuno dovrebbe più fidarsi
handshake-late = il server non ha finito in tempo
handshake-not-judged = questo computer non ha finito in tempo di verificare il certificato
