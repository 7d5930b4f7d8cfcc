# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = O nome { $name } não tem endereço.
delivery-name-not-found-why = O DNS, o diretório de todos os nomes de host, não conhece nenhum servidor com esse nome, portanto não há a que se conectar.
delivery-name-not-found-next = Confira a grafia; se o nome é novo, verifique se o registro dele foi publicado: A ou AAAA para um servidor, MX para um domínio de e-mail.

delivery-null-mx-what = O domínio { $domain } não recebe e-mails.
delivery-null-mx-why = O registro MX dele, a entrada que indica os servidores de e-mail, diz isso de propósito (RFC 7505), portanto não há a que se conectar.
delivery-null-mx-next = Confira a grafia do domínio; muitos usam para e-mail um diferente do da web.

delivery-unusable-mx-what = Os registros MX de { $domain } não indicam nenhum servidor de e-mail.
delivery-unusable-mx-why = Um registro MX, a entrada que indica o servidor de e-mail de um domínio, precisa conter um nome de host; o que há ali não é um, mas um endereço, por exemplo.
delivery-unusable-mx-next = Quem opera o DNS de { $domain } precisa escrever ali o nome de host do servidor.

delivery-resolver-what = Não foi possível consultar o endereço de { $name }: { $cause }.
delivery-resolver-why = Sem uma resposta do DNS, o diretório de todos os nomes de host, não se encontra nenhum servidor.
delivery-resolver-next = Verifique a rede e o servidor DNS deste computador, ou indique outro nas preferências (na linha de comando: --resolver), e tente de novo.

delivery-port-closed-what = Nada responde em { $target }: a conexão foi recusada.
delivery-port-closed-why = A máquina existe, mas nenhum servidor de e-mail escuta nessa porta, ou um firewall nos barra.
delivery-port-closed-next = Verifique se o servidor de e-mail está rodando e escuta nessa porta (25 entre servidores, 587 ou 465 para programas que fazem login, 993 para caixas de correio).

delivery-network-what = A conexão a { $target } falhou ({ $step }): { $cause }.
delivery-network-why = Não há caminho pela rede até esse servidor, ou ele se interrompeu.
delivery-network-next = Verifique o endereço, a rede e o firewall e tente de novo.

delivery-timed-out-what = { $target } não respondeu em { $seconds } segundos ({ $step }).
delivery-timed-out-why = Um firewall pode estar engolindo a conexão (muitos provedores bloqueiam a porta 25 para fora), ou o servidor está sobrecarregado.
delivery-timed-out-next = Tente de novo mais tarde, de outra rede, ou pela porta 587.

delivery-no-greeting-what = { $target } aceita a conexão, mas não diz nada em { $seconds } segundos ({ $step }).
delivery-no-greeting-why = Um servidor de e-mail fala primeiro. A porta pode ser de outro serviço, ou esperar TLS desde o primeiro byte; alguns servidores fazem desconhecidos esperar minutos.
delivery-no-greeting-next = Confira o host e a porta; na porta 465, escolha TLS implícito. Se os dois estão certos, tente de novo mais tarde, ou veja o log desse servidor.

delivery-port-25-silent-what = Ninguém responde em { $target }: nenhuma conexão em { $seconds } segundos.
delivery-port-25-silent-why = A maioria dos provedores de internet fecha a porta 25 para casas e escritórios, e os provedores de nuvem também. O servidor pode estar em perfeita ordem.
delivery-port-25-silent-next = Examine a partir do seu servidor de e-mail, que talvez possa usar essa porta: copie o Postseal para lá e execute postseal probe. Ou examine a porta 587, se o servidor a tiver.

delivery-closed-what = { $target } fechou a conexão ({ $step }).
delivery-closed-why = O servidor, ou algo à frente dele, encerrou a conversa no meio; nenhuma mensagem foi aceita.
delivery-closed-next = Veja o log desse servidor neste horário; talvez ele recuse o endereço deste computador.

delivery-unsure-what = { $target } não disse se aceitou a mensagem ({ $step }): a conexão caiu bem nesse momento.
delivery-unsure-why = Ele já tinha a mensagem inteira: ela pode chegar ou não. Alguns servidores examinam uma mensagem por minutos antes de responder.
delivery-unsure-next = Veja a caixa de correio do destinatário. Se não estiver lá depois de alguns minutos, envie de novo: na pior das hipóteses ela chega duas vezes.

delivery-not-smtp-what = O que responde em { $target } não fala o protocolo de e-mail SMTP ({ $step }: { $cause }).
delivery-not-smtp-why = A porta pode ser de outro serviço, ou esperar TLS desde o primeiro byte.
delivery-not-smtp-next = Confira o host e a porta; na porta 465, escolha TLS implícito.

delivery-web-page-what = O que responde em { $target } é um servidor web, não um servidor de e-mail ({ $step }).
delivery-web-page-why = Redes de hotéis, trens e visitantes respondem com uma página própria até que se faça login. Ou a porta é de um servidor web.
delivery-web-page-next = Abra qualquer página em um navegador e faça login na rede; depois tente de novo. Caso contrário, confira o host e a porta.

delivery-deferred-what = { $target } adia por enquanto ({ $step }): { $reply }.
delivery-deferred-why = Uma resposta que começa com 4 significa “tente de novo mais tarde”; muitos servidores recebem assim remetentes desconhecidos (greylisting).
delivery-deferred-next = Espere alguns minutos e envie de novo.

delivery-greylisted-what = { $target } adia por enquanto, como faz com todos os que não conhece ({ $step }): { $reply }.
delivery-greylisted-why = Greylisting: programas que enviam spam não voltam, servidores de e-mail sim. Nada está errado.
delivery-greylisted-next = Espere de cinco a quinze minutos e envie de novo da mesma máquina.

delivery-mailbox-what = Não foi possível ler a caixa de correio em { $target } ({ $step }): { $cause }.
delivery-mailbox-why = Por isso não se sabe se a mensagem chegou.
delivery-mailbox-next = Tente de novo, ou abra a mensagem no seu programa de e-mail, salve-a e abra o arquivo aqui.

delivery-not-arrived-what = { $seconds ->
    [one] Depois de { $seconds } segundo,
   *[other] Depois de { $seconds } segundos,
} a mensagem { $id } não está na caixa de correio em { $target }.
delivery-not-arrived-why = Ela pode estar retida no caminho (o greylisting leva até quinze minutos), ou ter ido para outra caixa de correio. A caixa de entrada e a pasta de spam foram examinadas.
delivery-not-arrived-next = Espere por ela mais um pouco. Se foi recusada, há um aviso disso na caixa de correio do remetente.

delivery-message-id-what = { $id } não é um Message-ID.
delivery-message-id-why = Uma mensagem é encontrada pelo identificador inteiro: ele contém um @, como <20261123.1@mx.example.org>. Por uma parte dele, outra mensagem seria tomada pela sua.
delivery-message-id-next = Pegue-o do que o send mostrou ou da linha Message-ID da mensagem.

delivery-secret-empty-what = A primeira linha de { $file } está vazia.
delivery-secret-empty-why = A senha ou o token é esperado ali; sem ele, o servidor apenas contaria um login malsucedido.
delivery-secret-empty-next = Escreva-o na primeira linha do arquivo.

delivery-collect-folder = Examinando { $folder }…
delivery-collect-wait = { $seconds ->
    [one] Ainda não chegou; resta { $seconds } segundo.
   *[other] Ainda não chegou; restam { $seconds } segundos.
}

delivery-blocklisted-what = { $target } não aceita nada do nosso endereço ({ $step }): { $reply }.
delivery-blocklisted-why = O endereço está em uma lista de quem envia spam, ou de conexões residenciais, que não devem enviar e-mails elas mesmas. Não tem nada a ver com TLS.
delivery-blocklisted-next = Envie pelo seu próprio servidor de e-mail (na linha de comando: --via), ou execute o Postseal nele. Se é o endereço do seu servidor: peça ao operador da lista que o retire.

delivery-rejected-what = { $target } recusa ({ $step }): { $reply }.
delivery-rejected-why = Uma resposta que começa com 5 é definitiva: a mesma tentativa não dará certo mais tarde. Nenhuma mensagem foi aceita.
delivery-rejected-next = Leia o motivo do servidor; confira o remetente, o destinatário e se é preciso fazer login antes.

delivery-no-starttls-what = { $target } não oferece TLS (sem STARTTLS), por isso nada foi enviado.
delivery-no-starttls-why = STARTTLS é o comando que transforma uma conexão comum em uma criptografada; sem ele o e-mail seria legível no caminho. Um equipamento no meio também pode retirar a oferta.
delivery-no-starttls-next = Ative o TLS nesse servidor; se já está ativado, procure um firewall com “SMTP inspection” no meio.

delivery-starttls-refused-what = { $target } oferece TLS e depois o recusa: { $reply }. Nada foi enviado.
delivery-starttls-refused-why = Na maioria das vezes, o servidor não consegue ler seu certificado ou sua chave.
delivery-starttls-refused-next = Veja o log desse servidor e confira os caminhos e as permissões do certificado e da chave.

delivery-injected-what = { $target } enviou texto sem criptografia logo após aceitar o TLS; a conexão foi abandonada.
delivery-injected-why = É assim que um atacante no caminho incluiria palavras suas na conversa criptografada (CVE-2011-0411), ou que se comporta um servidor muito desatualizado.
delivery-injected-next = Atualize o software desse servidor; se está em dia, procure um equipamento no meio que altere conexões de e-mail.

delivery-handshake-what = O TLS com { $target } falhou: { $cause }.
delivery-handshake-why = Os dois lados não chegaram a um acordo sobre a criptografia, ou o certificado e a chave do servidor não funcionam. Nada foi enviado por ela.
delivery-handshake-next = Veja o log desse servidor neste horário; confira o certificado, a chave e as versões e cifras de TLS permitidas.

delivery-old-tls-what = { $target } só fala versões do TLS antigas demais: { $cause }.
delivery-old-tls-why = TLS 1.0 e 1.1 estão obsoletos (RFC 8996); um parceiro que exige TLS hoje os recusa.
delivery-old-tls-next = Permita TLS 1.2 e 1.3 na configuração desse servidor, atualizando-o se for preciso.

delivery-untrusted-what = O certificado de { $target } não é confiável: { $cause }. Nada foi enviado.
delivery-untrusted-why = Só um certificado que leva a uma autoridade conhecida, e é válido hoje, prova quem está do outro lado.
delivery-untrusted-next = Verifique se o servidor envia a cadeia inteira e se o certificado não expirou; para uma autoridade privada, acrescente a raiz dela nas preferências (na linha de comando: --trust).

delivery-name-mismatch-what = O certificado de { $target } não é para o nome { $name }. Nada foi enviado.
delivery-name-mismatch-why = Um certificado válido para outro não prova nada sobre este servidor.
delivery-name-mismatch-next = Use o nome que está no certificado, ou peça a emissão de um que traga { $name }.

delivery-secret-in-clear-what = A senha não foi enviada a { $target }: a conexão não está criptografada.
delivery-secret-in-clear-why = Todos no caminho poderiam lê-la.
delivery-secret-in-clear-next = Exija TLS (obrigatório, verificado ou implícito), ou envie sem login.

delivery-secret-unverified-what = A senha não foi enviada a { $target }: o certificado não está verificado.
delivery-secret-unverified-why = Um atacante no caminho poderia apresentar qualquer certificado e recolher a senha.
delivery-secret-unverified-next = Use o nome de servidor que está no certificado; para uma autoridade privada, acrescente a raiz dela nas preferências (na linha de comando: --trust).

delivery-no-mechanism-what = { $target } não oferece nenhum modo de login que este programa conheça (oferecidos: { $offered }).
delivery-no-mechanism-why = São conhecidos SCRAM-SHA-256, SCRAM-SHA-1, PLAIN e LOGIN para uma senha, e XOAUTH2 e OAUTHBEARER para um token; muitos servidores não oferecem nenhum na porta 25.
delivery-no-mechanism-next = Tente a porta 587 ou 465, ou envie sem login.

delivery-auth-failed-what = { $target } não aceita usuário e senha: { $reply }.
delivery-auth-failed-why = Um dos dois está errado, ou esta conta não pode enviar daqui. Nada foi enviado.
delivery-auth-failed-next = Confira o nome de usuário e a senha; alguns provedores exigem uma senha separada para cada aplicativo. Um token vale cerca de uma hora: obtenha um novo.

delivery-auth-broken-what = O login em { $target } foi interrompido: { $cause }.
delivery-auth-broken-why = O servidor não seguiu o método, ou não conseguiu provar que ele mesmo conhece a senha.
delivery-auth-broken-next = Confira o host e a porta; veja o log desse servidor.

delivery-no-roots-what = Não há certificados raiz em que confiar: { $cause }.
delivery-no-roots-why = Os certificados raiz são as autoridades conhecidas; sem eles nenhum certificado pode ser verificado.
delivery-no-roots-next = Instale os certificados de CA do sistema (pacote ca-certificates), ou acrescente nas preferências um arquivo com raízes (na linha de comando: --trust).

probe-no-starttls-what = O servidor não oferece TLS (sem STARTTLS).
probe-no-starttls-why = E-mails para ele seguem sem criptografia, e um parceiro que insiste em TLS não consegue entregar nada.
probe-no-starttls-next = Ative o TLS nesse servidor; se já está ativado, procure um firewall com “SMTP inspection” no meio.

probe-starttls-refused-what = O servidor oferece TLS e depois o recusa: { $reply }.
probe-starttls-refused-why = Um parceiro que insiste em TLS não consegue entregar. Na maioria das vezes, o servidor não consegue ler seu certificado ou sua chave.
probe-starttls-refused-next = Veja o log desse servidor e confira os caminhos e as permissões do certificado e da chave.

probe-handshake-failed-what = O servidor oferece TLS, mas o handshake falha: { $cause }.
probe-handshake-failed-why = Um parceiro que insiste em TLS não consegue entregar.
probe-handshake-failed-next = Veja o log desse servidor; confira o certificado, a chave e as versões e cifras de TLS permitidas.

probe-old-tls-what = O servidor só fala versões do TLS antigas demais: { $cause }.
probe-old-tls-why = TLS 1.0 e 1.1 estão obsoletos (RFC 8996); um parceiro que exige TLS hoje os recusa.
probe-old-tls-next = Permita TLS 1.2 e 1.3 na configuração desse servidor, atualizando-o se for preciso.

probe-only-old-tls-what = O servidor não fala nada mais novo do que { $newest }.
probe-only-old-tls-why = SSL 3.0, TLS 1.0 e 1.1 estão obsoletos (RFC 7568, RFC 8996); um parceiro que exige TLS hoje os recusa.
probe-only-old-tls-next = Permita TLS 1.2 e 1.3 na configuração desse servidor, atualizando-o se for preciso.

probe-old-versions-what = O servidor também fala versões antigas: { $versions }.
probe-old-versions-why = Quem fala uma mais nova não é prejudicado. Mas SSL 3.0, TLS 1.0 e 1.1 estão obsoletos (RFC 7568, RFC 8996), e as auditorias os apontam.
probe-old-versions-next = Permita só TLS 1.2 e 1.3, a menos que um parceiro precise de uma antiga. Se este servidor é seu, a configuração da etapa 3 faz isso.

probe-broken-ciphers-what = O servidor também aceita cifras que não protegem: { $ciphers }.
probe-broken-ciphers-why = O que segue por elas pode ser lido por quem tentar.
probe-broken-ciphers-next = Se este servidor é seu: permita só as cifras da configuração da etapa 3.

probe-weak-ciphers-what = O servidor também aceita cifras que protegem pouco: { $ciphers }.
probe-weak-ciphers-why = Só as usa um parceiro que não oferece nada melhor. Anônimo significa sem certificado: o Postfix as mantém ativadas por conta própria, pois são melhores do que nenhuma criptografia.
probe-weak-ciphers-next = Se este servidor é seu: se uma auditoria as apontar, permita só as cifras da configuração da etapa 3.

probe-starttls-stripped-what = Algo no meio retira STARTTLS do que o servidor diz. E deixa sua marca: { $sign }.
probe-starttls-stripped-why = É o que os firewalls da Cisco fazem com "inspect esmtp" (ASA) ou "fixup protocol smtp" (PIX). Todo e-mail por este caminho segue sem criptografia, e quem insiste em TLS não consegue entregar.
probe-starttls-stripped-next = Peça que essa inspeção seja desativada no firewall, do seu lado ou do lado do servidor. Examinar de outra rede mostra de qual.

probe-tls-at-465-what = O mesmo servidor fala TLS na porta 465.
probe-tls-at-465-why = Portanto ele tem um certificado. Ou o STARTTLS não está ativado nesta porta, ou algo no meio o retira do que o servidor diz.
probe-tls-at-465-next = Examine esta porta a partir do próprio servidor. Se ali ele oferece STARTTLS, um firewall no meio o retira.

probe-intercepted-what = O certificado não é o do servidor, mas o de um programa no meio: { $issuer }.
probe-intercepted-why = Um antivírus ou um firewall abre o TLS e olha dentro. O que o servidor realmente apresenta não pode ser visto daqui.
probe-intercepted-next = Desative a inspeção de e-mail ou de SSL dele para este teste, ou examine a partir de outra máquina.

probe-takes-injected-what = O servidor toma texto de antes do TLS por palavras dentro do TLS (CVE-2011-0411).
probe-takes-injected-why = Alguém no meio pode inserir comandos em uma conversa criptografada e fazer com que e-mails sejam enviados a outros lugares.
probe-takes-injected-next = Atualize o servidor de e-mail; todos os que têm manutenção corrigiram isso desde 2011.

probe-clocks-differ-what = Os relógios deste computador e do servidor diferem em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. O servidor diz: { $date }.
probe-clocks-differ-why = A validade de um certificado é julgada pelo relógio: com um errado, certificados bons são recusados e expirados são aceitos.
probe-clocks-differ-next = Acerte o relógio errado e faça com que o NTP o mantenha certo.

probe-address-passed-what = Sem conexão com o endereço { $address } do servidor ({ $cause }); o seguinte foi usado.
probe-address-passed-why = Talvez este computador não tenha caminho até lá, como muitos não têm para IPv6, ou ninguém escute nesse endereço. Remetentes que o tentam primeiro esperam ou vão a outro lugar.
probe-address-passed-next = Veja a partir de outra rede. Se lá também ninguém responder, faça o servidor escutar nesse endereço ou tire-o do DNS.

probe-late-greeting-what = O servidor só saúda depois de { $seconds } segundos.
probe-late-greeting-why = Muitas vezes é de propósito: programas que enviam spam não esperam por isso, servidores de e-mail esperam até cinco minutos.
probe-late-greeting-next = Nada a fazer. Se é o seu próprio servidor e não é de propósito, veja os servidores DNS dele: talvez esteja esperando por eles.

probe-asks-for-certificate-what = O servidor pede um certificado a quem se conecta.
probe-asks-for-certificate-why = Alguns parceiros distinguem os servidores por isso. Sem um, a conversa continuou.
probe-asks-for-certificate-next = Nada a fazer, a menos que seu parceiro o queira. Se o seu é aceito, mostra o Postseal na linha de comando: postseal probe --certificate FILE --key FILE.

probe-certificate-taken-what = O servidor pediu um certificado e continuou depois de ver o seu.
probe-certificate-taken-why = Se ele confia no certificado, ou só não se importa, está no log dele e na linha Received.
probe-certificate-taken-next = Envie a mensagem de teste do seu servidor e leia como o servidor receptor avaliou o certificado dele.

probe-certificate-not-asked-what = O servidor não pede certificado.
probe-certificate-not-asked-why = Por isso o seu não foi apresentado. A maioria dos servidores de e-mail não pede.
probe-certificate-not-asked-next = Nada a fazer. Se seu parceiro quer um, é ele que precisa ativar isso.

probe-certificate-refused-what = O servidor encerrou a conversa ao ver seu certificado: { $cause }.
probe-certificate-refused-why = Ele não confia em quem o emitiu, ou o certificado não se destina a clientes (uso estendido de chave clientAuth).
probe-certificate-refused-next = Pergunte ao parceiro quais CAs ele aceita e confira seu certificado na etapa 2.

probe-no-tls13-what = O servidor fala TLS 1.2, mas não TLS 1.3.
probe-no-tls13-why = O TLS 1.2 ainda é bom; o TLS 1.3 é mais rápido e não tem mais escolhas fracas.
probe-no-tls13-next = Permita também TLS 1.3 na próxima atualização do servidor.

probe-no-tls12-what = O servidor fala TLS 1.3, mas não TLS 1.2.
probe-no-tls12-why = Parceiros com software mais antigo não conseguem se conectar por TLS.
probe-no-tls12-next = Permita também TLS 1.2, a menos que conheça todos os seus parceiros.

send-in-clear-what = A mensagem seguiu sem criptografia.
send-in-clear-why = Todos no caminho puderam lê-la; a classe escolhida permite isso.
send-in-clear-next = Escolha “TLS ou nada” ou “TLS verificado” onde o e-mail não pode ser legível.

# What was seen
delivery-exchanger = Servidor de e-mail { $host } (prioridade { $preference })
delivery-no-mx-record = Servidor de e-mail { $host } (o próprio domínio, pois ele não tem registro MX)
delivery-connected = Servidor:     { $target } (endereço { $ip })
delivery-banner = Saudação:     { $banner }
delivery-capabilities = Recursos:     { $words }
delivery-starttls-is-offered = STARTTLS:     oferecido (a conexão pode passar a ser criptografada)
delivery-starttls-is-not-offered = STARTTLS:     não oferecido
delivery-starttls-is-refused = STARTTLS:     oferecido e depois recusado
delivery-starttls-is-implicit = STARTTLS:     desnecessário, TLS desde o primeiro byte
delivery-tls-none = Criptografia: nenhuma
delivery-tls = Criptografia: { $version }, { $cipher }, troca de chaves { $exchange }
delivery-versions = Versões:      { $versions }
delivery-versions-not = Não aceita:   { $versions }
delivery-versions-unknown = Não se sabe:  { $versions }
delivery-certificate-of = { $subject }, emitido por { $issuer }, válido até { $date }
delivery-is-trusted = Certificado:  confiável
delivery-is-not-trusted = Certificado:  não confiável
delivery-is-for-name = Nome:         está no certificado
delivery-is-not-for-name = Nome:         não está no certificado
delivery-accepted = Aceita:       { $reply }
delivery-message-id = Message-ID:   { $id }

# The test message
delivery-test-subject = Mensagem de teste do Postseal
delivery-test-body = Esta mensagem foi enviada pelo Postseal, para ver se os e-mails viajam por TLS. As linhas do cabeçalho contam. Não é preciso fazer nada com ela.

# More than is looked at
probe-more-addresses-what = { $host } tem { $found } endereços; { $looked } deles foram examinados.
probe-more-addresses-why = Um parceiro pode chegar a qualquer um deles; o resultado nada diz sobre os demais.
probe-more-addresses-next = Examine os demais um a um, cada um pelo endereço, com o nome do servidor (na linha de comando: --name).
probe-more-servers-what = { $domain } indica { $found } servidores de e-mail; { $looked } deles foram examinados.
probe-more-servers-why = Os parceiros tentam os demais quando os preferidos não respondem; o resultado nada diz sobre eles.
probe-more-servers-next = Examine os demais um a um, pelo nome.
