# The commands inspect and certificate check

cli-inspect-file = { $file } zawiera:
cli-inspect-certificate = { "  " }certyfikat
cli-inspect-request = { "  " }żądanie certyfikatu (CSR)
cli-inspect-key = { "  " }klucz prywatny: nigdy nikomu go nie wysyłaj
cli-inspect-subject = dla
cli-inspect-issuer = wystawca
cli-inspect-names = nazwy
cli-inspect-valid = ważny
cli-inspect-signature = podpisany z użyciem
cli-inspect-fingerprint = odcisk (SHA-256)
cli-inspect-public-key = klucz publiczny (SHA-256)
cli-inspect-algorithm = rodzaj klucza

cli-certificate-own = Certyfikat samego serwera
cli-certificate-between = Następny w łańcuchu
cli-certificate-error = [błąd]
cli-certificate-warning = [uwaga]
cli-certificate-info = [warto wiedzieć]
cli-certificate-good = Można to zainstalować.
cli-certificate-bad = W tej postaci nie można tego zainstalować; wyżej napisano, co zrobić.
cli-certificate-asking = Pytanie { $url }…
cli-certificate-wrote = Zapisano: { $path }
cli-certificate-wrote-secret = Zapisano: { $path } (z kluczem prywatnym: tylko Ty możesz go odczytać; nigdy nikomu go nie wysyłaj)
cli-certificate-same = Już jest, dokładnie taki sam: { $path }
cli-certificate-pfx-modern = Ten PFX odczytają Windows Server 2019, Windows 10 (1709) i nowsze oraz Java z ostatnich lat; dla Windows Server 2016 i starszych dodaj --compatible.
cli-certificate-pfx-compatible = Ten PFX odczytają Windows Server 2016 i starsze oraz stara Java, a także nowsze. Jego szyfrowanie jest słabe: usuń plik zaraz po zaimportowaniu.
cli-certificate-kept = { "    " }To, co było tu wcześniej, jest teraz w { $path }
cli-certificate-left-out = Pominięto, bo serwery tego nie wysyłają: { $subject }
