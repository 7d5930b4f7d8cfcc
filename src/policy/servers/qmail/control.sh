#!/bin/sh
set -eu
cd "$(dirname "$0")"

control=${QMAIL:-/var/qmail}/control
before=$control/before-postseal

# The first of a domain's mail servers, as the DNS has them now; the domain itself where there is none.
first_server() {
  if command -v dig >/dev/null; then found=$(dig +short MX "$1")
  else found=$(host -t MX "$1" | sed -n 's/.* mail is handled by //p'); fi
  found=$(printf '%s\n' "$found" | sort -n | sed -n 's/^[0-9][0-9]* \([A-Za-z0-9._-]*\)\.$/\1/p' | head -n 1)
  printf '%s\n' "${found:-$1}" | tr 'A-Z' 'a-z'
}

# save FILE…: keeps what is there before us.
save() {
  [ ! -e "$before" ] || return 0
  rm -rf "$before.new"
  mkdir -m 0700 "$before.new"
  mkdir "$before.new/tlshosts"
  for it in "$@"; do
    [ ! -e "$control/$it" ] || cp -p "$control/$it" "$before.new/$it"
  done
  mv "$before.new" "$before"
}

# take FILE…: brings back what was there, and stops with a message where nothing was applied.
take() {
  ls -d "$before"
  for it in "$@"; do
    if [ -e "$before/$it" ]; then mv "$before/$it" "$control/$it"; else rm -f "$control/$it"; fi
  done
  rm -rf "$before"
}

# others FILE: its lines but for ours.
others() {
  [ ! -e "$control/$1" ] || sed '/^# Postseal begins/,/^# Postseal ends/d' "$control/$1"
}

# put FILE: what comes in, at once.
put() {
  cat > "$control/$1.new"
  chmod 0644 "$control/$1.new"
  mv "$control/$1.new" "$control/$1"
}

