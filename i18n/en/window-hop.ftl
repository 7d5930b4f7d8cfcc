# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = unnamed
window-hop-encryption = Encryption
window-hop-none = none
window-hop-some = TLS, not said which
window-hop-unsaid = not said
window-hop-bits = { $bits } bit
window-hop-peer = Sender's certificate
window-hop-peer-verified = shown and verified
window-hop-peer-unverified = shown, not verified
window-hop-peer-failed = shown, verification failed
window-hop-peer-none = not asked for
window-hop-delay = Took
window-hop-seconds = { $seconds } s
window-hop-clocks = the two clocks disagree
window-hop-software = Written by

window-grade-strong = Strong
window-grade-strong-why = TLS as it should be today: nobody on the way could read or change the message here.
window-grade-acceptable = Acceptable
window-grade-acceptable-why = Nothing known breaks this encryption today, but its time is running out.
window-grade-weak = Weak
window-grade-weak-why = This encryption is out of date: it was withdrawn by those who made it. The server needs newer TLS.
window-grade-broken = Broken
window-grade-broken-why = Somebody who tries can read this: the encryption is known to be broken.
window-grade-plain = Plain text
window-grade-plain-why = The message went over the network unencrypted here; anybody on the way could read it.
window-grade-local = Inside
window-grade-local-why = The message stayed inside one machine here; there was nothing to encrypt.
window-grade-unknown = Unknown
window-grade-unknown-why = The line says nothing about encryption that can be relied on.
