# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = o servidor encerrou a conexão no meio, sem dizer nada
handshake-not-tls = o que responde não fala TLS; talvez a porta comece sem criptografia, ou seja de outro serviço
handshake-old-versions = ele não oferece nada acima do TLS 1.1
handshake-nothing-in-common = o servidor não aceita nenhuma versão, cifra ou troca de chaves das que oferecemos, ou não tem certificado para isso
handshake-unknown-name = o servidor não conhece nenhum host com o nome pedido (SNI)
handshake-certificate-wanted = o servidor quer um certificado do cliente, e não recebeu nenhum
handshake-certificate-refused = o servidor não aceita o certificado que lhe foi apresentado
handshake-other-certificate-key = o servidor apresenta um certificado, mas não tem a chave correspondente
handshake-no-certificate = o servidor não apresenta nenhum certificado
handshake-bad-certificate = não é possível conferir o certificado do servidor
handshake-fault-there = o servidor informa um erro dele próprio (internal error)
handshake-refused = o servidor recusou com um alerta TLS (alert)
handshake-broken = o que o servidor envia viola as regras do TLS
handshake-expired = já expirou
handshake-not-yet-valid = ainda não é válido
handshake-unknown-issuer = não leva a uma raiz confiável
handshake-other-issuer = não foi assinado pelo emissor que cita; existe outro com esse nome
handshake-self-signed = é autoassinado
handshake-authority-as-server = é o certificado de uma CA, que assina outros, e não o de um servidor
handshake-revoked = foi revogado pela CA
handshake-wrong-purpose = não se destina a servidores
handshake-weak-signature = foi assinado de um modo em que ninguém mais deveria confiar
handshake-late = o servidor não terminou a tempo
handshake-not-judged = este computador não terminou a tempo de conferir o certificado
