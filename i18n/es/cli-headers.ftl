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
