# A new key under DANE (src/rollover)

rollover-early-what = { $host } pod { $address } pokazuje nowy klucz za wcześnie.
rollover-early-why = To, co nadawcy pamiętają z DNS, może jeszcze nie wskazywać nowego klucza: do tego czasu odrzucają serwer, a poczta do Ciebie czeka lub wraca.
rollover-early-next = Natychmiast przywróć stary certyfikat, a nowy zainstaluj po upływie czasu oczekiwania.

rollover-refused-what = { $host } pod { $address } pokazuje klucz, którego { $name } nie wskazuje, według { $server }.
rollover-refused-why = Nadawcy, którzy sprawdzają DANE, odrzucą serwer, gdy tylko się o tym dowiedzą.
rollover-refused-next = Natychmiast dodaj z powrotem rekord tego klucza i usuń go dopiero wtedy, gdy serwer nigdzie go już nie pokazuje.

rollover-strange-what = { $host } pod { $address } pokazuje klucz, który nie jest ani stary, ani nowy.
rollover-strange-why = Ktoś zainstalował inny certyfikat albo to inny serwer.
rollover-strange-next = Ustal, jaki to certyfikat; potem zacznij od nowa z plikiem, który ma zostać zainstalowany.

rollover-vanished-what = Nowy rekord był na wszystkich serwerach nazw, a teraz brakuje go w { $server }: { $name }
rollover-vanished-why = Nadawcy mogą usłyszeć jedną albo drugą odpowiedź. Gdy rekord wróci, czas oczekiwania zacznie się od nowa.
rollover-vanished-next = Opublikuj go ponownie i sprawdź, czy ten serwer nazw pobiera strefę od pozostałych.

rollover-silent-what = Serwer nazw { $server } nie odpowiada: { $cause }
rollover-silent-why = Nie da się przewidzieć, co powie, gdy wróci. Liczą się pozostałe.
rollover-silent-next = Jeśli należy do Twojej strefy, napraw go i sprawdź ponownie, zanim pójdziesz dalej.

rollover-long-ttl-what = Inni mogą długo przechowywać rekordy { $name }: czas oczekiwania wyniesie { $hours } h.
rollover-long-ttl-why = Do tego czasu nadawcy mogą trzymać się tego, co usłyszeli.
rollover-long-ttl-next = Aby go skrócić, ustaw dziś ich czas życia (TTL) na 3600 i opublikuj nowy rekord, gdy minie stary czas.

rollover-no-dane-what = DNS nie wskazuje dla { $host } żadnego klucza, który się liczy (DANE).
rollover-no-dane-why = Nowy klucz nie wymaga tam przygotowań: żaden nadawca z niczym go nie porównuje.
rollover-no-dane-next = Zainstaluj certyfikat, kiedy chcesz.

rollover-kept-what = To, co DNS wskazuje dla { $host }, pasuje także do nowego certyfikatu.
rollover-kept-why = Klucz jest ten sam albo rekordy wskazują jego CA. Żaden rekord nie musi się zmienić.
rollover-kept-next = Zainstaluj certyfikat, kiedy chcesz.

rollover-resolver-what = Nie można zapytać DNS: { $cause }.
rollover-resolver-why = Bez niego nie wiadomo, jak daleko zaszła wymiana.
rollover-resolver-next = Sprawdź połączenie albo podaj inny serwer DNS.

rollover-nowhere-what = Nie udało się znaleźć serwerów nazw { $name }: { $cause }.
rollover-nowhere-why = Trzeba zapytać każdy z nich: rekord jest opublikowany dopiero wtedy, gdy mają go wszystkie.
rollover-nowhere-next = Sprawdź nazwę albo podaj inny serwer DNS.

rollover-address-what = { $address } to adres.
rollover-address-why = DANE zna serwery po nazwach.
rollover-address-next = Podaj nazwę z rekordu MX.

rollover-certificate-what = Nie można odczytać nowego certyfikatu: { $cause }.
rollover-certificate-why = To jego klucz wskazuje nowy rekord.
rollover-certificate-next = Podaj plik z certyfikatem od Twojego CA, taki, jaki serwer będzie wysyłał.

# The steps
rollover-done = Gotowe
rollover-open = Teraz
rollover-locked = Później
rollover-publish = Opublikuj nowy rekord obok starego
rollover-publish-how = Dodaj ten rekord i zostaw stary. Wszystko inne czeka, aż będzie go miał każdy serwer nazw strefy:
rollover-wait = Poczekaj, aż nikt nie będzie pamiętał DNS bez niego
rollover-wait-how = Nadawcy pamiętają to, co powiedział DNS, tak długo, jak pozwalają jego rekordy (ich czas życia, TTL). Po dwukrotności tego czasu nikt nie kieruje się już starą odpowiedzią.
rollover-wait-until = Do { $until } ({ $minutes ->
    [one] jeszcze minuta
    [few] jeszcze { $minutes } minuty
   *[many] jeszcze { $minutes } minut
}). Nadawcy pamiętają to, co powiedział DNS, tak długo, jak pozwalają jego rekordy (ich czas życia, TTL); po dwukrotności tego czasu nikt nie kieruje się już starą odpowiedzią. Nie instaluj certyfikatu wcześniej.
rollover-install = Zainstaluj nowy certyfikat
rollover-install-how = Umieść nowy certyfikat i jego klucz na miejscu i niech serwer je wczyta. Stare zachowaj do końca.
rollover-verify = Zobacz, że jest pokazywany i pasuje
rollover-verify-how = Jest pokazywany; to, czego dowodzi DNS, jeszcze tutaj tego nie mówi. Sprawdź ponownie za kilka minut.
rollover-remove = Usuń stary rekord
rollover-remove-how = Żaden serwer nie pokazuje już starego klucza. Usuń to:
rollover-end = Wszystko gotowe: nowy klucz jest pokazywany, wskazuje go DNS, a po starym nic nie zostało.
