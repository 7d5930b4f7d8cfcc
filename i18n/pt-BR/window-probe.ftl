# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = O que um parceiro vê: examinar os servidores de um domínio
window-probe-title = O que um parceiro vê
window-probe-why = O Postseal se conecta como outro servidor de e-mail faria e diz o que encontra: criptografia, [certificado|certificate], [versões antigas|version], falhas conhecidas. Nenhum e-mail é enviado, e ninguém mais é consultado.
window-probe-domain = Um domínio
window-probe-server = Um servidor
window-probe-domain-name = Domínio
window-probe-domain-help = O que vem depois do @: é examinado cada servidor de e-mail citado nos registros MX, em cada um dos seus endereços.
window-probe-server-name = Servidor
window-probe-server-help = Porta 25, a menos que você acrescente outra, como :587 ou :465. Em 143, 993, 110 e 995 só o certificado é examinado.
window-probe-look = Examinar
window-probe-own = Um certificado seu a apresentar, se o servidor pedir
window-probe-own-help = Alguns parceiros querem saber quem se conecta (TLS mútuo). Escolha o certificado, com os intermediários, e a chave dele, ou solte-os aqui. O Postseal diz se ele é aceito; a chave não sai daqui.
window-probe-own-choose = Escolher certificado e chave…
window-probe-own-drop = Não apresentar nenhum
window-probe-own-ready = { $subject } é apresentado aos servidores que pedem um certificado.
window-probe-own-no-key = Ainda falta a chave correspondente ao certificado.
window-probe-own-no-certificate = Ainda falta o certificado correspondente à chave.
window-probe-asking = Procurando os servidores…
window-probe-looking = { $count ->
    [one] Conversando com { $count } endereço…
   *[other] Conversando com { $count } endereços…
}
window-probe-again = Examinar outro
window-probe-all-good = { $count ->
    [one] Nada de errado ali.
   *[other] Nada de errado em nenhum dos { $count } endereços.
}
window-probe-some-poor = { $count ->
    [one] Funciona, mas algo deveria ser mudado.
   *[other] Funciona, mas algo deveria ser mudado em { $poor } de { $count } endereços.
}
window-probe-some-bad = { $count ->
    [one] Há algo errado ali.
   *[other] Há algo errado em { $bad } de { $count } endereços.
}
window-probe-preference = Prioridade
window-probe-banner = Saudação
window-probe-capabilities = Recursos
window-probe-starttls = STARTTLS
window-probe-starttls-offered = oferecido
window-probe-starttls-not-offered = não oferecido
window-probe-starttls-refused = oferecido e depois recusado
window-probe-starttls-implicit = desnecessário, TLS desde o primeiro byte
window-probe-spoken = Versões que aceita
window-probe-not-spoken = Não aceita
window-probe-not-known = Não determinado
window-probe-certificate = Certificado
window-proof-probe = O que um parceiro vê ao se conectar ao seu servidor

window-probe-revocation = Se um certificado foi revogado
window-probe-revocation-ask = Perguntar à autoridade certificadora
window-probe-revocation-skip = Não perguntar
window-probe-revocation-help = Uma autoridade certificadora consultada fica sabendo que alguém examina este servidor. Se o próprio servidor traz a resposta (OCSP stapling), não é preciso perguntar sobre o certificado dele.
