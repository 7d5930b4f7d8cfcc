no-certificate-what = Es wurde kein Zertifikat angegeben.
no-certificate-why = Ohne das Zertifikat, das die CA auf Ihren Antrag ausgestellt hat, lässt sich nichts einrichten.
no-certificate-next = Fügen Sie das Zertifikat der CA ein oder öffnen Sie es: ein Text, der mit -----BEGIN CERTIFICATE----- beginnt.

key-mismatch-what = Dieses Zertifikat ({ $subject }) gehört zu einem anderen Schlüssel.
key-mismatch-why = Ein Server kann sich nur mit dem Schlüssel ausweisen, mit dem das Zertifikat beantragt wurde; mit diesem Paar würde er nicht starten.
key-mismatch-next = Suchen Sie das Zertifikat zu Ihrem letzten Antrag, oder wählen Sie den Schlüssel, mit dem dieses beantragt wurde.

host-mismatch-what = Der Name { $host } steht nicht im Zertifikat; es enthält: { $names }.
host-mismatch-why = Partner, die prüfen, vergleichen das Zertifikat mit dem Namen in Ihrem MX-Eintrag und stellen nicht zu, wenn er fehlt.
host-mismatch-next = Lassen Sie es von der CA mit { $host } als weiterem Namen (SAN) neu ausstellen, oder berichtigen Sie den Hostnamen in Schritt 1.

expired-what = { $subject } ist am { $date } abgelaufen.
expired-why = Partner, die Zertifikate prüfen, lehnen die Verbindung ab; ihre Mail kommt nicht an.
expired-next = Erneuern Sie es: Stellen Sie in Schritt 1 einen neuen Antrag und senden Sie ihn an die CA.

not-yet-valid-what = { $subject } gilt erst ab { $date }.
not-yet-valid-why = Bis dahin lehnen Partner es ab. Meist geht eine Uhr falsch.
not-yet-valid-next = Prüfen Sie das Datum dieses Rechners; sonst warten Sie mit dem Einrichten bis zu diesem Tag.

expires-soon-what = { $subject } läuft in { $days } Tagen ab.
expires-soon-why = Danach lehnen Partner, die prüfen, Ihre Mail ab.
expires-soon-next = Erneuern Sie es jetzt: Stellen Sie in Schritt 1 einen neuen Antrag.

chain-incomplete-what = Ein Zertifikat dazwischen fehlt: das von { $issuer }.
chain-incomplete-why = Partner kennen nur die Stammzertifikate. Ohne das Zwischenzertifikat sehen sie nicht, wer für Ihres bürgt.
chain-incomplete-next = Holen Sie das Zwischenzertifikat bei Ihrer CA (oft chain oder ca-bundle genannt) und fügen Sie es hier hinzu. { $url }

issuer-unknown-what = Die Kette endet bei { $issuer }, und niemand hier weiß, wer das ist.
issuer-unknown-why = Es kann das Stammzertifikat einer privaten CA sein; ihr vertrauen Partner nur, wenn Sie es mit ihnen vereinbart haben. Oder es fehlt noch ein Zertifikat dazwischen.
issuer-unknown-next = Ist es die eigene CA Ihrer Firma oder eines Partners: Wählen Sie ihr Stammzertifikat in den Einstellungen bei den Stammzertifikaten, denen vertraut wird, und lassen Sie jeden Partner ihr vertrauen. Sonst holen Sie die ganze Kette von der CA. { $url }

chain-reordered-what = Die Zertifikate kamen in anderer Reihenfolge; sie sind jetzt sortiert.
chain-reordered-why = Ein Server muss zuerst sein eigenes senden, dann jeden Aussteller.
chain-reordered-next = Nichts zu tun: Richten Sie die Dateien ein, die Postseal schreibt.

chain-extra-what = { $subject } muss nicht gesendet werden.
chain-extra-why = Es liegt nicht auf dem Weg von Ihrem Zertifikat zu einer Wurzel, oder es ist die Wurzel selbst, die Partner schon haben.
chain-extra-next = Nichts zu tun: Postseal lässt es weg.

chain-untrusted-what = Die Kette endet bei { $root }, dem hier nicht vertraut wird ({ $cause }).
chain-untrusted-why = Partner, die prüfen, vertrauen nur den bekannten CAs, wenn nichts anderes vereinbart ist.
chain-untrusted-next = Verwenden Sie ein Zertifikat einer öffentlichen CA. Ist es die eigene CA Ihrer Firma oder eines Partners: Wählen Sie ihr Stammzertifikat in den Einstellungen bei den Stammzertifikaten, denen vertraut wird; dann gilt sie hier, und jeder Partner muss ihr ebenfalls vertrauen.

self-signed-what = Das Zertifikat bürgt für sich selbst.
self-signed-why = Es verschlüsselt, beweist aber nichts: Partner, die prüfen, lehnen es ab.
self-signed-next = Senden Sie den Antrag aus Schritt 1 an eine CA und nehmen Sie, was sie ausstellt.

ca-as-leaf-what = { $subject } ist das Zertifikat einer CA, nicht das Ihres Servers.
ca-as-leaf-why = Es lässt sich nicht einrichten: Sie haben seinen Schlüssel nicht.
ca-as-leaf-next = Suchen Sie das andere Zertifikat, das die CA geschickt hat: das mit Ihrem Hostnamen.

weak-key-what = Der Schlüssel von { $subject } ist zu kurz: { $key }.
weak-key-why = Solche Schlüssel lassen sich brechen, und Partner lehnen sie ab.
weak-key-next = Erzeugen Sie in Schritt 1 einen neuen; der vorgeschlagene ist gut.

weak-signature-what = { $subject } ist mit { $signature } unterschrieben; das lässt sich fälschen.
weak-signature-why = Partner lehnen solche Zertifikate ab.
weak-signature-next = Lassen Sie es von der CA mit SHA-256 neu ausstellen.

no-server-auth-what = Das Zertifikat darf nicht von einem Server benutzt werden.
no-server-auth-why = Unter seinen Zwecken (key usage, extended key usage) fehlt die Server-Authentifizierung; Partner lehnen es ab.
no-server-auth-next = Bitten Sie die CA um ein TLS-Serverzertifikat.

common-name-only-what = Der Name { $name } steht nur an der alten Stelle (Common Name).
common-name-only-why = Heutige Programme sehen nur die Liste der Namen (SAN) an und finden keinen.
common-name-only-next = Lassen Sie es von der CA mit dem Hostnamen als SAN neu ausstellen; der Antrag aus Schritt 1 verlangt das.

validity-too-long-what = Das Zertifikat gilt { $days } Tage; öffentliche CAs dürfen höchstens { $most } ausstellen.
validity-too-long-why = Programme, die sich an die Regeln der öffentlichen CAs halten, können es ablehnen.
validity-too-long-next = Hat Ihre eigene Firma es ausgestellt, ist nichts falsch; sonst fragen Sie die CA.

wildcard-what = { $name } steht für jeden Host unter dieser Domain.
wildcard-why = Wer seinen Schlüssel bekommt, kann sich für jeden davon ausgeben.
wildcard-next = Für einen Server in Ordnung; bei mehreren ist ein Zertifikat je Name sicherer.

chain-completed-what = Ein Zertifikat dazwischen fehlte; dieser Rechner hat es: { $subject }.
chain-completed-why = Ein Server muss es mitsenden, denn Partner kennen nur die Wurzelzertifikate.
chain-completed-next = Nichts zu tun: Postseal fügt es der Kette hinzu, die Sie installieren.

chain-fetched-what = Ein Zertifikat dazwischen fehlte; die CA hat es: { $subject }.
chain-fetched-why = Ein Server muss es mitsenden, denn Partner kennen nur die Wurzelzertifikate. Es kam von { $url }.
chain-fetched-next = Nichts zu tun: Postseal fügt es der Kette hinzu, die Sie installieren.

fetch-failed-what = Das fehlende Zertifikat war von { $url } nicht zu bekommen: { $cause }.
fetch-failed-why = Das Zertifikat selbst nennt diese Stelle, doch sie antwortete nicht wie erwartet.
fetch-failed-next = Versuchen Sie es später noch einmal, oder laden Sie das Zwischenzertifikat von der Website Ihrer CA.

revoked-what = Die CA hat { $subject } am { $date } widerrufen.
revoked-why = Partner, die bei der CA nachfragen, lehnen es ab. Meist ging der Schlüssel verloren, oder jemand hat darum gebeten.
revoked-next = Stellen Sie in Schritt 1 einen neuen Antrag mit neuem Schlüssel, und klären Sie, wer den Widerruf wollte.

revocation-unknown-what = Ob die CA { $subject } widerrufen hat, ist nicht bekannt: { $cause }.
revocation-unknown-why = Die CA gab keine Antwort, die zählt. Die meisten Partner machen ohne weiter.
revocation-unknown-next = Versuchen Sie es später noch einmal; bleibt es so, fragen Sie die CA.

trusted-here-only-what = Dieser Rechner vertraut { $root }; viele Partner tun das nicht.
trusted-here-only-why = Die Wurzel steht in der Liste dieses Rechners oder in den Einstellungen von Postseal, nicht in der Liste von Mozilla, nach der sich die meisten Mailserver richten.
trusted-here-only-next = Nehmen Sie ein Zertifikat einer öffentlichen CA, oder vereinbaren Sie mit jedem Partner, dass er dieser Wurzel vertraut.

untrusted-here-only-what = Partner vertrauen { $root }; dieser Rechner nicht.
untrusted-here-only-why = Die Wurzel steht in Mozillas Liste, nicht in der dieses Rechners, die vielleicht veraltet ist.
untrusted-here-only-next = Mit dem Zertifikat ist alles in Ordnung. Aktualisieren Sie auf diesem Rechner das Paket ca-certificates.

no-client-auth-what = Das Zertifikat weist Ihren Server beim Empfangen aus, nicht beim Senden.
no-client-auth-why = Wenige Partner fragen einen sendenden Server nach einem Zertifikat. Mehrere öffentliche CAs stellen dafür seit 2026 keine mehr aus (Zweck clientAuth).
no-client-auth-next = Nichts zu tun, außer ein Partner verlangt von Ihrem Server ein Zertifikat: dann vereinbaren Sie eines von einer anderen CA.

no-timestamps-what = Die CA hat nicht belegt, dass sie das Zertifikat veröffentlicht hat.
no-timestamps-why = Öffentliche CAs legen jedem Zertifikat solche Belege (SCT) bei. Browser verlangen sie, Mailserver nicht.
no-timestamps-next = Für Mail ist nichts zu tun. Soll auch eine Website es nutzen, fragen Sie die CA.

trust-unknown-what = Hier lässt sich nicht sagen, ob der Kette vertraut wird: { $cause }.
trust-unknown-why = Dieser Rechner hat keine Liste von Stammzertifikaten.
trust-unknown-next = Installieren Sie das Paket ca-certificates, oder wählen Sie eine Datei mit Stammzertifikaten.

unreadable-what = { $name }: Darin ist kein Zertifikat, kein Antrag und kein Schlüssel.
unreadable-why = Postseal sucht Textblöcke, die mit -----BEGIN anfangen, und dasselbe in binärer Form (DER).
unreadable-next = Öffnen Sie die Datei der CA, oder fügen Sie ihren Text mit den Zeilen BEGIN und END ein.

certificate-damaged-what = { $name }: { $block } ist nicht lesbar ({ $cause }).
certificate-damaged-why = Ein Teil fehlt oder wurde verändert, oft durch ein Mailprogramm oder beim Kopieren.
certificate-damaged-next = { $form ->
    [file] Speichern Sie den Anhang noch einmal oder laden Sie die Datei neu herunter; sie kam nicht ganz an. Oder bitten Sie die CA um die Dateien selbst.
   *[other] Kopieren Sie es noch einmal, mit den Zeilen BEGIN und END, oder speichern Sie den Anhang und öffnen Sie die Datei.
}

no-roots-what = Es gibt keine Stammzertifikate, denen vertraut wird: { $cause }.
no-roots-why = Ohne sie lässt sich Vertrauen nicht feststellen.
no-roots-next = Installieren Sie das Paket ca-certificates, oder nennen Sie eine Datei mit Stammzertifikaten.

own-roots-what = Die eigenen Stammzertifikate der Firma sind aus { $path } nicht zu lesen: { $cause }.
own-roots-why = Wofür nur sie bürgen, würde als nicht vertrauenswürdig gemeldet.
own-roots-next = Wählen Sie in den Einstellungen eine andere Datei oder einen anderen Ordner, oder nehmen Sie diese dort heraus.

own-roots-none-what = In { $path } ist kein Zertifikat einer Zertifizierungsstelle.
own-roots-none-why = Wofür nur Stellen daraus bürgen, würde als nicht vertrauenswürdig gemeldet.
own-roots-none-next = Wählen Sie in den Einstellungen eine andere Datei oder einen anderen Ordner (auf der Befehlszeile: --trust), oder lassen Sie sie weg.

certificate-no-key-what = { $name } enthält keinen privaten Schlüssel.
certificate-no-key-why = Das Zertifikat wird mit dem Schlüssel verglichen, mit dem es beantragt wurde.
certificate-no-key-next = Nennen Sie die Datei aus Schritt 1, zum Beispiel mx.example.org.key.
