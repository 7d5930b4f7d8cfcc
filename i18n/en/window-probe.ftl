# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = What a partner sees: look at a domain's mail servers
window-probe-title = What a partner sees
window-probe-why = Postseal connects as another mail server would and tells what it meets: encryption, [certificate|certificate], [old versions|version], known holes. No mail is sent, and nobody else is asked.
window-probe-domain = A domain
window-probe-server = One server
window-probe-domain-name = Domain
window-probe-domain-help = What stands behind the @: every mail server that its MX records name is looked at, at each of its addresses.
window-probe-server-name = Server
window-probe-server-help = Port 25 unless you add another, such as :587 or :465. For 143, 993, 110 and 995 the certificate alone is looked at.
window-probe-look = Look
window-probe-own = A certificate of ours to show, where the server asks for one
window-probe-own-help = Some partners want to know who connects (mutual TLS). Choose the certificate, with the ones in between, and the key that belongs to it, or drop them here. Whether it is taken is told; the key stays here.
window-probe-own-choose = Choose certificate and key…
window-probe-own-drop = Show none
window-probe-own-ready = { $subject } is shown to servers that ask.
window-probe-own-no-key = The key that belongs to the certificate is still missing.
window-probe-own-no-certificate = The certificate that belongs to the key is still missing.
window-probe-asking = Looking for the servers…
window-probe-looking = { $count ->
    [one] Talking to one address…
   *[other] Talking to { $count } addresses…
}
window-probe-again = Look at another one
window-probe-all-good = { $count ->
    [one] Nothing is wrong there.
   *[other] Nothing is wrong at any of the { $count } addresses.
}
window-probe-some-poor = { $count ->
    [one] It works, and something should be changed.
   *[other] It works, and something should be changed at { $poor } of { $count } addresses.
}
window-probe-some-bad = { $count ->
    [one] Something is wrong there.
   *[other] Something is wrong at { $bad } of { $count } addresses.
}
window-probe-preference = Preference
window-probe-banner = Greeting
window-probe-capabilities = It can
window-probe-starttls = STARTTLS
window-probe-starttls-offered = offered
window-probe-starttls-not-offered = not offered
window-probe-starttls-refused = offered and then refused
window-probe-starttls-implicit = not needed, TLS from the first byte on
window-probe-spoken = Versions it speaks
window-probe-not-spoken = It does not speak
window-probe-not-known = Not found out
window-probe-certificate = Certificate
window-proof-probe = What a partner sees when it connects to your server

window-probe-revocation = Whether a certificate was taken back
window-probe-revocation-ask = Ask the certificate authority
window-probe-revocation-skip = Do not ask
window-probe-revocation-help = A certificate authority that is asked learns that somebody looks at this server. Where the server brings the answer itself (stapled OCSP), nobody has to be asked about its own certificate.
