# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } está vacío.
certificate-empty-why = No hay en él nada que leer; quizá no se guardó o no se envió entero.
certificate-empty-next = Guarde el adjunto de nuevo o pida a la CA que lo envíe otra vez.

certificate-foreign-what = { $name } es { $format ->
    [office] un documento de ofimática (Word, Excel, LibreOffice…)
    [pdf] un PDF
    [picture] una imagen
    [mail] un mensaje de correo
    [html] una página web (HTML)
    [packed] un archivo comprimido en un formato distinto de ZIP
    [nested] un ZIP dentro de un ZIP
    [crl] una lista de certificados revocados (CRL)
    [public-key] solo una clave pública
    [jks] un almacén de claves de Java en el formato antiguo (JKS)
    [ssh] una clave para SSH
    [pgp] algo de PGP
    [parameters] un conjunto de parámetros para una clave
   *[asn1] un archivo con datos binarios de otro tipo
}, no un certificado.
certificate-foreign-why = Postseal busca certificados, solicitudes y claves privadas: como texto con líneas -----BEGIN, o como archivo .crt, .cer, .der, .p7b, .pfx, .p12, .csr, .key o .zip.
certificate-foreign-next = { $format ->
    [office] Si el certificado está dentro como texto, cópielo de la línea BEGIN a la línea END y péguelo. Si no, pida a la CA el archivo mismo.
    [pdf] Si el certificado está dentro como texto, cópielo de la línea BEGIN a la línea END y péguelo. Si no, pida a la CA el archivo mismo.
    [mail] Guarde lo que lleva adjunto e importe ese archivo; o copie el certificado de su texto, de BEGIN a END.
    [html] Probablemente se guardó desde una página que pide iniciar sesión. Inicie sesión en la CA y descargue el certificado mismo.
    [packed] Descomprímalo e importe los archivos que contiene.
    [nested] Descomprima el de fuera e importe el de dentro.
    [jks] Conviértalo a PKCS #12 e importe ese: keytool -importkeystore -srckeystore ARCHIVO -destkeystore new.p12 -deststoretype PKCS12
   *[other] Busque el archivo con el certificado; la CA lo envió por correo o lo ofrece para descargar.
}

certificate-only-request-what = { $name } es una solicitud (CSR), no un certificado.
certificate-only-request-why = Es la pregunta que va a la autoridad de certificación; su servidor necesita la respuesta.
certificate-only-request-next = Envíela a la autoridad de certificación e importe aquí lo que le devuelva.

certificate-only-key-what = { $name } es una clave privada; no hay en él ningún certificado.
certificate-only-key-why = Una clave va con un certificado, y aún no se ha importado ninguno.
certificate-only-key-next = Importe el certificado que envió la autoridad de certificación. No entregue la clave a nadie.

certificate-passphrase-needed-what = { $name } está protegido con una frase de contraseña.
certificate-passphrase-needed-why = Contiene una clave privada, que nadie puede usar sin la frase de contraseña.
certificate-passphrase-needed-next = Indique la frase de contraseña que se eligió al crear el archivo (en la línea de comandos: --passphrase-file).

certificate-passphrase-empty-what = La frase de contraseña para { $name } está vacía, pero el archivo tiene una.
certificate-passphrase-empty-why = Una frase de contraseña vacía abre solo archivos protegidos con una vacía.
certificate-passphrase-empty-next = Indique la frase de contraseña que se eligió al crear el archivo (en la línea de comandos: en la primera línea del archivo de --passphrase-file).

certificate-passphrase-wrong-what = La frase de contraseña no abre { $name }.
certificate-passphrase-wrong-why = No es la que se eligió al crear el archivo; cuentan las mayúsculas, los espacios y los acentos.
certificate-passphrase-wrong-next = Inténtelo de nuevo o pregunte a quien creó el archivo.

certificate-encryption-what = { $name } está protegido de una forma que Postseal no puede abrir ({ $scheme }).
certificate-encryption-why = Es muy antigua, muy rara o está hecha para tardar mucho.
certificate-encryption-next = Escríbalo de nuevo. Un PFX: openssl pkcs12 -legacy -in ARCHIVO -nodes -out new.pem. Una clave: openssl pkcs8 -in ARCHIVO -out new.key

certificate-key-kind-what = La clave de { $name } es de un tipo que no se usa en servidores de correo: { $kind }.
certificate-key-kind-why = Las CA públicas y los servidores de correo habituales aceptan RSA desde 2048 bits, ECDSA en las curvas P-256, P-384 y P-521, y algunos aceptan Ed25519.
certificate-key-kind-next = Cree una clave nueva en el paso 1 y solicite con ella un certificado nuevo; se recomienda ECDSA P-256.

certificate-archive-encrypted-what = El archivo comprimido { $name } está protegido con una frase de contraseña propia.
certificate-archive-encrypted-why = Solo lo abre el programa que lo comprimió, u otro parecido.
certificate-archive-encrypted-next = Descomprímalo e importe los archivos que contiene.

certificate-too-much-what = { $name } contiene demasiado (más de { $limit }).
certificate-too-much-why = Ninguna CA envía tanto; Postseal no sigue leyendo, para que un archivo no pueda llenar la memoria.
certificate-too-much-next = Importe solo los archivos con su certificado y su cadena.

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = No hay ningún certificado que escribir.
certificate-export-nothing-why = Los archivos indicados no contienen ninguno.
certificate-export-nothing-next = Indique el archivo que envió la CA.

certificate-export-other-key-what = El certificado { $subject } corresponde a otra clave.
certificate-export-other-key-why = Un servidor no arrancaría con esta pareja.
certificate-export-other-key-next = Indique con --key la clave con la que se solicitó el certificado, o el certificado de esta clave.

certificate-export-key-needed-what = La forma { $form } contiene la clave privada, y no hay ninguna.
certificate-export-key-needed-why = Ni los archivos indicados ni --key contienen una clave.
certificate-export-key-needed-next = Indique la clave con la que se solicitó el certificado: --key ARCHIVO

certificate-export-passphrase-needed-what = Un archivo PFX necesita una frase de contraseña.
certificate-export-passphrase-needed-why = Contiene la clave privada, y quien tenga el archivo podría usarla.
certificate-export-passphrase-needed-next = Escriba una frase de contraseña en un archivo que solo usted pueda leer e indíquelo: --passphrase-file ARCHIVO

certificate-export-failed-what = No se pudo crear el archivo: { $cause }.
certificate-export-failed-why = Algo del certificado, la clave o la frase de contraseña no cabe en ese formato.
certificate-export-failed-next = Pruebe otra forma, o una frase de contraseña solo con letras sin acento y cifras.
