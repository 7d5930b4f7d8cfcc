# Was eine Domain im DNS über TLS für ihre Mail veröffentlicht.

dns-bogus-what = Die Signaturen (DNSSEC) von { $name } stimmen nicht.
dns-bogus-why = Absender, die Signaturen prüfen, bekommen zu diesem Namen gar keine Antwort: Ihre Mail wartet und kommt nach Tagen zurück. Die Signaturen können abgelaufen sein, der Schlüssel kann ohne die übergeordnete Zone (DS-Eintrag) gewechselt worden sein, oder jemand fälscht Antworten.
dns-bogus-next = Lassen Sie die Zone von ihrem Betreiber neu signieren, und vergleichen Sie den DS-Eintrag beim Registrar mit dem Schlüssel der Zone. Bis dahin geht Mail verloren.

dns-no-answer-what = Das DNS hat zu { $name } nicht geantwortet: { $cause }
dns-no-answer-why = Ein Absender ohne Antwort weiß nicht, ob TLS entfallen darf, und wartet.
dns-no-answer-next = Versuchen Sie es noch einmal. Bleibt es so, müssen die Nameserver der Zone angesehen werden.

dns-no-dnssec-what = Der gefragte DNS-Server lässt Signaturen (DNSSEC) weg: Ob DANE diesen Server schützt, war nicht herauszufinden.
dns-no-dnssec-why = Alte Router und manche Firmennetze tun das. Auch Ihr eigener Mailserver braucht einen DNS-Server, der Signaturen weitergibt, wenn er DANE von Partnern beachten soll.
dns-no-dnssec-next = Fragen Sie einen anderen DNS-Server, etwa 9.9.9.9: Nennen Sie ihn in den Einstellungen (auf der Befehlszeile: --resolver 9.9.9.9:53).

dns-elsewhere-what = Der gefragte DNS-Server lässt Signaturen (DNSSEC) weg. An seiner Stelle wurden die Nameserver der Zonen selbst gefragt, von der Wurzel an.
dns-elsewhere-why = Was hier über DANE gesagt wird, gilt trotzdem. Ein Mailserver aber, der denselben DNS-Server fragt, kann DANE seiner Partner nicht prüfen.
dns-elsewhere-next = Lassen Sie Ihren Mailserver einen DNS-Server fragen, der Signaturen weitergibt und prüft: zum Beispiel Unbound oder BIND auf demselben Rechner.

dane-holds-what = DANE: Der Eintrag unter { $at } passt zum Zertifikat, und alles, was dorthin führt, ist signiert.
dane-holds-why = Absender, die DANE beachten, bestehen auf TLS mit genau diesem Server; niemand unterwegs kann TLS entfernen.
dane-holds-next = Bevor der Schlüssel des Servers wechselt, veröffentlichen Sie den Eintrag des neuen neben diesem und warten zwei TTLs.

dane-none-what = Kein DANE: Die Zone ist signiert, aber unter { $at } steht kein TLSA-Eintrag.
dane-none-why = Jeder unterwegs kann STARTTLS aus dem Gespräch nehmen, ohne dass der Absender es merkt.
dane-none-next = Fügen Sie diesen Eintrag hinzu, und ändern Sie ihn vor jedem neuen Schlüssel: { $at }. IN TLSA { $record }

dane-unsigned-what = Kein DANE: { $name } ist nicht signiert (DNSSEC).
dane-unsigned-why = Ohne Signaturen glaubt niemand TLSA-Einträgen, und jeder unterwegs kann TLS aus dem Gespräch nehmen. MTA-STS kommt ohne sie aus.
dane-unsigned-next = Schalten Sie DNSSEC dort ein, wo Ihre Zone liegt, wenn Sie DANE wollen. Sonst veröffentlichen Sie MTA-STS.

dane-mx-unsigned-what = Die Zone des Mailservers ist signiert, aber { $domain }, dessen MX-Eintrag zu ihm führt, ist es nicht.
dane-mx-unsigned-why = Jemand unterwegs kann im MX-Eintrag einen anderen Server nennen; darum schützt DANE Mail an diese Domain nicht.
dane-mx-unsigned-next = Schalten Sie DNSSEC auch für { $domain } ein.

dane-mismatch-what = Kein TLSA-Eintrag unter { $at } passt zu dem Zertifikat, das der Server zeigt.
dane-mismatch-why = Absender, die DANE beachten, liefern hier nicht ein; ihre Mail kommt nach Tagen zurück. Meist wurde bei einer Erneuerung der Schlüssel gewechselt und der Eintrag nicht.
dane-mismatch-next = Veröffentlichen Sie diesen an Stelle der anderen (nur einen, der zu einem bald installierten Schlüssel gehört, behalten Sie): { $at }. IN TLSA { $record }

dane-issuer-what = Der TLSA-Eintrag unter { $at } nennt die CA, aber das Zertifikat genügt dafür nicht: { $cause }
dane-issuer-why = Bei Usage 2 muss das Zertifikat von dieser CA stammen, heute gültig sein und für den Namen des Mailservers gelten. Absender, die DANE beachten, liefern nicht ein.
dane-issuer-next = Installieren Sie ein Zertifikat dieser CA für den Namen des Servers, oder veröffentlichen Sie einen Eintrag zum eigenen Schlüssel des Servers (3 1 1).

dane-without-tls-what = Unter { $at } stehen TLSA-Einträge, aber TLS kommt mit dem Server nicht zustande.
dane-without-tls-why = Sie versprechen TLS. Absender, die DANE beachten, liefern nicht ein.
dane-without-tls-next = Schalten Sie STARTTLS ein, oder entfernen Sie die Einträge bis dahin.

dane-usage-what = Ein TLSA-Eintrag unter { $at } hat Usage 0 oder 1: { $record }
dane-usage-why = Die sind für Webbrowser gedacht. Zwischen Mailservern verwendet sie niemand (RFC 7672, Abschnitt 3.1.3).
dane-usage-next = Ersetzen Sie ihn durch einen Eintrag mit Usage 3 zum eigenen Schlüssel des Servers (3 1 1).

dane-malformed-what = Mit einem TLSA-Eintrag unter { $at } kann kein Mailserver etwas anfangen: { $record }
dane-malformed-why = Zahlen, die nichts bedeuten, oder ein Hashwert falscher Länge. Absender übergehen ihn.
dane-malformed-next = Erzeugen Sie ihn aus dem Zertifikat neu, am besten als 3 1 1.

dane-useless-what = Unter { $at } stehen TLSA-Einträge, aber keiner, mit dem ein Mailserver etwas anfangen kann.
dane-useless-why = Absender, die DANE beachten, bestehen dann auf TLS, prüfen aber kein Zertifikat: Wer unterwegs sitzt, kann ein eigenes zeigen.
dane-useless-next = Veröffentlichen Sie einen, der zählt: { $at }. IN TLSA { $record }

dane-spare-what = Ein TLSA-Eintrag unter { $at } passt zu nichts, was der Server zeigt: { $record }
dane-spare-why = Es kann der des nächsten Schlüssels sein, rechtzeitig veröffentlicht, oder ein übrig gebliebener. Er schadet nicht, solange ein anderer passt.
dane-spare-next = Entfernen Sie ihn, wenn er zu einem alten Schlüssel gehört.

sts-none-what = Kein MTA-STS: { $domain } kündigt keine Richtlinie an.
sts-none-why = Große Anbieter (Google, Microsoft) bestehen dann nicht auf TLS, wenn sie an Sie senden, und jeder unterwegs kann es entfernen.
sts-none-next = Ist es Ihre Domain, veröffentlichen Sie zuerst eine Richtlinie zur Probe: „Im DNS veröffentlicht“ nennt Eintrag und Datei (auf der Befehlszeile: postseal dns check { $domain }).

sts-several-what = Unter { $name } stehen mehrere MTA-STS-Einträge.
sts-several-why = Dann zählt keiner davon (RFC 8461, Abschnitt 3.1): Es ist, als gäbe es keine Richtlinie.
sts-several-next = Entfernen Sie alle bis auf einen.

sts-record-what = Der MTA-STS-Eintrag unter { $name } ist keiner: { $text }
sts-record-why = Absender übergehen ihn: Es ist, als gäbe es keine Richtlinie.
sts-record-next = Schreiben Sie ihn als v=STSv1; id=20260131; mit einer Kennung aus Buchstaben und Ziffern, die sich mit jeder Richtlinie ändert.

sts-unreachable-what = Die MTA-STS-Richtlinie ist nicht abzuholen, { $host } antwortet nicht: { $cause }
sts-unreachable-why = Absender, die die Richtlinie noch nicht kennen, senden ohne sie; die anderen verwenden weiter, was sie haben.
sts-unreachable-next = Geben Sie { $host } einen Adresseintrag und einen Webserver mit HTTPS an Port 443.

sts-certificate-what = Die MTA-STS-Richtlinie ist nicht abzuholen, das Zertifikat von { $host } gilt nicht: { $cause }
sts-certificate-why = Die Richtlinie zählt nur von einem Server, der seinen Namen beweist. Absender verhalten sich, als gäbe es keine.
sts-certificate-next = Besorgen Sie für den Webserver ein Zertifikat für genau { $host } (von einer öffentlichen CA, mit den Zwischenzertifikaten). Im Netz eines Hotels, eines Zuges oder für Gäste öffnen Sie erst irgendeine Seite im Browser und melden sich an.

sts-status-what = Die MTA-STS-Richtlinie ist nicht abzuholen: { $host } antwortet mit Status { $status }.
sts-status-why = Nur Status 200 zählt. Einer Weiterleitung folgt niemand, denn sie führt vom bewiesenen Namen weg (RFC 8461, Abschnitt 3.3).
sts-status-next = Legen Sie die Datei unter https://{ $host }/.well-known/mta-sts.txt selbst ab. Im Netz eines Hotels, eines Zuges oder für Gäste öffnen Sie erst irgendeine Seite im Browser und melden sich an.

sts-media-type-what = { $host } bezeichnet die MTA-STS-Richtlinie nicht als reinen Text, sondern als: { $media }
sts-media-type-why = Absender dürfen übergehen, was nicht text/plain ist (RFC 8461, Abschnitt 3.3).
sts-media-type-next = Lassen Sie den Webserver die Datei als text/plain senden. Im Netz eines Hotels, eines Zuges oder für Gäste öffnen Sie erst irgendeine Seite im Browser und melden sich an.

sts-policy-what = Was { $host } zeigt, ist keine MTA-STS-Richtlinie: { $cause }
sts-policy-why = Absender übergehen sie: Es ist, als gäbe es keine Richtlinie.
sts-policy-next = Berichtigen Sie die Datei; sie hat die Zeilen version, mode, mx und max_age.

sts-off-what = Die MTA-STS-Richtlinie von { $domain } besagt, dass es keine gibt (mode: none).
sts-off-why = So wird eine Richtlinie richtig beendet. Niemand besteht ihretwegen auf TLS.
sts-off-next = Entfernen Sie Eintrag und Datei, wenn ihr max_age abgelaufen ist, oder beginnen Sie mit mode: testing neu.

sts-testing-what = MTA-STS wird für { $domain } erprobt (mode: testing).
sts-testing-why = Absender melden, was schiefgeht, und liefern trotzdem ein: Noch ist nichts geschützt.
sts-testing-next = Wenn die Berichte (TLS-RPT) zwei Wochen lang sauber waren, setzen Sie mode: enforce und ändern die id des Eintrags.

sts-short-what = Die MTA-STS-Richtlinie von { $domain } gilt nur { $hours } Stunden.
sts-short-why = Wer sie umgehen will, muss nur so lange das Nachsehen verhindern. RFC 8461 rät zu Wochen.
sts-short-next = Setzen Sie max_age auf einige Wochen, zum Beispiel 2419200.

sts-enforced-what = MTA-STS ist für { $domain } in Kraft.
sts-enforced-why = Absender, die es beachten, bestehen auf TLS mit einem Server, der seinen Namen beweist.
sts-enforced-next = Halten Sie die Liste der Server in der Richtlinie wie die MX-Einträge, und ändern Sie mit jeder Änderung die id.

sts-not-listed-what = Die MTA-STS-Richtlinie nennt { $host } nicht, nur: { $listed }
sts-not-listed-why = Die Richtlinie ist in Kraft: Absender, die sie beachten, liefern bei diesem Server nicht ein.
sts-not-listed-next = Fügen Sie der Richtlinie die Zeile „mx: { $host }“ hinzu, und ändern Sie die id des Eintrags.

sts-not-listed-yet-what = Die MTA-STS-Richtlinie nennt { $host } nicht, nur: { $listed }
sts-not-listed-yet-why = Solange die Richtlinie erprobt wird, kommt Mail trotzdem an. Ist sie in Kraft, nicht mehr.
sts-not-listed-yet-next = Fügen Sie der Richtlinie die Zeile „mx: { $host }“ hinzu, und ändern Sie die id des Eintrags.

sts-refused-what = { $host } hält nicht, was die MTA-STS-Richtlinie verspricht: TLS mit einem vertrauenswürdigen Zertifikat für seinen Namen.
sts-refused-why = Die Richtlinie ist in Kraft: Absender, die sie beachten, liefern bei diesem Server nicht ein.
sts-refused-next = Beheben Sie, was hier zum Zertifikat steht. Dauert das lange, setzen Sie mode: testing und ändern die id.

sts-refused-later-what = { $host } hält nicht, was die MTA-STS-Richtlinie verspricht: TLS mit einem vertrauenswürdigen Zertifikat für seinen Namen.
sts-refused-later-why = Solange die Richtlinie erprobt wird, kommt Mail trotzdem an. Ist sie in Kraft, nicht mehr.
sts-refused-later-next = Beheben Sie, was hier zum Zertifikat steht, bevor Sie mode: enforce setzen.

dns-anchor-what = { $file } ist kein Vertrauensanker für DNSSEC: { $cause }
dns-anchor-why = Darin müssen DNSKEY-Einträge der Root-Zone stehen, so wie in einer Zonendatei.
dns-anchor-next = Lassen Sie die Option für das Internet selbst weg; für eine eigene Root-Zone geben Sie die Datei mit deren Schlüssel (KSK) an.

tlsrpt-none-what = Kein TLS-RPT: { $domain } bittet niemanden um Berichte, wenn TLS scheitert.
tlsrpt-none-why = Große Anbieter sagen Ihnen dann nicht, wenn sie Ihre Server nicht über TLS erreichen. Bevor MTA-STS in Kraft gesetzt wird, erfahren Sie nur aus diesen Berichten, dass niemand ausgesperrt würde.
tlsrpt-none-next = Fügen Sie unter _smtp._tls.{ $domain } einen TXT-Eintrag mit einem Postfach hinzu, das jemand liest; „postseal dns reports“ fasst sie zusammen.

tlsrpt-record-what = Der TLS-RPT-Eintrag unter { $name } ist keiner, der zählt: { $text }
tlsrpt-record-why = Absender übergehen ihn und melden nichts.
tlsrpt-record-next = Lassen Sie einen Eintrag der Form v=TLSRPTv1; rua=mailto:tls-reports@example.org stehen.

cli-dns-add = Hinzuzufügen:
cli-dns-change = Zu ändern; was dort stand, geht, wenn das Neue kommt:
dns-away-all = jeder { $type }-Eintrag von { $name }, der dort steht, entfällt
cli-dns-step-report = Lassen Sie zuerst Absender melden, was schiefgeht (TLS-RPT); sonst ändert sich dadurch nichts:
cli-dns-step-policy = MTA-STS, zuerst zur Probe (testing): diese Datei unter { $url }, als text/plain über HTTPS mit dem Zertifikat einer öffentlichen CA; danach der Eintrag _mta-sts. Nach zwei Wochen sauberer Berichte: mode enforce, max_age 2419200 und eine neue id.
cli-dns-step-issuer = Legen Sie fest, welche CA ausstellen darf (CAA). Andere CAs, die Sie nutzen, müssen ebenfalls genannt sein:
cli-dns-step-dane = DANE, nur wo die Zone der Mailserver signiert ist (DNSSEC), und für den Schlüssel, den der Server schon zeigt. Vor einem neuen Schlüssel: dessen Eintrag neben diesem, zwei TTLs früher:
cli-dns-step-enforce = Jetzt die Richtlinie erzwingen: Legen Sie diese Datei an die Stelle der alten, und ändern Sie die id des Eintrags. Lesen Sie die Berichte weiter:

# Wie es um jeden Bereich steht
dns-area-mx = Mailserver (MX)
dns-area-mx-about = Welche Server Mail für die Domain annehmen, und was ein Absender dort antrifft.
dns-area-dane = DANE
dns-area-dane-about = Der Schlüssel des Servers im DNS, signiert (DNSSEC): Absender nehmen keinen anderen und verzichten nie auf TLS.
dns-area-mta-sts = MTA-STS
dns-area-mta-sts-about = Eine kleine Datei auf einem Webserver sagt, dass Mail an diese Server geht, und nur mit TLS. Geht ohne DNSSEC.
dns-area-tls-rpt = TLS-Berichte (TLS-RPT)
dns-area-tls-rpt-about = Große Anbieter sagen Ihnen dann täglich, wenn TLS mit Ihren Servern misslang.
dns-area-caa = Wer ausstellen darf (CAA)
dns-area-caa-about = Welche Zertifizierungsstellen für die Namen Ihrer Server ausstellen dürfen.
dns-verdict-good = Gut
dns-verdict-missing = Noch nicht da
dns-verdict-trying = Wird erprobt
dns-verdict-attention = Braucht Aufmerksamkeit
dns-verdict-bad = Nicht gut
dns-verdict-unknown = Nicht herausgefunden
dns-total-good = { $domain } veröffentlicht alles, was es gibt: Niemand unterwegs kann TLS herausnehmen.
dns-total-missing = Bei { $domain } ist nichts kaputt. Es lässt sich noch mehr veröffentlichen.
dns-total-attention = Bei { $domain } geht es, aber etwas sollte geändert werden.
dns-total-bad = Bei { $domain } stimmt etwas nicht: Mail kann verloren gehen.

# Die Schritte
dns-plan-report = Um Berichte bitten
dns-plan-policy = MTA-STS erproben
dns-plan-enforce = MTA-STS erzwingen
dns-plan-issuer = Die eigene CA nennen
dns-plan-dane = Den Schlüssel veröffentlichen (DANE)
dns-plan-policy-locked = Bitten Sie zuerst um Berichte: Sie sagen Ihnen, was misslingt, während die Richtlinie erprobt wird.
dns-plan-enforce-locked = Zuerst muss die Richtlinie ohne Störung erprobt sein, und Berichte, die hier gelesen wurden, müssen zwei Wochen lang sauber sein.
dns-plan-dane-locked = Zuerst müssen die Zonen der Domain und ihrer Mailserver signiert sein (DNSSEC), und die Server müssen antworten.
dns-plan-unanswered = DNS hat dazu keine Antwort gegeben: Was dort steht, ist nicht bekannt. Prüfen Sie noch einmal, oder fragen Sie einen anderen DNS-Server.
dns-plan-dane-coming = Der Server zeigt das Zertifikat aus Schritt 2 noch nicht. Dessen Schlüssel steht neben dem, der in Gebrauch ist: Veröffentlichen Sie beide, warten Sie zwei TTLs, und spielen Sie es dann ein. „Den Schlüssel des Servers ohne Ausfall wechseln“ zählt die Zeit.

# Was die Richtlinie zeigt
dns-place-nginx = Ein eigener Webserver: Er braucht einen Adresseintrag für mta-sts.<Domain> und ein Zertifikat für diesen Namen.
dns-place-apache = Ein eigener Webserver mit mod_ssl: Er braucht einen Adresseintrag für mta-sts.<Domain> und ein Zertifikat für diesen Namen.
dns-place-caddy = Caddy holt das Zertifikat selbst; nötig sind ein Adresseintrag für mta-sts.<Domain> und ein offener Port 80 oder 443.
dns-place-iis = Eine eigene Website in IIS, mit HTTPS an mta-sts.<Domain> gebunden, mit einem Zertifikat für diesen Namen.
dns-place-github-pages = Ein Repository mit diesen Dateien und einer leeren Datei .nojekyll, veröffentlicht mit Pages; mta-sts.<Domain> ist ein CNAME auf <Benutzer>.github.io. Schalten Sie Enforce HTTPS ein.
dns-place-cloudflare-pages = Ein eigenes Projekt mit diesen Dateien; tragen Sie mta-sts.<Domain> als seine eigene Domain ein.
