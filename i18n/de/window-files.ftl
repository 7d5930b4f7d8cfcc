# Kopfzeilen lesen; Eine Datei öffnen (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = Die Kopfzeilen einer Nachricht lesen: Kam sie über TLS?
window-headers-title = Kopfzeilen lesen
window-headers-why = Jeder Server, der eine Nachricht weitergibt, schreibt eine [Received-Zeile|received] hinein. Postseal liest sie [Station|hop] für Station und sagt, wo die Nachricht über [TLS|tls] ging und wie gut. Nichts verlässt diesen Rechner.
window-headers-asked = Was war für diese Nachricht vereinbart?
window-headers-nothing = Nichts: nur berichten
window-headers-expected = Vereinbart war: { $class }.
window-headers-inbound = Hat ein Partner sie Ihnen geschickt?
window-headers-ours = Ihre eigenen Server und Adressen
window-headers-ours-help = Hat ein Partner Ihnen die Nachricht geschickt, wird der Schritt beurteilt, bei dem Ihr eigener Server sie annahm. Nennen Sie hier Ihre Server, mit Kommas dazwischen; *.example.org steht für alle darunter, eine Adresse für einen Schritt in Ihrem Netz.
window-headers-report = Für Ihren Partner oder einen Prüfer: wann, der Weg der Nachricht mit seinem Bild und was das beweist. Kein Passwort und kein Schlüssel steht darin.

window-reading-nobodys = Für sich allein angesehen: Sie gehört zu keiner Einrichtung, und keine wird geändert.
window-reading-nobodys-next = Als Beweis für einen Ihrer Server lesen Sie sie in Schritt 4 seiner Einrichtung.

window-open-open = Eine Datei öffnen: Zertifikat, Schlüssel, Antrag, Nachricht oder Protokoll
window-open-title = Eine Datei öffnen
window-open-why = Postseal sagt, was eine Datei ist, und zeigt, was darin steht: ein [Zertifikat|certificate], ein [privater Schlüssel|key], ein [Antrag|csr] oder alles zusammen. Nichts wird geändert oder gesendet.
window-open-what = Eine oder mehrere: was eine CA geschickt hat, in jeder Form; Schlüssel und Zertifikat, um zu sehen, ob sie zusammengehören; eine Nachricht oder ein Postfach; ein Mailprotokoll.
window-open-drop = Oder auf dieses Fenster ziehen: Dateien oder einen Ordner.
window-open-close = Alles schließen
window-open-looking = Wird angesehen …
window-open-certificate = Zertifikat
window-open-authority = Zertifikat einer Zertifizierungsstelle (CA)
window-open-request = Antrag auf ein Zertifikat (CSR)
window-open-key = Privater Schlüssel: niemals an irgendjemanden senden
window-open-message = Eine Nachricht oder ein Postfach
window-open-past = Mails, ein Protokoll oder Berichte
window-open-belongs = Der private Schlüssel gehört zu dem, was mit ihm geöffnet wurde.
window-open-belongs-next = Beide haben denselben öffentlichen Schlüssel: Ein Server kann sie zusammen benutzen.
window-open-belongs-some = Nicht alles, was geöffnet wurde, gehört zusammen.
window-open-belongs-some-next = Jede Karte sagt, ob ihr Gegenstück hier ist. Was zusammengehört, hat denselben SHA-256 des Schlüssels.
window-open-belongs-not = Ein privater Schlüssel gehört nicht zu dem, was mit ihm geöffnet wurde.
window-open-belongs-not-next = Ihre öffentlichen Schlüssel sind verschieden, und kein Server kann sie zusammen benutzen. Suchen Sie den Schlüssel, der mit dem Antrag für dieses Zertifikat erzeugt wurde.
window-open-fits = Gegenstück ist hier
window-open-fits-not = Gegenstück fehlt hier
window-open-more = { $count } weitere werden nicht gezeigt. Die Befehlszeile zeigt alle.
window-open-next = Soll ein Zertifikat geprüft, vervollständigt und für einen Server aufbewahrt werden, lesen Sie es in Schritt 2 einer Einrichtung ein.

open-configuration-what = { $name } ist eine Konfigurationsdatei von { $server }.
open-configuration-why = Was darin richtig ist, hängt davon ab, was Ihr Server tun soll.
open-configuration-next = Öffnen oder beginnen Sie eine Einrichtung und wählen Sie diese Datei in Schritt 3: Dort wird sie mit dem verglichen, was Ihr Server braucht.
open-many-what = { $name } enthält mehr als { $limit } Dateien mit Zertifikaten und Schlüsseln.
open-many-why = Die übrigen wurden nicht angesehen: Was hier steht, ist nicht alles.
open-many-next = Wählen Sie statt des Ordners die Dateien, um die es geht.

open-unknown-what = In { $name } steht nichts, was Postseal kennt.
open-unknown-why = Die Datei enthält weder Zertifikat noch Antrag noch privaten Schlüssel, keine Nachricht, keine Zeile eines Mailprotokolls und keinen TLS-Bericht.
open-unknown-next = Wählen Sie eine andere Datei. Wurde sie Ihnen geschickt, speichern Sie sie noch einmal so, wie der Absender sie meinte, und packen Sie Gepacktes aus.

window-drop-open = Postseal sagt, was es ist: ein Zertifikat, ein Schlüssel, ein Antrag, eine Nachricht, ein Postfach oder ein Protokoll.
