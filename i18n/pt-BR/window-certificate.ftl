# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = A [autoridade certificadora|ca] responde com um ou mais arquivos. Inclua todos; eles são lidos, verificados e postos em ordem.
window-certificate-missing = Inclua primeiro o certificado.
window-certificate-missing-accept = Use primeiro este certificado, ou inclua outro.

window-certificate-bring = O que a autoridade certificadora enviou?
window-certificate-bring-help = Cole o texto abaixo, escolha os arquivos ou solte-os em qualquer lugar desta janela. Um arquivo com a palavra “chain” ou “intermediate” faz parte do conjunto.
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = Ler
window-certificate-choose = Escolher arquivos…
window-certificate-reading = Lendo…
window-certificate-practice = Obter da CA de ensaio
window-certificate-practice-help = Em um ensaio, uma autoridade certificadora neste computador faz o papel da verdadeira: recebe sua solicitação e responde na hora.

window-certificate-good = O certificado está certo.
window-certificate-good-text = Ele corresponde à sua chave e ao nome do seu servidor, e os outros servidores vão confiar nele.
window-certificate-good-practice = Ele corresponde à sua chave e ao nome do seu servidor. Como vem da CA de ensaio, só é confiável neste ensaio; não o use em servidores reais.
window-certificate-fair = O certificado funciona; veja as observações abaixo.
window-certificate-poor = Este certificado não funcionaria.
window-certificate-poor-text = O que está errado, e o que fazer, está escrito abaixo. Você pode incluir outros arquivos: muitas vezes falta só um intermediário.
window-certificate-private = Só os parceiros que confiam nesta CA aceitarão este certificado.
window-certificate-private-text = Todo o resto confere. Abaixo está como fazer a CA valer aqui.
window-certificate-trust-title = Você conhece esta CA: { $subject }?
window-certificate-trust-text = A raiz dela veio junto. Se for a da sua empresa ou a do seu parceiro, compare esta impressão digital (SHA-256) com a publicada e deixe-a valer aqui. Isso vale só para o Postseal neste computador; nas preferências dá para desfazer.
window-certificate-trust = Confiar nela aqui
window-certificate-chain = A cadeia, do seu servidor até a raiz
window-certificate-chain-help = Cada certificado é assinado pelo que está abaixo dele. Os outros servidores confiam na raiz, no fim, e assim em todos eles.
window-certificate-yours = O do seu servidor
window-certificate-between = Intermediário
window-certificate-valid = Válido de { $from } a { $to }
window-certificate-accept = Usar este certificado
window-certificate-accept-anyway = Usar mesmo assim
window-certificate-clear = Recomeçar
window-certificate-more = Incluir mais arquivos
window-certificate-more-paste = O que falta pode ser colado aqui: junta-se ao que já está.

window-certificate-kept = O certificado está pronto para uso.
window-certificate-kept-until = Ele é válido até { $to }. A seguir: configure seu servidor de e-mail para usá-lo.
window-certificate-kept-practice = Ele é válido até { $to }. O servidor de ensaio da etapa 4 o utiliza; um servidor real seria configurado na etapa 3.
window-certificate-kept-expired = Ele foi válido até { $to }. Solicite um novo na etapa 1 e depois inclua-o aqui.
window-certificate-kept-poor = É válido até { $to }, mas a verificação encontrou algo errado: mostre o certificado abaixo para ver o quê.
window-certificate-of-old-key = O certificado existente pertence à chave antiga.
window-certificate-of-old-key-text = Desde então, uma nova chave foi criada na etapa 1, e as duas coisas não combinam. Inclua o certificado da nova solicitação. Até lá, o servidor continua com a chave antiga e o certificado antigo, válido até { $to }, que está em { $file }.
window-certificate-kept-file = Certificado com a cadeia, para o servidor de e-mail
window-certificate-again = Incluir outro
window-certificate-keep = Manter o atual

window-certificate-guide = Por que verificar?
window-certificate-guide-1 = A maioria dos problemas com TLS vem de um certificado para outra chave, para outro nome ou sem os [intermediários|intermediate]. Os servidores de e-mail não avisam; os parceiros simplesmente recusam.
window-certificate-guide-2 = Os intermediários (a [cadeia|chain]) levam do seu certificado até uma autoridade que todos conhecem. Seu servidor de e-mail precisa enviá-los junto.
window-certificate-guide-3 = Aqui tudo isso é verificado antes que qualquer coisa chegue ao seu servidor.
