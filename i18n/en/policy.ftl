# Step 3: classes, servers, what a configuration can and cannot do (src/policy)

class-plain-name = Plain text
class-plain-sentence = Mail goes without TLS, readable by everybody on its way, even where TLS is offered.
class-plain-inbound-sentence = Mail comes in without TLS, readable by everybody on its way; your server offers none.
class-opportunistic-name = TLS if offered
class-opportunistic-sentence = Mail goes over TLS where the other side offers it, otherwise in plain text: no mail is lost, but an attacker on the way can force plain text.
class-opportunistic-inbound-sentence = Your server offers TLS; whoever does not use it may still deliver in plain text: no mail is lost, but an attacker on the way can force plain text.
class-required-name = TLS or nothing
class-required-sentence = Mail goes over TLS or not at all; whose server is at the other end is not checked.
class-required-inbound-sentence = Mail is taken over TLS or refused; whose server hands it over is not checked.
class-verified-name = TLS, verified
class-verified-sentence = Mail goes over TLS to a server that proves its name with a trusted certificate, or not at all.
class-verified-inbound-sentence = Mail is taken over TLS from a server that proves its name with a trusted certificate, or refused.

direction-inbound = Receiving
direction-outbound = Sending

support-yes = yes
support-no = no
support-default-only = for everybody only
support-partner-only = for a partner only

capability-minimum = TLS 1.3 only
capability-submission = ports 587 and 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = rules by address
capability-host = rules by host name
capability-fingerprint = partners known by a certificate's fingerprint
capability-certificate-name = partners known by the name in their certificate

policy-file-settings = The server's own settings
policy-file-outbound-partners = Which partners are treated otherwise when mail is sent
policy-file-inbound-partners = Which partners are treated otherwise when mail is received
policy-file-client-certificates = The certificates by which a partner is recognised
policy-file-inbound-clients = What is asked of servers by where they connect from
policy-file-submission = The ports where users hand in mail
policy-file-program = One of Postseal's own programs, by which the scripts do their work

policy-action-create = new file
policy-action-merge = joins your file
policy-action-replace = replaces the file

# Errors

server-unknown-what = No mail server is called { $server }.
server-unknown-why = A configuration is written for one server and one version; another one would not read it.
server-unknown-next = The names are: { $known }. Where yours is not among them, "other" has the steps for any server.

server-version-too-old-what = { $server } { $version } is older than anything we write a configuration for.
server-version-too-old-why = It lacks settings that the configuration needs, and it gets no security fixes any more.
server-version-too-old-next = Update { $server } to { $oldest } or later.

platform-unknown-what = No platform is called { $text }.
platform-unknown-why = The platform says where the server's files, certificates and keys usually lie.
platform-unknown-next = The names are: { $known }. Without it the places are those of Debian.

platform-unavailable-what = The places of { $server } on { $platform } are not known here.
platform-unavailable-why = Postseal names no place that it has not found confirmed; some servers have the same places everywhere.
platform-unavailable-next = Leave out --platform, and say by --certificate, --key and --roots where things lie on the server. "postseal policy servers" says which platforms are known.

server-version-malformed-what = { $text } is not a version.
server-version-malformed-why = The configuration differs from version to version.
server-version-malformed-next = Type it as numbers with dots, such as 3.7; for Postfix, "postconf mail_version" prints it.

server-path-unusable-what = { $text } cannot be used as a path on the server.
server-path-unusable-why = It goes into a configuration file and into commands, where blanks, quotes, commas and other special signs mean something else.
server-path-unusable-next = Give the full path from the root, such as /etc/ssl/private/mx.example.org.key (on Windows C:\Postseal\mx.example.org.pfx), and rename the file on the server if need be.

fingerprint-malformed-what = { $text } is not the SHA-256 fingerprint of a certificate.
fingerprint-malformed-why = A fingerprint is a short number computed from a certificate: 64 digits from 0 to 9 and a to f. The partner is recognised by it.
fingerprint-malformed-next = Ask the partner for it, or print it with: openssl x509 -in certificate.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } does not say what is asked of whom.
partner-malformed-why = A partner is a mail domain and how strictly TLS is asked for: plain, opportunistic, required or verified.
partner-malformed-next = Write bank.example=verified for mail to the partner, or bank.example=verified/required for mail to and from the partner.

partner-twice-what = { $domain } is named twice.
partner-twice-why = Only one of the two can hold.
partner-twice-next = Remove one of them.
partner-is-server-what = { $from } is the address of a server, not a mail domain.
partner-is-server-why = A partner is known by the part behind the @ of its mail addresses. A rule by address is possible as well, for mail that is received.
partner-is-server-next = Write the partner's mail domain, such as bank.example. For the server, the rule is --client { $from }=required; in the window choose "Sending server".

policy-unreadable-what = The policy cannot be read: { $cause }
policy-unreadable-why = A misread policy would protect less than you meant.
policy-unreadable-next = Correct the place that is named; a policy has inbound, outbound and a list of partners.

policy-folder-not-empty-what = There is something in { $path } already.
policy-folder-not-empty-why = Files of two configurations in one folder would be mistaken for each other.
policy-folder-not-empty-next = Choose a folder that is new or empty.

client-origin-malformed-what = { $text } is not an address, a range of addresses or the name of a server.
client-origin-malformed-why = The rule goes by where a connection comes from.
client-origin-malformed-next = Write 192.0.2.7, or 192.0.2.0/24 for a range, or 2001:db8::/32, or mx.bank.example.
client-range-malformed-what = { $text } is not a range of addresses: behind the slash belongs a number from 0 to { $widest }.
client-range-malformed-why = The number says how many bits from the front are the same in all addresses of the range: the larger it is, the fewer addresses.
client-range-malformed-next = Write --client { $range }=required for a range, or --client { $address }=required for one server; in the window choose "Sending server" and type { $range }.

client-malformed-what = { $text } does not say what is asked of which server.
client-malformed-why = Such a rule is where a connection comes from, and how strictly TLS is asked for: plain, opportunistic, required or verified.
client-malformed-next = Write 192.0.2.0/24=required or mx.bank.example=required.

client-twice-what = { $from } is named twice.
client-twice-why = Only one of the two rules can hold.
client-twice-next = Remove one of them.

partner-not-named-what = { $text } is not named in the policy.
partner-not-named-why = A certificate belongs to a partner or to a server that has a rule of its own.
partner-not-named-next = Name it first, for example with --partner { $text }=verified/verified or --client { $text }=verified.

profile-unknown-what = No profile is called { $text }.
profile-unknown-why = The profile says how old the other side may be.
profile-unknown-next = The profiles are modern, intermediate (recommended) and old.

minimum-malformed-what = { $text } is not a version of TLS that can be the lowest one.
minimum-malformed-why = Everything below the lowest version is refused.
minimum-malformed-next = Write 1.2 or 1.3; with the profile "old", 1.0 and 1.1 are possible too.

minimum-below-profile-what = { $minimum } is below what the profile { $profile } allows.
minimum-below-profile-why = The profile says how old the other side may be; the lowest version can only make that stricter.
minimum-below-profile-next = Choose a higher version, or the profile "old" if machines that cannot be replaced need it.

# What a server cannot do, or not for free: -what it is, -why, -next what happens instead and what to do

limit-plain-still-offered-what = TLS is offered, although plain text was asked for.
limit-plain-still-offered-why = The server offers TLS before it knows who sends, so it cannot hide the offer from some senders only.
limit-plain-still-offered-next = Plain text is accepted, and a sender that uses TLS is served with TLS. Nothing to do, unless TLS breaks something for that sender.

limit-partner-not-weaker-what = { $partner } is treated as strictly as everybody else when it sends.
limit-partner-not-weaker-why = The server asks for TLS before it knows who sends, so one partner cannot be asked for less than everybody.
limit-partner-not-weaker-next = The stricter class holds. To make an exception for some, choose "TLS if offered" for everybody, and name the partners that must use TLS.

limit-name-not-compared-what = Every sender needs a certificate from a trusted authority, but the name in it is not compared.
limit-name-not-compared-why = The server can check who issued a sender's certificate, and has no way to check that it belongs to the sender's domain.
limit-name-not-compared-next = Senders without such a certificate are refused; anybody's certificate is enough otherwise. For real proof, choose "TLS, verified" for single partners and give the fingerprints of their certificates.

limit-fingerprint-missing-what = Mail from { $partner } waits until the fingerprint of its certificate is known.
limit-fingerprint-missing-why = The server recognises a partner by the fingerprint of its certificate (a short number computed from it), not by the name in it, and none was given.
limit-fingerprint-missing-next = Ask the partner for the SHA-256 fingerprint of the certificate its servers send with, add it, and export again. Until then its mail is put off, not lost; or choose "TLS or nothing" for it.

limit-fingerprint-pinned-what = { $partner } is recognised by its certificate, not by a name.
limit-fingerprint-pinned-why = The server compares the fingerprint of the certificate (a short number computed from it). A renewed certificate has another one.
limit-fingerprint-pinned-next = Ask the partner to tell you each new fingerprint before it is used; keep the old one beside it for a while.

limit-bounce-unseen-what = Bounces are not covered by the rules for partners who send.
limit-bounce-unseen-why = The rule goes by the sender's domain, and a message about failed delivery has no sender.
limit-bounce-unseen-next = Such messages are taken as from everybody. They often quote the failed mail: ask the partner to send everything over TLS on its side. The rule also meets what others bring with the partner's address: forwarded mail, and mail by a gateway or backup server of yours, is refused unless that server fulfils it.

limit-plain-unreachable-what = Mail to domains whose servers offer no TLS cannot be delivered.
limit-plain-unreachable-why = TLS is required for everybody, and not every mail server offers it.
limit-plain-unreachable-next = Such mail waits, and comes back to its sender after some days. Choose "TLS if offered" for everybody if you write to unknown domains.

limit-hosted-unreachable-what = Mail to most domains cannot be delivered.
limit-hosted-unreachable-why = The certificate has to carry a name inside the recipient's domain, but most domains have their mail received by a provider's servers with other names.
limit-hosted-unreachable-next = Such mail waits, and comes back to its sender after some days. Choose "TLS if offered" for everybody, and "TLS, verified" for the partners whose server names you know.

limit-name-inside-domain-what = The servers of { $partner } must prove a name inside that domain.
limit-name-inside-domain-why = No other names were given, and the names in the DNS (the MX records) cannot be trusted: whoever forges them chooses the name.
limit-name-inside-domain-next = If its mail is received by a provider, ask the partner for the names in its servers' certificates and add them. Until then such mail waits or is refused, and goes to no wrong server.

limit-route-overrides-what = A fixed route for a partner's mail goes past the rules for that partner.
limit-route-overrides-why = The server looks the rule up by the host that it connects to. With a route such as [mail.bank.example]:25 that is the route, not the domain.
limit-route-overrides-next = If you have such routes: in Postfix, apply.sh adds a line for each one in transport_maps; run it again when they change. For a relayhost, add a line for each one, written exactly as the route, to the file of outbound partners.
limit-route-own-tls-what = Mail that an action of your own sends by a fixed route goes past what is asked here.
limit-route-own-tls-why = An action in smtpd.conf with "host" or "domain" keeps its own options for TLS: only you know what that server is for.
limit-route-own-tls-next = If you have such actions, apply.sh names them. Where one carries a partner's mail, write "tls" into it (the certificate is checked) or "tls no-verify" (any certificate will do).
limit-smarthost-asked-what = If all mail leaves through one server (a smarthost), that server is held to the rules for partners.
limit-smarthost-asked-why = Exim checks the server that it connects to. A smarthost's certificate does not carry the partner's name, so mail to a verified partner waits; and how the mail goes on from there, nobody here can tell.
limit-smarthost-asked-next = With a smarthost, have the rules for partners set on it, and ask here for TLS of everybody: everybody is then the smarthost.
limit-chain-copied-what = After each renewal Sendmail needs one more command.
limit-chain-copied-why = Sendmail shows only the first certificate of a file. Those that vouch for it are kept beside the root certificates, in /etc/mail/postseal-ca.pem; a renewed certificate may come with others, and without them those who check refuse it.
limit-chain-copied-next = After each renewal run: sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload. With certbot, as its --deploy-hook.
limit-host-rests-what = A partner that fails its rule can hold up the mail of others at the same host for a while.
limit-host-rests-why = OpenSMTPD lets a host rest at which it failed, whoever the mail was for.
limit-host-rests-next = Look at the partner's server first (step 4, what a partner sees), and choose the stricter class once its certificate fits.

limit-every-listener-what = The setting for everybody holds for your own users' mail programs as well.
limit-every-listener-why = It is the server's general setting; the ports where users hand in mail (587 and 465) take it over unless they have one of their own.
limit-every-listener-next = Choose in step 3 to set up the ports for users, too (--submission), where Postseal does it for this server: then they have settings of their own. Or give them such yourself (in Postfix: in master.cf, smtpd_tls_security_level=encrypt and smtpd_tls_req_ccert=no). Then test sending from a mail program.

limit-sender-unverifiable-what = Who sends does not have to prove a name here, although "TLS, verified" was asked for.
limit-sender-unverifiable-why = This server has no way to compare the name in a sender's certificate.
limit-sender-unverifiable-next = "TLS or nothing" is asked for instead: the mail is encrypted, but whose server sent it is not proven. If the other side insists on proof, a different server has to receive its mail.

limit-partner-stricter-what = { $partner } must prove its name when it sends, which is more than you asked for.
limit-partner-stricter-why = This server can ask a single sender for TLS only together with a certificate for the sender's domain.
limit-partner-stricter-next = Ask the partner whether its servers send with such a certificate. If not, choose "TLS if offered" for its domain and make a rule for the addresses of its servers, where this server has such rules.

limit-sender-names-domain-what = The certificate with which { $partner } sends must carry the partner's mail domain itself.
limit-sender-names-domain-why = The server compares that certificate with the domain behind the @, not with a host's name.
limit-sender-names-domain-next = Ask the partner before you apply this. Mail sent with another certificate, or without one, is refused.

limit-subdomains-uncovered-what = Domains below { $partner } are not covered.
limit-subdomains-uncovered-why = The server's list of such domains is not documented to know wildcards.
limit-subdomains-uncovered-next = If there is mail from or to domains below it as well, add each of them as a partner of its own.

limit-subdomains-unknown-what = Whether a rule for { $partner } covers the domains below it is not known.
limit-subdomains-unknown-why = Nothing is known of the lists of domains that this server has.
limit-subdomains-unknown-next = If there is mail from or to domains below it as well, add each of them as a partner of its own.

limit-single-name-what = Only one of the certificate names that { $partner } gave is compared.
limit-single-name-why = The server has room for one name or one wildcard for each destination.
limit-single-name-next = The first one is used. Mail to and from a server with another name waits or is refused: ask for a name that all of them carry, and put it first.

limit-plain-not-sent-what = Mail goes over TLS wherever it is offered, although plain text was asked for.
limit-plain-not-sent-why = This server uses TLS with every server that offers it, and no switch against that is set here.
limit-plain-not-sent-next = "TLS if offered" is what you get. If TLS breaks something at the other side, it has to stop offering it.

limit-target-not-compared-what = When mail is sent, certificates must come from a trusted authority, but the names in them are not compared.
limit-target-not-compared-why = The server compares names only where it is told which, and nobody knows them for everybody.
limit-target-not-compared-next = This is less than "TLS, verified". For real proof, name your partners and choose it for each of them.

limit-target-unverified-what = Certificates are not checked when mail is sent, although "TLS, verified" was asked for.
limit-target-unverified-why = This server has no setting that checks them.
limit-target-unverified-next = "TLS or nothing" is asked for instead: the mail is encrypted, but whose server takes it is not proven. For real proof a different server has to send it.

limit-target-stricter-what = The servers of { $partner } must prove their names as well, which is more than you asked for.
limit-target-stricter-why = This server asks for TLS only together with a valid certificate.
limit-target-stricter-next = Mail waits or comes back where the certificate is not valid. Look at the partner's server in step 4 before you apply this.

limit-name-from-dns-what = When mail is sent, certificates are compared with the names in the DNS (the MX records).
limit-name-from-dns-why = This server cannot be told other names. Whoever forges the DNS chooses the name, and may have a certificate for it.
limit-name-from-dns-next = It protects against listening in, not against a forged DNS. Ask the partner to sign its DNS (DNSSEC) or to publish MTA-STS.
limit-name-maybe-from-dns-what = When mail is sent, most servers compare certificates with the names in the DNS (the MX records).
limit-name-maybe-from-dns-why = Whoever forges the DNS chooses that name, and may have a certificate for it. Whether this server can be told which names a partner's certificate has to carry is not known here.
limit-name-maybe-from-dns-next = Look for a list of expected names beside the setting for the partner, or ask the vendor. Where there is none, ask the partner to sign its DNS (DNSSEC) or to publish MTA-STS.

limit-everybody-not-asked-what = Nothing stricter than "TLS if offered" is asked of everybody.
limit-everybody-not-asked-why = This server can be strict only with those whose domains it is told.
limit-everybody-not-asked-next = Name the partners whose mail has to be protected, each with its class.

limit-partner-not-asked-what = Nothing more is asked of { $partner } than of everybody.
limit-partner-not-asked-why = This server has no rules for single domains in this direction.
limit-partner-not-asked-next = Choose the stricter class for everybody if you can, or let a server in front of this one handle the mail of { $partner }.
limit-partner-not-less-what = As much is asked of { $partner } as of everybody, although less was chosen.
limit-partner-not-less-why = This server has no rules for single domains in this direction.
limit-partner-not-less-next = If { $partner } cannot do that, its mail waits: ask less of everybody, or let a server in front of this one handle its mail.

limit-reset-by-update-what = The next update of the product sets these values back.
limit-reset-by-update-why = Its setup writes the mail server's configuration anew each time it runs.
limit-reset-by-update-next = Keep the folder, run apply.sh again after each update, and test.

limit-route-pinned-what = Mail to { $partner } always goes to one mail server, by its name.
limit-route-pinned-why = This server's rules for TLS go by the name of the other server, not by the domain, so the domain gets a fixed route: to the first certificate name that the partner told, otherwise to its first mail server in the DNS on the day of apply.sh.
limit-route-pinned-next = Ask the partner for that name and add it. When its mail servers change, mail waits until you run apply.sh again; nothing goes to another server.

limit-own-networks-exempt-what = Mail from the server's own networks is taken without TLS.
limit-own-networks-exempt-why = The product's own programs hand in mail from there in plain text, and would be shut out.
limit-own-networks-exempt-next = Look at what counts as its own networks (in Postfix: mynetworks), and name only what you trust there.

limit-protocols-of-windows-what = Which versions of TLS are spoken is not decided here.
limit-protocols-of-windows-why = Windows decides it, for all programs on the server.
limit-protocols-of-windows-next = Switch TLS 1.0 and 1.1 off there ("Exchange Server TLS configuration best practices" on learn.microsoft.com says how, for other mail servers as well); in step 4 see what is really spoken.
limit-protocols-of-product-what = Which versions of TLS are spoken is not decided here.
limit-protocols-of-product-why = It is a setting of the product in another place, which Postseal does not write.
limit-protocols-of-product-next = See its manual for the versions of TLS or SSL, and allow TLS 1.2 and later only; in step 4 see what is really spoken.
limit-protocols-of-service-what = Which versions of TLS are spoken is not decided here.
limit-protocols-of-service-why = The provider of the service decides it, for all customers.
limit-protocols-of-service-next = There is nothing to set. In step 4 see what is really spoken; the provider's help pages say which versions it takes.
limit-protocols-of-library-what = Which versions of TLS are spoken is not decided here.
limit-protocols-of-library-why = The server has no setting for it: the system's OpenSSL decides it, for all programs that use it.
limit-protocols-of-library-next = Keep the system up to date: its present versions allow nothing below TLS 1.2 (otherwise MinProtocol in openssl.cnf raises it). In step 4 see what is really spoken.

# APPLY.md of a bundle. File names and commands stay as they are.

policy-readme-title = { $title }: TLS for { $host }
policy-readme-steps = Where "step 1" to "step 4" is said below, it is a step in Postseal, not one of this list.
policy-readme-copy =
    Copy this folder to the mail server, for example:
    scp -r . root@{ $host }:/root/postseal
    Then sign in there (ssh root@{ $host }) and go into the folder: cd /root/postseal
policy-readme-key =
    Put the private key (readable by root alone) and the certificate with its chain where the configuration expects them:
    { $key }
    { $certificate }
policy-readme-brought =
    The private key and the certificate with its chain are in this folder: it is as secret as the key. The script puts
    them where the configuration expects them:
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    The certificate with its chain is in this folder, and the script puts it in its place. Put the private key, which
    is not in here, where the configuration expects it, readable by root alone:
    { $key }
policy-readme-brought-in-one =
    The private key and the certificate with its chain are in this folder: it is as secret as the key. The script writes
    both into one file, where the configuration expects them:
    { $key }
policy-readme-key-in-one =
    Put the private key, and behind it the certificate with its chain, into one file where the configuration expects them,
    readable by root alone:
    { $key }
policy-readme-beside =
    What is in this folder of key and certificate (certificate.pem, private.key), put where the configuration expects it:
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    Of key and certificate, this folder holds certificate.pem (with its chain) and, where you asked for it, private.key.
policy-readme-apply =
    On the server, as root, in the folder: sh apply.sh
    It sets what is needed, in such a way that undo.sh can take it back, and has the server read it. Running it twice does
    no harm.
policy-readme-guarded =
    On the server, as root, in the folder: sh apply.sh --dry-run
    shows what would change, and changes nothing. Then: sh apply.sh
    It keeps a copy, sets what is needed, runs the server's own check, has the server read it, and looks at port 25.
    Where one of these fails, it puts everything back by itself. Running it twice does no harm.
policy-readme-guarded-elsewhere =
    On the server, as root, in the folder: sh apply.sh
    It keeps a copy, sets what is needed, runs the server's own check, has the server read it, and looks at port 25.
    Where one of these fails, it puts everything back by itself. Running it twice does no harm.
policy-readme-check = Check that the server reads it without complaint: sh check.sh
policy-readme-verify =
    See TLS at work: sh verify.sh
    It asks the ports of this server, and your partners' servers. Behind WRONG it says why others will refuse the
    certificate, behind NOTE what you should look at; at its end it says what is not as it should be.
policy-readme-undo = To have everything as it was before: sh undo.sh (it says at its end which files stay)
policy-readme-undo-plain = To have everything as it was before: sh undo.sh
policy-readme-by-hand = The same by hand instead of by the script: paste this whole, as root, in this folder. It ends at the first error.
policy-readme-by-hand-undo = And this brings back what was there before:
policy-readme-general =
    This server is not known to Postseal: these are the words that such settings usually go by. What it really
    does, the test at the end tells.

policy-readme-documented =
    This was written from the vendor's documentation and checked by a parser of its language. It was not tried
    on a real server: apply it at a quiet hour, and test before you rely on it.
policy-readme-described =
    These steps were written from the vendor's documentation, with its names of menus and fields. They were not
    tried on a real server: take them at a quiet hour, and test before you rely on it.
policy-readme-windows-copy = Copy this folder to the mail server, and open the server's own PowerShell there as administrator. If files are blocked: Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    Put one file with the private key, the certificate and its chain (PFX, PKCS #12; step 2 of Postseal writes one) where the script looks for it,
    and delete it when all is done:
    { $certificate }
policy-readme-windows-pem =
    Put the private key and the certificate with its chain where the mail server expects them, readable by it alone:
    { $key }
    { $certificate }
policy-readme-windows-apply =
    In the folder: .\apply.ps1 -WhatIf
    says what would change, and changes nothing. Then: .\apply.ps1
    It saves what is set today, sets what is needed, checks it, and looks at port 25 where TLS is offered there.
    Where one of these fails, it puts everything back by itself. Running it twice does no harm.
policy-readme-windows-check = Check that the settings are as they should be: .\check.ps1
policy-readme-windows-verify = See TLS at work: .\verify.ps1
policy-readme-windows-undo = To have everything as it was before: .\undo.ps1
policy-readme-service-apply =
    On your own computer, in PowerShell, in this folder: .\apply.ps1 -WhatIf
    says what would change, and changes nothing. Then: .\apply.ps1
    It asks you to sign in as an administrator of the service, saves what is set today, sets what is needed, and checks it.
    Where one of these fails, it puts everything back by itself. Running it twice does no harm.
policy-readme-files = What is in the folder:
policy-readme-limits = What the server does not do as you asked, or not for free:
policy-readme-warnings = What should be thought over:

# Command line

cli-policy-exported = { $title } for { $host }: written to { $out }.
cli-policy-files = Files
cli-policy-more = Also: { $more }
cli-policy-platforms = Places known for: { $platforms }
cli-policy-limits = What the server does not do as you asked, or not for free
cli-policy-warnings = What should be thought over
cli-policy-everybody = everybody
cli-policy-partners = partners
cli-policy-next = Next: copy it to the server and run there, as root: sh apply.sh, then sh check.sh and sh verify.sh. It is undone by: sh undo.sh. APPLY.md says more.
cli-policy-next-windows = Next: copy it to the server and run in the server's own PowerShell, as administrator: .\apply.ps1, then .\check.ps1 and .\verify.ps1. It is undone by: .\undo.ps1. APPLY.md says more.
cli-policy-next-service = Next: run in PowerShell on your own computer: .\apply.ps1, then .\check.ps1 and .\verify.ps1. It is undone by: .\undo.ps1. APPLY.md says more.
cli-policy-next-console = Next: take these steps in the server's console; APPLY.md has them as well.
cli-policy-unproven = Written from the vendor's documentation, checked by a parser; not tried on a real server.
cli-policy-unproven-steps = Steps written from the vendor's documentation; not tried on a real server.
cli-policy-versions = versions { $versions }
cli-policy-proven = tested with the real server
cli-policy-documented = from the vendor's documentation, checked by a parser
cli-policy-described = steps from the vendor's documentation
cli-policy-general = In general words: nothing is known of this server. The names of its settings may be others.
cli-policy-stands-for = For { $names } as well.
cli-policy-no-page = No page with the names of the settings of { $name } could be read: these are the steps that fit any server.

limit-minimum-unavailable-what = The lowest version of TLS is { $instead }, not { $asked } as asked for.
limit-minimum-unavailable-why = This version of the server cannot be held to { $asked }.
limit-minimum-unavailable-next = Mail goes with { $instead } or later. If your server is newer than the version that you gave, give that one and export again.

limit-submission-unavailable-what = The ports where users hand in mail (587 and 465) stay as they are.
limit-submission-unavailable-why = Postseal does not write them for this server.
limit-submission-unavailable-next = Set them up by the server's manual: TLS required, and no password asked for before TLS. Then test sending from a mail program.

limit-dane-unavailable-what = The certificates that recipients name in the DNS (DANE) are not asked for.
limit-dane-unavailable-why = This server, or this version of it, cannot do it, or Postseal does not write it for this server.
limit-dane-unavailable-next = Mail goes as the class for everybody says. For partners that matter, choose "TLS, verified".

limit-mta-sts-unavailable-what = The servers that recipients name on their websites (MTA-STS) are not asked for.
limit-mta-sts-unavailable-why = This server, or this version of it, cannot do it, or Postseal does not write it for this server.
limit-mta-sts-unavailable-next = Mail goes as the class for everybody says. For partners that matter, choose "TLS, verified".

limit-address-not-asked-what = Nothing more is asked of { $partner } than of everybody.
limit-address-not-asked-why = This server has no rules by the address of who connects, or Postseal does not write them for it.
limit-address-not-asked-next = Make a rule for the partner's mail domain instead.
limit-address-too-wide-what = Nothing more is asked of { $partner } than of everybody.
limit-address-too-wide-why = The range is too wide: this server knows addresses by their whole numbers, and it would be thousands of lines.
limit-address-too-wide-next = Name narrower ranges, or ask it of everybody.

limit-host-not-asked-what = Nothing more is asked of { $partner } than of everybody.
limit-host-not-asked-why = This server has no rules by the name of who connects, or Postseal does not write them for it.
limit-host-not-asked-next = Make a rule for the partner's addresses or for its mail domain instead.

limit-host-by-dns-what = { $partner } is known only by what the DNS says of its address.
limit-host-by-dns-why = When a server connects, only its address is certain. The rule holds where the DNS gives this name for the address, and the address for the name; otherwise the server is treated as everybody.
limit-host-by-dns-next = Use the partner's addresses instead if you know them, or add a rule for its mail domain.

limit-submission-needs-login-what = The ports 587 and 465 ask users for a password, over TLS only.
limit-submission-needs-login-why = Postseal makes no accounts: passwords are checked as the server was set up for it, by itself or by another program (often Dovecot or Cyrus SASL).
limit-submission-needs-login-next = If mail programs can log in today, nothing is to do. Otherwise set up logging in first (for most servers: SASL): without it these ports take nobody's mail.

limit-dane-needs-resolver-what = DANE works only with a DNS resolver on the server's own machine that checks signatures (DNSSEC).
limit-dane-needs-resolver-why = The server believes what its resolver says; over the network an attacker could say it.
limit-dane-needs-resolver-next = Install a validating resolver such as unbound on the server, and let /etc/resolv.conf name 127.0.0.1, for Exim with the line "options trust-ad" below it. Without it mail goes as it would without DANE.

limit-dane-not-combined-what = DANE is not used where a stricter or weaker class than "TLS if offered" holds.
limit-dane-not-combined-why = The server has no level that asks for DANE and for this class at once.
limit-dane-not-combined-next = The class holds as you chose it. To use DANE for everybody, choose "TLS if offered" for everybody, and the strict class for your partners.

limit-mta-sts-needs-helper-what = MTA-STS needs a helper program on the server: postfix-mta-sts-resolver.
limit-mta-sts-needs-helper-why = The server cannot ask websites itself; it asks the helper at 127.0.0.1, port 8461. If the helper does not run, mail waits.
limit-mta-sts-needs-helper-next = Install and start the package postfix-mta-sts-resolver before you apply this; apply.sh stops where the helper does not answer. Before Postfix 3.4, set require_sni to false in its file.

limit-mta-sts-before-dane-what = For a domain that has both MTA-STS and DANE, MTA-STS decides.
limit-mta-sts-before-dane-why = The server looks into the table of MTA-STS first. The standard (RFC 8461, section 2) wants DANE to come first.
limit-mta-sts-before-dane-next = The mail is protected by the one or by the other. If your recipients mostly use DANE, leave MTA-STS off.

# What should be thought over in a policy, whatever the server

policy-plain-what = Nobody's mail is protected in this direction.
policy-plain-why = Without TLS everybody on the way can read and change it.
policy-plain-next = Choose "TLS if offered": no mail is lost by it.

policy-plain-partner-what = The mail of { $partner } is not protected.
policy-plain-partner-why = Without TLS everybody on the way can read and change it.
policy-plain-partner-next = Choose "TLS if offered", unless TLS is known to break something for this partner.

policy-required-inbound-what = Mail from servers without TLS will be refused.
policy-required-inbound-why = Some servers still send without TLS. The standard (RFC 3207, section 4) forbids a public mail server to insist on it.
policy-required-inbound-next = Choose "TLS if offered" for everybody and "TLS or nothing" for your partners, unless this server takes mail from known servers only.

policy-verified-inbound-what = Nearly all mail from others will be refused.
policy-verified-inbound-why = Hardly any mail server shows a certificate when it sends, and the standard (RFC 3207, section 4) forbids a public mail server to insist on TLS.
policy-verified-inbound-next = Choose "TLS if offered" for everybody and a stricter class for your partners, unless this server takes mail from known servers only.

policy-old-profile-what = Outdated versions of TLS (1.0 and 1.1) are accepted.
policy-old-profile-why = They have known weaknesses; RFC 8996 says that they must not be used, and most audits ask for TLS 1.2.
policy-old-profile-next = Choose "Intermediate", unless a machine that cannot be replaced needs the old versions.

profile-modern-name = Modern
profile-modern-sentence = TLS 1.3 only. Servers from before 2018 cannot exchange encrypted mail with yours.
profile-intermediate-name = Intermediate
profile-intermediate-sentence = TLS 1.2 and 1.3 with good ciphers: what RFC 9325 recommends and banks ask for.
profile-old-name = Old
profile-old-sentence = TLS 1.0 and later, for machines that cannot be replaced. Outdated versions have known weaknesses.

# The administrator's own configuration.

own-unreadable-what = Line { $line } is not one that { $name } can have: { $text }
own-unreadable-why = A line there is a setting as the server writes them, or a comment. Perhaps this is another file.
own-unreadable-next = Take the file itself from the server, whole and unchanged. A private key is never needed here.
own-unreadable-unseen-what = Line { $line } is not one that { $name } can have.
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = This has { $size } KiB: no { $name } is that large.
own-too-large-why = It is probably another file.
own-too-large-next = Take { $name } from the server's own folder.
own-unknown-what = Your own configuration of { $server } cannot be compared yet.
own-unknown-why = It is not known how to put anything into a file of this server without harm to the rest of it.
own-unknown-next = Take the configuration as it is shown, and put it in by hand or with apply.sh.
own-list-unnamed-what = acl_smtp_mail is more than the name of a list: { $text }
own-list-unnamed-why = What is asked of partners goes into that list, and Postseal cannot tell which one it is.
own-list-unnamed-next = Give the list a name of its own, or add ".include /etc/postseal/exim/acl.conf" at its beginning by hand.
own-right = right already
own-added = new
own-changed = changed
own-twice = stood there more than once; one line remains
own-aside = put aside as a comment: it may not stand there twice
own-superseded = of an older time; it counts no more, and may go
own-overruled = counts no more: what is added goes before it; it may go
own-contradicts = works against what is asked, and stays: you alone know why it is there
own-no-comment = works against what is asked, and counts although # stands before it: in this file only dnl makes a comment; begin the line with dnl and a space
own-includes-others-what = Line { $line } of { $name } includes another file.
own-includes-others-why = What stands there is not seen here, and the order of rules matters.
own-includes-others-next = Put all of it into { $name } first.
own-recipients-what = The rule in line { $line } of { $name } is for single recipients (rcpt-to).
own-recipients-why = Rules for your partners come before it with the same action, and whom it is meant for would be lost.
own-recipients-next = Give that rule an action of its own.
own-no-listener-what = No listener on port 25 stands in { $name }.
own-no-listener-why = Nobody else's server can reach this one, so there is nothing to offer TLS to.
own-no-listener-next = Take the file of the server that receives mail, whole.
own-rules-what = Line { $line } of { $name } begins rules of your own for the place where those of Postseal have to stand.
own-rules-why = Sendmail has one such place only, and the two would run into each other.
own-rules-next = Put yours aside (dnl before each line), or put both together by hand.
own-never-closed-what = What begins in line { $line } of { $name } never ends.
own-never-closed-why = A quotation mark, a bracket or a brace that is opened there is not closed. The server would not read the file either.
own-never-closed-next = Close it, or take the file itself from the server, whole.
own-open-behind-sign-what = What begins in line { $line } of { $name } never ends.
own-open-behind-sign-why = A quotation mark or a bracket that is opened there is not closed. The # before it makes no comment in this file, only dnl does: Sendmail would not read it either.
own-open-behind-sign-next = Begin the line with dnl and a space, or close what is opened there.
cli-policy-no-difference = Nothing would change: it is as it is asked for.
cli-policy-revised = Written: { $out }. Check it on the server before it goes in its place.

limit-everybody-stricter-what = Everybody must use TLS when sending to you, because a partner must.
limit-everybody-stricter-why = This server cannot ask one sender's domain for TLS: it asks everybody or nobody.
limit-everybody-stricter-next = Mail from servers without TLS is refused. If you cannot accept that, choose "TLS if offered" for the partner, or let a server in front of this one receive the mail.

limit-target-verified-for-all-only-what = Certificates are not checked when mail is sent to { $partner }, although "TLS, verified" was asked for.
limit-target-verified-for-all-only-why = This server checks the certificates of all servers or of none.
limit-target-verified-for-all-only-next = "TLS or nothing" is asked for instead: the mail is encrypted, but whose server takes it is not proven. If everybody you write to has a valid certificate, choose "TLS, verified" for everybody.

limit-target-name-unsaid-what = Whether the name in the certificate of { $partner } is compared when mail is sent is not documented.
limit-target-name-unsaid-why = The vendor says that a certificate from a trusted authority can be asked for, and nothing of the name in it.
limit-target-name-unsaid-next = A trusted certificate is asked for. That may be less than "TLS, verified": ask the vendor whether the name must fit as well.

limit-clients-are-users-what = "Receiving" means your users' own programs here, not other mail servers.
limit-clients-are-users-why = Dovecot is where users read mail (IMAP, POP3) and hand in mail (587 and 465). Other servers talk to the mail server on port 25.
limit-clients-are-users-next = "TLS or nothing" is right for users' programs; every current one can do it. Make a second setup for the mail server on port 25.

limit-relay-only-what = "Sending" means the way to one server here: the one that takes what your users hand in.
limit-relay-only-why = What is sent from here is handed to one relay (in Dovecot submission_relay_host, in nullmailer remotes, in dma SMARTHOST where one is set). That server sends it on to the partners, by its own rules.
limit-relay-only-next = Make a second setup for that server, and choose the classes for your partners there. If it runs on this very machine, plain text on the way to it is safe.

limit-relay-needs-tls-what = What users hand in goes on over TLS or not at all, which is more than you asked of everybody.
limit-relay-needs-tls-why = One setting holds for all that is sent, whoever the recipient is: what one partner is asked, everybody is; and Dovecot and nullmailer can be told "always" or "never", but not to try.
limit-relay-needs-tls-next = "TLS or nothing" is asked for. apply.sh looks first, and does nothing where the relay offers no TLS. Choose plain text for sending if the relay is this machine itself.

limit-partner-elsewhere-what = Nothing is asked of the servers of { $partner } here.
limit-partner-elsewhere-why = It does not tell partners apart: one setting holds for all that is sent, which goes to one relay as a rule, and their servers do not talk to it.
limit-partner-elsewhere-next = Name the partner in a setup for the mail server on port 25 (Postfix, Exim and others): there the class is kept.

limit-users-need-tls-what = Users' programs must use TLS, because a partner must.
limit-users-need-tls-why = A partner's mail is read and handed in here too, and Dovecot cannot tell it from other mail.
limit-users-need-tls-next = Every current mail program can do it. If one cannot, take the partner out of this setup; it belongs into the one for the mail server on port 25.

limit-subject-name-alone-what = Of the names in a certificate only the one in its subject is compared.
limit-subject-name-alone-why = Before 8.17 Sendmail does not see the others, and today's certificates name most of their hosts there.
limit-subject-name-alone-next = Mail waits or is refused where the expected name is not the subject's (openssl x509 -subject shows it). Tell Postseal that name for the partner, or bring Sendmail up to 8.17.

limit-password-as-before-what = Whether passwords are taken without TLS stays as it is today.
limit-password-as-before-why = Dovecot has a setting of its own for that (disable_plaintext_auth, from 2.4 on auth_allow_cleartext). As delivered it takes passwords over TLS only.
limit-password-as-before-next = Nothing to do where it is as delivered. To be sure, choose "TLS or nothing" for receiving: then no password travels without TLS.

limit-tls-not-tried-what = Mail is sent in plain text, although "TLS if offered" was asked for.
limit-tls-not-tried-why = This server insists on TLS or does not use it at all; it does not try.
limit-tls-not-tried-next = Choose "TLS or nothing" for every partner whose servers offer TLS (step 4 shows it), or let a server behind this one send the mail.

limit-level-remembered-what = This server remembers the best TLS that it had with a domain, and takes nothing less from then on.
limit-level-remembered-why = It does so by itself, for everybody: a domain that had a trusted certificate once gets no mail while it has none, and one that sent over TLS cannot send in plain text any more.
limit-level-remembered-next = If a partner really has gone back, and you know it from the partner, let the server forget the domain: chasquid-util domaininfo-remove and the domain, then apply.sh again.

limit-refused-afterwards-what = Mail that should have come over TLS is refused when it has been handed over.
limit-refused-afterwards-why = The server asks our rules at the end of a message: the text has gone over the net in plain text by then, although nobody here reads it.
limit-refused-afterwards-next = Partners must be told to insist on TLS at their side as well: then nothing is sent in plain text in the first place.

limit-sends-only-what = This program sends mail and receives none.
limit-sends-only-why = It hands on what programs of its machine write; no other server talks to it, and it needs no certificate.
limit-sends-only-next = For mail that you receive, make a second setup for the mail server on port 25.

limit-received-elsewhere-what = Nothing is asked of those who send mail to you.
limit-received-elsewhere-why = This program takes mail from no other server.
limit-received-elsewhere-next = Choose the class in a setup for the mail server on port 25 (Postfix, Exim and others), which receives your mail.
