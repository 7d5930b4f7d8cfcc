# postseal headers (src/cli/headers.rs)
cli-headers-from = 送信側
cli-headers-by = 受信側
cli-headers-version = TLS
cli-headers-cipher = 暗号スイート
cli-headers-verified = 送信側の検証
cli-headers-delay = 所要時間
cli-headers-grade = 評価
cli-headers-verified-verified = はい
cli-headers-verified-unverified = いいえ
cli-headers-verified-failed = 失敗
cli-headers-verified-none = 要求なし
cli-headers-verified-unknown = –
cli-headers-no-tls = なし

cli-mailbox-how = 別のメッセージを見るには、--message に番号か Message-ID を指定します。headers --list で一覧を表示します。
cli-proof-then = メールが届いたら、次のコマンドで受信されたままの形で読み取り、何が実証されたかをセットアップに記録します：
cli-proof-remembered = ウィンドウのステップ4と同じように、セットアップ「{ $name }」に記録しました。
cli-proof-not-yet = 更新はまだ実証されていません。以前使っていた証明書は引き続き残ります。
cli-proof-from-kept = ファイルの指定がないため、セットアップに保存されているメールを使います（「-」は標準入力を読みます）。
