# The private root of OpenSMTPD 7. Read by tests/servers/prepare.
# What Debian 12 itself has cannot show a certificate: see opensmtpd_6.sh.
suite=bookworm-backports
# By host its verify.sh finds the servers of partners.
packages="opensmtpd bind9-host"
# The oldest and the newest that can be had.
others="bullseye sid"

finish() {
  user opensmtpd 104 /var/lib/opensmtpd/empty
  user opensmtpq 105 /var/lib/opensmtpd/empty
  install -d -m 0755 "$root/var/lib/opensmtpd/empty"
  install -d -m 0711 "$root/var/spool/smtpd"
  chgrp 105 "$root/usr/sbin/smtpctl"
  chmod 2755 "$root/usr/sbin/smtpctl"
  ln -sf smtpctl "$root/usr/sbin/sendmail"
  printf 'root:*:19000:0:99999:7:::\nalice:*:19000:0:99999:7:::\n' > "$root/etc/shadow"
  : > "$root/etc/aliases"
}

version() {
  { inside smtpd -h 2>&1 || true; } | sed -n 's/^version: OpenSMTPD \([0-9.]*[0-9]\).*/\1/p' | grep .
}
