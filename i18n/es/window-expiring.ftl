# What runs out (src/gui/screen/expiring)

window-expiring-open = Certificados que caducan: cuándo, y qué muestran ahora los servidores
window-expiring-title = Certificados que caducan
window-expiring-why = Los primeros en notar que un [certificado|certificate] ha caducado son los socios. Y uno que se renovó pero no se cargó caduca igual. Postseal mira los archivos, y lo que cada servidor muestra ahora.
window-expiring-look = Mirar ahora, también los servidores
window-expiring-reading = Leyendo archivos: { $count }…
window-expiring-asking = Servidores consultados: { $done } de { $all }…
window-expiring-none = Aún no hay ningún certificado que vigilar. Añada abajo un archivo, una carpeta o un servidor.
window-expiring-good = Ninguno requiere su atención ahora.
window-expiring-kept = { $days ->
    [one] En este equipo: hasta el { $date }, queda 1 día
   *[other] En este equipo: hasta el { $date }, quedan { $days } días
}
window-expiring-kept-over = En este equipo: caducado desde el { $date }
window-expiring-served = { $days ->
    [one] { $server } muestra ahora: hasta el { $date }, queda 1 día
   *[other] { $server } muestra ahora: hasta el { $date }, quedan { $days } días
}
window-expiring-served-over = { $server } muestra ahora: caducado desde el { $date }
window-expiring-not-asked = Aún no se ha consultado { $server }.
window-expiring-another = sin cargar
window-expiring-more = { $count } más: la línea de comandos los tiene todos.
window-expiring-sources = Qué se vigila
window-expiring-sources-text = Los certificados de sus proyectos, siempre; y los archivos de certificado, las carpetas y los servidores en marcha que añada. Solo se recuerda dónde están.
window-expiring-choose = Certificados que vigilar
window-expiring-server = Servidor en marcha
window-expiring-server-help = Un nombre o una dirección. Con un puerto si no es el 25: mx.example.org:465.
window-expiring-add = Vigilar
window-expiring-ask = Los servidores de sus proyectos
window-expiring-ask-yes = Consultarlos también
window-expiring-ask-no = Solo archivos
window-expiring-within = Toca renovar cuando quedan menos de
window-expiring-days = { $days } días
window-expiring-command = Lo mismo en la línea de comandos
window-expiring-command-note = Para cron, añada --notify o --ics ARCHIVO; para Nagios, --monitoring; para Prometheus, --prometheus.
