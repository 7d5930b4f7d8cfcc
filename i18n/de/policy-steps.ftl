policy-step-google-open = Öffnen Sie admin.google.com als Administrator: Menü > Apps > Google Workspace > Gmail > Compliance. Wählen Sie links die Organisationseinheit (die oberste für alle).
policy-step-google-nothing = Es ist nichts einzustellen: Gmail bietet TLS an und benutzt es überall, wo die Gegenseite es anbietet.
policy-step-google-add = Zeigen Sie auf „Secure transport (TLS) compliance“ und klicken Sie auf Configure (oder auf „Add another rule“, wo es schon eine gibt). Als Beschreibung: { $name }
policy-step-google-inbound = Haken Sie unter „Email messages to affect“ nur „Inbound - all messages“ an.
policy-step-google-outbound = Haken Sie unter „Email messages to affect“ nur „Outbound - all messages“ an. Nehmen Sie unten bei Options den Haken von „Require CA-signed certificate“ weg.
policy-step-google-verified = Haken Sie unter „Email messages to affect“ nur „Outbound - all messages“ an. Haken Sie unten bei Options „Require CA-signed certificate“ und „Validate certificate hostname“ an.
policy-step-google-list = Wo nach Domains und Adressen gefragt wird, legen Sie eine neue Liste namens „{ $name }“ an und nehmen diese Domains darin auf: { $domains }
policy-step-google-save = Wo die Einstellung es anbietet, klicken Sie auf „Test TLS connection“; dann auf Save.
policy-step-google-wait = Warten Sie: Google sagt, dass eine Änderung bis zu 24 Stunden braucht. Senden Sie dann eine Nachricht in jeder Richtung (Schritt 4).
policy-step-google-undo = Alles wieder wie vorher: dieselbe Seite, und Delete neben jeder dieser Einstellungen.

policy-step-dms-certificate = Schlüssel und Zertifikat kommen mit den Einstellungen von docker-mailserver in den Container: binden Sie sie ein und setzen Sie in der Umgebung SSL_TYPE=manual, SSL_CERT_PATH und SSL_KEY_PATH. Es kopiert sie an die oben genannten Orte.
policy-step-dms-container = Die Skripte nehmen den Container „mailserver“; für einen anderen: CONTAINER=name sh apply.sh
policy-step-mailcow-certificate = Für ein eigenes Zertifikat setzen Sie SKIP_LETS_ENCRYPT=y in mailcow.conf und legen die Dateien nach data/assets/ssl/cert.pem (mit der Kette) und data/assets/ssl/key.pem: im Container ist das /etc/ssl/mail. Starten Sie dann postfix-mailcow, dovecot-mailcow und nginx-mailcow neu.
policy-step-mailcow-folder = Die Skripte nehmen mailcow in /opt/mailcow-dockerized; für einen anderen Ordner: MAILCOW=/sein/pfad sh apply.sh

policy-step-stalwart-login = Die Skripte rufen stalwart-cli auf; wo der Server ist und wer Sie sind, liest es aus der Umgebung: setzen Sie vorher STALWART_URL, STALWART_USER und STALWART_PASSWORD.
policy-step-stalwart-files = Der Benutzer, unter dem Stalwart läuft, muss Schlüssel und Zertifikat lesen können. Hat Stalwart für diesen Namen selbst ein Zertifikat geholt, bleibt jenes in Gebrauch.
policy-step-stalwart-own = Eigene Bedingungen unter „MTA > Outbound > Strategy“ (TLS) und „MTA > Session > MAIL FROM Stage“ (erlaubte Absender) werden ersetzt. Was dort stand, ist in postseal-stalwart-before.ndjson in Ihrem Home-Ordner: fügen Sie es, wo nötig, von Hand wieder hinzu.

policy-step-cisco-save = System Administration > Configuration File: sichern Sie die jetzige Konfiguration mit ihren Passwörtern an einem sicheren Ort.
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate: wählen Sie die PFX-Datei für { $host }, geben Sie ihr Passwort ein und benennen Sie sie.
policy-step-cisco-listener = Network > Listeners: klicken Sie auf den Namen des öffentlichen Listeners, wählen Sie das Zertifikat im Feld Certificate und senden Sie ab. Wählen Sie es auch unter Mail Policies > Destination Controls > Edit Global Settings im Feld Certificate.
policy-step-cisco-default = Mail Policies > Destination Controls: klicken Sie auf Default und setzen Sie TLS Support auf { $tls }.
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination, einmal für jede dieser Domains: { $domains }. Tippen Sie die Domain in das Feld Destination und setzen Sie TLS Support auf { $tls }.
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List: nennen Sie sie Postseal und nehmen Sie diese Domains darin auf: { $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies: wählen Sie den öffentlichen Listener; setzen Sie in Default Policy Parameters und in jeder Richtlinie, die Mail von anderen annimmt, TLS auf Preferred, und wählen Sie die Adressliste Postseal für die, bei denen TLS Pflicht ist.
policy-step-cisco-policy = Mail Policies > Mail Flow Policies: wählen Sie den öffentlichen Listener; setzen Sie in Default Policy Parameters und in jeder Richtlinie, die Mail von anderen annimmt, TLS auf { $tls } (None heißt dort auch Off).
policy-step-cisco-commit = Klicken Sie auf Commit Changes: vorher gilt nichts.
policy-step-cisco-test = Auf seiner Kommandozeile probiert „tlsverify“ ein Ziel, und „tail mail_logs“ zeigt TLS bei der Arbeit. Senden Sie dann eine Nachricht in jeder Richtung (Schritt 4).
policy-step-cisco-undo = Alles wieder wie vorher: laden Sie auf der Seite des ersten Schritts die Datei, die Sie dort gesichert haben, und bestätigen Sie mit Commit.
