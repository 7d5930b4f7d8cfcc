# Die Probe (src/rehearsal)

rehearsal-bad-request-what = Die Übungs-CA kann den Zertifikatsantrag nicht lesen ({ $cause }).
rehearsal-bad-request-why = Eine CA, die Zertifikate ausstellt, unterschreibt nur einen Antrag, der vollständig ist und mit dem genannten Schlüssel signiert wurde.
rehearsal-bad-request-next = Erstellen Sie in Schritt 1 einen neuen Antrag.

rehearsal-no-names-what = Der Zertifikatsantrag nennt keinen Servernamen.
rehearsal-no-names-why = Ein Zertifikat wird für die Namen Ihres Mailservers ausgestellt; ohne Namen gibt es nichts zu bescheinigen.
rehearsal-no-names-next = Erstellen Sie in Schritt 1 einen neuen Antrag mit dem Namen Ihres Mailservers.

rehearsal-crypto-what = Die Übungs-CA konnte keinen Schlüssel oder keine Signatur erzeugen ({ $cause }).
rehearsal-crypto-why = Ohne sie gibt es kein Zertifikat für die Probe.
rehearsal-crypto-next = Starten Sie die Probe noch einmal. Scheitert sie wieder, melden Sie es bitte mit dem Text in Klammern.

rehearsal-server-what = Der Übungs-Mailserver konnte auf diesem Rechner nicht starten ({ $cause }).
rehearsal-server-why = Er nimmt die Testnachricht der Probe an und ist nur von diesem Rechner aus erreichbar.
rehearsal-server-next = Prüfen Sie, ob ein Sicherheitsprogramm lokale Verbindungen (127.0.0.1) verbietet, und starten Sie die Probe noch einmal.

rehearsal-not-usable-what = Das Zertifikat der Übungs-CA hat die Prüfung nicht bestanden ({ $cause }).
rehearsal-not-usable-why = Der Server eines Partners würde es ablehnen; deshalb endet die Probe hier.
rehearsal-not-usable-next = Prüfen Sie die Uhr dieses Rechners, und starten Sie die Probe noch einmal.

rehearsal-not-arrived-what = Die Testnachricht wurde angenommen, liegt aber nicht im Übungspostfach.
rehearsal-not-arrived-why = Ohne die empfangene Nachricht lässt sich nichts nachweisen.
rehearsal-not-arrived-next = Starten Sie die Probe noch einmal. Scheitert sie wieder, melden Sie es bitte.

cli-rehearse-request = Schritt 1, Antrag: Ein privater Schlüssel und ein Zertifikatsantrag für mx.example.test werden erzeugt.
cli-rehearse-certificate = Schritt 2, Zertifikat: Eine Übungs-CA nur für diese Probe stellt das Zertifikat aus, und es wird geprüft.
cli-rehearse-policy = Schritt 3, Richtlinie: Eine Konfiguration für Postfix wird geschrieben, die Mail in beiden Richtungen verschlüsselt.
cli-rehearse-proof = Schritt 4, Nachweis: Eine Testnachricht geht an einen Übungsserver auf diesem Rechner, und ihre Kopfzeilen werden gelesen.
cli-rehearse-kept = Die Dateien aller vier Schritte liegen in { $folder }. Das Übungszertifikat dient nur zum Ausprobieren: Kein Partner vertraut ihm.
cli-rehearse-removed = Die Dateien dieser Probe wurden entfernt. Mit --out ORDNER bleiben sie erhalten.
