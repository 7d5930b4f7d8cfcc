# Ein neuer Schlüssel unter DANE (src/rollover)

rollover-early-what = { $host } zeigt an { $address } den neuen Schlüssel zu früh.
rollover-early-why = Was Absender noch vom DNS wissen, nennt den neuen Schlüssel vielleicht noch nicht: so lange lehnen sie den Server ab, und E-Mails an Sie warten oder kommen zurück.
rollover-early-next = Setzen Sie sofort das alte Zertifikat wieder ein, und das neue erst, wenn die Wartezeit um ist.

rollover-refused-what = { $host } zeigt an { $address } einen Schlüssel, den { $name } nicht nennt, bei { $server }.
rollover-refused-why = Absender, die DANE prüfen, lehnen den Server ab, sobald sie davon erfahren.
rollover-refused-next = Tragen Sie den Eintrag dieses Schlüssels sofort wieder ein, und nehmen Sie ihn erst weg, wenn kein Server ihn mehr zeigt.

rollover-strange-what = { $host } zeigt an { $address } einen Schlüssel, der weder der alte noch der neue ist.
rollover-strange-why = Jemand hat ein anderes Zertifikat eingesetzt, oder es ist ein anderer Server.
rollover-strange-next = Stellen Sie fest, welches Zertifikat es ist; beginnen Sie dann neu mit der Datei, die eingesetzt werden soll.

rollover-vanished-what = Der neue Eintrag war auf jedem Nameserver, und fehlt jetzt wieder auf { $server }: { $name }
rollover-vanished-why = Absender hören die eine oder die andere Antwort. Die Wartezeit beginnt neu, wenn er wieder da ist.
rollover-vanished-next = Tragen Sie ihn wieder ein, und sehen Sie nach, ob dieser Nameserver seine Zone von den anderen übernimmt.

rollover-silent-what = Der Nameserver { $server } antwortet nicht: { $cause }
rollover-silent-why = Was er sagt, wenn er wieder da ist, kann niemand wissen. Es zählen die anderen.
rollover-silent-next = Gehört er zu Ihrer Zone, bringen Sie ihn in Ordnung, und sehen Sie noch einmal nach, bevor Sie weitermachen.

rollover-long-ttl-what = Andere dürfen die Einträge unter { $name } lange behalten: die Wartezeit beträgt { $hours } Stunden.
rollover-long-ttl-why = So lange richten sich Absender vielleicht nach dem, was sie gehört haben.
rollover-long-ttl-next = Damit es kürzer wird, setzen Sie heute die Lebensdauer (TTL) der Einträge auf 3600, und tragen Sie den neuen ein, wenn die alte Zeit um ist.

rollover-no-dane-what = Das DNS nennt für { $host } keinen Schlüssel, der zählt (DANE).
rollover-no-dane-why = Ein neuer Schlüssel braucht dort keine Vorbereitung: kein Absender vergleicht ihn mit etwas.
rollover-no-dane-next = Setzen Sie das Zertifikat ein, wann Sie möchten.

rollover-kept-what = Was das DNS für { $host } nennt, gilt auch für das neue Zertifikat.
rollover-kept-why = Der Schlüssel ist derselbe, oder die Einträge nennen seine CA. Kein Eintrag muss sich ändern.
rollover-kept-next = Setzen Sie das Zertifikat ein, wann Sie möchten.

rollover-resolver-what = Das DNS kann nicht gefragt werden: { $cause }.
rollover-resolver-why = Ohne das weiß niemand, wie weit der Wechsel ist.
rollover-resolver-next = Prüfen Sie die Verbindung, oder nennen Sie einen anderen DNS-Server.

rollover-nowhere-what = Die Nameserver von { $name } wurden nicht gefunden: { $cause }.
rollover-nowhere-why = Jeder von ihnen muss gefragt werden: ein Eintrag gilt erst als veröffentlicht, wenn alle ihn haben.
rollover-nowhere-next = Prüfen Sie den Namen, oder nennen Sie einen anderen DNS-Server.

rollover-address-what = { $address } ist eine Adresse.
rollover-address-why = DANE kennt Server unter ihrem Namen.
rollover-address-next = Geben Sie den Namen an, der im MX-Eintrag steht.

rollover-certificate-what = Das neue Zertifikat ist nicht lesbar: { $cause }.
rollover-certificate-why = Seinen Schlüssel nennt der neue Eintrag.
rollover-certificate-next = Geben Sie die Datei mit dem Zertifikat Ihrer CA an, so wie der Server es senden wird.

# Die Schritte
rollover-done = Erledigt
rollover-open = Jetzt
rollover-locked = Später
rollover-publish = Den neuen Eintrag neben dem alten veröffentlichen
rollover-publish-how = Tragen Sie dies ein, und lassen Sie den alten Eintrag stehen. Alles andere wartet, bis jeder Nameserver der Zone es hat:
rollover-wait = Warten, bis sich niemand mehr an das DNS ohne ihn erinnert
rollover-wait-how = Absender behalten, was das DNS gesagt hat, so lange, wie die Einträge es erlauben (ihre Lebensdauer, TTL). Nach der doppelten Zeit richtet sich niemand mehr nach der alten Antwort.
rollover-wait-until = Bis { $until } (noch { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}). Absender behalten, was das DNS gesagt hat, so lange, wie die Einträge es erlauben (ihre Lebensdauer, TTL); nach der doppelten Zeit richtet sich niemand mehr nach der alten Antwort. Setzen Sie das Zertifikat nicht vorher ein.
rollover-install = Das neue Zertifikat einsetzen
rollover-install-how = Legen Sie das neue Zertifikat und seinen Schlüssel an ihren Platz, und lassen Sie den Server sie laden. Behalten Sie die alten bis zum Schluss.
rollover-verify = Nachsehen, dass es gezeigt wird und gilt
rollover-verify-how = Es wird gezeigt; was das DNS hier beweist, sagt es noch nicht. Sehen Sie in ein paar Minuten noch einmal nach.
rollover-remove = Den alten Eintrag wegnehmen
rollover-remove-how = Kein Server zeigt den alten Schlüssel noch. Nehmen Sie dies weg:
rollover-end = Alles ist getan: der neue Schlüssel wird gezeigt, das DNS nennt ihn, und vom alten ist nichts übrig.
