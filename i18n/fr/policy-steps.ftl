# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = Ouvrez admin.google.com en tant qu’administrateur : Menu > Apps > Google Workspace > Gmail > Compliance. À gauche, choisissez l’unité organisationnelle (celle du haut pour tout le monde).
policy-step-google-nothing = Il n’y a rien à régler : Gmail propose TLS, et l’utilise partout où l’autre côté le propose.
policy-step-google-add = Pointez sur « Secure transport (TLS) compliance » et cliquez sur Configure (ou sur « Add another rule » s’il y en a déjà une). Comme description, saisissez : { $name }
policy-step-google-inbound = Sous « Email messages to affect », cochez « Inbound - all messages », et rien d’autre.
policy-step-google-outbound = Sous « Email messages to affect », cochez « Outbound - all messages », et rien d’autre. Plus bas, sous Options, décochez « Require CA-signed certificate ».
policy-step-google-verified = Sous « Email messages to affect », cochez « Outbound - all messages », et rien d’autre. Plus bas, sous Options, cochez « Require CA-signed certificate » et « Validate certificate hostname ».
policy-step-google-list = Là où les domaines et adresses sont demandés, créez une nouvelle liste nommée « { $name } », et ajoutez-y ces domaines : { $domains }
policy-step-google-save = Si le réglage le propose, cliquez sur « Test TLS connection » ; puis cliquez sur Save.
policy-step-google-wait = Attendez : selon Google, une modification peut prendre jusqu’à 24 heures. Envoyez ensuite un message dans chaque sens (étape 4).
policy-step-google-undo = Pour tout remettre comme avant : la même page, et Delete à côté de chacun de ces réglages.

policy-step-dms-certificate = La clé et le certificat arrivent dans le conteneur par les réglages propres à docker-mailserver : montez-les, et définissez SSL_TYPE=manual, SSL_CERT_PATH et SSL_KEY_PATH dans l’environnement. Il les copie aux emplacements indiqués ci-dessus.
policy-step-dms-container = Les scripts s’adressent au conteneur nommé « mailserver » ; pour un autre, lancez : CONTAINER=nom sh apply.sh
policy-step-mailcow-certificate = Pour votre propre certificat, définissez SKIP_LETS_ENCRYPT=y dans mailcow.conf et placez les fichiers dans data/assets/ssl/cert.pem (avec sa chaîne) et data/assets/ssl/key.pem : dans le conteneur, c’est /etc/ssl/mail. Redémarrez ensuite postfix-mailcow, dovecot-mailcow et nginx-mailcow.
policy-step-mailcow-folder = Les scripts s’adressent à mailcow dans /opt/mailcow-dockerized ; pour un autre dossier, lancez : MAILCOW=/son/chemin sh apply.sh

policy-step-stalwart-login = Les scripts appellent stalwart-cli, qui lit dans l’environnement où est le serveur et qui vous êtes : définissez STALWART_URL, STALWART_USER et STALWART_PASSWORD avant de les lancer.
policy-step-stalwart-files = L’utilisateur de Stalwart doit pouvoir lire la clé et le certificat. Si Stalwart a lui-même obtenu un certificat pour cet hôte, c’est ce dernier qui reste en service.
policy-step-stalwart-own = Vos propres conditions dans « MTA > Outbound > Strategy » (TLS) et « MTA > Session > MAIL FROM Stage » (sender allowed) sont remplacées. Ce qui s’y trouvait est dans postseal-stalwart-before.ndjson, dans votre dossier personnel : rajoutez-le à la main si vous en avez besoin.

policy-step-cisco-save = System Administration > Configuration File : enregistrez la configuration actuelle, avec ses phrases secrètes, en lieu sûr.
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate : choisissez le fichier PFX pour { $host }, saisissez sa phrase secrète et donnez-lui un nom.
policy-step-cisco-listener = Network > Listeners : cliquez sur le nom du listener public, choisissez ce certificat dans le champ Certificate, et validez. Mail Policies > Destination Controls > Edit Global Settings : choisissez-le aussi dans le champ Certificate.
policy-step-cisco-default = Mail Policies > Destination Controls : cliquez sur Default, et réglez TLS Support sur { $tls }.
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination, une fois pour chacun de ces domaines : { $domains }. Dans le champ Destination, saisissez le domaine, et réglez TLS Support sur { $tls }.
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List : nommez-la Postseal, et ajoutez-y ces domaines : { $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies : choisissez le listener public et, dans Default Policy Parameters et dans chaque politique qui accepte du courrier d’autrui, réglez TLS sur Preferred, et choisissez la liste d’adresses Postseal pour ceux dont TLS est exigé.
policy-step-cisco-policy = Mail Policies > Mail Flow Policies : choisissez le listener public et, dans Default Policy Parameters et dans chaque politique qui accepte du courrier d’autrui, réglez TLS sur { $tls } (None s’y appelle aussi Off).
policy-step-cisco-commit = Cliquez sur Commit Changes : avant cela, rien n’est en vigueur.
policy-step-cisco-test = Sur sa ligne de commande, « tlsverify » essaie une destination, et « tail mail_logs » montre TLS à l’œuvre. Envoyez ensuite un message dans chaque sens (étape 4).
policy-step-cisco-undo = Pour tout remettre comme avant : sur la page de la première étape, chargez le fichier que vous y avez enregistré, et validez par Commit Changes.

policy-step-essentials-open = Connectez-vous à Proofpoint Essentials en tant qu’administrateur : Security Settings > Email > Filter Policies, puis l’onglet Outbound.
policy-step-essentials-nothing = Il n’y a rien à régler : Proofpoint Essentials propose TLS, et l’utilise partout où l’autre côté le propose.
policy-step-essentials-filter = Une fois pour chacun de ces domaines : { $domains }. Cliquez sur New Filter, saisissez comme nom « { $name } » et le domaine, laissez le sens sur Outbound, et cliquez sur Continue.
policy-step-essentials-action = Dans chacun de ces filtres, choisissez l’entreprise comme Scope et, comme condition, que l’adresse du destinataire soit de ce domaine. Comme action, choisissez Nothing. Cliquez sur Add Another Action, et choisissez « { $action } ». Cliquez sur Save.
policy-step-essentials-test = Envoyez un message à chacun de ces domaines (étape 4), et vérifiez qu’il arrive : ce qui ne peut pas passer par TLS n’est plus remis.
policy-step-essentials-undo = Pour tout remettre comme avant : dans l’onglet Outbound, supprimez ou désactivez ces filtres.

policy-step-mimecast-open = Connectez-vous à la Mimecast Administration Console : Policies > Gateway Policies.
policy-step-mimecast-nothing = Il n’y a rien à régler : Mimecast propose TLS, et l’utilise partout où l’autre côté le propose.
policy-step-mimecast-relaxed = Cliquez sur Definitions à côté de Secure Delivery, puis sur Add Secure Delivery Definition. Comme Description, saisissez « { $name } ». Dans Select Option, choisissez que TLS soit imposé, en mode « relaxed » : n’importe quel certificat convient.
policy-step-mimecast-strict = Cliquez sur Definitions à côté de Secure Delivery, puis sur Add Secure Delivery Definition. Comme Description, saisissez « { $name } ». Dans Select Option, choisissez que TLS soit imposé, en mode « strict » : le certificat doit venir d’une autorité reconnue.
policy-step-mimecast-delivery = De retour sous Gateway Policies, cliquez sur Secure Delivery puis, une fois pour chacun de ces domaines : { $domains } : cliquez sur New Policy, saisissez « { $name } » et le domaine comme Policy Narrative, et choisissez la définition « { $name } ». Dans la section Emails From, choisissez vos propres adresses ; dans la section Emails To, le domaine. Enregistrez.
policy-step-mimecast-receipt = De retour sous Gateway Policies, cliquez sur Secure Receipt puis, une fois pour chacun de ces domaines : { $domains } : cliquez sur New Policy, saisissez « Postseal » et le domaine comme Policy Narrative, et choisissez que TLS soit imposé. Dans la section Emails From, choisissez le domaine ; dans la section Emails To, vos propres adresses. Enregistrez.
policy-step-mimecast-test = Envoyez un message dans chaque sens (étape 4), et vérifiez qu’il arrive : ce qui ne peut pas passer par TLS n’est plus accepté ni remis.
policy-step-mimecast-undo = Pour tout remettre comme avant : supprimez ces politiques sous Secure Delivery et Secure Receipt, puis les définitions.

policy-step-windows-certificate = Sur le serveur, double-cliquez sur le fichier PFX pour { $host }. Comme emplacement de stockage, choisissez Local Machine, saisissez sa phrase secrète, et placez-le dans le magasin Personal. Supprimez ensuite le fichier.

policy-step-kerio-certificate = Configuration > SSL Certificates : importez la clé privée et le certificat avec sa chaîne pour { $host }. Les deux sont des fichiers PEM, et la clé doit être RSA.
policy-step-kerio-sending = Configuration > SMTP Server, onglet SMTP Delivery : vérifiez que SSL/TLS est coché, et cliquez sur Apply.
policy-step-kerio-versions = Configuration > Security, onglet TLS Options : choisissez TLS 1.2 comme version la plus basse, et enregistrez.
policy-step-kerio-plain = Configuration > SMTP Server, onglet SMTP Delivery : décochez SSL/TLS, et cliquez sur Apply.
policy-step-kerio-test = Envoyez un message dans chaque sens, et examinez le port 25 depuis l’extérieur (étape 4).
policy-step-kerio-undo = Pour tout remettre comme avant : rétablissez la coche de l’onglet SMTP Delivery et la version de l’onglet TLS Options, puis, sous SSL Certificates, remettez en service l’ancien certificat.

policy-step-mdaemon-enable = Dans MDaemon : Security > Security Manager (Security Settings dans les anciennes versions) > SSL & TLS > MDaemon. Cochez « Enable SSL, STARTTLS, and STLS », et choisissez dans la liste le certificat pour { $host }.
policy-step-mdaemon-sending = Sur la même page, cochez l’option par laquelle le serveur SMTP envoie le courrier avec STARTTLS quand c’est possible.
policy-step-mdaemon-plain = Sur la même page, décochez l’option par laquelle le serveur SMTP envoie le courrier avec STARTTLS quand c’est possible.
policy-step-mdaemon-exempt = Dans la même section, sur la page de ceux avec qui STARTTLS n’est pas utilisé (STARTTLS White List dans les anciennes versions), ajoutez ces domaines : { $domains }
policy-step-mdaemon-required = Dans la même section, sur la page STARTTLS Required List, ajoutez ces domaines, et les noms de leurs serveurs de messagerie (ceux des enregistrements MX) : { $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers : décochez « SSL negotiation failures will retry without SSL for up to one hour ».
policy-step-mdaemon-test = Cliquez sur OK. Envoyez ensuite un message dans chaque sens, et examinez le port 25 depuis l’extérieur (étape 4).
policy-step-mdaemon-undo = Pour tout remettre comme avant : rétablissez ces coches, choisissez l’ancien certificat, et retirez les domaines des listes.

policy-step-mailenable-certificate = Dans le programme d’administration de MailEnable : Servers > Localhost, Properties, onglet SSL : cochez l’utilisation de SSL, et choisissez le certificat pour { $host }. Il vaut pour tous les services de MailEnable.
policy-step-mailenable-sending = Services and Connectors > SMTP, Properties, onglet Outbound : cochez « Outbound TLS ». Dans l’onglet Inbound, laissez « Requires SSL » décoché pour le port 25. Cliquez sur OK.
policy-step-mailenable-plain = Services and Connectors > SMTP, Properties, onglet Outbound : décochez « Outbound TLS ». Dans l’onglet Inbound, laissez « Requires SSL » décoché pour le port 25. Cliquez sur OK.
policy-step-mailenable-test = Redémarrez le service SMTP. Envoyez ensuite un message dans chaque sens, et examinez le port 25 depuis l’extérieur (étape 4).
policy-step-mailenable-undo = Pour tout remettre comme avant : rétablissez la coche de l’onglet Outbound, choisissez l’ancien certificat dans l’onglet SSL, et redémarrez le service SMTP.

policy-step-axigen-certificate = Sur le serveur, écrivez la clé privée et le certificat avec sa chaîne pour { $host } dans un seul fichier PEM, et placez-le dans le dossier certs du répertoire de travail d’Axigen, lisible par l’utilisateur d’Axigen uniquement.
policy-step-axigen-listener = Dans WebAdmin : SMTP Receiving, section Listeners, modifiez le listener du port 25. Sur sa page SSL Settings, choisissez ce certificat. Le listener reste sans SSL dès le premier octet : les autres serveurs de messagerie commencent par STARTTLS.
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing, page Acceptance Basic Settings : parmi les commandes ESMTP autorisées, vérifiez que « Allow StartTLS » est coché. Enregistrez la configuration.
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing, page Routing Basic Settings, section Connection settings : cochez « Use StartTLS if available ». Enregistrez la configuration.
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing, page Routing Basic Settings, section Connection settings : décochez « Use StartTLS if available ». Enregistrez la configuration.
policy-step-axigen-test = Envoyez un message dans chaque sens, et examinez le port 25 depuis l’extérieur (étape 4).
policy-step-axigen-undo = Pour tout remettre comme avant : choisissez l’ancien certificat pour le listener, et rétablissez les deux coches.

policy-step-domino-save = Dans Domino Administrator, notez ce que contiennent aujourd’hui les champs nommés ci-dessous, et ce qu’affiche « show config RouterFallbackNonTLS » sur la console du serveur.
policy-step-domino-certificate = Importez la clé privée et le certificat avec sa chaîne pour { $host } dans certstore.nsf, avec Certificate Manager (aide de HCL : « Managing TLS certificates with Certificate Manager »).
policy-step-domino-inbound = Configuration > Messaging > Configurations : ouvrez le document Configuration Settings de ce serveur, cliquez sur Edit Configuration et, dans l’onglet Router/SMTP > Advanced > Commands and Extensions, réglez « SSL negotiated over TCP/IP port » (le nom peut avoir TLS au lieu de SSL) sur { $value }. Cliquez sur Save & Close.
policy-step-domino-outbound = Configuration : ouvrez le document Server de ce serveur. Dans l’onglet Ports > Internet Ports > Mail, colonne Mail (SMTP Outbound), réglez « TCP/IP port status » sur { $value }. Cliquez sur Save & Close.
policy-step-domino-fallback = Sur la console du serveur, tapez « set config RouterFallbackNonTLS=1 ». Sans cela, le courrier vers un serveur dont le certificat ne convient pas attend, et finit par revenir.
policy-step-domino-wait = Sur la console du serveur, tapez « set config RouterFallbackNonTLS=0 ». Le courrier vers un serveur dont le certificat ne convient pas attend alors, et ne part pas en clair.
policy-step-domino-restart = Sur la console du serveur, tapez « restart task smtp », puis « restart task router ».
policy-step-domino-test = Envoyez un message dans chaque sens, et examinez le port 25 depuis l’extérieur (étape 4).
policy-step-domino-undo = Pour tout remettre comme avant : remettez dans les champs ce que vous avez noté, rétablissez RouterFallbackNonTLS sur la console (s’il n’y avait rien : « set config RouterFallbackNonTLS= »), et redémarrez les deux tâches.

policy-step-qmail-patch = Ceci est pour un qmail compilé avec le patch TLS. Sur un qmail sans lui, apply.sh s’arrête : tels qu’ils sont publiés, netqmail et notqmail n’ont pas TLS.
policy-step-qmail-user = La clé est rendue lisible pour le seul utilisateur qmaild ; si qmail-smtpd tourne sous un autre (vpopmail, par exemple), lancez : SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = La réception se règle à la main : dans le script run qui démarre qmail-smtpd sous sslserver, ou dans le fichier de réglages qu’il lit (par exemple /var/qmail/ssl/ssl.env), définissez et exportez UCSPITLS="", CERTFILE={ $certificate } et KEYFILE={ $key }. Notez ce qui s’y trouvait.
policy-step-sqmail-required = La réception se règle à la main : dans le script run qui démarre qmail-smtpd sous sslserver, ou dans le fichier de réglages qu’il lit (par exemple /var/qmail/ssl/ssl.env), définissez et exportez UCSPITLS="!" (qui refuse le courrier sans TLS), CERTFILE={ $certificate } et KEYFILE={ $key }. Notez ce qui s’y trouvait.
policy-step-sqmail-plain = La réception se règle à la main : dans le script run qui démarre qmail-smtpd, définissez et exportez UCSPITLS="-" : TLS n’est alors pas proposé. Notez ce qui s’y trouvait.
policy-step-sqmail-restart = Redémarrez ce service (avec daemontools : svc -t et son dossier), consultez son journal, et examinez le port 25 depuis l’extérieur (étape 4). undo.sh n’annule pas ceci : faites-le à la main.
policy-step-sqmail-name = Des noms du certificat d’un partenaire, s/qmail n’en compare qu’un, le dernier nom DNS (openssl x509 -noout -ext subjectAltName les affiche dans l’ordre). Si ce n’est pas le nom de serveur qu’affiche apply.sh, le courrier attend : indiquez-le à Postseal pour ce partenaire. Il attend aussi s’il y a plus d’un intermédiaire avant la racine.
policy-step-chasquid-roots = chasquid ne fait confiance qu’aux autorités du système. Ajoutez-y celles de { $roots } : sous Debian, copiez le fichier dans /usr/local/share/ca-certificates/ avec l’extension .crt (un certificat par fichier), lancez update-ca-certificates, et redémarrez chasquid.
policy-step-maddy-own = Vos propres règles d’envoi dans les blocs « target.remote » (limits, local_ip) ne sont pas reprises : voyez postseal.conf, et ajoutez-les-y. Ce qui envoie par un autre serveur (« target.smtp ») reste tel quel.
policy-step-mox-acme = Un listener de mox qui obtient son certificat par ACME le garde : il sert aussi aux autres noms du serveur web de mox. Pour le certificat ci-dessus, retirez d’abord sa ligne ACME de mox.conf.
policy-step-mox-folder = Les scripts s’adressent à mox dans /home/mox ; pour un autre dossier, lancez : MOX=/son/chemin sh apply.sh
policy-step-james-folder = Les scripts s’adressent à James dans /opt/james et le relancent par « systemctl restart james » ; sinon, lancez par exemple : JAMES=/son/chemin RESTART="docker restart james" sh apply.sh
policy-step-james-read = James doit pouvoir lire la clé et le certificat aux chemins ci-dessus, dans son conteneur s’il tourne dans un conteneur.
policy-step-plesk-certificate = Dans Plesk, ouvrez Tools & Settings > SSL/TLS Certificates, ajoutez le certificat avec sa clé privée et sa chaîne, et choisissez-le à côté de « Certificate for securing mail ». Plesk le place alors dans /etc/postfix/postfix_default.pem, après un renouvellement aussi.
policy-step-plesk-sni = Un domaine pour lequel vous avez choisi son propre certificat (Mail > Mail Settings) présente celui-ci à ceux qui demandent un de ses noms ; tous les autres voient celui ci-dessus.
policy-step-zimbra-certificate = Avant apply.sh : placez la clé privée dans /opt/zimbra/ssl/zimbra/commercial/commercial.key, écrivez les certificats de l’AC, la racine en dernier, dans un seul fichier, et lancez en tant qu’utilisateur zimbra : zmcertmgr deploycrt comm CERTIFICATE CHAIN. Il sert à toutes les parties de Zimbra ; redémarrez-les par zmcontrol restart.
policy-step-zimbra-servers = Lancez les scripts sur chaque serveur où tourne le MTA de Zimbra : ce qu’ils règlent vaut pour ce serveur.
policy-step-cpanel-certificate = Dans WHM, ouvrez Service Configuration > Manage Service SSL Certificates, choisissez « Exim (SMTP) Server », et installez le certificat avec sa clé privée et sa chaîne (CA bundle). cPanel le conserve dans /var/cpanel/ssl/exim, après un renouvellement aussi.
policy-step-cpanel-again = Nos routeurs et transports sont des copies de ceux de cPanel tels qu’ils sont aujourd’hui. Après une nouvelle version de cPanel, relancez apply.sh : il les recopie.

policy-step-iis-older = Avant apply.ps1 : si un ancien certificat pour { $host } se trouve dans le magasin Personal de l’ordinateur local (certlm.msc), exportez-le avec sa clé et supprimez-le là. Le service choisit d’après le seul nom.
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager : clic droit sur le serveur virtuel SMTP > Properties, onglet Access. Sous Secure communication, vérifiez que « Require TLS encryption » n’est pas coché.
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager : clic droit sur le serveur virtuel SMTP > Properties, onglet Access. Sous Secure communication, cochez « Require TLS encryption », et cliquez sur OK. Pour annuler, décochez-le.

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = Cherchez où le serveur garde ses certificats : le menu s’appelle le plus souvent SSL, TLS, Certificates ou Security. Importez-y le certificat pour { $host } avec sa chaîne et sa clé, et choisissez-le pour le courrier (SMTP, port 25). S’il veut un seul fichier, exportez un PFX à l’étape 2 ; s’il en veut deux ou trois, prenez les fichiers séparés.
policy-step-other-receiving-plain = Réception : dans les réglages du port 25 (SMTP, Listener, Inbound, Receive), cherchez STARTTLS, TLS ou « SMTP over TLS », et désactivez-le.
policy-step-other-receiving-opportunistic = Réception : dans les réglages du port 25 (SMTP, Listener, Inbound, Receive), cherchez STARTTLS, TLS ou « SMTP over TLS », et activez-le en tant que « offered », « optional », « preferred » ou « opportunistic ». Pas « required » : du courrier d’autrui serait perdu.
policy-step-other-receiving-required = Réception : dans les réglages du port 25 (SMTP, Listener, Inbound, Receive), cherchez STARTTLS ou TLS, et réglez-le sur « required », « mandatory » ou « force ».
policy-step-other-receiving-verified = Réception : dans les réglages du port 25, cherchez TLS, réglez-le sur « required », et cherchez un réglage par lequel le serveur demande et vérifie un certificat client (« verify », « require client certificate », « mutual TLS »). Peu de serveurs l’ont ; sans lui, le courrier est chiffré, mais rien ne prouve qui l’envoie.
policy-step-other-sending-plain = Envoi : dans les réglages du courrier sortant (SMTP, Outbound, Delivery, Send), cherchez STARTTLS ou TLS, et désactivez-le (« never », « none »).
policy-step-other-sending-opportunistic = Envoi : dans les réglages du courrier sortant (SMTP, Outbound, Delivery, Send), cherchez STARTTLS ou TLS, et choisissez « if available », « when possible », « preferred » ou « opportunistic ».
policy-step-other-sending-required = Envoi : dans les réglages du courrier sortant (SMTP, Outbound, Delivery, Send), cherchez TLS, et choisissez « always », « required », « mandatory » ou « force ».
policy-step-other-sending-verified = Envoi : dans les réglages du courrier sortant, cherchez TLS, choisissez « required » et, avec cela, « verify certificate », « trusted », « check hostname » ou « domain validation ». Si le nom n’est pas contrôlé, TLS n’est qu’exigé, pas vérifié.
policy-step-other-from-plain = Réception, pas de TLS pour ces partenaires : cherchez une liste d’hôtes ou de domaines qui en sont exemptés (« exceptions », « TLS exclusions ») : { $domains }
policy-step-other-from-opportunistic = Réception, TLS pour ces partenaires s’ils le veulent : cherchez une liste d’exceptions à ce qui vaut pour tout le monde : { $domains }
policy-step-other-from-required = Réception, TLS ou rien pour ces partenaires : cherchez une liste nommée « TLS domains », « Force TLS », « Required TLS », « secure senders », « partner connectors » ou similaire, et ajoutez : { $domains }
policy-step-other-from-verified = Réception, TLS avec un certificat vérifié pour ces partenaires : cherchez une liste ou un connecteur par partenaire qui demande un certificat client portant un nom précis, et ajoutez : { $domains }
policy-step-other-to-plain = Envoi, pas de TLS vers ces partenaires : cherchez une liste de domaines qui en sont exemptés, et ajoutez : { $domains }
policy-step-other-to-opportunistic = Envoi, TLS vers ces partenaires si proposé : cherchez une liste d’exceptions à ce qui vaut pour tout le monde, et ajoutez : { $domains }
policy-step-other-to-required = Envoi, TLS ou rien vers ces partenaires : cherchez une liste ou une route par domaine nommée « TLS domains », « Force TLS », « Send secure to », « Required TLS » ou similaire, et ajoutez : { $domains }
policy-step-other-to-verified = Envoi, TLS avec un certificat vérifié vers ces partenaires : dans la même liste ou route, cherchez « verify », « trusted », « check name » ou « domain validation », et ajoutez : { $domains }
policy-step-other-versions = Cherchez les versions de TLS (« protocols », « minimum version »), autorisez { $version } et les suivantes, et désactivez SSL 2, SSL 3 et ce qui est plus ancien. Certains serveurs laissent cela à leur système.
policy-step-other-ask =
    Si vous ne trouvez pas l’un de ces réglages, demandez à l’éditeur, en ces termes : « Sur notre serveur { $host } :
    (1) Comment installer un certificat avec ses certificats intermédiaires pour SMTP ?
    (2) Comment proposer STARTTLS sur le port 25 ?
    (3) Comment exiger TLS pour le courrier vers certains domaines, et en provenance de certains domaines, pour qu’il soit sinon refusé ou gardé en file d’attente ?
    (4) Peut-il vérifier le certificat et le nom de l’autre serveur ?
    (5) Écrit-il la version de TLS et l’algorithme dans ses lignes Received ? »
    Ce pour quoi un serveur n’a pas de réglage, il ne le fait pas : dites-le à votre partenaire, ou confiez-le à une passerelle placée devant lui.
policy-step-other-test = Examinez le port 25 depuis l’extérieur (« Ce que voit un partenaire », ou postseal probe { $host }). Envoyez ensuite un message dans chaque sens (étape 4) : c’est la seule preuve.
policy-step-other-undo = Pour tout remettre comme avant : rétablissez chacun de ces réglages. Avant de les modifier, notez leurs valeurs ou faites une capture d’écran.
server-other-name = Un autre serveur
server-since = { $server } { $version } ou version ultérieure
