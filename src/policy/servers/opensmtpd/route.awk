# awk -v domain=DOMAIN -f route.awk smtpd.conf: where the administrator's own rules send mail for the domain, as HOST:PORT, with
# "smtps:" before it where TLS comes first, "notls:" where it is left out; nothing where it is the DNS that says so. It
# fails where more decides than the domain, or what decides cannot be read here.

# Whether a pattern of theirs is the domain.
function is(pattern) {
  pattern = tolower(bare(pattern))
  sub(/^@/, "", pattern)
  if (pattern !~ /\*/) return pattern == domain
  gsub(/[^a-z0-9*-]/, "[&]", pattern)
  gsub(/\*/, ".*", pattern)
  return domain ~ ("^" pattern "$")
}

# 1 where one in the list is the domain, 0 where none is, -1 where that cannot be told.
function holds(list,   parts, n, i) {
  gsub(/[{},]/, " ", list)
  n = split(list, parts, /[ \t\n]+/)
  for (i = 1; i <= n; i++) {
    if (parts[i] ~ /^(!|=)/) return -1
    if (parts[i] != "" && is(parts[i])) return 1
  }
  return 0
}

function among(what,   name, path, line, parts) {
  if (what ~ /^\{/) return holds(what)
  if (what !~ /^</) return is(what)
  name = substr(what, 2, length(what) - 2)
  path = bare(table[name])
  if (path ~ /^\{/) return holds(table[name])
  sub(/^file:/, "", path)
  if (path !~ /^\// || (getline line < path) <= 0) return -1
  do {
    split(line, parts)
    if (parts[1] != "" && parts[1] !~ /^#/ && is(parts[1])) { close(path); return 1 }
  } while ((getline line < path) > 0)
  close(path)
  return 0
}

# What an action has for a route: "" for the DNS, "?" where it cannot be read.
function route(   i, it, scheme, port) {
  if (w[3] != "relay") return "?"
  for (i = 4; i < words; i++) {
    if (w[i] == "domain") return "?"
    if (w[i] == "host") it = bare(w[i + 1])
  }
  if (it == "") return ""
  scheme = "smtp"
  if (it ~ /:\/\//) { scheme = it; sub(/:\/\/.*/, "", scheme); sub(/^[^:]*:\/\//, "", it) }
  sub(/^[^@]*@/, "", it)
  sub(/\/+$/, "", it)
  if (it !~ /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:[0-9]+)?$/) return "?"
  port = scheme == "smtps" ? 465 : 25
  if (it !~ /:[0-9]+$/ || it ~ /\]$/) it = it ":" port
  if (scheme == "smtps") return "smtps:" it
  if (scheme == "smtp+notls") return "notls:" it
  return scheme ~ /^smtp(\+tls)?$/ ? it : "?"
}

# For mail of this sender: "local", from this machine, or "auth", from somebody who has logged in.
function holds_for(sender, name, sure) {
  if (decided[sender]) return
  if (!(name in target)) target[name] = "?"
  if (!said[sender]++) answer[sender] = target[name]
  if (answer[sender] != target[name]) answer[sender] = "?"
  decided[sender] = sure
}

# The first rule that fits holds. Where it asks for more than the domain, those behind it may hold as well: all of them
# have to say the same then. Without a word about the sender it is for mail of this machine.
function rule(   i, fits, unsure, negated, name, from) {
  fits = 0
  from = "local"
  for (i = 2; i <= words; i++) {
    if (w[i] ~ /^!/) {
      unsure = negated = 1
      w[i] = substr(w[i], 2)
      if (w[i] != "") i--
    } else if (w[i] == "action") name = bare(w[++i])
    else if (w[i] == "for") {
      i++
      if (w[i] == "any") fits = 1
      else if (w[i] == "domain" && w[i + 1] != "regex") fits = among(w[++i])
      else if (w[i] != "local") { fits = -1; i++ }
    } else if (w[i] == "from") {
      i++
      from = w[i]
      if (from == "socket" || (from == "auth" && w[i + 1] ~ /^[<{"]/)) unsure = 1
      if (from == "auth" && w[i + 1] ~ /^[<{"]/) i++
      if (from !~ /^(any|auth|local|socket)$/) { unsure = 1; i++ }
    } else unsure = 1
  }
  # What does not hold where a word is turned round may hold, and what holds may not.
  if (negated) fits = -1
  if (!fits) return
  if (from != "auth") holds_for("local", name, fits == 1 && !unsure)
  if (from != "local" && from != "socket") holds_for("auth", name, fits == 1 && !unsure)
}

function end_line() {
  split_words(whole)
  if (w[1] == "table") table[w[2]] = w[3]
  else if (w[1] == "action") target[bare(w[2])] = route()
  else if (w[1] == "match") rule()
  else if (w[1] == "include" && !(decided["local"] && decided["auth"])) unread = 1
}

BEGIN { domain = tolower(domain) }
/ # postseal$/ { next }
{ sub(/^#postseal# /, "") }
{
  whole = going_on ? whole "\n" $0 : $0
  going_on = split_words(whole) || $0 ~ /\\$/
  if (!going_on) end_line()
}
END {
  # Nobody may send by a rule of which there is none.
  if (said["local"] && said["auth"] && answer["local"] != answer["auth"]) unread = 1
  one = said["local"] ? answer["local"] : answer["auth"]
  if (unread || one == "?") exit 1
  if (one != "") print one
}
