# Reading and writing files (src/store.rs)

file-exists-what = { $path } już istnieje.
file-exists-why = Zastąpiony klucz przepada na zawsze, dlatego żaden istniejący plik nie jest nadpisywany.
file-exists-next = Wybierz inny folder lub nazwę albo samodzielnie przenieś stary plik gdzie indziej.

file-missing-what = { $path } nie istnieje.
file-missing-why = Nie ma czego odczytać.
file-missing-next = Sprawdź ścieżkę albo wybierz plik ponownie.

file-is-folder-what = { $path } to folder, a nie plik.
file-is-folder-why = Foldery nie są przeszukiwane: Postseal czyta tylko wskazane pliki.
file-is-folder-next = Wskaż plik w tym folderze albo kilka plików.

file-no-folder-what = { $path } nie może być folderem: istnieje już plik o tej nazwie.
file-no-folder-why = Zapisywanych jest kilka plików i potrzebują folderu.
file-no-folder-next = Podaj folder; może być nowy.

file-denied-what = Nie masz prawa odczytać lub zapisać { $path }.
file-denied-why = Plik lub jego folder należy do innego użytkownika albo jest tylko do odczytu.
file-denied-next = Wybierz własny folder albo uruchom program jako użytkownik, do którego należy plik.

disk-full-what = Brak miejsca, by zapisać { $path }.
disk-full-why = Niczego nie zapisano; to, co było wcześniej, pozostało bez zmian.
disk-full-next = Zwolnij trochę miejsca albo wybierz folder na innym dysku.

file-too-large-what = { $path } jest za duży. Granica: { $limit }.
file-too-large-why = Klucze, certyfikaty i wiadomości są o wiele mniejsze; najpewniej to inny plik.
file-too-large-next = Wybierz inny plik.

file-locked-what = { $path } jest używany przez inny uruchomiony Postseal.
file-locked-why = Dwa programy zmieniające ten sam projekt niszczyłyby sobie nawzajem pracę.
file-locked-next = Zamknij drugie okno albo poczekaj na koniec drugiego polecenia i spróbuj ponownie.

file-io-what = Nie udało się odczytać lub zapisać { $path }: { $cause }.
file-io-why = System operacyjny odmówił; nic nie zostało zapisane częściowo.
file-io-next = Sprawdź dysk i ścieżkę i spróbuj ponownie.

file-no-file-what = { $path } nie jest plikiem, lecz potokiem, urządzeniem lub gniazdem.
file-no-file-why = Postseal przechowuje coś w pliku o tej nazwie i czekałby tu bez końca.
file-no-file-next = Przenieś to w inne miejsce i spróbuj ponownie.
file-is-pipe-what = { $path } to potok lub urządzenie, a nie plik.
file-is-pipe-why = Duże archiwum jest czytane częściami, niektóre dwa razy. Potok daje wszystko tylko raz, a urządzenie może nie mieć końca.
file-is-pipe-next = Zapisz to najpierw do pliku (polecenie > mail.mbox) i podaj ten plik. Pliki gzip i zstd są czytane bez rozpakowania.

file-silent-what = Z { $path } nic nie nadeszło.
file-silent-why = To potok, do którego od pewnego czasu nikt nic nie zapisał.
file-silent-next = Podaj plik albo sprawdź, dlaczego polecenie, które powinno do niego pisać, tego nie robi.

file-folder-gone-what = Nie można zapisać { $path }: nie ma jego folderu.
file-folder-gone-why = Usunięto go lub zmieniono jego nazwę, albo nie ma już dysku lub udziału sieciowego, na którym leży.
file-folder-gone-next = Utwórz folder albo przywróć folder lub dysk i spróbuj ponownie. To, co było wcześniej, pozostaje bez zmian.
