# What runs out (src/gui/screen/expiring)

window-expiring-open = Certificats qui expirent : quand, et ce que les serveurs présentent maintenant
window-expiring-title = Certificats qui expirent
window-expiring-why = Quand un [certificat|certificate] a expiré, ce sont les partenaires qui s’en aperçoivent les premiers. Un certificat renouvelé mais jamais chargé expire tout autant. Postseal examine les fichiers, et ce que chaque serveur présente maintenant.
window-expiring-look = Examiner maintenant, serveurs compris
window-expiring-reading = Lecture des fichiers : { $count }…
window-expiring-asking = Serveurs interrogés : { $done } sur { $all }…
window-expiring-none = Il n’y a pas encore de certificat à surveiller. Ajoutez ci-dessous un fichier, un dossier ou un serveur.
window-expiring-good = Aucun n’a besoin de vous maintenant.
window-expiring-kept = { $days ->
    [one] Sur cet ordinateur : jusqu’au { $date }, encore { $days } jour
   *[other] Sur cet ordinateur : jusqu’au { $date }, encore { $days } jours
}
window-expiring-kept-over = Sur cet ordinateur : expiré depuis le { $date }
window-expiring-served = { $days ->
    [one] { $server } présente maintenant : jusqu’au { $date }, encore { $days } jour
   *[other] { $server } présente maintenant : jusqu’au { $date }, encore { $days } jours
}
window-expiring-served-over = { $server } présente maintenant : expiré depuis le { $date }
window-expiring-not-asked = { $server } n’a pas encore été interrogé.
window-expiring-another = pas chargé
window-expiring-more = { $count } de plus : la ligne de commande les donne tous.
window-expiring-sources = Ce qui est surveillé
window-expiring-sources-text = Toujours les certificats de vos projets ; et les fichiers de certificats, les dossiers et les serveurs en service que vous ajoutez. Seul leur emplacement est retenu.
window-expiring-choose = Certificats à surveiller
window-expiring-server = Serveur en service
window-expiring-server-help = Un nom ou une adresse. Avec un port si ce n’est pas 25 : mx.example.org:465.
window-expiring-add = Surveiller
window-expiring-ask = Les serveurs de vos projets
window-expiring-ask-yes = Les interroger aussi
window-expiring-ask-no = Fichiers seulement
window-expiring-within = Il est temps de renouveler à moins de
window-expiring-days = { $days } jours
window-expiring-command = La même chose en ligne de commande
window-expiring-command-note = Pour cron, ajoutez --notify ou --ics FICHIER ; pour Nagios, --monitoring ; pour Prometheus, --prometheus.
