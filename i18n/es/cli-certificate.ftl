# The commands inspect and certificate check

cli-inspect-file = { $file } contiene:
cli-inspect-certificate = { "  " }un certificado
cli-inspect-request = { "  " }una solicitud de certificado (CSR)
cli-inspect-key = { "  " }una clave privada: no la envíe nunca a nadie
cli-inspect-subject = para
cli-inspect-issuer = emitido por
cli-inspect-names = nombres
cli-inspect-valid = válido
cli-inspect-signature = firmado con
cli-inspect-fingerprint = huella (SHA-256)
cli-inspect-public-key = clave pública (SHA-256)
cli-inspect-algorithm = tipo de clave

cli-certificate-own = El certificado del propio servidor
cli-certificate-between = El siguiente de la cadena
cli-certificate-error = [mal]
cli-certificate-warning = [atención]
cli-certificate-info = [conviene saberlo]
cli-certificate-good = Esto se puede instalar.
cli-certificate-bad = Esto no se puede instalar tal como está; vea arriba qué hacer.
cli-certificate-asking = Preguntando a { $url }…
cli-certificate-wrote = Escrito: { $path }
cli-certificate-wrote-secret = Escrito: { $path } (con la clave privada: solo usted puede leerlo; no lo envíe nunca a nadie)
cli-certificate-same = Ya estaba, exactamente el mismo: { $path }
cli-certificate-pfx-modern = Este PFX lo leen Windows Server 2019, Windows 10 (1709) y posteriores, y el Java de los últimos años; para Windows Server 2016 y anteriores, añada --compatible.
cli-certificate-pfx-compatible = Este PFX lo leen Windows Server 2016 y anteriores y Java antiguo, y también los posteriores. Su cifrado es débil: elimine el archivo una vez importado.
cli-certificate-kept = { "    " }Lo que había antes es ahora { $path }
cli-certificate-left-out = Omitido, porque los servidores no lo envían: { $subject }
