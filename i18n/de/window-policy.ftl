# Schritt 3 im Fenster: die Richtlinie (src/gui/step/policy)

window-policy-lead = Wählen Sie, wie streng Mail verschlüsselt sein muss, für alle und für einzelne Partner. Sie bekommen die genaue Konfiguration für Ihren Server.

window-policy-guide = Wie streng ist richtig?
window-policy-guide-1 = „TLS, wenn angeboten“ passt für den Rest der Welt: Niemand wird ausgesperrt, und fast alle Mail ist verschlüsselt.
window-policy-guide-2 = Eine Bank, die auf TLS besteht, bekommt eine eigene Regel: verlangt, oder geprüft, wo auch ihr Zertifikat geprüft wird.
window-policy-guide-3 = Was verlangt und nicht möglich ist, wird sichtbar abgelehnt. Das ist der Sinn, und der Grund für den Test in Schritt 4.
