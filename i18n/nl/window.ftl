# The window: what every screen shares (src/gui)

window-copy = Kopiëren
window-copied = Gekopieerd
window-cancel = Annuleren
window-close = Sluiten
window-try-again = Opnieuw proberen
window-undo = Ongedaan maken
window-show = Tonen
window-show-in-folder = In map tonen
window-cannot-show = Geen programma op dit systeem kon { $path } tonen.
window-remove = Verwijderen
window-cause = Technische oorzaak: { $cause }
window-next-thing = Hierna:

# What a colour means, in a word
window-good = Goed
window-attention = Vraagt aandacht
window-bad = Niet goed
window-info = Goed om te weten

# How far a step is
window-to-do = Te doen
window-done = Klaar

# No display
window-no-display = Er is geen beeldscherm om een venster op te openen. Alle vier de stappen in een terminal: postseal rehearse
window-cannot-open = Het venster kan niet worden geopend: { $cause }. Alle vier de stappen in een terminal: postseal rehearse

window-work-done = “{ $name }” is klaar.
window-work-failed = “{ $name }” is niet gelukt.
window-leave-title = Er is nog iets bezig
window-leave-text = Als u weggaat, wordt het gestopt. Wat klaar is, blijft bewaard.
window-leave-ended = Het is intussen afgerond.
window-leave-stay = Blijven
window-leave-go = Stoppen en weggaan
window-leave-close = Stoppen en sluiten
window-closing-saves = De schijf is traag: het venster sluit zodra alles is opgeslagen.
window-closing-late = De schijf heeft de laatste wijzigingen een halve minuut lang niet aangenomen. Wacht tot hij antwoordt, of sluit het venster nog eens om zonder die wijzigingen te vertrekken.
window-disk-late = De schijf antwoordt traag. Wat onderweg is, gaat niet verloren.

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Enter

# A file hovers over the window
window-drop-here = Hier neerzetten
window-drop-not-here = Hier kunt u niets neerzetten
window-drop-nothing = Dit scherm neemt geen bestanden aan.
window-drop-archive = Wordt gelezen om te zien wat er zou misgaan: mail, een mailbox, een logboek of een map daarmee.
window-drop-probe = Wordt het certificaat of de sleutel voor servers die erom vragen.
window-from-setup = Uit het project “{ $name }”.
window-drop-reports = Wordt gelezen als TLS-rapporten: een rapport, een mail, een mailbox of een map daarmee.
window-drop-rollover = Wordt het bestand met de nieuwe sleutel.
window-drop-expiring = Wordt voortaan ook in de gaten gehouden: een certificaat, of een map met certificaten.
window-drop-roots = Wordt het bestand met de eigen rootcertificaten van de organisatie.
window-drop-request = Wordt gelezen als certificaat om te vernieuwen, of als aanvraag die elders is gemaakt.
window-drop-certificate = Wordt gelezen en gecontroleerd: een certificaat, een keten, een PFX-bestand of een sleutel.
window-drop-own = Wordt vergeleken met wat uw server nodig heeft: het eigen configuratiebestand van de server.
window-drop-message = Wordt hop voor hop gelezen: het bericht zoals het is ontvangen.

# What was opened last; what does the same on the command line
window-recent = Eerder geopend
window-recent-forget = Deze lijst wissen

# Our own dialog for files, where the system opens none
window-chooser-path = Pad
window-chooser-help = Dit systeem heeft geen bestandsvenster geopend: typ of plak het pad, of ga door de mappen.
window-chooser-up = Eén map omhoog
window-chooser-empty = Hier begint niets zo.
window-chooser-empty-folder = Deze map is leeg.
window-chooser-no-folder = Hier staat geen andere map. “Kiezen” neemt deze.
window-chooser-no-file = Er is nog geen bestand gekozen. Klik op een bestand of open een map.
window-chooser-several = U kunt er meer markeren: met een klik of de spatiebalk.
window-chooser-marked =
    { $count ->
        [one] Eén bestand is gemarkeerd.
       *[other] { $count } bestanden zijn gemarkeerd.
    }
window-chooser-choose = Kiezen
window-chooser-save = Hier opslaan
window-chooser-replace = Vervangen
window-chooser-replaces = Dit bestand bestaat al. Druk nog een keer om het te vervangen, of typ een andere naam.
