# 读取邮件头; 打开文件 (src/gui/screen/headers.rs, src/gui/screen/open.rs)

window-headers-open = 读取一封邮件的邮件头：它是经 TLS 送达的吗？
window-headers-title = 读取邮件头
window-headers-why = 每台转交邮件的服务器都会在其中写入一行 [Received|received]。Postseal 逐[跳|hop]读取，告诉您邮件在哪里经过了 [TLS|tls]，以及保护得如何。所有内容都留在本机。
window-headers-asked = 对这封邮件有什么约定？
window-headers-nothing = 无约定：只告诉我结果
window-headers-expected = 约定：{ $class }。
window-headers-inbound = 是合作方发给您的？
window-headers-ours = 您自己的服务器和地址
window-headers-ours-help = 如果邮件是合作方发给您的，判断的是您自己的服务器接收它的那一步。请在此写出您的服务器，用逗号分隔；*.example.org 代表其下所有主机，地址则代表您网络内部的一步。
window-headers-report = 供合作方或审计人员使用：何时、邮件路径及其图示，以及由此证明了什么。其中不含密码和密钥。

window-reading-nobodys = 单独查看：它不属于任何项目，也不会更改任何项目。
window-reading-nobodys-next = 如需作为您某台服务器的证明保存，请在该服务器项目的第 4 步中读取。

window-open-open = 打开文件：证书、密钥、证书请求、邮件或日志
window-open-title = 打开文件
window-open-why = Postseal 告诉您一个文件是什么，并显示其中的内容：[证书|certificate]、[私钥|key]、[证书请求|csr]，或它们的组合。不会更改或发送任何内容。
window-open-what = 一个或多个均可：CA 发来的任何形式的文件；密钥和证书（查看二者是否匹配）；邮件或邮箱；邮件日志。
window-open-drop = 或拖放到此窗口：文件或文件夹。
window-open-close = 全部关闭
window-open-looking = 正在查看…
window-open-certificate = 证书
window-open-authority = 证书颁发机构（CA）的证书
window-open-request = 证书请求（CSR）
window-open-key = 私钥：切勿发送给任何人
window-open-message = 一封邮件，或一个邮箱
window-open-past = 邮件、日志或报告
window-open-belongs = 私钥与一同打开的内容匹配。
window-open-belongs-next = 二者的公钥相同：服务器可以一起使用它们。
window-open-belongs-some = 打开的内容并非全部匹配。
window-open-belongs-some-next = 每张卡片都会说明它的另一半是否在此。匹配的内容，其密钥的 SHA-256 相同。
window-open-belongs-not = 有一个私钥与一同打开的内容不匹配。
window-open-belongs-not-next = 二者的公钥不同，服务器无法一起使用它们。请找到与该证书的请求一起生成的密钥。
window-open-fits = 另一半在此
window-open-fits-not = 缺少另一半
window-open-more = 另有 { $count } 项未显示。命令行会显示全部。
window-open-next = 要检查、补全证书并为服务器保存，请在项目的第 2 步中导入。

open-configuration-what = { $name } 是 { $server } 的配置文件。
open-configuration-why = 其中怎样才算正确，取决于您对服务器的要求。
open-configuration-next = 请打开或新建一个项目，并在第 3 步选择此文件：届时会将它与您的服务器所需的配置进行比较。
open-many-what = { $name } 中的证书和密钥文件超过 { $limit } 个。
open-many-why = 其余文件未查看：此处显示的并非全部。
open-many-next = 请选择具体的文件，而不是文件夹。

open-unknown-what = { $name } 中没有 Postseal 认识的内容。
open-unknown-why = 其中没有证书、证书请求或私钥，也没有邮件、邮件日志行或 TLS 报告。
open-unknown-next = 请选择其他文件。如果它是别人发给您的，请按发送者的原意重新保存，并解压压缩文件。

window-drop-open = Postseal 会告诉您它是什么：证书、密钥、证书请求、邮件、邮箱或日志。
