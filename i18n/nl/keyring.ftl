# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring of KWallet
keyring-of-windows = Referentiebeheer van Windows
keyring-of-macos = Sleutelhanger van macOS

keyring-absent-what = De sleutelbos van deze computer ({ $keyring }) is niet bereikbaar: { $cause }.
keyring-absent-why = Alleen een bureaubladsessie heeft er een. Op een server die via ssh wordt bereikt, is er meestal geen.
keyring-absent-next = Typ het wachtwoord, zoals zonder sleutelbos (op de opdrachtregel: --password-file).

keyring-locked-what = De sleutelbos ({ $keyring }) is vergrendeld.
keyring-locked-why = Hij gaat open met een eigen wachtwoord, vaak dat van uw aanmelding. Zijn vraag bleef onbeantwoord, of kon niet worden getoond.
keyring-locked-next = Probeer het opnieuw en beantwoord de vraag, of ontgrendel hem in het wachtwoordprogramma van het systeem.

keyring-timed-out-what = De sleutelbos ({ $keyring }) heeft niet binnen { $seconds } seconden geantwoord.
keyring-timed-out-why = Misschien vraagt hij om zijn eigen wachtwoord in een venster dat achter andere ligt.
keyring-timed-out-next = Zoek dat venster, beantwoord het en probeer het opnieuw. Of typ het wachtwoord.

keyring-refused-what = De sleutelbos ({ $keyring }) weigerde: { $cause }.
keyring-refused-why = Het systeem laat daar nu geen wachtwoord bewaren of lezen.
keyring-refused-next = Bekijk de sleutelbos in het wachtwoordprogramma van het systeem en probeer het opnieuw. Of typ het wachtwoord.

keyring-nothing-what = De sleutelbos ({ $keyring }) heeft geen wachtwoord van { $user } voor { $server }.
keyring-nothing-why = Hij bevat alleen wat onthouden moest worden, voor precies deze server, poort en gebruiker.
keyring-nothing-next = Typ het wachtwoord; laat het onthouden om het daar een volgende keer te vinden.

keyring-kept = Het wachtwoord zit nu in de sleutelbos ({ $keyring }).

window-keyring-remember = Dit wachtwoord onthouden in de sleutelbos van deze computer
window-keyring-help = Het gaat daarheen ({ $keyring }) zodra een aanmelding is gelukt, voor deze server en gebruiker. Programma's die namens u draaien, kunnen het daar lezen.
window-keyring-take = Uit de sleutelbos nemen
window-keyring-forget = Daar vergeten
window-keyring-asking = De sleutelbos wordt gevraagd. Misschien toont hij een venster en wil hij ontgrendeld worden.
window-keyring-taken = Uit de sleutelbos genomen.
window-keyring-forgotten = De sleutelbos heeft het niet meer.
