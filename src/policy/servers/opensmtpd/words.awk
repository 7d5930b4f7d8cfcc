# The words of a line that may go on over several: quoted ones, and lists in braces, are one word each.
function split_words(text,   c, i, word, depth, quoted, escaped) {
  for (i in w) delete w[i]
  words = 0
  word = ""
  depth = quoted = escaped = 0
  for (i = 1; i <= length(text); i++) {
    c = substr(text, i, 1)
    if (quoted) {
      word = word c
      if (escaped) escaped = 0
      else if (c == "\\") escaped = 1
      else if (c == "\"") quoted = 0
      continue
    }
    if (c == "#") {
      # A remark goes on behind a backslash as well.
      while (i <= length(text) && (substr(text, i, 1) != "\n" || substr(text, i - 1, 1) == "\\")) i++
      c = "\n"
    }
    if (c == "\\" && substr(text, i + 1, 1) == "\n") { i++; c = " " }
    if (c == "\"") quoted = 1
    if (c == "{") depth++
    if (c == "}") depth--
    if (depth == 0 && (c == " " || c == "\t" || c == "\n")) {
      if (word != "") w[++words] = word
      word = ""
      continue
    }
    if (c == "\n") c = " "
    word = word c
    if (c == "}" && depth == 0) { w[++words] = word; word = "" }
  }
  if (word != "") w[++words] = word
  return depth > 0 || quoted
}

function bare(word) { gsub(/"/, "", word); return word }

