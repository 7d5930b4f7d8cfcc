# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = 外からの見え方：ドメインのメールサーバーを調べる
window-probe-title = 外からの見え方
window-probe-why = Postsealがほかのメールサーバーと同じように接続し、暗号化、[証明書|certificate]、[古いバージョン|version]、既知の弱点を報告します。メールは送りません。ほかの誰にも問い合わせません。
window-probe-domain = ドメイン
window-probe-server = サーバー1台
window-probe-domain-name = ドメイン
window-probe-domain-help = @より後ろの部分です。MXレコードに書かれたすべてのメールサーバーを、アドレスごとに調べます。
window-probe-server-name = サーバー
window-probe-server-help = :587や:465のように指定しないかぎり、ポート25を使います。143、993、110、995では証明書だけを調べます。
window-probe-look = 調べる
window-probe-own = サーバーに求められたら提示する自社の証明書
window-probe-own-help = 接続元の証明を求める取引先もあります（相互TLS）。証明書（中間証明書を含む）と対応する秘密鍵を選ぶか、ここにドロップしてください。受け入れられたかどうかを報告します。秘密鍵はこのコンピューターから出ません。
window-probe-own-choose = 証明書と鍵を選択…
window-probe-own-drop = 提示しない
window-probe-own-ready = 求めてきたサーバーに { $subject } を提示します。
window-probe-own-no-key = 証明書に対応する秘密鍵がまだありません。
window-probe-own-no-certificate = 鍵に対応する証明書がまだありません。
window-probe-asking = サーバーを探しています…
window-probe-looking = { $count ->
   *[other] { $count }個のアドレスに接続しています…
}
window-probe-again = 別のものを調べる
window-probe-all-good = { $count ->
    [1] 問題はありません。
   *[other] { $count }個のアドレスのどれにも問題はありません。
}
window-probe-some-poor = { $count ->
    [1] 動作していますが、改善すべき点があります。
   *[other] 動作していますが、{ $count }個のアドレスのうち{ $poor }個に改善すべき点があります。
}
window-probe-some-bad = { $count ->
    [1] 問題があります。
   *[other] { $count }個のアドレスのうち{ $bad }個に問題があります。
}
window-probe-preference = 優先度
window-probe-banner = 応答メッセージ
window-probe-capabilities = 対応機能
window-probe-starttls = STARTTLS
window-probe-starttls-offered = 提供あり
window-probe-starttls-not-offered = 提供なし
window-probe-starttls-refused = 提供したが拒否
window-probe-starttls-implicit = 不要（最初のバイトからTLS）
window-probe-spoken = 対応バージョン
window-probe-not-spoken = 非対応
window-probe-not-known = 判別できず
window-probe-certificate = 証明書
window-proof-probe = 取引先が接続したときの、自社サーバーの見え方

window-probe-revocation = 証明書が失効していないか
window-probe-revocation-ask = 認証局に問い合わせる
window-probe-revocation-skip = 問い合わせない
window-probe-revocation-help = 問い合わせを受けた認証局は、誰かがこのサーバーを調べていることを知ります。サーバー自身が回答を添えている場合（OCSP ステープリング）、そのサーバーの証明書については問い合わせません。
