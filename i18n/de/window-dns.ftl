# Was eine Domain veröffentlicht (src/gui/screen/dns)

window-dns-open = Was Ihre Domain im DNS veröffentlicht, und was noch fehlt
window-dns-after-proof = Damit es so bleibt: im DNS veröffentlichen, dass Ihre Server TLS sprechen
window-dns-title = Im DNS veröffentlicht
window-dns-why = TLS zwischen Mailservern kann jeder unterwegs herausnehmen, solange die Domain nicht im [DNS|dns] sagt, dass sie TLS spricht. Postseal prüft, was veröffentlicht ist, hält es gegen Ihre Server und nennt den Eintrag, der fehlt. Geändert wird nichts.
window-dns-domain-help = Was hinter dem @ steht.
window-dns-server = Anderer DNS-Server (freiwillig)
window-dns-server-help = Bleibt das Feld leer, wird der dieses Rechners gefragt. Manche Router verschweigen Signaturen; dann tragen Sie hier einen anderen ein.
window-dns-server-wrong = Das ist keine Adresse eines DNS-Servers. Schreiben Sie sie als 9.9.9.9 oder 9.9.9.9:53.
window-dns-report = Wohin Absender berichten sollen (freiwillig)
window-dns-report-help = Die Adresse steht im Eintrag für TLS-Berichte. Bleibt das Feld leer, ist es tls-reports@ Ihre Domain.
window-dns-check = Prüfen
window-dns-beginning = Es geht los …
window-dns-asking = Das DNS wird nach { $name } gefragt …
window-dns-server-asked = { $server } wird angesehen …
window-dns-again = Noch einmal prüfen, oder eine andere Domain
window-dns-another = Signaturen (DNSSEC) fehlen auf dem Weg: stattdessen { $server } (Quad9) fragen
window-dns-form = Einträge zeigen
window-dns-form-bind = für eine Zonendatei
window-dns-form-fields = für ein Webformular
window-dns-form-nsupdate = für nsupdate
window-dns-name = Name
window-dns-type = Typ
window-dns-value = Wert
window-dns-old = Statt
window-dns-add = Einzutragen
window-dns-change = Zu ändern: Dies tritt an die Stelle dessen, was dort steht
window-dns-findings = { $count ->
    [one] Ein Hinweis
   *[other] { $count } Hinweise
}
window-dns-plan = In dieser Reihenfolge
window-dns-plan-why = Jeder Schritt steht auf dem vorigen. Warten Sie nach jedem eine Stunde und prüfen Sie noch einmal: Der nächste wird angeboten, wenn dieser zu sehen ist.
window-dns-next = Als Nächstes
window-dns-locked = Später
window-dns-instead = Stattdessen der Eintrag der CA (2 1 1)
window-dns-save = Richtlinie speichern …
window-dns-place = Was zeigt die Datei?

window-reports-open = Die Berichte lesen, die Absender Ihnen geschickt haben (TLS-Berichte)
window-reports-title = TLS-Berichte von Absendern
window-reports-why = Einmal am Tag berichten große Absender, wie viele Verbindungen zu Ihren Servern über TLS gingen, wie viele nicht, und warum. Zusammengefasst sagen die Berichte, wer nicht zustellen konnte und wann [MTA-STS|mta-sts] erzwungen werden kann. Alles bleibt auf diesem Rechner.
window-reports-what = Welche Berichte sollen gelesen werden?
window-reports-what-text = Die Anhänge (.json, .json.gz), die Nachrichten mit ihnen (.eml), eine Postfachdatei (mbox) oder ein Maildir. Jeder Bericht zählt einmal, was auch immer sonst daneben liegt.
window-reports-drop = oder ziehen Sie eine Datei oder einen Ordner auf das Fenster.
window-reports-choose = TLS-Berichte
window-reports-mailbox = Aus einem Postfach (IMAP)
window-reports-mailbox-lead = Das Postfach, das Ihr TLS-RPT-Eintrag nennt. Nur Berichte werden geholt, und sie bleiben ungelesen.
window-reports-fetch = Postfach lesen
window-reports-again = Andere lesen
window-reports-policy = { $name }: { $successful } über TLS, { $failed } gescheitert
window-reports-senders = { $count ->
    [one] Ein Absender
   *[other] { $count } Absender
}
window-reports-more = { $count } weitere: Die Befehlszeile (dns reports --json) hat alle.
