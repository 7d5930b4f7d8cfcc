# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = Il testo incollato
window-certificate-others-used = Tutto il resto di ciò che è stato caricato viene usato.
window-certificate-show = Mostra il certificato

window-certificate-elsewhere-what = La chiave privata di questo certificato non è su questo computer.
window-certificate-elsewhere-why = La richiesta è stata creata altrove, e la chiave è rimasta lì. Tutto il resto si può comunque verificare qui.
window-certificate-elsewhere-next = Proseguire qui. Poi portare il certificato con la sua catena sul computer che ha la chiave, e riunirli lì.
window-certificate-known-what = Non è arrivato nulla di nuovo: c’è già.
window-certificate-known-why = Lo stesso certificato conta una volta sola, anche se viene portato più volte.
window-certificate-known-next = Portare un altro file se manca ancora qualcosa; altrimenti proseguire con quello che c’è.

# What is protected (unlock)
window-unlock = Serve una passphrase
window-unlock-passphrase = Passphrase del file
window-unlock-help = Quella scelta quando è stato creato il file. Viene usata qui una sola volta e non viene conservata.
window-unlock-open = Apri
window-unlock-without = Tralascia il file

# Asking the CA (asking)
window-asking-fetch = Scarica il certificato mancante
window-asking-revoked = Chiedi se è stato revocato
window-asking-revoked-help = Un'autorità di certificazione può revocare un certificato. La si interroga solo premendo qui; l'autorità viene allora a sapere della domanda.
window-asking-stands = La CA lo conferma
window-asking-begins = Preparazione della domanda…
window-asking = Interrogazione di { $url }…

# The certificate as a person reads it (viewer)
window-viewer-issuer = Emesso da
window-viewer-validity = Validità
window-viewer-sha256 = SHA-256
window-viewer-spki = SHA-256 della chiave
window-viewer-fingerprints = La prima è l'impronta del certificato, come la mostra openssl. La seconda resta uguale finché la chiave non cambia; è quella che sta in un record TLSA (3 1 1).
window-viewer-left = { $days ->
    [0] Scade oggi
    [one] Resta { $days } giorno
   *[other] Restano { $days } giorni
}
window-viewer-ended = { $days ->
    [0] Scaduto oggi
    [one] Scaduto da { $days } giorno
   *[other] Scaduto da { $days } giorni
}
window-viewer-begins = { $days ->
    [one] Inizia entro un giorno
   *[other] Inizia tra { $days } giorni
}
window-viewer-details = Dettagli tecnici
window-viewer-signed-by = firmato da
window-viewer-gap = Mancante
window-viewer-gap-help = Senza questo certificato i partner non possono vedere chi garantisce per il server.
window-viewer-root = La radice
window-viewer-root-any = Una radice nota a tutti
window-viewer-root-trusted = Gli altri server l'hanno già; non occorre inviarla.
window-viewer-root-untrusted = Qui non è attendibile.
window-viewer-root-unknown = Qui non si può stabilire se è attendibile.
window-viewer-root-practice = È attendibile in questa esercitazione, e da nessun'altra parte.
window-viewer-root-here = Per questo computer è attendibile; per molti partner no.
window-viewer-subject = Per
window-viewer-names = Nomi
window-viewer-serial = Numero di serie
window-viewer-from = Valido dal
window-viewer-to = Valido fino al
window-viewer-key = Chiave
window-viewer-signature = Firma
window-viewer-uses = Può servire a
window-viewer-use-server = provare l'identità di un server
window-viewer-use-client = provare l'identità di un client
window-viewer-use-signing = firmare certificati
window-viewer-timestamps = Pubblicazione
window-viewer-timestamps-of = { $count ->
    [0] nessuna prova (SCT)
    [one] { $count } prova (SCT)
   *[other] { $count } prove (SCT)
}
window-viewer-ocsp = OCSP
window-viewer-crl = Elenco delle revoche
window-viewer-aia = Certificato dell'emittente

# The files for a server (export)
window-export = File per il server
window-export-help = Ogni server di posta vuole i file in una forma diversa. Scegliere quella adatta; i file vanno dove si indica, e ciò che già vi si trova viene conservato.
window-export-not-needed = Non serve se si usa la cartella o lo zip della fase 3 con la chiave privata: lì apply.sh mette entrambi al loro posto.
window-export-no-key = La chiave privata non è conservata qui, perciò mancano le forme che la contengono. Se la si ha in un file, caricarlo insieme al certificato.
window-export-pem = File separati
window-export-pem-for = Chiave, certificato e catena, ciascuno in un file PEM: per appliance e moduli web che li chiedono uno per uno.
window-export-fullchain = Catena completa
window-export-fullchain-for = La chiave, e il certificato con la sua catena: Postfix, Exim, Dovecot, Sendmail.
window-export-combined = Tutto in un file
window-export-combined-for = Chiave, certificato e catena in un unico file PEM: Courier, HAProxy, alcune appliance.
window-export-pfx = PFX (PKCS #12)
window-export-pfx-for = Tutto in un unico file protetto: Windows, Exchange, IIS, Zimbra, Domino, Java.
window-export-der = DER
window-export-der-for = Come i file separati, ma in forma binaria: alcune appliance e vecchie versioni di Java.
window-export-p7b = PKCS #7 (.p7b)
window-export-p7b-for = I certificati senza la chiave, per Windows e Java che hanno già la chiave.
window-export-modern = Moderno
window-export-modern-for = Cifratura robusta: Windows Server 2019, Windows 10 (1709) e successivi, e Java degli ultimi anni.
window-export-compatible = Per software vecchio
window-export-compatible-for = Windows Server 2016, 2012 e precedenti, Windows 7 e 8 e le vecchie versioni di Java non leggono altro. La cifratura è debole: eliminare il file dopo l'importazione.
window-export-passphrase = Passphrase per il PFX
window-export-passphrase-help = La chiede il programma che importa il file. Chi ha entrambi ha la chiave.
window-export-passphrase-missing = Un PFX contiene la chiave privata: scegliere una passphrase.
window-export-key = Passphrase della chiave privata
window-export-key-help = La chiave della fase 1 è protetta. Viene aperta una sola volta. Nei file non ha passphrase, perché i server si avviano da soli; un PFX ne ha una propria.
window-export-open = Apri la chiave e scrivi
window-export-write = Scegli una cartella e scrivi…
window-export-folder = Dove mettere i file?
window-export-working = Scrittura…
window-export-written = I file sono stati scritti.
window-export-secret = Contiene la chiave privata: solo per il server di posta
window-export-before = Ciò che c'era prima è conservato come { $path }
