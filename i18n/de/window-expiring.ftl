# Was abläuft (src/gui/screen/expiring)

window-expiring-open = Zertifikate, die ablaufen: wann, und was die Server jetzt zeigen
window-expiring-title = Zertifikate, die ablaufen
window-expiring-why = Dass ein [Zertifikat|certificate] abgelaufen ist, merken die Partner zuerst. Eines, das erneuert und nie geladen wurde, läuft genauso ab. Postseal sieht in die Dateien und darauf, was jeder Server jetzt zeigt.
window-expiring-look = Jetzt nachsehen, auch bei den Servern
window-expiring-reading = Gelesene Dateien: { $count } …
window-expiring-asking = Gefragte Server: { $done } von { $all } …
window-expiring-none = Noch gibt es kein Zertifikat zu beobachten. Fügen Sie unten eine Datei, einen Ordner oder einen Server hinzu.
window-expiring-good = Keines davon braucht Sie jetzt.
window-expiring-kept = { $days ->
    [one] Auf diesem Rechner: bis { $date }, noch 1 Tag
   *[other] Auf diesem Rechner: bis { $date }, noch { $days } Tage
}
window-expiring-kept-over = Auf diesem Rechner: seit { $date } abgelaufen
window-expiring-served = { $days ->
    [one] { $server } zeigt jetzt: bis { $date }, noch 1 Tag
   *[other] { $server } zeigt jetzt: bis { $date }, noch { $days } Tage
}
window-expiring-served-over = { $server } zeigt jetzt: seit { $date } abgelaufen
window-expiring-not-asked = { $server } wurde noch nicht gefragt.
window-expiring-another = nicht geladen
window-expiring-more = { $count } weitere: Die Befehlszeile zeigt alle.
window-expiring-sources = Was beobachtet wird
window-expiring-sources-text = Immer die Zertifikate Ihrer Einrichtungen; dazu die Zertifikatsdateien, Ordner und laufenden Server, die Sie hinzufügen. Gemerkt wird nur, wo sie liegen.
window-expiring-choose = Zertifikate, die beobachtet werden
window-expiring-server = Laufender Server
window-expiring-server-help = Ein Name oder eine Adresse. Mit Port, wenn es nicht 25 ist: mx.example.org:465.
window-expiring-add = Beobachten
window-expiring-ask = Die Server Ihrer Einrichtungen
window-expiring-ask-yes = Auch fragen
window-expiring-ask-no = Nur Dateien
window-expiring-within = Es ist Zeit zu erneuern bei weniger als
window-expiring-days = { $days } Tagen
window-expiring-command = Dasselbe auf der Befehlszeile
window-expiring-command-note = Für cron mit --notify oder --ics DATEI; für Nagios mit --monitoring; für Prometheus mit --prometheus.
