# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = le serveur a raccroché au milieu, sans un mot
handshake-not-tls = ce qui répond ne parle pas TLS ; le port commence peut-être en clair, ou appartient à un autre service
handshake-old-versions = il ne propose rien au-dessus de TLS 1.1
handshake-nothing-in-common = le serveur n’accepte aucune version, aucun algorithme ni échange de clés que nous proposons, ou n’a pas de certificat pour cela
handshake-unknown-name = le serveur ne connaît aucun hôte du nom qui lui a été demandé (SNI)
handshake-certificate-wanted = le serveur veut un certificat du client, et n’en a pas reçu
handshake-certificate-refused = le serveur n’accepte pas le certificat qui lui a été présenté
handshake-other-certificate-key = le serveur présente un certificat dont il n’a pas la clé
handshake-no-certificate = le serveur ne présente pas de certificat
handshake-bad-certificate = le certificat du serveur n’est pas de ceux que l’on peut vérifier
handshake-fault-there = le serveur signale une erreur de son côté (internal error)
handshake-refused = le serveur a refusé par une alerte TLS
handshake-broken = ce qu’envoie le serveur enfreint les règles de TLS
handshake-expired = il a expiré
handshake-not-yet-valid = il n’est pas encore valable
handshake-unknown-issuer = il ne mène à aucune racine de confiance
handshake-other-issuer = il n’est pas signé par l’émetteur qu’il nomme ; il en existe un autre de ce nom
handshake-self-signed = il est autosigné
handshake-authority-as-server = c’est le certificat d’une AC, qui en signe d’autres, et non celui d’un serveur
handshake-revoked = son AC l’a révoqué
handshake-wrong-purpose = il n’est pas prévu pour des serveurs
handshake-weak-signature = il est signé d’une façon à laquelle plus personne ne devrait se fier
handshake-late = le serveur n’a pas terminé à temps
handshake-not-judged = cet ordinateur n’a pas fini de vérifier le certificat à temps
