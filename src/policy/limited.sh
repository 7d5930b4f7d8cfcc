# limited SECONDS COMMAND...: ends it where it does not end by itself. Not every system has a program for that, and the one
# that most have would not hear Ctrl-C.
limited() {
  seconds=$1
  shift
  "$@" <&3 3<&- &
  asked=$!
  (
    trap 'kill "$nap"; exit' TERM
    sleep "$seconds" & nap=$!
    wait "$nap" && kill "$asked"
  ) >/dev/null 2>&1 3<&- &
  watch=$!
  ended=0
  wait "$asked" 2>/dev/null || ended=$?
  kill "$watch" 2>/dev/null || true
  return "$ended"
} 3<&0
