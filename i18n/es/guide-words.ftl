# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = Un protocolo con el que un servidor pide y renueva su certificado por sí mismo (RFC 8555). Lo dio a conocer Let's Encrypt; otras CA también lo hablan.

guide-auth-word = AUTH
guide-auth-text = Iniciar sesión en un servidor de correo con nombre y contraseña, o con un token, antes de que acepte su correo. Hace falta donde los usuarios envían correo, no entre los servidores de los socios.

guide-bounce-word = Rebote
guide-bounce-text = Un mensaje que dice que el suyo no se entregó, y por qué. También se llama DSN, notificación de estado de entrega.

guide-ca-word = CA, autoridad de certificación
guide-ca-text = Una organización que comprueba que un nombre es suyo y firma un certificado para él. Lo que firma lo creen todos los que confían en la CA.

guide-caa-word = Registro CAA
guide-caa-text = Un registro DNS que nombra las CA que pueden emitir para su dominio. Las demás deben negarse. Si no hay ninguno, pueden todas.

guide-certificate-word = Certificado
guide-certificate-text = Un archivo pequeño que dice: esta clave pública pertenece al servidor de este nombre, desde tal día hasta tal otro, firmado por esta CA. No es secreto.

guide-chain-word = Cadena
guide-chain-text = Su certificado y los intermedios, hasta una raíz. El servidor tiene que enviarlos todos menos la raíz; si no, los demás no pueden ver por qué deberían confiar en él.

guide-cipher-word = Cifrado (algoritmo)
guide-cipher-text = El método con el que se revuelven los bytes, por ejemplo AES. Los antiguos (RC4, 3DES, EXPORT) se pueden romper y ya no deberían aceptarse.

guide-class-word = Clase
guide-class-text = Con qué rigor se pide TLS: en claro, oportunista, obligatorio, verificado. Se elige para cada dirección, para todos y para socios concretos.

guide-csr-word = CSR, solicitud
guide-csr-text = Certificate Signing Request: el nombre del servidor y su clave pública, como los quiere una CA. No es secreta; la clave privada no está en ella.

guide-dane-word = DANE
guide-dane-text = Un registro en el DNS (TLSA) con la huella de la clave de su servidor. Los remitentes que lo comprueban notan un certificado falso y nunca vuelven al envío en claro. Necesita DNSSEC.

guide-dnssec-word = DNSSEC
guide-dnssec-text = Firmas en los registros DNS, para que nadie en el camino pueda cambiar una respuesta. Se activa en su proveedor de DNS y en su registrador.

guide-fingerprint-word = Huella digital
guide-fingerprint-text = Un número corto calculado a partir de un certificado o una clave (SHA-256). Si dos huellas son iguales, es el mismo certificado o la misma clave.

guide-hop-word = Salto
guide-hop-text = Un tramo del camino de un mensaje: de un servidor al siguiente. Cada uno puede ir cifrado o no, sean como sean los demás.

guide-implicit-word = TLS implícito
guide-implicit-text = TLS desde el primer byte, en un puerto propio: 465 para enviar correo, 993 para leerlo. La otra forma es STARTTLS.

guide-intermediate-word = Certificado intermedio
guide-intermediate-text = Un certificado entre el suyo y la raíz: la CA firma con él para tener bajo llave la clave de la raíz. Tiene que estar en su servidor.

guide-key-word = Clave privada
guide-key-text = La mitad secreta de un par de claves. Quien la tiene puede hacerse pasar por su servidor. Se queda en el equipo donde se creó, legible por los menos posibles.

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = Un pequeño archivo de texto en un servidor web de su dominio que dice: mis servidores de correo son estos, y admiten TLS. Los remitentes que lo leen ya no vuelven al envío en claro (RFC 8461).

guide-mx-word = Registro MX
guide-mx-text = El registro DNS que dice qué servidor recibe el correo de un dominio. El certificado tiene que ser para el nombre que figura en él, no para el dominio.

guide-passphrase-word = Frase de contraseña, contraseña de la clave
guide-passphrase-text = Con lo que se cifra el archivo de una clave (passphrase). Quien no la conoce no puede usar el archivo; quien la olvida necesita una clave nueva y un certificado nuevo.

guide-pem-word = PEM
guide-pem-text = Certificados y claves como texto, entre líneas con BEGIN y END. Así los quiere la mayoría de los servidores en Linux.

guide-pfx-word = PFX, PKCS #12
guide-pfx-text = Un archivo con certificado, cadena y clave privada, protegido con una frase de contraseña. Así lo quieren Windows, Exchange y Java.

guide-received-word = Línea Received
guide-received-text = La línea que cada servidor de correo escribe en la parte superior de un mensaje: de quién, a quién, cuándo y casi siempre con qué TLS. Leídas de abajo arriba, son el camino del mensaje.

guide-relay-word = Relay, smarthost
guide-relay-text = Un servidor al que el suyo entrega todo el correo saliente y que lo reparte. Entonces ese salto lo protege usted, y el siguiente es cosa del relay.

guide-root-word = Certificado raíz
guide-root-text = El certificado de una CA en la que los sistemas confían desde el principio. Sus socios ya lo tienen; enviarlo no sirve de nada.

guide-san-word = SAN, nombres en el certificado
guide-san-text = Subject Alternative Name: la lista de nombres de host para los que vale un certificado. Solo cuentan estos; el antiguo «common name» ya no se mira.

guide-smtp-word = SMTP
guide-smtp-text = El protocolo con el que los servidores de correo se entregan mensajes (RFC 5321): puerto 25 entre servidores, 587 y 465 para usuarios.

guide-starttls-word = STARTTLS
guide-starttls-text = El comando con el que una conexión que empezó en claro pasa a TLS (RFC 3207). Un lado tiene que ofrecerlo y el otro pedirlo.

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = Un registro DNS con una dirección a la que otros servidores envían un informe cada día: cuántas conexiones con usted iban cifradas y qué falló en las demás (RFC 8460).

guide-tlsa-word = Registro TLSA
guide-tlsa-text = El registro en el DNS que usa DANE: qué certificado o clave puede mostrar un servidor en un puerto.

guide-version-word = Versión de TLS
guide-version-text = TLS 1.3 y 1.2 son buenas. 1.0 y 1.1 están obsoletas (RFC 8996), SSL 2 y 3 están rotas. Los dos lados toman la más nueva que ambos conocen.
