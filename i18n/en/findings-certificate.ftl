# What is noticed about certificates (src/certificate)

no-certificate-what = No certificate was given.
no-certificate-why = Nothing can be installed without the certificate that the CA issued for your request.
no-certificate-next = Paste or open the certificate that the CA sent: a text that starts with -----BEGIN CERTIFICATE-----.

key-mismatch-what = This certificate ({ $subject }) belongs to another key.
key-mismatch-why = A server can only prove who it is with the key that the certificate was requested with; it would not start with this pair.
key-mismatch-next = Look for the certificate that answers your latest request, or choose the key that this one was requested with.

host-mismatch-what = The certificate does not carry the name { $host }; it carries: { $names }.
host-mismatch-why = Partners that verify compare the certificate with the name in your MX record and refuse to deliver when it is missing.
host-mismatch-next = Ask the CA to issue it again with { $host } among its names (SAN), or correct the host name in step 1.

expired-what = { $subject } ran out on { $date }.
expired-why = Partners that verify certificates refuse the connection, so their mail does not arrive.
expired-next = Renew it: make a new request in step 1 and send it to the CA.

not-yet-valid-what = { $subject } is valid only from { $date } on.
not-yet-valid-why = Until then partners refuse it. Most often a clock is wrong.
not-yet-valid-next = Check the date of this machine; otherwise wait until that day before you install it.

expires-soon-what = { $subject } runs out in { $days } days.
expires-soon-why = Once it has run out, partners that verify refuse your mail.
expires-soon-next = Renew it now: make a new request in step 1.

chain-incomplete-what = A certificate in between is missing: the one of { $issuer }.
chain-incomplete-why = Partners know only the root certificates. Without the one in between (the intermediate) they cannot see who vouches for yours.
chain-incomplete-next = Get the intermediate certificate from your CA (often named chain or ca-bundle) and add it here. { $url }

issuer-unknown-what = The chain ends at { $issuer }, and nobody here knows who that is.
issuer-unknown-why = It may be the root of a private CA, which partners trust only if you agreed on it with them. Or one more certificate in between is missing.
issuer-unknown-next = If it is your company's or a partner's own CA: choose its root in the settings, under the trusted root certificates, and let each partner trust it. Otherwise get the whole chain from the CA. { $url }

chain-reordered-what = The certificates came in another order; they are sorted now.
chain-reordered-why = A server must send its own certificate first, then each issuer.
chain-reordered-next = Nothing to do: install the files that Postseal writes.

chain-extra-what = { $subject } need not be sent.
chain-extra-why = It is no part of the way from your certificate to a root, or it is the root itself, which partners have already.
chain-extra-next = Nothing to do: Postseal leaves it out.

chain-untrusted-what = The chain ends at { $root }, which is not trusted here ({ $cause }).
chain-untrusted-why = Partners that verify trust the well-known CAs only, unless you agreed on another one.
chain-untrusted-next = Use a certificate of a public CA. If it is your company's or a partner's own CA: choose its root in the settings, under the trusted root certificates; then it counts here, and each partner has to trust it as well.

self-signed-what = The certificate vouches for itself.
self-signed-why = It encrypts, but proves nothing: partners that verify refuse it.
self-signed-next = Send the request of step 1 to a CA and use what it issues.

ca-as-leaf-what = { $subject } is the certificate of a CA, not of your server.
ca-as-leaf-why = It cannot be installed: you do not have its key.
ca-as-leaf-next = Look for the other certificate that the CA sent, the one with your host name.

weak-key-what = The key of { $subject } is too short: { $key }.
weak-key-why = Such keys can be broken, and partners refuse them.
weak-key-next = Make a new key in step 1; the suggested one is good.

weak-signature-what = { $subject } is signed with { $signature }, which can be forged.
weak-signature-why = Partners refuse such certificates.
weak-signature-next = Ask the CA to issue it again with SHA-256.

no-server-auth-what = The certificate may not be used by a server.
no-server-auth-why = Its purposes (key usage, extended key usage) leave out server authentication, so partners refuse it.
no-server-auth-next = Ask the CA for a TLS server certificate.

common-name-only-what = The name { $name } stands only in the old place (common name).
common-name-only-why = Today's software looks at the list of names (SAN) alone and finds none.
common-name-only-next = Ask the CA to issue it again with the host name as a SAN; the request of step 1 asks for that.

validity-too-long-what = The certificate is valid for { $days } days; public CAs may issue for { $most } at most.
validity-too-long-why = Software that keeps to the rules of the public CAs may refuse it.
validity-too-long-next = If your own company issued it, nothing is wrong; otherwise ask the CA.

wildcard-what = { $name } stands for every host below that domain.
wildcard-why = Whoever gets hold of its key can pose as any of them.
wildcard-next = Fine for one server; for several, a certificate for each name is safer.

chain-completed-what = A certificate in between was missing; this machine has it: { $subject }.
chain-completed-why = A server must send it along, as partners know only the root certificates.
chain-completed-next = Nothing to do: Postseal adds it to the chain that you install.

chain-fetched-what = A certificate in between was missing; the CA has it: { $subject }.
chain-fetched-why = A server must send it along, as partners know only the root certificates. It came from { $url }.
chain-fetched-next = Nothing to do: Postseal adds it to the chain that you install.

fetch-failed-what = The missing certificate could not be had from { $url }: { $cause }.
fetch-failed-why = The certificate itself names that place, but it did not answer as it should.
fetch-failed-next = Try again later, or download the intermediate certificate from the web site of your CA.

revoked-what = The CA took { $subject } back on { $date }.
revoked-why = Partners that ask the CA refuse it. Most often the key was lost, or somebody asked for the revocation.
revoked-next = Make a new request with a new key in step 1, and find out who asked for the revocation.

revocation-unknown-what = Whether the CA took { $subject } back is not known: { $cause }.
revocation-unknown-why = The CA gave no answer that counts. Most partners go on without one.
revocation-unknown-next = Try again later; if it stays so, ask the CA.

trusted-here-only-what = This machine trusts { $root }; many partners will not.
trusted-here-only-why = It is on this machine's list of roots, or on the one in Postseal's settings; it is not on Mozilla's, which most mail servers follow.
trusted-here-only-next = Use a certificate of a public CA, or agree with each partner to trust this root.

untrusted-here-only-what = Partners trust { $root }; this machine does not.
untrusted-here-only-why = It is on Mozilla's list of roots, not on this machine's, which may be out of date.
untrusted-here-only-next = Nothing is wrong with the certificate. Update the package ca-certificates on this machine.

no-client-auth-what = The certificate proves who your server is when it receives mail, not when it sends mail.
no-client-auth-why = Few partners ask a sending server for a certificate. Several public CAs stopped issuing for that in 2026 (purpose clientAuth).
no-client-auth-next = Nothing to do, unless a partner asks your server for a certificate: then agree on one from another CA.

no-timestamps-what = The CA did not prove that it published the certificate.
no-timestamps-why = Public CAs put proofs of publication (SCT) into each certificate. Browsers ask for them, mail servers do not.
no-timestamps-next = Nothing to do for mail. If a web site is to use it too, ask the CA.

trust-unknown-what = Nobody can say here whether the chain is trusted: { $cause }.
trust-unknown-why = This machine has no list of root certificates to judge by.
trust-unknown-next = Install the package ca-certificates, or choose a file with roots.

unreadable-what = { $name }: there is no certificate, request or key in it.
unreadable-why = Postseal looks for text blocks that start with -----BEGIN and for the same in binary form (DER).
unreadable-next = Open the file that the CA sent, or paste its text with the BEGIN and END lines.

certificate-damaged-what = { $name }: { $block } cannot be read ({ $cause }).
certificate-damaged-why = Part of it is missing or was changed, often by a mail program or an incomplete copy.
certificate-damaged-next = { $form ->
    [file] Save the attachment or download it again; it did not come whole. Or ask the CA for the files themselves.
   *[other] Copy it again, with its BEGIN and END lines, or save the attachment and open the file.
}

no-roots-what = There are no root certificates to trust: { $cause }.
no-roots-why = Without them nothing can be told to be trusted.
no-roots-next = Install the package ca-certificates, or name a file with roots.

own-roots-what = The company's own root certificates cannot be read from { $path }: { $cause }.
own-roots-why = What only they vouch for would be told as not trusted.
own-roots-next = Choose another file or folder in the settings, or take this one out of them.

own-roots-none-what = There is no certificate of an authority in { $path }.
own-roots-none-why = What only its authorities vouch for would be told as not trusted.
own-roots-none-next = Choose another file or folder in the settings (on the command line: --trust), or leave it out.

certificate-no-key-what = { $name } holds no private key.
certificate-no-key-why = The certificate is compared with the key that it was requested with.
certificate-no-key-next = Name the file that step 1 wrote, such as mx.example.org.key.
