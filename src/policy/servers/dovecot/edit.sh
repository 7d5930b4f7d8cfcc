#!/bin/sh
# edit.sh relay|put|take|reload: whether the relay can do what is asked, our line into dovecot.conf, out of it, and
# Dovecot reads it.
set -eu
AT=@AT@
LINE="!include $AT/postseal.conf"

# What the administrator's own file says.
setting() {
  own=$AT/dovecot.conf
  [ ! -e "$own.before-postseal" ] || own=$own.before-postseal
  doveconf -c "$own" -h "$1" 2>/dev/null || true
}

@LIMITED@
# Without TLS at the relay nothing that users hand in would get away any more.
relay() {
  case " $(setting protocols) " in *" submission "*) ;; *) return 0 ;; esac
  host=$(setting submission_relay_host) port=$(setting submission_relay_port)
  [ -n "$host" ] && [ "$(setting submission_relay_ssl)" = no ] || return 0
  seen=$(limited 10 openssl s_client -starttls smtp -connect "$host:$port" </dev/null 2>&1) || true
  case $seen in
    *"BEGIN CERTIFICATE"*) echo "$host offers TLS to Dovecot." ;;
    *CONNECTED*)
      echo "$host, which takes what users hand in, offers no TLS on port $port: mail could not be handed in any more." >&2
      echo "Set up TLS there first, or choose plain text for sending (where it is this machine itself). Nothing was done." >&2
      return 1
      ;;
    *) echo "$host does not answer on port $port: whether it offers TLS is not known." ;;
  esac
}

put() {
  implicit=$(setting submission_relay_ssl)
  [ -e "$AT/dovecot.conf.before-postseal" ] || {
    cp -p "$AT/dovecot.conf" "$AT/dovecot.conf.postseal-new"
    mv "$AT/dovecot.conf.postseal-new" "$AT/dovecot.conf.before-postseal"
  }
  # A relay that speaks TLS from the first byte goes on doing so.
  [ "$implicit" = smtps ] || implicit=starttls
  sed "s/^submission_relay_ssl = starttls\$/submission_relay_ssl = $implicit/" postseal.conf >"$AT/postseal.conf.postseal-new"
  chmod 644 "$AT/postseal.conf.postseal-new"
  mv "$AT/postseal.conf.postseal-new" "$AT/postseal.conf"
  install -m 0644 edit.sh "$AT/postseal.sh"
  [ "$(tail -n 1 "$AT/dovecot.conf")" != "$LINE" ] || return 0
  cp -p "$AT/dovecot.conf" "$AT/dovecot.conf.postseal-new"
  { grep -v -x -F "$LINE" "$AT/dovecot.conf" || true; printf '%s\n' "$LINE"; } >"$AT/dovecot.conf.postseal-new"
  mv "$AT/dovecot.conf.postseal-new" "$AT/dovecot.conf"
}

take() {
  if [ -e "$AT/dovecot.conf.before-postseal" ]; then
    # What was changed by hand since is lost from the file, but not for good.
    cp -p "$AT/dovecot.conf" "$AT/dovecot.conf.postseal-undone"
    mv "$AT/dovecot.conf.before-postseal" "$AT/dovecot.conf"
  fi
  rm -f "$AT/postseal.conf" "$AT/postseal.sh"
}

reload() {
  if [ -d /run/systemd/system ]; then systemctl reload dovecot; else doveadm reload; fi
  # It is asked something, which it answers when it is done.
  doveadm service status >/dev/null 2>&1 || true
}

"$1"
