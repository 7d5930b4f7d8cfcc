# What a domain's records mean together (src/publish)

mx-address-what = O registro MX de { $domain } indica um endereço em vez de um servidor: { $address }
mx-address-why = Um registro MX precisa indicar um servidor (RFC 5321, seção 5.1). A maioria dos remetentes não encontra ninguém ali, e os e-mails voltam.
mx-address-next = Dê ao endereço um nome com um registro A ou AAAA e ponha esse nome no registro MX.

mx-no-reverse-what = O endereço { $address } de { $host } não tem nome no DNS (não há registro PTR).
mx-no-reverse-why = Se o servidor também envia deste endereço, muitos receptores recusam os e-mails dele ou os tomam por spam.
mx-no-reverse-next = Peça a quem lhe deu o endereço que defina o registro PTR dele como { $host }.

mx-reverse-strange-what = O endereço { $address } se chama { $name }, e esse nome não leva de volta a ele.
mx-reverse-strange-why = Se o servidor também envia deste endereço, muitos receptores recusam os e-mails dele: assim qualquer um pode reivindicar um nome.
mx-reverse-strange-next = Dê a { $name } um registro de endereço com { $address }, ou faça o registro PTR indicar um servidor que tenha um.

caa-forbids-what = Os registros CAA em { $at } não deixam a CA do certificado atual de { $host } emitir: { $ca }
caa-forbids-why = O certificado continua funcionando. O próximo será recusado, no pior momento.
caa-forbids-next = Adicione isto antes de renovar: { $record }

caa-bound-what = Os registros CAA em { $at } só permitem a emissão para { $host } de certas formas: { $parameters }
caa-bound-why = Isso impede que outros obtenham um certificado na mesma CA. Uma nova conta, ou outra forma de comprovação, é recusada (RFC 8657).
caa-bound-next = Faça o pedido com essa conta e dessa forma, ou altere antes o registro.

caa-account-what = Registros CAA em { $at } permitem emitir para { $host } somente a outra conta na CA que não a do Postseal: { $accounts }
caa-account-why = Com a conta do Postseal ({ $own }) a CA recusa o próximo pedido: o certificado não seria renovado.
caa-account-next = Acrescente ao registro a conta do Postseal, ou faça o pedido com a conta que está ali: { $record }

caa-none-what = Nada diz qual CA pode emitir para { $host }.
caa-none-why = Qualquer CA pode; é o estado usual, e nenhum e-mail se perde com isso. Um registro impede que as outras sejam levadas a isso.
caa-none-next = Se quiser, adicione: { $record }

tlsrpt-unreachable-what = Os relatórios não conseguem chegar a { $address }: { $cause }
tlsrpt-unreachable-why = Os remetentes os descartam, e você não fica sabendo do que falha.
tlsrpt-unreachable-next = Indique uma caixa de correio cujo domínio receba e-mails, ou um servidor web que responda.

dnssec-algorithm-what = A zona { $name } está assinada com { $algorithm }, que foi abandonado.
dnssec-algorithm-why = Os resolvedores deixam de conferi-lo e tratam a zona como não assinada; então o DANE não conta para ninguém (RFC 8624, RFC 9905).
dnssec-algorithm-next = Mude para ECDSA P-256 (13) ou Ed25519 (15) onde sua zona é gerenciada e deixe que as duas chaves sejam trocadas.

dnssec-iterations-what = A zona { $name } nega nomes com { $iterations } rodadas adicionais de hash (NSEC3).
dnssec-iterations-why = Os resolvedores recusam tanto trabalho e tratam a zona como não assinada, ou não respondem (RFC 9276). Elas não protegem nada.
dnssec-iterations-next = Defina o NSEC3 com 0 iterações e sem salt, ou use NSEC.

sts-id-unchanged-what = A política MTA-STS de { $domain } mudou, e o id do registro não: { $id }
sts-id-unchanged-why = Os remetentes só baixam uma política de novo quando o id muda. Até que a deles expire, continuam com a antiga e podem recusar um novo servidor.
sts-id-unchanged-next = Dê outro id ao registro em _mta-sts.{ $domain }, por exemplo a data e a hora de hoje.

dns-memory-what = { $file } não é um arquivo em que o Postseal guarda o que viu: { $cause }
dns-memory-why = Foi deixado como está, e nada pode ser comparado com a última vez.
dns-memory-next = Mova esse arquivo para outro lugar ou, na linha de comando, indique outro com --remember.

dns-no-issuer-what = { $file } não contém o certificado da CA: { $issuer }
dns-no-issuer-why = Um registro da CA (2 1 1) só conta se o servidor envia esse certificado junto.
dns-no-issuer-next = Indique o arquivo com a cadeia inteira (fullchain), ou omita --ca.

cli-dns-step-dane-ca = Em vez disso, a própria CA: então uma nova chave não precisa de novo registro. Mas quem obtiver desta CA um certificado para o nome do seu servidor também conta, e quando a CA trocar o intermediário (algumas o fazem sem avisar), seus e-mails param:
