# Wie dieser Rechner andere erreicht: DNS-Server, Stammzertifikate, der Weg ins Web.

window-network = Wie dieser Rechner andere erreicht
window-network-note = Für jede Prüfung, im Fenster und auf der Kommandozeile. Wo eine Seite oder eine Option einen anderen Server nennt, wird dieser gefragt.

window-network-dns = DNS-Server
window-network-dns-help = Adressen, mit Kommas dazwischen. Bleibt es leer, werden die dieses Rechners gefragt.
network-dns-wrong = { $text } ist keine Adresse eines DNS-Servers. Schreiben Sie sie als 9.9.9.9 oder 9.9.9.9:53. Bis dahin wird gefragt, was zuletzt richtig war.

window-network-roots = Wessen Stammzertifikaten vertraut wird
window-network-roots-system = Denen dieses Rechners
window-network-roots-mozilla = Denen von Mozilla
window-network-own = Daneben: die eigene CA Ihrer Firma oder eines Partners
window-network-own-note = Eine Datei (PEM, DER, P7B) oder ein Ordner davon; Sie können sie auch hierher ziehen. Sie kommt zu denen hinzu, denen schon vertraut wird. Ein Partner vertraut ihnen nicht: Wofür nur sie bürgen, wird als solches gemeldet.
window-network-own-file = Datei wählen …
window-network-own-folder = Ordner wählen …
window-network-own-drop = Keiner davon mehr vertrauen
window-network-own-root = { $name }, bis { $date }
window-network-own-copies = Kopien im eigenen Ordner von Postseal. Ihre eigenen Dateien werden weder geändert noch weiter gelesen.
window-network-own-copied = Ab jetzt wird ihr neben den anderen vertraut. Kopien von allen liegen in { $path }; Ihre eigenen Dateien bleiben, wie sie sind.
window-network-own-removed = { $name } wird nicht mehr vertraut.
window-network-own-none = Keiner davon wird mehr vertraut.
window-network-own-more =
    { $count ->
        [one] Eine weitere.
       *[other] { $count } weitere.
    }
window-network-own-read =
    { $count ->
        [one] Ein Zertifikat darin: ab jetzt wird ihm vertraut.
       *[other] { $count } Zertifikate darin: ab jetzt wird ihnen vertraut.
    }

window-network-proxy = Proxy
window-network-proxy-system = Wie dieser Rechner sagt
window-network-proxy-none = Keiner
window-network-proxy-at = Unter dieser Adresse
window-network-proxy-address = Adresse des Proxys
window-network-proxy-note = Nur für das Web: Bestellungen bei einer CA (ACME), MTA-STS-Richtlinien, was CAs über Zertifikate veröffentlichen. Mail (SMTP, IMAP) und DNS gehen nie hindurch. „Wie dieser Rechner sagt“ meint die Umgebung: HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
network-proxy-wrong = Schreiben Sie den Proxy mit seinem Port, als http://proxy.example.org:3128. Bis dahin gilt die letzte Wahl.
network-proxy-password = Ein Passwort wird in dieser Datei nicht aufbewahrt. Starten Sie Postseal stattdessen mit HTTPS_PROXY=http://name:passwort@host:port.

settings-damaged-what = Die Einstellungen in { $path } sind nicht zu gebrauchen: Zeile { $line }: { $cause }.
settings-damaged-why = Das hat jemand von Hand geschrieben. Ohne sie wird womöglich ein anderer DNS-Server gefragt oder ein anderer Proxy genommen, als Sie wollen.
settings-damaged-next = Berichtigen Sie diese Zeile in einem Texteditor. Wählen Sie im Fenster neu, so bleibt Ihre Datei als preferences.damaged.toml erhalten.
