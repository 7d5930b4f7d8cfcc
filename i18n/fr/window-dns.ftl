# What a domain publishes (src/gui/screen/dns)

window-dns-open = Ce que votre domaine publie dans le DNS, et ce qu’il faut ajouter
window-dns-after-proof = Pour que cela dure : publiez dans le DNS que vos serveurs parlent TLS
window-dns-title = Publié dans le DNS
window-dns-why = N’importe qui en chemin peut supprimer TLS entre serveurs de messagerie, sauf si le domaine dit dans le [DNS|dns] qu’il parle TLS. Postseal vérifie ce qui est publié, le compare à vos serveurs et dit quel enregistrement ajouter. Rien n’est modifié.
window-dns-domain-help = Ce qui suit le @.
window-dns-server = Un autre serveur DNS (facultatif)
window-dns-server-help = Laissé vide, c’est celui de cet ordinateur qui est interrogé. Certaines box masquent les signatures ; indiquez-en alors un autre ici.
window-dns-server-wrong = Ce n’est pas l’adresse d’un serveur DNS. Écrivez par exemple 9.9.9.9 ou 9.9.9.9:53.
window-dns-report = Où envoyer les rapports (facultatif)
window-dns-report-help = L’adresse figure dans l’enregistrement des rapports TLS. Laissée vide, c’est tls-reports@ votre domaine.
window-dns-check = Vérifier
window-dns-beginning = Démarrage…
window-dns-asking = Interrogation du DNS sur { $name }…
window-dns-server-asked = Examen de { $server }…
window-dns-again = Vérifier à nouveau, ou un autre domaine
window-dns-another = Les signatures (DNSSEC) se perdent en chemin : interroger { $server } (Quad9) à la place
window-dns-form = Afficher les enregistrements
window-dns-form-bind = pour un fichier de zone
window-dns-form-fields = pour un formulaire web
window-dns-form-nsupdate = pour nsupdate
window-dns-name = Nom
window-dns-type = Type
window-dns-value = Valeur
window-dns-old = Remplace
window-dns-add = Enregistrement à ajouter
window-dns-change = Enregistrement à modifier : il prend la place de celui qui existe
window-dns-findings = { $count ->
    [one] Une chose à savoir
   *[other] { $count } choses à savoir
}
window-dns-plan = Dans cet ordre
window-dns-plan-why = Chaque étape repose sur la précédente. Après chacune, attendez une heure et vérifiez à nouveau : la suivante est proposée dès que celle-ci est visible.
window-dns-next = À faire
window-dns-locked = Plus tard
window-dns-instead = L’enregistrement de l’AC à la place (2 1 1)
window-dns-save = Enregistrer la politique…
window-dns-place = Où publier le fichier ?

window-reports-open = Lire les rapports que les expéditeurs vous ont envoyés (rapports TLS)
window-reports-title = Rapports TLS des expéditeurs
window-reports-why = Une fois par jour, les grands expéditeurs indiquent combien de connexions à vos serveurs sont passées par TLS, combien non, et pourquoi. Additionnés, ces rapports disent qui n’a pas pu vous écrire, et quand [MTA-STS|mta-sts] peut être imposé. Tout reste sur cet ordinateur.
window-reports-what = Quels rapports faut-il lire ?
window-reports-what-text = Les pièces jointes (.json, .json.gz), les messages qui les portent (.eml), un fichier de boîte (mbox) ou un Maildir. Chaque rapport n’est compté qu’une fois, quoi qu’il y ait d’autre à côté.
window-reports-drop = ou déposez un fichier ou un dossier sur la fenêtre.
window-reports-choose = Rapports TLS
window-reports-mailbox = Depuis une boîte aux lettres (IMAP)
window-reports-mailbox-lead = La boîte qu’indique votre enregistrement TLS-RPT. Seuls les rapports sont récupérés, et ils restent non lus.
window-reports-fetch = Lire la boîte
window-reports-again = En lire d’autres
window-reports-policy = { $name } : { $successful } par TLS, { $failed } en échec
window-reports-senders = { $count ->
    [one] Un expéditeur
   *[other] { $count } expéditeurs
}
window-reports-more = { $count } de plus : la ligne de commande (dns reports --json) les donne tous.
