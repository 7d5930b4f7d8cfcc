//! Web servers that mean harm: where an MTA-STS policy, an ACME directory and an issuer's certificate are fetched from.

#[path = "../common/dns.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod dns;

use crate::memory::Peak;
use crate::nonsense::for_ever;
use crate::server::{Identity, Server, Stream, line, say, wait};
use crate::{SHORT, all};
use dns::Dns;
use hickory_proto::rr::RData;
use hickory_proto::rr::rdata::{A, TXT};
use postseal::certificate::Trust;
use postseal::dns::Finding;
use postseal::name::resolver;
use postseal::request::acme::{self, Directory};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use time::OffsetDateTime;

/// What it says once it was asked; what is in the brackets goes on for ever.
#[derive(Debug, Clone, Copy)]
enum Says {
    Close,
    Silence,
    Drip(&'static str),
    Once(&'static str),
    ForEver(&'static str, &'static str),
    /// TLS is never begun.
    NoTls,
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

const CASES: [Says; 19] = [
    Says::NoTls,
    Says::Close,
    Says::Silence,
    Says::Drip("HTTP/1.1 200 OK\r\nX: "),
    Says::Drip("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\n"),
    Says::Once("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nshort"),
    Says::Once("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: -1\r\n\r\nx"),
    Says::Once(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99999999999999999999999\r\n\r\nx",
    ),
    Says::Once("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde"),
    Says::Once(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx",
    ),
    Says::Once("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"),
    Says::Once("220 mx.example.test ESMTP\r\n"),
    Says::Once("\0\0\0\0\0\0\0\0\r\n\r\n"),
    Says::Once("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n"),
    Says::ForEver(OK, "X-Header: 1\r\n"),
    Says::ForEver("HTTP/1.1 200 OK\r\nX: ", "xxxxxxxxxxxxxxxx"),
    Says::ForEver("HTTP/1.1 ", "2000000000000000"),
    Says::ForEver("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", "version: STSv1\r\n"),
    Says::ForEver(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n",
        "10\r\nversion: STSv1\r\n\r\n",
    ),
];

impl Says {
    fn utter(self, stream: &mut dyn Stream) -> io::Result<()> {
        while !line(stream)?.is_empty() {}
        match self {
            Self::Close => return Ok(()),
            Self::NoTls | Self::Silence => {}
            Self::Drip(begins) => {
                say(stream, begins)?;
                loop {
                    say(stream, "x")?;
                    std::thread::sleep(SHORT / 8);
                }
            }
            Self::Once(text) => {
                say(stream, text)?;
                if text.ends_with("short") {
                    return Ok(());
                }
            }
            Self::ForEver(begins, rest) => {
                say(stream, begins)?;
                for_ever(stream, rest.repeat(400).as_bytes())?;
            }
        }
        wait(stream)
    }
}

fn server(at: SocketAddr, identity: Identity, says: Says) -> Server {
    Server::start_at(at, move |mut stream| {
        if matches!(says, Says::NoTls) {
            return wait(&mut stream);
        }
        says.utter(&mut identity.secure(stream)?)
    })
}

const VERSIONS: [&rustls::SupportedProtocolVersion; 2] = [&rustls::version::TLS13, &rustls::version::TLS12];

/// Its own deadline of twenty seconds stands; only root may listen where the policy lies.
#[tokio::test(flavor = "multi_thread")]
async fn a_policy_is_not_waited_for_beyond_its_deadline() {
    let peak = Peak::start();
    let mut zone = Vec::new();
    let mut cases = Vec::new();
    for (number, says) in (1_u8..).zip(CASES) {
        let address = Ipv4Addr::new(127, 84, 0, number);
        let domain = format!("d{number}.example.test");
        let name: &'static str = format!("mta-sts.{domain}").leak();
        let announced: &'static str = format!("_mta-sts.{domain}").leak();
        zone.push((name, RData::A(A(address))));
        zone.push((announced, RData::TXT(TXT::new(vec!["v=STSv1; id=1;".to_owned()]))));
        let identity = Identity::of(name, &VERSIONS);
        let root = identity.root.clone();
        cases.push((says, domain, root, server(SocketAddr::from((address, 443)), identity, says)));
    }
    let dns = Dns::start(zone);
    let resolver = resolver(Some(dns.address)).unwrap();
    all(cases, async |(says, domain, root, server)| {
        let trust = Trust::Roots(vec![root]);
        let domain = domain.parse().unwrap();
        let sts = postseal::dns::mta_sts(&resolver, &domain, &trust, OffsetDateTime::now_utc()).await;
        drop(server);
        let told = sts.findings.iter().any(|it| {
            matches!(
                it,
                Finding::StsUnreachable { .. }
                    | Finding::StsStatus { .. }
                    | Finding::StsMediaType { .. }
                    | Finding::StsPolicy { .. }
                    | Finding::StsCertificate { .. }
            )
        });
        if sts.policy.is_none() && told { Ok(()) } else { Err(format!("{says:?}: {sts:?}")) }
    })
    .await;
    peak.is_at_most(64);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_is_not_waited_for_beyond_its_deadline() {
    let peak = Peak::start();
    let cases = CASES.map(|says| {
        let identity = Identity::of("localhost", &VERSIONS);
        let root = identity.root.clone();
        (says, root, server((Ipv4Addr::LOCALHOST, 0).into(), identity, says))
    });
    all(cases.into(), async |(says, root, server)| {
        let url = format!("https://localhost:{}/dir", server.address.port());
        let terms = acme::terms(Directory::Url(url), Trust::Roots(vec![root])).await;
        match terms {
            Err(error) if error.to_string().contains("localhost") => Ok(()),
            other => Err(format!("{says:?}: {other:?}")),
        }
    })
    .await;
    peak.is_at_most(64);
}
