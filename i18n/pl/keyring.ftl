# Passwords in the system's keyring (src/keyring, src/gui/remember.rs)

keyring-of-linux = GNOME Keyring lub KWallet
keyring-of-windows = Menedżer poświadczeń systemu Windows
keyring-of-macos = Pęk kluczy systemu macOS

keyring-absent-what = Baza haseł tego komputera ({ $keyring }) jest nieosiągalna: { $cause }.
keyring-absent-why = Ma ją tylko sesja pulpitu. Na serwerze, z którym łączy się przez ssh, zwykle jej nie ma.
keyring-absent-next = Wpisz hasło, tak jak bez bazy haseł (w wierszu poleceń: --password-file).

keyring-locked-what = Baza haseł ({ $keyring }) jest zablokowana.
keyring-locked-why = Otwiera się ją osobnym hasłem, często tym samym co przy logowaniu do systemu. Jej pytanie pozostało bez odpowiedzi albo nie dało się go pokazać.
keyring-locked-next = Spróbuj ponownie i odpowiedz na pytanie albo odblokuj ją w systemowym programie do haseł.

keyring-timed-out-what = Baza haseł ({ $keyring }) nie odpowiedziała przez { $seconds } s.
keyring-timed-out-why = Być może pyta o własne hasło w oknie, które jest za innymi.
keyring-timed-out-next = Znajdź to okno, odpowiedz i spróbuj ponownie. Albo wpisz hasło.

keyring-refused-what = Baza haseł ({ $keyring }) odmówiła: { $cause }.
keyring-refused-why = System nie pozwala teraz zapisać ani odczytać tam żadnego hasła.
keyring-refused-next = Obejrzyj bazę haseł w systemowym programie do haseł i spróbuj ponownie. Albo wpisz hasło.

keyring-nothing-what = Baza haseł ({ $keyring }) nie ma hasła użytkownika { $user } dla { $server }.
keyring-nothing-why = Jest w niej tylko to, co miało zostać zapamiętane, dla dokładnie tego serwera, portu i użytkownika.
keyring-nothing-next = Wpisz hasło; aby znaleźć je tam następnym razem, każ je zapamiętać.

keyring-kept = Hasło jest teraz w bazie haseł ({ $keyring }).

window-keyring-remember = Zapamiętaj to hasło w bazie haseł tego komputera
window-keyring-help = Trafia tam ({ $keyring }), gdy logowanie się powiodło, dla tego serwera i użytkownika. Programy działające w Twoim imieniu mogą je tam odczytać.
window-keyring-take = Weź z bazy haseł
window-keyring-forget = Zapomnij je tam
window-keyring-asking = Trwa pytanie bazy haseł. Może pokazać okno i poprosić o odblokowanie.
window-keyring-taken = Wzięto z bazy haseł.
window-keyring-forgotten = Nie ma go już w bazie haseł.
