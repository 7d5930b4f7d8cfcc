# Step 3 in the window: the policy (src/gui/step/policy)

window-policy-lead = Choose how strictly mail has to be encrypted, for everybody and for single partners. You get the exact configuration for your server.

window-policy-guide = How strict is right?
window-policy-guide-1 = “TLS if offered” suits the rest of the world: nobody is shut out, and nearly all mail is encrypted.
window-policy-guide-2 = A bank that insists on TLS gets a rule of its own: required, or verified where its certificate is checked, too.
window-policy-guide-3 = What is required and not possible is refused, visibly. That is the point, and the reason to test in step 4.
