# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = Copiez-la, relisez-la et complétez ce qui est entre […].

guide-letter-ca-title = À l’autorité de certification
guide-letter-ca-text =
    Objet : Certificat pour le serveur de messagerie { $host }

    Bonjour,

    nous avons besoin d’un certificat TLS pour notre serveur de messagerie. Merci de l’émettre pour :

    { $hosts }

    Une validation de domaine suffit. La demande (CSR) est jointe ; la clé privée reste chez nous.

    Merci
    - de nous dire comment prouver que le nom est à nous (enregistrement DNS, courrier ou page web),
    - d’envoyer le certificat en PEM avec les certificats intermédiaires,
    - et, si vous proposez ACME, de nous donner l’adresse de votre annuaire et le compte, pour qu’il soit renouvelé automatiquement.

    Le certificat sert à un serveur de messagerie qui ouvre aussi lui-même des connexions. Merci de nous dire si son utilisation étendue de la clé comprend clientAuth à côté de serverAuth.

    Cordialement
    { "[" }nom, organisation, téléphone]

guide-letter-colleague-title = Au collègue qui gère le serveur
guide-letter-colleague-text =
    Objet : TLS pour { $host }

    Bonjour,

    un partenaire veut que nous échangions le courrier par TLS. J’ai tout préparé avec Postseal. En pièce jointe, un dossier (zip) pour { $server } :

    - APPLY.md : ce qu’il faut faire, pas à pas, avec les fichiers et commandes exacts
    - apply.sh (apply.ps1 sous Windows) : l’applique, le vérifie, et remet tout en place de lui-même si une vérification échoue ; « sh apply.sh --dry-run » montre d’abord la différence
    - le certificat avec sa chaîne

    Moi seul peux lire la clé privée, et elle ne vient pas par courrier. Mettons-nous d’accord sur la façon de te la remettre : [clé USB, scp, en personne].

    La politique :
    { $policy }

    Avant de commencer, vérifie qu’il existe une sauvegarde et que le port 25 du serveur est joignable de l’extérieur. La façon de revenir en arrière est aussi décrite dans APPLY.md.

    Ensuite, j’enverrai un message d’essai et je lirai dans ses en-têtes s’il a été chiffré.

    Merci
    { "[" }nom]

guide-letter-partner-title = Au partenaire
guide-letter-partner-text =
    Objet : Échange de courrier par TLS entre nos serveurs

    Bonjour,

    nous avons mis en place TLS sur notre serveur de messagerie et souhaitons convenir avec vous de la façon dont nos serveurs échangent le courrier.

    Nos domaines : { $domains }
    Nos serveurs de messagerie : { $hosts }
    Certificat : { $certificate }

    Ce que nous faisons :
    { $policy }

    Merci de nous indiquer
    - pour lesquels de vos domaines cela doit valoir, et les noms de vos enregistrements MX,
    - si vos certificats viennent d’une autorité publique, et pour quels noms,
    - si vous exigez TLS, ou vérifiez notre certificat, et à partir de quel jour,
    - qui nous pouvons appeler quand un message est refusé.

    Nous proposons un essai avant ce jour : envoyez un message à [adresse], et dites-nous où nous pouvons en envoyer un. Nous vous ferons parvenir un rapport sur la façon dont il a été chiffré en chemin.

    Cordialement
    { "[" }nom, organisation, téléphone]

guide-letter-certificate-public = émis par { $ca }, pour les noms ci-dessus ; vous n’avez besoin d’aucun fichier de notre part
guide-letter-certificate-private = émis par { $ca }, pour les noms ci-dessus ; son certificat racine est joint à cette lettre : merci de lui faire confiance pour nos serveurs, car il ne figure sur aucune liste publique
guide-letter-policy = À l’envoi : « { $sending } ». À la réception : « { $receiving } ».
guide-letter-policy-unknown = [la politique de l’étape 3]
guide-letter-server-unknown = [serveur de messagerie et version]
guide-letter-host-unknown = [nom du serveur de messagerie]
guide-letter-domain-unknown = [votre domaine de messagerie]
guide-letter-ca-unknown = [nom de l’autorité]
