# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = 名前なし
window-hop-encryption = 暗号化
window-hop-none = なし
window-hop-some = TLS（詳細の記載なし）
window-hop-unsaid = 記載なし
window-hop-bits = { $bits }ビット
window-hop-peer = 送信側の証明書
window-hop-peer-verified = 提示あり、検証済み
window-hop-peer-unverified = 提示あり、未検証
window-hop-peer-failed = 提示あり、検証失敗
window-hop-peer-none = 要求なし
window-hop-delay = 所要時間
window-hop-seconds = { $seconds }秒
window-hop-clocks = 2台の時計が合っていません
window-hop-software = 記録したソフト
