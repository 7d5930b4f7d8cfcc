# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = Ninguna CA pública firma el nombre { $name }.
request-private-name-why = Solo significa algo dentro de su red; nadie puede demostrar que es suyo.
request-private-name-next = Solicite el nombre que ven los socios, como mx.example.org; para el nombre interno, use una CA propia.

request-wildcard-what = { $name } vale para todos los hosts directamente por debajo de { $base }, pero no para { $base } mismo.
request-wildcard-why = Quien tenga esta clave puede hacerse pasar por cada uno de esos hosts, no solo por el servidor de correo; algunas CA cobran más por ello.
request-wildcard-next = Si hay pocos servidores de correo, nombre mejor cada uno de ellos.

request-ed25519-what = Las CA públicas no emiten certificados para claves Ed25519.
request-ed25519-why = Sus reglas aún no lo permiten, y muchos servidores de correo no pueden usar un certificado así.
request-ed25519-next = Elija ECDSA P-256, salvo que la CA sea propia y todos los socios conozcan Ed25519.

request-other-key-what = La clave que firma no es la del certificado anterior.
request-other-key-why = Lo que nombre la clave anterior (un registro TLSA para DANE, un socio que la tenga fijada) no reconocerá el certificado nuevo.
request-other-key-next = Si se trataba de la clave anterior, elija su archivo; si no, añada la clave nueva a esos registros antes de instalar el certificado.

request-left-out-what = Se omitió { $name }, que lleva el certificado anterior.
request-left-out-why = No es un nombre que pueda llevar un certificado nuevo.
request-left-out-next = Si un host se llama así, añada a mano el nombre que ven los socios.

request-unresolved-what = { $name } no existe en el DNS: no tiene dirección.
request-unresolved-why = Los socios no pueden llegar a un servidor con ese nombre, y las CA que lo buscan rechazan la solicitud.
request-unresolved-next = Compruebe que está bien escrito, o añada un registro A o AAAA para él.

request-alias-what = { $name } es un alias (CNAME) de { $target }.
request-alias-why = Los servidores de correo no deben nombrarse con un alias (RFC 2181, sección 10.3); algunos socios buscan entonces el otro nombre en el certificado.
request-alias-next = Haga que el registro MX nombre { $target }, o dé a { $name } direcciones propias; hasta entonces, solicite los dos nombres.

request-not-mx-what = El correo no se entrega a { $name }.
request-not-mx-why = Los socios buscan el nombre del registro MX y comparan con él el certificado: { $mx }.
request-not-mx-next = Solicite también ese nombre, salvo que { $name } se use para otra cosa, como los programas de correo de los usuarios.

request-mx-not-asked-what = El correo se entrega también a { $name }, que la solicitud no nombra.
request-mx-not-asked-why = Los socios que se conectan a él comparan su certificado con ese nombre.
request-mx-not-asked-next = Añada el nombre si lo atiende el mismo servidor, o la misma clave; otro servidor tiene su propio certificado.

request-no-such-domain-what = El dominio { $domain } no existe en el DNS.
request-no-such-domain-why = No se le puede entregar correo.
request-no-such-domain-next = Compruebe que está bien escrito.

request-no-mx-what = { $domain } no tiene registro MX.
request-no-mx-why = Su correo se entrega entonces al host que lleva ese mismo nombre (RFC 5321, sección 5.1).
request-no-mx-next = Solicite el propio { $domain }, o añada un registro MX que nombre el servidor de correo.

request-null-mx-what = { $domain } no recibe correo: lo dice su registro MX.
request-null-mx-why = Un solo punto como servidor de correo (RFC 7505) dice a todos que no lo intenten.
request-null-mx-next = Compruebe que el dominio está bien escrito, o sustituya ese registro MX por uno que nombre el servidor de correo.

request-caa-nobody-what = Ninguna CA puede emitir un certificado para { $name }: lo prohíben los registros CAA de { $at }.
request-caa-nobody-why = Toda CA pública los lee antes de firmar, y tiene que negarse.
request-caa-nobody-next = Añada en { $at } un registro CAA que nombre su CA.

request-caa-unknown-what = Un registro CAA del tipo «{ $tag }» limita quién puede emitir para { $name }.
request-caa-unknown-why = Está marcado como crítico: una CA que no conozca el tipo tiene que negarse.
request-caa-unknown-next = Pregunte a quien creó el registro para qué sirve, y a su CA si lo conoce.

request-not-asked-what = No se pudo preguntar al DNS por { $name }: { $cause }.
request-not-asked-why = Por eso no se sabe si una CA puede y tiene permiso para emitir para el nombre. Una CA que tampoco reciba respuesta se niega.
request-not-asked-next = Inténtelo de nuevo; si sigue igual, revise los servidores DNS del dominio.

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = Preguntando al DNS por { $name }…
request-dns-mail = Servidores de correo de { $domain }: { $hosts }
request-caa-any = CA para { $name }: cualquiera. Ningún registro CAA las limita. Para permitir solo una CA: { $record }
request-caa-only = CA para { $name }: { $issuers } (registros CAA en { $at }). Para permitir otra: { $record }
request-renews = Renueva el certificado para { $hosts }, válido hasta el { $date }.
request-renews-new-key = Con una clave nueva: si alguna vez se copió la anterior, la copia deja de valer desde entonces. La clave anterior se queda donde está.
request-renews-dane = ¿Nombra el DNS la clave de este servidor (DANE, un registro TLSA)? Entonces publique allí la clave nueva antes de que el servidor la muestre; si no, los remitentes que respetan DANE rechazan el servidor.
request-renews-old-key = Con una clave existente: solo hace falta donde algo nombra la propia clave, como un registro TLSA para DANE.
cli-renew-goes-on = La renovación ya había empezado. Continúa con la solicitud que está ahí: { $path }
cli-renew-ordering = El certificado en uso se pidió en línea. El próximo se pide del mismo modo, con la misma cuenta: { $ca }
cli-renew-again = La clave y la solicitud se conservan. Esto continúa con ellas:
cli-renew-issued = El certificado se emitió y está en { $path }. No lo pida otra vez; esto continúa con él:
cli-renew-then = En cuanto la autoridad haya respondido, esto comprueba sus archivos y los incorpora al proyecto, como el paso 2 de la ventana:
cli-renew-until = Hasta que el nuevo certificado quede demostrado en el paso 4, esto vuelve al anterior:
cli-renew-prove = En cuanto su servidor de correo lo use, un mensaje de prueba lo demuestra:
cli-renew-refused = No se incorporó al proyecto.
cli-renew-anyway = Si sus socios confían en él a pesar de todo, esto lo usa de todos modos:
cli-renew-back = Lo que se usaba antes vuelve a estar en uso (hasta el { $to }): { $file }
