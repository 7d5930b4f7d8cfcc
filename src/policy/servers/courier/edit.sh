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
}

take() {
  for file in courierd esmtpd esmtproutes; do
    before=$AT/$file.before-postseal
    [ -e "$before" ] || continue
    # What was changed by hand since is lost from the file, but not for good.
    cp -p "$AT/$file" "$AT/$file.postseal-undone"
    if [ ! -s "$before" ] && [ "$(@PERMISSIONS@ "$before")" = 0 ]; then rm "$before" "$AT/$file"; else mv "$before" "$AT/$file"; fi
  done
}

# The programs that are running read their settings when they start.
ended() { for _ in $(seq 100); do kill -0 "$1" 2>/dev/null || return 0; sleep 0.1; done; echo "does not end: $1" >&2; return 1; }
reload() {
  if [ -d /run/systemd/system ]; then
    for unit in courier courier-mta courier-mta-ssl courier-msa; do
      ! systemctl -q is-active "$unit" || systemctl restart "$unit"
    done
    return
  fi
  for service in esmtpd esmtpd-ssl esmtpd-msa; do
    [ -e "$AT/$service" ] || continue
    pid=$(set +u; . "$AT/esmtpd"; . "$AT/$service"; case $service in *-ssl) echo "${SSLPIDFILE:-}" ;; *) echo "$PIDFILE" ;; esac)
    pid=$(cat "$pid" 2>/dev/null) || continue
    kill -0 "$pid" 2>/dev/null || continue
    "$service" stop
    ended "$pid"
    "$service" start
  done
  courier stop
  courier start
}

"$1"
