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

policy-step-essentials-open = Melden Sie sich bei Proofpoint Essentials als Administrator an: Security Settings > Email > Filter Policies, und dort der Reiter Outbound.
policy-step-essentials-nothing = Es ist nichts einzustellen: Proofpoint Essentials bietet TLS an und benutzt es überall, wo die Gegenseite es anbietet.
policy-step-essentials-filter = Einmal für jede dieser Domains: { $domains }. Klicken Sie auf New Filter, nennen Sie ihn „{ $name }“ und die Domain, lassen Sie die Richtung bei Outbound und klicken Sie auf Continue.
policy-step-essentials-action = Wählen Sie in jedem dieser Filter als Scope die Firma, als Bedingung, dass die Adresse des Empfängers zu dieser Domain gehört. Wählen Sie als Aktion Nothing. Klicken Sie auf Add Another Action und wählen Sie „{ $action }“. Klicken Sie auf Save.
policy-step-essentials-test = Senden Sie an jede dieser Domains eine Nachricht (Schritt 4) und sehen Sie, dass sie ankommt: was nicht über TLS gehen kann, wird nicht mehr zugestellt.
policy-step-essentials-undo = Alles wieder wie vorher: löschen Sie diese Filter auf dem Reiter Outbound oder schalten Sie sie ab.

policy-step-mimecast-open = Melden Sie sich an der Mimecast Administration Console an: Policies > Gateway Policies.
policy-step-mimecast-nothing = Es ist nichts einzustellen: Mimecast bietet TLS an und benutzt es überall, wo die Gegenseite es anbietet.
policy-step-mimecast-relaxed = Klicken Sie neben Secure Delivery auf Definitions, dann auf Add Secure Delivery Definition. Tippen Sie als Description „{ $name }“. Wählen Sie in Select Option, dass TLS erzwungen wird, und zwar locker (relaxed): jedes Zertifikat genügt.
policy-step-mimecast-strict = Klicken Sie neben Secure Delivery auf Definitions, dann auf Add Secure Delivery Definition. Tippen Sie als Description „{ $name }“. Wählen Sie in Select Option, dass TLS erzwungen wird, und zwar streng (strict): das Zertifikat muss von einer vertrauenswürdigen Stelle stammen.
policy-step-mimecast-delivery = Klicken Sie wieder unter Gateway Policies auf Secure Delivery, dann einmal für jede dieser Domains: { $domains }: klicken Sie auf New Policy, tippen Sie „{ $name }“ und die Domain als Policy Narrative und wählen Sie die Definition „{ $name }“. Wählen Sie im Abschnitt Emails From Ihre eigenen Adressen, im Abschnitt Emails To die Domain. Speichern Sie.
policy-step-mimecast-receipt = Klicken Sie wieder unter Gateway Policies auf Secure Receipt, dann einmal für jede dieser Domains: { $domains }: klicken Sie auf New Policy, tippen Sie „Postseal“ und die Domain als Policy Narrative und wählen Sie, dass TLS erzwungen wird. Wählen Sie im Abschnitt Emails From die Domain, im Abschnitt Emails To Ihre eigenen Adressen. Speichern Sie.
policy-step-mimecast-test = Senden Sie in jeder Richtung eine Nachricht (Schritt 4) und sehen Sie, dass sie ankommt: was nicht über TLS gehen kann, wird nicht mehr angenommen oder zugestellt.
policy-step-mimecast-undo = Alles wieder wie vorher: löschen Sie diese Richtlinien unter Secure Delivery und Secure Receipt, dann die Definitionen.

policy-step-windows-certificate = Doppelklicken Sie auf dem Server auf die PFX-Datei für { $host }. Wählen Sie als Speicherort den lokalen Computer (Local Machine), geben Sie ihr Passwort ein und legen Sie sie im Speicher „Eigene Zertifikate“ (Personal) ab. Löschen Sie dann die Datei.

policy-step-kerio-certificate = Configuration > SSL Certificates: importieren Sie den privaten Schlüssel und das Zertifikat mit seiner Kette für { $host }. Beides sind PEM-Dateien, und der Schlüssel muss RSA sein.
policy-step-kerio-sending = Configuration > SMTP Server, Reiter SMTP Delivery: sehen Sie nach, dass SSL/TLS angehakt ist, und klicken Sie auf Apply.
policy-step-kerio-versions = Configuration > Security, Reiter TLS Options: wählen Sie TLS 1.2 als niedrigste Version und speichern Sie.
policy-step-kerio-plain = Configuration > SMTP Server, Reiter SMTP Delivery: nehmen Sie den Haken von SSL/TLS weg und klicken Sie auf Apply.
policy-step-kerio-test = Senden Sie eine Nachricht in jeder Richtung und sehen Sie sich Port 25 von anderswo an (Schritt 4).
policy-step-kerio-undo = Alles wieder wie vorher: setzen Sie den Haken auf dem Reiter SMTP Delivery und die Version auf dem Reiter TLS Options zurück und nehmen Sie unter SSL Certificates wieder das frühere Zertifikat in Gebrauch.

policy-step-mdaemon-enable = In MDaemon: Security > Security Manager (in älteren Versionen Security Settings) > SSL & TLS > MDaemon. Haken Sie „Enable SSL, STARTTLS, and STLS“ an und wählen Sie das Zertifikat für { $host } aus der Liste.
policy-step-mdaemon-sending = Haken Sie auf derselben Seite die Option an, mit der der SMTP-Server nach Möglichkeit mit STARTTLS sendet.
policy-step-mdaemon-plain = Nehmen Sie auf derselben Seite den Haken von der Option weg, mit der der SMTP-Server nach Möglichkeit mit STARTTLS sendet.
policy-step-mdaemon-exempt = Nehmen Sie im selben Abschnitt auf der Seite für die, mit denen STARTTLS nicht benutzt wird (in älteren Versionen STARTTLS White List), diese Domains auf: { $domains }
policy-step-mdaemon-required = Nehmen Sie im selben Abschnitt auf der Seite STARTTLS Required List diese Domains auf, dazu die Namen ihrer Mailserver (die in den MX-Einträgen): { $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers: nehmen Sie den Haken von „SSL negotiation failures will retry without SSL for up to one hour“ weg.
policy-step-mdaemon-test = Klicken Sie auf OK. Senden Sie dann eine Nachricht in jeder Richtung und sehen Sie sich Port 25 von anderswo an (Schritt 4).
policy-step-mdaemon-undo = Alles wieder wie vorher: setzen Sie diese Haken zurück, wählen Sie das frühere Zertifikat und nehmen Sie die Domains aus den Listen.

policy-step-mailenable-certificate = Im Verwaltungsprogramm von MailEnable: Servers > Localhost, Properties, Reiter SSL: haken Sie an, dass SSL benutzt wird, und wählen Sie das Zertifikat für { $host }. Es gilt für alle Dienste von MailEnable.
policy-step-mailenable-sending = Services and Connectors > SMTP, Properties, Reiter Outbound: haken Sie „Outbound TLS“ an. Lassen Sie auf dem Reiter Inbound bei Port 25 „Requires SSL“ ohne Haken. Klicken Sie auf OK.
policy-step-mailenable-plain = Services and Connectors > SMTP, Properties, Reiter Outbound: nehmen Sie den Haken von „Outbound TLS“ weg. Lassen Sie auf dem Reiter Inbound bei Port 25 „Requires SSL“ ohne Haken. Klicken Sie auf OK.
policy-step-mailenable-test = Starten Sie den SMTP-Dienst neu. Senden Sie dann eine Nachricht in jeder Richtung und sehen Sie sich Port 25 von anderswo an (Schritt 4).
policy-step-mailenable-undo = Alles wieder wie vorher: setzen Sie den Haken auf dem Reiter Outbound zurück, wählen Sie auf dem Reiter SSL das frühere Zertifikat und starten Sie den SMTP-Dienst neu.

policy-step-axigen-certificate = Schreiben Sie auf dem Server den privaten Schlüssel und das Zertifikat mit seiner Kette für { $host } in eine PEM-Datei und legen Sie sie in den Ordner certs in Axigens Arbeitsverzeichnis, nur für Axigens eigenen Benutzer lesbar.
policy-step-axigen-listener = In WebAdmin: SMTP Receiving, Abschnitt Listeners, bearbeiten Sie den Listener für Port 25. Wählen Sie auf seiner Seite SSL Settings dieses Zertifikat. Der Listener bleibt einer ohne SSL vom ersten Byte an: Andere Mailserver beginnen mit STARTTLS.
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing, Seite Acceptance Basic Settings: sehen Sie nach, dass unter den erlaubten ESMTP-Befehlen „Allow StartTLS“ angehakt ist. Speichern Sie die Konfiguration.
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing, Seite Routing Basic Settings, Abschnitt Connection settings: haken Sie „Use StartTLS if available“ an. Speichern Sie die Konfiguration.
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing, Seite Routing Basic Settings, Abschnitt Connection settings: nehmen Sie den Haken von „Use StartTLS if available“ weg. Speichern Sie die Konfiguration.
policy-step-axigen-test = Senden Sie eine Nachricht in jeder Richtung und sehen Sie sich Port 25 von anderswo an (Schritt 4).
policy-step-axigen-undo = Alles wieder wie vorher: wählen Sie für den Listener das frühere Zertifikat und setzen Sie beide Haken zurück.

policy-step-domino-save = Schreiben Sie im Domino Administrator auf, was heute in den Feldern steht, die unten genannt sind, und was „show config RouterFallbackNonTLS“ auf der Konsole des Servers ausgibt.
policy-step-domino-certificate = Importieren Sie den privaten Schlüssel und das Zertifikat mit seiner Kette für { $host } mit dem Certificate Manager in certstore.nsf (Hilfe von HCL: „Managing TLS certificates with Certificate Manager“).
policy-step-domino-inbound = Configuration > Messaging > Configurations: öffnen Sie das Dokument Configuration Settings dieses Servers, klicken Sie auf Edit Configuration und setzen Sie auf dem Reiter Router/SMTP > Advanced > Commands and Extensions „SSL negotiated over TCP/IP port“ (im Namen kann TLS statt SSL stehen) auf { $value }. Klicken Sie auf Save & Close.
policy-step-domino-outbound = Configuration: öffnen Sie das Serverdokument dieses Servers. Setzen Sie auf dem Reiter Ports > Internet Ports > Mail in der Spalte Mail (SMTP Outbound) „TCP/IP port status“ auf { $value }. Klicken Sie auf Save & Close.
policy-step-domino-fallback = Tippen Sie auf der Konsole des Servers „set config RouterFallbackNonTLS=1“. Ohne das wartet Mail an einen Server, dessen Zertifikat nicht passt, und kommt am Ende zurück.
policy-step-domino-wait = Tippen Sie auf der Konsole des Servers „set config RouterFallbackNonTLS=0“. Mail an einen Server, dessen Zertifikat nicht passt, wartet dann und geht nicht im Klartext.
policy-step-domino-restart = Tippen Sie auf der Konsole des Servers „restart task smtp“, danach „restart task router“.
policy-step-domino-test = Senden Sie eine Nachricht in jeder Richtung und sehen Sie sich Port 25 von anderswo an (Schritt 4).
policy-step-domino-undo = Alles wieder wie vorher: setzen Sie die Felder auf das zurück, was Sie aufgeschrieben haben, setzen Sie auf der Konsole RouterFallbackNonTLS zurück (wo nichts stand: „set config RouterFallbackNonTLS=“) und starten Sie beide Tasks neu.

policy-step-qmail-patch = Dies ist für ein qmail, das mit dem TLS-Patch gebaut wurde. Auf einem ohne ihn hält apply.sh an: So, wie sie veröffentlicht sind, können netqmail und notqmail kein TLS.
policy-step-qmail-user = Der Schlüssel wird nur für den Benutzer qmaild lesbar; wo qmail-smtpd als ein anderer läuft (etwa als vpopmail), rufen Sie auf: SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = Der Empfang wird von Hand eingestellt: Setzen und exportieren Sie im run-Skript, das qmail-smtpd unter sslserver startet, oder in der Datei mit Einstellungen, die es liest (etwa /var/qmail/ssl/ssl.env), UCSPITLS="", CERTFILE={ $certificate } und KEYFILE={ $key }. Schreiben Sie auf, was vorher dort stand.
policy-step-sqmail-required = Der Empfang wird von Hand eingestellt: Setzen und exportieren Sie im run-Skript, das qmail-smtpd unter sslserver startet, oder in der Datei mit Einstellungen, die es liest (etwa /var/qmail/ssl/ssl.env), UCSPITLS="!" (das lehnt Mail ohne TLS ab), CERTFILE={ $certificate } und KEYFILE={ $key }. Schreiben Sie auf, was vorher dort stand.
policy-step-sqmail-plain = Der Empfang wird von Hand eingestellt: Setzen und exportieren Sie im run-Skript, das qmail-smtpd startet, UCSPITLS="-": TLS wird dann nicht angeboten. Schreiben Sie auf, was vorher dort stand.
policy-step-sqmail-restart = Starten Sie diesen Dienst neu (mit daemontools: svc -t und sein Ordner), sehen Sie in sein Protokoll, und sehen Sie sich Port 25 von anderswo an (Schritt 4). undo.sh nimmt das nicht zurück: Tun Sie es von Hand.
policy-step-sqmail-name = Von den Namen im Zertifikat eines Partners vergleicht s/qmail nur den letzten DNS-Namen (openssl x509 -noout -ext subjectAltName zeigt sie der Reihe nach). Ist es nicht der Name des Servers, den apply.sh ausgibt, wartet die Mail: Sagen Sie Postseal diesen Namen für den Partner. Sie wartet auch, wo mehr als ein Zwischenzertifikat bis zur Wurzel führt.
policy-step-chasquid-roots = chasquid vertraut nur den Zertifizierungsstellen des Systems. Fügen Sie die aus { $roots } dort hinzu: Unter Debian kopieren Sie die Datei mit der Endung .crt nach /usr/local/share/ca-certificates/ (in jeder Datei ein Zertifikat), führen update-ca-certificates aus und starten chasquid neu.
policy-step-maddy-own = Eigene Regeln für das Senden in Blöcken „target.remote“ (limits, local_ip) werden nicht übernommen: Sehen Sie in postseal.conf nach, und ergänzen Sie sie dort. Was über einen anderen Server sendet („target.smtp“), bleibt, wie es ist.
policy-step-mox-acme = Ein Listener von mox, der sein Zertifikat über ACME bekommt, behält es: Es gilt auch für die anderen Namen des Webservers von mox. Für das obige Zertifikat entfernen Sie vorher seine Zeile ACME aus mox.conf.
policy-step-mox-folder = Die Skripte nehmen mox in /home/mox; für einen anderen Ordner rufen Sie auf: MOX=/sein/pfad sh apply.sh
policy-step-james-folder = Die Skripte nehmen James in /opt/james und starten es mit „systemctl restart james“ neu; sonst rufen Sie zum Beispiel auf: JAMES=/sein/pfad RESTART="docker restart james" sh apply.sh
policy-step-james-read = James muss den Schlüssel und das Zertifikat unter den obigen Pfaden lesen können, in seinem Container, wenn es in einem läuft.
policy-step-plesk-certificate = Öffnen Sie in Plesk Tools & Settings > SSL/TLS Certificates, fügen Sie das Zertifikat mit seinem privaten Schlüssel und seiner Kette hinzu, und wählen Sie es neben „Certificate for securing mail“. Plesk legt es dann in /etc/postfix/postfix_default.pem, auch ein erneuertes.
policy-step-plesk-sni = Eine Domain, für die Sie ein eigenes Zertifikat gewählt haben (Mail > Mail Settings), zeigt dieses denen, die nach einem Namen darin fragen; alle anderen sehen das obige.
policy-step-zimbra-certificate = Vor apply.sh: Legen Sie den privaten Schlüssel in /opt/zimbra/ssl/zimbra/commercial/commercial.key, schreiben Sie die Zertifikate der CA, die Wurzel zuletzt, in eine Datei, und rufen Sie als Benutzer zimbra auf: zmcertmgr deploycrt comm ZERTIFIKAT KETTE. Es dient allen Teilen von Zimbra; starten Sie sie mit zmcontrol restart neu.
policy-step-zimbra-servers = Führen Sie die Skripte auf jedem Server aus, auf dem der MTA von Zimbra läuft: Was sie setzen, gilt für diesen.
policy-step-cpanel-certificate = Öffnen Sie in WHM Service Configuration > Manage Service SSL Certificates, wählen Sie „Exim (SMTP) Server“, und installieren Sie das Zertifikat mit seinem privaten Schlüssel und seiner Kette (CA bundle). cPanel bewahrt es in /var/cpanel/ssl/exim auf, auch ein erneuertes.
policy-step-cpanel-again = Unsere Router und Transporte sind Kopien derer von cPanel, wie sie heute sind. Führen Sie apply.sh nach einer neuen Version von cPanel wieder aus: Es kopiert sie neu.

policy-step-iis-older = Vor apply.ps1: liegt ein älteres Zertifikat für { $host } im Speicher „Eigene Zertifikate“ (Personal) des lokalen Computers (certlm.msc), exportieren Sie es mit seinem Schlüssel und entfernen Sie es dort. Der Dienst wählt allein nach dem Namen.
policy-step-iis-offered = Internetinformationsdienste-Manager (IIS) 6.0: Rechtsklick auf den virtuellen SMTP-Server > Properties, Reiter Access. Sehen Sie unter Secure communication nach, dass „Require TLS encryption“ nicht angehakt ist.
policy-step-iis-required = Internetinformationsdienste-Manager (IIS) 6.0: Rechtsklick auf den virtuellen SMTP-Server > Properties, Reiter Access. Haken Sie unter Secure communication „Require TLS encryption“ an und klicken Sie auf OK. Rückgängig: den Haken wegnehmen.

# Ein Server, den wir nicht kennen: nach den Wörtern, mit denen seine Einstellungen meist heißen.
policy-step-other-certificate = Suchen Sie, wo der Server seine Zertifikate hat: Das Menü heißt meist SSL, TLS, Zertifikate (Certificates) oder Sicherheit (Security). Bringen Sie das Zertifikat für { $host } mit Kette und Schlüssel hinein, und wählen Sie es für Mail (SMTP, Port 25). Wird eine Datei verlangt, exportieren Sie in Schritt 2 ein PFX; werden zwei oder drei verlangt, nehmen Sie die einzelnen Dateien.
policy-step-other-receiving-plain = Empfangen: Suchen Sie in den Einstellungen von Port 25 (SMTP, Listener, Eingang, Inbound, Receive) nach STARTTLS, TLS oder „SMTP over TLS“, und schalten Sie es aus.
policy-step-other-receiving-opportunistic = Empfangen: Suchen Sie in den Einstellungen von Port 25 (SMTP, Listener, Eingang, Inbound, Receive) nach STARTTLS, TLS oder „SMTP over TLS“, und schalten Sie es ein als „offered“, „optional“, „preferred“ oder „opportunistic“. Nicht als „required“: Mail von anderen ginge verloren.
policy-step-other-receiving-required = Empfangen: Suchen Sie in den Einstellungen von Port 25 (SMTP, Listener, Eingang, Inbound, Receive) nach STARTTLS oder TLS, und stellen Sie es auf „required“, „mandatory“ oder „force“.
policy-step-other-receiving-verified = Empfangen: Suchen Sie in den Einstellungen von Port 25 nach TLS, stellen Sie es auf „required“, und suchen Sie eine Einstellung, mit der der Server ein Client-Zertifikat verlangt und prüft („verify“, „require client certificate“, „mutual TLS“). Wenige Server haben sie; ohne sie ist die Mail verschlüsselt, aber wer sie schickt, nicht bewiesen.
policy-step-other-sending-plain = Senden: Suchen Sie in den Einstellungen für ausgehende Mail (SMTP, Ausgang, Outbound, Delivery, Send) nach STARTTLS oder TLS, und schalten Sie es aus („never“, „none“).
policy-step-other-sending-opportunistic = Senden: Suchen Sie in den Einstellungen für ausgehende Mail (SMTP, Ausgang, Outbound, Delivery, Send) nach STARTTLS oder TLS, und wählen Sie „if available“, „when possible“, „preferred“ oder „opportunistic“.
policy-step-other-sending-required = Senden: Suchen Sie in den Einstellungen für ausgehende Mail (SMTP, Ausgang, Outbound, Delivery, Send) nach TLS, und wählen Sie „always“, „required“, „mandatory“ oder „force“.
policy-step-other-sending-verified = Senden: Suchen Sie in den Einstellungen für ausgehende Mail nach TLS, wählen Sie „required“ und dazu „verify certificate“, „trusted“, „check hostname“ oder „domain validation“. Ein Name, der nicht geprüft wird, ist nur verlangt, nicht geprüft.
policy-step-other-from-plain = Empfangen, für diese Partner kein TLS: Suchen Sie eine Liste von Rechnern oder Domains, die davon ausgenommen sind („exceptions“, „TLS exclusions“): { $domains }
policy-step-other-from-opportunistic = Empfangen, für diese Partner TLS, wenn sie es wollen: Suchen Sie eine Liste von Ausnahmen von dem, was für alle gilt: { $domains }
policy-step-other-from-required = Empfangen, für diese Partner TLS oder gar nicht: Suchen Sie eine Liste mit einem Namen wie „TLS domains“, „Force TLS“, „Required TLS“, „secure senders“, „partner connectors“, und tragen Sie ein: { $domains }
policy-step-other-from-verified = Empfangen, für diese Partner TLS mit geprüftem Zertifikat: Suchen Sie eine Liste oder einen Connector für einzelne Partner, der ein Client-Zertifikat mit bestimmtem Namen verlangt, und tragen Sie ein: { $domains }
policy-step-other-to-plain = Senden, an diese Partner kein TLS: Suchen Sie eine Liste von Domains, die davon ausgenommen sind, und tragen Sie ein: { $domains }
policy-step-other-to-opportunistic = Senden, an diese Partner TLS, wenn angeboten: Suchen Sie eine Liste von Ausnahmen von dem, was für alle gilt, und tragen Sie ein: { $domains }
policy-step-other-to-required = Senden, an diese Partner TLS oder gar nicht: Suchen Sie eine Liste oder eine Route je Domain mit einem Namen wie „TLS domains“, „Force TLS“, „Send secure to“, „Required TLS“, und tragen Sie ein: { $domains }
policy-step-other-to-verified = Senden, an diese Partner TLS mit geprüftem Zertifikat: Suchen Sie in derselben Liste oder Route nach „verify“, „trusted“, „check name“ oder „domain validation“, und tragen Sie ein: { $domains }
policy-step-other-versions = Suchen Sie die TLS-Versionen („protocols“, „minimum version“), erlauben Sie { $version } und neuere, und schalten Sie SSL 2, SSL 3 und was älter ist aus. Manche Server überlassen das ihrem System.
policy-step-other-ask =
    Was Sie davon nicht finden, fragen Sie den Hersteller, auf Englisch etwa so: "On our server { $host }:
    (1) How do I install a certificate with its intermediate certificates for SMTP?
    (2) How is STARTTLS offered on port 25?
    (3) How do I require TLS for mail to, and from, single domains, so that it is refused or kept in the queue otherwise?
    (4) Can it check the certificate and name of the other server?
    (5) Does it write TLS version and cipher into its Received lines?"
    Wofür ein Server keine Einstellung hat, das tut er nicht: Sagen Sie es dem Partner, oder lassen Sie es ein Gateway davor tun.
policy-step-other-test = Sehen Sie sich Port 25 von anderswo an („Was ein Partner sieht“, oder postseal probe { $host }). Schicken Sie dann eine Nachricht in jeder Richtung (Schritt 4): Erst das beweist es.
policy-step-other-undo = Damit alles wieder ist wie vorher: Stellen Sie jede dieser Einstellungen zurück. Schreiben Sie vorher auf, wie sie waren, oder machen Sie ein Bild davon.
server-other-name = Anderer Server
server-since = { $server } { $version } oder neuer
