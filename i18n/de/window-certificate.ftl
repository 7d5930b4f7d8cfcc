# Schritt 2 im Fenster: das Zertifikat (src/gui/step/certificate)

window-certificate-lead = Die [Zertifizierungsstelle|ca] antwortet mit einer oder mehreren Dateien. Holen Sie alle herein; sie werden gelesen, geprüft und geordnet.
window-certificate-missing = Holen Sie zuerst das Zertifikat herein.
window-certificate-missing-accept = Benutzen Sie zuerst dieses Zertifikat, oder holen Sie ein anderes herein.

window-certificate-bring = Was hat die Zertifizierungsstelle geschickt?
window-certificate-bring-help = Fügen Sie den Text unten ein, wählen Sie die Dateien, oder lassen Sie sie irgendwo auf dieses Fenster fallen. Eine Datei mit „chain“ oder „intermediate“ im Namen gehört dazu.
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = Lesen
window-certificate-choose = Dateien wählen …
window-certificate-reading = Wird gelesen …
window-certificate-practice = Von der Übungs-CA holen
window-certificate-practice-help = In einer Probe spielt eine Zertifizierungsstelle auf diesem Rechner die echte: Sie nimmt Ihren Antrag und antwortet sofort.

window-certificate-good = Das Zertifikat passt.
window-certificate-good-text = Es gehört zu Ihrem Schlüssel und zum Namen Ihres Servers, und andere Server werden ihm trauen.
window-certificate-good-practice = Es gehört zu Ihrem Schlüssel und zum Namen Ihres Servers. Weil es von der Übungs-CA kommt, wird ihm nur in dieser Probe getraut; auf echte Server gehört es nicht.
window-certificate-fair = Das Zertifikat geht; sehen Sie sich die Hinweise unten an.
window-certificate-poor = Dieses Zertifikat würde nicht funktionieren.
window-certificate-poor-text = Was nicht stimmt und was zu tun ist, steht unten. Sie können weitere Dateien hereinholen: Oft fehlt nur eine dazwischen.
window-certificate-private = Nur Partner, die dieser CA vertrauen, nehmen dieses Zertifikat an.
window-certificate-private-text = Alles andere daran passt. Wie die CA hier gelten kann, steht unten.
window-certificate-trust-title = Kennen Sie diese CA: { $subject }?
window-certificate-trust-text = Ihre Wurzel war dabei. Ist es die Ihrer Firma oder Ihres Partners, vergleichen Sie diesen Fingerabdruck (SHA-256) mit dem veröffentlichten und lassen Sie sie hier gelten. Das gilt nur für Postseal auf diesem Rechner; in den Einstellungen nehmen Sie es zurück.
window-certificate-trust = Hier gelten lassen
window-certificate-chain = Die Kette, von Ihrem Server zur Wurzel
window-certificate-chain-help = Jedes Zertifikat ist von dem darunter unterschrieben. Andere Server trauen der Wurzel am Ende, und damit allen.
window-certificate-yours = Das Ihres Servers
window-certificate-between = Dazwischen
window-certificate-valid = Gültig vom { $from } bis { $to }
window-certificate-accept = Dieses Zertifikat benutzen
window-certificate-accept-anyway = Trotzdem benutzen
window-certificate-clear = Von vorn
window-certificate-more = Weitere Dateien hereinholen
window-certificate-more-paste = Was fehlt, lässt sich hier einfügen: Es kommt zu dem dazu, was schon da ist.

window-certificate-kept = Das Zertifikat ist da.
window-certificate-kept-until = Es gilt bis { $to }. Als Nächstes: Ihrem Mailserver sagen, dass er es benutzen soll.
window-certificate-kept-practice = Es gilt bis { $to }. Der Übungs-Mailserver in Schritt 4 benutzt es; einem echten würde es in Schritt 3 mitgeteilt.
window-certificate-kept-expired = Es galt bis { $to }. Beantragen Sie in Schritt 1 ein neues und holen Sie es dann hier herein.
window-certificate-kept-poor = Es gilt bis { $to }, aber die Prüfung hat etwas daran gefunden: Zeigen Sie unten das Zertifikat an, um zu sehen, was.
window-certificate-of-old-key = Das vorhandene Zertifikat gehört zum alten Schlüssel.
window-certificate-of-old-key-text = Seither wurde in Schritt 1 ein neuer Schlüssel erzeugt, und beide passen nicht zusammen. Holen Sie das Zertifikat zum neuen Antrag herein. Bis dahin arbeitet Ihr Server mit dem alten Schlüssel und dem alten Zertifikat weiter, das bis { $to } gilt und hier liegt: { $file }.
window-certificate-kept-file = Zertifikat mit seiner Kette, für den Mailserver
window-certificate-again = Ein anderes hereinholen
window-certificate-keep = Behalten, was da ist

window-certificate-guide = Warum prüfen?
window-certificate-guide-1 = Der meiste Ärger mit TLS ist ein Zertifikat für einen anderen Schlüssel, für einen anderen Namen oder ohne die [Zertifikate dazwischen|intermediate]. Mailserver sagen dazu nichts; ihre Partner lehnen einfach ab.
window-certificate-guide-2 = Die dazwischen (die [Kette|chain]) führen von Ihrem Zertifikat zu einer Stelle, die jeder kennt. Ihr Mailserver muss sie mitschicken.
window-certificate-guide-3 = Hier wird alles geprüft, bevor etwas Ihren Server berührt.
