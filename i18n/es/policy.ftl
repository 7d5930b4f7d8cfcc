# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = En claro
class-plain-sentence = El correo va sin TLS, legible para todos en su camino, incluso donde se ofrece TLS.
class-plain-inbound-sentence = El correo entra sin TLS, legible para cualquiera en el camino; su servidor no lo ofrece.
class-opportunistic-name = TLS si se ofrece
class-opportunistic-sentence = El correo va con TLS donde el otro lado lo ofrece, y si no, en claro: no se pierde correo, pero un atacante en el camino puede forzar que vaya en claro.
class-opportunistic-inbound-sentence = Su servidor ofrece TLS; quien no lo use puede entregar igualmente en texto claro: no se pierde correo, pero un atacante en el camino puede forzar el texto claro.
class-required-name = TLS o nada
class-required-sentence = El correo va con TLS o no va; no se comprueba de quién es el servidor del otro extremo.
class-required-inbound-sentence = El correo se acepta por TLS o se rechaza; no se comprueba de quién es el servidor que lo entrega.
class-verified-name = TLS, verificado
class-verified-sentence = El correo va con TLS a un servidor que demuestra su nombre con un certificado de confianza, o no va.
class-verified-inbound-sentence = El correo se acepta por TLS de un servidor que demuestra su nombre con un certificado de confianza, o se rechaza.

direction-inbound = Recepción
direction-outbound = Envío

support-yes = sí
support-no = no
support-default-only = solo para todos
support-partner-only = solo para un socio

capability-minimum = solo TLS 1.3
capability-submission = puertos 587 y 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = reglas por dirección
capability-host = reglas por nombre de host
capability-fingerprint = socios conocidos por la huella de un certificado
capability-certificate-name = socios conocidos por el nombre en su certificado

policy-file-settings = Los ajustes del propio servidor
policy-file-outbound-partners = Qué socios se tratan de otro modo al enviar correo
policy-file-inbound-partners = Qué socios se tratan de otro modo al recibir correo
policy-file-client-certificates = Los certificados por los que se reconoce a un socio
policy-file-inbound-clients = Qué se pide a los servidores según desde dónde se conectan
policy-file-submission = Los puertos por los que los usuarios entregan correo
policy-file-program = Un programa propio de Postseal, con el que trabajan los scripts

policy-action-create = archivo nuevo
policy-action-merge = se añade a su archivo
policy-action-replace = sustituye al archivo

# Errors

server-unknown-what = Ningún servidor de correo se llama { $server }.
server-unknown-why = Una configuración se escribe para un servidor y una versión; otro no la leería.
server-unknown-next = Los nombres son: { $known }. Si el suyo no está entre ellos, «other» tiene los pasos para cualquier servidor.

server-version-too-old-what = { $server } { $version } es más antiguo que todo aquello para lo que escribimos una configuración.
server-version-too-old-why = Le faltan ajustes que la configuración necesita, y ya no recibe correcciones de seguridad.
server-version-too-old-next = Actualice { $server } a { $oldest } o posterior.

platform-unknown-what = Ninguna plataforma se llama { $text }.
platform-unknown-why = La plataforma dice dónde suelen estar los archivos del servidor, los certificados y las claves.
platform-unknown-next = Los nombres son: { $known }. Sin indicarla, los lugares son los de Debian.

platform-unavailable-what = Los lugares de { $server } en { $platform } no se conocen aquí.
platform-unavailable-why = Postseal no nombra ningún lugar que no haya podido confirmar; algunos servidores tienen los mismos lugares en todas partes.
platform-unavailable-next = Omita --platform e indique con --certificate, --key y --roots dónde está cada cosa en el servidor. «postseal policy servers» dice qué plataformas se conocen.

server-version-malformed-what = { $text } no es una versión.
server-version-malformed-why = La configuración cambia de una versión a otra.
server-version-malformed-next = Escríbala como números con puntos, por ejemplo 3.7; en Postfix la muestra «postconf mail_version».

server-path-unusable-what = { $text } no se puede usar como ruta en el servidor.
server-path-unusable-why = Va a un archivo de configuración y a comandos, donde los espacios, comillas, comas y otros signos especiales significan otra cosa.
server-path-unusable-next = Indique la ruta completa desde la raíz, como /etc/ssl/private/mx.example.org.key (en Windows C:\Postseal\mx.example.org.pfx), y cambie el nombre del archivo en el servidor si hace falta.

fingerprint-malformed-what = { $text } no es la huella SHA-256 de un certificado.
fingerprint-malformed-why = Una huella es un número corto calculado a partir de un certificado: 64 cifras de 0 a 9 y de a a f. Por ella se reconoce al socio.
fingerprint-malformed-next = Pídala al socio, o muéstrela con: openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } no dice qué se pide a quién.
partner-malformed-why = Un socio es un dominio de correo y con qué rigor se pide TLS: plain, opportunistic, required o verified.
partner-malformed-next = Escriba bank.example=verified para el correo al socio, o bank.example=verified/required para el correo al socio y desde él.

partner-twice-what = { $domain } se nombra dos veces.
partner-twice-why = Solo puede valer una de las dos.
partner-twice-next = Quite una de ellas.
partner-is-server-what = { $from } es la dirección de un servidor, no un dominio de correo.
partner-is-server-why = A un socio se le reconoce por la parte que sigue a la @ en sus direcciones de correo. También hay reglas por dirección, para el correo que se recibe.
partner-is-server-next = Escriba el dominio de correo del socio, por ejemplo bank.example. Para el servidor, la regla es --client { $from }=required; en la ventana, elija «Servidor que envía».

policy-unreadable-what = No se puede leer la política: { $cause }
policy-unreadable-why = Una política mal leída protegería menos de lo que usted quería.
policy-unreadable-next = Corrija el lugar que se indica; una política tiene inbound, outbound y una lista de socios (partners).

policy-folder-not-empty-what = Ya hay algo en { $path }.
policy-folder-not-empty-why = Los archivos de dos configuraciones en una misma carpeta se confundirían.
policy-folder-not-empty-next = Elija una carpeta nueva o vacía.

client-origin-malformed-what = { $text } no es una dirección, un rango de direcciones ni el nombre de un servidor.
client-origin-malformed-why = La regla se guía por el lugar desde el que llega una conexión.
client-origin-malformed-next = Escriba 192.0.2.7, o 192.0.2.0/24 para un rango, o 2001:db8::/32, o mx.bank.example.
client-range-malformed-what = { $text } no es un intervalo de direcciones: detrás de la barra va un número del 0 al { $widest }.
client-range-malformed-why = El número dice cuántos bits, desde el principio, son iguales en todas las direcciones del intervalo: cuanto mayor es, menos direcciones hay.
client-range-malformed-next = Escriba --client { $range }=required para un intervalo o --client { $address }=required para un solo servidor; en la ventana, elija «Servidor que envía» y escriba { $range }.

client-malformed-what = { $text } no dice qué se pide a qué servidor.
client-malformed-why = Una regla así es el lugar desde el que llega una conexión, y con qué rigor se pide TLS: plain, opportunistic, required o verified.
client-malformed-next = Escriba 192.0.2.0/24=required o mx.bank.example=required.

client-twice-what = { $from } se nombra dos veces.
client-twice-why = Solo puede valer una de las dos reglas.
client-twice-next = Quite una de ellas.

partner-not-named-what = { $text } no se nombra en la política.
partner-not-named-why = Un certificado corresponde a un socio o a un servidor que tiene una regla propia.
partner-not-named-next = Nómbrelo antes, por ejemplo con --partner { $text }=verified/verified o --client { $text }=verified.

profile-unknown-what = Ningún perfil se llama { $text }.
profile-unknown-why = El perfil dice cómo de antiguo puede ser el otro lado.
profile-unknown-next = Los perfiles son modern, intermediate (recomendado) y old.

minimum-malformed-what = { $text } no es una versión de TLS que pueda ser la mínima.
minimum-malformed-why = Todo lo que queda por debajo de la versión mínima se rechaza.
minimum-malformed-next = Escriba 1.2 o 1.3; con el perfil «old» también son posibles 1.0 y 1.1.

minimum-below-profile-what = { $minimum } está por debajo de lo que permite el perfil { $profile }.
minimum-below-profile-why = El perfil dice cómo de antiguo puede ser el otro lado; la versión mínima solo puede hacerlo más estricto.
minimum-below-profile-next = Elija una versión más alta, o el perfil «old» si lo necesitan equipos que no se pueden sustituir.

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = Se ofrece TLS, aunque se pidió ir en claro.
limit-plain-still-offered-why = El servidor ofrece TLS antes de saber quién envía, así que no puede ocultar la oferta solo a algunos remitentes.
limit-plain-still-offered-next = El correo en claro se acepta, y a un remitente que usa TLS se le atiende con TLS. No hay que hacer nada, salvo que TLS le estropee algo a ese remitente.

limit-partner-not-weaker-what = A { $partner } se le trata al enviar con el mismo rigor que a todos.
limit-partner-not-weaker-why = El servidor pide TLS antes de saber quién envía, así que no se puede pedir a un socio menos que a todos.
limit-partner-not-weaker-next = Vale la clase más estricta. Para hacer una excepción con algunos, elija «TLS si se ofrece» para todos y nombre a los socios que deben usar TLS.

limit-name-not-compared-what = Todo remitente necesita un certificado de una autoridad de confianza, pero no se compara el nombre que lleva.
limit-name-not-compared-why = El servidor puede comprobar quién emitió el certificado de un remitente, y no tiene forma de comprobar que corresponda a su dominio.
limit-name-not-compared-next = A los remitentes sin un certificado así se les rechaza; por lo demás, basta el de cualquiera. Para una prueba real, elija «TLS, verificado» para socios concretos e indique las huellas de sus certificados.

limit-fingerprint-missing-what = El correo de { $partner } espera hasta que se conozca la huella de su certificado.
limit-fingerprint-missing-why = El servidor reconoce a un socio por la huella de su certificado (un número corto calculado a partir de él), no por el nombre que lleva, y no se indicó ninguna.
limit-fingerprint-missing-next = Pida al socio la huella SHA-256 del certificado con el que envían sus servidores, añádala y exporte de nuevo. Hasta entonces su correo se aplaza, no se pierde; o elija para él «TLS o nada».

limit-fingerprint-pinned-what = A { $partner } se le reconoce por su certificado, no por un nombre.
limit-fingerprint-pinned-why = El servidor compara la huella del certificado (un número corto calculado a partir de él). Un certificado renovado tiene otra.
limit-fingerprint-pinned-next = Pida al socio que le comunique cada huella nueva antes de usarla; conserve la anterior a su lado durante un tiempo.

limit-bounce-unseen-what = Las reglas para socios que envían no alcanzan a los rebotes.
limit-bounce-unseen-why = La regla se guía por el dominio del remitente, y un mensaje sobre una entrega fallida no tiene remitente.
limit-bounce-unseen-next = Esos mensajes se aceptan como los de cualquiera. A menudo citan el correo que falló: pida al socio que en su lado lo envíe todo con TLS. La regla alcanza también lo que otros traen con la dirección del socio: el correo reenviado, o el que llega por una pasarela o un servidor de respaldo propios, se rechaza si ese servidor no la cumple.

limit-plain-unreachable-what = No se puede entregar correo a dominios cuyos servidores no ofrecen TLS.
limit-plain-unreachable-why = TLS es obligatorio para todos, y no todos los servidores de correo lo ofrecen.
limit-plain-unreachable-next = Ese correo espera, y se devuelve a su remitente al cabo de unos días. Elija «TLS si se ofrece» para todos si escribe a dominios desconocidos.

limit-hosted-unreachable-what = No se puede entregar correo a la mayoría de los dominios.
limit-hosted-unreachable-why = El certificado tiene que llevar un nombre dentro del dominio del destinatario, pero el correo de la mayoría de los dominios lo reciben servidores de un proveedor, con otros nombres.
limit-hosted-unreachable-next = Ese correo espera, y se devuelve a su remitente al cabo de unos días. Elija «TLS si se ofrece» para todos, y «TLS, verificado» para los socios cuyos nombres de servidor conoce.

limit-name-inside-domain-what = Los servidores de { $partner } deben demostrar un nombre dentro de ese dominio.
limit-name-inside-domain-why = No se indicaron otros nombres, y en los del DNS (los registros MX) no se puede confiar: quien los falsifica elige el nombre.
limit-name-inside-domain-next = Si su correo lo recibe un proveedor, pida al socio los nombres de los certificados de sus servidores y añádalos. Hasta entonces ese correo espera o se rechaza, y no va a ningún servidor equivocado.

limit-route-overrides-what = Una ruta fija para el correo de un socio se salta las reglas de ese socio.
limit-route-overrides-why = El servidor busca la regla por el host al que se conecta. Con una ruta como [mail.bank.example]:25 es la ruta, no el dominio.
limit-route-overrides-next = Si tiene rutas así: en Postfix, apply.sh añade una línea para cada una de transport_maps; ejecútelo de nuevo cuando cambien. Para un relayhost, añada al archivo de socios de salida una línea para cada una, escrita exactamente como la ruta.
limit-route-own-tls-what = El correo que una action propia envía por una ruta fija escapa a lo que aquí se exige.
limit-route-own-tls-why = Una action de smtpd.conf con "host" o "domain" conserva sus propias opciones de TLS: solo usted sabe para qué es ese servidor.
limit-route-own-tls-next = Si tiene alguna, apply.sh la nombra. Donde una lleve correo de un socio, escriba en ella "tls" (se comprueba el certificado) o "tls no-verify" (vale cualquier certificado).
limit-smarthost-asked-what = Si todo el correo sale por un único servidor (un smarthost), es ese servidor el que debe cumplir las reglas de los socios.
limit-smarthost-asked-why = Exim comprueba el servidor al que se conecta. El certificado de un smarthost no lleva el nombre del socio, así que el correo para un socio verificado espera; y cómo sigue desde allí, aquí nadie lo sabe.
limit-smarthost-asked-next = Con un smarthost, haga que las reglas de los socios se configuren en él y exija aquí TLS a todos: todos son entonces el smarthost.
limit-chain-copied-what = Después de cada renovación, Sendmail necesita un comando más.
limit-chain-copied-why = Sendmail solo muestra el primer certificado de un archivo. Los que responden por él están junto a los certificados raíz, en /etc/mail/postseal-ca.pem; un certificado renovado puede traer otros, y sin ellos quien comprueba rechaza.
limit-chain-copied-next = Después de cada renovación: sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload. Con certbot, como --deploy-hook.
limit-host-rests-what = Un socio que no cumple su regla puede retener un rato el correo de otros que están en el mismo servidor.
limit-host-rests-why = OpenSMTPD deja descansar un servidor en el que falló, sea para quien sea el correo.
limit-host-rests-next = Mire primero el servidor del socio (paso 4, lo que ve un socio) y elija la clase más estricta cuando su certificado encaje.

limit-every-listener-what = El ajuste para todos vale también para los programas de correo de sus propios usuarios.
limit-every-listener-why = Es el ajuste general del servidor; los puertos por los que los usuarios entregan correo (587 y 465) lo adoptan si no tienen uno propio.
limit-every-listener-next = Elija en el paso 3 configurar también los puertos para usuarios (--submission), donde Postseal lo hace para este servidor: entonces tienen ajustes propios. O déselos usted (en Postfix: en master.cf, smtpd_tls_security_level=encrypt y smtpd_tls_req_ccert=no). Pruebe después a enviar desde un programa de correo.

limit-sender-unverifiable-what = Aquí quien envía no tiene que demostrar un nombre, aunque se pidió «TLS, verificado».
limit-sender-unverifiable-why = Este servidor no tiene forma de comparar el nombre del certificado de un remitente.
limit-sender-unverifiable-next = En su lugar se pide «TLS o nada»: el correo va cifrado, pero no se demuestra de quién es el servidor que lo envió. Si el otro lado insiste en una prueba, su correo tiene que recibirlo otro servidor.

limit-partner-stricter-what = { $partner } debe demostrar su nombre al enviar, y eso es más de lo que usted pidió.
limit-partner-stricter-why = Este servidor puede pedir TLS a un remitente concreto solo junto con un certificado para su dominio.
limit-partner-stricter-next = Pregunte al socio si sus servidores envían con un certificado así. Si no, elija «TLS si se ofrece» para su dominio y haga una regla para las direcciones de sus servidores, donde este servidor tenga tales reglas.

limit-sender-names-domain-what = El certificado con el que envía { $partner } debe llevar el propio dominio de correo del socio.
limit-sender-names-domain-why = El servidor compara ese certificado con el dominio que va detrás de la @, no con el nombre de un host.
limit-sender-names-domain-next = Pregunte al socio antes de aplicar esto. El correo enviado con otro certificado, o sin ninguno, se rechaza.

limit-subdomains-uncovered-what = Los dominios por debajo de { $partner } no están incluidos.
limit-subdomains-uncovered-why = No está documentado que la lista de dominios de este servidor conozca comodines.
limit-subdomains-uncovered-next = Si también hay correo de o para dominios por debajo de él, añada cada uno como socio propio.

limit-subdomains-unknown-what = No se sabe si una regla para { $partner } vale también para los dominios por debajo de él.
limit-subdomains-unknown-why = De las listas de dominios de este servidor no se sabe nada.
limit-subdomains-unknown-next = Si también hay correo de o para dominios por debajo de él, añada cada uno como socio propio.

limit-single-name-what = Solo se compara uno de los nombres de certificado que dio { $partner }.
limit-single-name-why = El servidor tiene sitio para un nombre o un comodín por destino.
limit-single-name-next = Se usa el primero. El correo a y de un servidor con otro nombre espera o se rechaza: pida un nombre que lleven todos y póngalo el primero.

limit-plain-not-sent-what = El correo va con TLS donde se ofrece, aunque se pidió ir en claro.
limit-plain-not-sent-why = Este servidor usa TLS con todo servidor que lo ofrece, y aquí no se pone ningún ajuste contra ello.
limit-plain-not-sent-next = Lo que obtiene es «TLS si se ofrece». Si TLS estropea algo en el otro lado, es este el que tiene que dejar de ofrecerlo.

limit-target-not-compared-what = Al enviar correo, los certificados deben venir de una autoridad de confianza, pero no se comparan los nombres que llevan.
limit-target-not-compared-why = El servidor compara nombres solo donde se le dice cuáles, y nadie los conoce para todos.
limit-target-not-compared-next = Esto es menos que «TLS, verificado». Para una prueba real, nombre a sus socios y elíjalo para cada uno.

limit-target-unverified-what = Los certificados no se comprueban al enviar correo, aunque se pidió «TLS, verificado».
limit-target-unverified-why = Este servidor no tiene ningún ajuste que los compruebe.
limit-target-unverified-next = En su lugar se pide «TLS o nada»: el correo va cifrado, pero no se demuestra de quién es el servidor que lo recibe. Para una prueba real tiene que enviarlo otro servidor.

limit-target-stricter-what = Los servidores de { $partner } deben demostrar además sus nombres, y eso es más de lo que usted pidió.
limit-target-stricter-why = Este servidor pide TLS solo junto con un certificado válido.
limit-target-stricter-next = El correo espera o se devuelve donde el certificado no es válido. Mire el servidor del socio en el paso 4 antes de aplicar esto.

limit-name-from-dns-what = Al enviar correo, los certificados se comparan con los nombres del DNS (los registros MX).
limit-name-from-dns-why = A este servidor no se le pueden indicar otros nombres. Quien falsifica el DNS elige el nombre, y puede tener un certificado para él.
limit-name-from-dns-next = Protege contra las escuchas, no contra un DNS falsificado. Pida al socio que firme su DNS (DNSSEC) o que publique MTA-STS.
limit-name-maybe-from-dns-what = Al enviar correo, la mayoría de los servidores comparan los certificados con los nombres del DNS (los registros MX).
limit-name-maybe-from-dns-why = Quien falsifica el DNS elige ese nombre, y puede tener un certificado para él. Aquí no se sabe si a este servidor se le puede indicar qué nombres tiene que llevar el certificado de un socio.
limit-name-maybe-from-dns-next = Busque una lista de nombres esperados junto al ajuste para el socio, o pregunte al fabricante. Si no la hay, pida al socio que firme su DNS (DNSSEC) o que publique MTA-STS.

limit-everybody-not-asked-what = A todos no se les pide nada más estricto que «TLS si se ofrece».
limit-everybody-not-asked-why = Este servidor puede ser estricto solo con aquellos cuyos dominios se le indican.
limit-everybody-not-asked-next = Nombre a los socios cuyo correo hay que proteger, cada uno con su clase.

limit-partner-not-asked-what = A { $partner } no se le pide más que a todos.
limit-partner-not-asked-why = Este servidor no tiene reglas para dominios concretos en esta dirección.
limit-partner-not-asked-next = Elija la clase más estricta para todos si puede, o deje que un servidor situado delante de este se encargue del correo de { $partner }.
limit-partner-not-less-what = A { $partner } se le pide tanto como a todos, aunque se eligió menos.
limit-partner-not-less-why = Este servidor no tiene reglas por dominio en esta dirección.
limit-partner-not-less-next = Si { $partner } no puede, su correo espera: pida menos a todos, o deje ese correo a un servidor situado delante de este.

limit-reset-by-update-what = La próxima actualización del producto devuelve estos valores a su estado anterior.
limit-reset-by-update-why = Su instalación vuelve a escribir la configuración del servidor de correo cada vez que se ejecuta.
limit-reset-by-update-next = Conserve la carpeta, ejecute apply.sh de nuevo después de cada actualización, y pruebe.

limit-route-pinned-what = El correo a { $partner } va siempre a un solo servidor de correo, por su nombre.
limit-route-pinned-why = Las reglas de este servidor para TLS se guían por el nombre del otro servidor, no por el dominio; por eso el dominio recibe una ruta fija: al primer nombre de certificado que dio el socio, o si no, a su primer servidor de correo en el DNS el día de apply.sh.
limit-route-pinned-next = Pida ese nombre al socio y añádalo. Cuando cambien sus servidores de correo, el correo espera hasta que ejecute apply.sh de nuevo; nada va a otro servidor.

limit-own-networks-exempt-what = El correo de las redes del propio servidor se acepta sin TLS.
limit-own-networks-exempt-why = Los propios programas del producto entregan desde allí correo en claro, y quedarían fuera.
limit-own-networks-exempt-next = Mire qué cuenta como redes propias (en Postfix: mynetworks), y nombre allí solo aquello en lo que confía.

limit-protocols-of-windows-what = Aquí no se decide qué versiones de TLS se hablan.
limit-protocols-of-windows-why = Lo decide Windows, para todos los programas del servidor.
limit-protocols-of-windows-next = Desactive allí TLS 1.0 y 1.1 (lo explica «Exchange Server TLS configuration best practices» en learn.microsoft.com, también para otros servidores de correo). En el paso 4 se ve lo que se habla de verdad.
limit-protocols-of-product-what = Aquí no se decide qué versiones de TLS se hablan.
limit-protocols-of-product-why = Es un ajuste del producto en otro lugar, que Postseal no escribe.
limit-protocols-of-product-next = Busque en su manual las versiones de TLS o SSL y permita solo TLS 1.2 y posteriores. En el paso 4 se ve lo que se habla de verdad.
limit-protocols-of-service-what = Aquí no se decide qué versiones de TLS se hablan.
limit-protocols-of-service-why = Lo decide el proveedor del servicio, para todos los clientes.
limit-protocols-of-service-next = No hay nada que ajustar. En el paso 4 se ve lo que se habla de verdad; las páginas de ayuda del proveedor dicen qué versiones acepta.
limit-protocols-of-library-what = Aquí no se decide qué versiones de TLS se hablan.
limit-protocols-of-library-why = El servidor no tiene un ajuste para ello: lo decide el OpenSSL del sistema, para todos los programas que lo usan.
limit-protocols-of-library-next = Mantenga el sistema al día: sus versiones actuales no permiten nada por debajo de TLS 1.2 (si no, lo eleva MinProtocol en openssl.cnf). En el paso 4 se ve lo que se habla de verdad.

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title }: TLS para { $host }
policy-readme-steps = Donde abajo se dice «paso 1» a «paso 4», es un paso de Postseal, no de esta lista.
policy-readme-copy =
    Copie esta carpeta al servidor de correo, por ejemplo:
    scp -r . root@{ $host }:/root/postseal
    Después entre allí (ssh root@{ $host }) y vaya a la carpeta: cd /root/postseal
policy-readme-key =
    Ponga la clave privada (legible solo para root) y el certificado con su cadena donde los espera la configuración:
    { $key }
    { $certificate }
policy-readme-brought =
    La clave privada y el certificado con su cadena están en esta carpeta: es tan secreta como la clave. El script los pone
    donde los espera la configuración:
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    El certificado con su cadena está en esta carpeta, y el script lo pone en su sitio. Ponga la clave privada, que
    no está aquí, donde la espera la configuración, legible solo para root:
    { $key }
policy-readme-brought-in-one =
    La clave privada y el certificado con su cadena están en esta carpeta: es tan secreta como la clave. El script escribe
    ambos en un solo archivo, donde los espera la configuración:
    { $key }
policy-readme-key-in-one =
    Ponga la clave privada y, detrás, el certificado con su cadena en un solo archivo, donde los espera la configuración,
    legible solo para root:
    { $key }
policy-readme-beside =
    Lo que haya en esta carpeta de clave y certificado (certificate.pem, private.key), póngalo donde lo espera la configuración:
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    De la clave y el certificado, esta carpeta contiene certificate.pem (con su cadena) y, si usted lo pidió, private.key.
policy-readme-apply =
    En el servidor, como root, en la carpeta: sh apply.sh
    Establece lo necesario, de modo que undo.sh pueda deshacerlo, y hace que el servidor lo lea. Ejecutarlo dos veces no hace daño.
policy-readme-guarded =
    En el servidor, como root, en la carpeta: sh apply.sh --dry-run
    muestra lo que cambiaría, y no cambia nada. Después: sh apply.sh
    Guarda una copia, establece lo necesario, ejecuta la comprobación del propio servidor, hace que el servidor lo lea y mira el puerto 25.
    Si algo de esto falla, él mismo lo devuelve todo a su estado. Ejecutarlo dos veces no hace daño.
policy-readme-guarded-elsewhere =
    En el servidor, como root, en la carpeta: sh apply.sh
    Guarda una copia, establece lo necesario, ejecuta la comprobación del propio servidor, hace que el servidor lo lea y mira el puerto 25.
    Si algo de esto falla, él mismo lo devuelve todo a su estado. Ejecutarlo dos veces no hace daño.
policy-readme-check = Comprobar que el servidor lo lee sin quejas: sh check.sh
policy-readme-verify =
    Ver TLS en marcha: sh verify.sh
    Pregunta a los puertos de este servidor y a los servidores de sus socios. Tras WRONG dice por qué otros rechazarán el
    certificado, tras NOTE, qué conviene mirar; al final dice qué no está como debe.
policy-readme-undo = Para que todo quede como antes: sh undo.sh (al final dice qué archivos quedan)
policy-readme-undo-plain = Para que todo quede como antes: sh undo.sh
policy-readme-by-hand = Lo mismo a mano en vez de con el script: pegue esto entero, como root, en esta carpeta. Se detiene en el primer error.
policy-readme-by-hand-undo = Y esto restablece lo que había antes:
policy-readme-general =
    Postseal no conoce este servidor: estas son las palabras con las que suelen llamarse estos ajustes. Lo que hace
    de verdad lo dice la prueba del final.

policy-readme-documented =
    Esto se escribió según la documentación del fabricante y lo comprobó un analizador de su lenguaje. No se probó
    en un servidor real: aplíquelo a una hora tranquila, y pruebe antes de fiarse.
policy-readme-described =
    Estos pasos se escribieron según la documentación del fabricante, con sus nombres de menús y campos. No se
    probaron en un servidor real: sígalos a una hora tranquila, y pruebe antes de fiarse.
policy-readme-windows-copy = Copie esta carpeta al servidor de correo y abra allí como administrador el PowerShell propio del servidor. Si los archivos están bloqueados: Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    Ponga un archivo con la clave privada, el certificado y su cadena (PFX, PKCS #12; el paso 2 de Postseal escribe uno) donde lo busca el script,
    y elimínelo cuando esté todo hecho:
    { $certificate }
policy-readme-windows-pem =
    Ponga la clave privada y el certificado con su cadena donde los espera el servidor de correo, legibles solo para él:
    { $key }
    { $certificate }
policy-readme-windows-apply =
    En la carpeta: .\apply.ps1 -WhatIf
    dice lo que cambiaría, y no cambia nada. Después: .\apply.ps1
    Guarda lo que hay establecido hoy, establece lo necesario, lo comprueba y mira el puerto 25 donde allí se ofrece TLS.
    Si algo de esto falla, él mismo lo devuelve todo a su estado. Ejecutarlo dos veces no hace daño.
policy-readme-windows-check = Comprobar que los ajustes son como deben ser: .\check.ps1
policy-readme-windows-verify = Ver TLS en marcha: .\verify.ps1
policy-readme-windows-undo = Para que todo quede como antes: .\undo.ps1
policy-readme-service-apply =
    En su propio equipo, en PowerShell, en esta carpeta: .\apply.ps1 -WhatIf
    dice lo que cambiaría, y no cambia nada. Después: .\apply.ps1
    Le pide iniciar sesión como administrador del servicio, guarda lo que hay establecido hoy, establece lo necesario y lo comprueba.
    Si algo de esto falla, él mismo lo devuelve todo a su estado. Ejecutarlo dos veces no hace daño.
policy-readme-files = Lo que hay en la carpeta:
policy-readme-limits = Lo que el servidor no hace como se pidió, o no sin más:
policy-readme-warnings = Lo que conviene pensar:

# Command line

cli-policy-exported = { $title } para { $host }: escrito en { $out }.
cli-policy-files = Archivos
cli-policy-more = Además: { $more }
cli-policy-platforms = Lugares conocidos para: { $platforms }
cli-policy-limits = Lo que el servidor no hace como se pidió, o no sin más
cli-policy-warnings = Lo que conviene pensar
cli-policy-everybody = todos
cli-policy-partners = socios
cli-policy-next = Siguiente: cópielo al servidor y ejecute allí, como root: sh apply.sh, después sh check.sh y sh verify.sh. Se deshace con: sh undo.sh. APPLY.md dice más.
cli-policy-next-windows = Siguiente: cópielo al servidor y ejecute en el PowerShell propio del servidor, como administrador: .\apply.ps1, después .\check.ps1 y .\verify.ps1. Se deshace con: .\undo.ps1. APPLY.md dice más.
cli-policy-next-service = Siguiente: ejecute en PowerShell en su propio equipo: .\apply.ps1, después .\check.ps1 y .\verify.ps1. Se deshace con: .\undo.ps1. APPLY.md dice más.
cli-policy-next-console = Siguiente: siga estos pasos en la consola del servidor; también están en APPLY.md.
cli-policy-unproven = Escrito según la documentación del fabricante, comprobado por un analizador; sin probar en un servidor real.
cli-policy-unproven-steps = Pasos escritos según la documentación del fabricante; sin probar en un servidor real.
cli-policy-versions = versiones { $versions }
cli-policy-proven = probado con el servidor real
cli-policy-documented = según la documentación del fabricante, comprobado por un analizador
cli-policy-described = pasos según la documentación del fabricante
cli-policy-general = En palabras generales: de este servidor no se sabe nada. Sus ajustes pueden llamarse de otro modo.
cli-policy-stands-for = También para { $names }.
cli-policy-no-page = No se pudo leer ninguna página con los nombres de los ajustes de { $name }: estos son los pasos que valen para cualquier servidor.

limit-minimum-unavailable-what = La versión mínima de TLS es { $instead }, no { $asked } como se pidió.
limit-minimum-unavailable-why = A esta versión del servidor no se la puede obligar a { $asked }.
limit-minimum-unavailable-next = El correo va con { $instead } o posterior. Si su servidor es más nuevo que la versión indicada, indique la suya y exporte de nuevo.

limit-submission-unavailable-what = Los puertos por los que los usuarios entregan correo (587 y 465) se quedan como están.
limit-submission-unavailable-why = Postseal no los escribe para este servidor.
limit-submission-unavailable-next = Configúrelos según el manual del servidor: TLS obligatorio, y que no se pida ninguna contraseña antes de TLS. Pruebe después a enviar desde un programa de correo.

limit-dane-unavailable-what = No se consultan los certificados que los destinatarios nombran en el DNS (DANE).
limit-dane-unavailable-why = Este servidor, o esta versión, no puede hacerlo, o Postseal no lo escribe para este servidor.
limit-dane-unavailable-next = El correo va como dice la clase para todos. Para los socios importantes, elija «TLS, verificado».

limit-mta-sts-unavailable-what = No se consultan los servidores que los destinatarios nombran en sus sitios web (MTA-STS).
limit-mta-sts-unavailable-why = Este servidor, o esta versión, no puede hacerlo, o Postseal no lo escribe para este servidor.
limit-mta-sts-unavailable-next = El correo va como dice la clase para todos. Para los socios importantes, elija «TLS, verificado».

limit-address-not-asked-what = A { $partner } no se le pide más que a todos.
limit-address-not-asked-why = Este servidor no tiene reglas por la dirección de quien se conecta, o Postseal no las escribe para él.
limit-address-not-asked-next = Haga en su lugar una regla para el dominio de correo del socio.
limit-address-too-wide-what = A { $partner } no se le pide más que a todos.
limit-address-too-wide-why = El rango es demasiado amplio: este servidor conoce las direcciones por sus números enteros, y serían miles de líneas.
limit-address-too-wide-next = Indique rangos más pequeños, o exíjalo a todos.

limit-host-not-asked-what = A { $partner } no se le pide más que a todos.
limit-host-not-asked-why = Este servidor no tiene reglas por el nombre de quien se conecta, o Postseal no las escribe para él.
limit-host-not-asked-next = Haga en su lugar una regla para las direcciones del socio o para su dominio de correo.

limit-host-by-dns-what = A { $partner } se le conoce solo por lo que el DNS dice de su dirección.
limit-host-by-dns-why = Cuando un servidor se conecta, lo único seguro es su dirección. La regla vale donde el DNS da este nombre para la dirección, y la dirección para el nombre; si no, se trata al servidor como a todos.
limit-host-by-dns-next = Use en su lugar las direcciones del socio si las conoce, o añada una regla para su dominio de correo.

limit-submission-needs-login-what = Los puertos 587 y 465 piden contraseña a los usuarios, y solo con TLS.
limit-submission-needs-login-why = Postseal no crea cuentas: las contraseñas se comprueban tal como esté configurado el servidor, por él mismo o por otro programa (a menudo Dovecot o Cyrus SASL).
limit-submission-needs-login-next = Si los programas de correo ya pueden iniciar sesión, no hay que hacer nada. Si no, configure antes el inicio de sesión (en la mayoría de los servidores: SASL): sin él, esos puertos no aceptan correo de nadie.

limit-dane-needs-resolver-what = DANE funciona solo con un resolutor DNS en el propio equipo del servidor que compruebe las firmas (DNSSEC).
limit-dane-needs-resolver-why = El servidor cree lo que dice su resolutor; a través de la red podría decirlo un atacante.
limit-dane-needs-resolver-next = Instale en el servidor un resolutor que valide, como unbound, y haga que /etc/resolv.conf nombre 127.0.0.1, para Exim con la línea «options trust-ad» debajo. Sin él, el correo va como sin DANE.

limit-dane-not-combined-what = DANE no se usa donde vale una clase más estricta o más débil que «TLS si se ofrece».
limit-dane-not-combined-why = El servidor no tiene un nivel que pida DANE y esta clase a la vez.
limit-dane-not-combined-next = La clase vale como se eligió. Para usar DANE con todos, elija «TLS si se ofrece» para todos, y la clase estricta para sus socios.

limit-mta-sts-needs-helper-what = MTA-STS necesita un programa auxiliar en el servidor: postfix-mta-sts-resolver.
limit-mta-sts-needs-helper-why = El servidor no puede preguntar por sí mismo a sitios web; pregunta al auxiliar en 127.0.0.1, puerto 8461. Si el auxiliar no está en marcha, el correo espera.
limit-mta-sts-needs-helper-next = Instale e inicie el paquete postfix-mta-sts-resolver antes de aplicar esto; apply.sh se detiene donde el auxiliar no responde. Antes de Postfix 3.4, ponga require_sni en false en su archivo.

limit-mta-sts-before-dane-what = Para un dominio que tiene MTA-STS y DANE, decide MTA-STS.
limit-mta-sts-before-dane-why = El servidor mira primero en la tabla de MTA-STS. El estándar (RFC 8461, sección 2) quiere que DANE vaya primero.
limit-mta-sts-before-dane-next = El correo queda protegido por uno o por el otro. Si la mayoría de sus destinatarios usan DANE, deje MTA-STS desactivado.

# What should be thought over in a policy, whatever the server

policy-plain-what = En esta dirección no se protege el correo de nadie.
policy-plain-why = Sin TLS, todos en el camino pueden leerlo y cambiarlo.
policy-plain-next = Elija «TLS si se ofrece»: con ello no se pierde correo.

policy-plain-partner-what = El correo de { $partner } no está protegido.
policy-plain-partner-why = Sin TLS, todos en el camino pueden leerlo y cambiarlo.
policy-plain-partner-next = Elija «TLS si se ofrece», salvo que se sepa que TLS le estropea algo a este socio.

policy-required-inbound-what = Se rechazará el correo de servidores sin TLS.
policy-required-inbound-why = Algunos servidores aún envían sin TLS. El estándar (RFC 3207, sección 4) prohíbe a un servidor de correo público exigirlo.
policy-required-inbound-next = Elija «TLS si se ofrece» para todos y «TLS o nada» para sus socios, salvo que este servidor solo reciba correo de servidores conocidos.

policy-verified-inbound-what = Se rechazará casi todo el correo de otros.
policy-verified-inbound-why = Casi ningún servidor de correo muestra un certificado al enviar, y el estándar (RFC 3207, sección 4) prohíbe a un servidor de correo público exigir TLS.
policy-verified-inbound-next = Elija «TLS si se ofrece» para todos y una clase más estricta para sus socios, salvo que este servidor solo reciba correo de servidores conocidos.

policy-old-profile-what = Se aceptan versiones anticuadas de TLS (1.0 y 1.1).
policy-old-profile-why = Tienen debilidades conocidas; RFC 8996 dice que no deben usarse, y la mayoría de las auditorías piden TLS 1.2.
policy-old-profile-next = Elija «Intermedio», salvo que un equipo que no se puede sustituir necesite las versiones antiguas.

profile-modern-name = Moderno
profile-modern-sentence = Solo TLS 1.3. Los servidores anteriores a 2018 no pueden intercambiar correo cifrado con el suyo.
profile-intermediate-name = Intermedio
profile-intermediate-sentence = TLS 1.2 y 1.3 con buenos cifrados: lo que recomienda RFC 9325 y piden los bancos.
profile-old-name = Antiguo
profile-old-sentence = TLS 1.0 y posteriores, para equipos que no se pueden sustituir. Las versiones anticuadas tienen debilidades conocidas.

# The administrator's own configuration.

own-unreadable-what = La línea { $line } no es una que { $name } pueda tener: { $text }
own-unreadable-why = Una línea de ese archivo es un ajuste como los escribe el servidor, o un comentario. Quizá este sea otro archivo.
own-unreadable-next = Tome del servidor el archivo mismo, completo y sin cambios. Aquí nunca hace falta una clave privada.
own-unreadable-unseen-what = La línea { $line } no es una que { $name } pueda tener.
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = Esto tiene { $size } KiB: ningún { $name } es tan grande.
own-too-large-why = Probablemente sea otro archivo.
own-too-large-next = Tome { $name } de la carpeta del propio servidor.
own-unknown-what = Su propia configuración de { $server } aún no se puede comparar.
own-unknown-why = No se sabe cómo añadir algo a un archivo de este servidor sin dañar el resto.
own-unknown-next = Tome la configuración tal como se muestra y póngala a mano o con apply.sh.
own-list-unnamed-what = acl_smtp_mail es más que el nombre de una lista: { $text }
own-list-unnamed-why = Lo que se pide a los socios va a esa lista, y Postseal no puede saber cuál es.
own-list-unnamed-next = Dé a la lista un nombre propio, o añada a mano «.include /etc/postseal/exim/acl.conf» a su principio.
own-right = ya es correcto
own-added = nuevo
own-changed = cambiado
own-twice = estaba más de una vez; queda una línea
own-aside = apartado como comentario: no puede estar dos veces
own-superseded = de otra época; ya no cuenta, y se puede quitar
own-overruled = ya no cuenta: lo que se añade va antes; se puede quitar
own-contradicts = va en contra de lo que se pide, y se queda: solo usted sabe por qué está ahí
own-no-comment = va en contra de lo que se pide, y cuenta aunque lleve # delante: en este archivo solo dnl hace un comentario; empiece la línea con dnl y un espacio
own-includes-others-what = La línea { $line } de { $name } incluye otro archivo.
own-includes-others-why = Lo que hay en él no se ve aquí, y el orden de las reglas importa.
own-includes-others-next = Ponga primero todo en { $name }.
own-recipients-what = La regla de la línea { $line } de { $name } es para destinatarios concretos (rcpt-to).
own-recipients-why = Las reglas para sus socios van antes, con la misma acción, y se perdería para quién está pensada.
own-recipients-next = Dé a esa regla una acción propia.
own-no-listener-what = En { $name } no hay ningún punto de escucha en el puerto 25.
own-no-listener-why = Ningún servidor de otros puede llegar a este, así que no hay a quién ofrecer TLS.
own-no-listener-next = Tome el archivo completo del servidor que recibe el correo.
own-rules-what = La línea { $line } de { $name } empieza reglas propias en el lugar donde tienen que estar las de Postseal.
own-rules-why = Sendmail tiene un solo lugar así, y las unas se mezclarían con las otras.
own-rules-next = Aparte las suyas (dnl delante de cada línea), o junte las dos a mano.
own-never-closed-what = Lo que empieza en la línea { $line } de { $name } no termina en ninguna parte.
own-never-closed-why = Unas comillas, un paréntesis o una llave que se abren ahí no se cierran. El servidor tampoco leería el archivo.
own-never-closed-next = Ciérrelo, o tome el propio archivo del servidor, entero.
own-open-behind-sign-what = Lo que empieza en la línea { $line } de { $name } no termina en ninguna parte.
own-open-behind-sign-why = Unas comillas o un paréntesis que se abren ahí no se cierran. El # de delante no hace un comentario en este archivo, solo lo hace dnl: Sendmail tampoco lo leería.
own-open-behind-sign-next = Empiece la línea con dnl y un espacio, o cierre lo que se abre ahí.
cli-policy-no-difference = No cambiaría nada: está como se pide.
cli-policy-revised = Escrito: { $out }. Compruébelo en el servidor antes de ponerlo en su sitio.

limit-everybody-stricter-what = Todos deben usar TLS cuando le envían correo, porque un socio debe hacerlo.
limit-everybody-stricter-why = Este servidor no puede pedir TLS al dominio de un solo remitente: lo pide a todos o a nadie.
limit-everybody-stricter-next = El correo de servidores sin TLS se rechaza. Si no puede aceptarlo, elija «TLS si se ofrece» para el socio, o deje que reciba el correo un servidor situado delante de este.

limit-target-verified-for-all-only-what = Los certificados no se comprueban al enviar correo a { $partner }, aunque se pidió «TLS, verificado».
limit-target-verified-for-all-only-why = Este servidor comprueba los certificados de todos los servidores o de ninguno.
limit-target-verified-for-all-only-next = En su lugar se pide «TLS o nada»: el correo va cifrado, pero no se demuestra de quién es el servidor que lo recibe. Si todos aquellos a quienes escribe tienen un certificado válido, elija «TLS, verificado» para todos.

limit-target-name-unsaid-what = No está documentado si al enviar correo se compara el nombre del certificado de { $partner }.
limit-target-name-unsaid-why = El fabricante dice que se puede pedir un certificado de una autoridad de confianza, y nada del nombre que lleva.
limit-target-name-unsaid-next = Se pide un certificado de confianza. Puede ser menos que «TLS, verificado»: pregunte al fabricante si también tiene que encajar el nombre.

limit-clients-are-users-what = «Recepción» significa aquí los programas de sus usuarios, no otros servidores de correo.
limit-clients-are-users-why = En Dovecot los usuarios leen correo (IMAP, POP3) y lo entregan (587 y 465). Los demás servidores hablan con el servidor de correo del puerto 25.
limit-clients-are-users-next = «TLS o nada» es lo adecuado para los programas de los usuarios; todos los actuales pueden con ello. Cree un segundo proyecto para el servidor de correo del puerto 25.

limit-relay-only-what = «Envío» significa aquí el camino a un solo servidor: el que recibe lo que entregan sus usuarios.
limit-relay-only-why = Lo que se envía desde aquí se entrega a un relay (en Dovecot submission_relay_host, en nullmailer remotes, en dma SMARTHOST donde hay uno). Ese servidor lo envía a los socios según sus propias reglas.
limit-relay-only-next = Cree un segundo proyecto para ese servidor y elija allí las clases para sus socios. Si está en este mismo equipo, ir en claro hasta él es seguro.

limit-relay-needs-tls-what = Lo que entregan los usuarios sigue con TLS o no sigue, y eso es más de lo que usted pidió a todos.
limit-relay-needs-tls-why = Un solo ajuste vale para todo lo que se envía, sea quien sea el destinatario: lo que se pide a un socio se pide a todos; y a Dovecot y nullmailer se les puede decir «siempre» o «nunca», pero no «si se puede».
limit-relay-needs-tls-next = Se pide «TLS o nada». apply.sh mira antes, y no hace nada donde el relay no ofrece TLS. Elija para el envío «En claro» si el relay es este mismo equipo.

limit-partner-elsewhere-what = Aquí no se pide nada a los servidores de { $partner }.
limit-partner-elsewhere-why = No distingue a los socios: un solo ajuste vale para todo lo que se envía, que por lo general va a un relay, y los servidores de los socios no hablan con él.
limit-partner-elsewhere-next = Nombre al socio en un proyecto para el servidor de correo del puerto 25 (Postfix, Exim y otros): allí se respeta la clase.

limit-users-need-tls-what = Los programas de los usuarios deben usar TLS, porque un socio debe hacerlo.
limit-users-need-tls-why = El correo de un socio también se lee y se entrega aquí, y Dovecot no puede distinguirlo del demás.
limit-users-need-tls-next = Todo programa de correo actual puede con ello. Si alguno no puede, quite al socio de este proyecto; su lugar es el del servidor de correo del puerto 25.

limit-subject-name-alone-what = De los nombres de un certificado solo se compara el del sujeto.
limit-subject-name-alone-why = Antes de la 8.17, Sendmail no ve los demás, y los certificados de hoy nombran allí la mayoría de sus hosts.
limit-subject-name-alone-next = El correo espera o se rechaza donde el nombre esperado no es el del sujeto (lo muestra openssl x509 -subject). Indique a Postseal ese nombre para el socio, o actualice Sendmail a la 8.17.

limit-password-as-before-what = Si se aceptan contraseñas sin TLS sigue como hasta hoy.
limit-password-as-before-why = Dovecot tiene para eso un ajuste propio (disable_plaintext_auth, desde la 2.4 auth_allow_cleartext). Tal como viene, acepta contraseñas solo con TLS.
limit-password-as-before-next = No hay que hacer nada si está como viene. Para estar seguro, elija «TLS o nada» para la recepción: así ninguna contraseña viaja sin TLS.

limit-tls-not-tried-what = El correo se envía en claro, aunque se pidió «TLS si se ofrece».
limit-tls-not-tried-why = Este servidor exige TLS o no lo usa; no lo intenta.
limit-tls-not-tried-next = Elija «TLS o nada» para cada socio cuyos servidores ofrecen TLS (lo muestra el paso 4), o deje que envíe el correo un servidor situado detrás de este.

limit-level-remembered-what = Este servidor recuerda el mejor TLS que tuvo con un dominio, y desde entonces no acepta menos.
limit-level-remembered-why = Lo hace por sí mismo, con todos: un dominio que una vez tuvo un certificado de confianza no recibe correo mientras no lo tenga, y uno que envió con TLS ya no puede enviar en claro.
limit-level-remembered-next = Si un socio de verdad ha dado marcha atrás, y lo sabe por él, haga que el servidor olvide el dominio: chasquid-util domaininfo-remove y el dominio, y después apply.sh de nuevo.

limit-refused-afterwards-what = El correo que debía llegar con TLS se rechaza cuando ya se ha entregado.
limit-refused-afterwards-why = El servidor consulta nuestras reglas al final de un mensaje: para entonces el texto ya ha pasado en claro por la red, aunque aquí no lo lea nadie.
limit-refused-afterwards-next = Hay que decir a los socios que exijan TLS también en su lado: así no se envía nada en claro desde el principio.

limit-sends-only-what = Este programa envía correo y no recibe ninguno.
limit-sends-only-why = Pasa adelante lo que escriben los programas de su equipo; ningún otro servidor habla con él, y no necesita certificado.
limit-sends-only-next = Para el correo que recibe, cree un segundo proyecto para el servidor de correo del puerto 25.

limit-received-elsewhere-what = No se pide nada a quienes le envían correo.
limit-received-elsewhere-why = Este programa no recibe correo de ningún otro servidor.
limit-received-elsewhere-next = Elija la clase en un proyecto para el servidor de correo del puerto 25 (Postfix, Exim y otros), que recibe su correo.
