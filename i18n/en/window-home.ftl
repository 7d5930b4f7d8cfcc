# The screen with all setups (src/gui/screen/home) and what stays around a setup (src/gui/workspace)

window-title = Postseal
window-tagline = From “our bank wants TLS” to the proof.
window-theme = Theme
window-theme-system = System
window-theme-light = Light
window-theme-dark = Dark
window-language = Language
window-settings = Settings
window-letters-missing = This computer has no font with the letters of the language that is chosen ({ $language }). Until it has, Postseal speaks English.
window-letters-packages = Install one and start Postseal again: fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora, RHEL, SUSE), noto-fonts-cjk (Arch), font-noto-cjk (Alpine). Windows: Settings, Time & language, Optional features.
window-text-size = Text size
window-text-size-note = Everything on the screen grows and shrinks with it.
window-settings-folder = Where everything lies
window-settings-folder-note = Setups, keys, certificates and these choices. Only you can read it; keep a copy of it in a safe place.
window-settings-folder-move = To have it elsewhere, close Postseal, move the folder, and name its new place in the environment: POSTSEAL_DATA.
window-about = About Postseal
window-about-version = Version { $version }
window-about-licence = Free software, under the MIT licence or Apache-2.0, as you like.
window-about-made = It is made of { $count } other pieces of free software, on one system or another, and each has a licence of its own.
window-about-licences = Show their licences

window-home-setups = Your mail servers
window-home-new = New setup
window-home-rehearse = Rehearse
window-home-rehearse-note = “Rehearse” goes through all four steps with a practice certificate authority and a practice mail server on this machine.
window-home-archive = What would break? Read mail and logs of the past
window-home-empty = Send and receive mail over TLS, and be able to prove it
window-home-empty-text = Four steps: a request, a certificate, a policy for your mail server, and the proof, by a test message, that it works. New to this? Rehearse first; nothing is at stake.
window-home-first-name = My mail server
window-home-rehearsal-name = Rehearsal
window-home-open = Open
window-home-continue = Continue
window-home-rename = Rename
window-home-save-name = Save
window-home-name = Name of this setup
window-home-delete = Delete
window-home-deleted = { $name } was deleted. Its files, the key among them, stay in the trash for { $days } days.
window-home-broken = { $name } cannot be opened
window-home-recover = Use the last good copy
window-home-recovered = The last good copy is in place. The damaged file is kept beside it.
window-home-show-file = Show its file
window-home-hide-file = Hide its file
window-home-file = The file as it is. Nothing is changed here.
window-home-next = Next: { $step }
window-home-next-renew = Next: renew the certificate
window-home-all-done = All four steps are done.
window-home-days = { $days ->
    [one] certificate: 1 day left
   *[other] certificate: { $days } days left
}
window-home-expired = certificate has expired
window-home-verdict-met = policy met
window-home-verdict-missed = policy not met
window-home-verdict-former = proven for an earlier policy
window-rehearsal = Rehearsal

window-all-setups = All setups
window-step-of = Step { $number } of 4
window-step-request = Request
window-step-certificate = Certificate
window-step-policy = Policy
window-step-proof = Proof
window-request-title = Make the key and the request
window-certificate-title = Bring in the certificate
window-policy-title = Decide who must use TLS
window-proof-title = Send a test, read the proof
window-back = Back
window-next = Next: { $step }
window-finish = Finish
window-letters = Letters, filled in with what is known here
window-letters-help = Read over, copy, and send it yourself: nothing is sent from here.
window-saved-to = Saved as { $path }.
window-home-reading = Reading the setups…

window-reminders = Reminders for your calendar (.ics)
window-daily = Look at the certificates every day
window-daily-about = The system's own scheduler starts Postseal at nine o'clock, without a window: it looks at the certificates of your setups and at all that you watch beside them (“Certificates that run out”), and tells you on the desktop when one needs you.
window-daily-show = What would be written
window-daily-commands = Then these are run
window-daily-install = Begin
window-daily-remove = End it
window-daily-there = In place
window-daily-old = In place, as it was before
window-daily-anew = Write it anew

# A renewal
window-renew = Renew
window-renew-now = Renew this certificate: the steps begin anew, with everything filled in
window-renew-shorter = Certificates live ever shorter: 200 days since March 2026, 100 from March 2027, 47 from March 2029. If you renew by hand, look at “Order online” in step 1: from then on a renewal asks nothing.
window-renew-kept = A renewal is under way. The certificate that is in use (until { $to }) and its key are kept until the new one is proven in step 4.
window-renew-put-back = Put the old one back
window-renew-proven = The renewal is proven. The certificate that was in use before need not be kept any longer.
