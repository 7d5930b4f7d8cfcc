# Names of hosts, domains and mailboxes (src/name)

name-empty-what = Le nom est vide.
name-empty-why = Un certificat est émis pour un nom ; sans nom, il n’y a rien à demander.
name-empty-next = Saisissez le nom de votre serveur de messagerie, par exemple mx.example.org.

name-is-address-what = { $name } est une adresse IP, pas un nom.
name-is-address-why = Les autres serveurs de messagerie comparent le certificat au nom de votre enregistrement MX, jamais à une adresse.
name-is-address-next = Saisissez le nom qu’indique votre enregistrement MX, par exemple mx.example.org.

name-is-mail-address-what = { $name } est une adresse e-mail, pas le nom d’un serveur.
name-is-mail-address-why = Le certificat appartient au serveur qui reçoit le courrier ; son nom peut différer de ce qui suit le @.
name-is-mail-address-next = Saisissez le nom du serveur de messagerie, par exemple mx.example.org.

domain-empty-what = Le domaine est vide.
domain-empty-why = Règles et enregistrements valent pour un domaine : la partie d’une adresse de messagerie après le @.
domain-empty-next = Saisissez-le, par exemple bank.example.

domain-is-mail-address-what = { $name } est une adresse e-mail ; c’est son domaine qui est demandé.
domain-is-mail-address-why = Le domaine est la partie qui suit le @. Les règles et les enregistrements le concernent, et non une seule boîte.
domain-is-mail-address-next = Tapez { $domain }.

name-is-url-what = { $name } est une adresse web, pas un nom.
name-is-url-why = Le nom n’est que la partie entre // et la barre oblique suivante.
name-is-url-next = Saisissez le nom seul, par exemple mx.example.org.

name-wildcard-what = { $name } : un * ne peut pas se trouver là.
name-wildcard-why = Un * remplace exactement une partie, et seulement s’il constitue toute la première partie d’un nom dans un certificat.
name-wildcard-next = Saisissez un nom complet comme mx.example.org ; là où un certificat peut le porter, *.example.org convient aussi.

name-malformed-what = { $name } n’est pas un nom d’hôte.
name-malformed-why = Un nom d’hôte se compose de lettres, de chiffres et de traits d’union, en parties de 63 caractères au plus, séparées par des points.
name-malformed-next = Vérifiez l’orthographe ; le nom ressemble à mx.example.org.

name-port-what = { $name } : ce port n’existe pas.
name-port-why = Le nombre après les deux-points est le port, de 1 à 65535.
name-port-next = Saisissez un port, comme mx.example.org:25, ou omettez-le.

mailbox-empty-what = L’adresse e-mail est vide.
mailbox-empty-why = Le message de test a besoin d’un expéditeur et d’un destinataire.
mailbox-empty-next = Saisissez une adresse comme postmaster@example.org.

mailbox-no-at-what = { $address } n’a pas de @.
mailbox-no-at-why = Une adresse e-mail se compose d’une boîte, d’un @ et d’un domaine.
mailbox-no-at-next = Saisissez une adresse comme postmaster@example.org.

mailbox-local-what = { $address } : la partie avant le @ n’est pas utilisable.
mailbox-local-why = Elle peut contenir des lettres, des chiffres, des points isolés et quelques signes, mais pas d’espaces, et 64 caractères au plus.
mailbox-local-next = Vérifiez l’orthographe de l’adresse.

mailbox-domain-what = { $address } : la partie après le @ n’est pas un domaine.
mailbox-domain-why = Le courrier est remis aux serveurs de ce domaine.
mailbox-domain-next = Vérifiez l’orthographe ; l’adresse ressemble à postmaster@example.org.
