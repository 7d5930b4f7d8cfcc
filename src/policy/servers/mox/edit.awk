# Reads listener.part, then mox.conf (in the format "sconf", a tab for each level), and puts the lines of the first one into
# every listener that takes mail on port 25. Twice is as good as once.

function depth(line) { match(line, /^\t*/); return RLENGTH }

# The part of the listener that line number n belongs to: SMTP, TLS, …
function end_listener(   n, part, smtp, enabled, port, acme, tls, dropped, line) {
  for (n = 1; n <= held; n++) {
    line = text[n]
    if (depth(line) == 2 && line !~ /^\t*#/) { part = line; sub(/^\t*/, "", part); sub(/:.*/, "", part) }
    if (part == "SMTP" && line ~ /^\t\t\tEnabled: *true/) enabled = 1
    if (part == "SMTP" && line ~ /^\t\t\tPort: *[0-9]/ && line !~ /: *(25|0) *$/) port = 1
    if (part == "TLS" && line ~ /^\t\t\tACME: *[^ ]/) acme = 1
    if (part == "TLS") tls = 1
  }
  smtp = enabled && !port
  found += smtp
  part = ""
  for (n = 1; n <= held; n++) {
    line = text[n]
    if (!smtp) { print line; continue }
    if (depth(line) == 2 && line !~ /^\t*#/) { part = line; sub(/^\t*/, "", part); sub(/:.*/, "", part); dropped = 0 }
    if (depth(line) == 3 && line !~ /^\t*#/) {
      dropped = (part == "SMTP" && line ~ /^\t\t\t(NoSTARTTLS|RequireSTARTTLS):/) ||
        (part == "TLS" && (line ~ /^\t\t\tMinVersion:/ || (!acme && line ~ /^\t\t\tKeyCerts:/)))
    }
    if (!dropped || line ~ /^\t\t\t#/) print line
    if (n == 1 && !tls) { print "\t\tTLS:"; print_tls(acme) }
    if (part == "SMTP" && line ~ /^\t\tSMTP:/) print ours[1]
    if (part == "TLS" && line ~ /^\t\tTLS:/) print_tls(acme)
  }
  held = 0
}

function print_tls(acme,   n) {
  for (n = 2; n <= count; n++) {
    if (acme && ours[n] ~ /KeyCerts:/) break
    print ours[n]
  }
}

FNR == NR { ours[++count] = $0; next }
/^[^\t#]/ { end_listener(); section = $0; sub(/:.*/, "", section); print; next }
section == "Listeners" && /^\t[^\t#]/ { end_listener() }
section == "Listeners" { text[++held] = $0; next }
{ print }

END {
  end_listener()
  if (!found) {
    print "edit.awk: no listener of mox.conf takes mail on port 25" > "/dev/stderr"
    exit 1
  }
}
