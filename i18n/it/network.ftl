# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = Come questo computer raggiunge gli altri
window-network-note = Per ogni verifica, nella finestra e sulla riga di comando. Dove una schermata o un'opzione indica un altro server, si interroga quello.

window-network-dns = Server DNS
window-network-dns-help = Indirizzi separati da virgole. Se vuoto, si interrogano quelli di questo computer.
network-dns-wrong = { $text } non è l'indirizzo di un server DNS. Va scritto come 9.9.9.9 o 9.9.9.9:53. Fino ad allora si interroga l'ultimo che era corretto.

window-network-roots = Certificati radice di cui fidarsi
window-network-roots-system = Di questo computer
window-network-roots-mozilla = Di Mozilla
window-network-own = In aggiunta: la CA propria dell'azienda o di un partner
window-network-own-note = Un file (PEM, DER, P7B) o una cartella che ne contiene; si può anche trascinare qui. Si aggiunge a quelli già attendibili. I partner non si fidano di questi certificati: ciò che è garantito solo da essi viene segnalato come tale.
window-network-own-file = Scegli un file…
window-network-own-folder = Scegli una cartella…
window-network-own-drop = Non fidarti più di nessuno di questi
window-network-own-root = { $name }, fino al { $date }
window-network-own-copies = Sono copie nella cartella di Postseal. I tuoi file non vengono né modificati né più letti.
window-network-own-copied = Da ora è attendibile accanto agli altri. Le copie di tutti sono in { $path }; i tuoi file restano come sono.
window-network-own-removed = { $name } non è più attendibile.
window-network-own-none = Nessuno di questi è più attendibile.
window-network-own-more =
    { $count ->
        [one] Un altro.
       *[other] Altri { $count }.
    }
window-network-own-read =
    { $count ->
        [one] Contiene un certificato: da ora è attendibile.
       *[other] Contiene { $count } certificati: da ora sono attendibili.
    }

window-network-proxy = Proxy
window-network-proxy-system = Come su questo computer
window-network-proxy-none = Nessuno
window-network-proxy-at = A questo indirizzo
window-network-proxy-address = Indirizzo del proxy
window-network-proxy-note = Solo per il web: ordini a una CA (ACME), policy MTA-STS, ciò che le CA pubblicano sui certificati. La posta (SMTP, IMAP) e il DNS non vi passano mai. “Come su questo computer” si riferisce alle variabili d'ambiente: HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
network-proxy-wrong = Scrivere il proxy con la sua porta, come http://proxy.example.org:3128. Fino ad allora vale l'ultima scelta.
network-proxy-password = In questo file non si conservano password. Avviare invece Postseal con HTTPS_PROXY=http://nome:password@host:porta.

settings-damaged-what = Le impostazioni in { $path } non sono utilizzabili: riga { $line }: { $cause }.
settings-damaged-why = Qualcuno le ha scritte a mano. Senza, può essere interrogato un server DNS o usato un proxy diverso da quello voluto.
settings-damaged-next = Correggere quella riga con un editor di testo. Se si sceglie di nuovo nella finestra, il file viene conservato come preferences.damaged.toml.
