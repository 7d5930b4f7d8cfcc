# shows HOST PORT [PROTOCOL]: what senders are shown there. What nobody takes who checks certificates fails in the end; what is
# perhaps meant so is told: an authority of a company's own, a certificate that signed itself.
shows() {
  host=$1 at=$1:$2 starttls=${3:+-starttls $3}
  echo "$at:"
  came=0
  limited 20 openssl s_client $starttls -connect "$at" -servername "$host" -showcerts </dev/null >"$work/said" 2>&1 || came=$?
  if [ "$came" != 0 ] || ! sed -n '/^-----BEGIN CERT/,/^-----END CERT/p' "$work/said" | grep . >"$work/chain"; then
    if [ "$came" = 143 ]; then echo '  no TLS within 20 seconds'
    elif grep -q '^CONNECTED' "$work/said"; then echo '  somebody answers, and no TLS comes about'
    else echo '  nobody answers'
    fi
    missed="${missed-} $at"
    return 0
  fi
  # Behind "New" may stand the version that the cipher is of.
  version=$(sed -n 's/^ *Protocol *: *//p' "$work/said" | head -n 1)
  sed -n 's/^New, \(.*\), Cipher is \(.*\)/\1, \2/p' "$work/said" | head -n 1 | sed "s/^\([^,]*\)/  TLS: ${version:-\1}/"
  openssl x509 -in "$work/chain" -noout -subject -issuer -enddate | sed 's/^/  /'
  openssl x509 -in "$work/chain" -noout -text | sed -n '/DNS:/{s/DNS://g;s/^ */  names: /p;}'
  taken=yes
  is_named
  is_trusted
  [ -n "$taken" ] || refused="${refused-} $at"
}

wrong() { echo "  WRONG: $*" >&2; taken=; }
note() { echo "  NOTE: $*" >&2; }
print_of() { openssl x509 -in "$1" -noout -fingerprint -sha256 2>/dev/null || true; }
count_of() { grep -c '^-----BEGIN CERT' "$1" 2>/dev/null || true; }

is_named() {
  case $(openssl x509 -in "$work/chain" -noout -checkhost "$host" 2>/dev/null) in
    *'does NOT match'*) wrong "it is not for $host. Whoever compares the name refuses it." ;;
    *'does match'*) ;;
    *) note "this openssl compares no names: see for yourself whether $host is among them." ;;
  esac
  # Most mail servers do not say in TLS which of several they want.
  limited 20 openssl s_client $starttls -connect "$at" $unnamed </dev/null >"$work/other" 2>/dev/null || return 0
  case $(openssl x509 -in "$work/other" -noout -checkhost "$host" 2>/dev/null) in
    *'does NOT match'*) ;;
    *) return 0 ;;
  esac
  [ "$(print_of "$work/other")" != "$(print_of "$work/chain")" ] || return 0
  note "whoever does not say which server is meant (SNI), as most mail servers, is shown another certificate, that is not for $host:"
  openssl x509 -in "$work/other" -noout -subject | sed 's/^/  /' >&2
}

# verified FILE: whether what FILE holds beside leads to an authority that the server, or its system, knows.
verified() {
  for known in '' "$roots"; do
    [ -z "$known" ] || [ -r "$known" ] || continue
    # The oldest may tell of an error and still end well.
    openssl verify $first ${known:+-CAfile "$known"} -purpose sslserver -untrusted "$1" "$work/chain" >"$work/judged" 2>&1 &&
      ! grep -q 'error [0-9]* at ' "$work/judged" && return 0
  done
  return 1
}

is_trusted() {
  own=$(print_of "$certificate") shown=$(print_of "$work/chain")
  if [ -n "$own" ] && [ "$own" != "$shown" ]; then
    note "this is not the certificate in $certificate. Where it should be, the server was not told yet: apply.sh does that."
  fi
  if verified "$work/chain"; then return 0; fi
  errors=$(sed -n 's/.*error \([0-9]*\) at \([0-9]*\) depth.*/\1:\2/p' "$work/judged" | tr '\n' ' ')
  case " $errors" in
    *' 10:0 '*) wrong 'it has expired. Everybody who checks it refuses it.' ;;
    *' 9:0 '*) wrong 'it is not valid yet, or the clock of this machine is wrong. Everybody who checks it refuses it.' ;;
    *' 10:'*|*' 9:'*) wrong 'the certificate of an authority above it has expired, or is not valid yet. Whoever checks it refuses it.' ;;
  esac
  case " $errors" in *' 26:0 '*) wrong 'it is not for servers (extended key usage). Whoever checks it refuses it.' ;; esac
  above=$(awk '/^-----BEGIN/ { one = "" } { one = one $0 "\n" } END { printf "%s", one }' "$work/chain" | openssl x509 -noout -issuer)
  case " $errors" in
    *' 18:'*) note 'it signed itself. Those who only encrypt take it, and those who know it or look at your DANE records; whoever wants an authority refuses it.' ;;
    *' 19:'*) note "its authority is not one of those that this system knows ($above). Where it is a company's own, those who have its root take it, and others refuse it." ;;
    *' 20:'*|*' 21:'*|*' 2:'*)
      if [ "$own" = "$shown" ] && { verified "$certificate" || [ "$(count_of "$certificate")" -gt "$(count_of "$work/chain")" ]; }; then
        wrong "certificates between it and its authority are missing. They are in $certificate, and the server does not show them: it has to read that file again."
      elif [ "$(count_of "$work/chain")" = 1 ] && openssl x509 -in "$work/chain" -noout -text | grep -q -e 'CT Precertificate SCTs' -e 1.3.6.1.4.1.11129.2.4.2; then
        wrong "the certificates between it and its authority are missing, and it is a public one. Whoever checks it refuses it. The authority gives them away (chain, CA bundle): they belong behind the certificate in $certificate."
      else
        note "nobody known here stands behind it ($above). Where that is a company's own authority, those who have its root take it. Where it is a public one, certificates in between are missing: they belong behind the certificate in $certificate."
      fi ;;
    *' 10:'*|*' 9:'*|*' 26:'*) ;;
    *) note "openssl does not take it:"; sed 's/^/  /' "$work/judged" >&2 ;;
  esac
}
command -v openssl >/dev/null || { echo 'The server cannot be looked at: openssl is not there. Install it, and run this again.' >&2; exit 1; }
work=$(mktemp -d)
# What the oldest that is in use still has to be told.
first= unnamed=
case $(openssl version) in 'OpenSSL 1.0.2'*) first=-trusted_first ;; esac
if openssl s_client -help 2>&1 | grep -q -e -noservername; then unnamed=-noservername; fi
