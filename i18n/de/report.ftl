# Was weitergegeben wird: der Nachweis (src/report)

report-title = Wie eine Nachricht gereist ist und was das beweist
report-rehearsal = Das war eine Übung: Ein Übungsserver auf demselben Rechner hat die Nachricht angenommen. Über einen echten Mailserver beweist sie nichts.

report-about = Worum es geht
report-name = Mailserver
report-hosts = Rechnernamen
report-domains = Domains
report-server = Software
report-from = Von
report-to = An
report-subject = Betreff
report-message-id = Message-ID
report-sent-at = Gesendet
report-received-at = Empfangen
report-made = Bericht erstellt
report-made-by = Erstellt mit

report-policy = Was verlangt war
report-expected = Diese Nachricht wurde gemessen an
report-partner = Partner
report-partner-outbound = Mail an diesen Partner
report-partner-inbound = Mail von diesem Partner
report-outbound = Mail an alle anderen
report-inbound = Mail von allen anderen
report-minimum = Niedrigste TLS-Version

report-picture = Der Weg der Nachricht
report-picture-hop = { $number }. { $grade }
report-picture-verified = Zertifikat des Absenders geprüft

report-hops = Station für Station, in der Reihenfolge der Reise
report-other-inbound = Die andere Richtung: Mail vom Partner
report-other-outbound = Die andere Richtung: Mail an den Partner
report-hop = { $number }. { $from } → { $by }
report-at = Wann
report-version = TLS
report-cipher = Chiffre
report-exchange = Schlüsselaustausch
report-address = Adresse
report-helo = Nannte sich selbst
report-id = Kennung im Log des Empfängers

report-sent = Die Verbindung, über die die Nachricht hinausging
report-target = Server
report-asked = Verlangtes TLS
report-trusted = Zertifikat vertrauenswürdig
report-name-matches = Zertifikat auf seinen Namen
report-reply = Seine Antwort

report-certificates = Zertifikate
report-certificate-own = des Mailservers
report-certificate-theirs = vom Server gezeigt, der die Nachricht annahm
report-issuer = Ausgestellt von
report-dns-names = Für die Namen
report-not-before = Gültig ab
report-not-after = Gültig bis
report-key = Schlüssel
report-signature = Signatur
report-serial = Seriennummer
report-sha256 = SHA-256
report-spki-sha256 = SHA-256 des Schlüssels

report-transcript = Was gesprochen wurde
report-transcript-how = Das Gespräch mit dem Server: > ist der Absender, < der Server, * die TLS-Schicht. Passwörter werden nicht gezeigt.
report-evidence = Die Belege: die Received-Zeilen, wie sie geschrieben wurden
report-evidence-how = Jeder Server, der eine Nachricht annimmt, schreibt eine über die vorhandenen. Was eine Zeile über den Absender ihrer Station sagt, ist das Wort des Empfängers; Zeilen unter der ersten eines Servers, dem Sie vertrauen, sind das Wort anderer.
report-evidence-log = Was die Kopfzeilen offen lassen, steht im Mail-Protokoll des sendenden Servers, in diesen Zeilen:
report-evidence-log-alone = Wie die Nachricht weiterging, steht im Mail-Protokoll des sendenden Servers, in diesen Zeilen:

report-written = Bericht geschrieben: { $path }.
report-came-back = Es wird kein Bericht geschrieben: Das ist nicht die Nachricht, sondern eine Meldung darüber, was aus ihr geworden ist.

report-not-a-sending-what = { $file } sagt nicht, wie eine Nachricht gesendet wurde: { $cause }
report-not-a-sending-why = Daraus nimmt der Bericht die Verbindung und was gesprochen wurde.
report-not-a-sending-next = Geben Sie die Datei an, in die postseal send --json geschrieben wurde.

report-another-message-what = Die Nachricht mit der Kennung { $found } ist nicht die gesendete, { $sent }.
report-another-message-why = Wie eine Nachricht gesendet wurde, beweist nichts über eine andere.
report-another-message-next = Öffnen Sie die gesendete Nachricht, oder lassen Sie --sent weg.

report-unknown-format-what = Wie { $file } geschrieben werden soll, lässt sich am Namen nicht erkennen.
report-unknown-format-why = Ein Bericht ist eine Seite (.html), ein Text (.md), ein Dokument für Programme (.json) oder ein Bild (.svg, .png).
report-unknown-format-next = Lassen Sie den Namen auf .html, .md, .json, .svg oder .png enden.

report-drawing-what = Das Bild ließ sich nicht zeichnen: { $cause }
report-drawing-why = Alles andere am Bericht ist nicht betroffen.
report-drawing-next = Speichern Sie das Bild als SVG oder den ganzen Bericht.

# Schritt 4 im Fenster
window-report = Weitergeben
window-report-lead = Für Ihren Partner oder einen Prüfer: wer, wann, welche Richtlinie, die Zertifikate, der Weg mit seinem Bild und was das beweist. Kein Passwort und kein Schlüssel steht darin.
window-report-format = Als
window-report-html = Seite zum Drucken (HTML)
window-report-md = Text (Markdown)
window-report-json = Für Programme (JSON)
window-report-svg = Bild (SVG)
window-report-png = Bild (PNG)
window-report-save = Bericht speichern …
window-report-file = postseal-bericht
