# Schritt 3 im Fenster: die Richtlinie (src/gui/step/policy)

window-policy-lead = Wählen Sie, wie streng Mail verschlüsselt sein muss, für alle und für einzelne Partner. Sie bekommen die genaue Konfiguration für Ihren Server.

window-policy-guide = Wie streng ist richtig?
window-policy-guide-1 = „TLS, wenn angeboten“ passt für den Rest der Welt: Niemand wird ausgesperrt, und fast alle Mail ist verschlüsselt.
window-policy-guide-2 = Eine Bank, die auf TLS besteht, bekommt eine eigene Regel: verlangt, oder geprüft, wo auch ihr Zertifikat geprüft wird.
window-policy-guide-3 = Was verlangt und nicht möglich ist, wird sichtbar abgelehnt. Das ist der Sinn, und der Grund für den Test in Schritt 4.

window-policy-missing = Lassen Sie sich zuerst die Konfiguration zeigen, und sagen Sie es Ihrem Server.
window-policy-server = Welchen Mailserver betreiben Sie?
window-policy-version = Version
window-policy-version-help = Lassen Sie das Feld leer, wenn Sie es nicht wissen: Dann wird nichts benutzt, was neuer ist als die älteste bekannte. In Postfix: postconf mail_version
window-policy-others = Andere Möglichkeiten
window-policy-outbound = Mail, die Sie senden
window-policy-outbound-help = An alle, die unten nicht als Partner genannt sind.
window-policy-inbound = Mail, die Sie empfangen
window-policy-inbound-help = Von allen, die unten nicht als Partner genannt sind.
window-policy-partners = Partner mit eigenen Regeln
window-policy-partners-help = Zum Beispiel die Bank, die TLS will. Was für eine Domain gesagt ist, gilt auch für die Domains darunter.
window-policy-partner-add = Hinzufügen
window-policy-partner-twice = Dieser Partner steht schon in der Liste.
window-policy-as-everybody = Wie alle
window-policy-outbound-partner = Mail, die Sie dorthin senden
window-policy-inbound-partner = Mail, die von dort kommt
window-policy-paths = Wo Schlüssel und Zertifikat auf dem Server liegen
window-policy-paths-help = Kopieren Sie sie selbst dorthin. Leere Felder stehen für die üblichen Orte.
window-policy-path-certificate = Zertifikat mit seiner Kette
window-policy-path-key = Privater Schlüssel
window-policy-show = Konfiguration zeigen
window-policy-change = Antworten ändern
window-policy-take = Nehmen Sie sie als Dateien mit, oder kopieren Sie die Blöcke unten. Führen Sie auf dem Server als root die Befehle am Ende aus; sagen Sie dann hier, dass es erledigt ist.
window-policy-zip = Als Zip speichern…
window-policy-folder = Als Ordner speichern…
window-policy-save = Konfiguration speichern
window-policy-done = Mein Server hat sie
window-policy-commands = Auf dem Server, als root
window-policy-commands-help = In dieser Reihenfolge. Rückgängig bringt zurück, was vorher da war.
window-policy-apply = Anwenden
window-policy-check = Prüfen
window-policy-verify = Bei der Arbeit sehen
window-policy-undo = Rückgängig machen
