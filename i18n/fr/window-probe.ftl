# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = Ce que voit un partenaire : examiner les serveurs d’un domaine
window-probe-title = Ce que voit un partenaire
window-probe-why = Postseal se connecte comme le ferait un autre serveur de messagerie et dit ce qu’il rencontre : chiffrement, [certificat|certificate], [anciennes versions|version], failles connues. Aucun message n’est envoyé, et personne d’autre n’est interrogé.
window-probe-domain = Un domaine
window-probe-server = Un serveur
window-probe-domain-name = Domaine
window-probe-domain-help = Ce qui suit le @ : tous les serveurs de messagerie indiqués par ses enregistrements MX sont examinés, à chacune de leurs adresses.
window-probe-server-name = Serveur
window-probe-server-help = Port 25, sauf si vous en ajoutez un autre, comme :587 ou :465. Pour 143, 993, 110 et 995, seul le certificat est examiné.
window-probe-look = Examiner
window-probe-own = Votre certificat à présenter, si le serveur en demande un
window-probe-own-help = Certains partenaires veulent savoir qui se connecte (TLS mutuel). Choisissez le certificat, avec les intermédiaires, et sa clé, ou déposez-les ici. Postseal dit s’il est accepté ; la clé reste ici.
window-probe-own-choose = Choisir le certificat et la clé…
window-probe-own-drop = Ne rien présenter
window-probe-own-ready = { $subject } est présenté aux serveurs qui le demandent.
window-probe-own-no-key = Il manque encore la clé de ce certificat.
window-probe-own-no-certificate = Il manque encore le certificat de cette clé.
window-probe-asking = Recherche des serveurs…
window-probe-looking = { $count ->
    [one] Dialogue avec une adresse…
   *[other] Dialogue avec { $count } adresses…
}
window-probe-again = En examiner un autre
window-probe-all-good = { $count ->
    [one] Rien à redire.
   *[other] Rien à redire, à aucune des { $count } adresses.
}
window-probe-some-poor = { $count ->
    [one] Cela fonctionne, mais il y a quelque chose à changer.
   *[other] Cela fonctionne, mais il y a quelque chose à changer ({ $poor } adresses sur { $count }).
}
window-probe-some-bad = { $count ->
    [one] Il y a un problème.
   *[other] Il y a un problème ({ $bad } adresses sur { $count }).
}
window-probe-preference = Préférence
window-probe-banner = Message d’accueil
window-probe-capabilities = Fonctions
window-probe-starttls = STARTTLS
window-probe-starttls-offered = proposé
window-probe-starttls-not-offered = non proposé
window-probe-starttls-refused = proposé, puis refusé
window-probe-starttls-implicit = inutile, TLS dès le premier octet
window-probe-spoken = Versions acceptées
window-probe-not-spoken = Versions refusées
window-probe-not-known = Non déterminé
window-probe-certificate = Certificat
window-proof-probe = Ce que voit un partenaire en se connectant à votre serveur

window-probe-revocation = Si un certificat a été révoqué
window-probe-revocation-ask = Interroger l’autorité de certification
window-probe-revocation-skip = Ne pas interroger
window-probe-revocation-help = Une autorité de certification interrogée apprend que quelqu’un examine ce serveur. Si le serveur apporte lui-même la réponse (agrafage OCSP), personne n’a besoin d’être interrogé sur son propre certificat.
