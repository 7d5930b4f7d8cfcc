# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = In { $paths } is geen bericht, maillogboek of TLS-rapport gevonden.
archive-nothing-why = Zonder mail van vroeger valt niet te zeggen wie zou worden afgesneden.
archive-nothing-next = Kies een mailboxbestand (mbox), een Maildir, een map met .eml-bestanden, of het logboek van uw mailserver, bijvoorbeeld /var/log/mail.log.

archive-cancelled-what = Het lezen is geannuleerd.
archive-cancelled-why = In een deel van het verleden kan juist de partner ontbreken die zou worden afgesneden.
archive-cancelled-next = Begin opnieuw als er tijd voor is.

archive-damaged-what = { $path } is beschadigd: { $cause }.
archive-damaged-why = Wat voor de beschadiging staat, is geteld; wat erna komt, ontbreekt.
archive-damaged-next = Haal het bestand opnieuw van de oorspronkelijke plaats, en lees het nog eens.

archive-bomb-what = { $path } wordt uitgepakt meer dan { $ratio } keer zo groot en is overgeslagen.
archive-bomb-why = Mail en logboeken krimpen niet zoveel; zulke bestanden zijn gemaakt om een computer vol te laten lopen.
archive-bomb-next = Ga na waar het bestand vandaan komt. Vertrouwt u het, pak het dan zelf uit en lees wat eruit komt.

archive-not-known-what = Niets in { $path } is een bericht, een regel van een maillogboek of een TLS-rapport.
archive-not-known-why = Wat er ook in staat, het ontbreekt in de tabel.
archive-not-known-next = Kies een ander bestand. Een logboek van Postfix, Exim of Sendmail is meestal /var/log/mail.log of /var/log/exim4/mainlog.

archive-endless-headers-what = { $path }: { $count ->
    [one] een bericht heeft kopregels zonder einde.
   *[other] { $count } berichten hebben kopregels zonder einde.
}
archive-endless-headers-why = Geen mailserver neemt zo'n bericht aan; ze zijn weggelaten.
archive-endless-headers-next = U hoeft niets te doen, tenzij zoiets niet in het bestand hoort.

archive-endless-lines-what = { $path }: { $count ->
    [one] een regel is langer dan enige server schrijft.
   *[other] { $count } regels zijn langer dan enige server schrijft.
}
archive-endless-lines-why = Alleen het begin ervan is gelezen.
archive-endless-lines-next = Ga na of het bestand is wat u denkt.

archive-report-what = { $path } is geen TLS-rapport: { $cause }.
archive-report-why = Wat erin staat, ontbreekt in de tabel.
archive-report-next = Neem de bijlage zoals die per mail kwam (.json of .json.gz).

archive-too-many-what = Er zijn meer dan { $limit } partners; { $messages } berichten van de andere staan alleen in het totaal.
archive-too-many-why = Zoveel namen zijn meestal verzonnen, door iemand die ongewenste mail verstuurt.
archive-too-many-next = Lees een kortere periode, of de mailboxen een voor een.

archive-more-what = Nog { $count } bestanden hebben zulke problemen.
archive-more-why = Ze ontbreken in de tabel.
archive-more-next = Lees ze map voor map om te zien welke.

archive-progress = { $read } MiB gelezen…
archive-progress-of = { $read } van { $total } MiB gelezen…
archive-partner = Partner
archive-direction = Richting
archive-inbound = ontvangen
archive-outbound = verzonden
archive-messages = Berichten
archive-strong = Sterk
archive-acceptable = Acceptabel
archive-weak = Zwak
archive-broken = Gebroken
archive-plain = Onversleuteld
archive-unknown = Onbekend
archive-last = Laatste
archive-weakest = Zwakste
archive-if-required = Weg bij verplicht
archive-if-verified = Weg bij geverifieerd
archive-report-line = { $organization } meldt: { $successful } sessies via TLS, { $failed } mislukt.
archive-total = { $messages } berichten{ $skipped ->
        [0] { "" }
       *[other] ; nog { $skipped } vertellen niets over hun route
    }.
archive-required = Als TLS voor iedereen verplicht was: { $refused } geweigerd{ $unsure ->
        [0] { "" }
       *[other] ; van { $unsure } is niets bekend
    }{ $old ->
        [0] { "" }
       *[other] ; nog { $old } gebruikten TLS 1.0 of 1.1, en een aanbevolen profiel weigert die ook
    }.
archive-verified = Als een geverifieerd certificaat voor iedereen verplicht was: { $refused } geweigerd{ $unsure ->
        [0] { "" }
       *[other] ; van { $unsure } is niets bekend
    }.
archive-refused = Geweigerd
archive-refused-line = nu al geweigerd of nog in de wacht: { $refused }{ $tls ->
        [0] , geen vanwege TLS
       *[other] , vanwege TLS: { $tls }
    }
archive-refused-total = Nu al geweigerd of nog in de wacht vanwege TLS: { $tls }. Kijk eerst naar deze partners.

# The screen
window-archive-title = Wat zou er misgaan?
window-archive-why = Voordat [TLS|tls] verplicht wordt: uw eigen mail en logboeken vertellen wie zonder heeft verzonden en ontvangen, en dus zou worden afgesneden. Alles blijft op deze computer.
window-archive-what = Wat wilt u laten lezen?
window-archive-what-text = Een mailboxbestand (mbox), een Maildir, een map met .eml-bestanden; het logboek van Postfix, Exim of Sendmail; message tracking logs van Exchange; TLS-rapporten die anderen u stuurden (.json). Ook ingepakt met gzip of zstd.
window-archive-side = In opgeslagen berichten is de partner
window-archive-from = de afzender (mail die u ontving)
window-archive-to = de ontvanger (mail die u verstuurde)
window-archive-files = Bestanden kiezen
window-archive-folder = Map kiezen
window-archive-drop = of sleep een bestand of map op het venster. Logboeken vertellen vanzelf beide richtingen.
window-archive-choose = Mail en logboeken van vroeger
window-archive-again = Iets anders lezen
window-archive-csv = Tabel opslaan (CSV)
window-archive-required = Weg bij verplicht
window-archive-verified = Weg bij geverifieerd
window-archive-search = Een partner zoeken
window-archive-more = Nog { $count }: zoek ze op naam, of sla de tabel op.
window-archive-rules = Twee getallen zoals 2–7: twee zijn zeker, van vijf andere is niets bekend. Wie altijd via goede TLS kwam, kan hier een regel krijgen; u vindt die in stap 3.
window-archive-look = Twee getallen zoals 2–7: twee zijn zeker, van vijf andere is niets bekend. Opent u dit vanuit stap 3 van een project, dan wordt een goede partner met één klik een regel.
window-archive-weakest = zwakste: { $how }
window-archive-last = laatste op { $date }
window-archive-rule-required = TLS verplichten
window-archive-rule-verified = Geverifieerde TLS verplichten
window-archive-has-rule = Regel: { $class }
window-archive-rule-made = { $domain } heeft nu een regel: { $class }. U vindt die in stap 3.
