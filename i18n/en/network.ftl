# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = How this computer reaches others
window-network-note = For every check, in the window and on the command line. Where a screen or an option names another server, that one is asked.

window-network-dns = DNS servers
window-network-dns-help = Addresses, with commas between them. Left empty, those of this computer are asked.
network-dns-wrong = { $text } is no address of a DNS server. Write it as 9.9.9.9 or 9.9.9.9:53. Until then, the last one that was right is asked.

window-network-roots = Whose root certificates are trusted
window-network-roots-system = This computer's
window-network-roots-mozilla = Mozilla's
window-network-own = Beside them: a CA of your own company or of a partner
window-network-own-note = A file (PEM, DER, P7B) or a folder of them; drop it here as well. It comes to those that are trusted already. A partner trusts none of these: what only they vouch for is told as that.
window-network-own-file = Choose a file…
window-network-own-folder = Choose a folder…
window-network-own-drop = Trust none of these any more
window-network-own-root = { $name }, until { $date }
window-network-own-copies = Copies, which lie in Postseal's own folder. Your own files are neither changed nor looked at any more.
window-network-own-copied = Trusted beside the others from now on. Copies of all of them lie in { $path }; your own files stay as they are.
window-network-own-removed = { $name } is not trusted any more.
window-network-own-none = None of these is trusted any more.
window-network-own-more =
    { $count ->
        [one] One more.
       *[other] { $count } more.
    }
window-network-own-read =
    { $count ->
        [one] One certificate in it: trusted from now on.
       *[other] { $count } certificates in it: trusted from now on.
    }

window-network-proxy = Proxy
window-network-proxy-system = As this computer says
window-network-proxy-none = None
window-network-proxy-at = At this address
window-network-proxy-address = Address of the proxy
window-network-proxy-note = For the web alone: orders at a CA (ACME), MTA-STS policies, what CAs publish about certificates. Mail (SMTP, IMAP) and DNS never go through it. "As this computer says" means the environment: HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
network-proxy-wrong = Write the proxy with its port, as http://proxy.example.org:3128. Until then, the last choice holds.
network-proxy-password = A password is not kept in this file. Start Postseal with HTTPS_PROXY=http://name:password@host:port instead.

settings-damaged-what = The settings in { $path } cannot be used: line { $line }: { $cause }.
settings-damaged-why = Somebody wrote this by hand. Without it, another DNS server may be asked, or another proxy taken, than you want.
settings-damaged-next = Correct that line in a text editor. If you choose anew in the window, your file is kept as preferences.damaged.toml.
