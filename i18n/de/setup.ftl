# Einrichtungen (src/setup)

setup-no-data-folder-what = Das System nennt keinen Ordner für Ihre Daten.
setup-no-data-folder-why = Dort werden Einrichtungen aufbewahrt. Ihr Benutzer hat keinen Heimordner, oder er ist nicht bekannt.
setup-no-data-folder-next = Setzen Sie die Variable POSTSEAL_DATA auf einen eigenen Ordner, und starten Sie neu.

setup-name-empty-what = Die Einrichtung hat keinen Namen.
setup-name-empty-why = Am Namen finden Sie sie unter den anderen.
setup-name-empty-next = Geben Sie einen Namen ein, etwa den Ihres Mailservers.

setup-not-found-what = Es gibt keine Einrichtung „{ $id }“.
setup-not-found-why = Sie wurde vielleicht gelöscht oder von einem anderen Programm verschoben.
setup-not-found-next = Wählen Sie eine aus der Liste; postseal expiring --setups zeigt die mit einem Zertifikat.

setup-no-root-what = Das Root-Zertifikat von { $ca } liegt nicht auf diesem Rechner.
setup-no-root-why = Ohne es können Partner Ihrem Zertifikat nicht vertrauen, denn in keiner öffentlichen Liste steht es.
setup-no-root-next = Bitten Sie die CA um die Datei mit ihrem Root-Zertifikat, bringen Sie sie in Schritt 2 zusammen mit Ihrem Zertifikat ein, und speichern Sie es dann hier.

setup-nothing-to-renew-what = Die Einrichtung { $name } hat noch kein Zertifikat.
setup-nothing-to-renew-why = Es gibt nichts, was erneuert werden könnte.
setup-nothing-to-renew-next = Erstellen Sie in Schritt 1 die erste Anforderung.

setup-nothing-to-put-back-what = Für { $name } läuft keine Erneuerung.
setup-nothing-to-put-back-why = Was vorher in Gebrauch war, wird aufbewahrt, bis das neue Zertifikat bewiesen ist; danach gibt es nichts zurückzulegen.
setup-nothing-to-put-back-next = Sehen Sie sich die Einrichtung an: Ihr Zertifikat ist das, das in Gebrauch ist.

setup-not-renewing-what = Für { $name } läuft keine Erneuerung.
setup-not-renewing-why = Die Einrichtung hat ihr Zertifikat, und seither wurde kein anderes angefordert.
setup-not-renewing-next = Beginnen Sie zuerst eine: postseal renew, oder im Fenster „Erneuern“.

setup-in-use-what = Die Einrichtung „{ $name }“ ist in einem anderen Postseal geöffnet.
setup-in-use-why = Zwei Programme, die dieselbe Einrichtung ändern, würden einander die Arbeit zunichtemachen.
setup-in-use-next = Schließen Sie sie im anderen Fenster, oder warten Sie, bis der andere Befehl zu Ende ist, und versuchen Sie es noch einmal.

setup-damaged-what = Die Einrichtung { $path } ist nicht lesbar: Zeile { $line }: { $cause }.
setup-damaged-why = Die Datei wurde außerhalb von Postseal geändert oder beschädigt. Sie blieb, wie sie ist, und ihre Schlüssel auch.
setup-damaged-next = Berichtigen Sie diese Zeile in einem Texteditor, oder holen Sie die Datei aus einer Sicherung zurück.

setup-recoverable-what = Die Einrichtung { $path } ist nicht lesbar: { $cause }.
setup-recoverable-why = Sie wurde außerhalb von Postseal geändert oder beschädigt. Als Postseal sie zuletzt speicherte ({ $changed }), hat es eine Kopie behalten; die Schlüssel sind, wie sie waren.
setup-recoverable-next = Nehmen Sie die Kopie: Das Fenster von Postseal bietet es an und behält die beschädigte Datei daneben. Oder kopieren Sie { $copy } selbst darüber.

setup-newer-what = Die Einrichtung { $path } wurde von einem neueren Postseal geschrieben.
setup-newer-why = Ein älteres Programm würde verlieren, was es nicht kennt; darum lässt sich hier nichts daran ändern. Ansehen können Sie sie.
setup-newer-next = Installieren Sie das neueste Postseal, um damit zu arbeiten.

setup-unsaveable-what = Die Einrichtung kann nicht gespeichert werden: { $cause }.
setup-unsaveable-why = Die Datei auf der Platte ist, wie sie vorher war.
setup-unsaveable-next = Wählen Sie Dateien, deren Pfad aus gewöhnlichen Buchstaben besteht, und versuchen Sie es noch einmal.
