# Step 1: key and request (src/request)

algorithm-ecdsa-p256-recommendation = Recommended: small, fast, and accepted by every CA and every mail server of the last ten years.
algorithm-ecdsa-p384-recommendation = Choose it only where a rule of your organisation or your partner asks for it: P-256 is strong enough, and faster.
algorithm-ed25519-recommendation = For private CAs only: no public CA signs it today, and many mail servers do not know it.
algorithm-rsa-2048-recommendation = Choose it where a partner's mail server is older than 2012: every server knows it, and it is the shortest RSA key still accepted.
algorithm-rsa-3072-recommendation = Choose it where RSA is asked for and the certificate has to satisfy rules for the years after 2030.
algorithm-rsa-4096-recommendation = Choose it only where a rule asks for it: every connection takes noticeably longer, and partners gain nothing.

request-no-host-what = No host name was given.
request-no-host-why = A certificate is issued for the names of your mail server; without one there is nothing to ask for.
request-no-host-next = Type the name of your mail server, such as mx.example.org.

request-key-exists-what = There is a private key already: { $path }. Nothing was written.
request-key-exists-why = A key that is replaced is lost for good, and every certificate issued for it becomes useless.
request-key-exists-next = Use that key again (on the command line: --reuse-key { $path }), or choose another folder for a new one.

request-csr-exists-what = There is a request already: { $path }. Nothing was written.
request-csr-exists-why = It belongs to another key. Were it replaced, nobody could tell which key the CA's answer is for.
request-csr-exists-next = Choose another folder, or move the old request away yourself.

request-key-encrypted-what = The key { $path } is protected with a passphrase.
request-key-encrypted-why = Without the passphrase it cannot sign the request.
request-key-encrypted-next = Give the passphrase (on the command line: --passphrase-file FILE, with the passphrase in the file's first line).

request-passphrase-wrong-what = The passphrase does not open the key { $path }.
request-passphrase-wrong-why = Without the right one the key cannot sign the request. Nothing was written.
request-passphrase-wrong-next = Check the spelling, capitals and the keyboard's language; with a file, only its first line counts.

request-passphrase-empty-what = The passphrase is empty.
request-passphrase-empty-why = A key under an empty passphrase is not protected.
request-passphrase-empty-next = Give a passphrase, or none at all: the file is readable by its owner alone in any case.

request-passphrase-too-long-what = The passphrase is longer than 1024 bytes.
request-passphrase-too-long-why = OpenSSL, and with it most mail servers, could not open the key any more.
request-passphrase-too-long-next = Choose a shorter one; five or six random words are enough.

request-passphrase-not-text-what = The first line of { $path } is not text.
request-passphrase-not-text-why = A passphrase is read as UTF-8, as OpenSSL and most keyboards write it.
request-passphrase-not-text-next = Write the passphrase into the first line of a text file in UTF-8.

request-key-unreadable-what = { $path } holds no private key.
request-key-unreadable-why = The request has to be signed with the private key; what is in this file is something else, such as a certificate.
request-key-unreadable-next = Choose a text that begins with "BEGIN PRIVATE KEY", "BEGIN RSA PRIVATE KEY" or "BEGIN EC PRIVATE KEY", or a PFX (.pfx, .p12).

request-key-unsupported-what = The key { $path } is of a kind that is not used for mail servers: { $kind }.
request-key-unsupported-why = Public CAs or common mail servers refuse it.
request-key-unsupported-next = Make a new key; ECDSA P-256 is recommended.

request-csr-not-written-what = The new key { $path } was written, but the request was not: { $cause }.
request-csr-not-written-why = The key is good and is kept; only the request that the CA needs is missing.
request-csr-not-written-next = Remove the cause, then make a request with that key (on the command line: --reuse-key { $path }).

request-certificate-locked-what = { $name } is protected with a passphrase.
request-certificate-locked-why = It holds a private key besides the certificate, as a PFX does.
request-certificate-locked-next = Give its passphrase (on the command line: --certificate-passphrase-file FILE), or choose a file with the certificate alone.

request-no-certificate-what = { $name } holds no certificate.
request-no-certificate-why = A renewal takes the names and fields from the certificate that is in use.
request-no-certificate-next = Choose the file that the mail server uses now; it begins with "BEGIN CERTIFICATE".

request-no-request-what = { $name } holds no request.
request-no-request-why = A request (CSR) was made together with a key, by OpenSSL, Windows or your mail server. What is in this file is something else.
request-no-request-next = Choose the file that begins with "BEGIN CERTIFICATE REQUEST" or "BEGIN NEW CERTIFICATE REQUEST".

request-damaged-what = The request in { $name } is damaged.
request-damaged-why = It is signed with its own key, and the signature does not fit: something was changed after it was made.
request-damaged-next = Copy the file again from where it was made, whole and without changes, or make a new request here.

request-without-names-what = The request in { $name } names no host.
request-without-names-why = A certificate for a mail server has to carry the name that others reach it by, such as mx.example.org.
request-without-names-next = Make the request again with the host's name in it, or make a new one here.

request-dns-what = DNS could not be asked: { $cause }.
request-dns-why = Without it nobody can say which mail servers a domain has, or which CAs may issue.
request-dns-next = Check this machine's network, or name another DNS server (on the command line: --resolver IP:PORT).

request-crypto-what = The key or the request could not be made: { $cause }.
request-crypto-why = Nothing was written.
request-crypto-next = Try again; if it happens again, report it with these words.

subject-too-long-what = { $field ->
    [organization] The organisation
    [unit] The department
    [locality] The town
    [state] The state or province
   *[country] The country
} is longer than { $limit } characters.
subject-too-long-why = Certificates have no room for more, and a CA would refuse the request.
subject-too-long-next = Shorten it, or leave it empty: these fields are optional.

subject-control-what = { $field ->
    [organization] The organisation
    [unit] The department
    [locality] The town
    [state] The state or province
   *[country] The country
} holds a line break, a tab or another invisible sign.
subject-control-why = A certificate shows the text on one line, and a CA would refuse the request.
subject-control-next = Type the text again, or leave it empty: these fields are optional.

subject-country-what = { $country } is not the code of a country.
subject-country-why = Certificates name a country by the two letters of ISO 3166.
subject-country-next = Type two letters, such as DE, AT or CH, or leave the field empty.

# postseal request (src/cli/request.rs)
cli-request-fetching = Asking { $server } for its certificate…
cli-request-making-key = Making the key…
cli-request-reading-key = Reading the key…
cli-request-signing = Signing the request…
cli-request-writing = Writing the files…
cli-request-key = Private key:  { $path }
cli-request-csr = Request:      { $path }
cli-request-hosts = Host names:   { $hosts }
cli-request-algorithm = Kind of key:  { $algorithm }
cli-request-spki = Public key:   { $sha256 } (SHA-256)
cli-request-sealed = The key is protected with the passphrase. Postfix and most other mail servers read their key unattended and cannot use it like this: openssl pkey -in KEY -out KEY.open makes a copy without, on the server.
cli-request-next = Next: send the request, from BEGIN to END, to your CA (the company that issues the certificate). Never send the private key to anybody; keep it, the certificate does not work without it.
