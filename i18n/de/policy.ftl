class-plain-name = Klartext
class-plain-sentence = Mail geht ohne TLS, für jeden unterwegs lesbar, auch wo TLS angeboten wird.
class-plain-inbound-sentence = Mail kommt ohne TLS herein, lesbar für jeden unterwegs; Ihr Server bietet keines an.
class-opportunistic-name = TLS, wenn angeboten
class-opportunistic-sentence = Mail geht über TLS, wo die Gegenseite es anbietet, sonst im Klartext: keine Mail geht verloren, aber ein Angreifer unterwegs kann Klartext erzwingen.
class-opportunistic-inbound-sentence = Ihr Server bietet TLS an; wer es nicht nutzt, darf trotzdem im Klartext zustellen: Es geht keine Mail verloren, aber ein Angreifer unterwegs kann Klartext erzwingen.
class-required-name = TLS oder gar nicht
class-required-sentence = Mail geht über TLS oder gar nicht; wessen Server am anderen Ende ist, wird nicht geprüft.
class-required-inbound-sentence = Mail wird über TLS angenommen oder abgewiesen; wessen Server sie übergibt, wird nicht geprüft.
class-verified-name = TLS, geprüft
class-verified-sentence = Mail geht über TLS zu einem Server, der seinen Namen mit einem vertrauten Zertifikat beweist, oder gar nicht.
class-verified-inbound-sentence = Mail wird über TLS von einem Server angenommen, der seinen Namen mit einem vertrauenswürdigen Zertifikat beweist, oder abgewiesen.

direction-inbound = Empfang
direction-outbound = Versand

support-yes = ja
support-no = nein
support-default-only = nur für alle
support-partner-only = nur für einen Partner

capability-minimum = nur TLS 1.3
capability-submission = Ports 587 und 465
capability-dane = DANE
capability-mta-sts = MTA-STS
capability-address = Regeln nach Adresse
capability-host = Regeln nach Servername
capability-fingerprint = Partner, erkannt am Fingerabdruck des Zertifikats
capability-certificate-name = Partner, erkannt am Namen im Zertifikat

policy-file-settings = Die Einstellungen des Servers
policy-file-outbound-partners = Welche Partner beim Versand anders behandelt werden
policy-file-inbound-partners = Welche Partner beim Empfang anders behandelt werden
policy-file-client-certificates = Die Zertifikate, an denen ein Partner erkannt wird
policy-file-inbound-clients = Was von Servern nach ihrer Herkunft verlangt wird
policy-file-submission = Die Ports, an denen Benutzer Mail einliefern
policy-file-program = Eines von Postseals eigenen Programmen, mit dem die Skripte arbeiten

policy-action-create = neue Datei
policy-action-merge = ergänzt Ihre Datei
policy-action-replace = ersetzt die Datei

server-unknown-what = Kein Mailserver heißt { $server }.
server-unknown-why = Eine Konfiguration ist für einen Server und eine Version geschrieben; ein anderer liest sie nicht.
server-unknown-next = Die Namen sind: { $known }. Ist Ihrer nicht dabei, hat „other“ die Schritte für jeden Server.

server-version-too-old-what = { $server } { $version } ist älter als alles, wofür wir eine Konfiguration schreiben.
server-version-too-old-why = Ihm fehlen Einstellungen, die die Konfiguration braucht, und Sicherheitskorrekturen bekommt er auch nicht mehr.
server-version-too-old-next = Aktualisieren Sie { $server } auf { $oldest } oder neuer.

platform-unknown-what = Keine Plattform heißt { $text }.
platform-unknown-why = Die Plattform sagt, wo die Dateien des Servers, Zertifikate und Schlüssel gewöhnlich liegen.
platform-unknown-next = Die Namen sind: { $known }. Ohne Angabe sind es die Orte von Debian.

platform-unavailable-what = Wo { $server } unter { $platform } seine Dateien hat, ist hier nicht bekannt.
platform-unavailable-why = Postseal nennt keinen Ort, der sich nicht bestätigen ließ; manche Server haben überall dieselben Orte.
platform-unavailable-next = Lassen Sie --platform weg und geben Sie mit --certificate, --key und --roots an, wo die Dateien auf dem Server liegen. „postseal policy servers“ sagt, welche Plattformen bekannt sind.

server-version-malformed-what = { $text } ist keine Version.
server-version-malformed-why = Die Konfiguration unterscheidet sich von Version zu Version.
server-version-malformed-next = Geben Sie Zahlen mit Punkten ein, zum Beispiel 3.7; bei Postfix zeigt sie "postconf mail_version".

server-path-unusable-what = { $text } ist als Pfad auf dem Server nicht verwendbar.
server-path-unusable-why = Er steht in einer Konfigurationsdatei und in Befehlen, wo Leerzeichen, Anführungszeichen, Kommas und andere Sonderzeichen etwas anderes bedeuten.
server-path-unusable-next = Geben Sie den vollen Pfad an, zum Beispiel /etc/ssl/private/mx.example.org.key (unter Windows C:\Postseal\mx.example.org.pfx), und benennen Sie die Datei auf dem Server notfalls um.

fingerprint-malformed-what = { $text } ist nicht der SHA-256-Fingerabdruck eines Zertifikats.
fingerprint-malformed-why = Ein Fingerabdruck ist eine kurze Zahl, die aus einem Zertifikat berechnet wird: 64 Ziffern von 0 bis 9 und a bis f. An ihm wird der Partner erkannt.
fingerprint-malformed-next = Fragen Sie den Partner danach, oder lassen Sie ihn anzeigen: openssl x509 -in zertifikat.pem -noout -fingerprint -sha256

partner-malformed-what = { $text } sagt nicht, was von wem verlangt wird.
partner-malformed-why = Ein Partner ist eine Maildomain und wie streng TLS verlangt wird: plain, opportunistic, required oder verified.
partner-malformed-next = Schreiben Sie bank.example=verified für Mail an den Partner, oder bank.example=verified/required für Mail an den Partner und von ihm.

partner-twice-what = { $domain } ist zweimal genannt.
partner-twice-why = Nur einer der beiden Einträge kann gelten.
partner-twice-next = Entfernen Sie einen davon.
partner-is-server-what = { $from } ist die Adresse eines Servers, keine Mail-Domain.
partner-is-server-why = Ein Partner wird an dem Teil hinter dem @ seiner Mailadressen erkannt. Für Mail, die empfangen wird, gibt es auch Regeln nach der Adresse.
partner-is-server-next = Schreiben Sie die Mail-Domain des Partners, etwa bank.example. Für den Server heißt die Regel --client { $from }=required; im Fenster wählen Sie „Sendender Server“.

policy-unreadable-what = Die Richtlinie ist nicht lesbar: { $cause }
policy-unreadable-why = Eine falsch verstandene Richtlinie würde weniger schützen, als Sie meinten.
policy-unreadable-next = Berichtigen Sie die genannte Stelle; eine Richtlinie hat inbound, outbound und eine Liste partners.

policy-folder-not-empty-what = In { $path } liegt schon etwas.
policy-folder-not-empty-why = Dateien zweier Konfigurationen in einem Ordner würden verwechselt.
policy-folder-not-empty-next = Wählen Sie einen neuen oder leeren Ordner.

client-origin-malformed-what = { $text } ist keine Adresse, kein Adressbereich und kein Name eines Servers.
client-origin-malformed-why = Die Regel richtet sich danach, woher eine Verbindung kommt.
client-origin-malformed-next = Schreiben Sie 192.0.2.7, oder 192.0.2.0/24 für einen Bereich, oder 2001:db8::/32, oder mx.bank.example.
client-range-malformed-what = { $text } ist kein Adressbereich: Hinter den Schrägstrich gehört eine Zahl von 0 bis { $widest }.
client-range-malformed-why = Die Zahl sagt, wie viele Bits von vorn in allen Adressen des Bereichs gleich sind: je größer sie ist, desto weniger Adressen.
client-range-malformed-next = Schreiben Sie --client { $range }=required für einen Bereich oder --client { $address }=required für einen einzelnen Server; im Fenster wählen Sie „Sendender Server“ und geben { $range } ein.

client-malformed-what = { $text } sagt nicht, was von welchem Server verlangt wird.
client-malformed-why = So eine Regel nennt, woher eine Verbindung kommt, und wie streng TLS verlangt wird: plain, opportunistic, required oder verified.
client-malformed-next = Schreiben Sie 192.0.2.0/24=required oder mx.bank.example=required.

client-twice-what = { $from } ist zweimal genannt.
client-twice-why = Nur eine der beiden Regeln kann gelten.
client-twice-next = Entfernen Sie eine davon.

partner-not-named-what = { $text } kommt in der Regelung nicht vor.
partner-not-named-why = Ein Zertifikat gehört zu einem Partner oder zu einem Server mit eigener Regel.
partner-not-named-next = Nennen Sie ihn zuerst, etwa mit --partner { $text }=verified/verified oder --client { $text }=verified.

profile-unknown-what = Kein Profil heißt { $text }.
profile-unknown-why = Das Profil sagt, wie alt die Gegenseite sein darf.
profile-unknown-next = Die Profile sind modern, intermediate (empfohlen) und old.

minimum-malformed-what = { $text } ist keine TLS-Version, die die niedrigste sein kann.
minimum-malformed-why = Alles unter der niedrigsten Version wird abgelehnt.
minimum-malformed-next = Schreiben Sie 1.2 oder 1.3; mit dem Profil „old“ gehen auch 1.0 und 1.1.

minimum-below-profile-what = { $minimum } ist niedriger, als das Profil { $profile } erlaubt.
minimum-below-profile-why = Das Profil sagt, wie alt die Gegenseite sein darf; die niedrigste Version kann das nur verschärfen.
minimum-below-profile-next = Wählen Sie eine höhere Version, oder das Profil „old“, wenn unersetzliche Geräte sie brauchen.

limit-plain-still-offered-what = TLS wird angeboten, obwohl Klartext verlangt war.
limit-plain-still-offered-why = Der Server bietet TLS an, bevor er weiß, wer sendet; er kann das Angebot nicht nur vor einigen verbergen.
limit-plain-still-offered-next = Klartext wird angenommen, und wer TLS benutzt, bekommt TLS. Es ist nichts zu tun, außer wenn TLS bei diesem Absender etwas stört.

limit-partner-not-weaker-what = { $partner } wird beim Senden so streng behandelt wie alle anderen.
limit-partner-not-weaker-why = Der Server verlangt TLS, bevor er weiß, wer sendet; von einem einzelnen Partner kann er nicht weniger verlangen als von allen.
limit-partner-not-weaker-next = Die strengere Klasse gilt. Für Ausnahmen wählen Sie "TLS, wenn angeboten" für alle und nennen die Partner, die TLS benutzen müssen.

limit-name-not-compared-what = Jeder Absender braucht ein Zertifikat einer vertrauten Stelle, aber der Name darin wird nicht verglichen.
limit-name-not-compared-why = Der Server kann prüfen, wer das Zertifikat eines Absenders ausgestellt hat, aber nicht, ob es zur Domain des Absenders gehört.
limit-name-not-compared-next = Absender ohne ein solches Zertifikat werden abgewiesen; sonst genügt irgendein Zertifikat. Für einen echten Beweis wählen Sie "TLS, geprüft" für einzelne Partner und geben die Fingerabdrücke ihrer Zertifikate an.

limit-fingerprint-missing-what = Mail von { $partner } wartet, bis der Fingerabdruck des Zertifikats bekannt ist.
limit-fingerprint-missing-why = Der Server erkennt einen Partner am Fingerabdruck seines Zertifikats (einer kurzen Zahl, die daraus berechnet wird), nicht am Namen darin, und keiner wurde angegeben.
limit-fingerprint-missing-next = Fragen Sie den Partner nach dem SHA-256-Fingerabdruck des Zertifikats, mit dem seine Server senden, tragen Sie ihn ein und exportieren Sie neu. Bis dahin wird seine Mail aufgeschoben und geht nicht verloren; oder wählen Sie "TLS oder gar nicht" für ihn.

limit-fingerprint-pinned-what = { $partner } wird an seinem Zertifikat erkannt, nicht an einem Namen.
limit-fingerprint-pinned-why = Der Server vergleicht den Fingerabdruck des Zertifikats (eine kurze Zahl, die daraus berechnet wird). Ein erneuertes Zertifikat hat einen anderen.
limit-fingerprint-pinned-next = Bitten Sie den Partner, Ihnen jeden neuen Fingerabdruck vor der Umstellung zu nennen; behalten Sie den alten eine Weile daneben.

limit-bounce-unseen-what = Unzustellbarkeitsmeldungen fallen nicht unter die Regeln für sendende Partner.
limit-bounce-unseen-why = Die Regel richtet sich nach der Domain des Absenders, und eine Meldung über gescheiterte Zustellung hat keinen Absender.
limit-bounce-unseen-next = Solche Meldungen werden angenommen wie von allen. Oft zitieren sie die gescheiterte Mail: bitten Sie den Partner, auf seiner Seite alles über TLS zu senden. Die Regel trifft auch, was andere mit der Adresse des Partners bringen: weitergeleitete Mail, und solche über ein eigenes Gateway oder einen Ersatzserver, wird abgewiesen, wenn dieser Server sie nicht erfüllt.

limit-plain-unreachable-what = Mail an Domains, deren Server kein TLS anbieten, ist nicht zustellbar.
limit-plain-unreachable-why = TLS wird von allen verlangt, und nicht jeder Mailserver bietet es an.
limit-plain-unreachable-next = Solche Mail wartet und kommt nach einigen Tagen zum Absender zurück. Wählen Sie "TLS, wenn angeboten" für alle, wenn Sie an unbekannte Domains schreiben.

limit-hosted-unreachable-what = Mail an die meisten Domains ist nicht zustellbar.
limit-hosted-unreachable-why = Das Zertifikat muss einen Namen innerhalb der Domain des Empfängers tragen, aber die meisten Domains lassen ihre Mail von Servern eines Anbieters mit anderen Namen empfangen.
limit-hosted-unreachable-next = Solche Mail wartet und kommt nach einigen Tagen zum Absender zurück. Wählen Sie "TLS, wenn angeboten" für alle und "TLS, geprüft" für die Partner, deren Servernamen Sie kennen.

limit-name-inside-domain-what = Die Server von { $partner } müssen einen Namen innerhalb dieser Domain beweisen.
limit-name-inside-domain-why = Andere Namen wurden nicht angegeben, und den Namen im DNS (den MX-Einträgen) ist nicht zu trauen: wer sie fälscht, bestimmt den Namen.
limit-name-inside-domain-next = Wenn ein Anbieter die Mail annimmt, fragen Sie den Partner nach den Namen in den Zertifikaten seiner Server und tragen Sie sie ein. Bis dahin wartet solche Mail oder wird abgewiesen, und geht an keinen falschen Server.

limit-route-overrides-what = Eine feste Route für die Mail eines Partners geht an den Regeln für ihn vorbei.
limit-route-overrides-why = Der Server sucht die Regel nach dem Host, zu dem er sich verbindet. Bei einer Route wie [mail.bank.example]:25 ist das die Route, nicht die Domain.
limit-route-overrides-next = Wenn Sie solche Routen haben: In Postfix trägt apply.sh für jede in transport_maps eine Zeile ein; starten Sie es wieder, wenn sie sich ändern. Für einen relayhost tragen Sie für jede eine Zeile, genau wie die Route geschrieben, in die Datei der Partner beim Versand ein.
limit-route-own-tls-what = Mail, die eine eigene action auf fester Route versendet, geht an dem vorbei, was hier verlangt wird.
limit-route-own-tls-why = Eine action in smtpd.conf mit "host" oder "domain" behält ihre eigenen Angaben zu TLS: Nur Sie wissen, wofür jener Server da ist.
limit-route-own-tls-next = Wenn Sie solche haben, nennt apply.sh sie. Wo eine davon Mail eines Partners befördert, schreiben Sie "tls" hinein (das Zertifikat wird geprüft) oder "tls no-verify" (jedes Zertifikat genügt).
limit-smarthost-asked-what = Wenn alle Mail über einen einzigen Server hinausgeht (einen Smarthost), werden die Regeln für Partner an diesem Server gemessen.
limit-smarthost-asked-why = Exim prüft den Server, mit dem es sich verbindet. Im Zertifikat eines Smarthosts steht der Name des Partners nicht, also wartet Mail an einen geprüften Partner; und wie die Mail von dort weitergeht, weiß hier niemand.
limit-smarthost-asked-next = Bei einem Smarthost: die Regeln für Partner dort einstellen lassen, und hier von allen TLS verlangen: alle, das ist dann der Smarthost.
limit-chain-copied-what = Nach jeder Erneuerung braucht Sendmail noch einen Befehl.
limit-chain-copied-why = Sendmail zeigt aus einer Datei nur das erste Zertifikat. Die, die dafür bürgen, liegen neben den Stammzertifikaten in /etc/mail/postseal-ca.pem; ein erneuertes Zertifikat kann andere mitbringen, und ohne sie weist ab, wer prüft.
limit-chain-copied-next = Nach jeder Erneuerung: sh /etc/mail/postseal.sh put && sh /etc/mail/postseal.sh reload. Bei certbot als --deploy-hook.
limit-host-rests-what = Ein Partner, der seine Regel nicht erfüllt, kann Mail an andere beim selben Server eine Weile aufhalten.
limit-host-rests-why = OpenSMTPD lässt einen Server ruhen, bei dem es gescheitert ist, für wen auch immer die Mail war.
limit-host-rests-next = Sehen Sie sich zuerst den Server des Partners an (Schritt 4, was ein Partner sieht), und wählen Sie die strengere Klasse, wenn sein Zertifikat passt.

limit-every-listener-what = Die Einstellung für alle gilt auch für die Mailprogramme Ihrer eigenen Benutzer.
limit-every-listener-why = Es ist die allgemeine Einstellung des Servers; die Ports, an denen Benutzer Mail einliefern (587 und 465), übernehmen sie, wenn sie keine eigene haben.
limit-every-listener-next = Lassen Sie in Schritt 3 auch die Ports für Benutzer einrichten (--submission), wo Postseal das für diesen Server tut: Dann haben sie eigene Einstellungen. Oder geben Sie ihnen selbst welche (in Postfix: in master.cf, smtpd_tls_security_level=encrypt und smtpd_tls_req_ccert=no). Probieren Sie dann das Senden aus einem Mailprogramm.

limit-sender-unverifiable-what = Wer sendet, muss hier keinen Namen beweisen, obwohl „TLS, geprüft“ verlangt war.
limit-sender-unverifiable-why = Dieser Server kann den Namen im Zertifikat eines Absenders nicht vergleichen.
limit-sender-unverifiable-next = Stattdessen wird „TLS oder gar nicht“ verlangt: die Mail ist verschlüsselt, aber wessen Server sie geschickt hat, ist nicht bewiesen. Besteht die Gegenseite auf dem Beweis, muss ein anderer Server ihre Mail empfangen.

limit-partner-stricter-what = { $partner } muss beim Senden seinen Namen beweisen; das ist mehr, als Sie verlangt haben.
limit-partner-stricter-why = Dieser Server kann von einem einzelnen Absender TLS nur zusammen mit einem Zertifikat für dessen Domain verlangen.
limit-partner-stricter-next = Fragen Sie den Partner, ob seine Server mit einem solchen Zertifikat senden. Wenn nicht, wählen Sie für seine Domain „TLS, wenn angeboten“ und machen Sie eine Regel für die Adressen seiner Server, wo dieser Server solche Regeln hat.

limit-sender-names-domain-what = Das Zertifikat, mit dem { $partner } sendet, muss die Maildomain des Partners selbst enthalten.
limit-sender-names-domain-why = Der Server vergleicht es mit der Domain hinter dem @, nicht mit dem Namen eines Rechners.
limit-sender-names-domain-next = Fragen Sie den Partner, bevor Sie dies anwenden. Mail mit einem anderen Zertifikat oder ohne eines wird abgewiesen.

limit-subdomains-uncovered-what = Domains unterhalb von { $partner } sind nicht erfasst.
limit-subdomains-uncovered-why = Dass die Liste des Servers Platzhalter kennt, steht in keiner Dokumentation.
limit-subdomains-uncovered-next = Gibt es auch Mail von oder nach dort, fügen Sie jede dieser Domains als eigenen Partner hinzu.

limit-subdomains-unknown-what = Ob eine Regel für { $partner } auch für die Domains darunter gilt, ist nicht bekannt.
limit-subdomains-unknown-why = Über die Domainlisten dieses Servers ist nichts bekannt.
limit-subdomains-unknown-next = Gibt es auch Mail von oder nach dort, fügen Sie jede dieser Domains als eigenen Partner hinzu.

limit-single-name-what = Nur einer der Zertifikatsnamen, die { $partner } genannt hat, wird verglichen.
limit-single-name-why = Der Server hat für jedes Ziel Platz für einen Namen oder einen Platzhalter.
limit-single-name-next = Der erste gilt. Mail zu und von einem Server mit anderem Namen wartet oder wird abgewiesen: fragen Sie nach einem Namen, den alle tragen, und stellen Sie ihn an den Anfang.

limit-plain-not-sent-what = Mail geht überall über TLS, wo es angeboten wird, obwohl Klartext verlangt war.
limit-plain-not-sent-why = Dieser Server benutzt TLS mit jedem Server, der es anbietet, und ein Schalter dagegen wird hier nicht gesetzt.
limit-plain-not-sent-next = Sie bekommen „TLS, wenn angeboten“. Stört TLS etwas auf der Gegenseite, muss sie aufhören, es anzubieten.

limit-target-not-compared-what = Beim Versand müssen Zertifikate von einer vertrauten Stelle kommen, aber die Namen darin werden nicht verglichen.
limit-target-not-compared-why = Der Server vergleicht Namen nur, wo man ihm sagt, welche, und für alle kennt sie niemand.
limit-target-not-compared-next = Das ist weniger als „TLS, geprüft“. Für den wirklichen Beweis nennen Sie Ihre Partner und wählen es für jeden davon.

limit-target-unverified-what = Beim Versand werden Zertifikate nicht geprüft, obwohl „TLS, geprüft“ verlangt war.
limit-target-unverified-why = Dieser Server hat keine Einstellung, die sie prüft.
limit-target-unverified-next = Stattdessen wird „TLS oder gar nicht“ verlangt: die Mail ist verschlüsselt, aber wessen Server sie annimmt, ist nicht bewiesen. Für den wirklichen Beweis muss ein anderer Server sie senden.

limit-target-stricter-what = Die Server von { $partner } müssen auch ihren Namen beweisen; das ist mehr, als Sie verlangt haben.
limit-target-stricter-why = Dieser Server verlangt TLS nur zusammen mit einem gültigen Zertifikat.
limit-target-stricter-next = Wo das Zertifikat nicht gültig ist, wartet die Mail oder kommt zurück. Sehen Sie sich in Schritt 4 den Server des Partners an, bevor Sie dies anwenden.

limit-name-from-dns-what = Beim Versand werden Zertifikate mit den Namen im DNS (den MX-Einträgen) verglichen.
limit-name-from-dns-why = Andere Namen kann man diesem Server nicht nennen. Wer das DNS fälscht, wählt den Namen und hat vielleicht ein Zertifikat dafür.
limit-name-from-dns-next = Es schützt gegen Mithören, nicht gegen gefälschtes DNS. Bitten Sie den Partner, sein DNS zu signieren (DNSSEC) oder MTA-STS zu veröffentlichen.
limit-name-maybe-from-dns-what = Beim Versand vergleichen die meisten Server Zertifikate mit den Namen im DNS (den MX-Einträgen).
limit-name-maybe-from-dns-why = Wer das DNS fälscht, wählt diesen Namen und hat vielleicht ein Zertifikat dafür. Ob man diesem Server sagen kann, welche Namen im Zertifikat eines Partners stehen müssen, ist hier nicht bekannt.
limit-name-maybe-from-dns-next = Suchen Sie bei der Einstellung für den Partner nach einer Liste erwarteter Namen, oder fragen Sie den Hersteller. Gibt es keine, bitten Sie den Partner, sein DNS zu signieren (DNSSEC) oder MTA-STS zu veröffentlichen.

limit-everybody-not-asked-what = Von allen wird nichts Strengeres verlangt als „TLS, wenn angeboten“.
limit-everybody-not-asked-why = Dieser Server kann nur mit denen streng sein, deren Domains man ihm nennt.
limit-everybody-not-asked-next = Nennen Sie die Partner, deren Mail geschützt sein muss, jeden mit seiner Klasse.

limit-partner-not-asked-what = Von { $partner } wird nicht mehr verlangt als von allen.
limit-partner-not-asked-why = Dieser Server hat in dieser Richtung keine Regeln für einzelne Domains.
limit-partner-not-asked-next = Wählen Sie, wenn es geht, die strengere Klasse für alle, oder lassen Sie einen Server davor die Mail von { $partner } behandeln.
limit-partner-not-less-what = Von { $partner } wird so viel verlangt wie von allen, obwohl weniger gewählt war.
limit-partner-not-less-why = Dieser Server hat in dieser Richtung keine Regeln für einzelne Domains.
limit-partner-not-less-next = Wenn { $partner } das nicht kann, bleibt die Mail liegen: von allen weniger verlangen, oder einen Server davor mit dieser Mail betrauen.

limit-reset-by-update-what = Die nächste Aktualisierung des Produkts setzt diese Werte zurück.
limit-reset-by-update-why = Seine Einrichtung schreibt die Konfiguration des Mailservers jedes Mal neu, wenn sie läuft.
limit-reset-by-update-next = Behalten Sie den Ordner, führen Sie apply.sh nach jeder Aktualisierung wieder aus, und testen Sie.

limit-route-pinned-what = Mail an { $partner } geht immer an einen bestimmten Mailserver, nach seinem Namen.
limit-route-pinned-why = Die Regeln dieses Servers für TLS gehen nach dem Namen des anderen Servers, nicht nach der Domain; die Domain bekommt daher eine feste Route: zum ersten Zertifikatsnamen, den der Partner genannt hat, sonst zu seinem ersten Mailserver im DNS am Tag von apply.sh.
limit-route-pinned-next = Fragen Sie den Partner nach diesem Namen, und fügen Sie ihn hinzu. Ändern sich seine Mailserver, wartet die Mail, bis Sie apply.sh wieder ausführen; an einen anderen Server geht nichts.

limit-own-networks-exempt-what = Mail aus den eigenen Netzen des Servers wird ohne TLS angenommen.
limit-own-networks-exempt-why = Von dort liefern die Programme des Produkts selbst ihre Mail im Klartext ein; sie wären sonst ausgesperrt.
limit-own-networks-exempt-next = Sehen Sie nach, was als eigenes Netz gilt (in Postfix: mynetworks), und nennen Sie dort nur, wem Sie vertrauen.

limit-protocols-of-windows-what = Welche Versionen von TLS gesprochen werden, entscheidet sich nicht hier.
limit-protocols-of-windows-why = Das entscheidet Windows, für alle Programme auf dem Server.
limit-protocols-of-windows-next = Schalten Sie TLS 1.0 und 1.1 dort ab („Exchange Server TLS configuration best practices“ auf learn.microsoft.com sagt wie, auch für andere Mailserver); in Schritt 4 sehen Sie, was wirklich gesprochen wird.
limit-protocols-of-product-what = Welche Versionen von TLS gesprochen werden, entscheidet sich nicht hier.
limit-protocols-of-product-why = Das ist eine Einstellung des Produkts an anderer Stelle, die Postseal nicht schreibt.
limit-protocols-of-product-next = Sehen Sie im Handbuch unter den Versionen von TLS oder SSL nach, und erlauben Sie nur TLS 1.2 und neuer; in Schritt 4 sehen Sie, was wirklich gesprochen wird.
limit-protocols-of-service-what = Welche Versionen von TLS gesprochen werden, entscheidet sich nicht hier.
limit-protocols-of-service-why = Das entscheidet der Anbieter des Dienstes, für alle Kunden.
limit-protocols-of-service-next = Einzustellen gibt es nichts. In Schritt 4 sehen Sie, was wirklich gesprochen wird; welche Versionen er annimmt, sagen die Hilfeseiten des Anbieters.
limit-protocols-of-library-what = Welche Versionen von TLS gesprochen werden, entscheidet sich nicht hier.
limit-protocols-of-library-why = Der Server hat keine Einstellung dafür: Das entscheidet das OpenSSL des Systems, für alle Programme, die es verwenden.
limit-protocols-of-library-next = Halten Sie das System aktuell: Heutige Versionen erlauben nichts unter TLS 1.2 (sonst hebt es MinProtocol in openssl.cnf an). In Schritt 4 sehen Sie, was wirklich gesprochen wird.

policy-readme-title = { $title }: TLS für { $host }
policy-readme-steps = Wo unten von „Schritt 1“ bis „Schritt 4“ die Rede ist, sind Schritte in Postseal gemeint, nicht die dieser Liste.
policy-readme-copy =
    Kopieren Sie diesen Ordner auf den Mailserver, zum Beispiel:
    scp -r . root@{ $host }:/root/postseal
    Melden Sie sich dann dort an (ssh root@{ $host }) und gehen Sie in den Ordner: cd /root/postseal
policy-readme-key =
    Legen Sie den privaten Schlüssel (nur für root lesbar) und das Zertifikat mit seiner Kette dorthin, wo die Konfiguration sie erwartet:
    { $key }
    { $certificate }
policy-readme-brought =
    Der private Schlüssel und das Zertifikat mit seiner Kette sind in diesem Ordner: Er ist so geheim wie der Schlüssel.
    Das Skript legt beide dorthin, wo die Konfiguration sie erwartet:
    { $key }
    { $certificate }
policy-readme-brought-certificate =
    Das Zertifikat mit seiner Kette ist in diesem Ordner, und das Skript legt es an seinen Platz. Legen Sie den privaten
    Schlüssel, der nicht dabei ist, dorthin, wo die Konfiguration ihn erwartet, nur für root lesbar:
    { $key }
policy-readme-brought-in-one =
    Der private Schlüssel und das Zertifikat mit seiner Kette sind in diesem Ordner: Er ist so geheim wie der Schlüssel.
    Das Skript schreibt beide in eine Datei, dorthin, wo die Konfiguration sie erwartet:
    { $key }
policy-readme-key-in-one =
    Legen Sie den privaten Schlüssel und dahinter das Zertifikat mit seiner Kette in einer einzigen Datei dorthin, wo die
    Konfiguration sie erwartet, nur für root lesbar:
    { $key }
policy-readme-beside =
    Legen Sie, was von Schlüssel und Zertifikat in diesem Ordner ist (certificate.pem, private.key), dorthin, wo die
    Konfiguration es erwartet:
    { $key }
    { $certificate }
policy-readme-beside-product =
    { $step }
    In diesem Ordner liegen davon certificate.pem (mit der Kette) und, wenn Sie es wollten, private.key.
policy-readme-apply =
    Auf dem Server, als root, in dem Ordner: sh apply.sh
    Das setzt das Nötige, so dass undo.sh es zurücknehmen kann, und lässt den Server neu lesen. Zweimal ausführen schadet
    nicht.
policy-readme-guarded =
    Auf dem Server, als root, in dem Ordner: sh apply.sh --dry-run
    zeigt, was sich ändern würde, und ändert nichts. Danach: sh apply.sh
    Es legt eine Kopie an, setzt, was nötig ist, lässt den Server selbst prüfen und neu lesen, und sieht auf Port 25
    nach. Misslingt etwas davon, stellt es von selbst alles wieder her. Zweimal ausgeführt schadet es nicht.
policy-readme-guarded-elsewhere =
    Auf dem Server, als root, in dem Ordner: sh apply.sh
    Es legt eine Kopie an, setzt, was nötig ist, lässt den Server selbst prüfen und neu lesen, und sieht auf Port 25
    nach. Misslingt etwas davon, stellt es von selbst alles wieder her. Zweimal ausgeführt schadet es nicht.
policy-readme-check = Prüfen Sie, dass der Server sie ohne Beanstandung liest: sh check.sh
policy-readme-verify =
    Sehen Sie TLS bei der Arbeit: sh verify.sh
    Es fragt die Ports dieses Servers und die Server Ihrer Partner. Hinter WRONG steht, warum andere das Zertifikat
    ablehnen werden, hinter NOTE, was Sie ansehen sollten; am Ende steht, was nicht so ist, wie es sein soll.
policy-readme-undo = Alles wieder wie vorher: sh undo.sh (am Ende steht, welche Dateien bleiben)
policy-readme-undo-plain = Alles wieder wie vorher: sh undo.sh
policy-readme-by-hand = Dasselbe von Hand statt mit dem Skript: Fügen Sie dies als Ganzes ein, als root, in diesem Ordner. Es endet beim ersten Fehler.
policy-readme-by-hand-undo = Und dies stellt wieder her, was vorher da war:
policy-readme-general =
    Postseal kennt diesen Server nicht: So heißen solche Einstellungen meistens. Was er wirklich tut, sagt der
    Test am Ende.

policy-readme-documented =
    Dies ist nach der Dokumentation des Herstellers geschrieben und von einem Parser seiner Sprache geprüft, aber
    nicht auf einem wirklichen Server erprobt: zu einer ruhigen Stunde anwenden und testen, bevor es darauf ankommt.
policy-readme-described =
    Diese Schritte sind nach der Dokumentation des Herstellers geschrieben, mit ihren Namen der Menüs und Felder, aber
    nicht auf einem wirklichen Server erprobt: zu einer ruhigen Stunde ausführen und testen, bevor es darauf ankommt.
policy-readme-windows-copy = Kopieren Sie diesen Ordner auf den Mailserver und öffnen Sie dort dessen eigene PowerShell als Administrator. Falls Dateien gesperrt sind: Get-ChildItem *.ps1 | Unblock-File
policy-readme-windows-key =
    Legen Sie eine Datei mit dem privaten Schlüssel, dem Zertifikat und seiner Kette (PFX, PKCS #12; Schritt 2 von Postseal schreibt eine) dorthin,
    wo das Skript sie sucht, und löschen Sie sie, wenn alles erledigt ist:
    { $certificate }
policy-readme-windows-pem =
    Legen Sie den privaten Schlüssel und das Zertifikat mit seiner Kette dorthin, wo der Mailserver sie erwartet, nur für ihn lesbar:
    { $key }
    { $certificate }
policy-readme-windows-apply =
    In dem Ordner: .\apply.ps1 -WhatIf
    sagt, was sich ändern würde, und ändert nichts. Dann: .\apply.ps1
    Es sichert, was heute eingestellt ist, setzt, was nötig ist, prüft es und sieht sich Port 25 an, wo dort TLS
    angeboten wird. Scheitert eines davon, stellt es alles von selbst wieder her. Zweimal ausführen schadet nicht.
policy-readme-windows-check = Prüfen Sie, dass die Einstellungen so sind, wie sie sollen: .\check.ps1
policy-readme-windows-verify = Sehen Sie TLS bei der Arbeit: .\verify.ps1
policy-readme-windows-undo = Alles wieder wie vorher: .\undo.ps1
policy-readme-service-apply =
    Auf Ihrem eigenen Rechner, in der PowerShell, in diesem Ordner: .\apply.ps1 -WhatIf
    sagt, was sich ändern würde, und ändert nichts. Dann: .\apply.ps1
    Es lässt Sie sich als Administrator des Dienstes anmelden, sichert, was heute eingestellt ist, setzt, was nötig ist,
    und prüft es. Scheitert eines davon, stellt es alles von selbst wieder her. Zweimal ausführen schadet nicht.
policy-readme-files = Was in dem Ordner ist:
policy-readme-limits = Was der Server nicht so tut, wie Sie es wollten, oder nicht ohne Preis:
policy-readme-warnings = Was zu bedenken ist:

cli-policy-exported = { $title } für { $host }: geschrieben nach { $out }.
cli-policy-files = Dateien
cli-policy-more = Außerdem: { $more }
cli-policy-platforms = Orte bekannt für: { $platforms }
cli-policy-limits = Was der Server nicht so tut, wie Sie es wollten, oder nicht ohne Preis
cli-policy-warnings = Was zu bedenken ist
cli-policy-everybody = alle
cli-policy-partners = Partner
cli-policy-next = Weiter: kopieren Sie es auf den Server und führen Sie dort als root aus: sh apply.sh, dann sh check.sh und sh verify.sh. Rückgängig macht es: sh undo.sh. APPLY.md sagt mehr.
cli-policy-next-windows = Weiter: kopieren Sie es auf den Server und führen Sie in dessen eigener PowerShell als Administrator aus: .\apply.ps1, dann .\check.ps1 und .\verify.ps1. Rückgängig macht es: .\undo.ps1. APPLY.md sagt mehr.
cli-policy-next-service = Weiter: führen Sie auf Ihrem eigenen Rechner in der PowerShell aus: .\apply.ps1, dann .\check.ps1 und .\verify.ps1. Rückgängig macht es: .\undo.ps1. APPLY.md sagt mehr.
cli-policy-next-console = Weiter: gehen Sie diese Schritte in der Konsole des Servers; APPLY.md hat sie auch.
cli-policy-unproven = Nach der Dokumentation des Herstellers geschrieben, von einem Parser geprüft; nicht auf einem wirklichen Server erprobt.
cli-policy-unproven-steps = Schritte nach der Dokumentation des Herstellers; nicht auf einem wirklichen Server erprobt.
cli-policy-versions = Versionen { $versions }
cli-policy-proven = mit dem echten Server geprüft
cli-policy-documented = nach der Dokumentation des Herstellers, von einem Parser geprüft
cli-policy-described = Schritte nach der Dokumentation des Herstellers
cli-policy-general = Allgemein gehalten: Über diesen Server ist nichts bekannt. Seine Einstellungen können anders heißen.
cli-policy-stands-for = Auch für { $names }.
cli-policy-no-page = Eine Seite mit den Namen der Einstellungen von { $name } war nicht zu lesen: Das sind die Schritte, die zu jedem Server passen.

limit-minimum-unavailable-what = Die niedrigste TLS-Version ist { $instead }, nicht wie verlangt { $asked }.
limit-minimum-unavailable-why = Diese Version des Servers lässt sich nicht auf { $asked } festlegen.
limit-minimum-unavailable-next = Mail geht mit { $instead } oder neuer. Wenn Ihr Server neuer ist als die angegebene Version, geben Sie diese an und exportieren Sie noch einmal.

limit-submission-unavailable-what = Die Ports, an denen Benutzer Mail einliefern (587 und 465), bleiben, wie sie sind.
limit-submission-unavailable-why = Postseal schreibt sie für diesen Server nicht.
limit-submission-unavailable-next = Richten Sie sie nach dem Handbuch des Servers ein: TLS verlangt, und kein Passwort vor TLS. Testen Sie danach den Versand aus einem Mailprogramm.

limit-dane-unavailable-what = Die Zertifikate, die Empfänger im DNS nennen (DANE), werden nicht abgefragt.
limit-dane-unavailable-why = Dieser Server oder diese Version kann es nicht, oder Postseal schreibt es für diesen Server nicht.
limit-dane-unavailable-next = Mail geht so, wie es die Klasse für alle sagt. Wählen Sie für wichtige Partner „TLS, geprüft“.

limit-mta-sts-unavailable-what = Die Server, die Empfänger auf ihren Websites nennen (MTA-STS), werden nicht abgefragt.
limit-mta-sts-unavailable-why = Dieser Server oder diese Version kann es nicht, oder Postseal schreibt es für diesen Server nicht.
limit-mta-sts-unavailable-next = Mail geht so, wie es die Klasse für alle sagt. Wählen Sie für wichtige Partner „TLS, geprüft“.

limit-address-not-asked-what = Von { $partner } wird nicht mehr verlangt als von allen.
limit-address-not-asked-why = Dieser Server hat keine Regeln nach der Adresse dessen, der sich verbindet, oder Postseal schreibt sie für ihn nicht.
limit-address-not-asked-next = Machen Sie stattdessen eine Regel für die Mail-Domain des Partners.
limit-address-too-wide-what = Von { $partner } wird nicht mehr verlangt als von allen.
limit-address-too-wide-why = Der Bereich ist zu groß: Dieser Server kennt Adressen nach ihren ganzen Zahlen, und es wären Tausende Zeilen.
limit-address-too-wide-next = Nennen Sie kleinere Bereiche, oder verlangen Sie es von allen.

limit-host-not-asked-what = Von { $partner } wird nicht mehr verlangt als von allen.
limit-host-not-asked-why = Dieser Server hat keine Regeln nach dem Namen dessen, der sich verbindet, oder Postseal schreibt sie für ihn nicht.
limit-host-not-asked-next = Machen Sie stattdessen eine Regel für die Adressen oder die Mail-Domain des Partners.

limit-host-by-dns-what = { $partner } ist nur an dem zu erkennen, was das DNS über seine Adresse sagt.
limit-host-by-dns-why = Wenn ein Server sich verbindet, steht nur seine Adresse fest. Die Regel gilt, wo das DNS zur Adresse diesen Namen und zum Namen die Adresse nennt; sonst wird der Server wie alle behandelt.
limit-host-by-dns-next = Nehmen Sie stattdessen die Adressen des Partners, wenn Sie sie kennen, oder fügen Sie eine Regel für seine Mail-Domain hinzu.

limit-submission-needs-login-what = Die Ports 587 und 465 fragen Benutzer nach einem Passwort, nur über TLS.
limit-submission-needs-login-why = Postseal legt keine Konten an: Passwörter prüft der Server, wie er dafür eingerichtet ist, selbst oder durch ein anderes Programm (oft Dovecot oder Cyrus SASL).
limit-submission-needs-login-next = Wenn sich Mailprogramme heute anmelden können, ist nichts zu tun. Richten Sie sonst zuerst die Anmeldung ein (bei den meisten Servern: SASL): ohne nehmen diese Ports von niemandem Mail an.

limit-dane-needs-resolver-what = DANE wirkt nur mit einem DNS-Resolver auf dem Server selbst, der Unterschriften prüft (DNSSEC).
limit-dane-needs-resolver-why = Der Server glaubt, was sein Resolver sagt; über das Netz könnte es ein Angreifer sagen.
limit-dane-needs-resolver-next = Installieren Sie einen prüfenden Resolver wie unbound auf dem Server und lassen Sie /etc/resolv.conf 127.0.0.1 nennen, für Exim mit der Zeile „options trust-ad“ darunter. Ohne ihn geht Mail wie ohne DANE.

limit-dane-not-combined-what = DANE wird nicht benutzt, wo eine strengere oder schwächere Klasse als „TLS, wenn angeboten“ gilt.
limit-dane-not-combined-why = Der Server hat keine Stufe, die DANE und diese Klasse zugleich verlangt.
limit-dane-not-combined-next = Die Klasse gilt, wie Sie sie gewählt haben. Um DANE für alle zu benutzen, wählen Sie „TLS, wenn angeboten“ für alle und die strenge Klasse für Ihre Partner.

limit-mta-sts-needs-helper-what = MTA-STS braucht ein Hilfsprogramm auf dem Server: postfix-mta-sts-resolver.
limit-mta-sts-needs-helper-why = Der Server kann Websites nicht selbst fragen; er fragt das Hilfsprogramm unter 127.0.0.1, Port 8461. Läuft es nicht, wartet die Mail.
limit-mta-sts-needs-helper-next = Installieren und starten Sie das Paket postfix-mta-sts-resolver, bevor Sie dies anwenden; apply.sh bricht ab, wo es nicht antwortet. Setzen Sie vor Postfix 3.4 in seiner Datei require_sni auf false.

limit-mta-sts-before-dane-what = Bei einer Domain, die MTA-STS und DANE hat, entscheidet MTA-STS.
limit-mta-sts-before-dane-why = Der Server sieht zuerst in die Tabelle von MTA-STS. Der Standard (RFC 8461, Abschnitt 2) will, dass DANE zuerst kommt.
limit-mta-sts-before-dane-next = Die Mail ist durch das eine oder das andere geschützt. Wenn Ihre Empfänger meist DANE benutzen, lassen Sie MTA-STS weg.

policy-plain-what = In dieser Richtung ist niemandes Mail geschützt.
policy-plain-why = Ohne TLS kann sie jeder unterwegs lesen und ändern.
policy-plain-next = Wählen Sie „TLS, wenn angeboten“: dadurch geht keine Mail verloren.

policy-plain-partner-what = Die Mail von { $partner } ist nicht geschützt.
policy-plain-partner-why = Ohne TLS kann sie jeder unterwegs lesen und ändern.
policy-plain-partner-next = Wählen Sie „TLS, wenn angeboten“, außer wenn TLS bei diesem Partner erwiesenermaßen etwas stört.

policy-required-inbound-what = Mail von Servern ohne TLS wird abgelehnt.
policy-required-inbound-why = Manche Server senden noch ohne TLS. Der Standard (RFC 3207, Abschnitt 4) verbietet einem öffentlichen Mailserver, darauf zu bestehen.
policy-required-inbound-next = Wählen Sie „TLS, wenn angeboten“ für alle und „TLS oder gar nicht“ für Ihre Partner, außer wenn dieser Server nur Mail von bekannten Servern annimmt.

policy-verified-inbound-what = Fast alle Mail von anderen wird abgelehnt.
policy-verified-inbound-why = Kaum ein Mailserver zeigt beim Senden ein Zertifikat, und der Standard (RFC 3207, Abschnitt 4) verbietet einem öffentlichen Mailserver, auf TLS zu bestehen.
policy-verified-inbound-next = Wählen Sie „TLS, wenn angeboten“ für alle und eine strengere Klasse für Ihre Partner, außer wenn dieser Server nur Mail von bekannten Servern annimmt.

policy-old-profile-what = Veraltete TLS-Versionen (1.0 und 1.1) werden angenommen.
policy-old-profile-why = Sie haben bekannte Schwächen; RFC 8996 verbietet sie, und die meisten Prüfer verlangen TLS 1.2.
policy-old-profile-next = Wählen Sie „Mittel“, außer wenn ein unersetzliches Gerät die alten Versionen braucht.

profile-modern-name = Modern
profile-modern-sentence = Nur TLS 1.3. Server von vor 2018 können mit Ihrem keine verschlüsselte Mail austauschen.
profile-intermediate-name = Mittel
profile-intermediate-sentence = TLS 1.2 und 1.3 mit guten Verfahren: was RFC 9325 empfiehlt und Banken verlangen.
profile-old-name = Alt
profile-old-sentence = Ab TLS 1.0, für Geräte, die nicht ersetzt werden können. Veraltete Versionen haben bekannte Schwächen.

# Die eigene Konfiguration.

own-unreadable-what = Zeile { $line } kann in { $name } nicht stehen: { $text }
own-unreadable-why = Eine Zeile ist dort eine Einstellung, wie der Server sie schreibt, oder ein Kommentar. Vielleicht ist dies eine andere Datei.
own-unreadable-next = Nehmen Sie die Datei selbst vom Server, ganz und unverändert. Ein privater Schlüssel wird hier nie gebraucht.
own-unreadable-unseen-what = Zeile { $line } kann in { $name } nicht stehen.
own-unreadable-unseen-why = { own-unreadable-why }
own-unreadable-unseen-next = { own-unreadable-next }
own-too-large-what = Das sind { $size } KiB: so groß ist keine { $name }.
own-too-large-why = Vermutlich ist es eine andere Datei.
own-too-large-next = Nehmen Sie { $name } aus dem Ordner des Servers.
own-unknown-what = Ihre eigene Konfiguration von { $server } kann noch nicht verglichen werden.
own-unknown-why = Es ist nicht bekannt, wie etwas in eine Datei dieses Servers kommt, ohne dem Rest zu schaden.
own-unknown-next = Nehmen Sie die Konfiguration, wie sie gezeigt wird, und setzen Sie sie von Hand oder mit apply.sh ein.
own-list-unnamed-what = acl_smtp_mail ist mehr als der Name einer Liste: { $text }
own-list-unnamed-why = Was von Partnern verlangt wird, kommt in diese Liste, und Postseal weiß nicht, welche es ist.
own-list-unnamed-next = Geben Sie der Liste einen eigenen Namen, oder setzen Sie an ihren Anfang von Hand ".include /etc/postseal/exim/acl.conf".
own-right = schon richtig
own-added = neu
own-changed = geändert
own-twice = stand mehr als einmal da; eine Zeile bleibt
own-aside = als Kommentar beiseitegelegt: zweimal darf es nicht dastehen
own-superseded = aus älterer Zeit; es gilt nicht mehr und kann weg
own-overruled = gilt nicht mehr: Was dazukommt, geht vor; es kann weg
own-contradicts = widerspricht dem Verlangten und bleibt: Nur Sie wissen, wozu es dasteht
own-no-comment = widerspricht dem Verlangten und gilt, obwohl # davor steht: In dieser Datei macht nur dnl einen Kommentar; beginnen Sie die Zeile mit dnl und einem Leerzeichen
own-includes-others-what = Zeile { $line } der { $name } bindet eine andere Datei ein.
own-includes-others-why = Was dort steht, ist hier nicht zu sehen, und auf die Reihenfolge der Regeln kommt es an.
own-includes-others-next = Bringen Sie zuerst alles in die { $name }.
own-recipients-what = Die Regel in Zeile { $line } der { $name } gilt einzelnen Empfängern (rcpt-to).
own-recipients-why = Regeln für Ihre Partner kommen mit derselben Aktion davor, und für wen sie gedacht war, ginge verloren.
own-recipients-next = Geben Sie dieser Regel eine eigene Aktion.
own-no-listener-what = In der { $name } steht kein Listener auf Port 25.
own-no-listener-why = Kein fremder Server erreicht diesen; TLS wäre niemandem anzubieten.
own-no-listener-next = Nehmen Sie die Datei des Servers, der Mail empfängt, und zwar ganz.
own-rules-what = In Zeile { $line } der { $name } beginnen eigene Regeln an der Stelle, an der die von Postseal stehen müssen.
own-rules-why = Sendmail hat nur eine solche Stelle, und die beiden kämen sich in die Quere.
own-rules-next = Legen Sie Ihre Regeln beiseite (dnl vor jede Zeile), oder bringen Sie beide von Hand zusammen.
own-never-closed-what = Was in Zeile { $line } der { $name } beginnt, endet nirgends.
own-never-closed-why = Ein Anführungszeichen oder eine Klammer, die dort aufgeht, geht nicht wieder zu. Auch der Server würde die Datei nicht lesen.
own-never-closed-next = Schließen Sie es, oder nehmen Sie die Datei selbst vom Server, ganz.
own-open-behind-sign-what = Was in Zeile { $line } der { $name } beginnt, endet nirgends.
own-open-behind-sign-why = Ein Anführungszeichen oder eine Klammer, die dort aufgeht, geht nicht wieder zu. Das # davor macht in dieser Datei keinen Kommentar, das tut nur dnl: Auch Sendmail würde sie nicht lesen.
own-open-behind-sign-next = Beginnen Sie die Zeile mit dnl und einem Leerzeichen, oder schließen Sie, was dort aufgeht.
cli-policy-no-difference = Es würde sich nichts ändern: Es ist, wie es verlangt ist.
cli-policy-revised = Geschrieben: { $out }. Prüfen Sie die Datei auf dem Server, bevor sie an ihre Stelle kommt.

limit-everybody-stricter-what = Alle müssen TLS benutzen, wenn sie Ihnen schreiben, weil ein Partner es muss.
limit-everybody-stricter-why = Dieser Server kann TLS nicht nur von der Domain eines Absenders verlangen: Er verlangt es von allen oder von niemandem.
limit-everybody-stricter-next = Mail von Servern ohne TLS wird abgewiesen. Wenn das nicht geht, wählen Sie für den Partner „TLS, wenn angeboten“, oder lassen Sie einen Server vor diesem die Mail annehmen.

limit-target-verified-for-all-only-what = Beim Senden an { $partner } werden Zertifikate nicht geprüft, obwohl „TLS, geprüft“ verlangt war.
limit-target-verified-for-all-only-why = Dieser Server prüft die Zertifikate aller Server oder keines.
limit-target-verified-for-all-only-next = Stattdessen wird „TLS oder gar nicht“ verlangt: die Mail ist verschlüsselt, aber wessen Server sie annimmt, ist nicht bewiesen. Wenn alle, denen Sie schreiben, gültige Zertifikate haben, wählen Sie „TLS, geprüft“ für alle.

limit-target-name-unsaid-what = Ob beim Versand der Name im Zertifikat von { $partner } verglichen wird, ist nicht dokumentiert.
limit-target-name-unsaid-why = Der Hersteller sagt, dass ein Zertifikat einer vertrauenswürdigen Stelle verlangt werden kann, und nichts über den Namen darin.
limit-target-name-unsaid-next = Ein vertrauenswürdiges Zertifikat wird verlangt. Das kann weniger sein als „TLS, geprüft“: fragen Sie den Hersteller, ob auch der Name passen muss.

limit-clients-are-users-what = „Empfangen“ heißt hier: die Programme Ihrer eigenen Benutzer, nicht andere Mailserver.
limit-clients-are-users-why = Bei Dovecot lesen Benutzer ihre Mail (IMAP, POP3) und geben Mail ab (587 und 465). Andere Server sprechen mit dem Mailserver auf Port 25.
limit-clients-are-users-next = „TLS oder gar nicht“ ist für die Programme der Benutzer richtig; jedes heutige kann es. Für den Mailserver auf Port 25 legen Sie eine zweite Einrichtung an.

limit-relay-only-what = „Senden“ heißt hier: der Weg zu einem einzigen Server, der annimmt, was Ihre Benutzer abgeben.
limit-relay-only-why = Was von hier gesendet wird, geht an einen einzigen Server (in Dovecot submission_relay_host, in nullmailer remotes, in dma SMARTHOST, wo einer eingetragen ist). Der schickt es nach seinen eigenen Regeln an die Partner.
limit-relay-only-next = Legen Sie für jenen Server eine zweite Einrichtung an, und wählen Sie dort die Klassen für Ihre Partner. Läuft er auf dieser Maschine selbst, ist Klartext auf dem Weg dorthin unbedenklich.

limit-relay-needs-tls-what = Was Benutzer abgeben, geht über TLS weiter oder gar nicht; das ist mehr, als Sie für alle verlangt haben.
limit-relay-needs-tls-why = Eine Einstellung gilt für alles, was gesendet wird, gleich an wen: Was von einem Partner verlangt ist, wird von allen verlangt; und Dovecot und nullmailer kennen nur „immer“ oder „nie“, versuchen können sie TLS nicht.
limit-relay-needs-tls-next = Verlangt wird „TLS oder gar nicht“. apply.sh sieht vorher nach und tut nichts, wenn der Server dahinter kein TLS anbietet. Wählen Sie Klartext für das Senden, wenn er auf dieser Maschine selbst läuft.

limit-partner-elsewhere-what = Von den Servern von { $partner } wird hier nichts verlangt.
limit-partner-elsewhere-why = Partner werden hier nicht unterschieden: Eine Einstellung gilt für alles, was gesendet wird, in der Regel an einen einzigen Server dahinter, und die Server der Partner sprechen nicht mit diesem Programm.
limit-partner-elsewhere-next = Nennen Sie den Partner in einer Einrichtung für den Mailserver auf Port 25 (Postfix, Exim und andere): Dort gilt die Klasse.

limit-users-need-tls-what = Die Programme der Benutzer müssen TLS verwenden, weil ein Partner es muss.
limit-users-need-tls-why = Auch die Mail eines Partners wird hier gelesen und abgegeben, und Dovecot kann sie nicht von anderer unterscheiden.
limit-users-need-tls-next = Jedes heutige Mailprogramm kann es. Kann eines es nicht, nehmen Sie den Partner aus dieser Einrichtung heraus; er gehört in die für den Mailserver auf Port 25.

limit-subject-name-alone-what = Von den Namen in einem Zertifikat wird nur der im Antragsteller (subject) verglichen.
limit-subject-name-alone-why = Vor 8.17 sieht Sendmail die anderen nicht, und heutige Zertifikate nennen die meisten ihrer Server dort.
limit-subject-name-alone-next = Mail wartet oder wird abgelehnt, wo der erwartete Name nicht der des Antragstellers ist (openssl x509 -subject zeigt ihn). Nennen Sie Postseal jenen Namen für den Partner, oder bringen Sie Sendmail auf 8.17.

limit-password-as-before-what = Ob Passwörter ohne TLS angenommen werden, bleibt, wie es heute ist.
limit-password-as-before-why = Dovecot hat dafür eine eigene Einstellung (disable_plaintext_auth, ab 2.4 auth_allow_cleartext). So wie es ausgeliefert wird, nimmt es Passwörter nur über TLS an.
limit-password-as-before-next = Ist sie wie ausgeliefert, ist nichts zu tun. Um sicherzugehen, wählen Sie „TLS oder gar nicht“ für das Empfangen: Dann geht kein Passwort ohne TLS auf den Weg.

limit-tls-not-tried-what = Mail wird im Klartext gesendet, obwohl „TLS, wenn angeboten“ verlangt war.
limit-tls-not-tried-why = Dieser Server besteht auf TLS oder benutzt es gar nicht; er versucht es nicht.
limit-tls-not-tried-next = Wählen Sie „TLS oder gar nicht“ für jeden Partner, dessen Server TLS anbieten (Schritt 4 zeigt es), oder lassen Sie die Mail von einem Server hinter diesem senden.

limit-level-remembered-what = Dieser Server merkt sich das beste TLS, das er mit einer Domain hatte, und nimmt von da an nichts Schlechteres.
limit-level-remembered-why = Das tut er von selbst, bei allen: Eine Domain, die einmal ein vertrautes Zertifikat hatte, bekommt keine Mail, solange sie keines hat, und eine, die über TLS gesendet hat, kann nicht mehr im Klartext senden.
limit-level-remembered-next = Ist ein Partner wirklich dahinter zurückgegangen, und wissen Sie es von ihm selbst, lassen Sie den Server die Domain vergessen: chasquid-util domaininfo-remove und die Domain, danach wieder apply.sh.

limit-refused-afterwards-what = Mail, die über TLS hätte kommen müssen, wird erst abgelehnt, wenn sie übergeben ist.
limit-refused-afterwards-why = Der Server fragt unsere Regeln am Ende einer Nachricht: Bis dahin ist ihr Text im Klartext über das Netz gegangen, auch wenn ihn hier niemand liest.
limit-refused-afterwards-next = Bitten Sie die Partner, auch auf ihrer Seite auf TLS zu bestehen: Dann wird von vornherein nichts im Klartext gesendet.

limit-sends-only-what = Dieses Programm sendet Mail und empfängt keine.
limit-sends-only-why = Es gibt weiter, was Programme auf seiner Maschine schreiben; kein anderer Server spricht mit ihm, und es braucht kein Zertifikat.
limit-sends-only-next = Für Mail, die Sie empfangen, legen Sie eine zweite Einrichtung für den Mailserver auf Port 25 an.

limit-received-elsewhere-what = Von denen, die Ihnen Mail senden, wird nichts verlangt.
limit-received-elsewhere-why = Dieses Programm nimmt von keinem anderen Server Mail an.
limit-received-elsewhere-next = Wählen Sie die Klasse in einer Einrichtung für den Mailserver auf Port 25 (Postfix, Exim und andere), der Ihre Mail empfängt.
