# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = Recomendada: pequeña, rápida y aceptada por todas las CA y todos los servidores de correo de los últimos diez años.
algorithm-ecdsa-p384-recommendation = Elíjala solo si lo pide una norma de su organización o de su socio: P-256 es lo bastante fuerte, y más rápida.
algorithm-ed25519-recommendation = Solo para CA privadas: hoy ninguna CA pública la firma, y muchos servidores de correo no la conocen.
algorithm-rsa-2048-recommendation = Elíjala si el servidor de correo de un socio es anterior a 2012: todos los servidores la conocen, y es la clave RSA más corta que aún se acepta.
algorithm-rsa-3072-recommendation = Elíjala si se pide RSA y el certificado tiene que cumplir normas para los años posteriores a 2030.
algorithm-rsa-4096-recommendation = Elíjala solo si lo pide una norma: cada conexión tarda bastante más, y los socios no ganan nada.

request-no-host-what = No se indicó ningún nombre de host.
request-no-host-why = Un certificado se emite para los nombres de su servidor de correo; sin ninguno no hay nada que solicitar.
request-no-host-next = Escriba el nombre de su servidor de correo, como mx.example.org.

request-key-exists-what = Ya hay una clave privada: { $path }. No se escribió nada.
request-key-exists-why = Una clave que se sustituye se pierde para siempre, y todos los certificados emitidos para ella quedan inservibles.
request-key-exists-next = Use esa clave otra vez (en la línea de comandos: --reuse-key { $path }), o elija otra carpeta para una nueva.

request-csr-exists-what = Ya hay una solicitud: { $path }. No se escribió nada.
request-csr-exists-why = Corresponde a otra clave. Si se sustituyera, nadie podría saber para qué clave es la respuesta de la CA.
request-csr-exists-next = Elija otra carpeta, o mueva usted mismo la solicitud anterior.

request-key-encrypted-what = La clave { $path } está protegida con una frase de contraseña.
request-key-encrypted-why = Sin la frase de contraseña no puede firmar la solicitud.
request-key-encrypted-next = Indique la frase de contraseña (en la línea de comandos: --passphrase-file ARCHIVO, con la frase en la primera línea del archivo).

request-passphrase-wrong-what = La frase de contraseña no abre la clave { $path }.
request-passphrase-wrong-why = Sin la correcta, la clave no puede firmar la solicitud. No se escribió nada.
request-passphrase-wrong-next = Compruebe la escritura, las mayúsculas y el idioma del teclado; en un archivo cuenta solo la primera línea.

request-passphrase-empty-what = La frase de contraseña está vacía.
request-passphrase-empty-why = Una clave con una frase de contraseña vacía no está protegida.
request-passphrase-empty-next = Indique una frase de contraseña, o ninguna: en cualquier caso, solo su dueño puede leer el archivo.

request-passphrase-too-long-what = La frase de contraseña tiene más de 1024 bytes.
request-passphrase-too-long-why = OpenSSL, y con él la mayoría de los servidores de correo, ya no podría abrir la clave.
request-passphrase-too-long-next = Elija una más corta; bastan cinco o seis palabras al azar.

request-passphrase-not-text-what = La primera línea de { $path } no es texto.
request-passphrase-not-text-why = Una frase de contraseña se lee como UTF-8, como la escriben OpenSSL y casi todos los teclados.
request-passphrase-not-text-next = Escriba la frase de contraseña en la primera línea de un archivo de texto en UTF-8.

request-key-unreadable-what = { $path } no contiene ninguna clave privada.
request-key-unreadable-why = La solicitud tiene que firmarse con la clave privada; lo que hay en este archivo es otra cosa, por ejemplo un certificado.
request-key-unreadable-next = Elija un texto que empiece por «BEGIN PRIVATE KEY», «BEGIN RSA PRIVATE KEY» o «BEGIN EC PRIVATE KEY», o un PFX (.pfx, .p12).

request-key-unsupported-what = La clave { $path } es de un tipo que no se usa en servidores de correo: { $kind }.
request-key-unsupported-why = Las CA públicas o los servidores de correo habituales la rechazan.
request-key-unsupported-next = Cree una clave nueva; se recomienda ECDSA P-256.

request-csr-not-written-what = La clave nueva { $path } se escribió, pero la solicitud no: { $cause }.
request-csr-not-written-why = La clave es buena y se conserva; solo falta la solicitud que necesita la CA.
request-csr-not-written-next = Elimine la causa y cree una solicitud con esa clave (en la línea de comandos: --reuse-key { $path }).

request-certificate-locked-what = { $name } está protegido con una frase de contraseña.
request-certificate-locked-why = Contiene una clave privada además del certificado, como un PFX.
request-certificate-locked-next = Indique su frase de contraseña (en la línea de comandos: --certificate-passphrase-file ARCHIVO), o elija un archivo solo con el certificado.

request-no-certificate-what = { $name } no contiene ningún certificado.
request-no-certificate-why = Una renovación toma los nombres y los campos del certificado en uso.
request-no-certificate-next = Elija el archivo que usa ahora el servidor de correo; empieza por «BEGIN CERTIFICATE».

request-no-request-what = { $name } no contiene ninguna solicitud.
request-no-request-why = Una solicitud (CSR) se crea junto con una clave, con OpenSSL, Windows o su servidor de correo. Lo que hay en este archivo es otra cosa.
request-no-request-next = Elija el archivo que empieza por «BEGIN CERTIFICATE REQUEST» o «BEGIN NEW CERTIFICATE REQUEST».

request-damaged-what = La solicitud de { $name } está dañada.
request-damaged-why = Está firmada con su propia clave, y la firma no encaja: algo cambió después de crearla.
request-damaged-next = Copie el archivo de nuevo desde donde se creó, entero y sin cambios, o cree aquí una solicitud nueva.

request-without-names-what = La solicitud de { $name } no nombra ningún host.
request-without-names-why = El certificado de un servidor de correo tiene que llevar el nombre por el que llegan a él los demás, como mx.example.org.
request-without-names-next = Cree la solicitud otra vez con el nombre del host, o cree una nueva aquí.

request-dns-what = No se pudo preguntar al DNS: { $cause }.
request-dns-why = Sin él nadie puede decir qué servidores de correo tiene un dominio, ni qué CA pueden emitir.
request-dns-next = Compruebe la red de este equipo, o indique otro servidor DNS (en la línea de comandos: --resolver IP:PUERTO).

request-crypto-what = No se pudo crear la clave o la solicitud: { $cause }.
request-crypto-why = No se escribió nada.
request-crypto-next = Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo con estas palabras.

subject-too-long-what = { $field ->
    [organization] La organización
    [unit] El departamento
    [locality] La localidad
    [state] La provincia o estado
   *[country] El país
} tiene más de { $limit } caracteres.
subject-too-long-why = En los certificados no cabe más, y una CA rechazaría la solicitud.
subject-too-long-next = Acórtelo o déjelo vacío: estos campos son opcionales.

subject-control-what = { $field ->
    [organization] La organización
    [unit] El departamento
    [locality] La localidad
    [state] La provincia o estado
   *[country] El país
} contiene un salto de línea, un tabulador u otro signo invisible.
subject-control-why = Un certificado muestra el texto en una sola línea, y una CA rechazaría la solicitud.
subject-control-next = Escriba el texto de nuevo o déjelo vacío: estos campos son opcionales.

subject-country-what = { $country } no es el código de un país.
subject-country-why = Los certificados nombran un país con las dos letras de ISO 3166.
subject-country-next = Escriba dos letras, como ES, MX o AR, o deje el campo vacío.

# postseal request (src/cli/request.rs)
cli-request-fetching = Pidiendo a { $server } su certificado…
cli-request-making-key = Creando la clave…
cli-request-reading-key = Leyendo la clave…
cli-request-signing = Firmando la solicitud…
cli-request-writing = Escribiendo los archivos…
cli-request-key = Clave privada:    { $path }
cli-request-csr = Solicitud:        { $path }
cli-request-hosts = Nombres de host:  { $hosts }
cli-request-algorithm = Tipo de clave:    { $algorithm }
cli-request-spki = Clave pública:    { $sha256 } (SHA-256)
cli-request-sealed = La clave está protegida con la frase de contraseña. Postfix y la mayoría de los demás servidores de correo leen su clave sin nadie delante y no pueden usarla así: openssl pkey -in CLAVE -out CLAVE.open crea en el servidor una copia sin ella.
cli-request-next = A continuación: envíe la solicitud, de BEGIN a END, a su CA (la empresa que emite el certificado). No envíe nunca la clave privada a nadie; guárdela, sin ella el certificado no funciona.
