# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = sem nome
window-hop-encryption = Criptografia
window-hop-none = nenhuma
window-hop-some = TLS, não diz qual
window-hop-unsaid = não informado
window-hop-bits = { $bits } bits
window-hop-peer = Certificado do remetente
window-hop-peer-verified = apresentado e verificado
window-hop-peer-unverified = apresentado, não verificado
window-hop-peer-failed = apresentado, a verificação falhou
window-hop-peer-none = não solicitado
window-hop-delay = Demorou
window-hop-seconds = { $seconds } s
window-hop-clocks = os dois relógios divergem
window-hop-software = Escrito por
