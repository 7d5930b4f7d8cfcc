# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = Um [certificado|certificate] começa com dois arquivos: uma [chave privada|key], que fica aqui, e uma [solicitação|csr], que você envia a uma [autoridade certificadora|ca].
window-request-missing = Crie primeiro a chave e a solicitação.

window-request-hosts = Como se chama seu servidor de e-mail?
window-request-hosts-help = O nome para o qual seu registro MX aponta. Os outros servidores o comparam com o certificado.
window-request-hosts-add = Adicionar outro nome
window-request-domains = Para quais domínios ele recebe e-mail?
window-request-domains-help = A parte dos seus endereços depois do @. Usada na política e no teste, não na solicitação.
window-request-domains-add = Adicionar outro domínio

window-recommended = Recomendado
window-request-key = Tipo de chave
window-request-key-help = O recomendado serve para quase todos.
window-request-key-others = Outros tipos

window-request-more = Mais: organização e local
window-request-more-help = A maioria das autoridades certificadoras ignora estas linhas ou as preenche por conta própria. Deixe em branco o que ninguém pediu.
window-request-organization = Organização
window-request-unit = Departamento
window-request-locality = Cidade
window-request-state = Estado
window-request-country = Código do país

window-request-renew = Estou renovando um certificado
window-request-renew-how = Os nomes, os campos e o tipo de chave vêm do certificado que seu servidor usa agora. A chave é nova, a menos que você escolha a antiga abaixo.
window-request-renew-file = Escolher o arquivo
window-request-renew-server = Ou o servidor que o apresenta
window-request-renew-server-help = O Postseal se conecta a ele, na porta 25 se você não indicar outra depois de dois-pontos, e lê o que ele mostra a todos.
window-request-renew-fetch = Buscar
window-request-renew-fetching = Pedindo o certificado a { $host }…
window-request-foreign = Já tenho uma solicitação
window-request-look-up = Procurar os servidores de e-mail do meu domínio
window-request-look-up-help = Pergunta ao seu servidor DNS sobre estes domínios e nomes, e quais autoridades podem emitir.
window-request-take = Incluir { $hosts } na solicitação

window-request-advanced = Avançado: frase secreta, chave existente
window-request-passphrase-heading = Uma frase secreta para a chave
window-request-passphrase-help = O arquivo, de qualquer forma, só pode ser lido por você. Uma frase secreta protege as cópias dele: em um pen drive, em um backup.
window-request-passphrase = Frase secreta
window-request-passphrase-again = Repita a frase secreta
window-request-passphrase-different = As duas não são iguais.
window-request-passphrase-warning = Um servidor de e-mail precisa conseguir ler sua chave ao iniciar.
window-request-passphrase-why = O Postfix e a maioria dos outros não conseguem usar uma chave protegida: precisam de uma cópia sem a frase secreta.
window-request-passphrase-of-key = A frase secreta dela, se houver
window-request-passphrase-of-key-help = Só abre a chave para esta solicitação; o arquivo fica como está.
window-request-reuse = Usar uma chave existente
window-request-reuse-help = Uma chave nova é a melhor escolha: uma cópia da antiga passa a não valer nada. Use a antiga só quando algo cita a própria chave, como um registro TLSA do DANE.
window-request-reused = A solicitação é assinada com esta chave existente
window-request-new-key = Preferir uma chave nova

window-request-make = Criar chave e solicitação
window-request-not-yet = Revise primeiro os campos marcados acima.
window-request-keep = Manter o que existe
window-request-making-key = Criando a chave privada…
window-request-signing = Assinando a solicitação com ela…

window-request-made = A chave e a solicitação para { $hosts } estão prontas.
window-request-opened = A solicitação para { $hosts } é a que este projeto aguarda.
window-request-key-elsewhere = A chave privada fica onde a solicitação foi criada. Instale o certificado lá.
window-request-made-next = Envie a solicitação à sua autoridade certificadora. Quando vier a resposta, continue na etapa 2.
window-request-csr = A solicitação (CSR)
window-request-save = Salvar a solicitação
window-request-save-as = Salvar como…
window-request-saved = Salvo como { $path }.
window-request-what-next = O que fazer agora
window-request-next-send = Copie a solicitação inteira, com a primeira e a última linha, para o formulário de pedido da sua autoridade certificadora.
window-request-next-key = Nunca envie a chave. Ninguém precisa dela além do seu servidor de e-mail; quem a pedir não merece confiança.
window-request-next-wait = A resposta é um certificado, por e-mail ou para baixar. Pode levar minutos ou dias; este projeto espera.
window-request-files = Onde estão os arquivos
window-request-file-csr = Solicitação, para enviar
window-request-file-key = Chave privada, para guardar
window-request-folder = Mostrar a pasta
window-request-again = Criar outra

window-request-guide = Por que uma solicitação?
window-request-guide-1 = Um certificado diz: esta chave pertence ao servidor com este nome. Uma autoridade certificadora (CA) confere que o nome é seu e assina essa afirmação.
window-request-guide-2 = A solicitação (CSR) contém o nome e a metade pública da chave. A metade privada nunca sai deste computador: com ela, qualquer um poderia se passar pelo seu servidor.
window-request-guide-3 = Só você pode ler os arquivos, e nenhuma chave existente é sobrescrita.
