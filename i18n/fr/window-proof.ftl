# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = Envoyez un message de test et lisez, [saut par saut|hop], comment il a été chiffré en chemin.

window-proof-guide = Qu’est-ce qu’une preuve ?
window-proof-guide-1 = Chaque serveur de messagerie qui transmet un message écrit une ligne en tête : de qui, à qui, et avec quel chiffrement. Ce sont les [lignes Received|received].
window-proof-guide-2 = Lues dans l’ordre du trajet, elles disent où le message a été chiffré et où il ne l’a pas été.
window-proof-guide-3 = On peut se fier aux lignes de ses propres serveurs ; pour celles des autres, il faut les croire sur parole.

window-proof-missing = Envoyez d’abord le message de test.
window-proof-missing-received = Envoyé. Apportez maintenant le message tel qu’il a été reçu.
window-proof-missing-proven = Pas encore prouvé. La suite à donner figure avec le résultat.
window-proof-letter = Le message de test
window-proof-from = De
window-proof-to = À
window-proof-to-help = Une boîte que vous pouvez lire : celle d’un collègue chez votre partenaire, ou la vôtre ailleurs.
window-proof-way = Comment il est envoyé
window-proof-through = Par mon propre serveur
window-proof-straight = Directement au destinataire
window-proof-straight-help = Directement au serveur de messagerie du domaine destinataire, selon ses enregistrements MX, comme le ferait votre propre serveur. Beaucoup de fournisseurs d’accès ferment le port 25 ; depuis votre serveur de messagerie, l’équivalent est : postseal send.
window-proof-via = Le remettre à ce serveur
window-proof-via-help = Votre serveur de messagerie. Port 25, sauf si vous en ajoutez un autre, comme :587.
window-proof-server-name = Le nom dans son certificat
window-proof-server-name-help = Une adresse ne figure dans aucun certificat. Ce que montre le serveur est comparé à ce nom ; sans nom, on peut chiffrer, mais rien vérifier.
window-proof-security = Chiffrement
window-proof-security-help = Le message de test s’y tient strictement : vous voyez l’effet de ce choix avant de le confier à votre serveur.
window-proof-implicit = TLS dès le début
window-proof-login = Le serveur demande une identification
window-proof-user = Utilisateur
window-proof-password = Mot de passe
window-proof-token = Jeton (OAuth)
window-proof-token-help = Tel que Google et Microsoft le fournissent (XOAUTH2, OAUTHBEARER) : collez-le ici. Envoyé seulement par TLS avec un certificat vérifié, et conservé nulle part.
window-proof-password-help = Envoyé seulement par TLS avec un certificat vérifié, et conservé nulle part.
window-proof-send = Envoyer le message de test
window-proof-sending = Dialogue avec le serveur…
window-proof-sent-tls = Le message a été remis, chiffré.
window-proof-sent-plain = Le message a été remis en clair.
window-proof-sent-next = C’est le premier bout de son chemin. Ouvrez-le là où il arrive : ses lignes Received disent le reste.
window-proof-sent-on = Envoyé le { $date }. Ce qui en est revenu figure plus bas ; vous pouvez aussi en envoyer un autre.
window-proof-again = En envoyer un autre
window-proof-connection = La connexion qui l’a transporté
window-proof-server = Serveur
window-proof-version = TLS
window-proof-cipher = Algorithme
window-proof-exchange = Échange de clés
window-proof-trusted = Certificat reconnu
window-proof-name = Certificat à son nom
window-proof-yes = oui
window-proof-no = non
window-proof-reply = Sa réponse
window-proof-message-id = Message-ID
window-proof-save-transcript = Enregistrer le dialogue…
window-proof-transcript = Le dialogue

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = Le message tel qu’il a été reçu
window-reading-how = Dans la boîte où il est arrivé, cherchez « Afficher l’original », « Code source du message » ou « En-têtes Internet », et collez tout ce qui s’affiche.
window-reading-paste = Collez ici les en-têtes…
window-reading-read = Lire les en-têtes
window-reading-choose = Choisir un fichier…
window-reading-files = Messages
window-reading-drop = Ou déposez le message (.eml) sur cette fenêtre.
window-reading-inbound = L’autre sens : ce que votre partenaire vous envoie
window-reading-inbound-name = Vos serveurs et adresses, en plus des hôtes de l’étape 1
window-reading-inbound-help = Demandez à votre partenaire de vous envoyer un message, et collez-le ou déposez-le ci-dessus : est jugée l’étape où votre propre serveur l’a reçu. Nommez ici, séparés par des virgules, ceux de vos serveurs qui portent d’autres noms qu’à l’étape 1 ; *.example.org vaut pour tous ceux en dessous, une adresse pour une étape dans votre réseau.
window-reading-ours = C’est bien le message de test.
window-reading-partners = Message d’un partenaire : c’est le saut où votre serveur l’a accepté qui est jugé.
window-reading-another = C’est un autre message, pas le message de test.
window-reading-another-next = Son chemin s’affiche ci-dessous, mais n’est pas conservé comme preuve. Ouvrez le message qui porte l’objet du test.
window-reading-unsaid = Ce texte ne dit pas s’il s’agit du message de test.
window-reading-unsaid-next = Son chemin s’affiche ci-dessous, mais n’est pas conservé comme preuve. Collez tous les en-têtes, avec la ligne qui commence par Message-ID.
window-reading-none-sent = Aucun message de test n’a encore été envoyé.
window-reading-none-sent-next = Le chemin de ce message s’affiche ci-dessous, mais n’est pas conservé comme preuve. Envoyez d’abord le message de test, puis lisez-le ici.
window-reading-asked = Votre politique pour ce destinataire : { $class }.
window-reading-asked-sender = Votre politique pour le courrier de cet expéditeur : { $class }.
window-reading-from-partner = S’il s’agit d’un message reçu d’un partenaire :
window-reading-hops = Saut par saut, dans l’ordre du trajet
window-reading-log = Le journal de votre serveur de messagerie dit le reste
window-reading-log-help = Ouvrez-le, ou collez ses lignes de ces minutes-là. Le message s’y trouve par les identifiants que les serveurs lui ont donnés : { $ids }. Il n’est lu qu’ici.
window-reading-log-nameless = Ces en-têtes ne portent aucun identifiant par lequel trouver le message dans un journal. Lisez les en-têtes en entier, tels que la boîte du destinataire les montre.
window-reading-log-paste = Collez ici des lignes du journal…
window-reading-log-choose = Ouvrir le journal…
window-reading-log-read = Lire les lignes
window-reading-log-busy = Lecture…

window-proof-practice = Dans cet exercice, un serveur de messagerie d’exercice sur cet ordinateur accepte le message, avec la clé et le certificat des étapes 1 et 2. Rien ne sort de cet ordinateur.
window-proof-fetch = Le récupérer sur le serveur d’exercice

window-collect = Le récupérer dans la boîte où il arrive
window-collect-lead = Si vous avez accès à cette boîte : Postseal y attend le message, y compris dans les indésirables, et affiche ses en-têtes. Il ne fait que le regarder ; le message reste non lu.
window-collect-server = Serveur IMAP
window-collect-server-help = Port 993, sauf si vous en ajoutez un autre, comme :143.
window-collect-user-missing = À qui est la boîte ?
window-collect-fetch = Récupérer
window-collect-entering = Identification…

window-mailbox-search = Un autre message : une partie de l’expéditeur, de l’objet ou du Message-ID
window-mailbox-more = { $count } autres ne sont pas affichés. Cherchez ci-dessus celui que vous voulez.
