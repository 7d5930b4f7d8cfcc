# Why a file could not be read (src/certificate/format)

certificate-empty-what = { $name } is empty.
certificate-empty-why = There is nothing in it that could be read; perhaps it was not saved or sent whole.
certificate-empty-next = Save the attachment again, or ask the CA to send it again.

certificate-foreign-what = { $name } is { $format ->
    [office] an office document (Word, Excel, LibreOffice, …)
    [pdf] a PDF
    [picture] a picture
    [mail] an e-mail
    [html] a web page (HTML)
    [packed] packed in another way than ZIP
    [nested] a ZIP inside a ZIP
    [crl] a list of revoked certificates (CRL)
    [public-key] a public key alone
    [jks] a Java keystore in the old format (JKS)
    [ssh] a key for SSH
    [pgp] something of PGP
    [parameters] a set of parameters for a key
   *[asn1] binary data of another kind
}, not a certificate.
certificate-foreign-why = Postseal looks for certificates, requests and private keys: as text with -----BEGIN lines, or as a file named .crt, .cer, .der, .p7b, .pfx, .p12, .csr, .key or .zip.
certificate-foreign-next = { $format ->
    [office] If the certificate stands in it as text, copy that from its BEGIN to its END line and paste it. Otherwise ask the CA for the file itself.
    [pdf] If the certificate stands in it as text, copy that from its BEGIN to its END line and paste it. Otherwise ask the CA for the file itself.
    [mail] Save what is attached to it, and bring in that file; or copy the certificate out of its text, from BEGIN to END.
    [html] It was probably saved from a page that asks for a login. Log in at the CA and download the certificate itself.
    [packed] Unpack it and bring in the files inside.
    [nested] Unpack the outer one and bring in the inner one.
    [jks] Turn it into PKCS #12 and bring in that: keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12
   *[other] Look for the file with the certificate; the CA sent it by mail, or offers it for download.
}

certificate-only-request-what = { $name } is a request (CSR), not a certificate.
certificate-only-request-why = It is the question that goes to the certificate authority; your server needs the answer.
certificate-only-request-next = Send it to the certificate authority, and bring in here what comes back.

certificate-only-key-what = { $name } is a private key; there is no certificate in it.
certificate-only-key-why = A key belongs to a certificate, and none was brought in yet.
certificate-only-key-next = Bring in the certificate that the certificate authority sent. Keep the key to yourself.

certificate-passphrase-needed-what = { $name } is protected with a passphrase.
certificate-passphrase-needed-why = A private key is in it, which nobody can use without the passphrase.
certificate-passphrase-needed-next = Give the passphrase that was chosen when the file was made (on the command line: --passphrase-file).

certificate-passphrase-empty-what = The passphrase for { $name } is empty, but the file has one.
certificate-passphrase-empty-why = An empty passphrase opens only files that were protected with an empty one.
certificate-passphrase-empty-next = Give the passphrase that was chosen when the file was made (on the command line: in the first line of the file of --passphrase-file).

certificate-passphrase-wrong-what = The passphrase does not open { $name }.
certificate-passphrase-wrong-why = It is not the one that was chosen when the file was made; capital letters, blanks and accents count.
certificate-passphrase-wrong-next = Try again, or ask whoever made the file.

certificate-encryption-what = { $name } is protected in a way that Postseal cannot open ({ $scheme }).
certificate-encryption-why = It is very old, very rare, or made to take very long.
certificate-encryption-next = Write it anew. A PFX: openssl pkcs12 -legacy -in FILE -nodes -out new.pem. A key: openssl pkcs8 -in FILE -out new.key

certificate-key-kind-what = The key in { $name } is of a kind that is not used for mail servers: { $kind }.
certificate-key-kind-why = Public CAs and common mail servers take RSA from 2048 bits on, ECDSA on the curves P-256, P-384 and P-521, and some take Ed25519.
certificate-key-kind-next = Make a new key in step 1, and request a new certificate with it; ECDSA P-256 is recommended.

certificate-archive-encrypted-what = The archive { $name } is protected with a passphrase of its own.
certificate-archive-encrypted-why = Only the program that packed it, or one like it, opens it.
certificate-archive-encrypted-next = Unpack it and bring in the files inside.

certificate-too-much-what = { $name } holds too much (more than { $limit }).
certificate-too-much-why = No CA sends that much; Postseal reads no further, so that a file cannot fill the memory.
certificate-too-much-next = Bring in the files with your certificate and its chain alone.

# Why the files for a server could not be written (src/certificate/export)

certificate-export-nothing-what = There is no certificate to write.
certificate-export-nothing-why = The files that were given hold none.
certificate-export-nothing-next = Name the file that the CA sent.

certificate-export-other-key-what = The certificate { $subject } belongs to another key.
certificate-export-other-key-why = A server would not start with this pair.
certificate-export-other-key-next = Name the key that the certificate was requested with by --key, or the certificate of this key.

certificate-export-key-needed-what = The form { $form } holds the private key, and there is none.
certificate-export-key-needed-why = Neither the files that were given nor --key hold a key.
certificate-export-key-needed-next = Name the key that the certificate was requested with: --key FILE

certificate-export-passphrase-needed-what = A PFX file needs a passphrase.
certificate-export-passphrase-needed-why = It holds the private key, and whoever has the file could use it.
certificate-export-passphrase-needed-next = Write a passphrase into a file that only you can read, and name that: --passphrase-file FILE

certificate-export-failed-what = The file could not be made: { $cause }.
certificate-export-failed-why = Something in the certificate, the key or the passphrase does not fit into that format.
certificate-export-failed-next = Try another form, or a passphrase of plain letters and digits.
