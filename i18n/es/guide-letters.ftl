# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = Cópiela, revísela y rellene lo que está entre […].

guide-letter-ca-title = A la autoridad de certificación
guide-letter-ca-text =
    Asunto: Certificado para el servidor de correo { $host }

    Hola:

    Necesitamos un certificado TLS para nuestro servidor de correo. Les rogamos que lo emitan para:

    { $hosts }

    Basta con la validación del dominio. La solicitud (CSR) va adjunta; la clave privada se queda con nosotros.

    Les rogamos que
    - nos digan cómo demostrar que el nombre es nuestro (registro DNS, correo o página web),
    - envíen el certificado en PEM junto con los certificados intermedios,
    - y, si ofrecen ACME, nos den la dirección de su directorio y la cuenta correspondiente, para que se renueve automáticamente.

    El certificado lo usa un servidor de correo que también abre conexiones por su cuenta. Les rogamos que nos digan si su uso extendido de la clave incluye clientAuth además de serverAuth.

    Un saludo
    { "[" }nombre, organización, teléfono]

guide-letter-colleague-title = Al compañero que lleva el servidor
guide-letter-colleague-text =
    Asunto: TLS para { $host }

    Hola:

    Un socio quiere que intercambiemos el correo por TLS. Lo he preparado todo con Postseal. Adjunto una carpeta (zip) para { $server }:

    - APPLY.md: qué hay que hacer, paso a paso, con los archivos y órdenes exactos
    - apply.sh (apply.ps1 en Windows): lo hace, lo comprueba y, si falla una comprobación, lo deja todo como estaba por sí solo; «sh apply.sh --dry-run» muestra antes la diferencia
    - el certificado con su cadena

    La clave privada solo puedo leerla yo, y no viaja por correo. Acordemos cómo te la hago llegar: [memoria USB, scp, en persona].

    La política:
    { $policy }

    Antes de empezar, comprueba que haya una copia de seguridad y que el puerto 25 del servidor sea accesible desde fuera. Cómo deshacerlo también está descrito en APPLY.md.

    Después enviaré un mensaje de prueba y leeré en sus cabeceras si fue cifrado.

    Gracias
    { "[" }nombre]

guide-letter-partner-title = Al socio
guide-letter-partner-text =
    Asunto: Correo por TLS entre nuestros servidores

    Hola:

    Hemos configurado TLS en nuestro servidor de correo y querríamos acordar con ustedes cómo intercambian el correo nuestros servidores.

    Nuestros dominios: { $domains }
    Nuestros servidores de correo: { $hosts }
    Certificado: { $certificate }

    Lo que hacemos:
    { $policy }

    Les rogamos que nos digan
    - para cuáles de sus dominios debe valer, y los nombres de sus registros MX,
    - si sus certificados son de una CA pública, y para qué nombres,
    - si exigen TLS o comprueban nuestro certificado, y a partir de qué día,
    - a quién podemos llamar cuando se rechace un mensaje.

    Proponemos una prueba antes de ese día: envíen un mensaje a [dirección], y díganos adónde podemos enviar uno nosotros. Les enviaremos un informe de cómo fue cifrado por el camino.

    Un saludo
    { "[" }nombre, organización, teléfono]

guide-letter-certificate-public = emitido por { $ca }, para los nombres de arriba; no necesitan ningún archivo nuestro
guide-letter-certificate-private = emitido por { $ca }, para los nombres de arriba; su certificado raíz acompaña a esta carta: confíen en él para nuestros servidores, pues no figura en ninguna lista pública
guide-letter-policy = Al enviar: «{ $sending }». Al recibir: «{ $receiving }».
guide-letter-policy-unknown = [la política del paso 3]
guide-letter-server-unknown = [servidor de correo y versión]
guide-letter-host-unknown = [nombre del servidor de correo]
guide-letter-domain-unknown = [su dominio de correo]
guide-letter-ca-unknown = [nombre de la CA]
