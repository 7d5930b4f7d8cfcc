# Setups (src/setup)

setup-no-data-folder-what = データ用のフォルダーがシステムから得られません。
setup-no-data-folder-why = セットアップはそこに保存されます。ユーザーにホームフォルダーがないか、その場所がわかりません。
setup-no-data-folder-next = 環境変数POSTSEAL_DATAに自分のフォルダーを設定し、起動し直してください。

setup-name-empty-what = セットアップに名前がありません。
setup-name-empty-why = 名前は、ほかのセットアップと見分けるためのものです。
setup-name-empty-next = メールサーバーの名前など、何か名前を入力してください。

setup-not-found-what = セットアップ「{ $id }」はありません。
setup-not-found-why = 削除されたか、別のプログラムによって移動された可能性があります。
setup-not-found-next = 一覧から選んでください。postseal expiring --setups は証明書のあるセットアップを表示します。

setup-no-root-what = { $ca } のルート証明書がこのコンピューターにありません。
setup-no-root-why = 公開のリストに載っていないため、これがないと取引先は証明書を信頼できません。
setup-no-root-next = CAにルート証明書のファイルを求め、ステップ2で自分の証明書と一緒に読み込んでから、ここで保存してください。

setup-nothing-to-renew-what = セットアップ { $name } にはまだ証明書がありません。
setup-nothing-to-renew-why = 更新できるものがありません。
setup-nothing-to-renew-next = ステップ1で最初の要求を作成してください。

setup-nothing-to-put-back-what = { $name } の更新は行われていません。
setup-nothing-to-put-back-why = 以前のものは、新しい証明書が確認されるまで保管されます。その後は、戻すものはありません。
setup-nothing-to-put-back-next = セットアップをご覧ください。その証明書が、いま使われているものです。

setup-not-renewing-what = { $name } の更新は行われていません。
setup-not-renewing-why = このセットアップには証明書があり、その後ほかの証明書は要求されていません。
setup-not-renewing-next = 先に更新を始めてください：postseal renew、またはウィンドウの「更新」。

setup-in-use-what = セットアップ「{ $name }」は別のPostsealで開かれています。
setup-in-use-why = 2つのプログラムが同じセットアップを変更すると、互いの作業を打ち消してしまいます。
setup-in-use-next = もう一方のウィンドウで閉じるか、もう一方のコマンドが終わるのを待って、もう一度試してください。

setup-damaged-what = セットアップ { $path } を読み取れません。{ $line }行目：{ $cause }。
setup-damaged-why = ファイルがPostsealの外で変更されたか、壊れています。ファイルも鍵もそのまま残しています。
setup-damaged-next = テキストエディターでその行を訂正するか、バックアップからファイルを復元してください。

setup-recoverable-what = セットアップ { $path } を読み取れません。{ $cause }。
setup-recoverable-why = Postsealの外で変更されたか、壊れています。最後に保存したとき（{ $changed }）のコピーがあります。鍵は元のままです。
setup-recoverable-next = コピーを使ってください。Postsealのウィンドウで選べます。壊れたファイルは横に残します。または { $copy } を自分で上書きコピーしてください。

setup-newer-what = セットアップ { $path } は、より新しいPostsealで書かれています。
setup-newer-why = 古いプログラムでは、知らない内容が失われてしまいます。そのため、ここでは何も変更できません。見ることはできます。
setup-newer-next = 作業するには、最新のPostsealをインストールしてください。

setup-unsaveable-what = セットアップを保存できません：{ $cause }。
setup-unsaveable-why = ディスク上のファイルは以前のままです。
setup-unsaveable-next = パスが通常の文字だけのファイルを選び、もう一度試してください。
