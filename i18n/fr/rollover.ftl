# A new key under DANE (src/rollover)

rollover-early-what = { $host } présente la nouvelle clé trop tôt, à { $address }.
rollover-early-why = Ce que les expéditeurs ont retenu du DNS ne désigne peut-être pas encore la nouvelle clé : jusque-là, ils refusent le serveur, et le courrier pour vous attend ou revient.
rollover-early-next = Remettez tout de suite l’ancien certificat, et installez le nouveau quand l’attente est terminée.

rollover-refused-what = { $host } présente à { $address } une clé que { $name } ne désigne pas, sur { $server }.
rollover-refused-why = Les expéditeurs qui vérifient DANE refusent le serveur dès qu’ils l’apprennent.
rollover-refused-next = Rajoutez tout de suite l’enregistrement de cette clé, et ne le retirez que lorsque le serveur ne la présente plus nulle part.

rollover-strange-what = { $host } présente à { $address } une clé qui n’est ni l’ancienne ni la nouvelle.
rollover-strange-why = Quelqu’un a installé un autre certificat, ou c’est un autre serveur.
rollover-strange-next = Cherchez de quel certificat il s’agit ; puis recommencez avec le fichier à installer.

rollover-vanished-what = Le nouvel enregistrement était sur tous les serveurs de noms, et manque à nouveau sur { $server } : { $name }
rollover-vanished-why = Les expéditeurs peuvent recevoir l’une ou l’autre réponse. L’attente recommence quand il est de retour.
rollover-vanished-next = Publiez-le à nouveau, et voyez si ce serveur de noms reprend sa zone des autres.

rollover-silent-what = Le serveur de noms { $server } ne répond pas : { $cause }
rollover-silent-why = On ne peut pas savoir ce qu’il dira à son retour. Les autres comptent.
rollover-silent-next = S’il fait partie de votre zone, réparez-le, et vérifiez à nouveau avant de continuer.

rollover-long-ttl-what = Les autres peuvent garder longtemps les enregistrements de { $name } : l’attente sera de { $hours } heures.
rollover-long-ttl-why = Jusque-là, les expéditeurs peuvent s’en tenir à ce qu’ils ont reçu.
rollover-long-ttl-next = Pour la raccourcir, réglez aujourd’hui leur durée de vie (TTL) à 3600, et publiez le nouvel enregistrement une fois l’ancienne durée écoulée.

rollover-no-dane-what = Le DNS ne désigne aucune clé qui compte pour { $host } (DANE).
rollover-no-dane-why = Une nouvelle clé n’y demande aucune préparation : aucun expéditeur ne la compare à quoi que ce soit.
rollover-no-dane-next = Installez le certificat quand vous voulez.

rollover-kept-what = Ce que le DNS désigne pour { $host } vaut aussi pour le nouveau certificat.
rollover-kept-why = La clé est la même, ou les enregistrements désignent son AC. Aucun enregistrement ne doit changer.
rollover-kept-next = Installez le certificat quand vous voulez.

rollover-resolver-what = Impossible d’interroger le DNS : { $cause }.
rollover-resolver-why = Sans lui, personne ne sait où en est le changement.
rollover-resolver-next = Vérifiez la connexion, ou indiquez un autre serveur DNS.

rollover-nowhere-what = Impossible de trouver les serveurs de noms de { $name } : { $cause }.
rollover-nowhere-why = Il faut interroger chacun d’eux : un enregistrement ne compte comme publié que s’ils l’ont tous.
rollover-nowhere-next = Vérifiez le nom, ou indiquez un autre serveur DNS.

rollover-address-what = { $address } est une adresse.
rollover-address-why = DANE connaît les serveurs par leur nom.
rollover-address-next = Indiquez le nom qui figure dans l’enregistrement MX.

rollover-certificate-what = Impossible de lire le nouveau certificat : { $cause }.
rollover-certificate-why = C’est sa clé que désigne le nouvel enregistrement.
rollover-certificate-next = Indiquez le fichier du certificat de votre AC, tel que le serveur va l’envoyer.

# The steps
rollover-done = Fait
rollover-open = À faire
rollover-locked = Plus tard
rollover-publish = Publier le nouvel enregistrement à côté de l’ancien
rollover-publish-how = Ajoutez cet enregistrement, et laissez l’ancien. Tout le reste attend que chaque serveur de noms de la zone l’ait :
rollover-wait = Attendre que plus personne n’ait retenu le DNS sans lui
rollover-wait-how = Les expéditeurs retiennent ce que dit le DNS aussi longtemps que ses enregistrements le permettent (leur durée de vie, TTL). Après deux fois cette durée, plus personne ne se fie à l’ancienne réponse.
rollover-wait-until = Fin de l’attente : { $until } ({ $minutes ->
    [one] encore { $minutes } minute
   *[other] encore { $minutes } minutes
}). Les expéditeurs retiennent ce que dit le DNS aussi longtemps que ses enregistrements le permettent (leur durée de vie, TTL) ; après deux fois cette durée, plus personne ne se fie à l’ancienne réponse. N’installez pas le certificat avant.
rollover-install = Installer le nouveau certificat
rollover-install-how = Mettez en place le nouveau certificat et sa clé, et faites-les charger par le serveur. Gardez les anciens jusqu’à la fin.
rollover-verify = Voir qu’il est présenté, et reconnu
rollover-verify-how = Il est présenté ; mais ce que prouve le DNS ne le confirme pas encore ici. Vérifiez à nouveau dans quelques minutes.
rollover-remove = Retirer l’ancien enregistrement
rollover-remove-how = Plus aucun serveur ne présente l’ancienne clé. Retirez ceci :
rollover-end = Tout est fait : la nouvelle clé est présentée, le DNS la désigne, et il ne reste rien de l’ancienne.
