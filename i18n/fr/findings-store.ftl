# Reading and writing files (src/store.rs)

file-exists-what = { $path } existe déjà.
file-exists-why = Une clé remplacée est perdue pour de bon ; aucun fichier existant n’est donc jamais écrasé.
file-exists-next = Choisissez un autre dossier ou un autre nom, ou déplacez vous-même l’ancien fichier.

file-missing-what = { $path } n’existe pas.
file-missing-why = Il n’y a rien à lire.
file-missing-next = Vérifiez le chemin, ou choisissez à nouveau le fichier.

file-is-folder-what = { $path } est un dossier, pas un fichier.
file-is-folder-why = Les dossiers ne sont pas parcourus : Postseal ne lit que les fichiers que vous indiquez.
file-is-folder-next = Indiquez le fichier qui s’y trouve, ou plusieurs.

file-no-folder-what = { $path } ne peut pas être un dossier : un fichier de ce nom s’y trouve.
file-no-folder-why = Plusieurs fichiers sont écrits, et il leur faut un dossier.
file-no-folder-next = Indiquez un dossier, éventuellement nouveau.

file-denied-what = Vous n’avez pas le droit de lire ou d’écrire { $path }.
file-denied-why = Le fichier ou son dossier appartient à un autre utilisateur, ou est en lecture seule.
file-denied-next = Choisissez un dossier à vous, ou lancez le programme sous l’utilisateur à qui le fichier appartient.

disk-full-what = Il n’y a plus de place pour écrire { $path }.
disk-full-why = Rien n’a été écrit ; ce qui existait avant est inchangé.
disk-full-next = Libérez de la place, ou choisissez un dossier sur un autre disque.

file-too-large-what = { $path } dépasse { $limit }.
file-too-large-why = Clés, certificats et messages sont bien plus petits ; c’est sans doute un autre fichier.
file-too-large-next = Choisissez un autre fichier.

file-locked-what = { $path } est utilisé par un autre Postseal.
file-locked-why = Deux programmes qui modifient le même projet se déferaient mutuellement le travail.
file-locked-next = Fermez l’autre fenêtre, ou attendez la fin de l’autre commande, puis réessayez.

file-io-what = Impossible de lire ou d’écrire { $path } : { $cause }.
file-io-why = Le système d’exploitation a refusé, et rien n’a été écrit à moitié.
file-io-next = Vérifiez le disque et le chemin, puis réessayez.

file-no-file-what = { $path } n’est pas un fichier, mais un tube, un périphérique ou un socket.
file-no-file-why = Postseal garde quelque chose dans un fichier de ce nom, et attendrait ici sans fin.
file-no-file-next = Déplacez-le, puis réessayez.
file-is-pipe-what = { $path } est un tube ou un périphérique, pas un fichier.
file-is-pipe-why = Une grande archive est lue par parties, certaines deux fois. Un tube ne donne tout qu’une fois, et un périphérique peut ne pas avoir de fin.
file-is-pipe-next = Écrivez-le d’abord dans un fichier (commande > mail.mbox), et donnez ce fichier. Les fichiers gzip ou zstd sont lus tels quels.

file-silent-what = Rien n’est venu de { $path }.
file-silent-why = C’est un tube, et personne n’y a rien écrit depuis un moment.
file-silent-next = Indiquez un fichier, ou voyez pourquoi la commande qui devrait y écrire ne le fait pas.

file-folder-gone-what = Impossible d’écrire { $path } : son dossier n’existe pas.
file-folder-gone-why = Il a été supprimé ou renommé, ou le disque ou partage réseau où il se trouve n’est plus là.
file-folder-gone-next = Créez le dossier, ou remettez le dossier ou le disque en place, puis réessayez. Ce qui existait auparavant est inchangé.
