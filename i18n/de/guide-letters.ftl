# Die Briefe des Ratgebers (src/gui/screen/guide): fertig zum Kopieren, mit dem, was die offene Einrichtung weiß

guide-letters-note = Kopieren, durchlesen und ausfüllen, was in […] steht.

guide-letter-ca-title = An die Zertifizierungsstelle
guide-letter-ca-text =
    Betreff: Zertifikat für den Mailserver { $host }

    Guten Tag,

    wir brauchen ein TLS-Zertifikat für unseren Mailserver. Bitte stellen Sie es aus für:

    { $hosts }

    Eine Prüfung der Domain (DV) genügt. Der Antrag (CSR) liegt bei; der private Schlüssel bleibt bei uns.

    Bitte
    - sagen Sie uns, wie wir nachweisen, dass der Name uns gehört (DNS-Eintrag, Mail oder Webseite),
    - schicken Sie das Zertifikat als PEM zusammen mit den Zwischenzertifikaten,
    - und, wenn Sie ACME anbieten, die Adresse des Verzeichnisses und das Konto dafür, damit es von selbst erneuert werden kann.

    Das Zertifikat benutzt ein Mailserver, der auch selbst Verbindungen öffnet. Bitte sagen Sie uns, ob in der erweiterten Schlüsselverwendung neben serverAuth auch clientAuth steht.

    Mit freundlichen Grüßen
    { "[" }Name, Organisation, Telefon]

guide-letter-colleague-title = An die Person, die den Server betreibt
guide-letter-colleague-text =
    Betreff: TLS für { $host }

    Hallo,

    ein Partner will Mail nur noch über TLS mit uns austauschen. Ich habe mit Postseal alles vorbereitet. Im Anhang ist ein Ordner (zip) für { $server }:

    - APPLY.md: was zu tun ist, Schritt für Schritt, mit den genauen Dateien und Befehlen
    - apply.sh (unter Windows apply.ps1): macht es, prüft es und stellt von selbst alles wieder her, wenn eine Prüfung scheitert; „sh apply.sh --dry-run“ zeigt vorher den Unterschied
    - das Zertifikat mit seiner Kette

    Den privaten Schlüssel kann nur ich lesen, und er kommt nicht per Mail. Lass uns absprechen, wie Du ihn bekommst: [USB-Stick, scp, persönlich].

    Die Richtlinie:
    { $policy }

    Bitte sieh vorher nach, dass es eine Sicherung gibt und dass Port 25 des Servers von außen erreichbar ist. Wie man es zurücknimmt, steht auch in APPLY.md.

    Danach schicke ich eine Testnachricht und lese in ihren Kopfzeilen, ob sie verschlüsselt war.

    Danke
    { "[" }Name]

guide-letter-partner-title = An den Partner
guide-letter-partner-text =
    Betreff: Mail über TLS zwischen unseren Servern

    Guten Tag,

    wir haben TLS auf unserem Mailserver eingerichtet und möchten mit Ihnen absprechen, wie unsere Server Mail austauschen.

    Unsere Domains: { $domains }
    Unsere Mailserver: { $hosts }
    Zertifikat: { $certificate }

    Was wir tun:
    { $policy }

    Bitte sagen Sie uns
    - für welche Ihrer Domains das gelten soll, und die Namen in Ihren MX-Einträgen,
    - ob Ihre Zertifikate von einer öffentlichen CA sind, und für welche Namen,
    - ob Sie TLS verlangen oder unser Zertifikat prüfen, und ab welchem Tag,
    - wen wir anrufen können, wenn eine Nachricht abgelehnt wird.

    Wir schlagen vor, es vor diesem Tag zu versuchen: Bitte schicken Sie eine Nachricht an [Adresse], und nennen Sie uns eine Adresse für unsere. Sie bekommen von uns einen Bericht, wie sie auf ihrem Weg verschlüsselt war.

    Mit freundlichen Grüßen
    { "[" }Name, Organisation, Telefon]

guide-letter-certificate-public = ausgestellt von { $ca }, für die Namen oben; Sie brauchen keine Datei von uns
guide-letter-certificate-private = ausgestellt von { $ca }, für die Namen oben; das Root-Zertifikat dieser CA liegt diesem Schreiben bei: Bitte vertrauen Sie ihm für unsere Server, denn es steht in keiner öffentlichen Liste
guide-letter-policy = Beim Senden: „{ $sending }“. Beim Empfangen: „{ $receiving }“.
guide-letter-policy-unknown = [die Richtlinie aus Schritt 3]
guide-letter-server-unknown = [Mailserver und Version]
guide-letter-host-unknown = [Name des Mailservers]
guide-letter-domain-unknown = [Ihre Mail-Domain]
guide-letter-ca-unknown = [Name der CA]
