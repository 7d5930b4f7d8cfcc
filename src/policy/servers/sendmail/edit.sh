#!/bin/sh
# edit.sh ready|users|put|take|reload: whether sendmail.cf is what sendmail.mc makes, listeners for users, our line into it,
# out of it, and Sendmail reads it. After a renewal: put, then reload.
set -eu
cd /etc/mail

# Without comments: they hold the time and the place.
made() { m4 sendmail.mc | grep -v -e '^#' -e '^DZ'; }

ready() {
  [ -f sendmail.mc ] && [ -f sendmail.cf ] || { echo "there is no /etc/mail/sendmail.mc with sendmail.cf" >&2; return 1; }
  new=$(made)
  [ "$new" = "$(grep -v -e '^#' -e '^DZ' sendmail.cf)" ] || {
    echo "sendmail.cf is not what sendmail.mc makes: somebody changed it by hand. Nothing was done." >&2
    return 1
  }
  [ -e sendmail.mc.before-postseal ] || ! grep -q -e '^SLocal_check_mail' -e '^LOCAL_TLS_RCPT' sendmail.mc || {
    echo "sendmail.mc has rules of its own for TLS_RCPT or Local_check_mail: put them aside first. Nothing was done." >&2
    return 1
  }
}

users() {
  grep -v '/etc/mail/postseal\.m4' sendmail.mc >postseal-users.mc
  m4 postseal-users.mc >postseal-users.cf || { rm -f postseal-users.mc postseal-users.cf; return 1; }
  grep '^O DaemonPortOptions=' postseal-users.cf | awk -f postseal-users.awk >postseal-users.m4.new
  mv postseal-users.m4.new postseal-users.m4
  rm -f postseal-users.mc postseal-users.cf
}

put() {
  if [ ! -e sendmail.mc.before-postseal ]; then
    cp -p sendmail.cf sendmail.cf.before-postseal
    cp -p sendmail.mc sendmail.mc.postseal-new
    mv sendmail.mc.postseal-new sendmail.mc.before-postseal
  fi
  # Of the certificate's file Sendmail shows the first alone; what stands between it and a root it looks for among the
  # certificates of authorities.
  roots=$(sed -n 's/^# Roots: //p' postseal.m4)
  certificate=$(sed -n "s/^define(.confSERVER_CERT., .\(.*\).)\$/\1/p" postseal.m4)
  # The key may lie in the same file, and is nobody else's to read.
  { cat "$roots"; sed -n '/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p' "$certificate"; } >postseal-ca.pem.new
  # Whatever the umask is: Sendmail reads none that others may write.
  chmod 0644 postseal-ca.pem.new
  mv postseal-ca.pem.new postseal-ca.pem
  makemap hash postseal.new <postseal
  mv postseal.new.db postseal.db
  if ! grep -q '/etc/mail/postseal\.m4' sendmail.mc; then
    cp -p sendmail.mc sendmail.mc.postseal-new
    # Where the last line has no end, ours would be a part of it.
    [ -z "$(tail -c 1 sendmail.mc)" ] || echo >>sendmail.mc.postseal-new
    printf '%s\n' "include(\`/etc/mail/postseal.m4')dnl" >>sendmail.mc.postseal-new
    mv sendmail.mc.postseal-new sendmail.mc
  fi
  cp -p sendmail.cf sendmail.cf.postseal-new
  m4 sendmail.mc >sendmail.cf.postseal-new
  mv sendmail.cf.postseal-new sendmail.cf
}

take() {
  for file in sendmail.mc sendmail.cf; do
    [ -e "$file.before-postseal" ] || continue
    # What was changed by hand since is lost from the file, but not for good.
    cp -p "$file" "$file.postseal-undone"
    mv "$file.before-postseal" "$file"
  done
  rm -f postseal postseal.db postseal.m4 postseal.sh postseal-ca.pem postseal-users.m4 postseal-users.awk
}

reload() {
  if [ -d /run/systemd/system ]; then
    systemctl restart sendmail
  else
    kill -HUP "$(head -n 1 "$(sed -n 's/^O PidFile=//p' sendmail.cf)")"
  fi
}

"$1"
