#!/bin/sh
# A filter of OpenSMTPD: refuses the mail of these domains, and of those below them, where it comes without TLS.
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

judge() {
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
    printf 'register|%s\n' 'report|smtp-in|link-tls' 'report|smtp-in|link-disconnect' 'filter|smtp-in|mail-from' ready
    continue
  fi
  # It becomes a part of a name.
  case $session in ''|*[!0-9a-f]*) continue ;; esac
  case $kind/$event in
    report/link-tls) eval "tls_$session=1" ;;
    report/link-disconnect) unset "tls_$session" ;;
    filter/mail-from) judge "$rest" ;;
  esac
done
