# What a domain's records mean together (src/publish)

mx-address-what = Rekord MX domeny { $domain } wskazuje adres zamiast serwera: { $address }
mx-address-why = Rekord MX musi wskazywać serwer (RFC 5321, sekcja 5.1). Większość nadawców nikogo tam nie znajduje i poczta wraca.
mx-address-next = Nadaj adresowi nazwę z rekordem A lub AAAA i wpisz tę nazwę do rekordu MX.

mx-no-reverse-what = Adres { $address } serwera { $host } nie ma nazwy w DNS (brak rekordu PTR).
mx-no-reverse-why = Jeśli serwer także wysyła z tego adresu, wielu odbiorców odrzuca jego pocztę lub uznaje ją za spam.
mx-no-reverse-next = Poproś tego, od kogo masz adres, o ustawienie jego rekordu PTR na { $host }.

mx-reverse-strange-what = Adres { $address } nazywa się { $name }, a ta nazwa nie prowadzi z powrotem do niego.
mx-reverse-strange-why = Jeśli serwer także wysyła z tego adresu, wielu odbiorców odrzuca jego pocztę: w ten sposób każdy może przypisać sobie cudzą nazwę.
mx-reverse-strange-next = Nadaj nazwie { $name } rekord adresu z { $address } albo zleć, by rekord PTR wskazywał serwer, który taki ma.

caa-forbids-what = Rekordy CAA w { $at } nie pozwalają wystawiać CA obecnego certyfikatu { $host }: { $ca }
caa-forbids-why = Certyfikat działa dalej. Następny zostanie odmówiony, i to w najgorszej chwili.
caa-forbids-next = Przed odnowieniem dodaj: { $record }

caa-bound-what = Rekordy CAA w { $at } pozwalają wystawiać dla { $host } tylko w określony sposób: { $parameters }
caa-bound-why = Dzięki temu nikt inny nie dostanie certyfikatu w tym samym CA. Nowe konto albo inny sposób potwierdzenia zostanie odrzucony (RFC 8657).
caa-bound-next = Zamawiaj z tym kontem i w ten sposób albo najpierw zmień rekord.

caa-account-what = Rekordy CAA w { $at } pozwalają wystawiać dla { $host } tylko innemu kontu w CA niż to, które ma Postseal: { $accounts }
caa-account-why = Z kontem Postseal ({ $own }) CA odmówi następnego zamówienia: certyfikat nie zostałby odnowiony.
caa-account-next = Dodaj do rekordu konto Postseal albo zamawiaj z kontem, które tam podano: { $record }

caa-none-what = Nic nie mówi, który CA może wystawiać dla { $host }.
caa-none-why = Mogą wszystkie; to zwykły stan i żadna poczta przez to nie przepada. Rekord sprawia, że pozostałych nie da się do tego namówić.
caa-none-next = Jeśli chcesz, dodaj: { $record }

tlsrpt-unreachable-what = Raporty nie mogą dotrzeć pod adres { $address }: { $cause }
tlsrpt-unreachable-why = Nadawcy je porzucają, a Ty nie dowiadujesz się, co się nie udaje.
tlsrpt-unreachable-next = Podaj skrzynkę, której domena przyjmuje pocztę, albo serwer WWW, który odpowiada.

dnssec-algorithm-what = Strefa { $name } jest podpisana algorytmem { $algorithm }, który wyszedł z użycia.
dnssec-algorithm-why = Resolvery przestają go sprawdzać i uznają strefę za niepodpisaną; DANE nie liczy się wtedy dla nikogo (RFC 8624, RFC 9905).
dnssec-algorithm-next = Tam, gdzie zarządza się strefą, zmień na ECDSA P-256 (13) lub Ed25519 (15) i przeprowadź zmianę przez okres z oboma.

dnssec-iterations-what = Strefa { $name } zaprzecza istnieniu nazw z dodatkowymi rundami skrótu (NSEC3): { $iterations }.
dnssec-iterations-why = Resolvery odmawiają takiej pracy i uznają strefę za niepodpisaną albo nie dają odpowiedzi (RFC 9276). Te rundy niczego nie chronią.
dnssec-iterations-next = Ustaw NSEC3 na 0 iteracji i bez soli albo użyj NSEC.

sts-id-unchanged-what = Polityka MTA-STS domeny { $domain } się zmieniła, a id jej rekordu nie: { $id }
sts-id-unchanged-why = Nadawcy pobierają politykę ponownie tylko wtedy, gdy zmieni się id. Dopóki ich kopia nie wygaśnie, trzymają się starej i mogą odrzucać nowy serwer.
sts-id-unchanged-next = Nadaj rekordowi _mta-sts.{ $domain } inne id, na przykład dzisiejszą datę i godzinę.

dns-memory-what = { $file } nie jest plikiem, w którym Postseal zapamiętuje, co widział: { $cause }
dns-memory-why = Pozostaje bez zmian i niczego nie da się porównać z poprzednim razem.
dns-memory-next = Przenieś ten plik gdzie indziej albo w wierszu poleceń podaj inny opcją --remember.

dns-no-issuer-what = { $file } nie zawiera certyfikatu CA: { $issuer }
dns-no-issuer-why = Rekord CA (2 1 1) liczy się tylko wtedy, gdy serwer wysyła też ten certyfikat.
dns-no-issuer-next = Podaj plik z całym łańcuchem (fullchain) albo pomiń --ca.

cli-dns-step-dane-ca = Zamiast tego sam CA: wtedy nowy klucz nie wymaga nowego rekordu. Ale liczy się też każdy, kto dostanie od tego CA certyfikat na nazwę Twojego serwera, a gdy CA zmieni certyfikat pośredni (niektóre robią to bez zapowiedzi), Twoja poczta stanie:
