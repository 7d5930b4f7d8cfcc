# What is noticed about certificates (src/certificate)

no-certificate-what = Nenhum certificado foi indicado.
no-certificate-why = Nada pode ser instalado sem o certificado que a CA emitiu para sua solicitação.
no-certificate-next = Cole ou abra o certificado que a CA enviou: um texto que começa com -----BEGIN CERTIFICATE-----.

key-mismatch-what = Este certificado ({ $subject }) pertence a outra chave.
key-mismatch-why = Um servidor só pode provar quem é com a chave com que o certificado foi solicitado; ele não iniciaria com este par.
key-mismatch-next = Procure o certificado que responde à sua solicitação mais recente, ou escolha a chave com que este foi solicitado.

host-mismatch-what = O certificado não traz o nome { $host }; ele traz: { $names }.
host-mismatch-why = Parceiros que verificam comparam o certificado com o nome no seu registro MX e se recusam a entregar quando ele falta.
host-mismatch-next = Peça à CA que o emita de novo com { $host } entre os nomes (SAN), ou corrija o nome de host na etapa 1.

expired-what = { $subject } expirou em { $date }.
expired-why = Parceiros que verificam certificados recusam a conexão, e os e-mails deles não chegam.
expired-next = Renove-o: crie uma nova solicitação na etapa 1 e envie-a à CA.

not-yet-valid-what = { $subject } só é válido a partir de { $date }.
not-yet-valid-why = Até lá, os parceiros o recusam. Na maioria das vezes, um relógio está errado.
not-yet-valid-next = Verifique a data deste computador; se estiver certa, espere até esse dia para instalá-lo.

expires-soon-what = { $subject } expira em { $days } dias.
expires-soon-why = Depois que expirar, parceiros que verificam recusam seus e-mails.
expires-soon-next = Renove-o agora: crie uma nova solicitação na etapa 1.

chain-incomplete-what = Falta um certificado intermediário: o de { $issuer }.
chain-incomplete-why = Os parceiros só conhecem os certificados raiz. Sem o intermediário, não veem quem atesta o seu.
chain-incomplete-next = Obtenha o certificado intermediário da sua CA (muitas vezes chamado chain ou ca-bundle) e adicione-o aqui. { $url }

issuer-unknown-what = A cadeia termina em { $issuer }, e ninguém aqui sabe quem é.
issuer-unknown-why = Pode ser a raiz de uma CA privada, em que os parceiros só confiam se isso foi combinado com eles. Ou falta mais um certificado intermediário.
issuer-unknown-next = Se for a CA da sua empresa ou de um parceiro: escolha a raiz dela nas preferências, entre os certificados raiz confiáveis, e peça que cada parceiro confie nela. Caso contrário, peça à CA a cadeia completa. { $url }

chain-reordered-what = Os certificados vieram em outra ordem; agora estão ordenados.
chain-reordered-why = Um servidor precisa enviar primeiro seu próprio certificado e depois cada emissor.
chain-reordered-next = Nada a fazer: instale os arquivos que o Postseal grava.

chain-extra-what = { $subject } não precisa ser enviado.
chain-extra-why = Não faz parte do caminho do seu certificado até uma raiz, ou é a própria raiz, que os parceiros já têm.
chain-extra-next = Nada a fazer: o Postseal o deixa de fora.

chain-untrusted-what = A cadeia termina em { $root }, que não é confiável aqui ({ $cause }).
chain-untrusted-why = Parceiros que verificam só confiam nas CAs conhecidas, a menos que você tenha combinado outra.
chain-untrusted-next = Use um certificado de uma CA pública. Se for a CA da sua empresa ou de um parceiro: escolha a raiz dela nas preferências, entre os certificados raiz confiáveis; então ela vale aqui, e cada parceiro também precisa confiar nela.

self-signed-what = O certificado atesta a si mesmo (é autoassinado).
self-signed-why = Ele criptografa, mas não prova nada: parceiros que verificam o recusam.
self-signed-next = Envie a solicitação da etapa 1 a uma CA e use o que ela emitir.

ca-as-leaf-what = { $subject } é o certificado de uma CA, não do seu servidor.
ca-as-leaf-why = Não pode ser instalado: você não tem a chave dele.
ca-as-leaf-next = Procure o outro certificado que a CA enviou, o que tem seu nome de host.

weak-key-what = A chave de { $subject } é curta demais: { $key }.
weak-key-why = Chaves assim podem ser quebradas, e os parceiros as recusam.
weak-key-next = Crie uma nova chave na etapa 1; a sugerida é boa.

weak-signature-what = { $subject } está assinado com { $signature }, que pode ser forjado.
weak-signature-why = Os parceiros recusam certificados assim.
weak-signature-next = Peça à CA que o emita de novo com SHA-256.

no-server-auth-what = O certificado não pode ser usado por um servidor.
no-server-auth-why = As finalidades dele (uso da chave, uso estendido da chave) não incluem a autenticação de servidor, por isso os parceiros o recusam.
no-server-auth-next = Peça à CA um certificado TLS de servidor.

common-name-only-what = O nome { $name } só está no lugar antigo (common name).
common-name-only-why = O software de hoje só olha a lista de nomes (SAN) e não encontra nenhum.
common-name-only-next = Peça à CA que o emita de novo com o nome de host como SAN; a solicitação da etapa 1 pede isso.

validity-too-long-what = O certificado é válido por { $days } dias; as CAs públicas podem emitir por no máximo { $most }.
validity-too-long-why = Software que segue as regras das CAs públicas pode recusá-lo.
validity-too-long-next = Se sua própria empresa o emitiu, nada está errado; senão, pergunte à CA.

wildcard-what = { $name } vale para todo host abaixo desse domínio.
wildcard-why = Quem obtiver a chave dele pode se passar por qualquer um deles.
wildcard-next = Serve bem para um servidor; para vários, um certificado para cada nome é mais seguro.

chain-completed-what = Faltava um certificado intermediário; este computador o tem: { $subject }.
chain-completed-why = Um servidor precisa enviá-lo junto, pois os parceiros só conhecem os certificados raiz.
chain-completed-next = Nada a fazer: o Postseal o adiciona à cadeia que você instala.

chain-fetched-what = Faltava um certificado intermediário; a CA o tem: { $subject }.
chain-fetched-why = Um servidor precisa enviá-lo junto, pois os parceiros só conhecem os certificados raiz. Ele veio de { $url }.
chain-fetched-next = Nada a fazer: o Postseal o adiciona à cadeia que você instala.

fetch-failed-what = Não foi possível obter de { $url } o certificado que falta: { $cause }.
fetch-failed-why = O próprio certificado indica esse lugar, mas ele não respondeu como deveria.
fetch-failed-next = Tente de novo mais tarde, ou baixe o certificado intermediário do site da sua CA.

revoked-what = A CA revogou { $subject } em { $date }.
revoked-why = Parceiros que consultam a CA o recusam. Na maioria das vezes, a chave foi perdida ou alguém pediu a revogação.
revoked-next = Crie na etapa 1 uma nova solicitação com uma nova chave e descubra quem pediu a revogação.

revocation-unknown-what = Não se sabe se a CA revogou { $subject }: { $cause }.
revocation-unknown-why = A CA não deu uma resposta que conte. A maioria dos parceiros continua sem uma.
revocation-unknown-next = Tente de novo mais tarde; se continuar assim, pergunte à CA.

trusted-here-only-what = Este computador confia em { $root }; muitos parceiros não vão confiar.
trusted-here-only-why = Está na lista de raízes deste computador ou nas preferências do Postseal, não na da Mozilla, que a maioria dos servidores de e-mail segue.
trusted-here-only-next = Use um certificado de uma CA pública, ou combine com cada parceiro que confie nesta raiz.

untrusted-here-only-what = Os parceiros confiam em { $root }; este computador não.
untrusted-here-only-why = Está na lista de raízes da Mozilla, não na deste computador, que pode estar desatualizada.
untrusted-here-only-next = Nada está errado com o certificado. Atualize o pacote ca-certificates neste computador.

no-client-auth-what = O certificado prova quem é seu servidor quando ele recebe e-mails, não quando envia.
no-client-auth-why = Poucos parceiros pedem um certificado ao servidor que envia. Várias CAs públicas deixaram de emitir para isso em 2026 (finalidade clientAuth).
no-client-auth-next = Nada a fazer, a menos que um parceiro peça um certificado ao seu servidor: então combine um de outra CA.

no-timestamps-what = A CA não provou que publicou o certificado.
no-timestamps-why = As CAs públicas põem provas de publicação (SCT) em cada certificado. Os navegadores as exigem, os servidores de e-mail não.
no-timestamps-next = Nada a fazer para e-mail. Se um site também vai usá-lo, pergunte à CA.

trust-unknown-what = Não se pode dizer aqui se a cadeia é confiável: { $cause }.
trust-unknown-why = Este computador não tem uma lista de certificados raiz pela qual julgar.
trust-unknown-next = Instale o pacote ca-certificates, ou escolha um arquivo com raízes.

unreadable-what = { $name }: não contém nenhum certificado, solicitação ou chave.
unreadable-why = O Postseal procura blocos de texto que começam com -----BEGIN e o mesmo em formato binário (DER).
unreadable-next = Abra o arquivo que a CA enviou, ou cole o texto dele com as linhas BEGIN e END.

certificate-damaged-what = { $name }: não é possível ler { $block } ({ $cause }).
certificate-damaged-why = Uma parte falta ou foi alterada, muitas vezes por um programa de e-mail ou uma cópia incompleta.
certificate-damaged-next = { $form ->
    [file] Salve o anexo ou baixe-o de novo; ele não veio inteiro. Ou peça à CA os próprios arquivos.
   *[other] Copie de novo, com as linhas BEGIN e END, ou salve o anexo e abra o arquivo.
}

no-roots-what = Não há certificados raiz em que confiar: { $cause }.
no-roots-why = Sem eles não se pode dizer de nada que é confiável.
no-roots-next = Instale o pacote ca-certificates, ou indique um arquivo com raízes.

own-roots-what = Não é possível ler de { $path } os certificados raiz próprios da empresa: { $cause }.
own-roots-why = O que só eles atestam seria indicado como não confiável.
own-roots-next = Escolha outro arquivo ou outra pasta nas preferências, ou remova de lá o que está indicado.

own-roots-none-what = Não há nenhum certificado de uma autoridade em { $path }.
own-roots-none-why = O que só as autoridades dele atestam seria indicado como não confiável.
own-roots-none-next = Escolha outro arquivo ou outra pasta nas preferências (na linha de comando: --trust), ou não indique nenhum.

certificate-no-key-what = { $name } não contém nenhuma chave privada.
certificate-no-key-why = O certificado é comparado com a chave com que foi solicitado.
certificate-no-key-next = Indique o arquivo que a etapa 1 gravou, por exemplo mx.example.org.key.
