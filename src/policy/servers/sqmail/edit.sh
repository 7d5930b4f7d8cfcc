# edit.sh save|send|take: Postseal's lines in s/qmail's control files, each read for each connection.
# save keeps what is there before us; send ROOTS plain|opportunistic|required|verified sets how mail is sent; take brings
# back what was there.

# The partners' rules and routes, from postseal.partners: rules.ours and routes.ours. First come the routes and the rules
# of others, and those that hold before all: of a file that holds for a name counts the first line, with the name, or a
# domain above it behind a dot, or no name at all, before its colon; rules have a sign before that.
RULES='
function key(line) {
  line = tolower(line)
  sub(/:.*/, "", line)
  sub(/^[!%=~+-]/, "", line)
  return line
}
# The first line of a file that holds for a name.
function covered(name, file,   at, found, above) {
  found = (file, name) in at_line ? at_line[file, name] : 0
  if ((file, "") in at_line && (!found || at_line[file, ""] < found)) found = at_line[file, ""]
  for (at = 2; at <= length(name); at++) {
    if (substr(name, at, 1) != ".") continue
    above = substr(name, at)
    if ((file, above) in at_line && (!found || at_line[file, above] < found)) found = at_line[file, above]
  }
  return found ? line_at[file, found] : ""
}
function stop(why) { print "edit.sh: " why > "/dev/stderr"; failed = 1; exit 1 }
function rule(text) { if (!(text in written)) { written[text]; print text >> "rules.ours" } }
function route(domain, server) { printf "%s:%s\n.%s:%s\n", domain, server, domain, server >> "routes.ours" }

/^#/ { next }
FILENAME != "partners.resolved" {
  if (!/:/) next
  name = key($0)
  if (!((FILENAME, name) in at_line)) { at_line[FILENAME, name] = FNR; line_at[FILENAME, FNR] = tolower($0) }
  next
}
{
  class = $1; domain = $2; server = $3
  if (class != "opportunistic") {
    found = covered(domain, "routes.all")
    if (found != "") stop("smtproutes or qmtproutes has a route of yours for " domain " (" found "): rules for TLS go by the name of that server")
    found = covered(domain, "rules.others")
    if (found == "") found = covered("." domain, "rules.others")
    if (found != "") stop("tlsdestinations has a rule of yours for " domain " (" found ")")
  }
  if (class == "verified") {
    found = covered(server, "rules.first")
    if (found != "") stop(domain " is served by " server ", for which another rule holds (" found ")")
    rule("=" server ":" control "/postseal-roots.pem")
    route(domain, server)
    print "verified: " domain " -> " server > "/dev/stderr"
    next
  }
  # By the DNS, whatever route a domain above has.
  if ($4 == "routed") route(domain, "")
  if (class != "opportunistic") {
    mark = class == "plain" ? "!" : ""
    print mark domain ":" >> "rules.ours"
    if ($5 != "single") print mark "." domain ":" >> "rules.ours"
  }
  print class ": " domain > "/dev/stderr"
}
END { exit failed }'

stop() {
  echo "edit.sh: $*" >&2
  exit 1
}

case $1 in
  save)
    save tlsdestinations smtproutes ;;
  send)
    cp "$2" "$control/postseal-roots.pem"
    chmod 0644 "$control/postseal-roots.pem"
    others smtproutes > routes.others
    # What is said of everybody is ours.
    others tlsdestinations | sed '/^[=~+-]\{0,1\}\*\{0,1\}:/d' > rules.others
    cat routes.others > routes.all
    [ ! -e "$control/qmtproutes" ] || cat "$control/qmtproutes" >> routes.all
    if [ -s "$control/authsenders" ]; then
      echo "edit.sh: authsenders sends some senders' mail through servers of its own: what is set here does not hold for it" >&2
    fi
    # A rule with "!" comes before all others, and rules go by the name of the server: none may hold for a verified one.
    { cat rules.others
      awk '$1 == "plain" { print "!" $2 ":"; if ($5 != "single") print "!." $2 ":" }' postseal.partners; } > rules.first
    echo "# Postseal begins" | tee routes.ours > rules.ours
    # The servers that nobody told are asked for, each in the DNS.
    grep -v '^#' postseal.partners | while read -r class domain server rest; do
      if [ "$class $server" = "verified -" ]; then server=$(first_server "$domain"); fi
      printf '%s\n' "$class $domain $server $rest"
    done > partners.resolved
    awk -v control="$control" "$RULES" routes.all rules.others rules.first partners.resolved
    case $3 in
      opportunistic) echo "*:" >> rules.ours ;;
      required) echo "+*:" >> rules.ours ;;
      verified) echo "+*:$control/postseal-roots.pem" >> rules.ours ;;
    esac
    echo "# Postseal ends" | tee -a routes.ours >> rules.ours
    cat routes.others routes.ours | put smtproutes
    cat rules.others rules.ours | put tlsdestinations
    rm -f routes.others routes.ours routes.all rules.others rules.ours rules.first partners.resolved ;;
  take)
    take tlsdestinations smtproutes
    rm -f "$control/postseal-roots.pem" ;;
esac
