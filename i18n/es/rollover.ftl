# A new key under DANE (src/rollover)

rollover-early-what = { $host } muestra la clave nueva en { $address } demasiado pronto.
rollover-early-why = Lo que los remitentes recuerdan del DNS quizá aún no nombre la clave nueva: hasta entonces rechazan el servidor, y el correo para usted espera o se devuelve.
rollover-early-next = Vuelva a poner enseguida el certificado anterior, e instale el nuevo cuando termine la espera.

rollover-refused-what = { $host } muestra en { $address } una clave que { $name } no nombra, en { $server }.
rollover-refused-why = Los remitentes que comprueban DANE rechazan el servidor en cuanto se enteran.
rollover-refused-next = Añada de nuevo enseguida el registro de esa clave, y quítelo solo cuando el servidor ya no la muestre en ningún lugar.

rollover-strange-what = { $host } muestra en { $address } una clave que no es ni la anterior ni la nueva.
rollover-strange-why = Alguien ha instalado otro certificado, o es otro servidor.
rollover-strange-next = Averigüe qué certificado es; después empiece de nuevo con el archivo que se va a instalar.

rollover-vanished-what = El registro nuevo estaba en todos los servidores DNS, y vuelve a faltar en { $server }: { $name }
rollover-vanished-why = Los remitentes pueden recibir una respuesta u otra. La espera empieza de nuevo cuando haya vuelto.
rollover-vanished-next = Publíquelo otra vez, y mire si ese servidor DNS toma su zona de los demás.

rollover-silent-what = El servidor DNS { $server } no responde: { $cause }
rollover-silent-why = No se puede saber qué dirá cuando vuelva. Cuentan los demás.
rollover-silent-next = Si pertenece a su zona, arréglelo y mire de nuevo antes de continuar.

rollover-long-ttl-what = Otros pueden conservar mucho tiempo los registros de { $name }: la espera será de { $hours } horas.
rollover-long-ttl-why = Hasta entonces los remitentes pueden seguir con lo que recibieron.
rollover-long-ttl-next = Para acortarla, ponga hoy su tiempo de vida (TTL) en 3600, y publique el registro nuevo cuando haya pasado el tiempo anterior.

rollover-no-dane-what = El DNS no nombra para { $host } ninguna clave que cuente (DANE).
rollover-no-dane-why = Una clave nueva no necesita allí preparación: ningún remitente la compara con nada.
rollover-no-dane-next = Instale el certificado cuando quiera.

rollover-kept-what = Lo que el DNS nombra para { $host } vale también para el certificado nuevo.
rollover-kept-why = La clave es la misma, o los registros nombran su CA. No hay que cambiar ningún registro.
rollover-kept-next = Instale el certificado cuando quiera.

rollover-resolver-what = No se puede preguntar al DNS: { $cause }.
rollover-resolver-why = Sin él nadie sabe cómo va el cambio.
rollover-resolver-next = Compruebe la conexión, o indique otro servidor DNS.

rollover-nowhere-what = No se encontraron los servidores DNS de { $name }: { $cause }.
rollover-nowhere-why = Hay que preguntar a cada uno: un registro cuenta como publicado solo cuando lo tienen todos.
rollover-nowhere-next = Compruebe el nombre, o indique otro servidor DNS.

rollover-address-what = { $address } es una dirección.
rollover-address-why = DANE conoce los servidores por su nombre.
rollover-address-next = Indique el nombre que figura en el registro MX.

rollover-certificate-what = No se puede leer el certificado nuevo: { $cause }.
rollover-certificate-why = Su clave es lo que nombra el registro nuevo.
rollover-certificate-next = Indique el archivo con el certificado de su CA, tal como lo va a enviar el servidor.

# The steps
rollover-done = Hecho
rollover-open = Siguiente
rollover-locked = Más tarde
rollover-publish = Publicar el registro nuevo junto al anterior
rollover-publish-how = Añada este registro y deje el anterior. Todo lo demás espera hasta que lo tenga cada servidor DNS de la zona:
rollover-wait = Esperar hasta que nadie recuerde el DNS sin él
rollover-wait-how = Los remitentes conservan lo que dijo el DNS mientras lo permiten sus registros (su tiempo de vida, TTL). Pasado el doble de ese tiempo, nadie se guía por la respuesta anterior.
rollover-wait-until = Hasta el { $until } ({ $minutes ->
    [one] un minuto más
   *[other] { $minutes } minutos más
}). Los remitentes conservan lo que dijo el DNS mientras lo permiten sus registros (su tiempo de vida, TTL); pasado el doble de ese tiempo, nadie se guía por la respuesta anterior. No instale el certificado antes.
rollover-install = Instalar el certificado nuevo
rollover-install-how = Ponga en su sitio el certificado nuevo y su clave, y haga que el servidor los cargue. Conserve los anteriores hasta el final.
rollover-verify = Ver que se muestra y que vale
rollover-verify-how = Se muestra; lo que demuestra el DNS aún no lo confirma aquí. Mire de nuevo dentro de unos minutos.
rollover-remove = Quitar el registro anterior
rollover-remove-how = Ningún servidor muestra ya la clave anterior. Quite esto:
rollover-end = Todo hecho: se muestra la clave nueva, el DNS la nombra y no queda nada de la anterior.
