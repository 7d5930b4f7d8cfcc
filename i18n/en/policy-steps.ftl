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
