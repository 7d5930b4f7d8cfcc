# Reading the headers of a message (src/received)

headers-empty-what = Il n’y a rien à lire.
headers-empty-why = La preuve se trouve dans les en-têtes d’un message reçu.
headers-empty-next = Ouvrez le message reçu sous forme de fichier (.eml), ou collez tous ses en-têtes.

headers-not-a-message-what = Ce texte ne contient pas d’en-têtes de message.
headers-not-a-message-why = Les en-têtes sont des lignes comme « Received: from … », au-dessus du texte d’un message ; les logiciels de messagerie les cachent.
headers-not-a-message-next = Dans votre logiciel de messagerie, cherchez « Afficher l’original », « Code source du message » ou « En-têtes Internet », et collez tout ce qui s’affiche.

headers-no-received-what = Ces en-têtes ne mentionnent aucun saut : il n’y a pas de ligne Received.
headers-no-received-why = Chaque serveur qui accepte un message en écrit une. Un message que vous avez envoyé n’en a pas dans votre propre dossier « Envoyés ».
headers-no-received-next = Prenez le message dans la boîte où il est arrivé.

headers-too-large-what = Les en-têtes dépassent { $limit }.
headers-too-large-why = Aucun serveur de messagerie n’accepte des en-têtes de cette taille ; c’est sans doute un autre fichier.
headers-too-large-next = Choisissez à nouveau le fichier du message, ou collez les en-têtes seuls.

# A sentence for each hop
hop-encrypted = { $by } a accepté le message de { $from } en { $version } avec { $cipher }.
hop-encrypted-version = { $by } a accepté le message de { $from } en { $version } ; l’algorithme utilisé n’est pas noté.
hop-encrypted-cipher = { $by } a accepté le message de { $from } chiffré avec { $cipher } ; la version de TLS utilisée n’est pas notée.
hop-encrypted-bare = { $by } a accepté le message de { $from } chiffré ; comment, ce n’est pas noté.
hop-plain = { $by } a accepté le message de { $from } en clair : qui écoutait entre les deux pouvait le lire.
hop-local = Le message a été transmis à l’intérieur d’une même machine ou d’un même système ({ $by }) ; il n’y avait pas de réseau entre les deux.
hop-unknown = { $by } n’a pas noté si le message de { $from } est arrivé chiffré.
hop-masked = { $by } a accepté le message sans TLS, et ne note pas d’où il venait. Si c’était d’une autre machine, quiconque écoutait en chemin pouvait le lire.
hop-clock = Les horloges des deux serveurs se contredisent : le message semble arriver avant d’être parti.

# What a hop is worth today
grade-strong-name = fort
grade-strong-sentence = TLS 1.2 ou plus récent, avec un algorithme recommandé aujourd’hui.
grade-acceptable-name = acceptable
grade-acceptable-sentence = Rien de connu ne le casse, mais un algorithme plus récent protégerait aussi le courrier d’aujourd’hui contre une clé volée demain.
grade-weak-name = faible
grade-weak-sentence = TLS, mais avec une version ou un algorithme qu’il ne faut plus utiliser.
grade-broken-name = cassé
grade-broken-sentence = TLS de nom seulement : qui s’en donne la peine peut lire le courrier.
grade-plain-name = en clair
grade-plain-sentence = Aucun chiffrement : tout le monde en chemin peut lire le courrier.
grade-local-name = local
grade-local-sentence = Il n’y avait pas de réseau entre les deux.
grade-unknown-name = inconnu
grade-unknown-sentence = Ce que le serveur a noté ne suffit pas pour en juger.

# What all hops together show
verdict-strong-what = Chaque saut sur un réseau a été chiffré, comme il est recommandé aujourd’hui.
verdict-strong-why = Personne en chemin ne pouvait lire ou modifier le message sans l’aide d’un serveur.
verdict-strong-next = Rien à faire.
verdict-acceptable-what = Chaque saut sur un réseau a été chiffré ; le plus faible, le saut { $hop }, avec un algorithme acceptable mais pas le meilleur.
verdict-acceptable-why = Rien de connu ne le casse. Des algorithmes plus récents protègent aussi l’ancien courrier si une clé est volée plus tard.
verdict-acceptable-next = La prochaine fois que vous travaillez sur ce serveur, autorisez TLS 1.3 et les algorithmes ECDHE avec GCM ou ChaCha20.
verdict-weak-what = Le saut { $hop } a été chiffré avec une version ou un algorithme qu’il ne faut plus utiliser.
verdict-weak-why = TLS 1.0, TLS 1.1 et 3DES ont été retirés parce qu’on connaît des attaques contre eux.
verdict-weak-next = Faites mettre à jour ce serveur, ou activer TLS 1.2 et 1.3.
verdict-broken-what = Le saut { $hop } a été chiffré d’une façon qui ne protège plus.
verdict-broken-why = SSL, RC4 et les algorithmes d’exportation, NULL et anonymes peuvent être lus par qui s’en donne la peine.
verdict-broken-next = Traitez-le comme du courrier en clair : faites mettre à jour ce serveur avant tout envoi confidentiel.
verdict-plain-what = Le saut { $hop } s’est fait en clair.
verdict-plain-why = Tout le monde entre les deux serveurs pouvait lire et modifier le message.
verdict-plain-next = Activez TLS sur le serveur qui y a accepté le message, et exigez-le sur celui qui l’a envoyé.
verdict-unknown-what = Pas de preuve : le saut { $hop } ne dit pas s’il a été chiffré, ni comment.
verdict-unknown-why = Certains serveurs ne l’écrivent pas dans le message ; ce n’est ni bon ni mauvais signe.
verdict-unknown-next = Consultez le journal du serveur qui y a accepté le message, à cette heure et sous cet identifiant.
verdict-local-what = D’après ses lignes, le message ne vient que de l’intérieur.
verdict-local-why = Ce qui reste sur une machine, ou dans un réseau, ne prouve rien sur TLS entre serveurs. Un proxy ou le réseau d’un conteneur placé devant peut cacher qui s’est vraiment connecté.
verdict-local-next = Envoyez un message de test depuis l’extérieur, ou vers l’extérieur, et lisez les en-têtes à l’arrivée.

# Held against what was expected
expected-plain-what = On s’attendait à du courrier en clair ; tout convient donc.
expected-plain-why = Cette politique ne demande aucun chiffrement ; les sauts ci-dessous disent ce qu’il y a eu.
expected-plain-next = Rien à faire, sauf si vous voulez mieux que le courrier en clair.
expected-opportunistic-encrypted-what = Comme prévu : TLS a été proposé à chaque saut, et utilisé.
expected-opportunistic-encrypted-why = Cette politique utilise TLS là où il est proposé. S’il ne l’avait pas été, le message serait parti en clair.
expected-opportunistic-encrypted-next = Pour pouvoir compter dessus avec un partenaire, exigez TLS pour son domaine.
expected-opportunistic-plain-what = Comme la politique le permet, le saut { $hop } s’est fait en clair.
expected-opportunistic-plain-why = TLS si proposé, sinon en clair : là, un côté ne l’a pas proposé.
expected-opportunistic-plain-next = Activez TLS sur ce serveur, ou exigez-le : le message aurait alors été refusé.
expected-opportunistic-unknown-what = La politique est respectée dans tous les cas ; le saut { $hop } ne dit pas s’il a été chiffré.
expected-opportunistic-unknown-why = Certains serveurs ne l’écrivent pas dans le message.
expected-opportunistic-unknown-next = Consultez le journal du serveur qui y a accepté le message.
expected-tls-met-what = Comme exigé : chaque saut sur un réseau a été chiffré.
expected-tls-met-why = C’est ce que chaque serveur destinataire a noté sur son propre saut.
expected-tls-met-next = Rien à faire. Savoir qui était à l’autre bout est une autre question : c’est celle de la politique « TLS vérifié ».
expected-tls-missed-what = TLS était exigé, et le saut { $hop } s’est fait en clair.
expected-tls-missed-why = Tout le monde entre les deux serveurs pouvait lire et modifier le message.
expected-tls-missed-next = Si ce saut est le vôtre, exigez-y TLS ; si c’est celui de votre partenaire, montrez-lui cette ligne.
expected-tls-broken-what = TLS était exigé, et le saut { $hop } en a utilisé une variante qui ne protège plus.
expected-tls-broken-why = SSL, RC4 et les algorithmes d’exportation, NULL et anonymes peuvent être lus par qui s’en donne la peine.
expected-tls-broken-next = Faites mettre à jour ce serveur, ou désactiver ses anciennes versions et ses anciens algorithmes.
expected-tls-unknown-what = Pas de preuve : le saut { $hop } ne dit pas s’il a été chiffré.
expected-tls-unknown-why = TLS était exigé, et tous les serveurs ne l’écrivent pas dans le message.
expected-tls-unknown-next = Consultez le journal du serveur qui y a accepté le message, à cette heure et sous cet identifiant.
expected-verified-by-sender-what = Comme exigé : le certificat du serveur destinataire a été vérifié, et le message est parti chiffré.
expected-verified-by-sender-why = L’expéditeur a vérifié le certificat avant de remettre le message ; le message reçu montre qu’il est passé par TLS.
expected-verified-by-sender-next = Rien à faire.
expected-verified-by-receiver-what = Chaque saut a été chiffré, et le serveur du saut { $hop } a vérifié le certificat de l’expéditeur.
expected-verified-by-receiver-why = Cela prouve qui a envoyé. Seul le journal de l’expéditeur dit s’il a vérifié à son tour le destinataire.
expected-verified-by-receiver-next = Pour le courrier que vous envoyez, cherchez dans votre propre journal « Verified TLS connection » (Postfix) ou l’équivalent.
expected-verified-failed-what = Le serveur du saut { $hop } n’a pas pu vérifier le certificat de l’expéditeur.
expected-verified-failed-why = Le certificat avait expiré, servait à un autre usage, ou venait d’une AC que le serveur ne reconnaît pas.
expected-verified-failed-next = Faites présenter par l’expéditeur un certificat émis par une AC que le destinataire reconnaît.
expected-verified-not-proven-what = Pas de preuve : chaque saut a été chiffré, mais rien ne dit qui a vérifié quel certificat au saut { $hop }.
expected-verified-not-proven-why = C’est le destinataire qui écrit la ligne. Elle peut dire qu’il a vérifié l’expéditeur, jamais que l’expéditeur l’a vérifié.
expected-verified-not-proven-next = Pour le courrier que vous envoyez, le journal de votre propre serveur de messagerie dit s’il a vérifié le certificat : faites-le lire par Postseal.
expected-verified-by-log-what = Comme exigé : le journal de l’expéditeur dit que le certificat du serveur destinataire a été vérifié au saut { $hop }.
expected-verified-by-log-why = Les en-têtes montrent que le message est parti chiffré ; le journal du serveur qui l’a envoyé, où il se trouve par son identifiant, montre à qui.
expected-verified-by-log-next = Rien à faire.
expected-verified-by-configuration-what = Comme exigé : au saut { $hop }, votre serveur a vérifié le certificat de l’autre côté, l’émetteur d’après son journal, le nom d’après sa configuration.
expected-verified-by-configuration-why = Exim écrit CV=yes quand l’émetteur est de confiance, et non s’il a comparé le nom. La configuration de l’étape 3, exportée avant le départ du message, lui fait comparer le nom et ne rien envoyer si c’en est un autre.
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = Le journal de l’expéditeur dit que le certificat du serveur destinataire n’a pas été vérifié au saut { $hop }, et que le message est parti quand même.
expected-verified-not-by-log-why = Chiffré, mais personne ne sait pour qui : quiconque se tient entre les deux peut montrer son propre certificat. Le serveur ne suit pas la politique pour ce partenaire.
expected-verified-not-by-log-next = Appliquez à nouveau la configuration de l’étape 3, et cherchez dans votre serveur une route fixe vers ce partenaire, qui peut avoir sa propre règle.

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = Le saut { $hop }, où le message est arrivé de l’extérieur, a été chiffré, comme il est recommandé aujourd’hui.
verdict-taken-strong-why = Là, personne ne pouvait le lire ni le modifier sans l’aide d’un serveur. Ce que disent les lignes précédentes a été écrit par d’autres.
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = Le saut { $hop }, où le message est arrivé de l’extérieur, a été chiffré avec un algorithme acceptable mais pas le meilleur.
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = Comme prévu : TLS a été proposé au saut { $hop }, où le message est arrivé de l’extérieur, et utilisé.
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = Comme exigé : le saut { $hop }, où le message est arrivé de l’extérieur, a été chiffré.
expected-taken-met-why = C’est ce que le serveur y a noté lui-même. Ce que disent les lignes précédentes a été écrit par d’autres.
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = Comme exigé : le saut { $hop }, où le message est arrivé de l’extérieur, a été chiffré, et le serveur y a vérifié le certificat de l’expéditeur.
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = Pas de preuve : le saut { $hop } a été chiffré, mais le serveur n’y a pas noté qu’il a vérifié le certificat de l’expéditeur.
expected-taken-not-proven-why = Un serveur n’examine le certificat de l’expéditeur que s’il en demande un, et beaucoup d’expéditeurs n’en présentent pas. Certains serveurs ne notent pas le résultat.
expected-taken-not-proven-next = Cherchez dans le journal de ce serveur à l’heure et à l’identifiant du message. S’il n’a rien demandé, appliquez la configuration de l’étape 3 et faites envoyer un autre message par votre partenaire.
verdict-sent-on-strong-what = Votre serveur a transmis le message chiffré, comme il est recommandé aujourd’hui.
verdict-sent-on-strong-why = C’est écrit dans son propre journal. Ce que le message est devenu au-delà, seuls ses en-têtes le disent.
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = Votre serveur a transmis le message chiffré, avec un algorithme acceptable mais pas le meilleur.
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = Comme prévu : TLS a été proposé à votre serveur pour ce message, et utilisé.
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = Comme exigé : votre serveur a transmis le message chiffré.
expected-sent-on-met-why = C’est écrit dans son propre journal. Ce que le message est devenu au-delà, seuls ses en-têtes le disent.
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = Pas de preuve : votre serveur a transmis le message chiffré, mais son journal ne dit pas qu’il a vérifié le certificat de l’autre côté.
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } a accepté le message de { $from } à l’intérieur d’une même organisation, sans TLS à ce qu’il dit ; si un frontal (un proxy, un répartiteur de charge) se trouve devant, c’est peut-être lui qui a terminé TLS.
hop-plain-front = { $by } n’a noté aucun TLS pour le message de { $from }. Il se trouve peut-être derrière un frontal qui termine TLS (un répartiteur de charge, un proxy comme nginx) ; c’est alors celui-ci qui le sait ; sinon, le message est passé en clair.
hop-clock-ahead = L’horloge de { $by } semble avancer de { $seconds } s.
hop-written-by-others = Écrit par d’autres : ce que { $last ->
        [1] dit la ligne du saut 1 est
       *[other] disent les lignes des sauts 1 à { $last } est
    } la parole du serveur qui a remis le message au saut { $border } ({ $from }). Si c’est votre propre serveur, son journal doit dire la même chose ; sinon, personne ne s’en porte garant.
headers-beside = Ce que disent d’autres champs :

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = Aucune ligne de ce message n’a été écrite par { $hosts } ; ses lignes sont de : { $by }.
headers-no-border-why = Dans ses lignes, un serveur se nomme selon sa configuration ; ce peut être un autre nom que dans le DNS.
headers-no-border-next = Nommez votre serveur comme il y figure, ou prenez les en-têtes dans la boîte à laquelle votre serveur remet le courrier.

headers-only-inside-what = D’après ses lignes, { $hosts } a accepté ce message uniquement depuis l’intérieur.
headers-only-inside-why = Chacune de ses lignes mentionne une adresse privée, ou un protocole interne. Un proxy, le réseau d’un conteneur ou un filtre placé devant peut cacher qui s’est vraiment connecté.
headers-only-inside-next = Nommez le serveur qui se trouve devant, ou faites transmettre l’adresse de l’expéditeur par le proxy (protocole PROXY, XCLIENT).

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = Le message pour { $recipient } est revenu, car TLS était impossible : { $reason }
bounce-tls-why = { $reporter } a abandonné (code { $status }). C’est ce que fait une politique qui exige TLS quand elle ne peut pas être respectée : rien n’est parti en clair.
bounce-tls-next = Examinez le serveur du partenaire pour voir ce qui ne va pas avec TLS ou son certificat, et prévenez le partenaire ; le message pourra ensuite être renvoyé.
bounce-failed-what = Le message pour { $recipient } est revenu : { $reason }
bounce-failed-why = { $reporter } a abandonné (code { $status }). Cela ne dit rien sur TLS.
bounce-failed-next = Vérifiez l’adresse, ou demandez à l’administrateur du partenaire en lui citant ces mots ; puis renvoyez le message de test.
bounce-delayed-what = Le message pour { $recipient } a du retard : { $reason }
bounce-delayed-why = { $reporter } essaie encore de le remettre (code { $status }).
bounce-delayed-next = Attendez ; s’il revient plus tard, l’avis dira pourquoi.
bounce-delivered-what = Le message pour { $recipient } est arrivé, selon { $reporter }.
bounce-delivered-why = Ceci est un avis de remise (code { $status }), pas le message : il n’a aucun de ses en-têtes.
bounce-delivered-next = Prenez le message lui-même dans la boîte où il est arrivé.

# A file that holds several messages (mbox)
mailbox-last = Ce fichier contient { $count } messages. Celui qui est examiné est le dernier, le numéro { $number }.
mailbox-ours = Ce fichier contient { $count } messages. Celui qui est examiné est le message de test, le numéro { $number }.
mailbox-asked = Ce fichier contient { $count } messages. Celui qui est examiné est le numéro { $number }.
headers-no-such-message-what = Il n’y a pas de message { $wanted } dans ce fichier ; il en contient { $count }.
headers-no-such-message-why = Le trajet d’un autre message ne dit rien de celui que vous cherchez.
headers-no-such-message-next = Indiquez-le par son numéro dans le fichier, ou par son Message-ID tel qu’il figure dans ses en-têtes.

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = Ce n’est pas un journal de messagerie.
log-none-why = Aucune ligne n’est écrite comme celles de Postfix, Exim ou Sendmail, avec l’heure et le nom du programme au début.
log-none-next = Prenez des lignes entières du journal de messagerie du serveur, en général /var/log/mail.log, /var/log/maillog ou /var/log/exim4/mainlog.
log-not-there-what = Aucune ligne de ce journal ne concerne ce message.
log-not-there-why = Un serveur désigne chaque message par un identifiant ; ceux de celui-ci sont : { $ids }. Une ligne sur la connexion seule ne dit pas quel message y est passé.
log-not-there-next = Prenez le journal du jour où le message est parti, sur le serveur qui l’a envoyé, avec la ligne qui porte l’un de ces identifiants et les lignes juste avant.
log-no-tls-what = Le journal nomme ce message, mais ne dit rien de son chiffrement.
log-no-tls-why = Postfix écrit pour cela une ligne « TLS connection established », et seulement avec smtp_tls_loglevel = 1 ; Sendmail une ligne avec « STARTTLS=client ». Elle doit précéder la ligne avec { $ids }.
log-no-tls-next = Prenez aussi les lignes précédentes. S’il n’y en a aucune sur TLS, appliquez la configuration de l’étape 3, qui l’active, et renvoyez le message de test.
log-not-sent-what = Votre serveur n'a pas transmis le message.
log-not-sent-why = Son journal dit : { $answer }
log-not-sent-next = Les serveurs réessaient d'eux-mêmes pendant quelques jours. Si TLS en est la cause, regardez le serveur de votre partenaire sous « Ce que voit un partenaire », et votre règle pour ce partenaire à l'étape 3.
log-given-up-what = Votre serveur a renoncé à transmettre le message.
log-given-up-why = { log-not-sent-why }
log-given-up-next = L’expéditeur en reçoit un rapport. Cherchez-y la raison, ainsi que dans le journal ; si c’est TLS, voyez votre règle pour ce partenaire à l’étape 3. Envoyez ensuite un autre message d’essai.
log-whose-what = Votre serveur a remis le message à { $by }.
log-whose-why = Un journal ne dit pas si c'est le serveur de votre partenaire lui-même ou un serveur qui fait suivre le courrier, comme celui de votre fournisseur. Ce qui compte est le chemin jusqu'au serveur de votre partenaire.
log-whose-next = Demandez à votre partenaire si c'est le sien. S'il ne fait que suivre, prenez le journal de ce serveur-là, ou les en-têtes du message tel qu'il a été reçu.
log-undecided-what = Le journal dit que ce message est passé par TLS, mais pas que le certificat a été vérifié.
log-undecided-why = « Trusted » (Postfix), « CV=yes » (Exim) et « verify=OK » (Sendmail) ne concernent que l’autorité : n’importe quel certificat d’elle conviendrait, quel que soit son nom.
log-undecided-next = Demandez « vérifié » pour ce partenaire à l’étape 3, faites prendre la configuration à votre serveur, et renvoyez le message de test.
