# Reading and writing files (src/store.rs)

file-exists-what = { $path } já existe.
file-exists-why = Uma chave substituída se perde para sempre, por isso nenhum arquivo existente é sobrescrito.
file-exists-next = Escolha outra pasta ou outro nome, ou mova o arquivo antigo para outro lugar.

file-missing-what = { $path } não existe.
file-missing-why = Não há nada para ler.
file-missing-next = Confira o caminho, ou escolha o arquivo de novo.

file-is-folder-what = { $path } é uma pasta, não um arquivo.
file-is-folder-why = Não se procura dentro de pastas: o Postseal só lê os arquivos que você indica.
file-is-folder-next = Indique o arquivo que está nela, ou vários.

file-no-folder-what = { $path } não pode ser uma pasta: há ali um arquivo com esse nome.
file-no-folder-why = Vários arquivos são gravados, e eles precisam de uma pasta.
file-no-folder-next = Indique uma pasta, que pode ser nova.

file-denied-what = Você não tem permissão para ler ou gravar { $path }.
file-denied-why = O arquivo ou a pasta pertence a outro usuário, ou é somente leitura.
file-denied-next = Escolha uma pasta sua, ou execute o programa como o usuário a quem o arquivo pertence.

disk-full-what = Não há espaço para gravar { $path }.
disk-full-why = Nada foi gravado; o que havia antes está intacto.
disk-full-next = Libere espaço, ou escolha uma pasta em outro disco.

file-too-large-what = { $path } tem mais de { $limit }.
file-too-large-why = Chaves, certificados e mensagens são bem menores; muito provavelmente é outro arquivo.
file-too-large-next = Escolha outro arquivo.

file-locked-what = { $path } está em uso por outro Postseal.
file-locked-why = Dois programas que alteram o mesmo projeto desfariam o trabalho um do outro.
file-locked-next = Feche a outra janela, ou espere o outro comando terminar, e tente de novo.

file-io-what = Não foi possível ler ou gravar { $path }: { $cause }.
file-io-why = O sistema operacional recusou, e nada ficou gravado pela metade.
file-io-next = Verifique o disco e o caminho e tente de novo.

file-no-file-what = { $path } não é um arquivo, e sim um pipe, um dispositivo ou um socket.
file-no-file-why = O Postseal guarda algo em um arquivo com esse nome, e aqui esperaria para sempre.
file-no-file-next = Mova-o para outro lugar e tente de novo.
file-is-pipe-what = { $path } é um pipe ou um dispositivo, não um arquivo.
file-is-pipe-why = Um arquivo grande é lido em partes, algumas duas vezes. Um pipe dá tudo uma única vez, e um dispositivo pode não ter fim.
file-is-pipe-next = Grave-o primeiro em um arquivo (comando > mail.mbox) e indique esse arquivo. Arquivos gzip ou zstd são lidos como estão.

file-silent-what = Nada veio de { $path }.
file-silent-why = É um pipe, e há algum tempo ninguém escreve nele.
file-silent-next = Indique um arquivo, ou veja por que o comando que deveria escrever nele não escreve.

file-folder-gone-what = Não é possível gravar { $path }: a pasta não está lá.
file-folder-gone-why = Ela foi removida ou renomeada, ou o disco ou compartilhamento de rede em que está sumiu.
file-folder-gone-next = Crie a pasta, ou traga de volta a pasta ou o disco, e tente de novo. O que havia antes continua como estava.
