# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = Changer la clé du serveur sans interruption (DANE)
window-rollover-title = Une nouvelle clé, sans interruption
window-rollover-why = Quand le DNS désigne la clé du serveur ([DANE|dane]), les expéditeurs refusent toute autre clé. Une nouvelle clé doit donc figurer dans le DNS avant que le serveur la présente, et assez longtemps pour que chacun l’apprenne. Postseal examine vos serveurs de noms et le serveur de messagerie, et dit quand l’étape suivante est sans risque. Rien n’est modifié.
window-rollover-host = Serveur de messagerie
window-rollover-host-help = Son nom, tel qu’il figure dans l’enregistrement MX.
window-rollover-file = Nouveau certificat
window-rollover-file-help = Le fichier de votre AC, avec les certificats intermédiaires, tel que le serveur va l’envoyer.
window-rollover-file-missing = Choisissez le fichier du nouveau certificat.
window-rollover-choose = Choisir le certificat…
window-rollover-look = Voir l’avancement
window-rollover-again = Revérifier
window-rollover-other = Un autre serveur ou certificat
window-rollover-under-way = Le changement est en cours. Vous pouvez fermer Postseal en attendant : il retient depuis quand le nouvel enregistrement est là.
