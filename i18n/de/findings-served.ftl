# Was am Zertifikat eines laufenden Servers auffällt (src/delivery)

served-no-certificate-what = Der Server hat kein lesbares Zertifikat gesendet.
served-no-certificate-why = Ohne Zertifikat weiß niemand, wer am anderen Ende ist; Partner, die prüfen, stellen nicht zu.
served-no-certificate-next = Sehen Sie in das Protokoll des Servers und in seine Einstellungen für Zertifikat und Schlüssel, tragen Sie das Zertifikat ein, und starten Sie den Server neu.

served-host-mismatch-what = Der Name { $host } steht nicht im Zertifikat des Servers; es enthält: { $names }.
served-host-mismatch-why = Partner, die prüfen, vergleichen das Zertifikat mit dem Namen im MX-Eintrag und stellen nicht zu, wenn er fehlt.
served-host-mismatch-next = Lassen Sie es mit { $host } als weiterem Namen (SAN) neu ausstellen, oder nennen Sie den Server im MX-Eintrag so wie im Zertifikat. Ein Server mit mehreren Zertifikaten zeigt vielleicht das falsche: Prüfen Sie seine Einstellungen.

served-address-only-what = Gefragt wurde nach der Adresse { $host }; das Zertifikat trägt Namen: { $names }.
served-address-only-why = Zertifikate gelten für Namen. Ob dieses passt, zeigt sich erst, wenn nach dem Namen im MX-Eintrag gefragt wird.
served-address-only-next = Fragen Sie noch einmal mit diesem Namen, etwa mx.example.org.

served-expired-what = { $subject } ist am { $date } abgelaufen.
served-expired-why = Partner, die Zertifikate prüfen, lehnen die Verbindung ab; ihre Mail kommt nicht an.
served-expired-next = Für den Betreiber des Servers: Ist es schon erneuert, benutzt der Server noch die alte Datei: Installieren Sie die neue, und starten Sie den Server neu. Sonst stellen Sie in Schritt 1 einen neuen Antrag.

served-not-yet-valid-what = { $subject } gilt erst ab { $date }.
served-not-yet-valid-why = Bis dahin lehnen Partner es ab. Meist geht eine Uhr falsch.
served-not-yet-valid-next = Prüfen Sie das Datum dieses Rechners und desjenigen, der es ausgestellt hat; sonst lassen Sie den Server bis zu diesem Tag sein bisheriges Zertifikat zeigen.

served-expires-soon-what = { $subject } läuft in { $days } Tagen ab.
served-expires-soon-why = Danach lehnen Partner, die prüfen, Ihre Mail ab.
served-expires-soon-next = Für den Betreiber des Servers: Ist es schon erneuert, benutzt der Server noch die alte Datei: Installieren Sie die neue, und starten Sie den Server neu. Sonst stellen Sie jetzt in Schritt 1 einen neuen Antrag.

served-chain-incomplete-what = Der Server sendet das Zertifikat dazwischen nicht mit: das von { $issuer }. Oder das ist die Wurzel einer eigenen Stelle, der sonst niemand vertraut.
served-chain-incomplete-why = Partner kennen nur die Stammzertifikate. Ohne das Zwischenzertifikat sehen sie nicht, wer für den Server bürgt.
served-chain-incomplete-next = Ist es Ihr Server, lassen Sie ihn es mitsenden. Exportieren Sie in Schritt 2 die ganze Kette, oder setzen Sie das Zwischenzertifikat der CA in der Datei des Servers hinter sein eigenes, und starten Sie ihn neu. { $url } Ist das eine eigene Stelle, die selbst für den Server bürgt, fehlt nur das Vertrauen: Fügen Sie deren Wurzel in den Einstellungen hinzu (auf der Befehlszeile: --trust).

served-chain-reordered-what = Der Server sendet seine Zertifikate in falscher Reihenfolge.
served-chain-reordered-why = Zuerst muss sein eigenes kommen, dann jeder Aussteller. Viele Partner ordnen sie selbst, manche lehnen ab.
served-chain-reordered-next = Ist es Ihr Server: Installieren Sie die Dateien aus Schritt 2, oder ordnen Sie die Zertifikate in der Datei des Servers, und starten Sie ihn neu.

served-chain-extra-what = Der Server sendet { $subject } mit, was nicht nötig ist.
served-chain-extra-why = Es liegt nicht auf dem Weg vom Zertifikat des Servers zu einer Wurzel, oder es ist die Wurzel selbst, die Partner schon haben.
served-chain-extra-next = Sie müssen nichts tun. Zum Aufräumen nehmen Sie es aus der Datei des Servers heraus.

served-chain-untrusted-what = Dem Zertifikat des Servers wird nicht vertraut: { $cause }.
served-chain-untrusted-why = Partner, die prüfen, vertrauen nur den bekannten CAs, wenn nichts anderes vereinbart ist.
served-chain-untrusted-next = Installieren Sie ein Zertifikat einer öffentlichen CA mit seiner ganzen Kette, oder vereinbaren Sie mit jedem Partner, dass er diesem vertraut.

served-self-signed-what = Das Zertifikat des Servers bürgt für sich selbst.
served-self-signed-why = Es verschlüsselt, beweist aber nichts: Partner, die prüfen, lehnen es ab.
served-self-signed-next = Ist es Ihr Server: Senden Sie den Antrag aus Schritt 1 an eine CA, installieren Sie, was sie ausstellt, und starten Sie den Server neu.

served-ca-as-leaf-what = Der Server zeigt { $subject }, das Zertifikat einer CA, als sein eigenes.
served-ca-as-leaf-why = Das Zertifikat einer CA ist dazu da, andere zu unterschreiben, nicht um einen Server auszuweisen: Partner, die prüfen, lehnen es ab.
served-ca-as-leaf-next = Installieren Sie das Zertifikat, das auf den Namen des Servers ausgestellt wurde, mit seinem eigenen Schlüssel, und starten Sie den Server neu.
