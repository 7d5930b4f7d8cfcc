# Schritt 4 im Fenster: der Beweis (src/gui/step/proof)

window-proof-lead = Senden Sie eine Testnachricht und lesen Sie Station für Station, wie sie unterwegs verschlüsselt war.

window-proof-guide = Was ist ein Beweis?
window-proof-guide-1 = Jeder Mailserver, der eine Nachricht weitergibt, schreibt eine Zeile an ihren Anfang: von wem, an wen und mit welcher Verschlüsselung. Das sind die Received-Zeilen.
window-proof-guide-2 = In der Reihenfolge des Wegs gelesen sagen sie, wo die Nachricht verschlüsselt war und wo nicht.
window-proof-guide-3 = Auf die Zeilen der eigenen Server ist Verlass; die der anderen sind deren Wort.
