#!/bin/sh
# edit.sh look CLASS|put CLASS|holds|show|take: whether the relay can do what is asked, and our block at the end of
# dma.conf, which is kept as dma.conf.before-postseal.
set -eu
cd "$(dirname "$0")"
AT=/etc/dma/dma.conf
BEGIN='# >>> postseal' END='# <<< postseal'

# Where the last line has no end, ours would be a part of it.
own() { sed -e "/^$BEGIN\$/,/^$END\$/d" -e 's/^#postseal# //' "$AT"; [ -z "$(tail -c 1 "$AT")" ] || echo; }

# What the administrator has set: as dma reads it, without remarks, and from the first sign of a line on.
setting() { own | sed 's/#.*//' | awk -F '[ \t]' -v name="$1" '$1 == name { value = $2; found = 1 } END { print value; exit !found }'; }

# Whether the relay is spoken to over TLS from the first byte.
implicit() { setting SECURETRANSFER >/dev/null && ! setting STARTTLS >/dev/null; }

@LIMITED@
# Without TLS at the relay nothing would get away any more.
look() {
  [ "$1" = required ] || return 0
  host=$(setting SMARTHOST) || return 0
  ! implicit || return 0
  port=$(setting PORT) || port=25
  seen=$(limited 10 openssl s_client -starttls smtp -connect "$host:$port" </dev/null 2>&1) || true
  case $seen in
    *"BEGIN CERTIFICATE"*) echo "$host offers TLS." ;;
    *CONNECTED*)
      echo "$host offers no TLS on port $port: nothing would be sent any more. Set up TLS there first, or choose plain text" >&2
      echo "for sending (where it is this machine itself). Nothing was done." >&2
      return 1 ;;
    *) echo "$host does not answer on port $port: whether it offers TLS is not known." ;;
  esac
}

put() {
  block=postseal.block
  kept=
  if implicit; then
    if [ "$1" = plain ]; then
      echo "The relay is spoken to over TLS from the first byte (SECURETRANSFER without STARTTLS), and plain text was asked" >&2
      echo "for: take SECURETRANSFER out of $AT first. Nothing was done." >&2
      return 1
    fi
    # That is more than TLS if offered, and stays.
    kept='/^STARTTLS$/d; /^OPPORTUNISTIC_TLS$/d'
  fi
  cp -p "$AT" "$AT.postseal-new"
  {
    own | sed -E 's/^[[:space:]]*(SECURETRANSFER|STARTTLS|OPPORTUNISTIC_TLS)[[:space:]]*(#.*)?$/#postseal# &/'
    echo "$BEGIN"
    sed "$kept" "$block"
    echo "$END"
  } > "$AT.postseal-new"
  if cmp -s "$AT" "$AT.postseal-new"; then rm "$AT.postseal-new"; return 0; fi
  [ -e "$AT.before-postseal" ] || cp -p "$AT" "$AT.before-postseal"
  mv "$AT.postseal-new" "$AT"
}

# That it came into what dma reads: the switches are those of our block.
holds() {
  read_by_dma=$(sed 's/#.*//' "$AT" | grep -x -E 'SECURETRANSFER|STARTTLS|OPPORTUNISTIC_TLS' | sort || true)
  ours=$(sed -n "/^$BEGIN\$/,/^$END\$/p" "$AT" | grep -v '^#' | sort || true)
  [ "$read_by_dma" = "$ours" ]
}

show() { sed 's/#.*//' "$AT" | grep -E '^(SMARTHOST|PORT|SECURETRANSFER|STARTTLS|OPPORTUNISTIC_TLS|FINGERPRINT)' || echo 'plain text, by the DNS'; }

take() {
  [ -e "$AT.before-postseal" ] || return 0
  # What was changed by hand since is lost from the file, but not for good.
  cp -p "$AT" "$AT.postseal-undone"
  mv "$AT.before-postseal" "$AT"
}

"$@"
