# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = El certificado de { $name } caducó el { $date }.
expiring-over-why = Los socios que lo comprueban rechazan su correo, o no le envían ninguno.
expiring-over-next = Renuévelo ya: abra el proyecto, vaya al paso 1 y elija «Voy a renovar un certificado». Por ACME (Let's Encrypt y otros) es cosa de minutos.

expiring-soon-what = { $days ->
    [one] El certificado de { $name } caduca en { $days } día, el { $date }.
   *[other] El certificado de { $name } caduca en { $days } días, el { $date }.
}
expiring-soon-why = Los certificados duran cada vez menos: 200 días desde marzo de 2026, 100 desde marzo de 2027, 47 desde marzo de 2029. Quien renueva a mano tiene que hacerlo cada vez más a menudo.
expiring-soon-next = Renuévelo en el paso 1. Si hoy lo hace a mano, mire allí «Pedir en línea»: Let's Encrypt y otras autoridades renuevan sin formularios.

expiring-another-what = { $server } muestra otro certificado, que termina el { $served }; el del archivo termina el { $file }.
expiring-another-why = Casi siempre el archivo nuevo está en su sitio y no se avisó al servidor: sigue con el anterior hasta que caduque.
expiring-another-next = Recargue el servidor de correo (el paso 3 dice cómo) y mire de nuevo. Si el servidor debe tener otro, vigile el propio servidor (en la línea de comandos: --server).

expiring-nothing-in-what = En { $folder } no hay ningún certificado de servidor.
expiring-nothing-in-why = Allí se pasan por alto los certificados de autoridades y los enlaces a otras carpetas. Quizá los certificados estén ahora en otro lugar.
expiring-nothing-in-next = Indique la carpeta en la que están, o el archivo mismo.

expiring-not-ours-what = { $file } ya existe, y no es un calendario escrito por Postseal.
expiring-not-ours-why = Se sobrescribiría.
expiring-not-ours-next = Elija otro nombre para los recordatorios.

expiring-watchlist-what = { $file } no es una lista de lo que vigila Postseal: { $cause }
expiring-watchlist-why = Se deja como está. Lo que añada ahora se vigila hasta que salga de esta pantalla, y no se recuerda.
expiring-watchlist-next = Arregle ese archivo o muévalo a otro lugar.

expiring-none = Ningún proyecto tiene aún un certificado. Indique un archivo, una carpeta o un servidor que vigilar.
expiring-wrote = Recordatorios escritos: { $file }. Ábralo con su calendario; cuando un certificado se renueve, o ya no se vigile, escríbalos en el mismo archivo y ábralo otra vez: su entrada se mueve, o desaparece.
expiring-title-name = Certificado
expiring-title-hosts = Nombres
expiring-title-ends = Termina
expiring-title-days = Días restantes
expiring-title-served = El servidor muestra
expiring-title-state = Estado
expiring-not-seen = sin respuesta
expiring-line-first = { $days ->
    [one] { $name } termina primero, en { $days } día
   *[other] { $name } termina primero, en { $days } días
}
expiring-line-more = { $count } más
expiring-state-good = bien
expiring-state-soon = renovar
expiring-state-unknown = no se sabe
expiring-state-critical = urgente
expiring-state-expired = caducado
expiring-reminder = El certificado de { $hosts } caduca el { $date }
expiring-reminder-text = { $name }: renueve con Postseal el certificado de { $hosts } antes del { $date }. Paso 1, «Voy a renovar un certificado»; después instálelo, recargue el servidor de correo y envíe un mensaje de prueba.

expiring-no-notification-what = No se pudo mostrar ningún aviso: { $cause }
expiring-no-notification-why = Nadie habría visto que un certificado caduca.
expiring-no-notification-next = Ejecútelo en una sesión de escritorio que muestre avisos (D-Bus y un servicio de notificaciones); en un servidor, use --monitoring o --ics.

expiring-not-schedulable-what = Esto no se puede ejecutar cada día: { $text }
expiring-not-schedulable-why = El archivo del planificador del sistema no permite escribirlo.
expiring-not-schedulable-next = Use una ruta sin esos caracteres, y en Windows no use POSTSEAL_DATA.

expiring-no-home-what = No se conoce la carpeta de los ajustes del usuario.
expiring-no-home-why = El planificador del sistema busca allí sus archivos.
expiring-no-home-next = Defina HOME, o ejecútelo como un usuario que tenga carpeta personal.

expiring-not-our-schedule-what = { $file } ya existe, y no lo creó Postseal.
expiring-not-our-schedule-why = Se dejó como está y no se hizo nada.
expiring-not-our-schedule-next = Mire para qué sirve. Si no hace falta, muévalo a otro lugar e inténtelo de nuevo.

expiring-scheduler-what = El planificador del sistema se negó: { $command } ({ $cause })
expiring-scheduler-why = La revisión diaria sigue como antes.
expiring-scheduler-next = Inicie una sesión propia (no con su ni sudo) e inténtelo de nuevo. Donde no haya ese planificador, haga que cron ejecute «postseal expiring».

expiring-notify-one = Un certificado requiere su atención
expiring-notify-many = { $count } certificados requieren su atención
expiring-unseen-one = No se pudo preguntar a un servidor
expiring-unseen-many = No se pudo preguntar a { $count } servidores
expiring-notified = Se avisó en el escritorio.
expiring-notify-nothing = No hay nada pendiente: no se mostró nada en el escritorio.
expiring-schedule-shown = No se escribió nada. Con --install se escribe esto y se activa; --remove lo deshace.
expiring-schedule-is-there = Ya está activado. Con --install se escribe de nuevo; --remove lo deshace.
expiring-schedule-installed = Activado: los certificados se revisan cada día, y lo pendiente se avisa en el escritorio. «postseal expiring schedule --remove» lo deshace.
expiring-schedule-removed = Quitado: ya nada revisa los certificados cada día.
expiring-schedule-none = No hay nada que quitar: { $file } no existe.
