//! The writers of `Received` lines. One file for each that has a way of its own.
//!
//! A dialect recognises its product by what the *receiver* writes about itself, and says where in the line that
//! product tells about TLS. Nothing is read from any other place. To add one: a file here, and its line in [`ALL`].

mod courier;
mod exchange;
mod exim;
mod generic;
mod gmail;
mod haraka;
mod opensmtpd;
mod others;
mod postfix;
mod qmail;
mod sendmail;

use super::facts::Facts;
use super::hop::{Origin, Software, Used};
use super::line::{Key, Line};
use super::origin;

/// How one product writes.
pub(super) struct Dialect {
    /// Whose line this is, if it is this product's.
    pub software: fn(&Line<'_>) -> Option<Software>,
    /// What it says about TLS.
    pub facts: fn(&Line<'_>) -> Facts,
    /// Whom it names as the sender.
    pub origin: fn(&Line<'_>) -> Origin,
}

/// Those with a mark of their own first; those known by their shape alone last.
static ALL: [&Dialect; 10] = [
    &postfix::POSTFIX,
    &sendmail::SENDMAIL,
    &exim::EXIM,
    &exchange::EXCHANGE,
    &opensmtpd::OPENSMTPD,
    &haraka::HARAKA,
    &gmail::GMAIL,
    &others::OTHERS,
    &courier::COURIER,
    &qmail::QMAIL,
];

/// Who wrote the line, and how it is to be read.
pub(super) fn of(line: &Line<'_>) -> (Option<Software>, &'static Dialect) {
    ALL.into_iter()
        .find_map(|dialect| Some((Some((dialect.software)(line)?), dialect)))
        .unwrap_or((None, &generic::GENERIC))
}

/// The protocol as written.
pub(super) fn protocol(line: &Line<'_>) -> Option<String> {
    let mut words = line.clause(Key::With).iter().filter_map(|item| item.word());
    let first = words.next()?;
    if first == "Microsoft" {
        // `with Microsoft SMTP Server`: a product where the protocol belongs.
        let rest: Vec<&str> = words.take_while(|word| word.chars().all(char::is_alphabetic)).collect();
        return Some(format!("{first} {}", rest.join(" ")).trim_end().to_owned());
    }
    // Cisco: `with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384`.
    Some(first.split('/').next().unwrap_or(first).to_owned())
}

/// What the protocol word alone says.
pub(super) fn by_protocol(line: &Line<'_>) -> Used {
    protocol(line).map_or(Used::Unknown, |word| Used::by_protocol(&word))
}

/// A mark of the product: the start of a comment that the receiver wrote about itself.
fn has_mark(line: &Line<'_>, mark: &str) -> bool {
    line.comments().any(|comment| comment.starts_with(mark))
}

/// The first comment behind `by` that is in one of the shapes.
fn first(line: &Line<'_>, shape: impl Fn(&str) -> Option<Facts>) -> Facts {
    line.comments().find_map(shape).unwrap_or_default()
}

/// The usual way to name the sender.
const USUAL: fn(&Line<'_>) -> Origin = origin::usual;
