# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = (bez nazwy)
window-hop-encryption = Szyfrowanie
window-hop-none = brak
window-hop-some = TLS, nie podano jaki
window-hop-unsaid = nie podano
window-hop-bits = { $bits } bit
window-hop-peer = Certyfikat nadawcy
window-hop-peer-verified = okazany i zweryfikowany
window-hop-peer-unverified = okazany, niezweryfikowany
window-hop-peer-failed = okazany, weryfikacja nieudana
window-hop-peer-none = nie proszono o niego
window-hop-delay = Trwało
window-hop-seconds = { $seconds } s
window-hop-clocks = zegary się nie zgadzają
window-hop-software = Zapisał
