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
