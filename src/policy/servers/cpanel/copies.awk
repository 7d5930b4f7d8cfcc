# Reads the exim.conf that cPanel built, twice, and writes copies of its routers by the DNS and of their transports for
# SMTP, with Postseal's rules. Variables: whom (everybody or partners), dane, routers and transports (the files to write).

function driver_of(block,   i) {
  for (i = 1; i <= lines[block]; i++)
    if (text[block, i] ~ /^[ \t]*driver[ \t]*=/) return value(text[block, i])
  return ""
}

function value(line) {
  sub(/^[^=]*=[ \t]*/, "", line)
  gsub(/["\t ]/, "", line)
  return line
}

function is(line, options,   name) {
  name = line
  sub(/^[ \t]*(hide[ \t]+)?/, "", name)
  if (!match(name, /^[a-z_0-9]+[ \t]*(=|$)/)) return 0
  sub(/[ \t=].*/, "", name)
  return index(" " options " ", " " name " ") > 0
}

# The lines of a block but for these options (which may go on behind a backslash).
function print_rest(block, options, file,   i, dropped, goes_on) {
  for (i = 1; i <= lines[block]; i++) {
    dropped = goes_on || is(text[block, i], options)
    goes_on = dropped && text[block, i] ~ /\\[ \t]*$/
    if (!dropped) print text[block, i] > file
  }
}

BEGIN {
  smtp_options = "connection_max_messages event_action hosts_avoid_tls hosts_require_tls multi_domain no_multi_domain " \
    "tls_require_ciphers tls_try_verify_hosts tls_verify_cert_hostnames tls_verify_certificates tls_verify_hosts"
  if (dane) smtp_options = smtp_options " hosts_try_dane hosts_require_dane"
  partners = "  condition = ${lookup{$domain}partial1()lsearch{/etc/postseal/exim/recipients}{yes}{no}}"
}

/^[ \t]*begin[ \t]+[a-z]/ { section = $2; block = ""; next }
section != "routers" && section != "transports" { next }
/^[ \t]*(#|$)/ { next }
/^[A-Za-z0-9_]+:/ {
  name = $0
  sub(/:.*/, "", name)
  block = section SUBSEP name
  if (name ~ /^postseal_/) { block = ""; next }
  order[++count] = block
  names[block] = name
  next
}
block != "" { text[block, ++lines[block]] = $0 }

END {
  printf "" > routers
  printf "" > transports
  for (n = 1; n <= count; n++) {
    block = order[n]
    if (block !~ /^routers/ || driver_of(block) != "dnslookup") continue
    transport = ""
    for (i = 1; i <= lines[block]; i++)
      if (text[block, i] ~ /^[ \t]*transport[ \t]*=/) transport = value(text[block, i])
    if (driver_of("transports" SUBSEP transport) != "smtp") continue
    print "postseal_" names[block] ":" > routers
    print_rest(block, "transport", routers)
    if (whom == "partners") print partners > routers
    print "  transport = postseal_" transport > routers
    if (!copied[transport]++) {
      print "postseal_" transport ":" > transports
      print_rest("transports" SUBSEP transport, smtp_options, transports)
      print ".include_if_exists /etc/postseal/exim/transport.conf" > transports
    }
    found++
  }
  if (!found) {
    print "copies.awk: no router of cPanel's finds its way by the DNS" > "/dev/stderr"
    exit 1
  }
}
