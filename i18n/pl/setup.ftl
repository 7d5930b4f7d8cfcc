# Setups (src/setup)

setup-no-data-folder-what = System nie podaje folderu na Twoje dane.
setup-no-data-folder-why = Tam przechowywane są projekty. Twój użytkownik nie ma folderu domowego albo jest on nieznany.
setup-no-data-folder-next = Ustaw zmienną POSTSEAL_DATA na własny folder i uruchom program ponownie.

setup-name-empty-what = Projekt nie ma nazwy.
setup-name-empty-why = Po nazwie znajdziesz go wśród innych.
setup-name-empty-next = Wpisz nazwę, na przykład swojego serwera poczty.

setup-not-found-what = Nie ma projektu „{ $id }”.
setup-not-found-why = Mógł zostać usunięty albo przeniesiony przez inny program.
setup-not-found-next = Wybierz jeden z listy; postseal expiring --setups pokazuje te, które mają certyfikat.

setup-no-root-what = Certyfikatu głównego { $ca } nie ma na tym komputerze.
setup-no-root-why = Bez niego partnerzy nie mogą zaufać Twojemu certyfikatowi, bo nie ma go na żadnej publicznej liście.
setup-no-root-next = Poproś CA o plik z jej certyfikatem głównym, wczytaj go w kroku 2 razem ze swoim certyfikatem, a potem zapisz go tutaj.

setup-nothing-to-renew-what = Projekt { $name } nie ma jeszcze certyfikatu.
setup-nothing-to-renew-why = Nie ma czego odnawiać.
setup-nothing-to-renew-next = Utwórz pierwszy wniosek w kroku 1.

setup-nothing-to-put-back-what = Nie trwa żadne odnawianie: { $name }.
setup-nothing-to-put-back-why = To, co było używane wcześniej, jest przechowywane do czasu sprawdzenia nowego certyfikatu; potem nie ma czego przywracać.
setup-nothing-to-put-back-next = Zajrzyj do projektu: jego certyfikat jest tym, który jest w użyciu.

setup-not-renewing-what = Nie trwa żadne odnawianie: { $name }.
setup-not-renewing-why = Projekt ma swój certyfikat i od tego czasu nie wnioskowano o inny.
setup-not-renewing-next = Najpierw je rozpocznij: postseal renew albo „Odnów” w oknie.

setup-in-use-what = Projekt „{ $name }” jest otwarty w innym uruchomionym Postseal.
setup-in-use-why = Dwa programy zmieniające ten sam projekt niszczyłyby sobie nawzajem pracę.
setup-in-use-next = Zamknij go w drugim oknie albo poczekaj na koniec drugiego polecenia i spróbuj ponownie.

setup-damaged-what = Nie można odczytać projektu { $path }: linia { $line }: { $cause }.
setup-damaged-why = Plik zmieniono lub uszkodzono poza programem Postseal. Pozostał bez zmian, podobnie jak jego klucze.
setup-damaged-next = Popraw tę linię w edytorze tekstu albo przywróć plik z kopii zapasowej.

setup-recoverable-what = Nie można odczytać projektu { $path }: { $cause }.
setup-recoverable-why = Zmieniono go lub uszkodzono poza programem Postseal. Przy ostatnim zapisie ({ $changed }) Postseal zachował kopię; klucze pozostały bez zmian.
setup-recoverable-next = Użyj kopii: proponuje to okno Postseal, a uszkodzony plik zachowuje obok. Możesz też samodzielnie skopiować { $copy } na jego miejsce.

setup-newer-what = Projekt { $path } zapisała nowsza wersja Postseal.
setup-newer-why = Starszy program zgubiłby to, czego nie zna; dlatego nic nie można tu w nim zmienić. Można go obejrzeć.
setup-newer-next = Zainstaluj najnowszą wersję Postseal, aby z nim pracować.

setup-unsaveable-what = Nie można zapisać projektu: { $cause }.
setup-unsaveable-why = Plik na dysku jest taki jak przedtem.
setup-unsaveable-next = Wybierz pliki, których ścieżka składa się ze zwykłych liter, i spróbuj ponownie.
