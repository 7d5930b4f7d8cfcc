# A new key under DANE (src/rollover)

rollover-early-what = { $host } は { $address } で、新しい鍵を早く提示しすぎています。
rollover-early-why = 送信側が記憶しているDNSの内容に、新しい鍵がまだないかもしれません。その間、送信側はサーバーを拒否し、こちらへのメールは保留されるか戻ります。
rollover-early-next = すぐに古い証明書に戻し、待ち時間が終わってから新しいものをインストールしてください。

rollover-refused-what = { $host } が { $address } で提示している鍵は、{ $server } の { $name } に指定されていません。
rollover-refused-why = DANEを確認する送信側は、この応答を得るとすぐにサーバーを拒否します。
rollover-refused-next = すぐにその鍵のレコードを追加し直し、サーバーがどこでも提示しなくなってから削除してください。

rollover-strange-what = { $host } は { $address } で、古い鍵でも新しい鍵でもない鍵を提示しています。
rollover-strange-why = 誰かが別の証明書をインストールしたか、別のサーバーです。
rollover-strange-next = どの証明書なのかを調べ、インストールするファイルで最初からやり直してください。

rollover-vanished-what = 新しいレコードはすべてのネームサーバーにありましたが、{ $server } から再びなくなりました：{ $name }
rollover-vanished-why = 送信側はどちらの応答も得る可能性があります。レコードが戻ると、待ち時間は最初からになります。
rollover-vanished-next = もう一度公開し、そのネームサーバーがほかのネームサーバーからゾーンを受け取っているか確認してください。

rollover-silent-what = ネームサーバー { $server } が応答しません：{ $cause }
rollover-silent-why = 復帰したときに何を応答するかわかりません。ほかのネームサーバーで判断します。
rollover-silent-next = 自社のゾーンのものなら、直してから、続ける前にもう一度調べてください。

rollover-long-ttl-what = { $name } のレコードは長く保持される可能性があり、待ち時間は{ $hours }時間になります。
rollover-long-ttl-why = それまで送信側は、以前に得た応答を使い続けることがあります。
rollover-long-ttl-next = 短くするには、今日のうちに有効期間（TTL）を3600にし、以前の有効期間が過ぎてから新しいレコードを公開してください。

rollover-no-dane-what = { $host } について、DNSに有効な鍵の指定（DANE）がありません。
rollover-no-dane-why = 新しい鍵に準備は要りません。送信側が照合するものがないからです。
rollover-no-dane-next = いつでも証明書をインストールできます。

rollover-kept-what = { $host } についてのDNSの指定は、新しい証明書にも当てはまります。
rollover-kept-why = 鍵が同じか、レコードがその認証局を指定しています。レコードを変える必要はありません。
rollover-kept-next = いつでも証明書をインストールできます。

rollover-resolver-what = DNSに問い合わせできません：{ $cause }。
rollover-resolver-why = DNSがないと、切り替えの進み具合がわかりません。
rollover-resolver-next = 接続を確認するか、別のDNSサーバーを指定してください。

rollover-nowhere-what = { $name } のネームサーバーが見つかりませんでした：{ $cause }。
rollover-nowhere-why = すべてのネームサーバーに問い合わせる必要があります。レコードは、全部に行き渡って初めて公開されたといえます。
rollover-nowhere-next = 名前を確認するか、別のDNSサーバーを指定してください。

rollover-address-what = { $address } はアドレスです。
rollover-address-why = DANEはサーバーを名前で扱います。
rollover-address-next = MXレコードに書かれた名前を指定してください。

rollover-certificate-what = 新しい証明書を読み取れません：{ $cause }。
rollover-certificate-why = 新しいレコードは、その鍵を指定するものです。
rollover-certificate-next = 認証局の証明書のファイルを、サーバーが送るとおりに指定してください。

# The steps
rollover-done = 完了
rollover-open = 次
rollover-locked = 後で
rollover-publish = 新しいレコードを古いものと並べて公開する
rollover-publish-how = このレコードを追加し、古いものは残します。ゾーンのすべてのネームサーバーに行き渡るまで、ほかの作業は待ちます：
rollover-wait = 新しいレコードのないDNSの記憶が消えるのを待つ
rollover-wait-how = 送信側は、レコードの有効期間（TTL）の間、DNSの応答を保持します。その2倍の時間がたてば、古い応答を使う相手はいません。
rollover-wait-until = { $until } まで（あと{ $minutes ->
   *[other] { $minutes }分
}）。送信側は、レコードの有効期間（TTL）の間、DNSの応答を保持します。その2倍の時間がたてば、古い応答を使う相手はいません。それまで証明書をインストールしないでください。
rollover-install = 新しい証明書をインストールする
rollover-install-how = 新しい証明書と鍵を置き、サーバーに読み込ませます。古いものは最後まで残しておいてください。
rollover-verify = 提示され、有効であることを確かめる
rollover-verify-how = 提示されていますが、DNSによる確認がまだ取れません。数分後にもう一度調べてください。
rollover-remove = 古いレコードを削除する
rollover-remove-how = 古い鍵を提示しているサーバーはもうありません。次を削除してください：
rollover-end = すべて完了しました。新しい鍵が提示され、DNSで指定され、古い鍵は何も残っていません。
