# Schritt 1: Schlüssel und Antrag (src/request)

algorithm-ecdsa-p256-recommendation = Empfohlen: klein, schnell und von jeder Zertifizierungsstelle und jedem Mailserver der letzten zehn Jahre angenommen.
algorithm-ecdsa-p384-recommendation = Nur wählen, wenn eine Vorschrift Ihres Hauses oder Ihres Partners es verlangt: P-256 ist stark genug und schneller.
algorithm-ed25519-recommendation = Nur für private Zertifizierungsstellen: keine öffentliche unterschreibt es heute, und viele Mailserver kennen es nicht.
algorithm-rsa-2048-recommendation = Wählen, wenn der Mailserver eines Partners älter als 2012 ist: jeder Server kennt es, und es ist der kürzeste noch angenommene RSA-Schlüssel.
algorithm-rsa-3072-recommendation = Wählen, wenn RSA verlangt wird und das Zertifikat Vorschriften für die Jahre nach 2030 genügen muss.
algorithm-rsa-4096-recommendation = Nur wählen, wenn eine Vorschrift es verlangt: jede Verbindung dauert merklich länger, und die Partner gewinnen nichts.

request-no-host-what = Es wurde kein Hostname angegeben.
request-no-host-why = Ein Zertifikat wird für die Namen Ihres Mailservers ausgestellt; ohne Namen gibt es nichts zu beantragen.
request-no-host-next = Geben Sie den Namen Ihres Mailservers ein, etwa mx.example.org.

request-key-exists-what = Es gibt schon einen privaten Schlüssel: { $path }. Es wurde nichts geschrieben.
request-key-exists-why = Ein ersetzter Schlüssel ist endgültig verloren, und jedes dafür ausgestellte Zertifikat wird wertlos.
request-key-exists-next = Verwenden Sie diesen Schlüssel wieder (auf der Befehlszeile: --reuse-key { $path }), oder wählen Sie für einen neuen einen anderen Ordner.

request-csr-exists-what = Es gibt schon einen Antrag: { $path }. Es wurde nichts geschrieben.
request-csr-exists-why = Er gehört zu einem anderen Schlüssel. Würde er ersetzt, könnte niemand mehr sagen, zu welchem Schlüssel die Antwort der Zertifizierungsstelle gehört.
request-csr-exists-next = Wählen Sie einen anderen Ordner, oder räumen Sie den alten Antrag selbst beiseite.

request-key-encrypted-what = Der Schlüssel { $path } ist mit einer Passphrase geschützt.
request-key-encrypted-why = Ohne die Passphrase kann er den Antrag nicht unterschreiben.
request-key-encrypted-next = Geben Sie die Passphrase an (auf der Befehlszeile: --passphrase-file DATEI, mit der Passphrase in der ersten Zeile der Datei).

request-passphrase-wrong-what = Die Passphrase öffnet den Schlüssel { $path } nicht.
request-passphrase-wrong-why = Ohne die richtige kann der Schlüssel den Antrag nicht unterschreiben. Es wurde nichts geschrieben.
request-passphrase-wrong-next = Prüfen Sie Schreibweise, Großbuchstaben und die Sprache der Tastatur; bei einer Datei zählt nur die erste Zeile.

request-passphrase-empty-what = Die Passphrase ist leer.
request-passphrase-empty-why = Ein Schlüssel mit leerer Passphrase ist nicht geschützt.
request-passphrase-empty-next = Geben Sie eine Passphrase an, oder gar keine: die Datei kann in jedem Fall nur ihr Besitzer lesen.

request-passphrase-too-long-what = Die Passphrase ist länger als 1024 Bytes.
request-passphrase-too-long-why = OpenSSL, und damit die meisten Mailserver, könnten den Schlüssel nicht mehr öffnen.
request-passphrase-too-long-next = Wählen Sie eine kürzere; fünf oder sechs zufällige Wörter genügen.

request-passphrase-not-text-what = Die erste Zeile von { $path } ist kein Text.
request-passphrase-not-text-why = Eine Passphrase wird als UTF-8 gelesen, wie OpenSSL und die meisten Tastaturen sie schreiben.
request-passphrase-not-text-next = Schreiben Sie die Passphrase in die erste Zeile einer Textdatei in UTF-8.

request-key-unreadable-what = In { $path } steht kein privater Schlüssel.
request-key-unreadable-why = Der Antrag muss mit dem privaten Schlüssel unterschrieben werden; in dieser Datei steht etwas anderes, etwa ein Zertifikat.
request-key-unreadable-next = Wählen Sie einen Text, der mit „BEGIN PRIVATE KEY“, „BEGIN RSA PRIVATE KEY“ oder „BEGIN EC PRIVATE KEY“ beginnt, oder eine PFX-Datei (.pfx, .p12).

request-key-unsupported-what = Der Schlüssel { $path } ist von einer Art, die für Mailserver nicht verwendet wird: { $kind }.
request-key-unsupported-why = Öffentliche Zertifizierungsstellen oder verbreitete Mailserver lehnen ihn ab.
request-key-unsupported-next = Erzeugen Sie einen neuen Schlüssel; empfohlen ist ECDSA P-256.

request-csr-not-written-what = Der neue Schlüssel { $path } wurde geschrieben, der Antrag aber nicht: { $cause }.
request-csr-not-written-why = Der Schlüssel ist in Ordnung und bleibt erhalten; es fehlt nur der Antrag für die Zertifizierungsstelle.
request-csr-not-written-next = Beseitigen Sie die Ursache und stellen Sie mit diesem Schlüssel einen Antrag aus (auf der Befehlszeile: --reuse-key { $path }).

request-certificate-locked-what = { $name } ist mit einer Passphrase geschützt.
request-certificate-locked-why = Außer dem Zertifikat liegt ein privater Schlüssel darin, wie in jeder PFX-Datei.
request-certificate-locked-next = Geben Sie die Passphrase an (auf der Befehlszeile: --certificate-passphrase-file DATEI), oder wählen Sie eine Datei, in der nur das Zertifikat steht.

request-no-certificate-what = { $name } enthält kein Zertifikat.
request-no-certificate-why = Eine Erneuerung übernimmt Namen und Angaben aus dem Zertifikat, das in Gebrauch ist.
request-no-certificate-next = Wählen Sie die Datei, die der Mailserver jetzt verwendet; sie beginnt mit „BEGIN CERTIFICATE“.

request-no-request-what = { $name } enthält keinen Antrag.
request-no-request-why = Ein Antrag (CSR) entsteht zusammen mit einem Schlüssel, durch OpenSSL, Windows oder Ihren Mailserver. In dieser Datei ist etwas anderes.
request-no-request-next = Wählen Sie die Datei, die mit „BEGIN CERTIFICATE REQUEST“ oder „BEGIN NEW CERTIFICATE REQUEST“ beginnt.

request-damaged-what = Der Antrag in { $name } ist beschädigt.
request-damaged-why = Er ist mit dem eigenen Schlüssel unterschrieben, und die Unterschrift passt nicht: Danach wurde etwas verändert.
request-damaged-next = Kopieren Sie die Datei noch einmal von dort, wo sie entstand, ganz und unverändert, oder erstellen Sie hier einen neuen Antrag.

request-without-names-what = Der Antrag in { $name } nennt keinen Host.
request-without-names-why = Das Zertifikat eines Mailservers muss den Namen tragen, unter dem andere ihn erreichen, etwa mx.example.org.
request-without-names-next = Erstellen Sie den Antrag noch einmal mit dem Namen des Hosts, oder erstellen Sie hier einen neuen.

request-dns-what = Das DNS konnte nicht gefragt werden: { $cause }.
request-dns-why = Ohne es lässt sich nicht sagen, welche Mailserver eine Domain hat und welche Zertifizierungsstellen ausstellen dürfen.
request-dns-next = Prüfen Sie das Netz dieses Rechners, oder nennen Sie einen anderen DNS-Server (auf der Befehlszeile: --resolver IP:PORT).

request-crypto-what = Der Schlüssel oder der Antrag konnte nicht erzeugt werden: { $cause }.
request-crypto-why = Es wurde nichts geschrieben.
request-crypto-next = Versuchen Sie es noch einmal; geschieht es wieder, melden Sie es mit diesen Worten.

subject-too-long-what = { $field ->
    [organization] Die Organisation
    [unit] Die Abteilung
    [locality] Der Ort
    [state] Das Bundesland
   *[country] Das Land
} ist länger als { $limit } Zeichen.
subject-too-long-why = Zertifikate haben nicht mehr Platz, und eine Zertifizierungsstelle würde den Antrag ablehnen.
subject-too-long-next = Kürzen Sie den Text, oder lassen Sie das Feld leer: diese Angaben sind freiwillig.

subject-control-what = { $field ->
    [organization] Die Organisation
    [unit] Die Abteilung
    [locality] Der Ort
    [state] Das Bundesland
   *[country] Das Land
} enthält einen Zeilenumbruch, einen Tabulator oder ein anderes unsichtbares Zeichen.
subject-control-why = Ein Zertifikat zeigt den Text in einer Zeile, und eine Zertifizierungsstelle würde den Antrag ablehnen.
subject-control-next = Geben Sie den Text neu ein, oder lassen Sie das Feld leer: diese Angaben sind freiwillig.

subject-country-what = { $country } ist kein Ländercode.
subject-country-why = Zertifikate nennen ein Land mit den zwei Buchstaben nach ISO 3166.
subject-country-next = Geben Sie zwei Buchstaben ein, etwa DE, AT oder CH, oder lassen Sie das Feld leer.

# postseal request (src/cli/request.rs)
cli-request-fetching = { $server } wird nach dem Zertifikat gefragt …
cli-request-making-key = Der Schlüssel wird erzeugt …
cli-request-reading-key = Der Schlüssel wird gelesen …
cli-request-signing = Der Antrag wird unterschrieben …
cli-request-writing = Die Dateien werden geschrieben …
cli-request-key = Privater Schlüssel:     { $path }
cli-request-csr = Antrag:                 { $path }
cli-request-hosts = Hostnamen:              { $hosts }
cli-request-algorithm = Art des Schlüssels:     { $algorithm }
cli-request-spki = Öffentlicher Schlüssel: { $sha256 } (SHA-256)
cli-request-sealed = Der Schlüssel ist mit der Passphrase geschützt. Postfix und die meisten anderen Mailserver lesen ihren Schlüssel unbeaufsichtigt und können ihn so nicht verwenden: openssl pkey -in KEY -out KEY.open macht auf dem Server eine Kopie ohne.
cli-request-next = Weiter: Senden Sie den Antrag, von BEGIN bis END, an Ihre Zertifizierungsstelle (die Firma, die das Zertifikat ausstellt). Senden Sie den privaten Schlüssel niemandem; heben Sie ihn auf, ohne ihn funktioniert das Zertifikat nicht.
