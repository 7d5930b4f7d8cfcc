# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring ou KWallet
keyring-of-windows = Gestionnaire d’identification de Windows
keyring-of-macos = Trousseau de macOS

keyring-absent-what = Le trousseau de cet ordinateur ({ $keyring }) est inaccessible : { $cause }.
keyring-absent-why = Seule une session de bureau en a un. Sur un serveur que l’on atteint par ssh, il n’y en a généralement pas.
keyring-absent-next = Saisissez le mot de passe, comme sans trousseau (en ligne de commande : --password-file).

keyring-locked-what = Le trousseau ({ $keyring }) est verrouillé.
keyring-locked-why = Il s’ouvre avec son propre mot de passe, souvent celui de votre session. Sa question est restée sans réponse, ou n’a pas pu être affichée.
keyring-locked-next = Réessayez et répondez à sa question, ou déverrouillez-le dans le programme de mots de passe du système.

keyring-timed-out-what = Le trousseau ({ $keyring }) n’a pas répondu en { $seconds } secondes.
keyring-timed-out-why = Il demande peut-être son propre mot de passe dans une fenêtre cachée derrière d’autres.
keyring-timed-out-next = Cherchez cette fenêtre, répondez, puis réessayez. Ou saisissez le mot de passe.

keyring-refused-what = Le trousseau ({ $keyring }) a refusé : { $cause }.
keyring-refused-why = Le système ne laisse en ce moment ni conserver ni lire de mot de passe à cet endroit.
keyring-refused-next = Examinez le trousseau dans le programme de mots de passe du système, puis réessayez. Ou saisissez le mot de passe.

keyring-nothing-what = Le trousseau ({ $keyring }) n’a aucun mot de passe de { $user } pour { $server }.
keyring-nothing-why = Il ne contient que ce qu’il fallait retenir, pour exactement ce serveur, ce port et cet utilisateur.
keyring-nothing-next = Saisissez le mot de passe ; pour l’y trouver la prochaine fois, faites-le retenir.

keyring-kept = Le mot de passe est maintenant dans le trousseau ({ $keyring }).

window-keyring-remember = Retenir ce mot de passe dans le trousseau de cet ordinateur
window-keyring-help = Il y est placé ({ $keyring }) dès qu’une identification a réussi, pour ce serveur et cet utilisateur. Les programmes exécutés en votre nom peuvent l’y lire.
window-keyring-take = Le prendre dans le trousseau
window-keyring-forget = L’y oublier
window-keyring-asking = Le trousseau est interrogé. Il affiche peut-être une fenêtre pour être déverrouillé.
window-keyring-taken = Pris dans le trousseau.
window-keyring-forgotten = Le trousseau ne l’a plus.
