# Names of hosts, domains and mailboxes (src/name)

name-empty-what = De naam is leeg.
name-empty-why = Een certificaat wordt voor een naam uitgegeven; zonder naam valt er niets aan te vragen.
name-empty-next = Typ de naam van uw mailserver, zoals mx.example.org.

name-is-address-what = { $name } is een IP-adres, geen naam.
name-is-address-why = Andere mailservers vergelijken het certificaat met de naam in uw MX-record, nooit met een adres.
name-is-address-next = Typ de naam waar uw MX-record naar wijst, zoals mx.example.org.

name-is-mail-address-what = { $name } is een e-mailadres, geen naam van een server.
name-is-mail-address-why = Het certificaat hoort bij de server die de mail ontvangt; die kan anders heten dan het deel achter de @.
name-is-mail-address-next = Typ de naam van de mailserver, zoals mx.example.org.

domain-empty-what = Het domein is leeg.
domain-empty-why = Regels en records gelden voor een domein: het deel van een mailadres achter de @.
domain-empty-next = Typ het, zoals bank.example.

domain-is-mail-address-what = { $name } is een mailadres; gevraagd wordt het domein ervan.
domain-is-mail-address-why = Het domein is het deel achter de @. Regels en records gelden daarvoor, niet voor één mailbox.
domain-is-mail-address-next = Typ { $domain }.

name-is-url-what = { $name } is een webadres, geen naam.
name-is-url-why = Een naam is alleen het deel tussen // en de volgende schuine streep.
name-is-url-next = Typ alleen de naam, zoals mx.example.org.

name-wildcard-what = { $name }: daar kan geen * staan.
name-wildcard-why = Een * staat voor precies één deel, en alleen als het hele eerste deel van een naam in een certificaat.
name-wildcard-next = Typ een volledige naam zoals mx.example.org; waar een certificaat die mag bevatten, kan *.example.org ook.

name-malformed-what = { $name } is geen hostnaam.
name-malformed-why = Hostnamen bestaan uit letters, cijfers en koppeltekens, in delen van hoogstens 63 tekens met punten ertussen.
name-malformed-next = Controleer de spelling; de naam ziet eruit als mx.example.org.

name-port-what = { $name }: die poort bestaat niet.
name-port-why = Het getal achter de dubbele punt is de poort, van 1 tot 65535.
name-port-next = Typ een poort zoals mx.example.org:25, of laat die weg.

mailbox-empty-what = Het e-mailadres is leeg.
mailbox-empty-why = Het testbericht heeft een afzender en een ontvanger nodig.
mailbox-empty-next = Typ een adres zoals postmaster@example.org.

mailbox-no-at-what = In { $address } staat geen @.
mailbox-no-at-why = Een e-mailadres is een mailbox, een @ en een domein.
mailbox-no-at-next = Typ een adres zoals postmaster@example.org.

mailbox-local-what = { $address }: het deel voor de @ kan niet worden gebruikt.
mailbox-local-why = Het mag letters, cijfers, losse punten en enkele tekens bevatten, maar geen spaties, en hoogstens 64 tekens.
mailbox-local-next = Controleer de spelling van het adres.

mailbox-domain-what = { $address }: het deel achter de @ is geen domein.
mailbox-domain-why = Mail wordt bezorgd bij de servers van dat domein.
mailbox-domain-next = Controleer de spelling; het adres ziet eruit als postmaster@example.org.
