# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = Che cosa vede un partner: esamina i server di posta di un dominio
window-probe-title = Che cosa vede un partner
window-probe-why = Postseal si connette come farebbe un altro server di posta e riferisce che cosa trova: cifratura, [certificato|certificate], [versioni vecchie|version], falle note. Non si invia posta e non si interroga nessun altro.
window-probe-domain = Un dominio
window-probe-server = Un server
window-probe-domain-name = Dominio
window-probe-domain-help = La parte dopo la @: si esamina ogni server di posta indicato nei record MX, a ciascuno dei suoi indirizzi.
window-probe-server-name = Server
window-probe-server-help = Porta 25, se non se ne aggiunge un'altra, ad esempio :587 o :465. Per 143, 993, 110 e 995 si esamina solo il certificato.
window-probe-look = Esamina
window-probe-own = Un certificato proprio da mostrare, se il server lo chiede
window-probe-own-help = Alcuni partner vogliono sapere chi si connette (TLS reciproco, mutual TLS). Scegliere il certificato, con quelli intermedi, e la sua chiave, o trascinarli qui. Postseal dice se viene accettato; la chiave resta qui.
window-probe-own-choose = Scegli certificato e chiave…
window-probe-own-drop = Non mostrarne
window-probe-own-ready = { $subject } viene mostrato ai server che chiedono un certificato.
window-probe-own-no-key = Manca ancora la chiave che corrisponde al certificato.
window-probe-own-no-certificate = Manca ancora il certificato che corrisponde alla chiave.
window-probe-asking = Ricerca dei server…
window-probe-looking = { $count ->
    [one] Connessione a un indirizzo…
   *[other] Connessione a { $count } indirizzi…
}
window-probe-again = Esamina un altro
window-probe-all-good = { $count ->
    [one] Non c'è nulla che non vada.
   *[other] Non c'è nulla che non vada in nessuno dei { $count } indirizzi.
}
window-probe-some-poor = { $count ->
    [one] Funziona, ma qualcosa andrebbe cambiato.
   *[other] Funziona, ma qualcosa andrebbe cambiato in { $poor } di { $count } indirizzi.
}
window-probe-some-bad = { $count ->
    [one] Qualcosa non va.
   *[other] Qualcosa non va in { $bad } di { $count } indirizzi.
}
window-probe-preference = Preferenza
window-probe-banner = Saluto
window-probe-capabilities = Funzioni
window-probe-starttls = STARTTLS
window-probe-starttls-offered = offerto
window-probe-starttls-not-offered = non offerto
window-probe-starttls-refused = offerto e poi rifiutato
window-probe-starttls-implicit = non serve, TLS dal primo byte
window-probe-spoken = Versioni usate
window-probe-not-spoken = Versioni non usate
window-probe-not-known = Non accertato
window-probe-certificate = Certificato
window-proof-probe = Che cosa vede un partner quando si connette al server

window-probe-revocation = Se un certificato è stato revocato
window-probe-revocation-ask = Chiedere all’autorità di certificazione
window-probe-revocation-skip = Non chiedere
window-probe-revocation-help = Un’autorità di certificazione interpellata viene a sapere che qualcuno esamina questo server. Se il server porta con sé la risposta (OCSP stapling), non occorre chiedere nulla sul suo certificato.
