# The private root of what answers for names: NSD, with BIND's signer; Unbound; nginx for MTA-STS, and the helper by which
# Postfix asks for it. Read by tests/servers/prepare. (BIND itself listens at addresses of interfaces alone, which those of a test are not.)
packages="nsd bind9-utils unbound nginx-light postfix-mta-sts-resolver"

finish() {
  # Each test links every file into its own root: Perl comes along and is used by nothing here.
  rm -rf "$root"/usr/share/{perl,perl5,lintian,vim} "$root"/usr/lib/*/{perl,perl5,perl-base}
  user unbound 111 /var/lib/unbound
  user www-data 33 /var/www
  mkdir -p "$root/etc/zones" "$root/var/lib/nsd" "$root/var/log/nginx" "$root/var/lib/nginx/body" "$root/var/www"
  # Making an RSA key takes longer than all else that is signed: once will do, for the zones that are signed so.
  local kind
  for kind in "-f KSK" ""; do
    # shellcheck disable=SC2086 # none is no word
    inside dnssec-keygen -q -K /etc/zones -a RSASHA256 $kind rsa.test >/dev/null
    # shellcheck disable=SC2086
    inside dnssec-keygen -q -K /etc/zones -a NSEC3RSASHA1 $kind old.test >/dev/null
  done
}

version() { inside nsd -v 2>&1 | sed -n 's/^NSD version \([0-9.]*\).*/\1/p' | grep .; }
