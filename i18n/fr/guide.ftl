# The guide: questions that everybody has (src/gui/screen/guide). Each line of a text is a paragraph.

window-guide = Le guide
window-guide-why = De quoi il s’agit, en mots simples : questions, vocabulaire du métier et lettres à envoyer.
window-guide-open = Guide : questions, mots, lettres
window-guide-more = Plus dans le guide
window-guide-search = Chercher dans le guide
window-guide-search-example = certificat, refusé, banque…
window-guide-nothing = Rien dans le guide ne contient tous ces mots.
window-guide-clear = Tout afficher
window-guide-root = Enregistrer le certificat racine
window-guide-filled = Rempli d’après le projet « { $name } ».
window-guide-fill = Remplir d’après
window-guide-contents = Tous les sujets
window-guide-questions = Questions
window-guide-words = Mots
window-guide-letters = Lettres
window-guide-related = Mots employés ici
window-guide-used-in = Questions où ce mot apparaît

guide-tls-title = Qu’est-ce que TLS ?
guide-tls-text =
    TLS (Transport Layer Security) est le cadenas d’une connexion entre deux ordinateurs. Qui écoute en chemin ne voit que des octets brouillés, et toute modification se remarque.
    Votre navigateur s’en sert pour chaque page en https. Les serveurs de messagerie font de même pour la connexion par laquelle l’un transmet un message au suivant.
    On disait autrefois SSL. Ce nom désigne ses premières versions, cassées depuis ; aujourd’hui, on utilise TLS 1.2 et 1.3.

guide-between-title = Comment cela marche-t-il entre serveurs de messagerie ?
guide-between-text =
    Votre serveur cherche dans le DNS quel serveur accepte le courrier du partenaire (l’enregistrement MX), et s’y connecte sur le port 25.
    L’autre serveur annonce ce qu’il sait faire. Si STARTTLS en fait partie, le vôtre le demande ; les deux conviennent d’une version et d’un algorithme, et fabriquent des clés qu’eux seuls connaissent.
    L’autre serveur présente son certificat. Le vôtre le vérifie-t-il, et que fait-il si quelque chose ne va pas ? C’est la politique de l’étape 3.
    Ensuite le message est remis à l’intérieur de la connexion chiffrée. S’il y a encore un serveur derrière, tout recommence : chaque saut est indépendant.

guide-reasons-title = Pourquoi chiffrer le courrier entre serveurs ?
guide-reasons-text =
    Sans TLS, un message traverse internet comme une carte postale. Quiconque exploite une ligne en chemin peut le lire, le garder ou le modifier, et personne ne s’en aperçoit.
    Banques, assurances, hôpitaux et administrations sont tenus de protéger ce qu’ils envoient. Beaucoup n’échangent plus de courrier avec des serveurs qui ne savent pas chiffrer.
    Pour ceux qui écrivent, rien ne change : aucun logiciel à installer, aucun mot de passe, aucune pièce jointe à déverrouiller. Les serveurs s’occupent de tout, pour chaque message.

guide-without-title = Que se passe-t-il si nous ne faisons rien ?
guide-without-text =
    Le courrier avec les partenaires qui ne font que proposer TLS continue de circuler en clair, comme avant.
    Le courrier avec les partenaires qui exigent TLS s’arrête : ce qu’ils envoient leur revient, et ce que vous envoyez est refusé. Souvent, la première personne à s’en apercevoir est celle qui attend une réponse.
    Et qui est responsable du contenu le reste : si quelque chose de confidentiel est lu en chemin, on demandera pourquoi ce n’était pas chiffré.

guide-strict-title = Opportuniste ou exigé : que choisir ?
guide-strict-text =
    Opportuniste (« TLS si proposé » à l’étape 3) signifie : TLS si l’autre côté le propose, sinon en clair. Aucun message n’est perdu, et presque tous sont chiffrés. C’est ce qui convient pour le reste du monde.
    Il y a une faille : quelqu’un en chemin peut masquer la proposition, et le courrier passe alors en clair bien que les deux serveurs puissent mieux faire.
    Exigé (« TLS ou rien ») la ferme pour un partenaire : TLS, ou le message n’est pas envoyé. Vérifié contrôle en plus que le certificat est authentique et au nom de ce partenaire, afin que personne ne puisse prendre sa place.
    La réponse habituelle : opportuniste pour tout le monde, exigé ou vérifié pour les partenaires avec qui vous l’avez convenu. Jamais exigé pour tout le monde sur le port 25 : la RFC 3207 l’interdit aux serveurs publics, car du courrier se perdrait.

guide-smime-title = TLS, S/MIME et PGP : à quoi sert chacun ?
guide-smime-text =
    TLS protège le trajet entre les serveurs. Les serveurs eux-mêmes voient le message : ils peuvent y chercher des virus, le conserver et le transmettre. Personne n’a rien à faire pour un message donné.
    S/MIME et PGP protègent le message lui-même, du logiciel de l’auteur à celui du lecteur. Les serveurs ne voient qu’un contenu brouillé ; chaque personne a besoin de ses propres clés et doit connaître celles des autres.
    L’un n’exclut pas l’autre. TLS cache l’objet et qui écrit à qui, que S/MIME et PGP laissent lisibles ; S/MIME et PGP protègent aussi le message dans la boîte, ce que TLS ne fait pas.
    Si un partenaire « veut TLS », ce n’est ni S/MIME ni PGP qu’il demande.

guide-cost-title = Où obtenir un certificat, et à quel prix ?
guide-cost-text =
    Auprès d’une autorité de certification (AC) à laquelle les serveurs de vos partenaires font confiance. C’est le même type de certificat que pour un serveur web ; il n’y a pas de certificat « pour le courrier » à acheter en plus.
    Let's Encrypt et quelques autres le délivrent gratuitement, par le protocole ACME : Postseal le commande à l’étape 1. Une AC commerciale reçoit la demande (CSR) de l’étape 1 et renvoie un fichier.
    Un certificat au nom du serveur suffit. Personne, en envoyant du courrier, ne regarde les barres vertes et les noms d’entreprise des certificats plus chers.

guide-locked-title = La clé doit-elle avoir une phrase secrète ?
guide-locked-text =
    Une phrase secrète (passphrase) est le mot de passe de la clé : elle chiffre son fichier, qui sans elle ne sert à rien. Un certificat n’en a pas, il n’est pas secret.
    Le serveur de messagerie lit la clé à chaque démarrage, même la nuit, quand personne n’est là pour taper. Sa copie n’a donc pas de phrase secrète : Postfix et la plupart des autres ne savent pas en utiliser une. Ce sont ses droits qui la protègent : seul le serveur peut la lire.
    Donnez-en une à une clé qui voyage ou se trouve ailleurs : dans une sauvegarde, sur une clé USB, dans un fichier PFX pour quelqu’un d’autre. L’étape 1 la propose sous « Avancé » ; plus tard, on vous la demande là où la clé est nécessaire. Envoyez-la par une autre voie que le fichier.
    Personne ne peut la retrouver : ni Postseal ni la CA ne la connaît. Si elle est perdue, créez une nouvelle clé à l’étape 1 et faites émettre un certificat pour celle-ci.

guide-renewal-title = Pourquoi un certificat expire-t-il, et que faire alors ?
guide-renewal-text =
    Pour qu’une clé volée ou un nom erroné ne reste pas valable à jamais. Les AC publiques peuvent émettre pour 200 jours au plus depuis mars 2026, pour 100 jours à partir de mars 2027, et pour 47 à partir de mars 2029.
    Le lendemain de l’expiration, les serveurs qui vérifient les certificats refusent votre courrier. C’est la panne la plus fréquente d’une installation qui était parfaite au départ.
    Donc : faites renouveler automatiquement quand c’est possible (ACME), faites-vous rappeler l’échéance à temps sinon, et vérifiez ensuite que le serveur présente vraiment le nouveau. « postseal expiring » le lui demande.

guide-testing-title = Comment essayer sans rien casser ?
guide-testing-text =
    Commencez par un exercice : les quatre étapes, avec une AC et un serveur d’exercice sur cet ordinateur.
    Faites ensuite lire vos propres journaux ou votre boîte par « Qu’est-ce qui ne passerait plus ? » : vous saurez quels partenaires auraient été coupés, avant de basculer.
    Mettez la configuration en service sur un serveur de test, s’il y en a un. Sur le vrai, le dossier montre d’abord les différences (apply.sh --dry-run), et rétablit tout de lui-même si une vérification échoue.
    Commencez par « TLS si proposé », ajoutez une règle pour un partenaire, envoyez un message de test, lisez la preuve. Puis le suivant.

guide-refused-title = Que veut dire « Relay access denied » ?
guide-refused-text =
    Le serveur ne relaie pas ce message pour vous : relais refusé. Il accepte de tous le courrier pour ses propres domaines, mais le courrier pour d’autres seulement de ceux qu’il connaît. Il répond « 554 5.7.1 Relay access denied », « 550 5.7.1 Relaying denied » ou « Unable to relay ». Il a raison : un serveur qui relaie pour tout le monde envoie bientôt du spam.
    Passent ceux qui s’identifient, comme les logiciels de messagerie au port 587 ou 465 (submission), et ceux d’un réseau que son administrateur a autorisé (chez Postfix : mynetworks).
    À l’étape 4, deux voies. Par votre propre serveur : ajoutez :587 à son nom, et remplissez « Le serveur demande une identification ». Ou bien « Directement au destinataire » : ce serveur-là accepte le courrier pour son domaine sans identification.
    Si c’est le serveur d’un partenaire qui répond ainsi, le message est arrivé à un serveur auquel le domaine n’appartient pas. Comparez l’enregistrement MX avec vos propres routes fixes (transport, smarthost). TLS n’y est pour rien.

guide-whom-title = À qui dois-je m’adresser ?
guide-whom-text =
    À qui gère le serveur de messagerie : un collègue ou votre prestataire. C’est lui qui met en place le certificat et la configuration. Si c’est un service (Microsoft 365, Google Workspace), TLS est déjà activé, et il n’y a que des règles pour les partenaires à définir.
    À qui s’occupe de votre DNS, pour ajouter des enregistrements : si une AC en demande un comme preuve, et pour DANE et MTA-STS.
    À qui peut commander des certificats pour votre organisation. Certaines ont un contrat avec une AC, et un enregistrement CAA qui n’autorise qu’elle.
    Les lettres de ce guide disent à chacun ce qu’il doit savoir.

guide-partner-title = Que dire au partenaire, et est-ce nécessaire ?
guide-partner-text =
    Pour TLS opportuniste : rien. Dès que les deux serveurs savent le faire, il est utilisé.
    Pour exigé ou vérifié, mettez-vous d’abord d’accord : quels domaines, quels serveurs, à partir de quel jour, et qui appeler si quelque chose est refusé.
    N’envoyez jamais la clé privée à personne. Votre partenaire n’a besoin d’aucun fichier de votre part : le serveur présente son certificat de lui-même, et l’AC s’en porte garante.
    Quand tout est en place, envoyez le rapport de l’étape 4 : il montre chaque saut et comment il a été chiffré.

guide-dns-title = Qu’apportent DANE et MTA-STS ?
guide-dns-text =
    Avec des règles par partenaire, vous protégez le courrier échangé avec ceux auxquels vous avez pensé. Avec DANE et MTA-STS, vous dites à tout le monde, dans le DNS, que votre serveur parle TLS, et sous quel nom ou avec quelle clé. Les expéditeurs qui y regardent ne reviennent pas au courrier en clair.
    DANE place l’empreinte de votre clé dans le DNS ; il faut une zone signée par DNSSEC. MTA-STS place un petit fichier sur un serveur web ; il ne demande pas DNSSEC, et c’est lui que regardent Google et Microsoft.
    TLS-RPT demande aux autres d’indiquer chaque jour combien de connexions vers vous ont réussi, et pourquoi certaines ont échoué. Commencez par là : les ennuis se voient avant de coûter du courrier.

guide-limits-title = Qu’est-ce que TLS ne protège pas ?
guide-limits-text =
    Ce qui se trouve sur les serveurs et dans les boîtes : le courrier y est déchiffré, pour être filtré et lu.
    Un saut au-delà du serveur suivant : vous convenez de l’entrée avec votre partenaire ; ce qui se passe derrière le regarde. Les lignes Received le montrent, dans la mesure où ses serveurs le disent.
    Contre une adresse erronée : un message chiffré envoyé à la mauvaise personne lui parvient en toute sécurité.
    L’identité de l’auteur : pour cela, il y a SPF, DKIM et DMARC, et les signatures.
