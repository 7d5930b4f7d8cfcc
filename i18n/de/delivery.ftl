delivery-name-not-found-what = Der Name { $name } hat keine Adresse.
delivery-name-not-found-why = Das DNS, das Verzeichnis aller Hostnamen, kennt keinen Server dieses Namens; es gibt nichts, womit man sich verbinden könnte.
delivery-name-not-found-next = Prüfen Sie die Schreibweise; bei einem neuen Namen, ob sein Eintrag veröffentlicht ist: A oder AAAA für einen Server, MX für eine Mail-Domain.

delivery-null-mx-what = Die Domain { $domain } nimmt keine E-Mail an.
delivery-null-mx-why = Ihr MX-Eintrag, der die Mailserver nennt, sagt das mit Absicht (RFC 7505); es gibt also nichts, womit man sich verbinden könnte.
delivery-null-mx-next = Prüfen Sie die Schreibweise der Domain; viele verwenden für E-Mail eine andere als für das Web.

delivery-unusable-mx-what = Die MX-Einträge von { $domain } nennen keinen Mailserver.
delivery-unusable-mx-why = Ein MX-Eintrag, der den Mailserver einer Domain nennt, muss einen Hostnamen enthalten; was dort steht, ist keiner, zum Beispiel eine Adresse.
delivery-unusable-mx-next = Wer das DNS von { $domain } betreut, muss dort den Hostnamen des Servers eintragen.

delivery-resolver-what = Die Adresse von { $name } ließ sich nicht nachschlagen: { $cause }.
delivery-resolver-why = Ohne Antwort des DNS, des Verzeichnisses aller Hostnamen, wird kein Server gefunden.
delivery-resolver-next = Prüfen Sie Netz und DNS-Server dieses Rechners, oder nennen Sie in den Einstellungen einen anderen (auf der Befehlszeile: --resolver), und versuchen Sie es noch einmal.

delivery-port-closed-what = Unter { $target } antwortet nichts: Die Verbindung wurde abgelehnt.
delivery-port-closed-why = Der Rechner ist da, aber an diesem Port lauscht kein Mailserver, oder eine Firewall weist uns ab.
delivery-port-closed-next = Prüfen Sie, ob der Mailserver läuft und an diesem Port lauscht (25 zwischen Servern, 587 oder 465 für Programme, die sich anmelden, 993 für Postfächer).

delivery-network-what = Die Verbindung zu { $target } ist gescheitert ({ $step }): { $cause }.
delivery-network-why = Es führt kein Weg durchs Netz zu diesem Server, oder er riss unterwegs ab.
delivery-network-next = Prüfen Sie Adresse, Netz und Firewall und versuchen Sie es noch einmal.

delivery-timed-out-what = { $target } hat { $seconds } Sekunden lang nicht geantwortet ({ $step }).
delivery-timed-out-why = Vielleicht verschluckt eine Firewall die Verbindung (viele Anbieter sperren Port 25 nach außen), oder der Server ist überlastet.
delivery-timed-out-next = Versuchen Sie es später, aus einem anderen Netz oder über Port 587.

delivery-no-greeting-what = { $target } nimmt die Verbindung an, sagt aber { $seconds } Sekunden lang nichts ({ $step }).
delivery-no-greeting-why = Ein Mailserver spricht als Erster. Der Port gehört vielleicht einem anderen Dienst, oder er erwartet TLS vom ersten Byte an; manche Server lassen Unbekannte Minuten warten.
delivery-no-greeting-next = Prüfen Sie Host und Port; für Port 465 wählen Sie implizites TLS. Ist beides richtig, versuchen Sie es später, oder sehen Sie in das Protokoll des Servers.

delivery-port-25-silent-what = Unter { $target } antwortet niemand: keine Verbindung in { $seconds } Sekunden.
delivery-port-25-silent-why = Die meisten Internetanbieter sperren Port 25 für Haushalte und Büros, Cloud-Anbieter ebenso. Der Server kann völlig in Ordnung sein.
delivery-port-25-silent-next = Sehen Sie von Ihrem Mailserver aus nach, der den Port benutzen darf: Kopieren Sie Postseal dorthin und starten Sie postseal probe. Oder sehen Sie sich Port 587 an, wenn der Server ihn hat.

delivery-closed-what = { $target } hat die Verbindung geschlossen ({ $step }).
delivery-closed-why = Der Server, oder etwas davor, hat das Gespräch mittendrin beendet; es wurde keine Nachricht angenommen.
delivery-closed-next = Sehen Sie in das Protokoll jenes Servers zu dieser Zeit; vielleicht lehnt er die Adresse dieses Rechners ab.

delivery-unsure-what = { $target } hat nicht mehr gesagt, ob die Nachricht angenommen ist ({ $step }): In diesem Augenblick riss die Verbindung ab.
delivery-unsure-why = Die Nachricht war schon ganz übergeben; sie kann ankommen oder auch nicht. Manche Server prüfen eine Nachricht minutenlang, bevor sie antworten.
delivery-unsure-next = Sehen Sie im Postfach des Empfängers nach. Ist sie nach einigen Minuten nicht da, senden Sie noch einmal: Schlimmstenfalls kommt sie zweimal an.

delivery-not-smtp-what = Was unter { $target } antwortet, spricht nicht das Mailprotokoll SMTP ({ $step }: { $cause }).
delivery-not-smtp-why = Der Port gehört vielleicht einem anderen Dienst, oder er erwartet TLS vom ersten Byte an.
delivery-not-smtp-next = Prüfen Sie Host und Port; für Port 465 wählen Sie implizites TLS.

delivery-web-page-what = Was unter { $target } antwortet, ist ein Webserver, kein Mailserver ({ $step }).
delivery-web-page-why = Netze in Hotels, Zügen und für Gäste antworten mit einer eigenen Seite, bis man sich angemeldet hat. Oder der Port gehört einem Webserver.
delivery-web-page-next = Öffnen Sie irgendeine Seite im Browser, melden Sie sich im Netz an, und versuchen Sie es noch einmal. Sonst prüfen Sie Host und Port.

delivery-deferred-what = { $target } vertröstet uns ({ $step }): { $reply }.
delivery-deferred-why = Eine Antwort, die mit 4 beginnt, heißt „später noch einmal“; viele Server empfangen unbekannte Absender so (Greylisting).
delivery-deferred-next = Warten Sie einige Minuten und senden Sie dann noch einmal.

delivery-greylisted-what = { $target } vertröstet uns, wie alle, die dort noch nicht bekannt sind ({ $step }): { $reply }.
delivery-greylisted-why = Greylisting: Programme, die Spam senden, kommen nicht wieder, Mailserver schon. Es ist alles in Ordnung.
delivery-greylisted-next = Warten Sie fünf bis fünfzehn Minuten, und senden Sie dann noch einmal vom selben Rechner.

delivery-mailbox-what = Das Postfach auf { $target } konnte nicht gelesen werden ({ $step }): { $cause }.
delivery-mailbox-why = Ob die Nachricht angekommen ist, ist also nicht bekannt.
delivery-mailbox-next = Versuchen Sie es noch einmal, oder öffnen Sie die Nachricht in Ihrem Mailprogramm, speichern Sie sie, und öffnen Sie die Datei hier.

delivery-not-arrived-what = { $seconds ->
    [one] Nach einer Sekunde
   *[other] Nach { $seconds } Sekunden
} ist die Nachricht { $id } nicht im Postfach auf { $target }.
delivery-not-arrived-why = Vielleicht wird sie unterwegs aufgehalten (Greylisting dauert bis zu fünfzehn Minuten) oder kam in ein anderes Postfach. Posteingang und Spam-Ordner wurden durchgesehen.
delivery-not-arrived-next = Warten Sie noch etwas länger. Wurde sie abgelehnt, liegt darüber eine Meldung im Postfach des Absenders.

delivery-message-id-what = { $id } ist keine Message-ID.
delivery-message-id-why = Gefunden wird eine Nachricht durch die ganze ID: Sie enthält ein @, etwa <20261123.1@mx.example.org>. Durch einen Teil davon würde eine andere Nachricht für Ihre gehalten.
delivery-message-id-next = Nehmen Sie sie aus dem, was send ausgegeben hat, oder aus der Zeile Message-ID der Nachricht.

delivery-secret-empty-what = Die erste Zeile von { $file } ist leer.
delivery-secret-empty-why = Dort wird das Passwort oder Token erwartet; ohne zählt der Server nur eine misslungene Anmeldung.
delivery-secret-empty-next = Schreiben Sie es in die erste Zeile der Datei.

delivery-collect-folder = Blick in { $folder } …
delivery-collect-wait = { $seconds ->
    [one] Noch nicht da; noch eine Sekunde.
   *[other] Noch nicht da; noch { $seconds } Sekunden.
}

delivery-blocklisted-what = { $target } nimmt von unserer Adresse nichts an ({ $step }): { $reply }.
delivery-blocklisted-why = Die Adresse steht auf einer Liste derer, die Spam senden, oder der Anschlüsse zu Hause, die nicht selbst Mail senden sollen. Mit TLS hat das nichts zu tun.
delivery-blocklisted-next = Senden Sie über Ihren eigenen Mailserver (auf der Kommandozeile: --via), oder starten Sie Postseal dort. Ist es die Adresse Ihres Servers: Bitten Sie den Betreiber der Liste, sie zu streichen.

delivery-rejected-what = { $target } lehnt ab ({ $step }): { $reply }.
delivery-rejected-why = Eine Antwort, die mit 5 beginnt, ist endgültig: Derselbe Versuch gelingt auch später nicht. Es wurde keine Nachricht angenommen.
delivery-rejected-next = Lesen Sie die Begründung des Servers; prüfen Sie Absender, Empfänger und ob Sie sich zuerst anmelden müssen.

delivery-no-starttls-what = { $target } bietet kein TLS an (kein STARTTLS); es wurde nichts gesendet.
delivery-no-starttls-why = STARTTLS ist der Befehl, der aus einer offenen Verbindung eine verschlüsselte macht; ohne ihn wäre die Mail unterwegs lesbar. Auch ein Gerät dazwischen kann das Angebot entfernen.
delivery-no-starttls-next = Schalten Sie TLS an jenem Server ein; ist es eingeschaltet, suchen Sie nach einer Firewall mit „SMTP-Inspektion“ dazwischen.

delivery-starttls-refused-what = { $target } bietet TLS an und verweigert es dann: { $reply }. Es wurde nichts gesendet.
delivery-starttls-refused-why = Meist kann der Server sein Zertifikat oder seinen Schlüssel nicht lesen.
delivery-starttls-refused-next = Sehen Sie in das Protokoll jenes Servers, und prüfen Sie Pfade und Rechte von Zertifikat und Schlüssel.

delivery-injected-what = { $target } hat hinter seiner Zusage zu TLS offenen Text gesendet; die Verbindung wurde aufgegeben.
delivery-injected-why = So schöbe ein Angreifer unterwegs eigene Worte in das verschlüsselte Gespräch (CVE-2011-0411), oder so verhält sich ein stark veralteter Server.
delivery-injected-next = Aktualisieren Sie die Software jenes Servers; ist sie aktuell, suchen Sie nach einem Gerät dazwischen, das Mailverbindungen verändert.

delivery-handshake-what = TLS mit { $target } ist gescheitert: { $cause }.
delivery-handshake-why = Beide Seiten konnten sich nicht auf eine Verschlüsselung einigen, oder Zertifikat und Schlüssel des Servers funktionieren nicht. Darüber wurde nichts gesendet.
delivery-handshake-next = Sehen Sie in das Protokoll jenes Servers zu dieser Zeit; prüfen Sie Zertifikat, Schlüssel und die erlaubten TLS-Versionen und Chiffren.

delivery-old-tls-what = { $target } spricht nur zu alte TLS-Versionen: { $cause }.
delivery-old-tls-why = TLS 1.0 und 1.1 sind abgekündigt (RFC 8996); wer heute TLS verlangt, lehnt sie ab.
delivery-old-tls-next = Erlauben Sie TLS 1.2 und 1.3 in der Konfiguration jenes Servers, und aktualisieren Sie ihn, wo nötig.

delivery-untrusted-what = Dem Zertifikat von { $target } wird nicht vertraut: { $cause }. Es wurde nichts gesendet.
delivery-untrusted-why = Nur ein Zertifikat, das zu einer bekannten Stelle führt und heute gilt, beweist, wer am anderen Ende ist.
delivery-untrusted-next = Prüfen Sie, ob der Server seine ganze Kette sendet und das Zertifikat nicht abgelaufen ist; für eine eigene Stelle fügen Sie deren Wurzel in den Einstellungen hinzu (auf der Befehlszeile: --trust).

delivery-name-mismatch-what = Das Zertifikat von { $target } ist nicht für den Namen { $name }. Es wurde nichts gesendet.
delivery-name-mismatch-why = Ein gültiges Zertifikat für jemand anderen beweist nichts über diesen Server.
delivery-name-mismatch-next = Verwenden Sie den Namen, der im Zertifikat steht, oder lassen Sie eines ausstellen, das { $name } trägt.

delivery-secret-in-clear-what = Das Passwort wurde nicht an { $target } gesendet: Die Verbindung ist nicht verschlüsselt.
delivery-secret-in-clear-why = Jeder unterwegs könnte es lesen.
delivery-secret-in-clear-next = Verlangen Sie TLS (required, verified oder implicit), oder senden Sie ohne Anmeldung.

delivery-secret-unverified-what = Das Passwort wurde nicht an { $target } gesendet: Das Zertifikat ist nicht verifiziert.
delivery-secret-unverified-why = Ein Angreifer unterwegs könnte ein beliebiges Zertifikat vorzeigen und das Passwort abgreifen.
delivery-secret-unverified-next = Verwenden Sie den Servernamen, der im Zertifikat steht; für eine eigene Stelle fügen Sie deren Wurzel in den Einstellungen hinzu (auf der Befehlszeile: --trust).

delivery-no-mechanism-what = { $target } bietet keine Anmeldung an, die dieses Programm kennt (angeboten: { $offered }).
delivery-no-mechanism-why = Bekannt sind SCRAM-SHA-256, SCRAM-SHA-1, PLAIN und LOGIN für ein Passwort und XOAUTH2 und OAUTHBEARER für ein Token; viele Server bieten an Port 25 keine an.
delivery-no-mechanism-next = Versuchen Sie Port 587 oder 465, oder senden Sie ohne Anmeldung.

delivery-auth-failed-what = { $target } nimmt Benutzer und Passwort nicht an: { $reply }.
delivery-auth-failed-why = Eines davon ist falsch, oder dieses Konto darf von hier nicht senden. Es wurde nichts gesendet.
delivery-auth-failed-next = Prüfen Sie Benutzername und Passwort; manche Anbieter verlangen für jede Anwendung ein eigenes Passwort. Ein Token gilt etwa eine Stunde: Nehmen Sie ein neues.

delivery-auth-broken-what = Die Anmeldung an { $target } brach ab: { $cause }.
delivery-auth-broken-why = Der Server hielt sich nicht an das Verfahren, oder er konnte nicht beweisen, dass er das Passwort selbst kennt.
delivery-auth-broken-next = Prüfen Sie Host und Port; sehen Sie in das Protokoll jenes Servers.

delivery-no-roots-what = Es gibt keine Wurzelzertifikate, denen vertraut wird: { $cause }.
delivery-no-roots-why = Wurzelzertifikate sind die bekannten Stellen; ohne sie lässt sich kein Zertifikat prüfen.
delivery-no-roots-next = Installieren Sie die CA-Zertifikate des Systems (Paket ca-certificates), oder fügen Sie in den Einstellungen eine Datei mit Wurzeln hinzu (auf der Befehlszeile: --trust).

probe-no-starttls-what = Der Server bietet kein TLS an (kein STARTTLS).
probe-no-starttls-why = Mail an ihn geht offen über das Netz, und wer auf TLS besteht, kann gar nicht zustellen.
probe-no-starttls-next = Schalten Sie TLS an jenem Server ein; ist es eingeschaltet, suchen Sie nach einer Firewall mit „SMTP-Inspektion“ dazwischen.

probe-starttls-refused-what = Der Server bietet TLS an und verweigert es dann: { $reply }.
probe-starttls-refused-why = Wer auf TLS besteht, kann nicht zustellen. Meist kann der Server sein Zertifikat oder seinen Schlüssel nicht lesen.
probe-starttls-refused-next = Sehen Sie in das Protokoll jenes Servers, und prüfen Sie Pfade und Rechte von Zertifikat und Schlüssel.

probe-handshake-failed-what = Der Server bietet TLS an, aber der Verbindungsaufbau scheitert: { $cause }.
probe-handshake-failed-why = Wer auf TLS besteht, kann nicht zustellen.
probe-handshake-failed-next = Sehen Sie in das Protokoll jenes Servers; prüfen Sie Zertifikat, Schlüssel und die erlaubten TLS-Versionen und Chiffren.

probe-old-tls-what = Der Server spricht nur zu alte TLS-Versionen: { $cause }.
probe-old-tls-why = TLS 1.0 und 1.1 sind abgekündigt (RFC 8996); wer heute TLS verlangt, lehnt sie ab.
probe-old-tls-next = Erlauben Sie TLS 1.2 und 1.3 in der Konfiguration jenes Servers, und aktualisieren Sie ihn, wo nötig.

probe-only-old-tls-what = Der Server spricht nichts Neueres als { $newest }.
probe-only-old-tls-why = SSL 3.0, TLS 1.0 und 1.1 sind abgekündigt (RFC 7568, RFC 8996); wer heute TLS verlangt, lehnt sie ab.
probe-only-old-tls-next = Erlauben Sie TLS 1.2 und 1.3 in der Konfiguration jenes Servers, und aktualisieren Sie ihn, wo nötig.

probe-old-versions-what = Der Server spricht auch alte Versionen: { $versions }.
probe-old-versions-why = Wer eine neuere spricht, dem schadet das nicht. Aber SSL 3.0, TLS 1.0 und 1.1 sind abgekündigt (RFC 7568, RFC 8996), und Prüfer beanstanden sie.
probe-old-versions-next = Erlauben Sie nur TLS 1.2 und 1.3, außer ein Partner braucht eine alte. Ist es Ihr Server, tut das die Konfiguration aus Schritt 3.

probe-broken-ciphers-what = Der Server nimmt auch Verfahren, die nicht schützen: { $ciphers }.
probe-broken-ciphers-why = Was darüber geht, kann lesen, wer es versucht.
probe-broken-ciphers-next = Ist es Ihr Server: Erlauben Sie nur die Verfahren aus der Konfiguration von Schritt 3.

probe-weak-ciphers-what = Der Server nimmt auch Verfahren, die wenig schützen: { $ciphers }.
probe-weak-ciphers-why = Benutzt werden sie nur mit Partnern, die nichts Besseres anbieten. „anonymous“ heißt ohne Zertifikat: Postfix hat sie von sich aus an, weil sie besser sind als Klartext.
probe-weak-ciphers-next = Ist es Ihr Server: Erlauben Sie nur die Verfahren aus der Konfiguration von Schritt 3, wo ein Prüfer es beanstandet.

probe-starttls-stripped-what = Etwas dazwischen nimmt STARTTLS aus den Worten des Servers heraus. Seine Spur: { $sign }.
probe-starttls-stripped-why = Das tun Firewalls von Cisco mit „inspect esmtp“ (ASA) oder „fixup protocol smtp“ (PIX). Alle Mail auf diesem Weg geht im Klartext, und wer auf TLS besteht, kann nicht zustellen.
probe-starttls-stripped-next = Lassen Sie diese Prüfung in der Firewall abschalten, auf Ihrer Seite oder der des Servers. Ein Blick aus einem anderen Netz sagt, auf welcher.

probe-tls-at-465-what = Derselbe Server spricht TLS an Port 465.
probe-tls-at-465-why = Er hat also ein Zertifikat. Entweder ist STARTTLS an diesem Port nicht eingeschaltet, oder etwas dazwischen nimmt es aus den Worten des Servers heraus.
probe-tls-at-465-next = Sehen Sie sich diesen Port vom Server selbst aus an. Bietet er dort STARTTLS an, nimmt es eine Firewall dazwischen weg.

probe-intercepted-what = Das Zertifikat ist nicht das des Servers, sondern das eines Programms dazwischen: { $issuer }.
probe-intercepted-why = Ein Virenscanner oder eine Firewall öffnet TLS und sieht hinein. Was der Server wirklich zeigt, ist von hier aus nicht zu sehen.
probe-intercepted-next = Schalten Sie dessen Mail- oder SSL-Prüfung für diesen Test ab, oder sehen Sie von einem anderen Rechner aus nach.

probe-takes-injected-what = Der Server hält Klartext von vor TLS für Worte in TLS (CVE-2011-0411).
probe-takes-injected-why = Wer dazwischen sitzt, kann Befehle in ein verschlüsseltes Gespräch setzen und Mail anderswohin senden lassen.
probe-takes-injected-next = Aktualisieren Sie den Mailserver; jeder gepflegte hat das seit 2011 behoben.

probe-clocks-differ-what = Die Uhren dieses Rechners und des Servers gehen { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
} auseinander. Der Server sagt: { $date }.
probe-clocks-differ-why = Ob ein Zertifikat gilt, wird nach der Uhr beurteilt: Mit einer falschen werden gute abgelehnt und abgelaufene genommen.
probe-clocks-differ-next = Stellen Sie die falsche Uhr, und lassen Sie sie durch NTP richtig halten.

probe-address-passed-what = Keine Verbindung zur Adresse { $address } des Servers ({ $cause }); die nächste wurde genommen.
probe-address-passed-why = Vielleicht hat dieser Rechner keinen Weg dorthin, wie viele keinen für IPv6 haben, oder unter der Adresse lauscht niemand. Absender, die sie zuerst versuchen, warten oder gehen anderswohin.
probe-address-passed-next = Sehen Sie aus einem anderen Netz nach. Antwortet auch dort niemand, lassen Sie den Server unter dieser Adresse lauschen, oder nehmen Sie sie aus dem DNS.

probe-late-greeting-what = Der Server grüßt erst nach { $seconds } Sekunden.
probe-late-greeting-why = Oft ist das Absicht: Programme, die Spam senden, warten nicht darauf, Mailserver warten bis zu fünf Minuten.
probe-late-greeting-next = Es ist nichts zu tun. Ist es Ihr eigener Server und keine Absicht, sehen Sie nach seinen Nameservern: Vielleicht wartet er auf sie.

probe-asks-for-certificate-what = Der Server fragt mit einem Zertifikat danach, wer sich verbindet.
probe-asks-for-certificate-why = Manche Partner unterscheiden Server danach. Ohne eines ging das Gespräch weiter.
probe-asks-for-certificate-next = Es ist nichts zu tun, außer Ihr Partner will es. Ob Ihres genommen wird, sagt Postseal auf der Befehlszeile: postseal probe --certificate DATEI --key DATEI.

probe-certificate-taken-what = Der Server fragte nach einem Zertifikat und machte weiter, als er Ihres sah.
probe-certificate-taken-why = Ob er ihm vertraut oder sich nur nicht daran stört, steht in seinem Protokoll und in seiner Received-Zeile.
probe-certificate-taken-next = Senden Sie die Testnachricht von Ihrem Server aus, und lesen Sie, wie der empfangende Server sein Zertifikat beurteilte.

probe-certificate-not-asked-what = Der Server fragt nicht nach einem Zertifikat.
probe-certificate-not-asked-why = Ihres wurde also nicht gezeigt. Die meisten Mailserver fragen nicht.
probe-certificate-not-asked-next = Es ist nichts zu tun. Will Ihr Partner eines, muss er das einschalten.

probe-certificate-refused-what = Der Server beendete das Gespräch, als er Ihr Zertifikat sah: { $cause }.
probe-certificate-refused-why = Er traut dem Aussteller nicht, oder das Zertifikat ist nicht für Clients gedacht (extended key usage clientAuth).
probe-certificate-refused-next = Fragen Sie den Partner, welche CAs er nimmt, und prüfen Sie Ihr Zertifikat in Schritt 2.

probe-no-tls13-what = Der Server spricht TLS 1.2, aber nicht TLS 1.3.
probe-no-tls13-why = TLS 1.2 ist noch gut; TLS 1.3 ist schneller und lässt keine schwache Wahl mehr zu.
probe-no-tls13-next = Erlauben Sie bei der nächsten Aktualisierung auch TLS 1.3.

probe-no-tls12-what = Der Server spricht TLS 1.3, aber nicht TLS 1.2.
probe-no-tls12-why = Partner mit älterer Software können sich nicht über TLS verbinden.
probe-no-tls12-next = Erlauben Sie auch TLS 1.2, es sei denn, Sie kennen alle Ihre Partner.

send-in-clear-what = Die Nachricht ging offen über das Netz.
send-in-clear-why = Jeder unterwegs konnte sie lesen; die gewählte Klasse erlaubt das.
send-in-clear-next = Wählen Sie „required“ oder „verified“, wo die Mail nicht lesbar sein darf.

delivery-exchanger = Mailserver { $host } (Präferenz { $preference })
delivery-no-mx-record = Mailserver { $host } (die Domain selbst, denn sie hat keinen MX-Eintrag)
delivery-connected = Server:          { $target } (Adresse { $ip })
delivery-banner = Begrüßung:       { $banner }
delivery-capabilities = Es kann:         { $words }
delivery-starttls-is-offered = STARTTLS:        angeboten (aus der offenen kann eine verschlüsselte Verbindung werden)
delivery-starttls-is-not-offered = STARTTLS:        nicht angeboten
delivery-starttls-is-refused = STARTTLS:        angeboten und dann verweigert
delivery-starttls-is-implicit = STARTTLS:        nicht nötig, TLS vom ersten Byte an
delivery-tls-none = Verschlüsselung: keine
delivery-tls = Verschlüsselung: { $version }, { $cipher }, Schlüsselaustausch { $exchange }
delivery-versions = Versionen:       { $versions }
delivery-versions-not = Spricht nicht:   { $versions }
delivery-versions-unknown = Nicht bekannt:   { $versions }
delivery-certificate-of = { $subject }, ausgestellt von { $issuer }, gültig bis { $date }
delivery-is-trusted = Zertifikat:      vertrauenswürdig
delivery-is-not-trusted = Zertifikat:      nicht vertrauenswürdig
delivery-is-for-name = Name:            steht im Zertifikat
delivery-is-not-for-name = Name:            steht nicht im Zertifikat
delivery-accepted = Angenommen:      { $reply }
delivery-message-id = Message-ID:      { $id }

delivery-test-subject = Testnachricht von Postseal
delivery-test-body = Diese Nachricht hat Postseal gesendet, um zu sehen, ob Mail über TLS geht. Ihre Kopfzeilen sagen es. Es ist nichts weiter zu tun.

# More than is looked at
probe-more-addresses-what = { $host } hat { $found } Adressen; { $looked } davon wurden betrachtet.
probe-more-addresses-why = Ein Partner kann jede davon erreichen; das Ergebnis sagt nichts über die übrigen.
probe-more-addresses-next = Prüfen Sie die übrigen einzeln, jede mit ihrer Adresse und dem Namen des Servers (auf der Befehlszeile: --name).
probe-more-servers-what = { $domain } nennt { $found } Mailserver; { $looked } davon wurden betrachtet.
probe-more-servers-why = Partner versuchen die übrigen, wenn die bevorzugten nicht antworten; das Ergebnis sagt nichts über sie.
probe-more-servers-next = Prüfen Sie die übrigen einzeln, mit ihren Namen.
