# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = El nombre { $name } no tiene dirección.
delivery-name-not-found-why = El DNS, el directorio de todos los nombres de host, no conoce ningún servidor con ese nombre: no hay a qué conectarse.
delivery-name-not-found-next = Compruebe cómo está escrito; si el nombre es nuevo, compruebe que su registro esté publicado: A o AAAA para un servidor, MX para un dominio de correo.

delivery-null-mx-what = El dominio { $domain } no recibe correo.
delivery-null-mx-why = Su registro MX, la entrada que nombra sus servidores de correo, lo dice a propósito (RFC 7505): no hay a qué conectarse.
delivery-null-mx-next = Compruebe cómo está escrito el dominio; muchos usan para el correo otro distinto del de la web.

delivery-unusable-mx-what = Los registros MX de { $domain } no nombran ningún servidor de correo.
delivery-unusable-mx-why = Un registro MX, la entrada que nombra el servidor de correo de un dominio, tiene que contener un nombre de host; lo que hay allí no lo es: por ejemplo, es una dirección.
delivery-unusable-mx-next = Quien lleva el DNS de { $domain } tiene que escribir allí el nombre de host del servidor.

delivery-resolver-what = No se pudo consultar la dirección de { $name }: { $cause }.
delivery-resolver-why = Sin una respuesta del DNS, el directorio de todos los nombres de host, no se encuentra ningún servidor.
delivery-resolver-next = Compruebe la red y el servidor DNS de este equipo, o indique otro en los ajustes (en la línea de comandos: --resolver), e inténtelo de nuevo.

delivery-port-closed-what = Nada responde en { $target }: la conexión fue rechazada.
delivery-port-closed-why = El equipo está ahí, pero ningún servidor de correo escucha en ese puerto, o un cortafuegos no nos deja pasar.
delivery-port-closed-next = Compruebe que el servidor de correo esté en marcha y escuche en ese puerto (25 entre servidores, 587 o 465 para programas que inician sesión, 993 para buzones).

delivery-network-what = La conexión con { $target } falló ({ $step }): { $cause }.
delivery-network-why = La red no tiene camino hasta ese servidor, o se cortó a mitad.
delivery-network-next = Compruebe la dirección, la red y el cortafuegos, e inténtelo de nuevo.

delivery-timed-out-what = { $target } no respondió en { $seconds } segundos ({ $step }).
delivery-timed-out-why = Puede que un cortafuegos se trague la conexión (muchos proveedores bloquean la salida por el puerto 25), o que el servidor esté sobrecargado.
delivery-timed-out-next = Inténtelo más tarde, desde otra red o por el puerto 587.

delivery-no-greeting-what = { $target } acepta la conexión, pero no dice nada en { $seconds } segundos ({ $step }).
delivery-no-greeting-why = Un servidor de correo habla primero. Puede que el puerto sea de otro servicio, o que espere TLS desde el primer byte; algunos servidores hacen esperar minutos a los desconocidos.
delivery-no-greeting-next = Compruebe el host y el puerto; para el puerto 465 elija TLS implícito. Si los dos son correctos, inténtelo más tarde o mire el log de ese servidor.

delivery-port-25-silent-what = Nadie responde en { $target }: no hubo conexión en { $seconds } segundos.
delivery-port-25-silent-why = La mayoría de los proveedores de Internet cierran el puerto 25 a hogares y oficinas, y los proveedores de nube también. El servidor puede estar en perfecto estado.
delivery-port-25-silent-next = Mire en su lugar desde su servidor de correo, que quizá pueda usar ese puerto: copie allí Postseal y ejecute postseal probe. O mire el puerto 587, si el servidor lo tiene.

delivery-closed-what = { $target } cerró la conexión ({ $step }).
delivery-closed-why = El servidor, o algo que tiene delante, terminó la conversación a mitad; no se aceptó ningún mensaje.
delivery-closed-next = Mire el log de ese servidor a esta hora; puede que rechace la dirección de este equipo.

delivery-unsure-what = { $target } no dijo si aceptó el mensaje ({ $step }): la conexión se cortó justo entonces.
delivery-unsure-why = Ya tenía el mensaje entero, así que puede llegar o no. Algunos servidores examinan un mensaje durante minutos antes de responder.
delivery-unsure-next = Mire en el buzón del destinatario. Si no está allí al cabo de unos minutos, envíe de nuevo: en el peor caso llega dos veces.

delivery-not-smtp-what = Lo que responde en { $target } no habla el protocolo de correo SMTP ({ $step }: { $cause }).
delivery-not-smtp-why = Puede que el puerto sea de otro servicio, o que espere TLS desde el primer byte.
delivery-not-smtp-next = Compruebe el host y el puerto; para el puerto 465 elija TLS implícito.

delivery-web-page-what = Lo que responde en { $target } es un servidor web, no un servidor de correo ({ $step }).
delivery-web-page-why = Las redes de hoteles, trenes e invitados responden con su propia página hasta que uno inicia sesión. O el puerto es de un servidor web.
delivery-web-page-next = Abra cualquier página en un navegador e inicie sesión en la red; luego inténtelo de nuevo. Si no, revise el host y el puerto.

delivery-deferred-what = { $target } nos aplaza por ahora ({ $step }): { $reply }.
delivery-deferred-why = Una respuesta que empieza por 4 significa «inténtelo más tarde»; muchos servidores reciben así a los remitentes desconocidos (greylisting).
delivery-deferred-next = Espere unos minutos y envíe de nuevo.

delivery-greylisted-what = { $target } nos aplaza por ahora, como a todos los que no conoce ({ $step }): { $reply }.
delivery-greylisted-why = Greylisting: los programas que envían correo no deseado no vuelven; los servidores de correo, sí. No hay ningún fallo.
delivery-greylisted-next = Espere de cinco a quince minutos y envíe de nuevo desde el mismo equipo.

delivery-mailbox-what = No se pudo leer el buzón en { $target } ({ $step }): { $cause }.
delivery-mailbox-why = Por eso no se sabe si el mensaje llegó.
delivery-mailbox-next = Inténtelo de nuevo, o abra el mensaje en su programa de correo, guárdelo y abra aquí el archivo.

delivery-not-arrived-what = { $seconds ->
    [one] Tras un segundo
   *[other] Tras { $seconds } segundos
}, el mensaje { $id } no está en el buzón de { $target }.
delivery-not-arrived-why = Puede estar retenido por el camino (el greylisting tarda hasta quince minutos) o haber ido a otro buzón. Se miraron la bandeja de entrada y la carpeta de correo no deseado.
delivery-not-arrived-next = Espérelo un poco más. Si fue rechazado, en el buzón del remitente hay un aviso.

delivery-message-id-what = { $id } no es un Message-ID.
delivery-message-id-why = Un mensaje se encuentra por su identificador completo: lleva una @, como <20261123.1@mx.example.org>. Por una parte de él se tomaría otro mensaje por el suyo.
delivery-message-id-next = Tómelo de lo que mostró send o de la línea Message-ID del mensaje.

delivery-secret-empty-what = La primera línea de { $file } está vacía.
delivery-secret-empty-why = Allí se espera la contraseña o el token; sin ellos el servidor solo contaría un inicio de sesión fallido.
delivery-secret-empty-next = Escríbalo en la primera línea del archivo.

delivery-collect-folder = Mirando en { $folder }…
delivery-collect-wait = { $seconds ->
    [one] Aún no está; queda un segundo.
   *[other] Aún no está; quedan { $seconds } segundos.
}

delivery-blocklisted-what = { $target } no acepta nada de nuestra dirección ({ $step }): { $reply }.
delivery-blocklisted-why = La dirección está en una lista de quienes envían correo no deseado, o de conexiones domésticas, que no deberían enviar correo por sí mismas. TLS no tiene nada que ver.
delivery-blocklisted-next = Envíe a través de su propio servidor de correo (en la línea de comandos: --via), o ejecute Postseal en él. Si es la dirección de su servidor, pida al operador de la lista que la quite.

delivery-rejected-what = { $target } rechaza ({ $step }): { $reply }.
delivery-rejected-why = Una respuesta que empieza por 5 es definitiva: el mismo intento tampoco funcionará más tarde. No se aceptó ningún mensaje.
delivery-rejected-next = Lea el motivo que da el servidor; compruebe el remitente, el destinatario y si antes hay que iniciar sesión.

delivery-no-starttls-what = { $target } no ofrece TLS (no hay STARTTLS), así que no se envió nada.
delivery-no-starttls-why = STARTTLS es el comando que convierte una conexión en claro en una cifrada; sin él, el correo se podría leer por el camino. También puede ser que un dispositivo intermedio elimine la oferta.
delivery-no-starttls-next = Active TLS en ese servidor; si está activado, busque por el camino un cortafuegos con «SMTP inspection».

delivery-starttls-refused-what = { $target } ofrece TLS y después lo rechaza: { $reply }. No se envió nada.
delivery-starttls-refused-why = Casi siempre el servidor no puede leer su certificado o su clave.
delivery-starttls-refused-next = Mire el log de ese servidor y compruebe las rutas y los permisos de su certificado y su clave.

delivery-injected-what = { $target } envió texto en claro detrás de su aceptación de TLS; se abandonó la conexión.
delivery-injected-why = Así colaría un atacante en el camino palabras suyas en la conversación cifrada (CVE-2011-0411), o así se comporta un servidor muy anticuado.
delivery-injected-next = Actualice el software de ese servidor; si está al día, busque por el camino un dispositivo que altere las conexiones de correo.

delivery-handshake-what = TLS con { $target } falló: { $cause }.
delivery-handshake-why = Los dos lados no se pusieron de acuerdo en el cifrado, o el certificado y la clave del servidor no funcionan. No se envió nada.
delivery-handshake-next = Mire el log de ese servidor a esta hora; compruebe su certificado, su clave y las versiones y cifrados de TLS permitidos.

delivery-old-tls-what = { $target } solo habla versiones de TLS demasiado antiguas: { $cause }.
delivery-old-tls-why = TLS 1.0 y 1.1 están obsoletas (RFC 8996); un socio que hoy pide TLS las rechaza.
delivery-old-tls-next = Permita TLS 1.2 y 1.3 en la configuración de ese servidor, y actualícelo si hace falta.

delivery-untrusted-what = El certificado de { $target } no es de confianza: { $cause }. No se envió nada.
delivery-untrusted-why = Solo un certificado que lleva a una autoridad conocida, y que hoy es válido, demuestra quién está al otro lado.
delivery-untrusted-next = Compruebe que el servidor envíe toda su cadena y que el certificado no haya caducado; si la autoridad es privada, añada su raíz en los ajustes (en la línea de comandos: --trust).

delivery-name-mismatch-what = El certificado de { $target } no es para el nombre { $name }. No se envió nada.
delivery-name-mismatch-why = Un certificado válido de otro no demuestra nada sobre este servidor.
delivery-name-mismatch-next = Use el nombre que figura en el certificado, o haga que emitan uno que lleve { $name }.

delivery-secret-in-clear-what = No se envió la contraseña a { $target }: la conexión no está cifrada.
delivery-secret-in-clear-why = Cualquiera en el camino podría leerla.
delivery-secret-in-clear-next = Pida TLS (obligatorio, verificado o implícito), o envíe sin iniciar sesión.

delivery-secret-unverified-what = No se envió la contraseña a { $target }: su certificado no está verificado.
delivery-secret-unverified-why = Un atacante en el camino podría presentar cualquier certificado y quedarse con la contraseña.
delivery-secret-unverified-next = Use el nombre de servidor que figura en el certificado; si la autoridad es privada, añada su raíz en los ajustes (en la línea de comandos: --trust).

delivery-no-mechanism-what = { $target } no ofrece ninguna forma de iniciar sesión que este programa conozca (ofrece: { $offered }).
delivery-no-mechanism-why = Conoce SCRAM-SHA-256, SCRAM-SHA-1, PLAIN y LOGIN para una contraseña, y XOAUTH2 y OAUTHBEARER para un token; muchos servidores no ofrecen ninguna en el puerto 25.
delivery-no-mechanism-next = Pruebe con el puerto 587 o 465, o envíe sin iniciar sesión.

delivery-auth-failed-what = { $target } no acepta el usuario y la contraseña: { $reply }.
delivery-auth-failed-why = Uno de los dos es incorrecto, o esta cuenta no puede enviar desde aquí. No se envió nada.
delivery-auth-failed-next = Compruebe el usuario y la contraseña; algunos proveedores piden una contraseña distinta para cada aplicación. Un token vale alrededor de una hora: obtenga uno nuevo.

delivery-auth-broken-what = El inicio de sesión en { $target } se interrumpió: { $cause }.
delivery-auth-broken-why = El servidor no respetó el método, o no pudo demostrar que él mismo conoce la contraseña.
delivery-auth-broken-next = Compruebe el host y el puerto; mire el log de ese servidor.

delivery-no-roots-what = No hay certificados raíz en los que confiar: { $cause }.
delivery-no-roots-why = Los certificados raíz son las autoridades conocidas; sin ellos no se puede verificar ningún certificado.
delivery-no-roots-next = Instale los certificados de CA del sistema (paquete ca-certificates), o añada en los ajustes un archivo con raíces (en la línea de comandos: --trust).

probe-no-starttls-what = El servidor no ofrece TLS (no hay STARTTLS).
probe-no-starttls-why = El correo que se le envía va en claro, y un socio que exige TLS no puede entregar nada.
probe-no-starttls-next = Active TLS en ese servidor; si está activado, busque por el camino un cortafuegos con «SMTP inspection».

probe-starttls-refused-what = El servidor ofrece TLS y después lo rechaza: { $reply }.
probe-starttls-refused-why = Un socio que exige TLS no puede entregar. Casi siempre el servidor no puede leer su certificado o su clave.
probe-starttls-refused-next = Mire el log de ese servidor y compruebe las rutas y los permisos de su certificado y su clave.

probe-handshake-failed-what = El servidor ofrece TLS, pero la negociación falla: { $cause }.
probe-handshake-failed-why = Un socio que exige TLS no puede entregar.
probe-handshake-failed-next = Mire el log de ese servidor; compruebe su certificado, su clave y las versiones y cifrados de TLS permitidos.

probe-old-tls-what = El servidor solo habla versiones de TLS demasiado antiguas: { $cause }.
probe-old-tls-why = TLS 1.0 y 1.1 están obsoletas (RFC 8996); un socio que hoy pide TLS las rechaza.
probe-old-tls-next = Permita TLS 1.2 y 1.3 en la configuración de ese servidor, y actualícelo si hace falta.

probe-only-old-tls-what = El servidor no habla nada más nuevo que { $newest }.
probe-only-old-tls-why = SSL 3.0, TLS 1.0 y 1.1 están obsoletas (RFC 7568, RFC 8996); un socio que hoy pide TLS las rechaza.
probe-only-old-tls-next = Permita TLS 1.2 y 1.3 en la configuración de ese servidor, y actualícelo si hace falta.

probe-old-versions-what = El servidor también habla versiones antiguas: { $versions }.
probe-old-versions-why = A nadie que hable una más nueva le perjudica. Pero SSL 3.0, TLS 1.0 y 1.1 están obsoletas (RFC 7568, RFC 8996), y las auditorías ponen reparos.
probe-old-versions-next = Permita solo TLS 1.2 y 1.3, salvo que un socio necesite una antigua. Si este servidor es suyo, la configuración del paso 3 lo hace así.

probe-broken-ciphers-what = El servidor también acepta cifrados que no protegen: { $ciphers }.
probe-broken-ciphers-why = Lo que va con ellos lo puede leer quien se lo proponga.
probe-broken-ciphers-next = Si este servidor es suyo: permita solo los cifrados de la configuración del paso 3.

probe-weak-ciphers-what = El servidor también acepta cifrados que protegen poco: { $ciphers }.
probe-weak-ciphers-why = Solo los usa un socio que no ofrece nada mejor. Anónimo significa sin certificado: Postfix los trae activados, porque son mejores que ir en claro.
probe-weak-ciphers-next = Si este servidor es suyo: si una auditoría pone reparos, permita solo los cifrados de la configuración del paso 3.

probe-starttls-stripped-what = Algo en el camino quita STARTTLS de lo que dice el servidor. Deja su huella: { $sign }.
probe-starttls-stripped-why = Es lo que hacen los cortafuegos de Cisco con «inspect esmtp» (ASA) o «fixup protocol smtp» (PIX). Todo el correo por este camino va en claro, y quien exige TLS no puede entregar.
probe-starttls-stripped-next = Haga que desactiven esa inspección en el cortafuegos, en su lado o en el del servidor. Mirar desde otra red dice en cuál.

probe-tls-at-465-what = El mismo servidor habla TLS en el puerto 465.
probe-tls-at-465-why = Luego tiene un certificado. O STARTTLS no está activado en este puerto, o algo en el camino lo quita de lo que dice el servidor.
probe-tls-at-465-next = Mire este puerto desde el propio servidor. Si allí ofrece STARTTLS, lo quita un cortafuegos en el camino.

probe-intercepted-what = El certificado no es del servidor, sino de un programa intermedio: { $issuer }.
probe-intercepted-why = Un antivirus o un cortafuegos abre el TLS y mira dentro. Desde aquí no se puede ver lo que el servidor muestra de verdad.
probe-intercepted-next = Desactive su inspección de correo o de SSL para esta prueba, o mire desde otro equipo.

probe-takes-injected-what = El servidor toma texto en claro anterior a TLS por texto de dentro de TLS (CVE-2011-0411).
probe-takes-injected-why = Alguien en el camino puede introducir comandos en una conversación cifrada y hacer que el correo vaya a otros lugares.
probe-takes-injected-next = Actualice el servidor de correo; todos los que aún se mantienen lo tienen corregido desde 2011.

probe-clocks-differ-what = Los relojes de este equipo y del servidor difieren en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}. El servidor dice: { $date }.
probe-clocks-differ-why = Si un certificado es válido se juzga por el reloj: con uno equivocado se rechazan los buenos y se aceptan los caducados.
probe-clocks-differ-next = Ponga en hora el reloj equivocado, y que NTP lo mantenga así.

probe-address-passed-what = No hay conexión con la dirección { $address } del servidor ({ $cause }); se usó la siguiente.
probe-address-passed-why = Quizá este equipo no tenga camino hasta allí, como muchos no lo tienen para IPv6, o nadie escucha en esa dirección. Los remitentes que la prueban primero esperan o van a otra parte.
probe-address-passed-next = Mírelo desde otra red. Si tampoco allí responde nadie, haga que el servidor escuche en esa dirección o quítela del DNS.

probe-late-greeting-what = El servidor no saluda hasta pasados { $seconds } segundos.
probe-late-greeting-why = A menudo es a propósito: los programas que envían correo no deseado no esperan; los servidores de correo esperan hasta cinco minutos.
probe-late-greeting-next = No hay que hacer nada. Si es su propio servidor y no es a propósito, mire sus servidores DNS: puede que los esté esperando.

probe-asks-for-certificate-what = El servidor pregunta con un certificado quién se conecta.
probe-asks-for-certificate-why = Algunos socios distinguen así los servidores. Sin certificado, la conversación siguió.
probe-asks-for-certificate-next = No hay que hacer nada, salvo que su socio lo quiera. Si acepta el suyo, lo dice Postseal en la línea de comandos: postseal probe --certificate FILE --key FILE.

probe-certificate-taken-what = El servidor pidió un certificado, y siguió después de ver el suyo.
probe-certificate-taken-why = Si confía en él o simplemente no le importa, consta en su log y en su línea Received.
probe-certificate-taken-next = Envíe el mensaje de prueba desde su servidor y lea cómo juzgó su certificado el servidor que lo recibió.

probe-certificate-not-asked-what = El servidor no pide ningún certificado.
probe-certificate-not-asked-why = Por eso no se mostró el suyo. La mayoría de los servidores de correo no lo piden.
probe-certificate-not-asked-next = No hay que hacer nada. Si su socio quiere uno, tiene que activarlo él.

probe-certificate-refused-what = El servidor terminó la conversación al ver su certificado: { $cause }.
probe-certificate-refused-why = No confía en quien lo emitió, o el certificado no está previsto para clientes (uso extendido de clave clientAuth).
probe-certificate-refused-next = Pregunte al socio qué CA acepta, y compruebe su certificado en el paso 2.

probe-no-tls13-what = El servidor habla TLS 1.2, pero no TLS 1.3.
probe-no-tls13-why = TLS 1.2 sigue siendo bueno; TLS 1.3 es más rápido y ya no tiene opciones débiles.
probe-no-tls13-next = Permita también TLS 1.3 la próxima vez que actualice el servidor.

probe-no-tls12-what = El servidor habla TLS 1.3, pero no TLS 1.2.
probe-no-tls12-why = Los socios con software más antiguo no pueden conectarse con TLS.
probe-no-tls12-next = Permita también TLS 1.2, salvo que conozca a todos sus socios.

send-in-clear-what = El mensaje fue en claro.
send-in-clear-why = Cualquiera en el camino podía leerlo; la clase elegida lo permite.
send-in-clear-next = Elija «obligatorio» o «verificado» donde el correo no deba poder leerse.

# What was seen
delivery-exchanger = Servidor de correo { $host } (preferencia { $preference })
delivery-no-mx-record = Servidor de correo { $host } (el propio dominio, porque no tiene registro MX)
delivery-connected = Servidor:    { $target } (dirección { $ip })
delivery-banner = Saludo:      { $banner }
delivery-capabilities = Admite:      { $words }
delivery-starttls-is-offered = STARTTLS:    se ofrece (la conexión se puede convertir en una cifrada)
delivery-starttls-is-not-offered = STARTTLS:    no se ofrece
delivery-starttls-is-refused = STARTTLS:    se ofrece y después se rechaza
delivery-starttls-is-implicit = STARTTLS:    no hace falta, TLS desde el primer byte
delivery-tls-none = Cifrado:     ninguno
delivery-tls = Cifrado:     { $version }, { $cipher }, intercambio de claves { $exchange }
delivery-versions = Versiones:   { $versions }
delivery-versions-not = No habla:    { $versions }
delivery-versions-unknown = No se sabe:  { $versions }
delivery-certificate-of = { $subject }, emitido por { $issuer }, válido hasta el { $date }
delivery-is-trusted = Certificado: de confianza
delivery-is-not-trusted = Certificado: no es de confianza
delivery-is-for-name = Nombre:      figura en el certificado
delivery-is-not-for-name = Nombre:      no figura en el certificado
delivery-accepted = Aceptado:    { $reply }
delivery-message-id = Message-ID:  { $id }

# The test message
delivery-test-subject = Mensaje de prueba de Postseal
delivery-test-body = Este mensaje lo envió Postseal para ver si el correo viaja con TLS. Lo dicen sus líneas de cabecera. No hay que hacer nada.

# More than is looked at
probe-more-addresses-what = { $host } tiene { $found } direcciones; se examinaron { $looked } de ellas.
probe-more-addresses-why = Un socio puede llegar a cualquiera de ellas; lo encontrado no dice nada de las demás.
probe-more-addresses-next = Examine las demás una a una, cada una por su dirección, junto con el nombre del servidor (en la línea de comandos: --name).
probe-more-servers-what = { $domain } indica { $found } servidores de correo; se examinaron { $looked } de ellos.
probe-more-servers-why = Los socios prueban los demás cuando los preferidos no responden; lo encontrado no dice nada de ellos.
probe-more-servers-next = Examine los demás uno a uno, por su nombre.
