# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = Abra admin.google.com como administrador: Menu > Apps > Google Workspace > Gmail > Compliance. A la izquierda, elija la unidad organizativa (la superior para todos).
policy-step-google-nothing = No hay que ajustar nada: Gmail ofrece TLS, y lo usa donde el otro lado lo ofrece.
policy-step-google-add = Sitúese en «Secure transport (TLS) compliance» y haga clic en Configure (o en «Add another rule» si ya hay una). Como descripción escriba: { $name }
policy-step-google-inbound = En «Email messages to affect» marque «Inbound - all messages», y nada más.
policy-step-google-outbound = En «Email messages to affect» marque «Outbound - all messages», y nada más. Debajo, en Options, desmarque «Require CA-signed certificate».
policy-step-google-verified = En «Email messages to affect» marque «Outbound - all messages», y nada más. Debajo, en Options, marque «Require CA-signed certificate» y «Validate certificate hostname».
policy-step-google-list = Donde se piden los dominios y direcciones, cree una lista nueva llamada «{ $name }» y añádale estos dominios: { $domains }
policy-step-google-save = Donde el ajuste lo ofrezca, haga clic en «Test TLS connection»; después, en Save.
policy-step-google-wait = Espere: Google dice que un cambio puede tardar hasta 24 horas. Después envíe un mensaje en cada dirección (paso 4).
policy-step-google-undo = Para que todo quede como antes: la misma página, y Delete junto a cada uno de estos ajustes.

policy-step-dms-certificate = La clave y el certificado llegan al contenedor por los ajustes propios de docker-mailserver: móntelos, y ponga SSL_TYPE=manual, SSL_CERT_PATH y SSL_KEY_PATH en el entorno. Él los copia a los lugares que se nombran arriba.
policy-step-dms-container = Los scripts toman el contenedor llamado «mailserver»; para otro, ejecute: CONTAINER=name sh apply.sh
policy-step-mailcow-certificate = Para un certificado propio, ponga SKIP_LETS_ENCRYPT=y en mailcow.conf y los archivos en data/assets/ssl/cert.pem (con su cadena) y data/assets/ssl/key.pem: en el contenedor eso es /etc/ssl/mail. Después reinicie postfix-mailcow, dovecot-mailcow y nginx-mailcow.
policy-step-mailcow-folder = Los scripts toman mailcow en /opt/mailcow-dockerized; para otra carpeta, ejecute: MAILCOW=/its/path sh apply.sh

policy-step-stalwart-login = Los scripts llaman a stalwart-cli, que lee del entorno dónde está el servidor y quién es usted: defina STALWART_URL, STALWART_USER y STALWART_PASSWORD antes de ejecutarlos.
policy-step-stalwart-files = El usuario propio de Stalwart tiene que poder leer la clave y el certificado. Si él mismo ha obtenido un certificado para este host, se sigue usando ese.
policy-step-stalwart-own = Se sustituyen las condiciones propias en «MTA > Outbound > Strategy» (TLS) y «MTA > Session > MAIL FROM Stage» (sender allowed). Lo que había está en postseal-stalwart-before.ndjson en su carpeta personal: añádalo de nuevo a mano donde lo necesite.

policy-step-cisco-save = System Administration > Configuration File: guarde la configuración actual, con sus frases de contraseña, en un lugar seguro.
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate: elija el archivo PFX para { $host }, escriba su frase de contraseña y dele un nombre.
policy-step-cisco-listener = Network > Listeners: haga clic en el nombre del punto de escucha público, elija ese certificado en el campo Certificate y envíe con Submit. Mail Policies > Destination Controls > Edit Global Settings: elíjalo también en el campo Certificate.
policy-step-cisco-default = Mail Policies > Destination Controls: haga clic en Default y ponga TLS Support en { $tls }.
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination, una vez por cada uno de estos dominios: { $domains }. En el campo Destination escriba el dominio, y ponga TLS Support en { $tls }.
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List: llámela Postseal y añádale estos dominios: { $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies: elija el punto de escucha público, y en Default Policy Parameters y en toda política que acepte correo de otros ponga TLS en Preferred, y elija la lista de direcciones Postseal para aquellos a los que TLS les es obligatorio.
policy-step-cisco-policy = Mail Policies > Mail Flow Policies: elija el punto de escucha público, y en Default Policy Parameters y en toda política que acepte correo de otros ponga TLS en { $tls } (None se llama allí también Off).
policy-step-cisco-commit = Haga clic en Commit Changes: antes de eso no vale nada.
policy-step-cisco-test = En su línea de comandos, «tlsverify» prueba un destino y «tail mail_logs» muestra TLS en marcha. Después envíe un mensaje en cada dirección (paso 4).
policy-step-cisco-undo = Para que todo quede como antes: en la página del primer paso, cargue el archivo que guardó allí y confirme con Commit Changes.

policy-step-essentials-open = Inicie sesión en Proofpoint Essentials como administrador: Security Settings > Email > Filter Policies, y allí la pestaña Outbound.
policy-step-essentials-nothing = No hay que ajustar nada: Proofpoint Essentials ofrece TLS, y lo usa donde el otro lado lo ofrece.
policy-step-essentials-filter = Una vez por cada uno de estos dominios: { $domains }. Haga clic en New Filter, escriba como nombre «{ $name }» y el dominio, deje la dirección en Outbound y haga clic en Continue.
policy-step-essentials-action = En cada uno de estos filtros elija la empresa como Scope, y como condición que la dirección del destinatario sea de este dominio. Como acción elija Nothing. Haga clic en Add Another Action y elija «{ $action }». Haga clic en Save.
policy-step-essentials-test = Envíe un mensaje a cada uno de estos dominios (paso 4) y vea que llega: lo que no puede ir con TLS ya no se entrega.
policy-step-essentials-undo = Para que todo quede como antes: en la pestaña Outbound, elimine o desactive estos filtros.

policy-step-mimecast-open = Inicie sesión en la Mimecast Administration Console: Policies > Gateway Policies.
policy-step-mimecast-nothing = No hay que ajustar nada: Mimecast ofrece TLS, y lo usa donde el otro lado lo ofrece.
policy-step-mimecast-relaxed = Haga clic en Definitions junto a Secure Delivery, después en Add Secure Delivery Definition. Como Description escriba «{ $name }». En Select Option elija que se imponga TLS, del modo relajado (relaxed): vale cualquier certificado.
policy-step-mimecast-strict = Haga clic en Definitions junto a Secure Delivery, después en Add Secure Delivery Definition. Como Description escriba «{ $name }». En Select Option elija que se imponga TLS, del modo estricto (strict): el certificado debe venir de una autoridad de confianza.
policy-step-mimecast-delivery = De vuelta en Gateway Policies, haga clic en Secure Delivery y, una vez por cada uno de estos dominios: { $domains }: haga clic en New Policy, escriba «{ $name }» y el dominio como Policy Narrative, y elija la definición «{ $name }». En la sección Emails From elija sus propias direcciones, en Emails To el dominio. Guarde.
policy-step-mimecast-receipt = De vuelta en Gateway Policies, haga clic en Secure Receipt y, una vez por cada uno de estos dominios: { $domains }: haga clic en New Policy, escriba «Postseal» y el dominio como Policy Narrative, y elija que se imponga TLS. En la sección Emails From elija el dominio, en Emails To sus propias direcciones. Guarde.
policy-step-mimecast-test = Envíe un mensaje en cada dirección (paso 4) y vea que llega: lo que no puede ir con TLS ya no se recibe ni se entrega.
policy-step-mimecast-undo = Para que todo quede como antes: elimine estas políticas en Secure Delivery y Secure Receipt, después las definiciones.

policy-step-windows-certificate = En el servidor haga doble clic en el archivo PFX para { $host }. Como ubicación del almacén elija Local Machine, escriba su frase de contraseña y colóquelo en el almacén Personal. Después elimine el archivo.

policy-step-kerio-certificate = Configuration > SSL Certificates: importe la clave privada y el certificado con su cadena para { $host }. Los dos son archivos PEM, y la clave tiene que ser RSA.
policy-step-kerio-sending = Configuration > SMTP Server, pestaña SMTP Delivery: vea que SSL/TLS esté marcado y haga clic en Apply.
policy-step-kerio-versions = Configuration > Security, pestaña TLS Options: elija TLS 1.2 como versión más baja y guarde.
policy-step-kerio-plain = Configuration > SMTP Server, pestaña SMTP Delivery: desmarque SSL/TLS y haga clic en Apply.
policy-step-kerio-test = Envíe un mensaje en cada dirección y mire el puerto 25 desde otro lugar (paso 4).
policy-step-kerio-undo = Para que todo quede como antes: devuelva a su estado la marca de la pestaña SMTP Delivery y la versión de la pestaña TLS Options y, en SSL Certificates, ponga en uso el certificado anterior.

policy-step-mdaemon-enable = En MDaemon: Security > Security Manager (en versiones antiguas Security Settings) > SSL & TLS > MDaemon. Marque «Enable SSL, STARTTLS, and STLS» y elija en la lista el certificado para { $host }.
policy-step-mdaemon-sending = En la misma página, marque la opción por la que el servidor SMTP envía correo con STARTTLS cuando es posible.
policy-step-mdaemon-plain = En la misma página, desmarque la opción por la que el servidor SMTP envía correo con STARTTLS cuando es posible.
policy-step-mdaemon-exempt = En la misma sección, en la página de aquellos con los que no se usa STARTTLS (en versiones antiguas STARTTLS White List), añada estos dominios: { $domains }
policy-step-mdaemon-required = En la misma sección, en la página STARTTLS Required List, añada estos dominios y los nombres de sus servidores de correo (los de los registros MX): { $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers: desmarque «SSL negotiation failures will retry without SSL for up to one hour».
policy-step-mdaemon-test = Haga clic en OK. Después envíe un mensaje en cada dirección y mire el puerto 25 desde otro lugar (paso 4).
policy-step-mdaemon-undo = Para que todo quede como antes: devuelva estas marcas a su estado, elija el certificado anterior y quite los dominios de las listas.

policy-step-mailenable-certificate = En el programa de administración de MailEnable: Servers > Localhost, Properties, pestaña SSL: marque que se use SSL y elija el certificado para { $host }. Vale para todos los servicios de MailEnable.
policy-step-mailenable-sending = Services and Connectors > SMTP, Properties, pestaña Outbound: marque «Outbound TLS». En la pestaña Inbound deje «Requires SSL» sin marcar para el puerto 25. Haga clic en OK.
policy-step-mailenable-plain = Services and Connectors > SMTP, Properties, pestaña Outbound: desmarque «Outbound TLS». En la pestaña Inbound deje «Requires SSL» sin marcar para el puerto 25. Haga clic en OK.
policy-step-mailenable-test = Reinicie el servicio SMTP. Después envíe un mensaje en cada dirección y mire el puerto 25 desde otro lugar (paso 4).
policy-step-mailenable-undo = Para que todo quede como antes: devuelva la marca de la pestaña Outbound a su estado, elija el certificado anterior en la pestaña SSL y reinicie el servicio SMTP.

policy-step-axigen-certificate = En el servidor, escriba la clave privada y el certificado con su cadena para { $host } en un solo archivo PEM, y póngalo en la carpeta certs del directorio de trabajo de Axigen, legible solo para el usuario propio de Axigen.
policy-step-axigen-listener = En WebAdmin: SMTP Receiving, sección Listeners, edite el punto de escucha del puerto 25. En su página SSL Settings elija ese certificado. El punto de escucha sigue siendo uno sin SSL desde el primer byte: los demás servidores de correo empiezan con STARTTLS.
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing, página Acceptance Basic Settings: entre los comandos ESMTP permitidos, vea que «Allow StartTLS» esté marcado. Guarde la configuración.
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing, página Routing Basic Settings, sección Connection settings: marque «Use StartTLS if available». Guarde la configuración.
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing, página Routing Basic Settings, sección Connection settings: desmarque «Use StartTLS if available». Guarde la configuración.
policy-step-axigen-test = Envíe un mensaje en cada dirección y mire el puerto 25 desde otro lugar (paso 4).
policy-step-axigen-undo = Para que todo quede como antes: elija el certificado anterior para el punto de escucha y devuelva las dos marcas a su estado.

policy-step-domino-save = En Domino Administrator, anote lo que hay hoy en los campos que se nombran abajo, y lo que muestra «show config RouterFallbackNonTLS» en la consola del servidor.
policy-step-domino-certificate = Importe la clave privada y el certificado con su cadena para { $host } en certstore.nsf, con Certificate Manager (ayuda de HCL: «Managing TLS certificates with Certificate Manager»).
policy-step-domino-inbound = Configuration > Messaging > Configurations: abra el documento Configuration Settings de este servidor, haga clic en Edit Configuration y, en la pestaña Router/SMTP > Advanced > Commands and Extensions, ponga «SSL negotiated over TCP/IP port» (su nombre puede llevar TLS en vez de SSL) en { $value }. Haga clic en Save & Close.
policy-step-domino-outbound = Configuration: abra el documento Server de este servidor. En la pestaña Ports > Internet Ports > Mail, en la columna Mail (SMTP Outbound), ponga «TCP/IP port status» en { $value }. Haga clic en Save & Close.
policy-step-domino-fallback = En la consola del servidor escriba «set config RouterFallbackNonTLS=1». Sin ello, el correo a un servidor cuyo certificado no encaja espera, y al final se devuelve.
policy-step-domino-wait = En la consola del servidor escriba «set config RouterFallbackNonTLS=0». Entonces el correo a un servidor cuyo certificado no encaja espera, y no va en claro.
policy-step-domino-restart = En la consola del servidor escriba «restart task smtp» y después «restart task router».
policy-step-domino-test = Envíe un mensaje en cada dirección y mire el puerto 25 desde otro lugar (paso 4).
policy-step-domino-undo = Para que todo quede como antes: devuelva los campos a lo que anotó, devuelva en la consola RouterFallbackNonTLS a su valor (donde no había nada: «set config RouterFallbackNonTLS=») y reinicie las dos tareas.

policy-step-qmail-patch = Esto es para un qmail compilado con el parche TLS. apply.sh se detiene en uno que no lo tiene: tal como se publican, netqmail y notqmail no tienen TLS.
policy-step-qmail-user = La clave se hace legible solo para el usuario qmaild; donde qmail-smtpd se ejecuta como otro (como vpopmail, por ejemplo), ejecute: SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = La recepción se ajusta a mano: en el script run que inicia qmail-smtpd bajo sslserver, o en el archivo de ajustes que lee (por ejemplo /var/qmail/ssl/ssl.env), defina y exporte UCSPITLS="", CERTFILE={ $certificate } y KEYFILE={ $key }. Anote lo que había antes.
policy-step-sqmail-required = La recepción se ajusta a mano: en el script run que inicia qmail-smtpd bajo sslserver, o en el archivo de ajustes que lee (por ejemplo /var/qmail/ssl/ssl.env), defina y exporte UCSPITLS="!" (que rechaza el correo sin TLS), CERTFILE={ $certificate } y KEYFILE={ $key }. Anote lo que había antes.
policy-step-sqmail-plain = La recepción se ajusta a mano: en el script run que inicia qmail-smtpd, defina y exporte UCSPITLS="-": entonces no se ofrece TLS. Anote lo que había antes.
policy-step-sqmail-restart = Reinicie ese servicio (con daemontools: svc -t y su carpeta), mire su log y mire el puerto 25 desde otro lugar (paso 4). undo.sh no deshace esto: hágalo a mano.
policy-step-sqmail-name = De los nombres del certificado de un socio, s/qmail compara solo uno, el último nombre DNS (openssl x509 -noout -ext subjectAltName los muestra en su orden). Si no es el nombre del servidor que muestra apply.sh, el correo espera: indique a Postseal ese nombre para el socio. También espera donde hay más de un certificado intermedio entre el del socio y su raíz.
policy-step-chasquid-roots = chasquid confía solo en las autoridades del sistema. Añádales las de { $roots }: en Debian, copie el archivo a /usr/local/share/ca-certificates/ con la extensión .crt (un certificado en cada archivo), ejecute update-ca-certificates y reinicie chasquid.
policy-step-maddy-own = Las reglas de envío propias en bloques «target.remote» (limits, local_ip) no se adoptan: mire postseal.conf y añádalas allí. Lo que envía a través de otro servidor («target.smtp») se queda como está.
policy-step-mox-acme = Un punto de escucha de mox que obtiene su certificado por ACME lo conserva: vale también para los demás nombres del servidor web de mox. Para usar el certificado de arriba, quite antes su línea ACME de mox.conf.
policy-step-mox-folder = Los scripts toman mox en /home/mox; para otra carpeta, ejecute: MOX=/its/path sh apply.sh
policy-step-james-folder = Los scripts toman James en /opt/james y lo reinician con «systemctl restart james»; si no es así, ejecute, por ejemplo: JAMES=/its/path RESTART="docker restart james" sh apply.sh
policy-step-james-read = James tiene que poder leer la clave y el certificado en las rutas de arriba, dentro de su contenedor si se ejecuta en uno.
policy-step-plesk-certificate = En Plesk, abra Tools & Settings > SSL/TLS Certificates, añada el certificado con su clave privada y su cadena, y elíjalo junto a «Certificate for securing mail». Plesk lo pone entonces en /etc/postfix/postfix_default.pem, y uno renovado también.
policy-step-plesk-sni = Un dominio para el que eligió un certificado propio (Mail > Mail Settings) muestra ese a quienes preguntan por un nombre que lleva; todos los demás ven el de arriba.
policy-step-zimbra-certificate = Antes de apply.sh: ponga la clave privada en /opt/zimbra/ssl/zimbra/commercial/commercial.key, escriba los certificados de la CA, con la raíz la última, en un solo archivo, y ejecute como usuario zimbra: zmcertmgr deploycrt comm CERTIFICATE CHAIN. Sirve para todas las partes de Zimbra; reinícielas con zmcontrol restart.
policy-step-zimbra-servers = Ejecute los scripts en cada servidor en el que funcione el MTA de Zimbra: lo que ajustan vale para ese.
policy-step-cpanel-certificate = En WHM, abra Service Configuration > Manage Service SSL Certificates, elija «Exim (SMTP) Server» e instale el certificado con su clave privada y su cadena (CA bundle). cPanel lo guarda en /var/cpanel/ssl/exim, y uno renovado también.
policy-step-cpanel-again = Nuestros routers y transports son copias de los de cPanel tal como son hoy. Después de una versión nueva de cPanel, ejecute apply.sh de nuevo: vuelve a copiarlos.

policy-step-iis-older = Antes de apply.ps1: si en el almacén Personal del equipo local (certlm.msc) hay un certificado más antiguo para { $host }, expórtelo con su clave y quítelo de allí. El servicio elige solo por el nombre.
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager: clic derecho en el servidor virtual SMTP > Properties, pestaña Access. En Secure communication vea que «Require TLS encryption» no esté marcado.
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager: clic derecho en el servidor virtual SMTP > Properties, pestaña Access. En Secure communication marque «Require TLS encryption» y haga clic en OK. Para deshacerlo, desmárquelo.

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = Busque dónde guarda el servidor sus certificados: el menú suele llamarse SSL, TLS, Certificates o Security. Introduzca el certificado para { $host } con su cadena y su clave, y elíjalo para el correo (SMTP, puerto 25). Donde se pide un archivo, exporte un PFX en el paso 2; donde son dos o tres, tome los archivos separados.
policy-step-other-receiving-plain = Recepción: busque en los ajustes del puerto 25 (SMTP, Listener, Inbound, Receive) STARTTLS, TLS o «SMTP over TLS», y desactívelo.
policy-step-other-receiving-opportunistic = Recepción: busque en los ajustes del puerto 25 (SMTP, Listener, Inbound, Receive) STARTTLS, TLS o «SMTP over TLS», y actívelo como «offered», «optional», «preferred» u «opportunistic». No como «required»: se perdería correo de otros.
policy-step-other-receiving-required = Recepción: busque en los ajustes del puerto 25 (SMTP, Listener, Inbound, Receive) STARTTLS o TLS, y póngalo en «required», «mandatory» o «force».
policy-step-other-receiving-verified = Recepción: busque TLS en los ajustes del puerto 25, póngalo en «required», y busque un ajuste por el que el servidor pida un certificado de cliente y lo compruebe («verify», «require client certificate», «mutual TLS»). Pocos servidores lo tienen; sin él, el correo va cifrado, pero no se demuestra quién lo envía.
policy-step-other-sending-plain = Envío: busque en los ajustes del correo saliente (SMTP, Outbound, Delivery, Send) STARTTLS o TLS, y desactívelo («never», «none»).
policy-step-other-sending-opportunistic = Envío: busque en los ajustes del correo saliente (SMTP, Outbound, Delivery, Send) STARTTLS o TLS, y elija «if available», «when possible», «preferred» u «opportunistic».
policy-step-other-sending-required = Envío: busque en los ajustes del correo saliente (SMTP, Outbound, Delivery, Send) TLS, y elija «always», «required», «mandatory» o «force».
policy-step-other-sending-verified = Envío: busque TLS en los ajustes del correo saliente, elija «required» y, con ello, «verify certificate», «trusted», «check hostname» o «domain validation». Un nombre que no se comprueba es solo obligatorio, no verificado.
policy-step-other-from-plain = Recepción, para estos socios sin TLS: busque una lista de hosts o dominios exentos («exceptions», «TLS exclusions»): { $domains }
policy-step-other-from-opportunistic = Recepción, para estos socios TLS si quieren: busque una lista de excepciones a lo que vale para todos: { $domains }
policy-step-other-from-required = Recepción, para estos socios TLS o nada: busque una lista llamada «TLS domains», «Force TLS», «Required TLS», «secure senders», «partner connectors» o similar, y añada: { $domains }
policy-step-other-from-verified = Recepción, para estos socios TLS con un certificado comprobado: busque una lista o un conector para socios concretos que pida un certificado de cliente con un nombre determinado, y añada: { $domains }
policy-step-other-to-plain = Envío, a estos socios sin TLS: busque una lista de dominios exentos, y añada: { $domains }
policy-step-other-to-opportunistic = Envío, a estos socios TLS si se ofrece: busque una lista de excepciones a lo que vale para todos, y añada: { $domains }
policy-step-other-to-required = Envío, a estos socios TLS o nada: busque una lista o una ruta por dominio llamada «TLS domains», «Force TLS», «Send secure to», «Required TLS» o similar, y añada: { $domains }
policy-step-other-to-verified = Envío, a estos socios TLS con un certificado comprobado: en la misma lista o ruta busque «verify», «trusted», «check name» o «domain validation», y añada: { $domains }
policy-step-other-versions = Busque las versiones de TLS («protocols», «minimum version»), permita { $version } y posteriores, y desactive SSL 2, SSL 3 y lo más antiguo. Algunos servidores dejan eso a su sistema.
policy-step-other-ask =
    Si no encuentra algo de esto, pregunte al fabricante, con estas palabras: «En nuestro servidor { $host }:
    (1) ¿Cómo instalo un certificado con sus certificados intermedios para SMTP?
    (2) ¿Cómo se ofrece STARTTLS en el puerto 25?
    (3) ¿Cómo exijo TLS para el correo a dominios concretos, y desde ellos, de modo que si no lo hay se rechace o se quede en la cola?
    (4) ¿Puede comprobar el certificado y el nombre del otro servidor?
    (5) ¿Escribe la versión y el cifrado de TLS en sus líneas Received?»
    Aquello para lo que un servidor no tiene ajuste, no lo hace: dígaselo a su socio, o deje que lo haga una pasarela situada delante.
policy-step-other-test = Mire el puerto 25 desde otro lugar («Lo que ve un socio», o postseal probe { $host }). Después envíe un mensaje en cada dirección (paso 4): solo eso lo demuestra.
policy-step-other-undo = Para que todo quede como antes: devuelva cada uno de estos ajustes a su estado. Anote cómo estaban, o haga una captura, antes de cambiarlos.
server-other-name = Otro servidor
server-since = { $server } { $version } o posterior
