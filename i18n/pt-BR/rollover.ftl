# A new key under DANE (src/rollover)

rollover-early-what = { $host } apresenta a nova chave em { $address } cedo demais.
rollover-early-why = O que os remetentes lembram do DNS pode ainda não citar a nova chave: até lá eles recusam o servidor, e os e-mails para você esperam ou voltam.
rollover-early-next = Restaure já o certificado antigo e instale o novo quando a espera terminar.

rollover-refused-what = { $host } apresenta em { $address } uma chave que { $name } não cita, em { $server }.
rollover-refused-why = Remetentes que conferem o DANE recusam o servidor assim que ficam sabendo disso.
rollover-refused-next = Adicione de novo, já, o registro dessa chave e só o retire quando o servidor não a apresentar mais em lugar nenhum.

rollover-strange-what = { $host } apresenta em { $address } uma chave que não é nem a antiga nem a nova.
rollover-strange-why = Alguém instalou outro certificado, ou é outro servidor.
rollover-strange-next = Descubra que certificado é; depois recomece com o arquivo que deve ser instalado.

rollover-vanished-what = O novo registro estava em todos os servidores de nomes e voltou a faltar em { $server }: { $name }
rollover-vanished-why = Os remetentes podem receber uma resposta ou a outra. A espera recomeça quando ele voltar.
rollover-vanished-next = Publique-o de novo e veja se esse servidor de nomes recebe a zona dos outros.

rollover-silent-what = O servidor de nomes { $server } não responde: { $cause }
rollover-silent-why = Não se pode saber o que ele dirá quando voltar. Os outros contam.
rollover-silent-next = Se ele pertence à sua zona, conserte-o e verifique de novo antes de continuar.

rollover-long-ttl-what = Outros podem guardar por muito tempo os registros em { $name }: a espera será de { $hours } horas.
rollover-long-ttl-why = Até lá, os remetentes podem continuar com o que já receberam.
rollover-long-ttl-next = Para encurtá-la, defina hoje o tempo de vida (TTL) como 3600 e publique o novo registro quando o tempo antigo terminar.

rollover-no-dane-what = O DNS não cita para { $host } nenhuma chave que conte (DANE).
rollover-no-dane-why = Uma nova chave não precisa de preparação ali: nenhum remetente a compara com nada.
rollover-no-dane-next = Instale o certificado quando quiser.

rollover-kept-what = O que o DNS cita para { $host } vale também para o novo certificado.
rollover-kept-why = A chave é a mesma, ou os registros citam a CA dele. Nenhum registro precisa mudar.
rollover-kept-next = Instale o certificado quando quiser.

rollover-resolver-what = Não é possível consultar o DNS: { $cause }.
rollover-resolver-why = Sem isso, ninguém sabe em que ponto está a troca.
rollover-resolver-next = Verifique a conexão ou indique outro servidor DNS.

rollover-nowhere-what = Não foi possível encontrar os servidores de nomes de { $name }: { $cause }.
rollover-nowhere-why = Cada um deles precisa ser consultado: um registro só conta como publicado quando todos o têm.
rollover-nowhere-next = Confira o nome ou indique outro servidor DNS.

rollover-address-what = { $address } é um endereço.
rollover-address-why = O DANE conhece os servidores pelos nomes.
rollover-address-next = Informe o nome que está no registro MX.

rollover-certificate-what = Não é possível ler o novo certificado: { $cause }.
rollover-certificate-why = A chave dele é o que o novo registro cita.
rollover-certificate-next = Indique o arquivo com o certificado da sua CA, como o servidor vai enviá-lo.

# The steps
rollover-done = Concluído
rollover-open = A seguir
rollover-locked = Mais tarde
rollover-publish = Publicar o novo registro ao lado do antigo
rollover-publish-how = Adicione este registro e deixe o antigo. Todo o resto espera até que cada servidor de nomes da zona o tenha:
rollover-wait = Esperar até que ninguém se lembre do DNS sem ele
rollover-wait-how = Os remetentes guardam o que o DNS disse pelo tempo que os registros permitem (o tempo de vida, TTL). Depois do dobro desse tempo, ninguém mais segue a resposta antiga.
rollover-wait-until = Até { $until } (mais { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}). Os remetentes guardam o que o DNS disse pelo tempo que os registros permitem (o tempo de vida, TTL); depois do dobro desse tempo, ninguém mais segue a resposta antiga. Não instale o certificado antes.
rollover-install = Instalar o novo certificado
rollover-install-how = Ponha no lugar o novo certificado e a chave dele, e faça o servidor carregá-los. Guarde os antigos até o fim.
rollover-verify = Ver que ele é apresentado, e vale
rollover-verify-how = Ele é apresentado; o que o DNS prova ainda não diz isso aqui. Verifique de novo em alguns minutos.
rollover-remove = Retirar o registro antigo
rollover-remove-how = Nenhum servidor apresenta mais a chave antiga. Retire isto:
rollover-end = Tudo pronto: a nova chave é apresentada, o DNS a cita, e nada resta da antiga.
