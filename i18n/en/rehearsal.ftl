# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = The practice CA cannot read the certificate request ({ $cause }).
rehearsal-bad-request-why = A CA, which issues certificates, signs only a request that is whole and was signed with the key it names.
rehearsal-bad-request-next = Make a new request in step 1.

rehearsal-no-names-what = The certificate request names no host.
rehearsal-no-names-why = A certificate is issued for the names of your mail server; without one there is nothing to certify.
rehearsal-no-names-next = Make a new request in step 1, with the name of your mail server.

rehearsal-crypto-what = The practice CA could not make a key or a signature ({ $cause }).
rehearsal-crypto-why = Without it there is no certificate to rehearse with.
rehearsal-crypto-next = Start the rehearsal again. If it fails again, please report it with the text in brackets.

rehearsal-server-what = The practice mail server could not start on this computer ({ $cause }).
rehearsal-server-why = It takes in the test message of the rehearsal, and is reachable from this computer alone.
rehearsal-server-next = Check whether a security program forbids local connections (127.0.0.1), and start the rehearsal again.
