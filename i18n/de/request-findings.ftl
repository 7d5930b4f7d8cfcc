# Was man wissen sollte, bevor der Antrag abgeht (src/request/finding.rs)

request-private-name-what = Keine öffentliche Zertifizierungsstelle unterschreibt den Namen { $name }.
request-private-name-why = Er bedeutet nur in Ihrem Netz etwas; niemand kann nachweisen, dass er ihm gehört.
request-private-name-next = Beantragen Sie den Namen, den Partner sehen, etwa mx.example.org; für den inneren Namen nehmen Sie eine eigene Zertifizierungsstelle.

request-wildcard-what = { $name } steht für jeden Host direkt unter { $base }, aber nicht für { $base } selbst.
request-wildcard-why = Wer diesen Schlüssel hat, kann sich als jeder dieser Hosts ausgeben, nicht nur als der Mailserver; manche Zertifizierungsstellen verlangen dafür mehr.
request-wildcard-next = Gibt es nur wenige Mailserver, nennen Sie stattdessen jeden einzeln.

request-ed25519-what = Öffentliche Zertifizierungsstellen stellen für Ed25519-Schlüssel keine Zertifikate aus.
request-ed25519-why = Ihre Regeln erlauben es noch nicht, und viele Mailserver können ein solches Zertifikat nicht verwenden.
request-ed25519-next = Wählen Sie ECDSA P-256, außer die Zertifizierungsstelle ist Ihre eigene und jeder Partner kennt Ed25519.

request-other-key-what = Der unterschreibende Schlüssel ist nicht der des alten Zertifikats.
request-other-key-why = Was den alten Schlüssel nennt (ein TLSA-Eintrag für DANE, ein Partner, der ihn festgehalten hat), kennt das neue Zertifikat nicht.
request-other-key-next = War der alte Schlüssel gemeint, wählen Sie dessen Datei; sonst ergänzen Sie jene Einträge um den neuen, bevor Sie das Zertifikat einbauen.

request-left-out-what = { $name } aus dem alten Zertifikat wurde weggelassen.
request-left-out-why = Ein neues Zertifikat kann diesen Namen nicht tragen.
request-left-out-next = Heißt ein Host so, fügen Sie den Namen, den Partner sehen, von Hand hinzu.

request-unresolved-what = { $name } gibt es im DNS nicht: der Name hat keine Adresse.
request-unresolved-why = Partner erreichen keinen Server dieses Namens, und Zertifizierungsstellen, die ihn suchen, lehnen den Antrag ab.
request-unresolved-next = Prüfen Sie die Schreibweise, oder legen Sie einen A- oder AAAA-Eintrag dafür an.

request-alias-what = { $name } ist ein Alias (CNAME) von { $target }.
request-alias-why = Mailserver dürfen nicht mit einem Alias benannt werden (RFC 2181, Abschnitt 10.3); manche Partner suchen dann den anderen Namen im Zertifikat.
request-alias-next = Lassen Sie den MX-Eintrag { $target } nennen, oder geben Sie { $name } eigene Adressen; bis dahin beantragen Sie beide Namen.

request-not-mx-what = An { $name } wird keine Mail zugestellt.
request-not-mx-why = Partner suchen den Namen aus dem MX-Eintrag und vergleichen das Zertifikat damit: { $mx }.
request-not-mx-next = Beantragen Sie auch diesen Namen, außer { $name } dient etwas anderem, etwa den Mailprogrammen der Benutzer.

request-mx-not-asked-what = Mail wird auch an { $name } zugestellt; diesen Namen nennt der Antrag nicht.
request-mx-not-asked-why = Partner, die sich damit verbinden, vergleichen dessen Zertifikat mit diesem Namen.
request-mx-not-asked-next = Fügen Sie ihn hinzu, wenn derselbe Server oder derselbe Schlüssel dafür dient; ein anderer Server hat sein eigenes Zertifikat.

request-no-such-domain-what = Die Domain { $domain } gibt es im DNS nicht.
request-no-such-domain-why = Dorthin kann keine Mail zugestellt werden.
request-no-such-domain-next = Prüfen Sie die Schreibweise.

request-no-mx-what = { $domain } hat keinen MX-Eintrag.
request-no-mx-why = Mail dafür wird dann an den Host genau dieses Namens zugestellt (RFC 5321, Abschnitt 5.1).
request-no-mx-next = Beantragen Sie { $domain } selbst, oder legen Sie einen MX-Eintrag an, der den Mailserver nennt.

request-null-mx-what = { $domain } nimmt gar keine Mail an: so sagt es der MX-Eintrag.
request-null-mx-why = Ein einzelner Punkt als Mailserver (RFC 7505) sagt allen, dass sie es nicht versuchen sollen.
request-null-mx-next = Prüfen Sie die Schreibweise der Domain, oder ersetzen Sie diesen MX-Eintrag durch einen, der den Mailserver nennt.

request-caa-nobody-what = Keine Zertifizierungsstelle darf für { $name } ausstellen: die CAA-Einträge bei { $at } verbieten es.
request-caa-nobody-why = Jede öffentliche Zertifizierungsstelle liest sie vor dem Unterschreiben und muss ablehnen.
request-caa-nobody-next = Legen Sie bei { $at } einen CAA-Eintrag an, der Ihre Zertifizierungsstelle nennt.

request-caa-unknown-what = Ein CAA-Eintrag der Art „{ $tag }“ schränkt ein, wer für { $name } ausstellen darf.
request-caa-unknown-why = Er ist als kritisch markiert: eine Zertifizierungsstelle, die diese Art nicht kennt, muss ablehnen.
request-caa-unknown-next = Fragen Sie, wer den Eintrag angelegt hat, wozu er dient, und Ihre Zertifizierungsstelle, ob sie ihn kennt.

request-not-asked-what = Das DNS konnte nicht nach { $name } gefragt werden: { $cause }.
request-not-asked-why = Ob eine Zertifizierungsstelle dafür ausstellen kann und darf, ist also unbekannt. Bekommt auch sie keine Antwort, lehnt sie ab.
request-not-asked-next = Versuchen Sie es noch einmal; bleibt es dabei, sehen Sie nach den DNS-Servern der Domain.

# Was das DNS sagt, in postseal request --check-dns und im Fenster
request-dns-asking = Das DNS wird nach { $name } gefragt …
request-dns-mail = Mailserver von { $domain }: { $hosts }
request-caa-any = Zertifizierungsstellen für { $name }: alle. Kein CAA-Eintrag schränkt sie ein. Um nur eine zu erlauben: { $record }
request-caa-only = Zertifizierungsstellen für { $name }: { $issuers } (CAA-Einträge bei { $at }). Um eine weitere zu erlauben: { $record }
request-renews = Erneuert das Zertifikat für { $hosts }, gültig bis { $date }.
request-renews-new-key = Mit einem neuen Schlüssel: wurde der alte je kopiert, ist die Kopie von da an wertlos. Der alte Schlüssel bleibt, wo er ist.
request-renews-dane = Nennt das DNS den Schlüssel dieses Servers (DANE, ein TLSA-Eintrag)? Dann veröffentlichen Sie den neuen dort, bevor der Server ihn zeigt; sonst weisen Absender, die DANE beachten, den Server ab.
request-renews-old-key = Mit einem vorhandenen Schlüssel: nötig nur, wo etwas den Schlüssel selbst nennt, etwa ein TLSA-Eintrag für DANE.
cli-renew-goes-on = Die Erneuerung wurde schon begonnen. Sie geht mit der Anforderung weiter, die da ist: { $path }
cli-renew-ordering = Das Zertifikat in Gebrauch wurde online bestellt. Das nächste wird ebenso bestellt, mit demselben Konto: { $ca }
cli-renew-again = Der Schlüssel und die Anforderung bleiben. Damit geht es weiter:
cli-renew-issued = Das Zertifikat wurde ausgestellt und liegt in { $path }. Bestellen Sie nicht noch einmal; damit geht es weiter:
cli-renew-then = Sobald die Zertifizierungsstelle geantwortet hat, prüft dies ihre Dateien und übernimmt sie in die Einrichtung, wie Schritt 2 im Fenster:
cli-renew-until = Bis das neue Zertifikat in Schritt 4 bewiesen ist, holt dies das alte zurück:
cli-renew-prove = Sobald Ihr Mailserver es benutzt, beweist es eine Testnachricht:
cli-renew-refused = Es wurde nicht in die Einrichtung übernommen.
cli-renew-anyway = Wo Ihre Partner ihm dennoch vertrauen, benutzt dies es trotzdem:
cli-renew-back = Was vorher in Gebrauch war, ist es wieder (bis { $to }): { $file }
