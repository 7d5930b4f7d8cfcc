# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = Le texte collé
window-certificate-others-used = Tout le reste de ce que vous avez importé est utilisé.
window-certificate-show = Afficher le certificat

window-certificate-elsewhere-what = La clé privée de ce certificat n’est pas sur cet ordinateur.
window-certificate-elsewhere-why = La demande a été créée ailleurs, et sa clé y est restée. Tout le reste peut quand même être vérifié ici.
window-certificate-elsewhere-next = Continuez ici. Portez ensuite le certificat avec sa chaîne sur la machine qui a la clé, et réunissez-les là-bas.
window-certificate-known-what = Cela n’apporte rien de nouveau : c’est déjà là.
window-certificate-known-why = Le même certificat compte une seule fois, même s’il est apporté plusieurs fois.
window-certificate-known-next = Apportez un autre fichier s’il manque encore quelque chose ; sinon, continuez avec ce qui est là.

# What is protected (unlock)
window-unlock = Une phrase secrète est nécessaire
window-unlock-passphrase = Phrase secrète du fichier
window-unlock-help = Celle qui a été choisie à la création du fichier. Elle sert ici une fois et n’est pas conservée.
window-unlock-open = Ouvrir
window-unlock-without = Laisser de côté

# Asking the CA (asking)
window-asking-fetch = Récupérer le certificat manquant
window-asking-revoked = Demander s’il a été révoqué
window-asking-revoked-help = Une autorité de certification peut révoquer un certificat. Elle n’est interrogée que si vous cliquez ici ; elle apprend alors que vous avez demandé.
window-asking-stands = L’AC le confirme
window-asking-begins = Préparation de la question…
window-asking = Interrogation de { $url }…

# The certificate as a person reads it (viewer)
window-viewer-issuer = Émis par
window-viewer-validity = Validité
window-viewer-sha256 = SHA-256
window-viewer-spki = SHA-256 de la clé
window-viewer-fingerprints = La première est l’empreinte du certificat, telle qu’openssl l’affiche. La seconde reste la même tant que la clé ne change pas ; un enregistrement TLSA (3 1 1) la contient.
window-viewer-left = { $days ->
    [0] Expire aujourd’hui
    [one] Encore { $days } jour
   *[other] Encore { $days } jours
}
window-viewer-ended = { $days ->
    [0] Expiré aujourd’hui
    [one] Expiré depuis { $days } jour
   *[other] Expiré depuis { $days } jours
}
window-viewer-begins = { $days ->
    [one] Débute d’ici un jour
   *[other] Débute dans { $days } jours
}
window-viewer-details = Détails techniques
window-viewer-signed-by = signé par
window-viewer-gap = Manquant
window-viewer-gap-help = Sans lui, les partenaires ne voient pas qui se porte garant du vôtre.
window-viewer-root = La racine
window-viewer-root-any = Une que tout le monde connaît
window-viewer-root-trusted = Les autres serveurs l’ont déjà ; le vôtre ne l’envoie pas.
window-viewer-root-untrusted = Elle n’est pas reconnue ici.
window-viewer-root-unknown = Impossible de dire ici si elle est reconnue.
window-viewer-root-practice = Elle est reconnue dans cet exercice, et nulle part ailleurs.
window-viewer-root-here = Cet ordinateur lui fait confiance ; beaucoup de partenaires, non.
window-viewer-subject = Pour
window-viewer-names = Noms
window-viewer-serial = Numéro de série
window-viewer-from = Valable dès le
window-viewer-to = Valable jusqu’au
window-viewer-key = Clé
window-viewer-signature = Signature
window-viewer-uses = Peut servir à
window-viewer-use-server = prouver l’identité d’un serveur
window-viewer-use-client = prouver l’identité d’un client
window-viewer-use-signing = signer des certificats
window-viewer-timestamps = Publication
window-viewer-timestamps-of = { $count ->
    [0] aucune preuve (SCT)
    [one] { $count } preuve (SCT)
   *[other] { $count } preuves (SCT)
}
window-viewer-ocsp = OCSP
window-viewer-crl = Liste de révocation
window-viewer-aia = Certificat de l’émetteur

# The files for a server (export)
window-export = Fichiers pour votre serveur
window-export-help = Chaque serveur de messagerie veut ses fichiers sous une autre forme. Choisissez la vôtre ; les fichiers vont où vous dites, et ce qui s’y trouve déjà est conservé.
window-export-not-needed = Inutile si vous utilisez le dossier ou le zip de l’étape 3 avec la clé privée : apply.sh y met les deux à leur place.
window-export-no-key = La clé privée n’est pas conservée ici ; les formes qui la contiennent ne sont donc pas proposées. Si vous l’avez dans un fichier, importez-le avec le certificat.
window-export-pem = Fichiers séparés
window-export-pem-for = Clé, certificat et chaîne, chacun dans un fichier PEM : pour les boîtiers et formulaires web qui les demandent un par un.
window-export-fullchain = Chaîne complète
window-export-fullchain-for = La clé, et le certificat avec sa chaîne : Postfix, Exim, Dovecot, Sendmail.
window-export-combined = Tout dans un fichier
window-export-combined-for = Clé, certificat et chaîne dans un seul fichier PEM : Courier, HAProxy, certains boîtiers.
window-export-pfx = PFX (PKCS #12)
window-export-pfx-for = Tout dans un fichier protégé : Windows, Exchange, IIS, Zimbra, Domino, Java.
window-export-der = DER
window-export-der-for = La même chose en fichiers séparés, sous forme binaire : certains boîtiers et d’anciens Java.
window-export-p7b = PKCS #7 (.p7b)
window-export-p7b-for = Les certificats sans la clé, pour Windows et Java s’ils ont déjà la clé.
window-export-modern = Moderne
window-export-modern-for = Chiffrement fort : Windows Server 2019, Windows 10 (1709) et suivants, et Java des dernières années.
window-export-compatible = Pour d’anciens logiciels
window-export-compatible-for = Windows Server 2016, 2012 et antérieurs, Windows 7 et 8 et d’anciens Java ne lisent rien d’autre. Le chiffrement est faible : supprimez le fichier une fois importé.
window-export-passphrase = Phrase secrète du PFX
window-export-passphrase-help = Le programme qui importe le fichier la demande. Qui a les deux a votre clé.
window-export-passphrase-missing = Un PFX contient la clé privée : choisissez une phrase secrète.
window-export-key = Phrase secrète de la clé privée
window-export-key-help = La clé de l’étape 1 est protégée. Elle est ouverte une fois. Dans les fichiers, elle n’a pas de phrase secrète, car un serveur démarre seul ; un PFX a la sienne.
window-export-open = Ouvrir la clé et écrire
window-export-write = Choisir un dossier et écrire…
window-export-folder = Où faut-il mettre les fichiers ?
window-export-working = Écriture…
window-export-written = Les fichiers sont écrits.
window-export-secret = Contient la clé privée : pour le serveur de messagerie seul
window-export-before = Ce qui existait avant est conservé sous { $path }
