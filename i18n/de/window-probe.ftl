# Was ein Partner sieht (src/gui/screen/probe.rs)

window-home-probe = Was ein Partner sieht: die Mailserver einer Domain ansehen
window-probe-title = Was ein Partner sieht
window-probe-why = Postseal verbindet sich wie ein anderer Mailserver und sagt, was es antrifft: Verschlüsselung, [Zertifikat|certificate], [alte Versionen|version], bekannte Lücken. Es geht keine Mail hinaus, und niemand sonst wird gefragt.
window-probe-domain = Eine Domain
window-probe-server = Ein Server
window-probe-domain-name = Domain
window-probe-domain-help = Was hinter dem @ steht: Jeder Mailserver, den ihre MX-Einträge nennen, wird angesehen, an jeder seiner Adressen.
window-probe-server-name = Server
window-probe-server-help = Port 25, wenn Sie keinen anderen anhängen, etwa :587 oder :465. Bei 143, 993, 110 und 995 wird nur das Zertifikat angesehen.
window-probe-look = Ansehen
window-probe-own = Ein eigenes Zertifikat zeigen, wo der Server danach fragt
window-probe-own-help = Manche Partner wollen wissen, wer sich verbindet (gegenseitiges TLS). Wählen Sie das Zertifikat, samt denen dazwischen, und den Schlüssel, der dazu gehört, oder ziehen Sie beide hierher. Ob es angenommen wird, wird gesagt; der Schlüssel bleibt hier.
window-probe-own-choose = Zertifikat und Schlüssel wählen …
window-probe-own-drop = Keines zeigen
window-probe-own-ready = { $subject } wird Servern gezeigt, die fragen.
window-probe-own-no-key = Der Schlüssel, der zum Zertifikat gehört, fehlt noch.
window-probe-own-no-certificate = Das Zertifikat, das zum Schlüssel gehört, fehlt noch.
window-probe-asking = Die Server werden gesucht …
window-probe-looking = { $count ->
    [one] Im Gespräch mit einer Adresse …
   *[other] Im Gespräch mit { $count } Adressen …
}
window-probe-again = Einen anderen ansehen
window-probe-all-good = { $count ->
    [one] Dort ist alles in Ordnung.
   *[other] An allen { $count } Adressen ist alles in Ordnung.
}
window-probe-some-poor = { $count ->
    [one] Es geht, aber etwas sollte geändert werden.
   *[other] Es geht, aber an { $poor } von { $count } Adressen sollte etwas geändert werden.
}
window-probe-some-bad = { $count ->
    [one] Dort stimmt etwas nicht.
   *[other] An { $bad } von { $count } Adressen stimmt etwas nicht.
}
window-probe-preference = Rang
window-probe-banner = Begrüßung
window-probe-capabilities = Er kann
window-probe-starttls = STARTTLS
window-probe-starttls-offered = angeboten
window-probe-starttls-not-offered = nicht angeboten
window-probe-starttls-refused = angeboten und dann verweigert
window-probe-starttls-implicit = nicht nötig, TLS vom ersten Byte an
window-probe-spoken = Spricht die Versionen
window-probe-not-spoken = Spricht nicht
window-probe-not-known = Nicht herausgefunden
window-probe-certificate = Zertifikat
window-proof-probe = Was ein Partner sieht, wenn er sich mit Ihrem Server verbindet

window-probe-revocation = Ob ein Zertifikat zurückgenommen wurde
window-probe-revocation-ask = Die Zertifizierungsstelle fragen
window-probe-revocation-skip = Nicht fragen
window-probe-revocation-help = Eine Zertifizierungsstelle, die gefragt wird, erfährt, dass jemand diesen Server betrachtet. Bringt der Server die Antwort selbst mit (OCSP-Stapling), muss wegen seines eigenen Zertifikats niemand gefragt werden.
