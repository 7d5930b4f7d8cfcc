# Names of hosts, domains and mailboxes (src/name)

name-empty-what = Nazwa jest pusta.
name-empty-why = Certyfikat wystawia się na nazwę; bez niej nie ma o co prosić.
name-empty-next = Wpisz nazwę swojego serwera poczty, na przykład mx.example.org.

name-is-address-what = { $name } to adres IP, a nie nazwa.
name-is-address-why = Inne serwery poczty porównują certyfikat z nazwą w Twoim rekordzie MX, nigdy z adresem.
name-is-address-next = Wpisz nazwę, na którą wskazuje Twój rekord MX, na przykład mx.example.org.

name-is-mail-address-what = { $name } to adres e-mail, a nie nazwa serwera.
name-is-mail-address-why = Certyfikat należy do serwera, który odbiera pocztę; jego nazwa może być inna niż część za znakiem @.
name-is-mail-address-next = Wpisz nazwę serwera poczty, na przykład mx.example.org.

domain-empty-what = Domena jest pusta.
domain-empty-why = Reguły i rekordy dotyczą domeny: części adresu poczty po znaku @.
domain-empty-next = Wpisz ją, na przykład bank.example.

domain-is-mail-address-what = { $name } to adres e-mail; potrzebna jest jego domena.
domain-is-mail-address-why = Domena to część po znaku @. Reguły i rekordy dotyczą jej, a nie pojedynczej skrzynki.
domain-is-mail-address-next = Wpisz { $domain }.

name-is-url-what = { $name } to adres WWW, a nie nazwa.
name-is-url-why = Nazwa to tylko część między // a następnym ukośnikiem.
name-is-url-next = Wpisz samą nazwę, na przykład mx.example.org.

name-wildcard-what = { $name }: znak * nie może tam stać.
name-wildcard-why = Znak * zastępuje dokładnie jeden człon i tylko jako cała pierwsza część nazwy w certyfikacie.
name-wildcard-next = Wpisz pełną nazwę, na przykład mx.example.org; gdzie certyfikat może ją zawierać, zadziała też *.example.org.

name-malformed-what = { $name } nie jest nazwą hosta.
name-malformed-why = Nazwy hostów składają się z liter, cyfr i łączników, w częściach do 63 znaków oddzielonych kropkami.
name-malformed-next = Sprawdź pisownię; nazwa wygląda tak: mx.example.org.

name-port-what = { $name }: nie ma takiego portu.
name-port-why = Liczba za dwukropkiem to port, od 1 do 65535.
name-port-next = Wpisz port, na przykład mx.example.org:25, albo go pomiń.

mailbox-empty-what = Adres e-mail jest pusty.
mailbox-empty-why = Wiadomość testowa potrzebuje nadawcy i odbiorcy.
mailbox-empty-next = Wpisz adres, na przykład postmaster@example.org.

mailbox-no-at-what = { $address } nie ma znaku @.
mailbox-no-at-why = Adres e-mail to skrzynka, znak @ i domena.
mailbox-no-at-next = Wpisz adres, na przykład postmaster@example.org.

mailbox-local-what = { $address }: części przed znakiem @ nie można użyć.
mailbox-local-why = Może zawierać litery, cyfry, pojedyncze kropki i kilka innych znaków, ale bez spacji i najwyżej 64 znaki.
mailbox-local-next = Sprawdź pisownię adresu.

mailbox-domain-what = { $address }: część za znakiem @ nie jest domeną.
mailbox-domain-why = Poczta jest dostarczana do serwerów tej domeny.
mailbox-domain-next = Sprawdź pisownię; adres wygląda tak: postmaster@example.org.
