# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } è vuoto.
certificate-empty-why = Non c'è nulla che si possa leggere; forse non è stato salvato o inviato per intero.
certificate-empty-next = Salvare di nuovo l'allegato, o chiedere alla CA di inviarlo di nuovo.

certificate-foreign-what = { $name } è { $format ->
    [office] un documento d'ufficio (Word, Excel, LibreOffice…)
    [pdf] un PDF
    [picture] un'immagine
    [mail] un messaggio email
    [html] una pagina web (HTML)
    [packed] compresso in un formato diverso da ZIP
    [nested] uno ZIP dentro uno ZIP
    [crl] un elenco di certificati revocati (CRL)
    [public-key] soltanto una chiave pubblica
    [jks] un keystore Java nel vecchio formato (JKS)
    [ssh] una chiave per SSH
    [pgp] qualcosa di PGP
    [parameters] un insieme di parametri per una chiave
   *[asn1] un file binario di altro tipo
}, non un certificato.
certificate-foreign-why = Postseal cerca certificati, richieste e chiavi private: come testo con righe -----BEGIN, o come file di tipo .crt, .cer, .der, .p7b, .pfx, .p12, .csr, .key o .zip.
certificate-foreign-next = { $format ->
    [office] Se contiene il certificato in forma di testo, copiarlo dalla riga BEGIN alla riga END e incollarlo. Altrimenti chiedere alla CA il file stesso.
    [pdf] Se contiene il certificato in forma di testo, copiarlo dalla riga BEGIN alla riga END e incollarlo. Altrimenti chiedere alla CA il file stesso.
    [mail] Salvare l'allegato e caricare quel file; oppure copiare il certificato dal testo, da BEGIN a END.
    [html] Probabilmente è stato salvato da una pagina che chiede l'accesso. Accedere al sito della CA e scaricare il certificato stesso.
    [packed] Decomprimerlo e caricare i file che contiene.
    [nested] Decomprimere quello esterno e caricare quello interno.
    [jks] Convertirlo in PKCS #12 e caricare quello: keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12
   *[other] Cercare il file con il certificato; la CA lo ha inviato per email, o lo offre da scaricare.
}

certificate-only-request-what = { $name } è una richiesta (CSR), non un certificato.
certificate-only-request-why = È la domanda rivolta all'autorità di certificazione; al server serve la risposta.
certificate-only-request-next = Inviarla all'autorità di certificazione, e caricare qui ciò che ne ritorna.

certificate-only-key-what = { $name } è una chiave privata; non contiene un certificato.
certificate-only-key-why = Una chiave va con un certificato, e non ne è stato ancora caricato nessuno.
certificate-only-key-next = Caricare il certificato inviato dall'autorità di certificazione. La chiave va tenuta per sé.

certificate-passphrase-needed-what = { $name } è protetto da una passphrase.
certificate-passphrase-needed-why = Contiene una chiave privata, che nessuno può usare senza la passphrase.
certificate-passphrase-needed-next = Indicare la passphrase scelta quando è stato creato il file (sulla riga di comando: --passphrase-file).

certificate-passphrase-empty-what = La passphrase per { $name } è vuota, ma il file ne ha una.
certificate-passphrase-empty-why = Una passphrase vuota apre solo i file protetti con una vuota.
certificate-passphrase-empty-next = Indicare la passphrase scelta quando è stato creato il file (sulla riga di comando: nella prima riga del file di --passphrase-file).

certificate-passphrase-wrong-what = La passphrase non apre { $name }.
certificate-passphrase-wrong-why = Non è quella scelta quando è stato creato il file; maiuscole, spazi e accenti contano.
certificate-passphrase-wrong-next = Riprovare, o chiedere a chi ha creato il file.

certificate-encryption-what = { $name } è protetto in un modo che Postseal non può aprire ({ $scheme }).
certificate-encryption-why = È molto vecchio, molto raro, o fatto per richiedere molto tempo.
certificate-encryption-next = Riscriverlo. Un PFX: openssl pkcs12 -legacy -in FILE -nodes -out new.pem. Una chiave: openssl pkcs8 -in FILE -out new.key

certificate-key-kind-what = La chiave in { $name } è di un tipo che non si usa per i server di posta: { $kind }.
certificate-key-kind-why = Le CA pubbliche e i comuni server di posta accettano RSA da 2048 bit in su, ECDSA sulle curve P-256, P-384 e P-521, e alcuni Ed25519.
certificate-key-kind-next = Creare una nuova chiave nella fase 1, e richiedere con essa un nuovo certificato; si consiglia ECDSA P-256.

certificate-archive-encrypted-what = L'archivio { $name } è protetto da una propria passphrase.
certificate-archive-encrypted-why = Lo apre solo il programma che lo ha compresso, o uno simile.
certificate-archive-encrypted-next = Decomprimerlo e caricare i file che contiene.

certificate-too-much-what = { $name } contiene troppo (più di { $limit }).
certificate-too-much-why = Nessuna CA invia così tanto; Postseal non legge oltre, perché un file non possa riempire la memoria.
certificate-too-much-next = Caricare solo i file con il certificato e la sua catena.

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = Non c'è un certificato da scrivere.
certificate-export-nothing-why = I file indicati non ne contengono nessuno.
certificate-export-nothing-next = Indicare il file inviato dalla CA.

certificate-export-other-key-what = Il certificato { $subject } appartiene a un'altra chiave.
certificate-export-other-key-why = Con questa coppia un server non si avvierebbe.
certificate-export-other-key-next = Indicare con --key la chiave con cui è stato richiesto il certificato, o il certificato di questa chiave.

certificate-export-key-needed-what = La forma { $form } contiene la chiave privata, e non ce n'è una.
certificate-export-key-needed-why = Né i file indicati né --key contengono una chiave.
certificate-export-key-needed-next = Indicare la chiave con cui è stato richiesto il certificato: --key FILE

certificate-export-passphrase-needed-what = Un file PFX richiede una passphrase.
certificate-export-passphrase-needed-why = Contiene la chiave privata, e chi ha il file potrebbe usarla.
certificate-export-passphrase-needed-next = Scrivere una passphrase in un file leggibile solo dal proprio utente, e indicarlo: --passphrase-file FILE

certificate-export-failed-what = Impossibile creare il file: { $cause }.
certificate-export-failed-why = Qualcosa nel certificato, nella chiave o nella passphrase non è adatto a quel formato.
certificate-export-failed-next = Provare un'altra forma, o una passphrase di sole lettere e cifre.
