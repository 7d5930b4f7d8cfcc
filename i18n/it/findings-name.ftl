# Names of hosts, domains and mailboxes (src/name)

name-empty-what = Il nome è vuoto.
name-empty-why = Un certificato viene emesso per un nome; senza, non c'è nulla da chiedere.
name-empty-next = Digitare il nome del server di posta, ad esempio mx.example.org.

name-is-address-what = { $name } è un indirizzo IP, non un nome.
name-is-address-why = Gli altri server di posta confrontano il certificato con il nome nel record MX, mai con un indirizzo.
name-is-address-next = Digitare il nome a cui punta il record MX, ad esempio mx.example.org.

name-is-mail-address-what = { $name } è un indirizzo email, non il nome di un server.
name-is-mail-address-why = Il certificato appartiene al server che riceve la posta; il suo nome può essere diverso dalla parte dopo la @.
name-is-mail-address-next = Digitare il nome del server di posta, ad esempio mx.example.org.

domain-empty-what = Il dominio è vuoto.
domain-empty-why = Regole e record valgono per un dominio: la parte di un indirizzo e-mail dopo la @.
domain-empty-next = Digitarlo, ad esempio bank.example.

domain-is-mail-address-what = { $name } è un indirizzo e-mail; qui serve il suo dominio.
domain-is-mail-address-why = Il dominio è la parte dopo la @. Regole e record valgono per il dominio, non per una singola casella.
domain-is-mail-address-next = Digiti { $domain }.

name-is-url-what = { $name } è un indirizzo web, non un nome.
name-is-url-why = Un nome è solo la parte tra // e la barra successiva.
name-is-url-next = Digitare solo il nome, ad esempio mx.example.org.

name-wildcard-what = { $name }: un * non può stare lì.
name-wildcard-why = Un * sta per esattamente un'etichetta, e solo come intera prima parte di un nome in un certificato.
name-wildcard-next = Digitare un nome completo come mx.example.org; dove un certificato può portarlo, va bene anche *.example.org.

name-malformed-what = { $name } non è un nome host.
name-malformed-why = I nomi host sono fatti di lettere, cifre e trattini, in parti di al massimo 63 caratteri separate da punti.
name-malformed-next = Controllare l'ortografia; il nome ha la forma mx.example.org.

name-port-what = { $name }: questa porta non esiste.
name-port-why = Il numero dopo i due punti è la porta, da 1 a 65535.
name-port-next = Digitare una porta, ad esempio mx.example.org:25, o ometterla.

mailbox-empty-what = L'indirizzo email è vuoto.
mailbox-empty-why = Al messaggio di test servono un mittente e un destinatario.
mailbox-empty-next = Digitare un indirizzo come postmaster@example.org.

mailbox-no-at-what = { $address } non ha una @.
mailbox-no-at-why = Un indirizzo email è una casella, una @ e un dominio.
mailbox-no-at-next = Digitare un indirizzo come postmaster@example.org.

mailbox-local-what = { $address }: la parte prima della @ non è utilizzabile.
mailbox-local-why = Può contenere lettere, cifre, punti singoli e pochi altri segni, ma non spazi, e al massimo 64 caratteri.
mailbox-local-next = Controllare l'ortografia dell'indirizzo.

mailbox-domain-what = { $address }: la parte dopo la @ non è un dominio.
mailbox-domain-why = La posta viene consegnata ai server di quel dominio.
mailbox-domain-next = Controllare l'ortografia; l'indirizzo ha la forma postmaster@example.org.
