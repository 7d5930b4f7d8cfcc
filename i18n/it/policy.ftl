# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = Testo in chiaro
class-plain-sentence = La posta passa senza TLS, leggibile da chiunque lungo il percorso, anche dove TLS è offerto.
class-plain-inbound-sentence = La posta entra senza TLS, leggibile da chiunque lungo il percorso; il suo server non lo offre.
class-opportunistic-name = TLS se offerto
class-opportunistic-sentence = La posta passa su TLS dove l'altra parte lo offre, altrimenti in chiaro: non si perde posta, ma un attaccante lungo il percorso può imporre il testo in chiaro.
class-opportunistic-inbound-sentence = Il suo server offre TLS; chi non lo usa può comunque consegnare in chiaro: non si perde posta, ma un attaccante lungo il percorso può imporre il testo in chiaro.
class-required-name = TLS o niente
class-required-sentence = La posta passa su TLS o non passa affatto; di chi sia il server dall'altra parte non si verifica.
class-required-inbound-sentence = La posta viene accettata tramite TLS o rifiutata; non si controlla di chi sia il server che la consegna.
class-verified-name = TLS verificato
class-verified-sentence = La posta passa su TLS verso un server che prova il proprio nome con un certificato attendibile, o non passa affatto.
class-verified-inbound-sentence = La posta viene accettata tramite TLS da un server che prova il proprio nome con un certificato attendibile, o rifiutata.

direction-inbound = Ricezione
direction-outbound = Invio

support-yes = sì
support-no = no
support-default-only = solo per tutti
support-partner-only = solo per un partner

capability-minimum = solo TLS 1.3
capability-submission = porte 587 e 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = regole per indirizzo
capability-host = regole per nome host
capability-fingerprint = partner riconosciuti dall'impronta di un certificato
capability-certificate-name = partner riconosciuti dal nome nel loro certificato

policy-file-settings = Le impostazioni proprie del server
policy-file-outbound-partners = Quali partner sono trattati diversamente quando si invia posta
policy-file-inbound-partners = Quali partner sono trattati diversamente quando si riceve posta
policy-file-client-certificates = I certificati da cui si riconosce un partner
policy-file-inbound-clients = Che cosa si chiede ai server in base a dove si connettono
policy-file-submission = Le porte su cui gli utenti consegnano la posta da inviare
policy-file-program = Un programma di Postseal, con cui lavorano gli script

policy-action-create = file nuovo
policy-action-merge = integra il file esistente
policy-action-replace = sostituisce il file

# Errors

server-unknown-what = Nessun server di posta si chiama { $server }.
server-unknown-why = Una configurazione è scritta per un solo server e una sola versione; un altro non la leggerebbe.
server-unknown-next = I nomi sono: { $known }. Se il proprio non è tra questi, “other” contiene le istruzioni per qualsiasi server.

server-version-too-old-what = { $server } { $version } è più vecchio di tutto ciò per cui scriviamo una configurazione.
server-version-too-old-why = Gli mancano impostazioni necessarie alla configurazione, e non riceve più correzioni di sicurezza.
server-version-too-old-next = Aggiornare { $server } a { $oldest } o successivo.

platform-unknown-what = Nessuna piattaforma si chiama { $text }.
platform-unknown-why = La piattaforma dice dove si trovano di solito i file del server, i certificati e le chiavi.
platform-unknown-next = I nomi sono: { $known }. Se non la si indica, valgono le posizioni di Debian.

platform-unavailable-what = Le posizioni di { $server } su { $platform } qui non sono note.
platform-unavailable-why = Postseal non indica posizioni di cui non abbia trovato conferma; alcuni server hanno ovunque le stesse.
platform-unavailable-next = Omettere --platform, e indicare con --certificate, --key e --roots dove si trovano i file sul server. “postseal policy servers” dice quali piattaforme sono note.

server-version-malformed-what = { $text } non è una versione.
server-version-malformed-why = La configurazione cambia da una versione all'altra.
server-version-malformed-next = Scriverla con numeri e punti, ad esempio 3.7; per Postfix la mostra “postconf mail_version”.

server-path-unusable-what = { $text } non è utilizzabile come percorso sul server.
server-path-unusable-why = Finisce in un file di configurazione e in comandi, dove spazi, virgolette, virgole e altri segni speciali hanno un significato diverso.
server-path-unusable-next = Indicare il percorso completo dalla radice, ad esempio /etc/ssl/private/mx.example.org.key (su Windows C:\Postseal\mx.example.org.pfx), e se occorre rinominare il file sul server.

fingerprint-malformed-what = { $text } non è l'impronta SHA-256 di un certificato.
fingerprint-malformed-why = Un'impronta è un numero breve calcolato da un certificato: 64 caratteri, da 0 a 9 e da “a” a “f”. Da essa si riconosce il partner.
fingerprint-malformed-next = Chiederla al partner, o mostrarla con: openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } non dice che cosa si chiede a chi.
partner-malformed-why = Un partner è un dominio di posta più quanto rigorosamente si chiede TLS: plain, opportunistic, required o verified.
partner-malformed-next = Scrivere bank.example=verified per la posta verso il partner, oppure bank.example=verified/required per la posta verso il partner e da esso.

partner-twice-what = { $domain } è indicato due volte.
partner-twice-why = Solo una delle due regole può valere.
partner-twice-next = Rimuoverne una.
partner-is-server-what = { $from } è l'indirizzo di un server, non un dominio di posta.
partner-is-server-why = Un partner si riconosce dalla parte dopo la @ dei suoi indirizzi. Esistono anche regole per indirizzo, per la posta ricevuta.
partner-is-server-next = Indicare il dominio di posta del partner, ad esempio bank.example. Per il server la regola è --client { $from }=required; nella finestra scegliere “Server mittente”.

policy-unreadable-what = Impossibile leggere la policy: { $cause }
policy-unreadable-why = Una policy letta male proteggerebbe meno di quanto si intende.
policy-unreadable-next = Correggere il punto indicato; una policy contiene inbound, outbound e un elenco di partner.

policy-folder-not-empty-what = In { $path } c'è già qualcosa.
policy-folder-not-empty-why = I file di due configurazioni nella stessa cartella si confonderebbero.
policy-folder-not-empty-next = Scegliere una cartella nuova o vuota.

client-origin-malformed-what = { $text } non è un indirizzo, un intervallo di indirizzi o il nome di un server.
client-origin-malformed-why = La regola si basa su da dove arriva una connessione.
client-origin-malformed-next = Scrivere 192.0.2.7, oppure 192.0.2.0/24 per un intervallo, oppure 2001:db8::/32, oppure mx.bank.example.
client-range-malformed-what = { $text } non è un intervallo di indirizzi: dopo la barra va un numero da 0 a { $widest }.
client-range-malformed-why = Il numero dice quanti bit, dall'inizio, sono uguali in tutti gli indirizzi dell'intervallo: più è grande, meno sono gli indirizzi.
client-range-malformed-next = Scrivere --client { $range }=required per un intervallo, oppure --client { $address }=required per un solo server; nella finestra scegliere “Server mittente” e digitare { $range }.

client-malformed-what = { $text } non dice che cosa si chiede a quale server.
client-malformed-why = Una regola di questo tipo indica da dove arriva una connessione e quanto rigorosamente si chiede TLS: plain, opportunistic, required o verified.
client-malformed-next = Scrivere 192.0.2.0/24=required o mx.bank.example=required.

client-twice-what = { $from } è indicato due volte.
client-twice-why = Solo una delle due regole può valere.
client-twice-next = Rimuoverne una.

partner-not-named-what = { $text } non è indicato nella policy.
partner-not-named-why = Un certificato va con un partner o con un server che ha una regola propria.
partner-not-named-next = Indicarlo prima, ad esempio con --partner { $text }=verified/verified o --client { $text }=verified.

profile-unknown-what = Nessun profilo si chiama { $text }.
profile-unknown-why = Il profilo dice quanto può essere vecchia l'altra parte.
profile-unknown-next = I profili sono modern, intermediate (consigliato) e old.

minimum-malformed-what = { $text } non è una versione di TLS che possa fare da minima.
minimum-malformed-why = Tutto ciò che è al di sotto della versione minima viene rifiutato.
minimum-malformed-next = Scrivere 1.2 o 1.3; con il profilo “old” sono possibili anche 1.0 e 1.1.

minimum-below-profile-what = { $minimum } è al di sotto di quanto ammette il profilo { $profile }.
minimum-below-profile-why = Il profilo dice quanto può essere vecchia l'altra parte; la versione minima può solo essere più rigorosa.
minimum-below-profile-next = Scegliere una versione più alta, oppure il profilo “old” se lo richiedono macchine che non si possono sostituire.

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = TLS viene offerto, benché sia stato chiesto il testo in chiaro.
limit-plain-still-offered-why = Il server offre TLS prima di sapere chi invia, perciò non può nascondere l'offerta solo ad alcuni mittenti.
limit-plain-still-offered-next = Il testo in chiaro è accettato, e un mittente che usa TLS viene servito con TLS. Non c'è nulla da fare, a meno che TLS non causi problemi a quel mittente.

limit-partner-not-weaker-what = Quando invia, { $partner } è trattato con lo stesso rigore di tutti gli altri.
limit-partner-not-weaker-why = Il server chiede TLS prima di sapere chi invia, perciò a un solo partner non si può chiedere meno che a tutti.
limit-partner-not-weaker-next = Vale la classe più rigorosa. Per fare un'eccezione per alcuni, scegliere “TLS se offerto” per tutti e indicare i partner che devono usare TLS.

limit-name-not-compared-what = A ogni mittente serve un certificato di un'autorità attendibile, ma il nome al suo interno non viene confrontato.
limit-name-not-compared-why = Il server può verificare chi ha emesso il certificato di un mittente, ma non ha modo di verificare che appartenga al dominio del mittente.
limit-name-not-compared-next = I mittenti senza un tale certificato vengono rifiutati; per il resto basta il certificato di chiunque. Per una vera prova, scegliere “TLS verificato” per singoli partner e indicare le impronte dei loro certificati.

limit-fingerprint-missing-what = La posta di { $partner } resta in attesa finché non è nota l'impronta del suo certificato.
limit-fingerprint-missing-why = Il server riconosce un partner dall'impronta del suo certificato (un numero breve che se ne calcola), non dal nome al suo interno, e non ne è stata indicata nessuna.
limit-fingerprint-missing-next = Chiedere al partner l'impronta SHA-256 del certificato con cui inviano i suoi server, aggiungerla ed esportare di nuovo. Fino ad allora la sua posta è rinviata, non persa; in alternativa, scegliere “TLS o niente” per questo partner.

limit-fingerprint-pinned-what = { $partner } è riconosciuto dal suo certificato, non da un nome.
limit-fingerprint-pinned-why = Il server confronta l'impronta del certificato (un numero breve che se ne calcola). Un certificato rinnovato ne ha un'altra.
limit-fingerprint-pinned-next = Chiedere al partner di comunicare ogni nuova impronta prima che sia usata; tenere per un po' anche quella vecchia.

limit-bounce-unseen-what = Le notifiche di mancata consegna non rientrano nelle regole per i partner che inviano.
limit-bounce-unseen-why = La regola si basa sul dominio del mittente, e un messaggio su una consegna non riuscita non ha mittente.
limit-bounce-unseen-next = Questi messaggi sono trattati come quelli di tutti. Spesso citano il messaggio non consegnato: chiedere al partner di inviare tutto su TLS da parte sua. La regola vale anche per ciò che altri portano con l’indirizzo del partner: la posta inoltrata, o che arriva da un proprio gateway o server di riserva, è rifiutata se quel server non la rispetta.

limit-plain-unreachable-what = La posta verso domini i cui server non offrono TLS non può essere consegnata.
limit-plain-unreachable-why = TLS è obbligatorio per tutti, e non tutti i server di posta lo offrono.
limit-plain-unreachable-next = Quella posta resta in attesa e dopo alcuni giorni torna al mittente. Scegliere “TLS se offerto” per tutti se si scrive a domini sconosciuti.

limit-hosted-unreachable-what = La posta verso la maggior parte dei domini non può essere consegnata.
limit-hosted-unreachable-why = Il certificato deve portare un nome interno al dominio del destinatario, ma la maggior parte dei domini riceve la posta sui server di un provider, che hanno altri nomi.
limit-hosted-unreachable-next = Quella posta resta in attesa e dopo alcuni giorni torna al mittente. Scegliere “TLS se offerto” per tutti, e “TLS verificato” per i partner di cui si conoscono i nomi dei server.

limit-name-inside-domain-what = I server di { $partner } devono provare un nome interno a quel dominio.
limit-name-inside-domain-why = Non sono stati indicati altri nomi, e dei nomi nel DNS (i record MX) non ci si può fidare: chi li falsifica sceglie il nome.
limit-name-inside-domain-next = Se la sua posta è ricevuta da un provider, chiedere al partner i nomi nei certificati dei suoi server e aggiungerli. Fino ad allora quella posta resta in attesa o viene rifiutata, e non va a un server sbagliato.

limit-route-overrides-what = Un instradamento fisso per la posta di un partner aggira le regole per quel partner.
limit-route-overrides-why = Il server cerca la regola in base all'host a cui si connette. Con un instradamento come [mail.bank.example]:25 è questo che conta, non il dominio.
limit-route-overrides-next = Se esistono instradamenti di questo tipo: in Postfix, apply.sh aggiunge una riga per ciascuno di transport_maps; eseguirlo di nuovo quando cambiano. Per un relayhost, aggiungere per ciascuno una riga, scritta esattamente come l'instradamento, al file dei partner in uscita.
limit-route-own-tls-what = La posta che una propria action invia per un instradamento fisso sfugge a ciò che si chiede qui.
limit-route-own-tls-why = Una action di smtpd.conf con "host" o "domain" mantiene le proprie opzioni TLS: solo chi amministra sa a che cosa serve quel server.
limit-route-own-tls-next = Se ce ne sono, apply.sh le nomina. Dove una porta la posta di un partner, scrivervi "tls" (il certificato viene controllato) o "tls no-verify" (va bene qualsiasi certificato).
limit-smarthost-asked-what = Se tutta la posta esce da un solo server (uno smarthost), è quel server a dover rispettare le regole per i partner.
limit-smarthost-asked-why = Exim controlla il server a cui si collega. Il certificato di uno smarthost non porta il nome del partner, quindi la posta per un partner verificato aspetta; e come prosegua da lì, qui nessuno lo sa.
limit-smarthost-asked-next = Con uno smarthost, faccia impostare lì le regole per i partner e chieda qui TLS a tutti: tutti, in quel caso, è lo smarthost.
limit-chain-copied-what = Dopo ogni rinnovo Sendmail ha bisogno di un comando in più.
limit-chain-copied-why = Sendmail mostra solo il primo certificato di un file. Quelli che ne rispondono stanno accanto ai certificati radice, in /etc/mail/postseal-ca.pem; un certificato rinnovato può portarne altri, e senza di essi chi controlla rifiuta.
limit-chain-copied-next = Dopo ogni rinnovo: sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload. Con certbot, come --deploy-hook.
limit-host-rests-what = Un partner che non rispetta la sua regola può trattenere per un po’ la posta di altri presso lo stesso server.
limit-host-rests-why = OpenSMTPD lascia riposare un server presso il quale ha fallito, chiunque fosse il destinatario.
limit-host-rests-next = Guardare prima il server del partner (fase 4, ciò che vede un partner) e scegliere la classe più severa quando il suo certificato va bene.

limit-every-listener-what = L'impostazione per tutti vale anche per i programmi di posta dei propri utenti.
limit-every-listener-why = È l'impostazione generale del server; le porte su cui gli utenti consegnano la posta (587 e 465) la ereditano se non ne hanno una propria.
limit-every-listener-next = Scegliere nella fase 3 di configurare anche le porte per gli utenti (--submission), dove Postseal lo fa per questo server: allora hanno impostazioni proprie. Oppure darle da sé (in Postfix: in master.cf, smtpd_tls_security_level=encrypt e smtpd_tls_req_ccert=no). Poi provare a inviare da un programma di posta.

limit-sender-unverifiable-what = Qui chi invia non deve provare un nome, benché sia stato chiesto “TLS verificato”.
limit-sender-unverifiable-why = Questo server non ha modo di confrontare il nome nel certificato di un mittente.
limit-sender-unverifiable-next = Si chiede invece “TLS o niente”: la posta è cifrata, ma non è provato quale server l'ha inviata. Se l'altra parte insiste su una prova, la sua posta deve essere ricevuta da un server diverso.

limit-partner-stricter-what = Quando invia, { $partner } deve provare il proprio nome: è più di quanto è stato chiesto.
limit-partner-stricter-why = Questo server può chiedere TLS a un singolo mittente solo insieme a un certificato per il suo dominio.
limit-partner-stricter-next = Chiedere al partner se i suoi server inviano con un tale certificato. Se no, scegliere “TLS se offerto” per il suo dominio e creare una regola per gli indirizzi dei suoi server, se questo server ha regole di questo tipo.

limit-sender-names-domain-what = Il certificato con cui invia { $partner } deve portare il dominio di posta stesso del partner.
limit-sender-names-domain-why = Il server confronta quel certificato con il dominio dopo la @, non con il nome di un host.
limit-sender-names-domain-next = Chiedere al partner prima di applicare. La posta inviata con un altro certificato, o senza, viene rifiutata.

limit-subdomains-uncovered-what = I domini al di sotto di { $partner } non sono compresi.
limit-subdomains-uncovered-why = Dalla documentazione non risulta che l'elenco di questi domini accetti caratteri jolly.
limit-subdomains-uncovered-next = Se c'è posta anche da o verso domini al di sotto, aggiungere ciascuno come partner a sé.

limit-subdomains-unknown-what = Non si sa se una regola per { $partner } vale anche per i domini al di sotto.
limit-subdomains-unknown-why = Degli elenchi di domini di questo server non si sa nulla.
limit-subdomains-unknown-next = Se c'è posta anche da o verso domini al di sotto, aggiungere ciascuno come partner a sé.

limit-single-name-what = Dei nomi di certificato indicati da { $partner } se ne confronta uno solo.
limit-single-name-why = Il server ha posto per un solo nome o un solo wildcard per ogni destinazione.
limit-single-name-next = Si usa il primo. La posta da e verso un server con un altro nome resta in attesa o è rifiutata: chiedere un nome che compaia in tutti, e metterlo per primo.

limit-plain-not-sent-what = La posta passa su TLS ovunque sia offerto, benché sia stato chiesto il testo in chiaro.
limit-plain-not-sent-why = Questo server usa TLS con ogni server che lo offre, e qui non si imposta nulla per impedirlo.
limit-plain-not-sent-next = Si ottiene “TLS se offerto”. Se TLS causa problemi all'altra parte, è l'altra parte che deve smettere di offrirlo.

limit-target-not-compared-what = In invio, i certificati devono provenire da un'autorità attendibile, ma i nomi al loro interno non vengono confrontati.
limit-target-not-compared-why = Il server confronta i nomi solo dove gli si dice quali, e nessuno li conosce per tutti.
limit-target-not-compared-next = È meno di “TLS verificato”. Per una vera prova, indicare i partner e scegliere quella classe per ciascuno.

limit-target-unverified-what = In invio i certificati non vengono verificati, benché sia stato chiesto “TLS verificato”.
limit-target-unverified-why = Questo server non ha un'impostazione per verificarli.
limit-target-unverified-next = Si chiede invece “TLS o niente”: la posta è cifrata, ma non è provato quale server la accetta. Per una vera prova, deve inviarla un server diverso.

limit-target-stricter-what = Anche i server di { $partner } devono provare il proprio nome: è più di quanto è stato chiesto.
limit-target-stricter-why = Questo server chiede TLS solo insieme a un certificato valido.
limit-target-stricter-next = Dove il certificato non è valido, la posta resta in attesa o torna indietro. Esaminare il server del partner nella fase 4 prima di applicare.

limit-name-from-dns-what = In invio, i certificati vengono confrontati con i nomi nel DNS (i record MX).
limit-name-from-dns-why = A questo server non si possono indicare altri nomi. Chi falsifica il DNS sceglie il nome, e può averne un certificato.
limit-name-from-dns-next = Protegge dall'ascolto, non da un DNS falsificato. Chiedere al partner di firmare il suo DNS (DNSSEC) o di pubblicare MTA-STS.
limit-name-maybe-from-dns-what = In invio, la maggior parte dei server confronta i certificati con i nomi nel DNS (i record MX).
limit-name-maybe-from-dns-why = Chi falsifica il DNS sceglie quel nome, e può averne un certificato. Se a questo server si possa indicare quali nomi deve portare il certificato di un partner, qui non è noto.
limit-name-maybe-from-dns-next = Cercare un elenco di nomi attesi accanto all'impostazione per il partner, o chiedere al produttore. Se non c'è, chiedere al partner di firmare il suo DNS (DNSSEC) o di pubblicare MTA-STS.

limit-everybody-not-asked-what = A tutti non si chiede nulla di più rigoroso di “TLS se offerto”.
limit-everybody-not-asked-why = Questo server può essere rigoroso solo con quelli di cui gli si indica il dominio.
limit-everybody-not-asked-next = Indicare i partner la cui posta va protetta, ciascuno con la sua classe.

limit-partner-not-asked-what = A { $partner } non si chiede nulla di più che a tutti.
limit-partner-not-asked-why = In questa direzione il server non ha regole per singoli domini.
limit-partner-not-asked-next = Scegliere, se possibile, la classe più rigorosa per tutti, oppure affidare la posta di { $partner } a un server posto davanti a questo.
limit-partner-not-less-what = A { $partner } si chiede quanto a tutti, anche se era stato scelto meno.
limit-partner-not-less-why = Questo server non ha regole per singoli domini in questa direzione.
limit-partner-not-less-next = Se { $partner } non ne è capace, la sua posta aspetta: chieda meno a tutti, oppure affidi quella posta a un server davanti a questo.

limit-reset-by-update-what = Il prossimo aggiornamento del prodotto ripristina questi valori.
limit-reset-by-update-why = Il suo programma di installazione riscrive la configurazione del server di posta a ogni esecuzione.
limit-reset-by-update-next = Conservare la cartella, eseguire di nuovo apply.sh dopo ogni aggiornamento e fare il test.

limit-route-pinned-what = La posta verso { $partner } va sempre a un solo server di posta, per nome.
limit-route-pinned-why = Le regole TLS di questo server si basano sul nome dell'altro server, non sul dominio. Perciò il dominio riceve un instradamento fisso: al primo nome di certificato indicato dal partner, altrimenti al suo primo server di posta nel DNS il giorno di apply.sh.
limit-route-pinned-next = Chiedere quel nome al partner e aggiungerlo. Quando i suoi server di posta cambiano, la posta resta in attesa finché non si esegue di nuovo apply.sh; nulla va a un altro server.

limit-own-networks-exempt-what = La posta dalle reti proprie del server è accettata senza TLS.
limit-own-networks-exempt-why = I programmi stessi del prodotto consegnano la posta da lì in chiaro, e resterebbero esclusi.
limit-own-networks-exempt-next = Controllare che cosa conta come rete propria (in Postfix: mynetworks), e lasciarvi solo ciò di cui ci si fida.

limit-protocols-of-windows-what = Quali versioni di TLS si usano non si decide qui.
limit-protocols-of-windows-why = Lo decide Windows, per tutti i programmi del server.
limit-protocols-of-windows-next = Disattivare lì TLS 1.0 e 1.1 (come, lo dice “Exchange Server TLS configuration best practices” su learn.microsoft.com, anche per altri server di posta); nella fase 4 si vede che cosa si usa davvero.
limit-protocols-of-product-what = Quali versioni di TLS si usano non si decide qui.
limit-protocols-of-product-why = È un'impostazione del prodotto in un altro punto, che Postseal non scrive.
limit-protocols-of-product-next = Cercare nel suo manuale le versioni di TLS o SSL, e permettere solo TLS 1.2 e successive; nella fase 4 si vede che cosa si usa davvero.
limit-protocols-of-service-what = Quali versioni di TLS si usano non si decide qui.
limit-protocols-of-service-why = Lo decide il fornitore del servizio, per tutti i clienti.
limit-protocols-of-service-next = Non c'è nulla da impostare. Nella fase 4 si vede che cosa si usa davvero; le pagine di aiuto del fornitore dicono quali versioni accetta.
limit-protocols-of-library-what = Quali versioni di TLS si usano non si decide qui.
limit-protocols-of-library-why = Il server non ha un'impostazione per questo: lo decide l'OpenSSL del sistema, per tutti i programmi che lo usano.
limit-protocols-of-library-next = Tenere aggiornato il sistema: le versioni attuali non permettono nulla sotto TLS 1.2 (altrimenti lo alza MinProtocol in openssl.cnf). Nella fase 4 si vede che cosa si usa davvero.

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title }: TLS per { $host }
policy-readme-steps = Dove più sotto si parla di “fase 1” fino a “fase 4”, è una fase di Postseal, non di questo elenco.
policy-readme-copy =
    Copiare questa cartella sul server di posta, ad esempio:
    scp -r . root@{ $host }:/root/postseal
    Poi accedere al server (ssh root@{ $host }) e andare nella cartella: cd /root/postseal
policy-readme-key =
    Mettere la chiave privata (leggibile solo da root) e il certificato con la sua catena dove la configurazione li aspetta:
    { $key }
    { $certificate }
policy-readme-brought =
    La chiave privata e il certificato con la sua catena sono in questa cartella, che è quindi segreta quanto la
    chiave. Lo script li mette dove la configurazione li aspetta:
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    Il certificato con la sua catena è in questa cartella, e lo script lo mette al suo posto. Mettere la chiave
    privata, che qui non c'è, dove la configurazione la aspetta, leggibile solo da root:
    { $key }
policy-readme-brought-in-one =
    La chiave privata e il certificato con la sua catena sono in questa cartella, che è quindi segreta quanto la
    chiave. Lo script scrive entrambi in un solo file, dove la configurazione li aspetta:
    { $key }
policy-readme-key-in-one =
    Mettere la chiave privata e, dopo di essa, il certificato con la sua catena in un solo file, dove la configurazione
    li aspetta, leggibile solo da root:
    { $key }
policy-readme-beside =
    Ciò che in questa cartella c'è di chiave e certificato (certificate.pem, private.key) va messo dove la
    configurazione lo aspetta:
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    Di chiave e certificato, questa cartella contiene certificate.pem (con la catena) e, se richiesto, private.key.
policy-readme-apply =
    Sul server, come root, nella cartella: sh apply.sh
    Imposta ciò che serve, in modo che undo.sh possa annullarlo, e lo fa leggere al server. Eseguirlo due volte non fa danni.
policy-readme-guarded =
    Sul server, come root, nella cartella: sh apply.sh --dry-run
    mostra che cosa cambierebbe, e non cambia nulla. Poi: sh apply.sh
    Conserva una copia, imposta ciò che serve, esegue il controllo proprio del server, fa ricaricare la configurazione
    al server ed esamina la porta 25.
    Se una di queste operazioni fallisce, rimette tutto a posto da solo. Eseguirlo due volte non fa danni.
policy-readme-guarded-elsewhere =
    Sul server, come root, nella cartella: sh apply.sh
    Conserva una copia, imposta ciò che serve, esegue il controllo proprio del server, fa ricaricare la configurazione
    al server ed esamina la porta 25.
    Se una di queste operazioni fallisce, rimette tutto a posto da solo. Eseguirlo due volte non fa danni.
policy-readme-check = Verificare che il server legga la configurazione senza errori: sh check.sh
policy-readme-verify =
    Vedere TLS all'opera: sh verify.sh
    Interroga le porte di questo server e i server dei partner. Dopo WRONG dice perché altri rifiuteranno il
    certificato, dopo NOTE che cosa conviene guardare; alla fine dice che cosa non è come dovrebbe.
policy-readme-undo = Per rimettere tutto com'era prima: sh undo.sh (alla fine dice quali file restano)
policy-readme-undo-plain = Per rimettere tutto com'era prima: sh undo.sh
policy-readme-by-hand = Lo stesso a mano anziché con lo script: incollare questo per intero, come root, in questa cartella. Si ferma al primo errore.
policy-readme-by-hand-undo = E questo ripristina ciò che c'era prima:
policy-readme-general =
    Postseal non conosce questo server: questi sono i nomi che tali impostazioni hanno di solito. Che cosa faccia
    davvero il server, lo dice il test alla fine.

policy-readme-documented =
    Scritto in base alla documentazione del produttore e controllato da un parser del suo linguaggio. Non è stato
    provato su un server vero: applicarlo in un momento tranquillo, e fare il test prima di farci affidamento.
policy-readme-described =
    Istruzioni scritte in base alla documentazione del produttore, con i suoi nomi di menu e campi. Non sono state
    provate su un server vero: eseguirle in un momento tranquillo, e fare il test prima di farci affidamento.
policy-readme-windows-copy = Copiare questa cartella sul server di posta e aprirvi la PowerShell propria del server come amministratore. Se i file sono bloccati: Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    Mettere un file con la chiave privata, il certificato e la sua catena (PFX, PKCS #12; la fase 2 di Postseal ne scrive uno) dove lo script lo cerca,
    ed eliminarlo quando tutto è pronto:
    { $certificate }
policy-readme-windows-pem =
    Mettere la chiave privata e il certificato con la sua catena dove il server di posta li aspetta, leggibili solo da esso:
    { $key }
    { $certificate }
policy-readme-windows-apply =
    Nella cartella: .\apply.ps1 -WhatIf
    dice che cosa cambierebbe, e non cambia nulla. Poi: .\apply.ps1
    Salva ciò che è impostato oggi, imposta ciò che serve, lo verifica ed esamina la porta 25 se lì è offerto TLS.
    Se una di queste operazioni fallisce, rimette tutto a posto da solo. Eseguirlo due volte non fa danni.
policy-readme-windows-check = Verificare che le impostazioni siano come devono essere: .\check.ps1
policy-readme-windows-verify = Vedere TLS all'opera: .\verify.ps1
policy-readme-windows-undo = Per rimettere tutto com'era prima: .\undo.ps1
policy-readme-service-apply =
    Sul proprio computer, in PowerShell, in questa cartella: .\apply.ps1 -WhatIf
    dice che cosa cambierebbe, e non cambia nulla. Poi: .\apply.ps1
    Chiede di accedere come amministratore del servizio, salva ciò che è impostato oggi, imposta ciò che serve e lo verifica.
    Se una di queste operazioni fallisce, rimette tutto a posto da solo. Eseguirlo due volte non fa danni.
policy-readme-files = Che cosa c'è nella cartella:
policy-readme-limits = Che cosa il server non fa come richiesto, o non senza un prezzo:
policy-readme-warnings = Su che cosa conviene riflettere:

# Command line

cli-policy-exported = { $title } per { $host }: scritto in { $out }.
cli-policy-files = File
cli-policy-more = Inoltre: { $more }
cli-policy-platforms = Posizioni note per: { $platforms }
cli-policy-limits = Che cosa il server non fa come richiesto, o non senza un prezzo
cli-policy-warnings = Su che cosa conviene riflettere
cli-policy-everybody = tutti
cli-policy-partners = partner
cli-policy-next = Ora copiare la cartella sul server ed eseguire lì, come root: sh apply.sh, poi sh check.sh e sh verify.sh. Si annulla con: sh undo.sh. Maggiori dettagli in APPLY.md.
cli-policy-next-windows = Ora copiare la cartella sul server ed eseguire nella PowerShell propria del server, come amministratore: .\apply.ps1, poi .\check.ps1 e .\verify.ps1. Si annulla con: .\undo.ps1. Maggiori dettagli in APPLY.md.
cli-policy-next-service = Ora eseguire in PowerShell sul proprio computer: .\apply.ps1, poi .\check.ps1 e .\verify.ps1. Si annulla con: .\undo.ps1. Maggiori dettagli in APPLY.md.
cli-policy-next-console = Ora seguire queste istruzioni nella console del server; si trovano anche in APPLY.md.
cli-policy-unproven = Scritto in base alla documentazione del produttore, controllato da un parser; non provato su un server vero.
cli-policy-unproven-steps = Istruzioni scritte in base alla documentazione del produttore; non provate su un server vero.
cli-policy-versions = versioni { $versions }
cli-policy-proven = collaudato con il server vero
cli-policy-documented = dalla documentazione del produttore, controllato da un parser
cli-policy-described = istruzioni dalla documentazione del produttore
cli-policy-general = In termini generali: di questo server non si sa nulla. Le sue impostazioni possono avere altri nomi.
cli-policy-stands-for = Anche per { $names }.
cli-policy-no-page = Non è stato possibile leggere una pagina con i nomi delle impostazioni di { $name }: queste sono le istruzioni adatte a qualsiasi server.

limit-minimum-unavailable-what = La versione minima di TLS è { $instead }, non { $asked } come richiesto.
limit-minimum-unavailable-why = Questa versione del server non si può vincolare a { $asked }.
limit-minimum-unavailable-next = La posta passa con { $instead } o successivi. Se il server è più recente della versione indicata, indicare quella giusta ed esportare di nuovo.

limit-submission-unavailable-what = Le porte su cui gli utenti consegnano la posta (587 e 465) restano come sono.
limit-submission-unavailable-why = Postseal non le scrive per questo server.
limit-submission-unavailable-next = Configurarle secondo il manuale del server: TLS obbligatorio, e nessuna password chiesta prima di TLS. Poi provare a inviare da un programma di posta.

limit-dane-unavailable-what = I certificati che i destinatari indicano nel DNS (DANE) non vengono consultati.
limit-dane-unavailable-why = Questo server, o questa versione, non può farlo, oppure Postseal non lo scrive per questo server.
limit-dane-unavailable-next = La posta passa secondo la classe per tutti. Per i partner importanti, scegliere “TLS verificato”.

limit-mta-sts-unavailable-what = I server che i destinatari indicano sui loro siti web (MTA-STS) non vengono consultati.
limit-mta-sts-unavailable-why = Questo server, o questa versione, non può farlo, oppure Postseal non lo scrive per questo server.
limit-mta-sts-unavailable-next = La posta passa secondo la classe per tutti. Per i partner importanti, scegliere “TLS verificato”.

limit-address-not-asked-what = A { $partner } non si chiede nulla di più che a tutti.
limit-address-not-asked-why = Questo server non ha regole in base all'indirizzo di chi si connette, oppure Postseal non le scrive per questo server.
limit-address-not-asked-next = Creare invece una regola per il dominio di posta del partner.
limit-address-too-wide-what = A { $partner } non si chiede nulla di più che a tutti.
limit-address-too-wide-why = L’intervallo è troppo ampio: questo server conosce gli indirizzi per i loro numeri interi, e sarebbero migliaia di righe.
limit-address-too-wide-next = Indicare intervalli più piccoli, o richiederlo a tutti.

limit-host-not-asked-what = A { $partner } non si chiede nulla di più che a tutti.
limit-host-not-asked-why = Questo server non ha regole in base al nome di chi si connette, oppure Postseal non le scrive per questo server.
limit-host-not-asked-next = Creare invece una regola per gli indirizzi del partner o per il suo dominio di posta.

limit-host-by-dns-what = { $partner } si riconosce solo da ciò che il DNS dice del suo indirizzo.
limit-host-by-dns-why = Quando un server si connette, solo il suo indirizzo è certo. La regola vale dove il DNS dà questo nome per l'indirizzo, e l'indirizzo per il nome; altrimenti il server è trattato come tutti.
limit-host-by-dns-next = Usare invece gli indirizzi del partner, se sono noti, o aggiungere una regola per il suo dominio di posta.

limit-submission-needs-login-what = Le porte 587 e 465 chiedono agli utenti una password, solo su TLS.
limit-submission-needs-login-why = Postseal non crea account: le password sono verificate come il server è stato configurato, da sé o da un altro programma (spesso Dovecot o Cyrus SASL).
limit-submission-needs-login-next = Se oggi i programmi di posta riescono ad accedere, non c'è nulla da fare. Altrimenti configurare prima l'autenticazione (per la maggior parte dei server: SASL): senza, queste porte non accettano posta da nessuno.

limit-dane-needs-resolver-what = DANE funziona solo con un resolver DNS sulla macchina stessa del server che verifica le firme (DNSSEC).
limit-dane-needs-resolver-why = Il server crede a ciò che dice il suo resolver; attraverso la rete potrebbe dirlo un attaccante.
limit-dane-needs-resolver-next = Installare sul server un resolver con validazione come unbound, e far indicare 127.0.0.1 a /etc/resolv.conf, per Exim con la riga “options trust-ad” sotto. Senza, la posta passa come senza DANE.

limit-dane-not-combined-what = DANE non si usa dove vale una classe più o meno rigorosa di “TLS se offerto”.
limit-dane-not-combined-why = Il server non ha un livello che chieda insieme DANE e questa classe.
limit-dane-not-combined-next = Vale la classe scelta. Per usare DANE per tutti, scegliere “TLS se offerto” per tutti e la classe rigorosa per i partner.

limit-mta-sts-needs-helper-what = MTA-STS richiede un programma ausiliario sul server: postfix-mta-sts-resolver.
limit-mta-sts-needs-helper-why = Il server non può interrogare da sé i siti web; chiede al programma ausiliario su 127.0.0.1, porta 8461. Se questo non è in esecuzione, la posta resta in attesa.
limit-mta-sts-needs-helper-next = Installare e avviare il pacchetto postfix-mta-sts-resolver prima di applicare; apply.sh si ferma se il programma non risponde. Prima di Postfix 3.4, impostare require_sni su false nel suo file.

limit-mta-sts-before-dane-what = Per un dominio che ha sia MTA-STS sia DANE, decide MTA-STS.
limit-mta-sts-before-dane-why = Il server guarda prima nella tabella di MTA-STS. Lo standard (RFC 8461, sezione 2) vuole che venga prima DANE.
limit-mta-sts-before-dane-next = La posta è protetta dall'uno o dall'altro. Se i destinatari usano soprattutto DANE, lasciare disattivato MTA-STS.

# What should be thought over in a policy, whatever the server

policy-plain-what = In questa direzione la posta di nessuno è protetta.
policy-plain-why = Senza TLS chiunque lungo il percorso può leggerla e modificarla.
policy-plain-next = Scegliere “TLS se offerto”: non fa perdere posta.

policy-plain-partner-what = La posta di { $partner } non è protetta.
policy-plain-partner-why = Senza TLS chiunque lungo il percorso può leggerla e modificarla.
policy-plain-partner-next = Scegliere “TLS se offerto”, a meno che non si sappia che TLS causa problemi a questo partner.

policy-required-inbound-what = La posta da server senza TLS verrà rifiutata.
policy-required-inbound-why = Alcuni server inviano ancora senza TLS. Lo standard (RFC 3207, sezione 4) vieta a un server di posta pubblico di pretenderlo.
policy-required-inbound-next = Scegliere “TLS se offerto” per tutti e “TLS o niente” per i partner, a meno che questo server non accetti posta solo da server noti.

policy-verified-inbound-what = Quasi tutta la posta in arrivo verrà rifiutata.
policy-verified-inbound-why = Quasi nessun server di posta mostra un certificato quando invia, e lo standard (RFC 3207, sezione 4) vieta a un server di posta pubblico di pretendere TLS.
policy-verified-inbound-next = Scegliere “TLS se offerto” per tutti e una classe più rigorosa per i partner, a meno che questo server non accetti posta solo da server noti.

policy-old-profile-what = Si accettano versioni obsolete di TLS (1.0 e 1.1).
policy-old-profile-why = Hanno debolezze note; la RFC 8996 dice che non vanno usate, e la maggior parte degli audit chiede TLS 1.2.
policy-old-profile-next = Scegliere “Intermedio”, a meno che le versioni vecchie non servano a una macchina che non si può sostituire.

profile-modern-name = Moderno
profile-modern-sentence = Solo TLS 1.3. I server anteriori al 2018 non possono scambiare con questo posta cifrata.
profile-intermediate-name = Intermedio
profile-intermediate-sentence = TLS 1.2 e 1.3 con buoni cifrari: ciò che raccomanda la RFC 9325 e che chiedono le banche.
profile-old-name = Vecchio
profile-old-sentence = TLS 1.0 e successivi, per macchine che non si possono sostituire. Le versioni obsolete hanno debolezze note.

# The administrator's own configuration.

own-unreadable-what = La riga { $line } non è ammessa in { $name }: { $text }
own-unreadable-why = Una riga lì è un'impostazione come la scrivono i server, oppure un commento. Forse è un altro file.
own-unreadable-next = Prendere dal server il file stesso, intero e non modificato. Qui non serve mai una chiave privata.
own-unreadable-unseen-what = La riga { $line } non è ammessa in { $name }.
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = Sono { $size } KiB: nessun file { $name } è così grande.
own-too-large-why = Probabilmente è un altro file.
own-too-large-next = Prendere { $name } dalla cartella stessa del server.
own-unknown-what = La configurazione esistente di { $server } non si può ancora confrontare.
own-unknown-why = Non si sa come inserire qualcosa in un file di questo server senza danneggiare il resto.
own-unknown-next = Prendere la configurazione così com'è mostrata, e inserirla a mano o con apply.sh.
own-list-unnamed-what = acl_smtp_mail è più del nome di un elenco: { $text }
own-list-unnamed-why = Ciò che si chiede ai partner va in quell'elenco, e Postseal non può capire quale sia.
own-list-unnamed-next = Dare all'elenco un nome proprio, o aggiungere a mano “.include /etc/postseal/exim/acl.conf” al suo inizio.
own-right = già a posto
own-added = nuova
own-changed = modificata
own-twice = compariva più di una volta; resta una sola riga
own-aside = messa da parte come commento: lì non può comparire due volte
own-superseded = di un'epoca passata; non conta più, e si può togliere
own-overruled = non conta più: ciò che si aggiunge viene prima; si può togliere
own-contradicts = va contro ciò che si chiede, e resta: solo chi l'ha messa sa perché c'è
own-no-comment = va contro ciò che si chiede, e conta anche se ha # davanti: in questo file solo dnl fa un commento; cominciare la riga con dnl e uno spazio
own-includes-others-what = La riga { $line } di { $name } include un altro file.
own-includes-others-why = Ciò che contiene non si vede da qui, e l'ordine delle regole conta.
own-includes-others-next = Riportare prima tutto in { $name }.
own-recipients-what = La regola alla riga { $line } di { $name } riguarda singoli destinatari (rcpt-to).
own-recipients-why = Le regole per i partner la precedono con la stessa azione, e andrebbe perso a chi è destinata.
own-recipients-next = Dare a quella regola un'azione propria.
own-no-listener-what = In { $name } non c'è un listener sulla porta 25.
own-no-listener-why = Nessun server altrui può raggiungere questo, perciò non c'è nessuno a cui offrire TLS.
own-no-listener-next = Prendere il file del server che riceve la posta, intero.
own-rules-what = Alla riga { $line } di { $name } cominciano regole proprie, nel punto in cui devono stare quelle di Postseal.
own-rules-why = Sendmail ha un solo punto di questo tipo, e le due serie si mescolerebbero.
own-rules-next = Mettere da parte le proprie (dnl prima di ogni riga), o riunirle a mano.
own-never-closed-what = Ciò che comincia alla riga { $line } di { $name } non finisce da nessuna parte.
own-never-closed-why = Una virgoletta, una parentesi o una graffa che si apre lì non viene chiusa. Nemmeno il server leggerebbe il file.
own-never-closed-next = Chiuderla, oppure prendere il file stesso dal server, per intero.
own-open-behind-sign-what = Ciò che comincia alla riga { $line } di { $name } non finisce da nessuna parte.
own-open-behind-sign-why = Una virgoletta o una parentesi che si apre lì non viene chiusa. Il # davanti non fa un commento in questo file, lo fa solo dnl: nemmeno Sendmail lo leggerebbe.
own-open-behind-sign-next = Cominciare la riga con dnl e uno spazio, oppure chiudere ciò che si apre lì.
cli-policy-no-difference = Non cambierebbe nulla: è già come richiesto.
cli-policy-revised = Scritto: { $out }. Controllarlo sul server prima di metterlo al suo posto.

limit-everybody-stricter-what = Tutti devono usare TLS per inviare a questo server, perché lo deve fare un partner.
limit-everybody-stricter-why = Questo server non può chiedere TLS al dominio di un solo mittente: lo chiede a tutti o a nessuno.
limit-everybody-stricter-next = La posta da server senza TLS viene rifiutata. Se non è accettabile, scegliere “TLS se offerto” per il partner, o far ricevere la posta a un server posto davanti a questo.

limit-target-verified-for-all-only-what = In invio verso { $partner } i certificati non vengono verificati, benché sia stato chiesto “TLS verificato”.
limit-target-verified-for-all-only-why = Questo server verifica i certificati di tutti i server o di nessuno.
limit-target-verified-for-all-only-next = Si chiede invece “TLS o niente”: la posta è cifrata, ma non è provato quale server la accetta. Se tutti quelli a cui si scrive hanno un certificato valido, scegliere “TLS verificato” per tutti.

limit-target-name-unsaid-what = Se in invio il nome nel certificato di { $partner } venga confrontato non è documentato.
limit-target-name-unsaid-why = Il produttore dice che si può chiedere un certificato di un'autorità attendibile, e nulla del nome al suo interno.
limit-target-name-unsaid-next = Si chiede un certificato attendibile. Può essere meno di “TLS verificato”: chiedere al produttore se anche il nome deve corrispondere.

limit-clients-are-users-what = “Ricezione” qui indica i programmi dei propri utenti, non gli altri server di posta.
limit-clients-are-users-why = Con Dovecot gli utenti leggono la posta (IMAP, POP3) e consegnano quella da inviare (587 e 465). Gli altri server parlano con il server di posta sulla porta 25.
limit-clients-are-users-next = Per i programmi degli utenti “TLS o niente” è giusto; tutti quelli attuali lo sanno usare. Creare un secondo progetto per il server di posta sulla porta 25.

limit-relay-only-what = “Invio” qui indica il tratto verso un solo server: quello che accetta ciò che gli utenti consegnano.
limit-relay-only-why = Ciò che si invia da qui viene affidato a un solo relay (in Dovecot submission_relay_host, in nullmailer remotes, in dma SMARTHOST se impostato). Quel server lo inoltra ai partner, secondo le proprie regole.
limit-relay-only-next = Creare un secondo progetto per quel server, e scegliere lì le classi per i partner. Se si trova su questa stessa macchina, il testo in chiaro fino a esso è sicuro.

limit-relay-needs-tls-what = Ciò che gli utenti consegnano prosegue su TLS o non prosegue: è più di quanto è stato chiesto a tutti.
limit-relay-needs-tls-why = Un'unica impostazione vale per tutto ciò che si invia, chiunque sia il destinatario: ciò che si chiede a un partner si chiede a tutti; e a Dovecot e nullmailer si può dire “sempre” o “mai”, ma non di provare.
limit-relay-needs-tls-next = Si chiede “TLS o niente”. apply.sh controlla prima, e non fa nulla se il relay non offre TLS. Scegliere il testo in chiaro per l'invio se il relay è questa stessa macchina.

limit-partner-elsewhere-what = Qui non si chiede nulla ai server di { $partner }.
limit-partner-elsewhere-why = Non distingue i partner: un'unica impostazione vale per tutto ciò che si invia, che di regola va a un solo relay, e i server dei partner non parlano con esso.
limit-partner-elsewhere-next = Indicare il partner in un progetto per il server di posta sulla porta 25 (Postfix, Exim e altri): lì la classe viene rispettata.

limit-users-need-tls-what = I programmi degli utenti devono usare TLS, perché lo deve fare un partner.
limit-users-need-tls-why = Anche la posta di un partner si legge e si consegna qui, e Dovecot non può distinguerla dall'altra.
limit-users-need-tls-next = Tutti i programmi di posta attuali lo sanno usare. Se uno non può, togliere il partner da questo progetto; il suo posto è in quello per il server di posta sulla porta 25.

limit-subject-name-alone-what = Dei nomi in un certificato si confronta solo quello nel soggetto.
limit-subject-name-alone-why = Prima della versione 8.17 Sendmail non vede gli altri, e i certificati di oggi indicano lì la maggior parte degli host.
limit-subject-name-alone-next = La posta resta in attesa o è rifiutata se il nome atteso non è quello del soggetto (lo mostra openssl x509 -subject). Indicare a Postseal quel nome per il partner, o portare Sendmail alla 8.17.

limit-password-as-before-what = Se le password siano accettate senza TLS resta com'è oggi.
limit-password-as-before-why = Dovecot ha per questo un'impostazione propria (disable_plaintext_auth, dalla 2.4 auth_allow_cleartext). Nella configurazione fornita accetta le password solo su TLS.
limit-password-as-before-next = Con la configurazione fornita non c'è nulla da fare. Per sicurezza, scegliere “TLS o niente” in ricezione: allora nessuna password viaggia senza TLS.

limit-tls-not-tried-what = La posta viene inviata in chiaro, benché sia stato chiesto “TLS se offerto”.
limit-tls-not-tried-why = Questo server pretende TLS o non lo usa affatto; non prova.
limit-tls-not-tried-next = Scegliere “TLS o niente” per ogni partner i cui server offrono TLS (lo mostra la fase 4), o far inviare la posta a un server posto dietro a questo.

limit-level-remembered-what = Questo server ricorda il miglior TLS avuto con un dominio, e da allora non accetta nulla di meno.
limit-level-remembered-why = Lo fa da sé, per tutti: un dominio che ha avuto una volta un certificato attendibile non riceve posta finché non ne ha uno, e chi ha inviato su TLS non può più inviare in chiaro.
limit-level-remembered-next = Se un partner è davvero tornato indietro, e lo ha confermato lui stesso, far dimenticare il dominio al server: chasquid-util domaininfo-remove e il dominio, poi di nuovo apply.sh.

limit-refused-afterwards-what = La posta che sarebbe dovuta arrivare su TLS viene rifiutata a consegna già avvenuta.
limit-refused-afterwards-why = Il server interroga le nostre regole alla fine di un messaggio: a quel punto il testo è già passato in rete in chiaro, anche se qui nessuno lo legge.
limit-refused-afterwards-next = Bisogna chiedere ai partner di pretendere TLS anche da parte loro: allora nulla parte in chiaro.

limit-sends-only-what = Questo programma invia posta e non ne riceve.
limit-sends-only-why = Inoltra ciò che scrivono i programmi della sua macchina; nessun altro server gli parla, e non gli serve un certificato.
limit-sends-only-next = Per la posta in arrivo, creare un secondo progetto per il server di posta sulla porta 25.

limit-received-elsewhere-what = A chi invia posta a questo dominio non si chiede nulla.
limit-received-elsewhere-why = Questo programma non accetta posta da altri server.
limit-received-elsewhere-next = Scegliere la classe in un progetto per il server di posta sulla porta 25 (Postfix, Exim e altri), che riceve la posta.
