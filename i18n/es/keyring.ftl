# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring o KWallet
keyring-of-windows = Administrador de credenciales de Windows
keyring-of-macos = Llavero de macOS

keyring-absent-what = No se puede acceder al depósito de claves de este equipo ({ $keyring }): { $cause }.
keyring-absent-why = Solo lo tiene una sesión de escritorio. En un servidor al que se accede por ssh no suele haber ninguno.
keyring-absent-next = Escriba la contraseña, como sin depósito de claves (en la línea de comandos: --password-file).

keyring-locked-what = El depósito de claves ({ $keyring }) está bloqueado.
keyring-locked-why = Se abre con su propia contraseña, a menudo la de su inicio de sesión. Su pregunta quedó sin respuesta o no se pudo mostrar.
keyring-locked-next = Inténtelo de nuevo y responda a su pregunta, o desbloquéelo en el programa de contraseñas del sistema.

keyring-timed-out-what = El depósito de claves ({ $keyring }) no respondió en { $seconds } segundos.
keyring-timed-out-why = Puede que pida su propia contraseña en una ventana que está detrás de otras.
keyring-timed-out-next = Busque esa ventana, responda e inténtelo de nuevo. O escriba la contraseña.

keyring-refused-what = El depósito de claves ({ $keyring }) lo rechazó: { $cause }.
keyring-refused-why = En este momento el sistema no deja guardar ni leer allí ninguna contraseña.
keyring-refused-next = Revise el depósito de claves en el programa de contraseñas del sistema e inténtelo de nuevo. O escriba la contraseña.

keyring-nothing-what = El depósito de claves ({ $keyring }) no tiene ninguna contraseña de { $user } para { $server }.
keyring-nothing-why = Solo contiene lo que se pidió recordar, para exactamente este servidor, puerto y usuario.
keyring-nothing-next = Escriba la contraseña; para encontrarla allí otra vez, pida que se recuerde.

keyring-kept = La contraseña está ahora en el depósito de claves ({ $keyring }).

window-keyring-remember = Recordar esta contraseña en el depósito de claves de este equipo
window-keyring-help = Se guarda allí ({ $keyring }) cuando un inicio de sesión ha funcionado, para este servidor y usuario. Los programas que se ejecutan en su nombre pueden leerla allí.
window-keyring-take = Tomarla del depósito de claves
window-keyring-forget = Olvidarla allí
window-keyring-asking = Se consulta el depósito de claves. Puede que muestre una ventana y pida que se desbloquee.
window-keyring-taken = Tomada del depósito de claves.
window-keyring-forgotten = El depósito de claves ya no la tiene.
