
# Who might read the key before, and what lay where certificate and key were put: apply.sh remembered it.
undo=@UNDO@
shared=
for it in /var/backups/postseal-undo-*/rights; do
  [ "$it" = "$undo/rights" ] || ! grep -qs ' '@SECRET@'$' "$it" || shared=yes
done
if [ -n "$shared" ]; then
  echo 'undo.sh: certificate and key stay as they are: another server was set up with them.' >&2
else
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
      if cmp -s certificate.pem "$file" || cmp -s private.key "$file"; then rm -f "$file"; fi
    done < "$undo/brought"
  fi
fi
rm -rf "$undo"
