# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = El texto pegado
window-certificate-others-used = Todo lo demás que importó se usa.
window-certificate-show = Mostrar el certificado

window-certificate-elsewhere-what = La clave privada de este certificado no está en este equipo.
window-certificate-elsewhere-why = La solicitud se creó en otro lugar y su clave se quedó allí. Todo lo demás se puede comprobar aquí igualmente.
window-certificate-elsewhere-next = Continúe aquí. Después lleve el certificado con su cadena al equipo que tiene la clave e instálelos juntos allí.
window-certificate-known-what = Eso no aporta nada nuevo: ya está aquí.
window-certificate-known-why = El mismo certificado cuenta una sola vez, por muchas veces que se traiga.
window-certificate-known-next = Traiga otro archivo si aún falta algo; si no, continúe con lo que hay.

# What is protected (unlock)
window-unlock = Hace falta una frase de contraseña
window-unlock-passphrase = Frase de contraseña del archivo
window-unlock-help = La que se eligió al crear el archivo. Se usa aquí una vez y no se guarda.
window-unlock-open = Abrir
window-unlock-without = Dejarlo fuera

# Asking the CA (asking)
window-asking-fetch = Descargar el certificado que falta
window-asking-revoked = Preguntar si fue revocado
window-asking-revoked-help = Una autoridad de certificación puede retirar un certificado. Solo se le pregunta si pulsa aquí; así se entera de que ha preguntado.
window-asking-stands = La CA lo mantiene
window-asking-begins = Preparando la pregunta…
window-asking = Preguntando a { $url }…

# The certificate as a person reads it (viewer)
window-viewer-issuer = Emitido por
window-viewer-validity = Validez
window-viewer-sha256 = SHA-256
window-viewer-spki = SHA-256 de la clave
window-viewer-fingerprints = La primera es la huella del certificado, como la muestra openssl. La segunda no cambia mientras la clave sea la misma; un registro TLSA (3 1 1) la contiene.
window-viewer-left = { $days ->
    [0] Termina hoy
    [one] Queda { $days } día
   *[other] Quedan { $days } días
}
window-viewer-ended = { $days ->
    [0] Terminó hoy
    [one] Terminó hace { $days } día
   *[other] Terminó hace { $days } días
}
window-viewer-begins = { $days ->
    [one] Empieza antes de un día
   *[other] Empieza dentro de { $days } días
}
window-viewer-details = Detalles técnicos
window-viewer-signed-by = firmado por
window-viewer-gap = Falta
window-viewer-gap-help = Sin este, los socios no pueden ver quién avala el suyo.
window-viewer-root = La raíz
window-viewer-root-any = Una que todos conocen
window-viewer-root-trusted = Los demás servidores ya la tienen; el suyo no la envía.
window-viewer-root-untrusted = Aquí no es de confianza.
window-viewer-root-unknown = Aquí no se puede saber si es de confianza.
window-viewer-root-practice = Es de confianza en este ensayo y en ningún otro lugar.
window-viewer-root-here = Este equipo confía en ella; muchos socios no lo harán.
window-viewer-subject = Para
window-viewer-names = Nombres
window-viewer-serial = Número de serie
window-viewer-from = Válido desde
window-viewer-to = Válido hasta
window-viewer-key = Clave
window-viewer-signature = Firma
window-viewer-uses = Puede usarse para
window-viewer-use-server = demostrar quién es un servidor
window-viewer-use-client = demostrar quién es un cliente
window-viewer-use-signing = firmar certificados
window-viewer-timestamps = Publicación
window-viewer-timestamps-of = { $count ->
    [0] ninguna prueba (SCT)
    [one] { $count } prueba (SCT)
   *[other] { $count } pruebas (SCT)
}
window-viewer-ocsp = OCSP
window-viewer-crl = Lista de revocación
window-viewer-aia = Certificado del emisor

# The files for a server (export)
window-export = Archivos para su servidor
window-export-help = Cada servidor de correo quiere sus archivos en otra forma. Elija la suya; los archivos van donde usted diga, y lo que ya haya allí se conserva.
window-export-not-needed = No lo necesita si usa la carpeta o el zip del paso 3 con la clave privada: allí apply.sh pone ambos en su sitio.
window-export-no-key = La clave privada no se guarda aquí, por eso faltan las formas que la contienen. Si la tiene en un archivo, impórtelo junto con el certificado.
window-export-pem = Archivos separados
window-export-pem-for = Clave, certificado y cadena, cada uno en un archivo PEM: para dispositivos y formularios web que los piden por separado.
window-export-fullchain = Cadena completa
window-export-fullchain-for = La clave, y el certificado con su cadena: Postfix, Exim, Dovecot, Sendmail.
window-export-combined = Todo en un archivo
window-export-combined-for = Clave, certificado y cadena en un solo archivo PEM: Courier, HAProxy, algunos dispositivos.
window-export-pfx = PFX (PKCS #12)
window-export-pfx-for = Todo en un archivo protegido: Windows, Exchange, IIS, Zimbra, Domino, Java.
window-export-der = DER
window-export-der-for = Lo mismo que los archivos separados, en forma binaria: algunos dispositivos y Java antiguo.
window-export-p7b = PKCS #7 (.p7b)
window-export-p7b-for = Los certificados sin la clave, para Windows y Java que ya tienen la clave.
window-export-modern = Moderno
window-export-modern-for = Cifrado fuerte: Windows Server 2019, Windows 10 (1709) y posteriores, y el Java de los últimos años.
window-export-compatible = Para software antiguo
window-export-compatible-for = Windows Server 2016, 2012 y anteriores, Windows 7 y 8 y Java antiguo no leen otra cosa. El cifrado es débil: elimine el archivo una vez importado.
window-export-passphrase = Frase de contraseña para el PFX
window-export-passphrase-help = La pide el programa que importa el archivo. Quien tiene ambos tiene su clave.
window-export-passphrase-missing = Un PFX contiene la clave privada: elija una frase de contraseña.
window-export-key = Frase de contraseña de la clave privada
window-export-key-help = La clave del paso 1 está protegida. Se abre una sola vez. En los archivos va sin frase de contraseña, porque los servidores arrancan solos; un PFX tiene la suya.
window-export-open = Abrir la clave y escribir
window-export-write = Elegir una carpeta y escribir…
window-export-folder = ¿Adónde van los archivos?
window-export-working = Escribiendo…
window-export-written = Los archivos están escritos.
window-export-secret = Contiene la clave privada: solo para el servidor de correo
window-export-before = Lo que había antes se conserva como { $path }
