# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = A CA de ensaio não consegue ler a solicitação de certificado ({ $cause }).
rehearsal-bad-request-why = Uma CA, que emite certificados, só assina uma solicitação completa e assinada com a chave que ela cita.
rehearsal-bad-request-next = Crie uma nova solicitação na etapa 1.

rehearsal-no-names-what = A solicitação de certificado não cita nenhum host.
rehearsal-no-names-why = Um certificado é emitido para os nomes do seu servidor de e-mail; sem um nome não há nada a certificar.
rehearsal-no-names-next = Crie uma nova solicitação na etapa 1, com o nome do seu servidor de e-mail.

rehearsal-crypto-what = A CA de ensaio não conseguiu criar uma chave ou uma assinatura ({ $cause }).
rehearsal-crypto-why = Sem isso não há certificado com que ensaiar.
rehearsal-crypto-next = Comece o ensaio de novo. Se falhar outra vez, informe o problema com o texto entre parênteses.

rehearsal-server-what = O servidor de e-mail de ensaio não conseguiu iniciar neste computador ({ $cause }).
rehearsal-server-why = Ele recebe a mensagem de teste do ensaio e só pode ser alcançado a partir deste computador.
rehearsal-server-next = Verifique se um programa de segurança proíbe conexões locais (127.0.0.1) e comece o ensaio de novo.

rehearsal-not-usable-what = O certificado da CA de ensaio não passou na verificação ({ $cause }).
rehearsal-not-usable-why = O servidor de um parceiro o recusaria, por isso o ensaio para aqui.
rehearsal-not-usable-next = Verifique o relógio deste computador e comece o ensaio de novo.

rehearsal-not-arrived-what = A mensagem de teste foi aceita, mas não está na caixa de correio de ensaio.
rehearsal-not-arrived-why = Sem a mensagem recebida nada pode ser provado.
rehearsal-not-arrived-next = Comece o ensaio de novo. Se falhar outra vez, informe o problema.

cli-rehearse-request = Etapa 1, solicitação: são criadas uma chave privada e uma solicitação de certificado para mx.example.test.
cli-rehearse-certificate = Etapa 2, certificado: uma CA de ensaio, criada só para este ensaio, emite o certificado, e ele é verificado.
cli-rehearse-policy = Etapa 3, política: é escrita uma configuração para o Postfix que criptografa os e-mails nas duas direções.
cli-rehearse-proof = Etapa 4, prova: uma mensagem de teste vai para um servidor de ensaio neste computador, e o cabeçalho dela é lido.
cli-rehearse-kept = Os arquivos das quatro etapas estão em { $folder }. O certificado de ensaio serve para experimentar: nenhum parceiro confia nele.
cli-rehearse-removed = Os arquivos deste ensaio foram removidos. Com --out FOLDER eles são mantidos.
