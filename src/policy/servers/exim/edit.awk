# Puts Postseal's lines into a file of Exim's configuration. Variables: section, in which the file begins (main where it
# is the whole configuration); acl, the name of the administrator's list for MAIL, empty where there is none; shown, where
# servers that ask for a certificate are shown one; users, where they hand in mail on ports of their own.
# What Postseal put there before is taken out first, so twice is as good as once.

function include(file) {
  print "# >>> postseal"
  print ".include /etc/postseal/exim/" file
  print "# <<< postseal"
}

# Options of the administrator's own that would stand there twice. Long ones go on behind a backslash.
function is_ours(line, options,   name) {
  name = line
  sub(/^[ \t]*(hide[ \t]+)?/, "", name)
  if (!match(name, /^[a-z_0-9]+[ \t]*(=|$)/)) return 0
  sub(/[ \t=].*/, "", name)
  return index(" " options " ", " " name " ") > 0
}

function aside(line, options,   ours) {
  ours = goes_on || is_ours(line, options)
  goes_on = ours && line ~ /\\[ \t]*$/
  return ours ? "#postseal# " line : line
}

# What a transport says of a certificate that it shows: nothing, or under which macro it does (as Debian's do), or "!".
function own_certificate(   i, macro) {
  for (i = 1; i <= held; i++) if (transport[i] ~ /^[ \t]*(hide[ \t]+)?tls_certificate[ \t]*=/) {
    macro = transport[i - 1]
    if (macro !~ /^[ \t]*[.]ifdef[ \t]+[A-Za-z_0-9]+[ \t]*$/) return "!"
    gsub(/^[ \t]*[.]ifdef[ \t]+|[ \t]+$/, "", macro)
    return macro
  }
  return ""
}

function include_transport(   own) {
  print "# >>> postseal"
  print ".include /etc/postseal/exim/transport.conf"
  own = shown ? own_certificate() : "!"
  if (own != "" && own != "!") print ".ifndef " own
  if (own != "!") print ".include /etc/postseal/exim/client.conf"
  if (own != "" && own != "!") print ".endif"
  print "# <<< postseal"
}

# A transport is known to be one for SMTP only when all of it was read. LMTP leads to the mailboxes, often of this machine.
function end_transport(   i) {
  goes_on = 0
  if (lmtp) smtp = 0
  for (i = 1; i <= held; i++) {
    print smtp ? aside(transport[i], smtp_options) : transport[i]
    if (smtp && transport[i] ~ smtp_driver) include_transport()
  }
  held = smtp = lmtp = 0
}

BEGIN {
  main_options = "tls_advertise_hosts tls_certificate tls_privatekey tls_require_ciphers tls_try_verify_hosts " \
    "tls_verify_certificates tls_verify_hosts openssl_options"
  smtp_options = "connection_max_messages event_action hosts_avoid_tls hosts_require_tls multi_domain no_multi_domain " \
    "no_retry_include_ip_address retry_include_ip_address tls_require_ciphers tls_try_verify_hosts " \
    "tls_verify_cert_hostnames tls_verify_certificates tls_verify_hosts"
  if (users) main_options = main_options " auth_advertise_hosts daemon_smtp_ports tls_on_connect_ports"
  if (dane) smtp_options = smtp_options " hosts_try_dane hosts_require_dane"
  smtp_driver = "^[ \t]*driver[ \t]*=[ \t]*\"?smtp\"?[ \t]*$"
  lmtp_protocol = "^[ \t]*protocol[ \t]*=[ \t]*\"?lmtp\"?[ \t]*$"
  if (section == "main" && whole) begin_main()
}

function begin_main() {
  print "# >>> postseal"
  print ".include /etc/postseal/exim/main.conf"
  if (acl == "") print "acl_smtp_mail = acl_postseal"
  print "# <<< postseal"
}

function own_acl() {
  print "# >>> postseal"
  print "acl_postseal:"
  print ".include /etc/postseal/exim/acl.conf"
  print "  accept"
  print "# <<< postseal"
}

/^# >>> postseal$/ { taken = 1 }
taken { if (/^# <<< postseal$/) taken = 0; next }
{ sub(/^#postseal# /, "") }

/^[ \t]*begin[ \t]+[a-z]/ {
  end_transport()
  section = $2
  print
  if (section == "acl") { seen_acl = 1; if (acl == "") own_acl() }
  next
}
section == "transports" && /^[a-z_0-9A-Z]+:/ { end_transport() }
section == "transports" {
  transport[++held] = $0
  if ($0 ~ smtp_driver) smtp = 1
  if ($0 ~ lmtp_protocol) lmtp = 1
  next
}
section == "main" { print aside($0, main_options); next }
{ print }
section == "acl" && acl != "" && $0 ~ "^[ \t]*" acl "[ \t]*:" { include("acl.conf") }

END {
  end_transport()
  if (whole && acl == "" && !seen_acl) {
    print "# >>> postseal"
    print "begin acl"
    print "acl_postseal:"
    print ".include /etc/postseal/exim/acl.conf"
    print "  accept"
    print "# <<< postseal"
  }
}
