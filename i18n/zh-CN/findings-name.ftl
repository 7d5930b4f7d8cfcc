# Names of hosts, domains and mailboxes (src/name)

name-empty-what = 名称为空。
name-empty-why = 证书是为名称颁发的；没有名称就无从申请。
name-empty-next = 请输入邮件服务器的名称，例如 mx.example.org。

name-is-address-what = { $name } 是 IP 地址，不是名称。
name-is-address-why = 其他邮件服务器拿证书与您的 MX 记录中的名称比对，从不与地址比对。
name-is-address-next = 请输入您的 MX 记录所指的名称，例如 mx.example.org。

name-is-mail-address-what = { $name } 是邮件地址，不是服务器的名称。
name-is-mail-address-why = 证书属于接收邮件的服务器；它的名称可能与 @ 后面的部分不同。
name-is-mail-address-next = 请输入邮件服务器的名称，例如 mx.example.org。

domain-empty-what = 域名为空。
domain-empty-why = 规则和记录针对域名生效，即邮件地址中 @ 之后的部分。
domain-empty-next = 请输入域名，例如 bank.example。

domain-is-mail-address-what = { $name } 是一个邮件地址；这里需要的是它的域名。
domain-is-mail-address-why = 域名是 @ 后面的部分。规则和记录是针对域名的，而不是针对单个邮箱。
domain-is-mail-address-next = 请输入 { $domain }。

name-is-url-what = { $name } 是网址，不是名称。
name-is-url-why = 名称只是 // 与下一个斜杠之间的部分。
name-is-url-next = 请只输入名称，例如 mx.example.org。

name-wildcard-what = { $name }：这里不能有 *。
name-wildcard-why = * 恰好代表一级名称，而且只能作为证书中名称的整个第一部分。
name-wildcard-next = 请输入完整的名称，例如 mx.example.org；证书中允许使用通配符的地方，也可以用 *.example.org。

name-malformed-what = { $name } 不是主机名。
name-malformed-why = 主机名由字母、数字和连字符组成，各部分最多 63 个字符，以点分隔。
name-malformed-next = 请检查拼写；名称的形式如 mx.example.org。

name-port-what = { $name }：没有这样的端口。
name-port-why = 冒号后面的数字是端口，从 1 到 65535。
name-port-next = 请输入端口，例如 mx.example.org:25，或省略。

mailbox-empty-what = 邮件地址为空。
mailbox-empty-why = 测试邮件需要发件人和收件人。
mailbox-empty-next = 请输入地址，例如 postmaster@example.org。

mailbox-no-at-what = { $address } 中没有 @。
mailbox-no-at-why = 邮件地址由邮箱名、@ 和域名组成。
mailbox-no-at-next = 请输入地址，例如 postmaster@example.org。

mailbox-local-what = { $address }：@ 前面的部分无法使用。
mailbox-local-why = 其中可以有字母、数字、单个的点和少数符号，不能有空格，最多 64 个字符。
mailbox-local-next = 请检查地址的拼写。

mailbox-domain-what = { $address }：@ 后面的部分不是域名。
mailbox-domain-why = 邮件会投递到该域名的服务器。
mailbox-domain-next = 请检查拼写；地址的形式如 postmaster@example.org。
