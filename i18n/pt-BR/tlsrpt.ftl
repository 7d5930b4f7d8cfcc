# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = Nenhum relatório TLS foi encontrado em { $places }.
tlsrpt-nothing-why = Sem relatórios ninguém sabe se os remetentes conseguem alcançar você com TLS, como você promete.
tlsrpt-nothing-next = Escolha os anexos (.json, .json.gz), as mensagens (.eml, mbox, Maildir) ou a caixa de correio que o registro em _smtp._tls indica. Os grandes remetentes informam uma vez por dia, a partir do dia seguinte à publicação do registro.

tlsrpt-cancelled-what = A leitura foi cancelada.
tlsrpt-cancelled-why = Uma parte dos relatórios pode deixar de lado o que fala de problemas.
tlsrpt-cancelled-next = Comece de novo quando houver tempo.

tlsrpt-damaged-what = { $place } está danificado: { $cause }.
tlsrpt-damaged-why = O que ele diz está faltando na soma.
tlsrpt-damaged-next = Pegue o arquivo de novo no local original e leia-o mais uma vez.

tlsrpt-bomb-what = { $place } se expande a muito mais do que seu tamanho e foi deixado de lado.
tlsrpt-bomb-why = Relatórios não encolhem tanto; arquivos assim são feitos para encher um computador.
tlsrpt-bomb-next = Veja de onde vem. Nenhum relatório de um provedor de e-mail é assim.

tlsrpt-too-large-what = { $place } é maior do que qualquer relatório (16 MiB) e foi deixado de lado.
tlsrpt-too-large-why = Os maiores remetentes escrevem algumas centenas de kilobytes por dia.
tlsrpt-too-large-next = Veja se é o que você pensa que é.

tlsrpt-cut-what = Não foi possível ler { $place } até o fim: { $cause }
tlsrpt-cut-why = A soma contém o que foi lido até ali, a partir do mais recente. O que falta pode ser justamente o que falhou.
tlsrpt-cut-next = Leia de novo quando a conexão estiver melhor, ou salve as mensagens como arquivos e leia estes.

tlsrpt-not-known-what = Não há relatório TLS em { $place }.
tlsrpt-not-known-why = Um relatório é um documento JSON, como arquivo ou anexado a uma mensagem.
tlsrpt-not-known-next = Escolha outro arquivo; descompacte antes um arquivo zip. Relatórios sobre spam (DMARC) vêm como XML e são outra coisa.

tlsrpt-not-report-what = { $place } não é um relatório TLS conforme a RFC 8460: { $cause }
tlsrpt-not-report-why = O que ele diz está faltando na soma.
tlsrpt-not-report-next = Não é preciso fazer nada, a menos que venha de um grande provedor: então pegue o anexo como veio por e-mail.

tlsrpt-reversed-what = O relatório em { $place } termina ({ $end }) antes de começar ({ $begin }).
tlsrpt-reversed-why = Ninguém pode dizer quando foi isso; ele não foi contado.
tlsrpt-reversed-next = Não é preciso fazer nada. O remetente dele precisa corrigi-lo.

tlsrpt-future-what = O relatório em { $place } começa no futuro: { $begin }
tlsrpt-future-why = Ninguém pode falar de sessões que ainda não houve; ele não foi contado.
tlsrpt-future-next = Veja se o relógio deste computador está certo; se estiver, o remetente do relatório precisa corrigi-lo.

tlsrpt-not-about-what = Nenhum destes relatórios trata de { $domain }. Tratam de: { $others }
tlsrpt-not-about-why = Um relatório indica o domínio depois do @ dos destinatários, não o servidor de e-mail.
tlsrpt-not-about-next = Verifique como o domínio está escrito (--domain), leia outros arquivos ou um período mais longo (--within), ou não indique o domínio.

tlsrpt-too-many-what = { $count } entradas de remetentes, domínios ou falhas são mais do que se pode distinguir.
tlsrpt-too-many-why = Tantos nomes costumam ser inventados, por alguém que envia e-mails indesejados.
tlsrpt-too-many-next = Leia só o que trata do seu domínio (--domain), ou menos arquivos.

tlsrpt-more-what = Outros arquivos ou mensagens com problemas assim: { $count }.
tlsrpt-more-why = O que eles dizem está faltando na soma.
tlsrpt-more-next = Leia-os pasta por pasta para ver quais são.

# Why sessions failed
tlsrpt-starttls-not-supported-what = Sem STARTTLS em { $hosts }. Informado por { $senders } – sessões: { $count }, de { $first } a { $last }.
tlsrpt-starttls-not-supported-why = O servidor não ofereceu TLS, ou alguém no caminho retirou a oferta. Remetentes que seguem sua política retêm os e-mails.
tlsrpt-starttls-not-supported-next = Examine cada servidor do domínio, em cada um dos endereços, com “O que um parceiro vê” (na linha de comando: postseal probe --domain { $domain }); um segundo MX ou o IPv6 são fáceis de esquecer.

tlsrpt-certificate-host-mismatch-what = O certificado em { $hosts } é para outro nome. Informado por { $senders } – sessões: { $count }, de { $first } a { $last }.
tlsrpt-certificate-host-mismatch-why = Um certificado precisa trazer o nome que está no registro MX. Remetentes que seguem sua política retêm os e-mails.
tlsrpt-certificate-host-mismatch-next = Obtenha um certificado exatamente para esse nome (etapa 1), ou faça o registro MX indicar o servidor como o certificado o chama.

tlsrpt-certificate-expired-what = O certificado em { $hosts } tinha expirado. Informado por { $senders } – sessões: { $count }, de { $first } a { $last }.
tlsrpt-certificate-expired-why = Remetentes que seguem sua política retêm os e-mails até que haja um válido.
tlsrpt-certificate-expired-next = Renove-o, carregue-o e consulte o servidor em execução: "postseal expiring --server" diz o que ele apresenta agora. Crie um lembrete para a próxima vez.

tlsrpt-certificate-not-trusted-what = O certificado em { $hosts } não é de ninguém reconhecido como confiável por { $senders }. Sessões: { $count }, de { $first } a { $last }.
tlsrpt-certificate-not-trusted-why = Ele é autoassinado, de uma CA própria, ou os certificados intermediários não são enviados junto.
tlsrpt-certificate-not-trusted-next = Instale um certificado de uma CA pública com a cadeia inteira (a etapa 2 cria o arquivo) e verifique com "postseal probe".

tlsrpt-validation-failure-what = O TLS com { $hosts } falhou por um motivo não detalhado por { $senders }. Sessões: { $count }, de { $first } a { $last }.
tlsrpt-validation-failure-why = Em geral, não há versão ou cifra em comum, ou a conexão se interrompeu no meio.
tlsrpt-validation-failure-next = Veja com “O que um parceiro vê” (na linha de comando: postseal probe --domain { $domain }) o que um remetente vê, e o log do servidor nesses dias.

tlsrpt-tlsa-invalid-what = Os registros TLSA de { $hosts } não correspondiam. Informado por { $senders } – sessões: { $count }, de { $first } a { $last }.
tlsrpt-tlsa-invalid-why = Em geral, uma chave foi trocada em uma renovação, e o registro não. Remetentes que respeitam o DANE retêm os e-mails.
tlsrpt-tlsa-invalid-next = "postseal dns check { $domain }" compara os registros com o que os servidores apresentam e dá o que publicar.

tlsrpt-dnssec-invalid-what = As assinaturas (DNSSEC) no caminho até { $hosts } não eram válidas. Informado por { $senders } – sessões: { $count }, de { $first } a { $last }.
tlsrpt-dnssec-invalid-why = Quem confere assinaturas não recebe nenhuma resposta, e nenhum e-mail chega até você.
tlsrpt-dnssec-invalid-next = "postseal dns check { $domain }" diz qual nome; peça a quem gerencia a zona que a assine de novo e compare o registro DS.

tlsrpt-dane-required-what = DANE exigido por { $senders }, e não há nenhum para { $hosts }. Sessões: { $count }, de { $first } a { $last }.
tlsrpt-dane-required-why = É uma escolha do remetente para o seu domínio. Os e-mails dele esperam até que você publique registros TLSA.
tlsrpt-dane-required-next = Pergunte ao remetente o que espera, ou publique DANE: "postseal dns check { $domain }" dá os registros.

tlsrpt-sts-policy-fetch-error-what = A política MTA-STS de { $domain } não pôde ser baixada por { $senders }. Sessões: { $count }, de { $first } a { $last }.
tlsrpt-sts-policy-fetch-error-why = O envio continuou com a política já conhecida, ou sem nenhuma. Um servidor web fora do ar por um momento não faz mal.
tlsrpt-sts-policy-fetch-error-next = Se acontecer de novo: https://mta-sts.{ $domain }/.well-known/mta-sts.txt precisa estar acessível a todos, sem redirecionamento e sem barreira contra robôs.

tlsrpt-sts-policy-invalid-what = O que foi baixado por { $senders } como política MTA-STS de { $domain } não é uma política. Sessões: { $count }, de { $first } a { $last }.
tlsrpt-sts-policy-invalid-why = Uma linha está errada, ou o servidor web enviou outra coisa. Para estes remetentes é como se não houvesse política.
tlsrpt-sts-policy-invalid-next = "postseal dns check { $domain }" diz qual linha; ponha o arquivo lá de novo e mude o id do registro.

tlsrpt-sts-webpki-invalid-what = A política MTA-STS de { $domain } não contou para { $senders }: o certificado do servidor web não é válido. Sessões: { $count }, de { $first } a { $last }.
tlsrpt-sts-webpki-invalid-why = A política só conta se vier de um servidor que prova seu nome. Para estes remetentes é como se não houvesse nenhuma.
tlsrpt-sts-webpki-invalid-next = Renove no servidor web o certificado de mta-sts.{ $domain }, de uma CA pública e com a cadeia inteira.

tlsrpt-other-what = Motivo próprio informado por { $senders }, em { $hosts }: { $cause }. Sessões: { $count }, de { $first } a { $last }.
tlsrpt-other-why = A RFC 8460 não o prevê, portanto só o remetente pode dizer o que significa.
tlsrpt-other-next = Veja com “O que um parceiro vê” (na linha de comando: postseal probe --domain { $domain }) se algo está errado; se não, pergunte ao remetente.

tlsrpt-untold-what = Sessões com { $domain } falharam sem motivo informado por { $senders }. Sessões: { $count }, de { $first } a { $last }.
tlsrpt-untold-why = Ainda assim, algo falhou.
tlsrpt-untold-next = Veja com “O que um parceiro vê” (na linha de comando: postseal probe --domain { $domain }) e no log do servidor nesses dias.

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS: nenhum relatório das últimas duas semanas fala de remetentes que conheçam a política. Leia os mais recentes antes de torná-la obrigatória.
tlsrpt-trial-too-short = MTA-STS: limpo até agora, e em teste há menos de duas semanas. Espere antes de tornar a política obrigatória.
tlsrpt-trial-failing = MTA-STS: algo falhou nas últimas duas semanas. Conserte isso primeiro e espere duas semanas antes de tornar a política obrigatória.
tlsrpt-trial-clean = MTA-STS: duas semanas sem problemas. A política pode se tornar obrigatória.

# The sum
tlsrpt-total = Relatórios: { $reports }, de { $begin } a { $end }. Repetidos: { $duplicates }.
tlsrpt-none-about = Relatórios: { $reports }. Nada neles trata de uma sessão.
tlsrpt-domain = { $domain }: { $successful } sessões por TLS como prometido, { $failed } com falha.
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = sem política
tlsrpt-sender = Remetente
tlsrpt-policy = Promessa
tlsrpt-successful = Por TLS
tlsrpt-failed = Com falha
tlsrpt-first = Desde
tlsrpt-last = Último
tlsrpt-from = de { $addresses }
tlsrpt-progress-folder = Examinando { $folder }…
tlsrpt-progress-letters = Mensagem { $done } de { $all }…

tlsrpt-unsigned = Qualquer um pode enviar um relatório. Os relatórios precisam ser assinados pelos remetentes (DKIM; RFC 8460, seção 3); o Postseal não confere isso: faça seu servidor de e-mail recusar os que não são.
