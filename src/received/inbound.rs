//! The hop where mail comes in to servers that are one's own, held against what was asked of those who send there.

use super::hop::{Hop, Message, is_private};
use super::line::ip;
use super::verdict::{Verdict, judge};
use crate::explain::{Explain, Facts};
use crate::name::{DnsName, HostName, NameError};
use crate::tls::Class;
use std::net::IpAddr;

/// One's own servers. By their names their lines are known; their addresses show what stayed among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ours {
    names: Vec<DnsName>,
    addresses: Vec<IpAddr>,
}

impl Ours {
    /// By their host names; `*.` before one stands for all below it, at whatever depth.
    pub fn named(names: &[DnsName]) -> Self {
        Self { names: names.to_vec(), addresses: Vec::new() }
    }

    /// As they are typed: names, and addresses.
    pub fn typed(typed: &[String]) -> Result<Self, NameError> {
        let mut ours = Self::default();
        for text in typed {
            match text.trim().trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
                Ok(address) => ours.addresses.push(address.to_canonical()),
                Err(_) => ours.names.push(text.parse()?),
            }
        }
        Ok(ours)
    }

    /// Whether none is named: an address tells no line.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Whether a server of ours wrote the line of this hop, by its name alone.
    pub fn wrote(&self, hop: &Hop) -> bool {
        self.has(hop.by.as_deref())
    }

    /// Whether a server goes by one of the names.
    fn has(&self, name: Option<&str>) -> bool {
        let Some(host) = name.and_then(|name| name.parse::<HostName>().ok()) else { return false };
        let below = |base: &HostName| {
            host.as_str().strip_suffix(base.as_str()).is_some_and(|rest| rest.ends_with('.'))
        };
        self.names
            .iter()
            .any(|name| if name.is_wildcard() { below(&name.base()) } else { name.covers(&host) })
    }

    fn listed(&self) -> String {
        self.names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }
}

/// Why no hop could be judged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoBorder {
    /// None of the servers wrote a line.
    #[error("no line by {hosts}, but by {by}")]
    NotThere {
        /// The servers that were named.
        hosts: String,
        /// Those that wrote the lines, as they call themselves.
        by: String,
    },
    /// They did, and each of their lines tells of a hop inside.
    #[error("all lines by {hosts} are of hops inside")]
    OnlyInside {
        /// The servers that were named.
        hosts: String,
    },
}

impl Message {
    /// Takes hosts at these addresses for our own: what came from them stayed inside.
    pub fn know(&mut self, ours: &Ours) {
        super::read::mark_border(&mut self.hops, ours.addresses.clone());
    }
}

/// Judges where one of these servers took the message in: what stands below was written by others, what stands above is
/// our own side.
///
/// Where a server of ours says that it took the message from another one of ours, by a name alone, that other one's line is
/// judged as well, and the worse counts: whoever reaches the inner server can call itself so, and bring a line that looks well.
///
/// # Errors
/// Where no line is of such a hop.
pub fn judge_inbound(message: &Message, expected: Option<Class>, ours: &Ours) -> Result<Verdict, NoBorder> {
    let mut judged: Vec<Hop> = Vec::new();
    let mut wrote = false;
    let mut above: Option<&Hop> = None;
    for hop in message.hops.iter().rev() {
        let is_ours = ours.wrote(hop) || above.is_some_and(|above| is_behind(above, hop));
        wrote |= is_ours;
        if !hop.is_border() {
            above = is_ours.then_some(hop);
            continue;
        }
        if is_ours {
            judged.push(hop.clone());
        }
        let claims = |name: &Option<String>| ours.has(name.as_deref());
        let goes_on = is_ours && (claims(&hop.from.helo) || claims(&hop.from.rdns));
        if !judged.is_empty() && !goes_on {
            break;
        }
    }
    if judged.is_empty() {
        let hosts = ours.listed();
        let by = message.hops.iter().rev().filter_map(|hop| hop.by.as_deref()).collect::<Vec<_>>().join(", ");
        return Err(if wrote { NoBorder::OnlyInside { hosts } } else { NoBorder::NotThere { hosts, by } });
    }
    judged.reverse();
    let border = judged.first().map_or(0, |hop| hop.number);
    let verdict = judge(&Message { hops: judged, ..message.clone() }, expected);
    let reasons = verdict.reasons.iter().map(|it| it.taken_in(border)).collect();
    Ok(Verdict { reasons, ..verdict })
}

/// Whether a server that calls itself by its address alone is the one from which the line above, of ours and of a hop inside,
/// tells that the message came. Yahoo's last server may take it from one on its own machine, which goes by a private address.
fn is_behind(above: &Hop, hop: &Hop) -> bool {
    let (Some(by), Some(seen)) = (hop.by.as_deref().and_then(ip), above.addresses.seen) else { return false };
    let is_yahoo = above.software.is_some_and(|it| it.as_str() == "yahoo");
    by == seen || (is_yahoo && seen.is_loopback() && is_private(by))
}

impl Explain for NoBorder {
    fn code(&self) -> &'static str {
        match self {
            Self::NotThere { .. } => "headers-no-border",
            Self::OnlyInside { .. } => "headers-only-inside",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::NotThere { hosts, by } => vec![("hosts", hosts.into()), ("by", by.into())],
            Self::OnlyInside { hosts } => vec![("hosts", hosts.into())],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::received::{PeerCertificate, Reason, read};
    use crate::tls::Grade;
    use std::fs;
    use std::path::Path;

    fn ours(typed: &[&str]) -> Ours {
        Ours::typed(&typed.iter().map(|&it| it.to_owned()).collect::<Vec<_>>()).unwrap()
    }

    fn judged(text: &str, typed: &[&str]) -> Result<(Grade, Option<bool>), NoBorder> {
        let mut message = read(text.as_bytes()).unwrap();
        let ours = ours(typed);
        message.know(&ours);
        judge_inbound(&message, Some(Class::Required), &ours).map(|verdict| (verdict.grade, verdict.met()))
    }

    const STORED: &str = "Received: from mx.home.example (mx.home.example [198.51.100.1]) by store.home.example (Postfix) \
                          with ESMTP id 3; Mon, 23 Nov 2026 14:34:40 +0000\n";
    const TAKEN: &str = "Received: from mx.partner.example (mx.partner.example [192.0.2.25]) (using TLSv1.3 with cipher \
                         TLS_AES_256_GCM_SHA384 (256/256 bits)) by mx.home.example (Postfix) with ESMTPS id 2; \
                         Mon, 23 Nov 2026 14:34:38 +0000\n";
    const SENT: &str = "Received: from [10.1.2.3] (unknown [203.0.113.9]) by mx.partner.example (Postfix) with ESMTP id 1; \
                        Mon, 23 Nov 2026 14:34:37 +0000\n";

    #[test]
    fn the_line_of_the_server_that_was_named_is_judged() {
        let all = [STORED, TAKEN, SENT].concat();
        assert_eq!(judged(&all, &["mx.home.example"]), Ok((Grade::Strong, Some(true))));
        assert_eq!(judged(&all, &["MX.Home.Example."]), Ok((Grade::Strong, Some(true))));
        assert_eq!(judged(&all, &["*.home.example", "198.51.100.1"]), Ok((Grade::Strong, Some(true))));
        assert_eq!(judged(&all, &["mx.partner.example"]), Ok((Grade::Plain, Some(false))));
        let by = "store.home.example, mx.home.example, mx.partner.example".to_owned();
        let hosts = "mx.other.example".to_owned();
        assert_eq!(judged(&all, &["mx.other.example"]), Err(NoBorder::NotThere { hosts, by }));
    }

    #[test]
    fn of_hops_that_others_wrote_nothing_is_said() {
        let message = read([TAKEN, SENT].concat().as_bytes()).unwrap();
        assert_eq!(message.hops[0].grade, Grade::Plain);
        for (expected, reason) in [
            (None, Reason::TakenIn(Grade::Strong, 2)),
            (Some(Class::Opportunistic), Reason::TakenInOpportunistic(2)),
            (Some(Class::Required), Reason::TakenInEncrypted(2)),
            (Some(Class::Verified), Reason::TakenInNotProven(2)),
        ] {
            let verdict = judge_inbound(&message, expected, &ours(&["mx.home.example"])).unwrap();
            assert_eq!(verdict.main(), reason);
            let words = Language::english().explain(&reason);
            for said in [words.what, words.why, words.next] {
                assert!(!said.to_lowercase().contains("every hop"), "{said}");
            }
        }
        let told = message.written_by_others().unwrap();
        assert!(told.contains(&("from", "mx.partner.example [192.0.2.25]".into())), "{told:?}");
    }

    #[test]
    fn a_hop_between_two_of_ours_is_inside_by_its_address_and_not_by_its_name() {
        let all = [STORED, TAKEN, SENT].concat();
        let both = ["mx.home.example", "store.home.example"];
        // Whoever reaches the store may say so: its hop counts, in plain text as it is.
        assert_eq!(judged(&all, &both), Ok((Grade::Plain, Some(false))));
        let shown = [&both[..], &["198.51.100.1"]].concat();
        assert_eq!(judged(&all, &shown), Ok((Grade::Strong, Some(true))));
        let made_up = [&STORED.replace("198.51.100.1", "192.0.2.66"), TAKEN].concat();
        assert_eq!(judged(&made_up, &shown), Ok((Grade::Plain, Some(false))));
        // Where the one below is not of ours at all, the store is the border.
        assert_eq!(judged(&[STORED, SENT].concat(), &both), Ok((Grade::Plain, Some(false))));
    }

    #[test]
    fn an_address_moves_the_border_and_what_others_wrote() {
        let mut message = read([STORED, TAKEN, SENT].concat().as_bytes()).unwrap();
        let marks =
            |message: &Message| message.hops.iter().map(|hop| hop.written_by_others).collect::<Vec<_>>();
        assert_eq!(marks(&message), [true, true, false]);
        message.know(&ours(&["[198.51.100.1]"]));
        assert_eq!(marks(&message), [true, false, false]);
        assert_eq!(message.hops[2].grade, Grade::Local);
    }

    /// Yahoo's servers, as they have written since 2020: the last one names the one before by its address alone, and that one
    /// calls itself so.
    #[test]
    fn behind_yahoos_last_server_the_hop_from_outside_is_judged() {
        let last = "Received: from 10.197.33.76\n by atlas209.free.mail.bf1.yahoo.com with HTTPS; Sat, 30 Apr 2022 10:05:35 +0000\n";
        let pod = "Received: from 127.0.0.1\n by atlas-production.v2-mail-prod1-gq1.omega.yahoo.com pod-id \
                   atlas--production-gq1-655cc88fc4-nczw5.gq1.yahoo.com with HTTP; Sat, 30 Apr 2022 10:05:35 +0000\n";
        let plain = "Received: from 192.0.2.25 (EHLO mx.partner.example)\n by 10.197.33.76 with SMTP; Sat, 30 Apr 2022 \
                     10:05:34 +0000\n";
        let tls = plain.replace("SMTP;", "SMTPs\n (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256);");
        let yahoo = ["*.yahoo.com"];
        for above in [last, pod, &last.replace("HTTPS", "HTTP")] {
            let of = |line: &str| judged(&[above, line, SENT].concat(), &yahoo);
            assert_eq!(of(plain), Ok((Grade::Plain, Some(false))), "{above}");
            assert_eq!(of(&tls), Ok((Grade::Strong, Some(true))), "{above}");
            let message = read([above, &tls, SENT].concat().as_bytes()).unwrap();
            let grades: Vec<_> = message.hops.iter().map(|hop| (hop.grade, hop.written_by_others)).collect();
            assert_eq!(
                grades,
                [(Grade::Plain, true), (Grade::Strong, false), (Grade::Local, false)],
                "{above}"
            );
            assert_eq!(message.hops[1].from.ip, Some("192.0.2.25".parse().unwrap()));
            assert_eq!(message.hops[1].from.helo.as_deref(), Some("mx.partner.example"));
        }
        // A line by another address, or below a hop of which HELO alone says that it is inside, proves nothing.
        let hosts = "*.yahoo.com".to_owned();
        let other = tls.replace("10.197.33.76", "10.197.33.77");
        assert_eq!(judged(&[last, &other].concat(), &yahoo), Err(NoBorder::OnlyInside { hosts }));
        for by in
            ["mta1.mail.bf1.yahoo.com with SMTP", "mx.home.example with HTTPS", "mx.home.example with SMTP"]
        {
            let helo = format!("Received: from 10.197.33.76 by {by}; Sat, 30 Apr 2022 10:05:35 +0000\n");
            let (_, met) = judged(&format!("{helo}{tls}"), &["*.yahoo.com", "mx.home.example"]).unwrap();
            let message = read(format!("{helo}{tls}").as_bytes()).unwrap();
            assert!(message.hops[1].is_border() && message.hops[0].written_by_others, "{by}");
            assert!(by.ends_with("HTTPS") || met == Some(false), "{by}");
        }
    }

    #[test]
    fn a_server_behind_a_proxy_is_told_as_that() {
        let proxied = TAKEN.replace("192.0.2.25", "172.17.0.1");
        let hosts = "mx.home.example".to_owned();
        assert_eq!(judged(&proxied, &["mx.home.example"]), Err(NoBorder::OnlyInside { hosts }));
        for error in [
            NoBorder::OnlyInside { hosts: "a".into() },
            NoBorder::NotThere { hosts: "a".into(), by: "b, c".into() },
        ] {
            crate::i18n::assert_worded(&error);
        }
    }

    #[test]
    fn what_is_no_name_is_an_error() {
        for wrong in ["mx home", "ann@example.org", ""] {
            assert!(Ours::typed(&[wrong.to_owned()]).is_err(), "{wrong}");
        }
        assert!(ours(&["2001:db8::25"]).is_empty());
    }

    /// The lines that real servers and services wrote: whoever wrote the one at the border is found by its name, and its own
    /// line is judged, whatever stands above and below.
    #[test]
    fn the_border_of_every_message_of_the_corpus_is_found_by_its_name() {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/received");
        let (mut found, mut inside) = (0, 0);
        for path in walkdir::WalkDir::new(corpus).into_iter().map(|it| it.unwrap().into_path()) {
            if path.extension().is_none_or(|it| it != "txt") {
                continue;
            }
            let message = read(&fs::read(&path).unwrap()).unwrap();
            let Some(border) = message.hops.iter().rfind(|hop| hop.is_border()) else {
                inside += 1;
                continue;
            };
            let Some(by) = border.by.as_deref().filter(|by| by.parse::<HostName>().is_ok()) else { continue };
            for expected in [Class::Required, Class::Verified] {
                let verdict = judge_inbound(&message, Some(expected), &ours(&[by])).unwrap();
                let alone = judge(&Message { hops: vec![border.clone()], ..message.clone() }, Some(expected));
                assert_eq!(
                    (verdict.grade, verdict.expected),
                    (alone.grade, alone.expected),
                    "{}",
                    path.display()
                );
                let is_verified = verdict.main() == Reason::TakenInVerified(border.number);
                assert!(!is_verified || border.tls.peer_certificate == PeerCertificate::Verified);
            }
            assert!(message.hops[..border.number - 1].iter().all(|hop| hop.written_by_others));
            found += 1;
        }
        assert!(found > 60 && inside > 3, "{found} at a border, {inside} inside alone");
    }
}
