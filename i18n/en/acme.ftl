# Step 1: a certificate by ACME (src/request/acme)

acme-directory-what = "{ $text }" is no CA that is known here, and no https address.
acme-directory-why = The CA is named by one word, or by the address of its ACME directory.
acme-directory-next = Use letsencrypt, staging, zerossl, google, sslcom-rsa or sslcom-ecc, or the address that your CA gives, beginning with https://.

acme-terms-what = The CA's terms of service were not agreed to. Nothing was ordered.
acme-terms-why = Every CA asks for that before it issues a certificate.
acme-terms-next = Read them at { $terms } and, if you agree, say so (on the command line: --agree-terms).

acme-external-account-what = This CA wants to know your account on its site first: { $detail }.
acme-external-account-why = It issues to its customers only, and they show a key from its site ("External Account Binding").
acme-external-account-next = Get the key's name (KID) and the HMAC key on the CA's site, then give both (on the command line: --eab-kid and --eab-key-file). Let's Encrypt needs none.

acme-external-key-what = { $path } does not hold the HMAC key of an account.
acme-external-key-why = CAs show it as one long word of letters, digits, "-" and "_" (base64url).
acme-external-key-next = Copy that word from the CA's site into the file, and nothing else.

acme-csr-unreadable-what = { $path } is not a certificate signing request.
acme-csr-unreadable-why = The CA turns a request into a certificate; a key or a certificate does not do instead.
acme-csr-unreadable-next = Choose the file that begins with "BEGIN CERTIFICATE REQUEST", or make a new request.

acme-csr-without-names-what = The request { $path } asks for no host names, or for something else besides.
acme-csr-without-names-why = The CA checks the names in the request's list (Subject Alternative Name). The common name alone does not count, and addresses are not checked this way.
acme-csr-without-names-next = Make a new request for the names of your mail server.

acme-csr-for-others-what = The request is for { $csr }, but { $hosts } was asked for.
acme-csr-for-others-why = The CA issues for all names of the request, or for none.
acme-csr-for-others-next = Leave the names out to take those of the request, or make a new request.

acme-unreachable-what = The CA cannot be reached at { $url } ({ $cause }).
acme-unreachable-why = Without a connection nothing can be ordered. Nothing is lost.
acme-unreachable-next = Check the network and the firewall (HTTPS to the outside), or for a CA of your own its root file (on the command line: --ca-root), then try again. In the network of a hotel, a train or for guests, open any page in a browser and log in first.

acme-not-acme-what = What answers at { $url } does not speak ACME: { $cause }
acme-not-acme-why = The address may be a web page's, or something on the way answers in the CA's place.
acme-not-acme-next = Check the directory's address with the CA's own instructions. In the network of a hotel, a train or for guests, open any page in a browser and log in first.

acme-account-what = { $path } is not an account of this CA, or it is damaged.
acme-account-why = The file holds the key that the CA knows you by. It is not replaced, because it cannot be made again.
acme-account-next = Move it away; a new account is then made by itself.

acme-account-unknown-what = The CA does not know the account that is kept here: { $detail }.
acme-account-unknown-why = It was closed, or the CA has forgotten it, as practice services do.
acme-account-unknown-next = Move the file acme-account-….json beside the keys away; a new account is then made by itself.

acme-contact-what = The CA does not accept the mail address: { $detail }.
acme-contact-why = It writes there when something is wrong with a certificate.
acme-contact-next = Give an address that receives mail, or none.

acme-listener-what = { $address } cannot be opened for the CA's question: { $cause }
acme-listener-why = The CA asks on port 80 of the host. A web server may have that port already, and only an administrator may open it.
acme-listener-next = Run it as an administrator on the host itself, with the web server stopped for a minute, or prove the name by DNS instead.

acme-not-offered-what = The CA does not let { $host } be proven that way ({ $challenge }).
acme-not-offered-why = A wildcard can be proven by DNS alone.
acme-not-offered-next = Prove the name by DNS.

acme-not-seen-what = The record { $name } was not seen within { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
acme-not-seen-why = The CA would not see it either. A part of the name may stand twice (many panels add the domain by themselves), or the change is not published yet. Its value had to be: { $value }
acme-not-seen-next = Correct the record, then start again. There will be a new value.

acme-resolver-what = The DNS cannot be asked: { $cause }
acme-resolver-why = The record that proves the name has to be looked for.
acme-resolver-next = Check this computer's network, or name a DNS server (on the command line: --resolver).

acme-timed-out-what = The CA did not finish within { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
acme-timed-out-why = It may be overloaded.
acme-timed-out-next = Try again in an hour.

acme-unauthorized-what = The CA did not find the right proof for { $host }: { $detail }.
acme-unauthorized-why = The record, or the answer on port 80, was missing or another one. An older record with the same name may still be there; a change may not have reached all of the domain's name servers.
acme-unauthorized-next = Start again, and copy the new record exactly. Remove older records of that name.

acme-dns-what = The CA could not look up { $host }: { $detail }.
acme-dns-why = The domain's name servers do not answer the CA, the name does not exist, or its signatures (DNSSEC) are broken.
acme-dns-next = Have the domain's name servers checked, then start again.

acme-connection-what = The CA could not connect to { $host }: { $detail }.
acme-connection-why = It asks on port 80 from the internet, at the address that the DNS gives. A firewall is in between, or the address is another host's.
acme-connection-next = Open port 80 to this host, or prove the name by DNS instead.

acme-caa-what = A record of the domain forbids this CA to issue for { $host }: { $detail }.
acme-caa-why = CAA records in the DNS list the CAs that may issue for a domain, and this one is not in the list.
acme-caa-next = Choose a CA from the list, or have this CA added to the CAA records.

acme-rate-limited-what = The CA was asked too often: { $detail }.
acme-rate-limited-why = CAs limit how many certificates and failed attempts a domain may have in a week. { $minutes ->
    [0] It does not say when it may be asked again.
    [one] It may be asked again in one minute.
   *[other] It may be asked again in { $minutes } minutes.
}
acme-rate-limited-next = Wait that long. Use the CA's practice service (staging) for attempts.

acme-rejected-identifier-what = The CA does not issue for { $host }: { $detail }.
acme-rejected-identifier-why = Public CAs issue only for names that exist on the internet, and some names are blocked.
acme-rejected-identifier-next = Check the name for typing errors. For a private name use a CA of your own.

acme-bad-csr-what = The CA does not accept the request: { $detail }.
acme-bad-csr-why = Its kind of key may not be used by this CA, or its fields are not allowed there.
acme-bad-csr-next = Make a new request with an ECDSA P-256 or RSA 3072 key.

acme-refused-what = The CA refused: { $detail }.
acme-refused-why = These are the CA's own words.
acme-refused-next = Try again later; if it stays, look for these words on the CA's help pages.

acme-wrong-certificate-what = What the CA sent is no certificate for this request's key.
acme-wrong-certificate-why = It would not work with your key.
acme-wrong-certificate-next = Start again; if it happens again, tell the CA.

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = Connecting to the CA…
cli-acme-terms = You agree to the CA's terms of service: { $url }
cli-acme-new-account = Making an account with the CA; it is kept in { $path }
cli-acme-known-account = Using the account in { $path }
cli-acme-ordering = Placing the order…
cli-acme-still-proven = { $host }: the CA still knows that this name is yours.
cli-acme-add-record = Add this record to the DNS now:
    Name:   { $name }
    Type:   TXT
    Value:  { $value }
cli-acme-go-on = Waiting until it is visible. Press Enter to go on without waiting.
cli-acme-seen = { $name }: visible at { $servers }
cli-acme-not-yet = { $name }: not yet at { $servers }
cli-acme-silent = { $name }: no answer from { $servers }
cli-acme-listening = { $host }: waiting for the CA's question…
cli-acme-validating = The CA is checking…
cli-acme-rate-limited = The CA asks to wait { $seconds } seconds…
cli-acme-finalizing = Proven. Handing in the request…
cli-acme-fetching = Fetching the certificate…
cli-acme-issued = Certificate:  { $path }
cli-acme-backup = Older one:    { $path }
cli-acme-remove = The TXT records have done their work and can be removed.
cli-acme-unkept = The certificate was issued, but cannot be saved. So that it is not lost, it is printed here; nothing secret is in it. Do not order again: that counts against the CA's limits. Copy it into a file, and go on with:
cli-acme-unread = What stands at { $older } cannot be read as a chain, and stays as it is. The new one is beside it: { $path }
cli-acme-next = Next: postseal certificate check { $path } --host { $host }
