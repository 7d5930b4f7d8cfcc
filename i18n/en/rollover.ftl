# A new key under DANE (src/rollover)

rollover-early-what = { $host } shows the new key at { $address } too early.
rollover-early-why = What senders remember of DNS may not name the new key yet: until then they refuse the server, and mail to you waits or comes back.
rollover-early-next = Put the old certificate back at once, and install the new one when the wait is over.

rollover-refused-what = { $host } shows a key at { $address } that { $name } does not name, at { $server }.
rollover-refused-why = Senders that check DANE refuse the server, as soon as they have heard of it.
rollover-refused-next = Add the record of that key again at once, and take it away only when the server no longer shows it anywhere.

rollover-strange-what = { $host } shows a key at { $address } that is neither the old one nor the new one.
rollover-strange-why = Somebody has installed another certificate, or it is another server.
rollover-strange-next = Find out which certificate it is; then begin anew with the file that is to be installed.

rollover-vanished-what = The new record was at every name server, and is missing again at { $server }: { $name }
rollover-vanished-why = Senders may hear either answer. The wait begins anew when it is back.
rollover-vanished-next = Publish it again, and see whether that name server takes its zone from the others.

rollover-silent-what = The name server { $server } does not answer: { $cause }
rollover-silent-why = What it says when it is back cannot be known. The others count.
rollover-silent-next = If it belongs to your zone, mend it, and look again before you go on.

rollover-long-ttl-what = Others may keep the records at { $name } for long: the wait will be { $hours } hours.
rollover-long-ttl-why = Until then senders may go on with what they have heard.
rollover-long-ttl-next = To make it shorter, set their time to live (TTL) to 3600 today, and publish the new record when the old time is over.

rollover-no-dane-what = DNS names no key for { $host } that counts (DANE).
rollover-no-dane-why = A new key needs no preparation there: no sender compares it with anything.
rollover-no-dane-next = Install the certificate when you like.

rollover-kept-what = What DNS names for { $host } holds for the new certificate as well.
rollover-kept-why = The key is the same, or the records name its CA. No record has to change.
rollover-kept-next = Install the certificate when you like.

rollover-resolver-what = DNS cannot be asked: { $cause }.
rollover-resolver-why = Without it nobody knows how far the change is.
rollover-resolver-next = Check the connection, or name another DNS server.

rollover-nowhere-what = The name servers of { $name } could not be found: { $cause }.
rollover-nowhere-why = Each of them has to be asked: a record counts as published only when all of them have it.
rollover-nowhere-next = Check the name, or name another DNS server.

rollover-address-what = { $address } is an address.
rollover-address-why = DANE knows servers by their names.
rollover-address-next = Give the name that stands in the MX record.

rollover-certificate-what = The new certificate cannot be read: { $cause }.
rollover-certificate-why = Its key is what the new record names.
rollover-certificate-next = Give the file with the certificate from your CA, as the server is going to send it.

# The steps
rollover-done = Done
rollover-open = Next
rollover-locked = Later
rollover-publish = Publish the new record beside the old one
rollover-publish-how = Add this record, and leave the old one. Everything else waits until each name server of the zone has it:
rollover-wait = Wait until nobody remembers DNS without it
rollover-wait-how = Senders keep what DNS said for as long as its records allow (their time to live, TTL). Two times that long, and nobody goes by the old answer.
rollover-wait-until = Until { $until } ({ $minutes ->
    [one] one more minute
   *[other] { $minutes } more minutes
}). Senders keep what DNS said for as long as its records allow (their time to live, TTL); two times that long, and nobody goes by the old answer. Do not install the certificate before.
rollover-install = Install the new certificate
rollover-install-how = Put the new certificate and its key in place, and have the server load them. Keep the old ones until the end.
rollover-verify = See that it is shown, and holds
rollover-verify-how = It is shown; what DNS proves does not say so here yet. Look again in a few minutes.
rollover-remove = Take the old record away
rollover-remove-how = No server shows the old key any more. Take this away:
rollover-end = All is done: the new key is shown, DNS names it, and nothing of the old one is left.
