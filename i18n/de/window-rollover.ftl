# Ein neuer Schlüssel unter DANE (src/gui/screen/rollover)

window-rollover-open = Den Schlüssel des Servers ohne Ausfall wechseln (DANE)
window-rollover-title = Ein neuer Schlüssel, ohne Ausfall
window-rollover-why = Wo das DNS den Schlüssel des Servers nennt ([DANE|dane]), lehnen Absender jeden anderen ab. Ein neuer muss deshalb im DNS stehen, bevor der Server ihn zeigt, und lange genug, dass alle davon erfahren. Postseal sieht auf jedem Ihrer Nameserver und beim Mailserver nach und sagt, wann der nächste Schritt sicher ist. Geändert wird nichts.
window-rollover-host = Mailserver
window-rollover-host-help = Sein Name, wie er im MX-Eintrag steht.
window-rollover-file = Neues Zertifikat
window-rollover-file-help = Die Datei Ihrer CA, mit den Zertifikaten dazwischen, so wie der Server sie senden wird.
window-rollover-file-missing = Wählen Sie die Datei mit dem neuen Zertifikat.
window-rollover-choose = Zertifikat wählen …
window-rollover-look = Nachsehen, wie weit es ist
window-rollover-again = Noch einmal nachsehen
window-rollover-other = Anderer Server oder anderes Zertifikat
window-rollover-under-way = Der Wechsel läuft. Sie können Postseal inzwischen schließen: es merkt sich, seit wann der neue Eintrag da ist.
