# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = Da “la banca vuole TLS” fino alla prova.
window-theme = Tema
window-theme-system = Sistema
window-theme-light = Chiaro
window-theme-dark = Scuro
window-language = Lingua
window-settings = Impostazioni
window-letters-missing = Questo computer non ha alcun tipo di carattere con i segni della lingua scelta ({ $language }). Fino ad allora Postseal parla inglese.
window-letters-packages = Installarne uno e riavviare Postseal: fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows: Impostazioni, Data/ora e lingua, Funzionalità facoltative.
window-text-size = Dimensione testo
window-text-size-note = Tutto ciò che è sullo schermo si ingrandisce e si riduce di conseguenza.
window-settings-folder = Dove si trova tutto
window-settings-folder-note = Progetti, chiavi, certificati e queste impostazioni. La cartella è leggibile solo dal proprio utente; conservarne una copia in un luogo sicuro.
window-settings-folder-move = Per averla altrove, chiudere Postseal, spostare la cartella e indicarne la nuova posizione nella variabile d'ambiente POSTSEAL_DATA.
window-about = Informazioni su Postseal
window-about-version = Versione { $version }
window-about-licence = Software libero, con licenza MIT o Apache-2.0, a scelta.
window-about-made = Postseal è composto, secondo il sistema, da altri { $count } elementi di software libero, ciascuno con la propria licenza.
window-about-licences = Mostra le licenze

window-home-setups = Server di posta
window-home-new = Nuovo progetto
window-home-rehearse = Esercitazione
window-home-rehearse-note = “Esercitazione” percorre tutte e quattro le fasi con un'autorità di certificazione e un server di posta di esercitazione su questo computer.
window-home-archive = Che cosa si bloccherebbe? Leggi posta e log passati
window-home-empty = Inviare e ricevere posta su TLS, e poterlo dimostrare
window-home-empty-text = Quattro fasi: una richiesta, un certificato, una policy per il server di posta e, con un messaggio di test, la prova che funziona. È la prima volta? Meglio cominciare con un'esercitazione: non si rischia nulla.
window-home-first-name = Il mio server di posta
window-home-rehearsal-name = Esercitazione
window-home-open = Apri
window-home-continue = Continua
window-home-rename = Rinomina
window-home-save-name = Salva
window-home-name = Nome di questo progetto
window-home-delete = Elimina
window-home-deleted = Eliminato: { $name }. I suoi file, compresa la chiave, restano nel cestino per { $days } giorni.
window-home-broken = Impossibile aprire { $name }
window-home-recover = Usa l'ultima copia buona
window-home-recovered = L'ultima copia buona è al suo posto. Il file danneggiato è conservato accanto.
window-home-show-file = Mostra il suo file
window-home-hide-file = Nascondi il suo file
window-home-file = Il file così com'è. Qui non si cambia nulla.
window-home-next = Prossima fase: { $step }
window-home-next-renew = Prossima fase: rinnovare il certificato
window-home-all-done = Tutte e quattro le fasi sono completate.
window-home-days = { $days ->
    [one] certificato: resta 1 giorno
   *[other] certificato: restano { $days } giorni
}
window-home-expired = certificato scaduto
window-home-verdict-met = policy rispettata
window-home-verdict-missed = policy non rispettata
window-home-verdict-former = dimostrato per una policy precedente
window-rehearsal = Esercitazione

window-all-setups = Tutti i progetti
window-step-of = Fase { $number } di 4
window-step-request = Richiesta
window-step-certificate = Certificato
window-step-policy = Policy
window-step-proof = Prova
window-request-title = Creare la chiave e la richiesta
window-certificate-title = Caricare il certificato
window-policy-title = Decidere chi deve usare TLS
window-proof-title = Inviare un test, leggere la prova
window-back = Indietro
window-next = Avanti: { $step }
window-finish = Fine
window-letters = Lettere, compilate con ciò che qui è noto
window-letters-help = Rileggere, copiare e inviare da sé: da qui non parte nulla.
window-saved-to = Salvato come { $path }.
window-home-reading = Lettura dei progetti…

window-reminders = Promemoria per il calendario (.ics)
window-daily = Controlla i certificati ogni giorno
window-daily-about = L'utilità di pianificazione del sistema avvia Postseal alle nove, senza finestra: controlla i certificati dei progetti e tutto ciò che si sorveglia oltre a essi (“Certificati in scadenza”), e avvisa sul desktop quando uno richiede attenzione.
window-daily-show = Che cosa verrebbe scritto
window-daily-commands = Poi si eseguono questi comandi
window-daily-install = Attiva
window-daily-remove = Disattiva
window-daily-there = Attivo
window-daily-old = Attivo, com'era prima
window-daily-anew = Riscrivi

# A renewal
window-renew = Rinnova
window-renew-now = Rinnova questo certificato: le fasi ricominciano, con tutto già compilato
window-renew-shorter = I certificati durano sempre meno: 200 giorni da marzo 2026, 100 da marzo 2027, 47 da marzo 2029. Per chi rinnova a mano c'è “Ordina online” nella fase 1: da allora in poi il rinnovo non chiede più nulla.
window-renew-kept = È in corso un rinnovo. Il certificato in uso (fino al { $to }) e la sua chiave vengono conservati finché il nuovo non è provato nella fase 4.
window-renew-put-back = Rimetti quello vecchio
window-renew-proven = Il rinnovo è provato. Il certificato in uso prima non deve più essere conservato.
