# The window: what every screen shares (src/gui)

window-copy = Copia
window-copied = Copiato
window-cancel = Annulla
window-close = Chiudi
window-undo = Ripristina
window-show = Show
window-show-in-folder = Show in folder
window-remove = Rimuovi
window-cause = Causa tecnica: { $cause }
window-next-thing = Da fare:

# What a colour means, in a word
window-good = A posto
window-attention = Richiede attenzione
window-bad = Non va bene
window-info = Buono a sapersi

# How far a step is
window-to-do = Da fare
window-done = Fatto

# No display
window-no-display = Non c'è uno schermo su cui aprire la finestra. Tutte e quattro le fasi in un terminale: postseal rehearse
window-cannot-open = Impossibile aprire la finestra: { $cause }. Tutte e quattro le fasi in un terminale: postseal rehearse

window-work-ended = “{ $name }” has come to its end.
window-leave-title = Something is still working
window-leave-text = If you leave, it is stopped. What is finished is kept.
window-leave-ended = It has come to its end meanwhile.
window-leave-stay = Stay
window-leave-go = Stop it and leave
window-leave-close = Stop it and close

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Enter

# A file hovers over the window
window-drop-here = Drop it here
window-drop-not-here = Nothing to drop here
window-drop-nothing = This screen takes no file.
window-drop-archive = It is read to see what would break: mail, a mailbox, a log, or a folder of these.
window-drop-probe = It becomes the certificate or key that is shown to servers that ask for one.
window-drop-reports = It is read as TLS reports: a report, a mail, a mailbox, or a folder of these.
window-drop-rollover = It becomes the file with the new key.
window-drop-expiring = It is added to what is watched: a certificate, or a folder of them.
window-drop-roots = It becomes the company's own roots.
window-drop-request = It is taken for a certificate to renew, or a request that was made elsewhere.
window-drop-certificate = It is read and checked: a certificate, a chain, a container, or a key.
window-drop-own = It is compared with what your server needs: its own configuration file.
window-drop-message = It is read hop by hop: the message as it was received.

# What was opened last; what does the same on the command line
window-recent = Opened before
window-recent-forget = Forget these
