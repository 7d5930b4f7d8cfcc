# The private root of what answers for names: NSD, with BIND's signer; Unbound; nginx for MTA-STS, and the helper by which
# Postfix asks for it. Read by tests/servers/prepare. (BIND itself listens at addresses of interfaces alone, which those of a test are not.)
packages="nsd bind9-utils unbound nginx-light postfix-mta-sts-resolver"

finish() {
  user unbound 111 /var/lib/unbound
  user www-data 33 /var/www
  mkdir -p "$root/etc/zones" "$root/var/lib/nsd" "$root/var/log/nginx" "$root/var/lib/nginx/body" "$root/var/www"
}

version() { inside nsd -v 2>&1 | sed -n 's/^NSD version \([0-9.]*\).*/\1/p' | grep .; }
