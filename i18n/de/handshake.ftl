# Warum ein Handshake scheiterte oder einem Zertifikat nicht vertraut wird: nach einem Doppelpunkt, ohne Punkt.

handshake-closed = Der Server hat mittendrin aufgelegt, ohne ein Wort
handshake-not-tls = Was dort antwortet, spricht kein TLS; der Port beginnt vielleicht unverschlüsselt oder gehört einem anderen Dienst
handshake-old-versions = Er bietet nichts über TLS 1.1 an
handshake-nothing-in-common = Der Server nimmt keine Version, keine Chiffre und keinen Schlüsselaustausch an, den wir anbieten, oder hat kein Zertifikat dafür
handshake-unknown-name = Der Server kennt keinen Host des Namens, nach dem er gefragt wurde (SNI)
handshake-certificate-wanted = Der Server will ein Zertifikat des Clients und bekam keines
handshake-certificate-refused = Der Server nimmt das Zertifikat nicht an, das ihm gezeigt wurde
handshake-other-certificate-key = Der Server zeigt ein Zertifikat und hat nicht den Schlüssel, der dazu gehört
handshake-no-certificate = Der Server zeigt kein Zertifikat
handshake-bad-certificate = Das Zertifikat des Servers lässt sich nicht prüfen
handshake-fault-there = Der Server meldet einen eigenen Fehler (internal error)
handshake-refused = Der Server hat mit einer TLS-Warnmeldung (Alert) abgelehnt
handshake-broken = Was der Server sendet, verstößt gegen die Regeln von TLS
handshake-expired = Es ist abgelaufen
handshake-not-yet-valid = Es gilt noch nicht
handshake-unknown-issuer = Es führt zu keiner Wurzel, der vertraut wird
handshake-other-issuer = Es ist nicht von dem Aussteller signiert, den es nennt; es gibt einen anderen dieses Namens
handshake-self-signed = Es ist selbst signiert
handshake-authority-as-server = Es ist das Zertifikat einer CA, das andere signiert, nicht das eines Servers
handshake-revoked = Seine CA hat es zurückgezogen
handshake-wrong-purpose = Es ist nicht für Server gedacht
handshake-weak-signature = Es ist auf eine Weise signiert, der niemand mehr trauen sollte
handshake-late = Der Server wurde nicht rechtzeitig fertig
handshake-not-judged = Dieser Computer wurde mit der Prüfung des Zertifikats nicht rechtzeitig fertig
