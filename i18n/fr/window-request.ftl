# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = Pour obtenir un [certificat|certificate], il faut d’abord deux fichiers : une [clé privée|key], qui reste ici, et une [demande|csr], que vous envoyez à une [autorité de certification|ca].
window-request-missing = Créez d’abord la clé et la demande.

window-request-hosts = Comment s’appelle votre serveur de messagerie ?
window-request-hosts-help = C’est le nom qu’indique votre enregistrement MX. Les autres serveurs le comparent au certificat.
window-request-hosts-add = Ajouter un autre nom
window-request-domains = Pour quels domaines reçoit-il du courrier ?
window-request-domains-help = La partie de vos adresses qui suit le @. Elle sert à la politique et au test, pas à la demande.
window-request-domains-add = Ajouter un autre domaine

window-recommended = Recommandé
window-request-key = Type de clé
window-request-key-help = Celui qui est recommandé convient à presque tout le monde.
window-request-key-others = Autres types

window-request-more = Plus : organisation et lieu
window-request-more-help = La plupart des autorités de certification ignorent ces lignes ou les remplissent elles-mêmes. Laissez vide ce que personne n’a demandé.
window-request-organization = Organisation
window-request-unit = Service
window-request-locality = Ville
window-request-state = Région ou État
window-request-country = Code du pays

window-request-renew = Je renouvelle un certificat
window-request-renew-how = Les noms, les champs et le type de clé sont repris du certificat que votre serveur utilise actuellement. La clé est nouvelle, sauf si vous choisissez l’ancienne ci-dessous.
window-request-renew-file = Choisir son fichier
window-request-renew-server = Ou le serveur qui le présente
window-request-renew-server-help = Postseal s’y connecte, sur le port 25 si vous n’en indiquez pas un autre après deux-points, et lit ce qu’il présente à tout le monde.
window-request-renew-fetch = Récupérer
window-request-renew-fetching = Lecture du certificat de { $host }…
window-request-foreign = J’ai déjà une demande
window-request-look-up = Chercher les serveurs de messagerie de mon domaine
window-request-look-up-help = Interroge votre serveur DNS sur ces domaines et ces noms, et sur les autorités qui peuvent émettre.
window-request-take = Inscrire { $hosts } dans la demande

window-request-advanced = Avancé : phrase secrète, clé existante
window-request-passphrase-heading = Une phrase secrète pour la clé
window-request-passphrase-help = Vous seul pouvez lire le fichier, dans tous les cas. Une phrase secrète en protège les copies : sur une clé USB, dans une sauvegarde.
window-request-passphrase = Phrase secrète
window-request-passphrase-again = Confirmation
window-request-passphrase-different = Les deux ne sont pas identiques.
window-request-passphrase-warning = Un serveur de messagerie doit pouvoir lire sa clé au démarrage.
window-request-passphrase-why = Postfix et la plupart des autres ne peuvent pas utiliser une clé protégée : il leur faut une copie sans phrase secrète.
window-request-passphrase-of-key = Sa phrase secrète, si elle en a une
window-request-passphrase-of-key-help = Elle ouvre la clé pour cette demande seulement ; le fichier reste tel quel.
window-request-reuse = Utiliser une clé existante
window-request-reuse-help = Mieux vaut une nouvelle clé : une copie de l’ancienne devient alors sans valeur. N’utilisez l’ancienne que si quelque chose désigne la clé elle-même, comme un enregistrement TLSA pour DANE.
window-request-reused = La demande est signée avec cette clé existante
window-request-new-key = Finalement, une nouvelle clé

window-request-make = Créer la clé et la demande
window-request-not-yet = Voyez d’abord les champs signalés ci-dessus.
window-request-keep = Garder ce qui existe
window-request-making-key = Création de la clé privée…
window-request-signing = Signature de la demande avec cette clé…

window-request-made = La clé et la demande pour { $hosts } sont prêtes.
window-request-opened = La demande pour { $hosts } est celle dont ce projet attend la réponse.
window-request-key-elsewhere = La clé privée reste là où la demande a été créée. Installez-y le certificat.
window-request-made-next = Envoyez la demande à votre autorité de certification. Quand sa réponse arrive, passez à l’étape 2.
window-request-csr = La demande (CSR)
window-request-save = Enregistrer la demande
window-request-save-as = Enregistrer sous…
window-request-saved = Enregistré sous { $path }.
window-request-what-next = Que faire maintenant
window-request-next-send = Copiez la demande, en entier, première et dernière ligne comprises, dans le formulaire de commande de votre autorité de certification.
window-request-next-key = N’envoyez jamais la clé. Seul votre serveur de messagerie en a besoin ; ne faites pas confiance à qui la demande.
window-request-next-wait = La réponse est un certificat, par e-mail ou à télécharger. Cela peut prendre des minutes ou des jours ; ce projet attend.
window-request-files = Où sont les fichiers
window-request-file-csr = Demande, à envoyer
window-request-file-key = Clé privée, à garder
window-request-folder = Afficher le dossier
window-request-again = En créer une autre

window-request-guide = Pourquoi une demande ?
window-request-guide-1 = Un certificat affirme : cette clé appartient au serveur qui porte ce nom. Une autorité de certification, ou AC, vérifie que le nom est bien à vous et signe cette phrase.
window-request-guide-2 = La demande (CSR) contient le nom et la moitié publique de la clé. La moitié privée ne quitte jamais cet ordinateur : avec elle, n’importe qui pourrait se faire passer pour votre serveur.
window-request-guide-3 = Vous seul pouvez lire ces fichiers, et aucune clé existante n’est jamais écrasée.
