#!/bin/sh
# edit.sh put|take|reload: Postseal's lines go into Exim's own configuration, or out of it; Exim reads it anew.
# The files are kept as FILE.before-postseal. Where Exim cannot read the new ones, they are put back at once.
set -eu
cd "$(dirname "$0")"

# The files that the configuration is made of. Debian makes one out of one or many, unless it has one of its own.
is_debian() { [ ! -e /etc/exim4/exim4.conf ] && command -v update-exim4.conf >/dev/null; }
is_split() { is_debian && grep -q "^dc_use_split_config='true'" /etc/exim4/update-exim4.conf.conf; }
sources() {
  if is_split; then
    find /etc/exim4/conf.d/main /etc/exim4/conf.d/acl /etc/exim4/conf.d/transport -type f | grep '/[A-Za-z0-9_-]*$' | sort
  elif is_debian; then echo /etc/exim4/exim4.conf.template
  else exim -bP configure_file | sed 's/^[^/]*//'; fi
}
# Asked before anything is changed: of a broken configuration Exim does not say where it lies.
files=$(sources)
# In the order of names it comes before all others.
FIRST=/etc/exim4/conf.d/main/000_postseal

make_one() { ! is_debian || update-exim4.conf; }

put_back() {
  [ -e "$FIRST.postseal-old" ] && mv "$FIRST.postseal-old" "$FIRST" || rm -f "$FIRST"
  for file in $files; do
    [ ! -e "$file.postseal-old" ] || mv "$file.postseal-old" "$file"
  done
  make_one
}

# A list of ports as it stands there, with colons between.
list() {
  it=$(exim -bP "$1" | sed 's/^[^=]*= *//')
  case $it in '<'?*) it=$(printf %s "$it" | cut -c3- | tr "$(printf %s "$it" | cut -c2)" :) ;; esac
  printf %s "$it" | tr -s ' :' '\n\n'
}

# The ports for users beside those that are there. Who could hand in mail on one of them before may go on without logging
# in; no password is asked for before TLS. What was written the first time stays: then it is what Exim says.
ports() {
  at=/etc/postseal/exim/ports.conf
  users=
  if ! grep -q ports.conf main.conf; then rm -f "$at"; return; fi
  users=1
  [ ! -e "$at" ] || return 0
  own=$(list daemon_smtp_ports) login=
  for port in 587:submission 465:submissions:smtps:ssmtp:urd; do
    printf '%s\n' "$own" | grep -qxE "$(printf %s "$port" | tr : '|')" || login="$login ${port%%:*}"
  done
  advertise=$(exim -bP auth_advertise_hosts | sed 's/^[^=]*= *//')
  {
    echo '# Written by edit.sh.'
    echo "daemon_smtp_ports = $(printf '%s\n' $own $login | paste -sd : -)"
    echo "tls_on_connect_ports = $({ list tls_on_connect_ports; echo; echo 465; } | grep -vxE '|587|submission' | sort -u | paste -sd : -)"
    echo "auth_advertise_hosts = \${if and{{inlist{\$received_port}{587 : 465}}{eq{\$tls_in_cipher}{}}}{}{$advertise}}"
    echo "POSTSEAL_LOGIN = $(printf '%s\n' ${login:-none} | paste -sd : -)"
  } > "$at.new"
  mv "$at.new" "$at"
  if exim -bP local_interfaces | grep -qE '\]:[0-9]|([0-9]+\.){4}[0-9]'; then
    echo 'local_interfaces names ports of its own: add 587 and 465 there' >&2
  fi
  if grep -s '^SMTPLISTENEROPTIONS=.*-oX' /etc/default/exim4; then
    echo 'This line of /etc/default/exim4 names the ports: add 587 and 465 there' >&2
  fi
}

put() {
  ports
  acl=$(exim -bP acl_smtp_mail | sed 's/^[^=]*= *//')
  [ "$acl" != acl_postseal ] || acl=
  case $acl in *[!A-Za-z0-9_]*)
    echo "acl_smtp_mail is more than the name of a list: $acl" >&2
    echo "Give the list a name, or add \".include /etc/postseal/exim/acl.conf\" at its beginning by hand." >&2
    return 1 ;;
  esac
  if is_split && [ -z "$acl" ]; then
    echo "acl_smtp_mail is empty: set MAIN_ACL_CHECK_MAIL = acl_check_mail, as Debian has it" >&2
    return 1
  fi
  shown=
  [ ! -e client.conf ] || shown=1
  for file in $files; do
    case $file in */conf.d/*) whole= section=${file%/*} section=${section##*/} ;; *) whole=1 section=main ;; esac
    [ "$section" != transport ] || section=transports
    # Written beside it, with its owner and its permissions, and then put in its place at once.
    cp -p "$file" "$file.postseal-new"
    awk -v section="$section" -v whole="$whole" -v acl="$acl" -v dane="$DANE" -v shown="$shown" -v users="$users" -f edit.awk "$file" \
      > "$file.postseal-new"
    if cmp -s "$file" "$file.postseal-new"; then rm "$file.postseal-new"; continue; fi
    [ -e "$file.before-postseal" ] || cp -p "$file" "$file.before-postseal"
    cp -p "$file" "$file.postseal-old"
    mv "$file.postseal-new" "$file"
  done
  if is_split; then
    [ ! -e "$FIRST" ] || cp -p "$FIRST" "$FIRST.postseal-old"
    echo '.include /etc/postseal/exim/main.conf' > "$FIRST"
  fi
  if ! { make_one && exim -bV >/dev/null; }; then
    put_back
    echo "Exim cannot read it so: everything is as it was" >&2
    return 1
  fi
  rm -f "$FIRST.postseal-old"
  for file in $files; do rm -f "$file.postseal-old"; done
}

take() {
  rm -f "$FIRST"
  for file in $files; do
    [ -e "$file.before-postseal" ] || continue
    # What was changed by hand since is lost from the file, but not for good.
    cp -p "$file" "$file.postseal-undone"
    mv "$file.before-postseal" "$file"
  done
  make_one
}

reload() {
  if [ -d /run/systemd/system ]; then
    systemctl reload exim4 2>/dev/null || systemctl reload exim
  else
    kill -HUP "$(cat "$(exim -bP pid_file_path | sed 's/^[^/]*//')")"
  fi
  # A connection that is taken before Exim begins anew holds the port, and Exim waits 30 seconds for it.
  sleep 1
}

"$1"
