# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = Wat een partner ziet: de mailservers van een domein bekijken
window-probe-title = Wat een partner ziet
window-probe-why = Postseal maakt verbinding zoals een andere mailserver dat zou doen, en vertelt wat het aantreft: versleuteling, [certificaat|certificate], [oude versies|version], bekende gaten. Er wordt geen mail verstuurd en niemand anders iets gevraagd.
window-probe-domain = Een domein
window-probe-server = Eén server
window-probe-domain-name = Domein
window-probe-domain-help = Wat achter de @ staat: elke mailserver uit de MX-records wordt bekeken, op elk van zijn adressen.
window-probe-server-name = Server
window-probe-server-help = Poort 25, tenzij u een andere toevoegt, zoals :587 of :465. Bij 143, 993, 110 en 995 wordt alleen het certificaat bekeken.
window-probe-look = Bekijken
window-probe-own = Een eigen certificaat tonen als de server erom vraagt
window-probe-own-help = Sommige partners willen weten wie verbinding maakt (mutual TLS). Kies het certificaat, met de tussencertificaten, en de bijbehorende sleutel, of sleep ze hierheen. Postseal meldt of de server het accepteert; de sleutel blijft hier.
window-probe-own-choose = Certificaat en sleutel kiezen…
window-probe-own-drop = Geen tonen
window-probe-own-ready = { $subject } wordt getoond aan servers die erom vragen.
window-probe-own-no-key = De sleutel die bij het certificaat hoort, ontbreekt nog.
window-probe-own-no-certificate = Het certificaat dat bij de sleutel hoort, ontbreekt nog.
window-probe-asking = De servers worden gezocht…
window-probe-looking = { $count ->
    [one] In gesprek met één adres…
   *[other] In gesprek met { $count } adressen…
}
window-probe-again = Een andere bekijken
window-probe-all-good = { $count ->
    [one] Daar is niets mis.
   *[other] Er is niets mis op de { $count } adressen.
}
window-probe-some-poor = { $count ->
    [one] Het werkt, maar er is iets te verbeteren.
   *[other] Het werkt, maar er is iets te verbeteren op { $poor } van de { $count } adressen.
}
window-probe-some-bad = { $count ->
    [one] Daar is iets mis.
   *[other] Er is iets mis op { $bad } van de { $count } adressen.
}
window-probe-preference = Voorkeur
window-probe-banner = Begroeting
window-probe-capabilities = Kan
window-probe-starttls = STARTTLS
window-probe-starttls-offered = aangeboden
window-probe-starttls-not-offered = niet aangeboden
window-probe-starttls-refused = aangeboden en daarna geweigerd
window-probe-starttls-implicit = niet nodig, TLS vanaf de eerste byte
window-probe-spoken = Ondersteunde versies
window-probe-not-spoken = Niet ondersteund
window-probe-not-known = Niet vastgesteld
window-probe-certificate = Certificaat
window-proof-probe = Wat een partner ziet die met uw server verbinding maakt

window-probe-revocation = Of een certificaat is ingetrokken
window-probe-revocation-ask = De certificaatautoriteit vragen
window-probe-revocation-skip = Niet vragen
window-probe-revocation-help = Een certificaatautoriteit die wordt gevraagd, komt te weten dat iemand deze server bekijkt. Brengt de server het antwoord zelf mee (OCSP-stapling), dan hoeft over zijn eigen certificaat niets te worden gevraagd.
