# What is noticed about certificates (src/certificate)

no-certificate-what = 証明書が指定されていません。
no-certificate-why = 証明書要求に対して認証局が発行した証明書がないと、何もインストールできません。
no-certificate-next = 認証局から届いた証明書（-----BEGIN CERTIFICATE-----で始まるテキスト）を貼り付けるか、開いてください。

key-mismatch-what = この証明書（{ $subject }）は別の鍵のものです。
key-mismatch-why = サーバーが自分を証明できるのは、証明書の申請に使った鍵だけです。この組み合わせでは起動しません。
key-mismatch-next = 最新の証明書要求に対する証明書を探すか、この証明書の申請に使った鍵を選んでください。

host-mismatch-what = 証明書に { $host } という名前がありません。あるのは次の名前です：{ $names }。
host-mismatch-why = 検証を行う取引先は、証明書をMXレコードの名前と照合し、なければ配送を拒否します。
host-mismatch-next = 認証局に、名前（SAN）に { $host } を含めて発行し直してもらうか、ステップ1のホスト名を訂正してください。

expired-what = { $subject } は { $date } に期限が切れました。
expired-why = 証明書を検証する取引先は接続を拒否するため、そのメールは届きません。
expired-next = 更新してください。ステップ1で新しい証明書要求を作り、認証局に送ります。

not-yet-valid-what = { $subject } が有効になるのは { $date } からです。
not-yet-valid-why = それまで取引先は拒否します。多くの場合、時計が狂っています。
not-yet-valid-next = このコンピューターの日付を確認してください。正しければ、その日までインストールを待ってください。

expires-soon-what = { $subject } は{ $days }日後に期限が切れます。
expires-soon-why = 期限が切れると、検証を行う取引先はこちらからのメールを拒否します。
expires-soon-next = 今すぐ更新してください。ステップ1で新しい証明書要求を作ります。

chain-incomplete-what = 中間証明書が足りません：{ $issuer } のもの。
chain-incomplete-why = 取引先が知っているのはルート証明書だけです。中間証明書がないと、サーバーの証明書を誰が保証しているのかわかりません。
chain-incomplete-next = 認証局から中間証明書（chainやca-bundleという名前のことが多い）を入手し、ここに追加してください。{ $url }

issuer-unknown-what = チェーンは { $issuer } で終わっていますが、ここではその正体が分かりません。
issuer-unknown-why = プライベート CA のルートかもしれません。その場合、取引先が信頼するのは取り決めがあるときだけです。または、中間証明書がもう 1 つ足りません。
issuer-unknown-next = 自社または取引先の CA であれば、設定の「信頼するルート証明書」でそのルートを選び、各取引先にも信頼してもらってください。そうでなければ、CA から完全なチェーンを入手してください。{ $url }

chain-reordered-what = 証明書の順序が違っていたため、並べ替えました。
chain-reordered-why = サーバーは自身の証明書を先頭に、続けて発行者の証明書を順に送る必要があります。
chain-reordered-next = 何もする必要はありません。Postsealが書き出すファイルをインストールしてください。

chain-extra-what = { $subject } を送る必要はありません。
chain-extra-why = サーバーの証明書からルートまでの経路にないか、取引先がすでに持っているルートそのものです。
chain-extra-next = 何もする必要はありません。Postsealが除きます。

chain-untrusted-what = チェーンの末尾の { $root } は、ここでは信頼されていません（{ $cause }）。
chain-untrusted-why = 検証を行う取引先は、別の取り決めがないかぎり、広く知られた認証局だけを信頼します。
chain-untrusted-next = 公的な CA の証明書を使ってください。自社または取引先の CA であれば、設定の「信頼するルート証明書」でそのルートを選ぶとここで有効になります。各取引先にも信頼してもらう必要があります。

self-signed-what = この証明書は自己署名です。
self-signed-why = 暗号化はできますが、何も証明しません。検証を行う取引先は拒否します。
self-signed-next = ステップ1の証明書要求を認証局に送り、発行されたものを使ってください。

ca-as-leaf-what = { $subject } は認証局の証明書で、サーバーのものではありません。
ca-as-leaf-why = その鍵を持っていないため、インストールできません。
ca-as-leaf-next = 認証局から届いたもう1つの、ホスト名の入った証明書を探してください。

weak-key-what = { $subject } の鍵は短すぎます：{ $key }。
weak-key-why = このような鍵は破られるおそれがあり、取引先は拒否します。
weak-key-next = ステップ1で新しい鍵を作ってください。提案される種類で問題ありません。

weak-signature-what = { $subject } の署名 { $signature } は偽造できる方式です。
weak-signature-why = 取引先はこのような証明書を拒否します。
weak-signature-next = 認証局に、SHA-256で発行し直してもらってください。

no-server-auth-what = この証明書はサーバーに使えません。
no-server-auth-why = 用途（鍵用途、拡張鍵用途）にサーバー認証が含まれていないため、取引先は拒否します。
no-server-auth-next = 認証局に、TLSサーバー証明書を依頼してください。

common-name-only-what = { $name } という名前が、古い場所（コモンネーム）にしかありません。
common-name-only-why = 現在のソフトウェアは名前の一覧（SAN）だけを見るため、名前がないとみなします。
common-name-only-next = 認証局に、ホスト名をSANに入れて発行し直してもらってください。ステップ1の証明書要求はそうなっています。

validity-too-long-what = 証明書の有効期間は{ $days }日です。公的な認証局が発行できるのは最長{ $most }日です。
validity-too-long-why = 公的な認証局の規則に従うソフトウェアが拒否することがあります。
validity-too-long-next = 自社で発行したものなら問題ありません。そうでなければ、認証局に尋ねてください。

wildcard-what = { $name } は、そのドメインの下のすべてのホストを表します。
wildcard-why = 鍵を手にした人は、そのどれにもなりすませます。
wildcard-next = サーバー1台なら問題ありません。複数なら、名前ごとの証明書のほうが安全です。

chain-completed-what = 足りなかった中間証明書が、このコンピューターにありました：{ $subject }。
chain-completed-why = 取引先が知っているのはルート証明書だけなので、サーバーが一緒に送る必要があります。
chain-completed-next = 何もする必要はありません。Postsealが、インストールするチェーンに加えます。

chain-fetched-what = 足りなかった中間証明書を、認証局から取得しました：{ $subject }。
chain-fetched-why = 取引先が知っているのはルート証明書だけなので、サーバーが一緒に送る必要があります。取得元：{ $url }
chain-fetched-next = 何もする必要はありません。Postsealが、インストールするチェーンに加えます。

fetch-failed-what = 足りない証明書を { $url } から取得できませんでした：{ $cause }。
fetch-failed-why = その場所は証明書に書かれていますが、正しい応答がありませんでした。
fetch-failed-next = 後でもう一度試すか、認証局のウェブサイトから中間証明書をダウンロードしてください。

revoked-what = 認証局は { $date } に { $subject } を失効させました。
revoked-why = 認証局に問い合わせる取引先は拒否します。多くの場合、鍵が失われたか、誰かが失効を依頼しています。
revoked-next = ステップ1で新しい鍵と証明書要求を作り、誰が失効を依頼したのかを調べてください。

revocation-unknown-what = { $subject } が失効しているかどうかわかりません：{ $cause }。
revocation-unknown-why = 認証局から有効な応答がありませんでした。ほとんどの取引先は、応答がなくても続行します。
revocation-unknown-next = 後でもう一度試してください。変わらない場合は、認証局に尋ねてください。

trusted-here-only-what = このコンピューターは { $root } を信頼していますが、多くの取引先は信頼しません。
trusted-here-only-why = このコンピューターのルートの一覧か、Postsealの設定にはありますが、ほとんどのメールサーバーが従うMozillaの一覧にはありません。
trusted-here-only-next = 公的な認証局の証明書を使うか、各取引先とこのルートを信頼する取り決めをしてください。

untrusted-here-only-what = 取引先は { $root } を信頼しますが、このコンピューターは信頼していません。
untrusted-here-only-why = Mozillaのルートの一覧にはありますが、このコンピューターの一覧にありません。一覧が古いのかもしれません。
untrusted-here-only-next = 証明書に問題はありません。このコンピューターのca-certificatesパッケージを更新してください。

no-client-auth-what = この証明書は、メールを受信するときにはサーバーを証明しますが、送信するときには証明しません。
no-client-auth-why = 送信サーバーに証明書を求める取引先はほとんどありません。2026年に、いくつかの公的な認証局がこの用途（clientAuth）の発行をやめました。
no-client-auth-next = 取引先がサーバーに証明書を求めないかぎり、何もする必要はありません。求められたら、別の認証局のものを使う取り決めをしてください。

no-timestamps-what = 認証局が証明書を公開した証拠がありません。
no-timestamps-why = 公的な認証局は、公開の証拠（SCT）を各証明書に入れます。ブラウザーはこれを求めますが、メールサーバーは求めません。
no-timestamps-next = メールでは何もする必要はありません。ウェブサイトでも使う場合は、認証局に尋ねてください。

trust-unknown-what = チェーンが信頼されるかどうか、ここでは判断できません：{ $cause }。
trust-unknown-why = このコンピューターには、判断の基準となるルート証明書の一覧がありません。
trust-unknown-next = ca-certificatesパッケージをインストールするか、ルートのファイルを選んでください。

unreadable-what = { $name }：証明書、証明書要求、鍵のいずれも入っていません。
unreadable-why = Postsealが探すのは、-----BEGINで始まるテキストのブロックと、その同じ内容のバイナリー形式（DER）です。
unreadable-next = 認証局から届いたファイルを開くか、そのテキストをBEGINとENDの行も含めて貼り付けてください。

certificate-damaged-what = { $name }：{ $block } を読み取れません（{ $cause }）。
certificate-damaged-why = 一部が欠けているか、変更されています。多くは、メールソフトか不完全なコピーが原因です。
certificate-damaged-next = { $form ->
    [file] 添付ファイルを保存し直すか、ダウンロードし直してください。途中までしか届いていません。または、認証局にファイルそのものを依頼してください。
   *[other] BEGINとENDの行も含めてコピーし直すか、添付ファイルを保存して開いてください。
}

no-roots-what = 信頼の基準となるルート証明書がありません：{ $cause }。
no-roots-why = これがないと、何も信頼できると判断できません。
no-roots-next = ca-certificatesパッケージをインストールするか、ルートのファイルを指定してください。

own-roots-what = 自社のルート証明書を { $path } から読み取れません：{ $cause }。
own-roots-why = このルートだけが保証する証明書は、信頼できないと報告されてしまいます。
own-roots-next = 設定で別のファイルかフォルダーを選ぶか、この指定を外してください。

own-roots-none-what = { $path } に認証局の証明書はありません。
own-roots-none-why = この中の認証局だけが保証する証明書は、信頼できないと報告されてしまいます。
own-roots-none-next = 設定で別のファイルかフォルダーを選ぶか（コマンドラインでは --trust）、指定を外してください。

certificate-no-key-what = { $name } に秘密鍵がありません。
certificate-no-key-why = 証明書は、申請に使った鍵と照合します。
certificate-no-key-next = mx.example.org.keyのような、ステップ1で書き出したファイルを指定してください。
