# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = De “nosso banco exige TLS” até a prova.
window-theme = Tema
window-theme-system = Sistema
window-theme-light = Claro
window-theme-dark = Escuro
window-language = Idioma
window-settings = Preferências
window-letters-missing = Este computador não tem nenhuma fonte com os caracteres do idioma escolhido ({ $language }). Até lá, o Postseal fala inglês.
window-letters-packages = Instale uma e inicie o Postseal de novo: fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows: Configurações, Hora e idioma, Recursos opcionais.
window-text-size = Tamanho do texto
window-text-size-note = Tudo na tela aumenta e diminui junto.
window-settings-folder = Onde fica tudo
window-settings-folder-note = Projetos, chaves, certificados e estas escolhas. Só você pode ler; guarde uma cópia em lugar seguro.
window-settings-folder-move = Para tê-la em outro lugar, feche o Postseal, mova a pasta e indique o novo local na variável de ambiente POSTSEAL_DATA.
window-about = Sobre o Postseal
window-about-version = Versão { $version }
window-about-licence = Software livre, sob a licença MIT ou Apache-2.0, à sua escolha.
window-about-made = O Postseal é composto, conforme o sistema, de outros { $count } componentes de software livre, e cada um tem sua própria licença.
window-about-licences = Mostrar as licenças

window-home-setups = Seus servidores de e-mail
window-home-new = Novo projeto
window-home-rehearse = Ensaiar
window-home-rehearse-note = “Ensaiar” percorre as quatro etapas com uma autoridade certificadora e um servidor de e-mail de ensaio, neste computador.
window-home-archive = O que pararia de funcionar? Ler e-mails e logs antigos
window-home-empty = Enviar e receber e-mail por TLS, e poder provar isso
window-home-empty-text = Quatro etapas: uma solicitação, um certificado, uma política para o seu servidor de e-mail e, com uma mensagem de teste, a prova de que funciona. É a primeira vez? Ensaie antes; nada é posto em risco.
window-home-first-name = Meu servidor de e-mail
window-home-rehearsal-name = Ensaio
window-home-open = Abrir
window-home-continue = Continuar
window-home-rename = Renomear
window-home-save-name = Salvar
window-home-name = Nome deste projeto
window-home-delete = Excluir
window-home-deleted = { $name } foi excluído. Os arquivos, inclusive a chave, ficam na lixeira por { $days } dias.
window-home-broken = Não é possível abrir { $name }
window-home-recover = Usar a última cópia boa
window-home-recovered = A última cópia boa está no lugar. O arquivo danificado foi guardado ao lado.
window-home-show-file = Mostrar o arquivo
window-home-hide-file = Ocultar o arquivo
window-home-file = O arquivo como está. Nada é alterado aqui.
window-home-next = A seguir: { $step }
window-home-next-renew = A seguir: renovar o certificado
window-home-all-done = As quatro etapas estão concluídas.
window-home-days = { $days ->
    [one] certificado: resta { $days } dia
   *[other] certificado: restam { $days } dias
}
window-home-expired = o certificado expirou
window-home-verdict-met = política cumprida
window-home-verdict-missed = política não cumprida
window-home-verdict-former = provado para uma política anterior
window-rehearsal = Ensaio

window-all-setups = Todos os projetos
window-step-of = Etapa { $number } de 4
window-step-request = Solicitação
window-step-certificate = Certificado
window-step-policy = Política
window-step-proof = Prova
window-request-title = Criar a chave e a solicitação
window-certificate-title = Incluir o certificado
window-policy-title = Definir quem precisa usar TLS
window-proof-title = Enviar um teste e ler a prova
window-back = Voltar
window-next = Próxima: { $step }
window-finish = Concluir
window-letters = Cartas, preenchidas com o que se sabe aqui
window-letters-help = Revise, copie e envie você mesmo: nada é enviado daqui.
window-saved-to = Salvo como { $path }.
window-home-reading = Lendo os projetos…

window-reminders = Lembretes para sua agenda (.ics)
window-daily = Verificar os certificados todos os dias
window-daily-about = O agendador do próprio sistema inicia o Postseal às nove horas, sem janela: ele verifica os certificados dos seus projetos e tudo o mais que você acompanha (“Certificados que expiram”) e avisa na área de trabalho quando algum precisa de você.
window-daily-show = O que seria gravado
window-daily-commands = Comandos executados depois
window-daily-install = Ativar
window-daily-remove = Desativar
window-daily-there = Ativado
window-daily-old = Ativado, como era antes
window-daily-anew = Gravar de novo

# A renewal
window-renew = Renovar
window-renew-now = Renovar este certificado: as etapas recomeçam, com tudo preenchido
window-renew-shorter = Os certificados valem cada vez menos tempo: 200 dias desde março de 2026, 100 a partir de março de 2027, 47 a partir de março de 2029. Se você renova manualmente, veja “Pedir online” na etapa 1: a partir daí, a renovação não pergunta mais nada.
window-renew-kept = Há uma renovação em andamento. O certificado em uso (até { $to }) e a chave dele são mantidos até que o novo seja comprovado na etapa 4.
window-renew-put-back = Restaurar o anterior
window-renew-proven = A renovação está comprovada. O certificado que estava em uso antes não precisa mais ser mantido.
