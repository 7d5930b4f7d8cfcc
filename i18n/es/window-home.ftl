# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = De «nuestro banco exige TLS» a la prueba.
window-theme = Tema
window-theme-system = Sistema
window-theme-light = Claro
window-theme-dark = Oscuro
window-language = Idioma
window-settings = Ajustes
window-letters-missing = Este equipo no tiene ninguna fuente con los caracteres del idioma elegido ({ $language }). Mientras tanto, Postseal habla inglés.
window-letters-packages = Instale una e inicie Postseal de nuevo: fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows: Configuración, Hora e idioma, Características opcionales.
window-text-size = Tamaño del texto
window-text-size-note = Todo lo que hay en pantalla crece y encoge con él.
window-settings-folder = Dónde está todo
window-settings-folder-note = Proyectos, claves, certificados y estos ajustes. Solo usted puede leerlo; guarde una copia en un lugar seguro.
window-settings-folder-move = Para tenerlo en otro lugar, cierre Postseal, mueva la carpeta e indique su nuevo lugar en el entorno: POSTSEAL_DATA.
window-about = Acerca de Postseal
window-about-version = Versión { $version }
window-about-licence = Software libre, con licencia MIT o Apache-2.0, a su elección.
window-about-made = Postseal se compone, según el sistema, de otras { $count } piezas de software libre, y cada una tiene su propia licencia.
window-about-licences = Mostrar sus licencias

window-home-setups = Sus servidores de correo
window-home-new = Nuevo proyecto
window-home-rehearse = Ensayar
window-home-rehearse-note = «Ensayar» recorre los cuatro pasos con una autoridad de certificación y un servidor de correo de prácticas en este equipo.
window-home-archive = ¿Qué dejaría de funcionar? Leer correo y logs del pasado
window-home-empty = Envíe y reciba correo por TLS, y pueda demostrarlo
window-home-empty-text = Cuatro pasos: una solicitud, un certificado, una política para su servidor de correo y, con un mensaje de prueba, la prueba de que funciona. ¿Es nuevo para usted? Ensaye primero: sin ningún riesgo.
window-home-first-name = Mi servidor de correo
window-home-rehearsal-name = Ensayo
window-home-open = Abrir
window-home-continue = Continuar
window-home-rename = Cambiar el nombre
window-home-save-name = Guardar
window-home-name = Nombre de este proyecto
window-home-delete = Eliminar
window-home-deleted = Se eliminó { $name }. Sus archivos, incluida la clave, quedan { $days } días en la papelera.
window-home-broken = No se puede abrir { $name }
window-home-recover = Usar la última copia buena
window-home-recovered = La última copia buena está en su lugar. El archivo dañado se conserva al lado.
window-home-show-file = Mostrar su archivo
window-home-hide-file = Ocultar su archivo
window-home-file = El archivo tal como está. Aquí no se cambia nada.
window-home-next = Siguiente: { $step }
window-home-next-renew = Siguiente: renovar el certificado
window-home-all-done = Los cuatro pasos están hechos.
window-home-days = { $days ->
    [one] certificado: queda 1 día
   *[other] certificado: quedan { $days } días
}
window-home-expired = el certificado ha caducado
window-home-verdict-met = política cumplida
window-home-verdict-missed = política no cumplida
window-home-verdict-former = probado para una política anterior
window-rehearsal = Ensayo

window-all-setups = Todos los proyectos
window-step-of = Paso { $number } de 4
window-step-request = Solicitud
window-step-certificate = Certificado
window-step-policy = Política
window-step-proof = Prueba
window-request-title = Crear la clave y la solicitud
window-certificate-title = Importar el certificado
window-policy-title = Decidir quién debe usar TLS
window-proof-title = Enviar un mensaje y leer la prueba
window-back = Atrás
window-next = Siguiente: { $step }
window-finish = Terminar
window-letters = Cartas, rellenadas con lo que aquí se sabe
window-letters-help = Reléala, cópiela y envíela usted: desde aquí no se envía nada.
window-saved-to = Guardado como { $path }.
window-home-reading = Leyendo los proyectos…

window-reminders = Recordatorios para su calendario (.ics)
window-daily = Revisar los certificados cada día
window-daily-about = El planificador del propio sistema inicia Postseal a las nueve, sin ventana: revisa los certificados de sus proyectos y todo lo demás que vigila («Certificados que caducan»), y le avisa en el escritorio cuando uno requiere su atención.
window-daily-show = Qué se escribiría
window-daily-commands = Después se ejecuta esto
window-daily-install = Activar
window-daily-remove = Desactivar
window-daily-there = Activado
window-daily-old = Activado, como estaba antes
window-daily-anew = Escribir de nuevo

# A renewal
window-renew = Renovar
window-renew-now = Renovar este certificado: los pasos empiezan de nuevo, con todo ya relleno
window-renew-shorter = Los certificados duran cada vez menos: 200 días desde marzo de 2026, 100 desde marzo de 2027, 47 desde marzo de 2029. Si renueva a mano, mire «Pedir en línea» en el paso 1: a partir de ahí, una renovación no pregunta nada.
window-renew-kept = Hay una renovación en curso. El certificado en uso (hasta el { $to }) y su clave se conservan hasta que el nuevo quede demostrado en el paso 4.
window-renew-put-back = Volver al anterior
window-renew-proven = La renovación está demostrada. Ya no hace falta conservar el certificado que estaba en uso antes.
