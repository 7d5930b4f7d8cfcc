# Reading and writing files (src/store.rs)

file-exists-what = { $path } bestaat al.
file-exists-why = Een sleutel die wordt vervangen, is voorgoed verloren; daarom wordt een bestaand bestand nooit overschreven.
file-exists-next = Kies een andere map of naam, of verplaats het oude bestand zelf.

file-missing-what = { $path } bestaat niet.
file-missing-why = Er is niets te lezen.
file-missing-next = Controleer het pad, of kies het bestand opnieuw.

file-is-folder-what = { $path } is een map, geen bestand.
file-is-folder-why = Mappen worden niet doorzocht: Postseal leest alleen de bestanden die u noemt.
file-is-folder-next = Noem het bestand erin, of meerdere.

file-no-folder-what = { $path } kan geen map zijn: er is al een bestand met die naam.
file-no-folder-why = Er worden meerdere bestanden geschreven, en daar is een map voor nodig.
file-no-folder-next = Noem een map; die mag nieuw zijn.

file-denied-what = U mag { $path } niet lezen of schrijven.
file-denied-why = Het bestand of zijn map is van een andere gebruiker, of is alleen-lezen.
file-denied-next = Kies een map van uzelf, of voer het programma uit als de gebruiker van wie het bestand is.

disk-full-what = Er is geen ruimte meer om { $path } te schrijven.
disk-full-why = Er is niets geschreven; wat er al stond, is onveranderd.
disk-full-next = Maak ruimte vrij, of kies een map op een andere schijf.

file-too-large-what = { $path } is groter dan { $limit }.
file-too-large-why = Sleutels, certificaten en berichten zijn veel kleiner; waarschijnlijk is dit een ander bestand.
file-too-large-next = Kies een ander bestand.

file-locked-what = { $path } is in gebruik door een andere Postseal.
file-locked-why = Twee programma's die hetzelfde project wijzigen, zouden elkaars werk tenietdoen.
file-locked-next = Sluit het andere venster, of wacht tot de andere opdracht klaar is, en probeer het opnieuw.

file-io-what = { $path } kon niet worden gelezen of geschreven: { $cause }.
file-io-why = Het besturingssysteem weigerde, en er is niets half geschreven.
file-io-next = Controleer de schijf en het pad, en probeer het opnieuw.

file-no-file-what = { $path } is geen bestand, maar een pipe, een apparaat of een socket.
file-no-file-why = Postseal bewaart iets in een bestand met die naam, en zou hier eeuwig wachten.
file-no-file-next = Verplaats het, en probeer het opnieuw.
file-is-pipe-what = { $path } is een pipe of een apparaat, geen bestand.
file-is-pipe-why = Een groot archief wordt in delen gelezen, sommige twee keer. Een pipe geeft alles maar één keer, en een apparaat heeft misschien geen einde.
file-is-pipe-next = Schrijf het eerst naar een bestand (opdracht > mail.mbox) en noem dat bestand. Bestanden met gzip of zstd worden gelezen zoals ze zijn.

file-silent-what = Er kwam niets uit { $path }.
file-silent-why = Het is een pipe, en al een tijd heeft niemand erin geschreven.
file-silent-next = Noem een bestand, of kijk waarom de opdracht die erin moet schrijven dat niet doet.

file-folder-gone-what = { $path } kan niet worden geschreven: de map is er niet.
file-folder-gone-why = Ze is verwijderd of hernoemd, of de schijf of netwerkmap waarop ze staat is weg.
file-folder-gone-next = Maak de map aan, of breng de map of de schijf terug, en probeer het opnieuw. Wat er eerder was, is ongewijzigd.
