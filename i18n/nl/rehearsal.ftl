# The rehearsal (src/rehearsal)

rehearsal-bad-request-what = De oefen-CA kan de certificaataanvraag niet lezen ({ $cause }).
rehearsal-bad-request-why = Een CA, die certificaten uitgeeft, ondertekent alleen een aanvraag die volledig is en met de genoemde sleutel is ondertekend.
rehearsal-bad-request-next = Maak in stap 1 een nieuwe aanvraag.

rehearsal-no-names-what = De certificaataanvraag noemt geen host.
rehearsal-no-names-why = Een certificaat wordt uitgegeven voor de namen van uw mailserver; zonder naam valt er niets te certificeren.
rehearsal-no-names-next = Maak in stap 1 een nieuwe aanvraag, met de naam van uw mailserver.

rehearsal-crypto-what = De oefen-CA kon geen sleutel of handtekening maken ({ $cause }).
rehearsal-crypto-why = Zonder is er geen certificaat om mee te oefenen.
rehearsal-crypto-next = Begin de oefening opnieuw. Mislukt het weer, meld het dan met de tekst tussen haakjes.

rehearsal-server-what = De oefenmailserver kon op deze computer niet starten ({ $cause }).
rehearsal-server-why = Die neemt het testbericht van de oefening aan, en is alleen vanaf deze computer bereikbaar.
rehearsal-server-next = Controleer of een beveiligingsprogramma lokale verbindingen (127.0.0.1) verbiedt, en begin de oefening opnieuw.

rehearsal-not-usable-what = Het certificaat van de oefen-CA kwam niet door de controle ({ $cause }).
rehearsal-not-usable-why = De server van een partner zou het weigeren; daarom stopt de oefening hier.
rehearsal-not-usable-next = Controleer de klok van deze computer, en begin de oefening opnieuw.

rehearsal-not-arrived-what = Het testbericht is geaccepteerd, maar zit niet in de oefenmailbox.
rehearsal-not-arrived-why = Zonder het ontvangen bericht valt er niets te bewijzen.
rehearsal-not-arrived-next = Begin de oefening opnieuw. Mislukt het weer, meld het dan.

cli-rehearse-request = Stap 1, aanvraag: een privésleutel en een certificaataanvraag voor mx.example.test worden gemaakt.
cli-rehearse-certificate = Stap 2, certificaat: een oefen-CA, alleen voor deze oefening gemaakt, geeft het certificaat uit, en het wordt gecontroleerd.
cli-rehearse-policy = Stap 3, beleid: een configuratie voor Postfix wordt geschreven die mail in beide richtingen versleutelt.
cli-rehearse-proof = Stap 4, bewijs: een testbericht gaat naar een oefenserver op deze computer, en de kopregels worden gelezen.
cli-rehearse-kept = De bestanden van alle vier de stappen staan in { $folder }. Het oefencertificaat is om te proberen: geen partner vertrouwt het.
cli-rehearse-removed = De bestanden van deze oefening zijn verwijderd. Met --out MAP worden ze bewaard.
