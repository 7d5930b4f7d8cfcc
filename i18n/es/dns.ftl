# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = Las firmas (DNSSEC) de { $name } no son válidas.
dns-bogus-why = Los remitentes que comprueban firmas no obtienen ninguna respuesta sobre este nombre: su correo espera, y se devuelve al cabo de días. Puede que las firmas hayan caducado, que la clave se cambiara sin avisar a la zona superior (registro DS) o que alguien falsifique respuestas.
dns-bogus-next = Haga que quien lleva la zona la firme de nuevo y compare el registro DS del registrador con la clave de la zona. Hasta entonces se pierde correo.

dns-no-answer-what = El DNS no dio respuesta sobre { $name }: { $cause }
dns-no-answer-why = Un remitente que no recibe ninguna no sabe si puede prescindir de TLS, y espera.
dns-no-answer-next = Inténtelo de nuevo. Si sigue así, hay que mirar los servidores DNS de la zona.

dns-no-dnssec-what = El servidor DNS consultado omite las firmas (DNSSEC): no se pudo averiguar si DANE protege este servidor.
dns-no-dnssec-why = Lo hacen los routers antiguos y algunas redes de empresa. También su propio servidor de correo necesita un servidor DNS que transmita las firmas, si ha de respetar el DANE de los socios.
dns-no-dnssec-next = Pregunte a otro servidor DNS, como 9.9.9.9: indíquelo en los ajustes (en la línea de comandos: --resolver 9.9.9.9:53).

dns-elsewhere-what = El servidor DNS al que se preguntó omite las firmas (DNSSEC). En su lugar se preguntó a los servidores de nombres de las propias zonas, desde la raíz.
dns-elsewhere-why = Lo que aquí se dice de DANE vale igualmente. Pero un servidor de correo que pregunte al mismo servidor DNS no puede comprobar el DANE de sus socios.
dns-elsewhere-next = Haga que su servidor de correo pregunte a un servidor DNS que transmita las firmas y las compruebe: por ejemplo, Unbound o BIND en su propio equipo.

dane-holds-what = DANE: el registro de { $at } encaja con el certificado, y todo lo que lleva a él está firmado.
dane-holds-why = Los remitentes que respetan DANE exigen TLS exactamente con este servidor; nadie en el camino puede quitar el TLS.
dane-holds-next = Antes de que cambie la clave del servidor, publique el registro de la nueva junto a este y espere dos TTL.

dane-none-what = Sin DANE: la zona está firmada, pero no hay registro TLSA en { $at }.
dane-none-why = Cualquiera en el camino puede aún quitar STARTTLS de la conversación sin que el remitente lo note.
dane-none-next = Añada este registro, y cámbielo antes de cada clave nueva: { $at }. IN TLSA { $record }

dane-unsigned-what = Sin DANE: { $name } no está firmado (DNSSEC).
dane-unsigned-why = Sin firmas nadie cree los registros TLSA, y cualquiera en el camino puede quitar el TLS de la conversación. MTA-STS funciona sin ellas.
dane-unsigned-next = Si quiere DANE, active DNSSEC donde se gestiona su zona. Si no, publique MTA-STS.

dane-mx-unsigned-what = La zona del propio servidor de correo está firmada, pero { $domain }, cuyo registro MX lleva a él, no.
dane-mx-unsigned-why = Alguien en el camino puede poner otro servidor en el registro MX; por eso DANE no protege el correo de este dominio.
dane-mx-unsigned-next = Active DNSSEC también para { $domain }.

dane-mismatch-what = Ningún registro TLSA de { $at } encaja con el certificado que muestra el servidor.
dane-mismatch-why = Los remitentes que respetan DANE se niegan a entregar aquí; su correo se devuelve al cabo de días. Casi siempre se cambió la clave en una renovación y el registro no.
dane-mismatch-next = Publique esto en lugar de los demás (conserve uno solo si es el de una clave que está a punto de instalarse): { $at }. IN TLSA { $record }

dane-issuer-what = El registro TLSA de { $at } nombra a la CA, pero el certificado no cumple con él: { $cause }
dane-issuer-why = Con el uso 2, el certificado tiene que estar emitido por esa CA, ser válido hoy y ser para el nombre del servidor de correo. Los remitentes que respetan DANE se niegan a entregar.
dane-issuer-next = Instale un certificado de esa CA para el nombre del servidor, o publique un registro de la propia clave del servidor (3 1 1).

dane-without-tls-what = Hay registros TLSA en { $at }, pero no se consigue TLS con el servidor.
dane-without-tls-why = Prometen TLS. Los remitentes que respetan DANE se niegan a entregar.
dane-without-tls-next = Active STARTTLS, o quite los registros hasta que lo esté.

dane-usage-what = Un registro TLSA de { $at } tiene el uso 0 o 1: { $record }
dane-usage-why = Esos son para navegadores. Entre servidores de correo no los usa nadie (RFC 7672, sección 3.1.3).
dane-usage-next = Sustitúyalo por un registro de uso 3, la propia clave del servidor (3 1 1).

dane-malformed-what = Un registro TLSA de { $at } no es de los que puede usar un servidor de correo: { $record }
dane-malformed-why = Números que no significan nada, o un resumen (hash) de longitud incorrecta. Los remitentes lo pasan por alto.
dane-malformed-next = Créelo de nuevo a partir del certificado, mejor como 3 1 1.

dane-useless-what = Hay registros TLSA en { $at }, y ninguno es de los que puede usar un servidor de correo.
dane-useless-why = Los remitentes que respetan DANE exigen entonces TLS, pero no comprueban ningún certificado: quien esté en el camino puede mostrar uno suyo.
dane-useless-next = Publique uno que cuente: { $at }. IN TLSA { $record }

dane-spare-what = Un registro TLSA de { $at } no encaja con nada de lo que muestra el servidor: { $record }
dane-spare-why = Puede ser el de la próxima clave, publicado con tiempo, o uno que se quedó. No hace daño mientras encaje otro.
dane-spare-next = Quítelo si es el de una clave anterior.

sts-none-what = Sin MTA-STS: { $domain } no anuncia ninguna política.
sts-none-why = Los grandes proveedores (Google, Microsoft) no exigen entonces TLS cuando le envían correo, y cualquiera en el camino puede quitarlo.
sts-none-next = Si el dominio es suyo, publique primero una política en modo de prueba (testing): «Publicado en el DNS» dice qué registro y qué archivo (en la línea de comandos: postseal dns check { $domain }).

sts-several-what = Hay varios registros MTA-STS en { $name }.
sts-several-why = Entonces no cuenta ninguno (RFC 8461, sección 3.1): es como si no hubiera política.
sts-several-next = Quítelos todos menos uno.

sts-record-what = El registro MTA-STS de { $name } no lo es: { $text }
sts-record-why = Los remitentes lo pasan por alto: es como si no hubiera política.
sts-record-next = Escríbalo como v=STSv1; id=20260131; con un id de letras y cifras que cambie con cada política.

sts-unreachable-what = No se puede descargar la política MTA-STS; { $host } no responde: { $cause }
sts-unreachable-why = Los remitentes que aún no conocen la política envían sin ella; los que la conocen siguen con la que tienen.
sts-unreachable-next = Dé a { $host } un registro de dirección y un servidor web con HTTPS en el puerto 443.

sts-certificate-what = No se puede descargar la política MTA-STS; el certificado de { $host } no es válido: { $cause }
sts-certificate-why = La política cuenta solo si viene de un servidor que demuestra su nombre. Los remitentes actúan como si no hubiera ninguna.
sts-certificate-next = Obtenga para el servidor web un certificado para exactamente { $host } (de una CA pública, con los intermedios). En la red de un hotel, un tren o para invitados, abra antes cualquier página en un navegador e inicie sesión.

sts-status-what = No se puede descargar la política MTA-STS: { $host } responde con el estado { $status }.
sts-status-why = Solo cuenta el estado 200. Una redirección no se sigue, porque llevaría lejos del nombre demostrado (RFC 8461, sección 3.3).
sts-status-next = Ponga el archivo en https://{ $host }/.well-known/mta-sts.txt mismo. En la red de un hotel, un tren o para invitados, abra antes cualquier página en un navegador e inicie sesión.

sts-media-type-what = { $host } no dice que la política MTA-STS sea texto sin formato, sino: { $media }
sts-media-type-why = Los remitentes pueden pasar por alto lo que no sea text/plain (RFC 8461, sección 3.3).
sts-media-type-next = Haga que el servidor web envíe el archivo como text/plain. En la red de un hotel, un tren o para invitados, abra antes cualquier página en un navegador e inicie sesión.

sts-policy-what = Lo que muestra { $host } no es una política MTA-STS: { $cause }
sts-policy-why = Los remitentes la pasan por alto: es como si no hubiera política.
sts-policy-next = Corrija el archivo; tiene las líneas version, mode, mx y max_age.

sts-off-what = La política MTA-STS de { $domain } dice que no hay ninguna (mode: none).
sts-off-why = Es la forma correcta de terminar una política. Nadie exige TLS por ella.
sts-off-next = Quite el registro y el archivo cuando haya pasado su max_age, o publique mode: testing para empezar de nuevo.

sts-testing-what = MTA-STS está en modo de prueba para { $domain } (mode: testing).
sts-testing-why = Los remitentes informan de lo que falla y entregan de todos modos: aún no hay nada protegido.
sts-testing-next = Cuando los informes (TLS-RPT) lleven dos semanas limpios, ponga mode: enforce y cambie el id del registro.

sts-short-what = La política MTA-STS de { $domain } se conserva solo { $hours } horas.
sts-short-why = A quien quiera esquivarla le basta con bloquear la consulta durante ese tiempo. RFC 8461 aconseja semanas.
sts-short-next = Ponga max_age en unas semanas, por ejemplo 2419200.

sts-enforced-what = MTA-STS se impone para { $domain }.
sts-enforced-why = Los remitentes que lo respetan exigen TLS con un servidor que demuestre su nombre.
sts-enforced-next = Mantenga la lista de servidores de la política igual que los registros MX, y cambie el id con cada cambio.

sts-not-listed-what = La política MTA-STS no incluye a { $host }, solo a: { $listed }
sts-not-listed-why = La política se impone: los remitentes que la respetan no entregan a este servidor.
sts-not-listed-next = Añada la línea «mx: { $host }» a la política, y cambie el id del registro.

sts-not-listed-yet-what = La política MTA-STS no incluye a { $host }, solo a: { $listed }
sts-not-listed-yet-why = Mientras la política está en modo de prueba, el correo se entrega de todos modos. Cuando se imponga, no.
sts-not-listed-yet-next = Añada la línea «mx: { $host }» a la política, y cambie el id del registro.

sts-refused-what = { $host } no hace lo que promete la política MTA-STS: TLS con un certificado de confianza para su nombre.
sts-refused-why = La política se impone: los remitentes que la respetan no entregan a este servidor.
sts-refused-next = Corrija lo que se dice aquí del certificado. Si eso tarda, ponga mode: testing y cambie el id.

sts-refused-later-what = { $host } no hace lo que promete la política MTA-STS: TLS con un certificado de confianza para su nombre.
sts-refused-later-why = Mientras la política está en modo de prueba, el correo se entrega de todos modos. Cuando se imponga, no.
sts-refused-later-next = Corrija lo que se dice aquí del certificado antes de poner mode: enforce.

dns-anchor-what = { $file } no es un ancla de confianza para DNSSEC: { $cause }
dns-anchor-why = Tiene que contener registros DNSKEY de la zona raíz, como los tiene un archivo de zona.
dns-anchor-next = Para la raíz propia de Internet, no use la opción; para una raíz suya, indique el archivo con su clave de firma de claves (KSK).

tlsrpt-none-what = Sin TLS-RPT: { $domain } no pide a nadie que informe cuando falla TLS.
tlsrpt-none-why = Los grandes proveedores no le dicen entonces nada cuando no llegan a sus servidores con TLS. Antes de imponer MTA-STS, por estos informes se sabe que nadie quedaría fuera.
tlsrpt-none-next = Añada un registro TXT en _smtp._tls.{ $domain }, con un buzón que alguien lea; «postseal dns reports» los resume.

tlsrpt-record-what = El registro TLS-RPT de { $name } no es de los que cuentan: { $text }
tlsrpt-record-why = Los remitentes lo pasan por alto, y no informan de nada.
tlsrpt-record-next = Deje un solo registro de la forma v=TLSRPTv1; rua=mailto:tls-reports@example.org

cli-dns-add = Para añadir:
cli-dns-change = Para cambiar; lo que había se va cuando llega lo nuevo:
dns-away-all = todo registro { $type } de { $name } que haya allí desaparece
cli-dns-step-report = Primero, que los remitentes informen de lo que falla (TLS-RPT); no cambia nada más:
cli-dns-step-policy = MTA-STS, al principio en modo de prueba (testing): este archivo en { $url }, enviado como text/plain por HTTPS con un certificado de una CA pública; después, el registro _mta-sts. Tras dos semanas de informes limpios: mode enforce, max_age 2419200 y un id nuevo.
cli-dns-step-issuer = Decir qué CA puede emitir (CAA). También hay que nombrar las demás CA que usa:
cli-dns-step-dane = DANE, solo donde la zona de los servidores de correo está firmada (DNSSEC), y para la clave que el servidor ya muestra. Antes de una clave nueva: su registro junto a este, dos TTL antes:
cli-dns-step-enforce = Ahora imponga la política: ponga este archivo en lugar del anterior, y cambie el id del registro. Siga leyendo los informes:

# How each area is
dns-area-mx = Servidores de correo (MX)
dns-area-mx-about = Qué servidores reciben correo para el dominio, y qué encuentra allí un remitente.
dns-area-dane = DANE
dns-area-dane-about = La clave del servidor en el DNS, firmada (DNSSEC): los remitentes no aceptan otra, y nunca van sin TLS.
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = Un pequeño archivo en un servidor web dice que el correo va a estos servidores, y solo con TLS. Funciona sin DNSSEC.
dns-area-tls-rpt = Informes TLS (TLS-RPT)
dns-area-tls-rpt-about = Los grandes proveedores le dicen entonces cada día cuándo falló TLS con sus servidores.
dns-area-caa = Quién puede emitir (CAA)
dns-area-caa-about = Qué autoridades de certificación pueden emitir para los nombres de sus servidores.
dns-verdict-good = Bien
dns-verdict-missing = Aún no está
dns-verdict-trying = En pruebas
dns-verdict-attention = Requiere atención
dns-verdict-bad = Mal
dns-verdict-unknown = Sin averiguar
dns-total-good = { $domain } publica todo lo que hay: nadie puede quitar el TLS por el camino.
dns-total-missing = En { $domain } no falla nada. Se puede publicar más.
dns-total-attention = En { $domain } funciona, y convendría cambiar algo.
dns-total-bad = Algo falla en { $domain }: puede perderse correo.

# The steps
dns-plan-report = Pedir informes
dns-plan-policy = Probar MTA-STS
dns-plan-enforce = Imponer MTA-STS
dns-plan-issuer = Nombrar su CA
dns-plan-dane = Publicar la clave (DANE)
dns-plan-policy-locked = Primero pida informes: le dicen qué falla mientras se prueba la política.
dns-plan-enforce-locked = Primero hay que probar la política sin problemas, y los informes leídos aquí tienen que estar limpios durante dos semanas.
dns-plan-dane-locked = Primero tienen que estar firmadas (DNSSEC) las zonas del dominio y de sus servidores de correo, y los servidores tienen que responder.
dns-plan-unanswered = El DNS no dio respuesta sobre esto: no se sabe qué hay. Compruebe de nuevo, o pregunte a otro servidor DNS.
dns-plan-dane-coming = El servidor aún no muestra el certificado del paso 2. Su clave figura junto a la que está en uso: publique las dos, espere dos TTL y después instálelo. «Cambiar la clave del servidor sin interrupciones» cuenta el tiempo.

# What shows the policy
dns-place-nginx = Un servidor web propio: necesita un registro de dirección para mta-sts.<domain> y un certificado para ese nombre.
dns-place-apache = Un servidor web propio, con mod_ssl: necesita un registro de dirección para mta-sts.<domain> y un certificado para ese nombre.
dns-place-caddy = Caddy obtiene el certificado por sí mismo; necesita un registro de dirección para mta-sts.<domain> y el puerto 80 o 443 abierto.
dns-place-iis = Un sitio propio en IIS, enlazado a mta-sts.<domain> con HTTPS y un certificado para ese nombre.
dns-place-github-pages = Un repositorio con estos archivos y un archivo vacío .nojekyll, publicado con Pages; mta-sts.<domain> es un CNAME a <user>.github.io. Active Enforce HTTPS.
dns-place-cloudflare-pages = Un proyecto propio con estos archivos; añada mta-sts.<domain> como su custom domain.
