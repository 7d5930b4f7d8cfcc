cli-headers-from = Von
cli-headers-by = An
cli-headers-version = TLS
cli-headers-cipher = Verschlüsselung
cli-headers-verified = Absender geprüft
cli-headers-delay = Dauer
cli-headers-grade = Note
cli-headers-verified-verified = ja
cli-headers-verified-unverified = nein
cli-headers-verified-failed = misslungen
cli-headers-verified-none = nicht gefragt
cli-headers-verified-unknown = –
cli-headers-no-tls = keines

cli-mailbox-how = Eine andere: --message mit ihrer Nummer oder Message-ID; headers --list zeigt alle.
cli-proof-then = Sobald die Nachricht angekommen ist, liest dies sie, wie sie empfangen wurde, und merkt sich in der Einrichtung, was sie beweist:
cli-proof-remembered = In der Einrichtung „{ $name }“ gemerkt, wie Schritt 4 im Fenster.
cli-proof-not-yet = Die Erneuerung ist noch nicht bewiesen: Das Zertifikat, das vorher in Gebrauch war, bleibt weiter aufbewahrt.
