# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = O certificado de { $name } expirou em { $date }.
expiring-over-why = Parceiros que o conferem recusam seus e-mails, ou não lhe enviam nenhum.
expiring-over-next = Renove-o agora: abra o projeto, vá à etapa 1 e escolha “Estou renovando um certificado”. Por ACME (Let's Encrypt e outras) isso leva minutos.

expiring-soon-what = { $days ->
    [one] O certificado de { $name } expira em { $days } dia, em { $date }.
   *[other] O certificado de { $name } expira em { $days } dias, em { $date }.
}
expiring-soon-why = Os certificados valem cada vez menos tempo: 200 dias desde março de 2026, 100 a partir de março de 2027, 47 a partir de março de 2029. Quem renova manualmente precisa fazer isso cada vez mais.
expiring-soon-next = Renove-o na etapa 1. Se hoje você faz isso manualmente, veja “Pedir online” ali: a Let's Encrypt e outras autoridades renovam sem formulário.

expiring-another-what = { $server } apresenta um certificado diferente do que está no arquivo: o dele termina em { $served }, o do arquivo em { $file }.
expiring-another-why = Na maioria das vezes, o novo arquivo está no lugar e o servidor não foi avisado: ele continua com o antigo até que expire.
expiring-another-next = Recarregue o servidor de e-mail (a etapa 3 diz como) e verifique de novo. Se o servidor deve mesmo ter outro, acompanhe o próprio servidor (na linha de comando: --server).

expiring-nothing-in-what = Não há nenhum certificado de servidor em { $folder }.
expiring-nothing-in-why = Certificados de autoridades e links para outras pastas são ignorados ali. Talvez os certificados estejam agora em outro lugar.
expiring-nothing-in-next = Indique a pasta em que eles estão, ou o próprio arquivo.

expiring-not-ours-what = { $file } já existe e não é um calendário gravado pelo Postseal.
expiring-not-ours-why = Ele seria sobrescrito.
expiring-not-ours-next = Escolha outro nome para os lembretes.

expiring-watchlist-what = { $file } não é uma lista do que o Postseal acompanha: { $cause }
expiring-watchlist-why = Foi deixado como está. O que você adicionar agora é acompanhado até você sair desta tela, e não fica guardado.
expiring-watchlist-next = Conserte esse arquivo, ou mova-o para outro lugar.

expiring-none = Nenhum projeto tem certificado ainda. Indique um arquivo, uma pasta ou um servidor a acompanhar.
expiring-wrote = Lembretes gravados: { $file }. Abra-o com sua agenda; quando um certificado for renovado, ou não for mais acompanhado, grave-os no mesmo arquivo e abra-o de novo: a data dele é atualizada, ou a entrada some.
expiring-title-name = Certificado
expiring-title-hosts = Nomes
expiring-title-ends = Termina
expiring-title-days = Dias restantes
expiring-title-served = No servidor
expiring-title-state = Estado
expiring-not-seen = sem resposta
expiring-line-first = { $days ->
    [one] { $name } termina primeiro, em { $days } dia
   *[other] { $name } termina primeiro, em { $days } dias
}
expiring-line-more = mais { $count }
expiring-state-good = bom
expiring-state-soon = renovar
expiring-state-unknown = desconhecido
expiring-state-critical = urgente
expiring-state-expired = expirado
expiring-reminder = O certificado de { $hosts } expira em { $date }
expiring-reminder-text = { $name }: renove o certificado de { $hosts } com o Postseal antes de { $date }. Etapa 1, “Estou renovando um certificado”; depois instale-o, recarregue o servidor de e-mail e envie uma mensagem de teste.

expiring-no-notification-what = Não foi possível mostrar nenhuma notificação: { $cause }
expiring-no-notification-why = Ninguém teria visto que um certificado expira.
expiring-no-notification-next = Execute em uma sessão gráfica que mostre notificações (D-Bus e um serviço de notificações); em um servidor, use --monitoring ou --ics.

expiring-not-schedulable-what = Isto não pode ser executado todos os dias: { $text }
expiring-not-schedulable-why = O arquivo do agendador do sistema não tem como escrevê-lo.
expiring-not-schedulable-next = Use um caminho sem esses caracteres e, no Windows, não use POSTSEAL_DATA.

expiring-no-home-what = A pasta das configurações do usuário não é conhecida.
expiring-no-home-why = O agendador do sistema procura seus arquivos ali.
expiring-no-home-next = Defina HOME, ou execute como um usuário que tenha pasta pessoal.

expiring-not-our-schedule-what = { $file } já existe, e não foi criado pelo Postseal.
expiring-not-our-schedule-why = Foi deixado como está, e nada foi feito.
expiring-not-our-schedule-next = Veja para que ele serve. Se não for necessário, mova-o para outro lugar e tente de novo.

expiring-scheduler-what = O agendador do sistema recusou: { $command } ({ $cause })
expiring-scheduler-why = A verificação diária está como antes.
expiring-scheduler-next = Entre em uma sessão sua (não por su ou sudo) e tente de novo. Onde não há esse agendador, faça o cron executar "postseal expiring".

expiring-notify-one = Um certificado precisa de você
expiring-notify-many = { $count } certificados precisam de você
expiring-unseen-one = Não foi possível consultar um servidor
expiring-unseen-many = Não foi possível consultar { $count } servidores
expiring-notified = Avisado na área de trabalho.
expiring-notify-nothing = Nada está vencendo: nada foi mostrado na área de trabalho.
expiring-schedule-shown = Nada foi gravado. Com --install isto é gravado e passa a valer; --remove desfaz.
expiring-schedule-is-there = Já está ativado. Com --install é gravado de novo; --remove desfaz.
expiring-schedule-installed = Ativado: os certificados são verificados todos os dias, e o que está vencendo é avisado na área de trabalho. "postseal expiring schedule --remove" desfaz.
expiring-schedule-removed = Removido: nada mais verifica os certificados todos os dias.
expiring-schedule-none = Não há nada a remover: { $file } não existe.
