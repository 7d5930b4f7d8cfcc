# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring or KWallet
keyring-of-windows = Windows Credential Manager
keyring-of-macos = macOS Keychain

keyring-absent-what = This computer's keyring ({ $keyring }) cannot be reached: { $cause }.
keyring-absent-why = Only a desktop session has one. On a server that is reached over ssh there is usually none.
keyring-absent-next = Type the password, as without a keyring (on the command line: --password-file).

keyring-locked-what = The keyring ({ $keyring }) is locked.
keyring-locked-why = It opens with a password of its own, often that of your login. Its question was left unanswered, or could not be shown.
keyring-locked-next = Try again and answer its question, or unlock it in the system's own program for passwords.

keyring-timed-out-what = The keyring ({ $keyring }) did not answer within { $seconds } seconds.
keyring-timed-out-why = It may be asking for its own password in a window that lies behind others.
keyring-timed-out-next = Look for that window, answer it, and try again. Or type the password.

keyring-refused-what = The keyring ({ $keyring }) refused: { $cause }.
keyring-refused-why = The system lets no password be kept or read there just now.
keyring-refused-next = Look at the keyring in the system's own program for passwords, then try again. Or type the password.

keyring-nothing-what = The keyring ({ $keyring }) has no password of { $user } for { $server }.
keyring-nothing-why = It holds only what was to be remembered, for exactly this server, port and user.
keyring-nothing-next = Type the password; to find it there another time, have it remembered.

keyring-kept = The password is in the keyring now ({ $keyring }).

window-keyring-remember = Remember this password in this computer's keyring
window-keyring-help = It goes there ({ $keyring }) once a log-in has worked, for this server and user. Programs that run as you can read it there.
window-keyring-take = Take it from the keyring
window-keyring-forget = Forget it there
window-keyring-asking = Asking the keyring. It may show a window and want to be unlocked.
window-keyring-taken = Taken from the keyring.
window-keyring-forgotten = The keyring no longer has it.
