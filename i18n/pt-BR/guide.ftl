# The guide: questions that everybody has (src/gui/screen/guide). Each line of a text is a paragraph.

window-guide = O guia
window-guide-why = Tudo isto em palavras simples: perguntas, os termos da área e cartas prontas para enviar.
window-guide-open = Guia: perguntas, termos, cartas
window-guide-more = Mais no guia
window-guide-search = Buscar no guia
window-guide-search-example = certificado, recusado, banco…
window-guide-nothing = Nada no guia contém todas essas palavras.
window-guide-clear = Mostrar tudo
window-guide-root = Salvar o certificado raiz
window-guide-filled = Preenchida com o projeto “{ $name }”.
window-guide-fill = Preencher com
window-guide-contents = Todos os temas
window-guide-questions = Perguntas
window-guide-words = Termos
window-guide-letters = Cartas
window-guide-related = Termos usados aqui
window-guide-used-in = Perguntas em que este termo aparece

guide-tls-title = O que é TLS?
guide-tls-text =
    TLS, Transport Layer Security, é o cadeado de uma conexão entre dois computadores. Quem escuta no caminho vê bytes embaralhados, e quem altera alguma coisa é descoberto.
    Seu navegador o usa em toda página com https. Os servidores de e-mail usam a mesma coisa na conexão pela qual um entrega uma mensagem ao seguinte.
    Antes ele se chamava SSL. Esse nome ficou para as primeiras versões, hoje quebradas; o que se usa hoje é TLS 1.2 e 1.3.

guide-between-title = Como funciona entre servidores de e-mail?
guide-between-text =
    Seu servidor consulta no DNS qual servidor recebe os e-mails do parceiro (o registro MX) e se conecta a ele na porta 25.
    O outro servidor diz o que sabe fazer. Se STARTTLS estiver na lista, o seu o solicita, e os dois combinam uma versão e uma cifra e criam chaves que só eles conhecem.
    O outro servidor apresenta seu certificado. Se o seu servidor o confere, e o que faz quando algo não bate, é a política da etapa 3.
    Então a mensagem é entregue dentro da conexão criptografada. Se houver outro servidor depois, tudo recomeça: cada salto é independente.

guide-reasons-title = Por que criptografar e-mails entre servidores?
guide-reasons-text =
    Sem TLS, uma mensagem atravessa a internet como um cartão-postal. Quem opera uma linha no caminho pode lê-la, guardá-la ou alterá-la, e ninguém percebe.
    Bancos, seguradoras, hospitais e órgãos públicos são obrigados a proteger o que enviam. Muitos já não trocam e-mails com servidores que não criptografam.
    Para quem escreve, nada muda: nenhum programa a instalar, nenhuma senha, nenhum anexo a desbloquear. Os servidores fazem tudo, em cada mensagem.

guide-without-title = O que acontece se não fizermos nada?
guide-without-text =
    A troca de e-mails com parceiros que só oferecem TLS continua sem criptografia, como antes.
    Com parceiros que exigem TLS, ela para: o que eles enviam volta para eles, e o que você envia é recusado. Muitas vezes quem percebe primeiro é a pessoa que espera uma resposta.
    E quem responde pelo conteúdo continua respondendo: se algo confidencial for lido no caminho, a pergunta será por que não estava criptografado.

guide-strict-title = Oportunista ou obrigatório: qual dos dois?
guide-strict-text =
    Oportunista (“TLS se oferecido” na etapa 3) significa: TLS se o outro lado oferece; caso contrário, sem criptografia. Nenhum e-mail se perde, e quase todos são criptografados. É o certo para o resto do mundo.
    Há uma brecha: alguém no caminho pode esconder a oferta, e então o e-mail segue sem criptografia, embora os dois lados pudessem fazer melhor.
    Obrigatório (“TLS ou nada”) fecha essa brecha para um parceiro: ou há TLS, ou o e-mail não é enviado. Verificado confere também que o certificado é autêntico e é para o nome desse parceiro, para que ninguém tome o lugar dele.
    A resposta usual: oportunista para todos, obrigatório ou verificado para os parceiros com quem você combinou isso. Nunca obrigatório para todos na porta 25: a RFC 3207 o proíbe em servidores públicos, porque e-mails se perdem.

guide-smime-title = TLS, S/MIME e PGP: qual serve para quê?
guide-smime-text =
    O TLS protege o caminho entre servidores. Os próprios servidores veem a mensagem: podem procurar vírus nela, guardá-la e repassá-la. Ninguém precisa fazer nada a cada mensagem.
    S/MIME e PGP protegem a própria mensagem, do programa de quem escreve ao de quem lê. Os servidores só veem conteúdo embaralhado, e cada pessoa precisa de chaves próprias e de conhecer as dos outros.
    Um não exclui o outro. O TLS esconde o assunto e quem escreve a quem, que S/MIME e PGP deixam legíveis; S/MIME e PGP protegem a mensagem também na caixa de correio, o que o TLS não faz.
    Se um parceiro “quer TLS”, não é S/MIME nem PGP que ele está pedindo.

guide-cost-title = Onde consigo um certificado, e quanto custa?
guide-cost-text =
    De uma autoridade certificadora (CA) em que os servidores dos seus parceiros confiam. É o mesmo tipo de certificado usado em um servidor web; não existe um “para e-mail” a ser comprado à parte.
    A Let's Encrypt e algumas outras o dão de graça, pelo protocolo ACME: o Postseal faz o pedido na etapa 1. Uma CA comercial recebe a solicitação (CSR) da etapa 1 e devolve um arquivo.
    Basta um certificado para o nome do servidor. Quem envia e-mail não procura as barras verdes e os nomes de empresa que vêm com os mais caros.

guide-locked-title = A chave deve ter uma frase secreta?
guide-locked-text =
    Uma frase secreta (passphrase) é a senha da chave: ela criptografa o arquivo, que sem ela não serve para nada. Um certificado não tem frase secreta, ele não é segredo.
    O servidor de e-mail lê a chave sempre que inicia, também à noite, quando não há ninguém para digitar. Por isso a cópia dele não tem frase secreta: o Postfix e a maioria dos outros não conseguem usar uma chave protegida. O que a protege são as permissões: só o servidor pode ler.
    Dê uma a uma chave que viaja ou fica em outro lugar: em um backup, em um pen drive, em um arquivo PFX para outra pessoa. A etapa 1 a oferece em “Avançado”; mais tarde, ela é pedida onde a chave for necessária. Envie-a por um caminho diferente do arquivo.
    Ninguém consegue recuperá-la: nem o Postseal nem a CA a conhecem. Se ela se perder, crie uma nova chave na etapa 1 e peça a emissão de um certificado para ela.

guide-renewal-title = Por que um certificado expira, e o que fazer?
guide-renewal-text =
    Para que uma chave roubada ou um nome errado não valham para sempre. As CAs públicas podem emitir por no máximo 200 dias desde março de 2026, por 100 dias a partir de março de 2027 e por 47 a partir de março de 2029.
    No dia seguinte, os servidores que conferem certificados recusam seus e-mails. É a falha mais frequente de uma instalação que um dia esteve perfeita.
    Portanto: deixe a renovação automática onde puder (ACME), receba lembretes com antecedência onde não puder, e depois verifique se o servidor realmente apresenta o novo. "postseal expiring" pergunta a ele.

guide-testing-title = Como experimentar sem quebrar nada?
guide-testing-text =
    Ensaie primeiro: as quatro etapas, com uma CA e um servidor de ensaio neste computador.
    Depois deixe “O que pararia de funcionar?” ler seu próprio log ou sua caixa de correio: antes da mudança, ele diz quais parceiros teriam ficado de fora.
    Aplique a configuração em um servidor de testes, se houver. No servidor real, o pacote mostra antes a diferença (apply.sh --dry-run) e restaura tudo sozinho se uma verificação falhar.
    Comece com o modo oportunista, adicione uma regra para um parceiro, envie uma mensagem de teste, leia a prova. Depois, o próximo.

guide-refused-title = O que significa “Relay access denied”?
guide-refused-text =
    O servidor não encaminha esta mensagem para você: encaminhamento (relay) negado. E-mails para os próprios domínios ele aceita de qualquer um; para outros, só de quem ele conhece. Ele responde “554 5.7.1 Relay access denied”, “550 5.7.1 Relaying denied” ou “Unable to relay”. E faz bem: um servidor que encaminha para todos logo envia spam.
    Passa quem faz login, como os programas de e-mail na porta 587 ou 465 (submission), e quem está em uma rede que o administrador permitiu (no Postfix: mynetworks).
    Na etapa 4 há dois caminhos. Por um servidor seu: acrescente :587 ao nome dele e preencha “O servidor exige login”. Ou “Direto ao do destinatário”: esse servidor aceita sem login os e-mails para o próprio domínio.
    Se é o servidor de um parceiro que diz isso, a mensagem chegou a um servidor ao qual o domínio não pertence. Compare o registro MX com as suas rotas fixas (transport, smarthost). O TLS não tem nada a ver com isso.

guide-whom-title = Com quem preciso falar?
guide-whom-text =
    Com quem opera o servidor de e-mail: um colega ou seu provedor. Essa pessoa instala o certificado e a configuração. Se for um serviço (Microsoft 365, Google Workspace), o TLS já está ativado, e só falta criar as regras para os parceiros.
    Com quem cuida do seu DNS: essa pessoa adiciona registros, se uma CA pedir um como prova, e para DANE e MTA-STS.
    Com quem pode encomendar certificados para a sua organização. Algumas têm contrato com uma só CA e um registro CAA que permite apenas essa.
    As cartas deste guia dizem o que cada um deles precisa saber.

guide-partner-title = O que digo ao parceiro, e preciso dizer?
guide-partner-text =
    Para TLS oportunista: nada. Assim que os dois servidores forem capazes, ele é usado.
    Para obrigatório ou verificado, combine antes: quais domínios, quais servidores, a partir de que dia, e a quem ligar quando algo for recusado.
    Nunca envie a chave privada a ninguém. Seu parceiro não precisa de nenhum arquivo seu: o servidor apresenta o certificado por conta própria, e a CA o atesta.
    Quando terminar, envie o relatório da etapa 4: ele mostra cada salto e como foi criptografado.

guide-dns-title = O que DANE e MTA-STS acrescentam?
guide-dns-text =
    Com regras para parceiros, você protege os e-mails com aqueles em quem pensou. Com DANE e MTA-STS, você diz a todos, no DNS, que seu servidor usa TLS, e com que nome ou chave. Remetentes que consultam isso não voltam ao envio sem criptografia.
    O DANE põe a impressão digital da sua chave no DNS; ele precisa de uma zona assinada com DNSSEC. O MTA-STS põe um pequeno arquivo em um servidor web; não precisa de DNSSEC e é o que o Google e a Microsoft consultam.
    O TLS-RPT pede aos outros que informem todo dia quantas conexões com você funcionaram, e por que algumas não. Comece por ele: mostra os problemas antes que custem e-mails.

guide-limits-title = O que o TLS não protege?
guide-limits-text =
    O que está nos servidores e nas caixas de correio: ali a mensagem é decifrada, para ser filtrada e lida.
    Um salto depois do próximo servidor: você combina até a entrada do parceiro; o que acontece depois dela é com ele. As linhas Received mostram isso, até onde os servidores dele contam.
    Contra um endereço errado: uma mensagem criptografada para a pessoa errada chega a ela em segurança.
    Quem é o autor: para isso existem SPF, DKIM e DMARC, e as assinaturas.
