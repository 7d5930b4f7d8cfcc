# The window: what every screen shares (src/gui)

window-copy = Copy
window-copied = Copied
window-cancel = Cancel
window-close = Close
window-try-again = Try again
window-undo = Undo
window-show = Show
window-show-in-folder = Show in folder
window-cannot-show = No program of this system could show { $path }.
window-remove = Remove
window-cause = Technical cause: { $cause }
window-next-thing = Next:

# What a colour means, in a word
window-good = Good
window-attention = Needs attention
window-bad = Not good
window-info = Good to know

# How far a step is
window-to-do = To do
window-done = Done

# No display
window-no-display = There is no display to open a window on. All four steps in a terminal: postseal rehearse
window-cannot-open = The window cannot be opened: { $cause }. All four steps in a terminal: postseal rehearse

window-work-done = “{ $name }” is done.
window-work-failed = “{ $name }” could not be finished.
window-leave-title = Something is still working
window-leave-text = If you leave, it is stopped. What is finished is kept.
window-leave-ended = It has come to its end meanwhile.
window-leave-stay = Stay
window-leave-go = Stop it and leave
window-leave-close = Stop it and close
window-closing-saves = The disk is slow: the window closes as soon as everything is saved.
window-closing-late = The disk has not taken the last changes for half a minute. Wait until it answers, or close the window again to leave without them.
window-disk-late = The disk is slow to answer. What is on its way is not lost.

# The keys of a keyboard
window-key-control = Ctrl
window-key-escape = Esc
window-key-enter = Enter

# A file hovers over the window
window-drop-here = Drop it here
window-drop-not-here = Nothing to drop here
window-drop-nothing = This screen takes no file.
window-drop-archive = It is read to see what would break: mail, a mailbox, a log, or a folder of these.
window-drop-probe = It becomes the certificate or key that is shown to servers that ask for one.
window-from-setup = From the setup “{ $name }”.
window-drop-reports = It is read as TLS reports: a report, a mail, a mailbox, or a folder of these.
window-drop-rollover = It becomes the file with the new key.
window-drop-expiring = It is added to what is watched: a certificate, or a folder of them.
window-drop-roots = It becomes the company's own roots.
window-drop-request = It is taken for a certificate to renew, or a request that was made elsewhere.
window-drop-certificate = It is read and checked: a certificate, a chain, a PFX file, or a key.
window-drop-own = It is compared with what your server needs: its own configuration file.
window-drop-message = It is read hop by hop: the message as it was received.

# What was opened last; what does the same on the command line
window-recent = Opened before
window-recent-forget = Forget these

# Our own dialog for files, where the system opens none
window-chooser-path = Path
window-chooser-help = This system opened no file dialog: type or paste the path, or go through the folders.
window-chooser-up = One folder up
window-chooser-empty = Nothing here begins like this.
window-chooser-empty-folder = This folder is empty.
window-chooser-no-folder = No folder lies in here. “Choose” takes this one.
window-chooser-no-file = No file is chosen yet. Press one, or open a folder.
window-chooser-several = Several can be marked: by a click, or with Space.
window-chooser-marked =
    { $count ->
        [one] One file is marked.
       *[other] { $count } files are marked.
    }
window-chooser-choose = Choose
window-chooser-save = Save here
window-chooser-replace = Replace it
window-chooser-replaces = This file is already there. Press again to replace it, or type another name.
