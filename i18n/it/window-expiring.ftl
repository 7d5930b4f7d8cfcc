# What runs out (src/gui/screen/expiring)

window-expiring-open = Certificati in scadenza: quando, e che cosa mostrano ora i server
window-expiring-title = Certificati in scadenza
window-expiring-why = I primi ad accorgersi che un [certificato|certificate] è scaduto sono i partner. Anche uno rinnovato e mai caricato scade lo stesso. Postseal controlla i file, e ciò che ogni server mostra ora.
window-expiring-look = Controlla ora, anche i server
window-expiring-reading = Lettura dei file: { $count }…
window-expiring-asking = Server interrogati: { $done } di { $all }…
window-expiring-none = Non c'è ancora nessun certificato da sorvegliare. Aggiungere qui sotto un file, una cartella o un server.
window-expiring-good = Al momento nessuno richiede attenzione.
window-expiring-kept = { $days ->
    [one] Su questo computer: fino al { $date }, resta 1 giorno
   *[other] Su questo computer: fino al { $date }, restano { $days } giorni
}
window-expiring-kept-over = Su questo computer: scaduto il { $date }
window-expiring-served = { $days ->
    [one] { $server } mostra ora: fino al { $date }, resta 1 giorno
   *[other] { $server } mostra ora: fino al { $date }, restano { $days } giorni
}
window-expiring-served-over = { $server } mostra ora: scaduto il { $date }
window-expiring-not-asked = { $server } non è ancora stato interrogato.
window-expiring-another = non caricato
window-expiring-more = Altri { $count }: tutti si vedono dalla riga di comando.
window-expiring-sources = Che cosa si sorveglia
window-expiring-sources-text = Sempre i certificati dei progetti; inoltre i file di certificati, le cartelle e i server in esecuzione che si aggiungono. Si ricorda solo dove si trovano.
window-expiring-choose = Certificati da sorvegliare
window-expiring-server = Server in esecuzione
window-expiring-server-help = Un nome o un indirizzo. Con la porta, se non è la 25: mx.example.org:465.
window-expiring-add = Sorveglia
window-expiring-ask = I server dei progetti
window-expiring-ask-yes = Interroga anche questi
window-expiring-ask-no = Solo i file
window-expiring-within = È ora di rinnovare se restano meno di
window-expiring-days = { $days } giorni
window-expiring-command = Lo stesso dalla riga di comando
window-expiring-command-note = Per cron aggiungere --notify o --ics FILE; per Nagios --monitoring; per Prometheus --prometheus.
