# Der Ratgeber: Fragen, die alle haben (src/gui/screen/guide). Jede Zeile eines Textes ist ein Absatz.

window-guide = Der Ratgeber
window-guide-why = Worum es hier geht, in einfachen Worten: Fragen, die Fachwörter und Briefe zum Verschicken.
window-guide-open = Ratgeber: Fragen, Wörter, Briefe
window-guide-more = Mehr im Ratgeber
window-guide-search = Im Ratgeber suchen
window-guide-search-example = Zertifikat, abgelehnt, Bank …
window-guide-nothing = Nichts im Ratgeber enthält alle diese Wörter.
window-guide-clear = Alles zeigen
window-guide-root = Root-Zertifikat speichern
window-guide-filled = Ausgefüllt aus der Einrichtung „{ $name }“.
window-guide-fill = Ausfüllen aus
window-guide-contents = Alle Themen
window-guide-questions = Fragen
window-guide-words = Wörter
window-guide-letters = Briefe
window-guide-related = Wörter, die hier vorkommen
window-guide-used-in = Fragen, in denen das Wort vorkommt

guide-tls-title = Was ist TLS?
guide-tls-text =
    TLS, Transport Layer Security, ist das Schloss an einer Verbindung zwischen zwei Rechnern. Wer unterwegs mithört, sieht nur Zeichensalat, und wer etwas ändert, fällt auf.
    Ihr Browser benutzt es für jede Seite mit https. Mailserver benutzen dasselbe für die Verbindung, über die einer dem nächsten eine Nachricht übergibt.
    Früher hieß es SSL. Der Name steht für die ersten, gebrochenen Fassungen; heute benutzt man TLS 1.2 und 1.3.

guide-between-title = Wie funktioniert es zwischen Mailservern?
guide-between-text =
    Ihr Server fragt im DNS, welcher Server die Post des Partners annimmt (MX-Eintrag), und verbindet sich mit ihm an Port 25.
    Der andere sagt, was er kann. Ist STARTTLS dabei, verlangt Ihrer es, und beide einigen sich auf Version und Chiffre und bilden Schlüssel, die nur sie kennen.
    Der andere zeigt sein Zertifikat. Ob Ihr Server es prüft, und was er tut, wenn etwas nicht passt, bestimmt die Richtlinie aus Schritt 3.
    Dann wird die Nachricht in der verschlüsselten Verbindung übergeben. Steht noch ein Server dahinter, beginnt dasselbe von vorn: Jede Station steht für sich.

guide-reasons-title = Warum Mail zwischen Servern verschlüsseln?
guide-reasons-text =
    Ohne TLS reist eine Nachricht durchs Internet wie eine Postkarte. Jeder, der unterwegs eine Leitung betreibt, kann sie lesen, aufheben oder ändern, und niemand merkt es.
    Banken, Versicherungen, Krankenhäuser und Behörden müssen schützen, was sie verschicken. Viele tauschen keine Mail mehr mit Servern aus, die nicht verschlüsseln können.
    Für die Menschen, die schreiben, ändert sich nichts: kein Programm, kein Passwort, kein Anhang zum Aufschließen. Die Server erledigen alles, bei jeder Nachricht.

guide-without-title = Was passiert, wenn wir nichts tun?
guide-without-text =
    Mail mit Partnern, die TLS nur anbieten, geht wie bisher im Klartext weiter.
    Mail mit Partnern, die TLS verlangen, hört auf: Was sie schicken, kommt zu ihnen zurück, und was Sie schicken, wird abgelehnt. Oft merkt es zuerst, wer auf eine Antwort wartet.
    Und wer für den Inhalt verantwortlich ist, bleibt es: Wird unterwegs Vertrauliches gelesen, lautet die Frage, warum es nicht verschlüsselt war.

guide-strict-title = Wenn angeboten oder erzwungen: was davon?
guide-strict-text =
    „TLS, wenn angeboten“ (opportunistisch) heißt: TLS, wenn die Gegenseite es anbietet, sonst Klartext. Keine Mail geht verloren, und fast alles ist verschlüsselt. Für den Rest der Welt ist das richtig.
    Es hat ein Loch: Wer unterwegs sitzt, kann das Angebot verstecken, und dann geht die Mail im Klartext, obwohl beide mehr könnten.
    „TLS oder gar nicht“ schließt es für einen Partner: TLS, oder die Mail geht nicht hinaus. „Geprüft“ sieht außerdem nach, ob das Zertifikat echt ist und für diesen Partner gilt, sodass sich niemand dazwischenstellen kann.
    Üblich ist: wenn angeboten für alle, erzwungen oder geprüft für Partner, mit denen es abgesprochen ist. Nie erzwungen für alle an Port 25: RFC 3207 verbietet es öffentlichen Servern, weil Mail verloren geht.

guide-smime-title = TLS, S/MIME und PGP: was wofür?
guide-smime-text =
    TLS schützt den Weg zwischen den Servern. Die Server selbst sehen die Nachricht: Sie können sie auf Viren prüfen, aufbewahren, weiterreichen. Für eine einzelne Nachricht muss niemand etwas tun.
    S/MIME und PGP schützen die Nachricht selbst, vom Programm des Schreibenden bis zu dem des Lesenden. Die Server sehen nur Zeichensalat, und jeder braucht eigene Schlüssel und muss die der anderen kennen.
    Sie schließen einander nicht aus. TLS verbirgt Betreff und wer wem schreibt, was S/MIME und PGP lesbar lassen; S/MIME und PGP schützen die Nachricht auch im Postfach, was TLS nicht tut.
    Wenn ein Partner „TLS will“, ist nicht nach S/MIME oder PGP gefragt.

guide-cost-title = Woher kommt ein Zertifikat, und was kostet es?
guide-cost-text =
    Von einer Zertifizierungsstelle (CA), der die Server Ihrer Partner vertrauen. Es ist die gleiche Art Zertifikat wie für einen Webserver; eines „für Mail“ muss man nicht dazukaufen.
    Let’s Encrypt und einige andere geben es umsonst, über das Protokoll ACME: Postseal bestellt es in Schritt 1. Eine gewerbliche CA bekommt den Antrag (CSR) aus Schritt 1 und schickt eine Datei zurück.
    Ein Zertifikat für den Namen des Servers genügt. Kein Mailserver achtet auf grüne Balken und Firmennamen, wie sie teurere mitbringen.

guide-locked-title = Soll der Schlüssel eine Passphrase haben?
guide-locked-text =
    Eine Passphrase ist das Passwort des Schlüssels, sein Kennwort: Damit ist seine Datei verschlüsselt, ohne sie ist die Datei wertlos. Ein Zertifikat hat keine, es ist nicht geheim.
    Der Mailserver liest den Schlüssel bei jedem Start, auch nachts, wenn niemand da ist, der tippt. Seine Kopie hat deshalb keine Passphrase: Postfix und die meisten anderen können einen Schlüssel mit Passphrase nicht verwenden. Dafür schützen sie ihre Rechte: Nur der Server darf sie lesen.
    Geben Sie einem Schlüssel eine, der auf Reisen geht oder anderswo liegt: in einer Sicherung, auf einem Stick, in einer PFX-Datei für jemand anderen. Schritt 1 bietet sie unter „Für Fortgeschrittene“ an; wo der Schlüssel später gebraucht wird, werden Sie danach gefragt. Schicken Sie sie auf einem anderen Weg als die Datei.
    Niemand kann sie wiederherstellen: Weder Postseal noch die CA kennt sie. Ist sie verloren, erzeugen Sie in Schritt 1 einen neuen Schlüssel und lassen sich dafür ein Zertifikat ausstellen.

guide-renewal-title = Warum läuft ein Zertifikat ab, und was dann?
guide-renewal-text =
    Damit ein gestohlener Schlüssel oder ein falscher Name nicht ewig gilt. Öffentliche CAs dürfen seit März 2026 für höchstens 200 Tage ausstellen, ab März 2027 für 100 Tage und ab März 2029 für 47.
    Am Tag danach lehnen Server, die Zertifikate prüfen, Ihre Mail ab. Das ist der häufigste Ausfall einer Einrichtung, die einmal vollkommen war.
    Also: von selbst erneuern lassen, wo es geht (ACME), rechtzeitig erinnern lassen, wo nicht, und danach nachsehen, ob der Server das neue wirklich zeigt. „postseal expiring“ fragt ihn.

guide-testing-title = Wie probiere ich es, ohne etwas kaputtzumachen?
guide-testing-text =
    Erst proben: alle vier Schritte, mit einer Übungs-CA und einem Übungsserver auf diesem Rechner.
    Dann „Was ginge nicht mehr?“ das eigene Protokoll oder Postfach lesen lassen: Es sagt, welche Partner abgeschnitten würden, bevor Sie umschalten.
    Die Konfiguration auf einem Testserver in Kraft setzen, wenn es einen gibt. Auf dem echten zeigt das Paket zuerst den Unterschied (apply.sh --dry-run) und stellt alles von selbst wieder her, wenn eine Prüfung scheitert.
    Mit „wenn angeboten“ anfangen, eine Regel für einen Partner dazu, eine Testnachricht schicken, den Beweis lesen. Dann der nächste.

guide-refused-title = Was heißt „Relay access denied“?
guide-refused-text =
    Der Server leitet diese Nachricht nicht für Sie weiter. Mail für seine eigenen Domains nimmt er von allen an, Mail für andere nur von denen, die er kennt. Er sagt „554 5.7.1 Relay access denied“, „550 5.7.1 Relaying denied“ oder „Unable to relay“: Weiterleiten verweigert. Das ist richtig so: Ein Server, der für alle weiterleitet, verschickt bald Spam.
    Durchgelassen wird, wer sich anmeldet, wie es Mailprogramme an Port 587 oder 465 (Submission) tun, und wer in einem Netz ist, das dort erlaubt wurde (bei Postfix: mynetworks).
    In Schritt 4 gibt es zwei Wege. Über einen eigenen Server: Hängen Sie :587 an seinen Namen an, und füllen Sie „Der Server verlangt eine Anmeldung“ aus. Oder „Direkt zum Server des Empfängers“: Der nimmt Mail für seine Domain ohne Anmeldung an.
    Sagt es der Server eines Partners, so kam die Nachricht zu einem Server, zu dem die Domain nicht gehört. Vergleichen Sie den MX-Eintrag mit eigenen festen Routen (Transport, Smarthost). Mit TLS hat es nichts zu tun.

guide-whom-title = Wen muss ich fragen?
guide-whom-text =
    Wer den Mailserver betreibt: ein Kollege, eine Kollegin oder Ihr Anbieter. Sie setzen Zertifikat und Konfiguration ein. Ist es ein Dienst (Microsoft 365, Google Workspace), ist TLS schon an, und nur Regeln für Partner fehlen.
    Wer sich um Ihr DNS kümmert: Dort werden Einträge ergänzt, wenn eine CA einen als Nachweis will, und für DANE und MTA-STS.
    Wer bei Ihnen Zertifikate bestellen darf. Manche haben einen Vertrag mit einer CA und einen CAA-Eintrag, der nur diese zulässt.
    Die Briefe in diesem Ratgeber sagen, was jeder wissen muss.

guide-partner-title = Was sage ich dem Partner, und muss ich das?
guide-partner-text =
    Für „TLS, wenn angeboten“: nichts. Sobald beide Server es können, wird es benutzt.
    Für erzwungen oder geprüft vorher absprechen: welche Domains, welche Server, ab welchem Tag, und wen man anruft, wenn etwas abgelehnt wird.
    Schicken Sie niemandem den privaten Schlüssel. Ihr Partner braucht gar keine Datei von Ihnen: Der Server zeigt sein Zertifikat von selbst, und die CA bürgt dafür.
    Wenn es läuft, schicken Sie den Bericht aus Schritt 4: Er zeigt jede Station und wie sie verschlüsselt war.

guide-dns-title = Was bringen DANE und MTA-STS dazu?
guide-dns-text =
    Mit Regeln für Partner schützen Sie die Mail mit denen, an die Sie gedacht haben. Mit DANE und MTA-STS sagen Sie allen im DNS, dass Ihr Server TLS kann und unter welchem Namen oder Schlüssel. Wer dort nachsieht, fällt nicht auf Klartext zurück.
    DANE legt den Fingerabdruck Ihres Schlüssels ins DNS; dafür muss die Zone mit DNSSEC signiert sein. MTA-STS legt eine kleine Datei auf einen Webserver; es braucht kein DNSSEC, und Google und Microsoft achten darauf.
    TLS-RPT bittet andere, täglich zu berichten, wie viele Verbindungen zu Ihnen gelangen und warum manche nicht. Damit anfangen: Es zeigt Ärger, bevor er Mail kostet.

guide-limits-title = Wovor schützt TLS nicht?
guide-limits-text =
    Was auf Servern und in Postfächern liegt: Dort ist es entschlüsselt, um gefiltert und gelesen zu werden.
    Eine Station hinter dem nächsten Server: Sie sprechen sich mit dem Eingang Ihres Partners ab; was dahinter geschieht, ist seine Sache. Die Received-Zeilen zeigen es, soweit seine Server es sagen.
    Vor einer falschen Adresse: Eine verschlüsselte Nachricht an die falsche Person kommt dort sicher an.
    Wer geschrieben hat: Dafür gibt es SPF, DKIM und DMARC, und Unterschriften.
