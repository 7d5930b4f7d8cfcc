# Setups (src/setup)

setup-no-data-folder-what = The system names no folder for your data.
setup-no-data-folder-why = Setups are kept there. Your user has no home folder, or it is not known.
setup-no-data-folder-next = Set the variable POSTSEAL_DATA to a folder of your own, then start again.

setup-name-empty-what = The setup has no name.
setup-name-empty-why = The name is how you find it among the others.
setup-name-empty-next = Type a name, such as that of your mail server.

setup-not-found-what = There is no setup "{ $id }".
setup-not-found-why = It may have been deleted, or moved by another program.
setup-not-found-next = Choose one from the list; postseal expiring --setups shows those with a certificate.

setup-no-root-what = The root certificate of { $ca } is not on this machine.
setup-no-root-why = Without it partners cannot trust your certificate, for no public list has it.
setup-no-root-next = Ask the CA for the file with its root certificate, bring it in step 2 together with your certificate, and save it here then.

setup-nothing-to-renew-what = The setup { $name } has no certificate yet.
setup-nothing-to-renew-why = There is nothing that could be renewed.
setup-nothing-to-renew-next = Make its first request in step 1.

setup-nothing-to-put-back-what = No renewal of { $name } is under way.
setup-nothing-to-put-back-why = What was in use before is kept until the new certificate is proven; then there is nothing to put back.
setup-nothing-to-put-back-next = Look at the setup: its certificate is the one in use.

setup-not-renewing-what = No renewal of { $name } is under way.
setup-not-renewing-why = The setup has its certificate, and no other one was asked for since.
setup-not-renewing-next = Begin one first: postseal renew, or in the window "Renew".

setup-in-use-what = The setup "{ $name }" is open in another Postseal.
setup-in-use-why = Two programs that change the same setup would undo each other's work.
setup-in-use-next = Close it in the other window, or wait for the other command to end, then try again.

setup-damaged-what = The setup { $path } cannot be read: line { $line }: { $cause }.
setup-damaged-why = The file was changed or damaged outside Postseal. It was left as it is, and so were its keys.
setup-damaged-next = Correct that line in a text editor, or bring the file back from a backup.

setup-recoverable-what = The setup { $path } cannot be read: { $cause }.
setup-recoverable-why = It was changed or damaged outside Postseal. When Postseal last saved it ({ $changed }), it kept a copy; the keys are as they were.
setup-recoverable-next = Take the copy: Postseal's window offers that, and keeps the damaged file beside it. Or copy { $copy } over it yourself.

setup-newer-what = The setup { $path } was written by a newer Postseal.
setup-newer-why = An older program would lose what it does not know; so nothing in it can be changed here. You can look at it.
setup-newer-next = Install the newest Postseal to work with it.

setup-unsaveable-what = The setup cannot be saved: { $cause }.
setup-unsaveable-why = The file on the disk is as it was before.
setup-unsaveable-next = Choose files whose path is made of ordinary letters, then try again.
