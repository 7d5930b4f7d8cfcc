# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = The name { $name } has no address.
delivery-name-not-found-why = The DNS, the directory of all host names, knows no server by that name, so there is nothing to connect to.
delivery-name-not-found-next = Check the spelling; for a new name, check that its record is published: A or AAAA for a server, MX for a mail domain.

delivery-null-mx-what = The domain { $domain } takes no mail.
delivery-null-mx-why = Its MX record, the entry that names its mail servers, says so on purpose (RFC 7505), so there is nothing to connect to.
delivery-null-mx-next = Check the spelling of the domain; many use another one for mail than for the web.

delivery-unusable-mx-what = The MX records of { $domain } name no mail server.
delivery-unusable-mx-why = An MX record, the entry that names a domain's mail server, has to hold a host name; what stands there is none, an address for example.
delivery-unusable-mx-next = Whoever runs the DNS of { $domain } has to write the server's host name there.

delivery-resolver-what = The address of { $name } could not be looked up: { $cause }.
delivery-resolver-why = Without an answer of the DNS, the directory of all host names, no server is found.
delivery-resolver-next = Check this machine's network and DNS server, or name another in the settings (on the command line: --resolver), then try again.

delivery-port-closed-what = Nothing answers at { $target }: the connection was refused.
delivery-port-closed-why = The machine is there, but no mail server listens on that port, or a firewall turns us away.
delivery-port-closed-next = Check that the mail server runs and listens on that port (25 between servers, 587 or 465 for programs that log in, 993 for mailboxes).

delivery-network-what = The connection to { $target } failed ({ $step }): { $cause }.
delivery-network-why = There is no way through the network to that server, or it broke on the way.
delivery-network-next = Check the address, the network and the firewall, then try again.

delivery-timed-out-what = { $target } did not answer within { $seconds } seconds ({ $step }).
delivery-timed-out-why = A firewall may swallow the connection (many providers block port 25 outwards), or the server is overloaded.
delivery-timed-out-next = Try again later, from another network, or over port 587.

delivery-no-greeting-what = { $target } takes the connection, but says nothing within { $seconds } seconds ({ $step }).
delivery-no-greeting-why = A mail server speaks first. The port may belong to another service, or expect TLS from the first byte on; some servers let unknown ones wait for minutes.
delivery-no-greeting-next = Check host and port; for port 465 choose implicit TLS. If both are right, try again later, or look into that server's log.

delivery-port-25-silent-what = Nobody answers at { $target }: no connection within { $seconds } seconds.
delivery-port-25-silent-why = Most internet providers close port 25 for homes and offices, and so do cloud providers. The server may be in perfect order.
delivery-port-25-silent-next = Look from your mail server instead, which may use that port: copy Postseal there and run postseal probe. Or look at port 587, if the server has it.

delivery-closed-what = { $target } closed the connection ({ $step }).
delivery-closed-why = The server, or something in front of it, ended the conversation in the middle; no message was accepted.
delivery-closed-next = Look into that server's log at this time; it may refuse this machine's address.

delivery-unsure-what = { $target } did not say whether it took the message ({ $step }): the connection broke just then.
delivery-unsure-why = It had the whole message by then, so it may arrive or not. A server may also look at a message for minutes before it answers.
delivery-unsure-next = Look into the recipient's mailbox. If it is not there after some minutes, send again: at worst it arrives twice.

delivery-not-smtp-what = What answers at { $target } does not speak the mail protocol SMTP ({ $step }: { $cause }).
delivery-not-smtp-why = The port may belong to another service, or expect TLS from the first byte on.
delivery-not-smtp-next = Check host and port; for port 465 choose implicit TLS.

delivery-web-page-what = What answers at { $target } is a web server, not a mail server ({ $step }).
delivery-web-page-why = Networks of hotels, trains and guests answer with a page of their own until one has logged in. Or the port belongs to a web server.
delivery-web-page-next = Open any page in a browser and log in to the network, then try again. Otherwise check host and port.

delivery-deferred-what = { $target } puts us off for now ({ $step }): { $reply }.
delivery-deferred-why = A reply that begins with 4 means "try again later"; many servers greet unknown senders so (greylisting).
delivery-deferred-next = Wait a few minutes, then send again.

delivery-greylisted-what = { $target } puts us off for now, as it does with everybody whom it does not know ({ $step }): { $reply }.
delivery-greylisted-why = Greylisting: programs that send spam do not come back, mail servers do. Nothing is wrong.
delivery-greylisted-next = Wait five to fifteen minutes, then send again from the same machine.

delivery-mailbox-what = The mailbox at { $target } could not be read ({ $step }): { $cause }.
delivery-mailbox-why = So whether the message has arrived is not known.
delivery-mailbox-next = Try again, or open the message in your mail program, save it, and open the file here.

delivery-not-arrived-what = { $seconds ->
    [one] After one second
   *[other] After { $seconds } seconds
} the message { $id } is not in the mailbox at { $target }.
delivery-not-arrived-why = It may be held back on its way (greylisting takes up to fifteen minutes), or have gone to another mailbox. The inbox and the folder for spam were looked through.
delivery-not-arrived-next = Wait for it a little longer. Where it was refused, a notice of that is in the sender's mailbox.

delivery-message-id-what = { $id } is not a Message-ID.
delivery-message-id-why = A message is found by the whole of it: it has an @ in it, such as <20261123.1@mx.example.org>. By a part of it another message would be taken for yours.
delivery-message-id-next = Take it from what send printed, or from the Message-ID line of the message.

delivery-secret-empty-what = The first line of { $file } is empty.
delivery-secret-empty-why = The password or token is expected there; with none the server would only count a failed login.
delivery-secret-empty-next = Write it into the first line of the file.

delivery-collect-folder = Looking into { $folder }…
delivery-collect-wait = { $seconds ->
    [one] Not there yet; one second left.
   *[other] Not there yet; { $seconds } seconds left.
}

delivery-blocklisted-what = { $target } takes nothing from our address ({ $step }): { $reply }.
delivery-blocklisted-why = The address stands on a list of those who send spam, or of home connections, which should not send mail themselves. TLS has nothing to do with it.
delivery-blocklisted-next = Send through your own mail server (on the command line: --via), or run Postseal on it. Where it is your server's address: ask the list's operator to take it off.

delivery-rejected-what = { $target } refuses ({ $step }): { $reply }.
delivery-rejected-why = A reply that begins with 5 is final: the same attempt will not succeed later. No message was accepted.
delivery-rejected-next = Read the server's reason; check sender, recipient, and whether you have to log in first.

delivery-no-starttls-what = { $target } does not offer TLS (no STARTTLS), so nothing was sent.
delivery-no-starttls-why = STARTTLS is the command that turns a plain connection into an encrypted one; without it the mail would be readable on the way. A device in between may also strip the offer.
delivery-no-starttls-next = Switch TLS on at that server; if it is on, look for a firewall with "SMTP inspection" in between.

delivery-starttls-refused-what = { $target } offers TLS and then refuses it: { $reply }. Nothing was sent.
delivery-starttls-refused-why = Most often the server cannot read its certificate or key.
delivery-starttls-refused-next = Look into that server's log, and check the paths and permissions of its certificate and key.

delivery-injected-what = { $target } sent plain text behind its consent to TLS; the connection was given up.
delivery-injected-why = That is how an attacker on the way would slip own words into the encrypted conversation (CVE-2011-0411), or a badly outdated server behaves.
delivery-injected-next = Update that server's software; if it is current, look for a device in between that changes mail connections.

delivery-handshake-what = TLS with { $target } failed: { $cause }.
delivery-handshake-why = Both sides could not agree on encryption, or the server's certificate and key do not work. Nothing was sent over it.
delivery-handshake-next = Look into that server's log at this time; check its certificate, key, and allowed TLS versions and ciphers.

delivery-old-tls-what = { $target } speaks only TLS versions that are too old: { $cause }.
delivery-old-tls-why = TLS 1.0 and 1.1 are deprecated (RFC 8996); a partner who asks for TLS today refuses them.
delivery-old-tls-next = Allow TLS 1.2 and 1.3 in that server's configuration, updating it where need be.

delivery-untrusted-what = The certificate of { $target } is not trusted: { $cause }. Nothing was sent.
delivery-untrusted-why = Only a certificate that leads to a known authority, and is valid today, proves who is at the other end.
delivery-untrusted-next = Check that the server sends its whole chain and that the certificate has not run out; for a private authority, add its root in the settings (on the command line: --trust).

delivery-name-mismatch-what = The certificate of { $target } is not for the name { $name }. Nothing was sent.
delivery-name-mismatch-why = A valid certificate for somebody else proves nothing about this server.
delivery-name-mismatch-next = Use the name that stands in the certificate, or have one issued that carries { $name }.

delivery-secret-in-clear-what = The password was not sent to { $target }: the connection is not encrypted.
delivery-secret-in-clear-why = Everybody on the way could read it.
delivery-secret-in-clear-next = Ask for TLS (required, verified or implicit), or send without logging in.

delivery-secret-unverified-what = The password was not sent to { $target }: its certificate is not verified.
delivery-secret-unverified-why = An attacker on the way could present any certificate and collect the password.
delivery-secret-unverified-next = Use the server name that stands in the certificate; for a private authority, add its root in the settings (on the command line: --trust).

delivery-no-mechanism-what = { $target } offers no way to log in that this program knows (offered: { $offered }).
delivery-no-mechanism-why = Known are SCRAM-SHA-256, SCRAM-SHA-1, PLAIN and LOGIN for a password, and XOAUTH2 and OAUTHBEARER for a token; many servers offer none on port 25.
delivery-no-mechanism-next = Try port 587 or 465, or send without logging in.

delivery-auth-failed-what = { $target } does not accept user and password: { $reply }.
delivery-auth-failed-why = One of them is wrong, or this account may not send from here. Nothing was sent.
delivery-auth-failed-next = Check user name and password; some providers ask for a separate password for each application. A token is good for an hour or so: take a new one.

delivery-auth-broken-what = Logging in at { $target } broke off: { $cause }.
delivery-auth-broken-why = The server did not keep to the method, or could not prove that it knows the password itself.
delivery-auth-broken-next = Check host and port; look into that server's log.

delivery-no-roots-what = There are no root certificates to trust: { $cause }.
delivery-no-roots-why = Root certificates are the known authorities; without them no certificate can be verified.
delivery-no-roots-next = Install the system's CA certificates (package ca-certificates), or add a file with roots in the settings (on the command line: --trust).

probe-no-starttls-what = The server does not offer TLS (no STARTTLS).
probe-no-starttls-why = Mail to it goes in plain text, and a partner who insists on TLS cannot deliver at all.
probe-no-starttls-next = Switch TLS on at that server; if it is on, look for a firewall with "SMTP inspection" in between.

probe-starttls-refused-what = The server offers TLS and then refuses it: { $reply }.
probe-starttls-refused-why = A partner who insists on TLS cannot deliver. Most often the server cannot read its certificate or key.
probe-starttls-refused-next = Look into that server's log, and check the paths and permissions of its certificate and key.

probe-handshake-failed-what = The server offers TLS, but the handshake fails: { $cause }.
probe-handshake-failed-why = A partner who insists on TLS cannot deliver.
probe-handshake-failed-next = Look into that server's log; check its certificate, key, and allowed TLS versions and ciphers.

probe-old-tls-what = The server speaks only TLS versions that are too old: { $cause }.
probe-old-tls-why = TLS 1.0 and 1.1 are deprecated (RFC 8996); a partner who asks for TLS today refuses them.
probe-old-tls-next = Allow TLS 1.2 and 1.3 in that server's configuration, updating it where need be.

probe-only-old-tls-what = The server speaks nothing newer than { $newest }.
probe-only-old-tls-why = SSL 3.0, TLS 1.0 and 1.1 are deprecated (RFC 7568, RFC 8996); a partner who asks for TLS today refuses them.
probe-only-old-tls-next = Allow TLS 1.2 and 1.3 in that server's configuration, updating it where need be.

probe-old-versions-what = The server also speaks old versions: { $versions }.
probe-old-versions-why = Nobody who speaks a newer one is harmed. But SSL 3.0, TLS 1.0 and 1.1 are deprecated (RFC 7568, RFC 8996), and audits object to them.
probe-old-versions-next = Allow TLS 1.2 and 1.3 alone, unless a partner needs an old one. If this server is yours, the configuration of step 3 does so.

probe-broken-ciphers-what = The server also takes ciphers that do not protect: { $ciphers }.
probe-broken-ciphers-why = What goes over them can be read by somebody who tries.
probe-broken-ciphers-next = If this server is yours: allow the ciphers of the configuration of step 3 alone.

probe-weak-ciphers-what = The server also takes ciphers that protect little: { $ciphers }.
probe-weak-ciphers-why = They are used only by a partner who offers nothing better. Anonymous means without a certificate: Postfix has them on by itself, as they are better than plain text.
probe-weak-ciphers-next = If this server is yours: allow the ciphers of the configuration of step 3 alone where an audit objects.

probe-starttls-stripped-what = Something in between takes STARTTLS out of what the server says. It leaves its mark: { $sign }.
probe-starttls-stripped-why = That is what Cisco's firewalls do with "inspect esmtp" (ASA) or "fixup protocol smtp" (PIX). All mail on this way goes in plain text, and who insists on TLS cannot deliver.
probe-starttls-stripped-next = Have that inspection switched off in the firewall, on your side or the server's. Looking from another network tells on which.

probe-tls-at-465-what = The same server speaks TLS at port 465.
probe-tls-at-465-why = So it has a certificate. Either STARTTLS is not switched on at this port, or something in between takes it out of the server's words.
probe-tls-at-465-next = Look at this port from the server itself. Does it offer STARTTLS there, a firewall in between takes it away.

probe-intercepted-what = The certificate is not the server's, but that of a program in between: { $issuer }.
probe-intercepted-why = An antivirus program or a firewall opens TLS and looks inside. What the server really shows cannot be seen from here.
probe-intercepted-next = Switch off its mail or SSL inspection for this test, or look from another machine.

probe-takes-injected-what = The server takes plain text from before TLS for words inside TLS (CVE-2011-0411).
probe-takes-injected-why = Somebody in between can put commands into an encrypted conversation, and have mail sent to other places.
probe-takes-injected-next = Update the mail server; every maintained one has mended this since 2011.

probe-clocks-differ-what = The clocks of this machine and of the server differ by { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. The server says: { $date }.
probe-clocks-differ-why = Whether a certificate is valid is judged by the clock: with a wrong one, good ones are refused and expired ones taken.
probe-clocks-differ-next = Set the wrong clock, and have it kept right by NTP.

probe-address-passed-what = No connection to the server's address { $address } ({ $cause }); the next one was taken.
probe-address-passed-why = This machine may have no way there, as many have none for IPv6, or nobody listens at that address. Senders that try it first wait, or go elsewhere.
probe-address-passed-next = Look at it from another network. If nobody answers there, either, have the server listen at that address, or take it out of DNS.

probe-late-greeting-what = The server greets only after { $seconds } seconds.
probe-late-greeting-why = That is often meant so: programs that send spam do not wait for it, mail servers wait up to five minutes.
probe-late-greeting-next = Nothing to do. Is it your own server and not meant so, look at its name servers: it may wait for them.

probe-asks-for-certificate-what = The server asks who connects, by a certificate.
probe-asks-for-certificate-why = Some partners tell servers apart by that. Without one the conversation went on.
probe-asks-for-certificate-next = Nothing to do, unless your partner wants it. Postseal's command line tells whether yours is taken: postseal probe --certificate FILE --key FILE.

probe-certificate-taken-what = The server asked for a certificate, and went on after seeing yours.
probe-certificate-taken-why = Whether it trusts the certificate, or only does not mind, stands in its log and in its Received line.
probe-certificate-taken-next = Send the test message from your server, and read how the receiving server judged its certificate.

probe-certificate-not-asked-what = The server does not ask for a certificate.
probe-certificate-not-asked-why = So yours was not shown. Most mail servers do not ask.
probe-certificate-not-asked-next = Nothing to do. Does your partner want one, it has to switch that on.

probe-certificate-refused-what = The server ended the conversation when it saw your certificate: { $cause }.
probe-certificate-refused-why = It does not trust who issued it, or the certificate is not meant for clients (extended key usage clientAuth).
probe-certificate-refused-next = Ask the partner which CAs it takes, and check your certificate in step 2.

probe-no-tls13-what = The server speaks TLS 1.2, but not TLS 1.3.
probe-no-tls13-why = TLS 1.2 is still good; TLS 1.3 is faster and has no weak choices left.
probe-no-tls13-next = Allow TLS 1.3 as well when you next update the server.

probe-no-tls12-what = The server speaks TLS 1.3, but not TLS 1.2.
probe-no-tls12-why = Partners with older software cannot connect over TLS.
probe-no-tls12-next = Allow TLS 1.2 as well, unless you know all your partners.

send-in-clear-what = The message went in plain text.
send-in-clear-why = Everybody on the way could read it; the chosen class allows that.
send-in-clear-next = Choose "required" or "verified" where the mail must not be readable.

# What was seen
delivery-exchanger = Mail server { $host } (preference { $preference })
delivery-no-mx-record = Mail server { $host } (the domain itself, as it has no MX record)
delivery-connected = Server:      { $target } (address { $ip })
delivery-banner = Greeting:    { $banner }
delivery-capabilities = It can:      { $words }
delivery-starttls-is-offered = STARTTLS:    offered (the connection can be turned into an encrypted one)
delivery-starttls-is-not-offered = STARTTLS:    not offered
delivery-starttls-is-refused = STARTTLS:    offered and then refused
delivery-starttls-is-implicit = STARTTLS:    not needed, TLS from the first byte on
delivery-tls-none = Encryption:  none
delivery-tls = Encryption:  { $version }, { $cipher }, key exchange { $exchange }
delivery-versions = Versions:    { $versions }
delivery-versions-not = Not spoken:  { $versions }
delivery-versions-unknown = Not known:   { $versions }
delivery-certificate-of = { $subject }, issued by { $issuer }, valid until { $date }
delivery-is-trusted = Certificate: trusted
delivery-is-not-trusted = Certificate: not trusted
delivery-is-for-name = Name:        stands in the certificate
delivery-is-not-for-name = Name:        does not stand in the certificate
delivery-accepted = Accepted:    { $reply }
delivery-message-id = Message-ID:  { $id }

# The test message
delivery-test-subject = Postseal test message
delivery-test-body = This message was sent by Postseal, to see whether mail travels over TLS. Its header lines tell. Nothing has to be done about it.

# More than is looked at
probe-more-addresses-what = { $host } has { $found } addresses; { $looked } of them were looked at.
probe-more-addresses-why = A partner may reach any of them; what was found says nothing about the others.
probe-more-addresses-next = Probe the others one by one, each by its address, together with the server's name (on the command line: --name).
probe-more-servers-what = { $domain } names { $found } mail servers; { $looked } of them were looked at.
probe-more-servers-why = Partners try the others when the preferred ones do not answer; what was found says nothing about them.
probe-more-servers-next = Probe the others one by one, by their names.
