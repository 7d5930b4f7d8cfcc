# Step 2 in the window: the certificate (src/gui/step/certificate)

window-certificate-lead = [证书颁发机构|ca]会答复一个或多个文件。请全部导入；Postseal 会读取、检查并排好顺序。
window-certificate-missing = 请先导入证书。
window-certificate-missing-accept = 请先使用此证书，或导入另一份。

window-certificate-bring = 证书颁发机构发来了什么？
window-certificate-bring-help = 在下面粘贴文本、选择文件，或将文件拖放到窗口中的任意位置。名称中带“chain”或“intermediate”的文件也要一并导入。
window-certificate-paste = -----BEGIN CERTIFICATE----- …
window-certificate-read = 读取
window-certificate-choose = 选择文件…
window-certificate-reading = 正在读取…
window-certificate-practice = 从演练 CA 获取
window-certificate-practice-help = 演练时，由本机上的证书颁发机构代替真实机构：它接收您的请求并立即答复。

window-certificate-good = 证书没有问题。
window-certificate-good-text = 它与您的密钥和服务器名称相符，其他服务器会信任它。
window-certificate-good-practice = 它与您的密钥和服务器名称相符。由于来自演练 CA，它只在本次演练中受信任；请勿用于真实的服务器。
window-certificate-fair = 证书可用；请看下面的说明。
window-certificate-poor = 这份证书无法使用。
window-certificate-poor-text = 问题和解决办法见下文。您可以继续导入其他文件：往往只是缺少一份中间证书。
window-certificate-private = 只有信任该 CA 的合作方才会接受此证书。
window-certificate-private-text = 其他方面都没有问题。如何让该 CA 在这里有效，请看下方说明。
window-certificate-trust-title = 您认识这个 CA 吗：{ $subject }
window-certificate-trust-text = 它的根证书已随附。如果它属于贵公司或合作方，请将此指纹（SHA-256）与其公布的指纹核对，然后让它在此处有效。这仅对本机上的 Postseal 有效；可在设置中撤销。
window-certificate-trust = 在此信任它
window-certificate-chain = 证书链：从您的服务器到根证书
window-certificate-chain-help = 每份证书都由它下面的一份签名。其他服务器信任末端的根证书，因此也信任整条链。
window-certificate-yours = 您的服务器证书
window-certificate-between = 中间证书
window-certificate-valid = 有效期：{ $from } 至 { $to }
window-certificate-accept = 使用此证书
window-certificate-accept-anyway = 仍然使用
window-certificate-clear = 重新开始
window-certificate-more = 导入更多文件
window-certificate-more-paste = 缺少的内容可以粘贴到这里：它会加入已有的内容。

window-certificate-kept = 证书已就绪。
window-certificate-kept-until = 有效期至 { $to }。下一步：让您的邮件服务器使用它。
window-certificate-kept-practice = 有效期至 { $to }。第 4 步的演练邮件服务器会使用它；如果是真实的服务器，则在第 3 步配置。
window-certificate-kept-expired = 有效期已于 { $to } 结束。请在第 1 步申请新证书，再到这里导入。
window-certificate-kept-poor = 它有效至 { $to }，但检查发现了问题：请在下方显示证书查看详情。
window-certificate-of-old-key = 现有的证书属于旧密钥。
window-certificate-of-old-key-text = 此后在第 1 步生成了新密钥，两者不能一起使用。请导入新请求对应的证书。在此之前，您的服务器继续使用旧密钥和旧证书，有效期至 { $to }，位于 { $file }。
window-certificate-kept-file = 证书及证书链，供邮件服务器使用
window-certificate-again = 导入另一份
window-certificate-keep = 保留现有的

window-certificate-guide = 为什么要检查？
window-certificate-guide-1 = TLS 的多数故障，都是因为证书对应的是另一把密钥、另一个名称，或者缺少[中间证书|intermediate]。邮件服务器自己不会报告，合作方则直接拒绝。
window-certificate-guide-2 = 中间证书（[证书链|chain]）从您的证书一直连到大家都认识的机构。您的邮件服务器必须一并发送它们。
window-certificate-guide-3 = 在改动您的服务器之前，这里会全部检查一遍。
