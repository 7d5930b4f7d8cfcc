# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = Le nom { $name } n’a pas d’adresse.
delivery-name-not-found-why = Le DNS, l’annuaire de tous les noms d’hôte, ne connaît aucun serveur de ce nom ; il n’y a donc rien à quoi se connecter.
delivery-name-not-found-next = Vérifiez l’orthographe ; pour un nouveau nom, vérifiez que son enregistrement est publié : A ou AAAA pour un serveur, MX pour un domaine de messagerie.

delivery-null-mx-what = Le domaine { $domain } n’accepte pas de courrier.
delivery-null-mx-why = Son enregistrement MX, l’entrée qui désigne ses serveurs de messagerie, le dit exprès (RFC 7505) ; il n’y a donc rien à quoi se connecter.
delivery-null-mx-next = Vérifiez l’orthographe du domaine ; beaucoup utilisent un autre domaine pour le courrier que pour le web.

delivery-unusable-mx-what = Les enregistrements MX de { $domain } ne désignent aucun serveur de messagerie.
delivery-unusable-mx-why = Un enregistrement MX, l’entrée qui désigne le serveur de messagerie d’un domaine, doit contenir un nom d’hôte ; ce qui s’y trouve n’en est pas un, mais par exemple une adresse.
delivery-unusable-mx-next = Qui gère le DNS de { $domain } doit y inscrire le nom d’hôte du serveur.

delivery-resolver-what = L’adresse de { $name } n’a pas pu être cherchée : { $cause }.
delivery-resolver-why = Sans réponse du DNS, l’annuaire de tous les noms d’hôte, on ne trouve aucun serveur.
delivery-resolver-next = Vérifiez le réseau et le serveur DNS de cet ordinateur, ou indiquez-en un autre dans les paramètres (en ligne de commande : --resolver), puis réessayez.

delivery-port-closed-what = Rien ne répond à { $target } : la connexion a été refusée.
delivery-port-closed-why = La machine est là, mais aucun serveur de messagerie n’écoute sur ce port, ou un pare-feu nous renvoie.
delivery-port-closed-next = Vérifiez que le serveur de messagerie tourne et écoute sur ce port (25 entre serveurs, 587 ou 465 pour les programmes qui s’identifient, 993 pour les boîtes).

delivery-network-what = La connexion à { $target } a échoué ({ $step }) : { $cause }.
delivery-network-why = Aucun chemin du réseau ne mène à ce serveur, ou la connexion s’est rompue en route.
delivery-network-next = Vérifiez l’adresse, le réseau et le pare-feu, puis réessayez.

delivery-timed-out-what = { $target } n’a pas répondu en { $seconds } secondes ({ $step }).
delivery-timed-out-why = Un pare-feu avale peut-être la connexion (beaucoup de fournisseurs bloquent le port 25 en sortie), ou le serveur est surchargé.
delivery-timed-out-next = Réessayez plus tard, depuis un autre réseau, ou par le port 587.

delivery-no-greeting-what = { $target } accepte la connexion, mais ne dit rien en { $seconds } secondes ({ $step }).
delivery-no-greeting-why = Un serveur de messagerie parle le premier. Le port est peut-être celui d’un autre service, ou attend TLS dès le premier octet ; certains serveurs font attendre les inconnus pendant des minutes.
delivery-no-greeting-next = Vérifiez l’hôte et le port ; pour le port 465, choisissez TLS dès le début. Si les deux sont justes, réessayez plus tard, ou consultez le journal de ce serveur.

delivery-port-25-silent-what = Personne ne répond à { $target } : pas de connexion en { $seconds } secondes.
delivery-port-25-silent-why = La plupart des fournisseurs d’accès ferment le port 25 aux particuliers et aux bureaux, et les hébergeurs cloud aussi. Le serveur est peut-être en parfait état.
delivery-port-25-silent-next = Regardez plutôt depuis votre serveur de messagerie, qui a peut-être droit à ce port : copiez-y Postseal et lancez postseal probe. Ou examinez le port 587, si le serveur l’a.

delivery-closed-what = { $target } a fermé la connexion ({ $step }).
delivery-closed-why = Le serveur, ou quelque chose devant lui, a interrompu le dialogue ; aucun message n’a été accepté.
delivery-closed-next = Consultez le journal de ce serveur à cette heure ; il refuse peut-être l’adresse de cet ordinateur.

delivery-unsure-what = { $target } n’a pas dit si le message est accepté ({ $step }) : la connexion s’est rompue à cet instant.
delivery-unsure-why = Il avait alors tout le message : celui-ci arrivera peut-être, ou non. Certains serveurs examinent un message pendant des minutes avant de répondre.
delivery-unsure-next = Regardez dans la boîte du destinataire. S’il n’y est pas au bout de quelques minutes, envoyez de nouveau : au pire il arrive deux fois.

delivery-not-smtp-what = Ce qui répond à { $target } ne parle pas le protocole de courrier SMTP ({ $step } : { $cause }).
delivery-not-smtp-why = Le port est peut-être celui d’un autre service, ou attend TLS dès le premier octet.
delivery-not-smtp-next = Vérifiez l’hôte et le port ; pour le port 465, choisissez TLS dès le début.

delivery-web-page-what = Ce qui répond à { $target } est un serveur web, pas un serveur de messagerie ({ $step }).
delivery-web-page-why = Les réseaux d’hôtels, de trains et d’invités répondent par leur propre page tant qu’on ne s’est pas identifié. Ou le port est celui d’un serveur web.
delivery-web-page-next = Ouvrez une page quelconque dans un navigateur et identifiez-vous sur le réseau, puis réessayez. Sinon, vérifiez l’hôte et le port.

delivery-deferred-what = { $target } nous fait patienter ({ $step }) : { $reply }.
delivery-deferred-why = Une réponse qui commence par 4 signifie « réessayez plus tard » ; beaucoup de serveurs accueillent ainsi les expéditeurs inconnus (greylisting).
delivery-deferred-next = Attendez quelques minutes, puis renvoyez.

delivery-greylisted-what = { $target } nous fait patienter, comme tous ceux qu’il ne connaît pas ({ $step }) : { $reply }.
delivery-greylisted-why = Liste grise (greylisting) : les programmes de spam ne reviennent pas, les serveurs de messagerie si. Rien d’anormal.
delivery-greylisted-next = Attendez cinq à quinze minutes, puis renvoyez depuis la même machine.

delivery-mailbox-what = La boîte à { $target } n’a pas pu être lue ({ $step }) : { $cause }.
delivery-mailbox-why = On ne sait donc pas si le message est arrivé.
delivery-mailbox-next = Réessayez, ou ouvrez le message dans votre logiciel de messagerie, enregistrez-le et ouvrez le fichier ici.

delivery-not-arrived-what = { $seconds ->
    [one] Après { $seconds } seconde
   *[other] Après { $seconds } secondes
}, le message { $id } n’est pas dans la boîte à { $target }.
delivery-not-arrived-why = Il est peut-être retenu en chemin (la liste grise prend jusqu’à quinze minutes), ou parti dans une autre boîte. La boîte de réception et le dossier des indésirables ont été parcourus.
delivery-not-arrived-next = Attendez encore un peu. S’il a été refusé, un avis se trouve dans la boîte de l’expéditeur.

delivery-message-id-what = { $id } n’est pas un Message-ID.
delivery-message-id-why = Un message se trouve par son identifiant entier : il contient un @, comme <20261123.1@mx.example.org>. Par une partie seulement, un autre message serait pris pour le vôtre.
delivery-message-id-next = Reprenez-le de ce que send a affiché, ou de la ligne Message-ID du message.

delivery-secret-empty-what = La première ligne de { $file } est vide.
delivery-secret-empty-why = Le mot de passe ou le jeton y est attendu ; sans lui, le serveur ne ferait que compter un échec de connexion.
delivery-secret-empty-next = Écrivez-le dans la première ligne du fichier.

delivery-collect-folder = Recherche dans { $folder }…
delivery-collect-wait = { $seconds ->
    [one] Pas encore là ; encore { $seconds } seconde.
   *[other] Pas encore là ; encore { $seconds } secondes.
}

delivery-blocklisted-what = { $target } n’accepte rien de notre adresse ({ $step }) : { $reply }.
delivery-blocklisted-why = L’adresse figure sur une liste d’expéditeurs de spam, ou de connexions privées, qui ne devraient pas envoyer elles-mêmes du courrier. TLS n’y est pour rien.
delivery-blocklisted-next = Envoyez par votre propre serveur de messagerie (en ligne de commande : --via), ou lancez Postseal dessus. Si c’est l’adresse de votre serveur : demandez à l’exploitant de la liste de l’en retirer.

delivery-rejected-what = { $target } refuse ({ $step }) : { $reply }.
delivery-rejected-why = Une réponse qui commence par 5 est définitive : le même essai ne réussira pas plus tard. Aucun message n’a été accepté.
delivery-rejected-next = Lisez la raison donnée par le serveur ; vérifiez l’expéditeur, le destinataire, et s’il faut d’abord s’identifier.

delivery-no-starttls-what = { $target } ne propose pas TLS (pas de STARTTLS) ; rien n’a donc été envoyé.
delivery-no-starttls-why = STARTTLS est la commande qui transforme une connexion en clair en connexion chiffrée ; sans elle, le courrier serait lisible en chemin. Un appareil intermédiaire peut aussi retirer la proposition.
delivery-no-starttls-next = Activez TLS sur ce serveur ; s’il est activé, cherchez sur le chemin un pare-feu avec « SMTP inspection ».

delivery-starttls-refused-what = { $target } propose TLS, puis le refuse : { $reply }. Rien n’a été envoyé.
delivery-starttls-refused-why = Le plus souvent, le serveur ne peut pas lire son certificat ou sa clé.
delivery-starttls-refused-next = Consultez le journal de ce serveur, et vérifiez les chemins et les droits de son certificat et de sa clé.

delivery-injected-what = { $target } a envoyé du texte en clair après avoir consenti à TLS ; la connexion a été abandonnée.
delivery-injected-why = C’est ainsi qu’un attaquant sur le chemin glisserait ses propres mots dans le dialogue chiffré (CVE-2011-0411), ou que se comporte un serveur très ancien.
delivery-injected-next = Mettez à jour le logiciel de ce serveur ; s’il est à jour, cherchez un appareil intermédiaire qui modifie les connexions de messagerie.

delivery-handshake-what = TLS avec { $target } a échoué : { $cause }.
delivery-handshake-why = Les deux côtés n’ont pas pu s’entendre sur un chiffrement, ou le certificat et la clé du serveur ne fonctionnent pas. Rien n’a été envoyé.
delivery-handshake-next = Consultez le journal de ce serveur à cette heure ; vérifiez son certificat, sa clé, et les versions de TLS et algorithmes autorisés.

delivery-old-tls-what = { $target } ne parle que des versions trop anciennes de TLS : { $cause }.
delivery-old-tls-why = TLS 1.0 et 1.1 sont abandonnés (RFC 8996) ; un partenaire qui demande TLS aujourd’hui les refuse.
delivery-old-tls-next = Autorisez TLS 1.2 et 1.3 dans la configuration de ce serveur, en le mettant à jour si nécessaire.

delivery-untrusted-what = Le certificat de { $target } n’est pas reconnu : { $cause }. Rien n’a été envoyé.
delivery-untrusted-why = Seul un certificat qui mène à une autorité connue, et qui est valable aujourd’hui, prouve qui est à l’autre bout.
delivery-untrusted-next = Vérifiez que le serveur envoie toute sa chaîne et que le certificat n’a pas expiré ; pour une autorité privée, ajoutez sa racine dans les paramètres (en ligne de commande : --trust).

delivery-name-mismatch-what = Le certificat de { $target } n’est pas au nom { $name }. Rien n’a été envoyé.
delivery-name-mismatch-why = Un certificat valable pour quelqu’un d’autre ne prouve rien sur ce serveur.
delivery-name-mismatch-next = Utilisez le nom qui figure dans le certificat, ou faites-en émettre un qui porte { $name }.

delivery-secret-in-clear-what = Le mot de passe n’a pas été envoyé à { $target } : la connexion n’est pas chiffrée.
delivery-secret-in-clear-why = Tout le monde en chemin pourrait le lire.
delivery-secret-in-clear-next = Demandez TLS (required, verified ou implicit), ou envoyez sans vous identifier.

delivery-secret-unverified-what = Le mot de passe n’a pas été envoyé à { $target } : son certificat n’est pas vérifié.
delivery-secret-unverified-why = Un attaquant sur le chemin pourrait présenter n’importe quel certificat et recueillir le mot de passe.
delivery-secret-unverified-next = Utilisez le nom de serveur qui figure dans le certificat ; pour une autorité privée, ajoutez sa racine dans les paramètres (en ligne de commande : --trust).

delivery-no-mechanism-what = { $target } ne propose aucune façon de s’identifier que ce programme connaisse (proposé : { $offered }).
delivery-no-mechanism-why = Sont connus SCRAM-SHA-256, SCRAM-SHA-1, PLAIN et LOGIN pour un mot de passe, XOAUTH2 et OAUTHBEARER pour un jeton ; beaucoup de serveurs n’en proposent aucun sur le port 25.
delivery-no-mechanism-next = Essayez le port 587 ou 465, ou envoyez sans vous identifier.

delivery-auth-failed-what = { $target } n’accepte pas l’utilisateur et le mot de passe : { $reply }.
delivery-auth-failed-why = L’un des deux est faux, ou ce compte n’a pas le droit d’envoyer d’ici. Rien n’a été envoyé.
delivery-auth-failed-next = Vérifiez le nom d’utilisateur et le mot de passe ; certains fournisseurs exigent un mot de passe distinct par application. Un jeton ne vaut qu’une heure environ : prenez-en un nouveau.

delivery-auth-broken-what = L’identification auprès de { $target } s’est interrompue : { $cause }.
delivery-auth-broken-why = Le serveur n’a pas respecté la méthode, ou n’a pas pu prouver qu’il connaît lui-même le mot de passe.
delivery-auth-broken-next = Vérifiez l’hôte et le port ; consultez le journal de ce serveur.

delivery-no-roots-what = Il n’y a pas de certificats racines de confiance : { $cause }.
delivery-no-roots-why = Les certificats racines sont les autorités connues ; sans eux, aucun certificat ne peut être vérifié.
delivery-no-roots-next = Installez les certificats d’AC du système (paquet ca-certificates), ou ajoutez un fichier de racines dans les paramètres (en ligne de commande : --trust).

probe-no-starttls-what = Le serveur ne propose pas TLS (pas de STARTTLS).
probe-no-starttls-why = Le courrier lui parvient en clair, et un partenaire qui exige TLS ne peut rien remettre du tout.
probe-no-starttls-next = Activez TLS sur ce serveur ; s’il est activé, cherchez sur le chemin un pare-feu avec « SMTP inspection ».

probe-starttls-refused-what = Le serveur propose TLS, puis le refuse : { $reply }.
probe-starttls-refused-why = Un partenaire qui exige TLS ne peut rien remettre. Le plus souvent, le serveur ne peut pas lire son certificat ou sa clé.
probe-starttls-refused-next = Consultez le journal de ce serveur, et vérifiez les chemins et les droits de son certificat et de sa clé.

probe-handshake-failed-what = Le serveur propose TLS, mais la négociation échoue : { $cause }.
probe-handshake-failed-why = Un partenaire qui exige TLS ne peut rien remettre.
probe-handshake-failed-next = Consultez le journal de ce serveur ; vérifiez son certificat, sa clé, et les versions de TLS et algorithmes autorisés.

probe-old-tls-what = Le serveur ne parle que des versions trop anciennes de TLS : { $cause }.
probe-old-tls-why = TLS 1.0 et 1.1 sont abandonnés (RFC 8996) ; un partenaire qui demande TLS aujourd’hui les refuse.
probe-old-tls-next = Autorisez TLS 1.2 et 1.3 dans la configuration de ce serveur, en le mettant à jour si nécessaire.

probe-only-old-tls-what = Le serveur ne parle rien de plus récent que { $newest }.
probe-only-old-tls-why = SSL 3.0, TLS 1.0 et 1.1 sont abandonnés (RFC 7568, RFC 8996) ; un partenaire qui demande TLS aujourd’hui les refuse.
probe-only-old-tls-next = Autorisez TLS 1.2 et 1.3 dans la configuration de ce serveur, en le mettant à jour si nécessaire.

probe-old-versions-what = Le serveur parle aussi d’anciennes versions : { $versions }.
probe-old-versions-why = Qui en parle une plus récente n’en souffre pas. Mais SSL 3.0, TLS 1.0 et 1.1 sont abandonnés (RFC 7568, RFC 8996), et les audits y trouvent à redire.
probe-old-versions-next = N’autorisez que TLS 1.2 et 1.3, sauf si un partenaire a besoin d’une ancienne version. Si ce serveur est le vôtre, la configuration de l’étape 3 le fait.

probe-broken-ciphers-what = Le serveur accepte aussi des algorithmes qui ne protègent pas : { $ciphers }.
probe-broken-ciphers-why = Ce qui passe par eux peut être lu par qui s’en donne la peine.
probe-broken-ciphers-next = Si ce serveur est le vôtre : n’autorisez que les algorithmes de la configuration de l’étape 3.

probe-weak-ciphers-what = Le serveur accepte aussi des algorithmes qui protègent peu : { $ciphers }.
probe-weak-ciphers-why = Ils ne servent qu’avec un partenaire qui ne propose rien de mieux. Anonyme signifie sans certificat : Postfix les active de lui-même, car c’est mieux qu’en clair.
probe-weak-ciphers-next = Si ce serveur est le vôtre : n’autorisez que les algorithmes de la configuration de l’étape 3 si un audit y trouve à redire.

probe-starttls-stripped-what = Quelque chose en chemin retire STARTTLS de ce que dit le serveur. Il laisse sa marque : { $sign }.
probe-starttls-stripped-why = C’est ce que font les pare-feu de Cisco avec « inspect esmtp » (ASA) ou « fixup protocol smtp » (PIX). Tout le courrier passe ici en clair, et qui exige TLS ne peut rien remettre.
probe-starttls-stripped-next = Faites désactiver cette inspection dans le pare-feu, de votre côté ou de celui du serveur. Un examen depuis un autre réseau dit duquel.

probe-tls-at-465-what = Le même serveur parle TLS sur le port 465.
probe-tls-at-465-why = Il a donc un certificat. Soit STARTTLS n’est pas activé sur ce port, soit quelque chose en chemin le retire de ce que dit le serveur.
probe-tls-at-465-next = Examinez ce port depuis le serveur lui-même. S’il y propose STARTTLS, c’est un pare-feu en chemin qui le retire.

probe-intercepted-what = Le certificat n’est pas celui du serveur, mais celui d’un programme intermédiaire : { $issuer }.
probe-intercepted-why = Un antivirus ou un pare-feu ouvre TLS et regarde à l’intérieur. D’ici, on ne peut pas voir ce que le serveur présente vraiment.
probe-intercepted-next = Désactivez son inspection du courrier ou de SSL pour ce test, ou regardez depuis une autre machine.

probe-takes-injected-what = Le serveur prend du texte en clair d’avant TLS pour des mots dits dans TLS (CVE-2011-0411).
probe-takes-injected-why = Quelqu’un sur le chemin peut introduire des commandes dans un dialogue chiffré, et faire envoyer du courrier ailleurs.
probe-takes-injected-next = Mettez à jour le serveur de messagerie ; tous ceux qui sont maintenus l’ont corrigé depuis 2011.

probe-clocks-differ-what = Les horloges de cet ordinateur et du serveur diffèrent de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Le serveur dit : { $date }.
probe-clocks-differ-why = C’est l’horloge qui décide si un certificat est valable : si elle est fausse, de bons certificats sont refusés et des expirés acceptés.
probe-clocks-differ-next = Réglez l’horloge fausse, et faites-la tenir à l’heure par NTP.

probe-address-passed-what = Pas de connexion à l’adresse { $address } du serveur ({ $cause }) ; la suivante a été prise.
probe-address-passed-why = Cette machine n’a peut-être pas de chemin jusque-là, comme beaucoup n’en ont pas pour IPv6, ou personne n’écoute à cette adresse. Les expéditeurs qui l’essaient d’abord attendent, ou vont ailleurs.
probe-address-passed-next = Regardez depuis un autre réseau. Si personne n’y répond non plus, faites écouter le serveur à cette adresse, ou retirez-la du DNS.

probe-late-greeting-what = Le serveur n’accueille qu’au bout de { $seconds } secondes.
probe-late-greeting-why = C’est souvent voulu : les programmes de spam n’attendent pas, les serveurs de messagerie attendent jusqu’à cinq minutes.
probe-late-greeting-next = Rien à faire. Si c’est votre serveur et que ce n’est pas voulu, voyez ses serveurs de noms : il les attend peut-être.

probe-asks-for-certificate-what = Le serveur demande qui se connecte, par un certificat.
probe-asks-for-certificate-why = Certains partenaires distinguent ainsi les serveurs. Sans certificat, le dialogue a continué.
probe-asks-for-certificate-next = Rien à faire, sauf si votre partenaire le veut. Pour savoir si le vôtre est accepté, en ligne de commande : postseal probe --certificate FICHIER --key FICHIER.

probe-certificate-taken-what = Le serveur a demandé un certificat, et a continué après avoir vu le vôtre.
probe-certificate-taken-why = Son journal et sa ligne Received disent s’il reconnaît le certificat, ou si cela lui est égal.
probe-certificate-taken-next = Envoyez le message de test depuis votre serveur, et lisez comment le serveur destinataire a jugé son certificat.

probe-certificate-not-asked-what = Le serveur ne demande pas de certificat.
probe-certificate-not-asked-why = Le vôtre n’a donc pas été présenté. La plupart des serveurs de messagerie n’en demandent pas.
probe-certificate-not-asked-next = Rien à faire. Si votre partenaire en veut un, c’est à lui d’activer cette demande.

probe-certificate-refused-what = Le serveur a mis fin au dialogue en voyant votre certificat : { $cause }.
probe-certificate-refused-why = Il n’en reconnaît pas l’émetteur, ou le certificat n’est pas prévu pour des clients (extended key usage clientAuth).
probe-certificate-refused-next = Demandez au partenaire quelles AC il accepte, et vérifiez votre certificat à l’étape 2.

probe-no-tls13-what = Le serveur parle TLS 1.2, mais pas TLS 1.3.
probe-no-tls13-why = TLS 1.2 est encore bon ; TLS 1.3 est plus rapide et ne laisse plus de choix faibles.
probe-no-tls13-next = Autorisez aussi TLS 1.3 lors de la prochaine mise à jour du serveur.

probe-no-tls12-what = Le serveur parle TLS 1.3, mais pas TLS 1.2.
probe-no-tls12-why = Les partenaires qui ont des logiciels plus anciens ne peuvent pas se connecter par TLS.
probe-no-tls12-next = Autorisez aussi TLS 1.2, sauf si vous connaissez tous vos partenaires.

send-in-clear-what = Le message est parti en clair.
send-in-clear-why = Tout le monde en chemin pouvait le lire ; la classe choisie le permet.
send-in-clear-next = Choisissez « TLS ou rien » ou « TLS vérifié » (required, verified) si le courrier ne doit pas être lisible.

# What was seen
delivery-exchanger = Serveur de messagerie { $host } (préférence { $preference })
delivery-no-mx-record = Serveur de messagerie { $host } (le domaine lui-même, car il n’a pas d’enregistrement MX)
delivery-connected = Serveur :      { $target } (adresse { $ip })
delivery-banner = Accueil :      { $banner }
delivery-capabilities = Fonctions :    { $words }
delivery-starttls-is-offered = STARTTLS :     proposé (la connexion peut devenir chiffrée)
delivery-starttls-is-not-offered = STARTTLS :     non proposé
delivery-starttls-is-refused = STARTTLS :     proposé, puis refusé
delivery-starttls-is-implicit = STARTTLS :     inutile, TLS dès le premier octet
delivery-tls-none = Chiffrement :  aucun
delivery-tls = Chiffrement :  { $version }, { $cipher }, échange de clés { $exchange }
delivery-versions = Versions :     { $versions }
delivery-versions-not = Refusées :     { $versions }
delivery-versions-unknown = Inconnues :    { $versions }
delivery-certificate-of = { $subject }, émis par { $issuer }, valable jusqu’au { $date }
delivery-is-trusted = Certificat :   reconnu
delivery-is-not-trusted = Certificat :   non reconnu
delivery-is-for-name = Nom :          figure dans le certificat
delivery-is-not-for-name = Nom :          ne figure pas dans le certificat
delivery-accepted = Accepté :      { $reply }
delivery-message-id = Message-ID :   { $id }

# The test message
delivery-test-subject = Message de test de Postseal
delivery-test-body = Ce message a été envoyé par Postseal, pour voir si le courrier passe par TLS. Ses lignes d’en-tête le disent. Vous n’avez rien à faire.

# More than is looked at
probe-more-addresses-what = { $host } a { $found } adresses ; { $looked } d’entre elles ont été examinées.
probe-more-addresses-why = Un partenaire peut atteindre n’importe laquelle ; le résultat ne dit rien des autres.
probe-more-addresses-next = Examinez les autres une par une, chacune par son adresse, avec le nom du serveur (en ligne de commande : --name).
probe-more-servers-what = { $domain } désigne { $found } serveurs de messagerie ; { $looked } d’entre eux ont été examinés.
probe-more-servers-why = Les partenaires essaient les autres quand les préférés ne répondent pas ; le résultat ne dit rien d’eux.
probe-more-servers-next = Examinez les autres un par un, par leur nom.
