# Setups (src/setup)

setup-no-data-folder-what = O sistema não indica nenhuma pasta para os seus dados.
setup-no-data-folder-why = Os projetos ficam guardados nela. Seu usuário não tem pasta pessoal, ou ela não é conhecida.
setup-no-data-folder-next = Defina a variável POSTSEAL_DATA com uma pasta sua e inicie de novo.

setup-name-empty-what = O projeto não tem nome.
setup-name-empty-why = É pelo nome que você o encontra entre os outros.
setup-name-empty-next = Digite um nome, por exemplo o do seu servidor de e-mail.

setup-not-found-what = Não existe o projeto “{ $id }”.
setup-not-found-why = Talvez tenha sido excluído, ou movido por outro programa.
setup-not-found-next = Escolha um da lista; postseal expiring --setups mostra os que têm um certificado.

setup-no-root-what = O certificado raiz de { $ca } não está neste computador.
setup-no-root-why = Sem ele os parceiros não podem confiar no seu certificado, pois nenhuma lista pública o tem.
setup-no-root-next = Peça à CA o arquivo com o certificado raiz dela, traga-o na etapa 2 junto com o seu certificado e salve-o então aqui.

setup-nothing-to-renew-what = O projeto { $name } ainda não tem certificado.
setup-nothing-to-renew-why = Não há nada a renovar.
setup-nothing-to-renew-next = Faça a primeira solicitação na etapa 1.

setup-nothing-to-put-back-what = Não há renovação de { $name } em andamento.
setup-nothing-to-put-back-why = O que estava em uso antes é guardado até o novo certificado ser provado; depois não há nada a repor.
setup-nothing-to-put-back-next = Veja o projeto: o certificado dele é o que está em uso.

setup-not-renewing-what = Não há renovação de { $name } em andamento.
setup-not-renewing-why = O projeto tem o seu certificado, e desde então nenhum outro foi solicitado.
setup-not-renewing-next = Comece uma antes: postseal renew, ou "Renovar" na janela.

setup-in-use-what = O projeto “{ $name }” está aberto em outro Postseal.
setup-in-use-why = Dois programas que alteram o mesmo projeto desfariam o trabalho um do outro.
setup-in-use-next = Feche-o na outra janela, ou espere o outro comando terminar, e tente de novo.

setup-damaged-what = Não é possível ler o projeto { $path }: linha { $line }: { $cause }.
setup-damaged-why = O arquivo foi alterado ou danificado fora do Postseal. Ele foi deixado como está, e as chaves também.
setup-damaged-next = Corrija essa linha em um editor de texto ou restaure o arquivo de um backup.

setup-recoverable-what = Não é possível ler o projeto { $path }: { $cause }.
setup-recoverable-why = Ele foi alterado ou danificado fora do Postseal. Ao salvá-lo pela última vez ({ $changed }), o Postseal guardou uma cópia; as chaves estão como estavam.
setup-recoverable-next = Use a cópia: a janela do Postseal oferece isso e guarda ao lado o arquivo danificado. Ou copie você mesmo { $copy } para o lugar dele.

setup-newer-what = O projeto { $path } foi gravado por um Postseal mais novo.
setup-newer-why = Um programa mais antigo perderia o que não conhece; por isso nada pode ser alterado aqui. Você pode vê-lo.
setup-newer-next = Instale o Postseal mais recente para trabalhar com ele.

setup-unsaveable-what = Não é possível salvar o projeto: { $cause }.
setup-unsaveable-why = O arquivo no disco está como antes.
setup-unsaveable-next = Escolha arquivos cujo caminho tenha só letras comuns e tente de novo.
