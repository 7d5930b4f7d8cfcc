# The private root of dma. Read by tests/servers/prepare.
packages="dma"
# The oldest and the newest that can be had.
others="bullseye sid"

finish() {
  install -d -m 0755 "$root/etc/dma"
  chown 0:8 "$root/usr/sbin/dma" "$root/var/spool/dma"
  chmod 2755 "$root/usr/sbin/dma"
  chmod 2775 "$root/var/spool/dma"
}

version() { grep -a -o 'DragonFly Mail Agent v[0-9.]*' "$root/usr/sbin/dma" | sed 's/.* v//' | grep .; }
