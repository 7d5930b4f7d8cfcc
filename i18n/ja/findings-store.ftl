# Reading and writing files (src/store.rs)

file-exists-what = { $path } はすでに存在します。
file-exists-why = 置き換えた鍵は二度と戻らないため、既存のファイルは決して上書きしません。
file-exists-next = 別のフォルダーか名前を選ぶか、古いファイルを自分で移動してください。

file-missing-what = { $path } は存在しません。
file-missing-why = 読み取るものがありません。
file-missing-next = パスを確認するか、ファイルを選び直してください。

file-is-folder-what = { $path } はフォルダーで、ファイルではありません。
file-is-folder-why = フォルダーの中は探しません。Postsealは、指定されたファイルだけを読み取ります。
file-is-folder-next = その中のファイルを、1つまたは複数指定してください。

file-no-folder-what = { $path } はフォルダーにできません。同じ名前のファイルがあります。
file-no-folder-why = 複数のファイルを書き出すため、フォルダーが必要です。
file-no-folder-next = フォルダーを指定してください。新しいものでもかまいません。

file-denied-what = { $path } を読み書きする権限がありません。
file-denied-why = ファイルかフォルダーが別のユーザーのものか、読み取り専用です。
file-denied-next = 自分のフォルダーを選ぶか、ファイルの所有者としてプログラムを実行してください。

disk-full-what = { $path } を書き込む空き容量がありません。
disk-full-why = 何も書き込んでいません。元の内容は変わっていません。
disk-full-next = 空き容量を増やすか、別のディスクのフォルダーを選んでください。

file-too-large-what = { $path } は{ $limit }を超えています。
file-too-large-why = 鍵、証明書、メールはもっと小さいはずです。おそらく別のファイルです。
file-too-large-next = 別のファイルを選んでください。

file-locked-what = { $path } は別のPostsealが使用中です。
file-locked-why = 2つのプログラムが同じセットアップを変更すると、互いの作業を打ち消してしまいます。
file-locked-next = もう一方のウィンドウを閉じるか、もう一方のコマンドが終わるのを待って、もう一度試してください。

file-io-what = { $path } を読み書きできませんでした：{ $cause }。
file-io-why = オペレーティングシステムが拒否しました。中途半端に書き込まれたものはありません。
file-io-next = ディスクとパスを確認して、もう一度試してください。

file-no-file-what = { $path } はファイルではなく、パイプ、デバイス、またはソケットです。
file-no-file-why = Postsealはこの名前のファイルに内容を保存しますが、このままではいつまでも待つことになります。
file-no-file-next = 別の場所へ移してから、もう一度試してください。
file-is-pipe-what = { $path } はパイプまたはデバイスで、ファイルではありません。
file-is-pipe-why = 大きなアーカイブは部分ごとに、一部は二度読みます。パイプは一度しか読めず、デバイスには終わりがないことがあります。
file-is-pipe-next = 先にファイルへ書き出し（コマンド > mail.mbox）、そのファイルを指定してください。gzip や zstd のファイルはそのまま読めます。

file-silent-what = { $path } から何も届きませんでした。
file-silent-why = これはパイプですが、しばらく何も書き込まれていません。
file-silent-next = ファイルを指定するか、書き込むはずのコマンドがなぜ書き込まないのかを確認してください。

file-folder-gone-what = { $path } を書き込めません。フォルダーがありません。
file-folder-gone-why = フォルダーが削除されたか名前が変わったか、置かれているディスクや共有がなくなっています。
file-folder-gone-next = フォルダーを作るか、フォルダーまたはディスクを元に戻してから、もう一度試してください。以前からあったものは変わっていません。
