# What a domain publishes (src/gui/screen/dns)

window-dns-open = What your domain publishes in DNS, and what to add
window-dns-after-proof = Now make it stick: publish in DNS that your servers speak TLS
window-dns-title = Published in DNS
window-dns-why = TLS between mail servers can be taken out by anybody on the way, unless the domain says in [DNS|dns] that it speaks TLS. Postseal checks what is published, holds it against your servers, and says which record to add. Nothing is changed.
window-dns-domain-help = What stands behind the @.
window-dns-server = Another DNS server (optional)
window-dns-server-help = Left empty, the one of this computer is asked. Some home routers hide signatures; then take another here.
window-dns-server-wrong = This is no address of a DNS server. Write it as 9.9.9.9 or 9.9.9.9:53.
window-dns-report = Where senders are to report to (optional)
window-dns-report-help = It stands in the record for TLS reports. Left empty, it is tls-reports@ your domain.
window-dns-check = Check
window-dns-beginning = Beginning…
window-dns-asking = Asking DNS about { $name }…
window-dns-server-asked = Looking at { $server }…
window-dns-again = Check again, or another domain
window-dns-another = Signatures (DNSSEC) are left out on the way: ask { $server } (Quad9) instead
window-dns-form = Show records
window-dns-form-bind = for a zone file
window-dns-form-fields = for a web form
window-dns-form-nsupdate = for nsupdate
window-dns-name = Name
window-dns-type = Type
window-dns-value = Value
window-dns-old = Instead of
window-dns-add = Record to add
window-dns-change = Record to change: it takes the place of the one that is there
window-dns-findings = { $count ->
    [one] One thing to know
   *[other] { $count } things to know
}
window-dns-plan = In this order
window-dns-plan-why = Each step stands on the one before. After each one, wait an hour and check again: the next is offered when this one is seen.
window-dns-next = Next
window-dns-locked = Later
window-dns-instead = The record of the CA instead (2 1 1)
window-dns-save = Save the policy…
window-dns-place = What shows the file?

window-reports-open = Read the reports that senders sent you (TLS reports)
window-reports-title = TLS reports of senders
window-reports-why = Once a day, large senders report how many connections to your servers went over TLS, how many did not, and why. Summed up, they tell who could not deliver, and when [MTA-STS|mta-sts] can be enforced. Everything stays on this machine.
window-reports-what = Which reports are to be read?
window-reports-what-text = The attachments (.json, .json.gz), the messages that carry them (.eml), a mailbox file (mbox) or a Maildir. Each report counts once, whatever else lies beside it.
window-reports-drop = or drop a file or folder on the window.
window-reports-choose = TLS reports
window-reports-mailbox = From a mailbox (IMAP)
window-reports-mailbox-lead = The mailbox that your TLS-RPT record names. Only reports are fetched, and they stay unread.
window-reports-fetch = Read the mailbox
window-reports-again = Read others
window-reports-policy = { $name }: { $successful } over TLS, { $failed } failed
window-reports-senders = { $count ->
    [one] One sender
   *[other] { $count } senders
}
window-reports-more = { $count } more: the command line (dns reports --json) has all.
