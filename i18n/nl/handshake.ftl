# Why a handshake failed, or a certificate is not trusted: after a colon, without a full stop.

handshake-closed = de server verbrak de verbinding halverwege, zonder iets te zeggen
handshake-not-tls = wat daar antwoordt, spreekt geen TLS; misschien begint de poort onversleuteld, of hoort die bij een andere dienst
handshake-old-versions = de server biedt niets nieuwers dan TLS 1.1 aan
handshake-nothing-in-common = de server accepteert geen versie, cipher of sleuteluitwisseling die wij aanbieden, of heeft er geen certificaat voor
handshake-unknown-name = de server kent geen host met de gevraagde naam (SNI)
handshake-certificate-wanted = de server wil een certificaat van de client en kreeg er geen
handshake-certificate-refused = de server accepteert het getoonde certificaat niet
handshake-other-certificate-key = de server toont een certificaat, maar heeft de bijbehorende sleutel niet
handshake-no-certificate = de server toont geen certificaat
handshake-bad-certificate = het certificaat van de server kan niet worden gecontroleerd
handshake-fault-there = de server meldt een eigen fout (internal error)
handshake-refused = de server weigerde met een TLS-melding (alert)
handshake-broken = wat de server stuurt, is in strijd met de regels van TLS
handshake-expired = het is verlopen
handshake-not-yet-valid = het is nog niet geldig
handshake-unknown-issuer = het leidt niet naar een vertrouwde root
handshake-other-issuer = het is niet ondertekend door de uitgever die erin staat; er is een andere met die naam
handshake-self-signed = het staat voor zichzelf in (self-signed)
handshake-authority-as-server = het is het certificaat van een CA, dat andere ondertekent, en niet dat van een server
handshake-revoked = de CA heeft het ingetrokken
handshake-wrong-purpose = het is niet bedoeld voor servers
handshake-weak-signature = het is ondertekend op een manier die niemand meer zou moeten vertrouwen
handshake-late = de server was niet op tijd klaar
handshake-not-judged = deze computer was niet op tijd klaar met het controleren van het certificaat
