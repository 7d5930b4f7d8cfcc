# Lire les en-têtes; Ouvrir un fichier (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = Lire les en-têtes d’un message : est-il arrivé en TLS ?
window-headers-title = Lire les en-têtes
window-headers-why = Chaque serveur qui transmet un message y inscrit une [ligne Received|received]. Postseal les lit [saut|hop] par saut et dit où le message est passé par [TLS|tls], et avec quelle protection. Rien ne quitte cet ordinateur.
window-headers-asked = Qu’était-il convenu pour ce message ?
window-headers-nothing = Rien : seulement m’informer
window-headers-expected = Ce qui était convenu : { $class }.
window-headers-inbound = Un partenaire vous l’a envoyé ?
window-headers-ours = Vos serveurs et vos adresses
window-headers-ours-help = Si un partenaire vous a envoyé le message, est jugée l’étape où votre propre serveur l’a reçu. Nommez ici vos serveurs, séparés par des virgules ; *.example.org vaut pour tous ceux en dessous, une adresse pour une étape dans votre réseau.
window-headers-report = Pour votre partenaire ou un auditeur : quand, le chemin du message avec son image, et ce que cela prouve. Il ne contient ni mot de passe ni clé.

window-reading-nobodys = Examiné pour lui-même : il n’appartient à aucun projet, et aucun n’est modifié.
window-reading-nobodys-next = Pour le conserver comme preuve pour un de vos serveurs, lisez-le à l’étape 4 du projet de ce serveur.

window-open-open = Ouvrir un fichier : certificat, clé, demande, message ou journal
window-open-title = Ouvrir un fichier
window-open-why = Postseal dit ce qu’est un fichier, et montre ce qu’il contient : un [certificat|certificate], une [clé privée|key], une [demande|csr], ou tout cela à la fois. Rien n’est modifié ni envoyé.
window-open-what = Un ou plusieurs : ce qu’une AC a envoyé, sous n’importe quelle forme ; une clé et un certificat, pour voir s’ils vont ensemble ; un message ou une boîte ; un journal de messagerie.
window-open-drop = Ou déposez-les sur cette fenêtre : des fichiers, ou un dossier.
window-open-close = Tout fermer
window-open-looking = Examen en cours …
window-open-certificate = Certificat
window-open-authority = Certificat d’une autorité de certification (AC)
window-open-request = Demande de certificat (CSR)
window-open-key = Clé privée : ne l’envoyez jamais à personne
window-open-message = Un message, ou une boîte de messages
window-open-past = Des messages, un journal ou des rapports
window-open-belongs = La clé privée va avec ce qui a été ouvert en même temps.
window-open-belongs-next = Les deux ont la même clé publique : un serveur peut les utiliser ensemble.
window-open-belongs-some = Ce qui a été ouvert ne va pas entièrement ensemble.
window-open-belongs-some-next = Chaque carte dit si son autre moitié est ici. Ce qui va ensemble a le même SHA-256 de la clé.
window-open-belongs-not = Une clé privée ne va pas avec ce qui a été ouvert en même temps.
window-open-belongs-not-next = Leurs clés publiques diffèrent, et aucun serveur ne peut les utiliser ensemble. Cherchez la clé qui a été créée avec la demande de ce certificat.
window-open-fits = L’autre moitié est ici
window-open-fits-not = L’autre moitié manque
window-open-more = { $count } autres ne sont pas affichés. La ligne de commande les affiche tous.
window-open-next = Pour qu’un certificat soit vérifié, complété et conservé pour un serveur, importez-le à l’étape 2 d’un projet.

open-configuration-what = { $name } est un fichier de configuration de { $server }.
open-configuration-why = Ce qui y est correct dépend de ce que vous attendez de votre serveur.
open-configuration-next = Ouvrez un projet, ou commencez-en un, et choisissez ce fichier à l’étape 3 : il y est comparé à ce dont votre serveur a besoin.
open-many-what = { $name } contient plus de { $limit } fichiers de certificats et de clés.
open-many-why = Les autres n’ont pas été examinés : ce qui est affiché ici n’est pas tout.
open-many-next = Choisissez les fichiers voulus au lieu du dossier.

open-unknown-what = Postseal ne connaît rien de ce que contient { $name }.
open-unknown-why = Il ne contient ni certificat, ni demande, ni clé privée, ni message, ni ligne d’un journal de messagerie, ni rapport TLS.
open-unknown-next = Choisissez un autre fichier. S’il vous a été envoyé, enregistrez-le à nouveau tel que l’expéditeur l’entendait, et décompressez ce qui est compressé.

window-drop-open = Postseal dit ce que c’est : un certificat, une clé, une demande, un message, une boîte ou un journal.
