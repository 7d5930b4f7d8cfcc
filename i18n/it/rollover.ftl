# A new key under DANE (src/rollover)

rollover-early-what = { $host } mostra la nuova chiave su { $address } troppo presto.
rollover-early-why = Ciò che i mittenti ricordano del DNS può non indicare ancora la nuova chiave: fino ad allora rifiutano il server, e la posta in arrivo attende o torna indietro.
rollover-early-next = Rimettere subito il vecchio certificato, e installare il nuovo quando l'attesa è finita.

rollover-refused-what = { $host } mostra su { $address } una chiave che { $name } non indica, su { $server }.
rollover-refused-why = I mittenti che verificano DANE rifiutano il server, appena ne hanno notizia.
rollover-refused-next = Riaggiungere subito il record di quella chiave, e toglierlo solo quando il server non la mostra più da nessuna parte.

rollover-strange-what = { $host } mostra su { $address } una chiave che non è né la vecchia né la nuova.
rollover-strange-why = Qualcuno ha installato un altro certificato, o è un altro server.
rollover-strange-next = Scoprire di quale certificato si tratta; poi ricominciare con il file che va installato.

rollover-vanished-what = Il nuovo record era su ogni name server, e ora manca di nuovo su { $server }: { $name }
rollover-vanished-why = I mittenti possono ricevere l'una o l'altra risposta. L'attesa ricomincia quando è di nuovo presente.
rollover-vanished-next = Pubblicarlo di nuovo, e controllare se quel name server riceve la zona dagli altri.

rollover-silent-what = Il name server { $server } non risponde: { $cause }
rollover-silent-why = Che cosa dirà quando sarà di nuovo raggiungibile non si può sapere. Contano gli altri.
rollover-silent-next = Se fa parte della propria zona, ripararlo, e verificare di nuovo prima di proseguire.

rollover-long-ttl-what = Gli altri possono conservare a lungo i record in { $name }: l'attesa sarà di { $hours } ore.
rollover-long-ttl-why = Fino ad allora i mittenti possono continuare con ciò che sanno.
rollover-long-ttl-next = Per abbreviarla, impostare oggi il loro tempo di vita (TTL) su 3600, e pubblicare il nuovo record quando il tempo vecchio è trascorso.

rollover-no-dane-what = Il DNS non indica per { $host } alcuna chiave che valga (DANE).
rollover-no-dane-why = Lì una nuova chiave non richiede preparazione: nessun mittente la confronta con qualcosa.
rollover-no-dane-next = Installare il certificato quando si vuole.

rollover-kept-what = Ciò che il DNS indica per { $host } vale anche per il nuovo certificato.
rollover-kept-why = La chiave è la stessa, o i record indicano la sua CA. Nessun record deve cambiare.
rollover-kept-next = Installare il certificato quando si vuole.

rollover-resolver-what = Impossibile interrogare il DNS: { $cause }.
rollover-resolver-why = Senza, nessuno sa a che punto è il cambio.
rollover-resolver-next = Controllare la connessione, o indicare un altro server DNS.

rollover-nowhere-what = Impossibile trovare i name server di { $name }: { $cause }.
rollover-nowhere-why = Bisogna interrogarli tutti: un record è pubblicato solo quando ce l'hanno tutti.
rollover-nowhere-next = Controllare il nome, o indicare un altro server DNS.

rollover-address-what = { $address } è un indirizzo.
rollover-address-why = DANE conosce i server dal loro nome.
rollover-address-next = Indicare il nome che compare nel record MX.

rollover-certificate-what = Impossibile leggere il nuovo certificato: { $cause }.
rollover-certificate-why = È la sua chiave che il nuovo record indica.
rollover-certificate-next = Indicare il file con il certificato ricevuto dalla CA, così come il server lo invierà.

# The steps
rollover-done = Fatto
rollover-open = Adesso
rollover-locked = Più avanti
rollover-publish = Pubblicare il nuovo record accanto al vecchio
rollover-publish-how = Aggiungere questo record, e lasciare il vecchio. Tutto il resto attende finché ogni name server della zona ce l'ha:
rollover-wait = Attendere finché nessuno ricorda il DNS senza di esso
rollover-wait-how = I mittenti conservano ciò che ha detto il DNS per il tempo concesso dai suoi record (il tempo di vita, TTL). Dopo due volte quel tempo, nessuno segue più la vecchia risposta.
rollover-wait-until = Fino al { $until } ({ $minutes ->
    [one] ancora un minuto
   *[other] ancora { $minutes } minuti
}). I mittenti conservano ciò che ha detto il DNS per il tempo concesso dai suoi record (il tempo di vita, TTL); dopo due volte quel tempo, nessuno segue più la vecchia risposta. Non installare prima il certificato.
rollover-install = Installare il nuovo certificato
rollover-install-how = Mettere al loro posto il nuovo certificato e la sua chiave, e farli caricare dal server. Conservare i vecchi fino alla fine.
rollover-verify = Controllare che sia mostrato, e che valga
rollover-verify-how = È mostrato; ciò che il DNS prova qui non lo conferma ancora. Verificare di nuovo tra qualche minuto.
rollover-remove = Togliere il vecchio record
rollover-remove-how = Nessun server mostra più la vecchia chiave. Togliere questo:
rollover-end = È tutto fatto: la nuova chiave è mostrata, il DNS la indica, e della vecchia non resta nulla.
