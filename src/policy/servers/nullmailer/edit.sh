#!/bin/sh
# edit.sh look CLASS|put CLASS ROOTS|holds CLASS ROOTS|show|take: whether the relays can do what is asked, and the options
# of their lines in nullmailer's list, which is kept as remotes.before-postseal.
set -eu
AT=/etc/nullmailer/remotes

with() { awk "$@" -f remotes.awk "$AT"; }

@LIMITED@
# Without TLS at the relay nothing would get away any more.
look() {
  all=$(with -v CLASS="$1" -v LOOK=1)
  [ -n "$all" ] || return 0
  echo "$all" | while read -r host port; do
    seen=$(limited 10 openssl s_client -starttls smtp -connect "$host:$port" </dev/null 2>&1) || true
    case $seen in
      *"BEGIN CERTIFICATE"*) echo "$host offers TLS." ;;
      *CONNECTED*)
        echo "$host offers no TLS on port $port: nothing would be sent any more. Set up TLS there first, or choose plain text" >&2
        echo "for sending (where it is this machine itself). Nothing was done." >&2
        exit 1 ;;
      *) echo "$host does not answer on port $port: whether it offers TLS is not known." ;;
    esac
  done
}

put() {
  cp -p "$AT" "$AT.postseal-new"
  with -v CLASS="$1" -v ROOTS="$2" > "$AT.postseal-new" || { rm "$AT.postseal-new"; return 1; }
  if cmp -s "$AT" "$AT.postseal-new"; then rm "$AT.postseal-new"; return 0; fi
  [ -e "$AT.before-postseal" ] || cp -p "$AT" "$AT.before-postseal"
  mv "$AT.postseal-new" "$AT"
}

# That it came into what nullmailer reads.
holds() { with -v CLASS="$1" -v ROOTS="$2" | cmp -s - "$AT"; }

show() { with -v SHOW=1; }

take() {
  [ -e "$AT.before-postseal" ] || return 0
  # What was changed by hand since is lost from the file, but not for good.
  cp -p "$AT" "$AT.postseal-undone"
  mv "$AT.before-postseal" "$AT"
}

"$@"
