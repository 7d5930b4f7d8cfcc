# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = zonder naam
window-hop-encryption = Versleuteling
window-hop-none = geen
window-hop-some = TLS, niet vermeld welke
window-hop-unsaid = niet vermeld
window-hop-bits = { $bits } bit
window-hop-peer = Certificaat van afzender
window-hop-peer-verified = getoond en geverifieerd
window-hop-peer-unverified = getoond, niet geverifieerd
window-hop-peer-failed = getoond, verificatie mislukt
window-hop-peer-none = niet om gevraagd
window-hop-delay = Duur
window-hop-seconds = { $seconds } s
window-hop-clocks = de twee klokken lopen niet gelijk
window-hop-software = Geschreven door
