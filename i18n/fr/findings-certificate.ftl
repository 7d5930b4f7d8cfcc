# What is noticed about certificates (src/certificate)

no-certificate-what = Aucun certificat n’a été fourni.
no-certificate-why = Rien ne peut être installé sans le certificat que l’AC a émis pour votre demande.
no-certificate-next = Collez ou ouvrez le certificat que l’AC a envoyé : un texte qui commence par -----BEGIN CERTIFICATE-----.

key-mismatch-what = Ce certificat ({ $subject }) correspond à une autre clé.
key-mismatch-why = Un serveur ne peut prouver son identité qu’avec la clé qui a servi à demander le certificat ; il ne démarrerait pas avec cette paire.
key-mismatch-next = Cherchez le certificat qui répond à votre dernière demande, ou choisissez la clé avec laquelle celui-ci a été demandé.

host-mismatch-what = Le certificat ne porte pas le nom { $host } ; il porte : { $names }.
host-mismatch-why = Les partenaires qui vérifient comparent le certificat au nom de votre enregistrement MX et refusent de remettre le courrier si ce nom manque.
host-mismatch-next = Demandez à l’AC de le réémettre avec { $host } parmi ses noms (SAN), ou corrigez le nom d’hôte à l’étape 1.

expired-what = { $subject } a expiré le { $date }.
expired-why = Les partenaires qui vérifient les certificats refusent la connexion ; leur courrier n’arrive donc pas.
expired-next = Renouvelez-le : créez une nouvelle demande à l’étape 1 et envoyez-la à l’AC.

not-yet-valid-what = { $subject } n’est valable qu’à partir du { $date }.
not-yet-valid-why = Jusque-là, les partenaires le refusent. Le plus souvent, c’est une horloge qui est fausse.
not-yet-valid-next = Vérifiez la date de cet ordinateur ; sinon, attendez ce jour pour l’installer.

expires-soon-what = { $days ->
    [one] { $subject } expire dans { $days } jour.
   *[other] { $subject } expire dans { $days } jours.
}
expires-soon-why = Une fois qu’il a expiré, les partenaires qui vérifient refusent votre courrier.
expires-soon-next = Renouvelez-le maintenant : créez une nouvelle demande à l’étape 1.

chain-incomplete-what = Il manque un certificat intermédiaire : celui de { $issuer }.
chain-incomplete-why = Les partenaires ne connaissent que les certificats racines. Sans l’intermédiaire, ils ne voient pas qui se porte garant du vôtre.
chain-incomplete-next = Procurez-vous le certificat intermédiaire auprès de votre AC (il s’appelle souvent chain ou ca-bundle) et ajoutez-le ici. { $url }

issuer-unknown-what = La chaîne s’arrête à { $issuer }, que personne ne connaît ici.
issuer-unknown-why = C’est peut-être la racine d’une CA privée, à laquelle les partenaires ne font confiance que si vous en êtes convenus. Ou bien il manque encore un certificat intermédiaire.
issuer-unknown-next = S’il s’agit de la CA de votre entreprise ou d’un partenaire : choisissez sa racine dans les paramètres, parmi les certificats racines de confiance, et que chaque partenaire lui fasse confiance. Sinon, demandez toute la chaîne à la CA. { $url }

chain-reordered-what = Les certificats étaient dans un autre ordre ; ils sont maintenant triés.
chain-reordered-why = Un serveur doit envoyer d’abord son propre certificat, puis chaque émetteur.
chain-reordered-next = Rien à faire : installez les fichiers que Postseal écrit.

chain-extra-what = { $subject } n’a pas besoin d’être envoyé.
chain-extra-why = Il n’est pas sur le chemin de votre certificat à une racine, ou c’est la racine elle-même, que les partenaires ont déjà.
chain-extra-next = Rien à faire : Postseal le laisse de côté.

chain-untrusted-what = La chaîne se termine par { $root }, qui n’est pas reconnu ici ({ $cause }).
chain-untrusted-why = Les partenaires qui vérifient ne font confiance qu’aux AC connues, sauf si vous avez convenu d’une autre.
chain-untrusted-next = Utilisez un certificat d’une CA publique. S’il s’agit de la CA de votre entreprise ou d’un partenaire : choisissez sa racine dans les paramètres, parmi les certificats racines de confiance ; elle compte alors ici, et chaque partenaire doit aussi lui faire confiance.

self-signed-what = Le certificat se porte garant de lui-même.
self-signed-why = Il chiffre, mais ne prouve rien : les partenaires qui vérifient le refusent.
self-signed-next = Envoyez la demande de l’étape 1 à une AC et utilisez ce qu’elle émet.

ca-as-leaf-what = { $subject } est le certificat d’une AC, pas celui de votre serveur.
ca-as-leaf-why = Il ne peut pas être installé : vous n’avez pas sa clé.
ca-as-leaf-next = Cherchez l’autre certificat que l’AC a envoyé, celui qui porte votre nom d’hôte.

weak-key-what = La clé de { $subject } est trop courte : { $key }.
weak-key-why = De telles clés peuvent être cassées, et les partenaires les refusent.
weak-key-next = Créez une nouvelle clé à l’étape 1 ; celle qui est proposée convient.

weak-signature-what = { $subject } est signé avec { $signature }, qui peut être falsifié.
weak-signature-why = Les partenaires refusent de tels certificats.
weak-signature-next = Demandez à l’AC de le réémettre avec SHA-256.

no-server-auth-what = Le certificat ne peut pas être utilisé par un serveur.
no-server-auth-why = Ses usages (key usage, extended key usage) ne comprennent pas l’authentification de serveur ; les partenaires le refusent donc.
no-server-auth-next = Demandez à l’AC un certificat de serveur TLS.

common-name-only-what = Le nom { $name } ne figure qu’à l’ancien endroit (common name).
common-name-only-why = Les logiciels actuels ne regardent que la liste des noms (SAN), et n’y trouvent rien.
common-name-only-next = Demandez à l’AC de le réémettre avec le nom d’hôte comme SAN ; la demande de l’étape 1 le prévoit.

validity-too-long-what = Le certificat est valable { $days } jours ; les AC publiques peuvent émettre pour { $most } au plus.
validity-too-long-why = Les logiciels qui s’en tiennent aux règles des AC publiques peuvent le refuser.
validity-too-long-next = Si c’est votre propre entreprise qui l’a émis, tout va bien ; sinon, demandez à l’AC.

wildcard-what = { $name } vaut pour tous les hôtes situés sous ce domaine.
wildcard-why = Qui met la main sur sa clé peut se faire passer pour n’importe lequel d’entre eux.
wildcard-next = Cela va pour un seul serveur ; pour plusieurs, un certificat par nom est plus sûr.

chain-completed-what = Il manquait un certificat intermédiaire ; cet ordinateur l’a : { $subject }.
chain-completed-why = Un serveur doit l’envoyer aussi, car les partenaires ne connaissent que les certificats racines.
chain-completed-next = Rien à faire : Postseal l’ajoute à la chaîne que vous installez.

chain-fetched-what = Il manquait un certificat intermédiaire ; l’AC l’a : { $subject }.
chain-fetched-why = Un serveur doit l’envoyer aussi, car les partenaires ne connaissent que les certificats racines. Il vient de { $url }.
chain-fetched-next = Rien à faire : Postseal l’ajoute à la chaîne que vous installez.

fetch-failed-what = Impossible d’obtenir le certificat manquant depuis { $url } : { $cause }.
fetch-failed-why = C’est le certificat lui-même qui indique cet endroit, mais la réponse n’est pas celle attendue.
fetch-failed-next = Réessayez plus tard, ou téléchargez le certificat intermédiaire sur le site web de votre AC.

revoked-what = L’AC a révoqué { $subject } le { $date }.
revoked-why = Les partenaires qui interrogent l’AC le refusent. Le plus souvent, la clé a été perdue, ou quelqu’un a demandé la révocation.
revoked-next = Créez une nouvelle demande avec une nouvelle clé à l’étape 1, et cherchez qui a demandé la révocation.

revocation-unknown-what = On ne sait pas si l’AC a révoqué { $subject } : { $cause }.
revocation-unknown-why = L’AC n’a donné aucune réponse qui compte. La plupart des partenaires s’en passent.
revocation-unknown-next = Réessayez plus tard ; si cela persiste, demandez à l’AC.

trusted-here-only-what = Cet ordinateur fait confiance à { $root } ; beaucoup de partenaires, non.
trusted-here-only-why = Elle figure dans la liste de racines de cet ordinateur ou dans les paramètres de Postseal, pas dans celle de Mozilla, que suivent la plupart des serveurs de messagerie.
trusted-here-only-next = Utilisez un certificat d’une AC publique, ou convenez avec chaque partenaire qu’il fasse confiance à cette racine.

untrusted-here-only-what = Les partenaires font confiance à { $root } ; cet ordinateur, non.
untrusted-here-only-why = Elle figure dans la liste de racines de Mozilla, pas dans celle de cet ordinateur, qui est peut-être périmée.
untrusted-here-only-next = Le certificat n’a rien. Mettez à jour le paquet ca-certificates sur cet ordinateur.

no-client-auth-what = Le certificat prouve l’identité de votre serveur quand il reçoit du courrier, pas quand il en envoie.
no-client-auth-why = Peu de partenaires demandent un certificat au serveur expéditeur. Plusieurs AC publiques ont cessé d’en émettre à cette fin en 2026 (usage clientAuth).
no-client-auth-next = Rien à faire, sauf si un partenaire demande un certificat à votre serveur : convenez-en alors d’un autre, d’une autre AC.

no-timestamps-what = L’AC n’a pas prouvé qu’elle a publié le certificat.
no-timestamps-why = Les AC publiques mettent des preuves de publication (SCT) dans chaque certificat. Les navigateurs les exigent, les serveurs de messagerie non.
no-timestamps-next = Rien à faire pour le courrier. Si un site web doit l’utiliser aussi, demandez à l’AC.

trust-unknown-what = Personne ne peut dire ici si la chaîne est reconnue : { $cause }.
trust-unknown-why = Cet ordinateur n’a pas de liste de certificats racines pour en juger.
trust-unknown-next = Installez le paquet ca-certificates, ou choisissez un fichier de racines.

unreadable-what = { $name } : il n’y a là ni certificat, ni demande, ni clé.
unreadable-why = Postseal cherche des blocs de texte qui commencent par -----BEGIN, et leur équivalent binaire (DER).
unreadable-next = Ouvrez le fichier que l’AC a envoyé, ou collez son texte avec les lignes BEGIN et END.

certificate-damaged-what = { $name } : impossible de lire { $block } ({ $cause }).
certificate-damaged-why = Une partie manque ou a été modifiée, souvent par un logiciel de messagerie ou une copie incomplète.
certificate-damaged-next = { $form ->
    [file] Enregistrez la pièce jointe ou téléchargez-la à nouveau ; elle n’est pas arrivée entière. Ou demandez les fichiers eux-mêmes à l’AC.
   *[other] Copiez-le à nouveau, avec ses lignes BEGIN et END, ou enregistrez la pièce jointe et ouvrez le fichier.
}

no-roots-what = Il n’y a pas de certificats racines de confiance : { $cause }.
no-roots-why = Sans eux, on ne peut rien reconnaître comme fiable.
no-roots-next = Installez le paquet ca-certificates, ou indiquez un fichier de racines.

own-roots-what = Impossible de lire les certificats racines de l’entreprise dans { $path } : { $cause }.
own-roots-why = Ce dont eux seuls se portent garants serait signalé comme n’étant pas de confiance.
own-roots-next = Choisissez un autre fichier ou dossier dans les paramètres, ou retirez-en celui-ci.

own-roots-none-what = Il n’y a aucun certificat d’autorité dans { $path }.
own-roots-none-why = Ce dont seules ses autorités se portent garantes serait signalé comme n’étant pas de confiance.
own-roots-none-next = Choisissez un autre fichier ou dossier dans les paramètres (en ligne de commande : --trust), ou n’en indiquez pas.

certificate-no-key-what = { $name } ne contient pas de clé privée.
certificate-no-key-why = Le certificat est comparé à la clé avec laquelle il a été demandé.
certificate-no-key-next = Indiquez le fichier que l’étape 1 a écrit, par exemple mx.example.org.key.
