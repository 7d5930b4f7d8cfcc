# How much TLS chasquid has to have with the servers of a domain: it remembers for each domain the best that it saw, and
# never sends with less. What is asked of partners is written there; what stood there before is kept.
#
# awk -v FOLDER=… -v BEFORE=… -v STAGE=… -f levels.awk recipients kept
#   recipients: level, name of the file, domain. kept: the names of the files in BEFORE.
# With -v HOLDS=1: ends with 1 where less than what is asked stands there.

function content(path,   text, line) {
  text = ""
  while ((getline line < path) > 0) text = text line "\n"
  close(path)
  return text
}

# The name of the level in a record.
function level(text) {
  if (!match(text, /(^|\n)outgoing_sec_level:[ \t]*[A-Z_]+/)) return "PLAIN"
  text = substr(text, RSTART, RLENGTH)
  sub(/.*:[ \t]*/, "", text)
  return text
}

function write(text, path) { printf "%s", text > path; close(path) }

BEGIN { rank["PLAIN"] = 0; rank["TLS_CLIENT"] = 1; rank["TLS_INSECURE"] = 2; rank["TLS_SECURE"] = 3 }
/^#/ { next }
FILENAME == ARGV[1] { wanted[$2] = $1; name[$2] = $3; all[$2]; next }
{ kept[$1]; all[$1] }

END {
  for (file in all) {
    now = content(FOLDER "/s:" file)
    if (HOLDS) {
      if ((file in wanted) && rank[level(now)] < rank[wanted[file]]) { print name[file] ": " level(now); failed = 1 }
      continue
    }
    base = now
    if (file in kept) {
      before = content(BEFORE "/" file)
      ours = substr(before, 1, index(before, "\n") - 1)
      # What chasquid has learned since is not ours to take back.
      if (level(now) == ours) base = substr(before, length(ours) + 2)
    }
    new = base
    if ((file in wanted) && rank[level(base)] < rank[wanted[file]]) {
      sub(/(^|\n)outgoing_sec_level:[^\n]*/, "", new)
      if (new !~ /(^|\n)name:/) new = "name: \"" name[file] "\"\n" new
      new = new "outgoing_sec_level: " wanted[file] "\n"
      write(wanted[file] "\n" base, STAGE "/before/" file)
    }
    if (new == "" && now != "") print "s:" file > (STAGE "/gone")
    if (new != "" && new != now) write(new, STAGE "/levels/s:" file)
  }
  exit failed
}
