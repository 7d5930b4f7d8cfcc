# awk -f routes.awk recipients own-routes: the routes with what is asked of partners.
# The first route that fits holds. So ours stand first, and say of a partner and the domains below what the administrator's
# own say of them, in their order; relays stay.
# A name stands before the colon, and a space there is a part of it: such a route fits nobody.
function key(line) { return tolower(substr(line, 1, index(line, ":") - 1)) }
function relay(line) { sub(/^[^:]*:[ \t]*/, "", line); sub(/[ \t\r]+$/, "", line); return line }
# What the administrator asks for stays, unless it is nothing (NONE, of older versions).
function asked(to, required) {
  if (!required || toupper(to) ~ /\/.*SECURITY=(REQUIRED|SMTPS|STARTTLS)/) return to
  sub(/[ \t]*\/[^\/]*$/, "", to)
  return to (to == "" ? "" : " ") "/SECURITY=REQUIRED"
}
function below(name, domain) { return length(name) > length(domain) && substr(name, length(name) - length(domain)) == "." domain }
function put(name, to) { if (!(name in seen)) { seen[name] = 1; print name ":" to } }
NR == FNR { if ($1 !~ /^#/ && NF == 2) { if ($1 == ".") all = $2 == "required"; else { who[++partners] = $1; must[partners] = $2 == "required" } } next }
/^#/ || !/:/ { next }
{ if (key($0) !~ /[ \t]/) { name[++own] = key($0); to[own] = relay($0) } }
END {
  for (p = 1; p <= partners; p++) {
    split("", seen)
    for (i = 1; i <= own; i++) {
      what = asked(to[i], must[p])
      # For everybody, or for all below a domain above: the part of it that is the partner's.
      if (name[i] == "" || (name[i] ~ /^\./ && below(who[p], substr(name[i], 2)))) { put(who[p], what); put("." who[p], what) }
      else if (name[i] == who[p] || name[i] == "." who[p] || below(name[i], who[p])) put(name[i], what)
    }
    put(who[p], asked("", must[p])); put("." who[p], asked("", must[p]))
  }
  split("", seen)
  for (i = 1; i <= own; i++) put(name[i], asked(to[i], all))
  if (all) put("", "/SECURITY=REQUIRED")
}
