# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = senza nome
window-hop-encryption = Cifratura
window-hop-none = nessuna
window-hop-some = TLS, versione non indicata
window-hop-unsaid = non indicato
window-hop-bits = { $bits } bit
window-hop-peer = Certificato del mittente
window-hop-peer-verified = mostrato e verificato
window-hop-peer-unverified = mostrato, non verificato
window-hop-peer-failed = mostrato, verifica non riuscita
window-hop-peer-none = non richiesto
window-hop-delay = Durata
window-hop-seconds = { $seconds } s
window-hop-clocks = i due orologi non concordano
window-hop-software = Scritto da
