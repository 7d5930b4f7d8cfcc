# Step 1 in the window: a key and a request (src/gui/step/request)

window-request-lead = A [certificate|certificate] starts with two files: a [private key|key], which stays here, and a [request|csr], which you send to a [certificate authority|ca].
window-request-missing = Make the key and the request first.

window-request-hosts = What is your mail server called?
window-request-hosts-help = The name that your MX record points to. Other servers compare it with the certificate.
window-request-hosts-add = Add another name
window-request-domains = Which domains does it receive mail for?
window-request-domains-help = The part of your addresses behind the @. Used for the policy and the test, not in the request.
window-request-domains-add = Add another domain

window-recommended = Recommended
window-request-key = Kind of key
window-request-key-help = The recommended one suits nearly everybody.
window-request-key-others = Other kinds

window-request-more = More: organisation and place
window-request-more-help = Most certificate authorities ignore these lines or fill them in themselves. Leave empty what nobody asked for.
window-request-organization = Organisation
window-request-unit = Department
window-request-locality = City
window-request-state = State or province
window-request-country = Country code

window-request-renew = I am renewing a certificate
window-request-renew-how = Names, fields and kind of key are taken from the certificate that your server uses now. The key is a new one, unless you choose the old one below.
window-request-renew-file = Choose its file
window-request-renew-server = Or the server that shows it
window-request-renew-server-help = Postseal connects to it, on port 25 unless another one is typed behind a colon, and reads what it shows to everybody.
window-request-renew-fetch = Fetch
window-request-renew-fetching = Asking { $host } for its certificate…
window-request-foreign = I have a request already
window-request-look-up = Look up the mail servers of my domain
window-request-look-up-help = Asks your DNS server about these domains and names, and which authorities may issue.
window-request-take = Name { $hosts } in the request

window-request-advanced = Advanced: passphrase, existing key
window-request-passphrase-heading = A passphrase for the key
window-request-passphrase-help = The file is readable by you alone in any case. A passphrase protects copies of it: on a stick, in a backup.
window-request-passphrase = Passphrase
window-request-passphrase-again = The same again
window-request-passphrase-different = The two are not the same.
window-request-passphrase-warning = A mail server has to be able to read its key when it starts.
window-request-passphrase-why = Postfix and most others cannot use a protected key: they need a copy without the passphrase.
window-request-passphrase-of-key = Its passphrase, if it has one
window-request-passphrase-of-key-help = Only opens the key for this request; the file is left as it is.
window-request-reuse = Use an existing key
window-request-reuse-help = A new key is the better choice: a copy of the old one is then worthless. Use the old one only where something names the key itself, such as a TLSA record for DANE.
window-request-reused = The request is signed with this existing key
window-request-new-key = A new key after all

window-request-make = Make key and request
window-request-not-yet = Look at the fields marked above first.
window-request-keep = Keep what is there
window-request-making-key = Making the private key…
window-request-signing = Signing the request with it…

window-request-made = The key and the request for { $hosts } are ready.
window-request-opened = The request for { $hosts } is the one that this setup waits for.
window-request-key-elsewhere = The private key stays where the request was made. Install the certificate there.
window-request-made-next = Send the request to your certificate authority. When its answer comes, go on with step 2.
window-request-csr = The request (CSR)
window-request-save = Save the request
window-request-save-as = Save as…
window-request-saved = Saved as { $path }.
window-request-what-next = What to do now
window-request-next-send = Copy the request, all of it with its first and last line, into the order form of your certificate authority.
window-request-next-key = Never send the key. Nobody needs it but your mail server; whoever asks for it is not to be trusted.
window-request-next-wait = The answer is a certificate, by mail or for download. It may take minutes or days; this setup waits.
window-request-files = Where the files are
window-request-file-csr = Request, to send away
window-request-file-key = Private key, to keep
window-request-folder = Show the folder
window-request-again = Make another one

window-request-guide = Why a request?
window-request-guide-1 = A certificate says: this key belongs to the server with this name. A certificate authority, or CA, checks that the name is yours and signs that sentence.
window-request-guide-2 = The request (CSR) holds the name and the public half of the key. The private half never leaves this machine: with it, anybody could pose as your server.
window-request-guide-3 = The files are readable by you alone, and no existing key is ever written over.
