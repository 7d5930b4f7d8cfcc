# Step 3: what to do by hand in a server's console (src/policy/servers). The names of menus and fields are the vendor's.

policy-step-google-open = admin.google.comを管理者として開き、Menu > Apps > Google Workspace > Gmail > Complianceに進みます。左側で組織部門（organizational unit）を選びます（全体なら最上位）。
policy-step-google-nothing = 設定は不要です。GmailはTLSを提供し、相手が提供していれば使います。
policy-step-google-add = 「Secure transport (TLS) compliance」にポインターを合わせ、Configure（すでに設定がある場合は「Add another rule」）をクリックします。説明（description）には次を入力します：{ $name }
policy-step-google-inbound = 「Email messages to affect」で、「Inbound - all messages」だけにチェックを入れます。
policy-step-google-outbound = 「Email messages to affect」で、「Outbound - all messages」だけにチェックを入れます。その下のOptionsで、「Require CA-signed certificate」のチェックを外します。
policy-step-google-verified = 「Email messages to affect」で、「Outbound - all messages」だけにチェックを入れます。その下のOptionsで、「Require CA-signed certificate」と「Validate certificate hostname」にチェックを入れます。
policy-step-google-list = ドメインとアドレスを求められたら、「{ $name }」という名前の新しいリストを作り、次のドメインを追加します：{ $domains }
policy-step-google-save = 設定画面にあれば「Test TLS connection」をクリックし、それからSaveをクリックします。
policy-step-google-wait = 待ちます。Googleによると、変更の反映には最長24時間かかります。その後、双方向にメールを1通ずつ送ります（ステップ4）。
policy-step-google-undo = すべてを以前の状態に戻すには：同じページで、これらの設定の横にあるDeleteをクリックします。

policy-step-dms-certificate = 鍵と証明書は、docker-mailserver自身の設定でコンテナーに渡します。ファイルをマウントし、環境変数SSL_TYPE=manual、SSL_CERT_PATH、SSL_KEY_PATHを設定してください。上に示した場所にコピーされます。
policy-step-dms-container = スクリプトは「mailserver」という名前のコンテナーを使います。別の名前の場合：CONTAINER=name sh apply.sh
policy-step-mailcow-certificate = 独自の証明書を使うには、mailcow.confでSKIP_LETS_ENCRYPT=yとし、data/assets/ssl/cert.pem（チェーン付き）とdata/assets/ssl/key.pemにファイルを置きます。コンテナー内では/etc/ssl/mailになります。その後、postfix-mailcow、dovecot-mailcow、nginx-mailcowを再起動します。
policy-step-mailcow-folder = スクリプトは/opt/mailcow-dockerizedのmailcowを使います。別のフォルダーの場合：MAILCOW=/its/path sh apply.sh

policy-step-stalwart-login = スクリプトはstalwart-cliを呼び出します。stalwart-cliは、サーバーの場所とログイン情報を環境変数から読みます。実行の前に、STALWART_URL、STALWART_USER、STALWART_PASSWORDを設定してください。
policy-step-stalwart-files = Stalwartのユーザーが鍵と証明書を読める必要があります。Stalwartがこのホストの証明書を自分で取得している場合は、そちらが使われ続けます。
policy-step-stalwart-own = 「MTA > Outbound > Strategy」（TLS）と「MTA > Session > MAIL FROM Stage」（sender allowed）にある独自の条件は置き換えられます。元の内容はホームフォルダーのpostseal-stalwart-before.ndjsonにあります。必要なものは手動で戻してください。

policy-step-cisco-save = System Administration > Configuration File：現在の設定をパスフレーズも含めて、安全な場所に保存します。
policy-step-cisco-certificate = Network > Certificates > Add Certificate > Import Certificate：{ $host } のPFXファイルを選び、そのパスフレーズを入力し、名前を付けます。
policy-step-cisco-listener = Network > Listeners：公開用リスナー（public listener）の名前をクリックし、Certificateの欄でその証明書を選び、Submitをクリックします。Mail Policies > Destination Controls > Edit Global Settings：ここでもCertificateの欄で選びます。
policy-step-cisco-default = Mail Policies > Destination Controls：Defaultをクリックし、TLS Supportを { $tls } にします。
policy-step-cisco-destination = Mail Policies > Destination Controls > Add Destination：次のドメインごとに1回ずつ行います：{ $domains }。Destinationの欄にドメインを入力し、TLS Supportを { $tls } にします。
policy-step-cisco-list = Mail Policies > Address Lists > Add Address List：Postsealという名前を付け、次のドメインを追加します：{ $domains }
policy-step-cisco-policy-list = Mail Policies > Mail Flow Policies：公開用リスナーを選び、Default Policy Parametersと、ほかからメールを受け取るすべてのポリシーで、TLSをPreferredにします。TLSを必須とする対象には、アドレスリストPostsealを選びます。
policy-step-cisco-policy = Mail Policies > Mail Flow Policies：公開用リスナーを選び、Default Policy Parametersと、ほかからメールを受け取るすべてのポリシーで、TLSを { $tls } にします（NoneはOffと表示されることもあります）。
policy-step-cisco-commit = Commit Changesをクリックします。それまでは何も有効になりません。
policy-step-cisco-test = コマンドラインでは、「tlsverify」で宛先を試し、「tail mail_logs」でTLSの動作を見られます。その後、双方向にメールを1通ずつ送ります（ステップ4）。
policy-step-cisco-undo = すべてを以前の状態に戻すには：最初の手順のページで、保存したファイルを読み込み、Commit Changesをクリックします。

policy-step-essentials-open = Proofpoint Essentialsに管理者としてサインインし、Security Settings > Email > Filter Policiesの、Outboundタブを開きます。
policy-step-essentials-nothing = 設定は不要です。Proofpoint EssentialsはTLSを提供し、相手が提供していれば使います。
policy-step-essentials-filter = 次のドメインごとに1回ずつ行います：{ $domains }。New Filterをクリックし、名前に「{ $name }」とドメインを入力し、方向はOutboundのままで、Continueをクリックします。
policy-step-essentials-action = それぞれのフィルターで、Scopeに会社を、条件に宛先アドレスがこのドメインであることを選びます。アクションにはNothingを選びます。Add Another Actionをクリックし、「{ $action }」を選びます。Saveをクリックします。
policy-step-essentials-test = これらのドメインにメールを1通ずつ送り（ステップ4）、届くことを確かめます。TLSで送れないものは、もう配送されません。
policy-step-essentials-undo = すべてを以前の状態に戻すには：Outboundタブで、これらのフィルターを削除するか無効にします。

policy-step-mimecast-open = Mimecast Administration Consoleにサインインし、Policies > Gateway Policiesに進みます。
policy-step-mimecast-nothing = 設定は不要です。MimecastはTLSを提供し、相手が提供していれば使います。
policy-step-mimecast-relaxed = Secure Deliveryの横のDefinitionsをクリックし、続けてAdd Secure Delivery Definitionをクリックします。Descriptionに「{ $name }」と入力します。Select Optionで、TLSを強制する緩い設定（relaxed）を選びます。どの証明書でも受け入れます。
policy-step-mimecast-strict = Secure Deliveryの横のDefinitionsをクリックし、続けてAdd Secure Delivery Definitionをクリックします。Descriptionに「{ $name }」と入力します。Select Optionで、TLSを強制する厳格な設定（strict）を選びます。信頼できる認証局の証明書が必要になります。
policy-step-mimecast-delivery = Gateway Policiesに戻ってSecure Deliveryをクリックし、次のドメインごとに1回ずつ行います：{ $domains }。New Policyをクリックし、Policy Narrativeに「{ $name }」とドメインを入力し、定義「{ $name }」を選びます。Emails Fromでは自社のアドレス、Emails Toではドメインを選びます。保存します。
policy-step-mimecast-receipt = Gateway Policiesに戻ってSecure Receiptをクリックし、次のドメインごとに1回ずつ行います：{ $domains }。New Policyをクリックし、Policy Narrativeに「Postseal」とドメインを入力し、TLSの強制を選びます。Emails Fromではドメイン、Emails Toでは自社のアドレスを選びます。保存します。
policy-step-mimecast-test = 双方向にメールを1通ずつ送り（ステップ4）、届くことを確かめます。TLSを使えないものは、もう受け取りも配送もされません。
policy-step-mimecast-undo = すべてを以前の状態に戻すには：Secure DeliveryとSecure Receiptのこれらのポリシーを削除し、続けて定義を削除します。

policy-step-windows-certificate = サーバー上で { $host } のPFXファイルをダブルクリックします。保存場所にローカル コンピューター（Local Machine）を選び、パスフレーズを入力し、個人（Personal）ストアに配置します。その後、ファイルを削除します。

policy-step-kerio-certificate = Configuration > SSL Certificates：{ $host } の秘密鍵と、チェーン付きの証明書を取り込みます。どちらもPEMファイルで、鍵はRSAである必要があります。
policy-step-kerio-sending = Configuration > SMTP Serverの、SMTP Deliveryタブ：SSL/TLSにチェックが入っていることを確かめ、Applyをクリックします。
policy-step-kerio-versions = Configuration > Securityの、TLS Optionsタブ：最も低いバージョンとしてTLS 1.2を選び、保存します。
policy-step-kerio-plain = Configuration > SMTP Serverの、SMTP Deliveryタブ：SSL/TLSのチェックを外し、Applyをクリックします。
policy-step-kerio-test = 双方向にメールを1通ずつ送り、外部からポート25を調べます（ステップ4）。
policy-step-kerio-undo = すべてを以前の状態に戻すには：SMTP DeliveryタブのチェックとTLS Optionsタブのバージョンを元に戻し、SSL Certificatesで以前の証明書を使用中にします。

policy-step-mdaemon-enable = MDaemonで、Security > Security Manager（古いバージョンではSecurity Settings）> SSL & TLS > MDaemonに進みます。「Enable SSL, STARTTLS, and STLS」にチェックを入れ、一覧から { $host } の証明書を選びます。
policy-step-mdaemon-sending = 同じページで、SMTPサーバーが可能なときにSTARTTLSで送るオプションにチェックを入れます。
policy-step-mdaemon-plain = 同じページで、SMTPサーバーが可能なときにSTARTTLSで送るオプションのチェックを外します。
policy-step-mdaemon-exempt = 同じセクションの、STARTTLSを使わない相手のページ（古いバージョンではSTARTTLS White List）に、次のドメインを追加します：{ $domains }
policy-step-mdaemon-required = 同じセクションのSTARTTLS Required Listのページに、次のドメインと、そのメールサーバーの名前（MXレコードのもの）を追加します：{ $domains }
policy-step-mdaemon-retry = Setup > Server Settings > Servers：「SSL negotiation failures will retry without SSL for up to one hour」のチェックを外します。
policy-step-mdaemon-test = OKをクリックします。その後、双方向にメールを1通ずつ送り、外部からポート25を調べます（ステップ4）。
policy-step-mdaemon-undo = すべてを以前の状態に戻すには：これらのチェックを元に戻し、以前の証明書を選び、一覧からドメインを除きます。

policy-step-mailenable-certificate = MailEnableの管理プログラムで、Servers > LocalhostのPropertiesのSSLタブを開きます。SSLを使うチェックを入れ、{ $host } の証明書を選びます。これはMailEnableのすべてのサービスに適用されます。
policy-step-mailenable-sending = Services and Connectors > SMTPのPropertiesのOutboundタブで、「Outbound TLS」にチェックを入れます。Inboundタブでは、ポート25の「Requires SSL」にチェックを入れないでおきます。OKをクリックします。
policy-step-mailenable-plain = Services and Connectors > SMTPのPropertiesのOutboundタブで、「Outbound TLS」のチェックを外します。Inboundタブでは、ポート25の「Requires SSL」にチェックを入れないでおきます。OKをクリックします。
policy-step-mailenable-test = SMTPサービスを再起動します。その後、双方向にメールを1通ずつ送り、外部からポート25を調べます（ステップ4）。
policy-step-mailenable-undo = すべてを以前の状態に戻すには：Outboundタブのチェックを元に戻し、SSLタブで以前の証明書を選び、SMTPサービスを再起動します。

policy-step-axigen-certificate = サーバー上で、{ $host } の秘密鍵とチェーン付きの証明書を1つのPEMファイルに書き、Axigenの作業ディレクトリーのcertsフォルダーに、Axigenのユーザーだけが読めるように置きます。
policy-step-axigen-listener = WebAdminで、SMTP ReceivingのListenersセクションを開き、ポート25のリスナーを編集します。SSL Settingsページでその証明書を選びます。最初のバイトからのSSLは無効のままにします。ほかのメールサーバーはSTARTTLSで始めるからです。
policy-step-axigen-receiving = Security & Filtering > Acceptance & RoutingのAcceptance Basic Settingsページ：許可するESMTPコマンドのうち「Allow StartTLS」にチェックが入っていることを確かめます。設定を保存します。
policy-step-axigen-sending = Security & Filtering > Acceptance & RoutingのRouting Basic Settingsページ、Connection settingsセクション：「Use StartTLS if available」にチェックを入れます。設定を保存します。
policy-step-axigen-plain = Security & Filtering > Acceptance & RoutingのRouting Basic Settingsページ、Connection settingsセクション：「Use StartTLS if available」のチェックを外します。設定を保存します。
policy-step-axigen-test = 双方向にメールを1通ずつ送り、外部からポート25を調べます（ステップ4）。
policy-step-axigen-undo = すべてを以前の状態に戻すには：リスナーに以前の証明書を選び、両方のチェックを元に戻します。

policy-step-domino-save = Domino Administratorで、下に挙げる欄の現在の値と、サーバーのコンソールで「show config RouterFallbackNonTLS」が表示する内容を書き留めます。
policy-step-domino-certificate = Certificate Managerで、{ $host } の秘密鍵とチェーン付きの証明書をcertstore.nsfに取り込みます（HCLのヘルプ：「Managing TLS certificates with Certificate Manager」）。
policy-step-domino-inbound = Configuration > Messaging > Configurations：このサーバーのConfiguration Settings文書を開き、Edit Configurationをクリックし、Router/SMTP > Advanced > Commands and Extensionsタブで「SSL negotiated over TCP/IP port」（名前のSSLがTLSのこともあります）を { $value } にします。Save & Closeをクリックします。
policy-step-domino-outbound = Configuration：このサーバーのServer文書を開きます。Ports > Internet Ports > MailタブのMail (SMTP Outbound)列で、「TCP/IP port status」を { $value } にします。Save & Closeをクリックします。
policy-step-domino-fallback = サーバーのコンソールで「set config RouterFallbackNonTLS=1」と入力します。これがないと、証明書が合わないサーバーへのメールは保留され、最後には戻ってきます。
policy-step-domino-wait = サーバーのコンソールで「set config RouterFallbackNonTLS=0」と入力します。証明書が合わないサーバーへのメールは保留され、平文では送られません。
policy-step-domino-restart = サーバーのコンソールで「restart task smtp」、続けて「restart task router」と入力します。
policy-step-domino-test = 双方向にメールを1通ずつ送り、外部からポート25を調べます（ステップ4）。
policy-step-domino-undo = すべてを以前の状態に戻すには：書き留めた値に欄を戻し、コンソールでRouterFallbackNonTLSを元に戻し（なかった場合は「set config RouterFallbackNonTLS=」）、両方のタスクを再起動します。

policy-step-qmail-patch = これは、TLSパッチを当ててビルドしたqmail用です。パッチがなければapply.shは中止します。公開されているままのnetqmailとnotqmailにはTLSがありません。
policy-step-qmail-user = 鍵は、ユーザーqmaildだけが読めるようにします。qmail-smtpdが別のユーザー（vpopmailなど）で動いている場合：SMTPD_USER=vpopmail sh apply.sh
policy-step-sqmail-offered = 受信は手動で設定します。sslserverの下でqmail-smtpdを起動するrunスクリプト、またはそれが読む設定ファイル（/var/qmail/ssl/ssl.envなど）で、UCSPITLS=""、CERTFILE={ $certificate }、KEYFILE={ $key } を設定してexportします。元の内容を控えておいてください。
policy-step-sqmail-required = 受信は手動で設定します。sslserverの下でqmail-smtpdを起動するrunスクリプト、またはそれが読む設定ファイル（/var/qmail/ssl/ssl.envなど）で、UCSPITLS="!"（TLSなしのメールを拒否）、CERTFILE={ $certificate }、KEYFILE={ $key } を設定してexportします。元の内容を控えておいてください。
policy-step-sqmail-plain = 受信は手動で設定します。qmail-smtpdを起動するrunスクリプトで、UCSPITLS="-" を設定してexportします。これでTLSは提供されません。元の内容を控えておいてください。
policy-step-sqmail-restart = サービスを再起動し（daemontoolsではsvc -tとそのフォルダー）、ログを見て、外部からポート25を調べます（ステップ4）。undo.shではこの部分は元に戻りません。手動で戻してください。
policy-step-sqmail-name = s/qmailは、取引先の証明書の名前のうち1つだけ、最後のDNS名を照合します（openssl x509 -noout -ext subjectAltName で順に表示）。それがapply.shの表示するサーバー名でなければ、メールは保留されます。その名前を取引先の名前としてPostsealに指定してください。取引先の証明書とルートの間に中間証明書が2つ以上ある場合も保留されます。
policy-step-chasquid-roots = chasquidは、システムの認証局だけを信頼します。{ $roots } にあるものを追加してください。Debianでは、ファイルを末尾.crtの名前で/usr/local/share/ca-certificates/にコピーし（1ファイルに証明書1つ）、update-ca-certificatesを実行し、chasquidを再起動します。
policy-step-maddy-own = 「target.remote」ブロックにある独自の送信ルール（limits、local_ip）は引き継がれません。postseal.confを確認し、そこに追加してください。別のサーバーを通す送信（「target.smtp」）はそのままです。
policy-step-mox-acme = ACMEで証明書を取得しているmoxのリスナーは、その証明書を使い続けます。moxのウェブサーバーのほかの名前にも使われているからです。上の証明書を使うには、先にmox.confからACMEの行を削除してください。
policy-step-mox-folder = スクリプトは/home/moxのmoxを使います。別のフォルダーの場合：MOX=/its/path sh apply.sh
policy-step-james-folder = スクリプトは/opt/jamesのJamesを使い、「systemctl restart james」で再起動します。それ以外の場合の例：JAMES=/its/path RESTART="docker restart james" sh apply.sh
policy-step-james-read = Jamesが、上のパスの鍵と証明書を読める必要があります。コンテナーで動いている場合は、その中から読める必要があります。
policy-step-plesk-certificate = Pleskで、Tools & Settings > SSL/TLS Certificatesを開き、秘密鍵とチェーンと共に証明書を追加し、「Certificate for securing mail」の横で選びます。Pleskはそれを/etc/postfix/postfix_default.pemに置きます。更新した証明書も同様です。
policy-step-plesk-sni = 専用の証明書を選んだドメイン（Mail > Mail Settings）では、その中の名前を求めた相手にはその証明書が、ほかの相手には上の証明書が提示されます。
policy-step-zimbra-certificate = apply.shの前に：秘密鍵を/opt/zimbra/ssl/zimbra/commercial/commercial.keyに置き、認証局の証明書を、ルートを最後にして1つのファイルに書き、ユーザーzimbraとして zmcertmgr deploycrt comm CERTIFICATE CHAIN を実行します。これはZimbraのすべての部分で使われます。zmcontrol restart で再起動してください。
policy-step-zimbra-servers = スクリプトは、ZimbraのMTAが動いているすべてのサーバーで実行してください。設定はそのサーバーにだけ適用されます。
policy-step-cpanel-certificate = WHMで、Service Configuration > Manage Service SSL Certificatesを開き、「Exim (SMTP) Server」を選び、秘密鍵とチェーン（CA bundle）と共に証明書をインストールします。cPanelはそれを/var/cpanel/ssl/eximに保存します。更新した証明書も同様です。
policy-step-cpanel-again = Postsealのrouterとtransportは、現在のcPanelのもののコピーです。cPanelを新しいバージョンにしたら、apply.shを実行し直してください。改めてコピーされます。

policy-step-iis-older = apply.ps1の前に：ローカル コンピューターの個人（Personal）ストア（certlm.msc）に { $host } の以前の証明書がある場合は、鍵と共に書き出し、ストアから削除してください。サービスは名前だけで証明書を選ぶからです。
policy-step-iis-offered = Internet Information Services (IIS) 6.0 Manager：SMTP仮想サーバーを右クリックし、PropertiesのAccessタブを開きます。Secure communicationで「Require TLS encryption」にチェックが入っていないことを確かめます。
policy-step-iis-required = Internet Information Services (IIS) 6.0 Manager：SMTP仮想サーバーを右クリックし、PropertiesのAccessタブを開きます。Secure communicationで「Require TLS encryption」にチェックを入れ、OKをクリックします。元に戻すにはチェックを外します。

# A server that we do not know: by the words that its settings usually go by.
policy-step-other-certificate = サーバーが証明書を管理している場所を探します。メニュー名はたいてい、SSL、TLS、Certificates（証明書）、Security（セキュリティ）です。{ $host } の証明書をチェーンと鍵と共に取り込み、メール（SMTP、ポート25）用に選びます。1つのファイルが必要なら、ステップ2でPFXを書き出します。2つか3つなら、個別のファイルを使います。
policy-step-other-receiving-plain = 受信：ポート25の設定（SMTP、Listener、Inbound、Receive）で、STARTTLS、TLS、「SMTP over TLS」を探し、無効にします。
policy-step-other-receiving-opportunistic = 受信：ポート25の設定（SMTP、Listener、Inbound、Receive）で、STARTTLS、TLS、「SMTP over TLS」を探し、「offered」「optional」「preferred」「opportunistic」として有効にします。「required」にはしないでください。ほかからのメールが失われます。
policy-step-other-receiving-required = 受信：ポート25の設定（SMTP、Listener、Inbound、Receive）で、STARTTLSまたはTLSを探し、「required」「mandatory」「force」にします。
policy-step-other-receiving-verified = 受信：ポート25の設定でTLSを探し、「required」にします。さらに、クライアント証明書を求めて検証する設定（「verify」「require client certificate」「mutual TLS」）を探します。対応しているサーバーは多くありません。なければ、メールは暗号化されますが、送信元が誰かは確かめられません。
policy-step-other-sending-plain = 送信：送信メールの設定（SMTP、Outbound、Delivery、Send）で、STARTTLSまたはTLSを探し、無効にします（「never」「none」）。
policy-step-other-sending-opportunistic = 送信：送信メールの設定（SMTP、Outbound、Delivery、Send）で、STARTTLSまたはTLSを探し、「if available」「when possible」「preferred」「opportunistic」を選びます。
policy-step-other-sending-required = 送信：送信メールの設定（SMTP、Outbound、Delivery、Send）で、TLSを探し、「always」「required」「mandatory」「force」を選びます。
policy-step-other-sending-verified = 送信：送信メールの設定でTLSを探し、「required」を選びます。併せて「verify certificate」「trusted」「check hostname」「domain validation」も選びます。名前を確認しないものは、「必須」であって「検証付き」ではありません。
policy-step-other-from-plain = 受信、TLSを使わない取引先：対象外とするホストまたはドメインの一覧（「exceptions」「TLS exclusions」）を探します：{ $domains }
policy-step-other-from-opportunistic = 受信、相手が望めばTLSを使う取引先：全体の設定に対する例外の一覧を探します：{ $domains }
policy-step-other-from-required = 受信、TLS必須の取引先：「TLS domains」「Force TLS」「Required TLS」「secure senders」「partner connectors」などの一覧を探し、次を追加します：{ $domains }
policy-step-other-from-verified = 受信、証明書を検証するTLSの取引先：特定の名前のクライアント証明書を求める、個別の取引先用の一覧またはコネクターを探し、次を追加します：{ $domains }
policy-step-other-to-plain = 送信、TLSを使わない取引先：対象外とするドメインの一覧を探し、次を追加します：{ $domains }
policy-step-other-to-opportunistic = 送信、可能ならTLSを使う取引先：全体の設定に対する例外の一覧を探し、次を追加します：{ $domains }
policy-step-other-to-required = 送信、TLS必須の取引先：「TLS domains」「Force TLS」「Send secure to」「Required TLS」などの一覧、またはドメインごとの経路を探し、次を追加します：{ $domains }
policy-step-other-to-verified = 送信、証明書を検証するTLSの取引先：同じ一覧または経路で、「verify」「trusted」「check name」「domain validation」を探し、次を追加します：{ $domains }
policy-step-other-versions = TLSのバージョンの設定（「protocols」「minimum version」）を探し、{ $version } 以降を許可し、SSL 2、SSL 3など、それより古いものを無効にします。OSの設定に従うサーバーもあります。
policy-step-other-ask =
    見つからないものがあれば、ベンダーに次のように尋ねてください。「弊社のサーバー { $host } についてお尋ねします。
    （1）SMTP用に、中間証明書を含む証明書をインストールするにはどうすればよいですか。
    （2）ポート25でSTARTTLSを提供するにはどうすればよいですか。
    （3）個別のドメインとの送信および受信にTLSを必須とし、使えない場合は拒否またはキューに保留させるにはどうすればよいですか。
    （4）相手のサーバーの証明書と名前を検証できますか。
    （5）Received行に、TLSのバージョンと暗号スイートを書きますか。」
    設定項目がないことは、サーバーにはできません。取引先にそう伝えるか、手前に置いたゲートウェイで行ってください。
policy-step-other-test = 外部からポート25を調べます（「外からの見え方」、または postseal probe { $host }）。その後、双方向にメールを1通ずつ送ります（ステップ4）。確かな証拠になるのはこれだけです。
policy-step-other-undo = すべてを以前の状態に戻すには：これらの設定を1つずつ元に戻します。変更する前に、元の値を書き留めるか、画面を撮っておいてください。
server-other-name = その他のサーバー
server-since = { $server } { $version }以降
