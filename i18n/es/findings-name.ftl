# Names of hosts, domains and mailboxes (src/name)

name-empty-what = El nombre está vacío.
name-empty-why = Un certificado se emite para un nombre; sin él no hay nada que solicitar.
name-empty-next = Escriba el nombre de su servidor de correo, como mx.example.org.

name-is-address-what = { $name } es una dirección IP, no un nombre.
name-is-address-why = Los demás servidores de correo comparan el certificado con el nombre de su registro MX, nunca con una dirección.
name-is-address-next = Escriba el nombre al que apunta su registro MX, como mx.example.org.

name-is-mail-address-what = { $name } es una dirección de correo, no el nombre de un servidor.
name-is-mail-address-why = El certificado pertenece al servidor que recibe el correo; su nombre puede ser distinto de la parte que va detrás de la @.
name-is-mail-address-next = Escriba el nombre del servidor de correo, como mx.example.org.

domain-empty-what = El dominio está vacío.
domain-empty-why = Las reglas y los registros valen para un dominio: la parte de una dirección de correo detrás de la @.
domain-empty-next = Escríbalo, como bank.example.

domain-is-mail-address-what = { $name } es una dirección de correo; lo que se pide es su dominio.
domain-is-mail-address-why = El dominio es la parte que sigue a la @. Las reglas y los registros son para él, no para un solo buzón.
domain-is-mail-address-next = Escriba { $domain }.

name-is-url-what = { $name } es una dirección web, no un nombre.
name-is-url-why = Un nombre es solo la parte entre // y la barra siguiente.
name-is-url-next = Escriba solo el nombre, como mx.example.org.

name-wildcard-what = { $name }: ahí no puede ir un *.
name-wildcard-why = Un * sustituye exactamente a una parte del nombre, y solo como primera parte entera de un nombre en un certificado.
name-wildcard-next = Escriba un nombre completo como mx.example.org; donde un certificado pueda llevarlo, también vale *.example.org.

name-malformed-what = { $name } no es un nombre de host.
name-malformed-why = Los nombres de host se componen de letras, cifras y guiones, en partes de 63 caracteres como máximo separadas por puntos.
name-malformed-next = Compruebe que está bien escrito; el nombre es como mx.example.org.

name-port-what = { $name }: ese puerto no existe.
name-port-why = El número tras los dos puntos es el puerto, de 1 a 65535.
name-port-next = Escriba un puerto como mx.example.org:25, o no ponga ninguno.

mailbox-empty-what = La dirección de correo está vacía.
mailbox-empty-why = El mensaje de prueba necesita un remitente y un destinatario.
mailbox-empty-next = Escriba una dirección como postmaster@example.org.

mailbox-no-at-what = { $address } no tiene @.
mailbox-no-at-why = Una dirección de correo es un buzón, una @ y un dominio.
mailbox-no-at-next = Escriba una dirección como postmaster@example.org.

mailbox-local-what = { $address }: la parte anterior a la @ no se puede usar.
mailbox-local-why = Puede tener letras, cifras, puntos sueltos y algunos signos, pero no espacios, y 64 caracteres como máximo.
mailbox-local-next = Compruebe que la dirección está bien escrita.

mailbox-domain-what = { $address }: la parte que va detrás de la @ no es un dominio.
mailbox-domain-why = El correo se entrega a los servidores de ese dominio.
mailbox-domain-next = Compruebe que está bien escrita; la dirección es como postmaster@example.org.
