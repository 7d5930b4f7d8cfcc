# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = No se encontró ningún informe TLS en { $places }.
tlsrpt-nothing-why = Sin informes nadie sabe si los remitentes pueden llegar a usted con TLS como usted promete.
tlsrpt-nothing-next = Elija los adjuntos (.json, .json.gz), los mensajes (.eml, mbox, Maildir) o el buzón que nombra el registro de _smtp._tls. Los grandes remitentes informan una vez al día, desde el día siguiente a la publicación del registro.

tlsrpt-cancelled-what = Se canceló la lectura.
tlsrpt-cancelled-why = En una parte de los informes puede faltar justo el que habla de problemas.
tlsrpt-cancelled-next = Empiece de nuevo cuando haya tiempo.

tlsrpt-damaged-what = { $place } está dañado: { $cause }.
tlsrpt-damaged-why = Lo que cuenta falta en la suma.
tlsrpt-damaged-next = Tome otra vez el archivo de su lugar de origen y léalo de nuevo.

tlsrpt-bomb-what = { $place } ocupa, descomprimido, muchísimo más que su tamaño, y se dejó sin leer.
tlsrpt-bomb-why = Los informes no se comprimen tanto; esos archivos se hacen para llenar un equipo.
tlsrpt-bomb-next = Mire de dónde viene. Ningún informe de un proveedor de correo es así.

tlsrpt-too-large-what = { $place } es mayor que cualquier informe (16 MiB), y se dejó sin leer.
tlsrpt-too-large-why = Los mayores remitentes escriben unos cientos de kilobytes al día.
tlsrpt-too-large-next = Compruebe si es lo que cree que es.

tlsrpt-cut-what = No se pudo leer { $place } hasta el final: { $cause }
tlsrpt-cut-why = La suma contiene lo que se leyó hasta ese momento, lo más nuevo primero. Lo que falta puede ser justo lo que falló.
tlsrpt-cut-next = Léalo de nuevo cuando la conexión sea mejor, o guarde los mensajes como archivos y lea estos.

tlsrpt-not-known-what = No hay ningún informe TLS en { $place }.
tlsrpt-not-known-why = Un informe es un documento JSON, como archivo o adjunto a un mensaje.
tlsrpt-not-known-next = Elija otro archivo; si es un archivo zip, descomprímalo antes. Los informes sobre correo no deseado (DMARC) llegan como XML y son otra cosa.

tlsrpt-not-report-what = { $place } no es un informe TLS según RFC 8460: { $cause }
tlsrpt-not-report-why = Lo que cuenta falta en la suma.
tlsrpt-not-report-next = No hay que hacer nada, salvo que venga de un gran proveedor: tome entonces el adjunto tal como llegó por correo.

tlsrpt-reversed-what = El informe de { $place } termina ({ $end }) antes de empezar ({ $begin }).
tlsrpt-reversed-why = Nadie puede saber cuándo fue; no se contó.
tlsrpt-reversed-next = No hay que hacer nada. Tiene que corregirlo quien lo envió.

tlsrpt-future-what = El informe de { $place } empieza en el futuro: { $begin }
tlsrpt-future-why = Nadie puede informar de sesiones que aún no ha habido; no se contó.
tlsrpt-future-next = Compruebe si el reloj de este equipo va bien; si es así, tiene que corregirlo quien lo envió.

tlsrpt-not-about-what = Ninguno de estos informes trata de { $domain }. Tratan de: { $others }
tlsrpt-not-about-why = Un informe nombra el dominio que sigue a la @ de los destinatarios, no el servidor de correo.
tlsrpt-not-about-next = Revise cómo está escrito el dominio (--domain), lea otros archivos o un periodo más largo (--within), o no indique ningún dominio.

tlsrpt-too-many-what = { $count } entradas de remitentes, dominios o fallos son más de las que se pueden distinguir.
tlsrpt-too-many-why = Tantos nombres suelen ser inventados, de alguien que envía correo no deseado.
tlsrpt-too-many-next = Lea solo lo que trate de su dominio (--domain), o menos archivos.

tlsrpt-more-what = Otros archivos o mensajes con problemas de este tipo: { $count }.
tlsrpt-more-why = Lo que cuentan falta en la suma.
tlsrpt-more-next = Léalos carpeta por carpeta para ver cuáles son.

# Why sessions failed
tlsrpt-starttls-not-supported-what = Sin STARTTLS en { $hosts }. Comunicado por { $senders } – sesiones: { $count }, del { $first } al { $last }.
tlsrpt-starttls-not-supported-why = El servidor no ofreció TLS, o alguien en el camino quitó la oferta. Los remitentes que siguen su política retienen el correo.
tlsrpt-starttls-not-supported-next = Mire cada servidor del dominio, en cada una de sus direcciones, con «Lo que ve un socio» (en la línea de comandos: postseal probe --domain { $domain }); un segundo MX o IPv6 se olvida con facilidad.

tlsrpt-certificate-host-mismatch-what = El certificado de { $hosts } es para otro nombre. Comunicado por { $senders } – sesiones: { $count }, del { $first } al { $last }.
tlsrpt-certificate-host-mismatch-why = Un certificado tiene que llevar el nombre que figura en el registro MX. Los remitentes que siguen su política retienen el correo.
tlsrpt-certificate-host-mismatch-next = Consiga un certificado para exactamente ese nombre (paso 1), o haga que el registro MX nombre al servidor igual que su certificado.

tlsrpt-certificate-expired-what = El certificado de { $hosts } había caducado. Comunicado por { $senders } – sesiones: { $count }, del { $first } al { $last }.
tlsrpt-certificate-expired-why = Los remitentes que siguen su política retienen el correo hasta que haya uno válido.
tlsrpt-certificate-expired-next = Renuévelo, cárguelo y pregunte al servidor en marcha: «postseal expiring --server» dice lo que muestra ahora. La próxima vez, haga que le avisen.

tlsrpt-certificate-not-trusted-what = El certificado de { $hosts } no es de confianza para { $senders }. Sesiones: { $count }, del { $first } al { $last }.
tlsrpt-certificate-not-trusted-why = Está autofirmado, es de una CA propia o no se envían los certificados intermedios.
tlsrpt-certificate-not-trusted-next = Instale un certificado de una CA pública con la cadena completa (el paso 2 crea el archivo), y mire con «postseal probe».

tlsrpt-validation-failure-what = TLS con { $hosts } falló por una razón sin precisar, según { $senders }. Sesiones: { $count }, del { $first } al { $last }.
tlsrpt-validation-failure-why = Casi siempre no hay una versión o un cifrado en común, o la conexión se cortó a la mitad.
tlsrpt-validation-failure-next = Mire con «Lo que ve un socio» (en la línea de comandos: postseal probe --domain { $domain }) lo que ve un remitente, y el log del servidor de esos días.

tlsrpt-tlsa-invalid-what = Los registros TLSA de { $hosts } no coincidían. Comunicado por { $senders } – sesiones: { $count }, del { $first } al { $last }.
tlsrpt-tlsa-invalid-why = Casi siempre se cambió una clave al renovar y no se cambió el registro. Los remitentes que respetan DANE retienen el correo.
tlsrpt-tlsa-invalid-next = «postseal dns check { $domain }» compara los registros con lo que muestran los servidores, y da el que hay que publicar.

tlsrpt-dnssec-invalid-what = Las firmas (DNSSEC) en el camino a { $hosts } no eran válidas. Comunicado por { $senders } – sesiones: { $count }, del { $first } al { $last }.
tlsrpt-dnssec-invalid-why = Quien comprueba las firmas no recibe ninguna respuesta, y no le llega correo.
tlsrpt-dnssec-invalid-next = «postseal dns check { $domain }» dice qué nombre es; haga que quien lleva la zona la firme de nuevo y compare el registro DS.

tlsrpt-dane-required-what = DANE es obligatorio para { $senders }, y no lo hay para { $hosts }. Sesiones: { $count }, del { $first } al { $last }.
tlsrpt-dane-required-why = Es una decisión suya para el dominio de usted. Su correo espera hasta que usted publique registros TLSA.
tlsrpt-dane-required-next = Pregúnteles qué esperan, o publique DANE: «postseal dns check { $domain }» da los registros.

tlsrpt-sts-policy-fetch-error-what = No se pudo descargar la política MTA-STS de { $domain }, según { $senders }. Sesiones: { $count }, del { $first } al { $last }.
tlsrpt-sts-policy-fetch-error-why = Se siguió con la política ya conocida, o sin ninguna. Un servidor web que falta un momento no hace daño.
tlsrpt-sts-policy-fetch-error-next = Si se repite: https://mta-sts.{ $domain }/.well-known/mta-sts.txt tiene que estar disponible para todos, sin redirección y sin barrera contra robots.

tlsrpt-sts-policy-invalid-what = Lo descargado como política MTA-STS de { $domain } no lo es, según { $senders }. Sesiones: { $count }, del { $first } al { $last }.
tlsrpt-sts-policy-invalid-why = Una línea está mal, o el servidor web envió otra cosa. Para esos remitentes es como si no hubiera política.
tlsrpt-sts-policy-invalid-next = «postseal dns check { $domain }» dice qué línea; ponga el archivo de nuevo y cambie el id del registro.

tlsrpt-sts-webpki-invalid-what = La política MTA-STS de { $domain } no contó para { $senders }: el certificado del servidor web no es válido. Sesiones: { $count }, del { $first } al { $last }.
tlsrpt-sts-webpki-invalid-why = La política solo cuenta si viene de un servidor que demuestra su nombre. Para esos remitentes es como si no hubiera ninguna.
tlsrpt-sts-webpki-invalid-next = Renueve el certificado de mta-sts.{ $domain } en el servidor web, de una CA pública y con la cadena completa.

tlsrpt-other-what = Una razón propia de { $senders }, en { $hosts }: { $cause }. Sesiones: { $count }, del { $first } al { $last }.
tlsrpt-other-why = No figura en RFC 8460; qué significa solo puede decirlo quien la da.
tlsrpt-other-next = Mire con «Lo que ve un socio» (en la línea de comandos: postseal probe --domain { $domain }) si algo va mal; si no, pregúnteles.

tlsrpt-untold-what = Fallaron sesiones con { $domain }, sin decir por qué, según { $senders }. Sesiones: { $count }, del { $first } al { $last }.
tlsrpt-untold-why = Aun así, algo falló.
tlsrpt-untold-next = Mire con «Lo que ve un socio» (en la línea de comandos: postseal probe --domain { $domain }), y el log del servidor de esos días.

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS: ningún informe de las dos últimas semanas habla de remitentes que conozcan la política. Lea los más recientes antes de imponerla.
tlsrpt-trial-too-short = MTA-STS: sin problemas hasta ahora, y probado menos de dos semanas. Espere antes de imponerlo.
tlsrpt-trial-failing = MTA-STS: algo falló en las dos últimas semanas. Arréglelo primero y espere después dos semanas antes de imponerlo.
tlsrpt-trial-clean = MTA-STS: dos semanas sin problemas. La política se puede imponer.

# The sum
tlsrpt-total = Informes: { $reports }, del { $begin } al { $end }. Repetidos: { $duplicates }.
tlsrpt-none-about = Informes: { $reports }. Nada en ellos trata de una sesión.
tlsrpt-domain = Sesiones con { $domain }: { $successful } por TLS, como se prometió; { $failed } fallidas.
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = sin política
tlsrpt-sender = Remitente
tlsrpt-policy = Promesa
tlsrpt-successful = Por TLS
tlsrpt-failed = Fallidas
tlsrpt-first = Desde
tlsrpt-last = Última
tlsrpt-from = desde { $addresses }
tlsrpt-progress-folder = Recorriendo { $folder }…
tlsrpt-progress-letters = Mensaje { $done } de { $all }…

tlsrpt-unsigned = Cualquiera puede enviar un informe. Los informes tienen que ir firmados por sus remitentes (DKIM; RFC 8460, sección 3); Postseal no lo comprueba: haga que su servidor de correo rechace los que no lo estén.
