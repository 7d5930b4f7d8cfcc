# Eine Station einer Nachricht, im Fenster (src/gui/widget/hops.rs)

window-hop-unnamed = ohne Namen
window-hop-encryption = Verschlüsselung
window-hop-none = keine
window-hop-some = TLS, nicht gesagt welches
window-hop-unsaid = nicht gesagt
window-hop-bits = { $bits } Bit
window-hop-peer = Zertifikat des Senders
window-hop-peer-verified = gezeigt und geprüft
window-hop-peer-unverified = gezeigt, nicht geprüft
window-hop-peer-failed = gezeigt, Prüfung fehlgeschlagen
window-hop-peer-none = nicht verlangt
window-hop-delay = Dauer
window-hop-seconds = { $seconds } s
window-hop-clocks = die beiden Uhren sind uneins
window-hop-software = Geschrieben von

window-grade-strong = Stark
window-grade-strong-why = TLS, wie es heute sein soll: Niemand konnte die Nachricht hier unterwegs lesen oder ändern.
window-grade-acceptable = Annehmbar
window-grade-acceptable-why = Nichts Bekanntes bricht diese Verschlüsselung heute, aber ihre Zeit läuft ab.
window-grade-weak = Schwach
window-grade-weak-why = Diese Verschlüsselung ist veraltet: Sie wurde von denen zurückgezogen, die sie gemacht haben. Der Server braucht neueres TLS.
window-grade-broken = Gebrochen
window-grade-broken-why = Wer es versucht, kann dies lesen: Die Verschlüsselung ist bekanntermaßen gebrochen.
window-grade-plain = Klartext
window-grade-plain-why = Die Nachricht ging hier unverschlüsselt über das Netz; jeder unterwegs konnte sie lesen.
window-grade-local = Intern
window-grade-local-why = Die Nachricht blieb hier in einer Maschine; es gab nichts zu verschlüsseln.
window-grade-unknown = Unbekannt
window-grade-unknown-why = Die Zeile sagt nichts über Verschlüsselung, worauf Verlass ist.
