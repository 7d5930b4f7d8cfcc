# The private root of nullmailer. Read by tests/servers/prepare.
packages="nullmailer"
# The oldest and the newest that can be had.
others="bullseye sid"

finish() {
  install -d -m 0755 "$root/etc/nullmailer"
  chown -R 8:0 "$root/var/spool/nullmailer"
  # As Debian's package has them.
  chown 8:0 "$root/usr/sbin/nullmailer-queue" "$root/usr/bin/mailq"
  chmod 4755 "$root/usr/sbin/nullmailer-queue" "$root/usr/bin/mailq"
  mkfifo "$root/var/spool/nullmailer/trigger"
  chown 8:0 "$root/var/spool/nullmailer/trigger"
  chmod 0622 "$root/var/spool/nullmailer/trigger"
}

# It does not say its version: it is the last one since 2018.
version() { inside sh -c '/usr/lib*/nullmailer/smtp --help' 2>&1 | grep -q starttls && echo 2.2; }
