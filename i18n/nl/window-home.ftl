# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = Van “onze bank wil TLS” tot het bewijs.
window-theme = Thema
window-theme-system = Systeem
window-theme-light = Licht
window-theme-dark = Donker
window-language = Taal
window-settings = Instellingen
window-letters-missing = Deze computer heeft geen lettertype met de tekens van de gekozen taal ({ $language }). Tot die tijd spreekt Postseal Engels.
window-letters-packages = Installeer er een en start Postseal opnieuw: fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows: Instellingen, Tijd en taal, Optionele onderdelen.
window-text-size = Tekstgrootte
window-text-size-note = Alles op het scherm wordt mee groter of kleiner.
window-settings-folder = Waar alles staat
window-settings-folder-note = Projecten, sleutels, certificaten en deze instellingen. Alleen u kunt het lezen; bewaar een kopie op een veilige plaats.
window-settings-folder-move = Wilt u een andere plaats, sluit dan Postseal, verplaats de map en noem de nieuwe plaats in de omgeving: POSTSEAL_DATA.
window-about = Over Postseal
window-about-version = Versie { $version }
window-about-licence = Vrije software, naar keuze onder de MIT-licentie of Apache-2.0.
window-about-made = Postseal bestaat, afhankelijk van het systeem, uit { $count } andere onderdelen vrije software, elk met een eigen licentie.
window-about-licences = Licenties daarvan tonen

window-home-setups = Uw mailservers
window-home-new = Nieuw project
window-home-rehearse = Oefenen
window-home-rehearse-note = “Oefenen” doorloopt alle vier de stappen met een oefen-CA en een oefenmailserver op deze computer.
window-home-archive = Wat zou er misgaan? Mail en logboeken van vroeger lezen
window-home-empty = Mail via TLS versturen en ontvangen, en dat kunnen bewijzen
window-home-empty-text = Vier stappen: een aanvraag, een certificaat, een beleid voor uw mailserver en, met een testbericht, het bewijs dat het werkt. Nieuw hier? Oefen dan eerst; er kan niets misgaan.
window-home-first-name = Mijn mailserver
window-home-rehearsal-name = Oefening
window-home-open = Openen
window-home-continue = Doorgaan
window-home-rename = Hernoemen
window-home-save-name = Opslaan
window-home-name = Naam van dit project
window-home-delete = Verwijderen
window-home-deleted = { $name } is verwijderd. De bestanden, ook de sleutel, blijven { $days } dagen in de prullenbak.
window-home-broken = { $name } kan niet worden geopend
window-home-recover = Laatste goede kopie gebruiken
window-home-recovered = De laatste goede kopie staat op zijn plaats. Het beschadigde bestand is ernaast bewaard.
window-home-show-file = Bestand tonen
window-home-hide-file = Bestand verbergen
window-home-file = Het bestand zoals het is. Hier wordt niets veranderd.
window-home-next = Hierna: { $step }
window-home-next-renew = Hierna: het certificaat vernieuwen
window-home-all-done = Alle vier de stappen zijn klaar.
window-home-days = { $days ->
    [one] certificaat: nog 1 dag
   *[other] certificaat: nog { $days } dagen
}
window-home-expired = certificaat verlopen
window-home-verdict-met = aan beleid voldaan
window-home-verdict-missed = niet aan beleid voldaan
window-home-verdict-former = bewezen voor een eerder beleid
window-rehearsal = Oefening

window-all-setups = Alle projecten
window-step-of = Stap { $number } van 4
window-step-request = Aanvraag
window-step-certificate = Certificaat
window-step-policy = Beleid
window-step-proof = Bewijs
window-request-title = Sleutel en aanvraag maken
window-certificate-title = Het certificaat toevoegen
window-policy-title = Bepalen wie TLS moet gebruiken
window-proof-title = Test versturen, bewijs lezen
window-back = Terug
window-next = Volgende: { $step }
window-finish = Voltooien
window-letters = Brieven, ingevuld met wat hier bekend is
window-letters-help = Lees na, kopieer en verstuur zelf: van hieruit wordt niets verstuurd.
window-saved-to = Opgeslagen als { $path }.
window-home-reading = Projecten lezen…

window-reminders = Herinneringen voor uw agenda (.ics)
window-daily = Certificaten dagelijks controleren
window-daily-about = De taakplanner van het systeem start Postseal om negen uur, zonder venster. Het bekijkt de certificaten van uw projecten en alles wat u daarnaast in de gaten houdt (“Certificaten die verlopen”), en geeft een melding op het bureaublad als er een uw aandacht nodig heeft.
window-daily-show = Wat er geschreven zou worden
window-daily-commands = Daarna wordt uitgevoerd
window-daily-install = Beginnen
window-daily-remove = Stoppen
window-daily-there = Ingesteld
window-daily-old = Ingesteld, zoals het eerst was
window-daily-anew = Opnieuw schrijven

# A renewal
window-renew = Vernieuwen
window-renew-now = Dit certificaat vernieuwen: de stappen beginnen opnieuw, met alles al ingevuld
window-renew-shorter = Certificaten zijn steeds korter geldig: 200 dagen sinds maart 2026, 100 vanaf maart 2027, 47 vanaf maart 2029. Vernieuwt u handmatig, bekijk dan “Online bestellen” in stap 1: daarna vraagt een vernieuwing niets meer van u.
window-renew-kept = Er loopt een vernieuwing. Het certificaat dat in gebruik is (tot { $to }) en de sleutel ervan blijven bewaard tot het nieuwe in stap 4 is bewezen.
window-renew-put-back = Het oude terugzetten
window-renew-proven = De vernieuwing is bewezen. Het certificaat dat eerder in gebruik was, hoeft niet langer te worden bewaard.
