# Reading the headers of a message (src/received)

headers-empty-what = Não há nada para ler.
headers-empty-why = A prova está nos cabeçalhos de uma mensagem recebida.
headers-empty-next = Abra a mensagem recebida como arquivo (.eml), ou cole todos os cabeçalhos dela.

headers-not-a-message-what = Este texto não contém cabeçalhos de e-mail.
headers-not-a-message-why = Cabeçalhos são linhas como "Received: from …" acima do texto de uma mensagem; os programas de e-mail os escondem.
headers-not-a-message-next = No seu programa de e-mail, procure “Mostrar original”, “Código-fonte” ou “Cabeçalhos de internet” e cole tudo o que aparecer.

headers-no-received-what = Estes cabeçalhos não falam de nenhum salto: não há linha Received.
headers-no-received-why = Cada servidor que recebe uma mensagem escreve uma. Uma mensagem que você enviou não tem nenhuma na sua própria pasta “Enviados”.
headers-no-received-next = Pegue a mensagem na caixa de correio onde ela chegou.

headers-too-large-what = Os cabeçalhos têm mais de { $limit }.
headers-too-large-why = Nenhum servidor de e-mail aceita cabeçalhos desse tamanho; muito provavelmente é outro arquivo.
headers-too-large-next = Escolha de novo o arquivo da mensagem, ou cole só os cabeçalhos.

# A sentence for each hop
hop-encrypted = { $by } recebeu a mensagem de { $from } por { $version } com { $cipher }.
hop-encrypted-version = { $by } recebeu a mensagem de { $from } por { $version }; não está escrito que cifra foi usada.
hop-encrypted-cipher = { $by } recebeu a mensagem de { $from } criptografada com { $cipher }; não está escrito que versão do TLS foi usada.
hop-encrypted-bare = { $by } recebeu a mensagem de { $from } criptografada; não está escrito como.
hop-plain = { $by } recebeu a mensagem de { $from } sem criptografia: quem escutasse no meio podia lê-la.
hop-local = A mensagem foi entregue dentro de uma mesma máquina ou sistema ({ $by }); não havia rede no meio.
hop-unknown = { $by } não escreveu se a mensagem veio criptografada de { $from }.
hop-masked = { $by } recebeu a mensagem sem TLS e não escreve de onde. Se foi de outra máquina, quem escutasse no meio podia lê-la.
hop-clock = Os relógios dos dois servidores divergem: a mensagem parece chegar antes de ter sido enviada.

# What a hop is worth today
grade-strong-name = forte
grade-strong-sentence = TLS 1.2 ou posterior com uma cifra recomendada hoje.
grade-acceptable-name = aceitável
grade-acceptable-sentence = Não se conhece nada que o quebre, mas uma cifra mais nova também protegeria os e-mails de hoje contra uma chave roubada amanhã.
grade-weak-name = fraco
grade-weak-sentence = TLS, mas com uma versão ou cifra que não se deve mais usar.
grade-broken-name = quebrado
grade-broken-sentence = TLS só no nome: quem tentar consegue ler o e-mail.
grade-plain-name = sem criptografia
grade-plain-sentence = Nenhuma criptografia: todos no caminho podem ler o e-mail.
grade-local-name = local
grade-local-sentence = Não havia rede no meio.
grade-unknown-name = desconhecido
grade-unknown-sentence = O que o servidor escreveu é pouco para avaliar.

# What all hops together show
verdict-strong-what = Todo salto por uma rede foi criptografado, como se recomenda hoje.
verdict-strong-why = Ninguém no caminho podia ler ou alterar a mensagem sem a ajuda de um servidor.
verdict-strong-next = Nada a fazer.
verdict-acceptable-what = Todo salto por uma rede foi criptografado; o mais fraco, o salto { $hop }, com uma cifra aceitável, mas não a melhor.
verdict-acceptable-why = Não se conhece nada que a quebre. Cifras mais novas também protegem e-mails antigos se uma chave for roubada depois.
verdict-acceptable-next = Na próxima vez que mexer nesse servidor, permita TLS 1.3 e as cifras ECDHE com GCM ou ChaCha20.
verdict-weak-what = O salto { $hop } foi criptografado com uma versão ou cifra que não se deve mais usar.
verdict-weak-why = TLS 1.0, TLS 1.1 e 3DES foram retirados porque se conhecem ataques a eles.
verdict-weak-next = Peça que esse servidor seja atualizado, ou que TLS 1.2 e 1.3 sejam ativados nele.
verdict-broken-what = O salto { $hop } foi criptografado de um modo que não protege mais.
verdict-broken-why = SSL, RC4 e as cifras export, NULL e anônimas podem ser lidos por quem tentar.
verdict-broken-next = Trate-o como sem criptografia: peça que esse servidor seja atualizado antes de enviar algo confidencial.
verdict-plain-what = O salto { $hop } seguiu sem criptografia.
verdict-plain-why = Todos no caminho entre os dois servidores podiam ler e alterar a mensagem.
verdict-plain-next = Ative o TLS no servidor que recebeu a mensagem ali e exija-o no que a enviou.
verdict-unknown-what = Não comprovado: o salto { $hop } não diz se foi criptografado, nem quão bem.
verdict-unknown-why = Alguns servidores não escrevem isso na mensagem; não é bom nem ruim.
verdict-unknown-next = Veja o log do servidor que recebeu a mensagem ali, pelo horário e pelo id dela.
verdict-local-what = Até onde dizem as linhas dela, a mensagem veio só de dentro.
verdict-local-why = O que fica em uma máquina, ou em uma rede, não prova nada sobre TLS entre servidores. Um proxy ou a rede de um contêiner à frente pode esconder quem realmente se conectou.
verdict-local-next = Envie uma mensagem de teste de fora, ou para fora, e leia os cabeçalhos como chegarem.

# Held against what was expected
expected-plain-what = Não se esperava criptografia, portanto tudo está como deve.
expected-plain-why = Esta política não exige criptografia; os saltos abaixo dizem o que houve.
expected-plain-next = Nada a fazer, a menos que você queira mais do que isso.
expected-opportunistic-encrypted-what = Como esperado: o TLS foi oferecido em todo salto, e usado.
expected-opportunistic-encrypted-why = Esta política usa TLS onde é oferecido. Se não tivesse sido, a mensagem teria seguido sem criptografia.
expected-opportunistic-encrypted-next = Para contar com isso em um parceiro, exija TLS para o domínio dele.
expected-opportunistic-plain-what = Como a política permite, o salto { $hop } seguiu sem criptografia.
expected-opportunistic-plain-why = TLS se oferecido, senão sem criptografia: um dos lados não o ofereceu ali.
expected-opportunistic-plain-next = Ative o TLS nesse servidor, ou exija-o; então a mensagem teria sido recusada.
expected-opportunistic-unknown-what = A política foi cumprida de qualquer modo; o salto { $hop } não diz se foi criptografado.
expected-opportunistic-unknown-why = Alguns servidores não escrevem isso na mensagem.
expected-opportunistic-unknown-next = Veja o log do servidor que recebeu a mensagem ali.
expected-tls-met-what = Como exigido: todo salto por uma rede foi criptografado.
expected-tls-met-why = É o que cada servidor receptor escreveu sobre seu próprio salto.
expected-tls-met-next = Nada a fazer. Quem estava do outro lado é outra questão: é o que a política “TLS verificado” confere.
expected-tls-missed-what = O TLS era obrigatório, e o salto { $hop } seguiu sem criptografia.
expected-tls-missed-why = Todos no caminho entre os dois servidores podiam ler e alterar a mensagem.
expected-tls-missed-next = Se esse salto é seu, exija TLS ali; se é do seu parceiro, mostre a ele esta linha.
expected-tls-broken-what = O TLS era obrigatório, e o salto { $hop } usou um tipo dele que não protege mais.
expected-tls-broken-why = SSL, RC4 e as cifras export, NULL e anônimas podem ser lidos por quem tentar.
expected-tls-broken-next = Peça que esse servidor seja atualizado, ou que as versões e cifras antigas dele sejam desativadas.
expected-tls-unknown-what = Não comprovado: o salto { $hop } não diz se foi criptografado.
expected-tls-unknown-why = O TLS era obrigatório, e nem todo servidor escreve isso na mensagem.
expected-tls-unknown-next = Veja o log do servidor que recebeu a mensagem ali, pelo horário e pelo id dela.
expected-verified-by-sender-what = Como exigido: o certificado do servidor receptor foi verificado, e a mensagem seguiu criptografada.
expected-verified-by-sender-why = O remetente conferiu o certificado antes de entregar a mensagem; a mensagem recebida mostra que seguiu por TLS.
expected-verified-by-sender-next = Nada a fazer.
expected-verified-by-receiver-what = Todo salto foi criptografado, e o servidor no salto { $hop } verificou o certificado do remetente.
expected-verified-by-receiver-why = Isso prova quem enviou. Se o remetente, por sua vez, verificou o receptor, só o log do remetente diz.
expected-verified-by-receiver-next = Para e-mails que você envia, procure “Verified TLS connection” (Postfix) ou algo assim no seu próprio log.
expected-verified-failed-what = O servidor no salto { $hop } não conseguiu verificar o certificado do remetente.
expected-verified-failed-why = O certificado tinha expirado, era para outra finalidade ou de uma CA em que o servidor não confia.
expected-verified-failed-next = Peça ao remetente que apresente um certificado emitido por uma CA em que o receptor confia.
expected-verified-not-proven-what = Não comprovado: todo salto foi criptografado, mas nada diz quem verificou o certificado de quem no salto { $hop }.
expected-verified-not-proven-why = A linha é escrita pelo receptor. Ela pode dizer que ele verificou o remetente, nunca que o remetente o verificou.
expected-verified-not-proven-next = Para e-mails que você envia, o log do seu próprio servidor de e-mail diz se ele verificou o certificado: deixe o Postseal lê-lo.
expected-verified-by-log-what = Como exigido: o log do remetente diz que o certificado do servidor receptor foi verificado no salto { $hop }.
expected-verified-by-log-why = Os cabeçalhos mostram que a mensagem seguiu criptografada; o log do servidor que a enviou, onde ela foi encontrada pelo identificador, mostra para quem.
expected-verified-by-log-next = Nada a fazer.
expected-verified-by-configuration-what = Como exigido: no salto { $hop } o seu servidor verificou o certificado do outro lado, o emissor segundo o log e o nome segundo a configuração.
expected-verified-by-configuration-why = O Exim escreve CV=yes quando o emissor é confiável, não se comparou o nome. A configuração da etapa 3, exportada antes de a mensagem sair, faz com que compare o nome e não envie nada se for outro.
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = O log do remetente diz que o certificado do servidor receptor não foi verificado no salto { $hop } e que a mensagem foi enviada mesmo assim.
expected-verified-not-by-log-why = Criptografada, mas ninguém sabe para quem: quem estiver no meio pode mostrar um certificado próprio. O servidor não segue a política para este parceiro.
expected-verified-not-by-log-next = Aplique de novo a configuração da etapa 3 e procure no seu servidor uma rota fixa para este parceiro, que pode ter uma regra própria.

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = O salto { $hop }, em que a mensagem entrou de fora, foi criptografado, como se recomenda hoje.
verdict-taken-strong-why = Ali ninguém podia lê-la ou alterá-la sem a ajuda de um servidor. O que dizem as linhas anteriores foi escrito por outros.
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = O salto { $hop }, em que a mensagem entrou de fora, foi criptografado com uma cifra aceitável, mas não a melhor.
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = Como esperado: o TLS foi oferecido no salto { $hop }, em que a mensagem entrou de fora, e usado.
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = Como exigido: o salto { $hop }, em que a mensagem entrou de fora, foi criptografado.
expected-taken-met-why = É o que o próprio servidor ali escreveu. O que dizem as linhas anteriores foi escrito por outros.
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = Como exigido: o salto { $hop }, em que a mensagem entrou de fora, foi criptografado, e o servidor ali verificou o certificado do remetente.
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = Não comprovado: o salto { $hop } foi criptografado, mas o servidor ali não escreveu que verificou o certificado do remetente.
expected-taken-not-proven-why = Um servidor só olha o certificado do remetente quando pede um, e muitos remetentes não mostram nenhum. Alguns servidores não escrevem o resultado.
expected-taken-not-proven-next = Procure no log desse servidor pela hora e pelo identificador da mensagem. Se ele não pediu, aplique a configuração da etapa 3 e peça ao parceiro que envie outra mensagem.
verdict-sent-on-strong-what = Seu servidor entregou a mensagem criptografada, como se recomenda hoje.
verdict-sent-on-strong-why = É o que está no log dele. O que houve com a mensagem depois disso, só os cabeçalhos dela dizem.
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = Seu servidor entregou a mensagem criptografada com uma cifra aceitável, mas não a melhor.
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = Como esperado: o TLS foi oferecido ao seu servidor para esta mensagem, e usado.
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = Como exigido: seu servidor entregou a mensagem criptografada.
expected-sent-on-met-why = É o que está no log dele. O que houve com a mensagem depois disso, só os cabeçalhos dela dizem.
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = Não comprovado: seu servidor entregou a mensagem criptografada, mas o log dele não diz que verificou o certificado do outro lado.
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } recebeu a mensagem de { $from } dentro de uma mesma organização e, segundo ele próprio, sem TLS; se há um front-end (um proxy, um balanceador de carga) à frente dele, o TLS pode ter terminado ali.
hop-plain-front = { $by } não escreveu nenhum TLS para a mensagem de { $from }. Pode estar atrás de um front-end que encerra o TLS (um balanceador de carga, um proxy como o nginx), que então sabe; caso contrário, a mensagem seguiu sem criptografia.
hop-clock-ahead = O relógio de { $by } parece estar { $seconds } s adiantado.
hop-written-by-others = Escrito por outros: o que { $last ->
        [1] diz a linha do salto 1 é
       *[other] dizem as linhas dos saltos 1 a { $last } é
    } a palavra do servidor que entregou a mensagem no salto { $border } ({ $from }). Se for o seu próprio servidor, o log dele tem de dizer o mesmo; senão, ninguém responde por isso.
headers-beside = O que dizem outros campos:

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = Nenhuma linha desta mensagem foi escrita por { $hosts }; as linhas dela são de: { $by }.
headers-no-border-why = Um servidor se chama nas linhas como foi configurado, o que pode ser um nome diferente do que está no DNS.
headers-no-border-next = Indique seu servidor como está ali, ou pegue os cabeçalhos da caixa de correio em que seu servidor entrega.

headers-only-inside-what = Até onde dizem as linhas, { $hosts } recebeu esta mensagem só de dentro.
headers-only-inside-why = Cada uma das linhas cita um endereço privado, ou um protocolo interno. Um proxy, a rede de um contêiner ou um filtro à frente pode esconder quem realmente se conectou.
headers-only-inside-next = Indique o servidor que fica à frente, ou faça o proxy repassar o endereço do remetente (PROXY protocol, XCLIENT).

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = A mensagem a { $recipient } voltou, porque não foi possível obter TLS: { $reason }
bounce-tls-why = { $reporter } desistiu (código { $status }). É o que faz uma política que exige TLS quando não pode ser cumprida: nada saiu sem criptografia.
bounce-tls-next = Examine o servidor do parceiro para ver o que há de errado com o TLS ou o certificado dele e avise o parceiro; depois a mensagem pode ser enviada de novo.
bounce-failed-what = A mensagem a { $recipient } voltou: { $reason }
bounce-failed-why = { $reporter } desistiu (código { $status }). Isto não diz nada sobre TLS.
bounce-failed-next = Confira o endereço, ou pergunte ao administrador do parceiro com estas palavras à mão; depois envie de novo a mensagem de teste.
bounce-delayed-what = A mensagem a { $recipient } está atrasada: { $reason }
bounce-delayed-why = { $reporter } ainda tenta entregá-la (código { $status }).
bounce-delayed-next = Espere; se ela voltar depois, o aviso diz por quê.
bounce-delivered-what = A mensagem a { $recipient } chegou, diz { $reporter }.
bounce-delivered-why = Isto é um aviso de entrega (código { $status }), não a mensagem: não tem nenhum dos cabeçalhos dela.
bounce-delivered-next = Pegue a própria mensagem na caixa de correio onde ela chegou.

# A file that holds several messages (mbox)
mailbox-last = Este arquivo contém { $count } mensagens. É examinada a última, a de número { $number }.
mailbox-ours = Este arquivo contém { $count } mensagens. É examinada a mensagem de teste, a de número { $number }.
mailbox-asked = Este arquivo contém { $count } mensagens. É examinada a de número { $number }.
headers-no-such-message-what = Não há mensagem { $wanted } neste arquivo; ele contém { $count }.
headers-no-such-message-why = O caminho de outra mensagem não diz nada sobre a que você procura.
headers-no-such-message-next = Indique-a pelo número no arquivo ou pelo Message-ID, como está nos cabeçalhos.

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = Isto não é um log de e-mail.
log-none-why = Nenhuma linha está escrita como as do Postfix, Exim ou Sendmail, com a hora e o nome do programa no início.
log-none-next = Pegue linhas inteiras do log de e-mail do servidor, em geral /var/log/mail.log, /var/log/maillog ou /var/log/exim4/mainlog.
log-not-there-what = Nenhuma linha deste log é sobre esta mensagem.
log-not-there-why = Um servidor chama cada mensagem por um identificador; os desta são: { $ids }. Uma linha só sobre a conexão não diz qual mensagem passou por ela.
log-not-there-next = Pegue o log do dia em que a mensagem saiu, do servidor que a enviou, com a linha que tem um destes identificadores e as linhas logo antes.
log-no-tls-what = O log cita esta mensagem, mas não diz nada sobre como ela foi criptografada.
log-no-tls-why = O Postfix escreve para isso uma linha própria “TLS connection established”, e só com smtp_tls_loglevel = 1; o Sendmail, uma com “STARTTLS=client”. Ela precisa estar antes da linha com { $ids }.
log-no-tls-next = Pegue também as linhas anteriores. Se não houver nenhuma sobre TLS, aplique a configuração da etapa 3, que a ativa, e envie a mensagem de teste de novo.
log-not-sent-what = Seu servidor não entregou a mensagem.
log-not-sent-why = O log dele diz: { $answer }
log-not-sent-next = Os servidores tentam de novo sozinhos por alguns dias. Se a causa for TLS, veja o servidor do parceiro em “O que um parceiro vê” e sua regra para esse parceiro na etapa 3.
log-given-up-what = Seu servidor desistiu de entregar a mensagem.
log-given-up-why = { log-not-sent-why }
log-given-up-next = O remetente recebe um aviso disso. Procure ali e no log o motivo; se for TLS, veja a regra para esse parceiro na etapa 3. Depois envie outra mensagem de teste.
log-whose-what = Seu servidor entregou a mensagem a { $by }.
log-whose-why = Um log não diz se esse é o servidor do próprio parceiro ou um que repassa o e-mail, como o do seu provedor. O que conta é o caminho até o servidor do parceiro.
log-whose-next = Pergunte ao parceiro se é dele. Se ele só repassa, use o log daquele servidor, ou os cabeçalhos da mensagem como ela foi recebida.
log-undecided-what = O log diz que esta mensagem foi por TLS, mas não que o certificado foi verificado.
log-undecided-why = “Trusted” (Postfix), “CV=yes” (Exim) e “verify=OK” (Sendmail) dizem respeito só à CA: qualquer certificado dela serviria, seja qual for o nome.
log-undecided-next = Peça “verificado” para este parceiro na etapa 3, faça o servidor assumir a configuração e envie a mensagem de teste de novo.
