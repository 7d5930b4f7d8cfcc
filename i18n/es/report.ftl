# What is handed on: the proof (src/report)

report-title = Cómo viajó un mensaje, y lo que eso demuestra
report-rehearsal = Esto fue un ensayo: un servidor de prácticas del mismo equipo recibió el mensaje. No demuestra nada sobre un servidor de correo real.

report-about = De qué se trata
report-name = Servidor de correo
report-hosts = Nombres de host
report-domains = Dominios
report-server = Software
report-from = De
report-to = Para
report-subject = Asunto
report-message-id = Message-ID
report-sent-at = Enviado
report-received-at = Recibido
report-made = Informe creado
report-made-by = Creado por

report-policy = Lo que se pidió
report-expected = Este mensaje se comparó con
report-partner = Socio
report-partner-outbound = Correo a este socio
report-partner-inbound = Correo de este socio
report-outbound = Correo a todos los demás
report-inbound = Correo de todos los demás
report-minimum = Versión mínima de TLS

report-picture = El camino del mensaje
report-picture-hop = { $number }. { $grade }
report-picture-verified = certificado del remitente verificado

report-hops = Salto a salto, en el orden del viaje
report-other-inbound = La otra dirección: correo del socio
report-other-outbound = La otra dirección: correo al socio
report-hop = { $number }. { $from } → { $by }
report-at = Cuándo
report-version = TLS
report-cipher = Algoritmo de cifrado
report-exchange = Intercambio de claves
report-address = Dirección
report-helo = Se presentó como
report-id = Id. en el log del receptor

report-sent = La conexión que se llevó el mensaje
report-target = Servidor
report-asked = TLS pedido
report-trusted = Certificado de confianza
report-name-matches = Certificado para su nombre
report-reply = Su respuesta

report-certificates = Certificados
report-certificate-own = del servidor de correo
report-certificate-theirs = mostrado por el servidor que recibió el mensaje
report-issuer = Emitido por
report-dns-names = Para los nombres
report-not-before = Válido desde
report-not-after = Válido hasta
report-key = Clave
report-signature = Firma
report-serial = Número de serie
report-sha256 = SHA-256
report-spki-sha256 = SHA-256 de la clave

report-transcript = La conversación
report-transcript-how = La conversación con el servidor: > es el remitente, < el servidor, * la capa TLS. Las contraseñas no se muestran.
report-evidence = La evidencia: las líneas Received tal como se escribieron
report-evidence-how = Cada servidor que recibe un mensaje escribe una encima de las que ya hay. Lo que una línea dice del remitente de su salto es palabra del receptor; las líneas por debajo de la primera de un servidor en el que confía son palabra de otros.
report-evidence-log = Lo que las cabeceras dejan abierto está en el registro de correo, en estas líneas:
report-evidence-log-alone = Cómo siguió el mensaje está en el registro de correo del servidor que lo envió, en estas líneas:

report-written = Informe escrito en { $path }.
report-came-back = No se escribe ningún informe: esto no es el mensaje, sino un aviso de lo que ha sido de él.

report-not-a-sending-what = { $file } no cuenta cómo se envió un mensaje: { $cause }
report-not-a-sending-why = El informe toma de allí la conexión y la conversación.
report-not-a-sending-next = Indique el archivo en el que escribió postseal send --json.

report-another-message-what = El mensaje con el id { $found } no es el que se envió, { $sent }.
report-another-message-why = Cómo se envió un mensaje no demuestra nada sobre otro.
report-another-message-next = Abra el mensaje que se envió, o no use --sent.

report-unknown-format-what = Por el nombre de { $file } no se puede saber cómo hay que escribirlo.
report-unknown-format-why = Un informe es una página (.html), un texto (.md), un documento para programas (.json) o una imagen (.svg, .png).
report-unknown-format-next = Haga que el nombre termine en .html, .md, .json, .svg o .png.

report-drawing-what = No se pudo dibujar la imagen: { $cause }
report-drawing-why = El resto del informe no se ve afectado.
report-drawing-next = Guarde la imagen como SVG, o el informe completo.

# Step 4 in the window
window-report = Compartir la prueba
window-report-lead = Para su socio o un auditor: quién, cuándo, qué política, los certificados, el camino con su imagen y lo que eso demuestra. No contiene contraseñas ni claves.
window-report-format = Como
window-report-html = Página para imprimir (HTML)
window-report-md = Texto (Markdown)
window-report-json = Para programas (JSON)
window-report-svg = Imagen (SVG)
window-report-png = Imagen (PNG)
window-report-save = Guardar el informe…
window-report-file = postseal-informe
