# postseal headers (src/cli/headers.rs)
cli-headers-from = De
cli-headers-by = Para
cli-headers-version = TLS
cli-headers-cipher = Algoritmo
cli-headers-verified = Remitente verificado
cli-headers-delay = Tardó
cli-headers-grade = Nivel
cli-headers-verified-verified = sí
cli-headers-verified-unverified = no
cli-headers-verified-failed = falló
cli-headers-verified-none = no se pidió
cli-headers-verified-unknown = –
cli-headers-no-tls = ninguno

cli-mailbox-how = Para otro: --message con su número o su Message-ID; headers --list los muestra todos.
cli-proof-then = En cuanto el mensaje haya llegado, esto lo lee tal como se recibió y recuerda en el proyecto lo que demuestra:
cli-proof-remembered = Recordado en el proyecto «{ $name }», como en el paso 4 de la ventana.
cli-proof-not-yet = La renovación aún no está demostrada: el certificado que estaba en uso antes se sigue conservando.
cli-proof-from-kept = No se indicó ningún archivo: este es el mensaje que guarda el proyecto («-» lee la entrada estándar).
