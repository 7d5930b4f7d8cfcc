//! The writers of `Received` lines. One file for each that has a way of its own.
//!
//! A dialect recognises its product by what the *receiver* writes about itself, and says where in the line that
//! product tells about TLS. Nothing is read from any other place. To add one: a file here, and its line in [`ALL`].

mod chasquid;
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

use super::facts::{self, Facts};
use super::hop::{Software, Used};
use super::line::{Key, Line};
use super::origin::{self, Named};

/// How one product writes.
#[derive(Debug)]
pub(super) struct Dialect {
    /// Whose line this is, if it is this product's.
    pub software: fn(&Line<'_>) -> Option<Software>,
    /// What it says about TLS.
    pub facts: for<'a> fn(&Line<'a>) -> Facts<'a>,
    /// Whom it names as the sender.
    pub origin: for<'a> fn(&Line<'a>) -> Named<'a>,
}

/// Those with a mark of their own first; those known by their shape alone last.
static ALL: [&Dialect; 11] = [
    &postfix::POSTFIX,
    &sendmail::SENDMAIL,
    &exim::EXIM,
    &exchange::EXCHANGE,
    &opensmtpd::OPENSMTPD,
    &haraka::HARAKA,
    &gmail::GMAIL,
    &chasquid::CHASQUID,
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

/// The protocol word, without what some products write around it: `MailEnable ESMTP`, `C encrypted SMTP`,
/// `ESMTP/TLS/C` (Cisco).
pub(super) fn protocol_word<'a>(line: &Line<'a>) -> Option<&'a str> {
    let mut words = line.clause(Key::With).iter().filter_map(|item| item.word());
    let first = words.next()?;
    let word = first.split('/').next().unwrap_or(first);
    // `Microsoft SMTP Server`: a product where the protocol belongs.
    let is_named = first == "Microsoft" || Used::by_protocol(word) != Used::Unknown;
    let later = words.find(|it| !is_named && Used::by_protocol(it) != Used::Unknown);
    Some(later.unwrap_or(word))
}

/// The protocol as written.
pub(super) fn protocol(line: &Line<'_>) -> Option<String> {
    let first = protocol_word(line)?;
    if first == "Microsoft" {
        let words = line.clause(Key::With).iter().filter_map(|item| item.word()).skip(1);
        let rest: Vec<&str> = words.take_while(|word| word.chars().all(char::is_alphabetic)).collect();
        return Some(format!("{first} {}", rest.join(" ")).trim_end().to_owned());
    }
    Some(first.to_owned())
}

/// What the protocol word alone says.
pub(super) fn by_protocol(line: &Line<'_>) -> Used {
    protocol_word(line).map_or(Used::Unknown, Used::by_protocol)
}

/// A mark of the product: the start of a comment that the receiver wrote about itself.
fn has_mark(line: &Line<'_>, mark: &str) -> bool {
    line.comments().any(|comment| comment.starts_with(mark))
}

/// The first comment behind `by` that is in one of the shapes.
fn first<'a>(line: &Line<'a>, shape: impl Fn(&'a str) -> Option<Facts<'a>>) -> Facts<'a> {
    line.comments().find_map(shape).unwrap_or_default()
}

/// What stands behind the address, as Postfix writes it: `(using …)`, and a sentence about the client's certificate.
fn connection<'a>(line: &Line<'a>) -> Facts<'a> {
    let mut facts = Facts::default();
    for comment in line.comments_on_connection() {
        if let Some(said) = facts::using(comment) {
            facts = facts.or(said);
        } else if let Some(peer) = facts::certificate(comment) {
            facts.peer = peer;
        }
    }
    facts
}

/// The usual way to name the sender.
const USUAL: for<'a> fn(&Line<'a>) -> Named<'a> = origin::usual;
