# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = Il certificato di { $name } è scaduto il { $date }.
expiring-over-why = I partner che lo verificano rifiutano la posta inviata, o non ne inviano.
expiring-over-next = Rinnovarlo subito: aprire il progetto, andare alla fase 1 e scegliere “Sto rinnovando un certificato”. Con ACME (Let's Encrypt e altri) bastano pochi minuti.

expiring-soon-what = { $days ->
    [one] Il certificato di { $name } scade tra { $days } giorno, il { $date }.
   *[other] Il certificato di { $name } scade tra { $days } giorni, il { $date }.
}
expiring-soon-why = I certificati durano sempre meno: 200 giorni da marzo 2026, 100 da marzo 2027, 47 da marzo 2029. Chi rinnova a mano deve farlo sempre più spesso.
expiring-soon-next = Rinnovarlo nella fase 1. Per chi oggi lo fa a mano, lì c'è “Ordina online”: Let's Encrypt e altre autorità rinnovano senza moduli.

expiring-another-what = { $server } mostra un certificato, che scade il { $served }, diverso da quello del file, che scade il { $file }.
expiring-another-why = Il più delle volte il nuovo file è al suo posto e non lo si è detto al server: continua con quello vecchio finché scade.
expiring-another-next = Ricaricare il server di posta (come, lo dice la fase 3), poi controllare di nuovo. Se il server deve averne un altro, sorvegliare invece il server stesso (sulla riga di comando: --server).

expiring-nothing-in-what = In { $folder } non c’è alcun certificato di un server.
expiring-nothing-in-why = I certificati delle CA e i collegamenti ad altre cartelle vengono tralasciati. Forse i certificati ora si trovano altrove.
expiring-nothing-in-next = Indicare la cartella in cui si trovano, o il file stesso.

expiring-not-ours-what = { $file } esiste già, e non è un calendario scritto da Postseal.
expiring-not-ours-why = Verrebbe sovrascritto.
expiring-not-ours-next = Scegliere un altro nome per i promemoria.

expiring-watchlist-what = { $file } non è un elenco di ciò che Postseal sorveglia: { $cause }
expiring-watchlist-why = Viene lasciato com'è. Ciò che si aggiunge ora viene sorvegliato finché non si lascia questa schermata, e non viene ricordato.
expiring-watchlist-next = Correggere quel file, o spostarlo altrove.

expiring-none = Nessun progetto ha ancora un certificato. Indicare un file, una cartella o un server da sorvegliare.
expiring-wrote = Promemoria scritti: { $file }. Aprirlo con il calendario; dopo il rinnovo di un certificato, o quando non è più sorvegliato, scriverli nello stesso file e aprirlo di nuovo: la sua voce si sposta, o scompare.
expiring-title-name = Certificato
expiring-title-hosts = Nomi
expiring-title-ends = Scadenza
expiring-title-days = Giorni rimasti
expiring-title-served = Il server mostra
expiring-title-state = Stato
expiring-not-seen = nessuna risposta
expiring-line-first = { $days ->
    [one] { $name } scade per primo, tra { $days } giorno
   *[other] { $name } scade per primo, tra { $days } giorni
}
expiring-line-more = altri { $count }
expiring-state-good = a posto
expiring-state-soon = da rinnovare
expiring-state-unknown = non noto
expiring-state-critical = urgente
expiring-state-expired = scaduto
expiring-reminder = Il certificato di { $hosts } scade il { $date }
expiring-reminder-text = { $name }: rinnovare il certificato di { $hosts } con Postseal prima del { $date }. Fase 1, “Sto rinnovando un certificato”; poi installarlo, ricaricare il server di posta e inviare un messaggio di test.

expiring-no-notification-what = Impossibile mostrare una notifica: { $cause }
expiring-no-notification-why = Nessuno avrebbe visto che un certificato scade.
expiring-no-notification-next = Eseguirlo in una sessione desktop che mostri le notifiche (D-Bus e un servizio di notifica); su un server usare invece --monitoring o --ics.

expiring-not-schedulable-what = Questo non si può eseguire ogni giorno: { $text }
expiring-not-schedulable-why = Il file dell'utilità di pianificazione del sistema non ha modo di scriverlo.
expiring-not-schedulable-next = Usare un percorso senza tali caratteri, e su Windows nessun POSTSEAL_DATA.

expiring-no-home-what = La cartella delle impostazioni dell'utente non è nota.
expiring-no-home-why = È lì che l'utilità di pianificazione del sistema cerca i suoi file.
expiring-no-home-next = Impostare HOME, o eseguirlo come un utente che abbia una cartella home.

expiring-not-our-schedule-what = { $file } esiste già, e non lo ha creato Postseal.
expiring-not-our-schedule-why = È stato lasciato com'è, e non è stato fatto nulla.
expiring-not-our-schedule-next = Controllare a che cosa serve. Se non occorre, spostarlo e riprovare.

expiring-scheduler-what = L'utilità di pianificazione del sistema ha rifiutato: { $command } ({ $cause })
expiring-scheduler-why = Il controllo giornaliero è rimasto com'era.
expiring-scheduler-next = Accedere a una sessione propria (non con su o sudo) e riprovare. Dove non c'è una tale utilità, far eseguire “postseal expiring” da cron.

expiring-notify-one = Un certificato richiede attenzione
expiring-notify-many = { $count } certificati richiedono attenzione
expiring-unseen-one = Non è stato possibile interrogare un server
expiring-unseen-many = Non è stato possibile interrogare { $count } server
expiring-notified = Comunicato sul desktop.
expiring-notify-nothing = Non c'è nulla in scadenza: sul desktop non è stato mostrato nulla.
expiring-schedule-shown = Non è stato scritto nulla. Con --install questo viene scritto e attivato; --remove lo annulla.
expiring-schedule-is-there = È già attivo. Con --install viene riscritto; --remove lo annulla.
expiring-schedule-installed = Attivo: i certificati vengono controllati ogni giorno, e le scadenze sono comunicate sul desktop. “postseal expiring schedule --remove” lo annulla.
expiring-schedule-removed = Rimosso: i certificati non vengono più controllati ogni giorno.
expiring-schedule-none = Non c'è nulla da rimuovere: { $file } non esiste.
