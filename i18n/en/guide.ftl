# The guide: questions that everybody has (src/gui/screen/guide). Each line of a text is a paragraph.

window-guide = The guide
window-guide-why = What this is all about, in plain words: questions, the words of the trade, and letters to send.
window-guide-open = Guide: questions, words, letters
window-guide-more = More in the guide
window-guide-search = Search the guide
window-guide-search-example = certificate, refused, bank …
window-guide-nothing = Nothing in the guide has all of these words.
window-guide-clear = Show everything
window-guide-root = Save the root certificate
window-guide-filled = Filled in from the setup “{ $name }”.
window-guide-fill = Fill in from
window-guide-contents = All topics
window-guide-questions = Questions
window-guide-words = Words
window-guide-letters = Letters
window-guide-related = Words used here
window-guide-used-in = Questions that use this word

guide-tls-title = What is TLS?
guide-tls-text =
    TLS, Transport Layer Security, is the lock on a connection between two computers. Whoever listens on the way sees scrambled bytes, and whoever changes something is noticed.
    Your browser uses it for every page with https. Mail servers use the same thing for the connection over which one hands a message to the next.
    It used to be called SSL. That name stands for its first, broken versions; TLS 1.2 and 1.3 are what is used today.

guide-between-title = How does it work between mail servers?
guide-between-text =
    Your server looks up in DNS which server takes the partner's mail (the MX record), and connects to it on port 25.
    The other server says what it can do. If STARTTLS is among it, yours asks for it, and both agree on a version and a cipher and make keys that only they know.
    The other server shows its certificate. Whether your server checks it, and what it does if something does not fit, is the policy of step 3.
    Then the message is handed over inside the encrypted connection. If there is another server behind, the same begins anew: each hop is on its own.

guide-reasons-title = Why encrypt mail between servers?
guide-reasons-text =
    Without TLS a message crosses the internet like a postcard. Everyone who runs a line on the way can read it, keep it, or change it, and nobody notices.
    Banks, insurers, hospitals and authorities are bound to protect what they send. Many no longer exchange mail with servers that cannot encrypt.
    For the people who write, nothing changes: no program to install, no password, no attachment to unlock. The servers do it all, for every message.

guide-without-title = What happens if we do nothing?
guide-without-text =
    Mail with partners who only offer TLS goes on in plain text, as before.
    Mail with partners who require TLS stops: what they send comes back to them, and what you send is refused. Often the first to notice is the person who waits for an answer.
    And who is responsible for the content, stays so: if something confidential is read on the way, the question will be why it was not encrypted.

guide-strict-title = Opportunistic or enforced: which one?
guide-strict-text =
    Opportunistic (“TLS if offered” in step 3) means: TLS if the other side offers it, otherwise plain text. No mail is lost, and nearly all of it is encrypted. It is right for the rest of the world.
    It has a hole: someone on the way can hide the offer, and then the mail goes in plain text although both could do better.
    Required (“TLS or nothing”) closes it for a partner: TLS, or the mail is not sent. Verified also checks that the certificate is genuine and is for this partner's name, so that nobody else can stand in.
    The usual answer: opportunistic for everybody, required or verified for the partners with whom you agreed on it. Never required for everybody on port 25: RFC 3207 forbids it for public servers, because mail is lost.

guide-smime-title = TLS, S/MIME and PGP: which for what?
guide-smime-text =
    TLS protects the way between servers. The servers themselves see the message: they can check it for viruses, keep it, and pass it on. Nobody has to do anything for a single message.
    S/MIME and PGP protect the message itself, from the writer's program to the reader's. The servers see only scrambled content, and each person needs keys of their own and has to know those of the others.
    They do not exclude each other. TLS hides the subject and who writes to whom, which S/MIME and PGP leave readable; S/MIME and PGP protect the message in the mailbox as well, which TLS does not.
    If a partner "wants TLS", S/MIME or PGP is not what is asked for.

guide-cost-title = Where do I get a certificate, and what does it cost?
guide-cost-text =
    From a certificate authority (CA) that your partners' servers trust. It is the same kind of certificate as for a web server; there is none "for mail" to be bought in addition.
    Let's Encrypt and some others give it for nothing, over the protocol ACME: Postseal orders it in step 1. A commercial CA gets the request (CSR) from step 1 and sends back a file.
    A certificate for the server's name is enough. Nobody who sends mail checks for the green bars and company names that more expensive ones come with.

guide-locked-title = Should the key have a passphrase?
guide-locked-text =
    A passphrase is the password of the key: the key's file is encrypted with it, and of no use without it. A certificate has none; it is no secret.
    The mail server reads the key whenever it starts, also at night, when nobody is there to type. So its copy has no passphrase: Postfix and most others cannot use one that has. It is protected by its rights instead, readable by the server alone.
    Give one to a key that travels or lies elsewhere: in a backup, on a stick, in a PFX file for a colleague. Step 1 offers it under "Advanced", and where the key is needed later you are asked for it. Send it by another way than the file.
    Nobody can recover it: neither Postseal nor the CA knows it. If it is lost, make a new key in step 1 and have a certificate issued for that one.

guide-renewal-title = Why does a certificate end, and what then?
guide-renewal-text =
    So that a stolen key or a wrong name does not stay good for ever. Public CAs may issue for at most 200 days since March 2026, for 100 days from March 2027, and for 47 from March 2029.
    On the day after, servers that check certificates refuse your mail. It is the most frequent failure of a set-up that was perfect once.
    So: let it be renewed automatically where you can (ACME), be reminded in good time where you cannot, and look afterwards whether the server really shows the new one. "postseal expiring" asks it.

guide-testing-title = How do I try it without breaking anything?
guide-testing-text =
    Rehearse first: all four steps, with a practice CA and a practice server on this machine.
    Then let "What would break?" read your own log or mailbox: it says which partners would have been cut off, before you switch.
    Put the configuration into force on a test server, if there is one. On the real one the bundle shows the difference first (apply.sh --dry-run), and puts everything back by itself if a check fails.
    Begin opportunistic, add one rule for one partner, send a test message, read the proof. Then the next.

guide-refused-title = What does "Relay access denied" mean?
guide-refused-text =
    The server does not carry this message on for you. Mail for its own domains it takes from anybody, mail for others only from those it knows. It says "554 5.7.1 Relay access denied", "550 5.7.1 Relaying denied" or "Unable to relay". It is right to do so: a server that relays for everybody soon sends spam.
    Let through are those who log in, as mail programs do at port 587 or 465 (submission), and those in a network that its administrator permits (in Postfix: mynetworks).
    In step 4 there are two ways. Through a server of yours: add :587 to its name, and fill in "The server wants a login". Or "Straight to the recipient's": that server takes mail for its own domain without any login.
    If a partner's server says so, the message came to a server that the domain does not belong to. Compare the MX record with fixed routes of your own (transport, smarthost). TLS has nothing to do with it.

guide-whom-title = Whom do I have to ask?
guide-whom-text =
    Who runs the mail server: a colleague, or your provider. They put in the certificate and the configuration. If it is a service (Microsoft 365, Google Workspace), TLS is already on, and only rules for partners are to be set.
    Who looks after your DNS: they add records, if a CA wants one as proof, and for DANE and MTA-STS.
    Who may order certificates for your organisation. Some have a contract with one CA, and a CAA record that allows only that one.
    The letters in this guide say what each of them needs to know.

guide-partner-title = What do I tell the partner, and do I need to?
guide-partner-text =
    For opportunistic TLS: nothing. As soon as both servers can do it, it is used.
    For required or verified, agree on it first: which domains, which servers, from which day, and whom to call when something is refused.
    Never send the private key to anybody. Your partner needs no file from you at all: the server shows its certificate by itself, and the CA vouches for it.
    When it is done, send the report from step 4: it shows each hop and how it was encrypted.

guide-dns-title = What do DANE and MTA-STS add?
guide-dns-text =
    With rules for partners you protect the mail with those you thought of. With DANE and MTA-STS you tell everybody, in DNS, that your server can do TLS, and under which name or key. Senders who look there do not fall back to plain text.
    DANE puts the fingerprint of your key into DNS; it needs a zone signed by DNSSEC. MTA-STS puts a small file on a web server; it needs no DNSSEC and is what Google and Microsoft look at.
    TLS-RPT asks others to report each day how many connections to you worked, and why some did not. Begin with it: it shows trouble before it costs mail.

guide-limits-title = What does TLS not protect?
guide-limits-text =
    What lies on servers and in mailboxes: it is decrypted there, to be filtered and read.
    A hop behind the next server: you agree with your partner's entrance; what happens behind it is up to them. The Received lines show it, as far as their servers tell.
    Against a wrong address: an encrypted message to the wrong person arrives there safely.
    Who the writer is: for that there are SPF, DKIM and DMARC, and signatures.
