# What a domain's records mean together (src/publish)

mx-address-what = El registro MX de { $domain } nombra una dirección en lugar de un servidor: { $address }
mx-address-why = Un registro MX tiene que nombrar un servidor (RFC 5321, sección 5.1). La mayoría de los remitentes no encuentran allí a nadie, y el correo se devuelve.
mx-address-next = Dé un nombre a la dirección con un registro A o AAAA, y ponga ese nombre en el registro MX.

mx-no-reverse-what = La dirección { $address } de { $host } no tiene nombre en el DNS (no hay registro PTR).
mx-no-reverse-why = Si el servidor también envía desde esta dirección, muchos receptores rechazan su correo o lo toman por no deseado.
mx-no-reverse-next = Haga que quien le dio la dirección ponga { $host } en su registro PTR.

mx-reverse-strange-what = La dirección { $address } se llama { $name }, y ese nombre no lleva de vuelta a ella.
mx-reverse-strange-why = Si el servidor también envía desde esta dirección, muchos receptores rechazan su correo: así cualquiera puede atribuirse un nombre.
mx-reverse-strange-next = Dé a { $name } un registro de dirección con { $address }, o haga que el registro PTR nombre un servidor que lo tenga.

caa-forbids-what = Los registros CAA de { $at } no dejan emitir a la CA del certificado actual de { $host }: { $ca }
caa-forbids-why = El certificado sigue funcionando. El próximo será rechazado, en el peor momento.
caa-forbids-next = Añada esto antes de renovar: { $record }

caa-bound-what = Los registros CAA de { $at } permiten emitir para { $host } solo de ciertas formas: { $parameters }
caa-bound-why = Eso impide que otros consigan un certificado en la misma CA. Una cuenta nueva, u otra forma de demostrarlo, se rechaza (RFC 8657).
caa-bound-next = Haga el pedido con esa cuenta y de esa forma, o cambie antes el registro.

caa-account-what = Los registros CAA de { $at } permiten emitir para { $host } solo a otra cuenta en la CA que la que tiene Postseal: { $accounts }
caa-account-why = Con la cuenta de Postseal ({ $own }) la CA rechaza el próximo pedido: el certificado no se renovaría.
caa-account-next = Añada al registro la cuenta de Postseal, o haga el pedido con la cuenta que figura allí: { $record }

caa-none-what = Nada dice qué CA puede emitir para { $host }.
caa-none-why = Pueden todas; es lo habitual, y no se pierde correo por ello. Un registro impide que alguien convenza a las demás.
caa-none-next = Si quiere, añada: { $record }

tlsrpt-unreachable-what = Los informes no pueden llegar a { $address }: { $cause }
tlsrpt-unreachable-why = Los remitentes los descartan, y usted no se entera de lo que falla.
tlsrpt-unreachable-next = Indique un buzón cuyo dominio reciba correo, o un servidor web que responda.

dnssec-algorithm-what = La zona { $name } está firmada con { $algorithm }, que está abandonado.
dnssec-algorithm-why = Los resolutores dejan de comprobarlo y toman la zona por no firmada; DANE no cuenta entonces para nadie (RFC 8624, RFC 9905).
dnssec-algorithm-next = Cambie a ECDSA P-256 (13) o Ed25519 (15) donde se gestiona su zona, con un periodo de transición en el que estén los dos.

dnssec-iterations-what = La zona { $name } niega nombres con { $iterations } rondas adicionales de hash (NSEC3).
dnssec-iterations-why = Los resolutores rechazan tanto trabajo y toman la zona por no firmada, o no dan respuesta (RFC 9276). Esas rondas no protegen nada.
dnssec-iterations-next = Ponga NSEC3 con 0 iteraciones y sin sal, o use NSEC.

sts-id-unchanged-what = La política MTA-STS de { $domain } cambió, y el id de su registro no: { $id }
sts-id-unchanged-why = Los remitentes descargan de nuevo una política solo cuando cambia el id. Hasta que caduque la suya siguen con la anterior, y pueden rechazar un servidor nuevo.
sts-id-unchanged-next = Dé otro id al registro de _mta-sts.{ $domain }, por ejemplo la fecha y la hora de hoy.

dns-memory-what = { $file } no es un archivo en el que Postseal recuerde lo que vio: { $cause }
dns-memory-why = Se deja como está, y no se puede comparar nada con la última vez.
dns-memory-next = Mueva ese archivo a otro lugar, o en la línea de comandos indique otro con --remember.

dns-no-issuer-what = { $file } no contiene el certificado de la CA: { $issuer }
dns-no-issuer-why = Un registro de la CA (2 1 1) cuenta solo donde el servidor envía también ese certificado.
dns-no-issuer-next = Indique el archivo con la cadena completa (fullchain), o no use --ca.

cli-dns-step-dane-ca = En lugar de eso, la propia CA: entonces una clave nueva no necesita registro nuevo. Pero también cuenta quien consiga de esta CA un certificado para el nombre de su servidor, y si la CA cambia el intermedio (algunas lo hacen sin avisar), su correo se detiene:
