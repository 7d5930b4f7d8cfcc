//! The administrator's own main.cf with our parameters put in, as `postconf -e` would do it.

use super::sections;
use super::setting::Section;
use crate::policy::own::{self, Change, Kind, Revised};
use crate::policy::{Direction, Error, Order};
use crate::tls::Class;
use std::fmt::Write;

pub(super) const NAME: &str = "main.cf";
/// What older versions had; with the levels and maps that we set, Postfix does not look at them.
const SUPERSEDED: [&str; 12] = [
    "smtp_use_tls",
    "smtp_enforce_tls",
    "smtp_tls_enforce_peername",
    "smtp_tls_per_site",
    "smtp_tls_cipherlist",
    "smtpd_use_tls",
    "smtpd_enforce_tls",
    "smtpd_tls_cipherlist",
    "smtpd_tls_key_file",
    "smtpd_tls_eckey_file",
    "smtpd_tls_dkey_file",
    "smtpd_tls_dcert_file",
];

/// A parameter of the file, with the lines on which it goes on, or lines in which there is none.
struct Piece {
    /// The first line, from 1.
    line: usize,
    raw: String,
    parameter: Option<(String, String)>,
}

/// Puts the parameters in.
pub(super) fn revise(text: &str, order: &Order) -> Result<Revised, Error> {
    own::must_be_text(NAME, text)?;
    let mut pieces = read(text)?;
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (mut changes, mut added) = (Vec::new(), String::new());
    for section in sections(order) {
        let missing = put(&mut pieces, &section, end, &mut changes);
        if missing.is_empty() {
            continue;
        }
        for line in section.why.lines() {
            let _ = write!(added, "# {line}{end}");
        }
        for (name, value) in missing {
            let line = format!("{name} = {value}");
            let _ = write!(added, "{}{end}", line.trim_end());
            let after = value;
            changes.push(Change { kind: Kind::Added, name, line: None, before: String::new(), after });
        }
    }
    changes.extend(superseded(&pieces, order));
    changes.extend(contradicting(&pieces, order));
    changes.sort_by_key(|change| change.line.unwrap_or(usize::MAX));
    let mut text: String = pieces.into_iter().map(|piece| piece.raw).collect();
    if !added.is_empty() {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push_str(end);
        }
        let _ = write!(text, "{end}{added}");
    }
    Ok(Revised { name: NAME, text, changes })
}

/// The parameters, and their values as they stand there, in one line each.
pub(super) fn parameters(text: &str) -> Result<Vec<(String, String)>, Error> {
    Ok(read(text)?.into_iter().filter_map(|piece| piece.parameter).collect())
}

/// A line that begins with a blank goes on with the parameter above; comments and empty lines may lie between.
fn read(text: &str) -> Result<Vec<Piece>, Error> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        let bare = line.trim_end();
        let is_nothing = bare.trim_start().is_empty() || bare.trim_start().starts_with('#');
        if !is_nothing && line.starts_with([' ', '\t']) {
            let above = pieces.iter().rposition(|piece| piece.parameter.is_some());
            let Some(above) = above else {
                return Err(Error::OwnUnreadable { name: NAME, line: number, text: bare.to_owned() });
            };
            let between: String = pieces.drain(above + 1..).map(|piece| piece.raw).collect();
            let piece = &mut pieces[above];
            piece.raw.push_str(&between);
            piece.raw.push_str(line);
            if let Some((_, value)) = &mut piece.parameter {
                let whole = format!("{value} {}", bare.trim());
                whole.trim().clone_into(value);
            }
            continue;
        }
        let parameter = if is_nothing {
            None
        } else {
            let split =
                bare.split_once('=').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
            let named = split.filter(|(name, _)| !name.is_empty() && !name.contains(char::is_whitespace));
            Some(named.ok_or_else(|| Error::OwnUnreadable {
                name: NAME,
                line: number,
                text: bare.to_owned(),
            })?)
        };
        pieces.push(Piece { line: number, raw: line.to_owned(), parameter });
    }
    Ok(pieces)
}

/// Sets the parameters of a section that stand there; returns those that do not.
fn put(
    pieces: &mut [Piece],
    section: &Section,
    end: &str,
    changes: &mut Vec<Change>,
) -> Vec<(String, String)> {
    let mut missing = Vec::new();
    let own: Vec<(String, String)> = pieces.iter().filter_map(|piece| piece.parameter.clone()).collect();
    for setting in section.settings.iter().filter(|setting| !setting.is_overruled(&own)) {
        let name = setting.name();
        let places: Vec<usize> = (0..pieces.len())
            .filter(|at| pieces[*at].parameter.as_ref().is_some_and(|(its, _)| its == name))
            .collect();
        // Postfix goes by the last one.
        let before =
            places.last().and_then(|at| pieces[*at].parameter.as_ref()).map(|(_, value)| value.clone());
        let Some(after) = setting.value_after(before.as_deref()) else { continue };
        let Some(before) = before else {
            missing.push((name.to_owned(), after));
            continue;
        };
        let line = places.first().map(|at| pieces[*at].line);
        let right = words(&before) == words(&after);
        let kind = match (places.len(), right) {
            (1, true) => Kind::Right,
            (1, false) => Kind::Changed,
            _ => Kind::Twice,
        };
        if kind != Kind::Right {
            for (number, at) in places.iter().enumerate() {
                let kept = format!("{name} = {after}");
                let kept = if number == 0 { format!("{}{end}", kept.trim_end()) } else { String::new() };
                // What was said between the lines stays.
                let lines = pieces[*at].raw.split_inclusive('\n');
                let comments: String = lines.filter(|line| line.trim_start().starts_with('#')).collect();
                pieces[*at].raw = kept + &comments;
            }
        }
        changes.push(Change { kind, name: name.to_owned(), line, before, after });
    }
    missing
}

/// A value as Postfix reads a list: at commas and blanks.
fn words(value: &str) -> Vec<&str> {
    value.split(|c: char| c == ',' || c.is_whitespace()).filter(|word| !word.is_empty()).collect()
}

fn superseded(pieces: &[Piece], order: &Order) -> Vec<Change> {
    // Before 3.4 the key has a parameter of its own, which is among ours.
    let ours = sections(order);
    let is_ours = |name: &str| ours.iter().flat_map(|it| &it.settings).any(|setting| setting.name() == name);
    let old = pieces.iter().filter_map(|piece| {
        let (name, value) = piece.parameter.as_ref()?;
        (SUPERSEDED.contains(&name.as_str()) && !is_ours(name)).then(|| Change {
            kind: Kind::Superseded,
            name: name.clone(),
            line: Some(piece.line),
            before: value.clone(),
            after: value.clone(),
        })
    });
    old.collect()
}

/// What hides TLS from others, or from Postfix itself, where it is to be used.
fn contradicting(pieces: &[Piece], order: &Order) -> Vec<Change> {
    let policy = &order.policy;
    let used = |direction| {
        let of = policy.partners().iter().filter_map(|partner| partner.class(direction));
        of.fold(policy.default_class(direction), Class::max) > Class::Plain
    };
    let against = |name: &str, value: &str| match name {
        "smtpd_discard_ehlo_keywords" => used(Direction::Inbound) && hides_tls(value),
        "smtp_discard_ehlo_keywords" => used(Direction::Outbound) && hides_tls(value),
        // Port 25 begins in plain text.
        "smtpd_tls_wrappermode" | "smtp_tls_wrappermode" => value == "yes",
        // Whatever goes to that host is asked for by its name alone.
        "relayhost" => !value.is_empty() && policy.partners().iter().any(|it| it.outbound.is_some()),
        _ => false,
    };
    let found = pieces.iter().filter_map(|piece| {
        let (name, value) = piece.parameter.as_ref()?;
        against(name, value).then(|| Change {
            kind: Kind::Contradicts,
            name: name.clone(),
            line: Some(piece.line),
            before: value.clone(),
            after: value.clone(),
        })
    });
    found.collect()
}

fn hides_tls(keywords: &str) -> bool {
    words(keywords).iter().any(|word| word.eq_ignore_ascii_case("starttls"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Platform;
    use crate::policy::{Policy, Server, Version, servers};
    use proptest::prelude::*;

    fn order() -> Order {
        let postfix = servers::find("postfix").unwrap();
        let host = "mx.example.org".parse().unwrap();
        Order {
            server_version: Version::new(&[3, 7]),
            certificate: Server::usual_certificate(postfix, Platform::Debian, &host),
            key: postfix.usual_key(Platform::Debian, &host),
            roots: postfix.usual_roots(Platform::Debian),
            routes: Vec::new(),
            platform: Platform::Debian,
            policy: Policy::default(),
            host,
        }
    }

    fn kinds(own: &str, name: &str) -> Vec<Kind> {
        let revised = revise(own, &order()).unwrap();
        revised.changes.iter().filter(|it| it.name == name).map(|it| it.kind).collect()
    }

    #[test]
    fn each_setting_is_told_for_what_it_is() {
        assert_eq!(kinds("smtp_tls_loglevel = 1\n", "smtp_tls_loglevel"), [Kind::Right]);
        assert_eq!(kinds("smtp_tls_loglevel = 0\n", "smtp_tls_loglevel"), [Kind::Changed]);
        assert_eq!(kinds("smtp_tls_loglevel=1\nsmtp_tls_loglevel=1\n", "smtp_tls_loglevel"), [Kind::Twice]);
        assert_eq!(kinds("", "smtp_tls_loglevel"), [Kind::Added]);
        assert_eq!(kinds("smtpd_use_tls = yes\n", "smtpd_use_tls"), [Kind::Superseded]);
        for name in ["smtp_discard_ehlo_keywords", "smtpd_discard_ehlo_keywords"] {
            assert_eq!(kinds(&format!("{name} = pipelining, StartTLS\n"), name), [Kind::Contradicts]);
            assert_eq!(kinds(&format!("{name} = pipelining\n"), name), []);
        }
        // More than is asked for, and kept.
        assert_eq!(kinds("smtp_tls_security_level = dane\n", "smtp_tls_security_level"), [Kind::Right]);
        assert_eq!(kinds("relayhost = [out.example]\n", "relayhost"), []);
        let mut with_a_partner = order();
        with_a_partner.policy.add("bank.example=verified".parse().unwrap()).unwrap();
        let revised = revise("relayhost = [out.example]\n", &with_a_partner).unwrap();
        let relay = revised.changes.iter().find(|it| it.name == "relayhost");
        assert_eq!(relay.map(|it| it.kind), Some(Kind::Contradicts));
        assert_eq!(
            kinds("smtp_tls_CAfile =\n  /etc/ssl/certs/ca-certificates.crt\n", "smtp_tls_CAfile"),
            [Kind::Right]
        );
    }

    #[test]
    fn what_is_no_main_cf_is_refused_with_its_line() {
        for (own, line) in [
            ("a = b\nthis is not it\n", 2),
            ("  goes on\n", 1),
            ("a = b\n\n-----BEGIN PRIVATE KEY-----\n", 3),
        ] {
            let error = revise(own, &order()).unwrap_err();
            assert!(
                matches!(error, Error::OwnUnreadable { line: its, .. } if its == line),
                "{own}: {error:?}"
            );
        }
    }

    /// Lines as they are met in main.cf, and any others.
    fn lines() -> impl Strategy<Value = String> {
        let line = prop_oneof![
            "#[ -~]{0,20}",
            "",
            "(smtp|smtpd)_tls_(loglevel|security_level|ciphers|policy_maps) ?= ?[a-z0-9:/, ]{0,20}",
            "[a-z_]{1,12} = [ -~]{0,20}",
            "[ \t]+[a-z0-9:/,]{1,10}",
            "\\PC{0,20}",
        ];
        proptest::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n"))
    }

    proptest! {
        #[test]
        fn nothing_panics_nothing_of_others_is_lost_and_twice_is_as_good_as_once(own in lines()) {
            let Ok(revised) = revise(&own, &order()) else { return Ok(()) };
            let again = revise(&revised.text, &order()).unwrap();
            prop_assert_eq!(again.difference(&revised.text), "");
            let ours: Vec<String> =
                sections(&order()).iter().flat_map(|it| &it.settings).map(|it| it.name().to_owned()).collect();
            for piece in read(&own).unwrap() {
                let is_ours = piece.parameter.is_some_and(|(name, _)| ours.contains(&name));
                prop_assert!(is_ours || revised.text.contains(piece.raw.trim_end()), "{:?}", piece.raw);
            }
        }
    }
}
