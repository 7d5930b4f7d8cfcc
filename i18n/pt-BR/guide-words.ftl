# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = Um protocolo pelo qual um servidor pede e renova seu certificado sozinho (RFC 8555). A Let's Encrypt o tornou conhecido; outras CAs também o usam.

guide-auth-word = AUTH
guide-auth-text = O login em um servidor de e-mail, com nome e senha ou com um token, antes que ele aceite e-mails de você. Necessário onde usuários enviam e-mails, não entre servidores de parceiros.

guide-bounce-word = Mensagem devolvida
guide-bounce-text = Uma mensagem que diz que a sua não foi entregue, e por quê. Também chamada de bounce ou DSN (delivery status notification).

guide-ca-word = CA, autoridade certificadora
guide-ca-text = Uma organização que confere que um nome é seu e assina um certificado para ele. Quem confia na CA acredita no que ela assina.

guide-caa-word = Registro CAA
guide-caa-text = Um registro DNS que diz quais CAs podem emitir para o seu domínio. As outras devem recusar. Sem ele, todas podem.

guide-certificate-word = Certificado
guide-certificate-text = Um pequeno arquivo que diz: esta chave pública pertence ao servidor com este nome, deste dia até aquele, assinado por esta CA. Não é segredo.

guide-chain-word = Cadeia
guide-chain-text = Seu certificado e os intermediários, até uma raiz. O servidor deve enviar todos, menos a raiz; senão os outros não veem por que deveriam confiar nele.

guide-cipher-word = Cifra
guide-cipher-text = O método que embaralha os bytes, por exemplo AES. As antigas (RC4, 3DES, EXPORT) podem ser quebradas e não devem mais ser aceitas.

guide-class-word = Classe
guide-class-text = Com que rigor o TLS é exigido: sem criptografia, oportunista, obrigatório, verificado. Escolhe-se para cada direção, para todos e para parceiros específicos.

guide-csr-word = CSR, solicitação
guide-csr-text = Certificate Signing Request: o nome do servidor e sua chave pública, na forma que uma CA espera. Não é segredo; a chave privada não está nela.

guide-dane-word = DANE
guide-dane-text = Um registro no DNS (TLSA) com a impressão digital da chave do seu servidor. Remetentes que o consultam percebem um certificado errado e nunca voltam ao envio sem criptografia. Precisa de DNSSEC.

guide-dnssec-word = DNSSEC
guide-dnssec-text = Assinaturas nos registros DNS, para que ninguém no caminho possa alterar uma resposta. Ativa-se no seu provedor de DNS e no registrador do domínio.

guide-fingerprint-word = Impressão digital
guide-fingerprint-text = Um número curto calculado a partir de um certificado ou de uma chave (SHA-256). Se duas impressões digitais são iguais, é o mesmo certificado ou a mesma chave.

guide-hop-word = Salto
guide-hop-text = Um trecho do caminho de uma mensagem: de um servidor ao seguinte. Cada um pode ser criptografado ou não, sejam como forem os outros.

guide-implicit-word = TLS implícito
guide-implicit-text = TLS desde o primeiro byte, em uma porta própria: 465 para enviar e-mails, 993 para lê-los. O outro modo é o STARTTLS.

guide-intermediate-word = Certificado intermediário
guide-intermediate-text = Um certificado entre o seu e a raiz: a CA assina com ele, para manter a chave da raiz trancada. Ele precisa estar no seu servidor.

guide-key-word = Chave privada
guide-key-text = A metade secreta de um par de chaves. Quem a tem pode se passar pelo seu servidor. Ela fica na máquina onde foi criada, legível pelo menor número possível de pessoas.

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = Um pequeno arquivo de texto em um servidor web do seu domínio que diz: meus servidores de e-mail são estes, e usam TLS. Remetentes que o leem não voltam mais ao envio sem criptografia (RFC 8461).

guide-mx-word = Registro MX
guide-mx-text = O registro DNS que diz qual servidor recebe os e-mails de um domínio. O certificado deve ser para o nome que está nele, não para o domínio.

guide-passphrase-word = Frase secreta, senha da chave
guide-passphrase-text = O que criptografa o arquivo de uma chave (passphrase). Quem não a conhece não pode usar o arquivo; quem a esquece precisa de uma nova chave e de um novo certificado.

guide-pem-word = PEM
guide-pem-text = Certificados e chaves em forma de texto, entre linhas com BEGIN e END. A maioria dos servidores no Linux os quer assim.

guide-pfx-word = PFX, PKCS #12
guide-pfx-text = Um só arquivo com certificado, cadeia e chave privada, protegido por uma frase secreta. Windows, Exchange e Java o querem assim.

guide-received-word = Linha Received
guide-received-text = A linha que cada servidor de e-mail escreve no topo de uma mensagem: de quem, para quem, quando e, em geral, com que TLS. Lidas de baixo para cima, são o caminho da mensagem.

guide-relay-word = Relay, smarthost
guide-relay-text = Um servidor ao qual o seu entrega todos os e-mails de saída, e que os leva ao destino. Nesse caso cabe a você proteger esse salto, e o seguinte cabe ao relay.

guide-root-word = Certificado raiz
guide-root-text = O certificado de uma CA em que os sistemas confiam desde o início. Seus parceiros já o têm; enviá-lo junto não adianta nada.

guide-san-word = SAN, nomes no certificado
guide-san-text = Subject Alternative Name: a lista de nomes de host para os quais um certificado vale. Só estes contam; o antigo “common name” não é mais considerado.

guide-smtp-word = SMTP
guide-smtp-text = O protocolo pelo qual os servidores de e-mail entregam mensagens uns aos outros (RFC 5321): porta 25 entre servidores, 587 e 465 para usuários.

guide-starttls-word = STARTTLS
guide-starttls-text = O comando que passa para TLS uma conexão iniciada sem criptografia (RFC 3207). Um lado precisa oferecê-lo, e o outro, solicitá-lo.

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = Um registro DNS com um endereço ao qual os outros servidores enviam um relatório por dia: quantas conexões com você foram criptografadas, e o que deu errado com as outras (RFC 8460).

guide-tlsa-word = Registro TLSA
guide-tlsa-text = O registro no DNS que o DANE usa: qual certificado ou chave um servidor pode apresentar em uma porta.

guide-version-word = Versão do TLS
guide-version-text = TLS 1.3 e 1.2 são boas. 1.0 e 1.1 estão obsoletas (RFC 8996), SSL 2 e 3 estão quebradas. Os dois lados usam a mais nova que ambos conhecem.
