# Das Wörterverzeichnis des Ratgebers (src/gui/screen/guide)

guide-acme-word = ACME
guide-acme-text = Ein Protokoll, mit dem ein Server sein Zertifikat selbst bestellt und erneuert (RFC 8555). Let’s Encrypt hat es bekannt gemacht; auch andere CAs sprechen es.

guide-auth-word = AUTH
guide-auth-text = Anmeldung an einem Mailserver mit Name und Passwort oder mit einem Token, bevor er Post von Ihnen annimmt. Nötig, wo Nutzer Mail abgeben, nicht zwischen den Servern von Partnern.

guide-bounce-word = Rückläufer
guide-bounce-text = Eine Nachricht, die sagt, dass Ihre nicht zugestellt wurde und warum. Auch DSN (delivery status notification) oder Bounce genannt.

guide-ca-word = CA, Zertifizierungsstelle
guide-ca-text = Eine Organisation, die prüft, ob ein Name Ihnen gehört, und ein Zertifikat dafür unterschreibt. Was sie unterschreibt, glauben alle, die ihr vertrauen.

guide-caa-word = CAA-Eintrag
guide-caa-text = Ein DNS-Eintrag, der die CAs nennt, die für Ihre Domain ausstellen dürfen. Andere müssen ablehnen. Ohne ihn dürfen alle.

guide-certificate-word = Zertifikat
guide-certificate-text = Eine kleine Datei, die sagt: Dieser öffentliche Schlüssel gehört dem Server dieses Namens, von diesem Tag bis zu jenem, unterschrieben von dieser CA. Sie ist nicht geheim.

guide-chain-word = Kette
guide-chain-text = Ihr Zertifikat und die dazwischen, bis zu einer Wurzel. Der Server muss alle außer der Wurzel mitschicken, sonst sehen andere nicht, warum sie ihm trauen sollten.

guide-cipher-word = Chiffre
guide-cipher-text = Das Verfahren, das die Daten unlesbar macht, zum Beispiel AES. Alte (RC4, 3DES, EXPORT) sind zu brechen und sollten nicht mehr angenommen werden.

guide-class-word = Klasse
guide-class-text = Wie streng TLS verlangt wird: Klartext, wenn angeboten, TLS oder gar nicht, geprüft. Für jede Richtung zu wählen, für alle und für einzelne Partner.

guide-csr-word = CSR, Antrag
guide-csr-text = Certificate Signing Request: der Name des Servers und sein öffentlicher Schlüssel, so wie eine CA sie haben will. Er ist nicht geheim; der private Schlüssel steht nicht darin.

guide-dane-word = DANE
guide-dane-text = Ein Eintrag im DNS (TLSA) mit dem Fingerabdruck des Schlüssels Ihres Servers. Wer ihn prüft, bemerkt ein falsches Zertifikat und fällt nie auf Klartext zurück. Er braucht DNSSEC.

guide-dnssec-word = DNSSEC
guide-dnssec-text = Unterschriften unter DNS-Einträgen, damit niemand unterwegs eine Antwort ändern kann. Man schaltet es beim DNS-Anbieter und beim Registrar ein.

guide-fingerprint-word = Fingerabdruck
guide-fingerprint-text = Eine kurze Zahl, aus einem Zertifikat oder Schlüssel berechnet (SHA-256). Sind zwei gleich, ist es dasselbe Zertifikat oder derselbe Schlüssel.

guide-hop-word = Station
guide-hop-text = Ein Stück des Weges einer Nachricht: von einem Server zum nächsten. Jede Station kann verschlüsselt sein oder nicht, wie auch immer die anderen sind.

guide-implicit-word = Implizites TLS
guide-implicit-text = TLS vom ersten Byte an, an einem eigenen Port: 465 zum Abgeben von Mail, 993 zum Lesen. Der andere Weg ist STARTTLS.

guide-intermediate-word = Zwischenzertifikat
guide-intermediate-text = Ein Zertifikat zwischen Ihrem und der Wurzel: Die CA unterschreibt damit, um den Schlüssel der Wurzel wegzuschließen. Es muss auf Ihrem Server liegen.

guide-key-word = Privater Schlüssel
guide-key-text = Die geheime Hälfte eines Schlüsselpaars. Wer ihn hat, kann sich als Ihr Server ausgeben. Er bleibt, wo er entstanden ist, lesbar für so wenige wie möglich.

guide-mta-sts-word = MTA-STS
guide-mta-sts-text = Eine kleine Textdatei auf einem Webserver Ihrer Domain, die sagt: Meine Mailserver sind diese, und sie können TLS. Wer sie liest, fällt nicht mehr auf Klartext zurück (RFC 8461).

guide-mx-word = MX-Eintrag
guide-mx-text = Der DNS-Eintrag, der sagt, welcher Server die Post einer Domain annimmt. Das Zertifikat muss für den Namen gelten, der darin steht, nicht für die Domain.

guide-passphrase-word = Passphrase, Passwort des Schlüssels
guide-passphrase-text = Womit die Datei eines Schlüssels verschlüsselt ist. Wer sie nicht kennt, kann mit der Datei nichts anfangen; wer sie vergisst, braucht einen neuen Schlüssel und ein neues Zertifikat.

guide-pem-word = PEM
guide-pem-text = Zertifikate und Schlüssel als Text, zwischen Zeilen mit BEGIN und END. Die meisten Server unter Linux wollen es so.

guide-pfx-word = PFX, PKCS #12
guide-pfx-text = Eine Datei mit Zertifikat, Kette und privatem Schlüssel, unter einem Kennwort. Windows, Exchange und Java wollen es so.

guide-received-word = Received-Zeile
guide-received-text = Die Zeile, die jeder Mailserver oben in eine Nachricht schreibt: von wem, an wen, wann, und meistens mit welchem TLS. Von unten gelesen sind sie der Weg der Nachricht.

guide-relay-word = Relay, Smarthost
guide-relay-text = Ein Server, dem Ihrer alle ausgehende Mail übergibt und der sie zustellt. Diese Station schützen dann Sie, die nächste ist Sache des Relays.

guide-root-word = Wurzelzertifikat
guide-root-text = Das Zertifikat einer CA, der Systeme von Anfang an vertrauen. Es liegt bei Ihren Partnern schon vor; es mitzuschicken nützt nichts.

guide-san-word = SAN, Namen im Zertifikat
guide-san-text = Subject Alternative Name: die Liste der Hostnamen, für die ein Zertifikat gilt. Nur sie zählt; der alte „common name“ wird nicht mehr angesehen.

guide-smtp-word = SMTP
guide-smtp-text = Das Protokoll, mit dem Mailserver einander Nachrichten übergeben (RFC 5321): Port 25 zwischen Servern, 587 und 465 für Nutzer.

guide-starttls-word = STARTTLS
guide-starttls-text = Der Befehl, mit dem eine im Klartext begonnene Verbindung zu TLS wechselt (RFC 3207). Die eine Seite muss ihn anbieten, die andere ihn verlangen.

guide-tls-rpt-word = TLS-RPT
guide-tls-rpt-text = Ein DNS-Eintrag mit einer Adresse, an die andere Server täglich berichten: wie viele Verbindungen zu Ihnen verschlüsselt waren und was bei den übrigen schiefging (RFC 8460).

guide-tlsa-word = TLSA-Eintrag
guide-tlsa-text = Der Eintrag im DNS, den DANE benutzt: welches Zertifikat oder welchen Schlüssel ein Server an einem Port zeigen darf.

guide-version-word = TLS-Version
guide-version-text = TLS 1.3 und 1.2 sind gut. 1.0 und 1.1 sind abgekündigt (RFC 8996), SSL 2 und 3 gebrochen. Beide Seiten nehmen die neueste, die beide kennen.
