name-empty-what = Der Name ist leer.
name-empty-why = Ein Zertifikat wird für einen Namen ausgestellt; ohne Namen gibt es nichts zu beantragen.
name-empty-next = Geben Sie den Namen Ihres Mailservers ein, zum Beispiel mx.example.org.

name-is-address-what = { $name } ist eine IP-Adresse, kein Name.
name-is-address-why = Andere Mailserver vergleichen das Zertifikat mit dem Namen in Ihrem MX-Eintrag, nie mit einer Adresse.
name-is-address-next = Geben Sie den Namen ein, auf den Ihr MX-Eintrag zeigt, zum Beispiel mx.example.org.

name-is-mail-address-what = { $name } ist eine Mailadresse, nicht der Name eines Servers.
name-is-mail-address-why = Das Zertifikat gehört zu dem Server, der die Mail empfängt; er kann anders heißen als der Teil hinter dem @.
name-is-mail-address-next = Geben Sie den Namen des Mailservers ein, zum Beispiel mx.example.org.

domain-empty-what = Die Domain ist leer.
domain-empty-why = Regeln und Einträge gelten für eine Domain: den Teil einer Mailadresse hinter dem @.
domain-empty-next = Geben Sie sie ein, zum Beispiel bank.example.

domain-is-mail-address-what = { $name } ist eine Mailadresse; gefragt ist ihre Domain.
domain-is-mail-address-why = Die Domain ist der Teil hinter dem @. Regeln und Einträge gelten für sie, nicht für ein einzelnes Postfach.
domain-is-mail-address-next = Geben Sie { $domain } ein.

name-is-url-what = { $name } ist eine Webadresse, kein Name.
name-is-url-why = Der Name ist nur der Teil zwischen // und dem nächsten Schrägstrich.
name-is-url-next = Geben Sie nur den Namen ein, zum Beispiel mx.example.org.

name-wildcard-what = { $name }: Ein * kann dort nicht stehen.
name-wildcard-why = Ein * steht für genau einen Namensteil, und nur als ganzer erster Teil eines Namens in einem Zertifikat.
name-wildcard-next = Geben Sie einen vollen Namen wie mx.example.org ein; wo ein Zertifikat es erlaubt, geht auch *.example.org.

name-malformed-what = { $name } ist kein Hostname.
name-malformed-why = Hostnamen bestehen aus Buchstaben, Ziffern und Bindestrichen, in Teilen von höchstens 63 Zeichen mit Punkten dazwischen.
name-malformed-next = Prüfen Sie die Schreibweise; der Name sieht aus wie mx.example.org.

name-port-what = { $name }: Einen solchen Port gibt es nicht.
name-port-why = Die Zahl hinter dem Doppelpunkt ist der Port, von 1 bis 65535.
name-port-next = Geben Sie einen Port an wie in mx.example.org:25, oder lassen Sie ihn weg.

mailbox-empty-what = Die Mailadresse ist leer.
mailbox-empty-why = Die Testnachricht braucht einen Absender und einen Empfänger.
mailbox-empty-next = Geben Sie eine Adresse wie postmaster@example.org ein.

mailbox-no-at-what = { $address } hat kein @.
mailbox-no-at-why = Eine Mailadresse besteht aus Postfach, @ und Domain.
mailbox-no-at-next = Geben Sie eine Adresse wie postmaster@example.org ein.

mailbox-local-what = { $address }: Der Teil vor dem @ ist nicht verwendbar.
mailbox-local-why = Er darf Buchstaben, Ziffern, einzelne Punkte und einige Zeichen enthalten, aber keine Leerzeichen, und höchstens 64 Zeichen.
mailbox-local-next = Prüfen Sie die Schreibweise der Adresse.

mailbox-domain-what = { $address }: Der Teil hinter dem @ ist keine Domain.
mailbox-domain-why = Mail wird an die Server dieser Domain zugestellt.
mailbox-domain-next = Prüfen Sie die Schreibweise; die Adresse sieht aus wie postmaster@example.org.
