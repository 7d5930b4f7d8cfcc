# Leggi le intestazioni; Apri un file (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = Leggi le intestazioni di un messaggio: è arrivato su TLS?
window-headers-title = Leggi le intestazioni
window-headers-why = Ogni server che inoltra un messaggio vi scrive una [riga Received|received]. Postseal le legge [passaggio|hop] per passaggio e dice dove il messaggio è passato su [TLS|tls], e quanto bene. Nulla lascia questo computer.
window-headers-asked = Che cosa era concordato per questo messaggio?
window-headers-nothing = Niente: solo informare
window-headers-expected = Quanto concordato: { $class }.
window-headers-inbound = Gliel’ha inviato un partner?
window-headers-ours = I suoi server e indirizzi
window-headers-ours-help = Se un partner le ha inviato il messaggio, si giudica il passaggio in cui il suo server lo ha accettato. Indichi qui i suoi server, separati da virgole; *.example.org vale per tutti quelli sotto, un indirizzo per un passaggio nella sua rete.

window-reading-nobodys = Esaminato da solo: non se ne conserva nulla.
window-reading-nobodys-next = Come prova per un suo server, lo legga nel passo 4 del relativo progetto.

window-open-open = Apri un file: certificato, chiave, richiesta, messaggio o log
window-open-title = Apri un file
window-open-why = Postseal dice che cos’è un file e mostra che cosa contiene: un [certificato|certificate], una [chiave privata|key], una [richiesta|csr], o tutto insieme. Nulla viene modificato, conservato o inviato.
window-open-what = Uno o più: ciò che ha inviato una CA, in qualunque forma; una chiave e un certificato, per vedere se vanno insieme; un messaggio o una casella; un log di posta.
window-open-drop = Oppure li trascini su questa finestra: file, o una cartella.
window-open-close = Chiudi tutto
window-open-looking = Esame in corso …
window-open-certificate = Certificato
window-open-authority = Certificato di un’autorità (CA)
window-open-request = Richiesta di certificato (CSR)
window-open-key = Chiave privata: non la invii mai a nessuno
window-open-message = Un messaggio, o una casella
window-open-past = Posta, un log o rapporti
window-open-belongs = La chiave privata corrisponde a ciò che è stato aperto con essa.
window-open-belongs-next = Hanno la stessa chiave pubblica: un server può usarli insieme.
window-open-belongs-not = Una chiave privata non corrisponde a ciò che è stato aperto con essa.
window-open-belongs-not-next = Le chiavi pubbliche sono diverse, e nessun server può usarle insieme. Cerchi la chiave creata con la richiesta di questo certificato.
window-open-next = Per far controllare, completare e conservare un certificato per un server, lo porti nel passo 2 di un progetto.

open-configuration-what = { $name } è un file di configurazione di { $server }.
open-configuration-why = Che cosa vi sia di giusto dipende da ciò che vuole dal suo server.
open-configuration-next = Apra un progetto, o ne inizi uno, e scelga questo file nel passo 3: lì viene confrontato con ciò che serve al suo server.

open-unknown-what = Postseal non conosce nulla di ciò che c’è in { $name }.
open-unknown-why = Non contiene certificati, richieste o chiavi private, né messaggi, righe di un log di posta o rapporti TLS.
open-unknown-next = Scelga un altro file. Se le è stato inviato, lo salvi di nuovo come lo intendeva il mittente: ciò che è compresso va prima estratto.

window-drop-open = Postseal dice che cos’è: un certificato, una chiave, una richiesta, un messaggio, una casella o un log.
