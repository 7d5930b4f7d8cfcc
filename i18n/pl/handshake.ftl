# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = serwer rozłączył się w trakcie, bez słowa
handshake-not-tls = to, co tam odpowiada, nie obsługuje TLS; port może zaczynać jawnym tekstem albo należeć do innej usługi
handshake-old-versions = serwer nie oferuje niczego nowszego niż TLS 1.1
handshake-nothing-in-common = serwer nie przyjmuje żadnej z oferowanych mu wersji, szyfrów ani wymian kluczy albo nie ma do nich certyfikatu
handshake-unknown-name = serwer nie zna hosta o nazwie, o którą go zapytano (SNI)
handshake-certificate-wanted = serwer wymaga certyfikatu klienta, a żadnego nie dostał
handshake-certificate-refused = serwer nie przyjmuje pokazanego mu certyfikatu
handshake-other-certificate-key = serwer pokazuje certyfikat, ale nie ma należącego do niego klucza
handshake-no-certificate = serwer nie pokazuje certyfikatu
handshake-bad-certificate = certyfikatu serwera nie da się sprawdzić
handshake-fault-there = serwer zgłasza własny błąd (internal error)
handshake-refused = serwer odmówił komunikatem TLS (alert)
handshake-broken = to, co wysyła serwer, łamie zasady TLS
handshake-expired = wygasł
handshake-not-yet-valid = nie jest jeszcze ważny
handshake-unknown-issuer = nie prowadzi do zaufanego certyfikatu głównego
handshake-other-issuer = nie podpisał go wystawca, którego podaje; istnieje inny o tej nazwie
handshake-self-signed = jest podpisany sam przez siebie
handshake-authority-as-server = to certyfikat CA, który podpisuje inne, a nie certyfikat serwera
handshake-revoked = unieważnił go jego CA
handshake-wrong-purpose = nie jest przeznaczony dla serwerów
handshake-weak-signature = jest podpisany w sposób, któremu nikt już nie powinien ufać
handshake-late = serwer nie zdążył na czas
handshake-not-judged = ten komputer nie zdążył sprawdzić certyfikatu na czas
