# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = La CA di esercitazione non riesce a leggere la richiesta di certificato ({ $cause }).
rehearsal-bad-request-why = Una CA, che emette certificati, firma solo una richiesta integra e firmata con la chiave che indica.
rehearsal-bad-request-next = Creare una nuova richiesta nella fase 1.

rehearsal-no-names-what = La richiesta di certificato non indica alcun host.
rehearsal-no-names-why = Un certificato viene emesso per i nomi del server di posta; senza, non c'è nulla da certificare.
rehearsal-no-names-next = Creare una nuova richiesta nella fase 1, con il nome del server di posta.

rehearsal-crypto-what = La CA di esercitazione non ha potuto creare una chiave o una firma ({ $cause }).
rehearsal-crypto-why = Senza, non c'è un certificato con cui esercitarsi.
rehearsal-crypto-next = Ricominciare l'esercitazione. Se fallisce ancora, segnalarlo con il testo tra parentesi.

rehearsal-server-what = Il server di posta di esercitazione non è riuscito ad avviarsi su questo computer ({ $cause }).
rehearsal-server-why = Accetta il messaggio di test dell'esercitazione, ed è raggiungibile solo da questo computer.
rehearsal-server-next = Controllare se un programma di sicurezza vieta le connessioni locali (127.0.0.1), e ricominciare l'esercitazione.

rehearsal-not-usable-what = Il certificato della CA di esercitazione non ha superato la verifica ({ $cause }).
rehearsal-not-usable-why = Il server di un partner lo rifiuterebbe, perciò l'esercitazione si ferma qui.
rehearsal-not-usable-next = Controllare l'orologio di questo computer, e ricominciare l'esercitazione.

rehearsal-not-arrived-what = Il messaggio di test è stato accettato, ma non è nella casella di esercitazione.
rehearsal-not-arrived-why = Senza il messaggio ricevuto non si può provare nulla.
rehearsal-not-arrived-next = Ricominciare l'esercitazione. Se fallisce ancora, segnalarlo.

cli-rehearse-request = Fase 1, richiesta: si creano una chiave privata e una richiesta di certificato per mx.example.test.
cli-rehearse-certificate = Fase 2, certificato: una CA di esercitazione, creata solo per questa esercitazione, emette il certificato, che viene verificato.
cli-rehearse-policy = Fase 3, policy: si scrive una configurazione per Postfix che cifra la posta in entrambe le direzioni.
cli-rehearse-proof = Fase 4, prova: un messaggio di test va a un server di esercitazione su questo computer, e se ne legge l'intestazione.
cli-rehearse-kept = I file di tutte e quattro le fasi sono in { $folder }. Il certificato di esercitazione serve per provare: nessun partner lo considera attendibile.
cli-rehearse-removed = I file di questa esercitazione sono stati rimossi. Con --out FOLDER vengono conservati.
