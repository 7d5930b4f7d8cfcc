//! apply.sh when something goes wrong.

use super::Nullmailer;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Nullmailer>();
}

#[test]
fn a_kill_is_put_back() {
    apply::a_kill_is_put_back::<Nullmailer>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Nullmailer>("/etc/nullmailer");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Nullmailer>(&[
        "-mx.home.test",
        "+mx.home.test smtp starttls insecure",
    ]);
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Nullmailer>();
}
