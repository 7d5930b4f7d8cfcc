# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = “{ $text }” non è una CA nota qui, né un indirizzo https.
acme-directory-why = La CA si indica con una parola, o con l'indirizzo della sua directory ACME.
acme-directory-next = Usare letsencrypt, staging, zerossl, google, sslcom-rsa o sslcom-ecc, o l'indirizzo comunicato dalla CA, che comincia con https://.

acme-terms-what = I termini di servizio della CA non sono stati accettati. Non è stato ordinato nulla.
acme-terms-why = Ogni CA lo chiede prima di emettere un certificato.
acme-terms-next = Leggerli su { $terms } e, se si è d'accordo, dichiararlo (sulla riga di comando: --agree-terms).

acme-external-account-what = Questa CA vuole prima conoscere l'account sul suo sito: { $detail }.
acme-external-account-why = Emette solo per i propri clienti, che mostrano una chiave presa dal suo sito (“External Account Binding”).
acme-external-account-next = Prendere il nome della chiave (KID) e la chiave HMAC dal sito della CA, poi indicare entrambi (sulla riga di comando: --eab-kid e --eab-key-file). A Let's Encrypt non servono.

acme-external-key-what = { $path } non contiene la chiave HMAC di un account.
acme-external-key-why = Le CA la mostrano come un'unica lunga sequenza di lettere, cifre, “-” e “_” (base64url).
acme-external-key-next = Copiare nel file quella sequenza dal sito della CA, e nient'altro.

acme-csr-unreadable-what = { $path } non è una richiesta di certificato.
acme-csr-unreadable-why = La CA trasforma una richiesta in un certificato; una chiave o un certificato non vanno bene al suo posto.
acme-csr-unreadable-next = Scegliere il file che comincia con “BEGIN CERTIFICATE REQUEST”, o creare una nuova richiesta.

acme-csr-without-names-what = La richiesta { $path } non chiede nomi host, o chiede anche altro.
acme-csr-without-names-why = La CA verifica i nomi nell'elenco della richiesta (Subject Alternative Name). Il common name da solo non conta, e gli indirizzi non si verificano in questo modo.
acme-csr-without-names-next = Creare una nuova richiesta per i nomi del server di posta.

acme-csr-for-others-what = La richiesta è per { $csr }, ma è stato chiesto { $hosts }.
acme-csr-for-others-why = La CA emette per tutti i nomi della richiesta, o per nessuno.
acme-csr-for-others-next = Omettere i nomi per usare quelli della richiesta, o creare una nuova richiesta.

acme-unreachable-what = Impossibile raggiungere la CA su { $url } ({ $cause }).
acme-unreachable-why = Senza connessione non si può ordinare nulla. Non si è perso nulla.
acme-unreachable-next = Controllare la rete e il firewall (HTTPS verso l'esterno) o, per una CA propria, il file della sua radice (sulla riga di comando: --ca-root), poi riprovare. Nella rete di un albergo, di un treno o per ospiti, aprire prima una pagina qualsiasi in un browser e autenticarsi.

acme-not-acme-what = Ciò che risponde su { $url } non parla ACME: { $cause }
acme-not-acme-why = L'indirizzo può essere di una pagina web, o qualcosa lungo il percorso risponde al posto della CA.
acme-not-acme-next = Confrontare l'indirizzo della directory con le istruzioni della CA. Nella rete di un albergo, di un treno o per ospiti, aprire prima una pagina qualsiasi in un browser e autenticarsi.

acme-account-what = { $path } non è un account di questa CA, o è danneggiato.
acme-account-why = Il file contiene la chiave con cui la CA riconosce l'account. Non viene sostituito, perché non si può rifare.
acme-account-next = Spostarlo altrove; un nuovo account viene poi creato da sé.

acme-account-unknown-what = La CA non conosce l'account conservato qui: { $detail }.
acme-account-unknown-why = È stato chiuso, o la CA lo ha dimenticato, come fanno i servizi di esercitazione.
acme-account-unknown-next = Spostare il file acme-account-….json che si trova accanto alle chiavi; un nuovo account viene poi creato da sé.

acme-contact-what = La CA non accetta l'indirizzo email: { $detail }.
acme-contact-why = Scrive lì quando c'è un problema con un certificato.
acme-contact-next = Indicare un indirizzo che riceva posta, o nessuno.

acme-listener-what = Impossibile aprire { $address } per la domanda della CA: { $cause }
acme-listener-why = La CA interroga la porta 80 dell'host. Quella porta può essere già di un server web, e solo un amministratore può aprirla.
acme-listener-next = Eseguirlo come amministratore sull'host stesso, con il server web fermo per un minuto, o provare il nome tramite DNS.

acme-not-offered-what = La CA non permette di provare { $host } in questo modo ({ $challenge }).
acme-not-offered-why = Un wildcard si può provare solo tramite DNS.
acme-not-offered-next = Provare il nome tramite DNS.

acme-not-seen-what = Il record { $name } non è apparso entro { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
}.
acme-not-seen-why = Non lo vedrebbe nemmeno la CA. Forse una parte del nome compare due volte (molti pannelli aggiungono da soli il dominio), o la modifica non è ancora pubblicata. Il valore doveva essere: { $value }
acme-not-seen-next = Correggere il record, poi ricominciare. Ci sarà un nuovo valore.

acme-resolver-what = Impossibile interrogare il DNS: { $cause }
acme-resolver-why = Bisogna cercare il record che prova il nome.
acme-resolver-next = Controllare la rete di questo computer, o indicare un server DNS (sulla riga di comando: --resolver).

acme-timed-out-what = La CA non ha terminato entro { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
}.
acme-timed-out-why = Può essere sovraccarica.
acme-timed-out-next = Riprovare tra un'ora.

acme-unauthorized-what = La CA non ha trovato la prova giusta per { $host }: { $detail }.
acme-unauthorized-why = Il record, o la risposta sulla porta 80, mancava o era un altro. Può esserci ancora un record più vecchio con lo stesso nome; una modifica può non aver raggiunto tutti i name server del dominio.
acme-unauthorized-next = Ricominciare, e copiare esattamente il nuovo record. Rimuovere i record più vecchi con quel nome.

acme-dns-what = La CA non ha potuto trovare { $host }: { $detail }.
acme-dns-why = I name server del dominio non rispondono alla CA, il nome non esiste, o le sue firme (DNSSEC) non sono valide.
acme-dns-next = Far controllare i name server del dominio, poi ricominciare.

acme-connection-what = La CA non ha potuto connettersi a { $host }: { $detail }.
acme-connection-why = Interroga la porta 80 da Internet, all'indirizzo dato dal DNS. C'è di mezzo un firewall, o l'indirizzo è di un altro host.
acme-connection-next = Aprire la porta 80 verso questo host, o provare il nome tramite DNS.

acme-caa-what = Un record del dominio vieta a questa CA di emettere per { $host }: { $detail }.
acme-caa-why = I record CAA nel DNS elencano le CA che possono emettere per un dominio, e questa non è nell'elenco.
acme-caa-next = Scegliere una CA dall'elenco, o far aggiungere questa ai record CAA.

acme-rate-limited-what = La CA è stata interrogata troppo spesso: { $detail }.
acme-rate-limited-why = Le CA limitano quanti certificati e tentativi non riusciti un dominio può avere in una settimana. { $minutes ->
    [0] Non dice quando si può chiedere di nuovo.
    [one] Si può chiedere di nuovo tra un minuto.
   *[other] Si può chiedere di nuovo tra { $minutes } minuti.
}
acme-rate-limited-next = Attendere quel tempo. Per i tentativi usare il servizio di esercitazione della CA (staging).

acme-rejected-identifier-what = La CA non emette per { $host }: { $detail }.
acme-rejected-identifier-why = Le CA pubbliche emettono solo per nomi che esistono su Internet, e alcuni nomi sono bloccati.
acme-rejected-identifier-next = Controllare se il nome contiene errori di battitura. Per un nome privato usare una CA propria.

acme-bad-csr-what = La CA non accetta la richiesta: { $detail }.
acme-bad-csr-why = Questa CA non ammette il tipo di chiave, o i campi della richiesta.
acme-bad-csr-next = Creare una nuova richiesta con una chiave ECDSA P-256 o RSA 3072.

acme-refused-what = La CA ha rifiutato: { $detail }.
acme-refused-why = Sono le parole della CA stessa.
acme-refused-next = Riprovare più tardi; se il problema resta, cercare queste parole nelle pagine di aiuto della CA.

acme-wrong-certificate-what = Ciò che la CA ha inviato non è un certificato per la chiave di questa richiesta.
acme-wrong-certificate-why = Non funzionerebbe con questa chiave.
acme-wrong-certificate-next = Ricominciare; se succede di nuovo, segnalarlo alla CA.

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = Connessione alla CA…
cli-acme-terms = Si accettano i termini di servizio della CA: { $url }
cli-acme-new-account = Creazione di un account presso la CA; viene conservato in { $path }
cli-acme-known-account = Uso dell'account in { $path }
cli-acme-ordering = Invio dell'ordine…
cli-acme-still-proven = { $host }: per la CA questo nome risulta ancora provato.
cli-acme-add-record = Aggiungere ora al DNS questo record:
    Nome:   { $name }
    Tipo:   TXT
    Valore: { $value }
cli-acme-go-on = In attesa che sia visibile. Premere Invio per proseguire senza attendere.
cli-acme-seen = { $name }: visibile su { $servers }
cli-acme-not-yet = { $name }: non ancora su { $servers }
cli-acme-silent = { $name }: nessuna risposta da { $servers }
cli-acme-listening = { $host }: in attesa della domanda della CA…
cli-acme-validating = La CA sta verificando…
cli-acme-rate-limited = La CA chiede di attendere { $seconds } secondi…
cli-acme-finalizing = Provato. Invio della richiesta…
cli-acme-fetching = Scaricamento del certificato…
cli-acme-issued = Certificato:  { $path }
cli-acme-backup = Precedente:   { $path }
cli-acme-remove = I record TXT hanno fatto il loro lavoro e si possono rimuovere.
cli-acme-unkept = Il certificato è stato emesso, ma non si può salvare. Perché non vada perso, è stampato qui; non contiene nulla di segreto. Non ordinarlo di nuovo: conta nei limiti della CA. Copiarlo in un file, poi continuare con:
cli-acme-unread = Ciò che si trova in { $older } non si può leggere come catena e resta com'è. La nuova è accanto: { $path }
cli-acme-next = Ora: postseal certificate check { $path } --host { $host }
