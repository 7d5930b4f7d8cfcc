# Leer cabeceras; Abrir un archivo (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = Leer las cabeceras de un mensaje: ¿llegó por TLS?
window-headers-title = Leer cabeceras
window-headers-why = Cada servidor que pasa un mensaje escribe en él una [línea Received|received]. Postseal las lee [salto|hop] a salto y dice dónde fue el mensaje por [TLS|tls], y con qué protección. Nada sale de este equipo.
window-headers-asked = ¿Qué se acordó para este mensaje?
window-headers-nothing = Nada: solo informar
window-headers-expected = Lo acordado: { $class }.
window-headers-inbound = ¿Se lo envió un socio?
window-headers-ours = Servidores y direcciones suyos
window-headers-ours-help = Si un socio le envió el mensaje, se juzga el salto en que su propio servidor lo recibió. Nombre aquí sus servidores, separados por comas; *.example.org vale por todos los que están debajo, y una dirección por un salto dentro de su red.
window-headers-report = Para su socio o un auditor: cuándo, el camino del mensaje con su imagen y lo que eso demuestra. No contiene contraseñas ni claves.

window-reading-nobodys = Visto por sí solo: no pertenece a ningún proyecto, y ninguno cambia.
window-reading-nobodys-next = Para guardarlo como prueba de un servidor suyo, léalo en el paso 4 del proyecto de ese servidor.

window-open-open = Abrir un archivo: certificado, clave, solicitud, mensaje o log
window-open-title = Abrir un archivo
window-open-why = Postseal dice qué es un archivo y muestra lo que contiene: un [certificado|certificate], una [clave privada|key], una [solicitud|csr] o todo junto. Nada se cambia ni se envía.
window-open-what = Uno o varios: lo que envió una CA, en cualquier forma; una clave y un certificado, para ver si van juntos; un mensaje o un buzón; un log de correo.
window-open-drop = O suéltelos en esta ventana: archivos o una carpeta.
window-open-close = Cerrar todo
window-open-looking = Mirando…
window-open-certificate = Certificado
window-open-authority = Certificado de una autoridad de certificación (CA)
window-open-request = Solicitud de certificado (CSR)
window-open-key = Clave privada: no la envíe nunca a nadie
window-open-message = Un mensaje, o un buzón
window-open-past = Correo, un log o informes
window-open-belongs = La clave privada corresponde a lo que se abrió con ella.
window-open-belongs-next = Ambos tienen la misma clave pública: un servidor puede usarlos juntos.
window-open-belongs-some = No todo lo que se abrió va junto.
window-open-belongs-some-next = Cada tarjeta dice si su otra mitad está aquí. Lo que va junto tiene el mismo SHA-256 de la clave.
window-open-belongs-not = Una clave privada no corresponde a lo que se abrió con ella.
window-open-belongs-not-next = Sus claves públicas son distintas, y ningún servidor puede usarlos juntos. Busque la clave que se creó con la solicitud de este certificado.
window-open-fits = Su otra mitad está aquí
window-open-fits-not = Falta su otra mitad
window-open-more = No se muestran { $count } más. La línea de comandos los muestra todos.
window-open-next = Para que un certificado se compruebe, se complete y se guarde para un servidor, impórtelo en el paso 2 de un proyecto.

open-configuration-what = { $name } es un archivo de configuración de { $server }.
open-configuration-why = Qué es correcto en él depende de lo que usted quiera de su servidor.
open-configuration-next = Abra un proyecto, o empiece uno, y elija este archivo en el paso 3: allí se compara con lo que su servidor necesita.
open-many-what = { $name } contiene más de { $limit } archivos de certificados y claves.
open-many-why = Los demás no se miraron: lo que aquí se muestra no es todo.
open-many-next = Elija los archivos que le interesan en lugar de la carpeta.

open-unknown-what = Postseal no conoce nada de lo que hay en { $name }.
open-unknown-why = No contiene ningún certificado, solicitud ni clave privada, ningún mensaje, ninguna línea de un log de correo ni ningún informe TLS.
open-unknown-next = Elija otro archivo. Si se lo enviaron, guárdelo de nuevo tal como lo quiso el remitente y descomprima lo comprimido.

window-drop-open = Postseal dice qué es: un certificado, una clave, una solicitud, un mensaje, un buzón o un log.
