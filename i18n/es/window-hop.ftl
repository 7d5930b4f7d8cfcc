# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = sin nombre
window-hop-encryption = Cifrado
window-hop-none = ninguno
window-hop-some = TLS, sin decir cuál
window-hop-unsaid = no consta
window-hop-bits = { $bits } bits
window-hop-peer = Certificado del remitente
window-hop-peer-verified = presentado y verificado
window-hop-peer-unverified = presentado, sin verificar
window-hop-peer-failed = presentado, la verificación falló
window-hop-peer-none = no se pidió
window-hop-delay = Tardó
window-hop-seconds = { $seconds } s
window-hop-clocks = los dos relojes no coinciden
window-hop-software = Escrito por
