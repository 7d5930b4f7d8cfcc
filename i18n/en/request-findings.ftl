# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = No public CA signs the name { $name }.
request-private-name-why = It means something only inside your network; nobody can prove that it is theirs.
request-private-name-next = Ask for the name that partners see, such as mx.example.org; for the inner name use a CA of your own.

request-wildcard-what = { $name } stands for every host directly below { $base }, but not for { $base } itself.
request-wildcard-why = Whoever has this key can pose as each of those hosts, not only as the mail server; some CAs charge more for it.
request-wildcard-next = If there are only a few mail servers, name each of them instead.

request-ed25519-what = Public CAs do not issue certificates for Ed25519 keys.
request-ed25519-why = Their rules do not allow it yet, and many mail servers cannot use such a certificate.
request-ed25519-next = Choose ECDSA P-256, unless the CA is your own and every partner knows Ed25519.

request-other-key-what = The key that signs is not that of the old certificate.
request-other-key-why = Whatever names the old key (a TLSA record for DANE, a partner that has pinned it) will not know the new certificate.
request-other-key-next = If the old key was meant, choose its file; otherwise add the new key to those records before you install the certificate.

request-left-out-what = { $name }, which the old certificate carries, was left out.
request-left-out-why = It is not a name that a new certificate can carry.
request-left-out-next = If a host goes by it, add the name that partners see by hand.

request-unresolved-what = { $name } does not exist in DNS: it has no address.
request-unresolved-why = Partners cannot reach a server of that name, and CAs that look for it refuse the request.
request-unresolved-next = Check the spelling, or add an A or AAAA record for it.

request-alias-what = { $name } is an alias (CNAME) of { $target }.
request-alias-why = Mail servers must not be named by an alias (RFC 2181, section 10.3); some partners then look for the other name in the certificate.
request-alias-next = Let the MX record name { $target }, or give { $name } addresses of its own; until then ask for both names.

request-not-mx-what = Mail is not delivered to { $name }.
request-not-mx-why = Partners look for the name in the MX record, and compare the certificate with it: { $mx }.
request-not-mx-next = Ask for that name as well, unless { $name } is used for something else, such as users' mail programs.

request-mx-not-asked-what = Mail is also delivered to { $name }, which the request does not name.
request-mx-not-asked-why = Partners that connect to it compare its certificate with that name.
request-mx-not-asked-next = Add the name if the same server, or the same key, serves it; another server has a certificate of its own.

request-no-such-domain-what = The domain { $domain } does not exist in DNS.
request-no-such-domain-why = No mail can be delivered to it.
request-no-such-domain-next = Check the spelling.

request-no-mx-what = { $domain } has no MX record.
request-no-mx-why = Mail for it is then delivered to the host of that very name (RFC 5321, section 5.1).
request-no-mx-next = Ask for { $domain } itself, or add an MX record that names the mail server.

request-null-mx-what = { $domain } takes no mail at all: its MX record says so.
request-null-mx-why = A single dot as the mail server (RFC 7505) tells everybody not to try.
request-null-mx-next = Check the spelling of the domain, or replace that MX record by one that names the mail server.

request-caa-nobody-what = No CA may issue a certificate for { $name }: the CAA records at { $at } forbid it.
request-caa-nobody-why = Every public CA reads them before it signs, and has to refuse.
request-caa-nobody-next = Add a CAA record at { $at } that names your CA.

request-caa-unknown-what = A CAA record of the kind "{ $tag }" restricts who may issue for { $name }.
request-caa-unknown-why = It is marked critical: a CA that does not know the kind has to refuse.
request-caa-unknown-next = Ask whoever made the record what it is for, and your CA whether it knows it.

request-not-asked-what = DNS could not be asked about { $name }: { $cause }.
request-not-asked-why = Whether a CA can and may issue for the name is therefore unknown. A CA that gets no answer either refuses.
request-not-asked-next = Try again; if it stays, look at the domain's DNS servers.

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = Asking DNS about { $name }…
request-dns-mail = Mail servers of { $domain }: { $hosts }
request-caa-any = CAs for { $name }: any. No CAA record restricts them. To allow one CA only: { $record }
request-caa-only = CAs for { $name }: { $issuers } (CAA records at { $at }). To allow another: { $record }
request-renews = Renews the certificate for { $hosts }, good until { $date }.
request-renews-new-key = With a new key: if the old one was ever copied, the copy is worthless from then on. The old key stays where it is.
request-renews-dane = Does DNS name this server's key (DANE, a TLSA record)? Then publish the new key there before the server shows it; otherwise senders that honour DANE refuse the server.
request-renews-old-key = With an existing key: needed only where something names the key itself, such as a TLSA record for DANE.
cli-renew-goes-on = The renewal was begun before. It goes on with the request that is there: { $path }
cli-renew-ordering = The certificate in use was ordered online. The next one is ordered likewise, with the same account: { $ca }
cli-renew-again = The key and the request are kept. This goes on with them:
cli-renew-issued = The certificate was issued and lies in { $path }. Do not order again; this goes on with it:
cli-renew-then = Once the CA has answered, this checks its files and takes them into the setup, as step 2 of the window does:
cli-renew-until = Until the new certificate is proven in step 4, this puts the old one back:
cli-renew-prove = Once your mail server uses it, a test message proves it:
cli-renew-refused = It was not taken into the setup.
cli-renew-anyway = Where your partners trust it all the same, this uses it anyway:
cli-renew-back = What was in use before is in use again (until { $to }): { $file }
