# What a domain publishes (src/gui/screen/dns)

window-dns-open = Lo que su dominio publica en el DNS y lo que conviene añadir
window-dns-after-proof = Ahora, para que perdure: publique en el DNS que sus servidores hablan TLS
window-dns-title = Publicado en el DNS
window-dns-why = Cualquiera en el camino puede eliminar el TLS entre servidores de correo, salvo que el dominio diga en el [DNS|dns] que habla TLS. Postseal comprueba lo publicado, lo compara con sus servidores y dice qué registro añadir. No se cambia nada.
window-dns-domain-help = Lo que va detrás de la @.
window-dns-server = Otro servidor DNS (opcional)
window-dns-server-help = Si queda vacío, se pregunta al de este equipo. Algunos routers domésticos ocultan las firmas; indique entonces otro aquí.
window-dns-server-wrong = Esto no es la dirección de un servidor DNS. Escríbala como 9.9.9.9 o 9.9.9.9:53.
window-dns-report = Adónde deben enviarse los informes (opcional)
window-dns-report-help = La dirección figura en el registro de los informes TLS. Si queda vacía, es tls-reports@ su dominio.
window-dns-check = Comprobar
window-dns-beginning = Empezando…
window-dns-asking = Preguntando al DNS por { $name }…
window-dns-server-asked = Mirando { $server }…
window-dns-again = Comprobar de nuevo, u otro dominio
window-dns-another = Las firmas (DNSSEC) se pierden por el camino: preguntar en su lugar a { $server } (Quad9)
window-dns-form = Mostrar los registros
window-dns-form-bind = para un archivo de zona
window-dns-form-fields = para un formulario web
window-dns-form-nsupdate = para nsupdate
window-dns-name = Nombre
window-dns-type = Tipo
window-dns-value = Valor
window-dns-old = En lugar de
window-dns-add = Registro que añadir
window-dns-change = Registro que cambiar: sustituye al que hay
window-dns-findings = { $count ->
    [one] Una cosa que saber
   *[other] { $count } cosas que saber
}
window-dns-plan = En este orden
window-dns-plan-why = Cada paso se apoya en el anterior. Después de cada uno, espere una hora y compruebe de nuevo: el siguiente se ofrece cuando este ya se ve.
window-dns-next = Siguiente
window-dns-locked = Más tarde
window-dns-instead = En su lugar, el registro de la CA (2 1 1)
window-dns-save = Guardar la política…
window-dns-place = ¿Dónde se mostrará el archivo?

window-reports-open = Leer los informes que le enviaron los remitentes (informes TLS)
window-reports-title = Informes TLS de los remitentes
window-reports-why = Una vez al día, los grandes remitentes informan de cuántas conexiones con sus servidores fueron por TLS, cuántas no y por qué. Sumados, dicen quién no pudo entregar y cuándo se puede imponer [MTA-STS|mta-sts]. Todo se queda en este equipo.
window-reports-what = ¿Qué informes se leen?
window-reports-what-text = Los adjuntos (.json, .json.gz), los mensajes que los llevan (.eml), un archivo de buzón (mbox) o un Maildir. Cada informe cuenta una sola vez, haya lo que haya al lado.
window-reports-drop = o suelte un archivo o una carpeta en la ventana.
window-reports-choose = Informes TLS
window-reports-mailbox = De un buzón (IMAP)
window-reports-mailbox-lead = El buzón que indica su registro TLS-RPT. Solo se descargan los informes, y siguen como no leídos.
window-reports-fetch = Leer el buzón
window-reports-again = Leer otros
window-reports-policy = { $name }: { $successful } por TLS, { $failed } fallidas
window-reports-senders = { $count ->
    [one] Un remitente
   *[other] { $count } remitentes
}
window-reports-more = { $count } más: la línea de comandos (dns reports --json) los tiene todos.
