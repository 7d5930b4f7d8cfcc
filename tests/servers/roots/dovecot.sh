# The private root of Dovecot: IMAP, POP3 and the port where users hand in mail. Read by tests/servers/prepare.
packages="dovecot-core dovecot-imapd dovecot-pop3d dovecot-submissiond"
# The oldest and the newest that can be had.
others="bullseye sid"

finish() {
  user dovecot 109 /usr/lib/dovecot
  user dovenull 110 /nonexistent
  install -d -m 0755 "$root"/run/dovecot "$root"/var/lib/dovecot "$root"/etc/dovecot
}

version() { inside dovecot --version 2>/dev/null | sed -n 's/^\([0-9.]*\).*/\1/p' | grep .; }
