# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = «{ $text }» no es una CA conocida aquí ni una dirección https.
acme-directory-why = La CA se indica con una palabra, o con la dirección de su directorio ACME.
acme-directory-next = Use letsencrypt, staging, zerossl, google, sslcom-rsa o sslcom-ecc, o la dirección que da su CA, que empieza por https://.

acme-terms-what = No se aceptaron las condiciones del servicio de la CA. No se pidió nada.
acme-terms-why = Toda CA lo exige antes de emitir un certificado.
acme-terms-next = Léalas en { $terms } y, si está de acuerdo, indíquelo (en la línea de comandos: --agree-terms).

acme-external-account-what = Esta CA quiere conocer primero su cuenta en su sitio web: { $detail }.
acme-external-account-why = Emite solo para sus clientes, y ellos muestran una clave de su sitio («External Account Binding»).
acme-external-account-next = Consiga en el sitio de la CA el nombre de la clave (KID) y la clave HMAC, e indique ambos (en la línea de comandos: --eab-kid y --eab-key-file). Let's Encrypt no los necesita.

acme-external-key-what = { $path } no contiene la clave HMAC de una cuenta.
acme-external-key-why = Las CA la muestran como una sola palabra larga de letras, cifras, «-» y «_» (base64url).
acme-external-key-next = Copie esa palabra del sitio de la CA en el archivo, y nada más.

acme-csr-unreadable-what = { $path } no es una solicitud de firma de certificado.
acme-csr-unreadable-why = La CA convierte una solicitud en un certificado; una clave o un certificado no sirven en su lugar.
acme-csr-unreadable-next = Elija el archivo que empieza por «BEGIN CERTIFICATE REQUEST», o cree una solicitud nueva.

acme-csr-without-names-what = La solicitud { $path } no pide nombres de host, o pide además otra cosa.
acme-csr-without-names-why = La CA comprueba los nombres de la lista de la solicitud (Subject Alternative Name). El common name solo no cuenta, y las direcciones no se comprueban así.
acme-csr-without-names-next = Cree una solicitud nueva para los nombres de su servidor de correo.

acme-csr-for-others-what = La solicitud es para { $csr }, pero se pidió { $hosts }.
acme-csr-for-others-why = La CA emite para todos los nombres de la solicitud, o para ninguno.
acme-csr-for-others-next = No indique nombres, para tomar los de la solicitud, o cree una solicitud nueva.

acme-unreachable-what = No se puede llegar a la CA en { $url } ({ $cause }).
acme-unreachable-why = Sin conexión no se puede pedir nada. No se ha perdido nada.
acme-unreachable-next = Compruebe la red y el cortafuegos (HTTPS hacia fuera) o, con una CA propia, su archivo raíz (en la línea de comandos: --ca-root), e inténtelo de nuevo. En la red de un hotel, un tren o para invitados, abra antes cualquier página en un navegador e inicie sesión.

acme-not-acme-what = Lo que responde en { $url } no habla ACME: { $cause }
acme-not-acme-why = La dirección puede ser la de una página web, o algo en el camino responde en lugar de la CA.
acme-not-acme-next = Compare la dirección del directorio con las instrucciones de la propia CA. En la red de un hotel, un tren o para invitados, abra antes cualquier página en un navegador e inicie sesión.

acme-account-what = { $path } no es una cuenta de esta CA, o está dañado.
acme-account-why = El archivo contiene la clave por la que la CA le conoce. No se sustituye, porque no se puede crear otra igual.
acme-account-next = Muévalo a otro lugar; entonces se crea sola una cuenta nueva.

acme-account-unknown-what = La CA no conoce la cuenta que se guarda aquí: { $detail }.
acme-account-unknown-why = Se cerró, o la CA la ha olvidado, como hacen los servicios de prácticas.
acme-account-unknown-next = Mueva a otro lugar el archivo acme-account-….json que está junto a las claves; entonces se crea sola una cuenta nueva.

acme-contact-what = La CA no acepta la dirección de correo: { $detail }.
acme-contact-why = Escribe allí cuando algo va mal con un certificado.
acme-contact-next = Indique una dirección que reciba correo, o ninguna.

acme-listener-what = No se puede abrir { $address } para la pregunta de la CA: { $cause }
acme-listener-why = La CA pregunta en el puerto 80 del host. Puede que un servidor web ya tenga ese puerto, y solo un administrador puede abrirlo.
acme-listener-next = Ejecútelo como administrador en el propio host, con el servidor web parado un minuto, o demuestre el nombre por DNS.

acme-not-offered-what = La CA no permite demostrar { $host } de esa forma ({ $challenge }).
acme-not-offered-why = Un comodín solo se puede demostrar por DNS.
acme-not-offered-next = Demuestre el nombre por DNS.

acme-not-seen-what = No se vio el registro { $name } en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}.
acme-not-seen-why = La CA tampoco lo vería. Puede que parte del nombre esté dos veces (muchos paneles añaden el dominio ellos mismos), o que el cambio aún no se haya publicado. Su valor debía ser: { $value }
acme-not-seen-next = Corrija el registro y empiece de nuevo. Habrá un valor nuevo.

acme-resolver-what = No se puede preguntar al DNS: { $cause }
acme-resolver-why = Hay que buscar el registro que demuestra el nombre.
acme-resolver-next = Compruebe la red de este equipo, o indique un servidor DNS (en la línea de comandos: --resolver).

acme-timed-out-what = La CA no terminó en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}.
acme-timed-out-why = Puede que esté sobrecargada.
acme-timed-out-next = Inténtelo de nuevo dentro de una hora.

acme-unauthorized-what = La CA no encontró la prueba correcta para { $host }: { $detail }.
acme-unauthorized-why = El registro, o la respuesta en el puerto 80, faltaba o era otro. Puede que siga allí un registro anterior con el mismo nombre, o que un cambio no haya llegado a todos los servidores DNS del dominio.
acme-unauthorized-next = Empiece de nuevo y copie exactamente el registro nuevo. Quite los registros anteriores con ese nombre.

acme-dns-what = La CA no pudo consultar { $host }: { $detail }.
acme-dns-why = Los servidores DNS del dominio no responden a la CA, el nombre no existe o sus firmas (DNSSEC) están rotas.
acme-dns-next = Haga que revisen los servidores DNS del dominio y empiece de nuevo.

acme-connection-what = La CA no pudo conectarse a { $host }: { $detail }.
acme-connection-why = Pregunta en el puerto 80 desde Internet, en la dirección que da el DNS. Hay un cortafuegos en medio, o la dirección es de otro host.
acme-connection-next = Abra el puerto 80 hacia este host, o demuestre el nombre por DNS.

acme-caa-what = Un registro del dominio prohíbe a esta CA emitir para { $host }: { $detail }.
acme-caa-why = Los registros CAA en el DNS enumeran las CA que pueden emitir para un dominio, y esta no está en la lista.
acme-caa-next = Elija una CA de la lista, o haga que añadan esta CA a los registros CAA.

acme-rate-limited-what = Se preguntó a la CA demasiado a menudo: { $detail }.
acme-rate-limited-why = Las CA limitan cuántos certificados e intentos fallidos puede tener un dominio por semana. { $minutes ->
    [0] No dice cuándo se le puede volver a preguntar.
    [one] Se le puede volver a preguntar dentro de un minuto.
   *[other] Se le puede volver a preguntar dentro de { $minutes } minutos.
}
acme-rate-limited-next = Espere ese tiempo. Para hacer intentos, use el servicio de prácticas de la CA (staging).

acme-rejected-identifier-what = La CA no emite para { $host }: { $detail }.
acme-rejected-identifier-why = Las CA públicas emiten solo para nombres que existen en Internet, y algunos nombres están bloqueados.
acme-rejected-identifier-next = Compruebe que el nombre está bien escrito. Para un nombre privado, use una CA propia.

acme-bad-csr-what = La CA no acepta la solicitud: { $detail }.
acme-bad-csr-why = Puede que esta CA no admita ese tipo de clave, o no permita esos campos.
acme-bad-csr-next = Cree una solicitud nueva con una clave ECDSA P-256 o RSA 3072.

acme-refused-what = La CA se negó: { $detail }.
acme-refused-why = Son las palabras de la propia CA.
acme-refused-next = Inténtelo más tarde; si sigue igual, busque estas palabras en las páginas de ayuda de la CA.

acme-wrong-certificate-what = Lo que envió la CA no es un certificado para la clave de esta solicitud.
acme-wrong-certificate-why = No funcionaría con su clave.
acme-wrong-certificate-next = Empiece de nuevo; si vuelve a ocurrir, comuníquelo a la CA.

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = Conectando con la CA…
cli-acme-terms = Acepta las condiciones del servicio de la CA: { $url }
cli-acme-new-account = Creando una cuenta en la CA; se guarda en { $path }
cli-acme-known-account = Usando la cuenta de { $path }
cli-acme-ordering = Haciendo el pedido…
cli-acme-still-proven = { $host }: la CA aún sabe que este nombre es suyo.
cli-acme-add-record = Añada ahora este registro al DNS:
    Nombre: { $name }
    Tipo:   TXT
    Valor:  { $value }
cli-acme-go-on = Esperando hasta que sea visible. Pulse Intro para continuar sin esperar.
cli-acme-seen = { $name }: visible en { $servers }
cli-acme-not-yet = { $name }: aún no en { $servers }
cli-acme-silent = { $name }: sin respuesta de { $servers }
cli-acme-listening = { $host }: esperando la pregunta de la CA…
cli-acme-validating = La CA está comprobando…
cli-acme-rate-limited = La CA pide esperar { $seconds } segundos…
cli-acme-finalizing = Demostrado. Entregando la solicitud…
cli-acme-fetching = Descargando el certificado…
cli-acme-issued = Certificado:  { $path }
cli-acme-backup = El anterior:  { $path }
cli-acme-remove = Los registros TXT ya han cumplido su función y se pueden quitar.
cli-acme-unkept = El certificado se emitió, pero no se puede guardar. Para que no se pierda, se muestra aquí; no contiene nada secreto. No lo pida otra vez: cuenta para los límites de la CA. Cópielo en un archivo y continúe con:
cli-acme-unread = Lo que hay en { $older } no se puede leer como cadena y queda como está. La nueva está al lado: { $path }
cli-acme-next = A continuación: postseal certificate check { $path } --host { $host }
