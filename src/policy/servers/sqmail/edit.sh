# edit.sh save|send|take: Postseal's lines in s/qmail's control files, each read for each connection.
# save keeps what is there before us; send ROOTS plain|opportunistic|required|verified sets how mail is sent; take brings
# back what was there.

# covered NAME FILE: the first line of the file that holds for the name: it has the name, or a domain above it behind a dot,
# or no name at all, before its colon; rules have a sign before that.
covered() {
  awk -v name="$1" '
    /^#/ || !/:/ { next }
    {
      rule = key = tolower($0)
      sub(/:.*/, "", key)
      sub(/^[!%=~+-]/, "", key)
      if (key == "" || key == name || (key ~ /^\./ && length(name) > length(key) &&
        substr(name, length(name) - length(key) + 1) == key)) { print rule; exit }
    }' "$2"
}

stop() {
  echo "edit.sh: $*" >&2
  exit 1
}

case $1 in
  save)
    save tlsdestinations smtproutes ;;
  send)
    cp "$2" "$control/postseal-roots.pem"
    chmod 0644 "$control/postseal-roots.pem"
    others smtproutes > routes.others
    # What is said of everybody is ours.
    others tlsdestinations | sed '/^[=~+-]\{0,1\}\*\{0,1\}:/d' > rules.others
    cat routes.others > routes.all
    [ ! -e "$control/qmtproutes" ] || cat "$control/qmtproutes" >> routes.all
    if [ -s "$control/authsenders" ]; then
      echo "edit.sh: authsenders sends some senders' mail through servers of its own: what is set here does not hold for it" >&2
    fi
    # A rule with "!" comes before all others, and rules go by the name of the server: none may hold for a verified one.
    { cat rules.others
      awk '$1 == "plain" { print "!" $2 ":"; if ($5 != "single") print "!." $2 ":" }' postseal.partners; } > rules.first
    echo "# Postseal begins" | tee routes.ours > rules.ours
    grep -v '^#' postseal.partners | while read -r class domain server above below; do
      if [ "$class" != opportunistic ]; then
        found=$(covered "$domain" routes.all)
        [ -z "$found" ] || stop "smtproutes or qmtproutes has a route of yours for $domain ($found): rules for TLS go by the name of that server"
        found=$(covered "$domain" rules.others)
        [ -n "$found" ] || found=$(covered ".$domain" rules.others)
        [ -z "$found" ] || stop "tlsdestinations has a rule of yours for $domain ($found)"
      fi
      case $class in
        verified)
          [ "$server" != - ] || server=$(first_server "$domain")
          found=$(covered "$server" rules.first)
          [ -z "$found" ] || stop "$domain is served by $server, for which another rule holds ($found)"
          rule="=$server:$control/postseal-roots.pem"
          grep -qxF "$rule" rules.ours || echo "$rule" >> rules.ours
          printf '%s:%s\n.%s:%s\n' "$domain" "$server" "$domain" "$server" >> routes.ours
          echo "verified: $domain -> $server" >&2
          continue ;;
        plain) mark='!' ;;
        *) mark= ;;
      esac
      # By the DNS, whatever route a domain above has.
      [ "$above" != routed ] || printf '%s:\n.%s:\n' "$domain" "$domain" >> routes.ours
      if [ "$class" != opportunistic ]; then
        echo "$mark$domain:" >> rules.ours
        [ "$below" = single ] || echo "$mark.$domain:" >> rules.ours
      fi
      echo "$class: $domain" >&2
    done
    case $3 in
      opportunistic) echo "*:" >> rules.ours ;;
      required) echo "+*:" >> rules.ours ;;
      verified) echo "+*:$control/postseal-roots.pem" >> rules.ours ;;
    esac
    echo "# Postseal ends" | tee -a routes.ours >> rules.ours
    cat routes.others routes.ours | put smtproutes
    cat rules.others rules.ours | put tlsdestinations
    rm -f routes.others routes.ours routes.all rules.others rules.ours rules.first ;;
  take)
    take tlsdestinations smtproutes
    rm -f "$control/postseal-roots.pem" ;;
esac
