# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = The [certificate authority|ca] answers with one or more files. Bring them all in; they are read, checked and put in order.
window-certificate-missing = Bring in the certificate first.
window-certificate-missing-accept = Use this certificate first, or bring in another.

window-certificate-bring = What did the certificate authority send?
window-certificate-bring-help = Paste the text below, choose the files, or drop them anywhere on this window. A file with “chain” or “intermediate” in its name is wanted, too.
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = Read it
window-certificate-choose = Choose files…
window-certificate-reading = Reading…
window-certificate-practice = Get it from the practice CA
window-certificate-practice-help = In a rehearsal, a certificate authority on this machine plays the real one: it takes your request and answers at once.

window-certificate-good = The certificate fits.
window-certificate-good-text = It belongs to your key and your server's name, and other servers will trust it.
window-certificate-good-practice = It belongs to your key and your server's name. As it comes from the practice CA, it is trusted in this rehearsal alone; leave it off real servers.
window-certificate-fair = The certificate works; look at the notes below.
window-certificate-poor = This certificate would not work.
window-certificate-poor-text = What is wrong, and what to do about it, stands below. You can bring in further files: often only one in the middle is missing.
window-certificate-private = Only partners who trust this CA will accept this certificate.
window-certificate-private-text = Everything else about it fits. How to let the CA count here stands below.
window-certificate-trust-title = Do you know this CA: { $subject }?
window-certificate-trust-text = Its root came along. If it is your company's or your partner's, compare this fingerprint (SHA-256) with the one that they publish, and let it count here. That holds for Postseal on this computer alone; the settings take it back.
window-certificate-trust = Trust it here
window-certificate-chain = The chain, from your server to the root
window-certificate-chain-help = Each certificate is signed by the one below it. Other servers trust the root at the end, and so all of them.
window-certificate-yours = Your server's
window-certificate-between = In between
window-certificate-valid = Valid from { $from } to { $to }
window-certificate-accept = Use this certificate
window-certificate-accept-anyway = Use it anyway
window-certificate-clear = Start over
window-certificate-more = Bring in more files
window-certificate-more-paste = What is missing can be pasted here: it joins what is there.

window-certificate-kept = The certificate is in place.
window-certificate-kept-until = It is valid until { $to }. Next: tell your mail server to use it.
window-certificate-kept-practice = It is valid until { $to }. The practice mail server of step 4 uses it; a real one would be told to in step 3.
window-certificate-kept-expired = It was valid until { $to }. Ask for a new one in step 1, then bring it in here.
window-certificate-kept-poor = It is valid until { $to }, but the check found something wrong with it: show the certificate below to see what.
window-certificate-of-old-key = The certificate that is there belongs to the old key.
window-certificate-of-old-key-text = A new key was made in step 1 since, and the two do not work together. Bring in the certificate for the new request. Until then your server goes on with the old key and the old certificate, valid until { $to }, which lies in { $file }.
window-certificate-kept-file = Certificate with its chain, for the mail server
window-certificate-again = Bring in another one
window-certificate-keep = Keep the one that is there

window-certificate-guide = Why check it?
window-certificate-guide-1 = Most trouble with TLS is a certificate for another key, for another name, or without the [certificates in between|intermediate]. Mail servers say nothing about it; their partners just refuse.
window-certificate-guide-2 = The ones in between (the [chain|chain]) lead from your certificate to an authority that everybody knows. Your mail server has to send them along.
window-certificate-guide-3 = Here all of it is checked before anything touches your server.
