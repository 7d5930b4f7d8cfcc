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
