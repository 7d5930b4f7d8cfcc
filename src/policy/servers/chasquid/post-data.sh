#!/bin/sh
# post-data, written by Postseal: chasquid asks here whether it takes a message. One for which TLS is asked and that came
# without it is refused, and one that came over a version that nobody should use any more (RFC 8996). The administrator's
# own hook is asked next.
SENDERS=/etc/postseal/chasquid/senders
OWN=hooks/post-data.before-postseal

# The rule of the sender's domain, otherwise of the nearest domain above it that has one, otherwise of everybody. What
# was authenticated came over TLS.
if [ -n "$AUTH_AS" ]; then
  rule=
else
  rule=$(awk '
    BEGIN { domain = ENVIRON["MAIL_FROM"]; if (sub(/.*@/, "", domain)) while (domain != "") { near[domain] = ++depth; sub(/^[^.]*\.?/, "", domain) } }
    $2 == "*" { everybody = $1 }
    ($2 in near) && (!found || near[$2] < found) { found = near[$2]; rule = $1 }
    END { print found ? rule : everybody }' "$SENDERS") || { echo '4.3.0 The rules cannot be read'; exit 75; }
fi

[ "$rule" != required ] || [ "$ON_TLS" = 1 ] || { echo '5.7.10 Encryption needed: use STARTTLS'; exit 20; }

if [ "$ON_TLS" = 1 ]; then
  # chasquid's own line about this connection comes before everything that the sender wrote.
  head='' own='' line='' break='
'
  while IFS= read -r line; do
    head=$head$line$break
    case $own$line in
      'Received: '*) own=yes ;;
      yes'	(over '*', TLS-1.'[01]', '*) echo '5.7.10 A later version of TLS is needed'; exit 20 ;;
      yes'	(over '*|'') break ;;
    esac
  done
  [ -x "$OWN" ] || exit 0
  { printf '%s' "$head"; cat; } | "$OWN"
  exit
fi
[ ! -x "$OWN" ] || exec "$OWN"
