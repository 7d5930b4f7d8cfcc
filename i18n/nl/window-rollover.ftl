# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = De sleutel van de server wisselen zonder storing (DANE)
window-rollover-title = Een nieuwe sleutel, zonder storing
window-rollover-why = Als DNS de sleutel van de server noemt ([DANE|dane]), weigeren afzenders elke andere. Een nieuwe sleutel moet dus in DNS staan voordat de server hem toont, en lang genoeg om bij iedereen bekend te zijn. Postseal bekijkt elk van uw nameservers en de mailserver, en zegt wanneer de volgende stap veilig is. Er wordt niets gewijzigd.
window-rollover-host = Mailserver
window-rollover-host-help = De naam zoals die in het MX-record staat.
window-rollover-file = Nieuw certificaat
window-rollover-file-help = Het bestand van uw CA, met de tussencertificaten, zoals de server het gaat meesturen.
window-rollover-file-missing = Kies het bestand met het nieuwe certificaat.
window-rollover-choose = Certificaat kiezen…
window-rollover-look = Voortgang bekijken
window-rollover-again = Opnieuw kijken
window-rollover-other = Andere server of ander certificaat
window-rollover-under-way = De wissel loopt. U kunt Postseal intussen sluiten: het onthoudt sinds wanneer het nieuwe record er is.
