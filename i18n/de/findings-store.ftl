file-exists-what = { $path } gibt es schon.
file-exists-why = Ein ersetzter Schlüssel ist unwiederbringlich verloren, deshalb wird keine vorhandene Datei überschrieben.
file-exists-next = Wählen Sie einen anderen Ordner oder Namen, oder räumen Sie die alte Datei selbst beiseite.

file-missing-what = { $path } gibt es nicht.
file-missing-why = Es gibt nichts zu lesen.
file-missing-next = Prüfen Sie den Pfad, oder wählen Sie die Datei noch einmal.

file-is-folder-what = { $path } ist ein Ordner, keine Datei.
file-is-folder-why = Ordner werden nicht durchsucht: Postseal liest nur die Dateien, die Sie nennen.
file-is-folder-next = Nennen Sie die Datei darin, oder mehrere.

file-no-folder-what = { $path } kann kein Ordner sein: Dort liegt eine Datei dieses Namens.
file-no-folder-why = Es werden mehrere Dateien geschrieben, und die brauchen einen Ordner.
file-no-folder-next = Nennen Sie einen Ordner; es darf auch ein neuer sein.

file-denied-what = { $path } dürfen Sie nicht lesen oder schreiben.
file-denied-why = Die Datei oder ihr Ordner gehört einem anderen Benutzer oder ist schreibgeschützt.
file-denied-next = Wählen Sie einen eigenen Ordner, oder starten Sie das Programm als der Benutzer, dem die Datei gehört.

disk-full-what = Für { $path } ist kein Platz mehr.
disk-full-why = Es wurde nichts geschrieben; was vorher da war, ist unverändert.
disk-full-next = Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.

file-too-large-what = { $path } ist größer als { $limit }.
file-too-large-why = Schlüssel, Zertifikate und Nachrichten sind viel kleiner; das ist wohl eine andere Datei.
file-too-large-next = Wählen Sie eine andere Datei.

file-locked-what = { $path } wird von einem anderen Postseal benutzt.
file-locked-why = Zwei Programme, die dieselbe Einrichtung ändern, würden einander die Arbeit zunichte machen.
file-locked-next = Schließen Sie das andere Fenster, oder warten Sie, bis der andere Befehl zu Ende ist, und versuchen Sie es noch einmal.

file-io-what = { $path } konnte nicht gelesen oder geschrieben werden: { $cause }.
file-io-why = Das Betriebssystem hat abgelehnt; nichts wurde halb geschrieben.
file-io-next = Prüfen Sie Datenträger und Pfad und versuchen Sie es noch einmal.

file-no-file-what = { $path } ist keine Datei, sondern eine Pipe, ein Gerät oder ein Socket.
file-no-file-why = Postseal verwahrt etwas in einer Datei dieses Namens und würde hier ewig warten.
file-no-file-next = Verschieben Sie es, und versuchen Sie es noch einmal.
file-is-pipe-what = { $path } ist eine Pipe oder ein Gerät, keine Datei.
file-is-pipe-why = Ein großes Archiv wird in Teilen gelesen, manche davon zweimal. Eine Pipe gibt alles nur einmal her, und ein Gerät hat vielleicht kein Ende.
file-is-pipe-next = Schreiben Sie es zuerst in eine Datei (Befehl > mail.mbox), und nennen Sie diese. Mit gzip oder zstd gepackte Dateien werden gelesen, wie sie sind.

file-silent-what = Von { $path } kam nichts.
file-silent-why = Es ist eine Pipe, und eine Weile hat niemand etwas hineingeschrieben.
file-silent-next = Nennen Sie eine Datei, oder sehen Sie nach, warum der Befehl nichts schreibt, der es sollte.

file-folder-gone-what = { $path } lässt sich nicht schreiben: Den Ordner gibt es nicht.
file-folder-gone-why = Er wurde gelöscht oder umbenannt, oder der Datenträger oder die Netzwerkfreigabe ist nicht mehr da.
file-folder-gone-next = Legen Sie den Ordner an, oder bringen Sie ihn oder den Datenträger zurück, und versuchen Sie es noch einmal. Was vorher da war, ist unverändert.
