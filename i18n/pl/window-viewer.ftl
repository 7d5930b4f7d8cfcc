# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = Wklejony tekst
window-certificate-others-used = Wszystko inne, co zostało wczytane, jest używane.
window-certificate-show = Pokaż certyfikat

window-certificate-elsewhere-what = Klucza prywatnego do tego certyfikatu nie ma na tym komputerze.
window-certificate-elsewhere-why = Żądanie powstało gdzie indziej i tam został jego klucz. Wszystko inne i tak można tu sprawdzić.
window-certificate-elsewhere-next = Kontynuuj tutaj. Potem przenieś certyfikat z łańcuchem na komputer, który ma klucz, i tam połącz oba.
window-certificate-known-what = To nie wniosło nic nowego: to już tu jest.
window-certificate-known-why = Ten sam certyfikat liczy się raz, niezależnie od tego, ile razy zostanie wczytany.
window-certificate-known-next = Proszę wczytać inny plik, jeśli czegoś jeszcze brakuje; w przeciwnym razie kontynuować z tym, co jest.

# What is protected (unlock)
window-unlock = Potrzebne jest hasło
window-unlock-passphrase = Hasło pliku
window-unlock-help = To, które wybrano przy tworzeniu pliku. Jest tu używane jeden raz i nie jest zachowywane.
window-unlock-open = Otwórz
window-unlock-without = Pomiń

# Asking the CA (asking)
window-asking-fetch = Pobierz brakujący certyfikat
window-asking-revoked = Zapytaj, czy został unieważniony
window-asking-revoked-help = Urząd certyfikacji może certyfikat unieważnić. Jest pytany tylko po naciśnięciu tego przycisku; dowiaduje się wtedy o pytaniu.
window-asking-stands = CA potwierdza jego ważność
window-asking-begins = Przygotowanie pytania…
window-asking = Pytanie { $url }…

# The certificate as a person reads it (viewer)
window-viewer-issuer = Wystawca
window-viewer-validity = Ważność
window-viewer-sha256 = SHA-256
window-viewer-spki = SHA-256 klucza
window-viewer-fingerprints = Pierwszy to odcisk certyfikatu, taki, jaki pokazuje openssl. Drugi pozostaje ten sam, dopóki ten sam jest klucz; zawiera go rekord TLSA (3 1 1).
window-viewer-left = { $days ->
    [0] Kończy się dzisiaj
    [one] Jeszcze { $days } dzień
    [few] Jeszcze { $days } dni
   *[many] Jeszcze { $days } dni
}
window-viewer-ended = { $days ->
    [0] Skończył się dzisiaj
    [one] Skończył się { $days } dzień temu
    [few] Skończył się { $days } dni temu
   *[many] Skończył się { $days } dni temu
}
window-viewer-begins = { $days ->
    [one] Zaczyna się w ciągu doby
    [few] Zaczyna się za { $days } dni
   *[many] Zaczyna się za { $days } dni
}
window-viewer-details = Szczegóły techniczne
window-viewer-signed-by = podpisany przez
window-viewer-gap = Brakuje
window-viewer-gap-help = Bez niego partnerzy nie widzą, kto ręczy za Twój.
window-viewer-root = Certyfikat główny
window-viewer-root-any = Taki, który wszyscy znają
window-viewer-root-trusted = Inne serwery już go mają; Twój go nie wysyła.
window-viewer-root-untrusted = Nie jest tutaj zaufany.
window-viewer-root-unknown = Nie da się tu stwierdzić, czy jest zaufany.
window-viewer-root-practice = Jest zaufany w tym ćwiczeniu i nigdzie indziej.
window-viewer-root-here = Ten komputer mu ufa; wielu partnerów nie będzie.
window-viewer-subject = Dla
window-viewer-names = Nazwy
window-viewer-serial = Numer seryjny
window-viewer-from = Ważny od
window-viewer-to = Ważny do
window-viewer-key = Klucz
window-viewer-signature = Podpis
window-viewer-uses = Może służyć do
window-viewer-use-server = potwierdzania tożsamości serwera
window-viewer-use-client = potwierdzania tożsamości klienta
window-viewer-use-signing = podpisywania certyfikatów
window-viewer-timestamps = Publikacja
window-viewer-timestamps-of = { $count ->
    [0] bez potwierdzenia (SCT)
    [one] { $count } potwierdzenie (SCT)
    [few] { $count } potwierdzenia (SCT)
   *[many] { $count } potwierdzeń (SCT)
}
window-viewer-ocsp = OCSP
window-viewer-crl = Lista unieważnień
window-viewer-aia = Certyfikat wystawcy

# The files for a server (export)
window-export = Pliki dla Twojego serwera
window-export-help = Każdy serwer poczty chce plików w innej postaci. Wybierz swoją; pliki trafią tam, gdzie wskażesz, a to, co już tam leży, zostanie zachowane.
window-export-not-needed = Nie potrzebujesz tego, jeśli użyjesz folderu lub pliku zip z kroku 3 z kluczem prywatnym: tam apply.sh umieszcza oba na miejscu.
window-export-no-key = Klucz prywatny nie jest tu przechowywany, więc postaci, które go zawierają, są pominięte. Jeśli masz go w pliku, wczytaj ten plik razem z certyfikatem.
window-export-pem = Osobne pliki
window-export-pem-for = Klucz, certyfikat i łańcuch, każdy w pliku PEM: dla urządzeń i formularzy WWW, które pytają o każdy z osobna.
window-export-fullchain = Pełny łańcuch
window-export-fullchain-for = Klucz oraz certyfikat z łańcuchem: Postfix, Exim, Dovecot, Sendmail.
window-export-combined = Wszystko w jednym pliku
window-export-combined-for = Klucz, certyfikat i łańcuch w jednym pliku PEM: Courier, HAProxy, niektóre urządzenia.
window-export-pfx = PFX (PKCS #12)
window-export-pfx-for = Wszystko w jednym pliku chronionym hasłem: Windows, Exchange, IIS, Zimbra, Domino, Java.
window-export-der = DER
window-export-der-for = To samo co osobne pliki, w postaci binarnej: niektóre urządzenia i stara Java.
window-export-p7b = PKCS #7 (.p7b)
window-export-p7b-for = Certyfikaty bez klucza, dla systemu Windows i Javy, które klucz już mają.
window-export-modern = Nowoczesny
window-export-modern-for = Silne szyfrowanie: Windows Server 2019, Windows 10 (1709) i nowsze oraz Java z ostatnich lat.
window-export-compatible = Dla starego oprogramowania
window-export-compatible-for = Windows Server 2016, 2012 i starsze, Windows 7 i 8 oraz stara Java innego nie odczytają. Szyfrowanie jest słabe: usuń plik zaraz po zaimportowaniu.
window-export-passphrase = Hasło do pliku PFX
window-export-passphrase-help = Zapyta o nie program, który importuje plik. Kto ma plik i hasło, ma Twój klucz.
window-export-passphrase-missing = PFX zawiera klucz prywatny: wybierz hasło.
window-export-key = Hasło klucza prywatnego
window-export-key-help = Klucz z kroku 1 jest chroniony hasłem. Zostanie otwarty jeden raz. W plikach nie ma hasła, bo serwery uruchamiają się same; PFX ma własne.
window-export-open = Otwórz klucz i zapisz
window-export-write = Wybierz folder i zapisz…
window-export-folder = Gdzie zapisać pliki?
window-export-working = Zapisywanie…
window-export-written = Pliki są zapisane.
window-export-secret = Zawiera klucz prywatny: tylko dla serwera poczty
window-export-before = To, co było tu wcześniej, zachowano jako { $path }
