//! What may stand between us and the server, and is seen by what it leaves behind.

use crate::certificate::Certificate;
use crate::delivery::reach::reach;
use crate::delivery::target::IMPLICIT_PORT;
use crate::delivery::{Connection, Finding, Route, Target, handshake};
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tokio::time::timeout;

/// Another port is asked only beside: it is not waited for as long.
const BESIDE: Duration = Duration::from_secs(5);
/// Clocks that differ by less are as good as right.
const MINUTES_APART: i64 = 10;

/// Programs and appliances that look into TLS by a certificate of their own, as they call themselves in it.
const INTERCEPTORS: [&str; 14] = [
    "avast",
    "avg technologies",
    "kaspersky",
    "eset",
    "bitdefender",
    "norton",
    "mcafee",
    "sophos",
    "fortinet",
    "fortigate",
    "zscaler",
    "dr.web",
    "palo alto",
    "check point",
];

/// Who took STARTTLS out of the replies, or who seems to.
///
/// Cisco's PIX ("fixup protocol smtp") writes stars over the greeting, its ASA ("inspect esmtp") X over the words that
/// it does not know.
pub(super) fn stripped(connection: &Connection) -> Option<Finding> {
    let crossed_out = |word: &str| {
        let (x, rest) = word.split_at(word.len() - word.trim_start_matches('X').len());
        x.len() >= 4 && (rest.is_empty() || rest == "A")
    };
    let asa = connection.capabilities.iter().find(|line| crossed_out(line));
    let stars = connection.banner.matches('*').count();
    let pix = (stars >= 8 && stars * 2 >= connection.banner.trim().len()).then_some(&connection.banner);
    let sign = asa.or(pix)?.clone();
    Some(Finding::StartTlsStripped { sign })
}

/// Whether the server that offers no STARTTLS speaks TLS at its other port: then it has a certificate, and lacks
/// either a setting or its own words.
pub(super) async fn tls_at_465(route: &Route) -> Option<Finding> {
    if route.target.port == IMPLICIT_PORT {
        return None;
    }
    let target = Target { port: IMPLICIT_PORT, ..route.target.clone() };
    let beside = Route { target, deadline: route.deadline.min(BESIDE), ..route.clone() };
    let tried = async {
        let stream = reach(&beside).await.ok()?.stream;
        handshake::handshake(stream, &beside, handshake::ALL).await.ok()
    };
    let _ = timeout(BESIDE, tried).await.ok()??;
    Some(Finding::TlsAt465)
}

/// A program in between, by the name of who issued the certificate.
pub(super) fn interceptor(chain: &[Certificate]) -> Option<Finding> {
    let issuer = &chain.first()?.issuer;
    let lower = issuer.to_ascii_lowercase();
    let word = |name: &&&str| {
        lower.match_indices(**name).any(|(at, _)| {
            let edge = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
            edge(lower[..at].chars().next_back()) && edge(lower[at + name.len()..].chars().next())
        })
    };
    let _ = INTERCEPTORS.iter().find(word)?;
    Some(Finding::Intercepted { issuer: issuer.clone() })
}

/// Whether the clock of the server, by its greeting, and ours differ: certificates are judged by it.
pub(super) fn clock(banner: &str, now: OffsetDateTime) -> Option<Finding> {
    const DAYS: [&str; 7] = ["Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, ", "Sun, "];
    let at = DAYS.iter().find_map(|day| banner.find(day))?;
    let date = banner[at..].split(" (").next()?.trim();
    let theirs = OffsetDateTime::parse(date, &Rfc2822).ok()?;
    let minutes = (theirs - now).whole_minutes();
    (minutes.abs() >= MINUTES_APART).then(|| Finding::ClocksDiffer { minutes, date: date.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::StartTls;
    use time::macros::datetime;

    fn seen(banner: &str, capabilities: &[&str]) -> Connection {
        Connection {
            target: "mx.example.org:25".to_owned(),
            ip: [192, 0, 2, 1].into(),
            port: 25,
            banner: banner.to_owned(),
            software: None,
            starttls: StartTls::NotOffered,
            capabilities: capabilities.iter().map(|&it| it.to_owned()).collect(),
            tls: None,
        }
    }

    #[test]
    fn those_who_strip_are_known_by_what_they_leave() {
        for (banner, capabilities, sign) in [
            ("mx.example.org ESMTP", &["PIPELINING", "XXXXXXXA"][..], Some("XXXXXXXA")),
            ("mx.example.org ESMTP", &["XXXXXXXXB"], None),
            ("mx.example.org ESMTP", &["XCLIENT NAME", "XEXCH50", "X"], None),
            ("********************0*****", &["SIZE"], Some("********************0*****")),
            ("*** mx.example.org ESMTP ***", &["SIZE"], None),
        ] {
            let found = stripped(&seen(banner, capabilities));
            let expected = sign.map(|sign| Finding::StartTlsStripped { sign: sign.to_owned() });
            assert_eq!(found, expected, "{banner} {capabilities:?}");
        }
    }

    #[test]
    fn a_clock_that_is_wrong_is_told_by_the_greeting() {
        let now = datetime!(2026-11-28 20:30 UTC);
        for (banner, minutes) in [
            ("mx ESMTP Sendmail 8.17.1/8.17.1; Sat, 28 Nov 2026 20:23:49 GMT", None),
            ("mx ESMTP Exim 4.96 Sat, 28 Nov 2026 20:40:00 +0000", Some(10)),
            ("mx ESMTP Exim 4.96 Sat, 28 Nov 2026 21:30:00 +0100", None),
            ("mx Microsoft ESMTP MAIL Service ready at Fri, 27 Nov 2026 20:30:00 +0000", Some(-1440)),
            ("mx ESMTP; Sun, soon", None),
            ("mx ESMTP Postfix", None),
        ] {
            let found = clock(banner, now).map(|it| match it {
                Finding::ClocksDiffer { minutes, .. } => minutes,
                other => panic!("{other:?}"),
            });
            assert_eq!(found, minutes, "{banner}");
        }
    }
}
