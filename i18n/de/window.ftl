# Das Fenster: was alle Ansichten gemeinsam haben (src/gui)

window-copy = Kopieren
window-copied = Kopiert
window-cancel = Abbrechen
window-close = Schließen
window-try-again = Noch einmal versuchen
window-undo = Rückgängig
window-show = Zeigen
window-show-in-folder = Im Ordner zeigen
window-cannot-show = Kein Programm dieses Systems konnte { $path } zeigen.
window-remove = Entfernen
window-cause = Technische Ursache: { $cause }
window-next-thing = Als Nächstes:

# Was eine Farbe bedeutet, in einem Wort
window-good = Gut
window-attention = Bitte ansehen
window-bad = Nicht gut
window-info = Gut zu wissen

# Wie weit ein Schritt ist
window-to-do = Offen
window-done = Erledigt

# No display
window-no-display = Es gibt keinen Bildschirm für ein Fenster. Alle vier Schritte im Terminal: postseal rehearse
window-cannot-open = Das Fenster lässt sich nicht öffnen: { $cause }. Alle vier Schritte im Terminal: postseal rehearse

window-work-done = „{ $name }“ ist fertig.
window-work-failed = „{ $name }“ ist nicht gelungen.
window-leave-title = Hier arbeitet noch etwas
window-leave-text = Wenn Sie gehen, wird es abgebrochen. Was fertig ist, bleibt erhalten.
window-leave-ended = Es ist inzwischen zum Ende gekommen.
window-leave-stay = Bleiben
window-leave-go = Abbrechen und gehen
window-leave-close = Abbrechen und schließen
window-closing-saves = Die Platte ist langsam: Das Fenster schließt sich, sobald alles gespeichert ist.
window-closing-late = Die Platte hat die letzten Änderungen seit einer halben Minute nicht angenommen. Warten Sie, bis sie antwortet, oder schließen Sie das Fenster noch einmal, um ohne sie zu gehen.
window-disk-late = Der Datenträger antwortet langsam. Was unterwegs ist, geht nicht verloren.

# Die Tasten einer Tastatur
window-key-control = Strg
window-key-escape = Esc
window-key-enter = Eingabe

# Eine Datei schwebt über dem Fenster
window-drop-here = Hier ablegen
window-drop-not-here = Hier gibt es nichts abzulegen
window-drop-nothing = Diese Seite nimmt keine Datei.
window-drop-archive = Gelesen wird, was nicht mehr ginge: Mails, ein Postfach, ein Protokoll oder ein Ordner davon.
window-drop-probe = Daraus wird das Zertifikat oder der Schlüssel für Server, die danach fragen.
window-from-setup = Aus der Einrichtung „{ $name }“.
window-drop-reports = Gelesen werden TLS-Berichte: ein Bericht, eine Mail, ein Postfach oder ein Ordner davon.
window-drop-rollover = Daraus wird die Datei mit dem neuen Schlüssel.
window-drop-expiring = Es kommt zu dem, was beobachtet wird: ein Zertifikat oder ein Ordner davon.
window-drop-roots = Daraus werden die eigenen Wurzeln der Firma.
window-drop-request = Gelesen wird ein Zertifikat, das erneuert werden soll, oder ein Antrag von anderswo.
window-drop-certificate = Gelesen und geprüft wird ein Zertifikat, eine Kette, eine PFX-Datei oder ein Schlüssel.
window-drop-own = Verglichen wird die eigene Konfigurationsdatei mit dem, was Ihr Server braucht.
window-drop-message = Gelesen wird Station für Station die Nachricht, wie sie angekommen ist.

# Was zuletzt geöffnet wurde; was auf der Befehlszeile dasselbe tut
window-recent = Zuletzt geöffnet
window-recent-forget = Diese vergessen

# Our own dialog for files, where the system opens none
window-chooser-path = Pfad
window-chooser-help = Dieses System hat keinen Dateidialog geöffnet: Tippen oder fügen Sie den Pfad ein, oder gehen Sie durch die Ordner.
window-chooser-up = Einen Ordner höher
window-chooser-empty = Hier beginnt nichts so.
window-chooser-empty-folder = Dieser Ordner ist leer.
window-chooser-no-folder = Hier liegt kein weiterer Ordner. „Auswählen“ nimmt diesen.
window-chooser-no-file = Noch ist keine Datei ausgewählt. Drücken Sie auf eine, oder öffnen Sie einen Ordner.
window-chooser-several = Mehrere lassen sich markieren: mit einem Klick oder der Leertaste.
window-chooser-marked =
    { $count ->
        [one] Eine Datei ist markiert.
       *[other] { $count } Dateien sind markiert.
    }
window-chooser-choose = Auswählen
window-chooser-save = Hier speichern
window-chooser-replace = Ersetzen
window-chooser-replaces = Diese Datei gibt es schon. Drücken Sie noch einmal, um sie zu ersetzen, oder tippen Sie einen anderen Namen.
