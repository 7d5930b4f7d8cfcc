# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = Envie uma mensagem de teste e leia, [salto a salto|hop], como ela foi criptografada no caminho.

window-proof-guide = O que é uma prova?
window-proof-guide-1 = Cada servidor de e-mail que repassa uma mensagem escreve uma linha no topo dela: de quem, para quem e com que criptografia. São as [linhas Received|received].
window-proof-guide-2 = Lidas na ordem do percurso, elas dizem onde a mensagem foi criptografada e onde não.
window-proof-guide-3 = As linhas dos seus próprios servidores são confiáveis; as dos outros são a palavra deles.

window-proof-missing = Envie primeiro a mensagem de teste.
window-proof-missing-received = Enviada. Agora traga a mensagem como foi recebida.
window-proof-missing-proven = Ainda não está provado. O que fazer está junto ao resultado.
window-proof-letter = A mensagem de teste
window-proof-from = De
window-proof-to = Para
window-proof-to-help = Uma caixa de correio que você possa ler: a de um contato no parceiro, ou uma sua em outro lugar.
window-proof-way = Como é enviada
window-proof-through = Por este meu servidor
window-proof-straight = Direto ao do destinatário
window-proof-straight-help = Direto ao servidor de e-mail do domínio do destinatário, indicado nos registros MX dele, como o seu servidor enviaria. Muitos provedores fecham a porta 25 para casas e escritórios; no seu servidor de e-mail, o equivalente é: postseal send.
window-proof-via = Entregar a este servidor
window-proof-via-help = Seu servidor de e-mail. Porta 25, a menos que você acrescente outra, como :587.
window-proof-server-name = O nome no certificado dele
window-proof-server-name-help = Um endereço não consta em nenhum certificado. O que o servidor mostra é comparado com este nome; sem ele é possível criptografar, mas não verificar.
window-proof-security = Criptografia
window-proof-security-help = A mensagem de teste segue isto à risca: você vê o que a escolha faria antes de dizê-la ao servidor.
window-proof-implicit = TLS desde o início
window-proof-login = O servidor exige login
window-proof-user = Usuário
window-proof-password = Senha
window-proof-token = Token (OAuth)
window-proof-token-help = Como o Google e a Microsoft o fornecem (XOAUTH2, OAUTHBEARER): cole-o aqui. Só é enviado dentro do TLS com certificado verificado, e não é guardado.
window-proof-password-help = Só é enviada dentro do TLS com certificado verificado, e não é guardada.
window-proof-send = Enviar a mensagem de teste
window-proof-sending = Conversando com o servidor…
window-proof-sent-tls = A mensagem foi entregue ao servidor, criptografada.
window-proof-sent-plain = A mensagem foi entregue ao servidor sem criptografia.
window-proof-sent-next = Este é o primeiro trecho do caminho. Abra a mensagem onde ela chega: as linhas Received contam o resto.
window-proof-sent-on = Enviada em { $date }. O que voltou está mais abaixo; você também pode enviar outra.
window-proof-again = Enviar outra
window-proof-connection = A conexão que a levou
window-proof-server = Servidor
window-proof-version = TLS
window-proof-cipher = Cifra
window-proof-exchange = Troca de chaves
window-proof-trusted = Certificado confiável
window-proof-name = Certificado para o nome dele
window-proof-yes = sim
window-proof-no = não
window-proof-reply = Resposta
window-proof-message-id = Message-ID
window-proof-save-transcript = Salvar a conversa…
window-proof-transcript = A conversa

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = A mensagem como foi recebida
window-reading-how = Na caixa de correio onde ela chegou, procure “Mostrar original”, “Código-fonte” ou “Cabeçalhos de internet” e cole tudo o que aparecer.
window-reading-paste = Cole os cabeçalhos aqui…
window-reading-read = Ler os cabeçalhos
window-reading-choose = Escolher arquivo…
window-reading-files = Mensagens
window-reading-drop = Ou solte a mensagem (.eml) nesta janela.
window-reading-inbound = A outra direção: o que o parceiro envia a você
window-reading-inbound-name = Servidores e endereços seus, além dos hosts da etapa 1
window-reading-inbound-help = Peça ao parceiro que lhe envie uma mensagem e cole-a ou solte-a acima: julga-se o salto em que o seu próprio servidor a recebeu. Indique aqui, separados por vírgulas, os seus servidores com nomes diferentes dos do passo 1; *.example.org vale por todos abaixo dele, e um endereço por um salto dentro da sua rede.
window-reading-ours = Esta é a mensagem de teste.
window-reading-partners = Uma mensagem de um parceiro: avalia-se o salto em que seu servidor a recebeu.
window-reading-another = Esta é outra mensagem, não a de teste.
window-reading-another-next = O caminho dela aparece abaixo, mas não é guardado como prova. Abra a mensagem com o assunto do teste.
window-reading-unsaid = Este texto não diz se é a mensagem de teste.
window-reading-unsaid-next = O caminho dela aparece abaixo, mas não é guardado como prova. Cole todos os cabeçalhos, com a linha que começa por Message-ID.
window-reading-none-sent = Nenhuma mensagem de teste enviada ainda.
window-reading-none-sent-next = O caminho desta mensagem aparece abaixo, mas não é guardado como prova. Envie primeiro a mensagem de teste e depois leia-a aqui.
window-reading-asked = Sua política para este destinatário: { $class }.
window-reading-asked-sender = Sua política para e-mails deste remetente: { $class }.
window-reading-from-partner = Se for uma mensagem de um parceiro para você:
window-reading-hops = Salto a salto, na ordem do percurso
window-reading-log = O log do seu servidor de e-mail diz o resto
window-reading-log-help = Abra-o ou cole as linhas desses minutos. A mensagem é encontrada ali pelos identificadores que os servidores lhe deram: { $ids }. Ele é lido somente aqui.
window-reading-log-nameless = Estes cabeçalhos não trazem nenhum identificador pelo qual achar a mensagem num log. Leia os cabeçalhos completos, como a caixa de correio do destinatário os mostra.
window-reading-log-paste = Cole linhas do log aqui…
window-reading-log-choose = Abrir o log…
window-reading-log-read = Ler as linhas
window-reading-log-busy = Lendo…

window-proof-practice = Neste ensaio, um servidor de e-mail de ensaio neste computador recebe a mensagem, com a chave e o certificado das etapas 1 e 2. Nada sai deste computador.
window-proof-fetch = Buscar no servidor de ensaio

window-collect = Buscar na caixa de correio onde ela chega
window-collect-lead = Se você pode ler essa caixa de correio: o Postseal espera pela mensagem ali, também na pasta de spam, e mostra os cabeçalhos. Ele só olha; a mensagem continua não lida.
window-collect-server = Servidor IMAP
window-collect-server-help = Porta 993, a menos que você acrescente outra, como :143.
window-collect-user-missing = De quem é a caixa de correio?
window-collect-fetch = Buscar
window-collect-entering = Entrando…

window-mailbox-search = Outra mensagem: uma parte do remetente, do assunto ou do Message-ID
window-mailbox-more = Outras { $count } não são mostradas. Procure acima a que você quer.
