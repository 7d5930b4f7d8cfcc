# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = Envíe un mensaje de prueba y lea, [salto a salto|hop], cómo iba cifrado por el camino.

window-proof-guide = ¿Qué vale como prueba?
window-proof-guide-1 = Cada servidor de correo que transmite un mensaje escribe una línea en su parte superior: de quién, a quién y con qué cifrado. Son las [líneas Received|received].
window-proof-guide-2 = Leídas en el orden del viaje, cuentan dónde iba cifrado el mensaje y dónde no.
window-proof-guide-3 = En las líneas de sus propios servidores se puede confiar; las de otros son solo su palabra.

window-proof-missing = Envíe primero el mensaje de prueba.
window-proof-missing-received = Enviado. Traiga ahora el mensaje tal como se recibió.
window-proof-missing-proven = Aún no está demostrado. Lo que hay que hacer está junto al resultado.
window-proof-letter = El mensaje de prueba
window-proof-from = De
window-proof-to = Para
window-proof-to-help = Un buzón que pueda leer: el de un colega en su socio, o uno propio en otro lugar.
window-proof-way = Cómo se envía
window-proof-through = A través de este servidor mío
window-proof-straight = Directo al del destinatario
window-proof-straight-help = Directo al servidor de correo del dominio del destinatario, el que nombran sus registros MX, como lo enviaría su propio servidor. Muchos proveedores cierran el puerto 25 a hogares y oficinas; desde su servidor de correo se hace lo mismo con: postseal send.
window-proof-via = Entregarlo a este servidor
window-proof-via-help = Su servidor de correo. Puerto 25 si no añade otro, como :587.
window-proof-server-name = El nombre en su certificado
window-proof-server-name-help = Una dirección no figura en ningún certificado. Lo que muestra el servidor se compara con este nombre; sin él se puede cifrar, pero no verificar.
window-proof-security = Cifrado
window-proof-security-help = El mensaje de prueba se atiene a ello estrictamente: ve qué haría esta opción antes de dársela a su servidor.
window-proof-implicit = TLS desde el inicio
window-proof-login = El servidor pide iniciar sesión
window-proof-user = Usuario
window-proof-password = Contraseña
window-proof-token = Token (OAuth)
window-proof-token-help = Como lo dan Google y Microsoft (XOAUTH2, OAUTHBEARER): péguelo aquí. Se envía solo dentro de TLS con un certificado verificado, y no se guarda en ninguna parte.
window-proof-password-help = Se envía solo dentro de TLS con un certificado verificado, y no se guarda en ninguna parte.
window-proof-send = Enviar el mensaje de prueba
window-proof-sending = Hablando con el servidor…
window-proof-sent-tls = El mensaje se entregó cifrado.
window-proof-sent-plain = El mensaje se entregó en claro.
window-proof-sent-next = Ese es el primer tramo del camino. Abra el mensaje donde llegue: sus líneas Received cuentan el resto.
window-proof-sent-on = Enviado el { $date }. Lo que volvió está más abajo; también puede enviar otro.
window-proof-again = Enviar otro
window-proof-connection = La conexión que lo llevó
window-proof-server = Servidor
window-proof-version = TLS
window-proof-cipher = Algoritmo de cifrado
window-proof-exchange = Intercambio de claves
window-proof-trusted = Certificado de confianza
window-proof-name = Certificado para su nombre
window-proof-yes = sí
window-proof-no = no
window-proof-reply = Su respuesta
window-proof-message-id = Message-ID
window-proof-save-transcript = Guardar la conversación…
window-proof-transcript = La conversación

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = El mensaje tal como se recibió
window-reading-how = En el buzón donde llegó, busque «Mostrar original», «Ver código fuente» o «Encabezados de Internet» y pegue todo lo que muestre.
window-reading-paste = Pegue aquí las cabeceras…
window-reading-read = Leer las cabeceras
window-reading-choose = Elegir archivo…
window-reading-files = Mensajes
window-reading-drop = O suelte el mensaje (.eml) en esta ventana.
window-reading-inbound = La otra dirección: lo que su socio le envía
window-reading-inbound-name = Servidores y direcciones propios, además de los hosts del paso 1
window-reading-inbound-help = Pida a su socio que le envíe un mensaje y péguelo o suéltelo arriba: se juzga el salto en que su propio servidor lo recibió. Nombre aquí, separados por comas, los servidores suyos que se llamen de otro modo que en el paso 1; *.example.org vale por todos los que están debajo, y una dirección por un salto dentro de su red.
window-reading-ours = Este es el mensaje de prueba.
window-reading-partners = Un mensaje de un socio: se juzga el salto en el que su servidor lo recibió.
window-reading-another = Este es otro mensaje, no el de prueba.
window-reading-another-next = Abajo se muestra su camino, pero no se guarda como prueba. Abra el mensaje con el asunto de la prueba.
window-reading-unsaid = Este texto no dice si es el mensaje de prueba.
window-reading-unsaid-next = Abajo se muestra su camino, pero no se guarda como prueba. Pegue todas las cabeceras, con la línea que empieza por Message-ID.
window-reading-none-sent = Aún no se ha enviado ningún mensaje de prueba.
window-reading-none-sent-next = Abajo se muestra el camino de este mensaje, pero no se guarda como prueba. Envíe primero el mensaje de prueba y léalo aquí después.
window-reading-asked = Su política para este destinatario: { $class }.
window-reading-asked-sender = Su política para el correo de este remitente: { $class }.
window-reading-from-partner = Si es un mensaje de un socio para usted:
window-reading-hops = Salto a salto, en el orden del viaje
window-reading-log = El log de su servidor de correo dice el resto
window-reading-log-help = Ábralo o pegue sus líneas de esos minutos. El mensaje se encuentra allí por los identificadores que le dieron los servidores: { $ids }. Solo se lee aquí.
window-reading-log-nameless = Estas cabeceras no llevan ningún identificador con el que encontrar el mensaje en un log. Lea las cabeceras completas, tal como las muestra el buzón del destinatario.
window-reading-log-paste = Pegue aquí líneas del log…
window-reading-log-choose = Abrir el log…
window-reading-log-read = Leer las líneas
window-reading-log-busy = Leyendo…

window-proof-practice = En este ensayo, un servidor de correo de prácticas de este equipo recibe el mensaje, con la clave y el certificado de los pasos 1 y 2. Nada sale de este equipo.
window-proof-fetch = Recogerlo del servidor de prácticas

window-collect = Recogerlo del buzón donde llega
window-collect-lead = Si puede leer ese buzón: Postseal espera allí el mensaje, también en la carpeta de correo no deseado, y muestra sus cabeceras. Solo lo mira, y sigue como no leído.
window-collect-server = Servidor IMAP
window-collect-server-help = Puerto 993 si no añade otro, como :143.
window-collect-user-missing = ¿De quién es el buzón?
window-collect-fetch = Recoger
window-collect-entering = Iniciando sesión…

window-mailbox-search = Otro mensaje: una parte del remitente, del asunto o del Message-ID
window-mailbox-more = No se muestran { $count } más. Busque arriba el que quiere.
