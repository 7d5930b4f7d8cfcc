# What a domain's records mean together (src/publish)

mx-address-what = { $domain } のMXレコードが、サーバーではなくアドレスを指しています：{ $address }
mx-address-why = MXレコードにはサーバー名が必要です（RFC 5321、5.1節）。ほとんどの送信側は接続先を見つけられず、メールは戻ります。
mx-address-next = AまたはAAAAレコードでアドレスに名前を付け、その名前をMXレコードに書いてください。

mx-no-reverse-what = { $host } のアドレス { $address } には、DNSに名前がありません（PTRレコードなし）。
mx-no-reverse-why = サーバーがこのアドレスから送信もする場合、多くの受信側はメールを拒否するか、迷惑メールとみなします。
mx-no-reverse-next = アドレスの割り当て元に、PTRレコードを { $host } にしてもらってください。

mx-reverse-strange-what = アドレス { $address } の名前は { $name } ですが、その名前からこのアドレスに戻れません。
mx-reverse-strange-why = サーバーがこのアドレスから送信もする場合、多くの受信側はメールを拒否します。この状態では、誰でもその名前を騙れるからです。
mx-reverse-strange-next = { $name } に { $address } のアドレスレコードを与えるか、PTRレコードが、このアドレスを持つサーバーを指すようにしてください。

caa-forbids-what = { $at } のCAAレコードは、{ $host } の現在の証明書の認証局に発行を許していません：{ $ca }
caa-forbids-why = 証明書は引き続き使えます。しかし次の証明書は、最も困るときに拒否されます。
caa-forbids-next = 更新の前に次を追加してください：{ $record }

caa-bound-what = { $at } のCAAレコードは、{ $host } の発行方法を限定しています：{ $parameters }
caa-bound-why = これにより、他人が同じ認証局で証明書を取得することを防げます。新しいアカウントや別の確認方法は拒否されます（RFC 8657）。
caa-bound-next = そのアカウントと方法で注文するか、先にレコードを変更してください。

caa-account-what = { $at } のCAAレコードは、{ $host } の発行を、Postsealのものとは別の認証局アカウントだけに認めています：{ $accounts }
caa-account-why = Postsealのアカウント（{ $own }）では、次の注文が認証局に拒否され、証明書は更新されません。
caa-account-next = Postsealのアカウントをレコードに加えるか、そこにあるアカウントで注文してください：{ $record }

caa-none-what = どの認証局が { $host } の証明書を発行してよいか、指定がありません。
caa-none-why = どの認証局も発行できます。これは普通の状態で、メールが失われることはありません。レコードがあれば、ほかの認証局が騙されて発行することを防げます。
caa-none-next = 必要なら次を追加してください：{ $record }

tlsrpt-unreachable-what = { $address } にはレポートが届きません：{ $cause }
tlsrpt-unreachable-why = 送信側はレポートを破棄し、失敗について何もわからないままになります。
tlsrpt-unreachable-next = メールを受け取れるドメインのメールボックスか、応答するウェブサーバーを指定してください。

dnssec-algorithm-what = ゾーン { $name } の署名に使われている { $algorithm } は、廃止された方式です。
dnssec-algorithm-why = リゾルバーは検証をやめ、ゾーンを未署名とみなします。その場合、DANEは誰にも効きません（RFC 8624、RFC 9905）。
dnssec-algorithm-next = ゾーンを管理している画面で、ECDSA P-256（13）またはEd25519（15）に変更し、両方を併用しながら切り替えてください。

dnssec-iterations-what = ゾーン { $name } は、名前の不在の証明に{ $iterations }回の追加ハッシュ（NSEC3）を使っています。
dnssec-iterations-why = リゾルバーはこの計算量を嫌い、ゾーンを未署名とみなすか、応答しません（RFC 9276）。追加のハッシュに保護の効果はありません。
dnssec-iterations-next = NSEC3を反復0回、ソルトなしにするか、NSECを使ってください。

sts-id-unchanged-what = { $domain } のMTA-STSポリシーが変わりましたが、レコードのidは変わっていません：{ $id }
sts-id-unchanged-why = 送信側は、idが変わったときだけポリシーを取得し直します。手元のものの期限が切れるまで古いものを使い続け、新しいサーバーを拒否することがあります。
sts-id-unchanged-next = _mta-sts.{ $domain } のレコードのidを、今日の日付と時刻など、別の値に変えてください。

dns-memory-what = { $file } は、Postsealが調べた内容を記録するファイルではありません：{ $cause }
dns-memory-why = ファイルはそのまま残します。前回との比較はできません。
dns-memory-next = ファイルを別の場所に移すか、コマンドラインでは --remember で別のファイルを指定してください。

dns-no-issuer-what = { $file } に認証局の証明書がありません：{ $issuer }
dns-no-issuer-why = 認証局のレコード（2 1 1）は、サーバーがその証明書を一緒に送る場合だけ有効です。
dns-no-issuer-next = チェーン全体のファイル（fullchain）を指定するか、--ca を省いてください。

cli-dns-step-dane-ca = または、代わりに認証局そのものを指定します。鍵を新しくしても、新しいレコードは要りません。ただし、この認証局からこのサーバー名の証明書を得た人も認められます。また、認証局が中間証明書を変えると（予告なく変えるところもあります）、メールが止まります：
