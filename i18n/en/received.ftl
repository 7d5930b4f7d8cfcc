# Reading the headers of a message (src/received)

headers-empty-what = There is nothing to read.
headers-empty-why = The proof stands in the headers of a message that was received.
headers-empty-next = Open the received message as a file (.eml), or paste all of its headers.

headers-not-a-message-what = This text holds no mail headers.
headers-not-a-message-why = Headers are lines such as "Received: from …" above the text of a message; mail programs hide them.
headers-not-a-message-next = In your mail program look for "Show original", "View source" or "Internet headers", and paste all that it shows.

headers-no-received-what = These headers tell of no hop: there is no Received line.
headers-no-received-why = Each server that takes a message in writes one. A message that you sent has none in your own "Sent" folder.
headers-no-received-next = Take the message from the mailbox where it arrived.

headers-too-large-what = The headers are larger than { $limit } bytes.
headers-too-large-why = No mail server accepts headers of that size; this is most likely another file.
headers-too-large-next = Choose the message file again, or paste the headers alone.
