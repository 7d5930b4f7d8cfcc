# The window: what every screen shares (src/gui)

window-copy = Copier
window-copied = Copié
window-cancel = Annuler
window-close = Fermer
window-try-again = Réessayer
window-undo = Annuler
window-show = Afficher
window-show-in-folder = Afficher dans le dossier
window-cannot-show = Aucun programme de ce système n’a pu afficher { $path }.
window-remove = Retirer
window-cause = Cause technique : { $cause }
window-next-thing = À faire :

# What a colour means, in a word
window-good = Bon
window-attention = À vérifier
window-bad = Mauvais
window-info = Bon à savoir

# How far a step is
window-to-do = À faire
window-done = Fait

# No display
window-no-display = Il n’y a pas d’écran où ouvrir une fenêtre. Les quatre étapes dans un terminal : postseal rehearse
window-cannot-open = Impossible d’ouvrir la fenêtre : { $cause }. Les quatre étapes dans un terminal : postseal rehearse

window-work-done = « { $name } » : c’est terminé.
window-work-failed = « { $name } » n’a pas pu aboutir.
window-leave-title = Un travail est encore en cours
window-leave-text = Si vous quittez, il sera arrêté. Ce qui est terminé est conservé.
window-leave-ended = Il s’est terminé entre-temps.
window-leave-stay = Rester
window-leave-go = Arrêter et quitter
window-leave-close = Arrêter et fermer
window-closing-saves = Le disque est lent : la fenêtre se fermera dès que tout sera enregistré.
window-closing-late = Le disque n’accepte pas les dernières modifications depuis une demi-minute. Attendez qu’il réponde, ou fermez encore une fois la fenêtre pour partir sans elles.
window-disk-late = Le disque tarde à répondre. Ce qui est en route n’est pas perdu.

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Échap
window-key-enter = Entrée

# A file hovers over the window
window-drop-here = Déposez-le ici
window-drop-not-here = Rien à déposer ici
window-drop-nothing = Cette page ne prend aucun fichier.
window-drop-archive = Pour voir ce qui ne passerait plus : des messages, une boîte, un journal ou un dossier qui en contient.
window-drop-probe = Il devient le certificat ou la clé à présenter aux serveurs qui le demandent.
window-from-setup = Du projet « { $name } ».
window-drop-reports = Il est lu comme rapports TLS : un rapport, un message, une boîte ou un dossier qui en contient.
window-drop-rollover = Il devient le fichier avec la nouvelle clé.
window-drop-expiring = Il s’ajoute à ce qui est surveillé : un certificat, ou un dossier qui en contient.
window-drop-roots = Il fournit les certificats racines propres à l’entreprise.
window-drop-request = Il est lu comme certificat à renouveler, ou comme demande créée ailleurs.
window-drop-certificate = Il est lu et vérifié : un certificat, une chaîne, un fichier PFX ou une clé.
window-drop-own = Il est comparé à ce qu’il faut à votre serveur : son propre fichier de configuration.
window-drop-message = Il est lu saut par saut : le message tel qu’il a été reçu.

# What was opened last; what does the same on the command line
window-recent = Déjà ouverts
window-recent-forget = Les oublier

# Our own dialog for files, where the system opens none
window-chooser-path = Chemin
window-chooser-help = Ce système n’a ouvert aucune boîte de dialogue de fichiers : tapez ou collez le chemin, ou parcourez les dossiers.
window-chooser-up = Dossier parent
window-chooser-empty = Rien ici ne commence ainsi.
window-chooser-empty-folder = Ce dossier est vide.
window-chooser-no-folder = Il n’y a pas d’autre dossier ici. « Choisir » prend celui-ci.
window-chooser-no-file = Aucun fichier n’est encore choisi. Cliquez sur l’un d’eux, ou ouvrez un dossier.
window-chooser-several = Plusieurs peuvent être marqués : d’un clic, ou avec la barre d’espace.
window-chooser-marked =
    { $count ->
        [one] Un fichier est marqué.
       *[other] { $count } fichiers sont marqués.
    }
window-chooser-choose = Choisir
window-chooser-save = Enregistrer ici
window-chooser-replace = Remplacer
window-chooser-replaces = Ce fichier existe déjà. Appuyez encore une fois pour le remplacer, ou tapez un autre nom.
