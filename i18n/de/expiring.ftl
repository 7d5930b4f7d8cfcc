# Was abläuft (src/expiry, src/cli/expiring.rs)

expiring-over-what = Das Zertifikat von { $name } ist am { $date } abgelaufen.
expiring-over-why = Partner, die es prüfen, weisen Ihre Mail zurück oder schicken Ihnen keine.
expiring-over-next = Erneuern Sie es jetzt: Öffnen Sie die Einrichtung, gehen Sie zu Schritt 1 und wählen Sie „Ich erneuere ein Zertifikat“. Mit ACME (Let's Encrypt und andere) dauert das Minuten.

expiring-soon-what = { $days ->
    [one] Das Zertifikat von { $name } läuft in { $days } Tag ab, am { $date }.
   *[other] Das Zertifikat von { $name } läuft in { $days } Tagen ab, am { $date }.
}
expiring-soon-why = Zertifikate gelten immer kürzer: 200 Tage seit März 2026, 100 ab März 2027, 47 ab März 2029. Wer von Hand erneuert, muss es immer öfter tun.
expiring-soon-next = Erneuern Sie es in Schritt 1. Wenn Sie das heute von Hand tun, sehen Sie sich dort „Online bestellen“ an: Let's Encrypt und andere Stellen erneuern ohne Formular.

expiring-another-what = { $server } zeigt ein anderes Zertifikat, das am { $served } endet, als die Datei, die am { $file } endet.
expiring-another-why = Meist liegt die neue Datei an ihrem Platz, und dem Server wurde es nicht gesagt: Er arbeitet mit der alten weiter, bis sie abläuft.
expiring-another-next = Laden Sie den Mailserver neu (wie, sagt Schritt 3), und sehen Sie noch einmal nach. Soll der Server ein anderes haben, beobachten Sie ihn stattdessen mit --server.

expiring-not-ours-what = { $file } gibt es schon und ist kein Kalender, den Postseal geschrieben hat.
expiring-not-ours-why = Die Datei würde überschrieben.
expiring-not-ours-next = Wählen Sie einen anderen Namen für die Erinnerungen.

expiring-none = Noch hat keine Einrichtung ein Zertifikat. Nennen Sie eine Datei, einen Ordner oder einen Server.
expiring-wrote = Erinnerungen geschrieben: { $file }. Öffnen Sie die Datei mit Ihrem Kalender; nach jeder Erneuerung noch einmal, dann rückt der Eintrag weiter.
expiring-title-name = Zertifikat
expiring-title-hosts = Namen
expiring-title-ends = Endet
expiring-title-days = Tage übrig
expiring-title-served = Server zeigt
expiring-title-state = Stand
expiring-not-seen = keine Antwort
expiring-state-good = gut
expiring-state-soon = erneuern
expiring-state-unknown = unbekannt
expiring-state-critical = dringend
expiring-state-expired = abgelaufen
expiring-reminder = Das Zertifikat von { $hosts } läuft am { $date } ab
expiring-reminder-text = { $name }: Erneuern Sie das Zertifikat von { $hosts } mit Postseal vor dem { $date }. Schritt 1, „Ich erneuere ein Zertifikat“; dann einspielen, den Mailserver neu laden und eine Testnachricht senden.
