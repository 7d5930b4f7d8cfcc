# Eine Station einer Nachricht, im Fenster (src/gui/widget/hops.rs)

window-hop-unnamed = ohne Namen
window-hop-encryption = Verschlüsselung
window-hop-none = keine
window-hop-some = TLS, nicht gesagt welches
window-hop-unsaid = nicht gesagt
window-hop-bits = { $bits } Bit
window-hop-peer = Zertifikat des Senders
window-hop-peer-verified = gezeigt und geprüft
window-hop-peer-unverified = gezeigt, nicht geprüft
window-hop-peer-failed = gezeigt, Prüfung fehlgeschlagen
window-hop-peer-none = nicht verlangt
window-hop-delay = Dauer
window-hop-seconds = { $seconds } s
window-hop-clocks = die beiden Uhren sind uneins
window-hop-software = Geschrieben von
