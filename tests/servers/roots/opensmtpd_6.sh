# The private root of OpenSMTPD 6.8, which was built with OpenSSL 3. Read by tests/servers/prepare.
# shellcheck source=tests/servers/roots/opensmtpd.sh
. tests/servers/roots/opensmtpd.sh
suite=bookworm
