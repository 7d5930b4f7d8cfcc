# What each directive of a configuration does, in a sentence (src/policy/directive.rs). Names stay as they are.

window-directives = What the lines mean
cli-policy-directives = What the lines mean

# chasquid

directive-chasquid-TLS_INSECURE = Mail to this domain goes over TLS, whatever the certificate, or not at all.
directive-chasquid-TLS_SECURE = Mail to this domain goes over TLS with a trusted certificate for the server in the MX record, or not at all.
directive-chasquid-any = A word of ours for the hook: mail from this domain (*: from everybody) is taken with TLS and without.
directive-chasquid-fullchain-pem = The certificate with its chain: chasquid reads it when it starts, from the folder with the name of the server.
directive-chasquid-outgoing_sec_level = The best TLS that chasquid remembers for a domain: it never sends there with less.
directive-chasquid-post-data = A program that chasquid asks before it takes a message: it refuses those that had to come over TLS and did not.
directive-chasquid-privkey-pem = The private key, beside the certificate; chasquid has to be able to read it.
directive-chasquid-required = A word of ours for the hook: mail from this domain (*: from everybody) is taken over TLS only.

# Courier

directive-courier-COURIERTLS = The program that speaks TLS for Courier; without one, TLS is not offered.
directive-courier-ESMTPAUTH = How users may log in without TLS; empty: not at all.
directive-courier-ESMTPAUTH_TLS = How users may log in over TLS: as it was set up, otherwise PLAIN and LOGIN.
directive-courier-ESMTP_TLS_REQUIRED = 1: no mail is taken without TLS.
directive-courier-ESMTP_TLS_VERIFY_DOMAIN = 1: the certificate has to carry the name of the server in the MX record.
directive-courier-ESMTP_USE_STARTTLS = 1: when sending, TLS is used where it is offered.
directive-courier-TLS_CERTFILE = The file with the private key, the certificate and its chain, which Courier may read.
directive-courier-TLS_CIPHER_LIST = The ciphers of TLS 1.2, the best first, where Courier was built with OpenSSL.
directive-courier-TLS_PRIORITY = Versions and ciphers, where Courier was built with GnuTLS.
directive-courier-TLS_PRIVATE_KEYFILE = Taken away: the key stands in TLS_CERTFILE.
directive-courier-TLS_PROTOCOL = The lowest version of TLS, where Courier was built with OpenSSL; ++ means this one and later ones.
directive-courier-TLS_TRUSTCERTS = The root certificates against which others are verified.
directive-courier-TLS_VERIFYPEER = Whether the other side's certificate is verified: NONE, PEER (it must be good), REQUIREPEER (there must be one, and it must be good).

# dma

directive-dma-OPPORTUNISTIC_TLS = Beside STARTTLS: where TLS is not offered, mail goes in plain text.
directive-dma-SECURETRANSFER = Mail is sent over TLS; the certificate is not checked.
directive-dma-STARTTLS = TLS begins after STARTTLS; without this word, with the first byte.

# Dovecot

directive-dovecot-auth_allow_cleartext = no: no password is taken before TLS.
directive-dovecot-auth_ssl_require_client_cert = Whether nobody can log in without a certificate.
directive-dovecot-disable_plaintext_auth = yes: no password is taken before TLS.
directive-dovecot-inet_listener = A port on which a service listens.
directive-dovecot-port = The number of the port.
directive-dovecot-protocol = What holds for this protocol alone.
directive-dovecot-service = What holds for this program of Dovecot's.
directive-dovecot-ssl = How strictly users' programs are asked for TLS: no, yes (offered), required.
directive-dovecot-ssl_alt_cert = A second certificate; empty: none.
directive-dovecot-ssl_alt_key = Its private key; empty: none.
directive-dovecot-ssl_ca = The root certificates against which users' certificates are verified.
directive-dovecot-ssl_cert = The certificate with its chain; the < reads the file.
directive-dovecot-ssl_cipher_list = The ciphers of TLS 1.2, the best first.
directive-dovecot-ssl_client_ca_file = The root certificates against which the relay is verified.
directive-dovecot-ssl_client_require_valid_cert = Whether the relay has to have a trusted certificate.
directive-dovecot-ssl_key = The private key; the < reads the file.
directive-dovecot-ssl_min_protocol = The lowest version of TLS that is spoken.
directive-dovecot-ssl_prefer_server_ciphers = Whether the server's order of ciphers counts.
directive-dovecot-ssl_require_crl = Whether a list of revoked certificates must be there: no, for hardly any authority has one.
directive-dovecot-ssl_server_alt_cert_file = A second certificate; empty: none.
directive-dovecot-ssl_server_alt_key_file = Its private key; empty: none.
directive-dovecot-ssl_server_ca_file = The root certificates against which users' certificates are verified.
directive-dovecot-ssl_server_cert_file = The certificate with its chain.
directive-dovecot-ssl_server_key_file = The private key.
directive-dovecot-ssl_server_prefer_ciphers = Whose order of ciphers counts.
directive-dovecot-ssl_server_request_client_cert = Whether users' programs are asked for a certificate.
directive-dovecot-ssl_server_require_crl = Whether a list of revoked certificates must be there: no, for hardly any authority has one.
directive-dovecot-ssl_verify_client_cert = Whether users' programs are asked for a certificate.
directive-dovecot-submission_relay_ssl = How what users hand in goes on to the relay: no, starttls, smtps.
directive-dovecot-submission_relay_ssl_verify = Whether the relay's certificate has to carry its name.

# Exchange Online

directive-exchange-online-ConnectorType = Partner: the connector is for organisations other than your own.
directive-exchange-online-RecipientDomains = The domains to which this connector sends; *: to everybody.
directive-exchange-online-RequireTls = $true: mail from these domains is taken over TLS only.
directive-exchange-online-RestrictDomainsToCertificate = $true: mail from these domains is taken only with a certificate that carries the name in TlsSenderCertificateName.
directive-exchange-online-SenderDomains = The domains whose mail this connector takes; *: everybody's.
directive-exchange-online-TlsDomain = The name that the receiving server's certificate has to carry; $null: none is asked for.
directive-exchange-online-TlsSenderCertificateName = The name that the sending server's certificate has to carry; $null: none is asked for.
directive-exchange-online-TlsSettings = How strictly TLS is used when sending: EncryptionOnly (with any certificate), CertificateValidation (a trusted one, whatever its name), DomainValidation (a trusted one with the right name); $null: TLS where it is offered.
directive-exchange-online-UseMXRecord = $true: the DNS says to which server the mail goes.

# Exchange Server

directive-exchange-AddressSpaces = The domains to which this send connector sends: the partner's and those below it.
directive-exchange-AuthMechanism = Tls: STARTTLS is offered, and nobody logs in here.
directive-exchange-Bindings = The addresses and the port at which this receive connector listens: those of the one that takes mail from the internet.
directive-exchange-DNSRoutingEnabled = $true: the DNS says to which server the mail goes.
directive-exchange-DomainSecureEnabled = $true: the domains in TLSReceiveDomainSecureList have to send with a trusted certificate of their own.
directive-exchange-FileData = What stands in the PFX file: the certificate with its chain, and the private key.
directive-exchange-Fqdn = The name by which this receive connector greets: that of the one that takes mail from the internet.
directive-exchange-IgnoreSTARTTLS = $true: mail is sent in plain text even where TLS is offered.
directive-exchange-MaxMessageSize = How big a message may be: as big as at the connector that takes mail from the internet.
directive-exchange-Password = The password of the PFX file, for which you are asked.
directive-exchange-PermissionGroups = AnonymousUsers: other servers may hand in mail without logging in.
directive-exchange-RemoteIPRanges = The addresses for which this receive connector is there: of several, the one with the narrowest range takes the mail.
directive-exchange-RequireTLS = $true: over this connector mail is taken, or sent, over TLS only.
directive-exchange-Services = What the certificate is used for: SMTP, that is mail between servers.
directive-exchange-SourceTransportServers = The servers from which this send connector sends: those of the one for everybody.
directive-exchange-TLSReceiveDomainSecureList = The domains that have to send with a trusted certificate of their own (mutual TLS).
directive-exchange-Thumbprint = Which certificate it is, by its fingerprint.
directive-exchange-TlsAuthLevel = How the receiving server's certificate is checked: EncryptionOnly (not at all), DomainValidation (it is trusted and carries the right name); $null: nothing is asked of it.
directive-exchange-TlsCertificateName = Which certificate this receive connector shows, by its issuer (I) and its subject (S).
directive-exchange-TlsDomain = The name that the receiving server's certificate has to carry, with * for what stands before the domain; $null: none is asked for.
directive-exchange-TransportRole = Which service of Exchange takes the mail: FrontendTransport, the one that takes it from the internet.
directive-exchange-Usage = Custom: the connector begins without settings for a special purpose; what it needs stands here.

# Exim

directive-exim-POSTSEAL_CLASS = An abbreviation: the class that is asked of the recipient's domain.
directive-exim-POSTSEAL_FROM = An abbreviation: the sender's domain, as the DNS knows it.
directive-exim-POSTSEAL_NAMES = An abbreviation: the names of which the partner's certificate has to carry one.
directive-exim-POSTSEAL_SAID = An abbreviation: what the list of recipients says of this domain, or what is asked of everybody.
directive-exim-POSTSEAL_TO = An abbreviation: the recipient's domain, as the DNS knows it.
directive-exim-authenticated = Whether the user has logged in; with a ! before it, whether not.
directive-exim-condition = The rule holds where this is true; with a ! before it, where it is not.
directive-exim-connection_max_messages = How many messages go over one connection: one, for the next may be for somebody of whom something else is asked.
directive-exim-deny = Refuses the mail, if everything that is listed below it holds.
directive-exim-else = Otherwise.
directive-exim-encrypted = Whether the connection has TLS; with a ! before it, whether it has none.
directive-exim-endif = The end of what depends on it.
directive-exim-event_action = Called when the server has shown its certificate: compares its names with those of the partner, and ends the connection where none fits.
directive-exim-hosts_avoid_tls = To whom mail is sent without TLS even where it is offered.
directive-exim-retry_include_ip_address = Whether a host that failed is remembered by its address. A partner that fails its rule is remembered by another key, so that the mail of others at the same host goes on.
directive-exim-hosts_require_tls = To whom mail is sent over TLS or not at all.
directive-exim-hosts_try_dane = For whom the DNS is asked which certificate is the right one (DANE).
directive-exim-ifdef = Only where Exim has this: it was built with GnuTLS or with OpenSSL, which are told of ciphers in different ways, and with domains in letters of their own or without.
directive-exim-include_if_exists = Reads another file in this place, where it is there: the ports for users, which edit.sh writes beside yours.
directive-exim-log_message = What the log says then.
directive-exim-message = What the other side is answered.
directive-exim-multi_domain = Whether one delivery may be for several domains: no, for something else may be asked of each.
directive-exim-openssl_options = Switches of OpenSSL: old versions off, a fresh key for each connection.
directive-exim-set = Remembers something for the rules below.
directive-exim-tls_advertise_hosts = To whom TLS is offered when they connect.
directive-exim-tls_certificate = The certificate with its chain.
directive-exim-tls_privatekey = The private key.
directive-exim-tls_require_ciphers = The versions and ciphers that are spoken, as GnuTLS or OpenSSL writes them.
directive-exim-tls_try_verify_hosts = Whose certificate is looked at; a bad one alone does not end the connection.
directive-exim-tls_verify_cert_hostnames = Of whom the certificate has to carry the name of the server in the MX record.
directive-exim-tls_verify_certificates = The root certificates against which others are verified.
directive-exim-tls_verify_hosts = Who has to have a trusted certificate; otherwise nothing is sent.
directive-exim-verify = Whether the sender's certificate was verified; with a ! before it, whether it was not.
directive-exim-warn = Refuses nothing: only remembers what is listed below it.

# Haraka

directive-haraka-addresses = Rules by the address of the server that connects; the first one that fits holds.
directive-haraka-ca = The root certificates against which those who send are verified.
directive-haraka-cert = The certificate with its chain.
directive-haraka-ciphers = The ciphers of TLS 1.2, the best first.
directive-haraka-dhparam = The group for key exchanges without elliptic curves.
directive-haraka-enable_tls = Whether TLS is used when mail is sent.
directive-haraka-everybody = What is asked of those of whom nothing else is said.
directive-haraka-force_tls_hosts = To whom mail is sent over TLS with a good certificate, or not at all.
directive-haraka-format = The form of this file, so that the plugin refuses one that it cannot read.
directive-haraka-honorCipherOrder = The server's order of ciphers counts, not the other side's.
directive-haraka-hosts = Rules by the name of the server that connects.
directive-haraka-key = The private key.
directive-haraka-minVersion = The lowest version of TLS that is spoken.
directive-haraka-no_starttls_ports = The ports on which TLS is not offered.
directive-haraka-no_tls_hosts = To whom mail is sent in plain text even where TLS is offered.
directive-haraka-rejectUnauthorized = Whether a bad certificate ends the connection: no, for who needs a good one is asked for elsewhere.
directive-haraka-requestCert = Whether those who send are asked for a certificate; most have none.
directive-haraka-roots = The root certificates against which those who send, and servers of others, are verified.
directive-haraka-section-main = What holds in general, and for mail that is received.
directive-haraka-section-no_tls_hosts = The servers to which TLS is not offered when they connect.
directive-haraka-section-outbound = What holds for mail that is sent.
directive-haraka-senders = Rules by the sender's mail domain and those below it.
directive-haraka-submission = Whether users hand in mail here: then a password is taken over TLS only.

# hMailServer

directive-hmailserver-CertificateFile = The file with the certificate and its chain.
directive-hmailserver-ConnectionSecurity = How strictly TLS is asked for at port 25: 0 (not offered), 2 (offered), 3 (no mail without it).
directive-hmailserver-PrivateKeyFile = The file with the private key.
directive-hmailserver-SMTPConnectionSecurity = Whether TLS is used when sending: 0 (never), 2 (where it is offered).
directive-hmailserver-SSLCertificateID = Which certificate is shown at port 25: the number of its entry in hMailServer.
directive-hmailserver-TlsVersion10Enabled = $false: TLS 1.0 is not spoken, at any port.
directive-hmailserver-TlsVersion11Enabled = $false: TLS 1.1 is not spoken, at any port.
directive-hmailserver-TlsVersion12Enabled = $true: TLS 1.2 is spoken.

# James

directive-james-All = Fits every recipient: what is done for those of whom nothing else is said.
directive-james-RecipientIsRegex = Fits recipients by a pattern: the domain of a partner and those below it.
directive-james-RemoteDelivery = The part of James that sends mail to other servers; each class gets one of its own.
directive-james-certificates = The certificate with its chain.
directive-james-mail-smtp-ssl-checkserveridentity = Whether the certificate has to carry the name of the server when sending (for Java's mail library).
directive-james-mail-smtp-ssl-protocols = The versions of TLS that are spoken when sending.
directive-james-mail-smtp-ssl-trust = *: any certificate is taken when sending.
directive-james-mail-smtp-starttls-required = true: mail is sent over TLS or not at all.
directive-james-outgoing = The queue in which mail of this class waits.
directive-james-privateKey = The private key.
directive-james-protocol = A version of TLS that is spoken when receiving.
directive-james-socketTLS = Whether TLS begins with the first byte: not on port 25.
directive-james-startTLS = When receiving: whether STARTTLS is offered. When sending: whether it is used where it is offered.
directive-james-supportedProtocols = The versions of TLS that are spoken when receiving, one in each line.
directive-james-tls = What a port does about TLS.
directive-james-verifyServerIdentity = Whether the certificate has to carry the name of the server when sending (for James).

# Maddy

directive-maddy-cache = Where policies of others (MTA-STS) are kept: fs, in files.
directive-maddy-check = What is asked of those who send, before mail is taken.
directive-maddy-dane = The DNS is asked which certificate of the receiving server is the right one (DANE).
directive-maddy-default_destination = What is done for recipients of whom nothing else is said.
directive-maddy-deliver_to = By which of the ways above this mail is sent.
directive-maddy-destination_in = What is done for these recipients: the domain of a partner and those below it.
directive-maddy-fs_dir = The folder with the policies of others that are kept.
directive-maddy-import = Reads another file in this place.
directive-maddy-local_policy = What is asked of everybody who is sent mail in this way, whatever they say themselves.
directive-maddy-min_mx_level = How certain the name of the receiving server has to be: none, as the DNS says.
directive-maddy-min_tls_level = The least TLS with which mail is sent: none (TLS where it is offered), encrypted (whatever the certificate), authenticated (with a good one).
directive-maddy-msgpipeline = Which mail goes which way: rules, of which the first one that fits decides.
directive-maddy-mtasts = The policies that recipients publish (MTA-STS) are followed.
directive-maddy-mx_auth = How it is made sure that the receiving server is the right one.
directive-maddy-protocols = The lowest and the highest version of TLS that are spoken.
directive-maddy-require_tls = Mail is taken over TLS only.
directive-maddy-root_ca = The root certificates against which receiving servers are verified.
directive-maddy-source_in = What is done for these senders: the domain of a partner and those below it.
directive-maddy-target = To what the queue hands mail that is to be sent.
directive-maddy-target-remote = A way of sending to the servers that the DNS names, with the TLS that one class asks for.
directive-maddy-tls = file: the certificate with its chain, then the private key. off, in a listener: TLS is not offered there.
directive-maddy-tls_client = What holds for TLS when sending.

# mox

directive-mox-CertFile = The certificate with its chain.
directive-mox-KeyCerts = The certificates of this listener, each with its key.
directive-mox-KeyFile = The private key.
directive-mox-MinVersion = The lowest version of TLS that is spoken when receiving.
directive-mox-NoSTARTTLS = true: TLS is not offered to those who send.
directive-mox-RequireSTARTTLS = true: mail is taken over TLS only; false: TLS is offered.

# nullmailer

directive-nullmailer-insecure = The relay's certificate is not checked: written where TLS is a must, and its name is not.
directive-nullmailer-starttls = Mail goes to the relay over TLS, after STARTTLS, or not at all.
directive-nullmailer-x509cafile = The root certificates against which the relay is verified.

# OpenSMTPD

directive-opensmtpd-ca = Root certificates under a name, against which others are verified.
directive-opensmtpd-ciphers = One list of ciphers is for everything: yours is put aside.
directive-opensmtpd-filter = A program that is asked before mail is taken: it refuses partners who come without TLS.
directive-opensmtpd-include = Reads another file in this place.
directive-opensmtpd-listen = What each listener on port 25 gets: tls offers TLS, tls-require takes no mail without it, verify asks for a certificate; pki names the key, protocols and ciphers are what is spoken.
directive-opensmtpd-partner = What the action for a table of partners gets: tls is TLS with a good certificate, tls no-verify is TLS whatever the certificate. pki shows our certificate to a server that asks for one.
directive-opensmtpd-pki = A key and its certificate under a name.
directive-opensmtpd-relay = What each action that sends gets for everybody: nothing is TLS where it is offered, tls no-verify is TLS whatever the certificate, tls is TLS with a good one. pki shows our certificate to a server that asks for one.
directive-opensmtpd-smtp-ciphers = The ciphers of every connection.
directive-opensmtpd-submission = What each listener on the ports for users (587 and 465) gets beside tls-require or smtps: pki names the key, protocols and ciphers are what is spoken.
directive-opensmtpd-table = A list under a name: the domains of partners for whom the same is asked.

# Postfix

directive-postfix-465 = The port where users hand in mail over TLS from the first byte.
directive-postfix-587 = The port where users hand in mail after STARTTLS.
directive-postfix-plaintext_reject_code = The answer to mail that has to come over TLS and does not.
directive-postfix-postseal_beyond = For one who was recognised by its certificate: what is said of its name and of the sender holds as well.
directive-postfix-postseal_only = For one partner: TLS, and one of the certificates that it told.
directive-postfix-postseal_require_tls = For partners: TLS, or the mail is refused.
directive-postfix-postseal_wait_for_fingerprint = For a partner whose certificate is not known yet: its mail waits.
directive-postfix-smtp_dns_support_level = How the DNS is asked: with dnssec, signed answers are known as such.
directive-postfix-smtp_tls_CAfile = The root certificates against which receiving servers are verified.
directive-postfix-smtp_tls_cert_file = The certificate that is shown when sending, to servers that ask for one; here the one that ours shows itself.
directive-postfix-smtp_tls_chain_files = The key and the certificate that are shown when sending, to servers that ask for one; here those that ours shows itself.
directive-postfix-smtp_tls_ciphers = Which ciphers are taken when sending, where TLS is merely used if offered.
directive-postfix-smtp_tls_key_file = Its private key.
directive-postfix-smtp_tls_loglevel = 1: one line in the log for each TLS connection when sending.
directive-postfix-smtp_tls_mandatory_ciphers = Which ciphers are taken when sending, where TLS is a must.
directive-postfix-smtp_tls_mandatory_protocols = Which versions are taken when sending, where TLS is a must.
directive-postfix-smtp_tls_note_starttls_offer = A line in the log where TLS was offered and not used.
directive-postfix-smtp_tls_policy_maps = The tables that say for which domains something else is asked when sending; the first that knows one decides.
directive-postfix-smtp_tls_protocols = Which versions are taken when sending, where TLS is merely used if offered.
directive-postfix-smtp_tls_security_level = How strictly TLS is used when sending to everybody: none, may, dane, encrypt, verify, secure.
directive-postfix-smtpd_client_restrictions = What is asked when somebody connects; empty here, so that what holds for other servers does not hold for users.
directive-postfix-smtpd_discard_ehlo_keyword_address_maps = A table of addresses from which the offer of TLS is hidden.
directive-postfix-smtpd_helo_restrictions = What is asked at the greeting; empty here, for users' programs greet as they like.
directive-postfix-smtpd_recipient_restrictions = What is asked for each recipient; empty here, for who logged in may write to anybody.
directive-postfix-smtpd_relay_restrictions = Who may send on through this server: those who logged in.
directive-postfix-smtpd_restriction_classes = Names for groups of rules, so that tables can speak of them.
directive-postfix-smtpd_sasl_auth_enable = Whether users can log in with a password.
directive-postfix-smtpd_sender_restrictions = What is asked at MAIL FROM: the tables of partners and of servers, one after the other.
directive-postfix-smtpd_tls_CAfile = The root certificates against which certificates of those who send are verified.
directive-postfix-smtpd_tls_ask_ccert = Those who connect are asked for a certificate, and need not have one.
directive-postfix-smtpd_tls_auth_only = No password is taken before TLS.
directive-postfix-smtpd_tls_cert_file = The certificate with its chain, in the older way; where it is empty, another setting names it.
directive-postfix-smtpd_tls_chain_files = The private key, then the certificate with its chain: the order matters.
directive-postfix-smtpd_tls_ciphers = Which ciphers are taken when receiving, where TLS is merely offered.
directive-postfix-smtpd_tls_dcert_file = The certificate for DSA, of an older time; empty: none.
directive-postfix-smtpd_tls_eccert_file = The certificate for elliptic curves, in the older way; empty: another setting names it.
directive-postfix-smtpd_tls_fingerprint_digest = How certificates are recognised: by their SHA-256.
directive-postfix-smtpd_tls_key_file = The private key, in the older way.
directive-postfix-smtpd_tls_loglevel = 1: one line in the log for each TLS connection when receiving.
directive-postfix-smtpd_tls_mandatory_ciphers = Which ciphers are taken when receiving, where TLS is a must.
directive-postfix-smtpd_tls_mandatory_protocols = Which versions are taken when receiving, where TLS is a must.
directive-postfix-smtpd_tls_protocols = Which versions are taken when receiving, where TLS is merely offered.
directive-postfix-smtpd_tls_received_header = The TLS facts go into the Received line of each message: the proof of step 4.
directive-postfix-smtpd_tls_req_ccert = Whether nobody is let in without a trusted certificate.
directive-postfix-smtpd_tls_security_level = How strictly TLS is asked for when receiving: none, may (offered), encrypt (no mail without it).
directive-postfix-smtpd_tls_wrappermode = Whether TLS begins with the first byte, without STARTTLS.
directive-postfix-tls_high_cipherlist = What “high” means: the ciphers, the best first.
directive-postfix-tls_medium_cipherlist = What “medium” means: good ciphers first, then lesser ones that are better than plain text.
directive-postfix-tls_preempt_cipherlist = Whether this server's order of ciphers counts; otherwise that of the other side.

# qmail (with the TLS patch)

directive-qmail-exhaustivelist = A file in tlshosts: where it is there, TLS is used with the servers named there alone.
directive-qmail-notlshosts = A folder: to a server whose name is a file there, mail is sent without TLS.
directive-qmail-servercert-pem = The private key, the certificate and its chain in one file; where it is missing, TLS is not offered to those who send.
directive-qmail-smtproutes = To which server mail for a domain goes: for partners a fixed one, for rules about TLS go by its name.
directive-qmail-tlsclientciphers = The ciphers of TLS when sending, the best first.
directive-qmail-tlshosts = A folder: NAME.pem holds the root certificates for the server of that name, which then has to have a trusted certificate with this name, or the mail waits.
directive-qmail-tlsserverciphers = The ciphers of TLS when receiving, the best first.

# s/qmail

directive-sqmail-smtproutes = To which server mail for a domain goes: for a partner whose name is verified a fixed one, for the rule goes by its name.
directive-sqmail-tlsdestinations = To whom mail is sent with which TLS, a rule a line: a name is TLS with any certificate, = before it a trusted certificate with that name, ! no TLS; * is everybody, TLS where it is offered, and +* everybody over TLS or not at all.

# Sendmail

directive-sendmail-CertFingerprintAlgorithm = How certificates are recognised: by their SHA-256.
directive-sendmail-Kpostseal = The map with what is said of partners, which the rules ask.
directive-sendmail-Kpostsealset = Remembers something for the rules below.
directive-sendmail-LOCAL_CONFIG = From here on: lines of sendmail.cf itself.
directive-sendmail-LOCAL_RULESETS = From here on: sets of rules of one's own.
directive-sendmail-LOCAL_SRV_FEATURES = Rules for what is offered to those who connect; S: no TLS.
directive-sendmail-LOCAL_TLS_RCPT = Rules that are asked before each recipient when sending: is the connection good enough for this one?
directive-sendmail-LOCAL_TRY_TLS = Rules for whether TLS is tried at all when sending.
directive-sendmail-R = A rule: what is looked for, then, behind a tab, what becomes of it. Rules are tried in their order.
directive-sendmail-SLocal_check_mail = Rules that are asked at MAIL FROM when receiving: is the connection good enough for this sender and this server?
directive-sendmail-SPostsealEither = Does the certificate carry the name of the sending server or the sender's domain?
directive-sendmail-SPostsealFind = What does the map say of a domain, or of the nearest one above it?
directive-sendmail-SPostsealNet = What does the map say of the address that a server connects from, or of the narrowest range around it?
directive-sendmail-SPostsealName = What does it say of the server's name, where the DNS names it in both directions?
directive-sendmail-SPostsealMeets = Is the connection good enough for what is said of one of them?
directive-sendmail-SPostsealHost = Does the certificate carry the name of this server, or a wildcard that stands for it?
directive-sendmail-SPostsealNamed = Does the certificate carry one of the names of this partner?
directive-sendmail-SetCertAltnames = The names in a certificate are handed to the rules.
directive-sendmail-confAUTH_OPTIONS = How users log in; p: no password in plain text before TLS. What stood there stays. CRAM-MD5 and the like, where they are set up, are offered before TLS all the same: they send no password, but one that is weak can be guessed from what they send.
directive-sendmail-confCACERT = The root certificates against which others are verified.
directive-sendmail-confCACERT_PATH = A folder of root certificates; there has to be one, and in this one there are none.
directive-sendmail-confCIPHER_LIST = The ciphers of TLS 1.2, the best first.
directive-sendmail-confCLIENT_CERT = The certificate with its chain that is shown when sending.
directive-sendmail-confCLIENT_KEY = Its private key.
directive-sendmail-confCLIENT_SSL_OPTIONS = Switches of OpenSSL when sending: old versions off.
directive-sendmail-confSERVER_CERT = The certificate with its chain that is shown when receiving.
directive-sendmail-confSERVER_KEY = Its private key.
directive-sendmail-confSERVER_SSL_OPTIONS = Switches of OpenSSL when receiving: old versions off, and this server's order of ciphers counts.
directive-sendmail-confTLS_FALLBACK_TO_CLEAR = After a handshake that failed, plain text is tried, unless the rules for the recipient refuse it.
directive-sendmail-confTLS_SRV_OPTIONS = Empty: those who send may be asked for a certificate. V: they are not.

# Stalwart

directive-stalwart-Certificate = A certificate that Stalwart shows to those who ask for one of its names.
directive-stalwart-MtaOutboundStrategy = How mail is sent: which strategy holds for which delivery.
directive-stalwart-MtaStageMail = What is asked at MAIL FROM when receiving.
directive-stalwart-MtaTlsStrategy = A strategy under a name: how strictly TLS is used when sending.
directive-stalwart-allowInvalidCerts = Whether mail is sent where the certificate is not trusted or is for another name.
directive-stalwart-certificate = The file with the certificate and its chain.
directive-stalwart-dane = Whether the DNS is asked which certificate is the right one (DANE): optional, require, disable.
directive-stalwart-else = What counts where no condition holds.
directive-stalwart-isSenderAllowed = Whether mail of this sender is taken: no, where TLS is asked of them and is not there.
directive-stalwart-match = Conditions, tried in their order: the first one that holds decides.
directive-stalwart-mtaSts = Whether the policies that recipients publish (MTA-STS) are followed: optional, require, disable.
directive-stalwart-privateKey = The file with the private key.
directive-stalwart-startTls = Whether TLS is used when sending: optional (where it is offered), require (or nothing is sent), disable.
directive-stalwart-tls = The name of the TLS strategy for a delivery, by the recipient's domain.

# Windows Server SMTP (IIS 6)

directive-iis-smtp-AlwaysUseSsl = $true: mail is sent over TLS or not at all; $false: in plain text. A domain with a rule of its own goes by that.
directive-iis-smtp-CertStoreLocation = Where Windows keeps the certificate and its key: in the store of the computer itself.
directive-iis-smtp-FilePath = The PFX file: the certificate with its chain, and the private key.
directive-iis-smtp-FullyQualifiedDomainName = The full name of the server: the service finds its certificate by it.
directive-iis-smtp-Password = The password of the PFX file, for which you are asked.
directive-iis-smtp-RouteAction = How mail to this domain is sent, as a sum of switches: with 4 in it over TLS or not at all, without it in plain text; the other switches stay as they were.
