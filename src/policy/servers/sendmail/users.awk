# Reads the lines "O DaemonPortOptions=..." that the administrator's own sendmail.mc makes, and writes listeners for users
# beside those on port 25, with their addresses, where nobody listens for users yet: 587 with STARTTLS, 465 with TLS from
# the first byte. Both take mail of those who logged in (M=a) and no list of messages (M=E).

function value(options, letter,   n, i, parts, found) {
  n = split(options, parts, /[ \t]*,[ \t]*/)
  found = ""
  for (i = 1; i <= n; i++) if (tolower(substr(parts[i], 1, 1)) == letter && parts[i] ~ /=/) {
    found = parts[i]
    sub(/^[^=]*=[ \t]*/, "", found)
  }
  return found
}

{
  sub(/^O DaemonPortOptions=/, "")
  own[++owns] = $0
  port = value($0, "p")
  if (port == "" || port == "smtp" || port == 25) public[++publics] = $0
  if (port == "submission" || port == 587) has[587] = 1
  if (port ~ /^(465|submissions|smtps|ssmtp|urd)$/) has[465] = 1
}

function listener(port, modes,   i, options, family, address) {
  for (i = 1; i <= publics; i++) {
    family = value(public[i], "f")
    address = value(public[i], "a")
    options = "Name=PostsealUsers" port "x" i ", Port=" port ", M=" modes
    if (family != "") options = options ", Family=" family
    if (address != "") options = options ", Addr=" address
    print "DAEMON_OPTIONS(`" options "')dnl"
  }
}

END {
  # Sendmail's own are there only as long as none is named.
  print "ifelse(defn(`_DPO_'), `', `"
  for (i = 1; i <= owns; i++) if (value(own[i], "p") !~ /^(587|submission)$/) print "DAEMON_OPTIONS(`" own[i] "')"
  print "')dnl"
  if (!has[587]) listener(587, "Ea")
  if (!has[465]) listener(465, "Eas")
}
