# What is handed on: the proof (src/report)

report-title = Come ha viaggiato un messaggio, e che cosa ciò prova
report-rehearsal = Era un'esercitazione: il messaggio è stato accettato da un server di esercitazione sulla stessa macchina. Non prova nulla su un server di posta vero.

report-about = Di che cosa si tratta
report-name = Server di posta
report-hosts = Nomi host
report-domains = Domini
report-server = Software
report-from = Da
report-to = A
report-subject = Oggetto
report-message-id = Message-ID
report-sent-at = Inviato
report-received-at = Ricevuto
report-made = Report creato
report-made-by = Creato da

report-policy = Che cosa era richiesto
report-expected = Messaggio confrontato con
report-partner = Partner
report-partner-outbound = Posta verso questo partner
report-partner-inbound = Posta da questo partner
report-outbound = Posta verso tutti gli altri
report-inbound = Posta da tutti gli altri
report-minimum = Versione minima di TLS

report-picture = Il percorso del messaggio
report-picture-hop = { $number }. { $grade }
report-picture-verified = certificato del mittente verificato

report-hops = Passaggio per passaggio, nell'ordine del viaggio
report-other-inbound = L’altra direzione: la posta dal partner
report-other-outbound = L’altra direzione: la posta verso il partner
report-hop = { $number }. { $from } → { $by }
report-at = Quando
report-version = TLS
report-cipher = Cifrario
report-exchange = Scambio di chiavi
report-address = Indirizzo
report-helo = Si è presentato come
report-id = Id nel log del ricevente

report-sent = La connessione con cui è partito il messaggio
report-target = Server
report-asked = TLS richiesto
report-trusted = Certificato attendibile
report-name-matches = Certificato per il suo nome
report-reply = Risposta

report-certificates = Certificati
report-certificate-own = del server di posta
report-certificate-theirs = mostrato dal server che ha accettato il messaggio
report-issuer = Emesso da
report-dns-names = Per i nomi
report-not-before = Valido dal
report-not-after = Valido fino al
report-key = Chiave
report-signature = Firma
report-serial = Numero di serie
report-sha256 = SHA-256
report-spki-sha256 = SHA-256 della chiave

report-transcript = Dialogo con il server
report-transcript-how = Il dialogo con il server: > è il mittente, < il server, * il livello TLS. Le password non sono mostrate.
report-evidence = I riscontri: le righe Received così come sono state scritte
report-evidence-how = Ogni server che accetta un messaggio scrive una riga sopra quelle esistenti. Ciò che una riga dice del mittente del suo passaggio è la parola del ricevente; le righe sotto la prima di un server di cui ci si fida sono parola di altri.
report-evidence-log = Ciò che le intestazioni lasciano aperto si trova nel log di posta, in queste righe:
report-evidence-log-alone = Come il messaggio è proseguito si trova nel log di posta del server che l’ha inviato, in queste righe:

report-written = Report scritto in { $path }.
report-came-back = Non viene scritto alcun report: questo non è il messaggio, ma un avviso che dice che cosa ne è stato.

report-not-a-sending-what = { $file } non dice come è stato inviato un messaggio: { $cause }
report-not-a-sending-why = Il report prende da lì la connessione e il dialogo.
report-not-a-sending-next = Indicare il file in cui ha scritto postseal send --json.

report-another-message-what = Il messaggio con l'id { $found } non è quello inviato, { $sent }.
report-another-message-why = Come è stato inviato un messaggio non prova nulla su un altro.
report-another-message-next = Aprire il messaggio inviato, o omettere --sent.

report-unknown-format-what = Dal nome non si capisce in che formato scrivere { $file }.
report-unknown-format-why = Un report è una pagina (.html), un testo (.md), un documento per programmi (.json) o un'immagine (.svg, .png).
report-unknown-format-next = Far terminare il nome con .html, .md, .json, .svg o .png.

report-drawing-what = Impossibile disegnare l'immagine: { $cause }
report-drawing-why = Tutto il resto del report non ne risente.
report-drawing-next = Salvare l'immagine come SVG, o il report intero.

# Step 4 in the window
window-report = Consegnare il report
window-report-lead = Per il partner o un auditor: chi, quando, quale policy, i certificati, il percorso con la sua immagine, e che cosa ciò prova. Non contiene password né chiavi.
window-report-format = Formato
window-report-html = Pagina da stampare (HTML)
window-report-md = Testo (Markdown)
window-report-json = Per programmi (JSON)
window-report-svg = Immagine (SVG)
window-report-png = Immagine (PNG)
window-report-save = Salva il report…
window-report-file = postseal-report
