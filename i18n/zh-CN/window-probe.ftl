# What a partner sees (src/gui/screen/probe.rs)

window-home-probe = 合作方看到什么：查看一个域名的邮件服务器
window-probe-title = 合作方看到什么
window-probe-why = Postseal 像另一台邮件服务器那样去连接，并报告看到的情况：加密、[证书|certificate]、[旧版本|version]、已知漏洞。不发送邮件，也不询问其他任何人。
window-probe-domain = 一个域名
window-probe-server = 一台服务器
window-probe-domain-name = 域名
window-probe-domain-help = @ 后面的部分：会查看其 MX 记录所指的每台邮件服务器的每个地址。
window-probe-server-name = 服务器
window-probe-server-help = 默认端口 25，也可以另加端口，例如 :587 或 :465。对 143、993、110 和 995 只查看证书。
window-probe-look = 查看
window-probe-own = 在服务器要求时出示自己的证书
window-probe-own-help = 有些合作方想知道是谁在连接（双向 TLS）。请选择证书（连同中间证书）及其私钥，或拖放到这里。会告诉您证书是否被接受；私钥留在本机。
window-probe-own-choose = 选择证书和密钥…
window-probe-own-drop = 不出示
window-probe-own-ready = 会向提出要求的服务器出示 { $subject }。
window-probe-own-no-key = 还缺少与证书对应的私钥。
window-probe-own-no-certificate = 还缺少与私钥对应的证书。
window-probe-asking = 正在查找服务器…
window-probe-looking = { $count ->
   *[other] 正在与 { $count } 个地址通信…
}
window-probe-again = 查看其他的
window-probe-all-good = { $count ->
   *[other] 共查看 { $count } 个地址，一切正常。
}
window-probe-some-poor = { $count ->
   *[other] 共查看 { $count } 个地址，其中 { $poor } 个可用但应当改进。
}
window-probe-some-bad = { $count ->
   *[other] 共查看 { $count } 个地址，其中 { $bad } 个有问题。
}
window-probe-preference = 优先级
window-probe-banner = 问候语
window-probe-capabilities = 支持的功能
window-probe-starttls = STARTTLS
window-probe-starttls-offered = 提供
window-probe-starttls-not-offered = 不提供
window-probe-starttls-refused = 提供，随后又拒绝
window-probe-starttls-implicit = 不需要，从第一个字节起就是 TLS
window-probe-spoken = 支持的版本
window-probe-not-spoken = 不支持
window-probe-not-known = 未查明
window-probe-certificate = 证书
window-proof-probe = 合作方连接您的服务器时看到什么

window-probe-revocation = 证书是否已被吊销
window-probe-revocation-ask = 询问证书颁发机构
window-probe-revocation-skip = 不询问
window-probe-revocation-help = 被询问的证书颁发机构会得知有人在查看这台服务器。如果服务器自带答复（OCSP 装订），就无需询问它自己的证书。
