# Names of hosts, domains and mailboxes (src/name)

name-empty-what = The name is empty.
name-empty-why = A certificate is issued for a name; without one there is nothing to ask for.
name-empty-next = Type the name of your mail server, such as mx.example.org.

name-is-address-what = { $name } is an IP address, not a name.
name-is-address-why = Other mail servers compare the certificate with the name in your MX record, never with an address.
name-is-address-next = Type the name that your MX record points to, such as mx.example.org.

name-is-mail-address-what = { $name } is a mail address, not the name of a server.
name-is-mail-address-why = The certificate belongs to the server that receives the mail; its name may differ from the part behind the @.
name-is-mail-address-next = Type the name of the mail server, such as mx.example.org.

domain-empty-what = The domain is empty.
domain-empty-why = Rules and records hold for a domain: the part behind the @ of a mail address.
domain-empty-next = Type it, such as bank.example.

domain-is-mail-address-what = { $name } is a mail address; what is asked for is its domain.
domain-is-mail-address-why = The domain is the part behind the @. Rules and records are made for it, not for a single mailbox.
domain-is-mail-address-next = Type { $domain }.

name-is-url-what = { $name } is a web address, not a name.
name-is-url-why = A name is only the part between // and the next slash.
name-is-url-next = Type the name alone, such as mx.example.org.

name-wildcard-what = { $name }: a * cannot stand there.
name-wildcard-why = A * stands for exactly one label, and only as the whole first part of a name in a certificate.
name-wildcard-next = Type a full name such as mx.example.org; where a certificate may carry it, *.example.org works as well.

name-malformed-what = { $name } is not a host name.
name-malformed-why = Host names are made of letters, digits and hyphens, in parts of at most 63 characters with dots between them.
name-malformed-next = Check the spelling; the name looks like mx.example.org.

name-port-what = { $name }: there is no such port.
name-port-why = The number behind the colon is the port, from 1 to 65535.
name-port-next = Type a port such as mx.example.org:25, or leave it out.

mailbox-empty-what = The mail address is empty.
mailbox-empty-why = The test message needs a sender and a recipient.
mailbox-empty-next = Type an address such as postmaster@example.org.

mailbox-no-at-what = { $address } has no @.
mailbox-no-at-why = A mail address is a mailbox, an @ and a domain.
mailbox-no-at-next = Type an address such as postmaster@example.org.

mailbox-local-what = { $address }: the part before the @ cannot be used.
mailbox-local-why = It may hold letters, digits, single dots and a few signs, but no spaces, and at most 64 characters.
mailbox-local-next = Check the spelling of the address.

mailbox-domain-what = { $address }: the part behind the @ is not a domain.
mailbox-domain-why = Mail is delivered to the servers of that domain.
mailbox-domain-next = Check the spelling; the address looks like postmaster@example.org.
