  # Where Sendmail's own rules lead (mailertable, smart host), each with its port; then the MX records of what is no address.
  routed=$(printf '/parse postmaster@%s\n=M\n' "$1" | limited 20 sendmail -bt 2>&1 | awk '
    /^mailer [^,]*, host .*, user / {
      mailer = $2; sub(/,$/, "", mailer)
      to = $0; sub(/^mailer [^,]*, host /, "", to); sub(/, user .*/, "", to)
    }
    / P=\[(IPC|TCP)\] / {
      name = $0; sub(/^.*mailer [0-9]+ \(/, "", name); sub(/\): .*/, "", name)
      port[name] = match($0, / \$h [0-9]+$/) ? $NF : 25
    }
    END {
      while (to != "" && mailer in port) {
        if (!match(to, /^\[[^]]*\]/)) match(to, /^[^:]*/)
        if (RLENGTH) print tolower(substr(to, 1, RLENGTH)), port[mailer]
        to = substr(to, RLENGTH + 2)
      }
    }')
  found=$(printf '%s\n' "$routed" | while read -r to port; do
    case $to in
      '') ;;
      '[ipv6:'*) echo "[${to#*:}:$port" ;;
      '['*) to=${to#?} && echo "${to%?}:$port" ;;
      *) echo "/mx $to" | limited 20 sendmail -bt 2>&1 | awk -v port="$port" '/^[ \t]/ { sub(/\.$/, "", $1); if ($1 != "") print tolower($1) ":" port }' ;;
    esac
  done)
  [ -n "$found" ] || {
    echo "$1: Sendmail finds no server that takes its mail. In sendmail -bt, /parse postmaster@$1 and then /mx say why." >&2
    return 1
  }
  printf '%s\n' "$found"
