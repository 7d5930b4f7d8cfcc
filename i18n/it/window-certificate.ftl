# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = L'[autorità di certificazione|ca] risponde con uno o più file. Vanno caricati tutti qui: Postseal li legge, li verifica e li mette in ordine.
window-certificate-missing = Prima caricare il certificato.
window-certificate-missing-accept = Prima usare questo certificato o caricarne un altro.

window-certificate-bring = Che cosa ha inviato l'autorità di certificazione?
window-certificate-bring-help = Incollare qui sotto il testo, scegliere i file o trascinarli in un punto qualsiasi della finestra. Anche un file con “chain” o “intermediate” nel nome ne fa parte.
window-certificate-paste = -----BEGIN CERTIFICATE-----…
window-certificate-read = Leggi
window-certificate-choose = Scegli i file…
window-certificate-reading = Lettura…
window-certificate-practice = Ottieni dalla CA di esercitazione
window-certificate-practice-help = In un'esercitazione, un'autorità di certificazione su questo computer fa le veci di quella vera: prende la richiesta e risponde subito.

window-certificate-good = Il certificato va bene.
window-certificate-good-text = Appartiene alla chiave e al nome del server, e gli altri server lo considereranno attendibile.
window-certificate-good-practice = Appartiene alla chiave e al nome del server. Poiché viene dalla CA di esercitazione, è attendibile solo in questa esercitazione; non va installato su server veri.
window-certificate-fair = Il certificato funziona; leggere le note qui sotto.
window-certificate-poor = Questo certificato non funzionerebbe.
window-certificate-poor-text = Che cosa non va, e come rimediare, è scritto qui sotto. Si possono caricare altri file: spesso manca solo un certificato intermedio.
window-certificate-private = Solo i partner che si fidano di questa CA accetteranno questo certificato.
window-certificate-private-text = Tutto il resto va bene. Come far valere qui la CA è spiegato sotto.
window-certificate-trust-title = Conosce questa CA: { $subject }?
window-certificate-trust-text = La sua radice era allegata. Se è quella della propria azienda o del partner, confrontare questa impronta (SHA-256) con quella pubblicata e farla valere qui. Vale solo per Postseal su questo computer; nelle impostazioni si può annullare.
window-certificate-trust = Considerarla attendibile qui
window-certificate-chain = La catena, dal server alla radice
window-certificate-chain-help = Ogni certificato è firmato da quello che lo segue. Gli altri server si fidano della radice in fondo, e quindi di tutti.
window-certificate-yours = Del server
window-certificate-between = Intermedio
window-certificate-valid = Valido dal { $from } al { $to }
window-certificate-accept = Usa questo certificato
window-certificate-accept-anyway = Usa comunque
window-certificate-clear = Ricomincia
window-certificate-more = Carica altri file
window-certificate-more-paste = Quello che manca si può incollare qui: si aggiunge a quanto c’è già.

window-certificate-kept = Il certificato è al suo posto.
window-certificate-kept-until = È valido fino al { $to }. Ora bisogna dire al server di posta di usarlo.
window-certificate-kept-practice = È valido fino al { $to }. Lo usa il server di posta di esercitazione della fase 4; a un server vero lo si direbbe nella fase 3.
window-certificate-kept-expired = Era valido fino al { $to }. Richiederne uno nuovo nella fase 1, poi caricarlo qui.
window-certificate-kept-poor = È valido fino al { $to }, ma il controllo vi ha trovato qualcosa che non va: mostri il certificato qui sotto per vedere che cosa.
window-certificate-of-old-key = Il certificato presente appartiene alla vecchia chiave.
window-certificate-of-old-key-text = Da allora nella fase 1 è stata creata una nuova chiave, e i due non vanno insieme. Caricare il certificato della nuova richiesta. Fino ad allora il server continua con la vecchia chiave e il vecchio certificato, valido fino al { $to }, che si trova in { $file }.
window-certificate-kept-file = Certificato con la sua catena, per il server di posta
window-certificate-again = Carica un altro
window-certificate-keep = Mantieni quello attuale

window-certificate-guide = Perché verificarlo?
window-certificate-guide-1 = Quasi tutti i problemi con TLS nascono da un certificato per un'altra chiave o per un altro nome, o senza gli [intermedi|intermediate]. I server di posta non dicono nulla; i loro partner semplicemente rifiutano.
window-certificate-guide-2 = I certificati intermedi (la [catena|chain]) portano da quello del server a un'autorità che tutti conoscono. Il server di posta deve inviarli insieme al proprio.
window-certificate-guide-3 = Qui si verifica tutto prima di toccare il server.
