# Die Ansicht mit allen Einrichtungen (src/gui/screen/home) und der Rahmen um eine davon (src/gui/workspace)

window-title = Postseal
window-tagline = Von „unsere Bank will TLS“ bis zum Beweis.
window-theme = Farben
window-theme-system = System
window-theme-light = Hell
window-theme-dark = Dunkel
window-language = Sprache
window-settings = Einstellungen
window-letters-missing = Dieser Rechner hat keine Schrift mit den Zeichen der gewählten Sprache ({ $language }). Bis dahin spricht Postseal Englisch.
window-letters-packages = Installieren Sie eine und starten Sie Postseal neu: fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows: Einstellungen, Zeit und Sprache, Optionale Features.
window-text-size = Schriftgröße
window-text-size-note = Alles auf dem Bildschirm wächst und schrumpft mit.
window-settings-folder = Wo alles liegt
window-settings-folder-note = Einrichtungen, Schlüssel, Zertifikate und diese Einstellungen. Nur Sie können es lesen; bewahren Sie eine Kopie an einem sicheren Ort auf.
window-settings-folder-move = Soll es woanders liegen: Postseal schließen, den Ordner verschieben und seinen neuen Ort in der Umgebung nennen: POSTSEAL_DATA.
window-about = Über Postseal
window-about-version = Version { $version }
window-about-licence = Freie Software, nach Ihrer Wahl unter der MIT-Lizenz oder Apache-2.0.
window-about-made = Postseal besteht, je nach System, aus { $count } weiteren Teilen freier Software, und jeder hat seine eigene Lizenz.
window-about-licences = Deren Lizenzen zeigen

window-home-setups = Ihre Mailserver
window-home-new = Neue Einrichtung
window-home-rehearse = Proben
window-home-rehearse-note = „Proben“ geht alle vier Schritte mit einer Übungs-Zertifizierungsstelle und einem Übungs-Mailserver auf diesem Rechner durch.
window-home-archive = Was ginge nicht mehr? Mails und Protokolle von früher lesen
window-home-empty = Mail über TLS senden und empfangen, und es beweisen können
window-home-empty-text = Vier Schritte: ein Antrag, ein Zertifikat, eine Richtlinie für Ihren Mailserver und, durch eine Testnachricht, der Beweis, dass es geht. Neu hier? Proben Sie zuerst; es steht nichts auf dem Spiel.
window-home-first-name = Mein Mailserver
window-home-rehearsal-name = Probe
window-home-open = Öffnen
window-home-continue = Weiter
window-home-rename = Umbenennen
window-home-save-name = Speichern
window-home-name = Name dieser Einrichtung
window-home-delete = Löschen
window-home-deleted = { $name } wurde gelöscht. Die Dateien, auch der Schlüssel, bleiben { $days } Tage im Papierkorb.
window-home-broken = { $name } lässt sich nicht öffnen
window-home-recover = Letzte gute Kopie nehmen
window-home-recovered = Die letzte gute Kopie ist an ihrem Platz. Die beschädigte Datei liegt daneben.
window-home-show-file = Datei zeigen
window-home-hide-file = Datei verbergen
window-home-file = Die Datei, wie sie ist. Hier wird nichts geändert.
window-home-next = Als Nächstes: { $step }
window-home-next-renew = Als Nächstes: das Zertifikat erneuern
window-home-all-done = Alle vier Schritte sind erledigt.
window-home-days = { $days ->
    [one] Zertifikat: noch 1 Tag
   *[other] Zertifikat: noch { $days } Tage
}
window-home-expired = Zertifikat abgelaufen
window-home-verdict-met = Richtlinie erfüllt
window-home-verdict-missed = Richtlinie nicht erfüllt
window-home-verdict-former = für eine frühere Richtlinie bewiesen
window-rehearsal = Probe

window-all-setups = Alle Einrichtungen
window-step-of = Schritt { $number } von 4
window-step-request = Antrag
window-step-certificate = Zertifikat
window-step-policy = Richtlinie
window-step-proof = Beweis
window-request-title = Schlüssel und Antrag erstellen
window-certificate-title = Das Zertifikat hereinholen
window-policy-title = Entscheiden, wer TLS benutzen muss
window-proof-title = Test senden, Beweis lesen
window-back = Zurück
window-next = Weiter: { $step }
window-finish = Fertig
window-letters = Briefe, ausgefüllt mit dem, was hier bekannt ist
window-letters-help = Durchlesen, kopieren und selbst schicken: Von hier geht nichts hinaus.
window-saved-to = Gespeichert als { $path }.
window-home-reading = Die Einrichtungen werden gelesen …

window-reminders = Erinnerungen für Ihren Kalender (.ics)
window-daily = Die Zertifikate jeden Tag prüfen
window-daily-about = Der Zeitplaner des Systems startet Postseal um neun Uhr, ohne Fenster: Es prüft die Zertifikate Ihrer Einrichtungen und alles, was Sie daneben beobachten („Zertifikate, die ablaufen“), und meldet auf dem Desktop, wenn eines Sie braucht.
window-daily-show = Was geschrieben würde
window-daily-commands = Danach wird ausgeführt
window-daily-install = Beginnen
window-daily-remove = Beenden
window-daily-there = Eingerichtet
window-daily-old = Eingerichtet, wie es vorher war
window-daily-anew = Neu schreiben

# Eine Erneuerung
window-renew = Erneuern
window-renew-now = Dieses Zertifikat erneuern: die Schritte beginnen von vorn, alles ist ausgefüllt
window-renew-shorter = Zertifikate gelten immer kürzer: 200 Tage seit März 2026, 100 ab März 2027, 47 ab März 2029. Wenn Sie von Hand erneuern, sehen Sie sich „Online bestellen“ in Schritt 1 an: Danach fragt eine Erneuerung nichts mehr.
window-renew-kept = Eine Erneuerung läuft. Das Zertifikat, das in Gebrauch ist (bis { $to }), und sein Schlüssel bleiben, bis das neue in Schritt 4 bewiesen ist.
window-renew-put-back = Das alte zurückholen
window-renew-proven = Die Erneuerung ist bewiesen. Das Zertifikat, das vorher in Gebrauch war, muss nicht länger aufbewahrt werden.
