#!/bin/sh
# apply.sh [--dry-run]: makes it so, as root. With --dry-run it shows what would change, and changes nothing.
#
# Everything that may change is copied first. Where a step, the server's own check or a look at the server afterwards
# fails, all of it is put back as it was. Where this was ended by force, the next run puts it back and begins anew.
set -eu
cd "$(dirname "$0")"

touched=@TOUCHED@
# Whether settings lie in no file as well.
elsewhere=@ELSEWHERE@
host=@HOST@
# The certificate that is shown on these ports then; empty where TLS is not offered.
shown=@SHOWN@
looks=@LOOKS@
# From where this machine sees it; a rule may hide TLS from its own addresses.
seen_at=@SEEN_AT@
saved=/var/backups/postseal-apply
# What undo.sh gives back beside the server's own settings.
undo=@UNDO@
# Where the certificate and the key belong that lie in this folder; empty where they do not.
certificate=@CERTIFICATE@
key=@KEY@

# The key that the server reads: a step may change who else may.
secret=@SECRET@

# The same, where a step needs it: it comes along, or lies there already.
needed=@NEEDED@

# The owner and the permissions of a file; how they are asked for is no matter of POSIX.
rights() { stat -L -c '%u:%g %a' "$1" 2>/dev/null || stat -L -f '%u:%g %Lp' "$1"; }

# bring FILE TO MODE: puts it there, at once; what is the same already stays as it is, with its owner.
bring() {
  if [ -z "$2" ] || cmp -s "$1" "$2"; then return 0; fi
  [ -d "${2%/*}" ] || install -d -m 0755 "${2%/*}"
  install -m "$3" "$1" "$2.postseal-new"
  mv -f "$2.postseal-new" "$2"
}

# both TO: the same for a file that holds both, the key first, as Postfix wants it.
both() {
  if cat private.key certificate.pem | cmp -s - "$1"; then return 0; fi
  [ -d "${1%/*}" ] || install -d -m 0755 "${1%/*}"
  (umask 077 && cat private.key certificate.pem > "$1.postseal-new")
  mv -f "$1.postseal-new" "$1"
}

steps() {
if [ -n "$key" ] && [ "$key" = "$certificate" ]; then both "$key"; else
  bring certificate.pem "$certificate" 0644
  bring private.key "$key" 0600
fi
@STEPS@
}

reload() {
@RELOAD@
}

# keep FILE, restore FILE: what lies in no file, into this one and back from it.
keep() {
@KEEP@
}

restore() {
@RESTORE@
}

# Where the server shows a certificate of its own on these ports, any will do.
own_certificate() {
@OWN_CERTIFICATE@
}

# What is lost by the first run: who might read the key, and what lay where certificate and key were put.
remember() {
  [ -d "$undo" ] || { remembered=yes; (umask 077 && mkdir -p "$undo"); }
  if [ -e "$saved/rights" ] && ! grep -qs " $secret\$" "$undo/rights"; then
    echo "$(cat "$saved/rights") $secret" >> "$undo/rights"
  fi
  for it in "$certificate" "$key"; do
    if [ -z "$it" ] || grep -qsx "$it" "$undo/brought" || [ -e "$undo/before$it" ]; then continue; fi
    if [ ! -e "$saved$it" ]; then echo "$it" >> "$undo/brought"
    elif ! cmp -s "$saved$it" "$it"; then
      (umask 077 && mkdir -p "$undo/before${it%/*}")
      cp -a "$saved$it" "$undo/before$it"
    fi
  done
}

say() { printf '%s\n' "$*" >&2; }

save() {
  rm -rf "$saved.new"
  mkdir -p "${saved%/*}"
  (umask 077 && mkdir "$saved.new")
  for it in $touched; do
    [ -e "$it" ] || continue
    mkdir -p "$saved.new${it%/*}"
    cp -a "$it" "$saved.new$it"
  done
  [ -z "$elsewhere" ] || keep "$saved.new/elsewhere"
  [ ! -e "$secret" ] || rights "$secret" > "$saved.new/rights"
  # Whole from here on: nothing is put back from a half.
  mv "$saved.new" "$saved"
}

# What is as it was is not touched, and a file is replaced at once: the server may be reading it. It fails where it is not
# done to the end.
put_back() {
  left=
  for it in $touched; do
    if [ -e "$it" ]; then
      find "$it" ! -type d | {
        well=yes
        while IFS= read -r file; do
          [ -e "$saved$file" ] || [ -h "$saved$file" ] || rm -f "$file" || well=
        done
        [ -n "$well" ]
      } || left=yes
    fi
    if [ -e "$saved$it" ]; then
      find "$saved$it" ! -type d | {
        well=yes
        while IFS= read -r copy; do
          file=${copy#"$saved"}
          if cmp -s "$copy" "$file" && [ "$(rights "$copy")" = "$(rights "$file")" ]; then continue; fi
          if cp -a "$copy" "$file.postseal-back" && mv -f "$file.postseal-back" "$file"; then continue; fi
          rm -f "$file.postseal-back"
          say "apply.sh: $file could not be put back."
          well=
        done
        [ -n "$well" ]
      } || left=yes
    fi
    find "$it" -depth -type d 2>/dev/null | while IFS= read -r folder; do
      [ -d "$saved$folder" ] || rmdir "$folder" 2>/dev/null || true
    done
  done
  if [ -e "$saved/rights" ] && [ -e "$secret" ]; then
    read -r owner mode < "$saved/rights"
    chown "$owner" "$secret" || left=yes
    chmod "$mode" "$secret" || left=yes
  fi
  [ -z "$left" ]
}

put_back_elsewhere() { [ ! -e "$saved/elsewhere" ] || restore "$saved/elsewhere"; }

loaded=
remembered=
doing=
finish() {
  status=$?
  set +e
  trap '' HUP INT TERM
  if [ "$status" != 0 ] && [ -d "$saved" ]; then
    if ! put_back; then
      say "apply.sh: that did not work, and not all could be put back: see above. It is saved in $saved. The next run tries it again first."
      exit "$status"
    fi
    if ! put_back_elsewhere; then
      say "apply.sh: that did not work, and what is in $saved/elsewhere could not be put back. The next run tries it again first."
      exit "$status"
    fi
    [ -z "$remembered" ] || rm -rf "$undo"
    [ -z "$loaded" ] || reload || say "apply.sh: the server could not be told to read again what was put back: see whether it runs, and start it."
    case $status:$doing in
      129:*|130:*|143:*) say "apply.sh: this was ended before it was done, and everything is as it was before." ;;
      # Not every server says so on the screen.
      *:reload) say "apply.sh: the server could not be told to read this: it may not be running, and its log may say why. That did not work, and everything is as it was before." ;;
      *) say "apply.sh: that did not work, and everything is as it was before. What went wrong is said above." ;;
    esac
  elif [ "$status" != 0 ]; then
    case $status in
      129|130|143) say "apply.sh: this was ended before anything was changed." ;;
      *) say "apply.sh: what may change could not be copied to $saved first: see above. Nothing was changed." ;;
    esac
  else
    next=
    [ ! -e verify.sh ] || next=' Next: sh verify.sh.'
    say "apply.sh: done.$next What was before comes back by: sh undo.sh"
  fi
  # Half of a key, where this was ended in the middle of it.
  for it in "$certificate" "$key"; do [ -z "$it" ] || rm -f "$it.postseal-new"; done
  rm -rf "$saved" "$saved.new" "$saved.lock"
  exit "$status"
}

@LIMITED@
# Whether the server shows the certificate; it may take some seconds to begin anew.
look() {
  [ -n "$shown" ] || return 0
  if [ -z "$seen_at" ]; then
    say "apply.sh: a rule hides TLS from this machine itself: look at the server from elsewhere."
    return 0
  fi
  wanted=$(openssl x509 -in "$shown" -noout -fingerprint -sha256)
  answered= others=0 silences=0 until=
  while :; do
    now=
    for address in $seen_at; do
      for port in $looks; do
        protocol=${port%:*} port=${port#*:}
        seen=$(limited 10 openssl s_client -starttls "$protocol" -connect "$address:$port" -servername "$host" </dev/null 2>/dev/null) || true
        case $seen in *CONNECTED*) now=1 answered="$address answers on port $port" ;; *) continue ;; esac
        shows=$(printf '%s\n' "$seen" | openssl x509 -noout -fingerprint -sha256 2>/dev/null) || true
        if [ -n "$shows" ] && own_certificate; then
          say "apply.sh: $address shows a certificate of its own on port $port."
          return 0
        fi
        if [ "$shows" = "$wanted" ]; then
          say "apply.sh: $address shows the certificate on port $port."
          return 0
        fi
      done
    done
    # One that has to be started anew may need a moment. One that answered and no longer does is beginning anew: Exim waits
    # 30 seconds for its port where a connection of before still holds it.
    if [ -n "$now" ]; then
      others=$((others + 1))
      [ "$others" -lt 10 ] || break
    elif [ -z "$answered" ]; then
      silences=$((silences + 1))
      [ "$silences" -lt 4 ] || break
    else
      [ -n "$until" ] || say "apply.sh: the server begins anew: waiting for it, 40 seconds at most."
      [ -n "$until" ] || until=$(($(date +%s) + 40))
      [ "$(date +%s)" -lt "$until" ] || break
    fi
    sleep 1
  done
  if [ -z "$answered" ]; then
    say "apply.sh: nobody answers ($looks), neither here nor at $host: look at the server from elsewhere."
    return 0
  fi
  say "apply.sh: $answered, and does not show $shown over TLS."
  return 1
}

# The steps are run for real, in a view of the file system of their own: what they write lies beside it, and is gone
# in the end.
dry_run() {
  if [ -n "$elsewhere" ]; then
    say "apply.sh: --dry-run is not possible here: not all that would change lies in files"
    exit 2
  fi
  for it in "$certificate" "$key"; do
    case $it in /etc/*|'') continue ;; esac
    [ -d "${it%/*}" ] || { say "apply.sh: --dry-run cannot make the folder ${it%/*}: make it first"; exit 2; }
  done
  if [ "$(uname -s)" != Linux ] || ! command -v unshare >/dev/null; then
    say "apply.sh: --dry-run needs Linux, with unshare (of util-linux)"
    exit 2
  fi
  work=$(mktemp -d)
  trap 'rmdir "$work"' EXIT
  trap 'say "apply.sh: this was ended before it was done. Nothing was changed."; exit 130' HUP INT TERM
  if ! unshare --mount true 2>/dev/null; then
    say "apply.sh: --dry-run is not possible here: in this container or chroot no copy of the system can be made to try it on. Nothing was changed."
    exit 2
  fi
  unshare --mount sh ./apply.sh --inside "$work"
}

# hidden BEFORE AFTER: takes out of their difference what may be a secret in the administrator's own lines: what is behind a
# word for one, as the servers write it, in addresses (user:password@), and between the bars of qmail's routes.
# It goes on behind a line that ends in a backslash, in braces that are open, and, as in main.cf, on lines that are indented
# below one that sets something at the left. Where it begins may lie far above what the
# difference shows: both files are read whole, and it is hidden by the numbers of their lines.
hidden() {
  LC_ALL=C awk '
    # How much of a line is shown, behind a mark as differences have it; 0 is all of it.
    function shown(text, line) {
      line = tolower(text)
      if (open || folds && text ~ /^.[ \t]+[^ \t\r#]/) return 1
      if (match(line, /(pass|passwd|password|passphrase|pwd|secret|token|credentials?|api_?key|[a-z]*(sql|redis|oracle|ibase)_servers|ldap_default_servers|client_send|server_condition)["\047]?[ \t]*[=:>]+/)) return RSTART + RLENGTH - 1
      if (match(line, /(password.*(static|inline):|^.[ \t]+(static|inline):|^.[ \t]*hide[ \t]+[a-z_]+[ \t]*=|^.[ \t]*(auth|bind)[ \t]+plain[ \t]|^.[ \t]*(passwd|password|passphrase|secret)[ \t]+)/)) return RSTART + RLENGTH - 1
      # A table over several lines; ours holds domains alone.
      if (line ~ /^.[# \t]*table[ \t]([^{]*\\$|.*\{(.*[=#]|[^}]*$))/ && line !~ /^.[ \t]*table[ \t]+postseal_/) return match(line, /[{\\]/)
      if (match(line, /:\/\/[^\/@ ]*:[^\/@ ]*@/)) return RSTART + 2
      if (match(line, /^.[^#| \t]*:[^| \t]*\|[^| \t]*\|/)) return index(line, "|")
      return 0
    }
    # Whether the next line is one with this one, which is hidden. A remark in between neither ends it nor begins another.
    function goes_on(text, remark, more, closed) {
      remark = text ~ /^[ \t]*#/
      if (!open) remarks = remark
      if (remark && !remarks) return
      more = text ~ /\\[ \t\r]*$/
      sub(/^[# \t]+/, "", text)
      gsub(/\\./, "", text)
      gsub(/"[^"]*"|\047[^\047]*\047/, "", text)
      sub(/[ \t]#.*/, "", text)
      gsub(/[^{}]/, "", text)
      while (gsub(/[{][}]/, "", text)) { }
      closed = index(text "{", "{") - 1
      deep = (deep > closed ? deep - closed : 0) + length(text) - closed
      open = deep > 0 || more
    }
    side != "both" {
      if (FNR == 1) open = deep = sets = folds = 0
      if ($0 ~ /^[^ \t\r#]/) { sets = $0 ~ /^[A-Za-z0-9_]+[ \t]*=/; folds = 0 }
      if (cut = shown(" " $0)) { kept[side, FNR] = cut; folds = sets; goes_on($0) }
      next
    }
    /^@@/ { before = substr($2, 2) + 0; after = substr($3, 2) + 0; print; next }
    {
      cut = 0
      # An empty line that both have may come without its mark.
      if ($0 ~ /^( |-|$)/) cut = kept["before", before++]
      if ($0 ~ /^( |\+|$)/ && (also = kept["after", after++]) && (!cut || also < cut)) cut = also
      print cut ? substr($0, 1, cut) "(hidden)" : $0
    }' side=before "$1" side=after "$2" side=both -
}

inside() {
  work=$1
  mount -t tmpfs -o mode=0700 postseal "$work"
  below=
  for it in $touched "${certificate%/*}" "${key%/*}" /etc; do
    case $it in /etc/*|'') continue ;; esac
    case " $below " in *" $it "*) continue ;; esac
    [ -d "$it" ] || continue
    below="$below $it"
    mkdir -p "$work/before$it" "$work/after$it" "$work/work$it"
    mount --bind "$it" "$work/before$it"
    mount -t overlay -o "lowerdir=$it,upperdir=$work/after$it,workdir=$work/work$it" postseal "$it"
  done
  # What they print is of interest only where one of them fails.
  trap '[ $? = 130 ] || { cat "$work/log" >&2; say "apply.sh: this would not work: what is wrong is said above. Nothing was changed."; }' EXIT
  trap 'exit 130' HUP INT TERM
  steps >"$work/log" 2>&1
  sh ./check.sh >"$work/log" 2>&1
  trap - EXIT
  for it in $below; do
    find "$work/after$it" -type f ! -name '*.before-postseal' | sort | while IFS= read -r file; do
      file=${file#"$work/after"}
      before=$work/before$file
      [ -e "$before" ] || before=/dev/null
      # Touched, and the same: another owner, or written anew.
      if cmp -s "$before" "$file"; then continue; fi
      # A key is shown to nobody, in whichever file a server wants it; certificates and our own programs tell nobody anything.
      if [ "$file" = "$key" ] || grep -qs '^-----BEGIN .*PRIVATE KE[Y]-----' "$before" "$file"; then
        echo "$file: the private key is put there"
        continue
      fi
      if grep -qs '^-----BEGIN CERTIFICATE-----' "$file"; then
        echo "$file: certificates are put there ($(grep -c '^-----BEGIN CERTIFICATE-----' "$file"))"
        continue
      fi
      case $before:$file in
        /dev/null:*/edit.sh|/dev/null:*/postseal.sh|/dev/null:*.awk) echo "$file: one of Postseal's own programs is put there"; continue ;;
      esac
      diff -u -L "$file" -L "$file" "$before" "$file" | hidden "$before" "$file" || true
    done
  done >"$work/shown"
  cat "$work/shown"
  [ -s "$work/shown" ] || say "apply.sh: nothing would change: it is applied already."
}

case ${1:-} in
  ''|--dry-run|--inside) ;;
  *) say "apply.sh: $1 is not known; there is only --dry-run. Nothing was done."; exit 2 ;;
esac
# Some servers are set up by one who need not be root.
if [ "$(id -u)" != 0 ] && ! { mkdir -p "${saved%/*}" && [ -w "${saved%/*}" ]; } 2>/dev/null; then
  say 'apply.sh: this changes files of the system. Run it as root: sudo sh apply.sh'
  exit 1
fi
if [ -n "$needed" ] && [ -z "$key" ] && [ ! -e "$needed" ]; then
  say "apply.sh: the private key is not there yet: $needed. APPLY.md says how it gets there. Nothing was done."
  exit 1
fi
case ${1:-} in
  --dry-run) dry_run; exit 0 ;;
  --inside) inside "$2"; exit 0 ;;
esac
# One at a time: who comes second would take what the first has saved for left over.
mkdir -p "${saved%/*}"
if ! mkdir "$saved.lock" 2>/dev/null; then
  if kill -0 "$(cat "$saved.lock/process" 2>/dev/null)" 2>/dev/null; then
    say "apply.sh: it is running already (process $(cat "$saved.lock/process")). Nothing was done."
    exit 1
  fi
fi
echo $$ 2>/dev/null >"$saved.lock/process" || { rm -rf "$saved.lock"; say "apply.sh: nothing can be written into ${saved%/*}. Nothing was done."; exit 1; }
if [ -d "$saved" ]; then
  say "apply.sh: an earlier run was ended before it was done: what it changed is put back first."
  put_back || { say "apply.sh: not all could be put back: see above. It is saved in $saved."; rm -rf "$saved.lock"; exit 1; }
  put_back_elsewhere || { say "apply.sh: what is in $saved/elsewhere could not be put back."; rm -rf "$saved.lock"; exit 1; }
  rm -rf "$saved"
fi
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
save
steps
sh ./check.sh
remember
loaded=yes
doing=reload
reload
doing=
look
