# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = Il server non ha inviato un certificato leggibile.
served-no-certificate-why = Senza, nessuno sa chi c'è dall'altra parte; i partner che verificano non consegnano.
served-no-certificate-next = Guardare nel log del server e nelle sue impostazioni per certificato e chiave, installare il certificato e riavviare il server.

served-host-mismatch-what = Il certificato del server non porta il nome { $host }; porta: { $names }.
served-host-mismatch-why = I partner che verificano confrontano il certificato con il nome nel record MX e rifiutano di consegnare quando manca.
served-host-mismatch-next = Farlo emettere di nuovo con { $host } tra i suoi nomi (SAN), o far indicare al record MX il server con il nome del suo certificato. Un server con più certificati può mostrare quello sbagliato: controllarne le impostazioni.

served-address-only-what = È stato chiesto l’indirizzo { $host }; il certificato porta nomi: { $names }.
served-address-only-why = I certificati sono fatti per i nomi. Se questo va bene si vede solo chiedendo il nome nel record MX.
served-address-only-next = Chieda di nuovo con quel nome, per esempio mx.example.org.

served-expired-what = { $subject } è scaduto il { $date }.
served-expired-why = I partner che verificano i certificati rifiutano la connessione, perciò la loro posta non arriva.
served-expired-next = Per chi gestisce il server: se è già stato rinnovato, il server usa ancora il vecchio file: installare quello nuovo e riavviare il server. Altrimenti creare una nuova richiesta nella fase 1.

served-not-yet-valid-what = { $subject } è valido solo dal { $date }.
served-not-yet-valid-why = Fino ad allora i partner lo rifiutano. Il più delle volte un orologio è sbagliato.
served-not-yet-valid-next = Controllare la data di questo computer e di quello che lo ha emesso; altrimenti lasciare che il server mostri il certificato precedente fino a quel giorno.

served-expires-soon-what = { $days ->
    [one] { $subject } scade tra { $days } giorno.
   *[other] { $subject } scade tra { $days } giorni.
}
served-expires-soon-why = Dopo la scadenza, i partner che verificano rifiutano la posta.
served-expires-soon-next = Per chi gestisce il server: se è già stato rinnovato, il server usa ancora il vecchio file: installare quello nuovo e riavviare il server. Altrimenti creare ora una nuova richiesta nella fase 1.

served-chain-incomplete-what = Il server non invia il certificato intermedio: quello di { $issuer }. Oppure si tratta della radice di un'autorità propria, di cui nessun altro si fida.
served-chain-incomplete-why = I partner conoscono solo i certificati radice. Senza quello intermedio (intermediate) non possono vedere chi garantisce per il server.
served-chain-incomplete-next = Se questo server è il proprio, farglielo inviare: esportare l'intera catena nella fase 2, o mettere il certificato intermedio della CA dopo quello del server nel file in uso, e riavviare il server. { $url } Se è un'autorità privata che garantisce essa stessa per il server, manca solo la fiducia: aggiungerne la radice nelle impostazioni (sulla riga di comando: --trust).

served-chain-reordered-what = Il server invia i certificati nell'ordine sbagliato.
served-chain-reordered-why = Il proprio deve venire per primo, poi ciascun emittente. Molti partner li riordinano da sé, alcuni rifiutano.
served-chain-reordered-next = Se questo server è il proprio: installare i file scritti dalla fase 2, o mettere in ordine i certificati nel file usato dal server, e riavviarlo.

served-chain-extra-what = Il server invia { $subject }, che non occorre inviare.
served-chain-extra-why = Non fa parte della via dal certificato del server a una radice, o è la radice stessa, che i partner hanno già.
served-chain-extra-next = Non occorre fare nulla. Per fare ordine, toglierlo dal file usato dal server.

served-chain-untrusted-what = Il certificato del server non è attendibile: { $cause }.
served-chain-untrusted-why = I partner che verificano si fidano solo delle CA note, se non si è concordato altro.
served-chain-untrusted-next = Installare un certificato di una CA pubblica con l'intera catena, o accordarsi con ogni partner perché consideri attendibile questo.

served-self-signed-what = Il certificato del server garantisce per sé stesso.
served-self-signed-why = Cifra, ma non prova nulla: i partner che verificano lo rifiutano.
served-self-signed-next = Se questo server è il proprio: inviare la richiesta della fase 1 a una CA, installare ciò che emette e riavviare il server.

served-ca-as-leaf-what = Il server mostra come proprio { $subject }, il certificato di una CA.
served-ca-as-leaf-why = Il certificato di una CA serve a firmarne altri, non a provare chi è un server: i partner che verificano lo rifiutano.
served-ca-as-leaf-next = Installare il certificato emesso per il nome del server, con la sua chiave, e riavviare il server.
