# The commands inspect and certificate check

cli-inspect-file = { $file } contient :
cli-inspect-certificate = { "  " }un certificat
cli-inspect-request = { "  " }une demande de certificat (CSR)
cli-inspect-key = { "  " }une clé privée : ne l’envoyez jamais à personne
cli-inspect-subject = pour
cli-inspect-issuer = émis par
cli-inspect-names = noms
cli-inspect-valid = valable
cli-inspect-signature = signé avec
cli-inspect-fingerprint = empreinte (SHA-256)
cli-inspect-public-key = clé publique (SHA-256)
cli-inspect-algorithm = type de clé

cli-certificate-own = Le certificat du serveur lui-même
cli-certificate-between = Le suivant dans la chaîne
cli-certificate-error = [faux]
cli-certificate-warning = [attention]
cli-certificate-info = [bon à savoir]
cli-certificate-good = Ceci peut être installé.
cli-certificate-bad = Ceci ne peut pas être installé en l’état ; voyez plus haut que faire.
cli-certificate-asking = Interrogation de { $url }…
cli-certificate-wrote = Écrit : { $path }
cli-certificate-wrote-secret = Écrit : { $path } (avec la clé privée : vous seul pouvez le lire ; ne l’envoyez jamais à personne)
cli-certificate-same = Déjà présent, à l’identique : { $path }
cli-certificate-pfx-modern = Windows Server 2019, Windows 10 (1709) et suivants lisent ce PFX, ainsi que Java des dernières années ; pour Windows Server 2016 et antérieurs, ajoutez --compatible.
cli-certificate-pfx-compatible = Windows Server 2016 et antérieurs et d’anciens Java lisent ce PFX, les plus récents aussi. Son chiffrement est faible : supprimez le fichier une fois importé.
cli-certificate-kept = { "    " }Ce qui existait avant est maintenant { $path }
cli-certificate-left-out = Laissé de côté, car les serveurs ne l’envoient pas : { $subject }
