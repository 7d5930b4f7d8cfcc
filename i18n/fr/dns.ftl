# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = Les signatures (DNSSEC) de { $name } ne sont pas valables.
dns-bogus-why = Les expéditeurs qui vérifient les signatures n’obtiennent aucune réponse sur ce nom : leur courrier attend, et revient après des jours. Les signatures ont peut-être expiré, la clé a changé sans la zone parente (enregistrement DS), ou quelqu’un falsifie des réponses.
dns-bogus-next = Demandez à qui gère la zone de la signer à nouveau et de comparer l’enregistrement DS du bureau d’enregistrement à la clé de la zone. D’ici là, du courrier se perd.

dns-no-answer-what = Le DNS n’a pas répondu sur { $name } : { $cause }
dns-no-answer-why = Un expéditeur sans réponse ne sait pas si l’on peut se passer de TLS, et attend.
dns-no-answer-next = Réessayez. Si cela persiste, il faut examiner les serveurs de noms de la zone.

dns-no-dnssec-what = Le serveur DNS interrogé omet les signatures (DNSSEC) : impossible de savoir si DANE protège ce serveur.
dns-no-dnssec-why = Certains vieux routeurs et réseaux d’entreprise le font. Votre propre serveur de messagerie a besoin, lui aussi, d’un serveur DNS qui transmet les signatures pour respecter le DANE de vos partenaires.
dns-no-dnssec-next = Interrogez un autre serveur DNS, tel que 9.9.9.9 : indiquez-le dans les paramètres (en ligne de commande : --resolver 9.9.9.9:53).

dns-elsewhere-what = Le serveur DNS interrogé omet les signatures (DNSSEC). Les serveurs de noms des zones elles-mêmes ont été interrogés à sa place, à partir de la racine.
dns-elsewhere-why = Ce qui est dit ici de DANE reste valable. Mais un serveur de messagerie qui interroge ce même serveur DNS ne peut pas vérifier le DANE de ses partenaires.
dns-elsewhere-next = Faites interroger par votre serveur de messagerie un serveur DNS qui transmet les signatures et les vérifie : par exemple Unbound ou BIND sur sa propre machine.

dane-holds-what = DANE : l’enregistrement { $at } correspond au certificat, et tout ce qui y mène est signé.
dane-holds-why = Les expéditeurs qui respectent DANE exigent TLS avec ce serveur précis ; personne en chemin ne peut supprimer TLS.
dane-holds-next = Avant que la clé du serveur change, publiez l’enregistrement de la nouvelle à côté de celui-ci, et attendez deux TTL.

dane-none-what = Pas de DANE : la zone est signée, mais il n’y a pas d’enregistrement TLSA { $at }.
dane-none-why = N’importe qui en chemin peut encore retirer STARTTLS du dialogue sans que l’expéditeur s’en aperçoive.
dane-none-next = Ajoutez cet enregistrement, et changez-le avant chaque nouvelle clé : { $at }. IN TLSA { $record }

dane-unsigned-what = Pas de DANE : { $name } n’est pas signé (DNSSEC).
dane-unsigned-why = Sans signatures, personne ne croit aux enregistrements TLSA, et n’importe qui en chemin peut retirer TLS du dialogue. MTA-STS s’en passe.
dane-unsigned-next = Activez DNSSEC là où votre zone est gérée, si vous voulez DANE. Sinon, publiez MTA-STS.

dane-mx-unsigned-what = La zone du serveur de messagerie est signée, mais pas { $domain }, dont l’enregistrement MX y mène.
dane-mx-unsigned-why = Quelqu’un en chemin peut mettre un autre serveur dans l’enregistrement MX ; DANE ne protège donc pas le courrier de ce domaine.
dane-mx-unsigned-next = Activez aussi DNSSEC pour { $domain }.

dane-mismatch-what = Aucun enregistrement TLSA { $at } ne correspond au certificat que présente le serveur.
dane-mismatch-why = Les expéditeurs qui respectent DANE refusent de remettre ici leur courrier ; il leur revient après des jours. Le plus souvent, la clé a changé lors d’un renouvellement et pas l’enregistrement.
dane-mismatch-next = Publiez ceci à la place des autres (n’en gardez un que si c’est celui d’une clé sur le point d’être installée) : { $at }. IN TLSA { $record }

dane-issuer-what = L’enregistrement TLSA { $at } désigne l’AC, mais le certificat n’y répond pas : { $cause }
dane-issuer-why = Avec l’usage 2, le certificat doit être émis par cette AC, valable aujourd’hui, et au nom du serveur de messagerie. Les expéditeurs qui respectent DANE refusent de remettre leur courrier.
dane-issuer-next = Installez un certificat de cette AC au nom du serveur, ou publiez un enregistrement de la clé du serveur (3 1 1).

dane-without-tls-what = Il y a des enregistrements TLSA { $at }, mais TLS avec le serveur n’aboutit pas.
dane-without-tls-why = Ils promettent TLS. Les expéditeurs qui respectent DANE refusent de remettre leur courrier.
dane-without-tls-next = Activez STARTTLS, ou supprimez les enregistrements en attendant.

dane-usage-what = Un enregistrement TLSA { $at } a l’usage 0 ou 1 : { $record }
dane-usage-why = Ces usages sont pour les navigateurs web. Entre serveurs de messagerie, personne ne les utilise (RFC 7672, section 3.1.3).
dane-usage-next = Remplacez-le par un enregistrement d’usage 3, la clé du serveur lui-même (3 1 1).

dane-malformed-what = Un enregistrement TLSA { $at } n’est pas utilisable par un serveur de messagerie : { $record }
dane-malformed-why = Des nombres qui ne signifient rien, ou une empreinte de mauvaise longueur. Les expéditeurs l’ignorent.
dane-malformed-next = Refaites-le à partir du certificat, de préférence en 3 1 1.

dane-useless-what = Il y a des enregistrements TLSA { $at }, mais aucun n’est utilisable par un serveur de messagerie.
dane-useless-why = Les expéditeurs qui respectent DANE exigent alors TLS, mais ne vérifient aucun certificat : qui se trouve sur le chemin peut présenter le sien.
dane-useless-next = Publiez-en un qui compte : { $at }. IN TLSA { $record }

dane-spare-what = Un enregistrement TLSA { $at } ne correspond à rien de ce que présente le serveur : { $record }
dane-spare-why = C’est peut-être celui de la prochaine clé, publié à temps, ou un reste. Il ne gêne pas tant qu’un autre correspond.
dane-spare-next = Supprimez-le si c’est celui d’une ancienne clé.

sts-none-what = Pas de MTA-STS : { $domain } n’annonce pas de politique.
sts-none-why = Les grands fournisseurs (Google, Microsoft) n’exigent alors pas TLS quand ils vous écrivent, et n’importe qui en chemin peut le supprimer.
sts-none-next = Si le domaine est le vôtre, publiez d’abord une politique en mode d’essai (testing) : « Publié dans le DNS » dit quel enregistrement et quel fichier (en ligne de commande : postseal dns check { $domain }).

sts-several-what = Il y a plusieurs enregistrements MTA-STS pour { $name }.
sts-several-why = Alors aucun ne compte (RFC 8461, section 3.1) : c’est comme s’il n’y avait pas de politique.
sts-several-next = Supprimez-les tous sauf un.

sts-record-what = L’enregistrement MTA-STS de { $name } n’en est pas un : { $text }
sts-record-why = Les expéditeurs l’ignorent : c’est comme s’il n’y avait pas de politique.
sts-record-next = Écrivez-le ainsi : v=STSv1; id=20260131; avec un numéro fait de lettres et de chiffres qui change à chaque politique.

sts-unreachable-what = Impossible de récupérer la politique MTA-STS, { $host } ne répond pas : { $cause }
sts-unreachable-why = Les expéditeurs qui ne connaissent pas encore la politique envoient sans elle ; ceux qui la connaissent continuent avec ce qu’ils ont.
sts-unreachable-next = Donnez à { $host } un enregistrement d’adresse et un serveur web avec HTTPS sur le port 443.

sts-certificate-what = Impossible de récupérer la politique MTA-STS, le certificat de { $host } n’est pas valable : { $cause }
sts-certificate-why = La politique ne compte que si elle vient d’un serveur qui prouve son nom. Les expéditeurs font comme s’il n’y en avait pas.
sts-certificate-next = Procurez au serveur web un certificat exactement au nom de { $host } (d’une AC publique, avec les intermédiaires). Dans le réseau d’un hôtel, d’un train ou pour invités, ouvrez d’abord une page quelconque dans un navigateur et identifiez-vous.

sts-status-what = Impossible de récupérer la politique MTA-STS : { $host } répond avec le code { $status }.
sts-status-why = Seul le code 200 compte. Une redirection n’est pas suivie, car elle éloignerait du nom prouvé (RFC 8461, section 3.3).
sts-status-next = Placez le fichier à l’adresse https://{ $host }/.well-known/mta-sts.txt même. Dans le réseau d’un hôtel, d’un train ou pour invités, ouvrez d’abord une page quelconque dans un navigateur et identifiez-vous.

sts-media-type-what = Selon { $host }, la politique MTA-STS n’est pas du texte brut, mais : { $media }
sts-media-type-why = Les expéditeurs peuvent ignorer ce qui n’est pas text/plain (RFC 8461, section 3.3).
sts-media-type-next = Faites envoyer le fichier par le serveur web en text/plain. Dans le réseau d’un hôtel, d’un train ou pour invités, ouvrez d’abord une page quelconque dans un navigateur et identifiez-vous.

sts-policy-what = Ce que montre { $host } n’est pas une politique MTA-STS : { $cause }
sts-policy-why = Les expéditeurs l’ignorent : c’est comme s’il n’y avait pas de politique.
sts-policy-next = Corrigez le fichier ; il comporte les lignes version, mode, mx et max_age.

sts-off-what = La politique MTA-STS de { $domain } dit qu’il n’y en a pas (mode: none).
sts-off-why = C’est la bonne façon de mettre fin à une politique. Elle ne fait exiger TLS à personne.
sts-off-next = Retirez l’enregistrement et le fichier quand son max_age est écoulé, ou publiez mode: testing pour recommencer.

sts-testing-what = MTA-STS est à l’essai pour { $domain } (mode: testing).
sts-testing-why = Les expéditeurs signalent ce qui échoue, et remettent quand même le courrier : rien n’est encore protégé.
sts-testing-next = Quand les rapports (TLS-RPT) sont sans incident depuis deux semaines, passez à mode: enforce et changez l’id de l’enregistrement.

sts-short-what = La politique MTA-STS de { $domain } n’est retenue que { $hours } heures.
sts-short-why = Qui veut la contourner n’a qu’à bloquer la consultation aussi longtemps. La RFC 8461 conseille des semaines.
sts-short-next = Réglez max_age sur quelques semaines, par exemple 2419200.

sts-enforced-what = MTA-STS est imposé pour { $domain }.
sts-enforced-why = Les expéditeurs qui le respectent exigent TLS avec un serveur qui prouve son nom.
sts-enforced-next = Gardez dans la politique la même liste de serveurs que dans les enregistrements MX, et changez l’id à chaque modification.

sts-not-listed-what = La politique MTA-STS ne liste pas { $host }, seulement : { $listed }
sts-not-listed-why = La politique est imposée : les expéditeurs qui la respectent ne remettent rien à ce serveur.
sts-not-listed-next = Ajoutez la ligne « mx: { $host } » à la politique, et changez l’id de l’enregistrement.

sts-not-listed-yet-what = La politique MTA-STS ne liste pas { $host }, seulement : { $listed }
sts-not-listed-yet-why = Tant que la politique est à l’essai, le courrier est remis quand même. Une fois imposée, il ne l’est plus.
sts-not-listed-yet-next = Ajoutez la ligne « mx: { $host } » à la politique, et changez l’id de l’enregistrement.

sts-refused-what = { $host } ne fait pas ce que promet la politique MTA-STS : TLS avec un certificat reconnu à son nom.
sts-refused-why = La politique est imposée : les expéditeurs qui la respectent ne remettent rien à ce serveur.
sts-refused-next = Corrigez ce qui est dit ici du certificat. Si cela prend du temps, passez à mode: testing et changez l’id.

sts-refused-later-what = { $host } ne fait pas ce que promet la politique MTA-STS : TLS avec un certificat reconnu à son nom.
sts-refused-later-why = Tant que la politique est à l’essai, le courrier est remis quand même. Une fois imposée, il ne l’est plus.
sts-refused-later-next = Corrigez ce qui est dit ici du certificat avant de passer à mode: enforce.

dns-anchor-what = { $file } n’est pas une ancre de confiance pour DNSSEC : { $cause }
dns-anchor-why = Il doit contenir des enregistrements DNSKEY de la zone racine, tels qu’on les trouve dans un fichier de zone.
dns-anchor-next = Omettez l’option pour la racine d’internet ; pour votre propre racine, indiquez le fichier avec sa clé de signature de clés.

tlsrpt-none-what = Pas de TLS-RPT : { $domain } ne demande à personne de signaler les échecs de TLS.
tlsrpt-none-why = Les grands fournisseurs ne vous disent alors rien quand ils ne peuvent pas joindre vos serveurs par TLS. Avant d’imposer MTA-STS, ces rapports sont le moyen de savoir que personne ne serait coupé.
tlsrpt-none-next = Ajoutez un enregistrement TXT _smtp._tls.{ $domain }, avec une boîte que quelqu’un lit ; « postseal dns reports » en fait le total.

tlsrpt-record-what = L’enregistrement TLS-RPT de { $name } n’en est pas un qui compte : { $text }
tlsrpt-record-why = Les expéditeurs l’ignorent, et ne signalent rien.
tlsrpt-record-next = Ne laissez qu’un enregistrement de la forme v=TLSRPTv1; rua=mailto:tls-reports@example.org

cli-dns-add = À ajouter :
cli-dns-change = À modifier ; le nouveau remplace ce qui s’y trouvait :
dns-away-all = tout enregistrement { $type } de { $name } qui s’y trouve disparaît
cli-dns-step-report = D’abord, faites signaler par les expéditeurs ce qui échoue (TLS-RPT) ; cela ne change rien d’autre :
cli-dns-step-policy = MTA-STS, d’abord en mode testing : ce fichier à l’adresse { $url }, envoyé en text/plain par HTTPS avec un certificat d’une AC publique ; puis l’enregistrement _mta-sts. Après deux semaines de rapports sans incident : mode enforce, max_age 2419200, et un nouvel id.
cli-dns-step-issuer = Dites quelle AC peut émettre (CAA). Il faut aussi nommer les autres AC que vous utilisez :
cli-dns-step-dane = DANE, seulement si la zone des serveurs de messagerie est signée (DNSSEC), et pour la clé que le serveur présente déjà. Avant une nouvelle clé : son enregistrement à côté de celui-ci, deux TTL plus tôt :
cli-dns-step-enforce = Imposez maintenant la politique : mettez ce fichier à la place de l’ancien, et changez l’id de l’enregistrement. Continuez à lire les rapports :

# How each area is
dns-area-mx = Serveurs de messagerie (MX)
dns-area-mx-about = Quels serveurs acceptent le courrier du domaine, et ce qu’un expéditeur y rencontre.
dns-area-dane = DANE
dns-area-dane-about = La clé du serveur dans le DNS, signée (DNSSEC) : les expéditeurs n’en acceptent pas d’autre, et ne se passent jamais de TLS.
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = Un petit fichier sur un serveur web dit que le courrier va à ces serveurs, par TLS uniquement. Fonctionne sans DNSSEC.
dns-area-tls-rpt = Rapports TLS (TLS-RPT)
dns-area-tls-rpt-about = Les grands fournisseurs vous disent alors chaque jour quand TLS avec vos serveurs a échoué.
dns-area-caa = Qui peut émettre (CAA)
dns-area-caa-about = Quelles autorités de certification peuvent émettre pour les noms de vos serveurs.
dns-verdict-good = Bon
dns-verdict-missing = Pas encore en place
dns-verdict-trying = À l’essai
dns-verdict-attention = À vérifier
dns-verdict-bad = Mauvais
dns-verdict-unknown = Non déterminé
dns-total-good = { $domain } publie tout ce qui existe : TLS ne peut pas être supprimé en chemin.
dns-total-missing = Rien n’est cassé chez { $domain }. On peut publier davantage.
dns-total-attention = Cela fonctionne chez { $domain }, mais il y a quelque chose à changer.
dns-total-bad = Il y a un problème chez { $domain } : du courrier peut se perdre.

# The steps
dns-plan-report = Demander des rapports
dns-plan-policy = Essayer MTA-STS
dns-plan-enforce = Imposer MTA-STS
dns-plan-issuer = Nommer votre AC
dns-plan-dane = Publier la clé (DANE)
dns-plan-policy-locked = Demandez d’abord des rapports : ils vous disent ce qui échoue pendant l’essai de la politique.
dns-plan-enforce-locked = Il faut d’abord que la politique ait été essayée sans incident, et que les rapports lus ici soient bons depuis deux semaines.
dns-plan-dane-locked = Il faut d’abord que les zones du domaine et de ses serveurs de messagerie soient signées (DNSSEC), et que les serveurs répondent.
dns-plan-unanswered = Le DNS n’a pas répondu à ce sujet : on ne sait pas ce qui s’y trouve. Vérifiez à nouveau, ou interrogez un autre serveur DNS.
dns-plan-dane-coming = Le serveur ne présente pas encore le certificat de l’étape 2. Sa clé figure à côté de celle qui est en service : publiez les deux, attendez deux TTL, puis installez-le. « Changer la clé du serveur sans interruption » compte le temps.

# What shows the policy
dns-place-nginx = Votre propre serveur web : il lui faut un enregistrement d’adresse pour mta-sts.<domaine> et un certificat à ce nom.
dns-place-apache = Votre propre serveur web, avec mod_ssl : il lui faut un enregistrement d’adresse pour mta-sts.<domaine> et un certificat à ce nom.
dns-place-caddy = Caddy obtient lui-même le certificat ; il lui faut un enregistrement d’adresse pour mta-sts.<domaine> et le port 80 ou 443 ouvert.
dns-place-iis = Un site à part dans IIS, lié à mta-sts.<domaine> avec HTTPS et un certificat à ce nom.
dns-place-github-pages = Un dépôt avec ces fichiers et un fichier vide .nojekyll, publié par Pages ; mta-sts.<domaine> est un CNAME vers <utilisateur>.github.io. Activez Enforce HTTPS.
dns-place-cloudflare-pages = Un projet à part avec ces fichiers ; ajoutez-lui mta-sts.<domaine> comme « custom domain ».
