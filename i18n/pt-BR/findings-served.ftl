# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = O servidor não enviou nenhum certificado que se possa ler.
served-no-certificate-why = Sem um, ninguém sabe quem está do outro lado; parceiros que verificam não entregam.
served-no-certificate-next = Veja o log do servidor e as configurações de certificado e chave, instale o certificado e reinicie o servidor.

served-host-mismatch-what = O certificado do servidor não traz o nome { $host }; ele traz: { $names }.
served-host-mismatch-why = Parceiros que verificam comparam o certificado com o nome no registro MX e se recusam a entregar quando ele falta.
served-host-mismatch-next = Peça a emissão de um novo com { $host } entre os nomes (SAN), ou faça o registro MX indicar o servidor como o certificado o chama. Um servidor com vários certificados pode apresentar o errado: veja as configurações dele.

served-address-only-what = Você perguntou pelo endereço { $host }; o certificado traz nomes: { $names }.
served-address-only-why = Certificados são feitos para nomes. Se este serve só se vê perguntando pelo nome do registro MX.
served-address-only-next = Pergunte de novo com esse nome, por exemplo mx.example.org.

served-expired-what = { $subject } expirou em { $date }.
served-expired-why = Parceiros que verificam certificados recusam a conexão, e os e-mails deles não chegam.
served-expired-next = Para quem administra o servidor: se já foi renovado, o servidor ainda usa o arquivo antigo: instale o novo e reinicie o servidor. Senão, crie uma nova solicitação na etapa 1.

served-not-yet-valid-what = { $subject } só é válido a partir de { $date }.
served-not-yet-valid-why = Até lá, os parceiros o recusam. Na maioria das vezes, um relógio está errado.
served-not-yet-valid-next = Verifique a data deste computador e a daquele que o emitiu; se estiverem certas, deixe o servidor apresentar o certificado anterior até esse dia.

served-expires-soon-what = { $subject } expira em { $days } dias.
served-expires-soon-why = Depois que expirar, parceiros que verificam recusam seus e-mails.
served-expires-soon-next = Para quem administra o servidor: se já foi renovado, o servidor ainda usa o arquivo antigo: instale o novo e reinicie o servidor. Senão, crie agora uma nova solicitação na etapa 1.

served-chain-incomplete-what = O servidor não envia o certificado intermediário: o de { $issuer }. Ou essa é a raiz de uma autoridade própria, em que ninguém mais confia.
served-chain-incomplete-why = Os parceiros só conhecem os certificados raiz. Sem o intermediário, não veem quem atesta o servidor.
served-chain-incomplete-next = Se este servidor é seu, faça-o enviá-lo junto: exporte a cadeia inteira na etapa 2, ou ponha o certificado intermediário da CA depois do certificado do próprio servidor no arquivo que ele usa, e reinicie-o. { $url } Se for uma autoridade privada que responde ela mesma pelo servidor, só falta a confiança: acrescente a raiz dela nas preferências (na linha de comando: --trust).

served-chain-reordered-what = O servidor envia seus certificados na ordem errada.
served-chain-reordered-why = O dele precisa vir primeiro, depois cada emissor. Muitos parceiros os põem em ordem por conta própria, alguns recusam.
served-chain-reordered-next = Se este servidor é seu: instale os arquivos que a etapa 2 grava, ou ponha em ordem os certificados no arquivo que o servidor usa, e reinicie-o.

served-chain-extra-what = O servidor envia { $subject }, que não precisa ser enviado.
served-chain-extra-why = Não faz parte do caminho do certificado do servidor até uma raiz, ou é a própria raiz, que os parceiros já têm.
served-chain-extra-next = Não é preciso fazer nada. Para arrumar, retire-o do arquivo que o servidor usa.

served-chain-untrusted-what = O certificado do servidor não é confiável: { $cause }.
served-chain-untrusted-why = Parceiros que verificam só confiam nas CAs conhecidas, a menos que você tenha combinado outra.
served-chain-untrusted-next = Instale um certificado de uma CA pública com a cadeia inteira, ou combine com cada parceiro que confie neste.

served-self-signed-what = O certificado do servidor atesta a si mesmo (é autoassinado).
served-self-signed-why = Ele criptografa, mas não prova nada: parceiros que verificam o recusam.
served-self-signed-next = Se este servidor é seu: envie a solicitação da etapa 1 a uma CA, instale o que ela emitir e reinicie o servidor.

served-ca-as-leaf-what = O servidor apresenta { $subject }, o certificado de uma CA, como se fosse dele.
served-ca-as-leaf-why = O certificado de uma CA existe para assinar outros, não para provar quem é um servidor: parceiros que verificam o recusam.
served-ca-as-leaf-next = Instale o certificado emitido para o nome do servidor, com a chave dele, e reinicie o servidor.
