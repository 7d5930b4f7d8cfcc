# postseal headers (src/cli/headers.rs)
cli-headers-from = De
cli-headers-by = Para
cli-headers-version = TLS
cli-headers-cipher = Cifra
cli-headers-verified = Remetente verificado
cli-headers-delay = Demorou
cli-headers-grade = Avaliação
cli-headers-verified-verified = sim
cli-headers-verified-unverified = não
cli-headers-verified-failed = falhou
cli-headers-verified-none = não solicitado
cli-headers-verified-unknown = –
cli-headers-no-tls = nenhum

cli-mailbox-how = Para outra: --message com o número ou o Message-ID; headers --list mostra todas.
cli-proof-then = Assim que a mensagem chegar, isto a lê como foi recebida e guarda no projeto o que ela comprova:
cli-proof-remembered = Guardado no projeto “{ $name }”, como na etapa 4 da janela.
cli-proof-not-yet = A renovação ainda não está comprovada: o certificado que estava em uso antes continua mantido.
cli-proof-from-kept = Nenhum arquivo foi indicado: esta é a mensagem guardada no projeto (“-” lê a entrada padrão).
