# A hop of a message, in the window (src/gui/widget/hops.rs)

window-hop-unnamed = 未具名
window-hop-encryption = 加密
window-hop-none = 无
window-hop-some = TLS，未注明版本
window-hop-unsaid = 未注明
window-hop-bits = { $bits } 位
window-hop-peer = 发送方证书
window-hop-peer-verified = 已出示，已验证
window-hop-peer-unverified = 已出示，未验证
window-hop-peer-failed = 已出示，验证失败
window-hop-peer-none = 未要求出示
window-hop-delay = 用时
window-hop-seconds = { $seconds } 秒
window-hop-clocks = 两台服务器的时钟不一致
window-hop-software = 记录者
