# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = Trocar a chave do servidor sem interrupção (DANE)
window-rollover-title = Uma chave nova, sem interrupção
window-rollover-why = Quando o DNS cita a chave do servidor ([DANE|dane]), os remetentes recusam qualquer outra. Por isso, a chave nova precisa constar no DNS antes que o servidor a apresente, por tempo bastante para que todos saibam. O Postseal examina cada um dos seus servidores de nomes e o servidor de e-mail, e diz quando o próximo passo é seguro. Nada é alterado.
window-rollover-host = Servidor de e-mail
window-rollover-host-help = O nome dele, como está no registro MX.
window-rollover-file = Certificado novo
window-rollover-file-help = O arquivo da sua CA, com os certificados intermediários, como o servidor vai enviá-lo.
window-rollover-file-missing = Escolha o arquivo com o certificado novo.
window-rollover-choose = Escolher o certificado…
window-rollover-look = Ver o andamento
window-rollover-again = Ver de novo
window-rollover-other = Outro servidor ou certificado
window-rollover-under-way = A troca está em andamento. Você pode fechar o Postseal enquanto isso: ele se lembra desde quando o registro novo está lá.
