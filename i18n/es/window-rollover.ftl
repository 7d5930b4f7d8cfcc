# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = Cambiar la clave del servidor sin interrupciones (DANE)
window-rollover-title = Una clave nueva, sin interrupciones
window-rollover-why = Cuando el DNS nombra la clave del servidor ([DANE|dane]), los remitentes rechazan cualquier otra. Por eso una clave nueva debe figurar en el DNS antes de que el servidor la muestre, y el tiempo suficiente para que todos se enteren. Postseal mira cada servidor DNS suyo y el servidor de correo, y dice cuándo es seguro el paso siguiente. No se cambia nada.
window-rollover-host = Servidor de correo
window-rollover-host-help = Su nombre, como figura en el registro MX.
window-rollover-file = Certificado nuevo
window-rollover-file-help = El archivo de su CA, con los certificados intermedios, tal como lo va a enviar el servidor.
window-rollover-file-missing = Elija el archivo con el certificado nuevo.
window-rollover-choose = Elegir el certificado…
window-rollover-look = Ver cómo va
window-rollover-again = Mirar de nuevo
window-rollover-other = Otro servidor o certificado
window-rollover-under-way = El cambio está en curso. Mientras tanto puede cerrar Postseal: recuerda desde cuándo está el registro nuevo.
