# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = Sem criptografia
class-plain-sentence = O e-mail segue sem TLS, legível por todos no caminho, mesmo onde o TLS é oferecido.
class-plain-inbound-sentence = O correio entra sem TLS, legível por qualquer um no caminho; o seu servidor não o oferece.
class-opportunistic-name = TLS se oferecido
class-opportunistic-sentence = O e-mail segue por TLS onde o outro lado o oferece; caso contrário, sem criptografia: nenhum e-mail se perde, mas um atacante no caminho pode forçar o envio sem criptografia.
class-opportunistic-inbound-sentence = O seu servidor oferece TLS; quem não o usar ainda pode entregar em texto claro: nenhuma mensagem se perde, mas um atacante no caminho pode forçar o texto claro.
class-required-name = TLS ou nada
class-required-sentence = O e-mail segue por TLS ou não segue; não se confere de quem é o servidor do outro lado.
class-required-inbound-sentence = O correio é aceito por TLS ou recusado; não se verifica de quem é o servidor que o entrega.
class-verified-name = TLS verificado
class-verified-sentence = O e-mail segue por TLS a um servidor que prova seu nome com um certificado confiável, ou não segue.
class-verified-inbound-sentence = O correio é aceito por TLS de um servidor que prova o seu nome com um certificado confiável, ou recusado.

direction-inbound = Recebimento
direction-outbound = Envio

support-yes = sim
support-no = não
support-default-only = só para todos
support-partner-only = só para um parceiro

capability-minimum = só TLS 1.3
capability-submission = portas 587 e 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = regras por endereço
capability-host = regras por nome de host
capability-fingerprint = parceiros reconhecidos pela impressão digital de um certificado
capability-certificate-name = parceiros reconhecidos pelo nome no certificado

policy-file-settings = As configurações do próprio servidor
policy-file-outbound-partners = Quais parceiros são tratados de outra forma no envio
policy-file-inbound-partners = Quais parceiros são tratados de outra forma no recebimento
policy-file-client-certificates = Os certificados pelos quais um parceiro é reconhecido
policy-file-inbound-clients = O que se exige dos servidores conforme de onde se conectam
policy-file-submission = As portas por onde os usuários enviam e-mails
policy-file-program = Um programa do próprio Postseal, com o qual os scripts trabalham

policy-action-create = arquivo novo
policy-action-merge = junta-se ao seu arquivo
policy-action-replace = substitui o arquivo

# Errors

server-unknown-what = Nenhum servidor de e-mail se chama { $server }.
server-unknown-why = Uma configuração é escrita para um servidor e uma versão; outro não a leria.
server-unknown-next = Os nomes são: { $known }. Se o seu não estiver entre eles, “other” traz os passos para qualquer servidor.

server-version-too-old-what = { $server } { $version } é mais antigo do que tudo para o que escrevemos uma configuração.
server-version-too-old-why = Faltam nele opções de que a configuração precisa, e ele não recebe mais correções de segurança.
server-version-too-old-next = Atualize { $server } para a versão { $oldest } ou posterior.

platform-unknown-what = Nenhuma plataforma se chama { $text }.
platform-unknown-why = A plataforma diz onde costumam ficar os arquivos do servidor, os certificados e as chaves.
platform-unknown-next = Os nomes são: { $known }. Sem indicação, valem os locais do Debian.

platform-unavailable-what = Não se sabe aqui onde ficam os arquivos de { $server } em { $platform }.
platform-unavailable-why = O Postseal não indica nenhum local que não tenha confirmado; alguns servidores usam os mesmos em toda parte.
platform-unavailable-next = Omita --platform e indique com --certificate, --key e --roots onde os arquivos ficam no servidor. "postseal policy servers" diz quais plataformas são conhecidas.

server-version-malformed-what = { $text } não é uma versão.
server-version-malformed-why = A configuração difere de uma versão para outra.
server-version-malformed-next = Digite-a como números com pontos, por exemplo 3.7; no Postfix, "postconf mail_version" a mostra.

server-path-unusable-what = { $text } não pode ser usado como caminho no servidor.
server-path-unusable-why = Ele entra em um arquivo de configuração e em comandos, onde espaços, aspas, vírgulas e outros caracteres especiais significam outra coisa.
server-path-unusable-next = Informe o caminho completo desde a raiz, por exemplo /etc/ssl/private/mx.example.org.key (no Windows, C:\Postseal\mx.example.org.pfx), e renomeie o arquivo no servidor, se for preciso.

fingerprint-malformed-what = { $text } não é a impressão digital SHA-256 de um certificado.
fingerprint-malformed-why = Uma impressão digital é um número curto calculado a partir de um certificado: 64 dígitos de 0 a 9 e de a a f. O parceiro é reconhecido por ela.
fingerprint-malformed-next = Peça-a ao parceiro ou mostre-a com: openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } não diz o que se exige de quem.
partner-malformed-why = Um parceiro é um domínio de e-mail e o rigor com que se exige o TLS: plain, opportunistic, required ou verified.
partner-malformed-next = Escreva bank.example=verified para e-mails ao parceiro, ou bank.example=verified/required para e-mails ao parceiro e vindos dele.

partner-twice-what = { $domain } foi citado duas vezes.
partner-twice-why = Só um dos dois pode valer.
partner-twice-next = Remova um deles.
partner-is-server-what = { $from } é o endereço de um servidor, não um domínio de e-mail.
partner-is-server-why = Um parceiro é reconhecido pela parte depois do @ dos seus endereços de e-mail. Também há regras por endereço, para o e-mail recebido.
partner-is-server-next = Escreva o domínio de e-mail do parceiro, por exemplo bank.example. Para o servidor, a regra é --client { $from }=required; na janela, escolha “Servidor de origem”.

policy-unreadable-what = Não é possível ler a política: { $cause }
policy-unreadable-why = Uma política mal lida protegeria menos do que você queria.
policy-unreadable-next = Corrija o ponto indicado; uma política tem inbound, outbound e uma lista de parceiros.

policy-folder-not-empty-what = Já há algo em { $path }.
policy-folder-not-empty-why = Arquivos de duas configurações em uma mesma pasta seriam confundidos.
policy-folder-not-empty-next = Escolha uma pasta nova ou vazia.

client-origin-malformed-what = { $text } não é um endereço, um intervalo de endereços nem o nome de um servidor.
client-origin-malformed-why = A regra se orienta por de onde vem uma conexão.
client-origin-malformed-next = Escreva 192.0.2.7, ou 192.0.2.0/24 para um intervalo, ou 2001:db8::/32, ou mx.bank.example.
client-range-malformed-what = { $text } não é um intervalo de endereços: depois da barra vem um número de 0 a { $widest }.
client-range-malformed-why = O número diz quantos bits, desde o início, são iguais em todos os endereços do intervalo: quanto maior, menos endereços.
client-range-malformed-next = Escreva --client { $range }=required para um intervalo ou --client { $address }=required para um só servidor; na janela, escolha “Servidor de origem” e digite { $range }.

client-malformed-what = { $text } não diz o que se exige de qual servidor.
client-malformed-why = Uma regra assim é de onde vem uma conexão e o rigor com que se exige o TLS: plain, opportunistic, required ou verified.
client-malformed-next = Escreva 192.0.2.0/24=required ou mx.bank.example=required.

client-twice-what = { $from } foi citado duas vezes.
client-twice-why = Só uma das duas regras pode valer.
client-twice-next = Remova uma delas.

partner-not-named-what = { $text } não é citado na política.
partner-not-named-why = Um certificado pertence a um parceiro ou a um servidor que tem regra própria.
partner-not-named-next = Cite-o antes, por exemplo com --partner { $text }=verified/verified ou --client { $text }=verified.

profile-unknown-what = Nenhum perfil se chama { $text }.
profile-unknown-why = O perfil diz quão antigo o outro lado pode ser.
profile-unknown-next = Os perfis são modern, intermediate (recomendado) e old.

minimum-malformed-what = { $text } não é uma versão do TLS que possa ser a mínima.
minimum-malformed-why = Tudo abaixo da versão mínima é recusado.
minimum-malformed-next = Escreva 1.2 ou 1.3; com o perfil “old”, 1.0 e 1.1 também são possíveis.

minimum-below-profile-what = { $minimum } está abaixo do que o perfil { $profile } permite.
minimum-below-profile-why = O perfil diz quão antigo o outro lado pode ser; a versão mínima só pode tornar isso mais rigoroso.
minimum-below-profile-next = Escolha uma versão mais alta, ou o perfil “old” se máquinas que não podem ser substituídas precisarem dele.

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = O TLS é oferecido, embora se tenha pedido sem criptografia.
limit-plain-still-offered-why = O servidor oferece TLS antes de saber quem envia, portanto não pode escondê-lo só de alguns remetentes.
limit-plain-still-offered-next = E-mails sem criptografia são aceitos, e um remetente que usa TLS é atendido com TLS. Nada a fazer, a menos que o TLS cause problemas a esse remetente.

limit-partner-not-weaker-what = { $partner } é tratado com o mesmo rigor que todos quando envia.
limit-partner-not-weaker-why = O servidor pede TLS antes de saber quem envia, portanto não pode exigir de um parceiro menos do que de todos.
limit-partner-not-weaker-next = Vale a classe mais rigorosa. Para abrir exceções, escolha “TLS se oferecido” para todos e cite os parceiros que precisam usar TLS.

limit-name-not-compared-what = Todo remetente precisa de um certificado de uma autoridade confiável, mas o nome nele não é comparado.
limit-name-not-compared-why = O servidor pode conferir quem emitiu o certificado de um remetente, mas não tem como conferir que ele pertence ao domínio do remetente.
limit-name-not-compared-next = Remetentes sem um certificado assim são recusados; de resto, o certificado de qualquer um basta. Para uma prova real, escolha “TLS verificado” para parceiros específicos e informe as impressões digitais dos certificados deles.

limit-fingerprint-missing-what = Os e-mails de { $partner } esperam até que se conheça a impressão digital do certificado.
limit-fingerprint-missing-why = O servidor reconhece um parceiro pela impressão digital do certificado (um número curto calculado a partir dele), não pelo nome nele, e nenhuma foi informada.
limit-fingerprint-missing-next = Peça ao parceiro a impressão digital SHA-256 do certificado com que os servidores dele enviam, adicione-a e exporte de novo. Até lá os e-mails dele são adiados, não perdidos; ou escolha “TLS ou nada” para ele.

limit-fingerprint-pinned-what = { $partner } é reconhecido pelo certificado, não por um nome.
limit-fingerprint-pinned-why = O servidor compara a impressão digital do certificado (um número curto calculado a partir dele). Um certificado renovado tem outra.
limit-fingerprint-pinned-next = Peça ao parceiro que informe cada nova impressão digital antes de usá-la; mantenha a antiga ao lado por algum tempo.

limit-bounce-unseen-what = As mensagens devolvidas não são abrangidas pelas regras para parceiros que enviam.
limit-bounce-unseen-why = A regra se orienta pelo domínio do remetente, e um aviso de falha na entrega não tem remetente.
limit-bounce-unseen-next = Essas mensagens são aceitas como as de todos. Muitas vezes citam o e-mail que falhou: peça ao parceiro que envie tudo por TLS do lado dele. A regra atinge também o que outros trazem com o endereço do parceiro: e-mail encaminhado, ou vindo por um gateway ou servidor reserva seu, é recusado se esse servidor não a cumprir.

limit-plain-unreachable-what = E-mails a domínios cujos servidores não oferecem TLS não podem ser entregues.
limit-plain-unreachable-why = O TLS é obrigatório para todos, e nem todo servidor de e-mail o oferece.
limit-plain-unreachable-next = Esses e-mails esperam e, depois de alguns dias, voltam ao remetente. Escolha “TLS se oferecido” para todos, se você escreve a domínios desconhecidos.

limit-hosted-unreachable-what = E-mails à maioria dos domínios não podem ser entregues.
limit-hosted-unreachable-why = O certificado precisa trazer um nome dentro do domínio do destinatário, mas a maioria dos domínios recebe e-mails nos servidores de um provedor, que têm outros nomes.
limit-hosted-unreachable-next = Esses e-mails esperam e, depois de alguns dias, voltam ao remetente. Escolha “TLS se oferecido” para todos e “TLS verificado” para os parceiros cujos nomes de servidor você conhece.

limit-name-inside-domain-what = Os servidores de { $partner } precisam provar um nome dentro desse domínio.
limit-name-inside-domain-why = Nenhum outro nome foi informado, e os nomes no DNS (os registros MX) não são confiáveis: quem os forja escolhe o nome.
limit-name-inside-domain-next = Se um provedor recebe os e-mails dele, peça ao parceiro os nomes nos certificados dos servidores e adicione-os. Até lá esses e-mails esperam ou são recusados, e não vão a nenhum servidor errado.

limit-route-overrides-what = Uma rota fixa para os e-mails de um parceiro escapa às regras desse parceiro.
limit-route-overrides-why = O servidor procura a regra pelo host a que se conecta. Com uma rota como [mail.bank.example]:25, esse host é a rota, não o domínio.
limit-route-overrides-next = Se você tem rotas assim: no Postfix, o apply.sh adiciona uma linha para cada uma de transport_maps; execute-o de novo quando mudarem. Para um relayhost, adicione uma linha para cada uma, escrita exatamente como a rota, ao arquivo de parceiros de envio.
limit-route-own-tls-what = Os e-mails que uma action própria envia por uma rota fixa escapam ao que se pede aqui.
limit-route-own-tls-why = Uma action do smtpd.conf com "host" ou "domain" mantém suas próprias opções de TLS: só você sabe para que serve aquele servidor.
limit-route-own-tls-next = Se houver alguma, o apply.sh a nomeia. Onde uma levar e-mails de um parceiro, escreva nela "tls" (o certificado é verificado) ou "tls no-verify" (qualquer certificado serve).
limit-smarthost-asked-what = Se todo o e-mail sai por um único servidor (um smarthost), é esse servidor que precisa cumprir as regras dos parceiros.
limit-smarthost-asked-why = O Exim verifica o servidor ao qual se conecta. O certificado de um smarthost não traz o nome do parceiro, então o e-mail para um parceiro verificado espera; e como ele segue dali, ninguém aqui sabe.
limit-smarthost-asked-next = Com um smarthost, peça que as regras dos parceiros sejam definidas nele e exija aqui TLS de todos: todos, nesse caso, é o smarthost.
limit-chain-copied-what = Após cada renovação, o Sendmail precisa de mais um comando.
limit-chain-copied-why = O Sendmail mostra apenas o primeiro certificado de um arquivo. Os que respondem por ele ficam ao lado dos certificados raiz, em /etc/mail/postseal-ca.pem; um certificado renovado pode trazer outros, e sem eles quem verifica recusa.
limit-chain-copied-next = Após cada renovação: sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload. Com o certbot, como --deploy-hook.
limit-host-rests-what = Um parceiro que não cumpre a sua regra pode reter por um tempo o e-mail de outros no mesmo servidor.
limit-host-rests-why = O OpenSMTPD deixa descansar um servidor em que falhou, seja quem for o destinatário.
limit-host-rests-next = Veja primeiro o servidor do parceiro (etapa 4, o que um parceiro vê) e escolha a classe mais rigorosa quando o certificado dele servir.

limit-every-listener-what = A configuração para todos vale também para os programas de e-mail dos seus usuários.
limit-every-listener-why = É a configuração geral do servidor; as portas por onde os usuários enviam e-mails (587 e 465) a adotam, a menos que tenham uma própria.
limit-every-listener-next = Escolha na etapa 3 configurar também as portas dos usuários (--submission), onde o Postseal faz isso para este servidor: então elas têm configurações próprias. Ou dê-lhes você mesmo (no Postfix: em master.cf, smtpd_tls_security_level=encrypt e smtpd_tls_req_ccert=no). Depois teste o envio a partir de um programa de e-mail.

limit-sender-unverifiable-what = Quem envia não precisa provar um nome aqui, embora se tenha pedido “TLS verificado”.
limit-sender-unverifiable-why = Este servidor não tem como comparar o nome no certificado de um remetente.
limit-sender-unverifiable-next = Exige-se “TLS ou nada” no lugar: o e-mail é criptografado, mas não fica provado de quem é o servidor que o enviou. Se o outro lado insiste em prova, outro servidor tem de receber os e-mails dele.

limit-partner-stricter-what = { $partner } precisa provar seu nome quando envia, o que é mais do que você pediu.
limit-partner-stricter-why = Este servidor só pode exigir TLS de um remetente específico junto com um certificado para o domínio dele.
limit-partner-stricter-next = Pergunte ao parceiro se os servidores dele enviam com um certificado assim. Se não, escolha “TLS se oferecido” para o domínio dele e crie uma regra para os endereços dos servidores dele, se este servidor tiver regras desse tipo.

limit-sender-names-domain-what = O certificado com que { $partner } envia precisa trazer o próprio domínio de e-mail do parceiro.
limit-sender-names-domain-why = O servidor compara esse certificado com o domínio depois do @, não com o nome de um host.
limit-sender-names-domain-next = Pergunte ao parceiro antes de aplicar isto. E-mails enviados com outro certificado, ou sem nenhum, são recusados.

limit-subdomains-uncovered-what = Os subdomínios de { $partner } não são abrangidos.
limit-subdomains-uncovered-why = Não está documentado que a lista de domínios do servidor aceite curingas.
limit-subdomains-uncovered-next = Se também há e-mails de ou para subdomínios dele, adicione cada um como um parceiro à parte.

limit-subdomains-unknown-what = Não se sabe se uma regra para { $partner } vale também para os subdomínios dele.
limit-subdomains-unknown-why = Nada se sabe das listas de domínios deste servidor.
limit-subdomains-unknown-next = Se também há e-mails de ou para subdomínios dele, adicione cada um como um parceiro à parte.

limit-single-name-what = Só um dos nomes de certificado que { $partner } informou é comparado.
limit-single-name-why = O servidor tem espaço para um nome ou um curinga por destino.
limit-single-name-next = O primeiro é usado. E-mails de e para um servidor com outro nome esperam ou são recusados: peça um nome que todos eles tragam e ponha-o em primeiro lugar.

limit-plain-not-sent-what = Os e-mails seguem por TLS onde quer que seja oferecido, embora se tenha pedido sem criptografia.
limit-plain-not-sent-why = Este servidor usa TLS com todo servidor que o oferece e aqui nada é definido contra isso.
limit-plain-not-sent-next = O que você obtém é “TLS se oferecido”. Se o TLS causa problemas do outro lado, é ele que precisa parar de oferecê-lo.

limit-target-not-compared-what = No envio, os certificados precisam vir de uma autoridade confiável, mas os nomes neles não são comparados.
limit-target-not-compared-why = O servidor só compara nomes quando lhe dizem quais, e ninguém sabe os de todos.
limit-target-not-compared-next = Isto é menos do que “TLS verificado”. Para uma prova real, cite seus parceiros e escolha essa classe para cada um.

limit-target-unverified-what = Os certificados não são conferidos no envio, embora se tenha pedido “TLS verificado”.
limit-target-unverified-why = Este servidor não tem uma opção que os confira.
limit-target-unverified-next = Exige-se “TLS ou nada” no lugar: o e-mail é criptografado, mas não fica provado de quem é o servidor que o recebe. Para uma prova real, outro servidor tem de enviá-lo.

limit-target-stricter-what = Os servidores de { $partner } também precisam provar seus nomes, o que é mais do que você pediu.
limit-target-stricter-why = Este servidor só exige TLS junto com um certificado válido.
limit-target-stricter-next = Os e-mails esperam ou voltam onde o certificado não é válido. Examine o servidor do parceiro na etapa 4 antes de aplicar isto.

limit-name-from-dns-what = No envio, os certificados são comparados com os nomes no DNS (os registros MX).
limit-name-from-dns-why = Não é possível indicar outros nomes a este servidor. Quem forja o DNS escolhe o nome e pode ter um certificado para ele.
limit-name-from-dns-next = Isto protege contra escuta, não contra um DNS forjado. Peça ao parceiro que assine o DNS dele (DNSSEC) ou publique MTA-STS.
limit-name-maybe-from-dns-what = No envio, a maioria dos servidores compara os certificados com os nomes no DNS (os registros MX).
limit-name-maybe-from-dns-why = Quem forja o DNS escolhe esse nome e pode ter um certificado para ele. Não se sabe aqui se é possível indicar a este servidor quais nomes o certificado de um parceiro precisa ter.
limit-name-maybe-from-dns-next = Procure uma lista de nomes esperados junto à configuração do parceiro, ou pergunte ao fabricante. Se não houver, peça ao parceiro que assine o DNS dele (DNSSEC) ou publique MTA-STS.

limit-everybody-not-asked-what = Nada mais rigoroso do que “TLS se oferecido” é exigido de todos.
limit-everybody-not-asked-why = Este servidor só pode ser rigoroso com aqueles cujos domínios lhe são indicados.
limit-everybody-not-asked-next = Cite os parceiros cujos e-mails precisam ser protegidos, cada um com sua classe.

limit-partner-not-asked-what = Nada além do que se exige de todos é exigido de { $partner }.
limit-partner-not-asked-why = Este servidor não tem regras para domínios específicos nesta direção.
limit-partner-not-asked-next = Escolha a classe mais rigorosa para todos, se puder, ou deixe um servidor à frente deste cuidar dos e-mails de { $partner }.
limit-partner-not-less-what = De { $partner } se exige tanto quanto de todos, embora se tenha escolhido menos.
limit-partner-not-less-why = Este servidor não tem regras por domínio nesta direção.
limit-partner-not-less-next = Se { $partner } não for capaz, o e-mail dele espera: exija menos de todos, ou deixe esse e-mail para um servidor à frente deste.

limit-reset-by-update-what = A próxima atualização do produto restaura estes valores.
limit-reset-by-update-why = O instalador reescreve a configuração do servidor de e-mail a cada execução.
limit-reset-by-update-next = Guarde a pasta, execute o apply.sh de novo depois de cada atualização e teste.

limit-route-pinned-what = Os e-mails a { $partner } vão sempre a um só servidor de e-mail, pelo nome dele.
limit-route-pinned-why = As regras de TLS deste servidor se orientam pelo nome do outro servidor, não pelo domínio; por isso o domínio ganha uma rota fixa: ao primeiro nome de certificado que o parceiro informou, ou senão ao primeiro servidor de e-mail dele no DNS no dia do apply.sh.
limit-route-pinned-next = Peça ao parceiro esse nome e adicione-o. Quando os servidores de e-mail dele mudam, os e-mails esperam até você executar o apply.sh de novo; nada vai a outro servidor.

limit-own-networks-exempt-what = E-mails das redes do próprio servidor são aceitos sem TLS.
limit-own-networks-exempt-why = Os programas do próprio produto enviam dali sem criptografia e ficariam de fora.
limit-own-networks-exempt-next = Veja o que conta como redes próprias (no Postfix: mynetworks) e cite só aquilo em que você confia ali.

limit-protocols-of-windows-what = Aqui não se decide quais versões do TLS são usadas.
limit-protocols-of-windows-why = Quem decide é o Windows, para todos os programas no servidor.
limit-protocols-of-windows-next = Desative TLS 1.0 e 1.1 ali (“Exchange Server TLS configuration best practices” em learn.microsoft.com diz como, também para outros servidores de e-mail); na etapa 4, veja o que é realmente usado.
limit-protocols-of-product-what = Aqui não se decide quais versões do TLS são usadas.
limit-protocols-of-product-why = É uma configuração do produto em outro lugar, que o Postseal não escreve.
limit-protocols-of-product-next = Procure no manual dele as versões do TLS ou SSL e permita apenas TLS 1.2 e posteriores; na etapa 4, veja o que é realmente usado.
limit-protocols-of-service-what = Aqui não se decide quais versões do TLS são usadas.
limit-protocols-of-service-why = Quem decide é o provedor do serviço, para todos os clientes.
limit-protocols-of-service-next = Não há nada a configurar. Na etapa 4, veja o que é realmente usado; as páginas de ajuda do provedor dizem quais versões ele aceita.
limit-protocols-of-library-what = Aqui não se decide quais versões do TLS são usadas.
limit-protocols-of-library-why = O servidor não tem configuração para isso: quem decide é o OpenSSL do sistema, para todos os programas que o usam.
limit-protocols-of-library-next = Mantenha o sistema atualizado: as versões atuais não permitem nada abaixo de TLS 1.2 (senão, MinProtocol em openssl.cnf eleva o mínimo). Na etapa 4, veja o que é realmente usado.

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title }: TLS para { $host }
policy-readme-steps = Onde abaixo se diz "etapa 1" a "etapa 4", é uma etapa do Postseal, não desta lista.
policy-readme-copy =
    Copie esta pasta para o servidor de e-mail, por exemplo:
    scp -r . root@{ $host }:/root/postseal
    Depois entre nele (ssh root@{ $host }) e vá para a pasta: cd /root/postseal
policy-readme-key =
    Ponha a chave privada (legível só pelo root) e o certificado com a cadeia onde a configuração os espera:
    { $key }
    { $certificate }
policy-readme-brought =
    A chave privada e o certificado com a cadeia estão nesta pasta: ela é tão secreta quanto a chave. O script
    os põe onde a configuração os espera:
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    O certificado com a cadeia está nesta pasta, e o script o põe no lugar. Ponha a chave privada, que não está
    aqui, onde a configuração a espera, legível só pelo root:
    { $key }
policy-readme-brought-in-one =
    A chave privada e o certificado com a cadeia estão nesta pasta: ela é tão secreta quanto a chave. O script
    grava os dois em um só arquivo, onde a configuração os espera:
    { $key }
policy-readme-key-in-one =
    Ponha a chave privada e, depois dela, o certificado com a cadeia em um só arquivo, onde a configuração os espera,
    legível só pelo root:
    { $key }
policy-readme-beside =
    O que há de chave e certificado nesta pasta (certificate.pem, private.key) deve ir para onde a configuração espera:
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    Da chave e do certificado, esta pasta contém certificate.pem (com a cadeia) e, se você pediu, private.key.
policy-readme-apply =
    No servidor, como root, na pasta: sh apply.sh
    Ele define o necessário, de modo que undo.sh possa desfazê-lo, e faz o servidor lê-lo. Executá-lo duas vezes não faz mal.
policy-readme-guarded =
    No servidor, como root, na pasta: sh apply.sh --dry-run
    mostra o que mudaria e não altera nada. Depois: sh apply.sh
    Ele guarda uma cópia, define o necessário, executa a verificação do próprio servidor, manda o servidor ler tudo
    e examina a porta 25. Se algo disso falhar, ele restaura tudo sozinho. Executá-lo duas vezes não faz mal.
policy-readme-guarded-elsewhere =
    No servidor, como root, na pasta: sh apply.sh
    Ele guarda uma cópia, define o necessário, executa a verificação do próprio servidor, manda o servidor ler tudo
    e examina a porta 25. Se algo disso falhar, ele restaura tudo sozinho. Executá-lo duas vezes não faz mal.
policy-readme-check = Verificar que o servidor a lê sem reclamar: sh check.sh
policy-readme-verify =
    Ver o TLS funcionando: sh verify.sh
    Ele consulta as portas deste servidor e os servidores dos parceiros. Depois de WRONG, diz por que outros recusarão o
    certificado; depois de NOTE, o que convém olhar; no fim, diz o que não está como deveria.
policy-readme-undo = Para ter tudo como antes: sh undo.sh (no fim, ele diz quais arquivos ficam)
policy-readme-undo-plain = Para ter tudo como antes: sh undo.sh
policy-readme-by-hand = O mesmo à mão em vez de pelo script: cole isto por inteiro, como root, nesta pasta. Termina no primeiro erro.
policy-readme-by-hand-undo = E isto traz de volta o que havia antes:
policy-readme-general =
    O Postseal não conhece este servidor: estes são os nomes que essas configurações costumam ter. O que ele
    realmente faz, o teste no fim mostra.

policy-readme-documented =
    Isto foi escrito a partir da documentação do fabricante e conferido por um analisador da linguagem dele. Não foi
    experimentado em um servidor real: aplique em um horário tranquilo e teste antes de confiar nisso.
policy-readme-described =
    Estes passos foram escritos a partir da documentação do fabricante, com os nomes de menus e campos dele. Não
    foram experimentados em um servidor real: siga-os em um horário tranquilo e teste antes de confiar neles.
policy-readme-windows-copy = Copie esta pasta para o servidor de e-mail e abra lá, como administrador, o PowerShell do próprio servidor. Se os arquivos estiverem bloqueados: Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    Ponha um arquivo com a chave privada, o certificado e a cadeia (PFX, PKCS #12; a etapa 2 do Postseal grava um) onde o script o procura,
    e exclua-o quando tudo estiver feito:
    { $certificate }
policy-readme-windows-pem =
    Ponha a chave privada e o certificado com a cadeia onde o servidor de e-mail os espera, legíveis só por ele:
    { $key }
    { $certificate }
policy-readme-windows-apply =
    Na pasta: .\apply.ps1 -WhatIf
    diz o que mudaria e não altera nada. Depois: .\apply.ps1
    Ele salva o que está definido hoje, define o necessário, verifica e examina a porta 25, se o TLS for oferecido ali.
    Se algo disso falhar, ele restaura tudo sozinho. Executá-lo duas vezes não faz mal.
policy-readme-windows-check = Verificar que as configurações estão como devem: .\check.ps1
policy-readme-windows-verify = Ver o TLS funcionando: .\verify.ps1
policy-readme-windows-undo = Para ter tudo como antes: .\undo.ps1
policy-readme-service-apply =
    No seu próprio computador, no PowerShell, nesta pasta: .\apply.ps1 -WhatIf
    diz o que mudaria e não altera nada. Depois: .\apply.ps1
    Ele pede que você entre como administrador do serviço, salva o que está definido hoje, define o necessário e verifica.
    Se algo disso falhar, ele restaura tudo sozinho. Executá-lo duas vezes não faz mal.
policy-readme-files = O que há na pasta:
policy-readme-limits = O que o servidor não faz como você pediu, ou não sem custo:
policy-readme-warnings = O que vale a pena ponderar:

# Command line

cli-policy-exported = { $title } para { $host }: gravado em { $out }.
cli-policy-files = Arquivos
cli-policy-more = Também: { $more }
cli-policy-platforms = Locais conhecidos para: { $platforms }
cli-policy-limits = O que o servidor não faz como você pediu, ou não sem custo
cli-policy-warnings = O que vale a pena ponderar
cli-policy-everybody = todos
cli-policy-partners = parceiros
cli-policy-next = A seguir: copie para o servidor e execute lá, como root: sh apply.sh, depois sh check.sh e sh verify.sh. Para desfazer: sh undo.sh. O APPLY.md diz mais.
cli-policy-next-windows = A seguir: copie para o servidor e execute no PowerShell do próprio servidor, como administrador: .\apply.ps1, depois .\check.ps1 e .\verify.ps1. Para desfazer: .\undo.ps1. O APPLY.md diz mais.
cli-policy-next-service = A seguir: execute no PowerShell no seu próprio computador: .\apply.ps1, depois .\check.ps1 e .\verify.ps1. Para desfazer: .\undo.ps1. O APPLY.md diz mais.
cli-policy-next-console = A seguir: siga estes passos no console do servidor; o APPLY.md também os traz.
cli-policy-unproven = Escrito a partir da documentação do fabricante, conferido por um analisador; não experimentado em um servidor real.
cli-policy-unproven-steps = Passos escritos a partir da documentação do fabricante; não experimentados em um servidor real.
cli-policy-versions = versões { $versions }
cli-policy-proven = testado com o servidor real
cli-policy-documented = da documentação do fabricante, conferido por um analisador
cli-policy-described = passos da documentação do fabricante
cli-policy-general = Em termos gerais: nada se sabe deste servidor. Os nomes das configurações podem ser outros.
cli-policy-stands-for = Também para { $names }.
cli-policy-no-page = Não foi possível ler uma página com os nomes das configurações de { $name }: estes são os passos que servem para qualquer servidor.

limit-minimum-unavailable-what = A versão mínima do TLS é { $instead }, não { $asked } como pedido.
limit-minimum-unavailable-why = Esta versão do servidor não pode ser limitada a { $asked }.
limit-minimum-unavailable-next = Os e-mails seguem com { $instead } ou posterior. Se seu servidor é mais novo do que a versão que você informou, informe a certa e exporte de novo.

limit-submission-unavailable-what = As portas por onde os usuários enviam e-mails (587 e 465) ficam como estão.
limit-submission-unavailable-why = O Postseal não as escreve para este servidor.
limit-submission-unavailable-next = Configure-as pelo manual do servidor: TLS obrigatório e nenhuma senha pedida antes do TLS. Depois teste o envio a partir de um programa de e-mail.

limit-dane-unavailable-what = Os certificados que os destinatários indicam no DNS (DANE) não são consultados.
limit-dane-unavailable-why = Este servidor, ou esta versão dele, não consegue fazer isso, ou o Postseal não o escreve para este servidor.
limit-dane-unavailable-next = Os e-mails seguem como diz a classe para todos. Para parceiros importantes, escolha “TLS verificado”.

limit-mta-sts-unavailable-what = Os servidores que os destinatários indicam em seus sites (MTA-STS) não são consultados.
limit-mta-sts-unavailable-why = Este servidor, ou esta versão dele, não consegue fazer isso, ou o Postseal não o escreve para este servidor.
limit-mta-sts-unavailable-next = Os e-mails seguem como diz a classe para todos. Para parceiros importantes, escolha “TLS verificado”.

limit-address-not-asked-what = Nada além do que se exige de todos é exigido de { $partner }.
limit-address-not-asked-why = Este servidor não tem regras pelo endereço de quem se conecta, ou o Postseal não as escreve para ele.
limit-address-not-asked-next = Crie uma regra para o domínio de e-mail do parceiro.
limit-address-too-wide-what = Nada além do que se exige de todos é exigido de { $partner }.
limit-address-too-wide-why = O intervalo é amplo demais: este servidor conhece os endereços pelos seus números inteiros, e seriam milhares de linhas.
limit-address-too-wide-next = Indique intervalos menores, ou exija isso de todos.

limit-host-not-asked-what = Nada além do que se exige de todos é exigido de { $partner }.
limit-host-not-asked-why = Este servidor não tem regras pelo nome de quem se conecta, ou o Postseal não as escreve para ele.
limit-host-not-asked-next = Crie uma regra para os endereços do parceiro ou para o domínio de e-mail dele.

limit-host-by-dns-what = { $partner } só é conhecido pelo que o DNS diz do endereço dele.
limit-host-by-dns-why = Quando um servidor se conecta, só o endereço é certo. A regra vale onde o DNS dá este nome para o endereço, e o endereço para o nome; caso contrário, o servidor é tratado como todos.
limit-host-by-dns-next = Use os endereços do parceiro, se os conhecer, ou adicione uma regra para o domínio de e-mail dele.

limit-submission-needs-login-what = As portas 587 e 465 pedem senha aos usuários, só por TLS.
limit-submission-needs-login-why = O Postseal não cria contas: as senhas são conferidas como o servidor foi configurado, por ele mesmo ou por outro programa (muitas vezes Dovecot ou Cyrus SASL).
limit-submission-needs-login-next = Se os programas de e-mail conseguem entrar hoje, não há nada a fazer. Senão, configure antes a autenticação (na maioria dos servidores: SASL): sem ela estas portas não aceitam e-mails de ninguém.

limit-dane-needs-resolver-what = O DANE só funciona com um resolvedor DNS na própria máquina do servidor que valide assinaturas (DNSSEC).
limit-dane-needs-resolver-why = O servidor acredita no que o resolvedor diz; pela rede, um atacante poderia dizê-lo.
limit-dane-needs-resolver-next = Instale no servidor um resolvedor validador, como o unbound, e faça /etc/resolv.conf indicar 127.0.0.1, para o Exim com a linha “options trust-ad” abaixo. Sem isso, os e-mails seguem como sem DANE.

limit-dane-not-combined-what = O DANE não é usado onde vale uma classe mais rigorosa ou mais branda do que “TLS se oferecido”.
limit-dane-not-combined-why = O servidor não tem um nível que peça o DANE e esta classe ao mesmo tempo.
limit-dane-not-combined-next = A classe vale como você a escolheu. Para usar DANE para todos, escolha “TLS se oferecido” para todos, e a classe rigorosa para seus parceiros.

limit-mta-sts-needs-helper-what = O MTA-STS precisa de um programa auxiliar no servidor: postfix-mta-sts-resolver.
limit-mta-sts-needs-helper-why = O servidor não pode consultar sites ele mesmo; ele pergunta ao auxiliar em 127.0.0.1, porta 8461. Se o auxiliar não estiver rodando, os e-mails esperam.
limit-mta-sts-needs-helper-next = Instale e inicie o pacote postfix-mta-sts-resolver antes de aplicar isto; o apply.sh para se o auxiliar não responder. Antes do Postfix 3.4, defina require_sni como false no arquivo dele.

limit-mta-sts-before-dane-what = Para um domínio que tem MTA-STS e DANE, o MTA-STS decide.
limit-mta-sts-before-dane-why = O servidor consulta primeiro a tabela do MTA-STS. A norma (RFC 8461, seção 2) quer o DANE em primeiro lugar.
limit-mta-sts-before-dane-next = Os e-mails são protegidos por um ou por outro. Se seus destinatários usam sobretudo DANE, deixe o MTA-STS desativado.

# What should be thought over in a policy, whatever the server

policy-plain-what = Os e-mails de ninguém são protegidos nesta direção.
policy-plain-why = Sem TLS, todos no caminho podem lê-los e alterá-los.
policy-plain-next = Escolha “TLS se oferecido”: nenhum e-mail se perde com isso.

policy-plain-partner-what = Os e-mails de { $partner } não são protegidos.
policy-plain-partner-why = Sem TLS, todos no caminho podem lê-los e alterá-los.
policy-plain-partner-next = Escolha “TLS se oferecido”, a menos que se saiba que o TLS causa problemas com este parceiro.

policy-required-inbound-what = E-mails de servidores sem TLS serão recusados.
policy-required-inbound-why = Alguns servidores ainda enviam sem TLS. A norma (RFC 3207, seção 4) proíbe um servidor de e-mail público de insistir nele.
policy-required-inbound-next = Escolha “TLS se oferecido” para todos e “TLS ou nada” para seus parceiros, a menos que este servidor só receba e-mails de servidores conhecidos.

policy-verified-inbound-what = Quase todos os e-mails dos outros serão recusados.
policy-verified-inbound-why = Quase nenhum servidor de e-mail apresenta um certificado quando envia, e a norma (RFC 3207, seção 4) proíbe um servidor de e-mail público de insistir em TLS.
policy-verified-inbound-next = Escolha “TLS se oferecido” para todos e uma classe mais rigorosa para seus parceiros, a menos que este servidor só receba e-mails de servidores conhecidos.

policy-old-profile-what = Versões ultrapassadas do TLS (1.0 e 1.1) são aceitas.
policy-old-profile-why = Elas têm fraquezas conhecidas; a RFC 8996 diz que não devem ser usadas, e a maioria das auditorias exige TLS 1.2.
policy-old-profile-next = Escolha “Intermediário”, a menos que uma máquina que não pode ser substituída precise das versões antigas.

profile-modern-name = Moderno
profile-modern-sentence = Só TLS 1.3. Servidores anteriores a 2018 não conseguem trocar e-mails criptografados com o seu.
profile-intermediate-name = Intermediário
profile-intermediate-sentence = TLS 1.2 e 1.3 com boas cifras: o que a RFC 9325 recomenda e os bancos exigem.
profile-old-name = Antigo
profile-old-sentence = TLS 1.0 e posteriores, para máquinas que não podem ser substituídas. Versões ultrapassadas têm fraquezas conhecidas.

# The administrator's own configuration.

own-unreadable-what = A linha { $line } não é uma que { $name } possa ter: { $text }
own-unreadable-why = Uma linha ali é uma configuração como os servidores a escrevem, ou um comentário. Talvez este seja outro arquivo.
own-unreadable-next = Pegue o próprio arquivo no servidor, inteiro e sem alterações. Uma chave privada nunca é necessária aqui.
own-unreadable-unseen-what = A linha { $line } não é uma que { $name } possa ter.
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = Isto tem { $size } KiB: nenhum { $name } é tão grande.
own-too-large-why = Provavelmente é outro arquivo.
own-too-large-next = Pegue { $name } na pasta do próprio servidor.
own-unknown-what = Sua própria configuração de { $server } ainda não pode ser comparada.
own-unknown-why = Não se sabe como inserir algo em um arquivo deste servidor sem prejudicar o resto.
own-unknown-next = Pegue a configuração como é mostrada e insira-a à mão ou com o apply.sh.
own-list-unnamed-what = acl_smtp_mail é mais do que o nome de uma lista: { $text }
own-list-unnamed-why = O que se exige dos parceiros entra nessa lista, e o Postseal não sabe dizer qual é.
own-list-unnamed-next = Dê um nome próprio à lista, ou adicione à mão ".include /etc/postseal/exim/acl.conf" no início dela.
own-right = já está certo
own-added = novo
own-changed = alterado
own-twice = aparecia mais de uma vez; fica uma linha
own-aside = posto de lado como comentário: não pode aparecer ali duas vezes
own-superseded = de um tempo anterior; não conta mais e pode sair
own-overruled = não conta mais: o que é adicionado vem antes; pode sair
own-contradicts = contraria o que se pede, e fica: só você sabe por que está ali
own-no-comment = contraria o que se pede, e conta embora tenha # na frente: neste arquivo só dnl faz um comentário; comece a linha com dnl e um espaço
own-includes-others-what = A linha { $line } de { $name } inclui outro arquivo.
own-includes-others-why = O que há nele não é visto aqui, e a ordem das regras importa.
own-includes-others-next = Ponha antes tudo isso em { $name }.
own-recipients-what = A regra na linha { $line } de { $name } é para destinatários específicos (rcpt-to).
own-recipients-why = As regras para seus parceiros vêm antes dela com a mesma ação, e se perderia para quem ela é.
own-recipients-next = Dê a essa regra uma ação própria.
own-no-listener-what = Nenhum listener na porta 25 aparece em { $name }.
own-no-listener-why = O servidor de mais ninguém pode alcançar este, portanto não há a que oferecer TLS.
own-no-listener-next = Pegue o arquivo do servidor que recebe e-mails, inteiro.
own-rules-what = A linha { $line } de { $name } inicia regras suas no lugar onde devem ficar as do Postseal.
own-rules-why = O Sendmail só tem um lugar assim, e as duas se misturariam.
own-rules-next = Ponha as suas de lado (dnl antes de cada linha) ou junte as duas à mão.
own-never-closed-what = O que começa na linha { $line } de { $name } não termina em lugar nenhum.
own-never-closed-why = Uma aspa, um parêntese ou uma chave que se abre ali não se fecha. O servidor também não leria o arquivo.
own-never-closed-next = Feche-o, ou pegue o próprio arquivo do servidor, por inteiro.
own-open-behind-sign-what = O que começa na linha { $line } de { $name } não termina em lugar nenhum.
own-open-behind-sign-why = Uma aspa ou um parêntese que se abre ali não se fecha. O # na frente não faz um comentário neste arquivo, só dnl faz: o Sendmail também não o leria.
own-open-behind-sign-next = Comece a linha com dnl e um espaço, ou feche o que se abre ali.
cli-policy-no-difference = Nada mudaria: já está como se pede.
cli-policy-revised = Gravado: { $out }. Verifique-o no servidor antes de pô-lo no lugar.

limit-everybody-stricter-what = Todos precisam usar TLS ao enviar para você, porque um parceiro precisa.
limit-everybody-stricter-why = Este servidor não pode exigir TLS do domínio de um só remetente: exige de todos ou de ninguém.
limit-everybody-stricter-next = E-mails de servidores sem TLS são recusados. Se não puder aceitar isso, escolha “TLS se oferecido” para o parceiro, ou deixe um servidor à frente deste receber os e-mails.

limit-target-verified-for-all-only-what = Os certificados não são conferidos no envio a { $partner }, embora se tenha pedido “TLS verificado”.
limit-target-verified-for-all-only-why = Este servidor confere os certificados de todos os servidores ou de nenhum.
limit-target-verified-for-all-only-next = Exige-se “TLS ou nada” no lugar: o e-mail é criptografado, mas não fica provado de quem é o servidor que o recebe. Se todos a quem você escreve têm um certificado válido, escolha “TLS verificado” para todos.

limit-target-name-unsaid-what = Não está documentado se o nome no certificado de { $partner } é comparado no envio.
limit-target-name-unsaid-why = O fabricante diz que se pode exigir um certificado de uma autoridade confiável, e nada sobre o nome nele.
limit-target-name-unsaid-next = Exige-se um certificado confiável. Isso pode ser menos do que “TLS verificado”: pergunte ao fabricante se o nome também precisa corresponder.

limit-clients-are-users-what = Aqui, “Recebimento” se refere aos programas dos seus próprios usuários, não a outros servidores de e-mail.
limit-clients-are-users-why = No Dovecot os usuários leem e-mails (IMAP, POP3) e os enviam (587 e 465). Os outros servidores falam com o servidor de e-mail na porta 25.
limit-clients-are-users-next = “TLS ou nada” é o certo para os programas dos usuários; todos os atuais são capazes disso. Crie um segundo projeto para o servidor de e-mail na porta 25.

limit-relay-only-what = Aqui, “Envio” se refere ao caminho até um só servidor: o que recebe o que seus usuários enviam.
limit-relay-only-why = O que é enviado daqui é entregue a um relay (no Dovecot submission_relay_host, no nullmailer remotes, no dma SMARTHOST, se houver um definido). Esse servidor o repassa aos parceiros, pelas regras dele.
limit-relay-only-next = Crie um segundo projeto para esse servidor e escolha lá as classes para seus parceiros. Se ele roda nesta mesma máquina, seguir sem criptografia até ele é seguro.

limit-relay-needs-tls-what = O que os usuários enviam segue por TLS ou não segue, o que é mais do que você exigiu de todos.
limit-relay-needs-tls-why = Uma só configuração vale para tudo o que é enviado, seja quem for o destinatário: o que se exige de um parceiro se exige de todos; e no Dovecot e no nullmailer pode-se definir “sempre” ou “nunca”, mas não tentar.
limit-relay-needs-tls-next = Exige-se “TLS ou nada”. O apply.sh verifica antes e não faz nada se o relay não oferecer TLS. Escolha sem criptografia para o envio se o relay for esta própria máquina.

limit-partner-elsewhere-what = Nada é exigido aqui dos servidores de { $partner }.
limit-partner-elsewhere-why = Ele não distingue parceiros: uma só configuração vale para tudo o que é enviado, que em regra vai a um relay, e os servidores dos parceiros não falam com ele.
limit-partner-elsewhere-next = Cite o parceiro em um projeto para o servidor de e-mail na porta 25 (Postfix, Exim e outros): lá a classe é cumprida.

limit-users-need-tls-what = Os programas dos usuários precisam usar TLS, porque um parceiro precisa.
limit-users-need-tls-why = Os e-mails de um parceiro também são lidos e enviados aqui, e o Dovecot não consegue distingui-los dos outros.
limit-users-need-tls-next = Todo programa de e-mail atual é capaz disso. Se algum não for, tire o parceiro deste projeto; o lugar dele é no projeto do servidor de e-mail na porta 25.

limit-subject-name-alone-what = Dos nomes em um certificado, só é comparado o que está no subject.
limit-subject-name-alone-why = Antes da versão 8.17 o Sendmail não vê os outros, e é neles que os certificados de hoje citam a maioria dos hosts.
limit-subject-name-alone-next = Os e-mails esperam ou são recusados onde o nome esperado não é o do subject (openssl x509 -subject o mostra). Informe ao Postseal esse nome para o parceiro, ou atualize o Sendmail para a 8.17.

limit-password-as-before-what = Se senhas são aceitas sem TLS continua como está hoje.
limit-password-as-before-why = O Dovecot tem uma configuração própria para isso (disable_plaintext_auth, a partir da 2.4 auth_allow_cleartext). De fábrica, ele só aceita senhas por TLS.
limit-password-as-before-next = Nada a fazer se estiver como de fábrica. Para ter certeza, escolha “TLS ou nada” para o recebimento: assim nenhuma senha viaja sem TLS.

limit-tls-not-tried-what = Os e-mails são enviados sem criptografia, embora se tenha pedido “TLS se oferecido”.
limit-tls-not-tried-why = Este servidor insiste em TLS ou não o usa; ele não tenta.
limit-tls-not-tried-next = Escolha “TLS ou nada” para cada parceiro cujos servidores oferecem TLS (a etapa 4 mostra isso), ou deixe um servidor atrás deste enviar os e-mails.

limit-level-remembered-what = Este servidor lembra o melhor TLS que teve com um domínio e, a partir daí, não aceita menos.
limit-level-remembered-why = Ele faz isso por conta própria, para todos: um domínio que uma vez teve um certificado confiável não recebe e-mails enquanto não tiver um, e um que enviou por TLS não pode mais enviar sem criptografia.
limit-level-remembered-next = Se um parceiro realmente voltou atrás, e você soube disso por ele, faça o servidor esquecer o domínio: chasquid-util domaininfo-remove e o domínio, depois apply.sh de novo.

limit-refused-afterwards-what = E-mails que deveriam ter vindo por TLS são recusados depois de já terem sido transmitidos.
limit-refused-afterwards-why = O servidor consulta nossas regras no fim de uma mensagem: a essa altura o texto já passou pela rede sem criptografia, embora ninguém aqui o leia.
limit-refused-afterwards-next = É preciso pedir aos parceiros que também insistam em TLS do lado deles: assim nada chega a ser enviado sem criptografia.

limit-sends-only-what = Este programa envia e-mails e não recebe nenhum.
limit-sends-only-why = Ele repassa o que os programas da máquina escrevem; nenhum outro servidor fala com ele, e ele não precisa de certificado.
limit-sends-only-next = Para e-mails que você recebe, crie um segundo projeto para o servidor de e-mail na porta 25.

limit-received-elsewhere-what = Nada é exigido de quem envia e-mails para você.
limit-received-elsewhere-why = Este programa não recebe e-mails de nenhum outro servidor.
limit-received-elsewhere-next = Escolha a classe em um projeto para o servidor de e-mail na porta 25 (Postfix, Exim e outros), que recebe seus e-mails.
