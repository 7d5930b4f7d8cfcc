#!/bin/sh
# edit.sh certificate KEY CERTIFICATE HOST|hook|levels|holds|reload|take: what chasquid has of its own is changed, and
# chasquid starts with it. What was there before is kept, and put back by "take".
set -eu
AT=/etc/chasquid OURS=/etc/postseal/chasquid

# Where chasquid keeps what it remembers, and as whom it runs.
data() { chasquid-util print-config | sed -n 's/^data_dir: *"\(.*\)"$/\1/p'; }
group() { stat -c %G "$(data)"; }

certificate() {
  folder=$AT/certs/$3
  [ "$(cat "$OURS/host" 2>/dev/null || echo "$3")" = "$3" ] || take_certificate
  if [ "$1" -ef "$folder/privkey.pem" ]; then
    # Where certbot keeps it, chasquid can read it already.
    [ -h "$1" ] || { chgrp "$(group)" "$1"; chmod g+r "$1"; }
  elif [ -h "$AT/certs" ] || [ -h "$folder" ]; then
    echo "$folder is a link to $(readlink -f "$folder" || readlink "$folder"), where another program keeps certificates: name" >&2
    echo "privkey.pem and fullchain.pem there as key and certificate, or take the link away. Nothing was done." >&2
    return 1
  else
    [ -e "$OURS/host" ] || [ ! -e "$folder" ] || cp -a "$folder" "$OURS/certificate.before"
    rm -rf "$OURS/certificate.new"
    install -d -m 0755 "$OURS/certificate.new"
    # Where the key lies in the same file, it is nobody else's to read.
    sed -n '/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p' "$2" > "$OURS/certificate.new/fullchain.pem"
    chmod 0644 "$OURS/certificate.new/fullchain.pem"
    install -m 0640 -g "$(group)" "$1" "$OURS/certificate.new/privkey.pem"
    echo "$3" > "$OURS/host"
    rm -rf "$folder"
    mv "$OURS/certificate.new" "$folder"
  fi
  first=$(cd "$AT/certs" && for it in */fullchain.pem; do echo "${it%/*}"; break; done)
  [ "$first" = "$3" ] || echo "Whoever does not say which name it wants is shown the certificate in $AT/certs/$first, the first folder there."
}

take_certificate() {
  [ -e "$OURS/host" ] || return 0
  folder=$AT/certs/$(cat "$OURS/host")
  rm -rf "$folder"
  [ ! -e "$OURS/certificate.before" ] || mv "$OURS/certificate.before" "$folder"
  rm "$OURS/host"
}

hook() {
  own=$AT/hooks/post-data
  install -d -m 0755 "$AT/hooks"
  cmp -s post-data "$own" && return
  [ ! -e "$own" ] || grep -q 'written by Postseal' "$own" || cp -p "$own" "$own.before-postseal"
  install -m 0755 post-data "$own.postseal-new"
  mv "$own.postseal-new" "$own"
}

take_hook() {
  own=$AT/hooks/post-data
  grep -q 'written by Postseal' "$own" 2>/dev/null || return 0
  if [ -e "$own.before-postseal" ]; then mv "$own.before-postseal" "$own"; else rm "$own"; fi
}

# The level of each partner in $1, into what chasquid remembers; of the others what was there before.
levels() {
  folder=$(data)/domaininfo
  [ -d "$folder" ] || install -d -o "$(stat -c %U "$(data)")" -g "$(group)" -m 0770 "$folder"
  stage=$folder/.postseal
  rm -rf "$stage"
  mkdir -p "$stage/before" "$stage/levels" "$OURS/before"
  : > "$stage/gone"
  (cd "$OURS/before" && find . -type f | sed 's|^\./||') > "$stage/kept"
  awk -v FOLDER="$folder" -v BEFORE="$OURS/before" -v STAGE="$stage" -f "${2:-levels.awk}" "$1" "$stage/kept"
  chown --reference="$folder" -R "$stage/levels"
  find "$stage/levels" -type f -exec chmod 660 {} +
  find "$stage/levels" -type f -exec mv -t "$folder" {} +
  (cd "$folder" && xargs -r rm -f < .postseal/gone)
  rm -rf "$OURS/before"
  mv "$stage/before" "$OURS/before"
  rm -rf "$stage"
}

# Whether chasquid remembers at least what is asked.
holds() {
  [ -e "$OURS/recipients" ] || return 0
  awk -v FOLDER="$(data)/domaininfo" -v HOLDS=1 -f "$OURS/levels.awk" "$OURS/recipients"
}

reload() {
  if [ -d /run/systemd/system ]; then
    systemctl restart chasquid
    # One that ends at once, because of its settings, is started again and again.
    sleep 2
    systemctl -q is-active chasquid || { journalctl -n 5 -u chasquid >&2; return 1; }
  elif command -v rc-service >/dev/null; then
    rc-service chasquid restart
  elif [ -x /etc/init.d/chasquid ]; then
    /etc/init.d/chasquid restart
  else
    echo "chasquid has to be started anew, and how that is done here is not known." >&2
    return 1
  fi
  # It may just have learned something about a domain, and written it over ours.
  holds
}

take() {
  [ -d "$OURS" ] || return 0
  take_hook
  take_certificate
  levels /dev/null "$OURS/levels.awk"
  rm -rf "$OURS"
  rmdir /etc/postseal 2>/dev/null || true
}

case $1 in
  levels) levels recipients ;;
  *) "$@" ;;
esac
