# The guide: questions that everybody has (src/gui/screen/guide). Each line of a text is a paragraph.

window-guide = La guía
window-guide-why = De qué va todo esto, en palabras sencillas: preguntas, los términos del oficio y cartas para enviar.
window-guide-open = Guía: preguntas, términos, cartas
window-guide-more = Más en la guía
window-guide-search = Buscar en la guía
window-guide-search-example = certificado, rechazado, banco…
window-guide-nothing = Nada en la guía contiene todas estas palabras.
window-guide-clear = Mostrar todo
window-guide-root = Guardar el certificado raíz
window-guide-filled = Rellenada con el proyecto «{ $name }».
window-guide-fill = Rellenar con
window-guide-contents = Todos los temas
window-guide-questions = Preguntas
window-guide-words = Términos
window-guide-letters = Cartas
window-guide-related = Términos usados aquí
window-guide-used-in = Preguntas en las que aparece este término

guide-tls-title = ¿Qué es TLS?
guide-tls-text =
    TLS, Transport Layer Security, es el candado de una conexión entre dos equipos. Quien escucha por el camino ve bytes revueltos, y si alguien cambia algo, se nota.
    Su navegador lo usa en cada página con https. Los servidores de correo usan lo mismo en la conexión por la que uno entrega un mensaje al siguiente.
    Antes se llamaba SSL. Ese nombre designa sus primeras versiones, ya rotas; hoy se usan TLS 1.2 y 1.3.

guide-between-title = ¿Cómo funciona entre servidores de correo?
guide-between-text =
    Su servidor busca en el DNS qué servidor recibe el correo del socio (el registro MX) y se conecta a él en el puerto 25.
    El otro servidor dice lo que sabe hacer. Si entre ello está STARTTLS, el suyo lo pide; los dos acuerdan una versión y un algoritmo de cifrado y crean claves que solo ellos conocen.
    El otro servidor muestra su certificado. Si su servidor lo comprueba, y qué hace si algo no encaja, es la política del paso 3.
    Después el mensaje se entrega dentro de la conexión cifrada. Si detrás hay otro servidor, todo empieza de nuevo: cada salto va por su cuenta.

guide-reasons-title = ¿Por qué cifrar el correo entre servidores?
guide-reasons-text =
    Sin TLS, un mensaje cruza Internet como una postal. Quien maneje una línea en el camino puede leerlo, guardarlo o cambiarlo, y nadie se da cuenta.
    Bancos, aseguradoras, hospitales y administraciones están obligados a proteger lo que envían. Muchos ya no intercambian correo con servidores que no saben cifrar.
    Para quienes escriben no cambia nada: ningún programa que instalar, ninguna contraseña, ningún adjunto que desbloquear. Todo lo hacen los servidores, en cada mensaje.

guide-without-title = ¿Qué pasa si no hacemos nada?
guide-without-text =
    El correo con socios que solo ofrecen TLS sigue yendo en claro, como antes.
    El correo con socios que exigen TLS se detiene: lo que ellos envían les vuelve, y lo que usted envía se rechaza. A menudo el primero en notarlo es quien espera una respuesta.
    Y quien responde del contenido sigue respondiendo: si alguien lee algo confidencial por el camino, la pregunta será por qué no iba cifrado.

guide-strict-title = Oportunista u obligatorio: ¿cuál?
guide-strict-text =
    Oportunista («TLS si se ofrece» en el paso 3) significa: TLS si el otro lado lo ofrece, y si no, en claro. No se pierde correo, y casi todo va cifrado. Es lo adecuado para el resto del mundo.
    Tiene un punto débil: alguien en el camino puede ocultar la oferta, y entonces el correo va en claro aunque ambos podrían hacerlo mejor.
    Obligatorio («TLS o nada») lo cierra para un socio: con TLS, o el correo no se envía. Verificado comprueba además que el certificado es auténtico y es para el nombre de este socio, de modo que nadie pueda suplantarlo.
    La respuesta habitual: oportunista para todos, obligatorio o verificado para los socios con los que lo ha acordado. Nunca obligatorio para todos en el puerto 25: RFC 3207 lo prohíbe a los servidores públicos, porque se pierde correo.

guide-smime-title = TLS, S/MIME y PGP: ¿cuál para qué?
guide-smime-text =
    TLS protege el camino entre servidores. Los servidores sí ven el mensaje: pueden buscar virus en él, guardarlo y reenviarlo. Nadie tiene que hacer nada para cada mensaje.
    S/MIME y PGP protegen el mensaje mismo, desde el programa de quien escribe hasta el de quien lee. Los servidores solo ven contenido revuelto, y cada persona necesita claves propias y tiene que conocer las de los demás.
    No se excluyen. TLS oculta el asunto y quién escribe a quién, que S/MIME y PGP dejan a la vista; S/MIME y PGP protegen el mensaje también en el buzón, y TLS no.
    Si un socio «quiere TLS», lo que pide no es S/MIME ni PGP.

guide-cost-title = ¿Dónde consigo un certificado y cuánto cuesta?
guide-cost-text =
    En una autoridad de certificación (CA) en la que confíen los servidores de sus socios. Es el mismo tipo de certificado que para un servidor web; no hay que comprar además uno «para correo».
    Let's Encrypt y algunas otras lo dan gratis, por el protocolo ACME: Postseal lo pide en el paso 1. Una CA comercial recibe la solicitud (CSR) del paso 1 y devuelve un archivo.
    Basta un certificado para el nombre del servidor. Nadie que envía correo mira las barras verdes y los nombres de empresa que traen los más caros.

guide-locked-title = ¿Debe tener la clave una frase de contraseña?
guide-locked-text =
    Una frase de contraseña (passphrase) es la contraseña de la clave: cifra su archivo, que sin ella no sirve de nada. Un certificado no la tiene, no es secreto.
    El servidor de correo lee la clave cada vez que arranca, también de noche, cuando no hay nadie que la escriba. Por eso su copia no tiene frase de contraseña: Postfix y la mayoría de los demás no pueden usar una que la tenga. La protegen sus permisos: solo el servidor puede leerla.
    Póngasela a una clave que viaja o que está en otro lugar: en una copia de seguridad, en una memoria USB, en un archivo PFX para otra persona. El paso 1 la ofrece en «Avanzado»; más adelante se le pedirá donde haga falta la clave. Envíela por un camino distinto del archivo.
    Nadie puede recuperarla: ni Postseal ni la CA la conocen. Si se pierde, cree una clave nueva en el paso 1 y haga que le emitan un certificado para ella.

guide-renewal-title = ¿Por qué caduca un certificado, y qué pasa entonces?
guide-renewal-text =
    Para que una clave robada o un nombre equivocado no valgan para siempre. Las CA públicas pueden emitir por 200 días como máximo desde marzo de 2026, por 100 desde marzo de 2027 y por 47 desde marzo de 2029.
    Al día siguiente de caducar, los servidores que comprueban certificados rechazan su correo. Es el fallo más frecuente de una instalación que un día fue perfecta.
    Por eso: deje que se renueve automáticamente donde pueda (ACME), haga que le avisen a tiempo donde no pueda, y mire después si el servidor muestra de verdad el nuevo. «postseal expiring» se lo pregunta.

guide-testing-title = ¿Cómo lo pruebo sin estropear nada?
guide-testing-text =
    Ensaye primero: los cuatro pasos, con una CA y un servidor de prácticas en este equipo.
    Deje después que «¿Qué dejaría de funcionar?» lea su propio log o buzón: dice qué socios habrían quedado fuera, antes de que haga el cambio.
    Ponga en marcha la configuración en un servidor de pruebas, si lo hay. En el real, el paquete muestra primero la diferencia (apply.sh --dry-run) y lo devuelve todo a su estado si una comprobación falla.
    Empiece con oportunista, añada una regla para un socio, envíe un mensaje y lea la prueba. Después, el siguiente.

guide-refused-title = ¿Qué significa «Relay access denied»?
guide-refused-text =
    El servidor no reenvía este mensaje por usted: reenvío (relay) denegado. El correo para sus propios dominios lo acepta de cualquiera; el destinado a otros, solo de quienes conoce. Responde «554 5.7.1 Relay access denied», «550 5.7.1 Relaying denied» o «Unable to relay». Hace bien: un servidor que reenvía para todos pronto envía spam.
    Pasan quienes inician sesión, como los programas de correo en el puerto 587 o 465 (submission), y quienes están en una red que su administrador ha permitido (en Postfix: mynetworks).
    En el paso 4 hay dos caminos. A través de un servidor propio: añada :587 a su nombre y rellene «El servidor pide iniciar sesión». O bien «Directo al del destinatario»: ese servidor acepta sin sesión el correo para su dominio.
    Si lo dice el servidor de un socio, el mensaje llegó a un servidor al que el dominio no pertenece. Compare el registro MX con las rutas fijas propias (transport, smarthost). TLS no tiene nada que ver.

guide-whom-title = ¿Con quién tengo que hablar?
guide-whom-text =
    Con quien lleva el servidor de correo: un compañero o su proveedor. Instala el certificado y la configuración. Si es un servicio (Microsoft 365, Google Workspace), TLS ya está activado y solo hay que poner reglas para los socios.
    Con quien se ocupa de su DNS: añade registros, si una CA pide uno como prueba, y para DANE y MTA-STS.
    Con quien puede pedir certificados en su organización. Algunas tienen contrato con una CA, y un registro CAA que solo permite esa.
    Las cartas de esta guía dicen lo que cada uno necesita saber.

guide-partner-title = ¿Qué le digo al socio, y hace falta?
guide-partner-text =
    Para TLS oportunista: nada. En cuanto los dos servidores saben usarlo, se usa.
    Para obligatorio o verificado, acuérdelo antes: qué dominios, qué servidores, desde qué día y a quién llamar si algo se rechaza.
    No envíe nunca la clave privada a nadie. Su socio no necesita ningún archivo suyo: el servidor muestra su certificado por sí mismo, y la CA lo avala.
    Cuando esté hecho, envíe el informe del paso 4: muestra cada salto y cómo iba cifrado.

guide-dns-title = ¿Qué añaden DANE y MTA-STS?
guide-dns-text =
    Con reglas para socios protege el correo con aquellos en los que pensó. Con DANE y MTA-STS dice a todos, en el DNS, que su servidor admite TLS y con qué nombre o clave. Los remitentes que lo consultan no vuelven al envío en claro.
    DANE pone la huella de su clave en el DNS; necesita una zona firmada con DNSSEC. MTA-STS pone un pequeño archivo en un servidor web; no necesita DNSSEC y es lo que miran Google y Microsoft.
    TLS-RPT pide a otros que informen cada día de cuántas conexiones con usted funcionaron y por qué algunas no. Empiece por ahí: muestra los problemas antes de que cuesten correo.

guide-limits-title = ¿Qué no protege TLS?
guide-limits-text =
    Lo que está en servidores y buzones: allí se descifra, para filtrarlo y leerlo.
    Un salto posterior al servidor siguiente: usted acuerda con su socio lo que pasa en su entrada; lo que pasa detrás es cosa suya. Las líneas Received lo muestran, hasta donde sus servidores lo cuentan.
    De una dirección equivocada: un mensaje cifrado a la persona equivocada le llega sin problemas.
    Quién es el que escribe: para eso están SPF, DKIM y DMARC, y las firmas.
