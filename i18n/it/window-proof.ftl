# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = Inviare un messaggio di test e leggere, [passaggio per passaggio|hop], come è stato cifrato lungo il percorso.

window-proof-guide = Che cos'è una prova?
window-proof-guide-1 = Ogni server di posta che inoltra un messaggio scrive una riga in testa: da chi, a chi e con quale cifratura. Sono le [righe Received|received].
window-proof-guide-2 = Lette nell'ordine del viaggio, dicono dove il messaggio era cifrato e dove no.
window-proof-guide-3 = Delle righe dei propri server ci si può fidare; quelle degli altri valgono quanto la loro parola.

window-proof-missing = Prima inviare il messaggio di test.
window-proof-missing-received = Inviato. Ora portare qui il messaggio come è stato ricevuto.
window-proof-missing-proven = Non ancora dimostrato. Che cosa fare è scritto accanto al risultato.
window-proof-letter = Il messaggio di test
window-proof-from = Da
window-proof-to = A
window-proof-to-help = Una casella che si può leggere: di un collega presso il partner, o propria ma su un altro server.
window-proof-way = Come viene inviato
window-proof-through = Tramite questo mio server
window-proof-straight = Direttamente al destinatario
window-proof-straight-help = Direttamente al server di posta del dominio del destinatario, indicato dai suoi record MX, come invierebbe il proprio server. Molti provider chiudono la porta 25 a case e uffici; dal server di posta l'equivalente è: postseal send.
window-proof-via = Consegna a questo server
window-proof-via-help = Il proprio server di posta. Porta 25, se non se ne aggiunge un'altra, ad esempio :587.
window-proof-server-name = Il nome nel suo certificato
window-proof-server-name-help = Un indirizzo non compare in nessun certificato. Ciò che il server mostra viene confrontato con questo nome; senza un nome si può cifrare, ma non verificare.
window-proof-security = Cifratura
window-proof-security-help = Il messaggio di prova vi si attiene rigorosamente: si vede che effetto avrebbe la scelta prima di darla al server.
window-proof-implicit = TLS dall'inizio
window-proof-login = Il server richiede l'accesso
window-proof-user = Utente
window-proof-password = Password
window-proof-token = Token (OAuth)
window-proof-token-help = Quello fornito da Google e Microsoft (XOAUTH2, OAUTHBEARER): incollarlo qui. Viene inviato solo su TLS con un certificato verificato, e non viene conservato.
window-proof-password-help = Viene inviata solo su TLS con un certificato verificato, e non viene conservata.
window-proof-send = Invia il messaggio di test
window-proof-sending = Connessione al server…
window-proof-sent-tls = Il messaggio è stato consegnato al server, cifrato.
window-proof-sent-plain = Il messaggio è stato consegnato al server in chiaro.
window-proof-sent-next = Questo è il primo tratto del percorso. Aprirlo dove arriva: le sue righe Received dicono il resto.
window-proof-sent-on = Inviato il { $date }. Ciò che ne è tornato è più in basso; se ne può anche inviare un altro.
window-proof-again = Invia un altro
window-proof-connection = La connessione usata per l'invio
window-proof-server = Server
window-proof-version = TLS
window-proof-cipher = Cifrario
window-proof-exchange = Scambio di chiavi
window-proof-trusted = Certificato attendibile
window-proof-name = Certificato per il suo nome
window-proof-yes = sì
window-proof-no = no
window-proof-reply = Risposta
window-proof-message-id = Message-ID
window-proof-save-transcript = Salva il dialogo…
window-proof-transcript = Dialogo con il server

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = Il messaggio così come è stato ricevuto
window-reading-how = Nella casella in cui è arrivato, cercare “Mostra originale”, “Sorgente del messaggio” o “Intestazioni Internet” e incollare tutto ciò che appare.
window-reading-paste = Incollare qui le intestazioni…
window-reading-read = Leggi le intestazioni
window-reading-choose = Scegli il file…
window-reading-files = Messaggi
window-reading-drop = Oppure trascinare il messaggio (.eml) su questa finestra.
window-reading-inbound = L’altra direzione: ciò che il partner le invia
window-reading-inbound-name = Server e indirizzi propri, oltre agli host della fase 1
window-reading-inbound-help = Chieda al partner di inviarle un messaggio e lo incolli o lo trascini qui sopra: si giudica il passaggio in cui il suo server lo ha accettato. Indichi qui, separati da virgole, i suoi server che hanno nomi diversi da quelli del passo 1; *.example.org vale per tutti quelli sotto, un indirizzo per un passaggio nella sua rete.
window-reading-ours = È il messaggio di test.
window-reading-partners = Messaggio di un partner: si giudica il passaggio in cui è arrivato al proprio server.
window-reading-another = È un altro messaggio, non quello di test.
window-reading-another-next = Il suo percorso è mostrato qui sotto, ma non viene conservato come prova. Aprire il messaggio con l'oggetto del test.
window-reading-unsaid = Questo testo non dice se si tratta del messaggio di test.
window-reading-unsaid-next = Il percorso è mostrato qui sotto, ma non viene conservato come prova. Incollare tutte le intestazioni, compresa la riga che comincia con Message-ID.
window-reading-none-sent = Non è ancora stato inviato alcun messaggio di test.
window-reading-none-sent-next = Il percorso di questo messaggio è mostrato qui sotto, ma non viene conservato come prova. Inviare prima il messaggio di test, poi leggerlo qui.
window-reading-asked = La policy per questo destinatario: { $class }.
window-reading-asked-sender = La policy per la posta di questo mittente: { $class }.
window-reading-from-partner = Se è un messaggio ricevuto da un partner:
window-reading-hops = Passaggio per passaggio, nell'ordine del viaggio
window-reading-log = Il log del server di posta dice il resto
window-reading-log-help = Aprirlo, o incollare le sue righe di quei minuti. Il messaggio vi si trova con gli identificativi dati dai server: { $ids }. Viene letto solo qui.
window-reading-log-nameless = Queste intestazioni non hanno alcun identificativo con cui trovare il messaggio in un log. Leggere le intestazioni complete, come le mostra la casella del destinatario.
window-reading-log-paste = Incollare qui righe del log…
window-reading-log-choose = Apri il log…
window-reading-log-read = Leggi le righe
window-reading-log-busy = Lettura…

window-proof-practice = In questa esercitazione il messaggio è accettato da un server di posta di esercitazione su questo computer, con la chiave e il certificato delle fasi 1 e 2. Nulla esce da questo computer.
window-proof-fetch = Preleva dal server di esercitazione

window-collect = Preleva dalla casella in cui arriva
window-collect-lead = Se si ha accesso a quella casella: Postseal attende lì il messaggio, anche nella cartella della posta indesiderata, e ne mostra le intestazioni. Lo guarda soltanto, e il messaggio resta non letto.
window-collect-server = Server IMAP
window-collect-server-help = Porta 993, se non se ne aggiunge un'altra, ad esempio :143.
window-collect-user-missing = Di chi è la casella?
window-collect-fetch = Preleva
window-collect-entering = Accesso…

window-mailbox-search = Un altro messaggio: una parte del mittente, dell’oggetto o del Message-ID
window-mailbox-more = Altri { $count } non sono mostrati. Cercare sopra quello desiderato.
