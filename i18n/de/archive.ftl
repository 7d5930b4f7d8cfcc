# Was ginge nicht mehr (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = In { $paths } fand sich keine Nachricht, kein Mailprotokoll und kein TLS-Bericht.
archive-nothing-why = Ohne Mail von früher lässt sich nicht sagen, wer ausgesperrt würde.
archive-nothing-next = Wählen Sie eine Postfachdatei (mbox), ein Maildir, einen Ordner mit .eml-Dateien oder das Protokoll Ihres Mailservers, zum Beispiel /var/log/mail.log.

archive-cancelled-what = Das Lesen wurde abgebrochen.
archive-cancelled-why = Ein Teil der Vergangenheit lässt vielleicht gerade den Partner aus, der ausgesperrt würde.
archive-cancelled-next = Beginnen Sie noch einmal, wenn Zeit ist.

archive-damaged-what = { $path } ist beschädigt: { $cause }.
archive-damaged-why = Was vor dem Schaden steht, ist gezählt; was dahinter kommt, fehlt.
archive-damaged-next = Holen Sie die Datei noch einmal von ihrem ursprünglichen Ort und lesen Sie sie dann erneut.

archive-bomb-what = { $path } wird beim Entpacken mehr als { $ratio }-mal so groß und wurde liegen gelassen.
archive-bomb-why = So stark schrumpfen Mails und Protokolle nicht; solche Dateien sind dazu gemacht, einen Rechner zu füllen.
archive-bomb-next = Sehen Sie nach, woher die Datei kommt. Wenn Sie ihr trauen, entpacken Sie sie selbst und lesen Sie, was herauskommt.

archive-not-known-what = Nichts in { $path } ist eine Nachricht, eine Zeile eines Mailprotokolls oder ein TLS-Bericht.
archive-not-known-why = Was auch immer darin steht, fehlt in der Tabelle.
archive-not-known-next = Wählen Sie eine andere Datei. Das Protokoll von Postfix, Exim oder Sendmail ist meist /var/log/mail.log oder /var/log/exim4/mainlog.

archive-endless-headers-what = { $path }: { $count ->
    [one] Eine Nachricht hat Kopfzeilen ohne Ende.
   *[other] { $count } Nachrichten haben Kopfzeilen ohne Ende.
}
archive-endless-headers-why = Kein Mailserver nimmt so etwas an; sie wurden ausgelassen.
archive-endless-headers-next = Es ist nichts zu tun, außer wenn die Datei so etwas nicht enthalten sollte.

archive-endless-lines-what = { $path }: { $count ->
    [one] Eine Zeile ist länger, als je ein Server schreibt.
   *[other] { $count } Zeilen sind länger, als je ein Server schreibt.
}
archive-endless-lines-why = Nur ihr Anfang wurde gelesen.
archive-endless-lines-next = Sehen Sie nach, ob die Datei das ist, wofür Sie sie halten.

archive-report-what = { $path } ist kein TLS-Bericht: { $cause }.
archive-report-why = Was er sagt, fehlt in der Tabelle.
archive-report-next = Nehmen Sie den Anhang so, wie er mit der Mail kam (.json oder .json.gz).

archive-too-many-what = Es gibt mehr als { $limit } Partner; { $messages } Nachrichten der übrigen stehen nur in der Summe.
archive-too-many-why = So viele Namen sind meist erfunden, von jemandem, der unerwünschte Mail verschickt.
archive-too-many-next = Lesen Sie einen kürzeren Zeitraum oder ein Postfach nach dem anderen.

archive-more-what = { $count } weitere Dateien haben solche Probleme.
archive-more-why = Sie fehlen in der Tabelle.
archive-more-next = Lesen Sie die Ordner einzeln, um zu sehen, welche es sind.

archive-progress = { $read } MiB gelesen …
archive-progress-of = { $read } von { $total } MiB gelesen …
archive-partner = Partner
archive-direction = Richtung
archive-inbound = empfangen
archive-outbound = gesendet
archive-messages = Nachrichten
archive-strong = Stark
archive-acceptable = Annehmbar
archive-weak = Schwach
archive-broken = Gebrochen
archive-plain = Klartext
archive-unknown = Unbekannt
archive-last = Zuletzt
archive-weakest = Schwächste
archive-if-required = Verloren bei Pflicht
archive-if-verified = Verloren bei Prüfung
archive-report-line = { $organization } berichtet: { $successful } Verbindungen über TLS, { $failed } gescheitert.
archive-total = { $messages } Nachrichten{ $skipped ->
        [0] { "" }
       *[other] ; { $skipped } weitere sagen nichts über ihren Weg
    }.
archive-required = Wäre TLS für alle Pflicht: { $refused } abgewiesen{ $unsure ->
        [0] { "" }
       *[other] ; von { $unsure } ist nichts bekannt
    }{ $old ->
        [0] { "" }
       *[other] ; { $old } weitere nutzten TLS 1.0 oder 1.1, was ein empfohlenes Profil ebenfalls abweist
    }.
archive-verified = Wäre für alle ein geprüftes Zertifikat Pflicht: { $refused } abgewiesen{ $unsure ->
        [0] { "" }
       *[other] ; von { $unsure } ist nichts bekannt
    }.
archive-refused = Abgewiesen
archive-refused-line = schon jetzt abgewiesen oder noch wartend: { $refused }{ $tls ->
        [0] , keine wegen TLS
       *[other] , davon wegen TLS: { $tls }
    }
archive-refused-total = Schon jetzt wegen TLS abgewiesen oder noch wartend: { $tls }. Sehen Sie sich diese Partner zuerst an.

# Die Ansicht
window-archive-title = Was ginge nicht mehr?
window-archive-why = Bevor [TLS|tls] Pflicht wird: Ihre eigenen Mails und Protokolle sagen, wer ohne TLS gesendet und empfangen hat und ausgesperrt würde. Alles bleibt auf diesem Rechner.
window-archive-what = Was soll gelesen werden?
window-archive-what-text = Eine Postfachdatei (mbox), ein Maildir, ein Ordner mit .eml-Dateien; das Protokoll von Postfix, Exim oder Sendmail; Nachrichtenverfolgung von Exchange; TLS-Berichte, die andere Ihnen schickten (.json). Auch mit gzip oder zstd gepackt.
window-archive-side = In gespeicherten Nachrichten ist der Partner
window-archive-from = der Absender (empfangene Mail)
window-archive-to = der Empfänger (gesendete Mail)
window-archive-files = Dateien wählen
window-archive-folder = Ordner wählen
window-archive-drop = oder ziehen Sie eine Datei oder einen Ordner auf das Fenster. Protokolle nennen beide Richtungen von selbst.
window-archive-choose = Mails und Protokolle von früher
window-archive-again = Etwas anderes lesen
window-archive-csv = Tabelle speichern (CSV)
window-archive-required = Verloren bei Pflicht
window-archive-verified = Verloren bei Prüfung
window-archive-search = Partner suchen
window-archive-more = { $count } weitere: Suchen Sie sie mit Namen oder speichern Sie die Tabelle.
window-archive-rules = Zwei Zahlen wie 2–7: zwei sind sicher, über fünf weitere ist nichts bekannt. Wer immer über gutes TLS kam, kann hier eine Regel bekommen; Sie finden sie in Schritt 3.
window-archive-look = Zwei Zahlen wie 2–7: zwei sind sicher, über fünf weitere ist nichts bekannt. Aus Schritt 3 einer Einrichtung geöffnet, wird ein guter Partner mit einem Klick zur Regel.
window-archive-weakest = schwächste: { $how }
window-archive-last = zuletzt am { $date }
window-archive-rule-required = TLS verlangen
window-archive-rule-verified = Geprüftes TLS verlangen
window-archive-has-rule = Regel: { $class }
window-archive-rule-made = { $domain } hat jetzt eine Regel: { $class }. Sie finden sie in Schritt 3.
