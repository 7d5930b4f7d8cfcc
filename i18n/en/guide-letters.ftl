# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = Copy it, read it over, and fill in what stands in […].

guide-letter-ca-title = To the certificate authority
guide-letter-ca-text =
    Subject: Certificate for the mail server { $host }

    Hello,

    we need a TLS certificate for our mail server. Please issue it for:

    { $hosts }

    Domain validation is enough. The request (CSR) is attached; the private key stays with us.

    Please
    - tell us how to prove that the name is ours (DNS record, mail or web page),
    - send the certificate as PEM together with the intermediate certificates,
    - and, if you offer ACME, the address of your directory and the account for it, so that we can have it renewed automatically.

    The certificate is used by a mail server that also opens connections of its own. Please tell us whether its extended key usage has clientAuth beside serverAuth.

    Kind regards
    { "[" }name, organisation, telephone]

guide-letter-colleague-title = To the colleague who runs the server
guide-letter-colleague-text =
    Subject: TLS for { $host }

    Hello,

    a partner wants us to exchange mail over TLS. I have prepared everything with Postseal. Attached is a folder (zip) for { $server }:

    - APPLY.md: what to do, step by step, with the exact files and commands
    - apply.sh (apply.ps1 on Windows): does it, checks it, and puts everything back by itself if a check fails; "sh apply.sh --dry-run" shows the difference first
    - the certificate with its chain

    The private key is readable by me alone and does not come by mail. Let us agree on how you get it: [USB stick, scp, in person].

    The policy:
    { $policy }

    Before you begin, please make sure that there is a backup, and that port 25 of the server can be reached from outside. Undoing it is described in APPLY.md as well.

    Afterwards I send a test message and read in its headers whether it was encrypted.

    Thank you
    { "[" }name]

guide-letter-partner-title = To the partner
guide-letter-partner-text =
    Subject: Mail over TLS between our servers

    Hello,

    we have set up TLS on our mail server and would like to agree with you on how our servers exchange mail.

    Our domains: { $domains }
    Our mail servers: { $hosts }
    Certificate: { $certificate }

    What we do:
    { $policy }

    Please tell us
    - which of your domains this is to hold for, and the names in your MX records,
    - whether your certificates are from a public CA, and for which names,
    - whether you require TLS, or check our certificate, and from which day on,
    - whom we can call when a message is refused.

    We suggest a test before that day: please send a message to [address], and tell us where we may send one. We shall send you a report of how it was encrypted on its way.

    Kind regards
    { "[" }name, organisation, telephone]

guide-letter-certificate-public = issued by { $ca }, for the names above; you need no file from us
guide-letter-certificate-private = issued by { $ca }, for the names above; its root certificate comes with this letter: please trust it for our servers, for no public list has it
guide-letter-policy = When sending: “{ $sending }”. When receiving: “{ $receiving }”.
guide-letter-policy-unknown = [the policy from step 3]
guide-letter-server-unknown = [mail server and version]
guide-letter-host-unknown = [name of the mail server]
guide-letter-domain-unknown = [your mail domain]
guide-letter-ca-unknown = [name of the CA]
