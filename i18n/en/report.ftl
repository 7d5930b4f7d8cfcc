# What is handed on: the proof (src/report)

report-title = How a message travelled, and what that proves
report-rehearsal = This was a rehearsal: a practice server on the same machine took the message. It proves nothing about a real mail server.

report-about = What this is about
report-name = Mail server
report-hosts = Host names
report-domains = Domains
report-server = Software
report-from = From
report-to = To
report-subject = Subject
report-message-id = Message-ID
report-sent-at = Sent
report-received-at = Received
report-made = Report made
report-made-by = Made by

report-policy = What was asked for
report-expected = This message was held against
report-partner = Partner
report-partner-outbound = Mail to this partner
report-partner-inbound = Mail from this partner
report-outbound = Mail to everybody else
report-inbound = Mail from everybody else
report-minimum = Lowest version of TLS

report-picture = The way of the message
report-picture-hop = { $number }. { $grade }
report-picture-verified = sender's certificate verified

report-hops = Hop by hop, in the order of travel
report-other-inbound = The other direction: mail from the partner
report-other-outbound = The other direction: mail to the partner
report-hop = { $number }. { $from } → { $by }
report-at = When
report-version = TLS
report-cipher = Cipher
report-exchange = Key exchange
report-address = Address
report-helo = Called itself
report-id = Id in the receiver's log

report-sent = The connection that carried the message away
report-target = Server
report-asked = TLS asked for
report-trusted = Certificate trusted
report-name-matches = Certificate for its name
report-reply = Its reply

report-certificates = Certificates
report-certificate-own = of the mail server
report-certificate-theirs = shown by the server that took the message
report-issuer = Issued by
report-dns-names = For the names
report-not-before = Valid from
report-not-after = Valid until
report-key = Key
report-signature = Signature
report-serial = Serial number
report-sha256 = SHA-256
report-spki-sha256 = SHA-256 of the key

report-transcript = What was said
report-transcript-how = The conversation with the server: > is the sender, < the server, * the TLS layer. Passwords are not shown.
report-evidence = The evidence: the Received lines as they were written
report-evidence-how = Each server that takes a message writes one on top of those that are there. What a line says about the sender of its hop is the receiver's word; lines below the first one of a server that you trust are the word of others.
report-evidence-log = What the headers leave open stands in the mail log of the server that sent the message, in these lines:
report-evidence-log-alone = How the message went on stands in the mail log of the server that sent it, in these lines:

report-written = Report written to { $path }.
report-came-back = No report is written: this is not the message, but word of what became of it.

report-not-a-sending-what = { $file } does not tell how a message was sent: { $cause }
report-not-a-sending-why = The report takes the connection and what was said from there.
report-not-a-sending-next = Give the file to which postseal send --json was written.

report-another-message-what = The message with the id { $found } is not the one that was sent, { $sent }.
report-another-message-why = How one message was sent proves nothing about another.
report-another-message-next = Open the message that was sent, or leave --sent away.

report-unknown-format-what = How { $file } is to be written cannot be told from its name.
report-unknown-format-why = A report is a page (.html), a text (.md), a document for programs (.json) or a picture (.svg, .png).
report-unknown-format-next = Let the name end in .html, .md, .json, .svg or .png.

report-drawing-what = The picture could not be drawn: { $cause }
report-drawing-why = Everything else of the report is not affected.
report-drawing-next = Save the picture as SVG, or the whole report.

# Step 4 in the window
window-report = Hand it on
window-report-lead = For your partner or an auditor: who, when, which policy, the certificates, the way with its picture, and what that proves. No password and no key is in it.
window-report-format = As
window-report-html = Page to print (HTML)
window-report-md = Text (Markdown)
window-report-json = For programs (JSON)
window-report-svg = Picture (SVG)
window-report-png = Picture (PNG)
window-report-save = Save the report…
window-report-file = postseal-report
