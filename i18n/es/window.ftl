# The window: what every screen shares (src/gui)

window-copy = Copiar
window-copied = Copiado
window-cancel = Cancelar
window-close = Cerrar
window-try-again = Intentar de nuevo
window-undo = Deshacer
window-show = Mostrar
window-show-in-folder = Mostrar en la carpeta
window-cannot-show = Ningún programa de este sistema pudo mostrar { $path }.
window-remove = Quitar
window-cause = Causa técnica: { $cause }
window-next-thing = Qué hacer:

# What a colour means, in a word
window-good = Bien
window-attention = Requiere atención
window-bad = Mal
window-info = Conviene saberlo

# How far a step is
window-to-do = Pendiente
window-done = Hecho

# No display
window-no-display = No hay ninguna pantalla en la que abrir una ventana. Los cuatro pasos en un terminal: postseal rehearse
window-cannot-open = No se puede abrir la ventana: { $cause }. Los cuatro pasos en un terminal: postseal rehearse

window-work-done = «{ $name }» ha terminado.
window-work-failed = «{ $name }» no se ha podido completar.
window-leave-title = Aún hay algo en marcha
window-leave-text = Si sale, se detendrá. Lo que ya está hecho se conserva.
window-leave-ended = Entretanto ha terminado.
window-leave-stay = Quedarse
window-leave-go = Detener y salir
window-leave-close = Detener y cerrar
window-closing-saves = El disco va lento: la ventana se cerrará en cuanto todo esté guardado.
window-closing-late = El disco no ha aceptado los últimos cambios en medio minuto. Espere a que responda, o cierre la ventana otra vez para salir sin ellos.
window-disk-late = El disco tarda en responder. Lo que está en camino no se pierde.

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Intro

# A file hovers over the window
window-drop-here = Suéltelo aquí
window-drop-not-here = Aquí no hay nada que soltar
window-drop-nothing = Esta pantalla no admite archivos.
window-drop-archive = Se lee para ver qué dejaría de funcionar: correo, un buzón, un log o una carpeta con todo ello.
window-drop-probe = Será el certificado o la clave que se muestra a los servidores que lo pidan.
window-from-setup = Del proyecto «{ $name }».
window-drop-reports = Se lee como informes TLS: un informe, un mensaje, un buzón o una carpeta con ellos.
window-drop-rollover = Será el archivo con la clave nueva.
window-drop-expiring = Se añade a lo que se vigila: un certificado o una carpeta con varios.
window-drop-roots = Serán los certificados raíz propios de la empresa.
window-drop-request = Se toma como certificado que renovar o como solicitud creada en otro lugar.
window-drop-certificate = Se lee y se comprueba: un certificado, una cadena, un archivo PFX o una clave.
window-drop-own = Se compara con lo que necesita su servidor: el archivo de configuración que ya tiene.
window-drop-message = Se lee salto a salto: el mensaje tal como se recibió.

# What was opened last; what does the same on the command line
window-recent = Abierto antes
window-recent-forget = Olvidar estos

# Our own dialog for files, where the system opens none
window-chooser-path = Ruta
window-chooser-help = Este sistema no ha abierto ningún cuadro de diálogo de archivos: escriba o pegue la ruta, o recorra las carpetas.
window-chooser-up = Subir una carpeta
window-chooser-empty = Aquí nada empieza así.
window-chooser-empty-folder = Esta carpeta está vacía.
window-chooser-no-folder = Aquí no hay más carpetas. «Elegir» toma esta.
window-chooser-no-file = Todavía no se ha elegido ningún archivo. Pulse uno o abra una carpeta.
window-chooser-several = Se pueden marcar varios: con un clic o con la barra espaciadora.
window-chooser-marked =
    { $count ->
        [one] Hay un archivo marcado.
       *[other] Hay { $count } archivos marcados.
    }
window-chooser-choose = Elegir
window-chooser-save = Guardar aquí
window-chooser-replace = Reemplazar
window-chooser-replaces = Este archivo ya existe. Pulse otra vez para reemplazarlo o escriba otro nombre.
