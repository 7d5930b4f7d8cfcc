# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = “{ $text }” não é uma CA conhecida aqui, nem um endereço https.
acme-directory-why = A CA é indicada por uma palavra, ou pelo endereço do seu diretório ACME.
acme-directory-next = Use letsencrypt, staging, zerossl, google, sslcom-rsa ou sslcom-ecc, ou o endereço que sua CA informa, começando com https://.

acme-terms-what = Os termos de serviço da CA não foram aceitos. Nada foi pedido.
acme-terms-why = Toda CA exige isso antes de emitir um certificado.
acme-terms-next = Leia-os em { $terms } e, se concordar, indique isso (na linha de comando: --agree-terms).

acme-external-account-what = Esta CA quer saber antes qual é a sua conta no site dela: { $detail }.
acme-external-account-why = Ela emite só para seus clientes, e eles apresentam uma chave obtida no site (“External Account Binding”).
acme-external-account-next = Obtenha no site da CA o nome da chave (KID) e a chave HMAC e informe os dois (na linha de comando: --eab-kid e --eab-key-file). A Let's Encrypt não precisa disso.

acme-external-key-what = { $path } não contém a chave HMAC de uma conta.
acme-external-key-why = As CAs a mostram como uma sequência longa e única de letras, dígitos, “-” e “_” (base64url).
acme-external-key-next = Copie do site da CA para o arquivo essa sequência, e nada mais.

acme-csr-unreadable-what = { $path } não é uma solicitação de assinatura de certificado.
acme-csr-unreadable-why = A CA transforma uma solicitação em certificado; uma chave ou um certificado não servem no lugar dela.
acme-csr-unreadable-next = Escolha o arquivo que começa com "BEGIN CERTIFICATE REQUEST" ou crie uma nova solicitação.

acme-csr-without-names-what = A solicitação { $path } não pede nenhum nome de host, ou pede também outra coisa.
acme-csr-without-names-why = A CA confere os nomes na lista da solicitação (Subject Alternative Name). O common name sozinho não conta, e endereços não são conferidos desta forma.
acme-csr-without-names-next = Crie uma nova solicitação para os nomes do seu servidor de e-mail.

acme-csr-for-others-what = A solicitação é para { $csr }, mas foi pedido { $hosts }.
acme-csr-for-others-why = A CA emite para todos os nomes da solicitação, ou para nenhum.
acme-csr-for-others-next = Omita os nomes para usar os da solicitação, ou crie uma nova solicitação.

acme-unreachable-what = Não é possível alcançar a CA em { $url } ({ $cause }).
acme-unreachable-why = Sem conexão nada pode ser pedido. Nada se perdeu.
acme-unreachable-next = Verifique a rede e o firewall (HTTPS para fora) ou, para uma CA própria, o arquivo da raiz dela (na linha de comando: --ca-root), e tente de novo. Na rede de um hotel, trem ou para visitantes, abra antes qualquer página em um navegador e faça login.

acme-not-acme-what = O que responde em { $url } não fala ACME: { $cause }
acme-not-acme-why = O endereço pode ser o de uma página web, ou algo no caminho responde no lugar da CA.
acme-not-acme-next = Confira o endereço do diretório nas instruções da própria CA. Na rede de um hotel, trem ou para visitantes, abra antes qualquer página em um navegador e faça login.

acme-account-what = { $path } não é uma conta desta CA, ou está danificado.
acme-account-why = O arquivo contém a chave pela qual a CA conhece você. Ele não é substituído, porque não pode ser recriado.
acme-account-next = Mova-o para outro lugar; uma nova conta será criada automaticamente.

acme-account-unknown-what = A CA não conhece a conta guardada aqui: { $detail }.
acme-account-unknown-why = Ela foi encerrada, ou a CA a esqueceu, como fazem os ambientes de teste.
acme-account-unknown-next = Mova para outro lugar o arquivo acme-account-….json que está junto das chaves; uma nova conta será criada automaticamente.

acme-contact-what = A CA não aceita o endereço de e-mail: { $detail }.
acme-contact-why = Ela escreve para lá quando há algo errado com um certificado.
acme-contact-next = Informe um endereço que receba e-mails, ou nenhum.

acme-listener-what = Não é possível abrir { $address } para a consulta da CA: { $cause }
acme-listener-why = A CA consulta a porta 80 do host. Um servidor web pode já estar usando essa porta, e só um administrador pode abri-la.
acme-listener-next = Execute como administrador no próprio host, com o servidor web parado por um minuto, ou comprove o nome por DNS.

acme-not-offered-what = A CA não permite comprovar { $host } dessa forma ({ $challenge }).
acme-not-offered-why = Um curinga só pode ser comprovado por DNS.
acme-not-offered-next = Comprove o nome por DNS.

acme-not-seen-what = O registro { $name } não foi visto em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
acme-not-seen-why = A CA também não o veria. Uma parte do nome pode estar repetida (muitos painéis acrescentam o domínio sozinhos), ou a alteração ainda não foi publicada. O valor tinha de ser: { $value }
acme-not-seen-next = Corrija o registro e comece de novo. Haverá um novo valor.

acme-resolver-what = Não é possível consultar o DNS: { $cause }
acme-resolver-why = É preciso procurar o registro que comprova o nome.
acme-resolver-next = Verifique a rede deste computador ou indique um servidor DNS (na linha de comando: --resolver).

acme-timed-out-what = A CA não terminou em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
acme-timed-out-why = Ela pode estar sobrecarregada.
acme-timed-out-next = Tente de novo daqui a uma hora.

acme-unauthorized-what = A CA não encontrou a prova certa para { $host }: { $detail }.
acme-unauthorized-why = O registro, ou a resposta na porta 80, faltava ou era outro. Um registro mais antigo com o mesmo nome pode ainda existir; uma alteração pode não ter chegado a todos os servidores de nomes do domínio.
acme-unauthorized-next = Comece de novo e copie exatamente o novo registro. Remova registros mais antigos com esse nome.

acme-dns-what = A CA não conseguiu consultar { $host }: { $detail }.
acme-dns-why = Os servidores de nomes do domínio não respondem à CA, o nome não existe, ou as assinaturas (DNSSEC) estão quebradas.
acme-dns-next = Peça que verifiquem os servidores de nomes do domínio e comece de novo.

acme-connection-what = A CA não conseguiu se conectar a { $host }: { $detail }.
acme-connection-why = Ela consulta pela internet a porta 80, no endereço que o DNS indica. Há um firewall no meio, ou o endereço é de outro host.
acme-connection-next = Abra a porta 80 para este host ou comprove o nome por DNS.

acme-caa-what = Um registro do domínio proíbe esta CA de emitir para { $host }: { $detail }.
acme-caa-why = Os registros CAA no DNS listam as CAs que podem emitir para um domínio, e esta não está na lista.
acme-caa-next = Escolha uma CA da lista ou peça que esta CA seja adicionada aos registros CAA.

acme-rate-limited-what = A CA foi consultada vezes demais: { $detail }.
acme-rate-limited-why = As CAs limitam quantos certificados e tentativas com falha um domínio pode ter por semana. { $minutes ->
    [0] Ela não diz quando pode ser consultada de novo.
    [one] Ela pode ser consultada de novo em { $minutes } minuto.
   *[other] Ela pode ser consultada de novo em { $minutes } minutos.
}
acme-rate-limited-next = Espere esse tempo. Para tentativas, use o ambiente de teste da CA (staging).

acme-rejected-identifier-what = A CA não emite para { $host }: { $detail }.
acme-rejected-identifier-why = As CAs públicas só emitem para nomes que existem na internet, e alguns nomes estão bloqueados.
acme-rejected-identifier-next = Veja se há erros de digitação no nome. Para um nome privado, use uma CA própria.

acme-bad-csr-what = A CA não aceita a solicitação: { $detail }.
acme-bad-csr-why = O tipo de chave pode não ser aceito por esta CA, ou os campos não são permitidos ali.
acme-bad-csr-next = Crie uma nova solicitação com uma chave ECDSA P-256 ou RSA 3072.

acme-refused-what = A CA recusou: { $detail }.
acme-refused-why = Estas são as palavras da própria CA.
acme-refused-next = Tente de novo mais tarde; se continuar, procure estas palavras nas páginas de ajuda da CA.

acme-wrong-certificate-what = O que a CA enviou não é um certificado para a chave desta solicitação.
acme-wrong-certificate-why = Ele não funcionaria com a sua chave.
acme-wrong-certificate-next = Comece de novo; se acontecer outra vez, avise a CA.

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = Conectando à CA…
cli-acme-terms = Você concorda com os termos de serviço da CA: { $url }
cli-acme-new-account = Criando uma conta na CA; ela fica guardada em { $path }
cli-acme-known-account = Usando a conta em { $path }
cli-acme-ordering = Fazendo o pedido…
cli-acme-still-proven = { $host }: a CA ainda sabe que este nome é seu.
cli-acme-add-record = Adicione agora este registro ao DNS:
    Nome:   { $name }
    Tipo:   TXT
    Valor:  { $value }
cli-acme-go-on = Aguardando até que esteja visível. Pressione Enter para continuar sem esperar.
cli-acme-seen = { $name }: visível em { $servers }
cli-acme-not-yet = { $name }: ainda não visível em { $servers }
cli-acme-silent = { $name }: sem resposta de { $servers }
cli-acme-listening = { $host }: aguardando a consulta da CA…
cli-acme-validating = A CA está verificando…
cli-acme-rate-limited = A CA pede que se aguardem { $seconds } segundos…
cli-acme-finalizing = Comprovado. Enviando a solicitação…
cli-acme-fetching = Baixando o certificado…
cli-acme-issued = Certificado:  { $path }
cli-acme-backup = O anterior:   { $path }
cli-acme-remove = Os registros TXT cumpriram seu papel e podem ser removidos.
cli-acme-unkept = O certificado foi emitido, mas não pode ser salvo. Para que não se perca, ele é impresso aqui; não há nada secreto nele. Não peça de novo: isso conta nos limites da AC. Copie-o para um arquivo e continue com:
cli-acme-unread = O que está em { $older } não pode ser lido como cadeia e fica como está. A nova está ao lado: { $path }
cli-acme-next = A seguir: postseal certificate check { $path } --host { $host }
