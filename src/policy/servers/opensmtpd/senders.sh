#!/bin/sh
# A filter of OpenSMTPD: refuses the mail of these domains, and of those below them, where it comes without TLS, and all
# mail that comes without TLS from these servers.
# The server speaks to it in lines (smtpd-filters(7)), and ends when it ends.
LC_ALL=C
export LC_ALL

answer() {
  # Before 0.5 the two were the other way round.
  case $version in
    0.[1-4]) printf 'filter-result|%s|%s|%s\n' "$token" "$session" "$1" ;;
    *) printf 'filter-result|%s|%s|%s\n' "$session" "$token" "$1" ;;
  esac
}

take() { answer proceed; }

refuse() {
  eval "encrypted=\${tls_$session:-}"
  if [ -n "$encrypted" ]; then take; else answer 'reject|530 5.7.0 Must issue a STARTTLS command first'; fi
}

# The digits of an address, all of them: 4:c0000207, 6:20010db8...
digits() {
  at=${1#[} at=${at%]} at=${at#IPv6:}
  case $at in ::ffff:*.*) at=${at##*:} ;; esac
  case $at in
    *[!0-9a-fA-F:.]*) return ;;
    *.*.*.*)
      IFS=.
      printf '4:'
      for it in $at; do printf %02x "$it"; done ;;
    *:*)
      IFS=:
      first=${at%%::*} last= left=8
      case $at in *::*) last=${at#*::} ;; esac
      for it in $first $last; do left=$((left - 1)); done
      case $at in *::*) ;; *) left=0 ;; esac
      printf '6:'
      for it in $first; do printf %04x "0x$it"; done
      while [ "$left" -gt 0 ]; do printf 0000; left=$((left - 1)); done
      for it in $last; do printf %04x "0x$it"; done ;;
  esac
}

# Who connects: the name that the DNS gives, whether it leads back ("pass"), address and port.
connects() {
  strict=
  case $(digits "${3%:*}") in
    @ADDRESSES@
  esac
  host=${1%.}
  case $host in *[A-Z]*) host=$(printf %s "$host" | tr A-Z a-z) ;; esac
  [ "$2" = pass ] || host=
  case $host in
    @HOSTS@
  esac
  [ -z "$strict" ] || eval "strict_$session=1"
}

judge() {
  eval "strict=\${strict_$session:-}"
  if [ -n "$strict" ]; then refuse; return; fi
  # "bob@bank.example" or "<bob@bank.example>"; a bounce has no domain.
  domain=${1##*@}
  domain=${domain%%[\> ]*}
  domain=${domain%.}
  case $domain in *[A-Z]*) domain=$(printf %s "$domain" | tr A-Z a-z) ;; esac
  case $domain in
    @SAID@
    *) take ;;
  esac
}

while IFS='|' read -r kind version _ _ event session token rest; do
  if [ "$kind|$version" = 'config|ready' ]; then
    printf 'register|%s\n' 'report|smtp-in|link-connect' 'report|smtp-in|link-tls' 'report|smtp-in|link-disconnect' 'filter|smtp-in|mail-from' ready
    continue
  fi
  # It becomes a part of a name.
  case $session in ''|*[!0-9a-f]*) continue ;; esac
  case $kind/$event in
    report/link-connect) from=${rest#*|}; connects "$token" "${rest%%|*}" "${from%%|*}" ;;
    report/link-tls) eval "tls_$session=1" ;;
    report/link-disconnect) unset "tls_$session" "strict_$session" ;;
    filter/mail-from) judge "$rest" ;;
  esac
done
