# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = Skopiuj, przeczytaj jeszcze raz i uzupełnij to, co jest w […].

guide-letter-ca-title = Do urzędu certyfikacji
guide-letter-ca-text =
    Temat: Certyfikat dla serwera poczty { $host }

    Dzień dobry,

    potrzebujemy certyfikatu TLS dla naszego serwera poczty. Prosimy o wystawienie go dla:

    { $hosts }

    Wystarczy weryfikacja domeny. Żądanie (CSR) jest w załączniku; klucz prywatny pozostaje u nas.

    Prosimy
    - napisać, jak mamy udowodnić, że nazwa należy do nas (rekord DNS, poczta lub strona WWW),
    - przysłać certyfikat w formacie PEM razem z certyfikatami pośrednimi,
    - a jeśli oferują Państwo ACME, podać adres katalogu i konto, aby mógł być odnawiany automatycznie.

    Certyfikatu używa serwer poczty, który także sam otwiera połączenia. Prosimy o informację, czy rozszerzone użycie klucza zawiera clientAuth obok serverAuth.

    Z poważaniem
    { "[" }imię i nazwisko, organizacja, telefon]

guide-letter-colleague-title = Do osoby, która prowadzi serwer
guide-letter-colleague-text =
    Temat: TLS dla { $host }

    Cześć,

    partner chce, żebyśmy wymieniali pocztę przez TLS. Wszystko przygotowałem w programie Postseal. W załączniku jest folder (zip) dla { $server }:

    - APPLY.md: co zrobić, krok po kroku, z dokładnymi plikami i poleceniami
    - apply.sh (w systemie Windows apply.ps1): robi to, sprawdza i sam przywraca wszystko, jeśli któreś sprawdzenie się nie powiedzie; „sh apply.sh --dry-run” najpierw pokazuje różnicę
    - certyfikat z łańcuchem

    Klucz prywatny mogę czytać tylko ja i nie przychodzi pocztą. Uzgodnijmy, jak go dostaniesz: [pamięć USB, scp, osobiście].

    Polityka:
    { $policy }

    Zanim zaczniesz, sprawdź, czy jest kopia zapasowa i czy port 25 serwera jest dostępny z zewnątrz. Jak to cofnąć, jest też opisane w APPLY.md.

    Potem wyślę wiadomość testową i odczytam z jej nagłówków, czy była szyfrowana.

    Dziękuję
    { "[" }imię]

guide-letter-partner-title = Do partnera
guide-letter-partner-text =
    Temat: Poczta przez TLS między naszymi serwerami

    Dzień dobry,

    skonfigurowaliśmy TLS na naszym serwerze poczty i chcielibyśmy uzgodnić z Państwem, jak nasze serwery wymieniają pocztę.

    Nasze domeny: { $domains }
    Nasze serwery poczty: { $hosts }
    Certyfikat: { $certificate }

    Co robimy:
    { $policy }

    Prosimy o informację,
    - których Państwa domen ma to dotyczyć i jakie są nazwy w Państwa rekordach MX,
    - czy Państwa certyfikaty pochodzą z publicznego CA i dla jakich nazw,
    - czy wymagają Państwo TLS albo sprawdzają nasz certyfikat, i od którego dnia,
    - do kogo możemy zadzwonić, gdy wiadomość zostanie odrzucona.

    Proponujemy próbę przed tym dniem: prosimy wysłać wiadomość na [adres] i podać, dokąd my możemy wysłać naszą. Prześlemy raport o tym, jak była szyfrowana po drodze.

    Z poważaniem
    { "[" }imię i nazwisko, organizacja, telefon]

guide-letter-certificate-public = wystawiony przez { $ca }, dla powyższych nazw; nie potrzebują Państwo od nas żadnego pliku
guide-letter-certificate-private = wystawiony przez { $ca }, dla powyższych nazw; jego certyfikat główny dołączamy do tego listu: prosimy zaufać mu dla naszych serwerów, bo nie ma go na żadnej publicznej liście
guide-letter-policy = Przy wysyłaniu: „{ $sending }”. Przy odbieraniu: „{ $receiving }”.
guide-letter-policy-unknown = [polityka z kroku 3]
guide-letter-server-unknown = [serwer poczty i wersja]
guide-letter-host-unknown = [nazwa serwera poczty]
guide-letter-domain-unknown = [nasza domena pocztowa]
guide-letter-ca-unknown = [nazwa CA]
