# The guide's letters (src/gui/screen/guide): ready to be copied, with what the open setup knows filled in

guide-letters-note = コピーして内容を確かめ、[…]の部分を記入してください。

guide-letter-ca-title = 認証局へ
guide-letter-ca-text =
    件名：メールサーバー { $host } の証明書発行のお願い

    Hello,

    we need a TLS certificate for our mail server. Please issue it for:

    { $hosts }

    Domain validation is enough. The request (CSR) is attached; the private key stays with us.

    Please
    - tell us how to prove that the name is ours (DNS record, mail or web page),
    - send the certificate as PEM together with the intermediate certificates,
    - and, if you offer ACME, the address of your directory and the account for it, so that we can have it renewed automatically.

    The certificate is used by a mail server that also opens connections of its own. Please tell us whether its extended key usage has clientAuth beside serverAuth.

    Kind regards
    { "[" }name, organisation, telephone]

guide-letter-colleague-title = サーバー管理者へ
guide-letter-colleague-text =
    件名：{ $host } のTLS設定のお願い

    Hello,

    a partner wants us to exchange mail over TLS. I have prepared everything with Postseal. Attached is a folder (zip) for { $server }:

    - APPLY.md: what to do, step by step, with the exact files and commands
    - apply.sh (apply.ps1 on Windows): does it, checks it, and puts everything back by itself if a check fails; "sh apply.sh --dry-run" shows the difference first
    - the certificate with its chain

    The private key is readable by me alone and does not come by mail. Let us agree on how you get it: [USB stick, scp, in person].

    The policy:
    { $policy }

    Before you begin, please make sure that there is a backup, and that port 25 of the server can be reached from outside. Undoing it is described in APPLY.md as well.

    Afterwards I send a test message and read in its headers whether it was encrypted.

    Thank you
    { "[" }name]

guide-letter-partner-title = 取引先へ
guide-letter-partner-text =
    件名：サーバー間のメールのTLS暗号化について

    Hello,

    we have set up TLS on our mail server and would like to agree with you on how our servers exchange mail.

    Our domains: { $domains }
    Our mail servers: { $hosts }
    Certificate: issued by { $ca }, for the names above; you need no file from us

    What we do:
    { $policy }

    Please tell us
    - which of your domains this is to hold for, and the names in your MX records,
    - whether your certificates are from a public CA, and for which names,
    - whether you require TLS, or check our certificate, and from which day on,
    - whom we can call when a message is refused.

    We suggest a test before that day: please send a message to [address], and tell us where we may send one. We shall send you a report of how it was encrypted on its way.

    Kind regards
    { "[" }name, organisation, telephone]

guide-letter-policy = 送信時：「{ $sending }」、受信時：「{ $receiving }」
guide-letter-policy-unknown = [ステップ3のポリシー]
guide-letter-server-unknown = [メールサーバーとバージョン]
guide-letter-host-unknown = [メールサーバーの名前]
guide-letter-domain-unknown = [メールドメイン]
guide-letter-ca-unknown = [認証局の名前]
