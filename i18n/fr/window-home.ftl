# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = De « notre banque veut TLS » jusqu’à la preuve.
window-theme = Thème
window-theme-system = Système
window-theme-light = Clair
window-theme-dark = Sombre
window-language = Langue
window-settings = Paramètres
window-letters-missing = Cet ordinateur n’a aucune police contenant les caractères de la langue choisie ({ $language }). En attendant, Postseal parle anglais.
window-letters-packages = Installez-en une puis relancez Postseal : fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows : Paramètres, Heure et langue, Fonctionnalités facultatives.
window-text-size = Taille du texte
window-text-size-note = Tout ce qui est à l’écran s’agrandit et rétrécit avec elle.
window-settings-folder = Où tout se trouve
window-settings-folder-note = Projets, clés, certificats et ces réglages. Vous seul pouvez lire ce dossier ; gardez-en une copie en lieu sûr.
window-settings-folder-move = Pour l’avoir ailleurs, fermez Postseal, déplacez le dossier et indiquez son nouvel emplacement dans l’environnement : POSTSEAL_DATA.
window-about = À propos de Postseal
window-about-version = Version { $version }
window-about-licence = Logiciel libre, sous licence MIT ou Apache-2.0, à votre choix.
window-about-made = Postseal est composé, selon le système, de { $count } autres éléments de logiciel libre, et chacun a sa propre licence.
window-about-licences = Afficher leurs licences

window-home-setups = Vos serveurs de messagerie
window-home-new = Nouveau projet
window-home-rehearse = S’exercer
window-home-rehearse-note = « S’exercer » parcourt les quatre étapes, avec une autorité de certification et un serveur de messagerie d’exercice sur cet ordinateur.
window-home-archive = Qu’est-ce qui ne passerait plus ? Lire d’anciens messages et journaux
window-home-empty = Envoyer et recevoir le courrier par TLS, et pouvoir le prouver
window-home-empty-text = Quatre étapes : une demande, un certificat, une politique pour votre serveur de messagerie et, par un message de test, la preuve que tout fonctionne. C’est nouveau pour vous ? Commencez par un exercice ; vous ne risquez rien.
window-home-first-name = Mon serveur de messagerie
window-home-rehearsal-name = Exercice
window-home-open = Ouvrir
window-home-continue = Continuer
window-home-rename = Renommer
window-home-save-name = Enregistrer
window-home-name = Nom de ce projet
window-home-delete = Supprimer
window-home-deleted = { $name } a été supprimé. Ses fichiers, clé comprise, restent { $days } jours dans la corbeille.
window-home-broken = Impossible d’ouvrir { $name }
window-home-recover = Prendre la dernière bonne copie
window-home-recovered = La dernière bonne copie est en place. Le fichier abîmé est gardé à côté.
window-home-show-file = Afficher son fichier
window-home-hide-file = Masquer son fichier
window-home-file = Le fichier tel quel. Rien n’est modifié ici.
window-home-next = À suivre : { $step }
window-home-next-renew = À suivre : renouveler le certificat
window-home-all-done = Les quatre étapes sont terminées.
window-home-days = { $days ->
    [one] certificat : encore { $days } jour
   *[other] certificat : encore { $days } jours
}
window-home-expired = certificat expiré
window-home-verdict-met = politique respectée
window-home-verdict-missed = politique non respectée
window-home-verdict-former = prouvé pour une politique antérieure
window-rehearsal = Exercice

window-all-setups = Tous les projets
window-step-of = Étape { $number } sur 4
window-step-request = Demande
window-step-certificate = Certificat
window-step-policy = Politique
window-step-proof = Preuve
window-request-title = Créer la clé et la demande
window-certificate-title = Importer le certificat
window-policy-title = Choisir pour qui TLS est exigé
window-proof-title = Envoyer un test, lire la preuve
window-back = Retour
window-next = Suivant : { $step }
window-finish = Terminer
window-letters = Lettres, remplies avec ce qui est connu ici
window-letters-help = Relisez, copiez et envoyez vous-même : rien n’est envoyé d’ici.
window-saved-to = Enregistré sous { $path }.
window-home-reading = Lecture des projets…

window-reminders = Rappels pour votre agenda (.ics)
window-daily = Contrôler les certificats chaque jour
window-daily-about = Le planificateur du système lance Postseal à neuf heures, sans fenêtre : il contrôle les certificats de vos projets et tout ce que vous surveillez en plus (« Certificats qui expirent »), et vous prévient sur le bureau quand l’un d’eux a besoin de vous.
window-daily-show = Ce qui serait écrit
window-daily-commands = Commandes exécutées ensuite
window-daily-install = Activer
window-daily-remove = Désactiver
window-daily-there = En place
window-daily-old = En place, comme auparavant
window-daily-anew = Réécrire

# A renewal
window-renew = Renouveler
window-renew-now = Renouveler ce certificat : les étapes recommencent, tout est déjà rempli
window-renew-shorter = Les certificats durent de moins en moins longtemps : 200 jours depuis mars 2026, 100 à partir de mars 2027, 47 à partir de mars 2029. Si vous renouvelez à la main, voyez « Commander en ligne » à l’étape 1 : le renouvellement ne vous demandera alors plus rien.
window-renew-kept = Un renouvellement est en cours. Le certificat en service (jusqu’au { $to }) et sa clé sont conservés jusqu’à ce que le nouveau ait fait ses preuves à l’étape 4.
window-renew-put-back = Remettre l’ancien
window-renew-proven = Le renouvellement a fait ses preuves. Le certificat qui était en service auparavant n’a plus à être conservé.
