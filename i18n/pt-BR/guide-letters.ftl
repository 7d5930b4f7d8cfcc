# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = Copie, revise e preencha o que está entre […].

guide-letter-ca-title = À autoridade certificadora
guide-letter-ca-text =
    Assunto: Certificado para o servidor de e-mail { $host }

    Olá,

    precisamos de um certificado TLS para o nosso servidor de e-mail. Por favor, emitam-no para:

    { $hosts }

    A validação de domínio basta. A solicitação (CSR) está anexa; a chave privada fica conosco.

    Por favor,
    - digam como provar que o nome é nosso (registro DNS, e-mail ou página web),
    - enviem o certificado em PEM junto com os certificados intermediários,
    - e, se oferecerem ACME, o endereço do seu diretório e a conta para ele, para que seja renovado automaticamente.

    O certificado é usado por um servidor de e-mail que também abre conexões por conta própria. Por favor, digam se o uso estendido da chave inclui clientAuth além de serverAuth.

    Atenciosamente
    { "[" }nome, organização, telefone]

guide-letter-colleague-title = Ao colega que cuida do servidor
guide-letter-colleague-text =
    Assunto: TLS para { $host }

    Olá,

    um parceiro quer que troquemos e-mails por TLS. Preparei tudo com o Postseal. Em anexo vai uma pasta (zip) para { $server }:

    - APPLY.md: o que fazer, passo a passo, com os arquivos e comandos exatos
    - apply.sh (apply.ps1 no Windows): faz, confere e devolve tudo ao que era sozinho se uma verificação falhar; “sh apply.sh --dry-run” mostra antes a diferença
    - o certificado com sua cadeia

    Só eu posso ler a chave privada, e ela não vai por e-mail. Vamos combinar como você a recebe: [pen drive, scp, pessoalmente].

    A política:
    { $policy }

    Antes de começar, verifique se há um backup e se a porta 25 do servidor pode ser alcançada de fora. Como desfazer também está descrito em APPLY.md.

    Depois enviarei uma mensagem de teste e lerei nos cabeçalhos dela se foi criptografada.

    Obrigado
    { "[" }nome]

guide-letter-partner-title = Ao parceiro
guide-letter-partner-text =
    Assunto: E-mail por TLS entre nossos servidores

    Olá,

    configuramos TLS no nosso servidor de e-mail e gostaríamos de combinar com vocês como nossos servidores trocam e-mails.

    Nossos domínios: { $domains }
    Nossos servidores de e-mail: { $hosts }
    Certificado: { $certificate }

    O que fazemos:
    { $policy }

    Por favor, digam
    - para quais dos seus domínios isso deve valer, e os nomes nos seus registros MX,
    - se os seus certificados são de uma CA pública, e para quais nomes,
    - se vocês exigem TLS ou conferem o nosso certificado, e a partir de que dia,
    - para quem podemos ligar quando uma mensagem for recusada.

    Sugerimos um teste antes desse dia: enviem uma mensagem para [endereço] e digam para onde podemos enviar uma. Enviaremos a vocês um relatório de como ela foi criptografada no caminho.

    Atenciosamente
    { "[" }nome, organização, telefone]

guide-letter-certificate-public = emitido por { $ca }, para os nomes acima; vocês não precisam de nenhum arquivo nosso
guide-letter-certificate-private = emitido por { $ca }, para os nomes acima; o certificado raiz acompanha esta carta: por favor, confiem nele para os nossos servidores, pois não está em nenhuma lista pública
guide-letter-policy = No envio: “{ $sending }”. No recebimento: “{ $receiving }”.
guide-letter-policy-unknown = [a política da etapa 3]
guide-letter-server-unknown = [servidor de e-mail e versão]
guide-letter-host-unknown = [nome do servidor de e-mail]
guide-letter-domain-unknown = [seu domínio de e-mail]
guide-letter-ca-unknown = [nome da CA]
