# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring oder KWallet
keyring-of-windows = Windows-Anmeldeinformationsverwaltung
keyring-of-macos = macOS-Schlüsselbund

keyring-absent-what = Der Schlüsselbund dieses Computers ({ $keyring }) ist nicht erreichbar: { $cause }.
keyring-absent-why = Nur eine Sitzung am Desktop hat einen. Auf einem Server, den man über ssh erreicht, gibt es meist keinen.
keyring-absent-next = Geben Sie das Passwort ein wie ohne Schlüsselbund (auf der Befehlszeile: --password-file).

keyring-locked-what = Der Schlüsselbund ({ $keyring }) ist gesperrt.
keyring-locked-why = Er wird mit einem eigenen Passwort geöffnet, oft dem Ihrer Anmeldung. Seine Frage blieb unbeantwortet oder konnte nicht gezeigt werden.
keyring-locked-next = Versuchen Sie es noch einmal und beantworten Sie die Frage, oder entsperren Sie ihn im Passwortprogramm des Systems.

keyring-timed-out-what = Der Schlüsselbund ({ $keyring }) hat nicht innerhalb von { $seconds } Sekunden geantwortet.
keyring-timed-out-why = Vielleicht fragt er in einem Fenster, das hinter anderen liegt, nach seinem eigenen Passwort.
keyring-timed-out-next = Suchen Sie dieses Fenster, beantworten Sie die Frage und versuchen Sie es noch einmal. Oder geben Sie das Passwort ein.

keyring-refused-what = Der Schlüsselbund ({ $keyring }) hat abgelehnt: { $cause }.
keyring-refused-why = Das System lässt dort gerade kein Passwort ablegen oder lesen.
keyring-refused-next = Sehen Sie sich den Schlüsselbund im Passwortprogramm des Systems an und versuchen Sie es noch einmal. Oder geben Sie das Passwort ein.

keyring-nothing-what = Der Schlüsselbund ({ $keyring }) hat kein Passwort von { $user } für { $server }.
keyring-nothing-why = Er enthält nur, was gemerkt werden sollte, für genau diesen Server, Port und Benutzer.
keyring-nothing-next = Geben Sie das Passwort ein; lassen Sie es merken, um es das nächste Mal dort zu finden.

keyring-kept = Das Passwort liegt jetzt im Schlüsselbund ({ $keyring }).

window-keyring-remember = Dieses Passwort im Schlüsselbund dieses Computers merken
window-keyring-help = Es kommt dorthin ({ $keyring }), sobald eine Anmeldung gelungen ist, für diesen Server und Benutzer. Programme, die in Ihrem Namen laufen, können es dort lesen.
window-keyring-take = Aus dem Schlüsselbund nehmen
window-keyring-forget = Dort vergessen
window-keyring-asking = Der Schlüsselbund wird gefragt. Vielleicht zeigt er ein Fenster und will entsperrt werden.
window-keyring-taken = Aus dem Schlüsselbund genommen.
window-keyring-forgotten = Der Schlüsselbund hat es nicht mehr.
