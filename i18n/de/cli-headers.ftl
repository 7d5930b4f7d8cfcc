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
