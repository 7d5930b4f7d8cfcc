# Warum eine Datei nicht gelesen werden konnte (src/certificate/format)

certificate-empty-what = { $name } ist leer.
certificate-empty-why = Es gibt nichts darin zu lesen; vielleicht wurde sie nicht ganz gespeichert oder gesendet.
certificate-empty-next = Speichern Sie den Anhang noch einmal, oder bitten Sie die CA, ihn neu zu senden.

certificate-foreign-what = { $name } ist { $format ->
    [office] ein Office-Dokument (Word, Excel, LibreOffice, …)
    [pdf] ein PDF
    [picture] ein Bild
    [mail] eine E-Mail
    [html] eine Webseite (HTML)
    [packed] anders gepackt als mit ZIP
    [nested] ein ZIP in einem ZIP
    [crl] eine Liste gesperrter Zertifikate (CRL)
    [public-key] nur ein öffentlicher Schlüssel
    [jks] ein Java-Keystore im alten Format (JKS)
    [ssh] ein Schlüssel für SSH
    [pgp] etwas von PGP
    [parameters] ein Satz Parameter für einen Schlüssel
   *[asn1] eine Binärdatei anderer Art
}, kein Zertifikat.
certificate-foreign-why = Postseal sucht Zertifikate, Anträge und private Schlüssel: als Text mit Zeilen -----BEGIN, oder als Datei mit der Endung .crt, .cer, .der, .p7b, .pfx, .p12, .csr, .key oder .zip.
certificate-foreign-next = { $format ->
    [office] Steht das Zertifikat als Text darin, kopieren Sie ihn von der Zeile BEGIN bis zur Zeile END und fügen ihn ein. Sonst bitten Sie die CA um die Datei selbst.
    [pdf] Steht das Zertifikat als Text darin, kopieren Sie ihn von der Zeile BEGIN bis zur Zeile END und fügen ihn ein. Sonst bitten Sie die CA um die Datei selbst.
    [mail] Speichern Sie ihren Anhang und öffnen Sie diesen; oder kopieren Sie das Zertifikat aus ihrem Text, von BEGIN bis END.
    [html] Wahrscheinlich wurde eine Seite gespeichert, die eine Anmeldung verlangt. Melden Sie sich bei der CA an und laden Sie das Zertifikat selbst herunter.
    [packed] Packen Sie es aus und nehmen Sie die Dateien darin.
    [nested] Packen Sie das äußere aus und nehmen Sie das innere.
    [jks] Wandeln Sie ihn in PKCS #12 um und nehmen Sie die neue Datei: keytool -importkeystore -srckeystore DATEI -destkeystore neu.p12 -deststoretype PKCS12
   *[other] Suchen Sie die Datei mit dem Zertifikat; die CA hat sie gemailt oder bietet sie zum Herunterladen an.
}

certificate-only-request-what = { $name } ist ein Antrag (CSR), kein Zertifikat.
certificate-only-request-why = Das ist die Frage an die Zertifizierungsstelle; Ihr Server braucht die Antwort.
certificate-only-request-next = Schicken Sie ihn an die Zertifizierungsstelle, und holen Sie hier herein, was zurückkommt.

certificate-only-key-what = { $name } ist ein privater Schlüssel; ein Zertifikat ist nicht darin.
certificate-only-key-why = Ein Schlüssel gehört zu einem Zertifikat, und noch wurde keines hereingeholt.
certificate-only-key-next = Holen Sie das Zertifikat herein, das die Zertifizierungsstelle geschickt hat. Den Schlüssel behalten Sie für sich.

certificate-passphrase-needed-what = { $name } ist mit einer Passphrase geschützt.
certificate-passphrase-needed-why = Darin ist ein privater Schlüssel, den ohne die Passphrase niemand verwenden kann.
certificate-passphrase-needed-next = Geben Sie die Passphrase an, die beim Anlegen der Datei gewählt wurde (auf der Befehlszeile: --passphrase-file).

certificate-passphrase-empty-what = Die Passphrase für { $name } ist leer, die Datei hat aber eine.
certificate-passphrase-empty-why = Eine leere Passphrase öffnet nur Dateien, die mit einer leeren geschützt wurden.
certificate-passphrase-empty-next = Geben Sie die Passphrase an, die beim Anlegen der Datei gewählt wurde (auf der Befehlszeile: in der ersten Zeile der Datei von --passphrase-file).

certificate-passphrase-wrong-what = Die Passphrase öffnet { $name } nicht.
certificate-passphrase-wrong-why = Es ist nicht die, die beim Anlegen der Datei gewählt wurde; Großbuchstaben, Leerzeichen und Umlaute zählen.
certificate-passphrase-wrong-next = Versuchen Sie es noch einmal, oder fragen Sie, wer die Datei angelegt hat.

certificate-encryption-what = { $name } ist so geschützt, dass Postseal es nicht öffnen kann ({ $scheme }).
certificate-encryption-why = Das Verfahren ist sehr alt, sehr selten, oder auf sehr lange Rechenzeit angelegt.
certificate-encryption-next = Schreiben Sie die Datei neu. Ein PFX: openssl pkcs12 -legacy -in DATEI -nodes -out neu.pem. Einen Schlüssel: openssl pkcs8 -in DATEI -out neu.key

certificate-key-kind-what = Der Schlüssel in { $name } ist von einer Art, die für Mailserver nicht verwendet wird: { $kind }.
certificate-key-kind-why = Öffentliche Zertifizierungsstellen und verbreitete Mailserver nehmen RSA ab 2048 Bit und ECDSA auf den Kurven P-256, P-384 und P-521, manche auch Ed25519.
certificate-key-kind-next = Erzeugen Sie in Schritt 1 einen neuen Schlüssel und beantragen Sie damit ein neues Zertifikat; empfohlen ist ECDSA P-256.

certificate-archive-encrypted-what = Das Archiv { $name } ist mit einer eigenen Passphrase geschützt.
certificate-archive-encrypted-why = Nur das Programm, das es gepackt hat, oder eines wie dieses öffnet es.
certificate-archive-encrypted-next = Packen Sie es aus und nehmen Sie die Dateien darin.

certificate-too-much-what = { $name } enthält zu viel (mehr als { $limit }).
certificate-too-much-why = Keine CA sendet so viel; Postseal liest nicht weiter, damit keine Datei den Speicher füllt.
certificate-too-much-next = Nehmen Sie nur die Dateien mit Ihrem Zertifikat und seiner Kette.

# Warum die Dateien für einen Server nicht geschrieben werden konnten (src/certificate/export)

certificate-export-nothing-what = Es gibt kein Zertifikat zu schreiben.
certificate-export-nothing-why = In den angegebenen Dateien ist keines.
certificate-export-nothing-next = Nennen Sie die Datei, die die CA gesendet hat.

certificate-export-other-key-what = Das Zertifikat { $subject } gehört zu einem anderen Schlüssel.
certificate-export-other-key-why = Mit diesem Paar würde ein Server nicht starten.
certificate-export-other-key-next = Nennen Sie mit --key den Schlüssel, mit dem das Zertifikat beantragt wurde, oder das Zertifikat zu diesem Schlüssel.

certificate-export-key-needed-what = Die Form { $form } enthält den privaten Schlüssel, und es ist keiner da.
certificate-export-key-needed-why = Weder in den angegebenen Dateien noch in --key ist einer.
certificate-export-key-needed-next = Nennen Sie den Schlüssel, mit dem das Zertifikat beantragt wurde: --key DATEI

certificate-export-passphrase-needed-what = Eine PFX-Datei braucht eine Passphrase.
certificate-export-passphrase-needed-why = Sie enthält den privaten Schlüssel, und wer die Datei hat, könnte ihn verwenden.
certificate-export-passphrase-needed-next = Schreiben Sie eine Passphrase in eine Datei, die nur Sie lesen können, und nennen Sie diese: --passphrase-file DATEI

certificate-export-failed-what = Die Datei konnte nicht erstellt werden: { $cause }.
certificate-export-failed-why = Etwas im Zertifikat, im Schlüssel oder in der Passphrase passt nicht in dieses Format.
certificate-export-failed-next = Versuchen Sie eine andere Form, oder eine Passphrase aus einfachen Buchstaben und Ziffern.
