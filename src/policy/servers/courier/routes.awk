# awk -f routes.awk recipients own-routes: the routes with what is asked of partners.
# The first route that fits holds, so ours stand first; the administrator's own keep their relays.
function key(line) { line = substr(line, 1, index(line, ":") - 1); gsub(/[ \t]/, "", line); return tolower(line) }
function relay(line) { sub(/^[^:]*:[ \t]*/, "", line); sub(/[ \t\r]+$/, "", line); return line }
# What the administrator asks for stays, unless it is nothing (NONE, of older versions).
function asked(to, required) { return required && to !~ /\/SECURITY=(REQUIRED|SMTPS|STARTTLS)/ ? to " /SECURITY=REQUIRED" : to }
function below(name, domain) { return length(name) > length(domain) && substr(name, length(name) - length(domain)) == "." domain }
function covers(route, domain) { return route == "" || route == domain || (route ~ /^\./ && below(domain, substr(route, 2))) }
function put(name, to) { sub(/^[ \t]+/, "", to); print name ":" to }
NR == FNR { if ($1 !~ /^#/ && NF == 2) { if ($1 == ".") all = $2 == "required"; else { who[++partners] = $1; must[partners] = $2 == "required" } } next }
/^#/ || !/:/ { next }
{ name[++own] = key($0); to[own] = relay($0) }
END {
  for (p = 1; p <= partners; p++) {
    exact = under = ""; found = foundUnder = 0
    for (i = 1; i <= own; i++) {
      # Their own routes to single hosts below the partner's domain.
      if (!done[i] && (below(name[i], who[p]) && name[i] != "." who[p])) { put(name[i], asked(to[i], must[p])); done[i] = 1 }
      if (!found && covers(name[i], who[p])) { exact = to[i]; found = 1 }
      if (!foundUnder && covers(name[i], "x." who[p])) { under = to[i]; foundUnder = 1 }
    }
    put(who[p], asked(exact, must[p])); put("." who[p], asked(under, must[p]))
  }
  for (i = 1; i <= own; i++) if (!done[i]) put(name[i], asked(to[i], all))
  if (all) put("", "/SECURITY=REQUIRED")
}
