# What runs out (src/expiry, src/cli/expiring.rs)

expiring-over-what = The certificate of { $name } ran out on { $date }.
expiring-over-why = Partners who check it refuse your mail, or send none to you.
expiring-over-next = Renew it now: open the setup, go to step 1 and choose "I am renewing a certificate". By ACME (Let's Encrypt and others) that takes minutes.

expiring-soon-what = { $days ->
    [one] The certificate of { $name } runs out in { $days } day, on { $date }.
   *[other] The certificate of { $name } runs out in { $days } days, on { $date }.
}
expiring-soon-why = Certificates live ever shorter: 200 days since March 2026, 100 from March 2027, 47 from March 2029. Whoever renews by hand has to do it ever more often.
expiring-soon-next = Renew it in step 1. If you do so by hand today, look at "Order online" there: Let's Encrypt and other authorities renew without a form.

expiring-another-what = { $server } shows another certificate, which ends on { $served }, than the file, which ends on { $file }.
expiring-another-why = Most often the new file is in its place and the server was not told: it goes on with the old one until it runs out.
expiring-another-next = Reload the mail server (step 3 says how), then look again. If the server is meant to have another one, watch that server by itself (on the command line: --server).

expiring-nothing-in-what = There is no server's certificate in { $folder }.
expiring-nothing-in-why = The certificates of CAs, and links to other folders, are passed over there. Perhaps the certificates lie elsewhere now.
expiring-nothing-in-next = Name the folder in which they lie, or the file itself.

expiring-not-ours-what = { $file } is there already, and is no calendar that Postseal wrote.
expiring-not-ours-why = It would be overwritten.
expiring-not-ours-next = Choose another name for the reminders.

expiring-watchlist-what = { $file } is not a list of what Postseal watches: { $cause }
expiring-watchlist-why = It is left as it is. What you add now is watched until you leave this screen, and not remembered.
expiring-watchlist-next = Mend that file, or move it away.

expiring-none = No setup has a certificate yet. Name a file, a folder or a server to watch.
expiring-wrote = Reminders written: { $file }. Open it with your calendar; once a certificate was renewed, or is watched no more, write them into the same file and open it again: its entry moves, or goes.
expiring-title-name = Certificate
expiring-title-hosts = Names
expiring-title-ends = Ends
expiring-title-days = Days left
expiring-title-served = Server shows
expiring-title-state = State
expiring-not-seen = no answer
expiring-line-first = { $days ->
    [one] { $name } ends first, in { $days } day
   *[other] { $name } ends first, in { $days } days
}
expiring-line-more = { $count } more
expiring-state-good = good
expiring-state-soon = renew
expiring-state-unknown = not known
expiring-state-critical = urgent
expiring-state-expired = over
expiring-reminder = The certificate of { $hosts } runs out on { $date }
expiring-reminder-text = { $name }: renew the certificate of { $hosts } with Postseal before { $date }. Step 1, "I am renewing a certificate"; then install it, reload the mail server and send a test message.

expiring-no-notification-what = No notification could be shown: { $cause }
expiring-no-notification-why = Nobody would have seen that a certificate runs out.
expiring-no-notification-next = Run it in a desktop session that shows notifications (D-Bus and a notification service); on a server use --monitoring or --ics instead.

expiring-not-schedulable-what = This cannot be run every day: { $text }
expiring-not-schedulable-why = The file of the system's scheduler has no way to write it.
expiring-not-schedulable-next = Use a path without such characters, and no POSTSEAL_DATA on Windows.

expiring-no-home-what = The folder of the user's settings is not known.
expiring-no-home-why = The system's scheduler looks for its files there.
expiring-no-home-next = Set HOME, or run it as a user that has a home folder.

expiring-not-our-schedule-what = { $file } is there already, and Postseal did not make it.
expiring-not-our-schedule-why = It was left as it is, and nothing was done.
expiring-not-our-schedule-next = Look what it is for. If it is not needed, move it away and try again.

expiring-scheduler-what = The system's scheduler refused: { $command } ({ $cause })
expiring-scheduler-why = The daily look is as it was before.
expiring-scheduler-next = Log in to a session of your own (not by su or sudo) and try again. Where there is no such scheduler, have cron run "postseal expiring".

expiring-notify-one = A certificate needs you
expiring-notify-many = { $count } certificates need you
expiring-unseen-one = A server could not be asked
expiring-unseen-many = { $count } servers could not be asked
expiring-notified = Told on the desktop.
expiring-notify-nothing = Nothing is due: nothing was shown on the desktop.
expiring-schedule-shown = Nothing was written. With --install this is written, and begins; --remove takes it back.
expiring-schedule-is-there = It is in place already. With --install it is written anew; --remove takes it back.
expiring-schedule-installed = In place: the certificates are looked at every day, and what is due is told on the desktop. "postseal expiring schedule --remove" takes it back.
expiring-schedule-removed = Removed: nothing looks at the certificates every day any more.
expiring-schedule-none = There is nothing to remove: { $file } does not exist.
