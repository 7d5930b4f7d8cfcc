# Leggi le intestazioni; Apri un file (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = Leggi le intestazioni di un messaggio: è arrivato su TLS?
window-headers-title = Leggi le intestazioni
window-headers-why = Ogni server che inoltra un messaggio vi scrive una [riga Received|received]. Postseal le legge [passaggio|hop] per passaggio e dice dove il messaggio è passato su [TLS|tls], e con quale protezione. Nulla lascia questo computer.
window-headers-asked = Che cosa era concordato per questo messaggio?
window-headers-nothing = Niente: solo informare
window-headers-expected = Quanto concordato: { $class }.
window-headers-inbound = L’ha inviato un partner?
window-headers-ours = I propri server e indirizzi
window-headers-ours-help = Se il messaggio è stato inviato da un partner, si giudica il passaggio in cui il proprio server lo ha accettato. Indicare qui i propri server, separati da virgole; *.example.org vale per tutti quelli sotto, un indirizzo per un passaggio nella propria rete.
window-headers-report = Per il partner o un auditor: quando, il percorso del messaggio con la sua immagine, e che cosa ciò prova. Non contiene password né chiavi.

window-reading-nobodys = Esaminato da solo: non appartiene ad alcun progetto, e nessuno viene modificato.
window-reading-nobodys-next = Per conservarlo come prova per un proprio server, leggerlo nella fase 4 del progetto di quel server.

window-open-open = Apri un file: certificato, chiave, richiesta, messaggio o log
window-open-title = Apri un file
window-open-why = Postseal dice che cos’è un file e mostra che cosa contiene: un [certificato|certificate], una [chiave privata|key], una [richiesta|csr], o tutto insieme. Nulla viene modificato o inviato.
window-open-what = Uno o più: ciò che ha inviato una CA, in qualunque forma; una chiave e un certificato, per vedere se vanno insieme; un messaggio o una casella; un log di posta.
window-open-drop = Oppure trascinarli su questa finestra: file, o una cartella.
window-open-close = Chiudi tutto
window-open-looking = Esame in corso …
window-open-certificate = Certificato
window-open-authority = Certificato di un’autorità di certificazione (CA)
window-open-request = Richiesta di certificato (CSR)
window-open-key = Chiave privata: non inviarla mai a nessuno
window-open-message = Un messaggio, o una casella
window-open-past = Posta, un log o rapporti
window-open-belongs = La chiave privata corrisponde a ciò che è stato aperto con essa.
window-open-belongs-next = Hanno la stessa chiave pubblica: un server può usarli insieme.
window-open-belongs-some = Non tutto ciò che è stato aperto va insieme.
window-open-belongs-some-next = Ogni scheda dice se la sua altra metà è qui. Ciò che va insieme ha lo stesso SHA-256 della chiave.
window-open-belongs-not = Una chiave privata non corrisponde a ciò che è stato aperto con essa.
window-open-belongs-not-next = Le chiavi pubbliche sono diverse, e nessun server può usarle insieme. Cercare la chiave creata con la richiesta di questo certificato.
window-open-fits = L’altra metà è qui
window-open-fits-not = Manca l’altra metà
window-open-more = Altri { $count } non sono mostrati. La riga di comando li mostra tutti.
window-open-next = Per far controllare, completare e conservare un certificato per un server, importarlo nella fase 2 di un progetto.

open-configuration-what = { $name } è un file di configurazione di { $server }.
open-configuration-why = Quali impostazioni siano giuste dipende da ciò che il server deve fare.
open-configuration-next = Aprire un progetto, o iniziarne uno, e scegliere questo file nella fase 3: lì viene confrontato con ciò che serve al server.
open-many-what = { $name } contiene più di { $limit } file di certificati e chiavi.
open-many-why = Gli altri non sono stati esaminati: ciò che si vede qui non è tutto.
open-many-next = Scegliere i file desiderati al posto della cartella.

open-unknown-what = Postseal non conosce nulla di ciò che c’è in { $name }.
open-unknown-why = Non contiene certificati, richieste o chiavi private, né messaggi, righe di un log di posta o rapporti TLS.
open-unknown-next = Scegliere un altro file. Se è stato ricevuto, salvarlo di nuovo come lo intendeva il mittente ed estrarre ciò che è compresso.

window-drop-open = Postseal dice che cos’è: un certificato, una chiave, una richiesta, un messaggio, una casella o un log.
