# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = Aucun rapport TLS n’a été trouvé dans { $places }.
tlsrpt-nothing-why = Sans rapports, personne ne sait si les expéditeurs peuvent vous joindre par TLS comme vous le promettez.
tlsrpt-nothing-next = Choisissez les pièces jointes (.json, .json.gz), les messages (.eml, mbox, Maildir), ou la boîte que désigne l’enregistrement _smtp._tls. Les grands expéditeurs envoient un rapport par jour, dès le lendemain de la publication de l’enregistrement.

tlsrpt-cancelled-what = La lecture a été annulée.
tlsrpt-cancelled-why = Dans une lecture partielle, il peut manquer justement le rapport qui signale un problème.
tlsrpt-cancelled-next = Recommencez quand vous aurez le temps.

tlsrpt-damaged-what = { $place } est abîmé : { $cause }.
tlsrpt-damaged-why = Ce qu’il dit manque dans le total.
tlsrpt-damaged-next = Reprenez le fichier à son emplacement d’origine, puis relisez-le.

tlsrpt-bomb-what = Décompressé, { $place } dépasse de loin sa taille ; il a été laissé de côté.
tlsrpt-bomb-why = Les rapports ne se compressent pas autant ; de tels fichiers sont faits pour saturer un ordinateur.
tlsrpt-bomb-next = Voyez d’où il vient. Aucun rapport d’un fournisseur de messagerie ne ressemble à cela.

tlsrpt-too-large-what = { $place } est plus gros que n’importe quel rapport (16 Mio) et a été laissé de côté.
tlsrpt-too-large-why = Les plus grands expéditeurs écrivent quelques centaines de kilo-octets par jour.
tlsrpt-too-large-next = Vérifiez que c’est bien ce que vous pensez.

tlsrpt-cut-what = Impossible de lire { $place } jusqu’au bout : { $cause }
tlsrpt-cut-why = Le total contient ce qui a été lu jusque-là, le plus récent d’abord. Ce qui manque est peut-être justement ce qui a échoué.
tlsrpt-cut-next = Relisez quand la connexion est meilleure, ou enregistrez les messages dans des fichiers et lisez ceux-ci.

tlsrpt-not-known-what = Il n’y a pas de rapport TLS dans { $place }.
tlsrpt-not-known-why = Un rapport est un document JSON, sous forme de fichier ou joint à un message.
tlsrpt-not-known-next = Choisissez un autre fichier ; décompressez d’abord une archive zip. Les rapports sur le courrier indésirable (DMARC) arrivent en XML et sont autre chose.

tlsrpt-not-report-what = { $place } n’est pas un rapport TLS au sens de la RFC 8460 : { $cause }
tlsrpt-not-report-why = Ce qu’il dit manque dans le total.
tlsrpt-not-report-next = Vous n’avez rien à faire, sauf s’il vient d’un grand fournisseur : prenez alors la pièce jointe telle qu’elle est arrivée.

tlsrpt-reversed-what = Le rapport dans { $place } se termine ({ $end }) avant de commencer ({ $begin }).
tlsrpt-reversed-why = Personne ne peut dire quand c’était ; il n’a pas été compté.
tlsrpt-reversed-next = Vous n’avez rien à faire. C’est à son expéditeur de le corriger.

tlsrpt-future-what = Le rapport dans { $place } commence dans le futur : { $begin }
tlsrpt-future-why = Personne ne peut parler de sessions qui n’ont pas eu lieu ; il n’a pas été compté.
tlsrpt-future-next = Vérifiez que l’horloge de cet ordinateur est juste ; sinon, c’est à l’expéditeur de le corriger.

tlsrpt-not-about-what = Aucun de ces rapports ne concerne { $domain }. Ils concernent : { $others }
tlsrpt-not-about-why = Un rapport nomme le domaine qui suit le @ des destinataires, pas le serveur de messagerie.
tlsrpt-not-about-next = Vérifiez l’orthographe du domaine (--domain), lisez d’autres fichiers ou une période plus longue (--within), ou n’indiquez pas de domaine.

tlsrpt-too-many-what = { $count } entrées (expéditeurs, domaines ou échecs), c’est trop pour les distinguer.
tlsrpt-too-many-why = Autant de noms sont en général inventés, par un expéditeur de courrier indésirable.
tlsrpt-too-many-next = Lisez seulement ce qui concerne votre domaine (--domain), ou moins de fichiers.

tlsrpt-more-what = { $count } autres fichiers ou messages ont des problèmes de ce genre.
tlsrpt-more-why = Ce qu’ils disent manque dans le total.
tlsrpt-more-next = Lisez-les dossier par dossier pour voir lesquels.

# Why sessions failed
tlsrpt-starttls-not-supported-what = Pas de STARTTLS sur { $hosts }. Signalé par { $senders } – sessions : { $count }, du { $first } au { $last }.
tlsrpt-starttls-not-supported-why = Le serveur n’a pas proposé TLS, ou quelqu’un en chemin a retiré la proposition. Les expéditeurs qui suivent votre politique retiennent le courrier.
tlsrpt-starttls-not-supported-next = Examinez chaque serveur du domaine, à chacune de ses adresses, avec « Ce que voit un partenaire » (en ligne de commande : postseal probe --domain { $domain }) ; on oublie facilement un second MX ou IPv6.

tlsrpt-certificate-host-mismatch-what = Le certificat de { $hosts } est à un autre nom. Signalé par { $senders } – sessions : { $count }, du { $first } au { $last }.
tlsrpt-certificate-host-mismatch-why = Un certificat doit porter le nom qui figure dans l’enregistrement MX. Les expéditeurs qui suivent votre politique retiennent le courrier.
tlsrpt-certificate-host-mismatch-next = Obtenez un certificat à ce nom précis (étape 1), ou faites désigner le serveur par l’enregistrement MX comme le fait son certificat.

tlsrpt-certificate-expired-what = Le certificat de { $hosts } avait expiré. Signalé par { $senders } – sessions : { $count }, du { $first } au { $last }.
tlsrpt-certificate-expired-why = Les expéditeurs qui suivent votre politique retiennent le courrier jusqu’à ce qu’un certificat valable soit en place.
tlsrpt-certificate-expired-next = Renouvelez-le, chargez-le et interrogez le serveur en marche : « postseal expiring --server » dit ce qu’il présente maintenant. La prochaine fois, faites-vous rappeler l’échéance.

tlsrpt-certificate-not-trusted-what = Certificat de { $hosts } non reconnu par { $senders }. Sessions : { $count }, du { $first } au { $last }.
tlsrpt-certificate-not-trusted-why = Il est autosigné, vient de votre propre AC, ou les certificats intermédiaires ne sont pas envoyés.
tlsrpt-certificate-not-trusted-next = Installez un certificat d’une AC publique avec toute sa chaîne (l’étape 2 crée le fichier), et vérifiez avec « postseal probe ».

tlsrpt-validation-failure-what = Échec de TLS avec { $hosts }, sans raison plus précise de la part de { $senders }. Sessions : { $count }, du { $first } au { $last }.
tlsrpt-validation-failure-why = Le plus souvent, il n’y a ni version ni algorithme en commun, ou la connexion s’est rompue en cours de route.
tlsrpt-validation-failure-next = Voyez avec « Ce que voit un partenaire » (en ligne de commande : postseal probe --domain { $domain }) ce que voit un expéditeur, et consultez le journal du serveur de ces jours-là.

tlsrpt-tlsa-invalid-what = Les enregistrements TLSA de { $hosts } ne correspondaient pas. Signalé par { $senders } – sessions : { $count }, du { $first } au { $last }.
tlsrpt-tlsa-invalid-why = Le plus souvent, une clé a changé lors d’un renouvellement et pas l’enregistrement. Les expéditeurs qui respectent DANE retiennent le courrier.
tlsrpt-tlsa-invalid-next = « postseal dns check { $domain } » compare les enregistrements à ce que présentent les serveurs, et donne celui à publier.

tlsrpt-dnssec-invalid-what = Les signatures (DNSSEC) sur le chemin vers { $hosts } n’étaient pas valables. Signalé par { $senders } – sessions : { $count }, du { $first } au { $last }.
tlsrpt-dnssec-invalid-why = Qui vérifie les signatures n’obtient aucune réponse, et aucun courrier ne vous parvient.
tlsrpt-dnssec-invalid-next = « postseal dns check { $domain } » dit quel nom ; demandez à qui gère la zone de la signer à nouveau et de comparer l’enregistrement DS.

tlsrpt-dane-required-what = DANE est exigé par { $senders }, et il n’y en a pas pour { $hosts }. Sessions : { $count }, du { $first } au { $last }.
tlsrpt-dane-required-why = C’est un choix de leur part pour votre domaine. Leur courrier attend que vous publiiez des enregistrements TLSA.
tlsrpt-dane-required-next = Demandez-leur ce qu’ils attendent, ou publiez DANE : « postseal dns check { $domain } » donne les enregistrements.

tlsrpt-sts-policy-fetch-error-what = Politique MTA-STS de { $domain } impossible à récupérer pour { $senders }. Sessions : { $count }, du { $first } au { $last }.
tlsrpt-sts-policy-fetch-error-why = Ils ont continué avec la politique qu’ils connaissaient, ou sans politique. Une absence momentanée du serveur web ne fait pas de mal.
tlsrpt-sts-policy-fetch-error-next = Si cela se répète : https://mta-sts.{ $domain }/.well-known/mta-sts.txt doit être accessible à tous, sans redirection et sans barrière contre les robots.

tlsrpt-sts-policy-invalid-what = La politique MTA-STS de { $domain } reçue par { $senders } n’en est pas une. Sessions : { $count }, du { $first } au { $last }.
tlsrpt-sts-policy-invalid-why = Une ligne est fausse, ou le serveur web a envoyé autre chose. Pour ces expéditeurs, c’est comme s’il n’y avait pas de politique.
tlsrpt-sts-policy-invalid-next = « postseal dns check { $domain } » dit quelle ligne ; remettez le fichier en place et changez l’id de l’enregistrement.

tlsrpt-sts-webpki-invalid-what = La politique MTA-STS de { $domain } n’a pas compté pour { $senders } : le certificat du serveur web n’est pas valable. Sessions : { $count }, du { $first } au { $last }.
tlsrpt-sts-webpki-invalid-why = La politique ne compte que si elle vient d’un serveur qui prouve son nom. Pour ces expéditeurs, c’est comme s’il n’y en avait pas.
tlsrpt-sts-webpki-invalid-next = Renouvelez le certificat de mta-sts.{ $domain } sur le serveur web, auprès d’une AC publique et avec toute la chaîne.

tlsrpt-other-what = Raison propre à { $senders }, pour { $hosts } : { $cause }. Sessions : { $count }, du { $first } au { $last }.
tlsrpt-other-why = La RFC 8460 ne la connaît pas ; eux seuls peuvent dire ce qu’elle signifie.
tlsrpt-other-next = Voyez avec « Ce que voit un partenaire » (en ligne de commande : postseal probe --domain { $domain }) si quelque chose ne va pas ; sinon, demandez-leur.

tlsrpt-untold-what = Des sessions avec { $domain } ont échoué sans raison indiquée par { $senders }. Sessions : { $count }, du { $first } au { $last }.
tlsrpt-untold-why = Il y a quand même eu un échec.
tlsrpt-untold-next = Examinez avec « Ce que voit un partenaire » (en ligne de commande : postseal probe --domain { $domain }), et consultez le journal du serveur de ces jours-là.

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS : aucun rapport des deux dernières semaines ne parle d’expéditeurs qui connaissent la politique. Lisez les plus récents avant de l’imposer.
tlsrpt-trial-too-short = MTA-STS : sans incident jusqu’ici, mais à l’essai depuis moins de deux semaines. Attendez avant de l’imposer.
tlsrpt-trial-failing = MTA-STS : quelque chose a échoué ces deux dernières semaines. Réparez d’abord, puis attendez deux semaines avant de l’imposer.
tlsrpt-trial-clean = MTA-STS : deux semaines sans incident. La politique peut être imposée.

# The sum
tlsrpt-total = Rapports : { $reports }, du { $begin } au { $end }. Présents plusieurs fois : { $duplicates }.
tlsrpt-none-about = Rapports : { $reports }. Rien n’y concerne une session.
tlsrpt-domain = { $domain } : { $successful } sessions par TLS comme promis, { $failed } en échec.
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = sans politique
tlsrpt-sender = Expéditeur
tlsrpt-policy = Promesse
tlsrpt-successful = Par TLS
tlsrpt-failed = Échecs
tlsrpt-first = Depuis
tlsrpt-last = Dernier
tlsrpt-from = de { $addresses }
tlsrpt-progress-folder = Parcours de { $folder }…
tlsrpt-progress-letters = Message { $done } sur { $all }…

tlsrpt-unsigned = N’importe qui peut envoyer un rapport. Les rapports doivent être signés par leurs expéditeurs (DKIM ; RFC 8460, section 3) ; Postseal ne le vérifie pas : faites refuser par votre serveur de messagerie ceux qui ne le sont pas.
