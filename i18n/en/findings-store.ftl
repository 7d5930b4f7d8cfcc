# Reading and writing files (src/store.rs)

file-exists-what = { $path } exists already.
file-exists-why = A key that is replaced is lost for good, so no existing file is ever written over.
file-exists-next = Choose another folder or name, or move the old file away yourself.

file-missing-what = { $path } does not exist.
file-missing-why = There is nothing to read.
file-missing-next = Check the path, or choose the file again.

file-is-folder-what = { $path } is a folder, not a file.
file-is-folder-why = Folders are not searched: Postseal reads only the files that you name.
file-is-folder-next = Name the file in it, or several.

file-no-folder-what = { $path } cannot be a folder: a file of that name is there.
file-no-folder-why = Several files are written, and they need a folder.
file-no-folder-next = Name a folder, which may be a new one.

file-denied-what = { $path } may not be read or written by you.
file-denied-why = The file or its folder belongs to another user, or is read-only.
file-denied-next = Choose a folder of your own, or run the program as the user that the file belongs to.

disk-full-what = There is no space left to write { $path }.
disk-full-why = Nothing was written; what was there before is unchanged.
disk-full-next = Free some space, or choose a folder on another disk.

file-too-large-what = { $path } is larger than { $limit }.
file-too-large-why = Keys, certificates and messages are far smaller; this is most likely another file.
file-too-large-next = Choose another file.

file-locked-what = { $path } is in use by another Postseal.
file-locked-why = Two programs that change the same setup would undo each other's work.
file-locked-next = Close the other window, or wait for the other command to end, then try again.

file-io-what = { $path } could not be read or written: { $cause }.
file-io-why = The operating system refused, and nothing was half-written.
file-io-next = Check the disk and the path, then try again.

file-no-file-what = { $path } is not a file, but a pipe, a device or a socket.
file-no-file-why = Postseal keeps something in a file of that name, and would wait there for ever.
file-no-file-next = Move it away, then try again.
file-is-pipe-what = { $path } is a pipe or a device, not a file.
file-is-pipe-why = A large archive is read in parts, some of them twice. A pipe gives everything once only, and a device may have no end.
file-is-pipe-next = Write it into a file first (command > mail.mbox) and name that file. Files packed with gzip or zstd are read as they are.

file-silent-what = Nothing came from { $path }.
file-silent-why = It is a pipe, and nobody has written into it for a while.
file-silent-next = Name a file, or see why the command that should write into it does not.

file-folder-gone-what = { $path } cannot be written: its folder is not there.
file-folder-gone-why = It was removed or renamed, or the disk or network share that it lies on is gone.
file-folder-gone-next = Make the folder, or bring it or its disk back, then try again. What was there before is unchanged.
