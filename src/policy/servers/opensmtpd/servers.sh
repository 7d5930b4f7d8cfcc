  # A route in smtpd.conf stands before the DNS.
  route=$(sh edit.sh route "$1") ||
    echo "$1: more than the domain decides in smtpd.conf where this mail goes, so the DNS alone was asked here: ask the server that an action names as well." >&2
  [ -z "$route" ] || { echo "$route"; return 0; }
  if command -v host >/dev/null; then found=$(limited 20 host -t MX "$1." 2>&1); else found=$(limited 20 nslookup -type=mx "$1." 2>&1); fi || {
    printf '%s\n' "$found" >&2
    return 1
  }
  found=$(printf '%s\n' "$found" | sed -n -e 's/.* mail is handled by \([0-9]* .*\)/\1/p' -e 's/.*mail exchanger = \([0-9]* .*\)/\1/p' | sort -n)
  case $found in
    '') if getent hosts "$1" >/dev/null; then echo "$1"; else echo "$1: no MX record, and no address" >&2; return 1; fi ;;
    *' .') echo "$1: the DNS says that it takes no mail" >&2; return 1 ;;
    *) printf '%s\n' "$found" | sed -e 's/^[0-9]* *//' -e 's/\.$//' ;;
  esac
