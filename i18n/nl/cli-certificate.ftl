# The commands inspect and certificate check

cli-inspect-file = { $file } bevat:
cli-inspect-certificate = { "  " }een certificaat
cli-inspect-request = { "  " }een aanvraag voor een certificaat (CSR)
cli-inspect-key = { "  " }een privésleutel: stuur die nooit naar iemand
cli-inspect-subject = voor
cli-inspect-issuer = uitgegeven door
cli-inspect-names = namen
cli-inspect-valid = geldig
cli-inspect-signature = ondertekend met
cli-inspect-fingerprint = vingerafdruk (SHA-256)
cli-inspect-public-key = openbare sleutel (SHA-256)
cli-inspect-algorithm = soort sleutel

cli-certificate-own = Het certificaat van de server zelf
cli-certificate-between = Het volgende in de keten
cli-certificate-error = [fout]
cli-certificate-warning = [let op]
cli-certificate-info = [goed om te weten]
cli-certificate-good = Dit kan worden geïnstalleerd.
cli-certificate-bad = Zo kan dit niet worden geïnstalleerd; wat u eraan kunt doen, staat hierboven.
cli-certificate-asking = { $url } wordt gevraagd…
cli-certificate-wrote = Geschreven: { $path }
cli-certificate-wrote-secret = Geschreven: { $path } (met de privésleutel: alleen u kunt het lezen; stuur het nooit naar iemand)
cli-certificate-same = Al aanwezig, precies hetzelfde: { $path }
cli-certificate-pfx-modern = Windows Server 2019, Windows 10 (1709) en later lezen deze PFX, en Java van de laatste jaren; voeg voor Windows Server 2016 en ouder --compatible toe.
cli-certificate-pfx-compatible = Windows Server 2016 en ouder en oude Java lezen deze PFX, en latere ook. De versleuteling is zwak: verwijder het bestand zodra het is geïmporteerd.
cli-certificate-kept = { "    " }Wat er eerst stond, is nu { $path }
cli-certificate-left-out = Weggelaten, omdat servers het niet meesturen: { $subject }
