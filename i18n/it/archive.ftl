# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = Nessun messaggio, log di posta o report TLS trovato in { $paths }.
archive-nothing-why = Senza posta passata non si può dire chi resterebbe escluso.
archive-nothing-next = Scegliere un file di casella (mbox), una Maildir, una cartella di file .eml, o il log del server di posta, ad esempio /var/log/mail.log.

archive-cancelled-what = La lettura è stata annullata.
archive-cancelled-why = A una parte del passato può mancare proprio il partner che resterebbe escluso.
archive-cancelled-next = Ricominciare quando c'è tempo.

archive-damaged-what = { $path } è danneggiato: { $cause }.
archive-damaged-why = Ciò che precede il danno è stato contato, ciò che segue manca.
archive-damaged-next = Riprendere il file dalla sua posizione originale, poi leggerlo ancora una volta.

archive-bomb-what = { $path } si espande a più di { $ratio } volte le sue dimensioni ed è stato tralasciato.
archive-bomb-why = Posta e log non si comprimono così tanto; file di questo tipo sono fatti per riempire un computer.
archive-bomb-next = Controllare da dove viene il file. Se è affidabile, decomprimerlo a mano e leggere ciò che ne esce.

archive-not-known-what = Nulla in { $path } è un messaggio, una riga di un log di posta o un report TLS.
archive-not-known-why = Ciò che contiene manca dalla tabella.
archive-not-known-next = Scegliere un altro file. Un log di Postfix, Exim o Sendmail è di solito /var/log/mail.log o /var/log/exim4/mainlog.

archive-endless-headers-what = { $path }: { $count ->
    [one] un messaggio ha intestazioni senza fine.
   *[other] { $count } messaggi hanno intestazioni senza fine.
}
archive-endless-headers-why = Nessun server di posta accetta un messaggio simile; sono stati tralasciati.
archive-endless-headers-next = Non occorre fare nulla. Se però il file non dovrebbe contenere messaggi simili, controllare da dove viene.

archive-endless-lines-what = { $path }: { $count ->
    [one] una riga è più lunga di quanto scriva qualsiasi server.
   *[other] { $count } righe sono più lunghe di quanto scriva qualsiasi server.
}
archive-endless-lines-why = Ne è stato letto solo l'inizio.
archive-endless-lines-next = Controllare se è davvero il file che si pensa.

archive-report-what = { $path } non è un report TLS: { $cause }.
archive-report-why = Ciò che dice manca dalla tabella.
archive-report-next = Prendere l'allegato come è arrivato per posta (.json o .json.gz).

archive-too-many-what = Ci sono più di { $limit } partner; { $messages } messaggi degli altri compaiono solo nel totale.
archive-too-many-why = Così tanti nomi di solito sono inventati, da qualcuno che invia posta indesiderata.
archive-too-many-next = Leggere un periodo più breve, o una casella dopo l'altra.

archive-more-what = Altri { $count } file hanno problemi di questo tipo.
archive-more-why = Mancano dalla tabella.
archive-more-next = Leggerli cartella per cartella per vedere quali.

archive-progress = Letti { $read } MiB…
archive-progress-of = Letti { $read } di { $total } MiB…
archive-partner = Partner
archive-direction = Direzione
archive-inbound = ricevuta
archive-outbound = inviata
archive-messages = Messaggi
archive-strong = Robusto
archive-acceptable = Accettabile
archive-weak = Debole
archive-broken = Inefficace
archive-plain = In chiaro
archive-unknown = Non noto
archive-last = Ultimo
archive-weakest = Più debole
archive-if-required = Persi se obbligatorio
archive-if-verified = Persi se verificato
archive-report-line = { $organization } riferisce: { $successful } sessioni su TLS, { $failed } non riuscite.
archive-total = { $messages } messaggi{ $skipped ->
        [0] { "" }
       *[other] ; altri { $skipped } non dicono nulla del loro percorso
    }.
archive-required = Se TLS fosse obbligatorio per tutti: { $refused } rifiutati{ $unsure ->
        [0] { "" }
       *[other] ; di { $unsure } non si sa nulla
    }{ $old ->
        [0] { "" }
       *[other] ; altri { $old } usavano TLS 1.0 o 1.1, che un profilo consigliato rifiuta a sua volta
    }.
archive-verified = Se per tutti fosse obbligatorio un certificato verificato: { $refused } rifiutati{ $unsure ->
        [0] { "" }
       *[other] ; di { $unsure } non si sa nulla
    }.
archive-refused = Rifiutati
archive-refused-line = già rifiutati o ancora in attesa: { $refused }{ $tls ->
        [0] , nessuno a causa di TLS
       *[other] , a causa di TLS: { $tls }
    }
archive-refused-total = Già rifiutati o ancora in attesa a causa di TLS: { $tls }. Guardi prima questi partner.

# The screen
window-archive-title = Che cosa si bloccherebbe?
window-archive-why = Prima di rendere [TLS|tls] obbligatorio: la propria posta e i log dicono chi ha inviato e ricevuto senza TLS, e resterebbe escluso. Tutto resta su questo computer.
window-archive-what = Che cosa leggere?
window-archive-what-text = Un file di casella (mbox), una Maildir, una cartella di file .eml; il log di Postfix, Exim o Sendmail; i log di verifica dei messaggi di Exchange; i report TLS inviati da altri (.json). Anche compressi con gzip o zstd.
window-archive-side = Nei messaggi salvati, il partner è
window-archive-from = il mittente (posta ricevuta)
window-archive-to = il destinatario (posta inviata)
window-archive-files = Scegli file
window-archive-folder = Scegli una cartella
window-archive-drop = oppure trascinare un file o una cartella sulla finestra. I log indicano da soli entrambe le direzioni.
window-archive-choose = Posta e log passati
window-archive-again = Leggi altro
window-archive-csv = Salva la tabella (CSV)
window-archive-required = Persi se richiesto
window-archive-verified = Persi se verificato
window-archive-search = Trova un partner
window-archive-more = Altri { $count }: cercarli per nome, o salvare la tabella.
window-archive-rules = Due numeri come 2–7: due sono certi, di altri cinque non si sa nulla. A chi è sempre passato su un buon TLS si può dare qui una regola, che si ritrova nella fase 3.
window-archive-look = Due numeri come 2–7: due sono certi, di altri cinque non si sa nulla. Aprendo questa pagina dalla fase 3 di un progetto, un buon partner diventa una regola con un clic.
window-archive-weakest = il più debole: { $how }
window-archive-last = ultimo il { $date }
window-archive-rule-required = Imponi TLS
window-archive-rule-verified = Imponi TLS verificato
window-archive-has-rule = Regola: { $class }
window-archive-rule-made = Ora { $domain } ha una regola: { $class }. Si trova nella fase 3.
