# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = Ćwiczebny CA nie może odczytać żądania certyfikatu ({ $cause }).
rehearsal-bad-request-why = CA, który wystawia certyfikaty, podpisuje tylko żądanie kompletne i podpisane kluczem, który samo podaje.
rehearsal-bad-request-next = Utwórz nowe żądanie w kroku 1.

rehearsal-no-names-what = Żądanie certyfikatu nie podaje żadnego hosta.
rehearsal-no-names-why = Certyfikat wystawia się na nazwy Twojego serwera poczty; bez nich nie ma czego poświadczać.
rehearsal-no-names-next = Utwórz nowe żądanie w kroku 1, z nazwą swojego serwera poczty.

rehearsal-crypto-what = Ćwiczebny CA nie mógł utworzyć klucza lub podpisu ({ $cause }).
rehearsal-crypto-why = Bez tego nie ma certyfikatu do ćwiczenia.
rehearsal-crypto-next = Zacznij ćwiczenie ponownie. Jeśli znów się nie uda, zgłoś to wraz z tekstem w nawiasie.

rehearsal-server-what = Ćwiczebny serwer poczty nie mógł uruchomić się na tym komputerze ({ $cause }).
rehearsal-server-why = Przyjmuje wiadomość testową z ćwiczenia i jest dostępny tylko z tego komputera.
rehearsal-server-next = Sprawdź, czy program zabezpieczający nie zabrania połączeń lokalnych (127.0.0.1), i zacznij ćwiczenie ponownie.

rehearsal-not-usable-what = Certyfikat ćwiczebnego CA nie przeszedł sprawdzenia ({ $cause }).
rehearsal-not-usable-why = Serwer partnera by go odrzucił, więc ćwiczenie kończy się tutaj.
rehearsal-not-usable-next = Sprawdź zegar tego komputera i zacznij ćwiczenie ponownie.

rehearsal-not-arrived-what = Wiadomość testowa została przyjęta, ale nie ma jej w ćwiczebnej skrzynce.
rehearsal-not-arrived-why = Bez odebranej wiadomości niczego nie da się dowieść.
rehearsal-not-arrived-next = Zacznij ćwiczenie ponownie. Jeśli znów się nie uda, zgłoś to.

cli-rehearse-request = Krok 1, żądanie: powstają klucz prywatny i żądanie certyfikatu dla mx.example.test.
cli-rehearse-certificate = Krok 2, certyfikat: ćwiczebny CA, utworzony tylko do tego ćwiczenia, wystawia certyfikat, który zostaje sprawdzony.
cli-rehearse-policy = Krok 3, polityka: zapisana zostaje konfiguracja Postfiksa, która szyfruje pocztę w obu kierunkach.
cli-rehearse-proof = Krok 4, dowód: wiadomość testowa idzie do ćwiczebnego serwera na tym komputerze, a jej nagłówek zostaje odczytany.
cli-rehearse-kept = Pliki ze wszystkich czterech kroków są w { $folder }. Ćwiczebny certyfikat służy do prób: żaden partner mu nie ufa.
cli-rehearse-removed = Pliki z tego ćwiczenia zostały usunięte. Z opcją --out FOLDER zostają zachowane.
