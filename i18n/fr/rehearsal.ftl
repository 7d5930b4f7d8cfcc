# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = L’AC d’exercice ne peut pas lire la demande de certificat ({ $cause }).
rehearsal-bad-request-why = Une AC, qui émet des certificats, ne signe qu’une demande complète et signée avec la clé qu’elle indique.
rehearsal-bad-request-next = Créez une nouvelle demande à l’étape 1.

rehearsal-no-names-what = La demande de certificat n’indique aucun hôte.
rehearsal-no-names-why = Un certificat est émis pour les noms de votre serveur de messagerie ; sans nom, il n’y a rien à certifier.
rehearsal-no-names-next = Créez une nouvelle demande à l’étape 1, avec le nom de votre serveur de messagerie.

rehearsal-crypto-what = L’AC d’exercice n’a pas pu créer une clé ou une signature ({ $cause }).
rehearsal-crypto-why = Sans elle, il n’y a pas de certificat pour s’exercer.
rehearsal-crypto-next = Recommencez l’exercice. Si l’échec se répète, signalez-le avec le texte entre parenthèses.

rehearsal-server-what = Le serveur d’exercice n’a pas pu démarrer sur cet ordinateur ({ $cause }).
rehearsal-server-why = Il accepte le message de test de l’exercice, et n’est accessible que depuis cet ordinateur.
rehearsal-server-next = Vérifiez si un logiciel de sécurité interdit les connexions locales (127.0.0.1), et recommencez l’exercice.

rehearsal-not-usable-what = Le certificat de l’AC d’exercice n’a pas passé la vérification ({ $cause }).
rehearsal-not-usable-why = Le serveur d’un partenaire le refuserait ; l’exercice s’arrête donc ici.
rehearsal-not-usable-next = Vérifiez l’heure de cet ordinateur, et recommencez l’exercice.

rehearsal-not-arrived-what = Le message de test a été accepté, mais il n’est pas dans la boîte d’exercice.
rehearsal-not-arrived-why = Sans le message reçu, on ne peut rien prouver.
rehearsal-not-arrived-next = Recommencez l’exercice. Si l’échec se répète, signalez-le.

cli-rehearse-request = Étape 1, demande : création d’une clé privée et d’une demande de certificat pour mx.example.test.
cli-rehearse-certificate = Étape 2, certificat : une AC d’exercice, créée pour cette seule occasion, émet le certificat, et il est vérifié.
cli-rehearse-policy = Étape 3, politique : écriture d’une configuration pour Postfix qui chiffre le courrier dans les deux sens.
cli-rehearse-proof = Étape 4, preuve : un message de test part vers un serveur d’exercice sur cet ordinateur, et son en-tête est lu.
cli-rehearse-kept = Les fichiers des quatre étapes sont dans { $folder }. Le certificat d’exercice sert à essayer : aucun partenaire ne lui fait confiance.
cli-rehearse-removed = Les fichiers de cet exercice ont été supprimés. Avec --out DOSSIER, ils sont conservés.
