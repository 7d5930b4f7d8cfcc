# edit.sh save|serve|hide|send|take: Postseal's files under qmail's control, each read for each connection.
# save keeps what is there before us; serve KEY CERTIFICATE offers TLS, hide does not; send ROOTS plain|opportunistic sets
# how mail is sent; take brings back what was there.
user=${SMTPD_USER:-qmaild}
ours="servercert.pem tlsserverciphers tlsclientciphers smtproutes tlshosts/exhaustivelist"

forget() {
  for it in "$control"/tlshosts/*.pem "$control"/notlshosts/*; do
    if [ -h "$it" ] && [ "$(readlink "$it")" = "$control/postseal-roots.pem" ]; then rm -f "$it"; fi
  done
  rm -f "$control/postseal-roots.pem"
}

case $1 in
  save)
    # shellcheck disable=SC2086
    save $ours ;;
  serve)
    if [ "$2" = "$3" ]; then set -- "$1" "$2"; fi
    (umask 077 && shift && cat "$@" > "$control/servercert.pem.new")
    chown "$user" "$control/servercert.pem.new"
    chmod 0400 "$control/servercert.pem.new"
    mv "$control/servercert.pem.new" "$control/servercert.pem" ;;
  hide)
    rm -f "$control/servercert.pem" ;;
  send)
    forget
    mkdir -p "$control/tlshosts" "$control/notlshosts"
    cp "$2" "$control/postseal-roots.pem"
    chmod 0644 "$control/postseal-roots.pem"
    if [ "$3" = plain ]; then : > "$control/tlshosts/exhaustivelist"; else rm -f "$control/tlshosts/exhaustivelist"; fi
    others smtproutes > routes.new
    { echo "# Postseal begins"
      grep -v '^#' postseal.partners | while read -r class domain server; do
        if grep -qiE "^\.?$(printf %s "$domain" | sed 's/\./\\./g'):" routes.new; then
          echo "edit.sh: smtproutes has a route of yours for $domain" >&2
          exit 1
        fi
        [ "$class" = opportunistic ] || [ "$server" != - ] || server=$(first_server "$domain")
        case $class in
          verified) ln -sf "$control/postseal-roots.pem" "$control/tlshosts/$server.pem" ;;
          plain) ln -sf "$control/postseal-roots.pem" "$control/notlshosts/$server" ;;
          # By the DNS, whatever is said of a domain above.
          *) server= ;;
        esac
        printf '%s:%s\n.%s:%s\n' "$domain" "$server" "$domain" "$server"
        echo "$class: $domain ${server:+-> $server}" >&2
      done
      echo "# Postseal ends"; } > ours.new
    cat routes.new ours.new | put smtproutes
    rm -f routes.new ours.new ;;
  take)
    # shellcheck disable=SC2086
    take $ours
    forget
    rmdir "$control/tlshosts" "$control/notlshosts" 2>/dev/null || true ;;
esac
