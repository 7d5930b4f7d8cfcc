# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = Send a test message and read, [hop by hop|hop], how it was encrypted on its way.

window-proof-guide = What is a proof?
window-proof-guide-1 = Each mail server that passes a message on writes a line at its top: from whom, to whom, and with which encryption. These are the [Received lines|received].
window-proof-guide-2 = Read in the order of travel, they tell where the message was encrypted and where not.
window-proof-guide-3 = The lines of your own servers can be relied on; those of others are their word.

window-proof-missing = Send the test message first.
window-proof-missing-received = Sent. Now bring in the message as it was received.
window-proof-missing-proven = Not proven yet. What to do next stands with the result.
window-proof-letter = The test message
window-proof-from = From
window-proof-to = To
window-proof-to-help = A mailbox that you can read: a colleague at your partner, or your own elsewhere.
window-proof-way = How it is sent
window-proof-through = Through this server of mine
window-proof-straight = Straight to the recipient's
window-proof-straight-help = Straight to the mail server of the recipient's domain, as its MX records name it, as your own server would send. Many providers close port 25 to homes and offices; from your mail server the same is: postseal send.
window-proof-via = Hand it to this server
window-proof-via-help = Your mail server. Port 25 unless you add another, such as :587.
window-proof-server-name = The name in its certificate
window-proof-server-name-help = An address stands in no certificate. What the server shows is held against this name; without one it can be encrypted, not verified.
window-proof-security = Encryption
window-proof-security-help = The test message keeps to this strictly: you see what the choice would do before your server is told to make it.
window-proof-implicit = TLS from the start
window-proof-login = The server wants a login
window-proof-user = User
window-proof-password = Password
window-proof-token = Token (OAuth)
window-proof-token-help = As Google and Microsoft give it (XOAUTH2, OAUTHBEARER): paste it here. Sent only inside TLS with a verified certificate, and kept nowhere.
window-proof-password-help = Sent only inside TLS with a verified certificate, and kept nowhere.
window-proof-send = Send the test message
window-proof-sending = Talking to the server …
window-proof-sent-tls = The message was handed over, encrypted.
window-proof-sent-plain = The message was handed over in plain text.
window-proof-sent-next = That is the first leg of its way. Open it where it arrives: its Received lines tell the rest.
window-proof-sent-on = Sent on { $date }. What came back of it stands below; you can also send another one.
window-proof-again = Send another one
window-proof-connection = The connection that carried it
window-proof-server = Server
window-proof-version = TLS
window-proof-cipher = Cipher
window-proof-exchange = Key exchange
window-proof-trusted = Certificate trusted
window-proof-name = Certificate for its name
window-proof-yes = yes
window-proof-no = no
window-proof-reply = Its reply
window-proof-message-id = Message-ID
window-proof-save-transcript = Save what was said …
window-proof-transcript = What was said

# The message as it was received (src/gui/step/proof/reading)
window-reading-heading = The message as it was received
window-reading-how = In the mailbox where it arrived, look for "Show original", "View source" or "Internet headers", and paste all that it shows.
window-reading-paste = Paste the headers here …
window-reading-read = Read the headers
window-reading-choose = Choose file …
window-reading-files = Messages
window-reading-drop = Or drop the message (.eml) on this window.
window-reading-inbound = The other direction: what your partner sends to you
window-reading-inbound-name = Servers and addresses of ours, beside the hosts of step 1
window-reading-inbound-help = Ask your partner to send you a message, and paste or drop it above: judged is the hop where your own server took it in. Servers of yours that bear other names than those of step 1 are named here, with commas between them; *.example.org stands for all below it, and an address for a hop inside your network.
window-reading-ours = This is the test message.
window-reading-partners = A partner's message: judged is the hop where your server took it in.
window-reading-another = This is another message, not the test message.
window-reading-another-next = Its way is shown below, but not kept as the proof. Open the message with the subject of the test.
window-reading-unsaid = This text does not tell whether it is the test message.
window-reading-unsaid-next = Its way is shown below, but not kept as the proof. Paste all headers, with the line that begins with Message-ID.
window-reading-none-sent = No test message was sent yet.
window-reading-none-sent-next = The way of this message is shown below, but not kept as the proof. Send the test message first, then read it here.
window-reading-asked = Your policy for this recipient: { $class }.
window-reading-asked-sender = Your policy for mail from this sender: { $class }.
window-reading-from-partner = If it is a message of a partner's to you:
window-reading-hops = Hop by hop, in the order of travel
window-reading-log = Your mail server's log tells the rest
window-reading-log-help = Open it, or paste its lines from these minutes. The message is found there by the ids that the servers gave it: { $ids }. The log is read here only.
window-reading-log-nameless = These headers carry no id by which the message could be found in a log. Read the headers as the recipient's mailbox shows them, in full.
window-reading-log-paste = Paste lines of the log here …
window-reading-log-choose = Open the log…
window-reading-log-read = Read the lines
window-reading-log-busy = Reading …

window-proof-practice = In this rehearsal a practice mail server on this machine takes the message, with the key and the certificate of steps 1 and 2. Nothing leaves this machine.
window-proof-fetch = Fetch it from the practice server

window-collect = Fetch it from the mailbox where it arrives
window-collect-lead = If you may read that mailbox: Postseal waits for the message there, in the folder for spam too, and shows its headers. It is only looked at, and stays unread.
window-collect-server = IMAP server
window-collect-server-help = Port 993 unless you add another, such as :143.
window-collect-user-missing = Whose mailbox is it?
window-collect-fetch = Fetch
window-collect-entering = Logging in …

window-mailbox-search = Another message: a part of its sender, subject or Message-ID
window-mailbox-more = { $count } more are not shown. Look for the one you mean above.
