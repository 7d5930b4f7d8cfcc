# Schritt 1 im Fenster: Schlüssel und Antrag (src/gui/step/request)

window-request-lead = Ein [Zertifikat|certificate] beginnt mit zwei Dateien: einem [privaten Schlüssel|key], der hier bleibt, und einem [Antrag|csr], den Sie an eine [Zertifizierungsstelle|ca] schicken.
window-request-missing = Erstellen Sie zuerst Schlüssel und Antrag.

window-request-hosts = Wie heißt Ihr Mailserver?
window-request-hosts-help = Der Name, auf den Ihr MX-Eintrag zeigt. Andere Server vergleichen ihn mit dem Zertifikat.
window-request-hosts-add = Weiteren Namen hinzufügen
window-request-domains = Für welche Domains empfängt er Mail?
window-request-domains-help = Der Teil Ihrer Adressen hinter dem @. Für Richtlinie und Test, nicht für den Antrag.
window-request-domains-add = Weitere Domain hinzufügen

window-recommended = Empfohlen
window-request-key = Art des Schlüssels
window-request-key-help = Die empfohlene passt fast immer.
window-request-key-others = Andere Arten

window-request-more = Mehr: Organisation und Ort
window-request-more-help = Die meisten Zertifizierungsstellen übergehen diese Angaben oder tragen sie selbst ein. Lassen Sie leer, wonach niemand fragt.
window-request-organization = Organisation
window-request-unit = Abteilung
window-request-locality = Ort
window-request-state = Bundesland oder Kanton
window-request-country = Ländercode

window-request-renew = Ich erneuere ein Zertifikat
window-request-renew-how = Namen, Angaben und Art des Schlüssels werden aus dem Zertifikat übernommen, das Ihr Server jetzt verwendet. Der Schlüssel wird neu, außer Sie wählen unten den alten.
window-request-renew-file = Seine Datei wählen
window-request-renew-server = Oder der Server, der es zeigt
window-request-renew-server-help = Postseal verbindet sich mit ihm, auf Port 25, wenn kein anderer nach einem Doppelpunkt steht, und liest, was er jedem zeigt.
window-request-renew-fetch = Holen
window-request-renew-fetching = { $host } wird nach dem Zertifikat gefragt …
window-request-foreign = Ich habe schon einen Antrag
window-request-look-up = Mailserver meiner Domain nachschlagen
window-request-look-up-help = Fragt Ihren DNS-Server nach diesen Domains und Namen, und danach, welche Zertifizierungsstellen ausstellen dürfen.
window-request-take = { $hosts } in den Antrag aufnehmen

window-request-advanced = Für Fortgeschrittene: Passphrase, vorhandener Schlüssel
window-request-passphrase-heading = Eine Passphrase für den Schlüssel
window-request-passphrase-help = Die Datei können in jedem Fall nur Sie lesen. Eine Passphrase schützt ihre Kopien: auf einem Stick, in einer Sicherung.
window-request-passphrase = Passphrase
window-request-passphrase-again = Noch einmal dieselbe
window-request-passphrase-different = Die beiden sind nicht gleich.
window-request-passphrase-warning = Ein Mailserver muss seinen Schlüssel beim Start lesen können.
window-request-passphrase-why = Postfix und die meisten anderen können einen geschützten Schlüssel nicht verwenden: sie brauchen eine Kopie ohne Passphrase.
window-request-passphrase-of-key = Seine Passphrase, falls er eine hat
window-request-passphrase-of-key-help = Öffnet den Schlüssel nur für diesen Antrag; die Datei bleibt, wie sie ist.
window-request-reuse = Einen vorhandenen Schlüssel verwenden
window-request-reuse-help = Ein neuer Schlüssel ist die bessere Wahl: eine Kopie des alten ist dann wertlos. Verwenden Sie den alten nur, wo etwas den Schlüssel selbst nennt, etwa ein TLSA-Eintrag für DANE.
window-request-reused = Der Antrag wird mit diesem vorhandenen Schlüssel unterschrieben
window-request-new-key = Doch ein neuer Schlüssel

window-request-make = Schlüssel und Antrag erstellen
window-request-not-yet = Sehen Sie sich zuerst die markierten Felder an.
window-request-keep = Behalten, was da ist
window-request-making-key = Der private Schlüssel wird erstellt …
window-request-signing = Der Antrag wird damit unterschrieben …

window-request-made = Schlüssel und Antrag für { $hosts } sind fertig.
window-request-opened = Auf das Zertifikat für den Antrag zu { $hosts } wartet diese Einrichtung.
window-request-key-elsewhere = Der private Schlüssel bleibt dort, wo der Antrag entstand. Installieren Sie das Zertifikat dort.
window-request-made-next = Schicken Sie den Antrag an Ihre Zertifizierungsstelle. Wenn ihre Antwort kommt, geht es mit Schritt 2 weiter.
window-request-csr = Der Antrag (CSR)
window-request-save = Antrag speichern
window-request-save-as = Speichern unter …
window-request-saved = Gespeichert als { $path }.
window-request-what-next = Was jetzt zu tun ist
window-request-next-send = Kopieren Sie den Antrag ganz, mit seiner ersten und letzten Zeile, in das Bestellformular Ihrer Zertifizierungsstelle.
window-request-next-key = Schicken Sie den Schlüssel niemals mit. Nur Ihr Mailserver braucht ihn; wer danach fragt, dem ist nicht zu trauen.
window-request-next-wait = Die Antwort ist ein Zertifikat, per Mail oder zum Herunterladen. Sie kann Minuten oder Tage dauern; diese Einrichtung wartet.
window-request-files = Wo die Dateien liegen
window-request-file-csr = Antrag, zum Verschicken
window-request-file-key = Privater Schlüssel, zum Behalten
window-request-folder = Ordner zeigen
window-request-again = Neu erstellen

window-request-guide = Warum ein Antrag?
window-request-guide-1 = Ein Zertifikat sagt: Dieser Schlüssel gehört dem Server mit diesem Namen. Eine Zertifizierungsstelle (CA) prüft, dass der Name Ihrer ist, und unterschreibt diesen Satz.
window-request-guide-2 = Der Antrag (CSR) enthält den Namen und die öffentliche Hälfte des Schlüssels. Die private Hälfte verlässt diesen Rechner nie: Mit ihr könnte sich jeder als Ihr Server ausgeben.
window-request-guide-3 = Nur Sie können die Dateien lesen, und kein vorhandener Schlüssel wird je überschrieben.
