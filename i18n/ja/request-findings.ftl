# What is to be known before the request is sent (src/request/finding.rs)

request-private-name-what = { $name } という名前に署名する公的な認証局はありません。
request-private-name-why = この名前は組織内のネットワークでしか意味を持たず、自分のものだと誰も証明できません。
request-private-name-next = mx.example.orgのように、取引先から見える名前を使ってください。内部の名前には独自の認証局を使ってください。

request-wildcard-what = { $name } は { $base } のすぐ下のすべてのホストを表しますが、{ $base } 自体は含みません。
request-wildcard-why = この鍵を持つ人は、メールサーバーだけでなく、それらのどのホストにもなりすませます。料金を高くしている認証局もあります。
request-wildcard-next = メールサーバーが数台だけなら、代わりにそれぞれの名前を書いてください。

request-ed25519-what = 公的な認証局は、Ed25519鍵の証明書を発行しません。
request-ed25519-why = 規則でまだ認められておらず、そのような証明書を使えないメールサーバーも多くあります。
request-ed25519-next = 認証局が独自のもので、取引先がすべてEd25519に対応している場合を除き、ECDSA P-256を選んでください。

request-other-key-what = 署名に使う鍵は、古い証明書の鍵と異なります。
request-other-key-why = 古い鍵を登録しているもの（DANEのTLSAレコードや、鍵を固定している取引先）は、新しい証明書を認めません。
request-other-key-next = 古い鍵を使うつもりだった場合は、そのファイルを選んでください。そうでなければ、証明書をインストールする前に、新しい鍵をそれらに追加してください。

request-left-out-what = 古い証明書にある { $name } は除かれました。
request-left-out-why = 新しい証明書に入れられる名前ではありません。
request-left-out-next = その名前を使うホストがある場合は、取引先から見える名前を手動で追加してください。

request-unresolved-what = { $name } はDNSに存在せず、アドレスがありません。
request-unresolved-why = 取引先はその名前のサーバーに接続できず、名前を調べる認証局は証明書要求を拒否します。
request-unresolved-next = つづりを確認するか、この名前のAまたはAAAAレコードを追加してください。

request-alias-what = { $name } は { $target } の別名（CNAME）です。
request-alias-why = メールサーバーを別名で指定してはいけません（RFC 2181、10.3節）。証明書の中にもう一方の名前を探す取引先もあります。
request-alias-next = MXレコードで { $target } を指定するか、{ $name } に独自のアドレスを与えてください。それまでは両方の名前を申請してください。

request-not-mx-what = { $name } にはメールが配送されません。
request-not-mx-why = 取引先はMXレコードの名前を調べ、証明書と照合します：{ $mx }。
request-not-mx-next = { $name } をユーザーのメールソフトなど別の用途に使う場合を除き、MXレコードの名前も申請してください。

request-mx-not-asked-what = メールは { $name } にも配送されますが、この名前は証明書要求にありません。
request-mx-not-asked-why = そこに接続する取引先は、証明書をこの名前と照合します。
request-mx-not-asked-next = 同じサーバーまたは同じ鍵がこの名前でも使われるなら、名前を追加してください。別のサーバーなら、専用の証明書を使います。

request-no-such-domain-what = ドメイン { $domain } はDNSに存在しません。
request-no-such-domain-why = このドメインにはメールを配送できません。
request-no-such-domain-next = つづりを確認してください。

request-no-mx-what = { $domain } にはMXレコードがありません。
request-no-mx-why = この場合、メールはドメインと同じ名前のホストに配送されます（RFC 5321、5.1節）。
request-no-mx-next = { $domain } 自体を申請するか、メールサーバーを示すMXレコードを追加してください。

request-null-mx-what = { $domain } はメールを一切受け取りません。MXレコードでそう宣言されています。
request-null-mx-why = メールサーバーとしてドット1つを書くと（RFC 7505）、配送を試みないよう全員に伝えることになります。
request-null-mx-next = ドメインのつづりを確認するか、そのMXレコードを、メールサーバーを示すものに置き換えてください。

request-caa-nobody-what = { $name } の証明書は、どの認証局も発行できません。{ $at } のCAAレコードが禁じています。
request-caa-nobody-why = 公的な認証局は、署名の前に必ずこれを読み、断らなければなりません。
request-caa-nobody-next = お使いの認証局を指定するCAAレコードを { $at } に追加してください。

request-caa-unknown-what = 種類「{ $tag }」のCAAレコードが、{ $name } の発行者を制限しています。
request-caa-unknown-why = クリティカルと指定されているため、この種類を知らない認証局は断らなければなりません。
request-caa-unknown-next = 何のためのレコードかを作成者に、この種類に対応しているかを認証局に確認してください。

request-not-asked-what = { $name } をDNSに問い合わせできませんでした：{ $cause }。
request-not-asked-why = そのため、認証局がこの名前に発行できるか、発行してよいかはわかりません。認証局も応答を得られなければ断ります。
request-not-asked-next = もう一度試してください。変わらない場合は、ドメインのDNSサーバーを調べてください。

# What DNS says, in postseal request --check-dns and in the window
request-dns-asking = { $name } をDNSに問い合わせています…
request-dns-mail = { $domain } のメールサーバー：{ $hosts }
request-caa-any = { $name } の認証局：制限なし。制限するCAAレコードはありません。1つだけを許可するには：{ $record }
request-caa-only = { $name } の認証局：{ $issuers }（{ $at } のCAAレコード）。ほかの認証局を許可するには：{ $record }
request-renews = { $hosts } の証明書（{ $date } まで有効）を更新します。
request-renews-new-key = 新しい鍵を使います。古い鍵がコピーされていたとしても、以後そのコピーは無価値です。古い鍵は今の場所に残ります。
request-renews-dane = このサーバーの鍵がDNSに登録されていますか（DANEのTLSAレコード）。その場合は、サーバーが新しい鍵を提示する前に、DNSで公開してください。そうしないと、DANEに従う送信側がサーバーを拒否します。
request-renews-old-key = 既存の鍵を使います。これが必要なのは、DANEのTLSAレコードのように鍵そのものが登録されている場合だけです。
cli-renew-goes-on = 更新はすでに始まっています。作成済みの要求で続けます：{ $path }
cli-renew-ordering = 使用中の証明書はオンラインで注文されました。次も同じアカウントで同じように注文します：{ $ca }
cli-renew-again = 鍵と要求は残っています。次のコマンドで続けられます：
cli-renew-issued = 証明書は発行され、{ $path } にあります。もう一度申し込まず、次のコマンドで続けてください：
cli-renew-then = 認証局から返答が届いたら、次のコマンドで、ウィンドウのステップ2と同じようにファイルを確認し、セットアップに取り込みます：
cli-renew-until = 新しい証明書がステップ4で実証されるまでは、次のコマンドで元の証明書に戻せます：
cli-renew-prove = メールサーバーがそれを使い始めたら、テストメールで実証します：
cli-renew-refused = セットアップには取り込みませんでした。
cli-renew-anyway = 取引先がそれでも信頼している場合は、次のコマンドでそのまま使えます：
cli-renew-back = 以前のものが再び使用中になりました（{ $to } まで）：{ $file }
