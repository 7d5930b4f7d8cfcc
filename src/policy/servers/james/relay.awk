# Reads classes.list (a class, a parameter), relay.list (a class, a matcher) and mailetcontainer.xml, and puts a RemoteDelivery
# for each line of relay.list at the beginning of the processor "relay", with the other parameters of the one that
# stands there. What was put there before is taken out first, so twice is as good as once.

FNR == 1 { nr++ }
nr == 1 { class = $1; sub(/^[^ ]* /, ""); parameters[class] = parameters[class] $0 "\n"; next }
nr == 2 { classes[++count] = $1; sub(/^[^ ]* /, ""); matchers[count] = $0; next }

/<!-- postseal begins -->/ { taken = 1 }
taken { if (/<!-- postseal ends -->/) taken = 0; next }
{ text[++held] = $0 }
/<!--/ { comment = 1 }
!comment && /<processor[^>]*state="relay"/ { start = held; relay = 1 }
relay && !comment && /<gateway[ >]/ { gateway = 1 }
relay && !comment && /<mailet[^>]*class="RemoteDelivery"/ && !own { own = 1; next }
own == 1 && /<\/mailet>/ { own = 2 }
own == 1 && !/<(outgoing|startTLS|sslEnable|sslTrustAllCerts|verifyServerIdentity|mail\.smtp\.)/ { kept[++keep] = $0 }
relay && /<\/processor>/ { relay = 0 }
/-->/ { comment = 0 }

function delivery(n,   i, lines, total, name, value) {
  print "            <mailet match=\"" matchers[n] "\" class=\"RemoteDelivery\">"
  print "                <outgoing>postseal-" classes[n] "</outgoing>"
  total = split(parameters[classes[n]], lines, "\n")
  for (i = 1; i < total; i++) {
    name = value = lines[i]
    sub(/=.*/, "", name)
    sub(/^[^=]*=/, "", value)
    print "                <" name ">" value "</" name ">"
  }
  for (i = 1; i <= keep; i++) print kept[i]
  print "            </mailet>"
}

END {
  if (!start || !own || gateway) {
    print "relay.awk: the processor \"relay\" has no RemoteDelivery, or one with a gateway" > "/dev/stderr"
    exit 1
  }
  for (i = 1; i <= held; i++) {
    print text[i]
    if (i == start) {
      print "            <!-- postseal begins -->"
      for (n = 1; n <= count; n++) delivery(n)
      print "            <!-- postseal ends -->"
    }
  }
}
