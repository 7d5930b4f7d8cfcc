# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring ou KWallet
keyring-of-windows = Gerenciador de Credenciais do Windows
keyring-of-macos = Chaves do macOS

keyring-absent-what = O chaveiro deste computador ({ $keyring }) não pode ser acessado: { $cause }.
keyring-absent-why = Só uma sessão de área de trabalho tem um. Em um servidor acessado por ssh normalmente não há nenhum.
keyring-absent-next = Digite a senha, como sem o chaveiro (na linha de comando: --password-file).

keyring-locked-what = O chaveiro ({ $keyring }) está bloqueado.
keyring-locked-why = Ele se abre com uma senha própria, muitas vezes a do seu login. A pergunta dele ficou sem resposta ou não pôde ser mostrada.
keyring-locked-next = Tente de novo e responda à pergunta, ou desbloqueie-o no programa de senhas do sistema.

keyring-timed-out-what = O chaveiro ({ $keyring }) não respondeu em { $seconds } segundos.
keyring-timed-out-why = Talvez ele esteja pedindo a própria senha em uma janela que está atrás de outras.
keyring-timed-out-next = Procure essa janela, responda e tente de novo. Ou digite a senha.

keyring-refused-what = O chaveiro ({ $keyring }) recusou: { $cause }.
keyring-refused-why = Neste momento o sistema não permite guardar nem ler senhas ali.
keyring-refused-next = Veja o chaveiro no programa de senhas do sistema e tente de novo. Ou digite a senha.

keyring-nothing-what = O chaveiro ({ $keyring }) não tem senha de { $user } para { $server }.
keyring-nothing-why = Ele contém só o que devia ser lembrado, para exatamente este servidor, porta e usuário.
keyring-nothing-next = Digite a senha; para encontrá-la ali da próxima vez, peça que seja lembrada.

keyring-kept = A senha está agora no chaveiro ({ $keyring }).

window-keyring-remember = Lembrar esta senha no chaveiro deste computador
window-keyring-help = Ela vai para lá ({ $keyring }) quando um login tiver funcionado, para este servidor e usuário. Programas executados em seu nome podem lê-la ali.
window-keyring-take = Pegar do chaveiro
window-keyring-forget = Esquecer lá
window-keyring-asking = Consultando o chaveiro. Ele pode mostrar uma janela e pedir para ser desbloqueado.
window-keyring-taken = Obtida do chaveiro.
window-keyring-forgotten = O chaveiro não a tem mais.
