# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = L’[autorité de certification|ca] répond par un ou plusieurs fichiers. Importez-les tous ici ; ils sont lus, vérifiés et remis en ordre.
window-certificate-missing = Importez d’abord le certificat.
window-certificate-missing-accept = Utilisez d’abord ce certificat, ou importez-en un autre.

window-certificate-bring = Qu’a envoyé l’autorité de certification ?
window-certificate-bring-help = Collez le texte ci-dessous, choisissez les fichiers ou déposez-les n’importe où sur cette fenêtre. Un fichier dont le nom contient « chain » ou « intermediate » en fait partie.
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = Lire
window-certificate-choose = Choisir des fichiers…
window-certificate-reading = Lecture…
window-certificate-practice = L’obtenir de l’AC d’exercice
window-certificate-practice-help = Dans un exercice, une autorité de certification sur cet ordinateur joue le rôle de la vraie : elle prend votre demande et répond aussitôt.

window-certificate-good = Le certificat convient.
window-certificate-good-text = Il correspond à votre clé et au nom de votre serveur, et les autres serveurs lui feront confiance.
window-certificate-good-practice = Il correspond à votre clé et au nom de votre serveur. Comme il vient de l’AC d’exercice, il n’est reconnu que dans cet exercice ; ne l’installez pas sur un vrai serveur.
window-certificate-fair = Le certificat fonctionne ; voyez les remarques ci-dessous.
window-certificate-poor = Ce certificat ne fonctionnerait pas.
window-certificate-poor-text = Ce qui ne va pas, et ce que vous pouvez y faire, est indiqué ci-dessous. Vous pouvez importer d’autres fichiers : souvent, il ne manque qu’un certificat intermédiaire.
window-certificate-private = Seuls les partenaires qui font confiance à cette CA accepteront ce certificat.
window-certificate-private-text = Tout le reste convient. La façon de reconnaître cette CA ici est indiquée plus bas.
window-certificate-trust-title = Connaissez-vous cette CA : { $subject } ?
window-certificate-trust-text = Sa racine était jointe. Si c’est celle de votre entreprise ou de votre partenaire, comparez cette empreinte (SHA-256) avec celle qui est publiée, et laissez-la compter ici. Cela ne vaut que pour Postseal sur cet ordinateur ; les paramètres permettent de revenir en arrière.
window-certificate-trust = La laisser compter ici
window-certificate-chain = La chaîne, de votre serveur à la racine
window-certificate-chain-help = Chaque certificat est signé par celui du dessous. Les autres serveurs font confiance à la racine, au bout, et donc à tous.
window-certificate-yours = De votre serveur
window-certificate-between = Intermédiaire
window-certificate-valid = Valable du { $from } au { $to }
window-certificate-accept = Utiliser ce certificat
window-certificate-accept-anyway = L’utiliser quand même
window-certificate-clear = Recommencer
window-certificate-more = Ajouter d’autres fichiers
window-certificate-more-paste = Ce qui manque peut être collé ici : cela s’ajoute à ce qui est là.

window-certificate-kept = Le certificat est en place.
window-certificate-kept-until = Il est valable jusqu’au { $to }. Ensuite : dites à votre serveur de messagerie de l’utiliser.
window-certificate-kept-practice = Il est valable jusqu’au { $to }. Le serveur d’exercice de l’étape 4 l’utilise ; c’est à l’étape 3 qu’on l’indiquerait à un vrai.
window-certificate-kept-expired = Il était valable jusqu’au { $to }. Demandez-en un nouveau à l’étape 1, puis importez-le ici.
window-certificate-kept-poor = Il est valable jusqu’au { $to }, mais la vérification y a trouvé un défaut : affichez le certificat ci-dessous pour voir lequel.
window-certificate-of-old-key = Le certificat en place appartient à l’ancienne clé.
window-certificate-of-old-key-text = Une nouvelle clé a été créée depuis à l’étape 1, et les deux ne vont pas ensemble. Importez le certificat de la nouvelle demande. D’ici là, votre serveur continue avec l’ancienne clé et l’ancien certificat, valable jusqu’au { $to }, qui se trouve dans { $file }.
window-certificate-kept-file = Certificat avec sa chaîne, pour le serveur de messagerie
window-certificate-again = En importer un autre
window-certificate-keep = Garder celui qui est là

window-certificate-guide = Pourquoi le vérifier ?
window-certificate-guide-1 = La plupart des ennuis avec TLS viennent d’un certificat fait pour une autre clé, pour un autre nom, ou sans ses [certificats intermédiaires|intermediate]. Le serveur de messagerie n’en dit rien ; ses partenaires refusent, voilà tout.
window-certificate-guide-2 = Les certificats intermédiaires (la [chaîne|chain]) mènent du vôtre à une autorité que tout le monde connaît. Votre serveur de messagerie doit les envoyer avec le sien.
window-certificate-guide-3 = Tout cela est vérifié ici, avant que quoi que ce soit ne touche à votre serveur.
