'use strict'
// What is asked of those who send, written by Postseal. Who is asked for what stands in config/postseal_tls.json, which
// Haraka reads again when it changes; where that cannot be read, no mail is taken rather than all of it.

const dns = require('node:dns').promises
const fs = require('node:fs')
const net = require('node:net')
const url = require('node:url')

const FORMAT = 1
// Where users hand in mail (RFC 8314).
const SUBMISSION = [465, 587]
// How many servers are remembered at most.
const MANY = 10_000
const STRICT = ['required', 'verified']

// Haraka takes the code of an answer from an object of this name.
class DSN {
    constructor(code, reply) {
        this.code = code
        this.reply = reply
    }
}
const NO_TLS = new DSN(530, '5.7.0 Must issue a STARTTLS command first')

exports.register = function () {
    this.load_rules()
    this.register_hook('init_master', 'trust')
    this.register_hook('init_child', 'trust')
    this.register_hook('mail', 'ask')
    this.register_hook('unrecognized_command', 'keep_passwords')
    // After the plugins that offer it.
    this.register_hook('capabilities', 'hide_passwords', 100)
}

exports.load_rules = function () {
    this.rules = this.config.get('postseal_tls.json', () => this.load_rules())
    if (!this.rules || this.rules.format !== FORMAT) {
        this.logerror('config/postseal_tls.json is missing or broken: no mail is taken')
        this.rules = null
        return
    }
    this.nets = this.rules.addresses.map((rule) => ({ rule, list: range(rule.from) }))
}

// Haraka has no setting for the certificates against which servers of others are verified; and without Redis it tries
// again for days to use TLS with a server whose TLS is broken.
exports.trust = function (next) {
    const outbound = this.haraka_require('outbound/tls')
    let roots
    try {
        roots = fs.readFileSync(this.rules.roots)
    } catch (error) {
        // Then it is those that Node.js comes with.
        this.logerror(`root certificates: ${error.message}`)
    }
    const { get_tls_options, check_tls_nogo, mark_tls_nogo } = outbound
    const has_redis = () => outbound.cfg.redis && outbound.cfg.redis.disable_for_failed_hosts
    const tried = new Map()
    const broken = new Map()
    outbound.get_tls_options = function (mx) {
        const options = { ...get_tls_options.call(this, mx), ...(roots && { ca: roots }) }
        const recent = (tried.get(mx.exchange) || []).filter((it) => Date.now() - it.when < 60_000)
        if (tried.size > MANY) tried.clear()
        tried.set(mx.exchange, [...recent, { when: Date.now(), options }])
        return options
    }
    outbound.mark_tls_nogo = function (host, done) {
        if (has_redis()) return mark_tls_nogo.call(this, host, done)
        // Where a certificate had to be verified (Haraka says so in these options), TLS as such may be all right.
        if (!(tried.get(host) || []).some((it) => it.options.rejectUnauthorized)) {
            if (broken.size > MANY) broken.clear()
            broken.set(host, Date.now())
        }
        done()
    }
    // Not asked where TLS must be.
    outbound.check_tls_nogo = function (host, go, stop) {
        if (has_redis()) return check_tls_nogo.call(this, host, go, stop)
        const when = broken.get(host) || 0
        if (Date.now() - when < 3_600_000) return stop(new Date(when).toISOString())
        go()
    }
    // LMTP leads to the mailboxes, often of this machine: what is asked of those to whom mail is sent is not asked there.
    const { prototype } = this.haraka_require('outbound/hmail')
    const { get_force_tls } = prototype
    prototype.get_force_tls = function (mx) {
        return !mx.using_lmtp && get_force_tls.call(this, mx)
    }
    next()
}

exports.is_naked = function (connection) {
    const asked = !this.rules || this.rules.submission
    return asked && SUBMISSION.includes(connection.local.port) && !connection.tls.enabled
}

// Haraka offers passwords in plain text to private addresses.
exports.hide_passwords = function (next, connection) {
    if (this.is_naked(connection)) {
        connection.capabilities = connection.capabilities.filter((it) => !/^AUTH\b/i.test(it))
    }
    next()
}

exports.keep_passwords = function (next, connection, params) {
    if (/^AUTH$/i.test(params[0]) && this.is_naked(connection)) return next(DENY, NO_TLS)
    next()
}

exports.ask = async function (next, connection, params) {
    try {
        const refusal = await this.refusal(connection, sender(params[0]))
        if (!refusal) return next()
        connection.loginfo(this, `${refusal.code} ${refusal.reply}`)
        next(DENY, refusal)
    } catch (error) {
        this.logerror(`no mail is taken: ${error.stack}`)
        next(DENYSOFT, 'Temporary problem with the rules for TLS')
    }
}

// The strictest of what is said of the sender's domain and of the server that connects; where nothing is said of
// either, what is asked of everybody.
exports.refusal = async function (connection, domain) {
    const { rules } = this
    if (!rules) throw new Error('no rules')
    if (rules.submission && SUBMISSION.includes(connection.local.port)) {
        if (!connection.tls.enabled) return NO_TLS
        return connection.notes.auth_user ? null : new DSN(530, '5.7.0 Authentication required')
    }
    // One who logged in is a user, who has no certificate.
    if (connection.notes.auth_user) {
        return STRICT.includes(rules.everybody.class) && !connection.tls.enabled ? NO_TLS : null
    }

    const address = connection.remote.ip
    const family = net.isIPv6(address) ? 'ipv6' : 'ipv4'
    const found = [below(rules.senders, domain)]
    const by_address = this.nets.find((it) => it.list.check(address, family))
    let hosts = []
    if (by_address) found.push(by_address.rule)
    if (Object.keys(rules.hosts).length) {
        hosts = await confirmed(address)
        found.push(...hosts.map((host) => below(rules.hosts, host)))
    }
    const said = found.filter(Boolean)
    if (said.length) return said.map((rule) => misses(rule, connection, rule.names)).find(Boolean) || null
    const { everybody } = rules
    if (everybody.class !== 'verified' || !connection.tls.enabled) return misses(everybody, connection, [])
    // Of somebody unknown it is the host's name, or the sender's domain.
    if (!hosts.length) hosts = await confirmed(address)
    return misses(everybody, connection, [...hosts, ...(domain ? [domain, `*.${domain}`] : [])])
}

// Why this is not enough, or null.
function misses(rule, connection, names) {
    if (rule.class === 'plain' || rule.class === 'opportunistic') return null
    if (!connection.tls.enabled) return NO_TLS
    if (rule.class === 'required') return null
    const { certificate, trusted } = shown(connection)
    if (!certificate) return new DSN(550, '5.7.1 A client certificate is required')
    if (rule.certificates && rule.certificates.length) {
        if (rule.certificates.includes(certificate.fingerprint256)) return null
        return new DSN(550, '5.7.1 Another client certificate is required')
    }
    if (!trusted) return new DSN(550, '5.7.1 The client certificate is not trusted')
    const carried = alternatives(certificate)
    if (names === null || names.some((name) => carried.some((it) => fits(it, name)))) return null
    return new DSN(550, '5.7.1 The client certificate has another name')
}

// After STARTTLS Haraka says of every certificate that it is not verified: it is OpenSSL that is asked.
function shown(connection) {
    const socket = connection.client.cleartext || connection.client
    if (!socket || typeof socket.getPeerCertificate !== 'function') return {}
    const certificate = socket.getPeerCertificate()
    if (!certificate || !certificate.raw) return {}
    return { certificate, trusted: !socket.ssl.verifyError() }
}

// The DNS names of a certificate. Node.js puts quotes around those that could be taken for several.
function alternatives(certificate) {
    const names = (certificate.subjectaltname || '').split(', ').map((it) => /^DNS:([a-z0-9.*_-]+)$/i.exec(it))
    return names.filter(Boolean).map((it) => it[1].toLowerCase())
}

// Whether the name in a certificate is the one asked for. "*." before the one asked for: anything below it; in a
// certificate: one label (RFC 6125, section 6.4.3).
function fits(carried, asked) {
    if (asked.startsWith('*.')) return carried.endsWith(asked.slice(1))
    return carried === asked || carried === `*.${asked.split('.').slice(1).join('.')}`
}

// What is said of a domain, or of the nearest one above it.
function below(table, domain) {
    for (let name = domain; name; name = name.split('.').slice(1).join('.')) {
        if (Object.hasOwn(table, name)) return table[name]
    }
}

function sender(address) {
    // As it was written: what Haraka makes of a capital letter beyond ASCII is another name.
    const host = address && (address.original_host || address.host)
    const domain = url.domainToASCII(String(host || '').replace(/\.$/, ''))
    return domain.toLowerCase()
}

function range(text) {
    const [address, prefix] = text.split('/')
    const family = net.isIPv6(address) ? 'ipv6' : 'ipv4'
    const list = new net.BlockList()
    list.addSubnet(address, Number(prefix), family)
    return list
}

// The names that the DNS gives for an address, and that lead back to it.
async function confirmed(address) {
    const resolver = new dns.Resolver({ timeout: 3000, tries: 2 })
    const names = await resolver.reverse(address).catch(() => [])
    const leads_back = async (name) => {
        const found = net.isIPv6(address) ? resolver.resolve6(name) : resolver.resolve4(name)
        return (await found.catch(() => [])).includes(address)
    }
    const checked = await Promise.all(names.slice(0, 10).map(leads_back))
    return names.slice(0, 10).filter((_, at) => checked[at]).map((name) => name.toLowerCase().replace(/\.$/, ''))
}
