# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = Open admin.google.com as an administrator: Menu > Apps > Google Workspace > Gmail > Compliance. On the left, choose the organizational unit (the top one for everybody).
policy-step-google-nothing = Nothing has to be set: Gmail offers TLS, and uses it wherever the other side offers it.
policy-step-google-add = Point to "Secure transport (TLS) compliance" and click Configure (or "Add another rule" where there is one already). As its description type: { $name }
policy-step-google-inbound = Under "Email messages to affect" tick "Inbound - all messages", and nothing else.
policy-step-google-outbound = Under "Email messages to affect" tick "Outbound - all messages", and nothing else. Below, under Options, untick "Require CA-signed certificate".
policy-step-google-verified = Under "Email messages to affect" tick "Outbound - all messages", and nothing else. Below, under Options, tick "Require CA-signed certificate" and "Validate certificate hostname".
policy-step-google-list = Where the domains and addresses are asked for, create a new list named "{ $name }", and add these domains to it: { $domains }
policy-step-google-save = Where the setting offers it, click "Test TLS connection"; then click Save.
policy-step-google-wait = Wait: Google says that a change can take up to 24 hours. Then send a message in each direction (step 4).
policy-step-google-undo = To have everything as it was before: the same page, and Delete beside each of these settings.

policy-step-dms-certificate = Key and certificate reach the container by docker-mailserver's own settings: mount them, and set SSL_TYPE=manual, SSL_CERT_PATH and SSL_KEY_PATH in the environment. It copies them to the places named above.
policy-step-dms-container = The scripts take the container named "mailserver"; for another one run: CONTAINER=name sh apply.sh
policy-step-mailcow-certificate = For a certificate of your own set SKIP_LETS_ENCRYPT=y in mailcow.conf and put the files to data/assets/ssl/cert.pem (with its chain) and data/assets/ssl/key.pem: in the container that is /etc/ssl/mail. Then restart postfix-mailcow, dovecot-mailcow and nginx-mailcow.
policy-step-mailcow-folder = The scripts take mailcow in /opt/mailcow-dockerized; for another folder run: MAILCOW=/its/path sh apply.sh

policy-step-stalwart-login = The scripts call stalwart-cli, which reads where the server is and who you are from the environment: set STALWART_URL, STALWART_USER and STALWART_PASSWORD before you run them.
policy-step-stalwart-files = Stalwart's own user must be able to read the key and the certificate. If it has fetched a certificate for this host itself, that one stays in use.
policy-step-stalwart-own = Conditions of your own in "MTA > Outbound > Strategy" (TLS) and "MTA > Session > MAIL FROM Stage" (sender allowed) are replaced. What stood there is in postseal-stalwart-before.ndjson in your home folder: add it again by hand where you need it.

policy-step-cisco-save = System Administration > Configuration File: save the present configuration, with its passphrases, in a safe place.
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate: choose the PFX file for { $host }, type its passphrase, and give it a name.
policy-step-cisco-listener = Network > Listeners: click the name of the public listener, choose that certificate in the field Certificate, and submit. Mail Policies > Destination Controls > Edit Global Settings: choose it in the field Certificate as well.
policy-step-cisco-default = Mail Policies > Destination Controls: click Default, and set TLS Support to { $tls }.
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination, once for each of these domains: { $domains }. In the field Destination type the domain, and set TLS Support to { $tls }.
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List: name it Postseal, and add these domains to it: { $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies: choose the public listener, and in Default Policy Parameters and every policy that accepts mail from others set TLS to Preferred, and choose the address list Postseal for those for whom TLS is mandatory.
policy-step-cisco-policy = Mail Policies > Mail Flow Policies: choose the public listener, and in Default Policy Parameters and every policy that accepts mail from others set TLS to { $tls } (None is also called Off there).
policy-step-cisco-commit = Click Commit Changes: before that, nothing holds.
policy-step-cisco-test = On its command line, "tlsverify" tries a destination, and "tail mail_logs" shows TLS at work. Then send a message in each direction (step 4).
policy-step-cisco-undo = To have everything as it was before: on the page of the first step, load the file that you saved there, and commit.

policy-step-essentials-open = Sign in to Proofpoint Essentials as an administrator: Security Settings > Email > Filter Policies, and there the tab Outbound.
policy-step-essentials-nothing = Nothing has to be set: Proofpoint Essentials offers TLS, and uses it wherever the other side offers it.
policy-step-essentials-filter = Once for each of these domains: { $domains }. Click New Filter, type "{ $name }" and the domain as its name, leave the direction at Outbound, and click Continue.
policy-step-essentials-action = In each of these filters choose the company as Scope, and as condition that the recipient's address is of this domain. As action choose Nothing. Click Add Another Action, and choose "{ $action }". Click Save.
policy-step-essentials-test = Send a message to each of these domains (step 4), and see that it arrives: what cannot go over TLS is not delivered any more.
policy-step-essentials-undo = To have everything as it was before: on the tab Outbound, delete or switch off these filters.

policy-step-mimecast-open = Sign in to the Mimecast Administration Console: Policies > Gateway Policies.
policy-step-mimecast-nothing = Nothing has to be set: Mimecast offers TLS, and uses it wherever the other side offers it.
policy-step-mimecast-relaxed = Click Definitions beside Secure Delivery, then Add Secure Delivery Definition. As Description type "{ $name }". In Select Option choose that TLS is enforced, in the relaxed way: any certificate will do.
policy-step-mimecast-strict = Click Definitions beside Secure Delivery, then Add Secure Delivery Definition. As Description type "{ $name }". In Select Option choose that TLS is enforced, in the strict way: the certificate must come from a trusted authority.
policy-step-mimecast-delivery = Back under Gateway Policies click Secure Delivery, then, once for each of these domains: { $domains }: click New Policy, type "{ $name }" and the domain as Policy Narrative, and choose the definition "{ $name }". In the section Emails From choose your own addresses, in the section Emails To the domain. Save.
policy-step-mimecast-receipt = Back under Gateway Policies click Secure Receipt, then, once for each of these domains: { $domains }: click New Policy, type "Postseal" and the domain as Policy Narrative, and choose that TLS is enforced. In the section Emails From choose the domain, in the section Emails To your own addresses. Save.
policy-step-mimecast-test = Send a message in each direction (step 4), and see that it arrives: what cannot go over TLS is not taken or delivered any more.
policy-step-mimecast-undo = To have everything as it was before: delete these policies under Secure Delivery and Secure Receipt, then the definitions.

policy-step-windows-certificate = On the server double-click the PFX file for { $host }. As store location choose Local Machine, type its passphrase, and place it in the store Personal. Then delete the file.

policy-step-kerio-certificate = Configuration > SSL Certificates: import the private key and the certificate with its chain for { $host }. Both are PEM files, and the key must be RSA.
policy-step-kerio-sending = Configuration > SMTP Server, tab SMTP Delivery: see that SSL/TLS is ticked, and click Apply.
policy-step-kerio-versions = Configuration > Security, tab TLS Options: choose TLS 1.2 as the lowest version, and save.
policy-step-kerio-plain = Configuration > SMTP Server, tab SMTP Delivery: untick SSL/TLS, and click Apply.
policy-step-kerio-test = Send a message in each direction, and look at port 25 from elsewhere (step 4).
policy-step-kerio-undo = To have everything as it was before: set the tick on the tab SMTP Delivery and the version on the tab TLS Options back, and under SSL Certificates make the former certificate the one in use.

policy-step-mdaemon-enable = In MDaemon: Security > Security Manager (in older versions Security Settings) > SSL & TLS > MDaemon. Tick "Enable SSL, STARTTLS, and STLS", and choose the certificate for { $host } from the list.
policy-step-mdaemon-sending = On the same page, tick the option by which the SMTP server sends mail with STARTTLS when possible.
policy-step-mdaemon-plain = On the same page, untick the option by which the SMTP server sends mail with STARTTLS when possible.
policy-step-mdaemon-exempt = In the same section, on the page for those with whom STARTTLS is not used (in older versions STARTTLS White List), add these domains: { $domains }
policy-step-mdaemon-required = In the same section, on the page STARTTLS Required List, add these domains, and the names of their mail servers (those in the MX records): { $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers: untick "SSL negotiation failures will retry without SSL for up to one hour".
policy-step-mdaemon-test = Click OK. Then send a message in each direction, and look at port 25 from elsewhere (step 4).
policy-step-mdaemon-undo = To have everything as it was before: set these ticks back, choose the former certificate, and take the domains out of the lists.

policy-step-mailenable-certificate = In the MailEnable administration program: Servers > Localhost, Properties, tab SSL: tick that SSL is used, and choose the certificate for { $host }. It holds for all services of MailEnable.
policy-step-mailenable-sending = Services and Connectors > SMTP, Properties, tab Outbound: tick "Outbound TLS". On the tab Inbound leave "Requires SSL" unticked for port 25. Click OK.
policy-step-mailenable-plain = Services and Connectors > SMTP, Properties, tab Outbound: untick "Outbound TLS". On the tab Inbound leave "Requires SSL" unticked for port 25. Click OK.
policy-step-mailenable-test = Restart the SMTP service. Then send a message in each direction, and look at port 25 from elsewhere (step 4).
policy-step-mailenable-undo = To have everything as it was before: set the tick on the tab Outbound back, choose the former certificate on the tab SSL, and restart the SMTP service.

policy-step-axigen-certificate = On the server write the private key and the certificate with its chain for { $host } into one PEM file, and put it into the folder certs of Axigen's working directory, readable for Axigen's own user alone.
policy-step-axigen-listener = In WebAdmin: SMTP Receiving, section Listeners, edit the listener for port 25. On its page SSL Settings choose that certificate. The listener stays one without SSL from the first byte on: other mail servers begin with STARTTLS.
policy-step-axigen-receiving = Security & Filtering > Acceptance & Routing, page Acceptance Basic Settings: among the allowed ESMTP commands see that "Allow StartTLS" is ticked. Save the configuration.
policy-step-axigen-sending = Security & Filtering > Acceptance & Routing, page Routing Basic Settings, section Connection settings: tick "Use StartTLS if available". Save the configuration.
policy-step-axigen-plain = Security & Filtering > Acceptance & Routing, page Routing Basic Settings, section Connection settings: untick "Use StartTLS if available". Save the configuration.
policy-step-axigen-test = Send a message in each direction, and look at port 25 from elsewhere (step 4).
policy-step-axigen-undo = To have everything as it was before: choose the former certificate for the listener, and set both ticks back.

policy-step-domino-save = In Domino Administrator, write down what stands today in the fields that are named below, and what "show config RouterFallbackNonTLS" prints on the server's console.
policy-step-domino-certificate = Import the private key and the certificate with its chain for { $host } into certstore.nsf, with Certificate Manager (HCL's help: "Managing TLS certificates with Certificate Manager").
policy-step-domino-inbound = Configuration > Messaging > Configurations: open the Configuration Settings document of this server, click Edit Configuration, and on the tab Router/SMTP > Advanced > Commands and Extensions set "SSL negotiated over TCP/IP port" (its name may have TLS for SSL) to { $value }. Click Save & Close.
policy-step-domino-outbound = Configuration: open the Server document of this server. On the tab Ports > Internet Ports > Mail, in the column Mail (SMTP Outbound), set "TCP/IP port status" to { $value }. Click Save & Close.
policy-step-domino-fallback = On the server's console type "set config RouterFallbackNonTLS=1". Without it, mail to a server whose certificate does not fit waits, and comes back in the end.
policy-step-domino-wait = On the server's console type "set config RouterFallbackNonTLS=0". Mail to a server whose certificate does not fit waits then, and does not go in plain text.
policy-step-domino-restart = On the server's console type "restart task smtp", then "restart task router".
policy-step-domino-test = Send a message in each direction, and look at port 25 from elsewhere (step 4).
policy-step-domino-undo = To have everything as it was before: set the fields back to what you wrote down, on the console set RouterFallbackNonTLS back (where there was nothing: "set config RouterFallbackNonTLS="), and restart both tasks.

policy-step-qmail-patch = This is for a qmail that was built with the TLS patch. apply.sh stops on one without it: as they are published, netqmail and notqmail have no TLS.
policy-step-qmail-user = The key is made readable for the user qmaild alone; where qmail-smtpd runs as another one (as vpopmail, for example), run: SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = Receiving is set by hand: in the run script that starts qmail-smtpd under sslserver, or in the file of settings that it reads (for example /var/qmail/ssl/ssl.env), set and export UCSPITLS="", CERTFILE={ $certificate } and KEYFILE={ $key }. Note what stood there before.
policy-step-sqmail-required = Receiving is set by hand: in the run script that starts qmail-smtpd under sslserver, or in the file of settings that it reads (for example /var/qmail/ssl/ssl.env), set and export UCSPITLS="!" (which refuses mail without TLS), CERTFILE={ $certificate } and KEYFILE={ $key }. Note what stood there before.
policy-step-sqmail-plain = Receiving is set by hand: in the run script that starts qmail-smtpd, set and export UCSPITLS="-": TLS is not offered then. Note what stood there before.
policy-step-sqmail-restart = Restart that service (with daemontools: svc -t and its folder), look into its log, and look at port 25 from elsewhere (step 4). undo.sh does not take this back: do it by hand.
policy-step-sqmail-name = Of the names in a partner's certificate s/qmail compares one alone, the last DNS name (openssl x509 -noout -ext subjectAltName shows them in their order). If it is not the name of the server that apply.sh prints, mail waits: tell Postseal that name for the partner. It waits as well where more than one intermediate certificate stands between the partner's and its root.
policy-step-chasquid-roots = chasquid trusts the authorities of the system alone. Add those in { $roots } to them: on Debian, copy the file to /usr/local/share/ca-certificates/ with the ending .crt (one certificate in each file), run update-ca-certificates, and restart chasquid.
policy-step-maddy-own = Sending rules of your own in "target.remote" blocks (limits, local_ip) are not taken over: look at postseal.conf, and add them there. What sends through another server ("target.smtp") stays as it is.
policy-step-mox-acme = A listener of mox that gets its certificate by ACME keeps it: it is for the other names of mox's web server as well. For the certificate above, remove its line ACME from mox.conf first.
policy-step-mox-folder = The scripts take mox in /home/mox; for another folder run: MOX=/its/path sh apply.sh
policy-step-james-folder = The scripts take James in /opt/james and start it anew by "systemctl restart james"; otherwise run, for example: JAMES=/its/path RESTART="docker restart james" sh apply.sh
policy-step-james-read = James must be able to read the key and the certificate at the paths above, in its container if it runs in one.
policy-step-plesk-certificate = In Plesk, open Tools & Settings > SSL/TLS Certificates, add the certificate with its private key and its chain, and choose it beside "Certificate for securing mail". Plesk then puts it into /etc/postfix/postfix_default.pem, a renewed one as well.
policy-step-plesk-sni = A domain for which you chose a certificate of its own (Mail > Mail Settings) shows that one to those who ask for a name in it; everybody else sees the one above.
policy-step-zimbra-certificate = Before apply.sh: put the private key into /opt/zimbra/ssl/zimbra/commercial/commercial.key, write the CA's certificates, the root the last of them, into one file, and run as the user zimbra: zmcertmgr deploycrt comm CERTIFICATE CHAIN. It serves all parts of Zimbra; restart them with zmcontrol restart.
policy-step-zimbra-servers = Run the scripts on every server on which Zimbra's MTA runs: what they set holds for that one.
policy-step-cpanel-certificate = In WHM, open Service Configuration > Manage Service SSL Certificates, choose "Exim (SMTP) Server", and install the certificate with its private key and its chain (CA bundle). cPanel keeps it in /var/cpanel/ssl/exim, a renewed one as well.
policy-step-cpanel-again = Our routers and transports are copies of cPanel's as they are today. After a new version of cPanel run apply.sh again: it copies them anew.

policy-step-iis-older = Before apply.ps1: if an older certificate for { $host } lies in the store Personal of the local computer (certlm.msc), export it with its key and remove it there. The service chooses by the name alone.
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager: right-click the SMTP virtual server > Properties, tab Access. Under Secure communication see that "Require TLS encryption" is not ticked.
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager: right-click the SMTP virtual server > Properties, tab Access. Under Secure communication tick "Require TLS encryption", and click OK. To undo it, untick it.

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = Find where the server keeps its certificates: the menu is mostly called SSL, TLS, Certificates or Security. Bring in the certificate for { $host } with its chain and its key, and choose it for mail (SMTP, port 25). Where one file is wanted, export a PFX in step 2; where two or three are, take the separate files.
policy-step-other-receiving-plain = Receiving: look at the settings of port 25 (SMTP, Listener, Inbound, Receive) for STARTTLS, TLS or "SMTP over TLS", and turn it off.
policy-step-other-receiving-opportunistic = Receiving: look at the settings of port 25 (SMTP, Listener, Inbound, Receive) for STARTTLS, TLS or "SMTP over TLS", and turn it on as "offered", "optional", "preferred" or "opportunistic". Not "required": mail from others would be lost.
policy-step-other-receiving-required = Receiving: look at the settings of port 25 (SMTP, Listener, Inbound, Receive) for STARTTLS or TLS, and set it to "required", "mandatory" or "force".
policy-step-other-receiving-verified = Receiving: look at the settings of port 25 for TLS, set it to "required", and look for a setting by which the server asks for a client certificate and checks it ("verify", "require client certificate", "mutual TLS"). Few servers have it; without it the mail is encrypted, but who sends it is not proven.
policy-step-other-sending-plain = Sending: look at the settings of outgoing mail (SMTP, Outbound, Delivery, Send) for STARTTLS or TLS, and turn it off ("never", "none").
policy-step-other-sending-opportunistic = Sending: look at the settings of outgoing mail (SMTP, Outbound, Delivery, Send) for STARTTLS or TLS, and choose "if available", "when possible", "preferred" or "opportunistic".
policy-step-other-sending-required = Sending: look at the settings of outgoing mail (SMTP, Outbound, Delivery, Send) for TLS, and choose "always", "required", "mandatory" or "force".
policy-step-other-sending-verified = Sending: look at the settings of outgoing mail for TLS, choose "required", and with it "verify certificate", "trusted", "check hostname" or "domain validation". A name that is not checked is only required, not verified.
policy-step-other-from-plain = Receiving, for these partners no TLS: look for a list of hosts or domains that are exempt from it ("exceptions", "TLS exclusions"): { $domains }
policy-step-other-from-opportunistic = Receiving, for these partners TLS if they want it: look for a list of exceptions from what holds for everybody: { $domains }
policy-step-other-from-required = Receiving, for these partners TLS or nothing: look for a list called "TLS domains", "Force TLS", "Required TLS", "secure senders", "partner connectors" or the like, and add: { $domains }
policy-step-other-from-verified = Receiving, for these partners TLS with a checked certificate: look for a list or connector for single partners that asks for a client certificate of a certain name, and add: { $domains }
policy-step-other-to-plain = Sending, to these partners no TLS: look for a list of domains that are exempt from it, and add: { $domains }
policy-step-other-to-opportunistic = Sending, to these partners TLS if offered: look for a list of exceptions from what holds for everybody, and add: { $domains }
policy-step-other-to-required = Sending, to these partners TLS or nothing: look for a list or a route for each domain called "TLS domains", "Force TLS", "Send secure to", "Required TLS" or the like, and add: { $domains }
policy-step-other-to-verified = Sending, to these partners TLS with a checked certificate: in the same list or route look for "verify", "trusted", "check name" or "domain validation", and add: { $domains }
policy-step-other-versions = Look for the versions of TLS ("protocols", "minimum version"), allow { $version } and later, and turn off SSL 2, SSL 3 and what is older. Some servers leave that to their system.
policy-step-other-ask =
    Where you do not find one of these, ask the vendor, in these words: "On our server { $host }:
    (1) How do I install a certificate with its intermediate certificates for SMTP?
    (2) How is STARTTLS offered on port 25?
    (3) How do I require TLS for mail to, and from, single domains, so that it is refused or kept in the queue otherwise?
    (4) Can it check the certificate and name of the other server?
    (5) Does it write TLS version and cipher into its Received lines?"
    What a server has no setting for, it does not do: tell your partner, or let a gateway in front of it do it.
policy-step-other-test = Look at port 25 from elsewhere ("What a partner sees", or postseal probe { $host }). Then send a message in each direction (step 4): only that proves it.
policy-step-other-undo = To have everything as it was before: set back each of these settings. Write down what they were, or take a picture, before you change them.
server-other-name = Another server
server-since = { $server } { $version } or later
