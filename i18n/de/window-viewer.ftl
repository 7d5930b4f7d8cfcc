# Schritt 2 im Fenster: Ansicht, Passphrase, Fragen an die CA, Dateien (src/gui/step/certificate)

window-certificate-pasted = Der eingefügte Text
window-certificate-others-used = Alles andere, was Sie hereingeholt haben, wird benutzt.
window-certificate-show = Zertifikat anzeigen

window-certificate-elsewhere-what = Der private Schlüssel zu diesem Zertifikat ist nicht auf diesem Rechner.
window-certificate-elsewhere-why = Der Antrag wurde anderswo gemacht, und sein Schlüssel blieb dort. Alles andere lässt sich hier trotzdem prüfen.
window-certificate-elsewhere-next = Machen Sie hier weiter. Bringen Sie dann das Zertifikat mit seiner Kette auf den Rechner, der den Schlüssel hat, und führen Sie beides dort zusammen.
window-certificate-known-what = Damit kam nichts Neues herein: Es ist schon da.
window-certificate-known-why = Dasselbe Zertifikat zählt einmal, wie oft es auch hereinkommt.
window-certificate-known-next = Bringen Sie eine andere Datei herein, falls noch etwas fehlt; sonst machen Sie mit dem weiter, was da ist.

# Was geschützt ist (unlock)
window-unlock = Eine Passphrase wird gebraucht
window-unlock-passphrase = Passphrase der Datei
window-unlock-help = Die, die beim Erstellen der Datei gewählt wurde. Sie wird hier einmal benutzt und nicht behalten.
window-unlock-open = Öffnen
window-unlock-without = Weglassen

# Die CA fragen (asking)
window-asking-fetch = Fehlendes Zertifikat holen
window-asking-revoked = Fragen, ob es widerrufen ist
window-asking-revoked-help = Eine Zertifizierungsstelle kann ein Zertifikat zurücknehmen. Sie wird nur gefragt, wenn Sie hier drücken; sie erfährt dann, dass Sie gefragt haben.
window-asking-stands = Die CA steht dazu
window-asking-begins = Die Frage wird vorbereitet …
window-asking = { $url } wird gefragt …

# Das Zertifikat, wie es ein Mensch liest (viewer)
window-viewer-issuer = Ausgestellt von
window-viewer-validity = Gültigkeit
window-viewer-sha256 = SHA-256
window-viewer-spki = SHA-256, Schlüssel
window-viewer-fingerprints = Das Erste ist der Fingerabdruck des Zertifikats, wie openssl ihn zeigt. Das Zweite bleibt gleich, solange der Schlüssel es bleibt; ein TLSA-Eintrag (3 1 1) enthält es.
window-viewer-left = { $days ->
    [0] Endet heute
    [one] Noch { $days } Tag
   *[other] Noch { $days } Tage
}
window-viewer-ended = { $days ->
    [0] Heute abgelaufen
    [one] Vor { $days } Tag abgelaufen
   *[other] Vor { $days } Tagen abgelaufen
}
window-viewer-begins = { $days ->
    [one] Beginnt binnen eines Tages
   *[other] Beginnt in { $days } Tagen
}
window-viewer-details = Technische Einzelheiten
window-viewer-signed-by = unterschrieben von
window-viewer-gap = Fehlt
window-viewer-gap-help = Ohne dieses sehen Partner nicht, wer für Ihres bürgt.
window-viewer-root = Die Wurzel
window-viewer-root-any = Eine, die jeder kennt
window-viewer-root-trusted = Andere Server haben sie schon; Ihrer schickt sie nicht.
window-viewer-root-untrusted = Ihr wird hier nicht getraut.
window-viewer-root-unknown = Ob ihr getraut wird, lässt sich hier nicht sagen.
window-viewer-root-practice = Ihr wird in dieser Probe getraut, und sonst nirgends.
window-viewer-root-here = Dieser Rechner traut ihr; viele Partner werden es nicht.
window-viewer-subject = Für
window-viewer-names = Namen
window-viewer-serial = Seriennummer
window-viewer-from = Gültig ab
window-viewer-to = Gültig bis
window-viewer-key = Schlüssel
window-viewer-signature = Unterschrift
window-viewer-uses = Darf benutzt werden
window-viewer-use-server = als Ausweis eines Servers
window-viewer-use-client = als Ausweis eines Clients
window-viewer-use-signing = zum Unterschreiben von Zertifikaten
window-viewer-timestamps = Veröffentlichung
window-viewer-timestamps-of = { $count ->
    [0] kein Beleg (SCT)
    [one] { $count } Beleg (SCT)
   *[other] { $count } Belege (SCT)
}
window-viewer-ocsp = OCSP
window-viewer-crl = Sperrliste
window-viewer-aia = Zertifikat des Ausstellers

# Die Dateien für einen Server (export)
window-export = Dateien für Ihren Server
window-export-help = Jeder Mailserver will seine Dateien in einer anderen Form. Wählen Sie Ihre; die Dateien kommen dorthin, wo Sie sagen, und was dort schon liegt, bleibt erhalten.
window-export-not-needed = Das brauchen Sie nicht, wenn Sie den Ordner oder die Zip-Datei aus Schritt 3 mit dem privaten Schlüssel verwenden: Dort legt apply.sh beides an seinen Platz.
window-export-no-key = Der private Schlüssel liegt nicht hier; die Formen, in denen er steckt, fehlen deshalb. Wenn Sie ihn in einer Datei haben, holen Sie sie zusammen mit dem Zertifikat herein.
window-export-pem = Einzelne Dateien
window-export-pem-for = Schlüssel, Zertifikat und Kette, je eine PEM-Datei: für Geräte und Webformulare, die nach jedem fragen.
window-export-fullchain = Volle Kette
window-export-fullchain-for = Der Schlüssel, und das Zertifikat mit seiner Kette: Postfix, Exim, Dovecot, Sendmail.
window-export-combined = Alles in einer Datei
window-export-combined-for = Schlüssel, Zertifikat und Kette in einer PEM-Datei: Courier, HAProxy, manche Geräte.
window-export-pfx = PFX (PKCS #12)
window-export-pfx-for = Alles in einer geschützten Datei: Windows, Exchange, IIS, Zimbra, Domino, Java.
window-export-der = DER
window-export-der-for = Dasselbe wie einzelne Dateien, in binärer Form: manche Geräte und altes Java.
window-export-p7b = PKCS #7 (.p7b)
window-export-p7b-for = Die Zertifikate ohne den Schlüssel, für Windows und Java, die den Schlüssel schon haben.
window-export-modern = Modern
window-export-modern-for = Starke Verschlüsselung: Windows Server 2019, Windows 10 (1709) und neuer, und Java der letzten Jahre.
window-export-compatible = Für alte Software
window-export-compatible-for = Windows Server 2016, 2012 und älter, Windows 7 und 8 und altes Java lesen nichts anderes. Die Verschlüsselung ist schwach: Löschen Sie die Datei, sobald sie importiert ist.
window-export-passphrase = Passphrase für die PFX
window-export-passphrase-help = Das Programm, das die Datei importiert, fragt danach. Wer beides hat, hat Ihren Schlüssel.
window-export-passphrase-missing = In einer PFX steckt der private Schlüssel: Wählen Sie eine Passphrase.
window-export-key = Passphrase des privaten Schlüssels
window-export-key-help = Der Schlüssel aus Schritt 1 ist geschützt. Er wird einmal geöffnet. In den Dateien hat er keine Passphrase, weil Server von allein starten; eine PFX hat ihre eigene.
window-export-open = Schlüssel öffnen und schreiben
window-export-write = Ordner wählen und schreiben …
window-export-folder = Wohin sollen die Dateien?
window-export-working = Wird geschrieben …
window-export-written = Die Dateien sind geschrieben.
window-export-secret = Enthält den privaten Schlüssel: nur für den Mailserver
window-export-before = Was vorher dort war, liegt jetzt unter { $path }
