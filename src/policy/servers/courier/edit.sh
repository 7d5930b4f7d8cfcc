#!/bin/sh
# edit.sh put|take|reload: Postseal's lines go into Courier's own files, or out of them; Courier starts with them.
# The files are kept as FILE.before-postseal (an empty one with the mode 000 where there was none).
set -eu
cd "$(dirname "$0")"
AT=@AT@
BEGIN='# >>> postseal' END='# <<< postseal'

# Where the last line has no end, ours would be a part of it.
without_ours() { sed -e "/^$BEGIN\$/,/^$END\$/d" -e 's/^#postseal# //' "$1"; [ -z "$(tail -c 1 "$1")" ] || echo; }

# Puts what comes in the place of FILE, at once and with its owner and its permissions.
replace() {
  if [ -e "$1" ]; then cp -p "$1" "$1.postseal-new"; else : > "$1.postseal-new"; chmod 644 "$1.postseal-new"; fi
  cat > "$1.postseal-new"
  if [ -e "$1" ] && cmp -s "$1" "$1.postseal-new"; then rm "$1.postseal-new"; return; fi
  if [ ! -e "$1.before-postseal" ]; then
    if [ -e "$1" ]; then cp -p "$1" "$1.before-postseal"; else : > "$1.before-postseal"; chmod 000 "$1.before-postseal"; fi
  fi
  mv "$1.postseal-new" "$1"
}

# The ports for users: esmtpd-msa and esmtpd-ssl, in which the same is said in other words.
users() {
  case $1 in *-ssl) start=ESMTPDSSLSTART number=465 letters=SSL ;; *) start=ESMTPDSTART number=587 letters= ;; esac
  file=$AT/$1
  if [ ! -e "$1" ]; then
    # Of an earlier policy.
    [ ! -e "$file" ] || ! grep -q "^$BEGIN\$" "$file" || without_ours "$file" | replace "$file"
    return 0
  fi
  own=$(mktemp)
  [ ! -e "$file" ] || without_ours "$file" > "$own"
  served=$(set +u; . "$AT/esmtpd"; ESMTPDSTART= ESMTPDSSLSTART=; . "$own"; echo "$ESMTPDSTART$ESMTPDSSLSTART")
  {
    sed "s/^$start=/#postseal# &/" "$own"
    echo "$BEGIN"
    case $served in [Yy]*) ;; *)
      echo 'AUTH_REQUIRED=1'
      # Beside port 25: Courier writes an address before the port, or elsewhere.
      echo "${letters}PORT=$(set +u; . "$AT/esmtpd"; echo "$PORT" | tr ',' '\n' | sed "s/^\(.*\.\)*[^.]*\$/\1$number/" | paste -sd , -)"
      echo "${letters}ADDRESS=$(set +u; . "$AT/esmtpd"; echo "${ADDRESS:-0}")" ;;
    esac
    echo "$start=YES"
    cat "$1"
    echo "$END"
  } | replace "$file"
  rm "$own"
  sh -n "$file"
}

put() {
  for file in courierd esmtpd; do
    { without_ours "$AT/$file"; echo "$BEGIN"; cat "$file"; echo "$END"; } | replace "$AT/$file"
    sh -n "$AT/$file"
  done
  routes=$AT/esmtproutes
  own=$(mktemp)
  [ ! -e "$routes" ] || without_ours "$routes" > "$own"
  { echo "$BEGIN"; awk -f routes.awk recipients "$own"; echo "$END"
    sed '/^[^#].*:/s/^/#postseal# /; /^:/s/^/#postseal# /' "$own"; } | replace "$routes"
  rm "$own"
  users esmtpd-msa
  users esmtpd-ssl
}

take() {
  for file in courierd esmtpd esmtproutes esmtpd-msa esmtpd-ssl; do
    before=$AT/$file.before-postseal
    [ -e "$before" ] || continue
    # What was changed by hand since is lost from the file, but not for good.
    cp -p "$AT/$file" "$AT/$file.postseal-undone"
    if [ ! -s "$before" ] && [ "$(@PERMISSIONS@ "$before")" = 0 ]; then rm "$before" "$AT/$file"; else mv "$before" "$AT/$file"; fi
  done
}

# The programs that are running read their settings when they start.
ended() { for _ in $(seq 100); do kill -0 "$1" 2>/dev/null || return 0; sleep 0.1; done; echo "does not end: $1" >&2; return 1; }
# Those that were started for users, and are ended again when nobody asks for them any more.
STARTED=/etc/postseal/courier/started
is_ours() { [ -e "$AT/$1" ] && grep -q "^$BEGIN\$" "$AT/$1"; }
was_started() { [ -e "$STARTED" ] && grep -qx "$1" "$STARTED"; }
reload() {
  if [ -d /run/systemd/system ]; then
    for unit in courier courier-mta courier-mta-ssl courier-msa; do
      case $unit in *-ssl) service=esmtpd-ssl ;; *-msa) service=esmtpd-msa ;; *) service= ;; esac
      if systemctl -q is-active "$unit"; then
        if [ -n "$service" ] && was_started "$service" && ! is_ours "$service"; then systemctl disable --now "$unit"
        else systemctl restart "$unit"; fi
      elif [ -n "$service" ] && is_ours "$service"; then
        echo "$service" >> "$STARTED"
        systemctl enable --now "$unit"
      fi
    done
    return
  fi
  for service in esmtpd esmtpd-ssl esmtpd-msa; do
    [ -e "$AT/$service" ] || continue
    pid=$(set +u; . "$AT/esmtpd"; . "$AT/$service"; case $service in *-ssl) echo "${SSLPIDFILE:-}" ;; *) echo "$PIDFILE" ;; esac)
    pid=$(cat "$pid" 2>/dev/null) || pid=
    if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
      "$service" stop
      ended "$pid"
      ! was_started "$service" || is_ours "$service" || continue
    elif is_ours "$service" && [ "$service" != esmtpd ]; then
      echo "$service" >> "$STARTED"
    else
      continue
    fi
    "$service" start
  done
  courier stop
  courier start
}

"$1"
