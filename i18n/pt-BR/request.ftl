# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = Recomendada: pequena, rápida e aceita por toda CA e todo servidor de e-mail dos últimos dez anos.
algorithm-ecdsa-p384-recommendation = Escolha-a só se uma regra da sua organização ou do seu parceiro a exigir: a P-256 é forte o bastante, e mais rápida.
algorithm-ed25519-recommendation = Só para CAs privadas: nenhuma CA pública a assina hoje, e muitos servidores de e-mail não a conhecem.
algorithm-rsa-2048-recommendation = Escolha-a se o servidor de e-mail de um parceiro for anterior a 2012: todo servidor a conhece, e é a chave RSA mais curta ainda aceita.
algorithm-rsa-3072-recommendation = Escolha-a se for exigido RSA e o certificado tiver de atender a regras para os anos depois de 2030.
algorithm-rsa-4096-recommendation = Escolha-a só se uma regra a exigir: cada conexão demora visivelmente mais, e os parceiros não ganham nada.

request-no-host-what = Nenhum nome de host foi informado.
request-no-host-why = Um certificado é emitido para os nomes do seu servidor de e-mail; sem um nome não há o que solicitar.
request-no-host-next = Digite o nome do seu servidor de e-mail, por exemplo mx.example.org.

request-key-exists-what = Já existe uma chave privada: { $path }. Nada foi gravado.
request-key-exists-why = Uma chave substituída se perde para sempre, e todo certificado emitido para ela fica inútil.
request-key-exists-next = Use essa chave de novo (na linha de comando: --reuse-key { $path }) ou escolha outra pasta para uma nova.

request-csr-exists-what = Já existe uma solicitação: { $path }. Nada foi gravado.
request-csr-exists-why = Ela pertence a outra chave. Se fosse substituída, ninguém saberia a que chave se refere a resposta da CA.
request-csr-exists-next = Escolha outra pasta ou mova a solicitação antiga para outro lugar.

request-key-encrypted-what = A chave { $path } está protegida por uma frase secreta.
request-key-encrypted-why = Sem a frase secreta ela não pode assinar a solicitação.
request-key-encrypted-next = Informe a frase secreta (na linha de comando: --passphrase-file FILE, com a frase secreta na primeira linha do arquivo).

request-passphrase-wrong-what = A frase secreta não abre a chave { $path }.
request-passphrase-wrong-why = Sem a frase certa, a chave não pode assinar a solicitação. Nada foi gravado.
request-passphrase-wrong-next = Confira a grafia, as maiúsculas e o idioma do teclado; em um arquivo, só a primeira linha conta.

request-passphrase-empty-what = A frase secreta está vazia.
request-passphrase-empty-why = Uma chave com frase secreta vazia não está protegida.
request-passphrase-empty-next = Informe uma frase secreta, ou nenhuma: o arquivo, de qualquer forma, só pode ser lido pelo dono.

request-passphrase-too-long-what = A frase secreta tem mais de 1024 bytes.
request-passphrase-too-long-why = O OpenSSL, e com ele a maioria dos servidores de e-mail, não conseguiria mais abrir a chave.
request-passphrase-too-long-next = Escolha uma mais curta; cinco ou seis palavras ao acaso bastam.

request-passphrase-not-text-what = A primeira linha de { $path } não é texto.
request-passphrase-not-text-why = Uma frase secreta é lida em UTF-8, como o OpenSSL e a maioria dos teclados a escrevem.
request-passphrase-not-text-next = Escreva a frase secreta na primeira linha de um arquivo de texto em UTF-8.

request-key-unreadable-what = { $path } não contém nenhuma chave privada.
request-key-unreadable-why = A solicitação precisa ser assinada com a chave privada; o que há neste arquivo é outra coisa, por exemplo um certificado.
request-key-unreadable-next = Escolha um texto que comece com "BEGIN PRIVATE KEY", "BEGIN RSA PRIVATE KEY" ou "BEGIN EC PRIVATE KEY", ou um PFX (.pfx, .p12).

request-key-unsupported-what = A chave { $path } é de um tipo que não se usa em servidores de e-mail: { $kind }.
request-key-unsupported-why = CAs públicas ou servidores de e-mail comuns a recusam.
request-key-unsupported-next = Crie uma nova chave; recomenda-se ECDSA P-256.

request-csr-not-written-what = A nova chave { $path } foi gravada, mas a solicitação não: { $cause }.
request-csr-not-written-why = A chave é boa e fica guardada; só falta a solicitação de que a CA precisa.
request-csr-not-written-next = Elimine a causa e crie uma solicitação com essa chave (na linha de comando: --reuse-key { $path }).

request-certificate-locked-what = { $name } está protegido por uma frase secreta.
request-certificate-locked-why = Além do certificado, contém uma chave privada, como em um PFX.
request-certificate-locked-next = Informe a frase secreta (na linha de comando: --certificate-passphrase-file FILE) ou escolha um arquivo só com o certificado.

request-no-certificate-what = { $name } não contém nenhum certificado.
request-no-certificate-why = Uma renovação tira os nomes e os campos do certificado em uso.
request-no-certificate-next = Escolha o arquivo que o servidor de e-mail usa agora; ele começa com "BEGIN CERTIFICATE".

request-no-request-what = { $name } não contém nenhuma solicitação.
request-no-request-why = Uma solicitação (CSR) foi criada junto com uma chave, pelo OpenSSL, pelo Windows ou pelo seu servidor de e-mail. O que há neste arquivo é outra coisa.
request-no-request-next = Escolha o arquivo que começa com "BEGIN CERTIFICATE REQUEST" ou "BEGIN NEW CERTIFICATE REQUEST".

request-damaged-what = A solicitação em { $name } está danificada.
request-damaged-why = Ela é assinada com sua própria chave, e a assinatura não confere: algo foi alterado depois da criação.
request-damaged-next = Copie de novo o arquivo de onde foi criado, inteiro e sem alterações, ou crie uma nova solicitação aqui.

request-without-names-what = A solicitação em { $name } não cita nenhum host.
request-without-names-why = Um certificado de servidor de e-mail precisa trazer o nome pelo qual os outros o alcançam, por exemplo mx.example.org.
request-without-names-next = Crie a solicitação de novo com o nome do host, ou crie uma nova aqui.

request-dns-what = Não foi possível consultar o DNS: { $cause }.
request-dns-why = Sem isso, ninguém pode dizer quais servidores de e-mail um domínio tem, nem quais CAs podem emitir.
request-dns-next = Verifique a rede deste computador ou indique outro servidor DNS (na linha de comando: --resolver IP:PORT).

request-crypto-what = Não foi possível criar a chave ou a solicitação: { $cause }.
request-crypto-why = Nada foi gravado.
request-crypto-next = Tente de novo; se acontecer outra vez, informe o problema com estas palavras.

subject-too-long-what = { $field ->
    [organization] A organização
    [unit] O departamento
    [locality] A cidade
    [state] O estado
   *[country] O país
} tem mais de { $limit } caracteres.
subject-too-long-why = Os certificados não têm espaço para mais, e uma CA recusaria a solicitação.
subject-too-long-next = Encurte ou deixe em branco: estes campos são opcionais.

subject-control-what = { $field ->
    [organization] A organização
    [unit] O departamento
    [locality] A cidade
    [state] O estado
   *[country] O país
} contém uma quebra de linha, uma tabulação ou outro caractere invisível.
subject-control-why = Um certificado mostra o texto em uma só linha, e uma CA recusaria a solicitação.
subject-control-next = Digite o texto de novo ou deixe em branco: estes campos são opcionais.

subject-country-what = { $country } não é o código de um país.
subject-country-why = Os certificados indicam o país pelas duas letras da norma ISO 3166.
subject-country-next = Digite duas letras, por exemplo BR, PT ou US, ou deixe o campo em branco.

# postseal request (src/cli/request.rs)
cli-request-fetching = Pedindo o certificado a { $server }…
cli-request-making-key = Criando a chave…
cli-request-reading-key = Lendo a chave…
cli-request-signing = Assinando a solicitação…
cli-request-writing = Gravando os arquivos…
cli-request-key = Chave privada:  { $path }
cli-request-csr = Solicitação:    { $path }
cli-request-hosts = Nomes de host:  { $hosts }
cli-request-algorithm = Tipo de chave:  { $algorithm }
cli-request-spki = Chave pública:  { $sha256 } (SHA-256)
cli-request-sealed = A chave está protegida pela frase secreta. O Postfix e a maioria dos outros servidores de e-mail leem a chave sem ninguém por perto e não conseguem usá-la assim: openssl pkey -in KEY -out KEY.open cria uma cópia sem a frase, no servidor.
cli-request-next = A seguir: envie a solicitação, de BEGIN a END, à sua CA (a empresa que emite o certificado). Nunca envie a chave privada a ninguém; guarde-a, o certificado não funciona sem ela.
