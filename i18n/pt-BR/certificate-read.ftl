# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } está vazio.
certificate-empty-why = Não há nada nele que se possa ler; talvez não tenha sido salvo ou enviado por inteiro.
certificate-empty-next = Salve o anexo de novo, ou peça à CA que o envie de novo.

certificate-foreign-what = { $name } é { $format ->
    [office] um documento de escritório (Word, Excel, LibreOffice…)
    [pdf] um PDF
    [picture] uma imagem
    [mail] um e-mail
    [html] uma página web (HTML)
    [packed] um arquivo compactado de outra forma que não ZIP
    [nested] um ZIP dentro de um ZIP
    [crl] uma lista de certificados revogados (CRL)
    [public-key] só uma chave pública
    [jks] um keystore do Java no formato antigo (JKS)
    [ssh] uma chave de SSH
    [pgp] algo de PGP
    [parameters] um conjunto de parâmetros para uma chave
   *[asn1] um arquivo de dados binários de outro tipo
}, não um certificado.
certificate-foreign-why = O Postseal procura certificados, solicitações e chaves privadas: como texto com linhas -----BEGIN, ou como arquivo chamado .crt, .cer, .der, .p7b, .pfx, .p12, .csr, .key ou .zip.
certificate-foreign-next = { $format ->
    [office] Se o certificado está nele como texto, copie-o da linha BEGIN até a linha END e cole-o. Senão, peça à CA o próprio arquivo.
    [pdf] Se o certificado está nele como texto, copie-o da linha BEGIN até a linha END e cole-o. Senão, peça à CA o próprio arquivo.
    [mail] Salve o anexo e inclua esse arquivo; ou copie o certificado do texto, de BEGIN a END.
    [html] Provavelmente foi salvo de uma página que pede login. Entre no site da CA e baixe o próprio certificado.
    [packed] Descompacte-o e inclua os arquivos de dentro.
    [nested] Descompacte o de fora e inclua o de dentro.
    [jks] Converta-o para PKCS #12 e inclua o resultado: keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12
   *[other] Procure o arquivo com o certificado; a CA o enviou por e-mail, ou o oferece para baixar.
}

certificate-only-request-what = { $name } é uma solicitação (CSR), não um certificado.
certificate-only-request-why = É a pergunta que vai à autoridade certificadora; seu servidor precisa da resposta.
certificate-only-request-next = Envie-a à autoridade certificadora e inclua aqui o que ela devolver.

certificate-only-key-what = { $name } é uma chave privada; não há certificado nele.
certificate-only-key-why = Uma chave pertence a um certificado, e nenhum foi incluído ainda.
certificate-only-key-next = Inclua o certificado que a autoridade certificadora enviou. Guarde a chave só para você.

certificate-passphrase-needed-what = { $name } está protegido por uma frase secreta.
certificate-passphrase-needed-why = Contém uma chave privada, que ninguém pode usar sem a frase secreta.
certificate-passphrase-needed-next = Informe a frase secreta escolhida quando o arquivo foi criado (na linha de comando: --passphrase-file).

certificate-passphrase-empty-what = A frase secreta para { $name } está vazia, mas o arquivo tem uma.
certificate-passphrase-empty-why = Uma frase secreta vazia só abre arquivos protegidos com uma vazia.
certificate-passphrase-empty-next = Informe a frase secreta escolhida quando o arquivo foi criado (na linha de comando: na primeira linha do arquivo de --passphrase-file).

certificate-passphrase-wrong-what = A frase secreta não abre { $name }.
certificate-passphrase-wrong-why = Não é a que foi escolhida quando o arquivo foi criado; maiúsculas, espaços e acentos contam.
certificate-passphrase-wrong-next = Tente de novo, ou pergunte a quem criou o arquivo.

certificate-encryption-what = { $name } está protegido de um modo que o Postseal não consegue abrir ({ $scheme }).
certificate-encryption-why = É muito antigo, muito raro, ou feito para demorar muito.
certificate-encryption-next = Grave-o de novo. Um PFX: openssl pkcs12 -legacy -in FILE -nodes -out new.pem. Uma chave: openssl pkcs8 -in FILE -out new.key

certificate-key-kind-what = A chave em { $name } é de um tipo que não se usa em servidores de e-mail: { $kind }.
certificate-key-kind-why = As CAs públicas e os servidores de e-mail comuns aceitam RSA a partir de 2048 bits, ECDSA nas curvas P-256, P-384 e P-521, e alguns aceitam Ed25519.
certificate-key-kind-next = Crie uma nova chave na etapa 1 e solicite um novo certificado com ela; recomenda-se ECDSA P-256.

certificate-archive-encrypted-what = O arquivo compactado { $name } está protegido por uma frase secreta própria.
certificate-archive-encrypted-why = Só o programa que o compactou, ou um semelhante, o abre.
certificate-archive-encrypted-next = Descompacte-o e inclua os arquivos de dentro.

certificate-too-much-what = { $name } contém coisas demais (mais de { $limit }).
certificate-too-much-why = Nenhuma CA envia tanto; o Postseal não lê além disso, para que um arquivo não encha a memória.
certificate-too-much-next = Inclua só os arquivos com seu certificado e a cadeia dele.

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = Não há certificado para gravar.
certificate-export-nothing-why = Os arquivos indicados não contêm nenhum.
certificate-export-nothing-next = Indique o arquivo que a CA enviou.

certificate-export-other-key-what = O certificado { $subject } pertence a outra chave.
certificate-export-other-key-why = Um servidor não iniciaria com este par.
certificate-export-other-key-next = Indique com --key a chave com que o certificado foi solicitado, ou o certificado desta chave.

certificate-export-key-needed-what = A forma { $form } contém a chave privada, e não há nenhuma.
certificate-export-key-needed-why = Nem os arquivos indicados nem --key contêm uma chave.
certificate-export-key-needed-next = Indique a chave com que o certificado foi solicitado: --key FILE

certificate-export-passphrase-needed-what = Um arquivo PFX precisa de uma frase secreta.
certificate-export-passphrase-needed-why = Ele contém a chave privada, e quem tem o arquivo poderia usá-la.
certificate-export-passphrase-needed-next = Escreva uma frase secreta em um arquivo que só você possa ler e indique-o: --passphrase-file FILE

certificate-export-failed-what = Não foi possível criar o arquivo: { $cause }.
certificate-export-failed-why = Algo no certificado, na chave ou na frase secreta não cabe nesse formato.
certificate-export-failed-next = Tente outra forma, ou uma frase secreta só com letras simples e dígitos.
