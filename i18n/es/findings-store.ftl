# Reading and writing files (src/store.rs)

file-exists-what = { $path } ya existe.
file-exists-why = Una clave que se sustituye se pierde para siempre; por eso nunca se sobrescribe un archivo existente.
file-exists-next = Elija otra carpeta u otro nombre, o mueva usted mismo el archivo anterior.

file-missing-what = { $path } no existe.
file-missing-why = No hay nada que leer.
file-missing-next = Compruebe la ruta, o elija el archivo de nuevo.

file-is-folder-what = { $path } es una carpeta, no un archivo.
file-is-folder-why = Las carpetas no se recorren: Postseal lee solo los archivos que usted indica.
file-is-folder-next = Indique el archivo que hay en ella, o varios.

file-no-folder-what = { $path } no puede ser una carpeta: ya hay un archivo con ese nombre.
file-no-folder-why = Se escriben varios archivos, y necesitan una carpeta.
file-no-folder-next = Indique una carpeta; puede ser nueva.

file-denied-what = No tiene permiso para leer o escribir { $path }.
file-denied-why = El archivo o su carpeta pertenece a otro usuario, o es de solo lectura.
file-denied-next = Elija una carpeta suya, o ejecute el programa como el usuario dueño del archivo.

disk-full-what = No queda espacio para escribir { $path }.
disk-full-why = No se escribió nada; lo que había antes sigue igual.
disk-full-next = Libere espacio, o elija una carpeta en otro disco.

file-too-large-what = { $path } tiene más de { $limit }.
file-too-large-why = Las claves, los certificados y los mensajes son mucho más pequeños; lo más probable es que sea otro archivo.
file-too-large-next = Elija otro archivo.

file-locked-what = { $path } está en uso por otro Postseal.
file-locked-why = Dos programas que cambian el mismo proyecto desharían cada uno el trabajo del otro.
file-locked-next = Cierre la otra ventana, o espere a que termine la otra orden, e inténtelo de nuevo.

file-io-what = No se pudo leer o escribir { $path }: { $cause }.
file-io-why = El sistema operativo se negó, y nada quedó escrito a medias.
file-io-next = Compruebe el disco y la ruta, e inténtelo de nuevo.

file-no-file-what = { $path } no es un archivo, sino una tubería, un dispositivo o un socket.
file-no-file-why = Postseal guarda algo en un archivo con ese nombre, y aquí esperaría sin fin.
file-no-file-next = Muévalo a otro lugar e inténtelo de nuevo.
file-is-pipe-what = { $path } es una tubería o un dispositivo, no un archivo.
file-is-pipe-why = Un archivo grande se lee por partes, algunas dos veces. Una tubería lo da todo una sola vez, y un dispositivo puede no tener fin.
file-is-pipe-next = Escríbalo primero en un archivo (comando > mail.mbox) y dé ese archivo. Los archivos gzip o zstd se leen tal cual.

file-silent-what = No llegó nada de { $path }.
file-silent-why = Es una tubería, y nadie ha escrito en ella desde hace un rato.
file-silent-next = Indique un archivo, o vea por qué no escribe la orden que debería hacerlo.

file-folder-gone-what = No se puede escribir { $path }: su carpeta no está.
file-folder-gone-why = Fue borrada o cambió de nombre, o el disco o recurso de red donde está ya no existe.
file-folder-gone-next = Cree la carpeta, o recupere la carpeta o el disco, e inténtelo de nuevo. Lo que había antes sigue como estaba.
