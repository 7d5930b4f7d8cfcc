# What a domain's records mean together (src/publish)

mx-address-what = Il record MX di { $domain } indica un indirizzo invece di un server: { $address }
mx-address-why = Un record MX deve indicare un server (RFC 5321, sezione 5.1). La maggior parte dei mittenti non vi trova nessuno, e la posta torna indietro.
mx-address-next = Dare all'indirizzo un nome con un record A o AAAA, e mettere quel nome nel record MX.

mx-no-reverse-what = L'indirizzo { $address } di { $host } non ha un nome nel DNS (nessun record PTR).
mx-no-reverse-why = Se il server invia anche da questo indirizzo, molti destinatari rifiutano la sua posta o la prendono per spam.
mx-no-reverse-next = Chiedere a chi ha assegnato l'indirizzo di impostare il suo record PTR su { $host }.

mx-reverse-strange-what = L'indirizzo { $address } si chiama { $name }, e quel nome non riporta a esso.
mx-reverse-strange-why = Se il server invia anche da questo indirizzo, molti destinatari rifiutano la sua posta: in quel modo chiunque può rivendicare un nome.
mx-reverse-strange-next = Dare a { $name } un record di indirizzo con { $address }, o far indicare al record PTR un server che ne ha uno.

caa-forbids-what = I record CAA in { $at } non permettono alla CA del certificato attuale di { $host } di emettere: { $ca }
caa-forbids-why = Il certificato continua a funzionare. Il prossimo verrà rifiutato, nel momento peggiore.
caa-forbids-next = Aggiungere questo prima del rinnovo: { $record }

caa-bound-what = I record CAA in { $at } permettono di emettere per { $host } solo in certi modi: { $parameters }
caa-bound-why = Così altri non possono ottenere un certificato dalla stessa CA. Un nuovo account, o un altro tipo di prova, viene rifiutato (RFC 8657).
caa-bound-next = Ordinare con quell'account e in quel modo, o modificare prima il record.

caa-account-what = I record CAA in { $at } permettono di emettere per { $host } solo a un altro account presso la CA rispetto a quello di Postseal: { $accounts }
caa-account-why = Con l'account di Postseal ({ $own }) la CA rifiuta il prossimo ordine: il certificato non verrebbe rinnovato.
caa-account-next = Aggiungere al record l'account di Postseal, o ordinare con l'account che vi è indicato: { $record }

caa-none-what = Nulla dice quale CA può emettere per { $host }.
caa-none-why = Può farlo qualsiasi CA; è la situazione consueta, e non fa perdere posta. Un record evita che le altre si lascino convincere a farlo.
caa-none-next = Se lo si desidera, aggiungere: { $record }

tlsrpt-unreachable-what = I report non possono arrivare a { $address }: { $cause }
tlsrpt-unreachable-why = I mittenti li scartano, e non si viene a sapere che cosa non riesce.
tlsrpt-unreachable-next = Indicare una casella il cui dominio accetti posta, o un server web che risponda.

dnssec-algorithm-what = La zona { $name } è firmata con { $algorithm }, che è stato abbandonato.
dnssec-algorithm-why = I resolver smettono di verificarlo e considerano la zona non firmata; allora DANE non vale per nessuno (RFC 8624, RFC 9905).
dnssec-algorithm-next = Passare a ECDSA P-256 (13) o Ed25519 (15) dove si gestisce la zona, lasciando che sostituisca entrambe le chiavi.

dnssec-iterations-what = La zona { $name } nega i nomi con { $iterations } iterazioni aggiuntive di hash (NSEC3).
dnssec-iterations-why = I resolver rifiutano tanto lavoro e considerano la zona non firmata, o non danno risposta (RFC 9276). Non proteggono nulla.
dnssec-iterations-next = Impostare NSEC3 su 0 iterazioni e nessun salt, o usare NSEC.

sts-id-unchanged-what = La policy MTA-STS di { $domain } è cambiata, e l'id del suo record no: { $id }
sts-id-unchanged-why = I mittenti scaricano di nuovo una policy solo quando cambia l'id. Finché la loro non scade usano quella vecchia, e possono rifiutare un server nuovo.
sts-id-unchanged-next = Dare al record in _mta-sts.{ $domain } un altro id, ad esempio la data e l'ora di oggi.

dns-memory-what = { $file } non è un file in cui Postseal ricorda ciò che ha visto: { $cause }
dns-memory-why = Viene lasciato com'è, e nulla si può confrontare con l'ultima volta.
dns-memory-next = Spostare quel file, o sulla riga di comando indicarne un altro con --remember.

dns-no-issuer-what = { $file } non contiene il certificato della CA: { $issuer }
dns-no-issuer-why = Un record della CA (2 1 1) vale solo dove il server invia anche quel certificato.
dns-no-issuer-next = Indicare il file con l'intera catena (fullchain), o omettere --ca.

cli-dns-step-dane-ca = Al posto di quello, la CA stessa: così una nuova chiave non richiede un nuovo record. Ma vale anche chiunque ottenga da questa CA un certificato per il nome del server, e quando la CA cambia il certificato intermedio (alcune lo fanno senza preavviso), la posta si ferma:
