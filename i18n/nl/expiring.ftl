# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = Het certificaat van { $name } is op { $date } verlopen.
expiring-over-why = Partners die het controleren, weigeren uw mail, of versturen u geen.
expiring-over-next = Vernieuw het nu: open het project, ga naar stap 1 en kies “Ik vernieuw een certificaat”. Via ACME (Let's Encrypt en andere) duurt dat minuten.

expiring-soon-what = { $days ->
    [one] Het certificaat van { $name } verloopt over { $days } dag, op { $date }.
   *[other] Het certificaat van { $name } verloopt over { $days } dagen, op { $date }.
}
expiring-soon-why = Certificaten zijn steeds korter geldig: 200 dagen sinds maart 2026, 100 vanaf maart 2027, 47 vanaf maart 2029. Wie handmatig vernieuwt, moet het steeds vaker doen.
expiring-soon-next = Vernieuw het in stap 1. Doet u dat nu handmatig, bekijk daar dan “Online bestellen”: Let's Encrypt en andere autoriteiten vernieuwen zonder formulier.

expiring-another-what = { $server } toont een ander certificaat, geldig tot { $served }, dan het bestand, geldig tot { $file }.
expiring-another-why = Meestal staat het nieuwe bestand op zijn plaats en weet de server er niet van: hij gaat door met het oude tot het verloopt.
expiring-another-next = Laat de mailserver zijn configuratie opnieuw laden (stap 3 zegt hoe), en kijk opnieuw. Hoort de server een ander certificaat te hebben, houd dan de server zelf in de gaten (op de opdrachtregel: --server).

expiring-nothing-in-what = In { $folder } staat geen certificaat van een server.
expiring-nothing-in-why = Certificaten van CA’s en koppelingen naar andere mappen worden daar overgeslagen. Misschien staan de certificaten nu ergens anders.
expiring-nothing-in-next = Noem de map waarin ze staan, of het bestand zelf.

expiring-not-ours-what = { $file } is er al, en is geen agenda die Postseal heeft geschreven.
expiring-not-ours-why = Het zou worden overschreven.
expiring-not-ours-next = Kies een andere naam voor de herinneringen.

expiring-watchlist-what = { $file } is geen lijst van wat Postseal in de gaten houdt: { $cause }
expiring-watchlist-why = Het is gelaten zoals het is. Wat u nu toevoegt, wordt bekeken tot u dit scherm verlaat, en niet onthouden.
expiring-watchlist-next = Verbeter dat bestand, of verplaats het.

expiring-none = Nog geen project heeft een certificaat. Noem een bestand, een map of een server om in de gaten te houden.
expiring-wrote = Herinneringen geschreven: { $file }. Open het met uw agenda; als een certificaat is vernieuwd of niet meer wordt gevolgd, schrijf ze dan in hetzelfde bestand en open dat opnieuw: de afspraak schuift op, of verdwijnt.
expiring-title-name = Certificaat
expiring-title-hosts = Namen
expiring-title-ends = Geldig tot
expiring-title-days = Nog dagen
expiring-title-served = Server toont
expiring-title-state = Toestand
expiring-not-seen = geen antwoord
expiring-line-first = { $days ->
    [one] { $name } verloopt het eerst, over { $days } dag
   *[other] { $name } verloopt het eerst, over { $days } dagen
}
expiring-line-more = nog { $count }
expiring-state-good = goed
expiring-state-soon = vernieuwen
expiring-state-unknown = onbekend
expiring-state-critical = dringend
expiring-state-expired = verlopen
expiring-reminder = Het certificaat van { $hosts } verloopt op { $date }
expiring-reminder-text = { $name }: vernieuw het certificaat van { $hosts } met Postseal vóór { $date }. Stap 1, “Ik vernieuw een certificaat”; installeer het daarna, laat de mailserver het laden en verstuur een testbericht.

expiring-no-notification-what = Er kon geen melding worden getoond: { $cause }
expiring-no-notification-why = Niemand zou hebben gezien dat een certificaat verloopt.
expiring-no-notification-next = Voer het uit in een bureaubladsessie die meldingen toont (D-Bus en een meldingendienst); gebruik op een server --monitoring of --ics.

expiring-not-schedulable-what = Dit kan niet elke dag worden uitgevoerd: { $text }
expiring-not-schedulable-why = Het bestand van de taakplanner van het systeem heeft geen manier om het te schrijven.
expiring-not-schedulable-next = Gebruik een pad zonder zulke tekens, en op Windows geen POSTSEAL_DATA.

expiring-no-home-what = De map met de instellingen van de gebruiker is niet bekend.
expiring-no-home-why = De taakplanner van het systeem zoekt daar zijn bestanden.
expiring-no-home-next = Stel HOME in, of voer het uit als een gebruiker met een persoonlijke map.

expiring-not-our-schedule-what = { $file } is er al, en is niet door Postseal gemaakt.
expiring-not-our-schedule-why = Het is gelaten zoals het is, en er is niets gedaan.
expiring-not-our-schedule-next = Ga na waar het voor is. Is het niet nodig, verplaats het dan en probeer het opnieuw.

expiring-scheduler-what = De taakplanner van het systeem weigerde: { $command } ({ $cause })
expiring-scheduler-why = De dagelijkse controle is zoals ze eerst was.
expiring-scheduler-next = Meld u aan in een eigen sessie (niet via su of sudo) en probeer het opnieuw. Is er geen zo'n taakplanner, laat dan cron “postseal expiring” uitvoeren.

expiring-notify-one = Een certificaat heeft uw aandacht nodig
expiring-notify-many = { $count } certificaten hebben uw aandacht nodig
expiring-unseen-one = Een server kon niet worden gevraagd
expiring-unseen-many = { $count } servers konden niet worden gevraagd
expiring-notified = Gemeld op het bureaublad.
expiring-notify-nothing = Er is niets te doen: er is niets op het bureaublad gemeld.
expiring-schedule-shown = Er is niets geschreven. Met --install wordt dit geschreven, en begint het; --remove maakt het ongedaan.
expiring-schedule-is-there = Het is al ingesteld. Met --install wordt het opnieuw geschreven; --remove maakt het ongedaan.
expiring-schedule-installed = Ingesteld: de certificaten worden elke dag bekeken, en wat aandacht nodig heeft, wordt op het bureaublad gemeld. “postseal expiring schedule --remove” maakt het ongedaan.
expiring-schedule-removed = Verwijderd: niets kijkt meer elke dag naar de certificaten.
expiring-schedule-none = Er is niets te verwijderen: { $file } bestaat niet.
