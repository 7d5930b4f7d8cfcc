# What runs out (src/gui/screen/expiring)

window-expiring-open = Certificados que expiram: quando, e o que os servidores apresentam agora
window-expiring-title = Certificados que expiram
window-expiring-why = Os parceiros são os primeiros a notar que um [certificado|certificate] expirou. Um que foi renovado e nunca carregado expira do mesmo jeito. O Postseal verifica os arquivos e o que cada servidor apresenta agora.
window-expiring-look = Verificar agora, os servidores também
window-expiring-reading = Lendo arquivos: { $count }…
window-expiring-asking = Servidores consultados: { $done } de { $all }…
window-expiring-none = Ainda não há certificado a acompanhar. Adicione abaixo um arquivo, uma pasta ou um servidor.
window-expiring-good = Nenhum deles precisa de você agora.
window-expiring-kept = { $days ->
    [one] Neste computador: até { $date }, resta { $days } dia
   *[other] Neste computador: até { $date }, restam { $days } dias
}
window-expiring-kept-over = Neste computador: expirado desde { $date }
window-expiring-served = { $days ->
    [one] { $server } apresenta agora: até { $date }, resta { $days } dia
   *[other] { $server } apresenta agora: até { $date }, restam { $days } dias
}
window-expiring-served-over = { $server } apresenta agora: expirado desde { $date }
window-expiring-not-asked = { $server } ainda não foi consultado.
window-expiring-another = não carregado
window-expiring-more = Mais { $count }: a linha de comando mostra todos.
window-expiring-sources = O que é acompanhado
window-expiring-sources-text = Os certificados dos seus projetos, sempre; e os arquivos de certificado, pastas e servidores em execução que você adicionar. Só se guarda onde eles estão.
window-expiring-choose = Certificados a acompanhar
window-expiring-server = Servidor em execução
window-expiring-server-help = Um nome ou um endereço. Com a porta, se não for a 25: mx.example.org:465.
window-expiring-add = Acompanhar
window-expiring-ask = Os servidores dos seus projetos
window-expiring-ask-yes = Consultá-los também
window-expiring-ask-no = Só arquivos
window-expiring-within = É hora de renovar com menos de
window-expiring-days = { $days } dias
window-expiring-command = O mesmo na linha de comando
window-expiring-command-note = Para o cron, acrescente --notify ou --ics FILE; para o Nagios, --monitoring; para o Prometheus, --prometheus.
