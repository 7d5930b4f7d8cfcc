//! Mail to servers whose certificate the DNS names, and to others.

use crate::dane::{KINDS, sent};
use crate::postfix::Postfix;
use std::collections::BTreeMap;

#[test]
fn where_the_dns_names_a_certificate_that_one_or_nothing() {
    let expected = [
        ("right", Some(true)),
        ("other", None),
        ("silent", None),
        ("unnamed", Some(true)),
        ("plain", Some(false)),
    ];
    assert_eq!(sent::<Postfix>(true, "Verified TLS connection established"), BTreeMap::from(expected));
}

#[test]
fn a_dns_that_is_not_signed_is_not_believed_and_mail_goes_as_ever() {
    let expected = KINDS.map(|kind| (kind, Some(!["silent", "plain"].contains(&kind))));
    assert_eq!(sent::<Postfix>(false, ""), BTreeMap::from(expected));
}
