# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = « { $text } » n’est ni une AC connue ici, ni une adresse https.
acme-directory-why = L’AC est désignée par un mot, ou par l’adresse de son annuaire ACME.
acme-directory-next = Utilisez letsencrypt, staging, zerossl, google, sslcom-rsa ou sslcom-ecc, ou l’adresse que donne votre AC, qui commence par https://.

acme-terms-what = Les conditions d’utilisation de l’AC n’ont pas été acceptées. Rien n’a été commandé.
acme-terms-why = Toute AC le demande avant d’émettre un certificat.
acme-terms-next = Lisez-les à l’adresse { $terms } et, si vous êtes d’accord, indiquez-le (en ligne de commande : --agree-terms).

acme-external-account-what = Cette AC veut d’abord connaître votre compte sur son site : { $detail }.
acme-external-account-why = Elle n’émet que pour ses clients, qui présentent une clé venant de son site (« External Account Binding »).
acme-external-account-next = Procurez-vous le nom de la clé (KID) et la clé HMAC sur le site de l’AC, puis donnez les deux (en ligne de commande : --eab-kid et --eab-key-file). Let's Encrypt n’en demande pas.

acme-external-key-what = { $path } ne contient pas la clé HMAC d’un compte.
acme-external-key-why = Les AC l’affichent comme un seul long mot fait de lettres, de chiffres, de « - » et de « _ » (base64url).
acme-external-key-next = Copiez ce mot du site de l’AC dans le fichier, et rien d’autre.

acme-csr-unreadable-what = { $path } n’est pas une demande de certificat.
acme-csr-unreadable-why = L’AC transforme une demande en certificat ; une clé ou un certificat ne peut pas la remplacer.
acme-csr-unreadable-next = Choisissez le fichier qui commence par « BEGIN CERTIFICATE REQUEST », ou créez une nouvelle demande.

acme-csr-without-names-what = La demande { $path } ne porte sur aucun nom d’hôte, ou porte aussi sur autre chose.
acme-csr-without-names-why = L’AC vérifie les noms de la liste de la demande (Subject Alternative Name). Le « common name » seul ne compte pas, et les adresses ne se vérifient pas ainsi.
acme-csr-without-names-next = Créez une nouvelle demande pour les noms de votre serveur de messagerie.

acme-csr-for-others-what = La demande est pour { $csr }, mais vous avez indiqué { $hosts }.
acme-csr-for-others-why = L’AC émet pour tous les noms de la demande, ou pour aucun.
acme-csr-for-others-next = Omettez les noms pour reprendre ceux de la demande, ou créez une nouvelle demande.

acme-unreachable-what = L’AC est injoignable à { $url } ({ $cause }).
acme-unreachable-why = Sans connexion, rien ne peut être commandé. Rien n’est perdu.
acme-unreachable-next = Vérifiez le réseau et le pare-feu (HTTPS vers l’extérieur) ou, pour votre propre AC, son fichier racine (en ligne de commande : --ca-root), puis réessayez. Dans le réseau d’un hôtel, d’un train ou pour invités, ouvrez d’abord une page quelconque dans un navigateur et identifiez-vous.

acme-not-acme-what = Ce qui répond à { $url } ne parle pas ACME : { $cause }
acme-not-acme-why = L’adresse est peut-être celle d’une page web, ou quelque chose en chemin répond à la place de l’AC.
acme-not-acme-next = Comparez l’adresse de l’annuaire aux instructions de l’AC. Dans le réseau d’un hôtel, d’un train ou pour invités, ouvrez d’abord une page quelconque dans un navigateur et identifiez-vous.

acme-account-what = { $path } n’est pas un compte de cette AC, ou il est abîmé.
acme-account-why = Le fichier contient la clé par laquelle l’AC vous connaît. Il n’est pas remplacé, car on ne peut pas le refaire.
acme-account-next = Déplacez-le ; un nouveau compte est alors créé automatiquement.

acme-account-unknown-what = L’AC ne connaît pas le compte conservé ici : { $detail }.
acme-account-unknown-why = Il a été fermé, ou l’AC l’a oublié, comme le font les services d’exercice.
acme-account-unknown-next = Déplacez le fichier acme-account-….json qui se trouve à côté des clés ; un nouveau compte est alors créé automatiquement.

acme-contact-what = L’AC n’accepte pas l’adresse e-mail : { $detail }.
acme-contact-why = C’est là qu’elle écrit en cas de problème avec un certificat.
acme-contact-next = Donnez une adresse qui reçoit du courrier, ou aucune.

acme-listener-what = Impossible d’ouvrir { $address } pour la question de l’AC : { $cause }
acme-listener-why = L’AC interroge l’hôte sur le port 80. Un serveur web occupe peut-être déjà ce port, et seul un administrateur peut l’ouvrir.
acme-listener-next = Lancez-le en tant qu’administrateur sur l’hôte lui-même, le serveur web arrêté un instant, ou prouvez plutôt le nom par le DNS.

acme-not-offered-what = L’AC ne permet pas de prouver { $host } de cette façon ({ $challenge }).
acme-not-offered-why = Un nom générique (*) ne peut être prouvé que par le DNS.
acme-not-offered-next = Prouvez le nom par le DNS.

acme-not-seen-what = L’enregistrement { $name } n’a pas été vu au bout de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
acme-not-seen-why = L’AC ne le verrait pas non plus. Une partie du nom y est peut-être deux fois (beaucoup de consoles ajoutent le domaine d’elles-mêmes), ou la modification n’est pas encore publiée. Sa valeur devait être : { $value }
acme-not-seen-next = Corrigez l’enregistrement, puis recommencez. Il y aura une nouvelle valeur.

acme-resolver-what = Impossible d’interroger le DNS : { $cause }
acme-resolver-why = Il faut y chercher l’enregistrement qui prouve le nom.
acme-resolver-next = Vérifiez le réseau de cet ordinateur, ou indiquez un serveur DNS (en ligne de commande : --resolver).

acme-timed-out-what = L’AC n’a pas terminé en { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
acme-timed-out-why = Elle est peut-être surchargée.
acme-timed-out-next = Réessayez dans une heure.

acme-unauthorized-what = L’AC n’a pas trouvé la bonne preuve pour { $host } : { $detail }.
acme-unauthorized-why = L’enregistrement, ou la réponse sur le port 80, manquait ou était un autre. Un ancien enregistrement du même nom existe peut-être encore ; une modification n’a peut-être pas atteint tous les serveurs de noms du domaine.
acme-unauthorized-next = Recommencez, et copiez exactement le nouvel enregistrement. Supprimez les anciens enregistrements de ce nom.

acme-dns-what = L’AC n’a pas pu trouver { $host } dans le DNS : { $detail }.
acme-dns-why = Les serveurs de noms du domaine ne répondent pas à l’AC, le nom n’existe pas, ou ses signatures (DNSSEC) sont cassées.
acme-dns-next = Faites vérifier les serveurs de noms du domaine, puis recommencez.

acme-connection-what = L’AC n’a pas pu se connecter à { $host } : { $detail }.
acme-connection-why = Elle interroge le port 80 depuis internet, à l’adresse que donne le DNS. Un pare-feu est sur le chemin, ou l’adresse est celle d’un autre hôte.
acme-connection-next = Ouvrez le port 80 vers cet hôte, ou prouvez plutôt le nom par le DNS.

acme-caa-what = Un enregistrement du domaine interdit à cette AC d’émettre pour { $host } : { $detail }.
acme-caa-why = Les enregistrements CAA du DNS listent les AC qui peuvent émettre pour un domaine, et celle-ci n’est pas dans la liste.
acme-caa-next = Choisissez une AC de la liste, ou faites ajouter celle-ci aux enregistrements CAA.

acme-rate-limited-what = L’AC a été sollicitée trop souvent : { $detail }.
acme-rate-limited-why = Les AC limitent le nombre de certificats et d’essais manqués par domaine et par semaine. { $minutes ->
    [0] Elle ne dit pas quand on peut redemander.
    [one] On peut redemander dans { $minutes } minute.
   *[other] On peut redemander dans { $minutes } minutes.
}
acme-rate-limited-next = Attendez ce délai. Pour les essais, utilisez le service d’exercice de l’AC (staging).

acme-rejected-identifier-what = L’AC n’émet pas pour { $host } : { $detail }.
acme-rejected-identifier-why = Les AC publiques n’émettent que pour des noms qui existent sur internet, et certains noms sont bloqués.
acme-rejected-identifier-next = Vérifiez que le nom est bien écrit. Pour un nom privé, utilisez votre propre AC.

acme-bad-csr-what = L’AC n’accepte pas la demande : { $detail }.
acme-bad-csr-why = Cette AC n’admet peut-être pas son type de clé, ou ses champs.
acme-bad-csr-next = Créez une nouvelle demande avec une clé ECDSA P-256 ou RSA 3072.

acme-refused-what = L’AC a refusé : { $detail }.
acme-refused-why = Ce sont les mots de l’AC elle-même.
acme-refused-next = Réessayez plus tard ; si cela persiste, cherchez ces mots dans les pages d’aide de l’AC.

acme-wrong-certificate-what = Ce que l’AC a envoyé n’est pas un certificat pour la clé de cette demande.
acme-wrong-certificate-why = Il ne fonctionnerait pas avec votre clé.
acme-wrong-certificate-next = Recommencez ; si cela se reproduit, prévenez l’AC.

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = Connexion à l’AC…
cli-acme-terms = Vous acceptez les conditions d’utilisation de l’AC : { $url }
cli-acme-new-account = Création d’un compte auprès de l’AC ; il est conservé dans { $path }
cli-acme-known-account = Utilisation du compte dans { $path }
cli-acme-ordering = Envoi de la commande…
cli-acme-still-proven = { $host } : l’AC sait encore que ce nom est à vous.
cli-acme-add-record = Ajoutez maintenant cet enregistrement au DNS :
    Nom :    { $name }
    Type :   TXT
    Valeur : { $value }
cli-acme-go-on = En attente qu’il soit visible. Appuyez sur Entrée pour continuer sans attendre.
cli-acme-seen = { $name } : visible sur { $servers }
cli-acme-not-yet = { $name } : pas encore sur { $servers }
cli-acme-silent = { $name } : pas de réponse de { $servers }
cli-acme-listening = { $host } : en attente de la question de l’AC…
cli-acme-validating = L’AC vérifie…
cli-acme-rate-limited = L’AC demande d’attendre { $seconds } secondes…
cli-acme-finalizing = C’est prouvé. Remise de la demande…
cli-acme-fetching = Récupération du certificat…
cli-acme-issued = Certificat : { $path }
cli-acme-backup = L’ancien :   { $path }
cli-acme-remove = Les enregistrements TXT ont fait leur travail et peuvent être supprimés.
cli-acme-unkept = Le certificat a été délivré, mais ne peut pas être enregistré. Pour qu’il ne soit pas perdu, il est affiché ici ; il ne contient rien de secret. Ne commandez pas de nouveau : cela compte dans les limites de l’AC. Copiez-le dans un fichier, puis continuez avec :
cli-acme-unread = Ce qui se trouve à { $older } ne peut pas être lu comme une chaîne et reste tel quel. La nouvelle est à côté : { $path }
cli-acme-next = Ensuite : postseal certificate check { $path } --host { $host }
