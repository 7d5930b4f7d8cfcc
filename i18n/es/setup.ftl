# Setups (src/setup)

setup-no-data-folder-what = El sistema no indica ninguna carpeta para sus datos.
setup-no-data-folder-why = Los proyectos se guardan allí. Su usuario no tiene carpeta personal, o no se conoce.
setup-no-data-folder-next = Ponga en la variable POSTSEAL_DATA una carpeta suya y empiece de nuevo.

setup-name-empty-what = El proyecto no tiene nombre.
setup-name-empty-why = Por el nombre lo encuentra entre los demás.
setup-name-empty-next = Escriba un nombre, como el de su servidor de correo.

setup-not-found-what = No hay ningún proyecto «{ $id }».
setup-not-found-why = Puede que se haya eliminado, o que otro programa lo haya movido.
setup-not-found-next = Elija uno de la lista; postseal expiring --setups muestra los que tienen un certificado.

setup-no-root-what = El certificado raíz de { $ca } no está en este equipo.
setup-no-root-why = Sin él los socios no pueden confiar en su certificado, pues no figura en ninguna lista pública.
setup-no-root-next = Pida a la CA el archivo con su certificado raíz, tráigalo en el paso 2 junto con su certificado y guárdelo entonces aquí.

setup-nothing-to-renew-what = El proyecto { $name } no tiene aún un certificado.
setup-nothing-to-renew-why = No hay nada que se pueda renovar.
setup-nothing-to-renew-next = Haga su primera solicitud en el paso 1.

setup-nothing-to-put-back-what = No hay ninguna renovación de { $name } en curso.
setup-nothing-to-put-back-why = Lo que se usaba antes se guarda hasta que el nuevo certificado quede probado; después no hay nada que devolver.
setup-nothing-to-put-back-next = Mire el proyecto: su certificado es el que está en uso.

setup-not-renewing-what = No hay ninguna renovación de { $name } en curso.
setup-not-renewing-why = El proyecto tiene su certificado, y desde entonces no se ha solicitado otro.
setup-not-renewing-next = Empiece antes una: postseal renew, o «Renovar» en la ventana.

setup-in-use-what = El proyecto «{ $name }» está abierto en otro Postseal.
setup-in-use-why = Dos programas que cambian el mismo proyecto desharían cada uno el trabajo del otro.
setup-in-use-next = Ciérrelo en la otra ventana, o espere a que termine la otra orden, e inténtelo de nuevo.

setup-damaged-what = No se puede leer el proyecto { $path }: línea { $line }: { $cause }.
setup-damaged-why = El archivo fue modificado o dañado fuera de Postseal. Se dejó como está, y también sus claves.
setup-damaged-next = Corrija esa línea en un editor de texto o recupere el archivo de una copia de seguridad.

setup-recoverable-what = No se puede leer el proyecto { $path }: { $cause }.
setup-recoverable-why = Fue modificado o dañado fuera de Postseal. Cuando Postseal lo guardó por última vez ({ $changed }), conservó una copia; las claves siguen como estaban.
setup-recoverable-next = Use la copia: la ventana de Postseal lo ofrece y conserva al lado el archivo dañado. O copie usted { $copy } en su lugar.

setup-newer-what = El proyecto { $path } fue escrito por un Postseal más nuevo.
setup-newer-why = Un programa más antiguo perdería lo que no conoce; por eso aquí no se puede cambiar nada. Puede verlo.
setup-newer-next = Instale el Postseal más nuevo para trabajar con él.

setup-unsaveable-what = No se puede guardar el proyecto: { $cause }.
setup-unsaveable-why = El archivo del disco está como antes.
setup-unsaveable-next = Elija archivos cuya ruta tenga solo letras corrientes e inténtelo de nuevo.
