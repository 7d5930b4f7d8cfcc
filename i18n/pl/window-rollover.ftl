# A new key under DANE (src/gui/screen/rollover)

window-rollover-open = Wymień klucz serwera bez przerwy w działaniu (DANE)
window-rollover-title = Nowy klucz, bez przerwy
window-rollover-why = Gdy DNS wskazuje klucz serwera ([DANE|dane]), nadawcy odrzucają każdy inny. Nowy klucz trzeba więc ogłosić w DNS, zanim serwer go pokaże, i to na tyle wcześnie, by wszyscy się dowiedzieli. Postseal sprawdza każdy serwer nazw i serwer poczty i mówi, kiedy następny krok jest bezpieczny. Niczego nie zmienia.
window-rollover-host = Serwer poczty
window-rollover-host-help = Jego nazwa, taka jak w rekordzie MX.
window-rollover-file = Nowy certyfikat
window-rollover-file-help = Plik od Twojego CA, z certyfikatami pośrednimi, taki, jaki serwer będzie wysyłał.
window-rollover-file-missing = Wybierz plik z nowym certyfikatem.
window-rollover-choose = Wybierz certyfikat…
window-rollover-look = Zobacz postęp
window-rollover-again = Sprawdź ponownie
window-rollover-other = Inny serwer lub certyfikat
window-rollover-under-way = Wymiana trwa. Możesz w tym czasie zamknąć Postseal: pamięta, od kiedy jest nowy rekord.
