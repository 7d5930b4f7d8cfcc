# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = el servidor cortó a mitad, sin decir nada
handshake-not-tls = lo que responde no habla TLS; quizá el puerto empieza en claro, o es de otro servicio
handshake-old-versions = no ofrece nada por encima de TLS 1.1
handshake-nothing-in-common = el servidor no acepta ninguna versión, cifrado ni intercambio de claves que ofrecemos, o no tiene un certificado para ello
handshake-unknown-name = el servidor no conoce ningún host con el nombre por el que se le preguntó (SNI)
handshake-certificate-wanted = el servidor quiere un certificado del cliente, y no recibió ninguno
handshake-certificate-refused = el servidor no acepta el certificado que se le mostró
handshake-other-certificate-key = el servidor muestra un certificado y no tiene la clave que le corresponde
handshake-no-certificate = el servidor no muestra ningún certificado
handshake-bad-certificate = el certificado del servidor no se puede comprobar
handshake-fault-there = el servidor avisa de un fallo propio (internal error)
handshake-refused = el servidor rechazó la conexión con una alerta de TLS
handshake-broken = lo que envía el servidor incumple las reglas de TLS
handshake-expired = ha caducado
handshake-not-yet-valid = aún no es válido
handshake-unknown-issuer = no lleva a ninguna raíz de confianza
handshake-other-issuer = no está firmado por el emisor que nombra; hay otro con ese nombre
handshake-self-signed = está autofirmado
handshake-authority-as-server = es el certificado de una CA, que firma otros, y no el de un servidor
handshake-revoked = lo revocó su CA
handshake-wrong-purpose = no está previsto para servidores
handshake-weak-signature = está firmado de una forma en la que ya nadie debería confiar
handshake-late = el servidor no terminó a tiempo
handshake-not-judged = este ordenador no terminó de comprobar el certificado a tiempo
