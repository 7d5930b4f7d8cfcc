  # The first route that fits holds: a relay, whose MX records count, and perhaps its port.
  route=$(awk -v domain="$1" '
    /^#/ || !/:/ { next }
    {
      name = tolower(substr($0, 1, index($0, ":") - 1))
      above = name ~ /^\./ && length(domain) > length(name) && substr(domain, length(domain) - length(name) + 1) == name
      if (name != "" && name != domain && !above) next
      sub(/^[^:]*:[ \t]*/, "")
      first = toupper($0) ~ /\/.*SECURITY=SMTPS/ ? "smtps:" : ""
      sub(/[ \t]*\/.*$/, ""); sub(/[ \t\r]+$/, "")
      print first $0
      exit
    }' @AT@/esmtproutes 2>/dev/null) || route=
  port=25 first=
  case $route in smtps:*) route=${route#smtps:} first=smtps: ;; esac
  case $route in *,*) port=${route##*,} route=${route%,*} ;; esac
  found=$(limited 20 testmxlookup "${route:-$1}" 2>&1) || { printf '%s\n' "$found" >&2; return 1; }
  printf '%s\n' "$found" | sed -n -e 's/^Relay: \[\([0-9.]*\)\], .*/\1/p' -e t -e 's/^Relay: \([^,]*\), .*/\1/p' | awk -v port="$port" -v first="$first" '!known[$0]++ { print first $0 ":" port }'
