# The private root of Exim, the build with everything in it (GnuTLS, DANE). Read by tests/servers/prepare.
packages="exim4-daemon-heavy exim4-config"
# The oldest and the newest that can be had, and one with OpenSSL.
others="bullseye sid openssl"

# Debian, Ubuntu and all who copy them have it with GnuTLS alone; other systems have OpenSSL's. This one is built of
# Debian's source and with its patches, as its packages are but for the library, in about a minute.
if [ "$suite" = openssl ]; then
  built=bookworm
  source=exim4
  packages="exim4-daemon-light exim4-config libssl3 libnsl2 libidn12"
  tools="gcc libc6-dev make patch perl xz-utils libssl-dev libdb5.3-dev libpcre2-dev libidn-dev libidn2-dev libnsl-dev libcrypt-dev"
fi

# With the compiler in $root, for the root $made.
build() {
  # Its users are looked up while it is built.
  echo 'root:x:0:0::/root:/bin/sh' > "$root/etc/passwd"
  echo 'root:x:0:' > "$root/etc/group"
  user Debian-exim 103 /var/spool/exim4
  inside sh -ec '
    cd /src
    grep -v "^#" debian/patches/series | grep . | while read -r it; do patch -s -p1 < "debian/patches/$it"; done
    mkdir -p Local
    patch -s -o Local/Makefile src/EDITME debian/EDITME.exim4-light.diff
    patch -s Local/Makefile debian/EDITME.openssl.exim4-light.diff
    # A window to look at the queue needs X.
    sed -i "s/^EXIM_MONITOR=/# &/" Local/Makefile
    make -j2 CC=gcc
  '
  install -m 4755 "$root"/src/build-*/exim "$made/usr/sbin/exim4"
}

finish() {
  user Debian-exim 103 /var/spool/exim4
  user uucp 10 /var/spool/uucp
  install -d -o 103 -g 103 "$root"/var/{spool,log}/exim4 "$root/run/exim4"
  chmod 4755 "$root/usr/sbin/exim4"
  ln -sf exim4 "$root/usr/sbin/sendmail"
}

version() {
  local said
  said=$(inside exim4 -C /dev/null -bV 2>/dev/null) || true
  [ -z "${built:-}" ] || grep -q '^Support for:.* OpenSSL ' <<< "$said" || return 1
  sed -n 's/^Exim version \([0-9.]*\).*/\1/p' <<< "$said" | grep .
}
