# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = Lo que ve un socio: mirar los servidores de correo de un dominio
window-probe-title = Lo que ve un socio
window-probe-why = Postseal se conecta como lo haría otro servidor de correo y cuenta lo que encuentra: cifrado, [certificado|certificate], [versiones antiguas|version], fallos conocidos. No se envía correo ni se pregunta a nadie más.
window-probe-domain = Un dominio
window-probe-server = Un servidor
window-probe-domain-name = Dominio
window-probe-domain-help = Lo que va detrás de la @: se mira cada servidor de correo que nombran sus registros MX, en cada una de sus direcciones.
window-probe-server-name = Servidor
window-probe-server-help = Puerto 25 si no añade otro, como :587 o :465. En 143, 993, 110 y 995 se mira solo el certificado.
window-probe-look = Mirar
window-probe-own = Un certificado propio, por si el servidor lo pide
window-probe-own-help = Algunos socios quieren saber quién se conecta (TLS mutuo). Elija el certificado, con los intermedios, y la clave que le corresponde, o suéltelos aquí. Postseal dice si se acepta; la clave se queda aquí.
window-probe-own-choose = Elegir certificado y clave…
window-probe-own-drop = No mostrar ninguno
window-probe-own-ready = { $subject } se muestra a los servidores que lo pidan.
window-probe-own-no-key = Aún falta la clave que corresponde al certificado.
window-probe-own-no-certificate = Aún falta el certificado que corresponde a la clave.
window-probe-asking = Buscando los servidores…
window-probe-looking = { $count ->
    [one] Hablando con una dirección…
   *[other] Hablando con { $count } direcciones…
}
window-probe-again = Mirar otro
window-probe-all-good = { $count ->
    [one] Allí no falla nada.
   *[other] No falla nada en ninguna de las { $count } direcciones.
}
window-probe-some-poor = { $count ->
    [one] Funciona, y convendría cambiar algo.
   *[other] Funciona, y convendría cambiar algo en { $poor } de { $count } direcciones.
}
window-probe-some-bad = { $count ->
    [one] Allí falla algo.
   *[other] Falla algo en { $bad } de { $count } direcciones.
}
window-probe-preference = Preferencia
window-probe-banner = Saludo
window-probe-capabilities = Admite
window-probe-starttls = STARTTLS
window-probe-starttls-offered = se ofrece
window-probe-starttls-not-offered = no se ofrece
window-probe-starttls-refused = se ofrece y después se rechaza
window-probe-starttls-implicit = no hace falta, TLS desde el primer byte
window-probe-spoken = Versiones que habla
window-probe-not-spoken = No habla
window-probe-not-known = Sin averiguar
window-probe-certificate = Certificado
window-proof-probe = Lo que ve un socio cuando se conecta a su servidor

window-probe-revocation = Si un certificado fue revocado
window-probe-revocation-ask = Preguntar a la autoridad de certificación
window-probe-revocation-skip = No preguntar
window-probe-revocation-help = Una autoridad de certificación a la que se pregunta sabe que alguien examina este servidor. Si el servidor trae él mismo la respuesta (OCSP stapling), no hace falta preguntar por su propio certificado.
