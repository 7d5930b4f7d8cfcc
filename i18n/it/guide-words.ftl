# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = Un protocollo con cui un server ordina e rinnova da sé il proprio certificato (RFC 8555). Lo ha reso noto Let's Encrypt; lo usano anche altre CA.

guide-auth-word = AUTH
guide-auth-text = L'accesso a un server di posta con nome e password, o con un token, prima che accetti messaggi da inviare. Serve dove gli utenti consegnano la posta, non tra i server dei partner.

guide-bounce-word = Mancata consegna (bounce)
guide-bounce-text = Un messaggio che comunica che il proprio non è stato consegnato, e perché. Detto anche DSN, notifica sullo stato di consegna.

guide-ca-word = CA, autorità di certificazione
guide-ca-text = Un'organizzazione che verifica che un nome sia di chi lo richiede e firma un certificato per quel nome. A ciò che firma credono tutti quelli che si fidano della CA.

guide-caa-word = Record CAA
guide-caa-text = Un record DNS che indica le CA che possono emettere certificati per il dominio. Le altre devono rifiutare. Se manca, possono tutte.

guide-certificate-word = Certificato
guide-certificate-text = Un piccolo file che dice: questa chiave pubblica appartiene al server con questo nome, da questo giorno a quello, firmato da questa CA. Non è segreto.

guide-chain-word = Catena
guide-chain-text = Il certificato del server e quelli intermedi, fino a una radice. Il server deve inviarli tutti tranne la radice, altrimenti gli altri non vedono perché fidarsi.

guide-cipher-word = Cifrario
guide-cipher-text = Il metodo con cui i byte vengono resi incomprensibili, ad esempio AES. Quelli vecchi (RC4, 3DES, EXPORT) si possono violare e non andrebbero più accettati.

guide-class-word = Classe
guide-class-text = Quanto rigorosamente si chiede TLS: in chiaro, opportunistico, obbligatorio, verificato. Si sceglie per ciascuna direzione, per tutti e per singoli partner.

guide-csr-word = CSR, richiesta
guide-csr-text = Certificate Signing Request: il nome del server e la sua chiave pubblica, nella forma voluta dalle CA. Non è segreta; la chiave privata non vi è contenuta.

guide-dane-word = DANE
guide-dane-text = Un record nel DNS (TLSA) con l'impronta della chiave del server. I mittenti che lo controllano notano un certificato sbagliato e non ripiegano mai sul testo in chiaro. Richiede DNSSEC.

guide-dnssec-word = DNSSEC
guide-dnssec-text = Firme sui record DNS, perché nessuno lungo il percorso possa modificare una risposta. Si attiva presso il provider DNS e il registrar.

guide-fingerprint-word = Impronta
guide-fingerprint-text = Un numero breve calcolato da un certificato o da una chiave (SHA-256). Se due impronte sono uguali, si tratta dello stesso certificato o della stessa chiave.

guide-hop-word = Passaggio (hop)
guide-hop-text = Un tratto del percorso di un messaggio: da un server al successivo. Ciascuno può essere cifrato o no, indipendentemente dagli altri.

guide-implicit-word = TLS implicito
guide-implicit-text = TLS dal primo byte, su una porta apposita: 465 per consegnare la posta da inviare, 993 per leggerla. L'altro modo è STARTTLS.

guide-intermediate-word = Certificato intermedio
guide-intermediate-text = Un certificato tra quello del server e la radice: la CA firma con questo, per tenere sotto chiave la radice. Deve trovarsi sul server.

guide-key-word = Chiave privata
guide-key-text = La metà segreta di una coppia di chiavi. Chi la possiede può spacciarsi per il server. Resta sul computer dove è stata creata, leggibile dal minor numero possibile di persone.

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = Un piccolo file di testo su un server web del dominio, che dice: i miei server di posta sono questi, e sanno usare TLS. I mittenti che lo leggono non ripiegano più sul testo in chiaro (RFC 8461).

guide-mx-word = Record MX
guide-mx-text = Il record DNS che dice quale server accetta la posta di un dominio. Il certificato deve essere per il nome che vi compare, non per il dominio.

guide-passphrase-word = Passphrase, password della chiave
guide-passphrase-text = Ciò con cui è cifrato il file di una chiave. Chi non la conosce non può usare il file; a chi la dimentica servono una nuova chiave e un nuovo certificato.

guide-pem-word = PEM
guide-pem-text = Certificati e chiavi in forma di testo, tra righe con BEGIN ed END. È la forma voluta dalla maggior parte dei server su Linux.

guide-pfx-word = PFX, PKCS #12
guide-pfx-text = Un unico file con certificato, catena e chiave privata, protetto da una passphrase. È la forma voluta da Windows, Exchange e Java.

guide-received-word = Riga Received
guide-received-text = La riga che ogni server di posta scrive in testa a un messaggio: da chi, a chi, quando e, di solito, con quale TLS. Lette dal basso, sono il percorso del messaggio.

guide-relay-word = Relay, smarthost
guide-relay-text = Un server a cui il proprio affida tutta la posta in uscita, e che la consegna. In tal caso quel passaggio spetta a chi invia, e il successivo al relay.

guide-root-word = Certificato radice
guide-root-text = Il certificato di una CA di cui i sistemi si fidano fin dall'inizio. I partner ce l'hanno già; inviarlo non serve a nulla.

guide-san-word = SAN, nomi nel certificato
guide-san-text = Subject Alternative Name: l'elenco dei nomi host per cui vale un certificato. Contano solo questi; il vecchio “common name” non si guarda più.

guide-smtp-word = SMTP
guide-smtp-text = Il protocollo con cui i server di posta si passano i messaggi (RFC 5321): porta 25 tra i server, 587 e 465 per gli utenti.

guide-starttls-word = STARTTLS
guide-starttls-text = Il comando con cui una connessione iniziata in chiaro passa a TLS (RFC 3207). Una parte deve offrirlo e l'altra richiederlo.

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = Un record DNS con un indirizzo a cui gli altri server inviano ogni giorno un report: quante connessioni erano cifrate, e che cosa non ha funzionato con le altre (RFC 8460).

guide-tlsa-word = Record TLSA
guide-tlsa-text = Il record nel DNS usato da DANE: quale certificato o chiave un server può mostrare su una porta.

guide-version-word = Versione di TLS
guide-version-text = TLS 1.3 e 1.2 vanno bene. 1.0 e 1.1 sono deprecate (RFC 8996), SSL 2 e 3 sono violate. Le due parti usano la più recente che entrambe conoscono.
