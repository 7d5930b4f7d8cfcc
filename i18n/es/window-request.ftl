# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = Un [certificado|certificate] empieza con dos archivos: una [clave privada|key], que se queda aquí, y una [solicitud|csr], que se envía a una [autoridad de certificación|ca].
window-request-missing = Cree primero la clave y la solicitud.

window-request-hosts = ¿Cómo se llama su servidor de correo?
window-request-hosts-help = El nombre al que apunta su registro MX. Los demás servidores lo comparan con el certificado.
window-request-hosts-add = Añadir otro nombre
window-request-domains = ¿Para qué dominios recibe correo?
window-request-domains-help = La parte de sus direcciones que va detrás de la @. Se usa para la política y la prueba, no en la solicitud.
window-request-domains-add = Añadir otro dominio

window-recommended = Recomendado
window-request-key = Tipo de clave
window-request-key-help = La recomendada sirve para casi todos.
window-request-key-others = Otros tipos

window-request-more = Más: organización y lugar
window-request-more-help = La mayoría de las autoridades de certificación ignoran estas líneas o las rellenan ellas mismas. Deje vacío lo que nadie le haya pedido.
window-request-organization = Organización
window-request-unit = Departamento
window-request-locality = Localidad
window-request-state = Provincia o estado
window-request-country = Código de país

window-request-renew = Voy a renovar un certificado
window-request-renew-how = Los nombres, los campos y el tipo de clave se toman del certificado que su servidor usa ahora. La clave es nueva, salvo que abajo elija la anterior.
window-request-renew-file = Elegir su archivo
window-request-renew-server = O el servidor que lo muestra
window-request-renew-server-help = Postseal se conecta a él, en el puerto 25 si no se escribe otro tras dos puntos, y lee lo que muestra a todos.
window-request-renew-fetch = Obtener
window-request-renew-fetching = Pidiendo a { $host } su certificado…
window-request-foreign = Ya tengo una solicitud
window-request-look-up = Buscar los servidores de correo de mi dominio
window-request-look-up-help = Pregunta a su servidor DNS por estos dominios y nombres, y por qué autoridades pueden emitir.
window-request-take = Poner { $hosts } en la solicitud

window-request-advanced = Avanzado: frase de contraseña, clave existente
window-request-passphrase-heading = Una frase de contraseña para la clave
window-request-passphrase-help = En cualquier caso, solo usted puede leer el archivo. Una frase de contraseña protege sus copias: en una memoria USB, en una copia de seguridad.
window-request-passphrase = Frase de contraseña
window-request-passphrase-again = La misma otra vez
window-request-passphrase-different = Las dos no coinciden.
window-request-passphrase-warning = Un servidor de correo tiene que poder leer su clave al arrancar.
window-request-passphrase-why = Postfix y la mayoría de los demás no pueden usar una clave protegida: necesitan una copia sin la frase de contraseña.
window-request-passphrase-of-key = Su frase de contraseña, si la tiene
window-request-passphrase-of-key-help = Solo abre la clave para esta solicitud; el archivo queda como está.
window-request-reuse = Usar una clave existente
window-request-reuse-help = Una clave nueva es mejor: una copia de la anterior deja entonces de valer. Use la anterior solo si algo nombra la propia clave, como un registro TLSA para DANE.
window-request-reused = La solicitud se firma con esta clave existente
window-request-new-key = Mejor una clave nueva

window-request-make = Crear la clave y la solicitud
window-request-not-yet = Revise primero los campos marcados arriba.
window-request-keep = Conservar lo que hay
window-request-making-key = Creando la clave privada…
window-request-signing = Firmando con ella la solicitud…

window-request-made = La clave y la solicitud para { $hosts } están listas.
window-request-opened = La solicitud para { $hosts } es la que espera este proyecto.
window-request-key-elsewhere = La clave privada se queda donde se creó la solicitud. Instale allí el certificado.
window-request-made-next = Envíe la solicitud a su autoridad de certificación. Cuando llegue la respuesta, siga con el paso 2.
window-request-csr = La solicitud (CSR)
window-request-save = Guardar la solicitud
window-request-save-as = Guardar como…
window-request-saved = Guardado como { $path }.
window-request-what-next = Qué hacer ahora
window-request-next-send = Copie la solicitud, entera, con su primera y su última línea, en el formulario de pedido de su autoridad de certificación.
window-request-next-key = No envíe nunca la clave. Nadie la necesita salvo su servidor de correo; no se fíe de quien la pida.
window-request-next-wait = La respuesta es un certificado, por correo o para descargar. Puede tardar minutos o días; este proyecto espera.
window-request-files = Dónde están los archivos
window-request-file-csr = Solicitud, para enviar
window-request-file-key = Clave privada, para guardar
window-request-folder = Mostrar la carpeta
window-request-again = Crear otra

window-request-guide = ¿Por qué una solicitud?
window-request-guide-1 = Un certificado dice: esta clave pertenece al servidor que lleva este nombre. Una autoridad de certificación (CA) comprueba que el nombre es suyo y firma esa frase.
window-request-guide-2 = La solicitud (CSR) contiene el nombre y la mitad pública de la clave. La mitad privada no sale nunca de este equipo: con ella, cualquiera podría hacerse pasar por su servidor.
window-request-guide-3 = Solo usted puede leer los archivos, y nunca se sobrescribe una clave existente.
