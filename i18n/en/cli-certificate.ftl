# The commands inspect and certificate check

cli-inspect-file = { $file } holds:
cli-inspect-certificate = { "  " }a certificate
cli-inspect-request = { "  " }a request for a certificate (CSR)
cli-inspect-key = { "  " }a private key: never send it to anyone
cli-inspect-subject = for
cli-inspect-issuer = issued by
cli-inspect-names = names
cli-inspect-valid = valid
cli-inspect-signature = signed with
cli-inspect-fingerprint = fingerprint (SHA-256)
cli-inspect-public-key = public key (SHA-256)
cli-inspect-algorithm = kind of key

cli-certificate-own = The server's own certificate
cli-certificate-between = The next one in the chain
cli-certificate-error = [wrong]
cli-certificate-warning = [attention]
cli-certificate-info = [good to know]
cli-certificate-good = This can be installed.
cli-certificate-bad = This cannot be installed as it is; see above what to do.
cli-certificate-asking = Asking { $url }…
cli-certificate-wrote = Written: { $path }
cli-certificate-wrote-secret = Written: { $path } (with the private key: only you can read it; never send it to anyone)
cli-certificate-same = There already, the very same: { $path }
cli-certificate-pfx-modern = Windows Server 2019, Windows 10 (1709) and later read this PFX, and Java of the last years; for Windows Server 2016 and older, add --compatible.
cli-certificate-pfx-compatible = Windows Server 2016 and older and old Java read this PFX, and so do later ones. Its encryption is weak: delete the file once it is imported.
cli-certificate-kept = { "    " }What was there before is now { $path }
cli-certificate-left-out = Left out, as servers do not send it: { $subject }
