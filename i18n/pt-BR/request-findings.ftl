# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = Nenhuma CA pública assina o nome { $name }.
request-private-name-why = Ele só significa algo dentro da sua rede; ninguém pode provar que é seu.
request-private-name-next = Solicite o nome que os parceiros veem, por exemplo mx.example.org; para o nome interno, use uma CA própria.

request-wildcard-what = { $name } vale para todo host diretamente abaixo de { $base }, mas não para o próprio { $base }.
request-wildcard-why = Quem tem esta chave pode se passar por cada um desses hosts, não só pelo servidor de e-mail; algumas CAs cobram mais por isso.
request-wildcard-next = Se há só poucos servidores de e-mail, cite cada um deles.

request-ed25519-what = As CAs públicas não emitem certificados para chaves Ed25519.
request-ed25519-why = As regras delas ainda não permitem isso, e muitos servidores de e-mail não conseguem usar um certificado assim.
request-ed25519-next = Escolha ECDSA P-256, a menos que a CA seja sua e todo parceiro conheça Ed25519.

request-other-key-what = A chave que assina não é a do certificado antigo.
request-other-key-why = Quem cita a chave antiga (um registro TLSA do DANE, um parceiro que a fixou) não reconhecerá o novo certificado.
request-other-key-next = Se a intenção era usar a chave antiga, escolha o arquivo dela; senão, adicione a nova chave a esses registros antes de instalar o certificado.

request-left-out-what = { $name }, que está no certificado antigo, foi deixado de fora.
request-left-out-why = Não é um nome que um novo certificado possa trazer.
request-left-out-next = Se um host usa esse nome, adicione à mão o nome que os parceiros veem.

request-unresolved-what = { $name } não existe no DNS: não tem endereço.
request-unresolved-why = Os parceiros não conseguem alcançar um servidor com esse nome, e as CAs que o procuram recusam a solicitação.
request-unresolved-next = Confira a grafia, ou adicione um registro A ou AAAA para ele.

request-alias-what = { $name } é um alias (CNAME) de { $target }.
request-alias-why = Servidores de e-mail não devem ser indicados por um alias (RFC 2181, seção 10.3); alguns parceiros então procuram o outro nome no certificado.
request-alias-next = Faça o registro MX indicar { $target }, ou dê a { $name } endereços próprios; até lá, solicite os dois nomes.

request-not-mx-what = E-mails não são entregues a { $name }.
request-not-mx-why = Os parceiros procuram o nome no registro MX e comparam o certificado com ele: { $mx }.
request-not-mx-next = Solicite também esse nome, a menos que { $name } seja usado para outra coisa, como os programas de e-mail dos usuários.

request-mx-not-asked-what = E-mails também são entregues a { $name }, que a solicitação não cita.
request-mx-not-asked-why = Parceiros que se conectam a ele comparam o certificado com esse nome.
request-mx-not-asked-next = Adicione o nome se o mesmo servidor, ou a mesma chave, o atende; outro servidor tem um certificado próprio.

request-no-such-domain-what = O domínio { $domain } não existe no DNS.
request-no-such-domain-why = Nenhum e-mail pode ser entregue a ele.
request-no-such-domain-next = Confira a grafia.

request-no-mx-what = { $domain } não tem registro MX.
request-no-mx-why = Os e-mails para ele são então entregues ao host com esse mesmo nome (RFC 5321, seção 5.1).
request-no-mx-next = Solicite o próprio { $domain }, ou adicione um registro MX que indique o servidor de e-mail.

request-null-mx-what = { $domain } não recebe nenhum e-mail: é o que diz seu registro MX.
request-null-mx-why = Um único ponto como servidor de e-mail (RFC 7505) diz a todos que nem tentem.
request-null-mx-next = Confira a grafia do domínio, ou substitua esse registro MX por um que indique o servidor de e-mail.

request-caa-nobody-what = Nenhuma CA pode emitir um certificado para { $name }: os registros CAA em { $at } o proíbem.
request-caa-nobody-why = Toda CA pública os lê antes de assinar e tem de recusar.
request-caa-nobody-next = Adicione em { $at } um registro CAA que indique sua CA.

request-caa-unknown-what = Um registro CAA do tipo “{ $tag }” restringe quem pode emitir para { $name }.
request-caa-unknown-why = Está marcado como crítico: uma CA que não conhece o tipo tem de recusar.
request-caa-unknown-next = Pergunte a quem criou o registro para que serve, e à sua CA se o conhece.

request-not-asked-what = Não foi possível consultar o DNS sobre { $name }: { $cause }.
request-not-asked-why = Por isso não se sabe se uma CA consegue e pode emitir para o nome. Uma CA que também não recebe resposta recusa.
request-not-asked-next = Tente de novo; se continuar, veja os servidores DNS do domínio.

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = Consultando o DNS sobre { $name }…
request-dns-mail = Servidores de e-mail de { $domain }: { $hosts }
request-caa-any = CAs para { $name }: qualquer uma. Nenhum registro CAA as restringe. Para permitir só uma CA: { $record }
request-caa-only = CAs para { $name }: { $issuers } (registros CAA em { $at }). Para permitir outra: { $record }
request-renews = Renova o certificado para { $hosts }, válido até { $date }.
request-renews-new-key = Com uma nova chave: se a antiga alguma vez foi copiada, a partir daí a cópia não vale nada. A chave antiga fica onde está.
request-renews-dane = O DNS cita a chave deste servidor (DANE, um registro TLSA)? Então publique lá a nova chave antes que o servidor a apresente; do contrário, os remetentes que respeitam o DANE recusam o servidor.
request-renews-old-key = Com uma chave existente: necessário só onde algo cita a própria chave, como um registro TLSA do DANE.
cli-renew-goes-on = A renovação já havia começado. Ela continua com a solicitação que está aqui: { $path }
cli-renew-ordering = O certificado em uso foi pedido on-line. O próximo é pedido do mesmo modo, com a mesma conta: { $ca }
cli-renew-again = A chave e a solicitação são mantidas. Isto continua com elas:
cli-renew-issued = O certificado foi emitido e está em { $path }. Não peça de novo; isto continua com ele:
cli-renew-then = Assim que a autoridade responder, isto verifica os arquivos dela e os traz para o projeto, como a etapa 2 da janela:
cli-renew-until = Até que o novo certificado seja comprovado na etapa 4, isto restaura o anterior:
cli-renew-prove = Assim que seu servidor de e-mail o usar, uma mensagem de teste o comprova:
cli-renew-refused = Ele não foi trazido para o projeto.
cli-renew-anyway = Se seus parceiros confiam nele apesar disso, isto o usa mesmo assim:
cli-renew-back = O que estava em uso antes está em uso de novo (até { $to }): { $file }
