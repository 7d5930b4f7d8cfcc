# What runs out (src/gui/screen/expiring)

window-expiring-open = Certificates that run out: when, and what the servers show now
window-expiring-title = Certificates that run out
window-expiring-why = Partners notice first when a [certificate|certificate] has ended. One that was renewed and never loaded ends just the same. Postseal looks at the files, and at what each server shows now.
window-expiring-look = Look now, at the servers too
window-expiring-reading = Reading files: { $count }…
window-expiring-asking = Servers that were asked: { $done } of { $all }…
window-expiring-none = There is no certificate to watch yet. Add a file, a folder or a server below.
window-expiring-good = None of them needs you now.
window-expiring-kept = { $days ->
    [one] On this machine: until { $date }, 1 day left
   *[other] On this machine: until { $date }, { $days } days left
}
window-expiring-kept-over = On this machine: over since { $date }
window-expiring-served = { $days ->
    [one] { $server } shows now: until { $date }, 1 day left
   *[other] { $server } shows now: until { $date }, { $days } days left
}
window-expiring-served-over = { $server } shows now: over since { $date }
window-expiring-not-asked = { $server } was not asked yet.
window-expiring-another = not loaded
window-expiring-more = { $count } more: the command line has all.
window-expiring-sources = What is watched
window-expiring-sources-text = The certificates of your setups, always; and the certificate files, folders and running servers that you add. Only their places are remembered.
window-expiring-choose = Certificates to watch
window-expiring-server = Running server
window-expiring-server-help = A name or an address. With a port where it is not 25: mx.example.org:465.
window-expiring-add = Watch
window-expiring-ask = The servers of your setups
window-expiring-ask-yes = Ask them as well
window-expiring-ask-no = Files only
window-expiring-within = It is time to renew with less than
window-expiring-days = { $days } days
window-expiring-command = The same on the command line
window-expiring-command-note = For cron add --notify or --ics FILE; for Nagios --monitoring; for Prometheus --prometheus.
