# What would break (src/archive, src/cli/archive.rs, src/gui/screen/archive.rs)

archive-nothing-what = No message, mail log or TLS report was found in { $paths }.
archive-nothing-why = Without mail of the past nothing can be said of who would be cut off.
archive-nothing-next = Choose a mailbox file (mbox), a Maildir, a folder of .eml files, or your mail server's log, for example /var/log/mail.log.

archive-cancelled-what = Reading was cancelled.
archive-cancelled-why = A part of the past may leave out the partner who would be cut off.
archive-cancelled-next = Start again when there is time.

archive-damaged-what = { $path } is damaged: { $cause }.
archive-damaged-why = What came before the damage was counted, what comes behind it is missing.
archive-damaged-next = Take the file from its original place again, then read it once more.

archive-bomb-what = { $path } unpacks to more than { $ratio } times its size and was left behind.
archive-bomb-why = Mail and logs do not shrink that much; such files are made to fill a computer.
archive-bomb-next = Look where the file comes from. If you trust it, unpack it yourself and read what comes out.

archive-not-known-what = Nothing in { $path } is a message, a line of a mail log or a TLS report.
archive-not-known-why = Whatever it holds is missing from the table.
archive-not-known-next = Choose another file. A log of Postfix, Exim or Sendmail is usually /var/log/mail.log or /var/log/exim4/mainlog.

archive-endless-headers-what = { $path }: { $count ->
    [one] a message has headers without an end.
   *[other] { $count } messages have headers without an end.
}
archive-endless-headers-why = No mail server takes such a message; they were left out.
archive-endless-headers-next = Nothing needs to be done, unless the file should hold no such thing.

archive-endless-lines-what = { $path }: { $count ->
    [one] a line is longer than any server writes.
   *[other] { $count } lines are longer than any server writes.
}
archive-endless-lines-why = Only their beginning was read.
archive-endless-lines-next = Look whether the file is what you think it is.

archive-report-what = { $path } is no TLS report: { $cause }.
archive-report-why = What it tells is missing from the table.
archive-report-next = Take the attachment as it came by mail (.json or .json.gz).

archive-too-many-what = There are more than { $limit } partners; { $messages } messages of the others are only in the total.
archive-too-many-why = So many names are usually made up, by somebody who sends unwanted mail.
archive-too-many-next = Read a shorter time, or one mailbox after the other.

archive-more-what = { $count } more files have such problems.
archive-more-why = They are missing from the table.
archive-more-next = Read them folder by folder to see which.

archive-progress = { $read } MiB read…
archive-progress-of = { $read } of { $total } MiB read…
archive-partner = Partner
archive-direction = Direction
archive-inbound = received
archive-outbound = sent
archive-messages = Messages
archive-strong = Strong
archive-acceptable = Acceptable
archive-weak = Weak
archive-broken = Broken
archive-plain = Plain text
archive-unknown = Not known
archive-last = Last
archive-weakest = Weakest
archive-if-required = Lost if required
archive-if-verified = Lost if verified
archive-report-line = { $organization } reports: { $successful } sessions over TLS, { $failed } failed.
archive-total = { $messages } messages{ $skipped ->
        [0] { "" }
       *[other] ; { $skipped } more tell nothing of their way
    }.
archive-required = If TLS were required of everybody: { $refused } refused{ $unsure ->
        [0] { "" }
       *[other] ; of { $unsure } nothing is known
    }{ $old ->
        [0] { "" }
       *[other] ; { $old } more used TLS 1.0 or 1.1, which a recommended profile refuses as well
    }.
archive-verified = If a verified certificate were required of everybody: { $refused } refused{ $unsure ->
        [0] { "" }
       *[other] ; of { $unsure } nothing is known
    }.
archive-refused = Refused
archive-refused-line = refused already, or still waiting: { $refused }{ $tls ->
        [0] , none because of TLS
       *[other] , because of TLS: { $tls }
    }
archive-refused-total = Refused already, or still waiting, because of TLS: { $tls }. Look at these partners first.

# The screen
window-archive-title = What would break?
window-archive-why = Before [TLS|tls] is required: your own mail and logs tell who has sent and received without it, and would be cut off. Everything stays on this machine.
window-archive-what = What is to be read?
window-archive-what-text = A mailbox file (mbox), a Maildir, a folder of .eml files; the log of Postfix, Exim or Sendmail; message tracking logs of Exchange; TLS reports that others sent you (.json). Packed with gzip or zstd, too.
window-archive-side = In stored messages, the partner is
window-archive-from = the sender (mail you received)
window-archive-to = the recipient (mail you sent)
window-archive-files = Choose files
window-archive-folder = Choose a folder
window-archive-drop = or drop a file or folder on the window. Logs tell both directions by themselves.
window-archive-choose = Mail and logs of the past
window-archive-again = Read something else
window-archive-csv = Save the table (CSV)
window-archive-required = Lost if required
window-archive-verified = Lost if verified
window-archive-search = Find a partner
window-archive-more = { $count } more: find them by name, or save the table.
window-archive-rules = Two numbers such as 2–7: two are certain, of five more nothing is known. Who has always come over good TLS can get a rule here, which you find in step 3.
window-archive-look = Two numbers such as 2–7: two are certain, of five more nothing is known. Opened from step 3 of a setup, a good partner becomes a rule with one click.
window-archive-weakest = weakest: { $how }
window-archive-last = last on { $date }
window-archive-rule-required = Require TLS
window-archive-rule-verified = Require verified TLS
window-archive-has-rule = Rule: { $class }
window-archive-rule-made = { $domain } has a rule now: { $class }. You find it in step 3.
