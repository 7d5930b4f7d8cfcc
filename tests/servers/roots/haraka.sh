# The private root of Haraka: Debian's Node.js, and a Haraka that runs on it: the last one, or with a suite that is named
# the first and the last that we write for. Read by tests/servers/prepare.
packages="nodejs"
case $suite in
  bookworm) haraka=3.1.0 ;;
  sid) haraka=3.3.4 ;;
  *) haraka=3.1.7 ;;
esac
# The oldest and the newest that can be had.
others="bookworm sid"

finish() {
  command -v npm >/dev/null || cannot "the private root of haraka needs npm, which is not here"
  local made=$servers/haraka-npm
  rm -rf "$made"
  mkdir -p "$made"
  echo '{"private":true}' > "$made/package.json"
  # Nothing is compiled and no script runs: its plugins with native parts are optional.
  (cd "$made" && npm install --omit=optional --ignore-scripts --no-audit --no-fund "Haraka@$haraka" >"$servers/npm.log" 2>&1 </dev/null) ||
    cannot "Haraka cannot be installed by npm: $(tail -n 1 "$servers/npm.log")"
  mkdir -p "$root/usr/lib"
  # What it needs to compile is left out.
  rm -rf "$made"/node_modules/{node-gyp,.cache}
  mv "$made/node_modules" "$root/usr/lib/node_modules"
  rm -rf "$made"
  ln -sf ../lib/node_modules/Haraka/bin/haraka "$root/usr/bin/haraka"
  [ -e "$root/usr/bin/node" ] || ln -s nodejs "$root/usr/bin/node"
}

version() {
  inside haraka --version 2>/dev/null | sed -n 's/.*Version: *\([0-9.]*\).*/\1/p' | grep .
}
