# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = Recommandé : petit, rapide, et accepté par toutes les AC et tous les serveurs de messagerie des dix dernières années.
algorithm-ecdsa-p384-recommendation = À choisir seulement si une règle de votre organisation ou de votre partenaire l’exige : P-256 est assez fort, et plus rapide.
algorithm-ed25519-recommendation = Pour des AC privées seulement : aucune AC publique ne le signe aujourd’hui, et beaucoup de serveurs de messagerie ne le connaissent pas.
algorithm-rsa-2048-recommendation = À choisir si le serveur d’un partenaire date d’avant 2012 : tous les serveurs le connaissent, et c’est la plus courte clé RSA encore acceptée.
algorithm-rsa-3072-recommendation = À choisir si RSA est exigé et que le certificat doit satisfaire à des règles pour les années après 2030.
algorithm-rsa-4096-recommendation = À choisir seulement si une règle l’exige : chaque connexion dure nettement plus longtemps, et les partenaires n’y gagnent rien.

request-no-host-what = Aucun nom d’hôte n’a été indiqué.
request-no-host-why = Un certificat est émis pour les noms de votre serveur de messagerie ; sans nom, il n’y a rien à demander.
request-no-host-next = Saisissez le nom de votre serveur de messagerie, par exemple mx.example.org.

request-key-exists-what = Il y a déjà une clé privée : { $path }. Rien n’a été écrit.
request-key-exists-why = Une clé remplacée est perdue pour de bon, et tout certificat émis pour elle devient inutile.
request-key-exists-next = Réutilisez cette clé (en ligne de commande : --reuse-key { $path }), ou choisissez un autre dossier pour une nouvelle.

request-csr-exists-what = Il y a déjà une demande : { $path }. Rien n’a été écrit.
request-csr-exists-why = Elle correspond à une autre clé. Si elle était remplacée, personne ne saurait à quelle clé se rapporte la réponse de l’AC.
request-csr-exists-next = Choisissez un autre dossier, ou déplacez vous-même l’ancienne demande.

request-key-encrypted-what = La clé { $path } est protégée par une phrase secrète.
request-key-encrypted-why = Sans la phrase secrète, elle ne peut pas signer la demande.
request-key-encrypted-next = Donnez la phrase secrète (en ligne de commande : --passphrase-file FICHIER, avec la phrase sur la première ligne du fichier).

request-passphrase-wrong-what = La phrase secrète n’ouvre pas la clé { $path }.
request-passphrase-wrong-why = Sans la bonne, la clé ne peut pas signer la demande. Rien n’a été écrit.
request-passphrase-wrong-next = Vérifiez l’orthographe, les majuscules et la langue du clavier ; dans un fichier, seule la première ligne compte.

request-passphrase-empty-what = La phrase secrète est vide.
request-passphrase-empty-why = Une clé sous une phrase vide n’est pas protégée.
request-passphrase-empty-next = Donnez une phrase secrète, ou aucune : le fichier n’est de toute façon lisible que par son propriétaire.

request-passphrase-too-long-what = La phrase secrète dépasse 1024 octets.
request-passphrase-too-long-why = OpenSSL, et donc la plupart des serveurs de messagerie, ne pourrait plus ouvrir la clé.
request-passphrase-too-long-next = Choisissez-en une plus courte ; cinq ou six mots au hasard suffisent.

request-passphrase-not-text-what = La première ligne de { $path } n’est pas du texte.
request-passphrase-not-text-why = Une phrase secrète est lue en UTF-8, comme l’écrivent OpenSSL et la plupart des claviers.
request-passphrase-not-text-next = Écrivez la phrase secrète sur la première ligne d’un fichier texte en UTF-8.

request-key-unreadable-what = { $path } ne contient pas de clé privée.
request-key-unreadable-why = La demande doit être signée avec la clé privée ; ce que contient ce fichier est autre chose, par exemple un certificat.
request-key-unreadable-next = Choisissez un texte qui commence par « BEGIN PRIVATE KEY », « BEGIN RSA PRIVATE KEY » ou « BEGIN EC PRIVATE KEY », ou un PFX (.pfx, .p12).

request-key-unsupported-what = La clé { $path } est d’un type qui ne sert pas aux serveurs de messagerie : { $kind }.
request-key-unsupported-why = Les AC publiques ou les serveurs courants la refusent.
request-key-unsupported-next = Créez une nouvelle clé ; ECDSA P-256 est recommandé.

request-csr-not-written-what = La nouvelle clé { $path } a été écrite, mais pas la demande : { $cause }.
request-csr-not-written-why = La clé est bonne et conservée ; il ne manque que la demande dont l’AC a besoin.
request-csr-not-written-next = Supprimez la cause, puis créez une demande avec cette clé (en ligne de commande : --reuse-key { $path }).

request-certificate-locked-what = { $name } est protégé par une phrase secrète.
request-certificate-locked-why = Il contient une clé privée en plus du certificat, comme le fait un PFX.
request-certificate-locked-next = Donnez sa phrase secrète (en ligne de commande : --certificate-passphrase-file FICHIER), ou choisissez un fichier avec le certificat seul.

request-no-certificate-what = { $name } ne contient pas de certificat.
request-no-certificate-why = Un renouvellement reprend les noms et les champs du certificat en service.
request-no-certificate-next = Choisissez le fichier que le serveur de messagerie utilise actuellement ; il commence par « BEGIN CERTIFICATE ».

request-no-request-what = { $name } ne contient pas de demande.
request-no-request-why = Une demande (CSR) est créée en même temps qu’une clé, par OpenSSL, Windows ou votre serveur de messagerie. Ce que contient ce fichier est autre chose.
request-no-request-next = Choisissez le fichier qui commence par « BEGIN CERTIFICATE REQUEST » ou « BEGIN NEW CERTIFICATE REQUEST ».

request-damaged-what = La demande dans { $name } est abîmée.
request-damaged-why = Elle est signée avec sa propre clé, et la signature ne correspond pas : quelque chose a été modifié après coup.
request-damaged-next = Recopiez le fichier depuis l’endroit où il a été créé, entier et sans modification, ou créez ici une nouvelle demande.

request-without-names-what = La demande dans { $name } n’indique aucun hôte.
request-without-names-why = Le certificat d’un serveur de messagerie doit porter le nom par lequel les autres le joignent, par exemple mx.example.org.
request-without-names-next = Refaites la demande avec le nom de l’hôte, ou créez-en une nouvelle ici.

request-dns-what = Impossible d’interroger le DNS : { $cause }.
request-dns-why = Sans lui, personne ne peut dire quels serveurs de messagerie a un domaine, ni quelles AC peuvent émettre.
request-dns-next = Vérifiez le réseau de cet ordinateur, ou indiquez un autre serveur DNS (en ligne de commande : --resolver IP:PORT).

request-crypto-what = Impossible de créer la clé ou la demande : { $cause }.
request-crypto-why = Rien n’a été écrit.
request-crypto-next = Réessayez ; si cela se reproduit, signalez-le avec ces mots.

subject-too-long-what = { $field ->
    [organization] L’organisation
    [unit] Le service
    [locality] La ville
    [state] La région ou l’État
   *[country] Le pays
} dépasse { $limit } caractères.
subject-too-long-why = Un certificat n’a pas plus de place, et une AC refuserait la demande.
subject-too-long-next = Raccourcissez, ou laissez vide : ces champs sont facultatifs.

subject-control-what = { $field ->
    [organization] L’organisation
    [unit] Le service
    [locality] La ville
    [state] La région ou l’État
   *[country] Le pays
} contient un saut de ligne, une tabulation ou un autre signe invisible.
subject-control-why = Un certificat affiche le texte sur une seule ligne, et une AC refuserait la demande.
subject-control-next = Saisissez à nouveau le texte, ou laissez vide : ces champs sont facultatifs.

subject-country-what = { $country } n’est pas le code d’un pays.
subject-country-why = Les certificats désignent un pays par les deux lettres de la norme ISO 3166.
subject-country-next = Saisissez deux lettres, par exemple FR, BE ou CH, ou laissez le champ vide.

# postseal request (src/cli/request.rs)
cli-request-fetching = Lecture du certificat de { $server }…
cli-request-making-key = Création de la clé…
cli-request-reading-key = Lecture de la clé…
cli-request-signing = Signature de la demande…
cli-request-writing = Écriture des fichiers…
cli-request-key = Clé privée :   { $path }
cli-request-csr = Demande :      { $path }
cli-request-hosts = Noms d’hôte :  { $hosts }
cli-request-algorithm = Type de clé :  { $algorithm }
cli-request-spki = Clé publique : { $sha256 } (SHA-256)
cli-request-sealed = La clé est protégée par la phrase secrète. Postfix et la plupart des autres serveurs de messagerie lisent leur clé sans personne devant l’écran et ne peuvent pas l’utiliser ainsi : openssl pkey -in CLÉ -out CLÉ.open en fait une copie sans protection, sur le serveur.
cli-request-next = Ensuite : envoyez la demande, de BEGIN à END, à votre AC (l’entreprise qui émet le certificat). N’envoyez jamais la clé privée à personne ; gardez-la, le certificat ne fonctionne pas sans elle.
