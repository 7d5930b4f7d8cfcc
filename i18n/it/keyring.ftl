# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring oppure KWallet
keyring-of-windows = Gestione credenziali di Windows
keyring-of-macos = Portachiavi di macOS

keyring-absent-what = Il portachiavi di questo computer ({ $keyring }) non è raggiungibile: { $cause }.
keyring-absent-why = Solo una sessione del desktop ne ha uno. Su un server raggiunto via ssh di solito non c'è.
keyring-absent-next = Digitare la password, come senza portachiavi (nella riga di comando: --password-file).

keyring-locked-what = Il portachiavi ({ $keyring }) è bloccato.
keyring-locked-why = Si apre con una password propria, spesso quella dell'accesso al sistema. La sua domanda è rimasta senza risposta, o non si è potuta mostrare.
keyring-locked-next = Riprovare e rispondere alla domanda, oppure sbloccarlo nel programma del sistema per le password.

keyring-timed-out-what = Il portachiavi ({ $keyring }) non ha risposto entro { $seconds } secondi.
keyring-timed-out-why = Forse chiede la propria password in una finestra che sta dietro alle altre.
keyring-timed-out-next = Cercare quella finestra, rispondere e riprovare. Oppure digitare la password.

keyring-refused-what = Il portachiavi ({ $keyring }) ha rifiutato: { $cause }.
keyring-refused-why = In questo momento il sistema non lascia conservare né leggere password in quel luogo.
keyring-refused-next = Controllare il portachiavi nel programma del sistema per le password, poi riprovare. Oppure digitare la password.

keyring-nothing-what = Il portachiavi ({ $keyring }) non ha alcuna password di { $user } per { $server }.
keyring-nothing-why = Contiene solo ciò che si è chiesto di ricordare, per esattamente questo server, questa porta e questo utente.
keyring-nothing-next = Digitare la password; per trovarla lì un'altra volta, farla ricordare.

keyring-kept = La password è ora nel portachiavi ({ $keyring }).

window-keyring-remember = Ricordare questa password nel portachiavi di questo computer
window-keyring-help = Vi viene messa ({ $keyring }) quando un accesso è riuscito, per questo server e questo utente. I programmi eseguiti a proprio nome possono leggerla lì.
window-keyring-take = Prenderla dal portachiavi
window-keyring-forget = Dimenticarla lì
window-keyring-asking = Si interroga il portachiavi. Potrebbe mostrare una finestra e chiedere di essere sbloccato.
window-keyring-taken = Presa dal portachiavi.
window-keyring-forgotten = Il portachiavi non l'ha più.
