# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = La [autoridad de certificación|ca] responde con uno o varios archivos. Impórtelos todos: aquí se leen, se comprueban y se ponen en orden.
window-certificate-missing = Importe primero el certificado.
window-certificate-missing-accept = Use primero este certificado o importe otro.

window-certificate-bring = ¿Qué le envió la autoridad de certificación?
window-certificate-bring-help = Pegue abajo el texto, elija los archivos o suéltelos en cualquier lugar de esta ventana. Un archivo con «chain» o «intermediate» en el nombre también hace falta.
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = Leer
window-certificate-choose = Elegir archivos…
window-certificate-reading = Leyendo…
window-certificate-practice = Obtenerlo de la CA de prácticas
window-certificate-practice-help = En un ensayo, una autoridad de certificación de este equipo hace de la real: recibe su solicitud y responde al instante.

window-certificate-good = El certificado encaja.
window-certificate-good-text = Corresponde a su clave y al nombre de su servidor, y los demás servidores confiarán en él.
window-certificate-good-practice = Corresponde a su clave y al nombre de su servidor. Como viene de la CA de prácticas, solo es de confianza en este ensayo; no lo ponga en servidores reales.
window-certificate-fair = El certificado funciona; mire las notas de abajo.
window-certificate-poor = Este certificado no funcionaría.
window-certificate-poor-text = Abajo se explica qué falla y qué hacer. Puede importar más archivos: a menudo solo falta un certificado intermedio.
window-certificate-private = Solo los socios que confían en esta CA aceptarán este certificado.
window-certificate-private-text = Todo lo demás encaja. Más abajo se explica cómo hacer que la CA valga aquí.
window-certificate-trust-title = ¿Conoce esta CA: { $subject }?
window-certificate-trust-text = Su raíz venía incluida. Si es la de su empresa o la de su socio, compare esta huella (SHA-256) con la que publican y deje que cuente aquí. Eso vale solo para Postseal en este equipo; en los ajustes se deshace.
window-certificate-trust = Confiar en ella aquí
window-certificate-chain = La cadena, de su servidor a la raíz
window-certificate-chain-help = Cada certificado está firmado por el que tiene debajo. Los demás servidores confían en la raíz del final y, con ella, en todos.
window-certificate-yours = El de su servidor
window-certificate-between = Intermedio
window-certificate-valid = Válido del { $from } al { $to }
window-certificate-accept = Usar este certificado
window-certificate-accept-anyway = Usar de todos modos
window-certificate-clear = Empezar de nuevo
window-certificate-more = Importar más archivos
window-certificate-more-paste = Lo que falta se puede pegar aquí: se suma a lo que ya está.

window-certificate-kept = El certificado está listo.
window-certificate-kept-until = Es válido hasta el { $to }. A continuación: indique a su servidor de correo que lo use.
window-certificate-kept-practice = Es válido hasta el { $to }. Lo usa el servidor de correo de prácticas del paso 4; a uno real se le indicaría en el paso 3.
window-certificate-kept-expired = Era válido hasta el { $to }. Solicite uno nuevo en el paso 1 e impórtelo aquí.
window-certificate-kept-poor = Es válido hasta el { $to }, pero la comprobación encontró algo mal: muestre el certificado más abajo para ver qué.
window-certificate-of-old-key = El certificado que hay pertenece a la clave antigua.
window-certificate-of-old-key-text = Desde entonces se creó una clave nueva en el paso 1, y no encajan entre sí. Importe el certificado de la nueva solicitud. Hasta entonces su servidor sigue con la clave antigua y el certificado antiguo, válido hasta el { $to }, que está en { $file }.
window-certificate-kept-file = Certificado con su cadena, para el servidor de correo
window-certificate-again = Importar otro
window-certificate-keep = Conservar el que hay

window-certificate-guide = ¿Por qué comprobarlo?
window-certificate-guide-1 = La mayoría de los problemas con TLS son certificados de otra clave, de otro nombre o sin los [intermedios|intermediate]. Los servidores de correo no dicen nada; los de sus socios simplemente rechazan.
window-certificate-guide-2 = Los intermedios (la [cadena|chain]) llevan de su certificado a una autoridad que todos conocen. Su servidor de correo tiene que enviarlos también.
window-certificate-guide-3 = Aquí se comprueba todo antes de que nada toque su servidor.
