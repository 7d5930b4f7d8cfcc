//! What senders are shown at the ports of one's own server, and whether those who check certificates take it.

use super::shell::{LIMITED, quoted};
use super::{Known, Order, Platform};

/// What every such line begins with.
const BEGINNING: &str = "openssl s_client -connect ";

/// The command to be typed that shows it: on this port, by the protocol in which TLS is asked for; none where TLS comes first.
pub(super) fn look(order: &Order, port: u16, protocol: Option<&str>) -> String {
    let host = quoted(order.host.as_str());
    let how = protocol.map(|it| format!(" -starttls {it}")).unwrap_or_default();
    // LibreSSL knows neither.
    let checked = match order.platform {
        Platform::OpenBsd => String::new(),
        _ => format!(" -verify_hostname {host} -brief"),
    };
    format!("{BEGINNING}{host}:{port}{how} -servername {host}{checked} </dev/null")
}

/// The same for the ports where users hand in mail (RFC 8314): 587 after STARTTLS, 465 from the first byte.
pub(super) fn for_users(order: &Order) -> [String; 2] {
    [look(order, 587, Some("smtp")), look(order, 465, None)]
}

/// What verify.sh does in place of such a line; none for other lines.
fn judged(line: &str) -> Option<String> {
    let mut words = line.strip_prefix(BEGINNING)?.split(' ');
    let (host, port) = words.next()?.rsplit_once(':')?;
    let protocol = (words.next() == Some("-starttls")).then(|| words.next()).flatten();
    Some(["shows", host, port].into_iter().chain(protocol).collect::<Vec<_>>().join(" "))
}

/// The lines of verify.sh: one after the other, also behind one that fails.
pub(super) fn lines(known: &Known, lines: &[String]) -> Vec<String> {
    let mut all = vec![include_str!("verify.sh").trim_end().to_owned()];
    let looks = lines.iter().any(|line| judged(line).is_some());
    if looks {
        all.push(LIMITED.1.trim_end().to_owned());
        all.push(format!("certificate={}\nroots={}", quoted(&known.certificate), quoted(&known.roots)));
        all.push(include_str!("own_port.sh").trim_end().to_owned());
    }
    all.extend(lines.iter().map(|line| match judged(line) {
        Some(look) => look,
        // What asks partners brings it along.
        None if looks => line.replacen(LIMITED.1, "", 1),
        None => line.clone(),
    }));
    all
}
