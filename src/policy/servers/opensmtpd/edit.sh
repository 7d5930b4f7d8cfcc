#!/bin/sh
# edit.sh put|take|reload|can|version|is-there|route DOMAIN: Postseal's lines go into OpenSMTPD's smtpd.conf, or out of it; the
# server is started anew. What it cannot read is not put there.
set -eu
cd "$(dirname "$0")"
folder=/etc/postseal/opensmtpd

# The first that is there: each system has its own place.
conf=
for it in @FIRST@/etc/smtpd.conf /etc/mail/smtpd.conf /etc/smtpd/smtpd.conf /etc/opensmtpd/smtpd.conf \
  /usr/local/etc/mail/smtpd.conf; do
  [ -n "$conf" ] || [ ! -f "$it" ] || conf=$it
done
[ -n "$conf" ] || { echo "There is no smtpd.conf, in none of the places where systems have it." >&2; exit 1; }
before=$folder/smtpd.conf.before-postseal

version() { { smtpd -h 2>&1 || true; } | sed -n 's/^version: OpenSMTPD \([0-9.]*[0-9]\).*/\1/p'; }

can() {
  case $(version) in
    6.*)
      if grep -q 'libssl\.so\.3' "$(command -v smtpd)"; then
        echo "This OpenSMTPD $(version) was built with OpenSSL 3 and cannot show its certificate: take 7.x" >&2
        echo "(Debian 12 has it in bookworm-backports)." >&2
        return 1
      fi ;;
  esac
}

put() {
  new=$conf.postseal-new said=
  # Written beside it, with its owner and its permissions, and then put in its place at once.
  cp -p "$conf" "$new"
  if awk -f edit.awk rules "$conf" > "$new" && said=$(smtpd -n -f "$new" 2>&1); then
    printf '%s\n' "$said"
    [ -e "$before" ] || cp -p "$conf" "$before"
    mv "$new" "$conf"
    return 0
  fi
  # The lines have other numbers than in the file that is there.
  [ -z "$said" ] || printf '%s\n' "$said" >&2
  at=$(printf '%s\n' "$said" | sed -n "s|^$new:\([0-9]*\):.*|\1|p" | head -n 1)
  [ -z "$at" ] || sed -n "${at}p" "$new" >&2
  if [ -n "$said" ] && awk -v take=1 -f edit.awk rules "$conf" > "$new" && ! said=$(smtpd -n -f "$new" 2>&1); then
    echo "OpenSMTPD does not take your own smtpd.conf either, without what was to be put in. Mend that first:" >&2
    printf '%s\n' "$said" | sed "s|^$new:|$conf:|" >&2
  fi
  rm -f "$new"
  echo "$conf is as it was" >&2
  return 1
}

take() {
  new=$conf.postseal-new
  cp -p "$conf" "$new"
  awk -v take=1 -f edit.awk rules "$conf" > "$new"
  # Byte for byte, unless it was changed by hand since: that stays.
  if [ -e "$before" ] && [ "$(cat "$new")" = "$(cat "$before")" ]; then cp -p "$before" "$new"; fi
  smtpd -n -f "$new" || { rm -f "$new"; return 1; }
  mv "$new" "$conf"
}

# It has to be started anew: there is no other way to have it read its configuration.
reload() {
  if [ -d /run/systemd/system ]; then
    systemctl restart opensmtpd 2>/dev/null || systemctl restart smtpd
  elif command -v rcctl >/dev/null; then
    rcctl restart smtpd
@RESTART@  else
    for pid in /run/smtpd.pid /var/run/smtpd.pid; do
      [ -e "$pid" ] || continue
      old=$(cat "$pid")
      kill "$old" 2>/dev/null || true
      left=100
      while kill -0 "$old" 2>/dev/null && [ "$left" -gt 0 ]; do sleep 0.1; left=$((left - 1)); done
      rm -f "$pid"
    done
    smtpd -f "$conf"
  fi
  left=50
  until smtpctl show stats >/dev/null 2>&1; do
    [ "$left" -gt 0 ] || { echo "OpenSMTPD does not run" >&2; return 1; }
    sleep 0.1
    left=$((left - 1))
  done
}

case $1 in
  route) awk -v domain="$2" -f route.awk "$conf" ;;
  is-there)
    grep -F "include \"$folder/smtpd.conf\"" "$conf" || {
      echo "$conf does not have Postseal's lines: apply.sh puts them there." >&2
      exit 1
    } ;;
  put|take|reload|can|version) "$1" ;;
esac
