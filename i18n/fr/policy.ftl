# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = En clair
class-plain-sentence = Le courrier passe sans TLS, lisible par tous en chemin, même là où TLS est proposé.
class-plain-inbound-sentence = Le courrier entre sans TLS, lisible par tous en chemin ; votre serveur n’en propose pas.
class-opportunistic-name = TLS si proposé
class-opportunistic-sentence = Le courrier passe par TLS si l’autre côté le propose, sinon en clair : aucun message n’est perdu, mais un attaquant sur le chemin peut imposer le passage en clair.
class-opportunistic-inbound-sentence = Votre serveur propose TLS ; qui ne l’utilise pas peut quand même remettre en clair : aucun message n’est perdu, mais un attaquant en chemin peut imposer le texte clair.
class-required-name = TLS ou rien
class-required-sentence = Le courrier passe par TLS ou pas du tout ; on ne vérifie pas à qui appartient le serveur à l’autre bout.
class-required-inbound-sentence = Le courrier est accepté par TLS ou refusé ; l’identité du serveur qui le remet n’est pas vérifiée.
class-verified-name = TLS vérifié
class-verified-sentence = Le courrier passe par TLS vers un serveur qui prouve son nom par un certificat reconnu, ou pas du tout.
class-verified-inbound-sentence = Le courrier est accepté par TLS d’un serveur qui prouve son nom par un certificat de confiance, ou refusé.

direction-inbound = Réception
direction-outbound = Envoi

support-yes = oui
support-no = non
support-default-only = pour tous seulement
support-partner-only = pour un partenaire seulement

capability-minimum = TLS 1.3 uniquement
capability-submission = ports 587 et 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = règles par adresse
capability-host = règles par nom d’hôte
capability-fingerprint = partenaires reconnus à l’empreinte d’un certificat
capability-certificate-name = partenaires reconnus au nom dans leur certificat

policy-file-settings = Les réglages du serveur lui-même
policy-file-outbound-partners = Les partenaires traités autrement à l’envoi
policy-file-inbound-partners = Les partenaires traités autrement à la réception
policy-file-client-certificates = Les certificats auxquels on reconnaît un partenaire
policy-file-inbound-clients = Ce qui est demandé aux serveurs selon leur provenance
policy-file-submission = Les ports où les utilisateurs déposent leur courrier
policy-file-program = Un programme de Postseal, par lequel travaillent les scripts

policy-action-create = nouveau fichier
policy-action-merge = s’ajoute à votre fichier
policy-action-replace = remplace le fichier

# Errors

server-unknown-what = Aucun serveur de messagerie ne s’appelle { $server }.
server-unknown-why = Une configuration est écrite pour un serveur et une version ; un autre ne la lirait pas.
server-unknown-next = Les noms sont : { $known }. Si le vôtre n’y est pas, « other » donne les étapes pour n’importe quel serveur.

server-version-too-old-what = { $server } { $version } est plus ancien que tout ce pour quoi nous écrivons une configuration.
server-version-too-old-why = Il lui manque des réglages dont la configuration a besoin, et il ne reçoit plus de correctifs de sécurité.
server-version-too-old-next = Mettez à jour { $server } vers { $oldest } ou une version plus récente.

platform-unknown-what = Aucune plateforme ne s’appelle { $text }.
platform-unknown-why = La plateforme dit où se trouvent d’ordinaire les fichiers du serveur, les certificats et les clés.
platform-unknown-next = Les noms sont : { $known }. Sans plateforme, les emplacements sont ceux de Debian.

platform-unavailable-what = Les emplacements de { $server } sous { $platform } ne sont pas connus ici.
platform-unavailable-why = Postseal ne nomme aucun emplacement qu’il n’a pas trouvé confirmé ; certains serveurs ont partout les mêmes.
platform-unavailable-next = Omettez --platform, et indiquez par --certificate, --key et --roots où les fichiers se trouvent sur le serveur. « postseal policy servers » dit quelles plateformes sont connues.

server-version-malformed-what = { $text } n’est pas une version.
server-version-malformed-why = La configuration diffère d’une version à l’autre.
server-version-malformed-next = Saisissez des nombres avec des points, comme 3.7 ; pour Postfix, « postconf mail_version » l’affiche.

server-path-unusable-what = { $text } n’est pas utilisable comme chemin sur le serveur.
server-path-unusable-why = Il entre dans un fichier de configuration et dans des commandes, où les espaces, guillemets, virgules et autres signes spéciaux ont un autre sens.
server-path-unusable-next = Donnez le chemin complet depuis la racine, par exemple /etc/ssl/private/mx.example.org.key (sous Windows C:\Postseal\mx.example.org.pfx), et renommez si nécessaire le fichier sur le serveur.

fingerprint-malformed-what = { $text } n’est pas l’empreinte SHA-256 d’un certificat.
fingerprint-malformed-why = Une empreinte est un nombre court calculé à partir d’un certificat : 64 chiffres de 0 à 9 et de a à f. C’est à elle qu’on reconnaît le partenaire.
fingerprint-malformed-next = Demandez-la au partenaire, ou affichez-la avec : openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } ne dit pas ce qui est demandé à qui.
partner-malformed-why = Un partenaire, c’est un domaine de messagerie et le degré d’exigence envers TLS : plain, opportunistic, required ou verified.
partner-malformed-next = Écrivez bank.example=verified pour le courrier vers le partenaire, ou bank.example=verified/required pour le courrier vers lui et de lui.

partner-twice-what = { $domain } est indiqué deux fois.
partner-twice-why = Un seul des deux peut valoir.
partner-twice-next = Supprimez-en un.
partner-is-server-what = { $from } est l’adresse d’un serveur, pas un domaine de messagerie.
partner-is-server-why = Un partenaire est reconnu à la partie située derrière le @ de ses adresses. Une règle par adresse existe aussi, pour le courrier reçu.
partner-is-server-next = Indiquez le domaine de messagerie du partenaire, par exemple bank.example. Pour le serveur, la règle est --client { $from }=required ; dans la fenêtre, choisissez « Serveur expéditeur ».

policy-unreadable-what = Impossible de lire la politique : { $cause }
policy-unreadable-why = Une politique mal lue protégerait moins que ce que vous vouliez.
policy-unreadable-next = Corrigez l’endroit indiqué ; une politique comporte inbound, outbound et une liste de partenaires.

policy-folder-not-empty-what = Il y a déjà quelque chose dans { $path }.
policy-folder-not-empty-why = Les fichiers de deux configurations dans un même dossier seraient confondus.
policy-folder-not-empty-next = Choisissez un dossier nouveau ou vide.

client-origin-malformed-what = { $text } n’est ni une adresse, ni une plage d’adresses, ni le nom d’un serveur.
client-origin-malformed-why = La règle dépend de la provenance d’une connexion.
client-origin-malformed-next = Écrivez 192.0.2.7, ou 192.0.2.0/24 pour une plage, ou 2001:db8::/32, ou mx.bank.example.
client-range-malformed-what = { $text } n’est pas une plage d’adresses : derrière la barre oblique, il faut un nombre de 0 à { $widest }.
client-range-malformed-why = Ce nombre dit combien de bits, à partir du début, sont les mêmes dans toutes les adresses de la plage : plus il est grand, moins il y a d’adresses.
client-range-malformed-next = Écrivez --client { $range }=required pour une plage, ou --client { $address }=required pour un seul serveur ; dans la fenêtre, choisissez « Serveur expéditeur » et saisissez { $range }.

client-malformed-what = { $text } ne dit pas ce qui est demandé à quel serveur.
client-malformed-why = Une telle règle, c’est la provenance d’une connexion et le degré d’exigence envers TLS : plain, opportunistic, required ou verified.
client-malformed-next = Écrivez 192.0.2.0/24=required ou mx.bank.example=required.

client-twice-what = { $from } est indiqué deux fois.
client-twice-why = Une seule des deux règles peut valoir.
client-twice-next = Supprimez-en une.

partner-not-named-what = { $text } ne figure pas dans la politique.
partner-not-named-why = Un certificat appartient à un partenaire ou à un serveur qui a sa propre règle.
partner-not-named-next = Indiquez-le d’abord, par exemple avec --partner { $text }=verified/verified ou --client { $text }=verified.

profile-unknown-what = Aucun profil ne s’appelle { $text }.
profile-unknown-why = Le profil dit quelle ancienneté est acceptée en face.
profile-unknown-next = Les profils sont modern, intermediate (recommandé) et old.

minimum-malformed-what = { $text } n’est pas une version de TLS qui puisse être la version minimale.
minimum-malformed-why = Tout ce qui est en dessous de la version minimale est refusé.
minimum-malformed-next = Écrivez 1.2 ou 1.3 ; avec le profil « old », 1.0 et 1.1 sont aussi possibles.

minimum-below-profile-what = { $minimum } est en dessous de ce que permet le profil { $profile }.
minimum-below-profile-why = Le profil dit quelle ancienneté est acceptée en face ; la version minimale ne peut que le rendre plus strict.
minimum-below-profile-next = Choisissez une version plus élevée, ou le profil « old » si des machines irremplaçables en ont besoin.

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = TLS est proposé, bien que « En clair » ait été demandé.
limit-plain-still-offered-why = Le serveur propose TLS avant de savoir qui envoie ; il ne peut donc pas le cacher à certains expéditeurs seulement.
limit-plain-still-offered-next = Le courrier en clair est accepté, et un expéditeur qui utilise TLS est servi par TLS. Rien à faire, sauf si TLS gêne cet expéditeur.

limit-partner-not-weaker-what = { $partner } est traité aussi strictement que tout le monde quand il envoie.
limit-partner-not-weaker-why = Le serveur demande TLS avant de savoir qui envoie ; on ne peut donc pas demander moins à un partenaire qu’à tout le monde.
limit-partner-not-weaker-next = La classe la plus stricte vaut. Pour faire des exceptions, choisissez « TLS si proposé » pour tout le monde, et nommez les partenaires dont TLS est exigé.

limit-name-not-compared-what = Chaque expéditeur doit avoir un certificat d’une autorité reconnue, mais le nom qu’il porte n’est pas comparé.
limit-name-not-compared-why = Le serveur peut vérifier qui a émis le certificat d’un expéditeur, mais pas qu’il appartient au domaine de l’expéditeur.
limit-name-not-compared-next = Les expéditeurs sans un tel certificat sont refusés ; sinon, n’importe quel certificat suffit. Pour une vraie preuve, choisissez « TLS vérifié » pour certains partenaires et indiquez les empreintes de leurs certificats.

limit-fingerprint-missing-what = Le courrier de { $partner } attend que l’empreinte de son certificat soit connue.
limit-fingerprint-missing-why = Le serveur reconnaît un partenaire à l’empreinte de son certificat (un nombre court calculé à partir de celui-ci), pas au nom qu’il porte, et aucune n’a été indiquée.
limit-fingerprint-missing-next = Demandez au partenaire l’empreinte SHA-256 du certificat avec lequel ses serveurs envoient, ajoutez-la et exportez à nouveau. D’ici là, son courrier est retardé, pas perdu ; ou choisissez « TLS ou rien » pour lui.

limit-fingerprint-pinned-what = { $partner } est reconnu à son certificat, pas à un nom.
limit-fingerprint-pinned-why = Le serveur compare l’empreinte du certificat (un nombre court calculé à partir de celui-ci). Un certificat renouvelé en a une autre.
limit-fingerprint-pinned-next = Demandez au partenaire de vous communiquer chaque nouvelle empreinte avant de l’utiliser ; gardez l’ancienne à côté pendant un temps.

limit-bounce-unseen-what = Les avis de non-remise échappent aux règles pour les partenaires qui envoient.
limit-bounce-unseen-why = La règle se fonde sur le domaine de l’expéditeur, et un avis de non-remise n’a pas d’expéditeur.
limit-bounce-unseen-next = Ces messages sont acceptés comme ceux de tout le monde. Ils citent souvent le message en cause : demandez au partenaire de tout envoyer par TLS de son côté. La règle vise aussi ce que d’autres apportent avec l’adresse du partenaire : le courrier transféré, ou venu par votre passerelle ou votre serveur de secours, est refusé si ce serveur ne la respecte pas.

limit-plain-unreachable-what = Le courrier vers des domaines dont les serveurs ne proposent pas TLS ne peut pas être remis.
limit-plain-unreachable-why = TLS est exigé de tout le monde, et tous les serveurs de messagerie ne le proposent pas.
limit-plain-unreachable-next = Ce courrier attend, et revient à son expéditeur après quelques jours. Choisissez « TLS si proposé » pour tout le monde si vous écrivez à des domaines inconnus.

limit-hosted-unreachable-what = Le courrier vers la plupart des domaines ne peut pas être remis.
limit-hosted-unreachable-why = Le certificat doit porter un nom situé dans le domaine du destinataire, mais la plupart des domaines font recevoir leur courrier par les serveurs d’un fournisseur, qui portent d’autres noms.
limit-hosted-unreachable-next = Ce courrier attend, et revient à son expéditeur après quelques jours. Choisissez « TLS si proposé » pour tout le monde, et « TLS vérifié » pour les partenaires dont vous connaissez les noms de serveurs.

limit-name-inside-domain-what = Les serveurs de { $partner } doivent prouver un nom situé dans ce domaine.
limit-name-inside-domain-why = Aucun autre nom n’a été indiqué, et on ne peut pas se fier aux noms du DNS (les enregistrements MX) : qui les falsifie choisit le nom.
limit-name-inside-domain-next = Si son courrier est reçu par un fournisseur, demandez au partenaire les noms que portent les certificats de ses serveurs et ajoutez-les. D’ici là, ce courrier attend ou est refusé, et ne va à aucun mauvais serveur.

limit-route-overrides-what = Une route fixe pour le courrier d’un partenaire contourne les règles pour ce partenaire.
limit-route-overrides-why = Le serveur cherche la règle d’après l’hôte auquel il se connecte. Avec une route comme [mail.bank.example]:25, c’est la route, pas le domaine.
limit-route-overrides-next = Si vous avez de telles routes : dans Postfix, apply.sh ajoute une ligne pour chacune de transport_maps ; relancez-le quand elles changent. Pour un relayhost, ajoutez pour chacune une ligne, écrite exactement comme la route, au fichier des partenaires sortants.
limit-route-own-tls-what = Le courrier qu’une de vos actions envoie par une route fixe échappe à ce qui est demandé ici.
limit-route-own-tls-why = Une action de smtpd.conf avec "host" ou "domain" garde ses propres options TLS : vous seul savez à quoi sert ce serveur.
limit-route-own-tls-next = Si vous en avez, apply.sh les nomme. Là où l’une d’elles porte le courrier d’un partenaire, écrivez-y "tls" (le certificat est vérifié) ou "tls no-verify" (tout certificat convient).
limit-smarthost-asked-what = Si tout le courrier part par un seul serveur (un smarthost), c’est à lui que s’appliquent les règles des partenaires.
limit-smarthost-asked-why = Exim vérifie le serveur auquel il se connecte. Le certificat d’un smarthost ne porte pas le nom du partenaire : le courrier vers un partenaire vérifié attend ; et personne ici ne sait comment il continue ensuite.
limit-smarthost-asked-next = Avec un smarthost, faites régler les partenaires chez lui, et exigez ici TLS de tout le monde : tout le monde, c’est alors le smarthost.
limit-chain-copied-what = Après chaque renouvellement, Sendmail a besoin d’une commande de plus.
limit-chain-copied-why = Sendmail ne montre que le premier certificat d’un fichier. Ceux qui s’en portent garants sont rangés à côté des certificats racine, dans /etc/mail/postseal-ca.pem ; un certificat renouvelé peut en apporter d’autres, et sans eux qui vérifie refuse.
limit-chain-copied-next = Après chaque renouvellement : sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload. Avec certbot, comme --deploy-hook.
limit-host-rests-what = Un partenaire qui ne satisfait pas sa règle peut retarder un moment le courrier d’autres destinataires du même serveur.
limit-host-rests-why = OpenSMTPD laisse reposer un serveur auprès duquel il a échoué, quel que soit le destinataire.
limit-host-rests-next = Regardez d’abord le serveur du partenaire (étape 4, ce que voit un partenaire), et choisissez la classe plus stricte quand son certificat convient.

limit-every-listener-what = Le réglage pour tout le monde vaut aussi pour les logiciels de messagerie de vos propres utilisateurs.
limit-every-listener-why = C’est le réglage général du serveur ; les ports où les utilisateurs déposent leur courrier (587 et 465) le reprennent s’ils n’ont pas le leur.
limit-every-listener-next = À l’étape 3, faites aussi régler les ports pour les utilisateurs (--submission), là où Postseal le fait pour ce serveur : ils ont alors leurs propres réglages. Ou donnez-leur-en vous-même (dans Postfix : dans master.cf, smtpd_tls_security_level=encrypt et smtpd_tls_req_ccert=no). Testez ensuite l’envoi depuis un logiciel de messagerie.

limit-sender-unverifiable-what = L’expéditeur n’a pas à prouver de nom ici, bien que « TLS vérifié » ait été demandé.
limit-sender-unverifiable-why = Ce serveur n’a aucun moyen de comparer le nom que porte le certificat d’un expéditeur.
limit-sender-unverifiable-next = « TLS ou rien » est demandé à la place : le courrier est chiffré, mais rien ne prouve quel serveur l’a envoyé. Si l’autre côté tient à une preuve, un autre serveur doit recevoir son courrier.

limit-partner-stricter-what = { $partner } doit prouver son nom quand il envoie, ce qui est plus que ce que vous avez demandé.
limit-partner-stricter-why = Ce serveur ne peut demander TLS à un seul expéditeur qu’avec un certificat pour le domaine de cet expéditeur.
limit-partner-stricter-next = Demandez au partenaire si ses serveurs envoient avec un tel certificat. Sinon, choisissez « TLS si proposé » pour son domaine et créez une règle pour les adresses de ses serveurs, si ce serveur a de telles règles.

limit-sender-names-domain-what = Le certificat avec lequel { $partner } envoie doit porter le domaine de messagerie du partenaire lui-même.
limit-sender-names-domain-why = Le serveur compare ce certificat au domaine qui suit le @, pas au nom d’un hôte.
limit-sender-names-domain-next = Demandez au partenaire avant d’appliquer ceci. Le courrier envoyé avec un autre certificat, ou sans certificat, est refusé.

limit-subdomains-uncovered-what = Les sous-domaines de { $partner } ne sont pas couverts.
limit-subdomains-uncovered-why = D’après la documentation, rien ne dit que la liste de domaines du serveur accepte les noms génériques (*).
limit-subdomains-uncovered-next = S’il y a aussi du courrier de ou vers ses sous-domaines, ajoutez chacun d’eux comme partenaire à part.

limit-subdomains-unknown-what = On ne sait pas si une règle pour { $partner } vaut aussi pour ses sous-domaines.
limit-subdomains-unknown-why = Rien n’est connu des listes de domaines de ce serveur.
limit-subdomains-unknown-next = S’il y a aussi du courrier de ou vers ses sous-domaines, ajoutez chacun d’eux comme partenaire à part.

limit-single-name-what = Parmi les noms de certificat que { $partner } a donnés, un seul est comparé.
limit-single-name-why = Le serveur n’a de place que pour un nom, ou un nom générique (*), par destination.
limit-single-name-next = C’est le premier qui est utilisé. Le courrier vers un serveur portant un autre nom, ou venant de lui, attend ou est refusé : demandez un nom que tous portent, et mettez-le en premier.

limit-plain-not-sent-what = Le courrier part par TLS partout où il est proposé, bien que « En clair » ait été demandé.
limit-plain-not-sent-why = Ce serveur utilise TLS avec tout serveur qui le propose, et aucun réglage contre cela n’est posé ici.
limit-plain-not-sent-next = Vous obtenez « TLS si proposé ». Si TLS gêne l’autre côté, c’est à lui de cesser de le proposer.

limit-target-not-compared-what = À l’envoi, les certificats doivent venir d’une autorité reconnue, mais les noms qu’ils portent ne sont pas comparés.
limit-target-not-compared-why = Le serveur ne compare les noms que si on les lui indique, et personne ne les connaît pour tout le monde.
limit-target-not-compared-next = C’est moins que « TLS vérifié ». Pour une vraie preuve, nommez vos partenaires et choisissez-le pour chacun d’eux.

limit-target-unverified-what = Les certificats ne sont pas vérifiés à l’envoi, bien que « TLS vérifié » ait été demandé.
limit-target-unverified-why = Ce serveur n’a pas de réglage pour les vérifier.
limit-target-unverified-next = « TLS ou rien » est demandé à la place : le courrier est chiffré, mais rien ne prouve quel serveur l’accepte. Pour une vraie preuve, un autre serveur doit l’envoyer.

limit-target-stricter-what = Les serveurs de { $partner } doivent aussi prouver leur nom, ce qui est plus que ce que vous avez demandé.
limit-target-stricter-why = Ce serveur ne demande TLS qu’avec un certificat valable.
limit-target-stricter-next = Le courrier attend ou revient là où le certificat n’est pas valable. Examinez le serveur du partenaire à l’étape 4 avant d’appliquer ceci.

limit-name-from-dns-what = À l’envoi, les certificats sont comparés aux noms du DNS (les enregistrements MX).
limit-name-from-dns-why = On ne peut pas indiquer d’autres noms à ce serveur. Qui falsifie le DNS choisit le nom, et peut avoir un certificat pour celui-ci.
limit-name-from-dns-next = Cela protège contre l’écoute, pas contre un DNS falsifié. Demandez au partenaire de signer son DNS (DNSSEC) ou de publier MTA-STS.
limit-name-maybe-from-dns-what = À l’envoi, la plupart des serveurs comparent les certificats aux noms du DNS (les enregistrements MX).
limit-name-maybe-from-dns-why = Qui falsifie le DNS choisit ce nom, et peut avoir un certificat pour celui-ci. On ne sait pas ici si l’on peut indiquer à ce serveur quels noms le certificat d’un partenaire doit porter.
limit-name-maybe-from-dns-next = Cherchez une liste de noms attendus à côté du réglage pour le partenaire, ou demandez à l’éditeur. S’il n’y en a pas, demandez au partenaire de signer son DNS (DNSSEC) ou de publier MTA-STS.

limit-everybody-not-asked-what = Rien de plus strict que « TLS si proposé » n’est demandé à tout le monde.
limit-everybody-not-asked-why = Ce serveur ne peut être strict qu’avec ceux dont on lui indique les domaines.
limit-everybody-not-asked-next = Nommez les partenaires dont le courrier doit être protégé, chacun avec sa classe.

limit-partner-not-asked-what = Rien de plus n’est demandé à { $partner } qu’à tout le monde.
limit-partner-not-asked-why = Ce serveur n’a pas de règles par domaine dans ce sens.
limit-partner-not-asked-next = Choisissez la classe plus stricte pour tout le monde si vous le pouvez, ou confiez le courrier de { $partner } à un serveur placé devant celui-ci.
limit-partner-not-less-what = On exige de { $partner } autant que de tout le monde, alors que moins avait été choisi.
limit-partner-not-less-why = Ce serveur n’a pas de règles par domaine dans ce sens.
limit-partner-not-less-next = Si { $partner } n’en est pas capable, son courrier attend : exigez moins de tout le monde, ou confiez ce courrier à un serveur placé devant celui-ci.

limit-reset-by-update-what = La prochaine mise à jour du produit rétablit les anciennes valeurs.
limit-reset-by-update-why = Son installation réécrit la configuration du serveur de messagerie à chaque exécution.
limit-reset-by-update-next = Gardez le dossier, relancez apply.sh après chaque mise à jour, et testez.

limit-route-pinned-what = Le courrier vers { $partner } va toujours à un seul serveur de messagerie, désigné par son nom.
limit-route-pinned-why = Les règles de ce serveur sur TLS se fondent sur le nom de l’autre serveur, pas sur le domaine ; le domaine reçoit donc une route fixe : vers le premier nom de certificat indiqué par le partenaire, sinon vers son premier serveur dans le DNS le jour d’apply.sh.
limit-route-pinned-next = Demandez ce nom au partenaire et ajoutez-le. Quand ses serveurs de messagerie changent, le courrier attend que vous relanciez apply.sh ; rien ne va à un autre serveur.

limit-own-networks-exempt-what = Le courrier des réseaux propres du serveur est accepté sans TLS.
limit-own-networks-exempt-why = Les programmes du produit y déposent du courrier en clair, et seraient exclus.
limit-own-networks-exempt-next = Voyez ce qui compte comme ses réseaux propres (dans Postfix : mynetworks), et n’y mettez que ce à quoi vous faites confiance.

limit-protocols-of-windows-what = Les versions de TLS utilisées ne se décident pas ici.
limit-protocols-of-windows-why = C’est Windows qui en décide, pour tous les programmes du serveur.
limit-protocols-of-windows-next = Désactivez-y TLS 1.0 et 1.1 (« Exchange Server TLS configuration best practices » sur learn.microsoft.com dit comment, pour d’autres serveurs de messagerie aussi). L’étape 4 montre ce qui est vraiment utilisé.
limit-protocols-of-product-what = Les versions de TLS utilisées ne se décident pas ici.
limit-protocols-of-product-why = C’est un réglage du produit, à un autre endroit, que Postseal n’écrit pas.
limit-protocols-of-product-next = Cherchez dans son manuel les versions de TLS ou de SSL, et n’autorisez que TLS 1.2 et suivants. L’étape 4 montre ce qui est vraiment utilisé.
limit-protocols-of-service-what = Les versions de TLS utilisées ne se décident pas ici.
limit-protocols-of-service-why = C’est le fournisseur du service qui en décide, pour tous ses clients.
limit-protocols-of-service-next = Il n’y a rien à régler. L’étape 4 montre ce qui est vraiment utilisé ; les pages d’aide du fournisseur disent quelles versions il accepte.
limit-protocols-of-library-what = Les versions de TLS utilisées ne se décident pas ici.
limit-protocols-of-library-why = Le serveur n’a pas de réglage pour cela : c’est l’OpenSSL du système qui en décide, pour tous les programmes qui l’utilisent.
limit-protocols-of-library-next = Gardez le système à jour : ses versions actuelles n’autorisent rien en dessous de TLS 1.2 (sinon, MinProtocol dans openssl.cnf le relève). L’étape 4 montre ce qui est vraiment utilisé.

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title } : TLS pour { $host }
policy-readme-steps = Quand il est question ci-dessous de l’« étape 1 » à l’« étape 4 », c’est une étape de Postseal, pas de cette liste.
policy-readme-copy =
    Copiez ce dossier sur le serveur de messagerie, par exemple :
    scp -r . root@{ $host }:/root/postseal
    Connectez-vous ensuite là-bas (ssh root@{ $host }) et allez dans le dossier : cd /root/postseal
policy-readme-key =
    Placez la clé privée (lisible par root uniquement) et le certificat avec sa chaîne là où la configuration les attend :
    { $key }
    { $certificate }
policy-readme-brought =
    La clé privée et le certificat avec sa chaîne sont dans ce dossier : il est aussi secret que la clé. Le script
    les place là où la configuration les attend :
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    Le certificat avec sa chaîne est dans ce dossier, et le script le met à sa place. Placez la clé privée, qui n’est
    pas ici, là où la configuration l’attend, lisible par root uniquement :
    { $key }
policy-readme-brought-in-one =
    La clé privée et le certificat avec sa chaîne sont dans ce dossier : il est aussi secret que la clé. Le script
    écrit les deux dans un seul fichier, là où la configuration les attend :
    { $key }
policy-readme-key-in-one =
    Placez la clé privée, suivie du certificat avec sa chaîne, dans un seul fichier, là où la configuration les attend,
    lisible par root uniquement :
    { $key }
policy-readme-beside =
    Clé et certificat présents dans ce dossier (certificate.pem, private.key), à placer là où la configuration les attend :
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    De la clé et du certificat, ce dossier contient certificate.pem (avec sa chaîne) et, si vous l’avez demandé, private.key.
policy-readme-apply =
    Sur le serveur, en tant que root, dans le dossier : sh apply.sh
    Il règle le nécessaire, de sorte que undo.sh puisse l’annuler, et le fait lire au serveur. Le lancer deux fois ne fait
    pas de mal.
policy-readme-guarded =
    Sur le serveur, en tant que root, dans le dossier : sh apply.sh --dry-run
    montre ce qui changerait, et ne change rien. Ensuite : sh apply.sh
    Il garde une copie, règle le nécessaire, lance la vérification propre au serveur, lui fait relire sa configuration et examine le port 25.
    Si l’un de ces points échoue, il rétablit tout de lui-même. Le lancer deux fois ne fait pas de mal.
policy-readme-guarded-elsewhere =
    Sur le serveur, en tant que root, dans le dossier : sh apply.sh
    Il garde une copie, règle le nécessaire, lance la vérification propre au serveur, lui fait relire sa configuration et examine le port 25.
    Si l’un de ces points échoue, il rétablit tout de lui-même. Le lancer deux fois ne fait pas de mal.
policy-readme-check = Vérifier que le serveur la lit sans se plaindre : sh check.sh
policy-readme-verify =
    Voir TLS à l’œuvre : sh verify.sh
    Il interroge les ports de ce serveur et les serveurs de vos partenaires. Après WRONG, il dit pourquoi d’autres
    refuseront le certificat, après NOTE, ce qu’il faut regarder ; à la fin, il dit ce qui n’est pas comme il faut.
policy-readme-undo = Pour tout remettre comme avant : sh undo.sh (il dit à la fin quels fichiers restent)
policy-readme-undo-plain = Pour tout remettre comme avant : sh undo.sh
policy-readme-by-hand = La même chose à la main plutôt que par le script : collez ceci en entier, en tant que root, dans ce dossier. Cela s’arrête à la première erreur.
policy-readme-by-hand-undo = Et ceci rétablit ce qu’il y avait avant :
policy-readme-general =
    Postseal ne connaît pas ce serveur : voici les mots habituels pour ces réglages. C’est le test final qui dit
    ce qu’il fait vraiment.

policy-readme-documented =
    Ceci a été écrit d’après la documentation de l’éditeur et vérifié par un analyseur de son langage. Ce n’a pas été
    essayé sur un vrai serveur : appliquez-le à une heure creuse, et testez avant de vous y fier.
policy-readme-described =
    Ces étapes ont été écrites d’après la documentation de l’éditeur, avec ses noms de menus et de champs. Elles n’ont
    pas été essayées sur un vrai serveur : suivez-les à une heure creuse, et testez avant de vous y fier.
policy-readme-windows-copy = Copiez ce dossier sur le serveur de messagerie, et ouvrez-y le PowerShell du serveur en tant qu’administrateur. Si des fichiers sont bloqués : Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    Placez un fichier avec la clé privée, le certificat et sa chaîne (PFX, PKCS #12 ; l’étape 2 de Postseal en écrit un) là où le script le cherche,
    et supprimez-le quand tout est fait :
    { $certificate }
policy-readme-windows-pem =
    Placez la clé privée et le certificat avec sa chaîne là où le serveur de messagerie les attend, lisibles par lui seul :
    { $key }
    { $certificate }
policy-readme-windows-apply =
    Dans le dossier : .\apply.ps1 -WhatIf
    dit ce qui changerait, et ne change rien. Ensuite : .\apply.ps1
    Il sauvegarde les réglages actuels, règle le nécessaire, le vérifie, et examine le port 25 si TLS y est proposé.
    Si l’un de ces points échoue, il rétablit tout de lui-même. Le lancer deux fois ne fait pas de mal.
policy-readme-windows-check = Vérifier que les réglages sont comme ils doivent être : .\check.ps1
policy-readme-windows-verify = Voir TLS à l’œuvre : .\verify.ps1
policy-readme-windows-undo = Pour tout remettre comme avant : .\undo.ps1
policy-readme-service-apply =
    Sur votre propre ordinateur, dans PowerShell, dans ce dossier : .\apply.ps1 -WhatIf
    dit ce qui changerait, et ne change rien. Ensuite : .\apply.ps1
    Il vous demande de vous connecter en tant qu’administrateur du service, sauvegarde les réglages actuels, règle le nécessaire et le vérifie.
    Si l’un de ces points échoue, il rétablit tout de lui-même. Le lancer deux fois ne fait pas de mal.
policy-readme-files = Contenu du dossier :
policy-readme-limits = Ce que le serveur ne fait pas comme vous l’avez demandé, ou pas sans contrepartie :
policy-readme-warnings = À bien considérer :

# Command line

cli-policy-exported = { $title } pour { $host } : écrit dans { $out }.
cli-policy-files = Fichiers
cli-policy-more = Aussi : { $more }
cli-policy-platforms = Emplacements connus pour : { $platforms }
cli-policy-limits = Ce que le serveur ne fait pas comme vous l’avez demandé, ou pas sans contrepartie
cli-policy-warnings = À bien considérer
cli-policy-everybody = tout le monde
cli-policy-partners = partenaires
cli-policy-next = Ensuite : copiez-le sur le serveur et lancez-y, en tant que root : sh apply.sh, puis sh check.sh et sh verify.sh. On l’annule par : sh undo.sh. APPLY.md en dit plus.
cli-policy-next-windows = Ensuite : copiez-le sur le serveur et lancez dans le PowerShell du serveur, en tant qu’administrateur : .\apply.ps1, puis .\check.ps1 et .\verify.ps1. On l’annule par : .\undo.ps1. APPLY.md en dit plus.
cli-policy-next-service = Ensuite : lancez dans PowerShell sur votre propre ordinateur : .\apply.ps1, puis .\check.ps1 et .\verify.ps1. On l’annule par : .\undo.ps1. APPLY.md en dit plus.
cli-policy-next-console = Ensuite : suivez ces étapes dans la console du serveur ; elles figurent aussi dans APPLY.md.
cli-policy-unproven = Écrit d’après la documentation de l’éditeur, vérifié par un analyseur ; pas essayé sur un vrai serveur.
cli-policy-unproven-steps = Étapes écrites d’après la documentation de l’éditeur ; pas essayées sur un vrai serveur.
cli-policy-versions = versions { $versions }
cli-policy-proven = testé avec le vrai serveur
cli-policy-documented = d’après la documentation de l’éditeur, vérifié par un analyseur
cli-policy-described = étapes d’après la documentation de l’éditeur
cli-policy-general = En termes généraux : ce serveur n’est pas connu. Les noms de ses réglages peuvent être différents.
cli-policy-stands-for = Aussi pour { $names }.
cli-policy-no-page = Aucune page donnant les noms des réglages de { $name } n’a pu être lue : voici les étapes qui conviennent à n’importe quel serveur.

limit-minimum-unavailable-what = La version minimale de TLS est { $instead }, pas { $asked } comme demandé.
limit-minimum-unavailable-why = Cette version du serveur ne peut pas être tenue à { $asked }.
limit-minimum-unavailable-next = Le courrier passe avec { $instead } ou plus récent. Si votre serveur est plus récent que la version que vous avez indiquée, indiquez la bonne et exportez à nouveau.

limit-submission-unavailable-what = Les ports où les utilisateurs déposent leur courrier (587 et 465) restent tels quels.
limit-submission-unavailable-why = Postseal ne les écrit pas pour ce serveur.
limit-submission-unavailable-next = Réglez-les d’après le manuel du serveur : TLS exigé, et aucun mot de passe demandé avant TLS. Testez ensuite l’envoi depuis un logiciel de messagerie.

limit-dane-unavailable-what = Les certificats que les destinataires désignent dans le DNS (DANE) ne sont pas demandés.
limit-dane-unavailable-why = Ce serveur, ou cette version, ne sait pas le faire, ou Postseal ne l’écrit pas pour ce serveur.
limit-dane-unavailable-next = Le courrier passe selon la classe pour tout le monde. Pour les partenaires importants, choisissez « TLS vérifié ».

limit-mta-sts-unavailable-what = Les serveurs que les destinataires désignent sur leurs sites web (MTA-STS) ne sont pas demandés.
limit-mta-sts-unavailable-why = Ce serveur, ou cette version, ne sait pas le faire, ou Postseal ne l’écrit pas pour ce serveur.
limit-mta-sts-unavailable-next = Le courrier passe selon la classe pour tout le monde. Pour les partenaires importants, choisissez « TLS vérifié ».

limit-address-not-asked-what = Rien de plus n’est demandé à { $partner } qu’à tout le monde.
limit-address-not-asked-why = Ce serveur n’a pas de règles selon l’adresse de qui se connecte, ou Postseal ne les écrit pas pour lui.
limit-address-not-asked-next = Créez plutôt une règle pour le domaine de messagerie du partenaire.
limit-address-too-wide-what = Rien de plus n’est demandé à { $partner } qu’à tout le monde.
limit-address-too-wide-why = La plage est trop large : ce serveur connaît les adresses par leurs nombres entiers, et il faudrait des milliers de lignes.
limit-address-too-wide-next = Indiquez des plages plus étroites, ou exigez-le de tous.

limit-host-not-asked-what = Rien de plus n’est demandé à { $partner } qu’à tout le monde.
limit-host-not-asked-why = Ce serveur n’a pas de règles selon le nom de qui se connecte, ou Postseal ne les écrit pas pour lui.
limit-host-not-asked-next = Créez plutôt une règle pour les adresses du partenaire ou pour son domaine de messagerie.

limit-host-by-dns-what = { $partner } n’est connu que par ce que le DNS dit de son adresse.
limit-host-by-dns-why = Quand un serveur se connecte, seule son adresse est certaine. La règle vaut si le DNS donne ce nom pour l’adresse, et l’adresse pour le nom ; sinon, le serveur est traité comme tout le monde.
limit-host-by-dns-next = Utilisez plutôt les adresses du partenaire si vous les connaissez, ou ajoutez une règle pour son domaine de messagerie.

limit-submission-needs-login-what = Les ports 587 et 465 demandent un mot de passe aux utilisateurs, par TLS uniquement.
limit-submission-needs-login-why = Postseal ne crée pas de comptes : les mots de passe sont vérifiés comme le serveur est configuré pour le faire, par lui-même ou par un autre programme (souvent Dovecot ou Cyrus SASL).
limit-submission-needs-login-next = Si les logiciels de messagerie peuvent s’identifier aujourd’hui, il n’y a rien à faire. Sinon, mettez d’abord en place l’authentification (pour la plupart des serveurs : SASL) : sans elle, ces ports n’acceptent le courrier de personne.

limit-dane-needs-resolver-what = DANE ne fonctionne qu’avec un résolveur DNS sur la machine du serveur elle-même, qui vérifie les signatures (DNSSEC).
limit-dane-needs-resolver-why = Le serveur croit ce que dit son résolveur ; par le réseau, un attaquant pourrait parler à sa place.
limit-dane-needs-resolver-next = Installez sur le serveur un résolveur validant comme unbound, et faites désigner 127.0.0.1 par /etc/resolv.conf, pour Exim avec la ligne « options trust-ad » en dessous. Sans lui, le courrier passe comme sans DANE.

limit-dane-not-combined-what = DANE n’est pas utilisé là où vaut une classe plus stricte ou plus souple que « TLS si proposé ».
limit-dane-not-combined-why = Le serveur n’a pas de niveau qui demande à la fois DANE et cette classe.
limit-dane-not-combined-next = La classe vaut comme vous l’avez choisie. Pour utiliser DANE avec tout le monde, choisissez « TLS si proposé » pour tout le monde, et la classe stricte pour vos partenaires.

limit-mta-sts-needs-helper-what = MTA-STS a besoin d’un programme auxiliaire sur le serveur : postfix-mta-sts-resolver.
limit-mta-sts-needs-helper-why = Le serveur ne peut pas interroger lui-même des sites web ; il interroge l’auxiliaire à 127.0.0.1, port 8461. Si celui-ci ne tourne pas, le courrier attend.
limit-mta-sts-needs-helper-next = Installez et démarrez le paquet postfix-mta-sts-resolver avant d’appliquer ceci ; apply.sh s’arrête si l’auxiliaire ne répond pas. Avant Postfix 3.4, réglez require_sni sur false dans son fichier.

limit-mta-sts-before-dane-what = Pour un domaine qui a MTA-STS et DANE, c’est MTA-STS qui décide.
limit-mta-sts-before-dane-why = Le serveur consulte d’abord la table de MTA-STS. La norme (RFC 8461, section 2) veut que DANE passe en premier.
limit-mta-sts-before-dane-next = Le courrier est protégé par l’un ou par l’autre. Si vos destinataires utilisent surtout DANE, laissez MTA-STS désactivé.

# What should be thought over in a policy, whatever the server

policy-plain-what = Aucun courrier n’est protégé dans ce sens.
policy-plain-why = Sans TLS, tout le monde en chemin peut le lire et le modifier.
policy-plain-next = Choisissez « TLS si proposé » : aucun message n’est perdu pour autant.

policy-plain-partner-what = Le courrier de { $partner } n’est pas protégé.
policy-plain-partner-why = Sans TLS, tout le monde en chemin peut le lire et le modifier.
policy-plain-partner-next = Choisissez « TLS si proposé », sauf si vous savez que TLS pose problème avec ce partenaire.

policy-required-inbound-what = Le courrier de serveurs sans TLS sera refusé.
policy-required-inbound-why = Certains serveurs envoient encore sans TLS. La norme (RFC 3207, section 4) interdit à un serveur de messagerie public de l’exiger.
policy-required-inbound-next = Choisissez « TLS si proposé » pour tout le monde et « TLS ou rien » pour vos partenaires, sauf si ce serveur n’accepte que le courrier de serveurs connus.

policy-verified-inbound-what = Presque tout le courrier d’autrui sera refusé.
policy-verified-inbound-why = Presque aucun serveur de messagerie ne présente de certificat quand il envoie, et la norme (RFC 3207, section 4) interdit à un serveur de messagerie public d’exiger TLS.
policy-verified-inbound-next = Choisissez « TLS si proposé » pour tout le monde et une classe plus stricte pour vos partenaires, sauf si ce serveur n’accepte que le courrier de serveurs connus.

policy-old-profile-what = Des versions dépassées de TLS (1.0 et 1.1) sont acceptées.
policy-old-profile-why = Elles ont des faiblesses connues ; la RFC 8996 dit qu’il ne faut pas les utiliser, et la plupart des audits demandent TLS 1.2.
policy-old-profile-next = Choisissez « Intermédiaire », sauf si une machine irremplaçable a besoin des anciennes versions.

profile-modern-name = Moderne
profile-modern-sentence = TLS 1.3 uniquement. Les serveurs d’avant 2018 ne peuvent pas échanger de courrier chiffré avec le vôtre.
profile-intermediate-name = Intermédiaire
profile-intermediate-sentence = TLS 1.2 et 1.3 avec de bons algorithmes : ce que recommande la RFC 9325 et que demandent les banques.
profile-old-name = Ancien
profile-old-sentence = TLS 1.0 et suivants, pour des machines irremplaçables. Les versions dépassées ont des faiblesses connues.

# The administrator's own configuration.

own-unreadable-what = La ligne { $line } ne peut pas se trouver dans { $name } : { $text }
own-unreadable-why = Une ligne y est un réglage tel que le serveur les écrit, ou un commentaire. C’est peut-être un autre fichier.
own-unreadable-next = Prenez le fichier lui-même sur le serveur, entier et sans modification. Une clé privée n’est jamais nécessaire ici.
own-unreadable-unseen-what = La ligne { $line } ne peut pas se trouver dans { $name }.
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = Ceci fait { $size } Kio : aucun { $name } n’est aussi gros.
own-too-large-why = C’est probablement un autre fichier.
own-too-large-next = Prenez { $name } dans le dossier du serveur lui-même.
own-unknown-what = Votre propre configuration de { $server } ne peut pas encore être comparée.
own-unknown-why = On ne sait pas comment insérer quoi que ce soit dans un fichier de ce serveur sans nuire au reste.
own-unknown-next = Prenez la configuration telle qu’elle s’affiche, et insérez-la à la main ou avec apply.sh.
own-list-unnamed-what = acl_smtp_mail est plus que le nom d’une liste : { $text }
own-list-unnamed-why = Ce qui est demandé aux partenaires va dans cette liste, et Postseal ne peut pas dire laquelle c’est.
own-list-unnamed-next = Donnez un nom à la liste, ou ajoutez à la main « .include /etc/postseal/exim/acl.conf » à son début.
own-right = déjà correct
own-added = nouveau
own-changed = modifié
own-twice = figurait plusieurs fois ; il reste une ligne
own-aside = mis de côté en commentaire : ne peut pas y figurer deux fois
own-superseded = d’une autre époque ; ne compte plus, et peut disparaître
own-overruled = ne compte plus : ce qui est ajouté passe avant ; peut disparaître
own-contradicts = va à l’encontre de ce qui est demandé, et reste : vous seul savez pourquoi
own-no-comment = va à l’encontre de ce qui est demandé, et compte malgré le # qui précède : dans ce fichier, seul dnl fait un commentaire ; commencez la ligne par dnl et une espace
own-includes-others-what = La ligne { $line } de { $name } inclut un autre fichier.
own-includes-others-why = Ce qui s’y trouve ne se voit pas ici, et l’ordre des règles compte.
own-includes-others-next = Mettez d’abord tout dans { $name }.
own-recipients-what = La règle à la ligne { $line } de { $name } concerne des destinataires particuliers (rcpt-to).
own-recipients-why = Les règles pour vos partenaires la précèdent avec la même action, et ceux qu’elle vise seraient perdus.
own-recipients-next = Donnez à cette règle sa propre action.
own-no-listener-what = Aucun point d’écoute sur le port 25 ne figure dans { $name }.
own-no-listener-why = Aucun autre serveur ne peut joindre celui-ci ; il n’y a donc rien à quoi proposer TLS.
own-no-listener-next = Prenez le fichier du serveur qui reçoit le courrier, entier.
own-rules-what = À la ligne { $line } de { $name } commencent vos propres règles, à l’endroit où doivent se trouver celles de Postseal.
own-rules-why = Sendmail n’a qu’un endroit de ce genre, et les deux se mélangeraient.
own-rules-next = Mettez les vôtres de côté (dnl devant chaque ligne), ou réunissez les deux à la main.
own-never-closed-what = Ce qui commence à la ligne { $line } de { $name } ne se termine nulle part.
own-never-closed-why = Un guillemet, une parenthèse ou une accolade qui s’ouvre là n’est pas refermé. Le serveur ne lirait pas non plus ce fichier.
own-never-closed-next = Refermez-le, ou prenez le fichier lui-même sur le serveur, en entier.
own-open-behind-sign-what = Ce qui commence à la ligne { $line } de { $name } ne se termine nulle part.
own-open-behind-sign-why = Un guillemet ou une parenthèse qui s’ouvre là n’est pas refermé. Le # qui précède ne fait pas de commentaire dans ce fichier, seul dnl le fait : Sendmail ne le lirait pas non plus.
own-open-behind-sign-next = Commencez la ligne par dnl et une espace, ou refermez ce qui s’y ouvre.
cli-policy-no-difference = Rien ne changerait : c’est déjà comme demandé.
cli-policy-revised = Écrit : { $out }. Vérifiez-le sur le serveur avant de le mettre en place.

limit-everybody-stricter-what = Tout le monde doit utiliser TLS pour vous écrire, parce qu’un partenaire le doit.
limit-everybody-stricter-why = Ce serveur ne peut pas demander TLS à un seul domaine expéditeur : il le demande à tout le monde ou à personne.
limit-everybody-stricter-next = Le courrier de serveurs sans TLS est refusé. Si vous ne pouvez pas l’accepter, choisissez « TLS si proposé » pour le partenaire, ou faites recevoir le courrier par un serveur placé devant celui-ci.

limit-target-verified-for-all-only-what = Les certificats ne sont pas vérifiés à l’envoi vers { $partner }, bien que « TLS vérifié » ait été demandé.
limit-target-verified-for-all-only-why = Ce serveur vérifie les certificats de tous les serveurs ou d’aucun.
limit-target-verified-for-all-only-next = « TLS ou rien » est demandé à la place : le courrier est chiffré, mais rien ne prouve quel serveur l’accepte. Si tous ceux à qui vous écrivez ont un certificat valable, choisissez « TLS vérifié » pour tout le monde.

limit-target-name-unsaid-what = La documentation ne dit pas si le nom dans le certificat de { $partner } est comparé à l’envoi.
limit-target-name-unsaid-why = L’éditeur dit qu’on peut exiger un certificat d’une autorité reconnue, et rien du nom qu’il porte.
limit-target-name-unsaid-next = Un certificat reconnu est exigé. C’est peut-être moins que « TLS vérifié » : demandez à l’éditeur si le nom doit aussi correspondre.

limit-clients-are-users-what = « Réception » désigne ici les logiciels de vos propres utilisateurs, pas d’autres serveurs de messagerie.
limit-clients-are-users-why = Dovecot est l’endroit où les utilisateurs lisent leur courrier (IMAP, POP3) et le déposent (587 et 465). Les autres serveurs parlent au serveur de messagerie sur le port 25.
limit-clients-are-users-next = « TLS ou rien » convient pour les logiciels des utilisateurs ; tous ceux d’aujourd’hui savent le faire. Créez un second projet pour le serveur de messagerie sur le port 25.

limit-relay-only-what = « Envoi » désigne ici le chemin vers un seul serveur : celui qui accepte ce que déposent vos utilisateurs.
limit-relay-only-why = Ce qui part d’ici est remis à un relais (dans Dovecot submission_relay_host, dans nullmailer remotes, dans dma SMARTHOST s’il y en a un). Ce serveur l’envoie aux partenaires, selon ses propres règles.
limit-relay-only-next = Créez un second projet pour ce serveur, et choisissez-y les classes pour vos partenaires. S’il tourne sur cette machine même, le passage en clair jusqu’à lui est sans risque.

limit-relay-needs-tls-what = Ce que déposent les utilisateurs part par TLS ou pas du tout, ce qui est plus que ce que vous avez demandé à tout le monde.
limit-relay-needs-tls-why = Un seul réglage vaut pour tout ce qui est envoyé, quel que soit le destinataire : ce qu’on demande à un partenaire, on le demande à tous ; et à Dovecot et nullmailer, on peut dire « toujours » ou « jamais », mais pas d’essayer.
limit-relay-needs-tls-next = « TLS ou rien » est demandé. apply.sh vérifie d’abord, et ne fait rien si le relais ne propose pas TLS. Choisissez « En clair » pour l’envoi si le relais est cette machine même.

limit-partner-elsewhere-what = Rien n’est demandé ici aux serveurs de { $partner }.
limit-partner-elsewhere-why = Ce programme ne distingue pas les partenaires : un seul réglage vaut pour tout ce qui est envoyé, qui va en général à un relais, et leurs serveurs ne lui parlent pas.
limit-partner-elsewhere-next = Nommez le partenaire dans un projet pour le serveur de messagerie sur le port 25 (Postfix, Exim et d’autres) : la classe y est respectée.

limit-users-need-tls-what = Les logiciels des utilisateurs doivent utiliser TLS, parce qu’un partenaire le doit.
limit-users-need-tls-why = Le courrier d’un partenaire est lu et déposé ici aussi, et Dovecot ne peut pas le distinguer du reste.
limit-users-need-tls-next = Tous les logiciels de messagerie d’aujourd’hui savent le faire. Si l’un ne le sait pas, retirez le partenaire de ce projet ; sa place est dans celui du serveur de messagerie sur le port 25.

limit-subject-name-alone-what = Des noms d’un certificat, seul celui de son sujet est comparé.
limit-subject-name-alone-why = Avant la version 8.17, Sendmail ne voit pas les autres, et c’est là que les certificats actuels mettent la plupart de leurs hôtes.
limit-subject-name-alone-next = Le courrier attend ou est refusé si le nom attendu n’est pas celui du sujet (openssl x509 -subject l’affiche). Indiquez ce nom à Postseal pour le partenaire, ou passez à Sendmail 8.17.

limit-password-as-before-what = L’acceptation ou non de mots de passe sans TLS reste comme aujourd’hui.
limit-password-as-before-why = Dovecot a pour cela son propre réglage (disable_plaintext_auth, à partir de 2.4 auth_allow_cleartext). Tel qu’il est livré, il n’accepte de mots de passe que par TLS.
limit-password-as-before-next = Rien à faire s’il est tel que livré. Pour en être sûr, choisissez « TLS ou rien » pour la réception : aucun mot de passe ne voyage alors sans TLS.

limit-tls-not-tried-what = Le courrier est envoyé en clair, bien que « TLS si proposé » ait été demandé.
limit-tls-not-tried-why = Ce serveur exige TLS ou ne l’utilise pas du tout ; il n’essaie pas.
limit-tls-not-tried-next = Choisissez « TLS ou rien » pour chaque partenaire dont les serveurs proposent TLS (l’étape 4 le montre), ou faites envoyer le courrier par un serveur placé derrière celui-ci.

limit-level-remembered-what = Ce serveur retient le meilleur TLS qu’il a eu avec un domaine, et n’accepte dès lors rien de moins.
limit-level-remembered-why = Il le fait de lui-même, pour tout le monde : un domaine qui a eu une fois un certificat reconnu ne reçoit rien tant qu’il n’en a plus, et un domaine qui a envoyé par TLS ne peut plus envoyer en clair.
limit-level-remembered-next = Si un partenaire est vraiment revenu en arrière, et que vous le tenez de lui, faites oublier le domaine au serveur : chasquid-util domaininfo-remove et le domaine, puis à nouveau apply.sh.

limit-refused-afterwards-what = Le courrier qui aurait dû venir par TLS est refusé une fois transmis.
limit-refused-afterwards-why = Le serveur interroge nos règles à la fin d’un message : le texte a alors déjà traversé le réseau en clair, même si personne ne le lit ici.
limit-refused-afterwards-next = Il faut demander aux partenaires d’exiger TLS de leur côté aussi : alors, rien n’est envoyé en clair.

limit-sends-only-what = Ce programme envoie du courrier et n’en reçoit pas.
limit-sends-only-why = Il transmet ce qu’écrivent les programmes de sa machine ; aucun autre serveur ne lui parle, et il n’a pas besoin de certificat.
limit-sends-only-next = Pour le courrier que vous recevez, créez un second projet pour le serveur de messagerie sur le port 25.

limit-received-elsewhere-what = Rien n’est demandé à ceux qui vous envoient du courrier.
limit-received-elsewhere-why = Ce programme n’accepte de courrier d’aucun autre serveur.
limit-received-elsewhere-next = Choisissez la classe dans un projet pour le serveur de messagerie sur le port 25 (Postfix, Exim et d’autres), qui reçoit votre courrier.
