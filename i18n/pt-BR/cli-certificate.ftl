# The commands inspect and certificate check

cli-inspect-file = { $file } contém:
cli-inspect-certificate = { "  " }um certificado
cli-inspect-request = { "  " }uma solicitação de certificado (CSR)
cli-inspect-key = { "  " }uma chave privada: nunca a envie a ninguém
cli-inspect-subject = para
cli-inspect-issuer = emitido por
cli-inspect-names = nomes
cli-inspect-valid = válido
cli-inspect-signature = assinado com
cli-inspect-fingerprint = impressão digital (SHA-256)
cli-inspect-public-key = chave pública (SHA-256)
cli-inspect-algorithm = tipo de chave

cli-certificate-own = O certificado do próprio servidor
cli-certificate-between = O próximo na cadeia
cli-certificate-error = [errado]
cli-certificate-warning = [atenção]
cli-certificate-info = [bom saber]
cli-certificate-good = Isto pode ser instalado.
cli-certificate-bad = Isto não pode ser instalado como está; veja acima o que fazer.
cli-certificate-asking = Consultando { $url }…
cli-certificate-wrote = Gravado: { $path }
cli-certificate-wrote-secret = Gravado: { $path } (com a chave privada: só você pode ler; nunca envie a ninguém)
cli-certificate-same = Já existe, exatamente igual: { $path }
cli-certificate-pfx-modern = Windows Server 2019, Windows 10 (1709) e posteriores leem este PFX, e o Java dos últimos anos; para Windows Server 2016 e anteriores, acrescente --compatible.
cli-certificate-pfx-compatible = Windows Server 2016 e anteriores e versões antigas do Java leem este PFX, e as posteriores também. A criptografia dele é fraca: exclua o arquivo assim que for importado.
cli-certificate-kept = { "    " }O que havia antes agora é { $path }
cli-certificate-left-out = Deixado de fora, pois os servidores não o enviam: { $subject }
