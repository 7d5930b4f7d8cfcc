# What is noticed about certificates (src/certificate)

no-certificate-what = Non è stato indicato alcun certificato.
no-certificate-why = Non si può installare nulla senza il certificato che la CA ha emesso per la richiesta.
no-certificate-next = Incollare o aprire il certificato inviato dalla CA: un testo che comincia con -----BEGIN CERTIFICATE-----.

key-mismatch-what = Questo certificato ({ $subject }) appartiene a un'altra chiave.
key-mismatch-why = Un server può provare chi è solo con la chiave con cui è stato richiesto il certificato; con questa coppia non si avvierebbe.
key-mismatch-next = Cercare il certificato che risponde all'ultima richiesta, o scegliere la chiave con cui è stato richiesto questo.

host-mismatch-what = Il certificato non porta il nome { $host }; porta: { $names }.
host-mismatch-why = I partner che verificano confrontano il certificato con il nome nel record MX e rifiutano di consegnare quando manca.
host-mismatch-next = Chiedere alla CA di emetterlo di nuovo con { $host } tra i suoi nomi (SAN), o correggere il nome host nella fase 1.

expired-what = { $subject } è scaduto il { $date }.
expired-why = I partner che verificano i certificati rifiutano la connessione, perciò la loro posta non arriva.
expired-next = Rinnovarlo: creare una nuova richiesta nella fase 1 e inviarla alla CA.

not-yet-valid-what = { $subject } è valido solo dal { $date }.
not-yet-valid-why = Fino ad allora i partner lo rifiutano. Il più delle volte un orologio è sbagliato.
not-yet-valid-next = Controllare la data di questo computer; altrimenti attendere quel giorno prima di installarlo.

expires-soon-what = { $days ->
    [one] { $subject } scade tra { $days } giorno.
   *[other] { $subject } scade tra { $days } giorni.
}
expires-soon-why = Dopo la scadenza, i partner che verificano rifiutano la posta.
expires-soon-next = Rinnovarlo ora: creare una nuova richiesta nella fase 1.

chain-incomplete-what = Manca un certificato intermedio: quello di { $issuer }.
chain-incomplete-why = I partner conoscono solo i certificati radice. Senza quello intermedio (intermediate) non possono vedere chi garantisce per il server.
chain-incomplete-next = Procurarsi il certificato intermedio dalla CA (spesso chiamato chain o ca-bundle) e aggiungerlo qui. { $url }

issuer-unknown-what = La catena finisce con { $issuer }, che qui nessuno conosce.
issuer-unknown-why = Può essere la radice di una CA privata, di cui i partner si fidano solo se concordato con loro. Oppure manca un altro certificato intermedio.
issuer-unknown-next = Se è la CA della sua azienda o di un partner: scelga la sua radice nelle impostazioni, tra i certificati radice attendibili, e faccia in modo che ogni partner se ne fidi. Altrimenti chieda alla CA l’intera catena. { $url }

chain-reordered-what = I certificati sono arrivati in un altro ordine; ora sono ordinati.
chain-reordered-why = Un server deve inviare prima il proprio certificato, poi ciascun emittente.
chain-reordered-next = Non c'è nulla da fare: installare i file scritti da Postseal.

chain-extra-what = Non occorre inviare { $subject }.
chain-extra-why = Non fa parte della via dal certificato a una radice, o è la radice stessa, che i partner hanno già.
chain-extra-next = Non c'è nulla da fare: Postseal lo tralascia.

chain-untrusted-what = La catena termina con { $root }, che qui non è attendibile ({ $cause }).
chain-untrusted-why = I partner che verificano si fidano solo delle CA note, se non si è concordato altro.
chain-untrusted-next = Usi un certificato di una CA pubblica. Se è la CA della sua azienda o di un partner: scelga la sua radice nelle impostazioni, tra i certificati radice attendibili; allora vale qui, e anche ogni partner deve fidarsene.

self-signed-what = Il certificato garantisce per sé stesso.
self-signed-why = Cifra, ma non prova nulla: i partner che verificano lo rifiutano.
self-signed-next = Inviare la richiesta della fase 1 a una CA e usare ciò che emette.

ca-as-leaf-what = { $subject } è il certificato di una CA, non del server.
ca-as-leaf-why = Non si può installare: non se ne possiede la chiave.
ca-as-leaf-next = Cercare l'altro certificato inviato dalla CA, quello con il nome host.

weak-key-what = La chiave di { $subject } è troppo corta: { $key }.
weak-key-why = Chiavi simili si possono violare, e i partner le rifiutano.
weak-key-next = Creare una nuova chiave nella fase 1; quella proposta va bene.

weak-signature-what = { $subject } è firmato con { $signature }, che si può falsificare.
weak-signature-why = I partner rifiutano certificati simili.
weak-signature-next = Chiedere alla CA di emetterlo di nuovo con SHA-256.

no-server-auth-what = Il certificato non può essere usato da un server.
no-server-auth-why = I suoi scopi (key usage, extended key usage) non comprendono l'autenticazione del server, perciò i partner lo rifiutano.
no-server-auth-next = Chiedere alla CA un certificato TLS per server.

common-name-only-what = Il nome { $name } compare solo nel vecchio campo (common name).
common-name-only-why = Il software di oggi guarda solo l'elenco dei nomi (SAN) e non ne trova.
common-name-only-next = Chiedere alla CA di emetterlo di nuovo con il nome host come SAN; la richiesta della fase 1 lo chiede.

validity-too-long-what = Il certificato è valido per { $days } giorni; le CA pubbliche possono emettere al massimo per { $most }.
validity-too-long-why = Il software che segue le regole delle CA pubbliche può rifiutarlo.
validity-too-long-next = Se lo ha emesso la propria azienda, non c'è nulla che non vada; altrimenti chiedere alla CA.

wildcard-what = { $name } vale per ogni host al di sotto di quel dominio.
wildcard-why = Chi si impossessa della sua chiave può spacciarsi per uno qualsiasi di essi.
wildcard-next = Va bene per un solo server; per più server è più sicuro un certificato per ogni nome.

chain-completed-what = Mancava un certificato intermedio; questo computer ce l'ha: { $subject }.
chain-completed-why = Un server deve inviarlo insieme al proprio, perché i partner conoscono solo i certificati radice.
chain-completed-next = Non c'è nulla da fare: Postseal lo aggiunge alla catena da installare.

chain-fetched-what = Mancava un certificato intermedio; la CA ce l'ha: { $subject }.
chain-fetched-why = Un server deve inviarlo insieme al proprio, perché i partner conoscono solo i certificati radice. È stato scaricato da { $url }.
chain-fetched-next = Non c'è nulla da fare: Postseal lo aggiunge alla catena da installare.

fetch-failed-what = Impossibile scaricare il certificato mancante da { $url }: { $cause }.
fetch-failed-why = È il certificato stesso a indicare quell'indirizzo, ma non ha risposto come dovrebbe.
fetch-failed-next = Riprovare più tardi, o scaricare il certificato intermedio dal sito web della CA.

revoked-what = La CA ha revocato { $subject } il { $date }.
revoked-why = I partner che interrogano la CA lo rifiutano. Il più delle volte la chiave è andata persa, o qualcuno ha chiesto la revoca.
revoked-next = Creare una nuova richiesta con una nuova chiave nella fase 1, e scoprire chi ha chiesto la revoca.

revocation-unknown-what = Se la CA abbia revocato { $subject } non è noto: { $cause }.
revocation-unknown-why = La CA non ha dato una risposta valida. La maggior parte dei partner prosegue senza.
revocation-unknown-next = Riprovare più tardi; se il problema resta, chiedere alla CA.

trusted-here-only-what = Per questo computer { $root } è attendibile; per molti partner no.
trusted-here-only-why = È nell'elenco delle radici di questo computer o nelle impostazioni di Postseal, non in quello di Mozilla, che la maggior parte dei server di posta segue.
trusted-here-only-next = Usare un certificato di una CA pubblica, o accordarsi con ogni partner perché consideri attendibile questa radice.

untrusted-here-only-what = Per i partner { $root } è attendibile; per questo computer no.
untrusted-here-only-why = È nell'elenco delle radici di Mozilla, non in quello di questo computer, che forse non è aggiornato.
untrusted-here-only-next = Il certificato è a posto. Aggiornare il pacchetto ca-certificates su questo computer.

no-client-auth-what = Il certificato prova chi è il server quando riceve posta, non quando la invia.
no-client-auth-why = Pochi partner chiedono un certificato a un server che invia. Nel 2026 diverse CA pubbliche hanno smesso di emetterne per questo (scopo clientAuth).
no-client-auth-next = Non c'è nulla da fare, a meno che un partner non chieda un certificato al server: allora accordarsi su uno di un'altra CA.

no-timestamps-what = La CA non ha provato di aver pubblicato il certificato.
no-timestamps-why = Le CA pubbliche inseriscono in ogni certificato prove di pubblicazione (SCT). I browser le chiedono, i server di posta no.
no-timestamps-next = Per la posta non c'è nulla da fare. Se deve usarlo anche un sito web, chiedere alla CA.

trust-unknown-what = Qui non si può dire se la catena è attendibile: { $cause }.
trust-unknown-why = Questo computer non ha un elenco di certificati radice con cui giudicare.
trust-unknown-next = Installare il pacchetto ca-certificates, o scegliere un file con le radici.

unreadable-what = { $name }: non contiene un certificato, una richiesta o una chiave.
unreadable-why = Postseal cerca blocchi di testo che cominciano con -----BEGIN, e la stessa cosa in forma binaria (DER).
unreadable-next = Aprire il file inviato dalla CA, o incollarne il testo con le righe BEGIN ed END.

certificate-damaged-what = { $name }: { $block } non è leggibile ({ $cause }).
certificate-damaged-why = Una parte manca o è stata modificata, spesso da un programma di posta o da una copia incompleta.
certificate-damaged-next = { $form ->
    [file] Salvare di nuovo l'allegato o scaricarlo di nuovo; non è arrivato intero. Oppure chiedere alla CA i file stessi.
   *[other] Copiarlo di nuovo, con le righe BEGIN ed END, o salvare l'allegato e aprire il file.
}

no-roots-what = Non ci sono certificati radice di cui fidarsi: { $cause }.
no-roots-why = Senza, non si può dire di nulla che sia attendibile.
no-roots-next = Installare il pacchetto ca-certificates, o indicare un file con le radici.

own-roots-what = Impossibile leggere i certificati radice propri dell'azienda da { $path }: { $cause }.
own-roots-why = Ciò che è garantito solo da essi verrebbe segnalato come non attendibile.
own-roots-next = Scegliere un altro file o un'altra cartella nelle impostazioni, o togliere da lì l'attuale.

own-roots-none-what = In { $path } non c'è alcun certificato di un'autorità.
own-roots-none-why = Ciò che è garantito solo dalle sue autorità verrebbe segnalato come non attendibile.
own-roots-none-next = Scegliere un altro file o un'altra cartella nelle impostazioni (sulla riga di comando: --trust), o non indicarne alcuno.

certificate-no-key-what = { $name } non contiene una chiave privata.
certificate-no-key-why = Il certificato si confronta con la chiave con cui è stato richiesto.
certificate-no-key-next = Indicare il file scritto dalla fase 1, ad esempio mx.example.org.key.
