# The private root of Postfix. Read by tests/servers/prepare.
# Later ones set up their chroot by a program in Perl.
packages="postfix perl-base"
# The oldest and the newest that can be had.
others="bullseye sid"

finish() {
  user postfix 101 /var/spool/postfix
  group postdrop 102
  install -d -o 101 -g 101 "$root/var/lib/postfix"
  chgrp 102 "$root"/usr/sbin/post{queue,drop}
  chmod 2755 "$root"/usr/sbin/post{queue,drop}
  cp "$root/usr/share/postfix/dynamicmaps.cf" "$root/etc/postfix/" 2>/dev/null || true
}

version() {
  inside postconf -c /usr/share/postfix -dh mail_version 2>/dev/null || inside postconf -dh mail_version
}
