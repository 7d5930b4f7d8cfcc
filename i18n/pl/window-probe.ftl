# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = Co widzi partner: sprawdź serwery poczty domeny
window-probe-title = Co widzi partner
window-probe-why = Postseal łączy się tak, jak zrobiłby to inny serwer poczty, i mówi, co zastał: szyfrowanie, [certyfikat|certificate], [stare wersje|version], znane luki. Nie wysyła poczty i nie pyta nikogo innego.
window-probe-domain = Domena
window-probe-server = Jeden serwer
window-probe-domain-name = Domena
window-probe-domain-help = To, co jest za znakiem @: sprawdzany jest każdy serwer poczty z rekordów MX, pod każdym jego adresem.
window-probe-server-name = Serwer
window-probe-server-help = Port 25, chyba że dopiszesz inny, na przykład :587 lub :465. Na 143, 993, 110 i 995 sprawdzany jest sam certyfikat.
window-probe-look = Sprawdź
window-probe-own = Własny certyfikat do pokazania, gdy serwer o niego prosi
window-probe-own-help = Niektórzy partnerzy chcą wiedzieć, kto się łączy (mutual TLS). Wybierz certyfikat, z pośrednimi, i należący do niego klucz albo upuść je tutaj. Postseal powie, czy serwer go przyjął; klucz zostaje tutaj.
window-probe-own-choose = Wybierz certyfikat i klucz…
window-probe-own-drop = Nie pokazuj żadnego
window-probe-own-ready = Serwerom, które o to proszą, pokazywany jest { $subject }.
window-probe-own-no-key = Brakuje jeszcze klucza, który należy do certyfikatu.
window-probe-own-no-certificate = Brakuje jeszcze certyfikatu, który należy do klucza.
window-probe-asking = Szukanie serwerów…
window-probe-looking = { $count ->
    [one] Rozmowa z jednym adresem…
    [few] Rozmowa z { $count } adresami…
   *[many] Rozmowa z { $count } adresami…
}
window-probe-again = Sprawdź inny
window-probe-all-good = { $count ->
    [one] Wszystko jest tam w porządku.
    [few] Wszystko jest w porządku pod wszystkimi { $count } adresami.
   *[many] Wszystko jest w porządku pod wszystkimi { $count } adresami.
}
window-probe-some-poor = { $count ->
    [one] Działa, ale warto coś zmienić.
    [few] Działa, ale warto coś zmienić; dotyczy adresów: { $poor } z { $count }.
   *[many] Działa, ale warto coś zmienić; dotyczy adresów: { $poor } z { $count }.
}
window-probe-some-bad = { $count ->
    [one] Coś jest tam nie w porządku.
    [few] Coś jest nie w porządku; dotyczy adresów: { $bad } z { $count }.
   *[many] Coś jest nie w porządku; dotyczy adresów: { $bad } z { $count }.
}
window-probe-preference = Priorytet
window-probe-banner = Powitanie
window-probe-capabilities = Możliwości
window-probe-starttls = STARTTLS
window-probe-starttls-offered = oferowane
window-probe-starttls-not-offered = nieoferowane
window-probe-starttls-refused = oferowane, a potem odmówione
window-probe-starttls-implicit = niepotrzebne, TLS od pierwszego bajtu
window-probe-spoken = Obsługiwane wersje
window-probe-not-spoken = Nie obsługuje
window-probe-not-known = Nie ustalono
window-probe-certificate = Certyfikat
window-proof-probe = Co widzi partner, gdy łączy się z Twoim serwerem

window-probe-revocation = Czy certyfikat został unieważniony
window-probe-revocation-ask = Zapytaj urząd certyfikacji
window-probe-revocation-skip = Nie pytaj
window-probe-revocation-help = Zapytany urząd certyfikacji dowiaduje się, że ktoś ogląda ten serwer. Jeśli serwer sam przynosi odpowiedź (OCSP stapling), o jego własny certyfikat nie trzeba pytać.
