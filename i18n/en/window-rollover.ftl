# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = Change the server's key without an outage (DANE)
window-rollover-title = A new key, without an outage
window-rollover-why = Where DNS names the server's key ([DANE|dane]), senders refuse any other one. A new key therefore has to be named in DNS before the server shows it, and long enough for everybody to hear of it. Postseal looks at each of your name servers and at the mail server, and says when the next step is safe. Nothing is changed.
window-rollover-host = Mail server
window-rollover-host-help = Its name, as the MX record has it.
window-rollover-file = New certificate
window-rollover-file-help = The file from your CA, with the certificates in between, as the server is going to send it.
window-rollover-file-missing = Choose the file with the new certificate.
window-rollover-choose = Choose the certificate…
window-rollover-look = See how far it is
window-rollover-again = Look again
window-rollover-other = Another server or certificate
window-rollover-under-way = The change is under way. You can close Postseal meanwhile: it remembers since when the new record is there.
