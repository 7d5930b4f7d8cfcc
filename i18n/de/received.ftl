headers-empty-what = Es gibt nichts zu lesen.
headers-empty-why = Der Nachweis steht in den Kopfzeilen einer empfangenen Nachricht.
headers-empty-next = Öffnen Sie die empfangene Nachricht als Datei (.eml), oder fügen Sie alle ihre Kopfzeilen ein.

headers-not-a-message-what = Dieser Text enthält keine Kopfzeilen einer Mail.
headers-not-a-message-why = Kopfzeilen sind Zeilen wie „Received: from …“ über dem Text einer Nachricht; Mailprogramme verbergen sie.
headers-not-a-message-next = Suchen Sie in Ihrem Mailprogramm „Original anzeigen“, „Quelltext“ oder „Internetkopfzeilen“, und fügen Sie alles ein, was dort steht.

headers-no-received-what = Diese Kopfzeilen nennen keine Station: Es gibt keine Received-Zeile.
headers-no-received-why = Jeder Server, der eine Nachricht annimmt, schreibt eine. Im eigenen Ordner „Gesendet“ hat eine Nachricht keine.
headers-no-received-next = Nehmen Sie die Nachricht aus dem Postfach, in dem sie angekommen ist.

headers-too-large-what = Die Kopfzeilen sind größer als { $limit }.
headers-too-large-why = Kein Mailserver nimmt Kopfzeilen dieser Größe an; das ist wohl eine andere Datei.
headers-too-large-next = Wählen Sie die Nachricht noch einmal, oder fügen Sie nur die Kopfzeilen ein.

hop-encrypted = { $by } hat die Nachricht von { $from } über { $version } mit { $cipher } angenommen.
hop-encrypted-version = { $by } hat die Nachricht von { $from } über { $version } angenommen; mit welcher Verschlüsselung, steht nicht da.
hop-encrypted-cipher = { $by } hat die Nachricht von { $from } mit { $cipher } verschlüsselt angenommen; mit welcher Version von TLS, steht nicht da.
hop-encrypted-bare = { $by } hat die Nachricht von { $from } verschlüsselt angenommen; wie, steht nicht da.
hop-plain = { $by } hat die Nachricht von { $from } im Klartext angenommen: Wer dazwischen mithörte, konnte sie lesen.
hop-local = Die Nachricht wurde innerhalb einer Maschine oder eines Systems ({ $by }) weitergereicht; kein Netz lag dazwischen.
hop-unknown = { $by } hat nicht festgehalten, ob die Nachricht von { $from } verschlüsselt kam.
hop-masked = { $by } hat die Nachricht ohne TLS angenommen und schreibt nicht auf, woher. War es eine andere Maschine, konnte mitlesen, wer dazwischen lauschte.
hop-clock = Die Uhren der beiden Server gehen verschieden: Die Nachricht scheint anzukommen, bevor sie abging.

grade-strong-name = stark
grade-strong-sentence = TLS 1.2 oder neuer mit einer Verschlüsselung, die heute empfohlen wird.
grade-acceptable-name = annehmbar
grade-acceptable-sentence = Nichts Bekanntes bricht es; eine neuere Verschlüsselung schützte die Mail von heute auch vor einem morgen gestohlenen Schlüssel.
grade-weak-name = schwach
grade-weak-sentence = TLS, aber mit einer Version oder Verschlüsselung, die nicht mehr benutzt werden soll.
grade-broken-name = gebrochen
grade-broken-sentence = TLS nur dem Namen nach: Wer es versucht, kann die Mail lesen.
grade-plain-name = Klartext
grade-plain-sentence = Keine Verschlüsselung: Jeder auf dem Weg kann die Mail lesen.
grade-local-name = lokal
grade-local-sentence = Kein Netz lag dazwischen.
grade-unknown-name = unbekannt
grade-unknown-sentence = Was der Server festgehalten hat, reicht für ein Urteil nicht aus.

verdict-strong-what = Jede Station über ein Netz war verschlüsselt, wie es heute empfohlen wird.
verdict-strong-why = Niemand auf dem Weg konnte die Nachricht ohne Hilfe eines Servers lesen oder ändern.
verdict-strong-next = Es ist nichts zu tun.
verdict-acceptable-what = Jede Station über ein Netz war verschlüsselt; die schwächste, Station { $hop }, annehmbar, aber nicht bestmöglich.
verdict-acceptable-why = Nichts Bekanntes bricht es. Neuere Verfahren schützen alte Mail auch dann, wenn später ein Schlüssel gestohlen wird.
verdict-acceptable-next = Erlauben Sie bei der nächsten Arbeit an diesem Server TLS 1.3 und die ECDHE-Verfahren mit GCM oder ChaCha20.
verdict-weak-what = Station { $hop } war mit einer Version oder einem Verfahren verschlüsselt, das nicht mehr benutzt werden soll.
verdict-weak-why = TLS 1.0, TLS 1.1 und 3DES wurden zurückgezogen, weil Angriffe darauf bekannt sind.
verdict-weak-next = Lassen Sie diesen Server aktualisieren, oder TLS 1.2 und 1.3 dort einschalten.
verdict-broken-what = Station { $hop } war auf eine Weise verschlüsselt, die nicht mehr schützt.
verdict-broken-why = SSL, RC4 sowie Export-, NULL- und anonyme Verfahren kann lesen, wer es versucht.
verdict-broken-next = Behandeln Sie es wie Klartext: Lassen Sie diesen Server aktualisieren, bevor Vertrauliches verschickt wird.
verdict-plain-what = Station { $hop } ging im Klartext.
verdict-plain-why = Jeder auf dem Weg zwischen den beiden Servern konnte die Nachricht lesen und ändern.
verdict-plain-next = Schalten Sie TLS auf dem Server ein, der die Nachricht dort annahm, und verlangen Sie es auf dem, der sie schickte.
verdict-unknown-what = Nicht bewiesen: Station { $hop } sagt nicht, ob oder wie gut verschlüsselt wurde.
verdict-unknown-why = Manche Server schreiben es nicht in die Nachricht; das ist weder gut noch schlecht.
verdict-unknown-next = Sehen Sie im Protokoll des Servers nach, der die Nachricht dort annahm, unter Zeit und Kennung.
verdict-local-what = Soweit die Zeilen es erzählen, kam die Nachricht nur von innen.
verdict-local-why = Was auf einer Maschine oder in einem Netz bleibt, beweist nichts über TLS zwischen Servern. Ein Proxy oder das Netz eines Containers davor kann verbergen, wer sich wirklich verbunden hat.
verdict-local-next = Schicken Sie eine Testnachricht von außen oder nach außen, und lesen Sie die Kopfzeilen, wie sie ankommen.

expected-plain-what = Klartext war erwartet, also ist alles recht.
expected-plain-why = Diese Richtlinie verlangt keine Verschlüsselung; die Stationen zeigen, was es gab.
expected-plain-next = Es ist nichts zu tun, es sei denn, Sie wollen mehr als Klartext.
expected-opportunistic-encrypted-what = Wie erwartet: TLS wurde an jeder Station angeboten und benutzt.
expected-opportunistic-encrypted-why = Diese Richtlinie nimmt TLS, wo es angeboten wird. Sonst wäre die Nachricht im Klartext gegangen.
expected-opportunistic-encrypted-next = Wollen Sie sich für einen Partner darauf verlassen, verlangen Sie TLS für dessen Domain.
expected-opportunistic-plain-what = Wie die Richtlinie es zulässt, ging Station { $hop } im Klartext.
expected-opportunistic-plain-why = TLS, wenn angeboten, sonst Klartext: Eine Seite hat es dort nicht angeboten.
expected-opportunistic-plain-next = Schalten Sie TLS an diesem Server ein, oder verlangen Sie es; dann wäre die Nachricht abgewiesen worden.
expected-opportunistic-unknown-what = Die Richtlinie ist so oder so eingehalten; Station { $hop } sagt nicht, ob verschlüsselt wurde.
expected-opportunistic-unknown-why = Manche Server schreiben es nicht in die Nachricht.
expected-opportunistic-unknown-next = Sehen Sie im Protokoll des Servers nach, der die Nachricht dort annahm.
expected-tls-met-what = Wie verlangt: Jede Station über ein Netz war verschlüsselt.
expected-tls-met-why = So hat es jeder empfangende Server über seine eigene Station festgehalten.
expected-tls-met-next = Es ist nichts zu tun. Wer am anderen Ende war, ist eine andere Frage: Die Richtlinie „geprüft“ stellt sie.
expected-tls-missed-what = TLS war verlangt, und Station { $hop } ging im Klartext.
expected-tls-missed-why = Jeder auf dem Weg zwischen den beiden Servern konnte die Nachricht lesen und ändern.
expected-tls-missed-next = Ist diese Station Ihre, verlangen Sie dort TLS; gehört sie Ihrem Partner, zeigen Sie ihm diese Zeile.
expected-tls-broken-what = TLS war verlangt, und Station { $hop } benutzte eine Art davon, die nicht mehr schützt.
expected-tls-broken-why = SSL, RC4 sowie Export-, NULL- und anonyme Verfahren kann lesen, wer es versucht.
expected-tls-broken-next = Lassen Sie diesen Server aktualisieren, oder seine alten Versionen und Verfahren abschalten.
expected-tls-unknown-what = Nicht bewiesen: Station { $hop } sagt nicht, ob verschlüsselt wurde.
expected-tls-unknown-why = TLS war verlangt, und nicht jeder Server schreibt es in die Nachricht.
expected-tls-unknown-next = Sehen Sie im Protokoll des Servers nach, der die Nachricht dort annahm, unter Zeit und Kennung.
expected-verified-by-sender-what = Wie verlangt: Das Zertifikat des empfangenden Servers wurde geprüft, und die Nachricht ging verschlüsselt.
expected-verified-by-sender-why = Der Absender prüfte das Zertifikat, bevor er die Nachricht übergab; die empfangene Nachricht zeigt, dass sie über TLS ging.
expected-verified-by-sender-next = Es ist nichts zu tun.
expected-verified-by-receiver-what = Jede Station war verschlüsselt, und der Server an Station { $hop } hat das Zertifikat des Absenders geprüft.
expected-verified-by-receiver-why = Das beweist, wer schickte. Ob der Absender auch den Empfänger prüfte, sagt nur das Protokoll des Absenders.
expected-verified-by-receiver-next = Suchen Sie für Mail, die Sie schicken, im eigenen Protokoll nach „Verified TLS connection“ (Postfix) oder Ähnlichem.
expected-verified-failed-what = Der Server an Station { $hop } konnte das Zertifikat des Absenders nicht bestätigen.
expected-verified-failed-why = Es war abgelaufen, für einen anderen Zweck, oder von einer CA, der der Server nicht vertraut.
expected-verified-failed-next = Der Absender braucht ein Zertifikat von einer CA, der der Empfänger vertraut.
expected-verified-not-proven-what = Nicht bewiesen: Jede Station war verschlüsselt, aber an Station { $hop } steht nicht, wer wessen Zertifikat geprüft hat.
expected-verified-not-proven-why = Die Zeile schreibt der Empfänger. Sie kann sagen, dass er den Absender prüfte, nie, dass der Absender ihn prüfte.
expected-verified-not-proven-next = Für Mail, die Sie schicken, steht im Protokoll Ihres eigenen Mailservers, ob er das Zertifikat geprüft hat: Lassen Sie Postseal es lesen.
expected-verified-by-log-what = Wie verlangt: Im Protokoll des Absenders steht, dass das Zertifikat des empfangenden Servers an Station { $hop } bestätigt wurde.
expected-verified-by-log-why = Die Kopfzeilen zeigen, dass die Nachricht verschlüsselt ging; das Protokoll des sendenden Servers, dort an der Kennung der Nachricht gefunden, zeigt, an wen.
expected-verified-by-log-next = Nichts zu tun.
expected-verified-by-configuration-what = Wie verlangt: An Station { $hop } hat Ihr Server das Zertifikat der Gegenseite geprüft, den Aussteller laut Protokoll, den Namen laut Konfiguration.
expected-verified-by-configuration-why = Exim schreibt CV=yes, wenn dem Aussteller vertraut wird, und nicht, ob es den Namen verglichen hat. Mit der Konfiguration aus Schritt 3, die exportiert wurde, bevor die Nachricht hinausging, vergleicht es den Namen und sendet nichts, wenn er ein anderer ist.
expected-verified-by-configuration-next = { expected-verified-by-log-next }
expected-verified-not-by-log-what = Im Protokoll des Absenders steht, dass das Zertifikat des empfangenden Servers an Station { $hop } nicht bestätigt wurde und die Nachricht trotzdem ging.
expected-verified-not-by-log-why = Verschlüsselt, aber für wen, weiß niemand: Wer dazwischensteht, kann ein eigenes Zertifikat zeigen. Der Server hält sich nicht an die Richtlinie für diesen Partner.
expected-verified-not-by-log-next = Wenden Sie die Konfiguration aus Schritt 3 noch einmal an, und suchen Sie in Ihrem Server nach einer festen Route zu diesem Partner, die eine eigene Regel haben kann.

# Held against what was expected of the hop where one's own server ($hop) took it in
verdict-taken-strong-what = Station { $hop }, an der die Nachricht von außen hereinkam, war verschlüsselt, wie es heute empfohlen wird.
verdict-taken-strong-why = Dort konnte niemand sie ohne Hilfe eines Servers lesen oder ändern. Was in den Zeilen davor steht, haben andere geschrieben.
verdict-taken-strong-next = { verdict-strong-next }
verdict-taken-acceptable-what = Station { $hop }, an der die Nachricht von außen hereinkam, war verschlüsselt: annehmbar, aber nicht bestmöglich.
verdict-taken-acceptable-why = { verdict-acceptable-why }
verdict-taken-acceptable-next = { verdict-acceptable-next }
expected-taken-opportunistic-what = Wie erwartet: TLS wurde an Station { $hop }, an der die Nachricht von außen hereinkam, angeboten und benutzt.
expected-taken-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-taken-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-taken-met-what = Wie verlangt: Station { $hop }, an der die Nachricht von außen hereinkam, war verschlüsselt.
expected-taken-met-why = So hat es der Server dort selbst festgehalten. Was in den Zeilen davor steht, haben andere geschrieben.
expected-taken-met-next = { expected-tls-met-next }
expected-taken-verified-what = Wie verlangt: Station { $hop }, an der die Nachricht von außen hereinkam, war verschlüsselt, und der Server dort hat das Zertifikat des Absenders geprüft.
expected-taken-verified-why = { expected-taken-met-why }
expected-taken-verified-next = { verdict-strong-next }
expected-taken-not-proven-what = Nicht bewiesen: Station { $hop } war verschlüsselt, aber der Server dort hat nicht festgehalten, dass er das Zertifikat des Absenders geprüft hat.
expected-taken-not-proven-why = Ein Server sieht sich das Zertifikat des Absenders nur an, wenn er eines verlangt, und viele Absender zeigen keines. Manche Server halten nicht fest, was dabei herauskam.
expected-taken-not-proven-next = Sehen Sie im Protokoll dieses Servers unter Uhrzeit und Kennung der Nachricht nach. Hat er keines verlangt, wenden Sie die Konfiguration aus Schritt 3 an und lassen Sie Ihren Partner eine weitere Nachricht senden.
verdict-sent-on-strong-what = Ihr Server hat die Nachricht verschlüsselt weitergegeben, wie es heute empfohlen wird.
verdict-sent-on-strong-why = Das steht in seinem eigenen Protokoll. Was dahinter mit der Nachricht geschah, sagen nur ihre Kopfzeilen.
verdict-sent-on-strong-next = { verdict-strong-next }
verdict-sent-on-acceptable-what = Ihr Server hat die Nachricht verschlüsselt weitergegeben: annehmbar, aber nicht bestmöglich.
verdict-sent-on-acceptable-why = { verdict-acceptable-why }
verdict-sent-on-acceptable-next = { verdict-acceptable-next }
expected-sent-on-opportunistic-what = Wie erwartet: TLS wurde Ihrem Server für diese Nachricht angeboten und benutzt.
expected-sent-on-opportunistic-why = { expected-opportunistic-encrypted-why }
expected-sent-on-opportunistic-next = { expected-opportunistic-encrypted-next }
expected-sent-on-met-what = Wie verlangt: Ihr Server hat die Nachricht verschlüsselt weitergegeben.
expected-sent-on-met-why = Das steht in seinem eigenen Protokoll. Was dahinter mit der Nachricht geschah, sagen nur ihre Kopfzeilen.
expected-sent-on-met-next = { expected-tls-met-next }
expected-sent-on-verified-what = { expected-verified-by-log-what }
expected-sent-on-verified-why = { verdict-sent-on-strong-why }
expected-sent-on-verified-next = { expected-verified-by-log-next }
expected-sent-on-not-proven-what = Nicht bewiesen: Ihr Server hat die Nachricht verschlüsselt weitergegeben, aber sein Protokoll sagt nicht, dass er das Zertifikat der Gegenseite geprüft hat.
expected-sent-on-not-proven-why = { log-undecided-why }
expected-sent-on-not-proven-next = { log-undecided-next }

hop-inside = { $by } hat die Nachricht von { $from } innerhalb einer Organisation angenommen, nach eigener Angabe ohne TLS; steht etwas davor (ein Proxy, ein Lastverteiler), kann TLS dort geendet haben.
hop-plain-front = { $by } hat für die Nachricht von { $from } kein TLS vermerkt. Vielleicht steht etwas davor, das TLS beendet (ein Lastverteiler, ein Proxy wie nginx) und es dann weiß; sonst ging die Nachricht im Klartext.
hop-clock-ahead = Die Uhr von { $by } scheint { $seconds } s vorzugehen.
hop-written-by-others = Von anderen geschrieben: Was { $last ->
        [1] zu Station 1 dasteht
       *[other] zu den Stationen 1 bis { $last } dasteht
    }, ist das Wort des Servers, der die Nachricht an Station { $border } übergeben hat ({ $from }). Ist das Ihr eigener Server, muss sein Protokoll dasselbe sagen; sonst bürgt niemand dafür.
headers-beside = Was andere Felder sagen:

# Der Server, der mit --inbound genannt wurde ($hosts), und die, die die Zeilen schrieben ($by).
headers-no-border-what = Keine Zeile dieser Nachricht stammt von { $hosts }; ihre Zeilen sind von: { $by }.
headers-no-border-why = Ein Server nennt sich in seinen Zeilen so, wie er eingerichtet ist, und das kann ein anderer Name sein als im DNS.
headers-no-border-next = Nennen Sie Ihren Server so, wie er dort steht, oder nehmen Sie die Kopfzeilen aus dem Postfach, in das Ihr Server zustellt.

headers-only-inside-what = { $hosts } hat diese Nachricht nur von innen angenommen, soweit seine Zeilen es sagen.
headers-only-inside-why = Jede seiner Zeilen nennt eine private Adresse oder ein Protokoll des Inneren. Ein Proxy, das Netz eines Containers oder ein Filter davor verbirgt vielleicht, wer sich wirklich verbunden hat.
headers-only-inside-next = Nennen Sie den Server, der davor steht, oder lassen Sie den Proxy die Adresse des Absenders weitergeben (PROXY-Protokoll, XCLIENT).

# Eine Nachricht, die zurückkam ($recipient, $status, $reason, $reporter).
bounce-tls-what = Die Nachricht an { $recipient } kam zurück, weil TLS nicht zu haben war: { $reason }
bounce-tls-why = { $reporter } hat aufgegeben (Code { $status }). Genau das tut eine Richtlinie, die TLS verlangt, wenn sie sich nicht einhalten lässt: Im Klartext ging nichts hinaus.
bounce-tls-next = Prüfen Sie den Server des Partners, um zu sehen, was mit seinem TLS oder seinem Zertifikat nicht stimmt, und sagen Sie es ihm; danach lässt sich die Nachricht noch einmal senden.
bounce-failed-what = Die Nachricht an { $recipient } kam zurück: { $reason }
bounce-failed-why = { $reporter } hat aufgegeben (Code { $status }). Über TLS sagt das nichts.
bounce-failed-next = Prüfen Sie die Adresse, oder fragen Sie mit diesem Wortlaut den Administrator des Partners; senden Sie die Testnachricht dann noch einmal.
bounce-delayed-what = Die Nachricht an { $recipient } verspätet sich: { $reason }
bounce-delayed-why = { $reporter } versucht weiter, sie zuzustellen (Code { $status }).
bounce-delayed-next = Warten Sie; kommt sie später zurück, sagt die Benachrichtigung, warum.
bounce-delivered-what = Die Nachricht an { $recipient } ist angekommen, sagt { $reporter }.
bounce-delivered-why = Dies ist eine Empfangsbestätigung des Servers (Code { $status }), nicht die Nachricht selbst: Deren Kopfzeilen stehen nicht darin.
bounce-delivered-next = Nehmen Sie die Nachricht selbst aus dem Postfach, in dem sie angekommen ist.

# A file that holds several messages (mbox)
mailbox-last = Diese Datei enthält { $count } Nachrichten. Betrachtet wird die letzte, Nummer { $number }.
mailbox-ours = Diese Datei enthält { $count } Nachrichten. Betrachtet wird die Testnachricht, Nummer { $number }.
mailbox-asked = Diese Datei enthält { $count } Nachrichten. Betrachtet wird Nummer { $number }.
headers-no-such-message-what = Eine Nachricht { $wanted } gibt es in dieser Datei nicht; sie enthält { $count }.
headers-no-such-message-why = Der Weg einer anderen Nachricht sagt nichts über die gemeinte.
headers-no-such-message-next = Nennen Sie sie mit ihrer Nummer in der Datei oder mit ihrer Message-ID, wie sie in den Kopfzeilen steht.

# What a mail log tells beside the headers (src/archive/trail; $ids: the names that the servers gave the message)
log-none-what = Das ist kein Mailprotokoll.
log-none-why = Keine Zeile darin ist so geschrieben, wie Postfix, Exim oder Sendmail schreiben: mit Zeit und Programmname am Anfang.
log-none-next = Nehmen Sie ganze Zeilen aus dem Mailprotokoll des Servers, meist /var/log/mail.log, /var/log/maillog oder /var/log/exim4/mainlog.
log-not-there-what = Keine Zeile dieses Protokolls handelt von dieser Nachricht.
log-not-there-why = Ein Server nennt jede Nachricht bei einer Kennung; die dieser Nachricht sind: { $ids }. Eine Zeile allein über die Verbindung sagt nicht, welche Nachricht darüber ging.
log-not-there-next = Nehmen Sie das Protokoll des Tages, an dem die Nachricht ging, vom sendenden Server, mit der Zeile, in der eine dieser Kennungen steht, und den Zeilen kurz davor.
log-no-tls-what = Das Protokoll nennt diese Nachricht, sagt aber nichts darüber, wie sie verschlüsselt war.
log-no-tls-why = Postfix schreibt dafür eine eigene Zeile „TLS connection established“, und nur mit smtp_tls_loglevel = 1; Sendmail eine mit „STARTTLS=client“. Sie muss vor der Zeile mit { $ids } stehen.
log-no-tls-next = Nehmen Sie auch die Zeilen davor. Steht dort nichts von TLS, wenden Sie die Konfiguration aus Schritt 3 an, die es einschaltet, und schicken Sie die Testnachricht noch einmal.
log-not-sent-what = Ihr Server hat die Nachricht nicht weitergegeben.
log-not-sent-why = In seinem Protokoll steht: { $answer }
log-not-sent-next = Server versuchen es einige Tage lang von selbst wieder. Liegt es an TLS, sehen Sie sich unter „Was ein Partner sieht“ den Server Ihres Partners an und in Schritt 3 Ihre Regel für diesen Partner.
log-given-up-what = Ihr Server hat die Nachricht aufgegeben.
log-given-up-why = { log-not-sent-why }
log-given-up-next = Der Absender bekommt einen Bericht darüber. Sehen Sie dort und im Protokoll nach dem Grund; liegt er bei TLS, in Schritt 3 nach der Regel für diesen Partner. Senden Sie dann eine weitere Testnachricht.
log-whose-what = Ihr Server hat die Nachricht an { $by } übergeben.
log-whose-why = Ein Protokoll sagt nicht, ob das der eigene Server Ihres Partners ist oder einer, der Mail weiterreicht, etwa der Ihres Anbieters. Es zählt der Weg zum Server Ihres Partners.
log-whose-next = Fragen Sie Ihren Partner, ob es seiner ist. Reicht er nur weiter, nehmen Sie das Protokoll jenes Servers oder die Kopfzeilen der Nachricht, wie sie ankam.
log-undecided-what = Das Protokoll sagt, dass diese Nachricht über TLS ging, nicht aber, dass das Zertifikat bestätigt wurde.
log-undecided-why = „Trusted“ (Postfix), „CV=yes“ (Exim) und „verify=OK“ (Sendmail) betreffen allein die Zertifizierungsstelle: Jedes Zertifikat von ihr täte es, welchen Namen es auch trägt.
log-undecided-next = Verlangen Sie für diesen Partner in Schritt 3 „TLS, geprüft“, lassen Sie Ihren Server die Konfiguration übernehmen, und schicken Sie die Testnachricht noch einmal.
