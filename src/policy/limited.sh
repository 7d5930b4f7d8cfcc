# limited SECONDS COMMAND...: ends it where it does not end by itself, and at Ctrl-C, which what runs beside does not hear. Not
# every system has a program for that, and the one that most have would not hear Ctrl-C. A shell of its own, so that the
# traps of the script stay as they are.
limited() (
  seconds=$1 asked='' watch=''
  shift
  trap 'kill $asked $watch 2>/dev/null; exit 129' HUP
  trap 'kill $asked $watch 2>/dev/null; exit 130' INT
  trap 'kill $asked $watch 2>/dev/null; exit 143' TERM
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
  exit "$ended"
) 3<&0
