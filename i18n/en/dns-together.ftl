# What a domain's records mean together (src/publish)

mx-address-what = The MX record of { $domain } names an address instead of a server: { $address }
mx-address-why = An MX record has to name a server (RFC 5321, section 5.1). Most senders find nobody there, and mail comes back.
mx-address-next = Give the address a name with an A or AAAA record, and put that name into the MX record.

mx-no-reverse-what = The address { $address } of { $host } has no name in DNS (no PTR record).
mx-no-reverse-why = If the server also sends from this address, many receivers refuse its mail or take it for spam.
mx-no-reverse-next = Have whoever gave you the address set its PTR record to { $host }.

mx-reverse-strange-what = The address { $address } is called { $name }, and that name does not lead back to it.
mx-reverse-strange-why = If the server also sends from this address, many receivers refuse its mail: anybody can claim a name that way.
mx-reverse-strange-next = Give { $name } an address record with { $address }, or have the PTR record name a server that has one.

caa-forbids-what = CAA records at { $at } do not let the CA of the present certificate of { $host } issue: { $ca }
caa-forbids-why = The certificate goes on working. The next one will be refused, at the worst moment.
caa-forbids-next = Add this before you renew: { $record }

caa-bound-what = CAA records at { $at } let { $host } be issued for only in certain ways: { $parameters }
caa-bound-why = That keeps others from getting a certificate at the same CA. A new account, or another way of proof, is refused (RFC 8657).
caa-bound-next = Order with that account and in that way, or change the record first.

caa-account-what = CAA records at { $at } let { $host } be issued for only to another account at the CA than the one that Postseal has: { $accounts }
caa-account-why = With the account of Postseal ({ $own }) the CA refuses the next order: the certificate would not be renewed.
caa-account-next = Add to the record the account of Postseal, or order with the account that is named there: { $record }

caa-none-what = Nothing says which CA may issue for { $host }.
caa-none-why = Every CA may; that is the usual state, and no mail is lost by it. A record keeps the others from being talked into it.
caa-none-next = If you like, add: { $record }

tlsrpt-unreachable-what = Reports cannot arrive at { $address }: { $cause }
tlsrpt-unreachable-why = Senders drop them, and you learn nothing of what fails.
tlsrpt-unreachable-next = Name a mailbox whose domain takes mail, or a web server that answers.

dnssec-algorithm-what = The zone { $name } is signed with { $algorithm }, which is given up.
dnssec-algorithm-why = Resolvers stop checking it and take the zone for unsigned; DANE then counts for nobody (RFC 8624, RFC 9905).
dnssec-algorithm-next = Change to ECDSA P-256 (13) or Ed25519 (15) where your zone is kept, and let it roll over both.

dnssec-iterations-what = The zone { $name } denies names with { $iterations } further rounds of hashing (NSEC3).
dnssec-iterations-why = Resolvers refuse so much work and take the zone for unsigned, or give no answer (RFC 9276). They protect nothing.
dnssec-iterations-next = Set NSEC3 to 0 iterations and no salt, or use NSEC.

sts-id-unchanged-what = The MTA-STS policy of { $domain } changed, and the id of its record did not: { $id }
sts-id-unchanged-why = Senders fetch a policy anew only when the id changes. Until theirs runs out they go on with the old one, and may refuse a new server.
sts-id-unchanged-next = Give the record at _mta-sts.{ $domain } another id, for example today's date and hour.

dns-memory-what = { $file } is not a file in which Postseal remembers what it saw: { $cause }
dns-memory-why = It is left as it is, and nothing can be compared with the last time.
dns-memory-next = Move that file away, or on the command line name another with --remember.

dns-no-issuer-what = { $file } does not hold the certificate of the CA: { $issuer }
dns-no-issuer-why = A record of the CA (2 1 1) counts only where the server sends that certificate along.
dns-no-issuer-next = Give the file with the whole chain (fullchain), or leave --ca out.

cli-dns-step-dane-ca = Instead of that, the CA itself: then a new key needs no new record. But whoever gets a certificate for your server's name from this CA counts as well, and when the CA changes the one in between (some do without notice), your mail stops:
