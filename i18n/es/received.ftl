# Reading the headers of a message (src/received)

headers-empty-what = No hay nada que leer.
headers-empty-why = La prueba está en las cabeceras de un mensaje recibido.
headers-empty-next = Abra el mensaje recibido como archivo (.eml), o pegue todas sus cabeceras.

headers-not-a-message-what = Este texto no contiene cabeceras de correo.
headers-not-a-message-why = Las cabeceras son líneas como «Received: from …» que van encima del texto de un mensaje; los programas de correo las ocultan.
headers-not-a-message-next = Busque en su programa de correo «Mostrar original», «Ver código fuente» o «Encabezados de Internet» y pegue todo lo que muestre.

headers-no-received-what = Estas cabeceras no hablan de ningún salto: no hay ninguna línea Received.
headers-no-received-why = Cada servidor que recibe un mensaje escribe una. Un mensaje que usted envió no tiene ninguna en su propia carpeta «Enviados».
headers-no-received-next = Tome el mensaje del buzón donde llegó.

headers-too-large-what = Las cabeceras ocupan más de { $limit }.
headers-too-large-why = Ningún servidor de correo acepta cabeceras de ese tamaño; lo más probable es que sea otro archivo.
headers-too-large-next = Elija de nuevo el archivo del mensaje, o pegue solo las cabeceras.

# A sentence for each hop
hop-encrypted = { $by } recibió el mensaje de { $from } por { $version } con { $cipher }.
hop-encrypted-version = { $by } recibió el mensaje de { $from } por { $version }; con qué cifrado, no consta.
hop-encrypted-cipher = { $by } recibió el mensaje de { $from } cifrado con { $cipher }; con qué versión de TLS, no consta.
hop-encrypted-bare = { $by } recibió el mensaje de { $from } cifrado; cómo, no consta.
hop-plain = { $by } recibió el mensaje de { $from } en claro: quien escuchara por el camino podía leerlo.
hop-local = El mensaje se entregó dentro de un mismo equipo o sistema ({ $by }); no hubo ninguna red de por medio.
hop-unknown = { $by } no anotó si el mensaje de { $from } llegó cifrado.
hop-masked = { $by } recibió el mensaje sin TLS y no anota de dónde. Si era de otro equipo, quien escuchara por el camino podía leerlo.
hop-clock = Los relojes de los dos servidores no coinciden: el mensaje parece llegar antes de ser enviado.

# What a hop is worth today
grade-strong-name = fuerte
grade-strong-sentence = TLS 1.2 o posterior con un cifrado recomendado hoy.
grade-acceptable-name = aceptable
grade-acceptable-sentence = No se conoce nada que lo rompa, pero un cifrado más nuevo protegería además el correo de hoy de una clave robada mañana.
grade-weak-name = débil
grade-weak-sentence = TLS, pero con una versión o un cifrado que ya no se debe usar.
grade-broken-name = roto
grade-broken-sentence = TLS solo de nombre: quien se lo proponga puede leer el correo.
grade-plain-name = en claro
grade-plain-sentence = Sin cifrado: todos los que están en el camino pueden leer el correo.
grade-local-name = local
grade-local-sentence = No hubo ninguna red de por medio.
grade-unknown-name = desconocido
grade-unknown-sentence = Lo que anotó el servidor es demasiado poco para juzgar.

# What all hops together show
verdict-strong-what = Todos los saltos por una red iban cifrados, como se recomienda hoy.
verdict-strong-why = Nadie en el camino podía leer ni cambiar el mensaje sin ayuda de un servidor.
verdict-strong-next = No hay que hacer nada.
verdict-acceptable-what = Todos los saltos por una red iban cifrados; el más débil, el salto { $hop }, con un cifrado aceptable, pero no el mejor.
verdict-acceptable-why = No se conoce nada que lo rompa. Los cifrados más nuevos protegen además el correo antiguo si más tarde se roba una clave.
verdict-acceptable-next = La próxima vez que trabaje en ese servidor, permita TLS 1.3 y los cifrados ECDHE con GCM o ChaCha20.
verdict-weak-what = El salto { $hop } iba cifrado con una versión o un cifrado que ya no se debe usar.
verdict-weak-why = TLS 1.0, TLS 1.1 y 3DES se retiraron porque se conocen ataques contra ellos.
verdict-weak-next = Haga que actualicen ese servidor, o que activen en él TLS 1.2 y 1.3.
verdict-broken-what = El salto { $hop } iba cifrado de una forma que ya no protege.
verdict-broken-why = SSL, RC4 y los cifrados export, NULL y anónimos los puede leer quien se lo proponga.
verdict-broken-next = Trátelo como correo en claro: haga que actualicen ese servidor antes de enviar nada confidencial.
verdict-plain-what = En el salto { $hop } el mensaje fue en claro.
verdict-plain-why = Todos los que están en el camino entre los dos servidores podían leer y cambiar el mensaje.
verdict-plain-next = Active TLS en el servidor que recibió allí el mensaje, y exíjalo en el que lo envió.
verdict-unknown-what = Sin demostrar: el salto { $hop } no dice si iba cifrado, ni con qué calidad.
verdict-unknown-why = Algunos servidores no lo escriben en el mensaje; eso no es bueno ni malo.
verdict-unknown-next = Mire el log del servidor que recibió allí el mensaje, con su hora y su identificador.
verdict-local-what = Según dicen sus líneas, el mensaje vino solo de dentro.
verdict-local-why = Lo que no sale de un equipo o de una red no demuestra nada sobre TLS entre servidores. Un proxy o la red de un contenedor que esté delante puede ocultar quién se conectó en realidad.
verdict-local-next = Envíe un mensaje de prueba desde fuera, o hacia fuera, y lea las cabeceras tal como llegan.

# Held against what was expected
expected-plain-what = Se esperaba correo en claro, así que todo vale.
expected-plain-why = Esta política no pide cifrado; los saltos de abajo dicen lo que hubo.
expected-plain-next = No hay que hacer nada, salvo que quiera más que correo en claro.
expected-opportunistic-encrypted-what = Como se esperaba: TLS se ofreció en cada salto, y se usó.
expected-opportunistic-encrypted-why = Esta política usa TLS donde se ofrece. Si no se hubiera ofrecido, el mensaje habría ido en claro.
expected-opportunistic-encrypted-next = Para poder contar con ello con un socio, exija TLS para su dominio.
expected-opportunistic-plain-what = Como permite la política, en el salto { $hop } el mensaje fue en claro.
expected-opportunistic-plain-why = TLS si se ofrece y, si no, en claro: allí una de las partes no lo ofreció.
expected-opportunistic-plain-next = Active TLS en ese servidor, o exíjalo: entonces el mensaje se habría rechazado.
expected-opportunistic-unknown-what = La política se cumple en cualquier caso; el salto { $hop } no dice si iba cifrado.
expected-opportunistic-unknown-why = Algunos servidores no lo escriben en el mensaje.
expected-opportunistic-unknown-next = Mire el log del servidor que recibió allí el mensaje.
expected-tls-met-what = Como se exigía: todos los saltos por una red iban cifrados.
expected-tls-met-why = Eso es lo que anotó cada servidor receptor sobre su propio salto.
expected-tls-met-next = No hay que hacer nada. Quién estaba al otro lado es otra cuestión: de eso se ocupa la política «verificado».
expected-tls-missed-what = TLS era obligatorio, y en el salto { $hop } el mensaje fue en claro.
expected-tls-missed-why = Todos los que están en el camino entre los dos servidores podían leer y cambiar el mensaje.
expected-tls-missed-next = Si ese salto es suyo, exija TLS allí; si es de su socio, muéstrele esta línea.
expected-tls-broken-what = TLS era obligatorio, y el salto { $hop } usó una variante que ya no protege.
expected-tls-broken-why = SSL, RC4 y los cifrados export, NULL y anónimos los puede leer quien se lo proponga.
expected-tls-broken-next = Haga que actualicen ese servidor, o que desactiven sus versiones y cifrados antiguos.
expected-tls-unknown-what = Sin demostrar: el salto { $hop } no dice si iba cifrado.
expected-tls-unknown-why = TLS era obligatorio, y no todos los servidores lo escriben en el mensaje.
expected-tls-unknown-next = Mire el log del servidor que recibió allí el mensaje, con su hora y su identificador.
expected-verified-by-sender-what = Como se exigía: se verificó el certificado del servidor receptor, y el mensaje iba cifrado.
expected-verified-by-sender-why = El remitente comprobó el certificado antes de entregar el mensaje; el mensaje recibido muestra que fue por TLS.
expected-verified-by-sender-next = No hay que hacer nada.
expected-verified-by-receiver-what = Todos los saltos iban cifrados, y el servidor del salto { $hop } verificó el certificado del remitente.
expected-verified-by-receiver-why = Eso demuestra quién envió. Si el remitente verificó a su vez al receptor, solo lo dice el log del remitente.
expected-verified-by-receiver-next = Para el correo que envía, busque en su propio log «Verified TLS connection» (Postfix) o algo similar.
expected-verified-failed-what = El servidor del salto { $hop } no pudo verificar el certificado del remitente.
expected-verified-failed-why = El certificado había caducado, era para otro uso o venía de una CA en la que el servidor no confía.
expected-verified-failed-next = Haga que el remitente muestre un certificado emitido por una CA en la que confíe el receptor.
expected-verified-not-proven-what = Sin demostrar: todos los saltos iban cifrados, pero nada dice quién verificó el certificado de quién en el salto { $hop }.
expected-verified-not-proven-why = La línea la escribe el receptor. Puede decir que verificó al remitente, nunca que el remitente lo verificó a él.
expected-verified-not-proven-next = Para el correo que envía, el log de su propio servidor de correo dice si verificó el certificado: deje que Postseal lo lea.
expected-verified-by-log-what = Como se exigía: el log del remitente dice que el certificado del servidor receptor se verificó en el salto { $hop }.
expected-verified-by-log-why = Las cabeceras muestran que el mensaje iba cifrado; el log del servidor que lo envió, donde se encontró por su identificador, muestra a quién.
expected-verified-by-log-next = Nada que hacer.
expected-verified-by-configuration-what = Como se exigía: en el salto { $hop } su servidor verificó el certificado del otro lado, el emisor según su log y el nombre según su configuración.
expected-verified-by-configuration-why = Exim escribe CV=yes cuando el emisor es de confianza, no si comparó el nombre. La configuración del paso 3, exportada antes de que saliera el mensaje, le hace comparar el nombre y no enviar nada si es otro.
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = El log del remitente dice que el certificado del servidor receptor no se verificó en el salto { $hop } y que el mensaje se envió de todos modos.
expected-verified-not-by-log-why = Cifrado, pero nadie sabe para quién: quien esté en medio puede mostrar un certificado propio. El servidor no sigue la política para este socio.
expected-verified-not-by-log-next = Aplique de nuevo la configuración del paso 3 y busque en su servidor una ruta fija hacia este socio, que puede tener su propia regla.

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = El salto { $hop }, en el que el mensaje entró desde fuera, iba cifrado, como se recomienda hoy.
verdict-taken-strong-why = Ahí nadie podía leerlo ni cambiarlo sin la ayuda de un servidor. Lo que dicen las líneas anteriores lo escribieron otros.
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = El salto { $hop }, en el que el mensaje entró desde fuera, iba cifrado de un modo aceptable, pero no el mejor.
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = Como se esperaba: TLS se ofreció en el salto { $hop }, en el que el mensaje entró desde fuera, y se usó.
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = Como se exigía: el salto { $hop }, en el que el mensaje entró desde fuera, iba cifrado.
expected-taken-met-why = Eso es lo que anotó el propio servidor de ahí. Lo que dicen las líneas anteriores lo escribieron otros.
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = Como se exigía: el salto { $hop }, en el que el mensaje entró desde fuera, iba cifrado, y el servidor de ahí verificó el certificado del remitente.
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = Sin demostrar: el salto { $hop } iba cifrado, pero el servidor de ahí no anotó que verificara el certificado del remitente.
expected-taken-not-proven-why = Un servidor solo mira el certificado del remitente si lo pide, y muchos remitentes no muestran ninguno. Algunos servidores no anotan el resultado.
expected-taken-not-proven-next = Mire el log de ese servidor, con la hora y el identificador del mensaje. Si no lo pidió, aplique la configuración del paso 3 y haga que su socio envíe otro mensaje.
verdict-sent-on-strong-what = Su servidor entregó el mensaje cifrado, como se recomienda hoy.
verdict-sent-on-strong-why = Así consta en su propio log. Lo que fue del mensaje más allá, solo lo dicen sus cabeceras.
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = Su servidor entregó el mensaje cifrado de un modo aceptable, pero no el mejor.
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = Como se esperaba: TLS se ofreció a su servidor para este mensaje, y se usó.
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = Como se exigía: su servidor entregó el mensaje cifrado.
expected-sent-on-met-why = Así consta en su propio log. Lo que fue del mensaje más allá, solo lo dicen sus cabeceras.
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = Sin demostrar: su servidor entregó el mensaje cifrado, pero su log no dice que verificara el certificado del otro lado.
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } recibió el mensaje de { $from } dentro de una misma organización, según él mismo sin TLS; si tiene delante otro sistema (un proxy, un balanceador de carga), puede que TLS terminara en él.
hop-plain-front = { $by } no anotó TLS para el mensaje de { $from }. Puede estar detrás de un sistema en el que termina TLS (un balanceador de carga, un proxy como nginx): entonces lo sabe ese sistema; si no, el mensaje fue en claro.
hop-clock-ahead = El reloj de { $by } parece ir { $seconds } s adelantado.
hop-written-by-others = Escrito por otros: lo que { $last ->
        [1] dice la línea del salto 1 es
       *[other] dicen las líneas de los saltos 1 a { $last } es
    } palabra del servidor que entregó el mensaje en el salto { $border } ({ $from }). Si es su propio servidor, su log tiene que decir lo mismo; si no, nadie responde de ello.
headers-beside = Lo que dicen otros campos:

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = Ninguna línea de este mensaje la escribió { $hosts }; sus líneas son de: { $by }.
headers-no-border-why = En sus líneas, un servidor se llama como está configurado, y ese nombre puede ser distinto del que figura en el DNS.
headers-no-border-next = Nombre su servidor como figura allí, o tome las cabeceras del buzón al que entrega su servidor.

headers-only-inside-what = { $hosts } recibió este mensaje solo desde dentro, según dicen sus líneas.
headers-only-inside-why = Cada una de sus líneas nombra una dirección privada o un protocolo interno. Un proxy, la red de un contenedor o un filtro que esté delante puede ocultar quién se conectó en realidad.
headers-only-inside-next = Nombre el servidor que está delante, o haga que el proxy transmita la dirección del remitente (PROXY protocol, XCLIENT).

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = El mensaje a { $recipient } volvió porque no se pudo conseguir TLS: { $reason }
bounce-tls-why = { $reporter } desistió (código { $status }). Es lo que hace una política que exige TLS cuando no se puede cumplir: nada salió en claro.
bounce-tls-next = Examine el servidor del socio para ver qué falla en su TLS o en su certificado, y dígaselo al socio; después se puede enviar el mensaje de nuevo.
bounce-failed-what = El mensaje a { $recipient } volvió: { $reason }
bounce-failed-why = { $reporter } desistió (código { $status }). Eso no dice nada de TLS.
bounce-failed-next = Compruebe la dirección, o pregunte al administrador del socio con estas palabras a mano; después envíe de nuevo el mensaje de prueba.
bounce-delayed-what = El mensaje a { $recipient } se retrasa: { $reason }
bounce-delayed-why = { $reporter } sigue intentando entregarlo (código { $status }).
bounce-delayed-next = Espere; si vuelve más tarde, la notificación dirá por qué.
bounce-delivered-what = El mensaje a { $recipient } ha llegado, según { $reporter }.
bounce-delivered-why = Esto es una notificación de entrega (código { $status }), no el mensaje: no tiene ninguna de sus cabeceras.
bounce-delivered-next = Tome el mensaje mismo del buzón donde llegó.

# A file that holds several messages (mbox)
mailbox-last = Este archivo contiene { $count } mensajes. Se examina el último, el número { $number }.
mailbox-ours = Este archivo contiene { $count } mensajes. Se examina el mensaje de prueba, el número { $number }.
mailbox-asked = Este archivo contiene { $count } mensajes. Se examina el número { $number }.
headers-no-such-message-what = No hay ningún mensaje { $wanted } en este archivo; contiene { $count }.
headers-no-such-message-why = El recorrido de otro mensaje no dice nada del que usted busca.
headers-no-such-message-next = Indíquelo por su número en el archivo o por su Message-ID tal como figura en sus cabeceras.

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = Esto no es un log de correo.
log-none-why = Ninguna de sus líneas está escrita como las de Postfix, Exim o Sendmail, con la hora y el nombre del programa al principio.
log-none-next = Tome líneas enteras del log de correo del servidor, normalmente /var/log/mail.log, /var/log/maillog o /var/log/exim4/mainlog.
log-not-there-what = Ninguna línea de este log trata de este mensaje.
log-not-there-why = Un servidor llama a cada mensaje por un identificador; los de este son: { $ids }. Una línea solo sobre la conexión no dice qué mensaje pasó por ella.
log-not-there-next = Tome el log del día en que salió el mensaje, del servidor que lo envió, con la línea que tiene uno de estos identificadores y las líneas inmediatamente anteriores.
log-no-tls-what = El log nombra este mensaje, pero no dice nada de cómo se cifró.
log-no-tls-why = Postfix escribe para ello una línea propia «TLS connection established», y solo con smtp_tls_loglevel = 1; Sendmail, una con «STARTTLS=client». Debe estar antes de la línea con { $ids }.
log-no-tls-next = Tome también las líneas anteriores. Si ninguna trata de TLS, aplique la configuración del paso 3, que lo activa, y envíe de nuevo el mensaje de prueba.
log-not-sent-what = Su servidor no ha entregado el mensaje.
log-not-sent-why = Su log dice: { $answer }
log-not-sent-next = Los servidores lo vuelven a intentar por sí solos durante unos días. Si la causa es TLS, mire el servidor de su socio en «Lo que ve un socio» y su regla para este socio en el paso 3.
log-given-up-what = Su servidor ha desistido de entregar el mensaje.
log-given-up-why = { log-not-sent-why }
log-given-up-next = El remitente recibe un aviso de ello. Busque ahí y en el log la razón; si es TLS, mire su regla para este socio en el paso 3. Después envíe otro mensaje de prueba.
log-whose-what = Su servidor entregó el mensaje a { $by }.
log-whose-why = Un log no dice si ese es el servidor de su propio socio o uno que reenvía el correo, como el de su proveedor. Lo que cuenta es el camino hasta el servidor de su socio.
log-whose-next = Pregunte a su socio si es suyo. Si solo reenvía, tome el log de ese servidor, o las cabeceras del mensaje tal como se recibió.
log-undecided-what = El log dice que este mensaje fue por TLS, pero no que se verificara el certificado.
log-undecided-why = «Trusted» (Postfix), «CV=yes» (Exim) y «verify=OK» (Sendmail) se refieren solo a la CA: valdría cualquier certificado suyo, lleve el nombre que lleve.
log-undecided-next = Pida «verificado» para este socio en el paso 3, haga que su servidor tome la configuración y envíe de nuevo el mensaje de prueba.
