# Setups (src/setup)

setup-no-data-folder-what = Het systeem noemt geen map voor uw gegevens.
setup-no-data-folder-why = Daar worden projecten bewaard. Uw gebruiker heeft geen persoonlijke map, of die is niet bekend.
setup-no-data-folder-next = Zet de variabele POSTSEAL_DATA op een eigen map, en start opnieuw.

setup-name-empty-what = Het project heeft geen naam.
setup-name-empty-why = Aan de naam herkent u het tussen de andere.
setup-name-empty-next = Typ een naam, bijvoorbeeld die van uw mailserver.

setup-not-found-what = Er is geen project “{ $id }”.
setup-not-found-why = Misschien is het verwijderd, of door een ander programma verplaatst.
setup-not-found-next = Kies er een uit de lijst; postseal expiring --setups toont die met een certificaat.

setup-no-root-what = Het rootcertificaat van { $ca } staat niet op deze computer.
setup-no-root-why = Zonder dat kunnen partners uw certificaat niet vertrouwen, want het staat in geen openbare lijst.
setup-no-root-next = Vraag de CA om het bestand met haar rootcertificaat, breng het in stap 2 samen met uw certificaat in en sla het dan hier op.

setup-nothing-to-renew-what = Het project { $name } heeft nog geen certificaat.
setup-nothing-to-renew-why = Er is niets dat vernieuwd kan worden.
setup-nothing-to-renew-next = Maak de eerste aanvraag in stap 1.

setup-nothing-to-put-back-what = Er loopt geen vernieuwing van { $name }.
setup-nothing-to-put-back-why = Wat eerder in gebruik was, wordt bewaard tot het nieuwe certificaat bewezen is; daarna is er niets terug te zetten.
setup-nothing-to-put-back-next = Bekijk het project: het certificaat ervan is het certificaat dat in gebruik is.

setup-not-renewing-what = Er loopt geen vernieuwing van { $name }.
setup-not-renewing-why = Het project heeft zijn certificaat, en sindsdien is er geen ander aangevraagd.
setup-not-renewing-next = Begin er eerst een: postseal renew, of "Vernieuwen" in het venster.

setup-in-use-what = Het project “{ $name }” is in een andere Postseal geopend.
setup-in-use-why = Twee programma's die hetzelfde project wijzigen, zouden elkaars werk tenietdoen.
setup-in-use-next = Sluit het in het andere venster, of wacht tot de andere opdracht klaar is, en probeer het opnieuw.

setup-damaged-what = Het project { $path } kan niet worden gelezen: regel { $line }: { $cause }.
setup-damaged-why = Het bestand is buiten Postseal gewijzigd of beschadigd. Het is gelaten zoals het is, en de sleutels ook.
setup-damaged-next = Verbeter die regel in een teksteditor, of zet het bestand terug uit een back-up.

setup-recoverable-what = Het project { $path } kan niet worden gelezen: { $cause }.
setup-recoverable-why = Het is buiten Postseal gewijzigd of beschadigd. Toen Postseal het voor het laatst opsloeg ({ $changed }), bewaarde het een kopie; de sleutels zijn zoals ze waren.
setup-recoverable-next = Neem de kopie: het venster van Postseal biedt dat aan en bewaart het beschadigde bestand ernaast. Of kopieer zelf { $copy } eroverheen.

setup-newer-what = Het project { $path } is geschreven door een nieuwere Postseal.
setup-newer-why = Een ouder programma zou verliezen wat het niet kent; daarom kan er hier niets aan worden veranderd. U kunt het bekijken.
setup-newer-next = Installeer de nieuwste Postseal om ermee te werken.

setup-unsaveable-what = Het project kan niet worden opgeslagen: { $cause }.
setup-unsaveable-why = Het bestand op de schijf is zoals het was.
setup-unsaveable-next = Kies bestanden waarvan het pad uit gewone letters bestaat, en probeer het opnieuw.
