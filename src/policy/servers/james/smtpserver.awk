# Reads tls.xml, then smtpserver.xml, and puts the first one in place of the element tls of every server on port 25.

function end_server(   n, port, inside, comment, line) {
  for (n = 1; n <= held; n++) if (text[n] ~ /<bind>[^<]*:25<\/bind>/) port = 1
  found += port
  for (n = 1; n <= held; n++) {
    line = text[n]
    if (line ~ /<!--/) comment = 1
    if (port && !comment && line ~ /<tls[ >]/) { inside = 1; print_ours() }
    if (!inside) print line
    if (inside && line ~ /(<\/tls>|<tls[^>]*\/>)/) inside = 0
    if (line ~ /-->/) comment = 0
  }
  held = 0
}

function print_ours(   n) {
  for (n = 1; n <= count; n++) print "        " ours[n]
  put++
}

FNR == NR { ours[++count] = $0; next }
/<smtpserver[ >]/ { server = 1 }
server { text[++held] = $0 }
!server { print }
/<\/smtpserver>/ { server = 0; end_server() }

END {
  if (!found || put < found) {
    print "smtpserver.awk: no server on port 25 with an element tls" > "/dev/stderr"
    exit 1
  }
}
