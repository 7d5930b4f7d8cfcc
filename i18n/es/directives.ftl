# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = Qué significan las líneas
cli-policy-directives = Qué significan las líneas

# chasquid

directive-chasquid-TLS_INSECURE = El correo a este dominio va con TLS, sea cual sea el certificado, o no va.
directive-chasquid-TLS_SECURE = El correo a este dominio va con TLS y un certificado de confianza para el servidor del registro MX, o no va.
directive-chasquid-any = Una palabra nuestra para el hook: el correo de este dominio (*: de todos) se acepta con TLS y sin él.
directive-chasquid-fullchain-pem = El certificado con su cadena: chasquid lo lee al arrancar, de la carpeta con el nombre del servidor.
directive-chasquid-outgoing_sec_level = El mejor TLS que chasquid recuerda de un dominio: nunca le envía con menos.
directive-chasquid-post-data = Un programa al que chasquid pregunta antes de aceptar un mensaje: rechaza los que debían llegar con TLS y no llegaron así.
directive-chasquid-privkey-pem = La clave privada, junto al certificado; chasquid tiene que poder leerla.
directive-chasquid-required = Una palabra nuestra para el hook: el correo de este dominio (*: de todos) se acepta solo con TLS.

# Courier

directive-courier-COURIERTLS = El programa que habla TLS por Courier; sin él no se ofrece TLS.
directive-courier-ESMTPAUTH = Cómo pueden iniciar sesión los usuarios sin TLS; vacío: de ninguna manera.
directive-courier-ESMTPAUTH_TLS = Cómo pueden iniciar sesión los usuarios con TLS: como estaba configurado; si no, PLAIN y LOGIN.
directive-courier-ESMTP_TLS_REQUIRED = 1: no se acepta correo sin TLS.
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1: el certificado tiene que llevar el nombre del servidor del registro MX.
directive-courier-ESMTP_USE_STARTTLS = 1: al enviar se usa TLS donde se ofrece.
directive-courier-TLS_CERTFILE = El archivo con la clave privada, el certificado y su cadena, que Courier puede leer.
directive-courier-TLS_CIPHER_LIST = Los cifrados de TLS 1.2, los mejores primero, donde Courier se compiló con OpenSSL.
directive-courier-TLS_PRIORITY = Versiones y cifrados, donde Courier se compiló con GnuTLS.
directive-courier-TLS_PRIVATE_KEYFILE = Se quita: la clave está en TLS_CERTFILE.
directive-courier-TLS_PROTOCOL = La versión mínima de TLS, donde Courier se compiló con OpenSSL; ++ significa esta y las posteriores.
directive-courier-TLS_TRUSTCERTS = Los certificados raíz con los que se verifican los de otros.
directive-courier-TLS_VERIFYPEER = Si se verifica el certificado del otro lado: NONE, PEER (tiene que ser bueno), REQUIREPEER (tiene que haberlo, y ser bueno).

# dma

directive-dma-OPPORTUNISTIC_TLS = Junto a STARTTLS: donde no se ofrece TLS, el correo va en claro.
directive-dma-SECURETRANSFER = El correo se envía con TLS; el certificado no se comprueba.
directive-dma-STARTTLS = TLS empieza después de STARTTLS; sin esta palabra, con el primer byte.

# Dovecot

directive-dovecot-auth_allow_cleartext = no: no se acepta ninguna contraseña antes de TLS.
directive-dovecot-auth_ssl_require_client_cert = Si nadie puede iniciar sesión sin certificado.
directive-dovecot-disable_plaintext_auth = yes: no se acepta ninguna contraseña antes de TLS.
directive-dovecot-inet_listener = Un puerto en el que escucha un servicio.
directive-dovecot-port = El número del puerto.
directive-dovecot-protocol = Lo que vale solo para este protocolo.
directive-dovecot-service = Lo que vale para este programa de Dovecot.
directive-dovecot-ssl = Con qué rigor se pide TLS a los programas de los usuarios: no, yes (se ofrece), required.
directive-dovecot-ssl_alt_cert = Un segundo certificado; vacío: ninguno.
directive-dovecot-ssl_alt_key = Su clave privada; vacío: ninguna.
directive-dovecot-ssl_ca = Los certificados raíz con los que se verifican los certificados de los usuarios.
directive-dovecot-ssl_cert = El certificado con su cadena; el < lee el archivo.
directive-dovecot-ssl_cipher_list = Los cifrados de TLS 1.2, los mejores primero.
directive-dovecot-ssl_client_ca_file = Los certificados raíz con los que se verifica el relay.
directive-dovecot-ssl_client_require_valid_cert = Si el relay tiene que tener un certificado de confianza.
directive-dovecot-ssl_key = La clave privada; el < lee el archivo.
directive-dovecot-ssl_min_protocol = La versión mínima de TLS que se habla.
directive-dovecot-ssl_prefer_server_ciphers = Si cuenta el orden de cifrados del servidor.
directive-dovecot-ssl_require_crl = Si tiene que haber una lista de certificados revocados: no, porque casi ninguna autoridad la tiene.
directive-dovecot-ssl_server_alt_cert_file = Un segundo certificado; vacío: ninguno.
directive-dovecot-ssl_server_alt_key_file = Su clave privada; vacío: ninguna.
directive-dovecot-ssl_server_ca_file = Los certificados raíz con los que se verifican los certificados de los usuarios.
directive-dovecot-ssl_server_cert_file = El certificado con su cadena.
directive-dovecot-ssl_server_key_file = La clave privada.
directive-dovecot-ssl_server_prefer_ciphers = De quién es el orden de cifrados que cuenta.
directive-dovecot-ssl_server_request_client_cert = Si se pide un certificado a los programas de los usuarios.
directive-dovecot-ssl_server_require_crl = Si tiene que haber una lista de certificados revocados: no, porque casi ninguna autoridad la tiene.
directive-dovecot-ssl_verify_client_cert = Si se pide un certificado a los programas de los usuarios.
directive-dovecot-submission_relay_ssl = Cómo sigue hacia el relay lo que entregan los usuarios: no, starttls, smtps.
directive-dovecot-submission_relay_ssl_verify = Si el certificado del relay tiene que llevar su nombre.

# Exchange Online

directive-exchange-online-ConnectorType = Partner: el conector es para organizaciones distintas de la propia.
directive-exchange-online-RecipientDomains = Los dominios a los que envía este conector; *: a todos.
directive-exchange-online-RequireTls = $true: el correo de estos dominios solo se acepta con TLS.
directive-exchange-online-RestrictDomainsToCertificate = $true: el correo de estos dominios solo se acepta con un certificado que lleve el nombre de TlsSenderCertificateName.
directive-exchange-online-SenderDomains = Los dominios cuyo correo acepta este conector; *: el de todos.
directive-exchange-online-TlsDomain = El nombre que debe llevar el certificado del servidor que recibe; $null: no se pide ninguno.
directive-exchange-online-TlsSenderCertificateName = El nombre que debe llevar el certificado del servidor que envía; $null: no se pide ninguno.
directive-exchange-online-TlsSettings = Con qué rigor se usa TLS al enviar: EncryptionOnly (con cualquier certificado), CertificateValidation (uno de confianza, sea cual sea su nombre), DomainValidation (uno de confianza con el nombre correcto); $null: TLS donde se ofrece.
directive-exchange-online-UseMXRecord = $true: el DNS dice a qué servidor va el correo.

# Exchange Server

directive-exchange-AddressSpaces = Los dominios a los que envía este conector de envío: el del socio y los que están por debajo.
directive-exchange-AuthMechanism = Tls: se ofrece STARTTLS, y aquí nadie inicia sesión.
directive-exchange-Bindings = Las direcciones y el puerto en los que escucha este conector de recepción: los del que acepta el correo de internet.
directive-exchange-DNSRoutingEnabled = $true: el DNS dice a qué servidor va el correo.
directive-exchange-DomainSecureEnabled = $true: los dominios de TLSReceiveDomainSecureList deben enviar con un certificado propio de confianza.
directive-exchange-FileData = Lo que contiene el archivo PFX: el certificado con su cadena y la clave privada.
directive-exchange-Fqdn = El nombre con el que saluda este conector de recepción: el del que acepta el correo de internet.
directive-exchange-IgnoreSTARTTLS = $true: el correo se envía sin cifrar incluso donde se ofrece TLS.
directive-exchange-MaxMessageSize = Qué tamaño puede tener un mensaje: el mismo que en el conector que acepta el correo de internet.
directive-exchange-Password = La contraseña del archivo PFX, que se le pide.
directive-exchange-PermissionGroups = AnonymousUsers: otros servidores pueden entregar correo sin iniciar sesión.
directive-exchange-RemoteIPRanges = Las direcciones para las que está este conector de recepción: de varios, el del rango más estrecho acepta el correo.
directive-exchange-RequireTLS = $true: por este conector el correo solo se acepta, o se envía, con TLS.
directive-exchange-Services = Para qué se usa el certificado: SMTP, es decir, el correo entre servidores.
directive-exchange-SourceTransportServers = Los servidores desde los que envía este conector de envío: los del que es para todos.
directive-exchange-TLSReceiveDomainSecureList = Los dominios que deben enviar con un certificado propio de confianza (TLS mutuo).
directive-exchange-Thumbprint = De qué certificado se trata, por su huella.
directive-exchange-TlsAuthLevel = Cómo se comprueba el certificado del servidor que recibe: EncryptionOnly (no se comprueba), DomainValidation (es de confianza y lleva el nombre correcto); $null: no se le pide nada.
directive-exchange-TlsCertificateName = Qué certificado muestra este conector de recepción, por su emisor (I) y su titular (S).
directive-exchange-TlsDomain = El nombre que debe llevar el certificado del servidor que recibe, con * por lo que va delante del dominio; $null: no se pide ninguno.
directive-exchange-TransportRole = Qué servicio de Exchange acepta el correo: FrontendTransport, el que lo acepta de internet.
directive-exchange-Usage = Custom: el conector empieza sin ajustes para un fin especial; lo que necesita está aquí.

# Exim

directive-exim-POSTSEAL_CLASS = Una abreviatura: la clase que se pide al dominio del destinatario.
directive-exim-POSTSEAL_FROM = Una abreviatura: el dominio del remitente, tal como lo conoce el DNS.
directive-exim-POSTSEAL_NAMES = Una abreviatura: los nombres de los que el certificado del socio tiene que llevar uno.
directive-exim-POSTSEAL_SAID = Una abreviatura: lo que la lista de destinatarios dice de este dominio, o lo que se pide a todos.
directive-exim-POSTSEAL_TO = Una abreviatura: el dominio del destinatario, tal como lo conoce el DNS.
directive-exim-authenticated = Si el usuario ha iniciado sesión; con un ! delante, si no lo ha hecho.
directive-exim-condition = La regla vale donde esto es cierto; con un ! delante, donde no lo es.
directive-exim-connection_max_messages = Cuántos mensajes van por una conexión: uno, porque el siguiente puede ser para alguien a quien se pide otra cosa.
directive-exim-deny = Rechaza el correo, si se cumple todo lo que figura debajo.
directive-exim-else = En otro caso.
directive-exim-encrypted = Si la conexión tiene TLS; con un ! delante, si no lo tiene.
directive-exim-endif = El final de lo que depende de ello.
directive-exim-event_action = Se llama cuando el servidor ha mostrado su certificado: compara sus nombres con los del socio, y termina la conexión si no encaja ninguno.
directive-exim-hosts_avoid_tls = A quién se envía correo sin TLS aunque se ofrezca.
directive-exim-retry_include_ip_address = Si un servidor que falló se recuerda por su dirección. Un socio que no cumple su regla se recuerda de otra forma, para que siga el correo de otros en el mismo servidor.
directive-exim-hosts_require_tls = A quién se envía correo con TLS o no se envía.
directive-exim-hosts_try_dane = Para quién se pregunta al DNS qué certificado es el correcto (DANE).
directive-exim-ifdef = Solo donde Exim tiene esto: está compilado con GnuTLS o con OpenSSL, a los que se indican los cifrados de formas distintas, y con o sin dominios escritos en sus propias letras.
directive-exim-include_if_exists = Lee aquí otro archivo, si existe: los puertos de los usuarios, que edit.sh escribe junto a los suyos.
directive-exim-log_message = Lo que dice entonces el log.
directive-exim-message = Lo que se responde al otro lado.
directive-exim-multi_domain = Si una entrega puede ser para varios dominios: no, porque a cada uno se le puede pedir otra cosa.
directive-exim-openssl_options = Opciones de OpenSSL: versiones antiguas desactivadas, una clave nueva para cada conexión.
directive-exim-set = Recuerda algo para las reglas de debajo.
directive-exim-tls_advertise_hosts = A quién se ofrece TLS cuando se conecta.
directive-exim-tls_certificate = El certificado con su cadena.
directive-exim-tls_privatekey = La clave privada.
directive-exim-tls_require_ciphers = Las versiones y los cifrados que se hablan, como los escribe GnuTLS u OpenSSL.
directive-exim-tls_try_verify_hosts = De quién se mira el certificado; uno malo no termina por sí solo la conexión.
directive-exim-tls_verify_cert_hostnames = De quién tiene que llevar el certificado el nombre del servidor del registro MX.
directive-exim-tls_verify_certificates = Los certificados raíz con los que se verifican los de otros.
directive-exim-tls_verify_hosts = Quién tiene que tener un certificado de confianza; si no, no se envía nada.
directive-exim-verify = Si se verificó el certificado del remitente; con un ! delante, si no se verificó.
directive-exim-warn = No rechaza nada: solo recuerda lo que figura debajo.

# Haraka

directive-haraka-addresses = Reglas por la dirección del servidor que se conecta; vale la primera que encaja.
directive-haraka-ca = Los certificados raíz con los que se verifica a quienes envían.
directive-haraka-cert = El certificado con su cadena.
directive-haraka-ciphers = Los cifrados de TLS 1.2, los mejores primero.
directive-haraka-dhparam = El grupo para intercambios de claves sin curvas elípticas.
directive-haraka-enable_tls = Si se usa TLS al enviar correo.
directive-haraka-everybody = Lo que se pide a aquellos de quienes no se dice otra cosa.
directive-haraka-force_tls_hosts = A quién se envía correo con TLS y un buen certificado, o no se envía.
directive-haraka-format = La forma de este archivo, para que el complemento rechace uno que no puede leer.
directive-haraka-honorCipherOrder = Cuenta el orden de cifrados del servidor, no el del otro lado.
directive-haraka-hosts = Reglas por el nombre del servidor que se conecta.
directive-haraka-key = La clave privada.
directive-haraka-minVersion = La versión mínima de TLS que se habla.
directive-haraka-no_starttls_ports = Los puertos en los que no se ofrece TLS.
directive-haraka-no_tls_hosts = A quién se envía correo en claro aunque se ofrezca TLS.
directive-haraka-rejectUnauthorized = Si un mal certificado termina la conexión: no, porque a quien necesita uno bueno se le pide en otro lugar.
directive-haraka-requestCert = Si se pide un certificado a quienes envían; la mayoría no tiene.
directive-haraka-roots = Los certificados raíz con los que se verifica a quienes envían y a los servidores de otros.
directive-haraka-section-main = Lo que vale en general, y para el correo que se recibe.
directive-haraka-section-no_tls_hosts = Los servidores a los que no se ofrece TLS cuando se conectan.
directive-haraka-section-outbound = Lo que vale para el correo que se envía.
directive-haraka-senders = Reglas por el dominio de correo del remitente y los que hay por debajo.
directive-haraka-submission = Si los usuarios entregan correo aquí: entonces se acepta una contraseña solo con TLS.

# hMailServer

directive-hmailserver-CertificateFile = El archivo con el certificado y su cadena.
directive-hmailserver-ConnectionSecurity = Con qué rigor se pide TLS en el puerto 25: 0 (no se ofrece), 2 (se ofrece), 3 (sin él no hay correo).
directive-hmailserver-PrivateKeyFile = El archivo con la clave privada.
directive-hmailserver-SMTPConnectionSecurity = Si se usa TLS al enviar: 0 (nunca), 2 (donde se ofrece).
directive-hmailserver-SSLCertificateID = Qué certificado se muestra en el puerto 25: el número de su entrada en hMailServer.
directive-hmailserver-TlsVersion10Enabled = $false: TLS 1.0 no se usa en ningún puerto.
directive-hmailserver-TlsVersion11Enabled = $false: TLS 1.1 no se usa en ningún puerto.
directive-hmailserver-TlsVersion12Enabled = $true: se usa TLS 1.2.

# James

directive-james-All = Encaja con todo destinatario: lo que se hace con aquellos de quienes no se dice otra cosa.
directive-james-RecipientIsRegex = Encaja con destinatarios según un patrón: el dominio de un socio y los que hay por debajo.
directive-james-RemoteDelivery = La parte de James que envía correo a otros servidores; cada clase recibe una propia.
directive-james-certificates = El certificado con su cadena.
directive-james-mail-smtp-ssl-checkserveridentity = Si el certificado tiene que llevar el nombre del servidor al enviar (para la biblioteca de correo de Java).
directive-james-mail-smtp-ssl-protocols = Las versiones de TLS que se hablan al enviar.
directive-james-mail-smtp-ssl-trust = *: al enviar se acepta cualquier certificado.
directive-james-mail-smtp-starttls-required = true: el correo se envía con TLS o no se envía.
directive-james-outgoing = La cola en la que espera el correo de esta clase.
directive-james-privateKey = La clave privada.
directive-james-protocol = Una versión de TLS que se habla al recibir.
directive-james-socketTLS = Si TLS empieza con el primer byte: en el puerto 25 no.
directive-james-startTLS = Al recibir: si se ofrece STARTTLS. Al enviar: si se usa donde se ofrece.
directive-james-supportedProtocols = Las versiones de TLS que se hablan al recibir, una en cada línea.
directive-james-tls = Lo que hace un puerto con TLS.
directive-james-verifyServerIdentity = Si el certificado tiene que llevar el nombre del servidor al enviar (para James).

# Maddy

directive-maddy-cache = Dónde se guardan las políticas de otros (MTA-STS): fs, en archivos.
directive-maddy-check = Lo que se pide a quienes envían, antes de aceptar el correo.
directive-maddy-dane = Se pregunta al DNS qué certificado del servidor que recibe es el correcto (DANE).
directive-maddy-default_destination = Lo que se hace con los destinatarios de quienes no se dice otra cosa.
directive-maddy-deliver_to = Por cuál de los caminos de arriba se envía este correo.
directive-maddy-destination_in = Lo que se hace con estos destinatarios: el dominio de un socio y los que hay por debajo.
directive-maddy-fs_dir = La carpeta con las políticas de otros que se guardan.
directive-maddy-import = Lee otro archivo en este lugar.
directive-maddy-local_policy = Lo que se pide a todos a los que se envía correo por este camino, digan ellos lo que digan.
directive-maddy-min_mx_level = Cómo de seguro tiene que ser el nombre del servidor que recibe: none, como dice el DNS.
directive-maddy-min_tls_level = El TLS mínimo con el que se envía correo: none (TLS donde se ofrece), encrypted (sea cual sea el certificado), authenticated (con uno bueno).
directive-maddy-msgpipeline = Qué correo va por qué camino: reglas, de las que decide la primera que encaja.
directive-maddy-mtasts = Se siguen las políticas que publican los destinatarios (MTA-STS).
directive-maddy-mx_auth = Cómo se asegura que el servidor que recibe es el correcto.
directive-maddy-protocols = La versión mínima y la máxima de TLS que se hablan.
directive-maddy-require_tls = El correo se acepta solo con TLS.
directive-maddy-root_ca = Los certificados raíz con los que se verifican los servidores que reciben.
directive-maddy-source_in = Lo que se hace con estos remitentes: el dominio de un socio y los que hay por debajo.
directive-maddy-target = A qué entrega la cola el correo que hay que enviar.
directive-maddy-target-remote = Una forma de enviar a los servidores que nombra el DNS, con el TLS que pide una clase.
directive-maddy-tls = file: el certificado con su cadena, después la clave privada. off, en un punto de escucha: allí no se ofrece TLS.
directive-maddy-tls_client = Lo que vale para TLS al enviar.

# mox

directive-mox-CertFile = El certificado con su cadena.
directive-mox-KeyCerts = Los certificados de este punto de escucha, cada uno con su clave.
directive-mox-KeyFile = La clave privada.
directive-mox-MinVersion = La versión mínima de TLS que se habla al recibir.
directive-mox-NoSTARTTLS = true: a quienes envían no se les ofrece TLS.
directive-mox-RequireSTARTTLS = true: el correo se acepta solo con TLS; false: se ofrece TLS.

# nullmailer

directive-nullmailer-insecure = El certificado del relay no se comprueba: se escribe donde TLS es obligatorio y su nombre no.
directive-nullmailer-starttls = El correo va al relay con TLS, después de STARTTLS, o no va.
directive-nullmailer-x509cafile = Los certificados raíz con los que se verifica el relay.

# OpenSMTPD

directive-opensmtpd-ca = Certificados raíz bajo un nombre, con los que se verifican los de otros.
directive-opensmtpd-ciphers = Una sola lista de cifrados vale para todo: la suya se aparta.
directive-opensmtpd-filter = Un programa al que se pregunta antes de aceptar correo: rechaza a los socios que llegan sin TLS.
directive-opensmtpd-include = Lee otro archivo en este lugar.
directive-opensmtpd-listen = Lo que recibe cada punto de escucha del puerto 25: tls ofrece TLS, tls-require no acepta correo sin él, verify pide un certificado; pki nombra la clave, protocols y ciphers son lo que se habla.
directive-opensmtpd-partner = Lo que recibe la acción para una tabla de socios: tls es TLS con un buen certificado, tls no-verify es TLS sea cual sea el certificado. pki muestra nuestro certificado a un servidor que lo pide.
directive-opensmtpd-pki = Una clave y su certificado bajo un nombre.
directive-opensmtpd-relay = Lo que recibe para todos cada acción que envía: nada es TLS donde se ofrece, tls no-verify es TLS sea cual sea el certificado, tls es TLS con uno bueno. pki muestra nuestro certificado a un servidor que lo pide.
directive-opensmtpd-smtp-ciphers = Los cifrados de todas las conexiones.
directive-opensmtpd-submission = Lo que recibe, además de tls-require o smtps, cada listener en los puertos de los usuarios (587 y 465): pki nombra la clave, protocols y ciphers son lo que se habla.
directive-opensmtpd-table = Una lista bajo un nombre: los dominios de socios a los que se pide lo mismo.

# Postfix

directive-postfix-465 = El puerto por el que los usuarios entregan correo con TLS desde el primer byte.
directive-postfix-587 = El puerto por el que los usuarios entregan correo después de STARTTLS.
directive-postfix-plaintext_reject_code = La respuesta al correo que tiene que llegar con TLS y no llega así.
directive-postfix-postseal_beyond = Para quien fue reconocido por su certificado: lo que se dice de su nombre y del remitente también vale.
directive-postfix-postseal_only = Para un socio: TLS, y uno de los certificados que ha comunicado.
directive-postfix-postseal_require_tls = Para socios: TLS, o se rechaza el correo.
directive-postfix-postseal_wait_for_fingerprint = Para un socio cuyo certificado aún no se conoce: su correo espera.
directive-postfix-smtp_dns_support_level = Cómo se pregunta al DNS: con dnssec, las respuestas firmadas se reconocen como tales.
directive-postfix-smtp_tls_CAfile = Los certificados raíz con los que se verifican los servidores que reciben.
directive-postfix-smtp_tls_cert_file = El certificado que se muestra al enviar a los servidores que lo piden; aquí, el que muestra el nuestro.
directive-postfix-smtp_tls_chain_files = La clave y el certificado que se muestran al enviar a los servidores que lo piden; aquí, los que muestra el nuestro.
directive-postfix-smtp_tls_ciphers = Qué cifrados se aceptan al enviar, donde TLS solo se usa si se ofrece.
directive-postfix-smtp_tls_key_file = Su clave privada.
directive-postfix-smtp_tls_loglevel = 1: una línea en el log por cada conexión TLS al enviar.
directive-postfix-smtp_tls_mandatory_ciphers = Qué cifrados se aceptan al enviar, donde TLS es obligatorio.
directive-postfix-smtp_tls_mandatory_protocols = Qué versiones se aceptan al enviar, donde TLS es obligatorio.
directive-postfix-smtp_tls_note_starttls_offer = Una línea en el log donde se ofreció TLS y no se usó.
directive-postfix-smtp_tls_policy_maps = Las tablas que dicen para qué dominios se pide otra cosa al enviar; decide la primera que conoce uno.
directive-postfix-smtp_tls_protocols = Qué versiones se aceptan al enviar, donde TLS solo se usa si se ofrece.
directive-postfix-smtp_tls_security_level = Con qué rigor se usa TLS al enviar a todos: none, may, dane, encrypt, verify, secure.
directive-postfix-smtpd_client_restrictions = Lo que se pide cuando alguien se conecta; aquí vacío, para que lo que vale para otros servidores no valga para usuarios.
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = Una tabla de direcciones a las que se oculta la oferta de TLS.
directive-postfix-smtpd_helo_restrictions = Lo que se pide en el saludo; aquí vacío, porque los programas de los usuarios saludan como quieren.
directive-postfix-smtpd_recipient_restrictions = Lo que se pide para cada destinatario; aquí vacío, porque quien inició sesión puede escribir a cualquiera.
directive-postfix-smtpd_relay_restrictions = Quién puede enviar a otros a través de este servidor: quienes iniciaron sesión.
directive-postfix-smtpd_restriction_classes = Nombres para grupos de reglas, para que las tablas puedan hablar de ellos.
directive-postfix-smtpd_sasl_auth_enable = Si los usuarios pueden iniciar sesión con una contraseña.
directive-postfix-smtpd_sender_restrictions = Lo que se pide en MAIL FROM: las tablas de socios y de servidores, una tras otra.
directive-postfix-smtpd_tls_CAfile = Los certificados raíz con los que se verifican los certificados de quienes envían.
directive-postfix-smtpd_tls_ask_ccert = A quienes se conectan se les pide un certificado, y no están obligados a tenerlo.
directive-postfix-smtpd_tls_auth_only = No se acepta ninguna contraseña antes de TLS.
directive-postfix-smtpd_tls_cert_file = El certificado con su cadena, a la manera antigua; donde está vacío, lo nombra otro ajuste.
directive-postfix-smtpd_tls_chain_files = La clave privada, después el certificado con su cadena: el orden importa.
directive-postfix-smtpd_tls_ciphers = Qué cifrados se aceptan al recibir, donde TLS solo se ofrece.
directive-postfix-smtpd_tls_dcert_file = El certificado para DSA, de otra época; vacío: ninguno.
directive-postfix-smtpd_tls_eccert_file = El certificado para curvas elípticas, a la manera antigua; vacío: lo nombra otro ajuste.
directive-postfix-smtpd_tls_fingerprint_digest = Cómo se reconocen los certificados: por su SHA-256.
directive-postfix-smtpd_tls_key_file = La clave privada, a la manera antigua.
directive-postfix-smtpd_tls_loglevel = 1: una línea en el log por cada conexión TLS al recibir.
directive-postfix-smtpd_tls_mandatory_ciphers = Qué cifrados se aceptan al recibir, donde TLS es obligatorio.
directive-postfix-smtpd_tls_mandatory_protocols = Qué versiones se aceptan al recibir, donde TLS es obligatorio.
directive-postfix-smtpd_tls_protocols = Qué versiones se aceptan al recibir, donde TLS solo se ofrece.
directive-postfix-smtpd_tls_received_header = Los datos de TLS van a la línea Received de cada mensaje: la prueba del paso 4.
directive-postfix-smtpd_tls_req_ccert = Si no se deja entrar a nadie sin un certificado de confianza.
directive-postfix-smtpd_tls_security_level = Con qué rigor se pide TLS al recibir: none, may (se ofrece), encrypt (sin él no hay correo).
directive-postfix-smtpd_tls_wrappermode = Si TLS empieza con el primer byte, sin STARTTLS.
directive-postfix-tls_high_cipherlist = Qué significa «high»: los cifrados, los mejores primero.
directive-postfix-tls_medium_cipherlist = Qué significa «medium»: primero los buenos cifrados, después otros menores que son mejores que ir en claro.
directive-postfix-tls_preempt_cipherlist = Si cuenta el orden de cifrados de este servidor; si no, el del otro lado.

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = Un archivo en tlshosts: donde existe, TLS se usa solo con los servidores que se nombran allí.
directive-qmail-notlshosts = Una carpeta: a un servidor cuyo nombre es un archivo en ella se le envía correo sin TLS.
directive-qmail-servercert-pem = La clave privada, el certificado y su cadena en un solo archivo; donde falta, a quienes envían no se les ofrece TLS.
directive-qmail-smtproutes = A qué servidor va el correo de un dominio: para socios, uno fijo, porque las reglas sobre TLS se guían por su nombre.
directive-qmail-tlsclientciphers = Los cifrados de TLS al enviar, los mejores primero.
directive-qmail-tlshosts = Una carpeta: NAME.pem contiene los certificados raíz para el servidor de ese nombre, que entonces tiene que tener un certificado de confianza con este nombre, o el correo espera.
directive-qmail-tlsserverciphers = Los cifrados de TLS al recibir, los mejores primero.

# s/qmail

directive-sqmail-smtproutes = A qué servidor va el correo de un dominio: para un socio cuyo nombre se verifica, uno fijo, porque la regla se guía por su nombre.
directive-sqmail-tlsdestinations = A quién se envía correo con qué TLS, una regla por línea: un nombre es TLS con cualquier certificado, = delante un certificado de confianza con ese nombre, ! sin TLS; * es todos, TLS donde se ofrece, y +* todos con TLS o nada.

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = Cómo se reconocen los certificados: por su SHA-256.
directive-sendmail-Kpostseal = El mapa con lo que se dice de los socios, al que preguntan las reglas.
directive-sendmail-Kpostsealset = Recuerda algo para las reglas de debajo.
directive-sendmail-LOCAL_CONFIG = Desde aquí: líneas del propio sendmail.cf.
directive-sendmail-LOCAL_RULESETS = Desde aquí: conjuntos de reglas propios.
directive-sendmail-LOCAL_SRV_FEATURES = Reglas para lo que se ofrece a quienes se conectan; S: sin TLS.
directive-sendmail-LOCAL_TLS_RCPT = Reglas a las que se pregunta antes de cada destinatario al enviar: ¿es la conexión lo bastante buena para este?
directive-sendmail-LOCAL_TRY_TLS = Reglas para si se intenta TLS al enviar.
directive-sendmail-R = Una regla: lo que se busca y, detrás de un tabulador, en qué se convierte. Las reglas se prueban en su orden.
directive-sendmail-SLocal_check_mail = Reglas a las que se pregunta en MAIL FROM al recibir: ¿es la conexión lo bastante buena para este remitente y este servidor?
directive-sendmail-SPostsealEither = ¿Lleva el certificado el nombre del servidor que envía o el dominio del remitente?
directive-sendmail-SPostsealFind = ¿Qué dice el mapa de un dominio, o del más cercano por encima de él?
directive-sendmail-SPostsealNet = ¿Qué dice el mapa de la dirección desde la que se conecta un servidor, o del rango más estrecho que la contiene?
directive-sendmail-SPostsealName = ¿Qué dice del nombre del servidor, cuando el DNS lo da en ambos sentidos?
directive-sendmail-SPostsealMeets = ¿Es la conexión lo bastante buena para lo que se dice de uno de ellos?
directive-sendmail-SPostsealHost = ¿Lleva el certificado el nombre de este servidor, o un comodín que lo representa?
directive-sendmail-SPostsealNamed = ¿Lleva el certificado uno de los nombres de este socio?
directive-sendmail-SetCertAltnames = Los nombres de un certificado se pasan a las reglas.
directive-sendmail-confAUTH_OPTIONS = Cómo inician sesión los usuarios; p: ninguna contraseña en claro antes de TLS. Lo que había se queda. CRAM-MD5 y similares, si están configurados, se ofrecen también antes de TLS: no envían la contraseña, pero una débil puede adivinarse a partir de lo que envían.
directive-sendmail-confCACERT = Los certificados raíz con los que se verifican los de otros.
directive-sendmail-confCACERT_PATH = Una carpeta de certificados raíz; tiene que haber una, y en esta no hay ninguno.
directive-sendmail-confCIPHER_LIST = Los cifrados de TLS 1.2, los mejores primero.
directive-sendmail-confCLIENT_CERT = El certificado con su cadena que se muestra al enviar.
directive-sendmail-confCLIENT_KEY = Su clave privada.
directive-sendmail-confCLIENT_SSL_OPTIONS = Opciones de OpenSSL al enviar: versiones antiguas desactivadas.
directive-sendmail-confSERVER_CERT = El certificado con su cadena que se muestra al recibir.
directive-sendmail-confSERVER_KEY = Su clave privada.
directive-sendmail-confSERVER_SSL_OPTIONS = Opciones de OpenSSL al recibir: versiones antiguas desactivadas, y cuenta el orden de cifrados de este servidor.
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = Después de una negociación fallida se intenta en claro, salvo que lo rechacen las reglas para el destinatario.
directive-sendmail-confTLS_SRV_OPTIONS = Vacío: a quienes envían se les puede pedir un certificado. V: no se les pide.

# Stalwart

directive-stalwart-Certificate = Un certificado que Stalwart muestra a quienes preguntan por uno de sus nombres.
directive-stalwart-MtaOutboundStrategy = Cómo se envía el correo: qué estrategia vale para qué entrega.
directive-stalwart-MtaStageMail = Lo que se pide en MAIL FROM al recibir.
directive-stalwart-MtaTlsStrategy = Una estrategia bajo un nombre: con qué rigor se usa TLS al enviar.
directive-stalwart-allowInvalidCerts = Si se envía correo donde el certificado no es de confianza o es para otro nombre.
directive-stalwart-certificate = El archivo con el certificado y su cadena.
directive-stalwart-dane = Si se pregunta al DNS qué certificado es el correcto (DANE): optional, require, disable.
directive-stalwart-else = Lo que cuenta donde no se cumple ninguna condición.
directive-stalwart-isSenderAllowed = Si se acepta correo de este remitente: no, donde se le pide TLS y no lo hay.
directive-stalwart-match = Condiciones, probadas en su orden: decide la primera que se cumple.
directive-stalwart-mtaSts = Si se siguen las políticas que publican los destinatarios (MTA-STS): optional, require, disable.
directive-stalwart-privateKey = El archivo con la clave privada.
directive-stalwart-startTls = Si se usa TLS al enviar: optional (donde se ofrece), require (o no se envía nada), disable.
directive-stalwart-tls = El nombre de la estrategia TLS para una entrega, por el dominio del destinatario.

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true: el correo se envía con TLS o no se envía; $false: sin cifrar. Un dominio con regla propia sigue la suya.
directive-iis-smtp-CertStoreLocation = Dónde guarda Windows el certificado y su clave: en el almacén del propio equipo.
directive-iis-smtp-FilePath = El archivo PFX: el certificado con su cadena y la clave privada.
directive-iis-smtp-FullyQualifiedDomainName = El nombre completo del servidor: por él encuentra el servicio su certificado.
directive-iis-smtp-Password = La contraseña del archivo PFX, que se le pide.
directive-iis-smtp-RouteAction = Cómo se envía el correo a este dominio, como suma de interruptores: con el 4, con TLS o no se envía; sin él, sin cifrar; los demás interruptores quedan como estaban.
