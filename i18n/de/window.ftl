# Das Fenster: was alle Ansichten gemeinsam haben (src/gui)

window-copy = Kopieren
window-copied = Kopiert
window-cancel = Abbrechen
window-close = Schließen
window-undo = Rückgängig
window-remove = Entfernen
window-cause = Technische Ursache: { $cause }
window-next-thing = Als Nächstes:

# Was eine Farbe bedeutet, in einem Wort
window-good = Gut
window-attention = Bitte ansehen
window-bad = Nicht gut
window-info = Gut zu wissen

# Wie weit ein Schritt ist
window-to-do = Offen
window-done = Erledigt

# No display
window-no-display = Es gibt keinen Bildschirm für ein Fenster. Alle vier Schritte im Terminal: postseal rehearse
window-cannot-open = Das Fenster lässt sich nicht öffnen: { $cause }. Alle vier Schritte im Terminal: postseal rehearse
