# Names of hosts, domains and mailboxes (src/name)

name-empty-what = 名前が空です。
name-empty-why = 証明書は名前に対して発行されます。名前がなければ、何も申請できません。
name-empty-next = mx.example.orgのような、メールサーバーの名前を入力してください。

name-is-address-what = { $name } はIPアドレスで、名前ではありません。
name-is-address-why = ほかのメールサーバーが証明書と照合するのはMXレコードの名前で、アドレスではありません。
name-is-address-next = mx.example.orgのような、MXレコードが指す名前を入力してください。

name-is-mail-address-what = { $name } はメールアドレスで、サーバーの名前ではありません。
name-is-mail-address-why = 証明書は、メールを受信するサーバーのものです。その名前は、@より後ろの部分と異なることがあります。
name-is-mail-address-next = mx.example.orgのような、メールサーバーの名前を入力してください。

domain-empty-what = ドメインが空です。
domain-empty-why = 規則やレコードは、ドメイン（メールアドレスの@より後の部分）に対して有効です。
domain-empty-next = bank.exampleのように入力してください。

domain-is-mail-address-what = { $name } はメールアドレスです。ここで必要なのはそのドメインです。
domain-is-mail-address-why = ドメインは @ の後の部分です。ルールやレコードは、個々のメールボックスではなくドメインに対して作られます。
domain-is-mail-address-next = { $domain } と入力してください。

name-is-url-what = { $name } はウェブアドレスで、名前ではありません。
name-is-url-why = 名前は、//から次のスラッシュまでの部分だけです。
name-is-url-next = mx.example.orgのように、名前だけを入力してください。

name-wildcard-what = { $name }：そこに*は使えません。
name-wildcard-why = *はちょうど1つのラベルを表し、証明書の名前の最初の部分全体としてだけ使えます。
name-wildcard-next = mx.example.orgのような完全な名前を入力してください。証明書に入れられる場合は、*.example.orgも使えます。

name-malformed-what = { $name } はホスト名ではありません。
name-malformed-why = ホスト名は英字、数字、ハイフンからなり、最大63文字の部分をドットでつないだものです。
name-malformed-next = つづりを確認してください。名前はmx.example.orgのような形です。

name-port-what = { $name }：そのようなポートはありません。
name-port-why = コロンより後ろの数字はポートで、1から65535です。
name-port-next = mx.example.org:25のようにポートを入力するか、省いてください。

mailbox-empty-what = メールアドレスが空です。
mailbox-empty-why = テストメールには差出人と宛先が必要です。
mailbox-empty-next = postmaster@example.orgのようなアドレスを入力してください。

mailbox-no-at-what = { $address } に@がありません。
mailbox-no-at-why = メールアドレスは、メールボックス、@、ドメインからなります。
mailbox-no-at-next = postmaster@example.orgのようなアドレスを入力してください。

mailbox-local-what = { $address }：@より前の部分は使えません。
mailbox-local-why = 使えるのは、英字、数字、連続しないドット、一部の記号で、最大64文字です。空白は使えません。
mailbox-local-next = アドレスのつづりを確認してください。

mailbox-domain-what = { $address }：@より後ろの部分はドメインではありません。
mailbox-domain-why = メールは、そのドメインのサーバーに配送されます。
mailbox-domain-next = つづりを確認してください。アドレスはpostmaster@example.orgのような形です。
