# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = Como este computador alcança os outros
window-network-note = Para todas as verificações, na janela e na linha de comando. Quando uma tela ou uma opção indica outro servidor, é ele que é consultado.

window-network-dns = Servidores DNS
window-network-dns-help = Endereços separados por vírgulas. Em branco, são consultados os deste computador.
network-dns-wrong = { $text } não é um endereço de servidor DNS. Escreva-o como 9.9.9.9 ou 9.9.9.9:53. Até lá, é consultado o último que estava certo.

window-network-roots = Certificados raiz em que confiar
window-network-roots-system = Os deste computador
window-network-roots-mozilla = Os da Mozilla
window-network-own = Além deles: a CA própria da sua empresa ou de um parceiro
window-network-own-note = Um arquivo (PEM, DER, P7B) ou uma pasta com eles; você também pode soltá-los aqui. Ele se junta aos que já são confiáveis. Os parceiros não confiam nestes certificados: o que só eles atestam é indicado como tal.
window-network-own-file = Escolher um arquivo…
window-network-own-folder = Escolher uma pasta…
window-network-own-drop = Não confiar mais em nenhum destes
window-network-own-root = { $name }, até { $date }
window-network-own-copies = São cópias na pasta do próprio Postseal. Seus arquivos não são alterados nem lidos novamente.
window-network-own-copied = Confiável a partir de agora, junto com os demais. As cópias de todos estão em { $path }; seus arquivos ficam como estão.
window-network-own-removed = { $name } não é mais confiável.
window-network-own-none = Nenhum destes é mais confiável.
window-network-own-more =
    { $count ->
        [one] Mais { $count }.
       *[other] Mais { $count }.
    }
window-network-own-read =
    { $count ->
        [one] Contém { $count } certificado: confiável a partir de agora.
       *[other] Contém { $count } certificados: confiáveis a partir de agora.
    }

window-network-proxy = Proxy
window-network-proxy-system = Como neste computador
window-network-proxy-none = Nenhum
window-network-proxy-at = Neste endereço
window-network-proxy-address = Endereço do proxy
window-network-proxy-note = Só para a web: pedidos a uma CA (ACME), políticas MTA-STS, o que as CAs publicam sobre certificados. E-mail (SMTP, IMAP) e DNS nunca passam por ele. “Como neste computador” se refere às variáveis de ambiente: HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
network-proxy-wrong = Escreva o proxy com a porta, como http://proxy.example.org:3128. Até lá, vale a última escolha.
network-proxy-password = Senhas não são guardadas neste arquivo. Em vez disso, inicie o Postseal com HTTPS_PROXY=http://nome:senha@host:porta.

settings-damaged-what = Não é possível usar as preferências em { $path }: linha { $line }: { $cause }.
settings-damaged-why = Alguém escreveu isso à mão. Sem essas preferências, pode ser consultado um servidor DNS ou usado um proxy diferente do que você quer.
settings-damaged-next = Corrija essa linha em um editor de texto. Se você escolher de novo na janela, seu arquivo é mantido como preferences.damaged.toml.
