# Reading the headers of a message (src/received)

headers-empty-what = There is nothing to read.
headers-empty-why = The proof stands in the headers of a message that was received.
headers-empty-next = Open the received message as a file (.eml), or paste all of its headers.

headers-not-a-message-what = This text holds no mail headers.
headers-not-a-message-why = Headers are lines such as "Received: from …" above the text of a message; mail programs hide them.
headers-not-a-message-next = In your mail program look for "Show original", "View source" or "Internet headers", and paste all that it shows.

headers-no-received-what = These headers tell of no hop: there is no Received line.
headers-no-received-why = Each server that takes a message in writes one. A message that you sent has none in your own "Sent" folder.
headers-no-received-next = Take the message from the mailbox where it arrived.

headers-too-large-what = The headers are larger than { $limit }.
headers-too-large-why = No mail server accepts headers of that size; this is most likely another file.
headers-too-large-next = Choose the message file again, or paste the headers alone.

# A sentence for each hop
hop-encrypted = { $by } took the message from { $from } over { $version } with { $cipher }.
hop-encrypted-version = { $by } took the message from { $from } over { $version }; which cipher was used is not written down.
hop-encrypted-cipher = { $by } took the message from { $from } encrypted with { $cipher }; which version of TLS was used is not written down.
hop-encrypted-bare = { $by } took the message from { $from } encrypted; how is not written down.
hop-plain = { $by } took the message from { $from } in plain text: whoever listened in between could read it.
hop-local = The message was handed over within one machine or system ({ $by }); no network was between.
hop-unknown = { $by } did not write down whether the message came encrypted from { $from }.
hop-masked = { $by } took the message without TLS, and does not write down from where. If that was another machine, whoever listened in between could read it.
hop-clock = The two servers' clocks disagree: the message seems to arrive before it was sent.

# What a hop is worth today
grade-strong-name = strong
grade-strong-sentence = TLS 1.2 or later with a cipher that is recommended today.
grade-acceptable-name = acceptable
grade-acceptable-sentence = Nothing known breaks it, but a newer cipher would also protect today's mail from a key stolen tomorrow.
grade-weak-name = weak
grade-weak-sentence = TLS, but with a version or cipher that is no longer to be used.
grade-broken-name = broken
grade-broken-sentence = TLS in name only: somebody who tries can read the mail.
grade-plain-name = plain text
grade-plain-sentence = No encryption: everybody on the way can read the mail.
grade-local-name = local
grade-local-sentence = No network was between.
grade-unknown-name = unknown
grade-unknown-sentence = What the server wrote down is too little to judge by.

# What all hops together show
verdict-strong-what = Every hop over a network was encrypted, as is recommended today.
verdict-strong-why = Nobody on the way could read or change the message without a server's help.
verdict-strong-next = Nothing to do.
verdict-acceptable-what = Every hop over a network was encrypted; the weakest, hop { $hop }, with a cipher that is acceptable but not the best.
verdict-acceptable-why = Nothing known breaks it. Newer ciphers also protect old mail should a key be stolen later.
verdict-acceptable-next = When you next work on that server, allow TLS 1.3 and the ECDHE ciphers with GCM or ChaCha20.
verdict-weak-what = Hop { $hop } was encrypted with a version or cipher that is no longer to be used.
verdict-weak-why = TLS 1.0, TLS 1.1 and 3DES were withdrawn because attacks on them are known.
verdict-weak-next = Have that server updated, or TLS 1.2 and 1.3 switched on there.
verdict-broken-what = Hop { $hop } was encrypted in a way that no longer protects.
verdict-broken-why = SSL, RC4, and export, NULL and anonymous ciphers can be read by somebody who tries.
verdict-broken-next = Treat it like plain text: have that server updated before anything confidential is sent.
verdict-plain-what = Hop { $hop } went in plain text.
verdict-plain-why = Everybody on the way between the two servers could read and change the message.
verdict-plain-next = Switch on TLS on the server that took the message there, and require it on the one that sent it.
verdict-unknown-what = Not proven: hop { $hop } does not tell whether, or how well, it was encrypted.
verdict-unknown-why = Some servers do not write it into the message; that is neither good nor bad.
verdict-unknown-next = Look into the log of the server that took the message there, under its time and id.
verdict-local-what = As far as its lines tell, the message came from inside alone.
verdict-local-why = What stays on one machine, or in one network, proves nothing about TLS between servers. A proxy or a container's network in front may hide who really connected.
verdict-local-next = Send a test message from outside, or to the outside, and read the headers as they arrive.

# Held against what was expected
expected-plain-what = Plain text was expected, so anything is as it should be.
expected-plain-why = This policy asks for no encryption; the hops below tell what there was.
expected-plain-next = Nothing to do, unless you want more than plain text.
expected-opportunistic-encrypted-what = As expected: TLS was offered on every hop, and used.
expected-opportunistic-encrypted-why = This policy takes TLS where it is offered. Had it not been, the message would have gone in plain text.
expected-opportunistic-encrypted-next = To rely on it for a partner, require TLS for that partner's domain.
expected-opportunistic-plain-what = As the policy allows, hop { $hop } went in plain text.
expected-opportunistic-plain-why = TLS if offered, otherwise plain text: one side did not offer it there.
expected-opportunistic-plain-next = Switch on TLS at that server, or require it, then the message would have been refused instead.
expected-opportunistic-unknown-what = The policy is kept either way; hop { $hop } does not tell whether it was encrypted.
expected-opportunistic-unknown-why = Some servers do not write it into the message.
expected-opportunistic-unknown-next = Look into the log of the server that took the message there.
expected-tls-met-what = As required: every hop over a network was encrypted.
expected-tls-met-why = That is what each receiving server wrote down about its own hop.
expected-tls-met-next = Nothing to do. Who was at the other end is another question: the policy "verified" asks it.
expected-tls-missed-what = TLS was required, and hop { $hop } went in plain text.
expected-tls-missed-why = Everybody on the way between the two servers could read and change the message.
expected-tls-missed-next = If that hop is yours, require TLS there; if it is your partner's, show them this line.
expected-tls-broken-what = TLS was required, and hop { $hop } used a kind of it that no longer protects.
expected-tls-broken-why = SSL, RC4, and export, NULL and anonymous ciphers can be read by somebody who tries.
expected-tls-broken-next = Have that server updated, or its old versions and ciphers switched off.
expected-tls-unknown-what = Not proven: hop { $hop } does not tell whether it was encrypted.
expected-tls-unknown-why = TLS was required, and not every server writes it into the message.
expected-tls-unknown-next = Look into the log of the server that took the message there, under its time and id.
expected-verified-by-sender-what = As required: the receiving server's certificate was verified, and the message went encrypted.
expected-verified-by-sender-why = The sender checked the certificate before it handed the message over; the received message shows that it went over TLS.
expected-verified-by-sender-next = Nothing to do.
expected-verified-by-receiver-what = Every hop was encrypted, and the server at hop { $hop } verified the sender's certificate.
expected-verified-by-receiver-why = That proves who sent. Whether the sender verified the receiver in turn, only the sender's log tells.
expected-verified-by-receiver-next = For mail that you send, look for "Verified TLS connection" (Postfix) or its like in your own log.
expected-verified-failed-what = The server at hop { $hop } could not verify the sender's certificate.
expected-verified-failed-why = The certificate was expired, for another purpose, or from a CA that the server does not trust.
expected-verified-failed-next = Have the sender show a certificate that a CA issued which the receiver trusts.
expected-verified-not-proven-what = Not proven: every hop was encrypted, but nothing tells who verified whose certificate at hop { $hop }.
expected-verified-not-proven-why = The line is written by the receiver. It can tell that it verified the sender, never that the sender verified it.
expected-verified-not-proven-next = For mail that you send, your own mail server's log says whether it verified the certificate: let Postseal read it.
expected-verified-by-log-what = As required: the sender's log says that the receiving server's certificate was verified at hop { $hop }.
expected-verified-by-log-why = The headers show that the message went encrypted; the log of the server that sent it, found there by the message's id, shows to whom.
expected-verified-by-log-next = Nothing to do.
expected-verified-by-configuration-what = As required: at hop { $hop } your server verified the certificate of the other side, who issued it by its log, and the name by its configuration.
expected-verified-by-configuration-why = Exim writes CV=yes where the issuer is trusted, not whether it compared the name. The configuration of step 3, which was exported before the message went out, makes it compare the name, and send nothing where it is another one.
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = The sender's log says that the receiving server's certificate was not verified at hop { $hop }, and that the message was sent all the same.
expected-verified-not-by-log-why = Encrypted, but to whom nobody knows: whoever stands in between can show a certificate of their own. The server does not follow the policy for this partner.
expected-verified-not-by-log-next = Apply the configuration of step 3 again, and look for a fixed route to this partner in your server, which may have a rule of its own.

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = Hop { $hop }, where the message came in from outside, was encrypted, as is recommended today.
verdict-taken-strong-why = Nobody could read or change it there without a server's help. What the lines before it say was written by others.
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = Hop { $hop }, where the message came in from outside, was encrypted with a cipher that is acceptable but not the best.
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = As expected: TLS was offered at hop { $hop }, where the message came in from outside, and used.
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = As required: hop { $hop }, where the message came in from outside, was encrypted.
expected-taken-met-why = That is what the server there wrote down itself. What the lines before it say was written by others.
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = As required: hop { $hop }, where the message came in from outside, was encrypted, and the server there verified the sender's certificate.
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = Not proven: hop { $hop } was encrypted, but the server there did not write down that it verified the sender's certificate.
expected-taken-not-proven-why = A server looks at the sender's certificate only where it asks for one, and many senders show none. Some servers do not write down what came of it.
expected-taken-not-proven-next = Look into that server's log under the message's time and id. If it did not ask, apply the configuration of step 3, and have your partner send another message.
verdict-sent-on-strong-what = Your server handed the message on encrypted, as is recommended today.
verdict-sent-on-strong-why = That stands in its own log. What became of the message behind it, only its headers tell.
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = Your server handed the message on encrypted, with a cipher that is acceptable but not the best.
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = As expected: TLS was offered to your server for this message, and used.
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = As required: your server handed the message on encrypted.
expected-sent-on-met-why = That stands in its own log. What became of the message behind it, only its headers tell.
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = Not proven: your server handed the message on encrypted, and its log does not say that it verified the certificate of the other side.
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } took the message from { $from } within one organisation, by its own account without TLS; where a front end (a proxy, a load balancer) stands before it, that one may have ended TLS.
hop-plain-front = { $by } wrote down no TLS for the message from { $from }. It may stand behind a front end that ends TLS (a load balancer, a proxy such as nginx), which then knows; otherwise the message went in plain text.
hop-clock-ahead = The clock of { $by } seems to be { $seconds } s ahead.
hop-written-by-others = Written by others: what { $last ->
        [1] the line of hop 1 says
       *[other] the lines of hops 1 to { $last } say
    } is the word of the server that handed the message over at hop { $border } ({ $from }). If that is your own server, its log has to say the same; otherwise nobody vouches for it.
headers-beside = What other fields say:

# The server that was named in --inbound ($hosts), and those that wrote the lines ($by).
headers-no-border-what = No line of this message was written by { $hosts }; its lines are by: { $by }.
headers-no-border-why = A server calls itself in its lines as it is set up, which may be another name than in the DNS.
headers-no-border-next = Name your server as it stands there, or take the headers from the mailbox that your server delivers to.

headers-only-inside-what = { $hosts } took this message from inside alone, as far as its lines tell.
headers-only-inside-why = Each of its lines names a private address, or a protocol of the inside. A proxy, the network of a container or a filter in front of it may hide who really connected.
headers-only-inside-next = Name the server that stands in front, or have the proxy pass the sender's address on (PROXY protocol, XCLIENT).

# A message that came back ($recipient, $status, $reason, $reporter).
bounce-tls-what = The message to { $recipient } came back, because TLS was not to be had: { $reason }
bounce-tls-why = { $reporter } gave up (code { $status }). That is what a policy that requires TLS does when it cannot be kept: nothing went out in plain text.
bounce-tls-next = Probe the partner's server to see what is wrong with its TLS or its certificate, and tell the partner; the message can be sent again then.
bounce-failed-what = The message to { $recipient } came back: { $reason }
bounce-failed-why = { $reporter } gave up (code { $status }). This says nothing about TLS.
bounce-failed-next = Check the address, or ask the partner's administrator with these words at hand; then send the test message again.
bounce-delayed-what = The message to { $recipient } is late: { $reason }
bounce-delayed-why = { $reporter } still tries to deliver it (code { $status }).
bounce-delayed-next = Wait; if it comes back later, its notification tells why.
bounce-delivered-what = The message to { $recipient } has arrived, says { $reporter }.
bounce-delivered-why = This is a notification of delivery (code { $status }), not the message: it has none of its headers.
bounce-delivered-next = Take the message itself from the mailbox where it arrived.

# A file that holds several messages (mbox)
mailbox-last = This file holds { $count } messages. Looked at is the last one, number { $number }.
mailbox-ours = This file holds { $count } messages. Looked at is the test message, number { $number }.
mailbox-asked = This file holds { $count } messages. Looked at is number { $number }.
headers-no-such-message-what = There is no message { $wanted } in this file; it holds { $count }.
headers-no-such-message-why = Another message's way says nothing about the one you mean.
headers-no-such-message-next = Name it by its number in the file, or by its Message-ID as it stands in its headers.

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = This is no mail log.
log-none-why = No line of it is written as Postfix, Exim or Sendmail write theirs, with the time and the program's name at the beginning.
log-none-next = Take whole lines from the server's mail log, usually /var/log/mail.log, /var/log/maillog or /var/log/exim4/mainlog.
log-not-there-what = No line of this log is about this message.
log-not-there-why = A server calls each message by an id; those of this one are: { $ids }. A line about the connection alone does not say which message went over it.
log-not-there-next = Take the log of the day on which the message went, from the server that sent it, with the line that has one of these ids and the lines just before it.
log-no-tls-what = The log names this message, and says nothing of how it was encrypted.
log-no-tls-why = Postfix writes a line "TLS connection established" of its own, and only with smtp_tls_loglevel = 1; Sendmail one with "STARTTLS=client". It has to stand before the line with { $ids }.
log-no-tls-next = Take the lines before it, too. If there is none about TLS, apply the configuration of step 3, which switches it on, and send the test message again.
log-not-sent-what = Your server has not handed the message on.
log-not-sent-why = Its log says: { $answer }
log-not-sent-next = Servers try again by themselves for some days. If TLS is the reason, look with “What a partner sees” at your partner's server, and at your policy for this partner in step 3.
log-given-up-what = Your server has given the message up.
log-given-up-why = { log-not-sent-why }
log-given-up-next = The sender gets a report about it. Look there and in the log for the reason; if it is TLS, at your policy for this partner in step 3. Then send another test message.
log-whose-what = Your server handed the message to { $by }.
log-whose-why = A log does not tell whether that is your partner's own server or one that passes mail on, such as your provider's. What counts is the way to your partner's server.
log-whose-next = Ask your partner whether it is theirs. If it passes mail on, take the log of that server, or the headers of the message as it was received.
log-undecided-what = The log says that this message went over TLS, not that the certificate was verified.
log-undecided-why = "Trusted" (Postfix), "CV=yes" (Exim) and "verify=OK" (Sendmail) are about the CA alone: any certificate from it would do, whatever name it carries.
log-undecided-next = Ask for "TLS, verified" for this partner in step 3, have your server take the configuration, and send the test message again.
