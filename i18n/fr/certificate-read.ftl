# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } est vide.
certificate-empty-why = Il n’y a rien à y lire ; il n’a peut-être pas été enregistré ou envoyé en entier.
certificate-empty-next = Enregistrez à nouveau la pièce jointe, ou demandez à l’AC de la renvoyer.

certificate-foreign-what = { $name } est { $format ->
    [office] un document bureautique (Word, Excel, LibreOffice…)
    [pdf] un PDF
    [picture] une image
    [mail] un e-mail
    [html] une page web (HTML)
    [packed] compressé autrement qu’en ZIP
    [nested] un ZIP dans un ZIP
    [crl] une liste de certificats révoqués (CRL)
    [public-key] une clé publique seule
    [jks] un magasin de clés Java à l’ancien format (JKS)
    [ssh] une clé pour SSH
    [pgp] un élément PGP
    [parameters] un jeu de paramètres pour une clé
   *[asn1] un fichier binaire d’un autre genre
}, pas un certificat.
certificate-foreign-why = Postseal cherche des certificats, des demandes et des clés privées : sous forme de texte avec des lignes -----BEGIN, ou dans un fichier .crt, .cer, .der, .p7b, .pfx, .p12, .csr, .key ou .zip.
certificate-foreign-next = { $format ->
    [office] Si le certificat s’y trouve sous forme de texte, copiez-le de sa ligne BEGIN à sa ligne END et collez-le. Sinon, demandez le fichier lui-même à l’AC.
    [pdf] Si le certificat s’y trouve sous forme de texte, copiez-le de sa ligne BEGIN à sa ligne END et collez-le. Sinon, demandez le fichier lui-même à l’AC.
    [mail] Enregistrez la pièce jointe et importez ce fichier ; ou copiez le certificat dans son texte, de BEGIN à END.
    [html] Il vient probablement d’une page qui demande de s’identifier. Identifiez-vous auprès de l’AC et téléchargez le certificat lui-même.
    [packed] Décompressez-le et importez les fichiers qu’il contient.
    [nested] Décompressez celui de l’extérieur et importez celui de l’intérieur.
    [jks] Convertissez-le en PKCS #12 et importez le résultat : keytool -importkeystore -srckeystore FICHIER -destkeystore new.p12 -deststoretype PKCS12
   *[other] Cherchez le fichier du certificat ; l’AC l’a envoyé par e-mail, ou le propose en téléchargement.
}

certificate-only-request-what = { $name } est une demande (CSR), pas un certificat.
certificate-only-request-why = C’est la question posée à l’autorité de certification ; votre serveur a besoin de la réponse.
certificate-only-request-next = Envoyez-la à l’autorité de certification, et importez ici ce qu’elle renvoie.

certificate-only-key-what = { $name } est une clé privée ; il n’y a pas de certificat dedans.
certificate-only-key-why = Une clé va avec un certificat, et aucun n’a encore été importé.
certificate-only-key-next = Importez le certificat que l’autorité de certification a envoyé. Gardez la clé pour vous.

certificate-passphrase-needed-what = { $name } est protégé par une phrase secrète.
certificate-passphrase-needed-why = Il contient une clé privée, que personne ne peut utiliser sans la phrase secrète.
certificate-passphrase-needed-next = Donnez la phrase secrète choisie à la création du fichier (en ligne de commande : --passphrase-file).

certificate-passphrase-empty-what = La phrase secrète pour { $name } est vide, mais le fichier en a une.
certificate-passphrase-empty-why = Une phrase vide n’ouvre que les fichiers protégés par une phrase vide.
certificate-passphrase-empty-next = Donnez la phrase secrète choisie à la création du fichier (en ligne de commande : sur la première ligne du fichier de --passphrase-file).

certificate-passphrase-wrong-what = La phrase secrète n’ouvre pas { $name }.
certificate-passphrase-wrong-why = Ce n’est pas celle choisie à la création du fichier ; majuscules, espaces et accents comptent.
certificate-passphrase-wrong-next = Réessayez, ou demandez à la personne qui a créé le fichier.

certificate-encryption-what = { $name } est protégé d’une façon que Postseal ne sait pas ouvrir ({ $scheme }).
certificate-encryption-why = Elle est très ancienne, très rare, ou faite pour prendre beaucoup de temps.
certificate-encryption-next = Écrivez-le à nouveau. Un PFX : openssl pkcs12 -legacy -in FICHIER -nodes -out new.pem. Une clé : openssl pkcs8 -in FICHIER -out new.key

certificate-key-kind-what = La clé dans { $name } est d’un type qui ne sert pas aux serveurs de messagerie : { $kind }.
certificate-key-kind-why = Les AC publiques et les serveurs courants acceptent RSA à partir de 2048 bits et ECDSA sur les courbes P-256, P-384 et P-521 ; certains acceptent Ed25519.
certificate-key-kind-next = Créez une nouvelle clé à l’étape 1, et demandez avec elle un nouveau certificat ; ECDSA P-256 est recommandé.

certificate-archive-encrypted-what = L’archive { $name } est protégée par sa propre phrase secrète.
certificate-archive-encrypted-why = Seul le programme qui l’a créée, ou un programme semblable, peut l’ouvrir.
certificate-archive-encrypted-next = Décompressez-la et importez les fichiers qu’elle contient.

certificate-too-much-what = { $name } en contient trop (plus de { $limit }).
certificate-too-much-why = Aucune AC n’en envoie autant ; Postseal ne lit pas plus loin, pour qu’un fichier ne puisse pas remplir la mémoire.
certificate-too-much-next = N’importez que les fichiers de votre certificat et de sa chaîne.

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = Il n’y a pas de certificat à écrire.
certificate-export-nothing-why = Les fichiers indiqués n’en contiennent aucun.
certificate-export-nothing-next = Indiquez le fichier que l’AC a envoyé.

certificate-export-other-key-what = Le certificat { $subject } correspond à une autre clé.
certificate-export-other-key-why = Un serveur ne démarrerait pas avec cette paire.
certificate-export-other-key-next = Indiquez par --key la clé avec laquelle le certificat a été demandé, ou le certificat de cette clé.

certificate-export-key-needed-what = La forme { $form } contient la clé privée, et il n’y en a pas.
certificate-export-key-needed-why = Ni les fichiers indiqués ni --key ne contiennent de clé.
certificate-export-key-needed-next = Indiquez la clé avec laquelle le certificat a été demandé : --key FICHIER

certificate-export-passphrase-needed-what = Un fichier PFX a besoin d’une phrase secrète.
certificate-export-passphrase-needed-why = Il contient la clé privée, et quiconque a le fichier pourrait l’utiliser.
certificate-export-passphrase-needed-next = Écrivez une phrase secrète dans un fichier que vous seul pouvez lire, et indiquez-le : --passphrase-file FICHIER

certificate-export-failed-what = Impossible de créer le fichier : { $cause }.
certificate-export-failed-why = Quelque chose dans le certificat, la clé ou la phrase secrète n’entre pas dans ce format.
certificate-export-failed-next = Essayez une autre forme, ou une phrase secrète faite de lettres et de chiffres simples.
