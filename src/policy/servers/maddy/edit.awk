# Reads endpoint.part (what listeners on port 25 are told), senders.part (the senders who are treated otherwise) and twice
# maddy.conf, and puts Postseal's lines into it: in the listeners on port 25, and behind each queue that sends by the DNS.
# The administrator's own lines stay, or are put aside. Twice is as good as once. What nothing leads to any more is put
# aside as well: Maddy does not start with a block that is not used.

# How much deeper a line leads: braces that are no part of a word in quotes, nor of a comment.
function depth_of(line,   plain) {
  plain = line
  gsub(/\\"/, "", plain)
  gsub(/"[^"]*"/, "", plain)
  sub(/(^|[ \t])#.*/, "", plain)
  return gsub(/\{/, "", plain) - gsub(/\}/, "", plain)
}

function ours(text) { print "# >>> postseal"; printf "%s", text; print "# <<< postseal" }

FILENAME == "endpoint.part" { endpoint = endpoint $0 "\n"; next }
FILENAME == "senders.part" { asked[++count] = $1; sub(/^[a-z]+ /, ""); sender[count] = $0; next }
FILENAME != seen { seen = FILENAME; pass = 0 }
FNR == 1 { pass++; depth = 0 }

# What was put there before is taken out first.
/^# >>> postseal$/ { taken = 1 }
taken { if (/^# <<< postseal$/) taken = 0; next }
{ sub(/^#postseal# /, "") }

# Which blocks a line leads to, but for the target of a queue: ours takes its place, if it is one that sends.
function leads(   word) {
  for (word = 1; word <= NF && $word !~ /^#/; word++)
    if ($word ~ /^&/) { if (top == "target.queue" && depth == 1 && $1 == "target") queued[$word] = 1; else used[$word] = 1 }
}

pass == 1 {
  if (depth == 0 && $1 == "target.remote") remote["&" $2] = 1
  if (depth == 0) { top = $1; port25 = /:25([ \t{]|$)/ }
  # The rules of the listener for those of whom nothing else is said.
  if (top == "smtp" && port25 && depth == 1 && $1 == "default_source") { rules = 1; blocks++; depth += depth_of($0); next }
  leads()
  depth += depth_of($0)
  if (rules && depth < 2) rules = 0
  if (rules) own = own $0 "\n"
  next
}

{ before = depth; depth += depth_of($0) }
before == 0 { top = $1; port25 = /:25([ \t{]|$)/ }
before == 0 && $1 == "tls" { aside = 1 }
before == 0 && $1 == "target.remote" && ("&" $2) in queued { aside = 1 }
aside { print "#postseal# " $0; if (depth == 0) aside = 0; next }
top == "target.queue" && before == 1 && $1 == "target" && ($2 in remote) {
  print "#postseal# " $0
  ours("    target &postseal_outbound\n")
  queues++
  next
}
top == "smtp" && port25 && before == 1 && $1 == "tls" { endpoint_aside = 1 }
endpoint_aside { print "#postseal# " $0; if (depth == 1) endpoint_aside = 0; next }
top == "smtp" && port25 && before == 1 && $1 == "default_source" && count {
  text = ""
  for (n = 1; n <= count; n++) {
    text = text "    " sender[n] " {\n"
    if (asked[n] == "tls") text = text "        check {\n            require_tls\n        }\n"
    text = text own "    }\n"
  }
  ours(text)
}
{ print }
top == "smtp" && port25 && before == 0 { listeners++; if (endpoint != "") ours(endpoint) }

END {
  for (name in remote) if (name in used) {
    print "edit.awk: " substr(name, 2) " is sent through without a queue: partners could not be told apart there" > "/dev/stderr"
    exit 1
  }
  if (!listeners || !queues || (count && blocks != 1)) {
    print "edit.awk: no listener on port 25 with one default_source, or no queue that sends by target.remote" > "/dev/stderr"
    exit 1
  }
  ours("import postseal.conf\n")
}
