# How this machine reaches others: DNS servers, roots, the way to the web.

window-network = Hoe deze computer andere bereikt
window-network-note = Voor elke controle, in het venster en op de opdrachtregel. Waar een scherm of een optie een andere server noemt, wordt die gevraagd.

window-network-dns = DNS-servers
window-network-dns-help = Adressen, met komma's ertussen. Leeg: de DNS-servers van deze computer worden gevraagd.
network-dns-wrong = { $text } is geen adres van een DNS-server. Schrijf het als 9.9.9.9 of 9.9.9.9:53. Tot dan gelden de laatste juiste adressen.

window-network-roots = Vertrouwde rootcertificaten
window-network-roots-system = Van deze computer
window-network-roots-mozilla = Van Mozilla
window-network-own = Daarnaast: de eigen CA van uw organisatie of van een partner
window-network-own-note = Een bestand (PEM, DER, P7B) of een map met zulke bestanden; u kunt het ook hierheen slepen. Het komt bij wat al wordt vertrouwd. Een partner vertrouwt ze niet: waar alleen zij voor instaan, wordt als zodanig gemeld.
window-network-own-file = Bestand kiezen…
window-network-own-folder = Map kiezen…
window-network-own-drop = Geen van deze meer vertrouwen
window-network-own-root = { $name }, tot { $date }
window-network-own-copies = Dit zijn kopieën, in de eigen map van Postseal. Uw eigen bestanden worden niet gewijzigd en niet meer gelezen.
window-network-own-copied = Vanaf nu vertrouwd, naast de andere. Kopieën van alle liggen in { $path }; uw eigen bestanden blijven zoals ze zijn.
window-network-own-removed = { $name } wordt niet meer vertrouwd.
window-network-own-none = Geen van deze wordt nog vertrouwd.
window-network-own-more =
    { $count ->
        [one] Nog één.
       *[other] Nog { $count }.
    }
window-network-own-read =
    { $count ->
        [one] Er zit één certificaat in: het wordt vanaf nu vertrouwd.
       *[other] Er zitten { $count } certificaten in: ze worden vanaf nu vertrouwd.
    }

window-network-proxy = Proxy
window-network-proxy-system = Zoals op deze computer
window-network-proxy-none = Geen
window-network-proxy-at = Op dit adres
window-network-proxy-address = Adres van de proxy
window-network-proxy-note = Alleen voor het web: bestellingen bij een CA (ACME), MTA-STS-beleid, wat CA's over certificaten publiceren. Mail (SMTP, IMAP) en DNS gaan er nooit doorheen. “Zoals op deze computer” wil zeggen: volgens de omgeving (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).
network-proxy-wrong = Schrijf de proxy met zijn poort, zoals http://proxy.example.org:3128. Tot dan geldt de laatste keuze.
network-proxy-password = Een wachtwoord wordt niet in dit bestand bewaard. Start Postseal in plaats daarvan met HTTPS_PROXY=http://naam:wachtwoord@host:poort.

settings-damaged-what = De instellingen in { $path } zijn niet te gebruiken: regel { $line }: { $cause }.
settings-damaged-why = Iemand heeft dit met de hand geschreven. Zonder die instellingen wordt misschien een andere DNS-server gevraagd of een andere proxy gebruikt dan u wilt.
settings-damaged-next = Verbeter die regel in een teksteditor. Maakt u in het venster een nieuwe keuze, dan blijft uw bestand bewaard als preferences.damaged.toml.
