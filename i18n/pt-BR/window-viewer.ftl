# Step 2 in the window: viewer, passphrase, questions to the CA, files (src/gui/step/certificate)

window-certificate-pasted = O texto colado
window-certificate-others-used = Tudo o mais que você incluiu é usado.
window-certificate-show = Mostrar o certificado

window-certificate-elsewhere-what = A chave privada deste certificado não está neste computador.
window-certificate-elsewhere-why = A solicitação foi criada em outro lugar, e a chave ficou lá. Todo o resto pode ser verificado aqui da mesma forma.
window-certificate-elsewhere-next = Continue aqui. Depois leve o certificado com a cadeia para a máquina que tem a chave e junte os dois lá.
window-certificate-known-what = Isso não trouxe nada de novo: já está aqui.
window-certificate-known-why = O mesmo certificado conta uma única vez, por mais vezes que seja trazido.
window-certificate-known-next = Traga outro arquivo se ainda faltar algo; caso contrário, continue com o que está aqui.

# What is protected (unlock)
window-unlock = É preciso uma frase secreta
window-unlock-passphrase = Frase secreta do arquivo
window-unlock-help = A que foi escolhida quando o arquivo foi criado. É usada aqui uma vez e não é guardada.
window-unlock-open = Abrir
window-unlock-without = Deixar de fora

# Asking the CA (asking)
window-asking-fetch = Buscar o certificado que falta
window-asking-revoked = Perguntar se foi revogado
window-asking-revoked-help = Uma autoridade certificadora pode revogar um certificado. Ela só é consultada quando você clica aqui; então fica sabendo que você perguntou.
window-asking-stands = A CA o confirma
window-asking-begins = Preparando a consulta…
window-asking = Consultando { $url }…

# The certificate as a person reads it (viewer)
window-viewer-issuer = Emitido por
window-viewer-validity = Validade
window-viewer-sha256 = SHA-256
window-viewer-spki = SHA-256 da chave
window-viewer-fingerprints = O primeiro é a impressão digital do certificado, como o openssl a mostra. O segundo não muda enquanto a chave for a mesma; é o que um registro TLSA (3 1 1) contém.
window-viewer-left = { $days ->
    [0] Termina hoje
    [one] Resta { $days } dia
   *[other] Restam { $days } dias
}
window-viewer-ended = { $days ->
    [0] Terminou hoje
    [one] Terminou há { $days } dia
   *[other] Terminou há { $days } dias
}
window-viewer-begins = { $days ->
    [one] Começa em até um dia
   *[other] Começa em { $days } dias
}
window-viewer-details = Detalhes técnicos
window-viewer-signed-by = assinado por
window-viewer-gap = Faltando
window-viewer-gap-help = Sem este, os parceiros não veem quem atesta o seu.
window-viewer-root = A raiz
window-viewer-root-any = Uma que todos conhecem
window-viewer-root-trusted = Os outros servidores já a têm; o seu não a envia.
window-viewer-root-untrusted = Ela não é confiável aqui.
window-viewer-root-unknown = Não é possível dizer aqui se ela é confiável.
window-viewer-root-practice = Ela é confiável neste ensaio, e em nenhum outro lugar.
window-viewer-root-here = Este computador confia nela; muitos parceiros não vão confiar.
window-viewer-subject = Para
window-viewer-names = Nomes
window-viewer-serial = Número de série
window-viewer-from = Válido desde
window-viewer-to = Válido até
window-viewer-key = Chave
window-viewer-signature = Assinatura
window-viewer-uses = Pode ser usado para
window-viewer-use-server = provar a identidade de um servidor
window-viewer-use-client = provar a identidade de um cliente
window-viewer-use-signing = assinar certificados
window-viewer-timestamps = Publicação
window-viewer-timestamps-of = { $count ->
    [0] nenhuma prova (SCT)
    [one] { $count } prova (SCT)
   *[other] { $count } provas (SCT)
}
window-viewer-ocsp = OCSP
window-viewer-crl = Lista de revogação
window-viewer-aia = Certificado do emissor

# The files for a server (export)
window-export = Arquivos para o seu servidor
window-export-help = Cada servidor de e-mail quer os arquivos em uma forma diferente. Escolha a sua; os arquivos vão para onde você indicar, e o que já está lá é mantido.
window-export-not-needed = Você não precisa disto se usar a pasta ou o zip da etapa 3 com a chave privada: lá, o apply.sh põe os dois no lugar.
window-export-no-key = A chave privada não está guardada aqui, por isso faltam as formas que a contêm. Se você a tem em um arquivo, inclua-o junto com o certificado.
window-export-pem = Arquivos separados
window-export-pem-for = Chave, certificado e cadeia, cada um em um arquivo PEM: para appliances e formulários web que pedem um por um.
window-export-fullchain = Cadeia completa
window-export-fullchain-for = A chave, e o certificado com a cadeia: Postfix, Exim, Dovecot, Sendmail.
window-export-combined = Tudo em um arquivo
window-export-combined-for = Chave, certificado e cadeia em um só arquivo PEM: Courier, HAProxy, alguns appliances.
window-export-pfx = PFX (PKCS #12)
window-export-pfx-for = Tudo em um arquivo protegido: Windows, Exchange, IIS, Zimbra, Domino, Java.
window-export-der = DER
window-export-der-for = O mesmo, em arquivos separados e em formato binário: alguns appliances e versões antigas do Java.
window-export-p7b = PKCS #7 (.p7b)
window-export-p7b-for = Os certificados sem a chave, para Windows e Java que já têm a chave.
window-export-modern = Moderno
window-export-modern-for = Criptografia forte: Windows Server 2019, Windows 10 (1709) e posteriores, e Java dos últimos anos.
window-export-compatible = Para software antigo
window-export-compatible-for = Windows Server 2016, 2012 e anteriores, Windows 7 e 8 e versões antigas do Java só leem este. A criptografia é fraca: exclua o arquivo assim que for importado.
window-export-passphrase = Frase secreta do PFX
window-export-passphrase-help = O programa que importa o arquivo pede essa frase. Quem tem os dois tem a sua chave.
window-export-passphrase-missing = Um PFX contém a chave privada: escolha uma frase secreta.
window-export-key = Frase secreta da chave privada
window-export-key-help = A chave da etapa 1 está protegida. Ela é aberta uma vez. Nos arquivos ela fica sem frase secreta, pois os servidores iniciam sozinhos; um PFX tem a sua própria.
window-export-open = Abrir a chave e gravar
window-export-write = Escolher uma pasta e gravar…
window-export-folder = Para onde devem ir os arquivos?
window-export-working = Gravando…
window-export-written = Os arquivos foram gravados.
window-export-secret = Contém a chave privada: só para o servidor de e-mail
window-export-before = O que havia antes foi guardado como { $path }
