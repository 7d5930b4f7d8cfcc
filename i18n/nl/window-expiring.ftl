# What runs out (src/gui/screen/expiring)

window-expiring-open = Certificaten die verlopen: wanneer, en wat de servers nu tonen
window-expiring-title = Certificaten die verlopen
window-expiring-why = Partners merken het eerst dat een [certificaat|certificate] is verlopen. Een certificaat dat is vernieuwd maar nooit geladen, verloopt net zo goed. Postseal bekijkt de bestanden, en wat elke server nu toont.
window-expiring-look = Nu kijken, ook bij de servers
window-expiring-reading = Bestanden gelezen: { $count }…
window-expiring-asking = Servers gevraagd: { $done } van { $all }…
window-expiring-none = Er is nog geen certificaat om in de gaten te houden. Voeg hieronder een bestand, een map of een server toe.
window-expiring-good = Geen ervan heeft nu uw aandacht nodig.
window-expiring-kept = { $days ->
    [one] Op deze computer: tot { $date }, nog 1 dag
   *[other] Op deze computer: tot { $date }, nog { $days } dagen
}
window-expiring-kept-over = Op deze computer: verlopen sinds { $date }
window-expiring-served = { $days ->
    [one] { $server } toont nu: tot { $date }, nog 1 dag
   *[other] { $server } toont nu: tot { $date }, nog { $days } dagen
}
window-expiring-served-over = { $server } toont nu: verlopen sinds { $date }
window-expiring-not-asked = { $server } is nog niet gevraagd.
window-expiring-another = niet geladen
window-expiring-more = Nog { $count }: de opdrachtregel toont alles.
window-expiring-sources = Wat in de gaten wordt gehouden
window-expiring-sources-text = Altijd de certificaten van uw projecten; daarnaast de certificaatbestanden, mappen en draaiende servers die u toevoegt. Alleen waar ze staan, wordt onthouden.
window-expiring-choose = Certificaten om in de gaten te houden
window-expiring-server = Draaiende server
window-expiring-server-help = Een naam of een adres. Met een poort als die niet 25 is: mx.example.org:465.
window-expiring-add = Toevoegen
window-expiring-ask = De servers van uw projecten
window-expiring-ask-yes = Ook vragen
window-expiring-ask-no = Alleen bestanden
window-expiring-within = Tijd om te vernieuwen bij minder dan
window-expiring-days = { $days } dagen
window-expiring-command = Hetzelfde op de opdrachtregel
window-expiring-command-note = Voeg voor cron --notify of --ics FILE toe; voor Nagios --monitoring; voor Prometheus --prometheus.
