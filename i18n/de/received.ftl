headers-empty-what = Es gibt nichts zu lesen.
headers-empty-why = Der Nachweis steht in den Kopfzeilen einer empfangenen Nachricht.
headers-empty-next = Öffnen Sie die empfangene Nachricht als Datei (.eml), oder fügen Sie alle ihre Kopfzeilen ein.

headers-not-a-message-what = Dieser Text enthält keine Kopfzeilen einer Mail.
headers-not-a-message-why = Kopfzeilen sind Zeilen wie „Received: from …“ über dem Text einer Nachricht; Mailprogramme verbergen sie.
headers-not-a-message-next = Suchen Sie in Ihrem Mailprogramm „Original anzeigen“, „Quelltext“ oder „Internetkopfzeilen“, und fügen Sie alles ein, was dort steht.

headers-no-received-what = Diese Kopfzeilen nennen keine Station: Es gibt keine Received-Zeile.
headers-no-received-why = Jeder Server, der eine Nachricht annimmt, schreibt eine. Im eigenen Ordner „Gesendet“ hat eine Nachricht keine.
headers-no-received-next = Nehmen Sie die Nachricht aus dem Postfach, in dem sie angekommen ist.

headers-too-large-what = Die Kopfzeilen sind größer als { $limit } Bytes.
headers-too-large-why = Kein Mailserver nimmt Kopfzeilen dieser Größe an; das ist wohl eine andere Datei.
headers-too-large-next = Wählen Sie die Nachricht noch einmal, oder fügen Sie nur die Kopfzeilen ein.
