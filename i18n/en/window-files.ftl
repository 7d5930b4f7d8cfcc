# Read headers; Open a file (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = Read the headers of a message: did it come over TLS?
window-headers-title = Read headers
window-headers-why = Each server that hands on a message writes a [Received line|received] into it. Postseal reads them [hop|hop] by hop and tells where the message went over [TLS|tls], and how well. Nothing leaves this machine.
window-headers-asked = What was agreed on for this message?
window-headers-nothing = Nothing: only tell me
window-headers-expected = What was agreed on: { $class }.
window-headers-inbound = A partner sent it to you?
window-headers-ours = Servers and addresses of yours
window-headers-ours-help = Where a partner sent the message to you, judged is the hop where your own server took it in. Name your servers here, with commas between them; *.example.org stands for all below it, and an address for a hop inside your network.
window-headers-report = For your partner or an auditor: when, the way of the message with its picture, and what that proves. No password and no key is in it.

window-reading-nobodys = Looked at by itself: it belongs to no setup, and no setup is changed.
window-reading-nobodys-next = To keep it as the proof for a server of yours, read it in step 4 of that server's setup.

window-open-open = Open a file: certificate, key, request, message or log
window-open-title = Open a file
window-open-why = Postseal tells what a file is, and shows what stands in it: a [certificate|certificate], a [private key|key], a [request|csr], or all of these in one. Nothing is changed or sent.
window-open-what = One or several: what a CA sent, in any form; a key and a certificate, to see whether they belong together; a message or a mailbox; a mail log.
window-open-drop = Or drop them on this window: files, or a folder.
window-open-close = Close all
window-open-looking = Looking…
window-open-certificate = Certificate
window-open-authority = Certificate of an authority (CA)
window-open-request = Request for a certificate (CSR)
window-open-key = Private key: never send it to anyone
window-open-message = A message, or a mailbox of them
window-open-past = Mail, a log or reports
window-open-belongs = The private key belongs to what was opened with it.
window-open-belongs-next = Both have the same public key: a server can use them together.
window-open-belongs-some = Not everything that was opened belongs together.
window-open-belongs-some-next = Each card says whether its other half is here. What belongs together has the same "Key's SHA-256".
window-open-belongs-not = A private key does not belong to what was opened with it.
window-open-belongs-not-next = Their public keys differ, and no server can use them together. Look for the key that was made with the request for this certificate.
window-open-fits = Its other half is here
window-open-fits-not = Its other half is not here
window-open-more = { $count } more are not shown. The command line shows them all.
window-open-next = To have a certificate checked, completed and kept for a server, bring it into step 2 of a setup.

open-configuration-what = { $name } is a configuration file of { $server }.
open-configuration-why = What is right in it depends on what you want of your server.
open-configuration-next = Open a setup, or begin one, and choose this file in step 3: there it is compared with what your server needs.
open-many-what = { $name } holds more than { $limit } files of certificates and keys.
open-many-why = The others were not looked at: what is shown here is not all of it.
open-many-next = Choose the files that you mean, instead of the folder.

open-unknown-what = Nothing in { $name } is known to Postseal.
open-unknown-why = It holds no certificate, request or private key, no message, no line of a mail log and no TLS report.
open-unknown-next = Choose another file. If it was sent to you, save it once more as the sender meant it, and unpack what is packed.

window-drop-open = Postseal tells what it is: a certificate, a key, a request, a message, a mailbox or a log.
