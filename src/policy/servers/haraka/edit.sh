#!/bin/sh
# edit.sh put|take|reload|allow KEY: Postseal's lines go into Haraka's own files, or out of them; Haraka begins anew;
# its user may read the key. The files are kept as FILE.before-postseal.
set -eu
cd "$(dirname "$0")"
home=/etc/haraka
config=$home/config
FILES="tls.ini outbound.ini smtp.ini plugins"

# A value of smtp.ini, outside of sections.
value() {
  [ -e "$config/smtp.ini" ] || return 0
  awk -v name="$1" '/^[ \t]*\[/ { other = $0 !~ /\[main\]/ }
    !other && $0 ~ "^[ \t]*" name "[ \t]*=" { sub(/^[^=]*=[ \t]*/, ""); sub(/[ \t\r]*$/, ""); it = $0 }
    END { print it }' "$config/smtp.ini"
}

# Where Haraka listens, with the ports for users at each address of port 25.
listen() {
  present=$(cat "$config/smtp.ini" 2>/dev/null |
    awk '/^; >>> Postseal/ { skip = 1 } !skip { sub(/^;postseal; /, ""); print } /^; <<< Postseal/ { skip = 0 }' |
    awk '/^[ \t]*\[/ { exit } /^[ \t]*listen[ \t]*=/ { sub(/^[^=]*=[ \t]*/, ""); it = $0 } END { print it }')
  [ -n "$present" ] || present='[::0]:25'
  all=$present
  for it in $(echo "$present" | tr ',' ' '); do
    case $it in *:25) at=${it%:25} ;; *:[0-9]*) continue ;; *) at=$it ;; esac
    for port in 465 587; do
      case ",$(echo "$all" | tr -d ' ')," in *":$port,"*"$at:$port,"* | *"$at:$port,"*) ;; *) all="$all,$at:$port" ;; esac
    done
  done
  echo "$all"
}

changed() {
  file=$config/$1
  if [ -s "$file.postseal-new" ] || [ -e "$file" ]; then
    if cmp -s "$file" "$file.postseal-new"; then rm "$file.postseal-new"; return 0; fi
    if [ -e "$file" ]; then
      [ -e "$file.before-postseal" ] || [ -e "$file.none-postseal" ] || cp -p "$file" "$file.before-postseal"
    else
      : > "$file.none-postseal"
    fi
    mv "$file.postseal-new" "$file"
  else
    rm -f "$file.postseal-new"
  fi
}

put() {
  [ -e "$config/plugins" ] || { echo "there is no $config/plugins: is Haraka's folder another one than $home?" >&2; return 1; }
  for ini in tls.ini outbound.ini smtp.ini; do
    block=$ini
    if [ "$ini" = smtp.ini ]; then
      block=$config/smtp.ini.postseal-block
      if [ -n "$SUBMISSION" ]; then
        printf '[main]\nlisten=%s\nsmtps_port=465\n' "$(listen)" > "$block"
      else : > "$block"; fi
    fi
    new=$config/$ini.postseal-new
    # With the owner and the permissions that it has.
    if [ -e "$config/$ini" ]; then cp -p "$config/$ini" "$new"; present=$config/$ini; else : > "$new"; present=/dev/null; fi
    awk -v block="$block" -f edit.awk "$present" > "$new"
    rm -f "$config/smtp.ini.postseal-block"
    changed "$ini"
  done
  new=$config/plugins.postseal-new
  cp -p "$config/plugins" "$new"
  # Ours come first: what is asked of a sender is asked before anything else is done for it.
  {
    echo '# >>> Postseal'
    [ -z "$OFFERED" ] || echo tls
    echo postseal_tls
    echo '# <<< Postseal'
    awk '/^# >>> Postseal/ { skip = 1 } !skip { sub(/^#postseal# /, ""); if (/^[ \t]*tls[ \t\r]*$/) printf "#postseal# "; print }
      /^# <<< Postseal/ { skip = 0 }' "$config/plugins"
  } > "$new"
  changed plugins
}

take() {
  for it in $FILES; do
    file=$config/$it
    # What was changed by hand since is lost from the file, but not for good.
    if [ -e "$file.before-postseal" ]; then
      cp -p "$file" "$file.postseal-undone"
      mv "$file.before-postseal" "$file"
    elif [ -e "$file.none-postseal" ]; then
      mv "$file" "$file.postseal-undone"
      rm "$file.none-postseal"
    fi
  done
}

# Where Haraka changes to a user of its own, it reads the key as this one when tls.ini changes. Of groups it has root's,
# or the one that it is told; never the user's.
allow() {
  group=$(value group)
  user=$(value user)
  if [ -n "$group" ]; then
    chown root "$1"
    chgrp "$group" "$1"
    chmod 0640 "$1"
  else
    chown "${user:-root}" "$1"
    chmod 0600 "$1"
  fi
  node -e '
    const [file, user, group] = process.argv.slice(1)
    process.setgroups([])
    if (group) process.setgid(group)
    if (user) process.setuid(user)
    require("node:fs").readFileSync(file)' "$1" "$user" "$group" 2>/dev/null || {
    echo "the user of Haraka${user:+ ($user)} cannot read $1: can it enter the folder?" >&2
    return 1
  }
}

reload() {
  if [ -d /run/systemd/system ] && systemctl cat haraka >/dev/null 2>&1; then
    systemctl restart haraka
    return
  fi
  file=$(value daemon_pid_file)
  [ -n "$file" ] || file=/var/run/haraka.pid
  if [ ! -s "$file" ]; then
    echo "Haraka does not run as the service haraka nor with daemonize=true: start it anew by hand" >&2
    return 1
  fi
  process=$(cat "$file")
  # Is asked to end, and made to where connections keep it.
  for signal in INT TERM KILL; do
    kill -s "$signal" "$process" 2>/dev/null || break
    for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      kill -0 "$process" 2>/dev/null || break 2
      sleep 0.1
    done
  done
  rm -f "$file"
  haraka -c "$home"
  at=$(value listen | tr ',' '\n' | sed -n 's/[ \t]*//g; s/^\(.*\):25$/\1/p' | head -n 1 | tr -d '[]')
  case $at in '' | 0.0.0.0 | ::0 | ::) at=127.0.0.1 ;; esac
  # Until it listens.
  node -e '
    const net = require("node:net"), until = Date.now() + 20000
    const look = () => net.connect(25, process.argv[1])
      .on("connect", () => process.exit(0))
      .on("error", () => Date.now() < until ? setTimeout(look, 50) : process.exit(1))
    look()' "$at" || { echo "Haraka does not listen on $at:25" >&2; return 1; }
}

"$@"
