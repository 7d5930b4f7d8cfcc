# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = Cómo llega este equipo a los demás
window-network-note = Para todas las comprobaciones, en la ventana y en la línea de comandos. Donde una pantalla o una opción nombra otro servidor, se pregunta a ese.

window-network-dns = Servidores DNS
window-network-dns-help = Direcciones, separadas por comas. Si queda vacío, se pregunta a los de este equipo.
network-dns-wrong = { $text } no es la dirección de un servidor DNS. Escríbala como 9.9.9.9 o 9.9.9.9:53. Hasta entonces se pregunta a la última que era correcta.

window-network-roots = Certificados raíz en los que se confía
window-network-roots-system = Los de este equipo
window-network-roots-mozilla = Los de Mozilla
window-network-own = Además: la CA propia de su empresa o de un socio
window-network-own-note = Un archivo (PEM, DER, P7B) o una carpeta con varios; también puede soltarlo aquí. Se suma a los que ya son de confianza. Ningún socio confía en ellos: lo que solo ellos avalan se indica como tal.
window-network-own-file = Elegir un archivo…
window-network-own-folder = Elegir una carpeta…
window-network-own-drop = No confiar más en ninguno de estos
window-network-own-root = { $name }, hasta el { $date }
window-network-own-copies = Son copias en la carpeta propia de Postseal. Sus archivos no se modifican ni se vuelven a leer.
window-network-own-copied = Desde ahora es de confianza junto con los demás. Hay copias de todos en { $path }; sus archivos quedan como están.
window-network-own-removed = Ya no se confía en { $name }.
window-network-own-none = Ya no se confía en ninguno de estos.
window-network-own-more =
    { $count ->
        [one] Uno más.
       *[other] { $count } más.
    }
window-network-own-read =
    { $count ->
        [one] Contiene un certificado: desde ahora se confía en él.
       *[other] Contiene { $count } certificados: desde ahora se confía en ellos.
    }

window-network-proxy = Proxy
window-network-proxy-system = El de este equipo
window-network-proxy-none = Ninguno
window-network-proxy-at = En esta dirección
window-network-proxy-address = Dirección del proxy
window-network-proxy-note = Solo para la web: pedidos a una CA (ACME), políticas MTA-STS, lo que las CA publican sobre certificados. El correo (SMTP, IMAP) y el DNS nunca pasan por él. «El de este equipo» se refiere al entorno: HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
network-proxy-wrong = Escriba el proxy con su puerto, como http://proxy.example.org:3128. Hasta entonces vale la última elección.
network-proxy-password = En este archivo no se guardan contraseñas. Inicie Postseal en su lugar con HTTPS_PROXY=http://nombre:contraseña@host:puerto.

settings-damaged-what = No se pueden usar los ajustes de { $path }: línea { $line }: { $cause }.
settings-damaged-why = Alguien escribió esto a mano. Sin esos ajustes, quizá se pregunte a otro servidor DNS, o se use otro proxy, que los que usted quiere.
settings-damaged-next = Corrija esa línea en un editor de texto. Si elige de nuevo en la ventana, su archivo se conserva como preferences.damaged.toml.
