# The private root of Exim, the build with everything in it (GnuTLS, DANE). Read by tests/servers/prepare.
packages="exim4-daemon-heavy exim4-config"
# The oldest and the newest that can be had.
others="bullseye sid"

finish() {
  user Debian-exim 103 /var/spool/exim4
  user uucp 10 /var/spool/uucp
  install -d -o 103 -g 103 "$root"/var/{spool,log}/exim4 "$root/run/exim4"
  chmod 4755 "$root/usr/sbin/exim4"
  ln -sf exim4 "$root/usr/sbin/sendmail"
}

version() {
  inside exim4 -C /dev/null -bV 2>/dev/null | sed -n 's/^Exim version \([0-9.]*\).*/\1/p' | grep .
}
