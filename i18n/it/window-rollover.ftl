# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = Cambia la chiave del server senza interruzioni (DANE)
window-rollover-title = Una nuova chiave, senza interruzioni
window-rollover-why = Dove il DNS indica la chiave del server ([DANE|dane]), i mittenti rifiutano ogni altra. Una nuova chiave va quindi indicata nel DNS prima che il server la mostri, e con anticipo sufficiente perché tutti lo sappiano. Postseal esamina ogni name server e il server di posta, e dice quando il passo successivo è sicuro. Non viene modificato nulla.
window-rollover-host = Server di posta
window-rollover-host-help = Il suo nome, come appare nel record MX.
window-rollover-file = Nuovo certificato
window-rollover-file-help = Il file ricevuto dalla CA, con i certificati intermedi, così come il server lo invierà.
window-rollover-file-missing = Scegliere il file con il nuovo certificato.
window-rollover-choose = Scegli il certificato…
window-rollover-look = Vedi a che punto è
window-rollover-again = Verifica di nuovo
window-rollover-other = Un altro server o certificato
window-rollover-under-way = Il cambio è in corso. Nel frattempo si può chiudere Postseal: ricorda da quando c'è il nuovo record.
