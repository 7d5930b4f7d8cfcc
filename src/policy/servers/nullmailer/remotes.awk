# nullmailer's list of relays with the TLS that is asked for; everything else on a line stays as it was typed.
# awk -v CLASS=plain|required|verified -v ROOTS=file -f remotes.awk remotes
# With -v SHOW=1: the relays without names and passwords; with -v LOOK=1: host and port of those to be asked for STARTTLS.

# The words of a line as a shell sees them, each as it was typed; returns how many.
function words(line,   at, sign, quote, word, count, inside) {
  count = 0; word = ""; quote = ""; inside = 0
  for (at = 1; at <= length(line); at++) {
    sign = substr(line, at, 1)
    if (quote == "" && sign ~ /[ \t]/) {
      if (inside) { typed[++count] = word; word = ""; inside = 0 }
      continue
    }
    inside = 1
    word = word sign
    if (sign == "\\" && quote != "'") { at++; word = word substr(line, at, 1) }
    else if (quote == "" && (sign == "'" || sign == "\"")) quote = sign
    else if (sign == quote) quote = ""
  }
  if (inside) typed[++count] = word
  return count
}

# What a word says.
function plain(word) {
  gsub(/["'\\]/, "", word)
  sub(/^--/, "", word)
  return word
}

function cannot(why) { print "nullmailer: " why " Nothing was done." > "/dev/stderr"; exit 1 }

/^[ \t]*(#|$)/ { if (!SHOW && !LOOK) print; next }

{
  count = words($0)
  host = plain(typed[1])
  protocol = count > 1 ? plain(typed[2]) : "smtp"
  implicit = 0; der = 0; port = 25; kept = ""; shown = ""
  for (i = 3; i <= count; i++) {
    option = plain(typed[i])
    if (option == "tls" || option == "ssl") implicit = 1
    if (option == "x509fmtder") der = 1
    if (option ~ /^port=/) port = substr(option, 6)
    if (option !~ /^(user|pass)=/) shown = shown " " option
    if (option ~ /^(tls|ssl|starttls|insecure|tls-anon-auth)$/ || option ~ /^x509cafile=/) continue
    kept = kept " " typed[i]
  }
  if (SHOW) { print host, protocol shown; next }
  if (protocol != "smtp") {
    if (CLASS != "plain") cannot(host " is spoken to by " protocol ", which has no TLS: use smtp there.")
    if (!LOOK) print
    next
  }
  if (implicit && CLASS == "plain") cannot(host " is spoken to over TLS from the first byte, and plain text was asked for: take the word tls out of its line first.")
  if (der && CLASS == "verified") cannot(host " has files in the form DER (x509fmtder), and our root certificates are PEM: turn them into PEM first.")
  if (LOOK) { if (!implicit && CLASS != "plain") print host, port; next }
  tls = implicit ? " tls" : " starttls"
  if (CLASS == "plain") tls = ""
  if (CLASS == "required") tls = tls " insecure"
  if (CLASS == "verified") tls = tls " x509cafile=" ROOTS
  print typed[1] " " (count > 1 ? typed[2] : "smtp") tls kept
}
