#!/bin/sh
# edit.sh put|take: Postseal's lines go into the files from which cPanel builds /etc/exim.conf, or out of them, and it is
# built anew. The files are kept as FILE.before-postseal. Where Exim cannot read the new one, all is put back at once.
set -eu
cd "$(dirname "$0")"

etc=${ETC:-/etc}
cpanel=${CPANEL:-/usr/local/cpanel}
built=$etc/exim.conf
sections=$etc/exim.conf.local
options=$etc/exim.conf.localopts
rules=$cpanel/etc/exim/acls/ACL_MAIL_PRE_BLOCK/custom_begin_mail_pre
switch=acl_custom_begin_mail_pre

build() { "$cpanel"/scripts/buildeximconf >build.log 2>&1 && exim -C "$built" -bV >>build.log 2>&1; }

put_back() {
  for file in "$sections" "$options" "$rules"; do
    if [ -e "$file.postseal-old" ]; then mv "$file.postseal-old" "$file"; else rm -f "$file"; fi
  done
  build || true
}

put() {
  [ -e "$built" ] && [ -d "${rules%/*}" ]
  for file in "$sections" "$options" "$rules"; do
    [ -e "$file" ] || continue
    cp -p "$file" "$file.postseal-old"
    [ -e "$file.before-postseal" ] || cp -p "$file" "$file.before-postseal"
  done
  touch "$sections" "$options" "$rules"
  awk -v whom="$WHOM" -v dane="$DANE" -v routers=routers.section -v transports=transports.section \
    -f copies.awk "$built"
  # Written into the file as it is, so that it keeps its owner and its permissions.
  awk -v config=config.section -v routers=routers.section -v transports=transports.section \
    -f sections.awk "$sections" > sections.new
  cat sections.new > "$sections"
  { echo '.include_if_exists /etc/postseal/exim/acl.conf'
    grep -vxF '.include_if_exists /etc/postseal/exim/acl.conf' "$rules" || true; } > rules.new
  cat rules.new > "$rules"
  { grep -v "^$switch=" "$options" || true; echo "$switch=1"; } > options.new
  cat options.new > "$options"
  rm -f sections.new rules.new options.new
  if ! build || ! grep -q /etc/postseal/exim/acl.conf "$built" || ! grep -q '^postseal_' "$built"; then
    cat build.log >&2
    put_back
    echo "Exim cannot read it so, or cPanel left it out: everything is as it was" >&2
    return 1
  fi
  rm -f "$sections.postseal-old" "$options.postseal-old" "$rules.postseal-old" build.log
}

take() {
  # Stops here, with a message, where nothing was applied.
  grep -n postseal "$sections"
  for file in "$sections" "$options" "$rules"; do
    # What was changed by hand since is lost from the file, but not for good.
    cp -p "$file" "$file.postseal-undone"
    if [ -e "$file.before-postseal" ]; then mv "$file.before-postseal" "$file"; else rm -f "$file"; fi
  done
  build || { cat build.log >&2; return 1; }
  rm -f build.log
}

"$1"
