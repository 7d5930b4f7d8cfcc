# The private root of Courier. Read by tests/servers/prepare.
packages="courier-mta courier-base courier-authlib"
# The oldest and the newest that can be had.
others="bullseye sid"

finish() {
  local it
  user courier 108 /var/lib/courier
  # What the packages' own scripts would have done.
  for it in makedat maildirmake preline lockmail deliverquota; do
    [ -e "$root/usr/bin/$it.courier" ] && ln -sfn "$it.courier" "$root/usr/bin/$it"
    [ -e "$root/usr/bin/$it" ] || ln -sfn "../lib/courier/$it" "$root/usr/bin/$it"
  done
  mkdir -p "$root"/run/courier/authdaemon "$root"/etc/courier/{esmtpacceptmailfor.dir,filters/active} \
    "$root"/var/lib/courier/{allfilters,filters,msgq,msgs,track,tmp,faxtmp}
  chown -R 108:108 "$root/var/lib/courier" "$root/run/courier"
  chmod 750 "$root"/var/lib/courier/{allfilters,filters,msgq,msgs,track}
  chmod 770 "$root/var/lib/courier/tmp"
  chown -R 0:108 "$root/etc/courier"
  chown 108:108 "$root/usr/lib/courier/courier/submitmkdir" "$root/usr/bin/cancelmsg" "$root/usr/bin/mailq"
  chmod 4755 "$root/usr/lib/courier/courier/submitmkdir"
  chmod 6755 "$root/usr/bin/cancelmsg"
  : > "$root/etc/environment"
}

version() { inside courier --version 2>/dev/null | sed -n 's/^Courier \([0-9.]*\).*/\1/p' | grep .; }
