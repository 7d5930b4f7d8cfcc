# TLS-Berichte von Absendern (src/tlsrpt, src/cli/reports.rs, src/gui/screen/dns/reports.rs)

tlsrpt-nothing-what = In { $places } fand sich kein TLS-Bericht.
tlsrpt-nothing-why = Ohne Berichte weiß niemand, ob Absender Sie mit TLS erreichen, so wie Sie es versprechen.
tlsrpt-nothing-next = Wählen Sie die Anhänge (.json, .json.gz), die Nachrichten (.eml, mbox, Maildir) oder das Postfach, das der Eintrag unter _smtp._tls nennt. Große Absender berichten einmal am Tag, vom Tag nach der Veröffentlichung an.

tlsrpt-cancelled-what = Das Lesen wurde abgebrochen.
tlsrpt-cancelled-why = Ein Teil der Berichte lässt vielleicht gerade den aus, der von Schwierigkeiten erzählt.
tlsrpt-cancelled-next = Beginnen Sie noch einmal, wenn Zeit ist.

tlsrpt-damaged-what = { $place } ist beschädigt: { $cause }.
tlsrpt-damaged-why = Was darin steht, fehlt in der Summe.
tlsrpt-damaged-next = Holen Sie die Datei noch einmal von ihrem ursprünglichen Ort und lesen Sie sie dann erneut.

tlsrpt-bomb-what = { $place } wird beim Entpacken sehr viel größer und wurde liegen gelassen.
tlsrpt-bomb-why = So stark schrumpfen Berichte nicht; solche Dateien sind dazu gemacht, einen Rechner zu füllen.
tlsrpt-bomb-next = Sehen Sie nach, woher sie kommt. Kein Bericht eines Mailanbieters sieht so aus.

tlsrpt-too-large-what = { $place } ist größer als jeder Bericht (16 MiB) und wurde liegen gelassen.
tlsrpt-too-large-why = Die größten Absender schreiben einige hundert Kilobyte am Tag.
tlsrpt-too-large-next = Sehen Sie nach, ob das ist, wofür Sie es halten.

tlsrpt-cut-what = { $place } ließ sich nicht bis zum Ende lesen: { $cause }
tlsrpt-cut-why = Die Summe enthält, was bis dahin gelesen war, das Neueste zuerst. Was fehlt, kann gerade das sein, was scheiterte.
tlsrpt-cut-next = Lesen Sie es noch einmal, wenn die Verbindung besser ist, oder sichern Sie die Nachrichten als Dateien und lesen Sie diese.

tlsrpt-not-known-what = In { $place } ist kein TLS-Bericht.
tlsrpt-not-known-why = Ein Bericht ist ein JSON-Dokument, als Datei oder als Anhang einer Nachricht.
tlsrpt-not-known-next = Wählen Sie eine andere Datei; ein Zip-Archiv entpacken Sie zuerst. Berichte über Spam (DMARC) kommen als XML und sind etwas anderes.

tlsrpt-not-report-what = { $place } ist kein TLS-Bericht nach RFC 8460: { $cause }
tlsrpt-not-report-why = Was darin steht, fehlt in der Summe.
tlsrpt-not-report-next = Es ist nichts zu tun, außer wenn er von einem großen Anbieter kommt: Nehmen Sie dann den Anhang so, wie er mit der Mail kam.

tlsrpt-reversed-what = Der Bericht in { $place } endet ({ $end }), bevor er beginnt ({ $begin }).
tlsrpt-reversed-why = Wann das war, kann niemand sagen; er wurde nicht gezählt.
tlsrpt-reversed-next = Es ist nichts zu tun. Sein Absender muss ihn berichtigen.

tlsrpt-future-what = Der Bericht in { $place } beginnt in der Zukunft: { $begin }
tlsrpt-future-why = Von Verbindungen, die es noch nicht gab, kann niemand erzählen; er wurde nicht gezählt.
tlsrpt-future-next = Sehen Sie nach, ob die Uhr dieses Rechners stimmt; sonst muss sein Absender ihn berichtigen.

tlsrpt-not-about-what = Keiner dieser Berichte handelt von { $domain }. Sie handeln von: { $others }
tlsrpt-not-about-why = Ein Bericht nennt die Domäne hinter dem @ der Empfänger, nicht den Mailserver.
tlsrpt-not-about-next = Prüfen Sie, wie die Domäne geschrieben ist (--domain), lesen Sie andere Dateien oder einen längeren Zeitraum (--within), oder lassen Sie die Domäne weg.

tlsrpt-too-many-what = { $count } Angaben zu Absendern, Domänen oder Fehlern sind mehr, als sich auseinanderhalten lassen.
tlsrpt-too-many-why = So viele Namen sind meist erfunden, von jemandem, der unerwünschte Mail verschickt.
tlsrpt-too-many-next = Lesen Sie nur, was Ihre Domäne betrifft (--domain), oder weniger Dateien.

tlsrpt-more-what = { $count } weitere Dateien oder Nachrichten haben solche Probleme.
tlsrpt-more-why = Was darin steht, fehlt in der Summe.
tlsrpt-more-next = Lesen Sie die Ordner einzeln, um zu sehen, welche es sind.

# Warum Verbindungen scheiterten
tlsrpt-starttls-not-supported-what = Kein STARTTLS bei { $hosts }. Berichtet von { $senders } – Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-starttls-not-supported-why = Der Server hat kein TLS angeboten, oder jemand auf dem Weg hat das Angebot entfernt. Absender, die sich an Ihre Zusage halten, behalten die Mail zurück.
tlsrpt-starttls-not-supported-next = Sehen Sie sich jeden Server der Domäne an jeder seiner Adressen an, mit „Was ein Partner sieht“ (auf der Befehlszeile: postseal probe --domain { $domain }); ein zweiter MX oder IPv6 wird leicht vergessen.

tlsrpt-certificate-host-mismatch-what = Das Zertifikat bei { $hosts } gilt für einen anderen Namen. Berichtet von { $senders } – Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-certificate-host-mismatch-why = Ein Zertifikat muss den Namen tragen, der im MX-Eintrag steht. Absender, die sich an Ihre Zusage halten, behalten die Mail zurück.
tlsrpt-certificate-host-mismatch-next = Holen Sie ein Zertifikat für genau diesen Namen (Schritt 1), oder lassen Sie den MX-Eintrag den Server so nennen wie sein Zertifikat.

tlsrpt-certificate-expired-what = Das Zertifikat bei { $hosts } war abgelaufen. Berichtet von { $senders } – Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-certificate-expired-why = Absender, die sich an Ihre Zusage halten, behalten die Mail zurück, bis ein gültiges da ist.
tlsrpt-certificate-expired-next = Erneuern Sie es, laden Sie es und fragen Sie den laufenden Server: „postseal expiring --server“ sagt, was er jetzt zeigt. Lassen Sie sich das nächste Mal erinnern.

tlsrpt-certificate-not-trusted-what = Das Zertifikat bei { $hosts } stammt von niemandem, dem { $senders } vertrauen. Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-certificate-not-trusted-why = Es ist selbst ausgestellt, von einer eigenen CA, oder die Zertifikate dazwischen werden nicht mitgeschickt.
tlsrpt-certificate-not-trusted-next = Installieren Sie ein Zertifikat einer öffentlichen CA mit der ganzen Kette (Schritt 2 macht die Datei), und sehen Sie mit „postseal probe“ nach.

tlsrpt-validation-failure-what = TLS mit { $hosts } scheiterte aus einem Grund, den { $senders } nicht näher nennen. Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-validation-failure-why = Meist gibt es keine gemeinsame Version oder kein gemeinsames Verfahren, oder die Verbindung brach mittendrin ab.
tlsrpt-validation-failure-next = Sehen Sie mit „Was ein Partner sieht“ (auf der Befehlszeile: postseal probe --domain { $domain }) nach, was ein Absender sieht, und in das Protokoll des Servers von diesen Tagen.

tlsrpt-tlsa-invalid-what = Die TLSA-Einträge von { $hosts } passten nicht. Berichtet von { $senders } – Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-tlsa-invalid-why = Meist wurde bei einer Erneuerung der Schlüssel gewechselt und der Eintrag nicht. Absender, die DANE beachten, behalten die Mail zurück.
tlsrpt-tlsa-invalid-next = „postseal dns check { $domain }“ vergleicht die Einträge mit dem, was die Server zeigen, und gibt den, der zu veröffentlichen ist.

tlsrpt-dnssec-invalid-what = Die Signaturen (DNSSEC) auf dem Weg zu { $hosts } stimmten nicht. Berichtet von { $senders } – Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-dnssec-invalid-why = Wer Signaturen prüft, bekommt gar keine Antwort, und keine Mail erreicht Sie.
tlsrpt-dnssec-invalid-next = „postseal dns check { $domain }“ sagt, welcher Name es ist; wer die Zone führt, soll sie neu signieren und den DS-Eintrag vergleichen.

tlsrpt-dane-required-what = { $senders } bestehen auf DANE, und für { $hosts } gibt es keines. Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-dane-required-why = Das ist deren Entscheidung für Ihre Domäne. Deren Mail wartet, bis Sie TLSA-Einträge veröffentlichen.
tlsrpt-dane-required-next = Fragen Sie dort, was erwartet wird, oder veröffentlichen Sie DANE: „postseal dns check { $domain }“ gibt die Einträge.

tlsrpt-sts-policy-fetch-error-what = { $senders } konnten die MTA-STS-Richtlinie von { $domain } nicht holen. Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-sts-policy-fetch-error-why = Dort galt weiter die Richtlinie, die schon bekannt war, oder keine. Ein Webserver, der einen Augenblick weg ist, schadet nicht.
tlsrpt-sts-policy-fetch-error-next = Wenn es wieder vorkommt: https://mta-sts.{ $domain }/.well-known/mta-sts.txt muss für alle da sein, ohne Weiterleitung und ohne Sperre gegen Roboter.

tlsrpt-sts-policy-invalid-what = Was { $senders } als MTA-STS-Richtlinie von { $domain } geholt haben, ist keine. Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-sts-policy-invalid-why = Eine Zeile ist falsch, oder der Webserver hat etwas anderes geschickt. Für diese Absender ist es, als gäbe es keine Richtlinie.
tlsrpt-sts-policy-invalid-next = „postseal dns check { $domain }“ sagt, welche Zeile es ist; legen Sie die Datei neu ab und ändern Sie die id des Eintrags.

tlsrpt-sts-webpki-invalid-what = Die MTA-STS-Richtlinie von { $domain } galt für { $senders } nicht: Das Zertifikat des Webservers hält nicht stand. Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-sts-webpki-invalid-why = Die Richtlinie gilt nur von einem Server, der seinen Namen beweist. Für diese Absender ist es, als gäbe es keine.
tlsrpt-sts-webpki-invalid-next = Erneuern Sie das Zertifikat von mta-sts.{ $domain } beim Webserver, von einer öffentlichen CA und mit der ganzen Kette.

tlsrpt-other-what = { $senders } nennen einen eigenen Grund, bei { $hosts }: { $cause }. Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-other-why = RFC 8460 kennt ihn nicht; was er bedeutet, kann man nur dort sagen.
tlsrpt-other-next = Sehen Sie mit „Was ein Partner sieht“ (auf der Befehlszeile: postseal probe --domain { $domain }) nach, ob etwas nicht stimmt; wenn nicht, fragen Sie dort.

tlsrpt-untold-what = { $senders } sagen nicht, warum Verbindungen mit { $domain } scheiterten. Verbindungen: { $count }, { $first } bis { $last }.
tlsrpt-untold-why = Gescheitert ist dennoch etwas.
tlsrpt-untold-next = Sehen Sie mit „Was ein Partner sieht“ (auf der Befehlszeile: postseal probe --domain { $domain }) nach, und in das Protokoll des Servers von diesen Tagen.

# Ob MTA-STS erzwungen werden kann
tlsrpt-trial-not-read = MTA-STS: Kein Bericht der letzten zwei Wochen erzählt von Absendern, die die Richtlinie kennen. Lesen Sie die neuesten, bevor Sie sie erzwingen.
tlsrpt-trial-too-short = MTA-STS: bisher ohne Fehler, aber erst weniger als zwei Wochen erprobt. Warten Sie, bevor Sie sie erzwingen.
tlsrpt-trial-failing = MTA-STS: In den letzten zwei Wochen ist etwas gescheitert. Beheben Sie das zuerst, und warten Sie dann zwei Wochen, bevor Sie sie erzwingen.
tlsrpt-trial-clean = MTA-STS: zwei Wochen ohne Schwierigkeiten. Die Richtlinie kann erzwungen werden.

# Die Summe
tlsrpt-total = Berichte: { $reports }, { $begin } bis { $end }. Mehrfach vorhanden: { $duplicates }.
tlsrpt-none-about = Berichte: { $reports }. Keiner erzählt von einer Verbindung.
tlsrpt-domain = { $domain }: { $successful } Verbindungen über TLS wie zugesagt, { $failed } gescheitert.
tlsrpt-policy-sts = MTA-STS
tlsrpt-policy-tlsa = DANE
tlsrpt-policy-no-policy-found = keine Richtlinie
tlsrpt-sender = Absender
tlsrpt-policy = Zusage
tlsrpt-successful = Über TLS
tlsrpt-failed = Gescheitert
tlsrpt-first = Seit
tlsrpt-last = Zuletzt
tlsrpt-from = von { $addresses }
tlsrpt-progress-folder = { $folder } wird durchgesehen …
tlsrpt-progress-letters = Nachricht { $done } von { $all } …

tlsrpt-unsigned = Einen Bericht kann jeder schicken. Berichte müssen vom Absender signiert sein (DKIM; RFC 8460, Abschnitt 3); Postseal prüft das nicht: Lassen Sie Ihren Mailserver die anderen zurückweisen.
