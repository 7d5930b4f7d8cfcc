# What is handed on: the proof (src/report)

report-title = Como uma mensagem viajou, e o que isso prova
report-rehearsal = Isto foi um ensaio: um servidor de ensaio no mesmo computador recebeu a mensagem. Não prova nada sobre um servidor de e-mail real.

report-about = Do que se trata
report-name = Servidor de e-mail
report-hosts = Nomes de host
report-domains = Domínios
report-server = Software
report-from = De
report-to = Para
report-subject = Assunto
report-message-id = Message-ID
report-sent-at = Enviada
report-received-at = Recebida
report-made = Relatório criado
report-made-by = Criado por

report-policy = O que foi exigido
report-expected = Esta mensagem foi comparada com
report-partner = Parceiro
report-partner-outbound = E-mails para este parceiro
report-partner-inbound = E-mails deste parceiro
report-outbound = E-mails para todos os outros
report-inbound = E-mails de todos os outros
report-minimum = Versão mínima do TLS

report-picture = O caminho da mensagem
report-picture-hop = { $number }. { $grade }
report-picture-verified = certificado do remetente verificado

report-hops = Salto a salto, na ordem do percurso
report-other-inbound = A outra direção: e-mail do parceiro
report-other-outbound = A outra direção: e-mail para o parceiro
report-hop = { $number }. { $from } → { $by }
report-at = Quando
report-version = TLS
report-cipher = Cifra
report-exchange = Troca de chaves
report-address = Endereço
report-helo = Apresentou-se como
report-id = Id no log do receptor

report-sent = A conexão que levou a mensagem
report-target = Servidor
report-asked = TLS exigido
report-trusted = Certificado confiável
report-name-matches = Certificado para o nome dele
report-reply = Resposta

report-certificates = Certificados
report-certificate-own = do servidor de e-mail
report-certificate-theirs = apresentado pelo servidor que recebeu a mensagem
report-issuer = Emitido por
report-dns-names = Para os nomes
report-not-before = Válido desde
report-not-after = Válido até
report-key = Chave
report-signature = Assinatura
report-serial = Número de série
report-sha256 = SHA-256
report-spki-sha256 = SHA-256 da chave

report-transcript = A conversa
report-transcript-how = A conversa com o servidor: > é o remetente, < o servidor, * a camada TLS. As senhas não são mostradas.
report-evidence = A evidência: as linhas Received como foram escritas
report-evidence-how = Cada servidor que recebe uma mensagem escreve uma linha acima das que já existem. O que uma linha diz sobre o remetente do seu salto é a palavra do receptor; as linhas abaixo da primeira de um servidor em que você confia são a palavra de outros.
report-evidence-log = O que os cabeçalhos deixam em aberto está no log de e-mail, nestas linhas:
report-evidence-log-alone = Como a mensagem seguiu está no log de e-mail do servidor que a enviou, nestas linhas:

report-written = Relatório gravado em { $path }.
report-came-back = Nenhum relatório é gravado: isto não é a mensagem, e sim um aviso do que aconteceu com ela.

report-not-a-sending-what = { $file } não diz como uma mensagem foi enviada: { $cause }
report-not-a-sending-why = O relatório tira dali a conexão e a conversa.
report-not-a-sending-next = Indique o arquivo em que postseal send --json gravou.

report-another-message-what = A mensagem com o id { $found } não é a que foi enviada, { $sent }.
report-another-message-why = A forma como uma mensagem foi enviada não prova nada sobre outra.
report-another-message-next = Abra a mensagem que foi enviada, ou omita --sent.

report-unknown-format-what = O nome { $file } não diz em que formato gravar.
report-unknown-format-why = Um relatório é uma página (.html), um texto (.md), um documento para programas (.json) ou uma imagem (.svg, .png).
report-unknown-format-next = Faça o nome terminar em .html, .md, .json, .svg ou .png.

report-drawing-what = Não foi possível desenhar a imagem: { $cause }
report-drawing-why = Todo o resto do relatório não é afetado.
report-drawing-next = Salve a imagem como SVG, ou o relatório inteiro.

# Step 4 in the window
window-report = Repassar
window-report-lead = Para o seu parceiro ou um auditor: quem, quando, qual política, os certificados, o caminho com uma imagem, e o que isso prova. Não contém nenhuma senha nem chave.
window-report-format = Como
window-report-html = Página para imprimir (HTML)
window-report-md = Texto (Markdown)
window-report-json = Para programas (JSON)
window-report-svg = Imagem (SVG)
window-report-png = Imagem (PNG)
window-report-save = Salvar o relatório…
window-report-file = postseal-relatorio
