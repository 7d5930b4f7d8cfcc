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
request-key-encrypted-next = Remove the passphrase with: openssl pkey -in { $path } -out unprotected.key – then choose that file.

request-key-unreadable-what = { $path } is not a private key that can be read.
request-key-unreadable-why = The request has to be signed with the private key; the file may be damaged, hold something else, or hold a key that is too short today (RSA below 2048 bits).
request-key-unreadable-next = Choose a file that begins with "BEGIN PRIVATE KEY", "BEGIN RSA PRIVATE KEY" or "BEGIN EC PRIVATE KEY".

request-key-unsupported-what = The key { $path } is of a kind that is not used for mail servers: { $kind }.
request-key-unsupported-why = Public CAs or common mail servers refuse it.
request-key-unsupported-next = Make a new key; ECDSA P-256 is recommended.

request-csr-not-written-what = The new key { $path } was written, but the request was not: { $cause }.
request-csr-not-written-why = The key is good and is kept; only the request that the CA needs is missing.
request-csr-not-written-next = Remove the cause, then make a request with that key (on the command line: --reuse-key { $path }).

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
cli-request-making-key = Making the key …
cli-request-reading-key = Reading the key …
cli-request-signing = Signing the request …
cli-request-writing = Writing the files …
cli-request-key = Private key:  { $path }
cli-request-csr = Request:      { $path }
cli-request-hosts = Host names:   { $hosts }
cli-request-algorithm = Kind of key:  { $algorithm }
cli-request-spki = Public key:   { $sha256 } (SHA-256)
cli-request-next = Next: send the request, from BEGIN to END, to your CA (the company that issues the certificate). Never send the private key to anybody; keep it, the certificate does not work without it.
