# Ler cabeçalhos; Abrir um arquivo (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = Ler os cabeçalhos de uma mensagem: ela veio por TLS?
window-headers-title = Ler cabeçalhos
window-headers-why = Cada servidor que repassa uma mensagem escreve nela uma [linha Received|received]. O Postseal as lê [salto|hop] a salto e diz onde a mensagem passou por [TLS|tls], e com que proteção. Nada sai deste computador.
window-headers-asked = O que foi combinado para esta mensagem?
window-headers-nothing = Nada: só informar
window-headers-expected = O combinado: { $class }.
window-headers-inbound = Foi um parceiro que a enviou?
window-headers-ours = Seus servidores e endereços
window-headers-ours-help = Se um parceiro lhe enviou a mensagem, julga-se o salto em que o seu próprio servidor a recebeu. Indique aqui os seus servidores, separados por vírgulas; *.example.org vale por todos abaixo dele, e um endereço por um salto dentro da sua rede.
window-headers-report = Para o seu parceiro ou um auditor: quando, o caminho da mensagem com uma imagem, e o que isso prova. Não contém nenhuma senha nem chave.

window-reading-nobodys = Vista por si só: não pertence a nenhum projeto, e nenhum é alterado.
window-reading-nobodys-next = Para guardá-la como prova de um servidor seu, leia-a na etapa 4 do projeto desse servidor.

window-open-open = Abrir um arquivo: certificado, chave, solicitação, mensagem ou log
window-open-title = Abrir um arquivo
window-open-why = O Postseal diz o que um arquivo é e mostra o que há nele: um [certificado|certificate], uma [chave privada|key], uma [solicitação|csr] ou tudo junto. Nada é alterado ou enviado.
window-open-what = Um ou vários: o que uma CA enviou, em qualquer forma; uma chave e um certificado, para ver se são um do outro; uma mensagem ou uma caixa de correio; um log de e-mail.
window-open-drop = Ou solte-os nesta janela: arquivos ou uma pasta.
window-open-close = Fechar tudo
window-open-looking = Examinando …
window-open-certificate = Certificado
window-open-authority = Certificado de uma autoridade certificadora (CA)
window-open-request = Solicitação de certificado (CSR)
window-open-key = Chave privada: nunca a envie a ninguém
window-open-message = Uma mensagem, ou uma caixa de correio
window-open-past = E-mails, um log ou relatórios
window-open-belongs = A chave privada corresponde ao que foi aberto com ela.
window-open-belongs-next = Ambos têm a mesma chave pública: um servidor pode usá-los juntos.
window-open-belongs-some = Nem tudo o que foi aberto combina.
window-open-belongs-some-next = Cada cartão diz se a sua outra metade está aqui. O que combina tem o mesmo SHA-256 da chave.
window-open-belongs-not = Uma chave privada não corresponde ao que foi aberto com ela.
window-open-belongs-not-next = As chaves públicas são diferentes, e nenhum servidor pode usá-las juntas. Procure a chave que foi criada com a solicitação deste certificado.
window-open-fits = A outra metade está aqui
window-open-fits-not = Falta a outra metade
window-open-more = Outros { $count } não são mostrados. A linha de comando mostra todos.
window-open-next = Para que um certificado seja verificado, completado e guardado para um servidor, inclua-o na etapa 2 de um projeto.

open-configuration-what = { $name } é um arquivo de configuração do { $server }.
open-configuration-why = O que nele está certo depende do que você quer do seu servidor.
open-configuration-next = Abra um projeto, ou comece um, e escolha este arquivo na etapa 3: ali ele é comparado com o que o seu servidor precisa.
open-many-what = { $name } contém mais de { $limit } arquivos de certificados e chaves.
open-many-why = Os demais não foram examinados: o que se vê aqui não é tudo.
open-many-next = Escolha os arquivos desejados em vez da pasta.

open-unknown-what = O Postseal não conhece nada do que há em { $name }.
open-unknown-why = Não contém certificado, solicitação ou chave privada, nem mensagem, linha de um log de e-mail ou relatório TLS.
open-unknown-next = Escolha outro arquivo. Se ele lhe foi enviado, salve-o de novo como o remetente o quis e extraia o que estiver compactado.

window-drop-open = O Postseal diz o que é: um certificado, uma chave, uma solicitação, uma mensagem, uma caixa de correio ou um log.
