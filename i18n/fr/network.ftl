# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = Comment cet ordinateur joint les autres
window-network-note = Pour tous les contrôles, dans la fenêtre et en ligne de commande. Si un écran ou une option indique un autre serveur, c’est celui-là qui est interrogé.

window-network-dns = Serveurs DNS
window-network-dns-help = Des adresses, séparées par des virgules. Laissé vide, ce sont ceux de cet ordinateur qui sont interrogés.
network-dns-wrong = { $text } n’est pas l’adresse d’un serveur DNS. Écrivez par exemple 9.9.9.9 ou 9.9.9.9:53. D’ici là, c’est la dernière adresse correcte qui est interrogée.

window-network-roots = Certificats racines de confiance
window-network-roots-system = Ceux de cet ordinateur
window-network-roots-mozilla = Ceux de Mozilla
window-network-own = En plus : la propre CA de votre entreprise ou d’un partenaire
window-network-own-note = Un fichier (PEM, DER, P7B) ou un dossier de tels fichiers ; vous pouvez aussi le déposer ici. Il s’ajoute à ceux qui sont déjà de confiance. Aucun partenaire ne leur fait confiance : ce dont eux seuls se portent garants est signalé comme tel.
window-network-own-file = Choisir un fichier…
window-network-own-folder = Choisir un dossier…
window-network-own-drop = Ne plus faire confiance à aucun d’eux
window-network-own-root = { $name }, jusqu’au { $date }
window-network-own-copies = Ce sont des copies, dans le dossier propre à Postseal. Vos fichiers ne sont ni modifiés ni relus.
window-network-own-copied = Désormais de confiance, à côté des autres. Les copies de tous se trouvent dans { $path } ; vos propres fichiers restent tels quels.
window-network-own-removed = { $name } n’est plus de confiance.
window-network-own-none = Plus aucun d’eux n’est de confiance.
window-network-own-more =
    { $count ->
        [one] { $count } de plus.
       *[other] { $count } de plus.
    }
window-network-own-read =
    { $count ->
        [one] { $count } certificat trouvé : il est désormais de confiance.
       *[other] { $count } certificats trouvés : ils sont désormais de confiance.
    }

window-network-proxy = Proxy
window-network-proxy-system = Celui de cet ordinateur
window-network-proxy-none = Aucun
window-network-proxy-at = À cette adresse
window-network-proxy-address = Adresse du proxy
window-network-proxy-note = Pour le web seulement : commandes auprès d’une AC (ACME), politiques MTA-STS, ce que les AC publient sur les certificats. Le courrier (SMTP, IMAP) et le DNS n’y passent jamais. « Celui de cet ordinateur » désigne l’environnement : HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
network-proxy-wrong = Écrivez le proxy avec son port, comme http://proxy.example.org:3128. D’ici là, c’est le dernier choix qui vaut.
network-proxy-password = Aucun mot de passe n’est conservé dans ce fichier. Lancez plutôt Postseal avec HTTPS_PROXY=http://nom:motdepasse@hôte:port.

settings-damaged-what = Impossible d’utiliser les paramètres de { $path } : ligne { $line } : { $cause }.
settings-damaged-why = Cette ligne a été écrite à la main. Sans ces paramètres, un autre serveur DNS ou un autre proxy que vous ne le voulez peut être utilisé.
settings-damaged-next = Corrigez cette ligne dans un éditeur de texte. Si vous refaites vos choix dans la fenêtre, votre fichier est conservé sous le nom preferences.damaged.toml.
