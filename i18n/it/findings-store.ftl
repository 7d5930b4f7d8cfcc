# Reading and writing files (src/store.rs)

file-exists-what = { $path } esiste già.
file-exists-why = Una chiave sostituita è persa per sempre, perciò nessun file esistente viene mai sovrascritto.
file-exists-next = Scegliere un'altra cartella o un altro nome, o spostare a mano il vecchio file.

file-missing-what = { $path } non esiste.
file-missing-why = Non c'è nulla da leggere.
file-missing-next = Controllare il percorso, o scegliere di nuovo il file.

file-is-folder-what = { $path } è una cartella, non un file.
file-is-folder-why = Le cartelle non vengono esplorate: Postseal legge solo i file indicati.
file-is-folder-next = Indicare il file al suo interno, o più file.

file-no-folder-what = { $path } non può essere una cartella: c'è un file con quel nome.
file-no-folder-why = Si scrivono più file, e serve una cartella.
file-no-folder-next = Indicare una cartella, anche nuova.

file-denied-what = Mancano i permessi per leggere o scrivere { $path }.
file-denied-why = Il file o la sua cartella appartiene a un altro utente, o è in sola lettura.
file-denied-next = Scegliere una propria cartella, o eseguire il programma come l'utente a cui appartiene il file.

disk-full-what = Non c'è spazio per scrivere { $path }.
disk-full-why = Non è stato scritto nulla; ciò che c'era prima è invariato.
disk-full-next = Liberare spazio, o scegliere una cartella su un altro disco.

file-too-large-what = { $path } è più grande di { $limit }.
file-too-large-why = Chiavi, certificati e messaggi sono molto più piccoli; molto probabilmente è un altro file.
file-too-large-next = Scegliere un altro file.

file-locked-what = { $path } è in uso da parte di un altro Postseal.
file-locked-why = Due programmi che modificano lo stesso progetto si annullerebbero il lavoro a vicenda.
file-locked-next = Chiudere l'altra finestra, o aspettare che l'altro comando finisca, poi riprovare.

file-io-what = Impossibile leggere o scrivere { $path }: { $cause }.
file-io-why = Il sistema operativo ha rifiutato, e nulla è stato scritto a metà.
file-io-next = Controllare il disco e il percorso, poi riprovare.

file-no-file-what = { $path } non è un file, ma una pipe, un dispositivo o un socket.
file-no-file-why = Postseal conserva qualcosa in un file con questo nome, e qui aspetterebbe per sempre.
file-no-file-next = Spostarlo, poi riprovare.
file-is-pipe-what = { $path } è una pipe o un dispositivo, non un file.
file-is-pipe-why = Un archivio grande si legge a parti, alcune due volte. Una pipe dà tutto una volta sola, e un dispositivo può non avere fine.
file-is-pipe-next = Scriverlo prima in un file (comando > mail.mbox) e indicare quel file. I file gzip o zstd si leggono così come sono.

file-silent-what = Da { $path } non è arrivato nulla.
file-silent-why = È una pipe, e da un po' nessuno vi ha scritto.
file-silent-next = Indicare un file, o vedere perché il comando che dovrebbe scrivervi non lo fa.

file-folder-gone-what = Impossibile scrivere { $path }: la sua cartella non c'è.
file-folder-gone-why = È stata eliminata o rinominata, oppure il disco o la condivisione di rete in cui si trova non c'è più.
file-folder-gone-next = Creare la cartella, o ripristinare la cartella o il disco, poi riprovare. Ciò che c'era prima è invariato.
