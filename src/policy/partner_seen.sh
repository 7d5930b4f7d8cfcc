# seen DOMAIN CLASS [NAME...]: whether a server that takes its mail speaks TLS as the class asks, by a certificate for one of
# the names, or for its own; @ZONE is its own inside that domain. Who does not is told in the end; `servers` finds them,
# each as HOST or HOST:PORT, with "smtps:" before it where TLS comes first, and "notls:" where the route leaves it out.
seen() {
  domain=$1 class=$2
  shift 2
  names=$*
  hosts=$(servers "$domain") || hosts=
  for host in $hosts; do
    starttls="-starttls smtp"
    case $host in
      smtps:*) host=${host#smtps:} starttls= ;;
      notls:*)
        host=${host#notls:}
        [ "$class" = opportunistic ] || { echo "$domain: the route to $host says that mail goes there without TLS" >&2; continue; } ;;
    esac
    case $host in *:*) at=$host host=${host%:*} ;; *) at=$host:25 ;; esac
    echo "$domain: mail goes to $at"
    [ "$class" != opportunistic ] || { echo "$domain: TLS may be left out there, so the server is not asked"; return 0; }
    for name in ${names:-$host}; do
      case $name in @*) case $host in *".${name#@}") name=$host ;; *) continue ;; esac ;; esac
      checked=
      [ "$class" != verified ] || checked="-verify_return_error -verify_hostname $name"
      if limited 20 openssl s_client $starttls -connect "$at" -servername "$host" -CAfile "$roots" $checked $brief </dev/null 2>&1
      then return 0; fi
    done
  done
  case "${unseen-} " in *" $domain "*) ;; *) unseen="${unseen-} $domain" ;; esac
}
brief=-brief
case $(openssl version) in
  LibreSSL*)
    brief=
    echo 'The openssl of this system (LibreSSL) compares no names: partners whose certificate has to be verified are not seen by it. Ask them from elsewhere.' >&2 ;;
esac
