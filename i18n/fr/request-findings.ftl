# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = Aucune AC publique ne signe le nom { $name }.
request-private-name-why = Il n’a de sens que dans votre réseau ; personne ne peut prouver qu’il est à lui.
request-private-name-next = Demandez le nom que voient les partenaires, par exemple mx.example.org ; pour le nom interne, utilisez votre propre AC.

request-wildcard-what = { $name } vaut pour tous les hôtes situés directement sous { $base }, mais pas pour { $base } lui-même.
request-wildcard-why = Qui a cette clé peut se faire passer pour chacun de ces hôtes, pas seulement pour le serveur de messagerie ; certaines AC le font payer plus cher.
request-wildcard-next = S’il n’y a que quelques serveurs de messagerie, nommez plutôt chacun d’eux.

request-ed25519-what = Les AC publiques n’émettent pas de certificats pour les clés Ed25519.
request-ed25519-why = Leurs règles ne le permettent pas encore, et beaucoup de serveurs de messagerie ne peuvent pas utiliser un tel certificat.
request-ed25519-next = Choisissez ECDSA P-256, sauf si l’AC est la vôtre et que chaque partenaire connaît Ed25519.

request-other-key-what = La clé qui signe n’est pas celle de l’ancien certificat.
request-other-key-why = Ce qui désigne l’ancienne clé (un enregistrement TLSA pour DANE, un partenaire qui l’a épinglée) ne reconnaîtra pas le nouveau certificat.
request-other-key-next = Si c’est l’ancienne clé que vous vouliez, choisissez son fichier ; sinon, ajoutez la nouvelle clé à ces enregistrements avant d’installer le certificat.

request-left-out-what = { $name }, que porte l’ancien certificat, a été laissé de côté.
request-left-out-why = Ce n’est pas un nom qu’un nouveau certificat puisse porter.
request-left-out-next = Si un hôte s’appelle ainsi, ajoutez à la main le nom que voient les partenaires.

request-unresolved-what = { $name } n’existe pas dans le DNS : ce nom n’a pas d’adresse.
request-unresolved-why = Les partenaires ne peuvent pas joindre un serveur de ce nom, et les AC qui le cherchent refusent la demande.
request-unresolved-next = Vérifiez l’orthographe, ou ajoutez-lui un enregistrement A ou AAAA.

request-alias-what = { $name } est un alias (CNAME) de { $target }.
request-alias-why = Un serveur de messagerie ne doit pas être désigné par un alias (RFC 2181, section 10.3) ; certains partenaires cherchent alors l’autre nom dans le certificat.
request-alias-next = Faites désigner { $target } par l’enregistrement MX, ou donnez à { $name } ses propres adresses ; en attendant, demandez les deux noms.

request-not-mx-what = Le courrier n’est pas remis à { $name }.
request-not-mx-why = Les partenaires cherchent le nom dans l’enregistrement MX, et lui comparent le certificat : { $mx }.
request-not-mx-next = Demandez aussi ce nom, sauf si { $name } sert à autre chose, par exemple aux logiciels de messagerie des utilisateurs.

request-mx-not-asked-what = Le courrier est aussi remis à { $name }, qui ne figure pas dans la demande.
request-mx-not-asked-why = Les partenaires qui s’y connectent comparent son certificat à ce nom.
request-mx-not-asked-next = Ajoutez le nom si c’est le même serveur, ou la même clé, qui y répond ; un autre serveur a son propre certificat.

request-no-such-domain-what = Le domaine { $domain } n’existe pas dans le DNS.
request-no-such-domain-why = Aucun courrier ne peut lui être remis.
request-no-such-domain-next = Vérifiez l’orthographe.

request-no-mx-what = { $domain } n’a pas d’enregistrement MX.
request-no-mx-why = Son courrier est alors remis à l’hôte de ce nom même (RFC 5321, section 5.1).
request-no-mx-next = Demandez { $domain } lui-même, ou ajoutez un enregistrement MX qui désigne le serveur de messagerie.

request-null-mx-what = { $domain } n’accepte aucun courrier : c’est ce que dit son enregistrement MX.
request-null-mx-why = Un simple point à la place du serveur de messagerie (RFC 7505) dit à tous de ne pas essayer.
request-null-mx-next = Vérifiez l’orthographe du domaine, ou remplacez cet enregistrement MX par un autre qui désigne le serveur de messagerie.

request-caa-nobody-what = Aucune AC ne peut émettre de certificat pour { $name } : les enregistrements CAA de { $at } l’interdisent.
request-caa-nobody-why = Toute AC publique les lit avant de signer, et doit refuser.
request-caa-nobody-next = Ajoutez à { $at } un enregistrement CAA qui nomme votre AC.

request-caa-unknown-what = Un enregistrement CAA de type « { $tag } » restreint qui peut émettre pour { $name }.
request-caa-unknown-why = Il est marqué critique : une AC qui ne connaît pas ce type doit refuser.
request-caa-unknown-next = Demandez à celui qui a créé l’enregistrement à quoi il sert, et à votre AC si elle le connaît.

request-not-asked-what = Impossible d’interroger le DNS sur { $name } : { $cause }.
request-not-asked-why = On ne sait donc pas si une AC peut et a le droit d’émettre pour ce nom. Une AC qui n’obtient pas de réponse non plus refuse.
request-not-asked-next = Réessayez ; si cela persiste, voyez les serveurs DNS du domaine.

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = Interrogation du DNS sur { $name }…
request-dns-mail = Serveurs de messagerie de { $domain } : { $hosts }
request-caa-any = AC pour { $name } : toutes. Aucun enregistrement CAA ne les restreint. Pour n’en autoriser qu’une : { $record }
request-caa-only = AC pour { $name } : { $issuers } (enregistrements CAA de { $at }). Pour en autoriser une autre : { $record }
request-renews = Renouvelle le certificat de { $hosts }, valable jusqu’au { $date }.
request-renews-new-key = Avec une nouvelle clé : si l’ancienne a jamais été copiée, la copie est désormais sans valeur. L’ancienne clé reste où elle est.
request-renews-dane = Le DNS désigne-t-il la clé de ce serveur (DANE, un enregistrement TLSA) ? Publiez-y alors la nouvelle clé avant que le serveur ne la présente ; sinon les expéditeurs qui respectent DANE refusent le serveur.
request-renews-old-key = Avec une clé existante : nécessaire seulement si quelque chose désigne la clé elle-même, comme un enregistrement TLSA pour DANE.
cli-renew-goes-on = Le renouvellement a déjà commencé. Il continue avec la demande qui est là : { $path }
cli-renew-ordering = Le certificat en service a été commandé en ligne. Le suivant est commandé de la même façon, avec le même compte : { $ca }
cli-renew-again = La clé et la demande sont conservées. Ceci continue avec elles :
cli-renew-issued = Le certificat a été délivré et se trouve dans { $path }. Ne commandez pas de nouveau ; ceci continue avec lui :
cli-renew-then = Dès que l’autorité a répondu, ceci vérifie ses fichiers et les reprend dans le projet, comme l’étape 2 de la fenêtre :
cli-renew-until = Tant que le nouveau certificat n’a pas fait ses preuves à l’étape 4, ceci remet l’ancien :
cli-renew-prove = Dès que votre serveur de messagerie l’utilise, un message d’essai en fait la preuve :
cli-renew-refused = Il n’a pas été repris dans le projet.
cli-renew-anyway = Là où vos partenaires lui font confiance malgré tout, ceci l’utilise quand même :
cli-renew-back = Ce qui servait avant sert de nouveau (jusqu’au { $to }) : { $file }
