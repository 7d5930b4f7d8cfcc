# Setups (src/setup)

setup-no-data-folder-what = Le système n’indique aucun dossier pour vos données.
setup-no-data-folder-why = C’est là que les projets sont conservés. Votre utilisateur n’a pas de dossier personnel, ou il est inconnu.
setup-no-data-folder-next = Donnez à la variable POSTSEAL_DATA le chemin d’un dossier à vous, puis relancez.

setup-name-empty-what = Le projet n’a pas de nom.
setup-name-empty-why = C’est par son nom que vous le retrouvez parmi les autres.
setup-name-empty-next = Saisissez un nom, par exemple celui de votre serveur de messagerie.

setup-not-found-what = Il n’y a pas de projet « { $id } ».
setup-not-found-why = Il a peut-être été supprimé, ou déplacé par un autre programme.
setup-not-found-next = Choisissez-en un dans la liste ; postseal expiring --setups montre ceux qui ont un certificat.

setup-no-root-what = Le certificat racine de { $ca } n’est pas sur cet ordinateur.
setup-no-root-why = Sans lui, les partenaires ne peuvent pas faire confiance à votre certificat, car aucune liste publique ne le contient.
setup-no-root-next = Demandez à la CA le fichier de son certificat racine, apportez-le à l’étape 2 avec votre certificat, puis enregistrez-le ici.

setup-nothing-to-renew-what = Le projet { $name } n’a pas encore de certificat.
setup-nothing-to-renew-why = Il n’y a rien à renouveler.
setup-nothing-to-renew-next = Faites sa première demande à l’étape 1.

setup-nothing-to-put-back-what = Aucun renouvellement de { $name } n’est en cours.
setup-nothing-to-put-back-why = Ce qui servait avant est gardé jusqu’à ce que le nouveau certificat soit prouvé ; ensuite, il n’y a rien à remettre.
setup-nothing-to-put-back-next = Regardez le projet : son certificat est celui qui sert.

setup-not-renewing-what = Aucun renouvellement de { $name } n’est en cours.
setup-not-renewing-why = Le projet a son certificat, et aucun autre n’a été demandé depuis.
setup-not-renewing-next = Commencez-en un d’abord : postseal renew, ou « Renouveler » dans la fenêtre.

setup-in-use-what = Le projet « { $name } » est ouvert dans un autre Postseal.
setup-in-use-why = Deux programmes qui modifient le même projet se déferaient mutuellement le travail.
setup-in-use-next = Fermez-le dans l’autre fenêtre, ou attendez la fin de l’autre commande, puis réessayez.

setup-damaged-what = Impossible de lire le projet { $path } : ligne { $line } : { $cause }.
setup-damaged-why = Le fichier a été modifié ou abîmé en dehors de Postseal. Il a été laissé tel quel, ses clés aussi.
setup-damaged-next = Corrigez cette ligne dans un éditeur de texte, ou reprenez le fichier d’une sauvegarde.

setup-recoverable-what = Impossible de lire le projet { $path } : { $cause }.
setup-recoverable-why = Il a été modifié ou abîmé en dehors de Postseal. Lors du dernier enregistrement ({ $changed }), Postseal en a gardé une copie ; les clés sont intactes.
setup-recoverable-next = Prenez la copie : la fenêtre de Postseal le propose, et garde le fichier abîmé à côté. Ou copiez vous-même { $copy } à sa place.

setup-newer-what = Le projet { $path } a été écrit par un Postseal plus récent.
setup-newer-why = Un programme plus ancien perdrait ce qu’il ne connaît pas ; rien ne peut donc y être modifié ici. Vous pouvez le consulter.
setup-newer-next = Installez le Postseal le plus récent pour y travailler.

setup-unsaveable-what = Impossible d’enregistrer le projet : { $cause }.
setup-unsaveable-why = Le fichier sur le disque est resté comme avant.
setup-unsaveable-next = Choisissez des fichiers dont le chemin ne contient que des lettres ordinaires, puis réessayez.
