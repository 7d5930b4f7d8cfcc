# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = Aucun message, journal de messagerie ou rapport TLS n’a été trouvé dans { $paths }.
archive-nothing-why = Sans anciens messages, on ne peut rien dire de ceux qui seraient coupés.
archive-nothing-next = Choisissez un fichier de boîte (mbox), un Maildir, un dossier de fichiers .eml ou le journal de votre serveur de messagerie, par exemple /var/log/mail.log.

archive-cancelled-what = La lecture a été annulée.
archive-cancelled-why = Dans une lecture partielle, il peut manquer justement le partenaire qui serait coupé.
archive-cancelled-next = Recommencez quand vous aurez le temps.

archive-damaged-what = { $path } est abîmé : { $cause }.
archive-damaged-why = Ce qui précède a été compté, ce qui suit manque.
archive-damaged-next = Reprenez le fichier à son emplacement d’origine, puis relisez-le.

archive-bomb-what = Décompressé, { $path } dépasse { $ratio } fois sa taille ; il a été laissé de côté.
archive-bomb-why = Les messages et les journaux ne se compressent pas autant ; de tels fichiers sont faits pour saturer un ordinateur.
archive-bomb-next = Voyez d’où vient le fichier. Si vous lui faites confiance, décompressez-le vous-même et lisez le résultat.

archive-not-known-what = Rien dans { $path } n’est un message, une ligne de journal de messagerie ou un rapport TLS.
archive-not-known-why = Ce qu’il contient manque dans le tableau.
archive-not-known-next = Choisissez un autre fichier. Le journal de Postfix, Exim ou Sendmail est en général /var/log/mail.log ou /var/log/exim4/mainlog.

archive-endless-headers-what = { $path } : { $count ->
    [one] un message a des en-têtes sans fin.
   *[other] { $count } messages ont des en-têtes sans fin.
}
archive-endless-headers-why = Aucun serveur de messagerie n’accepte un tel message ; ils ont été laissés de côté.
archive-endless-headers-next = Vous n’avez rien à faire, sauf si le fichier ne devrait rien contenir de tel.

archive-endless-lines-what = { $path } : { $count ->
    [one] une ligne est plus longue que ce qu’un serveur écrit.
   *[other] { $count } lignes sont plus longues que ce qu’un serveur écrit.
}
archive-endless-lines-why = Seul leur début a été lu.
archive-endless-lines-next = Vérifiez que le fichier est bien ce que vous pensez.

archive-report-what = { $path } n’est pas un rapport TLS : { $cause }.
archive-report-why = Ce qu’il dit manque dans le tableau.
archive-report-next = Prenez la pièce jointe telle qu’elle est arrivée (.json ou .json.gz).

archive-too-many-what = Il y a plus de { $limit } partenaires ; { $messages } messages des autres ne figurent que dans le total.
archive-too-many-why = Autant de noms sont en général inventés, par un expéditeur de courrier indésirable.
archive-too-many-next = Lisez une période plus courte, ou une boîte après l’autre.

archive-more-what = { $count } autres fichiers ont des problèmes de ce genre.
archive-more-why = Ils manquent dans le tableau.
archive-more-next = Lisez-les dossier par dossier pour voir lesquels.

archive-progress = { $read } Mio lus…
archive-progress-of = { $read } Mio lus sur { $total }…
archive-partner = Partenaire
archive-direction = Sens
archive-inbound = reçu
archive-outbound = envoyé
archive-messages = Messages
archive-strong = Fort
archive-acceptable = Acceptable
archive-weak = Faible
archive-broken = Cassé
archive-plain = En clair
archive-unknown = Inconnu
archive-last = Dernier
archive-weakest = Plus faible
archive-if-required = Perdus si exigé
archive-if-verified = Perdus si vérifié
archive-report-line = { $organization } signale : { $successful } sessions par TLS, { $failed } en échec.
archive-total = { $messages } messages{ $skipped ->
        [0] { "" }
       *[other]  ; { $skipped } autres ne disent rien de leur chemin
    }.
archive-required = Si TLS était exigé de tout le monde : { $refused } refusés{ $unsure ->
        [0] { "" }
       *[other]  ; de { $unsure }, on ne sait rien
    }{ $old ->
        [0] { "" }
       *[other]  ; { $old } de plus utilisaient TLS 1.0 ou 1.1, qu’un profil recommandé refuse aussi
    }.
archive-verified = Si un certificat vérifié était exigé de tout le monde : { $refused } refusés{ $unsure ->
        [0] { "" }
       *[other]  ; de { $unsure }, on ne sait rien
    }.
archive-refused = Refusés
archive-refused-line = déjà refusés ou encore en attente : { $refused }{ $tls ->
        [0] , aucun à cause de TLS
       *[other] , dont à cause de TLS : { $tls }
    }
archive-refused-total = Déjà refusés ou encore en attente à cause de TLS : { $tls }. Regardez d’abord ces partenaires.

# The screen
window-archive-title = Qu’est-ce qui ne passerait plus ?
window-archive-why = Avant d’exiger [TLS|tls] : vos propres messages et journaux disent qui a envoyé et reçu sans lui, et serait coupé. Tout reste sur cet ordinateur.
window-archive-what = Que faut-il lire ?
window-archive-what-text = Un fichier de boîte (mbox), un Maildir, un dossier de fichiers .eml ; le journal de Postfix, Exim ou Sendmail ; les journaux de suivi des messages d’Exchange ; les rapports TLS que d’autres vous ont envoyés (.json). Compressés avec gzip ou zstd aussi.
window-archive-side = Dans les messages conservés, le partenaire est
window-archive-from = l’expéditeur (courrier reçu)
window-archive-to = le destinataire (courrier envoyé)
window-archive-files = Choisir des fichiers
window-archive-folder = Choisir un dossier
window-archive-drop = ou déposez un fichier ou un dossier sur la fenêtre. Les journaux indiquent d’eux-mêmes les deux sens.
window-archive-choose = Anciens messages et journaux
window-archive-again = Lire autre chose
window-archive-csv = Enregistrer le tableau (CSV)
window-archive-required = Perdus si exigé
window-archive-verified = Perdus si vérifié
window-archive-search = Chercher un partenaire
window-archive-more = { $count } de plus : cherchez-les par leur nom, ou enregistrez le tableau.
window-archive-rules = Deux nombres, comme 2–7 : deux sont certains, de cinq autres on ne sait rien. Un partenaire toujours venu avec un bon TLS peut recevoir ici une règle, que vous retrouvez à l’étape 3.
window-archive-look = Deux nombres, comme 2–7 : deux sont certains, de cinq autres on ne sait rien. Si vous venez de l’étape 3 d’un projet, un clic suffit pour donner sa règle à un bon partenaire.
window-archive-weakest = au plus faible : { $how }
window-archive-last = dernier le { $date }
window-archive-rule-required = Exiger TLS
window-archive-rule-verified = Exiger TLS vérifié
window-archive-has-rule = Règle : { $class }
window-archive-rule-made = { $domain } a maintenant une règle : { $class }. Vous la retrouvez à l’étape 3.
