# Step 3 in the window: the policy (src/gui/step/policy)

window-policy-lead = Choose how strictly mail has to be encrypted, for everybody and for single partners. You get the exact configuration for your server.

window-policy-guide = How strict is right?
window-policy-guide-1 = “TLS if offered” suits the rest of the world: nobody is shut out, and nearly all mail is encrypted.
window-policy-guide-2 = A bank that insists on TLS gets a rule of its own: required, or verified where its certificate is checked, too.
window-policy-guide-3 = What is required and not possible is refused, visibly. That is the point, and the reason to test in step 4.

window-policy-missing = Show the configuration and tell your server first.
window-policy-server = Which mail server do you run?
window-policy-version = Version
window-policy-version-help = Leave it empty if you do not know: then nothing newer than the oldest that is known is used. In Postfix: postconf mail_version
window-policy-others = Other choices
window-policy-outbound = Mail that you send
window-policy-outbound-help = To everybody who is not named as a partner below.
window-policy-inbound = Mail that you receive
window-policy-inbound-help = From everybody who is not named as a partner below.
window-policy-partners = Partners with their own rules
window-policy-partners-help = The bank that wants TLS, say. What is said of a domain holds for the domains below it.
window-policy-partner-add = Add
window-policy-partner-twice = This partner is in the list already.
window-policy-as-everybody = As everybody
window-policy-outbound-partner = Mail that you send there
window-policy-inbound-partner = Mail that comes from there
window-policy-paths = Where key and certificate lie on the server
window-policy-paths-help = Copy them there yourself. Empty fields stand for the usual places.
window-policy-path-certificate = Certificate with its chain
window-policy-path-key = Private key
window-policy-show = Show the configuration
window-policy-change = Change the answers
window-policy-take = Take it along as files, or copy the blocks below. On the server, run the commands at the end as root; then say here that it is done.
window-policy-zip = Save as zip…
window-policy-folder = Save as folder…
window-policy-save = Save the configuration
window-policy-done = My server has it
window-policy-commands = On the server, as root
window-policy-commands-help = In this order. Undo brings back what was there before.
window-policy-apply = Apply
window-policy-check = Check
window-policy-verify = See it at work
window-policy-undo = Undo
