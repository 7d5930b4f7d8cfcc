# Step 4 in the window: the proof (src/gui/step/proof)

window-proof-lead = Send a test message and read, hop by hop, how it was encrypted on its way.

window-proof-guide = What is a proof?
window-proof-guide-1 = Each mail server that passes a message on writes a line at its top: from whom, to whom, and with which encryption. These are the Received lines.
window-proof-guide-2 = Read in the order of travel, they tell where the message was encrypted and where not.
window-proof-guide-3 = The lines of your own servers can be relied on; those of others are their word.
