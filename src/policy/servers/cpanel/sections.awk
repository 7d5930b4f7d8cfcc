# Puts Postseal's lines into the sections of exim.conf.local. Variables: config, routers and transports, the files with the
# lines for CONFIG, POSTMAILCOUNT and TRANSPORTSTART. The administrator's own options of the same names are put aside.
# What Postseal put there before is taken out first, so twice is as good as once.

function put(file,   line) {
  print "# >>> postseal"
  if (section == "@CONFIG@") print ".include_if_exists /etc/postseal/exim/main.conf"
  while ((getline line < file) > 0) print line
  close(file)
  print "# <<< postseal"
}

# At the end of a section: routers of the administrator's own go before ours.
function leave() {
  if (section in files) { put(files[section]); delete files[section] }
}

BEGIN {
  files["@CONFIG@"] = config
  files["@POSTMAILCOUNT@"] = routers
  files["@TRANSPORTSTART@"] = transports
  while ((getline line < config) > 0) { sub(/ .*/, "", line); ours[line] = 1 }
  close(config)
}

/^# >>> postseal$/ { taken = 1 }
taken { if (/^# <<< postseal$/) taken = 0; next }
{ sub(/^#postseal# /, "") }
/^@[A-Z]+@[ \t]*$/ { leave(); section = $1; print; next }
section == "@CONFIG@" {
  name = $1
  sub(/=.*/, "", name)
  aside = goes_on || (name in ours)
  goes_on = aside && /\\[ \t]*$/
  if (aside) { print "#postseal# " $0; next }
}
{ print }

END {
  leave()
  for (section in files) { print section; put(files[section]) }
}
