# postseal headers (src/cli/headers.rs)
cli-headers-from = Od
cli-headers-by = Do
cli-headers-version = TLS
cli-headers-cipher = Szyfr
cli-headers-verified = Nadawca zweryfikowany
cli-headers-delay = Trwało
cli-headers-grade = Ocena
cli-headers-verified-verified = tak
cli-headers-verified-unverified = nie
cli-headers-verified-failed = nieudane
cli-headers-verified-none = nie pytano
cli-headers-verified-unknown = –
cli-headers-no-tls = brak

cli-mailbox-how = Inna: --message z jej numerem albo Message-ID; headers --list pokazuje wszystkie.
cli-proof-then = Gdy wiadomość dotrze, to polecenie odczyta ją tak, jak została odebrana, i zapamięta w projekcie, czego dowodzi:
cli-proof-remembered = Zapamiętano w projekcie „{ $name }”, tak jak w kroku 4 w oknie.
cli-proof-not-yet = Odnowienie nie jest jeszcze potwierdzone: poprzednio używany certyfikat jest nadal zachowany.
cli-proof-from-kept = Nie podano pliku: to wiadomość przechowywana w projekcie („-” czyta standardowe wejście).
