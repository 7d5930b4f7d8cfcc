# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = No se encontró ningún mensaje, log de correo ni informe TLS en { $paths }.
archive-nothing-why = Sin correo del pasado no se puede decir quién quedaría fuera.
archive-nothing-next = Elija un archivo de buzón (mbox), un Maildir, una carpeta con archivos .eml o el log de su servidor de correo, por ejemplo /var/log/mail.log.

archive-cancelled-what = Se canceló la lectura.
archive-cancelled-why = En una parte del pasado puede faltar justo el socio que quedaría fuera.
archive-cancelled-next = Empiece de nuevo cuando haya tiempo.

archive-damaged-what = { $path } está dañado: { $cause }.
archive-damaged-why = Lo anterior al daño se contó; lo posterior falta.
archive-damaged-next = Tome otra vez el archivo de su lugar de origen y léalo de nuevo.

archive-bomb-what = { $path } ocupa, descomprimido, más de { $ratio } veces su tamaño, y se dejó sin leer.
archive-bomb-why = El correo y los logs no se comprimen tanto; esos archivos se hacen para llenar un equipo.
archive-bomb-next = Mire de dónde viene el archivo. Si se fía de él, descomprímalo usted mismo y lea lo que salga.

archive-not-known-what = Nada de lo que hay en { $path } es un mensaje, una línea de un log de correo o un informe TLS.
archive-not-known-why = Lo que contenga falta en la tabla.
archive-not-known-next = Elija otro archivo. El log de Postfix, Exim o Sendmail suele ser /var/log/mail.log o /var/log/exim4/mainlog.

archive-endless-headers-what = { $path }: { $count ->
    [one] un mensaje tiene cabeceras sin fin.
   *[other] { $count } mensajes tienen cabeceras sin fin.
}
archive-endless-headers-why = Ningún servidor de correo acepta un mensaje así; se dejaron fuera.
archive-endless-headers-next = No hay que hacer nada, salvo que el archivo no debiera contener algo así.

archive-endless-lines-what = { $path }: { $count ->
    [one] una línea es más larga de lo que escribe cualquier servidor.
   *[other] { $count } líneas son más largas de lo que escribe cualquier servidor.
}
archive-endless-lines-why = Solo se leyó el principio.
archive-endless-lines-next = Compruebe si el archivo es el que cree que es.

archive-report-what = { $path } no es un informe TLS: { $cause }.
archive-report-why = Lo que cuenta falta en la tabla.
archive-report-next = Tome el adjunto tal como llegó por correo (.json o .json.gz).

archive-too-many-what = Hay más de { $limit } socios; { $messages } mensajes de los demás figuran solo en el total.
archive-too-many-why = Tantos nombres suelen ser inventados, de alguien que envía correo no deseado.
archive-too-many-next = Lea un periodo más corto, o un buzón tras otro.

archive-more-what = Otros archivos con problemas de este tipo: { $count }.
archive-more-why = Faltan en la tabla.
archive-more-next = Léalos carpeta por carpeta para ver cuáles son.

archive-progress = { $read } MiB leídos…
archive-progress-of = { $read } de { $total } MiB leídos…
archive-partner = Socio
archive-direction = Dirección
archive-inbound = recibido
archive-outbound = enviado
archive-messages = Mensajes
archive-strong = Fuerte
archive-acceptable = Aceptable
archive-weak = Débil
archive-broken = Roto
archive-plain = En claro
archive-unknown = No se sabe
archive-last = Último
archive-weakest = Lo más débil
archive-if-required = Perdidos si obligatorio
archive-if-verified = Perdidos si verificado
archive-report-line = Sesiones según { $organization }: { $successful } por TLS, { $failed } fallidas.
archive-total = Mensajes: { $messages }{ $skipped ->
        [0] { "" }
       *[other] ; otros que no dicen nada de su camino: { $skipped }
    }.
archive-required = Si TLS fuera obligatorio para todos: { $refused } rechazados{ $unsure ->
        [0] { "" }
       *[other] ; { $unsure } sin datos
    }{ $old ->
        [0] { "" }
       *[other] ; además, { $old } con TLS 1.0 o 1.1, que un perfil recomendado también rechaza
    }.
archive-verified = Si fuera obligatorio para todos un certificado verificado: { $refused } rechazados{ $unsure ->
        [0] { "" }
       *[other] ; { $unsure } sin datos
    }.
archive-refused = Rechazados
archive-refused-line = ya rechazados o aún en espera: { $refused }{ $tls ->
        [0] , ninguno por causa de TLS
       *[other] , por causa de TLS: { $tls }
    }
archive-refused-total = Ya rechazados o aún en espera por causa de TLS: { $tls }. Mire primero a estos socios.

# The screen
window-archive-title = ¿Qué dejaría de funcionar?
window-archive-why = Antes de exigir [TLS|tls]: su propio correo y sus logs dicen quién ha enviado y recibido sin él, y quedaría fuera. Todo se queda en este equipo.
window-archive-what = ¿Qué hay que leer?
window-archive-what-text = Un archivo de buzón (mbox), un Maildir, una carpeta con archivos .eml; el log de Postfix, Exim o Sendmail; los logs de seguimiento de mensajes de Exchange; informes TLS que otros le enviaron (.json). También comprimidos con gzip o zstd.
window-archive-side = En los mensajes guardados, el socio es
window-archive-from = el remitente (correo que recibió)
window-archive-to = el destinatario (correo que envió)
window-archive-files = Elegir archivos
window-archive-folder = Elegir una carpeta
window-archive-drop = o suelte un archivo o una carpeta en la ventana. Los logs ya distinguen las dos direcciones.
window-archive-choose = Correo y logs del pasado
window-archive-again = Leer otra cosa
window-archive-csv = Guardar la tabla (CSV)
window-archive-required = Perdidos si obligatorio
window-archive-verified = Perdidos si verificado
window-archive-search = Buscar un socio
window-archive-more = { $count } más: búsquelos por nombre o guarde la tabla.
window-archive-rules = Dos números como 2–7: dos son seguros; de otros cinco no se sabe nada. A quien siempre ha usado un buen TLS puede darle aquí una regla, que encontrará en el paso 3.
window-archive-look = Dos números como 2–7: dos son seguros; de otros cinco no se sabe nada. Si se abre desde el paso 3 de un proyecto, un buen socio se convierte en regla con un clic.
window-archive-weakest = lo más débil: { $how }
window-archive-last = último el { $date }
window-archive-rule-required = Exigir TLS
window-archive-rule-verified = Exigir TLS verificado
window-archive-has-rule = Regla: { $class }
window-archive-rule-made = { $domain } ya tiene una regla: { $class }. La encontrará en el paso 3.
