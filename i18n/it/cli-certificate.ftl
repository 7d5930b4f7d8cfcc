# The commands inspect and certificate check

cli-inspect-file = { $file } contiene:
cli-inspect-certificate = { "  " }un certificato
cli-inspect-request = { "  " }una richiesta di certificato (CSR)
cli-inspect-key = { "  " }una chiave privata: non inviarla mai a nessuno
cli-inspect-subject = per
cli-inspect-issuer = emesso da
cli-inspect-names = nomi
cli-inspect-valid = validità
cli-inspect-signature = firmato con
cli-inspect-fingerprint = impronta (SHA-256)
cli-inspect-public-key = chiave pubblica (SHA-256)
cli-inspect-algorithm = tipo di chiave

cli-certificate-own = Il certificato del server
cli-certificate-between = Il successivo nella catena
cli-certificate-error = [errore]
cli-certificate-warning = [attenzione]
cli-certificate-info = [buono a sapersi]
cli-certificate-good = Si può installare.
cli-certificate-bad = Così com'è non si può installare; sopra è indicato che cosa fare.
cli-certificate-asking = Interrogazione di { $url }…
cli-certificate-wrote = Scritto: { $path }
cli-certificate-wrote-secret = Scritto: { $path } (con la chiave privata: leggibile solo dal proprio utente; non inviarlo mai a nessuno)
cli-certificate-same = Già presente, identico: { $path }
cli-certificate-pfx-modern = Questo PFX è leggibile da Windows Server 2019, Windows 10 (1709) e successivi, e da Java degli ultimi anni; per Windows Server 2016 e precedenti, aggiungere --compatible.
cli-certificate-pfx-compatible = Questo PFX è leggibile da Windows Server 2016 e precedenti e da vecchie versioni di Java, e anche da quelli successivi. La cifratura è debole: eliminare il file dopo l'importazione.
cli-certificate-kept = { "    " }Ciò che c'era prima ora è { $path }
cli-certificate-left-out = Tralasciato, perché i server non lo inviano: { $subject }
