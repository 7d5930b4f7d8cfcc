//! The same for every server: each class, for everybody and for a partner, in both directions, with peers of every
//! kind. What happens is held against what the class means, and against the table under
//! `src/policy/servers/proven/`, which is what happened last time (`UPDATE_GOLDEN=1` writes it anew).

use crate::authority::{Authority, Identity};
use crate::client::Outcome;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::MailServer;
use postseal::archive::{self, NotTold, Order, Side, Taker, Wanted};
use postseal::explain::{Explain, Severity};
use postseal::i18n::Language;
use postseal::policy::{Configuration, Counterpart, Direction, Limit, Partner, Policy, Version};
use postseal::received::{self, Used};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The kinds of mail servers of others.
const KINDS: [&str; 6] = ["good", "no TLS", "wrong name", "expired", "untrusted", "TLS 1.1 only"];

/// What became of a message.
const TLS: &str = "over TLS";
const PLAIN: &str = "plain text";
/// Sent later, or sent back in the end: it waits at the sender's.
const WAITS: &str = "waits";
const BOUNCED: &str = "comes back";
const REFUSED: &str = "refused";

/// What a class means for mail to or from a server of this kind, where the oldest version of TLS is 1.2.
#[expect(clippy::match_same_arms, reason = "a table, class by class")]
fn meant(direction: Direction, class: Class, kind: &str) -> &'static [&'static str] {
    match (direction, class, kind) {
        (_, Class::Plain, _) | (_, Class::Opportunistic, "no TLS") => &[PLAIN],
        // Too old for us: it is as if it had none, at once or from the second attempt on; or it goes with what it has.
        (Direction::Outbound, Class::Opportunistic, "TLS 1.1 only") => &[PLAIN, WAITS, TLS],
        (Direction::Inbound, Class::Opportunistic, "TLS 1.1 only") => &[REFUSED, TLS],
        (_, Class::Opportunistic, _) | (_, Class::Verified, "good") => &[TLS],
        (_, Class::Required, "good" | "wrong name" | "expired" | "untrusted") => &[TLS],
        (Direction::Outbound, ..) => &[WAITS, BOUNCED],
        (Direction::Inbound, ..) => &[REFUSED],
    }
}

/// The mail domain of a class whose server is of this kind.
fn domain(class: Class, kind: &str) -> String {
    format!("{}.{class}.test", kind.replace([' ', '.'], "-").to_ascii_lowercase())
}

/// One line of the table.
struct Row {
    direction: Direction,
    class: Class,
    partner: bool,
    /// What happened, and in which words the server said so.
    cells: Vec<(&'static str, String)>,
    /// What the user was told, where something else was done than asked.
    told: BTreeMap<&'static str, Limit>,
}

struct World<S> {
    server: S,
    authority: Authority,
    /// Of a good server that sends: with the sender's domain in the subject, where some look only there.
    sending: Identity,
    peers: BTreeMap<&'static str, Peer>,
    _dns: Dns,
    // The last to go: the addresses are free when nobody uses them any more.
    _network: Network,
}

/// Runs everything, and compares it with the table.
pub fn run<S: MailServer>() {
    let (rows, name) = std::thread::scope(|scope| {
        let everybody = Class::ALL.map(|class| {
            scope.spawn(move || World::<S>::new().rows(Policy::new(class, class), &[class], false))
        });
        let partners = scope.spawn(|| {
            let world = World::<S>::new();
            let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
            for (class, kind) in Class::ALL.iter().flat_map(|class| KINDS.map(|kind| (*class, kind))) {
                let mut partner = Partner::new(domain(class, kind).parse().unwrap());
                (partner.inbound, partner.outbound) = (Some(class), Some(class));
                partner.client_certificates = vec![world.sending.fingerprint().parse().unwrap()];
                policy.add(partner).unwrap();
            }
            // What is said to have been run is what runs here; a later suite may have a newer one by now.
            let version = world.server.version();
            let [oldest, _] = postseal::policy::servers::find(S::ID).unwrap().ran().unwrap();
            assert!(version >= oldest, "{version}: older than what is said to be the oldest that was run");
            (world.rows(policy, &Class::ALL, true), table_of(S::ID, &version))
        });
        let mut rows: Vec<Row> = everybody.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        let (of_partners, name) = partners.join().unwrap();
        rows.extend(of_partners);
        (rows, name)
    });
    compare(&name, &table(S::ID, &rows));
}

impl<S: MailServer> World<S> {
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::with_intermediate();
        let names = |kind: &str| {
            // The subject is the first: that of the class which looks at it.
            let mut domains = Class::ALL.map(|class| domain(class, kind));
            domains.reverse();
            let hosts = domains.each_ref().map(|domain| format!("mx.{domain}"));
            hosts.into_iter().chain(domains).collect::<Vec<_>>()
        };
        let identity = |kind: &str| {
            let names = names(kind);
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            match kind {
                "wrong name" => authority.issue(&["mx.somebody-else.test"]),
                "untrusted" => Identity::self_signed(&names),
                "expired" => authority.issue_expired(&names),
                _ => authority.issue(&names),
            }
        };
        let good = identity("good");
        let mut names = names("good");
        names.rotate_left(Class::ALL.len());
        let sending = authority.issue(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let mut domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
        let mut peers = BTreeMap::new();
        for (host, kind) in (20..).zip(KINDS) {
            let address = network.address(host);
            domains.extend(Class::ALL.map(|class| (domain(class, kind), address)));
            let peer = match kind {
                "TLS 1.1 only" => Peer::start_old(address, &identity(kind)),
                "no TLS" => Peer::start(address, None),
                "good" => Peer::start(address, Some(good.serving())),
                _ => Peer::start(address, Some(identity(kind).serving())),
            };
            let _ = peers.insert(kind, peer);
        }
        let dns = Dns::start(network.address(53), domains);
        let server = S::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        Self { server, authority, sending, peers, _dns: dns, _network: network }
    }

    /// The lines for these classes once the policy is in force.
    fn rows(&self, policy: Policy, classes: &[Class], partner: bool) -> Vec<Row> {
        let configuration = self.server.configuration(policy);
        self.server.apply(&configuration);
        let mut rows = Vec::new();
        for &class in classes {
            for direction in Direction::ALL.into_iter().filter(|it| *it == Direction::Outbound || S::RECEIVES)
            {
                let cells = KINDS.iter().map(|kind| match direction {
                    Direction::Outbound => self.sent(class, kind),
                    Direction::Inbound => self.taken(class, kind),
                });
                let cells = cells.collect();
                let told = told(&configuration, direction, class, partner);
                let row = Row { direction, class, partner, cells, told };
                row.assert_nothing_is_done_in_silence();
                rows.push(row);
            }
        }
        self.assert_the_log_tells_the_same(&rows);
        rows
    }

    /// Whoever reads the server's own log finds what happened: a partner who would be cut off is not missed.
    fn assert_the_log_tells_the_same(&self, rows: &[Row]) {
        let Some(log) = self.server.log() else { return };
        let begun = Instant::now();
        let mut log = log;
        while let Err(difference) = compare_log(&log, rows) {
            assert!(begun.elapsed() < Duration::from_secs(10), "{difference}\n{log}");
            // The server writes the end of a connection a moment after it.
            std::thread::sleep(Duration::from_millis(50));
            log = self.server.log().unwrap_or_default();
        }
        for row in rows.iter().filter(|row| row.direction == Direction::Outbound) {
            for (kind, (happened, _)) in KINDS.iter().zip(&row.cells) {
                assert_the_log_alone_tells_it(&log, row.class, kind, happened);
            }
        }
        if let Some(folder) = std::env::var_os("POSTSEAL_KEEP_LOGS") {
            let name = format!("{}-{}-{}.log", S::ID, rows[0].class, rows[0].partner);
            std::fs::write(Path::new(&folder).join(name), log).unwrap();
        }
    }

    /// Mail to a server of this kind.
    fn sent(&self, class: Class, kind: &str) -> (&'static str, String) {
        let to = format!("bob@{}", domain(class, kind));
        let attempt = self.server.send(&to);
        let came: Vec<bool> = self.peers[kind].received(&to).iter().map(|it| it.tls).collect();
        let happened = match (attempt.status.as_str(), came.as_slice()) {
            ("sent", [true]) => TLS,
            ("sent", [false]) => PLAIN,
            ("deferred", []) => WAITS,
            ("bounced", []) => BOUNCED,
            _ => panic!("to {to}: {attempt:?}, and there {came:?}"),
        };
        (happened, attempt.reason)
    }

    /// Mail from a server of this kind, which uses TLS where it is offered and it can.
    fn taken(&self, class: Class, kind: &str) -> (&'static str, String) {
        let (from, to) = (format!("bob@{}", domain(class, kind)), "alice@home.test");
        let tls = self.server.offers_tls() && kind != "no TLS";
        let name = domain(class, kind);
        let names = [name.as_str(), &format!("mx.{name}")];
        let with =
            |identity: &Identity| self.server.take(&from, to, Some(self.authority.trusting_as(identity)));
        let outcome = match kind {
            _ if !tls => self.server.take(&from, to, None),
            "TLS 1.1 only" => self.server.take_old(&from, to),
            "wrong name" => with(&self.authority.issue(&["mx.somebody-else.test"])),
            "untrusted" => with(&Identity::self_signed(&names)),
            "expired" => with(&self.authority.issue_expired(&names)),
            _ => with(&self.sending),
        };
        match outcome {
            Outcome::Taken => (if tls { TLS } else { PLAIN }, String::new()),
            Outcome::Refused(why) | Outcome::BrokenOff(why) => (REFUSED, why),
        }
    }
}

/// The limits that say of this class in this direction that something else is done than asked.
fn told(
    configuration: &Configuration,
    direction: Direction,
    class: Class,
    partner: bool,
) -> BTreeMap<&'static str, Limit> {
    let of_class = |it: &Counterpart| it.to_string().ends_with(&format!(".{class}.test"));
    let limits = configuration.limits.iter().filter(|limit| {
        limit.direction == direction
            && limit.reason.severity() == Severity::Error
            && match &limit.partner {
                None => !partner,
                Some(whom) => partner && of_class(whom),
            }
    });
    limits.map(|limit| (limit.code(), limit.clone())).collect()
}

impl Row {
    fn assert_nothing_is_done_in_silence(&self) {
        let Self { direction, class, partner, cells, told } = self;
        for (kind, (happened, why)) in KINDS.iter().zip(cells) {
            let case = format!(
                "{} {class}, a partner: {partner}, {kind}: {happened} ({why}); told {:?}",
                direction.as_str(),
                told.keys()
            );
            // Whatever is told: nothing for which TLS was asked goes without it, but where nothing can be asked of
            // everybody, and that is told.
            let unasked = told.contains_key("limit-everybody-not-asked");
            assert!(*class < Class::Required || *happened != PLAIN || unasked, "{case}");
            assert!(
                meant(*direction, *class, kind).contains(happened) || !told.is_empty(),
                "in silence: {case}"
            );
        }
    }
}

/// What step 4 reads of one message in the log, where nobody sends its headers back, held against what happened: nothing is
/// proven that did not happen.
fn assert_the_log_alone_tells_it(log: &str, class: Class, kind: &str, happened: &str) {
    let recipient = domain(class, kind).parse().unwrap();
    let to = format!("bob@{recipient}");
    let signs = [
        format!(": to=<{to}>"),
        format!(": to={to}, "),
        format!(" => {to} "),
        format!(" == {to} "),
        format!(" ** {to} "),
    ];
    let head = log.lines().find_map(|line| signs.iter().find_map(|sign| Some(line.split_once(sign)?.0)));
    let name = head.and_then(|head| head.split(' ').next_back()).unwrap_or_else(|| panic!("{to}: {log}"));
    let mut message = received::unseen("<none@home.test>");
    let now = time::OffsetDateTime::now_utc();
    let reply = format!("250 2.0.0 Ok: queued as {name}");
    let (reply, to) = (Some(reply.as_str()), Some(to.as_str()));
    let wanted = Wanted { at: now, reply, recipient: Some(&recipient), to, taker: Taker::Evident };
    let answer = archive::follow_alone(&mut message, wanted, log.as_bytes(), now);
    let hop = message.hops.first();
    let told = format!("{class}, {kind}: {happened}; {answer:?}, {hop:?}\n{log}");
    match happened {
        TLS => assert_eq!(hop.map(|hop| hop.tls.used), Some(Used::Yes), "{told}"),
        // Without a word about TLS nothing is said.
        PLAIN => assert!(hop.is_none_or(|hop| hop.tls.used == Used::No), "{told}"),
        WAITS => assert!(matches!(answer, Err(NotTold::NotSent { .. })), "{told}"),
        _ => assert!(matches!(answer, Err(NotTold::GivenUp { .. })), "{told}"),
    }
    let is_verified = received::judge_sent(&message, Some(Class::Verified), false).met() == Some(true);
    assert!(kind == "good" || !is_verified, "{told}");
}

/// What `postseal archive` finds in the log, held against what happened.
fn compare_log(log: &str, rows: &[Row]) -> Result<(), String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), log).unwrap();
    let now = time::OffsetDateTime::now_utc();
    let order = Order { paths: vec![file.path().to_owned()], side: Side::From, now, cores: None };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let archive =
        runtime.block_on(async { archive::read(order).await }).map_err(|error| error.to_string())?;
    for row in rows {
        for (kind, (happened, _)) in KINDS.iter().zip(&row.cells) {
            // That client connects from the machine itself, whose mail is no partner's.
            if row.direction == Direction::Inbound && *kind == "TLS 1.1 only" {
                continue;
            }
            let domain = domain(row.class, kind);
            let mut found = archive.partners.iter();
            let found = found.find(|it| it.domain.as_str() == domain && it.direction == row.direction);
            let over_tls = found.map_or(0, |it| it.strong + it.acceptable + it.weak);
            // Where a log has no word about TLS at all, plain text is not claimed.
            let without = found.map_or(0, |it| it.plain + it.unknown);
            let wanted = (u64::from(*happened == TLS), u64::from(*happened == PLAIN));
            // What a partner's server was not given, because of TLS, is counted as that.
            let waits = u64::from([WAITS, BOUNCED].contains(happened));
            let refused = found.map_or((0, 0), |it| (it.refused, it.refused_for_tls));
            let is_other = row.direction == Direction::Outbound && refused != (waits, waits);
            if (over_tls, without) != wanted || is_other {
                let direction = row.direction.as_str();
                return Err(format!("{direction} {domain}: {happened}, and the log tells {found:?}"));
            }
        }
    }
    Ok(())
}

fn table(id: &str, rows: &[Row]) -> String {
    let name = postseal::policy::servers::find(id).unwrap().name();
    let mut text = format!(
        "# {name}: what was asked, and what the real server did\n\n\
         Written by the tests (`tests/servers/matrix.rs`) from what happened to mail on loopback, with the profile\n\
         `intermediate`. \"waits\" is what happens on the first attempt; with\n\
         opportunistic TLS plain text follows. Where something else was done than asked, Postseal says so: the last\n\
         column.\n"
    );
    for direction in [Direction::Outbound, Direction::Inbound] {
        let (title, other) = match direction {
            Direction::Outbound => ("Sending", "the server of the recipient"),
            Direction::Inbound => {
                ("Receiving", "the server of the sender, which uses TLS where it is offered")
            }
        };
        if rows.iter().all(|row| row.direction != direction) {
            let _ = writeln!(text, "\n## {title}\n\nIt takes mail from no other server.");
            continue;
        }
        let _ = writeln!(text, "\n## {title}, by {other}\n\n| asked | of | {} | told |", KINDS.join(" | "));
        let _ = writeln!(text, "|{}", "---|".repeat(KINDS.len() + 3));
        for row in rows.iter().filter(|row| row.direction == direction) {
            let of = if row.partner { "a partner" } else { "everybody" };
            let told = row.told.keys().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
            let cells = row.cells.iter().map(|(happened, _)| *happened).collect::<Vec<_>>().join(" | ");
            let _ = writeln!(text, "| {} | {of} | {cells} | {told} |", row.class);
        }
    }
    let told: BTreeMap<_, _> = rows.iter().flat_map(|row| &row.told).collect();
    if !told.is_empty() {
        text.push_str("\n## What is told, and what is done instead\n\n");
    }
    for (code, limit) in told {
        // Of whom it is said does not matter here.
        let limit =
            Limit { partner: Some(Counterpart::Domain("partner.example".parse().unwrap())), ..limit.clone() };
        let said = ["what", "why", "next"]
            .map(|part| Language::english().say_with(&format!("{code}-{part}"), &limit.facts()));
        let _ = writeln!(text, "- `{code}`: {}", said.join(" "));
    }
    text
}

/// Which table is that of this version: its own (`sendmail-8.15`), where it does otherwise than the others.
fn table_of(id: &str, version: &Version) -> String {
    let version = version.to_string();
    let numbers: Vec<&str> = version.split('.').take(2).collect();
    let own = format!("{id}-{}", numbers.join("."));
    if path_of(&own).exists() { own } else { id.to_owned() }
}

fn path_of(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/policy/servers/proven/{name}.md"))
}

fn compare(name: &str, table: &str) {
    let file = path_of(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, table).unwrap();
    }
    let before = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(before, table, "{}: look at what changed, then UPDATE_GOLDEN=1", file.display());
}
