# awk -v block=FILE -f edit.awk FILE.ini: puts the lines of the block at the end of a file of Haraka, and the
# administrator's own of the same names aside (";postseal; " before them). What the last run did is undone first.

# The name before the "=": of a[] it is a, and "array" says so.
function name_of(line) {
  sub(/^[ \t]+/, "", line); sub(/[ \t\r]*(=.*)?$/, "", line)
  array = sub(/\[\]$/, "", line)
  return line
}
function is_section(line) { return line ~ /^[ \t]*\[[^]]*\][ \t\r]*$/ }
function section_of(line) { gsub(/^[ \t]*\[[ \t]*|[ \t]*\][ \t\r]*$/, "", line); return line }
function is_nothing(line) { return line ~ /^[ \t]*([;#].*)?\r?$/ }

BEGIN {
  section = "main"
  while ((getline line < block) > 0) {
    ours[++count] = line
    if (is_section(line)) section = section_of(line)
    else if (!is_nothing(line)) { name = name_of(line); if (array) lists[section, name] = 1; else single[section, name] = 1 }
  }
  section = "main"
}
/^; >>> Postseal/ { skip = 1 }
skip { if (/^; <<< Postseal/) skip = 0; next }
{
  sub(/^;postseal; /, "")
  lines[++last] = $0
  # These are seen even between a line that goes on and the next.
  if (is_nothing($0)) next
  if (is_section($0)) { section = section_of($0); next }
  if (!goes_on) {
    name = name_of($0)
    aside = 0
    begun = last
    if ((section, name) in single) aside = 1
    # A single value would be lost when ours are added to it.
    else if ((section, name) in lists && !array) {
      aside = 1
      value = $0
      if (sub(/^[^=]*=[ \t]*/, "", value)) { sub(/\r$/, "", value); kept[section] = kept[section] name "[]=" value "\n" }
    }
  }
  goes_on = /\\[ \t]*$/
  put_aside[last] = aside
}
END {
  # Haraka forgets one that goes on behind the end, and must not take ours for the rest of it.
  if (count && goes_on) for (i = begun; i <= last; i++) if (i in put_aside) put_aside[i] = 1
  for (i = 1; i <= last; i++) print (put_aside[i] ? ";postseal; " : "") lines[i]
  if (!count) exit
  print "; >>> Postseal: do not edit between these lines"
  for (i = 1; i <= count; i++) {
    print ours[i]
    if (is_section(ours[i])) printf "%s", kept[section_of(ours[i])]
  }
  print "; <<< Postseal"
}
