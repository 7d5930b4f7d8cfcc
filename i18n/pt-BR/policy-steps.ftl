# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = Abra admin.google.com como administrador: Menu > Apps > Google Workspace > Gmail > Compliance. À esquerda, escolha a unidade organizacional (a mais alta, para todos).
policy-step-google-nothing = Nada precisa ser definido: o Gmail oferece TLS e o usa sempre que o outro lado o oferece.
policy-step-google-add = Aponte para “Secure transport (TLS) compliance” e clique em Configure (ou em “Add another rule”, se já houver uma). Como descrição, digite: { $name }
policy-step-google-inbound = Em “Email messages to affect”, marque “Inbound - all messages” e nada mais.
policy-step-google-outbound = Em “Email messages to affect”, marque “Outbound - all messages” e nada mais. Abaixo, em Options, desmarque “Require CA-signed certificate”.
policy-step-google-verified = Em “Email messages to affect”, marque “Outbound - all messages” e nada mais. Abaixo, em Options, marque “Require CA-signed certificate” e “Validate certificate hostname”.
policy-step-google-list = Onde são pedidos os domínios e endereços, crie uma nova lista chamada “{ $name }” e adicione a ela estes domínios: { $domains }
policy-step-google-save = Onde a configuração oferecer, clique em “Test TLS connection”; depois clique em Save.
policy-step-google-wait = Espere: o Google diz que uma alteração pode levar até 24 horas. Depois envie uma mensagem em cada direção (etapa 4).
policy-step-google-undo = Para ter tudo como antes: na mesma página, Delete ao lado de cada uma destas configurações.

policy-step-dms-certificate = A chave e o certificado chegam ao contêiner pelas configurações do próprio docker-mailserver: monte-os e defina SSL_TYPE=manual, SSL_CERT_PATH e SSL_KEY_PATH no ambiente. Ele os copia para os locais citados acima.
policy-step-dms-container = Os scripts usam o contêiner chamado “mailserver”; para outro, execute: CONTAINER=name sh apply.sh
policy-step-mailcow-certificate = Para um certificado próprio, defina SKIP_LETS_ENCRYPT=y em mailcow.conf e ponha os arquivos em data/assets/ssl/cert.pem (com a cadeia) e data/assets/ssl/key.pem: no contêiner, isso é /etc/ssl/mail. Depois reinicie postfix-mailcow, dovecot-mailcow e nginx-mailcow.
policy-step-mailcow-folder = Os scripts usam o mailcow em /opt/mailcow-dockerized; para outra pasta, execute: MAILCOW=/its/path sh apply.sh

policy-step-stalwart-login = Os scripts chamam o stalwart-cli, que lê do ambiente onde está o servidor e quem é você: defina STALWART_URL, STALWART_USER e STALWART_PASSWORD antes de executá-los.
policy-step-stalwart-files = O usuário do próprio Stalwart precisa poder ler a chave e o certificado. Se ele mesmo obteve um certificado para este host, esse continua em uso.
policy-step-stalwart-own = Condições suas em “MTA > Outbound > Strategy” (TLS) e “MTA > Session > MAIL FROM Stage” (remetente permitido) são substituídas. O que havia ali está em postseal-stalwart-before.ndjson, na sua pasta pessoal: adicione de novo à mão onde precisar.

policy-step-cisco-save = System Administration > Configuration File: salve a configuração atual, com as frases secretas, em lugar seguro.
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate: escolha o arquivo PFX para { $host }, digite a frase secreta e dê um nome a ele.
policy-step-cisco-listener = Network > Listeners: clique no nome do listener público, escolha esse certificado no campo Certificate e envie. Mail Policies > Destination Controls > Edit Global Settings: escolha-o também no campo Certificate.
policy-step-cisco-default = Mail Policies > Destination Controls: clique em Default e defina TLS Support como { $tls }.
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination, uma vez para cada um destes domínios: { $domains }. No campo Destination, digite o domínio e defina TLS Support como { $tls }.
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List: chame-a de Postseal e adicione a ela estes domínios: { $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies: escolha o listener público e, em Default Policy Parameters e em cada política que aceita e-mails de outros, defina TLS como Preferred e escolha a lista de endereços Postseal para aqueles de quem o TLS é obrigatório.
policy-step-cisco-policy = Mail Policies > Mail Flow Policies: escolha o listener público e, em Default Policy Parameters e em cada política que aceita e-mails de outros, defina TLS como { $tls } (None também se chama Off ali).
policy-step-cisco-commit = Clique em Commit Changes: antes disso, nada vale.
policy-step-cisco-test = Na linha de comando dele, "tlsverify" experimenta um destino e "tail mail_logs" mostra o TLS em ação. Depois envie uma mensagem em cada direção (etapa 4).
policy-step-cisco-undo = Para ter tudo como antes: na página do primeiro passo, carregue o arquivo que você salvou ali e confirme com Commit Changes.

policy-step-essentials-open = Entre no Proofpoint Essentials como administrador: Security Settings > Email > Filter Policies e, ali, a aba Outbound.
policy-step-essentials-nothing = Nada precisa ser definido: o Proofpoint Essentials oferece TLS e o usa sempre que o outro lado o oferece.
policy-step-essentials-filter = Uma vez para cada um destes domínios: { $domains }. Clique em New Filter, digite como nome “{ $name }” e o domínio, deixe a direção em Outbound e clique em Continue.
policy-step-essentials-action = Em cada um destes filtros, escolha a empresa como Scope e, como condição, que o endereço do destinatário seja deste domínio. Como ação, escolha Nothing. Clique em Add Another Action e escolha “{ $action }”. Clique em Save.
policy-step-essentials-test = Envie uma mensagem a cada um destes domínios (etapa 4) e veja se chega: o que não pode seguir por TLS não é mais entregue.
policy-step-essentials-undo = Para ter tudo como antes: na aba Outbound, exclua ou desative estes filtros.

policy-step-mimecast-open = Entre no Mimecast Administration Console: Policies > Gateway Policies.
policy-step-mimecast-nothing = Nada precisa ser definido: o Mimecast oferece TLS e o usa sempre que o outro lado o oferece.
policy-step-mimecast-relaxed = Clique em Definitions ao lado de Secure Delivery e depois em Add Secure Delivery Definition. Como Description, digite “{ $name }”. Em Select Option, escolha o TLS obrigatório (enforced), no modo flexível (relaxed): qualquer certificado serve.
policy-step-mimecast-strict = Clique em Definitions ao lado de Secure Delivery e depois em Add Secure Delivery Definition. Como Description, digite “{ $name }”. Em Select Option, escolha o TLS obrigatório (enforced), no modo estrito (strict): o certificado precisa vir de uma autoridade confiável.
policy-step-mimecast-delivery = De volta a Gateway Policies, clique em Secure Delivery e, uma vez para cada um destes domínios: { $domains }: clique em New Policy, digite “{ $name }” e o domínio em Policy Narrative e escolha a definição “{ $name }”. Na seção Emails From, escolha seus próprios endereços; na seção Emails To, o domínio. Salve.
policy-step-mimecast-receipt = De volta a Gateway Policies, clique em Secure Receipt e, uma vez para cada um destes domínios: { $domains }: clique em New Policy, digite “Postseal” e o domínio em Policy Narrative e escolha o TLS obrigatório (enforced). Na seção Emails From, escolha o domínio; na seção Emails To, seus próprios endereços. Salve.
policy-step-mimecast-test = Envie uma mensagem em cada direção (etapa 4) e veja se chega: o que não pode seguir por TLS não é mais aceito nem entregue.
policy-step-mimecast-undo = Para ter tudo como antes: exclua estas políticas em Secure Delivery e Secure Receipt, depois as definições.

policy-step-windows-certificate = No servidor, clique duas vezes no arquivo PFX para { $host }. Como local do repositório, escolha Local Machine, digite a frase secreta e coloque-o no repositório Personal. Depois exclua o arquivo.

policy-step-kerio-certificate = Configuration > SSL Certificates: importe a chave privada e o certificado com a cadeia para { $host }. Os dois são arquivos PEM, e a chave precisa ser RSA.
policy-step-kerio-sending = Configuration > SMTP Server, aba SMTP Delivery: veja se SSL/TLS está marcado e clique em Apply.
policy-step-kerio-versions = Configuration > Security, aba TLS Options: escolha TLS 1.2 como a versão mais baixa e salve.
policy-step-kerio-plain = Configuration > SMTP Server, aba SMTP Delivery: desmarque SSL/TLS e clique em Apply.
policy-step-kerio-test = Envie uma mensagem em cada direção e examine a porta 25 a partir de outro lugar (etapa 4).
policy-step-kerio-undo = Para ter tudo como antes: restaure a marca na aba SMTP Delivery e a versão na aba TLS Options e, em SSL Certificates, torne o certificado anterior o que está em uso.

policy-step-mdaemon-enable = No MDaemon: Security > Security Manager (em versões anteriores, Security Settings) > SSL & TLS > MDaemon. Marque “Enable SSL, STARTTLS, and STLS” e escolha na lista o certificado para { $host }.
policy-step-mdaemon-sending = Na mesma página, marque a opção pela qual o servidor SMTP envia e-mails com STARTTLS quando possível.
policy-step-mdaemon-plain = Na mesma página, desmarque a opção pela qual o servidor SMTP envia e-mails com STARTTLS quando possível.
policy-step-mdaemon-exempt = Na mesma seção, na página daqueles com quem não se usa STARTTLS (em versões anteriores, STARTTLS White List), adicione estes domínios: { $domains }
policy-step-mdaemon-required = Na mesma seção, na página STARTTLS Required List, adicione estes domínios e os nomes dos servidores de e-mail deles (os que estão nos registros MX): { $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers: desmarque “SSL negotiation failures will retry without SSL for up to one hour”.
policy-step-mdaemon-test = Clique em OK. Depois envie uma mensagem em cada direção e examine a porta 25 a partir de outro lugar (etapa 4).
policy-step-mdaemon-undo = Para ter tudo como antes: restaure estas marcas, escolha o certificado anterior e tire os domínios das listas.

policy-step-mailenable-certificate = No programa de administração do MailEnable: Servers > Localhost, Properties, aba SSL: marque que o SSL é usado e escolha o certificado para { $host }. Ele vale para todos os serviços do MailEnable.
policy-step-mailenable-sending = Services and Connectors > SMTP, Properties, aba Outbound: marque “Outbound TLS”. Na aba Inbound, deixe “Requires SSL” desmarcado para a porta 25. Clique em OK.
policy-step-mailenable-plain = Services and Connectors > SMTP, Properties, aba Outbound: desmarque “Outbound TLS”. Na aba Inbound, deixe “Requires SSL” desmarcado para a porta 25. Clique em OK.
policy-step-mailenable-test = Reinicie o serviço SMTP. Depois envie uma mensagem em cada direção e examine a porta 25 a partir de outro lugar (etapa 4).
policy-step-mailenable-undo = Para ter tudo como antes: restaure a marca na aba Outbound, escolha o certificado anterior na aba SSL e reinicie o serviço SMTP.

policy-step-axigen-certificate = No servidor, grave a chave privada e o certificado com a cadeia para { $host } em um só arquivo PEM e ponha-o na pasta certs do diretório de trabalho do Axigen, legível só pelo usuário do próprio Axigen.
policy-step-axigen-listener = No WebAdmin: SMTP Receiving, seção Listeners, edite o listener da porta 25. Na página SSL Settings dele, escolha esse certificado. O listener continua sem SSL no primeiro byte: os outros servidores de e-mail começam com STARTTLS.
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing, página Acceptance Basic Settings: entre os comandos ESMTP permitidos, veja se “Allow StartTLS” está marcado. Salve a configuração.
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing, página Routing Basic Settings, seção Connection settings: marque “Use StartTLS if available”. Salve a configuração.
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing, página Routing Basic Settings, seção Connection settings: desmarque “Use StartTLS if available”. Salve a configuração.
policy-step-axigen-test = Envie uma mensagem em cada direção e examine a porta 25 a partir de outro lugar (etapa 4).
policy-step-axigen-undo = Para ter tudo como antes: escolha para o listener o certificado anterior e restaure as duas marcas.

policy-step-domino-save = No Domino Administrator, anote o que está hoje nos campos citados abaixo e o que "show config RouterFallbackNonTLS" mostra no console do servidor.
policy-step-domino-certificate = Importe a chave privada e o certificado com a cadeia para { $host } em certstore.nsf, com o Certificate Manager (ajuda da HCL: “Managing TLS certificates with Certificate Manager”).
policy-step-domino-inbound = Configuration > Messaging > Configurations: abra o documento Configuration Settings deste servidor, clique em Edit Configuration e, na aba Router/SMTP > Advanced > Commands and Extensions, defina “SSL negotiated over TCP/IP port” (o nome pode ter TLS em vez de SSL) como { $value }. Clique em Save & Close.
policy-step-domino-outbound = Configuration: abra o documento Server deste servidor. Na aba Ports > Internet Ports > Mail, na coluna Mail (SMTP Outbound), defina “TCP/IP port status” como { $value }. Clique em Save & Close.
policy-step-domino-fallback = No console do servidor, digite "set config RouterFallbackNonTLS=1". Sem isso, e-mails a um servidor cujo certificado não corresponde esperam e, no fim, voltam.
policy-step-domino-wait = No console do servidor, digite "set config RouterFallbackNonTLS=0". Então e-mails a um servidor cujo certificado não corresponde esperam e não seguem sem criptografia.
policy-step-domino-restart = No console do servidor, digite "restart task smtp" e depois "restart task router".
policy-step-domino-test = Envie uma mensagem em cada direção e examine a porta 25 a partir de outro lugar (etapa 4).
policy-step-domino-undo = Para ter tudo como antes: devolva aos campos o que você anotou, restaure RouterFallbackNonTLS no console (se não havia nada: "set config RouterFallbackNonTLS=") e reinicie as duas tarefas.

policy-step-qmail-patch = Isto é para um qmail compilado com o patch de TLS. O apply.sh para em um sem o patch: como são publicados, netqmail e notqmail não têm TLS.
policy-step-qmail-user = A chave fica legível só para o usuário qmaild; se o qmail-smtpd roda com outro (vpopmail, por exemplo), execute: SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = O recebimento é configurado à mão: no script run que inicia o qmail-smtpd sob o sslserver, ou no arquivo de configurações que ele lê (por exemplo /var/qmail/ssl/ssl.env), defina e exporte UCSPITLS="", CERTFILE={ $certificate } e KEYFILE={ $key }. Anote o que havia ali antes.
policy-step-sqmail-required = O recebimento é configurado à mão: no script run que inicia o qmail-smtpd sob o sslserver, ou no arquivo de configurações que ele lê (por exemplo /var/qmail/ssl/ssl.env), defina e exporte UCSPITLS="!" (que recusa e-mails sem TLS), CERTFILE={ $certificate } e KEYFILE={ $key }. Anote o que havia ali antes.
policy-step-sqmail-plain = O recebimento é configurado à mão: no script run que inicia o qmail-smtpd, defina e exporte UCSPITLS="-": então o TLS não é oferecido. Anote o que havia ali antes.
policy-step-sqmail-restart = Reinicie esse serviço (com daemontools: svc -t e a pasta dele), veja o log e examine a porta 25 a partir de outro lugar (etapa 4). O undo.sh não desfaz isto: faça-o à mão.
policy-step-sqmail-name = Dos nomes no certificado de um parceiro, o s/qmail compara só um, o último nome DNS (openssl x509 -noout -ext subjectAltName os mostra na ordem). Se não for o nome do servidor que o apply.sh mostra, os e-mails esperam: informe ao Postseal esse nome para o parceiro. Também esperam se houver mais de um certificado intermediário entre o do parceiro e a raiz.
policy-step-chasquid-roots = O chasquid confia só nas autoridades do sistema. Adicione a elas as que estão em { $roots }: no Debian, copie o arquivo para /usr/local/share/ca-certificates/ com a extensão .crt (um certificado em cada arquivo), execute update-ca-certificates e reinicie o chasquid.
policy-step-maddy-own = Regras de envio suas em blocos "target.remote" (limits, local_ip) não são aproveitadas: veja o postseal.conf e adicione-as ali. O que envia por outro servidor ("target.smtp") fica como está.
policy-step-mox-acme = Um listener do mox que obtém seu certificado por ACME o mantém: ele serve também para os outros nomes do servidor web do mox. Para o certificado acima, remova antes a linha ACME dele em mox.conf.
policy-step-mox-folder = Os scripts usam o mox em /home/mox; para outra pasta, execute: MOX=/its/path sh apply.sh
policy-step-james-folder = Os scripts usam o James em /opt/james e o reiniciam com "systemctl restart james"; caso contrário, execute, por exemplo: JAMES=/its/path RESTART="docker restart james" sh apply.sh
policy-step-james-read = O James precisa poder ler a chave e o certificado nos caminhos acima, dentro do contêiner, se rodar em um.
policy-step-plesk-certificate = No Plesk, abra Tools & Settings > SSL/TLS Certificates, adicione o certificado com a chave privada e a cadeia e escolha-o ao lado de “Certificate for securing mail”. O Plesk então o põe em /etc/postfix/postfix_default.pem, também depois de renovado.
policy-step-plesk-sni = Um domínio para o qual você escolheu um certificado próprio (Mail > Mail Settings) mostra esse a quem pede um nome nele; todos os outros veem o de cima.
policy-step-zimbra-certificate = Antes do apply.sh: ponha a chave privada em /opt/zimbra/ssl/zimbra/commercial/commercial.key, grave os certificados da CA, a raiz por último, em um só arquivo, e execute como usuário zimbra: zmcertmgr deploycrt comm CERTIFICATE CHAIN. Ele serve a todas as partes do Zimbra; reinicie-as com zmcontrol restart.
policy-step-zimbra-servers = Execute os scripts em cada servidor em que roda o MTA do Zimbra: o que eles definem vale para aquele.
policy-step-cpanel-certificate = No WHM, abra Service Configuration > Manage Service SSL Certificates, escolha “Exim (SMTP) Server” e instale o certificado com a chave privada e a cadeia (CA bundle). O cPanel o guarda em /var/cpanel/ssl/exim, também depois de renovado.
policy-step-cpanel-again = Nossos routers e transports são cópias dos do cPanel como são hoje. Depois de uma nova versão do cPanel, execute o apply.sh de novo: ele os copia outra vez.

policy-step-iis-older = Antes do apply.ps1: se houver um certificado mais antigo para { $host } no repositório Personal do computador local (certlm.msc), exporte-o com a chave e remova-o dali. O serviço escolhe só pelo nome.
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager: clique com o botão direito no servidor virtual SMTP > Properties, aba Access. Em Secure communication, veja se “Require TLS encryption” não está marcado.
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager: clique com o botão direito no servidor virtual SMTP > Properties, aba Access. Em Secure communication, marque “Require TLS encryption” e clique em OK. Para desfazer, desmarque.

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = Descubra onde o servidor guarda seus certificados: o menu costuma se chamar SSL, TLS, Certificates ou Security. Inclua o certificado para { $host } com a cadeia e a chave e escolha-o para e-mail (SMTP, porta 25). Se ele quiser um só arquivo, exporte um PFX na etapa 2; se quiser dois ou três, use os arquivos separados.
policy-step-other-receiving-plain = Recebimento: nas configurações da porta 25 (SMTP, Listener, Inbound, Receive), procure STARTTLS, TLS ou “SMTP over TLS” e desative.
policy-step-other-receiving-opportunistic = Recebimento: nas configurações da porta 25 (SMTP, Listener, Inbound, Receive), procure STARTTLS, TLS ou “SMTP over TLS” e ative como “offered”, “optional”, “preferred” ou “opportunistic”. Não como “required”: e-mails de outros se perderiam.
policy-step-other-receiving-required = Recebimento: nas configurações da porta 25 (SMTP, Listener, Inbound, Receive), procure STARTTLS ou TLS e defina como “required”, “mandatory” ou “force”.
policy-step-other-receiving-verified = Recebimento: nas configurações da porta 25, procure TLS, defina como “required” e procure uma opção pela qual o servidor peça um certificado de cliente e o confira (“verify”, “require client certificate”, “mutual TLS”). Poucos servidores a têm; sem ela o e-mail é criptografado, mas não fica provado quem envia.
policy-step-other-sending-plain = Envio: nas configurações dos e-mails de saída (SMTP, Outbound, Delivery, Send), procure STARTTLS ou TLS e desative (“never”, “none”).
policy-step-other-sending-opportunistic = Envio: nas configurações dos e-mails de saída (SMTP, Outbound, Delivery, Send), procure STARTTLS ou TLS e escolha “if available”, “when possible”, “preferred” ou “opportunistic”.
policy-step-other-sending-required = Envio: nas configurações dos e-mails de saída (SMTP, Outbound, Delivery, Send), procure TLS e escolha “always”, “required”, “mandatory” ou “force”.
policy-step-other-sending-verified = Envio: nas configurações dos e-mails de saída, procure TLS, escolha “required” e, com isso, “verify certificate”, “trusted”, “check hostname” ou “domain validation”. Se o nome não é conferido, é só obrigatório, não verificado.
policy-step-other-from-plain = Recebimento, para estes parceiros sem TLS: procure uma lista de hosts ou domínios isentos (“exceptions”, “TLS exclusions”): { $domains }
policy-step-other-from-opportunistic = Recebimento, para estes parceiros TLS se quiserem: procure uma lista de exceções ao que vale para todos: { $domains }
policy-step-other-from-required = Recebimento, para estes parceiros TLS ou nada: procure uma lista chamada “TLS domains”, “Force TLS”, “Required TLS”, “secure senders”, “partner connectors” ou algo assim e adicione: { $domains }
policy-step-other-from-verified = Recebimento, para estes parceiros TLS com certificado conferido: procure uma lista ou um conector para parceiros específicos que peça um certificado de cliente com certo nome e adicione: { $domains }
policy-step-other-to-plain = Envio, a estes parceiros sem TLS: procure uma lista de domínios isentos e adicione: { $domains }
policy-step-other-to-opportunistic = Envio, a estes parceiros TLS se oferecido: procure uma lista de exceções ao que vale para todos e adicione: { $domains }
policy-step-other-to-required = Envio, a estes parceiros TLS ou nada: procure uma lista, ou uma rota por domínio, chamada “TLS domains”, “Force TLS”, “Send secure to”, “Required TLS” ou algo assim e adicione: { $domains }
policy-step-other-to-verified = Envio, a estes parceiros TLS com certificado conferido: na mesma lista ou rota, procure “verify”, “trusted”, “check name” ou “domain validation” e adicione: { $domains }
policy-step-other-versions = Procure as versões do TLS (“protocols”, “minimum version”), permita { $version } e posteriores e desative SSL 2, SSL 3 e tudo o que for mais antigo. Alguns servidores deixam isso a cargo do sistema.
policy-step-other-ask =
    Se não encontrar algo disto, pergunte ao fabricante, com estas palavras: “Em nosso servidor { $host }:
    (1) Como instalo um certificado com os certificados intermediários para SMTP?
    (2) Como o STARTTLS é oferecido na porta 25?
    (3) Como exijo TLS para e-mails a domínios específicos, e vindos deles, de modo que sejam recusados ou fiquem na fila caso contrário?
    (4) Ele pode conferir o certificado e o nome do outro servidor?
    (5) Ele escreve a versão do TLS e a cifra nas linhas Received?”
    Aquilo para o que um servidor não tem configuração, ele não faz: avise seu parceiro, ou deixe que um gateway à frente dele o faça.
policy-step-other-test = Examine a porta 25 a partir de outro lugar (“O que um parceiro vê”, ou postseal probe { $host }). Depois envie uma mensagem em cada direção (etapa 4): só isso prova.
policy-step-other-undo = Para ter tudo como antes: restaure cada uma destas configurações. Anote como eram, ou tire uma foto, antes de alterá-las.
server-other-name = Outro servidor
server-since = { $server } { $version } ou posterior
