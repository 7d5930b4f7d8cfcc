# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = Le certificat de { $name } a expiré le { $date }.
expiring-over-why = Les partenaires qui le vérifient refusent votre courrier, ou ne vous en envoient pas.
expiring-over-next = Renouvelez-le maintenant : ouvrez le projet, allez à l’étape 1 et choisissez « Je renouvelle un certificat ». Avec ACME (Let's Encrypt et d’autres), cela prend quelques minutes.

expiring-soon-what = { $days ->
    [one] Le certificat de { $name } expire dans { $days } jour, le { $date }.
   *[other] Le certificat de { $name } expire dans { $days } jours, le { $date }.
}
expiring-soon-why = Les certificats durent de moins en moins longtemps : 200 jours depuis mars 2026, 100 à partir de mars 2027, 47 à partir de mars 2029. Qui renouvelle à la main doit le faire de plus en plus souvent.
expiring-soon-next = Renouvelez-le à l’étape 1. Si vous le faites à la main aujourd’hui, voyez-y « Commander en ligne » : Let's Encrypt et d’autres autorités renouvellent sans formulaire.

expiring-another-what = { $server } présente un autre certificat, qui expire le { $served }, que le fichier, qui expire le { $file }.
expiring-another-why = Le plus souvent, le nouveau fichier est en place et le serveur n’en a pas été averti : il continue avec l’ancien jusqu’à son expiration.
expiring-another-next = Rechargez le serveur de messagerie (l’étape 3 dit comment), puis vérifiez à nouveau. Si le serveur doit en avoir un autre, surveillez plutôt le serveur lui-même (en ligne de commande : --server).

expiring-nothing-in-what = { $folder } ne contient aucun certificat de serveur.
expiring-nothing-in-why = Les certificats d’autorités et les liens vers d’autres dossiers y sont laissés de côté. Les certificats se trouvent peut-être ailleurs maintenant.
expiring-nothing-in-next = Indiquez le dossier où ils se trouvent, ou le fichier lui-même.

expiring-not-ours-what = { $file } existe déjà, et n’est pas un agenda écrit par Postseal.
expiring-not-ours-why = Il serait écrasé.
expiring-not-ours-next = Choisissez un autre nom pour les rappels.

expiring-watchlist-what = { $file } n’est pas une liste de ce que Postseal surveille : { $cause }
expiring-watchlist-why = Le fichier est laissé tel quel. Ce que vous ajoutez maintenant est surveillé jusqu’à ce que vous quittiez cet écran, et n’est pas retenu.
expiring-watchlist-next = Corrigez ce fichier, ou déplacez-le.

expiring-none = Aucun projet n’a encore de certificat. Indiquez un fichier, un dossier ou un serveur à surveiller.
expiring-wrote = Rappels écrits : { $file }. Ouvrez-le avec votre agenda ; après le renouvellement d’un certificat, ou quand il n’est plus surveillé, écrivez-les dans le même fichier et rouvrez-le : son entrée se déplace, ou disparaît.
expiring-title-name = Certificat
expiring-title-hosts = Noms
expiring-title-ends = Expire
expiring-title-days = Jours restants
expiring-title-served = Le serveur présente
expiring-title-state = État
expiring-not-seen = pas de réponse
expiring-line-first = { $days ->
    [one] { $name } expire en premier, dans { $days } jour
   *[other] { $name } expire en premier, dans { $days } jours
}
expiring-line-more = { $count } de plus
expiring-state-good = bon
expiring-state-soon = à renouveler
expiring-state-unknown = inconnu
expiring-state-critical = urgent
expiring-state-expired = expiré
expiring-reminder = Le certificat de { $hosts } expire le { $date }
expiring-reminder-text = { $name } : renouvelez le certificat de { $hosts } avec Postseal avant le { $date }. Étape 1, « Je renouvelle un certificat » ; puis installez-le, rechargez le serveur de messagerie et envoyez un message de test.

expiring-no-notification-what = Impossible d’afficher une notification : { $cause }
expiring-no-notification-why = Personne n’aurait vu qu’un certificat expire.
expiring-no-notification-next = Lancez-le dans une session de bureau qui affiche des notifications (D-Bus et un service de notification) ; sur un serveur, utilisez plutôt --monitoring ou --ics.

expiring-not-schedulable-what = Ceci ne peut pas être exécuté chaque jour : { $text }
expiring-not-schedulable-why = Le fichier du planificateur du système n’a aucun moyen de l’écrire.
expiring-not-schedulable-next = Utilisez un chemin sans de tels caractères, et pas de POSTSEAL_DATA sous Windows.

expiring-no-home-what = Le dossier des réglages de l’utilisateur est inconnu.
expiring-no-home-why = C’est là que le planificateur du système cherche ses fichiers.
expiring-no-home-next = Définissez HOME, ou lancez-le sous un utilisateur qui a un dossier personnel.

expiring-not-our-schedule-what = { $file } existe déjà, et Postseal ne l’a pas créé.
expiring-not-our-schedule-why = Il a été laissé tel quel, et rien n’a été fait.
expiring-not-our-schedule-next = Voyez à quoi il sert. S’il n’est pas nécessaire, déplacez-le et réessayez.

expiring-scheduler-what = Le planificateur du système a refusé : { $command } ({ $cause })
expiring-scheduler-why = Le contrôle quotidien est resté comme avant.
expiring-scheduler-next = Ouvrez une session à vous (sans su ni sudo) et réessayez. S’il n’y a pas de tel planificateur, faites exécuter « postseal expiring » par cron.

expiring-notify-one = Un certificat a besoin de vous
expiring-notify-many = { $count } certificats ont besoin de vous
expiring-unseen-one = Un serveur n’a pas pu être interrogé
expiring-unseen-many = { $count } serveurs n’ont pas pu être interrogés
expiring-notified = Notifié sur le bureau.
expiring-notify-nothing = Rien n’est à faire : rien n’a été affiché sur le bureau.
expiring-schedule-shown = Rien n’a été écrit. Avec --install, ceci est écrit et activé ; --remove l’annule.
expiring-schedule-is-there = C’est déjà en place. Avec --install, c’est réécrit ; --remove l’annule.
expiring-schedule-installed = En place : les certificats sont contrôlés chaque jour, et ce qui est à faire s’affiche sur le bureau. « postseal expiring schedule --remove » l’annule.
expiring-schedule-removed = Supprimé : plus rien ne contrôle les certificats chaque jour.
expiring-schedule-none = Il n’y a rien à supprimer : { $file } n’existe pas.
