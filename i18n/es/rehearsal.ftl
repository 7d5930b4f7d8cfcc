# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = La CA de prácticas no puede leer la solicitud de certificado ({ $cause }).
rehearsal-bad-request-why = Una CA, que emite certificados, firma solo una solicitud que está completa y firmada con la clave que nombra.
rehearsal-bad-request-next = Cree una solicitud nueva en el paso 1.

rehearsal-no-names-what = La solicitud de certificado no nombra ningún host.
rehearsal-no-names-why = Un certificado se emite para los nombres de su servidor de correo; sin ninguno no hay nada que certificar.
rehearsal-no-names-next = Cree una solicitud nueva en el paso 1, con el nombre de su servidor de correo.

rehearsal-crypto-what = La CA de prácticas no pudo crear una clave o una firma ({ $cause }).
rehearsal-crypto-why = Sin ella no hay certificado con el que ensayar.
rehearsal-crypto-next = Empiece el ensayo de nuevo. Si vuelve a fallar, comuníquelo con el texto entre paréntesis.

rehearsal-server-what = El servidor de correo de prácticas no pudo arrancar en este equipo ({ $cause }).
rehearsal-server-why = Recibe el mensaje de prueba del ensayo, y solo se puede llegar a él desde este equipo.
rehearsal-server-next = Compruebe si un programa de seguridad prohíbe las conexiones locales (127.0.0.1) y empiece el ensayo de nuevo.

rehearsal-not-usable-what = El certificado de la CA de prácticas no superó su comprobación ({ $cause }).
rehearsal-not-usable-why = El servidor de un socio lo rechazaría; por eso el ensayo se detiene aquí.
rehearsal-not-usable-next = Compruebe el reloj de este equipo y empiece el ensayo de nuevo.

rehearsal-not-arrived-what = El mensaje de prueba fue aceptado y no está en el buzón de prácticas.
rehearsal-not-arrived-why = Sin el mensaje recibido no se puede demostrar nada.
rehearsal-not-arrived-next = Empiece el ensayo de nuevo. Si vuelve a fallar, comuníquelo.

cli-rehearse-request = Paso 1, solicitud: se crean una clave privada y una solicitud de certificado para mx.example.test.
cli-rehearse-certificate = Paso 2, certificado: una CA de prácticas, creada solo para este ensayo, emite el certificado, y este se comprueba.
cli-rehearse-policy = Paso 3, política: se escribe una configuración para Postfix que cifra el correo en las dos direcciones.
cli-rehearse-proof = Paso 4, prueba: un mensaje de prueba va a un servidor de prácticas en este equipo, y se lee su cabecera.
cli-rehearse-kept = Los archivos de los cuatro pasos están en { $folder }. El certificado de prácticas es para probar: ningún socio confía en él.
cli-rehearse-removed = Se han eliminado los archivos de este ensayo. Con --out CARPETA se conservan.
