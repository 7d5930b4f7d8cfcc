# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = the server hung up in the middle of it, without a word
handshake-not-tls = what answers does not speak TLS; the port may begin in clear, or belong to another service
handshake-old-versions = it offers nothing above TLS 1.1
handshake-nothing-in-common = the server accepts no version, cipher or key exchange that we offer, or has no certificate for it
handshake-unknown-name = the server knows no host of the name that it was asked for (SNI)
handshake-certificate-wanted = the server wants a certificate of the client, and got none
handshake-certificate-refused = the server does not accept the certificate that was shown to it
handshake-other-certificate-key = the server shows a certificate, and does not hold the key that belongs to it
handshake-no-certificate = the server shows no certificate
handshake-bad-certificate = the server's certificate is not one that can be checked
handshake-fault-there = the server reports a fault of its own (internal error)
handshake-refused = the server refused by a TLS alert
handshake-broken = what the server sends breaks the rules of TLS
handshake-expired = it has expired
handshake-not-yet-valid = it is not valid yet
handshake-unknown-issuer = it does not lead to a root that is trusted
handshake-other-issuer = it is not signed by the issuer that it names; there is another one of that name
handshake-self-signed = it is self-signed
handshake-authority-as-server = it is the certificate of a CA, which signs others, and not that of a server
handshake-revoked = it was taken back by its CA
handshake-wrong-purpose = it is not meant for servers
handshake-weak-signature = it is signed in a way that nobody should trust any more
handshake-late = the server did not finish in time
handshake-not-judged = this computer did not finish checking the certificate in time
