# The window: what every screen shares (src/gui)

window-copy = Copia
window-copied = Copiato
window-cancel = Annulla
window-close = Chiudi
window-try-again = Riprova
window-undo = Ripristina
window-show = Mostra
window-show-in-folder = Mostra nella cartella
window-cannot-show = Nessun programma di questo sistema ha potuto mostrare { $path }.
window-remove = Rimuovi
window-cause = Causa tecnica: { $cause }
window-next-thing = Da fare:

# What a colour means, in a word
window-good = A posto
window-attention = Richiede attenzione
window-bad = Non va bene
window-info = Buono a sapersi

# How far a step is
window-to-do = Da fare
window-done = Fatto

# No display
window-no-display = Non c'è uno schermo su cui aprire la finestra. Tutte e quattro le fasi in un terminale: postseal rehearse
window-cannot-open = Impossibile aprire la finestra: { $cause }. Tutte e quattro le fasi in un terminale: postseal rehearse

window-work-done = “{ $name }”: operazione completata.
window-work-failed = “{ $name }”: operazione non riuscita.
window-leave-title = C'è ancora un'operazione in corso
window-leave-text = Se si esce, viene interrotta. Ciò che è già completo viene conservato.
window-leave-ended = Nel frattempo è terminata.
window-leave-stay = Resta
window-leave-go = Interrompi ed esci
window-leave-close = Interrompi e chiudi
window-closing-saves = Il disco è lento: la finestra si chiuderà appena tutto sarà salvato.
window-closing-late = Il disco non ha accettato le ultime modifiche da mezzo minuto. Attendere che risponda, o chiudere di nuovo la finestra per uscire senza di esse.
window-disk-late = Il disco risponde lentamente. Ciò che è in corso non va perso.

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Invio

# A file hovers over the window
window-drop-here = Rilasciare qui
window-drop-not-here = Qui non c'è nulla da rilasciare
window-drop-nothing = Questa schermata non accetta file.
window-drop-archive = Si legge per vedere che cosa si bloccherebbe: messaggi, una casella, un log o una cartella che li contiene.
window-drop-probe = Diventa il certificato o la chiave da mostrare ai server che chiedono un certificato.
window-from-setup = Dal progetto “{ $name }”.
window-drop-reports = Si legge come report TLS: un report, un messaggio, una casella o una cartella che li contiene.
window-drop-rollover = Diventa il file con la nuova chiave.
window-drop-expiring = Si aggiunge a ciò che si sorveglia: un certificato, o una cartella che ne contiene.
window-drop-roots = Fornisce i certificati radice propri dell'azienda.
window-drop-request = Si legge come certificato da rinnovare, o come richiesta creata altrove.
window-drop-certificate = Si legge e si verifica: un certificato, una catena, un file PFX o una chiave.
window-drop-own = Si confronta con ciò che serve al server: il suo file di configurazione attuale.
window-drop-message = Si legge passaggio per passaggio: il messaggio così come è stato ricevuto.

# What was opened last; what does the same on the command line
window-recent = Aperti in precedenza
window-recent-forget = Dimentica questi

# Our own dialog for files, where the system opens none
window-chooser-path = Percorso
window-chooser-help = Questo sistema non ha aperto alcuna finestra per i file: digiti o incolli il percorso, oppure scorra le cartelle.
window-chooser-up = Cartella superiore
window-chooser-empty = Qui nulla comincia così.
window-chooser-empty-folder = Questa cartella è vuota.
window-chooser-no-folder = Qui non ci sono altre cartelle. “Scegli” prende questa.
window-chooser-no-file = Nessun file è ancora scelto. Prema su uno, o apra una cartella.
window-chooser-several = Se ne possono contrassegnare più di uno: con un clic o con la barra spaziatrice.
window-chooser-marked =
    { $count ->
        [one] Un file è contrassegnato.
       *[other] { $count } file sono contrassegnati.
    }
window-chooser-choose = Scegli
window-chooser-save = Salva qui
window-chooser-replace = Sostituisci
window-chooser-replaces = Questo file esiste già. Prema di nuovo per sostituirlo, o digiti un altro nome.
