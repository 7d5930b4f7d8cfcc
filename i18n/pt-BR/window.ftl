# The window: what every screen shares (src/gui)

window-copy = Copiar
window-copied = Copiado
window-cancel = Cancelar
window-close = Fechar
window-try-again = Tentar de novo
window-undo = Desfazer
window-show = Mostrar
window-show-in-folder = Mostrar na pasta
window-cannot-show = Nenhum programa deste sistema conseguiu mostrar { $path }.
window-remove = Remover
window-cause = Causa técnica: { $cause }
window-next-thing = A seguir:

# What a colour means, in a word
window-good = Bom
window-attention = Requer atenção
window-bad = Com problema
window-info = Bom saber

# How far a step is
window-to-do = A fazer
window-done = Concluído

# No display
window-no-display = Não há tela em que abrir uma janela. As quatro etapas em um terminal: postseal rehearse
window-cannot-open = Não é possível abrir a janela: { $cause }. As quatro etapas em um terminal: postseal rehearse

window-work-done = Concluído: “{ $name }”.
window-work-failed = Não foi possível concluir: “{ $name }”.
window-leave-title = Ainda há algo em andamento
window-leave-text = Se você sair, será interrompido. O que já está pronto é mantido.
window-leave-ended = Terminou enquanto isso.
window-leave-stay = Ficar
window-leave-go = Interromper e sair
window-leave-close = Interromper e fechar
window-closing-saves = O disco está lento: a janela fecha assim que tudo estiver salvo.
window-closing-late = O disco não aceitou as últimas alterações em meio minuto. Espere até que ele responda, ou feche a janela de novo para sair sem elas.
window-disk-late = O disco demora a responder. O que está a caminho não se perde.

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Enter

# A file hovers over the window
window-drop-here = Solte aqui
window-drop-not-here = Nada para soltar aqui
window-drop-nothing = Esta tela não aceita arquivos.
window-drop-archive = É lido para ver o que pararia de funcionar: e-mails, uma caixa de correio, um log ou uma pasta com eles.
window-drop-probe = Passa a ser o certificado ou a chave que se apresenta aos servidores que pedem um certificado.
window-from-setup = Do projeto “{ $name }”.
window-drop-reports = É lido como relatórios TLS: um relatório, uma mensagem, uma caixa de correio ou uma pasta com eles.
window-drop-rollover = Passa a ser o arquivo com a chave nova.
window-drop-expiring = É adicionado ao que se acompanha: um certificado ou uma pasta com vários.
window-drop-roots = Fornece os certificados raiz próprios da empresa.
window-drop-request = É lido como certificado a renovar ou como solicitação criada em outro lugar.
window-drop-certificate = É lido e verificado: um certificado, uma cadeia, um arquivo PFX ou uma chave.
window-drop-own = É comparado com o que seu servidor precisa: o arquivo de configuração que ele já tem.
window-drop-message = É lida salto a salto: a mensagem como foi recebida.

# What was opened last; what does the same on the command line
window-recent = Abertos antes
window-recent-forget = Esquecer estes

# Our own dialog for files, where the system opens none
window-chooser-path = Caminho
window-chooser-help = Este sistema não abriu nenhuma janela de arquivos: digite ou cole o caminho, ou percorra as pastas.
window-chooser-up = Uma pasta acima
window-chooser-empty = Nada aqui começa assim.
window-chooser-empty-folder = Esta pasta está vazia.
window-chooser-no-folder = Não há outra pasta aqui. “Escolher” fica com esta.
window-chooser-no-file = Nenhum arquivo foi escolhido ainda. Clique em um, ou abra uma pasta.
window-chooser-several = É possível marcar vários: com um clique ou com a barra de espaço.
window-chooser-marked =
    { $count ->
        [one] Um arquivo está marcado.
       *[other] { $count } arquivos estão marcados.
    }
window-chooser-choose = Escolher
window-chooser-save = Salvar aqui
window-chooser-replace = Substituir
window-chooser-replaces = Este arquivo já existe. Pressione de novo para substituí-lo ou digite outro nome.
