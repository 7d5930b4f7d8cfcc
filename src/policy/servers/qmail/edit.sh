#!/bin/sh
# edit.sh save|serve|hide|send|take: Postseal's files under qmail's control, each read for each connection.
# save keeps what is there before us; serve KEY CERTIFICATE offers TLS, hide does not; send ROOTS plain|opportunistic sets
# how mail is sent; take brings back what was there.
set -eu
cd "$(dirname "$0")"

control=${QMAIL:-/var/qmail}/control
user=${SMTPD_USER:-qmaild}
before=$control/before-postseal
ours="servercert.pem tlsserverciphers tlsclientciphers smtproutes tlshosts/exhaustivelist"

# The first of a domain's mail servers, as the DNS has them now; the domain itself where there is none.
first_server() {
  if command -v dig >/dev/null; then found=$(dig +short MX "$1")
  else found=$(host -t MX "$1" | sed -n 's/.* mail is handled by //p'); fi
  found=$(printf '%s\n' "$found" | sort -n | sed -n 's/^[0-9][0-9]* \([A-Za-z0-9._-]*\)\.$/\1/p' | head -n 1)
  printf '%s\n' "${found:-$1}" | tr 'A-Z' 'a-z'
}

routes_of_others() {
  [ ! -e "$control/smtproutes" ] || sed '/^# Postseal begins/,/^# Postseal ends/d' "$control/smtproutes"
}

forget() {
  for it in "$control"/tlshosts/*.pem "$control"/notlshosts/*; do
    if [ -h "$it" ] && [ "$(readlink "$it")" = "$control/postseal-roots.pem" ]; then rm -f "$it"; fi
  done
  rm -f "$control/postseal-roots.pem"
}

case $1 in
  save)
    [ ! -e "$before" ] || exit 0
    rm -rf "$before.new"
    mkdir -m 0700 "$before.new"
    mkdir "$before.new/tlshosts"
    for it in $ours; do
      [ ! -e "$control/$it" ] || cp -p "$control/$it" "$before.new/$it"
    done
    mv "$before.new" "$before" ;;
  serve)
    (umask 077 && cat "$2" "$3" > "$control/servercert.pem.new")
    chown "$user" "$control/servercert.pem.new"
    chmod 0400 "$control/servercert.pem.new"
    mv "$control/servercert.pem.new" "$control/servercert.pem" ;;
  hide)
    rm -f "$control/servercert.pem" ;;
  send)
    forget
    mkdir -p "$control/tlshosts" "$control/notlshosts"
    cp "$2" "$control/postseal-roots.pem"
    chmod 0644 "$control/postseal-roots.pem"
    if [ "$3" = plain ]; then : > "$control/tlshosts/exhaustivelist"; else rm -f "$control/tlshosts/exhaustivelist"; fi
    routes_of_others > routes.new
    { echo "# Postseal begins"
      grep -v '^#' postseal.partners | while read -r class domain server; do
        if grep -qiE "^\.?$(printf %s "$domain" | sed 's/\./\\./g'):" routes.new; then
          echo "edit.sh: smtproutes has a route of yours for $domain" >&2
          exit 1
        fi
        [ "$class" = opportunistic ] || [ "$server" != - ] || server=$(first_server "$domain")
        case $class in
          verified) ln -sf "$control/postseal-roots.pem" "$control/tlshosts/$server.pem" ;;
          plain) ln -sf "$control/postseal-roots.pem" "$control/notlshosts/$server" ;;
          # By the DNS, whatever is said of a domain above.
          *) server= ;;
        esac
        printf '%s:%s\n.%s:%s\n' "$domain" "$server" "$domain" "$server"
        echo "$class: $domain ${server:+-> $server}" >&2
      done
      echo "# Postseal ends"; } > ours.new
    cat routes.new ours.new > "$control/smtproutes.new"
    chmod 0644 "$control/smtproutes.new"
    mv "$control/smtproutes.new" "$control/smtproutes"
    rm -f routes.new ours.new ;;
  take)
    # Stops here, with a message, where nothing was applied.
    ls -d "$before"
    forget
    for it in $ours; do
      if [ -e "$before/$it" ]; then mv "$before/$it" "$control/$it"; else rm -f "$control/$it"; fi
    done
    rmdir "$control/tlshosts" "$control/notlshosts" 2>/dev/null || true
    rm -rf "$before" ;;
esac
