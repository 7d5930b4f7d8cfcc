# TLS reports of senders (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = No TLS report was found in { $places }.
tlsrpt-nothing-why = Without reports nobody knows whether senders can reach you with TLS as you promise it.
tlsrpt-nothing-next = Choose the attachments (.json, .json.gz), the messages (.eml, mbox, Maildir), or the mailbox that the record at _smtp._tls names. Large senders report once a day, from the day after the record is published.

tlsrpt-cancelled-what = Reading was cancelled.
tlsrpt-cancelled-why = A part of the reports may leave out the one that tells of trouble.
tlsrpt-cancelled-next = Start again when there is time.

tlsrpt-damaged-what = { $place } is damaged: { $cause }.
tlsrpt-damaged-why = What it tells is missing from the sum.
tlsrpt-damaged-next = Take the file from its original place again, then read it once more.

tlsrpt-bomb-what = { $place } unpacks to far more than its size and was left behind.
tlsrpt-bomb-why = Reports do not shrink that much; such files are made to fill a computer.
tlsrpt-bomb-next = Look where it comes from. No report of a mail provider looks like that.

tlsrpt-too-large-what = { $place } is larger than any report (16 MiB) and was left behind.
tlsrpt-too-large-why = The largest senders write some hundred kilobytes a day.
tlsrpt-too-large-next = Look whether it is what you think it is.

tlsrpt-cut-what = { $place } could not be read to its end: { $cause }
tlsrpt-cut-why = The sum holds what was read until then, the newest first. What is missing may be what failed.
tlsrpt-cut-next = Read it again when the connection is better, or save the messages as files and read these.

tlsrpt-not-known-what = There is no TLS report in { $place }.
tlsrpt-not-known-why = A report is a JSON document, as a file or attached to a message.
tlsrpt-not-known-next = Choose another file; unpack a zip archive first. Reports about spam (DMARC) come as XML and are something else.

tlsrpt-not-report-what = { $place } is no TLS report as RFC 8460 has it: { $cause }
tlsrpt-not-report-why = What it tells is missing from the sum.
tlsrpt-not-report-next = Nothing needs to be done, unless it comes from a large provider: then take the attachment as it came by mail.

tlsrpt-reversed-what = The report in { $place } ends ({ $end }) before it begins ({ $begin }).
tlsrpt-reversed-why = When that was, nobody can tell; it was not counted.
tlsrpt-reversed-next = Nothing needs to be done. Its sender has to correct it.

tlsrpt-future-what = The report in { $place } begins in the future: { $begin }
tlsrpt-future-why = Nobody can tell of sessions that have not been; it was not counted.
tlsrpt-future-next = Look whether the clock of this computer is right; otherwise its sender has to correct it.

tlsrpt-not-about-what = None of these reports is about { $domain }. They are about: { $others }
tlsrpt-not-about-why = A report names the domain behind the @ of the recipients, not the mail server.
tlsrpt-not-about-next = Look at how the domain is written (--domain), read other files or a longer time (--within), or leave the domain out.

tlsrpt-too-many-what = { $count } entries of senders, domains or failures are more than can be told apart.
tlsrpt-too-many-why = So many names are usually made up, by somebody who sends unwanted mail.
tlsrpt-too-many-next = Read only what is about your domain (--domain), or fewer files.

tlsrpt-more-what = { $count } more files or messages have such problems.
tlsrpt-more-why = What they tell is missing from the sum.
tlsrpt-more-next = Read them folder by folder to see which.

# Why sessions failed
tlsrpt-starttls-not-supported-what = No STARTTLS at { $hosts }. Reported by { $senders } – sessions: { $count }, { $first } to { $last }.
tlsrpt-starttls-not-supported-why = The server did not offer TLS, or somebody on the way took the offer out. Senders that go by your policy keep the mail back.
tlsrpt-starttls-not-supported-next = Look at every server of the domain, at each of its addresses, with “What a partner sees” (on the command line: postseal probe --domain { $domain }); a second MX or IPv6 is easily forgotten.

tlsrpt-certificate-host-mismatch-what = The certificate at { $hosts } is for another name. Reported by { $senders } – sessions: { $count }, { $first } to { $last }.
tlsrpt-certificate-host-mismatch-why = A certificate has to carry the name that the MX record has. Senders that go by your policy keep the mail back.
tlsrpt-certificate-host-mismatch-next = Get a certificate for exactly that name (step 1), or have the MX record name the server as its certificate does.

tlsrpt-certificate-expired-what = The certificate at { $hosts } had expired. Reported by { $senders } – sessions: { $count }, { $first } to { $last }.
tlsrpt-certificate-expired-why = Senders that go by your policy keep the mail back until a valid one is there.
tlsrpt-certificate-expired-next = Renew it, load it, and ask the running server: "postseal expiring --server" tells what it shows now. Have yourself reminded the next time.

tlsrpt-certificate-not-trusted-what = The certificate at { $hosts } is by nobody whom { $senders } trust. Sessions: { $count }, { $first } to { $last }.
tlsrpt-certificate-not-trusted-why = It is self-signed, by a CA of your own, or the certificates in between are not sent along.
tlsrpt-certificate-not-trusted-next = Install a certificate of a public CA with the whole chain (step 2 makes the file), and look with "postseal probe".

tlsrpt-validation-failure-what = TLS with { $hosts } failed for a reason that { $senders } do not name closer. Sessions: { $count }, { $first } to { $last }.
tlsrpt-validation-failure-why = Mostly no version or cipher is had in common, or the connection broke in the middle of it.
tlsrpt-validation-failure-next = Look with “What a partner sees” (on the command line: postseal probe --domain { $domain }) what a sender sees, and into the server's log of these days.

tlsrpt-tlsa-invalid-what = The TLSA records of { $hosts } did not match. Reported by { $senders } – sessions: { $count }, { $first } to { $last }.
tlsrpt-tlsa-invalid-why = Mostly a key was changed at a renewal and the record was not. Senders that honour DANE keep the mail back.
tlsrpt-tlsa-invalid-next = "postseal dns check { $domain }" compares the records with what the servers show, and gives the one to publish.

tlsrpt-dnssec-invalid-what = The signatures (DNSSEC) on the way to { $hosts } did not hold. Reported by { $senders } – sessions: { $count }, { $first } to { $last }.
tlsrpt-dnssec-invalid-why = Whoever checks signatures gets no answer at all, and no mail reaches you.
tlsrpt-dnssec-invalid-next = "postseal dns check { $domain }" says which name; have whoever keeps the zone sign it anew and compare the DS record.

tlsrpt-dane-required-what = { $senders } insist on DANE, and there is none for { $hosts }. Sessions: { $count }, { $first } to { $last }.
tlsrpt-dane-required-why = That is a choice of theirs for your domain. Their mail waits until you publish TLSA records.
tlsrpt-dane-required-next = Ask them what they expect, or publish DANE: "postseal dns check { $domain }" gives the records.

tlsrpt-sts-policy-fetch-error-what = { $senders } could not fetch the MTA-STS policy of { $domain }. Sessions: { $count }, { $first } to { $last }.
tlsrpt-sts-policy-fetch-error-why = They went on with the policy that they knew, or without one. A web server that is away for a moment does no harm.
tlsrpt-sts-policy-fetch-error-next = If it comes again: https://mta-sts.{ $domain }/.well-known/mta-sts.txt has to be there for everybody, without a redirection and without a wall against robots.

tlsrpt-sts-policy-invalid-what = What { $senders } fetched as MTA-STS policy of { $domain } is none. Sessions: { $count }, { $first } to { $last }.
tlsrpt-sts-policy-invalid-why = A line is wrong, or the web server sent something else. For these senders it is as if there were no policy.
tlsrpt-sts-policy-invalid-next = "postseal dns check { $domain }" says which line; put the file there anew and change the id of the record.

tlsrpt-sts-webpki-invalid-what = The MTA-STS policy of { $domain } did not count for { $senders }: the web server's certificate does not hold. Sessions: { $count }, { $first } to { $last }.
tlsrpt-sts-webpki-invalid-why = The policy counts only from a server that proves its name. For these senders it is as if there were none.
tlsrpt-sts-webpki-invalid-next = Renew the certificate of mta-sts.{ $domain } at the web server, by a public CA and with the whole chain.

tlsrpt-other-what = { $senders } name a reason of their own, at { $hosts }: { $cause }. Sessions: { $count }, { $first } to { $last }.
tlsrpt-other-why = RFC 8460 does not have it, so what it means only they can say.
tlsrpt-other-next = Look with “What a partner sees” (on the command line: postseal probe --domain { $domain }) whether anything is wrong; if not, ask them.

tlsrpt-untold-what = { $senders } do not say why sessions with { $domain } failed. Sessions: { $count }, { $first } to { $last }.
tlsrpt-untold-why = Something failed all the same.
tlsrpt-untold-next = Look with “What a partner sees” (on the command line: postseal probe --domain { $domain }), and into the server's log of these days.

# Whether MTA-STS may be enforced
tlsrpt-trial-not-read = MTA-STS: no report of the last two weeks tells of senders that know the policy. Read the newest ones before you enforce it.
tlsrpt-trial-too-short = MTA-STS: clean so far, and tried for less than two weeks. Wait before you enforce it.
tlsrpt-trial-failing = MTA-STS: something failed within the last two weeks. Mend that first, then wait two weeks before you enforce it.
tlsrpt-trial-clean = MTA-STS: two weeks without trouble. The policy can be enforced.

# The sum
tlsrpt-total = Reports: { $reports }, { $begin } to { $end }. There more than once: { $duplicates }.
tlsrpt-none-about = Reports: { $reports }. Nothing in them is about a session.
tlsrpt-domain = { $domain }: { $successful } sessions over TLS as promised, { $failed } failed.
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = no policy
tlsrpt-sender = Sender
tlsrpt-policy = Promise
tlsrpt-successful = Over TLS
tlsrpt-failed = Failed
tlsrpt-first = Since
tlsrpt-last = Last
tlsrpt-from = from { $addresses }
tlsrpt-progress-folder = Looking through { $folder }…
tlsrpt-progress-letters = Message { $done } of { $all }…

tlsrpt-unsigned = Anybody can send a report. Reports have to be signed by their senders (DKIM; RFC 8460, section 3); Postseal does not check that: let your mail server refuse those that are not.
