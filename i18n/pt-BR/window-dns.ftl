# What a domain publishes (src/gui/screen/dns)

window-dns-open = O que seu domínio publica no DNS, e o que adicionar
window-dns-after-proof = Agora, para ficar garantido: publique no DNS que seus servidores usam TLS
window-dns-title = Publicado no DNS
window-dns-why = Qualquer um no caminho pode retirar o TLS entre servidores de e-mail, a menos que o domínio diga no [DNS|dns] que usa TLS. O Postseal verifica o que está publicado, compara com seus servidores e diz qual registro adicionar. Nada é alterado.
window-dns-domain-help = O que vem depois do @.
window-dns-server = Outro servidor DNS (opcional)
window-dns-server-help = Em branco, é consultado o deste computador. Alguns roteadores domésticos escondem as assinaturas; nesse caso, indique outro aqui.
window-dns-server-wrong = Isto não é um endereço de servidor DNS. Escreva-o como 9.9.9.9 ou 9.9.9.9:53.
window-dns-report = Para onde enviar os relatórios (opcional)
window-dns-report-help = O endereço que consta no registro para relatórios TLS. Em branco, é tls-reports@ seguido do seu domínio.
window-dns-check = Verificar
window-dns-beginning = Iniciando…
window-dns-asking = Consultando o DNS sobre { $name }…
window-dns-server-asked = Examinando { $server }…
window-dns-again = Verificar de novo, ou outro domínio
window-dns-another = As assinaturas (DNSSEC) se perdem no caminho: consultar { $server } (Quad9)
window-dns-form = Mostrar os registros
window-dns-form-bind = para um arquivo de zona
window-dns-form-fields = para um formulário web
window-dns-form-nsupdate = para o nsupdate
window-dns-name = Nome
window-dns-type = Tipo
window-dns-value = Valor
window-dns-old = No lugar de
window-dns-add = Registro a adicionar
window-dns-change = Registro a alterar: ele substitui o que existe
window-dns-findings = { $count ->
    [one] { $count } observação
   *[other] { $count } observações
}
window-dns-plan = Nesta ordem
window-dns-plan-why = Cada passo se apoia no anterior. Depois de cada um, espere uma hora e verifique de novo: o próximo aparece quando este já estiver visível.
window-dns-next = A seguir
window-dns-locked = Mais tarde
window-dns-instead = Em vez disso, o registro da CA (2 1 1)
window-dns-save = Salvar a política…
window-dns-place = Onde o arquivo é publicado?

window-reports-open = Ler os relatórios que os remetentes enviaram (relatórios TLS)
window-reports-title = Relatórios TLS dos remetentes
window-reports-why = Uma vez por dia, os grandes remetentes informam quantas conexões aos seus servidores usaram TLS, quantas não, e por quê. Somados, os relatórios mostram quem não conseguiu entregar e quando o [MTA-STS|mta-sts] pode se tornar obrigatório. Tudo fica neste computador.
window-reports-what = Quais relatórios devem ser lidos?
window-reports-what-text = Os anexos (.json, .json.gz), as mensagens que os trazem (.eml), um arquivo de caixa de correio (mbox) ou um Maildir. Cada relatório conta uma vez só, haja o que houver ao lado dele.
window-reports-drop = ou solte um arquivo ou uma pasta na janela.
window-reports-choose = Relatórios TLS
window-reports-mailbox = De uma caixa de correio (IMAP)
window-reports-mailbox-lead = A caixa de correio indicada no seu registro TLS-RPT. Só os relatórios são buscados, e continuam não lidos.
window-reports-fetch = Ler a caixa de correio
window-reports-again = Ler outros
window-reports-policy = { $name }: { $successful } por TLS, { $failed } com falha
window-reports-senders = { $count ->
    [one] { $count } remetente
   *[other] { $count } remetentes
}
window-reports-more = Mais { $count }: a linha de comando (dns reports --json) mostra todos.
