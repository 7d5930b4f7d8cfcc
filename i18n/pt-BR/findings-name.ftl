# Names of hosts, domains and mailboxes (src/name)

name-empty-what = O nome está vazio.
name-empty-why = Um certificado é emitido para um nome; sem um nome não há o que solicitar.
name-empty-next = Digite o nome do seu servidor de e-mail, por exemplo mx.example.org.

name-is-address-what = { $name } é um endereço IP, não um nome.
name-is-address-why = Os outros servidores de e-mail comparam o certificado com o nome no seu registro MX, nunca com um endereço.
name-is-address-next = Digite o nome para o qual seu registro MX aponta, por exemplo mx.example.org.

name-is-mail-address-what = { $name } é um endereço de e-mail, não o nome de um servidor.
name-is-mail-address-why = O certificado pertence ao servidor que recebe os e-mails; o nome dele pode diferir da parte depois do @.
name-is-mail-address-next = Digite o nome do servidor de e-mail, por exemplo mx.example.org.

domain-empty-what = O domínio está vazio.
domain-empty-why = Regras e registros valem para um domínio: a parte de um endereço de e-mail depois do @.
domain-empty-next = Digite-o, por exemplo bank.example.

domain-is-mail-address-what = { $name } é um endereço de e-mail; o que se pede é o domínio dele.
domain-is-mail-address-why = O domínio é a parte depois do @. Regras e registros valem para ele, não para uma única caixa.
domain-is-mail-address-next = Digite { $domain }.

name-is-url-what = { $name } é um endereço web, não um nome.
name-is-url-why = O nome é só a parte entre // e a barra seguinte.
name-is-url-next = Digite só o nome, por exemplo mx.example.org.

name-wildcard-what = { $name }: um * não pode ficar ali.
name-wildcard-why = Um * vale por exatamente uma parte, e só como a primeira parte inteira de um nome em um certificado.
name-wildcard-next = Digite um nome completo como mx.example.org; onde um certificado pode trazê-lo, *.example.org também serve.

name-malformed-what = { $name } não é um nome de host.
name-malformed-why = Nomes de host são feitos de letras, dígitos e hifens, em partes de no máximo 63 caracteres separadas por pontos.
name-malformed-next = Confira a grafia; o nome se parece com mx.example.org.

name-port-what = { $name }: essa porta não existe.
name-port-why = O número depois dos dois-pontos é a porta, de 1 a 65535.
name-port-next = Digite uma porta, como em mx.example.org:25, ou omita-a.

mailbox-empty-what = O endereço de e-mail está vazio.
mailbox-empty-why = A mensagem de teste precisa de um remetente e de um destinatário.
mailbox-empty-next = Digite um endereço como postmaster@example.org.

mailbox-no-at-what = { $address } não tem @.
mailbox-no-at-why = Um endereço de e-mail é uma caixa de correio, um @ e um domínio.
mailbox-no-at-next = Digite um endereço como postmaster@example.org.

mailbox-local-what = { $address }: a parte antes do @ não pode ser usada.
mailbox-local-why = Pode conter letras, dígitos, pontos isolados e alguns sinais, mas nenhum espaço, e no máximo 64 caracteres.
mailbox-local-next = Confira a grafia do endereço.

mailbox-domain-what = { $address }: a parte depois do @ não é um domínio.
mailbox-domain-why = Os e-mails são entregues aos servidores desse domínio.
mailbox-domain-next = Confira a grafia; o endereço se parece com postmaster@example.org.
