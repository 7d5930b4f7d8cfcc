# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = Le serveur n’a envoyé aucun certificat lisible.
served-no-certificate-why = Sans certificat, personne ne sait qui est à l’autre bout ; les partenaires qui vérifient ne remettent rien.
served-no-certificate-next = Consultez le journal du serveur et ses réglages de certificat et de clé, installez le certificat et redémarrez le serveur.

served-host-mismatch-what = Le certificat du serveur ne porte pas le nom { $host } ; il porte : { $names }.
served-host-mismatch-why = Les partenaires qui vérifient comparent le certificat au nom de l’enregistrement MX et refusent de remettre le courrier si ce nom manque.
served-host-mismatch-next = Faites-le réémettre avec { $host } parmi ses noms (SAN), ou faites désigner le serveur par l’enregistrement MX comme le fait son certificat. Un serveur qui a plusieurs certificats peut présenter le mauvais : voyez ses réglages.

served-address-only-what = Vous avez demandé l’adresse { $host } ; le certificat porte des noms : { $names }.
served-address-only-why = Les certificats sont faits pour des noms. Si celui-ci convient, on ne le voit qu’en demandant le nom de l’enregistrement MX.
served-address-only-next = Demandez de nouveau avec ce nom, par exemple mx.example.org.

served-expired-what = { $subject } a expiré le { $date }.
served-expired-why = Les partenaires qui vérifient les certificats refusent la connexion ; leur courrier n’arrive donc pas.
served-expired-next = Pour l’exploitant du serveur : s’il a déjà été renouvelé, le serveur utilise encore l’ancien fichier : installez le nouveau et redémarrez le serveur. Sinon, créez une nouvelle demande à l’étape 1.

served-not-yet-valid-what = { $subject } n’est valable qu’à partir du { $date }.
served-not-yet-valid-why = Jusque-là, les partenaires le refusent. Le plus souvent, c’est une horloge qui est fausse.
served-not-yet-valid-next = Vérifiez la date de cet ordinateur et de celui qui l’a émis ; sinon, laissez le serveur présenter son ancien certificat jusqu’à ce jour.

served-expires-soon-what = { $days ->
    [one] { $subject } expire dans { $days } jour.
   *[other] { $subject } expire dans { $days } jours.
}
served-expires-soon-why = Une fois qu’il a expiré, les partenaires qui vérifient refusent votre courrier.
served-expires-soon-next = Pour l’exploitant du serveur : s’il a déjà été renouvelé, le serveur utilise encore l’ancien fichier : installez le nouveau et redémarrez le serveur. Sinon, créez maintenant une nouvelle demande à l’étape 1.

served-chain-incomplete-what = Le serveur n’envoie pas le certificat intermédiaire : celui de { $issuer }. Ou bien c’est la racine d’une autorité propre, à laquelle personne d’autre ne fait confiance.
served-chain-incomplete-why = Les partenaires ne connaissent que les certificats racines. Sans l’intermédiaire, ils ne voient pas qui se porte garant du serveur.
served-chain-incomplete-next = Si ce serveur est le vôtre, faites-le-lui envoyer : exportez la chaîne entière à l’étape 2, ou placez le certificat intermédiaire de l’AC après celui du serveur dans son fichier, et redémarrez-le. { $url } S’il s’agit d’une autorité privée qui répond elle-même du serveur, il ne manque que la confiance : ajoutez sa racine dans les paramètres (en ligne de commande : --trust).

served-chain-reordered-what = Le serveur envoie ses certificats dans le mauvais ordre.
served-chain-reordered-why = Le sien doit venir en premier, puis chaque émetteur. Beaucoup de partenaires rétablissent l’ordre eux-mêmes, certains refusent.
served-chain-reordered-next = Si ce serveur est le vôtre : installez les fichiers que l’étape 2 écrit, ou remettez les certificats en ordre dans le fichier que le serveur utilise, et redémarrez-le.

served-chain-extra-what = Le serveur envoie { $subject }, ce qui est inutile.
served-chain-extra-why = Il n’est pas sur le chemin du certificat du serveur à une racine, ou c’est la racine elle-même, que les partenaires ont déjà.
served-chain-extra-next = Rien d’obligatoire. Pour faire le ménage, retirez-le du fichier que le serveur utilise.

served-chain-untrusted-what = Le certificat du serveur n’est pas reconnu : { $cause }.
served-chain-untrusted-why = Les partenaires qui vérifient ne font confiance qu’aux AC connues, sauf si vous avez convenu d’une autre.
served-chain-untrusted-next = Installez un certificat d’une AC publique avec toute sa chaîne, ou convenez avec chaque partenaire qu’il fasse confiance à celui-ci.

served-self-signed-what = Le certificat du serveur se porte garant de lui-même.
served-self-signed-why = Il chiffre, mais ne prouve rien : les partenaires qui vérifient le refusent.
served-self-signed-next = Si ce serveur est le vôtre : envoyez la demande de l’étape 1 à une AC, installez ce qu’elle émet et redémarrez le serveur.

served-ca-as-leaf-what = Le serveur présente { $subject }, le certificat d’une AC, comme le sien.
served-ca-as-leaf-why = Le certificat d’une AC sert à en signer d’autres, pas à prouver l’identité d’un serveur : les partenaires qui vérifient le refusent.
served-ca-as-leaf-next = Installez le certificat émis au nom du serveur, avec sa propre clé, et redémarrez le serveur.
