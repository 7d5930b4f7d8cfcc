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
