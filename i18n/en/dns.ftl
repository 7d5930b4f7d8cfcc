# What a domain publishes in DNS about TLS for its mail.

dns-bogus-what = The signatures (DNSSEC) of { $name } do not hold.
dns-bogus-why = Senders that check signatures get no answer about this name at all: their mail waits, and comes back after days. The signatures may have run out, the key may have been changed without the parent zone (DS record), or somebody forges answers.
dns-bogus-next = Have whoever runs the zone sign it anew and compare the DS record at the registrar with the zone's key. Until then mail is lost.

dns-no-answer-what = DNS gave no answer about { $name }: { $cause }
dns-no-answer-why = A sender that gets none does not know whether TLS may be left out, and waits.
dns-no-answer-next = Try again. Where it stays so, the name servers of the zone need a look.

dns-no-dnssec-what = The DNS server that was asked leaves out signatures (DNSSEC): whether DANE protects this server could not be found out.
dns-no-dnssec-why = Old routers and some company networks do that. Your own mail server needs a DNS server that hands signatures on, too, if it is to honour DANE of partners.
dns-no-dnssec-next = Ask another DNS server, such as 9.9.9.9: name it in the settings (on the command line: --resolver 9.9.9.9:53).

dns-elsewhere-what = The DNS server that was asked leaves out signatures (DNSSEC). The name servers of the zones themselves were asked in its place, from the root on.
dns-elsewhere-why = What is said here about DANE holds all the same. But a mail server that asks the same DNS server cannot check DANE of its partners.
dns-elsewhere-next = Have your mail server ask a DNS server that hands signatures on and checks them: Unbound or BIND on its own machine, for example.

dane-holds-what = DANE: the record at { $at } matches the certificate, and everything that leads to it is signed.
dane-holds-why = Senders that honour DANE insist on TLS with exactly this server; nobody on the way can take TLS out.
dane-holds-next = Before the key of the server changes, publish the record of the new one beside this one, and wait two TTLs.

dane-none-what = No DANE: the zone is signed, but there is no TLSA record at { $at }.
dane-none-why = Anybody on the way can still take STARTTLS out of the conversation without the sender noticing.
dane-none-next = Add this record, and change it before each new key: { $at }. IN TLSA { $record }

dane-unsigned-what = No DANE: { $name } is not signed (DNSSEC).
dane-unsigned-why = Without signatures nobody believes TLSA records, and anybody on the way can take TLS out of the conversation. MTA-STS works without them.
dane-unsigned-next = Switch DNSSEC on where your zone is kept, if you want DANE. Otherwise publish MTA-STS.

dane-mx-unsigned-what = The mail server's own zone is signed, but { $domain }, whose MX record leads to it, is not.
dane-mx-unsigned-why = Somebody on the way can name another server in the MX record; so DANE does not protect mail for this domain.
dane-mx-unsigned-next = Switch DNSSEC on for { $domain } as well.

dane-mismatch-what = No TLSA record at { $at } matches the certificate that the server shows.
dane-mismatch-why = Senders that honour DANE refuse to deliver here; their mail comes back after days. Mostly the key was changed at a renewal and the record was not.
dane-mismatch-next = Publish this in the place of the others (keep one only if it is that of a key that is about to be installed): { $at }. IN TLSA { $record }

dane-issuer-what = The TLSA record at { $at } names the CA, but the certificate is not good for it: { $cause }
dane-issuer-why = With usage 2 the certificate has to be issued by that CA, valid today, and for the name of the mail server. Senders that honour DANE refuse to deliver.
dane-issuer-next = Install a certificate of that CA for the server's name, or publish a record of the server's own key (3 1 1).

dane-without-tls-what = There are TLSA records at { $at }, but TLS with the server does not come about.
dane-without-tls-why = They promise TLS. Senders that honour DANE refuse to deliver.
dane-without-tls-next = Switch STARTTLS on, or remove the records until it is.

dane-usage-what = A TLSA record at { $at } has usage 0 or 1: { $record }
dane-usage-why = Those are for web browsers. Between mail servers nobody uses them (RFC 7672, section 3.1.3).
dane-usage-next = Replace it by a record of usage 3, the server's own key (3 1 1).

dane-malformed-what = A TLSA record at { $at } is not one that a mail server can use: { $record }
dane-malformed-why = Numbers that mean nothing, or a digest of the wrong length. Senders pass over it.
dane-malformed-next = Make it anew from the certificate, best as 3 1 1.

dane-useless-what = There are TLSA records at { $at }, and none of them is one that a mail server can use.
dane-useless-why = Senders that honour DANE then insist on TLS, but check no certificate: whoever sits on the way can show one of his own.
dane-useless-next = Publish one that counts: { $at }. IN TLSA { $record }

dane-spare-what = A TLSA record at { $at } matches nothing that the server shows: { $record }
dane-spare-why = It may be that of the next key, published in good time, or one that was left over. It does no harm as long as another matches.
dane-spare-next = Remove it if it is that of an old key.

sts-none-what = No MTA-STS: { $domain } announces no policy.
sts-none-why = Big providers (Google, Microsoft) then do not insist on TLS when they send to you, and anybody on the way can take it out.
sts-none-next = If the domain is yours, publish a policy in testing mode first: “Published in DNS” says which record and file (on the command line: postseal dns check { $domain }).

sts-several-what = There are several MTA-STS records at { $name }.
sts-several-why = Then none of them counts (RFC 8461, section 3.1): it is as if there were no policy.
sts-several-next = Remove all but one.

sts-record-what = The MTA-STS record at { $name } is not one: { $text }
sts-record-why = Senders pass over it: it is as if there were no policy.
sts-record-next = Write it as v=STSv1; id=20260131; with a number of letters and digits that changes with each policy.

sts-unreachable-what = The MTA-STS policy cannot be fetched, { $host } does not answer: { $cause }
sts-unreachable-why = Senders that do not know the policy yet send without it; those that know it go on with what they have.
sts-unreachable-next = Give { $host } an address record and a web server with HTTPS at port 443.

sts-certificate-what = The MTA-STS policy cannot be fetched, the certificate of { $host } does not hold: { $cause }
sts-certificate-why = The policy counts only from a server that proves its name. Senders behave as if there were none.
sts-certificate-next = Get a certificate for exactly { $host } (a public CA, with the ones in between) for the web server. In the network of a hotel, a train or for guests, open any page in a browser and log in first.

sts-status-what = The MTA-STS policy cannot be fetched: { $host } answers with status { $status }.
sts-status-why = Only status 200 counts. A redirection is not followed, as it would lead away from the proven name (RFC 8461, section 3.3).
sts-status-next = Put the file at https://{ $host }/.well-known/mta-sts.txt itself. In the network of a hotel, a train or for guests, open any page in a browser and log in first.

sts-media-type-what = { $host } does not say that the MTA-STS policy is plain text, but: { $media }
sts-media-type-why = Senders may pass over what is not text/plain (RFC 8461, section 3.3).
sts-media-type-next = Have the web server send the file as text/plain. In the network of a hotel, a train or for guests, open any page in a browser and log in first.

sts-policy-what = What { $host } shows is no MTA-STS policy: { $cause }
sts-policy-why = Senders pass over it: it is as if there were no policy.
sts-policy-next = Correct the file; it has the lines version, mode, mx and max_age.

sts-off-what = The MTA-STS policy of { $domain } says that there is none (mode: none).
sts-off-why = That is the right way to end a policy. Nobody insists on TLS by it.
sts-off-next = Take the record and the file away when its max_age is over, or publish mode: testing to begin anew.

sts-testing-what = MTA-STS is being tried for { $domain } (mode: testing).
sts-testing-why = Senders report what goes wrong, and deliver all the same: nothing is protected yet.
sts-testing-next = When the reports (TLS-RPT) have been clean for two weeks, set mode: enforce and change the id of the record.

sts-short-what = The MTA-STS policy of { $domain } is kept for { $hours } hours only.
sts-short-why = Who wants to get round it only has to block the look-up that long. RFC 8461 advises weeks.
sts-short-next = Set max_age to some weeks, for example 2419200.

sts-enforced-what = MTA-STS is enforced for { $domain }.
sts-enforced-why = Senders that honour it insist on TLS with a server that proves its name.
sts-enforced-next = Keep the list of servers in the policy as the MX records are, and change the id with each change.

sts-not-listed-what = The MTA-STS policy does not list { $host }, only: { $listed }
sts-not-listed-why = The policy is enforced: senders that honour it do not deliver to this server.
sts-not-listed-next = Add the line "mx: { $host }" to the policy, and change the id of the record.

sts-not-listed-yet-what = The MTA-STS policy does not list { $host }, only: { $listed }
sts-not-listed-yet-why = While the policy is tried, mail is delivered all the same. Once it is enforced, it is not.
sts-not-listed-yet-next = Add the line "mx: { $host }" to the policy, and change the id of the record.

sts-refused-what = { $host } does not do what the MTA-STS policy promises: TLS with a trusted certificate for its name.
sts-refused-why = The policy is enforced: senders that honour it do not deliver to this server.
sts-refused-next = Correct what is said about the certificate here. If that takes long, set mode: testing and change the id.

sts-refused-later-what = { $host } does not do what the MTA-STS policy promises: TLS with a trusted certificate for its name.
sts-refused-later-why = While the policy is tried, mail is delivered all the same. Once it is enforced, it is not.
sts-refused-later-next = Correct what is said about the certificate here before you set mode: enforce.

dns-anchor-what = { $file } is no trust anchor for DNSSEC: { $cause }
dns-anchor-why = It has to hold DNSKEY records of the root zone, as a zone file has them.
dns-anchor-next = Leave the option out for the Internet's own root; for a root of your own give the file with its key-signing key.

tlsrpt-none-what = No TLS-RPT: { $domain } asks nobody to report when TLS fails.
tlsrpt-none-why = Big providers then tell you nothing when they cannot reach your servers over TLS. Before MTA-STS is enforced, these reports are how you know that nobody would be cut off.
tlsrpt-none-next = Add a TXT record at _smtp._tls.{ $domain }, with a mailbox that somebody reads; "postseal dns reports" sums them up.

tlsrpt-record-what = The TLS-RPT record at { $name } is not one that counts: { $text }
tlsrpt-record-why = Senders pass over it, and report nothing.
tlsrpt-record-next = Leave one record of the form v=TLSRPTv1; rua=mailto:tls-reports@example.org

cli-dns-add = To add:
cli-dns-change = To change; what stood there goes as the new one comes:
dns-away-all = every { $type } record of { $name } that is there goes
cli-dns-step-report = First, have senders report what goes wrong (TLS-RPT); it changes nothing else:
cli-dns-step-policy = MTA-STS, at first in testing mode: this file at { $url }, sent as text/plain over HTTPS with a certificate of a public CA; then the record _mta-sts. After two weeks of clean reports: mode enforce, max_age 2419200, and a new id.
cli-dns-step-issuer = Say which CA may issue (CAA). Other CAs that you use have to be named as well:
cli-dns-step-dane = DANE, only where the zone of the mail servers is signed (DNSSEC), and for the key that the server shows already. Before a new key: its record beside this one, two TTLs earlier:
cli-dns-step-enforce = Now enforce the policy: put this file in the place of the old one, and change the id of the record. Keep reading the reports:

# How each area is
dns-area-mx = Mail servers (MX)
dns-area-mx-about = Which servers take mail for the domain, and what a sender meets there.
dns-area-dane = DANE
dns-area-dane-about = The server's key in DNS, signed (DNSSEC): senders take no other, and never go without TLS.
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = A small file on a web server says that mail goes to these servers, by TLS alone. Works without DNSSEC.
dns-area-tls-rpt = TLS reports (TLS-RPT)
dns-area-tls-rpt-about = Big providers then tell you each day when TLS with your servers failed.
dns-area-caa = Who may issue (CAA)
dns-area-caa-about = Which certificate authorities may issue for your servers' names.
dns-verdict-good = Good
dns-verdict-missing = Not there yet
dns-verdict-trying = Being tried
dns-verdict-attention = Needs attention
dns-verdict-bad = Not good
dns-verdict-unknown = Not found out
dns-total-good = { $domain } publishes all there is: TLS cannot be taken out on the way.
dns-total-missing = Nothing is broken at { $domain }. There is more to publish.
dns-total-attention = It works at { $domain }, and something should be changed.
dns-total-bad = Something is wrong at { $domain }: mail may be lost.

# The steps
dns-plan-report = Ask for reports
dns-plan-policy = Try MTA-STS
dns-plan-enforce = Enforce MTA-STS
dns-plan-issuer = Name your CA
dns-plan-dane = Publish the key (DANE)
dns-plan-policy-locked = First ask for reports: they tell you what goes wrong while the policy is tried.
dns-plan-enforce-locked = First the policy has to be tried without trouble, and reports that were read here have to be clean for two weeks.
dns-plan-dane-locked = First the zones of the domain and of its mail servers have to be signed (DNSSEC), and the servers have to answer.
dns-plan-unanswered = DNS gave no answer about it: what is there is not known. Check again, or ask another DNS server.
dns-plan-dane-coming = The server does not show the certificate of step 2 yet. Its key stands beside the one in use: publish both, wait two TTLs, then install it. “Change the server's key without an outage” counts the time.

# What shows the policy
dns-place-nginx = A web server of your own: it needs an address record for mta-sts.<domain> and a certificate for that name.
dns-place-apache = A web server of your own, with mod_ssl: it needs an address record for mta-sts.<domain> and a certificate for that name.
dns-place-caddy = Caddy gets the certificate by itself; it needs an address record for mta-sts.<domain> and port 80 or 443 open.
dns-place-iis = A site of its own in IIS, bound to mta-sts.<domain> with HTTPS and a certificate for that name.
dns-place-github-pages = A repository with these files and an empty file .nojekyll, published by Pages; mta-sts.<domain> is a CNAME to <user>.github.io. Switch Enforce HTTPS on.
dns-place-cloudflare-pages = A project of its own with these files; add mta-sts.<domain> as its custom domain.
