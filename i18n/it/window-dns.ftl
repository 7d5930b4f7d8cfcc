# What a domain publishes (src/gui/screen/dns)

window-dns-open = Che cosa pubblica il dominio nel DNS, e che cosa aggiungere
window-dns-after-proof = Ora renderlo stabile: pubblicare nel DNS che i server usano TLS
window-dns-title = Pubblicato nel DNS
window-dns-why = Chiunque si trovi lungo il percorso può togliere TLS tra i server di posta, a meno che il dominio non dica nel [DNS|dns] che lo usa. Postseal controlla che cosa è pubblicato, lo confronta con i server e dice quale record aggiungere. Non viene modificato nulla.
window-dns-domain-help = La parte dopo la @.
window-dns-server = Un altro server DNS (facoltativo)
window-dns-server-help = Se vuoto, si interroga quello di questo computer. Alcuni router domestici nascondono le firme: in tal caso indicarne qui un altro.
window-dns-server-wrong = Non è l'indirizzo di un server DNS. Va scritto come 9.9.9.9 o 9.9.9.9:53.
window-dns-report = Dove inviare i report (facoltativo)
window-dns-report-help = L'indirizzo che compare nel record per i report TLS. Se vuoto, è tls-reports@ seguito dal dominio.
window-dns-check = Verifica
window-dns-beginning = Avvio…
window-dns-asking = Interrogazione del DNS su { $name }…
window-dns-server-asked = Esame di { $server }…
window-dns-again = Verifica di nuovo, o un altro dominio
window-dns-another = Le firme (DNSSEC) vengono tralasciate lungo il percorso: interroga { $server } (Quad9)
window-dns-form = Mostra i record
window-dns-form-bind = per un file di zona
window-dns-form-fields = per un modulo web
window-dns-form-nsupdate = per nsupdate
window-dns-name = Nome
window-dns-type = Tipo
window-dns-value = Valore
window-dns-old = Al posto di
window-dns-add = Record da aggiungere
window-dns-change = Record da modificare: prende il posto di quello esistente
window-dns-findings = { $count ->
    [one] Una cosa da sapere
   *[other] { $count } cose da sapere
}
window-dns-plan = In quest'ordine
window-dns-plan-why = Ogni operazione poggia sulla precedente. Dopo ciascuna, attendere un'ora e verificare di nuovo: la successiva viene proposta quando questa risulta visibile.
window-dns-next = Adesso
window-dns-locked = Più avanti
window-dns-instead = In alternativa, il record della CA (2 1 1)
window-dns-save = Salva la policy…
window-dns-place = Che cosa mostra il file?

window-reports-open = Leggi i report inviati dai mittenti (report TLS)
window-reports-title = Report TLS dei mittenti
window-reports-why = Una volta al giorno i grandi mittenti riferiscono quante connessioni ai server sono passate su TLS, quante no e perché. Sommati, i report dicono chi non è riuscito a consegnare e quando si può imporre [MTA-STS|mta-sts]. Tutto resta su questo computer.
window-reports-what = Quali report leggere?
window-reports-what-text = Gli allegati (.json, .json.gz), i messaggi che li portano (.eml), un file di casella (mbox) o una Maildir. Ogni report conta una volta sola, qualunque altra cosa vi si trovi accanto.
window-reports-drop = oppure trascinare un file o una cartella sulla finestra.
window-reports-choose = Report TLS
window-reports-mailbox = Da una casella di posta (IMAP)
window-reports-mailbox-lead = La casella indicata nel record TLS-RPT. Si prelevano solo i report, che restano non letti.
window-reports-fetch = Leggi la casella
window-reports-again = Leggi altri report
window-reports-policy = { $name }: { $successful } su TLS, { $failed } non riuscite
window-reports-senders = { $count ->
    [one] Un mittente
   *[other] { $count } mittenti
}
window-reports-more = Altri { $count }: tutti si ottengono dalla riga di comando (dns reports --json).
