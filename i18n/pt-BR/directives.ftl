# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = O que significam as linhas
cli-policy-directives = O que significam as linhas

# chasquid

directive-chasquid-TLS_INSECURE = E-mails a este domínio seguem por TLS, seja qual for o certificado, ou não seguem.
directive-chasquid-TLS_SECURE = E-mails a este domínio seguem por TLS com um certificado confiável para o servidor no registro MX, ou não seguem.
directive-chasquid-any = Uma palavra nossa para o hook: e-mails deste domínio (*: de todos) são aceitos com e sem TLS.
directive-chasquid-fullchain-pem = O certificado com a cadeia: o chasquid o lê ao iniciar, da pasta com o nome do servidor.
directive-chasquid-outgoing_sec_level = O melhor TLS que o chasquid lembra de um domínio: ele nunca envia para lá com menos.
directive-chasquid-post-data = Um programa que o chasquid consulta antes de aceitar uma mensagem: recusa as que deviam vir por TLS e não vieram.
directive-chasquid-privkey-pem = A chave privada, ao lado do certificado; o chasquid precisa poder lê-la.
directive-chasquid-required = Uma palavra nossa para o hook: e-mails deste domínio (*: de todos) só são aceitos por TLS.

# Courier

directive-courier-COURIERTLS = O programa que cuida do TLS para o Courier; sem um, o TLS não é oferecido.
directive-courier-ESMTPAUTH = Como os usuários podem se autenticar sem TLS; vazio: de nenhum modo.
directive-courier-ESMTPAUTH_TLS = Como os usuários podem se autenticar com TLS: como estava configurado; senão, PLAIN e LOGIN.
directive-courier-ESMTP_TLS_REQUIRED = 1: nenhum e-mail é aceito sem TLS.
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1: o certificado precisa trazer o nome do servidor no registro MX.
directive-courier-ESMTP_USE_STARTTLS = 1: no envio, o TLS é usado onde é oferecido.
directive-courier-TLS_CERTFILE = O arquivo com a chave privada, o certificado e a cadeia, que o Courier pode ler.
directive-courier-TLS_CIPHER_LIST = As cifras do TLS 1.2, a melhor primeiro, se o Courier foi compilado com OpenSSL.
directive-courier-TLS_PRIORITY = Versões e cifras, se o Courier foi compilado com GnuTLS.
directive-courier-TLS_PRIVATE_KEYFILE = Retirado: a chave está em TLS_CERTFILE.
directive-courier-TLS_PROTOCOL = A versão mínima do TLS, se o Courier foi compilado com OpenSSL; ++ significa esta e as posteriores.
directive-courier-TLS_TRUSTCERTS = Os certificados raiz com que os outros são verificados.
directive-courier-TLS_VERIFYPEER = Se o certificado do outro lado é verificado: NONE, PEER (precisa ser bom), REQUIREPEER (precisa existir e ser bom).

# dma

directive-dma-OPPORTUNISTIC_TLS = Ao lado de STARTTLS: onde o TLS não é oferecido, o e-mail segue sem criptografia.
directive-dma-SECURETRANSFER = O e-mail é enviado por TLS; o certificado não é conferido.
directive-dma-STARTTLS = O TLS começa depois de STARTTLS; sem esta palavra, no primeiro byte.

# Dovecot

directive-dovecot-auth_allow_cleartext = no: nenhuma senha é aceita antes do TLS.
directive-dovecot-auth_ssl_require_client_cert = Se ninguém pode entrar sem um certificado.
directive-dovecot-disable_plaintext_auth = yes: nenhuma senha é aceita antes do TLS.
directive-dovecot-inet_listener = Uma porta em que um serviço escuta.
directive-dovecot-port = O número da porta.
directive-dovecot-protocol = O que vale só para este protocolo.
directive-dovecot-service = O que vale para este programa do Dovecot.
directive-dovecot-ssl = Com que rigor se exige TLS dos programas dos usuários: no, yes (oferecido), required.
directive-dovecot-ssl_alt_cert = Um segundo certificado; vazio: nenhum.
directive-dovecot-ssl_alt_key = A chave privada dele; vazio: nenhuma.
directive-dovecot-ssl_ca = Os certificados raiz com que os certificados dos usuários são verificados.
directive-dovecot-ssl_cert = O certificado com a cadeia; o < lê o arquivo.
directive-dovecot-ssl_cipher_list = As cifras do TLS 1.2, a melhor primeiro.
directive-dovecot-ssl_client_ca_file = Os certificados raiz com que o relay é verificado.
directive-dovecot-ssl_client_require_valid_cert = Se o relay precisa ter um certificado confiável.
directive-dovecot-ssl_key = A chave privada; o < lê o arquivo.
directive-dovecot-ssl_min_protocol = A versão mínima do TLS que se usa.
directive-dovecot-ssl_prefer_server_ciphers = Se conta a ordem de cifras do servidor.
directive-dovecot-ssl_require_crl = Se precisa haver uma lista de certificados revogados: não, pois quase nenhuma autoridade tem uma.
directive-dovecot-ssl_server_alt_cert_file = Um segundo certificado; vazio: nenhum.
directive-dovecot-ssl_server_alt_key_file = A chave privada dele; vazio: nenhuma.
directive-dovecot-ssl_server_ca_file = Os certificados raiz com que os certificados dos usuários são verificados.
directive-dovecot-ssl_server_cert_file = O certificado com a cadeia.
directive-dovecot-ssl_server_key_file = A chave privada.
directive-dovecot-ssl_server_prefer_ciphers = De quem é a ordem de cifras que conta.
directive-dovecot-ssl_server_request_client_cert = Se um certificado é pedido aos programas dos usuários.
directive-dovecot-ssl_server_require_crl = Se precisa haver uma lista de certificados revogados: não, pois quase nenhuma autoridade tem uma.
directive-dovecot-ssl_verify_client_cert = Se um certificado é pedido aos programas dos usuários.
directive-dovecot-submission_relay_ssl = Como segue ao relay o que os usuários enviam: no, starttls, smtps.
directive-dovecot-submission_relay_ssl_verify = Se o certificado do relay precisa trazer o nome dele.

# Exchange Online

directive-exchange-online-ConnectorType = Partner: o conector é para organizações que não a sua.
directive-exchange-online-RecipientDomains = Os domínios para os quais este conector envia; *: para todos.
directive-exchange-online-RequireTls = $true: os e-mails destes domínios só são aceitos por TLS.
directive-exchange-online-RestrictDomainsToCertificate = $true: os e-mails destes domínios só são aceitos com um certificado que tenha o nome em TlsSenderCertificateName.
directive-exchange-online-SenderDomains = Os domínios cujos e-mails este conector aceita; *: os de todos.
directive-exchange-online-TlsDomain = O nome que o certificado do servidor receptor precisa ter; $null: nenhum é exigido.
directive-exchange-online-TlsSenderCertificateName = O nome que o certificado do servidor remetente precisa ter; $null: nenhum é exigido.
directive-exchange-online-TlsSettings = Com que rigor o TLS é usado no envio: EncryptionOnly (com qualquer certificado), CertificateValidation (um confiável, seja qual for o nome), DomainValidation (um confiável com o nome certo); $null: TLS onde é oferecido.
directive-exchange-online-UseMXRecord = $true: o DNS diz a qual servidor o e-mail vai.

# Exchange Server

directive-exchange-AddressSpaces = Os domínios para os quais este conector de envio envia: o do parceiro e os que estão abaixo dele.
directive-exchange-AuthMechanism = Tls: STARTTLS é oferecido, e ninguém faz login aqui.
directive-exchange-Bindings = Os endereços e a porta em que este conector de recebimento escuta: os do que aceita e-mails da internet.
directive-exchange-DNSRoutingEnabled = $true: o DNS diz a qual servidor o e-mail vai.
directive-exchange-DomainSecureEnabled = $true: os domínios em TLSReceiveDomainSecureList precisam enviar com um certificado confiável próprio.
directive-exchange-FileData = O que está no arquivo PFX: o certificado com sua cadeia e a chave privada.
directive-exchange-Fqdn = O nome com que este conector de recebimento se apresenta: o do que aceita e-mails da internet.
directive-exchange-IgnoreSTARTTLS = $true: o e-mail é enviado sem criptografia mesmo onde o TLS é oferecido.
directive-exchange-MaxMessageSize = O tamanho que uma mensagem pode ter: o mesmo que no conector que aceita e-mails da internet.
directive-exchange-Password = A senha do arquivo PFX, que é pedida a você.
directive-exchange-PermissionGroups = AnonymousUsers: outros servidores podem entregar e-mails sem fazer login.
directive-exchange-RemoteIPRanges = Os endereços para os quais existe este conector de recebimento: entre vários, o de intervalo mais estreito aceita o e-mail.
directive-exchange-RequireTLS = $true: por este conector os e-mails só são aceitos, ou enviados, por TLS.
directive-exchange-Services = Para que o certificado é usado: SMTP, ou seja, e-mails entre servidores.
directive-exchange-SourceTransportServers = Os servidores a partir dos quais este conector de envio envia: os do que vale para todos.
directive-exchange-TLSReceiveDomainSecureList = Os domínios que precisam enviar com um certificado confiável próprio (TLS mútuo).
directive-exchange-Thumbprint = Qual é o certificado, por sua impressão digital.
directive-exchange-TlsAuthLevel = Como o certificado do servidor receptor é conferido: EncryptionOnly (de modo nenhum), DomainValidation (é confiável e tem o nome certo); $null: nada é exigido dele.
directive-exchange-TlsCertificateName = Qual certificado este conector de recebimento mostra, pelo emissor (I) e pelo titular (S).
directive-exchange-TlsDomain = O nome que o certificado do servidor receptor precisa ter, com * para o que vem antes do domínio; $null: nenhum é exigido.
directive-exchange-TransportRole = Qual serviço do Exchange aceita o e-mail: FrontendTransport, o que o aceita da internet.
directive-exchange-Usage = Custom: o conector começa sem configurações para um fim especial; o que ele precisa está aqui.

# Exim

directive-exim-POSTSEAL_CLASS = Uma abreviação: a classe que se exige do domínio do destinatário.
directive-exim-POSTSEAL_FROM = Uma abreviação: o domínio do remetente, como o DNS o conhece.
directive-exim-POSTSEAL_NAMES = Uma abreviação: os nomes dos quais o certificado do parceiro precisa trazer um.
directive-exim-POSTSEAL_SAID = Uma abreviação: o que a lista de destinatários diz deste domínio, ou o que se exige de todos.
directive-exim-POSTSEAL_TO = Uma abreviação: o domínio do destinatário, como o DNS o conhece.
directive-exim-authenticated = Se o usuário se autenticou; com um ! antes, se não.
directive-exim-condition = A regra vale onde isto é verdade; com um ! antes, onde não é.
directive-exim-connection_max_messages = Quantas mensagens seguem por uma conexão: uma, pois a próxima pode ser para alguém de quem se exige outra coisa.
directive-exim-deny = Recusa o e-mail se tudo o que está listado abaixo valer.
directive-exim-else = Caso contrário.
directive-exim-encrypted = Se a conexão tem TLS; com um ! antes, se não tem.
directive-exim-endif = O fim do que depende disso.
directive-exim-event_action = Chamado quando o servidor apresentou seu certificado: compara os nomes dele com os do parceiro e encerra a conexão se nenhum corresponder.
directive-exim-hosts_avoid_tls = A quem os e-mails são enviados sem TLS, mesmo onde é oferecido.
directive-exim-retry_include_ip_address = Se um servidor que falhou é lembrado pelo endereço. Um parceiro que não cumpre a sua regra é lembrado de outra forma, para que o e-mail de outros no mesmo servidor continue.
directive-exim-hosts_require_tls = A quem os e-mails são enviados por TLS ou não são enviados.
directive-exim-hosts_try_dane = Para quem se consulta no DNS qual certificado é o certo (DANE).
directive-exim-ifdef = Só se o Exim tiver isto: ele foi compilado com GnuTLS ou com OpenSSL, aos quais as cifras se indicam de formas diferentes, e com ou sem domínios escritos nas próprias letras.
directive-exim-include_if_exists = Lê aqui outro arquivo, se existir: as portas dos usuários, que edit.sh escreve ao lado das suas.
directive-exim-log_message = O que o log diz nesse caso.
directive-exim-message = O que se responde ao outro lado.
directive-exim-multi_domain = Se uma entrega pode ser para vários domínios: não, pois de cada um pode-se exigir outra coisa.
directive-exim-openssl_options = Opções do OpenSSL: versões antigas desativadas, uma chave nova para cada conexão.
directive-exim-set = Guarda algo para as regras abaixo.
directive-exim-tls_advertise_hosts = A quem o TLS é oferecido ao se conectar.
directive-exim-tls_certificate = O certificado com a cadeia.
directive-exim-tls_privatekey = A chave privada.
directive-exim-tls_require_ciphers = As versões e cifras que se usam, como o GnuTLS ou o OpenSSL as escreve.
directive-exim-tls_try_verify_hosts = De quem se examina o certificado; um ruim, por si só, não encerra a conexão.
directive-exim-tls_verify_cert_hostnames = De quem o certificado precisa trazer o nome do servidor no registro MX.
directive-exim-tls_verify_certificates = Os certificados raiz com que os outros são verificados.
directive-exim-tls_verify_hosts = Quem precisa ter um certificado confiável; caso contrário, nada é enviado.
directive-exim-verify = Se o certificado do remetente foi verificado; com um ! antes, se não foi.
directive-exim-warn = Não recusa nada: só guarda o que está listado abaixo.

# Haraka

directive-haraka-addresses = Regras pelo endereço do servidor que se conecta; vale a primeira que corresponder.
directive-haraka-ca = Os certificados raiz com que os que enviam são verificados.
directive-haraka-cert = O certificado com a cadeia.
directive-haraka-ciphers = As cifras do TLS 1.2, a melhor primeiro.
directive-haraka-dhparam = O grupo para trocas de chaves sem curvas elípticas.
directive-haraka-enable_tls = Se o TLS é usado no envio de e-mails.
directive-haraka-everybody = O que se exige daqueles de quem nada mais foi dito.
directive-haraka-force_tls_hosts = A quem os e-mails são enviados por TLS com um bom certificado, ou não são enviados.
directive-haraka-format = A forma deste arquivo, para que o plugin recuse um que não consiga ler.
directive-haraka-honorCipherOrder = Conta a ordem de cifras do servidor, não a do outro lado.
directive-haraka-hosts = Regras pelo nome do servidor que se conecta.
directive-haraka-key = A chave privada.
directive-haraka-minVersion = A versão mínima do TLS que se usa.
directive-haraka-no_starttls_ports = As portas em que o TLS não é oferecido.
directive-haraka-no_tls_hosts = A quem os e-mails são enviados sem criptografia, mesmo onde o TLS é oferecido.
directive-haraka-rejectUnauthorized = Se um certificado ruim encerra a conexão: não, pois de quem precisa de um bom isso se exige em outro lugar.
directive-haraka-requestCert = Se um certificado é pedido aos que enviam; a maioria não tem.
directive-haraka-roots = Os certificados raiz com que são verificados os que enviam e os servidores de outros.
directive-haraka-section-main = O que vale em geral e para e-mails recebidos.
directive-haraka-section-no_tls_hosts = Os servidores a que o TLS não é oferecido quando se conectam.
directive-haraka-section-outbound = O que vale para e-mails enviados.
directive-haraka-senders = Regras pelo domínio de e-mail do remetente e pelos subdomínios dele.
directive-haraka-submission = Se os usuários enviam e-mails por aqui: então uma senha só é aceita por TLS.

# hMailServer

directive-hmailserver-CertificateFile = O arquivo com o certificado e sua cadeia.
directive-hmailserver-ConnectionSecurity = Com que rigor se exige TLS na porta 25: 0 (não oferecido), 2 (oferecido), 3 (nenhum e-mail sem ele).
directive-hmailserver-PrivateKeyFile = O arquivo com a chave privada.
directive-hmailserver-SMTPConnectionSecurity = Se o TLS é usado no envio: 0 (nunca), 2 (onde é oferecido).
directive-hmailserver-SSLCertificateID = Qual certificado é mostrado na porta 25: o número de sua entrada no hMailServer.
directive-hmailserver-TlsVersion10Enabled = $false: o TLS 1.0 não é usado em nenhuma porta.
directive-hmailserver-TlsVersion11Enabled = $false: o TLS 1.1 não é usado em nenhuma porta.
directive-hmailserver-TlsVersion12Enabled = $true: o TLS 1.2 é usado.

# James

directive-james-All = Corresponde a todo destinatário: o que se faz com aqueles de quem nada mais foi dito.
directive-james-RecipientIsRegex = Corresponde a destinatários por um padrão: o domínio de um parceiro e os subdomínios dele.
directive-james-RemoteDelivery = A parte do James que envia e-mails a outros servidores; cada classe ganha uma própria.
directive-james-certificates = O certificado com a cadeia.
directive-james-mail-smtp-ssl-checkserveridentity = Se o certificado precisa trazer o nome do servidor no envio (para a biblioteca de e-mail do Java).
directive-james-mail-smtp-ssl-protocols = As versões do TLS usadas no envio.
directive-james-mail-smtp-ssl-trust = *: qualquer certificado é aceito no envio.
directive-james-mail-smtp-starttls-required = true: o e-mail é enviado por TLS ou não é enviado.
directive-james-outgoing = A fila em que esperam os e-mails desta classe.
directive-james-privateKey = A chave privada.
directive-james-protocol = Uma versão do TLS usada no recebimento.
directive-james-socketTLS = Se o TLS começa no primeiro byte: não na porta 25.
directive-james-startTLS = No recebimento: se o STARTTLS é oferecido. No envio: se é usado onde é oferecido.
directive-james-supportedProtocols = As versões do TLS usadas no recebimento, uma por linha.
directive-james-tls = O que uma porta faz quanto ao TLS.
directive-james-verifyServerIdentity = Se o certificado precisa trazer o nome do servidor no envio (para o James).

# Maddy

directive-maddy-cache = Onde se guardam as políticas de outros (MTA-STS): fs, em arquivos.
directive-maddy-check = O que se exige dos que enviam, antes de aceitar e-mails.
directive-maddy-dane = Consulta-se no DNS qual certificado do servidor receptor é o certo (DANE).
directive-maddy-default_destination = O que se faz com destinatários de quem nada mais foi dito.
directive-maddy-deliver_to = Por qual dos caminhos acima este e-mail é enviado.
directive-maddy-destination_in = O que se faz com estes destinatários: o domínio de um parceiro e os subdomínios dele.
directive-maddy-fs_dir = A pasta com as políticas de outros que foram guardadas.
directive-maddy-import = Lê outro arquivo neste lugar.
directive-maddy-local_policy = O que se exige de todos a quem se envia por este caminho, digam eles o que disserem.
directive-maddy-min_mx_level = Quão certo precisa ser o nome do servidor receptor: none, como o DNS diz.
directive-maddy-min_tls_level = O TLS mínimo com que se enviam e-mails: none (TLS onde é oferecido), encrypted (seja qual for o certificado), authenticated (com um bom).
directive-maddy-msgpipeline = Quais e-mails seguem por qual caminho: regras, das quais decide a primeira que corresponder.
directive-maddy-mtasts = As políticas que os destinatários publicam (MTA-STS) são seguidas.
directive-maddy-mx_auth = Como se garante que o servidor receptor é o certo.
directive-maddy-protocols = A versão mínima e a máxima do TLS que se usam.
directive-maddy-require_tls = E-mails só são aceitos por TLS.
directive-maddy-root_ca = Os certificados raiz com que os servidores receptores são verificados.
directive-maddy-source_in = O que se faz com estes remetentes: o domínio de um parceiro e os subdomínios dele.
directive-maddy-target = A quem a fila entrega os e-mails a enviar.
directive-maddy-target-remote = Um caminho de envio aos servidores que o DNS indica, com o TLS que uma classe exige.
directive-maddy-tls = file: o certificado com a cadeia, depois a chave privada. off, em um listener: o TLS não é oferecido ali.
directive-maddy-tls_client = O que vale para o TLS no envio.

# mox

directive-mox-CertFile = O certificado com a cadeia.
directive-mox-KeyCerts = Os certificados deste listener, cada um com sua chave.
directive-mox-KeyFile = A chave privada.
directive-mox-MinVersion = A versão mínima do TLS usada no recebimento.
directive-mox-NoSTARTTLS = true: o TLS não é oferecido aos que enviam.
directive-mox-RequireSTARTTLS = true: e-mails só são aceitos por TLS; false: o TLS é oferecido.

# nullmailer

directive-nullmailer-insecure = O certificado do relay não é conferido: escrito onde o TLS é obrigatório, e o nome não.
directive-nullmailer-starttls = O e-mail segue ao relay por TLS, depois de STARTTLS, ou não segue.
directive-nullmailer-x509cafile = Os certificados raiz com que o relay é verificado.

# OpenSMTPD

directive-opensmtpd-ca = Certificados raiz sob um nome, com que os outros são verificados.
directive-opensmtpd-ciphers = Uma só lista de cifras vale para tudo: a sua é posta de lado.
directive-opensmtpd-filter = Um programa consultado antes de aceitar e-mails: recusa parceiros que vêm sem TLS.
directive-opensmtpd-include = Lê outro arquivo neste lugar.
directive-opensmtpd-listen = O que cada listener na porta 25 recebe: tls oferece TLS, tls-require não aceita e-mails sem ele, verify pede um certificado; pki indica a chave, protocols e ciphers são o que se usa.
directive-opensmtpd-partner = O que recebe a ação para uma tabela de parceiros: tls é TLS com um bom certificado, tls no-verify é TLS seja qual for o certificado. pki mostra o nosso certificado a um servidor que o pede.
directive-opensmtpd-pki = Uma chave e seu certificado sob um nome.
directive-opensmtpd-relay = O que cada ação de envio recebe para todos: nada é TLS onde é oferecido, tls no-verify é TLS seja qual for o certificado, tls é TLS com um bom. pki mostra o nosso certificado a um servidor que o pede.
directive-opensmtpd-smtp-ciphers = As cifras de toda conexão.
directive-opensmtpd-submission = O que cada listener nas portas dos usuários (587 e 465) recebe além de tls-require ou smtps: pki nomeia a chave, protocols e ciphers são o que se fala.
directive-opensmtpd-table = Uma lista sob um nome: os domínios de parceiros de quem se exige o mesmo.

# Postfix

directive-postfix-465 = A porta por onde os usuários enviam e-mails por TLS desde o primeiro byte.
directive-postfix-587 = A porta por onde os usuários enviam e-mails depois de STARTTLS.
directive-postfix-plaintext_reject_code = A resposta a e-mails que precisam vir por TLS e não vêm.
directive-postfix-postseal_beyond = Para quem foi reconhecido pelo certificado: o que se diz do nome dele e do remetente também vale.
directive-postfix-postseal_only = Para um parceiro: TLS, e um dos certificados que ele informou.
directive-postfix-postseal_require_tls = Para parceiros: TLS, ou o e-mail é recusado.
directive-postfix-postseal_wait_for_fingerprint = Para um parceiro cujo certificado ainda não se conhece: os e-mails dele esperam.
directive-postfix-smtp_dns_support_level = Como se consulta o DNS: com dnssec, respostas assinadas são reconhecidas como tais.
directive-postfix-smtp_tls_CAfile = Os certificados raiz com que os servidores receptores são verificados.
directive-postfix-smtp_tls_cert_file = O certificado mostrado ao enviar aos servidores que o pedem; aqui, o que o nosso mostra.
directive-postfix-smtp_tls_chain_files = A chave e o certificado mostrados ao enviar aos servidores que o pedem; aqui, os que o nosso mostra.
directive-postfix-smtp_tls_ciphers = Quais cifras se aceitam no envio, onde o TLS só é usado se oferecido.
directive-postfix-smtp_tls_key_file = A chave privada dele.
directive-postfix-smtp_tls_loglevel = 1: uma linha no log para cada conexão TLS no envio.
directive-postfix-smtp_tls_mandatory_ciphers = Quais cifras se aceitam no envio, onde o TLS é obrigatório.
directive-postfix-smtp_tls_mandatory_protocols = Quais versões se aceitam no envio, onde o TLS é obrigatório.
directive-postfix-smtp_tls_note_starttls_offer = Uma linha no log onde o TLS foi oferecido e não usado.
directive-postfix-smtp_tls_policy_maps = As tabelas que dizem para quais domínios se exige outra coisa no envio; decide a primeira que conhece um.
directive-postfix-smtp_tls_protocols = Quais versões se aceitam no envio, onde o TLS só é usado se oferecido.
directive-postfix-smtp_tls_security_level = Com que rigor o TLS é usado no envio a todos: none, may, dane, encrypt, verify, secure.
directive-postfix-smtpd_client_restrictions = O que se exige quando alguém se conecta; vazio aqui, para que o que vale para outros servidores não valha para usuários.
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = Uma tabela de endereços de que se esconde a oferta de TLS.
directive-postfix-smtpd_helo_restrictions = O que se exige na saudação; vazio aqui, pois os programas dos usuários saúdam como querem.
directive-postfix-smtpd_recipient_restrictions = O que se exige para cada destinatário; vazio aqui, pois quem entrou com senha pode escrever a qualquer um.
directive-postfix-smtpd_relay_restrictions = Quem pode enviar adiante por este servidor: os que entraram com senha.
directive-postfix-smtpd_restriction_classes = Nomes para grupos de regras, para que as tabelas possam citá-los.
directive-postfix-smtpd_sasl_auth_enable = Se os usuários podem entrar com uma senha.
directive-postfix-smtpd_sender_restrictions = O que se exige em MAIL FROM: as tabelas de parceiros e de servidores, uma depois da outra.
directive-postfix-smtpd_tls_CAfile = Os certificados raiz com que são verificados os certificados dos que enviam.
directive-postfix-smtpd_tls_ask_ccert = Pede-se um certificado aos que se conectam, e eles não precisam ter um.
directive-postfix-smtpd_tls_auth_only = Nenhuma senha é aceita antes do TLS.
directive-postfix-smtpd_tls_cert_file = O certificado com a cadeia, à maneira antiga; se estiver vazio, outra configuração o indica.
directive-postfix-smtpd_tls_chain_files = A chave privada, depois o certificado com a cadeia: a ordem importa.
directive-postfix-smtpd_tls_ciphers = Quais cifras se aceitam no recebimento, onde o TLS só é oferecido.
directive-postfix-smtpd_tls_dcert_file = O certificado para DSA, de um tempo anterior; vazio: nenhum.
directive-postfix-smtpd_tls_eccert_file = O certificado para curvas elípticas, à maneira antiga; vazio: outra configuração o indica.
directive-postfix-smtpd_tls_fingerprint_digest = Como os certificados são reconhecidos: pelo SHA-256.
directive-postfix-smtpd_tls_key_file = A chave privada, à maneira antiga.
directive-postfix-smtpd_tls_loglevel = 1: uma linha no log para cada conexão TLS no recebimento.
directive-postfix-smtpd_tls_mandatory_ciphers = Quais cifras se aceitam no recebimento, onde o TLS é obrigatório.
directive-postfix-smtpd_tls_mandatory_protocols = Quais versões se aceitam no recebimento, onde o TLS é obrigatório.
directive-postfix-smtpd_tls_protocols = Quais versões se aceitam no recebimento, onde o TLS só é oferecido.
directive-postfix-smtpd_tls_received_header = Os dados do TLS entram na linha Received de cada mensagem: a prova da etapa 4.
directive-postfix-smtpd_tls_req_ccert = Se ninguém entra sem um certificado confiável.
directive-postfix-smtpd_tls_security_level = Com que rigor se exige TLS no recebimento: none, may (oferecido), encrypt (nenhum e-mail sem ele).
directive-postfix-smtpd_tls_wrappermode = Se o TLS começa no primeiro byte, sem STARTTLS.
directive-postfix-tls_high_cipherlist = O que “high” significa: as cifras, a melhor primeiro.
directive-postfix-tls_medium_cipherlist = O que “medium” significa: primeiro as boas cifras, depois outras inferiores, ainda melhores do que nenhuma criptografia.
directive-postfix-tls_preempt_cipherlist = Se conta a ordem de cifras deste servidor; caso contrário, a do outro lado.

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = Um arquivo em tlshosts: se existir, o TLS só é usado com os servidores citados ali.
directive-qmail-notlshosts = Uma pasta: a um servidor cujo nome é um arquivo ali, os e-mails são enviados sem TLS.
directive-qmail-servercert-pem = A chave privada, o certificado e a cadeia em um só arquivo; se faltar, o TLS não é oferecido aos que enviam.
directive-qmail-smtproutes = A que servidor vão os e-mails de um domínio: para parceiros, um fixo, pois as regras de TLS se orientam pelo nome dele.
directive-qmail-tlsclientciphers = As cifras do TLS no envio, a melhor primeiro.
directive-qmail-tlshosts = Uma pasta: NAME.pem contém os certificados raiz para o servidor com esse nome, que então precisa ter um certificado confiável com esse nome; senão, o e-mail espera.
directive-qmail-tlsserverciphers = As cifras do TLS no recebimento, a melhor primeiro.

# s/qmail

directive-sqmail-smtproutes = A que servidor vão os e-mails de um domínio: para um parceiro cujo nome é verificado, um fixo, pois a regra se orienta pelo nome dele.
directive-sqmail-tlsdestinations = A quem se enviam e-mails com qual TLS, uma regra por linha: um nome é TLS com qualquer certificado, com = antes um certificado confiável com esse nome, com ! sem TLS; * são todos, TLS onde é oferecido, e +* todos por TLS ou nada.

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = Como os certificados são reconhecidos: pelo SHA-256.
directive-sendmail-Kpostseal = O mapa com o que foi dito dos parceiros, que as regras consultam.
directive-sendmail-Kpostsealset = Guarda algo para as regras abaixo.
directive-sendmail-LOCAL_CONFIG = A partir daqui: linhas do próprio sendmail.cf.
directive-sendmail-LOCAL_RULESETS = A partir daqui: conjuntos de regras próprios.
directive-sendmail-LOCAL_SRV_FEATURES = Regras para o que se oferece aos que se conectam; S: sem TLS.
directive-sendmail-LOCAL_TLS_RCPT = Regras consultadas antes de cada destinatário no envio: a conexão é boa o bastante para este?
directive-sendmail-LOCAL_TRY_TLS = Regras para decidir se o TLS chega a ser tentado no envio.
directive-sendmail-R = Uma regra: o que se procura e, depois de uma tabulação, o que se faz com isso. As regras são tentadas em ordem.
directive-sendmail-SLocal_check_mail = Regras consultadas em MAIL FROM no recebimento: a conexão é boa o bastante para este remetente e este servidor?
directive-sendmail-SPostsealEither = O certificado traz o nome do servidor que envia ou o domínio do remetente?
directive-sendmail-SPostsealFind = O que o mapa diz de um domínio, ou do mais próximo acima dele?
directive-sendmail-SPostsealNet = O que o mapa diz do endereço de onde um servidor se conecta, ou da menor faixa que o contém?
directive-sendmail-SPostsealName = O que ele diz do nome do servidor, quando o DNS o informa nos dois sentidos?
directive-sendmail-SPostsealMeets = A conexão é boa o bastante para o que se diz de um deles?
directive-sendmail-SPostsealHost = O certificado traz o nome deste servidor, ou um curinga que o abrange?
directive-sendmail-SPostsealNamed = O certificado traz um dos nomes deste parceiro?
directive-sendmail-SetCertAltnames = Os nomes em um certificado são passados às regras.
directive-sendmail-confAUTH_OPTIONS = Como os usuários se autenticam; p: nenhuma senha em texto claro antes do TLS. O que havia fica. CRAM-MD5 e semelhantes, se configurados, são oferecidos também antes do TLS: não enviam a senha, mas uma fraca pode ser adivinhada a partir do que enviam.
directive-sendmail-confCACERT = Os certificados raiz com que os outros são verificados.
directive-sendmail-confCACERT_PATH = Uma pasta de certificados raiz; é preciso haver uma, e nesta não há nenhum.
directive-sendmail-confCIPHER_LIST = As cifras do TLS 1.2, a melhor primeiro.
directive-sendmail-confCLIENT_CERT = O certificado com a cadeia que se apresenta no envio.
directive-sendmail-confCLIENT_KEY = A chave privada dele.
directive-sendmail-confCLIENT_SSL_OPTIONS = Opções do OpenSSL no envio: versões antigas desativadas.
directive-sendmail-confSERVER_CERT = O certificado com a cadeia que se apresenta no recebimento.
directive-sendmail-confSERVER_KEY = A chave privada dele.
directive-sendmail-confSERVER_SSL_OPTIONS = Opções do OpenSSL no recebimento: versões antigas desativadas, e conta a ordem de cifras deste servidor.
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = Depois de um handshake que falhou, tenta-se sem criptografia, a menos que as regras para o destinatário recusem.
directive-sendmail-confTLS_SRV_OPTIONS = Vazio: pode-se pedir um certificado aos que enviam. V: não se pede.

# Stalwart

directive-stalwart-Certificate = Um certificado que o Stalwart apresenta a quem pede um dos nomes dele.
directive-stalwart-MtaOutboundStrategy = Como os e-mails são enviados: que estratégia vale para qual entrega.
directive-stalwart-MtaStageMail = O que se exige em MAIL FROM no recebimento.
directive-stalwart-MtaTlsStrategy = Uma estratégia sob um nome: com que rigor o TLS é usado no envio.
directive-stalwart-allowInvalidCerts = Se os e-mails são enviados onde o certificado não é confiável ou é para outro nome.
directive-stalwart-certificate = O arquivo com o certificado e a cadeia.
directive-stalwart-dane = Se o DNS é consultado sobre qual certificado é o certo (DANE): optional, require, disable.
directive-stalwart-else = O que conta onde nenhuma condição vale.
directive-stalwart-isSenderAllowed = Se os e-mails deste remetente são aceitos: não, onde se exige TLS dele e não há.
directive-stalwart-match = Condições, tentadas em ordem: decide a primeira que valer.
directive-stalwart-mtaSts = Se as políticas que os destinatários publicam (MTA-STS) são seguidas: optional, require, disable.
directive-stalwart-privateKey = O arquivo com a chave privada.
directive-stalwart-startTls = Se o TLS é usado no envio: optional (onde é oferecido), require (ou nada é enviado), disable.
directive-stalwart-tls = O nome da estratégia de TLS para uma entrega, pelo domínio do destinatário.

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true: o e-mail é enviado por TLS ou não é enviado; $false: sem criptografia. Um domínio com regra própria segue a dele.
directive-iis-smtp-CertStoreLocation = Onde o Windows guarda o certificado e sua chave: no repositório do próprio computador.
directive-iis-smtp-FilePath = O arquivo PFX: o certificado com sua cadeia e a chave privada.
directive-iis-smtp-FullyQualifiedDomainName = O nome completo do servidor: é por ele que o serviço encontra seu certificado.
directive-iis-smtp-Password = A senha do arquivo PFX, que é pedida a você.
directive-iis-smtp-RouteAction = Como o e-mail para este domínio é enviado, como soma de opções: com 4, por TLS ou não é enviado; sem ele, sem criptografia; as outras opções ficam como estavam.
