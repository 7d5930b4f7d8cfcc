# The private root of Sendmail, with the m4 macros and makemap. Read by tests/servers/prepare.
packages="sendmail-bin sendmail-base sendmail-cf m4 make libsasl2-modules"
# The oldest and the newest that can be had.
others="bullseye sid"

finish() {
  user smmta 104 /var/lib/sendmail
  user smmsp 105 /var/lib/sendmail
  install -d -m 0755 "$root"/etc/mail "$root"/run/sendmail/mta "$root"/var/lib/sendmail
  install -d -m 0700 "$root/var/spool/mqueue"
  install -d -m 0770 -o 105 -g 105 "$root/var/spool/mqueue-client"
  ln -sfn ../libexec/sendmail/sendmail "$root/usr/sbin/sendmail"
  ln -sfn ../libexec/sendmail/makemap "$root/usr/sbin/makemap"
  ln -sfn ../libexec/sendmail "$root/usr/lib/sm.bin"
}

version() {
  # It complains of the empty configuration after it said who it is.
  { inside sendmail -C/dev/null -d0.1 -bt </dev/null 2>/dev/null || true; } | sed -n 's/^Version \([0-9.]*\).*/\1/p' | grep .
}
