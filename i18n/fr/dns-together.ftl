# What a domain's records mean together (src/publish)

mx-address-what = L’enregistrement MX de { $domain } indique une adresse au lieu d’un serveur : { $address }
mx-address-why = Un enregistrement MX doit désigner un serveur (RFC 5321, section 5.1). La plupart des expéditeurs n’y trouvent personne, et le courrier revient.
mx-address-next = Donnez à l’adresse un nom avec un enregistrement A ou AAAA, et mettez ce nom dans l’enregistrement MX.

mx-no-reverse-what = L’adresse { $address } de { $host } n’a pas de nom dans le DNS (pas d’enregistrement PTR).
mx-no-reverse-why = Si le serveur envoie aussi depuis cette adresse, beaucoup de destinataires refusent son courrier ou le prennent pour indésirable.
mx-no-reverse-next = Demandez à celui qui vous a attribué l’adresse de régler son enregistrement PTR sur { $host }.

mx-reverse-strange-what = L’adresse { $address } s’appelle { $name }, et ce nom n’y ramène pas.
mx-reverse-strange-why = Si le serveur envoie aussi depuis cette adresse, beaucoup de destinataires refusent son courrier : n’importe qui peut ainsi prétendre porter un nom.
mx-reverse-strange-next = Donnez à { $name } un enregistrement d’adresse avec { $address }, ou faites désigner par l’enregistrement PTR un serveur qui en a un.

caa-forbids-what = Des enregistrements CAA de { $at } interdisent à l’AC du certificat actuel de { $host } d’émettre : { $ca }
caa-forbids-why = Le certificat continue de fonctionner. Le prochain sera refusé, au pire moment.
caa-forbids-next = Ajoutez ceci avant de renouveler : { $record }

caa-bound-what = Des enregistrements CAA de { $at } ne permettent d’émettre pour { $host } que de certaines façons : { $parameters }
caa-bound-why = Cela empêche d’autres d’obtenir un certificat auprès de la même AC. Un nouveau compte, ou une autre façon de prouver, est refusé (RFC 8657).
caa-bound-next = Commandez avec ce compte et de cette façon, ou modifiez d’abord l’enregistrement.

caa-account-what = Des enregistrements CAA de { $at } ne permettent d’émettre pour { $host } qu’à un autre compte auprès de l’AC que celui de Postseal : { $accounts }
caa-account-why = Avec le compte de Postseal ({ $own }), l’AC refuse la prochaine commande : le certificat ne serait pas renouvelé.
caa-account-next = Ajoutez le compte de Postseal à l’enregistrement, ou commandez avec le compte qui y est nommé : { $record }

caa-none-what = Rien ne dit quelle AC peut émettre pour { $host }.
caa-none-why = Toutes le peuvent ; c’est l’état habituel, et aucun courrier n’est perdu pour autant. Un enregistrement évite que les autres s’y laissent entraîner.
caa-none-next = Si vous voulez, ajoutez : { $record }

tlsrpt-unreachable-what = Les rapports ne peuvent pas arriver à { $address } : { $cause }
tlsrpt-unreachable-why = Les expéditeurs les abandonnent, et vous n’apprenez rien de ce qui échoue.
tlsrpt-unreachable-next = Indiquez une boîte dont le domaine accepte le courrier, ou un serveur web qui répond.

dnssec-algorithm-what = La zone { $name } est signée avec { $algorithm }, qui est abandonné.
dnssec-algorithm-why = Les résolveurs cessent de le vérifier et tiennent la zone pour non signée ; DANE ne compte alors plus pour personne (RFC 8624, RFC 9905).
dnssec-algorithm-next = Passez à ECDSA P-256 (13) ou Ed25519 (15) là où votre zone est gérée, et laissez la transition passer par les deux algorithmes.

dnssec-iterations-what = La zone { $name } nie des noms avec { $iterations } itérations de hachage supplémentaires (NSEC3).
dnssec-iterations-why = Les résolveurs refusent tant de travail et tiennent la zone pour non signée, ou ne répondent pas (RFC 9276). Elles ne protègent rien.
dnssec-iterations-next = Réglez NSEC3 sur 0 itération et sans sel, ou utilisez NSEC.

sts-id-unchanged-what = La politique MTA-STS de { $domain } a changé, mais pas l’id de son enregistrement : { $id }
sts-id-unchanged-why = Les expéditeurs ne reprennent une politique que si l’id change. Jusqu’à l’expiration de la leur, ils continuent avec l’ancienne, et peuvent refuser un nouveau serveur.
sts-id-unchanged-next = Donnez à l’enregistrement _mta-sts.{ $domain } un autre id, par exemple la date et l’heure actuelles.

dns-memory-what = { $file } n’est pas un fichier où Postseal retient ce qu’il a vu : { $cause }
dns-memory-why = Il est laissé tel quel, et rien ne peut être comparé à la dernière fois.
dns-memory-next = Déplacez ce fichier ou, en ligne de commande, indiquez-en un autre avec --remember.

dns-no-issuer-what = { $file } ne contient pas le certificat de l’AC : { $issuer }
dns-no-issuer-why = Un enregistrement de l’AC (2 1 1) ne compte que si le serveur envoie aussi ce certificat.
dns-no-issuer-next = Indiquez le fichier avec toute la chaîne (fullchain), ou omettez --ca.

cli-dns-step-dane-ca = Ou bien l’AC elle-même : une nouvelle clé n’exige alors pas de nouvel enregistrement. Mais quiconque obtient de cette AC un certificat au nom de votre serveur compte aussi, et quand l’AC change son intermédiaire (certaines le font sans prévenir), votre courrier s’arrête :
