# What is handed on: the proof (src/report)

report-title = Le trajet d’un message, et ce que cela prouve
report-rehearsal = C’était un exercice : un serveur d’exercice sur la même machine a accepté le message. Cela ne prouve rien sur un vrai serveur de messagerie.

report-about = De quoi il s’agit
report-name = Serveur de messagerie
report-hosts = Noms d’hôte
report-domains = Domaines
report-server = Logiciel
report-from = De
report-to = À
report-subject = Objet
report-message-id = Message-ID
report-sent-at = Envoyé
report-received-at = Reçu
report-made = Rapport établi
report-made-by = Établi par

report-policy = Ce qui était demandé
report-expected = Ce message a été comparé à
report-partner = Partenaire
report-partner-outbound = Courrier vers ce partenaire
report-partner-inbound = Courrier de ce partenaire
report-outbound = Courrier vers tous les autres
report-inbound = Courrier de tous les autres
report-minimum = Version minimale de TLS

report-picture = Le chemin du message
report-picture-hop = { $number }. { $grade }
report-picture-verified = certificat de l’expéditeur vérifié

report-hops = Saut par saut, dans l’ordre du trajet
report-other-inbound = L’autre sens : le courrier du partenaire
report-other-outbound = L’autre sens : le courrier vers le partenaire
report-hop = { $number }. { $from } → { $by }
report-at = Quand
report-version = TLS
report-cipher = Algorithme
report-exchange = Échange de clés
report-address = Adresse
report-helo = S’est présenté comme
report-id = Id dans le journal du destinataire

report-sent = La connexion qui a emporté le message
report-target = Serveur
report-asked = TLS demandé
report-trusted = Certificat reconnu
report-name-matches = Certificat à son nom
report-reply = Sa réponse

report-certificates = Certificats
report-certificate-own = du serveur de messagerie
report-certificate-theirs = présenté par le serveur qui a accepté le message
report-issuer = Émis par
report-dns-names = Pour les noms
report-not-before = Valable dès le
report-not-after = Valable jusqu’au
report-key = Clé
report-signature = Signature
report-serial = Numéro de série
report-sha256 = SHA-256
report-spki-sha256 = SHA-256 de la clé

report-transcript = Le dialogue
report-transcript-how = Le dialogue avec le serveur : > est l’expéditeur, < le serveur, * la couche TLS. Les mots de passe ne sont pas affichés.
report-evidence = Les pièces : les lignes Received telles qu’elles ont été écrites
report-evidence-how = Chaque serveur qui accepte un message écrit une ligne au-dessus de celles qui s’y trouvent. Ce qu’une ligne dit de l’expéditeur de son saut, c’est le destinataire qui l’affirme ; les lignes situées sous la première d’un serveur auquel vous vous fiez sont la parole d’autrui.
report-evidence-log = Ce que les en-têtes laissent ouvert figure dans le journal de messagerie, dans ces lignes :
report-evidence-log-alone = La suite du chemin du message figure dans le journal du serveur qui l’a envoyé, dans ces lignes :

report-written = Rapport écrit dans { $path }.
report-came-back = Aucun rapport n'est écrit : ce n'est pas le message, mais un avis disant ce qu'il est devenu.

report-not-a-sending-what = { $file } ne dit pas comment un message a été envoyé : { $cause }
report-not-a-sending-why = C’est de là que le rapport tire la connexion et le dialogue.
report-not-a-sending-next = Indiquez le fichier dans lequel postseal send --json a écrit.

report-another-message-what = Le message dont l’identifiant est { $found } n’est pas celui qui a été envoyé, { $sent }.
report-another-message-why = La façon dont un message a été envoyé ne prouve rien sur un autre.
report-another-message-next = Ouvrez le message qui a été envoyé, ou omettez --sent.

report-unknown-format-what = Le nom de { $file } ne permet pas de savoir sous quelle forme l’écrire.
report-unknown-format-why = Un rapport est une page (.html), un texte (.md), un document pour programmes (.json) ou une image (.svg, .png).
report-unknown-format-next = Faites finir le nom par .html, .md, .json, .svg ou .png.

report-drawing-what = Impossible de dessiner l’image : { $cause }
report-drawing-why = Le reste du rapport n’est pas touché.
report-drawing-next = Enregistrez l’image en SVG, ou le rapport entier.

# Step 4 in the window
window-report = Transmettre
window-report-lead = Pour votre partenaire ou un auditeur : qui, quand, quelle politique, les certificats, le chemin avec son image, et ce que cela prouve. Il ne contient ni mot de passe ni clé.
window-report-format = Format
window-report-html = Page à imprimer (HTML)
window-report-md = Texte (Markdown)
window-report-json = Pour programmes (JSON)
window-report-svg = Image (SVG)
window-report-png = Image (PNG)
window-report-save = Enregistrer le rapport…
window-report-file = rapport-postseal
