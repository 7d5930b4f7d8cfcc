
# Who might read the key before, and what lay where certificate and key were put: apply.sh remembered it.
undo=@UNDO@
secret=@SECRET@
needed=@NEEDED@
certificate=@CERTIFICATE@
touched=@TOUCHED@
shared=
for it in /var/backups/postseal-undo-*/rights; do
  if [ "$it" = "$undo/rights" ] || ! grep -qs " $secret\$" "$it"; then continue; fi
  shared=yes
  # Who might read it before the first of them: the last one that is taken back gives that back.
  if [ -n "$(find "$it" -newer "$undo/rights" 2>/dev/null)" ] && grep -qs " $secret\$" "$undo/rights"; then
    { grep -v " $secret\$" "$it" || true; grep " $secret\$" "$undo/rights"; } > "$it.new"
    touch -r "$undo/rights" "$it.new"
    mv "$it.new" "$it"
  fi
done
if [ -z "$shared" ]; then
  if [ -e "$undo/rights" ]; then
    while read -r owner mode file; do
      if [ -e "$file" ]; then chown "$owner" "$file"; chmod "$mode" "$file"; fi
    done < "$undo/rights"
  fi
  if [ -d "$undo/before" ]; then
    find "$undo/before" -type f | while IFS= read -r copy; do cp -a "$copy" "${copy#"$undo/before"}"; done
  fi
  if [ -e "$undo/brought" ]; then
    # What was renewed since is no longer what was brought.
    while IFS= read -r file; do
      if cmp -s certificate.pem "$file" || cmp -s private.key "$file" ||
        cat private.key certificate.pem 2>/dev/null | cmp -s - "$file"; then rm -f "$file"; fi
    done < "$undo/brought"
  fi
fi
rm -rf "$undo"

# stays FILE WHY: tells of it, if it is there.
stays() { [ ! -e "$1" ] || printf '  %s: %s\n' "$1" "$2"; }
why='as it is now'
[ -z "$shared" ] || why='as it is now, because another server was set up with it'
left=$(
  [ -z "$certificate" ] || [ "$certificate" = "$needed" ] || stays "$certificate" "the certificate, $why"
  [ -z "$needed" ] || stays "$needed" "the private key, $why"
  for it in $touched; do
    find "$it" -name '*.postseal-undone' 2>/dev/null | sort | while IFS= read -r file; do
      stays "$file" 'the settings that were taken back; delete it when you miss nothing'
    done
  done
)
echo 'undo.sh: what was applied is taken back.'
[ -z "$left" ] || printf 'These files stay:\n%s\n' "$left"
