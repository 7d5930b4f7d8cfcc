  # The first route that fits holds: a relay, whose MX records count, and perhaps its port.
  route=$(awk -v domain="$1" '
    /^#/ || !/:/ { next }
    {
      name = tolower(substr($0, 1, index($0, ":") - 1))
      above = name ~ /^\./ && length(domain) > length(name) && substr(domain, length(domain) - length(name) + 1) == name
      if (name != "" && name != domain && !above) next
      sub(/^[^:]*:[ \t]*/, ""); sub(/[ \t]*\/.*$/, ""); sub(/[ \t\r]+$/, "")
      print
      exit
    }' @AT@/esmtproutes)
  port=25
  case $route in *,*) port=${route##*,} route=${route%,*} ;; esac
  found=$($limit testmxlookup "${route:-$1}" 2>&1) || { printf '%s\n' "$found" >&2; return 1; }
  printf '%s\n' "$found" | sed -n -e 's/^Relay: \[\([0-9.]*\)\], .*/\1/p' -e t -e 's/^Relay: \([^,]*\), .*/\1/p' | awk -v port="$port" '!known[$0]++ { print $0 ":" port }'
