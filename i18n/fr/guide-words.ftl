# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = Un protocole par lequel un serveur commande et renouvelle lui-même son certificat (RFC 8555). Let's Encrypt l’a fait connaître ; d’autres AC le parlent aussi.

guide-auth-word = AUTH
guide-auth-text = L’identification auprès d’un serveur de messagerie, par nom et mot de passe ou par jeton, avant qu’il accepte votre courrier. Nécessaire quand des utilisateurs déposent du courrier, pas entre serveurs de partenaires.

guide-bounce-word = Avis de non-remise
guide-bounce-text = Un message qui dit que le vôtre n’a pas été remis, et pourquoi. On dit aussi bounce ou DSN (delivery status notification).

guide-ca-word = AC, autorité de certification
guide-ca-text = Une organisation qui vérifie qu’un nom est bien à vous et signe un certificat pour lui. Tous ceux qui font confiance à l’AC croient ce qu’elle signe. En anglais : CA.

guide-caa-word = Enregistrement CAA
guide-caa-text = Un enregistrement DNS qui nomme les AC autorisées à émettre pour votre domaine. Les autres doivent refuser. S’il n’y en a pas, toutes le peuvent.

guide-certificate-word = Certificat
guide-certificate-text = Un petit fichier qui affirme : cette clé publique appartient au serveur de ce nom, de telle date à telle date, signé par cette AC. Il n’est pas secret.

guide-chain-word = Chaîne
guide-chain-text = Votre certificat et les intermédiaires, jusqu’à une racine. Le serveur doit tout envoyer sauf la racine, sinon les autres ne voient pas pourquoi ils devraient lui faire confiance.

guide-cipher-word = Algorithme de chiffrement
guide-cipher-text = La méthode qui brouille les octets, par exemple AES. Les anciens (RC4, 3DES, EXPORT) peuvent être cassés et ne devraient plus être acceptés.

guide-class-word = Classe
guide-class-text = Le degré d’exigence envers TLS : en clair, opportuniste, exigé, vérifié. On la choisit pour chaque sens, pour tout le monde et pour certains partenaires.

guide-csr-word = CSR, demande
guide-csr-text = Certificate Signing Request : le nom du serveur et sa clé publique, comme une AC les veut. Elle n’est pas secrète ; la clé privée n’y est pas.

guide-dane-word = DANE
guide-dane-text = Un enregistrement DNS (TLSA) avec l’empreinte de la clé de votre serveur. Les expéditeurs qui le vérifient remarquent un faux certificat et ne reviennent jamais au courrier en clair. Il faut DNSSEC.

guide-dnssec-word = DNSSEC
guide-dnssec-text = Des signatures sur les enregistrements DNS, pour que personne en chemin ne puisse changer une réponse. On l’active chez son hébergeur DNS et son bureau d’enregistrement.

guide-fingerprint-word = Empreinte
guide-fingerprint-text = Un nombre court calculé à partir d’un certificat ou d’une clé (SHA-256). Si deux empreintes sont égales, c’est le même certificat ou la même clé.

guide-hop-word = Saut
guide-hop-text = Un tronçon du chemin d’un message : d’un serveur au suivant. Chacun peut être chiffré ou non, indépendamment des autres.

guide-implicit-word = TLS implicite
guide-implicit-text = TLS dès le premier octet, sur un port réservé : 465 pour déposer du courrier, 993 pour le lire. L’autre façon est STARTTLS.

guide-intermediate-word = Certificat intermédiaire
guide-intermediate-text = Un certificat entre le vôtre et la racine : l’AC signe avec lui, pour garder sous clé celle de la racine. Il doit se trouver sur votre serveur.

guide-key-word = Clé privée
guide-key-text = La moitié secrète d’une paire de clés. Qui l’a peut se faire passer pour votre serveur. Elle reste sur la machine où elle a été créée, lisible par le moins de monde possible.

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = Un petit fichier texte sur un serveur web de votre domaine, qui dit : voici mes serveurs de messagerie, et ils parlent TLS. Les expéditeurs qui le lisent ne reviennent plus au courrier en clair (RFC 8461).

guide-mx-word = Enregistrement MX
guide-mx-text = L’enregistrement DNS qui dit quel serveur accepte le courrier d’un domaine. Le certificat doit être au nom qui y figure, pas à celui du domaine.

guide-passphrase-word = Phrase secrète, mot de passe de la clé
guide-passphrase-text = Ce qui chiffre le fichier d’une clé (passphrase). Qui ne la connaît pas ne peut rien faire du fichier ; qui l’oublie a besoin d’une nouvelle clé et d’un nouveau certificat.

guide-pem-word = PEM
guide-pem-text = Des certificats et des clés sous forme de texte, entre des lignes BEGIN et END. La plupart des serveurs sous Linux les veulent ainsi.

guide-pfx-word = PFX, PKCS #12
guide-pfx-text = Un seul fichier avec certificat, chaîne et clé privée, protégé par une phrase secrète. Windows, Exchange et Java les veulent ainsi.

guide-received-word = Ligne Received
guide-received-text = La ligne que chaque serveur de messagerie écrit en tête d’un message : de qui, à qui, quand, et le plus souvent avec quel TLS. Lues de bas en haut, elles retracent le chemin du message.

guide-relay-word = Relais, smarthost
guide-relay-text = Un serveur auquel le vôtre remet tout le courrier sortant, et qui le distribue. Il vous revient alors de protéger ce saut-là ; le suivant est l’affaire du relais.

guide-root-word = Certificat racine
guide-root-text = Le certificat d’une AC auquel les systèmes font confiance d’emblée. Vos partenaires l’ont déjà ; l’envoyer ne sert à rien.

guide-san-word = SAN, noms dans le certificat
guide-san-text = Subject Alternative Name : la liste des noms d’hôte pour lesquels un certificat est valable. Eux seuls comptent ; l’ancien « common name » n’est plus consulté.

guide-smtp-word = SMTP
guide-smtp-text = Le protocole par lequel les serveurs de messagerie se transmettent les messages (RFC 5321) : port 25 entre serveurs, 587 et 465 pour les utilisateurs.

guide-starttls-word = STARTTLS
guide-starttls-text = La commande qui fait passer à TLS une connexion commencée en clair (RFC 3207). Il faut qu’un côté le propose et que l’autre le demande.

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = Un enregistrement DNS avec une adresse à laquelle les autres serveurs envoient chaque jour un rapport : combien de connexions vers vous ont été chiffrées, et ce qui n’a pas marché pour les autres (RFC 8460).

guide-tlsa-word = Enregistrement TLSA
guide-tlsa-text = L’enregistrement DNS qu’utilise DANE : quel certificat ou quelle clé un serveur peut présenter sur un port.

guide-version-word = Version de TLS
guide-version-text = TLS 1.3 et 1.2 sont bonnes. 1.0 et 1.1 sont abandonnées (RFC 8996), SSL 2 et 3 sont cassées. Les deux côtés prennent la plus récente qu’ils connaissent tous deux.
