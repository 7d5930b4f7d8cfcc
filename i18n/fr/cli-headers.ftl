# postseal headers (src/cli/headers.rs)
cli-headers-from = De
cli-headers-by = À
cli-headers-version = TLS
cli-headers-cipher = Algorithme
cli-headers-verified = Expéditeur vérifié
cli-headers-delay = Durée
cli-headers-grade = Qualité
cli-headers-verified-verified = oui
cli-headers-verified-unverified = non
cli-headers-verified-failed = échec
cli-headers-verified-none = non demandé
cli-headers-verified-unknown = –
cli-headers-no-tls = aucun

cli-mailbox-how = Pour un autre : --message avec son numéro ou son Message-ID ; headers --list les montre tous.
cli-proof-then = Dès que le message est arrivé, ceci le lit tel qu’il a été reçu, et retient dans le projet ce qu’il prouve :
cli-proof-remembered = Retenu dans le projet « { $name } », comme à l’étape 4 de la fenêtre.
cli-proof-not-yet = Le renouvellement n’a pas encore fait ses preuves : le certificat qui était en service auparavant reste conservé.
cli-proof-from-kept = Aucun fichier n’a été indiqué : voici le message que conserve le projet (« - » lit l’entrée standard).
