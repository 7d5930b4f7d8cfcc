# Connecting to a mail server and sending the test message (src/delivery)

delivery-name-not-found-what = { $name } という名前にアドレスがありません。
delivery-name-not-found-why = DNS（すべてのホスト名の台帳）にこの名前のサーバーがないため、接続先がありません。
delivery-name-not-found-next = つづりを確認してください。新しい名前なら、レコードが公開されているか確認してください。サーバーにはAまたはAAAA、メールドメインにはMXが必要です。

delivery-null-mx-what = ドメイン { $domain } はメールを受け取りません。
delivery-null-mx-why = MXレコード（メールサーバーを示す項目）で、意図的にそう宣言されているため（RFC 7505）、接続先がありません。
delivery-null-mx-next = ドメインのつづりを確認してください。メール用とウェブ用で別のドメインを使うところも多くあります。

delivery-unusable-mx-what = { $domain } のMXレコードに、メールサーバーが書かれていません。
delivery-unusable-mx-why = MXレコード（ドメインのメールサーバーを示す項目）にはホスト名が必要ですが、アドレスなど別のものが書かれています。
delivery-unusable-mx-next = { $domain } のDNSの管理者に、サーバーのホスト名を書いてもらってください。

delivery-resolver-what = { $name } のアドレスを調べられませんでした：{ $cause }。
delivery-resolver-why = DNS（すべてのホスト名の台帳）の応答がないと、サーバーが見つかりません。
delivery-resolver-next = このコンピューターのネットワークとDNSサーバーを確認するか、設定で別のものを指定し（コマンドラインでは --resolver）、もう一度試してください。

delivery-port-closed-what = { $target } に接続を拒否されました。
delivery-port-closed-why = 機器はありますが、そのポートで待ち受けるメールサーバーがないか、ファイアウォールが接続を断っています。
delivery-port-closed-next = メールサーバーが動いていて、そのポートで待ち受けているか確認してください（サーバー間は25、ログインするソフトは587か465、メールボックスは993）。

delivery-network-what = { $target } への接続に失敗しました（{ $step }）：{ $cause }。
delivery-network-why = そのサーバーへのネットワーク経路がないか、途中で切れました。
delivery-network-next = アドレス、ネットワーク、ファイアウォールを確認し、もう一度試してください。

delivery-timed-out-what = { $target } は{ $seconds }秒以内に応答しませんでした（{ $step }）。
delivery-timed-out-why = ファイアウォールが接続を遮断しているか（多くのプロバイダーは外向きのポート25を塞いでいます）、サーバーが過負荷です。
delivery-timed-out-next = 後でもう一度試すか、別のネットワークまたはポート587で試してください。

delivery-no-greeting-what = { $target } は接続を受け付けましたが、{ $seconds }秒以内に何も送ってきませんでした（{ $step }）。
delivery-no-greeting-why = メールサーバーは先に応答メッセージを送るものです。別のサービスのポートか、最初のバイトからTLSを使うポートかもしれません。知らない相手を何分も待たせるサーバーもあります。
delivery-no-greeting-next = ホストとポートを確認してください。ポート465では暗黙的TLSを選びます。どちらも正しければ、後でもう一度試すか、サーバーのログを調べてください。

delivery-port-25-silent-what = { $target } から応答がありません。{ $seconds }秒以内に接続できませんでした。
delivery-port-25-silent-why = ほとんどのインターネットプロバイダーは、家庭やオフィスからのポート25を塞いでいます。クラウド事業者も同様です。サーバーにはまったく問題がないかもしれません。
delivery-port-25-silent-next = そのポートを使えるメールサーバーから調べてください。Postsealをコピーし、postseal probe を実行します。または、サーバーにあればポート587を調べてください。

delivery-closed-what = { $target } が接続を閉じました（{ $step }）。
delivery-closed-why = サーバー、またはその手前にあるものが、通信を途中で打ち切りました。メールは受け付けられていません。
delivery-closed-next = そのサーバーのこの時刻のログを調べてください。このコンピューターのアドレスを拒否しているのかもしれません。

delivery-unsure-what = { $target } がメッセージを受け取ったかどうかの返事がありませんでした（{ $step }）：ちょうどそのとき接続が切れました。
delivery-unsure-why = そのときメッセージは全部渡されていたので、届くことも届かないこともあります。返事の前に何分もかけてメッセージを調べるサーバーもあります。
delivery-unsure-next = 受信者のメールボックスを見てください。数分たっても届いていなければ、もう一度送ってください。最悪でも2通届くだけです。

delivery-not-smtp-what = { $target } で応答したものは、メールのプロトコルSMTPに対応していません（{ $step }：{ $cause }）。
delivery-not-smtp-why = 別のサービスのポートか、最初のバイトからTLSを使うポートかもしれません。
delivery-not-smtp-next = ホストとポートを確認してください。ポート465では暗黙的TLSを選びます。

delivery-web-page-what = { $target } で応答したのはWebサーバーで、メールサーバーではありません（{ $step }）。
delivery-web-page-why = ホテルや列車、来客用のネットワークは、ログインするまで独自のページで応答します。またはWebサーバーのポートです。
delivery-web-page-next = ブラウザーで何かページを開いてネットワークにログインしてから、もう一度試してください。そうでなければ、ホストとポートを確認してください。

delivery-deferred-what = { $target } に一時的に断られました（{ $step }）：{ $reply }。
delivery-deferred-why = 4で始まる応答は「後でもう一度」という意味です。知らない送信元に対してこう応答するサーバーは多くあります（グレイリスティング）。
delivery-deferred-next = 数分待ってから、もう一度送ってください。

delivery-greylisted-what = { $target } に、初めての相手として一時的に断られました（{ $step }）：{ $reply }。
delivery-greylisted-why = グレイリスティングです。迷惑メールのプログラムは再送しませんが、メールサーバーは再送します。問題はありません。
delivery-greylisted-next = 5分から15分待ち、同じコンピューターからもう一度送ってください。

delivery-mailbox-what = { $target } のメールボックスを読めませんでした（{ $step }）：{ $cause }。
delivery-mailbox-why = そのため、メールが届いたかどうかわかりません。
delivery-mailbox-next = もう一度試すか、メールソフトでメールを開いて保存し、そのファイルをここで開いてください。

delivery-not-arrived-what = { $seconds ->
   *[other] { $seconds }秒
}待ちましたが、メール { $id } は { $target } のメールボックスに届いていません。
delivery-not-arrived-why = 途中で保留されているか（グレイリスティングは15分ほどかかります）、別のメールボックスに届いた可能性があります。受信トレイと迷惑メールフォルダーを調べました。
delivery-not-arrived-next = もう少し待ってください。拒否された場合は、差出人のメールボックスに通知が届いています。

delivery-message-id-what = { $id } はMessage-IDではありません。
delivery-message-id-why = メッセージはID全体で探します。<20261123.1@mx.example.org> のように@が入っています。一部だけでは、別のメッセージをあなたのものと取り違えます。
delivery-message-id-next = sendが表示したもの、またはメッセージのMessage-IDの行から写してください。

delivery-secret-empty-what = { $file } の1行目が空です。
delivery-secret-empty-why = そこにパスワードまたはトークンがあるはずです。なければ、サーバーにログインの失敗が数えられるだけです。
delivery-secret-empty-next = ファイルの1行目に書いてください。

delivery-collect-folder = { $folder } を調べています…
delivery-collect-wait = { $seconds ->
   *[other] まだ届いていません。残り{ $seconds }秒です。
}

delivery-blocklisted-what = { $target } は、こちらのアドレスからは何も受け取りません（{ $step }）：{ $reply }。
delivery-blocklisted-why = このアドレスは、迷惑メールの送信元、または自らメールを送るべきでない家庭用回線のリストに載っています。TLSとは関係ありません。
delivery-blocklisted-next = 自社のメールサーバーを通して送るか（コマンドラインでは --via）、Postsealをそのサーバー上で実行してください。サーバーのアドレスがリストに載っている場合は、リストの管理者に削除を依頼してください。

delivery-rejected-what = { $target } に拒否されました（{ $step }）：{ $reply }。
delivery-rejected-why = 5で始まる応答は最終的な拒否です。後で同じことをしても成功しません。メールは受け付けられていません。
delivery-rejected-next = サーバーが示した理由を読み、差出人、宛先、先にログインが必要かどうかを確認してください。

delivery-no-starttls-what = { $target } はTLSを提供していないため（STARTTLSなし）、何も送りませんでした。
delivery-no-starttls-why = STARTTLSは、平文の接続を暗号化された接続に切り替えるコマンドです。これがないと、メールは途中で読まれてしまいます。途中の機器が取り除いている可能性もあります。
delivery-no-starttls-next = そのサーバーでTLSを有効にしてください。すでに有効なら、途中に「SMTPインスペクション」を行うファイアウォールがないか調べてください。

delivery-starttls-refused-what = { $target } はTLSを提供しながら拒否しました：{ $reply }。何も送りませんでした。
delivery-starttls-refused-why = 多くの場合、サーバーが証明書または鍵を読めていません。
delivery-starttls-refused-next = そのサーバーのログを調べ、証明書と鍵のパスと権限を確認してください。

delivery-injected-what = { $target } がTLSの承諾の後ろに平文を送ってきたため、接続を中止しました。
delivery-injected-why = 経路上の攻撃者が暗号化された通信に言葉を紛れ込ませる手口か（CVE-2011-0411）、ひどく古いサーバーの動作です。
delivery-injected-next = そのサーバーのソフトウェアを更新してください。最新なら、メールの通信を書き換える機器が途中にないか調べてください。

delivery-handshake-what = { $target } とのTLSに失敗しました：{ $cause }。
delivery-handshake-why = 暗号化の方式が双方で合わなかったか、サーバーの証明書と鍵が機能していません。メールは送られていません。
delivery-handshake-next = そのサーバーのこの時刻のログを調べてください。証明書、鍵、許可しているTLSのバージョンと暗号スイートも確認してください。

delivery-old-tls-what = { $target } は古すぎるTLSバージョンにしか対応していません：{ $cause }。
delivery-old-tls-why = TLS 1.0と1.1は非推奨です（RFC 8996）。現在TLSを求める取引先は、これらを拒否します。
delivery-old-tls-next = そのサーバーの設定でTLS 1.2と1.3を許可してください。必要ならサーバーを更新してください。

delivery-untrusted-what = { $target } の証明書は信頼できません：{ $cause }。何も送りませんでした。
delivery-untrusted-why = 相手が誰かを証明するのは、既知の認証局につながり、現在有効な証明書だけです。
delivery-untrusted-next = サーバーがチェーン全体を送っているか、証明書の期限が切れていないかを確認してください。独自の認証局の場合は、設定でそのルートを追加してください（コマンドラインでは --trust）。

delivery-name-mismatch-what = { $target } の証明書は、{ $name } という名前のものではありません。何も送りませんでした。
delivery-name-mismatch-why = ほかの名前の有効な証明書では、このサーバーについて何も証明されません。
delivery-name-mismatch-next = 証明書に書かれた名前を使うか、{ $name } を含む証明書を発行してもらってください。

delivery-secret-in-clear-what = 接続が暗号化されていないため、{ $target } にパスワードを送りませんでした。
delivery-secret-in-clear-why = 途中の誰にでも読まれてしまいます。
delivery-secret-in-clear-next = TLSを求めるか（必須、検証付き、または暗黙的）、ログインせずに送ってください。

delivery-secret-unverified-what = 証明書が検証されていないため、{ $target } にパスワードを送りませんでした。
delivery-secret-unverified-why = 途中の攻撃者が適当な証明書を提示して、パスワードを集めることができるからです。
delivery-secret-unverified-next = 証明書に書かれたサーバー名を使ってください。独自の認証局の場合は、設定でそのルートを追加してください（コマンドラインでは --trust）。

delivery-no-mechanism-what = { $target } には、このプログラムが対応しているログイン方法がありません（提供：{ $offered }）。
delivery-no-mechanism-why = 対応しているのは、パスワードではSCRAM-SHA-256、SCRAM-SHA-1、PLAIN、LOGIN、トークンではXOAUTH2とOAUTHBEARERです。ポート25では何も提供しないサーバーが多くあります。
delivery-no-mechanism-next = ポート587または465で試すか、ログインせずに送ってください。

delivery-auth-failed-what = { $target } がユーザー名とパスワードを受け付けません：{ $reply }。
delivery-auth-failed-why = どちらかが間違っているか、このアカウントではここから送れません。何も送っていません。
delivery-auth-failed-next = ユーザー名とパスワードを確認してください。アプリごとに別のパスワードを求めるプロバイダーもあります。トークンの有効期間は1時間ほどです。新しいものを取得してください。

delivery-auth-broken-what = { $target } へのログインが途中で止まりました：{ $cause }。
delivery-auth-broken-why = サーバーが認証方式の手順を守らなかったか、自身がパスワードを知っていることを示せませんでした。
delivery-auth-broken-next = ホストとポートを確認し、そのサーバーのログを調べてください。

delivery-no-roots-what = 信頼の基準となるルート証明書がありません：{ $cause }。
delivery-no-roots-why = ルート証明書は既知の認証局を表します。これがないと、どの証明書も検証できません。
delivery-no-roots-next = システムのCA証明書（ca-certificatesパッケージ）をインストールするか、設定でルート証明書のファイルを追加してください（コマンドラインでは --trust）。

probe-no-starttls-what = サーバーはTLSを提供していません（STARTTLSなし）。
probe-no-starttls-why = このサーバーへのメールは平文で送られます。TLSを必須とする取引先は、まったく配送できません。
probe-no-starttls-next = そのサーバーでTLSを有効にしてください。すでに有効なら、途中に「SMTPインスペクション」を行うファイアウォールがないか調べてください。

probe-starttls-refused-what = サーバーはTLSを提供しながら拒否しました：{ $reply }。
probe-starttls-refused-why = TLSを必須とする取引先は配送できません。多くの場合、サーバーが証明書または鍵を読めていません。
probe-starttls-refused-next = そのサーバーのログを調べ、証明書と鍵のパスと権限を確認してください。

probe-handshake-failed-what = サーバーはTLSを提供していますが、ハンドシェイクに失敗します：{ $cause }。
probe-handshake-failed-why = TLSを必須とする取引先は配送できません。
probe-handshake-failed-next = そのサーバーのログを調べてください。証明書、鍵、許可しているTLSのバージョンと暗号スイートも確認してください。

probe-old-tls-what = サーバーは古すぎるTLSバージョンにしか対応していません：{ $cause }。
probe-old-tls-why = TLS 1.0と1.1は非推奨です（RFC 8996）。現在TLSを求める取引先は、これらを拒否します。
probe-old-tls-next = そのサーバーの設定でTLS 1.2と1.3を許可してください。必要ならサーバーを更新してください。

probe-only-old-tls-what = サーバーは { $newest } より新しいものに対応していません。
probe-only-old-tls-why = SSL 3.0、TLS 1.0、1.1は非推奨です（RFC 7568、RFC 8996）。現在TLSを求める取引先は、これらを拒否します。
probe-only-old-tls-next = そのサーバーの設定でTLS 1.2と1.3を許可してください。必要ならサーバーを更新してください。

probe-old-versions-what = サーバーは古いバージョンにも対応しています：{ $versions }。
probe-old-versions-why = 新しいバージョンを使う相手に害はありません。ただし、SSL 3.0、TLS 1.0、1.1は非推奨で（RFC 7568、RFC 8996）、監査で指摘されます。
probe-old-versions-next = 古いバージョンが必要な取引先がいる場合を除き、TLS 1.2と1.3だけを許可してください。ご自身のサーバーなら、ステップ3の設定がそうします。

probe-broken-ciphers-what = サーバーは、保護にならない暗号スイートも受け付けます：{ $ciphers }。
probe-broken-ciphers-why = これを使った通信は、その気になれば読まれてしまいます。
probe-broken-ciphers-next = ご自身のサーバーの場合：ステップ3の設定にある暗号スイートだけを許可してください。

probe-weak-ciphers-what = サーバーは、保護の弱い暗号スイートも受け付けます：{ $ciphers }。
probe-weak-ciphers-why = これが使われるのは、相手がよりよいものに対応していない場合だけです。anonymousは証明書なしという意味です。平文よりはよいため、Postfixでは既定で有効です。
probe-weak-ciphers-next = ご自身のサーバーの場合：監査で指摘される場合は、ステップ3の設定にある暗号スイートだけを許可してください。

probe-starttls-stripped-what = 途中の何かが、サーバーの応答からSTARTTLSを取り除いています。その痕跡：{ $sign }。
probe-starttls-stripped-why = Ciscoのファイアウォールが「inspect esmtp」（ASA）や「fixup protocol smtp」（PIX）で行う動作です。この経路のメールはすべて平文で送られ、TLSを必須とする相手は配送できません。
probe-starttls-stripped-next = 自社側または相手側のファイアウォールで、そのインスペクションを無効にしてもらってください。別のネットワークから調べると、どちら側かわかります。

probe-tls-at-465-what = 同じサーバーが、ポート465ではTLSに対応しています。
probe-tls-at-465-why = つまり、証明書は持っています。このポートでSTARTTLSが有効になっていないか、途中の何かがサーバーの応答から取り除いています。
probe-tls-at-465-next = サーバー自身からこのポートを調べてください。そこでSTARTTLSが提供されていれば、途中のファイアウォールが取り除いています。

probe-intercepted-what = この証明書はサーバーのものではなく、途中のプログラムのものです：{ $issuer }。
probe-intercepted-why = ウイルス対策ソフトまたはファイアウォールが、TLSを開いて中身を検査しています。サーバーが本当に提示しているものは、ここからは見えません。
probe-intercepted-next = このテストの間、メールまたはSSLの検査を無効にするか、別のコンピューターから調べてください。

probe-takes-injected-what = サーバーは、TLSの前に送られた平文を、TLSの中のものとして受け取ります（CVE-2011-0411）。
probe-takes-injected-why = 途中の誰かが、暗号化された通信にコマンドを紛れ込ませ、メールを別の場所に送らせることができます。
probe-takes-injected-next = メールサーバーを更新してください。保守されているものはすべて、2011年以降に修正されています。

probe-clocks-differ-what = このコンピューターとサーバーの時計が{ $minutes ->
   *[other] { $minutes }分
}ずれています。サーバーの時刻：{ $date }。
probe-clocks-differ-why = 証明書の有効期間は時計で判断されます。時計が狂っていると、有効な証明書が拒否され、期限切れの証明書が受け入れられます。
probe-clocks-differ-next = 狂っている時計を合わせ、NTPで正確に保ってください。

probe-address-passed-what = サーバーのアドレス { $address } に接続できませんでした（{ $cause }）。次のアドレスを使いました。
probe-address-passed-why = このコンピューターからそこへの経路がないか（IPv6ではよくあります）、そのアドレスで待ち受けているものがありません。最初にそこを試す送信者は待つか、別の所へ送ります。
probe-address-passed-next = 別のネットワークから確認してください。そこでも応答がなければ、サーバーをそのアドレスで待ち受けるようにするか、DNSから外してください。

probe-late-greeting-what = サーバーは{ $seconds }秒たってから応答メッセージを送りました。
probe-late-greeting-why = 多くは意図的なものです。迷惑メールのプログラムは待ちませんが、メールサーバーは最長5分待ちます。
probe-late-greeting-next = 何もする必要はありません。自社のサーバーで意図したものでなければ、ネームサーバーを調べてください。その応答を待っているのかもしれません。

probe-asks-for-certificate-what = サーバーは接続元に証明書を求めます。
probe-asks-for-certificate-why = それによってサーバーを見分ける取引先があります。証明書がなくても通信は続きました。
probe-asks-for-certificate-next = 取引先が求めないかぎり、何もする必要はありません。自社の証明書が受け入れられるかは、コマンドラインでわかります：postseal probe --certificate FILE --key FILE

probe-certificate-taken-what = サーバーは証明書を求め、こちらの証明書を見た後も通信を続けました。
probe-certificate-taken-why = 証明書を信頼したのか、単に気にしないだけなのかは、サーバーのログとReceived行に書かれています。
probe-certificate-taken-next = 自社のサーバーからテストメールを送り、受信サーバーが証明書をどう判断したかを読んでください。

probe-certificate-not-asked-what = サーバーは証明書を求めません。
probe-certificate-not-asked-why = そのため、こちらの証明書は提示されていません。ほとんどのメールサーバーは求めません。
probe-certificate-not-asked-next = 何もする必要はありません。取引先が証明書を必要としている場合は、相手側で有効にする必要があります。

probe-certificate-refused-what = サーバーはこちらの証明書を見て、通信を打ち切りました：{ $cause }。
probe-certificate-refused-why = 発行者を信頼していないか、クライアント用の証明書ではありません（拡張鍵用途clientAuth）。
probe-certificate-refused-next = どの認証局を受け入れるかを取引先に尋ね、ステップ2で証明書を確認してください。

probe-no-tls13-what = サーバーはTLS 1.2に対応していますが、TLS 1.3には対応していません。
probe-no-tls13-why = TLS 1.2は今も安全です。TLS 1.3のほうが速く、弱い選択肢が残っていません。
probe-no-tls13-next = 次にサーバーを更新するときに、TLS 1.3も許可してください。

probe-no-tls12-what = サーバーはTLS 1.3に対応していますが、TLS 1.2には対応していません。
probe-no-tls12-why = 古いソフトウェアを使う取引先は、TLSで接続できません。
probe-no-tls12-next = すべての取引先を把握している場合を除き、TLS 1.2も許可してください。

send-in-clear-what = メールは平文で送られました。
send-in-clear-why = 途中の誰にでも読めました。選択したクラスがこれを許しています。
send-in-clear-next = メールを読まれてはならない場合は、「required」（TLS必須）または「verified」（検証付きTLS）を選んでください。

# What was seen
delivery-exchanger = メールサーバー { $host }（優先度 { $preference }）
delivery-no-mx-record = メールサーバー { $host }（MXレコードがないため、ドメイン自体）
delivery-connected = サーバー:    { $target }（アドレス { $ip }）
delivery-banner = 応答:        { $banner }
delivery-capabilities = 対応機能:    { $words }
delivery-starttls-is-offered = STARTTLS:    提供あり（接続を暗号化に切り替えられます）
delivery-starttls-is-not-offered = STARTTLS:    提供なし
delivery-starttls-is-refused = STARTTLS:    提供したが拒否
delivery-starttls-is-implicit = STARTTLS:    不要（最初のバイトからTLS）
delivery-tls-none = 暗号化:      なし
delivery-tls = 暗号化:      { $version }、{ $cipher }、鍵交換 { $exchange }
delivery-versions = 対応:        { $versions }
delivery-versions-not = 非対応:      { $versions }
delivery-versions-unknown = 不明:        { $versions }
delivery-certificate-of = { $subject }、発行者 { $issuer }、{ $date } まで有効
delivery-is-trusted = 証明書:      信頼できる
delivery-is-not-trusted = 証明書:      信頼できない
delivery-is-for-name = 名前:        証明書にある
delivery-is-not-for-name = 名前:        証明書にない
delivery-accepted = 受付:        { $reply }
delivery-message-id = Message-ID:  { $id }

# The test message
delivery-test-subject = Postsealテストメール
delivery-test-body = このメールは、メールがTLSで運ばれるかを確かめるためにPostsealから送られました。結果はヘッダー行に書かれています。何もしていただく必要はありません。

# More than is looked at
probe-more-addresses-what = { $host } には { $found } 個のアドレスがあり、そのうち { $looked } 個を調べました。
probe-more-addresses-why = 取引先はどのアドレスにも接続し得ます。この結果は残りのアドレスについて何も示しません。
probe-more-addresses-next = 残りは、サーバー名を添えて（コマンドラインでは --name）、アドレスごとに一つずつ調べてください。
probe-more-servers-what = { $domain } には { $found } 台のメールサーバーがあり、そのうち { $looked } 台を調べました。
probe-more-servers-why = 優先サーバーが応答しないとき、取引先は残りのサーバーを試します。この結果はそれらについて何も示しません。
probe-more-servers-next = 残りは名前を指定して一つずつ調べてください。
