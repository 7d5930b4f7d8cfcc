# Schritt 1: ein Zertifikat über ACME (src/request/acme)

acme-directory-what = „{ $text }“ ist keine hier bekannte Zertifizierungsstelle und keine https-Adresse.
acme-directory-why = Die Zertifizierungsstelle wird mit einem Wort genannt oder mit der Adresse ihres ACME-Verzeichnisses.
acme-directory-next = Nehmen Sie letsencrypt, staging, zerossl, google, sslcom-rsa oder sslcom-ecc, oder die mit https:// beginnende Adresse, die Ihre Zertifizierungsstelle nennt.

acme-terms-what = Den Bedingungen der Zertifizierungsstelle wurde nicht zugestimmt. Es wurde nichts bestellt.
acme-terms-why = Jede Zertifizierungsstelle verlangt das, bevor sie ein Zertifikat ausstellt.
acme-terms-next = Lesen Sie sie unter { $terms }; wenn Sie zustimmen, sagen Sie es (auf der Befehlszeile: --agree-terms).

acme-external-account-what = Diese Zertifizierungsstelle will erst Ihr Konto auf ihrer Website kennen: { $detail }.
acme-external-account-why = Sie stellt nur für ihre Kunden aus, und diese weisen sich mit einem Schlüssel von ihrer Website aus („External Account Binding“).
acme-external-account-next = Holen Sie den Namen des Schlüssels (KID) und den HMAC-Schlüssel auf ihrer Website und geben Sie beides an (auf der Befehlszeile: --eab-kid und --eab-key-file). Let's Encrypt braucht keinen.

acme-external-key-what = { $path } enthält keinen HMAC-Schlüssel eines Kontos.
acme-external-key-why = Zertifizierungsstellen zeigen ihn als ein langes Wort aus Buchstaben, Ziffern, „-“ und „_“ (base64url).
acme-external-key-next = Kopieren Sie dieses Wort von der Website in die Datei, und sonst nichts.

acme-csr-unreadable-what = { $path } ist keine Zertifikatsanfrage (CSR).
acme-csr-unreadable-why = Die Zertifizierungsstelle macht aus einer Anfrage ein Zertifikat; ein Schlüssel oder ein Zertifikat genügt dafür nicht.
acme-csr-unreadable-next = Wählen Sie die Datei, die mit „BEGIN CERTIFICATE REQUEST“ beginnt, oder erstellen Sie eine neue Anfrage.

acme-csr-without-names-what = Die Anfrage { $path } nennt keine Hostnamen oder noch etwas anderes.
acme-csr-without-names-why = Die Zertifizierungsstelle prüft die Namen in der Liste der Anfrage (Subject Alternative Name). Der Common Name allein zählt nicht, und Adressen werden so nicht geprüft.
acme-csr-without-names-next = Erstellen Sie eine neue Anfrage für die Namen Ihres Mailservers.

acme-csr-for-others-what = Die Anfrage ist für { $csr }, gewünscht ist aber { $hosts }.
acme-csr-for-others-why = Die Zertifizierungsstelle stellt für alle Namen der Anfrage aus oder für keinen.
acme-csr-for-others-next = Lassen Sie die Namen weg, dann gelten die der Anfrage, oder erstellen Sie eine neue Anfrage.

acme-unreachable-what = Die Zertifizierungsstelle ist unter { $url } nicht erreichbar ({ $cause }).
acme-unreachable-why = Ohne Verbindung kann nichts bestellt werden. Es ist nichts verloren.
acme-unreachable-next = Prüfen Sie Netz und Firewall (HTTPS nach außen), bei einer eigenen Zertifizierungsstelle deren Wurzeldatei (auf der Befehlszeile: --ca-root), und versuchen Sie es erneut. Im Netz eines Hotels, eines Zuges oder für Gäste öffnen Sie erst irgendeine Seite im Browser und melden sich an.

acme-not-acme-what = Was unter { $url } antwortet, spricht kein ACME: { $cause }
acme-not-acme-why = Die Adresse gehört vielleicht zu einer Webseite, oder unterwegs antwortet etwas anderes.
acme-not-acme-next = Vergleichen Sie die Adresse des Verzeichnisses mit der Anleitung der Zertifizierungsstelle. Im Netz eines Hotels, eines Zuges oder für Gäste öffnen Sie erst irgendeine Seite im Browser und melden sich an.

acme-account-what = { $path } ist kein Konto bei dieser Zertifizierungsstelle, oder die Datei ist beschädigt.
acme-account-why = Sie enthält den Schlüssel, an dem die Zertifizierungsstelle Sie erkennt. Sie wird nicht ersetzt, weil er nicht wiederherzustellen ist.
acme-account-next = Verschieben Sie die Datei; dann wird von selbst ein neues Konto angelegt.

acme-account-unknown-what = Die Zertifizierungsstelle kennt das hier aufbewahrte Konto nicht: { $detail }.
acme-account-unknown-why = Es wurde geschlossen, oder sie hat es vergessen, wie es Übungsdienste tun.
acme-account-unknown-next = Verschieben Sie die Datei acme-account-….json neben den Schlüsseln; dann wird von selbst ein neues Konto angelegt.

acme-contact-what = Die Zertifizierungsstelle nimmt die Mailadresse nicht an: { $detail }.
acme-contact-why = Dorthin schreibt sie, wenn mit einem Zertifikat etwas nicht stimmt.
acme-contact-next = Geben Sie eine Adresse an, die Mail empfängt, oder keine.

acme-listener-what = { $address } lässt sich für die Frage der Zertifizierungsstelle nicht öffnen: { $cause }
acme-listener-why = Sie fragt auf Port 80 des Hosts. Vielleicht hat ihn schon ein Webserver, und öffnen darf ihn nur ein Administrator.
acme-listener-next = Starten Sie es als Administrator auf dem Host selbst, während der Webserver eine Minute angehalten ist, oder weisen Sie den Namen über DNS nach.

acme-not-offered-what = Die Zertifizierungsstelle lässt { $host } so nicht nachweisen ({ $challenge }).
acme-not-offered-why = Ein Wildcard-Name lässt sich nur über DNS nachweisen.
acme-not-offered-next = Weisen Sie den Namen über DNS nach.

acme-not-seen-what = Der Eintrag { $name } wurde in { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
} nicht gefunden.
acme-not-seen-why = Auch die Zertifizierungsstelle fände ihn nicht. Vielleicht steht ein Teil des Namens doppelt da (viele Oberflächen ergänzen die Domain selbst), oder die Änderung ist noch nicht veröffentlicht. Sein Wert musste sein: { $value }
acme-not-seen-next = Berichtigen Sie den Eintrag und beginnen Sie neu. Es gibt dann einen neuen Wert.

acme-resolver-what = Das DNS lässt sich nicht befragen: { $cause }
acme-resolver-why = Der Eintrag, der den Namen nachweist, muss gesucht werden.
acme-resolver-next = Prüfen Sie das Netz dieses Rechners, oder nennen Sie einen DNS-Server (auf der Befehlszeile: --resolver).

acme-timed-out-what = Die Zertifizierungsstelle wurde in { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
} nicht fertig.
acme-timed-out-why = Vielleicht ist sie überlastet.
acme-timed-out-next = Versuchen Sie es in einer Stunde erneut.

acme-unauthorized-what = Die Zertifizierungsstelle fand für { $host } nicht den richtigen Nachweis: { $detail }.
acme-unauthorized-why = Der Eintrag oder die Antwort auf Port 80 fehlte oder war eine andere. Vielleicht gibt es noch einen älteren Eintrag desselben Namens, oder die Änderung hat nicht alle Nameserver der Domain erreicht.
acme-unauthorized-next = Beginnen Sie neu und übernehmen Sie den neuen Eintrag genau. Entfernen Sie ältere Einträge dieses Namens.

acme-dns-what = Die Zertifizierungsstelle konnte { $host } nicht nachschlagen: { $detail }.
acme-dns-why = Die Nameserver der Domain antworten ihr nicht, es gibt den Namen nicht, oder seine Signaturen (DNSSEC) sind kaputt.
acme-dns-next = Lassen Sie die Nameserver der Domain prüfen und beginnen Sie neu.

acme-connection-what = Die Zertifizierungsstelle erreichte { $host } nicht: { $detail }.
acme-connection-why = Sie fragt aus dem Internet auf Port 80 der Adresse, die das DNS nennt. Eine Firewall steht dazwischen, oder die Adresse gehört einem anderen Host.
acme-connection-next = Öffnen Sie Port 80 zu diesem Host, oder weisen Sie den Namen über DNS nach.

acme-caa-what = Ein Eintrag der Domain verbietet dieser Zertifizierungsstelle, für { $host } auszustellen: { $detail }.
acme-caa-why = CAA-Einträge im DNS zählen auf, wer für eine Domain ausstellen darf; diese ist nicht dabei.
acme-caa-next = Wählen Sie eine der aufgezählten, oder lassen Sie diese in die CAA-Einträge aufnehmen.

acme-rate-limited-what = Die Zertifizierungsstelle wurde zu oft gefragt: { $detail }.
acme-rate-limited-why = Sie begrenzt, wie viele Zertifikate und fehlgeschlagene Versuche eine Domain in einer Woche haben darf. { $minutes ->
    [0] Sie sagt nicht, wann sie wieder gefragt werden darf.
    [one] In einer Minute darf sie wieder gefragt werden.
   *[other] In { $minutes } Minuten darf sie wieder gefragt werden.
}
acme-rate-limited-next = Warten Sie so lange. Nehmen Sie für Versuche ihren Übungsdienst (staging).

acme-rejected-identifier-what = Die Zertifizierungsstelle stellt für { $host } nicht aus: { $detail }.
acme-rejected-identifier-why = Öffentliche Zertifizierungsstellen stellen nur für Namen aus, die es im Internet gibt, und manche Namen sind gesperrt.
acme-rejected-identifier-next = Prüfen Sie den Namen auf Tippfehler. Für einen privaten Namen nehmen Sie eine eigene Zertifizierungsstelle.

acme-bad-csr-what = Die Zertifizierungsstelle nimmt die Anfrage nicht an: { $detail }.
acme-bad-csr-why = Vielleicht verwendet sie diese Art von Schlüssel nicht, oder die Felder sind dort nicht erlaubt.
acme-bad-csr-next = Erstellen Sie eine neue Anfrage mit einem Schlüssel ECDSA P-256 oder RSA 3072.

acme-refused-what = Die Zertifizierungsstelle lehnte ab: { $detail }.
acme-refused-why = Das sind ihre eigenen Worte.
acme-refused-next = Versuchen Sie es später erneut; bleibt es dabei, suchen Sie diese Worte in ihren Hilfeseiten.

acme-wrong-certificate-what = Was die Zertifizierungsstelle schickte, ist kein Zertifikat für den Schlüssel dieser Anfrage.
acme-wrong-certificate-why = Es würde mit Ihrem Schlüssel nicht funktionieren.
acme-wrong-certificate-next = Beginnen Sie neu; geschieht es wieder, melden Sie es der Zertifizierungsstelle.

# postseal acme (src/cli/acme.rs)
cli-acme-connecting = Verbindung zur Zertifizierungsstelle …
cli-acme-terms = Sie stimmen den Bedingungen der Zertifizierungsstelle zu: { $url }
cli-acme-new-account = Konto bei der Zertifizierungsstelle wird angelegt; es bleibt in { $path }
cli-acme-known-account = Das Konto in { $path } wird verwendet
cli-acme-ordering = Bestellung wird aufgegeben …
cli-acme-still-proven = { $host }: Die Zertifizierungsstelle weiß noch, dass dieser Name Ihnen gehört.
cli-acme-add-record = Fügen Sie jetzt diesen Eintrag im DNS hinzu:
    Name:   { $name }
    Typ:    TXT
    Wert:   { $value }
cli-acme-go-on = Es wird gewartet, bis er sichtbar ist. Mit der Eingabetaste geht es ohne Warten weiter.
cli-acme-seen = { $name }: sichtbar bei { $servers }
cli-acme-not-yet = { $name }: noch nicht bei { $servers }
cli-acme-silent = { $name }: keine Antwort von { $servers }
cli-acme-listening = { $host }: Frage der Zertifizierungsstelle wird erwartet …
cli-acme-validating = Die Zertifizierungsstelle prüft …
cli-acme-rate-limited = Die Zertifizierungsstelle bittet, { $seconds } Sekunden zu warten …
cli-acme-finalizing = Nachgewiesen. Die Anfrage wird eingereicht …
cli-acme-fetching = Das Zertifikat wird geholt …
cli-acme-issued = Zertifikat:    { $path }
cli-acme-backup = Das ältere:    { $path }
cli-acme-remove = Die TXT-Einträge haben ihren Dienst getan und können entfernt werden.
cli-acme-unkept = Das Zertifikat wurde ausgestellt, lässt sich aber nicht speichern. Damit es nicht verloren geht, ist es hier ausgegeben; Geheimes steht nicht darin. Bestellen Sie nicht noch einmal: Das zählt bei den Grenzen der CA mit. Kopieren Sie es in eine Datei, und weiter geht es mit:
cli-acme-unread = Was unter { $older } liegt, lässt sich nicht als Kette lesen und bleibt, wie es ist. Die neue liegt daneben: { $path }
cli-acme-next = Weiter: postseal certificate check { $path } --host { $host }
