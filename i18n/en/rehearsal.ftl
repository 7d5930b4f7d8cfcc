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

rehearsal-not-usable-what = The certificate of the practice CA did not pass its check ({ $cause }).
rehearsal-not-usable-why = A partner's server would refuse it, so the rehearsal stops here.
rehearsal-not-usable-next = Check the clock of this computer, and start the rehearsal again.

rehearsal-not-arrived-what = The test message was accepted, and is not in the practice mailbox.
rehearsal-not-arrived-why = Without the received message nothing can be proven.
rehearsal-not-arrived-next = Start the rehearsal again. If it fails again, please report it.

cli-rehearse-request = Step 1, request: a private key and a certificate request for mx.example.test are made.
cli-rehearse-certificate = Step 2, certificate: a practice CA, made for this rehearsal alone, issues the certificate, and it is checked.
cli-rehearse-policy = Step 3, policy: a configuration for Postfix is written that encrypts mail in both directions.
cli-rehearse-proof = Step 4, proof: a test message goes to a practice server on this computer, and its header is read.
cli-rehearse-kept = The files of all four steps are in { $folder }. The practice certificate is for trying out: no partner trusts it.
cli-rehearse-removed = The files of this rehearsal have been removed. With --out FOLDER they are kept.
