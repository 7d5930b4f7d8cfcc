# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = Nenhuma mensagem, log de e-mail ou relatório TLS foi encontrado em { $paths }.
archive-nothing-why = Sem e-mails antigos, não se pode dizer quem ficaria de fora.
archive-nothing-next = Escolha um arquivo de caixa de correio (mbox), um Maildir, uma pasta de arquivos .eml ou o log do seu servidor de e-mail, por exemplo /var/log/mail.log.

archive-cancelled-what = A leitura foi cancelada.
archive-cancelled-why = Uma parte do passado pode deixar de lado o parceiro que ficaria de fora.
archive-cancelled-next = Comece de novo quando houver tempo.

archive-damaged-what = { $path } está danificado: { $cause }.
archive-damaged-why = O que vem antes do dano foi contado, o que vem depois está faltando.
archive-damaged-next = Pegue o arquivo de novo no local original e leia-o mais uma vez.

archive-bomb-what = { $path } se expande a mais de { $ratio } vezes seu tamanho e foi deixado de lado.
archive-bomb-why = E-mails e logs não encolhem tanto; arquivos assim são feitos para encher um computador.
archive-bomb-next = Veja de onde vem o arquivo. Se confiar nele, descompacte-o à mão e leia o que sair.

archive-not-known-what = Nada em { $path } é uma mensagem, uma linha de log de e-mail ou um relatório TLS.
archive-not-known-why = O que quer que contenha está faltando na tabela.
archive-not-known-next = Escolha outro arquivo. Um log do Postfix, Exim ou Sendmail costuma ser /var/log/mail.log ou /var/log/exim4/mainlog.

archive-endless-headers-what = { $path }: { $count ->
    [one] { $count } mensagem tem cabeçalhos sem fim.
   *[other] { $count } mensagens têm cabeçalhos sem fim.
}
archive-endless-headers-why = Nenhum servidor de e-mail aceita uma mensagem assim; elas foram deixadas de fora.
archive-endless-headers-next = Não é preciso fazer nada, a menos que o arquivo não devesse conter isso.

archive-endless-lines-what = { $path }: { $count ->
    [one] { $count } linha é mais longa do que qualquer servidor escreve.
   *[other] { $count } linhas são mais longas do que qualquer servidor escreve.
}
archive-endless-lines-why = Só o começo delas foi lido.
archive-endless-lines-next = Veja se o arquivo é o que você pensa que é.

archive-report-what = { $path } não é um relatório TLS: { $cause }.
archive-report-why = O que ele diz está faltando na tabela.
archive-report-next = Pegue o anexo como veio por e-mail (.json ou .json.gz).

archive-too-many-what = Há mais de { $limit } parceiros; { $messages } mensagens dos outros estão só no total.
archive-too-many-why = Tantos nomes costumam ser inventados, por alguém que envia e-mails indesejados.
archive-too-many-next = Leia um período mais curto, ou uma caixa de correio depois da outra.

archive-more-what = Outros arquivos com problemas assim: { $count }.
archive-more-why = Eles estão faltando na tabela.
archive-more-next = Leia-os pasta por pasta para ver quais são.

archive-progress = { $read } MiB lidos…
archive-progress-of = { $read } de { $total } MiB lidos…
archive-partner = Parceiro
archive-direction = Direção
archive-inbound = recebido
archive-outbound = enviado
archive-messages = Mensagens
archive-strong = Forte
archive-acceptable = Aceitável
archive-weak = Fraco
archive-broken = Quebrado
archive-plain = Sem criptografia
archive-unknown = Desconhecido
archive-last = Último
archive-weakest = Mais fraco
archive-if-required = Perdidas se obrigatório
archive-if-verified = Perdidas se verificado
archive-report-line = { $organization } informa: { $successful } sessões por TLS, { $failed } com falha.
archive-total = { $messages } mensagens{ $skipped ->
        [0] { "" }
       *[other] ; outras { $skipped } não dizem nada do seu caminho
    }.
archive-required = Se o TLS fosse obrigatório para todos: { $refused } recusadas{ $unsure ->
        [0] { "" }
       *[other] ; de { $unsure } nada se sabe
    }{ $old ->
        [0] { "" }
       *[other] ; outras { $old } usaram TLS 1.0 ou 1.1, que um perfil recomendado também recusa
    }.
archive-verified = Se um certificado verificado fosse obrigatório para todos: { $refused } recusadas{ $unsure ->
        [0] { "" }
       *[other] ; de { $unsure } nada se sabe
    }.
archive-refused = Recusadas
archive-refused-line = já recusadas ou ainda na fila: { $refused }{ $tls ->
        [0] , nenhuma por causa do TLS
       *[other] , por causa do TLS: { $tls }
    }
archive-refused-total = Já recusadas ou ainda na fila por causa do TLS: { $tls }. Veja primeiro esses parceiros.

# The screen
window-archive-title = O que pararia de funcionar?
window-archive-why = Antes de tornar o [TLS|tls] obrigatório: seus próprios e-mails e logs dizem quem enviou e recebeu sem ele e ficaria de fora. Tudo fica neste computador.
window-archive-what = O que deve ser lido?
window-archive-what-text = Um arquivo de caixa de correio (mbox), um Maildir, uma pasta de arquivos .eml; o log do Postfix, Exim ou Sendmail; logs de rastreamento de mensagens do Exchange; relatórios TLS que outros enviaram a você (.json). Também compactados com gzip ou zstd.
window-archive-side = Nas mensagens guardadas, o parceiro é
window-archive-from = o remetente (e-mails que você recebeu)
window-archive-to = o destinatário (e-mails que você enviou)
window-archive-files = Escolher arquivos
window-archive-folder = Escolher uma pasta
window-archive-drop = ou solte um arquivo ou uma pasta na janela. Os logs já indicam as duas direções.
window-archive-choose = E-mails e logs antigos
window-archive-again = Ler outra coisa
window-archive-csv = Salvar a tabela (CSV)
window-archive-required = Perdidas se obrigatório
window-archive-verified = Perdidas se verificado
window-archive-search = Buscar um parceiro
window-archive-more = Mais { $count }: busque pelo nome ou salve a tabela.
window-archive-rules = Dois números como 2–7: dois são certos, de outros cinco nada se sabe. Quem sempre veio por bom TLS pode ganhar aqui uma regra, que você encontra na etapa 3.
window-archive-look = Dois números como 2–7: dois são certos, de outros cinco nada se sabe. Aberto a partir da etapa 3 de um projeto, um bom parceiro vira regra com um clique.
window-archive-weakest = mais fraco: { $how }
window-archive-last = último em { $date }
window-archive-rule-required = Exigir TLS
window-archive-rule-verified = Exigir TLS verificado
window-archive-has-rule = Regra: { $class }
window-archive-rule-made = { $domain } agora tem uma regra: { $class }. Você a encontra na etapa 3.
