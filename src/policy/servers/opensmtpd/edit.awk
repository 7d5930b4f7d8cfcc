# awk -f edit.awk rules smtpd.conf: puts Postseal's options for TLS into the listeners on port 25 and into the actions
# that send mail, and where it is asked for into those for users (587 and 465), which are added where there are none. What is changed is kept as a comment ("#postseal# " before it), what is new ends with "# postseal".
# What was put there before is taken out first, so twice is as good as once; with -v take=1 it is only taken out.

function aside(   n, parts, i) {
  n = split(whole, parts, "\n")
  for (i = 1; i <= n; i++) print "#postseal# " parts[i]
}

# With what an action of the administrator's own shows, where it shows a certificate.
function showing(line, tls) {
  if ((" " line " ") ~ / pki /) sub(/ pki postseal/, "", tls)
  return line tls
}

function ours(line) { print line " # postseal" }

# The words from one on, without options for TLS: those with a value behind them, and those without.
function without_tls(from,   i, line) {
  line = ""
  own_filter = ""
  for (i = from; i <= words; i++) {
    if (w[i] ~ /^(pki|ca|ciphers|protocols)$/ && (w[i] != "pki" || w[1] == "listen")) { i++; continue }
    if (w[i] == "filter" && w[1] == "listen" && filter != "") { own_filter = w[++i]; continue }
    if (w[i] ~ /^(tls|tls-require)$/) {
      if (w[i + 1] ~ /^(verify|no-verify)$/) i++
      continue
    }
    if (w[i] != "") line = line " " w[i]
  }
  return line
}

# Ours goes before theirs.
function filters() {
  if (filter == "") return ""
  if (own_filter == "") return " filter \"postseal\""
  gsub(/^[{ ]+|[} ]+$/, "", own_filter)
  return " filter { \"postseal\", " own_filter " }"
}

# 25, 587 or 465, or nothing: TLS from the first byte has a port of its own.
function port(   i, found) {
  found = 25
  for (i = 3; i <= words; i++) if (w[i] == "smtps") found = 465
  for (i = 3; i < words; i++) if (w[i] == "port") {
    found = bare(w[i + 1])
    if (found == "smtp") found = 25
    if (found == "submission") found = 587
    if (found ~ /^(submissions|smtps|urd)$/) found = 465
  }
  return found ~ /^(25|587|465)$/ ? found : ""
}

function listener(   i, line, at) {
  if (w[2] != "on" || w[3] == "socket") return 0
  at = port()
  if (at == "" || (at != 25 && submission == "")) return 0
  for (i = 3; i <= words; i++) if (w[i] == "smtps" && at == 25) return 0
  for (i = 3; i < words; i++) if (w[i] ~ /^auth(-optional)?$/ && w[i + 1] ~ /^</) own_login = " " w[i + 1]
  aside()
  if (at == 25) {
    listeners++
    line = without_tls(2)
    ours("listen" line listen filters())
    if (submission != "") public[++publics] = for_users(1)
  } else {
    has_users[at] = 1
    ours("listen" for_users(0) users(at))
  }
  return 1
}

# A listener without what it says of TLS; a new one, without its port and who may log in.
function for_users(is_new,   i, line, ours_first) {
  ours_first = filter
  filter = ""
  for (i = 2; i <= words; i++) {
    if (is_new && w[i] == "port") { w[i] = ""; w[++i] = "" }
    else if (is_new && w[i] ~ /^auth(-optional)?$/) { w[i] = ""; if (w[i + 1] ~ /^</) w[++i] = "" }
    else if (w[i] == "smtps") w[i] = ""
  }
  line = without_tls(2)
  filter = ours_first
  return line
}

function users(at) { return (at == 465 ? " smtps" : " tls-require") submission }

# Where nobody listens for users, one does beside each listener on port 25, and takes mail of those who logged in.
function listeners_for_users(at,   i) {
  if (submission == "" || at in has_users) return
  for (i = 1; i <= publics; i++) ours("listen" public[i] " port " at users(at) " auth" own_login)
}

function action(   i, name, line) {
  if (w[3] != "relay") return 0
  # A route of its own is left as it is, and told: only the administrator knows what it is for.
  for (i = 4; i <= words; i++) if (w[i] ~ /^(host|domain)$/) {
    if (!take) print "smtpd.conf: mail may go past what is asked here: action \"" bare(w[2]) "\" has a route of its own, and its own \"tls\"." > "/dev/stderr"
    return 0
  }
  name = bare(w[2])
  relays[name] = 1
  line = without_tls(3)
  aside()
  ours("action \"" name "\"" showing(line, relay))
  for (i = 1; i <= partners; i++) ours("action \"" name "_" partner[i] "\"" showing(line, partner_tls[i]))
  return 1
}

function rule(   i, k, name, line) {
  for (i = 2; i < words; i++) if (w[i] == "action") name = bare(w[i + 1])
  if (!(name in relays)) return 0
  line = "match"
  for (i = 2; i <= words && w[i] != "action"; i++) {
    if (w[i] == "rcpt-to" && partners) fail("a rule for \"" name "\" has a rcpt-to of its own: give it an action of its own")
    line = line " " w[i]
  }
  for (k = 1; k <= partners; k++) ours(line " rcpt-to <" partner[k] "> action \"" name "_" partner[k] "\"")
  return 0
}

function fail(why) {
  print "smtpd.conf: " why > "/dev/stderr"
  failed = 1
  exit 1
}

function end_line(   done) {
  split_words(whole)
  done = 0
  if (w[1] == "listen") done = listener()
  else if (w[1] == "action") done = action()
  else if (w[1] == "match") rule()
  else if (w[1] == "include") fail("it includes other files: put them into one")
  else if (w[1] == "smtp" && w[2] == "ciphers" && own_ciphers) { aside(); done = 1 }
  if (!done) print whole
}

# The rules: what takes the place of the options for TLS.
FNR == NR {
  word = $1
  rest = substr($0, length(word) + 1)
  if (word == "listen") listen = rest
  else if (word == "filter") filter = rest
  else if (word == "submission") submission = rest
  else if (word == "ciphers") own_ciphers = 1
  else if (word == "relay") relay = rest
  else if (word == "partner") {
    partner[++partners] = $2
    partner_tls[partners] = substr(rest, length($2) + 2)
  }
  next
}
FNR == 1 && !take { ours("include \"/etc/postseal/opensmtpd/smtpd.conf\"") }
/ # postseal$/ { next }
{ sub(/^#postseal# /, "") }
take { print; next }
{
  if (!going_on) begun = FNR
  whole = going_on ? whole "\n" $0 : $0
  open = split_words(whole)
  going_on = open || $0 ~ /\\$/
  if (!going_on) end_line()
}
END {
  if (failed) exit 1
  if (open) fail("what begins in line " begun " never ends: close the quotation mark or the brace")
  if (going_on) print whole
  if (!take) { listeners_for_users(587); listeners_for_users(465) }
  if (!take && !listeners) {
    print "smtpd.conf: no listener on port 25" > "/dev/stderr"
    exit 1
  }
}
