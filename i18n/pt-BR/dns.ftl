# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = As assinaturas (DNSSEC) de { $name } não são válidas.
dns-bogus-why = Remetentes que conferem assinaturas não recebem nenhuma resposta sobre este nome: os e-mails deles esperam e, depois de dias, voltam. As assinaturas podem ter expirado, a chave pode ter mudado sem a zona superior (registro DS), ou alguém forja respostas.
dns-bogus-next = Peça a quem opera a zona que a assine de novo e compare o registro DS no registrador com a chave da zona. Até lá, e-mails se perdem.

dns-no-answer-what = O DNS não deu resposta sobre { $name }: { $cause }
dns-no-answer-why = Um remetente que não recebe resposta não sabe se o TLS pode ser dispensado, e espera.
dns-no-answer-next = Tente de novo. Se continuar assim, é preciso examinar os servidores de nomes da zona.

dns-no-dnssec-what = O servidor DNS consultado omite as assinaturas (DNSSEC): não foi possível descobrir se o DANE protege este servidor.
dns-no-dnssec-why = Roteadores antigos e algumas redes de empresas fazem isso. Seu próprio servidor de e-mail também precisa de um servidor DNS que repasse as assinaturas, se for respeitar o DANE de parceiros.
dns-no-dnssec-next = Consulte outro servidor DNS, como 9.9.9.9: indique-o nas preferências (na linha de comando: --resolver 9.9.9.9:53).

dns-elsewhere-what = O servidor DNS consultado omite as assinaturas (DNSSEC). No lugar dele foram consultados os servidores de nomes das próprias zonas, a partir da raiz.
dns-elsewhere-why = O que se diz aqui sobre DANE vale mesmo assim. Mas um servidor de e-mail que consulta o mesmo servidor DNS não consegue conferir o DANE dos parceiros.
dns-elsewhere-next = Faça seu servidor de e-mail consultar um servidor DNS que repasse as assinaturas e as confira: por exemplo, Unbound ou BIND na mesma máquina.

dane-holds-what = DANE: o registro em { $at } corresponde ao certificado, e tudo o que leva a ele está assinado.
dane-holds-why = Remetentes que respeitam o DANE insistem em TLS exatamente com este servidor; ninguém no caminho pode retirar o TLS.
dane-holds-next = Antes de mudar a chave do servidor, publique o registro da nova ao lado deste e espere dois TTLs.

dane-none-what = Sem DANE: a zona está assinada, mas não há registro TLSA em { $at }.
dane-none-why = Qualquer um no caminho ainda pode retirar STARTTLS da conversa sem que o remetente perceba.
dane-none-next = Adicione este registro, e altere-o antes de cada nova chave: { $at }. IN TLSA { $record }

dane-unsigned-what = Sem DANE: { $name } não está assinado (DNSSEC).
dane-unsigned-why = Sem assinaturas ninguém acredita em registros TLSA, e qualquer um no caminho pode retirar o TLS da conversa. O MTA-STS funciona sem elas.
dane-unsigned-next = Ative o DNSSEC onde sua zona é gerenciada, se quiser DANE. Senão, publique MTA-STS.

dane-mx-unsigned-what = A zona do próprio servidor de e-mail está assinada, mas { $domain }, cujo registro MX leva a ele, não está.
dane-mx-unsigned-why = Alguém no caminho pode indicar outro servidor no registro MX; por isso o DANE não protege os e-mails para este domínio.
dane-mx-unsigned-next = Ative o DNSSEC também para { $domain }.

dane-mismatch-what = Nenhum registro TLSA em { $at } corresponde ao certificado que o servidor apresenta.
dane-mismatch-why = Remetentes que respeitam o DANE se recusam a entregar aqui; os e-mails deles voltam depois de dias. Em geral, a chave foi trocada em uma renovação, e o registro não.
dane-mismatch-next = Publique isto no lugar dos outros (mantenha um deles só se for o de uma chave prestes a ser instalada): { $at }. IN TLSA { $record }

dane-issuer-what = O registro TLSA em { $at } cita a CA, mas o certificado não vale para ele: { $cause }
dane-issuer-why = Com uso 2, o certificado precisa ser emitido por essa CA, válido hoje e para o nome do servidor de e-mail. Remetentes que respeitam o DANE se recusam a entregar.
dane-issuer-next = Instale um certificado dessa CA para o nome do servidor, ou publique um registro da chave do próprio servidor (3 1 1).

dane-without-tls-what = Há registros TLSA em { $at }, mas o TLS com o servidor não se estabelece.
dane-without-tls-why = Eles prometem TLS. Remetentes que respeitam o DANE se recusam a entregar.
dane-without-tls-next = Ative o STARTTLS, ou remova os registros até que esteja ativado.

dane-usage-what = Um registro TLSA em { $at } tem uso 0 ou 1: { $record }
dane-usage-why = Esses são para navegadores. Entre servidores de e-mail ninguém os usa (RFC 7672, seção 3.1.3).
dane-usage-next = Substitua-o por um registro de uso 3, a chave do próprio servidor (3 1 1).

dane-malformed-what = Um registro TLSA em { $at } não é um que um servidor de e-mail possa usar: { $record }
dane-malformed-why = Números que não significam nada, ou um hash de tamanho errado. Os remetentes o ignoram.
dane-malformed-next = Crie-o de novo a partir do certificado, de preferência como 3 1 1.

dane-useless-what = Há registros TLSA em { $at }, e nenhum deles é um que um servidor de e-mail possa usar.
dane-useless-why = Remetentes que respeitam o DANE então insistem em TLS, mas não conferem nenhum certificado: quem está no caminho pode apresentar um próprio.
dane-useless-next = Publique um que conte: { $at }. IN TLSA { $record }

dane-spare-what = Um registro TLSA em { $at } não corresponde a nada que o servidor apresente: { $record }
dane-spare-why = Pode ser o da próxima chave, publicado com antecedência, ou um que sobrou. Não faz mal enquanto outro corresponder.
dane-spare-next = Remova-o se for o de uma chave antiga.

sts-none-what = Sem MTA-STS: { $domain } não anuncia nenhuma política.
sts-none-why = Os grandes provedores (Google, Microsoft) então não insistem em TLS quando enviam para você, e qualquer um no caminho pode retirá-lo.
sts-none-next = Se o domínio é seu, publique antes uma política no modo testing: “Publicado no DNS” diz qual registro e qual arquivo (na linha de comando: postseal dns check { $domain }).

sts-several-what = Há vários registros MTA-STS em { $name }.
sts-several-why = Então nenhum deles conta (RFC 8461, seção 3.1): é como se não houvesse política.
sts-several-next = Remova todos, menos um.

sts-record-what = O registro MTA-STS em { $name } não é válido: { $text }
sts-record-why = Os remetentes o ignoram: é como se não houvesse política.
sts-record-next = Escreva-o como v=STSv1; id=20260131; com um número de letras e dígitos que muda a cada política.

sts-unreachable-what = Não é possível baixar a política MTA-STS, { $host } não responde: { $cause }
sts-unreachable-why = Remetentes que ainda não conhecem a política enviam sem ela; os que a conhecem continuam com o que têm.
sts-unreachable-next = Dê a { $host } um registro de endereço e um servidor web com HTTPS na porta 443.

sts-certificate-what = Não é possível baixar a política MTA-STS, o certificado de { $host } não é válido: { $cause }
sts-certificate-why = A política só conta se vier de um servidor que prova seu nome. Os remetentes agem como se não houvesse nenhuma.
sts-certificate-next = Obtenha para o servidor web um certificado exatamente para { $host } (de uma CA pública, com os intermediários). Na rede de um hotel, trem ou para visitantes, abra antes qualquer página em um navegador e faça login.

sts-status-what = Não é possível baixar a política MTA-STS: { $host } responde com o status { $status }.
sts-status-why = Só o status 200 conta. Um redirecionamento não é seguido, pois levaria para longe do nome comprovado (RFC 8461, seção 3.3).
sts-status-next = Ponha o arquivo no próprio https://{ $host }/.well-known/mta-sts.txt. Na rede de um hotel, trem ou para visitantes, abra antes qualquer página em um navegador e faça login.

sts-media-type-what = { $host } não diz que a política MTA-STS é texto simples, mas: { $media }
sts-media-type-why = Os remetentes podem ignorar o que não é text/plain (RFC 8461, seção 3.3).
sts-media-type-next = Faça o servidor web enviar o arquivo como text/plain. Na rede de um hotel, trem ou para visitantes, abra antes qualquer página em um navegador e faça login.

sts-policy-what = O que { $host } apresenta não é uma política MTA-STS: { $cause }
sts-policy-why = Os remetentes a ignoram: é como se não houvesse política.
sts-policy-next = Corrija o arquivo; ele tem as linhas version, mode, mx e max_age.

sts-off-what = A política MTA-STS de { $domain } diz que não há nenhuma (mode: none).
sts-off-why = É o modo certo de encerrar uma política. Ninguém insiste em TLS por causa dela.
sts-off-next = Retire o registro e o arquivo quando o max_age tiver passado, ou publique mode: testing para recomeçar.

sts-testing-what = O MTA-STS está em teste para { $domain } (mode: testing).
sts-testing-why = Os remetentes informam o que dá errado e entregam mesmo assim: nada está protegido ainda.
sts-testing-next = Quando os relatórios (TLS-RPT) estiverem limpos por duas semanas, defina mode: enforce e mude o id do registro.

sts-short-what = A política MTA-STS de { $domain } só é guardada por { $hours } horas.
sts-short-why = Quem quer contorná-la só precisa bloquear a consulta por esse tempo. A RFC 8461 aconselha semanas.
sts-short-next = Defina max_age como algumas semanas, por exemplo 2419200.

sts-enforced-what = O MTA-STS é obrigatório para { $domain } (mode: enforce).
sts-enforced-why = Remetentes que o respeitam insistem em TLS com um servidor que prova seu nome.
sts-enforced-next = Mantenha a lista de servidores na política igual aos registros MX e mude o id a cada alteração.

sts-not-listed-what = A política MTA-STS não lista { $host }, só: { $listed }
sts-not-listed-why = A política é obrigatória (mode: enforce): remetentes que a respeitam não entregam a este servidor.
sts-not-listed-next = Adicione à política a linha "mx: { $host }" e mude o id do registro.

sts-not-listed-yet-what = A política MTA-STS não lista { $host }, só: { $listed }
sts-not-listed-yet-why = Enquanto a política está em teste, os e-mails são entregues mesmo assim. Quando ela for obrigatória, não serão.
sts-not-listed-yet-next = Adicione à política a linha "mx: { $host }" e mude o id do registro.

sts-refused-what = { $host } não cumpre o que a política MTA-STS promete: TLS com um certificado confiável para o nome dele.
sts-refused-why = A política é obrigatória (mode: enforce): remetentes que a respeitam não entregam a este servidor.
sts-refused-next = Corrija o que se diz aqui do certificado. Se isso demorar, defina mode: testing e mude o id.

sts-refused-later-what = { $host } não cumpre o que a política MTA-STS promete: TLS com um certificado confiável para o nome dele.
sts-refused-later-why = Enquanto a política está em teste, os e-mails são entregues mesmo assim. Quando ela for obrigatória, não serão.
sts-refused-later-next = Corrija o que se diz aqui do certificado antes de definir mode: enforce.

dns-anchor-what = { $file } não é uma âncora de confiança para DNSSEC: { $cause }
dns-anchor-why = Precisa conter registros DNSKEY da zona raiz, como em um arquivo de zona.
dns-anchor-next = Omita a opção para usar a raiz da própria internet; para uma raiz sua, indique o arquivo com a chave de assinatura de chaves (KSK) dela.

tlsrpt-none-what = Sem TLS-RPT: { $domain } não pede a ninguém que informe quando o TLS falha.
tlsrpt-none-why = Os grandes provedores então não lhe dizem nada quando não alcançam seus servidores por TLS. Antes de tornar o MTA-STS obrigatório, é por esses relatórios que você sabe que ninguém ficaria de fora.
tlsrpt-none-next = Adicione um registro TXT em _smtp._tls.{ $domain }, com uma caixa de correio que alguém leia; "postseal dns reports" faz a soma.

tlsrpt-record-what = O registro TLS-RPT em { $name } não é um que conte: { $text }
tlsrpt-record-why = Os remetentes o ignoram e não informam nada.
tlsrpt-record-next = Deixe um só registro, na forma v=TLSRPTv1; rua=mailto:tls-reports@example.org

cli-dns-add = A adicionar:
cli-dns-change = A alterar; o que havia ali sai quando o novo entra:
dns-away-all = todo registro { $type } de { $name } que houver sai
cli-dns-step-report = Primeiro, faça os remetentes informarem o que dá errado (TLS-RPT); isso não muda mais nada:
cli-dns-step-policy = MTA-STS, a princípio no modo testing: este arquivo em { $url }, enviado como text/plain por HTTPS com um certificado de uma CA pública; depois o registro _mta-sts. Após duas semanas de relatórios limpos: mode enforce, max_age 2419200 e um novo id.
cli-dns-step-issuer = Diga qual CA pode emitir (CAA). Outras CAs que você usa também precisam ser citadas:
cli-dns-step-dane = DANE, só se a zona dos servidores de e-mail estiver assinada (DNSSEC), e para a chave que o servidor já apresenta. Antes de uma nova chave: o registro dela ao lado deste, dois TTLs antes:
cli-dns-step-enforce = Agora torne a política obrigatória: ponha este arquivo no lugar do antigo e mude o id do registro. Continue lendo os relatórios:

# How each area is
dns-area-mx = Servidores de e-mail (MX)
dns-area-mx-about = Quais servidores recebem e-mails para o domínio, e o que um remetente encontra neles.
dns-area-dane = DANE
dns-area-dane-about = A chave do servidor no DNS, assinada (DNSSEC): os remetentes não aceitam outra e nunca enviam sem TLS.
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = Um pequeno arquivo em um servidor web diz que os e-mails vão a estes servidores, só por TLS. Funciona sem DNSSEC.
dns-area-tls-rpt = Relatórios TLS (TLS-RPT)
dns-area-tls-rpt-about = Os grandes provedores então lhe dizem todo dia quando o TLS com seus servidores falhou.
dns-area-caa = Quem pode emitir (CAA)
dns-area-caa-about = Quais autoridades certificadoras podem emitir para os nomes dos seus servidores.
dns-verdict-good = Bom
dns-verdict-missing = Ainda não existe
dns-verdict-trying = Em teste
dns-verdict-attention = Requer atenção
dns-verdict-bad = Com problema
dns-verdict-unknown = Não determinado
dns-total-good = { $domain } publica tudo o que há: o TLS não pode ser retirado no caminho.
dns-total-missing = Nada está quebrado em { $domain }. Há mais a publicar.
dns-total-attention = Funciona em { $domain }, mas algo deveria ser mudado.
dns-total-bad = Há algo errado em { $domain }: e-mails podem se perder.

# The steps
dns-plan-report = Pedir relatórios
dns-plan-policy = Testar o MTA-STS
dns-plan-enforce = Exigir o MTA-STS
dns-plan-issuer = Indicar sua CA
dns-plan-dane = Publicar a chave (DANE)
dns-plan-policy-locked = Primeiro peça relatórios: eles lhe dizem o que dá errado enquanto a política está em teste.
dns-plan-enforce-locked = Primeiro a política precisa ser testada sem problemas, e os relatórios lidos aqui precisam estar limpos por duas semanas.
dns-plan-dane-locked = Primeiro as zonas do domínio e dos servidores de e-mail precisam estar assinadas (DNSSEC), e os servidores precisam responder.
dns-plan-unanswered = O DNS não deu resposta sobre isso: não se sabe o que há ali. Verifique de novo, ou consulte outro servidor DNS.
dns-plan-dane-coming = O servidor ainda não apresenta o certificado da etapa 2. A chave dele está ao lado da que está em uso: publique as duas, espere dois TTLs e depois instale-o. “Trocar a chave do servidor sem interrupção” conta o tempo.

# What shows the policy
dns-place-nginx = Um servidor web próprio: precisa de um registro de endereço para mta-sts.<domain> e de um certificado para esse nome.
dns-place-apache = Um servidor web próprio, com mod_ssl: precisa de um registro de endereço para mta-sts.<domain> e de um certificado para esse nome.
dns-place-caddy = O Caddy obtém o certificado sozinho; precisa de um registro de endereço para mta-sts.<domain> e da porta 80 ou 443 aberta.
dns-place-iis = Um site próprio no IIS, vinculado a mta-sts.<domain> com HTTPS e um certificado para esse nome.
dns-place-github-pages = Um repositório com estes arquivos e um arquivo .nojekyll vazio, publicado pelo Pages; mta-sts.<domain> é um CNAME para <user>.github.io. Ative Enforce HTTPS.
dns-place-cloudflare-pages = Um projeto próprio com estes arquivos; adicione mta-sts.<domain> como custom domain dele.
