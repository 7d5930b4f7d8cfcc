# Was die Einträge einer Domain zusammen bedeuten (src/publish)

mx-address-what = Der MX-Eintrag von { $domain } nennt eine Adresse statt eines Servers: { $address }
mx-address-why = Ein MX-Eintrag muss einen Server nennen (RFC 5321, Abschnitt 5.1). Die meisten Absender finden dort niemanden, und Mail kommt zurück.
mx-address-next = Geben Sie der Adresse mit einem A- oder AAAA-Eintrag einen Namen, und setzen Sie diesen in den MX-Eintrag.

mx-no-reverse-what = Die Adresse { $address } von { $host } hat im DNS keinen Namen (keinen PTR-Eintrag).
mx-no-reverse-why = Wenn der Server von dieser Adresse auch sendet, lehnen viele Empfänger seine Mail ab oder halten sie für Spam.
mx-no-reverse-next = Lassen Sie den, von dem die Adresse ist, den PTR-Eintrag auf { $host } setzen.

mx-reverse-strange-what = Die Adresse { $address } heißt { $name }, und dieser Name führt nicht zu ihr zurück.
mx-reverse-strange-why = Wenn der Server von dieser Adresse auch sendet, lehnen viele Empfänger seine Mail ab: Einen Namen kann so jeder behaupten.
mx-reverse-strange-next = Geben Sie { $name } einen Adresseintrag mit { $address }, oder lassen Sie den PTR-Eintrag einen Server nennen, der einen hat.

caa-forbids-what = CAA-Einträge bei { $at } lassen die CA des jetzigen Zertifikats von { $host } nicht ausstellen: { $ca }
caa-forbids-why = Das Zertifikat gilt weiter. Das nächste wird verweigert, im ungünstigsten Augenblick.
caa-forbids-next = Tragen Sie vor dem Erneuern ein: { $record }

caa-bound-what = CAA-Einträge bei { $at } lassen für { $host } nur auf bestimmte Weise ausstellen: { $parameters }
caa-bound-why = Das hindert andere daran, bei derselben CA ein Zertifikat zu bekommen. Ein neues Konto oder ein anderer Nachweis wird verweigert (RFC 8657).
caa-bound-next = Bestellen Sie mit diesem Konto und auf diese Weise, oder ändern Sie zuerst den Eintrag.

caa-account-what = CAA-Einträge bei { $at } lassen für { $host } nur ein anderes Konto bei der CA zu als das, das Postseal hat: { $accounts }
caa-account-why = Mit dem Konto von Postseal ({ $own }) verweigert die CA die nächste Bestellung: Das Zertifikat würde nicht erneuert.
caa-account-next = Nennen Sie im Eintrag auch das Konto von Postseal, oder bestellen Sie mit dem Konto, das dort steht: { $record }

caa-none-what = Nichts sagt, welche CA für { $host } ausstellen darf.
caa-none-why = Jede CA darf es; das ist üblich, und Mail geht dadurch nicht verloren. Ein Eintrag hindert die anderen daran, sich überreden zu lassen.
caa-none-next = Wenn Sie mögen, tragen Sie ein: { $record }

tlsrpt-unreachable-what = Berichte können bei { $address } nicht ankommen: { $cause }
tlsrpt-unreachable-why = Absender verwerfen sie, und Sie erfahren nicht, was misslingt.
tlsrpt-unreachable-next = Nennen Sie ein Postfach, dessen Domain Mail annimmt, oder einen Webserver, der antwortet.

dnssec-algorithm-what = Die Zone { $name } ist mit { $algorithm } signiert, das aufgegeben ist.
dnssec-algorithm-why = Resolver prüfen es nicht mehr und halten die Zone für unsigniert; DANE zählt dann für niemanden (RFC 8624, RFC 9905).
dnssec-algorithm-next = Wechseln Sie dort, wo Ihre Zone liegt, zu ECDSA P-256 (13) oder Ed25519 (15), mit einer Zeit, in der beide gelten.

dnssec-iterations-what = Die Zone { $name } verneint Namen mit { $iterations } weiteren Runden (NSEC3).
dnssec-iterations-why = Resolver verweigern so viel Arbeit und halten die Zone für unsigniert oder antworten nicht (RFC 9276). Sie schützen nichts.
dnssec-iterations-next = Stellen Sie NSEC3 auf 0 Iterationen ohne Salt, oder nehmen Sie NSEC.

sts-id-unchanged-what = Die MTA-STS-Richtlinie von { $domain } hat sich geändert, die id ihres Eintrags nicht: { $id }
sts-id-unchanged-why = Absender holen eine Richtlinie nur dann neu, wenn sich die id ändert. Bis ihre abläuft, bleiben sie bei der alten und lehnen womöglich einen neuen Server ab.
sts-id-unchanged-next = Geben Sie dem Eintrag _mta-sts.{ $domain } eine andere id, etwa Datum und Stunde von heute.

dns-memory-what = { $file } ist keine Datei, in der sich Postseal merkt, was es gesehen hat: { $cause }
dns-memory-why = Sie bleibt, wie sie ist, und nichts lässt sich mit dem letzten Mal vergleichen.
dns-memory-next = Legen Sie diese Datei woandershin, oder nennen Sie auf der Befehlszeile mit --remember eine andere.

dns-no-issuer-what = { $file } enthält das Zertifikat der CA nicht: { $issuer }
dns-no-issuer-why = Ein Eintrag der CA (2 1 1) zählt nur, wo der Server dieses Zertifikat mitschickt.
dns-no-issuer-next = Nennen Sie die Datei mit der ganzen Kette (fullchain), oder lassen Sie --ca weg.

cli-dns-step-dane-ca = Statt dessen die CA selbst: Dann braucht ein neuer Schlüssel keinen neuen Eintrag. Es zählt aber auch, wer von dieser CA ein Zertifikat für den Namen Ihres Servers bekommt, und wenn die CA ihr Zwischenzertifikat wechselt (manche ohne Ankündigung), kommt keine Mail mehr an:
