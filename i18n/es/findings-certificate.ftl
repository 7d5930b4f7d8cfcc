# What is noticed about certificates (src/certificate)

no-certificate-what = No se indicó ningún certificado.
no-certificate-why = Sin el certificado que la CA emitió para su solicitud no se puede instalar nada.
no-certificate-next = Pegue o abra el certificado que envió la CA: un texto que empieza por -----BEGIN CERTIFICATE-----.

key-mismatch-what = Este certificado ({ $subject }) corresponde a otra clave.
key-mismatch-why = Un servidor solo puede demostrar quién es con la clave con la que se solicitó el certificado; con esta pareja no arrancaría.
key-mismatch-next = Busque el certificado que responde a su última solicitud, o elija la clave con la que se solicitó este.

host-mismatch-what = El certificado no lleva el nombre { $host }; lleva: { $names }.
host-mismatch-why = Los socios que verifican comparan el certificado con el nombre de su registro MX, y no entregan si falta.
host-mismatch-next = Pida a la CA que lo emita de nuevo con { $host } entre sus nombres (SAN), o corrija el nombre de host en el paso 1.

expired-what = { $subject } caducó el { $date }.
expired-why = Los socios que verifican certificados rechazan la conexión, así que su correo no llega.
expired-next = Renuévelo: cree una solicitud nueva en el paso 1 y envíela a la CA.

not-yet-valid-what = { $subject } solo es válido desde el { $date }.
not-yet-valid-why = Hasta entonces los socios lo rechazan. Casi siempre es un reloj que va mal.
not-yet-valid-next = Compruebe la fecha de este equipo; si es correcta, espere a ese día para instalarlo.

expires-soon-what = { $days ->
    [one] { $subject } caduca en { $days } día.
   *[other] { $subject } caduca en { $days } días.
}
expires-soon-why = Una vez caducado, los socios que verifican rechazan su correo.
expires-soon-next = Renuévelo ya: cree una solicitud nueva en el paso 1.

chain-incomplete-what = Falta un certificado intermedio: el de { $issuer }.
chain-incomplete-why = Los socios conocen solo los certificados raíz. Sin el intermedio no pueden ver quién avala el suyo.
chain-incomplete-next = Consiga el certificado intermedio de su CA (suele llamarse chain o ca-bundle) y añádalo aquí. { $url }

issuer-unknown-what = La cadena termina en { $issuer }, y aquí nadie sabe quién es.
issuer-unknown-why = Puede ser la raíz de una CA privada, en la que los socios solo confían si lo acordó con ellos. O falta un certificado intermedio más.
issuer-unknown-next = Si es la CA propia de su empresa o de un socio: elija su raíz en los ajustes, entre los certificados raíz de confianza, y pida a cada socio que confíe en ella. Si no, pida a la CA la cadena completa. { $url }

chain-reordered-what = Los certificados llegaron en otro orden; ya están ordenados.
chain-reordered-why = Un servidor debe enviar primero su propio certificado y después cada emisor.
chain-reordered-next = No hay que hacer nada: instale los archivos que escribe Postseal.

chain-extra-what = No hace falta enviar { $subject }.
chain-extra-why = No forma parte del camino de su certificado a una raíz, o es la propia raíz, que los socios ya tienen.
chain-extra-next = No hay que hacer nada: Postseal lo omite.

chain-untrusted-what = La cadena termina en { $root }, que aquí no es de confianza ({ $cause }).
chain-untrusted-why = Los socios que verifican confían solo en las CA conocidas, salvo que haya acordado otra con ellos.
chain-untrusted-next = Use un certificado de una CA pública. Si es la CA propia de su empresa o de un socio: elija su raíz en los ajustes, entre los certificados raíz de confianza; entonces valdrá aquí, y cada socio también tiene que confiar en ella.

self-signed-what = El certificado se avala a sí mismo.
self-signed-why = Cifra, pero no demuestra nada: los socios que verifican lo rechazan.
self-signed-next = Envíe la solicitud del paso 1 a una CA y use lo que emita.

ca-as-leaf-what = { $subject } es el certificado de una CA, no el de su servidor.
ca-as-leaf-why = No se puede instalar: usted no tiene su clave.
ca-as-leaf-next = Busque el otro certificado que envió la CA, el que lleva su nombre de host.

weak-key-what = La clave de { $subject } es demasiado corta: { $key }.
weak-key-why = Esas claves se pueden romper, y los socios las rechazan.
weak-key-next = Cree una clave nueva en el paso 1; la sugerida es buena.

weak-signature-what = { $subject } está firmado con { $signature }, que se puede falsificar.
weak-signature-why = Los socios rechazan esos certificados.
weak-signature-next = Pida a la CA que lo emita de nuevo con SHA-256.

no-server-auth-what = Un servidor no puede usar este certificado.
no-server-auth-why = Sus usos (uso de clave, uso extendido de clave) no incluyen la autenticación de servidor, así que los socios lo rechazan.
no-server-auth-next = Pida a la CA un certificado de servidor TLS.

common-name-only-what = El nombre { $name } figura solo en el lugar antiguo (common name).
common-name-only-why = El software actual mira solo la lista de nombres (SAN) y no encuentra ninguno.
common-name-only-next = Pida a la CA que lo emita de nuevo con el nombre de host como SAN; la solicitud del paso 1 ya lo pide.

validity-too-long-what = El certificado es válido { $days } días; las CA públicas pueden emitir por { $most } como máximo.
validity-too-long-why = El software que cumple las reglas de las CA públicas puede rechazarlo.
validity-too-long-next = Si lo emitió su propia empresa, no pasa nada; si no, pregunte a la CA.

wildcard-what = { $name } vale para todos los hosts de ese dominio.
wildcard-why = Quien se haga con su clave puede hacerse pasar por cualquiera de ellos.
wildcard-next = Para un servidor está bien; para varios, es más seguro un certificado por nombre.

chain-completed-what = Faltaba un certificado intermedio; este equipo lo tiene: { $subject }.
chain-completed-why = Un servidor debe enviarlo también, porque los socios conocen solo los certificados raíz.
chain-completed-next = No hay que hacer nada: Postseal lo añade a la cadena que instala.

chain-fetched-what = Faltaba un certificado intermedio; la CA lo tiene: { $subject }.
chain-fetched-why = Un servidor debe enviarlo también, porque los socios conocen solo los certificados raíz. Vino de { $url }.
chain-fetched-next = No hay que hacer nada: Postseal lo añade a la cadena que instala.

fetch-failed-what = No se pudo obtener de { $url } el certificado que falta: { $cause }.
fetch-failed-why = El propio certificado indica ese lugar, pero no respondió como debía.
fetch-failed-next = Inténtelo más tarde, o descargue el certificado intermedio del sitio web de su CA.

revoked-what = La CA revocó { $subject } el { $date }.
revoked-why = Los socios que preguntan a la CA lo rechazan. Casi siempre se perdió la clave, o alguien pidió la revocación.
revoked-next = Cree una solicitud nueva con una clave nueva en el paso 1, y averigüe quién pidió la revocación.

revocation-unknown-what = No se sabe si la CA revocó { $subject }: { $cause }.
revocation-unknown-why = La CA no dio una respuesta que valga. La mayoría de los socios continúan sin ella.
revocation-unknown-next = Inténtelo más tarde; si sigue igual, pregunte a la CA.

trusted-here-only-what = Este equipo confía en { $root }; muchos socios no lo harán.
trusted-here-only-why = Está en la lista de raíces de este equipo o en los ajustes de Postseal, pero no en la de Mozilla, que siguen casi todos los servidores de correo.
trusted-here-only-next = Use un certificado de una CA pública, o acuerde con cada socio que confíe en esta raíz.

untrusted-here-only-what = Los socios confían en { $root }; este equipo no.
untrusted-here-only-why = Está en la lista de raíces de Mozilla, pero no en la de este equipo, que quizá esté desactualizada.
untrusted-here-only-next = El certificado está bien. Actualice el paquete ca-certificates en este equipo.

no-client-auth-what = El certificado demuestra quién es su servidor cuando recibe correo, no cuando lo envía.
no-client-auth-why = Pocos socios piden un certificado al servidor que envía. Varias CA públicas dejaron de emitir para eso en 2026 (uso clientAuth).
no-client-auth-next = No hay que hacer nada, salvo que un socio pida un certificado a su servidor: acuerde entonces uno de otra CA.

no-timestamps-what = La CA no demostró que publicara el certificado.
no-timestamps-why = Las CA públicas incluyen pruebas de publicación (SCT) en cada certificado. Los navegadores las piden, los servidores de correo no.
no-timestamps-next = Para el correo no hay que hacer nada. Si también lo va a usar un sitio web, pregunte a la CA.

trust-unknown-what = Aquí no se puede saber si la cadena es de confianza: { $cause }.
trust-unknown-why = Este equipo no tiene una lista de certificados raíz con la que juzgar.
trust-unknown-next = Instale el paquete ca-certificates, o elija un archivo con raíces.

unreadable-what = { $name }: no contiene ningún certificado, solicitud ni clave.
unreadable-why = Postseal busca bloques de texto que empiezan por -----BEGIN, y lo mismo en forma binaria (DER).
unreadable-next = Abra el archivo que envió la CA, o pegue su texto con las líneas BEGIN y END.

certificate-damaged-what = { $name }: no se puede leer { $block } ({ $cause }).
certificate-damaged-why = Falta una parte o se modificó, a menudo por un programa de correo o una copia incompleta.
certificate-damaged-next = { $form ->
    [file] Guarde el adjunto o descárguelo de nuevo; no llegó entero. O pida a la CA los archivos mismos.
   *[other] Cópielo de nuevo, con sus líneas BEGIN y END, o guarde el adjunto y abra el archivo.
}

no-roots-what = No hay certificados raíz en los que confiar: { $cause }.
no-roots-why = Sin ellos no se puede decir que nada sea de confianza.
no-roots-next = Instale el paquete ca-certificates, o indique un archivo con raíces.

own-roots-what = No se pueden leer los certificados raíz propios de la empresa en { $path }: { $cause }.
own-roots-why = De lo que solo ellos avalan se diría que no es de confianza.
own-roots-next = Elija otro archivo u otra carpeta en los ajustes, o quite de ellos lo que hay ahora.

own-roots-none-what = No hay ningún certificado de una autoridad en { $path }.
own-roots-none-why = De lo que solo avalan sus autoridades se diría que no es de confianza.
own-roots-none-next = Elija otro archivo u otra carpeta en los ajustes (en la línea de comandos: --trust), o no indique ninguno.

certificate-no-key-what = { $name } no contiene ninguna clave privada.
certificate-no-key-why = El certificado se compara con la clave con la que se solicitó.
certificate-no-key-next = Indique el archivo que escribió el paso 1, como mx.example.org.key.
