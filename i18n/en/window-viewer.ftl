# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = The pasted text
window-certificate-others-used = Everything else that you brought in is used.
window-certificate-show = Show the certificate

window-certificate-elsewhere-what = The private key for this certificate is not on this machine.
window-certificate-elsewhere-why = The request was made elsewhere, and its key stayed there. Everything else can be checked here all the same.
window-certificate-elsewhere-next = Go on here. Then take the certificate with its chain to the machine that has the key, and put both together there.
window-certificate-known-what = That brought in nothing new: it is here already.
window-certificate-known-why = The same certificate counts once, however often it is brought in.
window-certificate-known-next = Bring in another file if something is still missing; otherwise go on with what is here.

# What is protected (unlock)
window-unlock = A passphrase is needed
window-unlock-passphrase = Passphrase of the file
window-unlock-help = The one that was chosen when the file was made. It is used here once and not kept.
window-unlock-open = Open
window-unlock-without = Leave it out

# Asking the CA (asking)
window-asking-fetch = Fetch the missing certificate
window-asking-revoked = Ask whether it was revoked
window-asking-revoked-help = A certificate authority can take a certificate back. It is asked only when you press this; it then learns that you asked.
window-asking-stands = The CA stands by it
window-asking-begins = Getting ready to ask…
window-asking = Asking { $url }…

# The certificate as a person reads it (viewer)
window-viewer-issuer = Issued by
window-viewer-validity = Validity
window-viewer-sha256 = SHA-256
window-viewer-spki = Key's SHA-256
window-viewer-fingerprints = The first is the certificate's fingerprint, as openssl shows it. The second stays the same as long as the key does; a TLSA record (3 1 1) holds it.
window-viewer-left = { $days ->
    [0] Ends today
    [one] { $days } day left
   *[other] { $days } days left
}
window-viewer-ended = { $days ->
    [0] Ended today
    [one] Ended { $days } day ago
   *[other] Ended { $days } days ago
}
window-viewer-begins = { $days ->
    [one] Begins within a day
   *[other] Begins in { $days } days
}
window-viewer-details = Technical details
window-viewer-signed-by = signed by
window-viewer-gap = Missing
window-viewer-gap-help = Without this one, partners cannot see who vouches for yours.
window-viewer-root = The root
window-viewer-root-any = One that everybody knows
window-viewer-root-trusted = Other servers have it already; yours does not send it.
window-viewer-root-untrusted = It is not trusted here.
window-viewer-root-unknown = Whether it is trusted cannot be told here.
window-viewer-root-practice = It is trusted in this rehearsal, and nowhere else.
window-viewer-root-here = This machine trusts it; many partners will not.
window-viewer-subject = For
window-viewer-names = Names
window-viewer-serial = Serial number
window-viewer-from = Valid from
window-viewer-to = Valid until
window-viewer-key = Key
window-viewer-signature = Signature
window-viewer-uses = May be used to
window-viewer-use-server = prove who a server is
window-viewer-use-client = prove who a client is
window-viewer-use-signing = sign certificates
window-viewer-timestamps = Publication
window-viewer-timestamps-of = { $count ->
    [0] no proof (SCT)
    [one] { $count } proof (SCT)
   *[other] { $count } proofs (SCT)
}
window-viewer-ocsp = OCSP
window-viewer-crl = Revocation list
window-viewer-aia = Issuer's certificate

# The files for a server (export)
window-export = Files for your server
window-export-help = Each mail server wants its files in another form. Choose yours; the files go where you say, and what lies there already is kept.
window-export-not-needed = You do not need this if you use the folder or zip of step 3 with the private key: apply.sh there puts both in place.
window-export-no-key = The private key is not kept here, so the forms that hold it are left out. If you have it in a file, bring that in together with the certificate.
window-export-pem = Separate files
window-export-pem-for = Key, certificate and chain, a PEM file each: for appliances and web forms that ask for each.
window-export-fullchain = Full chain
window-export-fullchain-for = The key, and the certificate with its chain: Postfix, Exim, Dovecot, Sendmail.
window-export-combined = All in one file
window-export-combined-for = Key, certificate and chain in one PEM file: Courier, HAProxy, some appliances.
window-export-pfx = PFX (PKCS #12)
window-export-pfx-for = All in one protected file: Windows, Exchange, IIS, Zimbra, Domino, Java.
window-export-der = DER
window-export-der-for = The same as separate files in binary form: some appliances and old Java.
window-export-p7b = PKCS #7 (.p7b)
window-export-p7b-for = The certificates without the key, for Windows and Java that have the key already.
window-export-modern = Modern
window-export-modern-for = Strong encryption: Windows Server 2019, Windows 10 (1709) and later, and Java of the last years.
window-export-compatible = For old software
window-export-compatible-for = Windows Server 2016, 2012 and older, Windows 7 and 8, and old Java read nothing else. The encryption is weak: delete the file once it is imported.
window-export-passphrase = Passphrase for the PFX
window-export-passphrase-help = The program that imports the file asks for it. Whoever has both has your key.
window-export-passphrase-missing = A PFX holds the private key: choose a passphrase.
window-export-key = Passphrase of the private key
window-export-key-help = The key of step 1 is protected. It is opened once. In the files it has no passphrase, as servers start by themselves; a PFX has its own.
window-export-open = Open the key and write
window-export-write = Choose a folder and write…
window-export-folder = Where should the files go?
window-export-working = Writing…
window-export-written = The files are written.
window-export-secret = Holds the private key: for the mail server alone
window-export-before = What was there before is kept as { $path }
