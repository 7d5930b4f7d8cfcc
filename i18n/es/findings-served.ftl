# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = El servidor no envió ningún certificado que se pueda leer.
served-no-certificate-why = Sin él nadie sabe quién está al otro lado; los socios que verifican no entregan.
served-no-certificate-next = Mire el log del servidor y sus ajustes de certificado y clave, instale el certificado y reinicie el servidor.

served-host-mismatch-what = El certificado del servidor no lleva el nombre { $host }; lleva: { $names }.
served-host-mismatch-why = Los socios que verifican comparan el certificado con el nombre del registro MX, y no entregan si falta.
served-host-mismatch-next = Haga que lo emitan de nuevo con { $host } entre sus nombres (SAN), o que el registro MX nombre al servidor igual que su certificado. Un servidor con varios certificados puede mostrar el equivocado: mire sus ajustes.

served-address-only-what = Preguntó por la dirección { $host }; el certificado lleva nombres: { $names }.
served-address-only-why = Los certificados se hacen para nombres. Si este encaja solo se ve al preguntar por el nombre del registro MX.
served-address-only-next = Pregunte de nuevo con ese nombre, por ejemplo mx.example.org.

served-expired-what = { $subject } caducó el { $date }.
served-expired-why = Los socios que verifican certificados rechazan la conexión, así que su correo no llega.
served-expired-next = Para quien administra el servidor: si ya se renovó, el servidor sigue usando el archivo antiguo: instale el nuevo y reinicie el servidor. Si no, cree una solicitud nueva en el paso 1.

served-not-yet-valid-what = { $subject } solo es válido desde el { $date }.
served-not-yet-valid-why = Hasta entonces los socios lo rechazan. Casi siempre es un reloj que va mal.
served-not-yet-valid-next = Compruebe la fecha de este equipo y la del que lo emitió; si son correctas, deje que el servidor muestre su certificado anterior hasta ese día.

served-expires-soon-what = { $days ->
    [one] { $subject } caduca en { $days } día.
   *[other] { $subject } caduca en { $days } días.
}
served-expires-soon-why = Una vez caducado, los socios que verifican rechazan su correo.
served-expires-soon-next = Para quien administra el servidor: si ya se renovó, el servidor sigue usando el archivo antiguo: instale el nuevo y reinicie el servidor. Si no, cree ya una solicitud nueva en el paso 1.

served-chain-incomplete-what = El servidor no envía el certificado intermedio: el de { $issuer }. O se trata de la raíz de una autoridad propia, en la que nadie más confía.
served-chain-incomplete-why = Los socios conocen solo los certificados raíz. Sin el intermedio no pueden ver quién avala al servidor.
served-chain-incomplete-next = Si este servidor es suyo, haga que lo envíe: exporte la cadena completa en el paso 2, o ponga el certificado intermedio de la CA detrás del propio del servidor en el archivo que usa, y reinícielo. { $url } Si se trata de una autoridad privada que responde ella misma del servidor, solo falta la confianza: añada su raíz en los ajustes (en la línea de comandos: --trust).

served-chain-reordered-what = El servidor envía sus certificados en un orden incorrecto.
served-chain-reordered-why = El suyo tiene que ir primero, después cada emisor. Muchos socios los ordenan ellos mismos; algunos rechazan.
served-chain-reordered-next = Si este servidor es suyo: instale los archivos que escribe el paso 2, u ordene los certificados en el archivo que usa el servidor, y reinícielo.

served-chain-extra-what = El servidor envía { $subject }, que no hace falta.
served-chain-extra-why = No forma parte del camino del certificado del servidor a una raíz, o es la propia raíz, que los socios ya tienen.
served-chain-extra-next = No hay que hacer nada. Para dejarlo en orden, quítelo del archivo que usa el servidor.

served-chain-untrusted-what = El certificado del servidor no es de confianza: { $cause }.
served-chain-untrusted-why = Los socios que verifican confían solo en las CA conocidas, salvo que haya acordado otra con ellos.
served-chain-untrusted-next = Instale un certificado de una CA pública con su cadena completa, o acuerde con cada socio que confíe en este.

served-self-signed-what = El certificado del servidor se avala a sí mismo.
served-self-signed-why = Cifra, pero no demuestra nada: los socios que verifican lo rechazan.
served-self-signed-next = Si este servidor es suyo: envíe la solicitud del paso 1 a una CA, instale lo que emita y reinicie el servidor.

served-ca-as-leaf-what = El servidor muestra como propio { $subject }, el certificado de una CA.
served-ca-as-leaf-why = El certificado de una CA sirve para firmar otros, no para demostrar quién es un servidor: los socios que verifican lo rechazan.
served-ca-as-leaf-next = Instale el certificado que se emitió para el nombre del servidor, con su propia clave, y reinicie el servidor.
