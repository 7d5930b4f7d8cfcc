# The private root of chasquid. Read by tests/servers/prepare.
packages="chasquid"
# The newest that can be had; older ones than that of Debian 12 speak TLS 1.0 when they send.
others="sid"

finish() {
  user chasquid 111 /var/lib/chasquid
  install -d -o 111 -g 111 -m 0755 "$root/var/lib/chasquid"
  install -d -m 0755 "$root/etc/chasquid/domains"
}

version() { inside chasquid -version 2>/dev/null | sed -n 's/^chasquid \([0-9.]*\).*/\1/p' | grep .; }
