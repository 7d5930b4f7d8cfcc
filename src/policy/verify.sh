# Everything is looked at, and what was not as it should be is said at the end.
work=
end() {
  status=$?
  trap '' HUP INT TERM
  [ -z "$work" ] || rm -rf "$work"
  case $status in
    129|130|143)
      echo 'verify.sh: this was ended before all was looked at.' >&2
      exit "$status" ;;
  esac
  if [ -n "${missed-}" ]; then
    echo "verify.sh: no TLS as it was asked for at:$missed. Nobody answers there, or TLS is not offered: see above." >&2
    status=1
  fi
  if [ -n "${refused-}" ]; then
    echo "verify.sh: the certificate that is shown is refused by those who check it, at:$refused. WRONG above says why." >&2
    status=1
  fi
  if [ "$status" -ne 0 ] && [ "${missed-}${refused-}${unseen-none}" = none ]; then
    echo 'verify.sh: that did not work: see above.' >&2
  fi
  exit "$status"
}
trap end EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
