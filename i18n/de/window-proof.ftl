# Schritt 4 im Fenster: der Beweis (src/gui/step/proof)

window-proof-lead = Senden Sie eine Testnachricht und lesen Sie [Station für Station|hop], wie sie unterwegs verschlüsselt war.

window-proof-guide = Was ist ein Beweis?
window-proof-guide-1 = Jeder Mailserver, der eine Nachricht weitergibt, schreibt eine Zeile an ihren Anfang: von wem, an wen und mit welcher Verschlüsselung. Das sind die [Received-Zeilen|received].
window-proof-guide-2 = In der Reihenfolge des Wegs gelesen sagen sie, wo die Nachricht verschlüsselt war und wo nicht.
window-proof-guide-3 = Auf die Zeilen der eigenen Server ist Verlass; die der anderen sind deren Wort.

window-proof-missing = Senden Sie zuerst die Testnachricht.
window-proof-missing-received = Gesendet. Bringen Sie jetzt die Nachricht, wie sie ankam.
window-proof-missing-proven = Noch nicht bewiesen. Was zu tun ist, steht beim Ergebnis.
window-proof-letter = Die Testnachricht
window-proof-from = Von
window-proof-to = An
window-proof-to-help = Ein Postfach, das Sie lesen können: eine Kollegin bei Ihrem Partner, oder Ihr eigenes anderswo.
window-proof-way = Wie sie geschickt wird
window-proof-through = Über diesen Server von mir
window-proof-straight = Direkt zum Server des Empfängers
window-proof-straight-help = Direkt zum Mailserver der Empfängerdomain, wie ihre MX-Einträge ihn nennen, so wie Ihr eigener Server senden würde. Viele Anbieter sperren Port 25 für Wohnungen und Büros; von Ihrem Mailserver aus geht dasselbe mit: postseal send.
window-proof-via = An diesen Server übergeben
window-proof-via-help = Ihr Mailserver. Port 25, wenn Sie keinen anderen anhängen, zum Beispiel :587.
window-proof-server-name = Der Name in seinem Zertifikat
window-proof-server-name-help = Eine Adresse steht in keinem Zertifikat. Was der Server zeigt, wird mit diesem Namen verglichen; ohne Namen kann verschlüsselt, aber nicht geprüft werden, wem es gehört.
window-proof-security = Verschlüsselung
window-proof-security-help = Die Testnachricht hält sich streng daran: Sie sehen, was diese Wahl täte, bevor Ihr Server sie treffen soll.
window-proof-implicit = TLS von Anfang an
window-proof-login = Der Server verlangt eine Anmeldung
window-proof-user = Benutzer
window-proof-password = Passwort
window-proof-token = Token (OAuth)
window-proof-token-help = Wie Google und Microsoft es ausgeben (XOAUTH2, OAUTHBEARER): hier einfügen. Wird nur in TLS mit geprüftem Zertifikat gesendet und nirgends aufbewahrt.
window-proof-password-help = Wird nur innerhalb von TLS mit geprüftem Zertifikat gesendet und nirgends aufbewahrt.
window-proof-send = Testnachricht senden
window-proof-sending = Gespräch mit dem Server …
window-proof-sent-tls = Die Nachricht wurde verschlüsselt übergeben.
window-proof-sent-plain = Die Nachricht wurde im Klartext übergeben.
window-proof-sent-next = Das ist das erste Stück ihres Wegs. Öffnen Sie sie, wo sie ankommt: Ihre Received-Zeilen sagen den Rest.
window-proof-sent-on = Am { $date } gesendet. Was davon zurückkam, steht unten; Sie können auch eine neue senden.
window-proof-again = Noch eine senden
window-proof-connection = Die Verbindung, die sie trug
window-proof-server = Server
window-proof-version = TLS
window-proof-cipher = Cipher
window-proof-exchange = Schlüsselaustausch
window-proof-trusted = Zertifikat vertrauenswürdig
window-proof-name = Zertifikat für seinen Namen
window-proof-yes = ja
window-proof-no = nein
window-proof-reply = Seine Antwort
window-proof-message-id = Message-ID
window-proof-save-transcript = Gespräch speichern …
window-proof-transcript = Was gesagt wurde

# Die Nachricht, wie sie ankam (src/gui/step/proof/reading)
window-reading-heading = Die Nachricht, wie sie ankam
window-reading-how = Suchen Sie im Postfach, in dem sie ankam, nach „Original anzeigen“, „Quelltext“ oder „Internetkopfzeilen“ und fügen Sie alles ein, was dort steht.
window-reading-paste = Kopfzeilen hier einfügen …
window-reading-read = Kopfzeilen lesen
window-reading-choose = Datei wählen …
window-reading-files = Nachrichten
window-reading-drop = Oder ziehen Sie die Nachricht (.eml) auf dieses Fenster.
window-reading-inbound = Die andere Richtung: was Ihr Partner Ihnen schickt
window-reading-inbound-name = Eigene Server und Adressen, neben den Hosts aus Schritt 1
window-reading-inbound-help = Bitten Sie Ihren Partner, Ihnen eine Nachricht zu schicken, und fügen Sie sie oben ein: Beurteilt wird der Schritt, bei dem Ihr eigener Server sie annahm. Server von Ihnen, die anders heißen als in Schritt 1, nennen Sie hier, mit Kommas dazwischen; *.example.org steht für alle darunter, eine Adresse für einen Schritt in Ihrem Netz.
window-reading-ours = Das ist die Testnachricht.
window-reading-partners = Eine Nachricht eines Partners: Beurteilt wird, wie Ihr Server sie angenommen hat.
window-reading-another = Das ist eine andere Nachricht, nicht die Testnachricht.
window-reading-another-next = Ihr Weg steht unten, gilt aber nicht als Beweis. Öffnen Sie die Nachricht mit dem Betreff des Tests.
window-reading-unsaid = Dieser Text sagt nicht, ob es die Testnachricht ist.
window-reading-unsaid-next = Ihr Weg steht unten, gilt aber nicht als Beweis. Fügen Sie alle Kopfzeilen ein, auch die Zeile, die mit Message-ID beginnt.
window-reading-none-sent = Noch wurde keine Testnachricht gesendet.
window-reading-none-sent-next = Der Weg dieser Nachricht steht unten, gilt aber nicht als Beweis. Senden Sie zuerst die Testnachricht und lesen Sie sie dann hier.
window-reading-asked = Ihre Richtlinie für diesen Empfänger: { $class }.
window-reading-asked-sender = Ihre Richtlinie für Mail von diesem Absender: { $class }.
window-reading-from-partner = Falls es eine Nachricht eines Partners an Sie ist:
window-reading-hops = Station für Station, in der Reihenfolge des Wegs
window-reading-log = Das Protokoll Ihres Mailservers sagt den Rest
window-reading-log-help = Öffnen Sie es, oder fügen Sie seine Zeilen aus diesen Minuten ein. Die Nachricht wird dort an den Kennungen gefunden, die ihr die Server gaben: { $ids }. Gelesen wird nur hier.
window-reading-log-nameless = Diese Kopfzeilen tragen keine Kennung, an der die Nachricht in einem Protokoll zu finden wäre. Lesen Sie die Kopfzeilen vollständig, wie das Postfach des Empfängers sie zeigt.
window-reading-log-paste = Zeilen des Protokolls hier einfügen …
window-reading-log-choose = Protokoll öffnen …
window-reading-log-read = Zeilen lesen
window-reading-log-busy = Wird gelesen …

window-proof-practice = In dieser Probe nimmt ein Übungs-Mailserver auf diesem Rechner die Nachricht an, mit Schlüssel und Zertifikat aus den Schritten 1 und 2. Nichts verlässt diesen Rechner.
window-proof-fetch = Vom Übungs-Server holen

window-collect = Aus dem Postfach holen, in dem sie ankommt
window-collect-lead = Falls Sie dieses Postfach lesen dürfen: Postseal wartet dort auf die Nachricht, auch im Spam-Ordner, und zeigt ihre Kopfzeilen. Sie wird nur angesehen und bleibt ungelesen.
window-collect-server = IMAP-Server
window-collect-server-help = Port 993, außer Sie hängen einen anderen an, etwa :143.
window-collect-user-missing = Wessen Postfach ist es?
window-collect-fetch = Holen
window-collect-entering = Anmeldung …

window-mailbox-search = Eine andere Nachricht: ein Teil des Absenders, des Betreffs oder der Message-ID
window-mailbox-more = { $count } weitere werden nicht gezeigt. Suchen Sie die gemeinte oben.
