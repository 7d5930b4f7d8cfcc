# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = Nessuna CA pubblica firma il nome { $name }.
request-private-name-why = Ha significato solo all'interno della propria rete; nessuno può provare che sia suo.
request-private-name-next = Chiedere il nome che vedono i partner, ad esempio mx.example.org; per il nome interno usare una CA propria.

request-wildcard-what = { $name } vale per ogni host direttamente sotto { $base }, ma non per { $base } stesso.
request-wildcard-why = Chi ha questa chiave può spacciarsi per ciascuno di quegli host, non solo per il server di posta; alcune CA lo fanno pagare di più.
request-wildcard-next = Se i server di posta sono pochi, indicare invece ciascuno di essi.

request-ed25519-what = Le CA pubbliche non emettono certificati per chiavi Ed25519.
request-ed25519-why = Le loro regole non lo permettono ancora, e molti server di posta non possono usare un tale certificato.
request-ed25519-next = Scegliere ECDSA P-256, a meno che la CA non sia propria e ogni partner conosca Ed25519.

request-other-key-what = La chiave che firma non è quella del vecchio certificato.
request-other-key-why = Ciò che fa riferimento alla vecchia chiave (un record TLSA per DANE, un partner che l'ha fissata) non riconoscerà il nuovo certificato.
request-other-key-next = Se si intendeva la vecchia chiave, sceglierne il file; altrimenti aggiungere la nuova chiave a quei record prima di installare il certificato.

request-left-out-what = { $name }, presente nel vecchio certificato, è stato tralasciato.
request-left-out-why = Non è un nome che un nuovo certificato possa portare.
request-left-out-next = Se un host si chiama così, aggiungere a mano il nome che vedono i partner.

request-unresolved-what = { $name } non esiste nel DNS: non ha un indirizzo.
request-unresolved-why = I partner non possono raggiungere un server con quel nome, e le CA che lo cercano rifiutano la richiesta.
request-unresolved-next = Controllare l'ortografia, o aggiungere un record A o AAAA.

request-alias-what = { $name } è un alias (CNAME) di { $target }.
request-alias-why = I server di posta non vanno indicati con un alias (RFC 2181, sezione 10.3); alcuni partner cercano allora l'altro nome nel certificato.
request-alias-next = Far indicare { $target } al record MX, o dare a { $name } indirizzi propri; fino ad allora chiedere entrambi i nomi.

request-not-mx-what = La posta non viene consegnata a { $name }.
request-not-mx-why = I partner cercano il nome nel record MX, e lo confrontano con il certificato: { $mx }.
request-not-mx-next = Chiedere anche quel nome, a meno che { $name } non serva ad altro, ad esempio ai programmi di posta degli utenti.

request-mx-not-asked-what = La posta viene consegnata anche a { $name }, che la richiesta non comprende.
request-mx-not-asked-why = I partner che vi si connettono confrontano il suo certificato con quel nome.
request-mx-not-asked-next = Aggiungere il nome se è lo stesso server, o la stessa chiave, a gestirlo; un altro server ha un certificato proprio.

request-no-such-domain-what = Il dominio { $domain } non esiste nel DNS.
request-no-such-domain-why = Nessun messaggio può esservi consegnato.
request-no-such-domain-next = Controllare l'ortografia.

request-no-mx-what = { $domain } non ha un record MX.
request-no-mx-why = La sua posta viene allora consegnata all'host che ha proprio quel nome (RFC 5321, sezione 5.1).
request-no-mx-next = Chiedere { $domain } stesso, o aggiungere un record MX che indichi il server di posta.

request-null-mx-what = { $domain } non accetta posta: lo dice il suo record MX.
request-null-mx-why = Un solo punto come server di posta (RFC 7505) dice a tutti di non provarci.
request-null-mx-next = Controllare l'ortografia del dominio, o sostituire quel record MX con uno che indichi il server di posta.

request-caa-nobody-what = Nessuna CA può emettere un certificato per { $name }: lo vietano i record CAA in { $at }.
request-caa-nobody-why = Ogni CA pubblica li legge prima di firmare, e deve rifiutare.
request-caa-nobody-next = Aggiungere in { $at } un record CAA che indichi la propria CA.

request-caa-unknown-what = Un record CAA del tipo “{ $tag }” limita chi può emettere per { $name }.
request-caa-unknown-why = È contrassegnato come critico: una CA che non conosce il tipo deve rifiutare.
request-caa-unknown-next = Chiedere a chi ha creato il record a che cosa serve, e alla CA se lo conosce.

request-not-asked-what = Impossibile interrogare il DNS su { $name }: { $cause }.
request-not-asked-why = Perciò non si sa se una CA possa emettere per il nome. Anche una CA che non riceve risposta rifiuta.
request-not-asked-next = Riprovare; se il problema resta, controllare i server DNS del dominio.

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = Interrogazione del DNS su { $name }…
request-dns-mail = Server di posta di { $domain }: { $hosts }
request-caa-any = CA per { $name }: qualsiasi. Nessun record CAA le limita. Per ammettere una sola CA: { $record }
request-caa-only = CA per { $name }: { $issuers } (record CAA in { $at }). Per ammetterne un'altra: { $record }
request-renews = Rinnova il certificato per { $hosts }, valido fino al { $date }.
request-renews-new-key = Con una nuova chiave: se la vecchia è mai stata copiata, la copia da allora non vale più nulla. La vecchia chiave resta dov'è.
request-renews-dane = Il DNS indica la chiave di questo server (DANE, un record TLSA)? Allora pubblicare lì la nuova chiave prima che il server la mostri; altrimenti i mittenti che rispettano DANE rifiutano il server.
request-renews-old-key = Con una chiave esistente: serve solo dove qualcosa fa riferimento proprio a quella chiave, ad esempio un record TLSA per DANE.
cli-renew-goes-on = Il rinnovo era già iniziato. Continua con la richiesta che c'è: { $path }
cli-renew-ordering = Il certificato in uso è stato ordinato online. Il prossimo viene ordinato allo stesso modo, con lo stesso account: { $ca }
cli-renew-again = La chiave e la richiesta restano. Così si continua con esse:
cli-renew-issued = Il certificato è stato emesso e si trova in { $path }. Non ordinarlo di nuovo; così si continua:
cli-renew-then = Appena l'autorità ha risposto, così i suoi file vengono controllati e ripresi nel progetto, come nella fase 2 della finestra:
cli-renew-until = Finché il nuovo certificato non è provato nella fase 4, così si rimette quello vecchio:
cli-renew-prove = Appena il server di posta lo usa, un messaggio di prova lo prova:
cli-renew-refused = Non è stato ripreso nel progetto.
cli-renew-anyway = Se i partner se ne fidano lo stesso, così lo si usa comunque:
cli-renew-back = Ciò che era in uso prima lo è di nuovo (fino al { $to }): { $file }
