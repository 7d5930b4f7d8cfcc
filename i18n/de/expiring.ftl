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
expiring-another-next = Laden Sie den Mailserver neu (wie, sagt Schritt 3), und sehen Sie noch einmal nach. Soll der Server ein anderes haben, beobachten Sie stattdessen den Server selbst (auf der Befehlszeile: --server).

expiring-nothing-in-what = In { $folder } liegt kein Zertifikat eines Servers.
expiring-nothing-in-why = Zertifikate von CAs und Verknüpfungen zu anderen Ordnern werden dort übergangen. Vielleicht liegen die Zertifikate jetzt woanders.
expiring-nothing-in-next = Nennen Sie den Ordner, in dem sie liegen, oder die Datei selbst.

expiring-not-ours-what = { $file } gibt es schon und ist kein Kalender, den Postseal geschrieben hat.
expiring-not-ours-why = Die Datei würde überschrieben.
expiring-not-ours-next = Wählen Sie einen anderen Namen für die Erinnerungen.

expiring-watchlist-what = { $file } ist keine Liste dessen, was Postseal beobachtet: { $cause }
expiring-watchlist-why = Die Datei bleibt, wie sie ist. Was Sie jetzt hinzufügen, wird beobachtet, bis Sie diese Ansicht verlassen, und nicht gemerkt.
expiring-watchlist-next = Berichtigen Sie die Datei, oder legen Sie sie beiseite.

expiring-none = Noch hat keine Einrichtung ein Zertifikat. Nennen Sie eine Datei, einen Ordner oder einen Server.
expiring-wrote = Erinnerungen geschrieben: { $file }. Öffnen Sie die Datei mit Ihrem Kalender; wenn ein Zertifikat erneuert wurde oder nicht mehr beobachtet wird, schreiben Sie sie in dieselbe Datei und öffnen sie noch einmal: der Eintrag rückt weiter oder verschwindet.
expiring-title-name = Zertifikat
expiring-title-hosts = Namen
expiring-title-ends = Endet
expiring-title-days = Tage übrig
expiring-title-served = Server zeigt
expiring-title-state = Stand
expiring-not-seen = keine Antwort
expiring-line-first = { $days ->
    [one] { $name } endet zuerst, in { $days } Tag
   *[other] { $name } endet zuerst, in { $days } Tagen
}
expiring-line-more = { $count } weitere
expiring-state-good = gut
expiring-state-soon = erneuern
expiring-state-unknown = unbekannt
expiring-state-critical = dringend
expiring-state-expired = abgelaufen
expiring-reminder = Das Zertifikat von { $hosts } läuft am { $date } ab
expiring-reminder-text = { $name }: Erneuern Sie das Zertifikat von { $hosts } mit Postseal vor dem { $date }. Schritt 1, „Ich erneuere ein Zertifikat“; dann einspielen, den Mailserver neu laden und eine Testnachricht senden.

expiring-no-notification-what = Es ließ sich keine Benachrichtigung zeigen: { $cause }
expiring-no-notification-why = Niemand hätte gesehen, dass ein Zertifikat abläuft.
expiring-no-notification-next = Führen Sie es in einer Desktopsitzung aus, die Benachrichtigungen zeigt (D-Bus und ein Benachrichtigungsdienst); auf einem Server nehmen Sie --monitoring oder --ics.

expiring-not-schedulable-what = Das lässt sich nicht täglich ausführen: { $text }
expiring-not-schedulable-why = In der Datei des Zeitplaners lässt es sich nicht schreiben.
expiring-not-schedulable-next = Nehmen Sie einen Pfad ohne solche Zeichen, und unter Windows kein POSTSEAL_DATA.

expiring-no-home-what = Der Ordner mit den Einstellungen des Benutzers ist nicht bekannt.
expiring-no-home-why = Dort sucht der Zeitplaner des Systems seine Dateien.
expiring-no-home-next = Setzen Sie HOME, oder führen Sie es als Benutzer mit eigenem Ordner aus.

expiring-not-our-schedule-what = { $file } gibt es schon, und Postseal hat sie nicht gemacht.
expiring-not-our-schedule-why = Sie blieb, wie sie ist, und es wurde nichts getan.
expiring-not-our-schedule-next = Sehen Sie nach, wozu sie dient. Wenn sie nicht gebraucht wird, legen Sie sie beiseite und versuchen es noch einmal.

expiring-scheduler-what = Der Zeitplaner des Systems hat abgelehnt: { $command } ({ $cause })
expiring-scheduler-why = Mit der täglichen Prüfung ist alles, wie es vorher war.
expiring-scheduler-next = Melden Sie sich in einer eigenen Sitzung an (nicht mit su oder sudo) und versuchen Sie es noch einmal. Wo es keinen solchen Zeitplaner gibt, lassen Sie cron „postseal expiring“ ausführen.

expiring-notify-one = Ein Zertifikat braucht Sie
expiring-notify-many = { $count } Zertifikate brauchen Sie
expiring-unseen-one = Ein Server konnte nicht gefragt werden
expiring-unseen-many = { $count } Server konnten nicht gefragt werden
expiring-notified = Auf dem Desktop gemeldet.
expiring-notify-nothing = Es ist nichts fällig: Auf dem Desktop wurde nichts gezeigt.
expiring-schedule-shown = Es wurde nichts geschrieben. Mit --install wird dies geschrieben und beginnt; --remove nimmt es zurück.
expiring-schedule-is-there = Es ist schon eingerichtet. Mit --install wird es neu geschrieben; --remove nimmt es zurück.
expiring-schedule-installed = Eingerichtet: Die Zertifikate werden jeden Tag geprüft, und was fällig ist, wird auf dem Desktop gemeldet. „postseal expiring schedule --remove“ nimmt es zurück.
expiring-schedule-removed = Entfernt: Die Zertifikate werden nicht mehr täglich geprüft.
expiring-schedule-none = Es gibt nichts zu entfernen: { $file } existiert nicht.
