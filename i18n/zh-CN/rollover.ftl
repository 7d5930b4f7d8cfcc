# A new key under DANE (src/rollover)

rollover-early-what = { $host } 在 { $address } 上过早地出示了新密钥。
rollover-early-why = 发件方缓存的 DNS 内容中可能还没有新密钥：在此之前它们会拒绝该服务器，发给您的邮件会滞留或退回。
rollover-early-next = 请立即换回旧证书，等待时间结束后再安装新证书。

rollover-refused-what = { $host } 在 { $address } 上出示的密钥，在 { $server } 的 { $name } 中没有写明。
rollover-refused-why = 检查 DANE 的发件方一旦得知，就会拒绝该服务器。
rollover-refused-next = 请立即重新添加该密钥的记录；等服务器在任何地方都不再出示它时，再移除记录。

rollover-strange-what = { $host } 在 { $address } 上出示的密钥既不是旧的，也不是新的。
rollover-strange-why = 有人安装了另一份证书，或者这是另一台服务器。
rollover-strange-next = 请查明是哪份证书；然后用要安装的文件重新开始。

rollover-vanished-what = 新记录原已出现在所有域名服务器上，现在 { $server } 上又没有了：{ $name }
rollover-vanished-why = 发件方可能得到两种应答中的任何一种。记录恢复后，等待重新计时。
rollover-vanished-next = 请重新发布，并检查该域名服务器是否从其他服务器取得区域内容。

rollover-silent-what = 域名服务器 { $server } 没有应答：{ $cause }
rollover-silent-why = 它恢复后会给出什么应答，无从得知。以其他服务器为准。
rollover-silent-next = 如果它属于您的区域，请修复它，再次查看后再继续。

rollover-long-ttl-what = 其他方可能会长时间缓存 { $name } 的记录：需要等待 { $hours } 小时。
rollover-long-ttl-why = 在此之前，发件方可能仍使用已得到的应答。
rollover-long-ttl-next = 要缩短时间，请今天就将它们的存活时间（TTL）设为 3600，等旧的时间过去后再发布新记录。

rollover-no-dane-what = DNS 中没有为 { $host } 指明有效的密钥（DANE）。
rollover-no-dane-why = 那里更换密钥无需准备：没有发件方会拿它与什么比对。
rollover-no-dane-next = 您可以随时安装证书。

rollover-kept-what = DNS 中为 { $host } 指明的内容对新证书同样成立。
rollover-kept-why = 密钥相同，或者记录指明的是它的 CA。无需修改任何记录。
rollover-kept-next = 您可以随时安装证书。

rollover-resolver-what = 无法查询 DNS：{ $cause }。
rollover-resolver-why = 没有 DNS，就无法知道更换进行到哪一步。
rollover-resolver-next = 请检查网络连接，或指定另一台 DNS 服务器。

rollover-nowhere-what = 找不到 { $name } 的域名服务器：{ $cause }。
rollover-nowhere-why = 必须逐台询问：所有域名服务器都有了记录，才算已发布。
rollover-nowhere-next = 请检查名称，或指定另一台 DNS 服务器。

rollover-address-what = { $address } 是地址。
rollover-address-why = DANE 按名称识别服务器。
rollover-address-next = 请填写 MX 记录中的名称。

rollover-certificate-what = 无法读取新证书：{ $cause }。
rollover-certificate-why = 新记录指明的就是它的密钥。
rollover-certificate-next = 请提供 CA 给您的证书文件，即服务器将要发送的内容。

# The steps
rollover-done = 完成
rollover-open = 下一步
rollover-locked = 稍后
rollover-publish = 在旧记录旁边发布新记录
rollover-publish-how = 添加这条记录，并保留旧的。区域的每台域名服务器都有了它之后，才能继续：
rollover-wait = 等到没有谁还缓存着不含它的 DNS 应答
rollover-wait-how = DNS 应答能缓存多久，由记录的存活时间（TTL）决定。过了两倍的时间，就没有谁再使用旧应答了。
rollover-wait-until = 等到 { $until }（{ $minutes ->
   *[other] 还有 { $minutes } 分钟
}）。DNS 应答能缓存多久，由记录的存活时间（TTL）决定；过了两倍的时间，就没有谁再使用旧应答了。在此之前请勿安装证书。
rollover-install = 安装新证书
rollover-install-how = 将新证书及其密钥放到相应位置，并让服务器加载。旧的请保留到最后。
rollover-verify = 确认新证书已出示，并且有效
rollover-verify-how = 新证书已出示，但在这里还看不到 DNS 的证明。请过几分钟再查看。
rollover-remove = 移除旧记录
rollover-remove-how = 已没有服务器出示旧密钥。请移除：
rollover-end = 全部完成：新密钥已出示，DNS 中已指明它，旧密钥的内容已全部清除。
