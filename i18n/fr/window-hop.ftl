# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = sans nom
window-hop-encryption = Chiffrement
window-hop-none = aucun
window-hop-some = TLS, sans précision
window-hop-unsaid = non précisé
window-hop-bits = { $bits } bits
window-hop-peer = Certificat de l’expéditeur
window-hop-peer-verified = présenté et vérifié
window-hop-peer-unverified = présenté, non vérifié
window-hop-peer-failed = présenté, échec de la vérification
window-hop-peer-none = non demandé
window-hop-delay = Durée
window-hop-seconds = { $seconds } s
window-hop-clocks = les deux horloges se contredisent
window-hop-software = Écrit par
