# Setups (src/setup)

setup-no-data-folder-what = Il sistema non indica una cartella per i dati.
setup-no-data-folder-why = È lì che si conservano i progetti. L'utente non ha una cartella home, oppure non è nota.
setup-no-data-folder-next = Impostare la variabile POSTSEAL_DATA su una propria cartella, poi riavviare.

setup-name-empty-what = Il progetto non ha un nome.
setup-name-empty-why = Il nome serve a ritrovarlo tra gli altri.
setup-name-empty-next = Digitare un nome, ad esempio quello del server di posta.

setup-not-found-what = Il progetto “{ $id }” non esiste.
setup-not-found-why = Forse è stato eliminato, o spostato da un altro programma.
setup-not-found-next = Sceglierne uno dall'elenco; postseal expiring --setups mostra quelli con un certificato.

setup-no-root-what = Il certificato radice di { $ca } non è su questo computer.
setup-no-root-why = Senza di esso i partner non possono fidarsi del certificato, perché non è in nessun elenco pubblico.
setup-no-root-next = Chiedere alla CA il file con il suo certificato radice, caricarlo nella fase 2 insieme al certificato e poi salvarlo qui.

setup-nothing-to-renew-what = Il progetto { $name } non ha ancora un certificato.
setup-nothing-to-renew-why = Non c'è nulla da rinnovare.
setup-nothing-to-renew-next = Fare la prima richiesta nella fase 1.

setup-nothing-to-put-back-what = Nessun rinnovo di { $name } è in corso.
setup-nothing-to-put-back-why = Ciò che era in uso prima viene conservato finché il nuovo certificato non è provato; dopo non c'è nulla da rimettere.
setup-nothing-to-put-back-next = Guardare il progetto: il suo certificato è quello in uso.

setup-not-renewing-what = Nessun rinnovo di { $name } è in corso.
setup-not-renewing-why = Il progetto ha il suo certificato, e da allora non ne è stato richiesto un altro.
setup-not-renewing-next = Iniziarne prima uno: postseal renew, o «Rinnova» nella finestra.

setup-in-use-what = Il progetto “{ $name }” è aperto in un altro Postseal.
setup-in-use-why = Due programmi che modificano lo stesso progetto si annullerebbero il lavoro a vicenda.
setup-in-use-next = Chiuderlo nell'altra finestra, o aspettare che l'altro comando finisca, poi riprovare.

setup-damaged-what = Impossibile leggere il progetto { $path }: riga { $line }: { $cause }.
setup-damaged-why = Il file è stato modificato o danneggiato al di fuori di Postseal. È stato lasciato com'è, e così le sue chiavi.
setup-damaged-next = Correggere quella riga con un editor di testo, o recuperare il file da un backup.

setup-recoverable-what = Impossibile leggere il progetto { $path }: { $cause }.
setup-recoverable-why = È stato modificato o danneggiato al di fuori di Postseal. All'ultimo salvataggio ({ $changed }) Postseal ne ha conservato una copia; le chiavi sono intatte.
setup-recoverable-next = Usare la copia: la finestra di Postseal lo propone, e conserva accanto il file danneggiato. Oppure copiare { $copy } al suo posto.

setup-newer-what = Il progetto { $path } è stato scritto da una versione più recente di Postseal.
setup-newer-why = Un programma più vecchio perderebbe ciò che non conosce; perciò qui non si può cambiare nulla. Lo si può guardare.
setup-newer-next = Installare l'ultima versione di Postseal per lavorarci.

setup-unsaveable-what = Impossibile salvare il progetto: { $cause }.
setup-unsaveable-why = Il file sul disco è rimasto com'era.
setup-unsaveable-next = Scegliere file il cui percorso contenga solo lettere comuni, poi riprovare.
