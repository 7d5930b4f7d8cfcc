# The guide's glossary (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = A protocol by which a server orders and renews its certificate by itself (RFC 8555). Let's Encrypt made it known; other CAs speak it, too.

guide-auth-word = AUTH
guide-auth-text = Logging in to a mail server with name and password, or with a token, before it takes mail from you. Needed where users hand in mail, not between the servers of partners.

guide-bounce-word = Bounce
guide-bounce-text = A message that says that yours was not delivered, and why. Also called DSN, delivery status notification.

guide-ca-word = CA, certificate authority
guide-ca-text = An organisation that checks that a name is yours and signs a certificate for it. What it signs is believed by all who trust the CA.

guide-caa-word = CAA record
guide-caa-text = A DNS record that names the CAs that may issue for your domain. Others must refuse. Without one, all may.

guide-certificate-word = Certificate
guide-certificate-text = A small file that says: this public key belongs to the server of this name, from this day to that, signed by this CA. It is no secret.

guide-chain-word = Chain
guide-chain-text = Your certificate and those in between, up to a root. The server has to send all but the root, or others cannot see why they should trust it.

guide-cipher-word = Cipher
guide-cipher-text = The method by which the bytes are scrambled, for example AES. Old ones (RC4, 3DES, EXPORT) can be broken and should no longer be accepted.

guide-class-word = Class
guide-class-text = How strictly TLS is asked for: plain, opportunistic, required, verified. Chosen for each direction, for everybody and for single partners.

guide-csr-word = CSR, request
guide-csr-text = Certificate Signing Request: the name of the server and its public key, as a CA wants them. It is no secret; the private key is not in it.

guide-dane-word = DANE
guide-dane-text = A record in DNS (TLSA) with the fingerprint of your server's key. Senders who check it notice a wrong certificate and never fall back to plain text. It needs DNSSEC.

guide-dnssec-word = DNSSEC
guide-dnssec-text = Signatures on DNS records, so that nobody on the way can change an answer. It is switched on at your DNS provider and registrar.

guide-fingerprint-word = Fingerprint
guide-fingerprint-text = A short number computed from a certificate or key (SHA-256). If two fingerprints are equal, it is the same certificate or key.

guide-hop-word = Hop
guide-hop-text = One leg of a message's way: from one server to the next. Each may be encrypted or not, whatever the others are.

guide-implicit-word = Implicit TLS
guide-implicit-text = TLS from the first byte on, at a port of its own: 465 for handing in mail, 993 for reading it. The other way is STARTTLS.

guide-intermediate-word = Intermediate certificate
guide-intermediate-text = A certificate between yours and the root: the CA signs with it, to keep the root's key locked away. It has to be on your server.

guide-key-word = Private key
guide-key-text = The secret half of a pair of keys. Whoever has it can pose as your server. It stays on the machine where it was made, readable by as few as possible.

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = A small text file on a web server of your domain that says: my mail servers are these, and they can do TLS. Senders who read it no longer fall back to plain text (RFC 8461).

guide-mx-word = MX record
guide-mx-text = The DNS record that says which server takes the mail of a domain. The certificate has to be for the name that stands in it, not for the domain.

guide-passphrase-word = Passphrase, password of the key
guide-passphrase-text = What a key's file is encrypted with. Who does not know it cannot use the file; who forgets it needs a new key and a new certificate.

guide-pem-word = PEM
guide-pem-text = Certificates and keys as text, between lines with BEGIN and END. Most servers on Linux want it so.

guide-pfx-word = PFX, PKCS #12
guide-pfx-text = One file with certificate, chain and private key, under a passphrase. Windows, Exchange and Java want it so.

guide-received-word = Received line
guide-received-text = The line that each mail server writes at the top of a message: from whom, to whom, when, and mostly with which TLS. Read from below, they are the message's way.

guide-relay-word = Relay, smarthost
guide-relay-text = A server to which yours hands all mail that goes out, and which delivers it. Then that hop is yours to protect, and the next one is the relay's.

guide-root-word = Root certificate
guide-root-text = The certificate of a CA that systems trust from the start. It is already there at your partners; sending it along is of no use.

guide-san-word = SAN, names in the certificate
guide-san-text = Subject Alternative Name: the list of host names for which a certificate is good. Only these count; the old "common name" is no longer looked at.

guide-smtp-word = SMTP
guide-smtp-text = The protocol by which mail servers hand messages to each other (RFC 5321): port 25 between servers, 587 and 465 for users.

guide-starttls-word = STARTTLS
guide-starttls-text = The command by which a connection that began in plain text changes to TLS (RFC 3207). It has to be offered by one side and asked for by the other.

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = A DNS record with an address to which other servers send a report each day: how many connections to you were encrypted, and what went wrong with the others (RFC 8460).

guide-tlsa-word = TLSA record
guide-tlsa-text = The record in DNS that DANE uses: which certificate or key a server may show at a port.

guide-version-word = TLS version
guide-version-text = TLS 1.3 and 1.2 are good. 1.0 and 1.1 are deprecated (RFC 8996), SSL 2 and 3 are broken. Both sides take the newest that both know.
