# What is noticed about the certificate of a running server (src/delivery)

served-no-certificate-what = サーバーは、読み取れる証明書を送りませんでした。
served-no-certificate-why = 証明書がないと、相手が誰かわかりません。検証を行う取引先は配送しません。
served-no-certificate-next = サーバーのログと、証明書と鍵の設定を調べ、証明書をインストールし、サーバーを再起動してください。

served-host-mismatch-what = サーバーの証明書に { $host } という名前がありません。あるのは次の名前です：{ $names }。
served-host-mismatch-why = 検証を行う取引先は、証明書をMXレコードの名前と照合し、なければ配送を拒否します。
served-host-mismatch-next = 名前（SAN）に { $host } を含めて発行し直してもらうか、MXレコードを証明書の名前に合わせてください。証明書が複数あるサーバーでは、違うものを提示しているかもしれません。設定を確認してください。

served-address-only-what = アドレス { $host } を指定しましたが、証明書には名前が書かれています：{ $names }
served-address-only-why = 証明書は名前に対して発行されます。合っているかどうかは、MX レコードの名前で尋ねて初めて分かります。
served-address-only-next = mx.example.org のような名前で、もう一度尋ねてください。

served-expired-what = { $subject } は { $date } に期限が切れました。
served-expired-why = 証明書を検証する取引先は接続を拒否するため、そのメールは届きません。
served-expired-next = サーバーの管理者へ：すでに更新したのなら、サーバーがまだ古いファイルを使っています。新しいものをインストールし、サーバーを再起動してください。そうでなければ、ステップ1で新しい証明書要求を作ってください。

served-not-yet-valid-what = { $subject } が有効になるのは { $date } からです。
served-not-yet-valid-why = それまで取引先は拒否します。多くの場合、時計が狂っています。
served-not-yet-valid-next = このコンピューターと、発行元の日付を確認してください。正しければ、その日まで以前の証明書をサーバーに使わせてください。

served-expires-soon-what = { $subject } は{ $days }日後に期限が切れます。
served-expires-soon-why = 期限が切れると、検証を行う取引先はこちらからのメールを拒否します。
served-expires-soon-next = サーバーの管理者へ：すでに更新したのなら、サーバーがまだ古いファイルを使っています。新しいものをインストールし、サーバーを再起動してください。そうでなければ、今すぐステップ1で新しい証明書要求を作ってください。

served-chain-incomplete-what = サーバーが中間証明書を送っていません：{ $issuer } のもの。または、それは独自の認証局のルートで、ほかの誰も信頼していません。
served-chain-incomplete-why = 取引先が知っているのはルート証明書だけです。中間証明書がないと、サーバーを誰が保証しているのかわかりません。
served-chain-incomplete-next = ご自身のサーバーなら、一緒に送るようにしてください。ステップ2でチェーン全体を書き出すか、サーバーが使うファイルで、サーバーの証明書の後ろに認証局の中間証明書を加え、再起動します。 { $url } 独自の認証局がサーバーを直接証明しているのなら、足りないのは信頼だけです。そのルートを設定で追加してください（コマンドラインでは --trust）。

served-chain-reordered-what = サーバーが証明書を誤った順序で送っています。
served-chain-reordered-why = サーバー自身の証明書を先頭に、続けて発行者の証明書を順に送る必要があります。自分で並べ替える取引先が多いものの、拒否する取引先もあります。
served-chain-reordered-next = ご自身のサーバーの場合：ステップ2で書き出したファイルをインストールするか、サーバーが使うファイルで証明書を並べ替え、再起動してください。

served-chain-extra-what = サーバーが、送る必要のない { $subject } を送っています。
served-chain-extra-why = サーバーの証明書からルートまでの経路にないか、取引先がすでに持っているルートそのものです。
served-chain-extra-next = 何もする必要はありません。整理するなら、サーバーが使うファイルから除いてください。

served-chain-untrusted-what = サーバーの証明書は信頼されません：{ $cause }。
served-chain-untrusted-why = 検証を行う取引先は、別の取り決めがないかぎり、広く知られた認証局だけを信頼します。
served-chain-untrusted-next = 公的な認証局の証明書をチェーン全体と共にインストールするか、各取引先とこの証明書を信頼する取り決めをしてください。

served-self-signed-what = サーバーの証明書は自己署名です。
served-self-signed-why = 暗号化はできますが、何も証明しません。検証を行う取引先は拒否します。
served-self-signed-next = ご自身のサーバーの場合：ステップ1の証明書要求を認証局に送り、発行されたものをインストールし、サーバーを再起動してください。

served-ca-as-leaf-what = サーバーが、認証局の証明書 { $subject } を自分のものとして提示しています。
served-ca-as-leaf-why = 認証局の証明書は、ほかの証明書に署名するためのもので、サーバーが誰かを証明するものではありません。検証を行う取引先は拒否します。
served-ca-as-leaf-next = サーバーの名前に対して発行された証明書を、その鍵と共にインストールし、サーバーを再起動してください。
