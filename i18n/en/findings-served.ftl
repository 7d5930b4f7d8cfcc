# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = The server sent no certificate that can be read.
served-no-certificate-why = Without one nobody knows who is at the other end; partners that verify do not deliver.
served-no-certificate-next = Look into the server's log and at its settings for certificate and key, install the certificate, and restart the server.

served-host-mismatch-what = The server's certificate does not carry the name { $host }; it carries: { $names }.
served-host-mismatch-why = Partners that verify compare the certificate with the name in the MX record and refuse to deliver when it is missing.
served-host-mismatch-next = Have it issued again with { $host } among its names (SAN), or have the MX record name the server as its certificate does. A server with several certificates may show the wrong one: look at its settings.

served-address-only-what = You asked for the address { $host }; the certificate carries names: { $names }.
served-address-only-why = Certificates are made for names. Whether this one fits shows only when it is asked for by the name in the MX record.
served-address-only-next = Ask again by that name, such as mx.example.org.

served-expired-what = { $subject } ran out on { $date }.
served-expired-why = Partners that verify certificates refuse the connection, so their mail does not arrive.
served-expired-next = For whoever runs the server: if it was renewed already, the server still uses the old file: install the new one, and restart the server. Otherwise make a new request in step 1.

served-not-yet-valid-what = { $subject } is valid only from { $date } on.
served-not-yet-valid-why = Until then partners refuse it. Most often a clock is wrong.
served-not-yet-valid-next = Check the date of this machine and of the one that issued it; otherwise let the server show its former certificate until that day.

served-expires-soon-what = { $subject } runs out in { $days } days.
served-expires-soon-why = Once it has run out, partners that verify refuse your mail.
served-expires-soon-next = For whoever runs the server: if it was renewed already, the server still uses the old file: install the new one, and restart the server. Otherwise make a new request in step 1 now.

served-chain-incomplete-what = The server does not send the certificate in between: the one of { $issuer }. Or that is the root of an authority of its own, which nobody else trusts.
served-chain-incomplete-why = Partners know only the root certificates. Without the one in between (the intermediate) they cannot see who vouches for the server.
served-chain-incomplete-next = If this server is yours, let it send that along: export the whole chain in step 2, or put the CA's intermediate certificate behind the server's own in the file that it uses, and restart it. { $url } If this is a private authority that vouches for the server itself, nothing is missing but trust: add its root in the settings (on the command line: --trust).

served-chain-reordered-what = The server sends its certificates in the wrong order.
served-chain-reordered-why = Its own has to come first, then each issuer. Many partners put them in order themselves, some refuse.
served-chain-reordered-next = If this server is yours: install the files that step 2 writes, or put the certificates in order in the file that the server uses, and restart it.

served-chain-extra-what = The server sends { $subject }, which need not be sent.
served-chain-extra-why = It is no part of the way from the server's certificate to a root, or it is the root itself, which partners have already.
served-chain-extra-next = Nothing has to be done. To tidy up, take it out of the file that the server uses.

served-chain-untrusted-what = The server's certificate is not trusted: { $cause }.
served-chain-untrusted-why = Partners that verify trust the well-known CAs only, unless you agreed on another one.
served-chain-untrusted-next = Install a certificate of a public CA with its whole chain, or agree with each partner to trust this one.

served-self-signed-what = The server's certificate vouches for itself.
served-self-signed-why = It encrypts, but proves nothing: partners that verify refuse it.
served-self-signed-next = If this server is yours: send the request of step 1 to a CA, install what it issues, and restart the server.

served-ca-as-leaf-what = The server shows { $subject }, the certificate of a CA, as its own.
served-ca-as-leaf-why = A CA's certificate is there to sign others, not to prove who a server is: partners that verify refuse it.
served-ca-as-leaf-next = Install the certificate that was issued for the server's name, with its own key, and restart the server.
